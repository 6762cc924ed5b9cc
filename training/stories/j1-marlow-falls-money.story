@story j1-marlow-falls-money
@topic Money in the Democratic primary for mayor of Marlow Falls, Ohio
@subject O = Ifeanyi Oduya | Oduya | the council president | the teacher's son
@subject K = Dana Kessler | Kessler | the developer | the businesswoman
@subject T = Linh Tran | Tran | the school board member
@subject F = Marlow Forward
@subject B = Ohio Building Labor Fund | Labor Fund | the trades' fund
@subject S = Safe Streets PAC | Safe Streets
@subject G = outside groups | super PACs | independent groups
@subject M = Marlow Falls | the city
@fact or = 1840000 | fundraising | O | money raised | 2027-04-14 | cumulative
@fact os = 1325000 | spending | O | money spent | 2027-04-14 | cumulative
@fact oc = 515000 | other | O | cash on hand | 2027-04-14 | snapshot
@fact kr = 2460000 | fundraising | K | money raised | 2027-04-14 | cumulative
@fact ks = 1710000 | spending | K | money spent | 2027-04-14 | cumulative
@fact kc = 750000 | other | K | cash on hand | 2027-04-14 | snapshot
@fact tr = 410000 | fundraising | T | money raised | 2027-04-14 | cumulative
@fact tc = 45000 | other | T | cash on hand | 2027-04-14 | snapshot
@fact kl = 900000 | fundraising | K | money lent to the own campaign | 2027-04-14 | cumulative
@fact gf = 620000 | spending | F | outside money spent on the race | 2027-04-21 | cumulative
@fact gb = 480000 | spending | B | outside money spent on the race | 2027-04-21 | cumulative
@fact gs = 240000 | spending | S | outside money spent on the race | 2027-04-21 | cumulative
@fact gt = 1340000 | spending | G | outside money spent on the race | 2027-04-21 | cumulative
@fact po = 38 | poll_share | O | support among likely voters | 2027-04-23 | snapshot
@fact pk = 32 | poll_share | K | support among likely voters | 2027-04-23 | snapshot
@fact pt = 17 | poll_share | T | support among likely voters | 2027-04-23 | snapshot
@fact pu = 13 | poll_share | M | undecided likely voters | 2027-04-23 | snapshot
@fact p2 = 31 | poll_share | O | support among likely voters | February 2027 | snapshot
@fact k2 = 33 | poll_share | K | support among likely voters | February 2027 | snapshot
@fact pr = 7 | margin | O | points gained since February | 2027-04-23 | snapshot
@fact pl = 6 | margin | O | points ahead of the next candidate | 2027-04-23 | snapshot
@fact n = 612 | sample_size | M | likely voters asked | 2027-04-23 | constant
@fact me = 4 | margin_of_error | M | margin of error | 2027-04-23 | constant
@fact dn = 9300 | other | O | people who gave money | 2027-04-14 | cumulative
@fact dk = 2150 | other | K | people who gave money | 2027-04-14 | cumulative
@fact sm = 44 | other | O | share of money in gifts under $100 | 2027-04-14 | snapshot
@fact ok = 61 | other | K | share of donated money from outside the city | 2027-04-14 | snapshot
@fact li = 1500 | other | M | most that one donor may give | - | constant | threshold
@fact kt = 75 | other | K | share of spending that went to television | 2027-04-14 | snapshot
@fact w3 = 1150000 | fundraising | - | money raised by the last winner by mid-April | 2023-04 | cumulative
@rel diff oc = or - os
@rel diff kc = kr - ks
@rel sum gt = gf + gb + gs
@rel diff pl = po - pk
@rel diff pr = po - p2
@race raised = or kr tr
@race cash = oc kc tc
@race april = po pk pt
@race february = p2 k2
@trap kr kl :: her own loan is a part of what she raised
@trap or os :: raised and spent
@trap po p2 :: April and February polls
@trap gf ks :: outside money and the campaign's own
@trap pr pl :: points gained and points ahead

@doc ap-style | wire agency | 2027-04-22
Developer leads money race for Marlow Falls mayor

MARLOW FALLS, Ohio (CNB) — Developer Dana Kessler took in {$2.46 million|kr|t=through April 14|by=reports filed Thursday} through April 14 in her bid to become mayor of this Rust Belt city, outpacing Council President Ifeanyi Oduya, who collected {$1.84 million|or|^}, according to reports filed Thursday.

Kessler's sum includes {$900,000|kl|^} she lent herself. She had {$750,000|kc|^} in the bank to Oduya's {$515,000|oc|^}. School board member Linh Tran reported raising {$410,000|tr|^} and had {$45,000|tc|^} left.

By this point in {2023|-}, the eventual winner of the Democratic nomination had raised {$1.15 million|w3|t=By this point in 2023}.

The city caps donations at {$1,500|li} a person, but independent groups face no limit. They have put {$1.34 million|gt} into the contest so far.

The primary is May 4. No Republican has filed.

@doc ledger | local newspaper | 2027-04-23
{9,300|dn} givers versus one big check

By Joanna Prybylski | jprybylski@fallsledger.example | 330-555-0148

Two campaigns, two wallets. Leaf through the {214|-} pages that Ifeanyi Oduya's treasurer dropped at the Board of Elections on Thursday and you meet bus drivers, nurses and an astonishing number of retired chemistry teachers: {44 percent|sm} of his money came in amounts under {$100|-}. Dana Kessler's report, {half|-} as thick, lists {2,150|dk} contributors, and {61 cents|ok|v=61} of every donated dollar was mailed from somewhere that is not Marlow Falls.

Since January of last year the developer has brought in {$2.46 million|kr}. The council president's total stands at {$2.1 million|!or}, and he has burned through {$1,325,000|os} of it, mostly on mail and a field staff of {22|-}. Kessler has spent {$1.71 million|ks}, {three-quarters|kt} of it on television.

Then there is the money neither of them controls. As of Wednesday, Marlow Forward, a group run from a law office in Columbus, had laid out {$620,000|gf|t=As of Wednesday} on her behalf. The Ohio Building Labor Fund answered with {$480,000|gb|^} for Oduya, and Safe Streets PAC spent {$240,000|gs|^} on ads that never mention anyone but him, unkindly. All told: {$1.43 million|!gt|^}.

Tran, asked how she competes with {$45,000|tc}, laughed. "I own comfortable shoes."

MORE: 3 hurt in Route 9 pileup · Falls 5, Akron 2 · Water rates up 4.1% July 1

@doc wmft | local TV site | 2027-04-24
NEW POLL: Oduya pulls ahead of Kessler with 10 days to go

MARLOW FALLS (WMFT) — An exclusive WMFT/Brightwater Research poll shows City Council President Ifeanyi Oduya in front in the race for mayor.

The numbers:
• Oduya: {38%|po}
• Kessler: {32%|pk}
• Tran: {17%|pt}
• Not sure: {13%|pu}

That's a gain of {7 percent|!pr|force} for Oduya since our February survey, when Kessler led {33|k2|t=February} to {31|p2|t=February}. Brightwater called {612|n|by=Brightwater} likely Democratic voters Tuesday through Friday. The margin of error is plus or minus {4|me|^} points.

Kessler's campaign manager, Todd Vance, said internal numbers show a tie. He pointed to her cash advantage: the reports out this week show Oduya with {$750,000|!oc|t=this week|by=the reports} on hand for the final push, "and that doesn't buy what it used to," Vance said.

Oduya's camp says more than {9,000|>dn} people have chipped in.

📺 Watch: Chief Meteorologist Kim Sowa tracks 2 rounds of storms
Copyright 2027 WMFT. All rights reserved.

@doc buckeye-brief | political newsletter | 2027-04-26
The Buckeye Brief: {Six points|pl} and a prayer

Good Monday. {1,874|-} of you opened last week's edition, a record.

First item: Marlow Falls. The Brightwater survey gave the council president a {six-point|pl|v=6} cushion over the developer, {38|po|by=The Brightwater survey}-{32|pk|^}, and if you believe that with a {±4|me|v=4|^} you'll believe anything. What matters more is that he was stuck on {31|p2|t=as recently as February|^} as recently as February, {seven|pr} points lower.

How did someone with {$1.84 million|or} catch someone with {$2.46 million|kr}? Subtract the {$900,000|kl} that she wrote to herself and she's the one playing catch-up. Kessler still had {three-quarters of a million|kc|v=750000} dollars when the books closed; his people had {$515,000|oc|t=when the books closed}.

The trades' fund says it will add another {$200,000|-} before May 4. Marlow Forward, at {$620K|gf} and counting, isn't saying.

If Tran, at {17|pt}, drops out — she won't — ask where her voters' second choices go.
