/* about.c - what the program says about itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/app/about.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define HELP "/io/github/cursus_app/Cursus/app/help.ui"

void
cursus_about_show (GtkWindow *parent)
{
  adw_show_about_window (
    parent, "application-name", "Cursus", "application-icon", "io.github.cursus_app.Cursus",
    "version", CURSUS_VERSION, "developer-name", _ ("The Cursus Project"), "comments",
    _ ("The design studio for study programmes"), "license-type", GTK_LICENSE_GPL_3_0, NULL);
}

void
cursus_help_show (GtkWindow *parent)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (HELP);
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "help"));

  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}
