"""When the loss rises."""

import numpy as np

from nnsim.engine.stops import Check, Rows, Screen
from nnsim.kit.params import Param
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    settings = PART.settings(stop.settings)
    name = "train_loss" if settings["of"] == "epoch" else "E"
    loss, factor, machine = setup.memory[name].item, 1.0 + settings["by"] / 100.0, setup.machine
    last = [float("nan")]

    written = {i for i, step in enumerate(machine.code.steps) if name in step.operation.writes}

    def start() -> None:
        computed = name == "train_loss" or (machine.last is not None and machine.last >= min(written))
        last[0] = loss() if computed else float("nan")

    def ask() -> bool:
        before, last[0] = last[0], loss()
        return bool(last[0] > before * factor)

    earlier = [float("nan")]

    def find(rows: Rows) -> int | None:
        earlier[0] = last[0]
        now, before = rows[1:, 0], np.append(last[0], rows[1:-1, 0])
        rises = (now > before * factor) & ((now != before) | (now < 0))
        if rises.any():
            return int(rises.argmax()) + 1
        skip(rows)
        return None

    def skip(rows: Rows) -> None:
        if name == "train_loss":
            last[0] = float(rows[-1, 0])
        else:  # that of the last row's iteration is still to come
            last[0] = float(rows[-2, 0]) if len(rows) > 2 else earlier[0]

    def screen() -> Screen | None:
        inside = [step in machine.iteration for step in written]
        once = sum(inside) == 1 if name == "E" else not any(inside)
        return Screen((setup.memory[name],), find, skip) if once else None

    return [Check(ask, after=frozenset(written), start=start, screen=screen)]


PART = StopKind(
    title="when the loss rises",
    help="Halts when the loss is larger than it was an epoch, or a batch, before.",
    subject="none",
    params=(
        Param("of", "choice", "epoch", "The mean of an epoch, or the loss of each batch.", choices=("epoch", "batch")),
        Param("by", "real", 0.0, "By how much it must rise to count.", low=0.0, high=1e6, unit="%"),
    ),
    checks=_checks,
    words=lambda stop: f"when the loss of {_of(stop)} rises",
)


def _of(stop: Stop) -> str:
    return "an epoch" if PART.settings(stop.settings)["of"] == "epoch" else "a batch"
