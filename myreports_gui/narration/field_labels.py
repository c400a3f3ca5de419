"""The label beside each field, as the two dialogs and our own windows show it."""

from typing import assert_never

from myreports_gui.model.findings import Field

from .words import Translate, forwarding_fields, own_fields, port_label, ssl_label, synchronize_label


def field_label(field: Field, translate: Translate) -> str:  # noqa: C901, PLR0912 - one case a field
    """Without the colon of E-MAIL Setup's labels."""
    own, forwarding = own_fields(translate), forwarding_fields(translate)
    match field:
        case Field.SETUP_HOST:
            return own.host
        case Field.SETUP_USER:
            return own.user
        case Field.SETUP_PASSWORD:
            return own.password
        case Field.SETUP_FROM:
            return own.sender
        case Field.SETUP_REPLY_TO:
            return translate("Label", "E-Mail Reply To")
        case Field.SETUP_SYNCHRONIZE:
            return synchronize_label(translate)
        case Field.FORWARDING_SERVER:
            return forwarding.host
        case Field.FORWARDING_PORT:
            return port_label(translate)
        case Field.FORWARDING_SSL:
            return ssl_label(translate)
        case Field.FORWARDING_USER:
            return forwarding.user
        case Field.FORWARDING_PASSWORD:
            return forwarding.password
        case Field.FORWARDING_CONFIRM_PASSWORD:
            return translate("Label", "Confirm Password")
        case Field.FORWARDING_EMAIL:
            return forwarding.sender
        case Field.RETAINED_PORT:
            return translate("Label", "Retained port")
        case Field.SITE_NAME:
            return translate("Label", "Site name")
        case Field.TEST_RECIPIENT:
            return translate("Label", "Test recipient")
        case Field.SAMPLE_REPORT_TO:
            return translate("Label", "To")
        case Field.SAMPLE_REPORT_SUBJECT:
            return translate("Label", "Subject")
        case Field.AIDS_PORTS:
            return translate("Label", "Port order")
        case Field.AIDS_SSL_PORTS:
            return translate("Label", "Port order with SSL")
        case Field.AIDS_EHLO_NAME:
            return translate("Label", "EHLO name")
        case Field.AIDS_CA_FILE:
            return translate("Label", "CA file")
        case Field.AIDS_CERTIFICATE:
            return translate("Label", "Accepted certificate (SHA-256)")
        case Field.DEADLINE_DNS:
            return translate("Label", "Time for the name look-up")
        case Field.DEADLINE_CONNECT:
            return translate("Label", "Time to connect")
        case Field.DEADLINE_GREETING:
            return translate("Label", "Time for the greeting")
        case Field.DEADLINE_COMMAND:
            return translate("Label", "Time for a command")
        case Field.DEADLINE_TLS:
            return translate("Label", "Time for the TLS handshake")
        case Field.DEADLINE_AUTH:
            return translate("Label", "Time for the login")
        case Field.DEADLINE_FINAL_DOT:
            return translate("Label", "Time for the answer to the message")
        case Field.DEADLINE_TEST:
            return translate("Label", "Time for the whole test")
        case _:
            assert_never(field)
