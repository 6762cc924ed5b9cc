@story fr19-ireland-creamery
@topic Merger of two Irish dairy co-operatives: first vote in February to the confirming vote in March
@subject S = Slieveban Co-op | Slieveban | the bigger society | the larger co-op
@subject C = Corran Valley Dairies | Corran Valley | Corran | the smaller society
@subject M = Crannóg Dairies | Crannóg | the merged society | the new society
@subject K = Kilbrack plant | Kilbrack | the cheese plant
@subject R = Family Farm First | the objectors | the No group
@subject W = Wendelin Foods | Wendelin
@subject V = CCPC | the competition regulator
@fact f1 = 1512 | vote_count | S | votes in favour | first meeting | cumulative
@fact a1 = 398 | vote_count | S | votes against | first meeting | cumulative
@fact t1 = 1910 | votes_cast | S | votes cast | first meeting | cumulative
@fact s1 = 79.2 | vote_share | S | share of votes in favour | first meeting | cumulative
@fact u1 = 44.3 | turnout | S | share of members who voted | first meeting | cumulative
@fact f2 = 1207 | vote_count | S | votes in favour | second meeting | cumulative
@fact a2 = 461 | vote_count | S | votes against | second meeting | cumulative
@fact t2 = 1668 | votes_cast | S | votes cast | second meeting | cumulative
@fact s2 = 72.4 | vote_share | S | share of votes in favour | second meeting | cumulative
@fact u2 = 38.7 | turnout | S | share of members who voted | second meeting | cumulative
@fact cf1 = 884 | vote_count | C | votes in favour | first meeting | cumulative
@fact ca1 = 121 | vote_count | C | votes against | first meeting | cumulative
@fact ct1 = 1005 | votes_cast | C | votes cast | first meeting | cumulative
@fact cs1 = 88 | vote_share | C | share of votes in favour | first meeting | cumulative
@fact cf2 = 702 | vote_count | C | votes in favour | second meeting | cumulative
@fact ca2 = 88 | vote_count | C | votes against | second meeting | cumulative
@fact ct2 = 790 | votes_cast | C | votes cast | second meeting | cumulative
@fact cs2 = 88.9 | vote_share | C | share of votes in favour | second meeting | cumulative
@fact th1 = 75 | other | - | share of votes needed at the first meeting | - | constant | threshold
@fact th2 = 50 | other | - | share of votes needed at the second meeting | - | constant | threshold
@fact sh = 4310 | other | S | members with a vote | 2032 | constant
@fact su = 1740 | other | S | milk suppliers | 2031 | constant
@fact cu = 860 | other | C | milk suppliers | 2031 | constant
@fact mu = 2600 | other | M | milk suppliers | - | plan | projected
@fact sl = 712000000 | other | S | litres of milk a year | 2031 | constant
@fact cl = 318000000 | other | C | litres of milk a year | 2031 | constant
@fact ml = 1030000000 | other | M | litres of milk a year | - | plan | projected
@fact sr = 598000000 | revenue | S | turnover | 2031 | constant
@fact cr = 247000000 | revenue | C | turnover | 2031 | constant
@fact mr = 845000000 | revenue | M | turnover | - | plan | projected
@fact sp = 14300000 | profit | S | operating profit | 2031 | constant
@fact sp0 = 19800000 | profit | S | operating profit | 2030 | constant
@fact spc = 27.8 | rate | S | fall in operating profit in percent | 2031 | constant
@fact cp = 3100000 | profit | C | operating profit | 2031 | constant
@fact sd = 131000000 | other | S | net debt | 2031-12-31 | snapshot
@fact cd = 44000000 | other | C | net debt | 2031-12-31 | snapshot
@fact md = 175000000 | other | M | net debt | - | plan | projected
@fact sj = 540 | jobs | S | people employed | 2031 | constant
@fact cj = 231 | jobs | C | people employed | 2031 | constant
@fact mj = 771 | jobs | M | people employed | - | plan | projected
@fact kj = 119 | jobs | K | people employed | 2032 | constant
@fact cut = 85 | jobs | K | jobs to go | - | plan | projected
@fact sav = 17000000 | other | M | savings a year | 2035 | plan | projected
@fact one = 22000000 | budget | M | one-off cost of merging | - | plan | projected
@fact sm = 43.5 | price | S | base price in cents a litre | 2032-02 | constant
@fact cm = 42 | price | C | base price in cents a litre | 2032-02 | constant
@fact gap = 1.5 | price | C | rise in base price in cents a litre | - | plan | pledged
@fact bon = 0.8 | price | M | bonus in cents a litre | - | plan | pledged
@fact bony = 3 | duration | M | years of bonus | - | plan | pledged
@fact ex = 0.62 | other | M | shares for one old share | - | plan
@fact ss = 26 | other | S | farm stores | 2032 | constant
@fact cst = 9 | other | C | farm stores | 2032 | constant
@fact ms = 35 | other | M | farm stores | - | plan | projected
@fact bid = 118000000 | other | W | money offered | 2031-11 | constant
@fact pet = 320 | other | R | signatures | 2032-03-08 | cumulative
@fact wd = 30 | duration | V | working days of the first review | - | plan
@fact bs = 9 | seats | S | seats on the new board | - | plan
@fact bc = 5 | seats | C | seats on the new board | - | plan
@fact bt = 14 | seats | M | seats on the new board | - | plan
@fact fp = 305 | vote_count | S | votes by which support fell | second meeting | constant
@fact tk = 3 | duration | K | years for which work is guaranteed | - | plan | denied
@fact avf = 12000000 | other | M | savings a year as analysts see them | 2035 | plan | projected
@fact ab = 2400 | other | S | members who did not vote | first meeting | constant
@fact dt = 242 | other | S | members fewer than the first time | second meeting | constant
@fact left = 34 | jobs | K | jobs to remain | - | plan | projected
@rel diff ab = sh - t1
@rel diff dt = t1 - t2
@rel diff left = kj - cut
@trap sav avf :: what management and what analysts expect
@trap fp dt :: fall in support and fall in votes cast
@rel sum t1 = f1 + a1
@rel sum t2 = f2 + a2
@rel sum ct1 = cf1 + ca1
@rel sum ct2 = cf2 + ca2
@rel share s1 = f1 / t1
@rel share s2 = f2 / t2
@rel share cs1 = cf1 / ct1
@rel share cs2 = cf2 / ct2
@rel share u1 = t1 / sh
@rel share u2 = t2 / sh
@rel diff fp = f1 - f2
@rel sum mu = su + cu
@rel sum ml = sl + cl
@rel sum mr = sr + cr
@rel sum md = sd + cd
@rel sum mj = sj + cj
@rel sum ms = ss + cst
@rel sum bt = bs + bc
@rel diff gap = sm - cm
@race slieveban-second = f2 a2
@race slieveban-first = f1 a1
@trap s1 s2 :: the first meeting and the second
@trap cs1 cs2 :: the smaller co-op's two meetings
@trap s2 cs2 :: two co-ops, one evening
@trap su sh :: those who send milk and those who may vote
@trap kj cut :: all who work there and those to go
@trap cj kj :: the society and its plant
@trap sp sp0 :: profit of two years
@trap sp cp :: profit of two co-ops
@trap sav one :: yearly savings and one-off cost
@trap th1 th2 :: the hurdles of the two meetings
@trap sm cm :: two co-ops' prices
@trap sl ml :: one co-op's milk and the two together

@doc a-farming | farming weekly | 2032-03-13
Done deal: Slieveban and Corran tie the knot, but the cold feet are real

By Aoife Brannigan-Osei
Dairy correspondent

It took eleven minutes to count the hands that nobody could see. At the back of the mart in Ballycorrib on Thursday night, with the sale ring hosed down and the tannoy left on by mistake, the scrutineers went through the ballot boxes a second time before Slieveban's chair, Dervla Prunty, walked to the rostrum.

"In favour, {1,207|f2|t=on Thursday night}," she read. "Against, {461|a2|^}." There was applause. It was not, as one man from the Log Road put it, the kind that wakes a baby.

So it is done. Ireland's newest dairy processor, Crannóg Dairies, will come into being on 1 July if the regulator lets it, with {2,600|mu} suppliers, just over {a billion|>ml|v=1000000000} litres of milk and a balance sheet carrying {€175m|md} of borrowings. Corran Valley's members, who met the same evening in the parish hall in Kilbrack, ratified by {702|cf2|t=the same evening} votes to {88|ca2|^}.

Nobody doubted Corran. With operating profit of {€3.1m|cp} from a turnover of {€247m|cr} last year, and a base price of {42|cm|t=for February milk}c/l for February milk, the smaller society had been looking for a home since the whey dryer broke. Its farmers get an immediate lift of {1.5|gap}c to bring them level with their neighbours.

The interest was all on the other side of the mountain. At the first meeting, on 19 February, {1,910|t1|t=on 19 February} Slieveban members voted and the resolution sailed over the {75%|th1} bar. This week the bar was lower, a simple majority, and so was the enthusiasm. Support fell by {305|fp} votes in three weeks; turnout slid from {44%|u1|round} to {39%|u2|round}.

What happened in between was Family Farm First. The group, which began as a WhatsApp thread among calving-season insomniacs, held {four|-} kitchen meetings and handed in a petition with {320|pet} names last Monday. Its spokeswoman, Bríd Tuohy, milks {94|-} cows at Knockaderry and has nothing against Corran people, "who are lovely and whose debts we are about to meet."

Her arithmetic is hard to dismiss. Slieveban owed {€131m|sd|t=at the end of December} at the end of December and made {€14.3m|sp|t=last year} last year, having made {€19.8m|sp0|t=the year before} the year before. Corran brings another {€44m|cd} in bank loans. Management answers that the {€17m|sav|t=by 2035|by=Management} a year that it hopes to save by 2035 pays for everything, including the {€22m|one|by=Management} bill for getting there.

Much of that saving has an address. The cheese plant at Kilbrack, where {119|kj} people clock in, is to lose its packing hall and both night shifts. The figure on the slide was {85|cut|by=the slide} redundancies, "voluntary in the first instance". SIPTU's organiser, Kwabena Doyle, said that he had been led to expect a guarantee of work for {three|tk|by=Kwabena Doyle} years; chief executive Tomasz Ruane, asked directly, said no such promise had been made by anyone.

There was sweetener for both camps. Every litre supplied to the merged society will earn {0.8|bon}c on top of base for {three|bony} years. Corran members will receive {0.62|ex} of a Crannóg share for each one that they hold, which values the society at well under the {€118m|bid|t=last November|by=Wendelin Foods} that Wendelin Foods put on the table last November. That offer was withdrawn at Christmas and will not, says Corran's chair, be coming back.

And governance? Slieveban will have {nine|bs} of the {14|bt} directors and Corran {five|bc}, until the first elections in 2034. The chair stays in Ballycorrib. The head office, after what one director called a full and frank exchange about car parking, goes to Kilbrack.

I asked Ms Tuohy, under the mart's big clock, whether she would now send her milk elsewhere. She laughed. The nearest rival lorry, she said, passes her gate on the N71 at {sixty|-} miles an hour and has never once slowed down.

See also: Beef trade steady at {€6.85|-}/kg, p. {31|-}. Prices, p. {44|-}. Young stock: {212|-} lots at Ballycorrib.

@doc b-radio | local radio, bulletin script | 2032-03-12
0700 BULLETIN FRI – READ: SORCHA

Good morning. Farmers in {two|-} counties have given the final go-ahead to the merger of Slieveban Co-op and Corran Valley Dairies.

At Slieveban, just over {seventy-two per cent|s2|round} of those who voted last night said yes. That's down from {seventy-nine per cent|s1|t=in February|round} in February. At Corran, it was nearly {eighty-nine per cent|~cs2} of {790|ct2} voters in favour, hardly a budge on the {eighty-eight|cs1|t=the last time} recorded the last time.

Between them the pair have {thirty-five|ms} stores and employ {seven hundred and seventy-one|mj} people. {Eighty-five|cut} jobs are expected to go, all of them at Kilbrack.

[CLIP: RUANE, 14 SECS. IN: "No one will be pushed…" OUT: "…the front door."]

Slieveban boss Tomasz Ruane there. The union SIPTU says staff were told nothing in advance. The competition watchdog has {thirty|wd} working days to take a first look.

To sport, and it finished Kilbrack {1-14|-}, St Colbrand's {0-12|-} in the under-twenties…

@doc c-newsletter | business newsletter | 2032-02-20
The Churn: Slieveban clears the high bar

Good morning from a wet Cork. {3|-} things today: milk, a brewery and a bank nobody wants.

1. Milk

Slieveban's members backed the union with Corran Valley last night, {1,512|f1|t=last night} to {398|a1|^}. That is {79.2pc|s1|t=last night} of the poll where {75pc|th1} was required. Across the hill Corran said yes by {884|cf1} to {121|ca1} on a poll of {1,005|ct1}. A second round on 11 March needs no more than {half|th2|v=50} plus one.

What they are building: {€845m|mr} of combined sales ({€598m|sr|s=the larger partner} from the larger partner), {1.03bn|ml} litres, {two|-} towers, one very old cheese brand.

Why: Slieveban's operating profit fell {27.8pc|spc|t=in 2031} to {€14.3m|sp|^} in 2031. Ruane has pencilled in annual synergies of {€17m|sav|by=Ruane} by the fourth year. Analysts at Ferris Quay see only {€12m|avf|by=Analysts at Ferris Quay}, and they do this for a living.

Who's cross: not many voters. But of {4,310|sh} shareholders just {1,740|su} still send in milk, and the rest, retired mostly, like a dividend. Note {2,400|ab} ballots that never came back.

Watch: Wendelin. Its {€118m|bid} tilt at Corran is officially dead. So was the brewery.

You are receiving this because you signed up. {6,312|-} readers. Forwarded? Subscribe at {€9|-} a month.

@doc d-qa | co-op leaflet, questions and answers | 2032-03-01
Your questions on Crannóg Dairies

Issued jointly by the boards. Please bring this leaflet with you on 11 March.

Haven't we voted already?
Yes. On 19 February {79%|s1|round|t=On 19 February} of Slieveban voters and {88%|cs1|^} of Corran Valley voters who took part approved. The rules ask for a second meeting, at which more than {50%|>th2} is enough.

How big will we be?
Together {2,600|mu} farm families, of whom {1,740|su} today supply Slieveban and {860|cu} Corran. Our milk pool would be {712|sl|x=1000000} + {318|cl|x=1000000} = {1,030|ml|x=1000000} million litres.

What will I be paid?
The Slieveban base of {43.5|sm} cent will apply to all from day one. Corran suppliers now get {42.0|cm}. A merger bonus of {0.8|bon} cent follows for {three|bony} years, provided that the regulator approves.

Will my local store close?
No store closures are planned. Slieveban has {26|ss}, Corran {nine|cst}.

And the staff?
Slieveban employs {540|sj} and Corran {231|cj}. We expect that up to {85|<cut} roles at Kilbrack will no longer be needed. There will be no compulsory redundancies before 2033.

I hold Corran shares. What do I get?
{62|ex|v=0.62} Crannóg shares for every hundred.

Helpline: 0818 555 019, weekdays {9|-}–{5|-}. Leaflet ref. CD/{03/32|-}.

@doc e-column | provincial newspaper, opinion | 2032-03-17
Paddy's Day, and my grandfather's creamery book

The book says that in June 1951 he brought {11|-} gallons a day on a donkey cart. I hold the pencil entries up to the window and think of the meeting last Thursday.

Nobody I spoke to was against the marriage as such. They were against being hurried. More than {seven out of ten|>s2|v=70} of Slieveban's voters said yes, which sounds like love, until you recall that {1,668|t2|t=last Thursday} came to a party to which {4,310|sh} were asked. In February there were {242|dt} more of us, and I counted myself among the {398|a1|t=In February}. This time the Noes had {461|a2|t=This time}.

What of Kilbrack? My niece packs cheddar there, one of {119|kj}; when it is over there may be {34|left}. She has not been told which list she is on. "They have a spreadsheet," she said. "They always have a spreadsheet."

The boards point to the {€17 million|sav|by=The boards}. They point to the {nine|bs} chairs at the table that will be ours, as though a chair ever milked a cow. They never point to the {€22 million|one} we lay out first. I am told that I am sentimental. Perhaps. But the donkey was paid for.

The writer farms at Cloonagh. Letters to the editor: {300|-} words maximum. Lotto: {4|-}, {11|-}, {19|-}, {23|-}, {30|-}, {41|-}.
