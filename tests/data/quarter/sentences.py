# SPDX-License-Identifier: GPL-2.0-or-later
"""What the people of the quarter say: all invented."""

# One to one, to the owner; each asks or requests something.
ASKS = [
    "could you send me the plan of the upper beds?",
    "do you still have the key to the tool shed?",
    "are you coming to the rehearsal on saturday?",
    "how was the trip to the island?",
    "can you lend me the long ladder next week?",
    "would you read my letter to the council before it goes out?",
    "what did your sister say about the cottage?",
    "do you know a good dentist near the station?",
    "could you bring the projector on sunday?",
    "have you found a new place for the bees?",
    "can you tell me which train you took to the coast?",
    "will you be at the market on thursday?",
    "could you show me how to sharpen the scythe?",
    "did you hear back from the printer?",
    "do you have the address of the choir teacher?",
    "can you water my tomatoes while we are gone?",
    "how is your mother doing after the operation?",
    "could you recommend a book for a boy of nine?",
    "what time shall we meet at the harbour?",
    "would you like to sing the solo in may?",
    "could you check whether my bicycle is still in your yard?",
    "do you want to share a box of apples with us?",
    "where did you buy the blue teapot?",
    "can you help me move the wardrobe on friday?",
]
# One to one, opening an episode without a question.
OPENERS = [
    "saw two storks over the meadow this morning",
    "the new kiln arrived and it is enormous",
    "our street has a bakery again",
    "walked to the lighthouse and back today",
    "the attic is finally empty",
    "found your old postcard behind the radiator",
]
NEWS = [
    "i passed my exam!",
    "my grandmother died last night",
    "we are having a baby!",
    "i got the job!",
    "my cat died this morning",
]
GREETINGS = ["good morning!", "hello!", "hey there", "good evening!"]
# Said in the middle of a talk; asks nothing.
STATEMENTS = [
    "the river is high again",
    "i planted the second row of peas",
    "the tram was full of skiers",
    "my knee is much better since monday",
    "we painted the fence green",
    "the neighbours have a trumpet now",
    "it rained the whole way home",
    "the soup was too salty for everybody else",
    "i left the window open all night",
    "the cellar smells of quinces",
    "the old clock stopped at noon",
    "there were ninety people in the hall",
    "the goat ate the timetable",
    "i am reading the book about glaciers",
    "the bread came out flat as a plate",
    "the bus to the lake runs again",
]
ANSWERS = [
    "that sounds like a good day",
    "it is the same on our side of the hill",
    "i walked past there yesterday",
    "we had soup and went to bed early",
    "the kitchen is full of boxes here",
    "i counted eleven of them from the balcony",
    "the rain came through our roof as well",
    "i am still at the desk with a pot of tea",
    "that is what the woman at the kiosk told me",
    "we took the slow road and saw the castle",
]
LATE = [
    "sorry for the delay, the answer is yes",
    "it took me a while: saturday suits me well",
    "yes, it is on the shelf by the door",
    "i asked around, and it should work out",
    "no, not this time, but later in the year",
    "i have it here and will bring it along",
]
CLOSERS = ["ok, bye!", "good night!", "see you tomorrow!", "bye, take care!", "see you later!"]
THANKS_ENDS = ["thank you so much!", "thanks a lot!", "thank you!"]
REALLY = ["really?", "oh really?", "seriously?"]

# The owner asks about a thing; two turns of help; a link that helps.
WANTS = [
    ("how do i get moss out of the gutter?", "take a narrow trowel and start at the far end",
     "then rinse it with a full can of rain water"),
    ("what is the best way to store dahlia bulbs?", "dry them for a week in the shed first",
     "after that put them into a box of sand"),
    ("how do i tune a zither string?", "loosen the pin by a quarter turn first",
     "then bring it up slowly until the beating stops"),
    ("which glue holds a wooden chair leg?", "bone glue holds best in old chairs",
     "warm it in a water bath and press it for a night"),
    ("how can i keep slugs off the lettuce?", "put a ring of sharp gravel around the bed",
     "and water in the morning, never in the evening"),
    ("how do i reset the boiler clock?", "hold the left button for ten seconds",
     "then turn the dial until the light goes green"),
    ("where can i find the sheet music for the spring concert?", "it is in the second folder",
     "the tenor part is on the last page"),
    ("how do i fold a map without tearing it?", "begin with the long side",
     "then fold it like an accordion and press the edges"),
]
LINK_HELP = "this page has every step: https://handbook.village.test/{}"
OWNER_BETWEEN = [
    "there are two of them in the shed here",
    "the left side looks different from the right",
    "i have the small one in front of me",
    "mine is about thirty years old",
]
THANKS = ["thanks, you saved my day!", "thank you, that was very kind!", "many thanks for the help!"]
WORKED = ["it worked!", "that worked at once", "that fixed it"]
FAILED = ["that did not help", "it still does not work", "that did not work"]
AFTER_HELP = ["i will go down to the shed now", "there is a lot to do here before dinner"]

# Rooms. NAMED ask the owner by name, OPEN ask whoever is there.
NAMED = [
    "do you still have the spare folding table?",
    "are you singing with the altos this time?",
    "could you open the hall at six on friday?",
    "how was the concert in the old mill?",
    "can you print the new seating plan?",
    "do you know who has the red folder?",
    "will you bring the cake on sunday?",
    "have you seen the second conductor's stand?",
    "could you send me the list of the sopranos?",
    "did you keep the receipt for the candles?",
    "where did you put the music stands?",
    "can you take the minutes next time?",
]
OPEN = [
    "how deep do i plant early potatoes?",
    "does anybody know how to get rid of bindweed?",
    "which cover works best against late frost?",
    "how often should i turn the compost?",
    "can somebody tell me when the water is switched on?",
    "what is the best mulch for strawberries?",
    "does anyone have a spare roll of netting?",
    "how do i mend a cracked rain barrel?",
    "where can i get good horse manure around here?",
    "is there a trick to germinate parsley?",
]
OPEN_ANSWERS = [
    "ten centimetres is plenty in our soil, deeper only on sandy ground",
    "a layer of cardboard and patience until autumn does it here",
    "every three weeks while it is warm, hardly ever in winter",
    "the people at the riding school give it away on saturdays",
]
ROOM_TALK = [
    "the gate at the lower path is repaired",
    "the first radishes are up",
    "a hedgehog lives behind the compost now",
    "the altos were louder than the organ last night",
    "somebody left a green umbrella in the hall",
    "the big drum has a new skin",
    "there is tea in the hut",
    "the blackbirds were at the cherries again",
    "the heating in the hall makes a humming noise",
    "my row of beans is leaning to the east",
]
OWN_ROOM_TALK = [
    "i was at the beds before breakfast, everything is dry",
    "the wheelbarrow is back in its place",
    "my peas are a hand high now",
    "the water tank is half full",
    "i cut the hedge by the gate",
]
CONFIRM = ["thanks, that worked!", "thank you, that helped a lot!", "it worked, thank you!"]

BUDDIES = ["anna", "ben", "clara", "fritz", "greta", "hanna", "dora", "emil", "ivo", "jonas",
           "karla", "leo"]
REGULARS = ["otto", "paula", "rita", "sven"]
STRANGERS = """
abel alma amos anke arno asta axel bela berta bodo bruno cora cyra dago dalia edda edgar egon elin
elmar enno erika erwin falk fenja fiete floris frieda gerd gesa gisela goetz gudrun gunnar hedda
heiko helga henning hilda holger ida ilse imke inga isolde jakob jana jette joris judith juli jutta
kaspar katja kilian klara knut konrad kurt lars lena levke lore ludger luise malte maren margot
marlis meike merle mina moritz nele nils nora odo olaf oskar ottilie pelle petra philo pia quirin
raban ragna ralf regine reto rolf romy rosa ruben sanne selma silja simon sina sonja stine svea
tamme tessa theda thilo tilda tjark toni trude ulf ulla urban uwe valentin vera viola volker walda
wanda wenke werner wibke wilma xaver xenia yannik yara yorick zacharias zita
""".split()
