"""Drawing samples by hand: points into a plane, and images."""
