"""What is seen of the first rows: small pictures of images, and what these are called."""

import numpy as np
import pytest

from nnsim.parts.glances import LARGEST, SHOWN, Glance, picture_of
from nnsim.parts.source import Batch, Field


def test_a_picture_has_the_values_of_its_pixels():
    shown = picture_of(np.array([0, 0.5, 1, 0.2]), (2, 2))
    assert shown.tolist() == [[0, 128], [255, 51]]
    assert picture_of(np.array([-10.0, 30, 10, np.nan]), (2, 2)).tolist() == [[0, 255], [128, 64]]
    assert picture_of(np.full(4, 7.0), (2, 2)).max() == 0, "all alike"


@pytest.mark.parametrize("shape", [(100, 30), (30, 1000, 3)])
def test_a_large_one_becomes_small(shape):
    shown = picture_of(np.random.default_rng(0).random(int(np.prod(shape))), shape)
    assert max(shown.shape[:2]) <= LARGEST
    assert shown.shape[2:] == shape[2:]


def test_the_first_rows_alone_are_kept():
    glance = Glance((Field("pixels", (2, 2)), Field("row", (4,)), Field("class")))
    for start in range(0, 300, 50):
        rows = np.tile(np.arange(start, start + 50)[:, None], 4) / 300
        names = [f"{at}.png" for at in range(start, start + 50)]
        glance.add(Batch(range(start, start + 50), [rows, rows, ["x"] * 50], files=names))
    assert len(glance.lines) == len(glance.names) == len(glance.pictures[0]) == SHOWN
    assert glance.pictures.keys() == {0}, "a row of numbers is no image"
    assert glance.names[120] == "120.png"
    assert glance.pictures[0][150].tolist() == [[128, 128], [128, 128]]
