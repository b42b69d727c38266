#!/usr/bin/python3
# check_rules.py - the sets of rules hold what they promise
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the XML of data/rules, without our own reader: each set has the rules that it is to have,
with their limits; each rule has a source, a known type with what it needs, and a title in English
and German; what a set refers to stands in it, and its tags are those of the taxonomies.
"""

import collections
import pathlib
import re
import unittest
import xml.etree.ElementTree as ElementTree

from german_spelling import LANG, check_spelling, german_words

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / 'data'

NS = '{https://cursus-app.github.io/ns/project/1}'
KINDS = {'taught', 'research', 'general', 'field', 'project', 'thesis', 'placement', 'seminar',
         'activity', 'milestone'}

# type: the parameters it needs; of those with a bar one
TYPES = {
    'assessment-weight': [],
    'assessments-per-module': ['min|max'],
    'by-hand': [],
    'complete': ['of', 'fields'],
    'coverage-modules': ['strand|tag', 'min'],
    'coverage-order': [],
    'coverage-share': ['strand', 'min|max'],
    'credits-per-term': ['min|max'],
    'credits-per-year': ['min|max'],
    'credits-total': ['min|max|sizes'],
    'duration': ['min|max'],
    'hours-per-credit': ['min|max'],
    'module-credits': ['min|max|multiple'],
    'module-terms': ['min|max'],
    'modules-total': ['min|max'],
    'order': ['first', 'then'],
    'outcome-assessed': ['min'],
    'outcome-support': ['min'],
    'tag-currency': [],
    'terms-total': ['min|max'],
    'thesis': ['min|max|last-terms'],
}
# set: its rules in their order, "type numbers" where something is counted or measured
LEVEL = ['complete eqf isced cycle', 'by-hand']
DESCRIPTION = ['complete content outcome teaching assessment credits grading offered contact '
               'self-study', 'by-hand']
INTEGRATED = ['coverage-modules technical 1', 'coverage-modules clinical 1',
              'coverage-modules ethics 1']
SETS = {
    'ects-generic': ['credits-per-year 60 60', 'credits-per-term 27 33', 'by-hand',
                     'hours-per-credit 25 30', 'by-hand', 'by-hand', 'by-hand'],
    'ects-first-cycle': ['credits-total 180 240', *LEVEL],
    'ects-second-cycle': ['credits-total 90 120', 'by-hand', *LEVEL],
    'ects-third-cycle': [*LEVEL, 'duration 36'],
    'germany': ['credits-per-term 27 33', 'hours-per-credit 25 30', 'credits-per-year 75',
                'by-hand', 'by-hand', 'module-credits 5', 'module-terms 2',
                'assessments-per-module 1 1', *DESCRIPTION, 'by-hand'],
    'germany-bachelor': ['credits-total 180', 'thesis 6 12'],
    'germany-master': ['by-hand', 'thesis 15 30'],
    'spain': ['by-hand', 'by-hand'],
    'spain-bachelor': ['credits-total 240 300 360', 'by-hand'],
    'spain-master': ['credits-total 60 90 120', 'thesis 6 30', 'by-hand'],
    'us': ['by-hand', 'hours-per-credit 45'],
    'us-associate': ['credits-total 60'],
    'us-bachelor': ['credits-total 120'],
    'us-graduate': ['credits-total 30'],
    'doctorate-ai-healthcare': [
        *LEVEL, 'duration 18', 'modules-total research 4 4', 'modules-total general 2 2',
        'modules-total field 1 1', 'modules-total research general field 7 7', 'by-hand',
        'coverage-modules ethics 1', 'coverage-modules regulatory 1', 'coverage-modules technical 1',
        'coverage-modules interpersonal 1', 'by-hand'],
    'master-ai-healthcare': [
        'terms-total 4 4', 'complete title focus goal', 'by-hand', 'thesis 1', 'by-hand',
        'coverage-modules ethics 1', *INTEGRATED, 'credits-per-term 27 33',
        'hours-per-credit 25 30', 'credits-total 90 120', 'thesis 15 30', 'module-credits 5',
        'assessments-per-module 1 1', *DESCRIPTION],
    'ai2med': ['by-hand', *INTEGRATED, 'coverage-modules eth.oecd.1.2 1',
               'coverage-modules eth.oecd.1.3 1', 'coverage-modules eth.oecd.1.5 1', 'by-hand',
               'complete audience', 'by-hand'],
    'harvard-aim': ['by-hand', 'by-hand', 'modules-total placement 2', 'order placement thesis',
                    'by-hand', 'by-hand', 'terms-total 6', 'duration 120'],
    'didactics': ['coverage-order', 'by-hand', 'outcome-assessed 1', 'assessment-weight', 'by-hand',
                  'by-hand', 'outcome-support 1', 'coverage-modules ethics 1'],
    'ai-healthcare-coverage': [
        'coverage-share ethics 5', 'coverage-share regulatory 5', 'coverage-share technical 5',
        *(f'coverage-modules reg.aia.{n} 1' for n in (4, 9, 10, 13, 14, 26)),
        *(f'coverage-modules reg.gdpr.{n} 1' for n in (9, 35)), 'by-hand', 'tag-currency 12',
        'by-hand'],
}
SHOWN = ['kind', 'strand', 'tag', 'first', 'then', 'fields', 'min', 'max', 'sizes', 'last-terms',
         'months']
OURS = 'Our proposal, no legal source'


def read(path):
    root = ElementTree.parse(path).getroot()
    for element in root.iter():
        assert element.tag.startswith(NS), element.tag
        element.tag = element.tag[len(NS):]
    return root


def titles(element):
    return [(text.get(LANG), text.text) for text in element.findall('title')]


class RuleSets(unittest.TestCase):
    def setUp(self):
        self.paths = sorted((DATA / 'rules').glob('*.cursus'))
        self.sets = {path.stem: read(path) for path in self.paths}
        self.rules = [(name, rule) for name, root in self.sets.items()
                      for rule in root.findall('rules/rule')]

    def test_which_there_are(self):
        self.assertEqual(set(self.sets), set(SETS))

    def test_all_are_installed(self):
        build = (DATA / 'meson.build').read_text('utf-8')
        self.assertEqual(sorted(re.findall(r"'rules/([^']*)\.cursus'", build)), sorted(SETS))

    def test_layout(self):
        for path in self.paths:
            data = path.read_bytes()
            lines = data.decode('utf-8').split('\n')
            self.assertEqual(lines.pop(), '', path.name)
            self.assertEqual(lines[:2], ['<?xml version="1.0" encoding="UTF-8"?>',
                                         '<!-- SPDX-License-Identifier: GPL-3.0-or-later -->'])
            for line in lines:
                self.assertRegex(line, r'^(  )*<.*>$', path.name)

    def test_only_what_a_set_needs(self):
        for name, root in self.sets.items():
            sections = [section.tag for section in root]
            self.assertIn(sections, (['programme', 'rules'], ['programme', 'strands', 'rules']),
                          name)
            programme = root.find('programme')
            self.assertEqual([text.get(LANG) for text in programme.findall("text")], [None, 'de'])
            self.assertEqual({text.get('topic') for text in programme.findall("text")},
                             {'template'}, name)

    def test_each_set_has_its_rules(self):
        for name, root in self.sets.items():
            found = [' '.join([rule.get('type')] + [rule.get(p) for p in SHOWN if rule.get(p)])
                     for rule in root.findall('rules/rule')]
            self.assertEqual(found, SETS[name], name)

    def test_ids_are_unique_over_all_sets(self):
        ids = collections.Counter(rule.get('id') for _, rule in self.rules)
        self.assertEqual([i for i, count in ids.items() if count > 1], [])
        for name in ids:
            self.assertRegex(name, r'^[a-z][a-z0-9-]{0,63}$')

    def test_types_and_what_they_need(self):
        for name, rule in self.rules:
            where = f'{name}: {rule.get("id")}'
            self.assertIn(rule.get('type'), TYPES, where)
            for needed in TYPES[rule.get('type')]:
                self.assertTrue(set(needed.split('|')) & set(rule.keys()), f'{where}: {needed}')

    def test_no_rule_names_a_module(self):
        for name, rule in self.rules:
            for attribute in 'modules', 'plans', 'pathways':
                self.assertIsNone(rule.get(attribute), name)
            for attribute in 'kind', 'first', 'then':
                self.assertLessEqual(set(rule.get(attribute, '').split()), KINDS, name)

    def test_sources(self):
        for name, rule in self.rules:
            where = f'{name}: {rule.get("id")}'
            self.assertTrue(rule.get('source'), where)
            if rule.get('source').startswith(OURS) or 'not yet held' in rule.get('source'):
                self.assertTrue(rule.get('assumed'), where)

    def test_english_and_german(self):
        for name, root in self.sets.items():
            for element in root.iter():
                for tag in 'title', 'text', 'note':
                    texts = element.findall(tag)
                    where = f'{name}: {element.tag} {element.get("id")}'
                    if texts or tag == 'title' and element.get('id'):
                        self.assertEqual([text.get(LANG) for text in texts], [None, 'de'], where)
                    for text in texts:
                        self.assertEqual(text.text, ' '.join(text.text.split()), where)
                        self.assertTrue(text.text, where)

    def test_references_lead_somewhere(self):
        for name, root in self.sets.items():
            for attribute in 'strand', 'tag':
                there = {element.get('id') for element in root.iter(attribute)}
                for rule in root.iter('rule'):
                    if rule.get(attribute):
                        self.assertIn(rule.get(attribute), there, name)

    def test_only_tags_that_are_needed(self):
        for name, root in self.sets.items():
            named = {rule.get('tag') for rule in root.iter('rule')}
            strands = {rule.get('strand') for rule in root.iter('rule')}
            for tag in root.iter('tag'):
                self.assertTrue(named & {inner.get('id') for inner in tag.iter('tag')}, name)
            for strand in root.iter('strand'):
                self.assertTrue(strand.get('id') in strands or strand.find('tag') is not None)

    def test_tags_are_those_of_the_taxonomies(self):
        tags, strands = {}, {}
        for path in (DATA / 'taxonomies').glob('*.cursus'):
            root = read(path)
            tags.update({tag.get('id'): tag for tag in root.iter('tag')})
            strands.update({strand.get('id'): strand for strand in root.iter('strand')})
        for name, root in self.sets.items():
            for tag in root.iter('tag'):
                ours = tags[tag.get('id')]
                self.assertEqual((tag.attrib, titles(tag)), (ours.attrib, titles(ours)), name)
            for strand in root.iter('strand'):
                ours = strands[strand.get('id')]
                self.assertEqual((strand.get('letter'), strand.get('colour'), titles(strand)),
                                 (ours.get('letter'), ours.get('colour'), titles(ours)), name)

    def test_german_spelling(self):
        check_spelling(self, german_words(element for root in self.sets.values()
                                          for element in root.iter()))


if __name__ == '__main__':
    unittest.main()
