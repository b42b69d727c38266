#!/usr/bin/env python3
# bench.py - how fast project files are opened, changed and saved, facts computed, documents made
#
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench.py --build-dir=BUILD [--rounds=N]
#
# Processes that are compared run in turn, A B A B, so that a busy machine slows down both; a figure is the median of
# their processor times. Exits with 0 also where a figure is missed: this measures, it does not test.

import argparse
import os
import platform
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCHEMA = "data/schema/project.rng"


class Run:
    """What one process took: seconds of processor time and on the clock, and bytes of memory at most"""

    def __init__(self, command):
        started = time.perf_counter()
        devnull = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]
        child = os.posix_spawn(command[0], command, os.environ, file_actions=devnull)
        _, status, usage = os.wait4(child, 0)
        self.wall = time.perf_counter() - started
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024
        if status != 0:
            sys.exit(f"bench.py: this failed: {shlex.join(command)}")


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def run_in_turn(rounds, *commands):
    """A list of runs for each command; a first round warms up and does not count"""
    runs = [[] for _ in commands]
    for nth in range(rounds + 1):
        for command, of_command in zip(commands, runs):
            run = Run(command)
            if nth > 0:
                of_command.append(run)
    return runs


class Table:
    def __init__(self):
        self.missed = 0

    def command(self, name, command, runs=None):
        figures = ""
        if runs:
            figures = f"{median(runs, 'cpu'):8.3f} s processor, {median(runs, 'wall'):.3f} s on the clock, " \
                      f"{median(runs, 'memory') / 1e6:.0f} MB"
        print(f"  {name}: {shlex.join(command)}")
        if figures:
            print(f"     {figures}")

    def figure(self, name, value, limit=None, unit=""):
        verdict = ""
        if limit is not None:
            met = value <= limit
            self.missed += not met
            verdict = f"at most {limit:g}{unit}: {'met' if met else 'NOT MET'}"
        print(f"  {name + ' ':.<58} {value:8.2f}{unit:3} {verdict}")


def generate(program, modules, folder):
    path = Path(folder, f"{modules}.cursus")
    with open(path, "wb") as file:
        subprocess.run([program, str(modules)], stdout=file, check=True)
    print(f"  {path.name}: {path.stat().st_size / 1e6:.1f} MB, made by generate-project {modules}")
    return str(path)


def read_measures(command):
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {name: float(value) for name, value in (line.split("\t") for line in lines)}


def measure_open(table, rounds, programs, files):
    print("\nOpening 10,000 modules: read, check, build, index, free")
    ours = [programs["open-project"], files[10000]]
    theirs = [programs["xmllint"], "--noout", "--relaxng", SCHEMA, files[10000]]
    a, b = run_in_turn(rounds, ours, theirs)
    table.command("A", ours, a)
    table.command("B", theirs, b)
    table.figure("A / B, processor time", median(a, "cpu") / median(b, "cpu"), 1.0)
    table.figure("A / B, on the clock", median(a, "wall") / median(b, "wall"))
    size = os.path.getsize(files[10000])
    table.figure("memory of A at most / size of the file", median(a, "memory") / size, 4.0)
    table.figure("memory of B at most / size of the file", median(b, "memory") / size)
    return median(b, "cpu")


def measure_large(table, rounds, programs, files):
    print("\nOpening 100,000 modules")
    small = [programs["open-project"], files[10000]]
    large = [programs["open-project"], files[100000]]
    a, b = run_in_turn(rounds, small, large)
    table.command("A", small, a)
    table.command("B", large, b)
    table.figure("B / A, processor time", median(b, "cpu") / median(a, "cpu"), 11.0)
    table.figure("memory of B at most / size of the file", median(b, "memory") / os.path.getsize(files[100000]), 4.0)


def measure_save(table, rounds, programs, files, measures):
    print("\nSaving 10,000 modules, without the flush to the disk")
    ours = [programs["open-project"], "--write", files[10000]]
    theirs = [programs["xmllint"], "--format", files[10000]]
    a, b = run_in_turn(rounds, ours, theirs)
    table.command("A", ours, a)
    table.command("B", theirs, b)
    table.figure("saving what is open / B", measures["write"] / 1e6 / median(b, "cpu"), 1.0)
    table.figure("A / B: opening it besides, against parsing it", median(a, "cpu") / median(b, "cpu"))


def measure_parts(table, command, measures):
    print("\nParts, in one process that has 10,000 modules open")
    table.command("A", command)
    table.figure("read the file", measures["read-file"] / 1e3, unit=" ms")
    table.figure("read it from memory", measures["read-bytes"] / 1e3, unit=" ms")
    table.figure("write it into memory", measures["write"] / 1e3, unit=" ms")
    table.figure("change a number of one module, seal, free the old", measures["change-number"], 20.0, " µs")
    table.figure("change the title of one module, seal, free the old", measures["change-title"], 20.0, " µs")
    table.figure("move a module to the next term", measures["move-place"], unit=" µs")
    table.figure("find a module by its id", measures["look-up"], unit=" µs")
    table.figure("find the term of a module", measures["find-term"], unit=" µs")


def measure_facts(table, programs, files):
    print("\nAll facts and all problems, with 20 rules")
    for size, limit, runs in ((1000, 2.0, 15), (10000, 30.0, 3)):
        command = [programs["bench-facts"], files[size]]
        table.command("A", command)
        lines = [subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[1].split("\t")
                 for _ in range(runs)]
        facts, problems, pace = (sorted(float(line[column]) for line in lines) for column in (1, 2, 4))
        middle = runs // 2
        table.figure(f"{size} modules, the facts alone, middle of {runs}", facts[middle], unit=" ms")
        table.figure(f"{size} modules, with {lines[0][3]} problems, middle of {runs}", problems[middle], limit, " ms")
        table.figure("the slowest of them", problems[-1], unit=" ms")
        table.figure("some sums meanwhile, slowest / fastest", pace[-1] / pace[0])


def measure_edit(table, programs, files):
    print("\nAn edit, all facts and all problems, with 20 rules")
    command = [programs["bench-edit"], files[1000]]
    table.command("A", command)
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[1:]
    for line in lines:
        modules, operation, edit, all_of_it, _ = line.split("\t")
        table.figure(f"{modules} modules, {operation} alone", float(edit), unit=" ms")
        table.figure(f"{modules} modules, {operation}, facts and problems", float(all_of_it), 4.0, " ms")


def measure_board(table, programs, files):
    print("\nThe board's own share of a frame: allocating and taking a snapshot")
    os.environ.update(GTK_A11Y="none", GSETTINGS_BACKEND="memory")
    for modules, limits in ((1000, (1.0, 4.0)), (5000, (4.0, 10.0))):
        command = ["tests/gui/with-display.sh", programs["bench-board"], files[modules]]
        table.command("A", command)
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        rows = {line.split()[0]: [float(figure) for figure in line.split()[1:]] for line in lines}
        for name in ("scroll", "drag", "small-scroll", "small-drag"):
            table.figure(f"{modules} modules, {name}, median", rows[name][0], limits[0], " ms")
            table.figure(f"{modules} modules, {name}, 99th percentile", rows[name][1], limits[1], " ms")
        table.figure(f"{modules} modules, all after an edit, median", rows["edit"][0], unit=" ms")


def measure_matrix(table, programs, files):
    print("\nThe matrix's own share of a frame with 600 tags, and a mark set with all that follows")
    os.environ.update(GTK_A11Y="none", GSETTINGS_BACKEND="memory")
    for modules, limit in ((400, None), (1000, 8.0), (4000, None)):
        command = ["tests/gui/with-display.sh", programs["bench-matrix"], files[modules]]
        table.command("A", command)
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        rows = {line.split()[0]: [float(figure) for figure in line.split()[1:]] for line in lines}
        table.figure(f"{modules} modules, a scroll's snapshot, median", rows["scroll"][0], 2.0, " ms")
        table.figure(f"{modules} modules, a scroll's snapshot, 99th percentile", rows["scroll"][1], unit=" ms")
        table.figure(f"{modules} modules, a jump's to rows never seen, median", rows["jump"][0], 2.0, " ms")
        name = f"{modules} modules, a mark, facts, problems, matrix, bars, board"
        table.figure(f"{name}, median", rows["mark"][0], limit, " ms")
        table.figure(f"{name}, 99th percentile", rows["mark"][1], limit, " ms")


def measure_window(table, programs, files, build):
    print("\nThe window: a whole frame, another record in the inspector, a large file opened")
    os.environ.update(GTK_A11Y="none", GSETTINGS_BACKEND="memory",
                      GSETTINGS_SCHEMA_DIR=str(build / "data" / "desktop"))

    def read(name, file):
        command = ["tests/gui/with-display.sh", programs[name], file]
        table.command("A", command)
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        return {line.split()[0]: [float(figure) for figure in line.split()[1:]] for line in lines if line}

    frame = read("bench-frame", files[1000])
    table.figure("1000 modules, a whole frame after a scroll", frame["board"][0], unit=" ms")
    table.figure("the same / that of a bare window with the same nodes", frame["quotient"][0], 1.3)
    inspector = read("bench-inspector", "data/templates/master-ai-healthcare.cursus")
    table.figure("another module in the inspector, with its frame, median", inspector["frame"][0], 16.0, " ms")
    opening = read("bench-opening", files[10000])
    table.figure("10000 modules opened, the longest slice of making cards", opening["slice"][0], 8.0, " ms")
    table.figure("10000 modules opened, the longest turn of the main loop", opening["longest"][0], unit=" ms")
    table.figure("10000 modules, a module moved, the longest turn, median", opening["edit"][0], unit=" ms")


def measure_graph(table, programs):
    print("\nThe measures of the graph of modules")
    command = [programs["bench-graph"]]
    table.command("A", command)
    rows = [line.split() for line in subprocess.run(command, check=True, capture_output=True,
                                                    text=True).stdout.splitlines()[1:]]
    small = [float(row[3]) for row in rows if row[1] == "49"]
    large = [float(row[4]) / 1e6 for row in rows if row[1] == "100000"]
    table.figure("all measures of 49 modules", max(small), 15.0, " µs")
    table.figure("blocking factors of 100,000 modules, the slowest", max(large), 2.0, " s")


def measure_coverage(table, programs, files):
    print("\nA mark set on one of 1,000 modules, with 600 tags and 20 rules")
    command = [programs["bench-coverage"], files[1000]]
    table.command("A", command)
    measures = read_measures(command)
    table.figure("the new project", measures["edit"] / 1e3, unit=" ms")
    table.figure("the table of 1,000 by 600 alone", measures["table"] / 1e3, unit=" ms")
    table.figure("the new project, facts, problems and the table", measures["all"] / 1e3, 8.0, " ms")
    table.figure("the gap report besides", measures["gaps"] / 1e3, unit=" ms")
    table.figure("all of it / the file read anew, facts, problems and the table", measures["all"] / measures["rebuild"], unit="")


def measure_tags(table, programs):
    print("\nAll taxonomies, in one process")
    command = [programs["bench-tags"]]
    table.command("A", command)
    measures = read_measures(command)
    table.figure(f"load {measures['tags']:.0f} tags, prepare the search, find two words", measures["load"] / 1e3, 5.0, " ms")
    table.figure("the slowest of several searches, once it is prepared", measures["query"] / 1e3, 1.0, " ms")


def measure_check(table, rounds, programs):
    print("\ncursus-cli check on the Master")
    ours = [programs["cursus-cli"], "check", "data/templates/master-ai-healthcare.cursus"]
    theirs = [programs["empty-program"]]
    a, b = run_in_turn(5 * rounds, ours, theirs)
    table.command("A", ours, a)
    table.command("B", theirs, b)
    table.figure("A / B, processor time", median(a, "cpu") / median(b, "cpu"), 1.5)
    table.figure("A / B, on the clock", median(a, "wall") / median(b, "wall"))


def measure_handbook(table, rounds, programs, folder):
    print("\nA module handbook of 200 modules as PDF, tagged, beside other programs that make PDF of the same document")
    project = generate(programs["generate-project"], 200, folder)
    names = {suffix: str(Path(folder, f"handbook.{suffix}")) for suffix in ("pdf", "odt", "html")}
    export = [programs["cursus-cli"], "export", "--document=handbook", "--date=2026-11-21"]
    for suffix in ("odt", "html"):
        subprocess.run([*export, f"--format={suffix}", f"--output={names[suffix]}", project], check=True)
    ours = [*export, "--format=pdf", f"--output={names['pdf']}", project]
    rivals = {}  # with the most that A may take of their time, and how often they run
    office, weasyprint = shutil.which("soffice"), shutil.which("weasyprint")
    if office:
        rivals["LibreOffice"] = ([office, f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to",
                                  "pdf", "--outdir", str(Path(folder, "other")), names["odt"]], 1 / 5)
    a, *others = run_in_turn(rounds, ours, *(command for command, _ in rivals.values()))
    if weasyprint:
        rivals["WeasyPrint"] = ([weasyprint, names["html"], str(Path(folder, "other.pdf"))], 1 / 40)
        others.append([Run(rivals["WeasyPrint"][0])])  # once: it takes half a minute
    table.command("A", ours, a)
    table.figure("A, processor time", median(a, "cpu"), unit=" s")
    table.figure("A, on the clock", median(a, "wall"), unit=" s")
    table.figure("memory of A at most", median(a, "memory") / 1e6, 100.0, " MB")
    for (name, (command, limit)), runs in zip(rivals.items(), others):
        table.command(name, command, runs)
        table.figure(f"A / {name}, processor time", median(a, "cpu") / median(runs, "cpu"), limit)
        table.figure(f"A / {name}, on the clock", median(a, "wall") / median(runs, "wall"), limit)
        table.figure(f"{name} / A, processor time", median(runs, "cpu") / median(a, "cpu"))


def measure_documents(table, rounds, programs, folder):
    print("\nDocuments in the window: the first page of that handbook, all documents of the Master in all formats")
    program, project = programs["bench-documents"], str(Path(folder, "200.cursus"))
    master = "data/templates/master-ai-healthcare.cursus"
    for name, command, limit in (("first page", ["preview", project], 100.0),
                                 ("all documents, in one process", ["all", master, folder], 3000.0)):
        table.command("A", [program, *command])
        runs = [read_measures([program, *command]) for _ in range(rounds)]
        table.figure(f"{name}, processor time", statistics.median(run["processor"] for run in runs), limit, " ms")
        table.figure(f"{name}, on the clock", statistics.median(run["wall"] for run in runs), limit, " ms")
    if shutil.which("xvfb-run"):
        command = ["env", "GTK_A11Y=none", "GSETTINGS_BACKEND=memory", "tests/gui/with-display.sh",
                   programs["bench-preview"], project]
        table.command("A", command)
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        times = {line.split()[0]: [float(figure) for figure in line.split()[1:]] for line in lines if line}
        table.figure("its last pages after an edit of its first module, median", times["wall"][0], 1000.0, " ms")
        table.figure("the same, 95th percentile", times["wall"][1], 1000.0, " ms")
        table.figure("the same, processor time, median", times["processor"][0], unit=" ms")


def measure_all_formats(table, rounds, programs, folder):
    print("\nAll documents of the Master, one program for each format")
    commands = [[programs["cursus-cli"], "export", "--document=all", f"--format={name}", "--date=2026-11-21",
                 f"--output={Path(folder, name)}", "data/templates/master-ai-healthcare.cursus"]
                for name in ("pdf", "html", "odt", "docx", "xlsx", "csv", "md", "svg", "png")]
    runs = run_in_turn(rounds, *commands)
    for command, of_command in zip(commands, runs):
        table.command(command[3], command, of_command)
    table.figure("all formats, processor time", sum(median(of, "cpu") for of in runs), 3.0, " s")
    table.figure("all formats, on the clock", sum(median(of, "wall") for of in runs), 3.0, " s")


def first_frame(program, build, command, folder):
    """Milliseconds until the window is drawn, those of the processor, and kilobytes of memory"""
    environment = {**os.environ, "GDK_BACKEND": "x11", "GSK_RENDERER": "cairo", "GSETTINGS_BACKEND": "memory",
                   "GSETTINGS_SCHEMA_DIR": str(build / "data" / "desktop"), "HOME": folder}
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1440x900x24 -nolisten tcp", "dbus-run-session", "--"]
    output = subprocess.run([*screen, program, *command], env=environment, check=True, capture_output=True, text=True).stdout
    return [float(field) for field in output.strip().splitlines()[-1].split("\t")]


def measure_start(table, rounds, build):
    tools = [str(build / "tests" / "bench" / "first-frame"), *map(shutil.which, ("xvfb-run", "dbus-run-session", "gnome-text-editor"))]
    if not all(tool and os.access(tool, os.X_OK) for tool in tools):
        return
    print("\nStarting with the Master until its window is drawn, beside an editor with the same file")
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder, "master.cursus"), Path(folder, "master.txt")
        for path in (ours, theirs):
            shutil.copy("data/templates/master-ai-healthcare.cursus", path)
        commands = ([str(build / "src" / "cursus"), str(ours)], [tools[3], "--standalone", str(theirs)])
        for name, command in zip("AB", commands):
            table.command(name, command)
        runs = [[first_frame(tools[0], build, command, folder) for command in commands] for _ in range(rounds)]
    a, b = ([statistics.median(run[nth][field] for run in runs) for field in range(4)] for nth in (0, 1))
    table.figure("A, on the clock", a[0], unit=" ms")
    table.figure("B, on the clock", b[0], unit=" ms")
    table.figure("A / B, on the clock", a[0] / b[0], 1.0)
    table.figure("A / B, processor time", a[1] / b[1])
    table.figure("A / B, memory, shared parts by their share", a[3] / b[3], 1.3)


def main():
    parser = argparse.ArgumentParser(description="measures opening, changing and saving against xmllint")
    parser.add_argument("--build-dir", required=True, help="a build for release")
    parser.add_argument("--rounds", type=int, default=7, help="how often each process runs (7)")
    arguments = parser.parse_args()

    build = Path(arguments.build_dir).resolve() / "tests" / "bench"
    names = ("generate-project", "open-project", "bench-store", "bench-facts", "bench-edit", "bench-coverage", "bench-graph",
             "bench-tags", "empty-program")
    programs = {name: str(build / name) for name in names}
    programs["cursus-cli"] = str(build.parent.parent / "src" / "cursus-cli")
    programs["cursus-export"] = str(build.parent.parent / "src" / "cursus-export")
    programs["xmllint"] = shutil.which("xmllint")
    drawn = ("bench-board", "bench-documents", "bench-frame", "bench-inspector", "bench-matrix", "bench-opening",
             "bench-preview")  # not without the window
    programs |= {name: str(build / name) for name in drawn}
    missing = [name for name, path in programs.items() if name not in drawn and (not path or not os.access(path, os.X_OK))]
    if missing:
        sys.exit(f"bench.py: these are missing: {', '.join(missing)}")

    os.chdir(Path(__file__).resolve().parent.parent.parent)
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["CURSUS_DATA_DIR"] = "data"
    os.environ["CURSUS_LIBEXEC_DIR"] = str(build.parent.parent / "src")
    os.environ["XDG_DATA_HOME"] = "/nonexistent"
    version = subprocess.run([programs["xmllint"], "--version"], capture_output=True, text=True).stderr.split("\n")[0]
    print(f"{platform.machine()}, {os.cpu_count()} processors; {version}; medians of {arguments.rounds} rounds")

    table = Table()
    with tempfile.TemporaryDirectory() as folder:
        files = {modules: generate(programs["generate-project"], modules, folder) for modules in (400, 1000, 4000, 5000, 10000, 100000)}
        parts = [programs["bench-store"], files[10000]]
        measures = read_measures(parts)
        measure_open(table, arguments.rounds, programs, files)
        measure_large(table, min(arguments.rounds, 3), programs, files)
        measure_save(table, arguments.rounds, programs, files, measures)
        measure_parts(table, parts, measures)
        measure_facts(table, programs, files)
        measure_edit(table, programs, files)
        if os.access(programs["bench-board"], os.X_OK) and shutil.which("xvfb-run"):
            measure_board(table, programs, files)
            measure_matrix(table, programs, files)
            measure_window(table, programs, files, build.parent.parent)
        measure_graph(table, programs)
        measure_coverage(table, programs, files)
        measure_tags(table, programs)
        measure_check(table, arguments.rounds, programs)
        measure_handbook(table, min(arguments.rounds, 5), programs, folder)
        measure_all_formats(table, min(arguments.rounds, 3), programs, folder)
        if os.access(programs["bench-documents"], os.X_OK):
            measure_documents(table, min(arguments.rounds, 5), programs, folder)
    measure_start(table, arguments.rounds, build.parent.parent)
    print(f"\n{table.missed} of the figures with a limit missed" if table.missed else "\nAll figures with a limit met")


if __name__ == "__main__":
    main()
