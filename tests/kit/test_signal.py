from nnsim.kit.signal import Signal


def test_listeners_are_called_in_the_order_in_which_they_connected() -> None:
    signal: Signal[[int]] = Signal()
    heard: list[tuple[str, int]] = []
    signal.connect(lambda number: heard.append(("first", number)))
    signal.connect(lambda number: heard.append(("second", number)))

    signal.emit(3)

    assert heard == [("first", 3), ("second", 3)]


def test_a_listener_can_leave_also_while_it_is_called() -> None:
    signal: Signal[[]] = Signal()
    heard: list[str] = []

    def once() -> None:
        heard.append("once")
        leave()

    leave = signal.connect(once)
    signal.connect(lambda: heard.append("always"))
    signal.emit()
    signal.emit()
    leave()

    assert heard == ["once", "always", "always"]


def test_nothing_is_emitted_while_it_is_held() -> None:
    signal: Signal[[int]] = Signal()
    heard: list[int] = []
    signal.connect(heard.append)

    with signal.hold():
        signal.emit(1)
        with signal.hold():
            signal.emit(2)
        signal.emit(3)
    signal.emit(4)

    assert heard == [4]


def test_an_error_inside_lets_go_again() -> None:
    signal: Signal[[int]] = Signal()
    heard: list[int] = []
    signal.connect(heard.append)

    try:
        with signal.hold():
            raise ValueError
    except ValueError:
        signal.emit(1)

    assert heard == [1]
