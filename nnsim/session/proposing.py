"""A first network for data: its sizes, its output, its loss and how it learns, as they are proposed."""

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.parts.contracts import Table
from nnsim.session.scaling import Scaling
from nnsim.session.suiting import fitting_loss, fitting_output

FEW = 16  # samples up to which they are learned all at once
TALL = 12  # hidden layers of a first proposal are at most so large


def proposed_sizes(table: Table) -> tuple[int, int, int]:
    """Inputs and outputs as the data have columns, with one hidden layer between them."""
    inputs, targets = table.inputs.shape[1], table.targets.shape[1]
    middle = 3 if inputs <= 2 and len(table.inputs) <= 8 else min(max(8, (inputs + targets) // 2), TALL)
    return inputs, middle, targets


def proposed_training(table: Table | None, loss: str) -> Training:
    """How so many samples are learned: few of them all at once, more in batches, by Adam."""
    few = table is not None and len(table.inputs) <= FEW
    return Training(
        loss=Choice(loss), optimizer=Choice("sgd" if few else "adam"), rate=0.5 if few else 0.01,
        batch_size=0 if few else 32, epochs=2000 if few else 200,
    )  # fmt: skip


def proposed(choice: Choice, table: Table, scaling: Scaling, title: str) -> Design:
    """A new network that learns these data."""
    output = fitting_output(table)
    network = sequential(proposed_sizes(table), "tanh", output)
    return Design(network, proposed_training(table, fitting_loss(output)), scaling.on(Data(choice)), title=title)
