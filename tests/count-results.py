#!/usr/bin/python3
# count-results.py - counts the test cases of several meson test runs
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up what meson wrote about its tests and prints "N passed, N failed".

Each FILE is a testlog.junit.xml. The testlog.json beside it is read too, because the JUnit file
of meson is silent about a program that crashed or ran out of time after its last result: without
it such a program would count as passed. A missing, broken or empty file counts as one failure.
"""

import argparse
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

BAD = {'FAIL', 'ERROR', 'TIMEOUT', 'INTERRUPT', 'UNEXPECTEDPASS'}

# What XML 1.0 cannot hold but a test can print; meson writes it as it comes.
NOT_XML = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]')


def outcome(case):
    """What one <testcase> says: passed, failed or skipped."""
    if case.find('failure') is not None or case.find('error') is not None:
        return 'failed'
    return 'passed' if case.find('skipped') is None else 'skipped'


def read_junit(path):
    """The outcomes of each program: a list for each (suite, case or None) in the file."""
    text = NOT_XML.sub('?', path.read_text(encoding='utf-8', errors='replace'))
    outcomes = []
    for suite in ElementTree.fromstring(text.encode()).iter('testsuite'):
        for case in suite.iterfind('testcase'):
            outcomes.append((suite.get('name', ''), case.get('name', ''), outcome(case)))
    return outcomes


def read_bad_programs(path):
    """The names of the programs that meson itself calls failed, and how they ended."""
    if not path.exists():
        return []
    lines = path.read_text(encoding='utf-8', errors='replace').splitlines()
    results = [json.loads(line) for line in lines if line.strip()]
    return [(result['name'], result['result']) for result in results if result['result'] in BAD]


def count(path):
    """How many cases of one run passed, failed and were skipped; what else went wrong, in words."""
    outcomes = read_junit(path)
    numbers = {'passed': 0, 'failed': 0, 'skipped': 0}
    for _, _, what in outcomes:
        numbers[what] += 1
    remarks = []

    for name, how in read_bad_programs(path.with_name('testlog.json')):
        # Programs with several results have a suite of their own, the others share one.
        own = [what for suite, _, what in outcomes if suite.endswith('.' + name)]
        shared = [what for _, case, what in outcomes if case == name] if not own else []
        if 'failed' in own + shared:
            continue
        if 'passed' in shared:
            numbers['passed'] -= 1
        numbers['failed'] += 1
        remarks.append(f'{name}: {how}, though none of its results says so')

    if not outcomes and not numbers['failed']:
        numbers['failed'] = 1
        remarks.append('no test was run')
    return numbers, remarks


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition('\n')[0])
    parser.add_argument('--failed', type=int, default=0, metavar='N',
                        help='failures to add, such as builds that did not compile')
    parser.add_argument('file', nargs='*', type=pathlib.Path, help='a testlog.junit.xml of meson')
    arguments = parser.parse_args()

    total = {'passed': 0, 'failed': arguments.failed, 'skipped': 0}
    for path in arguments.file:
        try:
            numbers, remarks = count(path)
        except (OSError, ElementTree.ParseError, ValueError, KeyError) as error:
            numbers, remarks = {'failed': 1}, [f'cannot be read: {error}']
        for what, number in numbers.items():
            total[what] += number
        for remark in remarks:
            print(f'{path}: {remark}', file=sys.stderr)

    line = f'{total["passed"]} passed, {total["failed"]} failed'
    if total['skipped']:
        line += f', {total["skipped"]} skipped'
    sys.stderr.flush()
    print(line)
    return 0 if total['failed'] == 0 and total['passed'] > 0 else 1


if __name__ == '__main__':
    sys.exit(main())
