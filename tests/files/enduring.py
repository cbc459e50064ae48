"""Reading very many damaged files: what it took, of time and of memory, and that errors are the product's own."""

import contextlib
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from nnsim.kit.errors import UserError

SECONDS = 2.0
PEAK = 300.0  # MB
_STATUS = Path("/proc/self/status")


@dataclass
class Endured:
    """How many were refused, the longest time that one took, in seconds, and by how much memory grew at the most."""

    count: int = 0
    refused: int = 0
    slowest: float = 0.0
    grown: float = 0.0

    def __str__(self) -> str:
        return (
            f"{self.count:,} mutants, {self.refused:,} refused, the others read; no other error; the slowest took "
            f"{self.slowest * 1000:.0f} ms, memory grew by {self.grown:.0f} MB at the most"
        )


def endure(read: Callable[[bytes], object], mutants: Iterable[bytes]) -> Endured:
    """Reads them all; each is a success or the product's own error with printable words, in time and in little memory.

    Memory is what the system counts for the process, libraries included, where it says so.
    """
    found = Endured()
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")  # the highest memory so far is forgotten
    before = _megabytes("VmRSS")
    for number, data in enumerate(mutants):
        begin, said = time.perf_counter(), ""
        try:
            read(data)
        except UserError as error:
            said = str(error)
            found.refused += 1
        found.slowest = max(found.slowest, time.perf_counter() - begin)
        found.count += 1
        assert said.isprintable(), number
        assert found.slowest < SECONDS, number
    found.grown = max(0.0, _megabytes("VmHWM") - before)
    assert found.grown < PEAK
    return found


def _megabytes(name: str) -> float:
    try:
        lines = _STATUS.read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1000 for line in lines if line.startswith(f"{name}:")), 0.0)
