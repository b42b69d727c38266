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

/* Under this one a popover has the widgets that tell nothing as long as it is open. */
#define SILENT "cursus-silent"

/* And it has been seen before. */
#define WATCHED "cursus-tip-watched"

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
  /* It may be silent at the moment, and heard already. */
  g_signal_handlers_disconnect_by_func (widget, query_cb, NULL);
  g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_cb), NULL);
}

static gboolean
query_label_cb (GtkWidget *label, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip,
                gpointer data)
{
  if (!pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))))
    return FALSE;
  cursus_tip_show (tooltip, gtk_label_get_text (GTK_LABEL (label)));
  return TRUE;
}

void
cursus_tip_set_where_cut (GtkLabel *label)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (label), TRUE);
  g_signal_connect (label, "query-tooltip", G_CALLBACK (query_label_cb), NULL);
}

/* --- what is open in front --- */

static void
closed_cb (GtkWidget *popover, gpointer data)
{
  g_autoptr (GPtrArray) silent = g_object_steal_data (G_OBJECT (popover), SILENT);

  for (guint i = 0; silent != NULL && i < silent->len; i++)
    gtk_widget_set_has_tooltip (silent->pdata[i], TRUE);
}

/* A widget with all around it. */
static void
silence (GPtrArray *silent, GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (gtk_widget_get_has_tooltip (widget))
      {
        gtk_widget_set_has_tooltip (widget, FALSE);
        g_ptr_array_add (silent, g_object_ref (widget));
      }
}

/* What the pointer is over, in the window itself. */
static GtkWidget *
pick_pointed (GtkWindow *window)
{
  GtkWidget  *widget = GTK_WIDGET (window);
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));
  GdkSeat    *seat = gdk_display_get_default_seat (gtk_widget_get_display (widget));
  GdkDevice  *pointer = seat != NULL ? gdk_seat_get_pointer (seat) : NULL;
  double      x, y, left, top;

  if (surface == NULL || pointer == NULL ||
      !gdk_surface_get_device_position (surface, pointer, &x, &y, NULL))
    return NULL;
  gtk_native_get_surface_transform (GTK_NATIVE (window), &left, &top);
  return gtk_widget_pick (widget, x - left, y - top, GTK_PICK_INSENSITIVE);
}

static void
opened_cb (GtkWidget *popover, gpointer data)
{
  GPtrArray *silent = g_ptr_array_new_with_free_func (g_object_unref);

  silence (silent, gtk_widget_get_parent (popover));
  silence (silent, pick_pointed (GTK_WINDOW (gtk_widget_get_root (popover))));
  g_object_set_data_full (G_OBJECT (popover), SILENT, silent, (GDestroyNotify) g_ptr_array_unref);
}

/* A popover is heard of when it takes the focus for the first time. */
static void
focus_changed_cb (GtkWindow *window, GParamSpec *pspec, gpointer data)
{
  GtkWidget *at = gtk_window_get_focus (window);

  for (; at != NULL && at != GTK_WIDGET (window); at = gtk_widget_get_parent (at))
    if (GTK_IS_POPOVER (at) && g_object_get_data (G_OBJECT (at), WATCHED) == NULL)
      {
        g_object_set_data (G_OBJECT (at), WATCHED, at);
        g_signal_connect (at, "map", G_CALLBACK (opened_cb), NULL);
        g_signal_connect (at, "unmap", G_CALLBACK (closed_cb), NULL);
        opened_cb (at, NULL);
      }
}

void
cursus_tip_watch (GtkWindow *window)
{
  g_return_if_fail (GTK_IS_WINDOW (window));

  g_signal_connect (window, "notify::focus-widget", G_CALLBACK (focus_changed_cb), NULL);
}
