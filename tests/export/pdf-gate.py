#!/usr/bin/env python3
# pdf-gate.py - PDFs of the documents for tests: are they whole, and can everybody read them?
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes documents as PDF and looks at the files with other people's programs.

usage: pdf-gate.py WRITE-SAMPLE NAME... [-- SOURCE CURSUS-CLI TEMPLATE...]

WRITE-SAMPLE is the program built from write-sample.c. Each document is written twice: the files
must be the same, byte by byte. All documents of templates are exported as well. Then qpdf looks at the file's parts, poppler at fonts, structure
and text, and pikepdf, where it is installed, at what ISO 14289-1 (PDF/UA-1) asks for and a program
can see. Prints a line for each finding and exits with 1 if there is one; with 77 where a program
is missing.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import pikepdf
except ImportError:
    pikepdf = None

TOOLS = ('qpdf', 'pdfinfo', 'pdffonts', 'pdftotext')

# What may stand directly in an element, for those that are choosy.
CHILDREN = {
    'Table': {'THead', 'TBody', 'TR'},
    'THead': {'TR'},
    'TBody': {'TR'},
    'TR': {'TH', 'TD'},
    'L': {'LI', 'L'},
    'LI': {'Lbl', 'LBody'},
    'TOC': {'TOCI', 'TOC'},
}
PARENTS = {
    'TR': {'Table', 'THead', 'TBody'},
    'TH': {'TR'},
    'TD': {'TR'},
    'THead': {'Table'},
    'TBody': {'Table'},
    'LI': {'L'},
    'LBody': {'LI'},
    'TOCI': {'TOC'},
}
PAINTING = {'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'Tj', 'TJ', "'", '"'}


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, errors='replace', check=False)
    return done.returncode, done.stdout + done.stderr


class Tree:
    """Walks the tree of structure and collects what is wrong with it."""

    def __init__(self, pdf):
        self.findings = []
        self.seen = set()
        self.level = 0
        self.contents = set()
        root = pdf.Root.StructTreeRoot
        self.root = root
        for kid in self.kids(root):
            self.walk(kid, root, 'root')

    @staticmethod
    def kids(element):
        kids = element.get('/K', [])
        return list(kids) if isinstance(kids, pikepdf.Array) else [kids]

    def walk(self, element, parent, parent_tag):
        if not isinstance(element, pikepdf.Dictionary) or '/S' not in element:
            self.note_content(element, parent)
            return
        if element.objgen in self.seen:
            self.findings.append(f'element {element.objgen} stands in the tree twice')
            return
        self.seen.add(element.objgen)
        tag = str(element.S)[1:]
        if element.get('/P').objgen != parent.objgen:
            self.findings.append(f'{tag} does not know its parent')
        if parent_tag in CHILDREN and tag not in CHILDREN[parent_tag]:
            self.findings.append(f'{tag} in {parent_tag}')
        if tag in PARENTS and parent_tag not in PARENTS[tag]:
            self.findings.append(f'{tag} outside of {"/".join(sorted(PARENTS[tag]))}')
        self.check(element, tag)
        for kid in self.kids(element):
            self.walk(kid, element, tag)

    def check(self, element, tag):
        if tag == 'Figure' and not str(element.get('/Alt', '')):
            self.findings.append('a figure without an alternative')
        if tag == 'Note' and '/ID' not in element:
            self.findings.append('a note without an identifier')
        if tag == 'TH' and '/Scope' not in element.get('/A', {}):
            self.findings.append('a head cell that does not say what it is the head of')
        match = re.fullmatch('H([1-6])', tag)
        if match:
            level = int(match.group(1))
            if level > self.level + 1:
                self.findings.append(f'a heading of level {level} below one of level {self.level}')
            self.level = level

    def note_content(self, kid, element):
        if isinstance(kid, pikepdf.Dictionary):
            if '/MCID' not in kid:
                return
            key = (kid.get('/Pg', element.get('/Pg')).objgen, int(kid.MCID))
        else:
            key = (element.Pg.objgen, int(kid))
        if key in self.contents:
            self.findings.append(f'content {key} belongs to two elements')
        self.contents.add(key)


def check_content(page, number, tree):
    """All that is painted belongs to one element, or to none and says so."""
    findings, open_marks = [], []
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator in ('BMC', 'BDC'):
            name = str(instruction.operands[0])
            kind = 'artifact' if name == '/Artifact' else 'other'
            if operator == 'BDC' and '/MCID' in instruction.operands[1]:
                kind = 'element'
                if (page.objgen, int(instruction.operands[1].MCID)) not in tree.contents:
                    findings.append(f'page {number}: content that no element knows')
            if kind != 'other' and kind != 'element' and 'element' in open_marks:
                findings.append(f'page {number}: an artifact in an element')
            if kind == 'element' and ('artifact' in open_marks or 'element' in open_marks):
                findings.append(f'page {number}: an element in another mark')
            open_marks.append(kind)
        elif operator == 'EMC':
            if not open_marks:
                return findings + [f'page {number}: marks do not match']
            open_marks.pop()
        elif operator in PAINTING and not {'artifact', 'element'} & set(open_marks):
            return findings + [f'page {number}: {operator} is neither in an element nor an artifact']
    return findings + ([f'page {number}: marks do not match'] if open_marks else [])


def leads_nowhere(place, pages):
    """A place is a page, a way to show it and how high; what is no link in the document has none."""
    return place is not None and (len(place) != 5 or place[0].objgen not in pages or
                                  not 0 <= float(place[3]) <= float(place[0].MediaBox[3]))


def check_links(page, number, pages):
    findings = []
    for annotation in page.get('/Annots', []):
        if not str(annotation.get('/Contents', '')):
            findings.append(f'page {number}: a link that does not say where it leads')
        if '/StructParent' not in annotation:
            findings.append(f'page {number}: a link outside of the structure')
        if leads_nowhere(annotation.get('/Dest'), pages) or not {'/Dest', '/A'} & set(annotation.keys()):
            findings.append(f'page {number}: a link to {annotation.get("/Dest")}, which is nowhere')
    if '/Annots' in page and page.get('/Tabs') != pikepdf.Name.S:
        findings.append(f'page {number}: the order of links is not that of the structure')
    return findings


def check_catalog(root):
    findings = []
    xmp = root.Metadata.read_bytes().decode() if '/Metadata' in root else ''
    if not re.search(r'<pdfuaid:part>1</pdfuaid:part>', xmp):
        findings.append('the metadata do not say PDF/UA-1')
    if '<dc:title>' not in xmp:
        findings.append('the metadata have no title')
    if not root.get('/MarkInfo', {}).get('/Marked', False):
        findings.append('not marked as tagged')
    if not root.get('/ViewerPreferences', {}).get('/DisplayDocTitle', False):
        findings.append('readers show the name of the file, not the title')
    if not re.fullmatch(r'[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*', str(root.get('/Lang', ''))):
        findings.append('no language')
    if '/PageLabels' not in root:
        findings.append('no page labels')
    return findings


def check_outline(item, pages):
    """Each entry leads somewhere, and knows what it stands in and behind."""
    findings, last, entry = [], None, item.get('/First')
    while entry is not None:
        if leads_nowhere(entry.get('/Dest', []), pages) or not str(entry.get('/Title', '')):
            findings.append('an entry of the outline that leads nowhere')
        if entry.Parent.objgen != item.objgen:
            findings.append('an entry of the outline that does not know where it stands')
        if (entry.get('/Prev').objgen if '/Prev' in entry else None) != last:
            findings.append('an entry of the outline that does not know what stands before it')
        findings += check_outline(entry, pages)
        last, entry = entry.objgen, entry.get('/Next')
    return findings


def check_structure(path):
    with pikepdf.open(path) as pdf:
        findings = check_catalog(pdf.Root)
        tree = Tree(pdf)
        findings += tree.findings
        pages = {page.obj.objgen for page in pdf.pages}
        findings += check_outline(pdf.Root.get('/Outlines', pikepdf.Dictionary()), pages)
        for number, page in enumerate(pdf.pages, 1):
            findings += check_content(page.obj, number, tree)
            findings += check_links(page.obj, number, pages)
    return findings


def check_with_tools(path):
    findings = []
    status, output = run('qpdf', '--check', path)
    if status != 0:
        findings.append(f'qpdf: {output}')
    status, output = run('pdffonts', path)
    for line in output.splitlines()[2:]:
        # … emb sub uni object ID
        if line.split()[-5] != 'yes' or line.split()[-3] != 'yes':
            findings.append(f'a font that is not embedded, or cannot be read out: {line}')
    status, output = run('pdfinfo', '-struct', path)
    if status != 0 or 'Error' in output:
        findings.append(f'pdfinfo: {output[:200]}')
    status, output = run('pdftotext', path, '-')
    # A document may well have the word in it.
    if status != 0 or re.search('^[A-Z][a-z/]+ Error', output, re.MULTILINE):
        findings.append('pdftotext cannot read it')
    return findings


def check(program, name, folder):
    paths = [os.path.join(folder, f'{name}-{i}.pdf') for i in range(2)]
    for path in paths:
        status, output = run(program, name, 'pdf', path)
        if status != 0:
            return [f'write-sample: {output}']
    findings = check_file(paths[0])
    with open(paths[0], 'rb') as first, open(paths[1], 'rb') as second:
        if first.read() != second.read():
            findings.append('written twice, it is not the same')
    return findings


def check_file(path):
    return check_with_tools(path) + (check_structure(path) if pikepdf is not None else [])


def check_documents(source, program, templates, folder):
    """Findings by document."""
    environment = {**os.environ, 'CURSUS_DATA_DIR': os.path.join(source, 'data'), 'HOME': folder,
                   'CURSUS_LIBEXEC_DIR': os.path.dirname(program), 'XDG_DATA_HOME': folder}
    findings = {}
    for template in templates:
        out = os.path.join(folder, template)
        subprocess.run([program, 'export', f'{source}/data/templates/{template}.cursus',
                        '--document=all', '--format=pdf', '-o', out], env=environment, check=True,
                       capture_output=True)
        for name in sorted(os.listdir(out)):
            findings[f'{template}/{name}'] = check_file(os.path.join(out, name))
    return findings


def main(program, *names):
    at = names.index('--') if '--' in names else len(names)
    documents, names = names[at + 1:], names[:at]
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        print('missing:', *missing)
        return 77
    if pikepdf is None:
        print('pikepdf is missing: the structure is not looked at')
    n_findings = 0
    with tempfile.TemporaryDirectory() as folder:
        found = {name: check(program, name, folder) for name in names}
        if documents:
            found.update(check_documents(documents[0], documents[1], documents[2:], folder))
        for name, findings in found.items():
            n_findings += len(findings)
            for finding in list(dict.fromkeys(findings))[:20]:
                print(f'{name}: {finding}')
    return 1 if n_findings else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
