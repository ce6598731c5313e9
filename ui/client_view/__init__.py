"""What the client sees on the screen of the meeting: client-safe values, and nothing else."""
