"""Watches: values pinned to a list, read at every step or once an epoch, with a history for each course of training."""
