# SPDX-License-Identifier: GPL-2.0-or-later
# Spanish. How to write phrases: generate.py; what the sections are for: README.md.

@tan = muy|tan|super|súper|realmente|verdaderamente|bien|mucho|demasiado|de verdad|absolutamente|increíblemente|siempre|bastante|todo
@alguien = alguien|alguno|alguna|alguno de ustedes|alguno de vosotros|alguien aquí|alguien por aquí
@dia = lunes|martes|miércoles|jueves|viernes|sábado|domingo
@cuando = hoy|mañana|esta noche|esta tarde|pasado mañana|luego|más tarde|pronto|el @dia|este @dia|el próximo @dia|el fin de semana|este fin de semana|la semana que viene|la próxima semana|a mediodía|al mediodía|el año que viene|entonces|después
@bueno = bueno|buena|buen|buenos|buenas|gran|grande|excelente|excelentes|magnífico|magnífica|magnífico|genial|geniales|estupendo|estupenda|fantástico|fantástica|maravilloso|maravillosa|precioso|preciosa|preciosos|preciosas|bonito|bonita|bonitas|bonitos|hermoso|hermosa|increíble|increíbles|impresionante|impresionantes|perfecto|perfecta|brillante|espectacular|delicioso|deliciosa|rico|rica|riquísimo|riquísima|útil|chulo|chula|lindo|linda
@familia = madre|mamá|padre|papá|hermana|hermano|mujer|esposa|marido|esposo|hijo|hija|abuela|abuelo|tía|tío|prima|primo|novia|novio|sobrina|sobrino|nieto|nieta|suegra|suegro|amigo|amiga|padres|bebé
@animal = perro|perra|gato|gata|caballo|conejo|hámster|gallina|loro
@dar = enviar|mandar|dar|prestar|mostrar|enseñar|decir|explicar|ayudar|pasar|traer|compartir|escribir|recordar|mirar|revisar|recomendar|aconsejar|leer|probar|regar|guardar|reservar|coger|comprar|llamar|describir|echar una mano|echar un vistazo|hacer|poner|abrir|encontrar|dejar

[word]
el|la|los|las|de|que|y|es|en|un|una|por|con|no|para|se|lo|su|al|del|como|más|pero|mi|mis|tu|tus|está|estoy|estás|son|fue|era|hay|muy|ya|me|te|le|nos|les|yo|él|ella|ser|tengo|tienes|tiene|hacer|hace|esto|eso|este|esta|cuando|donde|dónde|cómo|qué|quién|porque|también|si|sí|bien|todo|hoy|mañana|aquí|he|ha|has|gracias|puede|puedo|puedes|ahora|sin|sobre|entre|nada|algo|desde|hasta|otro|otra|gusta|o|a

[step]
oh|ah|ay|eh|hm|hmm|pues|bueno|entonces|así que|y|pero|o|sí|no|ok|vale|claro|por cierto|a propósito|oye|oíd|oiga|mira|dime|una pregunta|una preguntita|pregunta|pregunta tonta|otra pregunta|una duda|duda|solo una pregunta|por curiosidad|en serio|de verdad|la verdad|además|quizás|tal vez|perdón|perdona|perdone|disculpa|disculpe|lo siento|por favor|porfa|guau|genial|qué bien|jaja|jajaja|gente|chicos|chicas|amigos|amigas|todos|mi amigo|mi amiga|querido|querida|queridos|sabes|es decir|o sea|en realidad|gracias|además|tío|tía
[tail]
por favor|porfa|gracias|lo siento|perdón|pues|ahora|jaja|jajaja|tampoco|también|ya|todavía|aún|la verdad|amigo|tío|tía|gente|chicos|entonces|no
[filler]
oh|ah|ay|pues|bueno|entonces|y|sí|a todos|a todas|a todos y todas|todos|todas|amigos|amigas|amigo|amiga|gente|chicos|chicas|a ti|ti|vosotros|ustedes|también|igualmente|otra vez|de nuevo|por aquí|jaja|jajaja|muy|todo|pero|querido|querida|mucho|ya

[request]
(puedes|podéis|puede|pueden|podrías|podríais|podría|podrían|puedo|podría yo) [por favor|tú|usted|ustedes] (@dar|me|decirme|darme|enviarme|mandarme|prestarme|ayudarme|explicarme|mostrarme|enseñarme|pasarme|traerme|recomendarme|ayudarnos|decirnos|enviarnos|echarme|recordarme|pedirte|preguntarte|escribirme|dejarme|leerme|avisarme|llamarme|usar|tomar prestado|mirarlo|mirar|revisarlo)
(me|nos) (puedes|podéis|puede|pueden|podrías|podríais|podría|prestas|prestáis|presta|das|dais|envías|mandas|explicas|ayudas|ayudáis|dices|pasas|enseñas|recomiendas|recomendáis|echas una mano|traes|dejas)
(alguien|alguno|alguna) (sabe|puede|podría|conoce|tiene|ha probado|me puede|me podría|ha visto|recuerda|usa|aquí)
(sabes|sabéis|sabe|saben|conoces|conocéis) (cómo|dónde|por qué|cuándo|qué|cuál|si|quién|algún|alguna|un|una)
(tienes|tenéis|tiene|tendrías) (alguna idea|algún consejo|consejos|idea de|el enlace|un enlace|la receta|una receta|experiencia con|alguna sugerencia|todavía una|una copia)
(alguna idea|algún consejo|alguna sugerencia|consejos) (para|sobre|de|por qué|cómo)
cómo (puedo|podría|se puede|podemos|hago|se hace|debo|debería|hacer)
dónde (puedo|podría|se puede|podemos|consigo|compro|encuentro)
(qué|cuál) (puedo|debo|debería|me recomendáis|me recomiendas|recomendáis|recomiendas)
(busco|buscamos|estoy buscando) (a alguien|alguien|ayuda|consejo|consejos|una solución|una manera|recomendaciones)
(necesito|necesitaría|necesitamos) (ayuda|un consejo|consejo|consejos|vuestra ayuda|tu ayuda|una mano|un favor)
(tengo|tenía) (una|otra|un par de|unas) [pequeña] (pregunta|duda|preguntas|dudas|consulta)
(quería|quisiera|querría|me gustaría) (saber|preguntar|preguntaros|preguntarte|pedir|pedirte|pedirles)
me (preguntaba|pregunto) (si|cómo|por qué|dónde|qué)
(envíame|mándame|dame|préstame|muéstrame|enséñame|dime|explícame|ayúdame|pásame|tráeme|recuérdame|envíanos|danos|ayudadme|decidme|explicadme|enviadme|recomiéndame) [por favor]
por favor (envía|manda|da|dame|presta|muestra|enseña|di|dime|explica|ayuda|ayúdame|pasa|trae|mira|revisa|envíame|mándame|decidme|ayudadme)
(sería|es) posible
(te importaría|os importaría|le importaría|serías tan amable|sería tan amable)
(hay) (alguien|alguna manera|alguna forma|algún modo|alguna posibilidad|forma de|manera de) (que|de|para|por|aquí)
(ayuda|socorro)$

[thing]
(qué|cuál|cuáles|cuánto|cuánta|cuántos|cuántas|por qué|cómo|quién|quiénes|dónde|cuándo)
(has|habéis|ha) (probado a|intentado|comprobado|mirado en|reiniciado)
(dónde|cómo) (has|habéis|lo has) (comprado|encontrado|conseguido|hecho|arreglado|puesto)
(hay|existe)
(se puede|se debe|es posible|es|son|debo|debería|tengo que|hace falta) 
qué (usas|usáis|pones|echas|opinas|opináis|te parece|os parece|piensas)
(sigue|siguen) (en venta|disponible|disponibles|libre)

[you]
tú|vosotros|ustedes|usted
(cómo|qué tal|que tal) (estás|estáis|está|están|te va|os va|te fue|os fue|te encuentras|fue|ha ido|va|van|te sientes|vas|andas|lo llevas|lleváis|la familia|el viaje|el trabajo|todo|el día|las vacaciones|tu|tus|vuestro|vuestra|le va|sigue|siguen|salió|anda|el nuevo|la nueva|los|las|dormiste|has dormido|están los|está tu|está la|está el)
qué tal
(estás|estáis|eres|sois|tienes|tenéis|vas|vais|vienes|venís|quieres|queréis|has|habéis|fuiste|fuisteis|estabas|estuviste|irás|vendrás|vendréis|puedes venir|podéis venir|juegas|vives|vivís|trabajas|te gusta|te gustó|os gustó|te gustaría|os gustaría|te apetece|os apetece|te apuntas|os apuntáis|te acuerdas|te encuentras|te sientes|te duele|ya estás|ya has|ya habéis|todavía tienes|todavía tocas|aún tienes|sigues|seguís|todavía|recibiste|llegaste|llegasteis|dormiste|viste|pudiste|lograste|pasaste|disfrutaste|conseguiste|terminaste|acabaste|probaste)
qué (haces|hacéis|estás|estáis|lees|planes|hiciste|hicisteis|vas a|vais a|te ha|te pasa|te pasó|cuentas|contáis|hay de nuevo|cocinas|pintas|dijo el médico|dijo)
(cuándo|dónde|a dónde|adónde|por qué|con quién|desde cuándo|cuánto tiempo|hasta cuándo|a qué hora) (vuelves|volvéis|vienes|venís|te vas|os vais|estás|estáis|vives|vivís|trabajas|llegas|llegáis|sales|salís|es tu|fuiste|estuviste|has|habéis|te fuiste|llevas|lleváis|quedamos|nos vemos|vas|vais|viajas)
(quedamos|nos vemos|vamos|comemos|cenamos|empezamos|salimos|tomamos|hacemos)
(puedo|te puedo|os puedo) (ayudarte|ayudaros|ir|pasar|venir|llevar|llamarte|ayudar|traerte|visitarte)
(y tú|y vosotros|y usted|y ustedes|y a ti|y tu|y tus)
(llegó|llegaron|ha llegado|han llegado|salió|ha salido|fue|está|están|funcionó|sirvió) ~1 (tu|tus|vuestro|vuestra|bien|todo|el paquete|la carta|mejor|el bebé|ya)
(todo bien|todo en orden|ya mejor|alguna novedad|novedades|algún plan|planes|cansado|cansada|ocupado|ocupada|libre|listo|lista|listos|despierto|mejor)
(un café|un té|una cerveza|cine|cena|comida|pizza|un paseo|desayuno|merienda) ~3 (@cuando|en mi casa|en casa|con nosotros|juntos)
(de verdad|en serio|verdad|vale|no|sí|ok|eh|cómo|ah sí|cierto|perdón)$
(es|está|están|son) tu
(has|habéis|ha) (dormido|tenido|estado|recibido|visto|podido|terminado|acabado|comido|vuelto)

[you word]
tú|ti|tu|tus|te|contigo|vosotros|vosotras|vuestro|vuestra|os|usted|ustedes
[opener]
es|son|está|están|fue|hay|ha|han|puede|se|qué|quién|cuándo|dónde|cómo|cuál|cuánto|debo
[invite]
@cuando|en (mi casa|casa)|con (nosotros|migo)|conmigo|juntos|juntas

[rhetorical]
(quién lo diría|quién lo hubiera dicho|sabes qué|adivina qué|a quién le importa|y qué|por qué yo|qué más da|para qué)$
(te lo puedes creer|te imaginas|puedes creerlo)

[greeting]
(hola|buenas|buenos días|buen día|buenas tardes|buenas noches a todos|holi|holis|hey|saludos|bienvenido|bienvenida|bienvenidos|muy buenas|hola hola|qué hay|ey) [a todos|a todas|todos|a todos y todas|amigos|gente|chicos|chicas|de nuevo|otra vez|amigo|amiga|querido|querida|por aquí|buenos días|buenas tardes|qué tal]
(feliz año|feliz navidad|felices fiestas|feliz año nuevo)

[closer]
(adiós|adios|hasta (luego|mañana|pronto|la vista|otra|el @dia|entonces|ahora|la próxima|después|siempre)|chao|chau|ciao|nos vemos|nos hablamos|hablamos|nos leemos|buenas noches|que descanses|que descanséis|que duermas bien|dulces sueños|felices sueños|cuídate|cuidaos|cuídense|buen fin de semana|buen viaje|buena suerte|suerte|que te vaya bien|que os vaya bien|que lo pases bien|que lo paséis bien|que tengas (un buen día|buen día|una buena noche)|buen provecho|un abrazo|abrazos|besos|un beso|besitos|saludos|me voy|me tengo que ir|tengo que irme|me despido|feliz (día|noche|tarde|semana|fin de semana)|a dormir) [a todos|a todas|amigos|gente|chicos|entonces|@cuando|mañana|pronto|luego|a ti también|igualmente]
(gracias|muchas gracias|mil gracias|muchísimas gracias|gracias a ti|gracias a todos|un millón de gracias|infinitas gracias|grax|graciaas) [a todos|de nuevo|otra vez|amigo|amiga|a ti|igualmente|por todo|de verdad|de corazón|chicos|a todas]
(de nada|no hay de qué|no es nada|con gusto|con mucho gusto|un placer|no pasa nada|sin problema|ningún problema|no hay problema|vale|ok|okay|okey|de acuerdo|muy bien|perfecto|genial|estupendo|bien|guay|entendido|ya veo|ya|claro|hecho|trato hecho|me parece bien|suena bien|igualmente|tú también|a ti también|lo mismo digo|jaja|jajaja|jajajaja|lol|jeje|jejeje|jiji|exacto|eso es|cierto|me alegro|fenomenal|dale|listo|fantástico|qué bien|ah vale|ah ok|excelente)

[thanks]
gracias|graciaas|grax
(te lo|os lo|se lo) agradezco
(te|os|le|les) (agradezco|agradecemos|doy las gracias)
(muy agradecido|muy agradecida|estoy agradecido|estoy agradecida|muy agradecidos) 
(qué|muy|eres muy|es muy|ha sido muy|fue muy) (amable|majo|maja|generoso|generosa|detallista) (de tu parte|por tu parte|de su parte|eres)
(me has|me habéis|nos has|me) (salvado|salvaste|ayudado mucho|ayudaste mucho|salvado la vida|salvado el día)
(sin ti|sin vosotros|sin tu ayuda|sin vuestra ayuda) (no|nunca|habría|hubiera|estaría)
(te debo|os debo) (una|un café|una cerveza|una cena|un favor|la vida)
gracias a (ti|vosotros|usted|ustedes|NAME|tu ayuda|tu consejo|todos)
dios te lo pague

[not thanks]
no (no)? (muchas)? gracias
gracias (pero no|por nada|no|de antemano|por adelantado|por anticipado)
(gracias) ~3 (de antemano|por adelantado|por anticipado|anticipadas)
(de antemano|por adelantado) [muchas|mil]? gracias
(desde ya|anticipadas) [muchas]? gracias
(sin|ni|ni siquiera|nunca|no) ~2 (dio|dijo|dan|dijeron|decir|dar|da) [las] gracias
(dijo|dice|decir|di|diciendo|decía|escribió) ~2 gracias
(dar|da|daban|dieron|dando) (las )?gracias (a dios|al cielo)
gracias a (dios|la|los|las|el|un|una|mi|su|que|eso|esto)
gracias al
(acción|día) de gracias
(ni|sin|qué|tiene|hace|las) gracias
gracias por (cualquier|vuestra futura|su comprensión|la atención|no|toda) ~1
(agradecería|agradeceré|se agradece|agradecería)
[thanks]
(quería|quiero|quisiera|solo) [solo|simplemente]? (dar|daros|darte|darle|deciros|decirte) [las|mil|un enorme] (gracias)
(muchas|mil|muchísimas|infinitas) gracias por (tu|vuestra|la|las|los|el|todo|tus|avisar|venir|ayudar|ayudarme|compartir|explicar|explicarme|escucharme|decírmelo|preguntar)
un (gran|enorme) gracias

[praise]
^(bravo|chapó|olé|ole|respeto)
^[@tan|qué|es un|es una|un|una|fue un|fue una|vaya] [@tan] (@bueno) [@tan] (trabajo|idea|lista|foto|fotos|explicación|consejo|receta|artículo|dibujo|dibujos|guía|tutorial|presentación|tarta|imagen|respuesta|hallazgo|truco|sopa|jardín|texto|historia|solución|resumen|análisis|pan|charla)
qué (trabajo|idea|foto|fotos|dibujo|jardín|receta|explicación|artista|tarta|lista) [tan|más] (@bueno|buen)
(bien|muy bien) (hecho|dicho|explicado|jugado|visto|escrito)
(buen|gran|excelente|magnífico) trabajo
(qué) (crack|artista|genio|maravilla|talento|pasada|arte)
(eres|sois|usted es) [@tan|un|una|el|la|los|mi|todo un|toda una] [@tan|verdadero|auténtico] (genio|genial|geniales|ángel|campeón|campeona|crack|mejor|mejores|sol|cielo|amor|artista|estrella|fenómeno|maravilloso|maravillosa|increíble|increíbles|amable|amables|héroe|heroína|grande|grandes|maestro|maestra|tesoro|encanto|generoso|generosa|salvador|salvadora)
(me encanta|me encantan|me encantó|me encantaron|me gusta mucho|me gustó mucho|adoro) (tu|tus|vuestro|vuestra|vuestros|lo que)
(tu|tus|vuestro|vuestra) ~2 (es|son|está|están|quedó|quedaron|estaba|estuvo|era|ha quedado) [@tan] (@bueno)
te (quedó|ha quedado|quedaron) [@tan] (@bueno|bien|genial)
(está|es|fue) (@tan) (bien hecho|bien explicado|bien escrito|impresionante)$
(@tan) (útil|impresionante)$
[not praise]
(no|sin|busco|necesito|nunca|sería|falta|quiero|hay|tengo|encontrar|conseguir|mi|era) [un|una|es|muy|tan|ninguna|algún|alguna] [@tan] (@bueno) (trabajo|idea|lista|foto|explicación|consejo|receta|artículo|guía|tutorial|solución)
(no es|no fue|sería) [@tan] (útil|impresionante)
(si|cuando|como|que) (eres|sois)

[credit]
^[mejor|quizás|tal vez|puedes|podrías|deberías|debes] (pregunta|pregúntale|preguntad|preguntadle|preguntar|preguntarle) a NAME
NAME (sabe|conoce|entiende|sabrá|te puede ayudar|puede ayudarte|es experto|es experta|es la experta|es el experto|tiene experiencia|lo sabe)
NAME (me|nos|lo|la) (mostró|enseñó|ayudó|explicó|arregló|encontró|resolvió|dijo|recomendó|dio|prestó|ha ayudado|ha enseñado|hizo|construyó|mandó|ha explicado|ha dado)
(gracias a|bravo por|bravo a|el mérito es de|idea de|la idea es de|la receta es de|fue idea de|lo aprendí de|mérito de|todo gracias a) NAME
fue NAME quien|lo hizo NAME
sin NAME (no|nunca|habría)
[not credit]
(voy a|tengo que|le|quiero|debo|hay que) (preguntar|preguntarle|pregunté|preguntaré) a NAME
(pregunta|pregúntale) a NAME (si|cuándo|qué hora)
NAME (no|me) (sabe|conoce)
(si|que) NAME

[congratulation]
(felicidades|felicitaciones|enhorabuena|muchas felicidades|mis felicitaciones|te felicito|os felicito|muchísimas felicidades)
(feliz|felices) (cumpleaños|cumple|aniversario)
(me alegro|me alegra|nos alegramos|qué alegría|cuánto me alegro) [@tan|mucho|muchísimo|un montón]? (por ti|por vosotros|por ustedes|por NAME|por los dos)
(estoy|estamos) [@tan] (feliz|contento|contenta|orgulloso|orgullosa|felices|orgullosos) (por|de) (ti|vosotros|ustedes)
[@tan] (orgulloso|orgullosa) de ti
(qué|son|es una|vaya) [@tan] (buena|buenas|gran|excelente|excelentes|maravillosa|fantástica|estupenda) (noticia|noticias)
qué (noticia|noticias) (tan|más) (buena|buenas|bonita|maravillosa)
(te lo|os lo) (mereces|merecéis|merecías|has ganado)
(bien|muy) merecido
(vivan los novios|que cumplas muchos más)
[not congratulation]
(tarta|fiesta|regalo|tarjeta) de cumpleaños
(tengo|tenemos) (buenas|una buena|una gran) (noticias|noticia)

[comfort]
lo (siento|lamento) (mucho|muchísimo|tanto|de verdad|de corazón|en el alma|por ti|por vosotros|por tu|por lo de)
(siento|lamento) (mucho|muchísimo|tanto)? (tu pérdida|oír|escuchar|leer|saber|lo de tu|lo que|oírlo|oir|vuestra pérdida)
cuánto lo (siento|lamento)
^(oh no|ay no|ay dios|vaya|madre mía|pobrecito|pobrecita|pobre|qué pena|qué lástima|qué mal|qué horror|qué triste|qué faena|qué putada|qué disgusto|ay pobre)$
(qué|es) [@tan] (pena|lástima|triste|terrible|horrible|injusto|duro|mala suerte)$
(mi|mis|nuestro|nuestras) [más]? (sincero|sincera|sentido|sentidas|sinceras)? (pésame|condolencias)|te acompaño en el sentimiento|descanse en paz
(que te mejores|que os mejoréis|que te recuperes|recupérate|mejórate|que se mejore|pronta recuperación|que se recupere) [pronto]
(mucho ánimo|ánimo|mucha fuerza|fuerza|ánimos|no te rindas|aguanta|no estás solo|no estás sola|arriba ese ánimo|levanta el ánimo)
(un abrazo (fuerte|enorme|muy fuerte|grande)|te mando un abrazo|te envío un abrazo|un fuerte abrazo|abrazo enorme)
(pienso en ti|pensando en ti|estoy contigo|estamos contigo|aquí estoy|estoy aquí) [para lo que necesites|si necesitas|para ti]?
(todo (va a ir|irá|saldrá|va a salir|estará) bien|ya verás que)
(no es|no fue) (tu|vuestra) culpa
si necesitas (hablar|algo|cualquier cosa|ayuda)
[not comfort]
(lo siento|siento|perdón) [mucho] (por el|por la|por mi|por no|el retraso|la tardanza|llegar|pero|no puedo|si|la demora|por los|no)
lo siento mucho (por el retraso|por la tardanza|por mi|pero|no)
oh no (he|mi|me|se|lo|la)

[worked]
(eso|esto|ya|ahora|al fin|por fin|tu truco|tu consejo|la solución|todo) (funcionó|funciona|ha funcionado|sirvió|ha servido|ayudó|ha ayudado|era|lo arregló|lo solucionó|lo ha arreglado|lo ha solucionado|funciona perfectamente|funciona bien|va|anda|arranca|imprime|va bien|funciona de maravilla|está arreglado|está solucionado|me ayudó|me ha ayudado)
^(funciona|funcionó|ha funcionado|solucionado|arreglado|resuelto) [perfectamente|ya|ahora|de maravilla|perfecto|por fin|bien]$
(problema|error|fallo) (resuelto|solucionado|arreglado|ha desaparecido|está resuelto|está solucionado|desapareció)
(justo|exactamente) lo que (necesitaba|buscaba|quería|estaba buscando)
(tenías|teníais) razón
(me|nos) (funcionó|ha funcionado|sirvió|ha servido|ayudó mucho|ha ayudado mucho)
[not worked]
(no|si|espero que|cómo|ojalá|que|cuando|debería|nunca|a ver si|quizás|para que) ~2 (funciona|funcionó|funcione|ha funcionado|sirvió|ayudó|ayude|ha ayudado)
(así|ya) (funciona|va) (el|la|un|una)
[failed]
(no|nada|tampoco|sigue sin|todavía no|aún no) [me|ha|lo] (funciona|funcionó|funcionado|sirvió|servido|ayudó|ayudado|funcionar|cambia|cambió|arranca|va|funcionan)
(sigue|siguen) (igual|sin|fallando|dando|roto|rota|el mismo|goteando)
(el mismo|mismo) (error|problema|resultado)
(sin éxito|en vano|ningún cambio|sin cambios|nada ha cambiado|ahora es peor|está peor|no hubo suerte|no ha habido suerte)
[not failed]
no (va|funciona) (a|en)

[refusal]
(ni|ninguna|no tengo) [la más mínima|la menor|remota]? idea
(no|yo no|pues no|ni yo|tampoco) (lo sé|sé|lo sabemos|sabría|sabría decirte|tengo ni idea|lo recuerdo|me acuerdo)$
(no lo sé|no sé|ni idea|no tengo ni idea|no tengo idea|yo tampoco) [lo siento|perdón|tampoco|la verdad]$
(no puedo|no te puedo|no os puedo|no podría) (ayudarte|ayudaros|ayudar|decirte|deciros|decir)
(búscalo|búscate|buscalo|búsquelo|míralo|pregunta) [en|a] (google|internet|el manual)
(googlea|googléalo|búscalo tú|búscalo|usa google|lee el manual)
(nunca|jamás) (lo )?(he|ha) (probado|usado|hecho|cultivado|visto|oído|tenido|intentado) [eso|uno|nunca]?$
nunca (lo he hecho|lo he probado|lo he usado|he oído|lo probé|he tenido)
no estoy (seguro|segura)$
(no gracias|no muchas gracias|gracias pero no|no me interesa|no lo siento|lo siento no|por desgracia no|me temo que no|no tengo tiempo|déjame en paz|no es mi problema|apáñate|no puedo lo siento|lo siento no puedo|lo siento no lo sé|lo siento no sé)
(no tengo|no me queda|no me quedan) (ninguno|ninguna|más)?$
no (es lo mío|entiendo de eso|sé nada de eso|tengo experiencia)
[not refusal]
(no tienes|no tenéis|no tiene|no sabes) (ni)? (idea)
(no sé|no estoy seguro|no estoy segura|ni idea) (si|pero) (sirve|ayuda|prueba|intenta|creo|quizás|mira|puede|pon|usa)
no sé (cómo|por qué|qué|dónde|si|cuál) (puedo|hacer|podar|mi|se|está|usar|instalar)
no sé qué (haría|decir)

[news]
(he|hemos|ha) [por fin|al fin] (perdido|conseguido|encontrado|dejado|aprobado|suspendido|comprado|tenido|ganado|roto|vendido) (el|mi|un|una|la|nuestra|nuestro|mis) [nuevo|nueva] (trabajo|empleo|puesto|examen|exámenes|carnet|casa|piso|bebé|accidente|pierna|brazo|premio|carrera|oposición|oposiciones|abuela|abuelo|padre|madre|perro|gato)
(perdí|conseguí|encontré|dejé|aprobé|suspendí|compramos|gané|terminé|me dieron|me han dado|nos han dado) (el|mi|un|una|la|mis) [nuevo|nueva] (trabajo|empleo|puesto|examen|exámenes|carnet|casa|piso|carrera|tesis|plaza|beca)
(nos|me) (casamos|caso|mudamos|mudo|divorciamos|divorcio|separamos|separé|jubilo|jubilé|he casado|hemos casado|he divorciado|hemos comprometido|he mudado|rompí|he roto|operan|han operado|han despedido|despidieron|han echado|han ascendido|ascendieron|robaron|han robado|contrataron|han contratado|gradué|he graduado)
(estoy|está|estamos|voy a ser|vamos a ser|soy|acabo de ser|he sido|mi @familia está|mi @familia es) (embarazada|embarazados|de baja por|en el hospital|en paro|despedido|despedida|prometida|prometido|prometidos|divorciado|divorciada|jubilado|jubilada|ingresado|ingresada|abuela|abuelo|padre|madre|padres|tía|tío|papá|mamá|enfermo|enferma)
(mi|nuestro|nuestra) [pobre|querido|querida|viejo|vieja] (@familia|@animal) (murió|ha muerto|falleció|ha fallecido|está en el hospital|tiene cáncer|se ha casado|se casa|ha tenido un bebé|tuvo un bebé|nació|ha nacido|está muy enfermo|está muy enferma|se murió|se ha muerto|está embarazada|tuvo un accidente|ha tenido un accidente|se escapó|aprobó)
(murió|ha muerto|falleció|ha fallecido|se murió|se ha muerto) (mi|nuestro|nuestra) (@familia|@animal)
(vamos|voy) a (tener un bebé|tener un hijo|tener gemelos|casarnos|casarme|divorciarnos|mudarnos|mudarme)
(tengo|tiene) (cáncer|covid)
(hoy es|es) mi cumpleaños
(nos|me) (han robado|entraron a robar|han entrado a robar)
(ha nacido|nació|ya nació) (mi|nuestro|nuestra|el bebé|la niña|el niño)
[not news]
(si|cuando|en la película|en el libro|ojalá) ~3 (perdí|murió|muere|casamos|trabajo)
(ordenador|portátil|móvil|batería|servidor|albahaca|planta|tomatera) (murió|ha muerto|se murió|se ha muerto)

[problem]
(mi|mis|nuestro|nuestra) [_|_ _] (no|se cuelga|se apaga|falla|fallan|se bloquea|pierde|pierden|gotea|se reinicia|se para|se queda|está roto|está rota|no arranca|amarillea|se marchita)
(me sale|me da|me aparece|tengo|recibo|obtengo|sale|da) [siempre|este|un|el|el siguiente|el mismo] (error|problema|fallo|mensaje de error|problemas)
(aquí (está|tienes|va|tenéis|dejo)|os dejo|adjunto) (mi|el|la|los) (log|registro|error|salida|captura|código|configuración|mensaje)
(no funciona|no arranca|no me funciona|no consigo|no logro|no puedo) (instalar|hacer|conectar|arrancar|abrir|que|configurar|encontrar)?
por qué (mi|mis|no|se)

[promotes]
(visita|visiten|visitad|sigue|sigan|sígueme|síganme|suscríbete a|suscríbanse a|únete a) (mi|mis|nuestro|nuestra|nosotros)
(regístrate|haz clic|inscríbete) (aquí|ahora|ya) | (gana|ganar|gane) dinero | (vota|voten|votad) por

[made]
(he|acabo de) (hecho|escrito|creado|publicado|hacer|escribir|crear|publicar) (un|una|mi|este|esta)
(hice|escribí|creé|publiqué) (un|una|mi|este|esta)
(mi|mis) (nuevo|nueva|propio|propia)? (sitio|página|blog|canal|video|vídeo|proyecto|banda)

[not thanks]
(nah|nop|na|noo) gracias | gracias por (arruinar|arruinarme|estropear|estropearme|fastidiar|fastidiarme|romper|romperme|joder|joderme|hacerme perder|amargarme)
[thanks]
(no sé|no sabría) cómo (agradecértelo|agradecerte|agradecéroslo|agradecerle|agradecerles|daros las gracias|darte las gracias)
(qué|muy) amable $
[rhetorical]
sabes qué $ | ^ sabes qué (déjalo|olvídalo|da igual|nada|no importa) | me pregunto cómo (lo|los|las|la) (hacen|hace|harán)
[request]
(alguien|alguno|alguna) [me|nos] [lo|la] (presta|puede|podría|explica|ayuda|recomienda|deja|pasa|sería tan amable)
(me|nos|le|se) (lo|la|los|las) (puedes|podrías|puede|podría|pueden) | (le|les) (puedes|podrías|podría) (echar|dar|decir)
(podrías|podrías tú|puedes|podría|puede|podrían) (llevarme|llevarnos|reenviárselo|reenviármelo|reenviarlo|repetirlo|repetir|cerrar|abrir|comprar|traer|esperar|ponerme|venir|escribirlo|pasármelo|mandármelo|enviármelo|explicármelo|decírmelo|enseñármelo)
(avísame|avisame|avisadme|avísenme) (cuando|si|por favor|porfa|en cuanto)
(hazme|hacedme|háganme|me haces) (un|el) favor | (recuérdamelo|explícamelo|mándamelo|envíamelo|dímelo|pásamelo|enséñamelo) [mañana|luego]? (por favor|porfa|porfi)?
por favor (ayúdenme|ayudadme|ayuden|avísenme) | (te|os|le) (puedo|podría) (pedir|preguntar) 
[worked]
^ (sí)? era eso $ | ya lo (arreglé|resolví|solucioné|conseguí) | ^ (funciona|va|arranca|imprime) (otra vez|de nuevo|perfecto|perfectamente|genial|ya) $ | ^ ahora sí [funciona|va|que sí]? $
(ese|esa|eso) era el (problema|fallo|error) | ^ (va|funciona) perfecto $ | ^ (si|siii|sii|sí) (funciona|funcionó) $ | (la|el|tu|su) _ (forma|manera|opción|truco|consejo|método) (funcionó|ha funcionado)
(hice|he hecho) lo que (dijiste|me dijiste|decías) y (funciona|funcionó|ya va) | ^ lo (conseguí|logré) $ | funcionó a la primera
[refusal]
^ (nose|ns|nosé|no se) $ | ^ no me preguntes $ | ni (pajolera|puta|remota|la más remota|zorra) idea | ^ (lamentablemente|desgraciadamente|por desgracia|me temo que|creo que) no $
nunca (oí|he oído|había oído) (hablar)? [de eso]? | no (te|le|os)? sabría decir [te|le|lo] | ^ no se puede (lo siento|perdona) $ | (tendrás|tendréis|tendrías) que preguntar (a otro|a otra|a alguien|por ahí) | ^ (yo)? qué sé yo $ | ^ yo qué sé $ | que yo sepa no | lo siento estoy (ocupado|ocupada|liado|liada) | ^ prefiero (no|que no) $
[praise]
se (ve|ven) (increíble|genial|precioso|preciosa|estupendo|muy bien) | ^ (impresionante|precioso|preciosa|excelente|espectacular|bien pensado|es genial|buen curro|buen trabajo) $
(la|el|tu|tus|esta|este) _ (estaba|está|es|era|estaban) [muy|super|realmente]? (deliciosa|delicioso|riquísima|riquísimo|buenísima|buenísimo|la mejor|el mejor|preciosa|precioso)
(estoy|estamos) (muy|tan|super)? (orgulloso|orgullosa|orgullosos) de (ti|vosotros|usted) | lo (bordaste|has bordado|clavaste|has clavado) | (estuviste|has estado) (genial|increíble|fantástica|fantástico|muy bien)
(cantas|escribes|cocinas|dibujas|tocas|pintas|explicas) (muy|tan|súper) bien | tienes (mucho|un gran) talento | la mejor (explicación|respuesta|receta|foto) que | eres un[a] (máquina|crack|fenómeno|artista|figura) | eres un (máquina|crack|fenómeno|artista|figura)
[news]
me he (prometido|casado|divorciado|roto|comprometido|jubilado) | (acabo|acabamos) de (volver|salir) del hospital | (hoy)? (renuncié|he renunciado|dimití) | (perra|gata|perrita) (tuvo|ha tenido) (cachorros|gatitos|crías) | ^ (hemos|han) (roto|cortado) $
(mi) (hermana|hija|mujer|prima|cuñada) (tuvo|ha tenido|dio a luz) [a] [su] (bebé|niño|niña)? | me (admitieron|aceptaron|han admitido) en | (vendí|he vendido) (mi|el) (coche|carro|piso|casa) | me (cancelaron|han cancelado) el (vuelo|tren|viaje) | (corrí|he corrido) mi (primer|primera) (maratón|media)
(ayer|hoy|anoche) (tuve|he tenido) un accidente | (mi) (madre|padre|abuela|abuelo|hijo|hija) se (cayó|ha caído) | empiezo (el|mi|en el) (trabajo|curro|puesto) nuevo | (me tienen que|me van a|tengo que) operar[me] | me (tienen que|van a) operar | me (pidió|ha pedido) (matrimonio|la mano)
[congratulation]
(que seáis|que sean) (muy|siempre)? felices | cuánto me alegro | (gran|excelente|buenísima|estupenda|fantástica) noticia | (mis)? mejores deseos | (qué|muy|estoy) feliz (estoy)? por (ti|vosotros|ustedes) | feliz año [nuevo]? | bienvenid[oa] (pequeño|pequeña|al mundo) | bienvenido (pequeño|al mundo) | te felicitamos | os felicit[oa]
[comfort]
^ vaya por dios $ | (debe|tiene que) ser (muy|tan)? (duro|difícil) | saldrás adelante | (cruzo|crucemos) los dedos | espero que (tu|su) _ (esté|se ponga) (bien|mejor) | no (fue|es|ha sido) (culpa tuya|tu culpa) | la próxima vez (será|saldrá)
[not comfort]
la fuerza (de|del)
[greeting]
wenas|qué tal|qué onda|hola (tú|vos|guapa|guapo)|holaa|ya estoy de vuelta|he vuelto|estoy de vuelta
[closer]
bn|chaoo|adiosito|que te diviertas|que lo pases bien|ahora vuelvo|taluego|hasta lueguito|enseguida vuelvo
[credit]
NAME (arregló|ha arreglado|resolvió|solucionó) (el|la|lo|los) (mío|mía|mismo|suyo)? | NAME es la (persona|mejor persona) (indicada|adecuada)? | habla con NAME | a NAME se le da (muy)? bien | ^ pregunta a NAME | (prueba|intenta|podrías) (a)? preguntar[le] a NAME | (prueba|intenta) a preguntar a NAME | NAME (lo)? sabrá | NAME tenía lo mismo | NAME (escribió|ha escrito|hizo|lo hizo) (la|el|todo) | NAME hizo todo | NAME me lo (enseñó|explicó|dijo|mostró|contó) | consulta (con|a) NAME | NAME lo (descubrió|encontró|resolvió) | NAME es muy (buena|bueno) (con|en) | (es|era) la (receta|idea) de NAME | NAME (te|os|le) (lo)? [puede] (ayudará|decir|explicar|dirá|ayudar) | el (truco|consejo|mérito) es de NAME

[anybody]
alguien (sabe|tiene|puede|podría|conoce|ha|quiere|aquí|usa|recuerda|más|de ustedes|de vosotros|entiende|tendrá|sabría)
alguien (me|nos) (puede|podría|ayuda|explica|presta|dice|pasa)
(sabe|tiene|puede|conoce|podría|hay|habrá|ha visto) (alguien|alguno|alguna)
(me|nos) (puede|podría) (ayudar|decir|explicar|prestar|pasar) alguien
(alguno|alguna) (de ustedes|de vosotros|de vosotras|sabe|tiene|puede)
quién (me|nos) (puede|podría|ayuda|presta|explica) | quién podría

[suggest]
(has|habéis|ha|han) [ya] (probado|intentado|mirado|revisado|reiniciado|comprobado|buscado|pensado en)
[ya] (probaste|intentaste|revisaste|reiniciaste|comprobaste|buscaste) (con|a|el|la|los|las|en|si|ya)
quizá|quizás|tal vez|a lo mejor
por qué no (pruebas|prueba|intentas|usas|pones|preguntas|le preguntas|lo preguntas|miras|mejor|reinicias|vas|lo)
y si (pruebas|intentas|le preguntas|reinicias|pones|usas|miras|probamos)
(te refieres|se refiere|os referís|quieres decir|quiere decir)
(no será|no sería|será que|puede ser|podría ser) (la|el|que|un|una|por|culpa)
qué tal si

[over]
^ (olvídalo|olvidadlo|olvídenlo|olvida mi pregunta|no importa|da igual|déjalo|dejadlo|nada ya está) $
^ [ya|al final] (lo|la) (encontré|resolví|solucioné|arreglé|averigüé|he encontrado|he resuelto|he solucionado|conseguí) [yo mismo|yo misma|ya] $
^ [ya está] (resuelto|solucionado) $
ya no (lo necesito|la necesito|necesito ayuda|hace falta)

[self]
yo (no|ya|lo|me|tengo|uso|también|creo|quiero|estoy|he|sí|puedo)|mi|mis|mío|mía|estoy|tengo|quiero|necesito|puedo|soy|nosotros|nosotras|nuestro|nuestra

[show]
muéstranos|muéstrame|enséñanos|enséñame|(muestra|enseña) (el|la|lo|un|una|tu)
(pega|pegad|copia|sube|publica|pon) [aquí] (el|la|lo|los|las|tu|tus|un|una) ~1 (salida|error|mensaje|log|captura|resultado|foto|archivo|configuración)
qué (dice|muestra|sale|pone|aparece) (el|la|en|ahí|exactamente|cuando)
(qué|cuál es el|cuál es la) (mensaje|error|versión|modelo) (te|sale|de error|da|exacto|exactamente|tienes|usas|aparece)

[point]
(mira|mirad|lee|prueba|probad|consulta|busca|sigue|visita|echa un vistazo|ve) (aquí|ahí|esto|este|esta|en|el|la|los|a|con|estos)
(aquí|ahí) (está|están|tienes|tenéis|hay|lo|va|se explica|encontrarás)
(esto|este|esta|esta página|esta guía) (te puede|puede|podría|debería|te|sirve|ayuda|explica) 
(puedes|podéis|podrías|deberías|tienes que) (también|encontrar|probar|usar|leer|mirar|descargar|ver|buscar)
documentación|manual|tutorial|guía|instrucciones|explicado|por ejemplo|más información|más info
para (ti|vosotros|ustedes)
