/* project-difference.h - where two projects differ, for the message of a test that fails
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * project_difference:
 *
 * Returns: (transfer full) (nullable): the way to the first difference, such as "module m1 > title:
 *   …", and what stands there on both sides; %NULL if there is none
 */
char *project_difference (const CursusProject *a, const CursusProject *b);

/* Fails with that message unless both projects are equal. */
#define assert_projects_equal(a, b)                                                                \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *difference = project_difference (a, b);                                       \
                                                                                                   \
    if (difference != NULL)                                                                        \
      g_assertion_message (G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, difference);               \
    g_assert_true (cursus_project_equal (a, b));                                                   \
  }                                                                                                \
  G_STMT_END

G_END_DECLS
