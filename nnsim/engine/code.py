"""A program as a flat list of instructions: steps, and the jumps that its loops and conditions become."""

from dataclasses import dataclass
from typing import Literal

from nnsim.engine.expr import Expr
from nnsim.engine.program import For, If, Node, Program, Step


@dataclass
class Instruction:
    """A step (by its index), or a control instruction with the variable, condition and target of its jump."""

    kind: Literal["step", "zero", "for", "next", "jump", "until", "if"]
    step: int = -1
    variable: str = ""
    count: int = 0
    limit: str = ""
    condition: Expr | None = None
    target: int = -1


@dataclass(frozen=True)
class Code:
    """The instructions, the steps they refer to, and the address of the outermost `until`, where a run ends."""

    instructions: tuple[Instruction, ...]
    steps: tuple[Step, ...]
    addresses: tuple[int, ...]
    last_until: int

    def inside(self, variable: str) -> range:
        """The steps inside the loop that counts with a variable."""
        counts = [at for at, ins in enumerate(self.instructions) if ins.variable == variable]
        body = self.instructions[counts[0] : counts[-1]]
        steps = [ins.step for ins in body if ins.kind == "step"]
        return range(steps[0], steps[-1] + 1)


def flatten(program: Program) -> Code:
    """The program's tree as instructions."""
    code: list[Instruction] = []
    steps: list[Step] = []
    addresses: list[int] = []

    def put(nodes: tuple[Node, ...]) -> None:
        for node in nodes:
            if isinstance(node, Step):
                addresses.append(len(code))
                code.append(Instruction("step", step=len(steps)))
                steps.append(node)
            elif isinstance(node, If):
                test = Instruction("if", condition=node.condition)
                code.append(test)
                put(node.body)
                test.target = len(code)
            elif isinstance(node, For):
                code.append(Instruction("zero", variable=node.variable))
                top = len(code)
                test = Instruction("for", variable=node.variable, count=node.count)
                code.append(test)
                put(node.body)
                code.append(Instruction("next", variable=node.variable))
                code.append(Instruction("jump", target=top))
                test.target = len(code)
            else:
                code.append(Instruction("zero", variable=node.variable))
                top = len(code)
                put(node.body)
                code.append(Instruction("next", variable=node.variable))
                code.append(
                    Instruction("until", variable=node.variable, condition=node.condition, limit=node.limit, target=top)
                )

    put(program.body)
    untils = [at for at, ins in enumerate(code) if ins.kind == "until"]
    return Code(tuple(code), tuple(steps), tuple(addresses), untils[-1] if untils else -1)
