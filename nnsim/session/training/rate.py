"""Which learning rate it is that updates use."""

from nnsim.engine.machine import Machine


def effective_rate(machine: Machine) -> str:
    """The name of the learning rate that updates use: the one of the schedule, where there is one."""
    scheduled = any("rate.now" in step.operation.writes for step in machine.code.steps)
    return "rate.now" if scheduled else "rate"
