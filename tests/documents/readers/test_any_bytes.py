"""Whatever bytes a file of any format holds, it gives documents or reasons: never a traceback, never half a block."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lamayor_check.documents.document import Document, Unreadable
from lamayor_check.documents.readers.choose import READERS
from lamayor_check.documents.reading import read

FIXTURES = Path(__file__).parents[3] / "fixtures" / "readers"
SEEDS = sorted(path for path in FIXTURES.iterdir() if path.is_file() and path.suffix not in (".txt", ".py", ".md"))
ENDINGS = sorted(ending for reader in READERS for ending in reader.endings)


def checked(path):
    for one in read([path]):
        assert isinstance(one, Document | Unreadable)
        if isinstance(one, Unreadable):
            assert one.reason
            assert "\n" not in one.reason
            continue
        one.text.encode()
        at = 0
        for block in one.blocks:
            assert at <= block.start < block.end <= len(one.text)
            assert one.text[block.start : block.end] == one.text[block.start : block.end].strip()
            at = block.end


def test_every_reason_is_on_its_page():
    page = (FIXTURES / "broken" / "README.md").read_text(encoding="utf-8")
    for path in sorted((FIXTURES / "broken").iterdir()):
        assert f"`{path.name}`" in page
        checked(path)


@pytest.mark.parametrize("ending", ENDINGS)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes(tmp_path, ending, data):
    path = tmp_path / f"a{ending}"
    path.write_bytes(data)
    checked(path)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(cut=st.floats(0, 1), hits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=8))
def test_damaged_files(tmp_path, seed, cut, hits):
    data = bytearray(seed.read_bytes())
    for where, value in hits:
        data[int(where * (len(data) - 1))] = value
    path = tmp_path / seed.name
    path.write_bytes(data[: int(cut * len(data)) or 1] if cut > 0.5 else data)
    checked(path)
