/* section-register.c - all kinds of section, and what may be asked of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/section-register.h"

#include "documents/section-kinds.h"

#include <glib/gi18n-lib.h>

static const CursusSection *const sections[] = {
  &cursus_contents_section,
  &cursus_at_a_glance_section,
  &cursus_aims_section,
  &cursus_audience_section,
  &cursus_admission_section,
  &cursus_careers_section,
  &cursus_next_steps_section,
  &cursus_exit_awards_section,
  &cursus_topics_section,
  &cursus_programme_note_section,
  &cursus_programme_outcomes_section,
  &cursus_structure_section,
  &cursus_module_list_section,
  &cursus_module_sheets_section,
  &cursus_term_overview_section,
  &cursus_coverage_short_section,
  &cursus_regulations_short_section,
  &cursus_sources_section,
  &cursus_assumed_values_section,
  &cursus_module_table_section,
  &cursus_placement_table_section,
  &cursus_mark_table_section,
  &cursus_outcome_table_section,
  &cursus_study_plan_section,
  &cursus_coverage_matrix_section,
  &cursus_coverage_evidence_section,
  &cursus_coverage_shares_section,
  &cursus_coverage_gaps_section,
  &cursus_outcome_matrix_section,
  &cursus_assessment_matrix_section,
  &cursus_assessment_calendar_section,
  &cursus_untested_outcomes_section,
  &cursus_coverage_targets_section,
  &cursus_regulations_section,
  &cursus_always_checked_section,
  &cursus_composition_section,
  &cursus_milestones_section,
  &cursus_research_time_section,
  &cursus_question_strands_section,
};

/* Those that every section has. */
static const char *const general_options[] = { "level", "landscape", "page", NULL };

const CursusSection *const *
cursus_section_list (guint *n)
{
  *n = G_N_ELEMENTS (sections);
  return sections;
}

const CursusSection *
cursus_section_lookup (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (g_str_equal (sections[i]->id, id))
      return sections[i];
  return NULL;
}

const char *const *
cursus_section_get_fields (const CursusOutlineSection *section)
{
  const CursusSection *kind = cursus_section_lookup (section->type);

  if (section->fields != NULL)
    return (const char *const *) section->fields;
  return kind != NULL ? kind->fields : NULL;
}

gboolean
cursus_section_has_field (const CursusOutlineSection *section, const char *field)
{
  const char *const *fields = cursus_section_get_fields (section);

  return fields != NULL && g_strv_contains (fields, field);
}

/* --- what is wrong with a section --- */

static gboolean
is_among (const char *name, const char *const *names)
{
  return names != NULL && g_strv_contains (names, name);
}

static char *
join (const char *const *names)
{
  return names != NULL ? g_strjoinv (", ", (char **) names) : g_strdup (_ ("none"));
}

static char *
find_unknown_field (const CursusOutlineSection *section, const CursusSection *kind)
{
  for (guint i = 0; section->fields != NULL && section->fields[i] != NULL; i++)
    if (!is_among (section->fields[i], kind->fields))
      {
        g_autofree char *known = join (kind->fields);

        /* Translators: a kind of section, the name of a field, and the names that there are */
        return g_strdup_printf (_ ("Sections of type “%s” have no field “%s”, only: %s."),
                                section->type, section->fields[i], known);
      }
  return NULL;
}

static char *
find_unknown_option (const CursusOutlineSection *section, const CursusSection *kind)
{
  g_autoptr (GList) names = g_hash_table_get_keys (section->options);

  for (GList *name = names; name != NULL; name = name->next)
    if (!is_among (name->data, general_options) && !is_among (name->data, kind->options))
      /* Translators: a kind of section and the name of an attribute */
      return g_strdup_printf (_ ("Sections of type “%s” have no option “%s”."), section->type,
                              (const char *) name->data);
  return NULL;
}

char *
cursus_section_find_mistake (const CursusOutlineSection *section)
{
  const CursusSection *kind = cursus_section_lookup (section->type);
  const char          *level = cursus_outline_section_get (section, "level");
  char                *mistake;

  if (kind == NULL)
    /* Translators: what stands where a kind of section should */
    return g_strdup_printf (_ ("There is no type of section “%s”."), section->type);
  mistake = find_unknown_field (section, kind);
  if (mistake == NULL)
    mistake = find_unknown_option (section, kind);
  if (mistake == NULL && level != NULL && (level[0] < '1' || level[0] > '4' || level[1] != '\0'))
    mistake = g_strdup (_ ("The level of a section is a number from 1 to 4."));
  return mistake;
}
