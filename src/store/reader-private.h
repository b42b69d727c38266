/* reader-private.h - what the parts of the reader know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/pool.h"
#include "model/project.h"
#include "model/tables.h"
#include "store/error.h"
#include "store/input.h"
#include "store/kind.h"
#include "store/names.h"

#include <libxml/parser.h>

G_BEGIN_DECLS

/* Where something stands in the file: lines and columns count from one, columns in characters. */
typedef struct
{
  guint line;
  guint column;
} Place;

typedef enum
{
  FRAME_PROJECT, /* <project>, the outermost or in a baseline */
  FRAME_SECTION, /* an element around records, such as <modules> */
  FRAME_RECORD,
  FRAME_TEXT,   /* a text in one language */
  FRAME_STRING, /* a plain string */
} FrameType;

/* How foreign content behind an element knows that element. Few files have such content, so the
 * words are put together only when it comes. */
typedef struct
{
  const char *name;   /* of the element; NULL: the detail is all */
  const char *detail; /* may be NULL; the pool keeps it */
} Key;

/* A record that stands in the open one, and where it began. */
typedef struct
{
  CursusRecord      *record;
  const CursusField *field;
  Place              place;
} Part;

/* A project while it is read. */
typedef struct
{
  CursusProjectContents contents;
  char                 *language; /* shared string of the pool */
  GHashTable           *ids;      /* of a baseline: id to line, of all records not quoted */
  guint                 sections; /* a bit for each that was there */
  gboolean              is_inner; /* of a baseline */
} Build;

/* An element that is open. */
typedef struct
{
  FrameType            type;
  const xmlChar       *name;
  Place                place;
  Build               *build;    /* the project that it belongs to */
  guint                n_quotes; /* of a project in a baseline: those around it */
  const CursusSection *section;  /* of a section */
  CursusRecord        *record;   /* of a record, not yet sealed; a part belongs to those around */
  const CursusKind    *kind;     /* of a record */
  GArray              *parts;    /* of a record: Part, in the order of the file */
  GPtrArray           *strings;  /* of a record: for each field NULL or its strings */
  const CursusField   *field;    /* of the record around it; NULL in a section */
  gboolean             has_text; /* it may hold text, not white space only */
  char                *language; /* of a text */
  Key                  key;      /* of a text or string, for its siblings */
  Key                  last_key; /* of the last sibling in it; empty: of the last record */
  GHashTable          *siblings; /* of a record or a section: see cursus_sibling_key() */
  guint                n_named;  /* how many of the parts are counted in it */
  char                *part_key; /* of the last of them */
  GHashTable          *topics;   /* of a record: topic to its first part, counted from one */
  gboolean             has_foreign_element;
} Frame;

/* A start tag, as libxml2 gives it: five pointers for an attribute, two for a namespace. */
typedef struct
{
  const xmlChar  *name;
  const xmlChar  *prefix;
  const xmlChar  *uri;
  int             n_namespaces;
  const xmlChar **namespaces;
  int             n_attributes;
  const xmlChar **attributes;
} StartTag;

/* An attribute of a start tag. */
typedef struct
{
  const char    *name;
  const char    *prefix;
  const xmlChar *uri;
  const char    *value;
  gsize          length;
  gboolean       is_language; /* xml:lang */
} Attribute;

/* A namespace that an element declared. */
typedef struct
{
  const xmlChar *prefix; /* NULL: the default */
  const xmlChar *uri;
  guint          depth;
} Scope;

typedef struct
{
  CursusInput   *input;
  xmlParserCtxt *parser;
  GError        *error;
  CursusNames   *names;
  CursusKinds   *kinds;
  CursusPool    *pool;
  const char    *language; /* that was read last; the pool keeps it */
  const xmlChar *ours;     /* our namespace in the dictionary */
  const xmlChar *xml;      /* that of xml:lang */
  const xmlChar *lang;     /* its name */
  Build         *build;
  Frame         *frames;   /* room for the deepest file */
  guint          n_frames; /* foreign elements have none */
  guint          n_made;   /* how many there ever were: the others are not even empty */
  guint          depth;    /* of all elements */
  guint          n_quotes; /* open elements of which the records are quoted */
  GString       *text;     /* of the innermost text, string or record */
  GPtrArray     *of_field; /* the parts of one field, while they are put into a list */
  GArray        *scopes;   /* Scope */
  gboolean       is_done;  /* the outermost element was closed */

  /* A foreign element while it is read. */
  GString   *foreign;
  guint      foreign_depth;
  gsize      foreign_declarations; /* where in the text they can be put in */
  gsize      foreign_start_tag;    /* the length of the outermost one */
  GPtrArray *foreign_defaults;     /* the default namespace of each open element */
} Reader;

#define TOP(reader) (&(reader)->frames[(reader)->n_frames - 1])

/* An attribute of a start tag. The dictionary has each name once. */
static inline Attribute
reader_nth_attribute (const Reader *reader, const StartTag *tag, int nth)
{
  const xmlChar **fields = &tag->attributes[5 * nth];
  Attribute       attribute = { .name = (const char *) fields[0],
                                .prefix = (const char *) fields[1],
                                .uri = fields[2],
                                .value = (const char *) fields[3],
                                .length = (gsize) (fields[4] - fields[3]) };

  attribute.is_language = attribute.uri == reader->xml && fields[0] == reader->lang;
  return attribute;
}

/* Where values of the file are made. */
static inline CursusMemory *
reader_memory (const Reader *reader)
{
  return cursus_pool_get_memory (reader->pool);
}

static inline void
reader_clear_text (Reader *reader)
{
  reader->text->len = 0;
  reader->text->str[0] = '\0';
}

/* reader.c */
Build      *reader_build_new (CursusPool *pool, gboolean is_inner);
Frame      *reader_push (Reader *reader, FrameType type, const xmlChar *name);
void        reader_pop (Reader *reader);
char       *reader_key_dup (const Key *key);
const char *reader_keep (Reader *reader, const char *text);

/* reader-error.c */
Place reader_place_of_element (const Reader *reader);
Place reader_place_at (const Reader *reader, const char *at);
Place reader_place_in_text (const Reader *reader, const char *text, gsize length, gsize offset);
void  reader_fail (Reader *reader, CursusStoreError code, Place place, const char *format, ...)
  G_GNUC_PRINTF (4, 5);
void        reader_fail_twice (Reader *reader, Place place, const char *name, const char *around);
void        reader_parse_error_cb (void *data, xmlErrorPtr error);
const char *reader_text_limit (void);
char       *reader_describe_elements (const CursusTable *table);
char       *reader_describe_attributes (const CursusTable *table);

/* reader-foreign.c */
void reader_foreign_start (Reader *reader, const StartTag *tag);
void reader_foreign_text (Reader *reader, const char *text, int length);
void reader_foreign_end (Reader *reader, const xmlChar *name, const xmlChar *prefix);
void reader_foreign_node (Reader *reader, const char *text);
void reader_foreign_attribute (Reader *reader, Frame *frame, const char *in,
                               const Attribute *attribute);
void reader_foreign_value (CursusRecord *record, const Attribute *attribute);
void reader_foreign_move_out (Frame *frame, Frame *parent, const char *key);
void reader_foreign_drop_attributes (Frame *holder, const char *in);

/* reader-element.c */
void reader_start_element (Reader *reader, const StartTag *tag);

/* reader-record.c */
void       reader_read_attributes (Reader *reader, Frame *frame, const StartTag *tag);
void       reader_end_element (Reader *reader);
GPtrArray *reader_strings (Frame *frame, const CursusField *field);
char      *reader_last_key (Frame *frame);

G_END_DECLS
