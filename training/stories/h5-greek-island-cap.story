@story h5-greek-island-cap
@topic A Greek island caps cruise visitors: figures of the season, the levy, water
@subject A = Agathonera | the island | the islanders
@subject M = Mayor Despina Karavela | Karavela | the mayor | the municipality
@subject C = cruise lines | the ships | the lines | cruise passengers
@subject H = hoteliers' union | hoteliers | the hotel owners
@subject W = desalination plant | the plant
@fact cr = 987000 | other | A | cruise passengers in a season | 2035 | constant
@fact cr4 = 1104000 | other | A | cruise passengers in a season | 2034 | constant
@fact ov = 463000 | other | A | overnight guests in a season | 2035 | constant
@fact tot = 1450000 | other | A | visitors in a season | 2035 | constant
@fact day = 11600 | crowd | A | cruise passengers on the busiest day | 2034-08-12 | snapshot
@fact cap = 6000 | other | A | cruise passengers a day allowed | 2036 | plan | threshold
@fact cap5 = 8000 | other | A | cruise passengers a day allowed | 2035 | constant | threshold
@fact pop = 14300 | other | A | people who live there | 2035 | constant
@fact lev = 20 | price | C | levy for each passenger in euros in high season | 2035 | constant
@fact lev6 = 25 | price | C | levy for each passenger in euros in high season | 2036 | plan
@fact levl = 5 | price | C | levy for each passenger in euros in low season | 2035 | constant
@fact inc = 15300000 | revenue | M | takings of the levy in euros | 2035 | constant
@fact own = 5100000 | revenue | M | part of the levy that stays on the spot in euros | 2035 | constant
@fact thd = 33.33 | other | M | part of the levy that stays on the spot, in percent | 2035 | constant
@fact bed = 9800 | other | H | beds for guests | 2035 | constant
@fact nbed = 1200 | other | H | beds for guests planned | 2037 | plan
@fact wtr = 4200 | other | W | cubic metres of water a day | 2035 | constant
@fact wtr2 = 6500 | other | W | cubic metres of water a day | 2037 | plan | pledged
@fact need = 5600 | other | A | cubic metres of water used on an August day | 2035-08 | snapshot
@fact wc = 38000000 | budget | W | cost of the enlargement in euros | 2037 | plan
@fact call = 212 | other | C | ship calls cancelled | 2036 | plan | projected
@fact calls = 640 | other | C | ship calls | 2035 | constant
@fact sp = 62 | price | C | euros spent on land by each passenger | 2035 | constant
@fact spo = 118 | price | H | euros spent a day by each overnight guest | 2035 | constant
@rel sum tot = cr + ov
@rel share thd = own / inc
@fact nb = 11000 | other | H | beds for guests | 2037 | plan | hypothetical
@fact ath = 66.67 | other | M | part of the levy that goes to the state, in percent | 2035 | constant
@fact head = 357 | revenue | M | part of the levy for each resident in euros | 2035 | constant
@fact levp = 17 | price | C | levy for each passenger in pounds in high season | 2035 | constant
@rel sum nb = bed + nbed
@trap cap cap5 :: new cap against old
@trap cr ov :: cruise passengers against overnight guests
@trap lev lev6 :: old levy against new
@trap inc own :: the whole levy against the municipality's part
@trap cap day :: permitted against the worst day
@trap wtr need :: what is produced against what is used

@doc a-agency | Greek news agency, English service | 2035-11-19
Agathonera to admit {6,000|cap} cruise passengers daily

ATHENS (ANA-P) - The Aegean island of Agathonera will let no more than {6,000|<cap|t=from next spring} cruise passengers ashore per day from next spring, Mayor Despina Karavela announced on Monday, down from {8,000|cap5|t=in the season just ended} in the season just ended.

The limit of this year, she said, had brought the number of such visitors to {987,000|cr|^} from {1,104,000|cr4|t=in 2034} in 2034. A further {463,000|ov} people slept on the island, for a total of {1.45 million|tot}. The permanent population is {14,300|pop}.

The charge levied on each passenger in summer will go up to {25 euros|lev6} from {20|lev}; in winter it stays at {5|levl}. It yielded {15.3 million euros|inc|t=this year} this year, {a third|thd} of which ({5.1 million|own}) goes to the municipality.

@doc b-trade | cruise trade newsletter | 2035-11-24
BERTHS | Agathonera slots slashed again

Planners should take out their pencils. On a reading of the berthing calendar published on Friday, {212|~call|t=next year} of next year's calls will fall away, from {640|calls|t=this year} made this year.

The lines are not amused. "Our guests leave {€62|sp} each in the shops in four hours," says Bjarne Lindqvist-Tavares of the Mediterranean Cruise Council. "Multiply that by {two hundred|~call} ships and tell me who has been punished."

With a ceiling of {6,000|cap}, only one large vessel or three small ones can be alongside at a time. At the bad old peak, 12 August 2034, there were five and {11,600|day|t=At the bad old peak} people on the cable car.

Levy in July and August: {€25|lev6|t=from April}, from April. Everything else as before.

Also this week: Kotor (limit 2 ships), Bergen (shore power for 8,000 beds), Juneau.

@doc c-local | island newspaper | 2035-11-23
And the water?

Our mayor has cut the ships from {eight|cap5|x=1000} to {six thousand|cap} souls a day, and we applaud her. But turn on your tap in the second week of August and tell us that the matter is closed.

The plant at Kalamitsi makes {4,200|wtr} cubic metres in twenty-four hours. In that week the island drank, flushed and swam in {5,600|need}. The rest came by tanker. By 2037 the plant is to make {6,500|wtr2|t=By 2037|m=pledged}, for a price of {38 million|wc} euros, the greater part from Brussels.

Who uses it? Not the passenger, who is gone by four. The hotels do, whose {9,800|bed} beds are to become {11,000|nb|t=in two years} in two years if every permit is granted. The {1,200|nbed} new ones all have pools.

Of the levy, {two-thirds|ath} stays in Athens. {5.1|own|x=1000000} million came to us this season. That is {357|head} euros for each resident; we have asked for a bus.

Ferries: Piraeus 07.25, 17.30. Pharmacy on duty: Vlachou, Harbour 12.

@doc d-travel | British newspaper travel section | 2035-12-01
Is it too late for Agathonera?

I had been told to expect a theme park. In the last decade the white village on the rim has become a byword for what happens when {14,300|pop} people are visited by nearly {one and a half million|<tot}. Yet on a windy October evening I had the steps to myself, and a cat.

The mood is one of reckoning. Cruise numbers slid to under {a million|<cr} this season, having passed {1.1 million|cr4|round=100000|t=the year before} the year before, thanks to a daily maximum and a tax of {£17|levp} ({€20|lev}) a head in peak months. Both are to be tightened: {6,000|cap|t=next year} and {€25|lev6|^} next year.

Hotel owners, for their part, are delighted. A guest who stays, they say, parts with {€118|spo|by=they} a day, about twice as much as somebody off a ship. "I don't want fewer people," said Lefteris, who has six rooms. "I want the same ones for longer."

Getting there: flights from Manchester from £94 return. Doubles at the Meltemi from £160, breakfast included. The writer was a guest of the tourist board.

Most read: 25 best winter walks
