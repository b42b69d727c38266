/* random-project.h - valid projects made at random, with everything that a file can say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "common/random-value.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * RandomProjectFlags:
 * @RANDOM_PROJECT_FOREIGN: with comments, instructions and other people's XML
 * @RANDOM_PROJECT_LATER: of a later version, with what this one does not know
 */
typedef enum
{
  RANDOM_PROJECT_FOREIGN = 1 << 0,
  RANDOM_PROJECT_LATER = 1 << 1,
} RandomProjectFlags;

/**
 * random_project_new:
 * @seed: the same seed gives the same project
 * @size: the most records of one type in it, but for few
 *
 * Makes a project such as reading a file gives it: all types of records and all of their fields,
 * as the tables list them; baselines with earlier projects that have records in common with it.
 *
 * Returns: (transfer full): the project
 */
CursusProject *random_project_new (guint32 seed, guint size, RandomProjectFlags flags);

/* The flags that tests which try many seeds give each in turn. */
RandomProjectFlags random_project_flags_of (guint32 seed);

/**
 * random_record_new:
 *
 * Returns: (transfer full): an open record with any of its fields and whatever stands in it
 */
CursusRecord *random_record_new (RandomValues *values, const CursusTable *table);

G_END_DECLS
