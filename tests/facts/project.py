# project.py - a project file, read as plainly as possible
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a project file for the reference: no checks, no speed, no more than the figures need.

The definitions that the other parts quote are those of docs/facts.md.
"""

import xml.etree.ElementTree as ElementTree
from fractions import Fraction

NS = '{https://cursus-app.github.io/ns/project/1}'
LANG = '{http://www.w3.org/XML/1998/namespace}lang'

# What each record has, in the order of the tables of docs/project-file.md: attributes, elements.
COMMON = 'assumed source'
FIELDS = {
    'programme': ('id eqf isced cycle fields hours-per-credit months mode delivery taught-in '
                  'assumed source credit-system credit-name',
                  'title award institution faculty edition aims audience admission careers '
                  'next-steps partner exit-award text note'),
    'edition': (f'status {COMMON}', ''),
    'audience': (COMMON, 'title'),
    'focus': (COMMON, 'title'),
    'exit-award': (f'credits {COMMON}', 'title'),
    'text': (f'topic {COMMON}', ''),
    'outcome': (f'id code domain bloom supports {COMMON}', 'title note'),
    'kind': (f'id colour {COMMON}', 'title note'),
    'strand': (f'id letter colour {COMMON}', 'title tag note'),
    'tag': (f'id reference as-of applies-from superseded-by retired {COMMON}', 'title tag note'),
    'pathway': (f'id {COMMON}', 'title note'),
    'module': (f'id code kind choice credits contact self-study terms offered language level '
               f'grading pathways due {COMMON}',
               'title lead lecturer summary content methods teaching outcome assessment '
               'literature text prerequisite corequisite strict-corequisite recommended excludes '
               'covers note'),
    'teaching': (f'form hours weekly {COMMON}', 'note'),
    'assessment': (f'id type weight minutes tests {COMMON}', 'title note'),
    'prerequisite': (f'module {COMMON}', 'note'),
    'corequisite': (f'module {COMMON}', 'note'),
    'strict-corequisite': (f'module {COMMON}', 'note'),
    'recommended': (f'module {COMMON}', 'note'),
    'excludes': (f'module {COMMON}', 'note'),
    'covers': (f'tag level assessed {COMMON}', 'note'),
    'group': (f'id choose unit {COMMON}', 'title member note'),
    'member': (f'module {COMMON}', 'note'),
    'plan': (f'id starts {COMMON}', 'title term wish note'),
    'term': (f'id type months credits season locked {COMMON}',
             'title theme goal focus place note'),
    'place': (f'module group split credits locked repeats {COMMON}', 'note'),
    'wish': (f'module prefers avoids weight {COMMON}', 'note'),
    'rule': ('id type min max severity plans source pathways by-hand sizes kind choice modules '
             'multiple strand tag scope level term-type assessment-type first then last-terms '
             'months of fields language text assumed', 'title waiver note'),
    'waiver': (f'about by date {COMMON}', 'note'),
}
SECTIONS = ('outcomes', 'kinds', 'strands', 'pathways', 'modules', 'groups', 'plans', 'rules')

# Texts that may stand in several languages.
TEXTS = {'title', 'award', 'institution', 'faculty', 'aims', 'admission', 'careers', 'next-steps',
         'text', 'lead', 'summary', 'content', 'methods', 'literature', 'theme', 'goal', 'note'}

# Attributes for which absence has a meaning of its own: a default, or no.
DEFAULTS = {('programme', 'credit-system'), ('module', 'choice'), ('module', 'terms'),
            ('term', 'locked')}

KINDS = ('taught', 'research', 'general', 'field', 'project', 'thesis', 'placement', 'seminar',
         'activity', 'milestone')


class Record:
    """An element of ours: its attributes by name and its children by name, in file order."""

    def __init__(self, element, parent=None):
        self.name = element.tag[len(NS):]
        self.parent = parent
        self.attributes = {k: v for k, v in element.attrib.items() if not k.startswith('{')}
        self.language = element.get(LANG)
        self.text = element.text or ''
        self.children = {}
        for child in element:
            if child.tag.startswith(NS):
                record = Record(child, self)
                self.children.setdefault(record.name, []).append(record)

    @property
    def id(self):
        return self.word('id')

    def all(self, name):
        """The children of this name."""
        return self.children.get(name, [])

    def string(self, name):
        """Free text in an attribute; None if it is not stated."""
        return self.attributes.get(name) or None

    def word(self, name, default=None):
        """A value that is one word."""
        return self.attributes.get(name, '').strip() or default

    def words(self, name):
        """A list of words; empty if it is not stated."""
        return self.attributes.get(name, '').split()

    def number(self, name, default=None):
        """A decimal or integer, exact; None if it is not stated."""
        word = self.word(name)
        return default if word is None else Fraction(word)

    def numbers(self, name):
        return [Fraction(word) for word in self.words(name)]

    def flag(self, name):
        return self.word(name) == 'yes'

    def parts(self):
        """This record and all in it, in the order of the tables, that have no id of their own."""
        yield self
        for name in FIELDS[self.name][1].split():
            for child in self.all(name):
                if name in FIELDS and child.id is None:
                    yield from child.parts()

    def texts(self, name):
        """The texts of this name as lists of (language or None, string); `text` has one list for
        each topic, the others have one."""
        lists = {}
        for child in self.all(name):
            if child.text:
                topic = child.string('topic') if name == 'text' else None
                lists.setdefault(topic, []).append((child.language, child.text))
        return list(lists.values())


class Project:
    """A project: its records by section, in file order."""

    def __init__(self, path):
        root = Record(ElementTree.parse(path).getroot())
        self.language = root.word('lang')
        self.programme = (root.all('programme') + [None])[0]
        self.sections = {}
        for section in SECTIONS:
            for container in root.all(section):
                self.sections[section] = container.all(section[:-1])
        self.outcomes = self.sections.get('outcomes', [])
        self.strands = self.sections.get('strands', [])
        self.pathways = self.sections.get('pathways', [])
        self.modules = self.sections.get('modules', [])
        self.groups = self.sections.get('groups', [])
        self.plans = self.sections.get('plans', [])
        self.rules = self.sections.get('rules', [])
        self.module = {module.id: module for module in self.modules}
        self.group = {group.id: group for group in self.groups}
        self.strand = {strand.id: strand for strand in self.strands}
        self.position = {module.id: i for i, module in enumerate(self.modules)}
        self.tags = [tag for strand in self.strands for tag in walk_tags(strand)]
        self.tag = {tag.id: tag for tag in self.tags}

    def records(self):
        """All records that have an id, outside the review, in file order."""
        if self.programme:
            yield self.programme
        for section in SECTIONS:
            for record in self.sections.get(section, []):
                yield from with_ids(record)

    def hours_per_credit(self):
        """What the programme states, else 25 for ECTS, 10 for UK credits, 1 for hours."""
        if self.programme is None:
            return Fraction(25)
        system = self.programme.word('credit-system', 'ects')
        usual = {'ects': Fraction(25), 'uk': Fraction(10), 'hours': Fraction(1)}.get(system)
        return self.programme.number('hours-per-credit', usual)


def with_ids(record):
    """A record and the records in it that have ids, in file order."""
    yield record
    for name in FIELDS[record.name][1].split():
        for child in record.all(name):
            if name in FIELDS and child.id is not None:
                yield from with_ids(child)


def walk_tags(parent):
    """The tags in a strand or tag, each before those in it."""
    for tag in parent.all('tag'):
        yield tag
        yield from walk_tags(tag)


def strand_of(tag):
    return tag.parent if tag.parent.name == 'strand' else strand_of(tag.parent)


def upwards(tag):
    """The tag and the tags above it."""
    while tag.name == 'tag':
        yield tag
        tag = tag.parent


def terms_of(module):
    """Over how many terms the module runs: 1 if it is not stated."""
    return int(module.number('terms', 1))


def marks_of(project, module):
    """The marks of a module as (tag, level); those on missing tags do not exist."""
    return [(project.tag[mark.word('tag')], int(mark.number('level', 1)))
            for mark in module.all('covers') if mark.word('tag') in project.tag]


def assumed_count(record):
    """How many values are marked as assumed in a record and its parts without an id: a `*` counts
    1, a list its names. The elements of a text on one topic are one record."""
    marked = {}
    for part in record.parts():
        key = (id(part.parent), part.string('topic')) if part.name == 'text' else id(part)
        marked.setdefault(key, set()).update(part.words('assumed'))
    return sum(1 if '*' in names else len(names) for names in marked.values())
