"""What alembic runs: the versions, on the connection and in the transaction it is given."""

from __future__ import annotations

from alembic import context

from consultdesk.store.rows import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
