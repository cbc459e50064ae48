"""Samples as a pattern file of SNNS and JavaNNS, beside a network: inputs, then targets, in the units of the data."""

import numpy as np

from nnsim.files.trained import Trained
from nnsim.files.weights import Array

MOST = 5_000_000  # numbers; more make a file of which SNNS's own editors make nothing
_LINE = 10  # numbers in a line, as SNNS writes them
_HEAD = """\
SNNS pattern definition file V3.2
generated at Thu Jan  1 00:00:00 1970


No. of patterns : {count}
No. of input units : {inputs}
No. of output units : {outputs}

# written by nnsim

"""


def too_many(trained: Trained) -> bool:
    """True where the samples are left out, as they are too many."""
    return trained.samples is not None and sum(part.size for part in trained.samples) > MOST


def patterns(trained: Trained) -> bytes:
    """The samples as patterns; nothing where there are none, or too many."""
    if trained.samples is None or too_many(trained):
        return b""
    inputs, targets = trained.samples
    parts = [_HEAD.format(count=len(inputs), inputs=inputs.shape[1], outputs=targets.shape[1])]
    for number, (row, wanted) in enumerate(zip(inputs, targets, strict=True), 1):
        parts += [f"# Input pattern {number}:\n", _lines(row), f"# Output pattern {number}:\n", _lines(wanted)]
    return "".join(parts).encode("ascii")


def _lines(row: Array) -> str:
    words = [_word(value) for value in row.tolist()]
    return "".join(" ".join(words[at : at + _LINE]) + "\n" for at in range(0, len(words), _LINE))


def _word(value: float) -> str:
    """A number that SNNS reads: with a point wherever there is an exponent."""
    text = np.format_float_positional(value, trim="-") if 1e-4 <= abs(value) < 1e16 or value == 0 else repr(value)
    head, e, tail = text.partition("e")
    return f"{head}.0e{tail}" if e and "." not in head else text
