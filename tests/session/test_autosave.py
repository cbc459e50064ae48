"""Copies that are kept by themselves: three at most, of living processes none is offered, and nothing is said twice."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

import numpy as np
import pytest

from nnsim.files.project import load_project
from nnsim.kit.errors import UserError
from nnsim.session import recovery
from nnsim.session.autosave import EVERY, KEPT, Autosave
from nnsim.session.living import Lock, lives, tidy
from nnsim.session.recovery import Lost, clean, lost_without, recoveries
from nnsim.session.risks import RISKS, Risk
from nnsim.session.session import Session
from tests.session.sessions import opened

ELSEWHERE = """
import os, signal, sys
from nnsim.session.autosave import Autosave
from nnsim.session.session import Session
from nnsim.session.settings import Settings
session = Session(Settings())
autosave = Autosave(session)
session.example("xor")
for rate in (0.11, 0.12, 0.13, 0.14, 0.15):
    session.set_training("Rate", rate=rate)
    autosave.keep()
print("kept", flush=True)
sys.stdin.readline()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def autosave() -> Iterator[Autosave]:
    with opened("xor") as session:
        made = Autosave(session, every=0.0)
        yield made
        made.close()


def copies() -> list[Path]:
    return sorted(recovery.folder().glob("*.nnsim"))


def test_only_what_is_unsaved_and_new_is_kept(autosave: Autosave, tmp_path: Path) -> None:
    session: Session = autosave._session
    assert autosave.keep() is None
    session.set_training("Rate", rate=0.3)
    assert autosave.keep() is not None
    assert autosave.keep() is None, "nothing has changed since"
    session.select()
    assert autosave.keep() is None, "a selection is no work"
    for rate in (0.4, 0.5, 0.6, 0.7):
        session.set_training("Rate", rate=rate)
        autosave.keep()
    assert len(copies()) == KEPT
    assert load_project(autosave.copies[-1].path).design.training.rate == 0.7
    session.save(tmp_path / "mine.nnsim")
    assert copies() == [], "what is saved needs no copies"


def test_a_document_that_is_left_takes_its_copies_along(autosave: Autosave) -> None:
    session: Session = autosave._session
    session.set_training("Rate", rate=0.3)
    autosave.keep()
    session.example("and")
    assert copies() == []
    session.set_training("Rate", rate=0.2)
    autosave.keep()
    assert len(copies()) == 1


def test_a_tick_begins_a_copy_only_when_it_is_time(autosave: Autosave) -> None:
    session: Session = autosave._session
    autosave._every = 0.15
    session.set_training("Rate", rate=0.3)
    autosave.tick()
    assert copies() == []
    time.sleep(0.2)
    autosave.tick()
    autosave._settle()
    assert len(copies()) == 1
    autosave.tick()
    assert autosave._writer is None


def test_copies_of_a_killed_process_are_offered_and_those_of_a_living_one_are_not() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", ELSEWHERE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        assert recoveries() == (), "its document is open there"
        assert lives(recovery.folder(), process.pid)
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.wait(20) == -9
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream:
                stream.close()
    (copy,) = recoveries()
    assert (copy.title, len(copy.older)) == ("xor", 2)
    assert lost_without(copy) == Lost("", 5, "Rate", 0)
    clean()
    assert not list(recovery.folder().glob("*.lock"))
    with opened("and") as session:
        session.recover(copy)
        assert (session.training.rate, session.dirty, session.path) == (0.15, True, None)
        assert "rescued" not in session.view
        copy.path.write_bytes(b"damaged")
        said: list[str] = []
        session.noticed.connect(lambda notice: said.append(notice.text))
        session.recover(copy)
        assert session.training.rate == 0.14
        assert "the newest copy is damaged" in said[0]
        recovery.forget(copy)
        assert copies() == []


def test_a_copy_of_a_training_under_way_does_not_stop_it_and_goes_on_identically() -> None:
    with opened("xor", worker=True) as session, opened("and") as other, opened("xor") as straight:
        autosave = Autosave(session)
        session.settings.set("compiled", False)
        session.set_training("Longer", epochs=200_000)
        session.train()
        while session.epoch < 300 or not session.curves.current.count:
            session.poll()
            time.sleep(0.005)
        copy = autosave.keep()
        assert session.running
        assert copy is not None
        session.pause()
        session.wait()
        autosave.close()
        other.recover(copy)
        assert 0 < other.epoch <= session.epoch
        assert (other.curves.current.epochs <= other.epoch).all(), "rows may have come before the state that is kept"
        straight.set_training("Longer", epochs=200_000)
        straight.setup.machine.run(lambda: False, other.update)
        for layer, matrix in straight.setup.weights().items():
            np.testing.assert_array_equal(other.setup.weights()[layer], matrix)


def test_a_copy_that_cannot_be_kept_is_said_once_and_tried_again(autosave: Autosave) -> None:
    session: Session = autosave._session
    said: list[str] = []
    session.noticed.connect(lambda notice: said.append(f"{notice.text} | {notice.remedy}"))
    recovery.folder().parent.mkdir(parents=True, exist_ok=True)
    recovery.folder().write_text("in the way")
    session.set_training("Rate", rate=0.3)
    assert autosave.keep() is None
    assert autosave.keep() is None
    assert len(said) == 1
    assert "no copy of the unsaved work could be kept" in said[0]
    assert not said[0].endswith("| ")
    recovery.folder().unlink()
    assert autosave.keep() is not None


def test_a_fault_of_the_program_while_writing_is_not_hidden(
    autosave: Autosave, monkeypatch: pytest.MonkeyPatch
) -> None:
    session: Session = autosave._session
    monkeypatch.setattr("nnsim.session.autosave.keep_copy", lambda *_: 1 / 0)
    session.set_training("Rate", rate=0.3)
    with pytest.raises(ZeroDivisionError):
        autosave.keep()


def test_a_lock_is_held_by_one_and_goes_with_it(tmp_path: Path) -> None:
    lock = Lock(tmp_path)
    number = int(lock.path.stem)
    assert lives(tmp_path, number)
    tidy(tmp_path)
    assert lock.path.exists()
    with pytest.raises(BlockingIOError):
        Lock(tmp_path)
    lock.let_go()
    assert not lives(tmp_path, number)
    (tmp_path / "999999999.lock").write_text("")
    tidy(tmp_path)
    assert not list(tmp_path.iterdir())


def test_half_written_files_of_processes_that_have_ended_are_removed(tmp_path: Path) -> None:
    import os

    with subprocess.Popen(["true"]) as ended:
        pass
    recovery.folder().mkdir(parents=True)
    for place in (tmp_path, recovery.folder()):
        for name in (
            f".nnsim-{ended.pid}-abc.part",
            f".nnsim-{os.getpid()}-abc.part",
            ".nnsim-other.part",
            "mine.part",
        ):
            (place / name).write_text("")
    assert clean(tmp_path) == 1, "another machine may be writing in the folder of a project"
    os.utime(tmp_path / f".nnsim-{ended.pid}-abc.part", (1e9, 1e9))
    assert clean(tmp_path, tmp_path) == 1
    for place in (tmp_path, recovery.folder()):
        assert f".nnsim-{os.getpid()}-abc.part" in [path.name for path in place.iterdir()]
    assert clean(tmp_path / "gone") == 0


def _exported(session: Session, folder: Path) -> Path:
    path = folder / "it.npz"
    session.export_weights(path)
    return path


def _kept_elsewhere(folder: Path) -> recovery.Recovery:
    with opened("and") as other:
        other.set_training("Rate", rate=0.5)
        return recovery.rescue(other.project(), "and")


DEEDS: dict[str, Callable[[Session, Path], Callable[[], object]]] = {
    "train": lambda session, _folder: session.train,
    "begin anew": lambda session, _folder: session.new_seed,
    "reset": lambda session, _folder: session.reset,
    "put weights": lambda session, _folder: partial(session.put_weights, session.trained().weights.arrays),
    "open": lambda session, folder: partial(session.open, _exported(session, folder).with_name("none.nnsim")),
    "recover": lambda session, folder: partial(session.recover, replace(_kept_elsewhere(folder), path=folder / "none")),
    "import weights": lambda session, folder: partial(session.import_weights, _exported(session, folder)),
    "export": lambda session, folder: partial(_exported, session, folder),
    "import data": lambda session, _folder: partial(session.about_to, "import data"),
}


@pytest.mark.parametrize("risk", sorted(RISKS))
def test_before_what_is_risky_the_work_is_kept_as_it_was(risk: str, autosave: Autosave, tmp_path: Path) -> None:
    session: Session = autosave._session
    session.step("epoch")
    deed = DEEDS[risk](session, tmp_path)
    autosave.drop()
    session.set_training("Rate", rate=0.34)
    design, before, risked = session.design, len(copies()), list[Risk]()
    session.risked.connect(risked.append)
    with suppress(UserError):
        deed()
    autosave._settle()
    session.pause()
    session.wait()
    assert risked[0] is RISKS[risk]
    assert len(copies()) > before
    project = load_project(autosave.copies[0].path)
    assert (project.design.training.rate, project.design.training.seed) == (0.34, design.training.seed)
    assert int(project.state["epoch"]) == 1


def test_where_it_waits_the_copy_is_there_first(autosave: Autosave, tmp_path: Path) -> None:
    session: Session = autosave._session
    session.set_training("Rate", rate=0.34)
    there: list[int] = []
    session.risked.connect(lambda _risk: there.append(len(copies())))
    with pytest.raises(UserError):
        session.open(tmp_path / "none.nnsim")
    assert there == [1]


def test_settings_that_a_copy_cannot_hold_are_said_once(autosave: Autosave) -> None:
    session: Session = autosave._session
    said: list[str] = []
    session.noticed.connect(lambda notice: said.append(notice.text))
    session.design = replace(session.design, training=replace(session.training, rate=1e300))
    for epochs in (5, 6):
        session.design = replace(session.design, training=replace(session.training, epochs=epochs))
        session._history.mark_unsaved()
        session.tell()
        assert autosave.keep() is not None
    assert said == ["the copy has the default for rate"]


def test_no_more_than_half_a_minute_of_edits_is_ever_in_no_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    chance, now, worst = Random(4), 1000.0, 0.0
    monkeypatch.setattr("nnsim.session.autosave.time.monotonic", lambda: now)
    with opened("xor") as session:
        autosave, made = Autosave(session), list[tuple[float, int]]()
        for second in range(150):
            now += 1.0
            if chance.random() < 0.4:
                session.set_training("Seed", seed=second)
                made.append((now, second))
            worst = max(worst, *(now - moment for moment, _ in made), 0.0)
            autosave.tick()
            autosave._settle()
            if made and autosave.copies:
                kept = load_project(autosave.copies[-1].path).design.training.seed
                made = [(moment, seed) for moment, seed in made if seed > kept]
        autosave.close()
    assert EVERY <= worst <= 29, "with a second that the window may come late"
