"""Checks of ours for Schemathesis (see schemathesis.sh)."""

import schemathesis


@schemathesis.check
def nothing_of_another_body(ctx, response, case):
    """Who has no right in a body is told that it is not there, whatever they ask of it."""
    if response.status_code < 400:
        raise AssertionError(f"{case.method} {case.formatted_path} answered {response.status_code} to a stranger")


@schemathesis.check
def no_failure_of_the_service(ctx, response, case):
    """A busy machine may answer 503 and say when to come back; nothing that is asked makes the service fail."""
    if response.status_code >= 500 and not (response.status_code == 503 and "retry-after" in response.headers):
        raise AssertionError(f"{case.method} {case.formatted_path} answered {response.status_code}")
