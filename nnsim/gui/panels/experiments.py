"""Experiments: the network trained many times, otherwise each time, beside the window; its learning rate tried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.panel import Later, Panel

if TYPE_CHECKING:
    from nnsim.session.session import Session


def running_count(session: Session) -> int:
    """How many runs are under way, for the title."""
    return session.experiments.under_way


PANEL = Panel(
    title="Experiments",
    place="bottom",
    order=95,
    icon="experiments",
    make=Later("nnsim.gui.experiments_view.panel:ExperimentsPanel"),
    useful=330,
    shown=False,
    help="The network trained many times, otherwise each time: table, parallel coordinates, curves, learning rate.",
    count=running_count,
)
