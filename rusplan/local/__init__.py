"""What differs by place, as typed data: municipalities, schools, and the services near them."""

from rusplan.local.directory import Directory

__all__ = ["Directory"]
