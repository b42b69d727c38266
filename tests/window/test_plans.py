#!/usr/bin/python3
# test_plans.py - plans, pathways, terms and groups made and changed in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each test does something to what modules stand in, saves, and looks at the file."""

import sys

import driver
from driver import NAMESPACE, tool


class Plans(driver.WindowTest):
    """The line above the board, the heads of its columns, and groups."""

    def setUp(self):
        super().setUp()
        self.path = self.begin()
        self.program = self.start(self.path)
        self.card('AIH-404')

    def card(self, code):
        return self.program.find('list item', f'{code},')

    def save(self):
        self.program.key('ctrl+s')
        self.program.find('label', 'Saved')
        self.assert_quiet(self.program)
        return driver.read(self.path)

    def choose(self, button, entry):
        """An entry of the menu behind a button."""
        self.program.click(self.program.find('push button', button))
        self.program.press('menu item', entry)

    def write_title(self, title):
        """Into the popover that asks for one."""
        self.program.find('text', 'Title')
        self.program.key('ctrl+a')
        self.program.type(title)
        self.program.key('Return')

    @staticmethod
    def titles(root, kind):
        return [node.findtext(f'{NAMESPACE}title') for node in root.iter(f'{NAMESPACE}{kind}')]

    # --- plans and pathways ---

    def test_a_plan_is_added_renamed_and_deleted(self):
        self.choose('Plan: Full-time', 'Add Plan')
        self.program.find('push button', 'Plan: New Plan')
        self.write_title('Part-time')
        self.program.find('push button', 'Plan: Part-time')
        self.assertEqual(['Full-time', 'Part-time'], self.titles(self.save(), 'plan'))
        self.choose('Plan: Part-time', 'Delete Plan')
        self.program.find('push button', 'Plan: Full-time')
        self.assertEqual(['Full-time'], self.titles(self.save(), 'plan'))
        self.program.key('ctrl+z')
        self.program.find('label', 'Modified')
        self.assertEqual(['Full-time', 'Part-time'], self.titles(self.save(), 'plan'))

    def test_the_first_plan_is_gone_on_with_by_keyboard(self):
        path = self.home / 'nothing.cursus'
        path.write_text(f'<project xmlns="{NAMESPACE[1:-1]}" version="1.0" lang="en">'
                        '<programme id="p"><title>Nothing</title></programme></project>', 'utf-8')
        self.path = path
        self.program.close()
        self.program = self.start(path)
        self.program.click(self.program.find('push button', 'Add a Plan'))
        self.write_title('Mornings')
        self.program.find('push button', 'Plan: Mornings')
        self.program.wait_for(lambda: len(self.program.shown()) == 1, 'the popover to go')
        self.program.key('Insert')
        self.program.find('text', 'Title of the new module')
        self.program.type('Anatomy 6 CP')
        self.program.key('Return', 'Escape')
        self.program.find('list item', 'Anatomy, 6 credits')
        root = self.save()
        self.assertEqual(['Mornings'], self.titles(root, 'plan'))
        self.assertEqual(1, len(driver.modules_of(root, 0)))

    def test_a_plan_is_duplicated_and_looked_at(self):
        self.choose('Plan: Full-time', 'Duplicate Plan')
        self.program.find('text', 'Title')
        self.write_title('Slowly')
        self.program.find('push button', 'Plan: Slowly')
        self.program.click(self.card('AIH-404'))
        self.program.key('Delete')
        self.program.find('label', 'Not placed · 1')
        self.choose('Plan: Slowly', 'Full-time')
        self.program.find('label', 'Not placed · 0')
        root = self.save()
        self.assertEqual(4, len(driver.modules_of(root, 3, plan=0)))
        self.assertEqual(3, len(driver.modules_of(root, 3, plan=1)))

    def test_a_pathway_is_added_duplicated_and_deleted(self):
        self.choose('Plan: Full-time', 'Add Pathway')
        self.program.find('push button', 'Pathway: New Pathway')
        self.write_title('Clinical')
        self.choose('Pathway: Clinical', 'Duplicate Pathway')
        self.write_title('Technical')
        self.program.find('push button', 'Pathway: Technical')
        self.assertEqual(['Clinical', 'Technical'], self.titles(self.save(), 'pathway'))
        self.choose('Pathway: Technical', 'Delete Pathway')
        self.program.find('push button', 'Pathway: Clinical')
        self.assertEqual(['Clinical'], self.titles(self.save(), 'pathway'))

    # --- terms ---

    def test_a_term_is_added_renamed_moved_and_deleted(self):
        self.choose('Menu of Semester 1', 'Add Term After')
        self.write_title('Bridge')
        self.program.find('panel', 'Bridge')
        self.choose('Menu of Bridge', 'Move Left')
        self.program.wait_for(lambda: self.names_of_terms()[0].startswith('Bridge'), 'it first')
        self.assertEqual('Bridge', self.titles(self.save(), 'term')[0])
        self.choose('Menu of Bridge', 'Delete Term')
        self.program.wait_for(lambda: not self.names_of_terms()[0].startswith('Bridge'), 'it gone')
        self.assertEqual(4, len(self.titles(self.save(), 'term')))

    def names_of_terms(self):
        board = self.program.find('list', 'Plan')
        return [name for name in (driver.name_of(node) for node in
                                  self.program.look_all('panel', within=board)) if name]

    def test_modules_of_a_deleted_term_are_not_placed(self):
        self.choose('Menu of Semester 4', 'Delete Term')
        self.program.find('label', 'Not placed · 4')
        root = self.save()
        self.assertEqual(3, len(list(root.iter(f'{NAMESPACE}term'))))
        self.program.key('ctrl+z')
        self.program.find('label', 'Not placed · 0')

    def test_a_locked_term_keeps_its_modules(self):
        self.choose('Menu of Semester 4', 'Lock Term')
        self.program.find('push button', 'Menu of Semester 4')
        self.program.click(self.card('AIH-404'))
        self.program.key('ctrl+Left')
        self.program.find('label', 'locked')
        root = self.save()
        self.assertEqual(4, len(driver.modules_of(root, 3)))
        self.choose('Menu of Semester 4', 'Unlock Term')
        self.program.click(self.card('AIH-404'))
        self.program.key('ctrl+Left')
        self.program.find('list item', 'AIH-404, Current Research, 3 credits, Semester 3')

    # --- groups ---

    def select(self, *codes):
        self.program.click(self.card(codes[0]))
        tool('keydown', 'ctrl')
        for code in codes[1:]:
            self.program.click(self.card(code))
        tool('keyup', 'ctrl')

    def test_selected_modules_become_a_group_and_modules_again(self):
        self.select('AIH-401', 'AIH-402')
        self.program.key('ctrl+g')
        self.write_title('Projects')
        self.program.find('list item', 'Projects, Choose 1 of 2')
        root = self.save()
        groups = [node for node in root.iter(f'{NAMESPACE}group') if node.get('id')]
        codes = {node.get('id'): node.get('code') for node in root.iter(f'{NAMESPACE}module')}
        members = {codes.get(option.get('module')) for option in groups[-1].iter()}
        self.assertLessEqual({'AIH-401', 'AIH-402'}, members)
        self.program.key('ctrl+shift+g')
        self.card('AIH-401')
        self.assertEqual(4, len(driver.modules_of(self.save(), 3)))


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
