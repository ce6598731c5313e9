import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QLocale, QTranslator

from consultdesk import paths
from ui import languages
from ui.preferences import Preferences


def test_habits_are_remembered(tmp_path):
    file = tmp_path / "habits.ini"
    one = Preferences(file)
    one.language, one.theme, one.text_size, one.reduced_motion = "fr", "dark", 115, True
    one.window_geometry = QByteArray(b"here")
    one.last_folder, one.last_file = tmp_path, tmp_path / "a.consultdesk"
    one.set_rail(1200, rail=False)
    one.save()
    two = Preferences(file)
    assert (two.language, two.spoken, two.theme, two.text_size) == ("fr", "fr", "dark", 115)
    assert two.reduced_motion
    assert two.window_geometry == QByteArray(b"here")
    assert (two.last_folder, two.last_file) == (tmp_path, tmp_path / "a.consultdesk")
    assert not two.rail(1200)
    assert two.rail(1440)
    assert not two.rail(1700)


def test_what_is_unknown_or_damaged_gives_the_default(tmp_path):
    file = tmp_path / "habits.ini"
    file.write_text("[General]\nlanguage=klingon\ntheme=7\ntext_size=huge\n", encoding="utf-8")
    habits = Preferences(file)
    assert (habits.language, habits.theme, habits.text_size) == ("system", "system", 100)
    assert habits.spoken in ("en", "fr")
    assert habits.last_file is None
    assert habits.window_geometry.isEmpty()
    assert habits.last_folder.is_dir()


@pytest.fixture
def unspoken(qapp):
    """The application, whose language and locale are put back as they were."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_one_language_at_a_time(unspoken):
    qapp = unspoken
    languages.install(qapp, "fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    french = len(qapp.findChildren(QTranslator))
    languages.install(qapp, "fr")
    assert len(qapp.findChildren(QTranslator)) == french
    languages.install(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_shipped_files_are_found():
    assert paths.resource("icons", "eye.svg").is_file()
    assert paths.resource("themes", "tokens.json").is_file()
    assert paths.default_data_file().name == paths.DATA_FILE_NAME
    assert paths.log_folder() != paths.data_folder()
    assert paths.settings_file().suffix == ".ini"
