@story t2-snemovna-duvera
@topic Czech government falls in a confidence vote in March 2030, from the first motion in February to the dissolution of the chamber
@subject G = government of Radoslav Hejtmánek | the government | Hejtmánek | the cabinet | the prime minister | the coalition
@subject OS = Civic Centre | OS | the prime minister's party | Občanský střed
@subject ZO = Green Renewal | ZO | the Greens | Zelená obnova
@subject MO = Moravians | Moravané | the Moravian party
@subject NP = National Labour | NP | Národní práce | Dagmar Vrzalová | Vrzalová
@subject SV = Svoboda | Svoboda 30
@subject M1 = February no-confidence motion | the motion | first attempt | no-confidence motion
@subject M2 = March confidence vote | the vote | the confidence motion | roll call
@subject M3 = dissolution vote | dissolution | the resolution to dissolve
@subject D = confidence debate | the debate | the sitting
@subject C = Chamber of Deputies | the chamber | the lower house
@subject L = Letná rally | Letná
@subject B = Brno rally | Brno
@subject E = 2027 election | the last election | the election
@subject F = state budget | the deficit
@subject P = pension bill | the bill | the reform
@subject K = koruna | the crown
@subject T = ten-year bonds | bonds
@fact tot = 200 | seats | C | seats in all | - | constant
@fact need = 101 | seats | C | votes needed to topple a government | - | constant | threshold
@fact n120 = 120 | seats | M3 | votes needed for early elections | - | constant | threshold
@fact sos = 62 | seats | OS | seats held | 2030 | snapshot
@fact szo = 21 | seats | ZO | seats held | 2030 | snapshot
@fact smo = 18 | seats | MO | seats held | 2030 | snapshot
@fact snp = 71 | seats | NP | seats held | 2030 | snapshot
@fact ssv = 28 | seats | SV | seats held | 2030 | snapshot
@fact c1 = 101 | seats | G | seats of the coalition | until 2030-03-04 | snapshot
@fact c2 = 83 | seats | G | seats of the coalition | after 2030-03-04 | snapshot
@fact f1 = 96 | votes_cast | M1 | deputies who voted to bring the government down | 2030-02-12 | constant
@fact a1 = 98 | votes_cast | M1 | deputies who stood by the government | 2030-02-12 | constant
@fact x1 = 6 | votes_cast | M1 | deputies who were absent | 2030-02-12 | constant
@fact sh1 = 5 | margin | M1 | votes missing to topple the government | 2030-02-12 | constant
@fact f2 = 86 | votes_cast | M2 | deputies who stood by the government | 2030-03-14 | constant
@fact a2 = 104 | votes_cast | M2 | deputies who voted to bring the government down | 2030-03-14 | constant
@fact x2 = 10 | votes_cast | M2 | deputies who were absent | 2030-03-14 | constant
@fact m2 = 18 | margin | M2 | votes between the two sides | 2030-03-14 | constant
@fact mf = 3 | votes_cast | MO | deputies who stood by the government | 2030-03-14 | constant
@fact ma = 15 | votes_cast | MO | deputies who voted to bring the government down | 2030-03-14 | constant
@fact na = 67 | votes_cast | NP | deputies who voted to bring the government down | 2030-03-14 | constant
@fact sa = 22 | votes_cast | SV | deputies who voted to bring the government down | 2030-03-14 | constant
@fact f3 = 141 | votes_cast | M3 | deputies for early elections | 2030-03-21 | constant
@fact a3 = 38 | votes_cast | M3 | deputies against early elections | 2030-03-21 | constant
@fact x3 = 21 | votes_cast | M3 | deputies who were absent | 2030-03-21 | constant
@fact st = 10:05 | clock | D | hour at which it began | 2030-03-14 | constant
@fact en = 23:41 | clock | M2 | hour of the result | 2030-03-14 | constant
@fact du = 816 | duration | D | minutes that it lasted | 2030-03-14 | constant
@fact sp = 74 | other | D | speakers | 2030-03-14 | constant
@fact vz = 97 | duration | NP | minutes that the leader spoke | 2030-03-14 | constant
@fact hj = 19 | duration | G | minutes that the prime minister spoke | 2030-03-14 | constant
@fact of = 829 | duration | G | days in office | 2030-03-14 | cumulative
@fact el = 2030-06-07 | date | C | first day of the early election | - | plan
@fact vnp = 33.2 | vote_share | NP | percent of the vote | 2027 | constant
@fact vos = 28.9 | vote_share | OS | percent of the vote | 2027 | constant
@fact vmo = 8.6 | vote_share | MO | percent of the vote | 2027 | constant
@fact tu = 66.1 | turnout | E | percent of voters who took part | 2027 | constant
@fact pn2 = 31 | poll_share | NP | percent in the Mínění Plus poll | February 2030 | snapshot
@fact pn3 = 34 | poll_share | NP | percent in the Mínění Plus poll | March 2030 | snapshot
@fact po2 = 24 | poll_share | OS | percent in the Mínění Plus poll | February 2030 | snapshot
@fact po3 = 21.5 | poll_share | OS | percent in the Mínění Plus poll | March 2030 | snapshot
@fact od = 2.5 | margin | OS | points lost in the Mínění Plus poll | February to March 2030 | snapshot
@fact pz3 = 6.5 | poll_share | ZO | percent in the Mínění Plus poll | March 2030 | snapshot
@fact pm3 = 4.5 | poll_share | MO | percent in the Mínění Plus poll | March 2030 | snapshot
@fact pt = 5 | poll_share | C | percent of the vote needed for seats | - | constant | threshold
@fact ld = 12.5 | margin | NP | points ahead of Civic Centre in the Mínění Plus poll | March 2030 | snapshot
@fact ps = 1034 | sample_size | C | people asked by Mínění Plus | March 2030 | constant
@fact tr1 = 23 | poll_share | G | percent who trust it | January 2030 | snapshot
@fact tr2 = 17 | poll_share | G | percent who trust it | March 2030 | snapshot
@fact lp = 45000 | crowd | L | people there, by the police count | 2030-03-02 | snapshot
@fact lo = 90000 | crowd | L | people there, by the organisers' count | 2030-03-02 | snapshot
@fact bp = 12000 | crowd | B | people there, by the police count | 2030-03-02 | snapshot
@fact d29 = 252000000000 | budget | F | koruna of deficit | 2029 | cumulative
@fact d30 = 198000000000 | budget | F | koruna of deficit | 2030 | plan
@fact pd = 71000000000 | budget | F | koruna of deficit of the pension account | 2029 | cumulative
@fact pq = 28.2 | budget | F | percent of the deficit that comes from pensions | 2029 | cumulative
@fact sv = 39000000000 | budget | P | koruna to be saved in a year | 2033 | plan | projected
@fact g1 = 65 | age | P | age of retirement | in force | constant
@fact g2 = 67 | age | P | age of retirement | as proposed | plan
@fact k1 = 25.02 | price | K | koruna for a euro | 2030-03-14 close | snapshot
@fact k2 = 25.61 | price | K | koruna for a euro | 2030-03-15 morning | snapshot
@fact kc = 2.4 | rate | K | percent of value lost against the euro | 2030-03-15 | snapshot
@fact y1 = 4.20 | rate | T | percent yield | 2030-03-14 close | snapshot
@fact y2 = 4.55 | rate | T | percent yield | 2030-03-15 morning | snapshot
@rel sum tot = sos + szo + smo + snp + ssv
@rel sum c1 = sos + szo + smo
@rel diff c2 = c1 - smo
@rel sum tot = f1 + a1 + x1
@rel sum tot = f2 + a2 + x2
@rel diff m2 = a2 - f2
@rel sum a2 = na + sa + ma
@rel sum f2 = sos + szo + mf
@rel sum smo = mf + ma
@rel sum tot = f3 + a3 + x3
@rel diff sh1 = need - f1
@rel share pq = pd / d29
@rel diff od = po2 - po3
@rel diff ld = pn3 - po3
@rel change kc = k1 -> k2
@race first-motion = f1 a1
@race confidence = a2 f2
@race poll-march = pn3 po3
@trap need c1 :: 101 votes are needed to topple a government, 101 seats the coalition had
@trap smo m2 :: eighteen Moravian deputies, eighteen votes between the sides
@trap snp pd :: 71 seats of National Labour, 71 billion of pension deficit
@trap a1 f2 :: those who stood by the government in February and in March
@trap f1 a2 :: those who voted against it in February and in March
@trap szo x3 :: twenty-one Green seats, twenty-one absent at the dissolution
@trap szo po3 :: twenty-one seats of the Greens, twenty-one and a half percent for Civic Centre
@trap vnp pn3 :: election of 2027 and poll of 2030
@trap lp lo :: police and organisers
@trap d29 d30 :: deficit of last year and target of this year
@trap vz a1 :: ninety-seven minutes, ninety-eight votes
@trap pm3 pt :: the Moravians just under the bar

@doc s-blog | live blog | 2030-03-14
AS IT HAPPENED: Hejtmánek's government loses the confidence of the Chamber

Live by Marek Oduya and Tereza Sýkorová-Lind. Newest first. Refresh every 60 seconds

23:58 That's us. Fifth cup of coffee, last tram gone.

23:49 Who broke which way. All {62|sos} of the prime minister's own deputies and all {21|szo} Greens held. Of the {18|smo} Moravians, {three|mf} came back to him at the last minute and {15|ma} went the other way.

23:41 IT'S OVER. {86|f2|t=23:41} for, {104|a2|^} against, {10|x2|^} not in the room. The government has fallen at {23:41|en}.

23:20 Speaker no. {74|sp} sits down. Nobody claps, everybody's too tired.

20:12 Dagmar Vrzalová (NP) is done after {97|vz} minutes. We had 80 in the office sweepstake. The prime minister this morning needed {19|hj}.

17:30 A reminder to those just joining: he asked for this vote himself. When the opposition tried in February it mustered {96|f1|t=in February} votes, {five|sh1|^} short of the {101|need} it takes; {98|a1|^} deputies backed him that day.

13:00 Lunch (svíčková, 189 Kč, sold out).

10:05 And they're off. Session opened at {10:05|st} with {200|tot} names on the roll.

@doc s-agency | wire agency | 2030-03-15
Czech cabinet ousted by former ally over pension age

PRAGUE, March 15 (Vltava News Agency) – The Czech Republic's centrist government lost a confidence vote by {18|m2|t=shortly before midnight on Thursday} votes shortly before midnight on Thursday, ten days after its junior partner walked out over plans to make people work until {67|g2}.

Prime Minister Radoslav Hejtmánek had called the vote to end what he termed "death by a thousand amendments". He was backed by {86|f2|t=Thursday} deputies; {104|a2|^} refused, among them {67|na|^} from National Labour (NP), {22|sa|^} from Svoboda and {15|ma|^} from the Moravians.

Until March 4 the coalition had counted on {101|c1|t=Until March 4} seats in the {200|tot}-member lower house. The departure of the Moravians, who hold {18|smo}, left it with {83|c2|t=left}.

The retirement age is now {65|g1|t=now}. Hejtmánek argued that without the change the pension account, which was {71 billion|pd|t=last year|by=Hejtmánek} koruna in the red last year, would sink the budget. The reform was to save {39 billion|sv|t=from 2033|^} a year from 2033.

The debate, with {74|sp} speakers, went on for more than {thirteen hours|>du|v=780}. The president is expected to keep the cabinet on as caretaker. It has been in power for {829|of} days.

@doc s-finance | financial newswire, brief | 2030-03-15
Koruna slides, yields up as Prague loses its government
Fri 15 Mar 2030 09:48 CET | Rates & FX | Moravec Terminal ID 77120

The Czech currency weakened to {25.61|k2|t=in early trade on Friday} per euro in early trade on Friday, from {25.02|k1|t=at Thursday's close} at Thursday's close, losing {2.4%|kc}. It was the sharpest one-day move since 2022.

Ten-year bonds sold off, too. Yields rose to {4.55%|y2|t=in early trade} from {4.20%|y1|t=on Thursday evening} on Thursday evening.

At issue is whether anybody can now deliver this year's deficit target of {198 billion|d30|t=this year's} crowns. Last year's gap was {252 billion|d29|t=Last year's}, over {a quarter|>pq|^} of it in pensions.

"Markets had priced a bruise, not a corpse," said Agnieszka Thorvald, rates strategist at Brix & Holub. She noted that the opposition, which leads the prime minister's party by {12.5|ld|by=the latest Mínění Plus survey} points in the latest Mínění Plus survey ({34%|pn3|^} to {21.5%|po3|^}), has vowed to bin the pension bill and the {39 billion|sv|by=the finance ministry} that the finance ministry hoped to get out of it.

EUR/PLN 4.312 (+0.1%) | EUR/HUF 411.6 (+0.7%) | PX 1,588 (-1.9%)

@doc s-english | public radio, English service | 2030-03-18
Six questions about the Czech crisis

By Ondřej Nakamura-Bílek

1. What exactly did the parliament decide?
That it no longer trusts the cabinet. There are two doors to that result. Deputies can table a no-confidence motion, which needs {101|need} of the {200|tot} votes whoever is present. That was tried on 12 February and failed, with {96|f1|t=on 12 February} in favour, {98|a1|^} opposed and {six|x1|^} members missing. Or the government can ask for confidence, as it did on Thursday, and then a simple majority of those present suffices. It got {86|f2|t=on Thursday}.

2. Who sits where?
The biggest club is Vrzalová's National Labour, with {71|snp}. Then comes the Civic Centre of the prime minister with {62|sos}, Svoboda with {28|ssv}, the Greens with {21|szo} and the Moravians with {18|smo}.

3. Wasn't National Labour the winner last time anyway?
It was. In 2027 it took {33.2|vnp|t=In 2027} percent of the vote and Civic Centre {28.9|vos|^}, on a turnout of {66.1|tu|^}. But nobody would join it.

4. And the Moravians?
They won {8.6|vmo|t=three years ago} percent three years ago. If they regret leaving, the polls give them reason: they are at {4.5|pm3|t=this month|by=Mínění Plus}, according to Mínění Plus, which questioned {1,034|ps|t=this month} people this month. A party needs {5|pt} percent to enter the chamber.

5. Do people mind?
Trust in the government was down to {17|tr2|t=this month} percent this month. In January it was still {23|tr1|t=In January}. On 2 March the police estimated a crowd of {45,000|lp|t=On 2 March|by=the police} on Prague's Letná plain and {12,000|bp|^|by=the police} more in Brno; the unions claimed {90,000|lo|^|by=the unions} for Letná alone.

6. What happens next?
If {120|n120} deputies agree, the chamber dissolves itself. The date being whispered is {7 June|el}.

@doc s-sunday | column in a Slovak weekly | 2030-03-17
Arithmetic for the neighbours
Boris Hrušovský-Amsel

In Bratislava we have buried more governments than goldfish, so permit a neighbour some professional remarks.

First, on the funeral's length. Our Czech cousins talked for {816|du} minutes. Mrs Vrzalová alone used up {97|vz} of them to say "no". Mr Hejtmánek, who needed to say "please", was through in {19|hj}. There is your result already, an hour and a quarter before lunch.

Second, on friends. A man who starts the month with {101|c1|t=starts the month} and has {83|c2|t=by the first Monday} by the first Monday should not be asking for a show of hands. He did gain {three|mf} penitents. It is said that one of them had misread the panel.

Third, on whose fault it was. People in Brno, where {12,000|bp|t=at the start of March|by=the constabulary} stood in sleet at the start of March (I rely on the constabulary), will tell you it was about working to {67|g2} instead of {65|g1}. I think it was about {4.5|pm3}: the percentage at which a small party discovers its principles. When you are polling under {five|pt}, every bill is a matter of conscience.

Fourth, on the victor. National Labour is at {34|pn3|t=now|by=Mínění Plus}, says Mínění Plus now, and was at {31|pn2|t=a month before|^} a month before. The Civic Centre, which had {24|po2|t=then} then, has shed {two and a half|od|v=2.5} points. Green Renewal limps along at {6.5|pz3}. Nobody has asked Mrs Vrzalová what she will do about the {252 billion|d29|t=last year} crowns that the state overspent last year. I am told she spoke for about {an hour and a half|~vz|v=90}. It must have slipped her mind.

Letters to the editor: listy@korzo.example. Opinions are the author's. Issue 11/2030, €3.90

@doc s-tabloid | tabloid | 2030-03-21
FINITO! Deputies sack themselves

They do not agree on pensions. They do not agree on the canteen. But today {141|f3|t=today} deputies put up their hands to send all {200|tot} of themselves home.

Only {38|a3|t=today} fought to keep their seats warm, most of them Svoboda. Another {21|x3|^} couldn't be bothered to come. The resolution to dissolve needed {120|n120} and sailed through in {seven minutes|-}, which is {ninety|-} fewer than Vrzalová needed to clear her throat last week.

So mark your calendar: polls open on Friday, {7 June|el}.

Hejtmánek, 54, slipped out by the back gate. It was {829|of|t=last Thursday} days from his swearing-in to last Thursday's knock-out, at {11.41 pm|en}, by {104|a2|t=last Thursday} votes to {86|f2|^}. "I'd do the same again," he told our reporter, who was holding the door.

And Vrzalová? Sharpening the knives. With {71|snp|t=now} seats now she's the biggest beast already, and the poll in your hand says {34|pn3} per cent.

>>> Horoscope: Pisces should avoid coalitions
>>> Beer at 71 crowns? The 5 worst pubs in Prague
