"""Makes a folder as nobody should send one: hostile-inbox.py FOLDER PACKAGE

Names of every kind that a file can have, links, pipes and sockets; PACKAGE is a sound one, which lies deeper.
"""
import os
import shutil
import socket
import sys

folder, package = sys.argv[1:3]
os.makedirs(os.path.join(folder, "deeper", "deep"))
names = [
    b"=cmd|' C calc'!A0.zip", b"+1.zip", b"-1.zip", b"@x.zip", b" =1.zip", b"\t=1.zip", "＝１.zip".encode(),
    b"x;=1+1.zip", b"line\nend.zip", b"line\r\nend.zip", b"\x1b[31mred\x1b]0;title\x07.zip", b"one\x01.zip",
    b"<img src=x onerror=alert(1)>.zip", b"<!--.zip", b"&amp;.zip", b"q\"u,o'te.zip", b"\xe2\x80\xaegpj.zip",
    b"\xff\xfe.zip", "長い".encode() * 41 + b"12345.zip", b"a" * 251 + b".zip",
]
for name in names:
    with open(os.path.join(os.fsencode(folder), name), "wb") as file:
        file.write(b"no archive")
os.symlink("/etc/passwd", os.path.join(folder, "link.zip"))
os.symlink("nowhere", os.path.join(folder, "dangling.zip"))
os.symlink(".", os.path.join(folder, "self.zip"))
os.mkfifo(os.path.join(folder, "pipe.zip"))
os.mkdir(os.path.join(folder, "folder.zip"))
shutil.copy(package, os.path.join(folder, "deeper", "deep", "in.zip"))
shutil.copy(package, os.path.join(folder, "sound.zip"))
# A socket's path must be short.
os.chdir(folder)
socket.socket(socket.AF_UNIX).bind("socket.zip")
print(len(os.listdir(b".")) - 1)
