"""How far each tour has been walked, from one start of the program to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nnsim.session.settings import Settings
    from nnsim.session.tours.tour import Tour

MOST_KEPT = 200


class TourProgress:
    """How far each tour has been walked, kept in the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def _all(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for line in str(self._settings.get("tours")).splitlines():
            key, _, at = line.partition(" ")
            if at.isascii() and at.isdigit() and len(at) < 4:
                found[key] = int(at)
        return found

    def begun(self, key: str) -> bool:
        """Whether any of it has been walked."""
        return self._all().get(key, 0) > 0

    def of(self, tour: Tour) -> int:
        """The step to resume at, from 0; as many as the tour has steps when it was walked to its end."""
        return min(self._all().get(tour.key, 0), len(tour.stops))

    def finished(self, tour: Tour) -> bool:
        """Whether it was walked to its end."""
        return self.of(tour) == len(tour.stops)

    def keep(self, tour: Tour, at: int) -> None:
        """Keep how far it is."""
        known = self._all() | {tour.key.replace(" ", "_"): at}
        lines = [f"{key} {number}" for key, number in list(known.items())[-MOST_KEPT:]]
        self._settings.set("tours", "\n".join(lines))
