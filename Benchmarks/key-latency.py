"""Takes the time from a key on a pseudo-terminal until the last byte of the frame that answers to it.

The last byte is the one that had arrived when the program had read the key and its main thread waited in poll(2)
for another, with nothing left to read: both are asked of /proc. What the waiting itself takes is not counted.
Beside it stands the processor time of the program, which other programs on the machine do not change.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Tests", "EndToEndTests", "Oracles"))
sys.dont_write_bytecode = True
from pseudoterminal import PseudoTerminal  # noqa: E402

UP, DOWN, LEFT, RIGHT = b"\x1bOA", b"\x1bOB", b"\x1bOD", b"\x1bOC"
PAGE_UP, PAGE_DOWN, HOME, END = b"\x1b[5~", b"\x1b[6~", b"\x1bOH", b"\x1bOF"
ENTER, ESCAPE, SAVE = b"\r", b"\x1b", b"\x13"
LIMIT = 2.0


class Measurement:
    """One program, and the times of each kind of key."""

    def __init__(self, program, workspace, rows, columns):
        # Without waiting for the rest of a sequence, so that Esc is measured as any other key.
        environment = dict(os.environ, TERM="xterm-256color", GHS_WORKSPACE=workspace, ESCDELAY="0")
        self.terminal = PseudoTerminal([program, "--lang", "ja"], environment, rows=rows, columns=columns)
        self.times = {}
        self.rest()

    def press(self, kind, *keys):
        for key in keys:
            received = len(self.terminal.received)
            worked = self.work()
            began = time.monotonic()
            self.terminal.type(key)
            if not self.terminal.until_idle():
                sys.exit("the program has ended")
            if len(self.terminal.received) > received:
                elapsed = (self.terminal.last_arrival - began) * 1000
                self.times.setdefault(kind, []).append((elapsed, self.work() - worked))

    def work(self):
        """The processor time of the program so far, in milliseconds."""
        with open(f"/proc/{self.terminal.program}/schedstat") as file:
            return int(file.read().split()[0]) / 1e6

    def rest(self):
        """Lets what is found out while nobody presses a key come to its end."""
        quiet = time.monotonic()
        received = -1
        while time.monotonic() - quiet < 0.5:
            self.terminal.until_idle()
            if len(self.terminal.received) != received:
                received = len(self.terminal.received)
                quiet = time.monotonic()
            time.sleep(0.01)

    def leave(self):
        self.terminal.type(b"\x03")
        self.terminal.until_ended()
        self.terminal.close()


def characters(text):
    return [character.encode() for character in text]


def journey(measure):
    press = measure.press
    press("products: moving", *[DOWN] * 200, *[UP] * 50)
    press("products: pages", *[PAGE_DOWN] * 30, *[PAGE_UP] * 10, *[END, HOME] * 10)
    for _ in range(20):
        press("opening a product", ENTER)
        measure.rest()
        press("going back", ESCAPE)
        measure.rest()
        press("products: moving", DOWN)
    press("opening a product", ENTER)
    measure.rest()
    press("requirements: moving", *[DOWN] * 240, *[UP] * 60)
    press("requirements: pages", *[PAGE_DOWN] * 20, *[PAGE_UP] * 20, *[END, HOME] * 10)
    for _ in range(10):
        press("requirements: opening the text", ENTER)
        press("requirements: reading", DOWN, DOWN, PAGE_DOWN)
        press("requirements: leaving the text", ESCAPE)
    for text in ("リスク", "LC-5", "けんしょう", "ｿﾌﾄｳｪｱ", "safety"):
        press("search: opening", b"/")
        press("search: typing", *characters(text), DOWN)
        press("search: accepting", ENTER)
        press("search: leaving", ESCAPE)
    for _ in range(5):
        press("help: opening", b"?")
        press("help: moving", DOWN, PAGE_DOWN, END)
        press("help: leaving", ESCAPE)
        press("palette: opening", b":")
        press("palette: typing", *characters("レベル"), b"\x7f", DOWN)
        press("palette: leaving", ESCAPE)
        press("level: opening", b"v")
        press("level: moving", DOWN, PAGE_DOWN)
        press("level: leaving", ESCAPE)
        press("language", b"L", b"L")
    press("requirements: moving", HOME)
    for number in range(20):
        press("judging: opening the form", b"c")
        press("judging: typing", *characters(f"確認した {number}。"))
        press("judging: saving (with fsync)", SAVE)
        press("requirements: moving", DOWN)


def show(kind, times):
    def share(part, which):
        ordered = sorted(time[which] for time in times)
        return ordered[min(len(ordered) - 1, int(len(ordered) * part))]
    print(f"    {kind:30} {len(times):5} keys   smallest {share(0, 0):6.2f} ms   median {share(0.5, 0):6.2f} ms"
          f"   99 % {share(0.99, 0):6.2f} ms   of the processor {share(0.5, 1):6.2f} and {share(0.99, 1):6.2f} ms")


def copy(workspace, folder):
    """A copy to judge in, so that every run begins with the same."""
    path = os.path.join(folder, "workspace.sqlite")
    source, target = sqlite3.connect(workspace), sqlite3.connect(path)
    source.backup(target)
    target.close()
    source.close()
    return path


def main():
    program, workspace = sys.argv[1], os.environ["GHS_WORKSPACE"]
    for rows, columns in ((24, 80), (60, 200)):
        # Beside the original: the same disk answers to fsync.
        with tempfile.TemporaryDirectory(dir=os.path.dirname(workspace)) as folder:
            for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
                os.environ[name] = folder
            measure = Measurement(program, copy(workspace, folder), rows, columns)
            journey(measure)
            measure.leave()
        print(f"    {columns}x{rows}")
        for kind, times in measure.times.items():
            show(kind, times)
        keys = [time for kind, times in measure.times.items() if "fsync" not in kind for time in times]
        show("all keys but saving", keys)
        print(f"    {sum(time[0] < LIMIT for time in keys) / len(keys):.1%} of them within {LIMIT:.0f} ms")


main()
