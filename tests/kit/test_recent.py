"""What was asked for lately is kept, and what was not goes."""

from nnsim.kit.recent import Recent


def test_a_value_is_made_once_and_the_oldest_goes_first() -> None:
    made: list[int] = []

    def square(number: int) -> int:
        made.append(number)
        return number * number

    recent: Recent[int] = Recent(3)
    for number in (1, 2, 3, 1, 4):
        assert recent.of(number, lambda number=number: square(number)) == number * number
    assert made == [1, 2, 3, 4]
    assert len(recent) == 3
    recent.of(1, lambda: square(1))
    assert made == [1, 2, 3, 4]
    recent.of(2, lambda: square(2))
    assert made == [1, 2, 3, 4, 2]


def test_none_is_a_value_and_making_one_may_ask_for_others() -> None:
    recent: Recent[object] = Recent(2)
    assert recent.of("outer", lambda: (recent.of("inner", lambda: None), recent.of("other", lambda: 1))[0]) is None
    assert len(recent) == 2
    assert recent.of("inner", lambda: 2) == 2
    assert recent.of("outer", lambda: 3) is None
