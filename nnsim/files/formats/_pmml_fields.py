"""Fields of a PMML document: names that are all different and that XML can hold; scaling as two points of a line."""

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from nnsim.files.trained import Trained

# what XML 1.0 cannot hold at all
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
CLASS = "class"
FARTHEST = 2.0**1000


@dataclass(frozen=True)
class Fields:
    """The names of the inputs, of the targets, and of the classes where the one target is a class."""

    inputs: tuple[str, ...]
    targets: tuple[str, ...]
    classes: tuple[str, ...] = ()


def fields_of(trained: Trained) -> Fields:
    """Names of fields: softmax is a classification, and so is one output with two classes; else outputs are numbers."""
    inputs = _different(trained.names_in, ())
    size, softmax = trained.output_size, [layer.key for layer in trained.outputs_of] == ["softmax"]
    if softmax and size > 1 and trained.after is None:
        numbers = tuple(str(number) for number in range(1, size + 1))
        classes = trained.classes or trained.output_names or numbers
        return Fields(inputs, _different((CLASS,), inputs), _different(classes, ()))
    if trained.classes and size == 1:
        return Fields(inputs, _different((CLASS,), inputs), _different(trained.classes, ()))
    names = trained.output_names or (trained.classes if len(trained.classes) == size else trained.names_out)
    return Fields(inputs, _different(names, inputs))


def clean(text: str) -> str:
    """A text without characters that XML cannot hold."""
    return _NO_XML.sub("_", text)


def _different(names: Sequence[str], taken: Collection[str]) -> tuple[str, ...]:
    made: list[str] = []
    for name in names:
        base = clean(name).strip() or "field"
        chosen, number = base, 1
        while chosen in made or chosen in taken:
            number += 1
            chosen = f"{base} ({number})"
        made.append(chosen)
    return tuple(made)


# ------------------------------------------------------------------------------------------------ XML


def element(tag: str, /, *inner: str, **attributes: str | float) -> str:
    """An element with its attributes and what is in it, each on lines of its own."""
    said = "".join(f" {key}={quoteattr(_value(value))}" for key, value in attributes.items())
    if not inner:
        return f"<{tag}{said}/>"
    body = "\n".join(" " + line for text in inner for line in text.split("\n"))
    return f"<{tag}{said}>\n{body}\n</{tag}>"


def _value(value: str | float) -> str:
    return real(value) if isinstance(value, float) else str(value)


def real(number: float) -> str:
    """A number as XML has it, with all its digits."""
    if math.isfinite(number):
        return repr(float(number))
    return "NaN" if math.isnan(number) else "INF" if number > 0 else "-INF"


def scaling(field: str, mean: float, deviation: float) -> str:
    """(x − mean) / deviation as a line through two points, far enough from each other that nothing is rounded away."""
    ratio = min(abs(mean) / deviation, FARTHEST)
    steps = 2.0 ** round(math.log2(ratio)) if ratio > 1.0 else 1.0
    points = ((mean, 0.0), (mean + steps * deviation, steps))
    norms = (element("LinearNorm", orig=orig, norm=norm) for orig, norm in points)
    return element("NormContinuous", *norms, field=field)
