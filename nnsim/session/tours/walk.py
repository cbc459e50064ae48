"""A tour under way: which step it is at, what was done since, what was answered; it goes on when all was done."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import isfinite

from nnsim.engine.veil import is_hidden
from nnsim.kit.errors import UserError
from nnsim.kit.signal import Signal
from nnsim.session.core import Core
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.tours.conditions import KINDS, Condition, Facts
from nnsim.session.tours.reading import LIVE, check_with
from nnsim.session.tours.texts import LANGUAGE, Texts, said
from nnsim.session.tours.tour import Question, Stop, Tour


@dataclass
class Passed:
    """How a step was passed: done as it asks, or skipped; and the first answer to its question, if it has one.

    `value` is the number that an answer was held against.
    """

    done: bool = False
    answer: str = ""
    value: float | None = None


class TourWalk:
    """Walks through a tour on a session whose example is open. `moved` tells that another step is shown, or none.

    `at` is the step, from 0; `ended` is true behind the last. A step that was done already when it began waits to be
    passed on purpose, so that nothing flies by unread, and `already` says what is so. One that begins in the middle is
    `resuming`: it asks first whether to go on there. `passed` tells of each step how it was passed.
    """

    def __init__(
        self,
        tour: Tour,
        session: Core,
        at: int = 0,
        language: str = LANGUAGE,
        panels: frozenset[str] = frozenset(),
    ) -> None:
        check_with(tour, session)
        self.tour, self.session, self.language = tour, session, language
        self.at = min(max(at, 0), len(tour.stops) - 1)
        self.ended = False
        self.resuming = self.at > 0
        self.moved: Signal[[]] = Signal()
        self.helped = False  # whether the step was done for the person, who skipped it
        self.answered: bool | None = None  # whether the answer to the question was right; None before it was given
        self.given = 0.0  # what was answered last: a number, or that of a choice from 1
        self.passed: dict[int, Passed] = {}
        self._facts = Facts(panels=panels)
        self._met_at_once: tuple[Condition, ...] = ()
        self._begin()

    @property
    def stop(self) -> Stop:
        """The step that it is at."""
        return self.tour.stops[self.at]

    @property
    def question(self) -> Question | None:
        """What the step asks; None where it asks nothing, or for a number that is not there."""
        question = self.stop.question
        if question is None:
            return None
        numbers = [question.value] if question.value else []
        numbers += LIVE.findall(said(question.ask, self.language))
        there = all(self.number(one) is not None for one in numbers)
        return question if there or self.answered is not None else None

    @property
    def to_do(self) -> tuple[Condition, ...]:
        """What the step asks for and is not done yet."""
        met = self._met()
        return tuple(one for one in self.stop.done if one not in met)

    def _met(self) -> tuple[Condition, ...]:
        return tuple(condition for condition in self.stop.done if condition.met(self.session, self._facts))

    @property
    def done(self) -> bool:
        """Whether all that the step asks for was done."""
        asked = self.question is not None and self.answered is None
        return not asked and not self.resuming and len(self._met()) == len(self.stop.done)

    @property
    def waits(self) -> bool:
        """True when the step is done and waits to be passed: it was so from the start, or an answer is to be read."""
        return not self.ended and self.done and (self._at_once or self.stop.question is not None)

    @property
    def _at_once(self) -> bool:
        return bool(self.stop.done) and len(self._met_at_once) == len(self.stop.done)

    @property
    def already(self) -> tuple[str, ...]:
        """What is so from the start where all that is asked for is, in sentences."""
        if self.ended or self.resuming or not self._at_once:
            return ()
        return tuple(dict.fromkeys(said for one in self._met_at_once if (said := KINDS[one.kind].already)))

    @property
    def lacking(self) -> tuple[Condition, ...]:
        """What is still to be done where a step asks for several things and one of them is done."""
        if self.ended or self.resuming or (self.question is not None and self.answered is None):
            return ()
        return self.to_do if self._met() else ()

    def used(self, command: str) -> None:
        """A command was used."""
        self._facts = replace(self._facts, commands=self._facts.commands | {command})
        self.look()

    def see(self, panels: frozenset[str]) -> None:
        """These panels are in sight."""
        if panels != self._facts.panels:
            self._facts = replace(self._facts, panels=panels)
            self.look()

    def look(self) -> None:
        """Something has changed: go on if the step was done by it."""
        if self.ended or self.resuming:
            return
        if self._at_once and len(self._met()) < len(self.stop.done):
            self._met_at_once = ()  # it was taken back: who does it again goes on
        if self.done and not self.waits:
            self.go_on()

    def resume(self) -> None:
        """Go on at the step where it was left."""
        self.resuming = False
        self._begin()
        self.moved.emit()

    def answer(self, text: str) -> bool:
        """Answer the question, by the number of a choice from 1 or by a number; UserError for what is neither."""
        question = self.question
        if question is None:
            raise UserError("nothing is asked here")
        self.answered = self._is_right(question, text)
        passed = self.passed.setdefault(self.at, Passed())
        if not passed.answer:
            passed.answer, passed.value = text.strip(), self.number(question.value) if question.value else None
        self.moved.emit()
        return self.answered

    def _is_right(self, question: Question, text: str) -> bool:
        given = self.given = typed(text)
        value = self.number(question.value) if question.value else None
        if not question.choices and value is None:
            raise UserError("the answer is not computed yet", "", "go back a step of the tour")
        return is_right(question, given, value)

    def go_on(self) -> None:
        """To the next step, whether this one was done or is skipped."""
        passed = self.passed.setdefault(self.at, Passed())
        passed.done = passed.done or (self.done and not self.helped)
        if self.at + 1 < len(self.tour.stops):
            self.at += 1
            self._begin()
        else:
            self.ended = True
        self.moved.emit()

    def go_back(self) -> None:
        """To the step before; what was done stays done."""
        if self.ended or self.at:
            self.at -= 0 if self.ended else 1
            self.ended = False
            self._begin()
            self.moved.emit()

    def _begin(self) -> None:
        self.answered, self.helped = None, False
        self._facts = Facts(panels=self._facts.panels, before=self.session.design)
        self._met_at_once = self._met()

    def number(self, expression: str) -> float | None:
        """What an expression comes to now; None where it is not known yet, or is not to be seen."""
        if not self.session.ready:
            return None
        try:
            value = compile_expression(expression, self.session.setup).number()
        except UserError:
            return None  # the network has been changed: what the text speaks of is not there
        return None if value is None or is_hidden(value) else value

    def text(self, texts: Texts, write: Callable[[float | None], str]) -> str:
        """A text in the person's language, the numbers in it as they are now, written by `write`."""
        return LIVE.sub(lambda found: write(self.number(found[1])), said(texts, self.language))


def typed(text: str) -> float:
    """The number that was typed as an answer; UserError where it is none."""
    if not text.strip():
        raise UserError("no answer was given", "nothing is typed", "type a number such as 0.25")
    try:
        given = float(text.strip().replace(",", ".").replace("−", "-"))
    except ValueError:
        given = float("nan")
    if not isfinite(given):
        raise UserError(f"{text!r} is no number", "", "type one such as 0.25")
    return given


def is_right(question: Question, given: float, value: float | None) -> bool:
    """Whether an answer is right: the number of the choice, or near enough to the value."""
    if question.choices:
        return given == question.right + 1
    return value is not None and abs(given - value) <= question.within
