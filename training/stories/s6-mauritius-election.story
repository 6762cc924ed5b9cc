@story mauritius-election
@topic A general election in Mauritius: counting day, the result and a recount
@subject R = Ralliement Citoyen | RC | Seegobin's party | the opposition alliance | the victors | Ralliement
@subject U = Union Travailliste Nouvelle | UTN | the government party | Bundhoo's party | the outgoing government
@subject O = Organisation du Peuple Rodriguais Libre | OPRL | the Rodrigues party
@subject S = Anoushka Seegobin | Seegobin | the prime minister-elect
@subject B = Kavi Bundhoo | Bundhoo | the prime minister | the outgoing prime minister
@subject L = Jean-Noël Lamvohee | Lamvohee | the UTN man
@subject P = Priscilla Azor | Azor | the RC woman
@subject E = Electoral Commission | the commission | the commissioner | Electoral Commissioner
@subject H = National Assembly | parliament | the House
@subject W = Sondaz Moris | the pollster
@subject V = Moka and Coromandel | constituency 21 | No. 21
@fact r1 = 27 | seats | R | seats | 15:00 count | snapshot
@fact u1 = 24 | seats | U | seats | 15:00 count | snapshot
@fact rf = 34 | seats | R | seats | final | snapshot
@fact uf = 26 | seats | U | seats | final | snapshot
@fact of = 2 | seats | O | seats | final | snapshot
@fact hs = 62 | seats | H | elected members | - | constant
@fact bl = 8 | seats | E | best-loser seats | final | plan
@fact tot = 70 | seats | H | members, best losers included | final | plan
@fact r0 = 19 | seats | R | seats | last election | snapshot
@fact u0 = 41 | seats | U | seats | last election | snapshot
@fact rs = 48.9 | vote_share | R | share of the vote | final | snapshot
@fact us = 43.7 | vote_share | U | share of the vote | final | snapshot
@fact mg = 5.2 | margin | R | lead in points | final | snapshot
@fact pr = 47 | poll_share | R | share of the vote | October poll | snapshot
@fact pu = 45 | poll_share | U | share of the vote | October poll | snapshot
@fact ps = 1100 | sample_size | W | people asked | October poll | constant
@fact reg = 1012400 | other | E | people on the register | 2029 | constant
@fact tn = 77.6 | turnout | E | turnout | final | snapshot
@fact t2 = 52 | turnout | E | turnout | 2 p.m. | snapshot
@fact t0 = 79.3 | turnout | E | turnout | last election | snapshot
@fact vt = 785600 | votes_cast | E | voters who voted | final | snapshot
@fact can = 687 | candidates | E | candidates | 2029 | constant
@fact wom = 15 | seats | H | women elected | final | snapshot
@fact wm0 = 12 | seats | H | women elected | last election | snapshot
@fact lv = 17711 | vote_count | L | votes | first count | snapshot
@fact pv = 17842 | vote_count | P | votes | first count | snapshot
@fact m1 = 131 | margin | P | lead in votes | first count | snapshot
@fact lv2 = 17729 | vote_count | L | votes | recount | snapshot
@fact pv2 = 17836 | vote_count | P | votes | recount | snapshot
@fact m2 = 107 | margin | P | lead in votes | recount | snapshot
@fact pen = 1500 | budget | S | rupees added to the monthly pension | 2030 | plan | pledged
@fact maj = 32 | seats | H | seats needed for a majority of elected members | - | constant | threshold
@fact dw = 3 | seats | H | women elected more than before | final | snapshot
@fact dpv = 6 | vote_count | P | votes lost in the recount | recount | snapshot
@fact dlv = 18 | vote_count | L | votes gained in the recount | recount | snapshot
@fact ov = 2 | margin | R | seats above a majority | final | snapshot
@rel diff dw = wom - wm0
@rel diff dpv = pv - pv2
@rel diff dlv = lv2 - lv
@rel diff ov = rf - maj
@rel sum hs = rf + uf + of
@rel sum tot = hs + bl
@rel diff mg = rs - us
@rel diff m1 = pv - lv
@rel diff m2 = pv2 - lv2
@rel share tn = vt / reg
@race house = rf uf
@race seat21 = pv2 lv2
@trap r1 rf :: partial and final
@trap tn t2 :: turnout at two and at the close
@trap hs tot :: elected and all members
@trap m1 m2 :: count and recount
@trap pr rs :: poll and result
@trap r0 u0 :: the House before
@trap maj rf :: needed and won

@doc a-live | radio website, counting live | 2029-11-19
Counting day: Ralliement ahead, RC flags out in Curepipe

15:06 — With counting still going on, the RC leads in {27|r1|t=15:06} seats and the UTN in {24|u1|^}. Rodrigues has not reported. The winning post is {32|maj|s=winning post}.

14:30 — Tie at Savanne? No, a typing error in the hall. Our apologies.

12:15 — The Electoral Commission has now settled turnout: {77.6%|tn|by=The Electoral Commission}, or {785,600|vt|^} voters of {1,012,400|reg} on the register. By two o'clock yesterday it had been {52%|t2|t=By two o'clock yesterday}. The last time round, {79.3%|t0|t=The last time round}.

10:40 — Of {687|can} candidates many have gone home to watch on their phones. "My own polling agent voted for the other one," one of them told us.

09:00 — Counting begins. The last survey, made by Sondaz Moris in October among {1,100|ps|t=in October} people, had the RC on {47|pr|t=in October|by=Sondaz Moris} and the UTN on {45|pu|^}.

@doc b-wire | wire agency | 2029-11-20
Opposition sweeps Mauritius vote, Seegobin to be premier

PORT LOUIS, Nov 20 (Indian Ocean Press) - Lawyer Anoushka Seegobin is to become prime minister of Mauritius after her Ralliement Citoyen won {34|rf|t=final results} of the {62|hs} elected seats in parliament, final results showed on Tuesday.

Prime Minister Kavi Bundhoo's Union Travailliste Nouvelle was cut to {26|uf|t=final results} from {41|u0|t=in the outgoing House} in the outgoing House. The {two|of} seats of Rodrigues went to the OPRL.

The RC polled {48.9 percent|rs} of the vote to {43.7|us} for the UTN, a lead of {5.2|mg} points.

A further {eight|bl|s=best losers} members will be named as best losers, bringing the House to {70|tot}. Turnout was {77.6 percent|tn}.

Seegobin has promised to raise the monthly pension by {1,500|pen|by=Seegobin} rupees.

{Fifteen|wom|s=women} women were elected, {three|dw} more than last time.

@doc c-daily | Port Louis daily | 2029-11-20
A landslide in the rain

Rajesh Appadoo / Marie-Ange Perrine
5 min read · 212 comments

By teatime it was over. Bundhoo, grey in the face, telephoned the woman he had called "a tourist in politics" and wished her strength. Her alliance had {34|rf} of {62|hs} seats; his had {28|!uf}; the Rodrigues party kept {two|of}.

The swing was brutal. In the House just dissolved the Ralliement had {19|r0|t=In the House just dissolved} members. It has almost doubled them. Its share of the vote was {49.8|!rs} per cent, and the government party's {43.7|us}.

One seat was decided by {131|m1|t=at the first count} votes at the first count: No. 21, where Priscilla Azor (RC) finished with {17,842|pv} and Jean-Noël Lamvohee (UTN) with {17,711|lv}. He has asked for a recount.

Of those elected, {fifteen|wom|s=women} are women. Voters turned out less eagerly than before ({79.3|t0|t=before} per cent), though {785,600|vt} is a record in numbers.

@doc d-tabloid | Sunday weekly | 2029-11-25
{107|m2}! Azor keeps her seat by a whisker (and a wet ballot box)

They began again at eight on Thursday, opened every one of the boxes, and at ten at night Jean-Noël Lamvohee was still beaten. The recount gave the RC woman {17,836|pv2|t=The recount} and the UTN man {17,792|!lv2|t=The recount}, a gap of {107|m2}, down from {131|m1|t=on Monday} on Monday.

"I lost {six|dpv|s=I} and he found {eighteen|dlv|s=he}," said Priscilla Azor, wiping her glasses. "At this rate he'll overtake me in 2035."

It makes no odds to the House, in which Seegobin's party holds {34|rf}, {two|ov} above the {32|maj} it takes. Bundhoo has not been seen since Tuesday; friends say he is writing. His troops fell from {41|u0} to {26|uf}.

And the pension? The prime minister-elect said again that every pensioner will have {Rs 1,500|pen|by=The prime minister-elect} more a month from January. The pollster who got it nearly right, with {47|pr} to {45|pu}, has raised his fee.

SPORTS: Cercle 3-1 Petite Rivière

@doc e-bulletin | notice of the commission, summarised by the state broadcaster | 2029-11-23
Electoral Commissioner: results declared, recount closed

The Electoral Commissioner has signed the return of the general election of 18 November. Registered: {1,012,400|reg}. Voted: {785,600|vt} ({77.6|tn} per cent). Candidates: {687|can}. Elected: {62|hs}, among them {fifteen|wom} women (in the previous election, {12|wm0|t=in the previous election}).

Seats: RC {34|rf}; UTN {26|uf}; OPRL {2|of}. Best-loser seats to be allotted by Friday week: {8|bl}.

In constituency 21, Moka and Coromandel, a recount ordered at the request of a candidate ended on Thursday. Mrs Azor, {17,836|pv2|t=on Thursday}; Mr Lamvohee, {17,729|lv2|^}. The declaration stands, the lead being {107|m2}.

Petitions must reach the Supreme Court within 21 days. No petition had been entered by yesterday evening.
