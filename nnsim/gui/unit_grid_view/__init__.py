"""The view of units on a grid: cells in colours."""
