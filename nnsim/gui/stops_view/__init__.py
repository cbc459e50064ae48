"""Stops: the form in which one is made, and the list of those that are there."""
