"""JAX with everything compiled: epochs in a loop, batches of a shuffled order in a scan, one call for many epochs."""

import numpy as np

from tests.benchmarks.peer import not_installed

TITLE = "JAX jit + scan"


def missing(options):
    """Why it cannot be had."""
    return not_installed("jax", "jax")


def takes(case):
    """Gradient descent in float32, nothing dropped or cut, batches that come out even."""
    even = case.samples % case.batch == 0
    plain = case.optimizer == "sgd" and case.dtype == "float32" and not case.dropout and not case.cut
    return case if plain and even else None


class Engine:
    def __init__(self, case):
        import jax
        import jax.numpy as jnp

        self.case = case
        x, y = (jnp.asarray(rows, case.dtype) for rows in case.data)
        self.weights = [(jnp.asarray(m[1:], case.dtype), jnp.asarray(m[0], case.dtype)) for m in case.weights.values()]
        self.key = jax.random.key(1)

        def loss(weights, x, y):
            for weight, bias in weights[:-1]:
                x = jnp.tanh(x @ weight + bias)
            z = x @ weights[-1][0] + weights[-1][1]
            if case.softmax:
                return -jnp.mean(jnp.sum(y * jax.nn.log_softmax(z), axis=1))
            return 0.5 * jnp.mean(jnp.sum((z - y) ** 2, axis=1))

        def update(weights, rows):
            value, gradients = jax.value_and_grad(loss)(weights, x[rows], y[rows])
            return jax.tree.map(lambda w, g: w - case.rate * g, weights, gradients), value

        def epoch(weights, order):
            weights, losses = jax.lax.scan(update, weights, order.reshape(-1, case.batch))
            return weights, jnp.mean(losses)

        def epochs(count, weights, key):
            def body(_, state):
                weights, key, _ = state
                key, own = jax.random.split(key)
                shuffled = case.batches > 1
                order = jax.random.permutation(own, case.samples) if shuffled else jnp.arange(case.samples)
                weights, last = epoch(weights, order)
                return weights, key, last

            return jax.lax.fori_loop(0, count, body, (weights, key, jnp.zeros((), case.dtype)))

        self.one = jax.jit(epoch)
        self.many = jax.jit(epochs, donate_argnums=(1,))
        self.last = 0.0

    def epoch_losses(self, epochs):
        found = []
        for _ in range(epochs):
            self.weights, loss = self.one(self.weights, np.arange(self.case.samples))
            found.append(float(loss))
        return found

    def train(self, epochs):
        self.weights, self.key, loss = self.many(epochs, self.weights, self.key)
        self.last = float(loss)  # waits until it is done


def start(case, options):
    """An engine at the start of training."""
    return Engine(case)
