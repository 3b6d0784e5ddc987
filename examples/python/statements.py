#!/usr/bin/env python3
"""Who did what to whom: rapport read INPUT --format jsonl | python3 statements.py

Reads Rapport's statements, one JSON object a line, with nothing but Python's own library. Plans, hopes and denials are
left out: only what occurred or goes on is a deed.
"""
import collections
import json
import sys

DEEDS = {"occurred", "ongoing"}


def name(parties):
    return " and ".join(party["name"] for party in parties) or "–"


deeds = collections.Counter()
for line in sys.stdin:
    statement = json.loads(line)
    if statement["kind"] == "event" and statement["status"] in DEEDS:
        deeds[name(statement["actors"]), statement["type"], name(statement["recipients"])] += 1

for (actors, event, recipients), count in deeds.most_common():
    print(f"{count:4}  {actors}  {event}  {recipients}")
