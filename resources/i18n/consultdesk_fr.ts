<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ActButton</name>
        <message>
            <source>Promise something about it</source>
            <translation>Promettre quelque chose à ce sujet</translation>
        </message>
    </context>
    <context>
        <name>Acting</name>
        <message>
            <source>Edit the promise…</source>
            <translation>Modifier la promesse…</translation>
        </message>
        <message>
            <source>See it in Keep promises</source>
            <translation>La voir dans Tenir promesse</translation>
        </message>
        <message>
            <source>Remove the promise</source>
            <translation>Retirer la promesse</translation>
        </message>
        <message>
            <source>Promise about a condition</source>
            <translation>Promesse sur une condition</translation>
        </message>
        <message>
            <source>What is done about it</source>
            <translation>Ce qui est fait à ce sujet</translation>
        </message>
        <message>
            <source>Edit a promise</source>
            <translation>Modifier une promesse</translation>
        </message>
        <message>
            <source>Remove a promise</source>
            <translation>Retirer une promesse</translation>
        </message>
        <message>
            <source>This could not be kept. Your words are still here.</source>
            <translation>Ceci n’a pas pu être gardé. Vos mots sont encore ici.</translation>
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
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Le client</translation>
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
            <source>Friday, Nov 27…</source>
            <translation>vendredi, 27 nov.…</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>Close this remark</source>
            <translation>Fermer cette remarque</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message>
            <source>What I take on</source>
            <translation>Ce que je prends en charge</translation>
        </message>
        <message>
            <source>In the end</source>
            <translation>Au final</translation>
        </message>
        <message>
            <source>What I took on in the end</source>
            <translation>Ce que j’ai pris en charge au final</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Hours in the end</source>
            <translation>Heures au final</translation>
        </message>
        <message>
            <source>planned {amount}</source>
            <translation>prévu {amount}</translation>
        </message>
        <message>
            <source>planned {amount} ({low} to {high})</source>
            <translation>prévu {amount} (de {low} à {high})</translation>
        </message>
        <message>
            <source>{hours} ({low} to {high})</source>
            <translation>{hours} (de {low} à {high})</translation>
        </message>
        <message>
            <source>Hours: {planned} expected, {ratio} times that in the end</source>
            <translation>Heures : {planned} prévues, {ratio} fois cela au bout du compte</translation>
        </message>
        <message>
            <source>Note what I took on</source>
            <translation>Noter ce que j’ai pris en charge</translation>
        </message>
        <message>
            <source>Note the hours it took</source>
            <translation>Noter les heures que cela a pris</translation>
        </message>
        <message>
            <source>ceiling {amount}</source>
            <translation>plafond {amount}</translation>
        </message>
    </context>
    <context>
        <name>Agreeing</name>
        <message>
            <source>Who leads under each method</source>
            <translation>Qui est en tête selon chaque méthode</translation>
        </message>
        <message>
            <source>Beaten by another on everything</source>
            <translation>Devancées par une autre partout</translation>
        </message>
        <message>
            <source>Beyond what is acceptable</source>
            <translation>Au-delà de l’acceptable</translation>
        </message>
        <message>
            <source>Still to fill</source>
            <translation>À remplir encore</translation>
        </message>
        <message>
            <source>How each one decides</source>
            <translation>Comment chacune décide</translation>
        </message>
    </context>
    <context>
        <name>AllScores</name>
        <message>
            <source>Scores in every view</source>
            <translation>Notes selon chaque point de vue</translation>
        </message>
        <message>
            <source>The same figures under each set of weights, out of 100. They stand side by side, never averaged: where they differ is what to talk about.</source>
            <translation>Les mêmes chiffres sous chaque jeu de poids, sur 100. Ils se lisent côte à côte, sans jamais faire de moyenne : là où ils diffèrent, il y a de quoi parler.</translation>
        </message>
        <message numerus="yes">
            <source>An option still lacks %n figure(s), left out of its score.</source>
            <translation>
                <numerusform>Il manque encore %n chiffre à une option, laissé hors de sa note.</numerusform>
                <numerusform>Il manque encore %n chiffres à une option, laissés hors de sa note.</numerusform>
            </translation>
        </message>
    </context>
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
            <source>Look closer</source>
            <translation>Voir de plus près</translation>
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
            <source>Before and after the figures</source>
            <translation>Avant et après les chiffres</translation>
        </message>
        <message>
            <source>Questions to ask</source>
            <translation>Questions à se poser</translation>
        </message>
        <message>
            <source>You first felt {before}</source>
            <translation>Votre première idée : {before}</translation>
        </message>
        <message>
            <source>No criterion weighs anything yet: give a weight to what matters.</source>
            <translation>Aucun critère ne pèse encore : donnez un poids à ce qui compte.</translation>
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
            <source>{leader} and {second} are level. The choice depends on something else.</source>
            <translation>{leader} et {second} sont à égalité. Le choix dépend d’autre chose.</translation>
        </message>
        <message>
            <source>{leader} and {second} are close. The choice may depend on something else.</source>
            <translation>{leader} et {second} se tiennent. Le choix peut dépendre d’autre chose.</translation>
        </message>
        <message>
            <source>{leader} is first for {criterion}, the only criterion that counts.</source>
            <translation>{leader} est première pour « {criterion} », le seul critère qui compte.</translation>
        </message>
        <message>
            <source>{leader} stays first while {below} weighs {least} to {most}.</source>
            <translation>{leader} reste première tant que « {below} » pèse de {least} à {most}.</translation>
        </message>
        <message>
            <source>{leader} stays first while {below} weighs at least {least} and {above} at most {most}.</source>
            <translation>{leader} reste première tant que « {below} » pèse au moins {least} et « {above} » au plus {most}.</translation>
        </message>
        <message>
            <source>{leader} stays first while {below} weighs at least {least}.</source>
            <translation>{leader} reste première tant que « {below} » pèse au moins {least}.</translation>
        </message>
        <message>
            <source>{leader} stays first while {above} weighs at most {most}.</source>
            <translation>{leader} reste première tant que « {above} » pèse au plus {most}.</translation>
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
            <source>{leader} stays first while {criterion} weighs {range}; today {today}.</source>
            <translation>{leader} reste première tant que « {criterion} » pèse de {range}; aujourd’hui {today}.</translation>
        </message>
        <message>
            <source>{leader} stays first whatever {criterion} weighs; today {today}.</source>
            <translation>{leader} reste première quel que soit le poids de « {criterion} »; aujourd’hui {today}.</translation>
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
            <source>{draws} draws: weights in their order, ratings ±1, costs low to high</source>
            <translation>{draws} tirages : poids dans leur ordre, notes ±1, coûts bas à haut</translation>
        </message>
        <message>
            <source>{draws} draws: any weights, ratings ±1, costs low to high</source>
            <translation>{draws} tirages : poids quelconques, notes ±1, coûts bas à haut</translation>
        </message>
        <message>
            <source>No figure alone can put another option first.</source>
            <translation>Aucun chiffre pris seul ne peut mettre une autre option en tête.</translation>
        </message>
        <message>
            <source>{taker} comes first if {subject} of {option} goes from {now} to {then}</source>
            <translation>{taker} passe en tête si « {subject} » de {option} va de {now} à {then}</translation>
        </message>
        <message>
            <source>{taker} comes first if “{subject}” of {option} goes from {now} to {then}</source>
            <translation>{taker} passe en tête si le poste « {subject} » de {option} va de {now} à {then}</translation>
        </message>
        <message>
            <source>{taker} comes first if the client’s part of “{subject}” of {option} goes from {now} to {then}</source>
            <translation>{taker} passe en tête si la part du client dans « {subject} » de {option} va de {now} à {then}</translation>
        </message>
        <message>
            <source>{taker} comes first if {subject} weighs {then} rather than {now}</source>
            <translation>{taker} passe en tête si « {subject} » pèse {then} plutôt que {now}</translation>
        </message>
        <message>
            <source>{leader} is {points} points ahead of {second}. Give some figures a low and a high to see what may move that.</source>
            <translation>{leader} a {points} points d’avance sur {second}. Donnez un bas et un haut à quelques chiffres pour voir ce qui peut y changer.</translation>
        </message>
        <message>
            <source>{leader} is {points} points ahead of {second}; within its range, {figure} alone can turn that around.</source>
            <translation>{leader} a {points} points d’avance sur {second}; dans sa fourchette, un seul chiffre peut l’inverser (« {figure} »).</translation>
        </message>
        <message>
            <source>{leader} is {points} points ahead of {second}; no range alone turns that around. {figure} moves it most.</source>
            <translation>{leader} a {points} points d’avance sur {second}; aucune fourchette seule ne l’inverse. Ce qui y change le plus : « {figure} ».</translation>
        </message>
        <message>
            <source>Weight of {subject}</source>
            <translation>Poids : {subject}</translation>
        </message>
        <message>
            <source>{option}: {subject}</source>
            <translation>{option} : {subject}</translation>
        </message>
        <message>
            <source>{figure} from {low} to {high}: lead from {least} to {most} points</source>
            <translation>{figure} de {low} à {high} : avance de {least} à {most} points</translation>
        </message>
        <message>
            <source>{figure} from {low} to {high}: lead from {least} to {most} points; the order turns</source>
            <translation>{figure} de {low} à {high} : avance de {least} à {most} points; l’ordre s’inverse</translation>
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
            <source>One day sooner ({criterion}) is worth about {amount} here.</source>
            <translation>Un jour de moins (« {criterion} ») vaut ici environ {amount}.</translation>
        </message>
        <message>
            <source>One unit better ({criterion}, {unit}) is worth about {amount} here.</source>
            <translation>Une unité de mieux (« {criterion} », {unit}) vaut ici environ {amount}.</translation>
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
            <source>Nothing to compare yet.</source>
            <translation>Rien à comparer pour l’instant.</translation>
        </message>
        <message>
            <source>All {all} answers put {leader} first.</source>
            <translation>Les {all} réponses mettent {leader} en tête.</translation>
        </message>
        <message numerus="yes">
            <source>{leader} is first in %n answer(s) of {all}. {others}.</source>
            <translation>
                <numerusform>{leader} est première dans %n réponse sur {all}. {others}.</numerusform>
                <numerusform>{leader} est première dans %n réponses sur {all}. {others}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{letter}: {better} does as well on everything, and better on something.</source>
            <translation>{letter} : {better} fait aussi bien partout, et mieux quelque part.</translation>
        </message>
        <message>
            <source>{letter}: beyond the limit for {criteria}.</source>
            <translation>{letter} : au-delà de la limite pour {criteria}.</translation>
        </message>
        <message numerus="yes">
            <source>{letter}: %n figure(s) to come</source>
            <translation>
                <numerusform>{letter} : %n chiffre à venir</numerusform>
                <numerusform>{letter} : %n chiffres à venir</numerusform>
            </translation>
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
            <source>These weights: the weighted mean of the matrix, as you weighed it.</source>
            <translation>Ces poids : la moyenne pondérée de la matrice, telle que vous l’avez pesée.</translation>
        </message>
        <message>
            <source>Their rank alone: weights from the order of the criteria only (ROC).</source>
            <translation>Leur rang seul : des poids tirés du seul ordre des critères (ROC).</translation>
        </message>
        <message>
            <source>Equal weights: every criterion counts the same.</source>
            <translation>Poids égaux : chaque critère compte autant.</translation>
        </message>
        <message>
            <source>The client’s priorities, mine: the weights of the two views.</source>
            <translation>Priorités du client, les miennes : les poids des deux points de vue.</translation>
        </message>
        <message>
            <source>TOPSIS: the nearest to the best of everything, the farthest from the worst.</source>
            <translation>TOPSIS : au plus près du meilleur en tout, au plus loin du moins bon.</translation>
        </message>
        <message>
            <source>PROMETHEE II: who is preferred to the others, two by two.</source>
            <translation>PROMETHEE II : laquelle est préférée aux autres, deux à deux.</translation>
        </message>
        <message>
            <source>Which criterion is missing?</source>
            <translation>Quel critère manque?</translation>
        </message>
        <message>
            <source>Add that criterion</source>
            <translation>Ajouter ce critère</translation>
        </message>
        <message>
            <source>With the figures in view, you would take:</source>
            <translation>Les chiffres sous les yeux, vous prendriez :</translation>
        </message>
        <message>
            <source>You first felt {before}, and the figures say so too.</source>
            <translation>Votre première idée était {before}; les chiffres le disent aussi.</translation>
        </message>
        <message>
            <source>You first felt {before}; the figures put {leader} first. Both may be right.</source>
            <translation>Votre première idée était {before}; les chiffres mettent {leader} en tête. Les deux peuvent avoir raison.</translation>
        </message>
        <message>
            <source>You first felt {before}; with the figures in view, you take {after}.</source>
            <translation>Votre première idée était {before}; les chiffres sous les yeux, vous prenez {after}.</translation>
        </message>
        <message>
            <source>You first felt {before}, and keep to it with the figures in view, which put {leader} first.</source>
            <translation>Votre première idée était {before}, et vous y tenez, les chiffres sous les yeux; eux mettent {leader} en tête.</translation>
        </message>
        <message>
            <source>You first felt {before}, the figures put {leader} first, and you now take {after}.</source>
            <translation>Votre première idée était {before}, les chiffres mettent {leader} en tête, et vous prenez maintenant {after}.</translation>
        </message>
        <message>
            <source>Option {letter}, line by line</source>
            <translation>Option {letter}, poste par poste</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Tout afficher (%n)</numerusform>
                <numerusform>Tout afficher (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>With {criterion} at {weight}: {first} alone.</source>
            <translation>Avec « {criterion} » à {weight} : {first} seule.</translation>
        </message>
        <message>
            <source>With {criterion} at {weight}, {first} stays first, then {rest}.</source>
            <translation>Avec « {criterion} » à {weight}, {first} reste première, puis {rest}.</translation>
        </message>
        <message>
            <source>With {criterion} at {weight}, {first} would come first, then {rest}.</source>
            <translation>Avec « {criterion} » à {weight}, {first} passerait en tête, puis {rest}.</translation>
        </message>
        <message>
            <source>Cost an option, and the shares that suit you both appear here.</source>
            <translation>Chiffrez une option, et les parts qui vous conviennent à tous deux apparaissent ici.</translation>
        </message>
        <message>
            <source>{letter} suits you both while the client pays {zones} of it; today {today}.</source>
            <translation>{letter} vous convient à tous deux tant que le client en paie {zones}; aujourd’hui {today}.</translation>
        </message>
        <message>
            <source>{letter} would suit you both if the client paid {zones} of it; today {today}.</source>
            <translation>{letter} vous conviendrait à tous deux si le client en payait {zones}; aujourd’hui {today}.</translation>
        </message>
        <message>
            <source>{letter}: no share suits both. Your ceiling asks for {within}, the client’s view for {wanted}; today {today}.</source>
            <translation>{letter} : aucune part ne convient aux deux. Votre plafond demande {within}, le point de vue du client {wanted}; aujourd’hui {today}.</translation>
        </message>
        <message>
            <source>{letter}: at no share is it the client’s first; today {today}.</source>
            <translation>{letter} : à aucune part elle n’est la première du client; aujourd’hui {today}.</translation>
        </message>
        <message>
            <source>{letter}: at every share it is above your ceiling; today {today}.</source>
            <translation>{letter} : à toute part elle dépasse votre plafond; aujourd’hui {today}.</translation>
        </message>
        <message>
            <source>{letter}: at every share above your ceiling, and not the client’s first; today {today}.</source>
            <translation>{letter} : au-dessus de votre plafond à toute part, sans être la première du client; aujourd’hui {today}.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{name}: suits both {zones}; inside my ceiling {within}; wanted by the client {wanted}; today {today}</source>
            <translation>{name} : convient aux deux {zones}; sous mon plafond {within}; voulue du client {wanted}; aujourd’hui {today}</translation>
        </message>
        <message>
            <source>from {share} on, {letter} is first as I see it</source>
            <translation>à partir de {share}, {letter} est première comme je le vois</translation>
        </message>
        <message>
            <source>from {share} on, {letter} is first as the client sees it</source>
            <translation>à partir de {share}, {letter} est première comme le client le voit</translation>
        </message>
        <message>
            <source>What would change the order?</source>
            <translation>Qu’est-ce qui changerait l’ordre?</translation>
        </message>
        <message>
            <source>What if this counted more?</source>
            <translation>Et si ceci comptait davantage?</translation>
        </message>
        <message>
            <source>How sure is it?</source>
            <translation>Est-ce bien sûr?</translation>
        </message>
        <message>
            <source>Who could pay what?</source>
            <translation>Qui pourrait payer quoi?</translation>
        </message>
        <message>
            <source>What is one unit worth?</source>
            <translation>Que vaut une unité de mieux?</translation>
        </message>
        <message>
            <source>Do other methods agree?</source>
            <translation>D’autres méthodes disent-elles pareil?</translation>
        </message>
        <message>
            <source>Nothing to say yet.</source>
            <translation>Rien à dire pour l’instant.</translation>
        </message>
        <message>
            <source>Nothing to draw from yet.</source>
            <translation>Rien à tirer pour l’instant.</translation>
        </message>
        <message>
            <source>{leader} comes first in {chance} of {draws} draws.</source>
            <translation>{leader} arrive première dans {chance} de {draws} tirages.</translation>
        </message>
        <message>
            <source>{caption}. Seed {seed}: the same figures give the same chances.</source>
            <translation>{caption}. Graine {seed} : les mêmes chiffres donnent les mêmes chances.</translation>
        </message>
        <message>
            <source>Option {letter}: {ranks}</source>
            <translation>Option {letter} : {ranks}</translation>
        </message>
        <message>
            <source>{rank} in {chance}</source>
            <translation>{rank} dans {chance}</translation>
        </message>
        <message>
            <source>First in no draw: {letters}.</source>
            <translation>Première dans aucun tirage : {letters}.</translation>
        </message>
        <message>
            <source>{letter} is first for somebody to whom {criteria} matter most: with these weights, in {chance} of the draws</source>
            <translation>{letter} est première pour qui {criteria} comptent le plus : avec ces poids, dans {chance} des tirages</translation>
        </message>
        <message>
            <source>{criterion} ({weight})</source>
            <translation>« {criterion} » ({weight})</translation>
        </message>
        <message>
            <source>{criterion}: {typical}, yours {today}</source>
            <translation>{criterion} : {typical}, chez vous {today}</translation>
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
        <message>
            <source>Note what I would take now</source>
            <translation>Noter ce que je prendrais maintenant</translation>
        </message>
        <message>
            <source>Note what is missing</source>
            <translation>Noter ce qui manque</translation>
        </message>
    </context>
    <context>
        <name>Apology</name>
        <message>
            <source>Regret</source>
            <translation>Regret</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>My part</source>
            <translation>Ma part</translation>
        </message>
        <message>
            <source>What changes from now on</source>
            <translation>Ce qui change désormais</translation>
        </message>
        <message>
            <source>What I put right</source>
            <translation>Ce que je répare</translation>
        </message>
        <message>
            <source>Asking to go on</source>
            <translation>Demander à poursuivre</translation>
        </message>
        <message>
            <source>I am sorry for what this…</source>
            <translation>Je regrette ce que cela…</translation>
        </message>
        <message>
            <source>On Friday, the report left without…</source>
            <translation>Vendredi, le rapport est parti sans…</translation>
        </message>
        <message>
            <source>It was mine to check, and I did not…</source>
            <translation>C’était à moi de vérifier, et je ne l’ai pas…</translation>
        </message>
        <message>
            <source>From now on, I…</source>
            <translation>Désormais, je…</translation>
        </message>
        <message>
            <source>By the 4th, you will have…</source>
            <translation>D’ici le 4, vous aurez…</translation>
        </message>
        <message>
            <source>Is this enough for us to go on?</source>
            <translation>Est-ce que cela nous permet de continuer?</translation>
        </message>
        <message>
            <source>Words of apology</source>
            <translation>Mots d’excuse</translation>
        </message>
    </context>
    <context>
        <name>ApologyDialog</name>
        <message>
            <source>Note that the insurer is settled</source>
            <translation>Noter que l’assureur est réglé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Day the insurer was told</source>
            <translation>Jour où l’assureur a été avisé</translation>
        </message>
        <message>
            <source>Told that day</source>
            <translation>Avisé ce jour-là</translation>
        </message>
        <message>
            <source>No insurer concerned</source>
            <translation>Aucun assureur concerné</translation>
        </message>
        <message>
            <source>Note on the law of a place</source>
            <translation>Note sur le droit d’un lieu</translation>
        </message>
        <message>
            <source>Edit these notes…</source>
            <translation>Modifier ces notes…</translation>
        </message>
        <message>
            <source>Not legal advice: ask your insurer or a lawyer.</source>
            <translation>Pas un avis juridique : demandez à votre assureur ou à un juriste.</translation>
        </message>
        <message>
            <source>Checked {day}</source>
            <translation>Vérifiée le {day}</translation>
        </message>
        <message>
            <source>The six parts are there.</source>
            <translation>Les six parties y sont.</translation>
        </message>
        <message>
            <source>Not there yet: {parts}.</source>
            <translation>Pas encore là : {parts}.</translation>
        </message>
        <message>
            <source>Insurer: settled {day}</source>
            <translation>Assureur : réglé le {day}</translation>
        </message>
        <message>
            <source>This states my part and an amount. Was the insurer told, and when?</source>
            <translation>Ce texte dit ma part et un montant. L’assureur est-il avisé, et depuis quand?</translation>
        </message>
        <message>
            <source>This states an amount. Was the insurer told, and when?</source>
            <translation>Ce texte dit un montant. L’assureur est-il avisé, et depuis quand?</translation>
        </message>
        <message>
            <source>This states my part. Was the insurer told, and when?</source>
            <translation>Ce texte dit ma part. L’assureur est-il avisé, et depuis quand?</translation>
        </message>
        <message>
            <source>Nothing here binds yet. Was the insurer told already?</source>
            <translation>Rien ici ne vous engage encore. L’assureur a-t-il déjà été informé ?</translation>
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
        <message>
            <source>Hide names and amounts, or show them</source>
            <translation>Masquer les noms et les montants, ou les montrer</translation>
        </message>
        <message>
            <source>Train mode</source>
            <translation>Mode train</translation>
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
            <source>Would recommend me, 0 to 10</source>
            <translation>Me recommanderait, de 0 à 10</translation>
        </message>
        <message>
            <source>Their effort, 1 little to 7 much</source>
            <translation>Son effort, de 1 (peu) à 7 (beaucoup)</translation>
        </message>
        <message>
            <source>Fair: the result, 1 to 5</source>
            <translation>Équitable, le résultat, de 1 à 5</translation>
        </message>
        <message>
            <source>Fair: the way there, 1 to 5</source>
            <translation>Équitable, la démarche, de 1 à 5</translation>
        </message>
        <message>
            <source>Fair: the manner, 1 to 5</source>
            <translation>Équitable, l’échange, de 1 à 5</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <source>Note effort and fairness</source>
            <translation>Noter l’effort et l’équité</translation>
        </message>
        <message>
            <source>How was it for them? All of it is optional.</source>
            <translation>Comment l’a-t-on vécu? Tout est facultatif.</translation>
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
            <source>What would bring it to 5, and when do you ask again? Or note it as it is, once more.</source>
            <translation>Que faudrait-il pour arriver à 5, et quand redemander? Sinon, notez la réponse telle quelle, encore une fois.</translation>
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
        <name>BalancePanel</name>
        <message>
            <source>Relationship</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Have I already paid for this relationship?</source>
            <translation>Ai-je déjà payé pour cette relation?</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>My promises</source>
            <translation>Mes promesses</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Les leurs</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>Nothing was taken on over 12 months.</source>
            <translation>Rien n’a été pris en charge sur 12 mois.</translation>
        </message>
        <message>
            <source>{given} over 12 months; no fees in that currency to set it beside.</source>
            <translation>{given} sur 12 mois; aucun honoraire dans cette devise à mettre en regard.</translation>
        </message>
        <message>
            <source>{given} over 12 months, {percent} of the fees: within what you usually go to ({ceiling}).</source>
            <translation>{given} sur 12 mois, {percent} des honoraires : en deçà de votre plafond habituel ({ceiling}).</translation>
        </message>
        <message>
            <source>Yes: {given} over 12 months, {percent} of the fees, more than you usually go to ({ceiling}). What comes next can be shared.</source>
            <translation>Oui : {given} sur 12 mois, {percent} des honoraires, au-delà de votre plafond habituel ({ceiling}). La suite peut se partager.</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien encore</translation>
        </message>
        <message numerus="yes">
            <source>{value} at full value, for %n incident(s)</source>
            <translation>
                <numerusform>{value} à la pleine valeur, pour %n incident</numerusform>
                <numerusform>{value} à la pleine valeur, pour %n incidents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{real} at real cost, for %n of them</source>
            <translation>
                <numerusform>{real} au coût réel, pour %n d’entre eux</numerusform>
                <numerusform>{real} au coût réel, pour %n d’entre eux</numerusform>
            </translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Patience, a late invoice forgiven…</source>
            <translation>De la patience, une facture en retard pardonnée…</translation>
        </message>
        <message>
            <source>Note goodwill received today</source>
            <translation>Noter une bonne volonté reçue aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>et %n plus ancienne</numerusform>
                <numerusform>et %n plus anciennes</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove: {words}</source>
            <translation>Retirer : {words}</translation>
        </message>
        <message>
            <source>Note goodwill received</source>
            <translation>Noter une bonne volonté reçue</translation>
        </message>
        <message>
            <source>Remove goodwill received</source>
            <translation>Retirer une bonne volonté reçue</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>pas encore demandée</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s): {curve}</source>
            <translation>
                <numerusform>%n réponse : {curve}</numerusform>
                <numerusform>%n réponses : {curve}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Bank</name>
        <message>
            <source>Opening</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Saying back</source>
            <translation>Reformuler</translation>
        </message>
        <message>
            <source>Naming a delicate point</source>
            <translation>Nommer un point délicat</translation>
        </message>
        <message>
            <source>Cues</source>
            <translation>Repères</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Attentes</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Buts</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>Pressions</translation>
        </message>
        <message>
            <source>Apologising</source>
            <translation>S’excuser</translation>
        </message>
        <message>
            <source>Offering</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <source>Saying no</source>
            <translation>Dire non</translation>
        </message>
        <message>
            <source>Thanking</source>
            <translation>Remercier</translation>
        </message>
        <message>
            <source>Note on the law</source>
            <translation>Note de droit</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Conseil</translation>
        </message>
    </context>
    <context>
        <name>BeforeTheDate</name>
        <message>
            <source>Before the date</source>
            <translation>Avant l’échéance</translation>
        </message>
        <message>
            <source>What I promised</source>
            <translation>Ce que j’ai promis</translation>
        </message>
        <message>
            <source>for {day}</source>
            <translation>pour le {day}</translation>
        </message>
        <message>
            <source>“I am calling before the date, not after. I promised you this, and I need a little longer. Which day would still work for you?”</source>
            <translation>« Je vous appelle avant la date, pas après. Je vous ai promis ceci, et il me faut un peu plus de temps. Quel jour vous conviendrait encore? »</translation>
        </message>
        <message>
            <source>Start the call</source>
            <translation>Commencer l’appel</translation>
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
            <source>Really costs me, an hour</source>
            <translation>Me coûte vraiment, l’heure</translation>
        </message>
        <message>
            <source>Other currencies and exchange rates</source>
            <translation>Autres devises et taux de change</translation>
        </message>
        <message>
            <source>Really costs me</source>
            <translation>Me coûte vraiment</translation>
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
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>Speak of a client without contact for</source>
            <translation>Signaler un client sans contact depuis</translation>
        </message>
        <message>
            <source>Change when silence is spoken of</source>
            <translation>Changer quand parler d’un silence</translation>
        </message>
        <message>
            <source>No contact for</source>
            <translation>Sans contact depuis</translation>
        </message>
        <message>
            <source>signs</source>
            <translation>signes</translation>
        </message>
        <message>
            <source>Speak of a client from this many signs</source>
            <translation>Signaler un client à partir de tant de signes</translation>
        </message>
        <message>
            <source>Change how many signs are spoken of</source>
            <translation>Changer à combien de signes en parler</translation>
        </message>
        <message>
            <source>Small signs, from</source>
            <translation>Petits signes, dès</translation>
        </message>
        <message>
            <source>Change the hourly rate</source>
            <translation>Changer le tarif horaire</translation>
        </message>
        <message>
            <source>Change what an hour really costs</source>
            <translation>Changer ce que coûte vraiment une heure</translation>
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
            <source>Ctrl+Enter confirms the last reformulation; Ctrl+Shift+Enter notes a promise of mine; Ctrl+Tab leaves this line.</source>
            <translation>Ctrl+Entrée confirme la dernière reformulation; Ctrl+Maj+Entrée note une promesse de ma part; Ctrl+Tab quitte cette ligne.</translation>
        </message>
        <message>
            <source>As an emotion, “me: embarrassed 5” is one of mine.</source>
            <translation>Comme émotion, « moi : gênée 5 » est une des miennes.</translation>
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
        <name>CardForm</name>
        <message>
            <source>Name of the card</source>
            <translation>Nom de la carte</translation>
        </message>
        <message>
            <source>Name of the option</source>
            <translation>Nom de l’option</translation>
        </message>
        <message>
            <source>Questions, one per line</source>
            <translation>Questions, une par ligne</translation>
        </message>
        <message>
            <source>In one sentence, for the client</source>
            <translation>En une phrase, pour le client</translation>
        </message>
        <message>
            <source>Pros, one per line</source>
            <translation>Pour, un par ligne</translation>
        </message>
        <message>
            <source>Cons, one per line</source>
            <translation>Contre, un par ligne</translation>
        </message>
        <message>
            <source>Cost line</source>
            <translation>Ligne de coût</translation>
        </message>
        <message>
            <source>A cost line without a name goes away.</source>
            <translation>Une ligne de coût sans nom s’en va.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>How much, likely</source>
            <translation>Combien, probable</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>The client pays</source>
            <translation>Le client paie</translation>
        </message>
        <message>
            <source>By kind of incident</source>
            <translation>Selon le genre d’incident</translation>
        </message>
    </context>
    <context>
        <name>CardHead</name>
        <message>
            <source>More</source>
            <translation>Plus d’actions</translation>
        </message>
        <message>
            <source>Client file</source>
            <translation>Dossier du client</translation>
        </message>
        <message>
            <source>Delete this client</source>
            <translation>Supprimer ce client</translation>
        </message>
        <message>
            <source>Log a signal</source>
            <translation>Noter un signal</translation>
        </message>
        <message>
            <source>Kickoff letter</source>
            <translation>Lettre de démarrage</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>With a moment to spare</source>
            <translation>Quand vous aurez un moment</translation>
        </message>
        <message>
            <source>Option {letter} holds until {day}</source>
            <translation>L’option {letter} est valable jusqu’au {day}</translation>
        </message>
        <message>
            <source>Option {letter} held until {day}: renew it, or say so</source>
            <translation>L’option {letter} était valable jusqu’au {day} : à renouveler, ou à dire</translation>
        </message>
        <message>
            <source>See the offer</source>
            <translation>Voir l’offre</translation>
        </message>
        <message>
            <source>What I said I would do, after: {title}</source>
            <translation>Ce que je m’étais dit de faire, après : {title}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Done: {action}</source>
            <translation>Fait : {action}</translation>
        </message>
        <message>
            <source>Note a preventive action as done</source>
            <translation>Noter une action préventive comme faite</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>La semaine prochaine</translation>
        </message>
        <message>
            <source>Next week: {client}</source>
            <translation>La semaine prochaine : {client}</translation>
        </message>
        <message>
            <source>Say hello</source>
            <translation>Prendre des nouvelles</translation>
        </message>
        <message>
            <source>Say hello: {client}</source>
            <translation>Prendre des nouvelles : {client}</translation>
        </message>
        <message numerus="yes">
            <source>no contact for %n day(s), since {day}</source>
            <translation>
                <numerusform>aucun contact depuis %n jour, depuis le {day}</numerusform>
                <numerusform>aucun contact depuis %n jours, depuis le {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>Say hello next week</source>
            <translation>Dire bonjour la semaine prochaine</translation>
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
            <source>Add the condition</source>
            <translation>Ajouter la condition</translation>
        </message>
        <message>
            <source>Remove the condition</source>
            <translation>Retirer la condition</translation>
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
            <source>High case: {hours} of mine, my ceiling is {ceiling}</source>
            <translation>Scénario haut : {hours} à moi, mon plafond est de {ceiling}</translation>
        </message>
        <message>
            <source>Likely case: {hours} of mine, my ceiling is {ceiling}</source>
            <translation>Scénario probable : {hours} à moi, mon plafond est de {ceiling}</translation>
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
        <message>
            <source>The low and the high say how far it may lie.</source>
            <translation>Le bas et le haut disent jusqu’où il peut aller.</translation>
        </message>
        <message>
            <source>Taken as it is, without a range.</source>
            <translation>Pris tel quel, sans étendue.</translation>
        </message>
        <message>
            <source>Likely: ±{part} of the range, so from {low} to {high}.</source>
            <translation>Probable : ± {part} de l’étendue, donc de {low} à {high}.</translation>
        </message>
        <message>
            <source>A guess: ±{part} of the range, so from {low} to {high}.</source>
            <translation>Au jugé : ± {part} de l’étendue, donc de {low} à {high}.</translation>
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
        <message>
            <source>Promise {number}, in the exact words</source>
            <translation>Promesse {number}, dans les mots exacts</translation>
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
            <source>Taxes</source>
            <translation>Taxes</translation>
        </message>
        <message>
            <source>Change a client</source>
            <translation>Modifier un client</translation>
        </message>
    </context>
    <context>
        <name>ClientSees</name>
        <message>
            <source>The client will see</source>
            <translation>Le client verra</translation>
        </message>
        <message>
            <source>The time of their team</source>
            <translation>Le temps de son équipe</translation>
        </message>
        <message>
            <source>and beside it, not added</source>
            <translation>et à côté, sans addition</translation>
        </message>
        <message>
            <source>My invoice, taxes included</source>
            <translation>Ma facture, taxes comprises</translation>
        </message>
        <message>
            <source>Choose the taxes</source>
            <translation>Choisir les taxes</translation>
        </message>
        <message>
            <source>Change the taxes</source>
            <translation>Changer les taxes</translation>
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
        <name>CloserSheet</name>
        <message>
            <source>A closer look, private</source>
            <translation>Vue de plus près, privé</translation>
        </message>
        <message>
            <source>A closer look</source>
            <translation>De plus près</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Back to the matrix</source>
            <translation>Revenir à la matrice</translation>
        </message>
    </context>
    <context>
        <name>ClosingWords</name>
        <message>
            <source>What turned out to be the case, in one sentence</source>
            <translation>Ce qu’il en était, en une phrase</translation>
        </message>
        <message>
            <source>Why nothing is to be repaired</source>
            <translation>Pourquoi il n’y a rien à réparer</translation>
        </message>
        <message>
            <source>Nothing to repair</source>
            <translation>Rien à réparer</translation>
        </message>
        <message>
            <source>A word to end well</source>
            <translation>Un mot pour bien finir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Clore</translation>
        </message>
        <message>
            <source>Change the closing word</source>
            <translation>Changer le mot de clôture</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Some promises are still open. Why close now, in one sentence?</source>
            <translation>Des promesses restent ouvertes. Pourquoi clore maintenant, en une phrase?</translation>
        </message>
        <message>
            <source>Why close with promises open</source>
            <translation>Pourquoi clore avec des promesses ouvertes</translation>
        </message>
        <message>
            <source>The same, in {language}</source>
            <translation>Le même, en {language}</translation>
        </message>
        <message>
            <source>To say to each other, so that both can move on</source>
            <translation>À se dire, pour que chacun passe à autre chose</translation>
        </message>
        <message>
            <source>Close the incident</source>
            <translation>Clore l’incident</translation>
        </message>
        <message>
            <source>This could not be kept. Your words are still here.</source>
            <translation>L’enregistrement n’a pas pu se faire. Vos mots sont toujours là.</translation>
        </message>
    </context>
    <context>
        <name>Coach</name>
        <message>
            <source>Turn of phrase set aside</source>
            <translation>Tournure mise de côté</translation>
        </message>
        <message>
            <source>Turns of phrase looked for again</source>
            <translation>Tournures repérées de nouveau</translation>
        </message>
        <message>
            <source>Replace with {words}</source>
            <translation>Remplacer par {words}</translation>
        </message>
        <message>
            <source>Keep my words</source>
            <translation>Garder mes mots</translation>
        </message>
        <message>
            <source>Look for this no more</source>
            <translation>Ne plus repérer cela</translation>
        </message>
        <message>
            <source>Possible reproach</source>
            <translation>Reproche possible</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>Regard en arrière</translation>
        </message>
        <message>
            <source>At a distance</source>
            <translation>Mise à distance</translation>
        </message>
        <message>
            <source>Emotion denied</source>
            <translation>Émotion niée</translation>
        </message>
        <message>
            <source>Part not named</source>
            <translation>Part non nommée</translation>
        </message>
        <message>
            <source>Vague promise</source>
            <translation>Promesse vague</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Words to say</source>
            <translation>Mots à dire</translation>
        </message>
        <message>
            <source>Choose above what you heard, or write it here.</source>
            <translation>Choisissez plus haut ce que vous avez entendu, ou écrivez-le ici.</translation>
        </message>
        <message>
            <source>Compose again</source>
            <translation>Recomposer</translation>
        </message>
        <message>
            <source>Echo</source>
            <translation>Écho</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Reflet</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Clarification</source>
            <translation>Clarification</translation>
        </message>
        <message>
            <source>Way of saying it back</source>
            <translation>Façon de le redire</translation>
        </message>
        <message>
            <source>Say it back</source>
            <translation>Le redire</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>One feeling</source>
            <translation>Une émotion</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Besoins</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <translation>Ctrl Entrée</translation>
        </message>
        <message>
            <source>notes it</source>
            <translation>le note</translation>
        </message>
        <message>
            <source>Back to the notes</source>
            <translation>Revenir aux notes</translation>
        </message>
        <message>
            <source>Note what I said</source>
            <translation>Noter ce que j’ai dit</translation>
        </message>
        <message>
            <source>{feeling}, {strength} of 10</source>
            <translation>{feeling}, {strength} sur 10</translation>
        </message>
    </context>
    <context>
        <name>ConfirmationBar</name>
        <message>
            <source>Note the confirmation</source>
            <translation>Noter la confirmation</translation>
        </message>
        <message>
            <source>E-mail draft</source>
            <translation>Brouillon de courriel</translation>
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
            <source>Take up their changes</source>
            <translation>Reprendre leurs changements</translation>
        </message>
        <message>
            <source>Keeps this version as it is, and begins the next one with its words.</source>
            <translation>Garde cette version telle quelle, et commence la suivante avec ses mots.</translation>
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
            <source>Role, in {language}</source>
            <translation>Fonction, en {language}</translation>
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
        <name>Correction</name>
        <message numerus="yes">
            <source>Over %n incident(s), the hours came to {factor} times the likely ones (median).</source>
            <translation>
                <numerusform>Sur %n incident, les heures ont fait {factor} fois les plus probables (médiane).</numerusform>
                <numerusform>Sur %n incidents, les heures ont fait {factor} fois les plus probables (médiane).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectionOffer</name>
        <message>
            <source>Multiply these hours by {factor}</source>
            <translation>Multiplier ces heures par {factor}</translation>
        </message>
        <message>
            <source>Multiply hours by my correction factor</source>
            <translation>Multiplier des heures par mon facteur de correction</translation>
        </message>
    </context>
    <context>
        <name>CorrectionWords</name>
        <message>
            <source>Show my correction factor</source>
            <translation>Montrer mon facteur de correction</translation>
        </message>
        <message>
            <source>Not for me</source>
            <translation>Pas pour moi</translation>
        </message>
        <message>
            <source>Decline my correction factor</source>
            <translation>Décliner mon facteur de correction</translation>
        </message>
        <message>
            <source>Ask for my correction factor</source>
            <translation>Redemander mon facteur de correction</translation>
        </message>
    </context>
    <context>
        <name>CostLineMenu</name>
        <message>
            <source>Stopping point…</source>
            <translation>Point d’arrêt…</translation>
        </message>
        <message>
            <source>On my invoice</source>
            <translation>Sur ma facture</translation>
        </message>
        <message>
            <source>Taxable</source>
            <translation>Taxable</translation>
        </message>
        <message>
            <source>Keep among my usual lines</source>
            <translation>Garder parmi mes lignes habituelles</translation>
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
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The client pays it all</source>
            <translation>Le client paie tout</translation>
        </message>
        <message>
            <source>Half the client, half me</source>
            <translation>Moitié le client, moitié moi</translation>
        </message>
        <message>
            <source>I take it all on</source>
            <translation>Je prends tout en charge</translation>
        </message>
        <message>
            <source>Optional, out of the totals</source>
            <translation>En option, hors des totaux</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>The client reads it, on the handout</source>
            <translation>Le client la lit, sur le document de rencontre</translation>
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
            <source>Type a first line, or take a usual one</source>
            <translation>Saisissez une première ligne, ou prenez-en une habituelle</translation>
        </message>
        <message>
            <source>Who pays (client · me)</source>
            <translation>Qui paie (client · moi)</translation>
        </message>
        <message>
            <source>Who pays (client · me · third)</source>
            <translation>Qui paie (client · moi · tiers)</translation>
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
            <source>With the optional lines</source>
            <translation>Avec les lignes en option</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Optional, the client reads it</source>
            <translation>En option, le client la lit</translation>
        </message>
        <message>
            <source>Optional, out of the totals</source>
            <translation>En option, hors des totaux</translation>
        </message>
        <message>
            <source>Not on my invoice</source>
            <translation>Hors de ma facture</translation>
        </message>
        <message>
            <source>Not added to the total: no rate is typed for {currency}</source>
            <translation>Hors du total : aucun taux n’est saisi pour {currency}</translation>
        </message>
        <message>
            <source>1 {source} = {rate} {target} on {day}</source>
            <translation>1 {source} = {rate} {target} le {day}</translation>
        </message>
        <message>
            <source>{price} an hour</source>
            <translation>{price} l’heure</translation>
        </message>
        <message>
            <source>The client pays {client}, I take on {mine}</source>
            <translation>Le client paie {client}, je prends en charge {mine}</translation>
        </message>
        <message>
            <source>The client pays {client}, I take on {mine}, a third party pays {third}</source>
            <translation>Le client paie {client}, je prends en charge {mine}, un tiers paie {third}</translation>
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
            <source>Usual lines</source>
            <translation>Lignes habituelles</translation>
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
            <source>no rate in {currency}</source>
            <translation>aucun tarif en {currency}</translation>
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
    </context>
    <context>
        <name>Courses</name>
        <message>
            <source>Weight of {criterion}: {weight}</source>
            <translation>Poids de « {criterion} » : {weight}</translation>
        </message>
        <message>
            <source>At {weight}, {after} passes {before} and comes first</source>
            <translation>À {weight}, {after} dépasse {before} et passe en tête</translation>
        </message>
        <message>
            <source>At {weight}, {after} passes {before}</source>
            <translation>À {weight}, {after} dépasse {before}</translation>
        </message>
        <message>
            <source>No two options cross, whatever this weighs.</source>
            <translation>Aucune option n’en croise une autre, quel que soit ce poids.</translation>
        </message>
        <message>
            <source>{weight}: {scores}</source>
            <translation>{weight} : {scores}</translation>
        </message>
        <message>
            <source>today {weight}</source>
            <translation>aujourd’hui {weight}</translation>
        </message>
    </context>
    <context>
        <name>CriteriaSets</name>
        <message>
            <source>Keep these criteria as a set…</source>
            <translation>Garder ces critères comme un jeu…</translation>
        </message>
        <message>
            <source>Paste criteria of a spreadsheet</source>
            <translation>Coller des critères d’un tableur</translation>
        </message>
        <message>
            <source>Edit the sets…</source>
            <translation>Modifier les jeux…</translation>
        </message>
        <message>
            <source>{name} (this kind)</source>
            <translation>{name} (ce genre d’incident)</translation>
        </message>
        <message>
            <source>Add criteria</source>
            <translation>Ajouter des critères</translation>
        </message>
        <message>
            <source>Paste criteria</source>
            <translation>Coller des critères</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <source>Not read, or there already: {words}</source>
            <translation>Pas compris, ou déjà là : {words}</translation>
        </message>
        <message>
            <source>Name of the set</source>
            <translation>Nom du jeu</translation>
        </message>
        <message>
            <source>Keeps their names, scales and ranges; no figure and no weight.</source>
            <translation>Garde leurs noms, échelles et étendues ; aucun chiffre, aucun poids.</translation>
        </message>
        <message>
            <source>Keep a set of criteria</source>
            <translation>Garder un jeu de critères</translation>
        </message>
        <message>
            <source>Keep these criteria</source>
            <translation>Garder ces critères</translation>
        </message>
        <message>
            <source>Keep the set</source>
            <translation>Garder le jeu</translation>
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
            <source>The figures already typed</source>
            <translation>Les chiffres déjà saisis</translation>
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
            <source>The worst, in words</source>
            <translation>Le pire, en mots</translation>
        </message>
        <message>
            <source>The best, in words</source>
            <translation>Le meilleur, en mots</translation>
        </message>
        <message>
            <source>What each figure is worth, and a limit</source>
            <translation>Ce que vaut chaque chiffre, et une limite</translation>
        </message>
        <message>
            <source>Value half-way, from 0 to 100</source>
            <translation>Valeur à mi-chemin, de 0 à 100</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>aucune limite</translation>
        </message>
        <message>
            <source>For the second opinion (PROMETHEE)</source>
            <translation>Pour le second avis (PROMETHEE)</translation>
        </message>
        <message>
            <source>A difference between options counts</source>
            <translation>Un écart entre options compte</translation>
        </message>
        <message>
            <source>Up to this difference: nothing</source>
            <translation>Jusqu’à cet écart : rien</translation>
        </message>
        <message>
            <source>From this difference on: in full</source>
            <translation>À partir de cet écart : pleinement</translation>
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
        <message>
            <source>The worst and the best are needed</source>
            <translation>Il faut le pire et le meilleur</translation>
        </message>
        <message>
            <source>{worst} is worth 0, {middle} is worth {value}, {best} is worth 100</source>
            <translation>{worst} vaut 0, {middle} vaut {value}, {best} vaut 100</translation>
        </message>
        <message>
            <source>Unacceptable below</source>
            <translation>Inacceptable au-dessous de</translation>
        </message>
        <message>
            <source>Unacceptable above</source>
            <translation>Inacceptable au-dessus de</translation>
        </message>
        <message>
            <source>An option below {limit} is marked, comes after the others whatever its score, and is named in the verdict.</source>
            <translation>Une option au-dessous de {limit} est marquée, vient après les autres quel que soit son score, et le verdict la nomme.</translation>
        </message>
        <message>
            <source>An option above {limit} is marked, comes after the others whatever its score, and is named in the verdict.</source>
            <translation>Une option au-dessus de {limit} est marquée, vient après les autres quel que soit son score, et le verdict la nomme.</translation>
        </message>
        <message>
            <source>Your figures go from {low} to {high}: use {worst} to {best}?</source>
            <translation>Vos chiffres vont de {low} à {high} : prendre de {worst} à {best} ?</translation>
        </message>
        <message>
            <source>{title}, folded</source>
            <translation>{title}, replié</translation>
        </message>
        <message>
            <source>{title}, unfolded</source>
            <translation>{title}, déplié</translation>
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
            <source>Keep an option as a card</source>
            <translation>Option gardée comme carte</translation>
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
        <message>
            <source>Statement worded</source>
            <translation>Énoncé écrit</translation>
        </message>
        <message>
            <source>Their changes taken up</source>
            <translation>Leurs changements repris</translation>
        </message>
        <message>
            <source>Statement confirmed</source>
            <translation>Énoncé confirmé</translation>
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
            <source>Conditions added</source>
            <translation>Conditions ajoutées</translation>
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
            <source>Their part looked for</source>
            <translation>Leur part cherchée</translation>
        </message>
        <message>
            <source>Private note</source>
            <translation>Note privée</translation>
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
            <source>Back to the wording</source>
            <translation>Revenir à la formulation</translation>
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
        <message>
            <source>What it came from</source>
            <translation>D’où cela vient</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Incidence</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Urgence</translation>
        </message>
        <message>
            <source>low</source>
            <translation>faible</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevée</translation>
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
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>E-mail draft</source>
            <translation>Brouillon de courriel</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Enregistrer le PDF</translation>
        </message>
        <message>
            <source>Client view</source>
            <translation>Vue client</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
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
            <source>Title, in {language}</source>
            <translation>Titre, en {language}</translation>
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
            <source>What we take as given</source>
            <translation>Ce que nous tenons pour acquis</translation>
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
        <name>EventForm</name>
        <message>
            <source>Something that happened</source>
            <translation>Quelque chose qui s’est passé</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Event removed</source>
            <translation>Événement retiré</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>October 14…</source>
            <translation>14 octobre…</translation>
        </message>
        <message>
            <source>Time, if known</source>
            <translation>Heure, si elle est connue</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>D’après</translation>
        </message>
        <message>
            <source>an e-mail, the contract, who…</source>
            <translation>un courriel, le contrat, qui…</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Qui peut le voir</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privé</translation>
        </message>
        <message>
            <source>The client too, on paper</source>
            <translation>Le client aussi, sur papier</translation>
        </message>
        <message>
            <source>Event noted</source>
            <translation>Événement noté</translation>
        </message>
        <message>
            <source>This could not be kept. Your words are still here.</source>
            <translation>Ceci n’a pas pu être gardé. Vos mots sont encore ici.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>Cut cells</source>
            <translation>Couper des cases</translation>
        </message>
        <message>
            <source>Paste cells</source>
            <translation>Coller des cases</translation>
        </message>
        <message>
            <source>Option {number}</source>
            <translation>Option {number}</translation>
        </message>
        <message numerus="yes">
            <source>Add %n option(s) and paste</source>
            <translation>
                <numerusform>Ajouter %n option et coller</numerusform>
                <numerusform>Ajouter %n options et coller</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n option(s)</source>
            <translation>
                <numerusform>Ajouter %n option</numerusform>
                <numerusform>Ajouter %n options</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other cell(s) stay as they were too.</source>
            <translation>
                <numerusform>%n autre case reste aussi telle quelle.</numerusform>
                <numerusform>%n autres cases restent aussi telles quelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest is pasted.</source>
            <translation>Le reste est collé.</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) go past the last option and were not pasted.</source>
            <translation>
                <numerusform>%n colonne dépasse la dernière option et n’a pas été collée.</numerusform>
                <numerusform>%n colonnes dépassent la dernière option et n’ont pas été collées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) go past the last row and were not pasted.</source>
            <translation>
                <numerusform>%n ligne dépasse la dernière rangée et n’a pas été collée.</numerusform>
                <numerusform>%n lignes dépassent la dernière rangée et n’ont pas été collées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill cells</source>
            <translation>Recopier des cases</translation>
        </message>
    </context>
    <context>
        <name>ExchangeForm</name>
        <message>
            <source>One unit of</source>
            <translation>Une unité de</translation>
        </message>
        <message>
            <source>is worth, in</source>
            <translation>vaut, en</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Taux</translation>
        </message>
        <message>
            <source>Rate of the day</source>
            <translation>Taux du jour</translation>
        </message>
        <message>
            <source>Another day adds a rate: earlier figures rest on the earlier one.</source>
            <translation>Un autre jour ajoute un taux : les chiffres d’avant reposent sur celui d’avant.</translation>
        </message>
    </context>
    <context>
        <name>Explaining</name>
        <message>
            <source>Filled by the cost lines:</source>
            <translation>Rempli par les lignes de coût :</translation>
        </message>
        <message>
            <source>No cost line yet: C opens the costing.</source>
            <translation>Aucune ligne de coût pour l’instant : C ouvre le chiffrage.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more line(s)</source>
            <translation>
                <numerusform>et %n autre ligne</numerusform>
                <numerusform>et %n autres lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Lines in another currency without a rate are left out.</source>
            <translation>Les lignes dans une autre devise, sans taux, n’y comptent pas.</translation>
        </message>
        <message>
            <source>{label}: {made}</source>
            <translation>{label} : {made}</translation>
        </message>
        <message>
            <source>{label}: {made}, of which I take on {percent}: {part}</source>
            <translation>{label} : {made}, dont je prends en charge {percent} : {part}</translation>
        </message>
        <message>
            <source>{label}: {made}, of which the client pays {percent}: {part}</source>
            <translation>{label} : {made}, dont le client paie {percent} : {part}</translation>
        </message>
        <message>
            <source>The client pays at most {cap}: {over} more falls on me.</source>
            <translation>Le client paie au plus {cap} : {over} de plus me reviennent.</translation>
        </message>
        <message>
            <source>Held at {cap} at most.</source>
            <translation>Limité à {cap}.</translation>
        </message>
        <message>
            <source>In all: {amount}.</source>
            <translation>En tout : {amount}.</translation>
        </message>
        <message>
            <source>In all: {amount}; low to high, {range}.</source>
            <translation>En tout : {amount}; du bas au haut, {range}.</translation>
        </message>
        <message>
            <source>Weight: {points} points of {whole} in this view, that is {percent}.</source>
            <translation>Poids : {points} points sur {whole} dans ce point de vue, soit {percent}.</translation>
        </message>
        <message>
            <source>Held by its lock.</source>
            <translation>Tenu par son cadenas.</translation>
        </message>
        <message>
            <source>From {worst} (0) to {best} (100).</source>
            <translation>De {worst} (0) à {best} (100).</translation>
        </message>
        <message>
            <source>Nothing yet: the scores leave it out and say that it is missing.</source>
            <translation>Rien pour l’instant : les résultats s’en passent et disent qu’il manque.</translation>
        </message>
        <message>
            <source>Low, likely, high: {figures}</source>
            <translation>Bas, probable, haut : {figures}</translation>
        </message>
        <message>
            <source>Beyond the limit of {limit}: ranked after the acceptable options.</source>
            <translation>Au-delà de la limite de {limit} : classée après les options acceptables.</translation>
        </message>
        <message>
            <source>Worth {worth} of 100, between {worst} (0) and {best} (100).</source>
            <translation>Vaut {worth} sur 100, entre {worst} (0) et {best} (100).</translation>
        </message>
        <message>
            <source>Worth {worth} of 100, between {worst} (0) and {best} (100); with its weight of {weight}: {points} points of the score.</source>
            <translation>Vaut {worth} sur 100, entre {worst} (0) et {best} (100); avec son poids de {weight} : {points} points du résultat.</translation>
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
            <source>In scope</source>
            <translation>Dans la portée</translation>
        </message>
        <message>
            <source>Out of scope</source>
            <translation>Hors portée</translation>
        </message>
        <message>
            <source>Taken as given</source>
            <translation>Tenu pour acquis</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <source>Other engagements</source>
            <translation>Autres mandats</translation>
        </message>
        <message>
            <source>Kickoff letter</source>
            <translation>Lettre de démarrage</translation>
        </message>
    </context>
    <context>
        <name>FeelingForm</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Also recognised when typed, words apart by a space</source>
            <translation>Aussi reconnus à la frappe, séparés par une espace</translation>
        </message>
        <message>
            <source>Without these, the word is said back between quotation marks, always right.</source>
            <translation>Sans ceux-ci, le mot est redit entre guillemets, ce qui est toujours juste.</translation>
        </message>
        <message>
            <source>feminine</source>
            <translation>féminin</translation>
        </message>
        <message>
            <source>masculine</source>
            <translation>masculin</translation>
        </message>
        <message>
            <source>de la colère, du calme</source>
            <translation>de la colère, du calme</translation>
        </message>
        <message>
            <source>un sentiment</source>
            <translation>un sentiment</translation>
        </message>
        <message>
            <source>l’… before a vowel or h</source>
            <translation>l’… devant voyelle ou h</translation>
        </message>
        <message>
            <source>la honte: h not elided</source>
            <translation>la honte : h non élidé</translation>
        </message>
        <message>
            <source>French noun, after “vous ressentez”</source>
            <translation>Nom français, après « vous ressentez »</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>With the article</source>
            <translation>Avec l’article</translation>
        </message>
        <message>
            <source>Elision</source>
            <translation>Élision</translation>
        </message>
        <message>
            <source>After “beaucoup de”, if other</source>
            <translation>Après « beaucoup de », s’il change</translation>
        </message>
        <message>
            <source>A little, if not as usual (French)</source>
            <translation>Un peu, si autrement (français)</translation>
        </message>
        <message>
            <source>Strongly, if not as usual (French)</source>
            <translation>Fortement, si autrement (français)</translation>
        </message>
        <message>
            <source>English, after “you feel”</source>
            <translation>Anglais, après « you feel »</translation>
        </message>
        <message>
            <source>A little, if not as usual</source>
            <translation>Un peu, si autrement</translation>
        </message>
        <message>
            <source>Strongly, if not as usual</source>
            <translation>Fortement, si autrement</translation>
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
        <message>
            <source>Edit these words…</source>
            <translation>Modifier ces mots…</translation>
        </message>
    </context>
    <context>
        <name>ForeignCard</name>
        <message>
            <source>A decision that is not mine</source>
            <translation>Une décision qui n’est pas la mienne</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>La décision</translation>
        </message>
        <message>
            <source>What was decided, and by whom.</source>
            <translation>Ce qui a été décidé, et par qui.</translation>
        </message>
        <message>
            <source>Its reasons, as I understand them</source>
            <translation>Ses raisons, comme je les comprends</translation>
        </message>
        <message>
            <source>What it protects, what it aims at.</source>
            <translation>Ce qu’elle protège, ce qu’elle vise.</translation>
        </message>
        <message>
            <source>What I checked</source>
            <translation>Ce que j’ai vérifié</translation>
        </message>
        <message>
            <source>With whom, in which document, what can still move.</source>
            <translation>Auprès de qui, dans quel document, ce qui peut encore bouger.</translation>
        </message>
        <message>
            <source>Remove this card</source>
            <translation>Retirer cette fiche</translation>
        </message>
        <message>
            <source>How I say it, in my own name</source>
            <translation>Comment je le dis, en mon nom</translation>
        </message>
        <message>
            <source>“We have decided… Here is why, and here is what I can do for you.”</source>
            <translation>« Nous avons décidé… Voici pourquoi, et voici ce que je peux faire pour vous. »</translation>
        </message>
        <message>
            <source>Printed on the statement to initial, and nothing else of this card.</source>
            <translation>Imprimé sur l’énoncé à parapher; rien d’autre de cette fiche ne l’est.</translation>
        </message>
    </context>
    <context>
        <name>ForeignDecisions</name>
        <message>
            <source>When someone else decided, understand their reasons, then say it in your own name.</source>
            <translation>Quand quelqu’un d’autre a décidé, comprenez ses raisons, puis dites-le en votre nom.</translation>
        </message>
        <message>
            <source>Write down a decision</source>
            <translation>Noter une décision</translation>
        </message>
        <message>
            <source>A decision that is not mine</source>
            <translation>Une décision qui n’est pas la mienne</translation>
        </message>
        <message>
            <source>Decision removed</source>
            <translation>Décision retirée</translation>
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
        <name>Further</name>
        <message>
            <source>To go further</source>
            <translation>Pour aller plus loin</translation>
        </message>
        <message>
            <source>{title}, unfolded</source>
            <translation>{title}, déplié</translation>
        </message>
        <message>
            <source>{title}, folded</source>
            <translation>{title}, replié</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Questions that help</source>
            <translation>Questions utiles</translation>
        </message>
        <message>
            <source>A decision that is not mine</source>
            <translation>Une décision qui n’est pas la mienne</translation>
        </message>
    </context>
    <context>
        <name>Guess</name>
        <message>
            <source>The client’s priorities are as you thought</source>
            <translation>Les priorités du client sont celles que vous pensiez</translation>
        </message>
        <message>
            <source>The client’s priorities are near what you thought</source>
            <translation>Les priorités du client sont proches de ce que vous pensiez</translation>
        </message>
        <message>
            <source>The client’s priorities differ from what you thought</source>
            <translation>Les priorités du client diffèrent de ce que vous pensiez</translation>
        </message>
        <message>
            <source>{criterion}: you had thought {before}, they say {after}.</source>
            <translation>{criterion} : vous aviez pensé {before}, le client dit {after}.</translation>
        </message>
        <message>
            <source>{criterion}: it was {before}, they now say {after}.</source>
            <translation>{criterion} : c’était {before}, le client dit maintenant {after}.</translation>
        </message>
        <message>
            <source>As before, within a point: {criteria}.</source>
            <translation>Comme avant, à un point près : {criteria}.</translation>
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
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Excuses</translation>
        </message>
        <message>
            <source>Edit the guide</source>
            <translation>Modifier le guide</translation>
        </message>
    </context>
    <context>
        <name>Guided</name>
        <message>
            <source>The cost lines fill all there is to fill.</source>
            <translation>Les lignes de coût remplissent tout ce qu’il y a à remplir.</translation>
        </message>
        <message>
            <source>{criterion}, option {letter}</source>
            <translation>{criterion}, option {letter}</translation>
        </message>
        <message>
            <source>{place} of {count} · from {worst}, the worst, to {best}, the best</source>
            <translation>{place} sur {count} · de {worst}, le pire, à {best}, le mieux</translation>
        </message>
        <message>
            <source>Fill a figure</source>
            <translation>Donner une valeur</translation>
        </message>
        <message>
            <source>A cost line, in hours</source>
            <translation>Une ligne de coût, en heures</translation>
        </message>
        <message>
            <source>Hours, {letter}</source>
            <translation>Heures, {letter}</translation>
        </message>
        <message>
            <source>The client pays, {letter}</source>
            <translation>Le client paie, {letter}</translation>
        </message>
        <message>
            <source>All its lines</source>
            <translation>Toutes ses lignes</translation>
        </message>
        <message>
            <source>not costed yet</source>
            <translation>pas encore chiffrée</translation>
        </message>
        <message>
            <source>client pays {client} · I take on {mine}</source>
            <translation>le client paie {client} · je prends en charge {mine}</translation>
        </message>
        <message>
            <source>Add a cost line</source>
            <translation>Ajouter une ligne de coût</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>They all count the same</source>
            <translation>Tous pèsent autant</translation>
        </message>
        <message>
            <source>{criterion}: from {worst} to {best}</source>
            <translation>{criterion} : de {worst} à {best}</translation>
        </message>
        <message>
            <source>Weigh by swing</source>
            <translation>Pondérer par écart</translation>
        </message>
        <message>
            <source>Weigh all alike</source>
            <translation>Donner le même poids à tous</translation>
        </message>
        <message>
            <source>Something that matters to the client</source>
            <translation>Quelque chose qui compte pour le client</translation>
        </message>
        <message>
            <source>Something that matters to me alone (private)</source>
            <translation>Quelque chose qui compte pour moi seulement (privé)</translation>
        </message>
        <message>
            <source>Your own words begin as a rating from 1 to 5; the grid changes how they read.</source>
            <translation>Vos mots commencent par une cote de 1 à 5; la grille permet de changer d’échelle.</translation>
        </message>
        <message>
            <source>Add criteria</source>
            <translation>Ajouter des critères</translation>
        </message>
        <message>
            <source>Add a criterion</source>
            <translation>Ajouter un critère</translation>
        </message>
        <message>
            <source>Another way out, in a few words</source>
            <translation>Une autre issue, en quelques mots</translation>
        </message>
        <message>
            <source>Find ideas with the cards</source>
            <translation>Chercher des idées avec les cartes</translation>
        </message>
        <message>
            <source>Add an option</source>
            <translation>Ajouter une option</translation>
        </message>
        <message>
            <source>What matters</source>
            <translation>Ce qui compte</translation>
        </message>
        <message>
            <source>Ways out</source>
            <translation>Les issues</translation>
        </message>
        <message>
            <source>What each gives</source>
            <translation>Ce qu’elles apportent</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Les coûts</translation>
        </message>
        <message>
            <source>What counts most</source>
            <translation>Ce qui pèse le plus</translation>
        </message>
        <message>
            <source>The verdict</source>
            <translation>Le verdict</translation>
        </message>
        <message>
            <source>What matters to the client, and to me?</source>
            <translation>Qu’est-ce qui compte pour le client, et pour moi?</translation>
        </message>
        <message>
            <source>Which ways out are there?</source>
            <translation>Quelles sont les issues possibles?</translation>
        </message>
        <message>
            <source>What does each option give?</source>
            <translation>Qu’apporte chaque option?</translation>
        </message>
        <message>
            <source>What does each option cost, and who pays?</source>
            <translation>Que coûte chaque option, et qui paie?</translation>
        </message>
        <message>
            <source>What counts most?</source>
            <translation>Qu’est-ce qui pèse le plus?</translation>
        </message>
        <message>
            <source>What do the figures say?</source>
            <translation>Que disent les chiffres?</translation>
        </message>
        <message>
            <source>Start from a set, or write your own: one thing that tells options apart.</source>
            <translation>Partez d’un ensemble, ou écrivez le vôtre : une chose qui distingue les options.</translation>
        </message>
        <message>
            <source>Changing nothing is always one of them. Look for at least two others.</source>
            <translation>Ne rien changer en est toujours une. Cherchez-en au moins deux autres.</translation>
        </message>
        <message>
            <source>One criterion at a time. A range such as 10–14 is welcome; unknown is allowed.</source>
            <translation>Un critère à la fois. Un intervalle comme 10–14 est bienvenu; ne pas savoir est permis.</translation>
        </message>
        <message>
            <source>One line is enough to begin. What the client does not pay, I take on.</source>
            <translation>Une ligne suffit pour commencer. Ce que le client ne paie pas, je le prends en charge.</translation>
        </message>
        <message>
            <source>Imagine every criterion at its worst. The one you would bring to its best first gets 100; say how much each other move matters beside it.</source>
            <translation>Imaginez tous les critères à leur pire. Celui que vous amèneriez d’abord à son mieux reçoit 100; dites combien compte chaque autre passage à côté de lui.</translation>
        </message>
        <message>
            <source>Say your own feeling first, at the right; then read, and prepare the meeting.</source>
            <translation>Dites d’abord votre propre intuition, à droite; puis lisez, et préparez la rencontre.</translation>
        </message>
        <message numerus="yes">
            <source>%n more option(s) to find</source>
            <translation>
                <numerusform>encore %n option à trouver</numerusform>
                <numerusform>encore %n options à trouver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) to fill</source>
            <translation>
                <numerusform>%n valeur à donner</numerusform>
                <numerusform>%n valeurs à donner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n option(s) to cost</source>
            <translation>
                <numerusform>%n option à chiffrer</numerusform>
                <numerusform>%n options à chiffrer</numerusform>
            </translation>
        </message>
        <message>
            <source>at least one thing that matters</source>
            <translation>au moins une chose qui compte</translation>
        </message>
        <message>
            <source>the option that changes nothing</source>
            <translation>l’option qui ne change rien</translation>
        </message>
        <message>
            <source>criteria and options first</source>
            <translation>d’abord des critères et des options</translation>
        </message>
        <message>
            <source>what counts most, to say</source>
            <translation>dire ce qui pèse le plus</translation>
        </message>
        <message>
            <source>your own feeling first</source>
            <translation>votre intuition d’abord</translation>
        </message>
    </context>
    <context>
        <name>GuidedPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <translation>Ctrl Entrée</translation>
        </message>
        <message>
            <source>See the grid</source>
            <translation>Voir la grille</translation>
        </message>
        <message>
            <source>Still lacking: {what}</source>
            <translation>Il manque encore : {what}</translation>
        </message>
        <message>
            <source>Finish in the grid</source>
            <translation>Terminer dans la grille</translation>
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
        <name>IdeaForm</name>
        <message>
            <source>Where it falls, as a guess to correct</source>
            <translation>Où elle se situe, une supposition à corriger</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>In one sentence, for the client</source>
            <translation>En une phrase, pour le client</translation>
        </message>
        <message>
            <source>Pros, one per line</source>
            <translation>Pour, un par ligne</translation>
        </message>
        <message>
            <source>Cons, one per line</source>
            <translation>Contre, un par ligne</translation>
        </message>
    </context>
    <context>
        <name>Ideas</name>
        <message>
            <source>Cost line</source>
            <translation>Ligne de coût</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Client pays</source>
            <translation>Le client paie</translation>
        </message>
        <message>
            <source>One more line, in hours</source>
            <translation>Une ligne de plus, en heures</translation>
        </message>
    </context>
    <context>
        <name>IdeasPage</name>
        <message>
            <source>Cards to find ideas with</source>
            <translation>Cartes pour chercher des idées</translation>
        </message>
        <message>
            <source>Find ideas, alone</source>
            <translation>Chercher des idées, en solo</translation>
        </message>
        <message>
            <source>Back to the options</source>
            <translation>Retour aux options</translation>
        </message>
        <message>
            <source>Edit this card…</source>
            <translation>Modifier cette carte…</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>Comme à l’origine</translation>
        </message>
        <message>
            <source>Add this option</source>
            <translation>Ajouter cette option</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <translation>Ctrl Entrée</translation>
        </message>
        <message>
            <source>Add an idea</source>
            <translation>Ajouter une idée</translation>
        </message>
        <message>
            <source>Option {letter} is in the matrix.</source>
            <translation>L’option {letter} est dans la grille.</translation>
        </message>
        <message numerus="yes">
            <source>%n option(s) so far.</source>
            <translation>
                <numerusform>%n option jusqu’ici.</numerusform>
                <numerusform>%n options jusqu’ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit a card</source>
            <translation>Modifier une carte</translation>
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
            <source>Log a call or meeting already held</source>
            <translation>Noter une conversation déjà tenue</translation>
        </message>
        <message>
            <source>Call sheet</source>
            <translation>Fiche d’appel</translation>
        </message>
        <message>
            <source>Private sheet for the meeting</source>
            <translation>Feuille privée de la rencontre</translation>
        </message>
        <message>
            <source>Incident file</source>
            <translation>Dossier de l’incident</translation>
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
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bilan</translation>
        </message>
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
            <source>v{number}, with their changes</source>
            <translation>v{number}, avec leurs changements</translation>
        </message>
        <message>
            <source>v{number}, to be reconfirmed</source>
            <translation>v{number}, à faire reconfirmer</translation>
        </message>
        <message>
            <source>What we understood, together</source>
            <translation>Ce que nous avons compris, ensemble</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
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
    </context>
    <context>
        <name>Judgements</name>
        <message>
            <source>“{first}” matters as much as “{second}”</source>
            <translation>« {first} » compte autant que « {second} »</translation>
        </message>
        <message>
            <source>“{first}” matters hardly more than “{second}”</source>
            <translation>« {first} » compte à peine plus que « {second} »</translation>
        </message>
        <message>
            <source>“{first}” matters a little more than “{second}”</source>
            <translation>« {first} » compte un peu plus que « {second} »</translation>
        </message>
        <message>
            <source>“{first}” matters somewhat more than “{second}”</source>
            <translation>« {first} » compte assez nettement plus que « {second} »</translation>
        </message>
        <message>
            <source>“{first}” matters clearly more than “{second}”</source>
            <translation>« {first} » compte nettement plus que « {second} »</translation>
        </message>
        <message>
            <source>“{first}” matters very clearly more than “{second}”</source>
            <translation>« {first} » compte très nettement plus que « {second} »</translation>
        </message>
        <message>
            <source>“{first}” matters much more than “{second}”</source>
            <translation>« {first} » compte beaucoup plus que « {second} »</translation>
        </message>
        <message>
            <source>“{first}” matters very much more than “{second}”</source>
            <translation>« {first} » compte vraiment beaucoup plus que « {second} »</translation>
        </message>
        <message>
            <source>“{first}” matters far more than “{second}”</source>
            <translation>« {first} » compte infiniment plus que « {second} »</translation>
        </message>
        <message>
            <source>Your answers hang together (CR {ratio}).</source>
            <translation>Vos réponses se tiennent (RC {ratio}).</translation>
        </message>
        <message>
            <source>CR {ratio}. The answer that hurts most: {stated}. The others imply that “{first}” matters {times} times as much as “{second}”.</source>
            <translation>RC {ratio}. La réponse qui s’accorde le moins avec les autres : {stated}. Les autres laissent entendre que « {first} » compte {times} fois autant que « {second} ».</translation>
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
        <name>KickoffProposal</name>
        <message>
            <source>The kickoff letter says that surprises can happen, and invites to speak of them early. Today keeps it in mind until it is given.</source>
            <translation>La lettre de démarrage dit que des imprévus peuvent survenir, et invite à en parler tôt. Aujourd’hui la garde en tête jusqu’à ce qu’elle soit remise.</translation>
        </message>
        <message>
            <source>Prepare the letter</source>
            <translation>Préparer la lettre</translation>
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
        <name>LeaderStrip</name>
        <message>
            <source>{method}: {letter} first</source>
            <translation>{method} : {letter} première</translation>
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
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Change my practice</source>
            <translation>Modifier ma pratique</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Questions to find one more option with, and where it starts.</source>
            <translation>Des questions pour trouver une option de plus, et de quoi la commencer.</translation>
        </message>
        <message>
            <source>Option cards</source>
            <translation>Cartes d’option</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>What an hour is billed and really costs, and the lines that come up again.</source>
            <translation>Ce qu’une heure est facturée et coûte vraiment, et les lignes qui reviennent.</translation>
        </message>
        <message>
            <source>Rates and usual lines</source>
            <translation>Tarifs et postes</translation>
        </message>
        <message>
            <source>Usual line</source>
            <translation>Poste habituel</translation>
        </message>
        <message>
            <source>Hourly rate</source>
            <translation>Tarif horaire</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Taux de change</translation>
        </message>
        <message>
            <source>{amount} an hour</source>
            <translation>{amount} l’heure</translation>
        </message>
        <message>
            <source>really costs me {amount}</source>
            <translation>coûte vraiment {amount}</translation>
        </message>
        <message>
            <source>{rate} {target}, on {day}</source>
            <translation>{rate} {target}, le {day}</translation>
        </message>
        <message>
            <source>{much}, the client pays {share}</source>
            <translation>{much}, le client paie {share}</translation>
        </message>
        <message>
            <source>What can be heard in a voice, and how it is said back without a slip.</source>
            <translation>Ce qu’on entend dans une voix, et comment le redire sans faux pas.</translation>
        </message>
        <message>
            <source>Emotion words</source>
            <translation>Mots d’émotion</translation>
        </message>
        <message>
            <source>said back between quotation marks</source>
            <translation>redit entre guillemets</translation>
        </message>
        <message>
            <source>Emotion word</source>
            <translation>Mot d’émotion</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Masqué</translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation>Réécrit</translation>
        </message>
        <message>
            <source>Not in {language} yet</source>
            <translation>Pas encore en {language}</translation>
        </message>
        <message>
            <source>Edit in the library: {shelf}</source>
            <translation>Modification dans la bibliothèque : {shelf}</translation>
        </message>
        <message>
            <source>What the coach underlines, and what it proposes. You keep the last word.</source>
            <translation>Ce que le repérage souligne, et ce qu’il propose. Vous gardez le dernier mot.</translation>
        </message>
        <message>
            <source>Wordings</source>
            <translation>Formulations</translation>
        </message>
        <message>
            <source>to be looked at again</source>
            <translation>à relire</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Formulation</translation>
        </message>
        <message>
            <source>What a matrix begins with: names, scales and ranges, never a figure.</source>
            <translation>De quoi commencer une matrice : noms, échelles et bornes, jamais un chiffre.</translation>
        </message>
        <message>
            <source>Criteria sets</source>
            <translation>Jeux de critères</translation>
        </message>
        <message>
            <source>Criteria set</source>
            <translation>Jeu de critères</translation>
        </message>
        <message>
            <source>What to say, step by step, beside you during the call.</source>
            <translation>Quoi dire, étape par étape, à vos côtés pendant l’appel.</translation>
        </message>
        <message>
            <source>Call guides</source>
            <translation>Guides d’appel</translation>
        </message>
        <message>
            <source>First words: {kind}</source>
            <translation>Premiers mots : {kind}</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Sentences to put in with Ctrl+I while listening, by moment of the talk.</source>
            <translation>Des phrases à insérer avec Ctrl+I pendant l’écoute, selon le moment.</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>Read before an apology is sent. Notes to check, not legal advice.</source>
            <translation>À lire avant d’envoyer des excuses. Des notes à vérifier, pas un avis juridique.</translation>
        </message>
        <message>
            <source>Notes on the law</source>
            <translation>Notes sur la loi</translation>
        </message>
        <message>
            <source>Never checked</source>
            <translation>Jamais vérifiée</translation>
        </message>
        <message>
            <source>Checked {day}</source>
            <translation>Vérifiée {day}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>any kind</source>
            <translation>tout genre</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
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
            <source>Type how far you go for this client. With their fees of 12 months on their card, an amount is suggested here.</source>
            <translation>Saisissez jusqu’où vous allez pour ce client. Avec ses honoraires de 12 mois sur sa fiche, un montant est proposé ici.</translation>
        </message>
        <message>
            <source>Type how far you go for this client; what passes it waits for a sentence. Usual: {percent} of {fees} over 12 months.</source>
            <translation>Saisissez jusqu’où vous allez pour ce client; ce qui le dépasse attend une phrase de vous. D’habitude : {percent} de {fees} sur 12 mois.</translation>
        </message>
        <message>
            <source>Take {amount}</source>
            <translation>Prendre {amount}</translation>
        </message>
        <message>
            <source>{percent} of {fees} over 12 months</source>
            <translation>{percent} de {fees} sur 12 mois</translation>
        </message>
        <message>
            <source>Set my ceiling</source>
            <translation>Fixer mon plafond</translation>
        </message>
        <message>
            <source>Cap the client’s price</source>
            <translation>Plafonner le prix du client</translation>
        </message>
    </context>
    <context>
        <name>LineDeeds</name>
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
            <source>Share a cost line</source>
            <translation>Partager une ligne de coût</translation>
        </message>
        <message>
            <source>Make a cost line optional</source>
            <translation>Mettre une ligne de coût en option</translation>
        </message>
        <message>
            <source>Count a cost line</source>
            <translation>Compter une ligne de coût</translation>
        </message>
        <message>
            <source>Choose who reads an optional line</source>
            <translation>Choisir qui lit une ligne en option</translation>
        </message>
        <message>
            <source>Change what is on my invoice</source>
            <translation>Changer ce qui est sur ma facture</translation>
        </message>
        <message>
            <source>Change the tax of a cost line</source>
            <translation>Changer la taxe d’une ligne de coût</translation>
        </message>
        <message numerus="yes">
            <source>Paste %n cost line(s)</source>
            <translation>
                <numerusform>Coller %n ligne de coût</numerusform>
                <numerusform>Coller %n lignes de coût</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read, and kept in the name of the line: {words}</source>
            <translation>Pas compris, et gardé dans le nom de la ligne : {words}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
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
    </context>
    <context>
        <name>LineForm</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Price each, if not my rate</source>
            <translation>Prix unitaire, sinon mon tarif</translation>
        </message>
        <message>
            <source>How much, likely</source>
            <translation>Combien, probable</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>The client pays</source>
            <translation>Le client paie</translation>
        </message>
        <message>
            <source>A third party pays</source>
            <translation>Un tiers paie</translation>
        </message>
        <message>
            <source>Hours for hours, travel and their team’s time; else an amount.</source>
            <translation>En heures pour les heures, le déplacement et le temps de leur équipe; sinon un montant.</translation>
        </message>
    </context>
    <context>
        <name>ListenPage</name>
        <message>
            <source>Call started</source>
            <translation>Appel démarré</translation>
        </message>
        <message>
            <source>Call sheet</source>
            <translation>Fiche d’appel</translation>
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
            <source>Note verified</source>
            <translation>Note vérifiée</translation>
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
            <source>Promise noted</source>
            <translation>Promesse notée</translation>
        </message>
        <message>
            <source>Promise noted: “{words}”. Its date is set in Keep promises.</source>
            <translation>Promesse notée : « {words} ». Sa date se fixe dans Tenir promesse.</translation>
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
            <source>{person}, call of {day}</source>
            <translation>{person}, appel de {day}</translation>
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
        <name>LoadPanel</name>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>My free hours a week</source>
            <translation>Mes heures libres par semaine</translation>
        </message>
        <message>
            <source>Mine: {mine}. Clients’: {theirs}.</source>
            <translation>Les miennes : {mine}. Celles des clients : {theirs}.</translation>
        </message>
        <message>
            <source>About {hours} promised until Sunday</source>
            <translation>Environ {hours} promises d’ici dimanche</translation>
        </message>
        <message>
            <source>About {hours} promised until Sunday, {free} free</source>
            <translation>Environ {hours} promises d’ici dimanche, {free} libres</translation>
        </message>
        <message>
            <source>{over} more than is free: move a date before it comes</source>
            <translation>{over} de plus que ce qui est libre : déplacez une date avant qu’elle arrive</translation>
        </message>
        <message>
            <source>Nothing of mine is due until Sunday</source>
            <translation>Rien de moi n’est attendu d’ici dimanche</translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) until Sunday, without known hours</source>
            <translation>
                <numerusform>%n promesse d’ici dimanche, sans heures connues</numerusform>
                <numerusform>%n promesses d’ici dimanche, sans heures connues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hours typed for %n promise(s)</source>
            <translation>
                <numerusform>heures écrites pour %n promesse</numerusform>
                <numerusform>heures écrites pour %n promesses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from the costing of what was decided, in equal parts: %n promise(s)</source>
            <translation>
                <numerusform>d’après le chiffrage de ce qui a été décidé, à parts égales : %n promesse</numerusform>
                <numerusform>d’après le chiffrage de ce qui a été décidé, à parts égales : %n promesses</numerusform>
            </translation>
        </message>
        <message>
            <source>Change my free hours</source>
            <translation>Changer mes heures libres</translation>
        </message>
        <message numerus="yes">
            <source>%n more without known hours</source>
            <translation>
                <numerusform>%n autre sans heures connues</numerusform>
                <numerusform>%n autres sans heures connues</numerusform>
            </translation>
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
        <name>Logo</name>
        <message>
            <source>Your logo, as it prints</source>
            <translation>Votre logo, tel qu’il s’imprime</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff *.bmp)</source>
            <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>Change the logo</source>
            <translation>Changer le logo</translation>
        </message>
    </context>
    <context>
        <name>LowAnswer</name>
        <message>
            <source>First hear each other; what to adjust comes out of that.</source>
            <translation>D’abord s’entendre; ce qu’il faut ajuster en sortira.</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
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
        <name>MarkedText</name>
        <message>
            <source>added: {words}</source>
            <translation>ajouté : {words}</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>retiré : {words}</translation>
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
        <name>MatrixModel</name>
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
        <name>MessageDialog</name>
        <message>
            <source>E-mail draft</source>
            <translation>Brouillon de courriel</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>ConsultDesk sends nothing: your mail program opens the draft.</source>
            <translation>ConsultDesk n’envoie rien : votre logiciel de courriel ouvre le brouillon.</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>En pièce jointe : {names}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Enregistrer le brouillon</translation>
        </message>
        <message>
            <source>The text is copied, ready to paste.</source>
            <translation>Le texte est copié, prêt à coller.</translation>
        </message>
        <message>
            <source>E-mail draft (*.eml)</source>
            <translation>Brouillon de courriel (*.eml)</translation>
        </message>
        <message>
            <source>Save the e-mail draft</source>
            <translation>Enregistrer le brouillon de courriel</translation>
        </message>
        <message>
            <source>Saved as {name}. Open it in your mail program to send it.</source>
            <translation>Enregistré sous {name}. Ouvrez-le dans votre logiciel de courriel pour l’envoyer.</translation>
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
        <name>MySide</name>
        <message>
            <source>What I take on is given as</source>
            <translation>Ce que je prends en charge est donné comme</translation>
        </message>
        <message>
            <source>printed only where you switch it on</source>
            <translation>imprimé seulement si vous l’activez</translation>
        </message>
        <message>
            <source>Change my rates</source>
            <translation>Changer mes tarifs</translation>
        </message>
        <message>
            <source>A third party pays</source>
            <translation>Un tiers paie</translation>
        </message>
        <message>
            <source>Score as the client sees it</source>
            <translation>Note comme le client le voit</translation>
        </message>
        <message>
            <source>Score as I see it</source>
            <translation>Note comme je le vois</translation>
        </message>
        <message>
            <source>What I take on really costs me</source>
            <translation>Me coûte vraiment, à moi</translation>
        </message>
        <message>
            <source>not typed</source>
            <translation>non saisi</translation>
        </message>
        <message>
            <source>My hour: billed {billed}, real {real}</source>
            <translation>Mon heure : facturée {billed}, réelle {real}</translation>
        </message>
        <message>
            <source>Type the rate</source>
            <translation>Saisir le taux</translation>
        </message>
        <message>
            <source>Change the rate</source>
            <translation>Changer le taux</translation>
        </message>
        <message>
            <source>Type an exchange rate</source>
            <translation>Saisir un taux de change</translation>
        </message>
        <message>
            <source>Name what I take on</source>
            <translation>Nommer ce que je prends en charge</translation>
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
        <name>NamingPanel</name>
        <message>
            <source>A delicate point</source>
            <translation>Un point délicat</translation>
        </message>
        <message>
            <source>To name something on their side, and stay side by side.</source>
            <translation>Pour nommer une chose de leur côté, et rester côte à côte.</translation>
        </message>
        <message>
            <source>Edit the phrases…</source>
            <translation>Modifier les phrases…</translation>
        </message>
        <message>
            <source>Back to the wording</source>
            <translation>Revenir à la formulation</translation>
        </message>
        <message>
            <source>Your part first, whole, before theirs.</source>
            <translation>Votre part d’abord, entière, avant la leur.</translation>
        </message>
        <message>
            <source>Say what was there or not yet there, with its day.</source>
            <translation>Dire ce qui était là ou pas encore, avec son jour.</translation>
        </message>
        <message>
            <source>One point at a time; ask before you tell.</source>
            <translation>Un point à la fois; demander avant de dire.</translation>
        </message>
        <message>
            <source>Once it is known by both, move on to what changes.</source>
            <translation>Une fois su des deux, passer à ce qui change.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
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
        <name>NoteColumn</name>
        <message>
            <source>Interpretations, to verify</source>
            <translation>Interprétations, à vérifier</translation>
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
            <source>{value}, beyond what is acceptable</source>
            <translation>{value}, hors de ce qui est acceptable</translation>
        </message>
        <message>
            <source>Option {letter}, {title}: {value}</source>
            <translation>Option {letter}, {title} : {value}</translation>
        </message>
        <message>
            <source>(weight to look at again)</source>
            <translation>(poids à revoir)</translation>
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
            <source>rate to type</source>
            <translation>taux à saisir</translation>
        </message>
        <message>
            <source>to cost</source>
            <translation>à chiffrer</translation>
        </message>
        <message>
            <source>The range of “{criterion}” changed: is its weight still right?</source>
            <translation>L’étendue de « {criterion} » a changé : son poids est-il toujours juste?</translation>
        </message>
        <message>
            <source>{letter} for the client</source>
            <translation>{letter} pour le client</translation>
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
            <source>Keep as a card</source>
            <translation>Garder comme carte</translation>
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
            <source>How it came about</source>
            <translation>D’où vient ce chiffre</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
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
            <source>Clear</source>
            <translation>Effacer</translation>
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
            <source>Versions of the matrix</source>
            <translation>Versions de la matrice</translation>
        </message>
        <message>
            <source>Prepare at least two options before you meet, including changing nothing.</source>
            <translation>Préparez au moins deux options avant la rencontre, dont celle de ne rien changer.</translation>
        </message>
        <message>
            <source>Begin the options</source>
            <translation>Commencer les options</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Pas à pas</translation>
        </message>
        <message>
            <source>Similar incidents</source>
            <translation>Incidents semblables</translation>
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
            <source>Client view</source>
            <translation>Vue client</translation>
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
            <source>Make it a criterion</source>
            <translation>En faire un critère</translation>
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
        <message>
            <source>Private sheet for the meeting</source>
            <translation>Feuille privée de la rencontre</translation>
        </message>
        <message>
            <source>All documents of the meeting…</source>
            <translation>Tous les documents de la rencontre…</translation>
        </message>
    </context>
    <context>
        <name>Overlap</name>
        <message>
            <source>The same money as “{other}”: it would count twice.</source>
            <translation>Le même argent que « {other} » : il compterait deux fois.</translation>
        </message>
        <message>
            <source>Shares money with “{other}”: part of it would count twice.</source>
            <translation>Partage de l’argent avec « {other} » : une part compterait deux fois.</translation>
        </message>
        <message>
            <source>The same reason speaks for “{other}”: it may count twice.</source>
            <translation>La même raison parle pour « {other} » : elle compte peut-être deux fois.</translation>
        </message>
        <message>
            <source>Moves like “{other}” from option to option: it may count twice.</source>
            <translation>Varie comme « {other} » d’une option à l’autre : cela compte peut-être deux fois.</translation>
        </message>
        <message>
            <source>May count twice</source>
            <translation>Compte peut-être deux fois</translation>
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
        <name>PackDialog</name>
        <message>
            <source>Documents of the meeting</source>
            <translation>Documents de la rencontre</translation>
        </message>
        <message>
            <source>for the client</source>
            <translation>pour le client</translation>
        </message>
        <message>
            <source>Meeting handout</source>
            <translation>Document de rencontre</translation>
        </message>
        <message>
            <source>Private sheet for the meeting</source>
            <translation>Feuille privée de la rencontre</translation>
        </message>
        <message>
            <source>Decision form</source>
            <translation>Formulaire de décision</translation>
        </message>
        <message>
            <source>Priorities worksheet</source>
            <translation>Feuille des priorités</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save in a folder</source>
            <translation>Enregistrer dans un dossier</translation>
        </message>
        <message>
            <source>Print all four</source>
            <translation>Imprimer les quatre</translation>
        </message>
        <message>
            <source>Preparing document {number} of {count}…</source>
            <translation>Préparation du document {number} sur {count}…</translation>
        </message>
        <message>
            <source>The four documents are ready.</source>
            <translation>Les quatre documents sont prêts.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Choose a folder for the four documents</source>
            <translation>Choisir un dossier pour les quatre documents</translation>
        </message>
        <message>
            <source>Save the documents of the meeting</source>
            <translation>Enregistrer les documents de la rencontre</translation>
        </message>
        <message>
            <source>Saved in {folder}.</source>
            <translation>Enregistrés dans {folder}.</translation>
        </message>
        <message>
            <source>Print the documents of the meeting</source>
            <translation>Imprimer les documents de la rencontre</translation>
        </message>
        <message>
            <source>{number} of {count} sent to the printer.</source>
            <translation>Envoyés à l’imprimante : {number} sur {count}.</translation>
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
            <source>Open the library</source>
            <translation>Ouvrir la bibliothèque</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ouvrir Réglages</translation>
        </message>
        <message>
            <source>Train mode: hide names and amounts, or not</source>
            <translation>Mode train : masquer les noms et les montants, ou non</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>non tenue</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirée</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>tenue</translation>
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
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>In your notes</source>
            <translation>Dans vos notes</translation>
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
            <source>Your notes are still being read; more may be found in a moment.</source>
            <translation>Vos notes sont en cours de lecture; il se peut que d’autres apparaissent dans un instant.</translation>
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
        <message>
            <source>Heard</source>
            <translation>Entendu</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Said back</source>
            <translation>Redit</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Énoncé</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>A decision that is not mine</source>
            <translation>Une décision qui n’est pas la mienne</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <source>For and against</source>
            <translation>Pour et contre</translation>
        </message>
        <message>
            <source>Cost line</source>
            <translation>Ligne de coût</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Leçon</translation>
        </message>
        <message>
            <source>My note</source>
            <translation>Ma note</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>Goodwill received</source>
            <translation>Bienveillance reçue</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Mandat</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Language of the document</source>
            <translation>Langue du document</translation>
        </message>
        <message>
            <source>Mark as given today</source>
            <translation>Noter la remise aujourd’hui</translation>
        </message>
        <message>
            <source>E-mail draft</source>
            <translation>Brouillon de courriel</translation>
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
        <name>Paying</name>
        <message>
            <source>inside my ceiling</source>
            <translation>sous mon plafond</translation>
        </message>
        <message>
            <source>as the client sees it</source>
            <translation>comme le client le voit</translation>
        </message>
        <message>
            <source>suits both</source>
            <translation>convient aux deux</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>Share that the client pays of each option</source>
            <translation>Part que le client paie de chaque option</translation>
        </message>
    </context>
    <context>
        <name>PhrasePopup</name>
        <message>
            <source>Insert a phrase</source>
            <translation>Insérer une phrase</translation>
        </message>
        <message>
            <source>a few letters</source>
            <translation>quelques lettres</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>Trouver une phrase</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Edit the phrases…</source>
            <translation>Modifier les phrases…</translation>
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
        <name>PrecedentCard</name>
        <message>
            <source>Open this incident</source>
            <translation>Ouvrir cet incident</translation>
        </message>
        <message>
            <source>No option was decided on.</source>
            <translation>Aucune option n’a été décidée.</translation>
        </message>
        <message>
            <source>Chosen: {option}</source>
            <translation>Choisi : {option}</translation>
        </message>
        <message>
            <source>In the end: “{words}”</source>
            <translation>À la fin : « {words} »</translation>
        </message>
        <message>
            <source>What I retain: {lesson}</source>
            <translation>Ce que je retiens : {lesson}</translation>
        </message>
        <message>
            <source>Use this option again</source>
            <translation>Reprendre cette option</translation>
        </message>
        <message>
            <source>Use again: {option}</source>
            <translation>Reprendre : {option}</translation>
        </message>
        <message>
            <source>Another of its options</source>
            <translation>Une autre de ses options</translation>
        </message>
    </context>
    <context>
        <name>Precedents</name>
        <message>
            <source>Same kind: {kind}</source>
            <translation>Même sorte : {kind}</translation>
        </message>
        <message>
            <source>Same cause: {cause}</source>
            <translation>Même cause : {cause}</translation>
        </message>
        <message>
            <source>Words in common: {words}</source>
            <translation>Mots en commun : {words}</translation>
        </message>
        <message>
            <source>decided, not closed yet</source>
            <translation>décidé, pas encore clos</translation>
        </message>
        <message>
            <source>closed as excellent, {day}</source>
            <translation>clos, excellent, {day}</translation>
        </message>
        <message>
            <source>closed as enough, {day}</source>
            <translation>clos, c’est assez, {day}</translation>
        </message>
        <message>
            <source>nothing to repair, {day}</source>
            <translation>rien à réparer, {day}</translation>
        </message>
        <message>
            <source>closed, {day}</source>
            <translation>clos, {day}</translation>
        </message>
        <message>
            <source>Cost to me: {amount}</source>
            <translation>Coût pour moi : {amount}</translation>
        </message>
        <message>
            <source>expected for me: {amount}, {hours} h</source>
            <translation>prévu pour moi : {amount}, {hours} h</translation>
        </message>
        <message>
            <source>{hours} h spent</source>
            <translation>{hours} h passées</translation>
        </message>
        <message>
            <source>lines in {currencies} beside</source>
            <translation>à côté, des lignes en {currencies}</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) come from the same cause, “{cause}”: one lasting remedy may be worth more than one more repair.</source>
            <translation>
                <numerusform>%n incident vient de la même cause, « {cause} » : un remède durable vaut peut-être mieux qu’une réparation de plus.</numerusform>
                <numerusform>%n incidents viennent de la même cause, « {cause} » : un remède durable vaut peut-être mieux qu’une réparation de plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Option {letter} is in the matrix.</source>
            <translation>L’option {letter} est dans la matrice.</translation>
        </message>
        <message>
            <source>The client’s cap of {amount} was left behind.</source>
            <translation>Le prix plafonné de {amount} pour le client n’a pas suivi.</translation>
        </message>
        <message>
            <source>Its words still name {names}: edit them before you show them.</source>
            <translation>Ses mots nomment encore {names} : corrigez-les avant de les montrer.</translation>
        </message>
        <message>
            <source>Read its words again: they were written for {client}.</source>
            <translation>Relisez ses mots : ils ont été écrits pour {client}.</translation>
        </message>
        <message>
            <source>{now} an hour instead of {before}</source>
            <translation>{now} l’heure au lieu de {before}</translation>
        </message>
        <message>
            <source>My hours are at today’s rate: {rates}.</source>
            <translation>Mes heures sont au taux d’aujourd’hui : {rates}.</translation>
        </message>
        <message>
            <source>No rate of mine is known in {currencies}: those hours keep their price.</source>
            <translation>Aucun taux à moi n’est connu en {currencies} : ces heures gardent leur prix.</translation>
        </message>
        <message>
            <source>What was priced in {currencies} stays in {currencies}.</source>
            <translation>Ce qui était en {currencies} reste en {currencies}.</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) came along, where a criterion has the same name.</source>
            <translation>
                <numerusform>%n valeur a suivi, là où un critère porte le même nom.</numerusform>
                <numerusform>%n valeurs ont suivi, là où un critère porte le même nom.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) still to fill.</source>
            <translation>
                <numerusform>Il reste %n case à remplir.</numerusform>
                <numerusform>Il reste %n cases à remplir.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrecedentsPage</name>
        <message>
            <source>Similar incidents</source>
            <translation>Incidents semblables</translation>
        </message>
        <message>
            <source>No past incident is like this one yet. They are found by their kind, their cause and the words you tell them in.</source>
            <translation>Aucun incident passé ne ressemble encore à celui-ci. On les trouve par leur sorte, leur cause et les mots que vous employez.</translation>
        </message>
        <message>
            <source>Past incidents are still being read; more may be found in a moment.</source>
            <translation>Les incidents passés sont en cours de lecture; il se peut que d’autres apparaissent dans un instant.</translation>
        </message>
        <message>
            <source>Back to the options</source>
            <translation>Retour aux options</translation>
        </message>
        <message>
            <source>Use an option again</source>
            <translation>Reprendre une option</translation>
        </message>
    </context>
    <context>
        <name>Preference</name>
        <message>
            <source>Any difference counts in full</source>
            <translation>Tout écart compte pleinement</translation>
        </message>
        <message>
            <source>The better one wins, by however little.</source>
            <translation>La meilleure l’emporte, si peu que ce soit.</translation>
        </message>
        <message>
            <source>Only past a threshold</source>
            <translation>Seulement au-delà d’un seuil</translation>
        </message>
        <message>
            <source>Nothing up to the threshold, everything beyond.</source>
            <translation>Rien jusqu’au seuil, tout au-delà.</translation>
        </message>
        <message>
            <source>In proportion</source>
            <translation>En proportion</translation>
        </message>
        <message>
            <source>Twice the difference counts twice as much, up to a full one.</source>
            <translation>Un écart double compte le double, jusqu’à compter pleinement.</translation>
        </message>
        <message>
            <source>In two steps</source>
            <translation>En deux paliers</translation>
        </message>
        <message>
            <source>Nothing, then half, then everything, by two thresholds.</source>
            <translation>Rien, puis la moitié, puis tout, selon deux seuils.</translation>
        </message>
        <message>
            <source>In proportion, past a threshold</source>
            <translation>En proportion, au-delà d’un seuil</translation>
        </message>
        <message>
            <source>Small differences are left out, then it grows evenly.</source>
            <translation>Les petits écarts sont laissés de côté, puis cela croît régulièrement.</translation>
        </message>
        <message>
            <source>Smoothly</source>
            <translation>En douceur</translation>
        </message>
        <message>
            <source>It grows slowly, then fast, then levels off, without a break.</source>
            <translation>Cela croît lentement, puis vite, puis se stabilise, sans rupture.</translation>
        </message>
    </context>
    <context>
        <name>Preparing</name>
        <message>
            <source>In their shoes</source>
            <translation>À leur place</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Pas à pas</translation>
        </message>
        <message>
            <source>Find ideas with the cards</source>
            <translation>Chercher des idées avec les cartes</translation>
        </message>
        <message>
            <source>Similar incidents</source>
            <translation>Incidents semblables</translation>
        </message>
    </context>
    <context>
        <name>Presenting</name>
        <message>
            <source>Keep the client’s priorities</source>
            <translation>Garder les priorités du client</translation>
        </message>
        <message>
            <source>On which display does the client look?</source>
            <translation>Sur quel écran le client regarde-t-il?</translation>
        </message>
        <message>
            <source>{name}, {wide} × {high}</source>
            <translation>{name}, {wide} × {high}</translation>
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
            <source>Paper of the document</source>
            <translation>Papier du document</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
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
            <source>Save the document</source>
            <translation>Enregistrer le document</translation>
        </message>
        <message>
            <source>Print the document</source>
            <translation>Imprimer le document</translation>
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
        <name>PrivatePapers</name>
        <message>
            <source>Call sheet</source>
            <translation>Fiche d’appel</translation>
        </message>
        <message>
            <source>Private sheet for the meeting</source>
            <translation>Feuille privée de la rencontre</translation>
        </message>
        <message>
            <source>Incident file</source>
            <translation>Dossier de l’incident</translation>
        </message>
        <message>
            <source>Client file</source>
            <translation>Dossier du client</translation>
        </message>
        <message>
            <source>Report on incidents</source>
            <translation>Bilan des incidents</translation>
        </message>
    </context>
    <context>
        <name>PromiseCounts</name>
        <message>
            <source>none came to its end yet</source>
            <translation>aucune n’est encore arrivée à terme</translation>
        </message>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>%n tenue</numerusform>
                <numerusform>%n tenues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved by agreement</source>
            <translation>
                <numerusform>%n déplacée en accord</numerusform>
                <numerusform>%n déplacées en accord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them later, by {days} d on average</source>
            <translation>
                <numerusform>dont %n après sa date, de {days} j en moyenne</numerusform>
                <numerusform>dont %n après leur date, de {days} j en moyenne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not kept</source>
            <translation>
                <numerusform>%n non tenue</numerusform>
                <numerusform>%n non tenues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{percent} on time of %n: {counts}</source>
            <translation>
                <numerusform>{percent} à temps sur %n : {counts}</numerusform>
                <numerusform>{percent} à temps sur %n : {counts}</numerusform>
            </translation>
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
            <source>My hours, if known</source>
            <translation>Mes heures, si connues</translation>
        </message>
        <message>
            <source>My hours for it</source>
            <translation>Mes heures pour la tenir</translation>
        </message>
        <message>
            <source>it is moved, agreed with the client; the first date stays</source>
            <translation>elle est déplacée d’accord avec le client; la première reste</translation>
        </message>
        <message>
            <source>it is corrected; this is the date we agreed on</source>
            <translation>elle est corrigée; c’est bien la date convenue</translation>
        </message>
        <message>
            <source>If the date changes</source>
            <translation>Si la date change</translation>
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
        <name>PromiseHistory</name>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>et %n plus ancienne</numerusform>
                <numerusform>et %n plus anciennes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromiseLink</name>
        <message>
            <source>Promise: {words}</source>
            <translation>Promesse : {words}</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Le client</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
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
            <source>kept</source>
            <translation>tenue</translation>
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
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Move by agreement…</source>
            <translation>Déplacer d’un commun accord…</translation>
        </message>
        <message>
            <source>To do again</source>
            <translation>À refaire</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
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
        <message numerus="yes">
            <source>moved by %n day(s), agreed</source>
            <translation>
                <numerusform>déplacée d’un jour, en accord</numerusform>
                <numerusform>déplacée de %n jours, en accord</numerusform>
            </translation>
        </message>
        <message>
            <source>first promised for {first}</source>
            <translation>d’abord promise pour le {first}</translation>
        </message>
        <message>
            <source>first promised for {first}, moved on {day}</source>
            <translation>d’abord promise pour le {first}, déplacée le {day}</translation>
        </message>
        <message>
            <source>seen by: {proof}</source>
            <translation>visible par : {proof}</translation>
        </message>
        <message>
            <source>expected {day}, not yet received</source>
            <translation>attendue le {day}, pas encore reçue</translation>
        </message>
        <message>
            <source>halfway · {said}</source>
            <translation>mi-parcours · {said}</translation>
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
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Call before the date</source>
            <translation>Appeler avant l’échéance</translation>
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
        <message>
            <source>in the end, {amount} planned</source>
            <translation>au bout du compte, {amount} prévus</translation>
        </message>
        <message>
            <source>Call started</source>
            <translation>Appel commencé</translation>
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
        <message>
            <source>Nothing due today. Deeds follow words.</source>
            <translation>Rien à livrer aujourd’hui. Les actes suivent les paroles.</translation>
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
        <name>Questions</name>
        <message>
            <source>A condition: what was there, or not yet there</source>
            <translation>Une condition : ce qui était là, ou pas encore</translation>
        </message>
        <message>
            <source>What you find</source>
            <translation>Ce que vous trouvez</translation>
        </message>
        <message>
            <source>Questions that look for conditions</source>
            <translation>Questions qui cherchent les conditions</translation>
        </message>
        <message>
            <source>How and what, rather than who. The result is conditions that can change.</source>
            <translation>Comment et quoi, plutôt que qui. Il en sort des conditions, qui peuvent changer.</translation>
        </message>
        <message>
            <source>What the question is about</source>
            <translation>Ce sur quoi porte la question</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Une autre question</translation>
        </message>
        <message>
            <source>Edit the questions…</source>
            <translation>Modifier les questions…</translation>
        </message>
        <message>
            <source>One step further</source>
            <translation>Un pas plus loin</translation>
        </message>
        <message>
            <source>Add to what contributed</source>
            <translation>Ajouter à ce qui a contribué</translation>
        </message>
        <message>
            <source>Write what you find first.</source>
            <translation>Écrivez d’abord ce que vous trouvez.</translation>
        </message>
        <message>
            <source>No question here. Others can be written in the library.</source>
            <translation>Aucune question ici. D’autres peuvent s’écrire dans la bibliothèque.</translation>
        </message>
        <message>
            <source>What made that possible?</source>
            <translation>Qu’est-ce qui a rendu cela possible?</translation>
        </message>
        <message>
            <source>Step {step} of {most}</source>
            <translation>Pas {step} de {most}</translation>
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
            <source>Where it stands</source>
            <translation>Où cela se place</translation>
        </message>
    </context>
    <context>
        <name>QuietMinutes</name>
        <message>
            <source>Five minutes are up. Keep the ideas worth costing.</source>
            <translation>Les cinq minutes sont passées. Gardez les idées qui méritent d’être chiffrées.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Five quiet minutes</source>
            <translation>Cinq minutes tranquilles</translation>
        </message>
    </context>
    <context>
        <name>RateForm</name>
        <message>
            <source>Currency, in three letters</source>
            <translation>Devise, en trois lettres</translation>
        </message>
        <message>
            <source>Billed, an hour</source>
            <translation>Facturée, l’heure</translation>
        </message>
        <message>
            <source>Really costs me, an hour (stays here)</source>
            <translation>Coûte vraiment, l’heure (reste ici)</translation>
        </message>
    </context>
    <context>
        <name>RateForms</name>
        <message>
            <source>Billed, an hour</source>
            <translation>Facturée, l’heure</translation>
        </message>
        <message>
            <source>Really costs me, an hour (stays here)</source>
            <translation>Me coûte vraiment, l’heure (reste ici)</translation>
        </message>
        <message>
            <source>Change my rates in this incident</source>
            <translation>Changer mes tarifs dans cet incident</translation>
        </message>
        <message>
            <source>My hour in this incident</source>
            <translation>Mon heure dans cet incident</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Type my hourly rate</source>
            <translation>Saisir mon tarif horaire</translation>
        </message>
        <message>
            <source>My hour in {currency}</source>
            <translation>Mon heure en {currency}</translation>
        </message>
        <message>
            <source>1 {source} in {target}</source>
            <translation>1 {source} en {target}</translation>
        </message>
        <message>
            <source>Rate of the day</source>
            <translation>Taux du jour</translation>
        </message>
        <message>
            <source>Type an exchange rate</source>
            <translation>Saisir un taux de change</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Taux de change</translation>
        </message>
        <message>
            <source>One unit of</source>
            <translation>Une unité de</translation>
        </message>
        <message>
            <source>is worth, in {currency}</source>
            <translation>vaut, en {currency}</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>{people} · {day} · version {code}</source>
            <translation>{people} · {day} · version {code}</translation>
        </message>
        <message>
            <source>What has changed since</source>
            <translation>Ce qui a changé depuis</translation>
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
        <name>Ready</name>
        <message>
            <source>{what} ({options})</source>
            <translation>{what} ({options})</translation>
        </message>
        <message>
            <source>Ready to meet: {score} of {full}</source>
            <translation>Prêt à rencontrer : {score} sur {full}</translation>
        </message>
        <message>
            <source>It prints as a draft. {ready}. Still to do: {what}.</source>
            <translation>Le document s’imprime comme ébauche. {ready}. Reste à faire : {what}.</translation>
        </message>
        <message>
            <source>{one}; {next}</source>
            <translation>{one}; {next}</translation>
        </message>
        <message>
            <source>the statement confirmed</source>
            <translation>l’énoncé confirmé</translation>
        </message>
        <message>
            <source>the option that changes nothing, and two others</source>
            <translation>l’option qui ne change rien, et deux autres</translation>
        </message>
        <message>
            <source>one option that costs less, one that serves the client best</source>
            <translation>une option moins coûteuse, une qui sert le mieux le client</translation>
        </message>
        <message>
            <source>two pros and two cons each</source>
            <translation>deux pour et deux contre chacune</translation>
        </message>
        <message>
            <source>cost lines with who pays</source>
            <translation>des lignes de coût, avec qui paie</translation>
        </message>
        <message>
            <source>my ceiling</source>
            <translation>mon plafond</translation>
        </message>
        <message>
            <source>my part, or that I looked for it</source>
            <translation>ma part, ou le fait de l’avoir cherchée</translation>
        </message>
        <message>
            <source>a word to my insurer, since my part is on paper</source>
            <translation>un mot à mon assureur, puisque ma part est sur papier</translation>
        </message>
        <message>
            <source>the shoes of whoever it is hardest for</source>
            <translation>la place de la personne pour qui c’est le plus difficile</translation>
        </message>
        <message>
            <source>my opening sentence</source>
            <translation>ma phrase d’ouverture</translation>
        </message>
        <message>
            <source>what I can promise</source>
            <translation>ce que je peux promettre</translation>
        </message>
    </context>
    <context>
        <name>ReadySheet</name>
        <message>
            <source>Ready to meet, private</source>
            <translation>Prêt à rencontrer, privé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>What I will say first</source>
            <translation>Ce que je dirai d’abord</translation>
        </message>
        <message>
            <source>What I can promise</source>
            <translation>Ce que je peux promettre</translation>
        </message>
        <message>
            <source>Insurer: told, or found not needed</source>
            <translation>Assureur : informé, ou jugé non nécessaire</translation>
        </message>
        <message>
            <source>Settled today</source>
            <translation>Réglé aujourd’hui</translation>
        </message>
        <message>
            <source>Everything is prepared.</source>
            <translation>Tout est prêt.</translation>
        </message>
        <message>
            <source>The handout is ready to print. You could still add:</source>
            <translation>Le document est prêt à imprimer. Vous pourriez encore ajouter :</translation>
        </message>
        <message>
            <source>Any score prints; under {enough} the handout says draft. Still to do:</source>
            <translation>Tout s’imprime; sous {enough}, le document porte la mention ébauche. Reste à faire :</translation>
        </message>
        <message>
            <source>Note that the insurer is settled</source>
            <translation>Noter que la question de l’assureur est réglée</translation>
        </message>
        <message>
            <source>Prepare the meeting</source>
            <translation>Préparer la rencontre</translation>
        </message>
    </context>
    <context>
        <name>ReasonMenu</name>
        <message>
            <source>Reword</source>
            <translation>Reformuler</translation>
        </message>
        <message>
            <source>Keep it private</source>
            <translation>La garder privée</translation>
        </message>
        <message>
            <source>Let the client see it</source>
            <translation>La laisser voir au client</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Force</translation>
        </message>
        <message>
            <source>Slight</source>
            <translation>Légère</translation>
        </message>
        <message>
            <source>Real</source>
            <translation>Réelle</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>Make it a criterion…</source>
            <translation>En faire un critère…</translation>
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
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Link to a criterion</source>
            <translation>Relier à un critère</translation>
        </message>
        <message>
            <source>No criterion</source>
            <translation>Aucun critère</translation>
        </message>
    </context>
    <context>
        <name>ReasonsModel</name>
        <message>
            <source>private</source>
            <translation>privé</translation>
        </message>
        <message>
            <source>strength {strength} of 3</source>
            <translation>force {strength} sur 3</translation>
        </message>
        <message>
            <source>linked to {criterion}</source>
            <translation>relié à {criterion}</translation>
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
            <source>P private · 1–3 strength · L link · C make it a criterion</source>
            <translation>P privé · 1–3 force · L relier · C en faire un critère</translation>
        </message>
        <message>
            <source>Alt+↑↓ order · F2 reword · Del remove · Esc close</source>
            <translation>Alt+↑↓ ordre · F2 reformuler · Suppr retirer · Échap fermer</translation>
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
            <source>Link a reason to a criterion</source>
            <translation>Relier une raison à un critère</translation>
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
        <message>
            <source>Compose</source>
            <translation>Composer</translation>
        </message>
        <message>
            <source>Ctrl R</source>
            <translation>Ctrl R</translation>
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
        <name>RenegotiationCall</name>
        <message>
            <source>Agree on a date: “{promise}”</source>
            <translation>Convenir d’une date : « {promise} »</translation>
        </message>
        <message>
            <source>Agree on another date: “{promise}”, promised for {day}</source>
            <translation>Convenir d’une autre date : « {promise} », promis pour le {day}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Report</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Imprimer le bilan</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>12 derniers mois</translation>
        </message>
        <message>
            <source>All incidents</source>
            <translation>Tous les incidents</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Pris en charge</translation>
        </message>
        <message>
            <source>Real cost</source>
            <translation>Coût réel</translation>
        </message>
        <message>
            <source>My hours</source>
            <translation>Mes heures</translation>
        </message>
        <message>
            <source>Actual / expected</source>
            <translation>Réel / prévu</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesses tenues</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message numerus="yes">
            <source>Satisfied, 4 or 5 of 5: {percent} (%n answer(s))</source>
            <translation>
                <numerusform>Satisfaits, 4 ou 5 sur 5 : {percent} (%n réponse)</numerusform>
                <numerusform>Satisfaits, 4 ou 5 sur 5 : {percent} (%n réponses)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hours: {expected} expected, {actual} in the end, × {ratio} (%n incident(s))</source>
            <translation>
                <numerusform>Heures : {expected} prévues, {actual} au bout du compte, × {ratio} (%n incident)</numerusform>
                <numerusform>Heures : {expected} prévues, {actual} au bout du compte, × {ratio} (%n incidents)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken on: {expected} expected, {actual} in the end (%n incident(s))</source>
            <translation>
                <numerusform>Pris en charge : {expected} prévus, {actual} au bout du compte (%n incident)</numerusform>
                <numerusform>Pris en charge : {expected} prévus, {actual} au bout du compte (%n incidents)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>not said yet</source>
            <translation>pas encore dit</translation>
        </message>
        <message>
            <source>{year}, quarter {quarter}</source>
            <translation>{year}, trimestre {quarter}</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Reading…</source>
            <translation>Lecture en cours…</translation>
        </message>
        <message>
            <source>Period of the report</source>
            <translation>Période du bilan</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Arrêter la lecture</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Imprimer le bilan</translation>
        </message>
        <message>
            <source>{done} of {count} incidents read</source>
            <translation>{done} incidents lus sur {count}</translation>
        </message>
        <message>
            <source>Stopped. What is shown is from before.</source>
            <translation>Lecture arrêtée. Ce qui est montré date d’avant.</translation>
        </message>
        <message>
            <source>No incident in this period.</source>
            <translation>Aucun incident dans cette période.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>En tout</translation>
        </message>
        <message>
            <source>By client</source>
            <translation>Par client</translation>
        </message>
        <message>
            <source>By kind of incident</source>
            <translation>Par sorte d’incident</translation>
        </message>
        <message>
            <source>By cause</source>
            <translation>Par cause</translation>
        </message>
        <message>
            <source>By quarter</source>
            <translation>Par trimestre</translation>
        </message>
    </context>
    <context>
        <name>Retained</name>
        <message>
            <source>What I retain</source>
            <translation>Ce que j’en retiens</translation>
        </message>
        <message>
            <source>What I will do differently</source>
            <translation>Ce que je ferai autrement</translation>
        </message>
        <message>
            <source>So that it does not come back</source>
            <translation>Pour que cela ne revienne pas</translation>
        </message>
        <message>
            <source>One thing I do, and by when</source>
            <translation>Une chose que je fais, et pour quand</translation>
        </message>
        <message>
            <source>Preventive action</source>
            <translation>Action préventive</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <source>Preventive action, by when</source>
            <translation>Action préventive, pour quand</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>It comes back on its day, and at the next kickoff like this one.</source>
            <translation>Elle revient le jour dit, et au prochain démarrage semblable.</translation>
        </message>
        <message>
            <source>Done on {day}.</source>
            <translation>Fait le {day}.</translation>
        </message>
        <message>
            <source>Write what I retain</source>
            <translation>Écrire ce que j’en retiens</translation>
        </message>
        <message>
            <source>Write a preventive action</source>
            <translation>Écrire une action préventive</translation>
        </message>
        <message>
            <source>Date a preventive action</source>
            <translation>Dater une action préventive</translation>
        </message>
        <message>
            <source>Note a preventive action as done</source>
            <translation>Noter une action préventive comme faite</translation>
        </message>
    </context>
    <context>
        <name>ReturningPanel</name>
        <message>
            <source>Before this kickoff</source>
            <translation>Avant ce démarrage</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Keep a weight as it is</source>
            <translation>Garder un poids tel quel</translation>
        </message>
        <message>
            <source>It is still right</source>
            <translation>Il est toujours juste</translation>
        </message>
        <message>
            <source>Weigh it again…</source>
            <translation>Le peser de nouveau…</translation>
        </message>
    </context>
    <context>
        <name>RoundRow</name>
        <message>
            <source>{rating} out of 5, {day}: {words}</source>
            <translation>{rating} sur 5, le {day} : {words}</translation>
        </message>
        <message>
            <source>Other answers</source>
            <translation>Autres réponses</translation>
        </message>
        <message>
            <source>Recommendation, effort and fairness, optional</source>
            <translation>Recommandation, effort et équité, facultatifs</translation>
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
        <name>RuleForm</name>
        <message>
            <source>Turns of phrase to look for, one per line · {language}</source>
            <translation>Tournures à repérer, une par ligne · {language}</translation>
        </message>
        <message>
            <source>“ … ” between spaces stands for up to four words; (a|b) for a or b; (a )? for words that may be missing.</source>
            <translation>« … » entre espaces vaut jusqu’à quatre mots; (a|b) vaut a ou b; (a )? vaut des mots qui peuvent manquer.</translation>
        </message>
        <message>
            <source>What to propose instead, one per line</source>
            <translation>Ce qui est proposé à la place, une proposition par ligne</translation>
        </message>
        <message>
            <source>Not when it reads, one per line</source>
            <translation>Sauf quand on lit, une tournure par ligne</translation>
        </message>
        <message>
            <source>Why, if not as for its kind</source>
            <translation>Pourquoi, si ce n’est la raison du genre</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Ce que cela peut faire</translation>
        </message>
        <message>
            <source>Never silent</source>
            <translation>Jamais muette</translation>
        </message>
        <message>
            <source>Silent beside a day or an hour</source>
            <translation>Muette près d’un jour ou d’une heure</translation>
        </message>
        <message>
            <source>Silent where I speak of myself</source>
            <translation>Muette où je parle de moi</translation>
        </message>
        <message>
            <source>In a sentence</source>
            <translation>Dans une phrase</translation>
        </message>
        <message>
            <source>Try it in a sentence</source>
            <translation>Essayer dans une phrase</translation>
        </message>
        <message>
            <source>Underlines {words}</source>
            <translation>Souligne {words}</translation>
        </message>
        <message>
            <source>{found}, proposes {words}</source>
            <translation>{found}, propose {words}</translation>
        </message>
        <message>
            <source>Nothing would be underlined here.</source>
            <translation>Rien ne serait souligné ici.</translation>
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
        <message>
            <source>recommends {mark}/10</source>
            <translation>recommande {mark}/10</translation>
        </message>
        <message>
            <source>effort {mark}/7</source>
            <translation>effort {mark}/7</translation>
        </message>
        <message>
            <source>result {mark}/5</source>
            <translation>résultat {mark}/5</translation>
        </message>
        <message>
            <source>way there {mark}/5</source>
            <translation>démarche {mark}/5</translation>
        </message>
        <message>
            <source>manner {mark}/5</source>
            <translation>échange {mark}/5</translation>
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
            <source>Keep them as they are</source>
            <translation>Les garder tels quels</translation>
        </message>
        <message>
            <source>Convert them: same place between worst and best</source>
            <translation>Les convertir : même place entre le pire et le meilleur</translation>
        </message>
        <message>
            <source>Let them go, notes kept</source>
            <translation>Les retirer, notes gardées</translation>
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
            <source>Call sheet</source>
            <translation>Fiche d’appel</translation>
        </message>
        <message>
            <source>Thank you for being frank. What would make it right for you?</source>
            <translation>Merci de votre franchise. Que faudrait-il pour que ce soit réglé à vos yeux?</translation>
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
        <name>SetForm</name>
        <message>
            <source>Name of the set</source>
            <translation>Nom du jeu</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>A criterion without a name goes away.</source>
            <translation>Un critère sans nom s’en va.</translation>
        </message>
        <message>
            <source>Offered first to incidents of these kinds</source>
            <translation>Proposé d’abord aux incidents de ces genres</translation>
        </message>
        <message>
            <source>As the client reads it</source>
            <translation>Tel que le client le lit</translation>
        </message>
        <message>
            <source>Visible to the client</source>
            <translation>Visible au client</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privé</translation>
        </message>
        <message>
            <source>Measured in</source>
            <translation>Mesuré en</translation>
        </message>
        <message>
            <source>Filled by</source>
            <translation>Rempli par</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>Pire</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Meilleur</translation>
        </message>
        <message>
            <source>Unit (French)</source>
            <translation>Unité (français)</translation>
        </message>
        <message>
            <source>Unit (English)</source>
            <translation>Unité (anglais)</translation>
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
        <name>Shares</name>
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
            <translation>Une condition, pas une personne</translation>
        </message>
        <message>
            <source>You both looked: this is nobody’s doing. It happened, and it is known.</source>
            <translation>Vous avez cherché tous les deux : personne n’en est à l’origine. C’est arrivé, et c’est su.</translation>
        </message>
        <message>
            <source>What each of you does about it anyway stands under the circumstances.</source>
            <translation>Ce que chacun fait malgré tout est noté sous les circonstances.</translation>
        </message>
        <message>
            <source>Under a circumstance, note what one of you does about it anyway.</source>
            <translation>Sous une circonstance, notez ce que l’un de vous fait malgré tout.</translation>
        </message>
        <message>
            <source>Add to: {side}</source>
            <translation>Ajouter à : {side}</translation>
        </message>
        <message>
            <source>My side comes first; it opens the way to this one.</source>
            <translation>« De mon côté » vient d’abord, et ouvre la voie.</translation>
        </message>
    </context>
    <context>
        <name>ShelfColumn</name>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Shelves</source>
            <translation>Rayons</translation>
        </message>
    </context>
    <context>
        <name>ShelfDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>ShelfPage</name>
        <message>
            <source>Nothing is kept here yet.</source>
            <translation>Rien n’est encore gardé ici.</translation>
        </message>
        <message>
            <source>Add to the library: {what}</source>
            <translation>Ajout à la bibliothèque : {what}</translation>
        </message>
        <message>
            <source>Remove from the library</source>
            <translation>Retrait de la bibliothèque</translation>
        </message>
        <message>
            <source>Hide in the library</source>
            <translation>Masquage dans la bibliothèque</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>Proposer de nouveau</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>Comme à l’origine</translation>
        </message>
        <message>
            <source>The shelf as it came</source>
            <translation>Rayon remis comme à l’origine</translation>
        </message>
        <message>
            <source>Move in the library</source>
            <translation>Déplacement dans la bibliothèque</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Langue des mots</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>More for this shelf</source>
            <translation>Plus, pour ce rayon</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>The whole shelf as it came</source>
            <translation>Tout le rayon comme à l’origine</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
    </context>
    <context>
        <name>ShoesSheet</name>
        <message>
            <source>In their shoes, private</source>
            <translation>À leur place, privé</translation>
        </message>
        <message>
            <source>In their shoes</source>
            <translation>À leur place</translation>
        </message>
        <message>
            <source>Read each option again as whoever it is hardest for. It stays here.</source>
            <translation>Relisez chaque option à la place de la personne pour qui elle est la plus difficile. Cela reste ici.</translation>
        </message>
        <message>
            <source>How would I feel?</source>
            <translation>Comment est-ce que je me sentirais?</translation>
        </message>
        <message>
            <source>What would I need to save face?</source>
            <translation>De quoi aurais-je besoin pour garder la face?</translation>
        </message>
        <message>
            <source>Option {letter}: {question}</source>
            <translation>Option {letter} : {question}</translation>
        </message>
        <message>
            <source>Step into their shoes</source>
            <translation>Se mettre à leur place</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Reopen the incident</source>
            <translation>Rouvrir l’incident</translation>
        </message>
        <message>
            <source>Change the closing word</source>
            <translation>Changer le mot de clôture</translation>
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
            <source>A closing word is prepared. You can reopen the incident at any time.</source>
            <translation>Un mot de clôture est préparé. Vous pourrez rouvrir l’incident à tout moment.</translation>
        </message>
        <message>
            <source>Write a closing word</source>
            <translation>Écrire un mot de clôture</translation>
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
            <source>Library</source>
            <translation>Bibliothèque</translation>
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
        <name>Signs</name>
        <message>
            <source>shorter replies</source>
            <translation>des réponses plus courtes</translation>
        </message>
        <message>
            <source>a cooler tone</source>
            <translation>un ton plus froid</translation>
        </message>
        <message>
            <source>no question asked</source>
            <translation>aucune question posée</translation>
        </message>
        <message>
            <source>a meeting moved twice</source>
            <translation>une rencontre déplacée deux fois</translation>
        </message>
        <message>
            <source>a new person copied</source>
            <translation>une nouvelle personne en copie</translation>
        </message>
        <message>
            <source>an invoice waiting</source>
            <translation>une facture en attente</translation>
        </message>
    </context>
    <context>
        <name>SignsPanel</name>
        <message>
            <source>Small signs</source>
            <translation>Petits signes</translation>
        </message>
        <message>
            <source>Noticed something after a contact? One click, and Today will remember.</source>
            <translation>Un détail remarqué après un contact? Un clic, et Aujourd’hui s’en souviendra.</translation>
        </message>
        <message>
            <source>seen on {day}</source>
            <translation>remarqué le {day}</translation>
        </message>
        <message>
            <source>Note a small sign</source>
            <translation>Noter un petit signe</translation>
        </message>
        <message>
            <source>Take back a small sign</source>
            <translation>Retirer un petit signe</translation>
        </message>
    </context>
    <context>
        <name>Since</name>
        <message>
            <source>What has changed since</source>
            <translation>Ce qui a changé depuis</translation>
        </message>
        <message>
            <source>Nothing: made today, this document would say the same.</source>
            <translation>Rien : fait aujourd’hui, ce document dirait la même chose.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>SmallCourse</name>
        <message>
            <source>{criterion}: the first place never changes</source>
            <translation>{criterion} : la première place ne change jamais</translation>
        </message>
        <message>
            <source>{criterion}: the first place changes at {weights}</source>
            <translation>{criterion} : la première place change à {weights}</translation>
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
        <name>StoppingPoints</name>
        <message>
            <source>Stopping point</source>
            <translation>Point d’arrêt</translation>
        </message>
        <message>
            <source>{line}: talk with {who} before going on.</source>
            <translation>{line} : en parler avec {who} avant de continuer.</translation>
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
        <name>Sureness</name>
        <message>
            <source>Around these weights</source>
            <translation>Autour de ces poids</translation>
        </message>
        <message>
            <source>Only their order</source>
            <translation>Leur ordre seulement</translation>
        </message>
        <message>
            <source>Any weights</source>
            <translation>Poids quelconques</translation>
        </message>
        <message>
            <source>How the weights vary in the draws</source>
            <translation>Comment les poids varient dans les tirages</translation>
        </message>
        <message>
            <source>Chances of every rank, first in the strongest tint</source>
            <translation>Chances de chaque rang, le premier dans la teinte la plus forte</translation>
        </message>
        <message>
            <source>For whom each would be first, and how surely</source>
            <translation>Pour qui chacune serait première, et avec quelle assurance</translation>
        </message>
        <message>
            <source>The typical weights under which each is first; at the right, how often then.</source>
            <translation>Les poids typiques sous lesquels chacune est première; à droite, combien de fois elle l’est alors.</translation>
        </message>
        <message>
            <source>Vary the weights otherwise</source>
            <translation>Faire varier les poids autrement</translation>
        </message>
    </context>
    <context>
        <name>SyncedFolder</name>
        <message>
            <source>{keeper} copies this folder elsewhere, also while ConsultDesk writes in it. Your work is safer in a folder of this machine alone; the backups may well lie with {keeper}.</source>
            <translation>{keeper} copie ce dossier ailleurs, même pendant que ConsultDesk y écrit. Votre travail est plus en sûreté dans un dossier de cette seule machine; les copies de sûreté, elles, peuvent bien se trouver chez {keeper}.</translation>
        </message>
    </context>
    <context>
        <name>Taught</name>
        <message>
            <source>Before this kickoff</source>
            <translation>Avant ce démarrage</translation>
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
        <name>TieBreak</name>
        <message>
            <source>Two options are close</source>
            <translation>Deux options se tiennent de près</translation>
        </message>
        <message>
            <source>A few answers may show which one suits better. Going from its worst to its best, which of the two matters more? Leave out what you cannot say.</source>
            <translation>Quelques réponses peuvent montrer laquelle convient le mieux. En passant du pire au meilleur, lequel des deux compte davantage? Laissez de côté ce que vous ne pouvez pas dire.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>about alike</source>
            <translation>à peu près autant</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} ou {second}</translation>
        </message>
        <message>
            <source>There is nothing to ask here: figures are missing, or nothing differs.</source>
            <translation>Il n’y a rien à demander ici : des chiffres manquent, ou rien ne diffère.</translation>
        </message>
        <message>
            <source>No weights agree with all of these answers: look at one of them again.</source>
            <translation>Aucun poids ne respecte toutes ces réponses : revoyez l’une d’elles.</translation>
        </message>
        <message>
            <source>{letter} comes before {other} in {share} of the weights that agree.</source>
            <translation>{letter} passe devant {other} dans {share} des poids qui les respectent.</translation>
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
        <message>
            <source>from the log</source>
            <translation>d’après le journal</translation>
        </message>
        <message>
            <source>Statement confirmed, version {number}</source>
            <translation>Énoncé confirmé, version {number}</translation>
        </message>
        <message>
            <source>Decision made</source>
            <translation>Décision prise</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
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
            <source>On paper</source>
            <translation>Sur papier</translation>
        </message>
        <message>
            <source>Promise kept: {words}</source>
            <translation>Promesse tenue : {words}</translation>
        </message>
        <message>
            <source>Satisfaction: {rating} of 5</source>
            <translation>Satisfaction : {rating} sur 5</translation>
        </message>
        <message>
            <source>Document: {title}</source>
            <translation>Document : {title}</translation>
        </message>
        <message>
            <source>Signal noticed: {title}</source>
            <translation>Signal noté : {title}</translation>
        </message>
        <message>
            <source>Incident closed</source>
            <translation>Incident clos</translation>
        </message>
        <message>
            <source>Closing or reopening noted</source>
            <translation>Clôture ou réouverture notée</translation>
        </message>
        <message>
            <source>Reformulation confirmed</source>
            <translation>Reformulation confirmée</translation>
        </message>
        <message>
            <source>Reformulation corrected</source>
            <translation>Reformulation corrigée</translation>
        </message>
        <message>
            <source>Reformulation not recognised</source>
            <translation>Reformulation non reconnue</translation>
        </message>
        <message>
            <source>What happened, in order</source>
            <translation>Ce qui s’est passé, dans l’ordre</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privé</translation>
        </message>
        <message>
            <source>What the client may see</source>
            <translation>Ce que le client peut voir</translation>
        </message>
        <message>
            <source>Which events are shown</source>
            <translation>Quels événements sont montrés</translation>
        </message>
        <message>
            <source>Note an event</source>
            <translation>Noter un événement</translation>
        </message>
        <message>
            <source>Nothing here yet. What happened before the signal may stand here too.</source>
            <translation>Rien ici encore. Ce qui s’est passé avant le signal peut aussi y être noté.</translation>
        </message>
        <message>
            <source>What the client may see is printed on the statement to initial; all of it, in the incident file.</source>
            <translation>Ce que le client peut voir est imprimé sur l’énoncé à parapher; le tout, dans le dossier de l’incident.</translation>
        </message>
        <message>
            <source>All of it is printed in the incident file. Let the client see an event you noted, and the statement to initial shows what you both know, in order.</source>
            <translation>Le tout est imprimé dans le dossier de l’incident. Rendez visible au client un événement que vous avez noté, et l’énoncé à parapher montre dans l’ordre ce que vous savez tous les deux.</translation>
        </message>
        <message>
            <source>Change: {words}</source>
            <translation>Modifier : {words}</translation>
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
            <source>Answered {rating} out of 5 on {day}</source>
            <translation>A répondu {rating} sur 5 le {day}</translation>
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation>« {sentence} »</translation>
        </message>
        <message>
            <source>Call within 24 h: {day}, before {time}</source>
            <translation>À appeler dans les 24 h : {day}, avant {time}</translation>
        </message>
        <message>
            <source>Call first, as soon as you can</source>
            <translation>À appeler en premier, dès que possible</translation>
        </message>
        <message>
            <source>Call as the day opens: {day}, {time}</source>
            <translation>Appeler à l’ouverture : {day}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n business hour(s) left</source>
            <translation>
                <numerusform>encore %n heure ouvrable</numerusform>
                <numerusform>encore %n heures ouvrables</numerusform>
            </translation>
        </message>
        <message>
            <source>halfway, due {day}</source>
            <translation>mi-parcours, pour le {day}</translation>
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
        <message>
            <source>Thirty days after closing: still fine?</source>
            <translation>Trente jours après la clôture : est-ce toujours bien?</translation>
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
        <name>TornadoChart</name>
        <message>
            <source>level</source>
            <translation>égalité</translation>
        </message>
        <message>
            <source>today: {points} points ahead</source>
            <translation>aujourd’hui : {points} points d’avance</translation>
        </message>
    </context>
    <context>
        <name>TradeOff</name>
        <message>
            <source>Cross-check with a trade-off</source>
            <translation>Vérifier par un compromis</translation>
        </message>
        <message>
            <source>Adopt this answer</source>
            <translation>Adopter cette réponse</translation>
        </message>
        <message>
            <source>One answer about two criteria says what their weights should be together.</source>
            <translation>Une seule réponse sur deux critères dit ce que leurs poids devraient être l’un par rapport à l’autre.</translation>
        </message>
        <message>
            <source>To gain on</source>
            <translation>Ce que l’on gagne</translation>
        </message>
        <message>
            <source>What I give up</source>
            <translation>Ce que l’on cède</translation>
        </message>
        <message>
            <source>How much of it</source>
            <translation>De combien</translation>
        </message>
        <message>
            <source>Weigh by a trade-off</source>
            <translation>Peser par un compromis</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>Starting from {start}, how many days sooner on “{gained}” would be worth {step} on “{given}”?</source>
            <translation>À partir de {start}, combien de jours plus tôt sur « {gained} » vaudraient {step} sur « {given} »?</translation>
        </message>
        <message>
            <source>Starting from {start}, how much less on “{gained}” would be worth {step} on “{given}”?</source>
            <translation>À partir de {start}, combien de moins sur « {gained} » vaudrait {step} sur « {given} »?</translation>
        </message>
        <message>
            <source>Starting from {start}, how much more on “{gained}” would be worth {step} on “{given}”?</source>
            <translation>À partir de {start}, combien de plus sur « {gained} » vaudrait {step} sur « {given} »?</translation>
        </message>
        <message>
            <source>{amount} less</source>
            <translation>{amount} de moins</translation>
        </message>
        <message>
            <source>{amount} more</source>
            <translation>{amount} de plus</translation>
        </message>
        <message>
            <source>The weights say that nothing on “{gained}” would be worth that much.</source>
            <translation>Selon les poids, rien sur « {gained} » ne vaudrait autant.</translation>
        </message>
        <message>
            <source>The weights already say {answer}.</source>
            <translation>Les poids disent déjà {answer}.</translation>
        </message>
        <message>
            <source>Nothing follows from this: one of the two moves changes nothing.</source>
            <translation>On ne peut rien en conclure : l’un des deux passages ne change rien.</translation>
        </message>
        <message>
            <source>If adopted, “{gained}” would weigh {first} instead of {first_now}, and “{given}” {second} instead of {second_now}.</source>
            <translation>Une fois adoptée, « {gained} » pèserait {first} au lieu de {first_now}, et « {given} » {second} au lieu de {second_now}.</translation>
        </message>
        <message>
            <source>This agrees with the weights: “{gained}” counts {ratio} times as much as “{given}”, and they say {stated}.</source>
            <translation>Cela s’accorde avec les poids : « {gained} » compte {ratio} fois autant que « {given} », et ils disent {stated}.</translation>
        </message>
        <message>
            <source>With this answer, “{gained}” counts {ratio} times as much as “{given}”.</source>
            <translation>Avec cette réponse, « {gained} » compte {ratio} fois autant que « {given} ».</translation>
        </message>
        <message>
            <source>With this answer, “{gained}” counts {ratio} times as much as “{given}”; the weights say {stated}.</source>
            <translation>Avec cette réponse, « {gained} » compte {ratio} fois autant que « {given} »; les poids disent {stated}.</translation>
        </message>
    </context>
    <context>
        <name>Train</name>
        <message>
            <source>Train mode: names and amounts are hidden</source>
            <translation>Mode train : les noms et les montants sont masqués</translation>
        </message>
        <message>
            <source>What is private is not shown, and nothing is changed, printed or copied.</source>
            <translation>Ce qui est privé n’est pas montré, et rien n’est modifié, imprimé ni copié.</translation>
        </message>
        <message>
            <source>Show everything again</source>
            <translation>Tout montrer de nouveau</translation>
        </message>
        <message>
            <source>What is hidden cannot be edited. Show everything again ({key}) to write here.</source>
            <translation>Ce qui est masqué ne se modifie pas. Montrez tout de nouveau ({key}) pour écrire ici.</translation>
        </message>
        <message>
            <source>Documents, drafts and copies hold names and amounts. Show everything again ({key}) to make them.</source>
            <translation>Les documents, les brouillons et les copies contiennent des noms et des montants. Montrez tout de nouveau ({key}) pour les faire.</translation>
        </message>
        <message>
            <source>The client view shows names and amounts to the client. Show everything again ({key}) to open it.</source>
            <translation>La vue client montre des noms et des montants au client. Montrez tout de nouveau ({key}) pour l’ouvrir.</translation>
        </message>
        <message>
            <source>This page is private. Show everything again ({key}) to open it.</source>
            <translation>Cette page est privée. Montrez tout de nouveau ({key}) pour l’ouvrir.</translation>
        </message>
        <message>
            <source>Show everything again ({key}) to choose the language or the look.</source>
            <translation>Montrez tout de nouveau ({key}) pour choisir la langue ou l’apparence.</translation>
        </message>
        <message>
            <source>Train mode covers this window. What you were doing is kept as you left it.</source>
            <translation>Le mode train couvre cette fenêtre. Ce que vous faisiez vous attend tel quel.</translation>
        </message>
    </context>
    <context>
        <name>Turning</name>
        <message>
            <source>What each range does to the lead</source>
            <translation>Ce que chaque fourchette change à l’avance</translation>
        </message>
        <message>
            <source>Show the nearest</source>
            <translation>Afficher les plus proches</translation>
        </message>
    </context>
    <context>
        <name>Unpriced</name>
        <message>
            <source>No hourly rate is typed in {currency}: your hours count for nothing yet.</source>
            <translation>Aucun tarif horaire n’est saisi en {currency} : vos heures comptent encore pour rien.</translation>
        </message>
        <message>
            <source>Type my rate in {currency}</source>
            <translation>Saisir mon tarif en {currency}</translation>
        </message>
        <message>
            <source>Some of your hours have no price: they count for nothing yet.</source>
            <translation>Certaines de vos heures n’ont pas de prix : elles comptent encore pour rien.</translation>
        </message>
        <message>
            <source>Price them at {rate} an hour</source>
            <translation>Les compter à {rate} l’heure</translation>
        </message>
        <message>
            <source>Price my hours</source>
            <translation>Donner un prix à mes heures</translation>
        </message>
        <message>
            <source>“{line}”: an hour of their team is not worth one of yours. Type both, such as 60 × 32.</source>
            <translation>« {line} » : une heure de leur équipe ne vaut pas une des vôtres. Saisissez les deux, par exemple 60 × 32.</translation>
        </message>
        <message>
            <source>“{line}”: what is an hour of their team worth? Type both, such as 60 × 32.</source>
            <translation>« {line} » : que vaut une heure de leur équipe? Saisissez les deux, par exemple 60 × 32.</translation>
        </message>
        <message>
            <source>Type it</source>
            <translation>La saisir</translation>
        </message>
    </context>
    <context>
        <name>UsualLines</name>
        <message>
            <source>Remove from my usual lines</source>
            <translation>Retirer de mes lignes habituelles</translation>
        </message>
        <message>
            <source>Paste lines of a spreadsheet</source>
            <translation>Coller des lignes d’un tableur</translation>
        </message>
        <message>
            <source>Edit the usual lines…</source>
            <translation>Modifier les lignes habituelles…</translation>
        </message>
        <message>
            <source>Add a cost line</source>
            <translation>Ajouter une ligne de coût</translation>
        </message>
        <message>
            <source>Keep a line among my usual ones</source>
            <translation>Garder une ligne parmi les habituelles</translation>
        </message>
        <message>
            <source>Remove a usual line</source>
            <translation>Retirer une ligne habituelle</translation>
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
            <source>Reopen the incident</source>
            <translation>Rouvrir l’incident</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Versions of the matrix</source>
            <translation>Versions de la matrice</translation>
        </message>
        <message>
            <source>Criterion: {name}</source>
            <translation>Critère : {name}</translation>
        </message>
        <message>
            <source>My ceiling</source>
            <translation>Mon plafond</translation>
        </message>
        <message>
            <source>in the matrix</source>
            <translation>dans la matrice</translation>
        </message>
        <message>
            <source>{amount}, of which the client pays {share}</source>
            <translation>{amount}, dont le client paie {share}</translation>
        </message>
        <message>
            <source>{label}: {cost}</source>
            <translation>{label} : {cost}</translation>
        </message>
        <message>
            <source>Priorities of the client</source>
            <translation>Priorités du client</translation>
        </message>
        <message>
            <source>My priorities</source>
            <translation>Mes priorités</translation>
        </message>
        <message>
            <source>The option</source>
            <translation>L’option</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>In one sentence</source>
            <translation>En une phrase</translation>
        </message>
        <message>
            <source>Taken for granted</source>
            <translation>Ce qui est tenu pour acquis</translation>
        </message>
        <message>
            <source>In scores and on paper</source>
            <translation>Dans les résultats et sur papier</translation>
        </message>
        <message>
            <source>Offered to the client</source>
            <translation>Proposée au client</translation>
        </message>
        <message>
            <source>The client pays at most</source>
            <translation>Le client paie au plus</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
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
            <source>Cost line</source>
            <translation>Ligne de coût</translation>
        </message>
        <message>
            <source>Pro</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Con</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>The criterion</source>
            <translation>Le critère</translation>
        </message>
        <message>
            <source>Name, for the client</source>
            <translation>Nom, pour le client</translation>
        </message>
        <message>
            <source>Measured as</source>
            <translation>Mesuré en</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>Pire</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Meilleur</translation>
        </message>
        <message>
            <source>Value half-way</source>
            <translation>Valeur à mi-chemin</translation>
        </message>
        <message>
            <source>Unacceptable beyond</source>
            <translation>Inacceptable au-delà</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privé</translation>
        </message>
        <message>
            <source>Confirmed by the client on</source>
            <translation>Confirmées par le client le</translation>
        </message>
        <message>
            <source>In money</source>
            <translation>En argent</translation>
        </message>
        <message>
            <source>In hours</source>
            <translation>En heures</translation>
        </message>
        <message>
            <source>Versions of the statement</source>
            <translation>Versions de l’énoncé</translation>
        </message>
        <message>
            <source>How changes are shown</source>
            <translation>Comment les changements se lisent</translation>
        </message>
        <message>
            <source>what came</source>
            <translation>ce qui est venu</translation>
        </message>
        <message>
            <source>what went</source>
            <translation>ce qui est parti</translation>
        </message>
        <message>
            <source>Take up their changes</source>
            <translation>Reprendre leurs changements</translation>
        </message>
        <message>
            <source>Keeps this version as it is, and begins the next one with its words.</source>
            <translation>Garde cette version telle quelle, et commence la suivante avec ses mots.</translation>
        </message>
        <message>
            <source>The first version is the one you write above.</source>
            <translation>La première version est celle que vous écrivez plus haut.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Word for word as the version before.</source>
            <translation>Mot pour mot comme la version d’avant.</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmée</translation>
        </message>
        <message>
            <source>to be reconfirmed</source>
            <translation>à faire reconfirmer</translation>
        </message>
        <message>
            <source>with their changes</source>
            <translation>avec leurs changements</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>la mienne</translation>
        </message>
        <message>
            <source>Confirmed by {name}, {when}, {how}.</source>
            <translation>Confirmée par {name}, {when}, {how}.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Let this version go</source>
            <translation>Retirer cette version</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>A name for today’s version, such as: before the call</source>
            <translation>Un nom pour la version d’aujourd’hui, par exemple : avant l’appel</translation>
        </message>
        <message>
            <source>Name of the version</source>
            <translation>Nom de la version</translation>
        </message>
        <message>
            <source>Freeze today’s version</source>
            <translation>Figer la version d’aujourd’hui</translation>
        </message>
        <message>
            <source>First version</source>
            <translation>Première version</translation>
        </message>
        <message>
            <source>Second version</source>
            <translation>Deuxième version</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>given: {title}</source>
            <translation>remis : {title}</translation>
        </message>
        <message>
            <source>a document</source>
            <translation>un document</translation>
        </message>
        <message>
            <source>Nothing differs between these two.</source>
            <translation>Rien ne diffère entre ces deux versions.</translation>
        </message>
        <message>
            <source>No version yet. One is frozen by itself with each document given; freeze today’s to see later what has changed.</source>
            <translation>Aucune version pour l’instant. Une version est figée d’elle-même avec chaque document remis; figez celle d’aujourd’hui pour voir plus tard ce qui a changé.</translation>
        </message>
        <message>
            <source>Freeze a version</source>
            <translation>Figer une version</translation>
        </message>
        <message>
            <source>Let a version go</source>
            <translation>Retirer une version</translation>
        </message>
    </context>
    <context>
        <name>ViewForms</name>
        <message>
            <source>Start from the weights</source>
            <translation>Partir des poids</translation>
        </message>
        <message>
            <source>Add a view</source>
            <translation>Ajouter un point de vue</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Renommer le point de vue</translation>
        </message>
        <message>
            <source>Whose view, for example the accountant</source>
            <translation>Le point de vue de qui, par exemple la comptabilité</translation>
        </message>
    </context>
    <context>
        <name>ViewSwitch</name>
        <message>
            <source>Other views and all scores</source>
            <translation>Autres points de vue et toutes les notes</translation>
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
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <source>Whose view</source>
            <translation>Point de vue</translation>
        </message>
        <message>
            <source>Add a view…</source>
            <translation>Ajouter un point de vue…</translation>
        </message>
        <message>
            <source>Rename this view…</source>
            <translation>Renommer ce point de vue…</translation>
        </message>
        <message>
            <source>Remove this view</source>
            <translation>Retirer ce point de vue</translation>
        </message>
        <message>
            <source>Scores in every view…</source>
            <translation>Notes selon chaque point de vue…</translation>
        </message>
        <message>
            <source>Add a view</source>
            <translation>Ajouter un point de vue</translation>
        </message>
        <message>
            <source>Rename a view</source>
            <translation>Renommer un point de vue</translation>
        </message>
        <message>
            <source>View removed: {name}</source>
            <translation>Point de vue retiré : {name}</translation>
        </message>
    </context>
    <context>
        <name>Weighing</name>
        <message>
            <source>Two options are close: a few questions…</source>
            <translation>Deux options se tiennent : quelques questions…</translation>
        </message>
        <message>
            <source>Type in the client’s worksheet…</source>
            <translation>Saisir la feuille du client…</translation>
        </message>
        <message>
            <source>Weigh by swing…</source>
            <translation>Peser par bascule…</translation>
        </message>
        <message>
            <source>Weigh by rank, a quick estimate…</source>
            <translation>Peser par rang, estimation rapide…</translation>
        </message>
        <message>
            <source>Compare two by two…</source>
            <translation>Comparer deux à deux…</translation>
        </message>
        <message>
            <source>Cross-check with a trade-off…</source>
            <translation>Vérifier par un compromis…</translation>
        </message>
        <message>
            <source>Priorities confirmed by the client…</source>
            <translation>Priorités confirmées par le client…</translation>
        </message>
        <message>
            <source>Comparing two by two suits 7 criteria at most</source>
            <translation>Comparer deux à deux convient à 7 critères au plus</translation>
        </message>
        <message>
            <source>With {count} criteria there would be {questions} questions, more than anyone answers with care. Weigh by swing, or hide the criteria that matter least.</source>
            <translation>Avec {count} critères, il y aurait {questions} questions, plus qu’on n’en répond avec soin. Pesez par bascule, ou masquez les critères qui comptent le moins.</translation>
        </message>
        <message numerus="yes">
            <source>Add at least %n criterion(s) to weigh.</source>
            <translation>
                <numerusform>Ajoutez au moins %n critère à peser.</numerusform>
                <numerusform>Ajoutez au moins %n critères à peser.</numerusform>
            </translation>
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
            <source>Where you are unsure, say at least and at most: the simulation stays within them.</source>
            <translation>Là où vous hésitez, dites au moins et au plus : la simulation reste entre les deux.</translation>
        </message>
        <message>
            <source>Begin with the client’s weights</source>
            <translation>Partir des poids du client</translation>
        </message>
        <message>
            <source>Weigh by rank</source>
            <translation>Peser par rang</translation>
        </message>
        <message>
            <source>A quick estimate: put first what matters most, by drag or with Alt and the arrows. Only the order is said, so the weights are a guess at what lies behind it.</source>
            <translation>Une estimation rapide : placez d’abord ce qui compte le plus, en glissant ou avec Alt et les flèches. Seul l’ordre est dit; les poids sont donc une supposition sur ce qu’il cache.</translation>
        </message>
        <message>
            <source>How steep from the first to the last</source>
            <translation>Écart du premier au dernier</translation>
        </message>
        <message>
            <source>The middle of all that respect the order (ROC)</source>
            <translation>Le milieu de tous ceux qui respectent l’ordre (poids ROC)</translation>
        </message>
        <message>
            <source>Even steps down (rank sum)</source>
            <translation>En marches égales (somme des rangs)</translation>
        </message>
        <message>
            <source>A half, a third, a quarter (rank reciprocal)</source>
            <translation>La moitié, le tiers, le quart (inverse du rang)</translation>
        </message>
        <message>
            <source>All equal, whatever the order</source>
            <translation>Tous égaux, quel que soit l’ordre</translation>
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
            <source>Criteria by weight</source>
            <translation>Critères par poids</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Compare two by two</source>
            <translation>Comparer deux à deux</translation>
        </message>
        <message>
            <source>Two criteria at a time: of these two moves from worst to best, which matters more, and how much? Arrows or digits answer, Enter goes on. Every answer is kept.</source>
            <translation>Deux critères à la fois : de ces deux passages du pire au meilleur, lequel compte le plus, et de combien? Les flèches ou les chiffres répondent, Entrée continue. Chaque réponse est gardée.</translation>
        </message>
        <message>
            <source>All comparisons</source>
            <translation>Toutes les comparaisons</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Use these weights</source>
            <translation>Prendre ces poids</translation>
        </message>
        <message>
            <source>Compare two criteria</source>
            <translation>Comparer deux critères</translation>
        </message>
        <message>
            <source>Start the comparisons again</source>
            <translation>Recommencer les comparaisons</translation>
        </message>
        <message>
            <source>Weigh two by two</source>
            <translation>Peser deux à deux</translation>
        </message>
        <message numerus="yes">
            <source>%n more comparison(s) will tie the criteria together.</source>
            <translation>
                <numerusform>Encore %n comparaison, et tous les critères seront reliés.</numerusform>
                <numerusform>Encore %n comparaisons, et tous les critères seront reliés.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{first}” or “{second}”?</source>
            <translation>« {first} » ou « {second} »?</translation>
        </message>
        <message>
            <source>Swing</source>
            <translation>Bascule</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>At least, {criterion}</source>
            <translation>Au moins, {criterion}</translation>
        </message>
        <message>
            <source>Swing, {criterion}</source>
            <translation>Bascule, {criterion}</translation>
        </message>
        <message>
            <source>At most, {criterion}</source>
            <translation>Au plus, {criterion}</translation>
        </message>
        <message>
            <source>from {worst} to {best}</source>
            <translation>de {worst} à {best}</translation>
        </message>
        <message>
            <source>Swing {swing}, between {low} and {high}</source>
            <translation>Bascule {swing}, entre {low} et {high}</translation>
        </message>
        <message>
            <source>Compared two by two</source>
            <translation>Comparés deux à deux</translation>
        </message>
        <message>
            <source>{words}, CR {ratio}</source>
            <translation>{words}, RC {ratio}</translation>
        </message>
        <message>
            <source>Quick estimate from the order</source>
            <translation>Estimation rapide d’après l’ordre</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>By swing</source>
            <translation>Par bascule</translation>
        </message>
        <message>
            <source>All equal</source>
            <translation>Tous égaux</translation>
        </message>
        <message>
            <source>By a trade-off</source>
            <translation>Par un compromis</translation>
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
            <source>Really costs me</source>
            <translation>Me coûte vraiment</translation>
        </message>
        <message>
            <source>if you know it</source>
            <translation>si vous le savez</translation>
        </message>
        <message>
            <source>Really costs me, an hour</source>
            <translation>Me coûte vraiment, l’heure</translation>
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
        <name>WhatIf</name>
        <message>
            <source>Chances of ranking first with this weight</source>
            <translation>Chances d’arriver première avec ce poids</translation>
        </message>
        <message>
            <source>Keep this weight</source>
            <translation>Garder ce poids</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Revenir à aujourd’hui</translation>
        </message>
        <message>
            <source>Drag the line, or use the arrow keys; nothing changes until you keep it.</source>
            <translation>Glissez la ligne ou utilisez les flèches; rien ne change tant que vous ne gardez pas ce poids.</translation>
        </message>
        <message>
            <source>Locked weights stay where they are; the lines let all others follow.</source>
            <translation>Les poids verrouillés ne bougent pas; les lignes, elles, laissent suivre tous les autres.</translation>
        </message>
        <message>
            <source>Keep a weight</source>
            <translation>Garder un poids</translation>
        </message>
    </context>
    <context>
        <name>WordingPanel</name>
        <message>
            <source>Wording</source>
            <translation>Formulation</translation>
        </message>
        <message>
            <source>Describe what happened rather than who did it.</source>
            <translation>Décrire ce qui s’est passé plutôt que qui l’a fait.</translation>
        </message>
        <message>
            <source>You stay free to keep your words.</source>
            <translation>Vous restez libre de garder vos mots.</translation>
        </message>
        <message>
            <source>The texts are read on this computer, with the rules of the coach.</source>
            <translation>Les textes sont lus sur cet ordinateur, avec les règles de formulation.</translation>
        </message>
        <message>
            <source>Words for a delicate point</source>
            <translation>Des mots pour un point délicat</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à revoir</numerusform>
                <numerusform>%n à revoir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look again for %n turn(s) set aside</source>
            <translation>
                <numerusform>Repérer de nouveau %n tournure mise de côté</numerusform>
                <numerusform>Repérer de nouveau %n tournures mises de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to look at again here.</source>
            <translation>Rien à revoir ici.</translation>
        </message>
        <message>
            <source>Your part is named clearly, without excuse or detour.</source>
            <translation>Votre part est nommée clairement, sans excuse ni détour.</translation>
        </message>
    </context>
    <context>
        <name>WordsForm</name>
        <message>
            <source>Language of the words</source>
            <translation>Langue des mots</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Vérifiée le</translation>
        </message>
        <message>
            <source>A note to check, not legal advice.</source>
            <translation>Une note à vérifier, pas un avis juridique.</translation>
        </message>
    </context>
    <context>
        <name>Worksheet</name>
        <message>
            <source>What the client wrote</source>
            <translation>Ce que le client a écrit</translation>
        </message>
        <message>
            <source>Type the points of the paper worksheet from top to bottom; Enter moves on. They become the weights of the client’s view.</source>
            <translation>Saisissez les points de la feuille papier, de haut en bas; Entrée continue. Ils deviennent les poids du point de vue du client.</translation>
        </message>
        <message>
            <source>Confirmed by the client on</source>
            <translation>Confirmées par le client le</translation>
        </message>
        <message>
            <source>Take these priorities</source>
            <translation>Prendre ces priorités</translation>
        </message>
        <message>
            <source>Take the client’s priorities</source>
            <translation>Prendre les priorités du client</translation>
        </message>
    </context>
    <context>
        <name>Worth</name>
        <message>
            <source>It follows from the weights and the ends of each scale: a check of both.</source>
            <translation>Cela découle des poids et des bornes de chaque échelle : une façon de vérifier les deux.</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Write to {who}, to announce a call</source>
            <translation>Écrire à {who}, pour annoncer un appel</translation>
        </message>
        <message>
            <source>Writing opens the door; what stops the clock is hearing each other.</source>
            <translation>Écrire ouvre la porte; ce qui arrête l’horloge, c’est de s’entendre de vive voix.</translation>
        </message>
    </context>
    <context>
        <name>Zoom</name>
        <message>
            <source>{percent}%</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>Lisible</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Pleine largeur</translation>
        </message>
        <message>
            <source>Size of the page</source>
            <translation>Taille de la page</translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Keep my words</source>
            <translation>Garder mes mots</translation>
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
    <context>
        <name>_RailButton</name>
        <message>
            <source>nothing lacking</source>
            <translation>rien ne manque</translation>
        </message>
        <message>
            <source>Step {place}, {name}: {state}</source>
            <translation>Étape {place}, {name} : {state}</translation>
        </message>
    </context>
    <context>
        <name>_Sought</name>
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
</TS>
