#!/usr/bin/python3
# check-facts.py - the figures and problems of cursus-cli are those of the reference
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what `cursus-cli facts`, `coverage` and `check` print with --json with reference.py.
Prints TAP.

usage: check-facts.py [--random N] [--seed SEED] [--keep FOLDER] SOURCE_ROOT
                      [CURSUS_CLI [RANDOM_FILES]]

What is compared: the examples in tests/facts/examples; the templates; N programmes such as
random_programmes.py makes them; and a third as many files that RANDOM_FILES writes, a program that
is called with a folder, a number and a seed. The examples were computed by hand: NAME.facts.json
holds figures, and members that it leaves out are not looked at; NAME.check.json holds all problems.
Both the reference and the program have to agree with them. Numbers are compared as they are
printed. Without CURSUS_CLI only the reference is held to the examples.
"""

import argparse
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True  # the source stays as it is

import coverage  # noqa: E402
import random_programmes  # noqa: E402
import reference  # noqa: E402

AS_OF = '2026-11-21'
SHOWN = 12
COMPARED = 'severity', 'state', 'code', 'rule', 'plan', 'pathway', 'about'


class Number(str):
    """A number as it is printed."""


def load(text):
    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=Number)


# Comparing

def show(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else text[:200] + '…'


def differences(path, got, wanted, partly=False):
    """Lines that say where two values differ; partly: members not in the wanted one are free."""
    if isinstance(got, dict) and isinstance(wanted, dict):
        lines = []
        if not partly and list(got) != list(wanted):
            lines.append(f'{path}: has {list(got)}, expected {list(wanted)}')
        for key in wanted:
            if key in got:
                lines += differences(f'{path}.{key}', got[key], wanted[key], partly)
            elif partly:
                lines.append(f'{path}.{key}: is missing')
        return lines
    if isinstance(got, list) and isinstance(wanted, list):
        if len(got) != len(wanted):
            return [f'{path}: has {len(got)} items, expected {len(wanted)}: '
                    f'{show(got)} / {show(wanted)}']
        return [line for i, pair in enumerate(zip(got, wanted))
                for line in differences(f'{path}[{name_of(pair[1], i)}]', *pair, partly)]
    if got != wanted or type(got) is not type(wanted):
        return [f'{path}: is {show(got)}, expected {show(wanted)}']
    return []


def name_of(item, index):
    """How an item of a list is called: a term, a tag, a module by its id, a route by its plan."""
    if isinstance(item, dict) and 'id' in item:
        return item['id']
    if isinstance(item, dict) and 'plan' in item:
        return f'{item["plan"]}/{item.get("pathway") or ""}'
    return index


def only(problem):
    return {key: problem.get(key, 'is missing') for key in COMPARED}


def problem_differences(got, wanted):
    """Lines that say which problems are too many, which are missing, or that the order differs."""
    got, wanted = [show(only(p)) for p in got], [show(only(p)) for p in wanted]
    lines, rest = [], list(got)
    for text in wanted:
        if text in rest:
            rest.remove(text)
        else:
            lines.append(f'- {text}')
    lines += [f'+ {text}' for text in rest]
    if not lines:
        lines = [f'order: {a} stands where {b} should' for a, b in zip(got, wanted) if a != b][:1]
    return lines


# The program

class Program:
    """cursus-cli, asked about many files at once."""

    def __init__(self, path):
        self.path = path

    def run(self, command, files, as_of, *options):
        options = options or (f'--as-of={as_of}',)  # coverage is the same on every day
        arguments = [self.path, command, '--json', *options, *map(str, files)]
        done = subprocess.run(arguments, capture_output=True, stdin=subprocess.DEVNULL,
                              timeout=120, check=False)
        if done.returncode not in ((0, 1) if command == 'check' else (0,)):
            raise RuntimeError(f'{command} ends with {done.returncode}: '
                               f'{done.stderr.decode("utf-8", "replace")[:500]}')
        try:
            return load(done.stdout.decode('utf-8')), done.returncode
        except ValueError as error:
            raise RuntimeError(f'{command} prints no JSON: {error}') from None

    def facts(self, files, command='facts', *options):
        """The figures of each file."""
        answer, _ = self.run(command, files, AS_OF, *options)
        answers = [answer] if len(files) == 1 else answer
        if not isinstance(answers, list) or len(answers) != len(files):
            raise RuntimeError(f'{command} does not answer with {len(files)} objects')
        return answers

    def coverages(self, files):
        """The tables of coverage of each file, by what their rows are, and what it leaves open."""
        options = {**{by: f'--by={by}' for by in coverage.ROWS}, 'gaps': '--gaps'}
        answers = {by: self.facts(files, 'coverage', option) for by, option in options.items()}
        return [dict(zip(answers, tables)) for tables in zip(*answers.values())]

    def problems(self, files, as_of):
        """The problems of each file."""
        problems, status = self.run('check', files, as_of)
        lists = {str(file): [] for file in files}
        for problem in problems:
            lists[problem['file']].append(problem)
        errors = any(p['severity'] == 'error' and p['state'] == 'broken' for p in problems)
        if status != int(errors):
            raise RuntimeError(f'check ends with {status}, errors: {errors}')
        if [p['file'] for p in problems] != [f for f in lists for _ in lists[f]]:
            raise RuntimeError('check does not keep to the order of the files')
        if not all(isinstance(p.get('message'), str) and p['message'] for p in problems):
            raise RuntimeError('check has a problem without a message')
        return list(lists.values())


# What is tested

class Case:
    """A file, its figures and problems by the reference, and what was computed by hand."""

    def __init__(self, path, as_of=AS_OF):
        self.path = path
        hand = path.with_suffix('.check.json')
        self.problems_by_hand = self.facts_by_hand = None
        if hand.exists():
            wanted = load(hand.read_text('utf-8'))
            self.problems_by_hand = wanted['problems']
            as_of = wanted.get('as-of', as_of)
        hand = path.with_suffix('.facts.json')
        if hand.exists():
            self.facts_by_hand = load(hand.read_text('utf-8'))['facts']
        self.as_of = as_of
        today = datetime.date.fromisoformat(as_of)
        self.facts = load(reference.to_json(reference.facts(path)))
        self.problems = load(reference.to_json(reference.check(path, today)))
        self.coverages = load(reference.to_json(reference.coverages(path)))

    def by_hand(self, facts, problems):
        lines = []
        if self.facts_by_hand is not None:
            lines += differences('facts', facts, self.facts_by_hand, partly=True)
        if self.problems_by_hand is not None:
            lines += problem_differences(problems, self.problems_by_hand)
        return lines


class Results:
    """Prints TAP."""

    def __init__(self):
        self.number = self.failed = 0

    def add(self, name, lines, path=None):
        self.number += 1
        self.failed += bool(lines)
        print(f'{"not " if lines else ""}ok {self.number} {name}')
        for line in lines[:SHOWN]:
            print(f'# {line}')
        if len(lines) > SHOWN:
            print(f'# … and {len(lines) - SHOWN} more')
        if lines and path:
            print(f'# {path}')

    def end(self):
        print(f'1..{self.number}')
        return 1 if self.failed else 0


def ask(program, cases):
    """What the program says of each case: figures, problems; or one sentence for all."""
    try:
        files = [case.path for case in cases]
        facts, problems, coverages = program.facts(files), {}, program.coverages(files)
        for as_of in sorted({case.as_of for case in cases}):
            some = [case.path for case in cases if case.as_of == as_of]
            problems.update(zip(some, program.problems(some, as_of)))
        return [(f, problems[case.path], c) for f, c, case in zip(facts, coverages, cases)]
    except (RuntimeError, subprocess.TimeoutExpired, KeyError, TypeError, OSError) as error:
        return f'{type(error).__name__}: {error}'


def compare(results, name, program, cases):
    """One result for each case, if the program answers at all."""
    answers = ask(program, cases) if cases else []
    if isinstance(answers, str):
        answers = [ask(program, [case]) for case in cases]  # to find the file that it is about
        answers = [answer if isinstance(answer, str) else answer[0] for answer in answers]
    for case, answer in zip(cases, answers):
        if isinstance(answer, str):
            lines = [answer]
        else:
            lines = differences('facts', answer[0], case.facts)
            lines += problem_differences(answer[1], case.problems)
            lines += differences('coverage', answer[2], case.coverages)
            lines += case.by_hand(*answer[:2])
        results.add(f'{name} {case.path.stem}', lines, case.path)


def write_any(program, folder, n, seed):
    """Lets the program write files; gives their paths."""
    folder = folder / 'any'
    folder.mkdir(exist_ok=True)
    subprocess.run([program, str(folder), str(n), str(seed)], check=True)
    return sorted(folder.glob('*.cursus'))


def main():
    parser = argparse.ArgumentParser(description='compares cursus-cli with the reference')
    parser.add_argument('--random', type=int, default=300, metavar='N')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--keep', type=pathlib.Path, metavar='FOLDER',
                        help='put the random programmes here and leave them there')
    parser.add_argument('source_root', type=pathlib.Path)
    parser.add_argument('cursus_cli', nargs='?')
    parser.add_argument('random_files', nargs='?')
    arguments = parser.parse_args()
    root = arguments.source_root.resolve()

    examples = sorted((root / 'tests/facts/examples').glob('*.cursus'))
    templates = sorted((root / 'data/templates').glob('*.cursus'))
    examples, templates = [[Case(path) for path in paths] for paths in (examples, templates)]
    results = Results()
    for case in examples:
        results.add(f'by hand {case.path.stem}', case.by_hand(case.facts, case.problems), case.path)
    if not arguments.cursus_cli:
        return results.end()

    program = Program(arguments.cursus_cli)
    compare(results, 'example', program, examples)
    compare(results, 'template', program, templates)
    with tempfile.TemporaryDirectory(prefix='cursus-facts-') as folder:
        folder = arguments.keep or pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        paths = random_programmes.write(folder, arguments.random, arguments.seed)
        compare(results, 'random', program, [Case(path) for path in paths])
        if arguments.random_files:
            paths = write_any(arguments.random_files, folder, arguments.random // 3, arguments.seed)
            compare(results, 'random', program, [Case(path) for path in paths])
    return results.end()


if __name__ == '__main__':
    sys.exit(main())
