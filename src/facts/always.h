/* always.h - what is checked in every project, whatever its rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/problem.h"

G_BEGIN_DECLS

/**
 * cursus_always_check:
 *
 * Appends the problems, errors first, each kind of them together, in the order of docs/facts.md.
 */
void cursus_always_check (const CursusCheck *check);

G_END_DECLS
