"""Other programs, run on files that nnsim wrote: each gives its outputs for rows of inputs."""

import importlib.util
import json
import os

import numpy as np

from nnsim.files.exchange import export_file

os.environ.setdefault("KERAS_BACKEND", "torch")  # read when keras is imported


def keras(made, x, folder):
    """Keras opens the whole model."""
    import keras

    path = folder / "net.keras"
    export_file(path, made)
    return _predicted(keras.saving.load_model(path), made, x)


def keras_weights(made, x, folder):
    """A Keras model with the same layers takes the weights."""
    import keras

    model, path = keras.saving.load_model(_exported(made, folder / "net.keras")), folder / "net.weights.h5"
    for layer in model.layers:
        if isinstance(layer, keras.layers.Dense):
            layer.set_weights([array * 0 for array in layer.get_weights()])
    export_file(path, made)
    model.load_weights(path)
    return _predicted(model, made, x)


def _exported(made, path):
    export_file(path, made)
    return path


def _predicted(model, made, x):
    parts, column = [], 0
    for layer in made.inputs:
        parts.append(x[:, column : column + layer.size].astype(np.float32))
        column += layer.size
    outputs = model.predict(parts if len(parts) > 1 else parts[0], verbose=0)
    return np.concatenate(outputs, axis=1) if isinstance(outputs, list) else outputs


def pytorch(made, x, folder):
    """The module that is written beside the weights is imported, and loads them with strict=True."""
    import torch

    export_file(folder / "net.safetensors", made, "pytorch")
    with torch.no_grad():
        return imported(folder / "net.py").load()(torch.from_numpy(x)).numpy()


def imported(path):
    """A written module."""
    spec = importlib.util.spec_from_file_location("written", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sklearn(made, x, folder):
    """The written program makes a fitted model."""
    export_file(folder / "net.py", made, "sklearn")
    model = imported(folder / "net.py").network()
    if not hasattr(model, "predict_proba"):
        return model.predict(x).reshape(len(x), -1)
    found = model.predict_proba(x)
    return found[:, 1:] if made.output_size == 1 else found


def pmml(made, x, folder):
    """JPMML, the reference evaluator, in Java, after the schema of the Data Mining Group, which it brings."""
    import zipfile
    from pathlib import Path

    import jpmml_evaluator
    import pandas as pd
    from lxml import etree

    path = folder / "net.pmml"
    export_file(path, made)
    (jar,) = (Path(jpmml_evaluator.__file__).parent / "dependencies").glob("pmml-model-1*.jar")
    with zipfile.ZipFile(jar) as zipped:
        etree.XMLSchema(etree.fromstring(zipped.read("pmml.xsd"))).assertValid(etree.parse(path))
    evaluator = jpmml_evaluator.make_evaluator(path).verify()
    fields = [field.getName() for field in evaluator.getInputFields()]
    found = evaluator.evaluateAll(pd.DataFrame(x, columns=sorted(fields, key=number_of)))
    outputs = [field.getName() for field in evaluator.getOutputFields()]
    names = outputs or [field.getName() for field in evaluator.getTargetFields()]
    columns = np.column_stack([found[name].astype(float) for name in names])
    return columns[:, 1:] if outputs and made.output_size == 1 else columns


def number_of(name):
    """The number in a name such as x10, by which columns are in order."""
    return int(name[1:])


RUNNERS = {"keras": keras, "h5": keras_weights, "pytorch": pytorch, "sklearn": sklearn, "pmml": pmml}


# ------------------------------------------------------------------------------------------------ files of theirs


def foreign_sklearn(folder):
    """Models that scikit-learn trains, as a person would write their weights down, and what it computes."""
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    chance = np.random.default_rng(3)
    x = chance.normal(0, 1, (60, 3))
    kind = (x[:, 0] + x[:, 1] ** 2 > 0.5).astype(int)
    options = {"max_iter": 30, "random_state": 1}
    classes = MLPClassifier((4, 3), "tanh", **options).fit(x, kind + (x[:, 2] > 1))
    binary = MLPClassifier((4,), "logistic", **options).fit(x, kind)
    real = MLPRegressor(hidden_layer_sizes=(5,), **options).fit(x, x[:, :2] @ [[1.0, 2.0], [3.0, 4.0]])
    with np.printoptions(precision=17, threshold=10**6):
        lists = [[array.tolist() for array in part] for part in (classes.coefs_, classes.intercepts_)]
        texts = {
            "classes": f"clf = MLPClassifier((4, 3), activation='tanh')\nclf.coefs_ = {lists[0]}\n"
            f"clf.intercepts_ = {lists[1]}  # fitted\n",
            "binary": "from numpy import array\nfrom sklearn import neural_network\n"
            f"coefs_ = {binary.coefs_!r}\nintercepts_ = {binary.intercepts_!r}\n"
            'model = neural_network.MLPClassifier(activation="logistic")\n',
            "real": f"coefs_ = {real.coefs_!r}\nintercepts_ = {real.intercepts_!r}\nmodel = MLPRegressor()\n",
        }
    found = {"x": x.tolist(), "real": real.predict(x).tolist()}
    found |= {"classes": classes.predict_proba(x).tolist(), "binary": binary.predict_proba(x)[:, 1:].tolist()}
    (folder / "sklearn.json").write_text(json.dumps({"texts": texts, **found}))


def foreign_keras(folder):
    """Models that Keras makes and saves, and what it computes from them."""
    import keras
    from keras import layers

    keras.utils.set_random_seed(7)
    chance = np.random.default_rng(7)
    data = chance.normal(3, 2, (50, 4)).astype(np.float32)
    scaling = layers.Normalization()
    scaling.adapt(data)
    normal = layers.BatchNormalization(name="normal")
    sequential = keras.Sequential(
        [
            layers.Input((4,)),
            scaling,
            layers.Dense(6, use_bias=False, name="first"),
            normal,
            layers.LeakyReLU(negative_slope=0.2),
            layers.Dropout(0.4),
            layers.Dense(5, "gelu"),
            layers.BatchNormalization(),
            layers.Dense(4, activation=layers.ELU(alpha=0.7)),
            layers.Dense(3),
            layers.Softmax(),
        ],
        name="several_layers",
    )
    for layer in sequential.layers:
        if isinstance(layer, layers.BatchNormalization):
            size = layer.gamma.shape[0]
            layer.set_weights([chance.uniform(0.5, 2, size).astype(np.float32) for _ in range(4)])
    first, second = keras.Input((3,), name="a"), keras.Input((2,), name="b")
    hidden = layers.Dense(5, "relu", name="hidden")(layers.Concatenate()([first, second]))
    more = layers.Activation("tanh")(layers.Dense(4, name="more")(hidden))
    joined = layers.concatenate([hidden, more, second])
    outputs = [layers.Dense(2, "sigmoid", name="out")(joined), layers.Dense(1, name="side")(more)]
    functional = keras.Model([first, second], outputs, name="branches")
    plain = keras.Sequential([layers.Input((3,)), layers.Dense(4, "tanh"), layers.Dense(2)])
    sequential.save(folder / "sequential.keras")
    functional.save(folder / "functional.keras")
    plain.save_weights(folder / "plain.weights.h5")
    x = chance.normal(1, 2, (20, 5)).astype(np.float32)
    found = {
        "sequential": sequential.predict(x[:, :4], verbose=0),
        "functional": np.concatenate(functional.predict([x[:, :3], x[:, 3:]], verbose=0), axis=1),
        "plain": plain.predict(x[:, :3], verbose=0),
    }
    numbers = {name: outputs.tolist() for name, outputs in found.items()}
    (folder / "keras.json").write_text(json.dumps({"x": x.tolist(), **numbers}))


FOREIGN = {"keras": foreign_keras, "sklearn": foreign_sklearn}
