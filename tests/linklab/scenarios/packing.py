"""Bodies packed, measured and labelled as servers do it, right or wrong, and browsers read them."""

import gzip
import zlib

import brotli
from backports import zstd

from rusplan.linkcheck.verdict import Verdict
from tests.linklab import behaviour
from tests.linklab.answer import Answer, page
from tests.linklab.behaviour import PAGE
from tests.linklab.scenario import Scenario

OK = Verdict.OK
GZIP = gzip.compress(PAGE)

SCENARIOS = [
    *[
        Scenario(f"packed-{name}", OK, note, behaviour=behaviour.packed(coding, body))
        for name, note, coding, body in (
            ("gzip", "gzip", "gzip", GZIP),
            ("x-gzip", "gzip under its old name", "X-GZIP", GZIP),
            ("zlib", "deflate as the standard means it", "deflate", zlib.compress(PAGE)),
            ("deflate", "raw deflate", "deflate", behaviour.raw_deflated(PAGE)),
            ("br", "brotli, unasked on http", "br", brotli.compress(PAGE)),
            ("zstd", "zstd, unasked on http", "zstd", zstd.compress(PAGE)),
            ("both", "two codings in one line", "gzip, br", brotli.compress(GZIP)),
            ("charset", "a charset for a coding", "UTF-8", PAGE),
            ("upload", "what an upload to S3 leaves behind", "aws-chunked", PAGE),
            ("empty", "no coding named", "", PAGE),
            ("unknown", "a coding nobody knows, and plain text", "rot13", PAGE),
            ("no-checksum", "gzip without its last eight bytes", "gzip", GZIP[:-8]),
        )
    ],
    Scenario(
        "packed-badly",
        Verdict.SUSPECT,
        "gzip that is none: browsers show an error",
        behaviour=behaviour.packed("gzip", PAGE),
    ),
    Scenario(
        "length-of-unpacked",
        OK,
        "the length of what it unpacks to",
        behaviour=behaviour.packed("gzip", GZIP, spare=len(PAGE)),
    ),
    Scenario("twice", OK, "type, length and packing twice", behaviour=behaviour.headers_twice),
    Scenario(
        "length-too-long",
        OK,
        "a whole page, and a longer length",
        behaviour=behaviour.whole_but_too_short,
    ),
    Scenario("no-last-chunk", OK, "a whole page, no last chunk", behaviour=behaviour.no_last_chunk),
    Scenario("no-length", OK, "ends with the connection", behaviour=behaviour.no_length),
    *[
        Scenario(f"begins-{name}", OK, note, behaviour=behaviour.beginning(start))
        for name, note, start in (
            ("bare", "no reason after the status", b"HTTP/1.1 200"),
            ("low", "in small letters", b"http/1.1 200 ok"),
            ("late", "an empty line first", b"\r\nHTTP/1.1 200 OK"),
            ("new", "another version than it speaks", b"HTTP/2 200 OK"),
            ("old", "as radio stations did", b"ICY 200 OK"),
        )
    ],
    Scenario("odd-head", OK, "a head that few would send", behaviour=behaviour.odd_but_readable),
    Scenario(
        "type-twice",
        Verdict.DEAD,
        "two types in one line, and the page says it is gone",
        Answer(
            body=page("Sida finst ikkje", "<p>Orsak.</p>").body,
            content_type="text/html, text/html; charset=utf-8",
        ),
    ),
    Scenario(
        "type-nonsense",
        Verdict.DEAD,
        "a type that is none, and the page says it is gone",
        Answer(body=page("Sida finst ikkje", "<p>Orsak.</p>").body, content_type="html"),
    ),
]
