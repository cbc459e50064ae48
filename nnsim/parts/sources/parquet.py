"""Parquet, the tables of data engineers, through Apache Arrow."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np

from nnsim.kit.errors import DataError, FileError
from nnsim.parts.source import (
    COLUMNS,
    Batch,
    Field,
    Opening,
    Origin,
    Source,
    Values,
    plain_names,
    rows_of_batch,
)

BYTES = 2**32
STRINGS = 2**26
CONTAINERS = 2**20


def _recognises(origin: Origin, head: bytes) -> int:
    return 3 * head.startswith(b"PAR1")


def _open(origin: Origin, options: Mapping[str, Any]) -> Opening:
    yield 0.0
    return _reading(origin)


@contextmanager
def _reading(origin: Origin) -> "Iterator[_Parquet]":
    import pyarrow as pa
    from pyarrow import parquet

    with origin.open() as stream:
        try:
            file = parquet.ParquetFile(
                stream, pre_buffer=False, thrift_string_size_limit=STRINGS, thrift_container_size_limit=CONTAINERS
            )
            yield _Parquet(origin.name, file)
        except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
            why = " ".join(str(error).split())[:200]
            raise FileError(
                f"{origin.name} is damaged, or of a kind that is not known", why, "write it again"
            ) from error


class _Parquet:
    """A reader of a Parquet file, a batch of rows at a time."""

    decimal, unit = ".", "row"

    def __init__(self, name: str, file: Any) -> None:
        self._file, meta = file, file.metadata
        schema = file.schema_arrow
        if len(schema.names) > COLUMNS:
            raise DataError(f"{name} has {len(schema.names):,} columns", f"the limit is {COLUMNS:,}", "use fewer")
        size = sum(meta.row_group(i).total_byte_size for i in range(meta.num_row_groups))
        if size > BYTES:
            raise DataError(
                f"{name} is too large", f"unpacked it has {size:,} bytes, the limit is {BYTES:,}", "shorten it"
            )
        self._rows = max(meta.num_rows, 1)
        self.fields = tuple(Field(one) for one in plain_names(schema.names))
        self.notes: tuple[str, ...] = ()

    def batches(self) -> Iterator[Batch]:
        done = 0
        for batch in self._file.iter_batches(batch_size=rows_of_batch(len(self.fields)), use_threads=False):
            lines = range(done + 1, done + batch.num_rows + 1)
            done += batch.num_rows
            yield Batch(lines, [_values(column) for column in batch.columns], share=min(done / self._rows, 1.0))


def _values(column: Any) -> Values:
    """Numbers with NaN for missing ones, or texts; of what is neither, the name of its type."""
    import pyarrow as pa
    from pyarrow import types

    kind = column.type
    if types.is_dictionary(kind):
        column = column.dictionary_decode()
        kind = column.type
    if types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind) or types.is_boolean(kind):
        if types.is_boolean(kind):
            column = column.cast(pa.int8())
        numbers = column.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False)
        return np.asarray(numbers, np.float64)
    if types.is_temporal(kind):
        column = column.cast(pa.string())
    elif not (types.is_string(kind) or types.is_large_string(kind) or types.is_null(kind)):
        return [f"({kind})"] * len(column)
    return ["" if text is None else text for text in column.to_pylist()]


PART = Source(
    title="Parquet",
    help="A table in the format of Apache Parquet.",
    notes="Truth values become 0 and 1. Lists, structures and bytes are no numbers and are refused.",
    endings=(".parquet", ".pq"),
    recognises=_recognises,
    open=_open,
    texts=True,
    extra="pyarrow",
)
