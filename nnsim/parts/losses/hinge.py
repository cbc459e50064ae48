"""Hinge: nothing for an output that is on the right side by a margin of 1."""

from nnsim.engine.expr import maximum, where
from nnsim.parts.contracts import Loss, O, Y

PART = Loss(
    title="hinge",
    help="0 once the output is on its target's side of 0 by a margin of 1, else linear: the support vector loss.",
    notes="max(0, 1 − y o) with targets −1 and 1. The slope at y o = 1 is taken as 0.",
    source="Cortes and Vapnik, Support-vector networks, 1995",
    term=maximum(0.0, 1.0 - Y * O),
    gradient=where(Y * O < 1.0, -Y, 0.0),
    targets="signed",
    kinks=(0.0,),
)
