@story yf-szczecin-tallship
@topic A museum ship in Szczecin springs a leak at its berth: pumping, planks, visitors and the bill
@subject V = Zawisza Morska | the barque | the ship | the museum ship
@subject M = Maritime museum of Szczecin | the museum | the maritime museum
@subject C = City of Szczecin | Szczecin | the city | councillors
@subject F = Fire service | firefighters | the fire brigade
@subject Y = Yard Gryfia Remont | the yard | Gryfia Remont
@subject K = Culture ministry | Warsaw | the ministry
@subject D = Director Bogna Sadowska-Eze | Sadowska-Eze | the director
@subject S = Sailing cadets | cadets | old hands
@subject G = Gdańsk surveyor Wit Lorenc | Lorenc | the surveyor
@fact year = 1911 | date | V | year of building | - | constant
@fact len = 84 | distance | V | metres of length | - | constant
@fact mast = 3 | other | V | masts | - | constant
@fact age = 121 | age | V | age | 2032 | constant
@fact hr = 04:20 | clock | V | hour at which the leak was noticed | 22 January 2032 | constant
@fact list = 17 | other | V | degrees of list | 22 January 2032, 09:00 | snapshot
@fact list2 = 4 | other | V | degrees of list | 23 January 2032 | snapshot
@fact wat = 780 | other | V | tonnes of water in the hull | 22 January 2032, 09:00 | snapshot
@fact watl = 110 | other | V | tonnes of water in the hull | 23 January 2032 | snapshot
@fact pump = 14 | other | F | pumps | 22 January 2032 | snapshot
@fact pm = 50 | other | F | cubic metres a pump moves in an hour | - | constant
@fact ptot = 700 | other | F | cubic metres pumped in an hour | 22 January 2032 | snapshot
@fact ff = 86 | officers | F | firefighters | 22 January 2032 | snapshot
@fact div = 9 | officers | F | divers | 22 January 2032 | snapshot
@fact hole = 31 | distance | V | centimetres of the hole | 22 January 2032 | constant
@fact plt = 12 | other | V | millimetres of plate when new | 1911 | constant
@fact plt2 = 3 | other | G | millimetres of plate at the hole | February 2032 | snapshot
@fact thin = 75 | rate | G | share of the plate rusted away | February 2032 | snapshot
@fact pts = 1240 | other | G | points measured | February 2032 | constant
@fact ptsb = 434 | other | G | points thinner than allowed | February 2032 | constant
@fact bpc = 35 | other | G | share of points thinner than allowed | February 2032 | constant
@fact dock = 2019 | date | V | year of the last docking | - | constant
@fact dint = 5 | duration | V | years between two dockings in the rules | - | constant | threshold
@fact cost = 34000000 | budget | V | zlotys of repair | May 2032, yard's offer | plan
@fact cost0 = 19000000 | budget | V | zlotys of repair | February 2032 estimate | plan | projected
@fact city = 12000000 | budget | C | zlotys promised for the repair | June 2032 | plan | pledged
@fact min = 17000000 | budget | K | zlotys promised for the repair | June 2032 | plan | pledged
@fact gift = 5000000 | fundraising | M | zlotys given for the repair | June 2032 | cumulative
@fact mpc = 50 | other | K | share of the repair | June 2032 | plan
@fact don = 41600 | other | M | people who gave | June 2032 | cumulative
@fact pl = 118 | other | Y | tonnes of plate to be replaced | May 2032 | plan
@fact mon = 16 | duration | Y | months of work | May 2032 | plan
@fact vis = 96000 | crowd | V | visitors in a year | 2031 | snapshot
@fact tick = 30 | price | V | zlotys for a ticket | 2032 | snapshot
@fact rev = 2880000 | revenue | V | zlotys from tickets | 2031 | snapshot
@fact jobs = 27 | jobs | M | people employed on the ship | January 2032 | snapshot
@fact cad = 8400 | other | S | cadets trained on board | 1930 to 1982 | cumulative
@fact cadl = 610 | other | S | cadets alive | 2032 | snapshot
@fact obj = 1320 | other | M | objects taken off the ship | 23 January 2032 | cumulative
@fact objd = 74 | other | M | objects damaged by water | January 2032 | snapshot
@fact temp = 6 | temperature | V | degrees below zero | 22 January 2032 | snapshot
@fact vote = 24 | vote_count | C | councillors for the money | 15 June 2032 | constant
@fact vno = 5 | vote_count | C | councillors against the money | 15 June 2032 | constant
@fact vab = 2 | vote_count | C | councillors who abstained | 15 June 2032 | constant
@fact seat = 31 | seats | C | councillors | 2032 | constant
@fact oil = 900 | other | F | litres of oil skimmed off | 22 January 2032 | cumulative
@fact scrap = 1500000 | price | V | zlotys that the scrap is worth | 2032 | snapshot
@fact dage = 50 | age | D | age | - | snapshot
@trap list list2 :: two days
@trap wat watl :: two days
@trap pump pm :: pumps and what one moves
@trap plt plt2 :: when new and at the hole
@trap pts ptsb :: all points and the thin ones
@trap cost cost0 :: offer and estimate
@trap city min :: two payers
@trap cad cadl :: trained and alive
@trap obj objd :: taken off and damaged
@trap vis don :: visitors and givers
@trap plt mon :: millimetres and months
@rel product ptot = pump * pm
@rel share bpc = ptsb / pts
@rel sum cost = city + min + gift
@rel share mpc = min / cost
@rel product rev = vis * tick
@rel sum seat = vote + vno + vab

@doc odra-wire | wire agency | 2032-01-22
Fire crews fight to keep century-old ship afloat in Poland

SZCZECIN, Poland, Jan 22 (Odra Press) - Firefighters with {14|pump} pumps struggled on Thursday to save the Zawisza Morska, a {three|mast}-masted barque built in {1911|year} that serves as a museum, after it sprang a leak at its berth.

A watchman saw the ship leaning at {4:20|hr} a.m. By nine it had a list of {17|list|t=By nine} degrees and {780|wat|^} tonnes of water in the hull, the fire brigade said.

{86|ff} firefighters and {nine|div} divers were at the quay in {six|temp} degrees of frost. A pump moves {50|pm} cubic metres an hour, all of them together {700|ptot}.

{900|oil} litres of oil were skimmed off. No one was hurt.

The {84|len}-metre ship had {96,000|vis|t=last year} visitors last year.

@doc kurier-local | local daily | 2032-01-24
She's coming up

By yesterday noon you could walk across the deck without holding on. List: {four|list2|t=By yesterday noon} degrees. Water: {110|watl|^} tonnes, says the fire service, which has gone on {fourteen|pump} pumps and a canteen of pea soup for two nights.

The hole's been found. It's {31|hole} centimetres, on the port side below the galley, and a diver has stuffed it with a mattress, from the captain's own bunk, {1911|year}.

All night students carried things ashore: {1,320|obj} objects, of which {74|objd} were wet. The bell went first.

At the rail stood old men in caps. {8,400|cad|t=until 1982} cadets were trained on her until 1982; {610|cadl|t=today} are alive today, and I think that most of them were there. "I've scrubbed that galley," said Henryk Malczewski, {88|-}, in general.

{27|jobs} people work on the ship. They've been told to stay at home.

Pogoń: {0|-}-{0|-} • Odra: {512|-} cm

@doc surveyor-summary | expert report summary | 2032-03-02
Zawisza Morska: plate thickness survey, summary

1. {1,240|pts} points measured below the waterline. At {434|ptsb}, i.e. {35%|bpc}, thickness is under the limit.

2. Original plating {12|plt} mm. At the hole {3|plt2} mm; {three-quarters|thin|v=75} have rusted away.

3. The rules of the class require docking every {five|dint} years. The last was in {2019|dock}.

4. In February, on the basis of photographs, the museum put repairs at PLN {19 million|cost0|t=In February|by=the museum}. I regard this as optimistic.

5. The vessel can be towed, in summer, with pumps on board, in winds below force {4|-}.

6. As scrap she's worth PLN {1.5 million|scrap}.

W. Lorenc, surveyor, Gdańsk. {38|-} annexes.

@doc museum-release | press release | 2032-06-16
She'll sail to the yard!

Yesterday the city council voted {12 million|city} zlotys for the Zawisza Morska. With {17 million|min} from the culture ministry and {5 million|gift} from {41,600|don} of you, the {34 million|cost} which the yard is asking for is complete. Warsaw thus bears {half|mpc|v=50}.

{118|pl} tonnes of plate will be replaced in {16|mon} months.

The vote was {24|vote} to {five|vno} with {two|vab} abstentions.

The ship is {121|age} years old. She brought us {2.88 million|rev} zlotys in tickets last year, at {30|tick} apiece, and {96,000|vis|t=last year} people.

"I've learnt to sleep on my left side, the way she lay," says director Bogna Sadowska-Eze, {50|dage}.

The hull may be visited from the quay on Sundays in July.

@doc tribune-politics | regional newspaper | 2032-06-18
How a mattress became {34 million|cost}

In January it was a hole of {41|!hole} centimetres. In February {19 million|cost0|t=In February} zlotys. In May the yard, Gryfia Remont, opened its envelope: {34|cost|x=1000000|t=In May} million.

Of {31|seat} councillors {22|!vote} thought that this was right. Those who didn't pointed to a rule: dry dock every {five|dint} years. The ship had last been in dock in {2019|dock}. "We are paying for {eight|-} years of looking away," said councillor Brzoza.

Gryfia Remont will take {18|!mon} months over it, and {118|pl} tonnes of steel. It's the only yard that bid.

A comparison: for {1.5 million|scrap} she could be razors. {41,600|don} people, we note, gave something in order that she shouldn't.

Sesja budżetowa: tramwaj na Prawobrzeże, {412|-} mln

@doc sea-essay | magazine essay | 2032-07-20
What's left of a ship

By Aurelia Nowak-Chukwu

The plate was {12|plt} millimetres. Rust took a millimetre every {13|-} years or so, politely, from the inside, where the coal had been; in the end there were {three|plt2}, and paint.

If you replace {118|pl} tonnes of a thing, is it still the thing? The philosophers have had their fun. The old cadets haven't. There are {610|cadl} of them left and they'd like the galley put back where it was, smell and all.

I was below in the spring, with the surveyor, who tapped. {1,240|pts} taps. He has a good ear; after a time I could hear it as well, the sick ones sound like cardboard. {A third|>bpc|v=33.3} of them, a bit more.

She leaned over in the night, {seventeen|list} degrees, at minus {six|temp}, and a mattress saved her. It'll be shown in the museum, when it's dry.
