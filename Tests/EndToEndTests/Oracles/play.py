"""Plays steps with a program on a pseudo-terminal and tells, as JSON, what became of the terminal.

The argument is {"command": [...], "steps": [[...], ...], "rows": n, "columns": n}. The answer holds the terminal's
modes before the program was started and wherever a step notes them, how it ended, and what it wrote after it had
given the terminal back.
"""

import json
import os
import signal
import sys
import time

sys.dont_write_bytecode = True
from pseudoterminal import NeverCame, PseudoTerminal  # noqa: E402

LEAVING = b"\x1b[?1049l"


def file_appears(terminal, path):
    terminal.until(path, lambda: os.path.exists(path))


def play(terminal, steps):
    notes = {}
    seen = 0
    for name, *rest in steps:
        if name == "until":
            terminal.until_output(rest[0], seen)
        elif name == "type":
            seen = len(terminal.received)
            terminal.type(rest[0])
        elif name == "signal":
            terminal.signal(rest[0])
        elif name == "signal-group":
            terminal.signal(rest[0], group=True)
        elif name == "idle":
            terminal.until_idle()
        elif name == "note":
            notes[rest[0]] = terminal.modes()
        elif name == "stopped":
            terminal.until_stopped()
        elif name in ("continue", "continue-cooked"):
            seen = len(terminal.received)
            terminal.proceed(cooked=name == "continue-cooked")
        elif name == "resize":
            seen = len(terminal.received)
            terminal.resize(*map(int, rest))
        elif name == "file":
            file_appears(terminal, rest[0])
        elif name == "touch":
            open(rest[0], "w").close()
        elif name == "kill-named-in":
            with open(rest[0]) as file:
                os.kill(int(file.read()), getattr(signal, rest[1]))
        elif name == "hang-up":
            terminal.hang_up()
        elif name == "close-window":
            # The shell that was in it passes the signal on to its job.
            terminal.hang_up()
            terminal.signal("SIGHUP", group=True)
        elif name == "end":
            notes["status"] = terminal.until_ended()
        else:
            raise ValueError(name)
    return notes


def main():
    task = json.loads(sys.argv[1])
    terminal = PseudoTerminal(
        task["command"], rows=task.get("rows", 24), columns=task.get("columns", 80))
    before = terminal.initial
    began = time.monotonic()
    try:
        notes = play(terminal, task["steps"])
    except NeverCame as error:
        sys.exit(f"{error}; reports: {terminal.reports}")
    finally:
        terminal.close()
    output = bytes(terminal.received)
    if terminal.keyboard >= 0:
        notes["after"] = terminal.modes()
    notes["before"] = before
    notes["seconds"] = time.monotonic() - began
    notes["afterwards"] = output.rpartition(LEAVING)[2].decode(errors="replace")
    notes["touched"] = b"\x1b" in output
    json.dump(notes, sys.stdout)


main()
