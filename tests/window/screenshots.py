#!/usr/bin/python3
# screenshots.py - pictures of the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pictures of the window to BUILD/screenshots, for people to look at.

usage: screenshots.py --build-dir=BUILD

Shown are the plan of the Master, and what there is to begin with; large and small, light and dark,
in English and German.
"""

import argparse
import pathlib
import subprocess
import sys
import time

import driver

LARGE, SMALL = (1440, 900), (1024, 700)

# What stands before the window: a name, the size, whether it is dark, and the language.
LOOKS = [('1440x900', LARGE, False, 'en'),
         ('1440x900-dark', LARGE, True, 'en'),
         ('1440x900-de', LARGE, False, 'de'),
         ('1024x700', SMALL, False, 'en'),
         ('1024x700-dark', SMALL, True, 'en')]

SETTLED = 1.0   # seconds without a change, until which pictures fade and sizes settle


class Pictures(driver.WindowTest):
    """Borrows what tests have; is none."""

    def take(self, folder, look, path=None):
        name, size, is_dark, language = look
        self.setUp()
        try:
            environment = {'LANGUAGE': language}
            if is_dark:
                environment['ADW_DEBUG_COLOR_SCHEME'] = 'prefer-dark'
            if path is None:
                path, page = self.begin(), 'plan'
                self.start(path, **environment)
            else:
                page = 'chooser'
                self.start(**environment)
            # In a corner the pointer brings no tooltip.
            driver.tool('mousemove', size[0] - 1, size[1] - 1)
            time.sleep(SETTLED)
            self.screen.photograph(folder / f'{page}-{name}.png')
        finally:
            self.tearDown()


def take_all(build, look):
    driver.WindowTest.build = build
    driver.WindowTest.screen = driver.Screen(look[1])
    try:
        Pictures().take(build / 'screenshots', look)
        Pictures().take(build / 'screenshots', look, 'no file')
    finally:
        driver.WindowTest.screen.close()


def main():
    parser = argparse.ArgumentParser(description='takes pictures of the window')
    parser.add_argument('--build-dir', type=pathlib.Path, required=True)
    parser.add_argument('--look', type=int, help='only this one')
    arguments = parser.parse_args()
    build = arguments.build_dir.resolve()
    if arguments.look is not None:
        take_all(build, LOOKS[arguments.look])
        return 0

    # What listens to a bus stays with it: each screen needs a process of its own.
    for nth in range(len(LOOKS)):
        subprocess.run([sys.executable, __file__, f'--build-dir={build}', f'--look={nth}'], check=True)
    print(build / 'screenshots')
    return 0


if __name__ == '__main__':
    sys.exit(main())
