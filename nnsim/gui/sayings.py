"""What a learning rule has to say in words: what the present state of a layer is, and what E is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.parts.rules import REGISTRY as RULES

if TYPE_CHECKING:
    from nnsim.parts.wiring import Rule
    from nnsim.session.session import Session

LONGEST = 10  # letters of a name that stands before E


def told(session: Session, layer: int) -> str:
    """What the present state of a layer is, for the sample that is shown; "" for nothing, and during an exercise."""
    if session.practising:
        return ""
    parts = session.sayings(layer)
    return "  ·  ".join(
        tr(words) if number is None else f"{tr(words)} {short(number)}".replace(" = ", "\u00a0=\u00a0")
        for words, number in parts
    )


def sample_words(session: Session, column: int) -> str:
    """Which sample a column of the batch is: "1 of 4", and its row in the data where that is known."""
    label, dot, rest = session.sample_label(column).partition(" · ")
    k, of, n = label.partition(" of ")
    plain = bool(of) and k.isdigit() and n.isdigit()
    return (tr("{k} of {n}", k=k, n=n) if plain else tr(label)) + dot + tr(rest)


def name_of_error(session: Session) -> str:
    """What E is, in a word: the loss, unless the learning rule measures something else that has a short name."""
    rule = RULES.get(session.design.training.rule.key)
    title = "" if rule is None else tr(rule.error_title)
    return title if 0 < len(title) <= LONGEST else tr("loss")


def measured_by(session: Session, rule: Rule) -> str:
    """What a learning rule without a choice of losses makes small: its own error, else the squared one."""
    if rule.error_title or not session.ready:
        return tr(rule.error_title or rule.title)
    return tr(session.setup.compiled.wiring.loss.title)


def standing(session: Session) -> str:
    """Where the program stands; a layer may be called what a step is called, and keeps its name."""
    before, layer, after = session.position_parts
    said = " · ".join(part for part in (tr(before), layer, tr(after)) if part)
    ahead = session.ready and not session.running and session.next_index is not None
    return tr("next: {position}", position=said) if ahead else said
