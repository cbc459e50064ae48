"""JSON: `{"<layer>.weight": [[…], …], "<layer>.bias": […], "meta": {…}}`, the rows of a matrix one a line.

Numbers are written with as many digits as it takes to read the very same number; what is not finite, which JSON does
not have, as the texts "NaN", "Infinity" and "-Infinity". `meta` holds texts, the type of the numbers
and a description of the network (nnsim/files/described.py).
"""

import json
import math

import numpy as np

from nnsim.files import strict_json
from nnsim.files.carrying import described_or_alone
from nnsim.files.described import described, undescribed
from nnsim.files.faults import shown
from nnsim.files.formats import Format
from nnsim.files.strict_json import JSON
from nnsim.files.trained import Trained
from nnsim.files.weights import LAYOUT, Array, Weights
from nnsim.kit.errors import FileError

_WORDS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
_ROW = "it must be a list of numbers, or of rows of numbers of one length"


def _pack(weights: Weights) -> bytes:
    narrow = all(array.dtype == np.float32 for array in weights.arrays.values())
    meta = {**weights.meta, "dtype": "float32" if narrow else "float64", "layout": LAYOUT}
    items = [f"{_text(name)}: {_numbers(array)}" for name, array in sorted(weights.arrays.items())]
    items.append(f'"meta": {json.dumps(meta, ensure_ascii=False, sort_keys=True)}')
    text = "{\n " + ",\n ".join(items) + "\n}\n"
    data = text.encode()
    if len(data) > strict_json.JSON_BYTES:
        why = f"the limit is {strict_json.JSON_BYTES:,} bytes"
        raise FileError("the weights are too many for JSON", why, "export .npz or .safetensors")
    return data


def _write(trained: Trained) -> bytes:
    return _pack(described(trained))


def _numbers(array: Array) -> str:
    if array.ndim == 1:
        return "[" + ", ".join(_number(value) for value in array.tolist()) + "]"
    rows = [_numbers(row) for row in array]
    return "[\n  " + ",\n  ".join(rows) + "\n ]" if rows else "[]"


def _number(value: float) -> str:
    if math.isfinite(value):
        return repr(value)
    return '"NaN"' if math.isnan(value) else '"Infinity"' if value > 0 else '"-Infinity"'


def _text(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)


def _read(data: bytes) -> Weights | Trained:
    values = strict_json.loads(data, "the file")
    if not isinstance(values, dict):
        raise FileError("it is no object", f"it is {shown(values)}", "its keys must be " + LAYOUT)
    meta = values.pop("meta", {})
    if not isinstance(meta, dict) or not all(isinstance(text, str) for text in meta.values()):
        raise FileError("meta are not texts", shown(meta), "write an object of texts, or leave it out")
    dtype = np.float32 if meta.pop("dtype", "float64") == "float32" else np.float64
    if meta.get("layout") == LAYOUT:
        del meta["layout"]
    arrays = {name: _array(value, f"the array {shown(name)}", dtype) for name, value in values.items()}
    return undescribed(Weights(arrays, meta))


def _array(value: JSON, what: str, dtype: type[np.floating]) -> Array:
    if not isinstance(value, list):
        raise FileError(f"{what} is {shown(value)}", _ROW, "write it so")
    if not any(isinstance(row, list) for row in value):
        return np.array([_real(number, what) for number in value], dtype)
    lengths = {len(row) if isinstance(row, list) else -1 for row in value}
    if len(lengths) != 1:
        raise FileError(f"{what} has rows of different lengths", _ROW, "mend the file")
    return np.array([[_real(number, what) for number in row] for row in value], dtype).reshape(len(value), *lengths)


def _real(value: JSON, what: str) -> float:
    if isinstance(value, str) and value in _WORDS:
        return _WORDS[value]
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FileError(f"{what} holds {shown(value)}", _ROW, 'write numbers, or "NaN", "Infinity", "-Infinity"')
    return float(value)


PART = Format(
    title="JSON",
    help="A text that any language reads; all digits are written, so nothing is rounded.",
    ending="json",
    write=_write,
    pack=_pack,
    read=_read,
    leaves_out=described_or_alone,
    text=True,
)
