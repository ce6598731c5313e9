"""Run by the peers' own Python: the same question, put to pymcdm once per draw.

It has no batch form. Weights and values are drawn beforehand and not counted: only its own method
is, so that the comparison is kind to it. Each line read asks for one round; each line written says
how many draws, how many seconds, and how often each option came first.
"""

import json
import sys
import time

import numpy as np
from pymcdm.methods import WSM


def draws(options, criteria, count, seed):
    """Return weights uniform on the simplex, and values triangular around each likely one."""
    rng = np.random.default_rng(seed)
    weights = rng.standard_exponential((count, criteria))
    likely = np.array(options)
    low, high = np.maximum(likely - 0.2, 0), np.minimum(likely + 0.2, 1)
    values = rng.triangular(low, likely, high, (count, *likely.shape))
    return weights / weights.sum(axis=1, keepdims=True), values


def main():
    asked = json.loads(sys.stdin.readline())
    likely = asked["likely"]
    weights, values = draws(likely, len(likely[0]), asked["draws"], asked["seed"])
    method, types = WSM(lambda column, cost=False: column), np.ones(len(likely[0]))  # noqa: ARG005
    print("ready", flush=True)
    for _ in sys.stdin:
        first = np.zeros(len(likely))
        begun = time.perf_counter()
        for value, weight in zip(values, weights, strict=True):
            first[np.argmax(method(value, weight, types))] += 1
        seconds = time.perf_counter() - begun
        said = {"seconds": seconds, "first": (first / asked["draws"]).tolist()}
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main()
