"""An exercise: numbers of one iteration are hidden, and the person works them out: "predict, then reveal".

The questions come in the order of the program. Each has its formula, hints, and a verdict on what was typed; what is
right or revealed is shown again. The design and the numbers of the session are left alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from nnsim.engine.expr import Array
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.session.exercises.diagnosis import Judge, Verdict
from nnsim.session.exercises.hiding import Hiding, Veil, moment_of
from nnsim.session.exercises.hints import Hint, Names
from nnsim.session.exercises.questions import Plan, Question, make_questions
from nnsim.session.exercises.twin import Twin
from nnsim.session.places import Place
from nnsim.session.setup import Setup

OPEN, RIGHT, REVEALED = "open", "right", "revealed"
LEVELS = 3  # of hints: the formula, the same with letters, with numbers
TRIES = 50  # so many answers to a question are kept


@dataclass
class Record:
    """How far a question has come: what was typed, what was said to it, how many hints were taken."""

    state: str = OPEN
    verdicts: list[Verdict] = field(default_factory=list)
    hints: int = 0

    @property
    def first_try(self) -> bool:
        """True where the first answer was right, without a hint."""
        return self.state == RIGHT and len(self.verdicts) == 1 and not self.hints

    @property
    def points(self) -> float:
        """1 for a first answer that was right without a hint, ½ for any other right one."""
        return 1.0 if self.first_try else 0.5 if self.state == RIGHT else 0.0


@dataclass(frozen=True)
class Score:
    """How an exercise went: numbers of questions, and the points."""

    asked: int
    first_try: int
    later: int
    with_hints: int
    revealed: int
    open: int
    points: float

    @property
    def share(self) -> float:
        """The points as a share of what can be had."""
        return self.points / self.asked


class Exercise:
    """The questions about the iteration that a setup is in, or comes to next, and how they were answered."""

    def __init__(self, setup: Setup, plan: Plan, start: Mapping[str, Array] | None = None) -> None:
        self.setup, self.plan = setup, plan
        self.twin = Twin(setup, start)
        self.questions: tuple[Question, ...] = make_questions(setup, self.twin, plan)
        self.records = [Record() for _ in self.questions]
        self.at = 0
        self.open = len(self.questions)  # how many are neither answered nor revealed
        self._by_array: dict[tuple[int | None, str], list[int]] = {}
        for number, question in enumerate(self.questions):
            self._by_array.setdefault((question.layer, question.quantity), []).append(number)
        self.hiding = Hiding(self.twin, self.questions, self.is_open)
        self.veil = Veil(self.hiding, setup, lambda: self.open > 0)
        self.judge = Judge(self.twin, plan.rounding, _unseen(self.questions, self.twin))
        self.names = Names(self.twin.setup, self.hiding)

    # -- which question

    @property
    def present(self) -> Question:
        """The question that is asked."""
        return self.questions[self.at]

    @property
    def record(self) -> Record:
        """How far the present question has come."""
        return self.records[self.at]

    @property
    def answers(self) -> int:
        """How many answers have been given, and numbers revealed."""
        return sum(len(record.verdicts) + int(record.state not in (OPEN, RIGHT)) for record in self.records)

    def is_open(self, number: int) -> bool:
        """True while a question is neither answered nor revealed."""
        return self.records[number].state == OPEN

    @property
    def losses(self) -> tuple[float, ...]:
        """The loss E, while it is asked for."""
        number = self.find(None, "E")
        return () if number is None or not self.is_open(number) else (self.questions[number].value,)

    @property
    def update(self) -> int:
        """How many updates were made before the iteration that is asked about."""
        return self.twin.update

    def find(self, place: Place | None, quantity: str, sample: int = 0) -> int | None:
        """The number of the question about a quantity of a place, for a sample; None where that is not asked."""
        layer = None if place is None else place.layer
        for number in self._by_array.get((layer, quantity), ()):
            question = self.questions[number]
            if question.place == place and question.sample in (None, sample):
                return number
        return None

    def number(self, place: Place | None, quantity: str, sample: int = 0) -> int:
        """The same; UserError where it is not asked."""
        found = self.find(place, quantity, sample)
        if found is None:
            raise UserError("that is not asked for in this exercise", "", "choose a number that is shown as ?")
        return found

    def open_at(self, place: Place, sample: int) -> int | None:
        """The first open question about a neuron (for a sample), an edge or a bias; None where there is none."""
        numbers = (n for n, q in enumerate(self.questions) if q.place == place and q.sample in (None, sample))
        return next((number for number in numbers if self.is_open(number)), None)

    def ask(self, number: int) -> None:
        """Make another question the present one."""
        if not 0 <= number < len(self.questions):
            raise UserError(f"there is no question {number + 1}", f"there are {len(self.questions)}", "choose another")
        self.at = number

    def next_open(self, step: int = 1) -> int | None:
        """The next open question after the present one, or before it with −1, round the ends; None when none is."""
        count = len(self.questions)
        for away in range(1, count + 1):
            number = (self.at + step * away) % count
            if self.is_open(number):
                return number
        return None

    # -- answering

    def answer(self, number: int, text: str) -> Verdict:
        """What is said to an answer; ArgumentError where the text is no number, which does not count as a try."""
        record = self.records[number]
        if record.state != OPEN:
            raise ArgumentError("this number is known already", "", "go on to the next question")
        verdict = self.judge.judge(self.questions[number], text)
        record.verdicts = [*record.verdicts, verdict][-TRIES:]
        if verdict.right:
            self._settle(number, RIGHT)
        return verdict

    def preparing(self, number: int) -> Iterator[None]:
        """What an answer to a question may be held against, computed ahead in pieces while the person works it out."""
        return self.judge.preparing(self.questions[number])

    def hint(self, number: int) -> int:
        """Take one more hint; the level that is reached."""
        record = self.records[number]
        if record.state == OPEN and self.level(number) < LEVELS:
            record.hints += 1
        return self.level(number)

    def level(self, number: int) -> int:
        """Which hints are seen: 0 none, 1 the formula, 2 the same with its letters, 3 with numbers."""
        return min(int(self.plan.formula) + self.records[number].hints, LEVELS)

    def hints(self, number: int, notation: str = "course") -> tuple[Hint, ...]:
        """The hints that are seen, in the order of their levels."""
        return self.names.hints(self.questions[number], self.level(number), notation)

    def label(self, number: int, notation: str = "course", form: str = "text") -> str:
        """The symbol of a question's number: z¹₂, w⁺²₁₃, E; with the sample where there are several."""
        return self.names.label(self.questions[number], notation, form)

    def title(self, number: int) -> str:
        """A question in words: the net input of neuron 2 of hidden1."""
        return self.names.title(self.questions[number])

    def written(self, number: int) -> str:
        """The value that is asked for, in the digits that are asked for."""
        return self.plan.rounding.write(self.questions[number].value)

    def reveal(self, number: int) -> None:
        """Show a number that was not found."""
        if self.records[number].state == OPEN:
            self._settle(number, REVEALED)

    def _settle(self, number: int, state: str) -> None:
        self.records[number].state = state
        self.open -= 1
        self.hiding.forget()

    def reveal_all(self) -> None:
        """Show all that is still hidden."""
        for number in range(len(self.questions)):
            self.reveal(number)

    # -- what is seen

    def hides(self, place: Place | None, quantity: str, sample: int = 0) -> bool:
        """True when a number stands in the memory but is not to be seen at present."""
        found = self.find(place, quantity, sample)
        if found is None or not self.open:
            return False
        question = self.questions[found]
        mask = self.veil.mask(question.name)
        return mask is not None and bool(mask[question.index])

    def old_weight(self, place: Place) -> float | None:
        """The weight from before the update, which is needed while the new one is hidden; None where it is not."""
        number = self.find(place, "W")
        if number is None or not self.hides(place, "W"):
            return None
        question = self.questions[number]
        return float(self.twin.before(self.twin.iteration.start)[question.name][question.index])

    def marks(self, layer: int, quantity: str, state: str) -> Array | None:
        """Which elements of a layer's array are asked for, stand there at present, and are in a state; None: none."""
        of_array = self._by_array.get((layer, quantity), ())
        numbers = [number for number in of_array if self.records[number].state == state]
        if not numbers or not self.hiding.is_there(self.questions[numbers[0]].name, moment_of(self.setup)):
            return None
        marks: Array = np.zeros(self.twin.shapes[self.questions[numbers[0]].name], bool)
        for number in numbers:
            marks[self.questions[number].index] = True
        return marks

    @property
    def score(self) -> Score:
        """How it went so far."""
        right = [record for record in self.records if record.state == RIGHT]
        first = sum(record.first_try for record in right)
        hinted = sum(record.hints > 0 for record in right)
        revealed = sum(record.state == REVEALED for record in self.records)
        points = sum(record.points for record in self.records)
        return Score(len(self.records), first, len(right) - first - hinted, hinted, revealed, self.open, points)


def _unseen(questions: tuple[Question, ...], twin: Twin) -> frozenset[str]:
    """Arrays that are hidden along with an asked one, but not asked for: the person computes them on the way."""
    asked = {question.name for question in questions}
    states = [state.name for state in twin.setup.compiled.states]
    found: set[str] = set()
    for question in questions:
        layer = question.name.rpartition(".")[0]
        if question.quantity == "delta":
            found.add(f"{layer}.do")
        elif question.quantity == "W":
            found |= {f"{layer}.{state}" for state in states}
    return frozenset(found - asked)
