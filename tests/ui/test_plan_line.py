"""The plan line follows every keystroke, without the keyring."""

from PySide6.QtWidgets import QCheckBox, QLabel

from .conftest import Desk


def test_typing_a_host_shows_the_ports_and_the_section(desk: Desk) -> None:
    desk.type("setup.host", "mail.acme.example")
    assert "mail.acme.example" in desk.text("plan")
    assert "25 → 465 → 587" in desk.text("plan")
    assert "§3.1" in desk.text("plan")


def test_a_port_in_forwarding_counts_only_when_synchronizing(desk: Desk) -> None:
    desk.fill_setup()
    desk.fill_forwarding()
    desk.type("forwarding.port", "2525")
    assert "2525" not in desk.text("plan")
    assert "not used now" in desk.text("forwarding.status")
    desk.find(QCheckBox, "setup.synchronize").click()
    assert "2525" in desk.text("plan")
    assert "smtp.system.example" in desk.text("plan")
    assert "§4.1" in desk.text("plan")
    assert "not used now" in desk.text("setup.status")


def test_a_missing_required_field_leaves_the_own_values_in_force(desk: Desk) -> None:
    desk.fill_setup()
    desk.fill_forwarding()
    desk.type("forwarding.email", "")
    desk.find(QCheckBox, "setup.synchronize").click()
    assert "mail.acme.example" in desk.text("plan")
    assert "not used now" in desk.text("forwarding.status")


def test_emptying_the_forwarding_password_blocks_the_import(desk: Desk) -> None:
    desk.fill_setup()
    desk.fill_forwarding()
    desk.find(QCheckBox, "setup.synchronize").click()
    assert "smtp.system.example" in desk.text("plan")
    desk.type("forwarding.password", "")
    assert "mail.acme.example" in desk.text("plan")


def test_retained_values_are_shown_under_the_flag_after_a_synchronization(desk: Desk) -> None:
    assert not desk.find(QLabel, "setup.retained").isVisible()
    desk.fill_forwarding()
    desk.type("forwarding.port", "2525")
    desk.find(QCheckBox, "forwarding.ssl").click()
    desk.press("forwarding.save")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.name_site()
    desk.find(QCheckBox, "setup.synchronize").click()
    desk.save("setup.save")
    assert desk.text("setup.retained") == "Retained: port 2525, SSL (§4.3)"
    desk.find(QCheckBox, "setup.synchronize").click()
    desk.save("setup.save")
    assert "§4.4" in desk.text("plan")
