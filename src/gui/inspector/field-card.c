/* field-card.c - the rows of fields that belong together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/field-card.h"

#include "gui/inspector/choice-row.h"
#include "gui/inspector/entry-row.h"
#include "gui/inspector/flag-row.h"
#include "gui/inspector/references-row.h"
#include "gui/inspector/text-row.h"
#include "model/field-title.h"

#include <string.h>

struct _CursusFieldCard
{
  GtkBox parent_instance;

  CursusSubject     *subject;
  const CursusTable *table;
  GtkWidget         *rows;
};

G_DEFINE_FINAL_TYPE (CursusFieldCard, cursus_field_card, GTK_TYPE_BOX)

/* What stands for the term of the shown plan among the names of fields. */
#define TERM "@term"

static GtkWidget *
create_field_row (CursusSubject *subject, const CursusField *field, const char *title)
{
  switch (field->type)
    {
    case CURSUS_FIELD_TEXT:
    case CURSUS_FIELD_STRINGS:
      return cursus_text_row_new (subject, field, title);
    case CURSUS_FIELD_CHOICE:
    case CURSUS_FIELD_REFERENCE:
      return cursus_choice_row_new (subject, field, title);
    case CURSUS_FIELD_FLAG:
      return cursus_flag_row_new (subject, field, title);
    case CURSUS_FIELD_REFERENCES:
      return cursus_references_row_new (subject, field, title);
    case CURSUS_FIELD_STRING:
    case CURSUS_FIELD_NAME:
    case CURSUS_FIELD_LETTERS:
    case CURSUS_FIELD_LANGUAGE:
    case CURSUS_FIELD_MOMENT:
    case CURSUS_FIELD_DECIMAL:
    case CURSUS_FIELD_INTEGER:
    case CURSUS_FIELD_COLOUR:
    case CURSUS_FIELD_DATE:
    case CURSUS_FIELD_LANGUAGES:
    case CURSUS_FIELD_CODES:
    case CURSUS_FIELD_NAMES:
    case CURSUS_FIELD_DECIMALS:
      return cursus_entry_row_new (subject, field, title);
    case CURSUS_FIELD_IDENTIFIER:
    case CURSUS_FIELD_ASSUMED:
    case CURSUS_FIELD_NESTED:
    case CURSUS_FIELD_RECORDS:
    case CURSUS_FIELD_PROJECT:
      break;
    }
  g_return_val_if_reached (NULL);
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  CursusFieldCard   *self = data;
  const char        *name = gtk_string_object_get_string (GTK_STRING_OBJECT (item));
  const CursusField *field;

  if (strcmp (name, TERM) == 0)
    return cursus_choice_row_new_term (self->subject);
  field = cursus_table_lookup_field (self->table, name);
  return create_field_row (self->subject, field, cursus_field_title (self->table, field));
}

static void
cursus_field_card_dispose (GObject *object)
{
  CursusFieldCard *self = CURSUS_FIELD_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_FIELD_CARD);
  g_clear_object (&self->subject);

  G_OBJECT_CLASS (cursus_field_card_parent_class)->dispose (object);
}

static void
cursus_field_card_class_init (CursusFieldCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_field_card_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/field-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusFieldCard, rows);
}

static void
cursus_field_card_init (CursusFieldCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
new_card (CursusSubject *subject, const CursusTable *table, GListModel *names)
{
  CursusFieldCard *self = g_object_new (CURSUS_TYPE_FIELD_CARD, NULL);

  self->subject = g_object_ref (subject);
  self->table = table;
  gtk_list_box_bind_model (GTK_LIST_BOX (self->rows), names, create_row, self, NULL);
  return GTK_WIDGET (self);
}

static void
add_names (GtkStringList *names, const CursusFieldSection *section)
{
  for (guint i = 0; i < section->fields->len; i++)
    {
      const CursusField *field = g_ptr_array_index (section->fields, i);

      if (field->type != CURSUS_FIELD_RECORDS)
        gtk_string_list_append (names, field->name);
    }
}

GtkWidget *
cursus_field_card_new (CursusSubject *subject, const CursusTable *table,
                       const CursusFieldSection *section)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  add_names (names, section);
  if (section->has_term)
    gtk_string_list_append (names, TERM);
  return new_card (subject, table, G_LIST_MODEL (names));
}

GtkWidget *
cursus_field_card_new_all (CursusSubject *subject, const CursusTable *table)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) sections = cursus_field_layout_new (table);

  for (guint i = 0; i < sections->len; i++)
    add_names (names, g_ptr_array_index (sections, i));
  return new_card (subject, table, G_LIST_MODEL (names));
}
