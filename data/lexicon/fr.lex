# SPDX-License-Identifier: GPL-2.0-or-later
# French. How to write phrases: generate.py; what the sections are for: README.md.

@tu = tu|vous|t
@tres = très|si|trop|vraiment|tellement|super|hyper|bien|tout|toujours|absolument|plutôt|carrément|extrêmement|assez|tout à fait|juste|fort
@quelquun = quelqu'un|qqn|une personne|quelqu un
@jour = lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
@quand = aujourd'hui|demain|ce soir|ce matin|cet après midi|après demain|plus tard|bientôt|tout à l'heure|@jour|@jour prochain|ce week end|le week end|la semaine prochaine|à midi|la prochaine fois|demain soir|demain matin|cette semaine|l'année prochaine|alors
@bien = bon|bonne|bons|bonnes|beau|bel|belle|beaux|belles|super|excellent|excellente|excellents|excellentes|magnifique|magnifiques|génial|géniale|géniaux|superbe|superbes|formidable|formidables|merveilleux|merveilleuse|parfait|parfaite|fantastique|extraordinaire|incroyable|brillant|brillante|joli|jolie|jolis|jolies|sublime|impressionnant|impressionnante|délicieux|délicieuse|chouette|top|sympa|utile|remarquable|splendide
@parent = mère|maman|père|papa|soeur|frère|femme|mari|fils|fille|grand mère|grand père|mamie|papi|tante|oncle|cousin|cousine|copine|copain|ami|amie|nièce|neveu|belle mère|beau père|parents|bébé|enfant
@animal = chien|chat|chatte|chienne|cheval|lapin|hamster|poule|perroquet|chèvre
@donner = envoyer|donner|prêter|montrer|dire|expliquer|aider|passer|apporter|partager|écrire|rappeler|regarder|vérifier|transmettre|indiquer|conseiller|recommander|filer|lire|relire|tester|arroser|garder|réserver|prendre|ramener|acheter|appeler|décrire|jeter un oeil|faire|mettre|ouvrir|trouver

[word]
le|la|les|des|et|est|pas|je|j'ai|un|une|pour|dans|que|qui|sur|avec|mais|ce|cette|mon|ma|mes|ton|ta|tes|votre|vos|nous|vous|tu|il|elle|on|c'est|au|aux|du|ne|plus|très|bien|tout|suis|es|sont|était|ai|as|avez|avons|fait|faire|comme|aussi|encore|si|où|quand|comment|pourquoi|ça|moi|toi|merci|oui|non|n'est|d'un|d'une|l'ai|qu'il|par|être|avoir|y|leur|son|sa|ses|même|quel|quelle|j'en|chez|deux

[step]
oh|ah|eh|euh|hum|ben|bah|bon|alors|donc|et|mais|ou|car|oui|non|ok|d'accord|ouais|enfin|au fait|à propos|sinon|dis|dites|dis moi|dites moi|tiens|voilà|en fait|franchement|honnêtement|peut être|d'ailleurs|par contre|pardon|désolé|désolée|excuse moi|excusez moi|excuse|s'il te plaît|s'il vous plaît|stp|svp|petite question|une question|question|question bête|juste une question|autre question|encore une question|par curiosité|simple curiosité|super|génial|cool|chouette|wow|waouh|haha|mdr|lol|les amis|tout le monde|mon ami|mon amie|mes amis|cher|chère|chers amis|ma belle|mon cher|ma chère|tu sais|vous savez|je veux dire|merci|hein|du coup|bref
[tail]
stp|svp|s'il te plaît|s'il vous plaît|merci|désolé|désolée|quoi|hein|alors|maintenant|haha|mdr|lol|non plus|du tout|là|pas du tout|mec|les amis|encore|aussi
[filler]
oh|ah|eh|ben|bah|bon|alors|et|donc|oui|tout le monde|à tous|à toutes|à tous et à toutes|tous|toutes|toi|à toi|vous|à vous|aussi|encore|les amis|mon ami|mon amie|ma belle|mon cher|ma chère|mes amis|haha|lol|mdr|là|beaucoup|tout|mais|très

[request]
(peux|pouvez|peut|pourrais|pourriez|pourrait|peuvent) (@tu|on|@quelquun) [me|m'|nous|s'il te plaît|s'il vous plaît|stp|svp|peut être]
(tu peux|vous pouvez|tu pourrais|vous pourriez|tu veux bien|vous voulez bien|tu peux me|tu peux m') (m'|me|nous)? (@donner)
(est ce que|est ce qu) (@tu|@quelquun|il y a|on|vous) (peux|pouvez|peut|pourrais|pourriez|pourrait|sait|connaît|connais|a|aurait|aurais|y a)
(quelqu'un|quelqu'un ici|qui) (peut|pourrait|sait|connaît|connait|a une|a un|a déjà|aurait|saurait|a essayé|saurait)
(sais|savez|connais|connaissez|sait) (@tu|on) (comment|où|pourquoi|quand|quel|quelle|si|ce que|un|une|qui|le|la)
(tu sais|vous savez|tu connais|vous connaissez) (comment|où|pourquoi|quand|quel|quelle|si|un bon|une bonne)
(aurais|auriez|as|avez) (@tu) (une idée|un conseil|des conseils|une astuce|un lien|le lien|la recette|une recette|de l'expérience|une suggestion|un exemple|une solution|encore un|encore une|encore des|un peu de)
(une idée|des idées|un conseil|des conseils|une astuce) (pour|sur|de|pourquoi|comment)
comment (est ce que|puis je|je peux|on peut|peut on|faire|faire pour|je fais|fait on|on fait|dois je|faut il)
où (est ce que|puis je|je peux|on peut|peut on|trouver|acheter)
(je cherche|on cherche|nous cherchons|je recherche) (quelqu'un|de l'aide|un conseil|des conseils|une solution|un moyen|une astuce)
(j'ai|j'aurais) (besoin|aussi besoin|vraiment besoin|bien besoin) (d'aide|d'un conseil|de conseils|de votre aide|de ton aide|d'un coup de main|d'un avis)
(j'ai|j'aurais) (une|une petite|juste une|une autre|quelques|deux|encore une) [petite|autre] (question|questions)
(je voulais|je voudrais|j'aimerais|je veux) (savoir|demander|te demander|vous demander|vous poser une question)
(je me demande|je me demandais) (si|comment|pourquoi|où|quel|quelle|ce)
(envoie|donne|prête|montre|dis|explique|aide|passe|apporte|rappelle|envoyez|donnez|prêtez|montrez|dites|expliquez|aidez|passez|apportez) (moi|nous)
(merci de|prière de|veuillez) (m'|me|nous|bien)? (@donner)
(puis je|pourrais je) (t'|te|vous|avoir|emprunter|demander|prendre|utiliser|essayer)
(je peux|je pourrais) [t'|te|vous] (emprunter|demander|avoir|poser une question)
(serait il|est il|c'est) possible (de|d'avoir|que)
ce serait (gentil|sympa|super|bien|cool|possible) (de|si)
(y a t il|il y a) (quelqu'un|un moyen|une façon|une solution|moyen|un truc)
y a (moyen|quelqu'un|t il quelqu'un|t il un moyen)
(à l'aide|au secours|help)$

[thing]
(peux|pouvez|pourrais|pourriez) @tu
(qu'est ce que|qu'est ce qui|qu'est ce qu'|c'est quoi|quel|quelle|quels|quelles|combien|pourquoi|comment|lequel|laquelle)
(as|avez) @tu (essayé|vérifié|regardé dans|redémarré)
(où) (as|avez) @tu (trouvé|acheté|mis|vu)
comment (as|avez) @tu (fait|réparé|trouvé)
(quand|où) (faut il|doit on|est ce que|est|sont|se)
(est ce que|est ce qu) (c'est|le|la|les|ça|il|elle|on)
(est il|est elle|sont ils) 
(y a t il|il y a)
que (penses|pensez|pense) @tu de
(tu penses|vous pensez) quoi de
qui (est|sait|a|peut|connaît)
(dois je|faut il|devrais je)

[you]
tu|vous
(es|êtes|as|avez|vas|allez|viens|venez|veux|voulez|fais|faites|habites|habitez|travailles|aimes|aimez|étais|étiez|seras|serez|auras|viendras|viendrez|joues|dors|manges|lis|pars|partez|restes|restez|chantes|peins|cuisines) (@tu) 
(tu es|t'es|tu as|t'as|tu vas|tu viens|tu veux|tu fais|tu étais|tu seras|tu aimes|vous êtes|vous avez|vous allez|vous venez|vous voulez|vous faites)
(comment|ça) (va|vas tu|allez vous|tu vas|vous allez|va la|va le|va ta|va ton|vont|se passe|s'est passé|s'est passée|s'est passés|était|c'était|te sens tu|tu te sens|a été|va t il|va t elle)
(ça va|ca va|ça roule|ça gaze|la forme|la santé|quoi de neuf|quoi de beau)
(et toi|et vous|et chez toi|et chez vous|et ta|et ton|et tes)
(c'était|c'était bien|alors c'était) (bien|comment|bon|beau|sympa)
(qu'est ce que|qu'est ce qu) (tu|vous) (fais|faites|deviens|lis|as|avez|prépares|racontes|deviens|veux|voulez|manges|attends|cuisines|peins)
que (fais|faites|deviens|lis|racontes|prépares|veux) (tu|vous)
(tu fais|vous faites|tu lis|tu deviens|tu racontes) quoi
(quand|où|pourquoi|avec qui|depuis quand|depuis combien de temps|combien de temps|à quelle heure|jusqu'à quand) (est ce que|est ce qu)? (tu|vous|pars tu|es tu|vas tu|viens tu|as tu|habites tu|êtes vous|partez vous|avez vous|on se voit|t'es|tu es)
(tu pars|tu arrives|tu rentres|vous partez|tu reviens|tu habites|tu vas) (quand|où|à quelle heure)
(on) (se voit|se retrouve|y va|mange|boit|va|se rejoint|fait|se promène|s'appelle|part|commence)
(est ce qu) on (se voit|se retrouve|y va|mange|va|part)
(je peux|puis je|je) (t'aider|venir|passer|vous aider|t'appeler|t'apporter|apporte)
(ton|ta|tes|votre|vos) ~3 (va|vont|est|sont|a|ont|s'est|était)
(est ce que|est ce qu) (tu|vous|ton|ta|tes|votre|vos|tout|c'était|tout va|le colis|le bébé)
(as|avez) @tu (bien dormi|des nouvelles|le temps|passé|reçu|fini|aimé|encore|toujours|déjà|eu|vu|pu|trouvé le temps|mal|froid|faim)
(tu as|t'as|vous avez) (bien dormi|des nouvelles|le temps|passé|reçu|fini|aimé|encore|toujours|déjà|eu|vu|pu)
(un café|un thé|un verre|une bière|un ciné|une balade|à manger|un resto|une pizza|goûter|déjeuner|dîner) ~3 (@quand|chez moi|ensemble|avec nous|chez nous)
(tout va bien|bien dormi|bien rentré|bien rentrée|prêt|prête|libre|occupé|disponible|envie|ça te dit|ça vous dit|ça te dirait|partant|partante|des nouvelles|alors c'était|bien arrivé|bien arrivée|remis|remise)
(vraiment|sérieux|ah bon|ok|hein|quoi|non|oui|c'est vrai|n'est ce pas|d'accord|pardon)$

[you word]
tu|te|toi|ton|ta|tes|vous|votre|vos|t'as|t'es
[opener]
a t (il|elle|on)
est|sont|ont|était|peut|qui|que|quoi|quand|où|comment|pourquoi|quel|quelle|combien|faut|doit|va
[invite]
@quand|chez (moi|nous)|avec (moi|nous)|ensemble

[rhetorical]
(qui l'eût cru|qui aurait cru|qui s'en soucie|tu sais quoi|devine quoi|à quoi bon|et alors|que veux tu|pourquoi moi)$
c'est pas (beau|génial|merveilleux|chouette)$
tu te rends compte

[greeting]
(bonjour|bonsoir|salut|coucou|hello|hey|bjr|slt|cc|re|hé|yo|bienvenue|rebonjour|re bonjour) [à tous|à toutes|à tous et à toutes|tout le monde|les amis|tous|toi|la compagnie|mon ami|mon amie|ma belle|les gens|vous|à toi|la salle|encore|par ici|les filles|les gars|bonjour|ça va]
(bonne année|joyeux noël|bon matin|bon retour|joyeuses pâques|content de te revoir|contente de te revoir)

[closer]
(au revoir|à bientôt|à demain|à plus|à plus tard|à toute|à tout à l'heure|à tout de suite|à la prochaine|à @jour|à ce soir|à lundi|à la semaine prochaine|ciao|adieu|tchao|bye|tchuss|bonne nuit|bonne soirée|bonne journée|bon week end|bon weekend|bonne fin de journée|bonne fin de soirée|bon appétit|bon voyage|bonne route|bonne chance|bon courage|bonnes vacances|bon après midi|bonne semaine|bon dimanche|fais de beaux rêves|dors bien|dormez bien|prends soin de toi|prenez soin de vous|bises|bisous|bisou|gros bisous|biz|je t'embrasse|je vous embrasse|amitiés|cordialement|amuse toi bien|amusez vous bien|je dois y aller|je dois filer|je file|je me sauve|il faut que j'y aille|à vendredi|on se voit @quand|on se parle @quand|on se tient au courant) [à tous|à toutes|tout le monde|les amis|à toi|à vous|alors|et bonne nuit|et bonne soirée|toi aussi|à toi aussi|à vous aussi|demain]
(merci|merci beaucoup|merci bien|mille mercis|mille merci|un grand merci|merci infiniment|merci mille fois|grand merci|merci à toi|merci à vous|merci à tous|merci encore|encore merci|mci|thx|merci d'avance rien) [beaucoup|à tous|encore|à toi|à vous|bien|les amis|infiniment]
(de rien|je t'en prie|je vous en prie|pas de quoi|pas de souci|pas de soucis|pas de problème|y a pas de quoi|avec plaisir|c'est rien|ce n'est rien|ok|okay|d'accord|dac|d'ac|très bien|parfait|super|génial|cool|nickel|impeccable|ça marche|ça roule|entendu|compris|je vois|c'est noté|noté|bien reçu|ça me va|volontiers|chouette|bien sûr rien|top|excellent|pareillement|toi aussi|à toi aussi|à vous aussi|de même|mdr|lol|haha|hahaha|hihi|ptdr|hehe|tant mieux|exactement|voilà|ah ok|ah d'accord)

[thanks]
merci|mercii|mci
mille (merci|mercis)
(je te|je vous) remercie [@tres|beaucoup|infiniment|de tout coeur]
(c'est|c'était|vous êtes|tu es) [@tres] (gentil|gentille|sympa|aimable|adorable|généreux) (de ta part|de votre part|à toi|à vous|d'avoir|de m'avoir)
[@tres] (gentil|aimable|sympa) (de ta part|de votre part|à toi|à vous)
(tu m'as|vous m'avez|tu nous as) (sauvé|sauvée|bien aidé|beaucoup aidé|bien aidée|beaucoup aidée|sauvé la vie|sauvé la mise|rendu un grand service)
(sans toi|sans vous|sans ton aide|sans votre aide) (je|on|nous|c'était|j'aurais|je n'aurais|j'y)
(je te dois|je vous dois|on te doit) (une fière chandelle|un café|un verre|une bière|beaucoup|un service)
(je suis|on est|nous sommes) [@tres] (reconnaissant|reconnaissante|reconnaissants)
grâce à (toi|vous|NAME|ton conseil|ton aide|votre aide|tes conseils|vos conseils)
(un grand|un énorme|un immense|encore un grand) merci
merci (à toi|à vous|à tous|NAME|à NAME)

[not thanks]
non merci|merci non|non non merci
merci (mais non|pour rien|quand même pas|de rien|sans façon|qui)
merci ~3 (d'avance|par avance|à l'avance|d'av)
(par avance|d'avance) merci
(un grand|mille|encore) merci ~2 (d'avance|par avance)
(sans|pas un|pas même un|même pas un|jamais un|ni|aucun) (merci|remerciement)
(dit|dire|dis|disait|a dit|disent|écrit) ~2 merci
merci (de|pour) (ne pas|toute aide|vos réponses|votre aide à venir|votre compréhension|votre attention)
(dieu merci|merci mon dieu|à la merci)
à la merci de
merci de (bien vouloir|vouloir|me dire|me répondre|m'aider|m'envoyer|vérifier|fermer|laisser|patienter|penser à)
(carte|mot|lettre|cadeau) de remerciement
(ah|ben|bah|super) merci (bien hein|bien quand même|la surprise|le cadeau)
(serais|serait|serions) [@tres] reconnaissant
[thanks]
(voulais|voudrais|tenais|tiens à|juste|voulait) [te|vous|juste|à] (dire merci|remercier|dire un grand merci)

[praise]
^(bravo|chapeau|respect|félicitations pour le travail)
^[@tres|quel|quelle|quels|quelles|c'est un|c'est une|un|une|c'était un|c'était une] [@tres] (@bien) (travail|boulot|idée|liste|photo|photos|explication|conseil|recette|article|dessin|dessins|guide|tuto|tutoriel|présentation|gâteau|image|réponse|réalisation|trouvaille|astuce|soupe|jardin|texte|histoire|solution|résumé|analyse)
(@tres)? bien (joué|fait|vu|dit|expliqué|écrit|trouvé)
(beau|bon|excellent|super|sacré|joli) (travail|boulot)
(quel|quelle) (talent|artiste|chef|génie|merveille|réussite|travail)
(tu es|t'es|vous êtes) [@tres|un|une|le|la|mon|ma|les] [@tres|vrai|vraie|vrais] (génie|génial|géniale|géniaux|ange|champion|championne|star|meilleur|meilleure|meilleurs|as|amour|trésor|super|formidable|formidables|adorable|adorables|talentueux|talentueuse|incroyable|doué|douée|héros|héroïne|chef|magicien|magicienne|artiste|perle|sauveur|top|fantastique)
(j'adore|on adore|j'aime beaucoup|j'aime trop|j'ai adoré|j'ai beaucoup aimé) (ton|ta|tes|votre|vos|ce que tu|ce que vous)
(ton|ta|tes|votre|vos) ~2 (est|sont|était|étaient|a l'air) [@tres] (@bien)
(c'est|c'était) [@tres] (impressionnant|bien fait|bien expliqué|bien écrit|très clair|beau travail|du beau travail|magnifique|superbe|sublime)$
(@tres) (utile|clair|impressionnant)$
[not praise]
(pas|plus|jamais|sans|cherche|besoin d'|besoin|voudrais|faudrait|aurais|serait|avoir|trouver|un peu) [un|une|de|très|si|d'un|d'une] (@bien) (travail|boulot|idée|liste|photo|explication|conseil|recette|article|guide|tuto|solution)
(pas|serait|sera) [@tres] (utile|clair|impressionnant|terrible)
(si|quand|comme) (tu es|vous êtes|t'es)

[credit]
^[plutôt|peut être|le mieux|tu peux|vous pouvez|tu devrais|vous devriez|essaie de|essaye de] (demande|demander|demandez) à NAME
NAME (sait|connaît|connait|s'y connaît|saura|pourra|peut t'aider|peut vous aider|est expert|est experte|est l'expert|est l'experte|a l'habitude|a de l'expérience)
NAME (m'a|nous a|l'a|a) (montré|aidé|aidée|expliqué|réparé|trouvé|résolu|appris|dit|conseillé|donné|fait|construit|envoyé|prêté)
(grâce à|bravo à|chapeau à|merci à|c'est grâce à|l'idée de|la recette de|c'est l'idée de|un conseil de|le mérite revient à|tout le mérite à) NAME
c'est NAME qui
sans NAME (je|on|nous|rien)
[not credit]
(je|vais|j'ai|on va|il faut|veux|dois) (demander|demandé|demande) à NAME
(demande|demandez) à NAME (si|quand|de venir)
NAME (ne|me|te) (sait|connaît)
(si|que|est ce que) NAME

[congratulation]
(félicitations|felicitations|félicitation|mes félicitations|toutes mes félicitations|toutes nos félicitations|bravo à toi|bravo à vous|bravo à vous deux|félicitation à tous)
(joyeux|bon|très bon|très joyeux) anniversaire
(je suis|on est|nous sommes) [@tres] (content|contente|heureux|heureuse|contents|ravi|ravie|ravis|fier|fière|fiers) (pour|de) (toi|vous|vous deux|NAME)
[@tres] (content|contente|heureux|heureuse|ravi|ravie|fier|fière) (pour|de) (toi|vous)
(quelle|c'est une|ce sont d'|voilà une|que de) [@tres] (bonne|bonnes|super|excellente|excellentes|magnifique|merveilleuse|belle|belles|grande) (nouvelle|nouvelles)
^[@tres] (bonne|super|excellente|magnifique|merveilleuse|belle) nouvelle$
(c'est|bien|amplement) (mérité|méritée)
(tu l'as|vous l'avez) [bien|amplement] mérité
tous mes voeux|meilleurs voeux|longue vie aux mariés
[not congratulation]
(carte|cadeau|gâteau|fête) d'anniversaire
(pas|une) de (bonne nouvelle)
(j'ai|on a) une (bonne|grande|super) nouvelle

[comfort]
(je suis|suis|on est|nous sommes) (@tres|sincèrement|profondément) (désolé|désolée|désolés|triste|navré|navrée) [pour toi|pour vous|d'apprendre|d'entendre]
(désolé|désolée|navré|navrée|triste) (pour toi|pour vous|pour ta|pour ton|pour votre|d'apprendre|d'entendre|de l'apprendre)
^oh (non|la la|mince|zut|là là)$
^(oh non|oh mon dieu|ma pauvre|mon pauvre|pauvre de toi|mes pauvres|quel malheur|quelle horreur|quelle tristesse|pauvre)
(mes|nos|toutes mes|toutes nos) [sincères|plus sincères] condoléances|sincères condoléances
(bon rétablissement|remets toi vite|rétablis toi vite|remettez vous vite|prompt rétablissement|soigne toi bien)
(courage|bon courage à toi|plein de courage|tiens bon|tenez bon|tiens le coup|ne te laisse pas abattre|ne baisse pas les bras|garde espoir)
(je pense à toi|je pense à vous|on pense à toi|on pense à vous|je pense fort à toi|pensées pour toi|de tout coeur avec toi|de tout coeur avec vous|je t'envoie|je vous envoie) [plein|des pensées|un gros câlin|mes pensées|du courage]
(gros câlin|gros calin|câlin|calins|câlins)
(ça va aller|tout ira bien|tout va s'arranger|ça ira mieux|ça va s'arranger)
(c'est|que c'est|comme c'est) [@tres] (triste|affreux|terrible|horrible|dur|dommage|pas de chance|injuste)
(je suis là|on est là|nous sommes là) (pour toi|si tu|pour vous|si vous)
(tu n'es pas|t'es pas|vous n'êtes pas) seul
ce n'est pas (ta|votre) faute
(si tu as besoin|si vous avez besoin) (de parler|de quoi que ce soit|de quelque chose)
[not comfort]
(désolé|désolée|navré) (du retard|pour le retard|de|je|mais|si|d'avoir|pour mon|pour ma|pour le|pour la|pour les|j'ai)
(je suis|suis) [@tres] (désolé|désolée) (du|pour le|pour mon|pour ma|de|d'|je|mais|si|d'avoir|pour la)
oh non (j'ai|mon|ma|le|la|je|pas)

[worked]
(ça|cela|c'est|tout|ton truc|ton astuce|ton conseil|la solution) (a marché|marche|fonctionne|a fonctionné|a aidé|m'a aidé|remarche|refonctionne|réglé|résolu|bon maintenant|était ça|a résolu|a réglé|m'a bien aidé|m'a beaucoup aidé|marche maintenant|marche enfin|fonctionne maintenant|fonctionne enfin|marche à nouveau|marche parfaitement|fonctionne parfaitement|marche nickel|marche très bien|a bien marché|a bien fonctionné)$
(ça|cela) (marche|fonctionne) (maintenant|enfin|à nouveau|parfaitement|nickel|de nouveau|super bien|impeccable)
(ça|cela) (a|m'a) [bien|vraiment|tout de suite] (marché|fonctionné|aidé|aidée)
^(marche|fonctionne|résolu|réglé|réparé) [maintenant|nickel|parfaitement|enfin|impeccable]$
(problème|souci|erreur|bug) (résolu|réglé|corrigé|disparu|résolue|est résolu|est réglé|a disparu)
(c'est|c'était) (exactement|justement|pile) ce (que je cherchais|qu'il me fallait|dont j'avais besoin|que je voulais)
(tu avais|vous aviez) raison
c'était (bien )?(ça|le problème|la cause)
[not worked]
(si|pas|ne|n'a|jamais|espère|j'espère|que|comment|quand|devrait|peut être|pourvu que|voir si) ~3 (marche|marché|fonctionne|fonctionné|aidé|aide|résolu)
comment ça (marche|fonctionne)
ça (ne|n'a) ~2 (marche|marché|fonctionne|fonctionné|aidé)
ça marche (pour moi|pour @jour|pour demain|comme ça|comment|@quand)

[failed]
(ça|cela|c'est|il|elle|rien) (ne|n'a|n') (marche|fonctionne|a|aide|change|démarre|marché) (pas|toujours pas|rien|plus|pas marché|pas aidé|pas fonctionné|rien changé|rien donné|pas non plus|toujours pas marché)
(ça|ca) (marche|fonctionne|aide|a|change) (pas|toujours pas|rien|plus|pas marché|pas aidé|pas fonctionné|rien changé|rien donné)
(toujours|encore) (pareil|la même erreur|le même problème|rien|pas|cassé|le même message)
(même|la même) (erreur|chose|résultat)
(sans succès|en vain|aucun changement|aucun effet|rien n'y fait|rien à faire|c'est pire|encore pire)
[not failed]
(ça|il|elle) (ne marche|ne travaille) pas (le|encore)

[refusal]
(aucune|pas la moindre) idée
(je|j'en|j) (ne|n'en|n) sais [vraiment|absolument|malheureusement]? (pas|rien|trop rien|pas du tout)$
(je|j) (sais|en sais|sais vraiment|sais franchement) (pas|rien|trop rien|pas du tout)$
(je ne sais pas|je sais pas|chais pas|jsp|chepa|j'en sais rien|je n'en sais rien|j'ai aucune idée|je n'ai aucune idée|je n'en ai aucune idée|j'en ai aucune idée) [désolé|désolée|non plus|du tout]$
(je ne peux|je peux|peux|je ne pourrais|on ne peut) pas (t'aider|vous aider|te dire|vous dire|aider|répondre)
(désolé|désolée) (je ne sais pas|je sais pas|aucune idée|je ne peux pas|je n'ai pas|j'ai pas|non|je n'en ai pas)
(cherche|regarde|demande|tape|cherchez|regardez|demandez) (sur|à|dans) (google|internet|le manuel|la doc)
(google|googlise) (est ton ami|ça|le)
(je n'ai|j'ai|on n'a) (jamais) (essayé|utilisé|fait|cultivé|vu|entendu parler|eu) [ça|cela|de ça|non plus]?$
(jamais) (essayé|entendu parler|fait|utilisé)$
(je ne suis|je suis|suis|pas) pas (sûr|sûre|certain|certaine)$
(pas sûr|pas sûre)$
(non merci|non désolé|non désolée|non malheureusement|malheureusement non|sans façon|ça ne m'intéresse pas|pas intéressé|pas intéressée|pas le temps|laisse moi tranquille|débrouille toi|ce n'est pas mon problème|c'est pas mon problème)
(je ne m'y connais|je m'y connais|j'y connais|je n'y connais) (pas|rien|pas du tout|pas trop)
(je n'en ai|j'en ai|je n'ai|j'ai) (pas|plus|aucun|aucune)$
[not refusal]
(tu|vous|il|elle|on) (n'as|as|n'a|a|n'avez|avez|n'ont) (aucune|pas) idée
(aucune idée|je ne sais pas|je sais pas|pas sûr|pas sûre) (si|mais) (ça|essaie|essaye|regarde|peut être|demande|je pense|tu peux|prends|c'est)
(je ne sais pas|je sais pas|aucune idée) (comment|pourquoi|quoi|où|si|ce que|quel|quelle) 
(je ne sais pas) (ce que je ferais)

[news]
(j'ai|on a|nous avons|il a|elle a) [enfin|juste|hier|aujourd'hui] (perdu|trouvé|eu|quitté|décroché|obtenu) (mon|un|le|ma|notre|son) [nouveau|nouvel] (travail|boulot|emploi|job|poste|père|mère|frère|grand père|grand mère|chien|chat|bébé)
(j'ai|on a) [enfin] (réussi|raté|eu|passé|loupé) (mon|le|l'|mes|les) ~1 (examen|permis|bac|concours|examens|diplôme|partiels)
(on va|nous allons|je vais) (se marier|nous marier|me marier|avoir un bébé|avoir un enfant|être papa|être maman|être grand mère|être grand père|être parents|divorcer|déménager|être opéré|être opérée)
(je suis|elle est|ma @parent est|on est|nous sommes) [enfin|de nouveau] (enceinte|fiancé|fiancée|fiancés|marié|mariée|mariés|divorcé|divorcée|au chômage|licencié|licenciée|à l'hôpital|hospitalisé|hospitalisée|retraité|retraitée|à la retraite|papa|maman|grand mère|grand père|tante|oncle|diplômé|diplômée|viré|virée|promu|promue)
(mon|ma|notre|nos) [pauvre|petit|petite|vieux|vieille|cher|chère] (@parent|@animal) (est|a|s'est|vient) ~2 (mort|morte|décédé|décédée|hôpital|l'hôpital|cancer|disparu|disparue|né|née|marié|mariée|accident|malade|d'accoucher|mourir|de mourir|avc|réussi|enfui|enfuie)
(on|nous) (déménage|déménageons|divorce|divorçons|se marie|nous marions|attend un bébé|attendons un bébé|se sépare|nous séparons|a acheté une maison|avons acheté une maison|a acheté un appartement)
(je me|on se) (marie|sépare|suis fiancé|suis fiancée|suis cassé|suis cassée) [la jambe|le bras]?
(j'ai|il a|elle a) (le|un|eu un) (cancer|covid|accident|avc)
(j'ai été|je viens d'être|on m'a) (viré|virée|licencié|licenciée|promu|promue|embauché|embauchée|cambriolé|cambriolée|volé|opéré|opérée|admis|admise)
(c'est mon|aujourd'hui c'est mon) anniversaire
(le bébé|notre fils|notre fille|ma fille|mon fils) est (né|née|là|arrivé|arrivée)
[not news]
(si|quand|dans le film|dans un film|dans le livre) ~3 (perdu|mort|marié|morte|enceinte)
(ordinateur|pc|portable|batterie|serveur|basilic|tomates|plante) (est|sont) (mort|morte|morts|mortes)

[problem]
(mon|ma|mes|notre) [_|_ _] (ne|n'|plante|plantent|bloque|s'arrête|refuse|perd|perdent|fuit|se fige|beugue|bugue|jaunit|jaunissent|fane|affiche|redémarre|fait un bruit|est cassé|est cassée|est en panne)
(j'ai|j'obtiens|je reçois|on a) [toujours|encore|un|une|ce|cette|le|la|souvent|cette même|le même] (erreur|problème|souci|message d'erreur|bug|problèmes|soucis|message)
(voici|voilà) (mon|ma|le|la|l'|mes|les) (log|erreur|code|sortie|capture|config|configuration|message|fichier|trace)
(ça|cela) (ne marche|ne fonctionne|marche|plante|bloque|ne démarre) (pas|plus|toujours)
(je n'arrive|j'arrive|on n'arrive) (pas|plus) à
pourquoi (mon|ma|mes|est ce que mon|est ce que ma)

[promotes]
(visitez|rejoignez|suivez|likez|abonnez vous à|abonnez vous) (moi|nous|mon|ma|mes|notre|nos)
(inscrivez vous|cliquez) (ici|maintenant|vite) | (gagnez|gagner) de l'argent | votez pour

[made]
j'ai (fait|écrit|créé|codé|publié|monté) (un|une|mon|ma|ce|cette|des)
(mon|ma) (nouveau|nouvelle|propre)? (site|blog|chaîne|vidéo|projet|groupe|script)

[not thanks]
(nan|nn|naan|nah|bof) merci | sans façon merci | merci sans façon
merci (d'avoir|de m'avoir|de nous avoir|pour avoir) (gâché|ruiné|cassé|perdu|pourri|foutu|fait perdre|bousillé)
merci de (gâcher|ruiner|pourrir|casser)
[thanks]
mrc|merki
(sais|sait) (pas|plus|vraiment pas) comment (te|vous|le|la) remercier
(comme|comme c'est|que c'est|c'est si) gentil $
[rhetorical]
(je)? me demande comment (ils|elles|il|elle|on) (font|fait|y arrivent)
[request]
(qqn|qqun|qq|qlq|qlqn) (sait|peut|pourrait|a|connaît|aurait|saurait)
quelqu'un (a|aurait) (un|une|des|du|encore)
tu pourrais (me|m'|nous|le|la|les|l') 
(fais|fait|faites) (moi|nous) signe | (rends|rendez) (moi|nous) (un)? service
(l'un|l'une|un|une) (de vous|d'entre vous) (peut|pourrait)
[worked]
^ c'est (réparé|réglé|résolu|bon|corrigé) [maintenant|merci]? $ | ^ maintenant (ça va|c'est bon|ça roule) $
ça a (résolu|réglé|corrigé|arrangé) [le|mon|tout] [problème|souci]
(ça|il|elle) (tourne|démarre|redémarre|remarche|imprime) (maintenant|de nouveau|à nouveau)
(tu avais|t'avais|vous aviez) raison c'était | tout est bon maintenant
(la|le|ta|ton) _ (méthode|solution|façon|astuce|conseil|truc) (a marché|a fonctionné) | (j'ai réussi|j'y suis arrivé|j'y suis arrivée) $
[refusal]
^ (désolé|désolée) je (peux|saurais|sais) pas [t'aider]? $ | ^ me demande[z] pas $ | ^ me demande pas $ | (t'as|vous avez|tu as) qu'à (googler|chercher|regarder)
^ (jsais|chais|j'sais|jsé) pas $ | je (ne)? saurais pas (te|vous) dire | (faut|il faut) demander à (quelqu'un|qqn) d'autre
qu'est ce que j'en sais | pas que je sache | (désolé|désolée) je suis occupé | ^ je préfère pas $ | ^ pas possible (désolé|désolée) $
[praise]
^ (idée|réponse|astuce|photo|explication) (géniale|super|excellente|parfaite|brillante) $
(t'es|tu es|vous êtes) (au top|trop fort|trop forte|un as|une star)
(le|la|ton|ta|ce|cette) _ (était|est) [vraiment|trop|super|très] (délicieux|délicieuse|magnifique|superbe|la meilleure|le meilleur)
^ (impressionnant|excellent|magnifique|sublime|épatant|formidable|génial|c'est génial|c'est trop beau|trop beau) $
(trop|très|si|tellement)? fier[e] de (toi|vous) | (trop|très|si|tellement) (fier|fière) de (toi|vous) | tu as (assuré|géré|été super|cartonné)
tu (chantes|écris|cuisines|dessines|joues|expliques) (si|trop|très|vraiment) bien | la meilleure (explication|réponse|recette|photo) que
[news]
(je|on|nous) (déménage|déménageons) (à|en|au|le|bientôt) | je (rentre|sors|reviens) de l'hôpital | j'ai démissionné
(chienne|chatte|chien|chat) a eu des (petits|chiots|chatons) | j'ai (enfin)? (fini|soutenu|rendu) ma thèse
(on|nous) (s'est|nous sommes|s'est enfin) (séparés|quittés|séparées) | j'ai (encore|de nouveau|chopé)? [le|la] (covid|grippe|corona)
(ma|mon) (soeur|sœur|fille|femme|belle soeur|cousine) a accouché | j'ai (gagné|remporté) (la|le) (course|concours|match|tournoi)
j'ai vendu (ma|mon|la|notre) (voiture|maison|appart|appartement) | (mon|notre) (vol|train) (est|a été) annulé | j'ai couru mon (premier)? [semi] marathon
(ma|mon) (mère|père|mamie|papi|fils|fille) (est|a) (tombée|tombé) | je commence mon nouveau (travail|boulot|poste|job)
(je dois|il faut|je vais) (me faire|que je me fasse)? (opérer|être opéré|être opérée) | (il|elle) m'a (demandé|demandée) en mariage
[not news]
(il|elle|NAME) a eu (le|la) ~3 (crois|pense|paraît)
[congratulation]
bravo pour (ton|ta|tes|votre|vos|l'|le|la) [_] | bon (anniv|annif|annive) | (je|on|nous) (te|vous) félicite[s] | (on|je) te félicite
(ça)? me fait (tellement|très|trop|si) plaisir pour (toi|vous) | vive (les|la|le) (mariés|mariée|marié) | bonne année | bienvenue (au|à la|à) (petit|petite|bébé)
[comfort]
^ c'est (nul|moche|triste|horrible) (désolé|désolée) $ | je te serre (fort|dans mes bras) | tu vas y arriver | (croise|croisons) les doigts
(repose|reposez|qu'il repose|qu'elle repose) en paix | ^ je compatis $ | j'espère que (ta|ton) _ va (bien|mieux) | je suis (avec|de tout coeur avec) (toi|vous) | c'est pas (ta|de ta) faute | ce n'est pas (ta|de ta) faute
[not comfort]
le courage (est|c'est|n'est)
[greeting]
wesh|bsr|bien le bonjour|bonjour (madame|monsieur|mesdames|messieurs)|me (revoilà|revoici)
[closer]
à plus|a plus|bn|(je)? vais (me)? (coucher|dormir)|au lit|bonne nuit tout le monde
[credit]
NAME est (la|le) (bonne|bon) (personne|endroit) [pour]? | parle (en)? à NAME | NAME est (très|super|vraiment)? (doué|douée|bon|bonne|calé|calée|fort|forte) (pour|en|avec|là)
NAME est un[e] (expert|experte|pro) | NAME est (un|une) (expert|experte|pro|as) | NAME (doit|devrait) savoir | NAME avait le même | essaie de demander à NAME
NAME a (écrit|fait|trouvé|tout fait|réparé) [le|la|les|tout] | (adresse|adressez) (toi|vous) à NAME | NAME me l'a (expliqué|montré|dit|appris)
NAME (peut|pourra|pourrait) (t'|te|vous)? [aider|dire] | (l')?astuce (vient|est) de NAME | j'ai appris (ça|cela) (de|d') NAME

[anybody]
[est ce que|est ce qu] quelqu'un (sait|a|peut|pourrait|connaît|connait|aurait|veut|voudrait|ici|parmi|utilise|saurait|se souvient|d autre)
(il y a|y a|y aurait|il y aurait|y a t il|y aurait t il) quelqu'un
(l un|l une|un|une|quelqu'un) (d entre|parmi|de) vous
qui (d entre|parmi) vous
qui (sait|peut|connaît|pourrait|saurait|aurait) (ici|m aider|nous aider|parmi|m expliquer|me dire|une idée)

[suggest]
(tu as|vous avez|as tu|avez vous|t as|est ce que tu as) [déjà|bien|pas] [déjà] (essayé|testé|vérifié|regardé|redémarré|cherché|tenté|relu|pensé à)
peut être
pourquoi (ne pas|pas)
et si (tu|vous) (essayais|essayiez|mettais|mettiez|demandais|demandiez|prenais|redémarrais|utilisais|utilisiez)
(c est|ce serait|ça serait) peut être
parce (que|qu)
(ce ne serait|ce serait|ça serait|ça ne serait|c est|ce n est) pas (la|le|les|l|un|une|plutôt)
(tu veux|vous voulez|tu voulais|vous vouliez) (dire|parler de)
(tu|vous) (pourrais|pourriez|devrais|devriez|peux|pouvez) (toujours|simplement|plutôt|essayer|tenter)

[over]
^ (laisse tomber|laissez tomber|oublie|oubliez|oublie ça|oubliez ça|oublie ma question|oubliez ma question|peu importe|tant pis) $
^ [c est bon|ça y est|finalement|non c est bon] j ai [enfin|finalement] (trouvé|résolu|réussi|compris) [tout seul|toute seule|moi même|entre temps] $
(plus besoin|je n en ai plus besoin|n ai plus besoin) [d aide|de rien|merci] $
^ (c est|le problème est|problème) (réglé|résolu|arrangé) $

[self]
je|mon|moi|mes|nous|notre|nos|j ai|j avais|j essaie|j aimerais|j utilise|j installe|j arrive|chez moi

[show]
(montre|montrez|fais voir|faites voir) (nous|moi|le|la|les|un|une|ton|ta|votre)
(colle|collez|poste|postez|copie|copiez|envoie) [nous|moi] (le|la|les|ton|ta|tes|votre|l|un|une) ~1 (sortie|message|erreur|log|capture|résultat|photo|fichier|config|configuration)
(que|qu est ce que|qu est ce qu) (dit|affiche|donne|indique|dis) (le|la|l|ton|ta|il|elle)
(quel|quelle) (est le|est la|est l)? (message|erreur|version|modèle|sortie) (d erreur|exactement|exact|as tu|avez vous|tu as|s affiche|affiche)

[point]
(regarde|regardez|lis|lisez|essaie|essaye|essayez|consulte|consultez|suis|suivez|cherche|vois|va|allez) (ici|là|ça|ceci|dans|sur|le|la|les|ce|cette|voir|avec)
(voici|voilà|voir) [le|la|les|un|une|ce|ici|l]
(ça|ceci|cela|cette page|ce guide) (explique|décrit|montre|devrait|devrait t|pourrait t|peut t|va t) (tout|comment|bien|marcher|suffire|aider|être utile)
(tu|vous) (peux|pouvez|pourrais|pourriez|dois|devez|devrais|devriez) (aussi|trouver|essayer|utiliser|lire|regarder|télécharger|voir|faire)
documentation|manuel|mode d emploi|tutoriel|tuto|expliqué|décrit|par exemple|plus d infos|plus d informations
pour (toi|vous)
