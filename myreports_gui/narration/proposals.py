"""What may be entered for an e-mail address, in words: where the proposal comes from and what the provider wants."""

from typing import assert_never

from msgspec import Struct

from myreports_gui.model.advice import Confidence
from myreports_gui.model.plan import Security
from myreports_gui.model.providers import Need, Note, Proposal, Source, UserForm

from .facts import NAME_LIMIT
from .visible import visible
from .words import Translate, listing, security_word


class ProposalTold(Struct, frozen=True):
    """`title`: the server and its ports. `sentences`: its source, the user name, what the provider wants."""

    title: str
    sentences: tuple[str, ...]


def tell_proposal(proposal: Proposal, translate: Translate) -> ProposalTold:
    ports = listing([_port(port, security, translate) for port, security in proposal.ports], translate)
    title = translate("Proposal", "{host}, port {ports}").format(host=visible(proposal.host, NAME_LIMIT), ports=ports)
    told = [_source(proposal, translate), _user(proposal, translate)]
    told += [_need(need, translate) for need in proposal.needs]
    if proposal.note is not None:
        told.append(_note(proposal.note, translate))
    if proposal.wants_confirmation:
        told.append(
            translate(
                "Proposal",
                "This server is outside the domain of the address, and DNS can be forged: make sure that it is the"
                " right one before a password goes there.",
            )
        )
    if proposal.confidence is Confidence.UNCHECKED and proposal.source is not Source.GUESS:
        told.append(translate("Proposal", "Nobody has checked these values lately."))
    return ProposalTold(title, tuple(told))


def nothing_found(translate: Translate) -> str:
    return translate(
        "Proposal",
        "Nothing is known about this address: neither a provider nor DNS names a server for sending. Ask the provider"
        " or the mail administrator for the “outgoing mail server (SMTP)”.",
    )


def not_tried(translate: Translate) -> str:
    """Stands over every list of proposals."""
    return translate(
        "Proposal", "These are proposals. Whether one works is not known before Find Working Settings has tried it."
    )


def _port(port: int, security: Security, translate: Translate) -> str:
    return translate("Proposal", "{port} {security}").format(port=port, security=security_word(security, translate))


def _source(proposal: Proposal, translate: Translate) -> str:
    match proposal.source:
        case Source.TABLE:
            template = translate("Proposal", "From the built-in table of providers: {provider}.")
        case Source.SRV:
            template = translate("Proposal", "The domain itself names this server in DNS (SRV record).")
        case Source.MX:
            template = translate("Proposal", "The mail of this domain goes to {provider} (MX record in DNS).")
        case Source.GUESS:
            template = translate("Proposal", "A customary name that exists in DNS; nothing says that it sends mail.")
        case _:
            assert_never(proposal.source)
    return template.format(provider=visible(proposal.provider or "", NAME_LIMIT))


def _user(proposal: Proposal, translate: Translate) -> str:
    match proposal.user_form:
        case UserForm.ADDRESS:
            return translate("Proposal", "The user name is the whole address: {user}.").format(
                user=visible(proposal.user, NAME_LIMIT)
            )
        case UserForm.MAILBOX_NAME:
            return translate(
                "Proposal", "The user name is one that the provider gave; it stands in the customer menu or a letter."
            )
        case _:
            assert_never(proposal.user_form)


def _need(need: Need, translate: Translate) -> str:
    match need:
        case Need.APP_PASSWORD:
            return translate(
                "Proposal", "The normal password is not accepted: make an app password for myReports at the provider."
            )
        case Need.APP_PASSWORD_WITH_2FA:
            return translate("Proposal", "Where two-factor login is on, an app password is needed.")
        case Need.MAIL_PASSWORD:
            return translate(
                "Proposal",
                "The provider wants a password for mail programs, set apart from that of the customer account.",
            )
        case Need.EXTERNAL_ACCESS:
            return translate(
                "Proposal", "Access by mail programs (POP3, IMAP, SMTP) must be switched on in the mailbox first."
            )
        case Need.SMTP_AUTH:
            return translate("Proposal", "The administrator must allow authenticated SMTP for this mailbox.")
        case Need.SMTP_TOKEN:
            return translate(
                "Proposal", "User name and password for sending are made in the settings of the mailbox (SMTP token)."
            )
        case Need.PAID_PLAN:
            return translate("Proposal", "Only paid plans of this provider let a device send.")
        case Need.OAUTH_ONLY:
            return translate(
                "Proposal",
                "The provider refuses passwords (OAuth only): myReports cannot send there. Use another account.",
            )
        case Need.NOT_POSSIBLE:
            return translate("Proposal", "The provider lets no device send: use another account.")
        case _:
            assert_never(need)


def _note(note: Note, translate: Translate) -> str:
    match note:
        case Note.MAIN_ADDRESS:
            return translate("Proposal", "The user name is the main address of the account, not an alias.")
        case Note.OLDER_ACCOUNTS:
            return translate("Proposal", "Older mailboxes log in with a name that the provider gave them.")
        case Note.OWN_SERVER_NAME:
            return translate(
                "Proposal", "Each customer has a server name of their own; it stands in the customer menu."
            )
        case Note.RELAY_AVAILABLE:
            return translate(
                "Proposal",
                "The administrator can also set up a relay that knows the phone system by its public address.",
            )
        case Note.BASIC_LOGIN_ENDS:
            return translate(
                "Proposal", "The provider switches login by password off by default at the end of December 2026."
            )
        case Note.PROGRAM_ON_PC:
            return translate(
                "Proposal", "Sending needs the provider's program on a PC, which a phone system cannot use."
            )
        case _:
            assert_never(note)
