#!/usr/bin/python3
# test_gestures.py - cards moved by mouse and by keyboard in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each test does something to cards, saves, and looks at what stands in the file."""

import shutil
import subprocess
import sys
import time

import driver
from driver import STEP, tool

PASTED = 'BIO-1\tCell Biology\t5\nBIO-2\tGenetics\t7,5\n'


class Gestures(driver.WindowTest):
    """The board under a hand."""

    def begin_here(self):
        self.path = self.begin()
        program = self.start(self.path)
        self.card(program, 'AIH-404')
        return program

    @staticmethod
    def card(program, code):
        return program.find('list item', code)

    def spot(self, program, code, fraction=(0.5, 0.5)):
        return program.place(self.card(program, code), fraction)

    @staticmethod
    def carry(start, end):
        """Takes up what is at start and holds it over end."""
        (x, y), (to_x, to_y) = start, end
        tool('mousemove', x, y)
        time.sleep(STEP)
        tool('mousedown', 1)
        time.sleep(4 * STEP)
        tool('mousemove', x + 12, y + 12)
        for step in range(1, 5):
            time.sleep(STEP)
            tool('mousemove', x + (to_x - x) * step // 4, y + (to_y - y) * step // 4)
        time.sleep(2 * STEP)
        for step in (1, 2, 3):
            tool('mousemove', to_x + step, to_y + step)
            time.sleep(3 * STEP)

    def drag(self, start, end):
        self.carry(start, end)
        tool('mouseup', 1)

    @staticmethod
    def escape():
        """Without --clearmodifiers, for which a button of the mouse is one: it would be let go."""
        tool('key', 'Escape')

    def codes(self, term):
        """The codes that stand in a term of the file, None for a group."""
        root = driver.read(self.path)
        modules = {module.get('id'): module.get('code')
                   for module in root.iter(f'{driver.NAMESPACE}module')}
        return [modules.get(place) for place in driver.modules_of(root, term)]

    @staticmethod
    def wait_for_place(program, code, where):
        """Waits until the name of a card says where it is."""
        program.wait_for(lambda: where in (program.look('list item', code).get_name()
                                           if program.look('list item', code) else ''),
                         f'{code} at “{where}”')

    def save(self, program):
        program.key('ctrl+s')
        program.find('label', 'Saved')

    def assert_requires(self, root, code, required):
        wanted = driver.find_module(root, required).get('id')
        prerequisites = driver.find_module(root, code).findall(f'{driver.NAMESPACE}prerequisite')
        self.assertTrue(any(wanted in one.attrib.values() for one in prerequisites))

    # --- by mouse ---

    def test_drags_a_card_into_another_column(self):
        program = self.begin_here()
        self.drag(self.spot(program, 'AIH-104'), self.spot(program, 'AIH-203', (0.5, 0.25)))
        self.wait_for_place(program, 'AIH-104', 'Semester 2, position 3 of 8')
        program.find('label', 'AIH-104 moved to Semester 2, position 3 of 8')
        self.save(program)
        self.assertEqual(['AIH-201', 'AIH-202', 'AIH-104', 'AIH-203'], self.codes(1)[:4])
        self.assertNotIn('AIH-104', self.codes(0))
        self.assert_quiet(program)

    def test_drags_a_card_within_its_column(self):
        program = self.begin_here()
        self.drag(self.spot(program, 'AIH-103'), self.spot(program, 'AIH-101', (0.5, 0.2)))
        self.wait_for_place(program, 'AIH-103', 'Semester 1, position 1 of 7')
        self.save(program)
        self.assertEqual(['AIH-103', 'AIH-101', 'AIH-102', 'AIH-104'], self.codes(0)[:4])

    def test_drags_several_cards_together(self):
        program = self.begin_here()
        program.click(self.card(program, 'AIH-401'))
        tool('keydown', 'ctrl')
        program.click(self.card(program, 'AIH-404'))
        tool('keyup', 'ctrl')
        self.drag(self.spot(program, 'AIH-404'), self.spot(program, 'AIH-301', (0.5, 0.2)))
        self.wait_for_place(program, 'AIH-404', 'Semester 3, position 2 of 9')
        self.save(program)
        self.assertEqual(['AIH-401', 'AIH-404', 'AIH-301'], self.codes(2)[:3])
        program.key('ctrl+z')
        self.wait_for_place(program, 'AIH-401', 'Semester 4, position 1 of 4')

    def test_drags_a_card_out_of_the_plan_and_back(self):
        program = self.begin_here()
        label = program.find('label', 'Not placed · 0')
        x, y = program.place(label)
        self.drag(self.spot(program, 'AIH-404'), (x + 40, y + 160))
        program.find('label', 'Not placed · 1')
        self.save(program)
        self.assertNotIn('AIH-404', self.codes(3))

        row = program.find('label', 'Not placed · 1')
        x, y = program.place(row, (0.5, 1.0))
        self.drag((x + 40, y + 28), self.spot(program, 'AIH-401', (0.5, 0.2)))
        self.wait_for_place(program, 'AIH-404', 'Semester 4, position 1 of 4')

    def test_a_card_let_go_elsewhere_stays(self):
        program = self.begin_here()
        x, y = self.spot(program, 'AIH-104')
        self.carry((x, y), self.spot(program, 'AIH-203'))
        tool('mousemove', 700, 18)
        time.sleep(4 * STEP)
        tool('mouseup', 1)
        time.sleep(4 * STEP)
        self.wait_for_place(program, 'AIH-104', 'Semester 1, position 4 of 7')
        self.assertFalse(driver.is_sensitive(program.find('push button', 'Undo')))

    def test_a_locked_card_is_not_taken_up(self):
        program = self.begin_here()
        program.click(self.card(program, 'AIH-104'))
        program.key('ctrl+l')
        self.wait_for_place(program, 'AIH-104', 'locked')
        self.drag(self.spot(program, 'AIH-104'), self.spot(program, 'AIH-203'))
        program.find('label', 'AIH-104 is locked and stays where it is.')
        self.wait_for_place(program, 'AIH-104', 'Semester 1, position 4 of 7')

    def test_scrolls_while_a_card_is_held_at_the_edge(self):
        program = self.begin_here()
        start = self.spot(program, 'AIH-101')
        left, top = self.spot(program, 'AIH-201')
        _, bottom = program.place(program.find('label', '3 problems'), (0.5, 0.0))
        self.carry(start, (left, bottom - 16))
        program.wait_for(lambda: self.spot(program, 'AIH-201')[1] < top - 60, 'the board to scroll')
        tool('mouseup', 1)
        self.wait_for_place(program, 'AIH-101', 'Semester 2')

    def test_escape_takes_a_card_back(self):
        program = self.begin_here()
        self.carry(self.spot(program, 'AIH-104'), self.spot(program, 'AIH-203'))
        self.escape()
        time.sleep(4 * STEP)
        tool('mouseup', 1)
        time.sleep(4 * STEP)
        self.wait_for_place(program, 'AIH-104', 'Semester 1, position 4 of 7')
        self.assertFalse(driver.is_sensitive(program.find('push button', 'Undo')))
        # The keyboard and the mouse are free again.
        self.drag(self.spot(program, 'AIH-104'), self.spot(program, 'AIH-203', (0.5, 0.25)))
        self.wait_for_place(program, 'AIH-104', 'Semester 2, position 3 of 8')
        program.key('ctrl+z')
        self.wait_for_place(program, 'AIH-104', 'Semester 1, position 4 of 7')
        self.assert_quiet(program)

    def test_ctrl_and_a_drag_make_a_copy(self):
        program = self.begin_here()
        tool('keydown', 'ctrl')
        self.drag(self.spot(program, 'AIH-104'), self.spot(program, 'AIH-203', (0.5, 0.25)))
        tool('keyup', 'ctrl')
        self.wait_for_place(program, 'AIH-104', 'Semester 1, position 4 of 7')
        self.save(program)
        root = driver.read(self.path)
        there = driver.modules_of(root, 1)
        self.assertEqual(8, len(there))
        original, copy = driver.find_module(root, 'AIH-104'), None
        for module in root.iter(f'{driver.NAMESPACE}module'):
            if module.get('id') == there[2]:
                copy = module
        self.assertNotEqual(original.get('id'), copy.get('id'))
        title = f'{driver.NAMESPACE}title'
        self.assertEqual(original.find(title).text, copy.find(title).text)

    def head(self, program, term):
        """A point in the head of a column: above its first card, at the left of its menu."""
        button = program.find(None, f'Menu of {term}')
        x, y = program.place(button)
        return x - 80, y

    def terms(self):
        """The titles of the terms of the file."""
        plan = next(driver.read(self.path).iter(f'{driver.NAMESPACE}plan'))
        return [term.get('id') for term in plan.iter(f'{driver.NAMESPACE}term')]

    def test_drags_a_term_by_its_head(self):
        program = self.begin_here()
        before = self.terms()
        third, first = self.head(program, 'Semester 3'), self.head(program, 'Semester 1')
        self.drag(third, (first[0] - 60, first[1]))
        program.find('label', 'Semester 3 is now term 1 of 4')
        self.save(program)
        self.assertEqual([before[2], before[0], before[1], before[3]], self.terms())
        program.key('ctrl+z')
        self.save(program)
        self.assertEqual(before, self.terms())
        self.assert_quiet(program)

    def test_escape_puts_a_term_back(self):
        program = self.begin_here()
        third, first = self.head(program, 'Semester 3'), self.head(program, 'Semester 1')
        self.carry(third, (first[0] - 60, first[1]))
        self.escape()
        time.sleep(2 * STEP)
        tool('mouseup', 1)
        time.sleep(2 * STEP)
        self.assertFalse(driver.is_sensitive(program.find('push button', 'Undo')))

    # --- groups ---

    def begin_with_group(self):
        """AIH-401 and AIH-402 in a group that is open."""
        program = self.begin_here()
        program.click(self.card(program, 'AIH-401'))
        tool('keydown', 'ctrl')
        program.click(self.card(program, 'AIH-402'))
        tool('keyup', 'ctrl')
        program.key('ctrl+g')
        program.find('text', 'Title')
        program.type('Choice')
        program.key('Return')
        program.find('list item', 'Choice')
        program.key('space')
        program.find('list item', 'AIH-402')
        return program

    def members(self):
        root = driver.read(self.path)
        codes = {module.get('id'): module.get('code')
                 for module in root.iter(f'{driver.NAMESPACE}module')}
        for group in root.iter(f'{driver.NAMESPACE}group'):
            if any(title.text == 'Choice' for title in group.iter(f'{driver.NAMESPACE}title')):
                return [codes.get(member.get('module'))
                        for member in group.iter(f'{driver.NAMESPACE}member')]
        return None

    def test_drags_a_card_into_a_group_and_out(self):
        program = self.begin_with_group()
        self.drag(self.spot(program, 'AIH-404'), self.spot(program, 'AIH-402', (0.5, 0.2)))
        program.find('label', 'AIH-404 put into “Choice”')
        self.save(program)
        self.assertEqual(['AIH-401', 'AIH-404', 'AIH-402'], self.members())
        self.assertNotIn('AIH-404', self.codes(3))
        # To another place among them, and out again.
        self.drag(self.spot(program, 'AIH-404'), self.spot(program, 'AIH-401', (0.5, 0.2)))
        self.wait_for_place(program, 'AIH-404', 'position 1 of 3')
        self.drag(self.spot(program, 'AIH-404'), self.spot(program, 'AIH-301', (0.5, 0.2)))
        self.wait_for_place(program, 'AIH-404', 'Semester 3, position 1')
        self.save(program)
        self.assertEqual(['AIH-401', 'AIH-402'], self.members())
        self.assertEqual('AIH-404', self.codes(2)[0])
        self.assert_quiet(program)

    def test_moves_a_member_with_the_keyboard(self):
        program = self.begin_with_group()
        program.click(self.card(program, 'AIH-402'))
        program.key('ctrl+Up')
        self.wait_for_place(program, 'AIH-402', 'position 1 of 2')
        self.save(program)
        self.assertEqual(['AIH-402', 'AIH-401'], self.members())
        program.key('ctrl+Up')
        program.find('label', 'There is no further place in this direction.')
        program.key('ctrl+Left')
        self.wait_for_place(program, 'AIH-402', 'Semester 3, position 8')
        self.save(program)
        self.assertEqual(['AIH-401'], self.members())
        self.assertEqual('AIH-402', self.codes(2)[-1])
        self.assert_quiet(program)

    def test_draws_a_requirement_from_a_card_to_another(self):
        program = self.begin_here()
        x, y = self.spot(program, 'AIH-106', (1.0, 0.5))
        tool('mousemove', x - 20, y)
        time.sleep(2 * STEP)
        self.drag((x - 2, y), self.spot(program, 'AIH-204'))
        program.find('label', 'AIH-106 for AIH-204')
        program.key('Return')
        program.find('label', 'AIH-106 for AIH-204: Prerequisite')
        self.save(program)
        root = driver.read(self.path)
        self.assert_requires(root, 'AIH-204', 'AIH-106')

    # --- by keyboard alone ---

    def go_to_board(self, program):
        """With Tab, until a card has the focus."""
        board = program.find('list', 'Plan')

        def is_on_card():
            for node in program.look_all('list item', 'AIH-', board):
                if node.get_state_set().contains(driver.see().StateType.FOCUSED):
                    return True
            program.key('Tab')
            return False
        program.wait_for(is_on_card, 'the focus on a card')

    def test_moves_cards_with_the_keyboard_alone(self):
        program = self.begin_here()
        self.go_to_board(program)
        program.type('aih-104')
        program.key('ctrl+Right')
        self.wait_for_place(program, 'AIH-104', 'Semester 2')
        program.key('ctrl+Home', 'Home', 'ctrl+Down')
        self.wait_for_place(program, 'AIH-101', 'Semester 1, position 2 of 6')
        program.key('End', 'Delete')
        program.find('label', 'Not placed · 1')
        program.key('Insert')
        program.find('text', 'Title of the new module')
        program.type('By Hand')
        program.key('Return', 'Escape')
        program.find('list item', 'By Hand')
        program.key('F2')
        program.find('text', 'Title')
        program.key('ctrl+a')
        program.type('Renamed')
        program.key('Return')
        program.find('list item', 'Renamed')
        self.save(program)
        self.assertEqual(['AIH-102', 'AIH-101', 'AIH-103', 'AIH-105', 'AIH-106'],
                         self.codes(0)[:5])
        self.assertIn('AIH-104', self.codes(1))
        self.assert_quiet(program)

    def test_requires_with_the_keyboard_alone(self):
        program = self.begin_here()
        self.go_to_board(program)
        program.type('aih-301')
        program.key('ctrl+r')
        program.find('label', 'AIH-301 Requires')
        program.type('ethics')
        program.wait_for(lambda: program.look('label', 'AIH-106  Ethics'), 'what was found')
        time.sleep(6 * STEP)   # the search waits for the next letter
        program.key('Return')
        program.find('label', 'AIH-106 for AIH-301: Prerequisite')
        self.save(program)
        root = driver.read(self.path)
        self.assert_requires(root, 'AIH-301', 'AIH-106')

    def test_opens_the_menu_with_the_keyboard(self):
        program = self.begin_here()
        self.go_to_board(program)
        program.key('shift+F10')
        program.find('menu item', 'Rename…')
        program.key('Escape')
        program.key('ctrl+Right')
        self.wait_for_place(program, 'AIH-101', 'Semester 2')

    # --- the clipboard ---

    def test_pastes_rows_of_a_spreadsheet(self):
        program = self.begin_here()
        program.click(self.card(program, 'AIH-404'))
        if shutil.which('xclip') is None:
            self.skipTest('xclip is not installed')
        owner = subprocess.Popen(['xclip', '-selection', 'clipboard', '-quiet'],
                                 stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        owner.stdin.write(PASTED.encode())
        owner.stdin.close()
        program.key('ctrl+v')
        program.find('list item', 'BIO-2, Genetics, 7.5 credits')
        owner.terminate()
        self.save(program)
        self.assertEqual(['AIH-404', 'BIO-1', 'BIO-2'], self.codes(3)[3:])
        program.key('ctrl+z')
        self.wait_for_place(program, 'AIH-404', 'Semester 4, position 4 of 4')

    def test_copies_from_one_window_to_another(self):
        program = self.begin_here()
        other = self.begin('empty', 'other.cursus')
        program.click(self.card(program, 'AIH-403'))
        program.key('ctrl+c')
        program.find('label', '1 module copied')
        subprocess.run([str(self.build / 'src' / 'cursus'), str(other)], check=True,
                       env=program.environment)
        program.wait_for(lambda: len(program.windows()) == 2, 'the second window')
        ids = tool('search', '--onlyvisible', '--pid', program.process.pid).split()
        tool('windowfocus', ids[-1])
        button = program.find('push button', 'Add a module to', within=program.windows()[-1])
        program.click(button)
        program.find('text', 'Title of the new module')
        program.key('Escape', 'ctrl+v')
        program.wait_for(lambda: program.look('list item', 'AIH-403', program.windows()[-1]),
                         'the copy')
        program.key('ctrl+s')
        self.path = other
        program.wait_for(lambda: 'AIH-403' in self.codes(0), 'the copy in the file')

    # --- tags ---

    def begin_with_tags(self):
        """The shelf with the tags is open, and two modules are selected."""
        program = self.begin_here()
        program.click(program.find('label', 'Tags · '))
        program.find('label', 'Transparency')
        program.click(self.card(program, 'AIH-301'))
        tool('keydown', 'ctrl')
        program.click(self.card(program, 'AIH-302'))
        tool('keyup', 'ctrl')
        return program

    def marks(self, code):
        """Which tags a module of the file covers, by their titles, and how far."""
        root = driver.read(self.path)
        titles = {tag.get('id'): tag.findtext(f'{driver.NAMESPACE}title')
                  for tag in root.iter(f'{driver.NAMESPACE}tag')}
        return {titles[mark.get('tag')]: mark.get('level', 'introduced') for mark in
                driver.find_module(root, code).iter(f'{driver.NAMESPACE}covers')}

    def test_drags_a_tag_onto_selected_cards(self):
        program = self.begin_with_tags()
        start = program.place(program.find('label', 'Transparency'), (0.2, 0.5))
        self.carry(start, self.spot(program, 'AIH-302'))
        tool('mouseup', 1)
        program.find('label', '“Transparency” is covered by 2 modules more')
        self.save(program)
        for code in ('AIH-301', 'AIH-302'):
            self.assertIn('Transparency', self.marks(code))
        self.assertNotIn('Transparency', self.marks('AIH-303'))
        # It was one step.
        program.key('ctrl+z')
        self.save(program)
        for code in ('AIH-301', 'AIH-302'):
            self.assertNotIn('Transparency', self.marks(code))
        self.assert_quiet(program)

    def row_of_tag(self, program, title):
        """The row of a tag in the inspector."""
        card = program.find('panel', 'Coverage')
        return program.find('list item', title, card)

    def test_drags_a_tag_from_the_inspector_onto_a_card(self):
        program = self.begin_here()
        program.click(self.card(program, 'AIH-204'))
        start = program.place(self.row_of_tag(program, 'Transparency'), (0.4, 0.5))
        self.carry(start, self.spot(program, 'AIH-303'))
        tool('mouseup', 1)
        program.find('label', '“Transparency” is covered by 1 module more')
        self.save(program)
        self.assertIn('Transparency', self.marks('AIH-303'))
        self.assertIn('Transparency', self.marks('AIH-204'))
        self.assert_quiet(program)

    def test_copies_a_tag_in_the_inspector(self):
        program = self.begin_here()
        program.click(self.card(program, 'AIH-204'))
        program.click(self.row_of_tag(program, 'Transparency'), fraction=(0.4, 0.5))
        program.key('ctrl+c')
        program.find('label', '“Transparency” copied.')
        program.click(self.card(program, 'AIH-303'))
        program.key('ctrl+v')
        program.find('label', '“Transparency” is covered by 1 module more')
        self.save(program)
        self.assertIn('Transparency', self.marks('AIH-303'))
        self.assert_quiet(program)

    def test_pastes_a_tag_onto_selected_cards(self):
        program = self.begin_with_tags()
        program.click(program.find('label', 'Transparency'))
        program.key('ctrl+c')
        program.find('label', '“Transparency” copied.')
        program.click(self.card(program, 'AIH-303'))
        program.key('ctrl+v')
        program.find('label', '“Transparency” is covered by 1 module more')
        self.save(program)
        self.assertIn('Transparency', self.marks('AIH-303'))
        self.assert_quiet(program)

    def test_tags_with_the_keyboard_alone(self):
        program = self.begin_here()
        self.go_to_board(program)
        program.type('aih-401')
        program.key('shift+Down')
        program.key('ctrl+t')
        program.find('label', 'A Tag for 2 Modules')
        program.type('transpar')
        time.sleep(6 * STEP)   # the search waits for the next letter
        program.key('Return')
        program.find('label', '“Transparency” is covered by 2 modules more')
        self.save(program)
        self.assertIn('Transparency', self.marks('AIH-401'))
        self.assertIn('Transparency', self.marks('AIH-402'))
        self.assert_quiet(program)

    # --- two windows ---

    def begin_beside(self):
        """A second window with an empty programme, of which the left part of the first is free."""
        program = self.begin_here()
        program.click(self.card(program, 'AIH-404'))
        program.key('Delete')
        program.find('label', 'Not placed · 1')
        other = self.begin('empty', 'other.cursus')
        subprocess.run([str(self.build / 'src' / 'cursus'), str(other)], check=True,
                       env=program.environment)
        program.wait_for(lambda: len(program.windows()) == 2, 'the second window')
        program.find('push button', 'Add a module to', program.windows()[-1])
        window = tool('search', '--onlyvisible', '--pid', program.process.pid).split()[-1]
        tool('windowmove', window, 700, 0)
        return program, other

    def test_drags_from_one_window_to_another(self):
        program, other = self.begin_beside()
        first, second = program.windows()
        goal = program.place(program.find('push button', 'Add a module to', second))
        x, y = program.place(program.find('label', 'Not placed · 1', first), (0.5, 1.0))
        self.drag((x + 40, y + 28), goal)
        program.find('list item', 'AIH-404', second)
        start = program.place(program.find('list item', 'AIH-102', first), (0.2, 0.5))
        self.drag(start, program.place(program.find('list item', 'AIH-404', second)))
        program.find('list item', 'AIH-102', second)
        # They are copies, and the second window is the one to save.
        program.find('list item', 'AIH-102', first)
        program.find('label', 'Not placed · 1', first)
        tool('windowfocus', tool('search', '--onlyvisible', '--pid',
                                 program.process.pid).split()[-1])
        program.key('ctrl+s')
        self.path = other
        program.wait_for(lambda: sorted(self.codes(0)) == ['AIH-102', 'AIH-404'],
                         'the copies in the file')
        self.assert_quiet(program)


    def test_drags_from_another_window_into_a_group(self):
        program, _ = self.begin_beside()
        self.path = self.home / 'other.cursus'
        first, second = program.windows()
        # In the second window a group of two, from two of the first.
        for code in ('AIH-102', 'AIH-103'):
            goal = program.place(program.find('push button', 'Add a module to', second))
            self.drag(program.place(program.find('list item', code, first), (0.2, 0.5)), goal)
            program.find('list item', code, second)
        tool('windowfocus', '--sync', tool('search', '--name', 'other.cursus').split()[-1])
        program.click(program.find('list item', 'AIH-102', second))
        program.key('shift+Down', 'ctrl+g')
        program.find('list item', 'Untitled group', second)
        time.sleep(4 * STEP)   # until the field for the title has the focus
        program.type('Choice')
        program.key('Return')
        program.find('list item', 'Choice', second)
        program.key('space')
        member = program.find('list item', 'AIH-103', second)
        self.drag(program.place(program.find('list item', 'AIH-104', first), (0.2, 0.5)),
                  program.place(member))
        program.find('list item', 'AIH-104', second)
        program.key('ctrl+s')
        program.wait_for(lambda: 'AIH-104' in (self.members() or []), 'the copy in the group')
        self.assertEqual(3, len(self.members()))
        self.assertEqual([None], self.codes(0))
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
