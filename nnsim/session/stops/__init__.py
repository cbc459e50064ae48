"""Stops: what there is to stop at, the list that a person keeps, and the checks that it puts on a program."""
