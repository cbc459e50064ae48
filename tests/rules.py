"""A network for each learning rule, without its name: the smallest that it can train, on data that come along."""

from dataclasses import replace

from nnsim.network.build import sequential
from nnsim.network.design import STANDARDIZED, Choice, Data, Design, Training
from nnsim.network.ruling import with_rule
from nnsim.parts.rules import REGISTRY as RULES


def at_home(rule: str, epochs: int = 3, data: str = "iris") -> Design:
    """A design of one layer under the rule, as choosing it makes it; three units for the three kinds of iris."""
    design = Design(sequential((4, 3), "tanh", "softmax"), Training(), Data(Choice(data), preparers=STANDARDIZED))
    changed = with_rule(design, Choice(rule))
    assert rule in RULES
    return replace(changed, training=replace(changed.training, epochs=epochs))
