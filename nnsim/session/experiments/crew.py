"""Several processes that do the jobs of a list, each one after the other; they can be ended at any time."""

import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any

from nnsim.kit.errors import UserError
from nnsim.kit.threads import one_thread
from nnsim.network.design import Design
from nnsim.session.data import DataSource

Task = Callable[[Design, Any, DataSource], Any]
_PATIENCE = 1.0  # seconds


@dataclass(frozen=True)
class Done:
    """What came of the job of that number: a value, or what went wrong."""

    job: int
    value: Any = None
    error: UserError | None = None


class Crew:
    """Does `task(design, job, source)` for every job, in at most `count` processes, which keep the samples they read.

    `task` is a function of a module, and jobs and values are what can be sent to another process. A process that dies
    takes its job with it, which is said; another one takes its place.
    """

    def __init__(self, task: Task, design: Design, jobs: Sequence[Any], count: int) -> None:
        one_thread()
        self._task, self._design, self._jobs = task, design, list(jobs)
        self._next = 0
        self._members: dict[Connection, tuple[Any, int]] = {}
        for _ in range(min(count, len(self._jobs))):
            self._hire()

    @property
    def busy(self) -> bool:
        """True while there is something to come."""
        return bool(self._members)

    @property
    def under_way(self) -> int:
        """How many jobs are being done."""
        return len(self._members)

    def _hire(self) -> None:
        if self._next == len(self._jobs):
            return
        context = get_context("spawn")
        end, other = context.Pipe()
        process = context.Process(
            target=_serve, args=(other, self._task, self._design), name="nnsim experiment", daemon=True
        )
        process.start()
        other.close()
        self._give(end, process)

    def _give(self, end: Connection, process: Any) -> None:
        """The next job for a process; one that there is none for is ended."""
        if self._next < len(self._jobs):
            job, self._next = self._next, self._next + 1
            self._members[end] = process, job
            end.send(self._jobs[job])
        else:
            self._members.pop(end, None)
            _end(end, process)

    def news(self, seconds: float = 0.0) -> list[Done]:
        """What has come meanwhile, or comes in so many seconds."""
        found: list[Done] = []
        for end in wait(list(self._members), seconds) if self._members else ():
            assert isinstance(end, Connection)
            process, job = self._members[end]
            try:
                value, told = end.recv()
                self._give(end, process)
            except (EOFError, OSError):
                del self._members[end]
                process.join(_PATIENCE)
                why = f"it ended with {process.exitcode}"
                _end(end, process)
                value, told = None, ("the process that trained is gone", why, "run it again")
                self._hire()
            found.append(Done(job, value, UserError(*told) if told else None))
        return found

    def close(self) -> None:
        """End all of them, whatever they do."""
        self._next = len(self._jobs)
        members, self._members = self._members, {}
        for process, _job in members.values():
            process.terminate()  # all at once, before any is waited for
        for end, (process, _job) in members.items():
            _end(end, process)


def _end(end: Connection, process: Any) -> None:
    """End a process: it has nothing to lose."""
    end.close()
    process.terminate()
    process.join(_PATIENCE)
    if process.is_alive():
        process.kill()
        process.join(_PATIENCE)
    process.close()


def _serve(end: Connection, task: Task, design: Design) -> None:
    """A process: does what it is sent, until the other end is closed."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    source = DataSource()
    while True:
        try:
            job = end.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        try:
            answer: tuple[Any, tuple[str, str, str] | None] = (task(design, job, source), None)
        except UserError as error:
            answer = (None, (error.what, error.why, error.remedy))
        except KeyboardInterrupt:
            return
        try:
            end.send(answer)
        except (BrokenPipeError, OSError):
            return
