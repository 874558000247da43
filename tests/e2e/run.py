#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plays every scenario against real programs and prints one line for each."""
import argparse
import concurrent.futures
import os
import shutil
import sys
import time
import traceback

import scenarios
from messengers import STEADY
from stage import ROOT, Skip, Stage


def play(name, scenario, build, minutes):
    """("ok" | "FAILED" | "skipped", why, seconds)"""
    start = time.monotonic()
    missing = [program for program in scenario.needs if not shutil.which(program)]
    if missing:
        return "skipped", "no " + ", ".join(missing), 0.0
    try:
        with Stage(name, build, minutes) as stage:
            try:
                scenario.play(stage)
            except Exception:
                stage.text("failure", traceback.format_exc())
                raise
    except Skip as why:
        return "skipped", str(why), time.monotonic() - start
    except Exception as why:  # pylint: disable=broad-except
        return "FAILED", f"{type(why).__name__}: {why}", time.monotonic() - start
    return "ok", "", time.monotonic() - start


def told(name, outcome):
    result, why, seconds = outcome
    why = " ".join(why.split())[:600]
    return f"{result} {name}: {why}" if why else f"{result} {name} ({seconds:.1f} s)"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default=os.path.join(ROOT, "build-tests"),
                        help="the build folder (default: build-tests)")
    parser.add_argument("--only", metavar="NAME", action="append", help="only this scenario")
    parser.add_argument("--jobs", type=int, default=3, help="how many at a time (they mostly wait)")
    parser.add_argument("--minutes", type=float, default=0,
                        help="how long a session of days (days-*) goes on at least: further weeks")
    parser.add_argument("--list", action="store_true", help="print the names")
    options = parser.parse_args()
    chosen = {name: scenario for name, scenario in scenarios.ALL.items()
              if not options.only or name in options.only}
    if options.list:
        print("\n".join(chosen))
        return 0
    os.environ.update(STEADY)
    time.tzset()
    build = os.path.abspath(options.build)
    results = {"ok": 0, "FAILED": 0, "skipped": 0}
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        plays = {pool.submit(play, name, scenario, build, options.minutes): name
                 for name, scenario in chosen.items()}
        for done in concurrent.futures.as_completed(plays):
            results[done.result()[0]] += 1
            print(told(plays[done], done.result()), flush=True)
    print(f"{results['ok']} passed, {results['FAILED']} failed, {results['skipped']} skipped")
    return 1 if results["FAILED"] or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
