"""Looking at one number after another: the trail, what is selected with it, and what is drawn on the canvas."""

import builtins

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network.edits import cut_edges
from nnsim.session.changes import Change
from nnsim.session.explanations.numbers import Number
from nnsim.session.explanations.order import Order
from nnsim.session.explanations.trail import Trail
from nnsim.session.places import bias_place, edge_place, unit_place
from nnsim.session.session import Session
from tests.engine_strategies import random_case
from tests.session.sessions import learning_biases, opened, with_data


def at(session: Session, array: str, index: tuple[int, ...]) -> Number:
    return session.setup.lineage.latest(array, index, Order(session.setup))


def test_what_is_asked_at_each_step_is_imported_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(session: Session) -> None:
        place = unit_place(2, 1)
        numbers = session.numbers_at(place)
        assert numbers
        for number in numbers:
            session.explain_number(number)
            session.uses_of(number)
            session.paths_of(number)
            assert session.has_paths(number) == (number.quantity in ("do", "delta"))
            assert session.is_used(number)
            assert session.leads_on(number)
            assert session.name_of(number)

    with opened("xor") as session:
        session.step("batch")
        asked(session)
        real, names = builtins.__import__, []
        monkeypatch.setattr(builtins, "__import__", lambda name, *args: names.append(name) or real(name, *args))
        asked(session)
        monkeypatch.undo()
    assert not [name for name in names if name.startswith("nnsim")]


# ------------------------------------------------------------------------------------------------ the trail


def test_a_trail_goes_back_and_forward_like_a_browser() -> None:
    trail = Trail()
    assert trail.current is None
    assert not trail.move(-1)
    a, b, c, d = (Number(name) for name in "abcd")
    for number in (a, b, b, c):
        trail.go(number)
    assert trail.numbers == [a, b, c]
    assert trail.move(-2)
    assert trail.current == a
    assert not trail.move(-1)
    assert trail.move(1)
    trail.go(d)
    assert (trail.numbers, trail.at) == ([a, b, d], 2)
    assert not trail.move(1)
    trail.replace(c)
    assert trail.current == c
    trail.clear()
    assert trail.current is None


@given(st.lists(st.one_of(st.integers(0, 5), st.sampled_from([-1, 1])), max_size=30))
def test_the_current_number_is_always_on_the_trail(moves: list[int]) -> None:
    trail, mine, here = Trail(), [], -1
    for move in moves:
        if move in (-1, 1) and mine:
            if 0 <= here + move < len(mine):
                here += move
            trail.move(move)
        elif move >= 0:
            if not mine or mine[here] != move:
                del mine[here + 1 :]
                mine.append(move)
                here = len(mine) - 1
            trail.go(Number(str(move)))
    assert [int(number.array) for number in trail.numbers] == mine
    assert trail.at == here


def test_following_selects_what_the_number_belongs_to_and_shows_its_sample() -> None:
    with opened("xor") as session:
        session.step("batch")
        heard: list[frozenset[Change]] = []
        session.changed.connect(heard.append)
        start = at(session, "output.W", (1, 0))
        session.select(unit_place(2, 2))
        session.look_at(start)
        assert session.selection == (edge_place(2, 1, 3, 1),)
        assert heard[-1] == {Change.NUMBER, Change.SELECTION}
        delta = at(session, "output.delta", (0, 3))
        session.follow(delta)
        assert (session.selection, session.sample) == ((unit_place(3, 1),), 3)
        assert heard[-1] == {Change.NUMBER, Change.SELECTION, Change.CURSOR}
        session.follow(at(session, "N", ()))
        assert session.selection == (unit_place(3, 1),)
        assert [number.array for number in session.trail.numbers] == ["output.W", "output.delta", "N"]
        session.look_back(-2)
        assert session.number == start
        session.look_back(1)
        assert session.number == delta
        session.look_back(-1)
        session.look_back(-1)
        assert session.number is None
        assert session.selection == (unit_place(2, 2),)


def test_the_number_is_that_of_the_sample_that_is_shown() -> None:
    with opened("xor") as session:
        session.step("batch")
        session.look_at(at(session, "hidden1.delta", (1, 0)))
        session.show_sample(2)
        assert session.number == at(session, "hidden1.delta", (1, 2))
        session.follow(at(session, "hidden1.z", (1, 2)))
        session.look_back()
        assert session.number == at(session, "hidden1.delta", (1, 2))


def test_the_first_of_a_trail_is_where_one_came_from() -> None:
    with opened("mazur") as session:
        session.step("batch")
        origin, other = at(session, "hidden1.delta", (0, 0)), at(session, "hidden1.do", (0, 0))
        session.follow(other, origin)
        assert session.trail.numbers == [origin, other]
        session.follow(origin, other)
        assert session.trail.numbers == [origin, other, origin]


def test_selecting_something_else_lets_go_and_the_same_does_not() -> None:
    with opened("mazur") as session:
        session.step("batch")
        number = at(session, "hidden1.delta", (0, 0))
        session.look_at(number)
        session.select(unit_place(2, 1))
        assert session.number == number
        session.select(unit_place(2, 2))
        assert session.number is None
        session.look_at(number)
        session.let_go()
        assert session.number is None


def test_an_edit_of_the_network_lets_go_a_moved_layer_does_not() -> None:
    from nnsim.network.edits import move_layers

    with opened("mazur") as session:
        session.step("batch")
        session.look_at(at(session, "hidden1.delta", (0, 0)))
        session.edit_network("Move", lambda n: move_layers(n, {2: (10.0, 20.0)}))
        assert session.number is not None
        session.edit_network("Cut", lambda n: cut_edges(n, n.link(2, 3), [(1, 1)]))
        assert session.number is None
        session.look_back()
        session.follow(at(session, "hidden1.z", (0, 0)))
        assert len(session.trail.numbers) == 1


def test_while_training_runs_nothing_can_be_looked_at() -> None:
    with opened("xor") as session:
        number = at(session, "hidden1.W", (0, 0))
        session.train()
        with pytest.raises(UserError):
            session.look_at(number)
        with pytest.raises(UserError):
            session.explain_number(number)
        assert session.numbers_at(unit_place(2, 1)) == ()
        assert session.number_for(2, "z", 0, 0) is None
        session.pause()
        session.wait()


def test_the_numbers_of_a_bias_that_learns() -> None:
    with opened(learning_biases("mazur")) as session:
        assert [n.quantity for n in session.numbers_at(bias_place(3, 2))] == ["grad", "W"]


def test_the_numbers_of_places() -> None:
    with opened("mazur") as session:
        assert [n.quantity for n in session.numbers_at(unit_place(2, 1))] == ["z", "o", "slope", "do", "delta"]
        assert [n.quantity for n in session.numbers_at(unit_place(1, 1))] == ["o"]
        masked_and_held = ["grad", "grad", "W", "W"]
        assert [n.quantity for n in session.numbers_at(bias_place(3, 2))] == masked_and_held
        assert session.numbers_at(unit_place(99, 1)) == ()
        assert session.single("E") == Number("E", (), session.setup.lineage.versions("E")[0].step)
        assert session.single("nothing") is None
        assert session.number_for(3, "y", 1, 0) is not None
        assert session.number_for(2, "y", 1, 0) is None
        assert session.name_of(Number("hidden1.delta", (1, 0))) == "δ¹₂"
        assert session.title_of(Number("E")) == "loss E"


def test_names_in_both_notations() -> None:
    with opened("mazur") as session:
        session.step("batch")
        old, new = Number("output.W", (1, 1)), at(session, "output.W", (1, 1))
        assert (session.name_of(old), session.name_of(new)) == ("w²₁₂", "w²⁺₁₂")
        assert session.name_of(Number("input.o", (1, 0))) == "x₂"
        assert session.name_of(Number("hidden1.slope", (0, 0))) == "σ′(z¹₁)"
        session.set_notation("common")
        assert (session.name_of(old), session.name_of(new)) == ("w²₂₁", "w²⁺₂₁")
        assert session.name_of(Number("hidden1.o", (1, 0))) == "a¹₂"
        assert session.name_of(Number("hidden1.do", (1, 0))) == "∂E/∂a¹₂"


def test_pointing_tells_once() -> None:
    with opened("mazur") as session:
        heard: list[frozenset[Change]] = []
        session.changed.connect(heard.append)
        session.point_at(unit_place(2, 1))
        session.point_at(unit_place(2, 1))
        session.point_at()
        assert heard == [{Change.POINTED}, {Change.POINTED}]


# ------------------------------------------------------------------------------------------------ on the canvas


def test_the_terms_of_a_net_input_on_its_edges() -> None:
    with opened("mazur") as session:
        session.step("batch")
        number = session.setup.lineage.versions("output.z", (0, 0))[0]
        overlay = session.carried(number, "terms")
        assert overlay is not None
        assert (overlay.kind, overlay.key, set(overlay.edges)) == ("share", "number", {3})
        terms = [term.product for term in session.explain_number(number).terms]
        np.testing.assert_allclose(overlay.edges[3][:, 0], terms)
        assert np.isnan(overlay.edges[3][:, 1]).all()
        assert overlay.full == max(abs(term) for term in terms)
        assert overlay.title == "What z²₁ is made of"


def test_an_error_comes_over_the_edges_of_the_next_layer() -> None:
    with opened("mazur") as session:
        session.step("batch")
        overlay = session.carried(session.setup.lineage.versions("hidden1.do", (1, 0))[0], "terms")
        assert overlay is not None
        assert not np.isnan(overlay.edges[3][2]).any()
        assert np.isnan(overlay.edges[3][[0, 1]]).all()
        assert np.nansum(overlay.edges[3]) == pytest.approx(session.array(2, "do")[1, 0])


@given(st.integers(0, 100_000))
def test_what_the_edges_carry_is_the_number(seed: int) -> None:
    """On any graph: over all layers, the edges' shares of z and of ∂E/∂o add up to it; cut edges carry nothing."""
    with opened(with_data(random_case(np.random.default_rng(seed)).design, 4, seed)) as session:
        session.step("batch")
        for layer in session.network.layers:
            for quantity in () if layer.is_input else ("z", "do"):
                (number,) = session.setup.lineage.versions(f"{layer.name}.{quantity}", (layer.size - 1, 0))
                one, overlay = session.explain_number(number), session.carried(number, "terms")
                if quantity == "do" and layer in session.network.outputs:
                    continue
                if not len(one.terms) or not np.isfinite(one.products).all():  # all edges may be cut
                    continue
                assert overlay is not None
                total = sum(float(np.nansum(matrix)) for matrix in overlay.edges.values())
                scale = sum(float(np.nansum(np.abs(matrix))) for matrix in overlay.edges.values())
                if one.value is not None and np.isfinite(one.value):
                    assert total == pytest.approx(one.value, rel=1e-9, abs=1e-9 * scale + 1e-300)
                count = sum(int((~np.isnan(matrix)).sum()) for matrix in overlay.edges.values())
                assert count == len(one.terms) or one.terms[0].label.endswith("0")


def test_paths_and_uses_on_the_canvas() -> None:
    with opened("mazur") as session:
        session.step("batch")
        delta = session.setup.lineage.versions("hidden1.delta", (0, 0))[0]
        paths = session.carried(delta, "paths")
        assert paths is not None
        assert np.nansum(paths.edges[3][1]) == pytest.approx(session.array(2, "delta")[0, 0])
        output = session.setup.lineage.versions("hidden1.o", (0, 0))[0]
        uses = session.carried(output, "uses")
        assert uses is not None
        assert not np.isnan(uses.edges[3][1]).any()
        assert not uses.units
        loss = session.single("E")
        assert loss is not None
        shares = session.carried(loss, "terms")
        assert shares is None or not shares.edges


def test_what_is_not_known_is_not_drawn() -> None:
    with opened("mazur") as session:
        number = session.setup.lineage.versions("output.z", (0, 0))[0]
        assert session.carried(number, "terms") is None
        assert session.carried(session.setup.lineage.versions("hidden1.delta", (0, 0))[0], "paths") is None
