/* page-text.c - a paragraph broken into lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-text.h"

#include "export/broken-texts.h"
#include "export/text-words.h"

#include <string.h>

/* Bytes of a text that may well occur again, as bullets, the words of a form and whole sentences
 * on examinations do. */
#define LONGEST_LABEL 160
#define FIGURE_SPACE "\342\200\207"
#define ARROW "\302\240\342\206\222\302\240"

typedef struct
{
  CursusPageJob        *job;
  const CursusTextLook *look;
  CursusPageNode       *node;
  GString              *text;
  GArray               *spans;      /* CursusTextSpan */
  PangoAttrList        *attributes; /* NULL: none */
  gboolean              is_hyphenated;
  gboolean              is_last;   /* no run comes after this one */
  gboolean              is_final;  /* notes are counted, nodes are made */
  CursusPageText       *again;     /* what is set once more, with the same notes and nodes */
  gboolean              is_padded; /* page numbers are as wide as their places */
} Setter;

/* Most texts have none, and are faster for it. */
static void
insert_attribute (Setter *setter, PangoAttribute *attribute)
{
  if (setter->attributes == NULL)
    setter->attributes = pango_attr_list_new ();
  pango_attr_list_insert (setter->attributes, attribute);
}

static void
add_attribute (Setter *setter, PangoAttribute *attribute, gsize start)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) setter->text->len;
  insert_attribute (setter, attribute);
}

static CursusInk
choose_ink (const Setter *setter, const CursusRun *run)
{
  if ((run->style & (CURSUS_RUN_DIM | CURSUS_RUN_MISSING)) != 0)
    return CURSUS_INK_DIM;
  if (run->uri != NULL || run->target != NULL)
    return CURSUS_INK_ACCENT;
  return setter->look->ink;
}

/* Letters that are set apart by Pango's breaking them up where the colour changes: it is never
 * drawn, but counts the spans. */
static void
add_span (Setter *setter, gsize start, CursusTextSpan *span)
{
  span->start = (guint) start;
  g_array_append_val (setter->spans, *span);
  if (setter->spans->len > 1)
    add_attribute (
      setter, pango_attr_foreground_new ((guint16) (setter->spans->len & 0xFFFF), 0, 0), start);
}

static void
add_mark (Setter *setter, const char *mark, CursusTextSpan span)
{
  gsize start = setter->text->len;

  g_string_append (setter->text, mark);
  add_attribute (
    setter, pango_attr_size_new_absolute ((int) (setter->look->size * 0.66 * PANGO_SCALE)), start);
  add_attribute (setter, pango_attr_rise_new ((int) (setter->look->size * 0.33 * PANGO_SCALE)),
                 start);
  add_span (setter, start, &span);
}

static void
add_styles (Setter *setter, const CursusRun *run, gsize start)
{
  if ((run->style & CURSUS_RUN_BOLD) != 0)
    add_attribute (setter, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start);
  if ((run->style & (CURSUS_RUN_ITALIC | CURSUS_RUN_FALLBACK | CURSUS_RUN_MISSING)) != 0)
    add_attribute (setter, pango_attr_style_new (PANGO_STYLE_ITALIC), start);
  if ((run->style & CURSUS_RUN_CODE) != 0)
    add_attribute (setter, pango_attr_family_new ("DejaVu Sans Mono, Monospace"), start);
  if ((run->style & (CURSUS_RUN_CODE | CURSUS_RUN_SMALL)) != 0)
    add_attribute (setter, pango_attr_scale_new (0.87), start);
  if (run->language != NULL)
    add_attribute (setter, pango_attr_language_new (pango_language_from_string (run->language)),
                   start);
}

static void
append_words (Setter *setter, const CursusRun *run)
{
  gsize          start = setter->text->len;
  gboolean       is_hyphenated = setter->is_hyphenated;
  CursusHyphens *hyphens = setter->job->fonts->hyphens;

  cursus_text_words_append (
    is_hyphenated && (run->style & CURSUS_RUN_CODE) == 0 && run->uri == NULL ? hyphens : NULL,
    run->language != NULL ? run->language : setter->look->language, run->text, setter->text);
  if (is_hyphenated && setter->is_last)
    cursus_text_words_close (setter->text, start, setter->look);
}

/* Figure spaces are as wide as figures: they keep the place of a number that is not known yet. */
static void
append_page (Setter *setter, const CursusPageTarget *target)
{
  g_autofree char *number = g_strdup_printf ("%u", target->page + 1);
  gsize            places = setter->job->headings->len < 100 ? 2 : 3;
  gsize            length = target->is_placed ? strlen (number) : 0;

  g_string_append (setter->text, ARROW);
  if (!target->is_placed || setter->is_padded)
    for (; length < places; length++)
      g_string_append (setter->text, FIGURE_SPACE);
  if (target->is_placed)
    g_string_append (setter->text, number);
}

static CursusPageNode *
make_node (Setter *setter, const CursusRun *run, CursusPageTarget *goal, gboolean is_mixed)
{
  CursusPageNode *node;
  gboolean        is_link = run->uri != NULL || goal != NULL;

  if (setter->node == NULL || !is_mixed || !setter->is_final)
    return setter->node;
  if (setter->again != NULL)
    return setter->again->spans[setter->spans->len].node;
  node = cursus_page_job_add_node (setter->job, is_link ? CURSUS_ROLE_LINK : CURSUS_ROLE_SPAN,
                                   setter->node, NULL);
  node->run = run;
  node->goal = goal;
  node->language = run->language;
  return node;
}

static guint
number_note (Setter *setter, const CursusRun *run)
{
  if (!setter->is_final)
    return 1;
  if (setter->again != NULL)
    return setter->again->spans[setter->spans->len].note;
  g_ptr_array_add (setter->job->notes, (gpointer) run);
  return setter->job->notes->len;
}

static void
append_run (Setter *setter, const CursusRun *run, gboolean is_mixed)
{
  CursusPageTarget *goal = cursus_page_job_lookup_anchor (setter->job, run->target);
  CursusTextSpan    span = { .ink = choose_ink (setter, run) };
  CursusTextSpan    mark;
  gsize             start = setter->text->len;

  span.node = make_node (setter, run, goal, is_mixed);
  append_words (setter, run);
  if (run->shows_page && goal != NULL)
    append_page (setter, goal);
  add_styles (setter, run, start);
  add_span (setter, start, &span);

  mark = span;
  if ((run->style & CURSUS_RUN_ASSUMED) != 0)
    {
      mark.marks = CURSUS_MARK_ASSUMED;
      add_mark (setter, "*", mark);
    }
  if ((run->style & CURSUS_RUN_FALLBACK) != 0)
    {
      mark.marks = CURSUS_MARK_FALLBACK;
      add_mark (setter, "\342\200\240", mark);
    }
  if (run->note != NULL)
    {
      g_autofree char *number = NULL;

      mark.marks = 0;
      mark.note = number_note (setter, run);
      number = g_strdup_printf ("%u", mark.note);
      add_mark (setter, number, mark);
    }
}

/* A paragraph with a link in it cannot be one piece of structure. */
static gboolean
is_mixed (const CursusInline *content)
{
  for (guint i = 0; i < cursus_inline_n (content); i++)
    {
      const CursusRun *run = cursus_inline_nth (content, i);

      if (run->uri != NULL || run->target != NULL || run->language != NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_page_numbers (const CursusPageJob *job, const CursusInline *content)
{
  for (guint i = 0; i < cursus_inline_n (content); i++)
    {
      const CursusRun *run = cursus_inline_nth (content, i);

      if (run->shows_page && cursus_page_job_lookup_anchor (job, run->target) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Most texts are one line: these need no patterns. */
static gboolean
may_be_long (const CursusInline *content, const CursusTextLook *look)
{
  gsize length = 0;

  for (guint i = 0; i < cursus_inline_n (content); i++)
    if (cursus_inline_nth (content, i)->text != NULL)
      length += strlen (cursus_inline_nth (content, i)->text);
  return look->width >= 0 && (double) length * look->size * CURSUS_WIDE_LETTER > look->width;
}

static void
gather (Setter *setter, const CursusInline *content, const char *prefix)
{
  gboolean mixed = content != NULL && is_mixed (content);

  setter->is_hyphenated =
    setter->look->is_hyphenated && content != NULL && may_be_long (content, setter->look);
  if (prefix != NULL && prefix[0] != '\0')
    {
      CursusRun run = { .text = (char *) prefix };

      append_run (setter, &run, mixed);
      g_string_append (setter->text, " ");
    }
  for (guint i = 0; content != NULL && i < cursus_inline_n (content); i++)
    {
      setter->is_last = i + 1 == cursus_inline_n (content);
      append_run (setter, cursus_inline_nth (content, i), mixed);
    }
  if (setter->spans->len == 0)
    {
      CursusTextSpan span = { .ink = setter->look->ink, .node = setter->node };

      add_span (setter, 0, &span);
    }
}

static void
clear_lines (CursusPageText *text)
{
  cursus_text_lines_free (text->lines, text->n_lines);
  g_free (text->spans);
  g_free (text->text);
}

static void
text_free (gpointer data)
{
  CursusPageText *text = data;

  clear_lines (text);
  g_free (text);
}

static void
setter_init (Setter *setter, CursusPageJob *job, const CursusTextLook *look, CursusPageNode *node)
{
  *setter = (Setter){
    .job = job,
    .look = look,
    .node = node,
    .text = g_string_new (NULL),
    .spans = g_array_new (FALSE, FALSE, sizeof (CursusTextSpan)),
  };
  /* The fonts have that of the document already. */
  if (look->language != NULL && g_strcmp0 (look->language, job->paper->language) != 0)
    insert_attribute (setter,
                      pango_attr_language_new (pango_language_from_string (look->language)));
}

/* By Pango, unless another thread has been here before. */
static void
break_lines (const Setter *setter, CursusPageText *text)
{
  CursusPageJob *job = setter->job;

  text->lines = NULL;
  if (job->ready != NULL)
    text->lines = cursus_broken_texts_steal (job->ready, setter->text, setter->attributes,
                                             setter->look, &text->n_lines);
  if (text->lines == NULL)
    text->lines = cursus_text_lines_new (job->fonts, setter->text, setter->attributes, setter->look,
                                         &text->n_lines);
  if (job->broken != NULL)
    cursus_broken_texts_add (job->broken, setter->text, setter->attributes, setter->look,
                             text->lines, text->n_lines);
}

/* What was set, and the end of the setter. */
static void
finish (Setter *setter, CursusPageText *text)
{
  text->look = *setter->look;
  text->node = setter->node;
  break_lines (setter, text);
  text->text = g_string_free (setter->text, FALSE);
  text->n_spans = setter->spans->len;
  text->spans = (CursusTextSpan *) (gpointer) g_array_free (setter->spans, FALSE);
  pango_attr_list_unref (setter->attributes);
}

/* A short text with its look. */
typedef struct
{
  CursusTextLook look;
  char          *text;
} Label;

static guint
hash_label (gconstpointer label)
{
  return g_str_hash (((const Label *) label)->text);
}

static gboolean
is_same_label (gconstpointer a, gconstpointer b)
{
  const Label *first = a, *second = b;

  return g_str_equal (first->text, second->text) &&
         cursus_text_look_is_equal (&first->look, &second->look);
}

static void
label_free (gpointer data)
{
  Label *label = data;

  g_free (label->text);
  g_free (label);
}

static void
add_label (CursusPageJob *job, const Label *label, CursusPageText *text)
{
  Label *key = g_memdup2 (label, sizeof (Label));

  if (job->labels == NULL)
    job->labels = g_hash_table_new_full (hash_label, is_same_label, label_free, NULL);
  key->text = g_strdup (label->text);
  g_hash_table_insert (job->labels, key, text);
}

static CursusPageText *
lookup_label (const CursusPageJob *job, const Label *label)
{
  return job->labels != NULL && label->text != NULL ? g_hash_table_lookup (job->labels, label) :
                                                      NULL;
}

/* One short text without any style; NULL: it is something else. */
static const char *
get_label (const CursusInline *content, const char *prefix)
{
  const CursusRun *run =
    content != NULL && cursus_inline_n (content) == 1 ? cursus_inline_nth (content, 0) : NULL;

  if (run == NULL || prefix != NULL || run->style != 0 || run->language != NULL ||
      run->uri != NULL || run->target != NULL || run->note != NULL || run->text == NULL ||
      strlen (run->text) > LONGEST_LABEL)
    return NULL;
  return run->text;
}

/* The same lines once more, for another node. */
static void
copy_label (CursusPageText *text, const CursusPageText *label, CursusPageNode *node)
{
  *text = *label;
  text->node = node;
  text->text = g_strdup (label->text);
  text->spans = g_memdup2 (label->spans, label->n_spans * sizeof (CursusTextSpan));
  for (guint i = 0; i < text->n_spans; i++)
    text->spans[i].node = node;
  text->lines = cursus_text_lines_copy (label->lines, label->n_lines);
}

CursusPageText *
cursus_page_text_new (CursusPageJob *job, const CursusInline *content, const char *prefix,
                      const CursusTextLook *look, CursusPageNode *node)
{
  CursusPageText *text = cursus_page_job_own (job, g_new0 (CursusPageText, 1), text_free);
  const Label     label = { *look, (char *) get_label (content, prefix) };
  CursusPageText *same = lookup_label (job, &label);
  Setter          setter;

  if (same != NULL)
    {
      copy_label (text, same, node);
      return text;
    }
  setter_init (&setter, job, look, node);
  setter.is_final = TRUE;
  gather (&setter, content, prefix);
  finish (&setter, text);
  if (label.text != NULL)
    add_label (job, &label, text);
  if (content != NULL && prefix == NULL && has_page_numbers (job, content))
    {
      text->numbered = content;
      g_ptr_array_add (job->numbered, text);
    }
  return text;
}

CursusPageText *
cursus_page_text_new_plain (CursusPageJob *job, const char *words, const CursusTextLook *look,
                            CursusPageNode *node)
{
  g_autoptr (CursusInline) content = cursus_inline_new_text (words);

  return cursus_page_text_new (job, content, NULL, look, node);
}

static gboolean
fill (CursusPageText *text, CursusPageJob *job, gboolean is_padded)
{
  CursusPageText next = { .numbered = text->numbered };
  Setter         setter;

  setter_init (&setter, job, &text->look, text->node);
  setter.is_final = TRUE;
  setter.is_padded = is_padded;
  setter.again = text;
  gather (&setter, text->numbered, NULL);
  finish (&setter, &next);
  if (next.n_lines != text->n_lines)
    {
      clear_lines (&next);
      return FALSE;
    }
  clear_lines (text);
  *text = next;
  return TRUE;
}

void
cursus_page_text_fill (CursusPageText *text, CursusPageJob *job)
{
  /* A number that would make another line even so is left out. */
  if (!fill (text, job, FALSE))
    fill (text, job, TRUE);
}

static double
get_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.width / PANGO_SCALE;
}

double
cursus_page_text_measure (CursusPageJob *job, const CursusInline *content,
                          const CursusTextLook *look, double *widest_word)
{
  CursusTextLook free_look = *look;
  Setter         setter;
  PangoLayout   *layout = job->fonts->layout;
  double         width;

  free_look.width = -1;
  setter_init (&setter, job, &free_look, NULL);
  gather (&setter, content, NULL);
  cursus_text_lines_lay_out (job->fonts, setter.text, setter.attributes, &free_look);
  width = get_width (layout);
  *widest_word = width;
  if (strpbrk (setter.text->str, " -\n") != NULL)
    {
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
      pango_layout_set_width (layout, 0);
      *widest_word = get_width (layout);
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  g_string_free (setter.text, TRUE);
  g_array_unref (setter.spans);
  pango_attr_list_unref (setter.attributes);
  return width;
}

guint
cursus_page_text_get_spans (const CursusPageText *text, guint nth, guint *first)
{
  const PangoLayoutLine *line = text->lines[nth].line;
  guint                  start = (guint) line->start_index;
  guint                  end = start + (guint) line->length;
  guint                  last;

  for (*first = 0; *first + 1 < text->n_spans && text->spans[*first + 1].start <= start;)
    ++*first;
  for (last = *first + 1; last < text->n_spans && text->spans[last].start < end;)
    last++;
  return last - *first;
}
