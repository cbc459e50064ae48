"""Very many random edits undone and redone give the same bytes; very many documents leave nothing behind."""

import gc
import time
import weakref
from pathlib import Path
from random import Random

import pytest

from nnsim.files.project import load_project, project_bytes
from nnsim.session.autosave import Autosave
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from tests.session.editing import edit
from tests.session.sessions import opened

ROUND = 500  # edits until they are undone; a history remembers a thousand
MENDED = 5  # edits after which a network that cannot run is mended by undoing


def bytes_of(session: Session, folder: Path) -> bytes:
    return project_bytes(session.project(), folder)


@pytest.mark.parametrize("count", [400, pytest.param(100_000, marks=[pytest.mark.long, pytest.mark.timeout(14_400)])])
def test_random_edits_undone_and_redone_give_the_same_bytes(
    count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance, begun = Random(count), time.perf_counter()
    path = tmp_path / "it.nnsim"
    made = rounds = loads = ready = broken = 0
    with opened("xor") as session, opened("and") as other:
        session.save(path)
        while made < count:
            goal = min(ROUND, count - made)
            rounds += 1
            start, entries, done = bytes_of(session, tmp_path), len(session._history.done), 0
            while done < goal:
                changed = edit(session, chance)
                done, ready = done + changed, ready + (changed and session.ready)
                broken = 0 if session.ready else broken + 1
                if broken > MENDED:
                    while not session.ready and len(session._history.done) > entries:
                        session.undo()
                if chance.random() < 0.3:
                    session.close_edit()
                if chance.random() < 0.01:
                    session.save(path)
                    other.open(path)
                    assert bytes_of(other, tmp_path) == bytes_of(session, tmp_path)
                    loads += 1
            made += done
            session._history.forget_undone()  # what mending has left
            end, last = bytes_of(session, tmp_path), len(session._history.done)
            while len(session._history.done) > entries:
                session.undo()
            assert bytes_of(session, tmp_path) == start
            while session.redo_title:
                session.redo()
            assert len(session._history.done) == last
            assert bytes_of(session, tmp_path) == end
            if rounds % 2 and session.ready:
                session.save(path)
                session.open(path)  # the next round begins from what was read
            else:
                while session.undo_title:
                    session.undo()
                session.new(session.design)
    with capsys.disabled():
        print(  # noqa: T201 a figure
            f"\n{made:,} random edits in {rounds} rounds, each undone and redone: identical bytes; saved and loaded "
            f"{loads} times in between: identical bytes; after {ready:,} edits the network could run; "
            f"{time.perf_counter() - begun:.0f} s"
        )
    assert loads > count // 300
    assert ready > count // 4
    assert load_project(path).design.network.layers


@pytest.mark.parametrize("count", [40, pytest.param(500, marks=[pytest.mark.long, pytest.mark.timeout(1800)])])
def test_documents_that_are_closed_are_not_alive(
    count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance, keys = Random(5), sorted(EXAMPLES)
    with opened("xor") as session:
        autosave = Autosave(session)
        gone: list[weakref.ref[object]] = []
        path = tmp_path / "it.nnsim"
        for number in range(count):
            if number % 2:
                session.open(path)
            else:
                session.example(chance.choice(keys))
            session.step("batch")
            for _ in range(3):
                edit(session, chance)
            if session.ready:
                session.step("operation")
                session.mark_moment()
                if (number_of_output := session.number_for(session.network.outputs[0].id, "o", 0, 0)) is not None:
                    session.look_at(number_of_output)
                    session.show_overlay(session.carried(number_of_output, "terms"))
                gone += [weakref.ref(session.setup), weakref.ref(session.setup.memory), weakref.ref(session.walker)]
            gone += [weakref.ref(session.curves), weakref.ref(session._history)]
            autosave.keep()
            if not session.ready:
                session.example("xor")
            session.save(path)
        session.example("xor")
        autosave.close()
        gc.collect()
        alive = [one for one in (ref() for ref in gone) if one is not None]
    with capsys.disabled():
        print(  # noqa: T201 a figure
            f"\n{count} documents opened and closed: {len(alive)} of {len(gone)} parts of them alive"
        )
    assert alive == []
