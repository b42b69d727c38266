#!/usr/bin/python3
# random_hand.py - a hand that clicks, drags and types at random
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the window without any sense, and says whether that ended it and what it did last.

It is no test: what it finds depends on how fast the machine is, though the same seed does the same
things. A build with sanitizers finds most. There is no window manager, so GTK itself complains of
popups of a window that was moved off the screen; and GTK 4.8 can crash in its own file dialog.
"""

import argparse
import collections
import pathlib
import random
import re
import signal
import subprocess
import sys
import time

import driver
from driver import STEP, tool

KEYS = '''Tab shift+Tab Up Down Left Right Return space Escape Delete BackSpace Home End Page_Up
Page_Down F2 F10 Menu 0 1 2 3 a x ctrl+a ctrl+c ctrl+x ctrl+v ctrl+d ctrl+g ctrl+shift+g ctrl+z
ctrl+shift+z ctrl+s ctrl+f ctrl+n ctrl+plus ctrl+minus ctrl+0 ctrl+9 ctrl+Left ctrl+Right
shift+Down shift+Right alt+Up alt+Down alt+Left alt+Right alt+1 alt+2 alt+3'''.split()
WORDS = ['Ethics', 'AIH-1', '12', 'Data, 6 CP', 'ü']
HEAD = 60       # pixels: a drag there would move the window
LAST = 20       # steps that are told
USELESS = re.compile(r'Broken accounting of active state|avahi printers|^\s*$')


class Hand:
    """What it does is chosen by one source of random numbers."""

    def __init__(self, seed, size):
        self.choose = random.Random(seed)
        self.size = size
        self.done = collections.deque(maxlen=LAST)
        self.n = 0

    def place(self, top=0):
        return self.choose.randrange(self.size[0]), self.choose.randrange(top, self.size[1])

    def click(self):
        button, times = self.choose.choice([(1, 1)] * 6 + [(1, 2), (3, 1), (4, 1), (5, 1)])
        self.do('mousemove', *self.place(), 'click', '--repeat', times, button)

    def drag(self):
        (x, y), (to_x, to_y) = self.place(HEAD), self.place()
        self.do('mousemove', x, y, 'mousedown', 1)
        for step in range(1, 6):
            time.sleep(STEP)
            tool('mousemove', x + (to_x - x) * step // 5, y + (to_y - y) * step // 5)
        if self.choose.random() < 0.2:
            self.do('key', 'Escape')
        self.do('mousemove', to_x, to_y, 'mouseup', 1)

    def press(self):
        self.do('key', '--clearmodifiers', self.choose.choice(KEYS))

    def type(self):
        self.do('type', '--delay', 5, self.choose.choice(WORDS))

    def do(self, *arguments):
        self.done.append(' '.join(map(str, arguments)))
        tool(*arguments)

    def step(self):
        self.n += 1
        self.choose.choices([self.click, self.press, self.drag, self.type], [10, 7, 2, 1])[0]()
        time.sleep(STEP)


def tell(program, hand):
    code = program.process.poll()
    print(f'{hand.n} steps, {"alive" if code is None else f"ended with {code}"}')
    if code not in (None, 0):
        print(*(f'  {step}' for step in hand.done), sep='\n')
    lines = collections.Counter(re.sub(r'0x[0-9a-f]+|[0-9:.]{8,}|cursus:[0-9]+', '…', line)
                                for line in program.complaints().splitlines()
                                if not USELESS.search(line))
    print(*(f'  {n} × {line}' for line, n in lines.items()), sep='\n')
    return 0 if code in (None, 0) else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition('\n')[0])
    parser.add_argument('--build-dir', type=pathlib.Path, required=True)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--seconds', type=float, default=120)
    parser.add_argument('--template', default='master-ai-healthcare')
    arguments = parser.parse_args()

    screen = driver.Screen()
    home = screen.folder / 'home'
    home.mkdir()
    program = driver.Program(arguments.build_dir.resolve(), home, {'G_DEBUG': ''})
    subprocess.run([program.build / 'src' / 'cursus-cli', 'new', arguments.template, '-o',
                    home / 'programme.cursus'], env=program.environment, check=True)
    hand = Hand(arguments.seed, driver.SIZE)
    try:
        program.start(home / 'programme.cursus')
        end = time.monotonic() + arguments.seconds
        while time.monotonic() < end and program.process.poll() is None:
            hand.step()
        return tell(program, hand)
    finally:
        if program.process is not None and program.process.poll() is None:
            program.process.send_signal(signal.SIGKILL)
        screen.close()


if __name__ == '__main__':
    sys.exit(main())
