"""Ideas for one person alone: seven cards, their questions, and the option they begin."""
