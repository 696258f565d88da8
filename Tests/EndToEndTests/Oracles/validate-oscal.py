"""Validates OSCAL assessment results with compliance-trestle, whose models are made from NIST's schema.

Usage: validate-oscal.py FILE; ends with 0 when the document is valid, with 1 and the reasons otherwise.
"""
import argparse
import pathlib
import sys

from trestle.common import const
from trestle.core.validator_factory import validator_factory
from trestle.oscal.assessment_results import AssessmentResults

results = AssessmentResults.oscal_read(pathlib.Path(sys.argv[1]))
if results is None:
    sys.exit("nothing was read")
arguments = argparse.Namespace(mode=const.VAL_MODE_ALL, quiet=True)
validator = validator_factory.get(arguments)
sys.exit(0 if validator.model_is_valid(results, True, None) else 1)
