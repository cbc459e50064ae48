"""A program as a flat list of instructions: steps, and the jumps that its loops and conditions become."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np

from nnsim.engine.expr import Array, Expr, Item, Ref, evaluate
from nnsim.engine.program import For, If, Node, Program, Step


@dataclass
class Instruction:
    """A step (by its index), or a control instruction with the variable, condition and target of its jump."""

    kind: Literal["step", "zero", "for", "next", "jump", "until", "if"]
    step: int = -1
    variable: str = ""
    count: int = 0
    limit: str = ""
    condition: Expr | None = None
    target: int = -1

    def holds(self, arrays: Mapping[str, Array]) -> bool:
        """Whether the condition holds; one that reads no array is decided once."""
        return self._holds_in(arrays) if self._always is None else self._always

    def bound(self, at: int, arrays: Mapping[str, Array]) -> Callable[[], int]:
        """A control instruction at an address as a call that gives the next one, with its counter at hand.

        An epoch of one small batch is mostly these; a number is read and set twice as fast without its array.
        """
        following, target, count = at + 1, self.target, self.count
        number: Any = arrays[self.variable].data if self.variable else None
        limit: Any = arrays[self.limit].data if self.limit else None

        def zero() -> int:
            number[()] = 0
            return following

        def repeat() -> int:
            return following if number[()] < count else target

        def count_on() -> int:
            number[()] += 1
            return following

        def until() -> int:
            return following if number[()] >= limit[()] or self.holds(arrays) else target

        def when() -> int:
            holds = self.holds(arrays)
            if number is not None:
                number[()] = holds
            return following if holds else target

        kinds = {"zero": zero, "for": repeat, "next": count_on, "until": until, "if": when}
        return kinds.get(self.kind, lambda: target)

    @cached_property
    def _always(self) -> bool | None:
        assert self.condition is not None
        reads = any(isinstance(part, Ref | Item) for part in self.condition.walk())
        return None if reads else self._holds_in({})

    def _holds_in(self, arrays: Mapping[str, Array]) -> bool:
        assert self.condition is not None
        return bool(np.all(evaluate(self.condition, arrays)))


@dataclass(frozen=True)
class Code:
    """The instructions, the steps they refer to, and the address of the outermost `until`, where a run ends."""

    instructions: tuple[Instruction, ...]
    steps: tuple[Step, ...]
    addresses: tuple[int, ...]
    last_until: int

    @cached_property
    def conditional(self) -> Mapping[str, range]:
        """The steps that are executed only when a condition holds, by the counter that says whether it did."""
        found = {}
        for at, ins in enumerate(self.instructions):
            if ins.kind == "if" and ins.variable:
                steps = [one.step for one in self.instructions[at : ins.target] if one.kind == "step"]
                found[ins.variable] = range(steps[0], steps[-1] + 1)
        return found

    def skipped(self, counters: Mapping[str, Array], last: int) -> frozenset[int]:
        """The steps up to `last` that were passed over, as their counters say."""
        passed = (steps for name, steps in self.conditional.items() if not counters[name])
        return frozenset(at for steps in passed for at in steps if at <= last)

    @cached_property
    def loops(self) -> Mapping[str, range]:
        """The steps of each loop that goes round more than once, by its counter, the outer ones first."""
        found = {}
        for at, ins in enumerate(self.instructions):
            if ins.kind == "for" and ins.count > 1:
                steps = [one.step for one in self.instructions[at : ins.target] if one.kind == "step"]
                found[ins.variable] = range(steps[0], steps[-1] + 1)
        return found

    def repeated(self, counters: Mapping[str, Array], last: int, batch: str) -> tuple[range, ...]:
        """The loops but that over the batches which have gone round by step `last`, in this epoch."""
        return tuple(
            steps for name, steps in self.loops.items()
            if name != batch and steps.start <= last and (steps[-1] < last or counters[name])
        )  # fmt: skip

    def counting(self, variables: Collection[str]) -> frozenset[int]:
        """The steps right after which a loop may count on, or begin anew, that counts with one of some variables."""
        return frozenset(
            ins.step for at, ins in enumerate(self.instructions)
            if ins.kind == "step" and any(one.kind in ("zero", "next") and one.variable in variables
                                          for one in self._controls_from(at + 1))
        )  # fmt: skip

    def _controls_from(self, address: int) -> list[Instruction]:
        """The control instructions that may be executed from an address on, up to the next step."""
        found: dict[int, Instruction] = {}
        waiting = [address]
        while waiting:
            at = waiting.pop()
            if at in found or at >= len(self.instructions) or self.instructions[at].kind == "step":
                continue
            ins = found[at] = self.instructions[at]
            waiting += [ins.target] if ins.target >= 0 else []
            waiting += [at + 1] if ins.kind != "jump" else []
        return list(found.values())

    def straight(self, variable: str) -> int:
        """The address of the loop that counts with a variable, where nothing jumps inside it; else −1."""
        code = self.instructions
        begin = next((at for at, ins in enumerate(code) if ins.kind == "for" and ins.variable == variable), len(code))
        body = code[begin + 1 : code[begin].target] if begin < len(code) else ()
        straight = body and [ins.kind for ins in body[-2:]] == ["next", "jump"]
        return begin if straight and all(ins.kind == "step" for ins in body[:-2]) and len(body) > 2 else -1

    def inside(self, variable: str) -> range:
        """The steps inside the loop that counts with a variable."""
        counts = [at for at, ins in enumerate(self.instructions) if ins.variable == variable]
        body = self.instructions[counts[0] : counts[-1]]
        steps = [ins.step for ins in body if ins.kind == "step"]
        return range(steps[0], steps[-1] + 1)


def flatten(program: Program) -> Code:
    """The program's tree as instructions."""
    code: list[Instruction] = []
    steps: list[Step] = []
    addresses: list[int] = []

    def put(nodes: tuple[Node, ...]) -> None:
        for node in nodes:
            if isinstance(node, Step):
                addresses.append(len(code))
                code.append(Instruction("step", step=len(steps)))
                steps.append(node)
            elif isinstance(node, If):
                test = Instruction("if", variable=node.taken, condition=node.condition)
                code.append(test)
                put(node.body)
                test.target = len(code)
            elif isinstance(node, For):
                code.append(Instruction("zero", variable=node.variable))
                top = len(code)
                test = Instruction("for", variable=node.variable, count=node.count)
                code.append(test)
                put(node.body)
                code.append(Instruction("next", variable=node.variable))
                code.append(Instruction("jump", target=top))
                test.target = len(code)
            else:
                code.append(Instruction("zero", variable=node.variable))
                top = len(code)
                put(node.body)
                code.append(Instruction("next", variable=node.variable))
                code.append(
                    Instruction("until", variable=node.variable, condition=node.condition, limit=node.limit, target=top)
                )

    put(program.body)
    untils = [at for at, ins in enumerate(code) if ins.kind == "until"]
    return Code(tuple(code), tuple(steps), tuple(addresses), untils[-1] if untils else -1)
