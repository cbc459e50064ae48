"""scikit-learn: a .py with coefs_ and intercepts_ that makes a fitted MLPClassifier or MLPRegressor.

Weights are (in, out) and have all their digits. Standardized inputs become a StandardScaler before the model; outputs
that are scaled back go into the last layer. Files of scikit-learn's own, .pkl and .joblib, can run any program when
they are opened and are not read. Read is text, and no part of it is run: the lists that are given to coefs_ and
intercepts_ (or COEFS and INTERCEPTS, as here), as numbers or as Python prints arrays, and beside them activation,
out_activation_ and which of the two models it is.
"""

import re

from nnsim.files.building import Building, Feed
from nnsim.files.carrying import Sentences, cuts_as_zero
from nnsim.files.faults import shown
from nnsim.files.formats import Format
from nnsim.files.formats._named import named_columns
from nnsim.files.formats._sklearn_read import array_of, assigned
from nnsim.files.formats._sklearn_write import HIDDEN, OUTPUT, text_of
from nnsim.files.reading import MIB, utf8_text
from nnsim.files.trained import Trained
from nnsim.kit.errors import FileError
from nnsim.parts.preparation import Standardizer

BYTES = 32 * MIB
_MODEL = re.compile(
    r"^[ \t]*(?:[A-Za-z_]\w*[ \t]*=[ \t]*)?(?:[a-z_]\w*\.)*MLP(Classifier|Regressor)[ \t]*\(([^\n]{0,500})",
    re.MULTILINE | re.ASCII,
)
_ACTIVATION = re.compile(r"\bactivation[ ]?=[ ]?['\"]([a-z]{1,20})['\"]")
_HOW = "write coefs_ = [[[…], …], …] and intercepts_ = [[…], …], as from [w.tolist() for w in model.coefs_]"


def _write(trained: Trained) -> bytes:
    return text_of(trained).encode()


def _leaves_out(trained: Trained) -> Sentences:
    said: Sentences = ()
    if trained.after is not None:
        said += ("The scaling of the outputs is put into the weights of the last layer.",)
    return (*said, *cuts_as_zero(trained))


def _read(data: bytes) -> Trained:
    text = utf8_text(data, "the text", BYTES)
    coefs, intercepts = (
        assigned(text, "COEFS", "coefs_", "coefs"),
        assigned(text, "INTERCEPTS", "intercepts_", "intercepts"),
    )
    if not isinstance(coefs, list) or not isinstance(intercepts, list) or not coefs or len(coefs) != len(intercepts):
        count = [len(part) if isinstance(part, list) else 0 for part in (coefs, intercepts)]
        what = "it gives no lists to coefs_ and intercepts_" if count == [0, 0] else f"it has {count[0]} and {count[1]}"
        raise FileError(what, "there must be as many matrices as rows of biases", _HOW)
    names = _names(text, "LAYERS", len(coefs)) or [""] * len(coefs)
    weights = [array_of(value, 2, f"matrix {at} of coefs_") for at, value in enumerate(coefs, 1)]
    biases = [array_of(value, 1, f"row {at} of intercepts_") for at, value in enumerate(intercepts, 1)]
    hidden, output = _activations(text, biases[-1].size)
    building = Building()
    number = building.inputs(weights[0].shape[0])
    for at, (weight, bias) in enumerate(zip(weights, biases, strict=True)):
        key = hidden if at < len(weights) - 1 else output
        number = building.layer([Feed(number, weight)], bias, key, name=names[at])
    dtype = assigned(text, "DTYPE")
    made = building.finish(before=_scaling(text), dtype="float32" if dtype == "float32" else "float64")
    notes = {key: assigned(text, key.upper()) for key in ("inputs", "outputs", "classes")}
    return named_columns(made, notes)


def _names(text: str, word: str, count: int) -> list[str]:
    found = assigned(text, word)
    sound = isinstance(found, list) and len(found) == count and all(isinstance(name, str) and name for name in found)
    return list(found) if sound else []


def _activations(text: str, outputs: int) -> tuple[str, str]:
    """The keys of the activations of hidden layers and of the output layer, with scikit-learn's defaults."""
    model = _MODEL.search(text)
    told = _ACTIVATION.search(model[2]) if model else None
    hidden = assigned(text, "ACTIVATION", "activation") or (told[1] if told else "relu")
    output = assigned(text, "OUT_ACTIVATION", "out_activation_")
    if output is None:
        if model is None:
            why = "without it the activation of the outputs is not known"
            raise FileError("it names neither MLPClassifier nor MLPRegressor", why, 'add out_activation_ = "softmax"')
        if "poisson" in model[2]:
            raise FileError("the model has the loss poisson", "its outputs are powers of e", "train with squared_error")
        output = "identity" if model[1] == "Regressor" else "logistic" if outputs == 1 else "softmax"
    for key, allowed in ((hidden, HIDDEN), (output, OUTPUT)):
        if not isinstance(key, str) or key not in allowed:
            raise FileError(
                f"the activation is {shown(key)}", f"scikit-learn has {', '.join(allowed)}", "choose another"
            )
    return hidden, output


def _scaling(text: str) -> Standardizer | None:
    """The StandardScaler before the model."""
    means, deviations = assigned(text, "MEANS", "mean_"), assigned(text, "DEVIATIONS", "scale_")
    if means is None or deviations is None:
        return None
    mean, deviation = array_of(means, 1, "mean_"), array_of(deviations, 1, "scale_")
    return Standardizer.from_json({"mean": mean.tolist(), "deviation": deviation.tolist()})


PART = Format(
    title="scikit-learn",
    help="A .py that makes a fitted MLPClassifier or MLPRegressor: coefs_ and intercepts_ as lists, exact.",
    ending="py",
    by_name=True,
    write=_write,
    read=_read,
    leaves_out=_leaves_out,
    text=True,
)
