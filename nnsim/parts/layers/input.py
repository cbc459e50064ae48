"""Input: the layer that the data fill, one unit for each column."""

from nnsim.engine.program import Slot, Step
from nnsim.parts.wiring import LayerKind, Wired


def _slots(layer: Wired, width: int, dtype: str) -> tuple[Slot, ...]:
    return (
        Slot(f"{layer.name}.a", (1 + layer.size, width), dtype, sampled=True),
        Slot(f"{layer.name}.o", (layer.size, width), dtype, sampled=True, part_of=f"{layer.name}.a", first_row=1),
    )


def _nothing(layer: Wired, training: bool = True) -> tuple[Step, ...]:
    return ()


PART = LayerKind(
    title="input",
    help="The units that the data fill; they have no weights and no activation function.",
    has_weights=False,
    slots=_slots,
    forward=_nothing,
    backward=_nothing,
)
