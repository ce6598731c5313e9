"""Words too common to tell two incidents apart, in both languages, folded."""

from __future__ import annotations

from typing import Final

_WORDS: Final = """
    about after again also because been before being between both cannot could does doing done
    during each even ever every from have having here into just made make many more most much must
    need needs never only other over same shall should since some still such than that their them
    then there these they this those though three through time told under until upon very want was
    were what when where which while will with without would yesterday today tomorrow your yours
    client clients incident problem said says call called week weeks month months year years
    ainsi alors apres aucun aucune aussi autre autres avait avaient avant avec avoir avons beaucoup
    bien cela celle celles celui cette ceux chacun chaque chez combien comme comment contre dans
    deja depuis dessous dessus deux devait devant doit doivent donc dont elle elles encore entre
    etaient etait etant etes etre fait faire fais faut hier ici jamais jour jours jusqu leur leurs
    lors lorsque lui mais meme memes mois moins notre nous parce parle pas pendant peut peuvent plus
    plusieurs pour pourquoi pouvait probleme puis quand quelle quelles quelqu quels quoi sans selon
    semaine semaines sera serait seront seulement sont sous suis sur tous tout toute toutes tres
    trois trop voici voila votre vous vraiment
"""
COMMON_WORDS: Final = frozenset(_WORDS.split())
