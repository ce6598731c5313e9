"""What was acknowledged is there after kill -9."""

import os
import subprocess
import sys

KILLS = 24

# One process that has loaded everything forks a writer per round, so that a round is short.
SCRIPT = """
import os, random, signal, sys, time
from pathlib import Path
from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client
from consultdesk.domain.clock import SystemClock
from consultdesk.store.store import Store

path, kills = Path(sys.argv[1]), int(sys.argv[2])
chance = random.Random(7)
acknowledged = {}

def write_for_ever(answer):
    with Store.open(path, SystemClock()) as store:
        for n in range(10**6):
            client = Client(id=f"{os.getpid()}-{n}", name="x" * (n % 3000))
            store.apply([born(client)])
            store.apply([edited(client, city=str(n))])
            os.write(answer, f"{client.id} {n}\\n".encode())

for _ in range(kills):
    ear, mouth = os.pipe()
    child = os.fork()
    if not child:
        write_for_ever(mouth)
    os.close(mouth)
    said = os.read(ear, 65536)
    time.sleep(chance.random() * 0.05)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(ear, 65536):
        said += more
    os.close(ear)
    acknowledged.update(line.split() for line in said.decode().split("\\n")[:-1])
    with Store.open(path, SystemClock()) as store:
        assert store.check() == (), store.check()
        found = {client.id: client.city for client in store.all(Client)}
    lost = {key for key, city in acknowledged.items() if found.get(key) != city}
    assert not lost, lost
print(len(acknowledged))
"""


def test_nothing_acknowledged_is_lost_by_kill_9(path):
    command = [sys.executable, "-c", SCRIPT, str(path), str(KILLS)]
    ran = subprocess.run(
        command, capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": os.getcwd()},  # noqa: PTH109
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout) > KILLS
