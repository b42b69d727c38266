/* order-mending.c - putting the order in which a tag is learnt right
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/order-mending.h"

#include "facts/learning-order.h"
#include "gui/common/remedy-search.h"

#include <glib/gi18n-lib.h>

/* Who waits longer is told for what. */
#define PATIENCE_MS 400

/* Under this name a workspace has the tag that is to be mended. */
#define WANTED "cursus-order-mending"

/* One search, which belongs to its callbacks. */
typedef struct
{
  CursusWorkspace *workspace;
  char            *tag;
  gulong           findings_changed; /* while it waits for findings */
  guint            patience;
} Mending;

static void
mending_free (Mending *mending)
{
  g_clear_signal_handler (&mending->findings_changed, mending->workspace);
  g_clear_handle_id (&mending->patience, g_source_remove);
  g_object_unref (mending->workspace);
  g_free (mending->tag);
  g_free (mending);
}

/* Nobody has wished for something else. */
static gboolean
is_wanted (const Mending *mending)
{
  return g_strcmp0 (g_object_get_data (G_OBJECT (mending->workspace), WANTED), mending->tag) == 0;
}

static void
end (Mending *mending, const char *message)
{
  if (is_wanted (mending))
    g_object_set_data (G_OBJECT (mending->workspace), WANTED, NULL);
  if (message != NULL)
    cursus_workspace_announce (mending->workspace, message);
  mending_free (mending);
}

static gboolean
is_of_now (const Mending *mending, const CursusFindings *findings)
{
  return cursus_findings_get_project (findings) ==
         cursus_workspace_get_project (mending->workspace);
}

static const CursusProblem *
lookup_problem (const Mending *mending)
{
  const CursusFindings *findings = cursus_workspace_get_findings (mending->workspace);
  const CursusRoute    *route = cursus_workspace_lookup_route (mending->workspace);
  guint                 tag =
    cursus_project_find (cursus_findings_get_project (findings), CURSUS_TAGS, mending->tag);

  return tag != CURSUS_NOWHERE && route != NULL ?
           cursus_learning_order_lookup_problem (&findings->state, route, tag) :
           NULL;
}

static void look (Mending *mending);

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Mending *mending = data;
  g_autoptr (CursusRemedy) remedy = cursus_remedy_search_finish (result);
  g_autoptr (GError) error = NULL;

  if (!is_wanted (mending))
    end (mending, NULL);
  else if (!is_of_now (mending, cursus_remedy_search_get_findings (result)))
    look (mending);
  else if (remedy == NULL)
    end (mending,
         _ ("There is no simple remedy. Mark the tag as introduced in an earlier module."));
  else if (cursus_editor_apply_changes (cursus_workspace_get_editor (mending->workspace),
                                        remedy->changes, remedy->label, &error))
    end (mending, remedy->label);
  else
    end (mending, error->message);
}

static void
findings_changed_cb (CursusWorkspace *workspace, Mending *mending)
{
  g_clear_signal_handler (&mending->findings_changed, workspace);
  look (mending);
}

/* Of a large programme the findings may be those before the last edit. */
static void
look (Mending *mending)
{
  const CursusFindings *findings = cursus_workspace_get_findings (mending->workspace);
  const CursusProblem  *problem;

  if (!is_of_now (mending, findings))
    {
      mending->findings_changed = g_signal_connect (mending->workspace, "findings-changed",
                                                    G_CALLBACK (findings_changed_cb), mending);
      return;
    }
  problem = lookup_problem (mending);
  if (problem != NULL)
    cursus_remedy_search_async (NULL, findings, problem, found_cb, mending);
  else
    /* An edit has mended it, or taken it away. */
    end (mending, NULL);
}

static gboolean
patience_cb (gpointer data)
{
  Mending *mending = data;

  mending->patience = 0;
  cursus_workspace_announce (mending->workspace, _ ("Looking for a remedy…"));
  return G_SOURCE_REMOVE;
}

void
cursus_order_mend (CursusWorkspace *workspace, const char *tag)
{
  Mending *mending;

  g_return_if_fail (CURSUS_IS_WORKSPACE (workspace));

  /* It is being looked for. */
  if (g_strcmp0 (g_object_get_data (G_OBJECT (workspace), WANTED), tag) == 0)
    return;
  g_object_set_data_full (G_OBJECT (workspace), WANTED, g_strdup (tag), g_free);

  mending = g_new0 (Mending, 1);
  mending->workspace = g_object_ref (workspace);
  mending->tag = g_strdup (tag);
  mending->patience = g_timeout_add (PATIENCE_MS, patience_cb, mending);
  look (mending);
}
