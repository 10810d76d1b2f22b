# SPDX-FileCopyrightText: 2026 The Inflight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares an exported file with what the practice server serves, by independent readers.

servedrows.py FILE SERVER [guarded]: asks SERVER for its catalogue page by page, with nothing but Python's
own library, and compares FILE (.csv or .jsonl) with it row by row. Says how many rows were the same, or ends
with the first difference.
"""
import csv
import json
import sys
import urllib.request


def served(server):
    number = 1
    while True:
        with urllib.request.urlopen(f"{server}/api/products?page={number}&per_page=100") as answer:
            # Numbers stay the text they are: 19.90 is not 19.9 here.
            page = json.loads(answer.read(), parse_float=Digits, parse_int=Digits)["products"]
        if not page:
            return
        yield from page
        number += 1


class Digits(str):
    """A number as it came."""


def flat(value, prefix=""):
    for name, inner in value.items():
        if isinstance(inner, dict) and inner:
            yield from flat(inner, prefix + name + ".")
        else:
            yield prefix + name, inner


def minified(value):
    if isinstance(value, Digits):
        return str(value)
    if isinstance(value, list):
        return "[" + ",".join(map(minified, value)) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(json.dumps(k, ensure_ascii=False) + ":" + minified(v) for k, v in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


def cell(value, guarded):
    if value is None:
        return ""
    if isinstance(value, Digits):
        return str(value)
    if isinstance(value, str):
        return "'" + value if guarded and value[:1] in ("=", "+", "-", "@", "\t", "\r") and value else value
    return minified(value)


def main():
    path, server, guarded = sys.argv[1], sys.argv[2], "guarded" in sys.argv[3:]
    expected = list(served(server))
    if path.endswith(".jsonl"):
        with open(path, encoding="utf-8", newline="") as file:
            rows = [json.loads(line, parse_float=Digits, parse_int=Digits) for line in file.read().split("\n")[:-1]]
        expected_rows = expected
    else:
        with open(path, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        columns = rows.pop(0)
        expected_rows = []
        for record in expected:
            cells = dict(flat(record))
            unknown = set(cells) - set(columns)
            if unknown:
                sys.exit(f"columns {unknown} are missing")
            expected_rows.append([cell(cells.get(name), guarded) for name in columns])
    for number, (row, wanted) in enumerate(zip(rows, expected_rows), 1):
        if row != wanted:
            sys.exit(f"row {number} is {row}, served was {wanted}")
    if len(rows) != len(expected_rows):
        sys.exit(f"{len(rows)} rows, served were {len(expected_rows)}")
    print(f"{len(rows)} rows are the same")


main()
