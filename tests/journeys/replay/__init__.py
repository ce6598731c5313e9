"""Plays the incidents of the sample through the screens, stage by stage.

`script` reads what is to be typed; each other module drives one screen with it, as a user does.
"""
