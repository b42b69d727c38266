/* matrix-names.h - by which words a matrix names modules and tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusMatrixNames:
 *
 * Knows the modules and tags of a project by what people call them. Case does not matter.
 */
typedef struct _CursusMatrixNames CursusMatrixNames;

/**
 * cursus_matrix_names_new:
 * @strand: (nullable): the id of the strand whose tags are preferred to others of the same title
 *
 * Returns: (transfer full): the names in @project, which has to outlive them
 */
CursusMatrixNames *cursus_matrix_names_new (const CursusProject *project, const char *strand);
void               cursus_matrix_names_free (CursusMatrixNames *self);

/**
 * cursus_matrix_names_lookup_module:
 * @name: a code, else a title in whatever language, else an id
 *
 * Returns: (nullable): the id of the first module that is called so
 */
const char *cursus_matrix_names_lookup_module (const CursusMatrixNames *self, const char *name);

/**
 * cursus_matrix_names_lookup_tag:
 * @name: an id, else a title in whatever language
 *
 * Returns: (nullable): the id of the tag that is called so
 */
const char *cursus_matrix_names_lookup_tag (const CursusMatrixNames *self, const char *name);

/**
 * cursus_matrix_names_add_tag:
 * @title: a title that no tag has
 * @id: of a tag that is to come
 */
void cursus_matrix_names_add_tag (CursusMatrixNames *self, const char *title, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusMatrixNames, cursus_matrix_names_free)

G_END_DECLS
