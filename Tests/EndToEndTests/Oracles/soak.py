"""Presses keys at random in a program on a pseudo-terminal, the same for the same seed, and tells how it took them.

Arguments: seed, number of keys, program and its arguments. The keys file of the user is expected to have put the
commands that leave the program or stop it on keys that are not pressed here before the end: quit on F12. A program
that was left all the same, by words, is started again.
No slash is ever typed, so that a path that comes about by chance lies in the folder the program was started in.
"""

import collections
import glob
import json
import os
import random
import re
import sys

sys.dont_write_bytecode = True
from pseudoterminal import NeverCame, PseudoTerminal  # noqa: E402

TEXT = list("abcdefghijklmnoprstuvwxyzABCDEFGHJKLMNQRSTUVWXYZ0123456789 .,:;-+*=!?#@_") + \
    list("要求事項を満たす証拠〜①") + ["ｶﾞ", "か\u3099", "🇯🇵", "👩‍👩‍👧", "e\u0301", "葛\U000E0100"]
CONTROL = [bytes([number]) for number in range(1, 27) if number not in (3, 15, 17, 19, 26)]
SPECIAL = [b"\r", b"\r", b"\r", b"\t", b"\t", b"\x7f", b"\x1b[A", b"\x1b[B", b"\x1bOA", b"\x1bOB", b"\x1b[C",
           b"\x1b[D", b"\x1b[H", b"\x1b[F", b"\x1b[5~", b"\x1b[6~", b"\x1b[3~", b"\x1b[2~", b"\x1b[Z",
           b"\x1bOP", b"\x1bOQ", b"\x1b[20~", b"\x1b[1;5C", b"\x1b[1;5D", b"\x1b[15~", b"\x1b[19~"]
ODD = [b"\xff", b"\xe3\x81", b"\x1b[999;999R", b"\x1b[<0;10;5M", b"\x1b[<64;10;5M", b"\x1b[<0;10;5m", b"\x00"]
PASTES = ["q", "RM-3.1 RM-5", "一行目\n二行目\tタブ\r\n三行目", "2026-12-31", "plan.txt", "x\x07y\x9bz", "長い文。" * 300]
# What leads deeper than chance does; each begins at the list of products.
ERRANDS = [
    ["\r", "c", "確認した。", "\x13"], ["\r", "n", "x", "未整備", "\x13"], ["\r", "e", "規程", "\x13"], ["\r", "E"],
    ["\r", "m", "j", "m", "c", "まとめて確認した。", "\x13"], ["\r", "d", "e"], ["\r", "d", "i"], ["\r", "d", "o"],
    ["\r", "v"], ["\r", "J"], ["\r", "f"], ["\r", "\x1b[20~", "リスク"], ["\r", "\r"], ["w"], ["w", "1"], ["t", "3"],
    ["s"], ["S"], ["a", "new"], ["e"], ["x"], ["u"], ["R"], ["?"], [":", "レベル"], ["j"], ["j", "\r"],
]
# The answer that is offered where the assessment has moved on since the declaration was issued.
AS_ISSUED = "発行時の内容で作る"


def pressed(dice):
    """The bytes of one key, and whether the program is to come to rest before the next."""
    choice = dice.random()
    if choice < 0.60:
        return dice.choice(TEXT).encode(), False
    if choice < 0.84:
        return dice.choice(SPECIAL), False
    if choice < 0.92:
        # A character right behind it would be another key.
        return b"\x1b", True
    if choice < 0.97:
        return dice.choice(CONTROL), False
    if choice < 0.98:
        return b"\x0f", True  # the editor, which must not find what was meant for the program
    if choice < 0.99:
        return b"\x1b[200~" + dice.choice(PASTES).encode() + b"\x1b[201~", False
    return dice.choice(ODD), True


def run_errand(terminal, errand):
    """Goes back to the first screen, throwing away what was typed, and does something from there."""
    for key in ["\x1b", "d"] * 3 + ["\x1b"] * 3 + errand:
        terminal.type(key)
        if not terminal.until_idle():
            return


class Wrong(Exception):
    """The program did what it must not do."""


def started(command):
    """The program, after it has made a package: fonts and the like are loaded once, and are no growth."""
    terminal = PseudoTerminal(command, limit=240)
    terminal.until_idle()
    for package in glob.glob("*.zip"):
        os.remove(package)
    run_errand(terminal, ["\r", "d", "o", "\x1b[A", "\x1b[A", "\x1b[C", "\x13"])
    if not glob.glob("*.zip"):
        # What was declared is no longer what is assessed, and the program asks whether it is packed all the same.
        terminal.until("the question or a package",
                       lambda: glob.glob("*.zip") or AS_ISSUED in bytes(terminal.received).decode(errors="replace"))
        if not glob.glob("*.zip"):
            terminal.type("y")
            terminal.until("a package", lambda: glob.glob("*.zip"))
    run_errand(terminal, [])
    return terminal


def soak(command, dice, count, pressed_last):
    """Presses the keys, then leaves; what there is to tell of it."""
    terminal = started(command)
    try:
        resident = []
        burst = 1
        for number in range(1, count + 1):
            if terminal.ended is not None:
                # Words can lead out, too: typed into the palette, Q finds the command that quits.
                left_in_order(terminal, number)
                terminal.close()
                terminal = started(command)
            if dice.random() < 0.01:
                terminal.resize(dice.randint(1, 60), dice.randint(1, 200))
            if dice.random() < 0.02:
                run_errand(terminal, dice.choice(ERRANDS))
            keys, rest = pressed(dice)
            pressed_last.append(keys)
            terminal.type(keys)
            burst -= 1
            if rest or burst <= 0:
                terminal.until_idle()
                burst = dice.randint(1, 40)
            if number % (count // 10) == 0 and terminal.until_idle():
                resident.append(terminal.resident())
                del terminal.received[:-100000]
        terminal.resize(24, 80)
        for _ in range(30):
            for key in (b"\x1b", b"\x1b[24~", b"d"):
                if terminal.ended is None:
                    terminal.type(key)
                    terminal.until_idle()
        if terminal.ended is None:
            raise Wrong(f"cannot be left: {bytes(terminal.received[-3000:]).decode(errors='replace')}")
        return {**ending(terminal), "resident": resident}
    finally:
        terminal.close()


def ending(terminal):
    """How the program ended and what it left behind."""
    # Older output has been dropped; the modes of the emulator follow from the end of it.
    said = bytes(terminal.received).rpartition(b"\x1b[?1049l")[2].decode(errors="replace")
    return {"status": terminal.ended, "before": terminal.initial, "after": terminal.modes(),
            "said": re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|[=>])|\r", "", said)}


def left_in_order(terminal, number):
    told = ending(terminal)
    if told["status"] != 0 or told["before"] != told["after"] or told["said"]:
        raise Wrong(f"ended before key {number}: {told}; {bytes(terminal.received[-3000:]).decode(errors='replace')}")


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    pressed_last = collections.deque(maxlen=60)
    try:
        told = soak(sys.argv[3:], random.Random(seed), count, pressed_last)
    except (NeverCame, Wrong) as error:
        sys.exit(f"seed {seed}: {error}; the last keys were {list(pressed_last)}")
    json.dump(told, sys.stdout)


main()
