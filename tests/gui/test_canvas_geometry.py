"""Layouts of layers: neurons never overlap, what is drawn is what is hit, frames hold what is in them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.gui.canvas import curves
from nnsim.gui.canvas.geometry import SHOWN_AT_MOST, Box, layer_shape, spread

sizes = st.one_of(st.integers(1, 60), st.integers(1, 1200), st.sampled_from([784, 1024, 1025, 4096, 100_000]))
images = st.tuples(st.integers(1, 40), st.integers(1, 40))


def half(shape):
    return np.array(shape.half_unit)


def test_every_mode_is_reached():
    modes = {layer_shape(n).mode for n in range(1, 60)} | {layer_shape(64, (8, 8)).mode}
    assert modes == {"full", "medium", "row", "dots", "grid", "image"}


@given(sizes)
def test_neurons_never_overlap(size):
    shape = layer_shape(size)
    places = shape.places
    if len(places) > 1:
        order = np.lexsort((places[:, 0], places[:, 1]))
        sample = places if len(places) < 200 else places[order[:200]]
        apart = np.abs(sample[:, None] - sample[None])
        need = 2 * half(shape)
        near = (apart[..., 0] < need[0]) & (apart[..., 1] < need[1])
        distance = np.hypot(apart[..., 0], apart[..., 1])
        circles = shape.mode not in ("row", "image")
        clash = near & (distance < 2 * shape.radius) if circles else near
        np.fill_diagonal(clash, val=False)
        assert not clash.any()


@given(images)
def test_pixels_tile_the_picture(image):
    rows, columns = image
    shape = layer_shape(rows * columns, image)
    if shape.mode == "image":
        assert len(np.unique(shape.places.round(6), axis=0)) == rows * columns
        gaps = np.diff(np.unique(shape.places[:, 0].round(6)))
        assert np.allclose(gaps, 2 * shape.radius)


@given(sizes, st.data())
def test_the_neuron_that_is_drawn_is_hit(size, data):
    shape = layer_shape(size)
    position = data.draw(st.integers(0, shape.shown - 1))
    angle, part = data.draw(st.floats(0, 6.28)), data.draw(st.floats(0, 0.95))
    x, y = shape.places[position] + np.array([np.cos(angle), np.sin(angle)]) * part * shape.radius

    assert shape.unit_at(float(x), float(y)) == position


@given(sizes)
def test_the_frame_holds_neurons_labels_and_marker(size):
    shape = layer_shape(size)
    frame = shape.frame.grown(0.01, 0.01)
    for position in {0, shape.shown // 2, shape.shown - 1}:
        boxes = [shape.value_box(position)]
        if shape.mode in ("full", "medium", "row"):
            boxes += [shape.bias_box(position), shape.delta_box(position)]
        for box in boxes:
            assert frame.joined(box) == frame
    assert shape.hidden == max(0, size - shape.shown)
    assert shape.shown <= SHOWN_AT_MOST
    if shape.hidden:
        lowest = shape.places[:, 1].max() + shape.radius
        assert lowest < shape.marker[1] < shape.height / 2


@given(st.integers(1, 16))
def test_labels_of_a_neuron_are_clear_of_the_next(size):
    shape = layer_shape(size)
    if shape.mode in ("full", "medium"):
        for position in range(size - 1):
            assert not shape.delta_box(position).touches(shape.bias_box(position + 1))
            assert shape.delta_box(position).bottom <= shape.value_box(position + 1).y
    boxes = (shape.bias_box(0), shape.value_box(0), shape.delta_box(0))
    if shape.mode == "row":
        assert not any(one.touches(other) for one, other in ((boxes[0], boxes[1]), (boxes[1], boxes[2])))


@given(sizes)
def test_edges_end_at_neurons_or_at_the_sides(size):
    shape = layer_shape(size)
    assert shape.entries.shape == shape.exits.shape == (size, 2)
    assert np.isfinite(shape.entries).all()
    assert (shape.entries[:, 0] < shape.exits[:, 0]).all()
    if not shape.at_sides:
        assert np.allclose(shape.exits[: shape.shown, 1], shape.places[:, 1])
    assert (np.abs(shape.exits[:, 1]) <= shape.height / 2).all()


@given(st.integers(1, 36), st.floats(-900, 900))
def test_the_slot_nearest_to_a_height(size, y):
    shape = layer_shape(size)
    slot = shape.slot_at(y)
    assert abs(shape.places[slot, 1] - y) == pytest.approx(np.abs(shape.places[:, 1] - y).min())


@given(st.lists(st.lists(st.integers(1, 900), min_size=1, max_size=4), min_size=1, max_size=5))
def test_arranged_frames_never_touch(columns):
    shapes = [[layer_shape(n) for n in column] for column in columns]
    spots = spread(shapes)
    boxes = [
        shape.outline.moved(*spot)
        for column, row in zip(shapes, spots, strict=True)
        for shape, spot in zip(column, row, strict=True)
    ]
    assert not any(one.touches(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])
    assert spots[0][0][0] == 0


def test_boxes():
    box = Box(0, 0, 10, 4)
    assert box.contains(10, 4)
    assert not box.contains(10.1, 4)
    assert box.grown(1, 2) == Box(-1, -2, 12, 8)
    assert box.joined(Box(20, -5, 1, 1)) == Box(0, -5, 21, 9)
    assert box.center == (5, 2)


coordinates = st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000))


@given(coordinates, coordinates, st.sampled_from(["ahead", "over", "under"]), st.floats(-1500, 1500))
def test_curves_begin_and_end_where_they_should(start, end, route, level):
    points = curves.controls(np.array([start]), np.array([end]), route, level)
    samples = curves.sample(points, 16)

    assert np.allclose(samples[0, 0], start)
    assert np.allclose(samples[0, -1], end)
    assert np.allclose(curves.point_at(points[0], 0.5), samples[0, 8])
    if route != "ahead":
        assert samples[0, 8, 1] == pytest.approx(level, abs=1e-6)


@given(st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=30), st.data())
def test_the_nearest_curve_is_found(ends, data):
    starts, stops = (np.array([pair[side] for pair in ends]) for side in (0, 1))
    samples = curves.sample(curves.controls(starts, stops), 12)
    chosen = data.draw(st.integers(0, len(ends) - 1))
    x, y = samples[chosen, data.draw(st.integers(0, 12))]

    found, distance = curves.nearest(samples, x, y)
    assert distance < 1e-6
    brute = [np.hypot(*(samples[row] - (x, y)).T).min() for row in range(len(ends))]
    assert brute[found] >= 0
    assert min(brute) < 1e-6


def test_no_curve_is_near_nothing():
    assert curves.nearest(np.zeros((0, 3, 2)), 0, 0) == (-1, float("inf"))
