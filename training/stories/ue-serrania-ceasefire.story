@story ue-serrania-ceasefire
@topic Colombia: the first month of the ceasefire with the Serranía Front
@subject F = Serranía Front | the Front | rebels | guerrillas | insurgents | fighters | combatants
@subject Z1 = La Pradera zone | La Pradera
@subject Z2 = Río Seco zone | Río Seco
@subject Z3 = Alto Tigre zone | Alto Tigre
@subject Z4 = Las Palmas zone | Las Palmas
@subject C = Ceasefire | truce | accord | cessation of hostilities
@subject A = Army | soldiers | armed forces | troops
@subject M = Tripartite Verification Mission | mission | verification mission | monitors | observers
@subject U = Monitoring fund | fund
@subject E = European Union | EU | Brussels
@subject N = Norway | Oslo
@subject S = Spain | Madrid
@subject T = Talks | negotiations | the table | peace talks
@subject V = Truce law | ceasefire law | Senate vote | Senate
@subject D = Displaced families | displaced | villagers
@subject P = Paz Ya poll | poll | survey | Encuestas Sur
@subject K = Hostages | captives
@subject Q = Coca fields | coca
@fact fg = 2350 | other | F | fighters by the army's estimate | 2035-09 | snapshot
@fact fl = 3120 | other | F | fighters by their own list | 2035-10-15 | snapshot
@fact f1 = 1190 | other | F | fighters registered | 2035-10-27 | cumulative
@fact f2 = 2744 | other | F | fighters registered | 2035-11-19 | cumulative
@fact z1 = 612 | other | Z1 | fighters registered | 2035-11-19 | cumulative
@fact z2 = 938 | other | Z2 | fighters registered | 2035-11-19 | cumulative
@fact z3 = 701 | other | Z3 | fighters registered | 2035-11-19 | cumulative
@fact z4 = 493 | other | Z4 | fighters registered | 2035-11-19 | cumulative
@fact fm = 376 | other | F | listed fighters not registered | 2035-11-19 | snapshot
@fact w = 521 | other | F | women registered | 2035-11-19 | cumulative
@fact ws = 19 | rate | F | share of women | 2035-11-19 | snapshot
@fact mi = 87 | other | F | minors handed over | 2035-11-19 | cumulative
@fact gr = 1968 | other | F | rifles registered | 2035-11-19 | cumulative
@fact gm = 144 | other | F | machine guns registered | 2035-11-19 | cumulative
@fact go = 38 | other | F | mortars registered | 2035-11-19 | cumulative
@fact gt = 2150 | other | F | weapons registered | 2035-11-19 | cumulative
@fact gl = 1505 | other | F | weapons locked away | 2035-11-19 | cumulative
@fact gs = 70 | rate | F | share of weapons locked away | 2035-11-19 | snapshot
@fact va = 63 | other | C | breaches alleged | 2035-11-19 | cumulative
@fact vv = 21 | other | C | breaches confirmed | 2035-11-19 | cumulative
@fact vs = 4 | other | C | grave breaches confirmed | 2035-11-19 | cumulative
@fact vf = 12 | other | F | breaches confirmed | 2035-11-19 | cumulative
@fact vx = 9 | other | A | breaches confirmed | 2035-11-19 | cumulative
@fact d1 = 7 | deaths | C | people killed in the conflict in a month | 2035-10-20 to 2035-11-19 | constant
@fact d0 = 58 | deaths | C | people killed in the conflict in a month | 2035-09-20 to 2035-10-19 | constant
@fact dy = 74 | deaths | C | people killed in the conflict in a month | 2034-10-20 to 2034-11-19 | constant
@fact dc = -87.9 | rate | C | change in people killed in the conflict | a month before to first month | constant
@fact du = 6 | duration | C | months of validity | from 2035-10-20 | plan
@fact dx = 3 | duration | C | months of possible extension | from 2036-04-20 | plan | hypothetical
@fact tr = 14 | other | T | rounds held | 2035-10 | cumulative
@fact tm = 26 | duration | T | months | 2035-10 | cumulative
@fact ta = 6 | other | T | agenda points | - | constant
@fact ts = 4 | other | T | agenda points settled | 2035-11 | cumulative
@fact o1 = 310 | other | M | observers | 2035-11-19 | snapshot
@fact om = 205 | other | M | military observers | 2035-11-19 | snapshot
@fact oc = 105 | other | M | civilian observers | 2035-11-19 | snapshot
@fact o2 = 420 | other | M | observers | 2036-01 | plan
@fact on = 17 | other | M | countries that send observers | - | constant
@fact ov = 1470 | other | M | patrols and visits | 2035-11-19 | cumulative
@fact ub = 38000000 | budget | U | dollars needed | first year | plan
@fact ur = 26000000 | fundraising | U | dollars received | 2035-11-19 | cumulative
@fact ug = 12000000 | budget | U | dollars lacking | 2035-11-19 | snapshot
@fact ue = 12000000 | fundraising | E | dollars given | 2035-11-19 | cumulative
@fact un = 9000000 | fundraising | N | dollars given | 2035-11-19 | cumulative
@fact us = 5000000 | fundraising | S | dollars given | 2035-11-19 | cumulative
@fact sp = 1100000 | other | F | pesos a fighter a month | from 2035-12 | plan | pledged
@fact st = 3018400000 | budget | F | pesos a month for all fighters | from 2035-12 | plan
@fact lf = 61 | votes_cast | V | votes for | 2035-10-17 | snapshot
@fact lg = 38 | votes_cast | V | votes against | 2035-10-17 | snapshot
@fact la = 9 | other | V | senators absent | 2035-10-17 | snapshot
@fact ls = 108 | seats | V | senators | - | constant
@fact df = 4600 | other | D | families uprooted | 2035-10-20 | snapshot
@fact dr = 1150 | other | D | families back home | 2035-11-19 | cumulative
@fact ds = 25 | rate | D | share of families back home | 2035-11-19 | snapshot
@fact p1 = 46 | poll_share | P | support for the talks | 2035-06 | snapshot
@fact p2 = 52 | poll_share | P | support for the talks | 2035-11 | snapshot
@fact po = 39 | poll_share | P | opposition to the talks | 2035-11 | snapshot
@fact ps = 1240 | sample_size | P | people asked | 2035-11 | snapshot
@fact kg = 23 | other | K | people held by the state's count | 2035-11 | snapshot
@fact kf = 11 | other | K | people held by the rebels' count | 2035-11 | snapshot
@fact kr = 6 | other | K | people set free | 2035-11-19 | cumulative
@fact q1 = 18700 | area | Q | hectares planted | 2034 | snapshot
@fact q2 = 17200 | area | Q | hectares planted | 2035 | snapshot
@trap fg f2 :: estimate and register
@trap fl f2 :: the rebels' list and the register
@trap f1 f2 :: first week and first month
@trap va vv :: alleged and confirmed
@trap vf vx :: the two sides' breaches
@trap d1 d0 :: before and after
@trap d0 dy :: last month and last year
@trap gt gl :: registered and locked
@trap o1 o2 :: now and planned
@trap ue ug :: the EU's gift and the gap, both 12 million
@trap go lg :: mortars and votes, both 38
@trap kg kf :: two counts of captives
@rel sum f2 = z1 + z2 + z3 + z4
@rel diff fm = fl - f2
@rel share ws = w / f2
@rel sum gt = gr + gm + go
@rel share gs = gl / gt
@rel sum vv = vf + vx
@rel change dc = d0 -> d1
@rel sum o1 = om + oc
@rel sum ur = ue + un + us
@rel diff ug = ub - ur
@rel product st = sp * f2
@rel sum ls = lf + lg + la
@rel share ds = dr / df

@doc a-release | press release of the verification mission | 2035-11-19
Tripartite Verification Mission: findings of the first 30 days
Popayán, 19 November 2035. For immediate use.

1. The accord took effect at midnight on 20 October for {six|du} months. Monitors have since carried out {1,470|ov} patrols and site visits.

2. Assembly of combatants. As of today {2,744|f2|t=As of today} members of the Serranía Front have been registered in the four zones: {612|z1} in La Pradera, {938|z2} in Río Seco, {701|z3} in Alto Tigre and {493|z4} in Las Palmas. Of the total, {521|w} are women ({19 per cent|ws}). In addition {87|mi} minors were entrusted to the family welfare institute and are not included.

3. Weapons. The Mission has recorded {1,968|gr} rifles, {144|gm} machine guns and {38|go} mortars, altogether {2,150|gt} weapons. Of these {1,505|gl} are under double lock in Mission containers.

4. Incidents. The parties and communities reported {63|va} alleged violations. Following inquiry {21|vv} were established, {12|vf} of them imputable to the Front and {nine|vx} to the armed forces. {Four|vs} were classed as serious.

5. Resources. The Mission counts {310|o1} observers ({205|om} military, unarmed, and {105|oc} civilian) from {17|on} countries, and foresees {420|o2|t=in January} in January. The first-year fund requires USD {38|ub|x=1000000} million; USD {26|ur|x=1000000} million has been paid in.

Press office: +57 555 0110, ext. 4.

@doc b-agency | Spanish news agency, English service | 2035-11-20
Colombian truce holds as killings plunge, observers report

Bogotá, 20 Nov (Iberia Noticias) — One month into the truce between the Colombian state and the Serranía Front, violence in the southern mountains has fallen to its lowest in a decade, according to figures gathered by monitors and the ombudsman's office.

{Seven|d1} people were killed in the conflict between 20 October and Monday. In the thirty days before the guns fell silent {58|d0|t=In the thirty days before the guns fell silent} had died, and in the same weeks of last year {74|dy|t=in the same weeks of last year}. That is a decrease of {87.9%|dc|v=-87.9} from month to month, the ombudsman, Yesenia Mosquera, told reporters.

The defence minister, Rodolfo Echavarría, was less effusive. "They promised us {3,120|fl|by=The defence minister, Rodolfo Echavarría} and {376|fm|by=The defence minister, Rodolfo Echavarría} of those have not shown up," he said. His own intelligence had put the group's strength at {2,350|fg|t=in September|by=His own intelligence} in September, a figure he did not mention.

A point of friction is the captives. Bogotá has a list of {23|kg|by=Bogotá} people whom it believes to be in rebel hands; the Front admits to {11|kf|by=the Front}, besides the {six|kr} it has freed.

Spain has contributed {5|us|x=1000000} million dollars to the observation, Norway {9|un|x=1000000} million and the European Union {12|ue|x=1000000} million.

@doc c-column | Bogotá newspaper column | 2035-11-23
The silence has an echo

IGNACIO LARRAHONDO

My aunt in Alto Tigre rang to tell me about a noise. It was, she said, the noise of nothing. For the first time since she was a bride she could hear the river at night.

I am told by serious people that one should not be sentimental about ceasefires. Very well, numbers. The Senate passed the truce law by {61|lf|t=on 17 October} votes to {38|lg|t=on 17 October} on 17 October, with {nine|la} of its {108|ls} chairs empty, and not one of those who voted against lives within earshot of that river. {Fifty-eight|d0|t=the month before} dead was the harvest of the month before; {seven|d1} was the harvest of the month after. If somebody sold a medicine like that, we would all be shareholders.

"But they cheat," say the colonels. They do. So do the colonels. The foreigners in blue waistcoats have looked into everything that anyone complained of and found it true in {one case out of three|-}: {a dozen|vf} sins on the side of the Front, {nine|vx} on ours.

"But they are hiding men." Perhaps. At the end of the first week only {1,190|f1|t=At the end of the first week} had come down, and the same colonels said that the rest never would. There are {2,744|f2|t=now} now, about {four hundred|-} more than those colonels ever believed existed.

"But it costs." From December each of them gets {1.1 million|sp} pesos a month: for all, a shade above {3 billion|>st}. I looked up what a month of helicopters costs. You should too.

The paper does not necessarily share its columnists' views. Letters: 300 words at most.

@doc d-village | regional radio, web text | 2035-11-21
"Home is a roof with holes": the first families return to the Serranía

A convoy of nine chivas climbed to Las Palmas on Wednesday, their roofs piled with mattresses and one parrot. It brought the number of households that have gone home since the truce to {1,150|dr|t=since the truce}. When the fighting stopped, {4,600|df|t=When the fighting stopped} were scattered in sports halls along the highway. So it's {a quarter|ds|v=25}.

What do they find? In Las Palmas, {493|z4} guerrillas camped behind the school, which worries some parents. The zone's boundary is {2|-} kilometres off and may not be crossed with a weapon. Río Seco has the most, {938|z2}. La Pradera's headmaster, who has {612|z1} of them as neighbours, says that they've mended his roof.

What do they fear? Mines, firstly. And that it ends. The document they have all learnt by heart gives them {six|du} months, until April, and could be lengthened by {three|dx}. A peace agreement is another matter: the negotiators have met for {26|tm} months and {14|tr} rounds, and have closed {four|ts} out of {six|ta} chapters. Land is not one of the four.

What do they grow? "Whatever has a road," says Doña Fabiola Chocué, shelling beans. There was coca on {18,700|q1|t=last year} hectares of these slopes last year. This year the satellite sees {17,200|q2|t=This year}.

Listen again: 96.4 FM, Thursdays at 6

@doc e-think | foreign policy newsletter | 2035-11-27
Peace Process Watch, issue 88

THE HEADLINE NUMBER. Support for the talks is up to {52 percent|p2|t=this month|by=Encuestas Sur} this month from {46|p1|t=in June|by=Encuestas Sur} in June, with {39|po} opposed, says Encuestas Sur ({1,240|ps} face-to-face interviews). The president's rating has not moved.

THE FINE PRINT. The mission's report was praised and left unread. Three things in it:

(a) Registered doesn't mean disarmed. {Seventy percent|gs} of the recorded weapons are in containers. The remainder, {645|-} pieces, stay with camp guards until the next phase. And nobody expects many more mortars than the {38|go} already shown.

(b) Complaints are not violations. {Sixty-three|va} of the former yielded {21|vv} of the latter, and merely {four|vs} which could have wrecked the deal. The army's {nine|vx} are overwhelmingly drone flights.

(c) Money. Of {$38 million|ub} for the first year, {$12 million|ug} is missing. (Do not confuse it with the {$12 million|ue} that Brussels has in fact sent. Oslo's share is {$9 million|un}, Madrid's {$5 million|us}.) Without it the growth from {310|o1} observers to {420|o2|t=after New Year} after New Year is fiction.

WOMEN. They are {521|w} of the {2,744|f2}, well under what the Front had always claimed ("a quarter").

WHAT WE'RE WATCHING. The {87|mi} youngsters: eleven are under 14. The {17|on} contributing countries, two of which vote soon.
