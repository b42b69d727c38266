#!/usr/bin/python3
# test_scenarios.py - what people come to do, played from start to end in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each test is an afternoon of somebody: nothing but what can be seen, clicked and typed."""

import re
import subprocess
import sys

import driver
from driver import NAMESPACE, tool
from scenario import NEEDS_PDF, ZERO, Balanced, Scenario, read_pdf, size_of_page

MODULES = {
    'Anatomy for Engineers': 10, 'Programming': 10, 'Statistics': 10,
    'Machine Learning': 10, 'Clinical Data': 10, 'Health Law': 10,
    'Medical Imaging': 10, 'Ethics of AI': 12, 'Human Factors': 10,
    'Explainable AI': 8, 'Journal Club': 2, 'Closing Work': 20,
}


class FirstTenMinutes(Scenario):
    """Somebody who never saw the program, and opens no page of help."""

    def begin_from(self, program, template, title):
        """Types without looking, and takes what was found."""
        program.find('table cell', 'Empty programme')
        program.type(template)
        program.wait_for(lambda: len(program.names('table cell')) == 1, 'the others to go')
        program.key('Return')
        program.find('push button', 'Add a module to')
        program.click(program.find('push button', template))
        self.type_into_focus(program, title)
        program.find('label', title)

    def add_modules(self, program, modules):
        entry = program.find('entry', 'Find or add a module')
        program.click(entry)
        for title, credits in modules.items():
            program.type(f'{title}, {credits} CP')
            program.key('Return')
            program.find('list item', title, program.find('list', 'Modules'))
        program.find('label', f'Not placed · {len(modules)}')

    def place(self, program, titles, term):
        for title in titles:
            palette = program.find('list', 'Modules')
            program.drag(program.place(program.find('list item', title, palette), (0.3, 0.5)),
                         program.place(program.find('push button', f'Add a module to {term}')))
            self.wait_for_name(program, title, term)

    def check_file(self, path):
        root = driver.read(path)
        titles = self.titles_of(root)
        credits = {module.findtext(f'{NAMESPACE}title'): module.get('credits')
                   for module in root.iter(f'{NAMESPACE}module') if module.get('id')}
        self.assertEqual('AI for Nurses', root.find(f'{NAMESPACE}programme/{NAMESPACE}title').text)
        self.assertEqual({**MODULES, 'Ethics of AI': 10}, {t: int(c) for t, c in credits.items()})
        placed = [[titles[module] for module in driver.modules_of(root, term)] for term in range(4)]
        names = list(MODULES)
        self.assertEqual([sorted(names[term * 3:term * 3 + 3]) for term in range(4)],
                         [sorted(term) for term in placed])
        marked = [module.findtext(f'{NAMESPACE}title') for module in root.iter(f'{NAMESPACE}module')
                  if any(mark.get('tag') == 'eth.top.01'
                         for mark in module.iter(f'{NAMESPACE}covers'))]
        self.assertEqual(4, len(marked))

    @NEEDS_PDF
    def test_the_first_ten_minutes(self):
        program = self.start()
        self.begin_from(program, 'Master 120', 'AI for Nurses')
        self.add_modules(program, MODULES)
        titles = list(MODULES)
        for term in range(4):
            self.place(program, titles[term * 3:term * 3 + 3], f'Semester {term + 1}')
        self.wait_for_sums(program, 30, 30, 32, 30)
        program.find('panel', 'Semester 3, 32 / 30 CP, more than planned')
        program.find('label', '“Semester 3” has 32 credits; asked for: at most 30.')
        program.press('push button', 'Set the credits of “Ethics of AI” to 10')
        self.wait_for_sums(program, 30, 30, 30, 30)
        program.wait_for(lambda: not program.look('label', '“Semester 3” has'), 'the problem to go')

        # The strand is what somebody thinks of, and its tags are what there is.
        self.select(program, titles[0], titles[3], titles[7], titles[9])
        program.find('label', '4 modules')
        program.click(program.find('label', 'Add Tag'))
        program.find('entry', 'Find a tag')
        program.type('ethics')
        program.click(program.find('label', 'Types of bias'))
        for title in (titles[0], titles[3], titles[7], titles[9]):
            self.wait_for_name(program, title, 'Ethics: Introduced')

        pdf = self.export(program, 'Study plan', 'plan.pdf')
        self.assertIn('(A4)', size_of_page(pdf))
        text = read_pdf(pdf)
        for title in ('AI for Nurses', *titles, '30 / 30 ECTS'):
            self.assertIn(title, text)
        path = self.home / 'nurses.cursus'
        program.key('ctrl+s')
        self.answer(program, path, 'Save')
        self.check_file(path)
        program.key('ctrl+w')
        self.assertEqual(0, program.wait_until_gone())
        self.assert_quiet(program)

    def test_what_is_begun_is_in_the_language_of_who_begins(self):
        program = self.start(LANGUAGE='de')
        program.find('table cell', 'Master 120')
        program.type('Master 120')
        program.key('Return')
        program.find('push button', 'Modul')
        program.click(program.find('push button', 'Master 120'))
        self.type_into_focus(program, 'KI in der Pflege')
        program.click(program.find('entry', 'Modul'))
        program.type('Statistik, 7,5 LP')
        program.key('Return')
        program.find('list item', 'Statistik')
        path = self.home / 'pflege.cursus'
        program.key('ctrl+s')
        self.answer(program, path, 'Speichern')
        root = driver.read(path)
        module = next(root.iter(f'{NAMESPACE}module'))
        titles = root.findall(f'{NAMESPACE}programme/{NAMESPACE}title')
        self.assertEqual('de', root.get('lang'))
        self.assertEqual(['KI in der Pflege'], [title.text for title in titles])
        self.assertEqual(('Statistik', '7.5'),
                         (module.findtext(f'{NAMESPACE}title'), module.get('credits')))
        self.assert_quiet(program)


class Balancing(Balanced):
    """One module goes from the third semester to the first."""

    def wait_for_balance(self, program):
        self.wait_for_sums(program, 30, 30, 30, 30)
        program.find('label', 'No problems')

    def go_back(self, program, path, before, steps):
        program.key(*['ctrl+z'] * steps)
        self.wait_for_sums(program, 27, 30, 33, 30)
        program.find('label', '1 problem')
        program.key('ctrl+s')
        program.find('label', 'Saved')
        self.assertEqual(before, path.read_bytes())

    def test_balancing(self):
        path = self.write()
        program = self.start(path)
        before = path.read_bytes()
        self.wait_for_sums(program, 27, 30, 33, 30)
        spot = program.find('push button', 'Add a module to Semester 1')
        program.drag(self.card(program, 'Ethics Seminar'), program.place(spot))
        self.wait_for_balance(program)
        self.assertNotEqual(before, self.save(program, path))
        self.assertEqual(4, len(driver.modules_of(driver.read(path), 0)))
        self.go_back(program, path, before, 1)

        program.click(self.card(program, 'Ethics Seminar'))
        program.key('ctrl+Left', 'ctrl+Left')
        self.wait_for_balance(program)
        self.assertEqual(4, len(driver.modules_of(self.read_saved(program, path), 0)))
        self.go_back(program, path, before, 2)

        program.press('push button', 'Move “Ethics Seminar” to “Semester 1”')
        self.wait_for_balance(program)
        # There and back by keyboard, and all three steps undone at once.
        program.click(self.card(program, 'Ethics Seminar'))
        program.key('ctrl+Right', 'ctrl+Left')
        self.wait_for_balance(program)
        self.assertEqual(4, len(driver.modules_of(self.read_saved(program, path), 0)))
        self.go_back(program, path, before, 3)
        self.assert_quiet(program)

    def read_saved(self, program, path):
        self.save(program, path)
        return driver.read(path)


NEWER_LAW = '''      <tag id="reg.new" reference="Regulation (EU) 2027/1" as-of="2026-10-01" applies-from="2027-03-01">
        <title>High-risk systems as amended</title>
      </tag>
      <tag id="reg.aia"'''

CURRENT = '  <rules>\n    <rule id="r-currency" type="tag-currency"/>'


class EthicsBoard(Scenario):
    """The Master of the templates, of which one law was superseded meanwhile."""

    def write(self):
        path = self.begin()
        text = path.read_text('utf-8')
        for old, new in (('      <tag id="reg.aia"', NEWER_LAW), ('  <rules>', CURRENT),
                         ('<tag id="reg.aia.6" ', '<tag id="reg.aia.6" superseded-by="reg.new" ')):
            self.assertIn(old, text)
            text = text.replace(old, new, 1)
        path.write_text(text, 'utf-8')
        return path

    def marks(self, path):
        return {(module.get('code'), mark.get('tag')): mark.get('level', '1')
                for module in driver.read(path).iter(f'{NAMESPACE}module')
                for mark in module.iter(f'{NAMESPACE}covers')}

    def show(self, program, problem):
        """The button of a problem that goes to it."""
        row = program.wait_for(lambda: next(
            (row for row in program.look_all('list item')
             if program.look('label', problem, row) is not None), None), problem)
        program.click(program.find('label', 'Show', row))

    def mark(self, program, code):
        """In the column where the cursor is; the row is found by typing its code."""
        program.type(code)
        program.find('table cell', f'{code}, ')
        program.key('Escape', '1')
        program.wait_for(lambda: program.look('table cell', f'{code}, ') and 'introduced' in
                         driver.name_of(program.look('table cell', f'{code}, ')), f'a mark of {code}')

    def shares(self, program):
        """Of ethics in each semester, as the bars say."""
        bars = program.look('image', 'Semester 1: ')
        return re.findall(r'Ethics (\d+) %', driver.name_of(bars)) if bars is not None else []

    def shares_on_board(self, program):
        board = program.look('list', 'Plan')
        columns = program.look_all('panel', 'Semester', board) if board is not None else ()
        said = [driver.ask(column.get_description) or '' for column in columns]
        return [share for words in said for share in re.findall(r'Ethics (\d+)\s?%', words)]

    def fill_ethics(self, program):
        """The first column is one of ethics; each semester without it is gone to from its problem."""
        for term, first, others in (('Semester 3', 'AIH-301', ('AIH-303', 'AIH-302')),
                                    ('Semester 4', 'AIH-401', ('AIH-403', 'AIH-404'))):
            problem = f'In “{term}”, no module covers “Ethics”'
            self.show(program, problem)
            program.find('table cell', f'{first}, ')
            program.key('1')
            program.find('table cell', f'{first}, ')
            program.wait_for(lambda p=problem: not program.look('label', p), f'{problem} to go')
            for code in others:
                self.mark(program, code)

    def add_target(self, program):
        """A tenth in each semester, which is what the dialog proposes."""
        button = program.find('push button', 'Add Target')
        program.do(next(node for node in driver.walk(button) if driver.ask(node.get_n_actions)
                        and node.get_action_name(0) == 'click'))
        program.press('menu item', 'Other Target…')
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        dialog = program.windows()[1]
        program.find('label', 'Each term has at least 10 % “Ethics”.', dialog)
        program.press('push button', 'Add Rule', dialog)
        program.find('list item', 'Each term has at least 10 % “Ethics”.', dialog)
        program.press('push button', 'Close', dialog)
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')

    @NEEDS_PDF
    def test_the_ethics_board(self):
        path = self.write()
        before = self.marks(path)
        program = self.start(path)
        program.find('list item', 'AIH-101')
        self.go_to(program, 'Coverage', ('table cell', 'AIH-101, '))
        program.find('list item', '“Ethics”., Semester 3, Semester 4')
        self.fill_ethics(program)
        program.find('list item', 'In each term at least 1 module covers “Ethics”., met')
        self.add_target(program)
        program.find('list item', 'Each term has at least 10 % “Ethics”., met')
        program.press('push button', 'Mark “High-risk systems as amended” instead')
        program.wait_for(lambda: not program.look('label', 'has been superseded by'),
                         'the problem to go')

        program.wait_for(lambda: len(self.shares(program)) == 4, 'the bars')
        shares = self.shares(program)
        self.assertTrue(all(int(share) >= 10 for share in shares), shares)
        self.go_to(program, 'Plan', ('list', 'Plan'))
        program.wait_for(lambda: self.shares_on_board(program) == shares, f'{shares} on the board')
        for code in ('AIH-301', 'AIH-302', 'AIH-303', 'AIH-401', 'AIH-403', 'AIH-404'):
            self.wait_for_name(program, code, 'Ethics: Introduced')

        text = read_pdf(self.export(program, 'Coverage report', 'coverage.pdf'))
        for words in ('Regulation (EU) 2027/1', 'High-risk systems as amended', '1 March 2027',
                      'art. 9 Reg. (EU) 2024/1689', 'AIH-301', 'at least 10 %'):
            self.assertIn(words, text)
        program.key('ctrl+s')
        program.wait_for(lambda: self.marks(path) != before, 'the file')
        after = self.marks(path)
        self.assertEqual([], [module for module, tag in after if tag == 'reg.aia.6'])
        self.assertEqual({module for module, tag in before if tag == 'reg.aia.6'},
                         {module for module, tag in after if tag == 'reg.new'})
        self.assertEqual({'AIH-301', 'AIH-302', 'AIH-303', 'AIH-401', 'AIH-403', 'AIH-404'},
                         {module for module, tag in set(after) - set(before) if tag != 'reg.new'})
        rules = [(rule.get('type'), rule.get('strand'), rule.get('min'))
                 for rule in driver.read(path).iter(f'{NAMESPACE}rule')]
        self.assertIn(('coverage-share', 'ethics', '10'), rules)
        self.assert_quiet(program)


class Doctorate(Scenario):
    """No credits anywhere: what nobody knows is no zero."""

    def assert_no_zeros(self, program):
        for node in driver.walk(program.window()):
            for words in (driver.name_of(node), driver.ask(node.get_description) or ''):
                self.assertIsNone(ZERO.search(words), words)

    @NEEDS_PDF
    def test_the_doctorate(self):
        path = self.begin('doctorate-ai-genomics')
        before = path.read_bytes()
        program = self.start(path)
        card = self.card(program, 'Writing for Publication')
        program.find('panel', 'Months 1–6, –')
        program.find('label', 'No problems')
        self.assert_no_zeros(program)

        # Seven modules: four of research, two general, one of the field.
        program.click(card)
        program.key('Delete')
        program.find('label', 'Not placed · 1')
        program.find('label', '2 problems')
        self.assert_no_zeros(program)
        program.key('ctrl+z')
        program.find('label', 'No problems')

        self.go_to(program, 'Coverage', ('table cell', 'R1, '))
        program.find('image', 'Months 1–6: ')
        program.press('push button', 'Rules…')
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        for words in ('4 modules of the kind “Research”', '2 modules of the kind “General”',
                      '1 module of the kind “Study field”'):
            program.find('list item', words, program.windows()[1])
        program.press('push button', 'Close', program.windows()[1])
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')

        for document in ('Programme specification', 'Module handbook', 'Study plan',
                         'Semester overview', 'Doctoral programme'):
            text = read_pdf(self.export(program, document, f'{document}.pdf'))
            self.assertIsNone(ZERO.search(text), f'{document}: {ZERO.search(text)}')
            self.assert_no_zeros(program)
            if document in ('Programme specification', 'Module handbook', 'Doctoral programme'):
                self.assertIn('assumed, not stated by the source', text)
        self.assertEqual(before, path.read_bytes())
        self.assert_quiet(program)


class TwoWays(Balanced):
    """Full-time and part-time, for two entry backgrounds; one of them takes a bridge."""

    BRIDGE = 'Programming for Nurses'

    def choose(self, program, button, item):
        """From the menu of a button."""
        node = program.find('push button', button)
        program.do(next(child for child in driver.walk(node) if driver.ask(child.get_n_actions)
                        and child.get_action_name(0) == 'click'))
        program.press('menu item', item)

    def add_part_time(self, program):
        """Eight terms, in which everything is spread out by keyboard and by the remedies."""
        self.choose(program, 'Plan: Full-time', 'Duplicate Plan')
        self.type_into_focus(program, 'Part-time')
        program.find('push button', 'Plan: Part-time')
        for number in range(5, 9):
            self.choose(program, 'Plan: Part-time', 'Add Term at the End')
            program.find('push button', f'Menu of Semester {number}')
        program.press('push button', 'Show the Whole Plan', self.open_view(program))
        program.key('Escape')
        for title, steps in (('Imaging', 3), ('Clinical Data', 3), ('Ethics Seminar', 3),
                             ('Genomics', 4)):
            program.click(self.card(program, title))
            program.key(*['ctrl+Right'] * steps)
            term = 2 + steps if title in ('Imaging', 'Clinical Data') else 3 + steps
            self.wait_for_name(program, title, f'Semester {term}')
        program.press('push button', 'Move “Closing Work” to “Semester 8”')
        self.wait_for_name(program, 'Closing Work', 'Semester 8')

    @staticmethod
    def open_view(program):
        """How the plan is shown: eight terms are wider than the window."""
        node = program.find('push button', 'View')
        program.do(next(child for child in driver.walk(node) if driver.ask(child.get_n_actions)
                        and child.get_action_name(0) == 'click'))
        return node

    def add_pathways(self, program):
        self.choose(program, 'Plan: Part-time', 'Add Pathway')
        self.type_into_focus(program, 'From informatics')
        self.choose(program, 'Pathway: From informatics', 'Add Pathway')
        self.type_into_focus(program, 'From nursing')
        program.find('push button', 'Pathway: From nursing')

    def add_bridge(self, program):
        """Typed into the first semester of one plan, and placed in the other from the palette."""
        program.press('push button', 'Add a module to Semester 1')
        program.find('text', 'Title of the new module')
        program.type(f'{self.BRIDGE}, 6 CP')
        program.key('Return', 'Escape')
        program.click(self.card(program, self.BRIDGE))
        self.choose_pathway(program)
        self.choose(program, 'Plan: Part-time', 'Full-time')
        program.find('label', 'Not placed · 1')
        program.drag(program.place(program.find('list item', self.BRIDGE,
                                                program.find('list', 'Modules')), (0.3, 0.5)),
                     program.place(program.find('push button', 'Add a module to Semester 1')))
        self.wait_for_name(program, self.BRIDGE, 'Semester 1')

    def choose_pathway(self, program):
        """Far down in the inspector: the wheel brings it up."""
        node = program.find('push button', 'Pathways')
        bottom = program.place(program.find('label', 'Module'), (0.5, 0.5))[1] + 700
        tool('mousemove', *program.place(program.find('label', 'Kind of module')))

        def is_in_sight():
            if program.place(node)[1] < bottom:
                return True
            tool('click', 5)
            return False
        program.wait_for(is_in_sight, 'the field to come up')
        program.click(node)
        program.click(program.find('check box', 'From nursing'))
        program.key('Escape')
        program.wait_for(lambda: not program.look('check box', 'From nursing'), 'the list to go')

    def check_file(self, path):
        root = driver.read(path)
        titles = self.titles_of(root)
        bridge = next(module for module in root.iter(f'{NAMESPACE}module')
                      if module.findtext(f'{NAMESPACE}title') == self.BRIDGE)
        nursing = next(pathway.get('id') for pathway in root.iter(f'{NAMESPACE}pathway')
                       if pathway.findtext(f'{NAMESPACE}title') == 'From nursing')
        self.assertEqual((nursing, '6'), (bridge.get('pathways'), bridge.get('credits')))
        plans = {plan.findtext(f'{NAMESPACE}title'): nth
                 for nth, plan in enumerate(root.iter(f'{NAMESPACE}plan'))}
        self.assertEqual({'Full-time', 'Part-time'}, set(plans))
        self.assertIn(bridge.get('id'), driver.modules_of(root, 0, plans['Part-time']))
        self.assertEqual(['Closing Work'], [titles[module] for module in
                                            driver.modules_of(root, 7, plans['Part-time'])])
        return list(titles.values())

    @NEEDS_PDF
    def test_two_ways_through(self):
        path = self.write()
        program = self.start(path)
        self.wait_for_sums(program, 27, 30, 33, 30)
        self.add_part_time(program)
        self.wait_for_sums(program, 27, 10, 20, 0, 20, 3, 10, 30)
        self.add_pathways(program)
        self.add_bridge(program)

        # Each route has its own credits, and its own problems.
        self.wait_for_sums(program, 33, 30, 33, 30)
        nurses = '“Semester 1” has 33 credits; asked for: at most 30.'
        program.find('label', nurses)
        self.choose(program, 'Pathway: From nursing', 'From informatics')
        self.wait_for_sums(program, 27, 30, 33, 30)
        self.choose(program, 'Plan: Full-time', 'Part-time')
        self.wait_for_sums(program, 27, 10, 20, 0, 20, 3, 10, 30)
        self.choose(program, 'Pathway: From informatics', 'From nursing')
        self.wait_for_sums(program, 33, 10, 20, 0, 20, 3, 10, 30)

        pdf = self.export(program, 'Module handbook', 'handbook.pdf')
        program.key('ctrl+s')
        program.wait_for(lambda: self.BRIDGE in path.read_text('utf-8'), 'the file')
        done = subprocess.run(['pdftotext', '-layout', str(pdf), '-'], check=True,
                              capture_output=True, text=True)
        for title in self.check_file(path):
            headings = re.findall(rf'(?m)^\s*{re.escape(title)}\s*$', done.stdout)
            self.assertEqual(1, len(headings), f'{title}: {headings}')
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
