"""Work in pieces: what it comes to, whether it is done at once or one piece after the other."""

from collections.abc import Generator

import pytest

from nnsim.kit.pieces import Pieces, finished, go_on


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


def test_each_time_there_is_a_piece_and_nothing_more_at_the_end() -> None:
    work = _counted(3)
    assert [go_on(work, 0.0) for _ in range(5)] == [True, True, True, False, False]
    assert not go_on(_counted(1000), 60.0)
