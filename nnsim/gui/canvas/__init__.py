"""The canvas: the network drawn as neurons and edges, and edited with the mouse and from the keyboard."""
