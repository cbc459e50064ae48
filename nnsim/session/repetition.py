"""A course of training gone through again, on a machine of its own."""

from nnsim.engine.machine import Machine
from nnsim.engine.memory import Memory
from nnsim.network.compile import put_samples
from nnsim.session.setup import Setup


class Repetition:
    """A machine on the same program, so that what is shown stays as it is meanwhile, and the course so far to repeat.

    Expressions are compiled against it as against the setup. Its `timeline` is a copy: what is done to the setup's
    later does not change it.
    """

    def __init__(self, setup: Setup) -> None:
        self.design, self.compiled, self.first_epoch = setup.design, setup.compiled, setup.first_epoch
        slots = setup.compiled.program.slots
        self.memory = Memory(slots)
        self.memory.block[:] = setup.memory.block
        put_samples(self.compiled, self.memory, setup.loaded.columns)  # one that is looked at may stand among them
        self.machine = Machine(setup.compiled.program, self.memory, 1)
        setup.timeline.reach(setup.machine)
        self.timeline = setup.timeline.copy()
