"""Expressions in words, and the texts of numbers that were clicked."""

from dataclasses import replace

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.session.expressions.expression import compile_expression, text_for
from nnsim.session.places import bias_place, edge_place, layer_place, link_place, unit_place
from tests.engine_strategies import make_case, small_case
from tests.session.expressions.expression_cases import SMALL, SPACED, bench
from tests.session.sessions import opened


def test_expressions_are_described_in_words():
    words = {
        "W[hidden1][1][2] < 0": "weight input 1 → hidden1 2 < 0",
        "W[hidden1][0][2]": "bias of neuron 2 of hidden1",
        "grad[output][3][1]": "∂E/∂W, weight hidden1 3 → output 1",
        "abs(delta[hidden1][2]) > 0.1 and epoch > 5": "abs(δ of neuron 2 of hidden1) > 0.1 and epoch > 5, for any of "
        "them",
        "o[output][1]": "output o of neuron 1 of output, of every sample of the batch",
        "-(loss + 1) ** 2 * 3": "−(loss E of the batch + 1) ** 2 · 3",
        "not (loss > 1 or loss < 0) and 0 < rate < 1": "not (loss E of the batch > 1 or loss E of the batch < 0) and "
        "0 < learning rate η < 1",
        "1 - (2 - 3)": "1 − (2 − 3)",
        "2 ** -loss": "2 ** −loss E of the batch",
        "norm(W[hidden1])": "norm(weights of hidden1)",
    }

    assert {text: compile_expression(text, SMALL).describe() for text in words} == words


def test_an_edge_among_the_units_of_a_layer_is_described_as_it_is_drawn():
    with opened("hopfield") as session:
        told = compile_expression("W[output][1][2] > 0", session.setup).describe()
    assert told == "weight output 1 → output 2 > 0"


def test_places_become_texts():
    network = SPACED.design.network
    source, hidden, output = (network.layer(name) for name in ("input", "hidden 2", "output"))

    assert text_for(edge_place(source.id, source.units[0], hidden.id, hidden.units[1]), "W", network) == (
        "W['hidden 2'][1][2]"
    )
    assert text_for(bias_place(output.id, output.units[0]), "grad", network) == "grad[output][0][1]"
    assert text_for(unit_place(output.id, output.units[0]), "delta", network) == "delta[output][1]"
    assert text_for(unit_place(output.id, output.units[0]), "z", network, 2) == "z[output][1][3]"
    assert text_for(link_place(source.id, hidden.id), "W", network) == "W['hidden 2']"
    assert text_for(None, "loss", network) == "loss"
    with pytest.raises(UserError, match="belongs to a layer"):
        text_for(None, "z", network)
    with pytest.raises(UserError, match="not exist any more"):
        text_for(unit_place(99, 1), "z", network)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
@example("abs")
@example("it's")
@example("a\\'b")
@example("lambda")
@example("ﬁ")
@example("two\nlines")
def test_any_layer_name_can_be_written(name):
    design = small_case().design
    layers = tuple(replace(layer, name=name) if layer.name == "hidden1" else layer for layer in design.network.layers)
    assume(name not in ("input", "output"))
    setup = bench(make_case(replace(design, network=replace(design.network, layers=layers))))
    layer = setup.design.network.layer(name)

    expression = compile_expression(text_for(layer_place(layer.id), "W", setup.design.network), setup)

    assert expression.reads == {f"{name}.W"}
