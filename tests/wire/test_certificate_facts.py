"""What is read from a certificate, whatever it is made of."""

import datetime as dt
import ipaddress
import ssl

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.x509.oid import NameOID

from myreports_gui.model.events import CertificateProblem
from myreports_gui.probe.certificates import read_certificate
from myreports_gui.probe.verification import problem_of

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
Key = (
    rsa.RSAPrivateKey
    | ec.EllipticCurvePrivateKey
    | dsa.DSAPrivateKey
    | ed25519.Ed25519PrivateKey
    | ed448.Ed448PrivateKey
)


def certificate_of(key: Key, *, name: x509.Name | None = None, san: list[x509.GeneralName] | None = None) -> bytes:
    name = name or x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail.acme.example")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + dt.timedelta(days=90))
    )
    if san:
        builder = builder.add_extension(x509.SubjectAlternativeName(san), critical=False)
    plain = isinstance(key, ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey)
    return builder.sign(key, None if plain else hashes.SHA256()).public_bytes(serialization.Encoding.DER)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (rsa.generate_private_key(65537, 2048), "RSA 2048"),
        (ec.generate_private_key(ec.SECP384R1()), "EC secp384r1"),
        (dsa.generate_private_key(1024), "DSA 1024"),
        (ed25519.Ed25519PrivateKey.generate(), "Ed25519"),
        (ed448.Ed448PrivateKey.generate(), "Ed448"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_kind_of_key_is_named(key: Key, said: str) -> None:
    assert read_certificate((certificate_of(key),), trusted=True).key == said


def test_names_dates_and_fingerprint() -> None:
    san: list[x509.GeneralName] = [
        x509.DNSName("mail.acme.example"),
        x509.DNSName("*.acme.example"),
        x509.IPAddress(ipaddress.ip_address("192.0.2.7")),
    ]
    der = certificate_of(ec.generate_private_key(ec.SECP256R1()), san=san)
    found = read_certificate((der, der), trusted=False, problem=CertificateProblem.EXPIRED, platform_code="verify 10")
    assert (found.subject, found.issuer) == ("mail.acme.example", "mail.acme.example")
    assert found.san == ("mail.acme.example", "*.acme.example", "192.0.2.7")
    assert (found.not_before, found.not_after) == (NOW, NOW + dt.timedelta(days=90))
    assert len(found.sha256) == 64
    assert found.chain == ("mail.acme.example", "mail.acme.example")


def test_a_certificate_without_common_name_or_alternative_names() -> None:
    name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Acme")])
    found = read_certificate((certificate_of(ec.generate_private_key(ec.SECP256R1()), name=name),), trusted=True)
    assert (found.subject, found.san) == ("O=Acme", ())


def test_rubbish_is_refused_as_such() -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_certificate((b"no certificate",), trusted=False)


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (9, CertificateProblem.NOT_YET_VALID),
        (10, CertificateProblem.EXPIRED),
        (23, CertificateProblem.REVOKED),
        (99, CertificateProblem.OTHER),
        (-67602, CertificateProblem.NAME),
        (0x800B0101, CertificateProblem.EXPIRED),
        (0x800B0101 - (1 << 32), CertificateProblem.EXPIRED),
        (None, CertificateProblem.OTHER),
    ],
)
def test_each_platform_s_numbers_mean_the_same(number: int | None, problem: CertificateProblem) -> None:
    """OpenSSL's, macOS' and Windows' codes; Windows' come signed or unsigned."""
    error = ssl.SSLCertVerificationError()
    if number is not None:
        error.verify_code = number
        error.verify_message = "words"
    assert problem_of(error)[0] is problem
