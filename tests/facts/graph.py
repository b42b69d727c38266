# graph.py - the measures of the prerequisite graph
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocking, delay, complexity and centrality of each module, by looking at all paths."""

import functools

REQUISITES = ('prerequisite', 'corequisite', 'strict-corequisite')
MANY_PATHS = 5000
LARGEST = 2 ** 53


def edges_of(project):
    """From each existing module that a prerequisite, corequisite or strict corequisite names to
    the module that has it, with whether one of them is a prerequisite."""
    edges = {}
    for module in project.modules:
        for name in REQUISITES:
            for requisite in module.all(name):
                for other in requisite.words('module'):
                    if other in project.module:
                        pair = other, module.id
                        edges[pair] = edges.get(pair, False) or name == 'prerequisite'
    return edges


def reachable_from(edges, nodes):
    """For each node all that can be reached from it by one edge or more."""
    reach = {node: {b for a, b in edges if a == node} for node in nodes}
    changed = True
    while changed:
        changed = False
        for node in nodes:
            further = set().union(reach[node], *(reach[other] for other in reach[node]))
            if further != reach[node]:
                reach[node], changed = further, True
    return reach


def components_of(nodes, reach):
    """The strongly connected components: who can be reached from each other. In file order."""
    components, seen = [], set()
    for node in nodes:
        if node not in seen:
            together = [other for other in nodes
                        if other == node or (other in reach[node] and node in reach[other])]
            components.append(together)
            seen.update(together)
    return components


def circles_of(project):
    """The components with an edge of a prerequisite inside, in file order."""
    edges = edges_of(project)
    nodes = [module.id for module in project.modules]
    return [component for component in components_of(nodes, reachable_from(edges, nodes))
            if any(is_prerequisite and a in component and b in component
                   for (a, b), is_prerequisite in edges.items())]


def can_be_taken(project, component):
    """Whether there is a number t ≥ 0 for each module of the component such that each prerequisite
    has an existing alternative that is outside or has a smaller t, each corequisite one that is
    outside or has no greater t. Starts with 0 and raises what is too small; who gets as high as
    there are modules never comes to rest."""
    t = {node: 0 for node in component}
    changed = True
    while changed and max(t.values()) < len(component):
        changed = False
        for node in component:
            for name in REQUISITES:
                for requisite in project.module[node].all(name):
                    others = [o for o in requisite.words('module') if o in project.module]
                    if not others or any(o not in t for o in others):
                        continue
                    least = min(t[o] for o in others) + (1 if name == 'prerequisite' else 0)
                    if t[node] < least:
                        t[node], changed = least, True
    return max(t.values()) < len(component)


def graph_of(project):
    """The measures of all modules, or None if there is a circle with a prerequisite."""
    if circles_of(project):
        return None
    nodes = [module.id for module in project.modules]
    edges = edges_of(project)
    reach = reachable_from(edges, nodes)
    for component in components_of(nodes, reach):  # the edges inside are left out
        edges = {(a, b): p for (a, b), p in edges.items()
                 if not (a in component and b in component)}
    after = {node: [b for b in nodes if (node, b) in edges] for node in nodes}
    before = {node: [a for a in nodes if (a, node) in edges] for node in nodes}
    reach = reachable_from(edges, nodes)

    @functools.lru_cache(None)
    def down(node):
        """How many paths go from here to a sink, and all their nodes together."""
        ways = [down(other) for other in after[node]] or [(1, 0)]
        return sum(n for n, _ in ways), sum(length + n for n, length in ways)

    sources = [node for node in nodes if not before[node]]
    if sum(down(node)[0] for node in sources) <= MANY_PATHS:
        delay, centrality, longest = by_listing(nodes, sources, after)
    else:
        delay, centrality, longest = by_counting(nodes, sources, after, before)

    modules = [{'id': node, 'blocking': len(reach[node]), 'delay': delay[node],
                'complexity': len(reach[node]) + delay[node],
                'centrality': centrality[node] if centrality[node] <= LARGEST else None}
               for node in nodes]
    return {'complexity': sum(m['complexity'] for m in modules), 'longest_path': longest,
            'modules': modules}


def by_listing(nodes, sources, after):
    """Delay, centrality and longest path from the list of all paths from a source to a sink."""
    paths = []

    def walk(path):
        for other in after[path[-1]]:
            walk(path + [other])
        if not after[path[-1]]:
            paths.append(path)

    for node in sources:
        walk([node])
    position = {node: i for i, node in enumerate(nodes)}
    delay = {node: max(len(path) for path in paths if node in path) for node in nodes}
    centrality = {node: sum(len(path) for path in paths if node in path[1:-1]) for node in nodes}
    longest = min(paths, key=lambda path: (-len(path), [position[n] for n in path]), default=[])
    return delay, centrality, longest


def by_counting(nodes, sources, after, before):
    """The same where there are too many paths to list: a path through a node is one that ends in
    it and one that begins there; of n paths with the sum of lengths a and m with b, joined at one
    node, the n × m together have a × m + b × n − n × m nodes."""

    def counts(neighbours):
        @functools.lru_cache(None)
        def count(node):
            ways = [count(other) for other in neighbours[node]]
            if not ways:
                return 1, 1, 1
            n = sum(way[0] for way in ways)
            return n, sum(way[1] for way in ways) + n, max(way[2] for way in ways) + 1
        return {node: count(node) for node in nodes}

    to, onward = counts(before), counts(after)
    delay = {node: to[node][2] + onward[node][2] - 1 for node in nodes}
    centrality = {}
    for node in nodes:
        n, a, _ = to[node]
        m, b, _ = onward[node]
        inside = before[node] and after[node]
        centrality[node] = a * m + b * n - n * m if inside else 0

    longest = []
    ways = sources
    while ways:
        deepest = max(onward[node][2] for node in ways)
        longest.append(next(node for node in ways if onward[node][2] == deepest))
        ways = after[longest[-1]]
    return delay, centrality, longest
