"""Expressions as on paper: w¹₁₂ for a weight, b¹₂ for a bias, δ²₁ for a neuron's δ, ‖∂E/∂W¹‖ for a norm."""

from nnsim.engine.expr import Item, Ref, Symbol
from nnsim.engine.render import write_symbol
from nnsim.parts.notation import common_symbol
from nnsim.parts.wiring import Wired
from nnsim.session.explanations.explain import Labels
from nnsim.session.expressions.tree import Node, Reading, write
from nnsim.session.setup import Setup

_LETTERS = {
    "E": "E",
    "rate": "η",
    "rate.now": "η",
    "train_loss": "E training",
    "train_accuracy": "training accuracy",
    "validation_loss": "E validation",
    "validation_accuracy": "validation accuracy",
}


def symbols(tree: Node, setup: Setup, notation: str = "course") -> str:
    """The expression in the symbols of the formulas, in the notation that the person has chosen."""
    labels = Labels(setup, notation, samples=True)
    wired = {layer.name: layer for layer in setup.compiled.layers.values()}

    def leaf(reading: Reading) -> str:
        name, _, array = reading.array.rpartition(".")
        layer = wired.get(name)
        if layer is None:
            return _LETTERS.get(reading.array, reading.array)
        ref = _ref(layer, array, setup)
        if len(reading.index) == 2:
            return labels(Item(ref, reading.index), "text")
        symbol = common_symbol(ref.symbol) if notation == "common" else ref.symbol
        if not reading.index:
            return write_symbol(symbol, "text")
        if reading.sampled:
            return write_symbol(symbol, "text", str(reading.index[0] + 1))
        return f"{write_symbol(symbol, 'text')}[{reading.index[0]}]"

    return write(tree, leaf, bars=True)


def _ref(layer: Wired, array: str, setup: Setup) -> Ref:
    found = {"z": layer.z, "o": layer.o, "do": layer.do, "delta": layer.delta, "W": layer.w, "grad": layer.grad}
    if array == "o" and not layer.kind.has_weights:
        return layer.x
    if array in found:
        return found[array]
    state = next((state.symbol for state in setup.compiled.states if state.name == array), Symbol(array))
    return layer.ref(array, state.text, state.latex)
