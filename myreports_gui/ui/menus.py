"""The menu bar: every command of the window, with its shortcut."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from .help_pages import PAGES, page_title


class Actions(Struct, frozen=True):
    """The commands; the window connects them."""

    file: QMenu
    before_save: QAction
    new_site: QAction
    rename_site: QAction
    delete_site: QAction
    save_setup: QAction
    save_forwarding: QAction
    save_log: QAction
    preferences: QAction
    quit: QAction
    test: QAction
    survey: QAction
    send: QAction
    stop: QAction
    assistant: QAction
    certificate: QAction
    start_from_address: QAction
    practice: QMenu
    show_survey: QAction
    log_all: QAction
    log_problems: QAction
    log_conversation: QAction
    search_log: QAction
    clear_log: QAction
    why: QAction
    help_pages: tuple[QAction, ...]
    log_folder: QAction
    about: QAction


def build_menus(window: QMainWindow, *, has_logs: bool) -> Actions:
    """Fill the menu bar of `window`."""
    bar, translate = window.menuBar(), QCoreApplication.translate

    def add(menu: QMenu, name: str, text: str, keys: QKeySequence.StandardKey | str | None = None) -> QAction:
        action = menu.addAction(text)
        action.setObjectName(f"action.{name}")
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        return action

    file = bar.addMenu(translate("Menu", "&File"))
    new_site = add(file, "newSite", translate("Menu", "&New site…"), QKeySequence.StandardKey.New)
    rename_site = add(file, "renameSite", translate("Menu", "&Rename site…"), "F2")
    delete_site = add(file, "deleteSite", translate("Menu", "&Delete site…"))
    before_save = file.addSeparator()
    save_setup = add(file, "saveSetup", translate("Menu", "&Save E-MAIL Setup"), QKeySequence.StandardKey.Save)
    save_forwarding = add(file, "saveForwarding", translate("Menu", "Save E-mail &Forwarding"), "Ctrl+Shift+S")
    file.addSeparator()
    save_log = add(file, "saveLog", translate("Menu", "Save &log…"))
    file.addSeparator()
    preferences = add(file, "preferences", translate("Menu", "&Preferences…"), "Ctrl+,")
    file.addSeparator()
    quit_action = add(file, "quit", translate("Menu", "&Quit"), "Ctrl+Q")
    test_menu = bar.addMenu(translate("Menu", "&Test"))
    test = add(test_menu, "test", translate("Menu", "&Test Connection"), "F5")
    survey = add(test_menu, "survey", translate("Menu", "Find &Working Settings"), "F6")
    send = add(test_menu, "send", translate("Menu", "&Send Sample Report…"), "Ctrl+Return")
    stop = add(test_menu, "stop", translate("Menu", "St&op"), "Shift+F5")
    stop.setEnabled(False)
    test_menu.addSeparator()
    start_from_address = add(test_menu, "startFromAddress", translate("Menu", "Start from the &Address…"), "Ctrl+D")
    assistant = add(test_menu, "assistant", translate("Menu", "Scenario Ass&istant…"), "F7")
    certificate = add(test_menu, "certificate", translate("Menu", "&Certificate…"), "Ctrl+E")
    practice = bar.addMenu(translate("Menu", "&Practice"))
    view = bar.addMenu(translate("Menu", "&View"))
    log_all = add(view, "logAll", translate("Menu", "&All steps"), "Ctrl+1")
    log_problems = add(view, "logProblems", translate("Menu", "&Problems only"), "Ctrl+2")
    log_conversation = add(view, "logConversation", translate("Menu", "&Conversation"), "Ctrl+3")
    show_survey = add(view, "showSurvey", translate("Menu", "&Working settings"), "Ctrl+4")
    view.addSeparator()
    search_log = add(view, "searchLog", translate("Menu", "&Search the log"), QKeySequence.StandardKey.Find)
    clear_log = add(view, "clearLog", translate("Menu", "C&lear the log"))
    help_menu = bar.addMenu(translate("Menu", "&Help"))
    why = add(help_menu, "why", translate("Menu", "&Why will myReports do this?"), "F1")
    help_pages = tuple(add(help_menu, f"help.{name}", page_title(name)) for name in PAGES)
    for page, name in zip(help_pages, PAGES, strict=True):
        page.setData(name)
    help_menu.addSeparator()
    log_folder = add(help_menu, "logFolder", translate("Menu", "Open &log folder"))
    log_folder.setEnabled(has_logs)
    help_menu.addSeparator()
    about = add(help_menu, "about", translate("Menu", "&About"))
    for action, role in (
        (preferences, QAction.MenuRole.PreferencesRole),
        (quit_action, QAction.MenuRole.QuitRole),
        (about, QAction.MenuRole.AboutRole),
    ):
        action.setMenuRole(role)  # macOS moves them to its own menu
    return Actions(
        file=file,
        before_save=before_save,
        new_site=new_site,
        rename_site=rename_site,
        delete_site=delete_site,
        save_setup=save_setup,
        save_forwarding=save_forwarding,
        save_log=save_log,
        preferences=preferences,
        quit=quit_action,
        test=test,
        survey=survey,
        send=send,
        stop=stop,
        assistant=assistant,
        certificate=certificate,
        start_from_address=start_from_address,
        practice=practice,
        show_survey=show_survey,
        log_all=log_all,
        log_problems=log_problems,
        log_conversation=log_conversation,
        search_log=search_log,
        clear_log=clear_log,
        why=why,
        help_pages=help_pages,
        log_folder=log_folder,
        about=about,
    )
