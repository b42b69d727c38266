/* writer.h - from a project to the canonical form of its file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_write:
 *
 * Returns: (transfer full): the file; the same project gives the same bytes
 */
GString *cursus_write (const CursusProject *project);

G_END_DECLS
