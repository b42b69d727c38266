#!/usr/bin/python3
# check-hostile.py - what is hard to write comes out whole in every format
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports a programme of hostile texts with cursus-cli and reads the files again.

usage: check-hostile.py CURSUS_CLI DATA

A word of 10,000 letters, 500 outcomes, titles that run from right to left, emoji, and texts that are
formulas, scripts or ends of something in the formats, are modules of one plan. Each has to be in
every document that names modules, in every format that has text; none of it may have become a
formula, an element or a link. Characters that no file may hold are refused when it is read.

Prints a line for each finding and exits with 1 if there is one; with 77 where pdftotext is missing.
"""

import csv
import html.parser
import io
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from xml.sax.saxutils import escape

TEXTS = (
    'w' * 10000,
    '=HYPERLINK("http://x.example","y")',
    '+cmd|calc and @SUM(A1) and -1+1',
    '<script>alert(1)</script>',
    'ends here ]]> and here --> and </style></body>',
    '&amp; &#38; &nbsp; %s %n {date} \\ ` | * _ # ~',
    'مقدمة في الذكاء الاصطناعي',
    'מבוא לבינה מלאכותית 2026 (AI)',
    '医療における人工知能',
    'emoji 👩🏽‍⚕️ 🧬 ❤️ within',
    'e\u0301 and \u200bzero\u200b width',
)
N_OUTCOMES = 500
FORMATS = ('pdf', 'html', 'odt', 'docx', 'xlsx', 'csv', 'md', 'svg', 'png')
DOCUMENTS = ('handbook', 'specification', 'tables', 'study-plan', 'overview')
# What a page shows runs in columns and from right to left, with signs that fonts may not have.
ON_PAGES = (0, 1, 2, 3, 4)
REFUSED = ('&#1;', '\x01', '&#xFFFE;', '\ud800')

W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
S = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


def bare(text):
    return ''.join(c for c in text if c.isalnum())


def make(texts):
    """A programme: each text is a module; one has many outcomes."""
    modules, places = [], []
    for number, text in enumerate(texts):
        outcomes = ''.join(f'<outcome id="o{n}"><title>Outcome {n} ends here</title></outcome>'
                           for n in range(N_OUTCOMES if number == 1 else 0))
        modules.append(f'<module id="m{number}" credits="5"><title>{escape(text)}</title>'
                       f'{outcomes}<content>{escape(text)}</content></module>')
        places.append(f'<place module="m{number}"/>')
    return ('<project xmlns="https://cursus-app.github.io/ns/project/1" version="1.0" lang="en">'
            f'<programme id="p"><title>{escape(texts[-1])}</title></programme>'
            f'<modules>{"".join(modules)}</modules><plans><plan id="plan">'
            f'<term id="t1" type="semester">{"".join(places)}</term></plan></plans>'
            '</project>')


# --- reading the files again ---

def read_pdf(path):
    return subprocess.run(['pdftotext', path, '-'], check=True, stdout=subprocess.PIPE,
                          encoding='utf-8').stdout


class Page(html.parser.HTMLParser):
    """The text of a page, with the alternatives of its pictures; no script is in it."""

    def __init__(self):
        super().__init__()
        self.parts, self.hidden, self.scripts = [], 0, 0

    def handle_starttag(self, tag, attrs):
        self.scripts += tag == 'script' or any(name.startswith('on') for name, _ in attrs)
        self.hidden += tag == 'style'
        self.parts += [value for name, value in attrs if name == 'alt']

    def handle_endtag(self, tag):
        self.hidden -= tag == 'style'

    def handle_data(self, data):
        self.parts += [] if self.hidden else [data]


def read_html(path):
    page = Page()
    page.feed(path.read_text(encoding='utf-8'))
    if page.scripts:
        raise ValueError('has a script')
    return ' '.join(page.parts)


def read_part(path, name):
    with zipfile.ZipFile(path) as package:
        return ET.fromstring(package.read(name))


def read_odt(path):
    return ' '.join(read_part(path, 'content.xml').itertext())


def read_docx(path):
    tree = read_part(path, 'word/document.xml')
    return ' '.join([node.text or '' for node in tree.iter(W + 't')]
                    + [node.get('descr') or '' for node in tree.iter() if 'descr' in node.attrib])


def read_xlsx(path):
    names = zipfile.ZipFile(path).namelist()
    for name in names:
        if name.startswith('xl/worksheets/sheet') and read_part(path, name).find(f'.//{S}f') is not None:
            raise ValueError('has a formula')
    return ' '.join(read_part(path, 'xl/sharedStrings.xml').itertext())


def read_csv(path):
    rows = csv.reader(io.StringIO(path.read_bytes().decode('utf-8-sig'), newline=''))
    cells = [cell for row in rows for cell in row]
    if any(re.match(r'[=+@]|-(?![0-9.]+$)', cell) for cell in cells):
        raise ValueError('has a formula')
    return ' '.join(cells)


def read_md(path):
    text = path.read_text(encoding='utf-8')
    if re.search(r'(?<![\\`])<(script|/style|/body)', text):
        raise ValueError('has an element')
    return text


def read_nothing(path):
    if path.suffix == '.svg':
        ET.parse(path)
    return None


READERS = {'pdf': read_pdf, 'html': read_html, 'odt': read_odt, 'docx': read_docx,
           'xlsx': read_xlsx, 'csv': read_csv, 'md': read_md, 'svg': read_nothing,
           'png': read_nothing}


# --- all of it ---

class Exporter:
    """Runs cursus-cli in a folder of its own."""

    def __init__(self, program, data, folder):
        self.program, self.folder = program, folder
        self.environment = dict(os.environ, CURSUS_DATA_DIR=str(data), HOME=str(folder),
                                CURSUS_LIBEXEC_DIR=str(program.parent), XDG_DATA_HOME=str(folder),
                                LC_ALL='C.UTF-8', G_DEBUG='fatal-warnings')

    def run(self, file, suffix):
        out = self.folder / suffix
        done = subprocess.run([self.program, 'export', file, '--document=all', f'--format={suffix}',
                               '--date=2026-11-21', '-o', out], env=self.environment, check=False,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120,
                              encoding='utf-8')
        return done.returncode, done.stderr, out


def check_file(path, suffix):
    try:
        text = READERS[suffix](path)
    except (ValueError, ET.ParseError) as error:
        return [f'{path.name} {error}']
    if text is None or path.stem not in DOCUMENTS:
        return []
    found = bare(text)
    findings = []
    for number, wanted in enumerate(TEXTS):
        # A page of a picture has no text, and a plan's picture may name a module by its number.
        if suffix == 'pdf' and (number not in ON_PAGES or path.stem == 'study-plan'):
            continue
        # The end of a page, with its number, may stand within the long word.
        is_there = (found.count('w') >= len(wanted) if suffix == 'pdf' and number == 0 else
                    bare(wanted) in found)
        if not is_there:
            findings.append(f'{path.name} lacks “{wanted[:40]}”')
    if path.stem == 'handbook':
        findings += [f'{path.name} lacks outcome {n}' for n in range(N_OUTCOMES)
                     if f'Outcome{n}endshere' not in found][:3]
    return findings


def check_format(exporter, file, suffix):
    status, said, out = exporter.run(file, suffix)
    if status != 0:
        return [f'{suffix}: {said.strip()}']
    return [finding for path in sorted(out.iterdir()) for finding in check_file(path, suffix)]


def check_refused(exporter):
    findings = []
    for number, text in enumerate(REFUSED):
        file = exporter.folder / f'refused-{number}.cursus'
        whole = make(('TEXT',)).replace('TEXT', text)
        file.write_bytes(whole.encode('utf-8', 'surrogatepass'))
        status, said, out = exporter.run(file, 'md')
        if status == 0 or not said or out.exists():
            findings.append(f'{text!r} is not refused')
    return findings


def main(program, data):
    if shutil.which('pdftotext') is None:
        print('pdftotext is not installed')
        return 77
    with tempfile.TemporaryDirectory() as name:
        exporter = Exporter(pathlib.Path(program).resolve(), pathlib.Path(data).resolve(),
                            pathlib.Path(name))
        findings = check_refused(exporter)
        file = exporter.folder / 'hostile.cursus'
        file.write_text(make(TEXTS), encoding='utf-8')
        for suffix in FORMATS:
            findings += check_format(exporter, file, suffix)
        print(*findings, sep='\n')
    return 1 if findings else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
