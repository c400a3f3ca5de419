"""The trust stores: kept between tests, read anew when what they were read from has changed, strict all the time."""

import ssl
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from myreports_gui.model.errors import ErrorCode
from myreports_gui.probe.check import check
from myreports_gui.probe.trust import CaFileError, TrustStores

from .certificates import Authority, make_authority, server_context
from .running import HOST, Told, make_request, run
from .scripted import polite, serve


@pytest.fixture
def system_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """OpenSSL's own variables put a file of ours in the place of the system's."""
    store = tmp_path / "system.pem"
    store.write_text(make_authority("System CA").pem, encoding="ascii")
    monkeypatch.setenv("SSL_CERT_FILE", str(store))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    return store


def names(context: ssl.SSLContext) -> list[str]:
    """Whom it trusts."""
    ders = (x509.load_der_x509_certificate(der) for der in context.get_ca_certs(binary_form=True))
    return sorted(str(der.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value) for der in ders)


def test_an_unchanged_store_is_read_once(system_store: Path) -> None:
    stores = TrustStores()
    first = stores.read(ca_file="", ca_pem="")
    assert names(first.result()) == ["System CA"]
    assert stores.read(ca_file="", ca_pem="") is first


@pytest.mark.parametrize("changed", ["system.pem", "site.pem"])
def test_a_store_that_has_changed_is_read_anew(system_store: Path, tmp_path: Path, changed: str) -> None:
    site = tmp_path / "site.pem"
    site.write_text(make_authority("Site CA").pem, encoding="ascii")
    stores = TrustStores()
    first = stores.read(ca_file=str(site), ca_pem="")
    assert names(first.result()) == ["Site CA", "System CA"]
    (tmp_path / changed).write_text(make_authority("Another, longer name").pem, encoding="ascii")
    second = stores.read(ca_file=str(site), ca_pem="")
    assert second is not first
    kept = "Site CA" if changed == "system.pem" else "System CA"
    assert names(second.result()) == ["Another, longer name", kept]


def test_other_certificates_of_a_site_are_another_store(system_store: Path) -> None:
    stores = TrustStores()
    first = stores.read(ca_file="", ca_pem=make_authority("Practice CA").pem)
    assert names(first.result()) == ["Practice CA", "System CA"]
    assert names(stores.read(ca_file="", ca_pem="").result()) == ["System CA"]


def test_without_files_of_the_system_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """truststore then searches other places; what it found cannot be watched."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "no file"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "no folder"))
    stores = TrustStores()
    first = stores.read(ca_file="", ca_pem="")
    assert stores.read(ca_file="", ca_pem="") is not first


def test_a_ca_file_that_cannot_be_read_is_said_each_time(system_store: Path, tmp_path: Path) -> None:
    stores = TrustStores()
    for _ in range(2):
        with pytest.raises(CaFileError):
            stores.read(ca_file=str(tmp_path / "missing.pem"), ca_pem="")


def test_a_kept_store_verifies_chain_and_name_as_strictly_as_a_new_one(system_store: Path) -> None:
    """One that trusts the server's CA, after it one that does not, then a wrong name, all with the same stores."""
    authority, stranger = make_authority(), make_authority("Stranger")

    async def outcome(stores: TrustStores, signer: Authority, name: str) -> tuple[bool, ErrorCode | None]:
        async with serve(polite(), tls=server_context(signer, names=(name,))) as server:
            told = Told()
            await check(make_request({25: server.port}, ca_pem=authority.pem), told.events.append, stores)
            return told.verdict.ok, told.verdict.error

    async def test() -> None:
        stores = TrustStores()
        for _ in range(2):
            assert await outcome(stores, authority, HOST) == (True, None)
            assert await outcome(stores, stranger, HOST) == (False, ErrorCode.CONSENT_CERTIFICATE)
            assert await outcome(stores, authority, "other.example") == (False, ErrorCode.CONSENT_CERTIFICATE)

    run(test)
