@story h5-multan-test
@topic Second Test between Pakistan and Ireland in Multan: scores, an injury, a fine, the crowd
@subject PK = Pakistan | hosts | the hosts | the home side | home side
@subject IR = Ireland | visitors | the visitors | tourists | the tourists
@subject S = Shahmeer Alizai | Alizai | Shahmeer | the captain
@subject Q = Qudsi Rahman | Qudsi | the leg-spinner | the teenager
@subject C = Conor Mbeki-Daly | Mbeki-Daly | Daly | the Irish opener
@subject M = Second Test | Multan | the ground | the match | stadium
@subject R = match referee | referee | the match referee
@fact p1 = 412 | score | PK | runs in the first innings | 2032-12-04 | constant
@fact i1 = 287 | score | IR | runs in the first innings | 2032-12-05 | constant
@fact p2 = 198 | score | PK | runs in the second innings | 2032-12-06 | constant
@fact i2 = 241 | score | IR | runs in the second innings | 2032-12-07 | constant
@fact lead = 125 | margin | PK | lead on first innings | 2032-12-05 | constant
@fact tgt = 324 | score | IR | runs needed to win | 2032-12-06 | constant | threshold
@fact win = 82 | margin | PK | runs by which it won | 2032-12-07 | constant
@fact s4 = 173 | score | IR | runs in the second innings | 2032-12-07 tea | snapshot
@fact w4 = 5 | score | IR | wickets down in the second innings | 2032-12-07 tea | snapshot
@fact sc = 164 | score | S | runs in the first innings | 2032-12-04 | constant
@fact sc2 = 31 | score | S | runs in the second innings | 2032-12-06 | constant
@fact cd = 118 | score | C | runs in the second innings | 2032-12-07 | constant
@fact cd1 = 12 | score | C | runs in the first innings | 2032-12-05 | constant
@fact q1 = 4 | score | Q | wickets in the first innings | 2032-12-05 | constant
@fact q2 = 6 | score | Q | wickets in the second innings | 2032-12-07 | constant
@fact qt = 10 | score | Q | wickets in the match | 2032-12-07 | constant
@fact qr = 142 | score | Q | runs given away in the match | 2032-12-07 | constant
@fact qa = 18 | age | Q | age | 2032-12-07 | constant
@fact cr = 21400 | crowd | M | spectators | 2032-12-07 | snapshot
@fact cr1 = 6800 | crowd | M | spectators | 2032-12-03 | snapshot
@fact capy = 30000 | crowd | M | seats | - | constant
@fact fin = 40 | damages | PK | fine in percent of the match fee | 2032-12-07 | constant
@fact ov = 2 | other | PK | overs short of the required rate | 2032-12-07 | constant
@fact ptsl = 4 | score | PK | championship points taken away | 2032-12-07 | constant
@fact out = 6 | duration | S | weeks out with a broken finger | 2032-12-08 | plan | projected
@fact fee = 1250000 | price | PK | match fee in rupees | 2032 | constant
@fact ser = 2 | score | PK | Tests won in the series | 2032-12-07 | snapshot
@fact seri = 0 | score | IR | Tests won in the series | 2032-12-07 | snapshot
@fact rup = 500000 | damages | PK | fine in rupees | 2032-12-07 | constant
@fact halfs = 49 | rate | C | share of the innings total, in percent | 2032-12-07 | constant
@fact more = 18 | margin | IR | runs above its best successful chase | 2032-12-07 | constant
@fact outm = 1.5 | duration | S | months out with a broken finger | 2032-12-08 | plan | projected
@fact c44 = 44 | score | C | runs when he was missed | 2032-12-07 | snapshot
@rel sum qt = q1 + q2
@trap p1 p2 :: two innings
@trap q1 q2 :: first innings against second
@trap s4 i2 :: tea score against final score
@trap tgt i2 :: what was needed against what was made
@trap cr cr1 :: last day against first day
@trap cd cd1 :: two innings of one batsman

@doc a-wire | wire agency | 2032-12-07
Qudsi takes {ten|qt} as Pakistan beat Ireland in Multan

MULTAN, Pakistan, Dec 7 - Teenage leg-spinner Qudsi Rahman finished with {ten|qt} wickets as Pakistan won the second Test against Ireland by {82|win} runs on Tuesday to seal the series {2|ser}-{0|seri}.

Set {324|tgt} to win, Ireland were {173|s4|t=at tea} for {five|w4|^} at tea and all out for {241|i2}. Opener Conor Mbeki-Daly held out for {118|cd} before he became the sixth and last victim of Qudsi, {18|qa}, in the innings.

Pakistan's first-innings {412|p1}, built on {164|sc} from captain Shahmeer Alizai, had given them a lead of {125|lead}. They were bowled out for {198|p2|t=on Monday} on Monday.

Alizai broke a finger in the field and will be out for about {six|~out} weeks, the board said.

@doc b-pak | Karachi daily, sports pages | 2032-12-08
Boy wonder spins it, captain pays for it

From Our Correspondent

MULTAN: They came in tractors. By the time the last Irish wicket fell there were {21,400|cr} inside a ground that had echoed to {6,800|cr1|t=last Friday} last Friday, and most of them were chanting the name of an {eighteen|qa}-year-old whose father sells mangoes outside Gate 4.

Qudsi Rahman's {six|q2} for 88, after {four|q1|t=on Sunday} for 54 on Sunday, makes him the youngest Pakistani leg-spinner with {ten|qt} in a Test. The figures are worth writing down whole: {ten|qt} for {142|qr}.

Ireland began the day needing {324|tgt} and, as long as Mbeki-Daly was there ({118|cd}, after {12|cd1|t=in the first} in the first), thought that they might. At {173|s4} for {five|w4} the visitors went in for tea. Half an hour afterwards it was as good as over.

There was a price. The home side were {two|ov} overs behind the clock, for which the referee took {forty per cent|fin} of each man's fee ({Rs 500,000|rup} of {Rs 1.25 million|fee}) and {four|ptsl} championship points.

Prayer timings: Fajr 5.41, Zuhr 12.19 | Gold Rs 912,300 per tola

@doc c-irish | Irish broadsheet | 2032-12-08
Daly's day, Pakistan's series

GERALDINE OSEI-WHELAN in Multan

There is a kind of defeat that Irish cricket used to send telegrams about, and this was one of them. To lose by {82|win} on a fifth-day pitch to an attack with a genuine freak in it is no disgrace. To have got to {241|i2} at all was the doing of one man.

Conor Mbeki-Daly batted for six hours and eleven minutes. He was dropped on {44|c44} and again on 70. He made {118|cd}, which was just short of {half|~halfs} of Ireland's total, and when a googly finally went under his bat he sat down on the pitch for a while.

The match was lost on Saturday and Sunday, though, in the gap between {412|p1} and {287|i1}. Once {125|lead} behind, the tourists did wonderfully to dismiss their hosts for {198|p2}, leaving a chase of {324|tgt}, {eighteen|more} more than Ireland have ever made to win.

The captain's hand is the only thing that will worry Pakistan, who lead {two-nil|-}. X-rays showed a fracture; Shahmeer Alizai, scorer of {164|sc} and {31|sc2}, may be gone until the middle of January.

RACING 3.40 Punchestown: Widow's Mite 7/2 • GAA results p. 11

@doc d-card | scorecard page with notes | 2032-12-07
PAKISTAN v IRELAND, 2nd Test, Multan, 3-7 December 2032. Toss: Pakistan

Pakistan {412|p1|s=Pakistan} (Alizai {164|sc|s=Alizai}; Adair-Nkosi 4-91) and {198|p2|s=Pakistan} (Alizai {31|sc2|s=Alizai}; Tierney 5-62)
Ireland {287|i1|s=Ireland} (Balfe 77, Mbeki-Daly {12|cd1|s=Mbeki-Daly}; Qudsi {4|q1|s=Qudsi}-54) and {241|i2|s=Ireland} (Mbeki-Daly {118|cd|s=Mbeki-Daly}; Qudsi {6|q2|s=Qudsi}-88)

RESULT: Pakistan won by {82|win|s=Pakistan} runs and take the two-match series {2|ser}-{0|seri}.

Player of the match: Qudsi Rahman ({10|qt}-{142|qr})

NOTES. Pakistan penalised {4|ptsl} points and {40%|fin} of match fees for being {2|ov} overs short. Alizai left the field in the 31st over of Ireland's second innings and did not return. Attendance day one {6,800|cr1|t=day one}, day five {21,400|cr|t=day five} (capacity {30,000|capy}).

Lunch 12.00, tea 14.40, close 16.30 (local). All scores unofficial until signed.

@doc e-radio | radio sports bulletin, Lahore | 2032-12-07
Assalam-o-alaikum, it is half past seven.

Cricket first. Pakistan have done it in Multan. Ireland, who wanted {three hundred and twenty-four|tgt}, could get no further than {two hundred and forty-one|i2}. So that's an {eighty-two|win} run win and the series.

Qudsi Rahman took {six|q2|t=today} wickets today to go with his {four|q1|t=in the first innings} in the first innings. He's only {eighteen|qa}. He will give the prize motorcycle to his sister, since he may not ride it.

Less happily, the captain will miss about {a month and a half|~outm|v=1.5}. He broke a finger trying to catch the Irish opener, who was on {forty-four|c44|t=at the time} at the time and went on to {a hundred and eighteen|cd}.

And our players will lose {two-fifths|fin} of their pay from the match because the overs came too slowly.

In hockey, Okara Eagles beat Quetta four two.
