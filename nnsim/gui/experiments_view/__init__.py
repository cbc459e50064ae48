"""What the panel Experiments is made of: setting one up, tables, parallel coordinates, curves, and the range test."""
