#!/usr/bin/python3
# test_reference.py - the reference keeps to laws that hold for every programme
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must not change a figure does not change it, and what must add up adds up: tried on random
programmes. The figures themselves are tried by the examples, see check-facts.py.
"""

import datetime
import functools
import pathlib
import re
import sys
import tempfile
import unittest
import unittest.mock
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True  # the source stays as it is

import graph  # noqa: E402
import random_programmes  # noqa: E402
import reference  # noqa: E402
from project import KINDS, NS, Project  # noqa: E402
from route import routes_of  # noqa: E402

N = 60
TODAY = datetime.date(2026, 11, 21)
REFERENCES = {'id', 'about', 'avoids', 'first', 'group', 'kind', 'module', 'modules', 'pathways',
              'plans', 'prefers', 'strand', 'superseded-by', 'supports', 'tag', 'tests', 'then'}


def for_each(test):
    """A test of one programme becomes a test of all."""
    @functools.wraps(test)
    def test_all(self):
        for path in self.paths:
            with self.subTest(path.stem):
                test(self, path)
    return test_all


class Laws(unittest.TestCase):
    """Laws, each for all programmes."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix='cursus-laws-')
        cls.paths = random_programmes.write(cls.folder.name, N, 'laws')

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def changed(self, path, change):
        """The same project, changed: a path to it."""
        tree = ElementTree.parse(path)
        change(tree.getroot())
        ElementTree.register_namespace('', NS[1:-1])
        other = path.with_suffix('.changed')
        tree.write(other, encoding='utf-8', xml_declaration=True)
        return other

    def figures(self, path):
        facts = reference.facts(path)
        del facts['file']
        return facts

    def problems(self, path):
        return [{k: v for k, v in p.items() if k != 'file'} for p in reference.check(path, TODAY)]

    # Sums

    @for_each
    def test_terms_add_up_to_the_route(self, path):
        for route in routes_of(Project(path)):
            terms = range(len(route.terms))
            self.assertEqual(sum(route.term_credits(t) or 0 for t in terms),
                             route.credits() or 0)
            self.assertEqual(sum(route.term_hours(t) or 0 for t in terms), route.hours() or 0)

    @for_each
    def test_shares_add_up_to_one(self, path):
        for route in routes_of(Project(path)):
            for t in [None, *range(len(route.terms))]:
                strands, untagged = route.coverage(t)
                if untagged is None:
                    continue
                self.assertEqual(sum(s['share'] for s in strands.values()) + untagged, 1)
                for figures in strands.values():
                    self.assertTrue(0 <= figures['share'] <= figures['reach'] <= 1)

    @for_each
    def test_every_module_is_placed_reachable_or_not_placed(self, path):
        for route in routes_of(Project(path)):
            self.assertEqual(len(route.not_placed()) + len(route.there), len(route.modules))

    # What changes nothing

    @for_each
    def test_other_ids_change_nothing(self, path):
        def other(word):
            return word if word in KINDS else f'x-{word}'

        def rename(root):
            for e in root.iter():
                for name in REFERENCES & set(e.keys()):
                    e.set(name, ' '.join(map(other, e.get(name).split())))

        def back(value):
            return re.sub(r'"x-', '"', reference.to_json(value))

        renamed = self.changed(path, rename)
        self.assertEqual(back(self.figures(renamed)), back(self.figures(path)))
        self.assertEqual(back(self.problems(renamed)), back(self.problems(path)))

    @for_each
    def test_texts_change_no_figure(self, path):
        def silence(root):
            for parent in root.iter():
                for name in ('note', 'summary', 'lecturer', 'theme'):
                    for child in parent.findall(NS + name):
                        if parent.tag != NS + 'waiver':
                            parent.remove(child)

        self.assertEqual(self.figures(self.changed(path, silence)), self.figures(path))

    @for_each
    def test_a_pathway_without_modules_of_its_own_changes_no_figure(self, path):
        def forget(root):
            for e in root.iter(NS + 'module'):
                e.attrib.pop('pathways', None)
            for section in root.findall(NS + 'pathways'):
                root.remove(section)

        def add(root):
            forget(root)
            section = ElementTree.SubElement(root, NS + 'pathways')
            ElementTree.SubElement(section, NS + 'pathway', id='new')

        without = self.figures(self.changed(path, forget))
        with_one = self.figures(self.changed(path, add))
        for route in with_one['routes']:
            self.assertEqual(route.pop('pathway'), 'new')
        for route in without['routes']:
            self.assertEqual(route.pop('pathway'), None)
        self.assertEqual(with_one, without)

    @for_each
    def test_order_of_modules_changes_no_figure(self, path):
        def turn(root):
            for section in root.findall(NS + 'modules'):
                section[:] = reversed(section)

        def by_id(facts):
            for route in facts['routes']:
                route['not_placed'].sort()
            if facts['graph']:
                facts['graph']['modules'].sort(key=lambda m: m['id'])
                facts['graph']['longest_path'] = len(facts['graph']['longest_path'])
            return facts

        self.assertEqual(by_id(self.figures(self.changed(path, turn))),
                         by_id(self.figures(path)))

    # What changes one thing only

    @for_each
    def test_a_module_without_credits_raises_only_unknown(self, path):
        def add(root):
            section = root.find(NS + 'modules')
            ElementTree.SubElement(section, NS + 'module', id='new')
            for plan in root.iter(NS + 'plan'):
                for term in plan.findall(NS + 'term')[:1]:
                    ElementTree.SubElement(term, NS + 'place', module='new')

        if not Project(path).modules:
            return
        before, after = self.figures(path), self.figures(self.changed(path, add))
        for old, new in zip(before['routes'], after['routes']):
            if not old['terms']:
                continue
            for one, two in ((old, new), (old['terms'][0], new['terms'][0])):
                for name in ('credits', 'hours'):
                    self.assertEqual(two[name] or 0, one[name] or 0)
                for name in ('unknown', 'unknown_hours'):
                    self.assertEqual(two[name], one[name] + 1)
            for name in ('tags', 'not_placed'):
                self.assertEqual(new[name], old[name])
            if old['credits']:  # else the places count
                for name in ('strands', 'untagged'):
                    self.assertEqual(new[name], old[name])
                self.assertEqual(new['terms'][1:], old['terms'][1:])

    @for_each
    def test_a_module_that_is_not_placed(self, path):
        def add(root):
            section = root.find(NS + 'modules')
            ElementTree.SubElement(section, NS + 'module', id='new', credits='5')

        alone = {'id': 'new', 'blocking': 0, 'delay': 1, 'complexity': 1, 'centrality': 0}
        before = self.figures(path)
        if not before['programme']['modules']:
            return
        after = self.figures(self.changed(path, add))
        before['programme']['modules'] += 1
        for route in before['routes']:
            route['not_placed'].append('new')
        if before['graph']:
            before['graph']['modules'].append(alone)
            before['graph']['complexity'] += 1
        self.assertEqual(after, before)

    @for_each
    def test_waivers_lift_and_add_nothing(self, path):
        def turn_away(root):
            for rule in root.iter(NS + 'rule'):
                for waiver in rule.findall(NS + 'waiver'):
                    waiver.set('about', 'nobody')

        before, after = self.problems(path), self.problems(self.changed(path, turn_away))
        for problem in before:
            if problem['state'] == 'waived':
                problem['state'] = 'cannot-check' if problem['code'] == 'by-hand' else 'broken'
        missing = ['missing-reference']  # of nobody
        self.assertEqual([p for p in before if p['code'] not in missing],
                         [p for p in after if p['code'] not in missing])

    @for_each
    def test_wider_limits_break_no_rule(self, path):
        def widen(root):
            for rule in root.iter(NS + 'rule'):
                if rule.get('min'):
                    rule.set('min', '0')
                if rule.get('max'):
                    rule.set('max', '9999999')

        def broken(p):
            return [(q['rule'], q['plan'], q['pathway'], q['about']) for q in self.problems(p)
                    if q['rule'] and q['state'] != 'cannot-check']
        before, after = broken(path), broken(self.changed(path, widen))
        self.assertEqual([one for one in after if one not in before], [])

    # The graph

    @for_each
    def test_listing_and_counting_paths_agree(self, path):
        listed = graph.graph_of(Project(path))
        with unittest.mock.patch.object(graph, 'MANY_PATHS', -1):
            self.assertEqual(graph.graph_of(Project(path)), listed)



class Master(unittest.TestCase):
    """What the template of the Master is known for."""

    path = HERE.parent.parent / 'data' / 'templates' / 'master-ai-healthcare.cursus'

    def test_semesters_without_ethics_and_regulation(self):
        found = [(p['severity'], p['state'], p['code'], p['rule'], p['about'])
                 for p in reference.check(self.path, TODAY)]
        kind = 'warning', 'broken', 'coverage-modules'
        self.assertEqual(found, [(*kind, 'r-ethics', ['s3']), (*kind, 'r-ethics', ['s4']),
                                 (*kind, 'r-regulatory', ['s4'])])

    def test_credits_and_hours(self):
        route, = reference.facts(self.path)['routes']
        self.assertEqual([term['credits'] for term in route['terms']], [30] * 4)
        self.assertEqual((route['credits'], route['hours'], route['months']), (120, 3000, 24))
        self.assertEqual((route['untagged'], route['not_placed']), (0, []))


if __name__ == '__main__':
    unittest.main()
