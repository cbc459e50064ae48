"""The letters of numbers in the notation that the person has chosen: the output of a neuron is o, or else a."""

from nnsim.engine.expr import Symbol
from nnsim.parts.notation import common_symbol
from nnsim.session.session import Session


def is_common(session: Session) -> bool:
    """True when formulas are in the other common notation, with weights as (out, in)."""
    return session.settings.get("notation") == "common"


def lettered(session: Session, symbol: str) -> str:
    """A symbol of the course in the notation that the person has chosen."""
    return common_symbol(Symbol(symbol)).text if is_common(session) else symbol
