"""The benchmarks still find what they measure; their figures are never a gate."""

from bench import handout


def test_the_handout_is_measured_against_bare_reportlab(capsys):
    handout.report(1)
    said = capsys.readouterr().out
    assert "ReportLab" in said
    assert "ConsultDesk" in said
