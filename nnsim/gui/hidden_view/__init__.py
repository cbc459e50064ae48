"""The hidden panel: what a layer makes of the samples, in two dimensions."""
