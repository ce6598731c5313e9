<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Analysis</name>
        <message>
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Before any figure: which option would you choose?</source>
            <translation>Avant tout chiffre : quelle option choisiriez-vous?</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Your answer stays here, and helps you see what the figures change.</source>
            <translation>Votre réponse reste ici; elle montre ce que les chiffres changent.</translation>
        </message>
        <message>
            <source>Option {letter}</source>
            <translation>Option {letter}</translation>
        </message>
        <message>
            <source>Cost and value</source>
            <translation>Coût et valeur</translation>
        </message>
        <message>
            <source>Chances of ranking first</source>
            <translation>Chances d’arriver première</translation>
        </message>
        <message>
            <source>Nothing to compare yet: fill a few cells and weights.</source>
            <translation>Rien à comparer encore : remplissez quelques cases et quelques poids.</translation>
        </message>
        <message>
            <source>{leader} stands alone. A second option gives a choice.</source>
            <translation>{leader} est seule. Une deuxième option donne un choix.</translation>
        </message>
        <message numerus="yes">
            <source>%n ratings missing to compare.</source>
            <translation>
                <numerusform>Il manque %n évaluation pour comparer.</numerusform>
                <numerusform>Il manque %n évaluations pour comparer.</numerusform>
            </translation>
        </message>
        <message>
            <source>{leader} and {second} are close. The choice may depend on something else.</source>
            <translation>{leader} et {second} se tiennent. Le choix peut dépendre d’autre chose.</translation>
        </message>
        <message>
            <source>{leader} stays first while {below} weighs at least {least} and {above} at most {most}.</source>
            <translation>{leader} reste première tant que {below} pèse au moins {least} et {above} au plus {most}.</translation>
        </message>
        <message>
            <source>{leader} stays first while {below} weighs at least {least}.</source>
            <translation>{leader} reste première tant que {below} pèse au moins {least}.</translation>
        </message>
        <message>
            <source>{leader} stays first while {above} weighs at most {most}.</source>
            <translation>{leader} reste première tant que {above} pèse au plus {most}.</translation>
        </message>
        <message>
            <source>{leader} stays first whatever one criterion alone may weigh.</source>
            <translation>{leader} reste première quel que soit le poids d’un critère pris seul.</translation>
        </message>
        <message>
            <source>Beyond what is acceptable: {letters}.</source>
            <translation>Au-delà de l’acceptable : {letters}.</translation>
        </message>
        <message>
            <source>Leaning, not settled.</source>
            <translation>En tête, avec réserve.</translation>
        </message>
        <message>
            <source>Too close to call: {points} of 100 points apart.</source>
            <translation>Trop serré pour trancher : {points} point sur 100 d’écart.</translation>
        </message>
        <message>
            <source>By their rank alone, {letter} comes first.</source>
            <translation>Avec leur rang seul, {letter} passe en tête.</translation>
        </message>
        <message>
            <source>With equal weights, {letter} comes first.</source>
            <translation>À poids égaux, {letter} passe en tête.</translation>
        </message>
        <message>
            <source>Option {letter}: {score} ({parts})</source>
            <translation>Option {letter} : {score} ({parts})</translation>
        </message>
        <message>
            <source>{line}; {letter} is as good on everything</source>
            <translation>{line}; {letter} fait aussi bien partout</translation>
        </message>
        <message>
            <source>{criterion}: {points} points</source>
            <translation>{criterion} : {points} points</translation>
        </message>
        <message>
            <source>Weights that keep {leader} first</source>
            <translation>Poids qui gardent {leader} première</translation>
        </message>
        <message>
            <source>{criterion}: {range}.</source>
            <translation>{criterion} : {range}.</translation>
        </message>
        <message>
            <source>{criteria}: any weight.</source>
            <translation>{criteria} : tout poids.</translation>
        </message>
        <message>
            <source>{criterion}: {leader} first from {range}, today {today}</source>
            <translation>{criterion} : {leader} première de {range}, aujourd’hui {today}</translation>
        </message>
        <message>
            <source>{line}; beyond: {letters}</source>
            <translation>{line}; au-delà : {letters}</translation>
        </message>
        <message>
            <source>Cost to the client, {currency}</source>
            <translation>Coût pour le client, {currency}</translation>
        </message>
        <message>
            <source>Full cost, {currency}</source>
            <translation>Coût complet, {currency}</translation>
        </message>
        <message>
            <source>Option {letter}: value {value}, cost {cost} ({low} to {high})</source>
            <translation>Option {letter} : valeur {value}, coût {cost} ({low} à {high})</translation>
        </message>
        <message>
            <source>Option {letter}: value {value}, cost {cost} ({low} to {high}); no other beats it on both</source>
            <translation>Option {letter} : valeur {value}, coût {cost} ({low} à {high}); aucune autre ne fait mieux sur les deux</translation>
        </message>
        <message>
            <source>Option {letter}: {chance}</source>
            <translation>Option {letter} : {chance}</translation>
        </message>
        <message>
            <source>{draws} draws: weights ±50%, ratings ±1, costs low to high</source>
            <translation>{draws} tirages : poids ±50 %, notes ±1, coûts bas à haut</translation>
        </message>
        <message>
            <source>No figure alone can put another option first.</source>
            <translation>Aucun chiffre pris seul ne peut mettre une autre option en tête.</translation>
        </message>
        <message>
            <source>{taker} if {subject} of {option} went from {now} to {then}</source>
            <translation>{taker} si « {subject} » de {option} passait de {now} à {then}</translation>
        </message>
        <message>
            <source>{taker} if “{subject}” of {option} went from {now} to {then}</source>
            <translation>{taker} si le poste « {subject} » de {option} passait de {now} à {then}</translation>
        </message>
        <message>
            <source>{taker} if the client’s part of “{subject}” of {option} went from {now} to {then}</source>
            <translation>{taker} si la part du client dans « {subject} » de {option} passait de {now} à {then}</translation>
        </message>
        <message>
            <source>{taker} if {subject} weighed {then} rather than {now}</source>
            <translation>{taker} si « {subject} » pesait {then} plutôt que {now}</translation>
        </message>
        <message>
            <source>{criterion} ({unit}): {amount} each</source>
            <translation>{criterion} ({unit}) : {amount} l’unité</translation>
        </message>
        <message>
            <source>What one unit better is worth, in {money}</source>
            <translation>Ce que vaut une unité de mieux, en {money}</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>{letter}: {methods}</source>
            <translation>{letter} : {methods}</translation>
        </message>
        <message>
            <source>Clear: these weights, their rank alone and equal weights agree.</source>
            <translation>Net : ces poids, leur rang seul et des poids égaux s’accordent.</translation>
        </message>
        <message>
            <source>these weights</source>
            <translation>ces poids</translation>
        </message>
        <message>
            <source>their rank alone</source>
            <translation>leur rang seul</translation>
        </message>
        <message>
            <source>equal weights</source>
            <translation>poids égaux</translation>
        </message>
        <message>
            <source>the client’s priorities</source>
            <translation>priorités du client</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>les miennes</translation>
        </message>
        <message>
            <source>What would put another first</source>
            <translation>Ce qui mettrait une autre en tête</translation>
        </message>
        <message>
            <source>First, method by method</source>
            <translation>Première, méthode par méthode</translation>
        </message>
    </context>
    <context>
        <name>AnalysisPanel</name>
        <message>
            <source>Analysis, private</source>
            <translation>Analyse, privé</translation>
        </message>
        <message>
            <source>Note my gut feeling</source>
            <translation>Noter ma première idée</translation>
        </message>
        <message>
            <source>Skip the gut feeling</source>
            <translation>Passer la première idée</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Mouvements</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Open a ConsultDesk file</source>
            <translation>Ouvrir un fichier ConsultDesk</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Note the satisfaction</source>
            <translation>Noter la satisfaction</translation>
        </message>
        <message>
            <source>Where do we stand for you?</source>
            <translation>Où en sommes-nous pour vous?</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Noter la réponse</translation>
        </message>
        <message>
            <source>What is adjusted</source>
            <translation>Ce qui est ajusté</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <source>Note an adjustment</source>
            <translation>Noter un ajustement</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Ajustement</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Remove a satisfaction round</source>
            <translation>Retirer une vérification</translation>
        </message>
        <message>
            <source>From 1 to 5</source>
            <translation>De 1 à 5</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>In their very words</source>
            <translation>Dans ses mots exacts</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Dit par</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>What we adjust now, if anything</source>
            <translation>Ce que nous ajustons, s’il y a lieu</translation>
        </message>
        <message>
            <source>Ask again on</source>
            <translation>Redemander le</translation>
        </message>
        <message>
            <source>in two weeks…</source>
            <translation>dans deux semaines…</translation>
        </message>
        <message>
            <source>Do they say it is enough</source>
            <translation>Le client dit que c’est assez</translation>
        </message>
        <message>
            <source>no, we go on</source>
            <translation>non, nous continuons</translation>
        </message>
        <message>
            <source>yes, in their own words</source>
            <translation>oui, dans ses propres mots</translation>
        </message>
        <message>
            <source>Enough</source>
            <translation>Assez</translation>
        </message>
        <message>
            <source>This could not be kept. Your words are still here.</source>
            <translation>Ceci n’a pas pu être gardé. Vos mots sont encore ici.</translation>
        </message>
    </context>
    <context>
        <name>AudienceButton</name>
        <message>
            <source>Private. Press to let the client see it.</source>
            <translation>Privé. Activez pour que le client puisse le voir.</translation>
        </message>
        <message>
            <source>Visible to the client. Press to keep it private.</source>
            <translation>Visible par le client. Activez pour le garder privé.</translation>
        </message>
    </context>
    <context>
        <name>Benchmarks</name>
        <message>
            <source>/ h</source>
            <translation>/ h</translation>
        </message>
        <message>
            <source>Hourly rate</source>
            <translation>Tarif horaire</translation>
        </message>
        <message>
            <source>Ceiling per client</source>
            <translation>Plafond par client</translation>
        </message>
        <message>
            <source>of the fees of the last 12 months</source>
            <translation>des 12 derniers mois facturés</translation>
        </message>
        <message>
            <source>Change the usual ceiling</source>
            <translation>Changer le plafond habituel</translation>
        </message>
        <message>
            <source>business hours</source>
            <translation>heures ouvrables</translation>
        </message>
        <message>
            <source>First call within</source>
            <translation>Premier appel en moins de</translation>
        </message>
        <message>
            <source>Change the first-call target</source>
            <translation>Changer le délai du premier appel</translation>
        </message>
        <message>
            <source>Change the hourly rate</source>
            <translation>Changer le tarif horaire</translation>
        </message>
    </context>
    <context>
        <name>BodyView</name>
        <message>
            <source>Option matrix</source>
            <translation>Matrice des options</translation>
        </message>
    </context>
    <context>
        <name>CallBar</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>End the call</source>
            <translation>Terminer l’appel</translation>
        </message>
        <message>
            <source>Start the call</source>
            <translation>Démarrer l’appel</translation>
        </message>
        <message>
            <source>Log a call or meeting already held</source>
            <translation>Noter une conversation déjà tenue</translation>
        </message>
        <message>
            <source>Call time: {time}</source>
            <translation>Temps d’appel : {time}</translation>
        </message>
        <message>
            <source>Last conversation: {day}, {time}, {spent}</source>
            <translation>Dernière conversation : {day}, {time}, {spent}</translation>
        </message>
    </context>
    <context>
        <name>CallNotes</name>
        <message>
            <source>Notes from the call</source>
            <translation>Notes d’appel</translation>
        </message>
        <message>
            <source>Describe what happened rather than who did it.</source>
            <translation>Décrire ce qui s’est passé plutôt que qui l’a fait.</translation>
        </message>
        <message>
            <source>What was felt stays in Listen.</source>
            <translation>Ce qui a été ressenti reste dans Écouter.</translation>
        </message>
        <message>
            <source>Confirmed reformulations</source>
            <translation>Reformulations confirmées</translation>
        </message>
        <message>
            <source>Nothing was noted yet. Listen first, then define together.</source>
            <translation>Rien n’est noté encore. Écoutez d’abord, puis définissez ensemble.</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Besoins</translation>
        </message>
        <message>
            <source>Remedy sought</source>
            <translation>Réparation souhaitée</translation>
        </message>
        <message>
            <source>Success, to them</source>
            <translation>Une réussite, à leurs yeux</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Version {number}, confirmed on {day}</source>
            <translation>Version {number}, confirmée le {day}</translation>
        </message>
    </context>
    <context>
        <name>CaptureLine</name>
        <message>
            <source>Note a line</source>
            <translation>Noter une ligne</translation>
        </message>
        <message>
            <source>What you hear; in quotation marks, their own words</source>
            <translation>Ce que vous entendez; entre guillemets, leurs mots</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>changes the kind</source>
            <translation>change le type</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Ctrl+Enter confirms the last reformulation; Ctrl+Tab leaves this line.</source>
            <translation>Ctrl+Entrée confirme la dernière reformulation; Ctrl+Tab quitte cette ligne.</translation>
        </message>
        <message>
            <source>notes at {time}</source>
            <translation>note à {time}</translation>
        </message>
        <message>
            <source>notes it</source>
            <translation>note la ligne</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Emotion</source>
            <translation>Émotion</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Besoin</translation>
        </message>
        <message>
            <source>Reformulation</source>
            <translation>Reformulation</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>Type de note</translation>
        </message>
    </context>
    <context>
        <name>CardEditor</name>
        <message>
            <source>Card</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>Ajouter un contact</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>Mandats</translation>
        </message>
        <message>
            <source>Add an engagement</source>
            <translation>Ajouter un mandat</translation>
        </message>
        <message>
            <source>Move a contact</source>
            <translation>Déplacer un contact</translation>
        </message>
        <message>
            <source>Delete a contact</source>
            <translation>Supprimer un contact</translation>
        </message>
        <message>
            <source>Contact deleted</source>
            <translation>Contact supprimé</translation>
        </message>
        <message>
            <source>Delete an engagement</source>
            <translation>Supprimer un mandat</translation>
        </message>
        <message>
            <source>Engagement deleted</source>
            <translation>Mandat supprimé</translation>
        </message>
    </context>
    <context>
        <name>CardHead</name>
        <message>
            <source>More</source>
            <translation>Plus d’actions</translation>
        </message>
        <message>
            <source>Delete this client</source>
            <translation>Supprimer ce client</translation>
        </message>
        <message>
            <source>Log a signal</source>
            <translation>Noter un signal</translation>
        </message>
    </context>
    <context>
        <name>CeilingPanel</name>
        <message>
            <source>Ceiling</source>
            <translation>Plafond</translation>
        </message>
        <message>
            <source>{percent} of {fees} invoiced over 12 months</source>
            <translation>{percent} de {fees} facturés sur 12 mois</translation>
        </message>
        <message>
            <source>{percent} of {fees}, the engagement fees of 12 months</source>
            <translation>{percent} de {fees}, les honoraires des mandats sur 12 mois</translation>
        </message>
        <message>
            <source>Change the fees</source>
            <translation>Modifier les honoraires</translation>
        </message>
        <message>
            <source>used {amount}</source>
            <translation>utilisé {amount}</translation>
        </message>
        <message>
            <source>option {letter}: {amount}</source>
            <translation>option {letter} : {amount}</translation>
        </message>
        <message>
            <source>Fees of 12 months</source>
            <translation>Honoraires sur 12 mois</translation>
        </message>
        <message>
            <source>Left empty, the engagement fees of the last 12 months are used.</source>
            <translation>Si le champ reste vide, les honoraires des mandats des 12 derniers mois sont repris.</translation>
        </message>
        <message>
            <source>Change the fees of a client</source>
            <translation>Modifier les honoraires d’un client</translation>
        </message>
        <message>
            <source>Keep the client, not at any price</source>
            <translation>Garder le client, pas à n’importe quel prix</translation>
        </message>
        <message>
            <source>I take on</source>
            <translation>Je prends en charge</translation>
        </message>
        <message>
            <source>Change the ceiling</source>
            <translation>Changer le plafond</translation>
        </message>
        <message>
            <source>Ceiling, amount</source>
            <translation>Plafond, montant</translation>
        </message>
        <message>
            <source>Ceiling, my hours</source>
            <translation>Plafond, mes heures</translation>
        </message>
        <message>
            <source>The client pays at most</source>
            <translation>Le client paie au plus</translation>
        </message>
        <message>
            <source>Why I offer it all the same (stays here)</source>
            <translation>Pourquoi je l’offre quand même (reste ici)</translation>
        </message>
        <message>
            <source>Why I offer it all the same</source>
            <translation>Pourquoi je l’offre quand même</translation>
        </message>
        <message>
            <source>Review the split</source>
            <translation>Revoir le partage</translation>
        </message>
        <message>
            <source>The client will see</source>
            <translation>Le client verra</translation>
        </message>
        <message>
            <source>My ceiling, {client}</source>
            <translation>Mon plafond, {client}</translation>
        </message>
        <message>
            <source>Set a ceiling</source>
            <translation>Fixer un plafond</translation>
        </message>
        <message>
            <source>from {range}</source>
            <translation>de {range}</translation>
        </message>
        <message>
            <source>I take on {amount}, my ceiling is {ceiling}</source>
            <translation>Je prends en charge {amount}, mon plafond est de {ceiling}</translation>
        </message>
        <message>
            <source>{percent} of {fees} over 12 months</source>
            <translation>{percent} de {fees} sur 12 mois</translation>
        </message>
        <message>
            <source>Add the condition</source>
            <translation>Ajouter la condition</translation>
        </message>
        <message>
            <source>Remove the condition</source>
            <translation>Retirer la condition</translation>
        </message>
        <message>
            <source>My hours pass the ceiling</source>
            <translation>Mes heures passent le plafond</translation>
        </message>
        <message>
            <source>Likely case: {amount} above the ceiling</source>
            <translation>Scénario probable : {amount} au-dessus du plafond</translation>
        </message>
        <message>
            <source>High case: {amount} above the ceiling</source>
            <translation>Scénario haut : {amount} au-dessus du plafond</translation>
        </message>
        <message>
            <source>Offered to the client by your own sentence.</source>
            <translation>Offerte au client, par votre propre phrase.</translation>
        </message>
        <message>
            <source>Not offered to the client: share it differently, or write why you offer it.</source>
            <translation>Pas offerte au client : partagez autrement, ou écrivez pourquoi vous l’offrez.</translation>
        </message>
        <message>
            <source>The split or the high estimates can bring it back under.</source>
            <translation>Le partage ou les estimations hautes peuvent la ramener en dessous.</translation>
        </message>
        <message>
            <source>Stopping point at {stop} for “{line}”: you talk again before going on.</source>
            <translation>Point d’arrêt à {stop} pour « {line} » : vous en reparlez avant de continuer.</translation>
        </message>
        <message>
            <source>“{line}” explains {part} of the gap. Plan a stopping point at {stop}, to talk again before going on?</source>
            <translation>« {line} » explique {part} de l’écart. Prévoir un point d’arrêt à {stop}, pour en reparler avant de continuer?</translation>
        </message>
        <message>
            <source>half</source>
            <translation>la moitié</translation>
        </message>
        <message>
            <source>nearly all</source>
            <translation>l’essentiel</translation>
        </message>
        <message>
            <source>Set my ceiling</source>
            <translation>Fixer mon plafond</translation>
        </message>
        <message>
            <source>Cap the client’s price</source>
            <translation>Plafonner le prix du client</translation>
        </message>
        <message>
            <source>Offer an option above the ceiling</source>
            <translation>Offrir une option au-dessus du plafond</translation>
        </message>
        <message>
            <source>Plan a stopping point</source>
            <translation>Prévoir un point d’arrêt</translation>
        </message>
    </context>
    <context>
        <name>CellForm</name>
        <message>
            <source>How sure</source>
            <translation>Degré de certitude</translation>
        </message>
        <message>
            <source>Note, private</source>
            <translation>Note, privée</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Haut</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>+ other</source>
            <translation>+ autre</translation>
        </message>
        <message>
            <source>Add a feeling</source>
            <translation>Ajouter une émotion</translation>
        </message>
        <message>
            <source>{feeling} (me)</source>
            <translation>{feeling} (moi)</translation>
        </message>
        <message>
            <source>{feeling}, {strength} of 10</source>
            <translation>{feeling}, {strength} sur 10</translation>
        </message>
    </context>
    <context>
        <name>Clauses</name>
        <message>
            <source>Promises made with it</source>
            <translation>Promesses faites avec elle</translation>
        </message>
        <message>
            <source>In the exact words</source>
            <translation>Dans les mots exacts</translation>
        </message>
        <message>
            <source>Promise, in the exact words</source>
            <translation>Promesse, dans les mots exacts</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>Promis par</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add the promise</source>
            <translation>Ajouter la promesse</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Le client</translation>
        </message>
        <message>
            <source>Take this line away</source>
            <translation>Retirer cette ligne</translation>
        </message>
    </context>
    <context>
        <name>ClientForm</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Rename a client</source>
            <translation>Renommer un client</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Works with you since</source>
            <translation>Travaille avec vous depuis</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Language of documents</source>
            <translation>Langue des documents</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>As mine</source>
            <translation>Comme le mien</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Change a client</source>
            <translation>Modifier un client</translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message>
            <source>Choose a client in the list.</source>
            <translation>Choisissez un client dans la liste.</translation>
        </message>
        <message>
            <source>to call</source>
            <translation>à appeler</translation>
        </message>
        <message>
            <source>This does not look like a full phone number. It is kept as typed.</source>
            <translation>Ce numéro ne semble pas complet. Il est conservé tel quel.</translation>
        </message>
        <message>
            <source>This does not look like a full e-mail address. It is kept as typed.</source>
            <translation>Cette adresse ne semble pas complète. Elle est conservée telle quelle.</translation>
        </message>
        <message>
            <source>works with you since {month}</source>
            <translation>travaille avec vous depuis {month}</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>in {language}</source>
            <translation>en {language}</translation>
        </message>
        <message>
            <source>Not given yet</source>
            <translation>Pas encore remise</translation>
        </message>
        <message>
            <source>Given and explained on {day}</source>
            <translation>Remise et expliquée le {day}</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Rencontre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
    </context>
    <context>
        <name>ClientsScreen</name>
        <message>
            <source>No client by that name. Try a contact's name.</source>
            <translation>Aucun client de ce nom. Essayez le nom d’un contact.</translation>
        </message>
        <message>
            <source>Add your first client, then prepare the kickoff letter.</source>
            <translation>Ajoutez votre premier client, puis préparez sa lettre de démarrage.</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Ajouter un client</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nouveau client</translation>
        </message>
        <message>
            <source>Delete a client</source>
            <translation>Supprimer un client</translation>
        </message>
        <message>
            <source>{client} deleted</source>
            <translation>{client} supprimé</translation>
        </message>
    </context>
    <context>
        <name>ConfirmationBar</name>
        <message>
            <source>Note the confirmation</source>
            <translation>Noter la confirmation</translation>
        </message>
        <message>
            <source>Prepare the options</source>
            <translation>Préparer les options</translation>
        </message>
        <message>
            <source>Confirmed by {name}</source>
            <translation>Confirmé par {name}</translation>
        </message>
        <message>
            <source>Confirmation by {name}</source>
            <translation>Confirmation par {name}</translation>
        </message>
        <message>
            <source>Reread the statement together, then note the answer, word for word.</source>
            <translation>Relisez l’énoncé ensemble, puis notez la réponse, mot pour mot si possible.</translation>
        </message>
        <message>
            <source>Write the statement first.</source>
            <translation>Écrivez d’abord l’énoncé.</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Par téléphone</translation>
        </message>
        <message>
            <source>In a meeting</source>
            <translation>En rencontre</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Par courriel</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>Par message</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Sur papier</translation>
        </message>
        <message>
            <source>Who confirmed</source>
            <translation>Qui a confirmé</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>“Yes, that is exactly it.”</source>
            <translation>« Oui, c’est exactement ça. »</translation>
        </message>
        <message>
            <source>Their exact words</source>
            <translation>Leurs mots exacts</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Version {number}, on {day}, {how}.</source>
            <translation>Version {number}, le {day}, {how}.</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <source>in a meeting</source>
            <translation>en rencontre</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>par courriel</translation>
        </message>
        <message>
            <source>by message</source>
            <translation>par message</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>sur papier</translation>
        </message>
    </context>
    <context>
        <name>ContactForm</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Name of the contact</source>
            <translation>Nom du contact</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nouveau contact</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Delete this contact</source>
            <translation>Supprimer ce contact</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>À joindre par</translation>
        </message>
        <message>
            <source>Decides</source>
            <translation>Décide</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Paie</translation>
        </message>
        <message>
            <source>Affected</source>
            <translation>Est touché</translation>
        </message>
        <message>
            <source>Change a contact</source>
            <translation>Modifier un contact</translation>
        </message>
    </context>
    <context>
        <name>Costing</name>
        <message>
            <source>Item</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Likely amount</source>
            <translation>Montant probable</translation>
        </message>
        <message>
            <source>Who pays (client · me)</source>
            <translation>Qui paie (client · moi)</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>{price} an hour</source>
            <translation>{price} l’heure</translation>
        </message>
        <message>
            <source>A third party pays {percent}</source>
            <translation>Un tiers paie {percent}</translation>
        </message>
        <message>
            <source>Stopping point at {stop}</source>
            <translation>Point d’arrêt à {stop}</translation>
        </message>
    </context>
    <context>
        <name>CostingDrawer</name>
        <message>
            <source>Costing, private but for the client column</source>
            <translation>Chiffrage, privé sauf la colonne Client</translation>
        </message>
        <message>
            <source>Private, but for the Client column</source>
            <translation>Privé, sauf la colonne Client</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Close the costing</source>
            <translation>Fermer le chiffrage</translation>
        </message>
        <message>
            <source>Costing — {option}</source>
            <translation>Chiffrage — {option}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>rate {rate}/h</source>
            <translation>tarif {rate}/h</translation>
        </message>
        <message>
            <source>amounts before taxes</source>
            <translation>montants avant taxes</translation>
        </message>
    </context>
    <context>
        <name>CostingModel</name>
        <message>
            <source>Add a cost line</source>
            <translation>Ajouter une ligne de coût</translation>
        </message>
        <message>
            <source>Cost an option</source>
            <translation>Chiffrer une option</translation>
        </message>
    </context>
    <context>
        <name>CostingTable</name>
        <message>
            <source>Cost lines</source>
            <translation>Lignes de coût</translation>
        </message>
        <message>
            <source>Cost line removed</source>
            <translation>Ligne de coût retirée</translation>
        </message>
        <message>
            <source>Move a cost line</source>
            <translation>Déplacer une ligne de coût</translation>
        </message>
        <message>
            <source>Change the kind of a cost line</source>
            <translation>Changer la nature d’une ligne de coût</translation>
        </message>
        <message>
            <source>Stop there and talk again before going on; empty for no such point</source>
            <translation>S’arrêter là et se reparler avant de continuer; vide : aucun point d’arrêt</translation>
        </message>
        <message>
            <source>Plan a stopping point</source>
            <translation>Prévoir un point d’arrêt</translation>
        </message>
        <message>
            <source>Stopping point</source>
            <translation>Point d’arrêt</translation>
        </message>
        <message>
            <source>Stopping point…</source>
            <translation>Point d’arrêt…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>No tax on it</source>
            <translation>Sans taxe</translation>
        </message>
        <message>
            <source>Taxable</source>
            <translation>Taxable</translation>
        </message>
        <message>
            <source>Change the tax of a cost line</source>
            <translation>Changer la taxe d’une ligne de coût</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>CriterionForm</name>
        <message>
            <source>Name, for me</source>
            <translation>Nom, pour moi</translation>
        </message>
        <message>
            <source>Name, for the client</source>
            <translation>Nom, pour le client</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>le même</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nom court</translation>
        </message>
        <message>
            <source>Filled by</source>
            <translation>Rempli par</translation>
        </message>
        <message>
            <source>Worst imaginable here</source>
            <translation>Le pire imaginable ici</translation>
        </message>
        <message>
            <source>Best imaginable here</source>
            <translation>Le meilleur imaginable ici</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>Qui le voit</translation>
        </message>
        <message>
            <source>The client too</source>
            <translation>Le client aussi</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privé</translation>
        </message>
        <message>
            <source>Measured as</source>
            <translation>Mesuré par</translation>
        </message>
        <message>
            <source>Clear its cells to measure it otherwise.</source>
            <translation>Videz ses cases pour le mesurer autrement.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Sur papier</translation>
        </message>
        <message>
            <source>As a number of days</source>
            <translation>En nombre de jours</translation>
        </message>
        <message>
            <source>As the date it leads to</source>
            <translation>Par la date où il mène</translation>
        </message>
    </context>
    <context>
        <name>Curve</name>
        <message>
            <source>Satisfaction over time</source>
            <translation>La satisfaction dans le temps</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Copier maintenant</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <source>When idle and at closing. No copy yet.</source>
            <translation>Au repos et à la fermeture. Aucune copie encore.</translation>
        </message>
        <message>
            <source>When idle and at closing. Last: {when}.</source>
            <translation>Au repos et à la fermeture. Dernière : {when}.</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>Copie en cours…</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>MMM d, yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Decide</name>
        <message>
            <source>{what}: always stays here</source>
            <translation>{what} : reste toujours ici</translation>
        </message>
        <message>
            <source>The decision makes {promises}, {mine} for you and {theirs} for {client}.</source>
            <translation>La décision crée {promises}, {mine} pour vous et {theirs} pour {client}.</translation>
        </message>
        <message>
            <source>The decision makes {promises} for you.</source>
            <translation>La décision crée {promises} pour vous.</translation>
        </message>
        <message>
            <source>The decision makes {promises} for {client}.</source>
            <translation>La décision crée {promises} pour {client}.</translation>
        </message>
        <message>
            <source>What each side promises is added below, and recorded with the decision.</source>
            <translation>Ce que chacun promet s’ajoute plus bas et s’enregistre avec la décision.</translation>
        </message>
        <message numerus="yes">
            <source>{count} promise(s)</source>
            <translation>
                <numerusform>{count} promesse</numerusform>
                <numerusform>{count} promesses</numerusform>
            </translation>
        </message>
        <message>
            <source>one</source>
            <translation>une</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message numerus="yes">
            <source>{count} other text(s)</source>
            <translation>
                <numerusform>{count} autre texte</numerusform>
                <numerusform>{count} autres textes</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in the document’s language yet, printed as typed: {what}.</source>
            <translation>Pas encore dans la langue du document, imprimé tel quel : {what}.</translation>
        </message>
        <message>
            <source>The statement prints as “to be confirmed together”.</source>
            <translation>L’énoncé s’imprime « à confirmer ensemble ».</translation>
        </message>
        <message>
            <source>No option is offered yet.</source>
            <translation>Aucune option n’est offerte pour l’instant.</translation>
        </message>
        <message>
            <source>Some figures are still to come for {what}.</source>
            <translation>Des chiffres restent à venir pour {what}.</translation>
        </message>
        <message>
            <source>Not offered, so not printed: {what}.</source>
            <translation>Non offert, donc non imprimé : {what}.</translation>
        </message>
        <message>
            <source>No tax set is chosen: amounts are before taxes.</source>
            <translation>Aucune taxe n’est choisie : les montants sont avant taxes.</translation>
        </message>
        <message>
            <source>Shown as a box on paper: {what}.</source>
            <translation>Remplacé par une case sur le papier : {what}.</translation>
        </message>
        <message>
            <source>Nothing is promised yet.</source>
            <translation>Rien n’est encore promis.</translation>
        </message>
        <message>
            <source>No answer on satisfaction is noted yet.</source>
            <translation>Aucune réponse sur la satisfaction n’est encore notée.</translation>
        </message>
        <message>
            <source>What matters to the client is not noted yet.</source>
            <translation>Ce qui compte pour le client n’est pas encore noté.</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
    </context>
    <context>
        <name>DecidePage</name>
        <message>
            <source>Save PDF</source>
            <translation>Enregistrer le PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Enregistrer la décision</translation>
        </message>
        <message>
            <source>Print the document</source>
            <translation>Imprimer le document</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Enregistrer le document</translation>
        </message>
        <message>
            <source>Record a new decision</source>
            <translation>Enregistrer une nouvelle décision</translation>
        </message>
        <message>
            <source>Recorded on {day}. What you change above is recorded as a new decision.</source>
            <translation>Enregistrée le {day}. Ce que vous changez plus haut s’enregistre comme nouvelle décision.</translation>
        </message>
        <message>
            <source>Sign the decision</source>
            <translation>Signer la décision</translation>
        </message>
        <message>
            <source>Take a signature away</source>
            <translation>Retirer une signature</translation>
        </message>
        <message>
            <source>Change the document</source>
            <translation>Modifier le document</translation>
        </message>
    </context>
    <context>
        <name>DecisionSheet</name>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Nom de la personne</translation>
        </message>
        <message>
            <source>Name of the person who decided</source>
            <translation>Nom de la personne qui a décidé</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>Day and hour of the decision</source>
            <translation>Jour et heure de la décision</translation>
        </message>
        <message>
            <source>What we agree on</source>
            <translation>Ce dont nous convenons</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Raisons</translation>
        </message>
        <message>
            <source>What is given up</source>
            <translation>Ce à quoi on renonce</translation>
        </message>
        <message>
            <source>By voice</source>
            <translation>De vive voix</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Sur papier</translation>
        </message>
        <message>
            <source>On screen</source>
            <translation>À l’écran</translation>
        </message>
        <message>
            <source>How the client said yes</source>
            <translation>Comment l’accord a été donné</translation>
        </message>
        <message>
            <source>Open Options</source>
            <translation>Ouvrir Options</translation>
        </message>
        <message>
            <source>Reasons, and how the client said yes</source>
            <translation>Raisons, et comment l’accord a été donné</translation>
        </message>
        <message>
            <source>Above the ceiling, so not offered: {names}. A sentence of yours offers it.</source>
            <translation>Au-dessus du plafond, donc non offert : {names}. Une phrase de votre main l’offre.</translation>
        </message>
        <message>
            <source>Someone else…</source>
            <translation>Une autre personne…</translation>
        </message>
        <message>
            <source>{name} · signed on screen, {time}</source>
            <translation>{name} · signé à l’écran, {time}</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Begin the options</source>
            <translation>Commencer les options</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Option {letter} removed</source>
            <translation>Option {letter} retirée</translation>
        </message>
        <message>
            <source>Criterion removed: {name}</source>
            <translation>Critère retiré : {name}</translation>
        </message>
        <message>
            <source>Duplicate an option</source>
            <translation>Dupliquer une option</translation>
        </message>
        <message>
            <source>Rename an option</source>
            <translation>Renommer une option</translation>
        </message>
        <message>
            <source>Rename a criterion</source>
            <translation>Renommer un critère</translation>
        </message>
        <message>
            <source>Hide an option</source>
            <translation>Masquer une option</translation>
        </message>
        <message>
            <source>Hide a criterion</source>
            <translation>Masquer un critère</translation>
        </message>
        <message>
            <source>Show what is hidden</source>
            <translation>Afficher ce qui est masqué</translation>
        </message>
        <message>
            <source>Offer an option</source>
            <translation>Offrir une option</translation>
        </message>
        <message>
            <source>Stop offering an option</source>
            <translation>Ne plus offrir une option</translation>
        </message>
        <message>
            <source>Lock a weight</source>
            <translation>Verrouiller un poids</translation>
        </message>
        <message>
            <source>Change a weight</source>
            <translation>Changer un poids</translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Vider des cases</translation>
        </message>
    </context>
    <context>
        <name>DefinePage</name>
        <message>
            <source>Reread the call notes</source>
            <translation>Relire les notes d’appel</translation>
        </message>
        <message>
            <source>Statement to initial</source>
            <translation>Énoncé à parapher</translation>
        </message>
        <message>
            <source>Notes for me</source>
            <translation>Notes pour moi</translation>
        </message>
        <message>
            <source>For your eyes only.</source>
            <translation>Pour vos yeux seulement.</translation>
        </message>
        <message>
            <source>Statement worded</source>
            <translation>Énoncé écrit</translation>
        </message>
        <message>
            <source>Effect added</source>
            <translation>Effet ajouté</translation>
        </message>
        <message>
            <source>Contribution added</source>
            <translation>Contribution ajoutée</translation>
        </message>
        <message>
            <source>Line deleted</source>
            <translation>Ligne supprimée</translation>
        </message>
        <message>
            <source>Line reworded</source>
            <translation>Ligne reformulée</translation>
        </message>
        <message>
            <source>Contribution shown or kept private</source>
            <translation>Contribution montrée ou gardée privée</translation>
        </message>
        <message>
            <source>My part looked for</source>
            <translation>Ma part cherchée</translation>
        </message>
        <message>
            <source>Private note</source>
            <translation>Note privée</translation>
        </message>
        <message>
            <source>Statement confirmed</source>
            <translation>Énoncé confirmé</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Edit the details</source>
            <translation>Modifier les détails</translation>
        </message>
        <message>
            <source>This could not be kept. Your words are still here.</source>
            <translation>Cela n’a pas pu être gardé. Vos mots sont encore ici.</translation>
        </message>
        <message>
            <source>Meeting and details</source>
            <translation>Rencontre et détails</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Options presented on</source>
            <translation>Options présentées le</translation>
        </message>
        <message>
            <source>At</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Settled with</source>
            <translation>Réglé avec</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>personne en particulier</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De quoi il s’agit</translation>
        </message>
        <message>
            <source>not said yet</source>
            <translation>pas encore dit</translation>
        </message>
        <message>
            <source>Taxes</source>
            <translation>Taxes</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>pas encore choisies</translation>
        </message>
        <message>
            <source>Working days are counted from</source>
            <translation>Jours ouvrables comptés à partir du</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Clore</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Meeting handout</source>
            <translation>Document de rencontre</translation>
        </message>
        <message>
            <source>Decision form</source>
            <translation>Fiche de décision</translation>
        </message>
        <message>
            <source>Priorities worksheet</source>
            <translation>Feuille de priorités</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Énoncé</translation>
        </message>
        <message>
            <source>Kickoff letter</source>
            <translation>Lettre de démarrage</translation>
        </message>
        <message>
            <source>List of promises</source>
            <translation>Liste des promesses</translation>
        </message>
        <message>
            <source>Closing letter</source>
            <translation>Lettre de clôture</translation>
        </message>
        <message>
            <source>Call sheet</source>
            <translation>Feuille d’appel</translation>
        </message>
        <message>
            <source>Private sheet</source>
            <translation>Fiche privée</translation>
        </message>
        <message>
            <source>Client file</source>
            <translation>Dossier du client</translation>
        </message>
        <message>
            <source>Incident file</source>
            <translation>Dossier de l’incident</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
    </context>
    <context>
        <name>DocumentsModel</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Remis à</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>DocumentsScreen</name>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Filter the documents</source>
            <translation>Filtrer les documents</translation>
        </message>
        <message>
            <source>Nothing printed or saved yet. Each document you give is kept here as it was.</source>
            <translation>Rien d’imprimé ni d’enregistré pour l’instant. Chaque document remis est gardé ici tel quel.</translation>
        </message>
        <message>
            <source>No document with these words.</source>
            <translation>Aucun document avec ces mots.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>DocumentsTable</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>EditableTitle</name>
        <message>
            <source>Incident title</source>
            <translation>Titre de l’incident</translation>
        </message>
        <message>
            <source>F2 to rename</source>
            <translation>F2 pour renommer</translation>
        </message>
    </context>
    <context>
        <name>EngagementForm</name>
        <message>
            <source>New engagement</source>
            <translation>Nouveau mandat</translation>
        </message>
        <message>
            <source>Delete this engagement</source>
            <translation>Supprimer ce mandat</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>In scope</source>
            <translation>Dans la portée</translation>
        </message>
        <message>
            <source>Out of scope</source>
            <translation>Hors portée</translation>
        </message>
        <message>
            <source>How success will be seen</source>
            <translation>Comment la réussite se verra</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Honoraires</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Kickoff letter given on</source>
            <translation>Lettre de démarrage remise le</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Change an engagement</source>
            <translation>Modifier un mandat</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Card</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit the card</source>
            <translation>Modifier la fiche</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Add who to call.</source>
            <translation>Ajoutez qui appeler.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Add what was agreed, and its dates.</source>
            <translation>Ajoutez ce qui est convenu, et ses dates.</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Mandat en cours</translation>
        </message>
        <message>
            <source>Prepare the letter</source>
            <translation>Préparer la lettre</translation>
        </message>
        <message>
            <source>Kickoff letter</source>
            <translation>Lettre de démarrage</translation>
        </message>
    </context>
    <context>
        <name>FeelingPopup</name>
        <message>
            <source>A feeling, in one word</source>
            <translation>Une émotion, en un mot</translation>
        </message>
        <message>
            <source>a word, then 0 to 10 if you wish</source>
            <translation>un mot, puis 0 à 10 si vous voulez</translation>
        </message>
    </context>
    <context>
        <name>Feelings</name>
        <message>
            <source>worried</source>
            <translation>inquiétude</translation>
        </message>
        <message>
            <source>pressed</source>
            <translation>pression</translation>
        </message>
        <message>
            <source>disappointed</source>
            <translation>déception</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>colère</translation>
        </message>
        <message>
            <source>annoyed</source>
            <translation>agacement</translation>
        </message>
        <message>
            <source>frustrated</source>
            <translation>frustration</translation>
        </message>
        <message>
            <source>surprised</source>
            <translation>surprise</translation>
        </message>
        <message>
            <source>confused</source>
            <translation>confusion</translation>
        </message>
        <message>
            <source>embarrassed</source>
            <translation>gêne</translation>
        </message>
        <message>
            <source>ashamed</source>
            <translation>honte</translation>
        </message>
        <message>
            <source>let down</source>
            <translation>abandon</translation>
        </message>
        <message>
            <source>overwhelmed</source>
            <translation>débordement</translation>
        </message>
        <message>
            <source>tired</source>
            <translation>fatigue</translation>
        </message>
        <message>
            <source>impatient</source>
            <translation>impatience</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>doute</translation>
        </message>
        <message>
            <source>distrustful</source>
            <translation>méfiance</translation>
        </message>
        <message>
            <source>hurt</source>
            <translation>blessure</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>tristesse</translation>
        </message>
        <message>
            <source>afraid</source>
            <translation>peur</translation>
        </message>
        <message>
            <source>powerless</source>
            <translation>impuissance</translation>
        </message>
        <message>
            <source>relieved</source>
            <translation>soulagement</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>calme</translation>
        </message>
        <message>
            <source>grateful</source>
            <translation>gratitude</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>confiance</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Language of the program</source>
            <translation>Langue de l’application</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Change the region</source>
            <translation>Changer la région</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Usual paper</source>
            <translation>Papier par défaut</translation>
        </message>
        <message>
            <source>Usual currency</source>
            <translation>Devise par défaut</translation>
        </message>
        <message>
            <source>Usual paper and currency</source>
            <translation>Papier et devise par défaut</translation>
        </message>
        <message>
            <source>Change the usual paper</source>
            <translation>Changer le papier par défaut</translation>
        </message>
        <message>
            <source>Change the usual currency</source>
            <translation>Changer la devise par défaut</translation>
        </message>
    </context>
    <context>
        <name>GuidePanel</name>
        <message>
            <source>To guide you</source>
            <translation>Pour vous guider</translation>
        </message>
        <message>
            <source>Ctrl G</source>
            <translation>Ctrl G</translation>
        </message>
        <message>
            <source>hides this guide.</source>
            <translation>masque ce guide.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>Change business hours</source>
            <translation>Changer les heures ouvrables</translation>
        </message>
        <message>
            <source>Opens at</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Closes at</source>
            <translation>Fermeture</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>Business hours</source>
            <translation>Heures ouvrables</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Jours ouvrables</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Change the time zone</source>
            <translation>Changer le fuseau horaire</translation>
        </message>
        <message>
            <source>None chosen</source>
            <translation>Aucune pour l’instant</translation>
        </message>
        <message>
            <source>Usual taxes</source>
            <translation>Taxes habituelles</translation>
        </message>
        <message>
            <source>Change the usual taxes</source>
            <translation>Changer les taxes habituelles</translation>
        </message>
        <message>
            <source>Day of the holiday</source>
            <translation>Jour du congé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of the holiday</source>
            <translation>Nom du congé</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a holiday</source>
            <translation>Ajouter un congé</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Jours fériés</translation>
        </message>
        <message>
            <source>Remove {day}</source>
            <translation>Retirer le {day}</translation>
        </message>
        <message>
            <source>Remove a holiday</source>
            <translation>Retirer un congé</translation>
        </message>
        <message>
            <source>Change working days</source>
            <translation>Changer les jours ouvrables</translation>
        </message>
    </context>
    <context>
        <name>IncidentTable</name>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Prochaine action</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>My share · ceiling</source>
            <translation>Ma part · plafond</translation>
        </message>
    </context>
    <context>
        <name>IncidentView</name>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
    </context>
    <context>
        <name>IncidentWorkspace</name>
        <message>
            <source>Incident deleted</source>
            <translation>Incident supprimé</translation>
        </message>
        <message>
            <source>Meeting and details…</source>
            <translation>Rencontre et détails…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Delete this incident</source>
            <translation>Supprimer cet incident</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>Incident renamed</source>
            <translation>Incident renommé</translation>
        </message>
    </context>
    <context>
        <name>IncidentsScreen</name>
        <message>
            <source>No open incident. There will be some: that is normal, and everything is ready.</source>
            <translation>Aucun incident en cours. Il y en aura, c’est normal, et tout est prêt.</translation>
        </message>
        <message>
            <source>Log a signal</source>
            <translation>Noter un signal</translation>
        </message>
        <message>
            <source>Nothing here for now.</source>
            <translation>Rien ici pour l’instant.</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Montrer les précédents</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>Ctrl N</source>
            <translation>Ctrl N</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Mine to act</source>
            <translation>À moi d’agir</translation>
        </message>
        <message>
            <source>Awaiting the client</source>
            <translation>En attente du client</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Filter the incidents</source>
            <translation>Filtrer les incidents</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>go to the next stage</source>
            <translation>passer à l’étape suivante</translation>
        </message>
        <message>
            <source>call</source>
            <translation>appeler</translation>
        </message>
        <message>
            <source>Call started</source>
            <translation>Appel démarré</translation>
        </message>
    </context>
    <context>
        <name>JointSheet</name>
        <message>
            <source>v{number}, to be reconfirmed</source>
            <translation>v{number}, à faire reconfirmer</translation>
        </message>
        <message>
            <source>What we understood, together</source>
            <translation>Ce que nous avons compris, ensemble</translation>
        </message>
        <message>
            <source>Problem statement</source>
            <translation>Énoncé du problème</translation>
        </message>
        <message>
            <source>What happened and what it touches, in words you can both say.</source>
            <translation>Ce qui s’est passé et ce que cela touche, en mots que vous pouvez dire tous les deux.</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>An effect they would name</source>
            <translation>Un effet qui serait nommé ainsi</translation>
        </message>
        <message>
            <source>Add an effect</source>
            <translation>Ajouter un effet</translation>
        </message>
        <message>
            <source>The effects</source>
            <translation>Les effets</translation>
        </message>
        <message>
            <source>without looking for who</source>
            <translation>sans chercher qui</translation>
        </message>
        <message>
            <source>What contributed to it</source>
            <translation>Ce qui y a contribué</translation>
        </message>
        <message>
            <source>On my side</source>
            <translation>De mon côté</translation>
        </message>
        <message>
            <source>On your side</source>
            <translation>De votre côté</translation>
        </message>
        <message>
            <source>The circumstances</source>
            <translation>Les circonstances</translation>
        </message>
        <message>
            <source>A condition, rather than a person</source>
            <translation>Une condition, plutôt qu’une personne</translation>
        </message>
        <message>
            <source>Add to: {side}</source>
            <translation>Ajouter : {side}</translation>
        </message>
        <message>
            <source>Your own part comes first; it opens the way to theirs.</source>
            <translation>Votre part vient d’abord; elle ouvre la voie à la leur.</translation>
        </message>
        <message>
            <source>Looked, found none, on {day}.</source>
            <translation>Cherchée, rien trouvé, le {day}.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Looked, found none</source>
            <translation>Cherchée, rien trouvé</translation>
        </message>
    </context>
    <context>
        <name>Kickoff</name>
        <message>
            <source>Kickoff letter</source>
            <translation>Lettre de démarrage</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Misunderstanding</source>
            <translation>Malentendu</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>An error on my side</source>
            <translation>Une erreur de mon côté</translation>
        </message>
        <message>
            <source>An error on their side</source>
            <translation>Une erreur de leur côté</translation>
        </message>
        <message>
            <source>A third party</source>
            <translation>Un tiers</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Facturation</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
    </context>
    <context>
        <name>LanguageSwitch</name>
        <message>
            <source>Language of the client’s texts: {language}</source>
            <translation>Langue des textes du client : {language}</translation>
        </message>
    </context>
    <context>
        <name>Letterhead</name>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your firm</source>
            <translation>Votre entreprise</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Tagline in French</source>
            <translation>Sous-titre en français</translation>
        </message>
        <message>
            <source>Tagline in English</source>
            <translation>Sous-titre en anglais</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>On your documents</source>
            <translation>Sur vos documents</translation>
        </message>
        <message>
            <source>Change my practice</source>
            <translation>Modifier ma pratique</translation>
        </message>
    </context>
    <context>
        <name>ListenPage</name>
        <message>
            <source>Call started</source>
            <translation>Appel démarré</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>Emotions</source>
            <translation>Émotions</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Besoins</translation>
        </message>
        <message>
            <source>Remedy sought</source>
            <translation>Réparation souhaitée</translation>
        </message>
        <message>
            <source>What would make this right for you?</source>
            <translation>Qu’est-ce qui réglerait les choses pour vous?</translation>
        </message>
        <message>
            <source>Success, to them</source>
            <translation>Une réussite, à leurs yeux</translation>
        </message>
        <message>
            <source>How will you see that it went well?</source>
            <translation>À quoi verrez-vous que c’est réussi?</translation>
        </message>
        <message>
            <source>Call paused</source>
            <translation>Appel en pause</translation>
        </message>
        <message>
            <source>Call resumed</source>
            <translation>Appel repris</translation>
        </message>
        <message>
            <source>Call ended</source>
            <translation>Appel terminé</translation>
        </message>
        <message>
            <source>Feeling deleted</source>
            <translation>Émotion supprimée</translation>
        </message>
        <message>
            <source>Reformulation reworded</source>
            <translation>Reformulation récrite</translation>
        </message>
        <message>
            <source>Reformulation deleted</source>
            <translation>Reformulation supprimée</translation>
        </message>
        <message>
            <source>Note reworded</source>
            <translation>Note récrite</translation>
        </message>
        <message>
            <source>Source noted</source>
            <translation>Source notée</translation>
        </message>
        <message>
            <source>Note to verify</source>
            <translation>Note à vérifier</translation>
        </message>
        <message>
            <source>Note moved</source>
            <translation>Note déplacée</translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>Note supprimée</translation>
        </message>
        <message>
            <source>Feeling noted</source>
            <translation>Émotion notée</translation>
        </message>
        <message>
            <source>Reformulation noted</source>
            <translation>Reformulation notée</translation>
        </message>
        <message>
            <source>Note added</source>
            <translation>Note ajoutée</translation>
        </message>
        <message>
            <source>Reformulation confirmed</source>
            <translation>Reformulation confirmée</translation>
        </message>
        <message>
            <source>Reformulation adjusted</source>
            <translation>Reformulation ajustée</translation>
        </message>
        <message>
            <source>Reformulation refused</source>
            <translation>Reformulation refusée</translation>
        </message>
        <message>
            <source>Feeling weighed</source>
            <translation>Émotion mesurée</translation>
        </message>
        <message>
            <source>Feeling moved</source>
            <translation>Émotion déplacée</translation>
        </message>
        <message>
            <source>Client’s words noted</source>
            <translation>Mots du client notés</translation>
        </message>
        <message>
            <source>Signal noticed {day} at {time}</source>
            <translation>Signal perçu {day} à {time}</translation>
        </message>
        <message>
            <source>no call yet</source>
            <translation>pas encore d’appel</translation>
        </message>
        <message>
            <source>call at once</source>
            <translation>appel aussitôt</translation>
        </message>
        <message numerus="yes">
            <source>call %n minute(s) later</source>
            <translation>
                <numerusform>appel %n minute plus tard</numerusform>
                <numerusform>appel %n minutes plus tard</numerusform>
            </translation>
        </message>
        <message>
            <source>call {span} later</source>
            <translation>appel {span} plus tard</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>What was it</source>
            <translation>De quoi s’agit-il</translation>
        </message>
        <message>
            <source>A call</source>
            <translation>Un appel</translation>
        </message>
        <message>
            <source>A meeting</source>
            <translation>Une rencontre</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Started at</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Conversation logged</source>
            <translation>Conversation notée</translation>
        </message>
        <message>
            <source>A call or meeting already held</source>
            <translation>Un appel ou une rencontre déjà tenus</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Noter</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Refait : {what}</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>Option {letter}</source>
            <translation>Option {letter}</translation>
        </message>
    </context>
    <context>
        <name>Matrix</name>
        <message>
            <source>Paste cells</source>
            <translation>Coller des cases</translation>
        </message>
        <message>
            <source>Fill cells</source>
            <translation>Recopier des cases</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Filled by the cost lines</source>
            <translation>Rempli par les lignes de coût</translation>
        </message>
        <message>
            <source>Change a weight</source>
            <translation>Changer un poids</translation>
        </message>
        <message>
            <source>Rate an option</source>
            <translation>Noter une option</translation>
        </message>
        <message>
            <source>Fill a cell</source>
            <translation>Remplir une case</translation>
        </message>
    </context>
    <context>
        <name>Method</name>
        <message>
            <source>When something gets complicated with a client, start by calling.</source>
            <translation>Quand quelque chose se complique avec un client, commencez par l’appeler.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>to the facts and to the person</source>
            <translation>les faits et ce que la personne vit</translation>
        </message>
        <message>
            <source>Define</source>
            <translation>Définir</translation>
        </message>
        <message>
            <source>the problem together, as each sees it</source>
            <translation>le problème ensemble, tel que chacun le voit</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>several costed options, pros and cons</source>
            <translation>plusieurs options chiffrées, pour et contre</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>together, who pays what included</source>
            <translation>ensemble, y compris qui paie quoi</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Tenir</translation>
        </message>
        <message>
            <source>what was promised</source>
            <translation>ce qui a été promis</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>and adjust until it is excellent</source>
            <translation>et ajuster jusqu’à l’excellent</translation>
        </message>
        <message>
            <source>Everything stays on this computer. No account, no connection.</source>
            <translation>Tout reste sur cet ordinateur. Aucun compte, aucune connexion.</translation>
        </message>
    </context>
    <context>
        <name>NameEditor</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Call {who}</source>
            <translation>Appeler {who}</translation>
        </message>
        <message>
            <source>Have a reformulation confirmed</source>
            <translation>Faire confirmer une reformulation</translation>
        </message>
        <message>
            <source>Write the statement</source>
            <translation>Écrire l’énoncé</translation>
        </message>
        <message>
            <source>Have the statement confirmed</source>
            <translation>Faire confirmer l’énoncé</translation>
        </message>
        <message>
            <source>Prepare the options</source>
            <translation>Préparer les options</translation>
        </message>
        <message>
            <source>Present the options</source>
            <translation>Présenter les options</translation>
        </message>
        <message>
            <source>Waiting for {who}</source>
            <translation>En attente de {who}</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Enregistrer la décision</translation>
        </message>
        <message>
            <source>Write down the promises</source>
            <translation>Écrire les promesses</translation>
        </message>
        <message>
            <source>Agree on a new promise</source>
            <translation>Convenir d’une nouvelle promesse</translation>
        </message>
        <message>
            <source>Ask for the satisfaction</source>
            <translation>Demander la satisfaction</translation>
        </message>
        <message>
            <source>Close and thank</source>
            <translation>Clore et remercier</translation>
        </message>
        <message>
            <source>Closed, excellent</source>
            <translation>Clos, excellent</translation>
        </message>
        <message>
            <source>Closed, enough</source>
            <translation>Clos, assez</translation>
        </message>
        <message>
            <source>Closed, nothing to repair</source>
            <translation>Clos, rien à réparer</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>second working day</source>
            <translation>deuxième jour ouvrable</translation>
        </message>
        <message>
            <source>working day {number}</source>
            <translation>{number}e jour ouvrable</translation>
        </message>
        <message>
            <source>noticed {moment}</source>
            <translation>perçu {moment}</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>pas encore de date</translation>
        </message>
        <message>
            <source>expected {day}, not yet received</source>
            <translation>attendue {day}, pas encore reçue</translation>
        </message>
        <message>
            <source>expected {day}</source>
            <translation>attendue {day}</translation>
        </message>
        <message>
            <source>to present {moment}</source>
            <translation>à présenter {moment}</translation>
        </message>
        <message>
            <source>met {moment}</source>
            <translation>rencontre {moment}</translation>
        </message>
        <message>
            <source>agree on a day</source>
            <translation>convenir d’un jour</translation>
        </message>
        <message>
            <source>their decision</source>
            <translation>sa décision</translation>
        </message>
    </context>
    <context>
        <name>NotePanel</name>
        <message>
            <source>What to know</source>
            <translation>Ce qu’il faut savoir</translation>
        </message>
        <message>
            <source>What you would tell yourself before calling.</source>
            <translation>Ce que vous vous diriez avant d’appeler.</translation>
        </message>
        <message>
            <source>What to know, private</source>
            <translation>Ce qu’il faut savoir, privé</translation>
        </message>
        <message>
            <source>Change what to know</source>
            <translation>Modifier ce qu’il faut savoir</translation>
        </message>
    </context>
    <context>
        <name>NoteRow</name>
        <message>
            <source>to verify</source>
            <translation>à vérifier</translation>
        </message>
        <message>
            <source>source: {source}</source>
            <translation>source : {source}</translation>
        </message>
        <message>
            <source>Reword</source>
            <translation>Récrire</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>To verify</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Déplacer vers</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>Emotions</source>
            <translation>Émotions</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Besoins</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Words of the note</source>
            <translation>Mots de la note</translation>
        </message>
        <message>
            <source>Who, when, which document</source>
            <translation>Qui, quand, quel document</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Put this message away</source>
            <translation>Ranger ce message</translation>
        </message>
    </context>
    <context>
        <name>OnTheDocument</name>
        <message>
            <source>On the document</source>
            <translation>Sur le document</translation>
        </message>
        <message>
            <source>Words of the document</source>
            <translation>Mots du document</translation>
        </message>
        <message>
            <source>Confirmed statement</source>
            <translation>Énoncé confirmé</translation>
        </message>
        <message>
            <source>Priorities and table of options</source>
            <translation>Priorités et tableau des options</translation>
        </message>
        <message>
            <source>Overall picture</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>My view</source>
            <translation>Mon avis</translation>
        </message>
        <message>
            <source>Decision box and signatures</source>
            <translation>Case de décision et signatures</translation>
        </message>
        <message>
            <source>My part in what happened</source>
            <translation>Ma part dans ce qui s’est passé</translation>
        </message>
        <message>
            <source>“The rest is taken on by…”</source>
            <translation>« Le reste est pris en charge par… »</translation>
        </message>
    </context>
    <context>
        <name>OptionCard</name>
        <message>
            <source>Option {letter}: {name}</source>
            <translation>Option {letter} : {name}</translation>
        </message>
    </context>
    <context>
        <name>OptionCards</name>
        <message>
            <source>Option decided on</source>
            <translation>Option retenue</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>In one sentence, for the client</source>
            <translation>En une phrase, pour le client</translation>
        </message>
        <message>
            <source>What it takes for granted</source>
            <translation>Ce qu’elle tient pour acquis</translation>
        </message>
        <message>
            <source>Why I offer it although it passes my ceiling (private)</source>
            <translation>Pourquoi je l’offre bien qu’elle passe mon plafond (privé)</translation>
        </message>
    </context>
    <context>
        <name>OptionMatrix</name>
        <message>
            <source>This block has {rows} rows and {columns} columns: it goes past the end of the matrix from here. Add what is missing, or start higher or further left.</source>
            <translation>Ce bloc a {rows} lignes et {columns} colonnes : d’ici, il dépasse la matrice. Ajoutez ce qui manque, ou partez de plus haut ou de plus à gauche.</translation>
        </message>
        <message>
            <source>{title}:</source>
            <translation>{title} :</translation>
        </message>
        <message>
            <source>Option {letter}, {title}:</source>
            <translation>Option {letter}, {title} :</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>{letter} does as well on everything</source>
            <translation>{letter} fait au moins aussi bien partout</translation>
        </message>
        <message>
            <source>Priorities confirmed by the client on {day}</source>
            <translation>Priorités confirmées par le client le {day}</translation>
        </message>
        <message>
            <source>{rating} out of 5</source>
            <translation>{rating} sur 5</translation>
        </message>
        <message>
            <source>{value}, with a note</source>
            <translation>{value}, avec une note</translation>
        </message>
        <message>
            <source>Option {letter}, {title}: {value}</source>
            <translation>Option {letter}, {title} : {value}</translation>
        </message>
        <message>
            <source>to rate</source>
            <translation>à noter</translation>
        </message>
        <message>
            <source>to fill</source>
            <translation>à remplir</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Private criteria</source>
            <translation>Critères privés</translation>
        </message>
        <message>
            <source>never shown in client view or on documents</source>
            <translation>jamais en vue client ni sur les documents</translation>
        </message>
        <message numerus="yes">
            <source>%n private criteria, no weight in this view</source>
            <translation>
                <numerusform>%n critère privé, sans poids dans ce point de vue</numerusform>
                <numerusform>%n critères privés, sans poids dans ce point de vue</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Cost it</source>
            <translation>Chiffrer</translation>
        </message>
        <message>
            <source>above the ceiling</source>
            <translation>au-dessus du plafond</translation>
        </message>
        <message>
            <source>high {amount}</source>
            <translation>haut {amount}</translation>
        </message>
        <message>
            <source>Above the ceiling, not offered</source>
            <translation>Au-dessus du plafond, pas offerte</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Pas offerte</translation>
        </message>
        <message>
            <source>Pros</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Cons</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Client pays</source>
            <translation>Le client paie</translation>
        </message>
        <message>
            <source>I take on</source>
            <translation>Je prends en charge</translation>
        </message>
        <message>
            <source>Full cost</source>
            <translation>Coût complet</translation>
        </message>
        <message>
            <source>to cost</source>
            <translation>à chiffrer</translation>
        </message>
    </context>
    <context>
        <name>OptionMenu</name>
        <message>
            <source>Edit the option…</source>
            <translation>Modifier l’option…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Cost it</source>
            <translation>Chiffrer</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Déplacer à gauche</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Déplacer à droite</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Do not offer it to the client</source>
            <translation>Ne pas l’offrir au client</translation>
        </message>
        <message>
            <source>Offer it to the client</source>
            <translation>L’offrir au client</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Recopier vers le bas</translation>
        </message>
        <message>
            <source>Fill right</source>
            <translation>Recopier vers la droite</translation>
        </message>
        <message>
            <source>Edit the criterion…</source>
            <translation>Modifier le critère…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Lock or free its weight</source>
            <translation>Verrouiller ou libérer son poids</translation>
        </message>
        <message>
            <source>Weigh all…</source>
            <translation>Tout peser…</translation>
        </message>
    </context>
    <context>
        <name>OptionsPage</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Go to decision</source>
            <translation>Passer à la décision</translation>
        </message>
        <message>
            <source>As the client sees it</source>
            <translation>Comme le client le voit</translation>
        </message>
        <message>
            <source>As I see it</source>
            <translation>Comme je le vois</translation>
        </message>
        <message>
            <source>Whose view</source>
            <translation>Point de vue</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Prepare at least two options before calling, including changing nothing.</source>
            <translation>Préparez au moins deux options avant d’appeler, dont celle de ne rien changer.</translation>
        </message>
        <message>
            <source>Begin the options</source>
            <translation>Commencer les options</translation>
        </message>
        <message numerus="yes">
            <source>%n hidden, show</source>
            <translation>
                <numerusform>%n masqué, afficher</numerusform>
                <numerusform>%n masqués, afficher</numerusform>
            </translation>
        </message>
        <message>
            <source>New option</source>
            <translation>Nouvelle option</translation>
        </message>
        <message>
            <source>Add the option</source>
            <translation>Ajouter l’option</translation>
        </message>
        <message>
            <source>Option {letter}</source>
            <translation>Option {letter}</translation>
        </message>
        <message>
            <source>Save the option</source>
            <translation>Enregistrer l’option</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Nouveau critère</translation>
        </message>
        <message>
            <source>Add the criterion</source>
            <translation>Ajouter le critère</translation>
        </message>
        <message>
            <source>Save the criterion</source>
            <translation>Enregistrer le critère</translation>
        </message>
        <message>
            <source>{criterion}, option {letter}</source>
            <translation>{criterion}, option {letter}</translation>
        </message>
        <message>
            <source>Save the cell</source>
            <translation>Enregistrer la case</translation>
        </message>
        <message>
            <source>Add criteria</source>
            <translation>Ajouter des critères</translation>
        </message>
    </context>
    <context>
        <name>OtherDocuments</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Decision form</source>
            <translation>Formulaire de décision</translation>
        </message>
        <message>
            <source>Priorities worksheet</source>
            <translation>Feuille de priorités</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>Words of the document</source>
            <translation>Mots du document</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>My view</source>
            <translation>Mon avis</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Ce qui se passe ensuite</translation>
        </message>
        <message>
            <source>Title of the document</source>
            <translation>Titre du document</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>updating…</source>
            <translation>mise à jour…</translation>
        </message>
        <message>
            <source>Page preview</source>
            <translation>Aperçu de la page</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Call {person}</source>
            <translation>Appeler {person}</translation>
        </message>
        <message>
            <source>Log a signal for {client}</source>
            <translation>Noter un signal pour {client}</translation>
        </message>
        <message>
            <source>Print the handout for {client}</source>
            <translation>Imprimer le document pour {client}</translation>
        </message>
        <message>
            <source>Log a signal</source>
            <translation>Noter un signal</translation>
        </message>
        <message>
            <source>Open Today</source>
            <translation>Ouvrir Aujourd’hui</translation>
        </message>
        <message>
            <source>Open Clients</source>
            <translation>Ouvrir Clients</translation>
        </message>
        <message>
            <source>Open Incidents</source>
            <translation>Ouvrir Incidents</translation>
        </message>
        <message>
            <source>Open Promises</source>
            <translation>Ouvrir Promesses</translation>
        </message>
        <message>
            <source>Open Documents</source>
            <translation>Ouvrir Documents</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ouvrir Réglages</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Faire</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Recherche et commandes</translation>
        </message>
        <message>
            <source>Search, or &gt; for commands</source>
            <translation>Rechercher, ou &gt; pour les commandes</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>Nothing by that name. Try a client, a word from your notes, or &gt; for commands.</source>
            <translation>Rien à ce nom. Essayez un client, un mot de vos notes, ou &gt; pour les commandes.</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>commands only</source>
            <translation>commandes seules</translation>
        </message>
        <message>
            <source>clients</source>
            <translation>clients</translation>
        </message>
        <message>
            <source>incidents</source>
            <translation>incidents</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Language of the document</source>
            <translation>Langue du document</translation>
        </message>
        <message>
            <source>Paper of the document</source>
            <translation>Papier du document</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Mark as given today</source>
            <translation>Noter la remise aujourd’hui</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Enregistrer le PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Print the document</source>
            <translation>Imprimer le document</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Enregistrer le document</translation>
        </message>
        <message>
            <source>Note that the document was given</source>
            <translation>Noter la remise du document</translation>
        </message>
        <message>
            <source>Given today</source>
            <translation>Remise aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Québec (Canada)</source>
            <translation>Québec (Canada)</translation>
        </message>
        <message>
            <source>Ontario, rest of Canada (English)</source>
            <translation>Ontario, reste du Canada (anglais)</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>{page} of {count}</source>
            <translation>{page} de {count}</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Visible to the client</source>
            <translation>Visible par le client</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privé</translation>
        </message>
    </context>
    <context>
        <name>PromiseEditing</name>
        <message>
            <source>Keep a promise</source>
            <translation>Tenir une promesse</translation>
        </message>
        <message>
            <source>Take back a promise kept</source>
            <translation>Remettre une promesse à tenir</translation>
        </message>
        <message>
            <source>Remove a promise</source>
            <translation>Retirer une promesse</translation>
        </message>
        <message>
            <source>New date, agreed with the client</source>
            <translation>Nouvelle date, convenue avec le client</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>Nouvelle date</translation>
        </message>
        <message>
            <source>Move a promise</source>
            <translation>Déplacer une promesse</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Edit a promise</source>
            <translation>Modifier une promesse</translation>
        </message>
        <message>
            <source>Add a promise</source>
            <translation>Ajouter une promesse</translation>
        </message>
        <message>
            <source>Edit the promise</source>
            <translation>Modifier la promesse</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Nouvelle promesse</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promettre</translation>
        </message>
        <message>
            <source>In the exact words</source>
            <translation>Dans les mots exacts</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>Promis par</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Le client</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <source>Friday, Nov 27…</source>
            <translation>vendredi, 27 nov.…</translation>
        </message>
        <message>
            <source>This could not be kept. Your words are still here.</source>
            <translation>Ceci n’a pas pu être gardé. Vos mots sont encore ici.</translation>
        </message>
        <message>
            <source>How it will be seen</source>
            <translation>À quoi on le verra</translation>
        </message>
    </context>
    <context>
        <name>PromiseRow</name>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Tenue</translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <source>Dates that have passed</source>
            <translation>Dates passées</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Tenues</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Le client</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>sans date pour l’instant</translation>
        </message>
        <message>
            <source>moved, agreed</source>
            <translation>déplacée, en accord</translation>
        </message>
        <message>
            <source>received {day}</source>
            <translation>reçue le {day}</translation>
        </message>
        <message>
            <source>kept {day}</source>
            <translation>tenue le {day}</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirée</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>non tenue</translation>
        </message>
        <message>
            <source>expected {day}, not yet received</source>
            <translation>attendue le {day}, pas encore reçue</translation>
        </message>
    </context>
    <context>
        <name>PromisesPage</name>
        <message>
            <source>List on paper</source>
            <translation>Liste sur papier</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>List of promises</source>
            <translation>Liste des promesses</translation>
        </message>
        <message>
            <source>From here to the end</source>
            <translation>D’ici la fin</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Nothing is promised yet. What you agree on becomes a promise here.</source>
            <translation>Rien n’est promis pour l’instant. Ce dont vous convenez devient une promesse ici.</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Nouvelle promesse</translation>
        </message>
        <message>
            <source>Before the date</source>
            <translation>Avant l’échéance</translation>
        </message>
        <message>
            <source>A date has to move? Say so before, not after. The promise becomes “moved, agreed”.</source>
            <translation>Une date doit bouger? Prévenez avant, pas après. La promesse devient « déplacée en accord ».</translation>
        </message>
        <message>
            <source>Agreed on {day}</source>
            <translation>Convenu le {day}</translation>
        </message>
        <message>
            <source>I take on</source>
            <translation>Je prends en charge</translation>
        </message>
        <message>
            <source>planned for the option decided on</source>
            <translation>prévu pour l’option retenue</translation>
        </message>
    </context>
    <context>
        <name>PromisesScreen</name>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Nothing due today. You do what you say.</source>
            <translation>Rien à livrer aujourd’hui. Les bottines suivent les babines.</translation>
        </message>
    </context>
    <context>
        <name>PromptButton</name>
        <message>
            <source>said</source>
            <translation>dit</translation>
        </message>
        <message>
            <source>to say</source>
            <translation>à dire</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>{people} · {day} · version {code}</source>
            <translation>{people} · {day} · version {code}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Enregistrer de nouveau</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Imprimer de nouveau</translation>
        </message>
    </context>
    <context>
        <name>ReasonsPopup</name>
        <message>
            <source>Pros</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Cons</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Add a pro</source>
            <translation>Ajouter un pour</translation>
        </message>
        <message>
            <source>Add a con</source>
            <translation>Ajouter un contre</translation>
        </message>
        <message>
            <source>P private · 1–3 strength · Alt+↑↓ order · Del · Esc</source>
            <translation>P privé · 1–3 force · Alt+↑↓ ordre · Suppr · Échap</translation>
        </message>
        <message>
            <source>Add a reason</source>
            <translation>Ajouter un argument</translation>
        </message>
        <message>
            <source>Reword a reason</source>
            <translation>Reformuler un argument</translation>
        </message>
        <message>
            <source>Reason removed</source>
            <translation>Argument retiré</translation>
        </message>
        <message>
            <source>Change who sees a reason</source>
            <translation>Changer qui voit un argument</translation>
        </message>
        <message>
            <source>Move a reason</source>
            <translation>Déplacer un argument</translation>
        </message>
        <message>
            <source>Say how strong a reason is</source>
            <translation>Dire la force d’un argument</translation>
        </message>
    </context>
    <context>
        <name>ReformulationRow</name>
        <message>
            <source>Note as confirmed</source>
            <translation>Noter comme confirmée</translation>
        </message>
        <message>
            <source>Adjust</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>Reword</source>
            <translation>Récrire</translation>
        </message>
        <message>
            <source>Note as refused</source>
            <translation>Noter comme refusée</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Words of the reformulation</source>
            <translation>Mots de la reformulation</translation>
        </message>
        <message>
            <source>What was corrected</source>
            <translation>Ce qui a été corrigé</translation>
        </message>
        <message>
            <source>What was corrected, in their words; Enter notes it</source>
            <translation>Ce qui a été corrigé, dans leurs mots; Entrée le note</translation>
        </message>
        <message>
            <source>Corrected: {words}</source>
            <translation>Corrigé : {words}</translation>
        </message>
        <message>
            <source>confirmed at {time}</source>
            <translation>confirmée à {time}</translation>
        </message>
        <message>
            <source>adjusted at {time}</source>
            <translation>ajustée à {time}</translation>
        </message>
        <message>
            <source>refused at {time}</source>
            <translation>refusée à {time}</translation>
        </message>
        <message>
            <source>confirmed, {moment}</source>
            <translation>confirmée, {moment}</translation>
        </message>
        <message>
            <source>adjusted, {moment}</source>
            <translation>ajustée, {moment}</translation>
        </message>
        <message>
            <source>refused, {moment}</source>
            <translation>refusée, {moment}</translation>
        </message>
    </context>
    <context>
        <name>Reformulations</name>
        <message>
            <source>Reformulations</source>
            <translation>Reformulations</translation>
        </message>
        <message numerus="yes">
            <source>%n confirmed of {all}</source>
            <translation>
                <numerusform>%n confirmée sur {all}</numerusform>
                <numerusform>%n confirmées sur {all}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusedDesk</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Open another file…</source>
            <translation>Ouvrir un autre fichier…</translation>
        </message>
        <message>
            <source>Restore the last verified backup</source>
            <translation>Restaurer la dernière copie vérifiée</translation>
        </message>
        <message>
            <source>Begin a new desk</source>
            <translation>Commencer un nouveau fichier</translation>
        </message>
    </context>
    <context>
        <name>RoundRow</name>
        <message>
            <source>{rating} out of 5, {day}: {words}</source>
            <translation>{rating} sur 5, le {day} : {words}</translation>
        </message>
        <message>
            <source>Excellent, confirmed by {name}</source>
            <translation>Excellent, confirmé par {name}</translation>
        </message>
        <message>
            <source>Note an adjustment</source>
            <translation>Noter un ajustement</translation>
        </message>
        <message>
            <source>Adjustment, to be done</source>
            <translation>Ajustement, à faire</translation>
        </message>
        <message>
            <source>Adjustment, done {day}</source>
            <translation>Ajustement, fait le {day}</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>What can be done with this line</source>
            <translation>Ce qui peut être fait de cette ligne</translation>
        </message>
    </context>
    <context>
        <name>Satisfaction</name>
        <message>
            <source>poor</source>
            <translation>insuffisant</translation>
        </message>
        <message>
            <source>fragile</source>
            <translation>fragile</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>correct</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>excellent</source>
            <translation>excellent</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>au téléphone</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>en personne</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>par courriel</translation>
        </message>
        <message>
            <source>by message</source>
            <translation>par message</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>sur papier</translation>
        </message>
        <message>
            <source>Closed: excellent</source>
            <translation>Clos : excellent</translation>
        </message>
        <message>
            <source>Closed: enough</source>
            <translation>Clos : assez</translation>
        </message>
        <message>
            <source>Closed: nothing to repair</source>
            <translation>Clos : rien à réparer</translation>
        </message>
        <message numerus="yes">
            <source>%n checks</source>
            <translation>
                <numerusform>%n vérification</numerusform>
                <numerusform>%n vérifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n adjustments</source>
            <translation>
                <numerusform>%n ajustement</numerusform>
                <numerusform>%n ajustements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n semaine</numerusform>
                <numerusform>%n semaines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save the document</source>
            <translation>Enregistrer le document</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The disk that holds “{place}” is full, so the document is not there.</source>
            <translation>Le disque de « {place} » est plein : le document n’y est pas.</translation>
        </message>
        <message>
            <source>This account may not write in “{place}”, so the document is not there.</source>
            <translation>Ce compte ne peut pas écrire dans « {place} » : le document n’y est pas.</translation>
        </message>
        <message>
            <source>The folder “{place}” cannot be reached, so the document is not there.</source>
            <translation>Le dossier « {place} » est introuvable : le document n’y est pas.</translation>
        </message>
        <message>
            <source>“{place}” did not accept the document, so it is not there.</source>
            <translation>« {place} » n’a pas accepté le document : il n’y est pas.</translation>
        </message>
        <message>
            <source>Nothing was left half written, and your work is safe. Choose another folder.</source>
            <translation>Rien n’est resté à moitié écrit et votre travail est en sûreté. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>Scales</name>
        <message>
            <source>A rating from 1 to 5</source>
            <translation>Une note de 1 à 5</translation>
        </message>
        <message>
            <source>A number with its unit</source>
            <translation>Un nombre avec son unité</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Jours ouvrables</translation>
        </message>
        <message>
            <source>An amount</source>
            <translation>Un montant</translation>
        </message>
        <message>
            <source>Points from 0 to 100</source>
            <translation>Des points de 0 à 100</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Oui ou non</translation>
        </message>
        <message>
            <source>What I type</source>
            <translation>Ce que je saisis</translation>
        </message>
        <message>
            <source>What the client pays</source>
            <translation>Ce que le client paie</translation>
        </message>
        <message>
            <source>What the client pays, their own time included</source>
            <translation>Ce que le client paie, son temps compris</translation>
        </message>
        <message>
            <source>What I take on</source>
            <translation>Ce que je prends en charge</translation>
        </message>
        <message>
            <source>The full cost</source>
            <translation>Le coût complet</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Déplacement</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tiers</translation>
        </message>
        <message>
            <source>Client’s time</source>
            <translation>Temps du client</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Forfait</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Sûr</translation>
        </message>
        <message>
            <source>Likely, within 10% of the scale</source>
            <translation>Probable, à 10 % près de l’échelle</translation>
        </message>
        <message>
            <source>A guess, within 20% of the scale</source>
            <translation>Au jugé, à 20 % près de l’échelle</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>A shorter tone, an unusual silence, a doubt? Log the signal and call, the same day if you can.</source>
            <translation>Un ton plus bref, un silence inhabituel, un doute? Notez le signal et appelez, le jour même si possible.</translation>
        </message>
        <message>
            <source>Log a signal</source>
            <translation>Noter un signal</translation>
        </message>
        <message>
            <source>Keep promises</source>
            <translation>Tenir promesse</translation>
        </message>
        <message>
            <source>Nothing due today. You do what you say.</source>
            <translation>Rien à livrer aujourd’hui. Les bottines suivent les babines.</translation>
        </message>
        <message>
            <source>Nothing due today. Deeds follow words.</source>
            <translation>Rien à livrer aujourd’hui. Les actes suivent les paroles.</translation>
        </message>
        <message>
            <source>Check satisfaction</source>
            <translation>Vérifier la satisfaction</translation>
        </message>
        <message>
            <source>Checks will appear here after each promise kept.</source>
            <translation>Les vérifications apparaîtront ici après chaque promesse tenue.</translation>
        </message>
        <message>
            <source>Start well with a client</source>
            <translation>Bien commencer avec un client</translation>
        </message>
        <message>
            <source>Open incidents</source>
            <translation>Incidents en cours</translation>
        </message>
        <message>
            <source>What I am taking on</source>
            <translation>Ce que je prends en charge</translation>
        </message>
        <message>
            <source>First</source>
            <translation>D’abord</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation>« {sentence} »</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>Mark as kept: {promise}</source>
            <translation>Marquer comme tenue : {promise}</translation>
        </message>
        <message>
            <source>Let them know</source>
            <translation>Prévenir</translation>
        </message>
        <message>
            <source>Mark a promise as kept</source>
            <translation>Marquer une promesse comme tenue</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>{client} has not received a kickoff letter yet</source>
            <translation>{client} n’a pas encore reçu de lettre de démarrage</translation>
        </message>
        <message>
            <source>It says that surprises can happen, and invites to speak of them early.</source>
            <translation>Elle dit que des imprévus peuvent survenir, et invite à vous en parler tôt.</translation>
        </message>
        <message>
            <source>Note that it was given</source>
            <translation>Noter la remise</translation>
        </message>
        <message>
            <source>Kickoff letter</source>
            <translation>Lettre de démarrage</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Introduce yourself</source>
            <translation>Faire connaissance</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>My benchmarks</source>
            <translation>Mes repères</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Language and formats</source>
            <translation>Langue et formats</translation>
        </message>
        <message>
            <source>Hours and taxes</source>
            <translation>Heures et taxes</translation>
        </message>
        <message>
            <source>My practice</source>
            <translation>Ma pratique</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SharedHistory</name>
        <message>
            <source>Shared history</source>
            <translation>Histoire commune</translation>
        </message>
        <message>
            <source>final satisfaction</source>
            <translation>satisfaction finale</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>et %n plus ancien</numerusform>
                <numerusform>et %n plus anciens</numerusform>
            </translation>
        </message>
        <message>
            <source>Start of the work together</source>
            <translation>Début du travail ensemble</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Reopen the incident</source>
            <translation>Rouvrir l’incident</translation>
        </message>
        <message>
            <source>Ready to close</source>
            <translation>Prêt à clore</translation>
        </message>
        <message>
            <source>Before closing</source>
            <translation>Avant de clore</translation>
        </message>
        <message>
            <source>Satisfaction not asked yet</source>
            <translation>Satisfaction pas encore demandée</translation>
        </message>
        <message>
            <source>Satisfaction of {rating} out of 5</source>
            <translation>Satisfaction de {rating} sur 5</translation>
        </message>
        <message>
            <source>A lesson is written</source>
            <translation>Une leçon est écrite</translation>
        </message>
        <message>
            <source>A lesson, if any</source>
            <translation>Une leçon, s’il y en a une</translation>
        </message>
        <message>
            <source>Close and thank</source>
            <translation>Clore et remercier</translation>
        </message>
        <message>
            <source>Close as enough</source>
            <translation>Clore, c’est assez</translation>
        </message>
        <message>
            <source>Nothing to repair…</source>
            <translation>Rien à réparer…</translation>
        </message>
        <message>
            <source>You can reopen the incident at any time.</source>
            <translation>Vous pourrez rouvrir l’incident à tout moment.</translation>
        </message>
        <message>
            <source>It closes with a 5, or when the client says themselves it is enough.</source>
            <translation>Il se clôt avec un 5, ou quand le client dit lui-même que c’est assez.</translation>
        </message>
        <message>
            <source>Promises kept: {kept} of {all}</source>
            <translation>Promesses tenues : {kept} sur {all}</translation>
        </message>
        <message>
            <source>What I take on</source>
            <translation>Ce que je prends en charge</translation>
        </message>
        <message>
            <source>ceiling {amount}</source>
            <translation>plafond {amount}</translation>
        </message>
        <message>
            <source>What I retain</source>
            <translation>Ce que j’en retiens</translation>
        </message>
        <message>
            <source>What I will do differently</source>
            <translation>Ce que je ferai autrement</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Backed up {when}</source>
            <translation>Copie faite {when}</translation>
        </message>
        <message>
            <source>Main navigation</source>
            <translation>Navigation principale</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignalDialog</name>
        <message>
            <source>Log a signal</source>
            <translation>Noter un signal</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>A client, or a new name</source>
            <translation>Un client, ou un nouveau nom</translation>
        </message>
        <message>
            <source>What you noticed</source>
            <translation>Ce que vous avez perçu</translation>
        </message>
        <message>
            <source>A shorter tone, a silence, a doubt</source>
            <translation>Un ton plus bref, un silence, un doute</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Perçu</translation>
        </message>
        <message>
            <source>Log the signal</source>
            <translation>Noter le signal</translation>
        </message>
        <message>
            <source>Signal logged</source>
            <translation>Signal noté</translation>
        </message>
        <message>
            <source>A new client will be added: {name}</source>
            <translation>Un nouveau client sera ajouté : {name}</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>Signed on paper</source>
            <translation>Signé sur papier</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Sign here</source>
            <translation>Signer ici</translation>
        </message>
    </context>
    <context>
        <name>StageButton</name>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>à faire</translation>
        </message>
    </context>
    <context>
        <name>Stages</name>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Define together</source>
            <translation>Définir ensemble</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Keep promises</source>
            <translation>Tenir promesse</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Still to do: a call or a meeting with the client.</source>
            <translation>Reste à faire : un appel ou une rencontre avec le client.</translation>
        </message>
        <message>
            <source>Still to do: have one reformulation confirmed.</source>
            <translation>Reste à faire : faire confirmer une reformulation.</translation>
        </message>
        <message>
            <source>Still to do: write the statement.</source>
            <translation>Reste à faire : écrire l’énoncé.</translation>
        </message>
        <message>
            <source>Still to do: have the statement confirmed.</source>
            <translation>Reste à faire : faire confirmer l’énoncé.</translation>
        </message>
        <message>
            <source>Still to do: keep an option where nothing changes.</source>
            <translation>Reste à faire : garder une option où rien ne change.</translation>
        </message>
        <message>
            <source>Still to do: two options besides changing nothing.</source>
            <translation>Reste à faire : deux options en plus de ne rien changer.</translation>
        </message>
        <message>
            <source>Still to do: say what matters.</source>
            <translation>Reste à faire : dire ce qui compte.</translation>
        </message>
        <message>
            <source>Still to do: rate every option on every criterion.</source>
            <translation>Reste à faire : évaluer chaque option sur chaque critère.</translation>
        </message>
        <message>
            <source>Still to do: cost the options.</source>
            <translation>Reste à faire : chiffrer les options.</translation>
        </message>
        <message>
            <source>Still to do: record the decision.</source>
            <translation>Reste à faire : enregistrer la décision.</translation>
        </message>
        <message>
            <source>Still to do: write down what was promised.</source>
            <translation>Reste à faire : écrire ce qui a été promis.</translation>
        </message>
        <message>
            <source>Still to do: keep every promise, or move it by agreement.</source>
            <translation>Reste à faire : tenir chaque promesse, ou la déplacer en accord.</translation>
        </message>
        <message>
            <source>Still to do: ask until the answer is excellent, or enough.</source>
            <translation>Reste à faire : demander jusqu’à ce que la réponse soit excellent, ou assez.</translation>
        </message>
        <message>
            <source>Call in progress</source>
            <translation>Appel en cours</translation>
        </message>
        <message>
            <source>To confirm together</source>
            <translation>À confirmer ensemble</translation>
        </message>
        <message>
            <source>To reconfirm</source>
            <translation>À faire reconfirmer</translation>
        </message>
        <message>
            <source>Confirmed on {day}</source>
            <translation>Confirmé le {day}</translation>
        </message>
        <message>
            <source>To present {day}, {hour}</source>
            <translation>À présenter {day}, {hour}</translation>
        </message>
        <message numerus="yes">
            <source>%n option(s)</source>
            <translation>
                <numerusform>%n option</numerusform>
                <numerusform>%n options</numerusform>
            </translation>
        </message>
        <message>
            <source>Option {letter}, on {day}</source>
            <translation>Option {letter}, le {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n kept of {all}</source>
            <translation>
                <numerusform>%n tenue sur {all}</numerusform>
                <numerusform>%n tenues sur {all}</numerusform>
            </translation>
        </message>
        <message>
            <source>{rating} of 5, on {day}</source>
            <translation>{rating} sur 5, le {day}</translation>
        </message>
        <message>
            <source>Define</source>
            <translation>Définir</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
    </context>
    <context>
        <name>StaysHere</name>
        <message>
            <source>Stays here</source>
            <translation>Reste ici</translation>
        </message>
        <message>
            <source>What I take on</source>
            <translation>Ce que je prends en charge</translation>
        </message>
        <message>
            <source>Low – high range</source>
            <translation>Fourchette bas – haut</translation>
        </message>
        <message>
            <source>My ceiling and my notes</source>
            <translation>Mon plafond et mes notes</translation>
        </message>
        <message>
            <source>Private criteria and cons</source>
            <translation>Critères et contres privés</translation>
        </message>
        <message>
            <source>Emotions noted on the call</source>
            <translation>Émotions notées à l’appel</translation>
        </message>
    </context>
    <context>
        <name>StrengthPopup</name>
        <message>
            <source>How strong, from 0 to 10</source>
            <translation>Intensité, de 0 à 10</translation>
        </message>
        <message>
            <source>It is mine</source>
            <translation>C’est la mienne</translation>
        </message>
        <message>
            <source>It is theirs</source>
            <translation>C’est la leur</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Enlever</translation>
        </message>
    </context>
    <context>
        <name>Ticks</name>
        <message>
            <source>Satisfaction {rating} out of 5</source>
            <translation>Satisfaction : {rating} sur 5</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline of {count} promises</source>
            <translation>Ligne de temps de {count} promesses</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>{verb}: {who}</source>
            <translation>{verb} : {who}</translation>
        </message>
        <message numerus="yes">
            <source>{count} call(s) to make</source>
            <translation>
                <numerusform>un appel à faire</numerusform>
                <numerusform>{count} appels à faire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} promise(s) to keep</source>
            <translation>
                <numerusform>une promesse à tenir</numerusform>
                <numerusform>{count} promesses à tenir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} satisfaction check(s)</source>
            <translation>
                <numerusform>une satisfaction à vérifier</numerusform>
                <numerusform>{count} satisfactions à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is waiting. A good day to call a client for no particular reason.</source>
            <translation>Rien n’attend. Une bonne journée pour appeler un client sans raison particulière.</translation>
        </message>
        <message>
            <source>Signal noticed {when}</source>
            <translation>Signal perçu {when}</translation>
        </message>
        <message>
            <source>second working day</source>
            <translation>deuxième jour ouvrable</translation>
        </message>
        <message>
            <source>third working day</source>
            <translation>troisième jour ouvrable</translation>
        </message>
        <message>
            <source>fourth working day</source>
            <translation>quatrième jour ouvrable</translation>
        </message>
        <message>
            <source>fifth working day</source>
            <translation>cinquième jour ouvrable</translation>
        </message>
        <message>
            <source>{rank} working day</source>
            <translation>{rank} jour ouvrable</translation>
        </message>
        <message>
            <source>less than one business hour</source>
            <translation>moins d’une heure ouvrable</translation>
        </message>
        <message numerus="yes">
            <source>%n business hour(s)</source>
            <translation>
                <numerusform>%n heure ouvrable</numerusform>
                <numerusform>%n heures ouvrables</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} there</source>
            <translation>{time} là-bas</translation>
        </message>
        <message>
            <source>{time} in {city}</source>
            <translation>{time} à {city}</translation>
        </message>
        <message>
            <source>Call as agreed</source>
            <translation>Appeler comme convenu</translation>
        </message>
        <message>
            <source>Have the problem statement confirmed</source>
            <translation>Faire confirmer l’énoncé du problème</translation>
        </message>
        <message>
            <source>Present the options</source>
            <translation>Présenter les options</translation>
        </message>
        <message>
            <source>See together how it goes</source>
            <translation>Faire le point ensemble</translation>
        </message>
        <message>
            <source>expected today</source>
            <translation>attendue aujourd’hui</translation>
        </message>
        <message>
            <source>expected {day}, not received yet</source>
            <translation>attendue le {day}, pas encore reçue</translation>
        </message>
        <message numerus="yes">
            <source>and {count} more by {day}</source>
            <translation>
                <numerusform>et une autre d’ici {day}</numerusform>
                <numerusform>et {count} autres d’ici {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>First check, after the last promise</source>
            <translation>Première vérification, après la dernière promesse</translation>
        </message>
        <message>
            <source>Second check</source>
            <translation>Deuxième vérification</translation>
        </message>
        <message>
            <source>Third check</source>
            <translation>Troisième vérification</translation>
        </message>
        <message>
            <source>Another check</source>
            <translation>Nouvelle vérification</translation>
        </message>
        <message numerus="yes">
            <source>since January, for {count} closed incident(s)</source>
            <translation>
                <numerusform>depuis janvier, pour un incident clos</numerusform>
                <numerusform>depuis janvier, pour {count} incidents clos</numerusform>
            </translation>
        </message>
        <message>
            <source>after: {adjustment}</source>
            <translation>après : {adjustment}</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Log a signal</source>
            <translation>Noter un signal</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Closing letter</source>
            <translation>Lettre de clôture</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Demander de nouveau</translation>
        </message>
        <message>
            <source>Until excellent</source>
            <translation>Jusqu’à l’excellent</translation>
        </message>
        <message>
            <source>The question to ask</source>
            <translation>La question à poser</translation>
        </message>
        <message>
            <source>“On a scale of 1 to 5, where do we stand for you? And what would it take to get to 5?”</source>
            <translation>« Sur une échelle de 1 à 5, où en sommes-nous pour vous? Et que faudrait-il pour arriver à 5? »</translation>
        </message>
        <message>
            <source>Satisfaction rounds</source>
            <translation>Vérifications de la satisfaction</translation>
        </message>
        <message>
            <source>The first check comes a few days after the last promise is kept.</source>
            <translation>La première vérification se fait quelques jours après la dernière promesse tenue.</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>Demander maintenant</translation>
        </message>
        <message>
            <source>Write what I retain</source>
            <translation>Écrire ce que j’en retiens</translation>
        </message>
        <message>
            <source>What turned out to be the case, in one sentence</source>
            <translation>Ce qu’il en est finalement, en une phrase</translation>
        </message>
        <message>
            <source>Why nothing is to be repaired</source>
            <translation>Pourquoi il n’y a rien à réparer</translation>
        </message>
        <message>
            <source>This could not be kept. Your words are still here.</source>
            <translation>Ceci n’a pas pu être gardé. Vos mots sont encore ici.</translation>
        </message>
        <message>
            <source>Nothing to repair</source>
            <translation>Rien à réparer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Clore</translation>
        </message>
        <message>
            <source>Close the incident</source>
            <translation>Clore l’incident</translation>
        </message>
        <message>
            <source>Reopen the incident</source>
            <translation>Rouvrir l’incident</translation>
        </message>
    </context>
    <context>
        <name>Weighing</name>
        <message>
            <source>Weigh by swing…</source>
            <translation>Peser par bascule…</translation>
        </message>
        <message>
            <source>Weigh by rank, a quick estimate…</source>
            <translation>Peser par rang, estimation rapide…</translation>
        </message>
        <message>
            <source>Priorities confirmed by the client…</source>
            <translation>Priorités confirmées par le client…</translation>
        </message>
        <message>
            <source>Take the confirmation back</source>
            <translation>Retirer la confirmation</translation>
        </message>
        <message>
            <source>Weigh by swing</source>
            <translation>Peser par bascule</translation>
        </message>
        <message>
            <source>Imagine every criterion at its worst. Which one would you bring to its best first? Give it 100, then say how much each other move matters beside it.</source>
            <translation>Imaginez tous les critères à leur pire. Lequel amèneriez-vous d’abord à son meilleur? Donnez-lui 100, puis dites combien chaque autre bascule compte à côté.</translation>
        </message>
        <message>
            <source>{criterion}: from {worst} to {best}</source>
            <translation>{criterion} : de {worst} à {best}</translation>
        </message>
        <message>
            <source>Weigh by rank</source>
            <translation>Peser par rang</translation>
        </message>
        <message>
            <source>Confirmed by the client on</source>
            <translation>Confirmées par le client le</translation>
        </message>
        <message>
            <source>Note that the client confirmed</source>
            <translation>Noter que le client a confirmé</translation>
        </message>
        <message>
            <source>Priorities confirmed by the client</source>
            <translation>Priorités confirmées par le client</translation>
        </message>
        <message>
            <source>Quick estimate: put first what matters most, by drag or with Alt and the arrows. The weights are then the middle of all those that respect this order.</source>
            <translation>Estimation rapide : placez d’abord ce qui compte le plus, en glissant ou avec Alt et les flèches. Les poids sont alors le milieu de tous ceux qui respectent cet ordre.</translation>
        </message>
        <message>
            <source>Criteria by weight</source>
            <translation>Critères par poids</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Let us get acquainted</source>
            <translation>Faisons connaissance</translation>
        </message>
        <message>
            <source>This goes on your documents. Everything can be changed later.</source>
            <translation>Ces renseignements figurent sur vos documents. Tout se modifie plus tard.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your firm</source>
            <translation>Votre entreprise</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Your benchmarks</source>
            <translation>Vos repères</translation>
        </message>
        <message>
            <source>Private, never on a document</source>
            <translation>Privé, jamais sur un document</translation>
        </message>
        <message>
            <source>{sign} / h</source>
            <translation>{sign} / h</translation>
        </message>
        <message>
            <source>Hourly rate</source>
            <translation>Tarif horaire</translation>
        </message>
        <message>
            <source>% of the last 12 months</source>
            <translation>% des 12 derniers mois</translation>
        </message>
        <message>
            <source>Ceiling per client</source>
            <translation>Plafond par client</translation>
        </message>
        <message>
            <source>The ceiling says how far you can go to keep a client, decided with a cool head. It is set client by client.</source>
            <translation>Le plafond dit jusqu’où vous pouvez aller pour garder un client, à tête reposée. Il se règle client par client.</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Ouvrir l’exemple</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
    </context>
    <context>
        <name>Well</name>
        <message>
            <source>Language of the document</source>
            <translation>Langue du document</translation>
        </message>
        <message>
            <source>Paper of the document</source>
            <translation>Papier du document</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Document for the meeting</source>
            <translation>Document pour la rencontre</translation>
        </message>
        <message>
            <source>{page} of {count}</source>
            <translation>{page} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>_ClientList</name>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Filter clients</source>
            <translation>Filtrer les clients</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Ajouter un client</translation>
        </message>
    </context>
    <context>
        <name>_Foot</name>
        <message>
            <source>Everything stays here</source>
            <translation>Tout reste sur ce poste</translation>
        </message>
    </context>
</TS>
