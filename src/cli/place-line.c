/* place-line.c - modules and groups, placed or not, as lines of a ledger
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/place-line.h"

#include "cli/columns.h"
#include "cli/term-credits.h"
#include "facts/quantity.h"
#include "model/module-kind.h"

#include <glib/gi18n-lib.h>

#define INDENT_PLACE 1
#define INDENT_MEMBER 2

/* Between a title and remarks on it. */
#define DOT " · "

/* Whether the line gets a mark in front because everything in the record is assumed; its values
 * need none then. */
static gboolean
is_assumed (CursusView *view, const CursusRecord *record)
{
  if (!(record->assumed & CURSUS_ASSUMED_ALL))
    return FALSE;

  view->signs |= CURSUS_SIGN_ASSUMED;
  return TRUE;
}

static const char *
get_mark (CursusView *view, gconstpointer record, const char *field)
{
  return is_assumed (view, record) ? "" : cursus_view_get_mark (view, record, field);
}

static GString *
begin_title (CursusView *view, gconstpointer record, const CursusText *title, const char *untitled)
{
  g_autofree char *text = cursus_view_dup_text (view, title);
  GString         *line = g_string_new (text != NULL ? text : untitled);

  if (text != NULL)
    g_string_append (line, get_mark (view, record, "title"));
  return line;
}

static char *
dup_code (CursusView *view, const CursusModule *module)
{
  g_autofree char *code = NULL;

  if (module->code == NULL)
    return g_strdup ("");
  code = cursus_columns_clean (module->code);
  return g_strconcat (code, get_mark (view, module, "code"), NULL);
}

static void
add_line (CursusView *view, CursusLedger *ledger, CursusLedgerLine *line, gint64 credits,
          const char *mark)
{
  g_autofree char *whole = NULL;
  g_autofree char *fraction = NULL;
  g_autofree char *rest = NULL;

  if (credits == CURSUS_CREDITS_UNKNOWN)
    {
      view->signs |= CURSUS_SIGN_NOT_STATED;
      line->whole = CURSUS_NOT_STATED_SIGN;
    }
  else
    {
      cursus_quantity_split (credits, &whole, &fraction);
      line->whole = whole;
      line->rest = rest = g_strconcat (fraction, mark, NULL);
    }
  cursus_ledger_add (ledger, line);
}

static void
add_missing (CursusLedger *ledger, guint indent, const char *code, const char *id)
{
  /* Translators: the id of a module or a group that something refers to */
  g_autofree char *text = g_strdup_printf (_ ("“%s” is not in this file"), id);

  cursus_ledger_add (ledger, &(CursusLedgerLine){ .indent = indent, .code = code, .text = text });
}

static void
append_repeats (CursusView *view, const CursusPlace *place, GString *text)
{
  if (place->repeats > 1)
    g_string_append_printf (text, " × %d%s", place->repeats, get_mark (view, place, "repeats"));
  if (is_assumed (view, &place->record))
    g_string_append_printf (text, DOT "%s " CURSUS_ASSUMED_SIGN, _ ("placed here"));
}

static void
append_terms (CursusView *view, const CursusModule *module, const CursusPlaceInTerm *in,
              GString *text)
{
  guint first = in->begins + 1;
  guint last = in->begins + (guint) module->terms;

  if (in->nth > 0)
    g_string_append_printf (text, DOT "%s", _ ("continues"));
  if (in->nth > 0 || module->terms == 1)
    return;

  g_string_append (text, DOT);
  /* Translators: the first and the last term in which a module runs */
  g_string_append_printf (text, _ ("terms %u–%u"), first, last);
  g_string_append (text, get_mark (view, module, "terms"));
  if (last > in->n_terms)
    g_string_append_printf (text, DOT "%s", _ ("past the last term"));
}

static void
append_pathways (CursusView *view, const CursusModule *module, GString *text)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = cursus_strings_n (module->pathways);

  if (n == 0 || cursus_project_n (view->project, CURSUS_PATHWAYS) == 0)
    return;

  for (guint i = 0; i < n; i++)
    {
      const char          *id = module->pathways->items[i];
      const CursusPathway *pathway =
        (const CursusPathway *) cursus_project_lookup_in (view->project, CURSUS_PATHWAYS, id);
      g_autofree char *title = pathway != NULL ? cursus_view_dup_text (view, pathway->title) : NULL;

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", title != NULL ? title : id);
    }

  g_string_append (text, DOT);
  /* Translators: the name of a pathway, or several of them */
  g_string_append_printf (text, ngettext ("pathway %s", "pathways %s", n), names->str);
  g_string_append (text, get_mark (view, module, "pathways"));
}

static const char *
get_credits_mark (CursusView *view, const CursusModule *module, const CursusPlace *place)
{
  const char *mark = get_mark (view, module, "credits");

  if (*mark == '\0' && place->split != NULL)
    return cursus_view_get_mark (view, place, "split");
  return mark;
}

static void
add_module (CursusView *view, CursusLedger *ledger, const CursusPlaceInTerm *in)
{
  const CursusPlace  *place = in->place;
  const CursusModule *module = cursus_project_lookup_module (view->project, place->module);
  g_autoptr (GString) text = NULL;
  g_autofree char *code = NULL;
  CursusLedgerLine line = { .indent = INDENT_PLACE };

  if (module == NULL)
    {
      add_missing (ledger, INDENT_PLACE, "", place->module);
      return;
    }

  text = begin_title (view, module, module->title, _ ("Untitled module"));
  append_repeats (view, place, text);
  append_terms (view, module, in, text);
  append_pathways (view, module, text);

  line.code = code = dup_code (view, module);
  line.text = text->str;
  line.has_mark = is_assumed (view, &module->record);
  add_line (view, ledger, &line, cursus_place_get_credits (view->project, place, in->nth),
            get_credits_mark (view, module, place));
}

/* How much a student chooses from a group; nothing if it states neither that nor its modules. */
static char *
describe_choice (CursusView *view, const CursusGroup *group)
{
  guint            n = cursus_records_n (group->members);
  gboolean         in_credits = group->unit == CURSUS_UNIT_CREDITS;
  g_autofree char *number = NULL;
  g_autofree char *choose = NULL;
  const char      *unit;

  if (group->choose == CURSUS_NOT_STATED)
    /* Translators: so many modules of a group, of which a student chooses some */
    return n > 0 ? g_strdup_printf (ngettext ("choose from %u", "choose from %u", n), n) : NULL;

  number = cursus_quantity_format (group->choose);
  choose = g_strconcat (number, get_mark (view, group, "choose"), NULL);
  unit = cursus_quantity_get_unit (cursus_project_lookup_programme (view->project), group->choose);
  if (n == 0 && in_credits)
    /* Translators: a number of credits that a student chooses, and what they are called */
    return g_strdup_printf (_ ("choose %s %s"), choose, unit);
  if (n == 0)
    /* Translators: a number of modules that a student chooses */
    return g_strdup_printf (_ ("choose %s"), choose);
  if (in_credits)
    return g_strdup_printf (
      /* Translators: credits, what they are called, and among how many modules to choose */
      ngettext ("choose %s %s from %u module", "choose %s %s from %u modules", n), choose, unit, n);
  /* Translators: a number of modules to choose, and of those among which to choose */
  return g_strdup_printf (ngettext ("choose %s of %u", "choose %s of %u", n), choose, n);
}

static void
add_member (CursusView *view, CursusLedger *ledger, const CursusMember *member)
{
  const CursusModule *module = cursus_project_lookup_module (view->project, member->module);
  g_autoptr (GString) text = NULL;
  g_autofree char *code = NULL;
  CursusLedgerLine line = { .indent = INDENT_MEMBER };

  if (module == NULL)
    {
      add_missing (ledger, INDENT_MEMBER, "", member->module);
      return;
    }

  text = begin_title (view, module, module->title, _ ("Untitled module"));
  if (module->credits != CURSUS_NOT_STATED)
    {
      const CursusProgramme *programme = cursus_project_lookup_programme (view->project);
      g_autofree char       *credits = cursus_quantity_format (module->credits);

      g_string_append_printf (text, DOT "%s %s%s", credits,
                              cursus_quantity_get_unit (programme, module->credits),
                              get_mark (view, module, "credits"));
    }
  append_pathways (view, module, text);

  line.code = code = dup_code (view, module);
  line.text = text->str;
  line.has_mark = is_assumed (view, &module->record);
  cursus_ledger_add (ledger, &line);
}

static void
add_group (CursusView *view, CursusLedger *ledger, const CursusPlaceInTerm *in)
{
  const CursusPlace *place = in->place;
  const CursusGroup *group = cursus_project_lookup_group (view->project, place->group);
  gint64             credits = cursus_place_get_credits (view->project, place, 0);
  g_autoptr (GString) text = NULL;
  g_autofree char *choice = NULL;
  CursusLedgerLine line = { .indent = INDENT_PLACE };

  if (group != NULL)
    {
      text = begin_title (view, group, group->title, _ ("Untitled group"));
      choice = describe_choice (view, group);
      if (choice != NULL)
        g_string_append_printf (text, " (%s)", choice);
      line.has_mark = is_assumed (view, &group->record);
    }
  else
    {
      text = g_string_new (NULL);
      g_string_append_printf (text, _ ("“%s” is not in this file"), place->group);
    }
  append_repeats (view, place, text);

  line.text = text->str;
  add_line (view, ledger, &line, credits, cursus_view_get_mark (view, place, "credits"));

  for (guint i = 0; group != NULL && i < cursus_records_n (group->members); i++)
    add_member (view, ledger, (const CursusMember *) group->members->items[i]);
}

void
cursus_place_line_add (CursusView *view, CursusLedger *ledger, const CursusPlaceInTerm *place)
{
  if (place->place->module != NULL)
    add_module (view, ledger, place);
  else
    add_group (view, ledger, place);
}

void
cursus_place_line_add_module (CursusView *view, CursusLedger *ledger, const CursusModule *module)
{
  g_autoptr (GString) text = begin_title (view, module, module->title, _ ("Untitled module"));
  g_autofree char *code = dup_code (view, module);
  gint64 credits = module->credits != CURSUS_NOT_STATED ? module->credits : CURSUS_CREDITS_UNKNOWN;

  append_pathways (view, module, text);
  add_line (view, ledger,
            &(CursusLedgerLine){ .indent = INDENT_PLACE,
                                 .has_mark = is_assumed (view, &module->record),
                                 .code = code,
                                 .text = text->str },
            credits, get_mark (view, module, "credits"));
}
