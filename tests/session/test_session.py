"""The document: every edit can be undone, numbers survive it, and what is gone is not selected."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network import edits
from nnsim.network.carry import row_keys
from nnsim.network.design import STANDARDIZED, Choice, Design, Layer, Network
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.session.changes import EVERYTHING, Change
from nnsim.session.examples import EXAMPLES
from nnsim.session.places import Place, bias_place, edge_place, layer_place, link_place, unit_place
from nnsim.session.session import Session
from tests.engine_strategies import random_case
from tests.network.test_edits import edited
from tests.session.sessions import edges, opened, train_a_little, with_data

EDGE = edge_place(1, 1, 2, 1)


@st.composite
def changes(draw: st.DrawFn, session: Session) -> None:
    """One edit, any of them, made in the session."""
    kind = draw(st.sampled_from(["network"] * 4 + ["training", "data", "weight", "seed"]))
    key = draw(st.sampled_from(["", "", "gesture"]))
    if kind == "network":
        session.edit_network("Edit", lambda network: draw(edited(network)), key)
    elif kind == "training":
        options = st.sampled_from([
            {"rate": 0.25}, {"epochs": 7}, {"batch_size": 2}, {"optimizer": Choice("adam")}, {"loss": Choice("mae")},
            {"shuffle": False}, {"dtype": "float32"}, {"regularizers": (Choice("l2"),)}, {"patience": 2},
        ])  # fmt: skip
        session.set_training("Training", key, **draw(options))
    elif kind == "data":
        session.set_data("Data", **draw(st.sampled_from([{"split_seed": 3}, {"preparers": STANDARDIZED}])))
    elif kind == "seed":
        session.new_seed()
    else:
        there = [place for place in places(session) if not session.is_cut(place)]
        if there and session.ready:
            session.set_weight(draw(st.sampled_from(there)), draw(st.floats(-2, 2)))


def places(session: Session) -> list[Place]:
    """All edges and biases."""
    found = []
    for layer in session.network.layers:
        if not layer.is_input:
            found += [bias_place(layer.id, unit) for unit in layer.units]
            keys = [key for key in row_keys(session.network, layer) if key[0] >= 0]
            found += [edge_place(*key, layer.id, unit) for key in keys for unit in layer.units]
    return found


@given(st.data(), st.integers(0, 1000))
def test_random_edits_are_undone_to_the_start_and_redone_to_the_end(data: st.DataObject, seed: int) -> None:
    case = random_case(np.random.default_rng(seed))
    with opened(with_data(case.design)) as session:
        first, weights = session.design, session.setup.weights()
        for _ in range(data.draw(st.integers(1, 8))):
            data.draw(changes(session))
        last, problems = session.design, session.problems
        numbers = session.setup.weights() if session.ready else {}
        count = 0
        while session.undo_title:
            session.undo()
            count += 1
        assert session.design == first
        assert session.ready
        assert not session.dirty
        for layer, matrix in session.setup.weights().items():
            np.testing.assert_array_equal(matrix, weights[layer])
        for _ in range(count):
            session.redo()
        assert session.redo_title == ""
        assert session.design == last
        assert session.problems == problems
        assert session.dirty == (count > 0)
        for layer, matrix in (session.setup.weights() if session.ready else {}).items():
            np.testing.assert_array_equal(matrix, numbers[layer])


@given(st.data(), st.integers(0, 1000))
def test_trained_numbers_survive_edits_where_both_ends_do(data: st.DataObject, seed: int) -> None:
    """Also through a design that cannot run, and where nothing was trained since, undo brings all of them back."""
    rng = np.random.default_rng(seed)
    case = random_case(rng, optimizer=str(rng.choice(sorted(OPTIMIZERS))), rate=0.05)
    with opened(with_data(case.design)) as session:
        train_a_little(session)
        trained, update = edges(session), session.update
        session.close_edit()
        there = dict(trained)
        for _ in range(data.draw(st.integers(1, 5))):
            session.edit_network("Edit", lambda network: data.draw(edited(network)))
            now = edges(session)
            alive = set(now)
            for key in alive & set(there):
                assert now[key] == pytest.approx(there[key], abs=1e-12)
            there = {key: value for key, value in there.items() if key in alive} | {
                key: now[key] for key in alive - set(there)
            }
            if session.ready:
                assert session.update == update
        while session.undo_title:
            session.undo()
        assert edges(session) == trained
        assert session.update == update
        assert session.curves.current.count == 3


def test_optimizer_states_survive_too_and_what_is_new_begins_at_its_start() -> None:
    for optimizer in sorted(OPTIMIZERS):
        design = EXAMPLES["xor"].make()
        design = replace(design, training=replace(design.training, optimizer=Choice(optimizer), rate=0.01))
        with opened(design) as session:
            train_a_little(session)
            before = session.setup.states()
            session.edit_network("Grow", lambda n: edits.resize(n, 2, 3))
            after = session.setup.states()
            for state in session.setup.compiled.states:
                np.testing.assert_array_equal(after[state.name][2][:, :2], before[state.name][2])
                wanted = 0.01 if state.start == "rate" else state.start
                assert (after[state.name][2][:, 2] == wanted).all()
            session.set_training("Optimizer", optimizer=Choice("sgd" if optimizer != "sgd" else "adam"))
            train_a_little(session, 1)


# ------------------------------------------------------------------------------------------------ single weights


def test_weights_typed_before_training_are_starting_weights() -> None:
    with opened("xor") as session:
        session.set_weight(EDGE, 0.5)
        session.set_weight(EDGE, 0.75)
        session.set_weight(bias_place(2, 1), -1.0)
        assert (session.undo_title, session.weight(EDGE), session.weight(bias_place(2, 1))) == ("Set bias", 0.75, -1.0)
        drawn = session.weight(edge_place(1, 2, 2, 1))
        train_a_little(session)
        assert session.weight(EDGE) != 0.75
        session.reset()
        assert (session.weight(EDGE), session.weight(edge_place(1, 2, 2, 1))) == (0.75, drawn)
        session.edit_network("Grow", lambda n: edits.insert_unit(n, 2, 0))
        session.edit_network("Skip", lambda n: edits.connect(n, 1, 3))
        assert (session.weight(EDGE), session.weight(bias_place(2, 1))) == (0.75, -1.0)
        session.new_seed()
        assert session.weight(EDGE) == 0.75
        assert session.weight(edge_place(1, 2, 2, 1)) != drawn
        for _ in range(4):
            session.undo()
        assert session.undo_title == "Set weight", "two typed one after the other are one step"
        session.undo()
        assert session.undo_title == ""
        assert session.design == EXAMPLES["xor"].make()


def test_weights_typed_after_training_are_undoable_and_nothing_else_changes() -> None:
    with opened("xor") as session:
        start = edges(session)
        train_a_little(session, 5)
        before = edges(session)
        session.set_weight(EDGE, 9.0)
        session.set_weight(bias_place(3, 1), -9.0)
        assert (session.weight(EDGE), session.weight(bias_place(3, 1))) == (9.0, -9.0)
        assert session.update == 5
        session.undo()
        session.undo()
        assert edges(session) == before
        session.redo()
        assert edges(session) == {**before, (1, 1, 2, 1): 9.0}
        session.set_weight(EDGE, 9.0)
        assert session.redo_title == "Set bias", "setting what is there already is no edit"
        train_a_little(session, 1)
        session.back("epoch")
        assert edges(session) == {**before, (1, 1, 2, 1): 9.0}
        while session.can_back:
            session.back("operation")
        assert edges(session) == start


def test_a_weight_set_within_an_iteration_takes_that_iteration_back_exactly() -> None:
    design = replace(EXAMPLES["xor"].make(), training=replace(EXAMPLES["xor"].make().training, batch_size=1))
    for steps in range(12, 45):
        with opened(design) as session, opened(design) as other:
            for _ in range(steps):
                session.step("operation")
            if session.setup.machine.updates == 0:
                continue
            started = session.setup.machine.started
            session.set_weight(EDGE, 2.5)
            other.setup.machine.run(lambda: False, started)
            if started == 0:
                assert session.design.start[2][1, 0] == 2.5
                other.set_weight(EDGE, 2.5)
            else:
                other.setup.memory["hidden1.W"][1, 0] = 2.5
            session.setup.machine.run(lambda: False, 30)
            other.setup.machine.run(lambda: False, 30)
            assert session.setup.memory.snapshot() == other.setup.memory.snapshot(), steps
            session.reset()


def test_what_cannot_be_set() -> None:
    with opened("xor") as session:
        for value in (float("nan"), float("inf")):
            with pytest.raises(UserError, match="a weight must be finite"):
                session.set_weight(EDGE, value)
        session.set_training("Kind", dtype="float32")
        with pytest.raises(UserError, match="a weight must be finite"):
            session.set_weight(EDGE, 1e300)
        for gone in (edge_place(1, 9, 2, 1), edge_place(9, 1, 2, 1), bias_place(2, 9), bias_place(9, 1)):
            with pytest.raises(UserError, match="does not exist any more"):
                session.set_weight(gone, 1.0)
        session.edit_network("Cut", lambda n: edits.cut_edges(n, n.links[0], [(1, 1)]))
        assert session.weight(EDGE) is None
        with pytest.raises(UserError, match="that edge is cut"):
            session.set_weight(EDGE, 1.0)


def test_a_frozen_weight_that_is_set_is_held_there() -> None:
    with opened("xor") as session:
        session.edit_network("Freeze", lambda n: edits.freeze_edges(n, n.links[0], [(1, 1)]))
        train_a_little(session, 2)
        session.set_weight(EDGE, 3.0)
        train_a_little(session, 3)
        assert session.weight(EDGE) == 3.0


def test_weights_are_there_and_can_be_typed_while_the_network_cannot_run() -> None:
    with opened("xor") as session:
        start = edges(session)
        session.edit_network("Break", lambda n: edits.disconnect(n, 2, 3))
        assert not session.ready
        assert session.weight(EDGE) == start[1, 1, 2, 1]
        assert session.array(1, "W") is None
        assert session.array(2, "o") is None
        session.set_weight(EDGE, 4.0)
        assert (session.weight(EDGE), session.array(2, "W")[1, 0]) == (4.0, 4.0)
        session.edit_network("Mend", lambda n: edits.connect(n, 2, 3))
        assert session.weight(EDGE) == 4.0
        train_a_little(session)
        trained = edges(session)
        session.edit_network("Break", lambda n: edits.disconnect(n, 2, 3))
        assert session.weight(EDGE) == trained[1, 1, 2, 1]
        session.set_weight(EDGE, 5.0)
        assert (session.weight(EDGE), session.array(2, "W")[1, 0]) == (5.0, 5.0)
        session.undo()
        assert session.weight(EDGE) == trained[1, 1, 2, 1]
        session.undo()
        assert edges(session) == trained
        session.edit("Nonsense", lambda d: replace(d, network=_with_initializer(d.network, "nothing")))
        assert any("no initializer" in problem.what for problem in session.problems)


def _with_initializer(network: Network, key: str) -> Network:
    return edits.put(network, replace(network.by_id[2], initializer=Choice(key)))


# ------------------------------------------------------------------------------------------------ history


def test_one_gesture_is_one_step() -> None:
    with opened("xor") as session:
        for number in range(5):
            session.edit_network("Move", lambda n, x=number: edits.move_layers(n, {2: (x, 0.0)}), "drag 2")
        session.close_edit()
        session.edit_network("Move", lambda n: edits.move_layers(n, {2: (99.0, 0.0)}), "drag 2")
        session.undo()
        assert session.network.by_id[2].x == 4
        session.undo()
        assert session.design == EXAMPLES["xor"].make()
        assert session.undo_title == ""


def test_an_edit_that_changes_nothing_or_fails_leaves_no_trace() -> None:
    with opened("xor") as session:
        session.edit("Nothing", lambda design: design)
        session.set_training("Rate", rate=session.training.rate)
        with pytest.raises(UserError, match="exists already"):
            session.edit_network("Rename", lambda n: edits.rename(n, 2, "output"))
        assert (session.undo_title, session.dirty) == ("", False)
        session.undo()
        session.redo()


def test_moving_and_renaming_the_title_restart_nothing() -> None:
    with opened("xor") as session:
        for _ in range(5):
            session.step("operation")
        machine, before = session.setup.machine, session.setup.memory.block.tobytes()
        session.edit_network("Move", edits.arrange)
        session.edit_network("Move", lambda n: edits.move_layers(n, {2: (7.0, 7.0)}))
        session.edit("Title", lambda design: replace(design, title="new"))
        assert session.setup.machine is machine
        assert session.setup.memory.block.tobytes() == before
        assert session.setup.design == session.design


def test_a_new_seed_or_other_data_begin_another_run() -> None:
    with opened("iris") as session:
        for change in (session.new_seed, lambda: session.set_data("Split", split_seed=9)):
            train_a_little(session, 2)
            runs = len(session.curves.runs)
            change()
            assert (session.epoch, session.update, session.curves.current.count) == (0, 0, 0)
            assert len(session.curves.runs) == runs + 1
        train_a_little(session, 2)
        session.set_training("Batch size", batch_size=5)
        assert (session.epoch, session.curves.current.count) == (2, 2)


def test_edits_that_change_start_and_network_together_keep_both() -> None:
    """As pasting layers with their weights does."""
    with opened("xor") as session:
        session.set_weight(EDGE, 0.5)
        matrix = np.array([[1.0], [2.0], [3.0]])

        def paste(design: Design) -> Design:
            network = edits.add_layer(design.network, Layer(7, "pasted", (1,)))
            return replace(design, network=edits.connect(network, 1, 7), start={**design.start, 7: matrix})

        session.edit("Paste", paste)
        np.testing.assert_array_equal(session.design.start[7], matrix)
        assert session.design.start[2][1, 0] == 0.5
        session.edit("Forget", lambda design: replace(design, network=edits.resize(design.network, 2, 3), start={}))
        assert session.design.start == {}
        session.undo()
        np.testing.assert_array_equal(session.design.start[7], matrix)


def test_a_given_up_gesture_leaves_no_trace() -> None:
    with opened("xor") as session:
        session.edit_network("Resize", lambda n: edits.resize(n, 2, 4), "drag")
        session.abandon_edit()
        assert (session.undo_title, session.redo_title, session.dirty) == ("", "", False)


# ------------------------------------------------------------------------------------------------ selection and news


def test_what_is_deleted_is_not_selected_any_more() -> None:
    with opened("xor") as session:
        everything = [layer_place(2), unit_place(2, 1), unit_place(2, 2), EDGE, edge_place(2, 2, 3, 1),
                      bias_place(2, 2), link_place(1, 2), link_place(2, 3), layer_place(3)]  # fmt: skip
        session.select(*everything)
        session.edit_network("Unit", lambda n: edits.remove_units(n, 2, [2]))
        assert session.selection == tuple(p for p in everything if 2 not in (p.unit, p.source_unit))
        session.edit_network("Link", lambda n: edits.disconnect(n, 1, 2))
        assert session.selection == (layer_place(2), unit_place(2, 1), link_place(2, 3), layer_place(3))
        session.edit_network("Layer", lambda n: edits.remove_layers(n, [2]))
        assert session.selection == (layer_place(3),)


def test_selecting_adds_and_takes_away() -> None:
    with opened("xor") as session:
        heard: list[Any] = []
        session.changed.connect(heard.append)
        session.select(layer_place(1))
        session.select(layer_place(2), add=True)
        session.select(layer_place(1), layer_place(3), add=True)
        assert session.selection == (layer_place(2), layer_place(3))
        session.select(layer_place(2), layer_place(3))
        assert heard == [frozenset({Change.SELECTION})] * 3


def test_verbs_tell_what_they_touched() -> None:
    with opened("xor") as session:
        heard: list[Any] = []
        session.changed.connect(heard.append)
        session.step("operation")
        assert heard.pop() >= {Change.CURSOR, Change.WEIGHTS}
        session.set_training("Rate", rate=0.1)
        assert heard.pop() == EVERYTHING
        session.keep_run("first")
        session.rename_run(session.curves.current, "  second ")
        assert session.curves.current.label == "second"
        session.rename_run(session.curves.current, " ")
        session.remove_run(session.curves.current)
        assert {tuple(sorted(one)) for one in heard} == {(Change.CURVES,), (Change.CURVES, Change.TIME)}
        assert session.curves.current.label == "second"


def test_preparers_that_do_not_exist_or_fit_are_a_problem_and_no_crash():
    for chain, why in (
        ((Choice("nothing"),), "no preparer called"),
        ((Choice("robust"),) * 2, "cannot be prepared by"),
    ):
        session = Session()
        session.example("iris")
        session.set_data("Prepare", preparers=chain)
        assert not session.ready
        assert any(why in problem.what for problem in session.problems)
        session.undo()
        assert session.ready
