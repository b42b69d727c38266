/* own-tags.c - the strands and tags of a programme: new, renamed, put elsewhere, merged, retired
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/own-tags.h"

#include "edit/label.h"
#include "edit/removing.h"
#include "edit/setting.h"
#include "edit/tag-merging.h"
#include "edit/tag-nudging.h"
#include "edit/tagging.h"
#include "gui/common/drop-down-hint.h"
#include "gui/common/inner-name.h"
#include "gui/common/tab-stop.h"
#include "gui/coverage/strand-files.h"
#include "gui/coverage/tag-carrying.h"
#include "gui/coverage/tag-choice.h"
#include "gui/coverage/tag-line.h"
#include "model/tag-tree.h"

#include <glib/gi18n-lib.h>

struct _CursusOwnTags
{
  AdwBin parent_instance;

  CursusWorkspace    *workspace;
  GListStore         *lines; /* CursusTagLine */
  GtkSingleSelection *selection;
  GSimpleActionGroup *actions;
  char               *wanted;      /* what is to be selected in the next list */
  gboolean            is_renaming; /* the entry has the title of the selected line */
  guint               scrolling;   /* a tick, while the selection is to be brought into sight */
  guint               n_frames;    /* that this waits for */

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

/* A line that is new has no height before it is laid out, and would count as seen. */
static gboolean
scroll_cb (GtkWidget *list, GdkFrameClock *clock, gpointer data)
{
  CursusOwnTags *self = data;

  if (self->n_frames-- > 0)
    return G_SOURCE_CONTINUE;
  self->scrolling = 0;
  gtk_widget_activate_action (list, "list.scroll-to-item", "u",
                              gtk_single_selection_get_selected (self->selection));
  return G_SOURCE_REMOVE;
}

static void
scroll_to_selected (CursusOwnTags *self)
{
  self->n_frames = 1;
  if (self->scrolling == 0)
    self->scrolling = gtk_widget_add_tick_callback (self->list, scroll_cb, self, NULL);
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
      scroll_to_selected (self);
    }
}

static void
fill (CursusOwnTags *self)
{
  const CursusRecord *record = get_record (self);
  g_autofree char    *id = self->wanted != NULL ? g_steal_pointer (&self->wanted) :
                                                  g_strdup (record != NULL ? record->id : NULL);
  const CursusTag    *chosen = cursus_tag_choice_get (GTK_DROP_DOWN (self->other));
  g_autofree char    *other = g_strdup (chosen != NULL ? chosen->record.id : NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint s = 0; s < cursus_project_n (get_project (self), CURSUS_STRANDS); s++)
    add_lines (self, lines, cursus_project_nth (get_project (self), CURSUS_STRANDS, s));
  cursus_tag_lines_update (self->lines, lines);
  select_id (self, id);
  cursus_tag_choice_set (GTK_DROP_DOWN (self->other), other);
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

/* Actions that need a line, or a tag, are not there without one. */
static const char *
get_id (CursusOwnTags *self)
{
  const CursusRecord *record = get_record (self);

  g_assert (record != NULL);
  return record->id;
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

/* The title of what is selected, to be changed in the entry. */
static void
start_renaming (CursusOwnTags *self)
{
  CursusTagLine *line = get_line (self);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), cursus_tag_line_get_title (line));
  gtk_widget_grab_focus (self->entry);
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
  self->is_renaming = TRUE;
}

static void
stop_renaming (CursusOwnTags *self)
{
  self->is_renaming = FALSE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
rename_cb (CursusOwnTags *self)
{
  const char      *id = get_id (self);
  g_autofree char *title = dup_title (self, NULL);
  CursusFieldValue value = { "title", cursus_workspace_get_language (self->workspace), title };

  if (title == NULL)
    {
      start_renaming (self);
      return;
    }
  stop_renaming (self);
  perform (self, cursus_set_field (get_project (self), &id, 1, &value, NULL), CURSUS_LABEL_RENAME,
           id);
}

/* Enter does what the entry is for just now. */
static void
entered_cb (CursusOwnTags *self)
{
  if (self->is_renaming)
    rename_cb (self);
  else
    add_tag_cb (self);
}

/* --- elsewhere --- */

static void
nudge (CursusOwnTags *self, CursusNudge where)
{
  const char *id = get_id (self);

  perform (self, cursus_nudge_tag (get_project (self), id, where), CURSUS_LABEL_MOVE, id);
}

static void
up_cb (CursusOwnTags *self)
{
  nudge (self, CURSUS_NUDGE_UP);
}

static void
down_cb (CursusOwnTags *self)
{
  nudge (self, CURSUS_NUDGE_DOWN);
}

static void
in_cb (CursusOwnTags *self)
{
  nudge (self, CURSUS_NUDGE_IN);
}

static void
out_cb (CursusOwnTags *self)
{
  nudge (self, CURSUS_NUDGE_OUT);
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
  const CursusTag *tag = get_tag (self);
  const CursusTag *other = cursus_tag_choice_get (GTK_DROP_DOWN (self->other));

  return tag != NULL && other != NULL && other != tag ? other->record.id : NULL;
}

static void
merge_cb (CursusOwnTags *self)
{
  const char *id = get_id (self);
  const char *into = get_other (self);

  g_free (self->wanted);
  self->wanted = g_strdup (into);
  cursus_workspace_perform (self->workspace, cursus_merge_tags (get_project (self), id, into),
                            C_ ("undo", "Merge Tags"));
}

/* The marks go along: they are about the law that applies. */
static void
succeed_cb (CursusOwnTags *self)
{
  const char *id = get_id (self);
  const char *to = get_other (self);
  g_autoptr (CursusProject) succeeded = cursus_set_successor (get_project (self), id, to);

  cursus_workspace_perform (self->workspace, cursus_move_marks (succeeded, id, to),
                            C_ ("undo", "Succeed a Tag"));
}

static void
retire_cb (CursusOwnTags *self)
{
  const char      *id = get_id (self);
  const CursusTag *tag = cursus_project_lookup_tag (get_project (self), id);

  perform (self, cursus_retire (get_project (self), &id, 1, tag != NULL && !tag->is_retired),
           CURSUS_LABEL_CHANGE, id);
}

static void
remove_cb (CursusOwnTags *self)
{
  const char *id = get_id (self);

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
  cursus_strand_file_export (get_window (self), self->workspace, get_strand (self));
}

static void
update_cb (CursusOwnTags *self)
{
  cursus_strand_file_update (get_window (self), self->workspace, get_strand (self));
}

/* --- actions --- */

/* What has to be selected for an action. */
typedef enum
{
  NEEDS_NOTHING,
  NEEDS_LINE,
  NEEDS_TAG,
  NEEDS_ANOTHER_TAG,
} Need;

static const struct
{
  const char *name;
  void (*act) (CursusOwnTags *self);
  Need need;
} acts[] = {
  { "add-tag", add_tag_cb, NEEDS_NOTHING },
  { "add-strand", add_strand_cb, NEEDS_NOTHING },
  { "rename", rename_cb, NEEDS_LINE },
  { "up", up_cb, NEEDS_LINE },
  { "down", down_cb, NEEDS_LINE },
  { "in", in_cb, NEEDS_TAG },
  { "out", out_cb, NEEDS_TAG },
  { "merge", merge_cb, NEEDS_ANOTHER_TAG },
  { "succeed", succeed_cb, NEEDS_ANOTHER_TAG },
  { "retire", retire_cb, NEEDS_TAG },
  { "remove", remove_cb, NEEDS_LINE },
  { "import", import_cb, NEEDS_NOTHING },
  { "export", export_cb, NEEDS_LINE },
  { "update", update_cb, NEEDS_LINE },
};

static gboolean
is_met (CursusOwnTags *self, Need need)
{
  switch (need)
    {
    case NEEDS_NOTHING:
      return TRUE;
    case NEEDS_LINE:
      return get_record (self) != NULL;
    case NEEDS_TAG:
      return get_tag (self) != NULL;
    case NEEDS_ANOTHER_TAG:
      return get_other (self) != NULL;
    }
  g_assert_not_reached ();
}

static void
update_actions (CursusOwnTags *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    g_simple_action_set_enabled (
      G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), acts[i].name)),
      is_met (self, acts[i].need));
}

static void
selected_cb (CursusOwnTags *self)
{
  if (self->is_renaming)
    stop_renaming (self);
  update_actions (self);
}

static void
add_actions (CursusOwnTags *self)
{
  self->actions = g_simple_action_group_new ();
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (acts[i].name, NULL);

      g_signal_connect_swapped (action, "activate", G_CALLBACK (acts[i].act), self);
      g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
    }
  gtk_widget_insert_action_group (GTK_WIDGET (self), "tags", G_ACTION_GROUP (self->actions));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->other, "notify::selected-item", G_CALLBACK (update_actions), self,
                           G_CONNECT_SWAPPED);
  update_actions (self);
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
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "tags.rename", NULL);
}

/* --- the object --- */

static void
cursus_own_tags_dispose (GObject *object)
{
  CursusOwnTags *self = CURSUS_OWN_TAGS (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->selection);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->wanted, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_OWN_TAGS);

  G_OBJECT_CLASS (cursus_own_tags_parent_class)->dispose (object);
}

static void
cursus_own_tags_class_init (CursusOwnTagsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_own_tags_dispose;
  g_type_ensure (CURSUS_TYPE_TAB_STOP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/cursus_app/Cursus/coverage/own-tags.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusOwnTags, entry);
  gtk_widget_class_bind_template_child (widget_class, CursusOwnTags, list);
  gtk_widget_class_bind_template_child (widget_class, CursusOwnTags, other);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  add_keys (widget_class);
}

static void
cursus_own_tags_init (CursusOwnTags *self)
{
  g_autoptr (GtkListItemFactory) factory = cursus_tag_line_factory_new ();

  self->lines = g_list_store_new (CURSUS_TYPE_TAG_LINE);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (self->lines));
  gtk_widget_init_template (GTK_WIDGET (self));
  cursus_tag_carrying_attach (GTK_LIST_VIEW (self->list), factory, dropped_cb, self);
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->list), factory);
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (self->selection));
  cursus_tag_choice_bind (GTK_DROP_DOWN (self->other), G_LIST_MODEL (self->lines));
  cursus_drop_down_set_hint (GTK_DROP_DOWN (self->other), _ ("Another tag"));
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->other));
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
