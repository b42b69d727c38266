/* option.c - something that can be chosen, and the lists of what can be chosen for a field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/option.h"

#include "facts/term-name.h"
#include "model/field-title.h"
#include "model/module-kind.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _CursusOption
{
  GObject parent_instance;

  char *value;
  char *title;
  char *detail;
};

G_DEFINE_FINAL_TYPE (CursusOption, cursus_option, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_VALUE,
  PROP_TITLE,
  PROP_DETAIL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
cursus_option_finalize (GObject *object)
{
  CursusOption *self = CURSUS_OPTION (object);

  g_free (self->value);
  g_free (self->title);
  g_free (self->detail);

  G_OBJECT_CLASS (cursus_option_parent_class)->finalize (object);
}

static void
cursus_option_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusOption *self = CURSUS_OPTION (object);

  if (property == PROP_VALUE)
    g_value_set_string (value, self->value);
  else
    g_value_set_string (value, property == PROP_TITLE ? self->title : self->detail);
}

static void
cursus_option_class_init (CursusOptionClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GParamFlags const flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = cursus_option_finalize;
  object_class->get_property = cursus_option_get_property;

  properties[PROP_VALUE] = g_param_spec_string ("value", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cursus_option_init (CursusOption *self)
{
}

CursusOption *
cursus_option_new (const char *value, const char *title, const char *detail)
{
  CursusOption *self = g_object_new (CURSUS_TYPE_OPTION, NULL);

  self->value = g_strdup (value);
  self->title = g_strdup (title);
  self->detail = g_strdup (detail != NULL ? detail : "");
  return self;
}

const char *
cursus_option_get_value (CursusOption *self)
{
  g_return_val_if_fail (CURSUS_IS_OPTION (self), NULL);

  return self->value;
}

const char *
cursus_option_get_title (CursusOption *self)
{
  g_return_val_if_fail (CURSUS_IS_OPTION (self), NULL);

  return self->title;
}

const char *
cursus_option_get_detail (CursusOption *self)
{
  g_return_val_if_fail (CURSUS_IS_OPTION (self), NULL);

  return self->detail;
}

/* --- what records are called --- */

static const CursusText *
get_title_text (const CursusRecord *record)
{
  const CursusField *field = cursus_table_lookup_field (record->table, "title");

  if (field == NULL || field->type != CURSUS_FIELD_TEXT)
    return NULL;
  return G_STRUCT_MEMBER (const CursusText *, record, field->offset);
}

static const char *
get_code (const CursusRecord *record)
{
  const CursusField *field = cursus_table_lookup_field (record->table, "code");

  return field != NULL ? G_STRUCT_MEMBER (const char *, record, field->offset) : NULL;
}

static char *
dup_title (CursusWorkspace *workspace, const CursusRecord *record)
{
  const char *title = cursus_workspace_show_text (workspace, get_title_text (record));

  if (title == NULL && record->table == &cursus_module_kind_table)
    title = cursus_kind_title (record->id);
  return g_strdup (title != NULL ? title : record->id);
}

char *
cursus_record_title_dup (CursusWorkspace *workspace, const char *id)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);
  const CursusRecord  *record = cursus_project_lookup (project, id, NULL);
  const char          *code;
  g_autofree char     *title = NULL;

  if (record == NULL)
    return g_strdup (cursus_kind_title (id) != NULL ? cursus_kind_title (id) : id);
  code = get_code (record);
  title = dup_title (workspace, record);
  if (code == NULL)
    return g_steal_pointer (&title);
  if (get_title_text (record) == NULL)
    return g_strdup (code);
  return g_strjoin (" ", code, title, NULL);
}

/* --- lists --- */

static void
add (GListStore *options, const char *value, const char *title, const char *detail)
{
  g_autoptr (CursusOption) option = cursus_option_new (value, title, detail);

  g_list_store_append (options, option);
}

static void
add_records (GListStore *options, CursusWorkspace *workspace, CursusRecordType type,
             const char *except)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);
  guint                n = cursus_project_n (project, type);

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_project_nth (project, type, i);
      g_autofree char    *title = NULL;

      if (g_strcmp0 (record->id, except) == 0)
        continue;
      title = dup_title (workspace, record);
      add (options, record->id, title, get_code (record));
    }
}

static void
add_choices (GListStore *options, const CursusField *field)
{
  for (guint i = 0; field->choices[i] != NULL; i++)
    {
      const char *title = cursus_choice_title (field, (int) i);

      add (options, field->choices[i], title != NULL ? title : field->choices[i], NULL);
    }
}

static void
add_kinds (GListStore *options, CursusWorkspace *workspace)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);

  for (guint i = 0; cursus_module_kind_defaults[i] != NULL; i++)
    if (cursus_project_lookup_in (project, CURSUS_MODULE_KINDS, cursus_module_kind_defaults[i]) ==
        NULL)
      add (options, cursus_module_kind_defaults[i],
           cursus_kind_title (cursus_module_kind_defaults[i]), NULL);
  add_records (options, workspace, CURSUS_MODULE_KINDS, NULL);
}

static void
add_terms (GListStore *options, CursusWorkspace *workspace)
{
  const CursusPlan *plan = cursus_workspace_lookup_plan (workspace);

  for (guint i = 0; plan != NULL && i < cursus_records_n (plan->terms); i++)
    {
      g_autofree char *title = cursus_workspace_dup_term_title (workspace, plan, i);

      add (options, plan->terms->items[i]->id, title, NULL);
    }
}

/* The outcomes of the module in which the subject, an assessment, stands. */
static void
add_outcomes_of_owner (GListStore *options, CursusSubject *subject)
{
  CursusSubject      *owner = cursus_subject_get_owner (subject);
  const CursusRecord *record = owner != NULL ? cursus_subject_lookup_one (owner) : NULL;
  CursusWorkspace    *workspace = cursus_subject_get_workspace (subject);
  const CursusModule *module;

  if (record == NULL || record->table != &cursus_module_table)
    return;
  module = (const CursusModule *) record;
  for (guint i = 0; i < cursus_records_n (module->outcomes); i++)
    {
      g_autofree char *title = dup_title (workspace, module->outcomes->items[i]);

      add (options, module->outcomes->items[i]->id, title, get_code (module->outcomes->items[i]));
    }
}

static void
add_references (GListStore *options, CursusSubject *subject, const CursusField *field)
{
  static const struct
  {
    const char      *name;
    CursusRecordType type;
  } types[] = {
    { "supports", CURSUS_OUTCOMES },  { "pathways", CURSUS_PATHWAYS },
    { "superseded-by", CURSUS_TAGS }, { "tag", CURSUS_TAGS },
    { "group", CURSUS_GROUPS },       { "module", CURSUS_MODULES },
    { "strand", CURSUS_STRANDS },     { "plan", CURSUS_PLANS },
    { "plans", CURSUS_PLANS },
  };
  CursusWorkspace    *workspace = cursus_subject_get_workspace (subject);
  const CursusRecord *record = cursus_subject_lookup_one (subject);

  if (strcmp (field->name, "kind") == 0)
    add_kinds (options, workspace);
  else if (strcmp (field->name, "tests") == 0)
    add_outcomes_of_owner (options, subject);
  else if (strcmp (field->name, "prefers") == 0 || strcmp (field->name, "avoids") == 0)
    add_terms (options, workspace);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (strcmp (field->name, types[i].name) == 0)
      add_records (options, workspace, types[i].type, record != NULL ? record->id : NULL);
}

GListStore *
cursus_options_new (CursusSubject *subject, const CursusField *field)
{
  GListStore *options = g_list_store_new (CURSUS_TYPE_OPTION);
  gboolean    is_needed =
    (field->flags & (CURSUS_FIELD_HAS_DEFAULT | CURSUS_FIELD_REQUIRED | CURSUS_FIELD_KEY)) != 0;

  if (!is_needed && field->type != CURSUS_FIELD_REFERENCES)
    add (options, NULL, _ ("Not stated"), NULL);
  if (field->type == CURSUS_FIELD_CHOICE)
    add_choices (options, field);
  else
    add_references (options, subject, field);
  return options;
}

GListStore *
cursus_options_new_modules (CursusWorkspace *workspace, const char *except)
{
  GListStore *options = g_list_store_new (CURSUS_TYPE_OPTION);

  add_records (options, workspace, CURSUS_MODULES, except);
  return options;
}

gboolean
cursus_options_equal (GListModel *a, GListModel *b)
{
  guint n = g_list_model_get_n_items (a);

  if (n != g_list_model_get_n_items (b))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusOption) first = g_list_model_get_item (a, i);
      g_autoptr (CursusOption) second = g_list_model_get_item (b, i);

      if (g_strcmp0 (first->value, second->value) != 0 ||
          strcmp (first->title, second->title) != 0 || strcmp (first->detail, second->detail) != 0)
        return FALSE;
    }
  return TRUE;
}
