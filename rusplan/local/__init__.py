"""What differs by place, as typed data: municipalities, schools, and the services near them."""

from rusplan.local.directory import Directory
from rusplan.local.reading import read_directory

__all__ = ["Directory", "read_directory"]
