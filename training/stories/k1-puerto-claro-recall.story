@story k1-puerto-claro-recall
@topic Recall of Councilman Ed Takahashi in Puerto Claro, California: petition to certified result
@subject E = Councilman Ed Takahashi | Takahashi | Ed Takahashi | the councilman
@subject L = Lupe Arriaga-Stone | Arriaga-Stone | the nursery owner
@subject W = Wendell Pike | Pike | the retired Navy captain
@subject R = Take Back Puerto Claro | the recall committee | recall backers | the petitioners
@subject C = Puerto Claro | the city | city clerk
@subject Y = Measure R | the recall | recall question
@fact need = 4415 | other | R | signatures required | March 2003 | constant | threshold
@fact sub = 6102 | other | R | signatures handed in | 3 March 2003 | snapshot
@fact val = 4587 | other | R | valid signatures | 21 March 2003 | snapshot
@fact bad = 1515 | other | R | signatures rejected | 21 March 2003 | snapshot
@fact reg = 22075 | other | C | registered voters | March 2003 | snapshot
@fact ya = 61.8 | vote_share | Y | share of votes for the recall | absentee ballots | snapshot
@fact y1 = 57.3 | vote_share | Y | share of votes for the recall | certified | snapshot
@fact n1 = 42.7 | vote_share | E | share of votes against the recall | certified | snapshot
@fact yv = 5102 | vote_count | Y | votes for the recall | certified | snapshot
@fact nv = 3802 | vote_count | E | votes against the recall | certified | snapshot
@fact all = 8904 | votes_cast | C | ballots cast on the recall | certified | snapshot
@fact tu = 40.3 | turnout | C | share of registered voters who voted | certified | snapshot
@fact lv = 44.1 | vote_share | L | share of votes to replace the councilman | certified | snapshot
@fact wv = 38.6 | vote_share | W | share of votes to replace the councilman | certified | snapshot
@fact np = 5 | candidates | C | candidates to replace the councilman | June 2003 | constant
@fact ev = 312 | margin | E | votes by which he won his seat | November 2000 | constant
@fact cost = 118000 | price | C | cost of the special election | June 2003 | constant
@fact rs = 74500 | spending | R | money spent on the campaign | 30 June 2003 | cumulative
@fact es = 31200 | spending | E | money spent on the campaign | 30 June 2003 | cumulative
@fact trips = 9380 | other | E | travel billed to the city in dollars | 2002 | constant
@fact age = 63 | age | E | age | 2003 | constant
@fact term = 17 | duration | L | months left of the term | July 2003 | constant
@rel sum sub = val + bad
@rel sum all = yv + nv
@rel share y1 = yv / all
@rel share n1 = nv / all
@rel share tu = all / reg
@trap sub val :: handed in and valid
@trap ya y1 :: absentees and the certified result
@trap y1 lv :: the question and the replacement
@trap rs cost :: campaign spending and the city's cost
@race question = y1 n1
@race seat = lv wv

@doc a-times | regional daily | 2003-03-22
Recall of Puerto Claro councilman qualifies, with {172|-} names to spare

By Farideh Monk, Times Staff Writer

Opponents of Councilman Ed Takahashi have gathered enough signatures to force a special election, City Clerk Doris Wenzel said Friday.

Take Back Puerto Claro turned in {6,102|sub|t=March 3} names on March 3. It needed {4,415|need|by=City Clerk Doris Wenzel}, {a fifth|-} of the city's {22,075|reg} registered voters. The county registrar threw out {1,515|bad|by=The county registrar}, most because signers lived in unincorporated Loma Alta, and found {4,587|val|^} good.

The drive grew out of {$9,380|trips|t=last year} in travel that Takahashi charged to the city last year, including a sister-city tour of Shimoda. He has repaid {$2,150|-}.

"I won by {312|ev|t=in 2000|s=I} votes in 2000," said Takahashi, {63|age}, a retired optometrist. "I know what every one of them is worth."

The council must set a date within two weeks. Wenzel estimated the bill at {$118,000|cost|m=projected|by=Wenzel}.
@doc b-weekly | beach weekly | 2003-06-19
TAKAHASHI TOAST: Seaside turns out its own

by Skip Abernathy-Oyelowo

It was over before the tri-tip was done. At 8:01 Tuesday night the first absentees dropped and {61.8|ya|t=first absentees} percent of those said adios. The precincts were kinder, but by the certified tally, out Thursday noon, {57.3|y1|t=Thursday noon} percent of the folks who voted wanted Ed gone and {43.7|!n1|t=Thursday noon|s=Ed} percent wanted him to stay.

That's {5,102|yv|^} to {3,802|nv|^}. He'd squeaked in by {312|ev|t=Three years ago} back then. Three years ago!

Into the chair rolls Lupe Arriaga-Stone, of the nursery with the giant fiberglass cactus at {1440|-} Shoreline. She took {44.1|lv|s=She}. Navy Captain (ret.) Wendell Pike got {38.6|wv}. The rest of the pack of {six|!np} split the crumbs.

Recall backers burned through {$74,500|rs}. Ed? {$31,200|es|s=Ed}, and a lot of lemon bars.

SURF: 2-4 ft, SW swell, 14 sec · WATER: 61 · TIDES p. 9
@doc c-clerk | city clerk's statement of results | 2003-06-19
CITY OF PUERTO CLARO
OFFICE OF THE CITY CLERK
STATEMENT OF VOTES CAST — SPECIAL MUNICIPAL ELECTION OF JUNE 17, 2003

MEASURE R. Shall Edward K. Takahashi be recalled (removed) from the office of Member of the City Council?

 YES {5,102|yv} ({57.3%|y1})
 NO {3,802|nv} ({42.7%|n1})
 Ballots cast {8,904|all}; registration {22,075|reg}; turnout {40.3%|tu}

CANDIDATES TO SUCCEED ({five|np|v=5} qualified)
 Guadalupe Arriaga-Stone {44.1%|lv|s=Guadalupe Arriaga-Stone}
 Wendell A. Pike {38.6%|wv|s=Wendell A. Pike}
 Others (3) {17.3%|-}

Final cost to the General Fund is presently {$118,000|cost}. The person elected shall serve the {17|term} months that remain.

I hereby certify the foregoing to be full, true and correct.
D. Wenzel, CMC
@doc d-magazine | political monthly | 2003-08-01
Small-town recall fever: a field guide

In a summer when everybody in California seems to be recalling somebody, consider the tidy case of Puerto Claro. Its clerk ruled {6,102|!val|by=Its clerk} signatures valid, when {4,415|need} would have done. In June, {two voters in five|~tu|v=40} ({40.3|tu|t=In June} percent, to be fussy) trooped to the polls and evicted Ed Takahashi, {63|age}.

Why? Officially, {$9,380|trips} worth of airplane tickets and banquet shrimp. Unofficially, the hotel on the bluff, whose developer supplied {half|-} of the {$74,500|rs} that the winning side spent.

What did it buy? A successor, Ms. Arriaga-Stone, whom a majority did not choose; her {44.1|lv|s=her} percent beat a Navy man's {38.6|wv|s=a Navy man's}. She has {17|term} months to make something of it. The taxpayers, for their part, are out {$180,000|!cost}.

Compare Norco, whose recall failed in May by {11|-} votes.
