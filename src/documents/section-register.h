/* section-register.h - all kinds of section, and what may be asked of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/section.h"

G_BEGIN_DECLS

/**
 * cursus_section_lookup:
 *
 * Returns: (nullable): the kind of section with this id
 */
const CursusSection *cursus_section_lookup (const char *id);

/**
 * cursus_section_list:
 * @n: (out): how many
 *
 * Returns: (array length=n): all kinds of section
 */
const CursusSection *const *cursus_section_list (guint *n);

/**
 * cursus_section_get_fields:
 *
 * Returns: (nullable) (array zero-terminated=1): the fields of a section of an outline: its own, or
 *   the usual ones
 */
const char *const *cursus_section_get_fields (const CursusOutlineSection *section);

/**
 * cursus_section_has_field:
 *
 * Returns: whether @field is among them
 */
gboolean cursus_section_has_field (const CursusOutlineSection *section, const char *field);

/**
 * cursus_section_find_mistake:
 *
 * Returns: (transfer full) (nullable): what is wrong with a section of an outline: a sentence in
 * the user's language; %NULL if it is understood
 */
char *cursus_section_find_mistake (const CursusOutlineSection *section);

G_END_DECLS
