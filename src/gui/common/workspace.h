/* workspace.h - an open programme, and what of it someone is looking at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/editor.h"
#include "facts/findings.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_WORKSPACE (cursus_workspace_get_type ())

/**
 * CursusWorkspace:
 *
 * What the pages and panels of one window share: the editor, what is known of its project, which
 * plan and pathway are shown, what is selected. They listen to it and hold no truth themselves.
 *
 * Properties, with notification: "plan" and "pathway" (string, nullable: ids), "lens" (string,
 * nullable: the id of a strand or tag by which the board is coloured), "language" (string: in which
 * texts are shown).
 *
 * Signals, in the order in which they follow an edit:
 * "changed" (gpointer before, gpointer after): the project is another one; plan, pathway and
 *   selection name only what is still there, and the findings are those of the new project unless
 *   it is so large that they take longer.
 * "findings-changed" (): there are other findings.
 * "selection-changed" (): something else is selected.
 * "announced" (string message): something was done that a status line says and a screen reader
 *   reads.
 * "revealed" (string id): somebody asked to see the record with this id; each view that shows it
 *   scrolls there.
 * "take-typed" (): whoever holds something that was typed and is not in the project yet puts it
 *   there now.
 */
G_DECLARE_FINAL_TYPE (CursusWorkspace, cursus_workspace, CURSUS, WORKSPACE, GObject)

/**
 * cursus_workspace_new:
 *
 * Returns: (transfer full): a workspace that shows the first plan of the editor's project, of which
 *   all is found at once
 */
CursusWorkspace *cursus_workspace_new (CursusEditor *editor);

/**
 * cursus_workspace_new_async:
 * @cancellable: (nullable): makes cursus_workspace_new_finish() give %NULL
 * @callback: called on the main thread when it is done, without a source
 *
 * The same for large projects: what follows from the project is found by a thread.
 */
void cursus_workspace_new_async (CursusEditor *editor, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer data);

/**
 * cursus_workspace_new_finish:
 *
 * Returns: (transfer full) (nullable): the workspace; %NULL if it was cancelled
 */
CursusWorkspace *cursus_workspace_new_finish (GAsyncResult *result);

CursusEditor        *cursus_workspace_get_editor (CursusWorkspace *self);
const CursusProject *cursus_workspace_get_project (CursusWorkspace *self);

/**
 * cursus_workspace_get_findings:
 *
 * Returns: (transfer none): what is known of the project. Of a very large one it may still be what
 *   was known before the last edit: see cursus_findings_get_project().
 */
const CursusFindings *cursus_workspace_get_findings (CursusWorkspace *self);

/**
 * cursus_workspace_lookup_plan:
 *
 * Returns: (nullable): the plan that is shown
 */
const CursusPlan *cursus_workspace_lookup_plan (CursusWorkspace *self);

/**
 * cursus_workspace_lookup_route:
 *
 * Returns: (nullable): what follows from the plan on the pathway that is shown, of the findings
 */
const CursusRoute *cursus_workspace_lookup_route (CursusWorkspace *self);

const char *cursus_workspace_get_plan (CursusWorkspace *self);
void        cursus_workspace_set_plan (CursusWorkspace *self, const char *plan);
const char *cursus_workspace_get_pathway (CursusWorkspace *self);
void        cursus_workspace_set_pathway (CursusWorkspace *self, const char *pathway);
const char *cursus_workspace_get_lens (CursusWorkspace *self);
void        cursus_workspace_set_lens (CursusWorkspace *self, const char *lens);

/**
 * cursus_workspace_get_language:
 *
 * Returns: in which texts are shown: asked of cursus_text_show() with the project's language
 */
const char *cursus_workspace_get_language (CursusWorkspace *self);
void        cursus_workspace_set_language (CursusWorkspace *self, const char *language);

/**
 * cursus_workspace_show_text:
 *
 * Returns: (nullable): the text in the language that is shown, or the next best
 */
const char *cursus_workspace_show_text (CursusWorkspace *self, const CursusText *text);

/* (transfer full): what the nth term of a plan is called, counted from zero. */
char *cursus_workspace_dup_term_title (CursusWorkspace *self, const CursusPlan *plan, guint nth);

/**
 * cursus_workspace_select:
 * @ids: (array length=n): what is selected from now on: modules, groups, terms, plans, the
 *   programme …; the last one is the active one, with which the keyboard goes on
 */
void cursus_workspace_select (CursusWorkspace *self, const char *const *ids, guint n);

/**
 * cursus_workspace_select_one:
 * @id: (nullable): what is selected from now on, and nothing else
 */
void cursus_workspace_select_one (CursusWorkspace *self, const char *id);

/**
 * cursus_workspace_get_selection:
 *
 * Returns: (transfer none) (element-type utf8): the ids, the active one last
 */
const GPtrArray *cursus_workspace_get_selection (CursusWorkspace *self);
const char      *cursus_workspace_get_active (CursusWorkspace *self);
gboolean         cursus_workspace_is_selected (CursusWorkspace *self, const char *id);

/**
 * cursus_workspace_reveal:
 * @id: what somebody wants to see; it is selected, too
 */
void cursus_workspace_reveal (CursusWorkspace *self, const char *id);

/**
 * cursus_workspace_announce:
 * @message: a sentence: what was done
 */
void cursus_workspace_announce (CursusWorkspace *self, const char *message);

/**
 * cursus_workspace_take_typed:
 *
 * To be called before the project is saved, or asked whether it is: what somebody types in a
 * popover is in no project until the popover is closed.
 */
void cursus_workspace_take_typed (CursusWorkspace *self);

/**
 * cursus_workspace_perform:
 * @next: (nullable) (transfer full): what an operation made of the current project; %NULL does
 *   nothing
 * @label: (transfer none): what was done, as in "Move AIH-104"
 *
 * Makes it the current project, and announces it.
 *
 * Returns: whether something changed
 */
gboolean cursus_workspace_perform (CursusWorkspace *self, CursusProject *next, const char *label);

G_END_DECLS
