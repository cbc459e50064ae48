"""Networks from a few words: sizes such as 2-3-1 with an activation for each layer."""

from collections.abc import Sequence

from nnsim.kit.errors import ArgumentError
from nnsim.network.design import Choice, Layer, Link, Network
from nnsim.network.edits import arrange
from nnsim.network.limits import MAX_LAYERS, MAX_UNITS


def parse_sizes(text: str) -> tuple[int, ...]:
    """The sizes in a text such as 2-3-1: at least an input and an output layer."""
    parts = text.replace("×", "-").replace(",", "-").split("-")
    shown = repr(text) if len(text) <= 60 else repr(text[:57] + "...")
    if not all(part.strip().isascii() and part.strip().isdigit() for part in parts) or len(parts) < 2:
        raise ArgumentError(
            f"{shown} is not a list of sizes", "sizes look like 2-3-1", "give at least two whole numbers"
        )
    sizes = tuple(int(part.strip().lstrip("0")[:7] or 0) for part in parts)  # seven digits are too many already
    if not all(1 <= size <= MAX_UNITS for size in sizes) or len(sizes) > MAX_LAYERS:
        raise ArgumentError(
            f"{shown} has a size that cannot be",
            f"a layer has 1 to {MAX_UNITS:,} neurons, and there are up to {MAX_LAYERS:,} layers",
            "choose other sizes",
        )
    return sizes


def sequential(
    sizes: Sequence[int],
    hidden: Sequence[str] | str = "logistic",
    output: str = "logistic",
    initializer: Choice | None = None,
) -> Network:
    """A network of layers one after the other: input, hidden1, hidden2, …, output."""
    inner = len(sizes) - 2
    names = [hidden] * inner if isinstance(hidden, str) else list(hidden)
    if len(names) == 1:
        names *= inner
    if len(names) != inner:
        raise ArgumentError(
            f"{len(names)} activations cannot be given to {inner} hidden layers", "", "give one, or one for each layer"
        )
    chosen = initializer or Choice("glorot_uniform")
    layers = [Layer(1, "input", tuple(range(1, sizes[0] + 1)), "input")]
    for number, (size, activation) in enumerate(zip(sizes[1:], [*names, output], strict=True), start=1):
        name = "output" if number == len(sizes) - 1 else f"hidden{number}"
        layers.append(Layer(number + 1, name, tuple(range(1, size + 1)), "dense", Choice(activation), chosen))
    links = tuple(Link(number, number + 1) for number in range(1, len(sizes)))
    tall = any(8 < size <= 16 for size in sizes)  # drawn as wide rows: the columns stand further apart
    return arrange(Network(tuple(layers), links), 276.0 if tall else 240.0)
