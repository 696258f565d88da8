"""Starts a program that will go on by itself, as a login shell would start it.

Foundation hands its children the socket by which it watches them, and the signal mask of whatever thread
started them. A server would keep the first open, so that the command that started it never seemed to end,
and pass the second on to programs that then never see a signal.
"""
import os
import signal
import sys

signal.pthread_sigmask(signal.SIG_SETMASK, [])
os.closerange(3, 1024)
os.execvp(sys.argv[1], sys.argv[1:])
