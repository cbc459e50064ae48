"""What lights up on the canvas without anything else being painted anew: crowded links, frames, lifted edges."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from nnsim.gui.canvas import crowd as crowd_module
from nnsim.gui.canvas import layer_item
from nnsim.gui.canvas.focus import Focus
from nnsim.gui.canvas.layer_item import FrameItem
from nnsim.gui.canvas.lift_item import LiftItem
from nnsim.gui.canvas.light_item import LightItem, fans
from nnsim.session.changes import Change
from nnsim.session.places import unit_place
from tests.benchmarks.canvas import give_weights, opened
from tests.gui.canvas_hand import settle

MOVED = frozenset({Change.CURSOR, Change.WEIGHTS})


@pytest.fixture
def painted(monkeypatch):
    """What was painted: lines of links, neurons of layers, frames."""
    done = []
    for where, name in ((crowd_module, "draw_lines"), (layer_item, "paint_neurons")):
        real = getattr(where, name)
        monkeypatch.setattr(where, name, lambda *args, real=real, name=name: done.append(name) or real(*args))
    real_frame, real_lift = FrameItem._write_below, LiftItem._paint_edges
    monkeypatch.setattr(FrameItem, "_write_below", lambda *args: done.append("frame") or real_frame(*args))
    monkeypatch.setattr(LiftItem, "_paint_edges", lambda *args: done.append("lift") or real_lift(*args))
    return done


@pytest.fixture
def crowd(qtbot, painted):
    """A network whose links are crowded, shown and settled; digits go with it."""
    session, view = opened((64, 32, 10))
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: {"draw_lines", "paint_neurons", "frame"} <= set(painted))
    settle(view)
    painted.clear()
    yield session, view
    session.close()


def light(session, view, monkeypatch, focus):
    """Light something up, as a step would."""
    monkeypatch.setattr("nnsim.gui.canvas.board.focus_of", lambda _session: focus)
    view._scene.refresh(MOVED)
    settle(view)


def test_a_crowded_link_is_lit_without_its_edges_being_drawn_again(crowd, painted, monkeypatch):
    session, view = crowd
    key = next(key for key in view._scene.links if key[1] == session.network.layers[1].id)

    light(session, view, monkeypatch, Focus(None, "forward", frozenset({key})))

    assert "draw_lines" not in painted
    box = view._scene.light.boundingRect()
    drawn = view._scene.links[key].boundingRect()
    assert drawn.contains(box)
    assert box.height() > 0.8 * drawn.height()

    light(session, view, monkeypatch, Focus())
    assert view._scene.light.boundingRect().isEmpty()
    assert "draw_lines" not in painted


def lit(table, points):
    """Which points lie in the light of a link, whose edge is as wide as a line."""
    polygons, rule = fans(table), Qt.FillRule.OddEvenFill
    return [
        any(one.containsPoint(QPointF(x, y + by), rule) for by in (0.0, -1.0, 1.0) for one in polygons)
        for x, y in points
    ]


def test_the_lit_area_holds_every_drawn_edge(crowd):
    _, view = crowd
    for item in view._scene.links.values():
        points = item.table.samples[:, 2:-2].reshape(-1, 2)
        middle = points[np.argsort(points[:, 1])[len(points) // 4 : -len(points) // 4]]
        assert all(lit(item.table, middle.tolist()))


@pytest.mark.parametrize("sizes", [(2, 40, 2), (40, 2, 40)])
def test_between_neurons_from_which_edges_fan_out_there_is_no_light(qtbot, sizes):
    """Two neurons at one end, many at the other: the light is two fans, and not all that lies between."""
    session, view = opened(sizes)
    qtbot.addWidget(view)
    for item in view._scene.links.values():
        table = item.table
        few = 0 if len(np.unique(table.sources)) == 2 else -1
        (x, upper), (_, lower) = np.unique(table.samples[:, few], axis=0)
        step = (table.samples[0, -1, 0] - table.samples[0, 0, 0]) * (0.05 if few == 0 else -0.05)
        assert not any(lit(table, [(x + step, upper + share * (lower - upper)) for share in (0.3, 0.5, 0.7)]))
    session.close()


def test_a_frame_is_painted_when_its_layer_comes_into_work_and_not_for_numbers(crowd, painted, monkeypatch):
    session, view = crowd
    hidden = session.network.layers[1].id

    light(session, view, monkeypatch, Focus(hidden, "forward"))
    assert painted.count("frame") == 1
    painted.clear()
    give_weights(session, 7)
    view._scene.refresh(MOVED)
    settle(view)

    assert "draw_lines" in painted
    assert "frame" not in painted


def test_links_whose_weights_stay_are_not_drawn_again(crowd, painted):
    session, view = crowd
    plain = session.seen
    changed = np.random.default_rng(1).uniform(size=(32, 1))
    hidden = session.network.layers[1].id
    session.array = session.seen = lambda layer, what: changed if (layer, what) == (hidden, "o") else plain(layer, what)

    view._scene.refresh(MOVED)
    settle(view)

    assert "draw_lines" not in painted


def test_lifted_edges_are_painted_for_another_neuron_and_for_other_weights_only(crowd, painted):
    session, view = crowd
    layer = session.network.layers[1]
    session.select(unit_place(layer.id, layer.units[0]))
    settle(view)
    assert painted.count("lift") == 1
    view._scene.refresh(MOVED)
    settle(view)
    assert painted.count("lift") == 1

    session.select(unit_place(layer.id, layer.units[1]))
    settle(view)
    assert painted.count("lift") == 2
    give_weights(session, 5)
    view._scene.refresh(MOVED)
    settle(view)
    assert painted.count("lift") == 3


def test_what_each_phase_of_an_iteration_lights_is_painted_once(crowd, monkeypatch):
    session, view = crowd
    drawn = []
    real = LightItem._draw
    monkeypatch.setattr(LightItem, "_draw", lambda *args: drawn.append(True) or real(*args))
    keys = list(view._scene.links)
    lit = [frozenset({key}) for key in keys] + [frozenset(keys)]
    for _ in range(2):
        for phase in ("forward", "backward", "update"):
            for links in lit[: 3 if phase == "backward" else 2]:
                light(session, view, monkeypatch, Focus(None, phase, links))
    assert len(drawn) == 7
