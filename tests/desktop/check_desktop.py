#!/usr/bin/python3
# check_desktop.py - what the desktop is told is what the program does
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares files that say the same in several places.

usage: check_desktop.py SOURCE

Looked at are the media type and its description, the actions and keys of the window and the
shortcuts window, the settings, whether each interface file is among the resources, and what the
Flatpak may do and is made of.
"""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ID = 'io.github.cursus_app.Cursus'
MIME = '{http://www.freedesktop.org/standards/shared-mime-info}'

# A key in the table of the actions of the window, and in that of the application.
WINDOW_ENTRY = re.compile(r'^  \{ "([a-z-]+)", \w+, (?:TRUE|FALSE), (NULL|"[^"]*") \}', re.M)
APPLICATION_KEY = re.compile(r'^    \{ "(app\.[a-z-]+)", \{ "', re.M)
PLAN_KEY = re.compile(r'^  \{ "(plan\.[a-z-]+)", "', re.M)

# A key of a card: the first of each entry.
CARD_KEY = re.compile(r'^  \{ "card\.[a-z-]+", (?:NULL|"[^"]*"), \w+, "([^"]+)"', re.M)

# Given by GTK itself.
FROM_GTK = {'win.show-help-overlay'}


def read(source, path):
    return (source / path).read_text('utf-8')


def list_actions_with_keys(source):
    window = read(source, 'src/gui/window/window-actions.c')
    application = read(source, 'src/gui/app/application.c')
    found = {f'win.{name}' for name, keys in WINDOW_ENTRY.findall(window) if keys != 'NULL'}
    found |= set(APPLICATION_KEY.findall(application))
    return found | set(PLAN_KEY.findall(window))


def check_shortcuts(source):
    """Every action that has a key is in the shortcuts window, and no other."""
    overlay = ElementTree.fromstring(read(source, 'ui/app/help-overlay.ui'))
    shown = {node.text for node in overlay.iter('property') if node.get('name') == 'action-name'}
    keyed = list_actions_with_keys(source)
    wrong = [f'{name} has a key, but is not in the shortcuts window' for name in sorted(keyed - shown)]
    wrong += [f'the shortcuts window names {name}, which has no key'
              for name in sorted(shown - keyed - FROM_GTK)]
    if len(keyed) < 10:
        wrong.append(f'only {len(keyed)} actions with keys were found')
    accelerators = ' '.join(node.text for node in overlay.iter('property')
                            if node.get('name') == 'accelerator').split()
    wrong += [f'{key} does something to a card, but is not in the shortcuts window'
              for key in CARD_KEY.findall(read(source, 'src/gui/board/card-actions.c'))
              if key not in accelerators]
    return wrong


def check_menu(source):
    """Every action of the menu of the window is one."""
    window = ElementTree.fromstring(read(source, 'ui/window/window.ui'))
    named = {node.text for node in window.iter() if node.get('name') in ('action', 'action-name')}
    texts = read(source, 'src/gui/window/window-actions.c') + read(source, 'src/gui/app/application.c')
    known = set(re.findall(r'\{ "([a-z-]+)", ', texts)) | {'style', 'show-help-overlay'}
    return [f'window.ui names {name}, which is no action' for name in sorted(named)
            if name.partition('.')[2] not in known]


def check_media_type(source):
    """The desktop file, the metainfo and the media type itself agree, and with the file format."""
    mime = ElementTree.fromstring(read(source, f'data/desktop/{ID}.mime.xml'))
    media_type = mime.find(f'{MIME}mime-type').get('type')
    namespace = mime.find(f'.//{MIME}root-XML').get('namespaceURI')
    wrong = [f'{path} does not name {media_type}'
             for path in (f'data/desktop/{ID}.desktop.in', f'data/desktop/{ID}.metainfo.xml.in',
                          'docs/project-file.md') if media_type not in read(source, path)]
    template = ElementTree.fromstring(read(source, 'data/templates/empty.cursus'))
    if template.tag != f'{{{namespace}}}project':
        wrong.append(f'the media type is for {namespace}, but projects are {template.tag}')
    return wrong


def is_named(key, code):
    """As a whole, or as a beginning and an end that are put together."""
    first, _, rest = key.partition('-')
    return f'"{key}"' in code or (f'"{first}-"' in code and f'"{rest}"' in code)


def check_settings(source):
    """Every key is used, and every key that is used is there."""
    schema = ElementTree.fromstring(read(source, f'data/desktop/{ID}.gschema.xml'))
    keys = {key.get('name') for key in schema.iter('key')}
    code = '\n'.join(path.read_text('utf-8') for path in sorted((source / 'src/gui').rglob('*.c')))
    used = set(re.findall(r'g_settings_\w+ \(\s*[\w>-]+,\s*"([a-z-]+)"', code))
    wrong = [f'the setting {key} is never used' for key in sorted(keys) if not is_named(key, code)]
    return wrong + [f'there is no setting {key}' for key in sorted(used - keys)]


def check_resources(source):
    """Each interface file is a resource."""
    wrong = []
    for folder in sorted(path for path in (source / 'ui').iterdir() if path.is_dir()):
        lists = list((source / 'src/gui' / folder.name).glob('*.gresource.xml'))
        listed = {node.text for path in lists for node in ElementTree.parse(path).iter('file')}
        there = {path.name for path in folder.iterdir() if path.suffix in ('.ui', '.css')}
        wrong += [f'ui/{folder.name}/{name} is no resource' for name in sorted(there - listed)]
    return wrong


# A screen and what draws on it; files come through the portal, and there is no network.
PERMISSIONS = {'--share=ipc', '--socket=wayland', '--socket=fallback-x11', '--device=dri'}


def check_flatpak(source):
    """The sandbox has no holes that are not needed, and what is built in it is pinned."""
    manifest = json.loads(read(source, f'flatpak/{ID}.json'))
    wrong = [f'the sandbox is opened by {permission}'
             for permission in sorted(set(manifest['finish-args']) - PERMISSIONS)]
    if manifest['id'] != ID or manifest['command'] != 'cursus':
        wrong.append('the manifest is for another program')
    for module in manifest['modules']:
        for origin in module['sources']:
            if origin['type'] == 'dir' and (source / 'flatpak' / origin['path']).resolve() != source:
                wrong.append(f'{module["name"]} is built from {origin["path"]}')
            elif origin['type'] == 'git' and not ('tag' in origin and re.fullmatch(
                    '[0-9a-f]{40}', origin.get('commit', ''))):
                wrong.append(f'{module["name"]} is not pinned to a commit')
            elif origin['type'] not in ('dir', 'git'):
                wrong.append(f'{module["name"]} comes from a {origin["type"]}')
    return wrong


CHECKS = [('shortcuts window', check_shortcuts), ('menu', check_menu),
          ('media type', check_media_type), ('settings', check_settings),
          ('resources', check_resources), ('flatpak', check_flatpak)]


def main(arguments):
    if len(arguments) > 1:
        print(__doc__, file=sys.stderr)
        return 2
    source = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent.parent)
    failed = 0
    print(f'1..{len(CHECKS)}')
    for number, (name, check) in enumerate(CHECKS, 1):
        wrong = check(source.resolve())
        failed += bool(wrong)
        print(f'{"not " if wrong else ""}ok {number} {name}')
        for line in wrong:
            print(f'# {line}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
