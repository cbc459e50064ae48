"""Files of one's own in tests: looked at, read, refused."""

import pytest

from nnsim.kit.errors import UserError
from nnsim.kit.pieces import finished
from nnsim.parts.imports import read
from nnsim.parts.source import Origin
from nnsim.parts.surveys import survey


def looked(path, **words):
    return finished(survey(Origin(path), **words))


def made(path, plan=None):
    return finished(read(Origin(path), plan or looked(path).plan()))


def refused(path, **words):
    with pytest.raises(UserError) as raised:
        made(path, looked(path, **words).plan())
    assert raised.value.remedy
    return str(raised.value)
