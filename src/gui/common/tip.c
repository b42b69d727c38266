/* tip.c - what is told about that over which the pointer rests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/tip.h"

/* Words with more letters, as no language has, may be divided. */
#define WORD_MAX 40

/* A dozen lines of a tooltip. */
#define TEXT_MAX 900

/* Under this name a widget has its tooltip. */
#define TEXT "cursus-tip"

/* Where a line may end without a sign. */
#define ZERO_WIDTH_SPACE 0x200b

char *
cursus_tip_dup (const char *text)
{
  GString *tip = g_string_new (NULL);
  guint    n = 0;
  guint    in_word = 0;

  for (const char *c = text; *c != '\0' && n <= TEXT_MAX; c = g_utf8_next_char (c), n++)
    {
      gunichar letter = g_utf8_get_char (c);

      in_word = g_unichar_isspace (letter) ? 0 : in_word + 1;
      /* A letter stays with its accents. */
      if (in_word > WORD_MAX && g_unichar_combining_class (letter) == 0)
        {
          g_string_append_unichar (tip, ZERO_WIDTH_SPACE);
          in_word = 1;
        }
      g_string_append_unichar (tip, n < TEXT_MAX ? letter : 0x2026);
    }
  return g_string_free (tip, FALSE);
}

void
cursus_tip_show (GtkTooltip *tooltip, const char *text)
{
  g_autofree char *tip = text != NULL ? cursus_tip_dup (text) : NULL;

  gtk_tooltip_set_text (tooltip, tip);
}

static gboolean
query_cb (GtkWidget *widget, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip, gpointer data)
{
  const char *text = g_object_get_data (G_OBJECT (widget), TEXT);

  cursus_tip_show (tooltip, text);
  return text != NULL;
}

void
cursus_tip_set (GtkWidget *widget, const char *text)
{
  g_object_set_data_full (G_OBJECT (widget), TEXT, g_strdup (text), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text != NULL ? text : "", -1);
  if (gtk_widget_get_has_tooltip (widget))
    return;
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_cb), NULL);
}
