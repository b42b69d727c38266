/* random-operation.h - any operation on anything in a project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * random_operation:
 * @rand: where all chance comes from
 * @name: (out): which operation it was
 *
 * Returns: (transfer full): what the operation made of the project
 */
CursusProject *random_operation (GRand *rand, const CursusProject *project, const char **name);

G_END_DECLS
