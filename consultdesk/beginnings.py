"""What a new file holds before anything is typed: the practice, usual taxes, the ceiling guide."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import PRACTICE_ID, Practice, Tax, TaxSet
from consultdesk.domain.rates import GUIDE_ID, CeilingGuide
from consultdesk.domain.record import Record

QUEBEC, ONTARIO, ATLANTIC, GST, FRANCE, REVERSE, UNTAXED = (
    "tax-qc",
    "tax-on",
    "tax-atlantic",
    "tax-gst",
    "tax-fr",
    "tax-reverse",
    "tax-none",
)


def beginnings() -> tuple[Record, ...]:
    """Give the records that every new file is born with."""
    return (Practice(id=PRACTICE_ID), CeilingGuide(id=GUIDE_ID), *tax_sets())


def tax_sets() -> tuple[TaxSet, ...]:
    """Give the usual tax sets; TVQ is computed on the price before TPS (since 2013)."""
    gst = Tax(Phrase("TPS", "GST"), Decimal(5), date(2008, 1, 1))
    qst = Tax(Phrase("TVQ", "QST"), Decimal("9.975"), date(2013, 1, 1))
    vat = Tax(Phrase("TVA", "VAT"), Decimal(20), date(2014, 1, 1))
    reverse = Phrase(
        "Autoliquidation : la taxe est due par le preneur.",
        "Reverse charge: tax is due by the customer.",
    )
    untaxed = Phrase("Aucune taxe applicable.", "No tax applies.")
    named = (
        (QUEBEC, Phrase("TPS et TVQ (Québec)", "GST and QST (Québec)"), (gst, qst), Phrase()),
        (ONTARIO, Phrase("TVH 13 % (Ontario)", "HST 13% (Ontario)"), (_hst(13),), Phrase()),
        (ATLANTIC, Phrase("TVH 15 % (Atlantique)", "HST 15% (Atlantic)"), (_hst(15),), Phrase()),
        (GST, Phrase("TPS seule", "GST only"), (gst,), Phrase()),
        (FRANCE, Phrase("TVA 20 % (France)", "VAT 20% (France)"), (vat,), Phrase()),
        (REVERSE, Phrase("Autoliquidation", "Reverse charge"), (), reverse),
        (UNTAXED, Phrase("Sans taxe", "No tax"), (), untaxed),
    )
    return tuple(
        TaxSet(id=key, position=place, name=name, taxes=taxes, mention=mention)
        for place, (key, name, taxes, mention) in enumerate(named)
    )


def _hst(percent: int) -> Tax:
    return Tax(Phrase("TVH", "HST"), Decimal(percent), date(2010, 7, 1))
