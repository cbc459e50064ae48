"""Networks for ONNX, and ONNX files made by hand, right and wrong."""

from dataclasses import replace

import numpy as np

from nnsim.files.exchange import read_bytes
from nnsim.files.formats import REGISTRY
from nnsim.files.formats._onnx_model import Model, Node, model_bytes
from nnsim.files.protobuf import Wire, run, whole
from nnsim.files.trained import Trained, checked
from nnsim.network.design import Choice, Layer, Link, Network
from tests.files.making_trained import a_chain, rows, scaled, weights_of, with_preparation

ONNX = REGISTRY["onnx"]


def branched(key="tanh", size=2):
    """Two inputs, skip links, cut edges, two outputs, standardized: all that a graph has to hold."""
    layers = (
        Layer(1, "in", (1, 2, 3), "input"),
        Layer(2, "context", (1, 2), "input"),
        Layer(3, "first", (1, 2, 3, 4), activation=Choice(key)),
        Layer(4, "second", (1, 2), activation=Choice("relu")),
        Layer(5, "out", (1, 2, 3)[:size], activation=Choice("softmax")),
        Layer(6, "side", (1,), activation=Choice("identity")),
    )
    cut = frozenset({(1, 2), (3, 1)})
    skip = (Link(1, 5), Link(3, 5, cut=cut), Link(2, 6))
    links = (Link(2, 3), Link(1, 3, cut=cut), Link(3, 4), Link(4, 5), Link(4, 6), *skip)
    network = Network(layers, links)
    made = Trained(network=network, matrices=weights_of(network, 3), before=scaled(5, 1), title="branched")
    return checked(replace(made, after=scaled(made.output_size, 2)))


NETS = {
    "chain": a_chain(),
    "softmax": a_chain((4, 8, 8, 3), "relu", "softmax"),
    "standardized": with_preparation(a_chain((3, 6, 2), output="identity"), after=True),
    "scaled logistic": with_preparation(a_chain((3, 6, 1)), after=True),
    "perceptron": a_chain((5, 1), output="step"),
    "branched": branched(),
}


W, B = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([0.5, -0.5])
X = rows(3, 50)
NETTO = X @ W + B


def graph(*nodes, constants=None, inputs=None, outputs=None, opset=13):
    """A file of these nodes, as (operator, inputs, output, attributes)."""
    made = [
        Node(op, tuple(ins.split()), tuple(outs.split()), dict(*more), f"n{at}")
        for at, (op, ins, outs, *more) in enumerate(nodes)
    ]
    known = {"w": W, "b": B, "half": np.array(0.5), "one": np.array(1.0), "two": np.array(2.0), **(constants or {})}
    model = Model(tuple(made), known, inputs or {"x": ("N", 3)}, outputs or {"y": ("N", 2)}, "other", opset=opset)
    return model_bytes(model, "other")


def read(data):
    return read_bytes(data, (ONNX,))


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gelu(z):
    from math import erf

    return z * 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2)))


def into_graph(data, field):
    """The file with one more field at the beginning of its graph."""
    out = b""
    for number, kind, value in Wire(100).fields(data):
        if number == 7:
            out += run(7, field + bytes(value))
        else:
            out += whole(number, value) if kind == 0 else run(number, bytes(value))
    return out
