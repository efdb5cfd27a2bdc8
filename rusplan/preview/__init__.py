"""What a proposed change does, told in Nynorsk to somebody who does not program."""
