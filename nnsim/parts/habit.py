"""What choosing a learning rule sets: the kind of layers, the activation and the settings that it is used with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Between:
    """The layer that a rule wants between inputs and outputs, and how many units one has that is put in.

    `units` is asked with the numbers of inputs and of outputs. `kind` may depend on the settings of the
    rule; "" is no such layer.
    """

    kind: str | Callable[[Mapping[str, Any]], str]
    activation: str
    initializer: str
    units: Callable[[int, int], int]


@dataclass(frozen=True)
class Habit:
    """What choosing a rule sets, as it is at home: None leaves things as they are.

    `kind`, `activation`, `settings` and `initializer` are those of the layers that it trains. With `between` that is
    how hidden layers are, and one is put in where there is none. `units` is how many outputs there are for so many
    inputs, where the rule says so; `frozen` outputs keep their weights.
    """

    kind: str = "dense"
    activation: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    initializer: str | None = None
    loss: str | None = None
    rate: float | None = None
    batch_size: int | None = None
    shuffle: bool | None = None
    epochs: int | None = None
    between: Between | None = None
    units: Callable[[int], int] | None = None
    frozen: bool = False


USUAL = Habit()
