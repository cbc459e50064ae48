"""Compiled programs that are kept at hand."""

from nnsim.engine.fused.kernel import Written
from nnsim.session.training import compiling


def test_only_the_last_few_programs_stay_in_memory(monkeypatch):
    """Each takes megabytes: whoever tries a hundred networks must not fill the memory with their code."""
    made = []
    monkeypatch.setattr(compiling, "_functions", {})
    monkeypatch.setattr(compiling, "compile_kernel", lambda text, _real, _folder: made.append(text) or text)
    programs = [Written(str(number), "float64", *[()] * (len(Written.__dataclass_fields__) - 2)) for number in range(9)]
    for program in programs:
        compiling._function(program)
        compiling._function(programs[0])
    assert made == [str(number) for number in range(9)], "what is in use is not made again"
    assert [text for _, text in compiling._functions] == ["4", "5", "6", "7", "8", "0"]
    assert len(compiling._functions) == compiling.KEPT
