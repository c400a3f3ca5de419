"""What a Save does to the stored values: the import of §2, §3.2, §4.3 and §4.4, played as pure functions."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from .settings import ForwardingForm, Retained, SetupForm, SystemState

RequiredField = Literal["server", "user", "password", "email"]
OverwrittenField = Literal["host", "user", "password", "from", "retained-port", "retained-ssl"]


class ImportReport(Struct, frozen=True, kw_only=True):
    """Whether an import was asked for, whether it happened, and which required fields stopped it."""

    requested: bool = False
    applied: bool = False
    missing: tuple[RequiredField, ...] = ()


class SaveResult(Struct, frozen=True, kw_only=True):
    """The stored values after a Save, and what its import overwrote.

    `copies_password`: the own password becomes a copy of the forwarding password.
    """

    state: SystemState
    imported: ImportReport
    overwritten: tuple[OverwrittenField, ...] = ()
    copies_password: bool = False


def missing_fields(forwarding: ForwardingForm) -> tuple[RequiredField, ...]:
    """The required forwarding fields that are empty, in the order of Figure 2. The port is optional (§3.2)."""
    present: tuple[tuple[RequiredField, bool], ...] = (
        ("server", bool(forwarding.server)),
        ("user", bool(forwarding.user)),
        ("password", forwarding.has_password),
        ("email", bool(forwarding.email)),
    )
    return tuple(name for name, filled in present if not filled)


def synchronize(state: SystemState) -> SaveResult:
    """Import the stored forwarding values if the stored flag asks for it (§2).

    Host, user, password, From and the retained port and SSL flag are overwritten; Reply-To stays.
    A required field that is empty blocks the whole import; the HowTo is silent on that case, so nothing changes.
    """
    if not state.setup.synchronize:
        return SaveResult(state=state, imported=ImportReport())
    missing = missing_fields(state.forwarding)
    if missing:
        return SaveResult(state=state, imported=ImportReport(requested=True, missing=missing))
    source = state.forwarding
    setup = replace(state.setup, host=source.server, user=source.user, has_password=True, from_address=source.email)
    retained = Retained(port=source.port, ssl=source.ssl)
    return SaveResult(
        state=replace(state, setup=setup, retained=retained),
        imported=ImportReport(requested=True, applied=True),
        overwritten=_differences(state, setup, retained),
        copies_password=True,
    )


def save_setup(state: SystemState, form: SetupForm) -> SaveResult:
    """Save in E-MAIL Setup: stores the form, then imports if its flag is marked."""
    return synchronize(replace(state, setup=form))


def save_forwarding(state: SystemState, form: ForwardingForm) -> SaveResult:
    """Save in E-mail Forwarding: stores the form, then imports if the *stored* flag is marked."""
    return synchronize(replace(state, forwarding=form))


def as_if_saved(
    state: SystemState, setup: SetupForm, forwarding: ForwardingForm, *, keeps_password: bool = False
) -> SaveResult:
    """What the plan and a test act on: both forms saved, Forwarding first. Nothing is stored.

    `keeps_password`: the own password field is untouched, so it holds whatever the first Save left stored.
    """
    first = save_forwarding(state, forwarding)
    inherits = keeps_password and first.copies_password
    if inherits:
        setup = replace(setup, has_password=True)
    second = save_setup(first.state, setup)
    return replace(second, copies_password=second.copies_password or inherits)


def _differences(before: SystemState, setup: SetupForm, retained: Retained) -> tuple[OverwrittenField, ...]:
    old = before.setup
    changed: tuple[tuple[OverwrittenField, bool], ...] = (
        ("host", old.host != setup.host),
        ("user", old.user != setup.user),
        ("password", old.has_password),
        ("from", old.from_address != setup.from_address),
        ("retained-port", before.retained.port != retained.port),
        ("retained-ssl", before.retained.ssl != retained.ssl),
    )
    return tuple(name for name, differs in changed if differs)
