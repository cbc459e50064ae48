"""The truth table of NOT; the file is named after its key, although `not` is a word of Python."""  # noqa: N999 the key is the word

from nnsim.parts.datasets._gates import gate

PART = gate("NOT", (1, 0), "1 when the input is 0", "One neuron with a negative weight and a positive bias.")
