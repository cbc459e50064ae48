"""The compiled form of a program: the one of this process, one kept on disk, or one made in the background."""

import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from platformdirs import user_cache_path

from nnsim.engine.evaluation import FIGURES
from nnsim.engine.fused.compiled import Function, available, compile_kernel, is_kept
from nnsim.engine.fused.executor import Fused
from nnsim.engine.fused.kernel import Written, write_kernel
from nnsim.engine.fused.operations import NotFusible
from nnsim.engine.machine import Machine
from nnsim.session.training.rate import effective_rate

_SOON, _LATER = 0.3, 1.0  # seconds of training before one is fetched from disk, or made

KEPT = 6  # compiled programs at hand: each takes 3 MiB, one that was made here and not read from disk 13

_functions: dict[tuple[str, str], Function] = {}  # by type and source, the one that was asked for last at the end


def written_for(machine: Machine) -> Written:
    """The source of a machine's program, which notes down what a row of the curves holds; NotFusible."""
    return write_kernel(machine.program, ("epoch", "update", *FIGURES, effective_rate(machine)))


def compiled_for(machine: Machine) -> Fused:
    """A machine's program compiled, however long that takes; NotFusible where it cannot be."""
    written = written_for(machine)
    return Fused(machine.memory, written, _function(written))


def fetch_ahead(machine: Machine) -> None:
    """Read a compiled program from disk in the background, so that it is there when a past moment is visited."""
    threading.Thread(target=_fetch, args=(machine,), name="nnsim compiled", daemon=True).start()


def _fetch(machine: Machine) -> None:
    with suppress(NotFusible, OSError):
        _function(written_for(machine))


@cache
def kept_in() -> Path:
    """Where compiled programs are kept for the next time; a passing place where nothing can be written."""
    folder: Path = user_cache_path("nnsim", appauthor=False) / "compiled"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return Path(tempfile.mkdtemp(prefix="nnsim-compiled-"))


def _function(written: Written) -> Function:
    key = (written.real, written.text)
    function = _functions.pop(key, None) or compile_kernel(written.text, written.real, kept_in())
    _functions[key] = function
    while len(_functions) > KEPT:
        _functions.pop(next(iter(_functions)), None)
    return function


class Compiling:
    """Makes the compiled form of a program while it is already being trained in another way.

    It is made by a process of its own, since numba would keep this one from training; then it is read from disk, and
    `load` is asked for it. `why_not` says what stands against it, or is empty.
    """

    def __init__(self, machine: Machine, load: Callable[[], Fused]) -> None:
        self._machine, self._load = machine, load
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._fused: Fused | None = None
        self._written: Written | None = None
        self.why_not = "" if available() else "numba is not installed"

    def asked(self) -> Callable[[], Fused | None]:
        """A question for a training that begins now: the compiled form, as soon as it is there.

        Nothing is made for a training that ends soon.
        """
        begin = time.monotonic()

        def ask() -> Fused | None:
            seconds = time.monotonic() - begin
            if self._fused is None and not self.why_not and (seconds >= _SOON or self._written is not None):
                self._look(seconds)
            return self._fused

        return ask

    def close(self) -> None:
        """Make nothing more."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def _look(self, seconds: float) -> None:
        written = self._written
        if written is None:
            try:
                self._written = written = written_for(self._machine)
            except NotFusible as reason:
                self.why_not = str(reason)
                return
        if (written.real, written.text) in _functions:
            self._fused = self._load()
        elif self._thread is not None:
            return
        elif is_kept(written.text, written.real, kept_in()):
            self._thread = threading.Thread(target=self._read, args=(written,), name="nnsim compiled", daemon=True)
            self._thread.start()
        elif self._process is None:
            if seconds >= _LATER:
                self._process = _make(written)
        elif self._process.poll():
            self.why_not = "numba failed to compile it"

    def _read(self, written: Written) -> None:
        try:
            _function(written)
        except Exception as error:  # noqa: BLE001  whatever it is, training goes on without it, and says why
            self.why_not = f"the compiled form cannot be used ({type(error).__name__})"


def _make(written: Written) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "nnsim.engine.fused.compiled", written.real, str(kept_in())]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert process.stdin is not None
    process.stdin.write(written.text.encode())
    process.stdin.close()
    return process
