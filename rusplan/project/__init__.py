"""A project as it lies in a folder: read once, checked whole."""

from rusplan.project.edition import Edition
from rusplan.project.project import Project, UnsoundProjectError

__all__ = ["Edition", "Project", "UnsoundProjectError"]
