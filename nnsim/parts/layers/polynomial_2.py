"""Polynomial units of degree 2: o = (Wᵀ In)^2."""

from nnsim.parts.layers._polynomial import polynomial

PART = polynomial(2)
