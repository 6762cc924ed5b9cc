@story v-quilamapu-runoff
@topic Runoff for governor of the Quilamapu region, Chile
@subject RO = Quilamapu runoff | the runoff | the second round | segunda vuelta
@subject R1 = First round in Quilamapu | the first round | primera vuelta
@subject EC = Eloísa Curihuinca | Curihuinca | the doctor
@subject BT = Benjamín Torrealba Ross | Torrealba | the senator
@subject NA = Nahuel Astaburuaga | Astaburuaga | the third man
@subject SV = Servel | the electoral service
@subject PX = Pulso Sur | Pulso | the pollster
@subject CM = Consultora Maihue | Maihue
@subject QU = Quilamapu region | the region
@fact r1b = 218730 | vote_count | BT | votes in the first round | final | snapshot
@fact r1e = 203945 | vote_count | EC | votes in the first round | final | snapshot
@fact r1n = 121410 | vote_count | NA | votes in the first round | final | snapshot
@fact r1bp = 36.2 | vote_share | BT | share in the first round | final | snapshot
@fact r1ep = 33.8 | vote_share | EC | share in the first round | final | snapshot
@fact r1np = 20.1 | vote_share | NA | share in the first round | final | snapshot
@fact r1o = 59920 | vote_count | R1 | votes for the three others | final | snapshot
@fact r1v = 604005 | votes_cast | R1 | valid votes | final | snapshot
@fact thr = 40 | vote_share | R1 | share that wins without a second round | 2039 | constant | threshold
@fact pe = 46 | poll_share | EC | voters for her | 12 November | snapshot
@fact pb = 41 | poll_share | BT | voters for him | 12 November | snapshot
@fact pu = 13 | poll_share | PX | voters undecided | 12 November | snapshot
@fact pn = 1212 | sample_size | PX | people asked | 12 November | snapshot
@fact pm = 2.8 | margin_of_error | PX | margin of error | 12 November | constant
@fact me = 44 | poll_share | EC | voters for her, rival pollster | 14 November | snapshot
@fact mb = 45 | poll_share | BT | voters for him, rival pollster | 14 November | snapshot
@fact mn = 803 | sample_size | CM | people asked | 14 November | snapshot
@fact e1 = 98115 | vote_count | EC | votes in the second round | 19:10 | snapshot
@fact b1 = 101236 | vote_count | BT | votes in the second round | 19:10 | snapshot
@fact c1 = 36.4 | counted_share | RO | share of voting tables counted | 19:10 | snapshot
@fact e2 = 287660 | vote_count | EC | votes in the second round | 99.8% counted | snapshot
@fact b2 = 262340 | vote_count | BT | votes in the second round | 99.8% counted | snapshot
@fact all = 550000 | votes_cast | RO | valid votes | 99.8% counted | snapshot
@fact ep = 52.3 | vote_share | EC | share in the second round | 99.8% counted | snapshot
@fact bp = 47.7 | vote_share | BT | share in the second round | 99.8% counted | snapshot
@fact c2 = 99.8 | counted_share | RO | share of voting tables counted | 22:30 | snapshot
@fact gap = 25320 | margin | EC | votes ahead | 99.8% counted | snapshot
@fact tab = 2456 | other | QU | voting tables | 2039 | constant
@fact reg = 1042000 | other | QU | people on the roll | 2039 | constant
@fact to2 = 54.1 | turnout | RO | turnout | 22:30 | snapshot
@fact to1 = 61.3 | turnout | R1 | turnout | final | snapshot
@fact se = 412000000 | spending | EC | pesos spent on the campaign | to 17 November | cumulative
@fact sb = 988000000 | spending | BT | pesos spent on the campaign | to 17 November | cumulative
@fact ml = 1 | margin | BT | points ahead in the poll | 14 November | snapshot
@fact usd = 975321 | spending | BT | dollars spent on the campaign | to 17 November | cumulative
@fact lim = 1040000000 | spending | RO | pesos that a candidate may spend | 2039 | constant | threshold
@fact wat = 14 | units_pledged | EC | desalination plants | by 2043 | plan | pledged
@fact pat = 900 | officers | BT | carabineros more | by 2043 | plan | pledged
@fact patn = 3350 | officers | QU | carabineros | 2039 | constant
@fact bud = 186000000000 | budget | QU | regional budget | 2040 | plan
@fact plead = 5 | margin | EC | points ahead in the poll | 12 November | snapshot
@fact patp = 26.9 | rate | BT | rise in the number of carabineros | by 2043 | plan | pledged
@fact eg = 83715 | margin | EC | votes gained between the rounds | 99.8% counted | snapshot
@fact bg = 43610 | margin | BT | votes gained between the rounds | 99.8% counted | snapshot
@fact epv = 1432 | price | EC | pesos spent for each vote | 99.8% counted | snapshot
@rel sum r1v = r1b + r1e + r1n + r1o
@rel share r1bp = r1b / r1v
@rel share r1ep = r1e / r1v
@rel share r1np = r1n / r1v
@rel sum all = e2 + b2
@rel share ep = e2 / all
@rel share bp = b2 / all
@rel diff gap = e2 - b2
@rel diff ml = mb - me
@rel convert usd = sb
@rel diff plead = pe - pb
@rel share patp = pat / patn
@rel diff eg = e2 - r1e
@rel diff bg = b2 - r1b
@rel product se = epv * e2
@race first = r1b r1e r1n
@race pulso = pe pb
@race maihue = me mb
@race early = e1 b1
@race night = e2 b2
@trap r1bp bp :: first round and second round
@trap pe me :: two pollsters
@trap b1 b2 :: the senator led with a third of the tables counted
@trap to1 to2 :: turnout of two rounds
@trap r1bp thr :: the share and the share that would have won
@trap pat patn :: promised in addition and on duty now
@trap sb lim :: spent and allowed

@doc v-a-poll | press release of a pollster | 2039-11-14
PULSO SUR – REGIONAL TRACKER No. 31, SECOND ROUND, QUILAMAPU

Free for publication with attribution.

If the runoff were held this Sunday, {46%|pe|t=9 to 12 November|by=PULSO SUR} would vote for Eloísa Curihuinca and {41%|pb|^} for Benjamín Torrealba Ross. {13%|pu|^} don't know, won't say or will not vote.

Interviews: {1,212|pn}, by telephone and at home, 9 to 12 November, in all {21|-} communes. Error: ± {2.8|pm} points at 95% confidence.

Where does the lead of {five|plead} points come from? From the {121,410|r1n|t=in the first round} of {604,005|r1v} who chose Nahuel Astaburuaga in the first round, when he came in third. {Five in nine|-} of them now lean to the doctor, {two in nine|-} to the senator.

In the first round Torrealba was ahead with {36.2%|r1bp|^}; Curihuinca had {33.8%|r1ep|^}. Neither came up to the {40%|thr} that would have made a second round unnecessary.

A poll is a photograph. Pulso Sur, Calle Los Copihues 448, of. 1203. ISO 20252 certified.

@doc v-b-broadsheet | national daily, Santiago | 2039-11-17
{Two|-} polls, {two|-} governors: Quilamapu closes its campaign

MACARENA YÁVAR HOLZAPFEL, from Puerto Quilamapu

The doctor ended her campaign on a football pitch, the senator in a theatre. Each brought a poll.

Hers is the one by Pulso Sur, with {1,212|pn} interviews: {46|pe|by=Pulso Sur} for Curihuinca, {41|pb|^} for Torrealba. His comes from Consultora Maihue, which asked {803|mn} people online and found {45|mb|by=Consultora Maihue} for Torrealba and {44|me|^} for Curihuinca. "{One|ml} point is a lead", said his spokesman, with the face of one who has read about error margins.

The race is for a budget of {186 billion|bud|t=for 2040} pesos for 2040 and for a region that is running out of water. Curihuinca, 49, promises {14|wat} desalination plants in four years. Torrealba, 61, wants {900|pat} more carabineros, on top of the {3,350|patn|t=stationed there today} stationed there today.

He has more to spend. Servel's web page shows {988 million|sb|t=this morning|by=Servel's web page} pesos as of this morning, not far under the limit of {1,040 million|lim}; her expenses add up to {421 million|!se|^}.

On 23 October he came first, with {218,730|r1b|t=23 October} votes. She had {203,945|r1e|^}. The {three|-} also-rans shared {59,920|r1o|^}. The prize is Astaburuaga, who had {20.1%|r1np|^} and has gone hiking.

Subscribers also read: The 7 best fish markets of the south · Dollar at 1,013

@doc v-c-live | regional radio, live page | 2039-11-20
SEGUNDA VUELTA EN VIVO – Radio Ñielol 101.3

18:00 Tables close. There are {2,456|tab} of them. {A million|~reg|v=1000000} and a bit were called to vote.

19:10 FIRST BULLETIN of Servel with {36.4%|c1|t=19:10|by=Servel} of tables. Torrealba Ross {101,236|b1|^}. Curihuinca {98,115|e1|^}. The senator's people are hugging. Mostly rural tables; calm.

20:25 And there it is. The port has turned it round.

21:40 Curihuinca comes out for the {second|-} time to say nothing.

22:05 Torrealba calls the doctor and concedes. He thanks "the {two|-} or {three|-} journalists who were fair".

22:30 BULLETIN FOUR: {99.8%|c2|t=22:30} counted. Curihuinca {287,660|e2|^}, Torrealba {262,340|b2|^}. In percentages: {52.3|ep|^} and {47.7|bp|^}.

22:31 Turnout {54.1%|to2|^}. Lower than the {61.3%|to1|t=October} of October, which surprises nobody. It has rained all day.

22:50 She's on the stage. "I promised you {fourteen|wat} plants. You may count them."

Traffic: Ruta 5 cut at km 812. Chat with us: +56 9 5550 1013 (446 online)

@doc v-d-wire | international wire | 2039-11-21
Doctor wins Chilean region in drought-dominated vote

PUERTO QUILAMAPU, Chile, Nov 21 (Meridian) - Eloísa Curihuinca, a doctor who campaigned on water, will be the next governor of Chile's Quilamapu region after a come-from-behind win over Senator Benjamín Torrealba.

She won by {25,320|gap} votes in Sunday's runoff, taking {52.3%|ep|t=near-complete results|by=near-complete results}, near-complete results showed.

The conservative senator had topped the first round in October with {38.2%|!r1bp|t=October} to her {33.8%|r1ep|^}. A late poll by Pulso Sur put him {seven|!plead|by=Pulso Sur} points behind, while another firm had him a nose in front.

Turnout came to about {54%|~to2} of an electorate of just over {a million|~reg|v=1000000}, down from {61.3%|to1|t=October}.

Torrealba, who spent {988 million|sb} pesos (about {$975,000|~usd}), more than {twice|-} what his opponent did, had proposed to station {900|pat} additional police in the region, raising their number by more than {a quarter|>patp|v=25}.

(1 dollar = 1,013 Chilean pesos. Reporting by Iñaki Bravo-Sepp; editing by Tola Ekundare)

@doc v-e-newsletter | weekly politics newsletter | 2039-11-25
La Semana, in {five|-} numbers

**{287,660|e2}.** What the doctor ended up with, or rather what she had when Servel went to bed with {99.8%|c2} of the tables in. The remaining {five|-} tables are on an island whose boat was delayed. Nobody there will undo a gap of {25,000|~gap} in {550,000|all} valid votes.

**{83,715|eg}.** What she added between the rounds: she had started from {203,945|r1e|t=started}. Her opponent put on {half|~bg|v=41858} of that, give or take. Both fished in the pond of the third man, whose {121,410|r1n} people were, on paper, enough for either.

**{412 million|se}.** Her spending in pesos. His: {898 million|!sb}. Each of her votes cost about {1,430|~epv} pesos. Do his yourselves; it is not kind.

**{45|mb}.** Maihue's figure for the senator. He got nearly {48|~bp}, so the pollster was wrong only on the winner, a detail. Pulso, whose {46|pe} for her left {13|pu} in the drawer, may feel better.

**{15|?wat}.** Desalination plants we'll be counting, going by the banner behind her on Sunday night.

Forwarded by a friend? Subscribe: 2 editions a week, 0 advertisements.
