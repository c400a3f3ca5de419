"""The quick reader of verified certificates against cryptography: the same facts, or none."""

import datetime as dt
import ipaddress
import itertools
import random
import ssl
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.x509.name import _ASN1Type
from cryptography.x509.oid import NameOID

from myreports_gui.probe.certificates import read_certificate
from myreports_gui.probe.plain_certificate import UnusualCertificateError, read_verified

USUAL_KEYS: dict[str, CertificateIssuerPrivateKeyTypes] = {
    "rsa-2048": rsa.generate_private_key(65537, 2048),
    "rsa-3072": rsa.generate_private_key(65537, 3072),
    "p-256": ec.generate_private_key(ec.SECP256R1()),
    "p-384": ec.generate_private_key(ec.SECP384R1()),
    "p-521": ec.generate_private_key(ec.SECP521R1()),
    "ed25519": ed25519.Ed25519PrivateKey.generate(),
    "ed448": ed448.Ed448PrivateKey.generate(),
}
QUICK = USUAL_KEYS["p-256"]
HOST = x509.DNSName("mail.acme.example")


def attribute(text: str, *, oid: x509.ObjectIdentifier = NameOID.COMMON_NAME, form: str = "UTF8String") -> x509.Name:
    return x509.Name([x509.NameAttribute(oid, text, _type=_ASN1Type[form])])


def made(
    key: CertificateIssuerPrivateKeyTypes = QUICK,
    *,
    name: x509.Name | None = None,
    san: list[x509.GeneralName] | None = None,
    validity: tuple[int, int] = (2026, 2027),
) -> bytes:
    name = name or attribute("mail.acme.example")
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(attribute("Acme Issuing CA 1", form="PrintableString"))
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(dt.datetime(validity[0], 2, 28, 1, 2, 3, tzinfo=dt.UTC))
        .not_valid_after(dt.datetime(validity[1], 12, 31, 23, 59, 59, tzinfo=dt.UTC))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    )
    if san is not None:
        builder = builder.add_extension(x509.SubjectAlternativeName(san), critical=False)
    plain = isinstance(key, ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey)
    return builder.sign(key, None if plain else hashes.SHA256()).public_bytes(serialization.Encoding.DER)


USUAL = {name: made(key, san=[HOST]) for name, key in USUAL_KEYS.items()} | {
    "no SAN": made(),
    "names and addresses": made(
        san=[
            x509.IPAddress(ipaddress.ip_address("2001:db8::1")),
            HOST,
            x509.RFC822Name("postmaster@acme.example"),
            x509.UniformResourceIdentifier("https://acme.example/"),
            x509.DNSName("*.acme.example"),
            x509.IPAddress(ipaddress.ip_address("192.0.2.7")),
        ]
    ),
    "umlauts": made(name=attribute("Bäckerei Müßig")),
    "IA5": made(name=attribute("mail.acme.example", form="IA5String")),
    "several attributes": made(
        name=x509.Name(
            [
                x509.RelativeDistinguishedName(
                    [
                        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Acme"),
                        x509.NameAttribute(NameOID.COMMON_NAME, "first"),
                    ]
                ),
                x509.RelativeDistinguishedName([x509.NameAttribute(NameOID.COMMON_NAME, "second")]),
            ]
        )
    ),
    "no common name": made(
        name=x509.Name(
            [
                x509.RelativeDistinguishedName([x509.NameAttribute(NameOID.COUNTRY_NAME, "DE")]),
                x509.RelativeDistinguishedName(
                    [
                        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Acme #1"),
                        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Mail"),
                    ]
                ),
            ]
        )
    ),
    "no name at all, as some public authorities do it": made(name=x509.Name([]), san=[HOST]),
    "1950": made(validity=(1950, 1999)),
    "1968": made(validity=(1968, 2049)),
    "2050": made(validity=(2050, 9999)),
}

UNUSUAL = {
    "no common name, and one to escape": made(name=attribute("Acme, Inc.", oid=NameOID.ORGANIZATION_NAME)),
    "no common name, and one without a keyword": made(name=attribute("b4", oid=NameOID.SERIAL_NUMBER)),
    "T61": made(name=attribute("mail.acme.example", form="T61String")),
    "BMP": made(name=attribute("mail.acme.example", form="BMPString")),
    "DSA": made(dsa.generate_private_key(2048)),
    "rare curve": made(ec.generate_private_key(ec.SECP256K1())),
    "directory name in the SAN": made(san=[x509.DirectoryName(attribute("Acme"))]),
    "nothing": b"",
    "rubbish": b"no certificate",
    "more behind it": made() + b"\0",
    "indefinite length": b"\x30\x80" + made()[4:] + b"\0\0",
}


@pytest.mark.parametrize("der", USUAL.values(), ids=USUAL)
def test_an_ordinary_certificate_is_read_as_cryptography_reads_it(der: bytes) -> None:
    chain = (der, *USUAL.values())
    assert read_verified(chain) == read_certificate(chain, trusted=True)


@pytest.mark.parametrize("der", UNUSUAL.values(), ids=UNUSUAL)
def test_any_other_is_left_to_cryptography(der: bytes) -> None:
    with pytest.raises(UnusualCertificateError):
        read_verified((der,))


def test_a_chain_with_a_name_that_is_not_read_here_is_left_to_cryptography_as_a_whole() -> None:
    with pytest.raises(UnusualCertificateError):
        read_verified((made(), UNUSUAL["BMP"]))


def test_real_roots_are_read_as_cryptography_reads_them() -> None:
    """Every root that this machine trusts: made by a hundred authorities, over thirty years."""
    folder = Path(ssl.get_default_verify_paths().openssl_capath)
    ders = [ssl.PEM_cert_to_DER_cert(file.read_text(encoding="ascii")) for file in sorted(folder.glob("*.0"))]
    if not ders:
        pytest.skip("this machine keeps its roots elsewhere")
    read = 0
    for der in ders:
        try:
            quickly = read_verified((der,))
        except UnusualCertificateError:
            continue
        assert quickly == read_certificate((der,), trusted=True)
        read += 1
    assert read > 0.9 * len(ders)


def test_a_damaged_certificate_is_unusual_or_readable_and_nothing_else() -> None:
    chance = random.Random(3)
    for number, der in zip(range(3000), itertools.cycle(USUAL.values())):
        damaged = bytearray(der)
        for _ in range(1 + number % 3):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        if number % 7 == 0:
            del damaged[chance.randrange(len(damaged)) :]
        try:
            read_verified((bytes(damaged),))
        except UnusualCertificateError:
            continue
