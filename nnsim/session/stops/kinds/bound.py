"""When a value goes beyond a bound."""

from collections.abc import Mapping
from typing import Any

from nnsim.engine.stops import Check
from nnsim.kit.params import Param
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind, rising

PARAMS = (
    Param("side", "choice", "above", "Which side of the bound is beyond it.", choices=("above", "below", "size")),
    Param("bound", "real", 1.0, "The bound."),
)


def _text(subject: str, settings: Mapping[str, Any]) -> str:
    side, bound = settings["side"], settings["bound"]
    if side == "size":
        return f"abs({subject}) > {bound!r}"
    return f"({subject}) {'>' if side == 'above' else '<'} {bound!r}"


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    compile_expression(stop.subject, setup)  # so that a mistake is told of what was typed
    return [rising(compile_expression(_text(stop.subject, PART.settings(stop.settings)), setup), setup)]


def _words(stop: Stop) -> str:
    settings = PART.settings(stop.settings)
    said = {"above": "exceeds", "below": "falls below", "size": "is larger in size than"}[settings["side"]]
    return f"when {stop.subject} {said} {settings['bound']:g}"


PART = StopKind(
    title="when a value goes beyond a bound",
    help="Halts right after the step with which a value goes beyond a bound.",
    subject="value",
    params=PARAMS,
    checks=_checks,
    words=_words,
)
