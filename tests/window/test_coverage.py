#!/usr/bin/python3
# test_coverage.py - what is covered, seen and mended in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone, then by mouse. What is read aloud tells where one is."""

import shutil
import subprocess
import sys

import driver

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
            cell = program.look('table cell', ', ')
            if cell is not None and is_focused(cell):
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
