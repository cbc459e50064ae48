"""Sessions on examples, with settings of their own."""

import pytest

from nnsim.session.session import Session
from nnsim.session.settings import Settings


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def make_session(settings):
    made = []

    def make(example):
        made.append(Session(settings))
        made[-1].example(example)
        return made[-1]

    yield make
    for session in made:
        session.close()
