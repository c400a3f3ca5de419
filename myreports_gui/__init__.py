"""myReports E-mail Configurator: try the mail settings of myReports before typing them in."""

__version__ = "0.1.0"
