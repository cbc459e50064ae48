"""When a sample is in the batch."""

import numpy as np

from nnsim.engine.stops import Check
from nnsim.kit.errors import ArgumentError
from nnsim.session.expressions.names import Runnable
from nnsim.session.setup import Setup
from nnsim.session.stops.stop import Stop, StopKind


def _resolve(setup: Setup, stop: Stop) -> Stop:
    """The row of the data becomes the place among the training samples."""
    train, wanted, rows = setup.loaded.prepared.train, stop.subject, len(setup.loaded.table.inputs)
    if not (wanted.isascii() and wanted.isdecimal() and 0 < len(wanted) < 12):
        raise ArgumentError(f"{wanted!r} is no row of the data", "rows are counted from 1", "type a whole number")
    row = int(wanted)
    if not 1 <= row <= rows:
        raise ArgumentError(f"there is no row {row}", f"the data have {rows:,}", f"choose one from 1 to {rows:,}")
    found = np.flatnonzero(np.asarray(train) == row - 1)
    if not len(found):
        raise ArgumentError(f"row {wanted} is not learned", "it is not in the training part of the data",
                            "choose another row")  # fmt: skip
    return Stop(stop.kind, str(int(found[0])), stop.settings, stop.enabled, stop.ignore, stop.hits, stop.number)


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    program, machine, memory = setup.compiled.program, setup.machine, setup.memory
    order, batch, size, wanted = memory["order"], memory["batch"].item, program.batching.size, int(stop.subject)

    def ask() -> bool:
        begin = batch() * size
        return bool((order[begin : begin + size] == wanted).any())

    return [Check(ask, after=frozenset({machine.iteration.start}))]


PART = StopKind(
    title="at a sample",
    help="Halts when a row of the data has come into the batch.",
    subject="sample",
    checks=_checks,
    resolve=_resolve,
    words=lambda stop: f"when row {stop.subject} of the data is in the batch",
)
