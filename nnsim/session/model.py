"""A network to work with from Python: made, stepped, trained, asked and saved in a few words.

A thin layer over the session, without its worker process. Samples are rows; weights are `<layer>.weight` (in, out) and
`<layer>.bias` (out).
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.files.atomic import write_whole
from nnsim.files.documents import PDF, REGISTRY, document_ending
from nnsim.files.exchange import export_file, format_key, left_out
from nnsim.files.formats import REGISTRY as FORMATS
from nnsim.files.paper.sheet import Sheet
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.design import Choice, Design
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.session.checks.gradcheck import GradCheck
from nnsim.session.checks.gradcheck import gradcheck as check_gradients
from nnsim.session.checks.gradients import TOLERANCE
from nnsim.session.checks.rehearsal import left_behind
from nnsim.session.draft import PARAMS, Spec, draft, part
from nnsim.session.evaluating import Evaluation
from nnsim.session.faults.faultfinding import describe, read_fault
from nnsim.session.folds import Folds, cross_validate
from nnsim.session.other_samples import samples_like
from nnsim.session.scores import Scores
from nnsim.session.solution.asked import check_row, needs_all, problem_asked, trace_asked
from nnsim.session.solution.document import Solving
from nnsim.session.solution.scribe import Style
from nnsim.session.trial import Rows, Trace
from nnsim.session.unattended import Unattended, open_unattended

_SAMPLES = 32


def new(
    sizes: str | Sequence[int] | None = None, *, fault: str | Sequence[str] = (), hide_fault: int | None = None,
    **words: Any,
) -> "Model":  # fmt: skip
    """A new network, such as `nnsim.new("2-3-1", hidden="tanh", output="logistic", data="xor", seed=0)`.

    Words: hidden, output, loss, data, target, separator, task, reading, init, rule, optimizer, schedule, regularize,
    rate, batch_size, epochs, seed, dtype, shuffle, bias, biases, dropout, l1, l2, max_norm, loss_below, patience,
    standardize, prepare, prepare_columns, validation, test, title; all have a default, and without sizes they
    are proposed for the data. `nnsim new --help` describes each. `fault` injects a fault, or several, and `hide_fault`
    hides one drawn from that seed.
    """
    model = _on(draft(sizes, **words))
    for one in (fault,) if isinstance(fault, str) else fault:
        model.inject(one)
    if hide_fault is not None:
        model.session.faults.hide_random(hide_fault)
    return model


def example(key: str) -> "Model":
    """An example of the gallery, such as "xor", "mazur" or "digits"."""
    session = Unattended()
    session.example(key)
    return Model(session)


def load(path: str | Path) -> "Model":
    """The network in a project file, where it was left, or in a file of another program."""
    return Model(open_unattended(path))


def _on(design: Design) -> "Model":
    session = Unattended()
    session.new(design)
    session.setup  # noqa: B018 raises when the design cannot run
    return Model(session)


class Model:
    """A network with its data, its training and its place in the program; `session` is what it drives."""

    def __init__(self, session: Unattended) -> None:
        self.session = session

    def __repr__(self) -> str:
        """Title, shape, and how far training is."""
        network, title = self.session.network, self.session.title
        size = f"{network.shape_text}, {network.parameter_count:,} parameters"
        return f"<nnsim.Model {title!r}: {size}, epoch {self.epoch}>"

    # -- stepping

    def step(self, unit: str = "operation") -> str:
        """Walk one operation, layer, phase, batch or epoch forwards; says which step was executed last."""
        self.session.step(unit)
        return self._last()

    def back(self, unit: str = "operation") -> str:
        """Walk as much backwards; every number is exactly what it was. Says which step was executed last."""
        self.session.back(unit)
        return self._last()

    def reset(self) -> None:
        """Back to the very same starting weights."""
        self.session.reset()

    def _last(self) -> str:
        last = self.session.last_index
        return "" if last is None else self.session.steps[last].path

    @property
    def position(self) -> str:
        """Where the program stands: epoch, batch, phase, layer and name of the next step."""
        return self.session.position_text

    def layer(self, name: str) -> dict[str, Array | None]:
        """A layer's net_input, output and delta, samples as rows; None where not yet computed in this iteration."""
        number = self.session.network.layer(name).id
        found = {word: self.session.array(number, key) for word, key in _QUANTITIES.items()}
        return {word: None if array is None else np.ascontiguousarray(array.T) for word, array in found.items()}

    @property
    def loss(self) -> float | None:
        """The loss of the present batch; None where not yet computed."""
        return self.session.loss

    # -- training

    def train(
        self,
        epochs: int | None = None,
        *,
        batch_size: int | None = None,
        rate: float | None = None,
        optimizer: Spec | None = None,
        progress: Callable[["Model"], None] | None = None,
        fast: bool = False,
    ) -> dict[str, Scores]:
        """Train so many epochs more, or those that are left of the plan, and return the `scores`.

        The other settings stay changed. `progress` is called some thirty times a second. Ctrl+C stops between two
        updates and then raises KeyboardInterrupt; what was reached stays. A `fast` training is compiled to machine code
        first, which takes some seconds the first time (extra `fast`); its numbers agree up to rounding.
        """
        self.change(batch_size=batch_size, rate=rate, optimizer=optimizer)
        left = self.session.training.epochs - self.epoch
        if epochs is None and left < 1:
            why = "1 epoch is done" if self.epoch == 1 else f"{self.epoch} epochs are done, as many as were planned"
            raise UserError("there is nothing left to train", why, "say how many epochs more")
        count = left if epochs is None else epochs
        whole = self.session.train_epochs(count, lambda: progress and progress(self), fast)
        if not whole:
            raise KeyboardInterrupt
        return self.scores()

    def change(
        self, *, batch_size: int | None = None, rate: float | None = None, optimizer: Spec | None = None
    ) -> None:
        """Change training settings; None leaves one as it is. An optimizer that is named again keeps its settings."""
        fields = self._changes(batch_size=batch_size, rate=rate, optimizer=optimizer)
        if fields:
            self.session.set_training("Change training", **fields)

    def _changes(self, optimizer: Spec | None, **given: float | None) -> dict[str, Any]:
        params = {param.name: param for param in PARAMS}
        fields = {name: params[name].check(value) for name, value in given.items() if value is not None}
        return fields if optimizer is None else {**fields, "optimizer": self._optimizer(optimizer)}

    def _optimizer(self, spec: Spec) -> Choice:
        chosen, present = part(OPTIMIZERS, spec), self.session.training.optimizer
        return present if chosen.key == present.key and not chosen.settings else chosen

    @property
    def epoch(self) -> int:
        """How many epochs have been completed."""
        return self.session.epoch

    @property
    def curves(self) -> dict[str, Array]:
        """The columns of the present run, one value an epoch: epoch, update, loss, accuracy, validation_loss, …"""
        return {name: column.copy() for name, column in self.session.curves.current.columns.items()}

    def scores(self) -> dict[str, Scores]:
        """Loss and accuracy on the training, validation and test parts, as far as they have samples."""
        return self.session.scores()

    def evaluate(
        self, data: str | Path | None = None, *, target: str = "", separator: str = "automatic"
    ) -> dict[str, Evaluation]:
        """The usual scores on the training, validation and test parts, or ("data") on the samples in another file.

        What has no value is None. The file names its columns as the project's data do; `target` says which are targets.
        """
        if data is None:
            return self.session.evaluate()
        table = self.session.described or self.session.table  # the latter says why there is none
        return self.session.evaluate(samples_like(self.session.data.dataset, table, Path(data), target, separator))

    def cross_validate(self, folds: int = 5, progress: Callable[[int], None] = lambda fold: None) -> Folds:
        """Score each fold by training anew without it; the model is left alone. `progress` hears which, from 0."""
        return cross_validate(self.session.design, folds, progress)

    # -- asking

    def predict(self, rows: Any) -> Array:
        """Outputs for rows of inputs in the data's own units; the preparation of the data is applied."""
        return self.session.predict(rows)

    def classify(self, rows: Any) -> list[str]:
        """The class of each row of inputs."""
        names = self.session.class_names(self.predict(rows))
        if names is None:
            raise UserError("there are no classes", "the outputs are none, or the data are away", "use predict")
        return names

    def trace(
        self,
        inputs: Any = None,
        targets: Any = None,
        *,
        sample: int | None = None,
        updates: int = 1,
        rate: float | None = None,
        optimizer: Spec | None = None,
    ) -> Trace:
        """One iteration on these rows, or on row `sample` (from 0) of the data, step by step; the model is left alone.

        The rows are one batch, in the data's own units; the weights are the present ones, the optimizer begins anew.
        """
        rows = self._asked(inputs, targets, sample)
        return self.trace_encoded(*rows, updates=updates, rate=rate, optimizer=optimizer)

    def trace_encoded(
        self, inputs: Rows | None, targets: Rows | None, *, updates: int = 1, rate: float | None = None,
        optimizer: Spec | None = None,
    ) -> Trace:  # fmt: skip
        """The same on rows as the network takes them; without any, on all samples, where the rule looks at all."""
        changes = self._changes(rate=rate, optimizer=optimizer)
        return trace_asked(self.session, inputs, targets, updates, changes)

    def solve(
        self,
        path: str | Path,
        inputs: Any = None,
        targets: Any = None,
        *,
        sample: int | None = None,
        updates: int = 1,
        rate: float | None = None,
        optimizer: Spec | None = None,
        resume: bool = False,
        **style: Any,
    ) -> None:
        """Write the iteration of `trace` as a worked solution, formulas and numbers, to a .html or .tex file.

        `resume` takes up the optimizer's state, the counted updates and the dropout generator where they are. `style`
        may name notation ("course" or "common"), digits, and the most lines of a step and terms of a sum. A PDF is
        made by `nnsim solve` and by the window.
        """
        ending = document_ending(path)
        if ending == PDF:
            raise ArgumentError("Python makes no PDF", "Qt does", "write .html or .tex, or use nnsim solve")
        rows = self._asked(inputs, targets, sample)
        words = "" if sample is None else f"row {sample + 1} of the data"
        looks = Style(**style)
        sheet = self.solution(
            rows[0], rows[1], words, updates=updates, rate=rate, optimizer=optimizer, resume=resume, style=looks
        )
        write_whole(path, REGISTRY[ending].write(sheet))

    def solution(
        self,
        inputs: Rows | None,
        targets: Rows | None,
        words: str = "",
        *,
        updates: int = 1,
        rate: float | None = None,
        optimizer: Spec | None = None,
        resume: bool = False,
        style: Style | None = None,
    ) -> Sheet:
        """The worked solution as a document, on rows as the network takes them; `words` say which they are.

        Without rows it is the next iteration on all samples, where the rule looks at all.
        """
        changes = self._changes(rate=rate, optimizer=optimizer)
        asked = problem_asked(self.session, inputs, targets, words, updates, changes, resume)
        return Solving(asked, style or Style()).finish()

    def _asked(self, inputs: Any, targets: Any, sample: int | None) -> tuple[Rows, Rows] | tuple[None, None]:
        if sample is None and inputs is None and targets is None and self.needs_all:
            return None, None
        if sample is not None:
            check_row(self.session)
        return self.samples(inputs, targets, sample)

    @property
    def needs_all(self) -> bool:
        """True where the learning rule looks at all training samples together: then none is worked out alone."""
        return needs_all(self.session)

    def gradcheck(
        self,
        inputs: Any = None,
        targets: Any = None,
        *,
        sample: int | None = None,
        most: int = _SAMPLES,
        tolerance: float = TOLERANCE,
    ) -> GradCheck:
        """Compare each gradient with a measured slope, on these rows, one row of the data, or the first `most` of them.

        The first rows are those of the training part.
        """
        given = None
        if inputs is not None or targets is not None or sample is not None:
            given = self.samples(inputs, targets, sample)
        return self.gradcheck_encoded(given, most=most, tolerance=tolerance)

    def gradcheck_encoded(
        self, rows: tuple[Rows, Rows] | None, *, most: int = _SAMPLES, tolerance: float = TOLERANCE
    ) -> GradCheck:
        """The same on rows as the network takes them, or on the first `most` of the training part."""
        if rows is None:
            prepared = self.session.prepared
            rows = prepared.x_train[:most], prepared.y_train[:most]
        left = left_behind(self.session.setup) if self.session.ready else {}
        return check_gradients(self.session.design, self.session.matrices(), *rows, tolerance, left)

    def samples(self, inputs: Any, targets: Any, sample: int | None) -> tuple[Rows, Rows]:
        """Rows as the network takes them: given ones, or one of the data."""
        if (sample is None) == (inputs is None) or (inputs is None) != (targets is None):
            raise ArgumentError("it is not clear which samples are meant", "", "give inputs and targets, or a sample")
        return self.session.encode(inputs, targets) if sample is None else self.session.sample_row(sample)

    @property
    def input_names(self) -> tuple[str, ...]:
        """What the inputs are called in the data; empty where the data cannot be had or do not fit."""
        table = self.session.described
        return table.input_names if table is not None else ()

    @property
    def target_names(self) -> tuple[str, ...]:
        """What the outputs are called: as the targets in the data, else y1, y2, …; as units where there are none."""
        return self.session.output_names

    # -- faults

    def inject(self, fault: str, *, hidden: bool = False) -> None:
        """Put a fault into the program, such as "missing_slope:hidden1" or "rate_too_large:factor=100"."""
        planted = read_fault(fault, self.session.network)
        self.session.faults.inject(planted.fault.key, planted.layer, hidden=hidden, settings=planted.fault.settings)

    @property
    def faults(self) -> list[str]:
        """The faults of the program, in words; of a hidden one no more than that it is there."""
        network, planted = self.session.network, self.session.faults.planted
        return ["a hidden fault" if one.hidden else describe(one, network) for one in planted]

    def remove_faults(self) -> None:
        """Take all faults out of the program."""
        self.session.faults.remove_all()

    # -- weights and files

    @property
    def weights(self) -> dict[str, Array]:
        """The present weights (in, out) and biases, copied, by `<layer>.weight` and `<layer>.bias`."""
        return self.session.weights()

    @weights.setter
    def weights(self, arrays: Mapping[str, Any]) -> None:
        self.session.put_weights({name: np.asarray(array, np.float64) for name, array in arrays.items()})

    def save(self, path: str | Path | None = None) -> None:
        """Save the project, in its own file if none is named; an existing file is replaced."""
        self.session.save(path)

    def export(self, path: str | Path, format: str = "") -> tuple[str, ...]:
        """Write the trained network for other programs, in the format that the ending names; says what is left out.

        `format` chooses one by its key, where several have one ending. An existing file is replaced. `nnsim export
        --help` lists the formats.
        """
        trained = self.session.trained()
        export_file(path, trained, format)
        return left_out(trained, FORMATS[format_key(path, format)])

    def import_weights(self, path: str | Path) -> None:
        """Start from the weights in a file of another program, such as .npz or .safetensors."""
        self.session.import_weights(path)


_QUANTITIES = {"net_input": "z", "output": "o", "delta": "delta"}
