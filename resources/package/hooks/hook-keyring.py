"""keyring finds its backends by entry points, which no import shows; ours are chosen by `store/secrets.py`."""

from PyInstaller.utils.hooks import collect_submodules, copy_metadata

hiddenimports = collect_submodules("keyring.backends")
datas = copy_metadata("keyring")
