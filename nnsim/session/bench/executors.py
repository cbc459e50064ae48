"""Who trains: nnsim's ways to execute a program, by the name under which the benchmark lists them.

To add one, add a line to `EXECUTORS`: a function that is given a machine in front of its first step and gives back what
makes so many updates more, or None where it cannot be had. After each call the loss of the last batch stands in the
memory as `E`. A plain NumPy implementation is always beside them, as "plain".
"""

from collections.abc import Callable
from typing import Protocol

from nnsim.engine.fused.compiled import available
from nnsim.engine.machine import Machine
from nnsim.engine.record import Record
from nnsim.engine.timeline import Timeline
from nnsim.session.bench.cases import Case
from nnsim.session.bench.plain import PlainNetwork, Random
from nnsim.session.curves import Run
from nnsim.session.training.compiling import compiled_for
from nnsim.session.training.trainer import Trainer

Train = Callable[[int], None]


class Trainee(Protocol):
    """Something that trains, and that can be asked for the loss of its last batch."""

    def train(self, updates: int, /) -> None:
        """Make so many updates more."""

    @property
    def loss(self) -> float:
        """The loss of the last batch, before its update."""


def _numpy(machine: Machine) -> Train:
    """The machine as people run it: curves are recorded, moments to return to are kept."""
    trainer = Trainer(
        machine,
        pause=lambda: False,
        on_rows=Run("benchmark").append,
        on_checkpoint=Timeline(64 * 2**20).keep,
    )
    trainer.checkpoint_every = max(0.03, len(machine.memory.snapshot()) * 20e-9)  # as the worker does

    def train(updates: int) -> None:
        trainer.run(machine.updates + updates)

    return train


def _fused(machine: Machine) -> Train | None:
    """The compiled program, where numba is installed; compiled before it is measured."""
    if not available():
        return None
    fused = compiled_for(machine)
    machine.record = Record(lambda: fused)
    machine.record.eager = fused
    return _numpy(machine)


EXECUTORS: dict[str, Callable[[Machine], Train | None]] = {"numpy": _numpy, "fused": _fused}


class _Executed:
    """A machine that an executor trains."""

    def __init__(self, machine: Machine, train: Train) -> None:
        self.machine, self.train = machine, train

    @property
    def loss(self) -> float:
        """The loss of the last batch, before its update."""
        return float(self.machine.memory["E"])


def trainees(case: Case, random: Random) -> dict[str, Trainee]:
    """The plain implementation first, then all executors that can be had, each at the start of training."""
    found: dict[str, Trainee] = {"plain": PlainNetwork(case, random)}
    for name, make in EXECUTORS.items():
        machine = case.machine()
        train = make(machine)
        if train is not None:
            found[name] = _Executed(machine, train)
    return found
