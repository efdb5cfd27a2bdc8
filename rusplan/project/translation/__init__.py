"""The site in other languages: what there is to translate, and what has been."""
