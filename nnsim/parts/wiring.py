"""The network as a rule sees it: layers in order, with the names and symbols of their arrays in the memory.

The compiler makes this from the drawn network; layer kinds and rules turn it into steps. Superscripts number the layers
that have weights, from 1; x are the inputs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from nnsim.engine.expr import Array, Expr, Named, NoBias, Ref, Symbol, substitute
from nnsim.engine.program import Slot, Step
from nnsim.kit.errors import ArgumentError
from nnsim.parts.contracts import Activation, Distortion, Loss, Optimizer, Part, Regularizer, Schedule
from nnsim.parts.habit import USUAL, Habit
from nnsim.parts.in_plane import NOTHING, InPlane
from nnsim.parts.recall import Probe, Saying, Stores

DISTORTING = "rng.inputs"  # the generator of what changes inputs at random
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def superscript(number: str) -> str:
    """A number in raised digits."""
    return number.translate(_SUPERSCRIPTS)


def sign(text: str, latex: str, number: str) -> Symbol:
    """The symbol of a layer's array: a letter with the layer's number raised."""
    return Symbol(text, latex, number)


@dataclass(frozen=True)
class Source:
    """A layer that feeds another: what it sends, its augmented array, and its rows in the matrix W of that one."""

    sent: Ref
    augmented: str
    number: str
    start: int
    stop: int


@dataclass(frozen=True)
class Consumer:
    """A layer that is fed by another: its weights, its δ, and the rows of W that belong to the link."""

    w: Ref
    delta: Ref
    start: int
    stop: int

    @classmethod
    def of(cls, name: str, number: str, start: int, stop: int) -> "Consumer":
        """The consumer of that name and number."""
        return cls(
            Ref(f"{name}.W", sign("W", "W", number)), Ref(f"{name}.delta", sign("δ", r"\delta", number)), start, stop
        )


@dataclass(frozen=True)
class Wired:
    """One layer with all that its steps need. `first_row` is that of its inputs in X or of its targets in Y.

    `sums_to_one` is true of an output layer when the targets of every sample sum to 1.
    """

    id: int
    name: str
    number: str
    size: int
    kind: "LayerKind"
    kind_key: str
    activation: Activation
    activation_key: str
    settings: dict[str, Any]
    sources: tuple[Source, ...] = ()
    consumers: tuple[Consumer, ...] = ()
    dropout: float = 0.0
    first_row: int = 0
    is_output: bool = False
    held: bool = False
    frozen: bool = False
    sums_to_one: bool = True

    @property
    def fan_in(self) -> int:
        """How many units feed the layer, the bias not counted."""
        return sum(source.stop - source.start for source in self.sources)

    def ref(self, array: str, text: str, latex: str = "") -> Ref:
        """One of the layer's arrays under a letter."""
        return Ref(f"{self.name}.{array}", sign(text, latex, self.number))

    @property
    def x(self) -> Ref:
        """The inputs, of an input layer."""
        return Ref(f"{self.name}.o", Symbol("x", "x", self.number))

    @cached_property
    def z(self) -> Ref:
        """The net input."""
        return self.ref("z", "z")

    @cached_property
    def o(self) -> Ref:
        """The output of the activation function."""
        return self.ref("o", "o")

    @property
    def sent(self) -> Ref:
        """What the layer sends on: its output, or with dropout what is left of it."""
        if self.kind.has_weights:
            return self.ref("sent", "õ", r"\tilde o") if self.dropout else self.o
        return self.x

    @property
    def y(self) -> Ref:
        """The target."""
        return Ref(f"{self.name}.y", Symbol("y"))

    @cached_property
    def w(self) -> Ref:
        """The matrix of weights, biases in row 0."""
        return self.ref("W", "W")

    @property
    def b(self) -> Expr:
        """Row 0 of W: the biases, as a row."""
        return NoBias((self.ref("W", "b"),), 0, 1)

    @property
    def bias_row(self) -> Ref:
        """The same as an array of its own, which a step may write (`bias_slot`)."""
        return self.ref("W0", "b")

    def bias_slot(self, dtype: str) -> Slot:
        """The slot of that array: a part of W."""
        return Slot(self.bias_row.name, (1, self.size), dtype, "carried", part_of=self.w.name)

    @property
    def body(self) -> Ref:
        """W̃: the matrix of weights without the row of the biases."""
        return self.ref("W~", "W̃", r"\tilde W")

    @property
    def inputs(self) -> Expr:
        """All that feeds the layer, without the 1 for the bias."""
        return self.sources[0].sent if len(self.sources) == 1 else NoBias((self.feed,))

    @cached_property
    def delta(self) -> Ref:
        """δ = ∂E/∂z, of each sample's own loss."""
        return self.ref("delta", "δ", r"\delta")

    @cached_property
    def do(self) -> Ref:
        """∂E/∂o, of each sample's own loss."""
        return self.ref("do", "∂E/∂o", r"\partial E/\partial o")

    @cached_property
    def grad(self) -> Ref:
        """∂E/∂W, of the mean loss."""
        return self.ref("grad", "∂E/∂W", r"\partial E/\partial W")

    @property
    def feed(self) -> Ref:
        """The augmented input of the layer's matrix, as it stands in the gradient: In."""
        name = self.sources[0].augmented if len(self.sources) == 1 else f"{self.name}.in"
        return Ref(name, sign("In", r"\mathit{In}", self.number))

    @property
    def shown_feed(self) -> Ref:
        """The same as it stands in the forward pass: In where it was put together by a step, else [1; o]."""
        if len(self.sources) != 1 or self.sources[0].sent.symbol.text == "x":
            return self.feed
        sent = self.sources[0].sent.symbol
        text = f"[1; {sent.text}{superscript(sent.sup)}]"
        return Ref(self.feed.name, Symbol(text, rf"\left[1;\, {{{sent.latex or sent.text}}}^{{{sent.sup}}}\right]"))

    def phi(self) -> Expr:
        """φ(z), with the layer's own arrays."""
        body = substitute(self.activation.fill(self.activation.value, self.settings), {"z": self.z, "o": self.o})
        return Named(self.activation.symbol, (self.z,), body)

    @property
    def response(self) -> str:
        """What makes the outputs, as it is told: the activation function, or the kind of units that have none."""
        return self.activation.title if self.kind_key == "dense" else self.kind.title

    @property
    def delta_formula(self) -> Expr:
        """∂E/∂o ⊙ φ'(z), or Jᵀ ∂E/∂o where the activation function is not elementwise, or as the kind of layer says."""
        if self.kind.delta is not None:
            return self.kind.delta(self)
        if self.activation.backward is None:
            return self.do * self.slope()
        filled = self.activation.fill(self.activation.backward, self.settings)
        body = substitute(filled, {"o": self.o, "do": self.do, "z": self.z})
        jacobian = Symbol("Jᵀ ∂E/∂o", r"J^{\top}\, \partial E/\partial o", self.number)
        return Named(jacobian, (), body)

    def slope(self) -> Expr:
        """φ'(z), with the layer's own arrays."""
        if self.activation.slope is None:
            raise ValueError(f"{self.activation.title} has no slope of its own")
        body = substitute(self.activation.fill(self.activation.slope, self.settings), {"z": self.z, "o": self.o})
        symbol = self.activation.symbol
        return Named(Symbol(symbol.text + "′", (symbol.latex or symbol.text) + "'"), (self.z,), body)


@dataclass(frozen=True, kw_only=True)
class LayerKind(Part):
    """A kind of layer: the slots of its arrays, and the steps of its forward and backward pass.

    One that has a gradient may have a δ of its own, and may pass none back to the layers that feed it. Only outputs of
    a kind that `drops` are dropped. `answers`, for units that are placed among the inputs, is o as a formula of z, and
    `radius` how far each of them reaches, as a row. `first_row` is what row 0 of W holds; "" where it holds nothing. In
    a kind that is `among`, the links from as many units in front stand for those among its own, as W is drawn then.
    """

    has_weights: bool
    has_gradient: bool = True
    passes_back: bool = True
    drops: bool = False
    among: bool = False
    delta: Callable[[Wired], Expr] | None = None
    answers: Callable[[Wired, Expr], Expr] | None = None
    radius: Callable[[Wired], Expr] | None = None
    first_row: str = "bias"
    slots: Callable[[Wired, int, str], tuple[Slot, ...]]
    forward: Callable[[Wired, bool], tuple[Step, ...]]
    backward: Callable[[Wired], tuple[Step, ...]]

    @property
    def usual(self) -> bool:
        """True for units that put a weighted sum of their inputs through a function, whose slope errors pass."""
        return self.has_gradient and self.delta is None


@dataclass(frozen=True)
class Wiring:
    """All that a rule needs to write the program."""

    layers: tuple[Wired, ...]
    loss: Loss
    loss_settings: dict[str, Any]
    optimizer: Optimizer
    optimizer_settings: dict[str, Any]
    regularizers: tuple[tuple[Regularizer, dict[str, Any]], ...]
    schedule: Schedule
    schedule_settings: dict[str, Any]
    samples: int
    batch_size: int
    shuffle: bool
    validation: int
    hits: str
    dtype: str = "float64"
    loss_below: float | None = None
    patience: int | None = None
    constant_rate: bool = True
    rule: "Rule" = None  # type: ignore[assignment] # always given; it stands below
    rule_settings: dict[str, Any] = field(default_factory=dict)
    image: tuple[int, int] | None = None

    @property
    def heeds(self) -> "frozenset[Setting]":
        """The settings of the training that the rule heeds."""
        return self.rule.heeds(self.rule_settings)

    @property
    def distortions(self) -> tuple[tuple[Wired, Distortion], ...]:
        """What changes the inputs at random while training, by the input layers."""
        found = []
        for layer in self.inputs:
            image = self.image if self.image is not None and layer.size == self.image[0] * self.image[1] else None
            for part, given in self.regularizers:
                if part.distort is not None:
                    step = part.distort(f"{layer.name}.o", DISTORTING, image, part.settings(given))
                    found += [(layer, step)] if step is not None else []
        return tuple(found)

    @property
    def inputs(self) -> tuple[Wired, ...]:
        """The layers that the data fill."""
        return tuple(layer for layer in self.layers if not layer.kind.has_weights)

    @property
    def weighted(self) -> tuple[Wired, ...]:
        """The layers that have weights, in order."""
        return tuple(layer for layer in self.layers if layer.kind.has_weights)

    @property
    def outputs(self) -> tuple[Wired, ...]:
        """The layers that the loss compares with targets."""
        return tuple(layer for layer in self.layers if layer.is_output)


@dataclass(frozen=True)
class Trouble:
    """Why a rule cannot train a network: the layer (None: the whole), what, and what to do."""

    layer: int | None
    what: str
    remedy: str


def _nothing(*_: object) -> tuple[Any, ...]:
    return ()


Setting = Literal["loss", "optimizer", "schedule", "regularizers", "batch_size", "rate"]
EVERYTHING: frozenset[Setting] = frozenset({"loss", "optimizer", "schedule", "regularizers", "batch_size", "rate"})


@dataclass(frozen=True, kw_only=True)
class Rule(Part):
    """A learning rule: the slots it adds, and the program that it makes of a wired network.

    `takes` names the settings of a training that it heeds, which may depend on its own settings. A rule that is not
    `supervised` needs no targets. `error` is what E sums over the samples, as formulas with a stable form each,
    where that is not the chosen loss; `error_title` says so. `targets` is how two classes are coded, 0 and 1 or −1
    and 1, where that is not the loss's to say, and `numbers` the activation with which it learns others. `stops`
    are conditions that end a training after an epoch, each with words for it. `troubles` tells what the rule cannot
    train, `habit` what choosing it sets. `constants` are arrays that never change, by name. `counts` are single
    numbers that it keeps for the person, with their titles. `about` says in a sentence what is known of the present
    state beyond E, `says` what the state of a layer is for a column of its batch, `probe` where a person may put a
    state of −1 and 1 that its units begin with, `stores` that it stores patterns, `turn` the array that marks the
    unit whose turn it is with a 1, `plane` what is drawn among samples, and `grid` where so many outputs stand with
    its settings, as rows (x, y), and whether they have six neighbours. `deviation` is how sure the outputs are, a
    standard deviation for inputs as columns, as a formula of them and of what is in the memory. Where a rule
    `descends`, its updates go down E as a function of the weights, which then has a surface; `goal` gives the
    weights at its lowest point where they are known, by the names of the matrices, and `goal_title` says what for.
    `answers`, for a rule that keeps weights beside those it learns on, names the arrays that answer for the matrices,
    as far as there are such at present: whatever asks the network for outputs outside of the program takes these.
    """

    slots: Callable[[Wiring], tuple[Slot, ...]]
    body: Callable[[Wiring], tuple[Any, ...]]
    takes: frozenset[Setting] | Callable[[Mapping[str, Any]], frozenset[Setting]] = EVERYTHING
    supervised: bool = True
    error: Callable[[Wiring], tuple[tuple[Expr, Expr | None], ...]] | None = None
    error_title: str = ""
    targets: Literal["unit", "signed"] | None = None
    numbers: str = ""
    stops: tuple[tuple[Expr, str], ...] = ()
    troubles: Callable[[Wiring], tuple[Trouble, ...]] = _nothing
    habit: Habit = USUAL
    constants: Callable[[Wiring], tuple[tuple[str, Array], ...]] = _nothing
    counts: tuple[tuple[str, str], ...] = ()
    about: Callable[[Wiring, Mapping[str, Array]], str] = lambda _wiring, _arrays: ""
    says: Callable[[Wiring, Wired, Mapping[str, Array], int], tuple[Saying, ...]] = _nothing
    probe: Probe | None = None
    stores: Stores | None = None
    turn: str = ""
    plane: InPlane = NOTHING
    grid: Callable[[Mapping[str, Any], int], tuple[Array, bool]] | None = None
    deviation: Callable[[Expr], Expr] | None = None
    descends: bool = False
    goal: Callable[[Wiring, Mapping[str, Array]], Mapping[str, Array]] | None = None
    goal_title: str = ""
    answers: Callable[[Wiring, Mapping[str, Array]], Mapping[str, str]] = lambda _wiring, _arrays: {}

    def heeds(self, given: Mapping[str, Any]) -> frozenset[Setting]:
        """The settings of a training that it heeds with these settings of its own; with their defaults where wrong."""
        if isinstance(self.takes, frozenset):
            return self.takes
        try:
            return self.takes(self.settings(given))
        except ArgumentError:
            return self.takes(self.settings({}))
