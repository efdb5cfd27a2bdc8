"""What a document may load: files from folders that are named, and what stands in it already."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from weasyprint.urls import URLFetcher, URLFetcherResponse


class OwnFiles(URLFetcher):  # type: ignore[misc] # WeasyPrint has no types
    """Loads plain files below some folders, wherever links lead, and nothing else."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        """Allow the files below these folders."""
        super().__init__(allowed_protocols={"file", "data"}, allow_redirects=False)
        self._folders = [each.resolve() for each in folders]

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        """Return what is at an address. Raises `ValueError` where that is not allowed.

        WeasyPrint leaves out what cannot be loaded, and goes on.
        """
        parts = urlsplit(url)
        if parts.scheme.lower() == "file":
            file = Path(url2pathname(parts.path)).resolve()
            is_inside = any(file.is_relative_to(each) for each in self._folders)
            if parts.netloc or not (is_inside and file.is_file()):
                raise ValueError(url)
            url = file.as_uri()
        return super().fetch(url, headers)
