"""What is in memory stays out of core files: a crash leaves no client's words on the disk."""

from __future__ import annotations

import sys

if sys.platform != "win32":
    import resource

    def refuse_core_files() -> None:
        """Let the system write no core file of this process."""
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

else:

    def refuse_core_files() -> None:
        """Do nothing: this system writes no core file."""
