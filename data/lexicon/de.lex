# SPDX-License-Identifier: GPL-2.0-or-later
# German. Umlauts may be written ae, oe, ue: see the alternatives. How to write phrases: generate.py; what sections are for: README.md.

@du = du|ihr|sie|de
@dein = dein|deine|deinen|deinem|deiner|deines|euer|eure|euren|eurem|eurer|ihr|ihre|ihren|ihrem
@sehr = sehr|so|echt|wirklich|total|richtig|ganz|super|unglaublich|wahnsinnig|voll|ausgesprochen|unheimlich|besonders|einfach|immer|ja|aber|mega
@jemand = jemand|irgendwer|irgendjemand|wer|einer von euch|jemand von euch|hier jemand|jemand hier
@gut = gut|gute|guter|gutes|guten|tolle|toller|tolles|tollen|toll|schöne|schöner|schönes|schön|super|klasse|prima|großartige|großartiger|großartiges|großartig|geniale|genialer|geniales|genial|hervorragende|hervorragend|fantastische|fantastisch|wunderbare|wunderbarer|wunderbares|wunderbar|herrliche|herrlich|ausgezeichnete|ausgezeichnet|starke|starkes|spitze|wunderschöne|wunderschönes|wunderschöner|wunderschön|perfekte|perfekt|hilfreiche|hilfreich|beeindruckend|beeindruckende|köstlich|lecker|hübsch|klasse
@tag = montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag
@wann = heute|morgen|übermorgen|uebermorgen|heute abend|morgen abend|morgen früh|später|spaeter|nachher|gleich|bald|dann|am @tag|@tag|am wochenende|nächste woche|nächstes jahr|nächsten @tag|am abend|am nachmittag|diese woche
@verwandte = mutter|mama|vater|papa|schwester|bruder|frau|mann|sohn|tochter|oma|opa|großmutter|großvater|tante|onkel|cousine|cousin|freundin|freund|nichte|neffe|enkel|enkelin|schwiegermutter|schwiegervater|eltern|kind|baby
@tier = hund|katze|kater|pferd|hase|kaninchen|hamster|huhn|wellensittich|papagei|hündin|meerschweinchen
@gib = schick|schicke|schickst|schicken|gib|gibst|geben|leih|leihst|leihen|bring|bringst|bringen|zeig|zeigst|zeigen|sag|sagst|sagen|hilf|hilfst|helfen|erklär|erklärst|erklären|erklaeren|schreib|schreibst|schreiben|schau|schaust|schauen|guck|guckst|gucken|mach|machst|machen|gieß|gießt|gießen|nimm|nimmst|nehmen|verrat|verrätst|verraten|empfiehlst|empfehlen|besorgst|besorgen|weiterleiten|mitbringen|vorbeibringen|teilen|zuschicken|ausleihen|borgen|weiterhelfen|nachsehen|nachschauen|prüfen|testen|lesen|durchlesen|anschauen|ansehen|aufheben|reservieren|vorlesen|beschreiben|nennen|senden|rüberschicken

[word]
der|das|und|ist|nicht|ich|ein|eine|zu|mit|auf|für|fuer|dem|den|von|sich|auch|wie|aber|noch|nur|schon|wir|sie|haben|habe|hat|bin|bist|sind|war|wird|kann|mir|mich|dich|dir|mein|meine|dein|deine|wenn|dann|doch|mal|bei|nach|aus|oder|als|so|kein|keine|heute|morgen|was|wo|wer|warum|da|im|einen|einem|einer|zum|zur|über|ueber|jetzt|hier|gut|sehr|immer|wieder|gibt|es|du|ihr|uns|euch|ja|nein|hast|wäre|würde

[step]
ach|oh|ah|aha|hm|hmm|äh|ähm|na|naja|nun|also|und|aber|oder|denn|ja|nein|nee|ne|ok|okay|gut|stimmt|genau|klar|übrigens|uebrigens|ansonsten|außerdem|apropos|sag mal|sagt mal|sagen sie|mal eine frage|eine frage|kurze frage|frage|noch eine frage|noch was|blöde frage|dumme frage|nur so|aus neugier|ganz kurz|entschuldigung|entschuldige|verzeihung|sorry|tschuldigung|pardon|bitte|wow|toll|schön|super|cool|lustig|haha|leute|ihr lieben|liebe leute|mein lieber|meine liebe|lieber|liebe|alle|zusammen|weißt du|weisst du|ich meine|eigentlich|ehrlich gesagt|ehrlich|vielleicht|jedenfalls|danke|dankeschön
[tail]
bitte|danke|leider|sorry|mal|noch|jetzt|eigentlich|denn|so|auch|haha|lol|leute|oder|ja|gerade|momentan|mehr

[filler]
oh|ah|ach|ja|nun|und|also|dann|so|alle|alles|zusammen|nochmal|noch|auch|wieder|mein lieber|meine liebe|ihr lieben|ihr|dir|euch|da|haha|lol|für heute|bitte|aber|sehr

[request]
(kannst|könntest|koenntest|kannste|könntet|könnt|könnten|können) (@du) [bitte|mir|uns|vielleicht|mal|eventuell|evtl] 
(kann|könnte|koennte|weiß|weiss|hat|hätte|kennt|mag|möchte|will|würde) (@jemand)
(würdest|wuerdest|würdet|würden|magst|möchtest) @du [bitte|mir|uns|mal|vielleicht] (@gib|mal)
(hast|hättest|haettest|habt|haben) @du [vielleicht|zufällig|evtl|eventuell] [mal] (eine idee|einen tipp|einen rat|tipps|eine ahnung|ahnung wie|einen link|den link|das rezept|ein rezept|noch eine|noch ein|noch einen|eine anleitung|erfahrung|erfahrungen|einen vorschlag)
(weißt|weisst|wisst|wissen|weiß) @du [vielleicht|zufällig] 
weißt du (wie|wo|was|warum|wann|welche|welcher|ob|wer)
(gibt|gibts) [es] (hier|da)? (jemand|jemanden|eine möglichkeit|einen trick|einen weg|irgendwo|eine anleitung|ein programm)
(wie|womit|wo|woher|wann|warum) (kann|könnte|soll|sollte|muss|mach|mache|bekomm|bekomme|krieg|kriege|find|finde|stell|stelle) (ich|man|wir)
(was|welche|welchen|welches) (kann|könnte|soll|sollte|muss) (ich|man|wir)
(ich|wir) (suche|suchen) (jemanden|jemand|hilfe|rat|tipps|einen tipp|eine anleitung|eine lösung)
(ich|wir) (brauche|brauchen|bräuchte|bräuchten|benötige) [mal|dringend|etwas|ein bisschen|eure|deine|eine|einen] (hilfe|rat|tipp|tipps|unterstützung|ratschlag|hilfestellung)
[ich] (habe|hab|hätte|haette) (mal|da|noch|eine|nur)? [eine|ne|zwei|ein paar] [kurze|kleine|blöde|dumme|andere|weitere] frage
(ich|wir) (wollte|wollten|möchte|würde gern|würde gerne) (fragen|wissen|mal fragen|gern wissen|gerne wissen)
(frage mich|frag mich|ich frage mich|ich frag mich) (ob|wie|warum|wo|was|welche)
(darf|dürfte|kann|könnte) ich (bitte|mir|mal|kurz|vielleicht)? (fragen|ausleihen|leihen|haben|borgen|bekommen|mitnehmen)
(kann|könnte|darf|dürfte) ich (mir|bitte|mal|dein|deine|deinen|euer|eure|euren|das|die|den|eine|einen|ein)
[bitte] (schick|schicke|gib|leih|bring|zeig|sag|hilf|erklär|schreib|verrat|nenn|empfiehl) (mir|uns) [bitte|mal]
bitte (schick|schicke|gib|leih|bring|zeig|sag|hilf|erklär|schreib|schau|guck|prüf|teste|nenn|melde)
(wäre|waere) es möglich
(wäre|waere) (toll|schön|super|nett|lieb|klasse) wenn
(irgendeine|irgendwelche|hat wer|jemand) (idee|ideen|tipp|tipps|vorschlag|vorschläge|eine idee|einen tipp|ahnung|erfahrung|erfahrungen)
hilfe [bitte|gesucht]$
(würde|würden) (es|es dir|es ihnen) (dir|ihnen|euch)? (etwas|was) ausmachen

[thing]
(kannst|könntest|könnt) @du
wie (funktioniert|geht|macht|macht man|baut|pflanzt|schneidet|bekommt|kriegt|lange|oft|viel|viele|tief|hoch|heißt|schreibt|kann|muss|soll)
was (ist|sind|war|kostet|bedeutet|heißt|hilft|macht|passiert|brauche|nehmt|nimmst|benutzt|verwendest|machst du gegen|hältst du von|haltet ihr von|meint ihr zu|meinst du zu)
(welche|welcher|welches|welchen|welchem) 
(wo|woher) (gibt|finde|bekommt|bekomme|kriegt|hast du (das|den|die)|habt ihr (das|den|die)|kauft|kaufst)
warum (ist|sind|wird|werden|geht|funktioniert|hat|haben|macht|machen|bekommt|blüht|wächst)
womit|wozu|wofür|weshalb
(hast|habt) @du (schon|mal)? (versucht|probiert|geprüft|nachgesehen)
(ist|sind) (die|der|das|dein|deine) ~4 (noch)? (zu haben|zu verkaufen|verfügbar|frei|im angebot)
(gibt|gibts) (es)?
wer (hat|weiß|kennt|kann|ist)
wie hast du (das|den|die)
(soll|sollte|muss) ich
was wenn

[you]
du|ihr
(bist|seid|warst|wart|hast|habt|hattest|wirst|werdet|willst|wollt|magst|mögt|möchtest|möchtet|kommst|kommt|gehst|geht|fährst|fahrt|bleibst|bleibt|machst|macht|arbeitest|wohnst|spielst|lernst|liest|siehst|isst|trinkst|singst|brauchst|freust|fühlst|schläfst|liebst|kochst|malst|backst|sammelst|züchtest) @du
(sind|waren|haben|werden|wollen|kommen|gehen|fahren|bleiben|machen|möchten) sie
(wie|wies|wie s) (geht|gehts|läuft|laeuft|läufts|war|wars|ist|sind|fühlst|lief|liefs|schmeckt|schmeckts|schmeckte|gefällt|gefiel|klappt|schläft|hast du geschlafen|stehts|steht) [es|s] [dir|euch|ihnen|dein|deine|deinem|deiner|deinen|euer|eure|der|die|das|den|dem|bei dir|bei euch|so|denn]
wie (geht|gehts) (es)? (dir|euch|ihnen|deiner|deinem|deinen|der|dem|den|euren|eurer|eurem|NAME|so)
wie (war|wars|ist|lief|läuft) (dein|deine|euer|eure|der|die|das|es|dann)
was (machst|macht|treibst|treibt|liest|hast|habt|willst|wollt|gibts neues|gibt es neues|gibts|kochst|malst|planst|plant|wünschst|läuft bei|wirst|bist|essen wir|machen wir) [du|ihr|denn|dir|euch]
was (gibts|gibt es) neues
was ist (los|mit dir|passiert|bei dir|bei euch)
(wann|wo|wohin|woher|warum|wieso|mit wem|seit wann|wie lange|wie oft|bis wann) (bist|seid|warst|hast|habt|kommst|kommt|gehst|geht|fährst|fahrt|wohnst|wohnt|willst|wollt|arbeitest|wirst|fliegst|ziehst|zieht|feierst|feiert|treffen wir|sehen wir|warst|bleibst) [du|ihr|sie|uns]
(sollen|wollen|können|treffen|sehen|gehen|machen|fahren|essen|müssen) wir
(soll|kann|darf) ich (dir|euch|ihnen|was|etwas|kommen|vorbeikommen|helfen|mitbringen|mitkommen|anrufen|dich|euch)
(lust|zeit|bock|hunger|interesse) (auf|zu|am|heute|morgen|für|@wann)
(alles|geht es dir|gehts dir|gehts euch) (gut|ok|okay|klar|in ordnung|fit|besser|wieder gut)
(ist|war|sind|waren|hat|haben|kam|kommt) (dein|deine|euer|eure|dir|euch|es|der|die|das|alles|jemand) ~3 (angekommen|gut|schön|fertig|da|gekommen|besser|geklappt|gesund|zurück|wieder da|wach|schon da|reif|drin|gelaufen|geschmeckt|gefallen|geschlafen|überstanden)
(hat|haben) (es|alles|dein|deine|das) (geklappt|geschmeckt|funktioniert|gefallen)
(kaffee|tee|essen|bier|kuchen|kino|spaziergang|mittagessen|frühstück|pizza) ~3 (@wann|bei mir|bei uns|zusammen|um)
und (dir|euch|du|ihr|selbst|bei dir|bei euch)
(wirklich|echt|ehrlich|ok|okay|oder|nicht wahr|was|ja|nein|ach ja|stimmts|gell|ne)$
(bist|seid) (@du)
was (hältst|haltet) (du|ihr) davon

[you word]
du|dich|dir|dein|deine|deinen|deinem|deiner|ihr|euch|euer|eure|euren|ihnen
[opener]
ist|sind|war|waren|hat|haben|kann|können|könnte|wird|werden|wer|was|wann|wo|wohin|woher|warum|wieso|wie|darf|soll|muss|will|gibt
[invite]
@wann|bei (mir|uns)|mit (mir|uns)|zusammen

[rhetorical]
wer (hätte das gedacht|hätte|weiß das schon|kennt das nicht)
weißt du was$
was solls
na und$
wie (schön|toll|cool|geil) ist das denn
ist das nicht (schön|toll|wunderbar|herrlich)
(kannst|könnt) (du|ihr) dir vorstellen

[greeting]
(hallo|hi|hey|huhu|moin|moin moin|servus|grüezi|gruezi|grüß gott|gruess gott|grüß dich|gruß|guten (morgen|tag|abend)|morgen|mahlzeit|tach|tag|nabend|n abend|guten|halli hallo|hallöchen|salü|griaß di|willkommen|herzlich willkommen|willkommen zurück) [zusammen|alle|allerseits|ihr lieben|leute|miteinander|an alle|euch|mein lieber|meine liebe|ihr|wieder|in die runde]
[ein] (gutes|frohes) neues [jahr]|frohe (weihnachten|ostern)|schönen guten (morgen|tag|abend)

[closer]
(tschüss|tschuess|tschüs|tschau|ciao|bye|ade|adieu|servus|pfiat di|baba|mach s gut|machs gut|macht s gut|machts gut|auf wiedersehen|wiedersehen|bis (dann|bald|morgen|später|spaeter|nachher|gleich|@wann|demnächst|dahin|die tage|nächste woche|nächstes mal)|man sieht sich|wir sehen uns|wir hören uns|wir lesen uns|gute nacht|nacht|gn8|schlaf gut|schlaft gut|träum schön|träum süß|schönen (abend|tag|feierabend|sonntag|urlaub)|schönes wochenende|schöne (woche|ferien|feiertage|grüße)|einen schönen (abend|tag|feierabend|sonntag)|ein schönes wochenende|viel (spaß|spass|glück|erfolg)|gute (reise|fahrt|besserung|erholung)|liebe grüße|lg|vg|mfg|viele grüße|grüße|pass auf dich auf|ich muss (los|weg|gehen)|muss los|muss weg|bin (dann|mal)? weg|bin gleich wieder da|bis denne|hau rein) [noch|zusammen|alle|dann|wieder|dir|euch|an alle|noch einen|ihr lieben|und gute nacht]
(danke|dankeschön|danke schön|dank dir|danke dir|danke euch|vielen dank|vielen lieben dank|herzlichen dank|lieben dank|besten dank|tausend dank|merci|thx|dankesehr|danke sehr|danke vielmals) [dir|euch|schön|sehr|vielmals|nochmal|nochmals|alle|an alle|gleichfalls|ebenfalls|auch]
(bitte|bitte sehr|bitteschön|bitte schön|gern|gerne|gern geschehen|gerne geschehen|kein problem|keine ursache|nichts zu danken|kein ding|passt|passt schon|alles klar|alles gut|ok|okay|oki|okidoki|jo|jup|gut|na gut|super|prima|toll|klasse|cool|perfekt|wunderbar|schön|fein|geht klar|mach ich|wird gemacht|verstehe|verstanden|ach so|achso|aha|alles roger|einverstanden|abgemacht|in ordnung|dito|gleichfalls|ebenfalls|ebenso|dir auch|euch auch|dir ebenso|lol|haha|hahaha|hihi|hehe|genau|stimmt|sehr gut|sehr schön|freut mich|klingt gut|hört sich gut an)

[thanks]
danke|dankeschön|dankeschoen|dankesehr|merci|thx|vergelts gott|vergelt s gott
(vielen|herzlichen|lieben|besten|tausend|schönen|großen|ganz herzlichen|vielen lieben|herzlichsten|1000|recht herzlichen) dank
dank (dir|euch|ihnen|NAME|deiner hilfe|deinem tipp|eurer hilfe)
(ich|wir) (danke|danken|bedanke|bedanken) (dir|euch|ihnen|mich|uns|allen|NAME)
(bin|sind) (dir|euch|ihnen) [@sehr] dankbar
(das|es) (ist|war) [@sehr] (lieb|nett|freundlich|großzügig) von (dir|euch|ihnen|NAME)
[@sehr] (lieb|nett|freundlich) von (dir|euch|ihnen)
(hast|habt|haben) (mir|uns|sie mir) (den tag|das leben|den abend|sehr|den hals|so) (gerettet|geholfen)
du hast (mir|uns) [@sehr] geholfen
(ohne) (dich|euch|deine hilfe|eure hilfe) (hätte|wäre|hätten|wären)
(ich|wir) schulde[n] dir (was|etwas|einen kaffee|ein bier|einen kuchen)
(ich|wir) (weiß|schätze|wissen) [das|es] [@sehr] zu schätzen

[not thanks]
(nein|nö|nee|ne) danke
danke (nein|ich hab schon|ich habe schon|ich bin satt|kein bedarf|für nichts|fürs nichts|für garnichts|für gar nichts|merkel)
(danke|dank) ~3 (im voraus|im vorraus|schon mal im|schonmal im|vorab|schon mal|schonmal)
(vielen|besten|herzlichen|schönen|lieben) dank ~2 (im voraus|im vorraus|vorab|schon mal|schonmal)
(schon mal|schonmal|im voraus|vorab|schon jetzt) [vielen|herzlichen] (danke|dank)
(na|na toll|na super|ja toll|oh toll) (danke|vielen dank|schönen dank auch)
na danke
schönen dank auch
(kein|keinen|ohne|nicht einmal|nicht mal|nie|niemals) [ein|einen|jeden] (danke|dank|dankeschön)
(sagt|sagte|sagen|gesagt|schrieb|sag) ~2 (danke|dankeschön)
(danke|dankeschön) (sagen|gesagt|sagte|zu sagen|schön sagen|karte|karten|brief)
dank (dem|der|des|den|einem|einer|meiner|meinem|seiner|ihrer) 
gott sei dank
(zum|als|zu|ein|das|der|mit|viel|wenig) (dank|danke)
(wäre|wären|wär) (ich|wir) [@sehr|dir|euch] dankbar
(danke|dank) für (jede|jeden|jegliche|alle|eure|ihre) (hilfe|tipps|antworten|hinweise|tipp|hinweis|antwort)

[thanks]
(wollte|wollten|möchte|möchten|wollt) [nur|noch|mich] [noch|kurz|mal] (danke sagen|danken|bedanken)
ein (großes|riesiges|herzliches|dickes) (danke|dankeschön)

[praise]
^(@sehr) (@gut) [arbeit|idee|gemacht|erklärt|liste|anleitung|erklärung|foto|fotos|bild|bilder|tipp|rezept|artikel|vorschlag|geschrieben|gelöst]$
(@gut) (gemacht|erklärt|geschrieben|gelöst|beschrieben|hinbekommen|gekocht|gespielt|gesungen)
^[@sehr|was für eine|was für ein|eine|ein|das ist eine|das ist ein|das war eine|das war ein] [@sehr] (@gut) (arbeit|idee|liste|anleitung|erklärung|foto|fotos|bild|bilder|tipp|rezept|artikel|vorschlag|leistung|aufnahme|sammlung|seite|zeichnung|lösung|hinweis|kuchen|brot|auftritt|vortrag|rede|geschichte)
(@du) (bist|seid|sind) [@sehr] [ein|eine|der|die|das|mein|meine] [@sehr] (schatz|engel|held|heldin|genie|beste|bester|besten|besten|star|künstler|künstlerin|klasse|spitze|großartig|toll|super|genial|wunderbar|lieb|nett|fantastisch|lebensretter|lebensretterin|retter|retterin|profi|meister|hilfreich|talentiert|gold wert)
(du bist|ihr seid) (der|die) (beste|besten|größte|größten|wahnsinn|hammer)
@dein ~2 (ist|sind|war|waren|sieht|sehen|schmeckt|schmeckte|klingt|gefällt mir) [@sehr] (@gut|super aus|toll aus|schön aus|gut aus|klasse aus|wunderschön aus)
(das|es|die|der) (sieht|sehen) [@sehr] (toll|super|klasse|schön|wunderschön|großartig|fantastisch|genial|lecker|köstlich|gut) aus
(das|die|es) (hast du|habt ihr) [@sehr] (@gut|gut|toll|super) [gemacht|hinbekommen|erklärt|gelöst]
(ich|wir) (liebe|lieben|mag|bewundere) (dein|deine|deinen|eure|euren)
(respekt|hut ab|chapeau|bravo|alle achtung|saubere arbeit|reife leistung)
(gefällt mir|das gefällt mir) (@sehr gut|sehr)
@sehr (hilfreich|beeindruckend)$
[not praise]
(nicht|kein|keine|keinen|wäre|wär|hätte|suche|suchen|brauche|bräuchte|such|gibt|gibts|habe|hab|finde|mein|meine|meinen) [@sehr|so|eine|ein|einen] (@gut) (arbeit|idee|liste|anleitung|erklärung|foto|fotos|bild|bilder|tipp|rezept|artikel|vorschlag|seite|lösung|hinweis|kuchen|brot|gemacht|erklärt)
(nicht|wäre|wär|würde) [@sehr] (hilfreich|beeindruckend)
(wenn|falls|dass|ob) du
(gute|schöne) (idee|frage) aber

[credit]
^[am besten|einfach|vielleicht|sonst|oder|mal|dann|lieber] (frag|fragt|fragen sie|frage) [doch|mal|am besten|einfach|lieber]? NAME
NAME (weiß|weiss|kennt sich|wusste|kann das|kann dir|kann euch|könnte das|hat ahnung|hat erfahrung|hilft|hat das schon|ist experte|ist expertin|ist der experte|ist die expertin|ist profi)
NAME (hat|hatte) (mir|uns|es|das|den|die) ~3 (gezeigt|geholfen|erklärt|repariert|gefunden|gelöst|beigebracht|gesagt|empfohlen|gebaut|gebacken|gemacht|geschickt|geliehen)
(dank|danke an|lob an|ehre gebührt|verdienst von|idee von|rezept von|tipp von|rezept ist von|idee ist von|idee war von|tipp war von|kompliment an|respekt an) NAME
(das war|es war|war) NAME [der|die|s] [idee|rezept|tipp|das|es]
von NAME (gelernt|bekommen|abgeschaut|gezeigt)
ohne NAME (hätte|hätten|wäre|wären)
[not credit]
(ich|werde|muss|soll|will|kann|wollte) [mal|dann|morgen|noch|auch] (frag|frage|fragen) [mal] NAME
(frag|frage|fragt) NAME (ob|wann)
NAME (weiß|kennt) (mich|dich|nichts|nicht|es nicht|das nicht|auch nicht)
(ob|wenn|falls|dass) NAME

[congratulation]
(herzlichen|herzliche|meinen|allerherzlichsten|allerherzlichste|die besten|beste) (glückwunsch|glückwünsche|glueckwunsch|glueckwuensche)
glückwunsch|glueckwunsch|gratulation|gratuliere|gratulier|wir gratulieren|ich gratuliere
alles (gute|liebe) (zum|zur|für|dir|euch|zu)
(alles gute|alles liebe und gute|alles liebe)$
(happy birthday|zum geburtstag viel glück)
(freue|freu|freuen) (mich|uns) [@sehr|ja|riesig|wahnsinnig] für (dich|euch|sie)
(stolz|bin stolz|sind stolz) auf (dich|euch)
(das (sind|ist) ja|was für) [@sehr] (tolle|gute|schöne|wunderbare|großartige|super|fantastische) (nachrichten|neuigkeiten|nachricht|neuigkeit)
^[@sehr] (tolle|wunderbare|großartige|super|fantastische|schöne) (nachrichten|neuigkeiten|nachricht|neuigkeit)$
(hast|habt) (du|ihr) [dir|euch] [@sehr] verdient
(wohlverdient|verdient)$
[not congratulation]
(keine|kein|nicht) (glückwünsche|glückwunsch)
(glückwunschkarte|glückwunschkarten)

[comfort]
(das|es) tut mir [@sehr|wahnsinnig|unendlich|schrecklich] leid [für dich|für euch|zu hören]$
(tut mir|es tut mir|das tut mir) [@sehr|wahnsinnig|unendlich] leid (für|das zu hören|um|wegen deiner|wegen deines|mit deiner|mit deinem)
(tut mir|es tut mir|das tut mir) (@sehr|wahnsinnig|unendlich) leid
^oh (nein|je|weh|gott|mann)$
^(ohje|oje|oh je|ach je|ach herrje|auweia|au weia|ach du arme|ach du armer|du arme|du armer|ihr armen|du ärmste|du ärmster)
(mein|herzliches|aufrichtiges|unser) (beileid|mitgefühl)
(gute besserung)
(fühl dich|fühle dich|lass dich|sei) [mal|ganz|fest] (gedrückt|umarmt|drücken)
(ich drück dich|ich drücke dich|drück dich|umarmung|dicke umarmung|ich umarme dich|denke an dich|denk an dich|wir denken an (dich|euch)|ich denke an (dich|euch))
(kopf hoch|halt durch|halte durch|haltet durch|gib nicht auf|nicht aufgeben|lass dich nicht unterkriegen)
(wird|wirds) (schon)? [alles] (wieder)? (gut|besser|werden)$
das wird schon [wieder]
(wie|das ist|das ist ja|das ist so|was für ein|was für eine) (schrecklich|furchtbar|traurig|schlimm|schade|mist|ein jammer|jammer)
(ich bin|wir sind|bin|sind) (immer)? für (dich|euch) da
du bist nicht allein
(wenn|falls) du (reden|etwas brauchst|was brauchst|hilfe brauchst) [willst|möchtest]
[not comfort]
(tut mir|es tut mir) [@sehr] leid (dass ich|für die|wegen der|ich|für meine|wenn ich|aber|für das)
(das )?(wetter|film) ist (schrecklich|furchtbar)
oh nein (ich|mein|meine|die|der|das)

[worked]
(das|es|jetzt|nun|endlich|dein tipp|der tipp|die lösung) (hat funktioniert|hat geklappt|hat geholfen|klappt|klappts|klappt jetzt|funktioniert jetzt|geht jetzt|läuft jetzt|läuft wieder|geht wieder|funktioniert wieder|funktioniert nun|wars|war s|war es|war die lösung|war der fehler|war das problem|hats gelöst|hat es gelöst|hat [@sehr] geholfen|geht|läuft|funktioniert)$
(das|es|dein tipp) (hat|hats) [@sehr|tatsächlich|wirklich|sofort|super|prima|wunderbar] (funktioniert|geklappt|geholfen)
^(funktioniert|klappt|geht|läuft|hat funktioniert|hat geklappt|hat geholfen) [jetzt|nun|wieder|super|prima|wunderbar|bestens|perfekt|einwandfrei|endlich|tadellos]$
(problem|fehler) (gelöst|behoben|ist weg|ist gelöst|ist behoben|weg)
(genau|das ist genau) (das|was) [was] ich (brauchte|gesucht habe|suchte|brauche|gebraucht habe)
(jetzt|endlich|nun) (geht|läuft|klappt|funktioniert|druckt|startet|blüht) (es|er|sie|alles|wieder|das)
(du hattest|ihr hattet) recht
(alles|wieder) (läuft|geht|funktioniert) wieder
[not worked]
(ob|wenn|falls|hoffe|hoffentlich|dass|wie|vielleicht|sollte|müsste|nicht|kein|nie|ohne) ~3 (funktioniert|geklappt|geholfen|klappt|geht|läuft|hilft)
(hat|es|das) (nicht|leider nicht|auch nicht|nichts) (funktioniert|geklappt|geholfen|gebracht)
(das|es) (geht|läuft) (um|so|nicht|gut|schlecht|dir|mir)

[failed]
(hat|es|das|geht|funktioniert|klappt|hilft|bringt|läuft|ging|half) [leider|immer noch|auch|noch immer|so|bei mir|es|das] (nicht|nichts|auch nicht|leider nicht|immer noch nicht|noch nicht) [geholfen|funktioniert|geklappt|gebracht|geändert|mehr]$
(hat|haben) [leider|auch|alles]? (nicht|nichts) (geholfen|funktioniert|geklappt|gebracht|geändert)
(immer noch|noch immer) (derselbe fehler|das gleiche|das selbe|dasselbe|kaputt|nicht|der gleiche fehler)
(gleicher|selber|derselbe|der gleiche) fehler
(ohne erfolg|kein erfolg|keine änderung|keine besserung)
(jetzt|nun) ist es (noch)? schlimmer
[not failed]
(kann|könnte) (ich|dir|da) ~3 nicht (helfen|weiterhelfen|sagen)
nicht (helfen|weiterhelfen|sagen)
(geht|läuft) (es|dir|euch) nicht
das geht (dich|uns|mich) nichts
geht (leider|da|heute|morgen|@wann) nicht

[refusal]
(keine|kein) (ahnung|idee|plan|schimmer|blassen schimmer|blasse ahnung)
(weiß|weiss|wüsste) (ich|das)? [das|es|ich|leider|auch|ehrlich gesagt|gerade|da|so|jetzt] (nicht|auch nicht|leider nicht|leider auch nicht|nix)$
(ich|wir) (weiß|weiss|wissen) (es|das|leider|da|auch|gar)? [es|das|auch|leider] nicht$
(kann|könnte) (ich|dir|da|leider) [dir|da|leider|auch] [leider|auch|da] nicht (helfen|sagen|weiterhelfen|beantworten)
(da|dabei|leider) (kann|muss) ich [dir|leider|da] (nicht|leider nicht|passen) [helfen|weiterhelfen]$
(googel|google|googl|googeln|googlen) (das|es|mal|doch|einfach|selbst)
(schau|guck|such|sieh) [mal|doch|einfach] (selbst nach|selber nach|im handbuch nach|bei google|im internet)
(frag|frage) [doch|mal]? google
(hab|habe|haben) (ich|das|wir) [das|es|ich]? [selbst|selber|auch|leider|noch]? (nie|noch nie|nie selbst) (gemacht|benutzt|probiert|angebaut|gehört|versucht|gehabt)
(nie|noch nie) (gehört|davon gehört|gemacht|probiert|benutzt)$
(bin|ist) (mir|ich)? (nicht|leider nicht|da nicht) (sicher|überfragt)$
da bin ich [leider|auch]? überfragt|überfragt
(nein|nö) (danke|leider nicht|leider|kann ich nicht|hab ich nicht|habe ich nicht)
^(nein|nö|nee) (danke)
(hab|habe) (ich|leider)? [leider|ich]? (keinen|keine|keins|keines|nicht)$
(keine zeit|lass mich in ruhe|nicht mein problem|kein interesse)
(tut mir leid|sorry) (keine ahnung|weiß ich nicht|da kann ich nicht|nein)
[not refusal]
(du|ihr|er|sie|der|die|niemand|man) (hast|habt|hat|haben) (keine|keine blasse) ahnung
(du hast keine|hast du) (ahnung|idee)
(keine ahnung|weiß nicht|nicht sicher) (ob|wie|warum|wo) (das|es|du|ich) (hilft|bringt)
(keine ahnung|weiß nicht|nicht sicher) aber (versuch|probier|schau|ich würde|vielleicht|nimm|frag)
keine ahnung (wie|warum|was|wo|ob) (ich|mein|meine)

[news]
(ich|wir) (habe|hab|haben) [gestern|heute|endlich|gerade|leider|einen|eine|den|die|das|meine|meinen|unsere|ein|mein] ~3 (job verloren|arbeit verloren|stelle verloren|job bekommen|stelle bekommen|neuen job|neue stelle|prüfung bestanden|führerschein bestanden|geheiratet|verlobt|haus gekauft|wohnung gekauft|prüfung nicht bestanden|durchgefallen|bein gebrochen|arm gebrochen|krebs|corona|zusage bekommen|absage bekommen|gekündigt|getrennt|gewonnen|abitur bestanden|abi bestanden|studium abgeschlossen|unfall|unfall gehabt|doktorarbeit abgegeben)
(ich|wir) (habe|hab|haben) (geheiratet|gekündigt|bestanden|uns verlobt|uns getrennt|krebs|corona|es geschafft|die prüfung bestanden|die stelle|den job)
(ich bin|wir sind|sie ist|NAME ist|meine @verwandte ist|mein @verwandte ist) [jetzt|endlich|wieder] (schwanger|verlobt|verheiratet|geschieden|getrennt|arbeitslos|gekündigt worden|entlassen worden|befördert worden|im krankenhaus|gestorben|verstorben|krank|oma geworden|opa geworden|vater geworden|mutter geworden|onkel geworden|tante geworden|eltern geworden|umgezogen|rentner|in rente|durchgefallen)
(wir|ich) (heirate|heiraten|ziehe um|ziehen um|bekommen ein baby|bekommen ein kind|bekommen zwillinge|erwarten ein kind|erwarten ein baby|werde oma|werde opa|werde vater|werde mutter|werden eltern|bekomme ein baby|bekomme ein kind|lassen uns scheiden|trennen uns|ziehen nach|ziehe nach)
(mein|meine|unser|unsere) [liebe|lieber|alte|alter|kleiner|kleine] (@verwandte|@tier) (ist|hat|wurde|liegt) ~2 (gestorben|verstorben|tot|im krankenhaus|krebs|schwer krank|eingeschläfert|weggelaufen|überfahren|geboren|geheiratet|bestanden|verlobt|schwanger|entlassen)
(mir|uns) (wurde|ist|wurden) ~3 (gekündigt|gestohlen|geklaut|eingebrochen)
(bei uns|bei mir) wurde eingebrochen
(heute ist|ich hab|ich habe) [heute] (mein )?geburtstag
(unser|das) (sohn|tochter|baby|kind|enkel|enkelin) ist (da|geboren|auf der welt)
[not news]
(wenn|falls|hätte|würde|ob) (ich|wir|mein|meine)
(im|ein) (film|buch|roman|traum)
(laptop|computer|rechner|akku|server|drucker|basilikum|tomate|tomaten|pflanze|pflanzen|handy|motor|pumpe|rose|rosen) (ist|sind) (gestorben|tot)

[problem]
(mein|meine|unser|unsere) [_|_ _] (geht|funktioniert|läuft|startet|bleibt|stürzt|hängt|friert|will|spinnt|streikt|lässt sich|zeigt|piept|tropft|verliert|bekommt|blüht|wächst|welkt|leckt|druckt|lädt|kommt) [nicht|immer|einfach|ständig|nur|nach|gelbe|ab|ein|mehr]
(ich|wir) (bekomme|bekommen|kriege|erhalte|habe|hab) [immer|ständig|da|hier|ein|eine|einen|diesen|folgenden|dauernd|den|die|das] [folgenden|ein|kleines|seltsamen|_] (fehler|fehlermeldung|problem|probleme|meldung)
(hier|da) (ist|sind|mal)? [mein|meine|das|der|die] (log|logfile|ausgabe|fehlermeldung|screenshot|konfiguration|config|code|protokoll)
(geht|funktioniert|klappt|startet|läuft) [bei mir|einfach|leider]? nicht
(was mache ich|was mach ich|mach ich) falsch
(komme|komm|kommen) (ich|wir)? nicht weiter
(warum|wieso) (geht|ist|funktioniert|hat|bekommt|macht|startet) (mein|meine|das|es|bei mir)

[promotes]
(besucht|abonniert|liked|teilt|folgt|schaut auf) (mich|mir|uns|meinen|meine|mein|meiner|unsere|unseren)
(jetzt|hier) (anmelden|registrieren|mitmachen|kaufen|gewinnen)
(geld|bargeld) verdienen | stimmt (bitte)? (alle)? für | klickt hier | nur heute gratis

[made]
ich (habe|hab) ~2 (ein|eine|einen|was|das|meine|meinen|mein) ~3 (gebaut|geschrieben|gemacht|programmiert|gebastelt|veröffentlicht)
(meine|meiner|mein|meinem) (neue|neuer|neues|eigene)? (seite|webseite|website|homepage|blog|kanal|video|projekt|band|skript)

[not thanks]
(bedanke|bedank) (mich|uns) (wenn|sobald|falls)
(danke|dank) (dir|euch|ihm) (wenn|sobald|falls)
(danke|dank) (für|fürs) ~2 (versaut|versauten|versaute|verdorben|verdorbenen|ruiniert|ruinierten|ruinieren|verderben|kaputt|kaputte|kaputten|kaputtmachen|verschwenden|verarschen|ignorieren)
[thanks]
danke|dankee
(kann|könnte) (dir|euch|ihnen) [gar] nicht genug danken
[rhetorical]
weißt du was
(kannst|könnt) (du|ihr) [getrost|gleich|ruhig] vergessen
(ich)? (frage|frag) mich (wie|warum) (die|der|das|er|sie|man) ~2 (machen|macht|schaffen|schafft|so)
(woher|wie) soll ich das wissen
[request]
(kann|könnte|kannst|könntest) (mir|uns|sich) (bitte|das|mal)? [bitte|das|mal] (jemand|wer|irgendwer|einer|eine|das jemand|mal jemand|jemand mal)
kannst (mich|mir|uns|dich|das|ihn|sie) [bitte|mal] 
(würdest|würdet) (du|ihr) (mich|mir|uns)
(meld|melde|meldet) (dich|euch) bitte | bitte (helft|hilf|melde dich|meldet euch|antwortet|schaut|kommt) [mir|uns]
(tu|tut|tust) (mir|uns) (bitte|mal)? [bitte] (einen|den|nen) gefallen
(sagt|sag|erzählt|erzähl) (mir|uns) (was|wie|ob|wann|wo|bescheid)
(erinner|erinnere|erinnert) (mich|uns) [bitte]
wäre (jemand|einer|wer) so (lieb|nett|gut|freundlich)
darf ich (dich|euch|sie) (um|etwas|was|kurz) 
[worked]
^ (ist|wurde) [jetzt|wieder] (repariert|behoben|gelöst|erledigt|gefixt) $ | ^ (behoben|gefixt|gelöst|repariert) $
^ (hab|habe|ich hab|ich habe|habs|hab s) [es|das|jetzt|endlich] (gelöst|hinbekommen|hingekriegt|repariert|gefunden|behoben|geschafft)
^ (daran|daran hat s|daran hats|dran) (lags|lag s|lag es|hats gelegen|hat es gelegen)
(das|es|dein _) hat (mir|uns) [sehr|echt|wirklich|total] (geholfen|weitergeholfen)
^ (damit|so|jetzt) (gehts|geht s|geht es|klappts|läufts|funktionierts) [jetzt|wieder] $
^ (es|er|sie) (ist|geht|tut|springt) (jetzt|wieder)? [wieder] (angegangen|an|es|wieder) $
^ (funktioniert|klappt|läuft|geht) jetzt [wieder] (einwandfrei|super|prima|perfekt|wunderbar|tadellos)? $
(der|die|das|dein|deine|eure) _ (trick|weg|tipp|lösung|methode|variante|idee) hat (funktioniert|geklappt|geholfen)
(dein|der|deine|die) (trick|weg|tipp|lösung|methode|idee|rat) hat (funktioniert|geklappt|geholfen)
(ging|klappte|funktionierte) (sofort|auf anhieb|beim ersten mal)
(alles gut|alles ok) jetzt | ^ (erledigt|gelöst) es war
[refusal]
(nicht|hab nicht|habe nicht) die (leiseste|geringste|blasseste) ahnung | (null|kein|keinen) (ahnung|schimmer|plan|blassen)
^ (kp|k a|ka|kpl) $ | ^ (leider|sorry) (nein|nicht|nö) $ | ^ lieber nicht $ | ^ da bin ich raus $
(tut mir leid|sorry) ich kann nicht $ | ^ (schlag|schlags|schau|schaus) (es|das)? (doch)? nach $ | ^ frag mich nicht $
(weiß|weiss) (es|das) (wirklich|echt|leider|auch) nicht $
(davon|da) (versteh|verstehe) ich [leider] nichts | ^ geht leider nicht $
da (musst|müsst) (du|ihr) (wen|jemand|jemanden|wen) (anders|anderen|anderes) fragen
woher soll ich das wissen | nicht dass ich wüsste
[praise]
^ (beeindruckend|wunderschön|stark|stark gemacht|großartig|sensationell|bravo|hammer|spitze) $
(bin|sind) (so|sehr|echt)? stolz auf (dich|euch)
(der|die|das|dein|deine) _ (war|ist|waren|sind|schmeckt|schmeckte) [so|sehr|echt|total|richtig|ja|super] (lecker|köstlich|wunderschön|großartig|die beste|der beste|das beste|hervorragend)
(hast|habt) (du|ihr) [das] (super|toll|gut|klasse|prima|spitze|fein) (hingekriegt|hinbekommen|gemacht|gelöst|erklärt)
(das|dies|es) (ist|war) [sehr|echt|ja|wirklich] (gold wert|hilfreich|ein cleverer _|eine clevere _|ein toller _|eine tolle _|genial)
du (warst|bist) [heute|gestern|echt|so|wirklich|sehr] (toll|super|großartig|spitze|begabt|talentiert|klasse|der wahnsinn)
(singst|kochst|schreibst|malst|spielst|erklärst|zeichnest) (so|sehr|echt|richtig|total) (gut|schön|toll)
^ (gut mitgedacht|super text|toller text|tolle antwort|super antwort|beste antwort|gute antwort) $ | (beste|schönste|tollste) (erklärung|antwort|anleitung|foto|rezept) (die|das) ich
[news]
(hab|habe|haben|ich hab|ich habe|wir haben) (mich|uns)? (gestern|heute|endlich|schon wieder|gerade)? [gestern|heute|endlich|schon|wieder] (verlobt|verheiratet|corona|grippe|einen studienplatz|den studienplatz|einen unfall|nen unfall|mein auto verkauft|unser haus verkauft|meine arbeit fertig|meine arbeit abgegeben)
(hatte|hatten) (gestern|heute|gerade)? [gestern|heute|gerade] (einen|nen) unfall
(ich|wir) (zieh|ziehe|ziehen) (bald|im _|nächsten monat)? nach
(bin|sind|ich bin|wir sind) (grad|gerade|eben)? [wieder] aus dem krankenhaus [zurück|raus]
(bin|ist) durch die _ gefallen | durch die (prüfung|fahrprüfung|klausur) (gefallen|gerasselt)
(hat|haben) [gestern|heute] (welpen|junge|nachwuchs|ihr baby|ihr kind|zwillinge) (bekommen|gekriegt)
(ich|mein _) (wurde|bin) [gestern|heute] (befördert|entlassen|gekündigt|gestrichen|operiert)
(mein|unser) (flug|zug) (wurde|ist) (gestrichen|annulliert|ausgefallen)
(bin|habe) (gestern|heute)? (meinen|den) [ersten] (marathon|halbmarathon) gelaufen
ich bin (jetzt|seit heute|nun|endlich) (oma|opa|tante|onkel|mama|papa|vater|mutter|rentner|rentnerin)
(meine|mein) (mama|mutter|oma|vater|papa|opa) ist ~2 (runtergefallen|hingefallen|gestürzt|gefallen)
(fang|fange) ich ~3 (job|stelle|arbeit) an | (ich)? muss operiert werden | (er|sie|NAME) hat mir einen antrag gemacht
(bin|ist) (seit _ _|seit heute|jetzt|seit letzter woche) in (rente|pension)
[congratulation]
(freut|freue|freu) (mich|mir)? [so|sehr|total|riesig] (für|mit) (dich|euch|dir|ihn|sie|mich)
das freut mich [so|sehr|riesig|total|wirklich|aber] [für] [dich|euch] $
(herzlichste|liebe|beste)? (glückwünsche|wünsche) [an|euch|dir|zum|zur|der] [die|den|beiden|ganze|familie]
alles (gute|liebe) (nachträglich|euch|dir) | schönen (geburtstag|jahrestag|hochzeitstag) | hoch soll (sie|er) leben | (frohes|gutes) neues [jahr]
willkommen (kleiner|kleine|auf der welt) | bravo (zur|zum|für) | viel glück (für|euch|dir) [euch] [drei|zwei|beiden|drein]
[comfort]
(so ein|was für ein) (mist|pech|scheiß|ärger) | (werd|werde) (schnell|bald) [wieder] gesund
(in gedanken) (bin|sind) (ich|wir) bei (dir|euch) | du schaffst das | (drück|drücke) (dir|euch) (die|alle|ganz fest die) daumen
(schnelle|baldige) genesung | (ruhe|ruh) (in|sanft) [frieden] | ^ das ist (hart|schlimm|bitter|furchtbar|traurig) $
(fühle|fühl) mit (dir|euch) | (erhol|erhole) dich (gut|schnell) | (hoffe|hoff) (deiner|deinem|deine|dein) _ geht (es|s) [bald|wieder] (gut|besser)
(war|ist) nicht (deine|eure) schuld | nächstes mal (klappts|klappt s|klappt es|wirds|wird es)
[greeting]
hallihallo|halloo|na|hey du|hallo du|bin wieder da|da bin ich wieder
[closer]
gute nacht allerseits|n8|nachti|(ich)? geh (jetzt)? ins bett|ich muss (jetzt|dann)? (gehen|los|weg|schlafen)|tschö|tschüssi|tschüssle|tschüssikowski
[credit]
NAME hat (meins|meine|meinen|unseres|das gleiche|es|das) ~3 (repariert|gelöst|gebaut|hinbekommen|behoben)
(solltest|könntest|musst) NAME (fragen|mal fragen) | NAME ist (der|die) (richtige|experte|expertin|profi|beste) [dafür|für]
(verdanken|verdanke) (wir|ich) NAME | das war (NAME|NAME s) (idee|verdienst|tipp|werk) | das war bobs idee
(red|rede|sprich|schreib) (mal)? mit NAME | wende dich an NAME | (das)? lob gebührt NAME | (der|die|das) (tipp|idee|trick|rezept|lösung) (kam|kommt|war|ist|stammt) von NAME
NAME hat (mir|uns) (den|die|das|diesen) _ (verraten|gezeigt|gesagt|gegeben|empfohlen)
NAME hatte (das gleiche|dasselbe|das selbe|das problem) | NAME hat (die|das|den) _ (geschrieben|gemacht|gefunden|gebaut)
NAME (hats|hat s|hat es) (rausgefunden|gefunden|gelöst|herausgefunden) | NAME kann (echt|richtig|sehr|das) gut | NAME hat alles (gemacht|organisiert|gebaut)

[not thanks]
(sich|mich|dich|uns|euch) ~3 (bedankt|bedanken)
[request]
(kann|könnte) (mich|uns|dich) [bitte|mal] (wer|jemand|einer|irgendwer)

[anybody]
(weiß|weiss|kann|könnte|koennte|hat|hätte|haette|kennt|mag|möchte|will|würde|benutzt|nutzt|verwendet|versteht|braucht) [mir|uns|sich] [hier|denn|da|bitte|vielleicht|zufällig|schon|mal] (@jemand|sonst jemand|noch jemand)
(ist|wäre) [hier|da|denn|schon] (jemand|irgendwer|wer|einer von euch)
(jemand|irgendwer|irgendjemand) (hier|da|von euch|eine idee|ne idee|einen tipp|ahnung|lust|interesse|zufällig|sonst|der|die)
wer (weiß|weiss|kann|könnte|hat|hätte|kennt) (von euch|hier|mir|uns|zufällig|vielleicht|lust|zeit)
(wer|einer|eine|jemand|keiner) von euch
(gibt es|gibts) [hier|da] (jemanden|jemand|wen)

[suggest]
(hast|habt|haben) @du [es|das] (schon|mal|auch|denn|vielleicht) ~4 (versucht|probiert|ausprobiert|geprüft|getestet|nachgesehen|nachgeschaut|geschaut|gelesen|gesucht|gegoogelt|neu gestartet|neugestartet)
schon [mal|einmal] ~3 (versucht|probiert|ausprobiert|geprüft|getestet|nachgesehen|nachgeschaut|gelesen|neu gestartet|neugestartet)
vielleicht|womöglich|möglicherweise|eventuell|evtl|weil
wie (wäre es|wäre s|wärs|wär s) mit
warum nicht | warum (nimmst|versuchst|probierst|fragst|schreibst|machst) (du|ihr) ~3 nicht
(könnte|kann) (es|das) [vielleicht|auch|nicht] ~2 sein
(meinst|meint|meinen) @du (den|die|das|damit|so|etwa|vielleicht)
(du|ihr) (könntest|könntet|kannst|könnt|solltest|solltet) (doch|einfach|auch|ja)
liegt (es|das) (vielleicht|am|an|nicht)

[over]
^ (schon gut|vergiss es|vergesst es|erledigt|hat sich geklärt|vergiss meine frage|vergesst meine frage) $
^ problem (gelöst|behoben) $
hat sich [schon|inzwischen|bereits|damit|gerade] erledigt
(habs|hab s|hab es|habe es|hab ich|habe ich) [es|inzwischen|schon|gerade|selbst|selber|doch|jetzt] [selbst|selber] (gefunden|gelöst|rausgefunden|herausgefunden|hinbekommen|hingekriegt) [danke] $
brauche (es|das|ihn|sie) nicht mehr | (brauche|brauchen) keine hilfe mehr

[self]
ich|mein|meine|meinen|meinem|meiner|meins|mir|mich|wir|uns|unser|unsere|unserem|unseren

[show]
(zeig|zeige|zeigt|zeigen sie) [doch|bitte] (mal|uns|mir|her)
(poste|postet|kopier|kopiere|schick|lade) [doch|bitte|mal] (mal|uns|mir|das|die|den|deine|deinen|dein|ein|es) ~2 (ausgabe|log|fehlermeldung|meldung|screenshot|foto|bild|datei|konfiguration|hoch|hier|rein)
(was|welche) (sagt|zeigt|steht|meldet) (die|das|der|dein|deine|da|in|er|es)
(welche|welcher|welchen|was für eine|was für ein) (fehlermeldung|fehler|version|ausgabe|meldung|modell|karte) ~2 (kommt|hast|ist|genau|denn|steht|benutzt)
lass [uns|mich|mal] (mal)? sehen

[point]
(siehe|schau|schaut|guck|lies|lest|probier|probiere|versuch|versuche|nimm|teste|such) [doch|dir|einfach] (mal|hier|dir|das|es|dort|in|im|auf|unter|mit|den|die|dies)
(hier|dort|da) (ist|sind|steht|stehen|findest|findet|gibt|gibts|wird) [du|ihr|es|das|die|der|ein|eine]
(das|dies|die seite) (hilft|könnte|sollte|müsste|dürfte) [dir|euch|vielleicht] (helfen|weiterhelfen|gehen|klappen|passen|funktionieren|vielleicht)
(du|ihr) (kannst|könnt|könntest|musst|solltest) (auch|das|es|einfach|mal|den|die|dort|hier|damit|im|in)
anleitung|dokumentation|doku|handbuch|beschrieben|erklärt|zum beispiel|mehr dazu|mehr infos|einzelheiten
für (dich|euch)
