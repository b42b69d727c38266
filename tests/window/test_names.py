#!/usr/bin/python3
# test_names.py - whatever one can reach has a name that a screen reader says
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the tree of each view, popover and dialog as a screen reader sees it."""

import re
import sys

import driver
from test_files import add_module

# What people press, type into or choose.
PRESSED = {'check box', 'combo box', 'entry', 'link', 'menu item', 'page tab', 'push button',
           'radio button', 'slider', 'spin button', 'text', 'toggle button'}

# What GTK gives as a name where there is none: the type of the widget.
TYPE = re.compile(r'(Gtk|Adw|Cursus)[A-Z]\w+$')

# These hand the keyboard on to what is in them.
CONTAINERS = {'filler', 'list', 'panel', 'scroll pane'}


def has_state(node, state):
    states = driver.ask(node.get_state_set)
    return states is not None and states.contains(state)


def hands_on(node):
    """A button around the button that takes the keyboard."""
    inside = driver.children(node)
    return bool(inside) and driver.ask(inside[0].get_role_name) == 'push button'


def is_reached(node):
    role = driver.ask(node.get_role_name)
    if role in PRESSED:
        return role != 'push button' or not hands_on(node)
    if not has_state(node, driver.see().StateType.FOCUSABLE):
        return False
    name = driver.name_of(node)
    return not (role in CONTAINERS and (not name or name.startswith(('Gtk', 'Adw'))))


def is_nameless(node):
    name = driver.name_of(node).strip()
    return not name or TYPE.match(name) is not None


def walk(node):
    """Without what stands in a button, which speaks for it, and without what drops down: GTK has
    no names for that."""
    yield node
    if driver.ask(node.get_role_name) == 'combo box':
        yield from (part for part in driver.walk(node)
                    if driver.ask(part.get_role_name) == 'push button')
        return
    for child in driver.children(node):
        if driver.is_shown(child):
            if driver.ask(node.get_role_name) in ('push button', 'toggle button'):
                yield from (part for part in driver.walk(child)
                            if driver.ask(part.get_role_name) in PRESSED)
            else:
                yield from walk(child)


def describe(node):
    """Where it is, by those around it that have names, and what is in it."""
    path = []
    inside = [driver.name_of(child) for child in driver.walk(node)][1:4]
    while node is not None and driver.ask(node.get_role_name) != 'application':
        path.append(f'{driver.ask(node.get_role_name)} “{driver.name_of(node)[:40]}”')
        node = driver.ask(node.get_parent)
    return ' in '.join(path[:6]) + f', with {inside}'


class Names(driver.WindowTest):
    """Nothing is without a name."""

    maxDiff = None

    def nameless(self, root):
        for node in walk(root):
            if is_nameless(node) and is_reached(node) and driver.has_size(node):
                yield describe(node)

    def assert_named(self, program, what):
        program.wait_for(lambda: program.look(*what), f'{what}')
        found = sorted({text for window in program.windows() for text in self.nameless(window)})
        self.assertEqual('', '\n'.join(found))

    def open_programme(self):
        program = self.start(self.begin())
        program.find('list item', 'AIH-101')
        program.find('label', 'Framework')
        return program

    def pop_up(self, program, button, what):
        """Presses a button, looks at what comes, and closes it."""
        program.do(program.wait_for(
            lambda: next((node for node in program.look_all('push button', button)
                          if not hands_on(node)), None), f'the button {button}'))
        self.assert_named(program, what)
        program.key('Escape')
        program.wait_for(lambda: not program.look(*what), f'{what} to go')

    def open_window(self, program, key, what):
        """The same with a window that comes by a key or an action."""
        key()
        program.wait_for(lambda: len(program.windows()) == 2, f'the window with {what}')
        self.assert_named(program, what)
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'it to go')

    def test_choosing_a_template(self):
        program = self.start()
        self.assert_named(program, ('table cell', 'Applied AI in Healthcare'))

    def test_the_plan_and_its_popovers(self):
        program = self.open_programme()
        self.assert_named(program, ('panel', 'Semester 1'))
        for button, what in (('View', ('push button', 'Zoom In')),
                             ('Main menu', ('menu item', 'Save As…')),
                             ('Recent and New Programmes', ('menu item', 'New')),
                             ('Full-time', ('menu item', 'Add Plan')),
                             ('Add a module to Semester 1', ('text', 'Title of the new module')),
                             ('Menu of Semester 1', ('menu item', 'Rename'))):
            self.pop_up(program, button, what)
        program.click(program.find('list item', 'AIH-104'), button=3)
        self.assert_named(program, ('menu item', 'Require'))
        program.key('Escape')
        self.pop_up(program, 'Waive', ('text', 'Reason'))

    def test_the_inspector(self):
        program = self.open_programme()
        program.click(program.find('list item', 'AIH-201'))
        self.assert_named(program, ('label', 'Assessments'))
        program.key('ctrl+a')
        self.assert_named(program, (None, 'modules'))
        program.click(program.find('panel', 'Semester 2'), fraction=(0.3, 0.03))
        self.assert_named(program, (None, 'Theme'))

    def test_coverage(self):
        program = self.open_programme()
        program.press('page tab', 'Coverage')
        self.assert_named(program, (None, 'AIH-101, '))
        self.pop_up(program, 'All Strands', ('check box', 'Technical'))
        self.pop_up(program, 'Terms, levels and more', ('check box', 'Also modules'))

    def test_documents(self):
        program = self.open_programme()
        program.press('page tab', 'Documents')
        self.assert_named(program, ('push button', 'Export PDF'))

    def test_windows(self):
        program = self.open_programme()
        self.open_window(program, lambda: program.key('F1'), (None, 'First Steps'))
        program.press('page tab', 'Coverage')
        self.open_window(program, lambda: program.press('push button', 'Rules…'), (None, '7 rules'))
        program.press('push button', 'Add and change tags')
        program.wait_for(lambda: len(program.windows()) == 2, 'the tags')
        self.assert_named(program, (None, 'AI2MED skills matrix'))
        program.press('page tab', 'In This Programme')
        self.assert_named(program, ('list', 'Strands and tags of the programme'))
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'it to go')
        program.press('page tab', 'Plan')
        add_module(program, 'Not Saved Yet')
        program.key('ctrl+w')
        self.assert_named(program, ('push button', 'Discard'))

    def test_what_a_crash_left(self):
        path = self.begin()
        program = self.start(path)
        add_module(program, 'Lost')
        driver.wait_for(lambda: list((self.home / 'state').rglob('*.journal')), 'the journal')
        program.kill()
        program = self.start(path)
        self.assert_named(program, ('alert', 'Unsaved work'))

    def test_a_list_says_what_is_chosen(self):
        program = self.open_programme()
        listed = program.find('combo box', 'Credit system')
        button = next(node for node in driver.walk(listed)
                      if driver.ask(node.get_role_name) == 'push button')
        self.assertEqual(('Credit system', 'ECTS'), (button.get_name(), button.get_description()))
        program.click(button)
        program.key('Down', 'Return')
        program.wait_for(lambda: button.get_description() not in ('ECTS', ''), 'the other system')


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
