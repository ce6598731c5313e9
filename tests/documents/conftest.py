"""What the stories about paper share: reading a PDF back."""

import io

import pytest
from pypdf import PdfReader


@pytest.fixture
def pages():
    """Return a function that gives the words of each page, spaces made plain."""

    def read(printed):
        reader = PdfReader(io.BytesIO(printed), strict=True)
        return [" ".join(page.extract_text().split()) for page in reader.pages]

    return read
