/* sample-project.h - tiny projects for unit tests, made in a line or two
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* Modules with no more than an id and an English title; @title may be NULL. */
CursusModule *sample_module (const char *id, const char *title);

/**
 * sample_plan:
 * @id: of the plan; its terms are called @id-1, @id-2 …
 * @terms: what is placed, the terms divided by "|": "m1 m2 | group:g1 | m3"; "": no terms
 *
 * Returns: (transfer full): an open plan
 */
CursusPlan *sample_plan (const char *id, const char *terms);

/**
 * sample_tags:
 * @tags: words, each an id, or "parent/id" for a tag in another tag: "t1 t1/t2 t3"
 *
 * Returns: (transfer full) (element-type CursusRecord): a strand called @strand_id and its tags,
 *   all open
 */
GPtrArray *sample_tags (const char *strand_id, const char *tags);

/**
 * sample_project_take:
 * @records: (transfer full) (array zero-terminated=1): the records, but not the array
 *
 * Returns: (transfer full): a project in English of these records, in this order
 */
CursusProject *sample_project_take (gpointer *records);

/* The same for records that are listed: sample_project (module, plan). */
#define sample_project(...) sample_project_take ((gpointer[]){ __VA_ARGS__, NULL })

/* The same for the records of an array, which is freed. */
CursusProject *sample_project_of (GPtrArray *records);

/* A project of the modules m1, m2 … and nothing else. */
CursusProject *sample_project_of_modules (guint n);

G_END_DECLS
