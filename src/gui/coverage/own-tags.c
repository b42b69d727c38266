/* own-tags.c - the strands and tags of a programme: new, renamed, put elsewhere, merged, retired
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/own-tags.h"

#include "edit/label.h"
#include "edit/removing.h"
#include "edit/setting.h"
#include "edit/tag-merging.h"
#include "edit/tagging.h"
#include "gui/coverage/strand-files.h"
#include "gui/coverage/tag-carrying.h"
#include "gui/coverage/tag-line.h"
#include "model/tag-tree.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _CursusOwnTags
{
  AdwBin parent_instance;

  CursusWorkspace    *workspace;
  GListStore         *lines; /* CursusTagLine */
  GtkSingleSelection *selection;
  char               *wanted; /* what is to be selected in the next list */

  GtkWidget *entry;
  GtkWidget *list;
  GtkWidget *other;
};

G_DEFINE_FINAL_TYPE (CursusOwnTags, cursus_own_tags, ADW_TYPE_BIN)

static const CursusProject *
get_project (CursusOwnTags *self)
{
  return cursus_workspace_get_project (self->workspace);
}

/* --- the list --- */

static void
add_lines (CursusOwnTags *self, GPtrArray *lines, const CursusRecord *strand)
{
  const CursusProject *project = get_project (self);
  const char          *language = cursus_workspace_get_language (self->workspace);
  g_autoptr (GPtrArray) tags = cursus_tag_tree_subtree (project, strand->id);

  g_ptr_array_add (lines, cursus_tag_line_new (project, strand, language));
  for (guint t = 0; t < tags->len; t++)
    g_ptr_array_add (lines, cursus_tag_line_new (project, tags->pdata[t], language));
}

static CursusTagLine *
get_line (CursusOwnTags *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

static const CursusRecord *
get_record (CursusOwnTags *self)
{
  CursusTagLine *line = get_line (self);

  return line != NULL ? cursus_tag_line_get_record (line) : NULL;
}

static const CursusTag *
get_tag (CursusOwnTags *self)
{
  const CursusRecord *record = get_record (self);

  return record != NULL && record->table->type == CURSUS_TAGS ? (const CursusTag *) record : NULL;
}

static void
select_id (CursusOwnTags *self, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++)
    {
      g_autoptr (CursusTagLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

      if (g_strcmp0 (cursus_tag_line_get_record (line)->id, id) != 0)
        continue;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", i);
    }
}

static void
fill_others (CursusOwnTags *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; i < cursus_project_n (get_project (self), CURSUS_TAGS); i++)
    {
      const CursusTag *tag =
        (const CursusTag *) cursus_project_nth (get_project (self), CURSUS_TAGS, i);
      const char *title = cursus_workspace_show_text (self->workspace, tag->title);

      gtk_string_list_append (titles, title != NULL ? title : tag->record.id);
    }
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->other), G_LIST_MODEL (titles));
}

static void
fill (CursusOwnTags *self)
{
  const CursusRecord *record = get_record (self);
  g_autofree char    *id = self->wanted != NULL ? g_steal_pointer (&self->wanted) :
                                                  g_strdup (record != NULL ? record->id : NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint s = 0; s < cursus_project_n (get_project (self), CURSUS_STRANDS); s++)
    add_lines (self, lines, cursus_project_nth (get_project (self), CURSUS_STRANDS, s));
  cursus_tag_lines_update (self->lines, lines);
  select_id (self, id);
  fill_others (self);
}

/* What comes from elsewhere is what somebody wants to look at. */
static void
want_new_strand (CursusOwnTags *self, const CursusProject *before, const CursusProject *after)
{
  for (guint i = 0; self->wanted == NULL && i < cursus_project_n (after, CURSUS_STRANDS); i++)
    {
      const char *id = cursus_project_nth (after, CURSUS_STRANDS, i)->id;

      if (cursus_project_lookup_strand (before, id) == NULL)
        self->wanted = g_strdup (id);
    }
}

static void
changed_cb (CursusWorkspace *workspace, CursusProject *before, CursusProject *after, gpointer data)
{
  want_new_strand (data, before, after);
  if (cursus_project_get_sequence (before, CURSUS_TAGS) !=
        cursus_project_get_sequence (after, CURSUS_TAGS) ||
      cursus_project_get_sequence (before, CURSUS_STRANDS) !=
        cursus_project_get_sequence (after, CURSUS_STRANDS))
    fill (data);
}

static void
perform (CursusOwnTags *self, CursusProject *next, CursusLabel what, const char *id)
{
  const CursusProject *named = what == CURSUS_LABEL_ADD ? next : get_project (self);
  g_autofree char     *label =
    cursus_label_dup (what, named, cursus_workspace_get_language (self->workspace), &id, 1);

  cursus_workspace_perform (self->workspace, next, label);
}

/* --- new and renamed --- */

static char *
dup_title (CursusOwnTags *self, const char *fallback)
{
  char *title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  if (*title != '\0')
    return title;
  g_free (title);
  return g_strdup (fallback);
}

static void
add_tag_cb (CursusOwnTags *self)
{
  const CursusRecord *record = get_record (self);
  const CursusTag    *tag = get_tag (self);
  g_autofree char    *title = dup_title (self, _ ("New tag"));
  g_autofree char    *id = NULL;
  CursusProject      *next;

  if (record == NULL)
    {
      cursus_workspace_announce (self->workspace, _ ("Add a strand first."));
      return;
    }
  /* Beside a tag, in a strand. */
  next = cursus_add_tag (get_project (self), tag != NULL ? tag->parent : record->id, title, &id);
  self->wanted = g_strdup (id);
  perform (self, next, CURSUS_LABEL_ADD, id);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
add_strand_cb (CursusOwnTags *self)
{
  g_autofree char *title = dup_title (self, _ ("New strand"));
  g_autofree char *id = NULL;
  CursusProject   *next = cursus_add_strand (get_project (self), title, &id);

  self->wanted = g_strdup (id);
  perform (self, next, CURSUS_LABEL_ADD, id);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
rename_cb (CursusOwnTags *self)
{
  const CursusRecord *record = get_record (self);
  g_autofree char    *title = dup_title (self, NULL);
  CursusFieldValue    value = { "title", cursus_workspace_get_language (self->workspace), title };

  if (record == NULL || title == NULL)
    {
      cursus_workspace_announce (self->workspace,
                                 _ ("Type the new title above, then choose Rename."));
      return;
    }
  perform (self,
           cursus_set_field (get_project (self), (const char *[]){ record->id }, 1, &value, NULL),
           CURSUS_LABEL_RENAME, record->id);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

/* --- elsewhere --- */

/* The siblings of a tag, in their order. */
static GPtrArray *
list_siblings (CursusOwnTags *self, const CursusTag *tag, guint *at)
{
  GPtrArray *siblings = g_ptr_array_new ();

  for (guint i = 0; i < cursus_project_n (get_project (self), CURSUS_TAGS); i++)
    {
      const CursusTag *other =
        (const CursusTag *) cursus_project_nth (get_project (self), CURSUS_TAGS, i);

      if (strcmp (other->parent, tag->parent) != 0)
        continue;
      if (strcmp (other->record.id, tag->record.id) == 0)
        *at = siblings->len;
      g_ptr_array_add (siblings, (gpointer) other);
    }
  return siblings;
}

static void
move_strand (CursusOwnTags *self, const char *id, int by)
{
  guint at = cursus_project_find (get_project (self), CURSUS_STRANDS, id);

  if (by < 0 && at == 0)
    return;
  perform (self, cursus_move_strand (get_project (self), id, (guint) ((int) at + by)),
           CURSUS_LABEL_MOVE, id);
}

static void
move_by (CursusOwnTags *self, int by)
{
  const CursusRecord *record = get_record (self);
  const CursusTag    *tag = get_tag (self);
  guint               at = 0;
  g_autoptr (GPtrArray) siblings = NULL;

  if (tag == NULL)
    {
      if (record != NULL)
        move_strand (self, record->id, by);
      return;
    }
  siblings = list_siblings (self, tag, &at);
  if ((by < 0 && at == 0) || (by > 0 && at + 1 >= siblings->len))
    return;
  perform (
    self,
    cursus_move_tag (get_project (self), tag->record.id, tag->parent, (guint) ((int) at + by)),
    CURSUS_LABEL_MOVE, tag->record.id);
}

static void
up_cb (CursusOwnTags *self)
{
  move_by (self, -1);
}

static void
down_cb (CursusOwnTags *self)
{
  move_by (self, 1);
}

static void
in_cb (CursusOwnTags *self)
{
  const CursusTag *tag = get_tag (self);
  guint            at = 0;
  g_autoptr (GPtrArray) siblings = NULL;

  if (tag == NULL)
    return;
  siblings = list_siblings (self, tag, &at);
  if (at > 0)
    perform (self,
             cursus_move_tag (get_project (self), tag->record.id,
                              ((const CursusTag *) siblings->pdata[at - 1])->record.id,
                              CURSUS_NOWHERE),
             CURSUS_LABEL_MOVE, tag->record.id);
}

static void
out_cb (CursusOwnTags *self)
{
  const CursusTag *tag = get_tag (self);
  const CursusTag *parent =
    tag != NULL ? cursus_project_lookup_tag (get_project (self), tag->parent) : NULL;
  guint at = 0;

  if (tag == NULL || parent == NULL)
    return;
  g_ptr_array_unref (list_siblings (self, parent, &at));
  perform (self, cursus_move_tag (get_project (self), tag->record.id, parent->parent, at + 1),
           CURSUS_LABEL_MOVE, tag->record.id);
}

static void
dropped_cb (gpointer data, const char *id, const char *target, CursusDropSide side)
{
  CursusOwnTags *self = data;

  g_free (self->wanted);
  self->wanted = g_strdup (id);
  perform (self, cursus_drop_tag (get_project (self), id, target, side), CURSUS_LABEL_MOVE, id);
}

/* --- merged, retired, succeeded --- */

static const char *
get_other (CursusOwnTags *self)
{
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->other));

  return at < cursus_project_n (get_project (self), CURSUS_TAGS) ?
           cursus_project_nth (get_project (self), CURSUS_TAGS, at)->id :
           NULL;
}

static void
merge_cb (CursusOwnTags *self)
{
  const CursusTag *tag = get_tag (self);
  const char      *into = get_other (self);

  if (tag == NULL || into == NULL || strcmp (tag->record.id, into) == 0)
    return;
  self->wanted = g_strdup (into);
  cursus_workspace_perform (self->workspace,
                            cursus_merge_tags (get_project (self), tag->record.id, into),
                            C_ ("undo", "Merge Tags"));
}

/* The marks go along: they are about the law that applies. */
static void
succeed_cb (CursusOwnTags *self)
{
  const CursusTag *tag = get_tag (self);
  const char      *to = get_other (self);
  g_autoptr (CursusProject) succeeded = NULL;

  if (tag == NULL || to == NULL || strcmp (tag->record.id, to) == 0)
    return;
  succeeded = cursus_set_successor (get_project (self), tag->record.id, to);
  cursus_workspace_perform (self->workspace, cursus_move_marks (succeeded, tag->record.id, to),
                            C_ ("undo", "Succeed a Tag"));
}

static void
retire_cb (CursusOwnTags *self)
{
  const CursusTag *tag = get_tag (self);
  const char      *id;

  if (tag == NULL)
    return;
  id = tag->record.id;
  perform (self, cursus_retire (get_project (self), &id, 1, !tag->is_retired), CURSUS_LABEL_CHANGE,
           id);
}

static void
remove_cb (CursusOwnTags *self)
{
  const CursusRecord *record = get_record (self);
  const char         *id;

  if (record == NULL)
    return;
  id = record->id;
  perform (self, cursus_remove (get_project (self), &id, 1), CURSUS_LABEL_DELETE, id);
}

/* --- files --- */

static GtkWindow *
get_window (CursusOwnTags *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static const char *
get_strand (CursusOwnTags *self)
{
  const CursusRecord *record = get_record (self);
  const CursusTag    *tag = get_tag (self);

  if (tag != NULL)
    {
      g_autoptr (GPtrArray) path = cursus_tag_tree_path (get_project (self), tag);

      return path->len > 0 ? ((const CursusRecord *) path->pdata[0])->id : NULL;
    }
  return record != NULL ? record->id : NULL;
}

static void
import_cb (CursusOwnTags *self)
{
  cursus_strand_file_import (get_window (self), self->workspace);
}

static void
export_cb (CursusOwnTags *self)
{
  if (get_strand (self) != NULL)
    cursus_strand_file_export (get_window (self), self->workspace, get_strand (self));
}

static void
update_cb (CursusOwnTags *self)
{
  if (get_strand (self) != NULL)
    cursus_strand_file_update (get_window (self), self->workspace, get_strand (self));
}

/* --- actions --- */

static const struct
{
  const char *name;
  void (*act) (CursusOwnTags *self);
} acts[] = {
  { "add-tag", add_tag_cb }, { "add-strand", add_strand_cb },
  { "rename", rename_cb },   { "up", up_cb },
  { "down", down_cb },       { "in", in_cb },
  { "out", out_cb },         { "merge", merge_cb },
  { "succeed", succeed_cb }, { "retire", retire_cb },
  { "remove", remove_cb },   { "import", import_cb },
  { "export", export_cb },   { "update", update_cb },
};

static void
add_actions (CursusOwnTags *self)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (acts[i].name, NULL);

      g_signal_connect_swapped (action, "activate", G_CALLBACK (acts[i].act), self);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  gtk_widget_insert_action_group (GTK_WIDGET (self), "tags", G_ACTION_GROUP (group));
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint       key;
    const char *action;
  } keys[] = {
    { GDK_KEY_Up, "tags.up" },
    { GDK_KEY_Down, "tags.down" },
    { GDK_KEY_Left, "tags.out" },
    { GDK_KEY_Right, "tags.in" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, GDK_ALT_MASK, keys[i].action,
                                         NULL);
}

/* --- the object --- */

static void
cursus_own_tags_dispose (GObject *object)
{
  CursusOwnTags *self = CURSUS_OWN_TAGS (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->wanted, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_OWN_TAGS);

  G_OBJECT_CLASS (cursus_own_tags_parent_class)->dispose (object);
}

static void
cursus_own_tags_class_init (CursusOwnTagsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_own_tags_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/cursus_app/Cursus/coverage/own-tags.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusOwnTags, entry);
  gtk_widget_class_bind_template_child (widget_class, CursusOwnTags, list);
  gtk_widget_class_bind_template_child (widget_class, CursusOwnTags, other);
  gtk_widget_class_bind_template_callback (widget_class, add_tag_cb);
  add_keys (widget_class);
}

static void
cursus_own_tags_init (CursusOwnTags *self)
{
  g_autoptr (GtkListItemFactory) factory = cursus_tag_line_factory_new ();
  g_autoptr (GtkExpression) expression =
    gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->lines = g_list_store_new (CURSUS_TYPE_TAG_LINE);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (self->lines));
  gtk_widget_init_template (GTK_WIDGET (self));
  cursus_tag_carrying_attach (GTK_LIST_VIEW (self->list), factory, dropped_cb, self);
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->list), factory);
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (self->selection));
  gtk_drop_down_set_expression (GTK_DROP_DOWN (self->other), expression);
  add_actions (self);
}

void
cursus_own_tags_set_workspace (CursusOwnTags *self, CursusWorkspace *workspace)
{
  g_return_if_fail (CURSUS_IS_OWN_TAGS (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (changed_cb), self, 0);
  fill (self);
}
