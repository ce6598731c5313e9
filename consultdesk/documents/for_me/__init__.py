"""What I print for myself alone; a client's document can neither import nor hold any of it."""
