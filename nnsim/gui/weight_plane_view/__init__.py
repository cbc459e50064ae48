"""The plane of the weights of one threshold unit, and what stands beside it."""
