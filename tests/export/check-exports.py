#!/usr/bin/python3
# check-exports.py - what stands in the files of all documents is what stood there before
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports every document of our samples in every format and compares what is in the files.

usage: check-exports.py [--update] SOURCE CURSUS_CLI FONTS

SOURCE is the folder of the source, CURSUS_CLI the program, FONTS a configuration of fontconfig with
the fonts of the tests. What is in a file is written as text, so that a difference can be read: HTML,
Markdown, CSV and SVG as they are (pictures in a page as their size), PDF as pdftotext and
pdfinfo -struct see it, ODT and DOCX paragraph by paragraph with their styles, XLSX cell by cell, PNG
as its size. It is compared with tests/golden/exports/SAMPLE/DOCUMENT.FORMAT.txt, byte by byte. With
--update these files are written.

What poppler and cairo make of a page differs from release to release: pages are compared on Debian
12, where the golden files are made.
"""

import difflib
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

FORMATS = ('pdf', 'html', 'odt', 'docx', 'xlsx', 'csv', 'md', 'svg', 'png')
# The template, the language, and the formats: German words stand in other places on pages, but the
# other formats would say no more than these do.
SAMPLES = {
    'master': ('master-ai-healthcare', 'en', FORMATS),
    'master-de': ('master-ai-healthcare', 'de', ('pdf', 'html', 'md')),
    'doctorate': ('doctorate-ai-genomics', 'en', FORMATS),
    'ai2med': ('ai2med-hei', 'en', FORMATS),
    'empty': ('empty', 'en', FORMATS),
}
PAGES = ('pdf', 'svg', 'png')
DATE = '2026-11-21'

TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
STYLE = '{urn:oasis:names:tc:opendocument:xmlns:style:1.0}'
TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
S = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


# --- what is in a file ---

def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=60,
                          encoding='utf-8').stdout


def read_pdf(path):
    """The pages as they are read, and the tree of structure."""
    text = run('pdftotext', '-layout', path, '-').replace('\f', '\n--- page ---\n')
    return text + '\n--- structure ---\n' + run('pdfinfo', '-struct', path)


def read_html(path):
    """A line for each element; pictures have a width and a height beside their data."""
    page = path.read_text(encoding='utf-8')
    page = re.sub(r'(src="data:[a-z/+]+;base64,)[^"]*', r'\1', page)
    return re.sub(r'(</(?:p|h[1-6]|li|t[dhr]|thead|tbody|table|d[dt]|div|style)>)(?!\n)', r'\1\n', page)


def read_plain(path):
    return path.read_text(encoding='utf-8-sig').replace('\r\n', '\n')


def part(path, name):
    with zipfile.ZipFile(path) as package:
        return ET.fromstring(package.read(name))


def tell(parents, element, style, text):
    """A paragraph in a line: how deep it stands in tables and lists, its style, its text."""
    depth = 0
    while element in parents:
        element = parents[element]
        depth += element.tag in (TABLE + 'table', TEXT + 'list', W + 'tbl')
    return f'{"  " * depth}{style}: {text}'


def read_odt(path):
    tree = part(path, 'content.xml')
    parents = {child: element for element in tree.iter() for child in element}
    base = {style.get(STYLE + 'name'): style.get(STYLE + 'parent-style-name')
            for style in tree.iter(STYLE + 'style')}
    lines = []
    for element in tree.iter():
        if element.tag in (TEXT + 'p', TEXT + 'h'):
            style = element.get(TEXT + 'style-name')
            style = (base.get(style) or style or '').replace('_20_', ' ')
            lines.append(tell(parents, element, style, ''.join(element.itertext())))
    return '\n'.join(lines) + '\n'


def read_docx(path):
    tree = part(path, 'word/document.xml')
    parents = {child: element for element in tree.iter() for child in element}
    lines = []
    for element in tree.iter(W + 'p'):
        style = element.find(f'{W}pPr/{W}pStyle')
        texts = (node.text or '' if node.tag == W + 't' else '\t' if node.tag == W + 'tab' else ''
                 for node in element.iter())
        lines.append(tell(parents, element, style.get(W + 'val') if style is not None else '-',
                          ''.join(texts)))
    return '\n'.join(lines) + '\n'


def read_xlsx(path):
    """The sheets by their names; a cell in a line."""
    strings = [''.join(item.itertext()) for item in part(path, 'xl/sharedStrings.xml')]
    names = [sheet.get('name') for sheet in part(path, 'xl/workbook.xml').iter(S + 'sheet')]
    lines = []
    for number, name in enumerate(names, 1):
        lines.append(f'== {name} ==')
        for cell in part(path, f'xl/worksheets/sheet{number}.xml').iter(S + 'c'):
            value = cell.findtext(S + 'v')
            if value is not None:
                lines.append(f'{cell.get("r")}: '
                             + (repr(strings[int(value)]) if cell.get('t') == 's' else value))
    return '\n'.join(lines) + '\n'


def read_png(path):
    with open(path, 'rb') as file:
        data = file.read(24)
    if not data.startswith(b'\x89PNG\r\n\x1a\n'):
        return 'no PNG\n'
    return '{} × {}\n'.format(*struct.unpack('>II', data[16:24]))


READERS = {'pdf': read_pdf, 'html': read_html, 'odt': read_odt, 'docx': read_docx,
           'xlsx': read_xlsx, 'csv': read_plain, 'md': read_plain, 'svg': read_plain,
           'png': read_png}


# --- all of them ---

def export(source, program, fonts, sample, file_format, folder):
    """Gives what is in the files of all documents that exist in the format."""
    out = folder / sample / file_format
    environment = dict(os.environ, CURSUS_DATA_DIR=str(source / 'data'),
                       CURSUS_LIBEXEC_DIR=str(program.parent), FONTCONFIG_FILE=str(fonts),
                       HOME=str(folder), XDG_DATA_HOME=str(folder), LC_ALL='C.UTF-8',
                       G_DEBUG='fatal-warnings')
    template, language, _ = SAMPLES[sample]
    template = source / 'data' / 'templates' / f'{template}.cursus'
    subprocess.run([program, 'export', template, '--document=all', f'--format={file_format}',
                    f'--lang={language}', f'--date={DATE}', '-o', out], env=environment, check=False,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    files = sorted(out.iterdir()) if out.is_dir() else []
    return {f'{path.name}.txt': READERS[file_format](path) for path in files}


def show_difference(name, expected, found):
    lines = difflib.unified_diff(expected.splitlines(), found.splitlines(), name, 'now', lineterm='')
    for _, line in zip(range(12), lines):
        print('#', line[:200])


def compare(golden, found, suffix):
    """Tells what is missing, what is new and what differs; gives whether nothing is."""
    known = {path.name for path in golden.glob(f'*.{suffix}.txt')}
    for name in sorted(known ^ set(found)):
        print('#', name, 'is missing' if name in known else 'is new')
    fine = known == set(found)
    for name in sorted(known & set(found)):
        expected = (golden / name).read_text(encoding='utf-8')
        if expected != found[name]:
            show_difference(name, expected, found[name])
            fine = False
    return fine


def update(golden, found, suffix):
    golden.mkdir(parents=True, exist_ok=True)
    for path in golden.glob(f'*.{suffix}.txt'):
        path.unlink()
    for name, text in found.items():
        (golden / name).write_text(text, encoding='utf-8')


def why_not(suffix):
    """Why files of the format are not compared here, or nothing."""
    version = pathlib.Path('/etc/debian_version')
    if suffix in PAGES and not (version.exists() and version.read_text().startswith('12')):
        return 'pages are compared on Debian 12'
    if suffix == 'pdf' and not (shutil.which('pdftotext') and shutil.which('pdfinfo')):
        return 'poppler-utils is not installed'
    return ''


def main(arguments):
    is_update = arguments[:1] == ['--update']
    source, program, fonts = (pathlib.Path(path).resolve() for path in arguments[is_update:])
    failures = 0

    cases = [(sample, suffix) for sample, (_, _, formats) in SAMPLES.items() for suffix in formats]
    print(f'1..{len(cases)}')
    with tempfile.TemporaryDirectory() as name:
        for number, (sample, suffix) in enumerate(cases, 1):
            reason = why_not(suffix)
            if reason:
                print(f'ok {number} {sample} {suffix} # SKIP {reason}')
                continue
            golden = source / 'tests' / 'golden' / 'exports' / sample
            found = export(source, program, fonts, sample, suffix, pathlib.Path(name))
            if is_update:
                update(golden, found, suffix)
            fine = compare(golden, found, suffix)
            failures += not fine
            print('ok' if fine else 'not ok', number, sample, suffix)
    return failures > 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
