"""Validates a CycloneDX 1.6 document with the schema of the CycloneDX project.

Usage: validate-cyclonedx.py FILE; ends with 0 when the document is valid, with 1 and the reasons otherwise.
"""
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

text = open(sys.argv[1], encoding="utf-8").read()
validator = JsonStrictValidator(SchemaVersion.V1_6)
errors = list(validator.validate_str(text, all_errors=True) or [])
for error in errors:
    print(error)
sys.exit(1 if errors else 0)
