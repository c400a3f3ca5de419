"""What a Save did, and what the settings file had to say."""

from typing import assert_never

from myreports_gui.model.synchronization import OverwrittenField, SaveResult
from myreports_gui.store.errors import StoreError, StoreErrorCode, StoreNotice, StoreNoticeCode

from .visible import visible
from .words import Translate, forwarding_fields, listing, own_fields, synchronize_label


def tell_save(result: SaveResult, translate: Translate) -> str:
    """What the Save's import overwrote, or why nothing was imported; "Saved." where none was due."""
    if not result.imported.requested:
        return translate("Save", "Saved.")
    if result.imported.missing:
        fields = forwarding_fields(translate)
        labels = {"server": fields.host, "user": fields.user, "password": fields.password, "email": fields.sender}
        missing = listing([f"“{labels[name]}”" for name in result.imported.missing], translate)
        return translate(
            "Save",
            "Saved, but nothing was imported: in E-mail Forwarding this is empty: {missing}. The HowTo is silent on"
            " what myReports then does.",
        ).format(missing=missing)
    if not result.overwritten:
        return translate("Save", "Saved. The import changed nothing: myReports had these values already.")
    names = listing([overwritten_name(name, translate) for name in result.overwritten], translate)
    return translate(
        "Save",
        "Saved. Because “{synchronize}” is marked, myReports overwrote with the values of E-mail Forwarding: {names}.",
    ).format(synchronize=synchronize_label(translate), names=names)


def overwritten_name(name: OverwrittenField, translate: Translate) -> str:
    fields = own_fields(translate)
    match name:
        case "host":
            return f"“{fields.host}”"
        case "user":
            return f"“{fields.user}”"
        case "password":
            return f"“{fields.password}”"
        case "from":
            return f"“{fields.sender}”"
        case "retained-port":
            return translate("Save", "the retained port")
        case "retained-ssl":
            return translate("Save", "the retained SSL flag")
        case _:
            assert_never(name)


def tell_store_error(error: StoreError, translate: Translate) -> str:
    """One sentence with its remedy; a second one where the password that was stored before is lost."""
    sentence = store_sentence(error.code, translate).format(
        path=visible(str(error.path), 300), location=visible(error.location), platform=visible(error.platform) or "?"
    )
    if error.restore_error is None:
        return sentence
    return translate(
        "Store", "{sentence} The password stored before could not be put back: type it again and save."
    ).format(sentence=sentence)


def store_sentence(code: StoreErrorCode, translate: Translate) -> str:  # noqa: C901, PLR0912 - one case a code
    match code:
        case StoreErrorCode.NEWER_SCHEMA:
            return translate(
                "Store",
                "The settings file {path} comes from a newer version of this program: update the program to use it.",
            )
        case StoreErrorCode.LOCK_TIMEOUT:
            return translate(
                "Store", "Another running copy holds the settings file {path}: close it or wait, then try again."
            )
        case StoreErrorCode.READ_ONLY:
            return translate(
                "Store",
                "The settings file {path} may not be written ({platform}): check its permissions and its folder's.",
            )
        case StoreErrorCode.DISK_FULL:
            return translate(
                "Store", "The disk is full, so {path} was not saved: make room and save again; nothing stored was lost."
            )
        case StoreErrorCode.FOLDER_MISSING:
            return translate(
                "Store", "The folder of {path} is missing and cannot be made ({platform}): create it and try again."
            )
        case StoreErrorCode.NOT_A_FILE:
            return translate("Store", "{path} is not a file: move away what stands there and try again.")
        case StoreErrorCode.LINK_LOOP:
            return translate("Store", "{path} is a link that leads nowhere: remove the link and try again.")
        case StoreErrorCode.TOO_BIG:
            return translate("Store", "{path} is far too big for a settings file: move it away and try again.")
        case StoreErrorCode.UNREADABLE:
            return translate("Store", "The settings file {path} cannot be read ({platform}): check its permissions.")
        case StoreErrorCode.IO_FAILED:
            return translate(
                "Store", "The settings file {path} could not be read or written ({platform}): check the disk."
            )
        case StoreErrorCode.INVALID_VALUE:
            return translate(
                "Store", "The value at {location} cannot be stored in {path}: correct the field and save again."
            )
        case StoreErrorCode.SITE_UNKNOWN:
            return translate("Store", "This site is not stored any more: another running copy may have deleted it.")
        case StoreErrorCode.SITE_EXISTS:
            return translate("Store", "This site is stored already: choose it in the list instead.")
        case StoreErrorCode.NAME_TAKEN:
            return translate("Store", "Another site has this name already: choose another name.")
        case StoreErrorCode.CHANGED_MEANWHILE:
            return translate(
                "Store",
                "Another running copy changed this site meanwhile, so nothing was saved: look at its values and save"
                " again.",
            )
        case _:
            assert_never(code)


def tell_store_notice(notice: StoreNotice, translate: Translate) -> str:
    path, location = visible(str(notice.path), 300), visible(notice.location) or "?"
    return notice_sentence(notice.code, translate).format(path=path, location=location, kept=notice.kept)


def notice_sentence(code: StoreNoticeCode, translate: Translate) -> str:
    match code:
        case StoreNoticeCode.DAMAGED_SET_ASIDE:
            return translate(
                "Store",
                "The settings file was damaged (at {location}). It was kept unchanged as {path}; sites that could be"
                " read: {kept}.",
            )
        case StoreNoticeCode.RESTORED:
            return translate("Store", "The settings file {path} had vanished and was written anew.")
        case StoreNoticeCode.MIGRATED:
            return translate(
                "Store",
                "The settings file came from an older version and was converted; the old one is kept as {path}.",
            )
        case _:
            assert_never(code)
