/* sample-paper.c - documents for tests, made by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample-paper.h"

#include <stdlib.h>
#include <string.h>

static CursusPaper *
new_paper (const char *id, const char *title, const char *language)
{
  CursusPaper *paper = cursus_paper_new (id, title, language);

  paper->author = g_strdup ("Fakultät für Gesundheitstechnik · 0.4 · 2026-11-21");
  paper->subject = g_strdup ("KI in der Medizin (M.Sc.)");
  paper->edition = g_strdup ("0.4");
  paper->date = g_strdup ("2026-11-21");
  paper->head = g_strdup (title);
  paper->foot = g_strdup ("Fakultät für Gesundheitstechnik · 0.4 · 2026-11-21");
  paper->labels.draft = g_strdup ("ENTWURF");
  paper->labels.contents = g_strdup ("Inhalt");
  paper->labels.page = g_strdup ("%u / %u");
  paper->labels.assumed = g_strdup ("Dieser Wert ist angenommen und steht nicht in der Quelle.");
  paper->labels.fallback = g_strdup ("Dieser Text ist noch nicht übersetzt.");
  return paper;
}

static CursusBlock *
add_heading (CursusBlock *parent, guint level, const char *number, const char *text,
             const char *anchor)
{
  CursusBlock *heading = cursus_block_add_text (parent, CURSUS_BLOCK_HEADING, text);

  heading->level = level;
  heading->number = g_strdup (number);
  heading->anchor = g_strdup (anchor);
  return heading;
}

static CursusBlock *
add_paragraph (CursusBlock *parent, const char *text)
{
  return cursus_block_add_text (parent, CURSUS_BLOCK_PARAGRAPH, text);
}

static void
add_definition (CursusBlock *definitions, const char *term, const char *text)
{
  CursusBlock *row = cursus_block_add_new (definitions, CURSUS_BLOCK_ROW);

  cursus_block_add_cell (row, cursus_inline_new_text (term))->is_head = TRUE;
  cursus_block_add_cell (row, cursus_inline_new_text (text));
}

static CursusBlock *
add_cell (CursusBlock *row, const char *text)
{
  return cursus_block_add_cell (row, cursus_inline_new_text (text));
}

static void
draw_plan (cairo_t *cairo, double width, double height, const char *font, gpointer data)
{
  static const double colours[][3] = {
    { 0.11, 0.44, 0.85 }, { 0.15, 0.64, 0.41 }, { 0.9, 0.38, 0 }, { 0.51, 0.24, 0.61 }
  };
  const double gap = 4;
  double       column = (width - 3 * gap) / 4;

  cairo_select_font_face (cairo, "Cantarell", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_BOLD);
  cairo_set_font_size (cairo, 8);
  for (guint i = 0; i < 4; i++)
    for (guint j = 0; j < 4; j++)
      {
        const double *c = colours[(i + 2 * j) % 4];
        double        y = j * (height + gap) / 4;

        cairo_set_source_rgb (cairo, c[0], c[1], c[2]);
        cairo_rectangle (cairo, i * (column + gap), y, column, (height + gap) / 4 - gap);
        cairo_fill (cairo);
        cairo_set_source_rgb (cairo, 1, 1, 1);
        cairo_move_to (cairo, i * (column + gap) + 5, y + 12);
        cairo_show_text (cairo, "Modul 6");
      }
}

static void
add_figure (CursusBlock *parent, double width, double height, const char *alternative)
{
  CursusBlock *block = cursus_block_add_new (parent, CURSUS_BLOCK_FIGURE);

  block->figure = g_new0 (CursusFigure, 1);
  block->figure->draw = draw_plan;
  block->figure->width = width;
  block->figure->height = height;
  block->figure->alternative = g_strdup (alternative);
}

#define AIMS                                                                                       \
  "Absolventinnen und Absolventen planen, entwickeln und bewerten KI-Systeme für die klinische "  \
  "Anwendung, beurteilen rechtliche und ethische Grenzen und führen die Systeme verantwortlich "  \
  "in die Versorgung ein. Datenschutzfolgenabschätzung, Medizinprodukteverordnung und "           \
  "Forschungsdateninfrastruktur gehören ebenso dazu wie Wahrscheinlichkeitsrechnung."

static void
add_title (CursusPaper *paper, gboolean has_page)
{
  CursusBlock *title = cursus_block_add_new (paper->body, CURSUS_BLOCK_TITLE);

  title->is_kept = has_page;
  add_paragraph (title, "Modulhandbuch · Fassung 0.4 · Entwurf");
  cursus_block_add_text (title, CURSUS_BLOCK_HEADING, "Künstliche Intelligenz in der Medizin");
  add_paragraph (title, "Master of Science");
}

static void
add_lists (CursusBlock *section)
{
  CursusBlock *list = cursus_block_add_new (section, CURSUS_BLOCK_LIST);
  CursusBlock *item, *inner;

  item = cursus_block_add_new (list, CURSUS_BLOCK_ITEM);
  add_paragraph (item, "Reproduzierbare Datenflüsse und Modelle für klinische Fragen bauen "
                       "(erschaffen) und ihre Grenzen in verständlicher Sprache benennen.");
  item = cursus_block_add_new (list, CURSUS_BLOCK_ITEM);
  add_paragraph (item, "Systeme nach der KI-Verordnung einordnen:");
  inner = cursus_block_add_new (item, CURSUS_BLOCK_LIST);
  inner->is_ordered = TRUE;
  for (guint i = 0; i < 11; i++)
    {
      g_autofree char *text = g_strdup_printf ("Stufe %u der Prüfung", i + 1);

      add_paragraph (cursus_block_add_new (inner, CURSUS_BLOCK_ITEM), text);
    }
  item = cursus_block_add_new (list, CURSUS_BLOCK_ITEM);
  add_paragraph (item, "Fairness abwägen.");
  cursus_block_add_new (list, CURSUS_BLOCK_ITEM);
}

static void
add_links (CursusBlock *section)
{
  CursusInline *content = cursus_inline_new ();

  cursus_inline_add_text (content, "Siehe ", 0);
  cursus_inline_add (content, &(CursusRun){ .text = (char *) "Matrix der Module",
                                            .target = (char *) "matrix",
                                            .shows_page = TRUE });
  cursus_inline_add_text (content, ", die ", 0);
  cursus_inline_add (content, &(CursusRun){ .text = (char *) "Verordnung (EU) 2024/1689",
                                            .uri = (char *) "https://eur-lex.europa.eu/eli/reg/"
                                                            "2024/1689/oj",
                                            .note = (char *) "Verordnung über künstliche "
                                                             "Intelligenz, ABl. L vom 12. Juli "
                                                             "2024." });
  cursus_inline_add_text (content, " und den Aufwand von ", 0);
  cursus_inline_add_text (content, "150 Stunden", CURSUS_RUN_ASSUMED);
  cursus_inline_add_text (content, "; ", 0);
  cursus_inline_add (content, &(CursusRun){ .text = (char *) "human oversight of clinical AI",
                                            .style = CURSUS_RUN_FALLBACK,
                                            .language = (char *) "en" });
  cursus_inline_add_text (content, ", ", 0);
  cursus_inline_add_text (content, "nicht angegeben", CURSUS_RUN_MISSING);
  cursus_inline_add_text (content, ", ", 0);
  cursus_inline_add_text (content, "fett", CURSUS_RUN_BOLD);
  cursus_inline_add_text (content, " und ", 0);
  cursus_inline_add_text (content, "kursiv", CURSUS_RUN_ITALIC);
  cursus_inline_add_text (content, " und ", 0);
  cursus_inline_add_text (content, "module.code", CURSUS_RUN_CODE);
  cursus_inline_add_text (content, ".", 0);
  cursus_block_take_content (cursus_block_add_new (section, CURSUS_BLOCK_PARAGRAPH), content);
}

static void
add_at_a_glance (CursusBlock *body)
{
  CursusBlock *section = cursus_block_add_new (body, CURSUS_BLOCK_SECTION);
  CursusBlock *definitions, *note;

  add_heading (section, 1, "1", "Der Studiengang auf einen Blick", "glance");
  definitions = cursus_block_add_new (section, CURSUS_BLOCK_DEFINITIONS);
  add_definition (definitions, "Abschluss", "Master of Science (M.Sc.)");
  add_definition (definitions, "Niveau", "EQR 7 · ISCED 2011 Stufe 7 · zweiter Zyklus");
  add_definition (definitions, "Dauer", "4 Semester, Vollzeit");
  add_definition (definitions, "Leistungspunkte", "120 ECTS, 3.600 Stunden Arbeit");
  add_definition (definitions, "Ziele", AIMS);
  add_heading (section, 1, "2", "Ziele", NULL);
  add_paragraph (section, AIMS);
  add_paragraph (section, AIMS " " AIMS);
  add_links (section);
  note = cursus_block_add_new (section, CURSUS_BLOCK_NOTE);
  add_paragraph (note, "Die Angaben zum Arbeitsaufwand sind vorläufig. Sie werden geprüft, sobald "
                       "die Lehrveranstaltungen feststehen.");
  add_paragraph (note, "Stand: November 2026.");
  add_heading (section, 2, "2.1", "Lernergebnisse", NULL);
  add_lists (section);
  add_heading (section, 3, "2.1.1", "Struktur", NULL);
  add_figure (section, 0, 130, "Studienplan: vier Semester mit je vier Modulen");
}

static void
add_module_table (CursusBlock *body)
{
  static const CursusColumn columns[] = { { 0, CURSUS_ALIGN_START },
                                          { 1, CURSUS_ALIGN_START },
                                          { 0, CURSUS_ALIGN_START },
                                          { 0, CURSUS_ALIGN_END } };
  CursusBlock              *table, *row;

  add_heading (body, 1, "3", "Module", NULL);
  table = cursus_block_add_new (body, CURSUS_BLOCK_TABLE);
  cursus_block_set_columns (table, columns, G_N_ELEMENTS (columns));
  table->n_head_rows = 1;
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  add_cell (row, "Code");
  add_cell (row, "Modul");
  add_cell (row, "Semester");
  add_cell (row, "ECTS");
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *code = g_strdup_printf ("KIM-%03u", 101 + i);
      g_autofree char *title =
        g_strdup_printf ("Rechtliche Rahmenbedingungen medizinischer KI, Teil %u%s", i + 1,
                         i % 7 == 3 ? ": Datenschutzgrundverordnung, Medizinprodukterecht und "
                                      "Haftungsfragen in der klinischen Forschung" :
                                      "");

      row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
      row->anchor = g_strdup (code);
      add_cell (row, code);
      add_cell (row, title);
      /* A term spans its modules. */
      if (i % 6 == 0)
        {
          g_autofree char *term = g_strdup_printf ("%u. Semester", i / 6 + 1);

          add_cell (row, term)->row_span = 6;
        }
      add_cell (row, i % 3 == 0 ? "10" : "5");
    }
}

/* The name of the rows below. */
static void
add_group (CursusBlock *table, guint n_columns)
{
  CursusBlock *cell = add_cell (cursus_block_add_new (table, CURSUS_BLOCK_ROW), "Ein Semester");

  cell->is_head = TRUE;
  cell->column_span = n_columns;
}

static void
add_matrix (CursusBlock *body)
{
  CursusBlock *section = cursus_block_add_new (body, CURSUS_BLOCK_SECTION);
  CursusColumn columns[25] = { { 1, CURSUS_ALIGN_START } };
  CursusBlock *table, *row;

  section->is_landscape = TRUE;
  add_heading (section, 1, "4", "Matrix der Lernergebnisse und Prüfungen", "matrix");
  table = cursus_block_add_new (section, CURSUS_BLOCK_TABLE);
  for (guint i = 1; i < G_N_ELEMENTS (columns); i++)
    columns[i].align = CURSUS_ALIGN_CENTRE;
  cursus_block_set_columns (table, columns, G_N_ELEMENTS (columns));
  table->n_head_rows = 2;
  table->n_head_columns = 1;
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  add_cell (row, "Modul")->row_span = 2;
  for (guint i = 0; i < 3; i++)
    {
      static const char *const groups[] = { "Wissen", "Können", "Haltung" };
      CursusBlock             *cell = add_cell (row, groups[i]);

      cell->column_span = 8;
      cell->align = CURSUS_ALIGN_CENTRE;
    }
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  for (guint i = 0; i < 24; i++)
    {
      g_autofree char *text = g_strdup_printf ("LE%u Menschliche Aufsicht", i + 1);

      add_cell (row, text)->is_upright = TRUE;
    }
  for (guint r = 0; r < 40; r++)
    {
      g_autofree char *title =
        g_strdup_printf ("KIM-%03u Klinische Entscheidungsunterstützung", 101 + r);

      if (r % 5 == 0)
        add_group (table, G_N_ELEMENTS (columns));
      row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
      add_cell (row, title);
      for (guint i = 0; i < 24; i++)
        {
          gboolean     is_covered = (i * 7 + r * 3) % 5 == 0;
          CursusBlock *cell = add_cell (row, is_covered ? "R" : "");

          if (is_covered)
            cell->background = g_strdup ((i + r) % 3 == 0 ? "#1a5fb4" : "#d5e4f7");
        }
    }
}

CursusPaper *
sample_paper_new (void)
{
  CursusPaper *paper = new_paper ("sample", "Künstliche Intelligenz in der Medizin", "de");
  CursusBlock *contents;

  paper->is_draft = TRUE;
  add_title (paper, FALSE);
  contents = cursus_block_add_new (paper->body, CURSUS_BLOCK_CONTENTS);
  contents->level = 2;
  add_at_a_glance (paper->body);
  add_module_table (paper->body);
  add_matrix (paper->body);
  add_heading (paper->body, 1, "5", "Anhang", NULL);
  add_paragraph (paper->body, AIMS);
  return paper;
}

/* --- a handbook --- */

static void
add_module (CursusBlock *body, guint nth)
{
  CursusBlock     *section = cursus_block_add_new (body, CURSUS_BLOCK_SECTION);
  CursusBlock     *definitions, *row, *cell, *list;
  g_autofree char *number = g_strdup_printf ("2.%u", nth + 1);
  g_autofree char *title = g_strdup_printf ("KIM-%03u Vertrauenswürdige KI, Teil %u", nth, nth);
  g_autofree char *anchor = g_strdup_printf ("m%u", nth);
  g_autofree char *before = g_strdup_printf ("m%u", nth / 2);
  CursusInline    *link;

  cursus_block_add_new (section, CURSUS_BLOCK_PAGE_BREAK);
  section->anchor = g_strdup (anchor);
  add_heading (section, 2, number, title, NULL);
  definitions = cursus_block_add_new (section, CURSUS_BLOCK_DEFINITIONS);
  add_definition (definitions, "Leistungspunkte, Arbeitsaufwand",
                  "5 ECTS · 150 h (45 h Präsenz, 105 h Selbststudium)");
  add_definition (definitions, "Semester, Turnus", "1 · jedes Wintersemester");
  add_definition (definitions, "Lehrformen", "Vorlesung 2 SWS, Übung 1 SWS, Seminar 1 SWS");
  row = cursus_block_add_new (definitions, CURSUS_BLOCK_ROW);
  add_cell (row, "Voraussetzungen");
  link = cursus_inline_new ();
  cursus_inline_add (
    link,
    &(CursusRun){ .text = (char *) "Grundlagen des Moduls", .target = before, .shows_page = TRUE });
  cursus_block_add_cell (row, link);
  row = cursus_block_add_new (definitions, CURSUS_BLOCK_ROW);
  add_cell (row, "Lernergebnisse");
  cell = add_cell (row, "Die Studierenden können nach Abschluss des Moduls:");
  list = cursus_block_add_new (cell, CURSUS_BLOCK_LIST);
  for (guint i = 0; i < 6; i++)
    add_paragraph (cursus_block_add_new (list, CURSUS_BLOCK_ITEM),
                   "ein klinisches KI-System nach der KI-Verordnung einordnen, die Einordnung "
                   "begründen und die geforderte technische Dokumentation entwerfen");
  add_definition (definitions, "Inhalte", AIMS " " AIMS);
  add_definition (definitions, "Prüfung", "Klausur, 90 Minuten (60 %), Hausarbeit (40 %)");
  add_definition (definitions, "Benotung", "Noten von 1,0 bis 5,0");
  add_definition (definitions, "Abdeckung", "KI-VO (R), MPVO (I), DSGVO (R), Aufsicht (I)");
  add_heading (section, 3, NULL, "Literatur", NULL);
  list = cursus_block_add_new (section, CURSUS_BLOCK_LIST);
  for (guint i = 0; i < 5; i++)
    add_paragraph (cursus_block_add_new (list, CURSUS_BLOCK_ITEM),
                   "Musterfrau, M. und Mustermann, M. (2024): Maschinelles Lernen in der "
                   "Krankenversorgung. Eine Einführung mit Beispielen aus der Radiologie.");
  add_paragraph (section, AIMS);
}

CursusPaper *
sample_paper_new_handbook (guint n_modules)
{
  CursusPaper *paper = new_paper ("handbook", "Modulhandbuch KI in der Medizin", "de");

  add_title (paper, TRUE);
  cursus_block_add_new (paper->body, CURSUS_BLOCK_CONTENTS)->level = 2;
  add_heading (paper->body, 1, "1", "Über dieses Handbuch", NULL);
  add_paragraph (paper->body, AIMS);
  add_heading (paper->body, 1, "2", "Module", NULL);
  for (guint i = 0; i < n_modules; i++)
    add_module (paper->body, i);
  return paper;
}

/* --- what is hard --- */

static char *
repeat (const char *text, guint n)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (string, text);
  return g_string_free (string, FALSE);
}

static void
add_hostile_tables (CursusBlock *body)
{
  g_autofree char *long_word = repeat ("abcdefghij", 1000);
  g_autofree char *long_text =
    repeat ("In dieser Zelle steht mehr, als auf eine Seite geht. ", 200);
  CursusBlock *table = cursus_block_add_new (body, CURSUS_BLOCK_TABLE);
  CursusBlock *row, *cell, *inner;

  table->n_head_rows = 1;
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  add_cell (row, "Kopf A");
  add_cell (row, "Kopf B");
  add_cell (row, "Kopf C");
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  add_cell (row, long_text);
  add_cell (row, long_word);
  cell = cursus_block_add_cell (row, NULL);
  inner = cursus_block_add_new (cell, CURSUS_BLOCK_DEFINITIONS);
  add_definition (inner, "innen", "eine Tabelle in einer Zelle");
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  add_cell (row, "Zelle über zwei Zeilen: " AIMS AIMS AIMS AIMS AIMS)->row_span = 2;
  add_cell (row, "x")->column_span = 1000000000;
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  add_cell (row, "y");
  add_cell (row, "z")->row_span = 1000000000;
}

static void
add_outcomes (CursusBlock *body)
{
  CursusBlock *list = cursus_block_add_new (body, CURSUS_BLOCK_LIST);

  list->is_ordered = TRUE;
  for (guint i = 0; i < 500; i++)
    add_paragraph (cursus_block_add_new (list, CURSUS_BLOCK_ITEM), "Ein Lernergebnis");
}

CursusPaper *
sample_paper_new_hostile (void)
{
  static const char *const texts[] = {
    "عنوان البرنامج: الذكاء الاصطناعي في الطب 2026 (AI)",
    "תואר שני בבינה מלאכותית ברפואה",
    "医療における人工知能。学生は臨床データを評価し、法的な枠組みを理解する。",
    "Zalgo: Z̸̢͠a̷̧͝l̵̨͞g̶̛͟o und é als e\314\201, ỗ als o\314\202\314\203",
    "Emoji: 🎓 👩‍⚕️ 🇩🇪 ❤️",
    "=HYPERLINK(\"http://example.org\") <script>alert(1)</script> & 'x' \\ (a) %u %s",
    "\001\002\ttab\r\nneue Zeile\n\n\nzwei leere",
    "Ungültig: \377\376 Bytes",
    "",
    " ",
    "हिन्दी में पाठ, ภาษาไทยไม่มีช่องว่าง",
  };
  CursusPaper     *paper = new_paper ("hostile", "عنوان <&> '\"", "de");
  g_autofree char *long_word = repeat ("Wortungeheuer", 800);
  CursusBlock     *body = paper->body;
  CursusBlock     *kept = cursus_block_add_new (body, CURSUS_BLOCK_SECTION);
  CursusInline    *noted = cursus_inline_new ();

  cursus_block_add_new (body, CURSUS_BLOCK_CONTENTS);
  kept->is_kept = TRUE;
  add_heading (kept, 6, "1.1.1.1.1.1", long_word, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      add_heading (body, 1 + i % 6, NULL, texts[i], NULL);
      add_paragraph (body, texts[i]);
      add_paragraph (cursus_block_add_new (body, CURSUS_BLOCK_NOTE), texts[i]);
    }
  add_paragraph (body, long_word);
  cursus_inline_add (noted, &(CursusRun){ .text = (char *) "Eine Anmerkung, länger als eine Seite",
                                          .note = long_word });
  cursus_inline_add (noted, &(CursusRun){ .text = (char *) "ins Leere",
                                          .target = (char *) "nowhere",
                                          .shows_page = TRUE,
                                          .uri = (char *) "javascript:alert('1')" });
  cursus_inline_add (noted, &(CursusRun){ .text = (char *) "Adresse",
                                          .uri = (char *) "https://example.org/ä'(\\)?q=1" });
  cursus_block_take_content (cursus_block_add_new (body, CURSUS_BLOCK_PARAGRAPH), noted);
  add_hostile_tables (body);
  add_outcomes (body);
  add_figure (body, 3000, 5000, NULL);
  cursus_block_add_new (body, CURSUS_BLOCK_NOTE);
  cursus_block_add_new (body, CURSUS_BLOCK_TABLE);
  cursus_block_add_new (body, CURSUS_BLOCK_LIST);
  cursus_block_add_new (body, CURSUS_BLOCK_PAGE_BREAK);
  cursus_block_add_new (body, CURSUS_BLOCK_PAGE_BREAK);
  return paper;
}

CursusPaper *
sample_paper_new_figure (void)
{
  CursusPaper *paper = new_paper ("figure", "Studienplan", "de");

  add_figure (paper->body, 700, 400, "Studienplan: vier Semester mit je vier Modulen");
  return paper;
}

CursusPaper *
sample_paper_lookup (const char *name)
{
  if (g_str_equal (name, "sample"))
    return sample_paper_new ();
  if (g_str_equal (name, "hostile"))
    return sample_paper_new_hostile ();
  if (g_str_equal (name, "figure"))
    return sample_paper_new_figure ();
  if (g_str_equal (name, "empty"))
    return cursus_paper_new ("empty", "Leer", "de");
  if (g_str_has_prefix (name, "handbook-"))
    return sample_paper_new_handbook ((guint) atoi (name + strlen ("handbook-")));
  return NULL;
}
