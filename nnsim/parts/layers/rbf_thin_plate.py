"""Radial units with the thin plate spline: κ = r² ln r of r = ‖x − c‖/w, which is ½ u ln u of u = r²."""

from nnsim.engine.expr import clipped_log
from nnsim.parts.layers._radial import radial

PART = radial(
    "radial, thin plate",
    "Units that answer as a thin plate of metal bends that is pushed at their centre (Duchon 1977).",
    "o = r² ln r with r = ‖x − c‖/w, and 0 at the centre.",
    lambda u: 0.5 * u * clipped_log(u),
    lambda u: 0.5 * (clipped_log(u) + 1.0),
)
