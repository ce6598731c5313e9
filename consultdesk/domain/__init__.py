"""What is true and what may be done: frozen records and pure rules, standard library only."""
