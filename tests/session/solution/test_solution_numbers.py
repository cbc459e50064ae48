"""How the numbers of a worked solution are written: the engine's infinity, indices of units, and how many digits."""

import numpy as np
import pytest

from nnsim.engine.expr import FAR
from nnsim.files.documents import REGISTRY as DOCUMENTS
from nnsim.files.paper.figures import figure, printed
from nnsim.files.paper.sheet import Sheet, sheet_numbers
from nnsim.session.model import Model
from nnsim.session.unattended import Unattended
from tests.rules import at_home


def of_all(rule: str) -> Sheet:
    """The first iteration under a rule that looks at all samples."""
    session = Unattended()
    session.new(at_home(rule))
    return Model(session).solution(None, None)


# ------------------------------------------------------------------------------------------------ infinity


@pytest.mark.parametrize("rule", ["svm", "rbf"])
def test_what_stands_for_infinity_is_written_so(rule: str) -> None:
    sheet = of_all(rule)
    written = [number for number in sheet_numbers(sheet) if abs(number.value or 0.0) > 1e20]
    assert written
    assert {number.text for number in written} <= {"inf", "-inf"}
    assert r"\val{\infty}" in DOCUMENTS["tex"].write(sheet).decode()


@pytest.mark.parametrize(("value", "text"), [
    (FAR.value, "inf"), (-FAR.value, "-inf"), (FAR.value - 1.0, "inf"), (float(np.float32(FAR.value)), "inf"),
    (np.inf, "inf"), (1.001e30, "1.001e30"), (2e30, "2e30"), (1e29, "1e29"), (1e31, "1e31"),
])  # fmt: skip
def test_other_large_numbers_stay_what_they_are(value: float, text: str) -> None:
    assert printed(value, 6).text == text
    assert (figure(value, 6).strip("-") == r"\infty") == text.endswith("inf")
