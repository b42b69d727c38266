/* record-page.c - all fields of one kind of record, in sections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/record-page.h"

#include "gui/inspector/field-card.h"
#include "gui/inspector/mark-card.h"
#include "gui/inspector/part-card.h"
#include "gui/inspector/requisite-card.h"
#include "model/field-title.h"

#include <string.h>

struct _CursusRecordPage
{
  GtkBox parent_instance;

  CursusSubject *subject;
  GPtrArray     *lists; /* sections that show one record only */
};

G_DEFINE_FINAL_TYPE (CursusRecordPage, cursus_record_page, GTK_TYPE_BOX)

static gboolean
is_of_marks (const CursusFieldSection *section)
{
  const CursusField *field =
    section->fields->len > 0 ? g_ptr_array_index (section->fields, 0) : NULL;

  return field != NULL && strcmp (field->name, "covers") == 0;
}

static GtkWidget *
create_card (CursusRecordPage *self, const CursusTable *table, const CursusFieldSection *section)
{
  const CursusField *first =
    section->fields->len > 0 ? g_ptr_array_index (section->fields, 0) : NULL;

  if (first == NULL || first->type != CURSUS_FIELD_RECORDS)
    return cursus_field_card_new (self->subject, table, section);
  if (is_of_marks (section))
    return cursus_mark_card_new (self->subject);
  if (section->fields->len > 1)
    return cursus_requisite_card_new (self->subject, section);
  return cursus_part_card_new (self->subject, first);
}

static void
add_section (CursusRecordPage *self, const CursusTable *table, const CursusFieldSection *section)
{
  g_autoptr (GtkBuilder) builder =
    gtk_builder_new_from_resource ("/io/github/cursus_app/Cursus/inspector/section.ui");
  GtkWidget *box = GTK_WIDGET (gtk_builder_get_object (builder, "section"));
  GtkWidget *heading = GTK_WIDGET (gtk_builder_get_object (builder, "heading"));
  GtkWidget *card = create_card (self, table, section);

  gtk_label_set_label (GTK_LABEL (heading), section->heading);
  /* The kind of record stands above the page. */
  gtk_widget_set_visible (heading, section->heading != cursus_table_title (table));
  gtk_box_append (GTK_BOX (box), card);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  heading, NULL, -1);
  gtk_box_append (GTK_BOX (self), box);
  if (!CURSUS_IS_FIELD_CARD (card) && !CURSUS_IS_MARK_CARD (card))
    g_ptr_array_add (self->lists, box);
}

/* Lists of several records at once are nobody's. */
static void
update (CursusRecordPage *self)
{
  gboolean is_one = cursus_subject_get_n (self->subject) == 1;

  for (guint i = 0; i < self->lists->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->lists, i), is_one);
}

static void
cursus_record_page_dispose (GObject *object)
{
  CursusRecordPage *self = CURSUS_RECORD_PAGE (object);

  if (self->subject != NULL)
    g_signal_handlers_disconnect_by_data (self->subject, self);
  g_clear_object (&self->subject);
  g_clear_pointer (&self->lists, g_ptr_array_unref);

  G_OBJECT_CLASS (cursus_record_page_parent_class)->dispose (object);
}

static void
cursus_record_page_class_init (CursusRecordPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cursus_record_page_dispose;
}

static void
cursus_record_page_init (CursusRecordPage *self)
{
  self->lists = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 14);
}

GtkWidget *
cursus_record_page_new (CursusSubject *subject, const CursusTable *table)
{
  CursusRecordPage *self = g_object_new (CURSUS_TYPE_RECORD_PAGE, NULL);
  g_autoptr (GPtrArray) sections = cursus_field_layout_new (table);

  self->subject = g_object_ref (subject);
  for (guint i = 0; i < sections->len; i++)
    add_section (self, table, g_ptr_array_index (sections, i));
  g_signal_connect_object (subject, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
