#!/usr/bin/python3
# check_templates_a.py - five published programmes hold what their sources state
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts in the XML of data/templates, without our own reader, what the sources of the doctorate,
of the Harvard track, of the Stanford certificate and of the two AI2MED curricula state, and that
what they do not state is left out or marked as assumed.
"""

import unittest

from check_templates import AnyTemplate, number, read
from german_spelling import LANG


class Programme(AnyTemplate):
    """What holds for each of these."""

    def setUp(self):
        self.root = read(self.name)
        self.programme = self.root.find('programme')
        self.modules = {m.get('id'): m for m in self.root.findall('modules/module')}
        self.groups = {g.get('id'): g for g in self.root.findall('groups/group')}
        self.terms = self.root.findall('plans/plan/term')
        self.rules = {r.get('id'): r for r in self.root.findall('rules/rule')}
        self.strand_of = {tag.get('id'): strand.get('id')
                          for strand in self.root.findall('strands/strand')
                          for tag in strand.iter('tag')}

    def of_kind(self, *kinds):
        return [m for m in self.modules.values() if m.get('kind') in kinds]

    def marks(self, module):
        return {c.get('tag') for c in self.modules[module].findall('covers')}

    def strands_of(self, module):
        return {self.strand_of[tag] for tag in self.marks(module)}

    def audiences(self):
        return [a.findtext('title') for a in self.programme.findall('audience')]

    def topic(self, topic):
        return self.programme.findtext(f"text[@topic='{topic}']")

    def placed(self, term):
        return {p.get('module') or p.get('group') for p in term.findall('place')}

    def check_rule(self, name, type_, **parameters):
        rule = self.rules[name]
        self.assertEqual(rule.get('type'), type_, name)
        for parameter, value in parameters.items():
            self.assertEqual(rule.get(parameter.rstrip('_').replace('_', '-')), value, name)

    def test_all_of_the_programme_is_in_both_languages(self):
        for tag in ('title', 'award', 'institution', 'aims', 'admission', 'next-steps', 'note'):
            texts = self.programme.findall(tag)
            self.assertIn([t.get(LANG) for t in texts], ([], [None, 'de']), tag)

    def test_its_note_says_what_is_open(self):
        note, german = self.programme.findall('note')
        self.assertRegex(note.text, r'Not (stated|confirmed)')
        self.assertRegex(german.text, r'Nicht (angegeben|bestätigt)')
        self.assertTrue(self.programme.get('source'))

    def test_every_module_is_tagged_or_open(self):
        for name, module in self.modules.items():
            open_ = module.get('kind') in ('milestone', 'placement') or module.find('title') is None
            self.assertEqual(not self.marks(name), open_, name)

    def test_coverage_is_ours(self):
        stated = [c.attrib for c in self.root.iter('covers') if c.get('assumed') != '*']
        self.assertEqual(stated, [])

    def test_what_we_arranged_is_ours(self):
        for element in [*self.root.iter('plan'), *self.terms, *self.root.iter('place'),
                        *self.groups.values(), *self.modules.values(),
                        *self.root.findall('outcomes/outcome')]:
            key = element.get('id') or element.get('module') or element.get('group')
            which = f'{element.tag} {key}'
            ours = self.ours.get(which, self.ours.get(element.tag, '*'))
            self.assertEqual(element.get('assumed', ''), ours, which)

    def test_what_is_placed_is_there_and_all_of_it_is_placed(self):
        placed = set()
        for place in self.root.iter('place'):
            if place.get('group'):
                members = self.groups[place.get('group')].findall('member')
                placed.update(m.get('module') for m in members)
            else:
                placed.add(place.get('module'))
        self.assertEqual(placed, set(self.modules))

    def test_every_tag_is_used(self):
        used = {c.get('tag') for c in self.root.iter('covers')}
        for tag in self.root.iter('tag'):
            self.assertTrue(used & {t.get('id') for t in tag.iter('tag')}, tag.get('id'))

    def test_each_rule_has_a_source(self):
        self.assertTrue(self.rules)
        for rule in self.rules.values():
            self.assertTrue(rule.get('source'), rule.get('id'))
            self.assertIsNotNone(rule.find('title'), rule.get('id'))
            ours = 'Our proposal' in rule.get('source')
            self.assertEqual(rule.get('assumed'), '*' if ours else None, rule.get('id'))


class Doctorate(Programme, unittest.TestCase):
    name = 'doctorate-ai-genomics.cursus'
    ours = {'module': 'code title', 'module thesis-work': 'terms title', 'outcome': 'code domain',
            **{f'module m-{name}': '*' for name in ('proposal', 'clearance', 'review',
                                                    'submission')}}

    def test_level_and_duration(self):
        values = [self.programme.get(n) for n in ('eqf', 'isced', 'cycle', 'months')]
        self.assertEqual(values, ['8', '8', '3', '18'])
        self.assertEqual(self.programme.get('assumed'), 'credit-system')
        self.assertIn('comparable', self.programme.findtext('note'))
        self.assertIn('extended', self.topic('duration'))

    def test_composition(self):
        for kind, count in ('research', 4), ('general', 2), ('field', 1), ('thesis', 1):
            self.assertEqual(len(self.of_kind(kind)), count, kind)
        for module in self.of_kind('research', 'general', 'field'):
            self.assertEqual(module.get('assumed'), 'code title')
            self.assertIsNotNone(module.find('summary'))

    def test_composition_as_rules(self):
        for name, kind, count in (('r-research', 'research', '4'), ('r-general', 'general', '2'),
                                  ('r-field', 'field', '1'), ('r-thesis', 'thesis', '1'),
                                  ('r-seven', 'research general field', '7')):
            self.check_rule(name, 'modules-total', kind=kind, min=count, max=count,
                            severity='error')
        self.check_rule('r-duration', 'duration', min='18', max=None, severity='error')
        self.check_rule('r-level', 'complete', of='programme', fields='eqf isced cycle')
        self.check_rule('r-research-based', 'by-hand')
        self.check_rule('r-marked', 'by-hand')

    def test_purposes_of_modules(self):
        purposes = {m.get('kind'): m.findtext('summary') for m in self.modules.values()}
        for kind, words in (('research', ('method', 'analysis', 'academic writing')),
                            ('general', ('doctoral level', 'across disciplines')),
                            ('field', ('AI in healthcare', 'genomic innovation')),
                            ('thesis', ('Original', 'applied', 'meaningful', 'whole'))):
            for word in words:
                self.assertIn(word, purposes[kind])

    def test_no_credits(self):
        self.assertEqual(self.programme.get('credit-system'), 'none')
        self.assertEqual([e.tag for e in self.root.iter() if e.get('credits') is not None], [])

    def test_thesis_over_the_whole_time(self):
        thesis, = self.of_kind('thesis')
        self.assertEqual(number(thesis, 'terms'), len(self.terms))
        self.assertIn('thesis-work', self.placed(self.terms[0]))
        self.assertEqual(sum(number(t, 'months') for t in self.terms), 18)
        self.check_rule('r-thesis-time', 'coverage-modules', tag='res.09', scope='term', min='1')
        self.assertEqual([m for m in self.modules if 'res.09' in self.marks(m)], ['thesis-work'])

    def test_milestones_are_ours_and_fall_into_their_phases(self):
        milestones = self.of_kind('milestone')
        self.assertGreaterEqual(len(milestones), 3)
        for milestone in milestones:
            self.assertEqual(milestone.get('assumed'), '*')
            due = int(milestone.get('due'))
            term = self.terms[(due - 1) // 6]
            self.assertIn(milestone.get('id'), self.placed(term))

    def test_four_question_strands(self):
        strands = {s.get('id'): s for s in self.root.findall('strands/strand')}
        for strand, title in (('ethics', 'Ethical'), ('regulatory', 'Regulatory'),
                              ('technical', 'Technological'), ('interpersonal', 'Organisational')):
            self.assertEqual(strands[strand].findtext('title'), title)
            self.assertIsNone(strands[strand].get('assumed'))
            self.check_rule('r-' + strand, 'coverage-modules', strand=strand, min='1',
                            severity='error')
            self.assertTrue([m for m in self.modules if strand in self.strands_of(m)], strand)

    def test_outcomes_of_the_level(self):
        titles = ' '.join(o.findtext('title') for o in self.root.findall('outcomes/outcome'))
        for words in 'highly advanced knowledge', 'original', 'independently', 'new ideas':
            self.assertIn(words, titles)

    def test_themes_target_group_and_international_aspects(self):
        areas = self.topic('thematic-areas').rstrip('.').lower().split('; ')
        self.assertEqual(areas, ['diagnostics', 'predictive healthcare', 'clinical decision-making',
                                 'health data analysis', 'personalised medicine',
                                 'genomic innovation'])
        self.assertEqual(len(self.audiences()), 3)
        self.assertEqual(self.audiences()[2], 'International participants')
        for interest in ('advanced research', 'critical analysis', 'innovation strategy',
                         'intelligent healthcare'):
            self.assertIn(interest, self.topic('interests'))
        for aspect in ('AI', 'genomics', 'digital health', 'data governance', 'comparative',
                       'borders', 'institutions', 'sectors'):
            self.assertIn(aspect, self.topic('international'))


class Harvard(Programme, unittest.TestCase):
    name = 'phd-aim-harvard.cursus'
    ours = {'plan': 'title', 'term': 'months', 'group': '', 'module': 'kind',
            'module ms300qc': 'kind title', 'module ms302qc': 'kind title',
            'module dissertation': 'terms', 'place electives': 'group', 'place ms300qc': '',
            'place ms302qc': ''}

    def test_what_it_is(self):
        self.assertEqual(self.programme.findtext('institution'), 'Harvard Medical School')
        self.assertEqual(self.programme.findtext('award'), 'PhD in Biomedical Informatics')
        self.assertEqual((self.programme.get('eqf'), self.programme.get('isced')), ('8', '8'))
        self.assertEqual(self.programme.get('assumed'), 'eqf isced months credit-system')

    def test_core_courses_have_codes_only(self):
        core = [m for m in self.modules.values() if m.get('code', '').startswith('BMIF')]
        self.assertEqual([m.get('code') for m in core],
                         ['BMIF 202', 'BMIF 203', 'BMIF 204', 'BMIF 301', 'BMIF 302'])
        self.assertEqual([m.find('title') for m in core], [None] * 5)
        self.check_rule('r-core', 'modules-required', severity='error',
                        modules=' '.join(m.get('id') for m in core))
        early = self.placed(self.terms[0]) | self.placed(self.terms[1])
        self.assertLessEqual({m.get('id') for m in core} | {'electives'}, early)

    def test_twelve_elective_credits_and_no_others(self):
        stated = [e for e in self.root.iter() if e.get('credits') is not None]
        self.assertEqual([(e.get('group'), e.get('credits'), e.get('assumed')) for e in stated],
                         [('electives', '12', 'group')])
        group = self.groups['electives']
        self.assertEqual((group.get('choose'), group.get('unit')), ('12', 'credits'))
        self.assertIsNone(group.get('assumed'))
        self.check_rule('r-electives', 'by-hand')

    def test_ethics_courses_in_their_years(self):
        for name, year in ('300qc', 2), ('302qc', 6):
            module = self.modules[f'ms{name}']
            self.assertEqual(module.get('code'), f'Medical Sciences {name}')
            place, = self.terms[year - 1].findall(f"place[@module='ms{name}']")
            self.assertEqual((place.get('locked'), place.get('assumed')), ('yes', None))
            self.assertEqual(self.strands_of(f'ms{name}'), {'ethics'})
        self.check_rule('r-ethics', 'modules-required', modules='ms300qc ms302qc')
        self.check_rule('r-ethics-years', 'by-hand')

    def test_rotations_examination_and_dissertation(self):
        self.assertEqual(len(self.of_kind('placement')), 2)
        self.check_rule('r-rotations', 'modules-total', kind='placement', min='2', max=None)
        self.check_rule('r-adviser', 'order', first='placement', then='thesis')
        examination, = self.of_kind('milestone')
        self.check_rule('r-qualifying', 'modules-required', modules=examination.get('id'))
        self.assertIsNone(examination.get('due'))
        dissertation, = self.of_kind('thesis')
        begins = next(n for n, t in enumerate(self.terms) if 'dissertation' in self.placed(t))
        self.assertEqual(begins + number(dissertation, 'terms'), 6)

    def test_six_years(self):
        self.assertEqual([(t.get('type'), t.get('months')) for t in self.terms],
                         [('year', '12')] * 6)
        self.assertEqual(self.programme.get('months'), '72')
        self.check_rule('r-years', 'terms-total', term_type='year', max='6', severity='hint')
        self.check_rule('r-duration', 'duration', max='120', min=None)

    def test_emphases_progress_and_admission(self):
        for words in 'methods of AI', 'biomedical data', 'ethical implications', 'independent':
            self.assertIn(words, self.programme.findtext('aims'))
        for words in ('performance in courses', 'qualifying examination', 'research ability',
                      'ethical conduct', 'scholarly activity'):
            self.assertIn(words, self.topic('progress'))
        for words in ('statistics', 'linear algebra', 'computer science', 'machine learning',
                      'Research experience', 'GRE is optional', 'international'):
            self.assertIn(words, self.programme.findtext('admission'))
        self.assertIn('16 elective credits', self.topic('related'))


class Stanford(Programme, unittest.TestCase):
    name = 'certificate-ai-healthcare-stanford.cursus'
    ours = {'plan': 'title', 'term': '', 'place': '', 'group': 'title', 'module': 'kind'}

    def members(self, course):
        return [m.get('module') for m in self.groups[f'course{course}'].findall('member')]

    def test_what_it_is(self):
        self.assertEqual(self.programme.findtext('institution'), 'Stanford Online')
        self.assertEqual(self.programme.get('delivery'), 'online')
        self.assertIsNone(self.programme.get('months'))
        self.assertEqual(self.audiences(), ['Working professionals', 'Clinicians', 'Researchers'])
        for words in ('machine learning', 'clinical data science', 'medical imaging',
                      'electronic health records'):
            self.assertIn(words, self.programme.findtext('aims'))

    def test_five_courses_in_hours(self):
        self.assertEqual(self.programme.get('credit-system'), 'hours')
        self.assertEqual(self.programme.get('credit-name'), 'CE h')
        hours = ['12', '11', '11', '9.5', '10']
        self.assertEqual([(t.get('type'), t.get('credits')) for t in self.terms],
                         [('unit', h) for h in hours])
        places = [t.findall('place') for t in self.terms]
        self.assertEqual([[(p.get('group'), p.get('credits')) for p in each] for each in places],
                         [[(f'course{n}', h)] for n, h in enumerate(hours, 1)])
        self.assertEqual(str(sum(number(p, 'credits') for p, in places)), '53.5')
        self.check_rule('r-hours', 'credits-total', min='53.5', max='53.5')
        self.check_rule('r-courses', 'terms-total', min='5', max='5')
        self.assertEqual([t.findtext('theme') for t in self.terms],
                         ['Introduction to Healthcare', 'Introduction to Clinical Data',
                          'Fundamentals of Machine Learning for Healthcare',
                          'Evaluations of AI Applications in Healthcare',
                          'AI in Healthcare Capstone'])

    def test_modules_and_phases(self):
        self.assertEqual([len(self.members(n)) for n in range(1, 6)], [6, 7, 7, 7, 4])
        self.assertEqual(len(self.of_kind('taught')), 27)
        self.assertEqual([m.get('id') for m in self.of_kind('project')], self.members(5))
        self.assertEqual(len(self.modules), 31)

    def test_hours_of_modules_are_not_stated(self):
        for module in self.modules.values():
            for name in 'credits', 'contact', 'self-study':
                self.assertIsNone(module.get(name), module.get('id'))

    def test_two_optional_modules(self):
        optional = [i for i, m in self.modules.items() if m.get('choice') == 'optional']
        self.assertEqual([self.modules[i].findtext('title') for i in optional],
                         ['Foundation Models', 'Generative AI in Medicine'])
        for course in range(1, 6):
            members = self.members(course)
            self.assertEqual(number(self.groups[f'course{course}'], 'choose'),
                             len(set(members) - set(optional)))

    def test_where_ethics_and_regulation_are(self):
        ethics = [i for i in self.modules if 'ethics' in self.strands_of(i)]
        self.assertEqual(ethics, ['c1m6', 'c2m7', 'c3m6', 'c4m4', 'c4m6'])
        regulatory = [i for i in self.modules if 'regulatory' in self.strands_of(i)]
        self.assertEqual([self.modules[i].findtext('title') for i in regulatory],
                         ['Regulatory Environment'])
        for strand in 'ethics', 'regulatory':
            self.check_rule('r-' + strand, 'coverage-modules', strand=strand, min='1')

    def test_order_is_ours(self):
        self.check_rule('r-capstone', 'order', first='taught', then='project', assumed='*')


class HigherEducation(Programme, unittest.TestCase):
    name = 'ai2med-hei.cursus'
    ours = {'module': ''}

    def test_four_modules(self):
        self.assertEqual([m.findtext('title') for m in self.modules.values()],
                         ['Data Management and Cybersecurity', 'Advanced Digital Competencies',
                          'Interpersonal and Cross-Disciplinary Communication',
                          'AI Ethics and Oversight'])
        self.check_rule('r-four', 'modules-total', min='4', max='4', kind=None, severity='error')
        self.check_rule('r-areas', 'modules-required', modules=' '.join(self.modules))

    def test_contents(self):
        contents = [m.findtext('summary') for m in self.modules.values()]
        for content, words in zip(contents, (
                ('stored', 'processed', 'protected', 'GDPR', 'integrated securely'),
                ('visualisation', 'machine learning', 'predictive analytics', 'decisions'),
                ('health professionals', 'IT experts', 'AI developers', 'oversight'),
                ('OECD', 'fairness', 'transparency', 'accountability', 'imulations'))):
            for word in words:
                self.assertIn(word, content)

    def test_target_groups_and_next_steps(self):
        self.assertEqual(len(self.audiences()), 3)
        self.check_rule('r-audience', 'complete', of='programme', fields='audience')
        self.assertIn('MOOC', self.programme.findtext('next-steps'))
        for words in ('doctors', 'managers', 'technicians', 'IT specialists', 'technological',
                      'clinical', 'ethical'):
            self.assertIn(words, self.topic('addressees'))

    def test_technological_clinical_and_ethical(self):
        for strand in 'technical', 'clinical', 'ethics':
            self.check_rule('r-' + strand, 'coverage-modules', strand=strand, min='1')
            self.assertTrue([m for m in self.modules if strand in self.strands_of(m)], strand)

    def test_oecd_in_the_ethics_module(self):
        principles = {'eth.oecd.1.2', 'eth.oecd.1.3', 'eth.oecd.1.5'}
        self.assertLessEqual(principles, self.marks('hei4'))
        for tag in principles:
            self.check_rule('r-oecd-' + tag[-3:].replace('.', '-'), 'coverage-modules', tag=tag,
                            min='1', severity='error')

    def test_neither_order_nor_size_nor_level_is_stated(self):
        self.assertEqual([t.get('assumed') for t in self.terms], ['*'])
        for element in self.programme, *self.modules.values(), *self.terms:
            for name in 'credits', 'eqf', 'level', 'months', 'isced', 'cycle', 'contact':
                self.assertIsNone(element.get(name), name)
        self.assertEqual(self.programme.get('assumed'), 'credit-system')


class VocationalTraining(Programme, unittest.TestCase):
    name = 'ai2med-vet.cursus'
    ours = {}

    def test_a_frame_without_modules(self):
        self.assertEqual(list(self.root.iter('module')) + list(self.root.iter('place')), [])
        self.assertEqual(len(self.terms), 1)
        self.assertEqual(self.terms[0].get('assumed'), '*')
        for name in 'eqf', 'isced', 'cycle', 'months':
            self.assertIsNone(self.programme.get(name), name)
        self.assertEqual(self.programme.get('assumed'), 'credit-system')

    def test_what_the_modules_will_have_to_touch(self):
        for strand in 'technical', 'clinical', 'ethics':
            self.check_rule('r-' + strand, 'coverage-modules', strand=strand, min='1')

    def test_target_groups_and_practical_aims(self):
        self.assertEqual(self.audiences(), ['Technical staff', 'Administrative staff'])
        for words in 'practice', 'daily work', 'workshops', 'case studies':
            self.assertIn(words, self.programme.findtext('aims'))
        self.assertIn('MOOC', self.programme.findtext('next-steps'))
        self.check_rule('r-audience', 'complete', of='programme', fields='audience')

    def test_both_curricula_say_the_same_of_their_project(self):
        other = read(HigherEducation.name)
        for topic in 'project', 'addressees', 'skills':
            texts = [root.findtext(f"programme/text[@topic='{topic}']")
                     for root in (self.root, other)]
            self.assertTrue(texts[0])
            self.assertEqual(*texts)


if __name__ == '__main__':
    unittest.main()
