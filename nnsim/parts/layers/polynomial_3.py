"""Polynomial units of degree 3: o = (Wᵀ In)^3."""

from nnsim.parts.layers._polynomial import polynomial

PART = polynomial(3)
