"""Choosers of a fault and of its place in the network."""

from collections.abc import Iterable

from nnsim.gui.texts import tr
from nnsim.gui.widgets.combo import Combo
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.session import Session

EVERYWHERE = "all"


def offer_faults(combo: Combo, keys: Iterable[str], none: str = "") -> None:
    """List faults by their titles; the one that was chosen stays, if it is there. `none` stands for none of them."""
    before = combo.key()
    combo.clear()
    if none:
        combo.add(none, "")
    for key in keys:
        combo.add(tr(FAULTS[key].title), key, tr(FAULTS[key].help))
    combo.choose(before if combo.findData(before) >= 0 else str(combo.itemData(0) or ""))


def offer_places(combo: Combo, session: Session, places: Iterable[int | None]) -> None:
    """List layers, and all of them together; the one that was chosen stays, if it is there."""
    before = combo.key()
    combo.clear()
    for place in places:
        if place is None:
            combo.add(tr("the whole program") if not combo.count() else tr("all of these layers"), EVERYWHERE)
        else:
            combo.add(session.network.by_id[place].name, str(place))
    combo.choose(before if combo.findData(before) >= 0 else str(combo.itemData(0) or ""))
    combo.setEnabled(combo.count() > 1)


def chosen_place(combo: Combo) -> int | None:
    """The number of the chosen layer; None for all."""
    key = combo.key()
    return int(key) if key.isdigit() else None
