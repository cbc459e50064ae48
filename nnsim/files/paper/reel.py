"""A recorded iteration as plain data: the drawing, and after each step what is known of its neurons and edges."""

from dataclasses import dataclass

from nnsim.files.paper.figures import printed
from nnsim.files.paper.maths import spoken
from nnsim.files.paper.sheet import Drawing, Step

_RAISED = str.maketrans("0123456789−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@dataclass(frozen=True)
class Known:
    """A number that belongs to a neuron or an edge: the part of the drawing, or "" for one of the whole network.

    `quantity` is the array, such as "z", "o", "delta", "W"; `source` the array and the element, such as
    "hidden1.z[0,2]", the last number being the sample; `label` how it is written, such as "z¹₁".
    """

    part: str
    quantity: str
    sample: int
    source: str
    label: str
    value: float


@dataclass(frozen=True)
class Frame:
    """A step: how it is printed, its formula as text, which parts it changes and reads, and what is known by it."""

    step: Step
    phase: str
    formula: str
    changes: tuple[str, ...]
    reads: tuple[str, ...]
    known: tuple[Known, ...]


@dataclass(frozen=True)
class Reel:
    """The whole: `given` is known in front of the first step; `samples` are the columns of the batch in words."""

    title: str
    subtitle: str
    drawing: Drawing
    given: tuple[Known, ...]
    frames: tuple[Frame, ...]
    samples: tuple[str, ...]
    digits: int
    about: str
    note: str = ""


def in_words(value: float, digits: int) -> str:
    """A number as text: "0.5932", "−1.2·10⁻⁵"."""
    mantissa, exponent = spoken(printed(value, digits))
    return f"{mantissa}·10{exponent.translate(_RAISED)}" if exponent else mantissa
