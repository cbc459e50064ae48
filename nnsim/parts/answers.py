"""Which weights answer: those that a learning rule learns on, or those that it keeps beside them for answers."""

from collections.abc import Mapping

from nnsim.engine.expr import Array
from nnsim.parts.wiring import Wiring


def answering(wiring: Wiring, arrays: Mapping[str, Array]) -> dict[str, Array]:
    """The matrices that answer, by the names of the layers' matrices W; views, not copies."""
    kept = wiring.rule.answers(wiring, arrays)
    return {layer.w.name: arrays[kept.get(layer.w.name, layer.w.name)] for layer in wiring.weighted}
