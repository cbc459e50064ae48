"""Where a number comes from: its formula, the same with numbers in it, and each contribution."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nnsim.engine.expand import expand
from nnsim.engine.expr import Array, Call, Const, Expr, Item, Named, Ref, Symbol, Total, evaluate
from nnsim.engine.program import Assign
from nnsim.engine.render import Form, Writer, write_symbol
from nnsim.engine.veil import HIDDEN_TEXT, is_hidden
from nnsim.network.carry import row_keys
from nnsim.network.initial import edge_masks
from nnsim.parts.notation import common_symbol
from nnsim.parts.wiring import Wired
from nnsim.session.lookback import at_step
from nnsim.session.places import Place, bias_place, edge_place
from nnsim.session.setup import Setup

_TITLES = {
    "z": "net input z",
    "o": "output o",
    "do": "∂E/∂o",
    "delta": "delta δ",
    "grad": "gradient ∂E/∂W",
    "W": "weight",
}


@dataclass(frozen=True)
class Term:
    """One contribution to a sum: what it is, its two factors, their product, and the edge that carried it."""

    label: str
    left: float
    right: float
    product: float
    place: Place | None


@dataclass(frozen=True)
class Explanation:
    """A number with its formula and the same with numbers; `value` is None where it is not computed.

    `numbers_*` are empty where the numbers that went in are no longer in the memory. `fault` names a fault that stands
    in the formula, unless that is hidden.
    """

    quantity: str
    title: str
    latex: str
    numbers_latex: str
    text: str
    numbers_text: str
    value: float | None
    value_text: str
    terms: tuple[Term, ...] = ()
    note: str = ""
    fault: str = ""


def explain_unit(
    setup: Setup, layer: int, column: int, sample: int, notation: str = "course"
) -> tuple[Explanation, ...]:
    """What a neuron computes for one sample: z, o, ∂E/∂o and δ, as far as the program has got."""
    wired = setup.compiled.layers[layer]
    names = (f"{wired.name}.{array}" for array in ("z", "o", "do", "delta"))
    found = (_explain_all(setup, wired, name, (column, sample), notation) for name in names)
    return tuple(every[0] for every in found if every)


def explain_edge(setup: Setup, layer: int, row: int, column: int, notation: str = "course") -> tuple[Explanation, ...]:
    """What happens to a weight: its gradient, and each line of the optimizer's arithmetic."""
    wired = setup.compiled.layers[layer]
    names = [f"{wired.name}.grad", *(f"{wired.name}.{s.name}" for s in setup.compiled.states), wired.w.name]
    found = []
    for name in names:
        found.extend(_explain_all(setup, wired, name, (row, column), notation))
    return tuple(found)


def _explain_all(setup: Setup, wired: Wired, name: str, index: tuple[int, int], notation: str) -> list[Explanation]:
    result = []
    for number, step in enumerate(setup.machine.code.steps):
        operation = step.shown
        if not isinstance(operation, Assign):
            continue
        at = index
        target = operation.target.name
        if target == name + "~":
            at = (index[0] - 1, index[1])
            if at[0] < 0:
                continue
        elif target != name:
            continue
        result.append(replace(_one(setup, wired, number, operation, at, notation), fault=step.fault))
    return result


def _one(
    setup: Setup, wired: Wired, number: int, operation: Assign, index: tuple[int, int], notation: str
) -> Explanation:
    machine = setup.machine
    width = machine.shown_width
    view = setup.memory.view(width)
    shapes = {name: array.shape for name, array in view.items()}
    element = expand(operation.stable if operation.both and operation.stable else operation.value, index, shapes)
    element = _without_cut(element, setup, {})
    target = Item(operation.target, index)
    labels = Labels(setup, notation, samples=width > 1 and target.ref.name.rstrip("~").endswith(".grad"))
    array = operation.target.name.removeprefix(f"{wired.name}.").rstrip("~")
    sign = {"←": r"\leftarrow"}.get(operation.arrow, "=")
    written = {
        form: f"{labels(target, form)} {operation.arrow if form == 'text' else sign} "
        + _first_form(operation, index, Writer(form, shapes, None, labels))
        + Writer(form, shapes, None, labels).write(element)
        for form in ("text", "latex")
    }
    title = _TITLES.get(array, operation.target.symbol.text)
    last = machine.last
    if last is None or last < number:
        return Explanation(array, title, written["latex"], "", written["text"], "", None, "not yet")
    seen = at_step(setup, number, width, operation.target.name)
    if seen.result is None:
        note = "later steps have replaced it; step back to see it"
        return Explanation(array, title, written["latex"], "", written["text"], "", None, "replaced since", (), note)
    value, before = float(seen.result[index]), seen.before
    if is_hidden(value):
        note = "asked for in the exercise"
        return Explanation(array, title, written["latex"], "", written["text"], "", value, HIDDEN_TEXT, (), note)
    if seen.replaced.intersection(map(seen.whole, _read(element))):
        note = "the update has replaced the numbers that went in; step back to before it to see them"
        return Explanation(array, title, written["latex"], "", written["text"], "", value, repr(value), (), note)
    numbers = {form: "= " + Writer(form, shapes, before, labels).write(element) for form in ("text", "latex")}
    terms = tuple(_terms(setup, element, before, labels))
    return Explanation(
        array, title, written["latex"], numbers["latex"], written["text"], numbers["text"], value, repr(value), terms
    )


def _first_form(operation: Assign, index: tuple[int, int], writer: Writer) -> str:
    """The general formula of a value that comes to something simpler, with an equals sign; "" for all others."""
    if not operation.both:
        return ""
    short = isinstance(operation.value, Named) and not operation.value.args
    return writer.write(operation.value if short else expand(operation.value, index, writer.shapes)) + " = "


def _read(element: Expr) -> set[str]:
    """The names of the arrays whose elements are in a formula."""
    nodes = list(element.walk())
    items = {node.ref.name for node in nodes if isinstance(node, Item)}
    return items | {node.name for node in nodes if isinstance(node, Ref)}


class Labels:
    """How single elements are written: w²₁₃ by row and column, b²₃ in the bias row, o¹₂ by unit.

    With `samples` the number of the sample in the batch is written too, in brackets: o¹⁽⁴⁾₂.
    """

    def __init__(self, setup: Setup, notation: str = "course", samples: bool = False) -> None:
        self._setup, self._samples, self._common = setup, samples, notation == "common"
        self._by_name = {wired.name: wired for wired in setup.compiled.layers.values()}

    def __call__(self, item: Item, form: Form) -> str:
        """The element as text or LaTeX."""
        name, _, array = item.ref.name.rpartition(".")
        wired = self._by_name.get(name)
        symbol, row = self._symbol(item.ref.symbol), item.index[0]
        if wired is None or len(item.index) < 2:
            return write_symbol(symbol, form, "" if wired is None else str(row + 1))
        if array.rstrip("~") in ("W", "grad") or self._is_state(array):
            row += 1 if array.endswith("~") else 0
            return self._matrix(item.ref, array.rstrip("~"), row, item.index[1], form)
        column = item.index[1]
        if array == "a":
            return "1" if row == 0 else self._unit(self._symbol(wired.sent.symbol), row, column, form)
        if array == "in":
            return "1" if row == 0 else self._sent(wired, row, column, form)
        return self._unit(symbol, row + 1, column, form)

    def _symbol(self, symbol: Symbol) -> Symbol:
        return common_symbol(symbol) if self._common else symbol

    def _unit(self, symbol: Symbol, number: int, column: int, form: Form) -> str:
        if self._samples:
            symbol = replace(symbol, sup=f"{symbol.sup}({column + 1})")
        return write_symbol(symbol, form, str(number))

    def _is_state(self, array: str) -> bool:
        return any(array == state.name for state in self._setup.compiled.states) or array in ("free", "fixed")

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
        first, second = (column + 1, row) if self._common else (row, column + 1)
        both = f"{first}{second}" if max(first, second) < 10 else f"{first},{second}"
        return write_symbol(Symbol(text, latex, symbol.sup), form, both)


def _terms(setup: Setup, element: Expr, env: Mapping[str, Array], labels: Labels) -> list[Term]:
    total = _first_total(element)
    if total is None:
        return []
    terms = []
    for arg in total.args:
        if not (isinstance(arg, Call) and arg.function == "mul"):
            continue
        left, right = (float(evaluate(factor, env)) for factor in arg.args)
        place = next((p for p in (_edge(setup, factor) for factor in arg.args) if p is not None), None)
        signs = [labels(f, "text") if isinstance(f, Item) else Writer("text").write(f) for f in arg.args]
        terms.append(Term(" · ".join(signs), left, right, left * right, place))
    return terms


def _without_cut(expr: Expr, setup: Setup, masks: dict[str, Array]) -> Expr:
    """A formula without the terms of edges that are cut: they are not there."""
    if not isinstance(expr, Total | Call):
        return expr
    args = tuple(_without_cut(arg, setup, masks) for arg in expr.args)
    if isinstance(expr, Call):
        return Call(expr.function, args)
    kept = tuple(arg for arg in args if not any(_is_cut(factor, setup, masks) for factor in arg.args))
    return Total(kept or args[:1])


def _is_cut(expr: Expr, setup: Setup, masks: dict[str, Array]) -> bool:
    if not isinstance(expr, Item) or not expr.ref.name.endswith(".W"):
        return False
    name = expr.ref.name.removesuffix(".W")
    if name not in masks:
        network = setup.design.network
        masks[name] = edge_masks(network, network.layer(name))[0]
    return bool(masks[name][expr.index])


def _first_total(expr: Expr) -> Total | None:
    if isinstance(expr, Total):
        return expr
    if isinstance(expr, Named | Const | Item):
        return None
    return next((found for found in map(_first_total, expr.args) if found is not None), None)


def _edge(setup: Setup, expr: Expr) -> Place | None:
    if not isinstance(expr, Item):
        return None
    name, _, array = expr.ref.name.rpartition(".")
    if array != "W":
        return None
    network = setup.design.network
    layer = network.layer(name)
    source, unit = row_keys(network, layer)[expr.index[0]]
    target_unit = layer.units[expr.index[1]]
    if source < 0:
        return bias_place(layer.id, target_unit)
    return edge_place(source, unit, layer.id, target_unit)
