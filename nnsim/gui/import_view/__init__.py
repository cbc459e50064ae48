"""The parts of the import dialog: the preview with its header, the choices for one column, the work in slices."""
