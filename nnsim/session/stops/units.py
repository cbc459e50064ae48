"""The units that a stop is about: `o[hidden]` for a layer, `o[hidden][2]` for a neuron, nothing for all."""

from collections.abc import Iterable

import numpy as np

from nnsim.engine.expr import Array
from nnsim.kit.errors import ArgumentError
from nnsim.parts.wiring import Wired
from nnsim.session.expressions.expression import compile_expression, text_of
from nnsim.session.expressions.names import Runnable
from nnsim.session.expressions.tree import Reading

NAMED = 6  # of a wide layer all units may be meant


def layers_of(setup: Runnable, subject: str) -> list[tuple[Wired, Array]]:
    """The layers with weights that are meant, each with which of its units are."""
    weighted = setup.compiled.wiring.weighted
    if not subject:
        return [(layer, np.ones(layer.size, bool)) for layer in weighted]
    tree = compile_expression(subject, setup).tree
    layer = next(
        (one for one in weighted if isinstance(tree, Reading) and tree.array in (one.o.name, one.z.name)), None
    )
    if layer is None or not isinstance(tree, Reading):
        remedy = "write o[layer] or o[layer][neuron]"
        raise ArgumentError(f"{subject!r} names no neurons", "a stop on units wants a layer or a neuron", remedy)
    units = np.zeros(layer.size, bool)
    units[tree.index[0] if tree.index else slice(None)] = True
    return [(layer, units)]


def named(setup: Runnable, found: Iterable[tuple[Wired, Array]]) -> str:
    """The first of the units that were found, by layers which of them were; "" for none."""
    units = [(layer.o.name, int(unit)) for layer, which in found for unit in np.flatnonzero(which)]
    texts = [text_of(name, [unit], setup) for name, unit in units[:NAMED]]
    return ", ".join([*texts, "…"] if len(units) > NAMED else texts)
