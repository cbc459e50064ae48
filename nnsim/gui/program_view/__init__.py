"""The iteration as a list of steps: model, painting, and the list that is clicked."""
