@story l1-pointe-saules-mayor
@topic Pointe-aux-Saules, Ontario: the mayoral race, a tabulator and a recount, 2018
@subject C = Hugh Castellanos | Castellanos | the incumbent | the mayor
@subject F = Noémie Fontaine | Fontaine | the councillor
@subject S = Rajveer Sandhu | Sandhu | the realtor
@subject P = Pointe-aux-Saules | the city | the city clerk | clerk
@subject T = Votewell | the vendor | the contractor
@fact c1 = 12290 | vote_count | C | votes for mayor | 2018-10-22 10:15 pm
@fact f1 = 11877 | vote_count | F | votes for mayor | 2018-10-22 10:15 pm
@fact s1 = 4130 | vote_count | S | votes for mayor | 2018-10-22 10:15 pm
@fact p1 = 88 | counted_share | P | percent of polls reported | 2018-10-22 10:15 pm
@fact c2 = 13906 | vote_count | C | votes for mayor | declared 2018-10-24
@fact f2 = 13951 | vote_count | F | votes for mayor | declared 2018-10-24
@fact s2 = 4817 | vote_count | S | votes for mayor | declared 2018-10-24
@fact m2 = 45 | margin | F | votes between the two | declared 2018-10-24
@fact c3 = 13919 | vote_count | C | votes for mayor | recount 2018-11-16
@fact f3 = 13932 | vote_count | F | votes for mayor | recount 2018-11-16
@fact m3 = 13 | margin | F | votes between the two | recount 2018-11-16
@fact tot = 32674 | votes_cast | P | valid votes for mayor | declared 2018-10-24
@fact turn = 39.8 | turnout | P | percent of electors who voted | declared 2018-10-24
@fact turn14 = 44.6 | turnout | P | percent of electors who voted | 2014
@fact rej = 187 | other | P | ballots rejected | declared 2018-10-24
@fact on = 18420 | other | P | ballots cast online | declared 2018-10-24
@fact del = 51 | duration | T | minutes that the site was slow | 2018-10-22
@fact ext = 24 | duration | P | hours by which voting was extended | 2018-10-22
@fact fee = 0 | price | T | dollars of the vendor's fee held back | 2018 | constant
@fact cst = 61000 | budget | P | dollars to recount | 2018-11 | plan
@fact cf = 94200 | fundraising | C | dollars raised | 2018 | cumulative
@fact ff = 58750 | fundraising | F | dollars raised | 2018 | cumulative
@rel sum tot = c2 + f2 + s2
@rel diff m2 = f2 - c2
@rel diff m3 = f3 - c3
@race night = c1 f1 s1
@race declared = f2 c2 s2
@race recount = f3 c3
@trap c1 c2 :: election night and the declared result
@trap m2 m3 :: the lead before and after the recount
@trap turn turn14 :: two elections
@trap on tot :: online ballots and all valid ones

@doc a-daily | local newspaper site | 2018-10-23
Castellanos leads Fontaine by {413|-} with polls out; voting runs to tonight

By Genevieve Marchand
Local Reporter
Mon., Oct. {22|-}, 2018 | {3|-} min. read

Mayor Hugh Castellanos was ahead by a sliver when the lights went out on the count.

At 10:15 p.m., with {88|p1} per cent of polls reporting, Castellanos had {12,290|c1|t=At 10:15 p.m.}, city councillor Noémie Fontaine {11,877|f1|^} and realtor Rajveer Sandhu {4,130|s1|^}. Then the clerk, after the website crawled for {51|del} minutes at the dinner hour, kept voting open for {24|ext} more hours.

More than {half|-} of those who'd voted so far did so by phone or laptop, through Votewell.

Castellanos has raised {$94,200|cf}. Fontaine, who has campaigned by bicycle, {$58,750|ff}.

Turnout in 2014 was {44.6|turn14|t=in 2014} per cent.

Sign up for First Up: the {5|-} stories you need by {7|-} a.m.

@doc b-wire | wire agency | 2018-10-25
Ontario city elects new mayor by {45|m2} votes

POINTE-AUX-SAULES, Ont. -- {Two|-} days late, it was over in a minute. Noémie Fontaine, a {two|-}-term councillor, has been declared mayor with {13,951|f2|t=declared} votes, {45|m2|^} more than incumbent Hugh Castellanos, the clerk said Wednesday.

Castellanos finished with {13,906|c2|^} and Rajveer Sandhu with {4,817|s2|^}. In all {32,674|tot|^} ballots counted in the race. Another {187|rej|^} were rejected.

Some {18,400|~on|by=the clerk} ballots were cast online, the clerk said, and turnout was {39.8|turn} per cent. It was {44.6|turn14|t=four years ago} per cent four years ago.

The provincial act gives a losing candidate {30|-} days to ask for a recount. His lawyer said the mayor would.

@doc c-cbc | public broadcaster site | 2018-11-16
Fontaine's lead is cut to {13|m3}, and that's that

A judge-ordered recount in Pointe-aux-Saules has kept Noémie Fontaine in the mayor's chair she hasn't yet sat in.

After {nine|-} hours over folding tables, the scrutineers agreed on {13,932|f3} for her and {13,919|c3} for Hugh Castellanos. That is {13|m3}. It had been {45|m2|t=before} before.

He gained votes, she lost some, and both sides can tell you about a smudge on ballot {2,071|-}.

Recounting costs {$61,000|cst|by=the city}, the city estimates, and the vendor's fee stands: council withheld nothing, or as the finance chair put it, "{zero|fee} dollars."

WATCH: Snow squall warning for highways {11|-} and {400|-}

@doc d-column | opinion column | 2018-11-19
What fewer than two dozen people can do

If you are one of the {thirteen|m3}, thank you; if you were on the couch, thank you also.

Count us by the numbers in the clerk's final statement. There were {32,674|tot|by=the clerk's final statement} marks for a mayor. She has, after the recount, {13,932|f3|t=after the recount}, he has {13,919|c3|^}. The realtor has {4,817|s2|t=on the declared count} on the declared count and the thanks of a grateful nation.

We went online because it was supposed to be easy. {18,420|on} did. Then it took {most of an hour|-} to load. The contractor was paid in full: {$0|fee} was kept back.

And the turnout, {39.8|turn} per cent. {Forty-five|m2} was the margin when I wrote my first draft of this column. I have not had the heart to change the joke: he spent more than {ninety-four thousand|>cf|s=he} dollars and was beaten by a bus.
