"""Which fault is hidden as an exercise: one drawn at random among those that can be noticed in this network."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nnsim.engine.random import Stream
from nnsim.kit.pieces import go_on
from nnsim.network.design import Choice, Planted
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.faults.effect import UPDATES, Effect, measure

if TYPE_CHECKING:
    from nnsim.session.session import Session

_FEWEST, _WORK = 20, 20_000_000  # updates of a short training, and products of weights and samples in all of them
_SHARE, _RATIO = 0.05, 1.25


class Drawing:
    """Draws a fault, the same one for the same seed, in pieces of work: `found` is it, None where there is none.

    A fault can be noticed when the gradient check disagrees, or when a short training comes to clearly another loss.
    """

    def __init__(self, session: Session, seed: int) -> None:
        self._session, self._setup = session, session.setup
        self._stream = Stream.seeded(seed, "fault")
        self.found: Planted | None = None
        self._search = self._go()

    @property
    def outdated(self) -> bool:
        """True when the network is another one by now."""
        return not self._session.ready or self._session.setup is not self._setup

    def work(self, seconds: float) -> bool:
        """Go on for about so many seconds; False when it is decided."""
        return go_on(self._search, seconds)

    def finish(self) -> Planted | None:
        """Go on to the end."""
        while self.work(1.0):
            pass
        return self.found

    def _go(self) -> Iterator[None]:
        faults = self._session.faults
        known = {planted.fault.key for planted in faults.planted}
        kinds = [key for key in sorted(faults.possible()) if key not in known]
        for key in (kinds[at] for at in self._stream.permutation(len(kinds)).tolist()):
            places: list[int | None] = [layer for layer in faults.fits(key) if layer is not None] or [None]
            for place in (places[at] for at in self._stream.permutation(len(places)).tolist()):
                planted = Planted(Choice(key), place, True)
                noticed = FAULTS[key].disagrees != "nowhere"
                for effect in () if noticed else self._measured(planted):
                    noticed = effect is not None and is_clear(effect)
                    yield
                if noticed:
                    self.found = planted
                    return

    def _measured(self, planted: Planted) -> Iterator[Effect | None]:
        setup = self._setup
        products = self._session.network.parameter_count * setup.compiled.wiring.batch_size
        updates = min(UPDATES, max(_FEWEST, _WORK // max(products, 1)))
        return measure(setup.design, setup.loaded, planted, updates, math.inf)


def is_clear(effect: Effect) -> bool:
    """True where the loss with a fault is another one than without it, at a glance."""
    if not (math.isfinite(effect.having) and math.isfinite(effect.without)):
        return math.isfinite(effect.having) != math.isfinite(effect.without)
    low, high = sorted((abs(effect.having), abs(effect.without)))
    return high - low >= _SHARE * abs(effect.before) and high >= _RATIO * low
