"""The samples panel: every sample with its prediction and its loss."""
