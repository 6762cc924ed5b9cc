@story h1-ogunmeri-register
@topic Voter registration and card collection in the Nigerian state of Ogunmeri before a governorship election; then the primary of a party
@subject I = INEC | the commission | the electoral commission | Independent National Electoral Commission
@subject S = Ogunmeri State | Ogunmeri | the state
@subject L = Lokoda local government | Lokoda
@subject K = Kurfai local government | Kurfai
@subject D = Democratic Renewal Congress | DRC | the party
@subject A = Senator Bolanle Tarfa | Tarfa | the senator
@subject B = Engr Ikechukwu Maikudi | Maikudi | the engineer
@subject N = Nigeria Police | police | the police
@subject C = Civic Lamp Initiative | Civic Lamp
@fact rg = 2846310 | other | S | registered voters | 2030-08 | snapshot
@fact nw = 318204 | other | S | newly registered voters | 2030-07 | cumulative
@fact pv = 402118 | waiting | S | voter cards not collected | 2030-08-20 | snapshot
@fact pv2 = 287540 | waiting | S | voter cards not collected | 2030-09-12 | snapshot
@fact cl = 114578 | other | S | voter cards collected since August 20 | 2030-09-12 | cumulative
@fact lk = 61400 | waiting | L | voter cards not collected | 2030-09-12 | snapshot
@fact ku = 9215 | waiting | K | voter cards not collected | 2030-09-12 | snapshot
@fact dup = 44871 | other | S | double registrations struck off | 2030-07 | cumulative
@fact wm = 51.2 | other | S | women among registered voters in percent | 2030-08 | snapshot
@fact yo = 38.6 | other | S | people under 35 among registered voters in percent | 2030-08 | snapshot
@fact pu = 4127 | other | S | polling units | 2030 | constant
@fact dl = 2030-09-26 | date | I | last day to collect cards | - | constant | pledged
@fact el = 2030-10-19 | date | S | election day | - | constant
@fact ta = 1184 | vote_count | A | delegate votes | primary | constant
@fact ma = 1093 | vote_count | B | delegate votes | primary | constant
@fact inv = 23 | other | D | invalid delegate votes | primary | constant
@fact de = 2300 | votes_cast | D | delegates who voted | primary | constant
@fact fo = 50000000 | price | D | naira for nomination forms | - | constant
@fact mg = 91 | margin | A | delegate votes ahead of the runner-up | primary | constant
@fact pf = 42230 | price | A | naira for nomination forms per delegate vote | primary | constant
@fact dsw = 300 | other | D | delegates added in a week | 2030-07 | constant | denied
@fact un = 10.1 | other | S | registered voters without a card in percent | 2030-09-12 | snapshot
@fact ppu = 4.5 | officers | N | officers for each polling unit | - | plan | pledged
@fact po = 18500 | officers | N | officers to be deployed | - | plan | pledged
@fact ar = 14 | arrests | N | people arrested over the sale of cards | 2030-09-12 | cumulative
@fact ob = 600 | units_pledged | C | observers to be sent | - | plan | pledged
@fact bu = 6400000000 | budget | I | naira that the election costs | - | plan
@rel diff cl = pv - pv2
@rel sum de = ta + ma + inv
@rel diff mg = ta - ma
@rel share un = pv2 / rg
@race primary = ta ma
@trap pv pv2 :: uncollected in August and in September
@trap rg nw :: the register and its new entries
@trap lk ku :: two local governments
@trap pv2 cl :: left and fetched
@trap dl el :: last day for cards and election day

@doc a-daily | national daily | 2030-09-13
INEC: {287,540|pv2|by=INEC} voter cards still unclaimed in Ogunmeri

From Osaretin Gyang, Lokoda

The Independent National Electoral Commission (INEC) yesterday lamented that {287,540|pv2|t=yesterday|by=INEC} permanent voter cards have yet to be picked up by their owners in Ogunmeri State, with the governorship election billed for {October 19|el|v=2030-10-19}.

Resident Electoral Commissioner, Dr Halima Ekpenyong, told newsmen that {114,578|cl|t=since August 20|by=Dr Halima Ekpenyong} cards had gone out since August 20, when the backlog was {402,118|pv|t=August 20|by=Dr Halima Ekpenyong}.

Lokoda, the capital, accounts for {61,400|lk} of the uncollected cards; Kurfai has the fewest, {9,215|ku}.

"The exercise ends on {September 26|dl|v=2030-09-26}. There will be no extension," she said. The state has {2,846,310|rg} registered voters in {4,127|pu} polling units.

The police command said {14|ar|by=The police command} persons were in custody for trading in the cards.

*CBN rate: N1,890/$ | Page 7: How 3 herders...*

@doc b-online | news portal | 2030-09-13
JUST IN: Over {280,000|>pv2|by=INEC} Ogunmeri residents may not vote, INEC cries out

Posted by Admin | 13 Sept 2030 | 🔥 1.2k shares

Over {280,000|>pv2} persons may be disenfranchised in next month's guber poll in Ogunmeri as they are yet to collect their PVCs, INEC has said.

The commission said it cleaned {44,871|dup|by=The commission} double entries from the roll, leaving {2.85 million|rg} names, of which women are {51.2%|wm} and under-35s {38.6%|yo}. New entrants in the last registration window were {381,204|!nw|t=in the last registration window}.

Lokoda leads the table with {61,400|lk} uncollected, while Kurfai sits at the bottom with over {9,000|>ku}.

Residents have until {28 September|!dl|v=2030-09-28} to walk into any INEC office. Nobody will be attended to after.

Recall that the DRC primary produced Senator Bolanle Tarfa, who polled {1,184|ta} votes to beat Engr Ikechukwu Maikudi's {1,093|ma}.

@doc c-weekly | political weekly | 2030-08-02
{Ninety-one|mg} delegates

It was two in the morning at the Ogunmeri township stadium when someone finally counted the last of the ballots, and the generator, as if it too had been waiting, went off. In the torchlight of several telephones Senator Bolanle Tarfa was announced as flagbearer of the Democratic Renewal Congress: {1,184|ta} to {1,093|ma} for Engr Maikudi, with {23|inv} spoilt. {Two thousand, three hundred|de|v=2300} delegates had voted.

Each aspirant had parted with {N50 million|fo|v=50000000} for the forms, which, it was remarked in the stands, comes to more than {forty thousand|>pf|v=40000} naira for every vote Tarfa got.

Maikudi, who congratulated nobody, said the register of delegates had swollen by "at least {300|>dsw|t=in a week|by=Maikudi}" in a week. The party denies it.

Now to the real roll. INEC has added {318,204|nw|t=this year} names this year.

@doc d-ngo | press statement | 2030-09-15
CIVIC LAMP INITIATIVE
Pre-election statement no. 3 — Ogunmeri 2030

Three weeks to the cut-off we asked INEC to open ward-level centres. It did, and it worked: {114,578|cl|t=between 20 August and 12 September} Ogunmeri citizens received their cards between 20 August and 12 September.

Yet more than {one in ten|>un|v=10} registered voters still has none. In Lokoda we counted queues of five hours.

We note further:
• election security: the police intend to deploy {18,500|po|by=the police} officers across {4,127|pu} units, that is, {four or five|~ppu|v=4.5} to each;
• cost: {N6.4 billion|bu|v=6400000000}, by INEC's own paper;
• we shall send {600|ob|by=we} observers;
• collection closes on {26 September|dl|v=2030-09-26} and voting is on {19 October|el|v=2030-10-19}.

Signed, Terseer Adegoke-Musa, convener. RC 55-0917.

@doc e-radio | radio script | 2030-09-27
LOKODA FM 94.1 – BREAKFAST NEWS 7AM

Collection of voter cards ended yesterday in all local governments of the state. The electoral commission is yet to say how many remain; two weeks ago it was {287,540|pv2|t=two weeks ago|by=The electoral commission}, with {51,400|!lk|t=two weeks ago|s=here in Lokoda} of those here in Lokoda.

Meanwhile the police say {18,500|po|by=the police} personnel will be on the streets on {October 19|el|v=2030-10-19}, and the number arrested for buying cards was {14|ar|t=at the last count} at the last count.

The DRC candidate, Bolanle Tarfa, told supporters in Kurfai that every one of the {2.8 million|~rg} registered voters is "a landlord in this state."

It's 7:09. Traffic on Ring Road: heavy from Gate 4.
