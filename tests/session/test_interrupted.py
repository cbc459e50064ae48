"""Saves, autosaves and exports that are killed, or whose system calls fail: nothing is torn, no error is a success.

With --long a fault comes at every system call of each, and 200 kills come at random moments; both print their figures.
"""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from nnsim.files.atomic import remove_strays
from nnsim.files.project import load_project
from nnsim.kit.errors import UserError
from nnsim.session.recovery import folder as copies_in
from tests.session.saving import OLD, do, prepared

VERBS = ("save", "autosave", "safetensors", "onnx")
MARK = "getppid"
NO_STRACE = "strace is not installed"
KILLS = 200


@dataclass
class Call:
    """A system call of a verb: its name, and the how many-th of its name it is."""

    name: str
    number: int


class Injector:
    """A process that does verbs in forks of itself, each under strace."""

    def __init__(self, folder: Path) -> None:
        (folder / "state").mkdir(parents=True)
        env = {**os.environ, "XDG_STATE_HOME": str(folder / "state")}
        self._log = folder / "log"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.session.saving"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            cwd=folder, env={**env, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])},
        )  # fmt: skip
        assert self._answer() == "ready"

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")

    def _say(self, text: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{text}\n")
        self._process.stdin.flush()

    def run(self, verb: str, folder: Path, *options: str) -> str:
        """How a verb ends with these options of strace."""
        self._say(f"{verb} {folder}")
        child = self._answer()
        strace = subprocess.Popen(
            ["strace", "-o", str(self._log), *options, "-p", child], stderr=subprocess.PIPE, text=True
        )
        assert strace.stderr is not None
        said = strace.stderr.readline()
        self._say("go")
        how = self._answer()
        rest = strace.communicate(timeout=30)[1]
        if "attached" not in said:
            pytest.skip(f"processes cannot be traced here: {said}{rest}")
        return how

    def calls(self, verb: str, folder: Path) -> list[Call]:
        """All system calls of a verb that ends well."""
        assert self.run(verb, folder, "-e", "trace=all") == "done"
        seen: Counter[str] = Counter()
        found, inside = [], False
        for line in self._log.read_text(errors="replace").splitlines():
            match = re.match(r"(\w+)\(", line)
            if match is None:
                continue
            seen[match[1]] += 1
            if match[1] == MARK:
                inside = not inside
            elif inside:
                found.append(Call(match[1], seen[match[1]]))
        return found

    def close(self) -> None:
        """End the process."""
        self._process.communicate(timeout=30)


@pytest.fixture
def injector(tmp_path: Path) -> Iterator[Injector]:
    if not shutil.which("strace"):
        pytest.skip(NO_STRACE)
    made = Injector(tmp_path / "process")
    yield made
    made.close()


@pytest.fixture
def before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """For each verb a folder as it is before: with an old file of that name, for an autosave with an old copy."""
    monkeypatch.chdir(tmp_path)  # its settings are kept there
    session = prepared(OLD)
    folders = {verb: tmp_path / verb for verb in VERBS}
    for verb, place in folders.items():
        place.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_STATE_HOME", str(place))
            assert do(verb, session, place) == "done"
            if verb == "autosave":
                (copy,) = copies_in().iterdir()
                copy.rename(copy.with_name("it-20260101-000000~1.1.nnsim"))
    session.close()
    return folders


@dataclass
class Outcome:
    """What faults have led to: how many there were, and of what kind."""

    faults: int = 0
    refused: int = 0
    killed: int = 0
    done: int = 0
    strays: int = 0
    corrupt: int = 0
    wrong: int = 0  # errors reported as success, a success as an error, or a fault that is no error of the product
    bad: list[str] = field(default_factory=list)


def files_of(place: Path) -> dict[str, bytes]:
    return {str(file.relative_to(place)): file.read_bytes() for file in place.rglob("*") if file.is_file()}


def plain_name(name: str) -> str:
    """The name of a copy without its moment, but for the old one's."""
    return name if "20260101" in name else re.sub(r"-\d{8}-\d{6}", "-NOW", name)


@contextmanager
def restored(place: Path, old: dict[str, bytes]) -> Iterator[None]:
    yield
    for file in [file for file in place.rglob("*") if file.is_file()]:
        if str(file.relative_to(place)) not in old:
            file.unlink()
    for name, data in old.items():
        (place / name).write_bytes(data)


def inject(injector: Injector, place: Path, verb: str, how: str, calls: list[Call], new: dict[str, bytes]) -> Outcome:
    """A fault of a kind at each of these calls, the folder looked at after each."""
    outcome, old = Outcome(), files_of(place)
    for call in calls:
        where = f"inject={call.name}:{how}:when={call.number}"
        with restored(place, old):
            said = injector.run(verb, place, "-e", f"trace={call.name}", "-e", where)
            now = files_of(place)
        strays = [name for name in now if ".nnsim-" in name]
        left = {plain_name(name): data for name, data in now.items() if name not in strays}
        outcome.faults += 1
        outcome.strays += len(strays)
        outcome.corrupt += left not in (old, new)
        if said == "killed":
            outcome.killed += 1
        elif said in ("done", "written"):
            outcome.done += said == "done"
            outcome.refused += said == "written"
            outcome.wrong += left != new or bool(strays)
        else:
            outcome.refused += said == "refused"
            outcome.wrong += left != old or said != "refused"
        if outcome.corrupt + outcome.wrong > len(outcome.bad):
            outcome.bad.append(f"{where}: {said}; {sorted(now)}")
    return outcome


def after(injector: Injector, verb: str, place: Path) -> tuple[list[Call], dict[str, bytes]]:
    """The calls of a verb, and the folder after it."""
    with restored(place, files_of(place)):
        calls = injector.calls(verb, place)
        new = {plain_name(name): data for name, data in files_of(place).items()}
    assert len(new) == (2 if verb == "autosave" else 1)
    return calls, new


HOW = ("signal=KILL", "error=ENOSPC", "error=EIO")
TELLING = ("openat", "write", "fsync", "rename", "close")


def test_a_fault_at_some_system_calls(injector: Injector, before: dict[str, Path]) -> None:
    for verb in ("save", "autosave", "onnx"):
        calls, new = after(injector, verb, before[verb])
        chosen = [*{call.name: call for call in reversed(calls) if call.name in TELLING}.values()]  # the first of each
        assert len(chosen) == len(TELLING)
        for how in HOW:
            outcome = inject(injector, before[verb], verb, how, chosen, new)
            assert (outcome.corrupt, outcome.wrong, outcome.bad) == (0, 0, [])
            assert (outcome.killed if "KILL" in how else outcome.refused) > 1


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("verb", VERBS)
def test_a_fault_at_every_system_call(
    injector: Injector, before: dict[str, Path], verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    calls, new = after(injector, verb, before[verb])
    for how in HOW:
        outcome = inject(injector, before[verb], verb, how, calls, new)
        with capsys.disabled():
            print(  # noqa: T201 a figure
                f"\n{verb}, {how} at each of {len(calls)} system calls: {outcome.corrupt} corrupt files, "
                f"{outcome.wrong} errors reported as success ({outcome.killed} killed, {outcome.refused} told, "
                f"{outcome.done} harmless, {outcome.strays} stray files)"
            )
        assert outcome.bad == []
        assert (outcome.corrupt, outcome.wrong) == (0, 0)
        assert outcome.faults == len(calls) > 10
        assert how != HOW[0] or outcome.killed == len(calls)


LOOP = """
import sys
from pathlib import Path
from nnsim.session.autosave import Autosave
from tests.session.saving import prepared
session = prepared(0.5)
autosave = Autosave(session, every=0.0)
path, number = Path(sys.argv[1]), int(sys.argv[2])
while True:
    number += 1
    session.set_training("Seed", seed=number)
    autosave.keep()
    session.save(path)
    print(number, flush=True)
"""


@pytest.mark.parametrize("kills", [3, pytest.param(KILLS, marks=[pytest.mark.long, pytest.mark.timeout(3600)])])
def test_kills_at_random_moments(
    kills: int, tmp_path: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, chance = tmp_path / "it.nnsim", random.Random(6)
    saves = lost = strays = ahead = acknowledged = 0
    corrupt: list[str] = []
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])}
    for _ in range(kills):
        with subprocess.Popen(
            [sys.executable, "-c", LOOP, str(path), str(acknowledged)],
            stdout=subprocess.PIPE, text=True, cwd=tmp_path, env=env,
        ) as process:  # fmt: skip
            assert process.stdout is not None
            begun = process.stdout.readline()
            assert begun
            time.sleep(chance.random() * 0.1)
            process.send_signal(signal.SIGKILL)
            lines = [begun, *process.stdout]
        whole = [line for line in lines if line.endswith("\n")]
        saves, acknowledged = saves + len(whole), int(whole[-1])
        for file in [path, *copies_in().glob("*.nnsim")]:
            try:
                seed = load_project(file).design.training.seed
            except UserError as error:
                corrupt.append(f"{file.name}: {error}")
                continue
            if file == path:
                lost += seed < acknowledged
                ahead += seed > acknowledged
        acknowledged = max(acknowledged, load_project(path).design.training.seed)
        strays += remove_strays(tmp_path, 0.0) + remove_strays(copies_in(), 0.0)
        assert not list(tmp_path.rglob("*.part"))
        for file in copies_in().glob("*.nnsim"):
            file.unlink()
    with capsys.disabled():
        print(  # noqa: T201 a figure
            f"\n{kills} kills at random moments: {saves} saves acknowledged, {lost} of them lost, "
            f"{len(corrupt)} corrupt files, {ahead} saves done but not yet acknowledged, {strays} stray files cleaned"
        )
    assert (lost, corrupt) == (0, [])
