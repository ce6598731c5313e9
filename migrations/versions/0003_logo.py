"""The picture beside the letterhead."""

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    empty = hashlib.blake2b(b"", digest_size=16).hexdigest()
    strict = {"sqlite_strict": True}
    columns = (
        ("logo", sa.LargeBinary(), sa.text("x''")),
        ("logo_digest", sa.Text(), sa.text(f"'{empty}'")),
    )
    with op.batch_alter_table("practice", recreate="always", table_kwargs=strict) as batch:
        for name, kind, value in columns:
            batch.add_column(sa.Column(name, kind, nullable=False, server_default=value))
    with op.batch_alter_table("practice", recreate="always", table_kwargs=strict) as batch:
        for name, _, _ in columns:
            batch.alter_column(name, server_default=None)
