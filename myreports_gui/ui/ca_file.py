"""A CA file: chosen, and looked at before it is taken for a site."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_ca_file(parent: QWidget, title: str, chosen: Callable[[str], None] | SignalInstance) -> None:
    chooser = QFileDialog(
        parent,
        title,
        "",
        QCoreApplication.translate("CaFile", "Certificates in PEM (*.pem *.crt *.cer);;All files (*)"),
    )
    chooser.setObjectName("aids.caFile.file")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.fileSelected.connect(chosen)
    chooser.open()


def read_ca_file(path: str) -> str:
    """Its absolute path. On the worker. Raises OSError; ValueError where it holds no certificate."""
    import ssl  # noqa: PLC0415 - the window opens without it

    resolved = str(Path(path).resolve())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cafile=resolved)
    except ssl.SSLError as error:
        raise ValueError(error.reason) from None
    if not context.get_ca_certs() and context.cert_store_stats()["x509"] == 0:
        raise ValueError("no certificate")
    return resolved
