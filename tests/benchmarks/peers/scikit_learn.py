"""scikit-learn's `fit` of MLPRegressor and MLPClassifier, with plain stochastic gradient descent."""

import warnings

import numpy as np

from tests.benchmarks.peer import not_installed

TITLE = "scikit-learn fit"


def missing(options):
    """Why it cannot be had."""
    return not_installed("sklearn", "scikit-learn")


def takes(case):
    """Every case without dropout and cut edges."""
    return None if case.cut or case.dropout else case


class Engine:
    def __init__(self, case):
        from sklearn.exceptions import ConvergenceWarning
        from sklearn.neural_network import MLPClassifier, MLPRegressor

        warnings.simplefilter("ignore", ConvergenceWarning)
        self.case = case
        x, y = case.data
        self.x = x.astype(case.dtype)
        self.y = y.argmax(1) if case.softmax else y.astype(case.dtype).squeeze()
        self.model = (MLPClassifier if case.softmax else MLPRegressor)(
            hidden_layer_sizes=case.sizes[1:-1],
            activation="tanh",
            solver="adam" if case.optimizer == "adam" else "sgd",
            momentum=0.9 if case.optimizer == "momentum" else 0.0,
            nesterovs_momentum=False,
            learning_rate_init=case.rate,
            alpha=0.0,
            batch_size=case.batch,
            tol=0.0,
            n_iter_no_change=10**9,
            warm_start=True,
            max_iter=1,
        )
        self.model.fit(self.x, self.y)  # makes the weights, which are then those of the case
        self.model.coefs_ = [matrix[1:].astype(case.dtype) for matrix in case.weights.values()]
        self.model.intercepts_ = [matrix[0].astype(case.dtype) for matrix in case.weights.values()]

    def epoch_losses(self, epochs):
        outputs = 1 if self.case.softmax else self.case.sizes[-1]  # it averages over outputs
        self.model.set_params(max_iter=epochs, shuffle=False)
        self.model.fit(self.x, self.y)
        return (np.array(self.model.loss_curve_[-epochs:]) * outputs).tolist()

    def train(self, epochs):
        self.model.set_params(max_iter=epochs, shuffle=self.case.batches > 1)
        self.model.fit(self.x, self.y)


def start(case, options):
    """An engine at the start of training."""
    return Engine(case)
