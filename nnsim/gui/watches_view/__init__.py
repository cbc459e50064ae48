"""The views of the watches: rows with their course, and the plot."""
