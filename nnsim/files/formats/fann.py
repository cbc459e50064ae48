"""FANN: the text that fann_save writes, version 2.1, for the C library FANN and its bindings.

Sizes of layers count the neuron of the bias, which is the last of each layer, the output layer's too. A net input is
steepness · Σ, and FANN cuts it off at ±150 / steepness; therefore neurons that are not bounded before get a smaller
steepness and larger weights, powers of 2, which changes nothing else. SIGMOID is σ(2z) and SIGMOID_SYMMETRIC tanh z.
Links that skip layers and cut edges are held exactly: FANN calls that a connection rate below 1.

The scaling of inputs and outputs is FANN's scaling block, for fann_scale_input and fann_descale_output. FANN keeps it
in float, so what that rounds away is put into the weights.
"""

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from nnsim.files.carrying import need_activations, no_names
from nnsim.files.formats import Format
from nnsim.files.formats._fann_read import CONNECTIONS, LIMIT, MAGIC, NEURONS, read_fann, recognizes
from nnsim.files.formats._units import sources
from nnsim.files.trained import Trained
from nnsim.parts.preparation import Standardizer

_CODES = {"identity": 0, "step": 1, "sign": 2, "logistic": 3, "tanh": 5, "gaussian": 7, "softsign": 11}
_LEAST = 20  # the steepness is 2^−20 at least
_BEFORE = """\
learning_rate=0.700000
connection_rate={rate}
network_type=0
learning_momentum=0.000000
training_algorithm=2
train_error_function=1
train_stop_function=0
cascade_output_change_fraction=0.010000
quickprop_decay=-0.000100
quickprop_mu=1.750000
rprop_increase_factor=1.200000
rprop_decrease_factor=0.500000
rprop_delta_min=0.000000
rprop_delta_max=50.000000
rprop_delta_zero=0.100000
cascade_output_stagnation_epochs=12
cascade_candidate_change_fraction=0.010000
cascade_candidate_stagnation_epochs=12
cascade_max_out_epochs=150
cascade_min_out_epochs=50
cascade_max_cand_epochs=150
cascade_min_cand_epochs=50
cascade_num_candidate_groups=2
bit_fail_limit=3.50000000000000000000e-01
cascade_candidate_limit=1.00000000000000000000e+03
cascade_weight_multiplier=4.00000000000000000000e-01
cascade_activation_functions_count=10
cascade_activation_functions=3 5 7 8 10 11 14 15 16 17
cascade_activation_steepnesses_count=4
cascade_activation_steepnesses=0.25 0.5 0.75 1.0
"""  # what FANN has when nothing was chosen


def _write(trained: Trained) -> bytes:
    need_activations(trained, "FANN", _CODES)
    scaled = _rounded(trained)
    within = _within(scaled)
    columns = _columns(scaled)
    number, places = 0, {}
    for column in columns:
        for layer_id, size in column:
            places[layer_id] = number
            number += size
        number += 1  # the bias
    made = {layer.layer.id: layer for layer in scaled.layers}
    neurons, connections = ["(0, 0, 0.0)"] * (scaled.input_size + 1), []
    whole, full, before = True, 0, scaled.input_size + 1
    for column in columns[1:]:
        first = places[column[0][0]]
        bias = first - 1
        for layer_id, _ in column:
            layer = made[layer_id]
            steepness = 0.5 if layer.key == "logistic" else within[layer_id]
            factor = 2.0 * steepness if layer.key == "logistic" else steepness
            for unit, (fed, weights) in enumerate(sources(layer, places)):
                fed = np.append(fed, bias)
                weights = np.append(weights, layer.bias[unit]) / factor
                whole = whole and np.array_equal(fed, np.arange(first - before, first))
                neurons.append(f"({len(fed)}, {_CODES[layer.key]}, {steepness!r})")
                connections += [f"({s}, {float(w)!r})" for s, w in zip(fed.tolist(), weights.tolist(), strict=True)]
        full += before * (sum(size for _, size in column))
        before = sum(size for _, size in column) + 1
        neurons.append("(0, 0, 0.0)")
    rate = "1.000000" if whole else f"{min(len(connections) / full, 0.999999):.6f}"
    sizes = " ".join(str(1 + sum(size for _, size in column)) for column in columns)
    lines = [MAGIC.decode(), f"num_layers={len(columns)}", _BEFORE.format(rate=rate).rstrip(), f"layer_sizes={sizes}"]
    lines += _scaling_lines(scaled)
    lines += [f"{NEURONS}={' '.join(neurons)}", f"{CONNECTIONS}={' '.join(connections)}"]
    return ("\n".join(lines) + "\n").encode("ascii")


def _columns(trained: Trained) -> list[list[tuple[int, int]]]:
    """The layers of FANN: for each the numbers and sizes of ours that stand in it; outputs are all in the last."""
    depth = dict(trained.network.depths)
    last = max(depth.values())
    depth |= {layer.layer.id: last for layer in trained.outputs_of}
    columns: list[list[tuple[int, int]]] = [[(layer.id, layer.size) for layer in trained.inputs]]
    hidden = [layer.layer for layer in trained.layers if not layer.is_output]
    columns += [[(la.id, la.size) for la in hidden if depth[la.id] == at] for at in range(1, last)]
    return [*columns, [(layer.layer.id, layer.size) for layer in trained.outputs_of]]


def _within(trained: Trained) -> Mapping[int, float]:
    """The steepness of each layer: a power of 2 that is small enough for all net inputs to be below FANN's limit."""
    return {number: 2.0**-power for number, power in _powers(trained).items()}


def _powers(trained: Trained, most: int = _LEAST) -> dict[int, int]:
    bound: dict[int, float] = {layer.id: math.inf for layer in trained.inputs}
    powers: dict[int, int] = {}
    for layer in trained.layers:
        net = np.abs(layer.bias)
        with np.errstate(all="ignore"):
            for block in layer.blocks:
                fed = np.abs(block.weight)
                net = net + np.where(fed > 0.0, fed * bound[block.source.id], 0.0).sum(axis=0)
        largest = float(np.max(net)) if not np.isnan(net).any() else math.inf
        unbounded = layer.key in ("identity", "softsign")
        need = math.ceil(math.log2(largest / LIMIT)) if LIMIT < largest < math.inf else 0 if largest <= LIMIT else most
        powers[layer.layer.id] = min(need, most) if unbounded else 0
        bound[layer.layer.id] = largest if layer.key == "identity" else 1.0
    return powers


def _rounded(trained: Trained) -> Trained:
    """The same network with a scaling that float has; what is rounded away is in the weights.

    Where outputs cannot take that, the scaling of them is rounded.
    """
    before, more_before = _in_float(trained.before)
    after, more_after = _in_float(trained.after)
    if more_before is not None or more_after is not None:
        trained = replace(trained, before=more_before, after=more_after).folded()
    return replace(trained, before=before, after=after)


def _in_float(part: Standardizer | None) -> tuple[Standardizer | None, Standardizer | None]:
    """The scaling rounded to float, and the scaling that is still to be done then."""
    if part is None:
        return None, None
    mean, deviation = (values.astype(np.float32).astype(np.float64) for values in (part.mean, part.deviation))
    sound = np.isfinite(mean) & np.isfinite(deviation) & (deviation > 0)
    mean, deviation = np.where(sound, mean, 0.0), np.where(sound, deviation, 1.0)
    more = Standardizer((part.mean - mean) / deviation, part.deviation / deviation)
    exact = not more.mean.any() and bool((more.deviation == 1.0).all())
    return Standardizer(mean, deviation), None if exact else more


def _scaling_lines(trained: Trained) -> list[str]:
    if trained.before is None and trained.after is None:
        return ["scale_included=0"]
    lines = ["scale_included=1"]
    for side, part, size in (("in", trained.before, trained.input_size), ("out", trained.after, trained.output_size)):
        part = part or Standardizer(np.zeros(size), np.ones(size))
        for name, numbers in (("mean", part.mean), ("deviation", part.deviation)):
            lines.append(f"scale_{name}_{side}={' '.join(map(repr, numbers.tolist()))}")
        lines.append(f"scale_new_min_{side}={' '.join(['-1.0'] * size)}")
        lines.append(f"scale_factor_{side}={' '.join(['1.0'] * size)}")
    return lines


def _leaves_out(trained: Trained) -> tuple[str, ...]:
    said: tuple[str, ...] = ()
    if trained.before is not None or trained.after is not None:
        said += ("Programs must call fann_scale_input before fann_run, and fann_descale_output after it.",)
    if _in_float(trained.after)[1] is not None and trained.folded().after is not None:
        said += ("FANN keeps the scaling of outputs in float32, to about 7 digits.",)
    if any(layer.key == "sign" for layer in trained.layers):
        said += ("FANN has no sign of 0: it is 1 there.",)
    powers = _powers(trained, 1000)
    if any(powers[layer.layer.id] > _LEAST for layer in trained.layers):
        said += (f"FANN cuts net inputs off at ±{150 * 2**_LEAST:,}, which this network could exceed.",)
    return (*said, *no_names(trained))


PART = Format(
    title="FANN",
    help="For the C library FANN and programs that are built on it: .net files of version 2.1.",
    ending="net",
    by_name=True,
    write=_write,
    read=read_fann,
    recognizes=recognizes,
    leaves_out=_leaves_out,
    text=True,
)
