"""Takes the time from starting ghs on a pseudo-terminal until its first screen is complete."""

import fcntl
import os
import pty
import select
import statistics
import struct
import sys
import termios
import time

RUNS = 20
# A product of the list, and the last word of the footer: then the screen is complete.
PRODUCT = b"0001"
FOOTER = (b"more", b"help")


def first_frame(program):
    began = time.monotonic()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", NO_COLOR="1")
        os.execv(program, [program, "--lang", "en"])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    seen = b""
    while PRODUCT not in seen or not any(word in seen for word in FOOTER):
        if not select.select([terminal], [], [], 10)[0]:
            sys.exit("no frame within ten seconds: " + repr(seen[-200:]))
        seen += os.read(terminal, 65536)
    elapsed = (time.monotonic() - began) * 1000
    os.write(terminal, b"q")
    while True:
        try:
            if not os.read(terminal, 65536):
                break
        except OSError:
            break
    os.waitpid(child, 0)
    os.close(terminal)
    return elapsed


def main():
    times = [first_frame(sys.argv[1]) for _ in range(RUNS)]
    print(f"    median {statistics.median(times):.1f} ms, "
          f"smallest {min(times):.1f} ms, largest {max(times):.1f} ms ({RUNS} runs)")


main()
