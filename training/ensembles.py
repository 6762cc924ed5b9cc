"""Gradient-boosted trees as ONNX, for ONNX Runtime to ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lightgbm
import onnx
from onnx import TensorProto, helper

DOMAIN, VERSION = "ai.onnx.ml", 3


def write(model: lightgbm.LGBMClassifier, path: Path) -> None:
    """Trees of a binary classifier: rows of `told` in, the probability of the second class out."""
    booster = model.booster_
    nodes = [(tree, node) for tree, info in enumerate(booster.dump_model()["tree_info"]) for node in _nodes(info)]
    inner = [(t, n) for t, n in nodes if "split_feature" in n]
    leaves = [(t, n) for t, n in nodes if "split_feature" not in n]
    ensemble = helper.make_node(
        "TreeEnsembleRegressor", ["told"], ["odds"], domain=DOMAIN, n_targets=1,
        nodes_treeids=[t for t, _ in nodes],
        nodes_nodeids=[n["place"] for _, n in nodes],
        nodes_featureids=[n.get("split_feature", 0) for _, n in nodes],
        nodes_values=[float(n.get("threshold", 0.0)) for _, n in nodes],
        nodes_modes=["BRANCH_LEQ" if "split_feature" in n else "LEAF" for _, n in nodes],
        nodes_truenodeids=[n["left_child"]["place"] if "split_feature" in n else 0 for _, n in nodes],
        nodes_falsenodeids=[n["right_child"]["place"] if "split_feature" in n else 0 for _, n in nodes],
        target_treeids=[t for t, _ in leaves],
        target_nodeids=[n["place"] for _, n in leaves],
        target_ids=[0] * len(leaves),
        target_weights=[float(n["leaf_value"]) for _, n in leaves],
    )  # fmt: skip
    assert inner, "no tree asks anything: there was nothing to learn"
    graph = helper.make_graph(
        [ensemble, helper.make_node("Sigmoid", ["odds"], ["said"])], "trees",
        [helper.make_tensor_value_info("told", TensorProto.FLOAT, [None, booster.num_feature()])],
        [helper.make_tensor_value_info("said", TensorProto.FLOAT, [None, 1])],
    )  # fmt: skip
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(DOMAIN, VERSION)]
    onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=8), str(path))


def _nodes(info: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The nodes of a tree, each with its place among them."""
    row = [info["tree_structure"]]
    for place, node in enumerate(row):
        node["place"] = place
        row += [node[side] for side in ("left_child", "right_child") if side in node]
        yield node
