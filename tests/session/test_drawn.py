"""What is drawn by hand: planes of the data, strokes as pixels, and a digit that the trained network recognises."""

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.parts.datasets import REGISTRY
from nnsim.parts.own_samples import Heading
from nnsim.session.drawn.images import Frame, centred, classify, frame_of, rasterized, stroke_width
from nnsim.session.drawn.planes import Plane, around, drawable, nearest, output_map, plane_of, points_of
from tests.session.sessions import opened

TURN = np.linspace(0.0, 2 * np.pi, 24)
DIGITS = {  # as one would draw them, somewhere on the board
    "0": [[(0.4 + 0.15 * np.cos(a), 0.4 + 0.25 * np.sin(a)) for a in TURN]],
    "2": [[(0.3, 0.3), (0.35, 0.18), (0.5, 0.13), (0.65, 0.2), (0.67, 0.35), (0.55, 0.55), (0.3, 0.85), (0.7, 0.85)]],
    "4": [[(0.55, 0.12), (0.28, 0.58), (0.75, 0.58)], [(0.6, 0.4), (0.58, 0.88)]],
    "5": [[(0.68, 0.13), (0.38, 0.13), (0.35, 0.45), (0.55, 0.42), (0.68, 0.58), (0.64, 0.8), (0.5, 0.87), (0.3, 0.8)]],
}  # fmt: skip


def test_planes_are_found_where_there_are_some():
    classes = Heading(("a", "b"), ("k",), ("x", "y"))
    assert plane_of(classes) == Plane("classes", ("a", "b"), ("x", "y"))
    assert plane_of(Heading(("a", "b"), ("y",))) == Plane("values", ("a", "b"))
    assert plane_of(Heading(("a",), ("y",))) == Plane("curve", ("a", "y"))
    assert plane_of(Heading(("a", "b", "c"), ("y",))) is None
    assert plane_of(Heading(("a", "b"), ("y", "z"))) is None


@pytest.mark.parametrize(("key", "can"), [("moons", True), ("sine", True), ("peaks", True), ("digits", True),
                                          ("iris", False)])  # fmt: skip
def test_what_can_be_drawn(key, can):
    with opened(key) as session:
        assert drawable(session) == can


def test_a_drawn_point_is_a_sample_and_a_stroke_one_edit():
    with opened("moons") as session:
        plane = plane_of(session.samples.heading)
        for k in range(3):
            session.samples.draw([plane.row(0.1 * k, 0.2, 1)], "stroke 1")
        session.close_edit()
        session.samples.draw([plane.row(5, 5, 0)], "stroke 2")
        points, answers = points_of(session, plane)
        assert points[-4:].tolist() == [[0, 0.2], [0.1, 0.2], [0.2, 0.2], [5, 5]]
        assert answers[-4:].tolist() == [1, 1, 1, 0]
        session.samples.erase([nearest(points, 5.1, 5, 0.5, 0.5)])
        assert len(session.table.inputs) == 403
        session.undo()
        session.undo()
        session.undo()
        assert session.data.dataset.key == "moons"


def test_the_nearest_point_must_be_near():
    points = np.array([[0.0, 0.0], [1.0, 0.0]])
    assert nearest(points, 0.8, 0.1, 0.5, 0.5) == 1
    assert nearest(points, 0.5, 0.9, 0.3, 0.3) is None
    assert nearest(np.zeros((0, 2)), 0, 0, 1, 1) is None


def test_there_is_room_around_the_points():
    assert around(np.zeros((0, 2))) == (-1, 1, -1, 1)
    assert around(np.array([[0.0, 0.0], [2.0, 4.0]])) == pytest.approx((-0.15, 2.15, -0.3, 4.3))
    left, right, bottom, top = around(np.array([[3.0, 3.0]]))
    assert left < 3 < right
    assert bottom < 3 < top


@pytest.mark.parametrize("key", ["moons", "peaks", "sine"])
def test_the_map_says_what_the_network_answers_there(key):
    with opened(key) as session:
        session.step("epoch")
        plane = plane_of(session.samples.heading)
        found = output_map(session, plane, (-1.0, 1.0, -2.0, 2.0))
        x, y = -1 + 2 * (10 + 0.5) / 64, 2 - 4 * (20 + 0.5) / 64
        if key == "sine":
            assert found[10] == pytest.approx(session.predict(np.array([[x]]))[0, 0], abs=1e-12)
        else:
            told = session.predict(np.array([[x, y]]))[0, 0]
            assert (found[20, 10, 1] if key == "moons" else found[20, 10]) == pytest.approx(told, abs=1e-12)


# ------------------------------------------------------------------------------------------------ images


def test_a_stroke_covers_what_lies_under_the_brush():
    """A line from side to side through the middle of the third row of four, as wide as the row is high."""
    pixels = rasterized([[(0.0, 0.625), (1.0, 0.625)]], (4, 4), 0.25)
    assert pixels.tolist() == [[0] * 4, [0] * 4, [1] * 4, [0] * 4]


def test_a_dot_is_a_disc():
    pixels = rasterized([[(0.5, 0.5)]], (16, 16), 0.5)
    assert pixels.sum() / 256 == pytest.approx(np.pi * 0.25**2, rel=0.02)
    assert np.array_equal(pixels, pixels[::-1])
    assert np.array_equal(pixels, pixels.T)


def test_what_is_drawn_fills_the_frame_wherever_it_is_drawn():
    frame = Frame(0.25, 0.75, 0.0, 1.0)
    made = [centred([[(x, y), (x + 0.1, y + 0.3)]], frame, 0.1)[0] for x, y in ((0.0, 0.0), (0.6, 0.5))]
    assert made[0] == pytest.approx(made[1], abs=1e-9)
    assert made[0][:, 1].tolist() == pytest.approx([0.05, 0.95])
    assert made[0][:, 0].mean() == pytest.approx(0.5)
    assert centred([], frame, 0.1) == []


@pytest.mark.parametrize("width", [2, 4])
def test_the_width_of_strokes_is_measured(width):
    image = np.zeros((1, 40, 40))
    for at in range(5, 30):
        image[0, at : at + width, at : at + width] = 1  # a diagonal line
    straight = np.zeros((1, 40, 40))
    straight[0, 5:35, 10 : 10 + width] = 1
    measured = stroke_width(np.concatenate([image, straight]))
    assert measured == pytest.approx(width * 1.3, rel=0.25)


def test_the_frame_of_the_digits():
    part = REGISTRY["digits"]
    frame = frame_of(part.make(part.settings({})))
    assert (frame.top, frame.bottom, frame.white) == (0, 1, 1)
    assert (frame.left, frame.right) == (0.125, 0.875)
    assert 0.15 < frame.brush < 0.25


def test_drawn_digits_are_recognised():
    with opened("digits") as session:
        session.train()
        session.wait()
        frame = frame_of(session.table)
        for name, strokes in DIGITS.items():
            pixels = rasterized(centred(strokes, frame, frame.brush), (8, 8), frame.brush)
            answer = classify(session, pixels)
            assert answer.names[answer.best] == name
            assert answer.chances


def test_images_without_classes_are_not_classified():
    with opened("sine") as session, pytest.raises(UserError, match="no classes"):
        classify(session, np.zeros((1, 1)))
