"""What each kind of part must offer. A part is data: formulas, parameters and help; the program is made from them.

In the formulas of a part, `Z`, `O`, `Y`, ... below stand for the arrays that a compiled step uses in their place, and a
parameter stands in a formula as `setting("alpha", "α")`, replaced by its value when the program is compiled.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.distort import Distort
from nnsim.engine.expr import Const, Expr, Ref, Symbol, substitute
from nnsim.engine.random import Stream
from nnsim.kit.params import Param, complete
from nnsim.parts.outliers import Outlier, outliers

Z = Ref("z", Symbol("z"))
O = Ref("o", Symbol("o"))  # noqa: E741 the field's letter for an output
Y = Ref("y", Symbol("y"))
DO = Ref("do", Symbol("∂E/∂o", r"\partial E/\partial o"))
G = Ref("g", Symbol("∂E/∂W", r"\partial E/\partial W"))
W = Ref("w", Symbol("W"))
RATE = Ref("rate", Symbol("η", r"\eta"))
UPDATE = Ref("update", Symbol("t"))
EPOCH = Ref("epoch", Symbol("epoch", r"\mathrm{epoch}"))
EPOCHS = Ref("epochs", Symbol("epochs", r"\mathrm{epochs}"))


X = Ref("x", Symbol("x"))


def measured(name: str, text: str = "", latex: str = "") -> Ref:
    """What a preparer has measured on the training part, as a symbol in its formula."""
    return Ref(f"measured:{name}", Symbol(text or name, latex or rf"\mathrm{{{text or name}}}"))


def setting(name: str, text: str = "", latex: str = "") -> Ref:
    """A parameter of the part itself, as a symbol in its formulas."""
    return Ref(f"setting:{name}", Symbol(text or name, latex))


@dataclass(frozen=True, kw_only=True)
class Part:
    """What every part has: a title, one sentence for the tooltip, longer notes with the source, and parameters."""

    title: str
    help: str
    notes: str = ""
    source: str = ""
    params: tuple[Param, ...] = ()

    def settings(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The given parameters, checked and completed with the defaults."""
        return complete(self.params, given, self.title)

    def fill(self, expr: Expr, given: Mapping[str, Any]) -> Expr:
        """A formula of this part with the parameters' values in it; each keeps its symbol."""
        values = self.settings(given)
        names: dict[str, Expr] = {}
        for node in expr.walk():
            if isinstance(node, Ref) and node.name.startswith("setting:"):
                names[node.name] = Const(float(values[node.name.removeprefix("setting:")]), node.symbol)
        return substitute(expr, names)


@dataclass(frozen=True, kw_only=True)
class Activation(Part):
    """An activation function o = φ(z) and its slope φ'(z), as formulas of Z and O.

    `backward`, a formula of O and DO, replaces ∂E/∂o ⊙ φ'(z) where the function is not elementwise (softmax); then
    `jacobian` says in LaTeX what ∂oₖ/∂zⱼ is.
    `kinks` are the net inputs at which there is no derivative; `range` bounds the output.
    """

    symbol: Symbol
    value: Expr
    slope: Expr | None
    backward: Expr | None = None
    jacobian: str = ""
    elementwise: bool = True
    kinks: tuple[float, ...] = ()
    range: tuple[float, float] = (-np.inf, np.inf)
    trainable: bool = True
    gain: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Loss(Part):
    """A loss: E = (1/N) Σ over samples of Σ over units of `term`, a formula of O and Y; `gradient` is ∂term/∂o.

    `stable` holds, for an activation of the output layer, the formulas that do not overflow. `targets` says what Y is
    expected to be: any numbers, "unit" (0 … 1), "signed" (−1 or 1), "distribution" (a row that sums to 1).
    """

    term: Expr
    gradient: Expr
    stable: Mapping[str, "StablePair"] = field(default_factory=dict)
    targets: Literal["any", "unit", "signed", "distribution"] = "any"
    kinks: tuple[float, ...] = ()


@dataclass(frozen=True)
class StablePair:
    """A loss together with the activation that it is usually paired with, in a form that does not overflow.

    `term` is a formula of Z and Y, `delta` of O and Y, for δ = ∂E/∂z. Where `delta` takes for granted that the targets
    of a sample sum to 1, `delta_any` holds for any targets.
    """

    term: Expr
    delta: Expr
    delta_any: Expr | None = None

    def delta_for(self, sums_to_one: bool) -> Expr:
        """δ for targets that all sum to 1, or for any."""
        return self.delta if sums_to_one or self.delta_any is None else self.delta_any


@dataclass(frozen=True)
class Assign:
    """One line of an optimizer's update: the array it changes (a state's name, or "w"), and the new value."""

    target: str
    value: Expr
    name: str
    help: str = ""


@dataclass(frozen=True)
class State:
    """An array that an optimizer keeps for each weight: its name, its symbol, and what it starts from."""

    name: str
    symbol: Symbol
    start: float | Literal["rate"] = 0.0

    @property
    def ref(self) -> Ref:
        """The state as it stands in formulas."""
        return Ref(self.name, self.symbol)


@dataclass(frozen=True, kw_only=True)
class Optimizer(Part):
    """An optimizer: its states and the lines of its update, formulas of W, G, RATE, UPDATE (from 1) and the states."""

    states: tuple[State, ...] = ()
    lines: tuple[Assign, ...]


@dataclass(frozen=True)
class Distortion:
    """A step that changes inputs at random: its operation, its name, what it does, and how it is written."""

    operation: Distort
    name: str
    help: str
    text: str
    latex: str


@dataclass(frozen=True, kw_only=True)
class Regularizer(Part):
    """A penalty on the weights without their biases, or a constraint on them, or noise on a layer's output.

    `penalty` (a scalar formula of W) is what is made small beside the loss, and `gradient` (of W) what is added to
    ∂E/∂W for it; E itself stays the loss of the data. `project` (of W) is the constraint, applied after the update. W
    is the matrix without its bias row here. `noise` drops outputs of hidden layers, at the part's `rate`. `distort`
    changes the inputs of a batch at random: from the array, the generator, the shape of an image (None where inputs are
    none) and the settings it makes a step, or None where there is nothing to do. `weigh` gives the weight of each
    class, from how many training samples each has; ArgumentError where there can be none. What is for `images` alone
    does nothing to other inputs.
    """

    penalty: Expr | None = None
    gradient: Expr | None = None
    project: Expr | None = None
    noise: bool = False
    distort: Callable[[str, str, tuple[int, int] | None, Mapping[str, Any]], Distortion | None] | None = None
    weigh: Callable[[Sequence[int], Mapping[str, Any]], tuple[float, ...]] | None = None
    images: bool = False

    @property
    def draws(self) -> bool:
        """True for what is drawn at random while training."""
        return self.noise or self.distort is not None


@dataclass(frozen=True, kw_only=True)
class Schedule(Part):
    """A learning-rate schedule: the rate as a formula of RATE (the base rate), UPDATE, EPOCH (from 0) and EPOCHS."""

    value: Expr


@dataclass(frozen=True, kw_only=True)
class Initializer(Part):
    """The starting weights of a layer: `draw(stream, fan_in, fan_out, settings)` gives a (fan_in, fan_out) matrix."""

    draw: Callable[[Stream, int, int, Mapping[str, Any]], NDArray[np.float64]]


@dataclass(frozen=True, kw_only=True)
class Table:
    """Samples as rows: inputs (N, features), targets (N, outputs), their names and, for classes, the class names.

    `fills` says, for inputs in which numbers are missing (they are NaN there), what stands in for them: "mean" or
    "median" of the training part, "" for inputs in which none may be missing; empty where that holds for all. `lines`
    says on which line (or other `unit`) of its file each sample stands, `files` what the file of each is called; both
    are empty where it has none.
    """

    inputs: NDArray[np.float64]
    targets: NDArray[np.float64]
    input_names: tuple[str, ...]
    target_names: tuple[str, ...]
    classes: tuple[str, ...] = ()
    image: tuple[int, int] | None = None
    notes: tuple[str, ...] = ()
    fills: tuple[str, ...] = ()
    lines: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    unit: str = "line"
    files: tuple[str, ...] = ()

    def place(self, row: int) -> str:
        """Where a sample stands in its file, such as "line 19", or which file it is; "" where it has none."""
        if self.files:
            return self.files[row]
        return f"{self.unit} {self.lines[row]}" if len(self.lines) else ""

    @cached_property
    def larger(self) -> NDArray[np.bool_] | None:
        """Where the one target has the larger of its two values; None where it is no such target."""
        if self.targets.shape[1] != 1:
            return None
        targets = self.targets[:, 0]
        low, high = targets.min(initial=np.inf), targets.max(initial=-np.inf)
        larger = targets == high
        return larger if low < high and bool((larger | (targets == low)).all()) else None

    @cached_property
    def outliers(self) -> tuple[Outlier, ...]:
        """Inputs, and targets that are numbers, which have one far from all others; pixels have none."""
        if self.image is not None:
            return ()
        found = outliers(self.inputs)
        return found if self.classes else (*found, *outliers(self.targets, self.inputs.shape[1]))


@dataclass(frozen=True, kw_only=True)
class Dataset(Part):
    """A data set: `make(settings)` gives its table. `task` says what the targets are.

    Targets of "classes" are one column of 0 and 1 for two classes, one-hot columns for more; `whole` data sets, such as
    truth tables, are not split.
    """

    task: Literal["classes", "regression"]
    make: Callable[[Mapping[str, Any]], Table]
    whole: bool = False
    licence: str = ""


Measures = Mapping[str, NDArray[np.float64]]


@dataclass(frozen=True, kw_only=True)
class Preparer(Part):
    """What is done to columns of inputs before the network takes them, with what was measured on the training part.

    `fit(rows, settings)` measures: named arrays whose last axis are the columns of `rows`. `value` makes the prepared
    number, a formula of X and of `measured(...)`; where no formula can, `apply(rows, measures, settings)` does, and
    then `invert` brings back. An `affine` one measures "shift" and "scale", and its value is (x − shift) / scale. What
    is no `affine` one and has no `invert` stays as it is on the way back. A chain has at most one of each `stage`: what
    is cut off at first, and the scale after it.
    """

    stage: Literal["clip", "scale"]
    fit: Callable[[NDArray[np.float64], Mapping[str, Any]], Measures]
    value: Expr | None = None
    affine: bool = False
    apply: Callable[[NDArray[np.float64], Measures, Mapping[str, Any]], NDArray[np.float64]] | None = None
    invert: Callable[[NDArray[np.float64], Measures, Mapping[str, Any]], NDArray[np.float64]] | None = None
