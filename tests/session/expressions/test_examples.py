"""Examples of expressions can be typed as they stand: their names and indices are those of the present network."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.network import edits
from nnsim.network.design import Network
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.expressions.examples import in_names_of
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.expressions.tree import ExpressionError
from nnsim.session.stops.kinds import REGISTRY as KINDS
from tests.engine_strategies import random_case
from tests.rules import at_home
from tests.session.sessions import opened, with_data

EXAMPLES = ("abs(delta[hidden][2]) > 0.1 and epoch > 5", "W[hidden][1][2]", "norm(grad[hidden])", "o[hidden]")


@given(st.integers(0, 10**6))
def test_examples_hold_for_any_network(seed):
    with opened(with_data(random_case(np.random.default_rng(seed), plain=True).design)) as session:
        for example in EXAMPLES:
            compile_expression(in_names_of(session.network, example), session.setup)


@given(st.integers(0, 10**6))
def test_what_helps_says_and_what_an_error_proposes_can_be_typed(seed):
    with opened(with_data(random_case(np.random.default_rng(seed), plain=True).design)) as session:
        said = [in_names_of(session.network, KINDS["condition"].help)]
        for wrong in ("", "z.hidden", "(1, 2)", "1 +", "loss[1][2]"):
            with pytest.raises(ExpressionError) as error:
                compile_expression(wrong, session.setup)
            said.append(error.value.remedy)
        found = [text for line in said for text in re.findall(r"\b(?:abs\()?(?:delta|W|z)\[.*", line)]
        assert len(found) >= 3
        for text in found:
            compile_expression(text.rstrip("."), session.setup)


@pytest.mark.parametrize("rule", RULES)
def test_examples_name_what_the_learning_rule_computes(rule):
    with opened(at_home(rule)) as session:
        for example in (*EXAMPLES, KINDS["condition"].help.partition("such as ")[2].rstrip(".")):
            compile_expression(in_names_of(session.network, example, session.setup), session.setup)
        with pytest.raises(ExpressionError) as error:
            compile_expression("", session.setup)
        compile_expression(error.value.remedy.partition(": ")[2], session.setup)


def test_a_layer_that_is_called_so_is_meant():
    with opened("mazur") as session:
        first = next(layer.id for layer in session.network.layers if layer.name == "hidden1")
        session.edit_network("Name", lambda network: edits.rename(network, first, "hidden"))
        assert in_names_of(session.network, "delta[hidden][2]") == "delta[hidden][2]"
        session.edit_network("Name", lambda network: edits.rename(network, first, "my-layer"))
        assert in_names_of(session.network, "delta[hidden][7]") == "delta['my-layer'][2]"


def test_without_layers_there_is_nothing_to_name():
    assert in_names_of(Network(), "delta[hidden][2]") == "delta[hidden][2]"
