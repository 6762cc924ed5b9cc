@story yd-patia-truce
@topic Bilateral truce in southern Colombia breaks at a river post: dead, displaced, talks, coca
@subject T = truce with the Frente Sur | the truce | the ceasefire
@subject A = Colombian army | the army | Third Division
@subject F = Frente Sur | the guerrillas | the rebels
@subject V = verification mission | the verifiers | the mission
@subject O = ombudsman's office | the ombudsman | Defensoría
@subject N = Nariño department | Nariño
@subject P = town of Puerto Remanso | Puerto Remanso
@subject G = President Ignacio Velandia | Velandia | the president
@subject C = Comandante Yesid Bravo | Bravo | Yesid Bravo
@subject H = Tumaco hospital | San Andrés hospital | the hospital
@subject U = UN drugs office | UNODC
@fact s1 = 9 | deaths | A | soldiers killed | 2033-06-18 | constant
@fact s0 = 5 | deaths | A | soldiers killed | 2033-06-17 night | cumulative
@fact g1 = 14 | deaths | F | guerrillas killed | 2033-06-18 | constant
@fact cv = 3 | deaths | P | civilians killed | 2033-06-18 | constant
@fact td = 26 | deaths | T | people killed in the fight at the river post | 2033-06-18 | constant
@fact w = 17 | injuries | A | soldiers wounded | 2033-06-18 | constant
@fact ms = 4 | missing | A | soldiers missing | 2033-06-18 | snapshot
@fact ms2 = 4 | rescued | A | captured soldiers handed over | 2033-06-27 | constant
@fact cap = 9 | duration | A | days in captivity | 2033-06-27 | constant
@fact tm = 02:35 | clock | T | time of the attack | 2033-06-17 | constant
@fact hr = 6 | duration | T | hours of fighting | 2033-06-17 | constant
@fact att = 80 | other | A | attackers | 2033-06-17 | snapshot | projected
@fact attf = 35 | other | F | attackers | 2033-06-17 | snapshot
@fact post = 42 | officers | A | soldiers at the post | 2033-06-17 | constant
@fact d1 = 2300 | evacuated | P | people displaced | 2033-06-18 | cumulative
@fact d2 = 6750 | evacuated | N | people displaced | 2033-06-24 | cumulative
@fact dp = 4500 | other | P | inhabitants | 2033 | constant
@fact ds = 51.1 | other | P | share of the inhabitants displaced | 2033-06-18 | snapshot
@fact conf = 3200 | other | N | people confined by mines | 2033-06-24 | snapshot
@fact sc = 19 | other | N | schools closed | 2033-06-24 | snapshot
@fact tr = 180 | duration | T | days that the truce was to last | 2033-02-01 | plan
@fact trd = 136 | duration | T | days that the truce had lasted | 2033-06-17 | constant
@fact trl = 44 | duration | T | days left of the truce | 2033-06-17 | constant
@fact v1 = 71 | other | V | breaches of the truce recorded | 2033-05-31 | cumulative
@fact vf = 46 | other | F | breaches of the truce recorded | 2033-05-31 | cumulative
@fact va = 12 | other | A | breaches of the truce recorded | 2033-05-31 | cumulative
@fact vu = 13 | other | V | breaches of the truce of unknown origin | 2033-05-31 | cumulative
@fact hom = 112 | deaths | N | killings in the truce | 2033-05-31 | cumulative
@fact hom0 = 160 | deaths | N | killings in the four months before | 2033-01-31 | constant
@fact homc = -30 | rate | N | change in killings | 2033-05-31 | constant
@fact kid = 38 | other | O | children recruited in the truce | 2033-05-31 | cumulative
@fact co = 65000 | area | U | hectares of coca | 2032-12 | snapshot
@fact co0 = 58000 | area | U | hectares of coca | 2031-12 | snapshot
@fact cog = 12.1 | rate | U | growth of coca | 2032-12 | constant
@fact bk = 1800000 | price | - | pesos for a kilo of coca base | 2033-06 | snapshot
@fact fi = 1150 | officers | F | fighters | 2033 | snapshot | projected
@fact mo = 54 | officers | V | monitors | 2033-06 | snapshot
@fact mof = 21 | officers | V | monitors withdrawn | 2033-06-20 | constant
@fact mol = 33 | officers | V | monitors left | 2033-06-20 | snapshot
@fact rew = 4000000000 | budget | G | pesos of reward | 2033-06-19 | plan | pledged
@fact sold = 2000 | officers | G | extra soldiers | 2033-06-19 | plan | pledged
@fact rd = 8 | other | F | rounds of talks | 2033-06 | cumulative
@fact pts = 6 | other | T | points of the agreement | 2033-02-01 | constant
@fact ptd = 2 | other | T | points carried out | 2033-06-01 | snapshot
@fact h1 = 24 | injuries | H | wounded treated | 2033-06-18 | cumulative
@fact bo = 15 | other | P | boats burnt | 2033-06-17 | constant
@fact ho = 61 | homes | P | houses hit | 2033-06-17 | constant
@fact poll = 57 | poll_share | G | share that wants talks to go on | 2033-06-28 | snapshot
@fact polla = 36 | poll_share | G | share that wants talks to end | 2033-06-28 | snapshot
@fact pn = 1004 | sample_size | G | people polled | 2033-06-28 | constant
@fact me = 3.1 | margin_of_error | G | margin of error | 2033-06-28 | constant
@rel sum td = s1 + g1 + cv
@rel share ds = d1 / dp
@rel sum tr = trd + trl
@rel sum v1 = vf + va + vu
@rel change homc = hom0 -> hom
@rel change cog = co0 -> co
@rel sum mo = mof + mol
@rel diff trl = tr - trd
@trap s0 s1 :: by night and in the end
@trap s1 td :: soldiers and everybody
@trap att attf :: two sides count the attackers
@trap d1 d2 :: one town and the department, a week later
@trap d2 conf :: fled and confined
@trap vf va :: breaches of the two sides
@trap ms ms2 :: missing and handed over
@trap w h1 :: wounded soldiers and all treated
@trap cap s1 :: nine days and nine dead soldiers
@trap hom hom0 :: in and before the truce
@trap poll polla :: go on or end

@doc a-wire | wire agency | 2033-06-18
At least {five|s0} soldiers killed in Colombia as truce with rebels cracks

BOGOTA, June 18 (Andean Newswire) - Guerrillas of the Frente Sur overran a river post in Colombia's Nariño department in the early hours of Friday, killing {five|s0|t=as of Friday night|by=the army} soldiers as of Friday night, the army said, in the worst breach of a {180|tr}-day truce.

{Forty-two|post} soldiers manned the post at Puerto Remanso. The attack began at {2:35 a.m.|tm} and the shooting lasted {six|hr} hours. The army spoke of {80|att|by=The army} attackers. {Four|ms} soldiers were missing.

The truce was in its {136th|trd|v=136} day.

The guerrillas gave no account of their losses. Their commander, Yesid Bravo, said on Telegram that {35|attf|by=Yesid Bravo} of his people had "replied to a provocation".

About {2,300|~d1} inhabitants went down the river in canoes.

@doc b-regional | regional daily, Pasto | 2033-06-20
Puerto Remanso: a town of {4,500|dp} with {half|~ds|v=50} its shutters down

By Aura Lucía Tulcán

The last body was a woman's, behind the ice house. So the ombudsman's record of Friday is complete: {nine|s1} soldiers, {14|g1} guerrillas, {three|cv} civilians, in all {26|td} people.

{61|ho} houses have holes. {Fifteen|bo} boats burned at the landing. A shopkeeper sells the bullets, two for a thousand.

{2,300|d1|t=by Saturday} had gone by Saturday, {51 percent|ds|round} of the {4,500|dp}. The hospital in Tumaco treated {24|h1} people, of whom {17|w} in uniform.

President Ignacio Velandia, in Pasto on Sunday, offered {four billion|rew} pesos for Bravo and sent {2,000|sold} more soldiers. He did not say that the truce is over. He said it was "in the hands of those who broke it", an odd place to put it.

Of the mission's {54|mo} monitors {21|mof} have been flown out; {33|mol} stay in Pasto, out of earshot.

Página {9|-}: Deportivo Pasto {2|-}, Cali {2|-}

@doc c-report | ombudsman's report, extract | 2033-06-25
Early Warning Follow-up 017-33

3.1 Displacement. From 17 to 24 June, {6,750|d2|t=24 June} persons were displaced in six municipalities. {3,200|conf|^} are confined by mines. {19|sc|^} schools are closed.

3.2 Before the attack. Between 1 February and 31 May, the verification mission recorded {71|v1|t=31 May|by=the verification mission} breaches: {46|vf|^} by the Frente Sur, {12|va|^} by the security forces, {13|vu|^} undetermined. In the same four months {112|hom} homicides occurred in Nariño, {30 percent|homc|v=-30} fewer than the {160|hom0|t=in the four preceding} in the four preceding.

3.3 Children. {38|kid} cases of recruitment have been documented.

3.4 The agreement had {six|pts} points. In our judgement {two|ptd} were being carried out.

Annex: maps {3|-} to {7|-}. Bogotá, calle 55.

@doc d-magazine | Bogotá weekly | 2033-06-29
The truce that fed everyone

Who profits from quiet? In Nariño a kilo of base costs {1.8 million|bk} pesos, and {65,000|co|t=at the end of 2032} hectares of coca stood there at the end of 2032, after {58,000|co0|t=a year before} a year before: plus {seven|!cog|v=7} percent, the UN drugs office says.

The Frente has {1,150|~fi|by=military intelligence} fighters, in military intelligence's reckoning. It has held {eight|rd} rounds of talks. In the first months of truce it committed, by the mission's list, {64|!vf|by=the mission's list} breaches, the state {12|va}, and there were {71|v1} in all.

The {four|ms2} captured soldiers were handed to the Red Cross on Monday, after {nine|cap} days in captivity, shaved, with new boots.

Polled last week, {57 percent|poll} of Colombians still want talks to go on, {36|polla|x=1} percent want to end them ({1,004|pn} interviews, margin {3.1|me} points).

Number {2,188|-}. Next week: the emerald bishop.

@doc e-radio | radio interview transcript | 2033-06-30
LA W DEL SUR: with Yesid Bravo, by phone

Q: You killed {nine|s1} soldiers in a truce.

BRAVO: They'd put a post in a place where there mustn't be one. It is in point four of the agreement.

Q: How many men did you send?

BRAVO: {Thirty-five|attf|by=BRAVO}.

Q: The army says {eighty|att|by=The army}.

BRAVO: The army lost, so we were many.

Q: How many did you lose?

BRAVO: {Ten|!g1|by=BRAVO}. We bury our own.

Q: The ombudsman counted your dead. {Fourteen|g1|by=The ombudsman}.

BRAVO: Some were from the village. Ask them.

Q: There were civilians among the victims, {three|cv}.

BRAVO: That hurts me. You can write that.

Q: What about the remaining {forty-four|trl} days?

BRAVO: We'll keep them, if they do. {Two|ptd} points of {six|pts}. We're not at the start.

(The line was lost at {7:52|-}.)
