/* workspace.c - an open programme, and what of it someone is looking at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/workspace.h"

#include "base/user-language.h"
#include "facts/term-name.h"
#include "gui/common/finding-job.h"

struct _CursusWorkspace
{
  GObject parent_instance;

  CursusEditor     *editor;
  CursusFindings   *findings; /* %NULL only while the workspace is being made */
  CursusFindingJob *job;
  GTask            *opening; /* while the workspace is being made */
  CursusDate        today;
  char             *plan;
  char             *pathway;
  char             *lens;
  char             *language;
  GPtrArray        *selection;
  GHashTable       *selected; /* the ids in @selection, which owns them */
};

G_DEFINE_FINAL_TYPE (CursusWorkspace, cursus_workspace, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PLAN,
  PROP_PATHWAY,
  PROP_LENS,
  PROP_LANGUAGE,
  N_PROPS
};

enum
{
  CHANGED,
  FINDINGS_CHANGED,
  SELECTION_CHANGED,
  ANNOUNCED,
  REVEALED,
  TAKE_TYPED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

static CursusDate
dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return CURSUS_DATE ((guint) g_date_time_get_year (now), (guint) g_date_time_get_month (now),
                      (guint) g_date_time_get_day_of_month (now));
}

/* --- findings ---
 *
 * Of what is large they are made by a thread. Until there are others the findings stay as they
 * are, whole and with the project that they are of.
 */

static void
take_findings (CursusWorkspace *self, CursusFindings *findings)
{
  g_clear_pointer (&self->findings, cursus_findings_unref);
  self->findings = findings;
}

static void
found (CursusFindings *findings, gpointer data)
{
  CursusWorkspace *self = data;
  g_autoptr (GTask) opening = g_steal_pointer (&self->opening);

  take_findings (self, findings);
  if (opening == NULL)
    g_signal_emit (self, signals[FINDINGS_CHANGED], 0);
  else if (!g_task_return_error_if_cancelled (opening))
    g_task_return_pointer (opening, g_object_ref (self), g_object_unref);
}

static gboolean
is_of_now (CursusWorkspace *self, const CursusFindings *findings)
{
  return cursus_findings_get_project (findings) == cursus_workspace_get_project (self) &&
         g_strcmp0 (findings->language, self->language) == 0;
}

/* Gives whether the findings are those of the project already. */
static gboolean
find (CursusWorkspace *self)
{
  CursusFindingWish wish = { cursus_workspace_get_project (self), self->today, self->language };

  cursus_finding_job_drop (self->job);
  /* Undone before the thread was done. */
  if (self->findings != NULL && is_of_now (self, self->findings))
    return TRUE;
  if (self->findings == NULL || cursus_finding_job_weigh (wish.project) > CURSUS_FINDING_JOB_FRAME)
    {
      cursus_finding_job_wish (self->job, &wish);
      return FALSE;
    }
  take_findings (self, cursus_findings_new (wish.project, wish.today, wish.language));
  return TRUE;
}

/* --- what is looked at --- */

static gboolean
set_id (char **member, const char *id)
{
  if (g_strcmp0 (*member, id) == 0)
    return FALSE;
  g_free (*member);
  *member = g_strdup (id);
  return TRUE;
}

static const char *
get_first_id (const CursusProject *project, CursusRecordType type)
{
  return cursus_project_n (project, type) > 0 ? cursus_project_nth (project, type, 0)->id : NULL;
}

/* An id that is not there any more gives way to that of the first record. */
static void
keep_id (CursusWorkspace *self, char **member, CursusRecordType type, int property)
{
  const CursusProject *project = cursus_workspace_get_project (self);

  if (*member != NULL && cursus_project_lookup_in (project, type, *member) != NULL)
    return;
  if (set_id (member, get_first_id (project, type)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
keep_lens (CursusWorkspace *self)
{
  if (self->lens != NULL &&
      cursus_project_lookup (cursus_workspace_get_project (self), self->lens, NULL) == NULL)
    cursus_workspace_set_lens (self, NULL);
}

/* Thousands may be selected, and each thing on the board is asked whether it is. */
static void
index_selection (CursusWorkspace *self)
{
  g_hash_table_remove_all (self->selected);
  for (guint i = 0; i < self->selection->len; i++)
    g_hash_table_add (self->selected, g_ptr_array_index (self->selection, i));
}

static gboolean
keep_selection (CursusWorkspace *self)
{
  const CursusProject *project = cursus_workspace_get_project (self);
  guint                n = self->selection->len;

  for (guint i = n; i > 0; i--)
    if (cursus_project_lookup (project, g_ptr_array_index (self->selection, i - 1), NULL) == NULL)
      g_ptr_array_remove_index (self->selection, i - 1);
  if (self->selection->len == n)
    return FALSE;
  index_selection (self);
  return TRUE;
}

static void
changed_cb (CursusEditor *editor, gpointer before, gpointer after, gpointer data)
{
  CursusWorkspace *self = data;
  gboolean         is_found = find (self);
  gboolean         is_selection_changed = keep_selection (self);

  g_object_freeze_notify (G_OBJECT (self));
  keep_id (self, &self->plan, CURSUS_PLANS, PROP_PLAN);
  keep_id (self, &self->pathway, CURSUS_PATHWAYS, PROP_PATHWAY);
  keep_lens (self);

  g_signal_emit (self, signals[CHANGED], 0, before, after);
  g_object_thaw_notify (G_OBJECT (self));
  if (is_found)
    g_signal_emit (self, signals[FINDINGS_CHANGED], 0);
  if (is_selection_changed)
    g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

/* --- the object --- */

static void
cursus_workspace_dispose (GObject *object)
{
  CursusWorkspace *self = CURSUS_WORKSPACE (object);

  g_clear_pointer (&self->job, cursus_finding_job_free);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (cursus_workspace_parent_class)->dispose (object);
}

static void
cursus_workspace_finalize (GObject *object)
{
  CursusWorkspace *self = CURSUS_WORKSPACE (object);

  g_clear_pointer (&self->findings, cursus_findings_unref);
  g_free (self->plan);
  g_free (self->pathway);
  g_free (self->lens);
  g_free (self->language);
  g_hash_table_unref (self->selected);
  g_ptr_array_unref (self->selection);

  G_OBJECT_CLASS (cursus_workspace_parent_class)->finalize (object);
}

static void
cursus_workspace_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusWorkspace *self = CURSUS_WORKSPACE (object);

  switch (property)
    {
    case PROP_PLAN:
      g_value_set_string (value, self->plan);
      break;
    case PROP_PATHWAY:
      g_value_set_string (value, self->pathway);
      break;
    case PROP_LENS:
      g_value_set_string (value, self->lens);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_workspace_set_property (GObject *object, guint property, const GValue *value,
                               GParamSpec *pspec)
{
  CursusWorkspace *self = CURSUS_WORKSPACE (object);

  switch (property)
    {
    case PROP_PLAN:
      cursus_workspace_set_plan (self, g_value_get_string (value));
      break;
    case PROP_PATHWAY:
      cursus_workspace_set_pathway (self, g_value_get_string (value));
      break;
    case PROP_LENS:
      cursus_workspace_set_lens (self, g_value_get_string (value));
      break;
    case PROP_LANGUAGE:
      cursus_workspace_set_language (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static guint
install_signal (const char *name, guint n, GType first, GType second)
{
  return g_signal_new (name, CURSUS_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, n, first, second);
}

static void
cursus_workspace_class_init (CursusWorkspaceClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GParamFlags const flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = cursus_workspace_dispose;
  object_class->finalize = cursus_workspace_finalize;
  object_class->get_property = cursus_workspace_get_property;
  object_class->set_property = cursus_workspace_set_property;

  properties[PROP_PLAN] = g_param_spec_string ("plan", NULL, NULL, NULL, flags);
  properties[PROP_PATHWAY] = g_param_spec_string ("pathway", NULL, NULL, NULL, flags);
  properties[PROP_LENS] = g_param_spec_string ("lens", NULL, NULL, NULL, flags);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = install_signal ("changed", 2, G_TYPE_POINTER, G_TYPE_POINTER);
  signals[FINDINGS_CHANGED] = install_signal ("findings-changed", 0, G_TYPE_NONE, G_TYPE_NONE);
  signals[SELECTION_CHANGED] = install_signal ("selection-changed", 0, G_TYPE_NONE, G_TYPE_NONE);
  signals[ANNOUNCED] = install_signal ("announced", 1, G_TYPE_STRING, G_TYPE_NONE);
  signals[REVEALED] = install_signal ("revealed", 1, G_TYPE_STRING, G_TYPE_NONE);
  signals[TAKE_TYPED] = install_signal ("take-typed", 0, G_TYPE_NONE, G_TYPE_NONE);
}

static void
cursus_workspace_init (CursusWorkspace *self)
{
  self->selection = g_ptr_array_new_with_free_func (g_free);
  self->selected = g_hash_table_new (g_str_hash, g_str_equal);
  self->language = cursus_user_language_dup ();
  self->today = dup_today ();
  self->job = cursus_finding_job_new (found, self);
}

static CursusWorkspace *
create (CursusEditor *editor)
{
  CursusWorkspace *self = g_object_new (CURSUS_TYPE_WORKSPACE, NULL);

  self->editor = g_object_ref (editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, 0);
  keep_id (self, &self->plan, CURSUS_PLANS, PROP_PLAN);
  keep_id (self, &self->pathway, CURSUS_PATHWAYS, PROP_PATHWAY);
  return self;
}

CursusWorkspace *
cursus_workspace_new (CursusEditor *editor)
{
  CursusWorkspace *self = create (editor);

  take_findings (
    self, cursus_findings_new (cursus_editor_get_project (editor), self->today, self->language));
  return self;
}

void
cursus_workspace_new_async (CursusEditor *editor, GCancellable *cancellable,
                            GAsyncReadyCallback callback, gpointer data)
{
  CursusWorkspace *self = create (editor);

  self->opening = g_task_new (NULL, cancellable, callback, data);
  g_task_set_source_tag (self->opening, cursus_workspace_new_async);
  g_task_set_task_data (self->opening, self, g_object_unref);
  find (self);
}

CursusWorkspace *
cursus_workspace_new_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, cursus_workspace_new_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

CursusEditor *
cursus_workspace_get_editor (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->editor;
}

const CursusProject *
cursus_workspace_get_project (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return cursus_editor_get_project (self->editor);
}

const CursusFindings *
cursus_workspace_get_findings (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->findings;
}

const CursusPlan *
cursus_workspace_lookup_plan (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->plan != NULL ?
           cursus_project_lookup_plan (cursus_workspace_get_project (self), self->plan) :
           NULL;
}

const CursusRoute *
cursus_workspace_lookup_route (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->plan != NULL ?
           cursus_findings_lookup_route (self->findings, self->plan, self->pathway) :
           NULL;
}

const char *
cursus_workspace_get_plan (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->plan;
}

void
cursus_workspace_set_plan (CursusWorkspace *self, const char *plan)
{
  g_return_if_fail (CURSUS_IS_WORKSPACE (self));

  if (set_id (&self->plan, plan))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAN]);
}

const char *
cursus_workspace_get_pathway (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->pathway;
}

void
cursus_workspace_set_pathway (CursusWorkspace *self, const char *pathway)
{
  g_return_if_fail (CURSUS_IS_WORKSPACE (self));

  if (set_id (&self->pathway, pathway))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PATHWAY]);
}

const char *
cursus_workspace_get_lens (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->lens;
}

void
cursus_workspace_set_lens (CursusWorkspace *self, const char *lens)
{
  g_return_if_fail (CURSUS_IS_WORKSPACE (self));

  if (set_id (&self->lens, lens))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LENS]);
}

const char *
cursus_workspace_get_language (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->language;
}

void
cursus_workspace_set_language (CursusWorkspace *self, const char *language)
{
  g_return_if_fail (CURSUS_IS_WORKSPACE (self));

  if (!set_id (&self->language, language))
    return;
  if (find (self))
    g_signal_emit (self, signals[FINDINGS_CHANGED], 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

const char *
cursus_workspace_show_text (CursusWorkspace *self, const CursusText *text)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return cursus_text_show (text, self->language,
                           cursus_project_get_language (cursus_workspace_get_project (self)), NULL);
}

char *
cursus_workspace_dup_term_title (CursusWorkspace *self, const CursusPlan *plan, guint nth)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return cursus_term_title_dup (cursus_plan_nth_term (plan, nth), nth, self->language,
                                cursus_project_get_language (cursus_workspace_get_project (self)));
}

static gboolean
is_selection (CursusWorkspace *self, const char *const *ids, guint n)
{
  if (self->selection->len != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (g_ptr_array_index (self->selection, i), ids[i]))
      return FALSE;
  return TRUE;
}

void
cursus_workspace_select (CursusWorkspace *self, const char *const *ids, guint n)
{
  g_autoptr (GPtrArray) selection = NULL;

  g_return_if_fail (CURSUS_IS_WORKSPACE (self));

  if (is_selection (self, ids, n))
    return;

  /* What is typed into the fields of another record is another step. */
  cursus_editor_end_typing (self->editor);

  /* @ids may lend from the selection that goes. */
  selection = self->selection;
  self->selection = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->selection, g_strdup (ids[i]));
  index_selection (self);
  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

void
cursus_workspace_select_one (CursusWorkspace *self, const char *id)
{
  cursus_workspace_select (self, &id, id != NULL ? 1 : 0);
}

const GPtrArray *
cursus_workspace_get_selection (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->selection;
}

const char *
cursus_workspace_get_active (CursusWorkspace *self)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), NULL);

  return self->selection->len > 0 ? g_ptr_array_index (self->selection, self->selection->len - 1) :
                                    NULL;
}

gboolean
cursus_workspace_is_selected (CursusWorkspace *self, const char *id)
{
  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), FALSE);

  return g_hash_table_contains (self->selected, id);
}

void
cursus_workspace_reveal (CursusWorkspace *self, const char *id)
{
  g_autofree char *kept = g_strdup (id);

  g_return_if_fail (CURSUS_IS_WORKSPACE (self));

  cursus_workspace_select_one (self, kept);
  g_signal_emit (self, signals[REVEALED], 0, kept);
}

void
cursus_workspace_announce (CursusWorkspace *self, const char *message)
{
  g_return_if_fail (CURSUS_IS_WORKSPACE (self));

  g_signal_emit (self, signals[ANNOUNCED], 0, message);
}

void
cursus_workspace_take_typed (CursusWorkspace *self)
{
  g_return_if_fail (CURSUS_IS_WORKSPACE (self));

  g_signal_emit (self, signals[TAKE_TYPED], 0);
}

gboolean
cursus_workspace_perform (CursusWorkspace *self, CursusProject *next, const char *label)
{
  g_autoptr (CursusProject) taken = next;
  const CursusProject *project;

  g_return_val_if_fail (CURSUS_IS_WORKSPACE (self), FALSE);

  project = cursus_workspace_get_project (self);
  if (taken == NULL || taken == project)
    return FALSE;

  cursus_editor_apply (self->editor, project, taken, label);
  cursus_workspace_announce (self, label);
  return TRUE;
}
