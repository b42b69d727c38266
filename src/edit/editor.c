/* editor.c - one open programme: the project now, its past, its file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/editor.h"

#include "model/apply.h"

struct _CursusEditor
{
  GObject parent_instance;

  CursusHistory *history;
  CursusProject *saved;
  char          *path;
  char          *fingerprint;
  gboolean       is_modified;
};

G_DEFINE_FINAL_TYPE (CursusEditor, cursus_editor, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  PROP_IS_MODIFIED,
  PROP_PATH,
  N_PROPS
};

enum
{
  CHANGED,
  SAVED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

static void
notify_history (CursusEditor *self)
{
  for (int property = PROP_CAN_UNDO; property <= PROP_REDO_LABEL; property++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/* Modified is said by value: two projects that share their records are compared by pointers. */
static void
update_modified (CursusEditor *self)
{
  const CursusProject *now = cursus_history_get_project (self->history);
  gboolean             is_modified = now != self->saved && !cursus_project_equal (now, self->saved);

  if (is_modified == self->is_modified)
    return;
  self->is_modified = is_modified;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_MODIFIED]);
}

static void
emit_changed (CursusEditor *self, const CursusProject *before)
{
  g_autoptr (CursusProject) after = cursus_project_ref (cursus_editor_get_project (self));

  update_modified (self);
  notify_history (self);
  g_signal_emit (self, signals[CHANGED], 0, before, after);
}

static void
cursus_editor_finalize (GObject *object)
{
  CursusEditor *self = CURSUS_EDITOR (object);

  cursus_history_free (self->history);
  cursus_project_unref (self->saved);
  g_free (self->path);
  g_free (self->fingerprint);

  G_OBJECT_CLASS (cursus_editor_parent_class)->finalize (object);
}

static void
cursus_editor_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusEditor *self = CURSUS_EDITOR (object);

  switch (property)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, cursus_editor_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, cursus_editor_can_redo (self));
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, cursus_editor_get_undo_label (self));
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, cursus_editor_get_redo_label (self));
      break;
    case PROP_IS_MODIFIED:
      g_value_set_boolean (value, self->is_modified);
      break;
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_editor_class_init (CursusEditorClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GParamFlags const flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = cursus_editor_finalize;
  object_class->get_property = cursus_editor_get_property;

  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  properties[PROP_IS_MODIFIED] = g_param_spec_boolean ("is-modified", NULL, NULL, FALSE, flags);
  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_POINTER);
  signals[SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
cursus_editor_init (CursusEditor *self)
{
}

CursusEditor *
cursus_editor_new (const CursusProject *project)
{
  return cursus_editor_new_restored (cursus_history_new (project));
}

CursusEditor *
cursus_editor_new_restored (CursusHistory *history)
{
  CursusEditor *self = g_object_new (CURSUS_TYPE_EDITOR, NULL);

  self->history = history;
  self->saved = cursus_project_ref (cursus_history_get_project (history));
  return self;
}

const CursusHistory *
cursus_editor_get_history (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), NULL);

  return self->history;
}

const CursusProject *
cursus_editor_get_project (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), NULL);

  return cursus_history_get_project (self->history);
}

void
cursus_editor_apply (CursusEditor *self, const CursusProject *base, const CursusProject *next,
                     const char *label)
{
  cursus_editor_apply_typing (self, base, next, label, NULL);
}

void
cursus_editor_apply_typing (CursusEditor *self, const CursusProject *base,
                            const CursusProject *next, const char *label, const char *key)
{
  g_autoptr (CursusProject) before = NULL;

  g_return_if_fail (CURSUS_IS_EDITOR (self));
  g_return_if_fail (base == cursus_editor_get_project (self));

  if (next == base)
    return;

  before = cursus_project_ref (base);
  /* What was saved stays a step that one can come back to. */
  if (base == self->saved)
    cursus_history_end_typing (self->history);
  cursus_history_push (self->history, next, label, key);
  emit_changed (self, before);
}

void
cursus_editor_end_typing (CursusEditor *self)
{
  g_return_if_fail (CURSUS_IS_EDITOR (self));

  cursus_history_end_typing (self->history);
}

gboolean
cursus_editor_apply_changes (CursusEditor *self, const GPtrArray *changes, const char *label,
                             GError **error)
{
  const CursusProject *base = cursus_editor_get_project (self);
  g_autoptr (CursusProject) next = cursus_project_apply (
    base, (const CursusChange *const *) changes->pdata, changes->len, NULL, error);

  if (next == NULL)
    return FALSE;
  cursus_editor_apply (self, base, next, label);
  return TRUE;
}

static gboolean
move (CursusEditor *self, int by)
{
  g_autoptr (CursusProject) before = cursus_project_ref (cursus_editor_get_project (self));

  if (!cursus_history_move (self->history, by))
    return FALSE;
  emit_changed (self, before);
  return TRUE;
}

gboolean
cursus_editor_undo (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), FALSE);

  return move (self, -1);
}

gboolean
cursus_editor_redo (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), FALSE);

  return move (self, 1);
}

gboolean
cursus_editor_can_undo (CursusEditor *self)
{
  return cursus_editor_get_undo_label (self) != NULL;
}

gboolean
cursus_editor_can_redo (CursusEditor *self)
{
  return cursus_editor_get_redo_label (self) != NULL;
}

const char *
cursus_editor_get_undo_label (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), NULL);

  return cursus_history_get_label (self->history, -1);
}

const char *
cursus_editor_get_redo_label (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), NULL);

  return cursus_history_get_label (self->history, 1);
}

gboolean
cursus_editor_is_modified (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), FALSE);

  return self->is_modified;
}

const char *
cursus_editor_get_path (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), NULL);

  return self->path;
}

const CursusProject *
cursus_editor_get_saved (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), NULL);

  return self->saved;
}

void
cursus_editor_set_saved (CursusEditor *self, const char *path, const CursusProject *project)
{
  g_return_if_fail (CURSUS_IS_EDITOR (self));

  if (self->saved != project)
    {
      cursus_project_unref (self->saved);
      self->saved = cursus_project_ref (project);
    }
  if (g_strcmp0 (self->path, path) != 0)
    {
      g_free (self->path);
      self->path = g_strdup (path);
      g_clear_pointer (&self->fingerprint, g_free);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PATH]);
    }
  update_modified (self);
  g_signal_emit (self, signals[SAVED], 0);
}

const char *
cursus_editor_get_fingerprint (CursusEditor *self)
{
  g_return_val_if_fail (CURSUS_IS_EDITOR (self), NULL);

  return self->fingerprint;
}

void
cursus_editor_set_fingerprint (CursusEditor *self, const char *fingerprint)
{
  char *before;

  g_return_if_fail (CURSUS_IS_EDITOR (self));

  before = self->fingerprint;
  self->fingerprint = g_strdup (fingerprint);
  g_free (before);
  g_signal_emit (self, signals[SAVED], 0);
}
