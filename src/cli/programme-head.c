/* programme-head.c - what a programme is, on a few lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/programme-head.h"

#include "cli/columns.h"
#include "facts/quantity.h"

#include <glib/gi18n-lib.h>

/* Words for values that are choices, each in the context of its field. */
static const char *const cycles[] = {
  [CURSUS_CYCLE_SHORT] = NC_ ("cycle", "short cycle"),
  [CURSUS_CYCLE_FIRST] = NC_ ("cycle", "first cycle"),
  [CURSUS_CYCLE_SECOND] = NC_ ("cycle", "second cycle"),
  [CURSUS_CYCLE_THIRD] = NC_ ("cycle", "third cycle"),
};
static const char *const modes[] = {
  [CURSUS_MODE_FULL_TIME] = NC_ ("mode", "full-time"),
  [CURSUS_MODE_PART_TIME] = NC_ ("mode", "part-time"),
  [CURSUS_MODE_MIXED] = NC_ ("mode", "full-time and part-time"),
};
static const char *const deliveries[] = {
  [CURSUS_DELIVERY_ON_CAMPUS] = NC_ ("delivery", "on campus"),
  [CURSUS_DELIVERY_ONLINE] = NC_ ("delivery", "online"),
  [CURSUS_DELIVERY_BLENDED] = NC_ ("delivery", "on campus and online"),
};
static const char *const statuses[] = {
  [CURSUS_EDITION_DRAFT] = NC_ ("edition", "draft"),
  [CURSUS_EDITION_IN_REVIEW] = NC_ ("edition", "in review"),
  [CURSUS_EDITION_APPROVED] = NC_ ("edition", "approved"),
  [CURSUS_EDITION_RETIRED] = NC_ ("edition", "retired"),
};

/* A line of values with dots between them. */
typedef struct
{
  CursusView            *view;
  const CursusProgramme *programme;
  GString               *text;
} Line;

static void
add_value (Line *line, const char *field, const char *value)
{
  if (line->text->len > 0)
    g_string_append (line->text, " · ");
  g_string_append (line->text, value);
  g_string_append (line->text, cursus_view_get_mark (line->view, line->programme, field));
}

static void
add_text (Line *line, const char *field, const CursusText *text)
{
  g_autofree char *value = cursus_view_dup_text (line->view, text);

  if (value != NULL)
    add_value (line, field, value);
}

static void
add_word (Line *line, const char *field, const char *const *words, int choice)
{
  if (choice != CURSUS_NOT_STATED)
    add_value (line, field, g_dpgettext2 (GETTEXT_PACKAGE, field, words[choice]));
}

static void
add_levels (Line *line)
{
  g_autofree char *eqf = NULL;
  g_autofree char *isced = NULL;

  if (line->programme->eqf != CURSUS_NOT_STATED)
    {
      /* Translators: a level of the European Qualifications Framework */
      eqf = g_strdup_printf (_ ("EQF level %d"), line->programme->eqf);
      add_value (line, "eqf", eqf);
    }
  if (line->programme->isced != CURSUS_NOT_STATED)
    {
      /* Translators: a level of the International Standard Classification of Education */
      isced = g_strdup_printf (_ ("ISCED level %d"), line->programme->isced);
      add_value (line, "isced", isced);
    }
}

static void
add_months (Line *line)
{
  CursusDecimal    months = line->programme->months;
  g_autofree char *number = NULL;
  g_autofree char *value = NULL;

  if (months == CURSUS_NOT_STATED)
    return;

  number = cursus_quantity_format (months);
  value =
    /* Translators: how long a programme takes */
    g_strdup_printf (ngettext ("%s month", "%s months", cursus_quantity_plural (months)), number);
  add_value (line, "months", value);
}

static void
add_languages (Line *line)
{
  const CursusStrings *languages = line->programme->taught_in;
  g_autoptr (GString) tags = g_string_new (NULL);
  g_autofree char *value = NULL;

  if (cursus_strings_n (languages) == 0)
    return;

  for (guint i = 0; i < languages->n; i++)
    g_string_append_printf (tags, "%s%s", i > 0 ? ", " : "", languages->items[i]);
  /* Translators: the tags of languages, such as “de, en” */
  value = g_strdup_printf (_ ("taught in %s"), tags->str);
  add_value (line, "taught-in", value);
}

static void
add_edition (Line *line)
{
  const CursusEdition *edition = cursus_programme_get_edition (line->programme);
  g_autofree char     *name = NULL;
  g_autofree char     *value = NULL;

  if (edition == NULL)
    return;

  if (edition->edition != NULL)
    {
      name = cursus_columns_clean (edition->edition);
      /* Translators: which edition of a programme, such as 0.4 */
      value = g_strdup_printf (_ ("edition %s"), name);
      add_value (line, "edition", value);
    }
  add_word (line, "edition", statuses, edition->status);
}

static void
end_line (Line *line, GString *out)
{
  if (line->text->len > 0)
    cursus_screen_append_paragraph (&line->view->screen, out, CURSUS_STYLE_PLAIN, 0,
                                    line->text->str);
  g_string_truncate (line->text, 0);
}

void
cursus_programme_head_append (CursusView *view, GString *out)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (view->project);
  g_autoptr (GString) text = g_string_new (NULL);
  Line line = { .view = view, .programme = programme, .text = text };

  if (programme != NULL)
    add_text (&line, "title", programme->title);
  cursus_screen_append_paragraph (&view->screen, out, CURSUS_STYLE_HEADING, 0,
                                  text->len > 0 ? text->str : _ ("Untitled programme"));
  g_string_truncate (text, 0);
  if (programme == NULL)
    return;

  add_text (&line, "award", programme->award);
  add_text (&line, "institution", programme->institution);
  add_text (&line, "faculty", programme->faculty);
  end_line (&line, out);

  add_levels (&line);
  add_word (&line, "cycle", cycles, programme->cycle);
  add_months (&line);
  add_word (&line, "mode", modes, programme->mode);
  add_word (&line, "delivery", deliveries, programme->delivery);
  add_languages (&line);
  add_edition (&line);
  end_line (&line, out);
}
