/* coverage-bar.c - the shares of the strands as a bar of letters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/coverage-bar.h"

#include "cli/columns.h"

#define WIDTH 25
#define LETTER_SIZE 7
#define SPARE_LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
#define NO_LETTER '#'

typedef struct
{
  gunichar character;
  char     text[LETTER_SIZE];
} Letter;

struct _CursusCoverageBar
{
  guint  n_strands;
  Letter letters[];
};

static gboolean
is_free (const CursusCoverageBar *self, guint n_known, gunichar character)
{
  for (guint i = 0; i < n_known; i++)
    if (self->letters[i].character == character)
      return FALSE;
  return g_unichar_isalnum (character) && !g_unichar_iswide (character);
}

/* The first character of @text that is a letter and not taken; 0 if there is none. */
static gunichar
find_letter (const CursusCoverageBar *self, guint n_known, const char *text)
{
  for (const char *at = text; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_unichar_toupper (g_utf8_get_char (at));

      if (is_free (self, n_known, character))
        return character;
      if (is_free (self, n_known, g_utf8_get_char (at)))
        return g_utf8_get_char (at);
    }
  return 0;
}

CursusCoverageBar *
cursus_coverage_bar_new (const CursusOutline *outline, const char *language)
{
  const char        *project_language = cursus_project_get_language (outline->project);
  CursusCoverageBar *self =
    g_malloc0 (sizeof (CursusCoverageBar) + outline->n_strands * sizeof (Letter));

  self->n_strands = outline->n_strands;
  for (guint s = 0; s < self->n_strands; s++)
    {
      const CursusStrand *strand =
        (const CursusStrand *) cursus_project_nth (outline->project, CURSUS_STRANDS, s);
      const char *texts[] = {
        strand->letter,
        cursus_text_show (strand->title, language, project_language, NULL),
        SPARE_LETTERS,
      };
      Letter *letter = &self->letters[s];

      for (guint i = 0; i < G_N_ELEMENTS (texts) && letter->character == 0; i++)
        letter->character = find_letter (self, s, texts[i]);
      if (letter->character == 0)
        letter->character = NO_LETTER;
      g_unichar_to_utf8 (letter->character, letter->text);
    }
  return self;
}

void
cursus_coverage_bar_free (CursusCoverageBar *self)
{
  g_free (self);
}

const char *
cursus_coverage_bar_get_letter (const CursusCoverageBar *self, guint strand)
{
  return self->letters[strand].text;
}

/* Cells go to the part that lacks most of what is due to it, until all are given away; what there
 * is, however little, has one if there is room. */
static guint *
divide (const gint64 *shares, guint n)
{
  guint *cells = g_new0 (guint, n);
  gint64 all = 0;
  guint  n_given = 0;

  for (guint i = 0; i < n; i++)
    {
      all += shares[i];
      cells[i] = shares[i] > 0 && n_given < WIDTH;
      n_given += cells[i];
    }

  for (; all > 0 && n_given < WIDTH; n_given++)
    {
      guint neediest = 0;

      for (guint i = 1; i < n; i++)
        if (shares[i] * WIDTH - cells[i] * all > shares[neediest] * WIDTH - cells[neediest] * all)
          neediest = i;
      cells[neediest]++;
    }
  return cells;
}

char *
cursus_coverage_bar_dup (const CursusCoverageBar *self, const CursusCoverage *strands,
                         gint64 untagged)
{
  guint              n = self->n_strands;
  g_autofree gint64 *shares = g_new (gint64, n + 1);
  g_autofree guint  *cells = NULL;
  g_autoptr (GString) bar = NULL;

  if (untagged == CURSUS_NO_FIGURE)
    return NULL;

  for (guint s = 0; s < n; s++)
    shares[s] = strands[s].share;
  shares[n] = untagged;
  cells = divide (shares, n + 1);

  bar = g_string_new (NULL);
  for (guint part = 0; part <= n; part++)
    for (guint i = 0; i < cells[part]; i++)
      g_string_append (bar, part < n ? self->letters[part].text : CURSUS_BAR_UNTAGGED);
  return g_string_free (g_steal_pointer (&bar), FALSE);
}
