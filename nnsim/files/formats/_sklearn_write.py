"""A network as the text of a program that makes a fitted MLPClassifier or MLPRegressor of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from nnsim.files.carrying import need_activations, need_after, need_chain
from nnsim.files.names import one_line
from nnsim.files.trained import Trained
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError
from nnsim.parts.activations import REGISTRY as ACTIVATIONS

TITLE = "scikit-learn"
HIDDEN = ("identity", "logistic", "tanh", "relu")
OUTPUT = ("identity", "logistic", "softmax")
LOSSES = {
    "identity": "MLPRegressor minimizes half the mean squared error",
    "logistic": "MLPClassifier minimizes the cross-entropy of each output",
    "softmax": "MLPClassifier minimizes the cross-entropy of the classes",
}


def need_sklearn(trained: Trained) -> Trained:
    """FileError where scikit-learn has no such network; the network with its outputs' scaling in the weights."""
    need_chain(trained, TITLE)
    hidden, output = trained.layers[:-1], trained.layers[-1]
    need_activations(trained, TITLE, dict.fromkeys((*HIDDEN, *OUTPUT)))
    for layer, allowed, where in (*((la, HIDDEN, "hidden") for la in hidden), (output, OUTPUT, "output")):
        if layer.key not in allowed:
            have = ", ".join(ACTIVATIONS[key].title for key in allowed)
            raise FileError(
                f"{TITLE} has no {layer.activation.title} in {where} layers, which {layer.name} has",
                f"there it has {have}",
                "choose another activation and train again, or another format",
            )
    other = next((layer for layer in hidden if layer.key != hidden[0].key), None)
    if other is not None:
        raise FileError(
            f"{TITLE} has one activation for all hidden layers",
            f"{hidden[0].name} has {hidden[0].activation.title}, {other.name} {other.activation.title}",
            "give them the same one and train again, or choose another format",
        )
    if output.key == "softmax" and output.size < 2:
        raise FileError(f"{TITLE} has no softmax of one output", "it would always be 1", "use two outputs, or logistic")
    need_after(trained, TITLE)
    return replace(replace(trained, before=None).folded(), before=trained.before)


def kind_of(trained: Trained) -> str:
    """Which estimator the network is."""
    return "MLPRegressor" if trained.layers[-1].key == "identity" else "MLPClassifier"


def text_of(trained: Trained) -> str:
    """The text of the file, for a network that scikit-learn has."""
    made = need_sklearn(trained)
    return "\n".join([*_head(made), *_numbers(made), *_function(made)]) + "\n"


def _head(trained: Trained) -> list[str]:
    kind, key = kind_of(trained), trained.layers[-1].key
    lines = [
        f'"""The network "{one_line(trained.title) or "network"}" as an {kind} of scikit-learn, written by nnsim.',
        "",
        "network() gives the fitted model. COEFS are (in, out) and INTERCEPTS (out), as nnsim has them: net inputs are",
        "x @ coefs + intercepts. Inputs and outputs are in the units of the data.",
        "",
        f"{LOSSES[key]}, plus alpha / 2 times the squared weights,",
        "biases left out, divided by the number of samples. nnsim's mean squared error has no factor 1/2, and no",
        "penalty unless one is chosen: alpha is 0 here, and 0.0001 by default in scikit-learn.",
    ]
    if key == "logistic" and trained.output_size == 1:
        lines += [
            "",
            "The one logistic output is the probability of the second class; predict_proba has a column for each.",
        ]
    elif key == "logistic":
        lines += ["", "Each logistic output is a label of its own: a sample may have several of them, or none."]
    lines += ['"""', "", "import numpy"]
    if any(not _is_finite(array) for layer in trained.layers for array in (layer.weight, layer.bias)):
        lines.append("from numpy import inf, nan")
    lines.append(f"from sklearn.neural_network import {kind}")
    if trained.before is not None:
        lines.append("from sklearn.pipeline import make_pipeline")
    tools = [*["LabelBinarizer"] * (kind == "MLPClassifier"), *["StandardScaler"] * (trained.before is not None)]
    return [*lines, *([f"from sklearn.preprocessing import {', '.join(tools)}"] if tools else []), ""]


def _is_finite(array: Array) -> bool:
    return bool(abs(array).sum() < float("inf"))


def _texts(values: Iterable[str]) -> str:
    return f"[{', '.join(ascii(value) for value in values)}]"


def _row(array: Array) -> str:
    return f"[{', '.join(repr(value) for value in array.tolist())}]"


def _numbers(trained: Trained) -> list[str]:
    hidden = trained.layers[:-1]
    lines = [
        f"LAYERS = {_texts(layer.name for layer in trained.layers)}",
        f'ACTIVATION = "{hidden[0].key if hidden else "identity"}"',
        f'OUT_ACTIVATION = "{trained.layers[-1].key}"',
        f'DTYPE = "{trained.dtype}"',
    ]
    for word, names in (
        ("INPUTS", trained.input_names),
        ("OUTPUTS", trained.output_names),
        ("CLASSES", trained.classes),
    ):
        if names:
            lines.append(f"{word} = {_texts(names)}")
    lines.append("COEFS = [")
    for layer in trained.layers:
        rows = [_row(row) for row in layer.weight]
        lines += [f"    [{row}" if at == 0 else f"     {row}" for at, row in enumerate(rows)]
        lines = [*lines[: -len(rows)], *(f"{line}," for line in lines[-len(rows) : -1]), f"{lines[-1]}],"]
    lines += ["]", "INTERCEPTS = [", *(f"    {_row(layer.bias)}," for layer in trained.layers), "]"]
    if trained.before is not None:
        lines += [f"MEANS = {_row(trained.before.mean)}", f"DEVIATIONS = {_row(trained.before.deviation)}"]
    return lines


def _function(trained: Trained) -> Sequence[str]:
    kind, size = kind_of(trained), trained.output_size
    sizes = "".join(f"{layer.size}, " for layer in trained.layers[:-1]).removesuffix(" ")
    lines = [
        "",
        "",
        "def network():",
        f"    model = {kind}(hidden_layer_sizes=({sizes}), activation=ACTIVATION, alpha=0.0)",
        "    model.coefs_ = [numpy.array(weights, DTYPE) for weights in COEFS]",
        "    model.intercepts_ = [numpy.array(biases, DTYPE) for biases in INTERCEPTS]",
        f"    model.n_features_in_, model.n_outputs_ = {trained.input_size}, {size}",
        "    model.n_layers_, model.out_activation_ = len(COEFS) + 1, OUT_ACTIVATION",
    ]
    if kind == "MLPClassifier":
        several = trained.layers[-1].key == "softmax"
        target = "multiclass" if several else "binary" if size == 1 else "multilabel-indicator"
        labels = "CLASSES" if trained.classes and target != "multilabel-indicator" else f"range({max(size, 2)})"
        if target == "multilabel-indicator":
            labels = f"range({size})"
        lines += [
            "    binarizer = LabelBinarizer()",
            f"    binarizer.classes_ = model.classes_ = numpy.array({labels})",
            f'    binarizer.y_type_, binarizer.sparse_input_ = "{target}", False',
            "    model._label_binarizer = binarizer",
        ]
    if trained.before is None:
        return [*lines, "    return model"]
    return [
        *lines,
        "    scaler = StandardScaler()",
        "    scaler.mean_, scaler.scale_ = numpy.array(MEANS), numpy.array(DEVIATIONS)",
        f"    scaler.var_, scaler.n_features_in_ = scaler.scale_**2, {trained.input_size}",
        "    return make_pipeline(scaler, model)",
    ]
