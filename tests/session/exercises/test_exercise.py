"""An exercise: its questions, answers, hints and score; what is hidden; Mazur's example from his published numbers."""

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest

from nnsim.engine.veil import hidden_in
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.session.exercises.exercise import OPEN, Exercise
from nnsim.session.exercises.questions import QUANTITIES, Plan
from nnsim.session.exercises.rounding import Rounding
from nnsim.session.exercises.summary import COLUMNS, as_csv, as_json, export
from nnsim.session.places import Place, bias_place, edge_place, unit_place
from tests.session.exercises.exercises import asked, random_design
from tests.session.sessions import learning_biases

H, O = 2, 3  # noqa: E741 the numbers of Mazur's layers

# "A Step by Step Backpropagation Example", 2015; biases, which Mazur leaves as they are, by the same rules
MAZUR: dict[tuple[Place | None, str], str] = {
    (unit_place(H, 1), "z"): "0.3775",
    (unit_place(H, 2), "z"): "0.3925",
    (unit_place(H, 1), "o"): "0.593269992",
    (unit_place(H, 2), "o"): "0.596884378",
    (unit_place(O, 1), "z"): "1.105905967",
    (unit_place(O, 2), "z"): "1.224921404",
    (unit_place(O, 1), "o"): "0.75136507",
    (unit_place(O, 2), "o"): "0.772928465",
    (None, "E"): "0.298371109",
    (unit_place(O, 1), "do"): "0.74136507",
    (unit_place(O, 2), "do"): "-0.217071535",
    (unit_place(O, 1), "delta"): "0.138498562",
    (unit_place(O, 2), "delta"): "-0.0380982366",
    (bias_place(O, 1), "grad"): "0.138498562",
    (bias_place(O, 2), "grad"): "-0.0380982366",
    (edge_place(H, 1, O, 1), "grad"): "0.082167041",
    (edge_place(H, 2, O, 1), "grad"): "0.0826676278",
    (edge_place(H, 1, O, 2), "grad"): "-0.0226025404",
    (edge_place(H, 2, O, 2), "grad"): "-0.0227402422",
    (unit_place(H, 1), "do"): "0.036350306",
    (unit_place(H, 2), "do"): "0.0413703227",
    (unit_place(H, 1), "delta"): "0.00877135469",
    (unit_place(H, 2), "delta"): "0.00995425471",
    (bias_place(H, 1), "grad"): "0.00877135469",
    (bias_place(H, 2), "grad"): "0.00995425471",
    (edge_place(1, 1, H, 1), "grad"): "0.000438568",
    (edge_place(1, 2, H, 1), "grad"): "0.000877135469",
    (edge_place(1, 1, H, 2), "grad"): "0.000497712735",
    (edge_place(1, 2, H, 2), "grad"): "0.000995425471",
    (bias_place(O, 1), "W"): "0.530750719",
    (bias_place(O, 2), "W"): "0.619049118",
    (edge_place(H, 1, O, 1), "W"): "0.35891648",
    (edge_place(H, 2, O, 1), "W"): "0.408666186",
    (edge_place(H, 1, O, 2), "W"): "0.511301270",
    (edge_place(H, 2, O, 2), "W"): "0.561370121",
    (bias_place(H, 1), "W"): "0.345614323",
    (bias_place(H, 2), "W"): "0.345022873",
    (edge_place(1, 1, H, 1), "W"): "0.149780716",
    (edge_place(1, 2, H, 1), "W"): "0.19956143",
    (edge_place(1, 1, H, 2), "W"): "0.24975114",
    (edge_place(1, 2, H, 2), "W"): "0.29950229",
}


@pytest.mark.parametrize("rounding", [Rounding(), Rounding("significant", 6), Rounding("decimals", 6)])
@pytest.mark.parametrize("learning", [False, True])
def test_mazurs_published_numbers_get_full_marks(rounding: Rounding, learning: bool) -> None:
    """The whole iteration, in the order of the program, from the digits that were published.

    Nothing is asked about frozen biases, as nothing comes out for them.
    """
    design = learning_biases("mazur") if learning else "mazur"
    known = [key for key in MAZUR if learning or key[0] is None or key[0].kind != "bias"]
    with asked(design, Plan(kinds=QUANTITIES, rounding=rounding)) as (session, exercise):
        assert {(q.place, q.quantity) for q in exercise.questions} == set(known)
        while (number := exercise.next_open()) is not None:
            session.ask(number)
            question = exercise.present
            verdict = session.answer(question.place, question.quantity, MAZUR[question.place, question.quantity])
            assert verdict.right, (question, verdict)
        score = exercise.score
        assert (score.asked, score.first_try, score.open, score.points) == (len(known), len(known), 0, len(known))
        assert score.share == 1.0
        assert not session.practising


def test_the_questions_come_in_the_order_of_the_program() -> None:
    with asked(learning_biases("mazur")) as (_, exercise):
        order = list(dict.fromkeys((q.quantity, q.layer) for q in exercise.questions))
        assert order == [
            ("z", H), ("o", H), ("z", O), ("o", O), ("E", None), ("do", O), ("delta", O), ("grad", O), ("do", H),
            ("delta", H), ("grad", H), ("W", O), ("W", H),
        ]  # fmt: skip
        assert [q.step for q in exercise.questions] == sorted(q.step for q in exercise.questions)
        assert [q.place for q in exercise.questions if q.quantity == "W" and q.layer == O][:3] == [
            bias_place(O, 1), edge_place(H, 1, O, 1), edge_place(H, 2, O, 1),
        ]  # fmt: skip


@pytest.mark.parametrize("seed", range(20))
def test_what_is_asked_for_is_there_and_can_be_had(seed: int) -> None:
    """Neither cut nor frozen edges, nothing of frozen layers, and every value is the one that the engine computes."""
    with asked(random_design(seed, 4), Plan(kinds=QUANTITIES, most=0, every_sample=True)) as (session, exercise):
        network = session.network
        end = exercise.twin.after(exercise.twin.iteration[-1])
        seen = set()
        for question in exercise.questions:
            assert question.value == end[question.name][question.index]
            assert (question.name, question.index) not in seen
            seen.add((question.name, question.index))
            if question.quantity in ("grad", "W"):
                assert question.place is not None
                assert not network.by_id[question.place.layer].frozen
                if question.place.kind == "edge":
                    link = network.link(question.place.source, question.place.layer)
                    assert (question.place.source_unit, question.place.unit) not in link.cut | link.frozen
        units = sum(layer.size for layer in network.layers if not layer.is_input)
        asked_z = sum(q.quantity == "z" for q in exercise.questions)
        assert asked_z == units * exercise.twin.width


def test_plans() -> None:
    with asked("digits", Plan(kinds=("z", "W"), layers=(3,), most=5, seed=7)) as (session, exercise):
        assert {q.layer for q in exercise.questions} == {3}
        assert [q.quantity for q in exercise.questions] == ["z"] * 5 + ["W"] * 5
        again = Exercise(session.setup, exercise.plan)
        assert again.questions == exercise.questions
        other = Exercise(session.setup, Plan(kinds=("z", "W"), layers=(3,), most=5, seed=8))
        assert other.questions != exercise.questions
        with pytest.raises(UserError, match="too many"):
            Exercise(session.setup, Plan(kinds=("grad", "W"), most=0))
        with pytest.raises(UserError, match="nothing to ask"):
            Exercise(session.setup, Plan(kinds=("z",), layers=(1,)))
    for wrong in ({"kinds": ()}, {"kinds": ("y",)}, {"most": -1}, {"rounding": Rounding("significant", 0)}):
        with pytest.raises(ArgumentError):
            Plan(**wrong)


def test_answers_hints_and_score() -> None:
    with asked("mazur", Plan(kinds=("z", "o"))) as (_, exercise):
        assert not exercise.answer(0, "0.0275").right
        assert exercise.answer(0, "0.3775").right
        with pytest.raises(ArgumentError, match="known already"):
            exercise.answer(0, "0.3775")
        with pytest.raises(ArgumentError):
            exercise.answer(1, "nought")
        assert exercise.records[1].verdicts == []
        assert exercise.answer(1, "0.3925").right
        assert [exercise.hint(2) for _ in range(4)] == [2, 3, 3, 3]
        assert exercise.answer(2, "0.5933").right
        exercise.reveal(3)
        exercise.reveal(0)
        score = exercise.score
        assert (score.asked, score.first_try, score.later, score.with_hints, score.revealed) == (8, 1, 1, 1, 1)
        assert (score.open, score.points, exercise.open) == (4, 2.0, 4)
        exercise.reveal_all()
        assert exercise.open == 0
        assert exercise.next_open() is None
        with pytest.raises(UserError):
            exercise.ask(99)


def test_going_from_question_to_question() -> None:
    with asked("mazur", Plan(kinds=("z",))) as (_, exercise):
        assert exercise.next_open() == 1
        assert exercise.next_open(-1) == 3
        exercise.reveal(1)
        assert exercise.next_open() == 2
        assert exercise.open_at(unit_place(H, 2), 0) is None
        assert exercise.open_at(unit_place(O, 1), 0) == 2
        assert exercise.find(unit_place(O, 1), "o") is None
        with pytest.raises(UserError, match="not asked"):
            exercise.number(unit_place(O, 1), "o")


@pytest.mark.parametrize("notation", ["course", "common"])
def test_hints_lead_to_the_number_without_giving_others_away(notation: str) -> None:
    with asked("mazur", Plan(kinds=QUANTITIES, formula=False)) as (_, exercise):
        number = exercise.number(unit_place(O, 1), "z")
        assert exercise.hints(number, notation) == ()
        for _ in range(3):
            exercise.hint(number)
        lines = exercise.hints(number, notation)
        letter = {"course": "o", "common": "a"}[notation]
        assert [line.level for line in lines] == [1, 2, 3]
        assert lines[0].text == {"course": "z² = W²ᵀ [1; o¹]", "common": "z² = W² a¹ + b²"}[notation]
        assert f"{letter}¹₁" in lines[1].text
        assert lines[2].text == "= 0.6 × 1 + 0.4 × ? + 0.45 × ?"
        exercise.answer(exercise.number(unit_place(H, 1), "o"), "0.5933")
        assert exercise.hints(number, notation)[2].text == "= 0.6 × 1 + 0.4 × 0.59327 + 0.45 × ?"
        weight = exercise.number(edge_place(H, 2, O, 1), "W")
        exercise.records[weight].hints = 3
        assert exercise.hints(weight, notation)[2].text == "= 0.45 − 0.5 × ?"
        assert exercise.label(weight, notation) == {"course": "w²⁺₂₁", "common": "w²⁺₁₂"}[notation]
        assert exercise.title(weight) == "new weight of hidden1 · 2 → output · 1"
        assert exercise.label(exercise.number(None, "E")) == "E"


@pytest.mark.parametrize("seed", range(10))
def test_every_question_has_names_and_hints(seed: int) -> None:
    with asked(random_design(seed, 3), Plan(kinds=QUANTITIES, most=2, seed=seed)) as (_, exercise):
        for number, record in enumerate(exercise.records):
            record.hints = 3
            lines = exercise.hints(number, "common" if seed % 2 else "course")
            assert {line.level for line in lines} == {1, 2, 3}
            assert all(line.text and line.latex for line in lines)
            assert exercise.title(number)
            assert exercise.label(number, form="latex")


# ------------------------------------------------------------------------------------------------ what is hidden


def mask(exercise: Exercise, name: str) -> list[bool] | None:
    found = exercise.veil.mask(name)
    return None if found is None else np.ravel(found).tolist()


def test_a_number_is_hidden_from_when_it_is_there_until_it_is_known() -> None:
    with asked("mazur", Plan(kinds=("z", "W"))) as (session, exercise):
        place, edge = unit_place(H, 1), edge_place(1, 1, H, 1)
        assert not exercise.hides(place, "z")
        session.step("batch")
        assert exercise.hides(place, "z")
        assert exercise.hides(edge, "W")
        assert not exercise.hides(place, "o")
        exercise.answer(exercise.number(place, "z"), "0.3775")
        exercise.reveal(exercise.number(edge, "W"))
        assert not exercise.hides(place, "z")
        assert not exercise.hides(edge, "W")
        assert exercise.hides(unit_place(H, 2), "z")
        session.back("phase")
        assert not exercise.hides(edge_place(1, 2, H, 1), "W")


def test_what_gives_a_number_away_is_hidden_too() -> None:
    """δ alone is asked for: ∂E/∂o and the slope on the way to it, and the bias's gradient, which is the same number."""
    with asked("mazur", Plan(kinds=("delta",))) as (session, exercise):
        session.step("batch")
        for name in ("output.delta", "output.do", "output.slope", "hidden1.do"):
            assert mask(exercise, name) == [True, True]
        assert mask(exercise, "output.grad") == [True, True, False, False, False, False]
        assert mask(exercise, "output.o") is None
        exercise.reveal(exercise.number(unit_place(O, 1), "delta"))
        assert mask(exercise, "output.do") == [False, True]
        assert mask(exercise, "output.grad") == [False, True, False, False, False, False]
    with asked("hmkcode", Plan(kinds=("z",))) as (session, exercise):
        session.step("phase")
        session.step("phase")
        assert mask(exercise, "hidden1.o") == [True, True]  # the identity: o is z
        assert mask(exercise, "hidden1.a") == [False, True, True]


def test_what_was_asked_for_by_itself_and_found_is_seen() -> None:
    with asked("hmkcode", Plan(kinds=("do", "delta"))) as (session, exercise):
        session.step("batch")
        exercise.answer(exercise.number(unit_place(O, 1), "do"), "-0.809")
        assert mask(exercise, "output.do") is None
        assert mask(exercise, "output.delta") == [True]


def test_optimizer_states_hide_with_the_gradient() -> None:
    with asked("xor", Plan(kinds=("grad",))) as (session, exercise):
        session.step("batch")
        assert all(mask(exercise, "hidden1.velocity") or [False])
        exercise.reveal_all()
        assert mask(exercise, "hidden1.velocity") is None


def test_nothing_hidden_reaches_a_view() -> None:
    """In any network, at every step: what is asked for is covered, everything else is as it is."""
    for seed in range(12):
        with asked(random_design(seed, 3), Plan(kinds=QUANTITIES, most=3, seed=seed)) as (session, exercise):
            while not session._at_end(exercise):
                session.step("operation")
                for number, question in enumerate(exercise.questions):
                    if question.layer is None or not exercise.is_open(number):
                        continue
                    shown = session.array(question.layer, question.quantity)
                    if shown is not None and exercise.hides(question.place, question.quantity, question.sample or 0):
                        assert hidden_in(shown)[question.index]
                        if question.quantity == "W":
                            assert hidden_in(np.array(session.weight(question.place)))
            exercise.reveal_all()
            for layer in session.network.layers:
                for quantity in ("z", "o", "do", "delta", "grad", "W", "slope"):
                    shown = session.array(layer.id, quantity)
                    assert shown is None or not hidden_in(shown).any()


# ------------------------------------------------------------------------------------------------ the table


def test_the_table_is_reproducible_and_hides_what_is_open(tmp_path: Path) -> None:
    tables = []
    for _ in range(2):
        with asked("mazur", Plan(kinds=("z", "E"))) as (session, exercise):
            session.answer(unit_place(H, 1), "z", "0,03")
            session.answer(unit_place(H, 1), "z", "0,3775")
            session.reveal(unit_place(H, 2), "z")
            tables.append((as_csv(exercise), as_json(exercise)))
            export(exercise, tmp_path / "table.csv")
            export(exercise, tmp_path / "table.json")
    assert tables[0] == tables[1]
    assert (tmp_path / "table.csv").read_text("utf-8") == tables[0][0]
    rows = list(csv.DictReader(io.StringIO(tables[0][0])))
    assert tuple(rows[0]) == COLUMNS
    assert (rows[0]["symbol"], rows[0]["answers"], rows[0]["state"], rows[0]["points"]) == (
        "z¹₁", "0,03 | 0,3775", "right", "0.5",
    )  # fmt: skip
    assert rows[1]["state"] == "revealed"
    assert (rows[2]["state"], rows[2]["value"], rows[2]["digits"]) == (OPEN, "", "")
    read = json.loads(tables[0][1])
    assert read["score"]["points"] == 0.5
    assert read["questions"][0]["value"] == pytest.approx(0.3775)
    assert read["questions"][2]["value"] is None
    assert read["plan"]["digits"] == 4
    with asked("mazur", Plan(kinds=("z",))) as (_, exercise), pytest.raises(ArgumentError):
        export(exercise, tmp_path / "table.xls")
