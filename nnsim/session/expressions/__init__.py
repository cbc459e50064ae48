"""Typed expressions: read through a whitelist, bound to views of the memory; nothing in a text can run code or hang."""
