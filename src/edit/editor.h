/* editor.h - one open programme: the project now, its past, its file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/history.h"
#include "model/project.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_EDITOR (cursus_editor_get_type ())

/**
 * CursusEditor:
 *
 * The one door through which a project changes. Belongs to the main thread.
 *
 * Properties, all readable, with notification: "can-undo", "can-redo", "is-modified" (boolean);
 * "undo-label", "redo-label" (string, nullable); "path" (string, nullable: the file).
 *
 * Signal "changed" (gpointer before, gpointer after): the project is another one; both are
 * #CursusProject and live while the signal is emitted.
 *
 * Signal "saved": what is known of the file is told anew, by cursus_editor_set_saved() or
 * cursus_editor_set_fingerprint().
 */
G_DECLARE_FINAL_TYPE (CursusEditor, cursus_editor, CURSUS, EDITOR, GObject)

/**
 * cursus_editor_new:
 * @project: what to begin with, without a file
 *
 * Returns: (transfer full): an editor that has no past. A project that was never in a file counts
 *   as modified as soon as it differs from @project.
 */
CursusEditor *cursus_editor_new (const CursusProject *project);

/**
 * cursus_editor_new_restored:
 * @history: (transfer full): a past, and a present in it
 *
 * Returns: (transfer full): an editor without a file that goes on where @history stands
 */
CursusEditor *cursus_editor_new_restored (CursusHistory *history);

/**
 * cursus_editor_get_history:
 *
 * Returns: (transfer none): all steps that can be taken back or done again
 */
const CursusHistory *cursus_editor_get_history (CursusEditor *self);

/**
 * cursus_editor_get_project:
 *
 * Returns: (transfer none): the project as it is now
 */
const CursusProject *cursus_editor_get_project (CursusEditor *self);

/**
 * cursus_editor_apply:
 * @base: the current project
 * @next: what it is to be; the editor takes a reference of its own
 * @label: what was done, in the user's language, as in "Undo Move AIH-104": "Move AIH-104"
 *
 * Makes @next the current project, which can be undone. Nothing happens if both are the same.
 * It is a programming error if @base is not the current project.
 */
void cursus_editor_apply (CursusEditor *self, const CursusProject *base, const CursusProject *next,
                          const char *label);

/**
 * cursus_editor_apply_typing:
 * @key: what is being typed into, such as "m104 title de"
 *
 * Like cursus_editor_apply(), but one step together with the step before if that had the same
 * @key, nothing else happened in between and it is not what was saved.
 */
void cursus_editor_apply_typing (CursusEditor *self, const CursusProject *base,
                                 const CursusProject *next, const char *label, const char *key);

/**
 * cursus_editor_end_typing:
 *
 * What is typed from now on is a step of its own: the field was left.
 */
void cursus_editor_end_typing (CursusEditor *self);

/**
 * cursus_editor_apply_changes:
 * @changes: (element-type CursusChange): computed on whatever project, applied to the current one
 * @label: what is done
 *
 * Returns: %FALSE with an error of %CURSUS_MODEL_ERROR if one of them cannot be made; then none is
 */
gboolean cursus_editor_apply_changes (CursusEditor *self, const GPtrArray *changes,
                                      const char *label, GError **error);

/**
 * cursus_editor_undo:
 *
 * Returns: whether there was a step to take back
 */
gboolean cursus_editor_undo (CursusEditor *self);

/**
 * cursus_editor_redo:
 *
 * Returns: whether there was a step to do again
 */
gboolean cursus_editor_redo (CursusEditor *self);

gboolean    cursus_editor_can_undo (CursusEditor *self);
gboolean    cursus_editor_can_redo (CursusEditor *self);
const char *cursus_editor_get_undo_label (CursusEditor *self);
const char *cursus_editor_get_redo_label (CursusEditor *self);

/**
 * cursus_editor_is_modified:
 *
 * Returns: whether the project says something else than its file does, or than what it began as.
 *   Coming back to the saved project, by whatever way, is not modified.
 */
gboolean cursus_editor_is_modified (CursusEditor *self);

/**
 * cursus_editor_get_path:
 *
 * Returns: (nullable): the file, in the encoding of file names
 */
const char *cursus_editor_get_path (CursusEditor *self);

/**
 * cursus_editor_get_saved:
 *
 * Returns: (transfer none): the project as it stands in the file, or as it began
 */
const CursusProject *cursus_editor_get_saved (CursusEditor *self);

/**
 * cursus_editor_set_saved:
 * @path: (nullable): the file
 * @project: what stands in it
 *
 * Says what the file holds, after it was read or written. Of another file the fingerprint is not
 * known then.
 */
void cursus_editor_set_saved (CursusEditor *self, const char *path, const CursusProject *project);

/**
 * cursus_editor_get_fingerprint:
 *
 * Returns: (nullable): the fingerprint of the file when it was read or written last; %NULL if that
 *   is not known
 */
const char *cursus_editor_get_fingerprint (CursusEditor *self);

/**
 * cursus_editor_set_fingerprint:
 * @fingerprint: (nullable): of the file, from cursus_load_finish() or cursus_fingerprint_of_file()
 *
 * Says what the bytes of the file are known by, after cursus_editor_set_saved(). Saving refuses to
 * replace a file that has another one.
 */
void cursus_editor_set_fingerprint (CursusEditor *self, const char *fingerprint);

G_END_DECLS
