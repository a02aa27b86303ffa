"""Validates RO-Crates without a network: the JSON-LD context is the copy that the package `rocrate` carries."""

import pathlib
import sys

import requests
import rocrate

CONTEXT = (pathlib.Path(rocrate.__file__).parent / "data/ro-crate.jsonld").read_bytes()
ADDRESS = "https://w3id.org/ro/crate/1.3/context"


def answer(_session, request, **_options):
    if request.url != ADDRESS:
        raise requests.ConnectionError(f"the validator asks for {request.url}, which is not at hand")
    response = requests.Response()
    response.status_code = 200
    response.url = request.url
    response.request = request
    response.headers["Content-Type"] = "application/ld+json"
    response._content = CONTEXT
    return response


requests.Session.send = answer

from rocrate_validator import models, services  # noqa: E402  (after the network is gone)


def main():
    failed = False
    for crate in sys.argv[1:]:
        settings = services.ValidationSettings(
            rocrate_uri=models.URI(crate),
            profile_identifier="ro-crate-1.3",
            requirement_severity=models.Severity.REQUIRED,
            no_cache=True,
        )
        result = services.validate(settings)
        for issue in result.get_issues():
            print(f"{crate}: {issue.severity.name} {issue.check.identifier}: {issue.message}")
        print(f"{crate}: {'a valid RO-Crate 1.3' if result.passed() else 'NOT a valid RO-Crate'}")
        failed |= not result.passed()
    sys.exit(failed)


main()
