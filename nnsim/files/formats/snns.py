"""SNNS: the network file of the Stuttgart Neural Network Simulator and of JavaNNS, V1.4-3D, for feed-forward networks.

Each unit is a line, and so are the connections of each: links that skip layers and cut edges are held exactly. SNNS
adds no bias in Act_Identity, Act_Signum0 and Act_StepFunc; the identity is therefore Act_IdentityPlusBias, a step
Act_Perceptron with its threshold as bias, and layers of signs get their biases from a unit that is always 1. SNNS
keeps and computes all numbers in float. The samples of the data go with it, as a file of patterns.
"""

import math
from collections.abc import Iterable, Mapping

from nnsim.files.carrying import folded_in, need_activations, need_after
from nnsim.files.formats import Format
from nnsim.files.formats._snns_patterns import patterns, too_many
from nnsim.files.formats._snns_read import read_snns, recognizes
from nnsim.files.formats._units import placed, sources
from nnsim.files.trained import Trained, TrainedLayer

# by our key: the activation function, and what the net input is multiplied with
_FUNCTIONS = {
    "logistic": ("Act_Logistic", 1.0),
    "tanh": ("Act_TanH", 1.0),
    "identity": ("Act_IdentityPlusBias", 1.0),
    "step": ("Act_Perceptron", 1.0),
    "sign": ("Act_Signum0", 1.0),
    "softsign": ("Act_Elliott", 1.0),
    "gaussian": ("Act_Exponential", math.sqrt(2.0)),
}
_LINE = 100
_HEAD = """\
SNNS network definition file V1.4-3D
generated at Thu Jan  1 00:00:00 1970

network name : {name}
source files :
no. of units : {units}
no. of connections : {connections}
no. of unit types : 0
no. of site types : 0


learning function : Std_Backpropagation
update function   : Topological_Order


unit default section :

act      | bias     | st | subnet | layer | act func     | out func
---------|----------|----|--------|-------|--------------|-------------
 0.00000 |  0.00000 | h  |      0 |     1 | Act_Logistic | Out_Identity
---------|----------|----|--------|-------|--------------|-------------


unit definition section :

no. | typeName | unitName | act | bias | st | position | act func | out func | sites
----|----------|----------|-----|------|----|----------|----------|----------|------
"""
_RULE = "----|----------|----------|-----|------|----|----------|----------|----------|------"
_CONNECTIONS = """


connection definition section :

target | site | source:weight
-------|------|--------------
"""


def _write(trained: Trained) -> bytes:
    need_activations(trained, "SNNS", _FUNCTIONS)
    need_after(trained, "SNNS")
    flat = trained.folded()
    places = placed(flat, 1)
    units, connections = _inputs(flat), []
    always = (
        flat.input_size + sum(layer.size for layer in flat.layers) + 1 if any(map(_biased_sign, flat.layers)) else 0
    )
    outputs = iter(flat.output_names or ("",) * flat.output_size)
    names = {layer.layer.id: [_word(next(outputs)) for _ in range(layer.size)] for layer in flat.outputs_of}
    depth = flat.network.depths
    for layer in flat.layers:
        number = layer.layer.id
        function, factor = _FUNCTIONS[layer.key]
        sign = _biased_sign(layer)
        for unit, (fed_by, weighing) in enumerate(sources(layer, places)):
            fed, weights = fed_by.tolist(), (weighing * factor).tolist()
            bias = float(layer.bias[unit]) * (-factor if layer.key == "step" else factor)
            if sign:
                fed, weights, bias = [*fed, always], [*weights, bias], 0.0
            name = names[number][unit] if number in names else ""
            place = f"{_place(3 * unit + 2)},{_place(4 * depth[number] + 2)},0"
            kind = "o" if layer.is_output else "h"
            units.append(f"{places[number] + unit} | | {name} | 0 | {bias!r} | {kind} | {place} | {function} | | ")
            pairs = [f"{source}:{weight!r}" for source, weight in zip(fed, weights, strict=True)]
            if pairs:
                connections += _wrapped(f"{places[number] + unit} | | ", pairs)
    if always:
        units.append(f"{always} | | always_1 | 1 | 1.0 | h | 1,1,0 | Act_IdentityPlusBias | | ")
    count = sum(line.count(":") for line in connections)
    head = _HEAD.format(name=_word(flat.title) or "network", units=len(units), connections=count)
    lines = [head + "\n".join(units), _RULE + _CONNECTIONS + "\n".join(connections), "-------|------|--------------"]
    return ("\n".join(lines) + "\n\n").encode("ascii")


def _inputs(trained: Trained) -> list[str]:
    names = iter(trained.input_names or ("",) * trained.input_size)
    return [
        f"{number} | | {_word(next(names))} | 0 | 0 | i | {_place(3 * number - 1)},2,0 | Act_Identity | | "
        for number in range(1, trained.input_size + 1)
    ]


def _biased_sign(layer: TrainedLayer) -> bool:
    """Whether SNNS would leave out the biases of a layer."""
    return layer.key == "sign" and bool(layer.bias.any())


def _place(value: int) -> int:
    """A place that SNNS can keep."""
    return min(value, 32_000)


def _word(text: str) -> str:
    """A name that SNNS reads: a letter, then nothing that means something in the file."""
    word = "".join(c if c.isascii() and c.isprintable() and c not in ' |#,:"' else "_" for c in text[:60]).strip("_")
    return word if not word or word[0].isalpha() else f"x{word}"


def _wrapped(head: str, pairs: Iterable[str]) -> list[str]:
    """A line of connections, gone on with where it is too long, as SNNS does it."""
    lines, line = [], head
    for pair in pairs:
        if len(line) + len(pair) > _LINE:
            lines.append(line.rstrip())
            line = " " * 17
        line += f"{pair}, "
    return [*lines, line.removesuffix(", ")]


def _leaves_out(trained: Trained) -> tuple[str, ...]:
    said: tuple[str, ...] = ()
    if trained.classes:
        said += ("The names of classes are not in the file.",)
    if too_many(trained):
        said += ("The data have too many samples for a file of patterns beside it.",)
    elif trained.samples is not None:
        said += ("The samples of the data are in the .pat that is written beside it.",)
    if any(_word(name) != name for name in (*trained.input_names, *trained.output_names)):
        said += ("Names of columns are written without blanks and special characters.",)
    return (*folded_in(trained), *said)


def _beside(trained: Trained, stem: str) -> Mapping[str, bytes]:
    found = patterns(trained)
    return {f"{stem}.pat": found} if found else {}


PART = Format(
    title="SNNS",
    help="For the Stuttgart Neural Network Simulator and JavaNNS: each unit and connection; samples as .pat beside it.",
    ending="net",
    write=_write,
    read=read_snns,
    recognizes=recognizes,
    leaves_out=_leaves_out,
    precision="float32",
    text=True,
    beside=_beside,
)
