"""PMML 4.4: the network as a NeuralNetwork, for databases and scoring engines that evaluate such models.

The standardization of inputs is NormContinuous, the scaling back of outputs in Targets: evaluators do not go beyond the
points of a NormContinuous there. Softmax is the normalizationMethod of its layer. A softmax layer of several outputs,
and one output with two classes, make a classification with a probability for each class; any other outputs are numbers
of a regression. Links that skip layers stay, and cut edges are not there.
"""

import math
from collections.abc import Mapping, Sequence

from nnsim.files.carrying import need_activations
from nnsim.files.formats import Format
from nnsim.files.formats._pmml_fields import Fields, clean, element, fields_of, scaling
from nnsim.files.trained import Trained, TrainedLayer
from nnsim.parts.preparation import Standardizer

XMLNS = "http://www.dmg.org/PMML-4_4"
SMALLEST = -math.ulp(0.0)  # a threshold unit of PMML is 1 above its threshold; ours is 1 at 0, too
FUNCTIONS: Mapping[str, Mapping[str, str | float]] = {
    "identity": {"activationFunction": "identity"},
    "logistic": {"activationFunction": "logistic"},
    "tanh": {"activationFunction": "tanh"},
    "relu": {"activationFunction": "rectifier"},
    "softmax": {"activationFunction": "identity", "normalizationMethod": "softmax"},
    "step": {"activationFunction": "threshold", "threshold": SMALLEST},
    "gaussian": {"activationFunction": "Gauss"},
    "softsign": {"activationFunction": "Elliott"},
}
ABOUT = (
    "Written by nnsim. Fields are in the units of the data. The net input of a neuron is its bias plus the sum of "
    "weights times values; outputs of softmax and logistic neurons are probabilities, not logits."
)


def _write(trained: Trained) -> bytes:
    need_activations(trained, "PMML", FUNCTIONS)
    fields = fields_of(trained)
    layers = [_layer(layer) for layer in trained.layers]
    if fields.classes and trained.output_size == 1:
        layers.append(_two_classes(trained))
    model = element(
        "NeuralNetwork",
        _schema(fields),
        *([_probabilities(fields)] if fields.classes else []),
        *([] if fields.classes or trained.after is None else [_targets(trained.after, fields)]),
        _inputs(trained, fields),
        *layers,
        _outputs(trained, fields),
        modelName=clean(trained.title) or "network",
        functionName="classification" if fields.classes else "regression",
        activationFunction="identity",
        numberOfLayers=len(layers),
    )
    header = element(
        "Header", element("Application", name="nnsim"), _annotation(ABOUT), description=clean(trained.title)
    )
    text = element("PMML", header, _dictionary(fields), model, xmlns=XMLNS, version="4.4")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _annotation(text: str) -> str:
    return f"<Annotation>{text}</Annotation>"


def _dictionary(fields: Fields) -> str:
    numbers = [*fields.inputs, *([] if fields.classes else fields.targets)]
    found = [element("DataField", name=name, optype="continuous", dataType="double") for name in numbers]
    if fields.classes:
        values = [element("Value", value=name) for name in fields.classes]
        found.append(element("DataField", *values, name=fields.targets[0], optype="categorical", dataType="string"))
    return element("DataDictionary", *found, numberOfFields=len(found))


def _schema(fields: Fields) -> str:
    given = [element("MiningField", name=name) for name in fields.inputs]
    return element(
        "MiningSchema", *given, *(element("MiningField", name=n, usageType="target") for n in fields.targets)
    )


def _probabilities(fields: Fields) -> str:
    found, taken = [], {*fields.inputs, *fields.targets}
    for value in fields.classes:
        name = f"probability({value})"
        while name in taken:
            name += "_"
        taken.add(name)
        facts = {"optype": "continuous", "dataType": "double", "feature": "probability", "value": value}
        found.append(element("OutputField", name=name, **facts))
    return element("Output", *found)


def _targets(after: Standardizer, fields: Fields) -> str:
    """How the outputs are scaled back."""
    scales = zip(fields.targets, after.deviation.tolist(), after.mean.tolist(), strict=True)
    return element("Targets", *(element("Target", field=f, rescaleFactor=d, rescaleConstant=m) for f, d, m in scales))


def _id(number: int, unit: int) -> str:
    return f"{number},{unit}"


def _inputs(trained: Trained, fields: Fields) -> str:
    found, column = [], 0
    for layer in trained.inputs:
        for unit in range(1, layer.size + 1):
            name, inner = fields.inputs[column], element("FieldRef", field=fields.inputs[column])
            if trained.before is not None:
                inner = scaling(name, float(trained.before.mean[column]), float(trained.before.deviation[column]))
            derived = element("DerivedField", inner, optype="continuous", dataType="double")
            found.append(element("NeuralInput", derived, id=_id(layer.id, unit)))
            column += 1
    return element("NeuralInputs", *found, numberOfInputs=column)


def _layer(layer: TrainedLayer) -> str:
    """The neurons of a layer; each has a connection for every edge that is not cut, and one at least."""
    neurons = []
    for unit in range(layer.size):
        connections = [
            (_id(block.source.id, row + 1), float(block.weight[row, unit]))
            for block in layer.blocks
            for row in range(block.source.size)
            if not block.cut[row, unit]
        ]
        connections = connections or [(_id(layer.blocks[0].source.id, 1), 0.0)]
        neurons.append(_neuron(_id(layer.layer.id, unit + 1), float(layer.bias[unit]), connections))
    return element("NeuralLayer", *neurons, numberOfNeurons=len(neurons), **FUNCTIONS[layer.key])


def _neuron(name: str, bias: float, connections: Sequence[tuple[str, float]]) -> str:
    cons = [element("Con", weight=weight, **{"from": source}) for source, weight in connections]
    return element("Neuron", *cons, id=name, bias=bias)


def _two_classes(trained: Trained) -> str:
    """A layer that turns one output, which is the probability of the second class, into the two of both classes."""
    mean, deviation = 0.0, 1.0
    if trained.after is not None:
        mean, deviation = float(trained.after.mean[0]), float(trained.after.deviation[0])
    source, number = _id(trained.outputs_of[0].layer.id, 1), _last(trained) + 1
    first = _neuron(_id(number, 1), 1.0 - mean, [(source, -deviation)])
    second = _neuron(_id(number, 2), mean, [(source, deviation)])
    return element("NeuralLayer", first, second, numberOfNeurons=2, activationFunction="identity")


def _last(trained: Trained) -> int:
    return max(layer.id for layer in trained.network.layers)


def _outputs(trained: Trained, fields: Fields) -> str:
    neurons = [_id(layer.layer.id, unit + 1) for layer in trained.outputs_of for unit in range(layer.size)]
    found = []
    if fields.classes:
        if len(neurons) == 1:
            neurons = [_id(_last(trained) + 1, 1), _id(_last(trained) + 1, 2)]
        for neuron, value in zip(neurons, fields.classes, strict=True):
            inner = element("NormDiscrete", field=fields.targets[0], value=value)
            found.append(_output(neuron, inner, "categorical", "string"))
    else:
        for neuron, name in zip(neurons, fields.targets, strict=True):
            found.append(_output(neuron, element("FieldRef", field=name), "continuous", "double"))
    return element("NeuralOutputs", *found, numberOfOutputs=len(found))


def _output(neuron: str, inner: str, optype: str, kind: str) -> str:
    return element("NeuralOutput", element("DerivedField", inner, optype=optype, dataType=kind), outputNeuron=neuron)


def _leaves_out(trained: Trained) -> tuple[str, ...]:
    fields, said = fields_of(trained), tuple[str, ...]()
    if not fields.classes and trained.classes:
        said += ("Its outputs are written as numbers of a regression: the largest says the class.",)
    pairs = ((trained.input_names, fields.inputs), (trained.output_names, fields.targets))
    pairs = (pairs[0], (trained.classes, fields.classes)) if fields.classes else pairs
    if any(names and names != made for names, made in pairs):
        said += ("Some names are changed, as no two fields can have the same, nor characters that XML does not hold.",)
    return said


PART = Format(
    title="PMML",
    help="A NeuralNetwork of PMML 4.4, scaling and classes too, for databases and scoring engines.",
    ending="pmml",
    write=_write,
    leaves_out=_leaves_out,
    text=True,
)
