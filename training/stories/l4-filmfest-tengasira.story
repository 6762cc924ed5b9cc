@story filmfest-tengasira
@topic Tengasira film festival, Burkina Faso, March 2013
@subject F = Tengasira film festival | Tengasira | the festival | the festival's ledger
@subject O = Ousmane Ilboudo | Ilboudo | the director of the festival
@subject L = The Well of Salt | Le puits de sel | the winner
@subject R = Mariam Sissoko | Sissoko
@subject H = Hotel Yirwa | the hotel
@subject U = Union of Hoteliers | hoteliers
@subject N = Niamdougou workshop | the Niamdougou jury | young jury
@fact films = 114 | other | F | films shown | 2013 edition | cumulative
@fact subm = 870 | other | F | films sent in | 2013 edition | cumulative
@fact ctry = 27 | other | F | countries with a film shown | 2013 edition | constant
@fact tick = 83500 | crowd | F | tickets sold | 2013 edition | cumulative
@fact tick11 = 102000 | crowd | F | tickets sold in 2011 | 2011 edition | cumulative
@fact drop = -18.14 | rate | F | change in tickets since 2011 | 2013 edition | snapshot
@fact open = 26000 | crowd | F | people at the opening | 2013-03-02 | snapshot
@fact bud = 740000000 | budget | F | CFA francs spent | 2013 edition | constant
@fact st = 350000000 | budget | F | CFA francs from the state | 2013 edition | constant
@fact sp = 47.3 | other | F | share of the money that the state gave | 2013 edition | constant
@fact prize = 10000000 | other | L | CFA francs of prize money | - | constant
@fact len = 96 | duration | L | minutes long | - | constant
@fact made = 55000000 | budget | L | CFA francs that it cost | - | constant
@fact sag = 31 | age | R | age | - | constant
@fact jury = 7 | other | F | jurors | - | constant
@fact njury = 12 | other | N | jurors | - | constant
@fact occ = 71 | rate | U | rooms taken in percent | 2013 edition | snapshot
@fact beds = 1850 | other | U | rooms in the city | - | constant
@fact strike = 4 | duration | F | hours of power cut on the last night | - | constant
@fact years = 40 | duration | F | years since it began | - | constant
@fact next = 2015-02-28 | date | F | day the next one begins | - | plan
@fact vis = 640 | other | F | foreign guests registered | 2013 edition | cumulative
@fact nights = 9 | duration | R | nights to write the film | - | constant
@fact sixy = 6 | duration | R | years to find the money | - | constant
@fact fund = 11 | other | L | funders | - | constant
@fact seen = 5960 | crowd | L | people who saw it at the festival | 2013 edition | cumulative
@fact scr = 5 | other | L | screenings at the festival | 2013 edition | cumulative
@fact guests = 12 | other | H | foreign guests | 2013 edition | cumulative
@rel change drop = tick11 -> tick
@rel share sp = st / bud
@trap tick tick11 :: this edition against the last
@trap films subm :: shown against sent in
@trap prize made :: prize against cost of the film
@trap jury njury :: main jury against the young one
@trap bud st :: the whole against the state's part

@doc a-agency | wire agency | 2013-03-10
Salt film wins golden calabash at Tengasira

TENGASIRA, Burkina Faso - "The Well of Salt", the {96|len}-minute tale of a girl who digs her own way out of a mine, took the top prize of {10 million|prize} CFA francs on Saturday at the Tengasira festival, Burkina's second film gathering.

Director Mariam Sissoko, {31|sag}, from Kayes in Mali, made it for {55 million|made} francs. The {seven|jury} jurors were unanimous.

This edition showed {114|films} films from {27|ctry} countries, out of {870|subm} submitted. {Six hundred and forty|vis} foreign guests came.

But ticket sales were down to {83,500|tick} from {102,000|tick11|t=in 2011} in 2011, {18|drop|v=-18|round} percent fewer. Organisers blamed the war across the border and a {four|strike}-hour power cut.

Burkina's government gave {350 million|st} of the {740 million|bud} francs spent.

@doc b-mag | film magazine | 2013-03-20
Dust, diesel, and a well

I had bad luck with the generator at Tengasira, but that's the rule of this festival: it goes out as the hero goes down. On the last night we sat in the dark for {four|strike} hours, thousands of us, and sang.

In its {fortieth|years|v=40} year the festival is short of money and long on hope. Its director, Ousmane Ilboudo, says the state's cheque, {350 million|st|by=Ousmane Ilboudo}, is nearly {half|~sp|by=Ousmane Ilboudo} of what it needs; the rest is begged. He has counted {one hundred and two|!films|by=He} pictures in competition and out of it. My own card says {twenty-three|-} seen.

Mariam Sissoko's winner lasts {an hour and thirty-six minutes|len|v=96} and not one of them is wasted. A jury of {seven|jury} adored it. So did the {twelve|njury} teenagers of the Niamdougou workshop, who gave it their own prize: a goat.

The film cost {fifty-five million|made}, she told me, a tenth of what a French crew spent to make tea here in 2009.

@doc c-daily | Ouagadougou daily | 2013-03-12
Tengasira: what the figures don't say

The ledger is closed. The festival's treasurer gave the press a page of numbers on Monday, and then another one.

On the first page the opening in the stadium drew {26,000|open|by=The festival's treasurer}; the police, who had the gates, write down {19,500|!open|by=the police}. On the second page tickets for the whole week come to {83,500|tick|by=The festival's treasurer}. No one objects to that. In 2011 it was {102,000|tick11|t=In 2011}.

What it cost: {740 million|bud} francs, of which the state carried {47|sp|round} percent.

Hoteliers are less glum. Of the {1,850|beds|by=Hoteliers} rooms in town {71|occ|by=Hoteliers} percent were taken. "The director asks for {640|vis|by=The director} foreigners," says the owner of the Hotel Yirwa, "and I had {twelve|guests}, all of them Canadian and all with a cough."

Next rendezvous: {28 February 2015|next}.

Météo: Ouaga 39°C, Bobo 38°C, Dori 41°C — Loto 7-12-23-31

@doc d-online | news portal | 2013-03-11
"I never thought of stopping": Mariam Sissoko, {31|sag}, and her well

When she walked up to collect her golden calabash, and with it {ten million|prize} francs, she stumbled on a cable and laughed so loudly that the microphone went off.

Mariam Sissoko wrote her film in {nine|nights} nights, and spent {six|sixy} years finding the money: the {fifty-five million|made} came from {eleven|fund} funders. Then she came to a festival with {114|films} films in it, some by old friends, some by idols.

"A juror, one of {nine|!jury|by=She}, told me I should cut the last scene. It stays." She was up against works from {27|ctry} lands.

How many saw hers? Nearly {6,000|~seen}, in {five|scr} screenings. How many bought a ticket of any kind? {Ninety-one thousand|!tick|by=the mayor}, says the mayor; it is a matter of pride. Next time they will come back in {2015|-}, on {28 February|next|v=2015-02-28}.

Comments (12) · Share · Like 3,418
