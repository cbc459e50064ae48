"""One file per thing: activations, losses, optimizers, rules, layers, initializers, data sets and more."""
