"""The SMTP conversation without sockets: bytes in, facts and bytes out."""
