"""Every learning rule in the session: saved and loaded, exported where that makes sense, and chosen with undo."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nnsim.files.formats import REGISTRY as FORMATS
from nnsim.kit.errors import FileError, UserError
from nnsim.network.design import Choice, Training
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.layers import REGISTRY as LAYERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.wiring import EVERYTHING
from nnsim.session.places import bias_place, has_bias, unit_place
from nnsim.session.session import Session
from nnsim.session.views.heat import Heat
from tests.campaigns import covering
from tests.rules import at_home


@pytest.fixture(params=sorted(RULES))
def session(request: pytest.FixtureRequest) -> Iterator[Session]:
    made = Session()
    made.edit("x", lambda _design: at_home(request.param, epochs=50))
    assert made.ready, made.problems
    yield made
    made.close()


def test_a_project_holds_it_in_the_middle_of_an_iteration(session: Session, tmp_path: Path) -> None:
    for _ in range(40):
        session.step("operation")
    session.save(tmp_path / "x.nnsim")
    other = Session()
    other.open(tmp_path / "x.nnsim")
    assert other.design == session.design
    for _ in range(30):
        session.step("operation")
        other.step("operation")
    mine, theirs = (one.setup.memory.named("counter", "carried") for one in (session, other))
    assert mine.keys() == theirs.keys()
    assert all(np.array_equal(mine[name], theirs[name], equal_nan=True) for name in mine)
    other.close()


@pytest.mark.parametrize(("session", "key"), covering(sorted(RULES), FORMATS), indirect=["session"])
def test_every_format_writes_it_or_says_why_not(session: Session, tmp_path: Path, key: str) -> None:
    session.step("epoch")
    path = tmp_path / f"x.{FORMATS[key].ending}"
    refused: FileError | None = None
    try:
        session.export_weights(path, key)
    except FileError as error:
        refused = error
    assert path.exists() == (refused is None)
    assert refused is None or refused.remedy


def test_weights_of_any_kind_of_layer_leave_and_come_back(session: Session, tmp_path: Path) -> None:
    session.step("epoch")
    before = {key: value.copy() for key, value in session.setup.weights().items()}
    for ending in ("npz", "csv", "json", "safetensors"):
        session.export_weights(tmp_path / f"w.{ending}")
    for ending in ("npz", "csv", "json", "safetensors"):
        session.reset()
        session.import_weights(tmp_path / f"w.{ending}")
        for key, value in session.setup.weights().items():
            assert np.array_equal(value, before[key]), ending


def test_choosing_a_rule_is_one_step_of_undo(session: Session) -> None:
    before = session.design
    other = "backprop" if session.training.rule.key != "backprop" else min(RULES)
    session.choose_rule(Choice(other))
    assert session.training.rule.key == other
    session.undo()
    assert session.design == before


def test_what_needs_gradients_says_so_where_there_are_none(session: Session) -> None:
    from nnsim.session.checks.checking import check_gradients, examine

    if session.setup.has_gradients:
        check_gradients(session)
        return
    for ask in (check_gradients, examine):
        with pytest.raises(UserError, match="does without gradients"):
            ask(session)


def test_what_a_rule_brought_goes_with_it(session: Session) -> None:
    """Zeros as a start and steps as activations would teach backpropagation nothing, and one epoch little."""
    rule = session.training.rule.key
    design = session.design  # as choosing the rule has made it
    training = replace(design.training, epochs=RULES[rule].habit.epochs or design.training.epochs)
    session.edit("as at home", lambda _design: replace(design, training=training))
    session.choose_rule(Choice("backprop"))
    for layer in session.network.layers:
        if not layer.is_input:
            assert ACTIVATIONS[layer.activation.key].trainable
            assert layer.initializer.key != "zeros"
            assert layer.kind == "dense"
            assert not layer.frozen
    before, plain = RULES[rule].habit, Training()
    for name in ("rate", "batch_size", "shuffle", "epochs"):
        if getattr(before, name) is not None:
            assert getattr(session.training, name) == getattr(plain, name)


def test_what_the_person_has_chosen_stays_when_a_rule_is_left(session: Session) -> None:
    session.set_training("other numbers", epochs=77, rate=0.123)
    session.choose_rule(Choice("backprop"))
    assert (session.training.epochs, session.training.rate) == (77, 0.123)


def test_what_a_rule_heeds_may_depend_on_its_settings() -> None:
    rule = RULES["rbf"]
    assert rule.heeds({"learning": "least squares"}) == {"batch_size"}
    assert rule.heeds({"learning": "outputs by gradient"}) == EVERYTHING
    assert rule.heeds({"learning": "no such way"}) == rule.heeds({})  # a wrong setting is reported elsewhere


def test_units_without_a_bias_have_none_to_be_seen(session: Session) -> None:
    """Row 0 of W holds nothing there: neither the maps of weights, nor watches, nor the canvas show it."""
    heat = Heat(session)
    for layer in session.network.layers:
        if layer.is_input:
            continue
        kind = LAYERS[layer.kind]
        sheet = heat.sheet(layer.id, "W")
        assert sheet is not None
        assert len(sheet.rows) == len(sheet.values) == session.network.fan_in(layer.id) + bool(kind.first_row)
        edge = heat.place(sheet, (len(sheet.rows) - 1, 0))
        assert edge is not None
        assert edge.kind == "edge"
        assert heat.cell(sheet, edge) == (len(sheet.rows) - 1, 0)
        assert has_bias(layer) == bool(kind.first_row)
        if not kind.first_row:
            assert heat.cell(sheet, bias_place(layer.id, layer.units[0])) is None


def test_a_neuron_has_each_number_once(session: Session) -> None:
    session.step("epoch")
    for layer in session.network.layers:
        found = [one.quantity for one in session.numbers_at(unit_place(layer.id, layer.units[0]))]
        assert len(found) == len(set(found))
