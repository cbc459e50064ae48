"""A trained network as formats see it: its layers, what it computes, and the preparation put into the weights."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from nnsim.engine.expr import evaluate
from nnsim.files.building import Building, Feed
from nnsim.files.names import identifier, identifiers, layer_name, one_line
from nnsim.files.trained import Trained, checked
from nnsim.kit.errors import FileError
from nnsim.network.design import Choice, Layer, Link, Network
from nnsim.parts.preparation import Standardizer
from tests.files.making_trained import a_chain, rows, trained, weights_of, with_preparation


def computed(made, x):
    """The outputs by the formulas and blocks that writers see, and by nothing else."""
    column, values = 0, {}
    x = made.before.apply(x) if made.before else x
    for layer in made.inputs:
        values[layer.id] = x[:, column : column + layer.size]
        column += layer.size
    for layer in made.layers:
        z = layer.bias + sum(values[block.source.id] @ block.weight for block in layer.blocks)
        values[layer.layer.id] = evaluate(layer.formula, {"z": z.T}).T
    out = np.concatenate([values[layer.layer.id] for layer in made.outputs_of], axis=1)
    return made.after.invert(out) if made.after else out


@given(trained())
def test_what_writers_see_computes_what_the_engine_computes(made):
    x = rows(made.input_size)
    assert np.allclose(computed(made, x), made.outputs(x), rtol=1e-9, atol=1e-9)
    for layer in made.layers:
        joined = np.concatenate([block.weight for block in layer.blocks])
        assert np.array_equal(joined, layer.weight)
        assert [block.first for block in layer.blocks] == np.cumsum([0, *(len(b.weight) for b in layer.blocks)])[
            :-1
        ].tolist()
        assert all(not block.weight[block.cut].any() for block in layer.blocks)


@given(trained())
def test_the_preparation_goes_into_the_weights(made):
    made = checked(replace(made, network=smooth(made.network)))
    flat, x = made.folded(), rows(made.input_size)
    assert flat.before is None
    assert flat.after is None or any(layer.key != "identity" for layer in made.outputs_of)
    assert np.allclose(flat.outputs(x), made.outputs(x), rtol=1e-7, atol=1e-7)


def smooth(network):
    """The network without activations that jump, where rounding decides."""
    jumps = {"step", "sign"}
    layers = [replace(la, activation=Choice("tanh")) if la.activation.key in jumps else la for la in network.layers]
    return replace(network, layers=tuple(layers))


def test_a_chain_is_one():
    assert a_chain().is_chain
    assert a_chain((2, 1)).is_chain
    layers = (Layer(1, "in", (1, 2), "input"), Layer(2, "a", (1,)), Layer(3, "b", (1, 2)))
    for links in ((Link(1, 2), Link(2, 3), Link(1, 3)), (Link(1, 2), Link(1, 3))):
        network = Network(layers, links)
        assert not Trained(network=network, matrices=weights_of(network)).is_chain
    two = Network((*layers[:1], Layer(4, "in2", (1,), "input"), *layers[1:2]), (Link(1, 2), Link(4, 2)))
    assert not Trained(network=two, matrices=weights_of(two)).is_chain


WRONG = {
    "a missing matrix": ({"matrices": {2: np.ones((4, 5))}}, "shape None"),
    "another shape": ({"matrices": {2: np.ones((4, 5)), 3: np.ones((6, 3))}}, "needs (6, 2)"),
    "a scale too few": ({"before": Standardizer(np.zeros(2), np.ones(2))}, "2 numbers scale the inputs"),
    "a scale too many": ({"after": Standardizer(np.zeros(3), np.ones(3))}, "3 numbers scale the outputs"),
    "a name too few": ({"input_names": ("a", "b")}, "2 names of inputs"),
    "classes": ({"classes": ("a", "b", "c")}, "3 names of classes"),
    "a long name": ({"output_names": ("a" * 300, "b")}, "too long"),
    "another type": ({"dtype": "int8"}, "float64 and float32"),
    "no layer": ({"network": Network()}, "the network is empty"),
}


@pytest.mark.parametrize(("fields", "why"), WRONG.values(), ids=WRONG)
def test_a_network_that_does_not_fit_is_refused(fields, why):
    with pytest.raises(FileError) as caught:
        checked(replace(a_chain(), **fields))
    assert why in str(caught.value)
    assert caught.value.remedy


def test_weights_of_cut_edges_are_zero():
    made = a_chain((2, 2))
    link = replace(made.network.links[0], cut=frozenset({(1, 2)}))
    again = checked(replace(made, network=replace(made.network, links=(link,))))
    assert again.layers[0].weight[0, 1] == 0
    assert again.layers[0].has_cuts


# ------------------------------------------------------------------------------------------------ building


def rebuilt(made):
    """The same network told layer by layer, as a reader does."""
    building, numbers = Building(), {}
    for layer in made.inputs:
        numbers[layer.id] = building.inputs(layer.size, layer.name)
    for layer in made.layers:
        feeds = [Feed(numbers[block.source.id], block.weight, block.cut) for block in layer.blocks]
        numbers[layer.layer.id] = building.layer(feeds, layer.bias, layer.key, layer.settings, layer.name)
    return checked(
        building.finish([numbers[la.layer.id] for la in made.outputs_of], before=made.before, after=made.after)
    )


@given(trained())
def test_a_network_is_built_layer_by_layer(made):
    again, x = rebuilt(made), rows(made.input_size)
    assert np.array_equal(again.outputs(x), made.outputs(x), equal_nan=True)
    assert {layer.name for layer in again.layers} == {layer.name for layer in made.layers}


def test_layers_without_a_name_get_one():
    building = Building()
    first = building.inputs(2, "x 1/…")
    one = building.layer([Feed(first, np.ones((2, 3)))], None, "identity")
    building.activate(one, "leaky_relu", {"alpha": 0.5})
    building.layer([Feed(one, np.ones((3, 1)))], np.ones(1), "tanh")
    made = checked(building.finish(title="t"))
    assert [layer.name for layer in made.network.layers] == ["x_1", "hidden1", "output"]
    assert made.layers[0].settings == {"alpha": 0.5}
    assert building.size(one) == 3


def refused(build):
    building = Building()
    first = building.inputs(2)
    with pytest.raises(FileError) as caught:
        build(building, first)
    return str(caught.value)


@pytest.mark.parametrize(
    ("build", "why"),
    [
        (lambda b, f: b.layer([Feed(f, np.ones((3, 2)))], None, "tanh"), "have the shape (3, 2)"),
        (lambda b, f: b.layer([Feed(f, np.ones(2))], None, "tanh"), "have the shape (2,)"),
        (lambda b, f: b.layer([Feed(f, np.ones((2, 2)))], np.ones(3), "tanh"), "biases of"),
        (lambda b, f: b.layer([Feed(f, np.ones((2, 2)))], None, "magic"), "'magic' is not known"),
        (lambda b, f: b.layer([Feed(f, np.ones((2, 2)))], None, "elu", {"alpha": -1.0}), "alpha"),
        (lambda b, f: b.layer([Feed(f + 5, np.ones((2, 2)))], None, "tanh"), "is not there"),
        (lambda b, f: b.layer([], None, "tanh"), "is not fed"),
        (lambda b, f: b.layer([Feed(f, np.ones((2, 0)))], None, "tanh"), "has 0 units"),
        (lambda b, f: b.inputs(10**9), "units"),
        (lambda b, f: b.activate(f, "tanh"), "is an input"),
        (lambda b, f: b.finish([f + 1]), "leads nowhere"),
    ],
)
def test_what_cannot_be_built_is_refused(build, why):
    assert why in refused(build)


# ------------------------------------------------------------------------------------------------ names


def test_names_become_safe():
    assert layer_name("dense/kernel:0", ()) == "dense_kernel_0"
    assert layer_name("", ()) == "layer"
    assert layer_name("a", {"a", "a_2"}) == "a_3"
    assert len(layer_name("x" * 500, {"x" * 40})) == 40
    assert identifier("größe 1") == "gr_e_1"
    assert identifier("1; DROP") == "value_1_DROP"
    assert identifier("…", {"value"}) == "value_2"
    assert identifiers(["int", "a b", "a-b"], {"int"}) == ("int_2", "a_b", "a_b_2")
    for hostile in ("*/ int x; /*", "-->\n<script>", "\\end{document}", "a\x00b\u202e", "??/", "\u00e4" * 3, '"""'):
        said = one_line(hostile)
        assert said.isascii()
        assert not any(bad in said for bad in ("*/", "/*", "<", ">", "\\", "\n", "--", "??", '"""'))


def test_outputs_are_those_of_the_session():
    import nnsim

    model = nnsim.example("iris")
    made, x = model.session.trained(), model.session.table.inputs
    assert np.array_equal(made.outputs(x), model.predict(x))
    assert made.before is not None
    assert made.classes == model.session.table.classes
    model = nnsim.new("2-3-1", output="tanh", loss="hinge", data="xor")
    assert np.array_equal(model.session.trained().outputs([[0, 1], [1, 1]]), model.predict([[0, 1], [1, 1]]))


def test_preparation_helps_the_strategies():
    made = with_preparation(a_chain(), after=True)
    x = rows(3)
    inside = a_chain().outputs((x - made.before.mean) / made.before.deviation)
    assert np.allclose(made.outputs(x), inside * made.after.deviation + made.after.mean)
