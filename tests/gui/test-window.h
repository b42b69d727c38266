/* test-window.h - the window that holds the widgets under test
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

/**
 * test_window_new:
 *
 * For the test case that runs, two messages do not end the program any more: a popover that opens
 * starts the timer of tooltips, wherever the pointer is; where its window goes before half a second
 * is over, GTK 4.8 asks for the pointer on a surface that is no more.
 *
 * Returns: (transfer none): a window, which belongs to GTK
 */
GtkWidget *test_window_new (void);
