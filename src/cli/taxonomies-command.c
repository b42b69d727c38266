/* taxonomies-command.c - cursus-cli taxonomies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/taxonomies-command.h"

#include "cli/catalogue.h"
#include "cli/data-list.h"
#include "cli/report.h"
#include "model/tag-search.h"
#include "model/tag-tree.h"

#include <glib/gi18n-lib.h>

#define FOLDER "taxonomies"
#define INDENT 2

/* Between what stands on one line, and between what stands in one another. */
#define DOT " · "
#define WITHIN " › "

/* What there is to count in the tags of a taxonomy. */
typedef struct
{
  guint      n;
  guint      n_assumed;
  CursusDate first; /* of the days on which they were looked at; 0: none is stated */
  CursusDate last;
} Size;

static Size
measure (const CursusProject *project)
{
  Size size = { .n = cursus_project_n (project, CURSUS_TAGS) };

  for (guint i = 0; i < size.n; i++)
    {
      const CursusTag *tag = (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, i);

      size.n_assumed += tag->record.assumed != 0;
      if (tag->as_of == 0)
        continue;
      size.first = size.first == 0 ? tag->as_of : MIN (size.first, tag->as_of);
      size.last = MAX (size.last, tag->as_of);
    }
  return size;
}

static char *
describe_size (const Size *size)
{
  g_autoptr (GString) line = g_string_new (NULL);
  char first[CURSUS_DATE_SIZE];
  char last[CURSUS_DATE_SIZE];

  /* Translators: a number */
  g_string_append_printf (line, ngettext ("%u tag", "%u tags", size->n), size->n);
  if (size->n_assumed > 0)
    /* Translators: of how many tags something is assumed; follows a number of tags and a comma */
    g_string_append_printf (line, ngettext (", %u assumed", ", %u assumed", size->n_assumed),
                            size->n_assumed);
  if (size->first == 0)
    return g_string_free (g_steal_pointer (&line), FALSE);

  cursus_date_format (size->first, first);
  cursus_date_format (size->last, last);
  if (size->first == size->last)
    /* Translators: the day on which a taxonomy was looked at; follows a number of tags */
    g_string_append_printf (line, _ (", as of %s"), first);
  else
    /* Translators: two days between which a taxonomy was looked at */
    g_string_append_printf (line, _ (", as of %s to %s"), first, last);
  return g_string_free (g_steal_pointer (&line), FALSE);
}

/* What a taxonomy is called: what it says, or else what its strands are called. */
static char *
dup_title (const CursusView *view)
{
  char    *title = cursus_data_list_dup_title (view);
  GString *line;

  if (title != NULL)
    return title;

  line = g_string_new (NULL);
  for (guint i = 0; i < cursus_project_n (view->project, CURSUS_STRANDS); i++)
    {
      const CursusRecord *strand = cursus_project_nth (view->project, CURSUS_STRANDS, i);
      g_autofree char *name = cursus_view_dup_text (view, ((const CursusStrand *) strand)->title);

      g_string_append_printf (line, "%s%s", i > 0 ? ", " : "", name != NULL ? name : strand->id);
    }
  return g_string_free (line, FALSE);
}

static void
add_date (CursusJson *json, const char *name, CursusDate date)
{
  char text[CURSUS_DATE_SIZE];

  if (date != 0)
    cursus_date_format (date, text);
  cursus_json_add_string (json, name, date != 0 ? text : NULL);
}

static void
list_taxonomy (const CursusView *view, const CursusDataFile *file, CursusJson *json, GString *out)
{
  Size             size = measure (view->project);
  g_autofree char *title = dup_title (view);
  g_autofree char *line = NULL;

  if (json == NULL)
    {
      line = describe_size (&size);
      cursus_data_list_append (view, file, title, line, out);
      return;
    }

  cursus_data_list_begin_json (json, "taxonomy", view, file, title);
  cursus_json_add_number (json, "tags", size.n, 0);
  cursus_json_add_number (json, "assumed", size.n_assumed, 0);
  add_date (json, "as_of_first", size.first);
  add_date (json, "as_of_last", size.last);
  cursus_json_end (json);
}

/* The tag's title and where it comes from. */
static char *
dup_name (const CursusView *view, const CursusTag *tag)
{
  char            *title = cursus_view_dup_text (view, tag->title);
  g_autofree char *name = title != NULL ? title : g_strdup ("");

  if (tag->reference == NULL)
    return g_steal_pointer (&name);
  return g_strconcat (name, title != NULL ? DOT : "", tag->reference, NULL);
}

static char *
dup_path (const CursusView *view, const CursusTag *tag)
{
  g_autoptr (GPtrArray) path = cursus_tag_tree_path (view->project, tag);
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < path->len; i++)
    {
      const CursusRecord *record = g_ptr_array_index (path, i);
      const CursusText   *text =
        i == 0 ? ((const CursusStrand *) record)->title : ((const CursusTag *) record)->title;
      g_autofree char *title = cursus_view_dup_text (view, text);

      g_string_append_printf (line, "%s%s", i > 0 ? WITHIN : "",
                              title != NULL ? title : record->id);
    }
  return g_string_free (line, FALSE);
}

/* What there is to beware of, or nothing. */
static char *
dup_state (const CursusTag *tag)
{
  if (tag->superseded_by != NULL)
    /* Translators: the id of a tag */
    return g_strdup_printf (_ ("superseded by %s"), tag->superseded_by);
  if (tag->is_retired)
    return g_strdup (_ ("retired"));
  return tag->record.assumed != 0 ? g_strdup (_ ("assumed")) : NULL;
}

static void
append_match (const CursusView *view, const CursusTag *tag, const char *taxonomy, GString *out)
{
  g_autofree char *name = dup_name (view, tag);
  g_autofree char *path = dup_path (view, tag);
  g_autofree char *state = dup_state (tag);
  g_autofree char *line =
    g_strconcat (taxonomy, ": ", path, state != NULL ? DOT : NULL, state, NULL);

  if (out->len > 0)
    g_string_append_c (out, '\n');
  cursus_screen_append (&view->screen, out, CURSUS_STYLE_HEADING, tag->record.id);
  g_string_append_c (out, '\n');
  if (*name != '\0')
    cursus_screen_append_paragraph (&view->screen, out, CURSUS_STYLE_PLAIN, INDENT, name);
  cursus_screen_append_paragraph (&view->screen, out, CURSUS_STYLE_FAINT, INDENT, line);
}

/* The dates of a law are those of its articles, unless these have their own. */
static void
find_dates (const GPtrArray *path, const CursusTag *tag, CursusDate *as_of,
            CursusDate *applies_from)
{
  *as_of = tag->as_of;
  *applies_from = tag->applies_from;
  for (guint i = path->len; i-- > 1;)
    {
      const CursusTag *outer = g_ptr_array_index (path, i);

      *as_of = *as_of != 0 ? *as_of : outer->as_of;
      *applies_from = *applies_from != 0 ? *applies_from : outer->applies_from;
    }
}

static void
add_match (const CursusView *view, const CursusTag *tag, const char *taxonomy, CursusJson *json)
{
  g_autofree char *title = cursus_view_dup_text (view, tag->title);
  g_autoptr (GPtrArray) path = cursus_tag_tree_path (view->project, tag);
  CursusDate as_of, applies_from;

  find_dates (path, tag, &as_of, &applies_from);
  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "taxonomy", taxonomy);
  cursus_json_add_string (json, "id", tag->record.id);
  cursus_json_add_string (json, "title", title);
  cursus_json_add_string (json, "reference", tag->reference);
  cursus_json_begin_array (json, "path", CURSUS_JSON_INLINE);
  for (guint i = 0; i < path->len; i++)
    cursus_json_add_string (json, NULL, ((const CursusRecord *) path->pdata[i])->id);
  cursus_json_end (json);
  add_date (json, "as_of", as_of);
  add_date (json, "applies_from", applies_from);
  cursus_json_add_string (json, "superseded_by", tag->superseded_by);
  cursus_json_add_boolean (json, "retired", tag->is_retired);
  cursus_json_add_boolean (json, "assumed", tag->record.assumed != 0);
  cursus_json_end (json);
}

static CursusTagSearch *
prepare (const GPtrArray *taxonomies)
{
  g_autofree const CursusProject **projects = g_new (const CursusProject *, taxonomies->len + 1);

  for (guint i = 0; i < taxonomies->len; i++)
    projects[i] = ((const CursusDataProject *) taxonomies->pdata[i])->project;
  return cursus_tag_search_new (projects, taxonomies->len);
}

static int
search (const CursusCatalogueWish *wish, const GPtrArray *taxonomies, CursusJson *json,
        GString *out)
{
  g_autofree char *words = g_strjoinv (" ", wish->words);
  g_autoptr (CursusTagSearch) tags = prepare (taxonomies);
  g_autoptr (GArray) matches = cursus_tag_search_find (tags, words);

  for (guint i = 0; i < matches->len; i++)
    {
      const CursusTagMatch    *match = &g_array_index (matches, CursusTagMatch, i);
      const CursusDataProject *data = g_ptr_array_index (taxonomies, match->project);
      CursusView               view = { .project = data->project,
                                        .language = wish->language,
                                        .screen = wish->screen };
      g_autofree char         *taxonomy = g_filename_display_name (data->file->id);

      if (json != NULL)
        add_match (&view, match->tag, taxonomy, json);
      else
        append_match (&view, match->tag, taxonomy, out);
    }

  if (matches->len > 0)
    return CURSUS_EXIT_FINE;
  if (json == NULL)
    /* Translators: what was searched for */
    cursus_report (_ ("There is no tag with “%s”."), words);
  return CURSUS_EXIT_NO;
}

static int
answer (const CursusCatalogueWish *wish, CursusJson *json, GString *out)
{
  g_autoptr (GPtrArray) taxonomies = cursus_data_list_load (FOLDER);
  CursusView view = { .language = wish->language, .screen = wish->screen };
  int        status = wish->words != NULL ? CURSUS_EXIT_NO : CURSUS_EXIT_FINE;

  if (json != NULL)
    cursus_json_begin_array (json, NULL, CURSUS_JSON_LINES);
  else if (taxonomies->len == 0)
    cursus_report ("%s", _ ("There are no taxonomies."));

  if (wish->words != NULL && taxonomies->len > 0)
    status = search (wish, taxonomies, json, out);
  if (wish->words == NULL)
    cursus_data_list_foreach (taxonomies, &view, list_taxonomy, json, out);

  if (json != NULL)
    cursus_json_end (json);
  return status;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  return cursus_catalogue_run (self, argc, argv, NULL, answer);
}

const CursusCommand cursus_taxonomies_command = {
  .name = "taxonomies",
  .parameters = N_ ("[SEARCH…]"),
  .summary = N_ ("Lists the taxonomies of tags, or finds tags in them."),
  .description = N_ ("Tags are found by the words in their ids, titles and references; all words "
                     "must be there. The exit code is 1 if nothing is found. Your own taxonomies "
                     "are in the folder cursus/taxonomies of your data folder."),
  .run = run,
};
