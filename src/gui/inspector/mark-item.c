/* mark-item.c - a tag that the selected modules cover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/mark-item.h"

#include <string.h>

struct _CursusMarkItem
{
  GObject parent_instance;

  CursusMarkFace face;
};

G_DEFINE_FINAL_TYPE (CursusMarkItem, cursus_mark_item, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
clear_face (CursusMarkFace *face)
{
  g_clear_pointer (&face->tag, g_free);
  g_clear_pointer (&face->title, g_free);
  g_clear_pointer (&face->letter, g_free);
  g_clear_pointer (&face->note, g_free);
}

static void
cursus_mark_item_finalize (GObject *object)
{
  clear_face (&CURSUS_MARK_ITEM (object)->face);

  G_OBJECT_CLASS (cursus_mark_item_parent_class)->finalize (object);
}

static void
cursus_mark_item_class_init (CursusMarkItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cursus_mark_item_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
cursus_mark_item_init (CursusMarkItem *self)
{
}

const CursusMarkFace *
cursus_mark_item_get_face (CursusMarkItem *self)
{
  g_return_val_if_fail (CURSUS_IS_MARK_ITEM (self), NULL);

  return &self->face;
}

/* --- what the modules cover --- */

static void
face_free (gpointer data)
{
  clear_face (data);
  g_free (data);
}

/* The strand in which a tag stands, however deep. */
static const CursusStrand *
lookup_strand (const CursusProject *project, const CursusTag *tag)
{
  const char *parent = tag != NULL ? tag->parent : NULL;

  while (parent != NULL)
    {
      const CursusTag *outer = cursus_project_lookup_tag (project, parent);

      if (outer == NULL)
        return cursus_project_lookup_strand (project, parent);
      parent = outer->parent;
    }
  return NULL;
}

static char *
dup_letter (CursusWorkspace *workspace, const CursusStrand *strand)
{
  const char *title;

  if (strand == NULL)
    return g_strdup ("?");
  if (strand->letter != NULL)
    return g_strdup (strand->letter);
  title = cursus_workspace_show_text (workspace, strand->title);
  return g_utf8_substring (title != NULL ? title : strand->record.id, 0, 1);
}

static const char *
show_note (CursusWorkspace *workspace, const CursusMark *mark)
{
  const char *note = cursus_workspace_show_text (workspace, mark->record.note);

  return note != NULL ? note : "";
}

static CursusMarkFace *
make_face (CursusWorkspace *workspace, const CursusMark *mark)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);
  const CursusTag     *tag = cursus_project_lookup_tag (project, mark->tag);
  const CursusStrand  *strand = lookup_strand (project, tag);
  const char     *title = tag != NULL ? cursus_workspace_show_text (workspace, tag->title) : NULL;
  CursusMarkFace *face = g_new0 (CursusMarkFace, 1);

  face->tag = g_strdup (mark->tag);
  face->title = g_strdup (title != NULL ? title : mark->tag);
  face->letter = dup_letter (workspace, strand);
  face->colour = strand != NULL ? strand->colour : CURSUS_NOT_STATED;
  face->level = mark->level;
  face->is_assessed = TRUE;
  face->note = g_strdup (show_note (workspace, mark));
  return face;
}

static CursusMarkFace *
lookup_face (const GPtrArray *faces, const char *tag)
{
  for (guint i = 0; i < faces->len; i++)
    {
      CursusMarkFace *face = g_ptr_array_index (faces, i);

      if (strcmp (face->tag, tag) == 0)
        return face;
    }
  return NULL;
}

static void
add_mark (GPtrArray *faces, CursusWorkspace *workspace, const CursusMark *mark)
{
  CursusMarkFace *face = lookup_face (faces, mark->tag);

  if (face == NULL)
    {
      face = make_face (workspace, mark);
      g_ptr_array_add (faces, face);
    }
  if (face->level != mark->level)
    face->level = 0;
  face->is_assessed = face->is_assessed && mark->is_assessed;
  face->is_assumed = face->is_assumed || mark->record.n_assumed > 0;
  if (strcmp (face->note, show_note (workspace, mark)) != 0)
    *face->note = '\0';
  face->n_modules++;
}

static GPtrArray *
make_faces (CursusSubject *subject)
{
  GPtrArray *faces = g_ptr_array_new_with_free_func (face_free);
  guint      n = cursus_subject_get_n (subject);

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_subject_nth (subject, i);
      const CursusModule *module;

      if (record == NULL || record->table != &cursus_module_table)
        continue;
      module = (const CursusModule *) record;
      for (guint m = 0; m < cursus_records_n (module->marks); m++)
        add_mark (faces, cursus_subject_get_workspace (subject),
                  (const CursusMark *) module->marks->items[m]);
    }
  for (guint i = 0; i < faces->len; i++)
    if (((CursusMarkFace *) g_ptr_array_index (faces, i))->n_modules < n)
      ((CursusMarkFace *) g_ptr_array_index (faces, i))->is_assessed = FALSE;
  return faces;
}

static void
take_face (CursusMarkItem *item, CursusMarkFace *face)
{
  clear_face (&item->face);
  item->face = *face;
  memset (face, 0, sizeof *face);
  g_signal_emit (item, signals[CHANGED], 0);
}

/* Rows that nothing is in are kept for the next module: to make one takes as long as to fill ten.
 */
#define SPARE_MAX 32

guint
cursus_mark_list_update (GListStore *items, CursusSubject *subject)
{
  g_autoptr (GPtrArray) faces = make_faces (subject);
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (items));

  if (n_before > faces->len + SPARE_MAX)
    {
      g_list_store_splice (items, faces->len + SPARE_MAX, n_before - faces->len - SPARE_MAX, NULL,
                           0);
      n_before = faces->len + SPARE_MAX;
    }
  for (guint i = 0; i < MAX (faces->len, n_before); i++)
    {
      CursusMarkFace nothing = { NULL };
      g_autoptr (CursusMarkItem) item = NULL;

      item = i < n_before ? g_list_model_get_item (G_LIST_MODEL (items), i) :
                            g_object_new (CURSUS_TYPE_MARK_ITEM, NULL);
      take_face (item, i < faces->len ? g_ptr_array_index (faces, i) : &nothing);
      if (i >= n_before)
        g_list_store_append (items, item);
    }
  return faces->len;
}
