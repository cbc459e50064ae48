"""In which order the steps of an iteration were executed last: what goes round in a loop comes by again."""

from functools import cached_property

from nnsim.session.explanations.numbers import START
from nnsim.session.setup import Setup
from nnsim.session.walking import Walker

NOW = 1 << 60


class Order:
    """The steps up to the present, as a machine stands; where nothing goes round, they are in the program's order.

    In a loop that has gone round, those behind the present step were executed in the round before, and so come first.
    A moment is given by the step in front of which it is, START for the very beginning and NOW for the present.
    """

    def __init__(self, setup: Setup) -> None:
        machine = setup.machine
        self._setup, self._batches = setup, machine.iteration.start
        self.last = -1 if machine.last is None else machine.last
        self.skipped = machine.skipped
        code, variable = machine.code, machine.program.batching.variable
        self._repeated = code.repeated(machine.memory.view(1), self.last, variable)
        inside = [loop for loop in self._repeated if loop[-1] > self.last]
        steps = list(range(self.last + 1)) if inside else []
        for loop in inside:
            ahead = range(self.last + 1, loop.stop)
            steps = [step for step in steps if step not in ahead]
            at = steps.index(loop.start)
            steps[at:at] = ahead
        self._changed = bool(inside)
        self._ranks = {step: rank for rank, step in enumerate(steps)}
        self._next = dict(zip(steps, [*steps[1:], NOW], strict=True)) if steps else {}

    def has(self, step: int) -> bool:
        """True of a step that has been executed or passed over in this iteration, and of START."""
        return step in self._ranks or step <= self.last

    def rank(self, step: int) -> int:
        """Where a step, or the moment in front of it, stands in the order."""
        return self._ranks.get(step, step if step == START else NOW) if self._changed else step

    def after(self, step: int) -> int:
        """The moment after a step was executed last."""
        return self._next.get(step, START if step == START else NOW) if self._changed else step + 1

    def since(self, step: int, moment: int) -> bool:
        """True of a step that was executed after a moment, and not passed over."""
        return self.has(step) and step not in self.skipped and self.rank(step) >= self.rank(moment)

    def is_repeated(self, step: int) -> bool:
        """True of a step that was executed in more than one round."""
        return any(step in loop for loop in self._repeated)

    def newest(self, steps: tuple[int, ...] | list[int]) -> int:
        """Which of some steps was executed last; START where none was, or an earlier batch has come after it."""
        done = (step for step in steps if self.has(step) and step not in self.skipped)
        newest = max(done, key=self.rank, default=START)
        followed = newest < self._batches <= max(steps, default=START) and self.began != START
        return START if followed else newest

    @cached_property
    def began(self) -> int:
        """The moment when the iteration began: steps in front of the batches count as of the first one."""
        return self._batches if self.last >= self._batches and Walker(self._setup).iteration_shown()[1] else START
