"""The site on paper: the plan, a checklist, posters and cards as tagged PDF."""
