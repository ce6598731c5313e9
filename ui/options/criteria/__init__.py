"""What a criterion is, in a form; and the parts that the other forms of the options share."""
