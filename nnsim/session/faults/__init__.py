"""Faults put into the program on purpose, and finding them as an exercise."""
