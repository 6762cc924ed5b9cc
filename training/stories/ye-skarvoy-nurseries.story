@story skarvoy-nurseries
@topic Skarvøy, Norway: kindergarten places, property tax and wind money, autumn 2028
@subject S = Skarvøy Municipality | Skarvøy | the municipality
@subject K = kindergartens | nurseries | barnehager
@subject W = Storhei wind farm | Storhei | the wind farm
@subject B = Kråkeskogen kindergarten | Kråkeskogen
@subject P = parents' action group | the parents | the action group
@subject O = Oddny Bratteng | Bratteng | the mayor
@subject N = Skarvøy nursing home | the nursing home
@fact w1 = 64 | waiting | K | children without a place | 2028-08-15 | snapshot
@fact w0 = 29 | waiting | K | children without a place | 2027-08-15 | snapshot
@fact w2 = 47 | waiting | K | children without a place | 2028-10-20 | snapshot
@fact wr = 38 | waiting | K | children without a place who have a legal right to one | 2028-08-15 | snapshot
@fact ch = 411 | enrolment | K | children with a place | 2028-08-15 | snapshot
@fact nk = 9 | other | K | kindergartens | 2028 | snapshot
@fact nm = 6 | other | K | kindergartens run by the municipality | 2028 | snapshot
@fact np = 3 | other | K | kindergartens run privately | 2028 | snapshot
@fact st = 118 | jobs | K | staff posts | 2028-08 | snapshot
@fact sv = 17 | jobs | K | staff posts vacant | 2028-08 | snapshot
@fact sk = 11.3 | rate | K | staff sick leave in percent | 2028 first half | snapshot
@fact sn = 8.1 | rate | - | sick leave in kindergartens nationwide in percent | 2028 first half | snapshot
@fact fe = 2000 | price | K | kroner a month for a place | 2028 | constant
@fact cc = 78000000 | budget | B | kroner to build the kindergarten | 2028 | plan
@fact c0 = 52000000 | budget | B | kroner to build the kindergarten | 2024 | plan
@fact cg = 50 | rate | B | growth of the building cost | 2024 to 2028 | snapshot
@fact bp = 84 | other | B | places | 2030 | plan
@fact by = 2030 | other | B | year of opening | 2028 | plan
@fact tx0 = 3.2 | rate | S | property tax in per mille | 2028 | constant
@fact tx1 = 4.0 | rate | S | property tax in per mille | 2029 | plan
@fact txg = 25 | rate | S | rise in property tax | 2029 | plan
@fact txr = 31000000 | revenue | S | kroner of property tax from homes | 2029 | plan | projected
@fact wi = 24500000 | revenue | W | kroner a year paid to the municipality | 2027 | cumulative
@fact wp = 33000000 | revenue | W | kroner a year paid to the municipality | 2020 | plan | pledged
@fact wd = 8500000 | revenue | W | kroner a year fewer than promised | 2027 | snapshot
@fact wt = 41 | other | W | turbines | - | constant
@fact wn = 19 | other | W | turbines standing still | 2028-09 | snapshot
@fact bu = 642000000 | budget | S | kroner of running budget | 2029 | plan
@fact bd = 27400000 | budget | S | kroner to be saved | 2029 | plan
@fact bk = 6200000 | budget | K | kroner to be saved | 2029 | plan
@fact bn = 14700000 | budget | N | kroner to be saved | 2029 | plan
@fact bo = 6500000 | budget | S | kroner to be saved on schools and culture | 2029 | plan
@fact nb = 60 | other | N | beds | 2028 | snapshot
@fact nc = 12 | other | N | beds to close | 2029 | plan
@fact nl = 48 | other | N | beds | 2029-02 | plan
@fact pw = 18000 | price | K | kroner a year more for an educator in private kindergartens | 2028 | snapshot
@fact nw = 21 | waiting | N | people waiting for a bed | 2028-10 | snapshot
@fact pop = 7380 | other | S | residents | 2028-07 | snapshot
@fact db = 1090000000 | other | S | kroner of debt | 2028 | snapshot
@fact dh = 147696 | other | S | kroner of debt for each resident | 2028 | snapshot
@fact dm = 300 | crowd | P | people with prams outside the town hall | 2028-10-23 | snapshot
@fact sg = 1415 | other | P | signatures | 2028-10-23 | cumulative
@fact vf = 13 | votes_cast | S | councillors for the kindergarten | 2028-12-14 | snapshot
@fact va = 10 | votes_cast | S | councillors against the kindergarten | 2028-12-14 | snapshot
@fact vs = 23 | seats | S | council seats | - | constant
@fact fi = 4 | other | - | families who moved away | 2028 | cumulative
@trap w1 w2 :: August and October
@trap w1 wr :: all children waiting and those with the right
@trap c0 cc :: estimate of 2024 and of 2028
@trap wi wp :: what was paid and what was promised
@trap wt wn :: all turbines and the idle ones
@trap nc nw :: beds closing and people waiting
@trap sk sn :: here and nationwide
@trap tx1 txg :: a rate in per mille and its rise in percent
@rel sum nk = nm + np
@rel change cg = c0 -> cc
@rel change txg = tx0 -> tx1
@rel diff wd = wp - wi
@rel sum bd = bk + bn + bo
@rel product db = pop * dh
@rel diff nl = nb - nc
@rel sum vs = vf + va

@doc a-avis | island newspaper | 2028-08-22
{64|w1} toddlers, no chair

SKARVØYPOSTEN
Text: Ragnhild Eikås-Omar Photo: readers

Iver is fourteen months and has learned to say "closed". His mother swears that it's a coincidence.

When the kindergarten year began on 15 August {64|w1|t=15 August} children on the island had no place. Last year on the same day there were {29|w0|t=Last year on the same day}. For {38|wr} of the children the municipality breaks the law, says its own head of childhood services, Torgeir Myklebust, because they were born before the cut-off and applied in time.

{411|ch|t=this autumn} children do have a place this autumn, in {nine|nk} kindergartens, of which the municipality runs {six|nm}.

It isn't that there's no room. There are {118|st} posts on the staff, and {17|sv} of them nobody wants. "We close a department when two are ill," Myklebust says, and many are: sick leave is {11.3|sk} per cent, against {8.1|sn} in the country as a whole.

A place costs {2000|fe} kroner a month. Not having one costs more. {Four|fi|t=this year} families have told the paper that they moved off the island this year.

NOTICE: The Friday boat leaves at 15.40, not 16.10. Lost seal pup? Ring 406.

@doc b-council | agenda summary from the municipality | 2028-10-20
BUDGET 2029: THE CHIEF EXECUTIVE'S PROPOSAL IN BRIEF

Running budget: NOK {642 million|bu}.
To be saved: NOK {27.4 million|bd}, of which
– the nursing home {14.7|bn|x=1000000} million
– kindergartens {6.2|bk|x=1000000} million
– schools, library, swimming hall {6.5|bo|x=1000000} million

Nursing home: {12|nc} of the {60|nb} beds close from 1 February. (Waiting as of this week: {21|nw|t=as of this week}.)

Property tax on homes: from {3.2|tx0|t=now} per mille now to {4.0|tx1}. Expected income NOK {31 million|txr}.

Kindergartens: the number without a place is down to {47|w2|t=20 October}, as of 20 October. A new kindergarten at Kråkeskogen ({84|bp} places) is not included. Cost: NOK {78 million|cc}; in 2024 it was {52 million|c0|t=2024}.

Debt: NOK {1.09 billion|db}.

Case 2028/1184. Deadline for remarks 10 November. Voting: 14 December, 10.00.

@doc c-broadcaster | public broadcaster, regional site | 2028-10-23
Pram demo on Skarvøy: – We were promised wind money

Vilde Sørgaard, journalist | Published 23.10.2028 at 17.12

Around {300|~dm|t=today} adults and at least as many children blew whistles outside the town hall on Skarvøy today.

They handed Mayor Oddny Bratteng {1,415|sg} signatures, from an island of {7,380|pop} people, for a new kindergarten at Kråkeskogen. It would have room for {84|bp}.

– When they wanted to put up {41|wt} turbines on Storhei in 2020, they came with a calculation, says Yusuf Barre-Lian of the action group. – {33 million|wp|t=in 2020} a year to the municipality. What came last year was {24 and a half|wi|v=24500000|t=last year} million.

The company that owns the wind farm says production has been lower than expected. In September {19|wn|t=In September} of the turbines stood still waiting for gearboxes.

– So it's {8.5 million|wd} that lack each year. That's a kindergarten every tenth year, says Barre-Lian.

Bratteng says she understands the anger. – But I can't build with signatures. And it costs {50|cg} per cent more than four years ago.

@doc d-letter | letters page | 2028-11-07
READERS WRITE

Who is to empty the bedpans?

I read that the prams went to the town hall. Good. My husband, 91, couldn't come, he was waiting for a bed. There are {21|nw} in that queue, and now they'll take away {twelve|nc}. That leaves {48|nl}. It is the largest cut of all, {14.7 million|bn}, more than half of everything that's to be saved.

It's said that each of us owes {148,000|dh|round=1000} kroner. I've never been asked. We had no debt when we had herring.

As for property tax: {four|tx1} per mille. People shout about {25|txg} per cent more. On our house it is eleven kroner a day, and for eleven kroner a day I'd like somebody to come when I ring.

To the wind farm I'd say: you promised us {33 million|wp}. Pay it, gearbox or not.

Solbjørg Haaheim, Ytre Skarvøy

(The newspaper shortens letters of more than 2,500 characters. This one had 1,104.)

@doc e-avis2 | island newspaper | 2028-12-15
Yes to Kråkeskogen by {13|vf} to {10|va}

SKARVØYPOSTEN / Ragnhild Eikås-Omar

There'll be a new kindergarten in {2030|by}. After a recess in which coffee was drunk and arms, it is said, were twisted, {thirteen|vf} of the council's {23|vs} members said yes to {78 million|cc} kroner and {84|bp} places.

The mayor was among the {ten|va} who said no. "I'm glad I lost, and I'm afraid of the bill," Oddny Bratteng said afterwards.

The money is to be borrowed. Before that the municipality owed {1.09 billion|db}, or {147,696|dh} kroner for each of us.

Property tax rises to {4.0|tx1} per mille as proposed. The cut in the kindergartens' budget, {6.2 million|bk}, was taken out; the one in the nursing home stayed.

In October {47|w2|t=In October} children were waiting. Iver is no longer one. He began on Monday and has, his mother reports, learned to say "home".

@doc f-trade | kindergarten staff magazine | 2028-12-20
Skarvøy: building is the easy part

First Step, no. 12-2028

An island with {17|sv} empty posts out of {118|st} has decided to need more staff. That is how the shop steward, Mei-Lin Tveito, puts it, and she was in favour.

"{Eighty-four|bp} new places mean some twenty of us. Today we can't fill what we've got." Absence due to illness was {11.3|sk} per cent in the first half of the year; the national figure was {8.1|sn|t=in the first half of the year}.

The union wants money to follow. The municipality's {six|nm} kindergartens were to save {6.2 million|bk} next year until the council changed its mind last week; nobody has dared to put that in the opposite direction. The {three|np} private ones on the island pay {18,000|pw} kroner more a year to an educator, members say.

Of the children who had no place in August, {38|wr|t=in August} had the right to one. Has anyone been fined? "In this country? For children?" says Tveito.
