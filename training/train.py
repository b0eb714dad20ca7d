"""Trains the language model, or goes on with a run that was cut off: train.py --help."""
from __future__ import annotations

import argparse
import time
from pathlib import Path

from language_model import encoder, mixture
from language_model.onnx_reader import read
from language_model.outputs import Checkpoint
from language_model.run import Run, Settings
from language_model.teacher import teach


def main() -> None:
    arguments = _arguments()
    base = encoder.MINILM if arguments.fast else encoder.E5_SMALL
    plan = mixture.Plan(arguments.names, arguments.syntax, arguments.events, arguments.coreference)
    settings = Settings(base, arguments.base, arguments.seed, arguments.minutes, arguments.cpu_minutes, arguments.checkpoint_minutes,
                        arguments.steps, arguments.rate, arguments.start)
    pieces = base.pieces(arguments.base)
    began = time.monotonic()
    shares = mixture.shares(arguments.corpora, plan, arguments.open_data_only)
    if arguments.teacher:
        teach([d for share in shares for d in share.documents], Checkpoint(read(arguments.teacher).eval()), encoder.E5_SMALL.pieces(arguments.base))
    order = mixture.steps(shares, pieces, arguments.seed)
    print(f"{plan} seed {arguments.seed} open data only {arguments.open_data_only} teacher {arguments.teacher}: read in {time.monotonic() - began:.0f} s", flush=True)
    for task in sorted({task for task, _ in order}):
        chosen = [batch for t, batch in order if t == task]
        print(f"  {task}: {len(chosen)} steps, {sum(len(w.pieces) for b in chosen for w in b)} pieces", flush=True)
    Run(settings, order, arguments.out).go()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"), help="folder of the annotated corpora")
    parser.add_argument("--base", type=Path, default=Path(".work/base"), help="folder of the jars with base weights")
    parser.add_argument("--out", type=Path, default=Path(".work/model.pt"), help="checkpoint; if it exists, its run goes on")
    parser.add_argument("--start", type=Path, help="checkpoint or exported model whose weights a new run begins with")
    parser.add_argument("--teacher", type=Path, help="exported model (not a fast one) whose trees are taught where a corpus has none")
    parser.add_argument("--fast", action="store_true", help="the small variant: MiniLM-L6 instead of e5-small")
    parser.add_argument("--open-data-only", action="store_true", help="only corpora with an open licence")
    parser.add_argument("--minutes", type=float, default=600, help="wall time within which the run ends")
    parser.add_argument("--cpu-minutes", type=float, default=600, help="CPU time likewise; the shorter decides what of the plan is seen")
    parser.add_argument("--checkpoint-minutes", type=float, default=10)
    parser.add_argument("--steps", type=int, help="only the first steps of the plan, for trials")
    parser.add_argument("--rate", type=float, default=1.0, help="factor of the learning rates; lower for a run with --start")
    parser.add_argument("--seed", type=int, default=1)
    for name, value in vars(mixture.Plan()).items():
        parser.add_argument(f"--{name}", type=float, default=value, help="how often its corpora are seen (names: times their own factor)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
