"""How a repository on GitHub is set up, told in Nynorsk to the one who owns it."""
