#!/usr/bin/env python3
# check-office.py - reads what the exporters for office programs and browsers wrote
#
# check-office.py WRITE-SAMPLE LIST-TEXTS NAME... [-- SOURCE CURSUS-CLI DOCUMENT-TEXT TEMPLATE...]
#
# SPDX-License-Identifier: GPL-3.0-or-later

import csv
import html.parser
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
S = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
STYLE = '{urn:oasis:names:tc:opendocument:xmlns:style:1.0}'
SVG = '{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}'
XLINK = '{http://www.w3.org/1999/xlink}'
MANIFEST = '{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}'

# Where Word is strict: the order of what describes a paragraph, a run, a row, a cell.
ORDERS = {
    'pPr': 'pStyle keepNext pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind jc outlineLvl sectPr',
    'rPr': 'rStyle rFonts b bCs i color sz szCs vertAlign rtl lang',
    'trPr': 'cantSplit trHeight tblHeader',
    'tcPr': 'tcW gridSpan vMerge shd textDirection',
    'tblPr': 'tblStyle tblW jc tblBorders tblLayout tblCellMar tblLook',
    'sectPr': 'headerReference footerReference type pgSz pgMar titlePg',
}

failures = []


def expect(condition, *words):
    if not condition:
        failures.append(' '.join(str(word) for word in words))


def bare(text):
    """What is left of a text in any format: letters and figures."""
    return ''.join(c for c in text if c.isalnum())


def expect_texts(place, found, texts):
    found = bare(found)
    at = 0
    for text in texts:
        next_at = found.find(bare(text), at)
        expect(next_at >= 0, place, 'lacks or has in the wrong place:', text[:60])
        if next_at >= 0:
            at = next_at + len(bare(text))


def read_package(place, data):
    package = zipfile.ZipFile(io.BytesIO(data))
    expect(package.testzip() is None, place, 'is a broken package')
    trees = {}
    for info in package.infolist():
        expect(info.extra == b'' and not info.flag_bits & 8, place, info.filename, 'has extras')
        if info.filename.endswith(('.xml', '.rels')):
            trees[info.filename] = ET.fromstring(package.read(info))
    return package, trees


# --- OpenDocument ---

def read_odt(tree):
    """The text in the order in which it is read."""
    parts = []

    def walk(element):
        if element.tag == TEXT + 'table-of-content':
            return
        parts.append(element.text or '')
        for child in element:
            walk(child)
            parts.append(child.tail or '')

    walk(tree)
    return ' '.join(parts)


def check_odt_styles(place, content, styles):
    defined = {e.get(STYLE + 'name') for tree in (content, styles) for e in tree.iter()
               if e.tag in (STYLE + 'style', TEXT + 'list-style')}
    for element in content.iter():
        for attribute in (TEXT + 'style-name', TABLE + 'style-name', STYLE + 'parent-style-name'):
            name = element.get(attribute)
            expect(name is None or name in defined, place, 'has no style', name)
    masters = {e.get(STYLE + 'name') for e in styles.iter(STYLE + 'master-page')}
    for element in content.iter(STYLE + 'style'):
        name = element.get(STYLE + 'master-page-name')
        expect(name is None or name in masters, place, 'has no page', name)


def check_odt_tables(place, content):
    for table in content.iter(TABLE + 'table'):
        n = len(table.findall(TABLE + 'table-column'))
        rows = table.findall(TABLE + 'table-row')
        heads = table.findall(TABLE + 'table-header-rows/' + TABLE + 'table-row')
        expect(rows, place, 'has a table that is all head')
        for row in heads + rows:
            expect(len(row) == n, place, 'has a row with', len(row), 'of', n, 'cells')


def check_odt(place, data, texts):
    package, trees = read_package(place, data)
    first = package.infolist()[0]
    expect(first.filename == 'mimetype' and first.compress_type == zipfile.ZIP_STORED, place,
           'does not begin with its type')
    expect(data[30:38] == b'mimetype' and
           data[38:77] == b'application/vnd.oasis.opendocument.text', place, 'has another type')
    content = trees['content.xml']
    expect_texts(place, read_odt(content), texts)
    check_odt_styles(place, content, trees['styles.xml'])
    check_odt_tables(place, content)
    goals = [e.get(TEXT + 'name') for e in content.iter(TEXT + 'bookmark')]
    expect(len(goals) == len(set(goals)), place, 'has two bookmarks of one name')
    for link in content.iter(TEXT + 'a'):
        target = link.get(XLINK + 'href')
        expect(target.startswith(('http', 'mailto:')) or target[1:] in goals, place, 'leads to',
               target)
    listed = {e.get(MANIFEST + 'full-path') for e in trees['META-INF/manifest.xml']}
    there = set(package.namelist()) - {'mimetype', 'META-INF/manifest.xml'}
    expect(listed == there | {'/'}, place, 'lists', listed ^ there)


# --- Word ---

def read_docx(tree):
    parts = []
    for element in tree.iter():
        if element.tag == W + 't':
            parts.append(element.text or '')
        elif element.tag.endswith('}docPr'):
            parts.append(element.get('descr') or '')
    return ''.join(parts)


def check_orders(place, tree):
    for element in tree.iter():
        order = ORDERS.get(element.tag.removeprefix(W))
        if order is None:
            continue
        names = [child.tag.removeprefix(W) for child in element]
        expect(set(names) <= set(order.split()), place, 'has unknown', names)
        at = [order.split().index(name) for name in names if name in order.split()]
        expect(at == sorted(at), place, 'has in the wrong order', names)


def check_docx_references(place, trees, package):
    document = trees['word/document.xml']
    relations = {e.get('Id'): e for e in trees['word/_rels/document.xml.rels']}
    for relation in relations.values():
        if relation.get('TargetMode') == 'External':
            expect(re.match('(https?://|mailto:|ftp://)', relation.get('Target')), place, 'leads to',
                   relation.get('Target'))
        else:
            expect('word/' + relation.get('Target') in package.namelist(), place, 'has no',
                   relation.get('Target'))
    for element in document.iter():
        for attribute in (R + 'id', R + 'embed'):
            expect(element.get(attribute) in (None, *relations), place, 'has no',
                   element.get(attribute))
    goals = [e.get(W + 'name') for e in document.iter(W + 'bookmarkStart')]
    expect(len(goals) == len(set(goals)), place, 'has two bookmarks of one name')
    for link in document.iter(W + 'hyperlink'):
        expect(link.get(W + 'anchor') in (None, *goals), place, 'leads to', link.get(W + 'anchor'))
    lists = {e.get(W + 'numId') for e in trees['word/numbering.xml'].iter(W + 'num')}
    for number in document.iter(W + 'numId'):
        expect(number.get(W + 'val') in lists, place, 'has no list', number.get(W + 'val'))


def check_docx(place, data, texts):
    package, trees = read_package(place, data)
    expect(package.namelist()[0] == '[Content_Types].xml', place, 'does not begin with its types')
    document = trees['word/document.xml']
    expect_texts(place, read_docx(document), texts)
    defined = {e.get(W + 'styleId') for e in trees['word/styles.xml'].iter(W + 'style')}
    for name, tree in trees.items():
        check_orders(place + ' ' + name, tree)
        for tag in ('pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next'):
            for element in tree.iter(W + tag):
                expect(element.get(W + 'val') in defined, place, 'has no style',
                       element.get(W + 'val'))
    check_docx_references(place, trees, package)
    for cell in document.iter(W + 'tc'):
        expect(cell[-1].tag == W + 'p', place, 'has a cell that does not end in a paragraph')
    for table in document.iter(W + 'tbl'):
        n = len(table.find(W + 'tblGrid'))
        for row in table.findall(W + 'tr'):
            spans = [int(e.get(W + 'val')) if (e := cell.find(f'{W}tcPr/{W}gridSpan')) is not None
                     else 1 for cell in row.findall(W + 'tc')]
            expect(sum(spans) == n, place, 'has a row with', sum(spans), 'of', n, 'columns')


# --- web ---

class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts, self.ids, self.targets, self.levels = [], [], [], []
        self.hidden = 0

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        expect(len(values) == len(attributes), 'html: an attribute twice in', tag)
        expect(tag not in ('script', 'iframe', 'object', 'base', 'form'), 'html: has', tag)
        expect(not any(name.startswith('on') for name in values), 'html: runs', values)
        if 'id' in values:
            self.ids.append(values['id'])
        target = values.get('href', '')
        if target.startswith('#'):
            self.targets.append(target[1:])
        else:
            expect(re.match('$|https?://|mailto:|ftp://', target), 'html: leads to', target)
        expect(values.get('src', 'data:').startswith('data:'), 'html: fetches', values.get('src'))
        if tag == 'img':
            expect('alt' in values, 'html: an image without words')
            self.parts.append(values['alt'] or '')
        if tag == 'th':
            expect('scope' in values, 'html: a head of nothing')
        if re.fullmatch('h[1-6]', tag):
            self.levels.append(int(tag[1]))
        self.hidden += tag in ('style', 'nav', 'title')

    def handle_endtag(self, tag):
        self.hidden -= tag in ('style', 'nav', 'title')

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def check_html(place, data, texts):
    text = data.decode('utf-8')
    page = Page()
    page.feed(text)
    page.close()
    expect(text.startswith('<!DOCTYPE html>\n<html lang='), place, 'has no language')
    expect_texts(place, ' '.join(page.parts), texts)
    expect(len(page.ids) == len(set(page.ids)), place, 'has an id twice')
    expect(set(page.targets) <= set(page.ids), place, 'leads to nowhere')
    expect(page.levels[:1] == [1] and page.levels.count(1) == 1, place, 'has no one title')
    for before, after in zip(page.levels, page.levels[1:]):
        expect(after <= before + 1, place, 'skips from heading', before, 'to', after)
    if shutil.which('tidy'):
        run = subprocess.run(['tidy', '-q', '-e'], input=data, capture_output=True, check=False)
        said = [line for line in run.stderr.decode().splitlines() if 'trimming empty' not in line]
        expect(not said, place, *said[:3])


# --- tables ---

def check_xlsx(place, data, texts):
    _, trees = read_package(place, data)
    workbook = trees['xl/workbook.xml']
    names = [sheet.get('name') for sheet in workbook.iter(S + 'sheet')]
    expect(len({name.lower() for name in names}) == len(names), place, 'has a name twice', names)
    for name in names:
        expect(0 < len(name) <= 31 and not re.search(r"[\[\]:*?/\\']", name), place, 'is named', name)
    for part, tree in trees.items():
        if not part.startswith('xl/worksheets/sheet'):
            continue
        expect(tree.find('.//' + S + 'f') is None, place, 'has a formula')
        taken = set()
        for merged in tree.iter(S + 'mergeCell'):
            first, last = merged.get('ref').split(':')
            cells = {(column, row) for column in range(number(first)[0], number(last)[0] + 1)
                     for row in range(number(first)[1], number(last)[1] + 1)}
            expect(not cells & taken, place, 'merges cells twice')
            taken |= cells


def number(reference):
    letters, digits = re.fullmatch('([A-Z]+)([0-9]+)', reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column, int(digits)


def check_csv(place, data, texts):
    expect(data.startswith(b'\xef\xbb\xbf') and data.endswith(b'\r\n'), place, 'is no such file')
    for row in csv.reader(io.StringIO(data.decode('utf-8-sig'), newline='')):
        for cell in row:
            expect(not re.match(r'[=+@]|-(?![0-9.]+$)', cell), place, 'has a formula', cell)


def check_md(place, data, texts):
    text = data.decode('utf-8')
    text = re.sub(r'(?<!\\)</?(a|br|strong|em)( id="[^"]*")?>', ' ', text)
    text = re.sub(r'\]\([^)\\]*(\\.[^)\\]*)*\)', ' ', text)
    text = re.sub(r'\[\^[0-9]+\]', ' ', text)
    expect_texts(place, text, texts)
    expect(not re.search(r'(?<!\\)<script', text), place, 'has a script')


CHECKS = {'html': check_html, 'odt': check_odt, 'docx': check_docx, 'xlsx': check_xlsx,
          'csv': check_csv, 'md': check_md}


def write(program, name, suffix, folder, zone):
    path = os.path.join(folder, name + '.' + suffix)
    run = subprocess.run([program, name, suffix, path], capture_output=True, check=False,
                         env={**os.environ, 'TZ': zone})
    if run.returncode != 0:
        return None
    with open(path, 'rb') as file:
        return file.read()


def check_documents(source, program, teller, templates, folder):
    """All documents of our templates, against what is to be read in them."""
    environment = {**os.environ, 'CURSUS_DATA_DIR': os.path.join(source, 'data'), 'HOME': folder,
                   'CURSUS_LIBEXEC_DIR': os.path.dirname(program), 'XDG_DATA_HOME': folder}
    for template in templates:
        file = os.path.join(source, 'data', 'templates', template + '.cursus')
        for suffix, check in CHECKS.items():
            out = os.path.join(folder, template, suffix)
            subprocess.run([program, 'export', file, '--document=all', '--lang=de', '-o', out,
                            f'--format={suffix}'], capture_output=True, check=False, env=environment)
            for name in sorted(os.listdir(out)):
                document = name.rsplit('.', 1)[0]
                told = subprocess.run([teller, '--words', file, 'de', document], check=True,
                                      capture_output=True, env=environment)
                with open(os.path.join(out, name), 'rb') as made:
                    check(f'{template}/{name}', made.read(), told.stdout.decode().split('\n'))


def main():
    program, lister, *names = sys.argv[1:]
    documents = []
    if '--' in names:
        at = names.index('--')
        names, documents = names[:at], names[at + 1:]
    with tempfile.TemporaryDirectory() as folder:
        if documents:
            check_documents(*documents[:3], documents[3:], folder)
        for name in names:
            listed = subprocess.run([lister, name], capture_output=True, check=True)
            texts = listed.stdout.decode().split('\n')
            for suffix, check in CHECKS.items():
                data = write(program, name, suffix, folder, 'UTC')
                if data is None:
                    expect(suffix in ('xlsx', 'csv') and name in ('figure', 'empty', 'handbook-12'),
                           name, suffix, 'was not written')
                    continue
                expect(data == write(program, name, suffix, folder, 'Pacific/Auckland'), name,
                       suffix, 'differs from time to time')
                check(f'{name}.{suffix}', data, texts)
    for failure in failures[:40]:
        print(failure)
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
