"""C: a header of C99 for microcontrollers, which needs math.h alone, no malloc, and no more stack than two layers.

A network called xor has a function `xor_predict(in, out)`, which computes one sample in float. W is
(1 + inputs, units), row by row, the biases in row 0. The preparation of inputs and outputs is in it, and so are softmax
and the names of the classes. With XOR_PROGMEM defined the weights stay in the flash memory of an AVR. It is C++, too.
"""

import numpy as np

from nnsim.files.carrying import cuts_as_zero
from nnsim.files.formats import Format
from nnsim.files.formats._code import (
    Functions,
    Language,
    about,
    activations,
    bodies,
    heading,
    layer_names,
    number,
    wrapped,
)
from nnsim.files.names import identifier
from nnsim.files.trained import Trained
from nnsim.files.weights import Array, join

_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 _-+.,:;()")


def _number(value: float) -> str:
    """The number as float has it, with enough digits to be read as the same one."""
    short = float(np.float32(value))
    if not np.isfinite(short):
        return number(short, "NAN", "INFINITY")
    text = f"{short:.9g}"
    return f"{text}f" if "." in text or "e" in text else f"{text}.0f"


def _text(text: str) -> str:
    """A string of UTF-8, with what could mean something else by its bytes."""
    signs = (chr(byte) if chr(byte) in _PLAIN else f"\\{byte:03o}" for byte in text.encode("utf-8", "replace"))
    return f'"{"".join(signs)}"'


_MATH = ("sqrt", "exp", "expm1", "log", "log1p", "tanh", "erf", "cos", "floor")
_HEAD = "static inline float {own}"
C = Language(
    title="C",
    calls={
        **{name: f"{name}f({{0}})" for name in _MATH},
        "power": "powf({0}, {1})",
        "abs": "fabsf({0})",
        "square": "{own}square({0})",
        "sign": "{own}sign({0})",
        "logistic": "(1.0f / (1.0f + expf(-({0}))))",
        "softplus": "{own}softplus({0})",
        "maximum": "{own}maximum({0}, {1})",
        "minimum": "{own}minimum({0}, {1})",
        "both": "({0} && {1})",
        "either": "({0} || {1})",
        "where": "({0} ? {1} : {2})",
    },
    own={
        "square": f"{_HEAD}square(float x) {{\n    return x * x;\n}}",
        "sign": f"{_HEAD}sign(float x) {{\n    return x > 0.0f ? 1.0f : x < 0.0f ? -1.0f : x;\n}}",
        "softplus": (f"{_HEAD}softplus(float x) {{\n    return (x < 0.0f ? 0.0f : x) + log1pf(expf(-fabsf(x)));\n}}"),
        "maximum": (
            f"{_HEAD}maximum(float x, float y) {{ /* NaN if one of them is */\n    return x > y || x != x ? x : y;\n}}"
        ),
        "minimum": (
            f"{_HEAD}minimum(float x, float y) {{ /* NaN if one of them is */\n    return x < y || x != x ? x : y;\n}}"
        ),
    },
    number=_number,
    text=_text,
    real="float",
    index="int",
)
_PROLOGUE = """\
#ifndef {BIG}_H
#define {BIG}_H

#include <math.h>

#define {BIG}_INPUTS {ins}
#define {BIG}_OUTPUTS {outs}

/* Define {BIG}_PROGMEM before this file is included to keep the weights in the flash memory of an AVR. */
#ifdef {BIG}_PROGMEM
#include <avr/pgmspace.h>
#define {BIG}_FLASH PROGMEM
#define {BIG}_AT(p) pgm_read_float(p)
#else
#define {BIG}_FLASH
#define {BIG}_AT(p) (*(p))
#endif"""
_DENSE = """\
/* z gets the biases of a layer, then what each layer that feeds it adds. */
static inline void {own}biases(const float *W, float *z, int units) {{
    for (int j = 0; j < units; j++) z[j] = {BIG}_AT(W + j);
}}

static inline void {own}add(const float *W, const float *o, int n, float *z, int units) {{
    for (int i = 0; i < n; i++) {{
        for (int j = 0; j < units; j++) z[j] += {BIG}_AT(W + i * units + j) * o[i];
    }}
}}
"""


def _write(trained: Trained) -> bytes:
    name = identifier(trained.title, (), "network")
    big, own = name.upper(), f"{name}_"
    functions = Functions(C, own)
    named, names = activations(trained), layer_names(trained)
    written = bodies(functions, named)
    numbers = sum(layer.weight.size + layer.size for layer in trained.layers)
    how = [f"Use it: {own}predict(in, out) computes one sample, of {trained.input_size} inputs.",
           f"Weights take {4 * numbers} bytes. Keep NaN and infinity: do not compile with -ffast-math."]  # fmt: skip
    lines = ["/*", *(f" * {line}" for line in (*about(trained), *how)), " */"]
    lines += [_PROLOGUE.format(BIG=big, ins=trained.input_size, outs=trained.output_size)]
    for what, part in (("in", trained.before), ("out", trained.after)):
        if part is not None:
            lines += [""]
            lines += _array(f"{own}{what}_mean", part.mean, big) + _array(f"{own}{what}_deviation", part.deviation, big)
    for layer in trained.layers:
        lines += ["", f"/* {heading(layer, names)} */"]
        lines += _array(f"{own}W_{names[layer.layer.id]}", join(layer.weight, layer.bias), big)
    lines += ["", _DENSE.format(own=own, BIG=big)]
    for source in functions.brought():
        lines += [source, ""]
    for key, body in written.items():
        lines += [f"static inline void {own}phi_{key}(float *z, int n) {{", *(f"    {line}" for line in body), "}", ""]
    lines += [f"static inline void {own}predict(const float *in, float *out) {{"]
    lines += [*(f"    {line}" for line in _predict(trained, own, big)), "}", ""]
    lines += [*_class(trained, own), ""] if trained.classes else []
    return ("\n".join([*lines, "#endif"]) + "\n").encode("ascii")


def _array(name: str, array: Array, big: str) -> list[str]:
    rows = array if array.ndim == 2 else array[None]
    texts = [[C.number(value) for value in row] for row in rows.tolist()]
    lines = [f"static const float {name}[{array.size}] {big}_FLASH = {{"]
    for at, row in enumerate(texts):
        lines += wrapped(row, "    ")
        lines[-1] += "," if at < len(texts) - 1 else ""
    return [*lines, "};"]


def _predict(trained: Trained, own: str, big: str) -> list[str]:
    """The statements that compute one sample; what lies between layers takes turns in as few places as can be."""
    names, named = layer_names(trained), activations(trained)
    lines, places = [], {}
    column = 0
    for layer in trained.inputs:
        places[layer.id] = f"{'x' if trained.before is not None else 'in'}" + (f" + {column}" if column else "")
        column += layer.size
    if trained.before is not None:
        scaled = f"(in[i] - {big}_AT({own}in_mean + i)) / {big}_AT({own}in_deviation + i)"
        lines += [f"float x[{column}];", f"for (int i = 0; i < {column}; i++) x[i] = {scaled};"]
    column = 0
    for made in trained.outputs_of:
        places[made.layer.id] = "out" + (f" + {column}" if column else "")
        column += made.size
    rooms = _rooms(trained)
    sizes: dict[int, int] = {}
    for layer_id, room in rooms.items():
        places[layer_id] = f"o{room + 1}"
        sizes[room] = max(sizes.get(room, 0), trained.network.by_id[layer_id].size)
    lines = [f"float o{room + 1}[{size}];" for room, size in sorted(sizes.items())] + lines
    for made in trained.layers:
        place, weights = places[made.layer.id], f"{own}W_{names[made.layer.id]}"
        lines.append(f"{own}biases({weights}, {place}, {made.size});")
        for block in made.blocks:
            first = (1 + block.first) * made.size
            source = f"{places[block.source.id]}, {block.source.size}"
            lines.append(f"{own}add({weights} + {first}, {source}, {place}, {made.size});")
        if made.name in named:
            lines.append(f"{own}phi_{named[made.name][0]}({place}, {made.size});")
    if trained.after is not None:
        scaled = f"out[i] * {big}_AT({own}out_deviation + i) + {big}_AT({own}out_mean + i)"
        lines.append(f"for (int i = 0; i < {column}; i++) out[i] = {scaled};")
    return lines


def _rooms(trained: Trained) -> dict[int, int]:
    """Where the outputs of each hidden layer are kept until the last layer that they feed has been computed."""
    place = {made.layer.id: at for at, made in enumerate(trained.layers)}
    last = {link.source: at for made, at in place.items() for link in trained.network.incoming(made)}
    rooms: dict[int, int] = {}
    for made, at in place.items():
        if made in last:
            used = {rooms[other] for other in rooms if last[other] >= at}
            rooms[made] = next(room for room in range(len(place)) if room not in used)
    return rooms


def _class(trained: Trained, own: str) -> list[str]:
    names = wrapped([C.text(name) for name in trained.classes], "    ")
    lines = [f"static const char *const {own}classes[{len(trained.classes)}] = {{", *names, "};", ""]
    lines += ["/* The name of the class that outputs mean, in UTF-8. */"]
    lines += [f"static inline const char *{own}class(const float *out) {{"]
    if trained.output_size == 1:
        return [*lines, f"    return {own}classes[out[0] > 0.5f];", "}"]
    lines += ["    int best = 0;", f"    for (int i = 1; i < {trained.output_size}; i++) {{"]
    return [*lines, "        if (out[i] > out[best]) best = i;", "    }", f"    return {own}classes[best];", "}"]


PART = Format(
    title="C header",
    help="A header of C99 for microcontrollers: no malloc, nothing to link but the mathematical functions.",
    ending="h",
    write=_write,
    leaves_out=cuts_as_zero,
    precision="float32",
    text=True,
)
