@story k1-kitashio-mayor
@topic Japan 2015: mayoral and assembly election in an invented city of Osaka prefecture with a record low turnout
@subject M = Mayor Kazuhiko Tsurumaki | Tsurumaki | the mayor | the incumbent
@subject H = Erika Hoshikawa | Hoshikawa | the former announcer
@subject S = Shogo Amamiya | Amamiya
@subject K = Kitashio | the city | city
@subject I = Ishin-no-Kai Kitashio | Kitashio Renewal | Renewal
@subject E = election board | the election administration committee | city election board
@subject F = city assembly | the assembly
@fact mv = 21466 | vote_count | M | votes | 26 April 2015 | snapshot
@fact hv = 19872 | vote_count | H | votes | 26 April 2015 | snapshot
@fact sv = 4105 | vote_count | S | votes | 26 April 2015 | snapshot
@fact all = 45443 | votes_cast | K | valid votes | 26 April 2015 | snapshot
@fact gap = 1594 | margin | M | votes ahead | 26 April 2015 | snapshot
@fact tu = 38.74 | turnout | K | share of voters who voted in the mayoral election | 26 April 2015 | snapshot
@fact tu11 = 45.20 | turnout | K | share of voters who voted in the mayoral election | 2011 election | snapshot
@fact tuf = 38.69 | turnout | F | share of voters who voted in the assembly election | 26 April 2015 | snapshot
@fact drop = 6.46 | other | K | fall of turnout in percentage points | 26 April 2015 | snapshot
@fact el = 119003 | other | K | people entitled to vote | April 2015 | constant
@fact t2 = 15.3 | turnout | K | share of voters who had voted in the mayoral election | 14:00 | snapshot
@fact ear = 11980 | votes_cast | K | votes cast before election day | 25 April 2015 | cumulative
@fact seats = 28 | seats | F | seats in all | - | constant
@fact is = 9 | seats | I | seats won in the assembly | 26 April 2015 | constant
@fact is0 = 6 | seats | I | seats won in the assembly | 2011 election | constant
@fact wom = 8 | seats | F | women elected | 26 April 2015 | constant
@fact cand = 35 | candidates | F | candidates | 26 April 2015 | constant
@fact mag = 67 | age | M | age | 2015 | constant
@fact hag = 41 | age | H | age | 2015 | constant
@fact term = 4 | other | M | terms | 2015 | constant
@fact hall = 8.9e9 | budget | M | cost of the new city hall in yen | 2015 | plan
@fact nurs = 600 | units_pledged | H | nursery places to be added | 2019 | plan | pledged
@fact wait = 187 | waiting | K | children waiting for a nursery place | 1 April 2015 | snapshot
@fact opn = 21:15 | clock | E | start of counting | 26 April 2015 | constant
@rel sum all = mv + hv + sv
@rel diff gap = mv - hv
@rel diff drop = tu11 - tu
@trap tu tuf :: mayoral and assembly turnout of one day
@trap tu t2 :: two moments
@trap tu tu11 :: two elections
@trap is is0 :: two elections
@trap cand seats :: candidates and seats
@race mayor = mv hv sv

@doc a-morning | national daily, Osaka regional page | 2015-04-27
Tsurumaki wins {4th|term|v=4} term in Kitashio; fewer than {4 in 10|<tu} vote

KITASHIO, Osaka -- Incumbent Kazuhiko Tsurumaki, {67|mag}, was reelected mayor of Kitashio on April 26, fending off former television announcer Erika Hoshikawa, {41|hag}, and civic activist Shogo Amamiya, {52|-}.

Tsurumaki, backed by the Liberal Democratic Party's local chapter and Komeito, received {21,466|mv|t=on April 26} votes. Hoshikawa had {19,872|hv|^} and Amamiya {4,105|sv|^}.

Voter turnout was {38.74%|tu|t=on April 26}, down {6.46|drop|^} points from the previous election and the lowest since the city was formed. Eligible voters numbered {119,003|el}.

The main issue was a new city hall costing {8.9 billion|hall} yen. Hoshikawa called for freezing it and adding {600|nurs} nursery places.

In the simultaneous city assembly election, {35|cand} candidates contested {28|seats} seats. Turnout there was {38.69%|tuf}.

(Figures: city election board. Counting began at {9:15 p.m.|opn})
@doc b-local | local free paper | 2015-05-01
Kitashio Days, May issue: So close! (and so few of us)

A difference of {1,594|gap}. If every passenger of three morning trains on the Hankai line had voted the other way we'd be getting nurseries.

For the record: the mayor {21,466|mv|s=the mayor}, Hoshikawa-san {18,972|!hv}, Amamiya-san {4,105|sv}. Valid ballots altogether, {45,443|all}.

Record low, they say: {38.74|tu} percent. In Heisei 23 it was {45.2|tu11|t=In Heisei 23}, and people complained even then. At two in the afternoon when our editor went, {15.3|t2|t=At two in the afternoon|by=the blackboard} was chalked on the blackboard. Yet {11,980|ear} of us had been early birds, so don't blame the drizzle.

Hoshikawa-san ({41|hag}) told us she cried for an hour and then collected her posters, {412|-} of them. There were {187|wait|t=on April 1} little ones on the waiting list on April 1. They will be in school by the next election.

Curry festival May 17! Ticket (5 bowls) 1,200 yen
@doc c-agency | news agency, English | 2015-04-27
Ruling camp holds Kitashio as voters stay home

OSAKA, April 27 (Setouchi Press) - A mayor supported by the ruling parties survived a challenge in Kitashio, near Osaka, in one of the last contests of the unified local elections.

Kazuhiko Tsurumaki, {67|mag}, secured his {fourth|term|v=4} four-year term by {1,594|gap} votes of more than {45,000|>all} cast.

Only {45.20|!tu|t=Sunday} percent of the electorate voted on Sunday, a record low for the city of {119,003|el} voters.

In the assembly, Kitashio Renewal, which campaigned to cut members' pay by {30|-} percent, won {six|!is|v=6} of {28|seats} seats, becoming the largest group. Women took {eight|wom|v=8}, the most ever.

Counting started at {9:15|opn} on Sunday night and ended before midnight.
@doc d-column | broadsheet local column | 2015-05-03
Letter from a half-empty gymnasium

I sat from {eight o'clock|!opn} on Sunday in the municipal gymnasium watching clerks begin to open boxes that held less than they should. Sixty-one of every hundred people with a postcard left it on the refrigerator.

The mayor is a decent man of {67|mag}. He has cut ribbons for twelve years; he will now spend {8.9 billion|hall} yen on a building in which to keep the scissors. He beat a woman of {41|hag} who promised {600|nurs} places for infants. The list of those who wait has {187|wait|t=this spring} names on it this spring.

It is more cheerful next door. Of {28|seats} members of the assembly {eight|wom|v=8} will be women. The Renewal people, who were {six|is0|v=6|t=four years ago} four years ago, are {nine|is|v=9}. Only {seven|-} of the {35|cand} who ran for the assembly did not get in, which is either harmony or a shortage.

(T. Nagasawa, Sakai bureau)
