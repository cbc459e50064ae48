"""The data panel's parts: the choice of a data set, the preview of its samples, the scores."""
