"""QR codes (ISO/IEC 18004) that lead from paper to a page."""

import segno
from markupsafe import Markup

from rusplan.language import Locale


def qr_code(address: str, locale: Locale) -> Markup:
    """Return the code of an address as SVG, with a title for those who do not see it."""
    code = segno.make(address, error="m", micro=False)
    title = locale.gettext("QR-kode til {address}").format(address=address)
    return Markup(code.svg_inline(omitsize=True, title=title, dark="#123249"))  # noqa: S704 - segno escapes
