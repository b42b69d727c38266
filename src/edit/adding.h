/* adding.h - modules, terms, plans, pathways and outcomes added
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/duplicating.h"
#include "edit/removing.h"
#include "edit/target.h"

G_BEGIN_DECLS

/* The kind of a module of which nothing else is known. */
#define CURSUS_KIND_OF_NEW_MODULES "taught"

/* In all of these @id, if it is not %NULL, is set to the id of what was added, to be freed with
 * g_free(); it is set to %NULL if nothing was. */

/**
 * cursus_add_module:
 * @title: (nullable): in the language of the project
 * @target: (nullable): where it is placed; %NULL, or no term in it: nowhere
 * @id: (out) (optional) (transfer full): the id of the module
 *
 * Adds a module of the kind "taught". If most codes of the term, or else of the project, are
 * alike but for their number, as AIH-101 and AIH-102 are, it gets the next one.
 *
 * Returns: (transfer full): the project with the module
 */
CursusProject *cursus_add_module (const CursusProject *project, const char *title,
                                  const CursusTarget *target, char **id);

/**
 * cursus_add_programme:
 * @id: (out) (optional) (transfer full): the id of the programme
 *
 * Adds the record that says what programme it is, of which there is one at most.
 *
 * Returns: (transfer full): the project with it; the same project if it has one
 */
CursusProject *cursus_add_programme (const CursusProject *project, char **id);

/**
 * cursus_add_term:
 * @plan: the id of a plan
 * @position: before which of its terms, counted from zero; %CURSUS_NOWHERE: at the end
 * @id: (out) (optional) (transfer full): the id of the term
 *
 * Adds a term of the same type, months and credits as the one before it, or after it. At the end
 * of terms called "Semester 1", "Semester 2" … it is called accordingly.
 *
 * Returns: (transfer full): the project with the term
 */
CursusProject *cursus_add_term (const CursusProject *project, const char *plan, guint position,
                                char **id);

/**
 * cursus_add_plan:
 * @title: (nullable): in the language of the project
 * @id: (out) (optional) (transfer full): the id of the plan
 *
 * Adds a plan with one term, which is like the first term of the plan before it.
 *
 * Returns: (transfer full): the project with the plan
 */
CursusProject *cursus_add_plan (const CursusProject *project, const char *title, char **id);

/**
 * cursus_add_pathway:
 * @title: (nullable): in the language of the project
 * @id: (out) (optional) (transfer full): the id of the pathway
 *
 * Returns: (transfer full): the project with the pathway
 */
CursusProject *cursus_add_pathway (const CursusProject *project, const char *title, char **id);

/**
 * cursus_add_outcome:
 * @title: (nullable): in the language of the project
 * @id: (out) (optional) (transfer full): the id of the outcome
 *
 * Adds an outcome of the programme; those of a module are set with cursus_set_list(). If the codes
 * of the others are alike but for their number, it gets the next one.
 *
 * Returns: (transfer full): the project with the outcome
 */
CursusProject *cursus_add_outcome (const CursusProject *project, const char *title, char **id);

G_END_DECLS
