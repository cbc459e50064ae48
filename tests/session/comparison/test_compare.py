"""Two moments, two runs, two networks: what differs, to the last bit, and from which step on."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.network.design import Choice, Design
from nnsim.session.comparison.compare import _largest, compare, rows_told
from nnsim.session.examples import EXAMPLES
from nnsim.session.places import bias_place, edge_place
from tests.session.sessions import opened, walked_losses

WEIGHT = edge_place(1, 1, 2, 2)


def few(epochs: int, **training: Any) -> Design:
    design = EXAMPLES["xor"].make()
    return replace(design, training=replace(design.training, epochs=epochs, **training))


def test_two_moments_differ_in_just_what_differs() -> None:
    with opened(few(20)) as session:
        session.step("epoch")
        mark = session.mark_moment("before")
        same = compare(mark, session.present_mark())
        assert same.same
        assert set(same.norms) == {"hidden1", "output"}
        session.step("epoch")
        found = compare(mark, session.present_mark())
        now = {layer: session.array(layer, "W") for layer in (2, 3)}
        differences = [now[i] - mark.arrays[i, "W"] for i in (2, 3)]
        assert not found.same
        assert found.differing == sum(np.count_nonzero(d) for d in differences)
        assert found.norms["output"] == np.linalg.norm(differences[1])
        flat = np.concatenate([d.reshape(-1) for d in differences])
        shown = [row.difference for row in found.rows]
        np.testing.assert_array_equal(np.abs(shown), np.sort(np.abs(flat))[::-1])
        for row in found.rows:
            assert row.second == session.weight(row.place)
        assert list(compare(mark, session.present_mark(), most=7).rows) == list(found.rows[:7])
        overlay = found.overlay()
        np.testing.assert_array_equal(overlay.edges[3], differences[1])
        assert overlay.full == np.abs(flat).max()
        assert [row.place for row in found.rows if row.name == "bias → output · 1"] == [bias_place(3, 1)]
        assert edge_place(1, 1, 2, 2) in {row.place for row in found.rows}


def test_outputs_of_the_shown_sample_are_compared() -> None:
    with opened(few(20)) as session:
        session.run_to(next(s.index for s in session.steps if s.phase == "loss"))
        session.show_sample(2)
        mark = session.mark_moment()
        session.show_sample(3)
        found = compare(mark, session.present_mark(), "o")
        outputs = session.array(3, "o")
        row = next(row for row in found.rows if row.name == "output · 1")
        assert (row.first, row.second) == (outputs[0, 2], outputs[0, 3])
        assert compare(mark, session.present_mark(), "delta").norms == {}
        with pytest.raises(UserError, match="cannot be compared"):
            compare(mark, mark, "lunch")


def test_a_network_of_another_shape_is_refused_and_another_project_can_be_compared(tmp_path: Any) -> None:
    with opened("mazur") as other:
        other.save(tmp_path / "mazur.nnsim")
    with opened(few(20)) as session:
        session.step("epoch")
        session.save(tmp_path / "xor.nnsim")
        session.step("epoch")
        mark = session.mark_file(tmp_path / "xor.nnsim")
        found = compare(mark, session.present_mark())
        assert found.differing > 0
        assert (found.overlay().title, found.moment) == ("now − xor.nnsim", "after 2 updates"), "its name stands once"
        wrong = session.mark_file(tmp_path / "mazur.nnsim")
        with pytest.raises(UserError, match="not the same shape"):
            compare(wrong, session.present_mark())
        assert [one.label for one in session.marks] == ["xor.nnsim", "mazur.nnsim"]
        session.remove_mark(wrong)
        assert [one.label for one in session.marks] == ["xor.nnsim"]


@pytest.mark.parametrize("worker", [False, True])
def test_two_runs_part_where_the_rate_was_changed(worker: bool) -> None:
    with opened(few(60, batch_size=2, shuffle=True), worker=worker) as session:
        session.train()
        session.wait()
        here = session.mark_course(1, 47)
        session.visit(47)
        session.set_training("Rate", rate=1.5)
        session.train()
        session.wait()
        finder = session.parting(1, 2)
        found = finder.finish()
        finder.close()
        assert found is not None
        assert (found.made, found.epoch) == (47, 23)
        assert found.step.startswith("update/")
        session.visit(found.made, found.index, 2)
        assert session.epoch == 23
        assert compare(here, session.mark_course(2, 47)).same
        assert not compare(session.mark_course(1), session.mark_course(2)).same


def test_two_runs_of_other_optimizers_part_at_their_update() -> None:
    with opened(few(30, batch_size=2)) as session:
        session.train()
        session.wait()
        session.visit(0)
        session.set_training("Optimizer", optimizer=Choice("adam"))
        session.train()
        session.wait()
        numbers = [course.number for course in session.courses]
        finder = session.parting(*numbers)
        found = finder.finish()
        finder.close()
        assert found is not None
        assert found.made == 0
        assert found.step.startswith("update/output/")


def parted(session: Any, first: int, second: int) -> Any:
    finder = session.parting(first, second)
    try:
        return finder.finish()
    finally:
        finder.close()


def edited_losses(design: Design, edits: Mapping[int, float]) -> list[float]:
    """The loss of every iteration, walked batch by batch, with a weight set after so many updates."""
    with opened(design) as session:
        found = []
        while session.next_index is not None:
            if session.update in edits:
                session.set_weight(WEIGHT, edits[session.update])
            session.step("batch")
            found.append(session.loss)
        return [loss for loss in found if loss is not None]


def first_other(one: list[float], other: list[float]) -> tuple[int, tuple[float, float]]:
    return next((n, both) for n, both in enumerate(zip(one, other, strict=True), 1) if both[0] != both[1])


@pytest.mark.parametrize("at", [20, 21])
def test_two_runs_part_at_the_moment_at_which_a_weight_was_edited(at: int) -> None:
    design = few(30, batch_size=2, shuffle=True)
    with opened(design) as session:
        for edit in (at, 40):
            session.train()
            session.wait()
            session.visit(edit)
            session.set_weight(WEIGHT, 1.5)
        session.train()
        session.wait()
        before, after = session.mark_course(1, at), session.mark_course(2, at)
        assert compare(before, after).differing == 1
        assert compare(session.mark_course(1, at - 1), before).differing > 0
        walks = {1: edited_losses(design, {}), 2: edited_losses(design, {at: 1.5}),
                 3: edited_losses(design, {at: 1.5, 40: 1.5})}  # fmt: skip
        for first, second, made in ((1, 2, at), (2, 1, at), (2, 3, 40), (1, 3, at)):
            found = parted(session, first, second)
            assert (found.by, found.made, found.step, found.index) == ("edit", made, "", None)
            assert (found.loss_update, found.losses) == first_other(walks[first], walks[second])


def test_what_an_edit_begins_has_the_past_of_the_run_that_it_left() -> None:
    with opened(few(30, batch_size=2, shuffle=True)) as session:
        session.train()
        session.wait()
        session.visit(20)
        session.set_weight(WEIGHT, 1.5)
        session.train()
        session.wait()
        session.visit(7, None, 1)
        session.set_training("Rate", rate=2.0)
        session.train()
        session.wait()
        found = parted(session, 2, 3)
        assert (found.by, found.made) == ("step", 7)
        session.remove_branch(1)
        assert (parted(session, 2, 3).by, parted(session, 2, 3).made) == ("step", 7), "its past is its own"


def test_without_the_run_that_another_program_left_they_differ_from_the_first_moment_that_is_known() -> None:
    with opened(few(30, batch_size=2, shuffle=True)) as session:
        session.train()
        session.wait()
        session.visit(20)
        session.set_training("Adam", optimizer=Choice("adam"))
        session.train()
        session.wait()
        session.visit(7, None, 1)
        session.set_training("Rate", rate=2.0)
        session.train()
        session.wait()
        session.remove_branch(1)
        assert (parted(session, 2, 3).by, parted(session, 2, 3).made) == ("known", 20)


def test_runs_with_other_starting_weights_differ_from_the_start() -> None:
    with opened(few(10)) as session:
        session.train()
        session.wait()
        session.set_training("Seed", seed=99)
        session.train()
        session.wait()
        found = parted(session, 1, 2)
        assert (found.by, found.made, found.epoch, found.step) == ("start", 0, 0, "")
        assert found.loss_update == 1


def test_runs_that_do_not_differ() -> None:
    with opened(few(12)) as session:
        session.train()
        session.wait()
        session.visit_epoch(4)
        session.branch_here()
        session.train()
        session.wait()
        finder = session.parting(1, 2)
        assert finder.finish() is None
        finder.close()


def test_what_is_fixed_does_not_grow_old_and_what_is_of_now_does() -> None:
    with opened(few(20)) as session:
        session.step("epoch")
        first = session.mark_moment()
        session.step("epoch")
        second = session.mark_moment()
        for quantity in ("W", "o"):
            fixed = compare(first, second, quantity).overlay()
            session.show_overlay(fixed)
            for unit in ("operation", "epoch"):
                session.step(unit)
                assert session.overlay is fixed
            session.train()
            assert session.overlay is fixed
            session.pause()
            session.wait()
            session.reset()
            assert session.overlay is fixed
        session.step("phase")
        session.show_overlay(compare(first, session.present_mark(), "o").overlay())
        session.step("operation")
        assert session.overlay.stale
        session.show_overlay(compare(session.present_mark(), second).overlay())
        session.step("operation")
        assert not session.overlay.stale, "no weight has changed"
        session.step("batch")
        assert session.overlay.stale


def test_the_start_of_a_run_has_no_outputs_and_no_loss() -> None:
    with opened(few(5)) as session:
        session.step("epoch")
        start = session.mark_course(1, 0)
        assert start.loss is None
        assert {quantity for _, quantity in start.arrays} == {"W"}
        assert session.mark_course(1, 0) is start
        end = session.mark_course(1)
        assert end.loss == session.loss
        session.step("epoch")
        assert session.mark_course(1).loss == session.loss != end.loss


@pytest.mark.parametrize("batch_size", [1, 3, 4])
def test_the_losses_differ_from_where_walking_both_shows(batch_size: int) -> None:
    design = few(12, batch_size=batch_size, shuffle=True, rate=0.3)

    with opened(design) as session:
        session.train()
        session.wait()
        at = session.batches * 5 + 1
        session.visit(at)
        session.set_training("Rate", rate=0.7)
        session.train()
        session.wait()
        finder = session.parting(1, 2)
        found = finder.finish()
        finder.close()
    both = list(zip(walked_losses(design, at, 0.3), walked_losses(design, at, 0.7), strict=True))
    first = next(n for n, (one, other) in enumerate(both) if one != other)
    assert found is not None
    assert (found.made, found.loss_update, found.losses) == (at, first + 1, both[first])


def test_what_is_compared_again_is_counted_again_only_where_numbers_differ() -> None:
    with opened(few(20)) as session:
        session.step("epoch")
        mark = session.mark_moment()
        session.step("epoch")
        found = compare(mark, session.present_mark("now", "W"))
        session.step("operation")
        again = compare(mark, session.present_mark("now", "W"), known=found)
        assert again.rows is found.rows
        assert again.second is not found.second
        for other in (compare(mark, session.present_mark(), "o", known=again), compare(mark, mark, known=again)):
            assert other.rows is not found.rows
        session.step("epoch")
        later = compare(mark, session.present_mark("now", "W"), known=again)
        assert later.rows is not found.rows
        assert [row.second for row in later.rows] == [session.weight(row.place) for row in later.rows]


@pytest.mark.parametrize(("count", "most"), [(50, 5000), (700, 650), (20_000, 5000)])
def test_the_first_rows_are_those_of_the_whole_order(count: int, most: int) -> None:
    sizes = np.abs(np.random.default_rng(count).normal(size=count)).round(2)
    sizes[::7] = np.inf
    whole = np.argsort(-sizes, kind="stable")
    for some in (1, 40, 100, most):
        np.testing.assert_array_equal(_largest(sizes, some), whole[:some])


def rows_of_inputs(session: Any, inputs: Any) -> list[int]:
    """Which rows of the table have these inputs, a column each."""
    table = session.table.inputs
    return [next(n for n, row in enumerate(table) if (row == column).all()) for column in inputs.T]


def test_numbers_of_other_samples_say_of_which_they_are() -> None:
    with opened(few(40, batch_size=2, shuffle=True)) as session:
        session.visit(0)
        while session.updates_made < 40:
            session.step("batch")
            if session.updates_made == 11:
                mark = session.mark_moment()
                before = rows_of_inputs(session, session.array(1, "o"))
                continue
            now = rows_of_inputs(session, session.array(1, "o"))
            if session.updates_made < 11:
                continue
            for sample in (0, 1):
                session.show_sample(sample)
                for quantity in ("o", "z", "delta", "do"):
                    found = compare(mark, session.present_mark(), quantity)
                    expected = ((before[0],), (now[sample],)) if before[0] != now[sample] else ()
                    assert found.samples == expected
                found = compare(mark, session.present_mark(), "grad")
                expected = (tuple(before), tuple(now)) if sorted(before) != sorted(now) else ()
                assert found.samples == found.batches == expected
                assert compare(mark, session.present_mark(), "W").samples == ()
        assert session.updates_made == 40


def test_a_run_knows_the_samples_of_its_last_batch_and_the_canvas_says_them() -> None:
    with opened(few(30, batch_size=2, shuffle=True)) as session:
        session.train()
        session.wait()
        rows = [rows_of_inputs(session, session.mark_course(1, at).arrays[1, "o"]) for at in (31, 32)]
        marks = [session.mark_course(1, at) for at in (31, 32)]
        assert [mark.rows.tolist() for mark in marks] == rows
        found = compare(*marks, "grad")
        assert found.overlay().moment == "after 32 updates − after 31 updates; different samples"
        assert rows_told(range(7, 20)) == "rows 8, 9, 10, 11, 12, 13, …"


def test_samples_of_other_data_are_others_also_in_the_same_row() -> None:
    with opened(few(10)) as session:
        session.step("epoch")
        mark = session.mark_moment()
        session.samples.make_own()
        session.samples.change(0, 0, "0.5")
        session.step("epoch")
        found = compare(mark, session.present_mark(), "o")
        assert found.other_data
        assert found.samples == ((0,), (0,))


def test_edges_among_the_units_of_a_layer_are_named_as_they_are_drawn() -> None:
    with opened("hopfield") as session:
        start = session.present_mark()
        session.step("phase")
        session.step("phase")
        while not compare(start, session.present_mark()).differing:
            session.step("operation")
        rows = compare(start, session.present_mark()).rows
        layer = session.network.outputs[0]
        for row in list(rows)[:20]:
            source = session.network.by_id[row.place.source].units.index(row.place.source_unit)
            assert row.name == f"output · {source + 1} → output · {layer.units.index(row.place.unit) + 1}"
            assert row.second == session.weight(row.place)


def test_a_sample_that_is_only_looked_at_is_another_one() -> None:
    design = EXAMPLES["iris"].make()
    with opened(design) as session:
        session.step("batch")
        mark = session.mark_moment()
        row = int(session.prepared.validation[0])
        session.look_through(row)
        session.step("operation")
        found = compare(mark, session.present_mark(), "z")
        assert found.samples[1] == (row,) == (session.sample_number(0),)
        assert found.samples[0] == tuple(mark.rows[:1])
