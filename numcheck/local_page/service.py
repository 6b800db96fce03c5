"""Answers a browser on this computer, and nobody else."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from secrets import token_urlsafe
from urllib.parse import unquote

from numcheck.api import check_document
from numcheck.config import Config
from numcheck.errors import NumcheckError
from numcheck.readers.files import read_bytes
from numcheck.registry import reporter
from numcheck.reporters.page import Page

ADDRESS = "127.0.0.1"
NAMES = ("127.0.0.1", "localhost")  # what a browser on this computer may call the server
LARGEST = 20_000_000  # bytes of a document
PATIENCE = 30  # seconds for a request to arrive
KEPT = 16  # reports, so that going back in the browser finds the last ones
OWN = {"/": "text/html", "/style.css": "text/css", "/script.js": "text/javascript"}
OWN_POLICY = (
    "default-src 'none'; img-src data:; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
REPORT_POLICY = "frame-ancestors 'self'"  # the report itself carries a stricter one


class Service(ThreadingHTTPServer):
    """The server of the page; a port of 0 takes any that is free."""

    daemon_threads = True

    def __init__(self, port: int, config: Config) -> None:
        super().__init__((ADDRESS, port), _Handler)
        self.config = config
        self.reports: OrderedDict[str, str] = OrderedDict()

    @property
    def address(self) -> str:
        """The address to open in a browser."""
        return f"http://{ADDRESS}:{self.server_port}/"

    def keep(self, text: str) -> str:
        """Keeps a report, and gives the path that it can be read at."""
        path = f"/report/{token_urlsafe()}"
        self.reports[path] = text
        while len(self.reports) > KEPT:
            self.reports.popitem(last=False)
        return path

    def report(self, data: bytes, name: str) -> str:
        """The HTML report on a document.

        Raises:
            NumcheckError: the document cannot be read.
        """
        document = read_bytes(data, None, name)
        checked = check_document(replace(document, name=name), self.config)
        return reporter("html")([checked], Page())


class _Handler(BaseHTTPRequestHandler):
    """One request. What another site makes a browser send is refused by its Host and Origin."""

    server: Service
    timeout = PATIENCE

    def do_GET(self) -> None:
        if not self._is_ours():
            self._answer(HTTPStatus.FORBIDDEN, "for this computer only")
        elif self.path in OWN:
            name = self.path.removeprefix("/") or "page.html"
            content = (resources.files(__package__) / "template" / name).read_text("utf-8")
            self._answer(HTTPStatus.OK, content, OWN[self.path], OWN_POLICY)
        elif self.path in self.server.reports:
            report = self.server.reports[self.path]
            self._answer(HTTPStatus.OK, report, "text/html", REPORT_POLICY)
        else:
            self._answer(HTTPStatus.NOT_FOUND, "nothing here")

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not self._is_ours() or self.headers.get("Origin") != f"http://{self._host()}":
            self._answer(HTTPStatus.FORBIDDEN, "for this computer only")
        elif self.path != "/report":
            self._answer(HTTPStatus.NOT_FOUND, "nothing here")
        elif not (length.isascii() and length.isdigit()):
            self._answer(HTTPStatus.LENGTH_REQUIRED, "the length of the document is missing")
        elif len(length) > len(str(LARGEST)) or int(length) > LARGEST:
            said = f"the document is larger than {LARGEST // 1_000_000} MB"
            self._answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, said)
        else:
            self._check(self.rfile.read(int(length)))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as it is called
        """Says nothing: the texts of a user are in no log."""

    def _check(self, data: bytes) -> None:
        name = unquote(self.headers.get("X-Name", "")) or "pasted.md"
        try:
            path = self.server.keep(self.server.report(data, name))
        except NumcheckError as error:
            self._answer(HTTPStatus.UNPROCESSABLE_ENTITY, str(error))
        else:
            self._answer(HTTPStatus.CREATED, path)

    def _host(self) -> str:
        return self.headers.get("Host", "")

    def _is_ours(self) -> bool:
        return self._host() in {f"{name}:{self.server.server_port}" for name in NAMES}

    def _answer(
        self, status: HTTPStatus, text: str, kind: str = "text/plain", policy: str = OWN_POLICY
    ) -> None:
        body = text.encode("utf-8", "replace")
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True
