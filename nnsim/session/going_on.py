"""Whether training goes on after an edit, and which starting weights it keeps."""

from dataclasses import replace

import numpy as np

from nnsim.engine.expr import Array
from nnsim.network.carry import carry, empty_like
from nnsim.network.design import Data, Design
from nnsim.network.initial import changes_start
from nnsim.session.samples import OWN


def elsewhere(old: Data, new: Data) -> bool:
    """True when one differs from the other in nothing but the place of its file."""
    here, there = ({**data.dataset.settings, "path": ""} for data in (old, new))
    return here == there and new == replace(old, dataset=replace(old.dataset, settings=new.dataset.settings))


def found_again(old: Data, new: Data) -> bool:
    """True when they are two, and differ in nothing but the place of their file."""
    return old != new and elsewhere(old, new)


def edited(old: Data, new: Data) -> bool:
    """True when nothing but samples of one's own was changed, added or deleted: what was learned stays."""
    both = old.dataset.key == new.dataset.key == OWN
    kept = both and old.dataset.settings.get("columns") == new.dataset.settings.get("columns")
    return kept and new == replace(old, dataset=new.dataset)


def starts_otherwise(old: Design, new: Design) -> bool:
    """True when a fault of the starting weights has come or gone: it is seen from the start only."""
    first, then = ([one for one in d.training.faults if changes_start(d, one)] for d in (old, new))
    return first != then


def carried_start(old: Design, new: Design) -> dict[int, Array]:
    """Starting weights set by hand, brought into an edited network; those that the edit itself has set stay."""
    if not new.start:
        return {}
    given = {layer: array for layer, array in new.start.items() if array is not old.start.get(layer)}
    moved = carry(old.network, new.network, old.start, empty_like(new.network, np.nan)) | given
    for array in moved.values():
        array.setflags(write=False)
    return {layer: array for layer, array in moved.items() if layer in new.start and not np.isnan(array).all()}
