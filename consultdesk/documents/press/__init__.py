"""What every document uses; it knows no incident."""
