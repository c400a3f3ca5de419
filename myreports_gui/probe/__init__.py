"""The wire: names, connections, TLS, deadlines; the test and the sending of a sample report. asyncio, no Qt."""
