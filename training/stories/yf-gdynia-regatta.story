@story yf-gdynia-regatta
@topic A storm scatters the Gdynia to Visby yacht race: first night, the finish and the inquiry
@subject R = Amber Loop race | the Amber Loop | the race | the fleet
@subject B = Baltyk Bis | the scratch boat | line-honours winner
@subject S = Sølvpilen | the handicap winner
@subject M = Maritime rescue service | SAR service | rescuers | MSPiR
@subject K = Kormoran IV | Kormoran | the sunken yacht
@subject C = Yacht Club Orłowo | the club | organisers
@subject W = Weather | the gale | the storm | forecasters
@subject D = Race director Jagna Bilińska-Roo | Bilińska-Roo | the race director
@subject N = Sea accidents board | the board | investigators
@fact ent = 118 | other | R | boats entered | 18 August 2034 | constant
@fact st = 112 | other | R | boats that started | 20 August 2034 | constant
@fact fin = 47 | other | R | boats that finished | 24 August 2034 | cumulative
@fact ret = 65 | other | R | boats that gave up | 24 August 2034 | cumulative
@fact ret1 = 38 | other | R | boats that gave up | 21 August 2034, 20:00 | cumulative
@fact retpc = 58 | other | R | share of the starters that gave up | 24 August 2034 | snapshot
@fact crew = 894 | other | R | sailors at the start | 20 August 2034 | constant
@fact nm = 340 | distance | R | nautical miles of course | - | constant
@fact km = 630 | distance | R | kilometres of course | - | constant
@fact gust = 61 | speed | W | knots of strongest gust | 21 August 2034 | snapshot
@fact fc = 42 | speed | W | knots of strongest gust forecast | 20 August 2034 | plan | projected
@fact wave = 6.2 | other | W | metres of highest wave | 21 August 2034 | snapshot
@fact win = 28.4 | duration | B | hours to the finish | 2034 | constant
@fact rec = 25.9 | duration | R | hours of the course record | 2027 | constant
@fact off = 2.5 | duration | B | hours outside the record | 2034 | constant
@fact blen = 22 | other | B | metres of length | - | constant
@fact bcrew = 18 | other | B | people aboard | 2034 | constant
@fact slen = 9.8 | other | S | metres of length | - | constant
@fact screw = 5 | other | S | people aboard | 2034 | constant
@fact sage = 43 | age | S | age of the boat in years | 2034 | snapshot
@fact stime = 61 | duration | S | hours to the finish | 2034 | constant
@fact dead = 2 | deaths | R | sailors who died | 24 August 2034 | cumulative
@fact dead1 = 1 | deaths | R | sailors who died | 21 August 2034, 20:00 | cumulative
@fact miss1 = 1 | missing | R | sailors missing | 21 August 2034, 20:00 | snapshot
@fact resc = 73 | rescued | M | people taken off | 23 August 2034 | cumulative
@fact heli = 46 | rescued | M | people taken off by helicopter | 23 August 2034 | cumulative
@fact ship = 27 | rescued | M | people taken off by ships | 23 August 2034 | cumulative
@fact hurt = 31 | injuries | R | sailors hurt | 23 August 2034 | cumulative
@fact sunk = 3 | other | R | boats sunk | 24 August 2034 | cumulative
@fact mast = 14 | other | R | boats that lost the mast | 24 August 2034 | cumulative
@fact kc = 8 | other | K | people aboard | 2034 | constant
@fact kwat = 50 | duration | K | minutes in the water | 21 August 2034 | constant
@fact temp = 15 | temperature | W | degrees of the water | 21 August 2034 | snapshot
@fact helin = 7 | other | M | helicopters used | 21 August 2034 | snapshot
@fact fly = 39 | duration | M | hours flown | 23 August 2034 | cumulative
@fact cost = 2600000 | budget | M | zlotys that the rescue cost | August 2034 | snapshot
@fact fee = 3200 | price | C | zlotys to enter a boat | 2034 | constant
@fact feet = 377600 | revenue | C | zlotys from entries | 2034 | constant
@fact rule = 30 | age | C | years old at most of a life raft | - | constant | threshold
@fact post = 24 | duration | D | hours of delay proposed and turned down | 19 August 2034 | constant
@fact pvote = 3 | vote_count | C | committee members for a delay | 19 August 2034 | constant
@fact pno = 4 | vote_count | C | committee members against a delay | 19 August 2034 | constant
@fact nth = 41 | other | R | times sailed | 2034 | cumulative
@fact dbef = 1 | deaths | R | sailors who died in all earlier races | 1993 to 2033 | cumulative
@fact rep = 180 | duration | N | days to the report | 2034 | plan
@fact raft = 9 | other | N | life rafts that did not open | September 2034 | snapshot
@fact rafts = 41 | other | N | life rafts thrown | September 2034 | snapshot
@fact raftpc = 22 | other | N | share of the life rafts that did not open | September 2034 | snapshot
@fact page = 67 | age | K | age of the skipper | - | snapshot
@trap ent st :: entered and started
@trap ret ret1 :: the first evening and the end
@trap dead dead1 :: the missing sailor was found dead
@trap nm km :: sea miles and kilometres
@trap gust fc :: measured and forecast
@trap gust stime :: 61 knots and 61 hours
@trap win stime :: line honours and the winner on handicap
@trap resc heli :: all and those by helicopter
@trap raft rafts :: failed and thrown
@rel diff ret = st - fin
@rel share retpc = ret / st
@rel convert nm = km
@rel diff off = win - rec
@rel sum resc = heli + ship
@rel product feet = ent * fee
@rel share raftpc = raft / rafts
@rel sum dead = dead1 + miss1

@doc pmw-wire | wire agency | 2034-08-21
{One|dead1} dead, {one|miss1} missing as storm hits Baltic yacht race

GDYNIA, Poland, Aug 21 (PMW) - A sailor died and another was missing on Monday after a storm far stronger than forecast struck the fleet in the Amber Loop, a {340|nm}-nautical-mile race from Gdynia round Gotland and back.

By 8 p.m. {38|ret1|t=By 8 p.m.|by=organisers} of {112|st} starters had given up, organisers said. Gusts of {61|gust} knots were measured off Hoburgen, against the {42|fc} in Sunday's forecast. Waves reached {6.2|wave} metres.

The casualty, a {34|-}-year-old man, was washed off Kormoran IV. The yacht sank within minutes. Seven others were picked up after {50|kwat} minutes in water of {15|temp} degrees, rescuers said; {one|miss1|t=8 p.m.} person from a different boat, a woman, had not been found.

{Seven|helin} helicopters from Poland, Sweden and Denmark were at work. There were {894|crew} people in the race when it began.

The Amber Loop is being sailed for the {41st|nth} time. Only {one|dbef|t=in all the years before} sailor had been lost in all the years before, in 2001.

@doc orlowo-release | press release | 2034-08-24
Amber Loop: finish line closed

It is with deep sorrow that Yacht Club Orłowo closes the finish line of the Amber Loop at noon today.

Of {112|st} yachts that started on Sunday, {47|fin|t=at noon today} have finished and {65|ret|^} retired. {Three|sunk} have sunk and {14|mast} were dismasted. {Two|dead} of our friends did not come home. {31|hurt} sailors were hurt.

First over the line was Baltyk Bis ({22|blen} m, {18|bcrew} crew) after {28.4|win} hours, {2.5|off} outside the record. The winner on corrected time is Sølvpilen of Svaneke, {9.8|slen} m, which sailed the course in {61|stime} hours with {five|screw} aboard. There will be no prize-giving.

Entry fees of {PLN 3,200|fee} for each of the {118|ent} boats entered, in all {PLN 377,600|feet}, will be given to the sea rescue service.

Race director Jagna Bilińska-Roo will answer the questions of the accidents board and, until she's done so, none from the press.

@doc dziennik-morski | daily newspaper | 2034-08-25
"We voted. I was on the wrong side by one"

On the eve of the start the race committee sat in the club's trophy room and discussed putting everything off by {24|post} hours. {Three|pvote} raised their hands for it, {four|pno} against. So says a member who was one of the {three|pvote}, and who has not slept since.

The numbers that came of it are known by now: {two|dead} dead; {seventy-three|resc} people lifted from the sea, {46|heli} of them by helicopter and {27|ship} by ships; and {61|!ret} boats limping into any harbour that would have them, which is {58|retpc} in every hundred that started.

Bolesław Trzaska, {67|page}, skipper of the Kormoran, had {eight|kc} on board, himself included. "The wave had no back to it," he says. He's sailed every Loop but {two|-}.

The rescue service puts its bill at {PLN 2.6 million|cost|by=The rescue service} and its time in the air at {39|fly} hours.

The forecast read on the quay on Sunday morning spoke of {42|fc|t=on Sunday morning} knots. The instruments at Hoburgen showed {66|!gust}.

Horoscope {17|-} · TV {22|-}

@doc bornholm-local | local radio site | 2034-08-24
Forty-three years old and first: Svaneke boat wins storm race

She's a {9.8|slen}-metre spidsgatter built of larch, she's {43|sage} and she leaks. On Wednesday morning Sølvpilen sailed into Gdynia with {five|screw} people from Bornholm on board and was told she'd won.

"We thought we were last," says skipper Tove Munk-Abdi. "There was nobody there." It had taken them {61|stime} hours. A yacht more than {twice|-} her length had needed {28|win|round}, but the handicap turns that upside down.

How did they do it? Under a handkerchief of a sail, and going the long way round: {630|km} kilometres is the official course, and their plotter shows {702|-}. They had also taken the forecast's {42|fc} knots and added half as much again. "My grandmother's rule."

They will not celebrate. Of {112|st} boats, only {47|fin} got round. {Two|dead} sailors lost their lives.

The ferry to Ystad is sailing again from {16:30|-}. Read also: herring prices

@doc sail-magazine | sailing magazine | 2034-10-01
Rafts that stayed shut

TEXT: Corentin Daal

Before a keel is blamed, or a committee, look at a yellow canister. According to preliminary findings of the Polish board, {41|rafts|by=the Polish board} life rafts were thrown into the sea on the night of the Amber Loop. {Nine|raft} did not inflate. That's {22%|raftpc}, in a product whose makers speak of one in ten thousand.

The Kormoran's was one. Her {nine|!kc} people, as the board records, had to hold on to a fender for {50|kwat} minutes.

We wrote to {four|-} manufacturers. {Two|-} replied. The raft rules of the club allowed any raft less than {30|rule} years old, provided that it had been serviced every {three|-}.

The full report is due {180|rep} days from the accident. Until then there's the question of what a finishing time of {28.4|win} hours by Baltyk Bis, just {3.5|!off} off the {25.9|rec|t=set in 2027} set in 2027, tells us. I think: that a big boat with {18|bcrew} professionals can outrun such weather, and that the rest of us are amateurs with a raft.

On test in this issue: {six|-} inflatable lifejackets from €{119|-}
