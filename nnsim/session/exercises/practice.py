"""The verbs of exercises, and what holds in a session while one is under way: what is asked for is not to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nnsim.engine.expr import Array
from nnsim.engine.veil import HIDDEN
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.looking import Looking
from nnsim.session.overlay import Moment, Overlay
from nnsim.session.places import Place
from nnsim.session.scores import Scores
from nnsim.session.settings import Settings
from nnsim.session.walking import Stride

if TYPE_CHECKING:
    from nnsim.session.exercises.diagnosis import Verdict
    from nnsim.session.exercises.exercise import Exercise
    from nnsim.session.exercises.questions import Plan
    from nnsim.session.expressions.expression import Expression


SHOWN = (Change.EXERCISE, Change.CURSOR, Change.WEIGHTS)
VIEW = "exercise"  # where the project keeps it


class Practice(Looking):
    """Exercises on top of stepping."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self.exercise: Exercise | None = None

    # -- beginning and end

    def start_exercise(self, plan: Plan | None = None) -> Exercise:
        """Ask for numbers of the iteration that is under way, or of the next one; an exercise before it ends."""
        from nnsim.session.exercises.exercise import Exercise
        from nnsim.session.exercises.questions import Plan

        self._not_while_running("start an exercise")
        self._not_with_faults()
        self._reopened()
        self.stops.moved_on()  # what halted the program here tells values
        exercise = Exercise(self.setup, plan or Plan(sample=self.sample))
        self._take_up_exercise(exercise)
        if self.overlay is not None:
            self.show_overlay(None)
        self.tell(*SHOWN, Change.CURVES)
        return exercise

    def _not_with_faults(self) -> None:
        if self.training.faults:
            raise UserError(
                "there is a fault in the program", "an exercise asks for right numbers", "remove the fault first"
            )

    def repeat_exercise(self) -> Exercise:
        """The same questions again, from the front of the same iteration as far as that can be stepped back to."""
        from nnsim.session.exercises.exercise import Exercise

        self._not_while_running("start an exercise")
        old = self._of_exercise()
        if old.setup is not self._setup:
            return self.start_exercise(old.plan)
        exercise = Exercise(self.setup, old.plan, old.twin.carried)
        machine = self.setup.machine
        while machine.updates > exercise.update or not machine.between_iterations:
            if not self.walker.back("operation"):
                break
        self._after_back()
        self._take_up_exercise(exercise)
        self.tell(*SHOWN, Change.CURVES)
        return exercise

    def end_exercise(self) -> None:
        """End the exercise: everything is seen again."""
        if self.exercise is not None:
            self._take_up_exercise(None)
            self.tell(*SHOWN, Change.CURVES)

    def _take_up_exercise(self, exercise: Exercise | None) -> None:
        self.exercise = exercise
        if self._setup is not None:
            self._setup.veil = None if exercise is None else exercise.veil
        self._ask_losses()

    def _ask_losses(self) -> None:
        """The curves do not show the loss that is asked for."""
        self.curves.ask(() if self.exercise is None else self.exercise.losses)

    @property
    def practising(self) -> bool:
        """True while an exercise has open questions."""
        return self.exercise is not None and self.exercise.open > 0

    def _not_in_exercise(self, verb: str) -> None:
        if self.practising:
            raise UserError(
                f"cannot {verb} now", "an exercise is under way", "answer or reveal what is open, or end it"
            )

    def _drop(self) -> None:
        exercise, had = self.exercise, self._setup
        super()._drop()
        if exercise is not None and exercise.setup is had and exercise.open:
            self.exercise = None

    # -- asking and answering

    def _of_exercise(self) -> Exercise:
        if self.exercise is None:
            raise UserError("there is no exercise", "", "start one")
        return self.exercise

    def ask(self, number: int) -> None:
        """Make a question the present one: what it is about is selected and its sample shown."""
        exercise = self._of_exercise()
        exercise.ask(number)
        question = exercise.present
        changes = {Change.EXERCISE}
        if question.place is not None and self._there(question.place):
            self.select(question.place)
        if question.sample is not None and self._here() and self.sample != question.sample < self.width:
            self.sample = question.sample
            changes.add(Change.CURSOR)
        self.tell(*changes)

    def _there(self, place: Place) -> bool:
        layer, source = self.network.by_id.get(place.layer), self.network.by_id.get(place.source)
        if layer is None or place.unit not in layer.units:
            return False
        return place.kind != "edge" or (source is not None and place.source_unit in source.units)

    def ask_next(self, step: int = 1) -> bool:
        """Ask the next open question, or the one before it; False when none is open."""
        number = self._of_exercise().next_open(step)
        if number is not None:
            self.ask(number)
        return number is not None

    def ask_about(self, place: Place) -> bool:
        """Ask the first open question about a neuron (for the sample that is shown), an edge or a bias."""
        if self.exercise is None:
            return False
        number = self.exercise.open_at(place, self.sample)
        if number is not None:
            self.ask(number)
        return number is not None

    def ask_for(self, place: Place | None, quantity: str) -> None:
        """Ask for a quantity of a place, or, where that is hidden along with another, for that."""
        exercise = self._of_exercise()
        number = exercise.find(place, quantity, self.sample)
        if number is None and place is not None:
            number = exercise.open_at(place, self.sample)
        self.ask(exercise.number(place, quantity, self.sample) if number is None else number)

    def answer(self, place: Place | None, quantity: str, text: str) -> Verdict:
        """Answer the question about a quantity of a place (None for E), for the sample that is shown."""
        exercise = self._of_exercise()
        return self.answer_question(exercise.number(place, quantity, self.sample), text)

    def answer_question(self, number: int, text: str) -> Verdict:
        """Answer a question; ArgumentError where the text is no number."""
        verdict = self._of_exercise().answer(number, text)
        if verdict.right:
            self._tell_known()
        else:
            self.tell(Change.EXERCISE)
        return verdict

    def hint(self, number: int) -> int:
        """Take one more hint to a question; the level that is reached."""
        level = self._of_exercise().hint(number)
        self.tell(Change.EXERCISE)
        return level

    def reveal(self, place: Place | None, quantity: str) -> None:
        """Show a number that is asked for, for the sample that is shown."""
        self.reveal_question(self._of_exercise().number(place, quantity, self.sample))

    def reveal_question(self, number: int) -> None:
        """Show the number that a question asks for."""
        self._of_exercise().reveal(number)
        self._tell_known()

    def reveal_all(self) -> None:
        """Show all numbers that are still hidden."""
        self._of_exercise().reveal_all()
        self._tell_known()

    def _tell_known(self) -> None:
        """A number is known by now: it is seen again, in the curves too."""
        self._ask_losses()
        self.tell(*SHOWN, Change.CURVES)

    # -- in the project

    def exercise_view(self) -> dict[str, Any]:
        """What a project keeps of the exercise, by its key in the view."""
        exercise = self.exercise
        if exercise is None or exercise.setup is not self._setup:
            return {}
        from nnsim.session.exercises.file import to_json

        return {VIEW: to_json(exercise)}

    def resume_exercise(self, value: object) -> None:
        """Take up an exercise from a project file; what cannot be taken up is told and left out."""
        from nnsim.session.exercises.file import from_json

        try:
            self._not_with_faults()
            self._take_up_exercise(from_json(self.setup, value))
        except UserError as error:
            self.notice("warning", f"the exercise could not be taken up: {error.what}", "start another one")

    # -- what is not to be seen

    @property
    def _hiding(self) -> Exercise | None:
        """The exercise, while it hides numbers of the present setup."""
        exercise = self.exercise
        return exercise if exercise is not None and exercise.open and exercise.setup is self._setup else None

    def asked_at_step(self, index: int) -> int:
        """How many open questions are about the numbers of a step."""
        exercise = self._hiding
        if exercise is None:
            return 0
        return sum(q.step == index and exercise.is_open(number) for number, q in enumerate(exercise.questions))

    def hidden(self, layer: int, quantity: str) -> Array | None:
        """Which of a layer's numbers are hidden at present; None when none is."""
        if self._hiding is None or layer not in self.setup.compiled.layers:
            return None
        return self._hiding.veil.mask(f"{self.setup.compiled.layers[layer].name}.{quantity}")

    def ticks(self, layer: int, quantity: str) -> Array | None:
        """Which of a layer's numbers were found in the exercise and stand there at present; None when none does."""
        if self.exercise is None:
            return None
        from nnsim.session.exercises.exercise import RIGHT

        return self._marks(self.exercise, layer, quantity, RIGHT)

    def asked(self, layer: int, quantity: str) -> Array | None:
        """Which of a layer's numbers are asked for by themselves and stand there at present; None when none does."""
        if self.exercise is None:
            return None
        from nnsim.session.exercises.exercise import OPEN

        return self._marks(self.exercise, layer, quantity, OPEN)

    def old_weight(self, place: Place) -> float | None:
        """The weight from before the update, while the new one is hidden."""
        return None if self._hiding is None else self._hiding.old_weight(place)

    def _marks(self, exercise: Exercise, layer: int, quantity: str, state: str) -> Array | None:
        return exercise.marks(layer, quantity, state) if exercise.setup is self._setup else None

    def weight(self, place: Place) -> float | None:
        """The weight of an edge or a bias; None where the edge is cut. A new one that is asked for is hidden."""
        found = super().weight(place)
        if found is None or self._hiding is None:
            return found
        layer, row, column = self.edge_index(place)
        mask = self._hiding.veil.mask(self.setup.compiled.layers[layer].w.name)
        return HIDDEN if mask is not None and mask[row, column] else found

    @property
    def loss(self) -> float | None:
        """E of this iteration; None where it is not computed. It is hidden while it is asked for."""
        found = super().loss
        hides = found is not None and self._hiding is not None and self._hiding.hides(None, "E")
        return HIDDEN if hides else found

    def scores(self) -> dict[str, Scores]:
        """Loss and accuracy on each part of the data; while E is asked for, the loss on the training part is hidden."""
        found = super().scores()
        exercise = self.exercise
        number = None if exercise is None else exercise.find(None, "E")
        if exercise is not None and number is not None and exercise.is_open(number) and "train" in found:
            found["train"] = {**found["train"], "loss": HIDDEN}
        return found

    def covered_stretch(self, expression: Expression | None) -> tuple[float, float] | None:
        """After which moment and up to which, in updates, the values of an expression are not to be seen."""
        exercise = self._hiding
        if exercise is None or expression is None:
            return None
        from nnsim.session.exercises.before import covered_stretch

        return covered_stretch(exercise, expression)

    def show_overlay(self, overlay: Overlay | None, taken: Moment | None = None) -> None:
        """Draw other numbers than the weights on the canvas; not while an exercise asks for numbers."""
        if overlay is None or not self.practising:
            super().show_overlay(overlay, taken)

    # -- walking within the iteration

    def _here(self) -> bool:
        """True while the arrays show the iteration that the exercise is about, or an earlier one."""
        if self.exercise is None:
            return False
        from nnsim.session.exercises.hiding import moment_of

        return moment_of(self.setup).update <= self.exercise.update

    def _walk_forward(self, unit: str) -> bool:
        exercise, machine = self.exercise, self.setup.machine
        if exercise is None or not exercise.open or not self._here():
            return super()._walk_forward(unit)
        key, begin = self.walker.unit_key(unit), self.walker.front(unit)
        moved = False
        while not self._at_end(exercise) and self.walker.unit_key(unit) == key and machine.next is not None:
            moved = True
            if super()._walk_forward("operation"):
                return True
            if exercise.plan.stop and unit != "operation" and self._asked_just_now(exercise):
                break
        if not moved:
            raise UserError(
                "the exercise is about this iteration",
                f"{exercise.open} of its questions are open",
                "answer or reveal them, or end the exercise",
            )
        self.walker.stride = Stride(unit, begin, machine.position)
        return False

    def _at_end(self, exercise: Exercise) -> bool:
        from nnsim.session.exercises.hiding import moment_of

        moment = moment_of(self.setup)
        return (
            moment.update == exercise.update and moment.last is not None and moment.last >= exercise.twin.iteration[-1]
        )

    def _asked_just_now(self, exercise: Exercise) -> bool:
        from nnsim.session.exercises.hiding import moment_of

        moment = moment_of(self.setup)
        questions = enumerate(exercise.questions)
        return moment.update == exercise.update and any(
            q.step == moment.last and exercise.is_open(number) for number, q in questions
        )

    def walk_to_question(self) -> None:
        """Walk on until the present question can be answered: past the step that computes it, so that its place shows ?

        In front of a step that replaces numbers that are needed, such as the old weights. Nothing is taken back.
        """
        self._not_while_running("step")
        exercise = self._of_exercise()
        question = exercise.present
        replaces = question.quantity == "W"
        goal = question.first if replaces else question.step + 1
        while self._here() and not self._past(exercise, goal) and self.setup.machine.next is not None:
            if self._walk_forward("operation"):
                break
        self.tell(Change.CURSOR, Change.WEIGHTS, Change.CURVES)

    def _past(self, exercise: Exercise, goal: int) -> bool:
        from nnsim.session.exercises.hiding import moment_of

        moment = moment_of(self.setup)
        last = -1 if moment.last is None else moment.last
        return moment.update == exercise.update and last >= goal - 1

    def run_to(self, index: int) -> None:
        """Walk until that step comes next; not out of the iteration that an exercise is about."""
        if self.practising and self._here() and index >= self.setup.machine.iteration.stop:
            self._not_in_exercise("leave this iteration")
        super().run_to(index)

    def _about_to_step_through(self) -> None:
        self._not_in_exercise("leave this iteration")

    def reset(self) -> None:
        """Back to the very same starting weights; not away from the iteration that an exercise is about."""
        if self.exercise is not None and self.exercise.update:
            self._not_in_exercise("reset")
        super().reset()
