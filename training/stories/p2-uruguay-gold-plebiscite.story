@story p2-uruguay-gold-plebiscite
@topic Uruguayan plebiscite on banning open-pit gold mining, October 2034
@subject P = gold plebiscite | the plebiscite | the referendum | the vote
@subject Y = Yes | Sí | the ban | the Sí slip | the blue slip
@subject M = Montevideo | the capital
@subject R = Rivera | the mining department | the north
@subject C = Electoral Court | the court
@subject O = Consultora Ombú | Ombú | the exit poll | the pollster
@subject A = Aurífera del Cuñapirú | Cuñapirú | the mine | the company
@subject T = Tarariras Water Front | the campaign | organisers | Eloísa Bentancur
@fact re = 2760000 | other | P | people on the roll | - | constant
@fact vc = 2456400 | votes_cast | P | people who voted | final | snapshot
@fact tu = 89 | turnout | P | share of the roll that voted | final | snapshot
@fact y2 = 1262590 | vote_count | Y | votes | final | snapshot
@fact ys = 51.4 | vote_share | Y | share of the votes cast | final | snapshot
@fact yn = 1228200 | vote_count | Y | votes needed | final | snapshot | threshold
@fact yt = 50 | vote_share | Y | share of the votes cast needed | - | constant | threshold
@fact yg = 34390 | margin | Y | votes above those needed | final | snapshot
@fact y1 = 48.9 | vote_share | Y | share of the votes cast | 40% counted | snapshot
@fact c1 = 40 | counted_share | C | ballot boxes opened | 40% counted | snapshot
@fact ep = 49 | poll_share | Y | share in the exit poll | 2034-10-29 20:30 | snapshot
@fact em = 2.5 | margin_of_error | O | points of error either way | - | constant
@fact en = 6200 | sample_size | O | voters asked | 2034-10-29 | constant
@fact my = 57.3 | vote_share | M | share in favour | final | snapshot
@fact ry = 38.2 | vote_share | R | share in favour | final | snapshot
@fact jn = 640 | jobs | A | people employed | 2034-10 | snapshot
@fact jf = 1900 | jobs | A | people to be employed after the extension | - | plan | projected
@fact iv = 1400000000 | budget | A | dollars to be invested | - | plan | pledged
@fact sg = 291000 | other | T | signatures | 2033-12 | cumulative
@fact sn = 276000 | other | T | signatures needed | - | constant | threshold
@fact ss = 10 | other | T | signatures needed as a share of the roll | - | constant | threshold
@fact cl = 23:10 | clock | C | time when the result was declared | 2034-10-29 | constant
@fact gy = 3 | duration | A | years left to close the pits | - | plan
@fact dm = 2000000000 | damages | A | dollars to be sought in arbitration | 2034-10-31 | plan | denied
@fact oz = 5200000 | other | A | ounces of gold in the ground | - | constant
@fact og = 92000 | other | A | ounces of gold to be produced | 2035 | plan | projected
@fact sf = 17 | rate | A | fall of the parent's shares | 2034-10-29 | snapshot
@rel share tu = vc / re
@rel share ys = y2 / vc
@rel diff yg = y2 - yn
@rel share ss = sn / re
@trap y1 ys :: more boxes were opened
@trap ep ys :: a poll at the doors
@trap my ry :: two departments
@trap y2 yn :: won and needed
@trap jn jf :: now and with the extension
@trap sg sn :: collected and needed

@doc a-wire | wire agency | 2034-10-29
Uruguay votes to ban open-pit gold mining

MONTEVIDEO, Oct 29 (Meridian) - Uruguayans voted on Sunday to write a ban on open-pit gold mining into their constitution, the Electoral Court said, overturning an early count and an exit poll that had both put the measure just short.

With nearly all ballots counted the Sí slip had been put in the envelope by {51.4%|ys|t=With nearly all ballots counted|by=the Electoral Court} of voters. It needed more than {50%|yt}.

At {40%|c1} of the boxes Yes had stood at {48.9%|y1|t=At 40% of the boxes}. The capital, which counts late, carried it: there {57.3%|my} were in favour, against {38.2%|ry} in Rivera, home of the country's only large mine.

Its owner, Aurífera del Cuñapirú, had planned to invest {$1.4 billion|iv} and raise its workforce from {640|jn} to {1,900|jf}. Shares of its parent fell {17%|sf} in Toronto futures.

Turnout was {89%|tu|by=the court}, the court said. Voting is compulsory.

@doc b-montevideo | Montevideo daily, translated | 2034-10-30
The blue slip that almost wasn't

At half past eight the pollster said no. {Forty-nine|ep|t=At half past eight|by=the pollster}, said Consultora Ombú, having stopped {6,200|en} people outside schools, and wise heads nodded: with a margin of {two and a half|em|v=2.5} points it was never going to be more than a coin in the air.

At ten the court said no as well. {46.9|!y1|t=At ten|by=the court} per cent, with {four boxes of every ten|c1|v=40} open.

At {ten past eleven|cl} it said yes.

In between lay Montevideo, and {34,390|yg} people. That is by how many the {1,262,590|y2} blue slips exceeded the half plus one of all those who went to vote. A full Centenario, minus the away end.

For Eloísa Bentancur, a schoolteacher from Tarariras, it ends a road begun with a folding table and a pen. The Water Front needed {a tenth|ss} of the electoral roll, {276,000|sn}, and handed in {308,000|!sg} signatures last December.

The company has {three|gy} years to fill in its pits. In Minas de Corrales, where every other house lives from them, no one was dancing.

Also in this edition: Peñarol 3, Nacional 3. Dollar at 44.20. UV index: 9.

@doc c-mining | mining newsletter | 2034-10-31
GRADE & TONNAGE / LatAm

URUGUAY: OUT OF BOUNDS
The worst case happened. About {1.26 million|~y2} of {2.46 million|vc|v=2456400} ballots carried the Sí, and under article 331 that is that. We had told subscribers the odds were the other way.

What is lost: a {$1.4bn|iv} sulphide extension, {1,900|jf} posts at full tilt (the operation now keeps {720|!jn} on the books, contractors aside), about {5.2|~oz|x=1000000} Moz in the ground.

What is not: the {three|gy}-year wind-down gives time for the oxide cap. Management guides to {92,000|og|t=next year|by=Management} oz next year, unchanged.

Where the votes were: in Rivera fewer than {two in five|<ry} wanted the ban. In the capital it was closer to {three in five|~my}. The people who drink the water outvoted those who dig by it, or the other way about, depending whom you ask.

Arbitration: the parent has a bilateral treaty and a temper.

@doc d-explainer | foreign broadcaster explainer | 2034-10-31
Uruguay's gold vote in five questions

What did people decide?
To forbid digging for gold from the surface, anywhere in the country. The {1,262,590|y2} votes for it were {51.4|ys} in each hundred cast.

Was there a No?
No. There is no slip for No. If you disagree you put in nothing. That's why the target depends on how many come: of {2,760,000|re} on the roll {2,456,400|vc} did ({86 per cent|!tu}), so {1,228,200|yn} were needed.

How did it come to a vote?
By petition. {One voter in ten|ss|v=10} had to sign within {two|-} years. The campaign delivered {291,000|sg} names.

Who was against?
The mine, which employs {640|jn}, and both big parties for most of the year. In the north just {38.2|ry} per cent backed it.

Could it be reversed?
With another plebiscite. The company had been expected to sue, but on Tuesday the company's lawyers denied that it was seeking "{2 billion|dm|by=the company's lawyers} dollars or any such figure".
