"""The sentences of a worked solution; what stands between two $ is a formula."""

from nnsim.files.paper.read_latex import read_latex
from nnsim.files.paper.sheet import Words

ABOUT = "Made with nnsim."
ALL_THERE_ARE = "The learning rule looks at all training samples: here these samples are all that there are."
DROPOUT = "Dropout is off in the loss after the update, as it is when a network is used."
FAULTS = "The program of the project has a fault on purpose. This is what is right: the iteration without it."
STABLE = "It is computed in a form that comes to the same and does not overflow."

_COURSE = {
    "batch": r"The samples, one a column; $\mathit{In}$ has a 1 above them for the bias.",
    "net input": "Weighted sum of the inputs, bias included.",
    "error": r"What comes back through the weights; $\tilde{W}$ is $W$ without its bias row.",
    "delta": r"$\delta = \partial E/\partial z$: how the sample's own loss changes with the net input.",
    "gradient": r"Mean over the batch of input times $\delta$.",
    "penalty": "The penalty's share of the gradient, biases left out.",
}
_COMMON = {
    "batch": "The samples, one a column.",
    "input": "All that feeds the layer, one below the other.",
    "net input": "Weighted sum of the inputs, and the bias.",
    "error": "What comes back through the weights.",
    "delta": _COURSE["delta"],
    "gradient": r"Mean over the batch of $\delta$ times input; for the biases of $\delta$ alone.",
    "penalty": _COURSE["penalty"],
}


def words(text: str) -> Words:
    """A sentence, its formulas read."""
    parts = text.split("$")
    return tuple(read_latex(part) if number % 2 else part for number, part in enumerate(parts) if part)


def is_sent_back(step: str, phase: str) -> bool:
    """True for the step in which an error comes back through weights; other rules call what is wrong an error."""
    return step == "error" and phase == "backward"


def help_of(step: str, common: bool, usual: bool = True, phase: str = "backward") -> str:
    """What a step does, where the notation has to do with it; "" for all others, and on layers of an unusual kind."""
    if step == "error" and not is_sent_back(step, phase):
        return ""
    return (_COMMON if common else _COURSE).get(step, "") if usual or step == "batch" else ""


def notation(common: bool, samples: int, graded: bool = True, usual: bool = True) -> tuple[str, ...]:
    """How formulas are to be read, in one notation or the other.

    `graded` ones have gradients among them; `usual` layers are weighted sums and what a function makes of them.
    """
    if common:
        said = [r"Raised numbers count the layers that have weights; $a$ are outputs, $x$ the inputs."]
        said += [r"A layer computes $z = W a + b$, and its own output $a = \varphi(z)$."] if usual else []
        said.append(
            r"$W$ has a row for each of its neurons and a column for each input: $w_{ij}$ leads to neuron $i$ from "
            r"input $j$."
        )
        gradient = r"$\partial E/\partial W = \frac{1}{N}\, \delta a^{\top}$"
    else:
        said = [r"Raised numbers count the layers that have weights."]
        said.append(
            r"The input of a layer, $\mathit{In} = [1; o]$, is the outputs $o$ of what feeds it ($x$ for the inputs) "
            r"below a 1 for the bias."
        )
        said += [r"The layer computes $z = W^{\top} \mathit{In}$ and its own output $o = \varphi(z)$."] if usual else []
        said.append(
            r"$W$ has the biases in its first row, row 0, and a column for each neuron: $w_{ij}$ leads from input $i$ "
            r"to neuron $j$; $\tilde{W}$ is $W$ without that row."
        )
        gradient = r"$\partial E/\partial W = \frac{1}{N}\, \mathit{In}\, \delta^{\top}$"
    if samples > 1:
        said.append("Each column of a matrix of samples is one sample; which one, stands in brackets.")
    product = r"$\odot$ multiplies element by element."
    deltas = (
        r"$\delta = \partial E/\partial z$ is that of each sample's own loss; the mean over the $N$ samples is taken "
        rf"in the gradient {gradient}. {product}"
    )
    return (" ".join(said), deltas) if graded else (" ".join([*said, product]),)


def rounding(digits: int, dtype: str) -> str:
    """What printed numbers are."""
    bits = "64" if dtype == "float64" else "32"
    return (
        f"All numbers are computed in {bits} bits and rounded only here, on paper: to {digits} significant "
        f"digit{'s' * (digits != 1)}, to more in a step that would not come out with so few, and to fewer in the "
        "drawing. Who calculates with the rounded ones may be off in the last digits. Of long sums the first terms and "
        "the last are printed, and of large matrices the first rows and columns and the last."
    )


def given(common: bool) -> str:
    """What stands above the weights."""
    if common:
        return "The weights and biases that the iteration starts from."
    return "The weights that the iteration starts from, biases in the first row of each matrix."


def changed(updates: int, before: float, after: float) -> str:
    """What has become of E."""
    when = "the update" if updates == 1 else f"{updates:,} updates"
    how = "falls" if after < before else "rises" if after > before else "stays as it is"
    return f"With {when} the loss on these samples {how}: "
