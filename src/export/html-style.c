/* html-style.c - the style sheet of a web page: on a screen, on a phone, at night and on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/html-private.h"
#include "export/ink-on.h"

static const char sheet[] =
  ":root{color-scheme:light dark;--ink:#1c1c1c;--dim:#5c5c5c;--rule:#c4c4c4;--tint:#f4f5f7;"
  "--paper:#fff}\n"
  "*{box-sizing:border-box}\n"
  "html{-webkit-text-size-adjust:100%}\n"
  "body{margin:0;background:var(--paper);color:var(--ink);line-height:1.45;"
  "overflow-wrap:anywhere}\n"
  "main{max-width:62rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}\n"
  "h1,h2,h3,h4,h5,h6{line-height:1.2;margin:1.6em 0 .5em;overflow-wrap:break-word;hyphens:auto}\n"
  "h1,h2,h3{color:var(--accent)}\n"
  "h1{font-size:1.9rem}h2{font-size:1.5rem}h3{font-size:1.22rem}h4{font-size:1.06rem}"
  "h5,h6{font-size:1rem}\n"
  "p{margin:.45em 0}\n"
  "a{color:var(--accent)}\n"
  ".title{border-bottom:2px solid var(--accent);margin-bottom:1.5rem;padding:1rem 0}\n"
  ".title h1{color:inherit;font-size:2.2rem;margin:.3em 0}.title p{color:var(--dim);margin:.2em "
  "0}\n"
  ".logo{float:inline-end;max-height:4.5rem;max-width:40%}\n"
  ".draft{color:#b3261e;font-weight:bold;letter-spacing:.15em;margin:0}\n"
  ".number{margin-inline-end:.5em}\n"
  "nav{margin:1.5rem 0}nav ul{list-style:none;margin:0;padding:0}nav li{margin:.25em 0}"
  "nav a{text-decoration:none}nav a:hover{text-decoration:underline}\n"
  "nav .l2{padding-inline-start:1.4em}nav .l3{padding-inline-start:2.8em}"
  "nav .l4,nav .l5,nav .l6{padding-inline-start:4.2em}\n"
  "nav>p{color:var(--accent);font-weight:bold;font-size:1.5rem}\n"
  "table{border-collapse:collapse;margin:.8em 0;font-size:.94em;overflow-wrap:break-word}"
  "table.full{width:100%}\n"
  "th,td{border:1px solid var(--rule);padding:.3em .5em;text-align:start;vertical-align:top}\n"
  "th{font-weight:600}thead th{background:var(--tint)}\n"
  ".end{text-align:end}.centre{text-align:center}\n"
  ".up{vertical-align:bottom}.up>div{writing-mode:vertical-rl;transform:rotate(180deg);"
  "margin:0 auto;max-height:18rem}\n"
  "td>p:first-child,th>p:first-child,dd>p:first-child,dt>p:first-child,li>p:first-child"
  "{margin-top:0}\n"
  "td>p:last-child,th>p:last-child,dd>p:last-child,dt>p:last-child,li>p:last-child"
  "{margin-bottom:0}\n"
  ".wide{overflow-x:auto}"
  "@media screen{.named th:first-child[scope=row]{position:sticky;left:0;min-width:9em;"
  "background:var(--paper)}}\n"
  "dl{display:grid;grid-template-columns:minmax(7em,28%) 1fr;margin:.8em 0;"
  "border-top:1px solid var(--rule)}\n"
  "dt,dd{margin:0;padding:.3em .5em .3em 0;border-bottom:1px solid var(--rule);min-width:0}"
  "dt{font-weight:600}dd{grid-column:2}\n"
  "ul,ol{margin:.4em 0;padding-inline-start:1.6em}li{margin:.15em 0}\n"
  "figure{margin:1em 0}figure img{max-width:100%;height:auto;background:#fff}\n"
  ".note{border-inline-start:4px solid var(--accent);background:var(--tint);"
  "margin:1em 0;padding:.4em .9em}\n"
  ".mark{font-size:.75em;line-height:0}a.mark{font-size:1em;text-decoration:none}\n"
  ".missing,.dim{color:var(--dim)}.missing{font-style:italic}code{font-size:.92em}\n"
  ".legend,footer{color:var(--dim);font-size:.88em}\n"
  ".notes{border-top:1px solid var(--rule);margin-top:2.5rem;font-size:.9em}\n"
  "@media (max-width:40em){main{padding:1rem .8rem 2rem}h1,.title h1{font-size:1.6rem}"
  "h2{font-size:1.3rem}dl{display:block}dt{border:0;padding-bottom:0}dd{padding-top:0}"
  "table{font-size:.86em}th,td{padding:.25em .35em}}\n"
  "@media screen and (max-width:40em){figure{overflow-x:auto}figure img{min-width:44rem}}\n"
  "@media screen and (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--dim:#a8a8a8;"
  "--rule:#4a4a4a;--tint:#2a2a2c;--paper:#1d1d20;--accent:#99c1f1}.draft{color:#ff7b72}}\n"
  "@media print{:root{color-scheme:light}main{max-width:none;padding:0}body{line-height:1.35}"
  "h1,h2,h3,h4,h5,h6{break-after:avoid}p,li,dd{orphans:2;widows:2}"
  "tr,figure,.note,dt{break-inside:avoid}dt{break-after:avoid}thead{display:table-header-group}"
  ".kept{break-inside:avoid}.break{break-before:page}.title.page{break-after:page}"
  ".wide{overflow:visible}.landscape{page:landscape}"
  "th,td,.note{-webkit-print-color-adjust:exact;print-color-adjust:exact}"
  "a{color:inherit;text-decoration:none}"
  ".draft{position:fixed;top:0;right:0}}\n";

/* Names of fonts come from a file that anybody may have written. */
static void
append_fonts (GString *css, const char *fonts)
{
  g_auto (GStrv) names = g_strsplit (fonts != NULL ? fonts : "", ",", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      for (char *c = names[i]; *c != '\0'; c++)
        if (!g_ascii_isalnum (*c) && *c != '-' && *c != '_' && ((guchar) *c & 0x80) == 0)
          *c = ' ';
      g_strstrip (names[i]);
      if (names[i][0] != '\0' && g_ascii_strcasecmp (names[i], "sans") != 0 &&
          g_utf8_validate (names[i], -1, NULL))
        g_string_append_printf (css, "\"%s\",", names[i]);
    }
  g_string_append (css, "system-ui,sans-serif");
}

static void
append_millimetres (GString *css, double points)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (number, sizeof number, "%.1f", points * 25.4 / 72);
  g_string_append_printf (css, "%smm ", number);
}

static void
append_page (GString *css, const char *name, const CursusPaperStyle *style, gboolean is_landscape)
{
  g_string_append_printf (css, "@page%s{size:", name);
  append_millimetres (css, is_landscape ? style->height : style->width);
  append_millimetres (css, is_landscape ? style->width : style->height);
  g_string_append (css, ";margin:");
  for (guint i = 0; i < G_N_ELEMENTS (style->margins); i++)
    append_millimetres (css, style->margins[i]);
  g_string_append (css, "}\n");
}

char *
cursus_html_dup_style (const CursusPaper *paper, const CursusPaperStyle *style)
{
  GString *css = g_string_new (NULL);
  char     size[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (css, ":root{--accent:%s}\n",
                          cursus_is_colour (style->accent) ? style->accent : "#1a5fb4");
  g_string_append (css, sheet);
  g_string_append (css, "body{font-family:");
  append_fonts (css, style->font);
  g_string_append (css, "}\nh1,h2,h3,h4,h5,h6{font-family:");
  append_fonts (css, style->heading_font);
  g_ascii_formatd (size, sizeof size, "%.2f", style->size > 0 ? style->size : 9.5);
  g_string_append_printf (css, "}\n@media print{html{font-size:%spt}}\n", size);
  append_page (css, "", style, paper->is_landscape);
  append_page (css, " landscape", style, TRUE);
  return g_string_free (css, FALSE);
}
