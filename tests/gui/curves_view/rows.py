"""Rows for the curves of a session, as a training would give them, and the moment in which they are drawn."""

import numpy as np

from nnsim.session.changes import Change
from nnsim.session.curves import COLUMNS


def append(session, loss, accuracy=None, validation=None):
    loss = np.asarray(loss, float)
    rows = np.full((len(loss), len(COLUMNS)), np.nan)
    start = session.curves.current.count
    rows[:, 0] = rows[:, 1] = np.arange(start + 1, start + 1 + len(loss))
    rows[:, 2] = loss
    if accuracy is not None:
        rows[:, COLUMNS.index("accuracy")] = accuracy
        rows[:, COLUMNS.index("validation_accuracy")] = accuracy
    if validation is not None:
        rows[:, COLUMNS.index("validation_loss")] = validation
    session.curves.current.append(rows)
    session.tell(Change.CURVES)


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel._later.isActive())
