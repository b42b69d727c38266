#!/usr/bin/python3
# check_templates_b.py - the frames of real programmes and the programmes to fill in hold what they promise
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts in the XML of data/templates, without our own reader: what the sources of four real
programmes state is there, and nothing that they do not state; the programmes to fill in have the
terms, rules and strands that their names promise, and nothing that would have to be deleted.
"""

import re
import unittest

from check_templates import AnyTemplate, number, read
from german_spelling import LANG

ADDRESS = re.compile(r'https?://\S+')
# Names that stay as they are in German texts, longer ones before what they contain
NAMES = re.compile('|'.join(map(re.escape, (
    'Alabama Commission on Higher Education', 'Applications of Artificial Intelligence in Medicine',
    'Board of Trustees', 'Council on Postsecondary Education', 'Data Science for AI in Healthcare',
    'Ethical Dimensions of AI', 'Faculty Senate', 'Graduate Certificates',
    'J.B. Speed School of Engineering', 'Johns Hopkins University',
    'Machine Learning for Healthcare', 'Malone Center',
    'Marnix E. Heersink Institute for Biomedical Innovation',
    'Massachusetts Institute of Technology', 'Master of Science', 'AI in Medicine', 'Neuroethics',
    'Philosophical Methods', 'Philosophy of AI', 'School of Public Health and Information Sciences',
    'University of Alabama at Birmingham', 'University of Louisville',
    'BayStudAkkV', 'Nds. StudAkkVO', 'AIM', 'HST', 'ISCED', 'PHL', 'UAB', 'xPRO'))))

LETTERS = 'ERTCIX'
QUANTITIES = {'credits', 'hours-per-credit', 'months', 'contact', 'self-study', 'hours'}
MORE_TEXTS = {'award', 'faculty', 'institution', 'next-steps'}
GERMAN = 'de'


class MoreTemplates(AnyTemplate):
    """What holds for each of these besides."""

    def setUp(self):
        self.root = read(self.name)
        self.programme = self.root.find('programme')
        self.rules = {rule.get('id'): rule for rule in self.root.findall('rules/rule')}

    def test_german_spelling(self):
        for element in self.root.iter():
            if element.get(LANG) == GERMAN:
                element.text = NAMES.sub(' ', ADDRESS.sub(' ', element.text))
        super().test_german_spelling()

    def test_further_texts_are_english_and_german(self):
        for name in MORE_TEXTS:
            languages = [e.get(LANG) for e in self.programme.findall(name)]
            self.assertIn(languages, ([], [None, GERMAN]), name)

    def test_strands(self):
        strands = self.root.findall('strands/strand')
        self.assertEqual(''.join(s.get('letter') for s in strands), LETTERS)

    def test_notes_in_both_languages(self):
        self.assertEqual([n.get(LANG) for n in self.programme.findall('note')], [None, GERMAN])

    def test_each_rule_says_where_it_comes_from(self):
        self.assertTrue(self.rules)
        for name, rule in self.rules.items():
            self.assertTrue(rule.get('source'), name)

    def stated(self, record, name):
        marks = (record.get('assumed') or '').split()
        return record.get(name) is not None and name not in marks and '*' not in marks

    def english(self, path):
        return [e.text for e in self.root.findall(path) if e.get(LANG) is None]

    def note(self, language=None):
        return next(n.text for n in self.programme.findall('note') if n.get(LANG) == language)


class Frame(MoreTemplates):
    """A programme of which its frame is known."""

    audiences = ()
    outcomes = 0
    named = ()  # numbers, dates and codes that the sources state, in both languages alike
    stated_values = {}

    def test_no_modules_are_invented(self):
        for section in 'modules', 'groups', 'plans', 'pathways', 'kinds':
            self.assertIsNone(self.root.find(section), section)
        self.assertEqual(list(self.root.iter('tag')), [])

    def test_no_quantities_are_invented(self):
        for element in self.root.iter():
            if element.tag != 'rule':
                self.assertEqual(QUANTITIES & set(element.keys()), set(), element.tag)
        for name, rule in self.rules.items():
            if rule.get('min') or rule.get('max'):
                marks = rule.get('assumed').split()
                self.assertTrue({'*', 'min'} & set(marks), name)

    def test_values_that_are_stated(self):
        values = {name: value for name, value in self.programme.attrib.items()
                  if name not in ('id', 'source', 'assumed') and self.stated(self.programme, name)}
        self.assertEqual(values, self.stated_values)

    def test_title_award_and_institution(self):
        for name in 'title', 'award', 'institution', 'faculty':
            expected = getattr(self, name, None)
            self.assertEqual(self.programme.findtext(name), expected, name)

    def test_addressees(self):
        self.assertEqual(self.english('programme/audience/title'), list(self.audiences))
        for audience in self.root.findall('programme/audience'):
            self.assertIsNone(audience.get('assumed'))

    def test_outcomes(self):
        outcomes = self.root.findall('outcomes/outcome')
        self.assertEqual([o.get('id') for o in outcomes],
                         [f'po{n}' for n in range(1, self.outcomes + 1)])
        for outcome in outcomes:
            self.assertTrue(outcome.get('source'), outcome.get('id'))
            self.assertFalse(self.stated(outcome, 'code') or self.stated(outcome, 'domain'))
            self.assertIsNone(outcome.get('bloom'))

    def test_named_in_both_languages(self):
        for language in None, GERMAN:
            texts = ' '.join(e.text for e in self.programme if e.get(LANG) == language and e.text)
            for name in self.named:
                self.assertIn(name, texts, language)

    def test_what_is_open_is_said(self):
        self.assertIn('Not stated', self.note())
        self.assertIn('Nicht angegeben', self.note(GERMAN))
        rule = self.rules['r-open']
        self.assertEqual((rule.get('type'), rule.get('severity')), ('by-hand', 'hint'))


class Mit(Frame, unittest.TestCase):
    name = 'executive-ai-healthcare-mit.cursus'
    title = 'xPRO Master in Artificial Intelligence in Healthcare'
    institution = 'Massachusetts Institute of Technology (MIT)'
    audiences = ('Leaders in healthcare who drive innovation with AI',
                 'Executives who drive innovation with AI')
    outcomes = 4
    named = '6.7930/HST.956', 'https://mlhcmit.github.io'

    def test_the_title_is_not_confirmed(self):
        self.assertIn('could not be confirmed', self.note())
        self.assertIn('ließ sich auf keiner gelesenen Seite bestätigen', self.note(GERMAN))
        lines = [t.text for t in self.root.findall("programme/text[@topic='template']")]
        self.assertIn('could not be confirmed', lines[0])
        self.assertIn('nicht bestätigen', lines[1])
        rule = self.rules['r-title']
        self.assertEqual((rule.get('type'), rule.get('severity')), ('by-hand', None))

    def test_kinds_of_offer(self):
        offers = self.root.find("programme/text[@topic='offers']").text
        self.assertIn(self.title, offers)
        self.assertIn('short courses', offers)

    def test_content_areas(self):
        aims = self.programme.findtext('aims')
        for area in 'types of AI technology', 'applied', 'limitations', 'strategic opportunities':
            self.assertIn(area, aims)
        sources = [o.get('source') for o in self.root.iter('outcome')]
        self.assertEqual(len({s for s in sources if s.startswith('Content area: ')}), 4)
        self.assertEqual({o.get('assumed') for o in self.root.iter('outcome')}, {'*'})


class JohnsHopkins(Frame, unittest.TestCase):
    name = 'certificate-ai-johns-hopkins.cursus'
    title = 'AI Certificate Program for Healthcare Professionals'
    award = 'Certificate'
    institution = 'Johns Hopkins University'
    audiences = 'Clinicians', 'Administrators'
    outcomes = 3
    named = 'Data Science for AI in Healthcare', 'https://malonecenter.jhu.edu/ai-course'

    def test_groups_of_outcomes(self):
        titles = self.english('outcomes/outcome/title')
        for title, group in zip(titles, ('patient care', 'workflows', 'strategic'), strict=True):
            self.assertIn(group, title)
            self.assertIn(group, self.programme.findtext('aims'))
        for outcome in self.root.iter('outcome'):
            self.assertEqual(outcome.get('assumed'), 'code domain')


class Aim(Frame):
    """What the overview says of both Master's programmes in the same words."""

    title = 'Artificial Intelligence in Medicine (AIM)'
    award = 'Master of Science (MS)'
    outcomes = 3

    def test_purpose(self):
        self.assertEqual(self.english('outcomes/outcome/title')[:2],
                         ['Analyse medical data', 'Integrate AI into clinical practice'])
        self.assertEqual([o.get('assumed') for o in self.root.iter('outcome')],
                         ['code domain'] * 3)
        aims = self.programme.findtext('aims')
        for part in 'Medical professionals', 'engineers', 'medical data', 'clinical practice':
            self.assertIn(part, aims)

    def test_both_groups_of_the_overview(self):
        self.assertEqual(self.english('programme/audience/title')[:2],
                         ['Medical professionals', 'Engineers'])

    def test_sources_are_told_apart(self):
        overview, added = self.programme.get('source').split('; ')
        sources = [a.get('source') for a in self.programme.findall('audience')]
        self.assertEqual(sources[:2], [overview] * 2)
        self.assertEqual(set(sources[2:]), {added})
        self.assertEqual([o.get('source') for o in self.root.iter('outcome')],
                         [overview, overview, added])
        self.assertIn(added, self.note())

    def test_american_rules(self):
        self.assertEqual(self.rules['r-credits'].get('min'), '30')
        self.assertEqual(self.rules['r-hours'].get('min'), '45')
        self.assertEqual(self.programme.get('credit-system'), 'us')


class Louisville(Aim, unittest.TestCase):
    name = 'ms-aim-louisville.cursus'
    institution = 'University of Louisville'
    faculty = 'J.B. Speed School of Engineering and School of Public Health and Information Sciences'
    audiences = ('Medical professionals', 'Engineers', 'Graduates of engineering',
                 'Graduates of public health', 'Healthcare professionals')
    stated_values = {'delivery': 'online'}
    named = ('2023', '2024', 'Faculty Senate', 'Board of Trustees',
             'Council on Postsecondary Education')

    def test_dates(self):
        for part in '6 December 2023', 'fall 2024', 'online', 'joint programme', 'not confirmed':
            self.assertIn(part, self.note())
        for part in '6. Dezember 2023', 'Herbst 2024', 'online', 'gemeinsames', 'nicht bestätigt':
            self.assertIn(part, self.note(GERMAN))

    def test_large_data_sets(self):
        for text in self.programme.findtext('aims'), self.english('outcomes/outcome/title')[2]:
            self.assertIn('complex medical and public-health data sets', text)


class Alabama(Aim, unittest.TestCase):
    name = 'ms-aim-alabama.cursus'
    institution = 'University of Alabama at Birmingham (UAB)'
    audiences = ('Medical professionals', 'Engineers',
                 'Healthcare professionals who move into roles that centre on AI')
    named = ('PHL 500 Philosophical Methods', 'PHL 503 Philosophy of AI', 'PHL 602 Neuroethics',
             'PHL 680 Ethical Dimensions of AI', ' 15 ', 'Alabama Commission on Higher Education',
             'Marnix E. Heersink Institute for Biomedical Innovation',
             'Applications of Artificial Intelligence in Medicine', '2023', '2026', '2027')

    def test_skills(self):
        for text in self.programme.findtext('aims'), self.english('outcomes/outcome/title')[2]:
            for skill in 'deep learning', 'computer vision', 'large language models':
                self.assertIn(skill, text)

    def test_the_certificates_stand_beside_it(self):
        steps = self.programme.findall('next-steps')
        self.assertEqual(len(steps), 2)
        for text, words in zip((s.text for s in steps), (
                ('no modules of it', 'five courses', 'Two graduate certificates', 'in person'),
                ('keine Module', 'fünf Lehrveranstaltungen', 'zwei Graduate Certificates',
                 'Präsenz')), strict=True):
            self.assertEqual(len(set(re.findall(r'PHL \d{3}', text))), 4)
            for word in words:
                self.assertIn(word, text)

    def test_lower_trust_is_said(self):
        self.assertIn('not from the university', self.note())
        self.assertIn('nicht von der Universität', self.note(GERMAN))


class Blank(MoreTemplates):
    """A programme to fill in."""

    terms = 0
    target = None
    values = {}

    def test_values_are_all_assumed(self):
        values = {name: value for name, value in self.programme.attrib.items()
                  if name not in ('id', 'assumed')}
        self.assertEqual(values, self.values)
        self.assertEqual(set(self.programme.get('assumed').split()), {*self.values, 'title'})

    def test_terms(self):
        plans = self.root.findall('plans/plan')
        self.assertEqual([p.get('assumed') for p in plans], ['*'])
        terms = plans[0].findall('term')
        self.assertEqual([(t.get('type'), t.get('months'), t.get('credits'), t.get('assumed'))
                          for t in terms], [('semester', '6', self.target, '*')] * self.terms)
        self.assertEqual(sum(number(t, 'months') for t in terms), number(self.programme, 'months'))

    def test_a_few_general_tags_in_each_strand(self):
        for strand in self.root.findall('strands/strand'):
            tags = list(strand.iter('tag'))
            least = 0 if strand.get('id') == 'research' else 3
            self.assertTrue(least <= len(tags) <= 7, strand.get('id'))

    def test_outcomes_are_assumed(self):
        outcomes = self.root.findall('outcomes/outcome')
        level = self.programme.get('eqf')
        self.assertEqual([o.get('domain') for o in outcomes],
                         ['knowledge', 'skills', 'responsibility'] if level else [])
        for outcome in outcomes:
            self.assertEqual(outcome.get('assumed'), '*')
            self.assertIn(f'level {level}', outcome.get('source'))

    def test_nothing_is_an_error_at_first(self):
        self.assertEqual([r.get('id') for r in self.rules.values() if r.get('severity') == 'error'],
                         [])

    def limits(self, name):
        rule = self.rules[name]
        return rule.get('type'), rule.get('min'), rule.get('max')


class Empty(Blank):
    """Nothing in it has to be deleted, and its rules ask for what is missing."""

    def test_no_modules_to_delete(self):
        for name in 'module', 'group', 'place':
            self.assertEqual(list(self.root.iter(name)), [], name)

    def test_the_targets_make_the_total(self):
        total = sum(number(t, 'credits') for t in self.root.iter('term'))
        self.assertEqual(self.limits('r-credits'), ('credits-total', str(total), str(total)))
        self.assertIn(str(total), self.rules['r-credits'].findtext('title'))

    def test_hours(self):
        self.assertEqual(self.limits('r-hours'), ('hours-per-credit', '25', '30'))


class Cycle(Empty):
    """A degree of the first or second cycle."""

    target = '30'
    thesis = ()

    def test_at_most_the_target_in_each_semester(self):
        self.assertEqual(self.limits('r-term-credits'), ('credits-per-term', None, self.target))

    def test_thesis(self):
        self.assertEqual(self.limits('r-thesis'), ('thesis', *self.thesis))
        self.assertEqual(self.rules['r-thesis'].get('last-terms'), '1')
        for title in self.rules['r-thesis'].findall('title'):
            self.assertEqual(re.findall(r'\d+', title.text), list(self.thesis))

    def test_rules(self):
        self.assertEqual([r.get('type') for r in self.rules.values()], [
            'credits-total', 'credits-per-term', 'hours-per-credit', 'module-terms', 'thesis',
            'assessment-weight', 'outcome-support'])
        self.assertEqual(self.limits('r-module-terms'), ('module-terms', None, '2'))


class Bachelor(Cycle, unittest.TestCase):
    name = 'bachelor-180.cursus'
    terms = 6
    thesis = '6', '12'
    values = {'eqf': '6', 'isced': '6', 'cycle': '1', 'months': '36', 'mode': 'full-time'}

    def test_total(self):
        self.assertEqual(self.rules['r-credits'].get('min'), '180')


class Master(Cycle, unittest.TestCase):
    name = 'master-120.cursus'
    terms = 4
    thesis = '15', '30'
    values = {'eqf': '7', 'isced': '7', 'cycle': '2', 'months': '24', 'mode': 'full-time'}

    def test_total(self):
        self.assertEqual(self.rules['r-credits'].get('min'), '120')


class Certificate(Empty, unittest.TestCase):
    name = 'certificate.cursus'
    terms = 1
    target = '15'
    values = {'months': '6', 'mode': 'part-time'}

    def test_the_level_is_open(self):
        self.assertEqual(self.rules['r-level'].get('type'), 'by-hand')
        self.assertEqual(self.rules['r-credits'].get('assumed'), '*')


class Doctorate(Blank, unittest.TestCase):
    name = 'doctorate.cursus'
    terms = 6
    values = {'eqf': '8', 'isced': '8', 'cycle': '3', 'months': '36', 'mode': 'full-time',
              'credit-system': 'none'}

    def setUp(self):
        super().setUp()
        self.modules = {m.get('id'): m for m in self.root.findall('modules/module')}

    def test_no_credits_at_all(self):
        for element in self.root.iter():
            self.assertIsNone(element.get('credits'), element.tag)

    def test_thesis_and_milestones(self):
        kinds = [m.get('kind') for m in self.modules.values()]
        self.assertEqual(kinds, ['thesis'] + ['milestone'] * 4)
        self.assertEqual(self.modules['dissertation'].get('terms'), str(self.terms))
        ours = [e for e in self.root.find('modules').iter() if e.tag not in ('modules', 'title')]
        self.assertEqual({e.get('assumed') for e in ours}, {'*'})

    def test_each_lies_in_the_semester_it_is_due_in(self):
        placed = {p.get('module'): n for n, term in enumerate(self.root.iter('term'), 1)
                  for p in term.findall('place')}
        self.assertEqual(placed.pop('dissertation'), 1)
        self.assertEqual(set(placed), set(self.modules) - {'dissertation'})
        for name, term in placed.items():
            due = int(self.modules[name].get('due'))
            self.assertTrue(6 * (term - 1) < due <= 6 * term, name)

    def test_each_milestone_needs_the_one_before(self):
        milestones = list(self.modules)[1:]
        needs = [[p.get('module') for p in self.modules[m].findall('prerequisite')]
                 for m in milestones]
        self.assertEqual(needs, [[], *([m] for m in milestones[:-1])])

    def test_rules(self):
        self.assertEqual(self.limits('r-duration'), ('duration', '36', None))
        self.assertEqual(self.limits('r-thesis'), ('modules-total', '1', '1'))
        self.assertEqual(self.rules['r-thesis'].get('kind'), 'thesis')
        by_hand = [r for r in self.rules.values() if r.get('type') == 'by-hand']
        self.assertEqual([(r.get('severity'), r.get('assumed')) for r in by_hand],
                         [('hint', '*')] * 3)

    def test_the_thesis_supports_each_outcome(self):
        supports = self.root.find("modules/module[@id='dissertation']/outcome").get('supports').split()
        self.assertEqual(supports, [o.get('id') for o in self.root.findall('outcomes/outcome')])


if __name__ == '__main__':
    unittest.main()
