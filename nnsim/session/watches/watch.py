"""One watch: an expression with its name, its value now and before, and its history; and how a file says it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nnsim.kit.errors import UserError
from nnsim.session.watches.history import History

if TYPE_CHECKING:
    from nnsim.session.expressions.expression import Expression


LONGEST_NAME = 80


@dataclass(eq=False)
class Watch:
    """One watched expression: its text, its name ("" for none), what it is now and was before, and its history.

    `value` is None where it is not computed yet; `previous` is what it was at the moment before. `error` says why it
    cannot be computed. One that is not `enabled` rests; `plotted` ones are drawn, in the colour of their number.
    `history` is that of the present course of training, `parked` are those of the others, by their numbers; `origins`
    is what it was when an edit began one.
    """

    text: str
    name: str = ""
    enabled: bool = True
    plotted: bool = True
    color: int = 0
    symbol: str = ""
    expression: Expression | None = None
    error: UserError | None = None
    value: float | None = None
    previous: float | None = None
    history: History = field(default_factory=History)
    parked: dict[int, History] = field(default_factory=dict)
    origins: dict[int, float | None] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What it is called: its name, or its expression in symbols."""
        return self.name or self.symbol or self.text

    @property
    def change(self) -> float | None:
        """What has changed since the moment before; None where one of both is not known."""
        if self.value is None or self.previous is None:
            return None
        return 0.0 if self.value == self.previous else self.value - self.previous

    @property
    def is_recorded(self) -> bool:
        """True where training at full speed records it: it can be computed of the last batch of an epoch."""
        return self.enabled and self.expression is not None and not self.expression.misses_last

    @property
    def is_condition(self) -> bool:
        """True for a comparison: it holds (1) or not (0)."""
        return self.expression is not None and self.expression.is_condition

    @property
    def is_mean(self) -> bool:
        """True where it is many numbers, of which the mean is shown."""
        return self.expression is not None and self.expression.is_mean


def read_watch(entry: object) -> Watch | None:
    """A watch from a project file; None for anything that is none."""
    from nnsim.session.expressions.parser import MOST_CHARACTERS

    if not isinstance(entry, Mapping):
        return None
    text, name = entry.get("text"), entry.get("name", "")
    if not isinstance(text, str) or not isinstance(name, str) or not 0 < len(text.strip()) <= MOST_CHARACTERS:
        return None
    if any(not letter.isprintable() for letter in text + name) or len(name) > LONGEST_NAME:
        return None
    flags = [entry.get(key, True) for key in ("enabled", "plotted")]
    if not all(isinstance(flag, bool) for flag in flags):
        return None
    return Watch(text.strip(), name, *flags)
