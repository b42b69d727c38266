/* mutate.c - makes new files for the fuzzer: moves, copies and drops whole elements
 *
 * Bytes changed at random hardly ever leave XML that is well-formed, so that only the parser would
 * be tried. Half of the time this goes by elements instead.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>
#include <string.h>

/* What libFuzzer calls, and what it has. */
size_t LLVMFuzzerCustomMutator (guint8 *data, size_t size, size_t max_size, unsigned int seed);
size_t LLVMFuzzerMutate (guint8 *data, size_t size, size_t max_size);

#define DEPTH_MAX 128

/* An element, a comment or an instruction; its start tag ends at @inside. */
typedef struct
{
  gsize start;
  gsize inside;
  gsize end;
} Range;

typedef struct
{
  const char *text;
  gsize       length;
  GArray     *ranges; /* Range */
} Document;

static const char *const pieces[] = {
  "<!--c-->",
  "<?p?>",
  "<x:e xmlns:x=\"urn:x\"/>",
  "<x:e xmlns:x=\"urn:y\">t<y/></x:e>",
  "<e xmlns=\"\"/>",
  "&#13;",
  "<![CDATA[]]>",
  " ",
};

static const char *const attributes[] = {
  " xmlns:x=\"urn:x\" x:a=\"1\"",
  " xmlns:x=\"urn:y\" x:a=\"2\"",
  " xmlns:y=\"urn:x\" y:a=\"3\"",
  " xml:space=\"preserve\"",
  " xml:lang=\"de\"",
  " xmlns:x_1=\"urn:z\" x_1:a=\"4\"",
  " xmlns=\"urn:x\"",
  " assumed=\"*\"",
};

static gsize
find_end_of_tag (const char *text, gsize length, gsize at)
{
  const char *end = memchr (text + at, '>', length - at);

  return end != NULL ? (gsize) (end - text) + 1 : length;
}

static Range *
nth (const Document *document, guint n)
{
  return &g_array_index (document->ranges, Range, n);
}

/* Finds the elements in what is more or less XML. */
static void
find_ranges (Document *document)
{
  guint open[DEPTH_MAX];
  guint n_open = 0;
  gsize end = 0;

  for (gsize at = 0; at < document->length; at++)
    {
      Range range = { at, 0, 0 };

      if (document->text[at] != '<')
        continue;

      end = find_end_of_tag (document->text, document->length, at);
      range.inside = range.end = end;
      if (at + 1 < document->length && document->text[at + 1] == '/')
        {
          if (n_open > 0)
            nth (document, open[--n_open])->end = end;
          continue;
        }
      g_array_append_val (document->ranges, range);
      if (end > at + 1 && strchr ("/-?", document->text[end - 2]) == NULL && n_open < DEPTH_MAX)
        open[n_open++] = document->ranges->len - 1;
    }
}

static const Range *
pick (const Document *document, GRand *random)
{
  return nth (document, g_rand_int (random) % document->ranges->len);
}

/* A place before, in or behind an element. */
static gsize
pick_place (const Document *document, GRand *random)
{
  const Range *range = pick (document, random);
  const gsize  places[] = { range->start, range->inside, range->end };

  return places[g_rand_int (random) % G_N_ELEMENTS (places)];
}

static void
copy_element (const Document *document, GRand *random, GString *out)
{
  const Range *range = pick (document, random);

  g_string_insert_len (out, (gssize) pick_place (document, random), document->text + range->start,
                       (gssize) (range->end - range->start));
}

static void
move_element (const Document *document, GRand *random, GString *out)
{
  const Range *range = pick (document, random);
  gsize        length = range->end - range->start;
  gsize        place = pick_place (document, random);

  if (place > range->start && place < range->end)
    return;
  g_string_erase (out, (gssize) range->start, (gssize) length);
  g_string_insert_len (out, (gssize) (place > range->start ? place - length : place),
                       document->text + range->start, (gssize) length);
}

static void
drop_element (const Document *document, GRand *random, GString *out)
{
  const Range *range = pick (document, random);

  g_string_erase (out, (gssize) range->start, (gssize) (range->end - range->start));
}

static void
empty_element (const Document *document, GRand *random, GString *out)
{
  const Range *range = pick (document, random);
  const char  *end_tag;

  if (range->inside == range->end)
    return;
  end_tag =
    g_strrstr_len (document->text + range->inside, (gssize) (range->end - range->inside), "</");
  if (end_tag != NULL)
    g_string_erase (out, (gssize) range->inside, end_tag - (document->text + range->inside));
}

static void
add_piece (const Document *document, GRand *random, GString *out)
{
  g_string_insert (out, (gssize) pick_place (document, random),
                   pieces[g_rand_int (random) % G_N_ELEMENTS (pieces)]);
}

static void
add_attribute (const Document *document, GRand *random, GString *out)
{
  const Range *range = pick (document, random);
  gsize        at = range->start + 1;

  while (at < range->inside && strchr (" \t\r\n/>", document->text[at]) == NULL)
    at++;
  g_string_insert (out, (gssize) at, attributes[g_rand_int (random) % G_N_ELEMENTS (attributes)]);
}

typedef void (*Mutate) (const Document *document, GRand *random, GString *out);

static const Mutate mutations[] = {
  copy_element, move_element, drop_element, empty_element, add_piece, add_attribute,
};

size_t
LLVMFuzzerCustomMutator (guint8 *data, size_t size, size_t max_size, unsigned int seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (GString) out = g_string_new_len (text, (gssize) size);
  Document document = { text, size, g_array_new (FALSE, FALSE, sizeof (Range)) };

  find_ranges (&document);
  if (document.ranges->len > 0)
    mutations[g_rand_int (random) % G_N_ELEMENTS (mutations)](&document, random, out);
  g_array_unref (document.ranges);

  if (g_rand_boolean (random) || out->len > max_size || out->len == 0)
    return LLVMFuzzerMutate (data, size, max_size);
  memcpy (data, out->str, out->len);
  return out->len;
}
