#!/usr/bin/python3
# test_view.py - how the plan is shown in the real window: its size, its heights, its colours
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked at does not change what is saved, but for where somebody moved something."""

import sys
import time
import xml.etree.ElementTree as ElementTree

import driver
from driver import NAMESPACE, STEP, tool

N_TERMS = 12
N_MODULES = 30


def create_wide():
    """A programme with more terms and modules than a window shows."""
    modules = ''.join(f'<module id="m{nth}" code="W-{nth:03}" credits="5"><title>Module {nth}</title></module>'
                      for nth in range(N_TERMS * N_MODULES))
    terms = ''.join(f'<term id="s{term}" type="semester" credits="150">'
                    + ''.join(f'<place module="m{term * N_MODULES + nth}"/>' for nth in range(N_MODULES))
                    + '</term>' for term in range(N_TERMS))
    return (f'<project xmlns="{NAMESPACE[1:-1]}" version="1.0" lang="en"><programme id="p"><title>Wide'
            f'</title></programme><modules>{modules}</modules><plans><plan id="full">{terms}</plan>'
            '</plans></project>')


class View(driver.WindowTest):
    """The board under a lens."""

    def begin_here(self, text=None):
        if text is None:
            self.path = self.begin()
        else:
            self.path = self.home / 'wide.cursus'
            self.path.write_text(text, 'utf-8')
        self.program = self.start(self.path)
        self.card('AIH-101' if text is None else 'W-000')
        return self.program

    def change_master(self, code, **attributes):
        """Opens the programme of the template with other attributes of a module."""
        path = self.begin()
        ElementTree.register_namespace('', NAMESPACE[1:-1])
        tree = ElementTree.parse(path)
        driver.find_module(tree.getroot(), code).attrib.update(attributes)
        tree.write(path, 'utf-8', xml_declaration=True)
        self.path = path
        self.program = self.start(path)
        self.card(code)
        return self.program

    def card(self, code):
        return self.program.find('list item', f'{code},')

    def extents(self, code):
        """Where a card is. GTK says how large it would be at 100 %, and of a card that is out of
        sight where it was last."""
        return self.card(code).get_extents(driver.see().CoordType.WINDOW)

    def step(self, upper='AIH-201', lower='AIH-202'):
        """From the top of a card to that of the one below it: as the zoom is."""
        return self.extents(lower).y - self.extents(upper).y

    def wait_for_step(self, is_right, what, upper='AIH-201', lower='AIH-202'):
        self.program.wait_for(lambda: is_right(self.step(upper, lower)), what)

    def has_state(self, code, state):
        node = self.program.look('list item', f'{code},')
        return node is not None and node.get_state_set().contains(state)

    def wait_for_focus(self, code):
        """Waits until a card has the focus and lies where the board is."""
        focused = driver.see().StateType.FOCUSED
        self.program.wait_for(lambda: self.has_state(code, focused) and self.is_in_sight(code),
                              f'the focus on {code}')

    def assert_is_at(self, code, spot):
        """A click there selects this card."""
        self.program.click(spot)
        selected = driver.see().StateType.SELECTED
        self.program.wait_for(lambda: self.has_state(code, selected), f'{code} at {spot}')

    def open_view(self):
        """The popover in which one chooses how the plan is shown."""
        button = next(node for node in self.program.look_all('push button')
                      if driver.name_of(node) == 'View')
        self.program.click(button)
        inside = self.program.find('push button', 'Zoom In')
        self.program.wait_for(lambda: self.program.origin_of_popover(inside), 'the popover to be there')
        time.sleep(STEP)  # until it has taken the pointer

    def is_in_sight(self, code):
        """Whether a card begins in what is seen of the board."""
        board = self.program.find('list', 'Plan').get_extents(driver.see().CoordType.WINDOW)
        node = self.program.look('list item', f'{code},')
        if node is None:
            return False
        card = node.get_extents(driver.see().CoordType.WINDOW)
        return (board.x <= card.x < board.x + board.width and
                board.y <= card.y < board.y + board.height)

    # --- size ---

    def test_zooms_with_the_keyboard_between_its_limits(self):
        program = self.begin_here()
        program.click(self.card('AIH-201'))
        before = self.step()
        program.key('ctrl+plus')
        self.wait_for_step(lambda step: step > before * 1.2, 'a larger card')
        program.key(*['ctrl+plus'] * 6)
        self.wait_for_step(lambda step: step > before * 1.9, 'the largest card')
        self.assertLess(self.step(), before * 2.1)
        self.wait_for_focus('AIH-201')
        program.key(*['ctrl+minus'] * 9)
        self.wait_for_step(lambda step: step < before * 0.6, 'the smallest card')
        self.assertGreater(self.step(), before * 0.4)
        program.key('ctrl+0')
        self.wait_for_step(lambda step: abs(step - before) <= 1, 'the usual card')
        program.find('label', 'Saved')
        self.assert_quiet(program)

    def test_the_wheel_zooms_where_the_pointer_is(self):
        program = self.begin_here(create_wide())
        spot = program.place(self.card('W-062'))
        before = self.step('W-062', 'W-063')
        tool('mousemove', *spot)
        tool('keydown', 'ctrl')
        for _ in range(4):
            tool('click', 4)
        tool('keyup', 'ctrl')
        self.wait_for_step(lambda step: step > before * 1.3, 'a larger card', 'W-062', 'W-063')
        self.assert_is_at('W-062', spot)
        self.assert_quiet(program)

    def test_the_popover_zooms_with_the_mouse(self):
        program = self.begin_here()
        before = self.step()
        self.open_view()
        program.click(program.find('push button', 'Zoom In'))
        program.find('push button', '125 %')
        program.click(program.find('push button', 'Zoom Out'))
        program.find('push button', '100 %')
        program.click(program.find('push button', 'Zoom Out'))
        self.wait_for_step(lambda step: step < before * 0.9, 'a smaller card')
        program.click(program.find('push button', '80 %'))
        program.find('push button', '100 %')
        program.key('Escape')
        self.wait_for_step(lambda step: abs(step - before) <= 1, 'the usual card')
        self.assert_quiet(program)

    def test_the_whole_of_a_wide_plan_fits(self):
        program = self.begin_here(create_wide())
        last = f'W-{N_TERMS * N_MODULES - 1}'
        self.assertFalse(self.is_in_sight(last))
        program.click(self.card('W-000'))
        program.key('ctrl+9')
        program.wait_for(lambda: self.is_in_sight('W-000') and self.is_in_sight(last), 'all in sight')
        # From there one zooms in by steps, and no further out.
        small = self.step('W-000', 'W-001')
        program.key('ctrl+minus')
        program.key('ctrl+plus')
        self.wait_for_step(lambda step: small < step < small * 2, 'one step', 'W-000', 'W-001')
        self.assert_quiet(program)

    # --- scrolling ---

    def test_the_keyboard_scrolls_both_ways(self):
        program = self.begin_here(create_wide())
        program.click(self.card('W-000'))
        program.key('ctrl+End')
        self.wait_for_focus(f'W-{N_TERMS * N_MODULES - 1}')
        program.key('ctrl+Home')
        self.wait_for_focus('W-000')
        program.key('End', 'Right', 'Right', 'Right', 'Right', 'Right')
        self.wait_for_focus(f'W-{6 * N_MODULES - 1}')
        self.assert_quiet(program)

    def test_the_wheel_scrolls_both_ways(self):
        program = self.begin_here(create_wide())
        spot = program.place(self.card('W-031'))
        tool('mousemove', *spot)
        for _ in range(8):
            tool('click', 5)
        program.wait_for(lambda: self.is_in_sight('W-042'), 'what lies further down')
        for _ in range(12):
            tool('click', 4)
        time.sleep(4 * STEP)
        self.assert_is_at('W-031', spot)
        tool('keydown', 'shift')
        for _ in range(40):
            tool('click', 5)
        tool('keyup', 'shift')
        program.wait_for(lambda: self.is_in_sight(f'W-{(N_TERMS - 1) * N_MODULES + 1}'),
                         'the last term')
        self.assert_quiet(program)

    def test_heads_stay_in_sight(self):
        program = self.begin_here(create_wide())
        x, y = program.place(self.card('W-030'))
        tool('mousemove', x, y)
        for _ in range(8):
            tool('click', 5)
        program.wait_for(lambda: self.is_in_sight('W-042'), 'what lies further down')
        # What is left of the head of the second term selects it.
        top = program.place(program.find('list', 'Plan'), (0.0, 0.0))[1]
        program.click((x, top + 12))
        program.find('panel', 'Placed modules')
        program.find(None, 'W-030 Module 30')
        # No card that has the focus lies under it.
        program.click(self.card('W-042'))
        program.key(*['Up'] * 8)
        self.wait_for_focus('W-034')
        board = program.find('list', 'Plan').get_extents(driver.see().CoordType.WINDOW)
        self.assertGreater(self.extents('W-034').y, board.y + 30)
        self.assert_quiet(program)

    # --- heights and colours ---

    def test_cards_are_equally_high(self):
        program = self.begin_here()
        self.assertGreater(self.extents('AIH-403').height, self.extents('AIH-402').height)
        self.open_view()
        program.click(program.find('check box', 'Equal'))
        program.wait_for(lambda: self.extents('AIH-403').height == self.extents('AIH-402').height,
                         'cards of equal height')
        program.click(program.find('check box', 'Equal'))
        program.wait_for(lambda: self.extents('AIH-403').height > self.extents('AIH-402').height,
                         'cards of their own height')
        self.assert_quiet(program)

    def test_the_list_of_problems_says_whether_it_is_open(self):
        program = self.begin_here()
        expanded = driver.see().StateType.EXPANDED

        def is_expanded():
            button = program.find('push button', 'List of problems')
            return button.get_state_set().contains(expanded)
        self.assertTrue(is_expanded())
        program.click(program.find('push button', 'List of problems'))
        program.wait_for(lambda: not is_expanded(), 'the list to close')
        self.assertIsNone(program.look('list item', 'Semester 3 · Ethics'))
        program.click(program.find('push button', 'List of problems'))
        program.wait_for(is_expanded, 'the list to open')
        program.find('list item', 'Semester 3 · Ethics')
        self.assert_quiet(program)

    # --- over several terms ---

    def height_of_board(self):
        board = self.program.find('list', 'Plan')
        return board.get_extents(driver.see().CoordType.WINDOW).height

    def fold(self):
        self.program.press('push button', 'List of problems')

    def test_the_list_of_problems_keeps_its_height(self):
        """What somebody made of it with the mouse stays when it is folded, and for the next time."""
        path = self.begin()
        self.program = self.start(path, GSETTINGS_BACKEND='keyfile')
        self.program.find('list item', 'AIH-101')
        first = self.height_of_board()
        x, y = self.program.place(self.program.find('list', 'Plan'), (0.5, 1.0))
        tool('mousemove', x, y, 'mousedown', 1)
        for step in range(1, 6):
            time.sleep(STEP)
            tool('mousemove', x, y - 30 * step)
        tool('mouseup', 1)
        self.program.wait_for(lambda: self.height_of_board() < first - 100, 'a higher list')
        high = self.height_of_board()
        self.fold()
        # The plan has all of the room but for the head of the list, and nothing is empty.
        self.program.wait_for(lambda: self.height_of_board() > first + 60, 'a folded list')
        self.fold()
        self.program.wait_for(lambda: self.height_of_board() == high, 'the same height')
        self.program.key('ctrl+w')
        self.program.wait_until_gone()

        self.program = self.start(path, GSETTINGS_BACKEND='keyfile')
        self.program.find('list item', 'AIH-101')
        self.program.wait_for(lambda: abs(self.height_of_board() - high) <= 1, 'the height of before')
        self.assert_quiet(self.program)

    def test_a_module_over_two_terms_spans_them(self):
        program = self.change_master('AIH-201', terms='2', credits='10')
        program.find('list item', 'AIH-201, AI Methods in Clinical Use Cases, 10 credits, Semester 2, '
                     'position 1 of 7, over 2 terms')
        self.assertGreater(self.extents('AIH-201').width, 1.9 * self.extents('AIH-202').width)
        # Half of its credits falls to each of them.
        program.find('panel', 'Semester 2, 30 / 30 CP')
        program.find('panel', 'Semester 3, 35 / 30 CP')
        # What stands in the next term makes room for it.
        self.assertGreaterEqual(self.extents('AIH-301').y,
                                self.extents('AIH-201').y + self.extents('AIH-201').height)
        self.assert_quiet(program)

    def test_a_module_over_two_terms_is_moved_by_mouse_and_keyboard(self):
        program = self.change_master('AIH-201', terms='2')
        program.drag(self.card('AIH-201'), self.card('AIH-101'), fraction=(0.5, 0.1))
        program.find('list item', 'AIH-201, AI Methods in Clinical Use Cases, 5 credits, Semester 1, '
                     'position 1 of 8, over 2 terms')
        program.key('ctrl+Right', 'ctrl+Right')
        program.find('list item', 'AIH-201, AI Methods in Clinical Use Cases, 5 credits, Semester 3')
        program.key('ctrl+s')
        program.find('label', 'Saved')
        root = driver.read(self.path)
        self.assertIn(driver.find_module(root, 'AIH-201').get('id'), driver.modules_of(root, 2))
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
