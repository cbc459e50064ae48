"""Faults in a session: injected, hidden, guessed at, shown, removed; undone like any edit, and never in the weights."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network import edits
from nnsim.network.design import Choice, Planted
from nnsim.network.initial import start_weights
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.changes import Change
from nnsim.session.examples import EXAMPLES
from nnsim.session.faults.drawing import is_clear
from nnsim.session.faults.effect import UPDATES, Effect
from nnsim.session.places import unit_place
from nnsim.session.session import Session
from tests.session.sessions import opened, train_a_little


def texts(session: Session) -> list[str]:
    return [step.text for step in session.steps]


# ------------------------------------------------------------------------------------------------ in the open


def test_a_visible_fault_is_named_marked_and_undone() -> None:
    with opened("xor") as session:
        plain = texts(session)
        assert session.faults.banner == ""
        session.faults.inject("missing_slope", 2)
        assert session.faults.banner == "This program has a fault: missing φ′ in hidden1."
        assert [(s.layer_name, s.name, s.text) for s in session.steps if s.fault] == [
            ("hidden1", "delta", "δ¹ = ∂E/∂o¹")
        ]  # fmt: skip
        session.faults.inject("rate_too_large", settings={"factor": 10})
        assert session.faults.banner == ("This program has 2 faults: missing φ′ in hidden1, learning rate × 10.")
        assert session.undo_title == "Inject learning rate × 1000"
        session.undo()
        session.undo()
        assert session.faults.planted == ()
        assert texts(session) == plain
        session.redo()
        assert session.faults.planted == (Planted(Choice("missing_slope"), 2),)
        session.faults.remove(0)
        assert session.faults.banner == ""
        assert texts(session) == plain


def test_training_goes_on_with_the_fault_from_where_it_was() -> None:
    with opened("xor") as session:
        train_a_little(session, 5)
        weights, update = session.setup.weights(), session.update
        session.faults.inject("update_sign")
        assert session.update == update
        for layer, matrix in session.setup.weights().items():
            np.testing.assert_array_equal(matrix, weights[layer])
        session.faults.remove_all()
        assert session.update == update


def test_a_fault_of_the_start_begins_anew() -> None:
    with opened("xor") as session:
        train_a_little(session, 5)
        weights, update = session.setup.weights(), session.update
        session.faults.inject("constant_start")
        assert session.update == 0
        assert (session.setup.weights()[2][1:] == 0.5).all()
        session.undo()  # the training of before is there again
        np.testing.assert_array_equal(session.setup.weights()[2], weights[2])
        assert session.update == update
        session.reset()
        np.testing.assert_array_equal(session.setup.weights()[2], start_weights(session.design)[2])


@pytest.mark.parametrize(
    ("key", "layer", "words"),
    [
        ("softmax_slope", None, "no effect in this network"),
        ("missing_slope", 77, "does not exist"),
        ("bias_row_kept", 3, "no effect in output.*hidden1"),
        ("gremlins", None, "no fault called"),
    ],
)
def test_what_cannot_be_injected_is_refused(key: str, layer: int | None, words: str) -> None:
    with opened("xor") as session:
        with pytest.raises(UserError, match=words):
            session.faults.inject(key, layer)
        assert session.faults.planted == ()
        assert session.undo_title == ""


def test_the_same_fault_twice_is_refused() -> None:
    with opened("xor") as session:
        session.faults.inject("delta_sign", 2)
        session.faults.inject("delta_sign", 3)
        with pytest.raises(UserError, match="already"):
            session.faults.inject("delta_sign", 2)
        session.faults.inject("bias_not_used")
        with pytest.raises(UserError, match="already"):
            session.faults.inject("bias_not_used", 3)


def test_where_faults_fit() -> None:
    with opened("iris") as session:
        assert session.faults.fits("missing_slope") == (2, 3, None)
        assert session.faults.fits("softmax_slope") == (3,)
        assert session.faults.fits("bias_row_kept") == (2,)
        assert session.faults.fits("shuffled_labels") == (None,)
        assert session.faults.fits("dropout_in_evaluation") == ()
        assert "dropout_in_evaluation" not in session.faults.possible()
        session.edit_network("Dropout", lambda n: edits.put(n, replace(n.by_id[2], dropout=0.5)))
        assert session.faults.fits("dropout_in_evaluation") == (2,)
        session.edit_network("Cut off", lambda n: edits.disconnect(n, 1, 2))
        assert session.faults.possible() == ()
        with pytest.raises(UserError, match="cannot run"):
            session.faults.inject("missing_slope", 2)


def test_the_faults_of_a_layer_go_with_it() -> None:
    with opened("spirals") as session:
        session.faults.inject("delta_sign", 2)
        session.faults.inject("missing_slope", 3, hidden=True)
        session.edit_network("Rename", lambda n: edits.rename(n, 2, "first"))
        assert session.faults.planted[0].layer == 2
        assert "in first" in session.faults.banner
        session.edit_network("Delete", lambda n: edits.connect(edits.remove_layers(n, [2]), 1, 3))
        assert [planted.layer for planted in session.faults.planted] == [3]
        session.undo()
        assert [planted.layer for planted in session.faults.planted] == [2, 3]


def test_a_fault_that_loses_its_effect_is_a_problem() -> None:
    with opened("iris") as session:
        session.faults.inject("softmax_slope", 3)
        session.faults.inject("slope_of_net_input", 2, hidden=True)
        assert session.problems == ()

        def change(n: object) -> object:
            n = edits.put(n, replace(n.by_id[3], activation=Choice("logistic")))  # type: ignore[attr-defined]
            return edits.put(n, replace(n.by_id[2], activation=Choice("relu")))

        session.edit_network("Activation", change)  # type: ignore[arg-type]
        found = [(p.severity, p.layer, p.what) for p in session.problems if "fault" in p.what]
        assert found == [
            ("warning", 3, "the fault “softmax with ∂E/∂o ⊙ φ′” has no effect here"),
            ("warning", None, "the hidden fault has no effect here"),
        ]


# ------------------------------------------------------------------------------------------------ hidden


def test_a_hidden_fault_shows_in_the_numbers_alone() -> None:
    with opened("xor") as session:
        plain = session.steps
        session.faults.inject("missing_slope", 2, hidden=True)
        assert session.steps == plain
        assert session.undo_title == "Hide a fault"
        assert session.faults.banner == "This program has a hidden fault: find it."
        while session.steps[session.next_index or 0].phase != "update":
            session.step("operation")
        unit = session.network.by_id[2].units[0]
        delta = next(one for one in session.explain(unit_place(2, unit)) if one.quantity == "delta")
        assert delta.text == "δ¹₁ = ∂E/∂o¹₁ · tanh′(z¹₁)"
        arrays = session.setup.memory.view(session.width)
        assert delta.value == arrays["hidden1.do"][0, session.sample]
        shown = [float(word) for word in delta.numbers_text.replace("−", "-").split() if word[-1].isdigit()]
        assert np.prod(shown) != pytest.approx(delta.value, rel=1e-3)


def test_a_hidden_fault_that_moves_steps_can_be_explained_and_stepped_back() -> None:
    for key in ("early_update", "stale_gradient", "never_zeroed"):
        with opened("xor") as session:
            session.faults.inject(key, 3, hidden=True)
            unit = session.network.by_id[2].units[0]
            start = session.setup.memory.snapshot()
            for _ in range(2 * len(session.steps)):
                session.step("operation")
                for layer, kind in ((2, "hidden1"), (3, "output")):
                    assert session.explain(unit_place(layer, session.network.layer(kind).units[0]))
                session.explain(replace(unit_place(2, unit), kind="bias"))
            while session.can_back:
                session.back("operation")
            assert session.setup.memory.snapshot()[128:] == start[128:]


@given(st.integers(0, 2**31), st.sampled_from(sorted(EXAMPLES)))
def test_any_seed_hides_a_fault_that_changes_something(seed: int, example: str) -> None:
    with opened(example) as session, opened(example) as other:
        for one in (session, other):
            one.faults.hide_random(seed)
        assert session.faults.planted == other.faults.planted
        (planted,) = session.faults.hidden
        assert not session.setup.compiled.idle
        assert session.problems == other.problems
        assert (planted.layer is None) == (FAULTS[planted.fault.key].scope == "program")
        title = FAULTS[planted.fault.key].title
        told = [session.faults.banner, session.undo_title, *(p.what for p in session.problems), repr(session.steps)]
        assert not any(title in text for text in told)


@pytest.mark.untraced
def test_random_faults_are_of_many_kinds() -> None:
    with opened("iris") as session:
        kinds, wanted = set(), set(session.faults.possible()) - {"stale_gradient"}
        for seed in range(80):
            session.faults.hide_random(seed)
            kinds.add(session.faults.hidden[0].fault.key)
            session.undo()
            if kinds >= wanted:
                break
        assert kinds == wanted


@pytest.mark.untraced
@pytest.mark.parametrize("count", [14, pytest.param(40, marks=pytest.mark.long)])
def test_what_nobody_could_notice_is_not_hidden(count: int) -> None:
    """A gradient of the batch before leaves the curve as it is; so do biases that are not updated where none learn."""
    for example, quiet in (("iris", {"stale_gradient"}), ("mazur", {"stale_gradient", "bias_not_updated"})):
        with opened(example) as session:
            assert quiet <= set(session.faults.possible())
            for seed in range(count):
                drawing = session.faults.drawing(seed)
                planted = drawing.finish()
                assert planted is not None
                assert planted.fault.key not in quiet
                if FAULTS[planted.fault.key].disagrees == "nowhere":
                    *_, effect = session.faults.measure(planted)
                    assert effect is not None
                    assert is_clear(effect)


def test_a_drawing_is_done_in_pieces_and_given_up_with_its_network() -> None:
    with opened("iris") as session:
        whole = session.faults.drawing(7).finish()
        pieces = session.faults.drawing(7)
        while pieces.work(0.0001):
            assert pieces.found is None
        assert pieces.found == whole
        assert not pieces.outdated
        session.edit_network("Grow", lambda n: edits.resize(n, 2, 9))
        assert pieces.outdated


def test_what_is_clear() -> None:
    assert not is_clear(Effect(9, 1.0, 0.1, 0.12))
    assert not is_clear(Effect(9, 1.0, 0.001, 0.01))
    assert is_clear(Effect(9, 1.0, 0.1, 0.2))
    assert is_clear(Effect(9, 1.0, 0.2, 0.1))
    assert is_clear(Effect(9, 1.0, 0.1, float("nan")))
    assert not is_clear(Effect(9, 1.0, float("inf"), float("nan")))


def test_guesses_are_judged_and_counted() -> None:
    with opened("iris") as session:
        told: list[frozenset[Change]] = []
        session.changed.connect(told.append)
        session.faults.inject("delta_sign", 2, hidden=True)
        wrong = session.faults.guess("missing_slope", 2)
        assert (wrong.right, wrong.kind_right, wrong.tries) == (False, False, 1)
        assert "missing φ′" in wrong.text
        assert "delta" not in wrong.text
        nearly = session.faults.guess("delta_sign", 3)
        assert (nearly.right, nearly.kind_right, nearly.tries) == (False, True, 2)
        assert session.faults.guess("delta_sign", None).kind_right
        assert session.faults.tries == 3
        assert session.faults.hidden
        assert Change.EXERCISE in told[-1]
        right = session.faults.guess("delta_sign", 2)
        assert right.right
        assert right.text == "Right, after 4 tries: wrong sign of δ in hidden1."
        assert "Gradient check: Yes: in this layer" in right.explanation
        assert session.faults.hidden == ()
        assert session.faults.tries == 0
        assert session.faults.banner == "This program has a fault: wrong sign of δ in hidden1."
        with pytest.raises(UserError, match="no hidden fault"):
            session.faults.guess("delta_sign", 2)
        session.undo()
        assert session.faults.hidden


def test_all_layers_and_the_only_layer_are_the_same_answer() -> None:
    with opened("iris") as session:
        session.faults.inject("softmax_slope", None, hidden=True)
        assert session.faults.guess("softmax_slope", 3).right
        session.faults.remove_all()
        session.faults.inject("shuffled_labels", hidden=True)
        assert session.faults.guess("shuffled_labels", 2).right


def test_of_two_hidden_faults_one_is_found_after_the_other() -> None:
    with opened("iris") as session:
        session.faults.inject("delta_sign", 2, hidden=True)
        session.faults.inject("shuffled_labels", hidden=True)
        assert session.faults.banner == "This program has 2 hidden faults: find them."
        assert session.faults.guess("shuffled_labels").right
        assert session.faults.banner == (
            "This program has a fault: shuffled labels. This program has a hidden fault: find it."
        )
        assert session.faults.tries == 1
        assert session.faults.guess("delta_sign", 2).right


def test_giving_up_shows_it() -> None:
    with opened("iris") as session:
        with pytest.raises(UserError, match="no hidden fault"):
            session.faults.show()
        session.faults.inject("delta_sign", 2, hidden=True)
        assert session.faults.show() == ("wrong sign of δ in hidden1",)
        assert session.faults.hidden == ()
        assert len(session.faults.planted) == 1


def test_nothing_is_done_while_training_runs() -> None:
    with opened("xor") as session:
        session.faults.inject("delta_sign", 2, hidden=True)
        session.train()
        for verb in (
            lambda: session.faults.inject("missing_slope", 2),
            lambda: session.faults.hide_random(0),
            lambda: session.faults.guess("delta_sign", 2),
            session.faults.show,
            session.faults.remove_all,
        ):
            with pytest.raises(UserError, match="the training is running"):
                verb()
        session.pause()
        assert session.faults.tries == 0


# ------------------------------------------------------------------------------------------------ effect


def measured(session: Session, planted: Planted) -> Effect:
    parts = list(session.faults.measure(planted))
    assert set(parts[:-1]) == {None}
    assert parts[-1] is not None
    return parts[-1]


def test_the_effect_on_learning_is_measured() -> None:
    with opened("xor") as session:
        train_a_little(session, 3)
        session.faults.inject("missing_slope", 2)
        before = session.setup.memory.block.tobytes()
        found = measured(session, Planted(Choice("update_sign")))
        assert session.setup.memory.block.tobytes() == before
        assert found.updates == UPDATES
        assert found.without < found.before < found.having
        assert found.text.startswith("From the start, 200 updates bring the loss from 0.")
        session.undo()
        one = measured(session, Planted(Choice("update_sign")))
        assert one == found  # whatever other faults there are
        session.set_training("Train", epochs=300)
        session.reset()
        while session.update < 200:
            session.step("batch")
        assert session.scores()["train"]["loss"] == pytest.approx(found.without, rel=1e-12)


def test_an_effect_without_an_end_is_said_so() -> None:
    assert Effect(1, 0.5, 0.25, float("nan")).text == (
        "From the start, 1 update brings the loss from 0.5 to 0.25 without the fault, and to a number that is not "
        "finite with it."
    )
    with opened("xor") as session:
        session.edit_network("Cut off", lambda n: edits.disconnect(n, 1, 2))
        assert list(session.faults.measure(Planted(Choice("update_sign")))) == []
