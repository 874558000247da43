# SPDX-License-Identifier: GPL-2.0-or-later
# Polish. How to write phrases: generate.py; what the sections are for: README.md.
[word]
i|w|z|na|nie|się|że|do|jest|to|jak|ale|co|mam|masz|ma|jestem|jesteś|są|był|była|było|dla|po|za|od|tak|już|czy|mi|ci|mnie|ciebie|mój|moja|twój|twoja|ten|ta|te|tego|tylko|bardzo|jeszcze|może|dobrze|gdzie|kiedy|dlaczego|kto|przez|tu|tam|teraz|dziś|jutro|dzięki|dziękuję|o|u|ich|nas|nam
[step]
hej|cześć|no|a|o|ej|więc|ale|i|tak|nie|ok|przepraszam|sorki|sorry|proszę|pytanie|mam pytanie|przy okazji|słuchaj|ludzie|wszyscy
[tail]
proszę|dzięki|przepraszam|niestety|teraz
[filler]
wszystkim|wszyscy|ludzie|wam|ci|bardzo|i|a|o|no|to|też|również|jeszcze raz|za wszystko
[request]
(możesz|mógłbyś|mogłabyś|może|mógłby|możecie|moglibyście|mogłby) (mi|nam|ktoś|pan|pani|pożyczyć|wysłać|pokazać|powiedzieć|pomóc|wyjaśnić|podać|sprawdzić|przesłać|proszę)
(czy|czy może) (ktoś|możesz|mógłbyś|mogłabyś|możecie|wiesz|ktokolwiek|jest sposób|da się)
ktoś (wie|zna|ma|może|umie|pomoże)
(wiesz|wiecie|znasz|znacie) (jak|gdzie|dlaczego|kiedy|który|co|czy|jakiś|jakąś)
(jak|gdzie|skąd) (mogę|można|zrobić|znaleźć|kupić|mam)
(potrzebuję|szukam) (pomocy|porady|rady|kogoś)
(chciałbym|chciałabym|chciałem|chciałam) (zapytać|wiedzieć|spytać|prosić)
(wyślij|daj|pożycz|pokaż|powiedz|pomóż|wyjaśnij|podaj|prześlij|pomóżcie) (mi|nam) [proszę]
[thing]
jaki|jaka|jakie|który|która|które|co|ile|dlaczego|jak|gdzie|kto|czemu|kiedy
[you]
(jak|co) (się masz|się czujesz|leci|tam|u ciebie|u was|było|tam u|słychać|robisz|porabiasz|minął|poszło|poszła|twój|twoja|twoje|wam|ci|czytasz|zdrowie)
(czy)? (jesteś|masz|idziesz|chcesz|lubisz|byłeś|byłaś|przyjdziesz|będziesz|dostałeś|dostałaś|wciąż|nadal|spałeś|spałaś|pójdziesz|przyjedziesz|pamiętasz|widziałeś|widziałaś|czytałeś|mieszkasz)
(czy|a) (ty|wy|u ciebie|u was|jesteś|masz|idziesz|chcesz|lubisz|twój|twoja|wszystko|przyjdziesz|będziesz)
(wszystko|u ciebie) (dobrze|w porządku|ok)
[you word]
ty|ci|cię|ciebie|tobie|twój|twoja|twoje|wy|wam|was|wasz|wasza
[opener]
czy|jest|są|był|była|można|ma|da
[greeting]
(cześć|czesc|hej|hejka|siema|witam|witaj|witajcie|dzień dobry|dobry wieczór|dobry|siemka|serwus|elo)
[closer]
(pa|pa pa|papa|na razie|do (widzenia|zobaczenia|jutra|usłyszenia|później|poniedziałku|piątku|następnego)|dobranoc|miłego (dnia|wieczoru|weekendu)|śpij dobrze|trzymaj się|trzymajcie się|pozdrawiam|pozdro|buziaki|uściski|powodzenia|narka|nara|dzięki|dziękuję|dziekuje|dziękuję bardzo|wielkie dzięki|stokrotne dzięki|dzięki wielkie|dzięki bardzo|proszę bardzo|nie ma za co|nie ma sprawy|drobiazg|ok|dobra|dobrze|spoko|jasne|super|świetnie|rozumiem|haha|wzajemnie|nawzajem|zgoda|w porządku)
[thanks]
dzięki|dziękuję|dziękujemy|dziekuje|dzieki|dziękować|(jestem|jesteśmy) (bardzo)? (wdzięczny|wdzięczna|wdzięczni)|(miło|ładnie) z twojej strony
[not thanks]
nie (dzięki|dziękuję|dziekuje)
(dzięki|dziękuję|dziekuje) ~2 (z góry|z gory)|(z góry) [bardzo|wielkie]? (dzięki|dziękuję|dziekuje)|(dzięki|dziękuję) za nic
(powiedział|powiedziała|mówić|bez|dzięki) (dzięki|dziękuję|bogu|temu)
[refusal]
(nie wiem|nie mam pojęcia|nie mam zielonego pojęcia|pojęcia nie mam|bez pojęcia|wygoogluj|poszukaj w google|sprawdź w google|nie jestem pewien|nie jestem pewna|nie mogę pomóc|nigdy nie używałem|nigdy nie używałam|nie znam się) [niestety|sorry|przykro mi]?$
nie (dzięki|dziękuję)
[not refusal]
nie wiem (jak|czy|dlaczego|gdzie|co|który)
[thanks]
dzięx|dzięksy|dziex|dzięki ci|wielkie podziękowania|serdeczne podziękowania|podziękowania dla
[not thanks]
dzięki (niemu|niej|nim|temu|tobie że|bogu|deszczowi|pogodzie|za (zepsucie|zmarnowanie|zniszczenie|nic|popsucie))
(zapomniał|zapomniała|zapomnieli|zapomnij) ~2 (dziękuję|dzięki)
(nikt|nigdy|nie) ~3 (mówi|powiedział|powiedziała|powie) (dziękuję|dzięki) | (ani|bez) (słowa|jednego)? (dziękuję|dzięki)
ani słowa dziękuję
[rhetorical]
wiesz co $ | wiesz co (daj|zapomnij|nieważne|zostaw|odpuść)
[request]
wie ktoś (jak|gdzie|czy|co|kiedy|dlaczego) | (zna|ma|może|umie) ktoś

[anybody]
(czy|a|może)? ktoś (wie|zna|ma|może|umie|pamięta|używa|tu|tutaj|z was|widział|mógłby|chce|jeszcze|pomoże|orientuje)
(wie|zna|ma|może|umie|widział) (się)? ktoś
(jest|czy jest|jest tu|czy jest tu) [tu|tutaj] ktoś
(kto|ktokolwiek) (z was|tu|tutaj|może mi|mógłby|pomoże|wie jak|wie gdzie)
ktokolwiek

[suggest]
(a)? (próbowałeś|próbowałaś|sprawdzałeś|sprawdzałaś|sprawdziłeś|sprawdziłaś|restartowałeś|zrestartowałeś|zrestartowałaś|szukałeś|szukałaś|patrzyłeś|patrzyłaś|probowales|probowalas)
(czy)? (już)? (próbowałeś|próbowałaś|sprawdzałeś|sprawdzałaś)
(a)? może (spróbuj|spróbujesz|to|po prostu|lepiej|wina|przez|zapytaj|trzeba|warto)
być może
(a)? czemu nie | dlaczego nie (spróbujesz|zapytasz|użyjesz|weźmiesz)
a (gdyby|gdybyś|jakbyś|co z)
(masz|macie) na myśli | chodzi (ci|wam) o
(czy)? to nie (jest)? (wina|przez|przypadkiem)

[over]
^ (już nieważne|już nie ważne|zapomnij|zapomnijcie|już nic|nieaktualne|już nieaktualne) $
^ [już] (znalazłem|znalazłam|rozwiązałem|rozwiązałam|ogarnąłem|ogarnęłam|poradziłem sobie|poradziłam sobie) [już|sam|sama] $
^ [problem] (rozwiązany|rozwiązane) $
już (nie)? (nie potrzebuję|nie trzeba)

[self]
mam|mój|moja|moje|mojego|mojej|mnie|jestem|nasz|nasza|nasze|potrzebuję|próbuję|chcę

[show]
(pokaż|pokażcie) (mi|nam|to|ten|tę|co|jak|wynik|log|zdjęcie)
(wklej|wklejcie|wrzuć|wrzućcie|skopiuj|wyślij|prześlij) [tu|tutaj|nam|mi] [cały|całą|ten|tę|swój|swoją] (wynik|błąd|komunikat|log|logi|zrzut|zdjęcie|plik|konfigurację)
co (pokazuje|wyświetla|pisze|mówi|jest napisane) [ten|ta|w|na|dokładnie|komenda|polecenie|log|ekran]
(jaki|jaka|jaką|który) (komunikat|błąd|wersja|wersję|model) [masz|dokładnie|jest|się|wyskakuje|pokazuje]

[point]
(zobacz|zobaczcie|przeczytaj|spróbuj|spróbujcie|sprawdź|sprawdźcie|zajrzyj|poszukaj|patrz|popatrz) (tu|tutaj|to|tego|na|w|do|ten|tę|tam|z)
(tu|tutaj|oto) (jest|są|masz|macie|znajdziesz|link|opis|instrukcja)
(to|ta strona|ten poradnik) (powinno|powinna|powinien|może) (pomóc|działać|zadziałać|wystarczyć)
(możesz|możecie|musisz|powinieneś|powinnaś) (też|także|to|znaleźć|spróbować|użyć|przeczytać|pobrać|zobaczyć|sprawdzić)
dokumentacja|dokumentacji|instrukcja|instrukcji|poradnik|opisane|wyjaśnione|na przykład|więcej informacji|szczegóły
dla (ciebie|was)

[invite]
wieczorem|dziś wieczorem|u (mnie|nas)|ze mną|razem

[worked]
^ (działa|zadziałało|udało się|pomogło|rozwiązane|naprawione|już działa|teraz działa|to było to) [teraz|już|świetnie|znowu|wreszcie|idealnie] $
(to|twoja rada|ten sposób) (pomogło|pomogła|zadziałało|zadziałał|rozwiązało problem)

[not worked]
nie (działa|zadziałało|pomogło|udało się)

[failed]
^ nic z tego $
(nie) (działa nadal|zadziałało|pomogło|udało się|dało nic|pomaga) [niestety] $
(nadal|wciąż|ciągle|dalej) (nie działa|ten sam błąd|to samo|nic) | ten sam błąd $
bez (zmian|skutku) $

[praise]
^ (dobra robota|świetna robota|dobra rada|brawo|gratuluję pomysłu|świetny pomysł|dobry pomysł|pięknie|świetnie wytłumaczone|piękne zdjęcie|świetne zdjęcie|świetne wyjaśnienie|pięknie zrobione|szacun) $
jesteś (genialny|genialna|geniuszem|wspaniały|wspaniała|najlepszy|najlepsza|aniołem|niesamowity|niesamowita|mistrzem|wielki|wielka)
(jakie|jaki|jaka|co za) (piękne|piękny|piękna|świetne|świetny|wspaniałe) (zdjęcie|zdjęcia|rysunek|ciasto|pomysł|wyjaśnienie)

[credit]
(zapytaj|spytaj|zapytajcie) NAME | (napisz|pogadaj) (do|z) NAME
(to zasługa|to pomysł) NAME
NAME (wie|się na tym zna|pokazał mi|pokazała mi|nauczył mnie|nauczyła mnie|naprawił mój|naprawiła moją)

[congratulation]
gratulacje|gratuluję|sto lat|wszystkiego najlepszego|szczęśliwego nowego roku|wesołych świąt|(cieszę się) (twoim szczęściem|razem z tobą|z twojego sukcesu)

[comfort]
bardzo mi przykro $ | mi przykro (z tego powodu|to słyszeć|z powodu) | (moje|szczere|wyrazy) (kondolencje|współczucia) | wyrazy współczucia | współczuję [ci|wam]? | wracaj do zdrowia | szybkiego powrotu do zdrowia | (trzymaj|trzymajcie) się (ciepło|mocno) | (jestem|jesteśmy) z tobą

[not comfort]
nie współczuję

[news]
będę (ojcem|matką|tatą|mamą|babcią|dziadkiem|wujkiem|ciocią) | straciłem pracę
(dostałem|dostałam|straciłem|straciłam) (pracę|nową pracę|tę pracę) | (zdałem|zdałam|oblałem|oblałam) (egzamin|maturę|prawo jazdy) | (zwolnili|awansowali) mnie
(jestem|żona jest|siostra jest|moja _ jest) w ciąży | (żenię się|wychodzę za mąż|bierzemy ślub|będziemy rodzicami|spodziewamy się dziecka|rozwodzimy się)
(mój|moja) (tata|mama|ojciec|matka|babcia|dziadek|brat|siostra|kot|pies|ciocia|wujek) (zmarł|zmarła|umarł|umarła|nie żyje|jest w szpitalu|trafił do szpitala|trafiła do szpitala)
(urodził|urodziła) (się)? [nam|mi] (się)? (syn|córka|wnuk|wnuczka)

[problem]
(mój|moja|moje) _ się nie (włącza|uruchamia|otwiera|łączy)
(mój|moja|moje) _ (nie) (działa|włącza się|startuje|drukuje|odpowiada|otwiera się|chce)
nie (działa|startuje|włącza się|kompiluje się|otwiera się) [mi]? $
(mam|dostaję|wyskakuje mi|wyskakuje) [ciągle|taki|ten|jakiś] (błąd|problem|komunikat)

[promotes]
(subskrybujcie|subskrybuj|obserwujcie mnie|głosujcie na|kliknij tutaj|kliknijcie tutaj)
zarabiaj pieniądze

[made]
(zrobiłem|zrobiłam|napisałem|napisałam|zbudowałem|zbudowałam|stworzyłem|stworzyłam|nagrałem|nagrałam|opublikowałem|opublikowałam) [swój|swoją|nowy|nową|mały|małą|własny] (program|programik|skrypt|stronę|grę|aplikację|film|piosenkę|karmnik|stół|bloga|wtyczkę)
(mój|moja|moje|moją) (nowy|nowa|nowe|nową)? (strona|stronę|blog|kanał|film|projekt)
