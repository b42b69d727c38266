/* test-interface-files.c - every file of the interface can be made into widgets
 *
 * The validator of GTK 4.8 knows neither libadwaita nor our own classes; here they are at hand. A
 * file that names what is not there, or sets what cannot be set, ends the test.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <gmodule.h>
#include <string.h>

#define ROOT "/io/github/cursus_app/Cursus/"

/* What the parser finds first: the class of a template and its parent. */
static void
start_element (GMarkupParseContext *context, const char *element, const char **names,
               const char **values, gpointer data, GError **error)
{
  char **found = data;

  for (guint i = 0; g_str_equal (element, "template") && names[i] != NULL; i++)
    if (g_str_equal (names[i], "class"))
      *found = g_strdup (values[i]);
}

/* The class of the template in the file, or NULL if it is none. */
static char *
dup_template (GBytes *bytes)
{
  const GMarkupParser parser = { .start_element = start_element };
  char               *found = NULL;
  gsize               size;
  const char         *text = g_bytes_get_data (bytes, &size);
  g_autoptr (GError) error = NULL;
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &found, NULL);

  g_markup_parse_context_parse (context, text, (gssize) size, &error);
  g_assert_no_error (error);
  return found;
}

/* By the name of its function, as GtkBuilder does it: CursusPlanPage is
 * cursus_plan_page_get_type().
 */
static GType
find_type (const char *class)
{
  g_autoptr (GString) name = g_string_new (NULL);
  GModule *self = g_module_open (NULL, 0);
  GType (*get_type) (void) = NULL;

  for (const char *c = class; *c != '\0'; c++)
    {
      if (g_ascii_isupper (*c) && c != class)
        g_string_append_c (name, '_');
      g_string_append_c (name, g_ascii_tolower (*c));
    }
  g_string_append (name, "_get_type");
  g_module_symbol (self, name->str, (gpointer *) &get_type);
  g_module_close (self);
  return get_type != NULL ? get_type () : G_TYPE_INVALID;
}

static void
try_template (const char *class)
{
  GType type = find_type (class);
  g_autoptr (GObject) object = NULL;

  if (type == G_TYPE_INVALID)
    type = g_type_from_name (class);
  if (type == G_TYPE_INVALID)
    g_error ("there is no class %s", class);
  if (G_TYPE_IS_ABSTRACT (type))
    return;
  object = g_object_ref_sink (g_object_new (type, NULL));
  if (GTK_IS_WINDOW (object))
    gtk_window_destroy (GTK_WINDOW (object));
}

static void
try_file (gconstpointer data)
{
  const char *path = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, &error);
  g_autofree char *class = NULL;
  g_autoptr (GtkBuilder) builder = NULL;

  g_assert_no_error (error);
  class = dup_template (bytes);
  if (class != NULL && !g_str_equal (class, "GtkListItem"))
    {
      try_template (class);
      return;
    }
  if (class != NULL)
    {
      g_autoptr (GtkListItemFactory) factory =
        gtk_builder_list_item_factory_new_from_resource (NULL, path);

      g_assert_nonnull (factory);
      return;
    }
  builder = gtk_builder_new ();
  gtk_builder_add_from_resource (builder, path, &error);
  g_assert_no_error (error);
}

static guint
add_tests (const char *folder)
{
  g_auto (GStrv) children = g_resources_enumerate_children (folder, 0, NULL);
  guint n = 0;

  for (guint i = 0; children != NULL && children[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, children[i], NULL);

      if (g_str_has_suffix (path, "/"))
        n += add_tests (path);
      else if (g_str_has_suffix (path, ".ui"))
        {
          g_autofree char *name = g_strconcat ("/gui/interface/", path + strlen (ROOT), NULL);

          g_test_add_data_func_full (name, g_strdup (path), try_file, g_free);
          n++;
        }
    }
  return n;
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_assert_cmpuint (add_tests (ROOT), >, 20);
  return g_test_run ();
}
