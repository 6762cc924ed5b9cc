@story m5-brno-zoo
@topic Birth of a black rhino and a record year at Lužánky Zoo in the Czech Republic
@subject Z = Lužánky Zoo | the zoo | Zoo Lužánky | the gardens
@subject T = Tamika | the mother | the cow | the rhino cow
@subject B = Bára | the calf | the newborn | the baby | the little rhino
@subject P = Pardubice Safari Park | the safari park | Pardubice
@subject E = European breeding programme | EEP | the studbook | the breeding programme
@subject D = Radim Hanuš | Hanuš | the zoo director | the director
@fact w0 = 38 | other | B | kilograms of weight | 2032-02-09 | snapshot
@fact w1 = 51 | other | B | kilograms of weight | 2032-02-23 | snapshot
@fact born = 2032-02-08 | date | B | day of birth | - | constant
@fact clock = 03:52 | clock | B | time of birth | 2032-02-08 | constant
@fact aget = 11 | age | T | age of the animal | February 2032 | snapshot
@fact gest = 15 | duration | T | months of pregnancy | - | constant
@fact eep = 104 | other | E | black rhinos in European zoos | February 2032 | snapshot
@fact wild = 6700 | other | E | black rhinos in the wild | 2031 | snapshot
@fact vis31 = 527000 | crowd | Z | visitors in a year | 2031 | cumulative
@fact vis30 = 489000 | crowd | Z | visitors in a year | 2030 | cumulative
@fact pvis31 = 611000 | crowd | P | visitors in a year | 2031 | cumulative
@fact an = 1340 | other | Z | animals kept | end of 2031 | snapshot
@fact sp = 217 | other | Z | species kept | end of 2031 | snapshot
@fact tix = 240 | price | Z | crowns for an adult ticket | 2032 | snapshot
@fact tix0 = 210 | price | Z | crowns for an adult ticket | 2031 | snapshot
@fact rise = 30 | price | Z | crowns added to an adult ticket | 2032 | snapshot
@fact house = 86000000 | spending | Z | crowns spent on the rhino house | 2029 | cumulative
@fact bid = 140000000 | budget | Z | crowns for a savanna enclosure | 2034 | plan
@fact ha = 6.5 | area | Z | hectares of a savanna enclosure | 2034 | plan
@fact don = 2300000 | fundraising | Z | crowns from sponsors | 2031 | cumulative
@fact names = 8400 | other | B | people who voted on the name | 2032-02-22 | cumulative
@fact namesh = 58 | vote_share | B | percent of name votes for the winner | 2032-02-22 | cumulative
@fact feed = 12 | other | B | litres of milk a day | February 2032 | snapshot
@fact show = 2032-03-15 | date | B | day of the first public showing | - | plan
@rel diff rise = tix - tix0
@trap w0 w1 :: two weeks apart
@trap vis31 pvis31 :: two zoos
@trap vis31 vis30 :: two years
@trap eep wild :: in zoos and in the wild
@trap tix tix0 :: two years
@trap house bid :: the house that stands and the enclosure to come

@doc a-ctk | news agency | 2032-02-09
Black rhino born at Lužánky Zoo, third in its history

BRNO, Feb 9 — A female black rhinoceros was born at Lužánky Zoo on {Sunday|born} at {3:52 a.m.|clock}, director Radim Hanuš said on Monday. The calf weighed {38|w0|t=on Monday} kg on Monday and was on its feet within an hour.

The mother, {11|aget}-year-old Tamika, carried it for {15|gest} months. European zoos now keep {104|eep|t=now} black rhinos under the joint breeding programme; about {6,700|~wild|t=in 2031} lived in the wild in 2031.

Lužánky had {527,000|vis31|t=last year} visitors last year, against {489,000|vis30|t=in 2030} in 2030. At the end of December it kept {1,340|an|t=At the end of December} animals of {217|sp|^} species.

@doc b-citynews | city news site | 2032-02-24
Say hello to Bára! City names its baby rhino
Zuzana Ptáčková | 24. 2. 2032, 9:14 | foto: archiv (7)

She's got a horn like a thimble, and since Sunday night she's got a name. {8,400|names|s=people} people took part in the online ballot and {58 %|namesh} of them went for Bára; Kleopatra finished a sulky second.

Keeper Ondřej Mbaye put the youngster on the scales yesterday: {61|!w1|t=yesterday|by=Keeper Ondřej Mbaye} kilos at fifteen days old. She drinks {twelve|feed} litres a day from Tamika, who is {eleven|aget} and has the patience of a tram driver.

You can queue for the first look on {15 March|show}. Tickets have gone up, by the way: {240|tix} crowns for adults, {thirty|rise} more than last season.

Will that scare people away? Not if you believe the turnstile. {572,000|!vis31|t=Last year} guests walked in during 2031, a record.

Last year also brought {2.3 million|don|t=Last year|s=patrons} crowns from patrons. And the next dream: a {6.5|ha}-hectare savanna by 2034, for {140 million|bid}.

READ ALSO: Line 8 tram back from Monday · Beer: 9 new taprooms

@doc c-zoo | zoo press release | 2032-02-23
ZOO LUŽÁNKY — TISKOVÁ ZPRÁVA / PRESS RELEASE No 6

• The calf born on {8 February|born} has been named Bára. Votes cast: {8,400|names}; for Bára: {58%|namesh}.
• Weight on day 2: {38|w0|t=on day 2} kg. Weight today: {51|w1|t=today} kg. Milk intake: {12|feed} l daily.
• Time of birth: {03:52|clock} (camera 4).
• Dam: Tamika, {11|aget} y., gestation {15|gest} months.
• Bára is number {104|eep|t=to be alive in Europe today} in the list of black rhinos to be alive in Europe today.
• First public showing: {15 March|show}, 10:00–12:00, weather permitting.

The rhino house was completed in 2029 at a cost of CZK {86 million|house|t=in 2029}.

Admission 2032: adult {CZK 240|tix|t=2032} (2031: {CZK 210|tix0|t=2031}).

@doc d-radio | radio feature script | 2032-02-28
PRESENTER: It began before dawn, a little after {five|!clock|s=Tamika} in the night watchman's logbook, with a sound like a wet sack falling off a lorry. Tamika had delivered.

HANUŠ: We'd been counting for {fifteen|gest} months. I'd stopped sleeping in January.

PRESENTER: He has more to count. {One thousand three hundred and forty|an|v=1340|s=the gardens} creatures live in the gardens. More people came to see them last year than ever: more than {half a million|>vis31|t=last year}. Only Pardubice with its safari park, at {six hundred and eleven thousand|pvis31|v=611000}, did better in Moravia and Bohemia's east.

HANUŠ: And in the wild, what are there? {Six to seven thousand|wild|v=6700|round=1000} of these animals, in the whole of Africa.

PRESENTER: The house where the infant sleeps cost {eighty-six million|house|v=86000000}. Next comes grassland, {six and a half|ha|v=6.5} hectares of it. But first, the fifteenth of March. Bring a pram and some patience.
