# SPDX-License-Identifier: GPL-2.0-or-later
# Portuguese. How to write phrases: generate.py; what the sections are for: README.md.
[word]
o|os|que|e|do|da|dos|das|em|um|uma|para|com|não|nao|se|na|no|por|mais|mas|foi|ele|ela|está|estou|você|voce|eu|meu|minha|seu|sua|isso|isto|muito|já|também|só|pelo|pela|até|tem|tenho|quando|como|ser|são|esse|essa|aqui|bem|obrigado|obrigada|à|ao
[step]
oi|olá|ola|bom|então|ah|e|mas|por favor|desculpa|desculpe|pois|sim|não|uma pergunta|já agora|gente|pessoal|a propósito
[tail]
por favor|obrigado|obrigada|desculpa|gente|pessoal|agora
[filler]
a todos|todos|pessoal|gente|muito|também|e|ah|então|meu amigo|minha amiga|para ti|para você|por tudo
[request]
(pode|podes|poderia|podia|podem|consegue|consegues) [me|você|alguém|por favor]? (enviar|mandar|dar|emprestar|mostrar|dizer|explicar|ajudar|passar|ajudar me|me ajudar|me enviar|me dizer|ver|olhar|me emprestar|emprestar me)
alguém (sabe|pode|conhece|tem|consegue|poderia|já)
(sabe|sabes|sabem|conhece|conheces) (como|onde|por que|porque|quando|qual|se|alguém|algum|alguma)
(como|onde) (posso|faço|se faz|consigo|eu faço|eu posso)
(preciso de|precisava de) (ajuda|um conselho|conselhos)
tenho uma (pergunta|dúvida)
(gostaria|queria) de saber
me (ajuda|ajudem|ajude|empresta|manda|envia|diz|diga|explica|passa)
[thing]
qual|quais|o que|quanto|quantos|por que|porque|como|onde|quem
[you]
(como|tudo) (está|estás|vai|vão|foi|bem|você está|vai você|correu|andas|é que estás)
(você|tu|vocês) (está|vai|vem|quer|tem|gosta|foi|ainda|já)
(estás|vais|vens|queres|tens|gostas|foste|ainda tens|vamos)
e (você|tu|aí|vocês)
o que (estás|está|você está|andas|fizeste|você fez)
[you word]
você|tu|te|teu|tua|teus|seu|sua|vocês|contigo
[opener]
é|está|tem|há|pode|foi|são
[greeting]
(oi|olá|ola|bom dia|boa tarde|boa noite a todos|e aí|alô|bem vindo|bem vinda|viva)
[closer]
(tchau|adeus|até (logo|amanhã|breve|já|mais|depois|à próxima)|boa noite|bom fim de semana|abraço|abraços|beijos|beijinhos|um abraço|durma bem|dorme bem|boa viagem|boa sorte|se cuida|falou|fui|valeu|de nada|não há de quê|imagina|sem problema|por nada|ok|certo|tá bom|está bem|beleza|combinado|obrigado|obrigada|muito obrigado|muito obrigada|brigado|brigada|kkk|haha|igualmente|perfeito|legal|ótimo|fixe)
[thanks]
obrigado|obrigada|brigado|brigada|obrigadão|valeu|agradeço|(muito|fico) (grato|grata|agradecido|agradecida)
[not thanks]
não (muito)? (obrigado|obrigada)
(obrigado|obrigada|agradeço|grato|grata) ~3 (desde já|antecipadamente|de antemão)|desde já [muito]? (obrigado|obrigada|agradeço|grato|grata)|(obrigado|obrigada) por nada
(disse|dizer|diz|sem|nem) ~2 (obrigado|obrigada)
[refusal]
não (sei|faço ideia|tenho ideia|faço a menor ideia|tenho a menor ideia) [não|desculpa|desculpe|também]?$
(sei lá|nem ideia|sem ideia|procura no google|pesquisa no google|dá um google|não posso ajudar|nunca usei|não tenho certeza)
não (muito)? (obrigado|obrigada)
[not refusal]
não sei (como|se|onde|por que|porque|qual|o que)
[thanks]
vlw|vlww|obg|obgd|obgda|brigadão|brigadao|brigadão|agradecido|agradecida|valew|nem sei como (te)? agradecer [te]?|(que)? gentil da sua parte
[not thanks]
(fui|foi|é|sou|somos|era|fomos|foram|ser|sendo|sentir|sinto|senti|me vi|obrigatoriamente) (obrigado|obrigada|obrigados|obrigadas)
(obrigado|obrigada) a (sair|ir|trabalhar|fazer|pagar|ficar|ver|ouvir|vender|aceitar)
(nah|na|nem) (valeu|obrigado|obrigada)
(obrigado|obrigada|valeu) (por|pela|pelo) (estragar|arruinar|acabar com|perder|quebrar|me fazer perder)
valeu (a pena|cada|o|muito a pena|como|por)
(ninguém|nunca|nem) ~2 (diz|disse|um) [um] (obrigado|obrigada)
esqueceu de (dizer|falar) (obrigado|obrigada)
[request]
(pode|podes|poderia|podia|vc pode|vc poderia|cê pode) (me|nos) (mandar|enviar|dar|emprestar|mostrar|dizer|explicar|ajudar|passar|levar|ligar)
(vc|voce|você|cê) (pode|poderia|consegue|podia) (me|nos)?

[anybody]
alguém (sabe|tem|pode|poderia|conhece|já|quer|aqui|usa|lembra|entende|mais|de vocês|teria|consegue)
alguém (me|nos) (ajuda|explica|empresta|diz|pode)
(há|tem|existe|haverá) [aqui] alguém
(algum|alguma) de (vocês|vós)
quem (pode|poderia|sabe|consegue) (me|nos|ajudar|explicar|aqui)

[suggest]
(já|você já|tu já|vc já|vocês já) (tentou|tentaste|experimentou|experimentaste|testou|testaste|verificou|verificaste|reiniciou|reiniciaste|olhou|olhaste|procurou|pensou em|viu se|tentaram)
talvez|quem sabe|se calhar
por que não (tenta|tentas|experimenta|usa|usas|pergunta|perguntas|coloca|reinicia|põe)
e se (você|tu|vc) (tentar|tentares|usar|usares|perguntar|reiniciar|colocar|experimentar)
(não será|não seria|será que é|pode ser|poderia ser) (a|o|que|um|uma|por|culpa)
(você|tu|vc) (quer|queres|quis) dizer | (quer|queres) dizer

[over]
^ (esquece|esqueça|esqueçam|deixa pra lá|deixa para lá|deixe pra lá|não importa|deixa estar|esquece a pergunta) $
^ já (achei|encontrei|resolvi|descobri|consegui) [sozinho|sozinha|aqui] $
^ [já está|tá] (resolvido) $
(não preciso mais|já não preciso|não precisa mais)

[self]
eu|meu|minha|meus|minhas|mim|estou|tenho|preciso|nosso|nossa|consigo|tentei

[show]
(mostra|mostre|mostrem) (me|nos|aí|aqui|o|a|pra gente)
(cola|cole|copia|copie|posta|poste|envia|manda) [aqui|aí] (o|a|os|as|um|uma|seu|sua) ~1 (saída|erro|mensagem|log|print|resultado|foto|arquivo|ficheiro|configuração)
o que (diz|mostra|aparece|está escrito) (o|a|no|na|aí|exatamente|quando)
(qual|que) (é a|é o)? (mensagem|erro|versão|modelo) (de erro|aparece|exata|exatamente|dá|você|tens|está)

[point]
(veja|vê|vejam|olha|olhe|leia|lê|tenta|tente|experimenta|consulta|procura|procure|segue|dá uma olhada) (aqui|isto|isso|este|esse|esta|essa|em|no|na|o|a|com)
(aqui|aí) (está|estão|tem|há|vai|explica)
(isto|isso|este|esta|essa página|esse guia) (deve|pode|poderia|explica|ajuda|serve|mostra) 
(você|tu|vc) (pode|podes|poderia|deve|deveria|devias) (também|encontrar|tentar|usar|ler|olhar|baixar|ver|procurar)
documentação|manual|tutorial|instruções|explicado|por exemplo|mais informações|mais detalhes
para (você|ti|vocês)

[invite]
à noite|hoje à noite|fim de semana|lá em casa|em minha casa|comigo|juntos

[worked]
^ (resolvido|resolvida|consertado) $ | ^ (agora|já|agora já) (está|tá) (a funcionar|funcionando) $
^ (funcionou|resolveu|deu certo|agora funciona|agora funcionou|já funciona|funciona agora|problema resolvido) [perfeitamente|sim|muito bem] $
(isso|isto|a tua dica|a sua dica|o seu conselho|o teu conselho) (funcionou|resolveu|ajudou|ajudou me|me ajudou|deu certo) $
era (isso|isso mesmo|exatamente isso) $

[not worked]
(não|nao) (funcionou|resolveu|deu certo|funciona)

[failed]
não resultou $ | (tentei|experimentei) e nada $
(não|nao) (funcionou|ajudou|resolveu|deu certo|adiantou) [nada|muito|ainda|não] $
(continua|ainda) (o mesmo erro|igual|na mesma|com o mesmo erro|sem funcionar|não funciona)
(mesmo|o mesmo) erro $

[praise]
que (lindo|linda|belo|bela|bonito|bonita) (desenho|foto|imagem|bolo|texto|receita) | excelente (ideia|explicação|trabalho)
^ (muito bem|bom trabalho|belo trabalho|ótimo trabalho|excelente trabalho|parabéns pelo trabalho|boa ideia|ótima ideia|boa explicação|ótima explicação|que maravilha|bem feito|mandou bem|mandaste bem) $
(você|tu|vc) (é|és) (um gênio|um génio|uma gênia|o máximo|incrível|demais|um anjo|o melhor|a melhor|um craque)
que (foto|fotos|imagem|receita|explicação|ideia|texto|bolo) (linda|lindas|ótima|bonita|bonito|maravilhosa|excelente|lindo)

[credit]
(pergunta|pergunte|perguntem) (a|ao|à|para) NAME | (fala|fale) com NAME
(graças a|foi ideia de|a ideia foi de|quem resolveu foi) [o|a] NAME
NAME (me mostrou|me ensinou|mostrou me|ensinou me|sabe disso|sabe tudo|entende disso|resolveu o meu|que resolveu)

[congratulation]
parabéns|felicitações|feliz (aniversário|ano novo|natal)|muitas felicidades|(fico|estou) (muito|tão)? (feliz) por (você|ti|vocês)|tudo de bom (para|no|na) (você|ti|vocês|teu|seu|novo|nova)

[not congratulation]
(dar|dou|deu|dei|dizer|dá|deram) [te|os|lhe]? parabéns|parabéns (pelo|pela) (trabalho|texto|foto|ideia)

[comfort]
lamento (a|pela) (tua|sua|vossa) (perda)
(sinto|lamento) (muito|imenso) | meus (pêsames|sentimentos) | os meus sentimentos | (as)? melhoras [rápidas|para] | (força|coragem) (aí|amigo|amiga|para) | (estou|estamos) (aqui|contigo|com você) (para|se precisar|nesta|nessa)

[not comfort]
(sinto|lamento) (muito) (calor|frio|sono|mas não)

[news]
(consegui|arranjei|perdi) (o|um|meu|o meu) (emprego|trabalho) | passei (no|na) (exame|prova|vestibular|curso) | fui (despedido|despedida|demitido|demitida|promovido|promovida)
(estou|a minha _|minha _) (está)? grávida | (vou|vamos) (casar|ter um bebê|ter um bebé|ser pais|ser pai|ser mãe) | (casei|casamos|divorciei|noivei) (me|nos|ontem|hoje)?
(meu|minha|o meu|a minha) (pai|mãe|avó|avô|irmão|irmã|gato|gata|cão|cachorro|tio|tia) (morreu|faleceu|está no hospital|foi internado|foi internada)
(nasceu) (o|a|nosso|nossa|meu|minha) (filho|filha|bebê|bebé|neto|neta)

[problem]
(meu|minha|o meu|a minha) _ (não|deixou de|parou de|continua a) (liga|funciona|funcionar|arranca|abre|imprime|responde|carrega|falhar)
(não|nao) (funciona|liga|arranca|abre|compila|carrega) [mais|aqui|nada]? $
(aparece|dá|recebo|deu|estou com) [me|sempre]? (um|o|este|esse|a|uma) (erro|problema|mensagem de erro)

[promotes]
inscreva se|subscrevam|sigam me|me sigam|clique aqui|clica aqui|(curtam|votem) (no|na|em|o|a)
(ganhe|ganha) dinheiro

[made]
(fiz|escrevi|criei|construí|programei|publiquei|gravei) (um|uma|meu|minha|o meu|a minha|este|esta)
(meu|minha|o meu|a minha) (novo|nova)? (site|blog|canal|vídeo|projeto|página|banda)

[rhetorical]
quem diria|quem (é que)? diria|quem não gosta|sabe o que $|sabes o que $|e daí $|como é que não
