#!/usr/bin/python3
# test_coverage.py - what is covered, seen and mended in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone, then by mouse. What is read aloud tells where one is."""

import shutil
import subprocess
import sys
import time

import driver
from driver import STEP, tool

FIRST = 'AIH-101'


def marks(path):
    """Every mark in a file: module, tag and level."""
    return {(module.get('code'), mark.get('tag')): mark.get('level', '1')
            for module in driver.read(path).iter(f'{driver.NAMESPACE}module')
            for mark in module.iter(f'{driver.NAMESPACE}covers')}


def is_focused(node):
    states = driver.ask(node.get_state_set)
    return states is not None and states.contains(driver.see().StateType.FOCUSED)


class Coverage(driver.WindowTest):
    """The page of coverage."""

    def open_page(self):
        path = self.begin()
        program = self.start(path)
        program.find('list item', FIRST)
        program.click(program.find('page tab', 'Coverage'))
        program.find(None, f'{FIRST}, ')
        return program, path

    def cell(self, program, text):
        """Waits until the keyboard is on a cell of which this is read aloud."""
        return program.find('table cell', text)

    def focus_matrix(self, program):
        """With the keyboard alone, from wherever it is."""
        for _ in range(40):
            if any(is_focused(cell) for cell in program.look_all('table cell', ', ')):
                return
            program.key('Tab')
        self.fail('Tab does not get to the matrix')

    def problems(self, program):
        return sorted(name for name in program.names('label')
                      if name and 'no module covers “' in name and name.startswith('In “'))

    def wait_for_problems(self, program, terms):
        def look():
            found = self.problems(program)
            return len(found) == len(terms) and all(
                any(term in name and strand in name for name in found) for term, strand in terms)
        program.wait_for(look, f'problems in {terms}')

    ALL = [('Semester 3', 'Ethics'), ('Semester 4', 'Ethics'), ('Semester 4', 'Regulatory')]

    def test_a_mark_mends_and_undo_breaks_again_by_keyboard(self):
        program, path = self.open_page()
        self.wait_for_problems(program, self.ALL)
        self.focus_matrix(program)
        program.key('ctrl+Home')
        self.cell(program, f'{FIRST}, ')
        program.type('AIH-301')
        self.cell(program, 'AIH-301, ')
        program.key('Escape', '1')
        self.cell(program, 'introduced')
        self.wait_for_problems(program, self.ALL[1:])
        program.key('ctrl+z')
        self.wait_for_problems(program, self.ALL)
        self.cell(program, 'not covered')
        program.key('ctrl+shift+z')
        self.wait_for_problems(program, self.ALL[1:])
        program.key('a')
        self.cell(program, 'introduced, assessed')
        before = marks(path)
        program.key('ctrl+s')
        program.wait_for(lambda: marks(path) != before, 'the file')
        new = set(marks(path)) - set(before)
        self.assertEqual(['AIH-301'], [module for module, _ in new])
        self.assert_quiet(program)

    def test_a_click_cycles_and_a_drag_paints(self):
        program, path = self.open_page()
        before = marks(path)
        self.focus_matrix(program)
        program.key('ctrl+Home')
        cell = self.cell(program, f'{FIRST}, ')
        x, y = program.place(cell)
        for level in ('introduced', 'reinforced', 'mastered', 'not covered'):
            program.click((x, y))
            self.cell(program, level)
        program.drag((x, y), (x, y + 2 * 26))
        program.key('ctrl+s')
        program.wait_for(lambda: len(set(marks(path)) - set(before)) == 3, 'three marks')
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: marks(path) == before, 'none of them')
        self.assert_quiet(program)

    def go_to(self, program, row, tag):
        """To a cell with the keyboard alone: the row by typing, the column with the arrow."""
        self.focus_matrix(program)
        program.key('ctrl+Home')
        program.type(row)
        self.cell(program, f'{row}, ')
        program.key('Escape')
        for _ in range(30):
            if program.look('table cell', f'{row}, {tag}') is not None:
                return
            program.key('Right')
            self.cell(program, f'{row}, ')
        self.fail(f'the keyboard does not get to “{tag}”')

    def line(self, program, text):
        """The line of a list at the side that says this, in sight or not."""
        return program.wait_for(lambda: next(
            (row for row in program.look_all('list item')
             if program.look('label', text, row) is not None), None), f'the line “{text}”')

    # --- at the side ---

    def test_an_unprepared_step_is_mended(self):
        program, path = self.open_page()
        before = marks(path)
        self.go_to(program, 'AIH-106', 'Ethics and governance')
        program.key('2')
        self.cell(program, 'Ethics and governance of AI for health (WHO, 2021), reinforced')
        # It is the only one that covers it: nothing introduces it.
        self.line(program, 'Ethics and governance of AI for health (WHO, 2021)')
        program.press('push button', 'Mend')
        self.cell(program, 'Ethics and governance of AI for health (WHO, 2021), introduced')
        program.key('ctrl+s')
        program.find('label', 'Saved')
        self.assertEqual(before, marks(path))
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: marks(path)[('AIH-106', 'eth.who')] == '2', 'the step as it was')
        self.assert_quiet(program)

    def test_a_gap_goes_to_its_place(self):
        program, _ = self.open_page()
        line = self.line(program, 'Only “AIH-204 Explainable AI and Model Transparency” covers')
        # The list is below what is in sight of the side: the wheel brings it up.
        tool('mousemove', *program.place(program.find('label', 'Targets')))
        for _ in range(40):
            if program.place(line)[1] < 650:
                break
            tool('click', 5)
            time.sleep(STEP)
        program.click(line)
        cell = self.cell(program, 'AIH-204, Transparency, introduced')
        program.wait_for(lambda: is_focused(cell), 'the keyboard on its cell')
        self.assert_quiet(program)

    def test_it_is_said_where_else_a_tag_is_covered(self):
        program, _ = self.open_page()
        self.go_to(program, 'AIH-105', 'Human oversight')
        program.find('label', 'AIH-105 × Human oversight')
        program.find('label', 'Also in')
        program.find('label', 'AIH-205')
        program.find('label', 'art. 14 Reg. (EU) 2024/1689')
        self.assert_quiet(program)

    def rules(self, path):
        return [(rule.get('type'), rule.get('strand'), rule.get('min'), rule.get('scope'))
                for rule in driver.read(path).iter(f'{driver.NAMESPACE}rule')]

    TECHNICAL = 'In each term at least 1 module covers “Technical”.'

    def wait_for_target(self, program, path, strand):
        """It is in the list, with the keyboard on it, said at the bottom, and in the file."""
        sentence = f'In each term at least 1 module covers “{strand}”.'
        program.find('label', f'New target: {sentence}')
        line = self.line(program, sentence)
        program.wait_for(lambda: is_focused(line), 'the keyboard on the new target')
        program.key('ctrl+s')
        program.wait_for(lambda: ('coverage-modules', strand.lower(), '1', 'term')
                         in self.rules(path), 'the rule')

    def test_one_click_adds_a_target(self):
        program, path = self.open_page()
        before = self.rules(path)
        offer = self.line(program, '“Technical” in each term')
        program.click(program.find('push button', 'Add', offer))
        self.wait_for_target(program, path, 'Technical')
        self.assertEqual(len(before) + 1, len(self.rules(path)))
        program.wait_for(lambda: program.look('label', '“Technical” in each term') is None,
                         'the offer to go')
        # One more press, and it can be altered.
        program.key('Return')
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        program.find('label', self.TECHNICAL, program.windows()[-1])
        program.key('Escape', 'Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: self.rules(path) == before, 'the rules as before')
        self.line(program, '“Technical” in each term')
        self.assert_quiet(program)

    def test_a_target_is_added_by_keyboard(self):
        program, path = self.open_page()
        button = program.find('push button', 'Add Target')
        toggle = next(part for part in driver.walk(button) if driver.ask(part.get_n_actions))
        for _ in range(40):
            if is_focused(toggle):
                break
            program.key('Tab')
        program.key('space')
        item = program.find('menu item', 'Clinical')
        for _ in range(10):
            if is_focused(item):
                break
            program.key('Down')
        program.key('Return')
        self.wait_for_target(program, path, 'Clinical')
        self.assert_quiet(program)

    def test_another_target_is_added(self):
        program, path = self.open_page()
        button = program.find('push button', 'Add Target')
        program.do(next(part for part in driver.walk(button) if driver.ask(part.get_n_actions)))
        program.press('menu item', 'Other Target…')
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        dialog = program.windows()[-1]
        program.find('label', 'Each term has at least 10 % “Ethics”.', dialog)
        program.click(program.find('push button', 'Add Rule', dialog))
        program.find('label', '8 rules, 3 are not met', dialog)
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')
        self.line(program, 'Each term has at least 10 % “Ethics”.')
        program.key('ctrl+s')
        program.wait_for(lambda: ('coverage-share', 'ethics', '10', 'term') in self.rules(path),
                         'the rule')
        self.assert_quiet(program)

    def test_what_cannot_be_checked_leads_to_what_is_missing(self):
        path = self.begin()
        text = path.read_text('utf-8')
        start = text.index('code="AIH-204"')
        end = text.index('>', start)
        module = ' '.join(part for part in text[start:end].split(' ')
                          if not part.startswith('credits='))
        path.write_text(text[:start] + module + text[end:], 'utf-8')
        program = self.start(path)
        program.find('list item', FIRST)
        program.click(program.find('page tab', 'Coverage'))
        program.find('table cell', f'{FIRST}, ')
        program.click(program.find('push button', '3 warnings'))
        row = self.line(program, 'The credits of “AIH-204 Explainable AI and Model Transparency” '
                                 'are not stated.')
        program.click(program.find('label', 'Show', row))
        self.cell(program, 'AIH-204, ')
        self.assert_quiet(program)

    # --- what is shown ---

    def test_a_list_opens_where_the_handle_of_the_palette_was(self):
        """What is hidden takes no clicks: the palette of the plan ends above the middle of the list."""
        program, _path = self.open_page()
        button = program.find('combo box', 'What stands in the rows')
        toggle = program.find('push button', None, button)
        program.click(button)
        program.wait_for(lambda: driver.ask(toggle.get_state_set).contains(
            driver.see().StateType.PRESSED), 'the list to open')

    def choose_rows(self, program, title):
        """From the list, with the keyboard."""
        button = program.find('combo box', 'What stands in the rows')
        toggle = program.find('push button', None, button)
        self.focus_matrix(program)
        for _ in range(20):
            if is_focused(toggle):
                break
            program.key('shift+Tab')
        program.key('space')
        row = program.wait_for(lambda: next(
            (node for node in program.look_all('list item', None, button)
             if any(driver.name_of(label) == title
                    for label in program.look_all('label', title, node))), None), title)
        program.key('Home')
        for _ in range(10):
            if is_focused(row):
                break
            program.key('Down')
        program.key('Return')

    def test_what_stands_in_the_rows(self):
        program, path = self.open_page()
        legend = 'I introduced · R reinforced · M mastered · dot: assessed'
        program.find('label', f'{legend} — press 1, 2, 3, 0 or A')
        self.choose_rows(program, 'Terms')
        program.wait_for(lambda: legend in program.names('label'), 'what the signs mean')
        self.focus_matrix(program)
        program.key('ctrl+Home')
        self.cell(program, 'Semester 1, Trustworthy AI')
        # Here nothing can be marked.
        program.key('1')
        self.choose_rows(program, 'Outcomes by module')
        program.find('label', 'Number: outcomes of the module that support it · dot: assessed')
        self.choose_rows(program, 'Modules')
        self.focus_matrix(program)
        program.key('ctrl+Home')
        self.cell(program, f'{FIRST}, ')
        self.assertFalse(driver.is_sensitive(program.find('push button', 'Undo')))
        self.assert_quiet(program)

    def test_gaps_only_and_everything_again(self):
        program, _ = self.open_page()
        program.press('push button', '_Gaps Only')
        program.find('label', 'Nothing of This Kind')
        program.press('push button', 'Show Everything')
        self.cell(program, f'{FIRST}, ')
        self.go_to(program, 'AIH-204', 'Transparency')
        program.key('0')
        self.cell(program, 'AIH-204, Transparency, not covered')
        program.press('push button', '_Gaps Only')
        self.cell(program, 'Transparency, not covered')
        self.focus_matrix(program)
        program.key('ctrl+Home')
        cell = self.cell(program, f'{FIRST}, ')
        self.assertIn(', Transparency, ', driver.name_of(cell))
        self.assert_quiet(program)

    def test_a_matrix_comes_in_and_goes_out_again(self):
        if shutil.which('xclip') is None:
            self.skipTest('xclip is not installed')
        path = self.begin()
        program = self.start(path)
        program.find('list item', FIRST)
        program.click(program.find('page tab', 'Coverage'))
        self.focus_matrix(program)
        codes = [f'AIH-10{n}' for n in range(1, 6)]
        rows = [['Competency', *codes]] + [
            [f'Competency {row}', *(str((row * 7 + column) % 4 or '') for column in range(5))]
            for row in range(1, 57)]
        text = '\n'.join('\t'.join(row) for row in rows) + '\n'
        owner = subprocess.Popen(['xclip', '-selection', 'clipboard', '-quiet'],
                                 stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        owner.stdin.write(text.encode())
        owner.stdin.close()
        before = marks(path)
        expected = sum(1 for row in rows[1:] for cell in row[1:] if cell)
        # The clipboard is read while the window goes on: saving at once would save too early.
        program.key('ctrl+v')
        program.find('label', f'{expected} marks pasted, 56 new tags')
        program.key('ctrl+s')
        program.wait_for(lambda: len(set(marks(path)) - set(before)) == expected, 'the marks')

        owner.terminate()
        program.key('ctrl+c')
        program.find('label', 'Table copied')
        out = subprocess.run(['xclip', '-selection', 'clipboard', '-o'], capture_output=True,
                             text=True, check=True).stdout
        copied = [line.split('\t') for line in out.splitlines()]
        columns = [copied[0].index(code) for code in codes]
        again = {row[0]: [row[column] for column in columns] for row in copied
                 if row[0].startswith('Competency ')}
        self.assertEqual({row[0]: row[1:] for row in rows[1:]}, again)
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
