#!/bin/sh
# with-display.sh - runs a test of widgets on a screen that nobody sees
#
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

GDK_BACKEND=x11 GSK_RENDERER=cairo GTK_A11Y="${GTK_A11Y:-test}"
export GDK_BACKEND GSK_RENDERER GTK_A11Y
# The pointer stands in the middle of the screen, and so outside of every window.
exec xvfb-run -a -s '-screen 0 4096x2560x24 -nolisten tcp' "$@"
