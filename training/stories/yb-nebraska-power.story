@story yb-nebraska-power
@topic Nebraska public power district: two board races, outside money and the vote on a coal unit
@subject PD = Platte and Loup Public Power District | the district | the utility
@subject J = Jolene Ruth | Ruth | the wheat farmer
@subject K = Vernon Kratochvil | Kratochvil | the board chairman
@subject C = Chuck Sorensen | Sorensen
@subject Z = Lyle Zabka | Zabka | the retired lineman
@subject Q = Maria Quintero | Quintero | the sitting director
@subject H = Dale Hruby | Hruby
@subject S4 = Subdistrict 4
@subject S7 = Subdistrict 7
@subject BD = board of directors | the board
@subject U2 = Unit 2 | the coal unit
@subject HR = Heartland Reliable Power | Heartland
@subject NC = Nebraskans for Clean Choice | Clean Choice
@subject OG = outside groups
@fact r4 = 41200 | other | S4 | registered voters | - | constant
@fact b4 = 29000 | votes_cast | S4 | ballots cast | November | snapshot
@fact u4 = 70.4 | turnout | S4 | turnout | November | snapshot
@fact j1 = 4880 | vote_count | J | votes for director | May primary | snapshot
@fact k1 = 5210 | vote_count | K | votes for director | May primary | snapshot
@fact c1 = 2910 | vote_count | C | votes for director | May primary | snapshot
@fact m1 = 330 | margin | K | lead in votes for director | May primary | snapshot
@fact j = 11340 | vote_count | J | votes for director | November | snapshot
@fact k = 10872 | vote_count | K | votes for director | November | snapshot
@fact x4 = 6788 | vote_count | S4 | ballots blank for director | November | snapshot
@fact v4 = 22212 | votes_cast | S4 | votes for director, all candidates | November | snapshot
@fact m = 468 | margin | J | lead in votes for director | November | snapshot
@fact jp = 51.1 | vote_share | J | share of votes for director | November | snapshot
@fact kp = 48.9 | vote_share | K | share of votes for director | November | snapshot
@fact je = 3020 | vote_count | J | votes for director | early vote | cumulative
@fact ke = 3475 | vote_count | K | votes for director | early vote | cumulative
@fact z = 8390 | vote_count | Z | votes for director | November | snapshot
@fact q = 8105 | vote_count | Q | votes for director | November | snapshot
@fact x7 = 5505 | vote_count | S7 | ballots blank for director | November | snapshot
@fact b7 = 22000 | votes_cast | S7 | ballots cast | November | snapshot
@fact m7 = 285 | margin | Z | lead in votes for director | November | snapshot
@fact h = 9420 | vote_count | H | votes for director | November | snapshot
@fact bs = 9 | seats | BD | directors | - | constant
@fact up = 3 | seats | BD | directors elected this year | 2036 | constant
@fact f0 = 5 | seats | BD | directors for keeping the coal unit | before January | snapshot
@fact g0 = 4 | seats | BD | directors for retiring the coal unit | before January | snapshot
@fact f1 = 5 | vote_count | BD | directors' votes for keeping the coal unit | January meeting | snapshot
@fact g1 = 4 | vote_count | BD | directors' votes for retiring the coal unit | January meeting | snapshot
@fact mw = 680 | other | U2 | megawatts | - | constant
@fact jb = 210 | jobs | U2 | people employed | 2036 | constant
@fact co = 140000000 | budget | U2 | dollars of work needed to keep it | 2038 | plan | projected
@fact cu = 96000 | other | PD | customers | 2036 | constant
@fact rt = 11.2 | price | PD | cents for each kilowatt-hour | 2036 | constant
@fact rr = 4.5 | rate | PD | rate rise | 2037 | plan | projected
@fact xh = 610000 | spending | HR | dollars spent on board races | November | cumulative
@fact xn = 540000 | spending | NC | dollars spent on board races | November | cumulative
@fact xo = 1150000 | spending | OG | dollars spent on board races by outside groups together | November | cumulative
@fact x0 = 38000 | spending | PD | dollars spent on board races | 2030 | cumulative
@fact yr = 18 | duration | K | years on the board | 2036 | constant
@fact te = 6 | duration | BD | years of a director's term | - | constant
@rel share u4 = b4 / r4
@rel diff m1 = k1 - j1
@rel sum v4 = j + k
@rel sum b4 = v4 + x4
@rel diff m = j - k
@rel share jp = j / v4
@rel share kp = k / v4
@rel sum b7 = z + q + x7
@rel diff m7 = z - q
@rel sum bs = f0 + g0
@rel sum bs = f1 + g1
@rel sum xo = xh + xn
@race primary = k1 j1 c1
@race general = j k
@race early = ke je
@race seven = z q
@race money = xh xn
@trap j1 j :: primary and general
@trap m1 m :: his lead in May, hers in November
@trap m m7 :: two subdistricts
@trap f0 f1 :: five on one side before and after, with different people
@trap x4 x7 :: blanks in two subdistricts
@trap xh xo :: one group and both
@trap xo x0 :: two elections
@trap je j :: early and all votes
@trap k1 ke :: primary and early votes
@trap bs up :: the board and this year's seats
@trap te yr :: a term and a career

@doc a-radio | radio script | 2036-10-12
KRVX FARM REPORT, 12:20

You'll see it at the bottom of your ballot, past the judges. The public power board. {Nine|bs} directors, {six|te}-year terms, and {three|up} are up this year. They set what you pay, which is {11.2|rt} cents now.

Down there is where the money is. Two outfits you never heard of, Heartland Reliable Power and Nebraskans for Clean Choice, are buying every spot we've got. In 2030 the whole works cost {38 thousand|x0|t=In 2030}.

It's over Unit 2. {680|mw} megawatts of coal, {210|jb} jobs. Fixing it up runs {140 million|co}. The board's {five|f0|t=now} to {four|g0|^} for keeping it now.

In Subdistrict 4, Chairman Vernon Kratochvil won the May primary with {5,210|k1|t=the May primary}; Jolene Ruth of Ord had {4,880|j1|^}. Chuck Sorensen had {2,910|c1|^} and is out.

December corn down three and a quarter.

@doc b-blog | live blog of a newspaper | 2036-11-04
Power board: live

8:15 p.m. CT Early vote, Subdistrict 4: Kratochvil {3,475|ke|t=Early vote}, Ruth {3,020|je|^}.

9:40 p.m. Ruth's ahead in Valley and Greeley counties. She farms there; he's got the office park.

10:55 p.m. Subdistrict 7's a surprise the other way: retired lineman Lyle Zabka {8,390|z|t=10:55 p.m.}, Director Maria Quintero {8,105|q|^}. He's for coal; she's not. {285|m7|^} in it.

11:30 p.m. And 4's final: Ruth {11,340|j|t=11:30 p.m.}, Kratochvil {10,872|k|^}. She's for closing it and beats the chairman by {468|m|^}, after {18|yr} years.

11:35 p.m. So one for, one against, and it's still {five|f1|t=still} to {four|g1|^}? Yes. Two years of ads to swap chairs.

11:40 p.m. Dale Hruby, unopposed, {9,420|h}.

@doc c-wire | wire agency | 2036-11-05
Chairman ousted but coal majority survives in Nebraska utility vote

LINCOLN, Neb. (Plains Wire) — Voters ousted the chairman of a public power district in Nebraska on Tuesday but kept a majority that supports its coal plant.

Jolene Ruth, a wheat farmer, had {51.1%|jp|t=Tuesday} to Vernon Kratochvil's {48.9%|kp|^} in one subdistrict. In another, coal supporter Lyle Zabka unseated a director by {285|m7} votes.

Outside groups spent {$1.15 million|xo}: Heartland Reliable Power, which is backed by rail interests, {$610,000|xh}, and Nebraskans for Clean Choice {$540,000|xn}.

Nebraska is the only state served wholly by public power. The district has {96,000|cu} customers.

In Ruth's subdistrict {70.4%|u4} of {41,200|r4} voters took part, but {6,788|x4} left the race blank.

@doc d-weekly | county weekly | 2036-11-12
Jolene got it done

By Arlys Vodehnal

She'd put 31,000 miles on the pickup. Jolene Ruth of rural Ord is the new director from Subdistrict 4, {11,340|j} to {10,872|k}.

In May she was {330|m1|t=In May} behind the chairman. She figured most of Chuck Sorensen's {2,910|c1|t=In May} would come along and that there were a heap of people who don't get to the bottom of the ballot. She was half right. {29,000|b4} voted and {22,212|v4} of those voted for power director.

"I told 'em it's the only race up there that's got your name on the bill," she said.

Rates are to go up {4.5 percent|rr}, whoever.

Over in 7 they had {22,000|b7} ballots and {5,505|x7} blanks, so they're no better.

Soup supper, St. Wenceslaus, Sunday. Ord Chanticleers 35, Broken Bow 14.

@doc e-analysis | trade newsletter | 2037-01-20
Unit 2 stays, {5|f1}-{4|g1}

The Platte and Loup board voted Friday to spend {$140 million|co} on the {680|mw}-MW unit near Hershey. In favor: {five|f1|t=Friday}. Opposed: {four|g1|^}.

It was the split that the board had before the election ({5|f0|t=before the election}-{4|g0|^}), with two members replaced. The new director from 7, Mr. Zabka, voted aye; the new one from 4, Ms. Ruth, no.

For {$1.15 million|xo}, the outside groups between them bought an exchange of hostages. Heartland spent {$610,000|xh}. Six years ago everything cost {$38,000|x0|t=Six years ago}.

Had Quintero held on in 7, where she was short by {285|m7}, the {210|jb} people at the plant would be reading a different newsletter.
