/* text-row.c - a row for a text, in each of the languages that are shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/text-row.h"

#include "gui/inspector/text-line.h"

struct _CursusTextRow
{
  CursusFieldRow parent_instance;

  GtkWidget *lines;
  GtkWidget *preview;
};

G_DEFINE_FINAL_TYPE (CursusTextRow, cursus_text_row, CURSUS_TYPE_FIELD_ROW)

static GtkWidget *
create_line (gpointer item, gpointer data)
{
  CursusTextRow     *self = data;
  CursusFieldRow    *row = CURSUS_FIELD_ROW (self);
  const CursusField *field = cursus_field_row_get_field (row);
  gboolean           is_text = field->type == CURSUS_FIELD_TEXT;
  CursusTextLineWish wish = {
    .subject = cursus_field_row_get_subject (row),
    .field = field,
    .language = is_text ? gtk_string_object_get_string (GTK_STRING_OBJECT (item)) : NULL,
    .title = cursus_field_row_get_title (row),
  };
  GtkWidget *line = cursus_text_line_new (&wish);

  g_object_bind_property (self->preview, "active", line, "preview", G_BINDING_SYNC_CREATE);
  return line;
}

/* Names are in no language; they need one line, whatever is shown. */
static GListModel *
get_lines (CursusFieldRow *row)
{
  static const char *const one[] = { "", NULL };

  if (cursus_field_row_get_field (row)->type == CURSUS_FIELD_TEXT)
    return g_object_ref (cursus_subject_get_languages (cursus_field_row_get_subject (row)));
  return G_LIST_MODEL (gtk_string_list_new (one));
}

static void
cursus_text_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_TEXT_ROW);

  G_OBJECT_CLASS (cursus_text_row_parent_class)->dispose (object);
}

static void
cursus_text_row_class_init (CursusTextRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_text_row_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/text-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusTextRow, lines);
  gtk_widget_class_bind_template_child (widget_class, CursusTextRow, preview);
}

static void
cursus_text_row_init (CursusTextRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "of-lines");
}

GtkWidget *
cursus_text_row_new (CursusSubject *subject, const CursusField *field, const char *title)
{
  CursusTextRow *self = g_object_new (CURSUS_TYPE_TEXT_ROW, NULL);
  g_autoptr (GListModel) lines = NULL;

  cursus_field_row_set_field (CURSUS_FIELD_ROW (self), subject, field, title);
  if (field->flags & CURSUS_FIELD_MARKDOWN)
    cursus_field_row_add_action (CURSUS_FIELD_ROW (self), self->preview);
  lines = get_lines (CURSUS_FIELD_ROW (self));
  gtk_list_box_bind_model (GTK_LIST_BOX (self->lines), lines, create_line, self, NULL);
  return GTK_WIDGET (self);
}
