"""The scores panel: confusion matrix, curves over thresholds, figures of each class, errors of a regression."""
