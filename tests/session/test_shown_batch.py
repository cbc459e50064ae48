"""The samples that are shown are those of the batch that was worked on last."""

from nnsim.network.build import sequential
from nnsim.network.design import Design, Training
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
