# SPDX-License-Identifier: GPL-2.0-or-later
# English. How to write phrases: generate.py; what the sections are for: README.md.

@you = you|u|ya|yall|you guys|you all
@your = your|ur|yours|yall's
@youare = you are|youre|u are|you were|you have been|youve been|yer
@somebody = somebody|someone|anybody|anyone|any one|anybody here|anyone here|one of you|any of you|some of you
@very = very|so|so very|really|real|super|most|extremely|incredibly|truly|absolutely|just|simply|quite|pretty|too|that|all|always
@give = send|lend|give|bring|show|tell|help|pass|share|teach|explain|email|mail|forward|write|post|hand|loan|save|keep|check|look|remind|read|recommend|suggest|describe|upload|paste|fix|take|put|pick|water|feed|get|add|find|point|link|let|walk|guide|answer|review|test|try|clarify|elaborate|repeat|confirm|advise|spare|hold|order|buy|cut|print|scan|translate|play|open|run|ask|stop|wait|ping|message|text|ring|phone|call
@day = monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
@when = today|tonight|tomorrow|later|soon|then|now|this (evening|afternoon|morning|week|weekend|month|summer|winter|autumn|spring)|next (week|weekend|month|time|year|@day)|on @day|@day|at the weekend|on the weekend|in the (morning|evening|afternoon)|after (work|lunch|dinner|school|breakfast)
@relative = mother|mom|mum|father|dad|sister|brother|wife|husband|son|daughter|grandmother|grandma|granny|gran|nan|grandfather|grandpa|grandad|granddad|uncle|aunt|auntie|cousin|partner|girlfriend|boyfriend|fiance|fiancee|nephew|niece|grandson|granddaughter|best friend|friend|baby|child|kid|mother in law|father in law|parents|kids
@pet = dog|cat|rabbit|hamster|horse|parrot|budgie|pony|hen|chicken|goat|puppy|kitten|guinea pig|tortoise
@wow = great|good|lovely|beautiful|gorgeous|delicious|amazing|awesome|wonderful|fantastic|brilliant|excellent|perfect|impressive|stunning|superb|yummy|tasty|marvellous|marvelous|incredible|fabulous|splendid|magnificent|fab|cute|adorable|neat|cool|nice|terrific

[word]
the|and|is|you|to|of|that|it|for|with|have|what|this|my|are|not|but|how|can|your|do|we|they|there|i|at|from|out|been|would|could|should|about|which|when|where|who|why|if|its|im|dont|just|some|any|them|our|his|her|she|he|will|then|than|were|did|does|has|had|be|by|on|or|an|all|know|one|like|get|here|now|thats|ive|youre|more|so|up|make|time|see|still|today|after|into|good|me|as|every|before|very

[step]
oh|ooh|ah|aha|ahh|hm|hmm|hmmm|um|uh|er|erm|well|so|and|but|or|also|plus|btw|by the way|anyway|anyways|ok|okay|now|then|look|listen|yes|yeah|yep|yup|no|nope|nah|right|sure|alright|all right
sorry|excuse me|pardon|pardon me|forgive me|apologies|my apologies|sorry to (bother|disturb|interrupt) you|sorry to ask|sorry for asking|sorry for the late reply|sorry for the delay
[just] [a|one] [quick|small|little|stupid|silly|dumb|random|simple|last|further|other|different|another] question [for you|for all|everyone]
question|one more question|one more thing|another thing|another one|off topic|ot
just curious|just wondering|out of curiosity|curious|i wonder|wondering|just asking|for my curiosity|i am curious|im curious
you know|i mean|actually|honestly|seriously|to be honest|tbh|by any chance|meanwhile|in that case|if so|if not|otherwise|perhaps|maybe|again|finally|first|second|next|and then|because|cause|since|though|however|yet
please|pls|plz|kindly
wow|great|cool|nice|lovely|brilliant|wonderful|good|excellent|awesome|fantastic|perfect|interesting|funny|lol|haha|hahaha|hehe|heh|ha|omg|wtf|hooray|yay|indeed|true|exactly
dear|dear all|my dear|my friend|my friends|mate|dude|man|bro|buddy|pal|guys|folks|all|everyone|everybody|people|love|darling|honey|sweetie|ladies|gentlemen|friends|neighbours|gardeners|team
hope you are (well|ok|fine|good)|hope you are doing (well|ok|fine)|hope all is well|i hope you are well|long time no see|tell me|say|ps|pps|re|edit|fyi|imho|imo|afaik|iirc
thanks|thank you|ty|thx|cheers
in short|long story short|speaking of which|on that note|at least|in other words|for what it is worth|fwiw

[tail]
please|pls|plz|though|tho|mate|dude|man|bro|buddy|pal|sorry|lol|haha|tbh|either|too|really|guys|folks|all|everyone|everybody|thanks|thank you|ty|thx|dear|love|honestly|yet|at all|then|now|myself|im afraid|i am afraid|again|anyway

[request]
(can|could|cant|couldnt) [please] (@you|@somebody|you please) 
(can|could) @somebody [else]
can (i|we) [please|also|maybe|just] (borrow|have|get|use|ask|take|see|buy|try|steal|pick your brain|bother you|trouble you|request)
could (i|we) [please|also|maybe|just|possibly] (borrow|have|get|use|ask|take|see|buy|try|trouble you|bother you|request|ask you)
may (i|we) [please] (borrow|have|get|use|ask|take|see|buy|try)
might i (borrow|have|ask)
(will|would|wont) @you [please|kindly|possibly|perhaps|maybe] (@give)
(will|would) (@you|@somebody) (please|kindly|mind|be able to|be so kind|be so good|be willing|be kind enough|consider)
would @somebody
would it be (possible|ok|okay|alright|all right|a problem|too much|a bother|asking too much)
do @you mind
is it (possible|ok|okay) (to|if|for|that)
(are|r) @you (able|willing) to
any chance (@you|of|i|that|to|we|for|somebody|someone)
is there any chance
(does|do|did|has|have|is|are) (@somebody) 
(does|do) any (body|one|of you|of the|people)
(anybody|anyone) (know|knows|have|got|tried|remember|able to|willing to|familiar with|here know|here knows|here have|here has|got a|using|seen|who knows how|happen to know|with a spare|with experience|around who|here who)
any (idea|ideas|tips|tip|advice|suggestion|suggestions|recommendation|recommendations|hint|hints|pointers|pointer|clue|clues|thoughts on|opinions|experience|experiences|help) [@very] (how|why|what|where|which|when|who|on|about|for|with|if|whether|of|welcome|appreciated|from|please)
(who|whoever) (can|could) (help|tell|lend|send|explain|show|give|recommend|point)
who (knows|remembers) (how|where|what|why|a|an|the|if|which|when|whether|anything|something)
how (do|can|could|would|should|might) (i|we|one)
how would (you|one) go about
(where|when|what|which _) (can|could|should|do|would|shall) i (find|get|buy|do|use|put|start|look|download|plant|sow|order|ask|set|change|need|see|turn|take|report|learn|read|store|keep|choose|pick|try|cut|prune|install|add)
why (does|do|is|are|wont|doesnt|dont|isnt|arent|cant|did|has|have) (my|i|this|it) 
(i was|i am|im|was|i were) (just|also|only)? (wondering|asking myself) (if|whether|how|what|why|where|when|who|which)
wondering (if|whether) (@you|@somebody|there|it|i|we)
i wonder (if|whether) (@you|@somebody|you could|you can|you know)
i (need|could use|would need|really need|badly need|want|could do with|am in need of) [some|a little|a bit of|a|your|any] (help|advice|assistance|hand|favour|favor|guidance|suggestions|opinion)
[im|i am|still|we are|were] looking for (help|advice|someone|somebody|recommendations|tips|suggestions|ideas|a way|hints|guidance|opinions|volunteers|pointers|information|info)
(need|wanted|seeking) [some|a bit of|urgent] (help|advice|assistance|a hand|suggestions)
i (have|ve|got|have got) (a|one|another|two|a few|some) [quick|small|little|stupid|silly|dumb|simple|other|short|big] (question|questions|favour to ask|favor to ask|request)
ive (a|got a|one|got one) [quick|small|little|stupid|silly] (question|favour to ask|favor to ask|request)
i (would|d) (like|love) to (know|ask|hear your)
id (like|love) to (know|ask|hear your)
(i want|i wanted|want|wanted) to (ask|know) (if|whether|how|what|why|where|you|about)
(help me|help us|help please|please help|help needed)
(please|pls|plz|kindly) @give
(tell|show|send|lend|give|bring|pass|teach|remind|email|mail|forward|hand|save|recommend|text) (me|us) [please]
(explain|describe) (to me|how|why|what|the|this|that|please)
(let me know|tell me|remind me) (how to|how i|how you|what the|which|where|why|what you use|if you know|if you have|if you find|if anyone|if somebody|if someone)
[i would be|id be] (grateful|thankful|glad|happy) (if|for) (@you|@somebody|any|some) ~1 (could|can|would|help|tips|advice|hints|ideas)
(i would|id|would|we would|wed) ~1 appreciate (it if|if|any|some|a|your|help|advice)
(it would|itd) be (great|nice|lovely|good|kind|wonderful|helpful|awesome|cool) if @you (could|can|would)
if (@you|@somebody) (could|can|would) [please] (@give)
(mind if|do you mind if|would you mind if) (i|we)
(would|do) you mind
(what|how) (is|s|are) the best (way|time|place|thing|method|option|tool) (to|for|of)
whats the best (way|time|place|thing|method|option|tool) (to|for|of)
is there (a|an|any|some) [good|easy|better|simple|quick|nice|proper|safe|known|other|decent] (way|trick|tool|method|guide|tutorial|manual|list|place|shop|app|program|plugin|option|setting|command|documentation|docs|howto|page|site|website|package|possibility|alternative|solution|workaround|recipe|book|map|rule)
is there (@somebody) [here] [who|that|able|with]
is there (something|anything) (like|that|i can|one can|to)
do @you (know|happen to know|happen to have|recommend|suggest|sell|have a spare|have an extra|have any spare|have an idea|have any idea|have any ideas|have any tips|have any advice|have some tips|have experience|have any experience|have a link|have the link|have the recipe|have a recipe)
have @you (any|an) (idea|ideas|tip|tips|advice|experience|suggestions|spare|old|extra)
where (do|does|did) (one|you) (buy|get|find|order)

[thing]
(can|could|would|will) @you
(can|could|would) i
what do @you
what (_|_ _|_ _ _|_ _ _ _) do @you
which ~3 do @you
how do @you
how ~2 (much|many|often|deep|long|high|far|big|large|hot|warm|early|late|old|thick|close|well|fast|wide|tall|small) ~3 do @you
where do @you
when do @you
why do @you
do @you (have|have got|got) (a|an|any|some|the|two|more|enough|instructions|another)
do @you (keep|use|grow|store) (a|an|any) (list|notes|record)
do @you think (it|the|this|that|my|i|we|there|a|these|those|they|he|she|its|thats)
do @you remember (how|what|where|which|the name|who|when|if)
do @you know
does @your
(have|havent) @you (tried|checked|looked at|got a|got an|got any|got the|got some|looked into|considered|seen my|read the (docs|manual|documentation|readme|faq|page|log|logs))
did @you (try|check|look at|restart|reboot|install|enable|configure|read the (docs|manual|documentation|readme|faq|log|logs))
(are|r) @you [still|also] (selling|giving away|offering|renting out) 
are @you (aware of|familiar with)
(is|are|was) (the|that|this|your|those|these|it) ~4 [still|yet] (for sale|available|on sale|sold|taken|open|in stock|out of stock|up to date|maintained|supported)
(what|whats|which) (is|are|was) @your (recipe|trick|secret|method|recommendation|advice|opinion|suggestion|source|setup|config|experience|take|favourite recipe|preferred)
whats @your (recipe|trick|secret|method|recommendation|advice|opinion|suggestion|source|setup|config|experience|take|preferred)
how did @you
how have @you (made|done|built|fixed|solved|set|managed|mounted|attached|installed)
(where|who) did @you (get|find|buy|order|see|learn|read|download|put|plant|ask|hear)
what (_|_ _|_ _ _) did @you (use|buy|choose|install|pick|take|order|plant|sow|add|put)
what did @you (use|put|set|feed|mix|do to|do about|do with|do against|install|type|plant|pay|add|run|write in)
which ~3 did @you (use|buy|choose|install|pick|take|order|plant|sow)
what (are|were) @you using
which ~3 (are|were) @you (using|running)
what would @you (do|recommend|suggest|use|advise|choose|take|plant|buy|pick|say)
(which|how|where|when) ~3 would @you
(why|how|what|where|which) ~3 can @you
would @you (recommend|say|suggest|use|advise|plant|buy|choose|know|happen)
what do @you think (of|about)
how (is|are|was|were|s) (the|this|that|it|your|a|an) ~3 (made|done|called|built|spelled|spelt|pronounced|cooked|planted|pruned|cut|sown|grown|used|fixed|mounted|connected|calculated|measured|stored|cleaned|different|possible|related|supposed|meant)
how is it (possible|that)
how come
any (idea|ideas|tips|advice|suggestion|suggestions|recommendations|hint|hints|thoughts|clue|help|pointers)
what if @you
should i
what about
did (@somebody|any)
who (is|are|was|wrote|made|maintains|runs) the
(what|where|why|when) (does|do|did|is|are|was|were|will|would|can|should|has|have) (the|this|that|it|a|an|i|they|these|those|my|we)
(which|what|how many|how much|how long|how far|how) _ (does|do|did|is|are|was|were|will|would|can|should|has|have) (the|this|that|it|a|an|i|they|these|those|my|we)
how (does|do|did|will|would|can|should) (this|these|those|a|an|i|we|my)
is there
are there
was there
were there
and what about
(can|could|would|will) (the|it|this|that|these|they|a)
is it
(does|do) (the|this|that|it|a|an|these|those|they)
if @you
when @you
to @you

[you]
you
(are|were|arent|werent|r) @you
(did|didnt|doesnt) @you
(will|wont) @you
(do|dont) @you
do @you still [have]
do @you have (time|plans|any plans|guests|visitors|children|kids|pets|fun|a minute|a moment|a second|a sec|a cold|a garden|a dog|a cat|a job|a car|any time|company|siblings|a brother|a sister|school|work|snow|rain|frost|family|a good|a nice|a big|a favourite|a favorite|any pets|any children|any siblings|any time|to work|to go|to leave|enough time|a birthday|a day off|a free)
do @you (think|believe) (you|ull|youll)
do @you (two|three|lot)
does (it|that) [still|really|already] (work|help|hurt|fit|run|feel better|itch|ache|taste good) [now|yet|again|better|for you|at your end|already|much]$
(have|havent|had) @you
(would|wouldnt) @you (like|want|rather|prefer|be free|be there|be around|come|ever|go|join|care|love|still|be interested|be up for|fancy|enjoy|move)
(can|could|cant) @you (come|make it|join|still|swim|sleep|see|hear|feel|walk|eat|drop by|stay|stop by|visit|be there|meet|already|really|drive|ride|dance|cook|sing|smell|go)
(what|who|whom|where|when|why|how|whose) (are|were|have|will) @you
(what|where|when|why|who|whom) did @you
(what|which|how|whose) (_|_ _|_ _ _) (are|were|did|have|will) @you
how did @you (sleep|like|feel|enjoy|spend|get on|get home|hurt|meet|do|find it|cope|celebrate|know|survive|two meet|guess|break)
how did (it|that|the|your|his|her|their|everything|things|she|he|they)
howd (it|the|your) 
what do @you (do|like|want|need|mean|say|prefer|miss|hope|dream|feel|plan|fancy)
what do @you think
where do @you (live|work|come|stay|sleep|want|sit|go|hang)
when do @you (leave|arrive|come|get|go|fly|start|finish|move|return|have|want|need|open|travel|wake|eat|expect)
why do @you (ask|think|say|want|like|hate|always|never|feel|love|keep)
how do @you (feel|do|like|know|manage|find|cope|get to|spend)
how (long|far|often|much|many|late|early|old|tall|busy|tired) ~2 (are|were|have|did|will|do) @you
how old (is|are) (your|he|she|they|the baby|the kids|NAME)
how (is|are|was|were) (the|your|that|this|things|everything|everybody|everyone|it|life|work|school|he|she|they|all|his|her|their|our|college|university|retirement|married|parenthood|business|NAME|mum|mom|dad|grandma|grandpa|home)
hows (the|your|that|this|things|everything|everybody|everyone|it|life|work|school|he|she|all|his|her|their|our|college|university|retirement|married|business|NAME|mum|mom|dad|grandma|grandpa|home|by you|you)
how (things|goes it|goes|ya doing|you doing|you feeling|you been)
what (is|was) (up|new|going on|happening|it like|that like|the matter|wrong|your|the weather like|the trip like|on your mind|cooking|for dinner|for lunch)
whats (up|new|going on|happening|it like|the matter|wrong|your|the weather like|on your mind|cooking|for dinner|for lunch|the plan)
what happened [to you|to your|next|then]
what (brings|brought) you
what time (is|are|will|does|do|shall|should) (your|you|we|the party|dinner|lunch)
(when|where|what time|how|what) (shall|should|do|will|can|are|could) we (meet|go|start|leave|eat|talk|come|see|do it|have|get together|celebrate|bring)
(shall|should|will|are|do|did|arent|dont|wont) we
do we (need|have to)
(can|could|may|might) we (meet|go|talk|come|do|have|walk|visit|move|see|eat|speak|start|celebrate|chat|play|plan|catch|postpone|shift|swap)
(can|could|may|might) i (help|come|join|visit|call|ring|bring|stay|invite|drop|pop|do anything|stop by|see you|meet you)
(shall|should) i (bring|come|help|call|pick|wait|send you|make|cook|book|invite|drive|take you|get|leave|save|keep you|put you|order for)
(why|how come) (dont|didnt|arent|werent|wont) (we|you)
how about (@you|we|tea|coffee|lunch|dinner|a walk|a beer|a coffee|a tea|a drink|a film|a game|a call|a chat|@when|a swim|breakfast|a trip|meeting|going|some tea|some coffee|at)
what about (@you|@when|lunch|dinner|coffee|tea|a walk|meeting|going)
(wanna|want|fancy|up for|care|ready|free|busy|keen|feel like|interested in) 
want (to|some|a|me)
wanting to
any (plans|news|luck|better|progress|big plans|pain|trouble sleeping)
anything (new|planned|exciting|nice|good|wrong|fun|i can do)
anyone (up for|coming|free|fancy|hungry|home|else coming|want to|wants to|joining|around|awake)
anyone (here|there)$
anybody (up for|coming|free|fancy|hungry|home|else coming|want to|wants to|joining|around|awake)
anybody (here|there)$
(is|are) (@somebody) (up for|coming|free|hungry|home|going|joining|around|awake)
(is|are) (@somebody) (here|there)$
who (is|else is|s) (coming|up for|in|free|going|joining|hungry|here|around|awake)
whos (coming|up for|in|free|going|joining|hungry|here|around|awake)
who wants
(everything|all|everyone|everybody) (ok|okay|alright|all right|good|fine|well|safe|in order)
(is|are|was|were) (everything|everyone|everybody|all) 
all (ok|okay|well|good|right|set|fine|done|packed)
(feeling|doing|sleeping|going|coming|staying|enjoying|having|still|already|back|home|safe|awake|asleep|hungry|tired|excited|nervous|happy|better|moving|leaving|working|made it|had|slept|survived|settled|recovered|bored|sore|sick|ill|alone|cold) 
(is|are|was|were|has|have|did|does|will|isnt|hasnt) (he|she|NAME|your|they all)
(has|have|did|hasnt|didnt) (the|it|that|this|everything|everyone|everybody|they|his|her|their|our|those|these)
(is|are) (the|all the|your) (kids|children|boys|girls|twins|grandchildren|parents|guests) (back|home|at school|away|well|settled|better)
(is|are) (the|it|they|those|these|this|that|all|our|his|her) ~4 (in|ready|done|home|back|here|there|well|ok|okay|alright|better|over|finished|settled|healed|asleep|awake|born|gone|alive|happy|packed|growing|blooming|in bloom|out of hospital|feeling better|doing|laying|flowering|behaving|sleeping|eating|walking|talking|fruiting|thriving|coming along|holding up|getting along) [now|yet|again|already|at last|today|by now|finally|well|ok|fine|better]$
(was|were|wasnt) (it|the|that|they|his|her)
(is|was) that (you|your)
(tea|coffee|lunch|dinner|breakfast|beer|drinks|cake|pizza|wine|brunch|a walk|walk|swim|cinema|film|picnic|barbecue|a drink|a coffee|a beer|soup|ice cream|supper|a swim|a game|game) ~3 (at my place|at mine|@when|with me|with us|together|at yours|at your place|somewhere|sometime|at the|first|after)
(@when)$
(really|seriously|now|ok|okay|right|huh|eh|what|sure|no|yes|is it|isnt it|do they|are they|did he|did she|oh really|for real|honestly|promise|deal|agreed|remember|pardon|sorry|excuse me|and)$
and @you
you too
how are

(what|how) did (the (doctor|vet|boss|dentist|teacher|bank|judge|landlord|surgeon|nurse|jury|editor|publisher|professor|mechanic)|they|he|she|NAME) (say|think|find|do|like|react|take it|decide)
got (any|some) (plans|news|time|luck|sleep|rest)
(is|are|was|were) (the|all|it|they) ~3 again$

[you word]
you|u|your|yours|youre|ur|yourself|youve|youll|yall

[opener]
is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must|which|what|who|whose|when|where|why|how|isnt|arent|dont|doesnt|didnt|wont|cant|anyone|anybody|am|hows|whats|wheres|whos

[invite]
(at|to) (my place|mine|ours|our place|the pub|the cafe|the lake|yours|your place)|(with|join) (me|us)|together
@when
(at|around|by) (noon|midday|midnight|@hour)
[filler]
oh|ah|aha|well|and|so|now|then|yes|yeah|yep|hm|hmm|anyway|all|everyone|everybody|again|there|too|my friend|guys|folks|dear|love|please|mate|man|dude|lol|haha|indeed|but|no|for now|to all|to you|today

[rhetorical]
who knew
(please|pls|plz) (give it|give me|give us|stop|be|keep|refrain|mind|watch|respect|speak|have patience|wait|calm)
how (would|should|could|can) (i|we|anyone|anybody) [possibly] know
(cant|couldnt|can|could|did|didnt|have|havent) (you|u) [not|just|even|ever] google
why (do|would) (you|u) [even] care
[do|did|dya] [you|u] (have|got) (a|an|any) [actual|real|specific|particular] ~1 [related|support] (question|answer|support question|issue) [for us|to ask|here]$
(are|r) (you|u) [all|guys|people|completely|totally|really|seriously] (insane|crazy|nuts|mad|stupid|kidding|kidding me|joking|serious|blind|drunk|high|daft|out of your mind|trolling|a troll|for real)$
who cares
guess (what|who)
[do] you know what$
know what$
how (cool|great|nice|lovely|awesome|crazy|weird|cute|amazing|funny) is (that|this)
what could [possibly] go wrong
who would have (thought|guessed|known)
who would of thought
why me$
what else is new
who am i kidding
what (do|does|did) (that|this|it|any of (that|this|it)) have to do with
what (has|s) (that|this|it|any of (that|this|it)) got to do with
(what|which) part of ~3 [do|dont|did|didnt] (you|u) (dont|not|didnt|do not|did not) (understand|get)
how can (i|you|u) not (see|notice|know|have seen|have noticed)
how could (i|you|u) (not|miss|forget|overlook|be so)
what the (hell|fuck|heck|f|devil) (do|are|is|did|does|was|were) (you|u|your|that|this|it)
(are|r) (you|u) sure (you|u) (are|r|re) in the (right|correct|proper)
(you|u|youre|ure) sure (you|u|youre|ure|ur) [are|r|re] in the (right|correct|proper)
(can|could|will|would) (you|u) [please|pls|kindly] (stop|quit) (that|this|it|spamming|shouting|flooding|repeating|swearing|cursing|trolling|doing (that|this))
(please|pls|plz) (just|simply)? (ask|state|tell us) (your|the|a|an) [actual|real] (question|problem)
(please|pls|plz) (go away|shut up|behave|be quiet|calm down|stop it|learn to)
(do|did|am|was|will|would|must|have|had|havent|dont|didnt|arent|wasnt|wont|mustnt) i$
lets not (split|argue|go|start|get into|fight|feed|discuss|talk)
(lol|rofl|lmao|haha|hehe|heh|hm|hmm|wow|mkay|okay|ok|kay|k|alright|capisce|capiche|get it|got it|see|you see|understood|agreed|deal|savvy|no problem|np)$
whats not to (like|love)
(can|could|would) you (believe|imagine) (it|that|this|how|the|what)
can you imagine
what can i say
what do i know
how hard can it be
whats the point$
why bother$
tell me about it
give me (a (break|sec|second|minute|moment|bit|day|while)|time|ten|five|two|one)
(send|give) (me|us) [my|your|our|a|some] (love|regards|best|greetings)
show me the money
tell me something new
you know (it|that|the drill|me)$
can you not
(tell|let) me (guess|think|see|check|look|tell you)
i wonder if i (should|could|can|will)
help yourself
help me god
(please|pls) (dont|no|not|yes|excuse|forgive|ignore|take care|take your time|help yourself|take as many|take some|take one|try some)
please let me (be|in)
could you (be any|imagine)
would you look at that
do you know what i mean

[greeting]
(hi|hello|hey|hiya|heya|howdy|yo|hallo|hullo|helo|hellooo|heyy|heyyy|hii|greetings|hey hey|hi hi|hola|salut|ahoy|salutations|hihi|ohai|hai) [there|again|all|everyone|everybody|every one|folks|guys|people|room|friends|ladies|you|my dear|my friend|dear|you two|you all|both|mate|love|stranger|neighbour|neighbor|gardeners|team|world|lovely|yall|gang|@day]
[good|a good|a very good|very good] (morning|afternoon|evening|day) [there|again|all|everyone|everybody|folks|guys|people|room|friends|to you|to you all|my dear|my friend|dear|yall|team|world|to all|both|from NAME]
(gday|gm|mornin|morning morning|good mornin|evenin)
welcome [back|home|here|to the (room|channel|group|garden|club)|aboard|everyone|all]
(wb|re|sup|wassup)
whats up$
long time no (see|hear|talk)
(nice|good|great|lovely) to (see|hear from|meet|have) you [again|here|back|all|too]
(happy|merry) (new year|christmas|easter|xmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays) [everyone|all|to you|to all|everybody|to you all]
(im|i am) back
how do you do

[closer]
@bye
@ack
@thx

@bye = (bye|goodbye|good bye|byebye|bye bye|cya|cu|see ya|see you|see u|c u|seeya|later|laters|ttyl|cheerio|ciao|ta ta|tata|so long|farewell|adios|au revoir|tschuss|toodles|toodle oo|adieu|tty tomorrow|ttys) [all|everyone|everybody|folks|guys|for now|now|then|later|soon|around|there|again|next time|alligator|in a bit|in a while|in a few|@when|friends|dear|love|take care|both|you lot]|(see|catch|talk to|speak to|write) (you|ya|u|yall) [all|guys|both] [around|there|then|again|at @hour|@when|@when at @hour|on the weekend|in a bit|in an hour|in the garden|in church|at work|at school|at the party|soon]|(talk|speak|chat) (later|soon|tomorrow|then|@when)|until (then|tomorrow|next time|later|@when|next week)|till (then|tomorrow|next time|later)|[good|nighty|g] night [all|everyone|everybody|folks|night|guys|sleep tight]|(gn|nn|nite|gnight|goodnight|nighty|gnite) [all|everyone|everybody|folks]|sweet dreams|sleep (well|tight|good)|dream sweet|take care [of yourself|you]|have (a|an) [very|really] (good|nice|great|lovely|wonderful|fun|safe|pleasant|relaxing|excellent|fantastic|restful|quiet) (day|evening|one|night|weekend|time|trip|week|rest|flight|journey|holiday|afternoon|morning|sleep|rest of the day|meal|walk|drive) [all|everyone|too|there|then|yourself|ahead]|have (fun|a good one) [@when|there|tonight|all]|enjoy [it|your|the|yourself|yourselves] [rest of your|rest of the] [day|evening|weekend|trip|meal|party|lunch|dinner|holiday|rest|show|food|sun|sunshine|night|week|concert|film|garden|cake|break]|all the best|best wishes|(kind|best|warm) regards|(love|hugs|kisses|xx|xxx|x|xo|xoxo|hug|big hug|mwah)|(gtg|g2g|gotta (go|run|dash|leave|sleep|work) [now|soon]|got to (go|run|dash) [now]|[i|i ve|ive] [have|need|must|got|had better] [to] (go|run|leave|dash|be off) [now|soon])|(im|i am) off [now|to bed|to work|to sleep|then|for today|home|for the day]|off to (bed|work|sleep)|time (to|for) (bed|sleep|go)|(brb|afk|bbl|bbs|biab|be right back|be back (later|soon|in a bit)|back (later|soon|in a bit|in a minute)|back in a (minute|moment|sec|bit))|(you|u) too|same to (you|u)|likewise|(thats|that is) all [for (now|today)]|good luck [with it|with that|with everything|all|tomorrow]|safe (travels|journey|trip|flight)|fingers crossed|signing off|good day|stay safe|keep warm|rest well|regards|god bless|hasta (la vista|luego)
@hour = (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21) [oclock|pm|am|30|15|45|00]
@ack = (ok|okay|okey|k|kk|oki|okie|okidoki|okey dokey|okie dokie|oky|alright|all right|alrighty|right|righto|roger|aye|gotcha|got it|i see|understood|noted|will do|sounds (good|great|fine|perfect|lovely|like a plan|wonderful|nice)|(great|good|nice|perfect|cool|awesome|excellent|super|sweet|fine|brilliant|lovely|wonderful|fantastic|splendid|superb|neat|fab|amazing|marvellous|fair enough|nice one|good stuff|good|great stuff)|(its|it is|thats|that is) (ok|okay|fine|alright|all right|cool|great|perfect|good)|no (worries|problem|problems|prob|probs|trouble|biggie|sweat|need|rush|hurry) [at all|mate]|np|nps|yw|youre [very|most|always|quite|so] welcome|you are [very|most|always|quite|so] welcome|(always|any|very) welcome|[my|the] pleasure [is mine|was mine|is all mine]|pleasure|any time|anytime|dont mention it|glad (to help|i could help|to hear it|to hear that|it helped)|happy to help|lol|lmao|rofl|haha|hahaha|hahahaha|hehe|hehehe|heh|hihi|ha|ha ha|ha ha ha|xd|yay|hooray|woohoo|woo|aww|aw|awww|phew|ah ok|oh ok|ah i see|oh i see|oh well|indeed|exactly|true|agreed|deal|very well|as you (like|wish)|let me know|keep me posted|never mind|nevermind|nvm|whatever|mhm|hmm|hm|mm|mmm|yum|wow|amen|bravo|whatever you say)
@thx = (thanks|thnks|thansk|tahnks|thxs|thank (you|u|ya)|thankyou|thx|thanx|thnx|tnx|tks|ty|tyvm|tysm|ta|cheers|merci|danke|gracias|grazie|arigato) [@very much|a lot|lots|a bunch|a ton|a million|a mil|a tonne|tons|heaps|much|so|again|all|everyone|everybody|guys|both|mate|dear|man|dude|anyway|too|to you|love|friend|my friend|folks|for everything|for now|@very much again|a lot again|again everyone|loads|muchly|kindly|very kindly|ever so much|@very much everyone|a lot everyone]|many thanks [again|all|everyone]|much (obliged|appreciated)|(i|we) appreciate it

[thanks]
thanks|thnks|thansk|thanls|tahnks|thaks|thxs|thankyou|thankyouuu|thank youu|thx|thanx|thnx|tnx|tks|thks|tyvm|tysm|tanks a lot|thanku|thankee|ty
thank (you|u|ya|thee|yo|you all|yall)
(thnk|thx|tnk|thank) (u|you|ya)
^t y$
(cheers|ta) (mate|for|guys|that|for that|for the|thats|all|very much|buddy|man|folks)
cheers (bud|dude|NAME that)
(much|greatly|really|very much|so) appreciated
(i|we) [@very|do|do really|greatly|truly] appreciate (it|that|this|your|the|you|all|everything|how)
[@very] (grateful|thankful) (to you|for your|for the|for this|for that|for all|for everything|that you|to all|to NAME)
(i|we) owe (you|u|NAME) (one|a beer|a drink|a coffee|a cake|big|big time|so much|a lot|dinner|lunch|a favour|a favor|my life|a pint|everything|a big one|a debt)
(thats|that is|that was|how|so|very|too|it was|its|really|awfully) [@very] (kind|sweet|nice|thoughtful|generous|good|lovely|decent|considerate) of (you|u|NAME)
(couldnt|could not|wouldnt|would not|never) ~2 have ~4 without (you|your|NAME|u)
what would (i|we) do without (you|NAME|u)
(dont|do not) know what (i would|id|i|we would) [have|do|have done|ve done] [do] without (you|u|NAME)
[@you] saved (my|our|me|the) (day|life|bacon|evening|week|weekend|a lot|hours|so much|night|skin|neck|tomatoes|a trip|party)
you (made|have made) my (day|week|evening|morning|weekend)
thanks to (you|u|NAME|everyone|everybody|all|all of you|you all|yall|you guys|both|both of you|your (help|advice|tip|tips|hint|suggestion|list|link|idea))
thanks to all the (people|helpers|folks|volunteers|contributors|friends|others)
(thanks|thank you) [so much|very much|a lot] for (asking|coming|telling|the|your|all|everything|that|this|helping|being|letting|sharing|explaining|showing|checking|bringing|taking|making|sending|lending|listening|looking)
(bless you|bless your heart|god bless you) for
(i am|im|we are|were) [so|very|really|deeply|forever|eternally] (obliged|indebted|in your debt)
(merci|danke|gracias|muchas gracias|grazie|arigato|tack|spasibo|obrigado|obrigada|mahalo) [beaucoup|schon|bien|mille|vielmals|sehr|so much|a lot|for|NAME]
(forever|eternally) (grateful|thankful|indebted)
hat tip to
three cheers (for|to) (you|NAME)
(big|huge|massive|many|special|heartfelt|warm) (thanks|thank you|shout out|shoutout)

[not thanks]
(no|nope|nah|not|non|nein) [no|i am good|im good|its ok|that is ok|really|but|not today|not now|not for me|not really|its fine] (thanks|thank you|thank u|ty|thx|thank ya)
no thank
(thanks|thank you|thx|ty) but
(thanks|thank you|thx|ty) but no
(thanks|thank you|thx|ty) [so much|a lot|very much|a bunch] (for|4) (nothing|not|no|wasting|ruining|breaking|ignoring|spoiling|killing|leaving me|forgetting|the spoiler|the spoilers|the spam|laughing|interrupting|eating my|eating all|waking|keeping me awake|making (fun|me feel bad|it worse|things worse|a mess)|losing|the non answer|the useless|rubbing|rubbing it in|reminding me how|scaring|bothering|all the noise|the headache|the nightmare|the nightmares|the earworm|being (rude|late|useless|mean|unhelpful|no help|an idiot|a jerk|such a))
(thanks|thank you|thx|ty|thanx|tia|cheers|tnx) ~4 in (advance|adv|advanced)
(many|big|huge|lots of) thanks ~3 in (advance|adv)
in advance (thanks|thank you|thx)
advance (thanks|thank you)
(thanks|thank you|thx|ty) ahead [of time]
(thanks|thank you|thx|ty) ~2 (for|4) (any|whatever|all possible) [and all|kind of|sort of|of your|of the] (help|advice|tip|tips|hint|hints|idea|ideas|pointer|pointers|answer|answers|input|suggestion|suggestions|reply|replies|info|information|feedback|assistance|guidance|support|thoughts)
(thanks|thank you|thx|ty) (if|to whoever|to anyone who|to anybody who|to the one who|to whomever|to any one who) 
thanks to
thanks to all the
(thank|thanks) (god|goodness|heavens|heaven|the lord|christ|jesus|gosh|providence|the gods|my lucky stars)
(say|says|said|saying|saying a|says a|said a|wrote|write|writing|writes) ~3 (thanks|thank you|thank u|thx)
(tell|told|tells) ~4 (thanks|thank you)
thank you (card|cards|note|notes|letter|letters|present|presents|gift|gifts|email|mail|speech|dinner|party|page|song|video)
(thanks|thank you|thank u) (not|i hate it|obama|captain obvious|sherlock|einstein|genius|i guess|mr obvious|im cured|i am cured|microsoft|google|apple|windows|oracle)
(gee|golly|wow|geez|jeez|great|yeah|oh yeah|yeah right|well gee) (thanks|thank you)
(without|not even|never) [so much as|even|getting] [a|any|one] [single|little|simple|word of] (thanks|thank you)
(didnt|never|not|without|dont|wont|doesnt|forgot to|forget to|didnt even|shouldnt|no need to|have to|must|should|to|didnt ever|never even) (thank|thanks) (you|u)
(never|not|didnt|doesnt|without|hardly|rarely|ever) (got|get|gets|getting|heard|hear|hears|hearing|received|receive|expect|expected|even) ~3 (thanks|thank you)
(a|the|one|any|little|small|no|my|his|her|their|our|your|without|of|get|gets|got|more|for|expect|few|much) (thanks|thank you)
(will|ill|would) thank you to
(id|i would|we would|would|wed) [@very|greatly] appreciate
appreciate (it if|if)
(any|some) ~4 [much|greatly|very|highly|really] appreciated
would be ~1 appreciated
(would|will|may|might|could) ~2 (grateful|thankful)
(i|we) owe (you|u) (an apology|an explanation|an answer|money|an email|a letter|a reply|_ euros|_ dollars|_ quid|_ pounds)
(thanks|thank you) ~2 for your (order|purchase|inquiry|enquiry|subscription|business|custom)
(how|way) to (say )?(thank|thanks) you
(learn|learning|word|words|phrase) ~2 (thanks|thank you)
ty (cobb|pennington|burrell)

# "a big thank you", "a thousand thanks": said, not talked about.
[thanks]
(a|one) [very|really|special|well deserved] (big|huge|massive|hearty|warm|special|quick|late|belated|thousand|million|heartfelt|sincere) (thanks|thank you)
(want|wanted|like|love|have) to [just|really|also] (say|send) (thanks|thank you|a big thank you|a huge thank you)
just (wanted|want|wanting) to [say|send] (thanks|thank you)
[i] (just|must|have to|need to|can only|cant) [say|but say] thank you
i (want|wanted|would like|have|need|must|really want) to (thank you|thank u)
id like to thank (you|u)
let me (say)? thank you
(cant|can not|cannot|can never|could never|couldnt) [ever|even|begin to] thank (you|u) enough
my thanks [to|for]
all my thanks
all thanks to (you|NAME)
no (no|really|seriously|worries|problem) thanks for 
no no (thank you|thanks) 

[praise]
@good = great|good|nice|excellent|brilliant|fantastic|awesome|amazing|superb|lovely|impressive|outstanding|beautiful|wonderful|neat|cool|solid|stellar|terrific|fine|splendid|magnificent|gorgeous|incredible|top|marvellous|marvelous|perfect|stunning|fabulous|super|clever|smart|elegant|delicious|helpful|useful
@made = work|job|stuff|list|find|catch|explanation|answer|tip|tips|advice|post|article|write up|writeup|guide|tutorial|photo|picture|pictures|photos|pics|pic|drawing|drawings|painting|recipe|song|talk|effort|going|thinking|suggestion|hint|trick|shot|shots|reading|summary|patch|code|design|fix|solution|playing|cooking|cake|bread|presentation|speech|poem|story|video|demo|garden|handiwork|craftsmanship|save|performance|lecture|research|analysis|detective work|teamwork|map|script|tool|contribution|collection|sketch|soup|video|piece|carving|knitting
^[@very|what|what a|what an|such a|such|thats a|that is a|that was a|thats some|that is some|that was|thats|a|an|truly] [@very] @good @made
(thats|that is|that was|what|what a|what an|such|such a|its|it was|it is) [a|an|some] [@very] @good @made$
^(great|brilliant|excellent|fantastic|wonderful|lovely|clever|smart|genius|amazing|splendid|super|awesome|fabulous) (idea|point|thinking|plan|advice|suggestion)
^(good|nice) (one|call|catch|thinking|going|work|job|find|eye)
you did (a|an|such a|some) [@very] @good (job|work|thing|talk)
you did (it|great|well|so well|very well|really well|brilliantly|amazingly|good|fantastic|wonderfully)
(well|nicely|beautifully|brilliantly|superbly) (done|played|put|said|spotted|written|explained|made|drawn|built|solved|handled)
you (make|bake|cook|take|draw|paint|write|grow|tell|give) the (best|nicest|loveliest|most beautiful|greatest|sweetest|tastiest)
(bravo|kudos|chapeau)
hats off [to (you|NAME)]
props [to (you|NAME)]
@youare [such|just|really|truly|simply|always|absolutely] [a|an|the|my|our|a real|a true|an absolute|a total|one|a very] [@very] (star|superstar|legend|genius|hero|heroine|lifesaver|life saver|angel|gem|treasure|wizard|champ|champion|goddess|godsend|rock star|rockstar|saint|saviour|savior|best|greatest|sweetheart|gold|good friend|great friend|true friend|wonderful friend|dear friend|wonderful person|good person|amazing|awesome|brilliant|fantastic|wonderful|incredible|kind|very kind|too kind|so kind|generous|sweet|helpful|clever|talented|great|the man|great cook|good cook|natural|good teacher|great teacher|artist|expert|master|magician|darling)
you (guys|all|lot|two|folks) are (great|the best|amazing|awesome|wonderful|fantastic|brilliant|so kind|so helpful|stars|heroes|legends|angels)
(you|u) (rock|rule|rocked|nailed it|nailed that|nailed|smashed it|killed it|aced it|deserve (it|a medal|all the|every|an award|better))
(i|we) [just|really|absolutely|simply|so|do|always|already] (love|loved|adore|adored|admire|admired|enjoyed|like|liked) (your|ur|how you|the way you|what you)
^(love|loved|loving|adore) (your|ur|how you|the way you|what you)
your ~3 (is|are|was|were|looks|look|looked|tastes|tasted|smells|smelled|sounds|sounded|came out|turned out) @very (@wow|clear|fun|useful|helpful|clever|well made|well written)
your ~3 (is|are|was|were|looks|look|looked|tastes|tasted|smells|smelled|sounds|sounded|came out|turned out) [such a|the] (lovely|beautiful|gorgeous|delicious|amazing|awesome|wonderful|fantastic|brilliant|excellent|perfect|impressive|stunning|superb|yummy|great|the best|best|a masterpiece|fabulous|magnificent|incredible)
^[wow|oh|that|it|this|they|these|those] (looks|look|tastes|looked|tasted) [@very] (lovely|beautiful|gorgeous|delicious|amazing|awesome|wonderful|fantastic|brilliant|excellent|perfect|impressive|stunning|superb|yummy|great|fabulous|incredible|so good|so nice|so pretty)$
(that|this) (is|was) [@very] (impressive|genius|brilliant|ingenious|masterful|a masterpiece|beautifully done|well made|well written|good work|great work|amazing work)
thats [@very] (impressive|genius|brilliant|ingenious|a masterpiece|beautifully done|well made|well written)
(that|this) (is|was|has been) [@very] (helpful|useful)$
(it|your _) (is|was|has been) @very (helpful|useful)$
thats [@very] (helpful|useful)$
(impressive|very impressive|so impressive|im impressed|i am impressed|colour me impressed)$
my compliments [to]
(nobody|no one) (does|explains|makes|bakes) it (like|better than) you
you have (a real|a|such a|such) (talent|gift|green thumb|good eye|good taste|great taste)
youve (got|a) (a real|a|such a)? (talent|gift|green thumb|good eye|good taste)
you really know (your stuff|how to|what you)
you always (know|explain|find|have the best|make my day|help)
(the|your) best ~4 (i ever|i have ever|ive ever|ever) (had|eaten|tasted|read|seen|heard)

[not praise]
you are best (off|to|with|advised)
(it|that|this) is (not|as|less|more) (helpful|useful)
^good job (i|we|that|you|he|she|it|nobody|no)
(@good) job (offer|offers|interview|at|in|opening|openings|market|security|description|title|for me|with)
(not|isnt|wasnt|arent|werent|hardly|never|less|barely|nothing) [@very|a|an|that|such|even|exactly|a very|what i call] (@good|@wow|brilliant|helpful|useful|impressive|the best)
(not|isnt|wasnt|hardly|no) [a|an|such|exactly] [@very] @good @made
(would|will|could|might|should|may|to|can|if) be [@very|a|an|a very] (@good|helpful|useful|impressive|brilliant|a good|nice) [@made]
[that|it] (would|will|could|might) be [@very] (helpful|useful|impressive)
(kind|sort) of
@youare (kind of|sort of|so kind as|kind enough|kind to|good to go|great at ignoring)
(if|when|because|since|unless|that|think|thinks|whether|how) [@you are|youre|you were] (@wow|clever|kind|helpful|sweet|brilliant)
(need|want|have|had|got|find|found|get|looking for|for|is there|with|without|any|know|make|made|wanted|needs|wants|did|do|does|doing|reading|read|write|wrote|see|saw|here is|heres|there is|theres|here are|this is|these are|i have|ive|am|in|at|on|of|the|my|our|his|her|their|some|take|took|use|using|try|watch|watched|bake|baked|sent) [a|an|some|the|another|any|such a|this|that] [@very] @good @made
(would|id|i would|could|if) [@very|to] (love|like|enjoy) (your|what you|how you)
(love|like|loved) your (enemies|neighbour|neighbor) 
(do|did|if) you (love|like) your
how (nice|good|lovely|great)
good (advice|cooking|work|code|design|stuff|tools|bread|soup|song|talk|cake) (is|are|takes|needs|comes|for|costs)
well done (steak|steaks|meat|beef|burger|on both sides)
(medium|rare|more|too|not) (well done)
you did it (again|on purpose|wrong)
(why|how|what|when|think|that|because|who|if|since|after) you did (it|that|so|a|an)
(oh|yeah|gee) (great|nice|good|lovely|brilliant|wonderful|fantastic) (job|work|idea|thinking|going|one) (breaking|killing|ruining|losing|destroying|microsoft|apple|google|with the mess)
(great|nice|good|lovely|brilliant|excellent|way to) (job|work|idea|thinking|going) (breaking|killing|ruining|losing|destroying|microsoft|apple|google|einstein|genius|sherlock)
(not|isnt|wasnt|never) [such|exactly|really|@very] [a|an] (genius|hero|expert|artist|angel|star)
(great|good|nice|brilliant|excellent) (idea|point|plan|suggestion) but
you are (great|good) but

[credit]
^[just|best|better|maybe|perhaps|please|or|you could|you should|you can|you might|you may|id|i would|you might want to|you could also|you can also|try to|you better|youd better|best to|should|try asking|then|go] (ask|asking) NAME
(ask|asking) NAME (he|she|they|shes|hes|theyre|about|who|whos)
NAME (knows|knew|will know|would know|might know|should know|can help|could help|can tell you|can show you|can explain|has experience|has done (this|that|it)|is the (expert|one to ask|one who knows|person to ask|best|wizard|master|guru|specialist)|is an expert|is (good|great|brilliant|very good|really good) (at|with)|is our expert|is the man|is the woman|is your (man|woman|best bet))
NAME (told|showed|taught|gave|lent|sent|helped|saved|fixed|solved|found|explained|pointed|suggested|recommended|rescued) (me|us|it|this|that|the|how|out|my|our)
NAME (figured|worked|sorted) (it|this|that|everything) out
NAME (fixed|solved|sorted|built|wrote|made|found|designed|baked|drew|painted) (it|this|that|the|all|my|everything|most)
NAME (is|was) (right|the one who|the first to)
[full|all|the] credit[s] (to|goes to|for that to|for this to|belongs to|should go to) NAME
(kudos|props|hat tip|hats off|shout out|shoutout|respect|compliments|congrats|credits|credit|thanks) (to|go to|goes to|for that to) NAME
^all thanks to NAME
(h t) NAME
(it was|that was|was|it is|its) NAME (who|that|s idea|idea)
(its|it was|that was|was|it is|thats) [all] NAME (idea|work|recipe|tip|advice|trick|doing)
according to NAME
NAME (deserves|earned) (the|all|most|a) (credit|praise|thanks|medal|applause)
(learned|learnt|got|heard|had) (it|that|this|the trick|the idea|the recipe) from NAME
(taught|shown|told|given|made|written|built|fixed|found|recommended|suggested|lent) (to me )?by NAME
without NAME (i|we|it|this|nothing|none)
couldnt have ~4 without NAME
(credits|via) NAME

[not credit]
(will|ill|to|did|can|could i|should i|shall i|gonna|let me|i|already|dont|didnt|never|not|lets|we|have) (ask|asking) NAME
i (will|can|could|should|would|have to|want to|must|might|may) (ask|asking) NAME
(ask|asking) NAME (if|whether|to|for|out|when|not|again|what (time|he|she))
NAME (knows|knew) (me|you|us|him|her|them|nothing|that (i|we))
(does|did|if|whether|when|hope|not|unless|that|think|maybe|perhaps|until) NAME (knows|knew|knows it|fixed|told|showed|gave)
(dont|do not|never) ask NAME
NAME (told|showed|gave) (me|us) (that|off|a lie|a cold|nothing|a fright)
NAME (sent|gave) (me|us) (to|away|his cold|her cold|a bill)
(not|isnt|wasnt) NAME
NAME (made|found|broke) (me|us) 
NAME (found|made) (it|this|that) (hard|difficult|boring|funny|cold|strange)
NAME (was|is) right (here|there|behind|next|in)
NAME saved (the|it|me) (a seat|a piece|some)

[congratulation]
congratulations|congratulation|congrats|congratz|grats|gratz|mazel tov
happy birthday|many happy returns|happy anniversary|happy retirement
[@very] well deserved
[@very|i am|im] (happy|glad|pleased|thrilled|delighted|chuffed|excited|overjoyed) for (you|u|you both|both of you|you two|NAME|all of you)
[@very] proud of (you|u|NAME)
good (for|on) (you|ya|u)$
good (for|on) (you|ya|u) (both|two|guys|NAME)
(great|wonderful|fantastic|brilliant|amazing|excellent|lovely|terrific|awesome|fabulous|marvellous|best|incredible|super|splendid|such good|such great|such wonderful|what great|what wonderful|what lovely|what good|what fantastic) news$
^(great|wonderful|fantastic|brilliant|amazing|excellent|lovely|terrific|awesome|fabulous|super) news (NAME|about|congrats|congratulations|well done|i am|im|for you)
(thats|that is|this is|its|it is|oh that is) [such|@very] (great|wonderful|fantastic|brilliant|amazing|excellent|lovely|terrific|awesome|fabulous|good|super) news [NAME|for you|to hear]$
(hooray|hurray|hurrah|yay|three cheers|cheers|woohoo|a toast) (for|to) (you|NAME|you both|the (two|three|both) of you|the happy couple|the newlyweds|the new baby)
(you|u) (deserve|deserved|earned|have earned|more than deserve) (it|this|that|every bit|all of it)
^way to go
(wish|wishing) (you|u|you both|you two|the both of you|NAME) [both|all|two] (all the best|all the happiness|every happiness|lots of luck|much joy|a happy birthday|a wonderful birthday|a long and happy|a great start|many happy)
welcome to the (world|family)

[not congratulation]
(no|not|dont|without|wont|premature|hold the|too early for) ~2 (congratulations|congrats)
(happy birthday) (song|card|cake|party|to me)
(isnt|not|if|should be|would be) [so|very|really|too] (happy|proud|glad) (for|of)
(was it|is it|when is|yesterday was|sing|sang|sung|singing|say|said|wish him|wish her|wished) ~2 happy birthday
(say|said|send|sent|sends|give|got) ~2 (congratulations|congrats)
(congratulations|congrats) (card|cards|you (broke|won a|have won|have been selected|are the)|on (breaking|losing))

[comfort]
oh no (i am|im|we are) [so|very] sorry
[i am|im|we are|i was] (so|so so|very|really|terribly|deeply|truly|awfully|dreadfully|soo|sooo|incredibly) (sorry|sad for you)
(sorry|sad|gutted|devastated|heartbroken|shocked|saddened|upset) [@very] to hear (that|this|it|about|of|you|your|the|youre|NAME|he|she)
(sorry|sad) to hear$
sorry (for|about) (your|you|ur|his|her|their) (loss|mother|mum|mom|father|dad|cat|dog|job|news|pain|trouble|family|sister|brother|grandmother|grandma|friend|husband|wife|leg|arm|accident|bad luck|situation|illness|baby)
(sorry|sad) (you|youre|that you|u|that youre) (had|have|are|feel|feeling|lost|got|going|went|must|cant|need|couldnt|didnt|are not|ill|sick)
^oh (no|noo|nooo|noes|dear)$
oh (my poor|you poor)
oh (no|dear) (that|how|poor|NAME|i am so|im so|not again)
[you|u] poor (you|thing|things|dear|darling|NAME|soul|love|baby|cat|dog|man|girl|boy)
^(hugs|hug|big hug|big hugs|virtual hug|virtual hugs|warm hugs|lots of hugs|huge hug)
(sending|send) [you|u] [both|all] [lots of|a|much|all my|some|my|big|warm|a big|all our|our|many|a huge] [big|warm|virtual|positive|healing] (love|hug|hugs|strength|thoughts|vibes|prayers|good vibes|good thoughts|comfort|light|condolences|energy)
hang in there
(stay|be|keep) strong
get well [very] soon
[hope you] (feel|get) better soon
(hope|hoping) (you|u|he|she|NAME|they|youre|it|your _|the _) (feel|feels|get|gets|recover|recovers|heals|heal|are|is|will be|are feeling|is feeling) (better|well|soon|quickly|fast|fine|ok)
[wishing|wish] (you|him|her|them|NAME) [a|an] (speedy|quick|fast|swift|full|good) recovery
speedy recovery
[my|our] [heartfelt|deepest|sincere|sincerest|warmest] (condolences|sympathies|sympathy)
(thinking|thought) of (you|u|NAME|your family)
(my|our) (thoughts|heart|hearts|prayers|thoughts and prayers) (are|is|goes|go|go out|goes out) (with|to) (you|your|NAME|u)
praying for (you|your|NAME|u)
(thats|that is|that was|this is|its|it is|how|so|oh how|what) [@very] (terrible|awful|sad|rough|tough|horrible|heartbreaking|dreadful|devastating|tragic|horrid|gutting|unfair|upsetting|painful|frightening|cruel) [news|to hear|for you|NAME]$
(what|such) [a|an] (terrible|awful|sad|horrible|heartbreaking|dreadful|tragic) (news|thing|loss|day|time|shock|story)
that (must|has to) (be|have been|feel|hurt) [so|very|really|pretty|quite|such a] (hard|awful|terrible|tough|rough|difficult|horrible|painful|sad|scary|upsetting|stressful|frightening|exhausting|shock|hurt)
(it|things|everything|that|all|this|it all) (will|ll|is going to|are going to|gonna) [all] (be|get|turn out|work out) (ok|okay|alright|all right|fine|better|well|good|easier|for the best)
(itll|thingsll) [all] (be|get|work out) (ok|okay|alright|all right|fine|better|easier)
(i am|im|we are|were|i will be|ill be|always) here (for you|if you need|if you want|whenever you|for u|to listen|anytime)
(you are|youre) not alone
(you will|youll|u will) [all] (get|make it|come|pull) (through|over|back on your feet) [this|it|that]
^(you will|youll|u will) be (ok|okay|fine|alright|all right|back on your feet)$
(chin up|keep your chin up|cheer up|keep your head up|dont give up|dont lose heart|dont lose hope|be kind to yourself|be gentle with yourself|take good care of yourself|take it easy|go easy on yourself|dont blame yourself|dont beat yourself up|dont be (so|too) hard on yourself)
(its|it is|thats|that is|it was) not your fault
(wasnt|isnt|not) your fault
(let me know|tell me|say|just ask|call me|shout|just say|ring me) if (you need|i can do|there is|theres|you want to talk|i can help) [anything|someone|something|to talk]
if you (need|want) (to talk|anything|someone|somebody|company|a hug|a shoulder|me|an ear|to cry)
(may|let) (he|she|they|it|NAME|your _) rest in peace
(rip|rest in peace|r i p)
(i|we) (feel|felt|am feeling) (for|with) (you|u|NAME)
(i know|i understand) how (hard|you feel|painful|awful|difficult|much)
^(sucks|bummer|ouch|that sucks|thats a bummer|what a bummer|thats rough|rough luck|bad luck|hard luck|tough luck|that stinks)$
better luck next time
^(so|very|really) sad$
i wish i could (help|be there|hug|do more|do something)
words fail me
there there$
(my|our) heart (breaks|bleeds|aches) [for you]
lots of (love|strength) [to you|from]

[not comfort]
[@very] sorry (i|im|we|were|for (the|my|being|not|that|asking|all|this|writing|bothering|disturbing|replying|any|missing|forgetting|late)|about (the|my|this|that|all|being|not)|that (i|we)|but|to (bother|disturb|interrupt|ask|be|say|have|miss|keep|correct|disappoint)|if|again|my|guys|everyone|wrong|its|it was|it is|that was|no|not|folks|didnt|about)
(so|very|really) sorry (for|about) (your) (wait|inconvenience|trouble|time)
oh no (my|not|the|its|worries|problem|thanks|thank|need|another|more|wait|dont)
oh no (i|we|ive|weve) (forgot|left|lost|broke|missed|burnt|burned|dropped|spilled|spilt|just|have|need|did|dont|cant|must|should|was|thought|meant|am late|only|locked|forgotten)
oh dear (i|me|my|we|the|it|not|what)
(no|not|dont|doesnt|didnt) (feel|felt|feeling) (sorry|for)
(this|that|it|the) [movie|film|song|joke|book|weather|code|software] (is|was) [@very] (terrible|awful|sad|horrible) (code|software|design|film|movie|idea|song|at|for)
hug (a|the|my|of|trees)
rip (it|the|a|cd|cds|dvd|off|out)
(will|ll) be (fine|ok|okay|better|good) (if|when|with|without|until|then|for)
cheer up the

[worked]
(it|that|this|your _|they|both) works$
(it|this|both|they|your _|the (second|first|third|other|last) (one|way|trick|tip|link)) worked (perfectly|great|fine|well|nicely|beautifully|like a charm|a treat|now|for me|thanks)?$
that worked|your _ worked
(that|it|this|which|your _|both|they|everything|the _ one|your _ _) (works now|is working now|helped|did it|did the trick|fixed it|solved it|did the job|was it|sorted it|cured it|cracked it|made it work|works again|is fixed|is solved|works perfectly|works great|works fine|works like a charm|worked perfectly|worked great|worked fine|worked like a charm|worked a treat|works a treat|worked wonders|has worked|has helped|really helped|really worked|actually worked|already helped|helped a lot|helps a lot|helped me|was the problem|was the trick|was the solution|was the cause|is working now|is working again|is running now|runs now|boots now|did help|fixed that|solves it|fixes it|fixed everything|has fixed it|has solved it|totally worked|just worked|seems to work now|seems to have worked|seems to be working now|seems fixed|made the difference|made all the difference)
(thats|that is) (it|working|the one|what i needed|exactly it|working now|fixed|sorted|done it|better)$
^(works|worked|working|fixed|solved|sorted|resolved|running) [like a charm|perfectly|great|now|fine|again|beautifully|nicely|a treat|well now|flawlessly|at last|finally|first time]$
(works|worked|working) (like a charm|perfectly now|great now|fine now|again|a treat|flawlessly now|at last)$
(it|everything|that|this|they|the _) [all] (works|work|is working|runs|is fine|is ok|is good|looks fine|is back|looks good|is well|goes|prints|plays|starts|grows|boots|compiles|builds|turns|rings|opens) (now|again|at last|finally)$
its [all] (working|fixed|solved|sorted|running|fine now|good now|back|ok now|alive|better now|working now|growing again|flowering again)
(problem|issue|mystery|bug|question|case|puzzle) (solved|fixed|sorted|resolved|gone|closed)
(problem|issue|error|noise|leak|smell|bug|warning|message) (is|has|s) (gone|fixed|solved|sorted|disappeared|resolved|gone away|vanished)
(all|everything|all is) (good|fine|ok|well|sorted|working|fixed|great) now
(it|that|this|everything|your _|the _|your _ with the _|the _ with the _) (is (running|working|going|ticking|flowing|ringing) again|worked (wonders|a treat|like a charm))$
[it|that|everything] (finally|at last|now) [it] (works|working|fixed|got it|it worked|runs|boots|starts|prints|compiles|builds|plays|connects|its working|grows|loads|mounts|turns)
[i|we] [have|ve] [finally|just]? (fixed|solved|sorted|cured|cracked|got) it [now|working] (with|thanks to|thanks|by|using|that way|now|the way you)
got it (working|to work|running|fixed|going|sorted|done) 
did the trick
exactly what i (needed|wanted|was looking for|was after|had in mind|meant|need)
just what i (needed|wanted|was looking for|was after|need)
(you were) [@very|absolutely|so] right [about|it|that]
(that|it|this) (was|is) [exactly|indeed] (it|the problem|the reason|the cause|the culprit|the solution|the answer)
(it|that|the _|the _ _|she|he) (is|looks|feels|grows|sounds|seems|tastes|smells) [already] [so] [much] (happier|better) [now|already|again|with|since]
(much|way|so much) better now
(success|eureka|bingo|hallelujah)
(no more|without) (errors|error|problems|issues|slugs|aphids|leaks|crashes|noise) (now|since|anymore)
(followed|took|tried|used|did) (your|what you) ~4 (and it|it) (worked|works|helped|did)

[not worked]
(not|never|doesnt|didnt|dont|wont|isnt|hasnt|havent|cant|couldnt|nothing|none|neither|nor|hardly|barely|only|half|no longer|stopped|stops|once|used to|isnt really|not really|dont think|doubt|was|wasnt) ~2 (work|worked|works|working|helped|help|did it|did the trick|fixed it|solved|fixed|was it|it worked|running|is working)
(if|whether|hope|hopefully|see if|when|unless|until|maybe|perhaps|might|may|could|should|would|will|can|let me know|wish|once|in case|suppose|assume|think|check|ask|wonder|why|how|because|as|where|what|tell me|who|i bet|sure) [that|it|this|the _|your _|everything|any of (it|that|this)|the _ _|they] (worked|works|helped|helps|work|did it|did the trick|fixed it|is working|works now|was it|is fixed|solved it|works again|has worked)
(works|worked|working|work) (for me|here|for us|on my machine|on mine|best|by|as|at|in|on|with|from|for|hard|there|together|too|until|well with|well for|for (you|NAME)|all (day|night|week)|late|overtime|only)
(@day|@when|oclock|pm|am|four|five|six|seven|eight|nine|ten|noon|any time|either|anything|that date|that day|that time|one|two|three|any day) (works|worked)
(works|worked) (great|fine|perfectly|well|best) (for|with|on|in|at|if|when|here|without|until)
(has|have|he|she|i|we|you|who|they|people|NAME) (worked|works|helped)
did (it|that|this) (work|help)
(solved|fixed|sorted) (the|a|an|by|in|with|some|my|his|her|for|price|point)
(i|we|he|she|they) did it
how (it|that|this|everything) (works|worked)

[worked]
(it|that|this|both|your _) worked (at once|right away|straight away|immediately|(at|on) [the] first (try|attempt|go))

[failed]
(didnt|did not|doesnt|does not|dont|do not|wont|hasnt|isnt|havent|never) [really|seem to|even|quite|actually] (help|work|worked|helped|do it|do the trick|do anything|fix it|fix anything|solve it|change anything|make a difference|make any difference|matter)
(still|same|but still|and still) [is|it] (not|doesnt|does not|wont|isnt|no|the same|broken|failing|fails|crashes|crashing|stuck|dead|nothing|happens|happening|error|problem|issue|hangs|leaking|leaks|yellow|dying|limp|there|getting)
(same|the same|exact same|same old) (error|problem|issue|thing|result|message|story|behaviour|behavior|again|as before|outcome)
(no|without|had no) (luck|joy|success|dice|change|difference|effect|improvement|go)
(that|this|it|which) (was not|wasnt|isnt|is not) (it|the problem|the reason|the cause|what i|helpful|helping|working|enough)
(thats|that is|thats still) not (it|the problem|what i|working|helping|helpful|enough)
not (working|helping|fixed|solved|it) [for me|here|either|yet|anymore|any more|at all|unfortunately|sadly]$
(made|makes|got|is|its|now its|now it is|it is|even) (it|things)? (worse|even worse)
(nothing|none of (it|that|this|these|them)) (helped|worked|works|happens|happened|changed|changes|helps)
(no|nope) (that|it|this) (didnt|doesnt|isnt|wasnt)
tried (that|it|this) [already|before|yesterday|all] (but|no|didnt|nothing|without|and nothing|to no avail)
(already|ive already|i have already|i already) tried (that|this|it|all that|everything)|i have tried (that|this|it|all that|everything) [too|as well]$
(unfortunately|sadly|alas) (not|no|it|that|still)
to no avail
broke (it|everything|even more)
cant get it (to|working|going)

[not failed]
(why|if|in case|when|because|that) (it|that|this) (didnt|doesnt|did not|does not|wont) [seem to] (help|work)
(dont|do not|doesnt|does not) (matter|work (on|at|in|for|here|there|today|tomorrow|too hard|too late|too long|too much|late|weekends|saturdays|sundays|mondays))
(i|we|you|he|she|they) (dont|do not|didnt|wont|doesnt) (work|help)
(no|not) (change|difference) (for|in plans|of)
good luck
(doesnt|dont|didnt|does not|do not|not) help (that|me that|to|you|against|with|people|anybody|anyone|the)
the same (to you|here|time|day|for|way|as (you|mine|yours|me))
same (here|time|thing (next|tomorrow)|to you)
it (doesnt|does not|didnt) (have to|need to) work

[refusal]
no (idea|clue|ideas|idea sorry|earthly idea)
(dont|do not|didnt|dont really|wouldnt|would not|couldnt) know (sorry|that|this|it|either|much about|anything about|about (that|this|it)|enough about|the answer|off hand|offhand|for sure|myself|yet|any|of any|that one|how to do that|how to do it|how either|why either|what (that|this|it) is|much|a thing about|the first thing|yet sorry)
[i|sorry|we|really|honestly|just] (dont|do not|dont really|really dont|wouldnt|honestly dont|do not really) (know|remember|recall|understand it)$
(i|we) (couldnt|cant|can not|cannot|could not) (say|tell you|tell|help|help you|help there|help with that|really say|answer that|really help)$
(cant|can not|cannot|couldnt|could not|unable to) (help|help you|help there|help with that|help out|say|tell|tell you) [with|there|on|about|you] [that|this|it|one|sorry|here]$
(sorry|afraid) [i] (cant|can not|cannot|wont|dont|do not|couldnt|no|not|nope|i cant|i dont|im not|i havent|i wont)
(dunno|idk|idunno|no idea|beats me|search me|not a clue|havent a clue|havent the faintest|dont have a clue|dont have any idea|havent got a clue|i have no clue|hell if i know|ask me something easier|ask me another|above my pay grade|not my department|not my area|not my field|not my thing|over my head|out of my depth|your guess is as good as mine|i would have to look it up|who knows)
^(google|bing|duckduckgo|goggle) (it|that|is your friend|first|for it|harder)
(just|try|please|go|simply|why dont you) (google|googling|ask google|search the web|use google|use a search engine|rtfm|read the manual|search for it yourself|look it up yourself)
(ask google|rtfm|lmgtfy|google is your friend|stfw|gtfo|use the search|use google|jfgi|read the fine manual|read the manual)
look it up [yourself]$
not (sure|certain) (sorry|about (that|this|it)|either|myself|at all|honestly|tbh|really|what (that|this) is)
^[im|i am|honestly|really|sorry|well|hm] not [really|entirely|so|very|quite|too|100] (sure|certain)$
never (heard of|used|tried|grew|grown|did|done|had|seen|played|owned|made|read|worked with|needed) (it|that|this|one|any|of it|those|them|it myself)$
(i|we) (have never|never|havent ever|havent) (used|tried|grew|grown|done|had|seen|owned|made|worked with|heard of) (it|that|this|one|any|those|them|anything like that)
(i|we) (dont|do not|havent|have not) (have|got|own|use|grow|keep) (one|any|it|that|them|those|such a thing|anymore|any left|any more|one anymore|it anymore) [sorry|either|myself|anymore]$
i have none [left]
^(i|we) (cannot|cant|can not) [sorry|today|@when|right now|at the moment|unfortunately|im afraid]$
(i|we) (would|d|could) rather not
id rather not
(none|not) of (your|my) business
(go away|leave me alone|figure it out yourself|do it yourself|find out yourself|not my problem|do your own homework|not now|no way|no chance|not a chance|forget it|in your dreams|over my dead body|absolutely not|certainly not|of course not|definitely not|no can do)$
^[sorry] no (sorry|i dont|i cant|i havent|unfortunately|im afraid|i am afraid|not really|i dont think so|never|sadly)$
(no|nope) (i dont|i cant|i havent|i never|sorry|i do not|i have not|unfortunately|im afraid|not me|i didnt|i wont|i dont think so)
^(no thanks|no thank you|thanks but no thanks|no ty|not for me|not interested|im not interested|i am not interested|ill pass|i will pass)|^pass$|thanks but no (thanks|thank you)
(wish|i wish) (i could help|i knew|i could|i had one|i could tell you)
^(i have|ive|have|we have) (no idea|no clue|absolutely no idea|not the slightest idea|not the faintest idea|no experience|not tried|never tried|not got one)
(that|this|it) is [way|far|all] (beyond me|over my head|too hard for me|greek to me)
(nobody|no one) knows [that|it|really]$
(i am|im) (no|not an|not the|hardly an) (expert|right person|person to ask|help|use|good at that)
(you|u) (will|would|ll) have to (ask|find) (somebody|someone|another|elsewhere|out yourself)
(hard|difficult|impossible) to (say|tell)$
(no time|dont have time|havent got time|im busy|i am busy|too busy|im too busy) [sorry|for that|today|now|right now|at the moment]$

[not refusal]
(you|he|she|they|people|NAME|nobody|who|u|we all|some|most|doctors|experts|everyone) (have|has|had|ve) (no|absolutely no) (idea|clue)
(you|he|she|they|people|NAME|who|u|if you|if you really) (dont|do not|didnt|doesnt) know
(dont|do not) know what (id|i would|we would|to do|to say|i)
(dont|do not|didnt) know (you|how to (thank|prune|do (it|this) (right|properly))|anybody|anyone|that you|if it helps|if that helps|if this helps|whether|where to start|who to ask|what to|where to|how to|why my|why it|why the|my|him|her|each other|until|that i)
no idea (how|why|what|where|if|who|which|when|is too|whether|about my) 
(not sure|dunno|idk|dont know|no idea|no clue|not certain|do not know|i am not sure|im not sure) [yet|sorry|really|exactly|either|for sure|myself|about that] but (try|you|i think|maybe|perhaps|have you|i would|id|it|check|there|look|did|see|what|the|in|my|i have|ive|i use|i always|i usually|i believe|i guess|probably|most|usually|this|here|put|use|take|ask)
(if|in case|when) (you|i|it|they|@you) ~2 (dont know|not sure|no idea|cant help)
cant help (but|it|myself|laughing|thinking|feeling|falling|wondering|noticing|loving)
(no way|not now) (that|i|to|around|but)
who knows (what|maybe|how|where|why|perhaps|when|which|a|if|it|all|the)
(sorry|afraid) [i] (not to|no more|i cant wait|not yet|i wont be|cant wait)
no (sorry|need to be sorry)
(sorry|afraid) (i|) (cant|couldnt|can not|wont) (come|make it|be there|join|write|talk|answer (earlier|sooner)|reply (earlier|sooner)|sleep|get (it|this|the)|find|figure|open|install|see|stop|connect|boot|remember my|make)
(sorry|afraid) (i|) (dont|didnt|havent) (write|reply|answer|see|understand|notice|call|get back|get|know how|know why|replied|written)
google (it|that) (was|is|says|said)
(i|we) (googled|google it)
^(i|we|ive|i have) (will|ll|tried to|had to|have to|did|should|must) (google|look it up|rtfm)
(i|we|ill) (will|ll|can|could|would) look it up
(not|never) (heard of it|tried it) (before|until|but)
i dont know (why|how|what|where|which|who|if|when)
(i|we) (dont|do not|havent|have not) (have|got|use|own) (it|one|any) (yet|because|working|installed|running|on)
(you|u|do you|did you|if you|have you) (cant|dont|havent|have no) 
(no|nope) sorry (for|about|it was|i meant|i mean|my|wrong)
(not|never) (sure|certain) (if|whether|why|how|what|which|where)

[news]
(i|we) [just|have just|have|finally|recently|sadly|also|actually] (lost|quit|left|got fired from|was fired from|resigned from|start|started|got|have got|found|landed|accepted|was offered|got offered|am starting|will start|begin|been offered|took) (my|a|the|that|our|another|this) [new|dream|first|old|other|better] job [today|yesterday|this week|last week|@when|offer|at|in|as|i wanted|after|on|of my dreams]
(i am|im|i was|i got|i have been|ive been|we were|ive just been|i just got|he was|she was|my _ was|my _ got|they) (fired|laid off|made redundant|sacked|let go|promoted|evicted|dumped|robbed|mugged|burgled|hospitalised|hospitalized|diagnosed|accepted at|accepted into|admitted to|arrested|furloughed)
(i am|im|we are|were|my _ is|she is|shes|he is|hes|they are|my _ are|my _ s|i was|i am now|im finally|we are finally|my _ and _ are) [now|finally|both|officially|also|so] (pregnant|engaged|getting married|getting divorced|divorced|divorcing|separating|separated|expecting a baby|expecting a child|expecting twins|having a baby|having twins|retired|retiring|moving house|moving out|moving in together|moving to another|unemployed|out of work|jobless|homeless|single again|a grandmother|a grandfather|grandparents|a father|a mother|parents|an aunt|an uncle|terminally ill|dying|in hospital|in the hospital|in intensive care|in surgery|a dad|a mum|a mom|graduating|debt free|cancer free)
(i|we|he|she|my _) [just|have just|finally|have|recently|got|will|are getting|are|only just] (got engaged|got married|get married|getting married|married today|married last|broke up|split up|got divorced|separated|got dumped|proposed to (him|her|my|NAME)|graduated|retired|got promoted|had a baby|gave birth|became (a|an) (mother|father|mum|mom|dad|parent|aunt|uncle|auntie|grandmother|grandfather|grandparent|citizen|doctor|nurse|teacher|widow|godmother|godfather)|adopted a|bought a house|bought a flat|bought a farm|bought our|sold the house|moved house|moved in together|moved to a new|got the keys|got a promotion|got a raise|got accepted|got into (university|college|medical school|law school|grad school|art school|drama school|med school|the (team|choir|orchestra|programme|program|academy|course|school|university|final|band))|got a place at|got the scholarship|won the|won a|won first|came first|finished my thesis|finished my degree|submitted my thesis|defended my|got my degree|got my licence|got my license|got my diploma|quit smoking|stopped smoking|got covid|have covid|caught covid|broke (my|his|her|a) (leg|arm|foot|wrist|hip|toe|rib|ribs|finger|nose|ankle|hand|collarbone|shoulder|back|elbow|neck|jaw|knee|thumb|tooth|kneecap)|sprained my|tore my|fractured my|had an accident|had a car accident|had surgery|had an operation|had a stroke|had a heart attack|had a miscarriage|crashed my car|crashed the car|totalled the car|lost the baby|lost the house|lost everything|lost our)
(i|we) [just|finally|have|have just] (passed|failed|aced|flunked) (my|the|all my|our|both) ~3 (exam|exams|test|driving test|finals|course|class|interview|year|bar|licence|license)
(i|we) [just|finally|have] passed$
(i|we) [just|finally|have] got (the|a|that) [new] (house|flat|apartment|farm|allotment|place at the _|place in the _|grant|visa|diagnosis)$
(they|the doctor|the doctors) [have|has] found (a|the) (tumour|tumor|lump|shadow|cancer)
(my|our|his|her) [dear|poor|old|little|beloved|older|younger|big|favourite|favorite] (@relative|@pet|neighbour|neighbor|boss|colleague|teacher|roommate|flatmate|ex|other half|mother s|NAME) [has|just|sadly|suddenly] (died|passed away|passed on|was put to sleep|had to be put down|was run over|is dying|is in hospital|is in the hospital|is very ill|is seriously ill|is terminally ill|was diagnosed|has cancer|got cancer|had a stroke|had a heart attack|had an accident|had surgery|had an operation|had a baby|had her baby|gave birth|got married|is getting married|got engaged|is pregnant|was born|is born|has been born|ran away|went missing|is missing|left me|moved out|is leaving me|dumped me|proposed|lost his job|lost her job|got the job|graduated|passed (his|her|the) ~2 (exam|exams|test|finals)|is back from hospital|is out of hospital|was rushed to|collapsed|had puppies|had kittens)
(@relative) (died|passed away)
(i|we) [just|have|have just|sadly|recently] lost (my|our|a) [dear|best|close|beloved|old] (@relative|@pet|baby)
(we|i) (had to|have to) put (@pet|my @pet|our @pet|him|her|the @pet) (down|to sleep)
(its|it is|we are having|were having|she had|we had|we have) a (boy|girl)
(the|our|my) (baby|twins|grandchild|granddaughter|grandson|daughter|son|triplets) (is|are|was|were|has) (here|born|coming|arrived|been born|on the way)
(the|my|our) (funeral|burial|wake) (is|was|will be)
(the|my|our) (house|flat|apartment|car|bike|bicycle|shop|wallet|phone|barn|kitchen|basement|cellar|home|roof|shed|laptop) (was|got|has been|is|were) [badly] (broken into|burgled|burnt down|burned down|flooded|robbed|stolen|destroyed|vandalised|vandalized|on fire|totalled|gone in the fire)
(somebody|someone|they|thieves) (stole|broke into|robbed) (my|our) (car|bike|bicycle|wallet|phone|house|flat|laptop|purse|shed)
(i|we) [have|just|recently] (have|got|was diagnosed with|am diagnosed with|ve got|tested positive|had) [for] (cancer|covid|leukemia|diabetes|pneumonia|depression|a tumour|a tumor|the flu|a burnout|burnout|appendicitis|positive|a concussion|a broken (leg|arm|foot|wrist|hip|toe|rib|finger|nose))
(tested positive) [for]
(i am|im|ive been|i have been|i was) [very|so|really|quite|still|pretty] (ill|sick) [today|since|with|in bed|all week|for a week|again|at home]
(i am|im) [now] (in|back from|out of|going to|going into) [the] (hospital|hospital again|intensive care|rehab|surgery)
(i|we) (got|have|had|received|were given) [some|a|very|really] [very|really|so] (bad|good|great|wonderful|terrible|sad|awful|amazing|fantastic|exciting|big|happy|lovely) news
[some|very|really] (bad|sad|terrible|awful|good|great|big|happy|exciting|wonderful) news (today|from me|from us|from the (doctor|hospital|clinic|bank|university|vet))
(my|the) (test|scan|biopsy|results|operation|surgery|interview|exam|chemo) (results)? (came back|went|was|were) (clear|negative|positive|well|good|fine|badly|bad|great|ok|a success|clean)
(i|we) (got|have) (the|my|our) (visa|results|grant|scholarship|place|all clear|exam results|diploma|licence|license|green card|citizenship|promotion|raise)
(i am|im|we are|were) [finally] (moving|emigrating|relocating) to (_|_ _)
(today is|its|it is|it was|yesterday was) my [_|last] (birthday|last day at work|last day|wedding day|anniversary|graduation)
(today is|its|it is) our [_] (anniversary|wedding day)
(my|our) (offer|bid|paper|thesis|novel|book|application|manuscript) (was|got|has been|is) (accepted|rejected|published|turned down|refused|out)
(he|she|NAME) (left me|dumped me|passed away|died|proposed|said yes|is pregnant|had a stroke|had a heart attack)
(i|we) (turn|turned|am turning) (18|20|21|25|30|40|50|60|65|70|75|80|thirty|forty|fifty|sixty|seventy|eighty) (today|yesterday|tomorrow|@when)
(i|we) (failed|didnt pass|did not pass|didnt get) (the|my|that|our) (exam|exams|test|driving test|job|promotion|grant|course|place|flat|house|visa|interview|finals)
(i|we) (won|came second in|came first in|won first prize|won the|got first prize|won a prize|won second prize) [in|at|the|a] (lottery|competition|contest|race|marathon|award|prize|tournament|championship|medal|match|raffle)
(we|i) [just|finally|have just|have] (signed|bought|closed on|sold) (for |the contract for |on )?(the|our|a|my) [new|first|old|own] (house|flat|apartment|farm|home|cottage|shop)
(our|my) (visa|mortgage|loan|adoption|application) (was|got|came|is) (approved|through|refused|denied|rejected|granted)

(they|he|she) (gave|offered) me (the|a) (job|position|place|promotion|post|scholarship)
(i am|im|we are|were|my @relative is) (going to be|becoming|about to become|about to be) (a|an) [proud] (mother|father|mum|mom|dad|parent|aunt|uncle|auntie|grandmother|grandfather|grandma|grandpa|granny|granddad|godmother|godfather)
(i am|im|we are|were) going to be (parents|grandparents)
(i|we|he|she|my @relative) (have|has|need|needs|had|will have) (to have|to undergo|to get)? (an operation|surgery|a heart operation|a hip replacement|a knee operation|chemo|chemotherapy)
(our|my|the) (house|home|barn|shed|garage|workshop|kitchen|allotment hut) [has] (burned|burnt) (down|to the ground)
(my|our) (@relative|@pet) (is|was|got) (run over|hit by a car|attacked|lost|put down)

[not news]
(im|i am) dying (to|for|of)
moving (over|on|back)? to (intel|amd|linux|debian|ubuntu|fedora|arch|windows|mac|python|rust|gnome|kde|xfce|matrix|git|github|gitlab|wayland|vim|emacs|the (next|left|right|back|other|front|new version|garden|cellar|kitchen|shade|sun))
(i am|im) moving (on|to (version|the next|the new version))
(if|when|unless|before|until|in case|imagine|suppose|would|might|could|should|dream|dreamt|dreamed|will|whether|pretend|after) (i|we|my|he|she|our|the|its) ~5 (job|died|engaged|married|pregnant|promoted|fired|retired|retire|exam|exams|test|hospital|house|sick|ill|cancer|covid|divorced|lottery|stolen|burgled)
(in the|a) (film|movie|book|dream|novel|game|story|series)
(my|our|the) [old|new|poor] (laptop|computer|phone|battery|router|server|disk|drive|hard drive|printer|tomato|tomatoes|plant|plants|basil|orchid|connection|session|screen|car|mower|lawnmower|pump|engine|wifi|roses|rose|seedlings|beans|fern|program|process|daemon|script|monitor|keyboard|mouse|tv|radio|kettle|fridge|fern|ferns|timer|bulbs|browser|kernel|machine|pc|box|bulb|lamp) ~1 (died|is dying|passed on|passed away|was born|is missing|ran away|collapsed|is back)
(print|cron|batch|background|sidejob|summer) job
(build|compile|test|tests) (passed|failed)
(i|we) (left|lost|found|got) (my|the|a) (place|seat|game|bet|way)
(years|decades|centuries|long time|months|weeks) ago
sick of|(ill|sick) at ease|sick and tired
(im|i am) sick of
(i|we) (got|have|had|ve got) [some|a] (good|great|bad|big|wonderful|exciting) news (for|about the)
my (character|hero|avatar|player|guild|team|party|session|father s|file|process|container|vm)
not (pregnant|engaged|ill|sick)

[problem]
@fails = stops|stopped|fails|failed|crashes|crashed|breaks|broke|hangs|hung|freezes|froze|wont|doesnt|does not|isnt|is not|didnt|did not|keeps|kept|is broken|is stuck|died|refuses|leaks|leaked|is dead|will not|cannot|cant|is leaking|is dying|are dying|turns yellow|turn yellow|has died|is slow|is missing|disappears|disappeared|is not working|is failing|gives|gave|complains|went|has stopped|hasnt|shows nothing|only shows|gets stuck|is so slow|dies|drops|never|no longer|wilts|are wilting|is wilting|looks sick|look sick|fell off|jams|jammed|loops|beeps|restarts|reboots|shuts down|says|is making|makes a|is acting|behaves
my [_|_ _] (@fails)
my _ _ _ (@fails|stops|crashes|hangs|freezes|wont|doesnt)
(here is|heres|here are|this is|thats|that is|these are|here comes|here you have) [my|the|a|an] [full|whole|complete|exact|entire] [_] (log|output|error|errors|config|configuration|xorg conf|trace|backtrace|screenshot|paste|dmesg|result|results|message|traceback|code|script|settings|setup|logs|problem|issue|stacktrace|core dump|fstab|sources list|lspci|ifconfig)
(the|my) [full|whole|complete|exact|error|debug] (log|logs|output|error|error message|config|backtrace|screenshot|traceback|paste|dmesg|stacktrace|code) (is|are) (here|at|in|below|attached|up|this|now)
(i|we) (get|got|keep getting|am getting|im getting|see|have|had|receive|ran into|run into|hit|cant get rid of|encountered|still get|always get|just get|also get|only get) [a|an|the|this|these|some|that|same|the same|a lot of|lots of|many|such|another|nothing but|only|the following|following|one] [_|_ _] (error|errors|problem|problems|issue|issues|trouble|crash|crashes|warning|warnings|exception|message|segfault|failure|timeout|bug|blank screen|black screen|white screen|errormessage|messages|complaint|complaints|difficulty|difficulties)
im getting [a|an|the|this|these|some|that|same|the same] ~2 (error|errors|problem|problems|message|warning|warnings|crash|segfault|failure)
(doesnt|does not|dont|wont|isnt|not|didnt|stopped|never|hasnt) (work|working|start|starting|boot|booting|load|loading|compile|install|connect|connecting|show|open|run|print|mount|respond|help|worked|detect|recognize|recognise|play)
(i am|im|we are|i was|ive been|i have been|having|have) [having|still having|also|still|been having] [some|a lot of|lots of|serious|real|big|a|a bit of|major|huge|such] (trouble|problems|difficulty|difficulties|issues|a problem|an issue|problem|issue|hard time) (with|in|getting|to|installing|running|making|when|on|setting|here|connecting|finding)
(i|we) (cant|can not|cannot|could not|couldnt|am unable to|cant seem to|am not able to|dont manage to|failed to|fail to|dont know how to|do not know how to|dont know why|dont understand|do not understand|have no idea how|have no idea why|have no clue why|am stuck|am lost)
(im|i am) (stuck|lost|confused|at a loss|unable to|not able to|completely lost|not sure how|not sure why|out of ideas|desperate|clueless|still stuck)
(i|ive|i have|we) [have|ve|already|just|also|even] (tried|followed|been trying|am trying|installed|did|have tried) [to|everything|all|this|that|the|your|it|a|installing|with|following|these|some|every|both] 
(trying to) (get|install|make|run|set|connect|compile|configure|fix|figure|understand|use|mount|build|open|find|remove)
(something|what|whats|somethings|anything) [is|s|am i doing|did i do|have i done] wrong
(what|whats) (is|s|am i|did i|have i|could be) (wrong|doing wrong|missing|causing|the problem)
(error|segfault|segmentation fault|kernel panic|stack trace|permission denied|no such file|command not found|access denied|not found|fatal|traceback|undefined reference|connection refused|timed out) [code|message]
why (is|are|does|do|wont|doesnt|isnt|cant|did|has|have) (my|it|this|i)
(it|this|that|she|he) [just|still|only|always|now|also|then|simply|keeps|even|never] (says|said|hangs|crashes|crashed|fails|failed|freezes|froze|stops|stopped|complains|errors|wont|doesnt|isnt|gives me|gives an|gave me|throws|refuses|crashing|failing|asking|stopping|rebooting|is stuck|is broken|starts|boots|dies|cannot|could not|shows a|shows an|shows nothing|looks like this|looks sick)
(whats|what is|what are) (this|these|eating|wrong|that|the white|the brown|the black|the yellow|those) ~3 (on my|in my|with my|eating my|on the|my)
(please|can|could) ~4 (look at|check|review|debug|take a look|have a look|see what) (my|this|it|the)
(any idea|any ideas|anyone) ~3 (wrong|why|what)

[not problem]
(if|in case|when|whenever|should) (you|u|your|@you) ~3 (cant|cannot|get|have|doesnt|wont|error|errors|problem|problems|trouble|not working|doesnt work)
(you|u) (tried|get|got|have|had|cant) 
(no|without|zero|any) (error|errors|problem|problems|trouble|issue|issues)
(fixes|fixed|solves|solved|avoids|prevents|against|explains) ~3 (error|errors|problem|problems|crash|crashes)
(not found|fatal|error) (it|yet)
(my|our) ~2 (never|says|said|gave|went|is making|makes a) (that|hello|hi|me|us|to|him|her|you|cake|jam|soup|well)
my (@relative|NAME) (says|said|keeps|never|went|wont|doesnt|gave|makes a|is making|smells|is missing|isnt|no longer|kept|didnt)
dont work (today|tomorrow|on|too)

[self]
i|im|ive|id|ill|my|me|mine|myself|we|our|were getting|am i

[show]
(paste|pastebin|post|show|upload|screenshot|nopaste) (it|that|this|the|your|me|us|a|what|to|somewhere|them|output|both|some)
(can|could|please|pls|try to|just) [you] (paste|pastebin|post|show|upload|give us|give me)
(what|whats) (does|is|do|did) (it|the|your|that) ~3 (say|show|output|print|error)
(what|which) (error|message|output|version|card|model|exactly|happens)
(output|contents|content|result|results|log|logs) of
use (a|the) (pastebin|paste bin|paste site|paste service)|to (pastebin|a pastebin|paste)
do you have (a|any) (log|logs|link|screenshot|error|errors|picture|photo)
(let|lets) (us|me|) (see|have a look)
show (me|us)

[point]
(see|read|check|check out|try|look at|take a look at|have a look at|follow|visit|go to|look here|look in|start with|download|get it|use|refer to|consult|browse|search|grab it|peek at|watch) [the|this|that|here|it|at|out|from|on|these|in]
(here is|heres|here are|here you go|this is|this might|this may|this could|this should|this will|this one|theres|there is|there are|thats) 
(might|may|could|should|will|would) (help|work|be useful|be of help|be what|answer|explain|solve|fix|be able)
you (can|could|might|should|need|may|want|have to|will) [also|find|use|try|get|just|download|read|need|look|check|want]
(documentation|docs|tutorial|howto|guide|manual|faq|wiki|instructions|documented|explained|described|explains|describes|covers|list of|recipe|pattern|map)
(fyi|btw see|e g|for example|for instance|google for|more info|more information|info|info here|details)
(for|to) (you|your)

# Put to whoever is there, whomever else the text speaks to.
[anybody]
(does|do|can|could|has|have|is|are|would|will|did) (@somebody|any body|any of you guys|any 1|any1) 
(@somebody|any body|any1|any 1|any one) [else|here|in here|out there] [ever|actually|who|that|by chance] (know|knows|knw|have|has|had|seen|see|tried|try|got|using|use|used|running|run|familiar|able|willing|can|could|help|want|wants|who|with|around|experienced|heard|good|here|know how|know if|know why|know what|mind)
(@somebody|any1) else
^(any|no) (idea|ideas|clue|suggestions|thoughts|takers) (anyone|anybody|any1|somebody|someone)
who (here|else) (knows|has|can|uses|is)
[im|i am|was|just] wondering if (@somebody)

# Offers something where it looks like a question.
[suggest]
(have|did|havent|didnt|had) (you|u|ya) [already|even|ever|also|perhaps|maybe|at least] (try|tried|trying|look|looked|check|checked|consider|considered|think|thought|read|install|installed|reboot|rebooted|restart|restarted|google|googled|search|searched)
(tried|tryed|checked)
maybe|perhaps|possibly|probably|because|cause|coz|cuz
why (not|dont|wouldnt|cant) [(you|u|we)] [just|simply|try]
(how|what) about
(shouldnt|couldnt|cant|wouldnt|dont|doesnt|isnt|arent|wont|didnt) (you|u|it|that|there|they|those|this)
(could|might|can) (it|that) be
(you|u) (could|can|should|may|might) [just|also|always|try]
(you|u) mean
(did|do) (you|u) mean

[promotes]
(join|visit|see|watch|follow|like|subscribe to|check out|check) (my|our) (new|own)? _
(like|follow|add|subscribe to) me
(please|pls|plz) (visit|join|vote|like|follow|subscribe|share)
(digg|upvote|vote for|vote) (this|it|me|us)
(sign up|register|join) (now|here|today|for free|us)
(earn|make|win) (a)? (easy|quick|fast|free|extra|real)? (money|cash|bitcoin|prizes)
(work|working) from home
(100% free|absolutely free|for free now|free money|free porn)
(limited offer|special offer|best price|lowest prices|click here)
spread the (word|love)
(announce|promote|advertise) (my|our|the|a)
(hot|sexy|exclusive|free) (photos|pictures|pics|videos|girls|content)
(anyone|anybody|everyone|everybody) (looking for|interested in) a
(come|come and|hey people) (join|visit|listen|watch)
let us (digg|vote|spread|push)

[made]
i (just|have|ve|recently|actually|also|once)? (made|wrote|created|built|coded|released|published|drew|recorded|posted|designed|launched|am making|m making|am working on|m working on|am developing|m doing|am doing) ~1 (a|an|some|my|this|it|something)
(here is|heres|this is|thats|see|visit|look at|check out|check|on) my (new|own|little|latest|first)? (site|website|homepage|page|blog|channel|video|videos|setup|desktop|music|band|project|script|app|forum|song|album|game|tool|server|repo|screenshot|picture)
my (new|own|latest) (site|website|blog|channel|video|band|project|script|app|game|tool)
(written|made|created|built|recorded) by (me|myself|us)

# The writer wants nothing any more, thanks to nobody.
[over]
^(nvm|nvmd|nm|nevermind|never mind) [that|it|about it|about that]
(nvm|nvmd|nevermind)$
(i|ive|i have|just|already|finally|nvm|nm) [just] (figured|worked|sorted) (it|this|that) out
^[nvm|ok|ah|oh] [i|ive] [just] (found|fixed|solved|got) it [now|myself|out|already]$
^[its|it is|all] (solved|sorted|fixed) [now|thanks|it]$
(forget|ignore|disregard) (it|that|my question|what i said|my last)

[not thanks]
(dont|do not|didnt|doesnt|wont) (need|want|expect|deserve) [any|your|the|their] thanks
(will|ill|would|id|gonna|going to) (thank|thanks) (you|u|him|her|them) (when|if|once|later|after|as soon)
(nobody|no one|noone|hardly anybody|people) [ever|even] (says|said|say) (thanks|thank you)

[thanks]
^ appreciate (it|that|this|the help|your help) $
(tanks|thz|tx|txs|thatnks|thankls|thakns|tahnk you|thnak you|thank u) [a lot|so much|again|all|man|mate|NAME]$
[so|really] glad (you|u|you guys) (was|were|are) (here|around|there)
^ ta [very much|a lot|for that|mate|NAME] $
(cant|cannot|could not|couldnt) thank (you|u) enough

[request]
(can|could|would|will|pls can|please can) (sb|sbd|someone|somebody|s o)
(do|doing) (me|us) a (favour|favor|solid)
^ (let|lemme|keep) (me|us) (know|posted) (what|if|when|how|whether|where|once)
(i|we) (need|want) (someone|somebody|sb) (to|who)
explain (it|this|that) (to)? (me|us)
^ mind (helping|giving|checking|showing|looking|explaining|sending|lending|telling|passing)

[worked]
(it|that|this|which|NAME|way) [just|also|really|totally|indeed|has|have] (fixed|solved|cured|resolved|sorted) (it|the|my|that|this|our) (problem|issue|trouble|error|mess|thing)
^ (solved|resolved|fixed) (it|that|this)
^ (worked|works) (on the) (first|second|third) try
(worked|works|fixed|solved) (on the)? first try
(it|its|it is) (lives|alive|back up)

[refusal]
^ dont ask me $
(its|it is|thats|is) (not|nothing|not something) (ive|i have|i) (ever)? (messed|played|worked|dealt|had to do|done anything) [much|a lot] with
i must have (been|got|gotten) (confusing|confused|mistaken|wrong|mixed up|thinking of|it wrong)
i (must have|mixed|confused) (confused|mixed|it|that|them|those) up$
(youll|you will|you would) have to ask (someone|somebody|anyone) else
not that (i know|i am aware) [of]
(youre|you are) on your own (there|here|with that)

[praise]
(that|this|your|the) _ (was|is|tasted|tastes|looks) [so|really|absolutely|just|very] (delicious|gorgeous|stunning|superb|exquisite)
(so|very|really|super) proud of (you|u|ya)
(this|that|it|your _) is (pure)? (gold|genius|art|a masterpiece)
^ top notch | (best|clearest|nicest) (explanation|answer|guide|writeup|summary|photo|recipe|tutorial) (i|ive|ever)

[news]
(just|i just|im just|i am just) (got|came|am)? back from (the)? (hospital|surgery|funeral|maternity ward|emergency room)
(i|we|ive|weve) (got|have|caught) (covid|corona|the flu) [again]
i (just|finally)? (sold|crashed|wrecked|totaled) (my|our) (car|house|flat|bike)
(my|our) (flight|train|wedding|operation|surgery|holiday|trip) (got|was|is|has been) (cancelled|canceled|postponed)
i (just|finally)? ran my (first)? (marathon|half marathon|ten k|10k)
(im|i am|we are|were) (now)? (a|an) (grandma|grandpa|grandmother|grandfather|aunt|uncle|dad|mum|mom|father|mother|parents|grandparents) [now]
(my) (mum|mom|mother|dad|father|gran|grandma|grandpa|son|daughter|sister|brother|wife|husband|kid) ~1 fell (down|off|and|from|over)
(got|have) my (test|exam|blood)? results [back]
we (lost|won) the (final|cup|match|championship|tournament|league)

[congratulation]
happy (bday|b day|birthday|bdy|anniversary|new year) [to you|everyone|all]
^ (hb|hbd|bravo|gz|gratz|grats) [NAME] $
bravo (on|for) (the|your|passing) [_]
(all the best|best wishes|good wishes|warmest wishes) (for|to|on) (the|your|you) [both|two|all|wedding|marriage|new job|baby|birthday|future]
(best|warm|happy) birthday wishes | have a (great|lovely|wonderful|fantastic|happy|good|nice) (birthday|bday)
welcome to the club ~1 (new)? (dad|mum|mom|parents)

[comfort]
^ (aw|aww|awww|oh|oh no|ah) (im|i am|so)? [so|very|really] sorry $
fingers crossed (for|that)

[greeting]
(helloo|hellooo|hallo|wotcha|top of the morning|back again|im back|i am back)

[credit]
NAME (fixed|repaired|solved|built|sorted) (mine|ours|it|that|this|the same)
(talk|speak|write) to NAME
(thats|that is|its|this is) (NAME|NAME s) (department|area|field|thing|speciality|specialty|idea|recipe|work)
NAME (told|taught|showed|gave) (me|us) (that|this|the) (trick|tip|way|recipe|link|idea)
NAME (had|has) (the)? same ~3 (fixed|solved|sorted)
(try|maybe try) asking NAME | (you want to|youd want to|best) (talk to|ask|see) NAME
NAME did (all|most of|the whole|the) [the] (work|job|thing) | hat tip to NAME | h t NAME

[not thanks]
(not|never|without|stop|quit|no point) (saying|giving|getting) [any|a|your] (thanks|thank you)
