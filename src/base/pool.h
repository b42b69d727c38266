/* pool.h - strings that occur often, kept once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/shared-string.h"

G_BEGIN_DECLS

/**
 * CursusPool:
 *
 * A set of strings for whoever makes many records at once: identifiers, references and other
 * short strings are then shared by all of them. All that is made with it stands in its memory.
 */
typedef struct _CursusPool CursusPool;

CursusPool *cursus_pool_new (void);
void        cursus_pool_free (CursusPool *pool);

/**
 * cursus_pool_get:
 * @pool: (nullable): a pool; %NULL: nothing is shared
 * @text: (array length=length): a string with no zero in it, nor need it end with one
 *
 * Returns: (transfer full): a shared string with that text, for equal texts the same one, which the
 *   pool keeps as long as it lives
 */
char *cursus_pool_get (CursusPool *pool, const char *text, gsize length);

/**
 * cursus_pool_note:
 * @string: from this pool
 * @note: a number that is to be kept with it, not 0
 *
 * Returns: 0; the number that is kept with @string already, if there is one, and stays
 */
guint cursus_pool_note (CursusPool *pool, const char *string, guint note);

/**
 * cursus_pool_get_memory:
 * @pool: (nullable): a pool
 *
 * Returns: (nullable): where to make values that go with its strings; %NULL without a pool
 */
CursusMemory *cursus_pool_get_memory (CursusPool *pool);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPool, cursus_pool_free)

G_END_DECLS
