"""What is said to an answer: right, or which classical mistake leads to that number, or rounded too early, or wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from nnsim.session.exercises.questions import Question
from nnsim.session.exercises.rounding import Bounds, Rounding
from nnsim.session.exercises.slips import Slip, slips
from nnsim.session.exercises.twin import Twin
from nnsim.session.exercises.typed_number import Typed, read_number

Kind = Literal[
    "right", "rounded", "sign", "factor", "bias", "slope", "rate", "activation", "operand", "term", "wrong"
]  # fmt: skip


@dataclass(frozen=True)
class Verdict:
    """What is said to an answer: its kind, a sentence, and the factor by which it is off, where that is the mistake.

    `slips` are all mistakes that lead to the number that was typed, the likeliest first.
    """

    kind: Kind
    words: str
    typed: Typed
    factor: float | None = None
    slips: tuple[Slip, ...] = ()

    @property
    def right(self) -> bool:
        """True when the answer counts."""
        return self.kind == "right"


@dataclass(eq=False)
class _Tried:
    """The mistakes with a question's number, as far as they have been made."""

    question: Question
    coming: Iterator[Slip]
    made: list[Slip]

    def one_more(self) -> bool:
        """Make one more; False when there is none."""
        slip = next(self.coming, None)
        if slip is not None:
            self.made.append(slip)
        return slip is not None

    def all(self) -> list[Slip]:
        """All of them."""
        while self.one_more():
            pass
        return self.made


class Judge:
    """Judges the answers to the questions of one iteration."""

    def __init__(self, twin: Twin, rounding: Rounding, unseen: frozenset[str] = frozenset()) -> None:
        self.twin, self.rounding, self.unseen = twin, rounding, unseen
        self._bounds = {rounding: Bounds(twin, rounding, unseen)}
        self._tried: _Tried | None = None

    def tolerance(self, question: Question, rounding: Rounding | None = None) -> float:
        """How far from the value an answer may be, by the digits that are asked or by others."""
        rounding = rounding or self.rounding
        if rounding not in self._bounds:
            self._bounds[rounding] = Bounds(self.twin, rounding, self.unseen, self._bounds[self.rounding])
        return self._bounds[rounding].tolerance(question.name, question.index, question.value)

    def _mistakes(self, question: Question) -> "_Tried":
        """The mistakes with a number: one tries again and again."""
        if self._tried is None or self._tried.question is not question:
            self._tried = _Tried(question, slips(self.twin, question), [])
        return self._tried

    def preparing(self, question: Question) -> Iterator[None]:
        """All that an answer may be held against, computed ahead in pieces; `judge` then only looks it up."""
        self.tolerance(question)
        yield
        mistakes = self._mistakes(question)
        while mistakes.one_more():
            yield
        for fewer in self.rounding.fewer():
            self.tolerance(question, fewer)
            yield
        self._bounds[self.rounding].elements.clear()  # the same for all of them, and large

    def judge(self, question: Question, text: str) -> Verdict:
        """What is said to the text of an answer; ArgumentError where it is no number."""
        typed = read_number(text)
        off = abs(typed.value - question.value)
        tolerance = self.tolerance(question)
        if off <= tolerance:
            return Verdict("right", "right", typed)
        found = self._slips(question, typed.value, tolerance)
        few = typed.value != 0 and typed.unit > self.rounding.unit(typed.value)
        if few and off <= typed.unit / 2 * (1 + 1e-9) and not (found and found[0].value == typed.value):
            words = f"right as far as it goes; {self.rounding.words} are asked for"
            return Verdict("rounded", words, typed)
        if found:
            first = found[0]
            return Verdict(first.kind, first.words, typed, first.factor, tuple(found))  # type: ignore[arg-type]
        for fewer in self.rounding.fewer():
            if off <= self.tolerance(question, fewer):
                words = f"nearly; rounded too early? keep {self.rounding.words} at least in every step"
                return Verdict("rounded", words, typed)
        return Verdict("wrong", "not right", typed)

    def _slips(self, question: Question, typed: float, tolerance: float) -> list[Slip]:
        """The mistakes that lead to a number, as far as it can be told, the nearest first."""
        unit = self.rounding.unit(question.value)
        looseness = max(tolerance / unit, 0.5) if unit else 0.5
        near: list[tuple[float, int, Slip]] = []
        for place, slip in enumerate(self._mistakes(question).all()):
            reach = looseness * self.rounding.unit(slip.value) + 1e-12 * abs(slip.value)
            distance = abs(typed - slip.value)
            if distance <= reach and abs(slip.value - question.value) > tolerance / 2:
                near.append((round(distance / reach, 6) if reach else 0.0, place, slip))
        return [slip for _, _, slip in sorted(near, key=lambda one: one[:2])]
