"""PyTorch as its tutorials have it: modules, an optimizer, a loop over batches of a shuffled order, loss.item()."""

import numpy as np

from tests.benchmarks.peer import not_installed

TITLE = "PyTorch eager"


def missing(options):
    """Why it cannot be had."""
    return not_installed("torch", "torch")


def takes(case):
    """Every case without cut edges."""
    return None if case.cut else case


class Engine:
    def __init__(self, case):
        import torch

        torch.set_num_threads(1)
        self.torch, self.case = torch, case
        dtype = getattr(torch, case.dtype)
        layers = []
        for matrix in case.weights.values():
            linear = torch.nn.Linear(matrix.shape[0] - 1, matrix.shape[1], dtype=dtype)
            with torch.no_grad():
                linear.weight.copy_(torch.from_numpy(matrix[1:].T.copy()))
                linear.bias.copy_(torch.from_numpy(matrix[0].copy()))
            layers += [linear, torch.nn.Tanh()]
            if case.dropout:
                layers.append(torch.nn.Dropout(case.dropout))
        self.model = torch.nn.Sequential(*layers[: -2 if case.dropout else -1])
        x, y = case.data
        self.x = torch.from_numpy(x.astype(case.dtype))
        self.y = torch.from_numpy(y.argmax(1) if case.softmax else y.astype(case.dtype))
        kinds = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "momentum": torch.optim.SGD}
        more = {"momentum": 0.9} if case.optimizer == "momentum" else {}
        self.optimizer = kinds[case.optimizer](self.model.parameters(), lr=case.rate, **more)
        self.criterion = torch.nn.CrossEntropyLoss() if case.softmax else self._half_square
        self.history = []

    def _half_square(self, output, target):
        return 0.5 * output.shape[1] * self.torch.nn.functional.mse_loss(output, target)

    def epoch_losses(self, epochs):
        return [self._epoch(self.torch.arange(self.case.samples)) for _ in range(epochs)]

    def train(self, epochs):
        whole = self.case.batches == 1
        for _ in range(epochs):
            order = self.torch.arange(self.case.samples) if whole else self.torch.randperm(self.case.samples)
            self.history.append(self._epoch(order))

    def _epoch(self, order):
        losses = []
        for begin in range(0, self.case.samples, self.case.batch):
            rows = order[begin : begin + self.case.batch]
            loss = self.criterion(self.model(self.x[rows]), self.y[rows])
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()
            losses.append(loss.item())
        return float(np.mean(losses))


def start(case, options):
    """An engine at the start of training."""
    return Engine(case)
