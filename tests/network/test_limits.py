"""What no file could hold is refused when it is asked for; what is taken can be saved."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.files.document import design_from_json, design_to_json
from nnsim.kit.errors import DesignError
from nnsim.kit.params import Param
from nnsim.network.build import sequential
from nnsim.network.design import Data, Design, Training
from nnsim.network.limits import DATA, MAX_WEIGHTS, NEVER, TRAINING, check_limits, mended
from tests.strategies import designs, values

NUMBERS = [p for p in (*TRAINING.values(), *DATA.values()) if p.kind in ("real", "integer")]
SMALL = Design(sequential((2, 2, 1)))


def with_setting(param: Param, value: Any) -> Design:
    if param.name in TRAINING:
        return replace(SMALL, training=replace(SMALL.training, **{param.name: value}))
    return replace(SMALL, data=replace(SMALL.data, **{param.name: value}))


@given(designs())
def test_what_a_file_can_hold_is_within_the_limits(design: Design) -> None:
    check_limits(design)
    assert mended(design) == (design, ())


@pytest.mark.parametrize("param", NUMBERS, ids=lambda param: param.name)
@given(data=st.data())
def test_what_is_within_the_limits_a_file_can_hold(param: Param, data: st.DataObject) -> None:
    design = with_setting(param, data.draw(values(param)))
    try:
        check_limits(design)
    except DesignError:
        assert param.name in DATA, "a share that leaves nothing for the others"
        return
    document, start = design_to_json(design)
    assert design_from_json(document, start)[0] == design


@pytest.mark.parametrize("param", NUMBERS, ids=lambda param: param.name)
def test_what_lies_outside_is_refused_by_both_and_can_be_mended(param: Param) -> None:
    assert param.high is not None
    for wrong in (param.high * 2, -1):
        design = with_setting(param, wrong)
        with pytest.raises(DesignError) as told:
            check_limits(design)
        assert told.value.why
        with pytest.raises(DesignError):
            design_from_json(design_to_json(design)[0])
        better, names = mended(design)
        assert names
        check_limits(better)


def test_settings_of_every_kind_are_described() -> None:
    described = set(TRAINING) | {"rule", "loss", "optimizer", "schedule", "regularizers", "faults"}
    assert described == set(Training.__dataclass_fields__)
    assert set(DATA) | {"dataset", "preparers", "column_preparers"} == set(Data.__dataclass_fields__)
    assert all(getattr(Training(), name) is None for name in NEVER)
    for name, param in TRAINING.items():
        assert name in NEVER or param.check(getattr(Training(), name)) == getattr(Training(), name)


def test_too_many_weights_are_refused_before_they_are_made() -> None:
    large = Design(sequential((100_000, 100_000)))
    with pytest.raises(DesignError, match=f"the network would have .* weights.*{MAX_WEIGHTS:,}"):
        check_limits(large)
