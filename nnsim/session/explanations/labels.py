"""How single numbers are written: w²₁₃, b²₃, δ¹₂, m²₁₃, E, as text and LaTeX, in either notation."""

from dataclasses import replace

from nnsim.engine.expr import Item, Ref, Symbol
from nnsim.engine.render import Form, write_symbol
from nnsim.parts.notation import common_symbol
from nnsim.parts.wiring import Wired
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.explanations.owners import wired_of
from nnsim.session.setup import Setup

_LETTERS = {
    "z": ("z",),
    "o": ("o",),
    "sent": ("õ", r"\tilde o"),
    "mask": ("d",),
    "do": ("∂E/∂o", r"\partial E/\partial o"),
    "delta": ("δ", r"\delta"),
    "grad": ("∂E/∂W", r"\partial E/\partial W"),
    "W": ("W",),
    "fixed": ("W",),
    "best": ("W",),
    "free": ("M",),
}
_SINGLE = {
    "N": Symbol("N"),
    "E": Symbol("E"),
    "rate": Symbol("η", r"\eta"),
    "rate.now": Symbol("η", r"\eta", "", "t"),
    "update": Symbol("t"),
}


class Labels:
    """How single elements are written: w²₁₃ by row and column, b²₃ in the bias row, o¹₂ by unit.

    With `samples` the number of the sample in the batch is written too, in brackets: o¹⁽⁴⁾₂.
    """

    def __init__(self, setup: Setup, notation: str = "course", samples: bool = False) -> None:
        self.samples, self.common = samples, notation == "common"
        self._by_name, self._slots = setup.wired, setup.memory.layout.slots
        self._states = {*(state.name for state in setup.compiled.states), "free", "fixed"}

    def __call__(self, item: Item, form: Form) -> str:
        """The element as text or LaTeX."""
        name, _, array = item.ref.name.rpartition(".")
        wired = self._by_name.get(name)
        symbol, row = self._symbol(item.ref.symbol), item.index[0]
        if wired is None:
            return self._shared(item, symbol, form)
        if len(item.index) < 2:
            return write_symbol(symbol, form, str(row + 1))
        whole = array.rstrip("~0")  # of a matrix without its first row, or of that row
        if whole in ("W", "grad") or array in self._states:
            row += 1 if array.endswith("~") else 0
            return self._matrix(item.ref, whole, row, item.index[1], form)
        column = item.index[1]
        if array == "a":
            return "1" if row == 0 else self._unit(self._symbol(wired.sent.symbol), row, column, form)
        if array == "in":
            return "1" if row == 0 else self._sent(wired, row, column, form)
        return self._unit(symbol, row + 1, column, form)

    def _symbol(self, symbol: Symbol) -> Symbol:
        return common_symbol(symbol) if self.common else symbol

    def _shared(self, item: Item, symbol: Symbol, form: Form) -> str:
        """An element of an array that belongs to no layer: by the rows and columns that there are several of."""
        slot = self._slots.get(item.ref.name)
        if slot is None or not item.index:
            return write_symbol(symbol, form)
        if "_" in symbol.latex or "^" in symbol.latex:
            symbol = replace(symbol, latex=f"{{{symbol.latex}}}")
        index, shape = item.index, slot.shape
        if slot.sampled:  # its columns are samples
            symbol = replace(symbol, sup=f"{symbol.sup}({index[-1] + 1})") if self.samples else symbol
            index, shape = index[:-1], shape[:-1]
        several = [at + 1 for at, count in zip(index, shape, strict=False) if count > 1]
        return write_symbol(symbol, form, ("" if max(several, default=0) < 10 else ",").join(map(str, several)))

    def _unit(self, symbol: Symbol, number: int, column: int, form: Form) -> str:
        if self.samples:
            symbol = replace(symbol, sup=f"{symbol.sup}({column + 1})")
        return write_symbol(symbol, form, str(number))

    def _sent(self, wired: Wired, row: int, column: int, form: Form) -> str:
        for source in wired.sources:
            if source.start <= row < source.stop:
                return self._unit(self._symbol(source.sent.symbol), row - source.start + 1, column, form)
        return ""

    def _matrix(self, ref: Ref, array: str, row: int, column: int, form: Form) -> str:
        letter = {"W": ("w", "w"), "grad": ("∂E/∂w", r"\partial E/\partial w")}.get(array)
        symbol = ref.symbol
        if row == 0 and array == "W":
            return write_symbol(Symbol("b", "b", symbol.sup), form, str(column + 1))
        if row == 0 and array == "grad":
            return write_symbol(Symbol("∂E/∂b", r"\partial E/\partial b", symbol.sup), form, str(column + 1))
        text, latex = letter or (symbol.text, symbol.latex)
        first, second = (column + 1, row) if self.common else (row, column + 1)
        both = f"{first}{second}" if max(first, second) < 10 else f"{first},{second}"
        return write_symbol(Symbol(text, latex, symbol.sup), form, both)


def ref_of(setup: Setup, number: Number) -> Ref:
    """The array of a number with the symbol that it has in formulas."""
    wired = wired_of(setup, number)
    if wired is None:
        known = _SINGLE.get(number.array) or setup.symbols.get(number.array)
        return Ref(number.array, known or Symbol(number.array, rf"\mathrm{{{number.array}}}"))
    quantity = number.quantity
    if quantity == SLOPE:
        sign = wired.activation.symbol
        return wired.ref(SLOPE, f"{sign.text}′", f"{sign.latex or sign.text}'")
    if quantity == "o" and not wired.kind.has_weights:
        return wired.x
    if quantity == "y":
        return wired.y
    for state in setup.compiled.states:
        if quantity == state.name:
            return wired.ref(quantity, state.symbol.text, state.symbol.latex)
    if quantity not in _LETTERS and number.array in setup.symbols:
        return Ref(number.array, setup.symbols[number.array])
    return wired.ref(quantity, *_LETTERS.get(quantity, (quantity,)))


def name_of(labels: Labels, setup: Setup, number: Number, form: Form = "text") -> str:
    """A number by itself; the one that an update makes of a weight or a state has a plus: w⁺²₁₃."""
    key = (number, form, labels.common, labels.samples)
    found: str = setup.recent("names", 4000).of(key, lambda: _name_of(labels, setup, number, form))
    return found


def written(setup: Setup, number: Number, notation: str) -> str:
    """A number by itself, in a notation."""
    labels: Labels = setup.recent("labels", 4).of(notation, lambda: Labels(setup, notation))
    return name_of(labels, setup, number)


def _name_of(labels: Labels, setup: Setup, number: Number, form: Form) -> str:
    ref = ref_of(setup, number)
    if not number.index:
        return write_symbol(common_symbol(ref.symbol) if labels.common else ref.symbol, form)
    wired = wired_of(setup, number)
    if number.quantity == SLOPE and wired is not None:
        inner = labels(Item(wired.z, number.index), form)
        sign = write_symbol(replace(ref.symbol, sup=""), form)
        return rf"{sign}\left({inner}\right)" if form == "latex" else f"{sign}({inner})"
    if number.step != START and is_carried(setup, number):
        sup = ref.symbol.sup + ("+" if form == "latex" else "⁺")
        ref = Ref(ref.name, replace(ref.symbol, sup=sup))
    return labels(Item(ref, number.index), form)


def is_carried(setup: Setup, number: Number) -> bool:
    """True for what an iteration takes over from the one before: weights and the optimizer's states."""
    slot = setup.memory.layout.slots.get(number.array)
    return slot is not None and slot.role == "carried" and bool(number.index)
