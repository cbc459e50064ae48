"""What a condition of a tour asks for, in a few words: what is still to be done where one thing of several is."""

from nnsim.gui.actions import ActionSet
from nnsim.gui.texts import tr
from nnsim.session.tours.conditions import CHAINS, OF_LAYERS, SIZE, Condition

_SETTINGS = {
    "rate": "learning rate {value}",
    "epochs": "{value} epochs",
    "batch_size": "batches of {value}",
    "seed": "seed {value}",
    "loss": "the loss {value}",
    "optimizer": "the optimizer {value}",
    "rule": "the rule {value}",
    "data": "the data {value}",
}


def wanted(condition: Condition, commands: ActionSet | None) -> str:
    """The words for it; a command is called as in its menu."""
    kind, args = condition.kind, condition.args
    if kind == "command" and commands is not None and args[0] in commands.made:
        return commands[args[0]].text().replace("&", "").removesuffix("…")
    if kind == "set":
        return _setting(args)
    if kind == "holds":
        return args[0]
    if kind == "step":
        return tr("the step {name}", name=args[0].replace("/", " · "))
    if kind == "sample":
        return tr("sample {n}", n=args[0])
    if kind == "select":
        return tr("neuron {n} of {layer}", n=args[1], layer=args[0])
    return str(condition)


def _setting(args: tuple[str, ...]) -> str:
    name, value = args[0], args[-1].replace("_", " ")
    if name in OF_LAYERS:
        return tr("{value} in {layer}", value=value, layer=args[1])
    if name == SIZE:
        return tr("the size {n} of {layer}", n=value, layer=args[1])
    if name == "batch_size" and value in ("0", "1"):
        return tr("full batches") if value == "0" else tr("batches of one sample")
    if name in CHAINS:
        return tr("nothing of it") if value == "none" else value
    return tr(_SETTINGS[name], value=value)
