"""What Adam and AdamW share: the moments of the gradient, their correction, and the step that they make."""

from nnsim.engine.expr import Symbol, sqrt, square
from nnsim.kit.params import Param
from nnsim.parts.contracts import RATE, UPDATE, Assign, G, State, W, setting

_BETA1 = setting("beta1", "β₁", r"\beta_1")
_BETA2 = setting("beta2", "β₂", r"\beta_2")
_EPSILON = setting("epsilon", "ε", r"\varepsilon")

_FIRST = State("first", Symbol("m"))
_SECOND = State("second", Symbol("v"))
_FIRST_HAT = State("first_hat", Symbol("m̂", r"\hat m"))
_SECOND_HAT = State("second_hat", Symbol("v̂", r"\hat v"))

PARAMS = (
    Param(
        "beta1", "real", 0.9, "How much of the first moment is kept.", low=0.0, high=1.0, symbol="β₁", open_high=True
    ),
    Param(
        "beta2", "real", 0.999, "How much of the second moment is kept.", low=0.0, high=1.0, symbol="β₂", open_high=True
    ),
    Param("epsilon", "real", 1e-8, "Keeps the division from 0 by 0.", low=0.0, high=1.0, symbol="ε", open_low=True),
)

STATES = (_FIRST, _SECOND, _FIRST_HAT, _SECOND_HAT)

LINES = (
    Assign("first", _BETA1 * _FIRST.ref + (1.0 - _BETA1) * G, "first moment", "A fading mean of the gradients."),
    Assign(
        "second",
        _BETA2 * _SECOND.ref + (1.0 - _BETA2) * square(G),
        "second moment",
        "A fading mean of the squared gradients.",
    ),
    Assign(
        "first_hat",
        _FIRST.ref / (1.0 - _BETA1**UPDATE),
        "corrected mean",
        "The mean started from 0; the correction makes up for that.",
    ),
    Assign(
        "second_hat",
        _SECOND.ref / (1.0 - _BETA2**UPDATE),
        "corrected square",
        "The same correction for the mean square.",
    ),
    Assign(
        "w",
        W - RATE * _FIRST_HAT.ref / (sqrt(_SECOND_HAT.ref) + _EPSILON),
        "weights",
        "A step by the mean gradient over its size.",
    ),
)
