# SPDX-License-Identifier: GPL-2.0-or-later
# Dutch. How to write phrases: generate.py; what the sections are for: README.md.
[word]
de|het|een|en|van|ik|je|jij|dat|niet|is|op|te|met|voor|zijn|er|aan|maar|om|hem|dan|zou|wat|mijn|nog|bij|ook|naar|heb|hebt|heeft|wel|ben|bent|was|wij|we|zij|ze|hun|jullie|mij|me|geen|deze|dit|die|als|hoe|waar|waarom|kan|kun|kunt|wil|heel|goed|uit|over|al|nu|hier|daar|zo|dank|bedankt|u|uw|jouw
[step]
hoi|hallo|hé|hey|oh|ah|nou|dus|en|maar|ja|nee|ok|oké|sorry|excuses|pardon|vraagje|een vraag|even een vraag|trouwens|alsjeblieft|aub|jongens|mensen|allemaal
[tail]
alsjeblieft|aub|dank je|sorry|hoor|jongens|nu
[filler]
allemaal|iedereen|jongens|mensen|wel|hoor|en|oh|ja|dan|weer|ook|jou|jullie
[request]
(kun|kan|zou|kunt|zouden|wil) (je|jij|u|jullie|iemand) [me|mij|alsjeblieft|even|misschien]
(weet|heeft|kent|kan) iemand
(weet|ken) (je|jij|u) (hoe|waar|waarom|wanneer|welke|wat|of|een|iemand)
hoe (kan|moet|krijg|doe|maak) ik
waar (kan|vind|koop) ik
(ik heb|heb ik) (een vraag|hulp nodig|advies nodig)
ik zoek (iemand|hulp|advies)
(stuur|geef|leen|laat|help|vertel|zeg) (me|mij|ons) [alsjeblieft|even]
mag ik (je|jouw|een|de|het)
[thing]
(kun|kan) je
welke|wat|hoeveel|waarom|hoe|waar|wie|wanneer
[you]
hoe (gaat|is|was|ging|voel|gaan|staat) [het|ie|je|jouw|de|met|jullie|dat|u]
(ben|heb|ga|kom|wil|doe|vind|was|had|zal|woon|werk|hou) (je|jij)
(bent|heeft|gaat|komt|wilt) (u|jullie)
(hebben|gaan|komen|willen|zijn) (jullie|we|wij)
wat (doe|ga|ben|lees|heb) (je|jij)
(alles goed|en jij|en met jou|en jullie|zin in|gaan we|zullen we|nog nieuws|en u)
(is|was|zijn) (je|jouw|alles)
[you word]
je|jij|jou|jouw|jullie|u|uw
[opener]
is|zijn|was|heeft|kan|wordt|gaat
[greeting]
(hoi|hallo|hé|hey|hi|dag|goedemorgen|goeiemorgen|goedemiddag|goedenavond|goedendag|morgen|welkom|welkom terug|moin)
[closer]
(doei|dag|tot (ziens|morgen|later|straks|dan|gauw|snel|zo|volgende week|maandag|vrijdag|zaterdag|zondag)|goedenacht|welterusten|slaap lekker|slaap zacht|fijne (avond|dag|weekend|vakantie)|fijn weekend|prettige avond|groetjes|groeten|liefs|de mazzel|succes|sterkte|tot kijk|dank je|dankje|dankjewel|dank je wel|dank u|dank u wel|bedankt|hartelijk dank|merci|thanks|heel erg bedankt|hartstikke bedankt|graag gedaan|geen dank|geen probleem|ok|oké|prima|goed|mooi|top|leuk|begrepen|snap ik|is goed|haha|jij ook|insgelijks|perfect|komt goed)
[thanks]
dank|dankje|dankjewel|dankuwel|bedankt|merci|dank (je|u) [wel]|hartelijk dank|ik (waardeer|stel) (het|je hulp) [zeer]?
(ik ben|we zijn) (je|jullie|u) (erg|heel)? dankbaar|(wat|heel|erg|dat is) (lief|aardig) van (je|jou|jullie|u)
[not thanks]
nee [dank|dank je|dankje|dank u|dankjewel|bedankt]
nee (dank|dank je|dank je wel|dankje|dank u|dankjewel|bedankt)
(bedankt|dank|dank je|dankje|dank je wel) ~2 (alvast|bij voorbaat)|(alvast|bij voorbaat) [hartelijk|heel erg]? (bedankt|dank|dank je)|(bedankt|dank je) voor niets
(geen|zonder|zei|zeggen|zegt|dankzij|niet eens) ~2 (dank|dank je|bedankt|dank je wel)
dank (zij|aan de)
[refusal]
(geen (idee|flauw idee)|weet ik niet|ik weet het (ook)? niet|weet niet|ik zou het niet weten|google het|googel het|zoek het op|nooit gebruikt|kan je niet helpen|ik kan je niet helpen|niet zeker) [sorry|helaas]?$
nee (dank|dank je|dank je wel|dankje|bedankt|sorry|helaas)
[not refusal]
(weet niet|geen idee) (of|hoe|waarom|wat|waar) 
[thanks]
(kan|kon) (je|jullie|u) niet genoeg bedanken | (wat|heel) lief (van je|van jou|van jullie) | geen probleem en bedankt
[not thanks]
(bedankt|dank je|dank u) voor (niks|niets|nix|het (verpesten|verknallen|verspillen|negeren|kapotmaken)|het verpesten van)
(vergat|vergeet|vergeten|wilde|wou|moet) ~2 (dank|dank je|bedankt) ~1 (zeggen|te zeggen)
(nooit|niet|nog nooit|werd|wordt|zijn|is|was|sich|nie|dich|mich|uns|euch|hebben ons|heeft ons|heeft me) ~1 (bedankt|dank je)
hij bedankte | (heb|hebt|heeft|hast) (je|jij|hij|ze) (NAME|hem|haar) bedankt
nooit dank je gezegd | dank je gezegd
[rhetorical]
weet je wat

[anybody]
(weet|kan|kent|heeft|zou|wil|gebruikt|begrijpt|is) [hier|er|misschien|toevallig|mij|me|ons|al] (iemand|er iemand|iemand anders)
iemand (hier|een idee|die|ervaring|zin|enig idee|toevallig|anders|van jullie)
wie (weet|kan|heeft|wil) (hier|mij|me|ons|er|misschien|toevallig|van jullie)
(een van|iemand van) jullie

[suggest]
(heb|hebt|heeft|hebben) (je|jij|u|jullie) [het] (al|ook|wel|misschien) ~3 (geprobeerd|getest|gecheckt|gecontroleerd|gekeken|herstart|opnieuw opgestart|gezocht|nagekeken)
al ~3 (geprobeerd|getest|gecheckt|herstart|gekeken)
misschien|wellicht|omdat
waarom niet | waarom (probeer|vraag|neem|gebruik) (je|jij|jullie) ~3 niet
(kan|kun|zou) het [misschien|ook|niet] ~3 (zijn|liggen) | ligt het (misschien|niet|aan)
(bedoel|bedoelt) (je|jij|u)
(je|jij) (kunt|kan|zou|moet) (ook|gewoon|toch)
wat dacht je van

[over]
^ (laat maar|laat maar zitten|vergeet het|vergeet het maar|maakt niet uit|al opgelost|al gevonden|opgelost|niet meer nodig) $
(ik)? (heb|ik heb) (het|hem) ~2 (gevonden|opgelost|uitgezocht) $
(hoeft|is) niet meer $ | (is)? niet meer nodig $ | heb het niet meer nodig

[self]
ik|mijn|mij|wij|onze|ons

[show]
(toon|laat) [het|hem|eens|maar|me|ons] [eens|even|maar] zien
(plak|post|kopieer|stuur) [hier|eens|even] (de|het|je|jouw|een|die) ~1 (uitvoer|fout|foutmelding|melding|log|schermafbeelding|screenshot|resultaat|foto|bestand|configuratie)
wat (zegt|toont|staat|geeft) (de|het|je|er|hij)
(welke|wat voor) (foutmelding|fout|versie|melding|model|kaart) (krijg|heb|zie|staat|gebruik|is|precies)

[point]
(kijk|zie|lees|probeer|bekijk|volg|zoek|neem|check) (hier|dit|eens|maar|op|in|de|het|deze|bij|daar|even)
(hier|daar) (is|zijn|staat|staan|vind|heb) [je|de|het|een]
(dit|deze|die pagina|deze pagina) (zou|kan|moet|helpt|legt|werkt) [je|jou|misschien] [moeten|kunnen] 
(je|jij|u) (kunt|kan|zou|moet) (ook|hier|het|dit|even|vinden|proberen|gebruiken|eens|gewoon|de)
documentatie|handleiding|uitleg|beschreven|uitgelegd|bijvoorbeeld|meer info|meer informatie|meer details
voor (jou|jullie)

[invite]
vanavond|dit weekend|bij (mij|ons)|samen|met (mij|ons)

[worked]
nu doet (hij|ze|zij|het) het (weer)? $
^ (het werkt|werkt|werkte|opgelost|gelukt|het is gelukt|het is opgelost|dat werkte|dat werkt|werkt weer) [nu|weer|perfect|prima|goed|eindelijk] $
(dat|je tip|jouw tip|jouw advies|je advies) (hielp|werkte|heeft geholpen|heeft gewerkt|was het) $
dat was (het|precies wat ik zocht|de oplossing) $

[failed]
maakt geen verschil $ | geen verschil $
(werkt|werkte|hielp|helpt|lukt|lukte) (nog steeds)? [nog steeds|helaas|ook] niet [helaas] $
(nog steeds|nog altijd) (dezelfde fout|hetzelfde|kapot|dezelfde melding) | zelfde fout $
heeft niet geholpen $

[praise]
^ (uitstekend|prachtig|geweldig) (werk|idee) $
^ (goed gedaan|goed werk|mooi werk|knap werk|knap gedaan|goed bezig|geweldig idee|goed idee|prachtig gedaan|mooi gedaan|goede uitleg|heldere uitleg|wat een prachtige _|petje af) $
(je|jij|jullie) (bent|zijn) (een held|geweldig|een genie|de beste|een engel|fantastisch|een schat|top)
wat een (mooie|prachtige|geweldige|goede|heerlijke) (foto|idee|uitleg|taart|recept|tekening|werk)

[credit]
(vraag|vraag het|vraag maar) (aan|eens aan) NAME | (bel|praat met|vraag) NAME (maar|eens)
(dankzij|met dank aan|het idee kwam van|dat was het idee van) NAME
NAME (weet dat|weet alles|weet er alles van|liet me zien|heeft me geholpen|leerde me|heeft het mijne gemaakt)

[congratulation]
(fijne|vrolijke|zalig) (kerst|kerstdagen|kerstmis)
gefeliciteerd|proficiat|van harte gefeliciteerd|fijne verjaardag|gelukkig nieuwjaar|hiep hiep hoera|(ik ben|wat ben ik|ben) (zo|heel|erg)? blij voor (je|jou|jullie)

[not congratulation]
(heb|hebt|heeft|hebben) ~2 gefeliciteerd

[comfort]
(gecondoleerd|innige deelneming|veel sterkte) | (wat)? (vreselijk|verdrietig|erg) voor (je|jou|jullie) | (het spijt me) (voor je|zo voor je|dat te horen) | (word|wordt) snel (weer)? beter | van harte beterschap | (ik)? leef met (je|jullie) mee

[news]
ik (word|ga) (vader|moeder|oma|opa|papa|mama) | ben mijn baan kwijt | mijn baan kwijt
(ik heb|heb) (de|een|mijn|die) (baan|nieuwe baan) [gekregen|verloren] | (ik ben|ben) (ontslagen|gezakt|geslaagd|zwanger|verloofd|getrouwd|aangenomen|oma geworden|opa geworden|vader geworden|moeder geworden)
(we|wij) (gaan trouwen|krijgen een baby|krijgen een kind|verwachten een kind|verwachten een baby|gaan scheiden)
(mijn|onze) (vader|moeder|oma|opa|broer|zus|kat|hond|tante|oom) (is)? [gisteren|vannacht|vanmorgen] (overleden|gestorven|dood|ligt in het ziekenhuis)
(ons|onze|mijn) (zoon|dochter|baby|kleinkind) is (geboren|er)

[problem]
(mijn|onze) _ (doet het niet|werkt niet|start niet|wil niet|loopt vast|hapert|doet niets|drukt niet)
(werkt|start|lukt|compileert) (niet|niet meer) $
(ik)? (krijg|heb) (een|de|deze|steeds) [een] (fout|foutmelding|probleem|melding)

[promotes]
volg mij|volg me|klik hier|schrijf je in|(abonneer|stem) op
geld verdienen

[made]
(ik heb|heb) (een|mijn|dit) ~2 (gemaakt|geschreven|gebouwd|geprogrammeerd|gepubliceerd|opgenomen)
mijn (nieuwe)? (site|website|blog|kanaal|video|project|pagina)
