"""Typed expressions over the numbers of a network: what a watch shows and what a stop waits for.

    abs(delta[hidden][2]) > 0.1 and epoch > 5        W[output][0][1]        norm(grad[hidden])        loss > 0.5

Names: epoch, batch, update, loss, rate, train_loss, train_accuracy, validation_loss, validation_accuracy; z, o, do,
delta and y of [layer], [layer][neuron] or [layer][neuron][sample]; W, grad and the optimizer's states of [layer],
[layer][row] or [layer][row][neuron]. Neurons and samples count from 1, row 0 of W is the bias. Without a sample it is
every sample of the batch; a condition holds when it holds for any element. Counters are as the window shows them
between two steps: after the last step of a batch, `batch` is the one that comes next, while loss and δ still are those
of the batch before. Functions: abs min max sqrt exp log sign norm mean any all isnan isfinite.
"""

import math
from collections.abc import Mapping, Sequence

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.veil import HIDDEN
from nnsim.kit.errors import UserError
from nnsim.network.carry import row_keys
from nnsim.network.design import Network
from nnsim.session.expressions.binding import Get, bind, bind_any
from nnsim.session.expressions.names import COUNTERS, SAMPLED, Names, Runnable, quoted
from nnsim.session.expressions.parser import parse
from nnsim.session.expressions.tree import Call, ExpressionError, Node, readings, write
from nnsim.session.places import Place

__all__ = ["Expression", "ExpressionError", "Runnable", "compile_expression", "text_for", "text_of"]


class Expression:
    """A typed expression, bound to the memory of one compiled network. It is void when that network is compiled anew.

    `reads` are the names of the arrays that it uses, `is_condition` tells a comparison from a number, `shape` is () for
    a single number ("N" stands for the samples of the batch), `is_mean` that `number` is the mean of several.
    """

    def __init__(self, text: str, tree: Node, setup: Runnable) -> None:
        self.text, self.tree, self._setup = text, tree, setup
        found = readings(tree)
        self.reads = frozenset(reading.array for reading in found)
        self.is_condition, self.shape = tree.boolean, tree.shape
        self.computed_at = _computed_at(tree, setup)
        memory, batching = setup.memory, setup.compiled.program.batching
        self._batches, self._first = batching.count, setup.first_epoch
        self._last, self._epoch = memory["last"].item, memory["epoch"].item
        self._count, self._widest = memory["N"].item, batching.width(0)
        self._figures = any(reading.kind == "figure" for reading in found)
        self._samples = max(
            (reading.index[1] + 1 for reading in found if reading.sampled and reading.index[1:]), default=0
        )
        self._any: dict[int, Get] = {}
        self._get: dict[int, Get] = {}
        sampled = any(reading.sampled for reading in found)
        self._fixed = None if sampled and batching.width(batching.count - 1) != self._widest else self._widest
        self._one: dict[int, Get] = {}
        self.is_mean = _size(tree, batching.width(0)) > 1 and not tree.boolean
        many = bool(tree.shape) and not tree.boolean
        self._single = Call((), False, tree.column, "mean", (tree,)) if many else tree
        #: Whether it holds, from what is in the memory now; for use right after the step that computed what it reads.
        self.holds_now: Get = self._holds_at_width if self._fixed is None else self._bound_any(self._widest)

    def __repr__(self) -> str:
        return f"Expression({self.text!r})"

    @property
    def known(self) -> bool:
        """Whether all that it reads has been computed in this iteration."""
        if self._last() < self.computed_at or not self.has_figures:
            return False
        return self.fits

    @property
    def fits(self) -> bool:
        """Whether the present batch has the samples that it reads."""
        return self._samples <= (self._count() or self._widest)

    @property
    def has_one_width(self) -> bool:
        """Whether what it reads lies at the same place in every batch, also in a narrower one."""
        return self._fixed is not None

    @property
    def needs_figures(self) -> bool:
        """Whether it reads figures of an epoch, such as train_loss."""
        return self._figures

    @property
    def misses_last(self) -> bool:
        """True where it reads a sample that the last batch of an epoch, which may be a smaller one, does not have."""
        batching = self._setup.compiled.program.batching
        return batching.width(batching.count - 1) < self._samples <= self._widest

    @property
    def has_figures(self) -> bool:
        """False where it reads figures of an epoch, such as train_loss, before one has been evaluated."""
        return not self._figures or self._epoch() > self._first

    def holds(self) -> bool:
        """Whether it is true, or not 0, for any element; what is not computed yet does not hold."""
        if self._last() < self.computed_at or not self.has_figures:
            return False
        return bool(self.holds_now())

    def value(self, width: int | None = None) -> Array | None:
        """The value now, copied; None where something that it reads has not been computed in this iteration.

        While an exercise hides something that it reads, each element is one that is not to be seen.
        """
        if not self.known:
            return None
        found = self.value_now(width)
        return np.full(found.shape, HIDDEN) if self.hidden else found

    @property
    def hidden(self) -> bool:
        """Whether an exercise hides something that it reads."""
        veil = getattr(self._setup, "veil", None)
        return veil is not None and self.reads_any({name: veil.mask(name) for name in self.reads})

    def reads_any(self, masks: Mapping[str, Array | None]) -> bool:
        """Whether it reads any element that is true in a mask, by the names of the arrays."""
        found = ((masks.get(reading.array), reading.index) for reading in readings(self.tree))
        return any(mask is not None and np.any(mask[index]) for mask, index in found)

    def value_now(self, width: int | None = None) -> Array:
        """The value from what is in the memory now, of a batch as wide as the one worked on last, or as given."""
        width = width or self.width
        if width not in self._get:
            self._get[width] = bind(self.tree, self._setup.memory.view(width), self._batches)
        return np.array(self._get[width](), bool if self.is_condition else np.float64)

    def number(self) -> float | None:
        """One number for it now: the mean where it is many, 1 or 0 for a condition; None where it is not known.

        While an exercise hides something that it reads, it is not to be seen.
        """
        if not self.known:
            return None
        return HIDDEN if self.hidden else float(self.number_now())

    def number_now(self) -> float:
        """The same from what is in the memory now; NaN where the batch has not so many samples."""
        return float(self.bound_number(int(self._count()) or self._widest)())

    def number_call(self) -> Get:
        """The quickest call for `number_now`."""
        return self.number_now if self._fixed is None else self.bound_number(self._widest)

    def bound_number(self, width: int) -> Get:
        """A call that gives the number from what is in the memory, of a batch as wide as this."""
        if width < self._samples:
            return lambda: math.nan
        if width not in self._one:
            how = bind_any if self.is_condition else bind
            self._one[width] = how(self._single, self._setup.memory.view(width), self._batches)
        return self._one[width]

    @property
    def width(self) -> int:
        """How many samples the batch has that was worked on last."""
        return int(self._count()) or self._widest

    def describe(self) -> str:
        """What it says, in words."""
        text = write(self.tree)
        text += ", of every sample of the batch" if "N" in self.shape and not self.is_condition else ""
        return text + (", for any of them" if self.shape and self.is_condition else "")

    def _holds_at_width(self) -> bool:
        width = int(self._count()) or self._widest
        if width < self._samples:
            return False
        get = self._any.get(width)
        return bool((get or self._bound_any(width))())

    def _bound_any(self, width: int) -> Get:
        get = bind_any(self.tree, self._setup.memory.view(width), self._batches)
        self._any[width] = get
        return get


def compile_expression(text: str, setup: Runnable) -> Expression:
    """The expression that a text stands for on a compiled network; ExpressionError, with its column, where it fails."""
    return Expression(text, parse(text, setup), setup)


def _size(tree: Node, width: int) -> int:
    return math.prod(width if size == "N" else int(size) for size in tree.shape)


def _computed_at(tree: Node, setup: Runnable) -> int:
    """The step after which all is known that an expression reads; −1 where it always is."""
    names, slots = Names(setup, ""), setup.memory.layout.slots
    working = {reading.array for reading in readings(tree) if slots[reading.array].role == "working"}
    steps = (names.step_of(array) for array in working)
    return max((step for step in steps if step is not None), default=-1)


def text_of(array: str, index: Sequence[int], setup: Runnable) -> str:
    """The expression for an element of an array, such as W[hidden][1][2]; "" where it has none."""
    layer, _, quantity = array.rpartition(".")
    text = f"{quantity}[{quoted(layer)}]" if layer else {"E": "loss"}.get(array, array)
    first = 1 if quantity in SAMPLED else 0
    text += "".join(f"[{at + counted}]" for at, counted in zip(index, (first, 1), strict=False)) if layer else ""
    try:
        return compile_expression(text, setup).text
    except UserError:
        return ""


def text_for(place: Place | None, quantity: str, network: Network, sample: int | None = None) -> str:
    """The expression for a number that was clicked, such as W[hidden][1][2] for the weight of an edge.

    Without a place it is a counter, such as loss. `sample` counts from 0, as in the arrays.
    """
    if place is None:
        if quantity not in COUNTERS:
            raise UserError(f"{quantity} belongs to a layer", "", "select a layer, a neuron or an edge")
        return quantity
    layer = network.by_id.get(place.layer)
    if layer is None:
        raise UserError("that layer does not exist any more", "", "select another")
    text = f"{quantity}[{quoted(layer.name)}]"
    if place.kind == "layer":
        return text
    if place.kind == "link":
        if len(network.incoming(layer.id)) > 1:
            raise UserError("a single link has no matrix of its own", "", f"select an edge, or use {text}")
        return text
    if place.unit not in layer.units:
        raise UserError("that neuron does not exist any more", "", "select another")
    neuron = layer.units.index(place.unit) + 1
    if quantity in SAMPLED:
        return f"{text}[{neuron}]" + ("" if sample is None else f"[{sample + 1}]")
    keys = row_keys(network, layer)
    wanted = (place.source, place.source_unit) if place.kind == "edge" else (-1, -1)
    if wanted not in keys:
        raise UserError("that edge does not exist any more", "", "select another")
    return f"{text}[{keys.index(wanted)}][{neuron}]"
