"""One iteration beside the document, against published numbers, plain NumPy, and PyTorch where it is installed."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest

from nnsim.kit.errors import DataError, DesignError
from nnsim.network.design import Choice, Training
from nnsim.network.initial import start_weights
from nnsim.session.draft import draft
from nnsim.session.examples import EXAMPLES
from nnsim.session.trial import plain_json, trace, trial_setup

# (sizes, activations, loss, optimizer): each loss, each way to end a network, optimizers with and without states
CASES = [
    ("2-3-1", ["tanh", "logistic"], "mse", "sgd"),
    ("3-4-2", ["logistic", "identity"], "half_squared_error", "momentum"),
    ("4-5-3", ["relu", "softmax"], "cross_entropy", "adam"),
    ("2-6-4-1", ["tanh", "relu", "logistic"], "binary_cross_entropy", "adam"),
    ("1-1", ["identity"], "mse", "sgd"),
    ("5-2", ["softmax"], "mse", "momentum"),
]
IDS = [f"{sizes} {loss} {optimizer}" for sizes, _, loss, optimizer in CASES]

VALUE = {
    "identity": lambda z: z,
    "tanh": np.tanh,
    "logistic": lambda z: 1 / (1 + np.exp(-z)),
    "relu": lambda z: np.maximum(z, 0),
    "softmax": lambda z: np.exp(z) / np.exp(z).sum(1, keepdims=True),
}
LOSS = {
    "mse": (lambda o, y: (o - y) ** 2, lambda o, y: 2 * (o - y)),
    "half_squared_error": (lambda o, y: (o - y) ** 2 / 2, lambda o, y: o - y),
    "binary_cross_entropy": (lambda o, y: -y * np.log(o) - (1 - y) * np.log(1 - o), lambda o, y: (o - y) / (o - o * o)),
    "cross_entropy": (lambda o, y: -y * np.log(o), lambda o, y: -y / o),
}


def slope_times(name, z, o, do):
    if name == "softmax":
        return o * (do - (do * o).sum(1, keepdims=True))
    slope = {"identity": np.ones_like(z), "tanh": 1 - o * o, "logistic": o - o * o, "relu": 1.0 * (z > 0)}[name]
    return do * slope


def by_numpy(x, y, weights, activations, loss):
    """Loss, net inputs, outputs, deltas and gradients of a chain of layers, rows being samples, as in a textbook."""
    zs, os = [], [x]
    for (w, b), name in zip(weights, activations, strict=True):
        zs.append(os[-1] @ w + b)
        os.append(VALUE[name](zs[-1]))
    term, gradient = LOSS[loss]
    deltas, do = [], gradient(os[-1], y)
    for k in reversed(range(len(weights))):
        deltas.insert(0, slope_times(activations[k], zs[k], os[k + 1], do))
        do = deltas[0] @ weights[k][0].T
    gradients = [(os[k].T @ d / len(x), d.sum(0) / len(x)) for k, d in enumerate(deltas)]
    return term(os[-1], y).sum() / len(x), zs, os[1:], deltas, gradients


class NumpyOptimizer:
    """The textbook's update, PyTorch's defaults."""

    def __init__(self, key, rate):
        self.key, self.rate, self.count, self.states = key, rate, 0, {}

    def step(self, arrays, gradients):
        self.count += 1
        for k, (array, g) in enumerate(zip(arrays, gradients, strict=True)):
            m, v = self.states.get(k, (np.zeros_like(g), np.zeros_like(g)))
            if self.key == "sgd":
                array -= self.rate * g
            elif self.key == "momentum":
                m = 0.9 * m + g
                array -= self.rate * m
            else:
                m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
                up, down = m / (1 - 0.9**self.count), v / (1 - 0.999**self.count)
                array -= self.rate * up / (np.sqrt(down) + 1e-8)
            self.states[k] = (m, v)


def make(case, seed, samples=7):
    """A design with random weights, biases too, and samples that its loss can take."""
    sizes, activations, loss, optimizer = case
    design = draft(
        sizes, hidden=activations[:-1] or "tanh", output=activations[-1], loss=loss, optimizer=optimizer, rate=0.03
    )
    random = np.random.default_rng(seed)
    weights = {i: random.normal(size=w.shape) for i, w in start_weights(design).items()}
    x = random.normal(size=(samples, design.network.inputs[0].size))
    classes = random.integers(0, design.network.outputs[0].size, samples)
    y = (
        np.eye(design.network.outputs[0].size)[classes]
        if loss == "cross_entropy"
        else random.uniform(size=(samples, len(design.network.outputs[0].units)))
    )
    return design, weights, x, y


def names(design):
    return [layer.name for layer in design.network.order if not layer.is_input]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_an_iteration_agrees_with_numpy(case, seed):
    design, weights, x, y = make(case, seed)
    pairs = [(w[1:].copy(), w[0].copy()) for w in weights.values()]
    loss, zs, outputs, deltas, gradients = by_numpy(x, y, pairs, case[1], case[2])

    found = trace(design, weights, x, y)

    assert found.loss == pytest.approx(loss, rel=1e-12)
    for k, name in enumerate(names(design)):
        np.testing.assert_allclose(found.layers[name]["net_input"], zs[k], atol=1e-12)
        np.testing.assert_allclose(found.layers[name]["output"], outputs[k], atol=1e-12)
        np.testing.assert_allclose(found.layers[name]["delta"], deltas[k], atol=1e-12)
        np.testing.assert_allclose(found.gradients[f"{name}.weight"], gradients[k][0], atol=1e-12)
        np.testing.assert_allclose(found.gradients[f"{name}.bias"], gradients[k][1], atol=1e-12)


@pytest.mark.parametrize("updates", [1, 3, 20])
@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_updates_agree_with_numpy(case, updates):
    design, weights, x, y = make(case, 5)
    pairs = [(w[1:].copy(), w[0].copy()) for w in weights.values()]
    optimizer = NumpyOptimizer(case[3], 0.03)
    for _ in range(updates):
        gradients = by_numpy(x, y, pairs, case[1], case[2])[4]
        optimizer.step([a for pair in pairs for a in pair], [g for pair in gradients for g in pair])

    found = trace(design, weights, x, y, updates)

    for name, (w, b) in zip(names(design), pairs, strict=True):
        np.testing.assert_allclose(found.parameters_after[f"{name}.weight"], w, atol=1e-9)
        np.testing.assert_allclose(found.parameters_after[f"{name}.bias"], b, atol=1e-9)
    assert found.loss_after == pytest.approx(by_numpy(x, y, pairs, case[1], case[2])[0], abs=1e-9)


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_it_agrees_with_pytorch(case, seed):
    torch = pytest.importorskip("torch")
    design, weights, x, y = make(case, seed + 40)
    parameters = [torch.tensor(part, requires_grad=True) for w in weights.values() for part in (w[1:], w[0])]
    functions = {
        "identity": lambda z: z,
        "tanh": torch.tanh,
        "logistic": torch.sigmoid,
        "relu": torch.relu,
        "softmax": lambda z: torch.softmax(z, 1),
    }
    optimizers = {
        "sgd": lambda p: torch.optim.SGD(p, 0.03),
        "momentum": lambda p: torch.optim.SGD(p, 0.03, momentum=0.9),
        "adam": lambda p: torch.optim.Adam(p, 0.03),
    }
    terms = {
        "mse": lambda o, t: ((o - t) ** 2).sum() / len(t),
        "half_squared_error": lambda o, t: ((o - t) ** 2).sum() / 2 / len(t),
        "binary_cross_entropy": lambda o, t: torch.nn.functional.binary_cross_entropy(o, t, reduction="sum") / len(t),
        "cross_entropy": lambda o, t: -(t * torch.log(o)).sum() / len(t),
    }

    def run():
        nets, value = [], torch.tensor(x)
        for k, name in enumerate(case[1]):
            nets.append(value @ parameters[2 * k] + parameters[2 * k + 1])
            nets[-1].retain_grad()
            value = functions[name](nets[-1])
        return terms[case[2]](value, torch.tensor(y)), nets

    optimizer = optimizers[case[3]](parameters)
    first, nets = run()
    first.backward()
    gradients = [p.grad.clone().numpy() for p in parameters]
    for _ in range(20):
        optimizer.zero_grad()
        run()[0].backward()
        optimizer.step()

    found = trace(design, weights, x, y, 20)

    assert found.loss == pytest.approx(first.item(), abs=1e-9)
    assert found.loss_after == pytest.approx(run()[0].item(), abs=1e-9)
    for k, name in enumerate(names(design)):
        for part, word in enumerate(("weight", "bias")):
            np.testing.assert_allclose(found.gradients[f"{name}.{word}"], gradients[2 * k + part], atol=1e-9)
            after = parameters[2 * k + part].detach().numpy()
            np.testing.assert_allclose(found.parameters_after[f"{name}.{word}"], after, atol=1e-9)
        # PyTorch differentiates the mean; δ is that of each sample's own loss
        np.testing.assert_allclose(found.layers[name]["delta"], nets[k].grad.numpy() * len(x), atol=1e-9)


# ------------------------------------------------------------------------------------------------ published numbers


def test_mazur():
    """M. Mazur, A step by step backpropagation example, 2015."""
    design = EXAMPLES["mazur"].make()

    found = trace(design, start_weights(design), [[0.05, 0.10]], [[0.01, 0.99]])

    assert found.loss == pytest.approx(0.298371109, abs=5e-10)
    hidden, output = found.parameters_after["hidden1.weight"], found.parameters_after["output.weight"]
    np.testing.assert_allclose(hidden.T.ravel(), [0.149780716, 0.19956143, 0.24975114, 0.29950229], atol=5e-9)
    np.testing.assert_allclose(output.T.ravel(), [0.35891648, 0.408666186, 0.511301270, 0.561370121], atol=5e-9)
    np.testing.assert_allclose(found.layers["hidden1"]["output"], [[0.593269992, 0.596884378]], atol=5e-10)
    np.testing.assert_allclose(found.layers["output"]["output"], [[0.75136507, 0.772928465]], atol=5e-9)
    np.testing.assert_allclose(found.layers["output"]["delta"][0, 0], 0.138498562, atol=5e-10)


def test_hmkcode():
    """hmkcode, Backpropagation step by step, 2019: no activation functions, no biases, η = 0.05."""
    design = EXAMPLES["hmkcode"].make()

    found = trace(design, start_weights(design), [[2.0, 3.0]], [[1.0]])

    assert found.layers["output"]["output"][0, 0] == pytest.approx(0.191, abs=5e-4)
    assert found.layers["output"]["delta"][0, 0] == pytest.approx(-0.809, abs=5e-4)
    assert found.loss == pytest.approx(0.327, abs=5e-4)
    np.testing.assert_allclose(found.parameters_after["hidden1.weight"], [[0.12, 0.13], [0.23, 0.10]], atol=5e-3)
    np.testing.assert_allclose(found.parameters_after["output.weight"], [[0.17], [0.17]], atol=5e-3)
    assert not found.parameters_after["hidden1.bias"].any()
    assert not found.parameters_after["output.bias"].any()


# ------------------------------------------------------------------------------------------------ what a trace is


def xor_trace(**training):
    design = draft("2-3-1", data="xor")
    design = replace(design, training=replace(design.training, **training))
    return trace(design, start_weights(design), [[0.0, 1.0], [1.0, 1.0]], [[1.0], [0.0]])


def test_steps_tell_what_they_wrote_when_they_wrote_it():
    found = xor_trace(optimizer=Choice("momentum"))

    steps = {step.path: step for step in found.steps}
    assert len(steps) == len(found.steps)
    assert list(dict.fromkeys(step.phase for step in found.steps)) == ["data", "forward", "loss", "backward", "update"]
    assert steps["forward/hidden1/net input"].focus == "hidden1"
    assert steps["loss/loss"].focus is None
    assert steps["loss/loss"].writes["loss"] == found.loss
    assert steps["data/input/batch"].writes["input.output"].tolist() == [[0.0, 1.0], [1.0, 1.0]]
    assert steps["forward/hidden1/net input"].writes["hidden1.net_input"].shape == (2, 3)
    gradient = steps["backward/hidden1/gradient"].writes
    assert set(gradient) == {"hidden1.weight.gradient", "hidden1.bias.gradient"}
    np.testing.assert_array_equal(gradient["hidden1.weight.gradient"], found.gradients["hidden1.weight"])
    velocity = steps["update/hidden1/velocity"].writes
    assert velocity["hidden1.weight.velocity"].shape == (2, 3)
    assert velocity["hidden1.bias.velocity"].shape == (3,)
    np.testing.assert_array_equal(
        steps["update/hidden1/weights"].writes["hidden1.weight"], found.parameters_after["hidden1.weight"]
    )
    assert all(step.formula for step in found.steps)


def test_json_has_just_these_keys_and_is_strict():
    document = json.loads(json.dumps(xor_trace().to_json(), allow_nan=False))

    assert set(document) == {"loss", "steps", "layers", "gradients", "parameters_after", "loss_after"}
    words = {"path", "name", "phase", "focus", "formula", "fault", "writes"}
    assert all(set(step) == words for step in document["steps"])
    assert set(document["layers"]) == {"hidden1", "output"}
    assert all(set(layer) == {"net_input", "output", "delta"} for layer in document["layers"].values())
    keys = {"hidden1.weight", "hidden1.bias", "output.weight", "output.bias"}
    assert set(document["gradients"]) == set(document["parameters_after"]) == keys
    assert np.shape(document["gradients"]["hidden1.weight"]) == (2, 3)
    assert np.shape(document["parameters_after"]["output.bias"]) == (1,)


def test_numbers_that_are_not_finite_are_texts_in_json():
    design = draft("1-1", output="identity", rate=1e9)
    found = trace(design, {2: np.array([[0.0], [1e300]])}, [[1e10]], [[0.0]], 3)

    document = json.loads(json.dumps(found.to_json(), allow_nan=False))

    assert document["loss"] == "Infinity"
    assert document["loss_after"] in ("NaN", "Infinity")
    assert plain_json([math.nan, -math.inf, np.float32(1.5), {"a": (1, None)}]) == [
        "NaN",
        "-Infinity",
        1.5,
        {"a": [1, None]},
    ]


def test_a_trace_begins_anew_whatever_the_training_settings_say():
    plain = xor_trace()

    stopping = xor_trace(batch_size=1, shuffle=True, loss_below=1e9, patience=1, epochs=0)

    assert stopping.loss == plain.loss
    assert stopping.loss_after == plain.loss_after
    assert stopping.loss_after < stopping.loss


def test_more_updates_than_planned_epochs_are_made():
    design = draft("2-3-1", data="xor", epochs=2)
    weights = start_weights(design)

    found = [trace(design, weights, [[0.0, 1.0]], [[1.0]], updates).loss_after for updates in (1, 2, 3, 50)]

    assert found == sorted(found, reverse=True)
    assert len(set(found)) == 4


def test_a_frozen_layer_has_no_gradient_and_stays():
    design = draft("2-3-1", data="xor")
    layers = [replace(layer, frozen=layer.name == "hidden1") for layer in design.network.layers]
    design = replace(design, network=replace(design.network, layers=tuple(layers)))
    weights = start_weights(design)

    found = trace(design, weights, [[0.0, 1.0]], [[1.0]])

    assert found.gradients["hidden1.weight"] is None
    assert found.to_json()["gradients"]["hidden1.bias"] is None
    np.testing.assert_array_equal(found.parameters_after["hidden1.weight"], weights[2][1:])


def test_penalties_are_in_the_gradients_and_not_in_the_loss():
    plain, penalized = xor_trace(), xor_trace(regularizers=(Choice("l2", {"strength": 0.5}),))
    design = draft("2-3-1", data="xor")

    weights = start_weights(design)[2][1:]

    assert penalized.loss == plain.loss
    np.testing.assert_allclose(penalized.gradients["hidden1.weight"] - plain.gradients["hidden1.weight"], 0.5 * weights)
    np.testing.assert_array_equal(penalized.gradients["hidden1.bias"], plain.gradients["hidden1.bias"])


def test_dropout_is_drawn_as_in_training_and_off_in_loss_after():
    design = draft("2-8-1", data="xor", dropout=0.5, rate=0.0)

    found = trace(design, start_weights(design), [[0.0, 1.0]], [[1.0]])

    masks = [step.writes["hidden1.dropout_mask"] for step in found.steps if step.name == "dropout mask"]
    assert set(masks[0].ravel()) == {0.0, 2.0}
    assert found.loss_after == pytest.approx(
        trace(draft("2-8-1", data="xor"), start_weights(design), [[0.0, 1.0]], [[1.0]]).loss
    )
    assert found.loss_after != found.loss


def test_float32_is_computed_in_float32():
    found = xor_trace(dtype="float32")

    assert found.parameters_after["hidden1.weight"].dtype == np.float32
    assert found.loss == pytest.approx(xor_trace().loss, rel=1e-6)


@pytest.mark.parametrize("outputs", [1, 3, 10, 40])
def test_a_single_sample_can_be_traced_whatever_the_sizes(outputs):
    design = draft(f"3-5-{outputs}", output="identity")

    found = trace(design, start_weights(design), np.ones((1, 3)), np.ones((1, outputs)))

    assert found.layers["output"]["delta"].shape == (1, outputs)


def test_samples_that_do_not_fit_are_refused():
    design = draft("2-3-1", data="xor")
    weights = start_weights(design)

    with pytest.raises(DesignError, match="input has 2 units but the data have 3"):
        trial_setup(design, weights, np.ones((1, 3)), np.ones((1, 1)))
    with pytest.raises(DataError, match="2 rows of inputs and 1 of targets"):
        trial_setup(design, weights, np.ones((2, 2)), np.ones((1, 1)))
    with pytest.raises(DataError, match="0 rows"):
        trial_setup(design, weights, np.ones((0, 2)), np.ones((0, 1)))
    with pytest.raises(DesignError, match="nonsense"):
        trial_setup(
            replace(design, training=Training(loss=Choice("nonsense"))), weights, np.ones((1, 2)), np.ones((1, 1))
        )
