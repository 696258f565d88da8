"""Works out the level of an exported declaration again, from its record and catalogue alone.

Written from design.md section 4, not from the program: prints what it finds as JSON.
"""
import hashlib
import json
import sys


def in_force(evidence, day):
    file = evidence["content"].get("file", {})
    return (
        file.get("state", "intact") == "intact"
        and evidence.get("expiryDate", day) >= day
        and evidence.get("effectiveDate", day) <= day
    )


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        export = json.load(file)
    catalogue, record = export["catalogue"], export["record"]
    assessment, day = record["assessment"], record["issuedOn"]
    safety_class = assessment["product"].get("safetyClass") or "C"
    supported = {
        requirement
        for evidence in assessment["evidence"]
        if in_force(evidence, day)
        for requirement in evidence["requirements"]
    }

    def outcome(requirement):
        """Conforming, excused, or None when the requirement is not satisfied."""
        if safety_class not in requirement.get("safetyClasses", safety_class):
            return "excused"
        judgement = assessment["judgements"].get(requirement["id"], {})
        if judgement.get("outcome") == "conforming":
            return "conforming" if requirement["id"] in supported else None
        if judgement.get("outcome") == "not-applicable":
            reasoned = requirement["mayBeNotApplicable"] and judgement["rationale"].strip()
            return "excused" if reasoned else None
        return None

    conforming = set()
    for category in catalogue["categories"]:
        outcomes = [
            outcome(requirement)
            for requirement in category["requirements"]
            if requirement["obligation"] == "required"
        ]
        if None not in outcomes and "conforming" in outcomes:
            conforming.add(category["id"])
    reached = [
        level["level"]
        for level in catalogue["levelRule"]["levels"]
        if all(
            len(conforming.intersection(condition["of"])) >= condition["atLeast"]
            for condition in level["conditions"]
        )
    ]
    canonical = json.dumps(catalogue, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    json.dump(
        {
            "level": max(reached, default=None),
            "categories": sorted(conforming),
            "digest": hashlib.sha256(canonical.encode("utf-8")).hexdigest(),
        },
        sys.stdout,
    )


main()
