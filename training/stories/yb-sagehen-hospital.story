@story yb-sagehen-hospital
@topic Hospital bond in an Idaho county that needs two-thirds: a near miss in May, a recount and a second vote in November
@subject SC = Sagehen County | the county
@subject H = Sagehen Memorial | the hospital
@subject Y = For the bond | bond supporters | the yes side
@subject N = Against the bond | bond opponents | the no side
@subject FH = Friends of Memorial | the Friends
@subject LV = Lean Valley Taxpayers | the taxpayers' league
@subject CB = county commissioners | commissioners
@subject A = Trudy Aguirre | Aguirre | the administrator
@fact rg = 10500 | other | SC | registered voters | - | constant
@fact b1 = 4935 | votes_cast | SC | ballots cast | May vote | snapshot
@fact u1 = 47 | turnout | SC | turnout | May vote | snapshot
@fact y1 = 3262 | vote_count | Y | votes on the bond | May vote | snapshot
@fact n1 = 1640 | vote_count | N | votes on the bond | May vote | snapshot
@fact x1 = 33 | vote_count | SC | ballots blank on the bond | May vote | snapshot
@fact v1 = 4902 | votes_cast | SC | votes on the bond, both sides | May vote | snapshot
@fact p1 = 66.54 | vote_share | Y | share of votes on the bond | May vote | snapshot
@fact th = 66.67 | other | SC | share of votes needed | - | constant | threshold
@fact d1 = 3268 | other | Y | votes needed | May vote | snapshot | threshold
@fact s1 = 6 | other | Y | votes short | May vote | snapshot
@fact yr = 3264 | vote_count | Y | votes on the bond | recount | snapshot
@fact nr = 1638 | vote_count | N | votes on the bond | recount | snapshot
@fact sr = 4 | other | Y | votes short | recount | snapshot
@fact b2 = 6720 | votes_cast | SC | ballots cast | November vote | snapshot
@fact u2 = 64 | turnout | SC | turnout | November vote | snapshot
@fact y2 = 4489 | vote_count | Y | votes on the bond | November vote | snapshot
@fact n2 = 2195 | vote_count | N | votes on the bond | November vote | snapshot
@fact x2 = 36 | vote_count | SC | ballots blank on the bond | November vote | snapshot
@fact v2 = 6684 | votes_cast | SC | votes on the bond, both sides | November vote | snapshot
@fact p2 = 67.2 | vote_share | Y | share of votes on the bond | November vote | snapshot
@fact d2 = 4456 | other | Y | votes needed | November vote | snapshot | threshold
@fact o2 = 33 | other | Y | votes above the number needed | November vote | snapshot
@fact y2e = 2105 | vote_count | Y | votes on the bond | early vote in November | cumulative
@fact n2e = 1120 | vote_count | N | votes on the bond | early vote in November | cumulative
@fact bd = 24500000 | budget | H | dollars to be borrowed | 2035 | plan
@fact tx = 61 | price | SC | dollars of tax a year on each $100,000 of value | 2036 | plan | projected
@fact be = 25 | other | H | beds | 2035 | constant
@fact st = 188 | jobs | H | people employed | 2035 | constant
@fact mi = 71 | distance | SC | miles to the next hospital | - | constant
@fact bi = 94 | other | H | babies delivered | 2034 | cumulative
@fact yo = 1961 | other | H | year in which it was built | - | constant
@fact xf = 38200 | spending | FH | dollars spent on the campaign | May vote | cumulative
@fact xl = 6100 | spending | LV | dollars spent on the campaign | May vote | cumulative
@fact cm = 3 | vote_count | CB | commissioners for a second vote | June | snapshot
@fact pr = 9 | other | SC | precincts | - | constant
@fact rc = 5 | duration | SC | hours of recount | May | constant
@fact yrs = 30 | duration | H | years of repayment | - | constant
@fact pl = 2 | other | H | operating rooms planned | 2037 | plan
@fact pl0 = 1 | other | H | operating rooms | 2035 | constant
@rel share u1 = b1 / rg
@rel sum b1 = y1 + n1 + x1
@rel sum v1 = y1 + n1
@rel share p1 = y1 / v1
@rel diff s1 = d1 - y1
@rel diff sr = d1 - yr
@rel sum v1 = yr + nr
@rel share u2 = b2 / rg
@rel sum b2 = y2 + n2 + x2
@rel sum v2 = y2 + n2
@rel share p2 = y2 / v2
@rel diff o2 = y2 - d2
@race may = y1 n1
@race november = y2 n2
@race early = y2e n2e
@race money = xf xl
@trap p1 th :: had and needed
@trap y1 yr :: count and recount
@trap s1 sr :: short before and after the recount
@trap y1 y2 :: two votes
@trap d1 d2 :: needed in two votes
@trap x1 o2 :: 33 blanks in May, 33 to spare in November
@trap u1 u2 :: two turnouts
@trap u2 p2 :: turnout and share
@trap y2e y2 :: early and all
@trap xf xl :: two campaigns
@trap pl pl0 :: rooms planned and rooms there

@doc a-weekly | county weekly | 2035-05-23
{Six|s1} votes

By Marlys Echeverria

The new hospital isn't going to be built, because of {six|s1} people, and everyone in Sagehen County seems to know who they are.

Tuesday's bond got {3,262|y1|t=Tuesday} yes votes and {1,640|n1|^} no. That's almost exactly two to one. It isn't exactly. It comes to {66.54 percent|p1|t=Tuesday}, and the constitution of Idaho says {two-thirds|th}. It would have taken {3,268|d1}.

Administrator Trudy Aguirre cried in the linen room. Memorial was built in {1961|yo}, has {25|be} beds and {one|pl0} operating room, and delivered {94|bi|t=last year} babies last year. The next one's {71|mi} miles off.

The bond was for {$24.5 million|bd} over {30|yrs} years.

Of {4,935|b1} ballots {33|x1} were blank, so {4,902|v1} counted. Somebody in Piñon precinct wrote "maybe."

Branding at the Goicoecheas' Saturday. Hay, third cutting, $210 a ton.

@doc b-radio | public radio script | 2035-06-05
HOST: A recount in Sagehen County found two more votes for a hospital. It needed {six|s1}.

REPORTER: They took {five|rc} hours over it, at the fair barn. When they'd done, it was {3,264|yr|t=When they'd done} to {1,638|nr|^}. Short by {four|sr}, said County Clerk Lon Uriarte, and went for a walk.

AGUIRRE: More than two people in three said yes, as far as I'm concerned. I round.

REPORTER: {Forty-four|!u1} percent of voters took part. Commissioners voted {3|cm}-0 to put it on again in November, when more will.

The Lean Valley Taxpayers spent {six thousand one hundred|xl|v=6100} against it. Friends of Memorial spent {thirty-eight thousand two hundred|xf|v=38200}.

HOST: And rounded.

@doc c-live | live blog of a local TV site | 2035-11-06
Election night: Sagehen bond, take two

8:00 p.m. MT Polls closed, {nine|pr} precincts.

8:30 p.m. Early vote: {2,105|y2e|t=Early vote} yes, {1,120|n2e|^} no. That's only about 65. Gulp.

10:15 p.m. Lean Valley's in and it's meaner.

11:05 p.m. Town's in and it isn't.

11:40 p.m. All in! {4,489|y2|t=11:40 p.m.} yes, {2,195|n2|^} no, {36|x2|^} blank. Calculator! {67.2|p2|^}! It needed {4,456|d2}. It's over by {33|o2}!

11:42 p.m. Aguirre is dancing with the sheriff.

@doc d-daily | regional daily | 2035-11-08
On second try, two-thirds of Sagehen County says yes to a hospital

By Everett Nakashima-Poole

LEAN VALLEY, Idaho — With {33|o2} votes to spare, a county of ranchers agreed Tuesday to tax itself for a hospital it had turned down in May by {six|s1|t=in May}.

Turnout was {64 percent|u2|t=Tuesday}, up from {47|u1|t=in May}.

The {$24.5 million|bd} bond will add {$75|!tx|by=opponents} a year to each $100,000 of property, opponents say. It'll pay for {two|pl} operating rooms and keep {188|st} jobs.

"If it were a simple majority we'd have been pouring concrete in June," said Trudy Aguirre.

In May {3,226|!y1|t=In May} people had voted for it. On Tuesday, with a governor's race on the ballot, {4,489|y2|t=On Tuesday} did; the no side, too, gained, to {2,195|n2|^}.

@doc e-column | weekly column | 2035-11-14
A word for the minority

I voted no, twice, and I'd like to say why before somebody puts it on my chart.

It's {$61|tx} on every hundred thousand. I've got ground that's worth a good deal on paper and it has never once paid a doctor. {2,195|n2} of us felt some such way in November, out of {6,684|v2}. In May it was {1,640|n1|t=In May}, or two fewer when they looked again.

The Friends spent {$38,200|xf}. Our bunch spent {$6,100|xl}, and lost by {23|!o2}, and I don't call that a bad return.

But {71|mi} miles is {71|mi} miles. My grandson was among the {94|bi}. When they cut the ribbon I'll go, and I'll look at the price of the ribbon.

{6,720|b2} voted, out of {10,500|rg}. The other {3,780|-} I suppose feel fine.
