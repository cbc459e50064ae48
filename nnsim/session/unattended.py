"""A session for programs without a window: no worker, no preferences, and training to the end of an exact epoch."""

import signal
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.fused.compiled import available
from nnsim.engine.fused.executor import Fused
from nnsim.engine.fused.operations import NotFusible
from nnsim.engine.machine import Machine
from nnsim.files.exchange import read_file
from nnsim.files.trained import Trained
from nnsim.kit.errors import ArgumentError, DataError, UserError
from nnsim.network.check import check
from nnsim.network.design import Design
from nnsim.network.initial import start_weights
from nnsim.parts.answers import answering
from nnsim.parts.contracts import Table
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.preparation import Indices, Prepared
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.changes import Notice
from nnsim.session.data import DataSource
from nnsim.session.evaluating import Evaluation, check_supervised, evaluation
from nnsim.session.foreign import weights_for
from nnsim.session.measured import Measured, unpacked
from nnsim.session.own_units import as_signs, rows_of
from nnsim.session.scores import score
from nnsim.session.session import Session
from nnsim.session.settings import PARAMS, Settings
from nnsim.session.setup import Setup
from nnsim.session.stored import take_weights, trained_of
from nnsim.session.training.compiling import compiled_for
from nnsim.session.training.progress import why_ended
from nnsim.session.training.trainer import Trainer
from nnsim.session.trial import Rows, parameters, trial_setup


class Defaults(Settings):
    """The preferences as they are by default; nothing is read from the person's file or written to it."""

    def __init__(self) -> None:
        super().__init__(Path(__file__) / "none")
        self.problem = ""

    def set(self, name: str, value: Any) -> None:
        """Change a preference for this session alone."""
        self._values[name] = PARAMS[name].check(value)

    def add_recent(self, path: Path) -> None:
        """Recent files are the window's."""


class Unattended(Session):
    """A session that a program drives. What needs only the weights works without the data, too."""

    def __init__(self, source: DataSource | None = None) -> None:
        super().__init__(Defaults())
        if source is not None:
            self._source = source

    # -- training

    def train_epochs(self, count: int, news: Callable[[], None] = lambda: None, fast: bool = False) -> bool:
        """Train so many epochs more; False when Ctrl+C ended it, between two iterations, with everything whole.

        `news` is called some thirty times a second, with the curves up to date. The planned number of epochs is raised
        where it would be exceeded; training ends earlier where a stop rule says so. A `fast` training is one in machine
        code, which is compiled before it begins; UserError where that cannot be.
        """
        if count < 1:
            raise ArgumentError(f"{count} epochs cannot be trained", "", "train at least one")
        setup = self.setup
        goal = self.epoch + count
        if goal > self.training.epochs:
            self.set_training("Train", epochs=goal)
        if not self._reopened():
            return True
        with interruptible() as interrupted:
            self._align()
            self._train_to(setup, goal, news, interrupted, fast)
            while self.epoch < goal and setup.machine.next is not None and not interrupted():
                self.step("operation")
            if self.curves.current.count:
                self.curves.current.columns["seconds"][-1] = self._seconds
            setup.timeline.keep_here(setup.machine)
            news()
            return not interrupted()

    def _align(self) -> None:
        """Walk to the front of an iteration, finishing the one that was begun, or the epoch."""
        machine = self.setup.machine
        while machine.next is not None and machine.next > machine.iteration.start:
            self.step("operation")

    def _train_to(
        self, setup: Setup, goal: int, news: Callable[[], None], interrupted: Callable[[], bool], fast: bool
    ) -> None:
        machine, count = setup.machine, setup.compiled.program.batching.count
        known = self.curves.current.columns["seconds"]
        self._seconds = float(known[-1]) if len(known) else 0.0
        epoch, batch = self.walker.iteration()
        if machine.next is None or epoch >= goal:
            return
        setup.timeline.keep_here(machine)
        trainer = Trainer(
            machine,
            pause=interrupted,
            on_rows=self.curves.current.append,
            on_checkpoint=setup.timeline.keep,
            on_news=news,
            seconds=self._seconds,
        )
        record = machine.record
        if record is not None:
            record.known, record.eager = self._course()[1], _compiled(machine) if fast else None
        trainer.run(machine.updates + (count - batch) + (goal - epoch - 1) * count)
        if record is not None:
            record.eager = None
        self._seconds = trainer.seconds

    @property
    def ended_why(self) -> str:
        """Why training has ended: a stop rule, or the epochs."""
        return why_ended(self.setup, self.training, self.stops.stopped)

    @property
    def reached(self) -> tuple[int, int]:
        """How many epochs and updates were made; as the file has it where the design cannot run."""
        if self.ready or self._kept is None:
            return self.epoch, self.updates_made
        return self._kept.epoch, self._kept.update

    @property
    def file_notes(self) -> tuple[str, ...]:
        """What was found while the file was read."""
        return self._project.notes if self._project is not None else ()

    # -- weights, also where the data cannot be had

    def matrices(self) -> dict[int, Array]:
        """The present matrices W, copied, by layer number."""
        if self.ready:
            return self.setup.weights()
        return start_weights(self.design) if self._kept is None else self._kept.brought_into(self.design, {})[0]

    def weights(self) -> dict[str, Array]:
        """The present weights (in, out) and biases, copied, by `<layer>.weight` and `<layer>.bias`."""
        return parameters(self.any_setup())

    def any_setup(self) -> Setup:
        """The compiled design, also where the data cannot be had."""
        if self.ready:
            return self.setup
        inputs, targets = (np.zeros((1, size)) for size in self._widths)
        for problem in check(self.design, None):
            if problem.severity == "error":
                raise UserError("the network cannot run as it is", problem.what, problem.remedy)
        return trial_setup(self.design, self.matrices(), inputs, targets, learns=False)

    def trained(self) -> Trained:
        """The network with its present weights, as files take it; its preparation may be missing."""
        setup, missing, prepared = self.any_setup(), None, None
        try:
            prepared = self.preparation
        except DataError as error:
            missing = error
        return trained_of(setup, self.title, prepared, self.described if prepared is not None else None, missing)

    def import_weights(self, path: Path | str) -> None:
        """Start from the weights in a file; names and shapes must be this network's."""
        self.put_weights(weights_for(self.design, read_file(path)).arrays)

    def put_weights(self, arrays: Mapping[str, Array]) -> None:
        """Start from these weights, `<layer>.weight` (in, out) and `<layer>.bias`; training begins anew."""
        if self.ready:
            super().put_weights(arrays)
            return
        start = take_weights(self.any_setup(), arrays, write=False)
        self.edit("Import weights", lambda design: replace(design, start=start))
        self._kept = None  # the trained ones that wait for the data
        self.curves.start()

    # -- samples

    def sample_row(self, number: int, first: int = 0) -> tuple[Rows, Rows]:
        """A row of the data, from 0, as the network takes it: inputs and targets, each as one row.

        `first` is what the person calls the first row, for the message that there is no such.
        """
        table, prepared = self.table, self.prepared
        rows = len(table.inputs)
        if not 0 <= number < rows:
            raise ArgumentError(
                f"there is no sample {number + first}",
                f"the data have {rows:,}",
                f"choose one from {first} to {rows - 1 + first:,}",
            )
        inputs, targets = table.inputs[number : number + 1], table.targets[number : number + 1]
        return prepared.encode_inputs(inputs), prepared.encode_targets(targets)

    def encode(self, inputs: Rows, targets: Rows | None = None) -> tuple[Rows, Rows]:
        """Rows in the data's own units as the network takes them: prepared as the project says."""
        features, outputs = self._widths
        prepared = self.preparation
        x = rows_of(inputs, features, "input", prepared.filler if prepared else None)
        if not self.supervised:
            targets, outputs = None, 1
        y = np.zeros((len(x), outputs)) if targets is None else rows_of(targets, outputs, "target")
        if len(x) != len(y):
            raise DataError(f"there are {len(x)} rows of inputs and {len(y)} of targets", "", "give as many of both")
        if targets is not None:
            signed = LOSSES.find(self.training.loss.key).targets == "signed"
            y = as_signs(y) if signed else prepared.encode_targets(y) if prepared else y
        return (prepared.encode_inputs(x) if prepared else x), y

    @property
    def preparation(self) -> Prepared | None:
        """How the data are prepared; None where they cannot be had, and the project does not need to ask them."""
        trouble = DataError("they do not fit the network", "", "choose data that do")
        try:
            if self._fits(self.table):
                return self.prepared
        except UserError as error:
            trouble = DataError(error.what, error.why, error.remedy)
        kept = self._kept_measures()
        if kept is not None:
            return kept.prepared
        if self.data.is_prepared:
            why = f"the preparation is measured on the data, and {trouble.what}"
            raise DataError("the numbers cannot be prepared", why, trouble.remedy)
        return None

    @property
    def described(self) -> Table | None:
        """The data, or without rows what is known of them while they are away; None where nothing is."""
        try:
            table = self.table
        except UserError:
            kept = self._kept_measures()
            return None if kept is None else kept.table
        return table if self._fits(table) else None

    def _kept_measures(self) -> Measured | None:
        """What the project's file says of data that are away; None where it does not, or other data are chosen."""
        project = self._project
        if project is None or (self.data, self.training.loss) != (project.design.data, project.design.training.loss):
            return None
        kept = unpacked(project.state)
        return kept if kept is not None and self._fits(kept.table) else None

    @property
    def supervised(self) -> bool:
        """True where outputs are compared with targets, and mean what these do."""
        return RULES.find(self.training.rule.key).supervised

    def _fits(self, table: Table) -> bool:
        """Whether these are samples for the network; targets that nothing is compared with need not be."""
        inputs, outputs = self._widths
        return inputs == table.inputs.shape[1] and (not self.supervised or outputs == table.targets.shape[1])

    @property
    def _widths(self) -> tuple[int, int]:
        """How many inputs and outputs the network has."""
        inputs, outputs = self.network.inputs, self.network.outputs
        return sum(layer.size for layer in inputs), sum(layer.size for layer in outputs)

    def predict(self, inputs: Array) -> Array:
        """Outputs for raw inputs, rows being samples; the preparation of the data is applied."""
        x, _ = self.encode(inputs)
        setup = self.any_setup()
        weights = answering(setup.compiled.wiring, setup.memory.view(1))
        outputs = setup.compiled.forward(weights).outputs(x.T).T
        prepared = self.preparation if self.supervised else None
        return np.ascontiguousarray(prepared.decode_targets(outputs) if prepared else outputs)

    @property
    def parts(self) -> dict[str, Indices]:
        """The rows of the data of each part."""
        prepared = self.prepared
        return {"train": prepared.train, "validation": prepared.validation, "test": prepared.test}

    def evaluate(self, others: Table | None = None, only: Collection[str] = ()) -> dict[str, Evaluation]:
        """The usual scores on each part of the data, or of other samples ("data") that are coded as they are.

        UserError where the learning rule learns without targets.
        """
        check_supervised(self.design)
        if others is not None:
            found = self._evaluated(others, others.inputs, others.targets)
            found["notes"] += others.notes  # such as rows that were left out
            return {"data": found}
        table = self.table
        return {
            name: self._evaluated(table, table.inputs[rows], table.targets[rows])
            for name, rows in self.parts.items()
            if len(rows) and (not only or name in only)
        }

    def _evaluated(self, table: Table, inputs: Rows, targets: Rows) -> Evaluation:
        setup = self.any_setup()
        x, y = self.encode(inputs, targets)
        weights = answering(setup.compiled.wiring, setup.memory.view(1))
        loss = score(setup.compiled, setup.compiled.forward(weights), x.T, y.T, "")["loss"]
        return evaluation(table, targets, self.predict(inputs), loss if np.isfinite(loss) else None)

    @property
    def output_names(self) -> tuple[str, ...]:
        """What the outputs are called: as the targets in the data, else y1, y2, …; as units where there are none."""
        outputs, table = self.network.outputs, self.described
        if not self.supervised:
            return tuple(f"{layer.name} {at + 1}" for layer in outputs for at in range(layer.size))
        return table.target_names if table is not None else tuple(f"y{i + 1}" for i in range(self._widths[1]))

    def class_names(self, outputs: Array) -> list[str] | None:
        """The class of each row of outputs; None where no target is one, or where the data cannot be had."""
        table = self.described
        classes = table.classes if table is not None and self.supervised else ()
        if not classes:
            return None
        number = np.argmax(outputs, 1) if outputs.shape[1] > 1 else (outputs[:, 0] > 0.5).astype(np.int64)
        finite = [bool(np.isfinite(row).all()) for row in outputs]
        return [classes[n] if known else "" for n, known in zip(number.tolist(), finite, strict=True)]


def open_unattended(path: Path | str, told: Callable[[str], None] = lambda text: None) -> Unattended:
    """A session on a project file; `told` gets a sentence about whatever the person should know."""
    session = Unattended()

    def tell(notice: Notice) -> None:
        if notice.kind != "stop":  # where it has stopped is what the command itself says
            told("; ".join(filter(None, (notice.text, notice.remedy))))

    session.noticed.connect(tell)
    session.open(path)
    return session


@contextmanager
def trained(design: Design, source: DataSource | None = None) -> Iterator[Unattended]:
    """A session on a design that was trained from its start for the planned epochs; it is closed at the end.

    UserError where the design cannot run, KeyboardInterrupt where Ctrl+C has ended the training.
    """
    session = Unattended(source)
    try:
        session.new(design)
        session.setup  # noqa: B018 raises when the design cannot run
        if design.training.epochs and not session.train_epochs(design.training.epochs):
            raise KeyboardInterrupt
        yield session
    finally:
        session.close()


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """Inside this block Ctrl+C is noted, so that what runs can stop where it is whole; a second one interrupts.

    What is given says whether it came. Only the main thread can take it; elsewhere nothing changes.
    """
    came = threading.Event()

    def note(number: int, frame: FrameType | None) -> None:
        if came.is_set():
            raise KeyboardInterrupt
        came.set()

    if threading.current_thread() is not threading.main_thread():
        yield came.is_set
        return
    before = signal.signal(signal.SIGINT, note)
    try:
        yield came.is_set
    finally:
        signal.signal(signal.SIGINT, before or signal.SIG_DFL)


def _compiled(machine: Machine) -> Fused:
    """The program in machine code."""
    what, remedy = "the program cannot be run as machine code", "train without --fast, or fast=True"
    if not available():
        raise UserError(what, "numba is not installed", "install nnsim[fast]")
    try:
        return compiled_for(machine)
    except NotFusible as reason:
        raise UserError(what, str(reason), remedy) from reason
