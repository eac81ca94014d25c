#!/usr/bin/env python3
"""Reads a journal of Abri from the format in core/README.md alone, and checks all of it.

    read_journal.py FOLDER KEYS    the code comes on standard input

KEYS is a JSON object: the device's HMAC keys in hexadecimal, by alias. Prints what it read as
JSON; ends with 1 and one line on standard error if anything is not as written.
Needs python3-argon2 and python3-cryptography.
"""
import hashlib
import hmac
import json
import sqlite3
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HEADER, DEVICE, SLOT, PIECE = 72, 32, 120, 65536
CONTENT = HEADER + 3 * DEVICE + 12 * SLOT


class Damaged(Exception):
    """What is read is not what was written."""


def check(condition, what):
    if not condition:
        raise Damaged(what)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, length):
        check(self.at + length <= len(self.data), "bytes are missing")
        self.at += length
        return self.data[self.at - length:self.at]

    def number(self, length):
        return int.from_bytes(self.take(length), "big")

    def end(self):
        check(not any(self.data[self.at:]), "padding is not zero")


def open_sealed(key, place, sealed):
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], place)


def place(journal_id, table, row):
    return b"abri/1/" + table.encode() + b"\0" + journal_id + row.to_bytes(8, "big")


def read_keys(folder):
    data = (folder / "keys").read_bytes()
    half = CONTENT + 32
    for content in (data[:half], data[half:]):
        if len(content) == half and sha256(content[:CONTENT]) == content[CONTENT:]:
            check(content[:8] == b"abrikeys" and content[8:12] == b"\0\0\0\1", "unknown version")
            return content[:CONTENT]
    raise Damaged("neither half of keys is intact")


def unlock(keys, code, device_keys):
    """The number of the journal the code opens, its key and its id."""
    header = keys[:HEADER]
    memory, passes, lanes = (int.from_bytes(header[at:at + 4], "big") for at in (12, 16, 20))
    check(19 * 1024 <= memory <= 256 * 1024 and 1 <= passes <= 10 and 1 <= lanes <= 4, "costs")
    salt, folder_id = header[24:56], header[56:72]
    words = unicodedata.normalize("NFC", " ".join(code.split())).encode()
    stretched = hash_secret_raw(words, salt, passes, memory, lanes, 64, Type.ID)[:32]
    found = None
    for journal in range(3):
        entry = keys[HEADER + journal * DEVICE:][:DEVICE]
        device_key = bytes.fromhex(device_keys["abri-" + entry[:16].hex()])
        device_check = hmac.digest(device_key, b"abri/1/check" + folder_id, "sha256")
        check(device_check[:16] == entry[16:], "another device key")
        bound = hmac.digest(device_key, b"abri/1/bind" + stretched, "sha256")
        for slot in range(4):
            info = b"abri/1/slot" + bytes([journal, slot])
            slot_key = HKDF(SHA256(), 32, salt, info).derive(stretched + bound)
            with suppress(InvalidTag):
                sealed = keys[HEADER + 3 * DEVICE + (journal * 4 + slot) * SLOT:][:SLOT]
                plain = open_sealed(slot_key, header + bytes([journal, slot]), sealed)
                found = (journal, plain[:32], plain[32:48], slot)
    check(found, "the code opens nothing")
    journal, key, journal_id, slot = found
    sealed = keys[HEADER + 3 * DEVICE + (journal * 4 + 3) * SLOT:][:SLOT]
    kept = open_sealed(key, place(journal_id, "kept", journal), sealed)
    check(kept[slot * 16:][:32] == stretched and not any(kept[82:]), "another code is kept")
    return journal, key, journal_id


def read_fields(reader):
    fields, hashes = {}, []
    for _ in range(reader.number(1)):
        salt = reader.take(16)
        name = reader.take(reader.number(1))
        value = reader.take(reader.number(4))
        check(name and b"\0" not in name and name.decode() not in fields, "names of fields")
        fields[name.decode()] = value.decode()
        hashes.append(sha256(b"abri/1/field", salt, name, b"\0", value))
    return fields, hashes


class Journal:
    def __init__(self, folder, key, journal_id):
        self.folder, self.key, self.id = folder, key, journal_id

    def open(self, table, row, sealed):
        return open_sealed(self.key, place(self.id, table, row), sealed)

    def read(self):
        database = sqlite3.connect(f"file:{self.folder / 'journal.db'}?mode=ro", uri=True)
        check(database.execute("PRAGMA user_version").fetchone() == (1,), "unknown version")
        bodies = dict(database.execute("SELECT seq, sealed FROM body"))
        records, prev = [], bytes(32)
        rows = database.execute("SELECT seq, sealed FROM event ORDER BY seq")
        for number, (seq, sealed) in enumerate(rows, 1):
            check(seq == number, f"record {number} is missing")
            event = Reader(self.open("event", seq, sealed))
            line = event.take(event.number(2))
            lasting, hashes = read_fields(event)
            committed = [event.take(32) for _ in range(event.number(1))]
            event.end()
            commit = sha256(b"abri/1/commit", *hashes, *committed)
            expected = '{"v":1,"seq":%d,"prev":"%s","commit":"%s"}' % (seq, prev.hex(), commit.hex())
            check(line == expected.encode(), f"line {seq} is another")
            prev, content = sha256(line), {} if committed else None
            if committed and seq in bodies:
                body = Reader(self.open("body", seq, bodies.pop(seq)))
                content, hashes = read_fields(body)
                check(hashes == committed, f"content {seq} is another")
                keys = {body.number(8): body.take(32) for _ in range(body.number(1))}
                body.end()
                if "file" in lasting:
                    self.check_attachment(int(lasting["file"], 16), keys, content)
            records.append({"seq": seq, "line": line.decode(), **lasting, "content": content})
        check(not bodies, "contents without a record")
        targets = {r["target"] for r in records if r["kind"] == "destroyed"}
        gone = [r for r in records if r["content"] is not None
                and {str(r["seq"]), r.get("target")} & targets]
        check(gone == [r for r in records if r["content"] == {}], "a content is missing")
        self.check_head(records, prev)
        self.check_child(database)
        for file in (self.folder / "a").iterdir():
            check(file.name in {r.get("file") for r in records if r not in gone}, "an unnamed file")
        seal = "%040d" % (int.from_bytes(prev, "big") % 10**40)
        return {"records": records, "hash": prev.hex(),
                "seal": " ".join(seal[at:at + 5] for at in range(0, 40, 5))}

    def check_head(self, records, last_hash):
        data, best = (self.folder / "head").read_bytes(), (0, b"")
        for place in range(2):
            with suppress(InvalidTag):
                plain = self.open("head", place, data[place * 4096:][:68])
                best = max(best, (int.from_bytes(plain[:8], "big"), plain[8:]))
        check(best == (len(records), last_hash), "head names another record")

    def check_child(self, database):
        (sealed,) = database.execute("SELECT sealed FROM setting WHERE id = 1").fetchone()
        child = self.open("setting", 1, sealed)
        check(child[0] in (0, 1, 2, 255) and not any(child[49:]), "unknown child")

    def check_attachment(self, file, keys, content):
        size, digest = int(content["size"]), hashlib.sha256()
        pieces = max(1, -(-size // PIECE))
        with open(self.folder / "a" / f"{file:016x}", "rb") as sealed:
            for index in range(pieces):
                nonce = bytes(3) + index.to_bytes(8, "big") + bytes([index == pieces - 1])
                where = place(self.id, "attachment", file)
                piece = AESGCM(keys[file]).decrypt(nonce, sealed.read(PIECE + 16), where)
                digest.update(piece[:size - index * PIECE])
            check(not sealed.read(1), "an attachment has grown")
        check(digest.hexdigest() == content["sha256"], "an attachment has another hash")


def main():
    folder, device_keys = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())
    try:
        number, key, journal_id = unlock(read_keys(folder), sys.stdin.read(), device_keys)
        found = Journal(folder / str(number), key, journal_id).read()
    except (Damaged, InvalidTag, OSError, sqlite3.Error) as error:
        sys.exit(f"damaged: {error or 'a seal does not open'}")
    json.dump(found, sys.stdout, ensure_ascii=False)


main()
