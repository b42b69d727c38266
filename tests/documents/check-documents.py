#!/usr/bin/python3
# check-documents.py - what stands in the documents of a programme is what stood there before
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the documents of our templates, printed as plain text, with the golden files.

usage: check-documents.py [--update] SOURCE DOCUMENT_TEXT

SOURCE is the folder of the source, DOCUMENT_TEXT the program that prints documents. Each document of
each sample in each language is compared with tests/golden/documents/SAMPLE/DOCUMENT-LANGUAGE.txt, byte
by byte. With --update the golden files are written.
"""

import difflib
import os
import pathlib
import subprocess
import sys
import tempfile

SAMPLES = {
    'master': 'master-ai-healthcare',
    'doctorate': 'doctorate-ai-genomics',
    'ai2med': 'ai2med-hei',
    'empty': 'empty',
}
DOCUMENTS = ('specification', 'handbook', 'study-plan', 'overview', 'coverage', 'outcomes',
             'regulations', 'doctoral', 'tables')
LANGUAGES = ('en', 'de')


def print_document(source, program, sample, language, document):
    """Gives what stands in the document."""
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, CURSUS_DATA_DIR=str(source / 'data'), HOME=home,
                           XDG_DATA_HOME=home, LC_ALL='C.UTF-8', G_DEBUG='fatal-warnings')
        template = source / 'data' / 'templates' / f'{SAMPLES[sample]}.cursus'
        return subprocess.run([program, template, language, document], env=environment, check=True,
                              stdout=subprocess.PIPE, timeout=60, encoding='utf-8').stdout


def show_difference(expected, found):
    """Prints the first lines that differ, as diagnostics of TAP."""
    lines = difflib.unified_diff(expected.splitlines(), found.splitlines(), 'golden', 'now',
                                 lineterm='')
    for _, line in zip(range(20), lines):
        print('#', line)


def main():
    """Runs all comparisons."""
    arguments = sys.argv[1:]
    is_update = arguments[:1] == ['--update']
    source, program = (pathlib.Path(path).resolve() for path in arguments[is_update:])
    golden = source / 'tests' / 'golden' / 'documents'
    cases = [(sample, document, language) for sample in SAMPLES for document in DOCUMENTS
             for language in LANGUAGES]
    failures = 0

    print(f'1..{len(cases)}')
    for number, (sample, document, language) in enumerate(cases, 1):
        path = golden / sample / f'{document}-{language}.txt'
        found = print_document(source, program, sample, language, document)
        if is_update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(found, encoding='utf-8')
        expected = path.read_text(encoding='utf-8') if path.exists() else ''
        is_same = expected == found and found != ''
        failures += not is_same
        print('ok' if is_same else 'not ok', number, f'{sample} {document} {language}')
        if not is_same:
            show_difference(expected, found)
    return failures > 0


if __name__ == '__main__':
    sys.exit(main())
