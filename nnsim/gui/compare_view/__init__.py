"""Comparing two moments, runs or networks: the table of differences."""
