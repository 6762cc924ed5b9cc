"""The trained reader as files that ship: the encoder as ONNX with int8 weights, the heads as arrays."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from training.reader import phrases
from training.reader.fit import TOKENIZER
from training.reader.network import Reader
from training.reader.stories import MODALITIES, ROLES, TIMES

MATCHER = "matcher."


class _Window(nn.Module):
    """The encoder for one window without a row of windows around it."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.encoder = model.encoder

    def forward(self, ids: Tensor, kinds: Tensor) -> Tensor:
        return self.encoder(ids[None], kinds[None])[0]


def export(model: Reader, folder: Path, *, small: bool, texts: Sequence[str], details: dict[str, Any]) -> None:
    """Writes `encoder.onnx`, `heads.npz`, `phrases.npz`, `matcher.npz`, `tokenizer.json` and `reader.json`.

    Args:
        small: Whether the encoder's weights become int8, a scale a channel.
        texts: Descriptions and phrases whose vectors are written beside, so that a start need not make them.
        details: What `reader.json` holds besides, such as temperatures.
    """
    folder.mkdir(parents=True, exist_ok=True)
    model.eval()
    with TemporaryDirectory() as scratch:
        whole = Path(scratch) / "encoder.onnx"
        example = (torch.ones(64, dtype=torch.long), torch.zeros(64, dtype=torch.long))
        torch.onnx.export(
            _Window(model), example, str(whole), input_names=["ids", "kinds"], output_names=["tokens"],
            dynamic_axes={"ids": {0: "n"}, "kinds": {0: "n"}, "tokens": {0: "n"}}, opset_version=17, dynamo=False,
        )  # fmt: skip
        if small:
            _quantised(whole, folder / "encoder.onnx")
        else:
            (folder / "encoder.onnx").write_bytes(whole.read_bytes())
    weights = {
        k: v.float().numpy().astype(np.float16) for k, v in model.state_dict().items() if not k.startswith("encoder.")
    }
    np.savez_compressed(folder / "heads.npz", **{k: v for k, v in weights.items() if not k.startswith(MATCHER)})
    np.savez_compressed(
        folder / "matcher.npz", **{k[len(MATCHER) :]: v for k, v in weights.items() if k.startswith(MATCHER)}
    )
    told = {"modalities": MODALITIES, "times": TIMES, "roles": ROLES, **details}
    (folder / "reader.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    (folder / TOKENIZER.name).write_bytes(TOKENIZER.read_bytes())
    phrases.write(folder, texts)


def _quantised(whole: Path, out: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    ready = whole.with_name("ready.onnx")
    quant_pre_process(str(whole), str(ready), skip_symbolic_shape=True)
    quantize_dynamic(
        str(ready), str(out), per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather"]
    )
