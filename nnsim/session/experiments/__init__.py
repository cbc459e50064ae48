"""Learning experiments: the same network trained many times, otherwise each time, and the learning rate tried out."""
