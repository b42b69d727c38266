#!/usr/bin/python3
# check-libreoffice.py - LibreOffice opens our texts and finds every word in them
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has LibreOffice convert ODT and DOCX to plain text and to PDF and looks for what they are to say.

usage: check-libreoffice.py SOURCE CURSUS_CLI DOCUMENT_TEXT WRITE_SAMPLE LIST_TEXTS

The files are all documents of two of our templates, and the documents that tests make by hand. What
they are to say tell DOCUMENT_TEXT and LIST_TEXTS. Prints a line for each finding and exits with 1 if
there is one; with 77 where LibreOffice is missing.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TEMPLATES = ('master-ai-healthcare', 'doctorate-ai-genomics')
SAMPLES = ('sample', 'hostile', 'handbook-12')
FORMATS = ('odt', 'docx')
PDFS = ('handbook', 'overview')
SUITES = ('soffice', 'libreoffice')


def bare(text):
    """Letters and figures: spaces, marks and hyphens are set by each program in its own way."""
    return ''.join(c for c in text if c.isalnum())


class Office:
    """Runs LibreOffice with a profile of its own."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def convert(self, files, target, out):
        subprocess.run([self.program, f'-env:UserInstallation=file://{self.folder}/profile',
                        '--headless', '--convert-to', target, '--outdir', out, *files],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
                       env=dict(os.environ, HOME=str(self.folder)), timeout=150)


class Maker:
    """Makes the files, and tells what is to be in them, paragraph by paragraph."""

    def __init__(self, arguments, folder):
        self.source, self.cli, self.texts, self.sample, self.lister = arguments
        self.folder = folder
        self.environment = dict(os.environ, CURSUS_DATA_DIR=str(self.source / 'data'),
                                CURSUS_LIBEXEC_DIR=str(self.cli.parent), HOME=str(folder),
                                XDG_DATA_HOME=str(folder), LC_ALL='C.UTF-8')

    def run(self, *command):
        return subprocess.run(command, env=self.environment, check=True, stdout=subprocess.PIPE,
                              timeout=120, encoding='utf-8', errors='replace').stdout

    def documents(self, suffix):
        """Files of our templates, with their paragraphs."""
        for template in TEMPLATES:
            file = self.source / 'data' / 'templates' / f'{template}.cursus'
            out = self.folder / 'made'
            for path in self.run(self.cli, 'export', file, '--document=all', '--lang=de',
                                 f'--format={suffix}', '--date=2026-11-21', '-o', out).split('\n'):
                if path:
                    path = pathlib.Path(path)
                    name = path.with_name(f'{template}-{path.name}')
                    path.rename(name)
                    yield name, self.run(self.texts, '--words', file, 'de', path.stem).split('\n')

    def samples(self, suffix):
        for name in SAMPLES:
            path = self.folder / 'made' / f'{name}.{suffix}'
            self.run(self.sample, name, suffix, path)
            yield path, self.run(self.lister, name).split('\n')


def find_missing(text, paragraphs):
    """The first paragraphs that are not in the text."""
    found = bare(text)
    return [p[:70] for p in paragraphs if bare(p) and bare(p) not in found][:3]


def find_missing_words(text, paragraphs):
    """On pages words stand in columns and may be divided: each is looked for by itself."""
    found = bare(text)
    words = {bare(word) for p in paragraphs for word in re.split(r'[\s/-]+', p)}
    return sorted(word for word in words if len(word) > 4 and word not in found)[:3]


def read_pdf(path):
    text = subprocess.run(['pdftotext', path, '-'], check=True, stdout=subprocess.PIPE,
                          encoding='utf-8').stdout
    return re.sub('[-\u2010\u00ad]\n', '', text)


def check(maker, office, suffix, folder):
    """Gives what is wrong with all files of a format."""
    findings = []
    files = dict(maker.documents(suffix))
    files.update(maker.samples(suffix))
    out = folder / suffix
    office.convert(list(files), 'txt:Text (encoded):UTF8', out)
    pages = [path for path in files if path.stem.endswith(PDFS)]
    office.convert(pages, 'pdf', out)
    for path, paragraphs in files.items():
        made = out / f'{path.stem}.txt'
        if not made.exists():
            findings.append(f'{path.name} could not be opened')
            continue
        # A figure is its alternative in ours, and a picture in theirs.
        missing = find_missing(made.read_text(encoding='utf-8-sig'),
                               [p for p in paragraphs if not p.startswith('Studienplan: ')])
        findings += [f'{path.name} as text lacks “{text}”' for text in missing]
        made = made.with_suffix('.pdf')
        if path in pages and not made.exists():
            findings.append(f'{path.name} could not be made a PDF')
        elif path in pages and shutil.which('pdftotext'):
            findings += [f'{path.name} as PDF lacks “{word}”'
                         for word in find_missing_words(read_pdf(made), paragraphs)]
    return len(files), findings


def main(arguments):
    program = next(filter(None, map(shutil.which, SUITES)), None)
    if program is None:
        print('LibreOffice is not installed: ./dev office')
        return 77
    n_findings = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / 'made').mkdir()
        maker = Maker([pathlib.Path(path).resolve() for path in arguments], folder)
        for suffix in FORMATS:
            n, findings = check(maker, Office(program, folder), suffix, folder)
            print(f'{n} {suffix} files')
            print(*findings, sep='\n')
            n_findings += len(findings)
    return 1 if n_findings else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
