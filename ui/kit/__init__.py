"""What any screen may use; it knows no area of the trade."""
