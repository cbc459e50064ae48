"""A neural-network simulator: draw a network, walk through its training step by step, see every number.

    model = nnsim.new("2-3-1", hidden="tanh", output="logistic", data="xor", seed=0)
    model.train(epochs=500)
    model.predict([[0, 1], [1, 1]])

Public names are those in `__all__`; they, and NumPy with them, are imported when they are first used.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nnsim.kit.errors import UserError
    from nnsim.session.checks.gradcheck import GradCheck
    from nnsim.session.model import Model, example, load, new
    from nnsim.session.trial import Trace

__version__ = "0.1.0"

__all__ = ["GradCheck", "Model", "Trace", "UserError", "__version__", "example", "load", "new"]

_HOMES = {
    "GradCheck": "nnsim.session.checks.gradcheck",
    "Model": "nnsim.session.model",
    "Trace": "nnsim.session.trial",
    "UserError": "nnsim.kit.errors",
    "example": "nnsim.session.model",
    "load": "nnsim.session.model",
    "new": "nnsim.session.model",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
