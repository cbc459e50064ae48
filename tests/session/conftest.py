"""What several tests of sessions share."""

from collections.abc import Iterator

import pytest

from nnsim.session.session import Session
from nnsim.session.settings import Settings


@pytest.fixture(scope="module")
def worked() -> Iterator[Session]:
    """A session whose process that trains is started once, and which every test begins anew."""
    session = Session(Settings(), worker=True)
    yield session
    session.close()
