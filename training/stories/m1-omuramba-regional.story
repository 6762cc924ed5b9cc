@story omuramba-regional
@topic Regional council election in a Namibian region: a tie, a rerun and the water debt
@subject R = Omuramba Region | Omuramba | the region | the regional council
@subject A = Otjinduno constituency | Otjinduno
@subject B = Kapuka East constituency | Kapuka East
@subject T = Selma Nghishidimbwa | Nghishidimbwa | Selma | the Land and Water Party candidate | the nurse
@subject D = Gerson Kahuika | Kahuika | the sitting councillor | the Popular Front candidate
@subject I = Ruben !Naruseb-Vries | Naruseb-Vries | the independent | Ruben
@subject P = Popular Front | the Front | PF
@subject L = Land and Water Party | LWP | Land and Water
@subject E = the Electoral Commission | the ECN | electoral officials | the presiding officer
@subject W = the water utility | the bulk water supplier | the utility
@fact t1 = 2914 | vote_count | T | votes | 2030-11-27 first poll | snapshot
@fact d1 = 2914 | vote_count | D | votes | 2030-11-27 first poll | snapshot
@fact i1 = 706 | vote_count | I | votes | 2030-11-27 first poll | snapshot
@fact s1 = 83 | vote_count | A | spoilt papers | 2030-11-27 first poll | snapshot
@fact c1 = 6617 | votes_cast | A | ballots cast | 2030-11-27 first poll | snapshot
@fact t2 = 3318 | vote_count | T | votes | 2031-02-12 rerun | snapshot
@fact d2 = 3106 | vote_count | D | votes | 2031-02-12 rerun | snapshot
@fact s2 = 61 | vote_count | A | spoilt papers | 2031-02-12 rerun | snapshot
@fact c2 = 6485 | votes_cast | A | ballots cast | 2031-02-12 rerun | snapshot
@fact m2 = 212 | margin | T | lead | 2031-02-12 rerun | snapshot
@fact reg = 11240 | other | A | registered voters | - | constant
@fact to1 = 58.9 | turnout | A | turnout | 2030-11-27 first poll | snapshot
@fact to2 = 57.7 | turnout | A | turnout | 2031-02-12 rerun | snapshot
@fact tor = 52.4 | turnout | R | turnout | 2030-11-27 first poll | snapshot
@fact ps1 = 3 | seats | P | seats on the regional council | after 2030-11-27 | snapshot
@fact ls1 = 3 | seats | L | seats on the regional council | after 2030-11-27 | snapshot
@fact ps0 = 5 | seats | P | seats on the regional council | before the election | constant
@fact ls2 = 4 | seats | L | seats on the regional council | after the rerun | constant
@fact all = 7 | seats | R | seats on the regional council | - | constant
@fact maj = 4 | seats | R | seats needed for a majority | - | constant | threshold
@fact debt = 61000000 | other | R | dollars owed for water | January 2031 | snapshot
@fact debt27 = 38000000 | other | R | dollars owed for water | 2027 | snapshot
@fact bore = 24 | units_pledged | L | boreholes promised | in the term | plan | pledged
@fact borep = 15 | units_pledged | P | boreholes promised | in the term | plan | pledged
@fact bored = 6 | other | P | boreholes drilled | 2025 to 2030 | cumulative
@fact bt = 2207 | vote_count | L | votes in Kapuka East | 2030-11-27 first poll | snapshot
@fact bd = 1986 | vote_count | P | votes in Kapuka East | 2030-11-27 first poll | snapshot
@fact bm = 221 | margin | L | lead in Kapuka East | 2030-11-27 first poll | snapshot
@fact rec = 3 | other | E | times that the tied papers were counted | 2030-11-28 | constant
@fact d25 = 4120 | vote_count | D | votes | 2025 election | constant
@fact tage = 34 | age | T | age | February 2031 | snapshot
@fact dage = 63 | age | D | age | February 2031 | snapshot
@fact km = 43 | distance | T | kilometres she walked to farms | the campaign | cumulative
@fact cost = 1900000 | spending | E | dollars the rerun cost | February 2031 | constant
@fact rer = 90 | duration | E | days within which a tie is polled again | - | constant
@fact tg = 404 | vote_count | T | votes gained since the tie | 2031-02-12 rerun | constant
@fact dg = 192 | vote_count | D | votes gained since the tie | 2031-02-12 rerun | constant
@fact tog = 596 | vote_count | A | votes gained by both since the tie | 2031-02-12 rerun | constant
@fact dloss = 24.6 | rate | D | decline of votes in percent | 2025 to the rerun | constant
@rel diff tg = t2 - t1
@rel diff dg = d2 - d1
@rel sum tog = tg + dg
@rel sum c1 = t1 + d1 + i1 + s1
@rel sum c2 = t2 + d2 + s2
@rel diff m2 = t2 - d2
@rel diff bm = bt - bd
@rel share to1 = c1 / reg
@rel share to2 = c2 / reg
@race first = t1 d1 i1
@race rerun = t2 d2
@race east = bt bd
@trap t1 t2 :: tie and rerun
@trap d1 d2 :: tie and rerun
@trap m2 bm :: leads in two constituencies, nearly the same
@trap to1 tor to2 :: turnout of the constituency, the region, the rerun
@trap bore borep bored :: promised and drilled
@trap ps1 ls1 :: as many seats each
@trap ls1 ls2 :: before and after the rerun

@doc a-daily | Windhoek daily | 2030-11-29
{2,914|t1+d1} each: Otjinduno ties

Tjeripo Haufiku-Brandt

OTJINDUNO – They counted {three|rec|v=3} times and three times the presiding officer read out the same figure twice.

Selma Nghishidimbwa of the Land and Water Party: {2,914|t1|t=Wednesday}. Gerson Kahuika of the Popular Front: {2,914|d1|t=Wednesday}.

Independent candidate Ruben !Naruseb-Vries, whose {706|i1|t=Wednesday} voters would have settled it either way, went home before the third reading. {Eighty-three|s1|v=83|t=Wednesday} papers were spoilt in Wednesday's poll, at least {two|-} of them by drawings of a goat.

The law prescribes a fresh poll between the two, within {90|rer} days.

More than a curiosity hangs on it. In the other six constituencies of Omuramba each party has taken {three|ps1+ls1|v=3}, and to govern the region of {seven|all|v=7} seats one needs {four|maj|v=4}. The Front held {five|ps0|v=5|t=before} before.

Turnout in Otjinduno was {58.9%|to1}; for the region as a whole it's {52.4%|tor}.

Kahuika took the seat in 2025 with {4,120|d25|t=in 2025} votes. "I'm not shaken," he said, holding on to a chair.

SMS of the day: "N$14 for a loaf? Let them count that 3 times." – Angry, Okahandja

@doc b-radio | national radio English service, transcript | 2031-02-10
(INTRO) Voters in one Namibian constituency go back to the polls on Wednesday because in November nobody won. Hilma Goagoses reports.

(REPORTER) There's one tap at Otjinduno pension point, and {forty|-} buckets in front of it. The regional council owes the water utility {61 million|debt|t=last month|by=the utility} dollars as of last month. It was {38 million|debt27|t=in 2027} in 2027, and on Tuesdays and Fridays, the utility turns the pressure down.

Mr Kahuika is {63|dage}. He says his party will drill {15|borep|by=He} boreholes. (ACT) "{Fifteen|borep|v=15}. Not in the air, in the ground."

How many did it sink in the last term? {Six|bored|v=6|t=in the last term}.

Ms Nghishidimbwa, who's {34|tage} and a nurse, says {24|bore|by=Ms Nghishidimbwa}. She walked {43|km} kilometres to farms on the Botswana side to say it. In Kapuka East, where her party's man came in on {2,207|bt} votes to the Front's {1,986|bd}, people say nobody has drilled anything yet.

The two finished level on {2,914|t1+d1|t=in November}. The independent, Mr Naruseb-Vries, isn't on Wednesday's paper.

(SOC) Hilma Goagoses, Otjinduno.

@doc c-wire | news agency | 2031-02-14
Land and Water Party wins rerun, takes control of Omuramba council

OTJINDUNO, Feb 14 (Namib News) - The Land and Water Party won Wednesday's repeat election in Otjinduno constituency, giving it a {one|-}-seat majority on the Omuramba regional council, the Electoral Commission announced.

Selma Nghishidimbwa received {3,318|t2|t=Wednesday's repeat election|by=the Electoral Commission} votes and Gerson Kahuika of the Popular Front {3,106|d2|^}. There were {61|s2|^} spoilt ballots among {6,485|c2|^} cast. {57.7%|to2|^} of the {11,240|reg|by=the Electoral Commission} registered voters took part, slightly fewer than the {58.9%|to1|t=in November} in November.

Her party now has {four|ls2|v=4|t=now} of {seven|all|v=7} seats and PF {three|ps1|v=3|t=now}.

The rerun cost N{$1.9 million|cost|by=the Electoral Commission}, the commission said.

The council is N{$61 million|debt} in arrears with its bulk water supplier.

@doc d-column | weekly column | 2031-02-20
{Two hundred and twelve|m2|v=212} buckets

That is the distance, dear reader, between the old man and the young nurse: {212|m2}. Not to be confused with the {221|bm} of Kapuka East, which some of my colleagues managed.

Where did they come from? She put on {404|tg} since the tie. He put on {192|dg}. Add them up and you've got {596|tog}, more than {one hundred|-} short of the independent's crowd in November. In other words, some of Ruben's people stayed under the tree.

The old man had {4,120|d25|t=in 2025} behind him in 2025 and has lost roughly {a quarter|~dloss} of it. It isn't that he did nothing. He did {six|bored|v=6}, and pointed at each.

The nurse has promised {two dozen|bore|v=24}. At {half a million|-} a hole, with {61 million|debt} already in the book of the utility, I'd ask to see the drill first.

Still, what a thing. {6,617|c1|t=in November} people came in November, {6,485|c2|t=in the heat of February} came in the heat of February. If you can be bothered to stand in a queue twice, you deserve one that ends at water.

Send praise to the editor, complaints to PO Box 61.
