"""Constant: the learning rate stays as it is."""

from nnsim.parts.contracts import RATE, Schedule

PART = Schedule(
    title="constant",
    help="The learning rate stays as it is.",
    notes="ηₜ = η.",
    source="Robbins and Monro, A stochastic approximation method, 1951",
    value=RATE,
)
