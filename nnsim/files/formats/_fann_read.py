"""Reading what fann_save writes: neurons and connections, which become layers."""

import math
import re
from collections.abc import Mapping

import numpy as np

from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.files.formats._units import NUMBER, Indices, Unit, finished, layered, real, whole
from nnsim.files.trained import Trained
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError
from nnsim.network.limits import MAX_LAYERS, MAX_UNITS
from nnsim.parts.preparation import Standardizer

MAGIC = b"FANN_FLO_2.1"
FAR = 1e6  # no net input is expected to be larger
LIMIT = 150.0  # FANN cuts net inputs off at this over the steepness
NEURONS = "neurons (num_inputs, activation_function, activation_steepness)"
CONNECTIONS = "connections (connected_to_neuron, weight)"
_NEURON = re.compile(rf"\(([0-9]+), ([0-9]+), ({NUMBER})\)\s*")
_CONNECTION = re.compile(rf"\(([0-9]+), ({NUMBER})\)\s*")

# by FANN's number of a function: its name, our key, what z is of steepness · Σ, and the output as scale · φ + shift
FUNCTIONS: Mapping[int, tuple[str, str, float, float, float]] = {
    0: ("LINEAR", "identity", 1.0, 1.0, 0.0),
    1: ("THRESHOLD", "step", 1.0, 1.0, 0.0),
    2: ("THRESHOLD_SYMMETRIC", "sign", 1.0, 1.0, 0.0),
    3: ("SIGMOID", "logistic", 2.0, 1.0, 0.0),
    4: ("SIGMOID_STEPWISE", "logistic", 2.0, 1.0, 0.0),
    5: ("SIGMOID_SYMMETRIC", "tanh", 1.0, 1.0, 0.0),
    6: ("SIGMOID_SYMMETRIC_STEPWISE", "tanh", 1.0, 1.0, 0.0),
    7: ("GAUSSIAN", "gaussian", 1.0, 1.0, 0.0),
    8: ("GAUSSIAN_SYMMETRIC", "gaussian", 1.0, 2.0, -1.0),
    10: ("ELLIOT", "softsign", 1.0, 0.5, 0.5),
    11: ("ELLIOT_SYMMETRIC", "softsign", 1.0, 1.0, 0.0),
}
_OTHERS = {9: "GAUSSIAN_STEPWISE", 12: "LINEAR_PIECE", 13: "LINEAR_PIECE_SYMMETRIC", 14: "SIN_SYMMETRIC",
           15: "COS_SYMMETRIC", 16: "SIN", 17: "COS"}  # fmt: skip


def recognizes(data: bytes) -> bool:
    """Whether bytes are a file of FANN, of whatever version."""
    return data.startswith(b"FANN_")


def read_fann(data: bytes) -> Trained:
    """The network; FileError for whatever is wrong."""
    if data.split(b"\n", 1)[0].strip() != MAGIC:
        raise FileError(
            f"it begins with {shown(data[:16])}",
            "nnsim reads FANN_FLO_2.1",
            "open it with FANN 2.2 for floating point, and save it with fann_save",
        )
    try:
        lines = data.decode("ascii").splitlines()[1:]
    except UnicodeDecodeError as error:
        raise FileError("it is no text of FANN", f"byte {error.start} is not ASCII", WHOLE_COPY) from error
    pairs = (line.partition("=") for line in lines)
    values = {key.strip(): value.strip() for key, _, value in pairs}
    sizes = [whole(text, "the size of a layer", MAX_UNITS) for text in _value(values, "layer_sizes").split()]
    if len(sizes) != whole(_value(values, "num_layers"), "num_layers", MAX_LAYERS) or len(sizes) < 2 or 0 in sizes:
        raise FileError(f"it has {len(sizes)} sizes of layers", "num_layers says otherwise, or one is 0", WHOLE_COPY)
    neurons = _tuples(values, NEURONS, _NEURON)
    if len(neurons) != sum(sizes):
        raise FileError(f"it has {len(neurons):,} neurons", f"sizes of layers sum to {sum(sizes):,}", WHOLE_COPY)
    return _network(values, sizes, neurons, _tuples(values, CONNECTIONS, _CONNECTION))


def _value(values: Mapping[str, str], key: str) -> str:
    if key not in values:
        raise FileError(f"it has no {key}", "each file of FANN 2.1 has one", WHOLE_COPY)
    return values[key]


def _tuples(values: Mapping[str, str], key: str, pattern: "re.Pattern[str]") -> list[tuple[str, ...]]:
    """The numbers in brackets behind a key, and nothing else may be there."""
    text, found, at = _value(values, key), [], 0
    while at < len(text):
        match = pattern.match(text, at)
        if match is None:
            raise FileError(f"{key.partition(' ')[0]} have {shown(text[at : at + 40])}", "", WHOLE_COPY)
        found.append(match.groups())
        at = match.end()
    return found


def _network(
    values: Mapping[str, str],
    sizes: list[int],
    neurons: list[tuple[str, ...]],
    connections: list[tuple[str, ...]],
) -> Trained:
    inputs = sizes[0] - 1
    outputs = sizes[-1] - 1 + whole(_value(values, "network_type"), "network_type", 1)
    if inputs < 1 or outputs < 1:
        raise FileError("it has no inputs or no outputs", "sizes of layers count the bias", WHOLE_COPY)
    counts = np.array([whole(count, "a number of inputs", len(connections)) for count, _, _ in neurons])
    if counts.sum() != len(connections):
        what = f"it has {len(connections):,} connections"
        raise FileError(what, f"its neurons say {int(counts.sum()):,}", WHOLE_COPY)
    column = np.repeat(np.arange(len(sizes)), sizes)
    sources = np.array([whole(source, "a neuron", len(neurons) - 1) for source, _ in connections], np.int64)
    weights = np.array([float(weight) for _, weight in connections])
    targets = np.repeat(np.arange(len(neurons)), counts)
    if (column[sources] >= column[targets]).any() or counts[: sizes[0]].any():
        raise FileError("a neuron is fed by a later one", "nnsim reads networks that go forward", "use another file")
    first = len(neurons) - sizes[-1]
    _check_whole(values, sizes, column, counts, sources)
    constant = (counts == 0) & (np.arange(len(neurons)) >= inputs)
    if constant[first : first + outputs].any():
        raise FileError("an output is a neuron of a bias", "nothing feeds it", WHOLE_COPY)
    number = np.cumsum(~constant) - 1  # without the neurons that are always 1
    bias, fed = np.zeros(len(neurons)), ~constant[sources]
    np.add.at(bias, targets[~fed], weights[~fed])
    ends = np.cumsum(np.bincount(targets[fed], minlength=len(neurons)))
    parts = [np.split(array[fed], ends[:-1]) for array in (number[sources], weights)]
    units, notes = [], []
    for at in np.flatnonzero(~constant).tolist():
        unit, note = _unit(neurons[at], int(column[at]), bias[at], parts[0][at], parts[1][at], at < inputs)
        units.append(unit)
        notes += [note] if note and note not in notes else []
    last = number[first : first + outputs].tolist()
    before, after = (_scaling(values, side, size) for side, size in (("in", inputs), ("out", outputs)))
    building = layered(units, range(inputs), last)
    return finished(building, units, last, after, before=before, notes=tuple(notes))


def _unit(
    neuron: tuple[str, ...], column: int, bias: float, sources: Indices, weights: Array, is_input: bool
) -> tuple[Unit, str]:
    """A neuron that is fed, and what is to be said about it."""
    if is_input:
        return Unit(0, True), ""
    code, steepness = whole(neuron[1], "an activation function", 999), float(neuron[2])
    if code not in FUNCTIONS or not 0.0 < steepness < math.inf:
        name = _OTHERS.get(code, f"function {code}") if code not in FUNCTIONS else f"steepness {steepness:g}"
        raise FileError(f"nnsim has no {name} of FANN", "", "choose another activation function and train again")
    name, key, inside, scale, shift = FUNCTIONS[code]
    factor = steepness * inside
    unit = Unit(column, False, key, {}, bias * factor, sources, weights * factor, scale, shift)
    if name.endswith("STEPWISE"):
        return unit, f"{name} is read as the smooth curve that it stands for; outputs differ by up to 0.02 for each"
    if key in ("identity", "softsign") and LIMIT / steepness < FAR:
        return unit, f"FANN cuts net inputs of {name} off at ±{LIMIT / steepness:g}, nnsim does not"
    return unit, "FANN has -1 for a net input of 0 or 1, nnsim has 0" if key == "sign" else ""


def _check_whole(
    values: Mapping[str, str], sizes: list[int], column: Indices, counts: Indices, sources: Indices
) -> None:
    """FileError where a network says that everything is connected, so that FANN ignores what is written there."""
    if real(_value(values, "connection_rate"), "connection_rate") < 1.0:
        return
    starts = np.concatenate([[0], np.cumsum(sizes)])
    whole_row = _value(values, "network_type") == "1"
    ends = np.cumsum(counts)
    for target in np.flatnonzero(counts).tolist():
        at = int(column[target])
        low, high = (0 if whole_row else starts[at - 1]), starts[at]
        there = sources[ends[target] - counts[target] : ends[target]]
        if len(there) != high - low or (there != np.arange(low, high)).any():
            raise FileError("not all neurons are connected", "its connection_rate says that they are", WHOLE_COPY)


def _scaling(values: Mapping[str, str], side: str, size: int) -> Standardizer | None:
    """FANN's scaling as means and deviations: it scales ((x − mean) / deviation + 1) · factor + new_min."""
    if _value(values, "scale_included") != "1":
        return None
    found = []
    for name in ("mean", "deviation", "new_min", "factor"):
        numbers = [real(text, f"scale_{name}_{side}") for text in _value(values, f"scale_{name}_{side}").split()]
        if len(numbers) != size:
            raise FileError(f"scale_{name}_{side} has {len(numbers)} numbers", f"{size} are needed", WHOLE_COPY)
        found.append(np.array(numbers))
    mean, deviation, low, factor = found
    scaled = Standardizer(mean - deviation * (1.0 + low / factor), deviation / factor)
    if not (np.isfinite(scaled.mean).all() and np.isfinite(scaled.deviation).all() and (scaled.deviation > 0).all()):
        remedy = "scale again without the columns that never change"
        raise FileError("the scaling of the data cannot be used", "a deviation or a factor is 0", remedy)
    if not scaled.mean.any() and (scaled.deviation == 1.0).all():
        return None
    return scaled
