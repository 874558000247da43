# SPDX-License-Identifier: GPL-2.0-or-later
# Italian. How to write phrases: generate.py; what the sections are for: README.md.
[word]
il|lo|la|gli|le|di|che|e|è|un|una|per|con|non|si|mi|ti|ci|del|della|dei|nel|nella|alla|sono|sei|ho|hai|ha|abbiamo|questo|questa|come|ma|anche|più|molto|bene|quando|dove|perché|cosa|io|tu|lui|lei|noi|grazie|qui|ancora|già|mio|mia|tuo|tua|da|al|era|fatto|oggi|domani|c'è
[step]
ciao|oh|ah|eh|beh|allora|dunque|e|ma|scusa|scusate|scusi|per favore|sì|no|ok|senti|sentite|una domanda|domanda|a proposito|ragazzi|raga|comunque
[tail]
per favore|grazie|scusa|ragazzi|ora|adesso
[filler]
a tutti|tutti|ragazzi|e|ah|oh|allora|molto|mille|tante|anche|amico|amica|di tutto|a te|a voi
[request]
(puoi|potresti|può|potrebbe|potete|potreste|riesci a) [per favore]? (mandarmi|inviarmi|darmi|prestarmi|mostrarmi|dirmi|spiegarmi|aiutarmi|passarmi|guardare|aiutarci|consigliarmi)
(mi|ci) (puoi|potresti|può|potete|presti|mandi|dai|spieghi|aiuti|dici|passi|aiutate|consigliate)
qualcuno (sa|può|conosce|ha|potrebbe|mi)
(sai|sapete|sa|conosci|conoscete) (come|dove|perché|quando|quale|se|qualche|un|una)
(come|dove) (posso|si fa|faccio|si può|trovo)
(ho bisogno di|mi serve|avrei bisogno di) (aiuto|un consiglio|consigli|una mano)
(ho|avrei) una domanda
(vorrei|volevo) (sapere|chiedere|chiedervi|chiederti)
(mandami|dammi|prestami|dimmi|spiegami|aiutami|passami|aiutatemi|inviami)
[thing]
quale|quali|che cosa|cosa|quanto|quanti|perché|come|dove|chi|qual
[you]
come (stai|state|va|è andata|è andato|ti senti|sta|stanno|vanno|procede)
(stai|sei|vai|vieni|vuoi|hai|ti piace|andiamo|ci vediamo|venite|avete|siete|verrai|hai ancora|ti va|vi va)
(tutto bene|tutto ok|e tu|e voi|e lei|che fai|che fate|cosa fai|cosa fate|che combini|cosa stai|novità)
[you word]
tu|ti|te|tuo|tua|tuoi|tue|voi|vi|vostro|vostra
[opener]
è|sono|ha|c'è|può|si
[greeting]
(ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|ehi|hey|benvenuto|benvenuta|bentornato)
[closer]
(ciao ciao|ciao|arrivederci|a (presto|domani|dopo|più tardi|lunedì|venerdì|sabato|domenica)|ci vediamo|ci sentiamo|buonanotte|buona notte|buona serata|buona giornata|buon weekend|buon fine settimana|un abbraccio|abbracci|baci|bacio|saluti|sogni d'oro|buon viaggio|buona fortuna|in bocca al lupo|prego|di niente|di nulla|figurati|non c'è di che|nessun problema|ok|va bene|d'accordo|perfetto|capito|bene|ottimo|grazie|grazie mille|molte grazie|tante grazie|mille grazie|ti ringrazio|haha|ahah|ahahah|anche a te|altrettanto|certo)
[thanks]
grazie|ti ringrazio|vi ringrazio|la ringrazio|(molto|sono|sei stato) (grato|grata|gentilissimo|gentilissima)|gentile da parte tua|molto gentile
[not thanks]
no (no)? grazie
grazie (per niente|ma no|al cavolo|a dio|al cielo|no)|grazie ~3 (in anticipo|anticipatamente)|(in anticipo) grazie
(detto|dire|dice|senza|nemmeno un) ~2 grazie
grazie (al|alla|ai|allo|all) 
[refusal]
(non lo so|non so|boh|non ne ho idea|non ho idea|nessuna idea|mai usato|non saprei|non posso aiutarti|non sono sicuro|non sono sicura) [mi dispiace|scusa|neanche io|nemmeno io]?$
(cerca su google|googla|guarda su google|cercalo su google)
no (no)? grazie
[not refusal]
non so (come|se|dove|perché|cosa|quale)
[thanks]
grz|grazieee|(non so|non saprei) come ringraziar(ti|vi|la)|non so come ringraziarti|non so come ringraziarvi|che gentile $
[not thanks]
grazie (di niente|di nulla|tante ora|lo stesso no) | (nah|naa|bof) grazie | (le)? (tre) grazie
grazie (per|di) (avermi|averci|aver) (rovinato|rotto|fatto perdere|sprecato|svegliato|incasinato)
(neanche|nemmeno|manco|mai) (un|detto|un solo)? grazie

[anybody]
qualcuno (sa|ha|può|potrebbe|conosce|vuole|qui|usa|ricorda|di voi|capisce|avrebbe|saprebbe|mi|ci)
(c'è|ci sarebbe) [qui] qualcuno
(nessuno|uno|una) di voi
chi (può|sa|potrebbe|saprebbe) (aiutarmi|aiutarci|spiegarmi|dirmi|qui)

[suggest]
(hai|avete|ha) [già|mai] (provato|controllato|verificato|riavviato|guardato|cercato|tentato|pensato a)
forse|magari
perché non (provi|provate|usi|usate|chiedi|chiedete|metti|riavvii|guardi)
e se (provassi|usassi|chiedessi|mettessi|riavviassi|provaste)
(non sarà|non sarebbe|potrebbe essere|può essere) (la|il|che|un|una|lo|l|colpa)
(vuoi|volevi|volete) dire | intendi (il|la|lo|i|le|un|una|questo|questa)

[over]
^ (lascia stare|lasciate stare|lascia perdere|lasciate perdere|non importa|fa niente|come non detto) $
^ [ho] (trovato|risolto) [da solo|da sola|intanto|nel frattempo|tutto|ora|adesso] $
^ (l ho|ce l ho fatta|già) (trovato|trovata|risolto|risolta|fatta) $
^ problema risolto $
non (mi)? serve più | non ne ho più bisogno

[self]
mio|mia|miei|mie|sto|devo|vorrei|volevo|noi|nostro|nostra|ho (provato|installato|fatto|un|una|il|la|già|usato)|io (ho|sono|non|uso|credo|penso|vorrei)|non riesco

[show]
mostrami|mostraci|fai vedere|fammi vedere|facci vedere|mostra (il|la|lo|un|una|l)
(incolla|incollate|copia|posta|manda|carica) [qui] (il|la|lo|i|le|l|un|una|tuo|tua) ~1 (output|errore|messaggio|log|schermata|risultato|foto|file|configurazione)
(cosa|che cosa) (dice|mostra|appare|compare|c'è scritto) (il|la|l|lo|lì|esattamente|quando|nel|nella)
(quale|che) (messaggio|errore|versione|modello) (ti|di errore|dà|hai|compare|appare|usi|esattamente|esce)

[point]
(guarda|guardate|leggi|leggete|prova|provate|consulta|cerca|segui|vedi|dai un occhiata) (qui|qua|questo|questa|su|nel|nella|il|la|a|con|questi)
(ecco|qui) (il|la|lo|i|le|un|una|c'è|trovi|ci sono|trovate)
(questo|questa|questa pagina|questa guida) (dovrebbe|potrebbe|può|spiega|aiuta|serve) 
(puoi|potete|potresti|dovresti) (anche|trovare|provare|usare|leggere|guardare|scaricare|vedere|cercare)
documentazione|manuale|guida|istruzioni|spiegato|ad esempio|per esempio|maggiori informazioni|più informazioni
per (te|voi)

[invite]
stasera|nel fine settimana|da me|da noi|a casa mia|con me|insieme

[worked]
^ (ora|adesso) (va|funziona tutto|parte) $
^ (ha funzionato|funziona|ora funziona|adesso funziona|risolto|funziona tutto|problema risolto) [perfettamente|ora|adesso|benissimo|grazie a te] $
(questo|il tuo consiglio|la tua idea|così) (ha funzionato|ha risolto|mi ha aiutato|ha aiutato)
era (proprio)? (quello|questo|quello il problema) $

[not worked]
non (ha funzionato|funziona|risolto)

[failed]
^ niente da fare $
(non|nemmeno così) (ha funzionato|funziona lo stesso|è servito|ha aiutato|ha risolto|è cambiato nulla|cambia niente) [a niente|a nulla|niente|nulla] $
(ancora|sempre) (lo stesso errore|uguale|come prima) | stesso errore $

[praise]
che (bel|bella|bello) (disegno|foto|lavoro|torta|idea|ricetta|testo)
^ (ottimo lavoro|bel lavoro|ben fatto|bravo|brava|bravissimo|bravissima|complimenti|che bravo|che brava|ottima idea|bella idea|ottima spiegazione|che meraviglia|bel colpo) $
(sei|siete) (un genio|un mito|un angelo|il migliore|la migliore|fantastico|fantastica|bravissimo|bravissima|grande|i migliori)
che (foto|ricetta|torta|idea|spiegazione|lavoro) (bella|belle|bellissima|meravigliosa|stupenda|splendida|magnifica|buonissima|bellissimo)

[credit]
(chiedi|chiedete|chieda) (a|ad) NAME | parla con NAME
(grazie a|è stata un'idea di|l'idea era di|merito di) NAME
NAME (mi ha mostrato|mi ha insegnato|mi ha spiegato|lo sa|ne sa|se ne intende|ha risolto il mio|ci ha salvati)

[congratulation]
congratulazioni|felicitazioni|auguri|tanti auguri|buon (compleanno|anniversario|natale)|buon anno|(sono|siamo) (così|molto|tanto)? (felice|felici|contento|contenta) per (te|voi)

[not congratulation]
(fare|fatto|faccio|fai|facciamo) [gli|i|degli] auguri

[comfort]
(mi|ci) dispiace (tanto|molto|davvero|sentirlo|per la tua|per il tuo|per la tua perdita) | (le mie)? condoglianze | (sentite|più sentite) condoglianze | guarisci presto | pronta guarigione | ti sono vicino | ti sono vicina | forza e coraggio | ti abbraccio forte

[news]
(ho (avuto|ottenuto|trovato|perso)|mi hanno dato) (il|un|il mio) (lavoro|posto|impiego) | ho (passato|superato) (l'esame|la prova|il test) | (sono stato|sono stata) (licenziato|licenziata|promosso|promossa|bocciato|bocciata)
(sono|mia _ è|è) incinta | (ci sposiamo|mi sposo|aspettiamo un bambino|aspettiamo un figlio|diventiamo genitori|divento nonna|divento nonno|divento papà|divento mamma)
(mio|mia|il mio|la mia) (padre|madre|nonna|nonno|fratello|sorella|gatto|gatta|cane|zio|zia) (è)? (morto|morta|mancato|mancata|all'ospedale|in ospedale)
è (nato|nata) (il|la|nostro|nostra|mio|mia|nostro) (figlio|figlia|bambino|bambina|nipote)

[problem]
(il mio|la mia|mio|mia) _ (non|ha smesso di|continua a) (va|funziona|parte|si accende|si apre|stampa|risponde|funzionare)
non (funziona|parte|si accende|compila|si avvia|si apre) [più|niente]? $
(ho|mi dà|ricevo|mi esce|compare) (sempre)? (un|l'|questo|il) (errore|problema|messaggio di errore)

[promotes]
iscrivetevi|iscriviti|seguitemi|cliccate qui|clicca qui|votate (per|il|la)
guadagna (soldi|denaro)

[made]
ho (fatto|scritto|creato|costruito|programmato|pubblicato|realizzato) (un|una|il mio|la mia|questo|questa)
(il mio|la mia) (nuovo|nuova)? (sito|blog|canale|video|progetto|pagina)

[rhetorical]
chi l'avrebbe detto|chi lo avrebbe detto|chi non ama|sai cosa $|sapete cosa $|e allora $|ma ti pare
