/* style-sheet.c - the look of a room's widgets, beside their code
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/style-sheet.h"

void
cursus_style_sheet_load (const char *resource)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, resource);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION - 1);
}
