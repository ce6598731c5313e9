"""Listen: the call, what is heard in it, and saying it back."""
