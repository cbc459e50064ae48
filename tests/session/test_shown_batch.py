"""The samples that are shown are those of the batch that was worked on last."""

from nnsim.network.build import sequential
from nnsim.network.design import Design, Training
from nnsim.session.places import bias_place
from tests.session.sessions import opened, with_data


def test_the_batch_whose_samples_are_shown():
    design = Design(sequential((2, 3, 1)), Training(batch_size=3, shuffle=False, epochs=5))
    with opened(with_data(design, 10)) as session:  # 7 of them to train on: 3, 3, 1
        batches = session.batches
        assert session.shown_batch == 0
        for number in range(2 * batches):
            assert session.setup.machine.between_iterations
            session.step("operation")
            while not session.setup.machine.between_iterations:
                assert session.shown_batch == number % batches
                session.step("operation")
            assert session.shown_batch == number % batches
            assert session.width == session.setup.compiled.program.batching.width(number % batches)
            while session.setup.machine.next > session.setup.machine.iteration.start:
                session.step("operation")
            assert session.shown_batch == number % batches


def shown(session):
    """The batch whose samples are shown, and how many it has, as the header says it."""
    return session.shown_batch, session.width


def test_before_a_batch_was_taken_it_is_the_one_that_comes():
    design = Design(sequential((2, 3, 1)), Training(batch_size=3, shuffle=True, epochs=5, seed=2))
    with opened(with_data(design, 10)) as session:
        width = session.setup.compiled.program.batching.width
        while session.epoch < 3:
            session.step("operation")
            machine = session.setup.machine
            if "N" not in machine.written:
                first = machine.next <= machine.iteration.start
                assert shown(session) == (0 if first else session.batch, width(0 if first else session.batch))
            else:
                assert shown(session) == (session.shown_batch, int(session.memory["N"]))
            assert session.width == width(session.shown_batch)


def test_after_a_weight_was_typed_it_is_the_batch_that_it_was_typed_in():
    design = Design(sequential((2, 3, 1)), Training(batch_size=3, shuffle=False, epochs=5))
    for steps in range(14, 80):
        with opened(with_data(design, 10)) as session:
            for _ in range(steps):
                session.step("operation")
            if session.setup.machine.between_iterations or not session.setup.machine.updates:
                continue
            before = shown(session)
            session.set_weight(bias_place(2, 1), 2.0)
            assert shown(session) == before
            session.undo()  # to the numbers of the batch before it
            session.redo()
            assert shown(session) == before
            while "N" not in session.setup.machine.written:
                session.step("operation")
            assert shown(session) == before


def test_after_a_reset_it_is_the_first():
    design = Design(sequential((2, 3, 1)), Training(batch_size=3, shuffle=True, epochs=5))
    with opened(with_data(design, 10)) as session:
        session.step("epoch")
        session.reset()
        for _ in range(4):
            assert shown(session) == (0, 3)
            session.step("operation")
