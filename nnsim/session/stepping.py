"""Stepping: one unit forwards or backwards, to a chosen step, back to the start."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nnsim.engine.evaluation import FIGURES
from nnsim.engine.render import plain_number
from nnsim.kit.errors import UserError
from nnsim.network.design import Array
from nnsim.network.initial import start_weights
from nnsim.session.changes import STEPPED, Change, Notice
from nnsim.session.core import Core
from nnsim.session.curves import COLUMNS
from nnsim.session.stops.kinds import REGISTRY as KINDS
from nnsim.session.stops.stops import Armed
from nnsim.session.training.rate import effective_rate
from nnsim.session.walking import UNITS, StepView, step_path


class Stepping(Core):
    """The verbs of the debugger."""

    @property
    def steps(self) -> tuple[StepView, ...]:
        """All steps of the program, one epoch, in order."""
        return self._steps

    @property
    def next_index(self) -> int | None:
        """The index of the next step; None at the end of the training, or when nothing can run."""
        return self.setup.machine.next if self.ready and not self.running else None

    @property
    def last_index(self) -> int | None:
        """The index of the step that was executed last; None before the first."""
        return self.setup.machine.last if self.ready and not self.running else None

    def state(self, index: int) -> str:
        """Whether a step has been executed in this iteration ("done") or "passed" over, comes "next", or "later"."""
        return self.states([index])[0]

    def states(self, indices: Sequence[int]) -> list[str]:
        """The states of some steps, in their order."""
        return self.walker.states(indices) if self.ready and not self.running else ["later"] * len(indices)

    @property
    def unit(self) -> str:
        """What one step is: operation, layer, phase, batch or epoch."""
        return str(self.settings.get("unit"))

    def set_unit(self, unit: str) -> None:
        """Choose what one step is."""
        if unit not in UNITS:
            raise UserError(f"there is no unit {unit!r}", "", f"choose one of {', '.join(UNITS)}")
        self.settings.set("unit", unit)
        self.tell(Change.SETTINGS)

    def step(self, unit: str | None = None) -> None:
        """Walk one unit forwards."""
        self._not_while_running("step")
        self._plan_again()
        if not self._reopened():
            self.notice("info", "the training has ended", "raise the number of epochs, or reset")
            return
        self._start_checks()
        self._walk_forward(unit or self.unit)
        self.tell(*STEPPED)

    def _start_checks(self) -> None:
        self._moved()
        self.stops.armed(self.setup).resume()

    def _walk_forward(self, unit: str) -> bool:
        """Walk one unit; whether stops have halted it."""
        arrays = self.setup.memory.view(1)
        epoch = arrays["epoch"].item()
        armed = self.stops.armed(self.setup)
        hits = self.walker.step(unit, armed.checks)
        armed.rest()
        if arrays["epoch"].item() > epoch:
            self._append_row()
        self._follow_moment()
        self.sample = min(self.sample, self.width - 1)
        return self._halted(armed.numbers(hits), armed.hits)

    def _halted(self, numbers: tuple[int, ...], hits: dict[int, int]) -> bool:
        """Stops may have halted the program: find the very step, and say so."""
        self.stops.take_hits(hits)
        if numbers and (numbers := self._exactly(numbers)):
            self.stops.halted(numbers, self.setup)
            self.notice("stop", self._stop_text(), "Train (Space) or a step goes on")
        return bool(numbers)

    def _stop_text(self) -> str:
        """Which stops have halted the program, where, and at which numbers; one that is hidden is "?"."""
        stopped, machine = self.stops.stopped, self.setup.machine
        assert stopped is not None
        where = [f"update {machine.started:,}", f"epoch {self.epoch:,}"]
        if machine.last is not None:
            names = {layer.id: layer.name for layer in self.network.layers}
            where.insert(0, f"after {step_path(machine.code.steps[machine.last], names)}")
        values = [f"{text} = {plain_number(value)}" for text, value in stopped.values if isinstance(value, float)]
        return f"stopped {stopped.words}: {', '.join(where)}" + (f"; {', '.join(values)}" if values else "")

    def _exactly(self, numbers: tuple[int, ...]) -> tuple[int, ...]:
        """Some stops are asked once an iteration, to be cheap: the one that has just been made is walked again."""
        coarse = [self.stops[number] for number in numbers if KINDS[self.stops[number].kind].exact is not None]
        if not coarse or len(coarse) < len(numbers):
            return numbers
        setup, machine = self.setup, self.setup.machine
        here, goal = machine.memory.span("counter", "working").copy(), machine.position
        exact = Armed(coarse, setup, exact=True)
        start = machine.updates - 1 if machine.between_iterations else machine.started
        setup.timeline.visit(machine, start)
        exact.checks.start()
        while machine.next is not None and machine.position != goal and machine.updates <= start + 1:
            if hits := self.walker.forward(exact.checks):
                return exact.numbers(hits)
        machine.memory.span("counter", "working")[:] = here
        machine.journal.clear()
        return ()

    def _plan_again(self) -> None:
        """After the planned epochs, more are planned."""

    def _reopened(self) -> bool:
        machine = self.setup.machine
        self.setup.timeline.catch_up(machine)
        if machine.next is None:
            arrays = self.setup.memory.view(1)
            patience = self.training.patience
            if patience is not None and arrays["wait"] >= patience and arrays["epoch"] < arrays["epochs"]:
                self._change("wait", 0)  # it had stopped for want of progress, and is to go on
            self.setup.timeline.reopen(machine)
        return machine.next is not None

    def _append_row(self) -> None:
        arrays = self.setup.memory.view(1)
        known = self.curves.current.columns["seconds"]
        names = ("epoch", "update", *FIGURES, effective_rate(self.setup.machine))
        row = [*(float(arrays[name]) for name in names), float(known[-1]) if len(known) else 0.0]
        self.curves.current.append(np.array([row]).reshape(-1, len(COLUMNS)))

    def back(self, unit: str | None = None) -> None:
        """Walk one unit backwards; every number is exactly what it was."""
        self._not_while_running("step back")
        if not self.walker.back(unit or self.unit):
            self.noticed.emit(self.beginning)
            return
        self._after_back()

    def _impose(self) -> None:
        """The learning rate and the number of epochs that are set hold from here on."""
        setup, wanted = self.setup, {"rate": self.training.rate, "epochs": self.training.epochs}
        for name, value in wanted.items():
            if setup.memory[name] != value:
                self._change(name, value)

    def _change(self, name: str, value: float) -> None:
        """Set a number of the memory from outside, here and now."""
        self._about_to_diverge()
        self.setup.timeline.change(self.setup.machine, name, value)
        self.curves.current.cut_epochs(self.epoch)  # an epoch that was taken back in part ends otherwise now

    def step_through(self, row: int) -> str:
        """Show a sample, by its row of the data from 0, so that it can be stepped through; says what was done.

        Where the batch that is shown has it, it is shown. Else it is taken in the next iteration, with the present
        weights: it changes places with a sample of the coming batch in the order of this epoch, and the batch is read.
        An iteration that is under way is taken back. UserError for samples that are never learned from.
        """
        self._not_while_running("step through another sample")
        for column in range(self.width):
            if self.sample_number(column) == row:
                self.show_sample(column)
                return f"sample {row + 1} is shown"
        at = np.flatnonzero(self.prepared.train == row)
        if not at.size:
            why = "it is kept for validation or test: the program never takes it"
            raise UserError(f"sample {row + 1} cannot be stepped through", why, "see its worked solution")
        self._about_to_step_through()
        return self._take_next(row, int(at[0]))

    def _about_to_step_through(self) -> None:
        """The iteration that is under way is about to be another one."""

    def _take_next(self, row: int, column: int) -> str:
        """Bring a column of the training part into the coming batch, and read that."""
        setup, machine = self.setup, self.setup.machine
        self._to_the_front(row)
        batching, order = setup.compiled.program.batching, setup.memory["order"]
        begin = self.walker.iteration()[1] * batching.size
        width = min(batching.size, batching.total - begin)
        there = int(np.flatnonzero(order == column)[0])
        said = f"sample {row + 1} is in this batch"
        self.sample = there - begin
        if not 0 <= self.sample < width:
            self.sample = 0
            other = int(self.prepared.train[order[begin]])
            self._about_to_diverge()
            setup.timeline.swap(machine, "order", begin, there)
            self.curves.current.cut_epochs(self.epoch)
            said = f"sample {row + 1} is in this batch now, in place of sample {other + 1}"
        shown = self.sample
        self.step("operation")
        self.show_sample(shown)
        return said

    def _to_the_front(self, row: int) -> None:
        """Take back the iteration that is under way, and walk to the front of the coming one."""
        self.walker.rewind()
        self._after_back()
        self._to_iteration(f"sample {row + 1} cannot be stepped through")

    def begin_from(self, values: Array) -> None:
        """Let the units begin their next iteration with a state of one's own, in place of the sample that is shown.

        An iteration that is under way is taken back. UserError for learning rules that know no such states.
        """
        self._not_while_running("begin from another state")
        setup, machine, sample = self.setup, self.setup.machine, self.sample
        probe = setup.compiled.wiring.rule.probe
        if probe is None or len(values) != setup.memory[probe.bank].shape[0]:
            raise UserError("nothing can begin from it", "the learning rule has no such units", "choose another")
        self._about_to_step_through()
        self.walker.rewind()
        self._after_back()
        if machine.next is None:
            for name, value in probe.wake:
                self._change(name, value)
        self._to_iteration("nothing can begin from another state")
        batching = setup.compiled.program.batching
        column = int(setup.memory["order"][self.walker.iteration()[1] * batching.size + sample])
        self._about_to_diverge()
        setup.timeline.put(machine, probe.bank, column, values.tolist())
        self.curves.current.part_at(self.epoch)
        self.step("operation")
        self.show_sample(sample)

    def _to_iteration(self, else_told: str) -> None:
        """Over the last steps of an epoch, and the first of the next, to where an iteration begins."""
        machine = self.setup.machine
        while machine.next != machine.iteration.start:
            before = machine.position
            self.step("operation")
            if machine.position == before:
                raise UserError(else_told, "the training has ended", "reset it")

    def _about_to_diverge(self) -> None:
        """What lies ahead of the present moment is about to be forgotten."""

    def _follow_moment(self) -> None:
        """The learning rate and the number of epochs are those of the moment that has been gone to."""
        setup, training = self.setup, self.training
        arrays = setup.memory.view(1)
        rate, epochs = arrays["rate"], arrays["epochs"]
        if rate != training.rate or epochs != training.epochs:
            there = replace(training, rate=float(str(rate)), epochs=int(epochs))
            self.design = setup.design = replace(self.design, training=there)
            self.tell(Change.DESIGN)

    def _moved(self) -> None:
        """The program does not stand any more where it was left."""
        self.stops.moved_on()

    def _after_back(self) -> None:
        self._moved()
        self._follow_moment()
        self.sample = min(self.sample, self.width - 1)
        self.tell(*STEPPED)

    def finish_phase(self) -> None:
        """Walk to the end of the phase: the next step is the first of another phase."""
        self.step("phase")

    def run_to(self, index: int) -> None:
        """Walk until that step comes next: to the epoch's end at most, or back to where it was or would have been."""
        self._not_while_running("run to a step")
        if not 0 <= index < len(self._steps):
            raise UserError(f"there is no step {index}", f"the program has {len(self._steps)}", "choose one of them")
        if not self._reopened():
            return
        machine, last = self.setup.machine, self.last_index
        if last is not None and index <= last and machine.next is not None:
            passed = index in machine.skipped
            while machine.next != index and not (passed and (machine.last is None or machine.last < index)):
                if not self.walker.back("operation"):
                    break
            self._after_back()
            return
        epoch = self.epoch
        self._start_checks()
        armed = self.stops.armed(self.setup)
        halted = False
        if index >= machine.iteration.stop:
            halted = self._halted(armed.numbers(self.walker.hurry(armed.checks)), armed.hits)
        while not halted and machine.next not in (index, None) and self.epoch == epoch:
            halted = self._walk_forward("operation")
        self.tell(*STEPPED)

    def reset(self) -> None:
        """Back to the very same starting weights, before the first step."""
        self._not_while_running("reset")
        self._about_to_reset()
        self.setup.reset()
        self.stops.begin_anew()
        self.sample = 0
        self.tell()

    def _about_to_reset(self) -> None:
        self.curves.start()

    @property
    def can_back(self) -> bool:
        """True when a step can be taken back."""
        return self.ready and not self.running and not self.walker.at_start

    @property
    def beginning(self) -> Notice:
        """Why there is nothing to step back to, where there is not."""
        return Notice("info", "this is the beginning of the training", "step (→) or train (Space) first")

    # -- where it stands

    def _counter(self, name: str) -> int:
        return int(self.memory.view(1)[name].item()) if self.ready else 0

    @property
    def epoch(self) -> int:
        """How many epochs have been completed."""
        return self._counter("epoch")

    @property
    def update(self) -> int:
        """How many updates have been counted: t, from the step of an iteration on that counts it."""
        return self._counter("update")

    @property
    def updates_made(self) -> int:
        """How many updates have been made, the one of an iteration that is under way not counted."""
        return self.setup.machine.started if self.ready and not self.running else self.update

    @property
    def iteration(self) -> int:
        """Which iteration is under way, from 1, with what is done in front of it; between two of them the last one."""
        if not self.ready or self.running:
            return self.updates_made
        machine = self.setup.machine
        begun = machine.last is not None and machine.last < machine.iteration.start
        return self.updates_made + int(begun or not machine.between_iterations)

    @property
    def batch(self) -> int:
        """Which batch of the epoch is worked on, from 0."""
        if self.ready and not self.running:
            return self.walker.iteration()[1]
        return min(self._counter("batch"), max(self.batches - 1, 0))  # between two epochs it is one more

    @property
    def batches(self) -> int:
        """How many batches an epoch has."""
        return self.setup.compiled.program.batching.count if self.ready else 0

    @property
    def rate(self) -> float:
        """The learning rate in force; under a schedule that of the last update, until the next one's is computed."""
        if not self.ready:
            return self.training.rate
        begun = self.updates_made > 0 or self._computed("rate.now")
        return float(self.memory.view(1)[effective_rate(self.setup.machine) if begun else "rate"])

    @property
    def position_parts(self) -> tuple[str, str, str]:
        """Where the program stands: in words, then the name of the layer, which is nobody's word, then words again."""
        if not self.ready:
            return "not ready", "", ""
        if self.running:
            return f"training · epoch {self.epoch}", "", ""
        index = self.next_index
        if index is None:
            return f"epoch {self.epoch} · the training has ended", "", ""
        step = self._steps[index]
        where = (f"epoch {self.epoch}", f"batch {self.batch + 1} of {self.batches}", step.phase)
        return " · ".join(part for part in where if part), step.layer_name, step.name

    @property
    def position_text(self) -> str:
        """Where the program stands, in words."""
        return " · ".join(part for part in self.position_parts if part)

    def start_again(self) -> None:
        """Fill the memory with the starting weights of the present design."""
        self._install(lambda setup: setup.start(start_weights(self.design)))
        self.stops.begin_anew()

    def _not_while_running(self, verb: str) -> None:
        if self.running:
            raise UserError(f"cannot {verb} now", "the training is running", "pause it first (Space)")
