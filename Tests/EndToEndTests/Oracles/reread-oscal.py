"""Prints custodian, retention and its last day of a piece of evidence, as compliance-trestle reads and writes them.

Usage: reread-oscal.py FILE ID
"""
import pathlib
import sys
import tempfile

from trestle.oscal.assessment_results import AssessmentResults

results = AssessmentResults.oscal_read(pathlib.Path(sys.argv[1]))
with tempfile.TemporaryDirectory() as folder:
    again = pathlib.Path(folder) / "again.json"
    results.oscal_write(again)
    results = AssessmentResults.oscal_read(again)
for resource in results.back_matter.resources:
    facts = {prop.name: prop.value for prop in resource.props or []}
    if facts.get("evidence") == sys.argv[2]:
        for name in ("custodian", "retention", "retained-until"):
            print(facts[name])
