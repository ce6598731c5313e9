"""SQLAlchemy over the file's one connection: explicit transactions, and no values in messages."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from sqlalchemy import Connection as Link
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from consultdesk.store.driver import Connection, dbapi2
from consultdesk.store.errors import StoreError, code_of, quotes


def engine_over(connection: Connection) -> Engine:
    """Give an engine that speaks through a connection opened by the door, and through no other."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(link: Link) -> None:
        # The driver is told to begin nothing by itself: schema changes are transactional too.
        link.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


@contextlib.contextmanager
def transaction(link: Link, **facts: object) -> Iterator[None]:
    """Run a block in one transaction, committed or undone whole; failures become `StoreError`."""
    try:
        with link.begin():
            yield
    except DBAPIError as failure:
        code = code_of(failure.orig) if failure.orig is not None else None
        if code is None:
            raise
        raise StoreError(code, **facts) from (None if quotes(failure) else failure)
    except (UnicodeError, OverflowError) as failure:
        raise StoreError(code_of(failure) or "unwritable", **facts) from None
    finally:
        _end(link)


def _end(link: Link) -> None:
    """Undo what a refused commit left open: SQLAlchemy takes a commit that failed for done."""
    driver = link.connection.driver_connection
    if driver is not None and driver.in_transaction:
        with contextlib.suppress(dbapi2.Error):
            driver.rollback()
