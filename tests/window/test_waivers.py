#!/usr/bin/python3
# test_waivers.py - rules waived with a reason, and rules that cannot be checked, in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the dialog of the rules; a reason stands in the file until it is taken back."""

import re
import sys

import driver
from driver import NAMESPACE, tool
from test_rules import ETHICS, rules_of

BROKEN = 'In “Semester 3”, no module covers “Ethics”'
REASON = 'Agreed with the board'
CREDITS = 'Each term has 30 credits.'


class Waivers(driver.WindowTest):
    """What may be broken, and what cannot be told."""

    def open_dialog(self, path, summary):
        self.path = path
        program = self.start(path)
        program.find('list item', 'AIH-101')
        program.click(program.find('page tab', 'Coverage'))
        program.find(None, 'AIH-101, ')
        program.press('push button', 'Rules…')
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        # Keys go where the pointer is.
        tool('mousemove', 400, 300)
        program.find('label', summary, self.dialog(program))
        return program

    @staticmethod
    def dialog(program):
        return program.windows()[-1]

    def row(self, program, text):
        """The rule that says this."""
        return program.wait_for(lambda: next(
            (row for row in program.look_all('list item', None, self.dialog(program))
             if program.look('label', text, row) is not None), None), f'the rule {text}')

    def choose(self, program, text):
        program.click(self.row(program, text))
        program.find('push button', 'Save', self.dialog(program))

    def waivers(self):
        """Of the rule on ethics: the reasons, and whether each has a day."""
        rule = next(rule for rule in driver.read(self.path).iter(f'{NAMESPACE}rule')
                    if rule.get('id') == 'r-ethics')
        return [(waiver.findtext(f'{NAMESPACE}note'), waiver.get('date') is not None)
                for waiver in rule.iter(f'{NAMESPACE}waiver')]

    def close_dialog(self, program):
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')

    def give_reason(self, program):
        """With the keyboard alone, from the rule that is open: the entry before the buttons."""
        remove = program.find('push button', '_Remove', self.dialog(program))
        for _ in range(40):
            if remove.get_state_set().contains(driver.see().StateType.FOCUSED):
                break
            program.key('Tab')
        program.key('shift+Tab')
        program.type(REASON)
        program.key('Return')

    def test_a_rule_is_waived_with_a_reason(self):
        program = self.open_dialog(self.begin(), '7 rules, 2 are not met')
        self.choose(program, ETHICS)
        self.give_reason(program)
        program.find('label', '7 rules, 1 is not met', self.dialog(program))
        # It is still said what is broken.
        program.find('label', BROKEN, self.row(program, ETHICS))
        self.close_dialog(program)
        program.key('ctrl+s')
        program.wait_for(lambda: self.waivers() == [(REASON, True)], 'the waiver')
        program.find('label', '1 problem')
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: self.waivers() == [], 'no waiver')
        self.assert_quiet(program)

    def test_a_waiver_is_taken_back(self):
        program = self.open_dialog(self.begin(), '7 rules, 2 are not met')
        self.choose(program, ETHICS)
        self.give_reason(program)
        program.find('label', '7 rules, 1 is not met', self.dialog(program))
        self.choose(program, ETHICS)
        program.find('label', REASON, self.dialog(program))
        program.press('push button', 'Take _Back', self.dialog(program))
        program.find('label', BROKEN, self.dialog(program))
        program.wait_for(lambda: program.look('label', REASON, self.dialog(program)) is None,
                         'the end of the waiver')
        program.key('Escape')
        program.find('label', '7 rules, 2 are not met', self.dialog(program))
        self.close_dialog(program)
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: self.waivers() == [(REASON, True)], 'the waiver again')
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: self.waivers() == [], 'no waiver')
        self.assert_quiet(program)

    def begin_without_credits(self, code):
        path = self.begin()
        text = path.read_text('utf-8')
        less = re.sub(rf'(<module [^>]*code="{code}"[^>]*) credits="[^"]*"', r'\1', text)
        self.assertNotEqual(text, less)
        path.write_text(less, 'utf-8')
        return path

    def test_what_cannot_be_checked_says_what_is_missing(self):
        path = self.begin_without_credits('AIH-101')
        program = self.open_dialog(path, '7 rules, 2 are not met')
        missing = '“Semester 1” has at least 24 credits, but not everything in it states its credits'
        program.find('label', missing, self.row(program, CREDITS))
        self.choose(program, CREDITS)
        program.find('label', missing, self.dialog(program))
        # What is too much already is broken, whatever is missing.
        entry = program.find('text', 'At most', self.dialog(program))
        program.wait_for(lambda: entry.set_text_contents('20'), 'At most')
        least = program.find('text', 'At least', self.dialog(program))
        program.wait_for(lambda: least.set_text_contents('10'), 'At least')
        program.find('label', 'asked for: 10 to 20', self.dialog(program))
        program.press('push button', '_Save', self.dialog(program))
        program.find('label', '7 rules, 3 are not met', self.dialog(program))
        self.close_dialog(program)
        program.key('ctrl+s')
        program.wait_for(lambda: any(
            (rule.get('min'), rule.get('max')) == ('10', '20')
            for rule, _ in rules_of(self.path).values()), 'the rule in the file')
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
