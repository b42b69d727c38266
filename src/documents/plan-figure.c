/* plan-figure.c - the picture of a plan: columns of terms, blocks by credits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/plan-figure.h"

#include "documents/author-phrase.h"
#include "documents/kind-look.h"
#include "documents/words.h"

#include <string.h>

/* What building the picture knows besides what becomes of it. */
typedef struct
{
  CursusAuthor         *author;
  const CursusPlanWish *wish;
  CursusPlanFigure     *figure;
  guint                 n_numbered; /* blocks that have no code so far */
  gboolean              has_unknown;
  gboolean              has_assumed;
  gboolean              has_choice;
} Builder;

static void
column_clear (gpointer data)
{
  CursusPlanColumn *column = data;

  g_free (column->name);
  g_free (column->total);
}

static void
block_clear (gpointer data)
{
  CursusPlanBlock *block = data;

  g_free (block->label);
  g_free (block->title);
  g_free (block->body);
  g_free (block->credits);
  g_free (block->detail);
  g_free (block->members);
  g_free (block->amounts);
  g_free (block->shares);
}

static void
key_clear (gpointer data)
{
  g_free (((CursusPlanKey *) data)->name);
}

void
cursus_plan_figure_free (CursusPlanFigure *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->blocks);
  g_array_unref (self->keys);
  g_free (self);
}

/* --- columns --- */

static char *
dup_total (CursusAuthor *author, const CursusTermFacts *facts, gboolean *is_off)
{
  CursusDecimal    target = facts->term->credits;
  CursusAmount     credits = facts->credits;
  g_autofree char *number = NULL;
  g_autofree char *asked = NULL;

  if (credits.amount == CURSUS_NO_FIGURE)
    return cursus_author_count (author, "%u module", "%u modules", facts->n_modules);
  if (target == CURSUS_NOT_STATED && !cursus_author_has_places (author))
    return g_strdup (cursus_author_word (author, "nothing placed yet"));
  if (target == CURSUS_NOT_STATED)
    return cursus_author_name_credits (author, credits);

  *is_off = credits.unknown > 0 ? credits.amount > target : credits.amount != target;
  number = cursus_word_number (author->language, credits.amount);
  asked = cursus_author_name_credits (author, (CursusAmount){ target, 0 });
  return g_strdup_printf (credits.unknown > 0 ? "≥\u00a0%s / %s" : "%s / %s", number, asked);
}

static void
add_columns (Builder *builder)
{
  CursusAuthor *author = builder->author;

  for (guint i = 0; i < builder->wish->n_terms; i++)
    {
      guint                  nth = builder->wish->first + i;
      const CursusTermFacts *facts = &author->route->terms[nth];
      CursusPlanColumn       column = { 0 };

      column.name = cursus_author_name_term (author, facts->term, nth);
      column.total = dup_total (author, facts, &column.is_off);
      g_array_append_val (builder->figure->columns, column);
    }
}

/* --- what a block says --- */

static gboolean
is_assumed (Builder *builder, const CursusRecord *record, const char *name)
{
  const CursusField *field = cursus_table_lookup_field (record->table, name);

  if (field == NULL || !cursus_record_is_assumed (record, field))
    return FALSE;
  builder->has_assumed = TRUE;
  return TRUE;
}

static char *
dup_credits (Builder *builder, CursusDecimal credits, const CursusRecord *stated_by, int repeats)
{
  g_autofree char *number = NULL;

  if (credits == CURSUS_NOT_STATED)
    return NULL;
  number = cursus_word_number (builder->author->language, (gint64) credits * repeats);
  return g_strdup_printf (is_assumed (builder, stated_by, "credits") ? "%s*" : "%s", number);
}

/* The letters of its strands, for those who do not see colours. */
static char *
dup_letters (const Builder *builder, const CursusOutlineModule *module)
{
  const CursusOutline *outline = builder->author->facts->outline;
  GString             *letters = g_string_new (NULL);

  for (guint i = 0; i < module->n_shares; i++)
    {
      guint               nth = outline->shares[module->first_share + i].strand;
      const CursusStrand *strand =
        (const CursusStrand *) cursus_project_nth (builder->author->project, CURSUS_STRANDS, nth);

      if (strand->letter != NULL)
        g_string_append_printf (letters, "%s%s", letters->len > 0 ? " " : "", strand->letter);
    }
  return g_string_free (letters, FALSE);
}

static void
add_shares (const Builder *builder, const CursusOutlineModule *module, CursusPlanBlock *block)
{
  const CursusOutline *outline = builder->author->facts->outline;
  guint                most = 0;

  block->colour = CURSUS_COLOUR_NONE;
  block->n_shares = module->n_shares;
  block->shares = g_new0 (CursusPlanShare, module->n_shares + 1);
  for (guint i = 0; i < module->n_shares; i++)
    {
      const CursusOutlineShare *share = &outline->shares[module->first_share + i];
      guint                     colour = cursus_strand_get_colour (builder->author, share->strand);

      block->shares[i] = (CursusPlanShare){ colour, share->weight };
      if (share->weight > most)
        {
          most = share->weight;
          block->colour = colour;
        }
    }
}

static char *
make_label (Builder *builder, const char *code)
{
  return code != NULL ? g_strdup (code) : g_strdup_printf ("%u", ++builder->n_numbered);
}

static void
describe_module (Builder *builder, const CursusOutlinePlace *place, CursusPlanBlock *block)
{
  const CursusAuthor        *author = builder->author;
  const CursusOutlineModule *outline = &author->facts->outline->modules[place->module];
  const CursusModule        *module = outline->module;
  const char                *title = cursus_author_show (author, module->title);

  block->has_code = module->code != NULL;
  block->label = make_label (builder, module->code);
  block->title = g_strdup (title != NULL ? title : module->code != NULL ? "" : module->record.id);
  block->credits = dup_credits (builder, module->credits, &module->record, place->place->repeats);
  block->body = g_strdup (block->title);
  block->is_milestone = g_strcmp0 (module->kind, "milestone") == 0;
  if (builder->wish->colours == CURSUS_PLAN_BY_STRAND)
    {
      add_shares (builder, outline, block);
      block->detail = dup_letters (builder, outline);
    }
  else
    block->colour = cursus_kind_get_colour (author, module->kind);
}

static char *
dup_choice (const Builder *builder, const CursusGroup *group, guint n_members)
{
  CursusAuthor    *author = builder->author;
  gboolean         is_credits = group->unit == CURSUS_UNIT_CREDITS;
  g_autofree char *number = NULL;
  g_autofree char *choice = NULL;
  g_autofree char *all = NULL;

  if (group->choose == CURSUS_NOT_STATED)
    return cursus_author_count (author, "%u module", "%u modules", n_members);

  number = is_credits ? cursus_author_name_credits (author, (CursusAmount){ group->choose, 0 }) :
                        cursus_word_number (author->language, group->choose);
  if (!is_credits && n_members > 0)
    {
      all = g_strdup_printf ("%u", n_members);
      return cursus_author_phrase (author, "choose %s of %s", number, all);
    }
  choice = cursus_author_phrase (author, "choose %s", number);
  if (n_members == 0)
    return g_steal_pointer (&choice);
  all = cursus_author_count (author, "%u module", "%u modules", n_members);
  return g_strdup_printf ("%s (%s)", choice, all);
}

static char *
dup_members (const Builder *builder, const CursusOutlineGroup *group)
{
  const CursusOutline *outline = builder->author->facts->outline;
  GString             *names = g_string_new (NULL);

  for (guint i = 0; i < group->n_members; i++)
    {
      guint            module = outline->members[group->first_member + i];
      g_autofree char *name =
        cursus_author_name_module (builder->author, outline->modules[module].module);

      g_string_append_printf (names, "%s%s", i > 0 ? "\n" : "", name);
    }
  return g_string_free (names, FALSE);
}

static void
describe_group (Builder *builder, const CursusOutlinePlace *place, CursusPlanBlock *block)
{
  const CursusAuthor       *author = builder->author;
  const CursusOutlineGroup *outline = &author->facts->outline->groups[place->group];
  const char               *title = cursus_author_show (author, outline->group->title);

  block->is_group = builder->has_choice = TRUE;
  block->colour = CURSUS_COLOUR_NONE;
  block->label = make_label (builder, NULL);
  block->title = g_strdup (title != NULL ? title : outline->group->record.id);
  block->credits =
    dup_credits (builder, place->place->credits, &place->place->record, place->place->repeats);
  block->detail = dup_choice (builder, outline->group, outline->n_members);
  block->body = g_strdup_printf ("%s\n%s", block->title, block->detail);
  block->members = dup_members (builder, outline);
}

/* --- where a block stands --- */

/* Where the place runs on the route, as far as the plan has terms; %FALSE if it does not. */
static gboolean
find_run (const Builder *builder, const CursusOutlinePlace *place, guint *n)
{
  const CursusRoute  *route = builder->author->route;
  const CursusModule *module;

  *n = 1;
  if (place->module == CURSUS_NOWHERE)
    return place->group != CURSUS_NOWHERE;
  if (!route->is_on_route[place->module])
    return FALSE;
  module = builder->author->facts->outline->modules[place->module].module;
  *n = MIN ((guint) MAX (module->terms, 1), route->n_terms - place->term);
  return TRUE;
}

static gint64
get_amount (const Builder *builder, const CursusOutlinePlace *place, guint nth)
{
  const CursusModule *module;
  CursusDecimal       credits = place->place->credits;

  if (place->module == CURSUS_NOWHERE)
    return credits != CURSUS_NOT_STATED ? (gint64) credits * place->place->repeats :
                                          CURSUS_NO_FIGURE;
  module = builder->author->facts->outline->modules[place->module].module;
  if (module->credits == CURSUS_NOT_STATED)
    return CURSUS_NO_FIGURE;
  return cursus_place_credits_in_term (place->place, module->credits,
                                       (guint) MAX (module->terms, 1), nth) *
         place->place->repeats;
}

static void
add_block (Builder *builder, const CursusOutlinePlace *place)
{
  guint           first = builder->wish->first;
  guint           end = first + builder->wish->n_terms;
  guint           n, from, to;
  CursusPlanBlock block = { 0 };

  if (!find_run (builder, place, &n))
    return;
  from = MAX (place->term, first);
  to = MIN (place->term + n, end);
  if (from >= to)
    return;

  block.first = from - first;
  block.n = to - from;
  block.begins_before = place->term < first;
  block.ends_after = place->term + n > end;
  block.amounts = g_new (gint64, block.n);
  for (guint i = 0; i < block.n; i++)
    block.amounts[i] = get_amount (builder, place, from - place->term + i);
  if (place->module != CURSUS_NOWHERE)
    describe_module (builder, place, &block);
  else
    describe_group (builder, place, &block);
  block.is_unknown =
    block.credits == NULL && !block.is_milestone && cursus_author_uses_credits (builder->author);
  builder->has_unknown |= block.is_unknown;
  g_array_append_val (builder->figure->blocks, block);
}

/* --- the legend --- */

static void
add_key (Builder *builder, CursusPlanKeyType type, guint colour, const char *name)
{
  CursusPlanKey key = { type, colour, g_strdup (name) };

  g_array_append_val (builder->figure->keys, key);
}

static gboolean
is_used (const CursusPlanFigure *figure, guint colour)
{
  for (guint i = 0; i < figure->blocks->len; i++)
    {
      const CursusPlanBlock *block = &g_array_index (figure->blocks, CursusPlanBlock, i);

      if (!block->is_group && block->colour == colour)
        return TRUE;
      for (guint s = 0; s < block->n_shares; s++)
        if (block->shares[s].colour == colour)
          return TRUE;
    }
  return FALSE;
}

static void
add_strand_keys (Builder *builder)
{
  const CursusAuthor *author = builder->author;

  for (guint i = 0; i < author->facts->outline->n_strands; i++)
    {
      const CursusStrand *strand =
        (const CursusStrand *) cursus_project_nth (author->project, CURSUS_STRANDS, i);
      const char      *name = cursus_strand_get_name (author, i);
      guint            colour = cursus_strand_get_colour (author, i);
      g_autofree char *text =
        strand->letter != NULL ? g_strdup_printf ("%s %s", strand->letter, name) : g_strdup (name);

      if (is_used (builder->figure, colour))
        add_key (builder, CURSUS_PLAN_KEY_COLOUR, colour, text);
    }
  if (is_used (builder->figure, CURSUS_COLOUR_NONE))
    add_key (builder, CURSUS_PLAN_KEY_COLOUR, CURSUS_COLOUR_NONE,
             cursus_author_word (author, "Untagged"));
}

static void
add_kind_key (Builder *builder, GHashTable *seen, const char *kind)
{
  const char *name = cursus_kind_get_name (builder->author, kind);

  if (name == NULL)
    name = cursus_author_word (builder->author, "Kind not stated");
  if (g_hash_table_add (seen, (char *) name) && g_strcmp0 (kind, "milestone") != 0)
    add_key (builder, CURSUS_PLAN_KEY_COLOUR, cursus_kind_get_colour (builder->author, kind), name);
}

static void
add_kind_keys (Builder *builder)
{
  const CursusOutline *outline = builder->author->facts->outline;
  const CursusRoute   *route = builder->author->route;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusStay *stay = &route->stays[m];
      guint             first = builder->wish->first;

      if (stay->is_placed && stay->first < first + builder->wish->n_terms && stay->last >= first)
        add_kind_key (builder, seen, outline->modules[m].module->kind);
    }
}

static void
add_keys (Builder *builder)
{
  const CursusAuthor *author = builder->author;
  g_autofree char    *assumed = NULL;
  gboolean            has_milestone = FALSE;

  if (builder->wish->colours == CURSUS_PLAN_BY_STRAND)
    add_strand_keys (builder);
  else
    add_kind_keys (builder);
  for (guint i = 0; i < builder->figure->blocks->len; i++)
    has_milestone |= g_array_index (builder->figure->blocks, CursusPlanBlock, i).is_milestone;
  if (builder->has_choice)
    add_key (builder, CURSUS_PLAN_KEY_CHOICE, CURSUS_COLOUR_NONE,
             cursus_author_word (author, "To choose from"));
  if (has_milestone)
    add_key (builder, CURSUS_PLAN_KEY_MILESTONE, cursus_kind_get_colour (author, "milestone"),
             cursus_author_word (author, "Milestone"));
  if (builder->has_unknown)
    add_key (builder, CURSUS_PLAN_KEY_UNKNOWN, CURSUS_COLOUR_NONE,
             cursus_author_word (author, "Credits not stated"));
  if (!builder->has_assumed)
    return;
  assumed =
    g_strconcat ("* ", cursus_author_word (author, "assumed, not stated by the source"), NULL);
  add_key (builder, CURSUS_PLAN_KEY_TEXT, 0, assumed);
}

static GArray *
new_array (gsize size, GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, TRUE, (guint) size);

  g_array_set_clear_func (array, clear);
  return array;
}

CursusPlanFigure *
cursus_plan_figure_new (CursusAuthor *author, const CursusPlanWish *wish)
{
  CursusPlanFigure        *figure = g_new0 (CursusPlanFigure, 1);
  const CursusOutline     *outline = author->facts->outline;
  const CursusOutlinePlan *plan = &outline->plans[author->route->plan];
  Builder                  builder = { author, wish, figure };

  figure->columns = new_array (sizeof (CursusPlanColumn), column_clear);
  figure->blocks = new_array (sizeof (CursusPlanBlock), block_clear);
  figure->keys = new_array (sizeof (CursusPlanKey), key_clear);
  figure->per_band = CLAMP (wish->n_columns, 1, MAX (wish->n_terms, 1));

  add_columns (&builder);
  for (guint i = 0; i < plan->n_places; i++)
    add_block (&builder, &outline->places[plan->first_place + i]);
  add_keys (&builder);
  return figure;
}

/* --- in words --- */

static void
append_block (GString *text, const CursusPlanBlock *block, guint column, CursusAuthor *author)
{
  g_autofree char *credits =
    block->amounts[column - block->first] != CURSUS_NO_FIGURE ?
      cursus_author_name_credits (author,
                                  (CursusAmount){ block->amounts[column - block->first], 0 }) :
      NULL;

  if (block->has_code)
    g_string_append_printf (text, "%s%s", block->label, *block->title != '\0' ? " " : "");
  g_string_append (text, block->title);
  if (block->is_group)
    g_string_append_printf (text, " (%s)", block->detail);
  if (credits != NULL)
    g_string_append_printf (text, ", %s", credits);
  else if (block->is_unknown && cursus_author_has_credits (author))
    g_string_append_printf (text, ", %s", cursus_author_word (author, "Credits not stated"));
}

char *
cursus_plan_figure_dup_alternative (const CursusPlanFigure *self, CursusAuthor *author)
{
  GString *text = g_string_new (NULL);

  for (guint c = 0; c < self->columns->len; c++)
    {
      const CursusPlanColumn *column = &g_array_index (self->columns, CursusPlanColumn, c);
      guint                   n = 0;

      g_string_append_printf (text, "%s%s (%s)", c > 0 ? " " : "", column->name, column->total);
      for (guint i = 0; i < self->blocks->len; i++)
        {
          const CursusPlanBlock *block = &g_array_index (self->blocks, CursusPlanBlock, i);

          if (c < block->first || c >= block->first + block->n)
            continue;
          g_string_append (text, n++ > 0 ? "; " : ": ");
          append_block (text, block, c, author);
        }
      g_string_append_c (text, '.');
    }
  if (self->blocks->len > 0 && cursus_author_uses_credits (author) &&
      !cursus_author_has_credits (author))
    g_string_append_printf (text, " %s.", cursus_author_word (author, "Credits not stated"));
  return g_string_free (text, FALSE);
}
