@story p1-stillbrook-ranked
@topic Ranked-choice count for mayor of Stillbrook, Minnesota, round by round
@subject A = Aaliyah Thorvaldsen | Thorvaldsen | the librarian
@subject B = Boone Saelee | Saelee | the council vice president
@subject C = Cressida Mbeki-Larson | Mbeki-Larson | the pastor
@subject D = Dag Rittenhouse | Rittenhouse | the landlord
@subject S = Stillbrook | the city | the election | the count
@subject X = exhausted ballots | exhausted | spent ballots
@subject K = City Clerk Philomena Yang | Yang | the clerk
@fact n = 28400 | votes_cast | S | valid ballots | first round | constant
@fact a1 = 9812 | vote_count | A | votes | first round | constant
@fact b1 = 10340 | vote_count | B | votes | first round | constant
@fact c1 = 5126 | vote_count | C | votes | first round | constant
@fact d1 = 3122 | vote_count | D | votes | first round | constant
@fact bs1 = 36.4 | vote_share | B | share of the ballots | first round | constant
@fact as1 = 34.5 | vote_share | A | share of the ballots | first round | constant
@fact a2 = 10266 | vote_count | A | votes | second round | constant
@fact b2 = 11984 | vote_count | B | votes | second round | constant
@fact c2 = 5578 | vote_count | C | votes | second round | constant
@fact x2 = 572 | vote_count | X | ballots without a remaining choice | second round | cumulative
@fact a3 = 13702 | vote_count | A | votes | third round | constant
@fact b3 = 13291 | vote_count | B | votes | third round | constant
@fact x3 = 1407 | vote_count | X | ballots without a remaining choice | third round | cumulative
@fact as3 = 50.8 | vote_share | A | share of the ballots that still count | third round | constant
@fact m3 = 411 | margin | A | votes ahead | third round | constant
@fact tr = 3436 | other | A | votes gained from the pastor | third round | constant
@fact trb = 1307 | other | B | votes gained from the pastor | third round | constant
@fact win = 14201 | vote_count | S | votes that win in the first round | first round | constant | threshold
@fact m1 = 528 | margin | B | votes ahead | first round | constant
@rel diff m1 = b1 - a1
@fact cn = 4 | candidates | S | candidates | 2033 | constant
@fact rd = 3 | other | S | rounds of counting | 2033 | constant
@fact as3n = 48.2 | vote_share | A | share of all valid ballots | third round | constant
@rel share as3n = a3 / n
@fact tn = 48.3 | turnout | S | turnout | 2033-11-08 | constant
@fact reg = 58800 | other | S | registered voters | 2033 | constant
@fact one = 19 | rate | S | share of voters who ranked only one name | 2033-11-08 | constant
@fact fe = 212000 | spending | B | campaign spending | 2033-10-31 | cumulative
@fact fa = 74000 | spending | A | campaign spending | 2033-10-31 | cumulative
@fact age = 33 | age | A | age | 2033 | snapshot
@fact lib = 6 | duration | A | weeks for which she had kept the library open at night | 2033 | constant
@fact rc = 2033-11-21 | date | K | hand count of sample precincts | - | plan
@fact pol = 41 | poll_share | B | first choices in a poll | October 2033, Loon Analytics | snapshot
@fact pola = 30 | poll_share | A | first choices in a poll | October 2033, Loon Analytics | snapshot
@rel sum n = a1 + b1 + c1 + d1
@rel sum n = a2 + b2 + c2 + x2
@rel sum n = a3 + b3 + x3
@rel diff m3 = a3 - b3
@rel diff tr = a3 - a2
@rel diff trb = b3 - b2
@rel share bs1 = b1 / n
@rel share as1 = a1 / n
@race r1 = a1 b1 c1 d1
@race r2 = a2 b2 c2
@race r3 = a3 b3
@trap a1 a3 :: first round against third
@trap as1 as3 :: share of all ballots against share of those that still count
@trap x2 x3 :: cumulative by round
@trap b1 a3 :: he led the first round, she won the last
@trap fe fa :: spending of two rivals
@trap n reg :: voters against registered
@trap m3 tr :: margin against transfer

@doc pioneer | local daily | 2033-11-09
Saelee ahead, but nobody's over the line

By Henrik Oduya

STILLBROOK — Boone Saelee came within sight of City Hall on Tuesday. Under the city's ranked ballot, in sight is not in.

The council vice president collected {10,340|b1|t=on Tuesday} first choices, or {36.4%|bs1|^}, in a field of {four|cn}. Librarian Aaliyah Thorvaldsen, {33|age}, was {528|m1|t=on Tuesday|s=Boone Saelee} behind with {9,812|a1|^} ({34.5%|as1|^}). Pastor Cressida Mbeki-Larson had {5,126|c1|^} and landlord Dag Rittenhouse {3,122|d1|^}.

To win outright took {14,201|win}.

A poll last month by Loon Analytics, with Saelee at {41|pol|by=Loon Analytics} and Thorvaldsen at {30|pola|^}, missed how fast she was closing.

The clerk, Philomena Yang, will run the later rounds Wednesday in public, on a laptop, in the council chamber. Bring your own popcorn.

{48.3 percent|tn} of the {58,800|reg} registered voted.

@doc explainer | public radio site | 2033-11-10
How Stillbrook's ballots moved, and why a man who led lost

Picture {28,400|n} envelopes in {four|cn} piles. The smallest is the landlord's, {3,122|d1}. He's out, and each of his envelopes goes to whoever is ranked next.

After that: Saelee {11,984|b2|t=After that}, Thorvaldsen {10,266|a2|^}, Mbeki-Larson {5,578|c2|^}, and {572|x2|^} with nobody left on them.

Now the pastor's pile is smallest. It's divided: {3,436|tr} go to the librarian, only {1,307|trb} to Saelee. That's the election.

Final round: Thorvaldsen {13,702|a3|t=Final round}, Saelee {13,291|b3|^}, and {1,407|x3|^} ballots used up. Of the ones still alive, she has {50.8|as3|^} percent, by {411|m3|^}.

Would it have been different without the ranking? He was {528|m1|t=in round one} ahead in round one, so sure. That's why some people want it gone. About {19 percent|one} of voters picked one name and stopped.

A hand check of sample precincts is set for Nov. {21|rc|v=2033-11-21}.

@doc valleywire | wire agency | 2033-11-09
Librarian wins Minnesota city's ranked vote in third round

STILLBROOK, Minn. (UP) — Aaliyah Thorvaldsen overcame a first-round deficit to be elected mayor Wednesday, prevailing {13,702|a3|t=Wednesday|s=Aaliyah Thorvaldsen} to {13,291|b3|^} after votes for {two|-} eliminated candidates were redistributed.

Boone Saelee had led on first preferences, {10,340|b1|t=on first preferences} to {9,812|a1|^}, well short of the {14,201|win} needed. He reported spending {$212,000|fe|s=He}, nearly three times her {$74,000|fa|s=her}.

Thorvaldsen, {33|age}, became known for running the library's night hours as a volunteer for {six|lib} weeks during a strike.

@doc skeptic | commentary site | 2033-11-12
{Fourteen hundred|~x3} people vanished, and they call it a majority

Here's a magic trick. Take {28,400|n} citizens. Make {1,407|x3} of them disappear. Announce that somebody has {50.8%|as3|s=somebody}.

Of what? Of those who are left. Of everyone who came, Aaliyah Thorvaldsen has {48.2|as3n|s=Aaliyah Thorvaldsen}. She is the mayor of fewer than {half|-}.

I have nothing against her. She spent {$74,000|fa|s=She} against {$212,000|fe|s=him} for him, and good for her. And I grant that Saelee, with {36.4|bs1|t=on the first count} on the first count, was nobody's idea of a mandate.

But don't tell me it is simple. It took {three|rd} rounds. {One in five|~one} of us ranked no second name, mostly, I'd wager, because no one told us what it's for. Yang's own flyer, No. 33-08, runs to {six|-} pages.

In 2029 the old way gave us a winner at 9:40 p.m. With turnout of {48.3|tn|t=this time} this time, no one can say that the new way brings out the crowds.
