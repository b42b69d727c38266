#!/usr/bin/python3
# test_count_results.py - count-results.py counts failures that meson's JUnit file hides
#
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().with_name('count-results.py')

# As meson writes it: a suite for each program with several results, one suite for all others.
JUNIT = """<?xml version='1.0' encoding='utf-8'?>
<testsuites tests="6" errors="0" failures="{failures}">
  <testsuite name="cursus.cursus:base / text" tests="3">
    <testcase name="1 /text/twice" /><testcase name="2 /text/join" />
    <testcase name="3 /text/end">{third}</testcase><system-out>{output}</system-out>
  </testsuite>
  <testsuite name="cursus" tests="3">
    <testcase name="cursus:order / layers" /><testcase name="cursus:order / schema" />
    <testcase name="cursus:order / pages"><skipped /></testcase>
  </testsuite>
</testsuites>
"""


def junit(third='', output='', failures=0):
    return JUNIT.format(third=third, output=output, failures=failures)


def programs(**how):
    results = {'text': 'OK', 'layers': 'OK', 'schema': 'EXPECTEDFAIL', 'pages': 'SKIP', **how}
    names = {'text': 'cursus:base / text'}
    return ''.join(json.dumps({'name': names.get(name, f'cursus:order / {name}'),
                               'result': result}) + '\n' for name, result in results.items())


class CountResults(unittest.TestCase):
    def count(self, *runs, failed=0):
        """The exit code and the last line for runs, each a JUnit text and a JSON text or None."""
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for number, texts in enumerate(runs):
                logs = pathlib.Path(folder, str(number))
                logs.mkdir()
                paths.append(logs / 'testlog.junit.xml')
                for name, text in zip(('testlog.junit.xml', 'testlog.json'), texts):
                    if text is not None:
                        (logs / name).write_text(text, encoding='utf-8')
            done = subprocess.run([sys.executable, SCRIPT, '--failed', str(failed), *paths],
                                  check=False, text=True, capture_output=True)
            return done.returncode, done.stdout.splitlines()[-1]

    def test_all_well(self):
        self.assertEqual(self.count((junit(), programs())), (0, '5 passed, 0 failed, 1 skipped'))

    def test_none_skipped(self):
        text = junit().replace('<skipped />', '')
        self.assertEqual(self.count((text, programs())), (0, '6 passed, 0 failed'))

    def test_runs_and_builds_are_added_up(self):
        run = (junit(), programs())
        self.assertEqual(self.count(run, run), (0, '10 passed, 0 failed, 2 skipped'))
        self.assertEqual(self.count(run, run, failed=1), (1, '10 passed, 1 failed, 2 skipped'))

    def test_failure_is_counted_once(self):
        for mark in '<failure />', '<error />':
            run = (junit(third=mark, failures=1), programs(text='FAIL'))
            self.assertEqual(self.count(run), (1, '4 passed, 1 failed, 1 skipped'))

    def test_crash_after_the_last_result(self):
        for how in 'ERROR', 'TIMEOUT', 'INTERRUPT', 'FAIL':
            self.assertEqual(self.count((junit(), programs(text=how))),
                             (1, '5 passed, 1 failed, 1 skipped'))

    def test_program_with_one_result_out_of_time(self):
        for how in 'TIMEOUT', 'INTERRUPT', 'UNEXPECTEDPASS':
            self.assertEqual(self.count((junit(), programs(layers=how))),
                             (1, '4 passed, 1 failed, 1 skipped'))

    def test_output_that_is_no_xml(self):
        self.assertEqual(self.count((junit(output='\x1b[31m\x00\x07'), programs())),
                         (0, '5 passed, 0 failed, 1 skipped'))

    def test_nothing_to_count(self):
        self.assertEqual(self.count(), (1, '0 passed, 0 failed'))
        self.assertEqual(self.count((None, None)), (1, '0 passed, 1 failed'))
        self.assertEqual(self.count(('<testsuites', None)), (1, '0 passed, 1 failed'))
        self.assertEqual(self.count(('<testsuites />', '')), (1, '0 passed, 1 failed'))
        self.assertEqual(self.count((junit(), '{')), (1, '0 passed, 1 failed'))

    def test_only_skipped_is_not_enough(self):
        text = ('<testsuites><testsuite name="cursus"><testcase name="pages"><skipped />'
                '</testcase></testsuite></testsuites>')
        self.assertEqual(self.count((text, '')), (1, '0 passed, 0 failed, 1 skipped'))


if __name__ == '__main__':
    unittest.main()
