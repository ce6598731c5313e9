"""ConsultDesk without a screen: what is true, how it is kept, and how it is put on paper."""

__version__ = "0.1.0"
