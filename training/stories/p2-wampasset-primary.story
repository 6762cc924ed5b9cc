@story p2-wampasset-primary
@topic Democratic primary for mayor of Wampasset, Rhode Island: election night to the final count
@subject F = Beatriz Furtado | Furtado | Beatriz | the council president | she
@subject S = Lem Sengphachanh | Sengphachanh | Lem | the school committeeman | the former bus driver
@subject M = Roy Marchetti | Marchetti | the retired fire chief
@subject P = Wampasset Democratic primary | the primary | the race | the contest
@subject B = Wampasset Board of Canvassers | the board | canvassers
@fact f1 = 6212 | vote_count | F | votes | election night | snapshot
@fact s1 = 5987 | vote_count | S | votes | election night | snapshot
@fact m1 = 3101 | vote_count | M | votes | election night | snapshot
@fact t1 = 15300 | votes_cast | P | ballots counted | election night | snapshot
@fact g1 = 225 | margin | F | votes ahead of the nearest rival | election night | snapshot
@fact fs1 = 40.6 | vote_share | F | share of the vote | election night | snapshot
@fact ss1 = 39.13 | vote_share | S | share of the vote | election night | snapshot
@fact p1 = 38 | units_pledged | P | precincts counted | election night | snapshot
@fact pt = 41 | other | P | precincts in the city | - | constant
@fact f2 = 7004 | vote_count | F | votes | final | snapshot
@fact s2 = 7061 | vote_count | S | votes | final | snapshot
@fact m2 = 3435 | vote_count | M | votes | final | snapshot
@fact t2 = 17500 | votes_cast | P | ballots counted | final | snapshot
@fact g2 = 57 | margin | S | votes ahead of the nearest rival | final | snapshot
@fact fs2 = 40.02 | vote_share | F | share of the vote | final | snapshot
@fact ss2 = 40.35 | vote_share | S | share of the vote | final | snapshot
@fact ms2 = 19.63 | vote_share | M | share of the vote | final | snapshot
@fact ml = 1460 | votes_cast | P | mail ballots counted after election night | final | snapshot
@fact lp = 740 | votes_cast | P | ballots from the late precincts | final | snapshot
@fact ad = 2200 | votes_cast | P | ballots added after election night | final | snapshot
@fact el = 62500 | other | P | voters eligible | - | constant
@fact to = 28 | turnout | P | share of eligible voters who voted | final | snapshot
@fact to32 = 23.5 | turnout | P | share of eligible voters who voted | 2032 | snapshot
@fact ff = 412000 | fundraising | F | dollars raised for the campaign | 2036-08-31 | cumulative
@fact sf = 168000 | fundraising | S | dollars raised for the campaign | 2036-08-31 | cumulative
@fact th = 350 | margin | P | votes of difference under which a recount is granted | - | constant | threshold
@fact rd = 2036-09-17 | date | B | day of the recount hearing | - | plan
@fact rw = 5 | other | B | ballot scanners to be used in the recount | 2036-09-17 | plan | projected
@fact sa = 1074 | vote_count | S | votes gained after election night | final | snapshot
@fact fa = 792 | vote_count | F | votes gained after election night | final | snapshot
@fact sh = 48.8 | vote_share | S | share of the ballots added after election night | final | snapshot
@fact fv = 58.82 | price | F | dollars raised for each vote | final | snapshot
@fact sv = 23.79 | price | S | dollars raised for each vote | final | snapshot
@fact px = 42 | other | P | precincts in the city | - | constant | denied
@fact sd = 36 | other | P | envelopes set aside over signatures | - | snapshot
@rel diff sa = s2 - s1
@rel diff fa = f2 - f1
@rel share sh = sa / ad
@rel sum t1 = f1 + s1 + m1
@rel sum t2 = f2 + s2 + m2
@rel diff g1 = f1 - s1
@rel diff g2 = s2 - f2
@rel sum ad = ml + lp
@rel diff ad = t2 - t1
@rel share to = t2 / el
@rel share fs2 = f2 / t2
@rel share ss2 = s2 / t2
@race night = f1 s1 m1
@race final = f2 s2 m2
@trap f1 f2 :: more ballots were counted by Friday
@trap to to32 :: another primary
@trap ml ad :: mail ballots are only part of what was added

@doc a-wire | wire agency | 2036-09-10
Furtado holds slim lead in Wampasset mayoral primary

WAMPASSET, R.I. (CNW) — City Council President Beatriz Furtado led former bus driver Lem Sengphachanh by {225|g1|t=early Wednesday} votes early Wednesday in a Democratic primary for mayor that was too close to call.

With {38|p1} of the city's {41|pt} precincts reporting, Furtado had {6,212|f1|t=With 38 of the city's 41 precincts reporting} votes to {5,987|s1|^} for Sengphachanh, a second-term school committee member. Retired fire chief Roy Marchetti trailed with {3,101|m1|^}.

That put Furtado at {40.6%|fs1|t=early Wednesday} and Sengphachanh at {39.1%|ss1|^}, with mail ballots from the drop boxes still under seal.

Under city ordinance a candidate may demand a recount when fewer than {350|th} votes separate the top {two|-}. "There is no losing concession to be made at one in the morning," Sengphachanh told supporters at a Lao temple hall on Cady Street.

Furtado outraised the field, taking in {$412,000|ff|t=through August} through August; Sengphachanh reported {$168,000|sf|^}.

The Board of Canvassers said it would certify on Friday. No Republican is running.

@doc b-paper | local daily | 2036-09-13
By the width of a city bus: Lem edges past Beatriz

By Philomena Achterberg | pachterberg@wampassetledger.example | 401-555-0133

The former bus driver caught the council president on the last bend.

Canvassers finished at 6:40 p.m. {on Friday|-}, and when the last box from the Third Ward had gone through the scanner Lem Sengphachanh was ahead of Beatriz Furtado, {7,061|s2|t=when the last box from the Third Ward had gone through the scanner} to {7,004|f2|^}. Roy Marchetti, whose {3,435|m2|^} would have been a respectable total in a quieter year, conceded on Tuesday night and has gone fishing.

On election night it was she who led, by {225|g1|t=On election night}. What changed was {740|lp|by=the board} ballots from three polling places whose machines had jammed and, the board says, {1,460|ml|by=the board} that came by post. Not {a third|-} of the envelopes favored Furtado.

All told {17,500|t2} people took part, or {31 percent|!to} of those who could have. Four years ago it was {23.5|to32|t=Four years ago}.

The two canvassers and their clerk meet again {Wednesday|rd} to hear Furtado's request for a recount, which she is sure to be given: the law grants one to anybody who loses by less than {350|th}. Clerk Ottavio Brandt plans on {five|rw|by=Clerk Ottavio Brandt} scanners.

READ MORE: 12 things to do at the Quahog Fair | School lunch debt tops $80,000

@doc c-radio | public radio script | 2036-09-13
Morning newscast, 7:04

HOST: A turnabout in Wampasset. The man who was behind on Tuesday is in front this morning.

REPORTER: That's right, Noor. When most of us went to bed on Wednesday, a little over {fifteen thousand|~t1|t=When most of us went to bed on Wednesday} ballots had been tallied. Then came another {twenty-two hundred|ad}, and those broke for the school committeeman. He's now up by {sixty-four|!g2|t=now}.

HOST: {Sixty-four|!g2}. Out of how many?

REPORTER: {Seventeen and a half thousand|t2|v=17500}. So each of the two leaders has {two-fifths|~fs2+ss2|v=40}, give or take a hair, and the retired fire chief took the other {fifth|~ms2}.

HOST: And money, in this one, didn't talk?

REPORTER: It mumbled. The council president had raised more than {four hundred thousand dollars|>ff}. Her rival got by on {a hundred ninety thousand|!sf}, mostly in small checks.

HOST: What happens next?

REPORTER: A hearing {in the middle of next week|rd}. Her lawyer, Ignatius Pell, says {three dozen|sd|by=Her lawyer, Ignatius Pell} envelopes were set aside because the signatures didn't match. The board hasn't confirmed that.

HOST: Sanjeewa Whitcomb reporting. It's 61 degrees at seven-oh-six.

@doc d-newsletter | politics newsletter | 2036-09-15
OCEAN STATE TALLY — Monday edition

Good morning. You have 1 new poll, 2 lawsuits and the strangest primary of the season to digest.

What we know about Wampasset: barely {a quarter|-} of an hour after the board closed its books, both camps had hired the same printer for recount leaflets.

The numbers, certified: Sengphachanh {40.35|ss2|t=certified}, Furtado {40.02|fs2|^}, Marchetti {19.63|ms2|^}. In votes, {57|g2|^} between first and second. Turnout came to {28 percent|to|^} of the {62,500|el} eligible, up from {23.5 percent|to32|t=in 2032} in 2032.

How he did it. The envelopes. Of {2,200|ad} ballots opened or scanned after Tuesday, {1,520|!ml} had been mailed, the rest came out of broken machines. He won {1,074|sa} of them altogether — not quite {half|~sh} — but she won only {792|fa}.

What she says. "I was ahead by {225|g1|t=on the night} on the night, and I've not seen one sheet of paper that tells me how I lost it." A hearing is set for {the 17th|rd}.

What it cost. She raised {$412,000|ff|t=Aug. 31}, which is {$58.82|fv} for each of her votes; for him it works out at {$23.79|sv}. That's our arithmetic, from reports ending Aug. 31.

Correction: Friday's edition gave the number of precincts as {42|px}. There are {41|pt}.

Rate this newsletter: 1 2 3 4 5
