"""Bodies unpacked as browsers do, within bounds, and what is said of those that broke off."""

import functools
import gzip
import zlib
from collections.abc import Callable

import brotli
import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from rusplan.linkcheck.look.body import LIMIT, unpack
from rusplan.linkcheck.verdict import Reason

PAGE = b"<html><body>" + b"".join(b"<p>avsnitt %d" % n for n in range(5000)) + b"</body></html>"
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "X-Gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": functools.partial(brotli.compress, quality=5),
    "zstd": zstd.compress,
    "gzip, br": lambda data: brotli.compress(gzip.compress(data)),
    " gzip ,, gzip": lambda data: gzip.compress(gzip.compress(data)),
    "aws-chunked, gzip": gzip.compress,
    "utf-8": lambda data: data,
    "": lambda data: data,
}


@pytest.mark.parametrize(("coding", "pack"), PACKERS.items())
def test_a_page_comes_out_as_it_was_packed(coding: str, pack: Callable[[bytes], bytes]) -> None:
    body = unpack(pack(PAGE), coding, LIMIT, complete=True)
    assert (body.data, body.complete, body.trouble) == (PAGE, True, None)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_half_a_page_broke_off(coding: str) -> None:
    packed = PACKERS[coding](PAGE)
    body = unpack(packed[: len(packed) // 2], coding, LIMIT, complete=True)
    assert (body.complete, body.trouble) == (False, Reason.CUT_SHORT)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_half_a_page_that_we_stopped_reading_did_not(coding: str) -> None:
    packed = PACKERS[coding](PAGE)
    body = unpack(packed[: len(packed) // 2], coding, LIMIT, complete=False)
    assert (body.complete, body.trouble) == (False, None)


def test_a_page_without_its_checksum_is_whole() -> None:
    body = unpack(gzip.compress(PAGE)[:-8], "gzip", LIMIT, complete=True)
    assert (body.data, body.complete, body.trouble) == (PAGE, True, None)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_bomb_is_not_unpacked(coding: str) -> None:
    body = unpack(PACKERS[coding](bytes(64 << 20)), coding, LIMIT, complete=True)
    assert (body.data, body.trouble) == (b"", Reason.BOMB)


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_a_long_page_is_cut_and_no_bomb(coding: str) -> None:
    long = b"".join(b"<p>%d" % (n * 7919) for n in range(400_000))
    body = unpack(PACKERS[coding](long), coding, LIMIT, complete=True)
    assert (body.data, body.complete, body.trouble) == (long[:LIMIT], False, None)


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_what_is_not_packed_as_it_says_cannot_be_read(coding: str) -> None:
    assert unpack(PAGE, coding, LIMIT, complete=True).trouble is Reason.UNREADABLE


@given(st.binary(max_size=200), st.sampled_from([*PACKERS, "gzip, zstd, br"]), st.booleans())
def test_no_bytes_raise(data: bytes, coding: str, complete: bool) -> None:  # noqa: FBT001
    assert len(unpack(data, coding, 1000, complete=complete).data) <= 1000
