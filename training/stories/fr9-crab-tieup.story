@story fr9-crab-tieup
@topic Newfoundland snow crab tie-up: two votes, one price, April and May 2028
@subject U = Inshore Harvesters' Union | the union | IHU | harvesters | members
@subject V = strike vote | vote to tie up | first ballot | tie-up vote
@subject R = ratification vote | ratification | second ballot | the deal vote
@subject P = Packers' Council of Newfoundland | Packers' Council | the packers | the council | processors
@subject S = snow crab season | snow crab | crab | the season | the fishery
@subject N = the province | provincial government | fisheries minister | Derek Oyelaran-Butt
@subject W = plant workers | crab plants | the plants
@fact q8 = 58200 | other | S | tonnes that may be landed | 2028 | constant
@fact q7 = 54500 | other | S | tonnes that may be landed | 2027 | constant
@fact qc = 6.79 | rate | S | rise in the quota | 2028 | constant
@fact ql = 128300000 | other | S | pounds that may be landed | 2028 | constant
@fact pu = 5.40 | price | U | price a pound that the union asked for | 2028-04 | plan
@fact po = 4.30 | price | P | price a pound that the packers offered | 2028-04 | plan
@fact pp = 4.85 | price | S | minimum price a pound set by the panel | 2028-04-08 | constant
@fact pd = 5.05 | price | S | minimum price a pound in the deal | 2028-04-22 | constant
@fact dp = 0.20 | price | S | gain over the panel's price | 2028-04-22 | constant
@fact du = 0.35 | price | S | gap between the deal and the union's demand | 2028-04-22 | constant
@fact fl = 4.60 | price | S | price a pound below which the deal lets no reset go | 2028-04-22 | constant | threshold
@fact pl = 4.55 | price | S | minimum price a pound at the opening | 2027 | constant
@fact pa = 4.62 | price | S | average price a pound over the season | 2027 | constant
@fact pm = 4.92 | price | S | minimum price a pound after the first reset | 2028-05-14 | snapshot
@fact y1 = 1512 | votes_cast | V | votes in favour | 2028-04-11 | constant
@fact n1 = 604 | votes_cast | V | votes against | 2028-04-11 | constant
@fact t1 = 2116 | votes_cast | V | votes in all | 2028-04-11 | constant
@fact s1 = 71.46 | vote_share | V | share in favour | 2028-04-11 | constant
@fact z1 = 28.54 | vote_share | V | share against | 2028-04-11 | constant
@fact u1 = 78.66 | turnout | V | turnout | 2028-04-11 | constant
@fact y2 = 1047 | votes_cast | R | votes in favour | 2028-04-26 | constant
@fact n2 = 921 | votes_cast | R | votes against | 2028-04-26 | constant
@fact t2 = 1968 | votes_cast | R | votes in all | 2028-04-26 | constant
@fact s2 = 53.20 | vote_share | R | share in favour | 2028-04-26 | constant
@fact g2 = 126 | margin | R | margin in votes | 2028-04-26 | constant
@fact u2 = 73.16 | turnout | R | turnout | 2028-04-26 | constant
@fact mj = 50 | vote_share | R | share that must be passed to ratify | - | constant | threshold
@fact el = 2690 | other | U | members with a vote | 2028-04 | constant
@fact dy = 16 | duration | S | days that the boats were tied up | 2028-04-27 | constant
@fact bt = 1340 | other | S | boats tied up | 2028-04-18 | snapshot
@fact fb = 64 | crowd | U | boats in the protest flotilla | 2028-04-18 | snapshot
@fact cw = 1100 | crowd | U | people at the protest | 2028-04-18 | snapshot
@fact ar = 3 | arrests | U | people arrested at the protest | 2028-04-18 | constant
@fact np = 21 | other | W | plants that process crab | - | constant
@fact wj = 7100 | jobs | W | people who work at the plants | - | constant
@fact wo = 5800 | jobs | W | workers without a shift | 2028-04-18 | snapshot
@fact ld = 8500000 | revenue | P | export sales lost a day by its estimate | 2028-04 | snapshot
@fact lt = 136000000 | revenue | P | export sales lost in all by its estimate | 2028-04-26 | cumulative
@fact hf = 1500000 | budget | N | hardship fund for plant workers | 2028-04-20 | plan | pledged
@fact sp = 300 | price | U | strike pay a week | 2028-04 | constant
@fact sf = 3200000 | budget | U | money in the strike fund | 2028-04-11 | snapshot
@fact sg = 1900000 | budget | U | money in the strike fund | 2028-04-21 | snapshot
@fact su = 1300000 | spending | U | money drawn from the strike fund | 2028-04-21 | cumulative
@fact k0 = 12000 | other | S | pounds a boat may land in a trip before the deal | 2028-04 | constant
@fact k1 = 15000 | other | S | pounds a boat may land in a trip under the deal | 2028-04-22 | plan
@fact la = 21300 | other | S | tonnes landed | 2028-05-19 | cumulative
@fact lp = 47000000 | other | S | pounds landed | 2028-05-19 | cumulative
@fact lq = 36.60 | other | S | share of the quota landed | 2028-05-19 | snapshot
@fact b1 = 7.40 | price | - | Boston price a pound in US dollars | 2028-04-10 | snapshot
@fact b2 = 6.80 | price | - | Boston price a pound in US dollars | 2028-05-19 | snapshot
@fact v7 = 555000000 | revenue | S | landed value | 2027 | constant
@fact v8 = 648000000 | revenue | S | landed value if all the quota were caught at the deal's price | 2028 | plan | hypothetical
@rel change qc = q7 -> q8
@rel convert ql = q8
@rel sum t1 = y1 + n1
@rel share s1 = y1 / t1
@rel share z1 = n1 / t1
@rel share u1 = t1 / el
@rel sum t2 = y2 + n2
@rel share s2 = y2 / t2
@rel share u2 = t2 / el
@rel diff g2 = y2 - n2
@rel diff dp = pd - pp
@rel diff du = pu - pd
@rel diff su = sf - sg
@rel product lt = ld * dy
@rel product v8 = ql * pd
@rel share lq = la / q8
@rel convert lp = la
@race tieup = y1 n1
@race deal = y2 n2
@trap s1 s2 :: the vote to tie up against the vote to end it
@trap y1 y2 :: yes meant opposite things in the two ballots
@trap pp pd :: the panel's price against the deal's
@trap pl pa :: last year's opening price against last year's average
@trap pl fl :: last year's opening price against this year's floor
@trap pp pm :: the panel's price against the reset price
@trap wj wo :: all plant workers against those idle
@trap bt fb :: boats tied up against boats in the flotilla
@trap sf sg :: the strike fund before and after ten days
@trap b1 b2 :: Boston before and after the boats sailed
@trap t1 t2 :: two ballots of the same members
@trap hf su :: the province's fund against what the union spent

@doc a-wire | wire agency | 2028-04-26
N.L. crab harvesters narrowly accept deal, boats to sail Thursday

ST. JOHN'S, N.L. — Snow crab harvesters in Newfoundland and Labrador have voted by {53.2 per cent|s2|t=Wednesday night|by=the Inshore Harvesters' Union} to accept a price agreement and end a tie-up that has kept the fleet in port for {16|dy} days, the Inshore Harvesters' Union said Wednesday night.

The count was {1,047|y2|t=Wednesday night} to {921|n2|^}, a margin of {126|g2|^}. Of {2,690|el} members entitled to vote, {1,968|t2} did so, or {73 per cent|u2}, down from the {79 per cent|u1|t=two weeks ago} who took part two weeks ago when {71 per cent|s1|t=two weeks ago} chose to stay ashore.

"It's a yes," union president Philomena Organ told reporters, "and I heard the no."

The deal sets a minimum of {$5.05|pd} a pound, up from the {$4.85|pp} imposed this month by the province's price-setting panel. The union had sought {$5.40|pu|by=The union} and the Packers' Council of Newfoundland had offered {$4.30|po|by=the Packers' Council of Newfoundland}.

The council puts lost export sales at {$8.5 million|ld|by=The council} a day, or {$136 million|lt|^} since the boats stopped. Organ disputes that, saying crab left in the water is "late, not lost."

Fisheries Minister Derek Oyelaran-Butt said a {$1.5-million|hf|t=last week|by=Derek Oyelaran-Butt|m=pledged} hardship fund for plant workers, promised last week, would go ahead regardless.

This year's quota is {58,200|q8|t=This year} tonnes.

This report was first published April 26, 2028.

@doc b-radio | public radio script | 2028-04-12
THE HARBOUR REPORT — Wed. Apr. 12 — 6:10 a.m. — HOST: Gus

Morning. Wind's northeast twenty-five, seas two to three metres, and for once it makes no odds to anybody, because the crab boats are going nowhere.

The count came in at ten last night. In favour of tying up: {fifteen hundred and twelve|y1|v=1512|t=ten last night}. Against: {six-oh-four|n1|v=604|^}. That's out of {2,116|t1|^} ballots, and the union says it has {2,690|el|by=the union} who could have sent one in, so call it almost {four in five|~u1}.

How'd we get here? The panel met Saturday. It can only pick or split, and it split: {four dollars eighty-five|pp|v=4.85|t=Saturday|by=The panel} a pound. The union had asked for {five-forty|pu|v=5.40|by=The union}. The packers had put {four-thirty|po|v=4.30|by=The packers} on the table. For reference, last spring the fishery opened at {four fifty-five|pl|v=4.55|t=last spring}.

TAPE — Philomena Organ, 0:14: "The Americans are paying {seven-forty|b1|v=7.40|by=Philomena Organ} a pound in Boston, U.S. money. You do the sum."

So there's more crab to catch this year, {58,200|q8|t=this year} tonnes, up nearly {7 percent|~qc}, and nobody catching it. {Twenty-one|np} plants are waiting on it. Bay de Verde, Catalina, Triton: {seventy-one hundred|wj|v=7100} people work the lines between them and the rest.

Strike pay is {three hundred|sp} a week, by the way, and it counts from yesterday. The fund's got {3.2 million|sf} in it.

Next: capelin, and why Leo in Branch thinks the DFO chart 4-B is upside down.

@doc c-union | union bulletin to members | 2028-04-24
IHU BULLETIN 28-09: WHAT IS IN THE TENTATIVE AGREEMENT

Brothers and sisters,

Your committee reached a tentative agreement with the Packers' Council at 3:40 a.m. on Saturday, April 22. You decide whether it stands. Please read this before you vote.

PRICE. The minimum to start is {$5.05|pd} a pound. That is {20 cents|dp} better than the panel gave us and {35 cents|du} short of what we went in for. We won't dress that up.

FLOOR. The price resets every two weeks by formula from May 14. However far the Boston market drops, it cannot be reset under {$4.60|fl|m=threshold}. We have never had a floor before. Last year, with none, the season averaged {$4.62|pa|t=Last year} and ended well below.

TRIP LIMITS. Up from {12,000|k0} pounds a trip to {15,000|k1|m=pledged} until June 3.

STRIKE FUND. At the close of Friday we had {$1.9 million|sg|t=the close of Friday} left, having paid out {$1.3 million|su|^}. At {$300|sp} a week per member it would carry us a little over two weeks more.

THE BALLOT. Phone and online voting closes Wednesday, April 26, at 6 p.m. PINs begin with 7. It takes {50 per cent|mj|m=threshold} plus one of those voting to ratify. On April 11, {1,512|y1|t=On April 11} of you voted to tie up. We ask every one of the {2,690|el} to be heard again.

If it's voted down we are back to {$4.85|pp|m=hypothetical} and the table is empty.

In solidarity,
The Crab Bargaining Committee
IHU-L552 / cope 411

@doc d-trade | seafood trade weekly | 2028-05-22
Newfoundland crab makes up ground; Boston softens

By Thaddeus Imhoff-Rao, Cold Chain Seafood Weekly, Portland, Maine

Newfoundland harvesters had put {21,300|la|t=May 19|by=federal fisheries figures} metric tons of snow crab across the wharf by May 19, federal fisheries figures show, roughly {47 million|~lp|^} pounds and more than {a third|>lq|^} of a {58,200|q8} MT quota, in spite of a season that began {16|dy} days late.

Buyers had feared worse. "I'd written off April and half of May," said one New England importer, who asked not to be named because he is still negotiating. "Then everybody landed at once."

The rush shows in the market. Five-to-eight-ounce sections fetched {$6.80|b2|t=on Friday} in Boston on Friday, against {$7.40|b1|t=before the fleet tied up} before the fleet tied up (all Boston prices U.S.). On the far side of the border the formula took the harvesters' minimum down to {C$4.92|pm|t=on May 14} on May 14 from {C$5.05|pd}. It has room to fall: the agreement that ended the dispute bars anything lower than {C$4.60|fl|m=threshold}. Next reset: May 28.

If every one of {128.3 million|ql} pounds were landed at the opening price, the catch would be worth some {C$648 million|~v8|m=hypothetical} to boats. Nobody expects that now. Last year's {54,500|q7|t=Last year} MT brought {C$555 million|v7|^} at an average of {C$4.62|pa|^}.

The Packers' Council stands by its {C$136 million|lt|by=The Packers' Council} estimate of what the stoppage cost its members. The importer has his own. "Ask me in August."

IN BRIEF: Pollock A-season done at 98.7% | Gulf of St. Lawrence lobster opens C$7.25 | CCSW Index 141.6 (+0.8)

@doc e-pictures | city newspaper, picture story | 2028-04-19
In pictures: The day the boats came to the Narrows

Photos by Ximena Hynes, text by Calum Dooley

1/7. Horns at first light. {Sixty-four|fb|t=Tuesday} longliners steamed through the Narrows on Tuesday, a small part of the {1,340|bt} that should be hauling crab this week and are instead roped to wharves from Renews to Nain.

2/7. On the steps. The Royal Newfoundland Constabulary put the crowd at Confederation Building at about {1,100|~cw|t=Tuesday|by=The Royal Newfoundland Constabulary}. It was 2 C, with sleet.

3/7. {Three|ar|t=Tuesday} people were led away after a fish tub was emptied in the lobby. They were released without charge by 4 p.m.

4/7. Beulah Quinton, 61, trims crab at Old Perlican. She isn't a harvester and gets no strike pay. She is one of {5,800|wo} plant workers without a shift, of some {7,100|~wj}. "They've got their {300|sp|by=Beulah Quinton} a week," she says. "I've got a cold house."

5/7. The sign says {5.40|pu} OR ROT. The panel's price is {$4.85|pp|by=The panel}; the packers wanted {$4.30|po|by=the packers}.

6/7. The man in the tie is Packers' Council chair Roland Szczepanik, who came out, was booed, and stayed for 20 minutes. He told the crowd the stoppage was costing {$8.5 million|ld|by=Roland Szczepanik} a day. Somebody threw him a pair of gloves. He put them on.

7/7. Home. Dwayne Pardy, 29, voted with the {604|n1} against tying up and came anyway. "You lose {71|s1|round} to {29|z1|round}, you go along," he said.

MOST READ: 1. Route 10 washout: 48-hour detour. 2. Moose on runway 11-29. 3. Iceberg count hits 212
