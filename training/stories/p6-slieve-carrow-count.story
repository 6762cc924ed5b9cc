@story slieve-carrow-count
@topic Irish three-seat constituency of Slieve Carrow: first, second, third and fourth counts
@subject S = Slieve Carrow | the constituency | the three-seater
@subject T = Niamh Treacy | Treacy | the poll-topper | the outgoing minister
@subject O = Colm Odhiambo-Daly | Odhiambo-Daly | the Athlone solicitor | Colm
@subject F = Gearóid Fallon | Fallon | the senator
@subject L = Bríd Lacken | Lacken | the Green | the sitting deputy
@subject M = Tadhg Moran | Moran | the independent
@subject W = Sorcha Wims | Wims
@fact e = 61240 | other | S | people on the electoral register | 2031-05 | constant
@fact tp = 38033 | votes_cast | S | ballot papers cast, spoiled ones included | final | snapshot
@fact sp = 388 | votes_cast | S | spoiled ballot papers | final | snapshot
@fact vp = 37645 | votes_cast | S | valid ballot papers | final | snapshot
@fact to = 62.1 | turnout | S | turnout | final | snapshot
@fact q = 9412 | other | S | votes needed to reach the quota | - | constant | threshold
@fact t1 = 8954 | vote_count | T | votes held | count 1 | snapshot
@fact t2 = 9666 | vote_count | T | votes held | count 2 | snapshot
@fact o1 = 7310 | vote_count | O | votes held | count 1 | snapshot
@fact o2 = 7914 | vote_count | O | votes held | count 2 | snapshot
@fact o3 = 9225 | vote_count | O | votes held | count 3 | snapshot
@fact o4 = 9313 | vote_count | O | votes held | count 4 | snapshot
@fact f1 = 7018 | vote_count | F | votes held | count 1 | snapshot
@fact f2 = 7409 | vote_count | F | votes held | count 2 | snapshot
@fact f3 = 9311 | vote_count | F | votes held | count 3 | snapshot
@fact f4 = 9363 | vote_count | F | votes held | count 4 | snapshot
@fact l1 = 6221 | vote_count | L | votes held | count 1 | snapshot
@fact l2 = 7204 | vote_count | L | votes held | count 2 | snapshot
@fact l3 = 8848 | vote_count | L | votes held | count 3 | snapshot
@fact l4 = 8962 | vote_count | L | votes held | count 4 | snapshot
@fact m1 = 4802 | vote_count | M | votes held | count 1 | snapshot
@fact m2 = 5204 | vote_count | M | votes held | count 2 | snapshot
@fact w1 = 3340 | vote_count | W | votes held | count 1 | snapshot
@fact xt2 = 712 | vote_count | T | votes received in a transfer | count 2 | snapshot
@fact xl2 = 983 | vote_count | L | votes received in a transfer | count 2 | snapshot
@fact xo3 = 1311 | vote_count | O | votes received in a transfer | count 3 | snapshot
@fact xf3 = 1902 | vote_count | F | votes received in a transfer | count 3 | snapshot
@fact xl3 = 1644 | vote_count | L | votes received in a transfer | count 3 | snapshot
@fact nt3 = 347 | vote_count | M | votes that could not be transferred | count 3 | snapshot
@fact su = 254 | vote_count | T | surplus votes above the quota | count 2 | snapshot
@fact xo4 = 88 | vote_count | O | votes received in a transfer | count 4 | snapshot
@fact xf4 = 52 | vote_count | F | votes received in a transfer | count 4 | snapshot
@fact xl4 = 114 | vote_count | L | votes received in a transfer | count 4 | snapshot
@fact g3 = 377 | margin | O | lead over Lacken in votes | count 3 | snapshot
@fact g4 = 351 | margin | O | lead over Lacken in votes | count 4 | snapshot
@fact ll = 7890 | vote_count | L | first preferences at the previous general election | 2027 | snapshot
@rel sum tp = vp + sp
@rel share to = tp / e
@rel sum vp = t1 + o1 + f1 + l1 + m1 + w1
@rel sum t2 = t1 + xt2
@rel sum l2 = l1 + xl2
@rel sum o3 = o2 + xo3
@rel sum f3 = f2 + xf3
@rel sum l3 = l2 + xl3
@rel sum o4 = o3 + xo4
@rel sum l4 = l3 + xl4
@rel sum f4 = f3 + xf4
@rel diff su = t2 - q
@rel diff g3 = o3 - l3
@rel diff g4 = o4 - l4
@race first = t1 o1 f1 l1 m1 w1
@race third = f3 o3 l3
@race fourth = f4 o4 l4
@trap l1 ll :: first preferences of two elections
@trap o3 f3 :: rivals at the same count, close together
@trap xl2 xl3 :: two transfers to the same candidate
@trap g3 g4 :: the gap before and after the surplus
@trap vp tp :: valid poll against total poll

@doc a-wire | national news agency | 2031-05-24
Lacken loses seat by {351|g4|t=four counts} after four counts in Slieve Carrow

ROSCOMMON – The Green deputy Bríd Lacken lost her seat in Slieve Carrow early on Saturday, finishing {351|g4|t=on the fourth count} votes short of Colm Odhiambo-Daly on the fourth count.

Returning officer Attracta Nestor declared Odhiambo-Daly elected on {9,313|o4|t=on the fourth count} and Senator Gearóid Fallon on {9,363|f4|^}, both of them below the quota of {9,412|q|by=Returning officer Attracta Nestor}, since no further votes were left to hand out. Ms Lacken was eliminated on {8,962|l4|^}.

The outgoing minister Niamh Treacy had led from the start. Her {8,954|t1|t=first preferences} first preferences became {9,666|t2|t=when Sorcha Wims went out} when Sorcha Wims went out, and her surplus of {254|su} was the last thing to be distributed: {114|xl4|s=the Green} of it to the Green, {88|xo4} to the Athlone solicitor and {52|xf4} to the senator.

It was Tadhg Moran's papers that settled matters. Of the {5,204|m2} he had when he was excluded, {1,902|xf3|t=on the third count} went to Mr Fallon on the third count, {1,644|xl3|^} to Ms Lacken and {1,311|xo3|^} to Mr Odhiambo-Daly, with {347|nt3|^} showing no further preference.

There was a total poll of {38,033|tp}, of which {388|sp} were spoiled, on a register of {61,240|e}: a turnout of {62.1 per cent|to}.

@doc b-local | weekly local paper's live blog | 2031-05-23
AS IT HAPPENED: Tallymen, tears and tea in the Hyde Centre

Blog by Ruairí Ó Scolaí · 47 comments · Refresh for updates

17.05 First count is in. Treacy {8,954|t1|t=First count|by=returning officer}, Odhiambo-Daly {7,310|o1|^}, Fallon {6,970|!f1|^}, Lacken {6,221|l1|^}, Moran {4,802|m1|^}, Wims {3,340|w1|^}, says the returning officer. Valid poll {37,645|vp|by=the returning officer}, so you need {9,412|q|s=you} to be home and hosed.

17.20 A long face in the Green corner. Bríd had {7,890|ll|t=last time} number ones last time out.

19.40 Second count, the Wims distribution. Nearly {a thousand|~xl2|t=Second count|s=Lacken} of her papers to Lacken, who stands at {7,204|l2|^}. Treacy takes {712|xt2|^} and is over. Colm is on {7,914|o2|^} and the senator on {7,409|f2|^}.

21.15 READ MORE: Count centre chip van sells out of its 600 burgers

22.58 Third count and nobody can breathe. Fallon {9,311|f3|t=Third count}, Odhiambo-Daly {9,225|o3|^}, Lacken {8,848|l3|^}. So the solicitor has {377|g3|^|s=the solicitor} to play with and there are {254|su|s=Treacy} of Treacy's still to come. If every last one of those went Green she would still be short. You do the sums. We are going to the bar.

@doc c-radio | regional radio script | 2031-05-24
MIDWEST SOUND – NEWS AT SEVEN – SATURDAY

Good morning. Slieve Carrow has two new deputies this morning and one old one.

Niamh Treacy is back, elected on the second count with {two hundred and fifty-four|su|t=on the second count} votes to spare. Fallon and Odhiambo-Daly took the other seats without reaching the quota, {9,363|f4|t=at the end} and {9,313|o4|^} at the end.

The drama came when the independent Tadhg Moran was knocked out. His pile was carved three ways: Gearóid Fallon picked up the biggest slice, {1,902|xf3|t=when the independent Tadhg Moran was knocked out}; the sitting deputy got {1,580|!xl3|^|s=the sitting deputy}; and {1,311|xo3|^} went to Colm Odhiambo-Daly, leaving the solicitor {377|g3|^|s=the solicitor} clear.

The surplus closed that by just {twenty-six|-}, to {351|g4}.

Lacken told this station she'd known "since the boxes were opened". Her {6,221|l1|t=on Friday} number ones on Friday compared with {7,890|ll|t=four years ago} four years ago.

Just over {62 per cent|>to} of the electorate turned out. Weather next, after these.

@doc d-blog | elections newsletter | 2031-05-26
The Fourth Seat: what a three-seater taught us

By Ailbhe Kinsella-Rao | Issue 212 | 6 min read

Consider how little it took. Out of {37,645|vp} valid papers in the three-seater, the gap between a Dáil salary and the dole was {351|g4}.

On paper the Green was never far off. She began in fourth place on {6,221|l1|t=began}, with Fallon's {7,018|f1|^} the next rung up, and nobody attracted more of the Wims vote: {983|xl2|s=She|t=of the Wims vote} against {712|xt2|s=the minister|^} for the minister. What hurt was Moran. The farmer from Frenchpark died with {5,310|!m2|s=The farmer from Frenchpark} to his name, and Fallon, who shares his views on turf if not on tax, had {1,902|xf3} of them.

That took the senator from {7,409|f2} to {9,311|f3|t=That}, and past the lawyer, who climbed from {7,914|o2|s=the lawyer} to {9,225|o3|s=the lawyer}. Neither man ever saw {9,412|q}, and neither needed to.

A word on participation. {Sixty-two|to|t=this time|round} in every hundred registered voters came out this time, and the {388|sp} who spoiled included {eleven|-} who drew the same badger. Had half of Moran's {347|nt3|s=Moran} non-transferables been marked Green instead, she would still have lost. I checked, twice.
