"""Prints custodian, retention and its last day of a piece of evidence out of a document that the schema allows.

Usage: reread-cyclonedx.py FILE ID
"""
import json
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

path, identifier = sys.argv[1:3]
with open(path, encoding="utf-8") as file:
    text = file.read()
assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
document = json.loads(text)
for evidence in document["declarations"]["evidence"]:
    if evidence["bom-ref"] == f"evidence/{identifier}":
        print(evidence["data"][0]["governance"]["custodians"][0]["contact"]["name"])
facts = {item["name"]: item["value"] for item in document["properties"]}
for name in ("retention", "retained-until"):
    print(facts[f"ghs:evidence:{identifier}:{name}"])
