/* template.h - a project file from which others are begun
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_template_lookup_text:
 *
 * Returns: (nullable): what the template says about itself, in one line
 */
const CursusText *cursus_template_lookup_text (const CursusProject *project);

/**
 * cursus_template_begin:
 * @language: (nullable): that of the author
 *
 * The project is in the language of its author, if the template is there in it: what is typed from
 * now on is. A title that is only assumed is kept in that language alone, since who gives the
 * programme another name seldom does so in several. Without a language both stay as they are.
 *
 * Returns: (transfer full): a project with all that is in the template, but for what it says about
 *   itself: its text as a template, the note of one with a title that is only assumed, and the
 *   licence of the file
 */
CursusProject *cursus_template_begin (const CursusProject *project, const char *language);

/**
 * cursus_template_describe_size:
 *
 * Returns: (transfer full) (nullable): how large it is, as far as it is known, in the user's
 *   language: "4 semesters, 29 modules, 120 credits"
 */
char *cursus_template_describe_size (const CursusProject *project);

G_END_DECLS
