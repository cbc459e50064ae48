"""What comes back to a layer from those that it feeds."""

from nnsim.engine.expr import Expr, NoBias
from nnsim.parts.wiring import Wired


def sent_back(layer: Wired) -> Expr:
    """∂E/∂o: the weights of each layer that it feeds, their bias row left out, times the δ of that."""
    parts = [NoBias((c.w,), c.start, c.stop) @ c.delta for c in layer.consumers]
    whole = parts[0]
    for part in parts[1:]:
        whole = whole + part
    return whole * layer.ref("mask", "d") if layer.dropout else whole
