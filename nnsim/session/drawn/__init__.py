"""What is drawn by hand: points in a plane, and images."""
