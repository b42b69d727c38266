/* name.h - what messages call the things they are about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/problem.h"

G_BEGIN_DECLS

/**
 * cursus_name_text:
 * @text: (nullable): a title
 *
 * Returns: (nullable): the title in the language of the check
 */
const char *cursus_name_text (const CursusCheck *check, const CursusText *text);

/**
 * cursus_name_module:
 *
 * Returns: (transfer full): its code and title, one of them, or its id: AIH-104 Legal Frameworks
 */
char *cursus_name_module (const CursusCheck *check, const CursusModule *module);

/**
 * cursus_name_term:
 *
 * Returns: (transfer full): its title, or its type and number, such as Semester 3
 */
char *cursus_name_term (const CursusCheck *check, const CursusTerm *term);

/**
 * cursus_name_id:
 * @id: of a module, group, term, plan, tag, strand, outcome …
 *
 * Returns: (transfer full): what it is called: its code and title, or its id
 */
char *cursus_name_id (const CursusCheck *check, const char *id);

/**
 * cursus_name_number:
 * @hundredths: a number
 *
 * Returns: (transfer full): the number as people write it in the user's locale
 */
char *cursus_name_number (gint64 hundredths);

/**
 * cursus_name_plural:
 * @hundredths: a number
 *
 * Returns: what to give to ngettext() for it. No language has forms for fractions there; that for
 *   two is the nearest in most.
 */
gulong cursus_name_plural (gint64 hundredths);

/**
 * cursus_name_percent:
 * @ten_thousandths: a share
 *
 * Returns: (transfer full): the share in percent, as people write it
 */
char *cursus_name_percent (gint64 ten_thousandths);

/**
 * cursus_name_limits:
 * @minimum: hundredths or %CURSUS_NOT_STATED
 * @maximum: hundredths or %CURSUS_NOT_STATED
 *
 * Returns: (transfer full): the limits in words: "30", "28 to 32", "at least 28", "at most 32"
 */
char *cursus_name_limits (CursusDecimal minimum, CursusDecimal maximum);

/**
 * cursus_name_percent_limits:
 *
 * Returns: (transfer full): the same of percent: "at least 10 %"
 */
char *cursus_name_percent_limits (CursusDecimal minimum, CursusDecimal maximum);

/**
 * cursus_name_terms:
 * @type: a #CursusTermType, or %CURSUS_NOT_STATED
 *
 * Returns: (transfer full): so many terms in words: "4 semesters", "1 term"
 */
char *cursus_name_terms (int type, guint n);

G_END_DECLS
