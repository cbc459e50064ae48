"""Examples of typed expressions in the present network's own names, so that they can be typed as they stand."""

import re

from nnsim.network.design import Layer, Network
from nnsim.session.expressions.names import quoted

_PLACE = re.compile(r"\b(\w+)\[hidden\]((?:\[\d+\])*)")


def in_names_of(network: Network, text: str) -> str:
    """A text with examples about a layer called `hidden`: its name is the network's own, and its neurons exist."""
    layer = _usual(network)
    return text if layer is None else _PLACE.sub(lambda found: _there(layer, found[1], found[2]), text)


def _usual(network: Network) -> Layer | None:
    """The first layer that is neither input nor output, else the first that computes; None where there is none."""
    computing = [layer for layer in network.order if not layer.is_input]
    outputs = {layer.id for layer in network.outputs}
    inner = [layer for layer in computing if layer.id not in outputs]
    named = [layer for layer in computing if layer.name == "hidden"]
    return next(iter((*named, *inner, *computing)), None)


def _there(layer: Layer, array: str, indices: str) -> str:
    numbers = [int(number) for number in re.findall(r"\d+", indices)]
    unit = 1 if array in ("W", "grad") else 0  # which index is the neuron's; a row 1 is there in any matrix
    if len(numbers) > unit:
        numbers[unit] = min(numbers[unit], layer.size)
    return f"{array}[{quoted(layer.name)}]" + "".join(f"[{number}]" for number in numbers)
