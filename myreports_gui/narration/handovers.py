"""The hand-over sheet in words: what to enter where, in which order, and what the test of it showed."""

from msgspec.structs import replace

from myreports_gui.model.events import Certificate
from myreports_gui.model.findings import Field
from myreports_gui.model.ranking import Save, SaveForwarding
from myreports_gui.model.stages import Status
from myreports_gui.report.handover import Block, HandoverFacts, Proof, Row, Sheet

from .facts import NAME_LIMIT, certificate_facts, missing_labels
from .field_labels import field_label
from .plans import tell_plan
from .scenarios import entries_of, retained_now, save_effect, save_title
from .sendings import tell_sent
from .verdicts import AID_NAMES, aid_sentence, tell_verdict
from .visible import visible
from .words import MARKS, Translate, own_fields, security_word


def tell_handover(facts: HandoverFacts, translate: Translate) -> Sheet:
    when = f"{facts.when:%Y-%m-%d %H:%M}"
    name = visible(facts.site, NAME_LIMIT) or translate("Handover", "site without a name")
    blocks = [_block_of_save(save, number, facts, translate) for number, save in enumerate(facts.saves, 1)]
    blocks.append(_plan(facts, translate))
    blocks += _result(facts, translate)
    if facts.practice:
        practice = translate("Handover", "Practice: made with the practice server, not for a customer.")
        blocks.insert(0, Block(practice, sign=MARKS[Status.WARNING]))
    return Sheet(
        title=translate("Handover", "Report e-mail of {site}").format(site=name),
        subtitle=translate("Handover", "What to enter in the two dialogs of the phone system. Made on {when}.").format(
            when=when
        ),
        blocks=tuple(blocks),
        footer=translate("Handover", "myReports E-mail Configurator {version}. No password is on this sheet.").format(
            version=facts.version
        ),
    )


def _block_of_save(save: Save, number: int, facts: HandoverFacts, translate: Translate) -> Block:
    passwords = {
        own_fields(translate).password,
        field_label(Field.FORWARDING_PASSWORD, translate),
        field_label(Field.FORWARDING_CONFIRM_PASSWORD, translate),
    }
    agreed = translate("Handover", "as agreed with the mail administrator")
    asked = bool(save.form.user)
    rows = [
        Row(label, agreed if asked and label in passwords else value) for label, value in entries_of(save, translate)
    ]
    sentences = [translate("Handover", "Then press Save.")]
    belongs_to_system = isinstance(save, SaveForwarding) and facts.plan.source == "own" and number == len(facts.saves)
    if belongs_to_system:
        sentences.append(
            translate("Handover", "These values are for the phone system's own e-mail. myReports does not use them.")
        )
    else:
        sentences.append(save_effect(save, translate))
    return Block(save_title(save, number, len(facts.saves), translate), tuple(rows), tuple(sentences))


def _plan(facts: HandoverFacts, translate: Translate) -> Block:
    told = tell_plan(facts.plan, translate)
    sentences = [told.line, retained_now(facts.plan.retained, translate)]
    if facts.plan.source == "own" and not facts.plan.retained:
        sentences.append(
            translate(
                "Handover",
                "If the phone system has ever synchronized with a port or the SSL flag, myReports still keeps them:"
                " get rid of them first (§4.3).",
            )
        )
    if facts.plan.imported.missing:
        sentences.append(
            translate(
                "Handover",
                "The synchronization was marked on screen but imports nothing, because these fields are empty:"
                " {missing}. This sheet leaves it unmarked.",
            ).format(missing=missing_labels(facts.plan, translate))
        )
    return Block(translate("Handover", "What myReports does with it"), sentences=tuple(sentences))


def _result(facts: HandoverFacts, translate: Translate) -> list[Block]:
    tested = facts.tested
    if tested is None:
        told = [translate("Handover", "These values were not tested since this program was started.")]
        if facts.passed_before is not None:
            told.append(
                translate("Handover", "The stored values last passed a test on {when}.").format(
                    when=f"{facts.passed_before.astimezone():%Y-%m-%d %H:%M}"
                )
            )
        return [Block(translate("Handover", "Not tested"), sentences=tuple(told), sign=MARKS[Status.WARNING])]
    verdict = tested.verdict
    told_verdict = tell_verdict(verdict, facts.plan, tested.sent, translate)
    aids = [aid_sentence(name, translate) for name in AID_NAMES if name in verdict.aids]
    blocks = [
        Block(
            told_verdict.headline,
            _rows(tested, translate),
            tell_sent(tested.sent, translate) if tested.sent is not None else (),
            sign=MARKS[Status.OK if verdict.ok else Status.FAILED],
        )
    ]
    if verdict.certificate is not None:
        blocks.append(_certificate(verdict.certificate, translate))
    if aids:
        heading = translate("Handover", "Not shown for the phone system")
        blocks.append(Block(heading, sentences=tuple(aids), sign=MARKS[Status.WARNING]))
    rest = tuple(sentence for sentence in told_verdict.explanations if sentence not in aids)
    blocks.append(Block(translate("Handover", "What the test shows, and what it does not"), sentences=rest))
    return blocks


def _rows(tested: Proof, translate: Translate) -> tuple[Row, ...]:
    verdict = tested.verdict
    rows = [Row(translate("Handover", "Tested on"), f"{tested.when:%Y-%m-%d %H:%M}")]
    if verdict.port is not None:
        rows.append(Row(translate("Handover", "Port"), str(verdict.port)))
    if verdict.security is not None:
        rows.append(Row(translate("Handover", "Protection"), security_word(verdict.security, translate)))
    if verdict.tls_version:
        rows.append(Row(translate("Handover", "TLS version"), visible(verdict.tls_version, NAME_LIMIT)))
    if verdict.ok:
        login = translate("Handover", "accepted") if verdict.authenticated else translate("Handover", "none")
        rows.append(Row(translate("Handover", "Login"), login))
    return tuple(rows)


def _certificate(certificate: Certificate, translate: Translate) -> Block:
    facts = certificate_facts(certificate, translate)
    rows = (
        Row(translate("Handover", "Issued for"), facts["subject"]),
        Row(translate("Handover", "Issued by"), facts["issuer"]),
        Row(translate("Handover", "Valid until"), facts["not_after"]),
        Row("SHA-256", facts["sha256"]),
    )
    told = (
        translate("Handover", "Verified on this PC; the phone system has a trust store of its own.")
        if certificate.trusted
        else translate("Handover", "Not verified on this PC.")
    )
    block = Block(translate("Handover", "Certificate of the server"), rows, (told,))
    return block if certificate.trusted else replace(block, sign=MARKS[Status.WARNING])
