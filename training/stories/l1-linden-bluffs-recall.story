@story l1-linden-bluffs-recall
@topic Linden Bluffs, Wisconsin: the recall of Mayor Ostrander, from petition to result
@subject O = Greta Ostrander | Ostrander | the mayor | Greta
@subject M = Lyle Makowski | Makowski | the challenger | the alderman
@subject F = Take Back the Bluffs | the recall committee | the group | organizers
@subject B = Linden Bluffs | the city | the city clerk
@fact need = 6228 | other | B | signatures needed to force a recall | - | constant | threshold
@fact sub = 8914 | other | F | signatures turned in | 2011-12-19
@fact val = 7306 | other | F | signatures found valid | 2012-01-27
@fact rej = 1608 | other | F | signatures struck | 2012-01-27
@fact p1o = 47 | poll_share | O | share of likely voters for the candidate | March 2012 poll
@fact p1m = 44 | poll_share | M | share of likely voters for the candidate | March 2012 poll
@fact moe = 4.9 | margin_of_error | B | margin of error | March 2012 poll | constant
@fact n = 400 | sample_size | B | likely voters asked | March 2012 poll | constant
@fact o1 = 9120 | vote_count | O | votes in the recall | 2012-04-24 9:40 pm
@fact m1 = 9388 | vote_count | M | votes in the recall | 2012-04-24 9:40 pm
@fact c1 = 80 | counted_share | B | share of wards counted | 2012-04-24 9:40 pm
@fact o2 = 12471 | vote_count | O | votes in the recall | final
@fact m2 = 11902 | vote_count | M | votes in the recall | final
@fact d2 = 569 | margin | O | votes between winner and loser | final
@fact os = 51.2 | vote_share | O | share of votes in the recall | final
@fact ms = 48.8 | vote_share | M | share of votes in the recall | final
@fact tot = 24373 | votes_cast | B | votes cast | final
@fact turn = 57.1 | turnout | B | share of voting-age residents who voted | final
@fact spo = 214000 | spending | O | spent on the recall campaign | through 2012-04-23 | cumulative
@fact spm = 96500 | spending | M | spent on the recall campaign | through 2012-04-23 | cumulative
@fact fee = 38 | price | O | yearly fee per household for snow plowing | 2011 | constant
@fact term = 2014-04-15 | date | O | day on which the term ends | - | constant
@fact v10 = 58 | vote_share | O | share of votes for mayor | April 2010
@rel sum sub = val + rej
@rel diff d2 = o2 - m2
@rel sum tot = o2 + m2
@rel share os = o2 / tot
@race night = o1 m1
@race final = o2 m2
@trap sub val :: signatures filed and signatures that stood
@trap o1 o2 :: an early count and the final one
@trap p1o os :: a poll and the vote
@trap v10 os :: two elections of the same mayor

@doc a-weekly | town weekly | 2012-01-31
Recall is on: clerk strikes {1,608|rej} names, and it doesn't matter

By Pete Lindqvist, Bluffs Courier

They needed {6,228|need}. When City Clerk Nan Boettcher finished with the box on Friday, {7,306|val|t=on Friday|by=City Clerk Nan Boettcher} names were still standing.

Take Back the Bluffs had carried in {8,914|sub|t=six days before Christmas} six days before Christmas. Boettcher threw out {1,608|rej|t=on Friday} for wrong addresses, duplicates and, in {one|-} case, a dog.

So Mayor Greta Ostrander, who won with {58 percent|v10|t=in 2010} in 2010 and would otherwise serve to {April 15, 2014|term}, will face voters on April 24. The complaint against her is the {$38|fee} plow fee. "It's {thirty-eight bucks|fee|v=38}," she said. "I've spent more on a bad fish fry."

The alderman for the 4th Ward, Lyle Makowski, said he'd run against her.

ALSO: Ice shanties must be off by March {4|-}. Girls’ hockey {3|-}, Superior {2|-}.

@doc b-poll | state news service | 2012-03-28
Poll: Bluffs mayor narrowly ahead in recall

Ostrander {47|p1o|t=late last week|by=Three Rivers Research}, Makowski {44|p1m|^}: that is how {400|n} likely voters split when Three Rivers Research called them late last week.

The lead of {three|-} points sits inside an error margin of {4.9|moe} points either way.

Asked why, most of those who would remove her mentioned the fee for plowing, {$38|fee} a household. Recall organizers needed {6,228|need} valid signatures and the clerk accepted about {7,300|~val}.

@doc c-live | live blog | 2012-04-24
LIVE: Recall night in Linden Bluffs

8:07 p.m. Polls are closed. Line at St. Casimir's still out the door, {60|-} or so people.

8:51 p.m. Makowski's people say they spent {$96,500|spm|t=through yesterday|by=Makowski's people} through yesterday. The mayor: {$214,000|spo|^|by=her treasurer}, per her treasurer.

9:40 p.m. With {80 percent|c1} of wards in, the challenger leads. Makowski {9,388|m1|t=With 80 percent of wards in}. Ostrander {9,120|o1|^}. That's {268|-} votes and not one west-side ward in there.

10:22 p.m. West side. Whoa.

10:31 p.m. All wards in. Ostrander {12,471|o2|t=All wards in}, Makowski {11,902|m2|^}. She keeps the job by {569|d2|^}.

10:48 p.m. The clerk says {24,373|tot|^|by=The clerk} voted, or {57.1 percent|turn|^} of adults. "I ran out of ballots twice."

@doc d-wire | wire agency | 2012-04-25
Wisconsin mayor survives recall over snow fee

LINDEN BLUFFS, Wis. (NSN) — Mayor Greta Ostrander held on to her office Tuesday with {51.2 percent|os|t=Tuesday} of the vote, becoming the second mayor in the state to beat a recall in a year.

Alderman Lyle Makowski took {48.8 percent|ms|^}. He had been ahead earlier in the evening, {9,388|m1|t=earlier in the evening} to {9,120|o1|^}, before her home wards reported. A poll last month gave her {47 percent|p1o|t=last month}.

She outspent him more than {two|-} to one, {$214,000|spo} against just under {$97,000|<spm}.

"I have two years left and a plow to fix," she said. The city kept the fee.
