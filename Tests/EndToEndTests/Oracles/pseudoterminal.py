"""A program on a pseudo-terminal, under a small shell with job control, watched from the other end.

Nothing here waits for a fixed time: a program is idle when nothing is left to read on either side and its main
thread waits in poll(2) for more than one thing, as its loop does; for the rest of a key's sequence it waits for keys alone.
"""

import fcntl
import json
import os
import re
import select
import signal
import struct
import sys
import termios
import time
import traceback

# poll and ppoll, by machine; /proc shows the call a thread waits in.
WAITING = {"x86_64": {"7", "271"}, "aarch64": {"73"}}.get(os.uname().machine, set())
FLAGS = {
    "ECHO": (3, termios.ECHO), "ICANON": (3, termios.ICANON), "ISIG": (3, termios.ISIG),
    "IEXTEN": (3, termios.IEXTEN), "OPOST": (1, termios.OPOST), "ONLCR": (1, termios.ONLCR),
    "ICRNL": (0, termios.ICRNL), "IXON": (0, termios.IXON),
}
PRIVATE_MODES = {"1049": "screen", "25": "cursor", "2004": "paste", "1000": "mouse",
                 "1006": "mouse-coordinates", "1": "cursor-keys"}


class NeverCame(Exception):
    """What was waited for did not come."""


class PseudoTerminal:
    """A terminal with one program in it, which is stopped and continued as a shell does it."""

    def __init__(self, command, environment=None, folder=None, rows=24, columns=80, limit=60):
        self.limit = limit
        self.received = bytearray()
        self.last_arrival = time.monotonic()
        self.reports = []
        self.keyboard, self.slave = os.openpty()
        self.resize(rows, columns)
        report, told = os.pipe()
        asked, self.control = os.pipe()
        self.report = report
        os.set_blocking(self.keyboard, False)
        os.set_blocking(report, False)
        # Before there is a program that could change them.
        self.initial = self.modes()
        self.shell = os.fork()
        if self.shell == 0:
            try:
                os.close(self.keyboard)
                os.close(report)
                os.close(self.control)
                _shell(command, environment or dict(os.environ), folder, self.slave, asked, told)
            except BrokenPipeError:
                pass  # Nobody watches any more.
            except BaseException:
                traceback.print_exc()
            os._exit(1)
        os.close(told)
        os.close(asked)
        self.program = self._reported("program")

    def resize(self, rows, columns):
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def type(self, data):
        """Types bytes, reading what comes meanwhile, so that neither side ever waits for the other."""
        data = data.encode() if isinstance(data, str) else data
        while data:
            self._look(0)
            try:
                data = data[os.write(self.keyboard, data):]
            except BlockingIOError:
                self._look(0.05)

    def until(self, what, holds):
        """Reads until something holds; says what never came."""
        end = time.monotonic() + self.limit
        while not holds():
            if time.monotonic() > end:
                raise NeverCame(f"{what} never came; the last output was {bytes(self.received[-600:])!r}")
            self._look(0.02)

    def until_output(self, text, since=0):
        data = text.encode()
        self.until(text, lambda: self.received.find(data, since) >= 0)

    def is_waiting(self):
        """Whether the main thread waits in poll with nothing left to read, and nothing left to show."""
        # Looked at first, and with select: that brings what was typed to the program's end, where it would
        # arrive later on a busy machine, and what is not there any more has been read.
        if self.slave < 0 or select.select([self.slave], [], [], 0)[0]:
            return False
        call, *arguments = self._call()
        return call in WAITING and int(arguments[1], 16) > 1 and not self._look(0)

    def until_idle(self):
        """Reads until the program waits for the next key; False when it has ended instead."""
        end = time.monotonic() + self.limit
        while not self.is_waiting():
            self._read_reports()
            if self.ended is not None:
                return False
            if time.monotonic() > end:
                raise NeverCame(f"no rest, but {self._call()}; the last output was {bytes(self.received[-600:])!r}")
            self._look(0.0002)
        return True

    def signal(self, name, group=False):
        number = getattr(signal, name)
        os.killpg(self.program, number) if group else os.kill(self.program, number)

    def until_stopped(self):
        return self._reported("stopped")

    def proceed(self, cooked=False):
        """Continues the stopped program in the foreground, as fg does; with the modes of the shell if so wished."""
        os.write(self.control, b"c" if cooked else b"\n")

    def until_ended(self):
        """The exit status; the negative number of the signal when one ended the program."""
        return self._reported("ended")

    @property
    def ended(self):
        return next((value for name, value in self.reports if name == "ended"), None)

    def hang_up(self):
        """Takes the terminal away, as closing its window does."""
        self._look(0)
        os.close(self.keyboard)
        os.close(self.slave)
        self.keyboard = self.slave = -1

    def modes(self):
        """The state of the terminal: what the kernel and what the emulator would be doing."""
        self._look(0)
        attributes = termios.tcgetattr(self.slave)
        kernel = {name: bool(attributes[place] & bit) for name, (place, bit) in FLAGS.items()}
        emulator = {"screen": False, "cursor": True, "paste": False, "mouse": False,
                    "mouse-coordinates": False, "cursor-keys": False, "keypad": False}
        for match in re.finditer(rb"\x1b(?:\[\?([0-9;]+)([hl])|([=>]))", self.received):
            if match[3]:
                emulator["keypad"] = match[3] == b"="
            else:
                for number in match[1].decode().split(";"):
                    if number in PRIVATE_MODES:
                        emulator[PRIVATE_MODES[number]] = match[2] == b"h"
        # All of the attributes, not only those with names here, must come back.
        exact = [value if isinstance(value, int) else [bytes(c).hex() if isinstance(c, bytes) else c for c in value]
                 for value in attributes]
        return {"kernel": kernel, "emulator": emulator, "attributes": json.dumps(exact)}

    def close(self):
        for process in (self.program, self.shell):
            try:
                os.kill(process, signal.SIGKILL)
            except (ProcessLookupError, TypeError):
                pass
        os.waitpid(self.shell, 0)

    def _call(self):
        """The system call the main thread waits in, with its arguments; some other word when it is in none."""
        try:
            with open(f"/proc/{self.program}/syscall") as file:
                return file.read().split() or [""]
        except OSError:
            return [""]

    def resident(self):
        """The memory the program has in use, in kB."""
        with open(f"/proc/{self.program}/status") as file:
            return int(next(line for line in file if line.startswith("VmRSS")).split()[1])

    def _look(self, timeout):
        """Reads what there is; whether there was anything."""
        if self.keyboard < 0:
            time.sleep(timeout)
            return False
        if not select.select([self.keyboard], [], [], timeout)[0]:
            return False
        try:
            data = os.read(self.keyboard, 65536)
        except OSError:
            return False
        self.received += data
        self.last_arrival = time.monotonic()
        return bool(data)

    def _read_reports(self):
        try:
            lines = os.read(self.report, 4096).decode().splitlines()
        except BlockingIOError:
            return
        for line in lines:
            name, value = line.split()
            self.reports.append((name, int(value)))

    def _reported(self, name):
        def find():
            self._read_reports()
            return any(found == name for found, _ in self.reports)
        self.until(name, find)
        index = next(i for i, (found, _) in enumerate(self.reports) if found == name)
        value = self.reports[index][1]
        if name == "stopped":
            del self.reports[index]
        return value


def _shell(command, environment, folder, slave, asked, told):
    """Runs the command in the foreground; takes the terminal back when it stops, until it is continued."""
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    usual = termios.tcgetattr(slave)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    program = os.fork()
    if program == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(slave, os.getpid())
        for number in (signal.SIGHUP, signal.SIGTTOU, signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        for descriptor in range(3):
            os.dup2(slave, descriptor)
        os.closerange(3, 1024)
        if folder:
            os.chdir(folder)
        os.execvpe(command[0], command, environment)
    say = lambda name, value: os.write(told, f"{name} {value}\n".encode())
    say("program", program)
    while True:
        _, state = os.waitpid(program, os.WUNTRACED)
        if not os.WIFSTOPPED(state):
            break
        left = termios.tcgetattr(slave)
        os.tcsetpgrp(slave, os.getpgrp())
        say("stopped", os.WSTOPSIG(state))
        how = os.read(asked, 1)
        if not how:
            break
        # A shell has its own modes while it reads lines, and most give a continued program those it left.
        termios.tcsetattr(slave, termios.TCSADRAIN, usual if how == b"c" else left)
        os.tcsetpgrp(slave, program)
        os.killpg(program, signal.SIGCONT)
    say("ended", -os.WTERMSIG(state) if os.WIFSIGNALED(state) else os.WEXITSTATUS(state))
    os._exit(0)
