"""Examples of typed expressions in the present network's own names, so that they can be typed as they stand."""

import re
from collections.abc import Callable, Iterable

from nnsim.network.design import Layer, Network
from nnsim.session.expressions.names import Runnable, quoted

#: What Python says of a bracket, and how that is said here.
BRACKETS: tuple[tuple[re.Pattern[str], Callable[..., str]], ...] = (
    (re.compile(r"'(.)' was never closed"), lambda sign: f"{sign} is never closed"),
    (re.compile(r"unmatched '(.)'"), lambda sign: f"{sign} closes nothing"),
    (re.compile(r"parenthesis '(.)' does not match opening parenthesis '(.)'"),
     lambda sign, opening: f"{sign} does not close {opening}"),
)  # fmt: skip
_PLACE = re.compile(r"\b(\w+)\[hidden\]((?:\[\d+\])*)")


_WITHOUT = {"delta": "o", "grad": "W"}  # what is there of a layer that computes no gradient


def in_names_of(network: Network, text: str, setup: Runnable | None = None) -> str:
    """A text with examples about a layer called `hidden`: its name is the network's own, and its neurons exist.

    Where the setup is there, too, so does what is asked for: not every learning rule computes δ.
    """
    layer = _usual(network)
    if layer is None:
        return text
    steps = () if setup is None else setup.machine.code.steps
    made = {name for step in steps for name in step.operation.writes}

    def named(found: re.Match[str]) -> str:
        there = setup is None or f"{layer.name}.{found[1]}" in made
        return _there(layer, found[1] if there else _WITHOUT.get(found[1], found[1]), found[2])

    return _PLACE.sub(named, text)


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


# What stands in a place called {code} is to be typed as it is, and is never translated.


def for_example(code: str) -> str:
    """An expression that can be typed."""
    return f"for example: {code}"


def type_one(code: str) -> str:
    """What to do where nothing was typed."""
    return f"type an expression, for example: {code}"


def in_brackets(code: str) -> str:
    """How several indices are written."""
    return f"write each index in its own brackets: {code}"


def arrays_as(code: str) -> str:
    """How numbers and arrays are written."""
    return f"write numbers as 0.5, arrays as {code}"


def functions_are(functions: Iterable[str]) -> str:
    """The functions that there are."""
    code = ", ".join(functions)
    return f"the functions are: {code}"
