@story h1-swiss-water
@topic Swiss federal vote on the Water Storage Initiative: people against cantons, turnout, second proposal on the same day
@subject W = Water Storage Initiative | the water initiative | the initiative | the proposal
@subject R = Rail Freight Act | the freight law | the freight act | the referendum on rail freight
@subject S = Switzerland | the Swiss | the country
@subject G = Graustein canton | Graustein | the canton of Graustein
@subject U = Unterlachen canton | Unterlachen
@subject I = Federal Chancellery | the Chancellery | Bern
@subject M = Institut Aarepol | Aarepol
@fact wy = 50.7 | vote_share | W | yes share | final | snapshot
@fact wn = 49.3 | vote_share | W | no share | final | snapshot
@fact ny = 1344582 | vote_count | W | yes votes | final | snapshot
@fact nn = 1307463 | vote_count | W | no votes | final | snapshot
@fact md = 37119 | margin | W | yes votes beyond the no votes | final | snapshot
@fact cy = 10.5 | other | W | cantonal votes in favour | final | snapshot
@fact cn = 12.5 | other | W | cantonal votes against | final | snapshot
@fact ct = 23 | other | S | cantonal votes | - | constant
@fact cm = 12 | other | S | cantonal votes needed | - | constant | threshold
@fact hy = 11.5 | other | W | cantonal votes in favour with Unterlachen | final | snapshot | hypothetical
@fact fl = 16 | other | U | voters who would have had to change sides | final | snapshot | hypothetical
@fact fo = 4 | units_pledged | G | reservoirs to be built in the canton | - | plan
@fact tu = 48.6 | turnout | S | turnout | 2031-03-02 | snapshot
@fact ta = 46.1 | turnout | S | average turnout of the past five years | 2026-2031 | constant
@fact ry = 62.4 | vote_share | R | yes share | final | snapshot
@fact ex = 52 | poll_share | W | yes share in the trend | 2031-03-02 12:30 | snapshot | projected
@fact p1 = 61 | poll_share | W | yes share in the survey | 2031-01 | snapshot
@fact p2 = 54 | poll_share | W | yes share in the survey | 2031-02 | snapshot
@fact sn = 6210 | sample_size | M | people surveyed | 2031-02 | constant
@fact me = 2.8 | margin_of_error | M | margin of error in points | 2031-02 | constant
@fact gy = 71.9 | vote_share | G | yes share on the initiative | final | snapshot
@fact uy = 49.96 | vote_share | U | yes share on the initiative | final | snapshot
@fact un = 31 | margin | U | no votes beyond the yes votes | final | snapshot
@fact sig = 113806 | other | W | signatures collected | 2028-09 | constant
@fact sq = 100000 | other | W | signatures needed | - | constant | threshold
@fact co = 6400000000 | budget | W | francs to build the reservoirs | - | plan | projected
@fact cb = 8900000000 | budget | I | francs to build the reservoirs | - | plan | projected
@fact rs = 17 | units_pledged | W | reservoirs to be built | - | plan
@fact rf = 260000000 | budget | R | francs of subsidy a year | - | plan
@fact his = 11 | other | S | votes at which the cantons overruled the people | since 1848 | cumulative
@rel diff md = ny - nn
@rel sum ct = cy + cn
@trap wy ry :: two proposals on one day
@trap p1 p2 :: two waves of the survey
@trap co cb :: the committee's estimate and the government's
@trap wy cy :: people and cantons
@trap sig sq :: collected and needed

@doc a-wire | wire agency | 2031-03-02
Swiss voters back water initiative, cantons sink it

BERN (Alpina) — A majority of Swiss voters on Sunday approved building {17|rs} mountain reservoirs against drought, but too few cantons agreed and the initiative failed, final results showed.

The Water Storage Initiative won {50.7%|wy|t=on Sunday|by=final results} of the popular vote, {1,344,582|ny|^} to {1,307,463|nn|^}. Changes to the constitution also require most of the {23|ct} cantonal votes; the initiative obtained {10.5|cy|^} and {12.5|cn|^} went against it.

It is only the {11th|his|v=11} time since 1848 that cantons have overruled the people.

In the canton of Unterlachen the proposal was lost by {31|un} votes. Graustein, where springs ran dry for three summers, said yes with {71.9%|gy}.

A law on rail freight subsidies of {260 million francs|rf} a year passed easily, with {62.4%|ry}. Turnout was {48.6%|tu}.

@doc b-daily | broadsheet | 2031-03-03
{Thirty-one|un} votes

By Ladina Okonjo-Caduff · Comments (418)

Unterlachen is not a place that expects to be looked at. Yesterday the whole country looked at it. At {49.96 per cent|uy|t=Yesterday}, its citizens said no to the water initiative, by {31|un|^} votes; and with Unterlachen's one cantonal vote the balance tipped from {11.5|hy} each to {12.5|cn} against {10.5|cy}. {Twelve|cm} were needed.

Nationwide the yes camp was ahead by {37,119|md|t=Nationwide}. In percentages: {50.7|wy} to {49.3|wn}. That is nothing one builds {17|rs} lakes upon, say the opponents. It is everything, say those who had gathered {113,806|sig|by=those} signatures in fourteen months, when {100,000|sq} would have done.

At half past twelve Aarepol's trend had still said {52|ex|t=At half past twelve|by=Aarepol} per cent yes. In its January survey it had been {61|p1|t=January|by=its January survey}, in February {54|p2|t=in February|by=its}. He who knows Swiss initiatives knows this slope.

The money frightened people. The committee spoke of {6.4 billion|co|by=The committee} francs, the federal government of {8.9|cb|x=1000000000|by=the federal government}.

@doc c-free | free commuter paper | 2031-03-03
DRY AGAIN! 5 things about the vote

1️⃣ Close: {50.7%|wy} yes, {49.3%|wn} no. In heads that's {1,344,582|ny} vs {1,370,463|!nn}.

2️⃣ The cantons: {10½|cy|v=10.5} for, {12½|cn|v=12.5} against. Game over.

3️⃣ You turned up! {48.6%|tu}, more than the usual {46.1|ta}.

4️⃣ Cheapest vs dearest lake? Nobody knows. The initiators reckoned with {CHF 6.4 billion|co|by=The initiators}, Bern with {CHF 9.8 billion|!cb|by=Bern}.

5️⃣ Nobody talks about it, but the trains got their cash: {62.4%|ry} for the freight act, worth {260 million|rf} a year.

POLL OF THE DAY: Should cantons count less? 12,206 have clicked: 58% yes. (Not representative)

@doc d-english | English-language news site | 2031-03-04
EXPLAINED: Why a 'yes' in Switzerland can mean no

Did the Swiss vote for or against more reservoirs?
Both. {50.7 percent|wy} of people who voted were for. But a change to the constitution needs a double majority, and only {10.5|cy} of {23|ct} cantonal votes went that way (six of the cantons count as half).

How rare is that?
Very. Counting Sunday there have been {eleven|his} such cases.

Did polls see it coming?
More or less. The second Aarepol survey, of {6,210|sn} people with an error of {2.8|me} points either way, had support at {54 percent|p2|by=The second Aarepol survey}, down from {61|p1|t=in January} in January.

Where was it closest?
In Unterlachen: {31|un} votes. If {16|fl|m=hypothetical} people had changed their minds there, nothing would have changed for the country: the tally would have read {11.5|hy|m=hypothetical} all, and {12|cm} is the bar.

What would it have cost?
Backers said {6.4 billion francs|co|by=Backers}; the Chancellery's booklet said {8.9 billion|cb|by=the Chancellery's booklet}.

Members can comment. Membership from CHF 4.99.

@doc e-local | regional radio site | 2031-03-02
Graustein most in favour, Unterlachen counts twice

GRAUSTEIN – With {71.9 per cent|gy} yes the canton of Graustein has delivered the clearest result of the nation on the water initiative. "We would have had {four|fo} of the {17|rs} dams," said cantonal president Reto Mbaye.

In neighbouring Unterlachen a second count on Sunday evening confirmed a no by {13|!un|t=on Sunday evening} votes.

On the freight act Switzerland was agreed: {62.4|ry} per cent. The participation stood at {48.6|tu} per cent.

Weather: snow line at 900 m, −2° overnight.
