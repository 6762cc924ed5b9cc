@story u4-magdalena-diesel
@topic Colombian hauliers' strike over diesel: the price steps, the roadblocks, the deal
@subject G = Colombian government | the government | the ministry | the presidency
@subject H = Hauliers' Federation Fedetrans | Fedetrans | the hauliers | truckers | lorry drivers
@subject D = diesel | ACPM
@subject B = roadblocks | blockades | blocked points
@subject P = traffic police | the police | police
@subject A = Abastos Central market | Abastos | Bogotá's main market
@subject T = potatoes | a sack of potatoes
@subject M = Medellín | Antioquia's capital
@subject E = Industry chamber | the chamber | manufacturers
@subject S = the strike | the stoppage | the lorry strike
@subject F = fuel price fund | the fund
@fact p0 = 9456 | price | D | price of a gallon in pesos | until 2029-08-31 | snapshot
@fact p1 = 11360 | price | D | price of a gallon in pesos | 2029-09-01 to 2029-09-06 | snapshot
@fact p2 = 9860 | price | D | price of a gallon in pesos | from 2029-09-07 | plan
@fact up = 1904 | price | D | pesos added to a gallon | 2029-09-01 | constant
@fact up2 = 404 | price | D | pesos added to a gallon under the deal | 2029-09-07 | plan
@fact goal = 14200 | price | D | price of a gallon without a subsidy in pesos | August 2029 | snapshot | hypothetical
@fact b1 = 63 | other | B | points blocked | 2029-09-03 | snapshot
@fact b2 = 147 | other | B | points blocked | 2029-09-04 | snapshot
@fact b3 = 118 | other | B | points blocked | 2029-09-05 | snapshot
@fact b4 = 11 | other | B | points blocked | 2029-09-07 morning | snapshot
@fact tr = 42000 | other | H | lorries that joined | 2029-09-04 | snapshot
@fact trp = 26000 | other | P | lorries that joined | 2029-09-04 | snapshot
@fact days = 5 | duration | S | days of the strike | 2029-09-07 | constant
@fact hrs = 17 | duration | G | hours of the last talks | 2029-09-07 | constant
@fact sign = 03:40 | clock | G | hour of the signing | 2029-09-07 | constant
@fact food = 7900 | other | A | tonnes of food that arrive on a normal day | - | constant
@fact food1 = 2300 | other | A | tonnes of food that arrived | 2029-09-05 | snapshot
@fact s0 = 92000 | price | T | price of a 50-kilo sack in pesos | 2029-08-31 | snapshot
@fact s1 = 168000 | price | T | price of a 50-kilo sack in pesos | 2029-09-05 | snapshot
@fact med = 4 | duration | M | days of petrol left | 2029-09-05 | snapshot | projected
@fact loss = 380000000000 | damages | E | loss for industry a day in pesos | 2029-09-05 | snapshot | projected
@fact def = 1100000000000 | budget | F | cost of the diesel subsidy a month in pesos | August 2029 | snapshot
@fact arr = 37 | arrests | P | people held | 2029-09-07 | cumulative
@fact inj = 14 | injuries | P | officers hurt | 2029-09-07 | cumulative
@fact next = 2030-03-01 | date | D | earliest day of a further rise | 2029-09-07 | plan | pledged
@fact inf = 0.15 | rate | G | points added to inflation by the first rise | September 2029 | plan | projected
@rel diff up = p1 - p0
@rel diff up2 = p2 - p0
@trap p0 p1 :: before and after the decree
@trap p1 p2 :: the decree and the deal
@trap p1 goal :: the raised price and one without a subsidy
@trap b1 b2 :: first and second day
@trap b2 b3 :: second and third day
@trap tr trp :: hauliers and police count differently
@trap food food1 :: a normal day and a day of strike
@trap s0 s1 :: sacks before and during
@trap up up2 :: the rise decreed and the one agreed
@trap days hrs :: length of the strike and of the last talks

@doc a-wire-day2 | wire agency | 2029-09-04
Colombian truckers choke roads over diesel price

BOGOTA, Sept 4 - Lorry drivers angered by a {1,904|up}-peso jump in the price of diesel blocked highways at {147|b2|t=on Tuesday|by=police} points across Colombia on Tuesday, police said, up from {63|b1|t=the day before} the day before.

The government raised a gallon to {11,360|p1|t=on Saturday} pesos on Saturday from {9,456|p0} in a first step towards the {14,200|goal|by=the fuel price fund} at which, according to the fuel price fund, it would need no subsidy. The subsidy costs {1.1 trillion|def} pesos a month.

Hauliers' Federation Fedetrans said {42,000|tr|by=Fedetrans} lorries had stopped; police spoke of {26,000|trp|by=police}.

"We are ready to talk, but not with a tyre burning on the table," Transport Minister Lucía Pinzón-Haddad told reporters. The central bank's staff think that the increase will add {0.15|inf} of a percentage point to inflation.

@doc b-bogota-day3 | city newspaper | 2029-09-06
An empty stall says more than a minister

At a quarter to four on Wednesday morning, when the ramps of Abastos should be a river of onions, Yeimi Cárdenas was asleep on hers. There was nothing to unload. On a common day {7,900|food} tonnes come through these gates. On the third day of the stoppage it was {2,300|food1|t=On the third day of the stoppage}.

Her potatoes come from Villapinzón, an hour and a half by road, if there's a road. Before all this a sack was {92,000|s0} pesos. She sold her last for {168,000|s1|t=on Wednesday} on Wednesday and felt, she says, like a thief.

There were {118|b3|t=that day} blockades that day, fewer than on Tuesday's {147|b2|t=Tuesday's}, because soldiers had opened the road to Buenaventura. Nobody in the Abastos corridors believed that it would stay open.

Things look worse in Medellín, where the mayor counts on petrol for {four|med|by=the mayor} more days.

Manufacturers say that each day costs them {380 billion|loss|by=Manufacturers} pesos. Yeimi, who has no chamber, puts hers at {220,000|-}.

Pico y placa today: 1-2-3-4-5 · Millonarios 2, Nacional 2 · 23°

@doc c-wire-deal | wire agency | 2029-09-07
Colombia, truckers reach deal to end {five|days}-day strike

BOGOTA, Sept 7 - Colombia's government and striking hauliers signed an agreement at {3:40 a.m.|sign} on Friday to roll back most of a diesel price rise, ending {five|days} days of blockades.

After talks of {17|hrs} hours, the two sides settled on {9,860|p2|t=with immediate effect} pesos a gallon with immediate effect, that is {404|up2} pesos above the August price in place of {1,904|up}. No further increase will come before {March 1|next}, the government promised.

{Eleven|b4|t=by breakfast time} points were still blocked by breakfast time, the police said. They reported {37|arr} arrests and {14|inj} injured officers since the strike began.

"Nobody won. The asphalt won," said Fedetrans president Otoniel Grajales.

@doc d-analysis | business site | 2029-09-08
What {404|up2} pesos buy

By Annika Restrepo-Voss

Do the sums, since the ministry won't. The decree of August would have lifted diesel from {9,456|p0} to {11,360|p1}. The paper that was signed before dawn on Friday lifts it to {9,860|p2}. So the treasury obtains {404|up2|t=until next March} pesos on each gallon until next March, about {a fifth|-} of what it set out to get, while the true cost is {14,200|goal}.

The fund that pays the difference was bleeding {1.1 trillion|def} a month. It'll go on bleeding.

Against that, the country has its roads back. One industry chamber had put the damage at {380 billion|loss} a day, and {five|days} days make {1.9 trillion|-}, if you trust chambers.

And the {42,000|tr} lorries? The police never saw more than {26,000|trp}. It turned out not to matter. It takes {one|-} to block the Alto de La Línea.

COLCAP 1,688 | TRM $4,233.17 | Coffee 2.41 US$/lb

@doc e-sunday-reconstruction | Sunday newspaper | 2029-09-09
{Seventeen|hrs} hours on the eleventh floor

A reconstruction by Wilmer Echandía and Sol Buitrago

They had brought arepas, and by midnight the arepas were gone. On the eleventh floor of the ministry, in a room without a window that opens, {twelve|-} hauliers sat across from {nine|-} officials from half past ten on Thursday morning. They would stay for {17|hrs} hours.

The country outside was running out of things. In the west, Antioquia's capital had petrol for {four|med|t=on Wednesday} days, or so the mayor had announced on Wednesday. In Bogotá's main market, where {7,900|food} tonnes of food are unloaded when nobody is angry, {2,300|food1|t=that Wednesday} were unloaded that Wednesday. Potatoes that cost {92,000|s0|t=in August} pesos a sack in August cost {168,000|s1|^}. Nobody in the room had paid for a potato in years, one of the hauliers admitted later, except the hauliers.

At two in the afternoon the minister, Lucía Pinzón-Haddad, offered to drop the price from {11,360|p1} to {10,800|-}. Otoniel Grajales laughed. He had a sheet from 2022 on which a government promised never to touch {9,456|p0}. She had a sheet on which the treasury showed what diesel would cost if nobody paid for it but those who burn it: {14,200|goal|m=hypothetical}.

"That's a price for Norwegians," he said.

Around six the police chief came in. He had been at {147|b2|t=on Tuesday} blocked points on Tuesday and at {118|b3|t=the day after} the day after, he said, and he had {fourteen|inj} men and women in hospital and {37|arr} people in cells, and he'd like to know whom he was working for. Then he took an arepa.

It was after that, both sides say, that the numbers began to move. {Ten thousand four hundred|-}. {Ten thousand two hundred|-}. At one in the morning the fund's director, who had hardly spoken, calculated aloud that every {hundred|-} pesos was worth {38 billion|-} a month to him, and that the strike cost industry {ten times|-} that a day. After a silence somebody said {9,860|p2}. It was an odd figure. It was {404|up2} pesos more than the old one, and {four hundred and four|up2}, Grajales remarked, is what a computer tells you when there's nothing there.

They put it down at {twenty to four|sign}. The {five|days} days were over. The minister asked for one more line, that there'd be no new increase before {March|next} of next year, and the hauliers asked for none.

By the time that the two of them came down for the cameras, the lift had to be called three times. Of {63|b1|t=on the first day} barricades that had gone up on the first day, and {twice|-} as many on the next, {eleven|b4|t=at dawn} were left at dawn, most because their crews were asleep.

© All rights reserved · Share: WhatsApp 1,902 · Facebook 733 · See also: 6 photos from La Línea
