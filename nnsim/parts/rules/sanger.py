"""Sanger's rule, the generalized Hebbian algorithm: unit after unit finds the principal components in their order.

W̃ ← W̃ + η (1/N) (x oᵀ − W̃ (U ⊙ o oᵀ)), where U keeps what is on and above the diagonal: each unit learns from what the
units before it leave of the input (Sanger, "Optimal unsupervised learning in a single-layer linear feedforward neural
network", Neural Networks 2, 1989).
"""

import numpy as np

from nnsim.engine.expr import Array, Expr, Ref, transpose
from nnsim.engine.program import Node
from nnsim.parts.epochs import N, epoch_slots
from nnsim.parts.habit import Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._hebbian import hebbian, lost, troubles
from nnsim.parts.wiring import Rule, Wired, Wiring


def _upper(layer: Wired) -> Ref:
    return layer.ref("upper", "U")


def _constants(wiring: Wiring) -> tuple[tuple[str, Array], ...]:
    return tuple((_upper(la).name, np.triu(np.ones((la.size, la.size)))) for la in wiring.weighted)


def _change(layer: Wired) -> Expr:
    told = layer.body @ (_upper(layer) * (layer.o @ transpose(layer.o)))
    return (layer.inputs @ transpose(layer.o) - told) / N


def _body(wiring: Wiring) -> tuple[Node, ...]:
    return hebbian(wiring, _change, "Sanger", "Hebb's growth from what the units before leave of the input.")


PART = Rule(
    title="Sanger",
    help="Hebb's rule on what the units before leave over: the units become the principal components, in order.",
    source="Sanger, Neural Networks 2, 1989, equation 3",
    plane=InPlane(axes=True),
    slots=epoch_slots,
    body=_body,
    takes=frozenset({"rate", "schedule", "batch_size"}),
    supervised=False,
    error=lost,
    error_title="reconstruction error",
    troubles=troubles,
    habit=Habit(activation="identity", rate=0.01, batch_size=1, epochs=100),
    constants=_constants,
)
