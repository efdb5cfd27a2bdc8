"""A web host on this machine, with the manners of GitHub Pages and of a delivery network."""

import contextlib
import functools
import mimetypes
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import brotli

FOLDER = "/rusplan/"
TEXT = ("text/", "application/json", "application/javascript", "application/xml", "image/svg+xml")
BROTLI_QUALITY = 5  # of 11: what a host has time for when it compresses on request


@functools.cache
def compressed(content: bytes) -> bytes:
    """Return a text as it travels."""
    return bytes(brotli.compress(content, quality=BROTLI_QUALITY))


class StaticFiles(BaseHTTPRequestHandler):
    """Answers with the files of a site that lies in a subfolder of its host."""

    protocol_version = "HTTP/1.1"

    def __init__(self, site: Path, *arguments: object) -> None:
        self.site = site
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        file = self.site / path.removeprefix(FOLDER)
        if path.startswith(FOLDER) and file.is_dir() and not path.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"{path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if file.is_dir():
            file /= "index.html"
        if path.startswith(FOLDER) and file.is_file():
            self.answer(HTTPStatus.OK, file)
        else:
            self.answer(HTTPStatus.NOT_FOUND, self.site / "404.html")

    do_HEAD = do_GET  # noqa: N815 (the base class decides the name)

    def answer(self, status: HTTPStatus, file: Path) -> None:
        content = file.read_bytes()
        media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        self.send_response(status)
        if media_type.startswith(TEXT):
            media_type += "; charset=utf-8"
            if "br" in self.headers.get("Accept-Encoding", ""):
                content = compressed(content)
                self.send_header("Content-Encoding", "br")
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        self.send_header("Vary", "Accept-Encoding")
        self.send_header("LinkChecker", "own host")  # or it waits between requests
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Keep quiet: a test says itself what went wrong."""


class Host(ThreadingHTTPServer):
    """Serves many at once."""

    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Keep quiet when a browser has hung up."""


@contextlib.contextmanager
def hosted(site: Path) -> Iterator[str]:
    """Serve the files of a folder while the block runs, and give the address of its front page."""
    with Host(("127.0.0.1", 0), functools.partial(StaticFiles, site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{FOLDER}"
        finally:
            server.shutdown()
