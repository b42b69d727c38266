#!/usr/bin/python3
# test_tags.py - tags taken in from taxonomies, and added in the inspector
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to tags stands in the file after it is saved."""

import sys
import time

import driver
from driver import NAMESPACE, STEP, tool


def tags_of(path):
    """Each tag with the strand or tag that it stands in, in the order of the file."""
    def walk(node):
        for child in node:
            if child.tag == f'{NAMESPACE}tag':
                yield child.get('id'), node.get('id')
                yield from walk(child)
    return [pair for strands in driver.read(path).findall(f'{NAMESPACE}strands')
            for strand in strands for pair in walk(strand)]


def open_tags(test, path):
    """Opens a file, and in it the dialog of the tags."""
    program = test.start(path)
    program.find('list item', 'AIH-101')
    program.click(program.find('page tab', 'Coverage'))
    program.find(None, 'AIH-101, ')
    program.press('push button', 'Add and change tags')
    program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
    # Keys go where the pointer is.
    tool('mousemove', 300, 300)
    time.sleep(10 * STEP)
    return program


class Tags(driver.WindowTest):
    """The dialog of the tags, and tags in the inspector."""

    def open_dialog(self):
        self.path = self.begin()
        return open_tags(self, self.path)

    @staticmethod
    def dialog(program):
        return program.windows()[-1]

    def save(self, program, change):
        """Closes the dialog, saves, and waits until this is so of the file."""
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')
        program.key('ctrl+s')
        program.wait_for(lambda: change(self.path), 'the file')
        self.assert_quiet(program)

    # --- taxonomies ---

    def test_a_branch_is_found_and_taken_in_by_keyboard(self):
        program = self.open_dialog()
        program.find('entry', 'Search in taxonomies')
        program.type('differential priv')
        program.wait_for(lambda: program.look('label', '1 entry'), 'what was found')
        program.key('Down', 'Return')
        program.find('list item', ', in the programme')
        self.save(program, lambda path: any('prv' in tag.lower() for tag, _ in tags_of(path)))

    # --- the inspector ---

    def marks(self, code):
        module = driver.find_module(driver.read(self.path), code)
        return {mark.get('tag'): (mark.get('level', '1'), mark.get('assessed', 'no'),
                                  mark.findtext(f'{NAMESPACE}note'))
                for mark in module.iter(f'{NAMESPACE}covers')}

    def open_inspector(self, code):
        self.path = self.begin()
        program = self.start(self.path)
        program.click(program.find('list item', code))
        return program

    def test_a_tag_is_added_in_the_inspector_by_keyboard(self):
        program = self.open_inspector('AIH-101')
        before = self.marks('AIH-101')
        program.click(program.find('label', 'Add Tag'))
        program.find('entry', 'Find a tag')
        program.type('human over')
        program.key('Return')
        row = program.find('list item', 'Human oversight, Introduced')
        program.click(row, fraction=(0.2, 0.5))
        level = program.find('push button', 'Introduced', row)
        self.focus(program, level, ('Tab',) * 60)
        program.key('3')
        program.find('list item', 'Human oversight, Mastered')
        program.key('a')
        program.find('list item', 'Human oversight, Mastered, examined')
        program.key('n')
        program.type('Case study')
        program.key('Return', 'ctrl+s')
        program.wait_for(lambda: len(self.marks('AIH-101')) == len(before) + 1, 'the file')
        new = set(self.marks('AIH-101').values()) - set(before.values())
        self.assertEqual({('3', 'yes', 'Case study')}, new)
        self.assert_quiet(program)

    @staticmethod
    def focus(program, node, keys=('Tab', 'Tab', 'Tab', 'Tab', 'Down', 'Down', 'Down')):
        """Tab goes into a list, arrows go through it."""
        for key in keys:
            if node.get_state_set().contains(driver.see().StateType.FOCUSED):
                return
            program.key(key)
            time.sleep(STEP)
        raise driver.GaveUp(f'the keyboard does not get to “{driver.name_of(node)}”')

    def test_a_suggestion_is_taken_and_given_back(self):
        program = self.open_inspector('AIH-101')
        before = self.marks('AIH-101')
        item = program.find('list item', 'Explainability')
        program.find('label', 'AIH-204 is like it, and covers it')
        program.click(item)
        program.find('list item', 'Explainability, Introduced')
        program.key('ctrl+s')
        program.wait_for(lambda: len(self.marks('AIH-101')) == len(before) + 1, 'the file')
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: self.marks('AIH-101') == before, 'the file as before')
        program.find('list item', 'Explainability')
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
