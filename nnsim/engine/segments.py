"""Straight pieces of a program for running at full speed: few calls, with the checks of a run between them."""

from collections.abc import Iterator
from dataclasses import dataclass

from nnsim.engine.code import Code
from nnsim.engine.lower import Kernel, Scratch
from nnsim.engine.memory import Memory
from nnsim.engine.merging import merged
from nnsim.engine.program import Program
from nnsim.engine.stops import Checks

_NOTHING = Checks()  # to ask


@dataclass(frozen=True)
class Segment:
    """The kernels of the steps from an address on without a jump, checks between them, and what comes after them.

    `lasting` ones come first; they need not be repeated while these same steps are. `after` is the next address, `last`
    the last step, and `asked` asks the checks after it once it is settled what comes next.
    """

    lasting: list[Kernel]
    kernels: list[Kernel]
    after: int
    last: int
    asked: list[Kernel]


class Segments:
    """The segments of a program that have been needed so far, for one set of checks."""

    def __init__(self, code: Code, program: Program, memory: Memory, scratch: dict[int, Scratch]) -> None:
        self.code, self.program, self.memory, self._scratch = code, program, memory, scratch
        self._found: dict[tuple[int, int, bool], Segment] = {}
        self._turns: list[tuple[range, Segment]] = []
        self._checks = _NOTHING

    def use(self, checks: Checks | None) -> None:
        """Put these checks between the steps."""
        checks = checks or _NOTHING
        if checks is not self._checks:
            self._checks = checks
            self._found.clear()
            self._turns.clear()

    def in_turn(self, at: int) -> list[tuple[range, Segment]]:
        """The batches of an epoch that have one width, and the steps for that."""
        if self._turns:
            return self._turns
        count, width = self.code.instructions[at].count, self.program.batching.width
        whole = count if width(0) == width(count - 1) else count - 1
        parts = [part for part in (range(whole), range(whole, count)) if part]
        self._turns = [(part, self.at(at + 1, width(part.start), False)) for part in parts]
        return self._turns

    def at(self, pc: int, width: int, resumed: bool) -> Segment:
        """The steps from here on; a run that is `resumed` here is not halted in front of the step where it was."""
        key = (pc, width, resumed)
        if key not in self._found:
            code, at = self.code.instructions, pc
            while at < len(code) and code[at].kind == "step":
                at += 1
            lasting: list[Kernel] = []
            kernels: list[Kernel] = []
            scratch = self._scratch.setdefault(width, Scratch())
            for asked, steps in self._pieces(pc, at, resumed):
                operations = [self.code.steps[step].operation for step in steps]
                once, found = merged(operations, self.memory, width, scratch)
                if not kernels and not asked:
                    lasting = once
                else:
                    found = once + found
                kernels += asked + found
            final = code[at - 1].step
            asked = self._checks.kernels_after(final, None)
            self._found[key] = Segment(lasting, kernels, at, final, asked)
        return self._found[key]

    def _pieces(self, begin: int, end: int, resumed: bool) -> Iterator[tuple[list[Kernel], list[int]]]:
        """The steps between two addresses in pieces within which nothing is asked, with what is asked before each."""
        checks, last = self._checks, None
        asked: list[Kernel] = []
        steps: list[int] = []
        for at in range(begin, end):
            step = self.code.instructions[at].step
            more = checks.kernels_before(step, at, last) if at > begin or not resumed else []
            if last is not None:
                more = checks.kernels_after(last, at) + more
            if more and steps:
                yield asked, steps
                asked, steps = [], []
            asked += more
            steps.append(step)
            last = step
        yield asked, steps
