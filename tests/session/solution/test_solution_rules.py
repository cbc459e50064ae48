"""Worked solutions under every learning rule: written as they are computed, or refused with what helps instead."""

from pathlib import Path

import pytest

from nnsim.kit.errors import UserError
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.model import Model
from nnsim.session.unattended import Unattended
from tests.rules import at_home


@pytest.mark.parametrize("notation", ["course", "common"])
@pytest.mark.parametrize("rule", sorted(RULES))
def test_a_rule_is_set_on_paper_or_says_that_it_is_not(rule: str, notation: str, tmp_path: Path) -> None:
    session = Unattended()
    session.new(at_home(rule))
    model, path = Model(session), tmp_path / "solution.html"
    if RULES[rule].on_paper:
        model.solve(path, sample=1, notation=notation)
        assert "E" in path.read_text("utf-8")
        return
    with pytest.raises(UserError, match="no worked solution") as caught:
        model.solve(path, sample=1, notation=notation)
    assert caught.value.remedy
    assert not path.exists()
