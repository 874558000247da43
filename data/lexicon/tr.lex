# SPDX-License-Identifier: GPL-2.0-or-later
# Turkish. How to write phrases: generate.py; what the sections are for: README.md.
[word]
bir|ve|bu|da|de|için|çok|ben|sen|biz|siz|o|ne|mi|mı|mu|mü|var|yok|ama|gibi|daha|en|kadar|ile|değil|şey|bana|sana|benim|senin|bunu|şu|olan|olarak|sonra|evet|hayır|nasıl|neden|nerede|kim|ki|iyi|her|hiç|şimdi|bugün|yarın|diye|teşekkür|teşekkürler|lütfen|bile
[step]
merhaba|selam|ee|ya|peki|tamam|evet|hayır|pardon|affedersin|affedersiniz|özür dilerim|bir soru|soru|bir sorum var|bu arada|arkadaşlar|lütfen|ama|ve|abi|hocam
[tail]
lütfen|teşekkürler|pardon|maalesef|abi|hocam|arkadaşlar
[filler]
herkese|arkadaşlar|çok|size|sana|ve|ya|da|de|tekrar|abi|hocam|canım|her şey için
[request]
(bana|bize) ~3 (gönderir misin|verir misin|gösterir misin|söyler misin|anlatır mısın|yardım eder misin|gönderir misiniz|verir misiniz|söyler misiniz|yardım eder misiniz|ödünç verir misin|açıklar mısın|gönderebilir misin|verebilir misin|yardım edebilir misin|yardım edebilir misiniz|söyleyebilir misin)
yardım (eder misin|eder misiniz|edebilir misin|edebilir misiniz|lazım|edin)
(bilen|kullanan|deneyen|yapan) var mı
(biri|birisi|kimse|aranızda) [bana]? (yardım|biliyor|bilen|söyleyebilir)
(nasıl|nereden|nerede) ~2 (yapabilirim|bulabilirim|alabilirim|yaparım|kurarım)
(bir) (sorum|şey soracağım|soru sorabilir)
(yardıma|yardımınıza|tavsiyeye) ihtiyacım var
[thing]
hangi|ne|nasıl|neden|niye|nerede|kim|kaç|ne zaman|niçin
[you]
(nasılsın|nasılsınız|naber|ne haber|napıyorsun|ne yapıyorsun|ne yapıyorsunuz|nasıl gidiyor|iyi misin|iyi misiniz|nasıl geçti|geliyor musun|gelecek misin|gider misin|ister misin|var mısın|orada mısın|müsait misin|hazır mısın|ne okuyorsun|ya sen|sen nasılsın|keyifler nasıl)
[you word]
sen|sana|seni|senin|siz|size|sizi|sizin|misin|mısın|musun|müsün|misiniz|mısınız|musunuz
[greeting]
(merhaba|merhabalar|selam|selamlar|günaydın|iyi (günler|akşamlar)|hey|slm|mrb|hoş geldin|hoş geldiniz|selamün aleyküm|tünaydın)
[closer]
(hoşça kal|hoşçakal|güle güle|görüşürüz|görüşmek üzere|iyi (geceler|günler|akşamlar|uykular|hafta sonları)|bay bay|bye|kendine iyi bak|kolay gelsin|yarın görüşürüz|sonra görüşürüz|öptüm|sevgiler|teşekkürler|teşekkür ederim|teşekkür ederiz|çok teşekkürler|çok teşekkür ederim|sağ ol|sağol|sağ olun|eyvallah|rica ederim|bir şey değil|önemli değil|tamam|tamamdır|peki|olur|anladım|süper|harika|güzel|haha|sen de|sana da|size de|ok|aynen)
[thanks]
teşekkürler|teşekkür (ederim|ederiz|ediyorum)|sağ ol|sağol|sağ olun|sağolun|tşk|tşkler|eyvallah|minnettarım|eline sağlık|ellerine sağlık
[not thanks]
(yok|hayır) (teşekkürler|teşekkür ederim|sağ ol|sağol)|(şimdiden|peşinen) [çok]? (teşekkürler|teşekkür ederim|sağ olun|sağolun)|teşekkür (etmedi|etmeden|bile)
[refusal]
(bilmiyorum|bilmem|hiçbir fikrim yok|fikrim yok|emin değilim|google dan bak|googla|google la|yardımcı olamam|hiç kullanmadım|ne bileyim|bilgim yok) [maalesef|üzgünüm|pardon]?$
(yok|hayır) (teşekkürler|teşekkür ederim|sağ ol|sağol)
[thanks]
saol|saolun|sagol|sagolun|tesekkurler|tesekkur ederim|(ne kadar)? teşekkür etsem az|ne kadar naziksin|çok naziksin
[not thanks]
(hiçbir şey|hiç bir şey) için (teşekkürler|teşekkür ederim|sağ ol)
(mahvettiğin|mahvettiğiniz|bozduğun|bozduğunuz|kırdığın|rezil ettiğin|berbat ettiğin|uyandırdığın) için (teşekkürler|teşekkür ederim|sağ ol|sağol)
(çalışınca|olursa|olunca|yaparsan|bitince) [sana|size]? teşekkür (ederim|ederiz)
(çalışınca|olursa|olunca|yaparsan|bitince) teşekkür (ederim|ederiz) [sana|size]
[request]
(bilen|anlayan|gören|kullanan|deneyen) var mı [acaba]? $ | (atar|verir|bakar|gönderir|yollar|söyler) (mısın|misin|mısınız|misiniz)
(verebilir|bakabilir|gönderebilir|yollayabilir|söyleyebilir|atabilir|yapabilir|açabilir|gelebilir|alabilir) (mi|mı|misin|mısın|misiniz|mısınız)
(ödünç) (verebilir|verir) (misin|misiniz) | (biri|birisi) _ (bakabilir|verebilir|yapabilir) (mi|mı)
[ask]
mi|mı|mu|mü|misin|mısın|musun|müsün|misiniz|mısınız|musunuz|müsünüz|miyim|mıyım|muyum|müyüm|miyiz|mıyız|muyuz|müyüz|mudur|midir|mıdır|neydi

[anybody]
(bilen|kullanan|deneyen|gören|anlayan|yapan|hatırlayan|isteyen|olan) [biri|birisi|kimse] (var mı|var mıdır|yok mu|oldu mu|çıktı mı) [acaba|burada|içinizde] $
(biri|birisi|aranızda|içinizde) [bana|bize|bunu] (bilen|yardım edebilir|yardım eder|söyleyebilir|biliyor|açıklayabilir|anlatabilir|bilen biri)
(kimse|kimsede) (var mı|bilmiyor mu|yok mu) [burada|acaba] $
(hanginiz|kim) (biliyor|bilir|yardım edebilir|bana yardım)

[suggest]
belki|belki de|muhtemelen|çünkü
(denedin|denediniz|baktın|baktınız|kontrol ettin|kontrol ettiniz|yeniden başlattın|yeniden başlattınız|kapatıp açtın|kapatıp açtınız) (mi|mı) [hiç|acaba] $
neden ~3 (denemiyorsun|denemiyorsunuz|sormuyorsun|kullanmıyorsun)
(demek|mi demek) (istiyorsun|istedin) [değil] (mi)? $

[over]
^ (boşver|boş ver|boşverin|boş verin|önemli değil boşver|vazgeçtim|gerek kalmadı|artık gerek yok|neyse boşver|unut gitsin) $
^ [tamam|neyse] (buldum|hallettim|çözdüm|kendim buldum|kendim hallettim|kendim çözdüm) [kendim|ben] $
^ [sorun] (çözüldü|halloldu) $

[self]
benim|bende|bana|beni|benimki|bizim|bizde|bize|bizi

[show]
(göster|gösterin|göstersene|yapıştır|yapıştırın|yükle) $
(çıktıyı|hatayı|logu|mesajı|ekran görüntüsünü|fotoğrafı|dosyayı) [buraya|bize|bana] (gönder|at|yapıştır|paylaş|göster|gönderin|atın|yapıştırın|paylaşın)
(ne) (yazıyor|diyor|gösteriyor|çıkıyor) [orada|ekranda|tam olarak]
hangi (hata|hatayı|sürüm|sürümü|model|mesaj|mesajı) [veriyor|alıyorsun|kullanıyorsun|çıkıyor]

[point]
(buraya|şuraya|şuna|buna|bu sayfaya|şu sayfaya|belgelere|kılavuza) (bak|bakın|bakabilirsin|göz at|göz atın)
(bunu|şunu) (dene|deneyin|oku|okuyun|kullan|kullanın)
(işte|burada) (bağlantı|link|anlatılıyor|yazıyor|açıklanıyor|var|tarif|kılavuz)
(bu|şu) ~2 (yardımcı olur|işe yarar|işini görür|yardımcı olabilir|işe yarayabilir)
(kılavuz|kılavuzu|belgeleri|talimatlar|örneğin|mesela|daha fazla bilgi|ayrıntılar)
(senin|sizin) için

[invite]
bu akşam|akşama|hafta sonu|bizde|bende|bizim evde|birlikte|beraber|benimle

[worked]
^ [şimdi|artık|tamam|evet] (çalıştı|çalışıyor|oldu|düzeldi|işe yaradı|çözüldü|hallettik|sorun çözüldü) [şimdi|artık|sonunda|harika] $
(bu|dediğin|önerin|tavsiyen|söylediğin) (işe yaradı|yardımcı oldu|çözdü)

[failed]
(hiçbir şey|bir şey) (değişmedi|fark etmedi) $ | fark etmedi $
(çalışmadı|olmadı|işe yaramadı|düzelmedi|fayda etmedi|bir şey değişmedi) [maalesef|ne yazık ki|yine] $
(hâlâ|hala) (aynı|çalışmıyor|aynı hata|olmuyor) | aynı hata $

[praise]
^ (aferin|bravo|tebrikler güzel iş|harika iş|güzel iş|iyi iş|çok güzel olmuş|harika olmuş|süper olmuş|harika fikir|güzel fikir|helal olsun|ne güzel olmuş) $
(sen|siz) [bir|tam bir] (dahisin|harikasın|harikasınız|süpersin|meleksin|bir tanesin|muhteşemsin)
ne (güzel|harika|muhteşem) (bir)? (fotoğraf|resim|fikir|pasta|tarif|açıklama|çizim)

[credit]
NAME (biliyor|bilir|anlar bundan|gösterdi bana|bana gösterdi|bana öğretti|sayesinde|e sor|a sor|ye sor|ya sor)

[congratulation]
tebrikler|tebrik (ederim|ederiz)|kutlarım|kutluyorum|doğum günün kutlu olsun|iyi ki doğdun|mutlu yıllar|hayırlı olsun|(senin|sizin) adına (çok)? (sevindim|mutlu oldum)|gözün aydın|allah mesut etsin

[comfort]
geçmiş olsun|başın sağ olsun|başınız sağ olsun|(çok)? üzüldüm [duyunca|buna|senin için]|allah rahmet eylesin|mekanı cennet olsun|(acil)? şifalar|(sabırlar) dilerim|yanındayım

[news]
(işe|iş) (alındım|buldum) | işten (çıkarıldım|atıldım|ayrıldım) | terfi (ettim|aldım) | (sınavı|ehliyeti|tezi) (geçtim|kazandım|verdim|aldım) | sınavdan kaldım
(hamileyim|evleniyorum|evleniyoruz|evlendik|nişanlandım|nişanlandık|boşanıyoruz|boşandım|baba oluyorum|anne oluyorum|bebek bekliyoruz|anneanne oldum|dede oldum)
(annem|babam|ninem|dedem|anneannem|kardeşim|ablam|abim|kedim|kedimiz|köpeğim|köpeğimiz|teyzem|amcam) (öldü|vefat etti|hastanede|hastaneye kaldırıldı)
(oğlumuz|kızımız|bebeğimiz|torunum|oğlum|kızım) (doğdu|dünyaya geldi)

[problem]
(sorun|problem) (yaşıyorum|yaşıyoruz|var bende)
(bilgisayarım|telefonum|yazıcım|pompam|modemim|programım|ekranım|arabam) [bir türlü|hiç|sürekli|artık] (çalışmıyor|açılmıyor|donuyor|yazdırmıyor|kapanıyor|bağlanmıyor)
(çalışmıyor|açılmıyor|bağlanmıyor|yüklenmiyor|derlenmiyor) $
(hata|şu hatayı|bu hatayı|bir hata) (veriyor|alıyorum|verdi|aldım)

[promotes]
(abone olun|beni takip edin|takip edin beni|oy verin|buraya tıklayın|hemen kaydolun|kanalıma abone)
para kazan

[made]
(yazdığım|yaptığım|geliştirdiğim|hazırladığım|çektiğim) (program|oyun|site|uygulama|video|eklenti|blog)
(yeni)? (sitem|sitemi|blogum|kanalım|projem|videom) | (bir) (program|site|uygulama|oyun|video|eklenti) (yaptım|yazdım|geliştirdim|hazırladım)

[rhetorical]
kim derdi|kim bilebilirdi|kim sevmez|ne olmuş yani|ee ne olmuş|bak ne diyeceğim
