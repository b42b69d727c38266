#!/usr/bin/python3
# test_rules.py - rules added, changed, taken in and removed in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the dialog of the rules; what breaks is said at once, and what is done stands in the file."""

import sys

import driver
from driver import NAMESPACE, tool

ETHICS = 'In each term at least 1 module covers “Ethics”.'


def rules_of(path):
    """Each rule with its attributes, and its waivers with their reasons."""
    return {rule.get('id'): (dict(rule.attrib),
                             [waiver.findtext(f'{NAMESPACE}note')
                              for waiver in rule.iter(f'{NAMESPACE}waiver')])
            for rule in driver.read(path).iter(f'{NAMESPACE}rule')}


class Rules(driver.WindowTest):
    """The dialog of the rules."""

    def open_dialog(self):
        self.path = self.begin()
        program = self.start(self.path)
        program.find('list item', 'AIH-101')
        program.click(program.find('page tab', 'Coverage'))
        program.find(None, 'AIH-101, ')
        program.press('push button', 'Rules…')
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        # Keys go where the pointer is.
        tool('mousemove', 400, 300)
        program.find('label', '7 rules, 2 are not met', self.dialog(program))
        return program

    @staticmethod
    def dialog(program):
        return program.windows()[-1]

    def choose(self, program, text):
        """Opens the rule that says this, with the keyboard."""
        def look():
            for row in program.look_all('list item', None, self.dialog(program)):
                if program.look('label', text, row) is not None:
                    return row
            return None
        row = program.wait_for(look, f'the rule {text}')
        self.focus(program, row)
        program.key('Return')
        program.find('push button', 'Save', self.dialog(program))

    def focus(self, program, node):
        """Tab goes into a list, arrows go through it."""
        focused = driver.see().StateType.FOCUSED
        for step in range(60):
            if node.get_state_set().contains(focused):
                return
            program.key('Down' if step > 3 else 'Tab')
        self.fail(f'the keyboard does not get to “{driver.name_of(node)}”')

    def save(self, program, change):
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')
        program.key('ctrl+s')
        program.wait_for(lambda: change(rules_of(self.path)), 'the file')
        self.assert_quiet(program)

    def fill(self, program, title, text):
        """Types into the entry that is called so."""
        entry = program.find('text', title, self.dialog(program))
        program.wait_for(lambda: entry.set_text_contents(text), title)

    def test_a_rule_is_added_and_says_at_once_what_breaks(self):
        program = self.open_dialog()
        before = rules_of(self.path)
        program.press('push button', 'Add Rule', self.dialog(program))
        self.fill(program, 'At least', '31')
        program.find('label', 'asked for: at least 31', self.dialog(program))
        self.fill(program, 'At least', '3x')
        program.find('label', 'What is marked is no value of this kind.', self.dialog(program))
        self.fill(program, 'At least', '29')
        program.find('label', 'Each term has at least 29 credits.', self.dialog(program))
        program.find('label', 'It holds.', self.dialog(program))
        program.press('push button', 'Add Rule', self.dialog(program))
        program.find('label', '8 rules, 2 are not met', self.dialog(program))
        def is_added(rules):
            new = [rule for rule in rules if rule not in before]
            return len(new) == 1 and rules[new[0]][0].get('min') == '29' and \
                rules[new[0]][0].get('type') == 'credits-per-term'
        self.save(program, is_added)
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: rules_of(self.path) == before, 'the file as before')

    def test_a_rule_is_changed_and_removed_by_keyboard(self):
        program = self.open_dialog()
        before = rules_of(self.path)
        self.choose(program, ETHICS)
        program.find('label', 'In “Semester 3”, no module covers “Ethics”', self.dialog(program))
        program.find('label', 'In “Semester 4”, no module covers “Ethics”', self.dialog(program))
        self.fill(program, 'At least', '2')
        program.find('label', 'In each term at least 2 modules cover “Ethics”.',
                     self.dialog(program))
        # Escape goes back to the list, and leaves the rule as it was.
        program.key('Escape')
        program.find('label', '7 rules, 2 are not met', self.dialog(program))
        self.choose(program, ETHICS)
        program.press('push button', 'Remove', self.dialog(program))
        program.find('label', '6 rules, 1 is not met', self.dialog(program))
        # What was done here is undone here.
        program.key('ctrl+z')
        program.find('label', '7 rules, 2 are not met', self.dialog(program))
        program.key('ctrl+shift+z')
        program.find('label', '6 rules, 1 is not met', self.dialog(program))
        self.save(program, lambda rules: set(before) - set(rules) == {'r-ethics'})

    def test_a_set_is_taken_in_after_a_look_at_it(self):
        program = self.open_dialog()
        before = rules_of(self.path)
        button = program.find('push button', 'Take in a Set', self.dialog(program))
        program.do(next(node for node in driver.walk(button) if driver.ask(node.get_n_actions)
                        and node.get_action_name(0) == 'click'))
        row = program.wait_for(lambda: next(
            (row for row in program.look_all('list item')
             if program.look('label', 'new rule', row) is not None and
             program.look('label', '•', row) is not None), None), 'a set with new rules')
        count = int(driver.name_of(program.look('label', 'new rule', row)).split()[0])
        self.focus(program, row)
        program.key('Return')
        program.find('label', f'{len(before) + count} rules')
        self.save(program, lambda rules: len(rules) == len(before) + count)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
