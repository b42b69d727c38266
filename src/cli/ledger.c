/* ledger.c - lines of text with numbers at the right, all numbers below each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/ledger.h"

#include "cli/columns.h"

#define STEP 2
#define GAP 2
#define TEXT_MIN 12

/* Where the texts beside numbers end at most, so that one long text does not move the numbers of
 * all lines away, and at least, as long as there is room. */
#define END_MAX 80
#define END_MIN 40

typedef enum
{
  KIND_TEXT,
  KIND_SPACE,
  KIND_RULE,
} Kind;

typedef struct
{
  Kind        kind;
  CursusStyle style;
  guint       indent; /* columns */
  gboolean    has_mark;
  char       *code;
  char       *text;
  char       *whole;
  char       *rest;
} Line;

struct _CursusLedger
{
  GPtrArray *lines;
};

/* Widths in columns; @end is where the texts beside numbers end. */
typedef struct
{
  const CursusScreen *screen;
  guint               code;
  guint               whole;
  guint               rest;
  guint               end;
} Layout;

static void
line_free (Line *line)
{
  g_free (line->code);
  g_free (line->text);
  g_free (line->whole);
  g_free (line->rest);
  g_free (line);
}

CursusLedger *
cursus_ledger_new (void)
{
  CursusLedger *self = g_new0 (CursusLedger, 1);

  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  return self;
}

void
cursus_ledger_free (CursusLedger *self)
{
  g_ptr_array_unref (self->lines);
  g_free (self);
}

static Line *
add_line (CursusLedger *self, Kind kind)
{
  Line *line = g_new0 (Line, 1);

  line->kind = kind;
  g_ptr_array_add (self->lines, line);
  return line;
}

void
cursus_ledger_add (CursusLedger *self, const CursusLedgerLine *line)
{
  Line *added = add_line (self, KIND_TEXT);

  added->style = line->style;
  added->indent = STEP * line->indent;
  added->has_mark = line->has_mark;
  added->code = g_strdup (line->code);
  added->text = g_strdup (line->text);
  added->whole = g_strdup (line->whole);
  added->rest = g_strdup (line->rest);
}

void
cursus_ledger_add_space (CursusLedger *self)
{
  add_line (self, KIND_SPACE);
}

void
cursus_ledger_add_rule (CursusLedger *self)
{
  add_line (self, KIND_RULE);
}

static guint
text_width (const char *text)
{
  return text != NULL ? cursus_columns_measure (text) : 0;
}

static guint
text_start (const Layout *layout, const Line *line)
{
  return line->indent + (line->code != NULL ? layout->code : 0);
}

static void
measure_columns (Layout *layout, const GPtrArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = g_ptr_array_index (lines, i);
      guint       code = text_width (line->code);

      layout->code = MAX (layout->code, code > 0 ? code + GAP : 0);
      layout->whole = MAX (layout->whole, text_width (line->whole));
      layout->rest = MAX (layout->rest, text_width (line->rest));
    }
}

/* Finds where the texts beside numbers end. What is longer is broken on a screen, and stands out
 * elsewhere. */
static void
find_end (Layout *layout, const GPtrArray *lines)
{
  gboolean is_bounded = layout->screen->width > 0;
  guint    beside = GAP + layout->whole + layout->rest;
  guint    limit = END_MAX;

  if (is_bounded)
    limit = MIN (limit, MAX (layout->screen->width, beside + TEXT_MIN) - beside);

  layout->end = MIN (END_MIN, limit);
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = g_ptr_array_index (lines, i);
      guint       end = text_start (layout, line) + text_width (line->text);

      if (line->whole != NULL && (is_bounded || end <= limit))
        layout->end = MAX (layout->end, MIN (end, limit));
    }
}

static void
append_rule (const Layout *layout, GString *out)
{
  guint width = layout->end + GAP + layout->whole + layout->rest;
  g_autoptr (GString) rule = g_string_new (NULL);

  for (guint i = 0; i < width; i++)
    g_string_append (rule, "─");
  cursus_screen_append (layout->screen, out, CURSUS_STYLE_FAINT, rule->str);
}

/* What stands before the text; the mark is in the last step of the indent. */
static void
append_start (const Layout *layout, const Line *line, GString *out)
{
  guint has_mark = line->has_mark && line->indent >= STEP;

  cursus_columns_pad (out, line->indent - (has_mark ? STEP : 0));
  if (has_mark)
    {
      cursus_screen_append (layout->screen, out, CURSUS_STYLE_MARK, "~");
      cursus_columns_pad (out, STEP - 1);
    }
  if (line->code != NULL)
    {
      cursus_screen_append (layout->screen, out, line->style, line->code);
      cursus_columns_pad (out, layout->code - MIN (layout->code, text_width (line->code)));
    }
}

static void
append_number (const Layout *layout, const Line *line, guint used, GString *out)
{
  guint            end = MAX (used, layout->end) + GAP + layout->whole;
  g_autofree char *number = g_strconcat (line->whole, line->rest, NULL);

  cursus_columns_pad (out, end - used - text_width (line->whole));
  cursus_screen_append (layout->screen, out, line->style, number);
}

static guint
text_room (const Layout *layout, const Line *line, guint start)
{
  guint end = line->whole != NULL ? layout->end : layout->screen->width;

  if (layout->screen->width == 0)
    return 0;
  return end > start + TEXT_MIN ? end - start : TEXT_MIN;
}

static void
append_line (const Layout *layout, const Line *line, GString *out)
{
  guint start = text_start (layout, line);
  g_auto (GStrv) texts = cursus_columns_wrap (line->text, text_room (layout, line, start));

  append_start (layout, line, out);
  cursus_screen_append (layout->screen, out, line->style, texts[0]);
  if (line->whole != NULL)
    append_number (layout, line, start + text_width (texts[0]), out);

  for (guint i = 1; texts[i] != NULL; i++)
    {
      g_string_append_c (out, '\n');
      cursus_columns_pad (out, start);
      cursus_screen_append (layout->screen, out, line->style, texts[i]);
    }
}

void
cursus_ledger_append_to (const CursusLedger *self, const CursusScreen *screen, GString *out)
{
  Layout layout = { .screen = screen };

  measure_columns (&layout, self->lines);
  find_end (&layout, self->lines);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = g_ptr_array_index (self->lines, i);

      switch (line->kind)
        {
        case KIND_TEXT:
          append_line (&layout, line, out);
          break;
        case KIND_SPACE:
          break;
        case KIND_RULE:
          append_rule (&layout, out);
          break;
        }
      g_string_append_c (out, '\n');
    }
}
