"""Makes hessian.json: the loss of a small network on XOR, its gradient and Hessian, as PyTorch finds them.

python tests/golden/make_hessian.py, where PyTorch is there. Matrices W are (1 + fan-in, units), the bias in row 0.
"""

import json
from pathlib import Path

import torch


def loss(theta: torch.Tensor) -> torch.Tensor:
    """2-3-1, tanh and logistic, mean squared error."""
    x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
    first, second = theta[:9].reshape(3, 3), theta[9:].reshape(4, 1)
    hidden = torch.tanh(x @ first[1:] + first[0])
    return ((torch.sigmoid(hidden @ second[1:] + second[0]) - y) ** 2).sum(dim=1).mean()


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    torch.manual_seed(1)
    theta = torch.randn(13)
    theta.requires_grad_(True)
    value = loss(theta)
    golden = {
        "torch": torch.__version__,
        "theta": theta.tolist(),
        "loss": value.item(),
        "gradient": torch.autograd.grad(value, theta)[0].tolist(),
        "hessian": torch.autograd.functional.hessian(loss, theta).tolist(),
    }
    Path(__file__).with_name("hessian.json").write_text(json.dumps(golden, separators=(",", ":")) + "\n")
