"""When a gradient vanishes or explodes."""

from nnsim.engine.stops import Check
from nnsim.kit.params import Param
from nnsim.session.expressions.expression import Expression, compile_expression
from nnsim.session.expressions.names import Runnable, quoted
from nnsim.session.stops.stop import Stop, StopKind, places, rising


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    return [rising(condition, setup) for condition in _conditions(setup, stop).values()]


def _cause(setup: Runnable, stop: Stop) -> str:
    """The gradient that the step just made has brought beyond the bound."""
    holding = [one for one in _conditions(setup, stop).items() if setup.machine.last in places(one[1], setup)[1]]
    return next((subject for subject, condition in holding if condition.holds()), stop.subject)


def _conditions(setup: Runnable, stop: Stop) -> dict[str, Expression]:
    """What is waited for, by the gradient that it is about."""
    settings = PART.settings(stop.settings)
    sign = "<" if settings["side"] == "vanishes" else ">"
    layers = [layer.name for layer in setup.compiled.wiring.weighted if not layer.frozen]
    subjects = [stop.subject] if stop.subject else [f"grad[{quoted(name)}]" for name in layers]
    bound = settings["small" if sign == "<" else "large"]
    return {subject: compile_expression(f"norm({subject}) {sign} {bound!r}", setup) for subject in subjects}


def _words(stop: Stop) -> str:
    return f"when {stop.subject or 'a gradient'} {stop.settings['side']}"


PART: StopKind = StopKind(
    title="when a gradient vanishes or explodes",
    help="Halts when the norm of a layer's gradient ∂E/∂W becomes very small, or very large.",
    notes="The norm is the Euclidean one, ‖∂E/∂W‖ = √Σ (∂E/∂w)², over all weights and biases of the layer.",
    subject="gradient",
    params=(
        Param("side", "choice", "explodes", "Which of the two.", choices=("vanishes", "explodes")),
        Param("small", "real", 1e-6, "A norm below this has vanished.", low=0.0, open_low=True),
        Param("large", "real", 1e3, "A norm above this has exploded.", low=0.0, open_low=True),
    ),
    checks=_checks,
    cause=_cause,
    words=_words,
    cheap=False,  # a sum of squares over every matrix
)
