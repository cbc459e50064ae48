"""Work in pieces: what it comes to, whether it is done at once or one piece after the other."""

from collections.abc import Generator

import pytest

from nnsim.kit.pieces import Pieces, finished


def _counted(count: int) -> Generator[int, None, str]:
    yield from range(count)
    return f"{count} pieces"


@pytest.mark.parametrize("count", [0, 1, 5])
def test_the_result_is_there_after_the_last_piece(count: int) -> None:
    pieces = Pieces(_counted(count))
    seen = []
    for number in pieces:
        assert not hasattr(pieces, "result")
        seen.append(number)
    assert (seen, pieces.result) == ([*range(count)], f"{count} pieces")
    assert finished(_counted(count)) == pieces.result


def test_a_mistake_in_a_piece_is_not_swallowed() -> None:
    def failing() -> Generator[None, None, str]:
        yield
        raise ValueError("the second piece")

    with pytest.raises(ValueError, match="the second piece"):
        finished(failing())
