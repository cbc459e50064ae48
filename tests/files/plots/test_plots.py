"""Plots: well-formed SVG whose lines, pixels and counts are the numbers that were given."""

import base64
import re
import zlib
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.files.plots.canvas import Axes, Canvas, decades, png, shaded, ticks
from nnsim.files.plots.charts import Line, Map, Matrix, boundary, confusion, curves, weights

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"


def read(text):
    return ET.fromstring(text.encode())


def pixels(data):
    """The pixels of a PNG as `png` writes it."""
    width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    begin = data.index(b"IDAT") + 4
    rows = np.frombuffer(zlib.decompress(data[begin : data.index(b"IEND") - 8]), np.uint8).reshape(height, -1)
    return rows[:, 1:].reshape(height, width, 3)


def image_of(svg):
    element = read(svg).find(f"{SVG}image")
    return pixels(base64.b64decode(element.get(LINK).partition(",")[2]))


def test_a_png_holds_its_pixels():
    made = np.random.default_rng(1).integers(0, 256, (5, 7, 3), dtype=np.uint8)
    assert np.array_equal(pixels(png(made)), made)


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
@settings(max_examples=25)
def test_ticks_are_some_round_numbers_of_the_range(low, wide):
    found = ticks(low, low + wide)
    assert 2 <= len(found) <= 8
    assert all(low - wide * 1e-6 <= value <= low + wide * (1 + 1e-6) for value in found)


def test_decades():
    assert decades(0.5, 200) == [0.5, 1, 2, 5, 10, 20, 50, 100, 200]
    assert decades(1e-6, 1.0) == [1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1]


def test_numbers_are_shaded_by_sign_and_size():
    made = shaded(np.array([[-2.0, 0.0, 2.0, np.nan]]), 2.0)
    assert made.tolist() == [[[245, 147, 34], [255, 255, 255], [8, 119, 189], [217, 220, 225]]]


@pytest.mark.parametrize("log", [False, True])
def test_a_line_goes_through_its_values(log):
    epochs, values = [1.0, 2.0, 3.0, 4.0], [0.5, 0.25, np.nan, 0.1]
    root = read(curves("a", {"loss": [Line("training", epochs, values)]}, log))
    paths = [line.get("points") for line in root.iter(f"{SVG}polyline") if line.get("stroke-width") == "1.4"]
    assert len(paths) == 2
    first = [tuple(map(float, point.split(","))) for point in paths[0].split()]
    last = tuple(map(float, paths[1].split()[0].split(",")))
    scale = np.log10 if log else float
    share = (first[1][1] - first[0][1]) / (last[1] - first[0][1])
    assert share == pytest.approx((scale(0.25) - scale(0.5)) / (scale(0.1) - scale(0.5)), abs=1e-3)
    assert (first[1][0] - first[0][0]) * 3 == pytest.approx(last[0] - first[0][0], abs=0.05)


def test_the_map_and_the_samples_lie_on_each_other():
    outputs = np.zeros((4, 4, 2))
    outputs[:2, :, 0] = outputs[2:, :, 1] = 1.0  # the first class above
    points, labels = np.array([[0.5, 1.5], [0.5, 0.5], [9.0, 9.0]]), np.array([0.0, 1.0, 0.0])
    svg = boundary("a", Map(("x", "y"), (0, 2), (0, 2), outputs, points, labels, ("up", "down"), "note & more"))
    root, image = read(svg), image_of(svg)
    box = root.find(f"{SVG}image")
    circle = root.find(f"{SVG}circle")
    assert float(circle.get("cx")) == pytest.approx(float(box.get("x")) + float(box.get("width")) / 4)
    assert float(circle.get("cy")) == pytest.approx(float(box.get("y")) + float(box.get("height")) / 4)
    assert image[0, 0, 0] > image[0, 0, 2], "orange above, the colour of the first of two in the window, too"
    assert image[-1, 0, 2] > image[-1, 0, 0], "blue below"
    assert len(list(root.iter(f"{SVG}circle"))) == 2, "a sample that lies outside is left out; one is the legend"
    assert "note & more" in [text.text for text in root.iter(f"{SVG}text")]


def test_a_confusion_matrix_shows_its_counts():
    root = read(confusion("a", ["one", "<two>", "three"], [[5, 1, 0], [0, 7, 2], [0, 0, 4]]))
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert sorted(word for word in words if word.isdigit()) == sorted(["5", "1", "7", "2", "4"])
    assert "16 of 19 right, 84.21%" in words
    assert words.count("<two>") == 2


def test_weights_are_pixels_of_their_sign():
    matrix = np.array([[0.0, 1.0], [-1.0, 0.5]])
    image = image_of(weights("a", [Matrix("hidden", matrix)]))
    step = len(image) // 2
    assert np.array_equal(image[step // 2 :: step, step // 2 :: step], shaded(matrix, 1.0))


def test_weights_of_images_are_images():
    matrix = np.vstack([np.zeros(3), np.arange(12.0).reshape(4, 3)])
    image = image_of(weights("a", [Matrix("hidden", matrix, (2, 2))]))
    step = len(image) // 2
    small = image[step // 2 :: step, step // 2 :: step]
    assert small.shape == (2, 8, 3)
    assert np.array_equal(small[:, 3:5], shaded(matrix[1:, 1].reshape(2, 2), 11.0))


def test_control_signs_do_not_get_into_the_picture():
    canvas = Canvas(10, 10, "a")
    canvas.text(0, 0, "a\x00\x1b<b>")
    assert [text.text for text in read(canvas.svg()).iter(f"{SVG}text")] == ["a??<b>"]


def test_places_on_axes():
    axes = Axes((10, 20, 100, 50), (0, 1), (1, 100), log=True)
    assert axes.place(0.5, 10) == pytest.approx((60, 45))
    assert re.search("<rect", Canvas(1, 1, "a").svg())
