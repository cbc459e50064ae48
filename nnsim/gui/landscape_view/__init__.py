"""The landscape panel: the loss along two directions, and the path of the training on it."""
