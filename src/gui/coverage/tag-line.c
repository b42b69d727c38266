/* tag-line.c - a strand or a tag in a list, with what it is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/tag-line.h"

#include "gui/common/keyed-list.h"
#include "model/tag-tree.h"

#include <glib/gi18n-lib.h>

#define INDENT 18

struct _CursusTagLine
{
  GObject parent_instance;

  CursusProject *project;
  CursusRecord  *record;
  char          *id;    /* of the record, whichever it is */
  const char    *title; /* of the record */
  guint          depth;
  gboolean       is_taken;
};

G_DEFINE_FINAL_TYPE (CursusTagLine, cursus_tag_line, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_IS_TAKEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
cursus_tag_line_finalize (GObject *object)
{
  CursusTagLine *self = CURSUS_TAG_LINE (object);

  g_free (self->id);
  cursus_record_unref (self->record);
  cursus_project_unref (self->project);

  G_OBJECT_CLASS (cursus_tag_line_parent_class)->finalize (object);
}

static void
cursus_tag_line_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, CURSUS_TAG_LINE (object)->is_taken);
}

static void
cursus_tag_line_class_init (CursusTagLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = cursus_tag_line_finalize;
  object_class->get_property = cursus_tag_line_get_property;
  properties[PROP_IS_TAKEN] =
    g_param_spec_boolean ("is-taken", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cursus_tag_line_init (CursusTagLine *self)
{
}

static gboolean
is_strand (CursusTagLine *self)
{
  return self->record->table->type == CURSUS_STRANDS;
}

CursusTagLine *
cursus_tag_line_new (const CursusProject *project, const CursusRecord *record, const char *language)
{
  CursusTagLine    *self = g_object_new (CURSUS_TYPE_TAG_LINE, NULL);
  const CursusText *title;

  self->project = cursus_project_ref (project);
  self->record = cursus_record_ref (record);
  self->id = g_strdup (record->id);
  title =
    is_strand (self) ? ((const CursusStrand *) record)->title : ((const CursusTag *) record)->title;
  self->title = cursus_text_show (title, language, cursus_project_get_language (project), NULL);
  if (self->title == NULL)
    self->title = record->id;
  if (!is_strand (self))
    {
      g_autoptr (GPtrArray) path = cursus_tag_tree_path (project, (const CursusTag *) record);

      self->depth = path->len;
    }
  return self;
}

const CursusProject *
cursus_tag_line_get_project (CursusTagLine *self)
{
  g_return_val_if_fail (CURSUS_IS_TAG_LINE (self), NULL);

  return self->project;
}

const CursusRecord *
cursus_tag_line_get_record (CursusTagLine *self)
{
  g_return_val_if_fail (CURSUS_IS_TAG_LINE (self), NULL);

  return self->record;
}

const char *
cursus_tag_line_get_title (CursusTagLine *self)
{
  g_return_val_if_fail (CURSUS_IS_TAG_LINE (self), NULL);

  return self->title;
}

void
cursus_tag_line_compare (CursusTagLine *self, const CursusProject *programme)
{
  gboolean is_taken;

  g_return_if_fail (CURSUS_IS_TAG_LINE (self));

  is_taken =
    cursus_project_lookup_in (programme, self->record->table->type, self->record->id) != NULL;
  if (self->is_taken == is_taken)
    return;
  self->is_taken = is_taken;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_TAKEN]);
}

static const char *
get_key (gpointer row)
{
  return ((CursusTagLine *) row)->id;
}

static void
take (gpointer row, gpointer fresh)
{
  CursusTagLine *self = row, *other = fresh;
  gboolean       is_same = self->record == other->record && self->depth == other->depth &&
                     self->is_taken == other->is_taken && self->title == other->title;

  g_clear_pointer (&self->project, cursus_project_unref);
  self->project = cursus_project_ref (other->project);
  g_clear_pointer (&self->record, cursus_record_unref);
  self->record = cursus_record_ref (other->record);
  self->title = other->title;
  self->depth = other->depth;
  self->is_taken = other->is_taken;
  if (!is_same)
    g_object_notify_by_pspec (row, properties[PROP_IS_TAKEN]);
}

void
cursus_tag_lines_update (GListStore *lines, const GPtrArray *fresh)
{
  static const CursusKeyedRows rows = { get_key, take };

  cursus_keyed_list_update (lines, fresh, &rows);
}

/* --- in a list --- */

static char *
dup_detail (CursusTagLine *self)
{
  const CursusTag *tag = (const CursusTag *) self->record;
  GString         *detail = g_string_new (is_strand (self) ? NULL : tag->reference);

  if (!is_strand (self) && tag->is_retired)
    g_string_append_printf (detail, "%s%s", detail->len > 0 ? " · " : "", _ ("retired"));
  if (!is_strand (self) && tag->superseded_by != NULL)
    g_string_append_printf (detail, "%s%s", detail->len > 0 ? " · " : "", _ ("superseded"));
  return g_string_free (detail, FALSE);
}

static GtkWidget *
create_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
setup_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *taken = g_object_new (GTK_TYPE_IMAGE, "icon-name", "object-select-symbolic",
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_hexpand (lines, TRUE);
  gtk_widget_set_valign (lines, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (lines), create_label (NULL));
  gtk_box_append (GTK_BOX (lines), create_label ("side-caption"));
  gtk_box_append (GTK_BOX (box), lines);
  gtk_widget_set_tooltip_text (taken, _ ("In the programme"));
  gtk_box_append (GTK_BOX (box), taken);
  gtk_widget_add_css_class (box, "tag-line");
  gtk_list_item_set_child (item, box);
}

/* The row itself is read aloud: what it is about, and whether the programme has it. */
static void
name_row (CursusTagLine *line, GtkWidget *row, const char *detail)
{
  g_autofree char *name = NULL;

  if (line->is_taken)
    /* Translators: a tag, and that the programme has it */
    name = g_strdup_printf (_ ("%s, in the programme"), line->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name != NULL ? name : line->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, detail, -1);
}

static void
show_row (CursusTagLine *line, GParamSpec *pspec, gpointer box)
{
  GtkWidget       *lines = gtk_widget_get_first_child (box);
  GtkWidget       *title = gtk_widget_get_first_child (lines);
  GtkWidget       *detail = gtk_widget_get_last_child (lines);
  g_autofree char *text = dup_detail (line);

  gtk_label_set_text (GTK_LABEL (title), line->title);
  gtk_label_set_text (GTK_LABEL (detail), text);
  gtk_widget_set_visible (detail, *text != '\0');
  gtk_widget_set_margin_start (lines, (int) line->depth * INDENT);
  if (is_strand (line))
    gtk_widget_add_css_class (title, "heading");
  else
    gtk_widget_remove_css_class (title, "heading");
  gtk_widget_set_visible (gtk_widget_get_last_child (box), line->is_taken);
  name_row (line, gtk_widget_get_parent (box), text);
}

static void
bind_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  CursusTagLine    *line = gtk_list_item_get_item (item);
  GtkWidget        *child = gtk_list_item_get_child (item);
  CursusTagLineShow show = data;

  show (line, NULL, child);
  g_signal_connect_object (line, "notify::is-taken", G_CALLBACK (show), child, 0);
}

static void
unbind_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), data,
                                        gtk_list_item_get_child (item));
}

GtkListItemFactory *
cursus_tag_line_factory_new_for (GCallback setup, CursusTagLineShow show)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", setup, NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), show);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), show);
  return factory;
}

GtkListItemFactory *
cursus_tag_line_factory_new (void)
{
  return cursus_tag_line_factory_new_for (G_CALLBACK (setup_cb), show_row);
}
