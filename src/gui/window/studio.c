/* studio.c - the pages of a programme, with the panels around them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/studio.h"

#include "gui/board/plan-page.h"
#include "gui/coverage/coverage-page.h"
#include "gui/documents/document-page.h"
#include "gui/inspector/inspector.h"
#include "gui/palette/palette.h"
#include "gui/problems/problem-panel.h"
#include "gui/window/palette-strip.h"
#include "gui/window/pane-handle.h"
#include "gui/window/panel-size.h"

#include <glib/gi18n-lib.h>

/* In less than this, a plan of four terms has no room beside both panels. */
#define NARROW 1200

struct _CursusStudio
{
  AdwBin parent_instance;

  CursusWorkspace *workspace;
  GSettings       *settings;

  GtkWidget *outer;
  GtkWidget *inner;
  GtkWidget *middle;
  GtkWidget *pages;
  GtkWidget *strip_bin;
  GtkWidget *palette_bin;
  GtkWidget *inspector_bin;
  GtkWidget *problems_bin;
  GtkWidget *palette;
  GtkWidget *plan;
  GtkWidget *documents; /* a bin for the page, as is the next one */
  GtkWidget *coverage;
  gboolean   hidden[6]; /* for each property of a panel whether somebody hid it */
  gboolean   is_narrow;
  guint      adapting; /* source: the width became another kind of width */
  guint      filling;  /* source: the inspector is built next */
};

G_DEFINE_FINAL_TYPE (CursusStudio, cursus_studio, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_PALETTE_VISIBLE,
  PROP_INSPECTOR_VISIBLE,
  PROP_PROBLEMS_VISIBLE,
  PROP_WIDE_PALETTE_VISIBLE,
  PROP_NARROW_PALETTE_VISIBLE,
  PROP_IS_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
get_bin (CursusStudio *self, guint property)
{
  GtkWidget *const bins[] = {
    [PROP_PALETTE_VISIBLE] = self->palette_bin,
    [PROP_INSPECTOR_VISIBLE] = self->inspector_bin,
    [PROP_PROBLEMS_VISIBLE] = self->problems_bin,
  };

  return bins[property];
}

static void
cursus_studio_dispose (GObject *object)
{
  CursusStudio *self = CURSUS_STUDIO (object);

  g_clear_handle_id (&self->adapting, g_source_remove);
  g_clear_handle_id (&self->filling, g_source_remove);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);
  /* GTK 4.8: a child that is bound would be let go of behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_STUDIO);

  G_OBJECT_CLASS (cursus_studio_parent_class)->dispose (object);
}

/* Whether there is a palette is remembered for wide and for narrow windows. */
static guint
resolve (CursusStudio *self, guint property)
{
  if (property != PROP_PALETTE_VISIBLE)
    return property;
  return self->is_narrow ? PROP_NARROW_PALETTE_VISIBLE : PROP_WIDE_PALETTE_VISIBLE;
}

static void
cursus_studio_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusStudio *self = CURSUS_STUDIO (object);

  if (property == PROP_IS_NARROW)
    g_value_set_boolean (value, self->is_narrow);
  else
    g_value_set_boolean (value, !self->hidden[resolve (self, property)]);
}

/* The page of coverage needs the room, and has a panel of its own for details; the page of
 * documents has all that belongs to it on its own sides. */
static gboolean
has_place (CursusStudio *self, guint property)
{
  GtkWidget *page = adw_view_stack_get_visible_child (ADW_VIEW_STACK (self->pages));

  if (page != NULL && page == self->documents)
    return FALSE;
  return page == NULL || page != self->coverage || property == PROP_PROBLEMS_VISIBLE;
}

static void
update_panels (CursusStudio *self)
{
  for (guint property = PROP_PALETTE_VISIBLE; property <= PROP_PROBLEMS_VISIBLE; property++)
    gtk_widget_set_visible (get_bin (self, property),
                            !self->hidden[resolve (self, property)] && has_place (self, property));
  gtk_widget_set_visible (self->strip_bin, self->is_narrow &&
                                             self->hidden[PROP_NARROW_PALETTE_VISIBLE] &&
                                             has_place (self, PROP_PALETTE_VISIBLE));
}

static void
set_narrow (CursusStudio *self, gboolean is_narrow)
{
  if (self->is_narrow == is_narrow)
    return;
  self->is_narrow = is_narrow;
  if (is_narrow && adw_bin_get_child (ADW_BIN (self->strip_bin)) == NULL)
    adw_bin_set_child (ADW_BIN (self->strip_bin),
                       GTK_WIDGET (cursus_palette_strip_new (self->workspace)));
  update_panels (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PALETTE_VISIBLE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_NARROW]);
}

static gboolean
adapt_cb (gpointer data)
{
  CursusStudio *self = data;

  self->adapting = 0;
  set_narrow (self, gtk_widget_get_width (GTK_WIDGET (self)) < NARROW);
  return G_SOURCE_REMOVE;
}

/* What is being laid out must not be changed. */
static void
surface_layout_cb (GdkSurface *surface, int width, int height, CursusStudio *self)
{
  if (self->adapting == 0)
    self->adapting = g_idle_add_full (G_PRIORITY_HIGH, adapt_cb, self, NULL);
}

static void
cursus_studio_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cursus_studio_parent_class)->map (widget);

  g_signal_connect_object (gtk_native_get_surface (gtk_widget_get_native (widget)), "layout",
                           G_CALLBACK (surface_layout_cb), widget, G_CONNECT_AFTER);
}

static void
cursus_studio_unmap (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_data (gtk_native_get_surface (gtk_widget_get_native (widget)),
                                        widget);

  GTK_WIDGET_CLASS (cursus_studio_parent_class)->unmap (widget);
}

/* The keys for them are those of the page that is in front. */
static void
update_zoom_actions (CursusStudio *self)
{
  static const char *const names[] = { "zoom-in", "zoom-out", "zoom-normal", "fit-all" };
  GActionMap              *map = G_ACTION_MAP (cursus_studio_get_plan_actions (self));
  gboolean is_plan = adw_view_stack_get_visible_child (ADW_VIEW_STACK (self->pages)) == self->plan;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, names[i])),
                                 is_plan);
}

static void
cursus_studio_set_property (GObject *object, guint property, const GValue *value, GParamSpec *pspec)
{
  CursusStudio *self = CURSUS_STUDIO (object);
  gboolean      is_hidden = !g_value_get_boolean (value);

  guint which = resolve (self, property);

  if (self->hidden[which] == is_hidden)
    return;
  self->hidden[which] = is_hidden;
  update_panels (self);
  g_object_notify_by_pspec (object, properties[which]);
  if (which >= PROP_WIDE_PALETTE_VISIBLE && which == resolve (self, PROP_PALETTE_VISIBLE))
    g_object_notify_by_pspec (object, properties[PROP_PALETTE_VISIBLE]);
}

static void
cursus_studio_class_init (CursusStudioClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags const flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = cursus_studio_dispose;
  object_class->get_property = cursus_studio_get_property;
  object_class->set_property = cursus_studio_set_property;
  widget_class->map = cursus_studio_map;
  widget_class->unmap = cursus_studio_unmap;

  properties[PROP_PALETTE_VISIBLE] =
    g_param_spec_boolean ("palette-visible", NULL, NULL, TRUE, flags);
  properties[PROP_INSPECTOR_VISIBLE] =
    g_param_spec_boolean ("inspector-visible", NULL, NULL, TRUE, flags);
  properties[PROP_PROBLEMS_VISIBLE] =
    g_param_spec_boolean ("problems-visible", NULL, NULL, TRUE, flags);
  properties[PROP_WIDE_PALETTE_VISIBLE] =
    g_param_spec_boolean ("wide-palette-visible", NULL, NULL, TRUE, flags);
  properties[PROP_NARROW_PALETTE_VISIBLE] =
    g_param_spec_boolean ("narrow-palette-visible", NULL, NULL, TRUE, flags);
  properties[PROP_IS_NARROW] = g_param_spec_boolean ("is-narrow", NULL, NULL, FALSE,
                                                     G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "studio");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/cursus_app/Cursus/window/studio.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusStudio, strip_bin);
  gtk_widget_class_bind_template_child (widget_class, CursusStudio, outer);
  gtk_widget_class_bind_template_child (widget_class, CursusStudio, inner);
  gtk_widget_class_bind_template_child (widget_class, CursusStudio, middle);
  gtk_widget_class_bind_template_child (widget_class, CursusStudio, pages);
  gtk_widget_class_bind_template_child (widget_class, CursusStudio, palette_bin);
  gtk_widget_class_bind_template_child (widget_class, CursusStudio, inspector_bin);
  gtk_widget_class_bind_template_child (widget_class, CursusStudio, problems_bin);
}

static void
cursus_studio_init (CursusStudio *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
bind_sizes (CursusStudio *self)
{
  GSettings *settings = self->settings;

  g_settings_bind (settings, "palette-width", self->outer, "position", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "palette-visible", self, "wide-palette-visible",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "palette-visible-narrow", self, "narrow-palette-visible",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "inspector-visible", self, "inspector-visible",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "problems-visible", self, "problems-visible", G_SETTINGS_BIND_DEFAULT);
  cursus_panel_size_restore (GTK_PANED (self->inner),
                             g_settings_get_int (settings, "inspector-width"));
  cursus_pane_handle_watch (GTK_PANED (self->outer));
  cursus_pane_handle_watch (GTK_PANED (self->inner));
  cursus_pane_handle_watch (GTK_PANED (self->middle));
}

/* Fitting all of a large plan into the window is for this plan, not for the next one. */
static GVariant *
map_zoom (const GValue *value, const GVariantType *type, gpointer data)
{
  double zoom = g_value_get_double (value);

  return zoom >= CURSUS_BOARD_ZOOM_MIN ? g_variant_new_double (zoom) : NULL;
}

static void
bind_board (CursusStudio *self, CursusBoard *board)
{
  static const char *const keys[] = { "equal-heights", "all-connectors" };

  /* A new window begins as the last one was left; one does not zoom the others. */
  g_settings_bind_with_mapping (self->settings, "zoom", board, "zoom",
                                G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_GET_NO_CHANGES, NULL,
                                map_zoom, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_bind (self->settings, keys[i], board, keys[i], G_SETTINGS_BIND_DEFAULT);
}

/* --- pages --- */

static GtkWidget *
create_coverage (CursusStudio *self)
{
  GtkWidget *page = GTK_WIDGET (cursus_coverage_page_new (self->workspace));

  g_object_bind_property (self, "inspector-visible", page, "panel-visible", G_BINDING_SYNC_CREATE);
  return page;
}

static GtkWidget *
create_documents (CursusStudio *self)
{
  static const char *const keys[] = { "paper", "accent", "font", "logo" };
  CursusDocumentPage      *page = cursus_document_page_new (self->workspace);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *key = g_strconcat ("document-", keys[i], NULL);

      g_settings_bind (self->settings, key, cursus_document_page_get_options (page), keys[i],
                       G_SETTINGS_BIND_DEFAULT);
    }
  return GTK_WIDGET (page);
}

/* Pages are built when they are seen first: a window opens with one of them. */
static void
fill_page (CursusStudio *self)
{
  GtkWidget *page = adw_view_stack_get_visible_child (ADW_VIEW_STACK (self->pages));

  if (page == NULL || page == self->plan || adw_bin_get_child (ADW_BIN (page)) != NULL)
    return;
  adw_bin_set_child (ADW_BIN (page),
                     page == self->coverage ? create_coverage (self) : create_documents (self));
}

static void
page_changed_cb (GObject *pages, GParamSpec *pspec, gpointer data)
{
  fill_page (data);
  update_panels (data);
  update_zoom_actions (data);
}

static GtkWidget *
add_page (CursusStudio *self, GtkWidget *child, const char *name, const char *title,
          const char *icon)
{
  AdwViewStackPage *page =
    adw_view_stack_add_titled (ADW_VIEW_STACK (self->pages), child, name, title);

  adw_view_stack_page_set_icon_name (page, icon);
  return child;
}

static void
add_pages (CursusStudio *self)
{
  self->plan = GTK_WIDGET (cursus_plan_page_new (self->workspace));
  bind_board (self, cursus_plan_page_get_board (CURSUS_PLAN_PAGE (self->plan)));
  add_page (self, self->plan, "plan", _ ("Plan"), "view-grid-symbolic");
  self->coverage =
    add_page (self, adw_bin_new (), "coverage", _ ("Coverage"), "view-list-symbolic");
  self->documents =
    add_page (self, adw_bin_new (), "documents", _ ("Documents"), "x-office-document-symbolic");
  g_signal_connect_object (self->pages, "notify::visible-child", G_CALLBACK (page_changed_cb), self,
                           0);
}

static void
fill_inspector (CursusStudio *self)
{
  if (adw_bin_get_child (ADW_BIN (self->inspector_bin)) == NULL)
    adw_bin_set_child (ADW_BIN (self->inspector_bin),
                       GTK_WIDGET (cursus_inspector_new (self->workspace)));
}

static gboolean
fill_inspector_cb (gpointer data)
{
  CursusStudio *self = data;

  self->filling = 0;
  fill_inspector (self);
  return G_SOURCE_REMOVE;
}

/* Between two frames: to build it takes as long as to lay it out and draw it. */
static gboolean
frame_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer first)
{
  CursusStudio *self = CURSUS_STUDIO (widget);
  gint64       *frame = first;

  /* The first call comes before the first frame, the next one after it. */
  if (*frame == 0)
    {
      *frame = gdk_frame_clock_get_frame_counter (clock);
      return G_SOURCE_CONTINUE;
    }
  self->filling = g_idle_add (fill_inspector_cb, self);
  return G_SOURCE_REMOVE;
}

/* All the fields of a record take as long to lay out as the plan: the plan is seen first. */
static void
fill_inspector_later (CursusStudio *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, g_new0 (gint64, 1), g_free);
}

/* What is folded is as high as its head. */
static void
problems_expanded_cb (GObject *panel, GParamSpec *pspec, CursusStudio *self)
{
  gboolean is_expanded;

  g_object_get (panel, "expanded", &is_expanded, NULL);
  cursus_panel_size_fold (GTK_PANED (self->middle), !is_expanded);
  cursus_pane_handle_fix (GTK_PANED (self->middle), !is_expanded);
}

static void
add_problems (CursusStudio *self)
{
  GObject *panel = G_OBJECT (cursus_problem_panel_new (self->workspace));
  int      height = g_settings_get_int (self->settings, "problems-height");

  adw_bin_set_child (ADW_BIN (self->problems_bin), GTK_WIDGET (panel));
  g_settings_bind (self->settings, "problems-expanded", panel, "expanded",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_GET_NO_CHANGES);
  g_signal_connect_object (panel, "notify::expanded", G_CALLBACK (problems_expanded_cb), self, 0);
  problems_expanded_cb (panel, NULL, self);
  if (height > 0)
    cursus_panel_size_restore (GTK_PANED (self->middle), height);
}

CursusStudio *
cursus_studio_new (CursusWorkspace *workspace, GSettings *settings)
{
  CursusStudio *self = g_object_new (CURSUS_TYPE_STUDIO, NULL);

  self->workspace = g_object_ref (workspace);
  self->settings = g_object_ref (settings);
  self->palette = GTK_WIDGET (cursus_palette_new (workspace));
  adw_bin_set_child (ADW_BIN (self->palette_bin), self->palette);
  add_pages (self);
  bind_sizes (self);
  add_problems (self);
  fill_inspector_later (self);
  return self;
}

void
cursus_studio_expect_width (CursusStudio *self, int width)
{
  g_return_if_fail (CURSUS_IS_STUDIO (self));

  set_narrow (self, width < NARROW);
}

void
cursus_studio_save_sizes (CursusStudio *self)
{
  int      width, height;
  gboolean is_placed;

  g_return_if_fail (CURSUS_IS_STUDIO (self));

  width = cursus_panel_size_get (GTK_PANED (self->inner));
  if (width > 0)
    g_settings_set_int (self->settings, "inspector-width", width);

  /* As long as nobody has said how high it is to be, it is as high as it needs to be. */
  g_object_get (self->middle, "position-set", &is_placed, NULL);
  height = cursus_panel_size_get (GTK_PANED (self->middle));
  if (is_placed && height > 0)
    g_settings_set_int (self->settings, "problems-height", height);
}

AdwViewStack *
cursus_studio_get_pages (CursusStudio *self)
{
  g_return_val_if_fail (CURSUS_IS_STUDIO (self), NULL);

  return ADW_VIEW_STACK (self->pages);
}

void
cursus_studio_find (CursusStudio *self)
{
  g_return_if_fail (CURSUS_IS_STUDIO (self));

  g_object_set (self, "palette-visible", TRUE, NULL);
  cursus_palette_find (CURSUS_PALETTE (self->palette));
}

void
cursus_studio_inspect (CursusStudio *self)
{
  g_return_if_fail (CURSUS_IS_STUDIO (self));

  fill_inspector (self);
  g_object_set (self, "inspector-visible", TRUE, NULL);
  gtk_widget_child_focus (self->inspector_bin, GTK_DIR_TAB_FORWARD);
}

GActionGroup *
cursus_studio_get_plan_actions (CursusStudio *self)
{
  g_return_val_if_fail (CURSUS_IS_STUDIO (self), NULL);

  return cursus_plan_page_get_actions (CURSUS_PLAN_PAGE (self->plan));
}

void
cursus_studio_show_documents (CursusStudio *self, const char *action, const char *format)
{
  g_return_if_fail (CURSUS_IS_STUDIO (self));

  adw_view_stack_set_visible_child (ADW_VIEW_STACK (self->pages), self->documents);
  cursus_document_page_request (
    CURSUS_DOCUMENT_PAGE (adw_bin_get_child (ADW_BIN (self->documents))), action, format);
}
