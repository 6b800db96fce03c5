"""The local page answers this computer, and refuses whoever pretends to be it."""

from __future__ import annotations

from collections.abc import Iterator
from http.client import HTTPConnection
from threading import Thread

import pytest

from numcheck.config import Config
from numcheck.local_page.service import KEPT, LARGEST, Service

SLIP = b"The fair opened on Friday, 4 March 2021."


@pytest.fixture
def service() -> Iterator[Service]:
    with Service(0, Config()) as service:
        thread = Thread(target=service.serve_forever, daemon=True)
        thread.start()
        yield service
        service.shutdown()
        thread.join()


def ask(
    service: Service,
    method: str,
    path: str,
    headers: dict[str, str] | None = None,
    body: bytes = b"",
) -> tuple[int, str]:
    """Status and body of the answer."""
    host = f"127.0.0.1:{service.server_port}"
    given = {"Host": host, "Origin": f"http://{host}"}
    given |= headers or {}
    connection = HTTPConnection("127.0.0.1", service.server_port, timeout=10)
    connection.request(method, path, body if method == "POST" else None, given)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


def test_a_document_becomes_a_report(service: Service) -> None:
    assert "textarea" in ask(service, "GET", "/")[1]
    status, path = ask(service, "POST", "/report", {"X-Name": "fair%20a.md"}, SLIP)
    assert status == 201
    status, page = ask(service, "GET", path)
    assert status == 200
    assert "4 March 2021 was a Thursday, not a Friday" in page
    assert "fair a.md" in page


REFUSED = {
    "another host": ("GET", "/", {"Host": "evil.example"}, 403),
    "another host by post": ("POST", "/report", {"Host": "evil.example"}, 403),
    "another origin": ("POST", "/report", {"Origin": "http://evil.example"}, 403),
    "no origin": ("POST", "/report", {"Origin": "null"}, 403),
    "another path": ("POST", "/elsewhere", {}, 404),
    "a path outside": ("GET", "/../service.py", {}, 404),
    "a report that is not there": ("GET", "/report/x", {}, 404),
    "too much": ("POST", "/report", {"Content-Length": str(LARGEST + 1)}, 413),
    "far too much": ("POST", "/report", {"Content-Length": "9" * 5000}, 413),
    "a length that is none": ("POST", "/report", {"Content-Length": "-1"}, 411),
}


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"), REFUSED.values(), ids=REFUSED.keys()
)
def test_what_is_not_ours_is_refused(
    service: Service, method: str, path: str, headers: dict[str, str], status: int
) -> None:
    assert ask(service, method, path, headers)[0] == status


def test_what_cannot_be_read_is_said(service: Service) -> None:
    status, said = ask(service, "POST", "/report", {"X-Name": "x.md"}, b"\x89PNG\0\0")
    assert status == 422
    assert said.startswith("x.md: is binary")


def test_it_listens_to_this_computer_alone(service: Service) -> None:
    assert service.server_address[0] == "127.0.0.1"
    assert service.address == f"http://127.0.0.1:{service.server_port}/"


def test_only_the_last_reports_are_kept(service: Service) -> None:
    paths = [service.keep(str(number)) for number in range(KEPT + 3)]
    assert list(service.reports) == paths[3:]
