"""The worker sends without waiting for the window."""

import time
from multiprocessing import Pipe
from threading import Thread

from nnsim.session.training.sending import MOST, PIPE, Sender


def waited(condition, seconds=5.0) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.001)
    return condition()


def test_messages_arrive_in_their_order_though_nobody_read_when_they_were_sent():
    here, there = Pipe(duplex=False)
    sender = Sender(there)
    messages = [bytes([k]) * size for k, size in enumerate((1, 4 * PIPE, 10, 2 * PIPE, 3))]
    for message in messages:
        sender(message)  # more than a pipe takes: a blocking write would stand still here
    assert not sender.free
    assert [here.recv_bytes() for _ in messages] == messages
    assert waited(lambda: sender.free)
    sender.close()


def test_what_is_in_line_is_bounded():
    here, there = Pipe(duplex=False)
    sender = Sender(there)

    big = bytes(MOST // 4)
    thread = Thread(target=lambda: [sender(big) for _ in range(8)], daemon=True)
    thread.start()
    thread.join(0.2)
    assert thread.is_alive()  # it waits for a reader
    for _ in range(8):
        assert len(here.recv_bytes()) == len(big)
    thread.join(5.0)
    assert not thread.is_alive()
    sender.close()


def test_a_window_that_went_is_noticed_and_sending_goes_on_into_the_void():
    here, there = Pipe(duplex=False)
    sender = Sender(there)
    here.close()
    sender(b"news")
    assert waited(lambda: sender.broken)
    for _ in range(10):
        sender(bytes(MOST // 4))  # not waited for: nobody will read it
