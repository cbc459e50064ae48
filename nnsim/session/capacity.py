"""How many patterns a network can store: random ones are stored, damaged and recalled, by any rule that counts that."""

from dataclasses import dataclass, replace

import numpy as np

from nnsim.engine.random import Stream
from nnsim.kit.errors import ArgumentError
from nnsim.network.build import sequential
from nnsim.network.compile import Columns, Samples, compile_design, start_machine
from nnsim.network.design import Array, Choice, Design, Training
from nnsim.network.initial import start_weights
from nnsim.network.ruling import with_rule
from nnsim.parts.rules import REGISTRY as RULES

RECALLED = "recalled"


@dataclass(frozen=True)
class Recall:
    """What came of it: which share was recalled, the patterns, and the states in which the recall ended, as columns."""

    share: float
    patterns: Array
    states: Array


def recall(rule: Choice, units: int, patterns: int, seed: int = 0) -> Recall:
    """Store so many random patterns of −1 and 1 in so many units, and recall each; ArgumentError for other rules."""
    part = RULES.find(rule.key)
    if RECALLED not in dict(part.counts):
        raise ArgumentError(f"{part.title} stores no patterns", "it does not count what is recalled", "choose another")
    chance = Stream.seeded(seed, "patterns")
    x = np.where(chance.uniform((units, patterns)) < 0.5, -1.0, 1.0)
    design = with_rule(Design(sequential((units, units)), Training(seed=seed)), rule)
    design = replace(design, training=replace(design.training, batch_size=0))
    compiled = compile_design(design, Samples(patterns, 0, ""))
    nothing = np.zeros((0, patterns))
    columns = Columns(x, nothing, np.zeros((units, 0)), np.zeros((0, 0)))
    machine = start_machine(compiled, design, columns, start_weights(design))
    machine.run(lambda: False)
    (last,) = compiled.wiring.outputs
    arrays = machine.memory.view(patterns)
    return Recall(float(arrays[RECALLED]) / patterns, x, arrays[last.o.name].copy())


def capacity(rule: Choice, units: int, patterns: int, trials: int, seed: int = 0) -> float:
    """The mean share of patterns that are recalled, over trials with patterns of their own."""
    return float(np.mean([recall(rule, units, patterns, seed + trial).share for trial in range(trials)]))
