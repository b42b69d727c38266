/* document-options.c - how documents are to be: paper, language, look, sections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/document-options.h"

#include "base/user-language.h"
#include "documents/language-names.h"
#include "gui/common/file-dialog.h"
#include "gui/documents/choice-list.h"
#include "gui/documents/section-list.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _CursusDocumentOptions
{
  AdwBin parent_instance;

  CursusWorkspace      *workspace;
  CursusDocumentChoice *choice;
  gboolean              is_updating; /* the rows change, but nobody chose */
  gboolean              has_fonts;

  GtkWidget *paper;
  GtkWidget *language;
  GtkWidget *plan;
  GtkWidget *pathway;
  GtkWidget *accent;
  GtkWidget *font;
  GtkWidget *logo;
  GtkWidget *no_logo;
  GtkWidget *sections;
  GtkWidget *section_list;
  GtkWidget *reset;
};

G_DEFINE_FINAL_TYPE (CursusDocumentOptions, cursus_document_options, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_PAPER,
  PROP_ACCENT,
  PROP_FONT,
  PROP_LOGO,
  N_PROPS
};

enum
{
  CHANGED,
  OUTLINE_CHANGED,
  RESET,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

/* --- what is offered --- */

static const struct
{
  const char *id;
  const char *title;
} papers[] = {
  { "a4", "A4" },
  { "a3", "A3" },
  { "a5", "A5" },
  { "letter", N_ ("Letter") },
};

/* All dark enough to be read on white. */
static const struct
{
  const char *id;
  const char *title;
} accents[] = {
  { "", N_ ("Blue") },          { "#0b6b63", N_ ("Teal") }, { "#26732d", N_ ("Green") },
  { "#9a4a00", N_ ("Orange") }, { "#a51d2d", N_ ("Red") },  { "#613583", N_ ("Purple") },
  { "#63452c", N_ ("Brown") },  { "#3d3846", N_ ("Grey") }, { "#000000", N_ ("Black") },
};

static void
offer_papers (CursusDocumentOptions *self)
{
  g_autoptr (CursusChoiceList) list = cursus_choice_list_new ();

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    cursus_choice_list_add (list, papers[i].id, _ (papers[i].title));
  cursus_choice_list_show (list, ADW_COMBO_ROW (self->paper), self->choice->paper);
}

static void
offer_accents (CursusDocumentOptions *self)
{
  g_autoptr (CursusChoiceList) list = cursus_choice_list_new ();
  const char *accent = self->choice->accent != NULL ? self->choice->accent : "";

  for (guint i = 0; i < G_N_ELEMENTS (accents); i++)
    cursus_choice_list_add (list, accents[i].id, _ (accents[i].title));
  /* One that came from elsewhere stays. */
  cursus_choice_list_add (list, accent, accent);
  cursus_choice_list_show (list, ADW_COMBO_ROW (self->accent), accent);
}

static int
compare_families (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (pango_font_family_get_name (*(PangoFontFamily *const *) a),
                         pango_font_family_get_name (*(PangoFontFamily *const *) b));
}

/* Not before somebody looks: fonts are many on some machines. */
static void
offer_fonts (CursusDocumentOptions *self)
{
  g_autoptr (CursusChoiceList) list = cursus_choice_list_new ();
  g_autofree PangoFontFamily **families = NULL;
  const char                  *font = self->choice->font != NULL ? self->choice->font : "";
  int                          n = 0;

  cursus_choice_list_add (list, "", C_ ("font", "As usual"));
  if (self->has_fonts)
    {
      pango_context_list_families (gtk_widget_get_pango_context (GTK_WIDGET (self)), &families, &n);
      qsort (families, (size_t) n, sizeof (PangoFontFamily *), compare_families);
    }
  for (int i = 0; i < n; i++)
    {
      const char *name = pango_font_family_get_name (families[i]);

      cursus_choice_list_add (list, name, name);
    }
  cursus_choice_list_add (list, font, font);
  cursus_choice_list_show (list, ADW_COMBO_ROW (self->font), font);
}

static void
add_language (CursusChoiceList *list, const char *tag)
{
  g_autofree char *user = cursus_user_language_dup ();

  if (tag != NULL && *tag != '\0')
    cursus_choice_list_add (list, tag, cursus_language_name (user != NULL ? user : "en", tag));
}

/* That of the project, and those in which something is said about the programme. */
static void
offer_languages (CursusDocumentOptions *self)
{
  g_autoptr (CursusChoiceList) list = cursus_choice_list_new ();
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const CursusRecord  *record = (const CursusRecord *) cursus_project_lookup_programme (project);

  add_language (list, cursus_project_get_language (project));
  for (guint f = 0; record != NULL && f < record->table->n_fields; f++)
    {
      const CursusField *field = &record->table->fields[f];
      const CursusText  *text;

      if (field->type != CURSUS_FIELD_TEXT)
        continue;
      text = G_STRUCT_MEMBER (const CursusText *, record, field->offset);
      for (guint i = 0; i < cursus_text_n (text); i++)
        {
          const char *tag;

          cursus_text_nth (text, i, &tag);
          add_language (list, tag);
        }
    }
  cursus_choice_list_show (list, ADW_COMBO_ROW (self->language), self->choice->language);
  gtk_widget_set_visible (self->language, list->ids->len > 0);
}

static void
offer_records (CursusDocumentOptions *self, GtkWidget *row, CursusRecordType type, const char *id)
{
  g_autoptr (CursusChoiceList) list = cursus_choice_list_new ();
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  guint                n = cursus_project_n (project, type);

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_project_nth (project, type, i);
      const CursusText   *text = type == CURSUS_PLANS ? ((const CursusPlan *) record)->title :
                                                        ((const CursusPathway *) record)->title;
      const char         *title = cursus_workspace_show_text (self->workspace, text);

      cursus_choice_list_add (list, record->id, title != NULL ? title : record->id);
    }
  cursus_choice_list_show (list, ADW_COMBO_ROW (row), id);
  gtk_widget_set_visible (row, n > 1);
}

static void
show_logo (CursusDocumentOptions *self)
{
  g_autofree char *name = NULL;

  if (self->choice->logo != NULL)
    name = g_filename_display_basename (self->choice->logo);
  gtk_button_set_label (GTK_BUTTON (self->logo), name != NULL ? name : _ ("Choose…"));
  gtk_widget_set_visible (self->no_logo, name != NULL);
}

/* --- what is chosen --- */

static void
changed (CursusDocumentOptions *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
set_string (CursusDocumentOptions *self, char **member, guint property, const char *value)
{
  if (!cursus_document_choice_set (member, value))
    return;
  if (property != PROP_0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  changed (self);
}

static void
chosen_cb (AdwComboRow *row, GParamSpec *pspec, CursusDocumentOptions *self)
{
  const char *id = cursus_choice_list_get (row);
  GtkWidget  *widget = GTK_WIDGET (row);

  if (self->is_updating || self->workspace == NULL || id == NULL)
    return;
  if (widget == self->paper)
    set_string (self, &self->choice->paper, PROP_PAPER, id);
  else if (widget == self->accent)
    set_string (self, &self->choice->accent, PROP_ACCENT, id);
  else if (widget == self->font)
    set_string (self, &self->choice->font, PROP_FONT, id);
  else if (widget == self->language)
    set_string (self, &self->choice->language, PROP_0, id);
  else if (widget == self->plan)
    cursus_workspace_set_plan (self->workspace, id);
  else if (widget == self->pathway)
    cursus_workspace_set_pathway (self->workspace, id);
}

static void
set_logo (CursusDocumentOptions *self, const char *path)
{
  set_string (self, &self->choice->logo, PROP_LOGO, path);
  show_logo (self);
}

static void
logo_chosen_cb (GObject *object, const char *path)
{
  if (path != NULL)
    set_logo (CURSUS_DOCUMENT_OPTIONS (object), path);
}

static void
logo_clicked_cb (CursusDocumentOptions *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  cursus_file_dialog_choose_picture (GTK_WINDOW (root), logo_chosen_cb, G_OBJECT (self));
}

static void
no_logo_clicked_cb (CursusDocumentOptions *self)
{
  set_logo (self, NULL);
}

static void
section_list_changed_cb (CursusDocumentOptions *self)
{
  g_signal_emit (self, signals[OUTLINE_CHANGED], 0);
}

static void
reset_clicked_cb (CursusDocumentOptions *self)
{
  g_signal_emit (self, signals[RESET], 0);
}

/* --- the object --- */

static void
cursus_document_options_dispose (GObject *object)
{
  CursusDocumentOptions *self = CURSUS_DOCUMENT_OPTIONS (object);

  g_clear_object (&self->workspace);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_DOCUMENT_OPTIONS);

  G_OBJECT_CLASS (cursus_document_options_parent_class)->dispose (object);
}

static void
cursus_document_options_finalize (GObject *object)
{
  cursus_document_choice_free (CURSUS_DOCUMENT_OPTIONS (object)->choice);

  G_OBJECT_CLASS (cursus_document_options_parent_class)->finalize (object);
}

static char **
get_member (CursusDocumentOptions *self, guint property)
{
  char **const members[] = {
    [PROP_PAPER] = &self->choice->paper,
    [PROP_ACCENT] = &self->choice->accent,
    [PROP_FONT] = &self->choice->font,
    [PROP_LOGO] = &self->choice->logo,
  };

  return members[property];
}

static void
cursus_document_options_get_property (GObject *object, guint property, GValue *value,
                                      GParamSpec *pspec)
{
  char **member = get_member (CURSUS_DOCUMENT_OPTIONS (object), property);

  g_value_set_string (value, *member != NULL ? *member : "");
}

static void
cursus_document_options_set_property (GObject *object, guint property, const GValue *value,
                                      GParamSpec *pspec)
{
  CursusDocumentOptions *self = CURSUS_DOCUMENT_OPTIONS (object);

  set_string (self, get_member (self, property), property, g_value_get_string (value));
  self->is_updating = TRUE;
  offer_papers (self);
  offer_accents (self);
  offer_fonts (self);
  show_logo (self);
  self->is_updating = FALSE;
}

static void
cursus_document_options_map (GtkWidget *widget)
{
  CursusDocumentOptions *self = CURSUS_DOCUMENT_OPTIONS (widget);

  GTK_WIDGET_CLASS (cursus_document_options_parent_class)->map (widget);
  if (self->has_fonts)
    return;
  self->has_fonts = TRUE;
  self->is_updating = TRUE;
  offer_fonts (self);
  self->is_updating = FALSE;
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (
    klass, "/io/github/cursus_app/Cursus/documents/document-options.ui");
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, paper);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, language);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, plan);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, pathway);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, accent);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, font);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, logo);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, no_logo);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, sections);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, section_list);
  gtk_widget_class_bind_template_child (klass, CursusDocumentOptions, reset);
  gtk_widget_class_bind_template_callback (klass, chosen_cb);
  gtk_widget_class_bind_template_callback (klass, logo_clicked_cb);
  gtk_widget_class_bind_template_callback (klass, no_logo_clicked_cb);
  gtk_widget_class_bind_template_callback (klass, section_list_changed_cb);
  gtk_widget_class_bind_template_callback (klass, reset_clicked_cb);
}

static void
cursus_document_options_class_init (CursusDocumentOptionsClass *klass)
{
  static const char *const names[] = { "changed", "outline-changed", "reset" };
  GObjectClass            *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass          *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags const flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = cursus_document_options_dispose;
  object_class->finalize = cursus_document_options_finalize;
  object_class->get_property = cursus_document_options_get_property;
  object_class->set_property = cursus_document_options_set_property;
  widget_class->map = cursus_document_options_map;

  properties[PROP_PAPER] = g_param_spec_string ("paper", NULL, NULL, "a4", flags);
  properties[PROP_ACCENT] = g_param_spec_string ("accent", NULL, NULL, "", flags);
  properties[PROP_FONT] = g_param_spec_string ("font", NULL, NULL, "", flags);
  properties[PROP_LOGO] = g_param_spec_string ("logo", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], CURSUS_TYPE_DOCUMENT_OPTIONS, G_SIGNAL_RUN_LAST, 0, NULL,
                               NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (CURSUS_TYPE_SECTION_LIST);
  bind_template (widget_class);
}

static void
cursus_document_options_init (CursusDocumentOptions *self)
{
  self->choice = cursus_document_choice_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  offer_papers (self);
  offer_accents (self);
  offer_fonts (self);
  show_logo (self);
}

void
cursus_document_options_set_workspace (CursusDocumentOptions *self, CursusWorkspace *workspace)
{
  g_return_if_fail (CURSUS_IS_DOCUMENT_OPTIONS (self));

  g_set_object (&self->workspace, workspace);
  cursus_document_options_update (self);
}

void
cursus_document_options_update (CursusDocumentOptions *self)
{
  const char *plan, *pathway;

  g_return_if_fail (CURSUS_IS_DOCUMENT_OPTIONS (self));

  plan = cursus_workspace_get_plan (self->workspace);
  pathway = cursus_workspace_get_pathway (self->workspace);
  cursus_document_choice_set (&self->choice->plan, plan);
  cursus_document_choice_set (&self->choice->pathway, pathway);
  self->is_updating = TRUE;
  offer_languages (self);
  offer_records (self, self->plan, CURSUS_PLANS, plan);
  offer_records (self, self->pathway, CURSUS_PATHWAYS, pathway);
  self->is_updating = FALSE;
}

const CursusDocumentChoice *
cursus_document_options_get_choice (CursusDocumentOptions *self)
{
  g_return_val_if_fail (CURSUS_IS_DOCUMENT_OPTIONS (self), NULL);

  return self->choice;
}

void
cursus_document_options_show_outline (CursusDocumentOptions *self, const CursusOutlineFile *outline,
                                      gboolean is_own)
{
  const char *language;

  g_return_if_fail (CURSUS_IS_DOCUMENT_OPTIONS (self));

  language = self->choice->language;
  if (language == NULL)
    language = cursus_project_get_language (cursus_workspace_get_project (self->workspace));
  cursus_section_list_show (CURSUS_SECTION_LIST (self->section_list), outline, language);
  gtk_widget_set_visible (self->sections, outline != NULL && outline->sections->len > 0);
  gtk_widget_set_visible (self->reset, is_own);
}

CursusOutlineFile *
cursus_document_options_dup_outline (CursusDocumentOptions *self)
{
  g_return_val_if_fail (CURSUS_IS_DOCUMENT_OPTIONS (self), NULL);

  return cursus_section_list_dup_outline (CURSUS_SECTION_LIST (self->section_list));
}
