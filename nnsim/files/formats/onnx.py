"""ONNX: the whole network as one graph that ONNX Runtime and others compute, opset 13, IR version 8, float32.

Samples are rows. The standardization of inputs, softmax and the scaling back of outputs are inside the graph; weights
are (out, in), as Gemm with transB = 1 takes them. Read are Gemm, MatMul with Add, Concat of what feeds a layer, Split
of the inputs, and activations in whatever way they are written. Written and read without the package `onnx`.
"""

from nnsim.files.carrying import cuts_as_zero
from nnsim.files.formats import Format
from nnsim.files.formats._onnx_ends import read
from nnsim.files.formats._onnx_model import model_bytes, read_model
from nnsim.files.formats._onnx_write import Writing
from nnsim.files.trained import Trained


def _write(trained: Trained) -> bytes:
    return model_bytes(Writing(trained).model(), "nnsim")


def _read(data: bytes) -> Trained:
    return read(read_model(data))


def _summary(data: bytes) -> tuple[str, ...]:
    model = read_model(data)
    lines = [f"opset {model.opset}"]
    lines += [f"in   {name}  {shape}" for name, shape in model.inputs.items()]
    lines += [f"{node.operator:<8} {', '.join(node.inputs)} → {', '.join(node.outputs)}" for node in model.nodes]
    lines += [f"out  {name}  {shape}" for name, shape in model.outputs.items()]
    lines += [f"{name}  {array.shape}" for name, array in model.constants.items()]
    return tuple(line[:160] for line in lines[:60])


PART = Format(
    title="ONNX",
    help="The whole network, scaling and softmax too, for ONNX Runtime, OpenVINO, TensorRT and many others.",
    ending="onnx",
    write=_write,
    read=_read,
    leaves_out=cuts_as_zero,
    precision="float32",
    summary=_summary,
)
