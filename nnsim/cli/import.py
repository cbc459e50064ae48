"""`nnsim import`: weights from a file into a project."""  # noqa: N999 the file is named after the command

from argparse import ArgumentParser, Namespace

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model
from nnsim.cli._output import say

_NOTES = """\
WEIGHTS is a file in one of these formats: {readable}. It has arrays <layer>.weight, of shape (in, out), and
<layer>.bias for each layer of the project (`nnsim info` lists them); in a file without any biases they are 0. Layers
may be called otherwise, as in 0.weight or dense_1, if it is clear from their order and their shapes which is which.
FILE is replaced: the weights become its starting weights, and training begins anew, at epoch 0.

Example, from PyTorch, whose weights are (out, in), which is seen by itself:
  safetensors.torch.save_file(net.state_dict(), 'w.safetensors')
  nnsim import w.safetensors xor.nnsim"""


def _notes() -> str:
    from nnsim.files.exchange import readable

    return _NOTES.format(readable=", ".join(f".{ending}" for ending in readable()))


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("weights", metavar="WEIGHTS", help="a file of weights, or of a network with the same shape")
    add_file(parser, "the project file that takes them; it is replaced")


def _run(given: Namespace) -> int:
    model = open_model(given.file)
    model.import_weights(given.weights)
    model.save(given.file)
    say(f"{given.file}: {model.session.network.parameter_count:,} parameters from {given.weights}")
    return 0


PART = Command(
    usage="WEIGHTS FILE",
    help="put weights from a file into a project",
    notes=_notes,
    options=_options,
    run=_run,
)
