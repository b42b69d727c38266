#!/usr/bin/python3
# test_filters.py - what of the coverage is shown: chosen by mouse and by keyboard
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the matrix holds is what is copied from it as a table, and what is read aloud of its cells."""

import json
import shutil
import subprocess
import sys
import time

import driver
from driver import NAMESPACE

FIRST = 'AIH-101'
ORIGIN = 'Trustworthy AI: EU High-Level Expert Group'
OVERSIGHT = 'Human oversight'
TRANSPARENCY = 'Transparency'


def has_state(node, state):
    states = driver.ask(node.get_state_set)
    return states is not None and states.contains(getattr(driver.see().StateType, state))


class Filters(driver.WindowTest):
    """The line above the matrix, and what is chosen at its side."""

    def setUp(self):
        super().setUp()
        if shutil.which('xclip') is None:
            self.skipTest('xclip is not installed')

    def open_page(self, path=None):
        path = path or self.begin()
        program = self.start(path)
        program.find('list item', FIRST)
        program.click(program.find('page tab', 'Coverage'))
        program.find('table cell', f'{FIRST}, ')
        self.matrix = program.find('table', 'Coverage')
        return program, path

    # --- hands ---

    def focus(self, program, is_there, key='Tab', n=60):
        """Goes on with a key until the keyboard is there."""
        for _ in range(n):
            if is_there():
                return
            program.key(key)
        self.fail('the keyboard does not get there')

    def focus_node(self, program, node, key='Tab', n=60):
        self.focus(program, lambda: has_state(node, 'FOCUSED'), key, n)

    def focus_matrix(self, program):
        self.focus(program, lambda: any(has_state(cell, 'FOCUSED')
                                        for cell in driver.children(self.matrix)))

    @staticmethod
    def find_in(program, node, names=('click', 'toggle')):
        """What of a button does something."""
        return next(part for part in driver.walk(node) if driver.ask(part.get_n_actions)
                    and part.get_action_name(0) in names)

    def open_menu(self, program, name, by_keyboard):
        """Opens a button with a popover."""
        button = self.find_in(program, program.find('push button', name))
        if by_keyboard:
            self.focus_matrix(program)
            self.focus_node(program, button, 'shift+Tab')
            program.key('space')
        else:
            program.click(button)

    def toggle(self, program, title, by_keyboard):
        """A check box of a popover, by a click or by Tab and the space bar."""
        box = program.find('check box', title)
        before = has_state(box, 'CHECKED')
        if by_keyboard:
            self.focus_node(program, box)
            program.key('space')
        else:
            program.wait_for(lambda: program.origin_of_popover(box), 'the popover to be there')
            program.click(box, fraction=(0.1, 0.5))
        program.wait_for(lambda: has_state(box, 'CHECKED') != before, f'“{title}” to change')

    def choose(self, program, name, title, by_keyboard):
        """One of a list that opens."""
        button = program.find('combo box', name)
        toggle = self.find_in(program, button)
        if by_keyboard:
            self.focus_node(program, toggle)
            program.key('space')
        else:
            program.click(button)
        row = program.wait_for(lambda: next(
            (node for node in program.look_all('list item', None, button)
             if any(driver.name_of(label) == title
                    for label in program.look_all('label', title, node))), None), title)
        if by_keyboard:
            program.key('Home')
            self.focus_node(program, row, 'Down', 12)
            program.key('Return')
        else:
            program.click(row)
        program.wait_for(lambda: not has_state(toggle, 'PRESSED'), 'the list to close')

    def close_menu(self, program):
        program.key('Escape')

    # --- eyes ---

    def copied(self, program):
        """What is copied from the matrix: lines of cells."""
        subprocess.run(['xclip', '-selection', 'clipboard', '-i', '/dev/null'], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.focus_matrix(program)
        program.key('ctrl+c')

        def read():
            done = subprocess.run(['xclip', '-selection', 'clipboard', '-o'], capture_output=True,
                                  text=True, check=False)
            return done.stdout
        text = program.wait_for(read, 'the table')
        return [line.split('\t') for line in text.splitlines()]

    def modules(self, program):
        return self.copied(program)[0][1:]

    def tags(self, program):
        return [line[0] for line in self.copied(program)[1:]]

    def cell(self, program, text):
        return program.find('table cell', text, self.matrix)

    # --- tests ---

    def check_strands(self, by_keyboard):
        program, _ = self.open_page()
        everything = self.tags(program)
        self.assertIn(ORIGIN, everything)
        self.open_menu(program, 'All Strands', by_keyboard)
        for strand in ('Regulatory', 'Technical', 'Clinical', 'Interpersonal', 'Research'):
            self.toggle(program, strand, by_keyboard)
        self.close_menu(program)
        program.find('push button', '1 strand')
        ethics = self.tags(program)
        self.assertEqual(7, len(ethics))
        self.assertEqual(everything[:7], ethics)
        self.open_menu(program, '1 strand', by_keyboard)
        self.toggle(program, 'Ethics', by_keyboard)
        self.close_menu(program)
        program.find('label', 'Nothing of This Kind')
        program.press('push button', 'Show Everything')
        self.cell(program, FIRST)
        self.assertEqual(everything, self.tags(program))
        self.assert_quiet(program)

    def test_strands_by_mouse(self):
        self.check_strands(False)

    def test_strands_by_keyboard(self):
        self.check_strands(True)


    MORE = 'Terms, levels and more'

    def check_levels(self, by_keyboard):
        """What is not of these levels is not there, for the eye and for a screen reader."""
        program, path = self.open_page()
        self.go_to(program, 'AIH-205', OVERSIGHT)
        self.cell(program, f'AIH-205, {OVERSIGHT}, reinforced, assessed')
        self.open_menu(program, self.MORE, by_keyboard)
        self.toggle(program, 'Reinforced', by_keyboard)
        self.close_menu(program)
        self.go_to(program, 'AIH-205', OVERSIGHT)
        self.cell(program, f'AIH-205, {OVERSIGHT}, not covered')
        self.go_to(program, 'AIH-105', OVERSIGHT)
        self.cell(program, f'AIH-105, {OVERSIGHT}, introduced')
        self.open_menu(program, self.MORE, by_keyboard)
        self.toggle(program, 'Introduced', by_keyboard)
        self.toggle(program, 'Reinforced', by_keyboard)
        self.close_menu(program)
        self.go_to(program, 'AIH-105', OVERSIGHT)
        self.cell(program, f'AIH-105, {OVERSIGHT}, not covered')
        self.go_to(program, 'AIH-205', OVERSIGHT)
        self.cell(program, f'AIH-205, {OVERSIGHT}, reinforced, assessed')
        self.assert_quiet(program)

    def test_levels_by_mouse(self):
        self.check_levels(False)

    def test_levels_by_keyboard(self):
        self.check_levels(True)

    def go_to(self, program, row, tag):
        """To a cell: the row by typing, the column with the arrow."""
        self.focus_matrix(program)
        program.key('Home')
        program.type(row)
        self.cell(program, f'{row}, ')
        program.key('Escape')
        for _ in range(30):
            if program.look('table cell', f'{row}, {tag}', self.matrix) is not None:
                return
            program.key('Right')
            self.cell(program, f'{row}, ')
        self.fail(f'the keyboard does not get to “{tag}”')

    def check_term(self, by_keyboard):
        program, path = self.open_page()
        everything = self.modules(program)
        self.assertEqual(FIRST, everything[0])
        self.open_menu(program, self.MORE, by_keyboard)
        self.choose(program, 'Term', 'Semester 2', by_keyboard)
        self.close_menu(program)
        self.cell(program, 'AIH-201, ')
        second = self.modules(program)
        self.assertEqual([f'AIH-20{n}' for n in range(1, 8)], second)
        self.open_menu(program, self.MORE, by_keyboard)
        self.choose(program, 'Term', 'All terms', by_keyboard)
        self.close_menu(program)
        self.cell(program, 'AIH-201, ')
        self.assertEqual(everything, self.modules(program))
        self.assert_quiet(program)

    def test_terms_by_mouse(self):
        self.check_term(False)

    def test_terms_by_keyboard(self):
        self.check_term(True)

    # --- plans and pathways ---

    def begin_with_pathways(self):
        """AIH-201 is for those on the first of two pathways, AIH-202 for those on the second."""
        path = self.begin()
        text = path.read_text('utf-8')
        pathways = ('<pathways><pathway id="imaging"><title>Imaging</title></pathway>'
                    '<pathway id="genomics"><title>Genomics</title></pathway></pathways>')
        for code, pathway in (('AIH-201', 'imaging'), ('AIH-202', 'genomics')):
            text = text.replace(f'code="{code}"', f'code="{code}" pathways="{pathway}"')
        path.write_text(text.replace('<modules>', f'{pathways}<modules>', 1), 'utf-8')
        return path

    def check_pathways(self, by_keyboard):
        program, _ = self.open_page(self.begin_with_pathways())
        on_first = self.modules(program)
        self.assertIn('AIH-201', on_first)
        self.assertNotIn('AIH-202', on_first)
        if by_keyboard:
            toggle = self.find_in(program, program.find('combo box', 'Pathway'))
            self.focus_node(program, toggle, 'shift+Tab')
        self.choose(program, 'Pathway', 'Genomics', by_keyboard)
        program.wait_for(lambda: 'AIH-202' in self.modules(program), 'the other pathway')
        on_second = self.modules(program)
        self.assertNotIn('AIH-201', on_second)
        self.assertEqual(set(on_first) ^ set(on_second), {'AIH-201', 'AIH-202'})
        self.assert_quiet(program)

    def test_pathways_by_mouse(self):
        self.check_pathways(False)

    def test_pathways_by_keyboard(self):
        self.check_pathways(True)

    # --- what is open ---

    def press_toggle(self, program, name, by_keyboard):
        button = program.find('push button', name)
        if by_keyboard:
            self.focus_node(program, button, 'shift+Tab')
            program.key('space')
        else:
            program.click(button)

    def check_open(self, by_keyboard):
        program, _ = self.open_page()
        everything = self.tags(program)
        self.go_to(program, 'AIH-204', TRANSPARENCY)
        program.key('0')
        self.cell(program, f'AIH-204, {TRANSPARENCY}, not covered')
        self.go_to(program, 'AIH-106', ORIGIN)
        program.key('3')
        self.cell(program, f'AIH-106, {ORIGIN}, mastered')
        self.press_toggle(program, 'Gaps Only', by_keyboard)
        self.cell(program, TRANSPARENCY)
        self.assertEqual([TRANSPARENCY], self.tags(program))
        self.press_toggle(program, 'Unprepared Only', by_keyboard)
        self.cell(program, ORIGIN)
        self.assertEqual([ORIGIN], self.tags(program))
        self.press_toggle(program, 'Unprepared Only', by_keyboard)
        self.cell(program, FIRST[:4])
        self.assertEqual(everything, self.tags(program))
        self.assert_quiet(program)

    def test_gaps_and_unprepared_by_mouse(self):
        self.check_open(False)

    def test_gaps_and_unprepared_by_keyboard(self):
        self.check_open(True)

    # --- what stands in the rows ---

    ROWS = 'What stands in the rows'

    def choose_rows(self, program, title, by_keyboard):
        self.focus_matrix(program)
        if by_keyboard:
            button = program.find('combo box', self.ROWS)
            self.focus_node(program, self.find_in(program, button), 'shift+Tab')
        self.choose(program, self.ROWS, title, by_keyboard)

    def check_rows(self, by_keyboard):
        program, path = self.open_page()
        root = driver.read(path)
        placed = self.modules(program)
        self.choose_rows(program, 'Modules by kind', by_keyboard)
        by_kind = self.modules(program)
        self.assertEqual(sorted(placed), sorted(by_kind))
        kinds = [driver.find_module(root, code).get('kind') for code in by_kind]
        self.assertEqual(len(set(kinds)), sum(kind != before for kind, before in
                                              zip(kinds, [None, *kinds])))
        self.assertNotEqual(placed, by_kind)

        self.choose_rows(program, 'Modules', by_keyboard)
        in_file = [module.get('code') for module in root.iter(f'{NAMESPACE}module')
                   if module.get('code') in placed]
        self.assertEqual(in_file, self.modules(program))

        self.choose_rows(program, 'Terms', by_keyboard)
        self.cell(program, 'Semester 1, ')
        table = self.copied(program)
        self.assertEqual([f'Semester {n}' for n in range(1, 5)], [line[0] for line in table[1:]])
        column = table[0].index(OVERSIGHT)
        self.assertEqual(['1', '2A', '', ''], [line[column] for line in table[1:]])

        self.choose_rows(program, 'Outcomes by tag', by_keyboard)
        self.cell(program, 'PO1')
        titles = [node.findtext(f'{NAMESPACE}title')
                  for node in root.find(f'{NAMESPACE}outcomes')]
        rows = self.copied(program)[1:]
        self.assertEqual(len(titles), len(rows))
        for title, line in zip(titles, rows):
            self.assertIn(title, line[0])

        self.choose_rows(program, 'Outcomes by module', by_keyboard)
        program.find('label', 'Number: outcomes of the module that support it')
        head = self.copied(program)[0]
        self.assertEqual(placed, head[1:])
        self.assert_quiet(program)

    def test_rows_by_mouse(self):
        self.check_rows(False)

    def test_rows_by_keyboard(self):
        self.check_rows(True)

    # --- shares ---

    @staticmethod
    def bars(program):
        return driver.name_of(program.find(None, 'Semester 1: '))

    TITLES = {'ethics': 'Ethics', 'regulatory': 'Regulatory', 'technical': 'Technical',
              'clinical': 'Clinical', 'interpersonal': 'Interpersonal and organisational',
              'research': 'Research'}

    def assert_figures(self, said, terms, figure):
        """What is said of each term is what cursus-cli says, in whole percent."""
        parts = said.split('; ')
        self.assertEqual(len(terms), len(parts))
        for part, term in zip(parts, terms):
            for strand, title in self.TITLES.items():
                percent = int(term['strands'][strand][figure] * 100 + 0.5)
                self.assertIn(f'{title} {percent} %', part)

    def check_bars(self, by_keyboard):
        program, path = self.open_page()
        share = self.bars(program)
        facts = subprocess.run([str(self.build / 'src' / 'cursus-cli'), 'facts', '--json',
                                str(path)], capture_output=True, text=True, check=True)
        terms = json.loads(facts.stdout)['routes'][0]['terms']

        self.assert_figures(share, terms, 'share')
        self.press_toggle(program, 'Reach', by_keyboard)
        reach = program.wait_for(lambda: next(
            (said for said in [self.bars(program)] if said != share), None),
            'the reach')
        self.assert_figures(reach, terms, 'reach')
        self.press_toggle(program, 'Curve', by_keyboard)
        program.wait_for(lambda: self.bars(program) == share, 'the shares again')
        self.assert_quiet(program)

    def test_bars_by_mouse(self):
        self.check_bars(False)

    def test_bars_by_keyboard(self):
        self.check_bars(True)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
