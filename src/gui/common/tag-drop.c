/* tag-drop.c - a tag let go of over modules: the marks that it sets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/tag-drop.h"

#include "edit/label.h"
#include "edit/matrix-names.h"
#include "edit/setting.h"

#include <glib/gi18n-lib.h>

/* The id of the tag that is meant; NULL if there is none. */
static const char *
lookup_tag (const CursusProject *project, const CursusTagDrag *drag)
{
  g_autoptr (CursusMatrixNames) names = NULL;
  const char *id;

  if (cursus_project_lookup_tag (project, drag->tag) != NULL)
    return drag->tag;
  names = cursus_matrix_names_new (project, NULL);
  id = cursus_matrix_names_lookup_tag (names, drag->title);
  /* It lends from the names; the record lives as long as the project. */
  return id != NULL ? cursus_project_lookup_tag (project, id)->record.id : NULL;
}

static int
get_level (const CursusModule *module, const char *tag)
{
  const CursusMark *mark = cursus_module_lookup_mark (module, tag);

  return mark != NULL ? mark->level : 0;
}

/* (transfer container): the modules that do not go so far into it. */
static GPtrArray *
select_modules (const CursusProject *project, const char *const *ids, guint n, const char *tag,
                int level)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    {
      const CursusModule *module = cursus_project_lookup_module (project, ids[i]);

      if (module != NULL && get_level (module, tag) < level)
        g_ptr_array_add (chosen, (gpointer) ids[i]);
    }
  return chosen;
}

CursusProject *
cursus_tag_drop_try (const CursusProject *project, const char *const *ids, guint n,
                     const CursusTagDrag *drag)
{
  CursusMarkWish const wish = { lookup_tag (project, drag), (int) drag->level, -1 };
  g_autoptr (GPtrArray) chosen = NULL;

  if (wish.tag == NULL)
    return NULL;
  chosen = select_modules (project, ids, n, wish.tag, wish.level);
  return cursus_set_mark (project, (const char *const *) chosen->pdata, chosen->len, &wish);
}

static void
announce (CursusWorkspace *workspace, const char *format, const char *title)
{
  g_autofree char *message = NULL;

  /* Each of them has one %s. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  message = g_strdup_printf (format, title);
#pragma GCC diagnostic pop
  cursus_workspace_announce (workspace, message);
}

static guint
count_modules (const CursusProject *project, const char *const *ids, guint n)
{
  guint found = 0;

  for (guint i = 0; i < n; i++)
    found += cursus_project_lookup_module (project, ids[i]) != NULL;
  return found;
}

gboolean
cursus_tag_drop_perform (CursusWorkspace *workspace, const char *const *ids, guint n,
                         const CursusTagDrag *drag)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);
  g_autoptr (CursusProject) next = cursus_tag_drop_try (project, ids, n, drag);
  const char *tag = lookup_tag (project, drag);
  g_autoptr (GPtrArray) chosen = NULL;
  g_autofree char *label = NULL;
  g_autofree char *message = NULL;

  if (next == NULL)
    /* Translators: the title of a tag */
    announce (workspace, _ ("The tag “%s” is not in this programme."), drag->title);
  else if (count_modules (project, ids, n) == 0)
    /* Translators: the title of a tag */
    announce (workspace, _ ("Select the modules first that cover “%s”."), drag->title);
  else if (next == project)
    /* Translators: the title of a tag */
    announce (workspace, _ ("“%s” is covered there already."), drag->title);
  if (next == NULL || next == project)
    return FALSE;

  chosen = select_modules (project, ids, n, tag, (int) drag->level);
  label = cursus_label_dup (CURSUS_LABEL_TAG, project, cursus_workspace_get_language (workspace),
                            (const char *const *) chosen->pdata, chosen->len);
  message = g_strdup_printf (
    /* Translators: the title of a tag, and a number of modules that cover it from now on */
    ngettext ("“%s” is covered by %u module more", "“%s” is covered by %u modules more",
              chosen->len),
    drag->title, chosen->len);
  cursus_workspace_perform (workspace, g_steal_pointer (&next), label);
  cursus_workspace_announce (workspace, message);
  return TRUE;
}

const char *
cursus_tag_level_get_name (guint level)
{
  static const char *const names[] = { N_ ("Introduced"), N_ ("Reinforced"), N_ ("Mastered") };

  return _ (names[CLAMP (level, 1, G_N_ELEMENTS (names)) - 1]);
}
