"""Whatever the learning rule is: views show what there is, and say why where there is nothing."""

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.views.predictions import Predicting
from nnsim.session.views.representation import Projecting
from nnsim.session.views.surface import Surveying
from tests.rules import at_home
from tests.session.sessions import opened


@pytest.mark.parametrize("rule", sorted(RULES.names))
def test_of_every_rule(rule):
    with opened(at_home(rule)) as session:
        session.step("epoch")
        layer = session.network.layers[-1].id
        drawn = Projecting(session, layer).finish()
        assert len(drawn.rows) == len(session.table.inputs)
        if not RULES[rule].supervised:
            with pytest.raises(UserError, match="without targets"):
                Predicting(session)
        else:
            scores = session.scores()["train"]
            mine = Predicting(session, ("train",)).finish()
            assert mine.losses.mean() == pytest.approx(scores["loss"], rel=1e-12)
            if not np.isnan(scores["accuracy"]):
                assert 1 - mine.wrong.mean() == pytest.approx(scores["accuracy"])
        if not session.setup.has_gradients and not RULES[rule].descends:
            with pytest.raises(UserError, match="does not descend"):
                Surveying(session, "random")
        else:
            surface = Surveying(session, "random").finish()
            assert surface.loss == pytest.approx(scores["loss"], rel=1e-12)
        row = int(session.prepared.train[-1])
        session.step_through(row)
        assert session.sample_number(session.sample) == row
