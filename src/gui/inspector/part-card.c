/* part-card.c - the records of a list, to be added, changed, put in order and removed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/part-card.h"

#include "edit/adding.h"
#include "edit/label.h"
#include "gui/common/inner-name.h"
#include "gui/inspector/finder.h"
#include "gui/inspector/part-row.h"
#include "gui/inspector/subject-edit.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _CursusPartCard
{
  GtkBox parent_instance;

  CursusSubject     *subject;
  const CursusField *field;
  GListStore        *parts;

  GtkWidget *rows;
  GtkWidget *add;
  GtkWidget *add_label;
  GtkWidget *find;
  GtkWidget *find_label;
};

G_DEFINE_FINAL_TYPE (CursusPartCard, cursus_part_card, GTK_TYPE_BOX)

/* Places are made on the board, where one sees what there is room for. */
static const struct
{
  const char *field;
  const char *add;
} additions[] = {
  { "outcome", N_ ("Add Outcome") },
  { "assessment", N_ ("Add Assessment") },
  { "teaching", N_ ("Add Teaching") },
  { "text", N_ ("Add Text") },
  { "audience", N_ ("Add Target Group") },
  { "exit-award", N_ ("Add Exit Award") },
  { "focus", N_ ("Add Focus Area") },
  { "term", N_ ("Add Term") },
  { "edition", N_ ("Add Edition") },
  { "member", N_ ("Add Module") },
  { "wish", N_ ("Add Wish") },
};

/* --- adding --- */

static gboolean
is_found_by_module (CursusPartCard *self)
{
  return strcmp (self->field->name, "member") == 0 || strcmp (self->field->name, "wish") == 0;
}

static gboolean
is_used (const CursusRecords *records, const CursusField *key, int value)
{
  for (guint i = 0; i < cursus_records_n (records); i++)
    if (G_STRUCT_MEMBER (int, records->items[i], key->offset) == value)
      return TRUE;
  return FALSE;
}

/* Two records of a list must not have one key. */
static void
give_key (CursusRecord *record, const CursusRecords *records)
{
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (!(field->flags & CURSUS_FIELD_KEY))
        continue;
      if (field->type == CURSUS_FIELD_CHOICE)
        {
          int *value = &G_STRUCT_MEMBER (int, record, field->offset);

          for (*value = 0; field->choices[*value + 1] != NULL && is_used (records, field, *value);)
            (*value)++;
        }
      else if (field->type == CURSUS_FIELD_STRING)
        {
          g_autofree char *topic = NULL;

          /* Translators: the topic of a text that has none yet, and a number */
          topic = g_strdup_printf (_ ("Topic %u"), cursus_records_n (records) + 1);
          cursus_record_set_string (record, &G_STRUCT_MEMBER (char *, record, field->offset),
                                    topic);
        }
    }
}

static void
open_last (CursusPartCard *self)
{
  guint          n = g_list_model_get_n_items (G_LIST_MODEL (self->parts));
  GtkListBoxRow *row =
    n > 0 ? gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->rows), (int) n - 1) : NULL;

  if (CURSUS_IS_PART_ROW (row))
    cursus_part_row_open (CURSUS_PART_ROW (row));
}

static void
append (CursusPartCard *self, CursusRecord *record)
{
  const CursusRecords *before = cursus_subject_get_records (self->subject, self->field);
  guint                n = cursus_records_n (before);
  g_autoptr (CursusRecords) records = cursus_records_splice (before, n, 0, &record, 1);

  cursus_subject_set_list (self->subject, self->field, records);
}

static void
add_term (CursusPartCard *self)
{
  CursusWorkspace    *workspace = cursus_subject_get_workspace (self->subject);
  const CursusRecord *plan = cursus_subject_lookup_one (self->subject);
  g_autoptr (CursusProject) next = NULL;
  g_autofree char *id = NULL;
  g_autofree char *label = NULL;

  if (plan == NULL)
    return;
  next = cursus_add_term (cursus_workspace_get_project (workspace), plan->id, CURSUS_NOWHERE, &id);
  label = cursus_label_dup (CURSUS_LABEL_ADD, next, cursus_workspace_get_language (workspace),
                            (const char *const *) &id, id != NULL ? 1 : 0);
  cursus_workspace_perform (workspace, g_steal_pointer (&next), label);
}

static void
add_clicked_cb (CursusPartCard *self)
{
  g_autoptr (CursusRecord) record = NULL;

  if (strcmp (self->field->name, "term") == 0)
    {
      add_term (self);
      return;
    }
  record = cursus_record_new (self->field->tables[0], NULL);
  give_key (record, cursus_subject_get_records (self->subject, self->field));
  append (self, record);
  open_last (self);
}

static void
asked_cb (CursusFinder *finder, const char *words, CursusPartCard *self)
{
  g_autoptr (GListStore) all =
    cursus_options_new_modules (cursus_subject_get_workspace (self->subject), NULL);
  g_autoptr (GListStore) found = cursus_finder_filter (G_LIST_MODEL (all), words);

  cursus_finder_show (finder, G_LIST_MODEL (found));
}

static void
chosen_cb (CursusFinder *finder, const char *id, CursusPartCard *self)
{
  g_autoptr (CursusRecord) record = cursus_record_new (self->field->tables[0], NULL);
  const CursusField *module = cursus_table_lookup_field (record->table, "module");

  cursus_record_set_string (record, &G_STRUCT_MEMBER (char *, record, module->offset), id);
  append (self, record);
}

/* --- showing --- */

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  return cursus_part_row_new (item);
}

void
cursus_part_list_update (GListStore *parts, CursusSubject *owner, const CursusField *field)
{
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (parts));
  guint n = cursus_records_n (cursus_subject_get_records (owner, field));

  if (n < n_before)
    g_list_store_splice (parts, n, n_before - n, NULL, 0);
  for (guint i = 0; i < MIN (n, n_before); i++)
    {
      g_autoptr (CursusSubject) part = g_list_model_get_item (G_LIST_MODEL (parts), i);

      cursus_subject_refresh (part);
    }
  for (guint i = n_before; i < n; i++)
    {
      g_autoptr (CursusSubject) part = cursus_subject_new_part (owner, field, i);

      g_list_store_append (parts, part);
    }
}

static void
update (CursusPartCard *self)
{
  const CursusRecord *record = cursus_subject_lookup_one (self->subject);
  const char         *addition = NULL;
  gboolean            is_full;

  if (record == NULL)
    return;
  cursus_part_list_update (self->parts, self->subject, self->field);
  for (guint i = 0; i < G_N_ELEMENTS (additions); i++)
    if (strcmp (additions[i].field, self->field->name) == 0)
      addition = _ (additions[i].add);

  is_full = (self->field->flags & CURSUS_FIELD_ONE) != 0 &&
            g_list_model_get_n_items (G_LIST_MODEL (self->parts)) > 0;
  gtk_widget_set_visible (self->add, addition != NULL && !is_full && !is_found_by_module (self));
  gtk_widget_set_visible (self->find, addition != NULL && is_found_by_module (self));
  if (addition != NULL)
    {
      gtk_label_set_label (GTK_LABEL (self->add_label), addition);
      gtk_label_set_label (GTK_LABEL (self->find_label), addition);
      cursus_inner_name_labelled_by (self->find, self->find_label);
    }
  gtk_widget_set_visible (self->rows, g_list_model_get_n_items (G_LIST_MODEL (self->parts)) > 0);
}

static void
cursus_part_card_dispose (GObject *object)
{
  CursusPartCard *self = CURSUS_PART_CARD (object);

  if (self->subject != NULL)
    g_signal_handlers_disconnect_by_data (self->subject, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_PART_CARD);
  g_clear_object (&self->subject);
  g_clear_object (&self->parts);

  G_OBJECT_CLASS (cursus_part_card_parent_class)->dispose (object);
}

static void
cursus_part_card_class_init (CursusPartCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_part_card_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/part-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusPartCard, rows);
  gtk_widget_class_bind_template_child (widget_class, CursusPartCard, add);
  gtk_widget_class_bind_template_child (widget_class, CursusPartCard, add_label);
  gtk_widget_class_bind_template_child (widget_class, CursusPartCard, find);
  gtk_widget_class_bind_template_child (widget_class, CursusPartCard, find_label);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
}

static void
cursus_part_card_init (CursusPartCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
cursus_part_card_new (CursusSubject *subject, const CursusField *field)
{
  CursusPartCard *self = g_object_new (CURSUS_TYPE_PART_CARD, NULL);

  self->subject = g_object_ref (subject);
  self->field = field;
  self->parts = g_list_store_new (CURSUS_TYPE_SUBJECT);
  if (is_found_by_module (self))
    {
      CursusFinder *finder = cursus_finder_new (_ ("Find a module"));

      g_signal_connect_object (finder, "asked", G_CALLBACK (asked_cb), self, 0);
      g_signal_connect_object (finder, "chosen", G_CALLBACK (chosen_cb), self, 0);
      cursus_finder_attach (finder, GTK_MENU_BUTTON (self->find));
    }
  gtk_list_box_bind_model (GTK_LIST_BOX (self->rows), G_LIST_MODEL (self->parts), create_row, NULL,
                           NULL);
  g_signal_connect_object (subject, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
