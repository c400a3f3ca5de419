"""A real Postfix on loopback: its own folder, users, queue and log, ended by pid."""

import contextlib
import os
import pwd
import random
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

from tests.real.parts import find, missing, need_programs

HOST = "mail.test.example"
PASSWORDS = {f"reports@{HOST}": "plain-ASCII-2026", f"umlaut@{HOST}": "Grüße-2026 ß"}

_MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/mail.log
maillog_file_prefixes = {folder}
mail_owner = postfix
setgid_group = postdrop
myhostname = {host}
mydestination =
mynetworks = 192.0.2.1/32
inet_interfaces = loopback-only
inet_protocols = all
disable_dns_lookups = yes
smtpd_peername_lookup = no
alias_maps =
alias_database =
virtual_mailbox_domains = {host}
virtual_mailbox_maps = static:inbox/
virtual_mailbox_base = {folder}/mail
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
default_transport = discard:
smtputf8_enable = yes
message_size_limit = 10240000
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_error_sleep_time = 0
in_flow_delay = 0
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_chain_files = {folder}/tls.pem
smtpd_tls_loglevel = 1
smtpd_tls_received_header = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_path = smtpd
smtpd_sasl_local_domain = {host}
cyrus_sasl_config_path = {folder}/sasl
"""
_SASL = """
pwcheck_method: auxprop
auxprop_plugin: sasldb
sasldb_path: {folder}/sasl/users.db
mech_list: PLAIN LOGIN CRAM-MD5
"""
_LISTENERS = {
    25: "-o syslog_name=postfix/smtp25",
    587: "-o syslog_name=postfix/submission -o smtpd_tls_security_level=encrypt"
    " -o smtpd_recipient_restrictions=permit_sasl_authenticated,reject",
    465: "-o syslog_name=postfix/smtps -o smtpd_tls_wrappermode=yes"
    " -o smtpd_recipient_restrictions=permit_sasl_authenticated,reject",
}
_SERVICES = """
postlog   unix-dgram n - n - 1 postlogd
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
tlsmgr    unix - - n 1000? 1 tlsmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
virtual   unix - n n - - virtual
proxymap  unix - - n - - proxymap
anvil     unix - - n - 1 anvil
"""


@dataclass(frozen=True)
class RealPostfix:
    """Mail for HOST lands in a mailbox; for others (only after a login) it is logged and discarded."""

    folder: Path
    ports: Mapping[int, int]
    """Standard port → port here: 25 offers STARTTLS, 587 requires it, 465 implicit TLS; AUTH only after TLS."""
    ca_pem: Path
    users: Mapping[str, str]
    """User name → password."""
    host: str = HOST
    """In the certificate beside localhost, 127.0.0.1 and ::1; no resolver knows it."""

    def log_text(self) -> str:
        try:
            return (self.folder / "mail.log").read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return ""

    def wait_for_log(self, pattern: str, timeout: float = 20) -> "re.Match[str]":
        """The first match of `pattern` in the log; AssertionError when none comes in time (seconds)."""
        deadline = time.monotonic() + timeout
        while True:
            if found := re.search(pattern, self.log_text()):
                return found
            if time.monotonic() > deadline:
                raise AssertionError(f"not in Postfix's log: {pattern}\n{self.log_text()[-3000:]}")
            threading.Event().wait(0.02)  # another process writes the log: there is nothing to wait on

    def messages(self) -> list[bytes]:
        """What was delivered to HOST, oldest first."""
        files = (self.folder / "mail" / "inbox" / "new").glob("*")
        return [path.read_bytes() for path in sorted(files, key=lambda path: path.stat().st_mtime_ns)]


def _free_ports(count: int) -> list[int]:
    """Below those that the kernel hands out (Linux: from 32768 on): no other test's connection takes one meanwhile."""
    ports: set[int] = set()
    while len(ports) < count:
        port = random.randrange(20_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            ports.add(port)
    return list(ports)


def _add_user(folder: Path, name: str, password: str) -> None:
    user, _, realm = name.partition("@")
    command = [find("saslpasswd2") or "", "-p", "-c", "-f", str(folder / "sasl" / "users.db"), "-u", realm, user]
    subprocess.run(command, input=password.encode(), check=True, capture_output=True)


def _configure(folder: Path, ports: Mapping[int, int]) -> None:
    owner = pwd.getpwnam("postfix")
    for name in ("queue", "data", "sasl", "mail"):
        (folder / name).mkdir()
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    authority.issue_cert("localhost", "127.0.0.1", "::1", HOST).private_key_and_cert_chain_pem.write_to_path(
        str(folder / "tls.pem")
    )
    (folder / "tls.pem").chmod(0o600)
    facts = {"folder": folder, "host": HOST, "uid": owner.pw_uid, "gid": owner.pw_gid}
    (folder / "main.cf").write_text(_MAIN.format(**facts))
    listeners = "".join(
        f"127.0.0.1:{ports[port]} inet n - n - - smtpd {options}\n" for port, options in _LISTENERS.items()
    )
    (folder / "master.cf").write_text(listeners + _SERVICES.lstrip())
    (folder / "sasl" / "smtpd.conf").write_text(_SASL.format(**facts))
    for name, password in PASSWORDS.items():
        _add_user(folder, name, password)
    for path in (folder / "data", folder / "mail", *(folder / "sasl").iterdir()):
        os.chown(path, owner.pw_uid, owner.pw_gid)
    # Makes the queue's folders with the owners and modes that Postfix insists on.
    subprocess.run([find("postfix") or "", "-c", str(folder), "check"], check=True, capture_output=True, text=True)


def _wait_until_listening(master: "subprocess.Popen[bytes]", ports: Mapping[int, int], folder: Path) -> None:
    deadline = time.monotonic() + 30
    for port in ports.values():
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=5).close()
                break
            except ConnectionRefusedError:
                log = folder / "mail.log"
                said = log.read_text() if log.exists() else (folder / "master.err").read_text()
                assert master.poll() is None, f"Postfix ended at once: {said}"
                assert time.monotonic() < deadline, f"Postfix does not listen: {said}"
                threading.Event().wait(0.02)


@contextlib.contextmanager
def running_postfix() -> Iterator[RealPostfix]:
    """Needs root and the programs that the fixture asks for; everything of it is gone at the end."""
    # Not below pytest's own folder, which its daemons (user postfix) may not enter.
    folder = Path(tempfile.mkdtemp(prefix="myreports-postfix-"))
    folder.chmod(0o755)
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
    program = subprocess.run(
        [find("postconf") or "", "-h", "-d", "daemon_directory"], capture_output=True, text=True, check=True
    )
    master = None
    try:
        ports = dict(zip(_LISTENERS, _free_ports(len(_LISTENERS)), strict=True))
        _configure(folder, ports)
        with (folder / "master.err").open("wb") as errors:
            # A session of its own: at its end the master takes its whole process group along.
            master = subprocess.Popen(
                [f"{program.stdout.strip()}/master", "-d", "-c", str(folder)],
                env=environment,
                stderr=errors,
                start_new_session=True,
            )
        _wait_until_listening(master, ports, folder)
        yield RealPostfix(folder, ports, folder / "ca.pem", PASSWORDS)
    finally:
        if master is not None:
            master.terminate()
            master.wait(timeout=20)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def real_postfix() -> Iterator[RealPostfix]:
    need_programs("postfix", "saslpasswd2")
    if os.geteuid() != 0:
        missing("Postfix's master starts as root only")
    with running_postfix() as postfix:
        yield postfix
