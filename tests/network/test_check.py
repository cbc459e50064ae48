"""Each problem of a design is found, with its place and a remedy; and each remedy remedies."""

import ast
import inspect
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given

from nnsim.kit.errors import DesignError
from nnsim.network import check as module
from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.check import Problem, check
from nnsim.network.compile import Samples, compile_design
from nnsim.network.design import Choice, Data, Design, Layer, Link, Network, Training
from nnsim.network.ruling import with_rule
from nnsim.session.core import Core
from nnsim.session.data import DataSource
from tests.engine_strategies import Case, cases
from tests.session.sessions import opened, with_data

NET = sequential((2, 3, 1))
XOR = Design(NET)


OTHER = replace(NET.by_id[3], id=4, name="other", units=(1, 2))
TWO_ENDS = Network((*NET.layers, OTHER), (*NET.links, Link(2, 4)))


def table(design: Design):
    return DataSource().load(design.data, design.training).table


def found(design: Design, data: bool = True) -> tuple[Problem, ...]:
    return check(design, table(design) if data else None)


def network(change: Callable[[Network], Network]) -> Design:
    return replace(XOR, network=change(NET))


def training(**fields: object) -> Design:
    return replace(XOR, training=replace(Training(), **fields))  # type: ignore[arg-type]


def layer(number: int, **fields: object) -> Design:
    return network(lambda n: edits.put(n, replace(n.by_id[number], **fields)))  # type: ignore[arg-type]


def outputs(activation: str, loss: str, size: int = 1) -> Design:
    made = layer(3, activation=Choice(activation), units=tuple(range(1, size + 1)))
    return replace(made, training=Training(loss=Choice(loss)))


def typed(*targets: str) -> Data:
    """Two samples with these targets."""
    names = [f"y{i + 1}" for i in range(len(targets[0].split(",")))]
    lines = [",".join(["a", "b", *names]), *(f"0,1,{row}" for row in targets)]
    settings = {"text": "\n".join(lines) + "\n", "targets": ",".join(names), "task": "regression"}
    return Data(Choice("custom", settings))


BROKEN = {
    "the network is empty": (Design(), None),
    "there is no input layer": (network(lambda n: edits.remove_layers(n, [1])), None),
    "there is no output layer": (network(lambda n: edits.remove_layers(n, [2, 3])), None),
    "nothing feeds hidden1": (network(lambda n: edits.disconnect(n, 1, 2)), 2),
    "input feeds nothing": (network(lambda n: edits.disconnect(n, 1, 2)), 1),
    "goes back in time": (network(lambda n: edits.connect(n, 3, 2)), 2),
    "form a circle": (replace(XOR, network=Network(NET.layers, (*NET.links, Link(3, 2)))), 2),
    "too many": (network(lambda n: sequential((2, 10_000, 10_000, 1))), None),
    "no loss called": (training(loss=Choice("nothing")), None),
    "no optimizer called": (training(optimizer=Choice("nothing")), None),
    "no schedule called": (training(schedule=Choice("nothing")), None),
    "no learning rule called": (training(rule=Choice("nothing")), None),
    "no way to tell the hidden layer": (training(rule=Choice("perceptron")), 2),
    "no regularizer called": (training(regularizers=(Choice("nothing"),)), None),
    "no activation called": (layer(2, activation=Choice("nothing")), 2),
    "no initializer called": (layer(3, initializer=Choice("nothing")), 3),
    "has no parameter": (training(optimizer=Choice("momentum", {"mass": 1})), None),
    "momentum cannot be 2": (training(optimizer=Choice("momentum", {"momentum": 2.0})), None),
    "3 class weights are given": (training(regularizers=(Choice("class_weights", {"weights": "1,2,3"}),)), None),
    "3 units but the data have 2": (layer(1, units=(1, 2, 3)), 1),
    "2 units but the data have 1": (layer(3, units=(1, 2)), 3),
}


def measured(*numbers: float) -> Data:
    """As many samples as there are numbers, which are the input b."""
    lines = ["a,b,y", *(f"0.{at % 7},{number},{at % 2}" for at, number in enumerate(numbers))]
    return Data(Choice("custom", {"text": "\n".join(lines) + "\n", "targets": "y", "task": "regression"}))


DOUBTFUL = {
    "b is 9,500,000 in sample 20, far from all others": (
        replace(XOR, data=measured(*(100 + 3 * (i % 9) for i in range(19)), 9_500_000)),
        None,
    ),
    "there is no input 'weight'": (replace(XOR, data=replace(XOR.data, column_preparers={"weight": ()})), None),
    "the targets are no classes": (
        replace(training(regularizers=(Choice("class_weights"),)), data=typed("1", "2")),
        None,
    ),
    "there are several output layers": (
        replace(
            training(regularizers=(Choice("class_weights"),)),
            network=TWO_ENDS,
            data=Data(Choice("gaussians", {"classes": 3})),
        ),
        None,
    ),
    "the inputs are no images": (training(regularizers=(Choice("augment"),)), None),
    "slope 0 everywhere": (layer(2, activation=Choice("step")), 2),
    "softmax over one unit": (layer(3, activation=Choice("softmax")), 3),
    "needs outputs between 0 and 1": (outputs("tanh", "binary_cross_entropy"), 3),
    "has nothing to compare": (outputs("logistic", "cross_entropy"), 3),
    "expects targets that sum to 1": (replace(outputs("softmax", "cross_entropy", 2), data=typed("1,1", "0,1")), 3),
    "expects targets between 0 and 1": (replace(outputs("logistic", "binary_cross_entropy"), data=typed("-1", "1")), 3),
}


@pytest.mark.parametrize("text", BROKEN)
def test_what_stands_in_the_way(text: str) -> None:
    design, where = BROKEN[text]
    matching = [problem for problem in found(design) if text in problem.what]
    assert len(matching) == 1, [problem.what for problem in found(design)]
    assert (matching[0].severity, matching[0].layer) == ("error", where)
    assert matching[0].remedy
    core = Core()
    core.design = design
    core._install(lambda setup: None)
    assert not core.ready
    assert any(text in problem.what for problem in core.problems)


@pytest.mark.parametrize("text", DOUBTFUL)
def test_what_is_likely_a_mistake(text: str) -> None:
    design, where = DOUBTFUL[text]
    matching = [problem for problem in found(design) if text in problem.what]
    assert [(problem.severity, problem.layer) for problem in matching] == [("warning", where)]
    assert matching[0].remedy
    compile_design(design, Samples(4, 0, ""))


def test_every_message_is_produced() -> None:
    """As many messages are written in the code as are asked for here."""
    tree = ast.parse(inspect.getsource(module))
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "Problem"]
    direct = [call for call in calls if isinstance(call.args[0], ast.Constant)]
    assert len(direct) == len(calls)
    passed_on = [text for text in BROKEN if " called" in text or "parameter" in text or "cannot be" in text]
    sizes = [text for text in BROKEN if "units but the data" in text]
    assert len(calls) == len(BROKEN) - (len(passed_on) - 1) - (len(sizes) - 1) + len(DOUBTFUL)


def test_errors_come_first_and_hide_the_doubts() -> None:
    both = replace(outputs("tanh", "binary_cross_entropy"), network=BROKEN["nothing feeds hidden1"][0].network)
    assert {problem.severity for problem in found(both)} == {"error"}
    several = found(replace(BROKEN["nothing feeds hidden1"][0], training=Training(loss=Choice("nothing"))))
    assert len(several) == 3


def test_targets_that_fit_the_loss_are_no_problem() -> None:
    """A third of 1 is no mistake; standardized targets are one, as they leave 0 to 1."""
    thirds = replace(outputs("softmax", "cross_entropy", 3), data=typed("0.2,0.3,0.5", f"0,{1 / 3},{2 / 3}"))
    assert found(thirds) == ()
    standardized = replace(thirds, data=replace(thirds.data, standardize_targets=True))
    assert {problem.what.split(",")[0] for problem in found(standardized)} == {
        "softmax with cross-entropy expects targets that sum to 1",
        "cross-entropy expects targets between 0 and 1",
    }
    assert found(replace(outputs("identity", "mse"), data=typed("-1", "7"))) == ()


def test_one_unit_under_softmax_is_sent_to_binary_cross_entropy() -> None:
    problems = {problem.what: problem.remedy for problem in found(outputs("softmax", "cross_entropy"))}
    assert problems["softmax over one unit in output is always 1"] == "choose logistic with binary cross-entropy"


def test_a_sound_design_has_no_problems() -> None:
    assert found(XOR) == ()
    assert found(outputs("softmax", "cross_entropy", 3), False) == ()


@given(cases())
def test_whatever_has_no_error_can_be_compiled(case: Case) -> None:
    assert not [problem for problem in check(case.design, None) if problem.severity == "error"]


def test_a_single_input_layer_lacks_only_an_output() -> None:
    lone = Design(Network((Layer(1, "input", (1, 2), "input"),)))
    assert [problem.what for problem in found(lone)] == ["there is no output layer"]


def test_a_problem_goes_when_its_remedy_is_followed() -> None:
    with opened(with_data(XOR)) as session:
        session.edit_network("Disconnect", lambda n: edits.disconnect(n, 1, 2))
        assert not session.ready
        assert [problem.layer for problem in session.problems] == [1, 2]
        session.edit_network("Connect", lambda n: edits.connect(n, 1, 2))
        assert session.ready
        assert session.problems == ()


def test_nothing_to_learn_from() -> None:
    with pytest.raises(DesignError, match="nothing to learn from"):
        compile_design(XOR, Samples(0, 0, ""))


def test_units_that_were_meant_for_the_layer_between_are_told_where_they_go() -> None:
    design = with_rule(Design(sequential((2, 6)), data=Data(Choice("gaussians"))), Choice("lvq"))
    (problem,) = (one for one in found(design) if one.severity == "error")
    assert problem.remedy.endswith("for 6 units in between make it 2-6-1")
