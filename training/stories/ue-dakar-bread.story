@story ue-dakar-bread
@topic Senegal: nationwide bread-price march and strike, the day, the night and the day after
@subject M = Dakar march | Dakar | the capital | procession | capital's march
@subject T = Thiès rally | Thiès
@subject K = Kaolack rally | Kaolack
@subject Z = Ziguinchor rally | Ziguinchor
@subject L = Saint-Louis rally | Saint-Louis
@subject N = Senegal protests | nationwide | national | across the country | the whole country | five cities | Senegal
@subject X = Other towns | outside the capital | in the regions | elsewhere | the provinces
@subject B = Baguette | bread | the loaf | loaf
@subject F = Flour subsidy | subsidy | the flour fund
@subject H = Family allowance | allowance | the grant | cash transfer
@subject S = General strike | strike | walkout | stoppage
@subject D = Dakar Transit | buses | the bus company
@subject A = National Assembly | assembly | deputies | parliament
@subject R = Seydina Mbodj | student | Mbodj
@fact dp1 = 12000 | crowd | M | marchers by the police count | 2034-03-14 11:00 | snapshot
@fact dp2 = 18000 | crowd | M | marchers by the police count | 2034-03-14 15:00, peak | snapshot
@fact do = 95000 | crowd | M | marchers by the organisers' count | 2034-03-14 15:00, peak | snapshot
@fact dc = 41500 | crowd | M | marchers by an independent count | 2034-03-14 15:00, peak | snapshot
@fact tp = 6500 | crowd | T | marchers by the police count | 2034-03-14 | snapshot
@fact to = 20000 | crowd | T | marchers by the organisers' count | 2034-03-14 | snapshot
@fact kp = 3200 | crowd | K | marchers by the police count | 2034-03-14 | snapshot
@fact ko = 9000 | crowd | K | marchers by the organisers' count | 2034-03-14 | snapshot
@fact zp = 2300 | crowd | Z | marchers by the police count | 2034-03-14 | snapshot
@fact zo = 8000 | crowd | Z | marchers by the organisers' count | 2034-03-14 | snapshot
@fact lp = 4000 | crowd | L | marchers by the police count | 2034-03-14 | snapshot
@fact lo = 14000 | crowd | L | marchers by the organisers' count | 2034-03-14 | snapshot
@fact np = 34000 | crowd | N | marchers by the police count | 2034-03-14 | snapshot
@fact no = 146000 | crowd | N | marchers by the organisers' count | 2034-03-14 | snapshot
@fact op = 9000 | crowd | M | marchers by the police count | 2033-11 march | snapshot
@fact oo = 40000 | crowd | M | marchers by the organisers' count | 2033-11 march | snapshot
@fact opc = 100 | rate | M | rise in marchers by the police count | 2033-11 to 2034-03 | constant
@fact a1 = 27 | arrests | N | people arrested | 2034-03-14 evening | cumulative
@fact a2 = 64 | arrests | N | people arrested | 2034-03-15 morning | cumulative
@fact ad = 41 | arrests | M | people arrested | 2034-03-15 morning | cumulative
@fact ax = 23 | arrests | X | people arrested | 2034-03-15 morning | cumulative
@fact ar = 38 | other | N | arrested people released | 2034-03-15 | cumulative
@fact ah = 26 | other | N | arrested people still held | 2034-03-15 | snapshot
@fact i1 = 11 | injuries | N | people hurt | 2034-03-14 evening | cumulative
@fact i2 = 22 | injuries | N | people hurt | 2034-03-15 | cumulative
@fact ip = 7 | injuries | N | police officers hurt | 2034-03-15 | cumulative
@fact id = 15 | injuries | N | demonstrators hurt | 2034-03-15 | cumulative
@fact dd = 1 | deaths | N | people killed | 2034-03-15 | cumulative
@fact ra = 19 | age | R | age | 2034-03-14 | constant
@fact bo = 150 | price | B | price in francs | until 2034-02 | constant
@fact bn = 185 | price | B | price in francs | from 2034-03-01 | constant
@fact bc = 23.3 | rate | B | price rise | 2034-03-01 | constant
@fact fo = 62000000000 | budget | F | yearly state money in francs | 2033 | constant
@fact fn = 41000000000 | budget | F | yearly state money in francs | 2034 | plan
@fact fd = 21000000000 | budget | F | cut in yearly state money in francs | 2033 to 2034 | plan
@fact fe = 32000000 | budget | F | cut in yearly state money in euros | 2033 to 2034 | plan
@fact hm = 12000 | other | H | francs a household a month | from 2034-04 | plan | pledged
@fact hh = 540000 | other | H | households covered | from 2034-04 | plan | pledged
@fact ht = 6480000000 | budget | H | francs a month for all households | from 2034-04 | plan | pledged
@fact sg = 31 | rate | S | share of public servants out by the ministry's count | 2034-03-14 | snapshot
@fact su = 78 | rate | S | share of public servants out by the unions' count | 2034-03-14 | snapshot
@fact tg = 24 | rate | S | share of teachers out by the ministry's count | 2034-03-14 | snapshot
@fact tu = 85 | rate | S | share of teachers out by the unions' count | 2034-03-14 | snapshot
@fact br = 210 | other | D | buses running | 2034-03-14 | snapshot
@fact bt = 480 | other | D | buses in the fleet | - | constant
@fact bs = 43.75 | rate | D | share of the fleet running | 2034-03-14 | snapshot
@fact pn = 3400 | officers | N | police deployed | 2034-03-14 | snapshot
@fact pd = 2100 | officers | M | police deployed | 2034-03-14 | snapshot
@fact px = 1300 | officers | X | police deployed | 2034-03-14 | snapshot
@fact if = 7.4 | rate | N | yearly inflation | 2034-02 | snapshot
@fact ij = 6.1 | rate | N | yearly inflation | 2034-01 | snapshot
@fact sm = 58 | other | A | deputies who signed the censure motion | 2034-03-15 | snapshot
@fact sn = 17 | other | A | signatures needed to table a censure motion | - | constant | threshold
@fact se = 165 | seats | A | seats in the chamber | - | constant
@fact smj = 83 | other | A | votes needed to pass a censure motion | - | constant | threshold
@trap dp1 dp2 :: morning count and peak
@trap dp2 do :: police and organisers
@trap dp2 op :: this march and last November's
@trap np dp2 :: the whole country and the capital
@trap a1 a2 :: the arrests rose overnight
@trap a2 ad :: national total and the capital's part
@trap sg tg :: all public servants and teachers alone
@trap pn pd :: police in the whole country and in the capital
@trap sn smj :: signatures to table, votes to pass
@trap fo fn :: last year's money and this year's
@rel sum np = dp2 + tp + kp + zp + lp
@rel sum no = do + to + ko + zo + lo
@rel change opc = op -> dp2
@rel sum a2 = ad + ax
@rel diff ah = a2 - ar
@rel sum i2 = ip + id
@rel change bc = bo -> bn
@rel diff fd = fo - fn
@rel convert fe = fd
@rel product ht = hm * hh
@rel share bs = br / bt
@rel sum pn = pd + px

@doc a-agency | wire agency | 2034-03-14
Tens of thousands march in Senegal over price of bread

DAKAR, March 14 (Sahel Press) — Columns of demonstrators, many beating empty flour tins, filled the avenues between Colobane and the Place de la Nation on Tuesday in the biggest challenge yet to Prime Minister Aïssata Diémé's decision to let the price of the baguette rise from {150|bo} to {185|bn} CFA francs.

The prefecture of police put the crowd in the capital at {12,000|dp1|t=at 11 a.m.|by=The prefecture of police} at 11 a.m. and {18,000|dp2|t=at the height of the procession, around 3 p.m.|by=The prefecture of police} at the height of the procession, around 3 p.m. The Bread Front, an alliance of nine unions and the bakers' guild, spoke of {95,000|do|by=The Bread Front}. Sénécompte, a group of university statisticians who film the route from two footbridges, said its own figure was {41,500|dc|by=Sénécompte}.

Rallies were held in four other cities. Police said {6,500|tp|by=Police} people turned out in Thiès, {4,000|lp|by=Police} in Saint-Louis, {3,200|kp|by=Police} in Kaolack and {2,300|zp|by=Police} in Ziguinchor, which would bring the official figure for the whole country to {34,000|np|by=Police}.

By nightfall {27|a1|t=By nightfall|by=the interior ministry} people had been detained and {11|i1|^} hurt, the interior ministry said. A bank branch was burned in the Grand Dakar district.

The government called out {3,400|pn|by=The government} officers, {2,100|pd|by=The government} of them in Dakar.

Schools and ministries were disrupted by a one-day strike. The civil service ministry reported that {31|sg|by=The civil service ministry} percent of public servants stayed away, among them {24|tg|by=The civil service ministry} percent of teachers; the unions claimed {78|su|by=the unions} percent and {85|tu|by=the unions} percent respectively.

Consumer prices rose {7.4|if|t=in February} percent in February from a year earlier, after {6.1|ij|t=in January} percent in January.

@doc b-lequai | Dakar daily, English edition | 2034-03-15
"We are not asking for cake": a city on its feet

By Ndèye Coumba Thioub
Photo: a baker's apprentice on the Rue 22 roundabout. (M. Lopy / Le Quai) 4 min read

It began with a whistle and a drum. By mid-afternoon you could not see the tarmac on the Avenue Général-de-Gaulle, and the man from the Bread Front with the megaphone was shouting that we were {ninety-five thousand|do|t=By mid-afternoon|by=the man from the Bread Front}. The prefect, whose men had been with us since breakfast, saw fewer than a fifth of that: {18,000|dp2|t=By mid-afternoon|by=The prefect}, he told reporters, though even he conceded that this was a doubling – {100 per cent|opc|by=he} up – on the {9,000|op|t=in November|by=he} his officers had counted in November. (The unions' claim back then was {40,000|oo|t=back then|by=The unions}.)

Those who trust neither can consult the students of Sénécompte, who came down from their footbridges with sore eyes and a sum of {41,500|dc|by=the students of Sénécompte}.

What brought them all out costs {185|bn} francs at any corner shop. In February the same stick of bread was {150|bo|t=In February}, so the increase is {32 per cent|!bc}, the kind of arithmetic everybody in the queue at the Castors bakery can do.

It will be a hard night for one house in Pikine. Seydina Mbodj, {19|ra}, a second-year geography student, died at the Principal hospital of a head wound. He is the {only|-} death so far. The Front says that a tear-gas canister struck him; the ministry has ordered an inquiry.

In the regions the same tune was played. Union tellers gave {20,000|to|by=Union tellers} for Thiès, {14,000|lo|by=Union tellers} for Saint-Louis, {9,000|ko|by=Union tellers} for Kaolack, {8,000|zo|by=Union tellers} for Ziguinchor; add Dakar's {95,000|do|by=Union tellers} and you have their {164,000|!no|by=Union tellers} Senegalese in the street.

READ MORE: 12 bakeries to visit before Ramadan | Lions beat Angola 2–1

@doc c-radio | radio bulletin script | 2034-03-15
0700 NEWS – READ: FATOU / SLUG: BREAD DAY TWO

Good morning. Senegal is counting the cost of its bread protests.

The interior ministry says the number of people taken into custody has climbed overnight to {64|a2|t=overnight|by=The interior ministry}. {Twenty-three|!ad|t=overnight|by=The interior ministry} of them were picked up here in the capital and {41|!ax|t=overnight|by=The interior ministry} elsewhere. The public prosecutor tells us that {38|ar|by=The public prosecutor} have since been let go after identity checks, which leaves {26|ah} behind bars, most of them accused of looting.

{Twenty-two|i2} people are now known to have been hurt: {seven|ip} members of the security forces, and {15|id} demonstrators. And {one|dd} young man has died, a student from Pikine named Seydina Mbodj.

If you are wondering how many walked: around {18 thousand|~dp2|by=the police} in Dakar, say the police, and {34 thousand|np|by=the police} counting the other four cities. The organisers say far more.

CLIP – Awa Ndong, Bread Front, 0'22": "They count us as they weigh the bread: light."

On the roads. The bus company Dakar Transit managed to put out just {120|!br|t=yesterday|by=The bus company Dakar Transit} vehicles yesterday, from a fleet of {480|bt}. It promises normal service from noon.

And the politics. Opposition deputies have {58|sm} signatures under a motion of censure. They need only {seventeen|sn} to table it. To bring the government down they would need {83|smj} votes.

It's 7:04. Sport follows.

@doc d-economy | business weekly | 2034-03-17
Explainer: who pays for the Senegalese loaf?

Q. What did the government change?
It shrank the flour fund. Treasury transfers to millers came to {62 billion|fo|t=last year} CFA francs last year; the 2034 finance law pencils in {41 billion|fn|t=the 2034 finance law}. The gap, {21 billion|fd}, is worth roughly {€32 million|~fe}.

Q. And the bakers passed it on?
On 1 March, in full. A standard loaf that sold at {150|bo} francs now fetches {185|bn}, or {23 per cent|bc|round} more.

Q. Is there any compensation?
On Wednesday evening Ms Diémé promised an allowance of {12,000|hm|t=from April|by=Ms Diémé} francs per household each month from April. It would reach {540,000|hh|t=from April|by=Ms Diémé} families on the social register. That is {6.48 billion|ht} francs every month, so within four months the state will have spent more than it saves in a year.

Q. Why do inflation figures matter here?
The rise came on top of a general acceleration: the annual rate went from {6.1 per cent|ij|t=January} in January to {7.4 per cent|if|t=a month later} a month later, before dearer bread was even in the index.

Q. Could the cabinet fall?
Unlikely. The {165|se}-member assembly can oust it only with an absolute majority, {83|smj}. Of the deputies, {58|sm} have signed, well over three times the {17|sn} required for a debate.

Q. Did the strike bite?
It depends on whom you ask: at the ministry, {31 per cent|sg|by=at the ministry} of civil servants; at the unions, {78 per cent|su|by=at the unions}. For transport there is a harder number. With {210|br|t=on Tuesday} buses out on Tuesday, {44 per cent|bs|t=on Tuesday|round} of Dakar Transit's fleet was moving.

Subscribe from 2,900 francs a month. Reader rating: 4.3/5

@doc e-blog | opposition newsletter | 2034-03-16
The government that cannot count

Friends, comrades, bakers,

Let us go through the communiqué line by line. "{Three thousand four hundred|pn|by=the communiqué} officers" were deployed on Tuesday – {2,100|pd} against us in Dakar, and {1,300|px} in the provinces. So in the capital there was one policeman for every nine marchers, if one believes the prefect's {18,000|dp2|by=the prefect}. No one does. The Sénécompte cameras saw more than {40,000|>dc|by=The Sénécompte cameras}.

In Thiès, where I walked, they found {6,500|tp|by=they}. We were {twenty thousand|to|by=We}. In Kaolack they found {3,200|kp|by=they}; our people say {9,000|ko|by=our people}. In Saint-Louis, {4,000|lp|by=they} against our {14,000|lo|by=our}. Even in Ziguinchor, a town that can be seen whole from one roof, the gap is {2,300|zp|by=they} to {8,000|zo|by=our}.

The prisons can count, at least. {Sixty-four|a2|t=by Wednesday morning} of us were inside by Wednesday morning, {41|ad|t=by Wednesday morning} of those in Dakar and {23|ax|t=by Wednesday morning} outside the capital. The evening before it was still {27|a1|t=The evening before}.

Teachers, bravo: {85%|tu|by=our unions} of you, our unions report, against a ministry that could find no more than {24%|tg|by=a ministry}.

And now the sweetener. {Twelve thousand|hm|t=monthly} francs monthly to {540,000|hh} households? It is a bribe that buys two loaves a day, and it begins in April, after the vote. Our {58|sm} deputies will not be fed with it. Nor will the parents of Seydina Mbodj, who was {21|!ra}.

To the street on Friday. Meet at the Obelisk, 3 p.m.
