"""A small ICU data library in place of the one in Qt's wheel: 31 MB, of which this program needs 3.

Qt for Linux links to ICU and uses it to sort (QCollator) and to convert text from old encodings (QStringConverter).
Its own tables serve everything else: languages, dates, numbers, upper case. Python converts here. So the names of
languages, countries, currencies and zones, the converters and the dictionaries for line breaks stay behind; sorting
by Unicode's rules, and by those of the languages that the program speaks, remains.
"""

import struct
import subprocess
from collections.abc import Collection, Iterable
from pathlib import Path

_ALIGNMENT = 16
_ASSEMBLY = """
    .section .note.GNU-stack,"",%progbits
    .section .rodata
    .globl {symbol}
    .type {symbol}, %object
    .balign 16
{symbol}:
    .incbin "{data}"
    .size {symbol}, .-{symbol}
"""


def shrink(library: Path, folder: Path, languages: Collection[str]) -> Path:
    """Write a smaller library of the same name to `folder`. Needs binutils. Raises RuntimeError, OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    symbol = next(name for name in _output("nm", "-D", library).split() if name.endswith("_dat"))
    data, assembly, objects = folder / "icu.dat", folder / "icu.s", folder / "icu.o"
    data.write_bytes(without_unused(_section(library, ".rodata"), languages))
    assembly.write_text(_ASSEMBLY.format(symbol=symbol, data=data), encoding="ascii")
    small = folder / library.name
    _output("as", "-o", objects, assembly)
    _output("ld", "-shared", "-z", "noexecstack", f"-soname={library.name}", "-o", small, objects)
    return small


def wanted(name: str, languages: Collection[str]) -> bool:
    """Whether an item stays; `name` as in the data's table of contents, such as ``icudt73l/coll/de.res``."""
    _, _, path = name.partition("/")
    folder, _, item = path.rpartition("/")
    stem, _, kind = item.rpartition(".")
    if folder == "coll":
        return stem in {"root", "ucadata", "res_index", "pool", "en", *languages}
    if folder:
        return False
    # A locale's name begins with a language of two or three letters; `root`, `pool`, `zoneinfo64` do not.
    is_locale = kind == "res" and stem != "res_index" and len(stem.partition("_")[0]) <= 3
    return kind != "cnv" and (not is_locale or stem in {"en", *languages})


def without_unused(package: bytes, languages: Collection[str]) -> bytes:
    """ICU's common data format: a header, a sorted table of (name, data) offsets, names, items on 16-byte borders."""
    header_size, magic = struct.unpack_from("<HH", package)
    if magic != 0x27DA or package[12:16] != b"CmnD":
        raise RuntimeError("This is no ICU data of the common format, little-endian.")
    contents = package[header_size:]
    (count,) = struct.unpack_from("<I", contents)
    offsets = [struct.unpack_from("<II", contents, 4 + 8 * position) for position in range(count)]
    ends = [data for _, data in offsets[1:]] + [len(contents)]
    items = [
        (name, contents[data:end])
        for (at, data), end in zip(offsets, ends, strict=True)
        if wanted(name := contents[at : contents.index(b"\0", at)].decode("ascii"), languages)
    ]
    return package[:header_size] + _packed(items)


def _packed(items: Iterable[tuple[str, bytes]]) -> bytes:
    kept = list(items)
    names = b""
    table: list[tuple[int, int]] = []
    start = 4 + 8 * len(kept)
    data_start = _aligned(start + sum(len(name) + 1 for name, _ in kept))
    data = b""
    for name, item in kept:
        table.append((start + len(names), data_start + len(data)))
        names += name.encode("ascii") + b"\0"
        data += item.ljust(_aligned(len(item)), b"\0")
    head = struct.pack("<I", len(kept)) + b"".join(struct.pack("<II", *row) for row in table) + names
    return head.ljust(data_start, b"\0") + data


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _section(library: Path, name: str) -> bytes:
    for line in _output("readelf", "--section-headers", "--wide", library).splitlines():
        words = line.partition("]")[2].split()
        if words[:1] == [name]:
            offset, size = int(words[3], 16), int(words[4], 16)
            return library.read_bytes()[offset : offset + size]
    raise RuntimeError(f"{library} has no section {name}.")


def _output(*command: str | Path) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.strip()}")
    return done.stdout
