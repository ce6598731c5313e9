"""A flipped bit in an unencrypted file is damage that is told, never a wrong figure."""

import random
import shutil

from consultdesk.domain.change import born
from consultdesk.domain.clients import Client, ClientNote, Contact
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.text import InternalText
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store

FLIPS = 120


def fill(store):
    for n in range(120):
        client = Client(
            id=f"client-{n}", name=f"Client number {n}", fees_12_months=Money(100_000 + n, "CAD")
        )
        store.apply([
            born(client),
            born(ClientNote(id=f"note-{n}", client_id=client.id, text=InternalText("word " * 60))),
            born(Contact(id=f"c-{n}", client_id=client.id, name="Mia", role=Phrase("chef", ""))),
        ], f"Add {n}")  # fmt: skip


def content(store):
    return {kind: store.all(kind) for kind in (Client, ClientNote, Contact)} | {
        "history": store.history.page(limit=1000)
    }


def test_no_flipped_bit_passes_for_data(store, path, tmp_path, clock):
    fill(store)
    truth = content(store)
    store.close()
    chance = random.Random(20261121)  # noqa: S311 - the same flips each time
    target = tmp_path / "flipped" / "desk.consultdesk"
    target.parent.mkdir()
    pages = range(path.stat().st_size // 4096)
    told, by_digest = 0, 0
    for _ in range(FLIPS):
        shutil.copy(path, target)
        place = chance.choice(pages) * 4096 + chance.randrange(4096)
        with target.open("r+b") as file:
            file.seek(place)
            byte = file.read(1)[0]
            file.seek(place)
            file.write(bytes([byte ^ 1 << chance.randrange(8)]))
        try:
            with Store.open(target, clock) as opened:
                seen = content(opened)
                findings = opened.check()
            assert seen == truth or findings, place
            told += bool(findings)
        except StoreError as refused:
            told += 1
            by_digest += "id" in refused.facts
        for side in target.parent.glob("*-*"):
            side.unlink()
    assert told > FLIPS // 20
    assert by_digest > FLIPS // 20, "most of these would be silent without a digest"
