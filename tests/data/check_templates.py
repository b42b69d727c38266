#!/usr/bin/python3
# check_templates.py - the templates hold what they promise
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts in the XML of data/templates, without our own reader: what the source of the Master states
is there, its credits add up, references lead somewhere, the coverage marks say what the focus areas
say and no more, and everything is said in English and German.
"""

import collections
import decimal
import itertools
import pathlib
import re
import unittest
import xml.etree.ElementTree as ElementTree

from german_spelling import LANG, check_spelling, german_words

HERE = pathlib.Path(__file__).resolve().parent
TEMPLATES = HERE.parent.parent / 'data' / 'templates'

NS = '{https://cursus-app.github.io/ns/project/1}'
TRANSLATED = {'admission', 'aims', 'careers', 'goal', 'note', 'summary', 'text', 'theme', 'title'}
REFERENCES = {'first', 'group', 'kind', 'module', 'modules', 'pathways', 'plans', 'strand',
              'supports', 'tag', 'tests', 'then'}
KINDS = {'taught', 'research', 'general', 'field', 'project', 'thesis', 'placement', 'seminar',
         'activity', 'milestone'}
REQUISITES = {'prerequisite', 'corequisite', 'strict-corequisite', 'recommended', 'excludes'}


def read(name):
    root = ElementTree.parse(TEMPLATES / name).getroot()
    for element in root.iter():
        assert element.tag.startswith(NS), element.tag
        element.tag = element.tag[len(NS):]
    return root


def number(element, name):
    return decimal.Decimal(element.get(name))


class AnyTemplate:
    """What holds for each of them."""

    def test_layout(self):
        data = (TEMPLATES / self.name).read_bytes()
        lines = data.decode('utf-8').split('\n')
        self.assertNotIn(b'\r', data)
        self.assertNotIn(b'\t', data)
        self.assertEqual(lines.pop(), '')
        self.assertEqual(lines[:2], ['<?xml version="1.0" encoding="UTF-8"?>',
                                     '<!-- SPDX-License-Identifier: GPL-3.0-or-later -->'])
        for line in lines:
            self.assertRegex(line, r'^(  )*<.*>$')

    def test_ids_are_unique(self):
        ids = collections.Counter(e.get('id') for e in self.root.iter() if e.get('id'))
        self.assertEqual([i for i, count in ids.items() if count > 1], [])
        for name in ids:
            self.assertRegex(name, r'^[A-Za-z_][A-Za-z0-9._-]{0,63}$')

    def test_references_lead_somewhere(self):
        ids = {e.get('id'): e.tag for e in self.root.iter() if e.get('id')}
        ids.update(dict.fromkeys(KINDS, 'kind'))
        for element in self.root.iter():
            for attribute in REFERENCES & set(element.keys()):
                for name in element.get(attribute).split():
                    self.assertIn(name, ids, f'{element.tag}/@{attribute}')
                    if attribute in ('group', 'module', 'strand', 'tag'):
                        self.assertEqual(ids[name], attribute)

    def test_english_and_german(self):
        for parent in self.root.iter():
            kinds = collections.defaultdict(list)
            for child in parent:
                if child.tag in TRANSLATED:
                    kinds[child.tag, child.get('topic')].append(child)
            for kind, texts in kinds.items():
                where = f'{parent.tag} {parent.get("id")}: {kind}'
                self.assertEqual([text.get(LANG) for text in texts], [None, 'de'], where)
                for text in texts:
                    self.assertEqual(text.text, ' '.join(text.text.split()), where)
                    self.assertTrue(text.text, where)

    def test_it_says_what_it_is(self):
        self.assertIsNotNone(self.root.find("programme/text[@topic='template']"))

    def test_german_spelling(self):
        check_spelling(self, german_words(self.root.iter()))


class Empty(AnyTemplate, unittest.TestCase):
    name = 'empty.cursus'

    def setUp(self):
        self.root = read(self.name)

    def test_a_plan_without_modules(self):
        terms = self.root.findall('plans/plan/term')
        self.assertEqual([(t.get('type'), t.get('months'), t.get('credits')) for t in terms],
                         [('semester', '6', '30')] * 2)
        self.assertEqual(list(self.root.iter('module')) + list(self.root.iter('place')), [])

    def test_strands_without_tags(self):
        letters = [strand.get('letter') for strand in self.root.findall('strands/strand')]
        self.assertEqual(''.join(letters), 'ERTCIX')
        self.assertEqual(list(self.root.iter('tag')), [])


class Master(AnyTemplate, unittest.TestCase):
    name = 'master-ai-healthcare.cursus'

    def setUp(self):
        self.root = read(self.name)
        self.modules = {m.get('id'): m for m in self.root.findall('modules/module')}
        self.groups = {g.get('id'): g for g in self.root.findall('groups/group')}
        self.terms = self.root.findall('plans/plan/term')
        self.term_of = {}
        for index, term in enumerate(self.terms):
            for place in term.findall('place'):
                for module in self.placed_by(place):
                    self.assertNotIn(module, self.term_of)
                    self.term_of[module] = index
        self.strand_of = {tag.get('id'): strand.get('id')
                          for strand in self.root.findall('strands/strand')
                          for tag in strand.iter('tag')}

    def placed_by(self, place):
        if place.get('module'):
            return [place.get('module')]
        return [m.get('module') for m in self.groups[place.get('group')].findall('member')]

    def touching(self, strand):
        """The modules with a mark of the strand, by term."""
        found = [set() for term in self.terms]
        for name, index in self.term_of.items():
            if any(self.strand_of[c.get('tag')] == strand
                   for c in self.modules[name].findall('covers')):
                found[index].add(name)
        return found

    # What the source states

    def test_themes_goals_and_focus_areas(self):
        for kind in 'theme', 'goal':
            texts = [t.findtext(kind) for t in self.terms]
            self.assertEqual(len(set(texts) - {None}), 4, kind)
        self.assertEqual([len(t.findall('focus')) for t in self.terms], [7, 7, 7, 5])
        self.assertEqual([t.find('title').text for t in self.terms],
                         [f'Semester {n}' for n in range(1, 5)])

    def test_stated_is_not_marked_as_assumed(self):
        for term in self.terms:
            self.assertEqual(term.get('assumed'), 'months credits')
            self.assertEqual([f for f in term.findall('focus') if f.get('assumed')], [])

    def test_what_is_ours_is_marked_as_assumed(self):
        ours = [*self.modules.values(), *self.root.iter('outcome'), *self.root.iter('assessment'),
                *self.root.iter('covers'), *self.root.iter('member'),
                *itertools.chain(*map(self.root.iter, REQUISITES))]
        self.assertEqual([e.attrib for e in ours if e.get('assumed') != '*'], [])

    def test_each_focus_area_has_its_modules(self):
        areas = {f'S{t}.{n}': t - 1 for t, term in enumerate(self.terms, 1)
                 for n, _ in enumerate(term.findall('focus'), 1)}
        seen = collections.defaultdict(set)
        for name, module in self.modules.items():
            for area in re.findall(r'S\d\.\d', module.get('source')):
                self.assertEqual(areas[area], self.term_of[name], name)
                seen[area].add(name)
        self.assertEqual(set(seen), set(areas))
        electives = {m.get('module') for m in self.root.iter('member')}
        self.assertEqual(seen.pop('S3.6'), electives)
        self.assertEqual({area: names for area, names in seen.items() if len(names) != 1}, {})

    # Credits and order

    def test_credits(self):
        for term in self.terms:
            places = term.findall('place')
            total = sum(number(p, 'credits') if p.get('group')
                        else number(self.modules[p.get('module')], 'credits') for p in places)
            self.assertEqual((total, number(term, 'credits')), (30, 30))
            for place in places:
                if place.get('group'):
                    each = {number(self.modules[m], 'credits') for m in self.placed_by(place)}
                    choose = number(self.groups[place.get('group')], 'choose')
                    self.assertEqual({credits * choose for credits in each},
                                     {number(place, 'credits')})

    def test_every_module_is_placed(self):
        self.assertEqual(set(self.term_of), set(self.modules))
        self.assertEqual(len(self.modules) - len(list(self.root.iter('member'))), 24)

    def test_requisites(self):
        electives = {m.get('module') for m in self.root.iter('member')}
        for name, module in self.modules.items():
            here = self.term_of[name]
            for requisite in (e for e in module if e.tag in REQUISITES):
                others = requisite.get('module').split()
                self.assertFalse(electives & set(others), name)
                for other in others:
                    there = self.term_of[other]
                    if requisite.tag in ('prerequisite', 'recommended'):
                        self.assertLess(there, here, f'{name} {requisite.tag} {other}')
                    elif requisite.tag == 'corequisite':
                        self.assertLessEqual(there, here, f'{name} {requisite.tag} {other}')

    # Coverage

    def test_strands_by_semester(self):
        ethics, regulatory = self.touching('ethics'), self.touching('regulatory')
        self.assertTrue(ethics[0] and ethics[1] and regulatory[0] and regulatory[2])
        self.assertEqual(ethics[2:], [set(), set()])
        self.assertEqual(regulatory[3], set())
        self.assertEqual([self.modules[m].get('source') for m in regulatory[1]],
                         ['Focus area S2.5'])

    def test_nothing_is_untagged(self):
        self.assertEqual([n for n, m in self.modules.items() if m.find('covers') is None], [])

    def test_every_tag_is_used(self):
        used = {c.get('tag') for c in self.root.iter('covers')}
        for tag in self.root.iter('tag'):
            self.assertTrue(used & {t.get('id') for t in tag.iter('tag')}, tag.get('id'))

    def test_no_tag_is_unprepared(self):
        marks = [(c.get('tag'), int(c.get('level', '1')), self.term_of[name])
                 for name, module in self.modules.items() for c in module.findall('covers')]
        for tag, level, term in marks:
            self.assertTrue(level == 1 or any(t == tag and lower < level and begins <= term
                                              for t, lower, begins in marks), (tag, level))

    # Outcomes and assessment

    def test_outcomes_and_assessment(self):
        goals = [o.get('id') for o in self.root.findall('outcomes/outcome')]
        self.assertEqual(goals, ['po1', 'po2', 'po3', 'po4'])
        supported = set()
        for name, module in self.modules.items():
            outcomes = module.findall('outcome')
            tested = {i for a in module.findall('assessment') for i in a.get('tests').split()}
            self.assertIn(len(outcomes), (1, 2, 3), name)
            self.assertEqual(tested, {o.get('id') for o in outcomes}, name)
            self.assertEqual(sum(number(a, 'weight') for a in module.findall('assessment')), 100,
                             name)
            supported.update(i for o in outcomes for i in o.get('supports').split())
        self.assertEqual(supported, set(goals))


if __name__ == '__main__':
    unittest.main()
