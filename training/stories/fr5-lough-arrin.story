@story lough-arrin-byelection
@topic Lough Arrin by-election, Ireland: polls, tally, first count and final count
@subject L = Lough Arrin by-election | Lough Arrin | by-election | the constituency
@subject T = Sorcha Tivnan | Tivnan | Social Union | Sorcha
@subject B = Brídín Mac Conaill | Mac Conaill | Rural Alliance | Brídín
@subject P = Hugh Pettigrew-Lally | Pettigrew-Lally | Lally | Hugh
@subject CD = Civic Democrats | Civic Democrat | the party
@subject A = Oyinlola Adebanjo | Adebanjo | Clean Rivers
@subject G = Máirtín Ó Gealbháin | Ó Gealbháin | the independent
@subject K = the coalition | government | governing coalition
@subject D = Dáil | the chamber
@subject C = Arrin Champion/Meridian poll | Meridian | the Champion poll
@fact reg = 71840 | other | L | people on the register | - | constant
@fact tp = 33046 | votes_cast | L | ballots cast | final | cumulative
@fact sp = 286 | vote_count | L | spoiled ballots | final | cumulative
@fact va = 32760 | vote_count | L | valid ballots | final | cumulative
@fact qu = 16381 | vote_count | L | votes that assure election | - | constant | threshold
@fact to = 46 | turnout | L | share of the register that voted | final | cumulative
@fact to5 = 27 | turnout | L | share of the register that voted | 2029-11-23 17:00 | cumulative
@fact to27 = 61.3 | turnout | L | share of the register that voted | 2027 general election | snapshot
@fact cand = 9 | candidates | L | candidates on the ballot | - | constant
@fact t1 = 9214 | vote_count | T | votes held | first count | snapshot
@fact b1 = 8879 | vote_count | B | votes held | first count | snapshot
@fact p1 = 6326 | vote_count | P | votes held | first count | snapshot
@fact a1 = 3470 | vote_count | A | votes held | first count | snapshot
@fact g1 = 2951 | vote_count | G | votes held | first count | snapshot
@fact r1 = 1920 | vote_count | L | votes held by the four smallest candidates | first count | snapshot
@fact tb1 = 18093 | vote_count | L | votes held by the two leaders together | first count | snapshot
@fact ts1 = 28.1 | vote_share | T | share of the valid votes | first count | snapshot
@fact bs1 = 27.1 | vote_share | B | share of the valid votes | first count | snapshot
@fact ps1 = 19.3 | vote_share | P | share of the valid votes | first count | snapshot
@fact as1 = 10.6 | vote_share | A | share of the valid votes | first count | snapshot
@fact gs1 = 9 | vote_share | G | share of the valid votes | first count | snapshot
@fact m1 = 335 | margin | T | lead in votes over the nearest rival | first count | snapshot
@fact t4 = 11960 | vote_count | T | votes held | fourth count | snapshot
@fact b4 = 11003 | vote_count | B | votes held | fourth count | snapshot
@fact p4 = 8274 | vote_count | P | votes held | fourth count | snapshot
@fact m4 = 957 | margin | T | lead in votes over the nearest rival | fourth count | snapshot
@fact pb = 4699 | vote_count | B | votes transferred from Pettigrew-Lally | fifth count | snapshot
@fact pt = 2651 | vote_count | T | votes transferred from Pettigrew-Lally | fifth count | snapshot
@fact pn = 924 | vote_count | P | votes with no further preference | fifth count | snapshot
@fact pbs = 56.8 | vote_share | B | share of the votes transferred from Pettigrew-Lally | fifth count | snapshot
@fact pbx = 66.67 | vote_share | B | share of the votes transferred from Pettigrew-Lally | 2029-11-24 18:20 | plan | projected
@fact b5 = 15702 | vote_count | B | votes held | fifth count | snapshot
@fact t5 = 14611 | vote_count | T | votes held | fifth count | snapshot
@fact m5 = 1091 | margin | B | lead in votes over the nearest rival | fifth count | snapshot
@fact n5 = 2447 | vote_count | L | ballots no longer transferable | fifth count | cumulative
@fact bx = 148 | other | L | ballot boxes | - | constant
@fact bo = 104 | other | L | ballot boxes opened and tallied | 2029-11-24 10:48 | cumulative
@fact bc = 70 | counted_share | L | share of the boxes tallied | 2029-11-24 10:48 | cumulative
@fact tt = 28.6 | vote_share | T | share of first preferences in the party tally | 2029-11-24 10:48 | snapshot
@fact bt = 26.4 | vote_share | B | share of first preferences in the party tally | 2029-11-24 10:48 | snapshot
@fact pt0 = 19.9 | vote_share | P | share of first preferences in the party tally | 2029-11-24 10:48 | snapshot
@fact qt = 31 | poll_share | T | first-preference support in the poll | 2029-11-10 | snapshot
@fact qb = 24 | poll_share | B | first-preference support in the poll | 2029-11-10 | snapshot
@fact qp = 21 | poll_share | P | first-preference support in the poll | 2029-11-10 | snapshot
@fact qa = 11 | poll_share | A | first-preference support in the poll | 2029-11-10 | snapshot
@fact qg = 7 | poll_share | G | first-preference support in the poll | 2029-11-10 | snapshot
@fact rt = 34 | poll_share | T | first-preference support in the poll | 2029-09-15 | snapshot
@fact rb = 17 | poll_share | B | first-preference support in the poll | 2029-09-15 | snapshot
@fact qn = 512 | sample_size | C | voters asked | 2029-11-10 | constant
@fact qe = 4.4 | margin_of_error | C | margin of error in points | 2029-11-10 | constant
@fact c27 = 26.8 | vote_share | CD | share of the valid votes | 2027 general election | snapshot
@fact drop = 7.5 | margin | CD | points lost since the general election | first count | snapshot
@fact cap = 45200 | spending | L | euro that a candidate may spend | - | constant | threshold
@fact xp = 41150 | spending | P | euro spent on the campaign | 2029-11-23 | cumulative
@fact xt = 36400 | spending | T | euro spent on the campaign | 2029-11-23 | cumulative
@fact xb = 22730 | fundraising | B | euro raised for the campaign | 2029-11-23 | cumulative
@fact k = 86 | seats | K | seats held | 2029-11-25 | snapshot
@fact k1 = 87 | seats | K | seats held | with Lough Arrin kept | snapshot | hypothetical
@fact left = 4050 | spending | P | euro under the spending limit | 2029-11-23 | cumulative
@fact maj = 88 | seats | K | seats needed for a majority | - | constant | threshold
@fact sh = 2 | seats | K | seats short of a majority | 2029-11-25 | snapshot
@fact ds = 174 | seats | D | seats in the chamber | - | constant
@fact decl = 23:52 | clock | L | time of the declaration | 2029-11-24 | constant
@fact rec = 500 | margin | T | lead in votes under which a recount would be asked | - | constant | hypothetical
@fact beds = 40 | units_pledged | B | hospital beds to be reopened | - | plan | pledged
@fact hs = 250 | units_pledged | T | council homes to be built | - | plan | pledged
@rel sum tp = va + sp
@rel sum va = t1 + b1 + p1 + a1 + g1 + r1
@rel sum tb1 = t1 + b1
@rel share to = tp / reg
@rel share ts1 = t1 / va
@rel share bs1 = b1 / va
@rel share ps1 = p1 / va
@rel share as1 = a1 / va
@rel share gs1 = g1 / va
@rel diff m1 = t1 - b1
@rel diff m4 = t4 - b4
@rel sum b5 = b4 + pb
@rel sum t5 = t4 + pt
@rel sum p4 = pb + pt + pn
@rel share pbs = pb / p4
@rel diff m5 = b5 - t5
@rel sum va = b5 + t5 + n5
@rel share bc = bo / bx
@rel diff drop = c27 - ps1
@rel diff left = cap - xp
@rel diff sh = maj - k
@race first-count = t1 b1 p1 a1 g1
@race first-count-share = ts1 bs1 ps1 as1 gs1
@race fourth-count = t4 b4 p4
@race final-count = b5 t5
@race tally = tt bt pt0
@race november-poll = qt qb qp qa qg
@race september-poll = rt rb
@trap t1 t5 :: the first count and the last
@trap m1 m5 :: Tivnan's lead on the first count, Mac Conaill's on the last
@trap tt ts1 :: party tally of some boxes and official first count
@trap qt tt :: poll and tally
@trap qt rt :: two polls of the same pollster
@trap to to5 :: five in the afternoon and the close
@trap to to27 :: by-election and general election
@trap ps1 c27 :: candidate now and party two years ago
@trap p1 p4 :: Pettigrew-Lally's first preferences and his pile at elimination
@trap tp va :: ballots cast and valid ballots
@trap xt xb :: spent and raised
@trap pn n5 :: one parcel's exhausted ballots and all of them
@trap pbs pbx :: a forecast at the tables and what was counted
@trap qb rb :: two polls of the same pollster
@trap m4 m5 :: one woman's lead, then the other's
@trap k k1 :: seats held and what might have been
@trap sp pn :: spoiled papers and exhausted ones

@doc a-ipu | wire agency | 2029-11-25
Rural Alliance comes from behind to take Lough Arrin

DUBLIN, Nov 25 (IPU) – Brídín Mac Conaill of the Rural Alliance won Ireland's Lough Arrin by-election late on Saturday, overtaking the Social Union's Sorcha Tivnan on the fifth and final count by {15,702|b5|t=the fifth and final count} votes to {14,611|t5|^}.

Returning officer Fergal Nwosu-Kane declared the result at {11.52 p.m.|decl|t=late on Saturday}. Neither woman reached the quota of {16,381|qu}. Mac Conaill, a 34-year-old vet, was deemed elected with {1,091|m5} votes to spare.

Tivnan, a former school principal, had led all day. On first preferences she took {28.1 percent|ts1|t=On first preferences} to Mac Conaill's {27.1|bs1|^}, a gap of {335|m1|^} ballots. Hugh Pettigrew-Lally, trying to hold the seat for the Civic Democrats after the death of Gerard Sallins in June, came third on {19.3 percent|ps1|^}, {7.5 points|drop} below what his party managed in 2027.

His elimination settled the matter. Of the {8,274|p4|s=His} votes he held by then, {4,699|pb} passed to Mac Conaill and {2,651|pt} to Tivnan.

Turnout was {46 percent|to}, compared with {61.3 percent|to27|t=at the last general election} at the last general election. {Nine|cand} candidates stood.

The defeat leaves the governing coalition with {86|k} seats in the {174|ds}-member Dáil, {two|sh} short of a majority. The Taoiseach's office declined to comment.

(Reporting by Aoibhe Szymańska; desk +353 1 555 0148)

@doc b-champion-live | local newspaper live blog | 2029-11-24
LIVE: Lough Arrin count — Tivnan ahead, transfers will decide

Updates from the Mullaghmore Sports Arena by Declan Prunty and Wiktoria O'Rourke. Newest first.

**18.20** Count four is in. Tivnan {11,960|t4|t=Count four}, Mac Conaill {11,003|b4|^}, Pettigrew-Lally {8,274|p4|^}. So the gap has nearly trebled, to {957|m4|^}. Hugh goes out next and his bundles go on the tables now. A Civic Democrat beside me by the crisps machine mutters that {two in three|~pbx|by=A Civic Democrat} of them will go to Mac Conaill. We'll see.

**13.31** FIRST COUNT. Sorcha Tivnan (SU) {9,214|t1|t=FIRST COUNT}. Brídín Mac Conaill (RA) {8,879|b1|^}. Hugh Pettigrew-Lally (CD) {6,326|p1|^}. Oyinlola Adebanjo (Clean Rivers) {3,470|a1|^}. Máirtín Ó Gealbháin (Ind) {2,951|g1|^}. The other {four|-} share {1,920|r1|^}. Quota {16,381|qu}. My back-of-a-beermat sum gives the top two {18,393|!tb1|^} between them, and that leaves an awful lot of paper looking for a home.

**12.55** Total poll {33,046|tp|by=the returning officer}, says the returning officer, of whom {286|sp|^} spoiled it. One drew a very good heron.

**10.48** Tally time! {104|bo|t=10.48} of {148|bx} boxes done, so about {70pc|~bc|^}. The tallymen make it Tivnan {28.6|tt|^|by=The tallymen}, Mac Conaill {26.4|bt|^}, Lally {19.9|pt0|^}. For the record our own Meridian poll a fortnight back had her on {31|qt|t=a fortnight back|by=our own Meridian poll|s=her}. The Rural Alliance's climb is the story: {17|rb|t=in September|by=Meridian} in September, if you recall, {24|qb|t=this month|by=Meridian} this month.

**09.05** Boxes open. Just {27pc|to5|t=by five yesterday evening} had voted by five yesterday evening, remember.

MORE: 6 places for a count-day fry | Storm Ultan: 1,400 still without power

@doc c-arrin-fm | local radio script | 2029-11-25
ARRIN FM NEWS — SUN 25 NOV — 0800 — READER: NIAMH

IN: Good morning. Lough Arrin has a new TD, and it's not the woman most of us went to bed expecting.

Brídín Mac Conaill was declared elected just before {eleven o'clock|!decl|t=last night} last night, when the transfers of the Civic Democrats' Hugh Pettigrew-Lally pushed her past Sorcha Tivnan. At the end, Mac Conaill stood on {fifteen thousand seven hundred and two|b5|t=At the end}; that's a little under {eleven hundred|<m5|t=At the end} more than her rival.

[CLIP: MAC CONAILL 0'14" "…nobody gave us a prayer…"]

The Social Union woman had topped the poll earlier, with {nine thousand two hundred|~t1|t=earlier|s=The Social Union woman} first preferences. Her team had said that it would look for a recount if there were fewer than {five hundred|rec|by=Her team} votes in it. There were not, and she conceded from the stage.

Turnout in the end was a shade over {sixty-one per cent|!>to|t=in the end}, on a wet Friday.

The new deputy repeated her promise to have {forty|beds|m=pledged|by=The new deputy} beds reopened at St Attracta's. She'll be sworn in on Wednesday week.

And she did it on a shoestring: the campaign says it took in less than {twenty-three thousand|<xb|by=the campaign} euro. The most that anyone may spend is {forty-five thousand two hundred|cap}.

Sport next: the minors lost, 2-11 to 1-9.

OUT 1'32"

@doc d-ledger | national broadsheet analysis | 2029-11-26
How the Civic Democrats handed Lough Arrin to their neighbours

Cormac Adeyemi-Burke, Political Editor

In 2027 more than {a quarter|>c27|t=In 2027|v=25} of Lough Arrin, {26.8 per cent|c27|t=In 2027} to be exact, voted for the Civic Democrats, and Gerard Sallins carried the seat without fuss. On Saturday the party's heir fell to {19.3|ps1|t=On Saturday}, and was out by teatime.

What is interesting is what his people did next. Strip out the {924|pn} ballots with nowhere further to go, and they broke towards Mac Conaill by almost {two to one|-}; counting everything, she had {57 per cent|pbs|round} of the parcel. Tivnan, who had gone into that last round nearly {a thousand|~m4|t=into that last round} clear, needed {2,651|pt} of those papers to become rather more than {3,700|-}. She did not come close, and finished {335|!m5|s=She} behind.

Nobody saw it, least of all the pollsters. Meridian's survey for the *Arrin Champion*, taken on 10 November among {512|qn} voters, had Tivnan on {31 per cent|qt|t=on 10 November|by=Meridian's survey}, with Mac Conaill on {24|qb|^} and Pettigrew-Lally on {21|qp|^}. The stated error was {4.4 points|qe}; in September the same firm had given the Social Union candidate {34|rt|t=in September|by=the same firm}.

Fewer than {half|<to|v=50} of the {71,840|reg} people on the register turned out. Both women will say that a by-election in November frightens people off. Both said, too, what they would build: {250|hs|m=pledged|s=Tivnan} council homes in Tivnan's case, a {40|beds|m=pledged}-bed ward in that of the winner.

It was not for want of a wallet. Pettigrew-Lally's campaign got through {€41,150|xp}; Tivnan's made do with {€36,400|xt}.

For the coalition the arithmetic is plain. It needs {88|maj} and has {86|k}. Had it kept the seat it would have had {87|k1|m=hypothetical}, and the Budget on the 4th would look less like a cliff.

*The Ledger's weekly politics podcast is on all platforms. Rated 4.6 by 2,140 listeners.*

@doc e-tallyroom | subscriber newsletter | 2029-11-27
The Tally Room #88: all the numbers from Lough Arrin

Hello, anoraks. You asked for the sheet and here it is.

**First prefs.** Tivnan {28.1|ts1|t=First prefs}; Mac Conaill {27.1|bs1|^}; Lally {19.3|ps1|^}; Adebanjo {10.6|as1|^}; Ó Gealbháin {9.0|gs1|^}. Total valid {32,760|va}, so the target was {16,381|qu}, and in the end nobody hit it. Polling had Clean Rivers on {11|qa|by=Polling} and the independent on {7|qg|^}, so Meridian can keep at least those in the trophy cabinet. The pollster also had the winner on {24|qb|s=the winner|by=Meridian}, which is inside its {4.4|qe}.

**Last count.** {15,702|b5|t=Last count} plays {14,611|t5|^}, and {2,447|n5|^} papers dead on the table. Winner's cushion: {1,091|m5|^}.

**The switch.** Before Hugh's bundles were sorted it was {11,960|t4|t=Before Hugh's bundles were sorted} to {11,003|b4|^} the other way. Mac Conaill picked up {4,699|pb} there, her rival {2,651|pt}.

**Money** (declared to Friday, unaudited). Tivnan laid out {€41,150|!xt|t=to Friday}. The Rural Alliance had raised {€22,730|xb|^} and hadn't spent all of it. Ceiling: {€45,200|cap}. The man who finished third was the big spender, only about {€4,000|~left} below that line.

**Bodies.** {33,046|tp} of us voted, or {46pc|to}. In the last general election it was {61|to27|round|t=In the last general election}. Of the weekend's lot, {286|sp} made a mess of it, deliberately or not.

Next week: the 1987 count that took 3 days and 2 priests. Issue #89 out on Tuesday.
