@story u7-ardennes-stage
@topic A Belgian stage race: crash and decision on the queen stage at Vielsalm
@subject R = Ronde of the High Fens | the Ronde | the race | the tour
@subject V = Jorre Verhelst | Verhelst | the Fleming | the leader
@subject Q = Unai Querejeta | Querejeta | the Basque | the climber
@subject D = Mads Ravnkilde | Ravnkilde | the Dane
@subject C = crash at Petit-Thier | the crash | the pile-up | the fall
@subject O = Ardennes Cycling Union | the organisers | ACU
@fact le = 187.4 | distance | R | kilometres of the fourth stage | 2031-08-13 | constant
@fact tot = 861 | distance | R | kilometres of the whole race | 2031 | constant
@fact tq = 17052 | duration | Q | seconds taken for the stage | 2031-08-13 | constant
@fact gq = 41 | duration | Q | seconds ahead of the second rider on the stage | 2031-08-13 | constant
@fact gv = 12 | duration | V | seconds of lead overall | after stage 4 | snapshot
@fact gv3 = 53 | duration | V | seconds of lead overall | after stage 3 | snapshot
@fact pu = 22 | other | C | riders who fell | 2031-08-13 | constant
@fact hos = 5 | injuries | C | riders taken to hospital | 2031-08-13 evening | cumulative
@fact ab = 9 | other | C | riders who gave up the race | 2031-08-13 | constant
@fact sta = 148 | other | R | riders at the start | 2031-08-10 | constant
@fact left = 131 | other | R | riders still in the race | 2031-08-13 evening | snapshot
@fact sp = 74 | speed | C | kilometres an hour when the riders fell | 2031-08-13 | constant
@fact pz = 16000 | other | R | euros for the stage winner | 2031 | constant
@fact pzt = 60000 | other | R | euros for the overall winner | 2031 | constant
@fact cr = 90000 | crowd | R | spectators along the road | 2031-08-13 | constant
@fact crp = 65000 | crowd | R | spectators along the road | 2030 | constant
@fact gra = 17 | other | R | percent of gradient at the steepest point of the last climb | - | constant
@fact aq = 23 | age | Q | age in years | 2031-08-13 | constant
@fact av = 34 | age | V | age in years | 2031-08-13 | constant
@fact fi = 1000 | damages | O | francs of fine for a team car | 2031-08-13 | constant
@fact win = 7 | other | V | stages won in the race in a career | 2031 | cumulative
@rel diff gv = gv3 - gq
@trap gv gv3 :: lead after the fourth and the third stage
@trap pu hos :: fell and taken to hospital
@trap pz pzt :: stage prize and overall prize
@trap sta left :: at the start of the race and now
@trap le tot :: one stage and the race

@doc a-wire | wire agency | 2031-08-13
Querejeta wins at Vielsalm, Verhelst clings to lead

VIELSALM, Belgium (BelPers) — Unai Querejeta attacked alone on the Mur de Thier on Wednesday and won the fourth stage of the Ronde of the High Fens, cutting Jorre Verhelst's overall lead from {53|gv3|t=overnight} seconds overnight to {12|gv}.

The {23|aq}-year-old Basque covered the {187.4|le} kilometres in {4:44:12|tq|v=17052}. Verhelst was second, {41|gq} seconds back, with Denmark's Mads Ravnkilde on his wheel.

A pile-up at {74|sp} km/h on the descent to Petit-Thier, {31|-} km from the finish, brought down {22|pu} riders. {Five|hos|t=on Wednesday evening|by=organisers} were in hospital on Wednesday evening and {nine|ab|^} had abandoned, organisers said.

Police estimated the crowd along the course at {90,000|cr|by=Police}.

@doc b-flemish | sports daily | 2031-08-14
{Twelve|gv} seconds and a prayer

Bert Schoonjans, Vielsalm

He is {34|av}, he has won {seven|win} stages in this race, and yesterday Jorre Verhelst looked at last like a man with a mortgage. On the {17|gra} percent of the Mur he rode in zigzags, mouth open, while a boy {eleven|-} years younger danced away from him.

He lost {31|!gq} seconds. He kept the jersey. Today is flat, tomorrow is the time trial in Malmedy, over {19|-} kilometres, and there the Fleming was always better than the climber. "I'd have signed for it this morning," he said. "I wouldn't have signed for the rest."

The rest: {twenty-two|pu} men on the ground between the spruces, handlebars, blood, one shoe. Verhelst's own lieutenant, Stan Pieters, broke a collarbone. Of the {148|sta|t=on Sunday} who left Eupen on Sunday, {131|left|t=today} start today.

STAGE 4 · 1. Querejeta {4u44'12"|tq|v=17052} · 2. Verhelst +{41|gq}" · 3. Ravnkilde z.t. · 4. Dal Corso +1'03" · 5. Nkemelu +1'05"

@doc c-regional | regional daily | 2031-08-14
{90.000|cr|v=90000} spectateurs, and one road without straw

From our correspondent in Trois-Ponts (translated by the Grenzecho pool)

The Mayor of Vielsalm counted camper vans until he ran out of fingers. {65,000|crp|t=last year} people came last year to see the race; this time it was {half|-} as many again.

All those people saw a fine winner. Fewer saw the fall, because the wood at Petit-Thier had been closed. There was no straw on the bend. "We had been promised barriers," says the forester, Léon Colinet. The organisers reply that the road had been inspected on Monday.

The Basque earns {16,000|pz} euros for his trouble, about what a barrier of {200|-} metres costs. The final victory on Saturday in Verviers is worth {60,000|pzt}, after {861|tot} kilometres.

{Fifteen|!hos} riders were brought to the hospital of Saint-Vith; the last left it at midnight with a plaster.

Page 12: N 68 closed until 18 h · Page 14: 3 bears? No, 1 dog.

@doc d-podcast | podcast transcript | 2031-08-14
[music]

— So, Fenna. Who's going to win the Ronde?

— Ravnkilde. No, listen. Verhelst has {twelve|gv} seconds on Querejeta. The Dane's at {twenty|-}. All three within a commercial break. And which of them has his whole team left? {Nine|ab} riders out after the crash, and none of them his.

— They were doing what down there?

— {Seventy-four|sp}. On a road as wide as my kitchen. Of course {thirty-two|!pu} of them fell. What I find amazing is that {five|hos} hospital cases is all we got.

— And Querejeta?

— Only {twenty-three|aq}! In {four forty-four twelve|tq|v=17052}, after {a hundred and eighty-seven|~le} kilometres. I need a lie-down after eighty.

— Fined, though.

— His team car was, {a thousand|fi} francs, Swiss ones, for giving him a very long bottle.

[music] This episode was brought to you by Klets, code FENS15 for 15% off.
