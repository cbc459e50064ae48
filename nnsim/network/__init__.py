"""The description of a network and its training, and the compiler from it to a program."""
