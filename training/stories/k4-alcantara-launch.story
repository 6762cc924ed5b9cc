@story alcantara-launch
@topic A satellite launch from Alcântara, Brazil, and the loss of one payload, 14 to 16 May 2026
@subject R = Jaçanã-3 | the rocket | the launcher | the vehicle | Jaçanã
@subject A = Horizonte Espacial | Horizonte | the company | the São José firm
@subject K = Boitatá | the imaging satellite | the larger satellite | the bigger one
@subject Q = Curupira | the weather cubesat | the smaller satellite | the cubesat
@subject X = Alcântara Space Centre | Alcântara | the base | the range
@subject I = Seguradora Atlântica | Atlântica | the insurer
@subject V = Renata Vasquez-Lobo | Vasquez-Lobo | mission director
@fact t0 = 06:42 | clock | R | lift-off | 2026-05-14 | constant
@fact tpl = 05:30 | clock | R | lift-off first planned | 2026-05-14 | plan
@fact h = 28.4 | distance | R | metres of height | - | constant
@fact m0 = 51 | other | R | tonnes at lift-off | - | constant
@fact mk = 118 | other | K | kilograms of mass | - | constant
@fact mq = 14 | other | Q | kilograms of mass | - | constant
@fact ok = 514 | distance | K | kilometres of height of orbit | 2026-05-14 | snapshot
@fact oq = 291 | distance | Q | kilometres of height of orbit | 2026-05-15 | snapshot
@fact opl = 550 | distance | R | kilometres of height of orbit aimed at | - | plan
@fact days = 40 | duration | Q | days that it will last before it burns up | 2026-05-15 | plan | projected
@fact life = 5 | duration | K | years that it is meant to work | - | plan | projected
@fact pr = 7800000 | price | A | price of a launch in dollars | - | constant
@fact ins = 46000000 | damages | I | sum insured in reais | - | constant
@fact claim = 9200000 | damages | I | sum claimed in reais | 2026-05-16 | plan
@fact ppl = 6300 | crowd | X | people who watched from the beach | 2026-05-14 | snapshot
@fact job = 412 | jobs | A | people who work for it | 2026-05-16 | snapshot
@fact fl = 5 | other | A | launches so far | 2026-05-14 | cumulative
@fact su = 3 | other | A | launches that succeeded | 2026-05-14 | cumulative
@fact nx = 4 | other | A | launches next year | 2027 | plan | pledged
@fact burn = 74 | duration | R | seconds that the upper stage burned the second time | 2026-05-14 | constant
@fact burnp = 112 | duration | R | seconds that the upper stage was meant to burn the second time | - | plan
@fact suc = 60 | rate | A | share of launches that succeeded | 2026-05-14 | cumulative
@rel share suc = su / fl
@trap ok opl :: reached and aimed at
@trap ok oq :: the two satellites fly at two heights
@trap t0 tpl :: planned and actual lift-off
@trap ins claim :: insured for and claimed
@trap burn burnp :: burned and meant to burn
@trap fl nx :: launches so far and planned

@doc a-agency | national news agency | 2026-05-14
Brazilian rocket puts {two|-} satellites up, one of them too low

ALCÂNTARA, Maranhão - The Jaçanã-3, a {28.4-metre|h|v=28.4} rocket of {51|m0} tonnes built by Horizonte Espacial, rose from the Atlantic coast at {6:42 a.m.|t0|t=Thursday} local time on Thursday, after clouds had kept it on the pad past the planned {5:30|tpl}.

Its main passenger, the {118-kilo|mk|v=118} imaging satellite Boitatá, is circling {514|ok|by=the company} km above the Earth, the company said. The target was {550|opl}. Mission director Renata Vasquez-Lobo called the shortfall "tolerable": the spacecraft's own thrusters can make up the difference.

The {14-kilo|mq|v=14} Curupira, a weather cubesat made by students in Recife, was less lucky. It separated late and its height was not yet known.

The upper stage's second burn ended after {74|burn|by=engineers} seconds of a scheduled {112|burnp|^}, engineers said.

It was the company's {fifth|fl|v=5} launch; {three|su|s=the company} have now reached orbit.

About {6,300|~ppl|by=the range} people watched from the beach, the range estimated.

@doc b-space | space trade newsletter | 2026-05-15
LAUNCH LOG: Jaçanã-3 / flight 5 / partial failure

Pad: Alcântara LC-2. Lift-off {0642|t0} local, 14 May. Window had opened at {0530|tpl}; two holds for upper-level wind.

Payloads: Boitatá ({118|mk} kg) and Curupira ({41|!mq} kg).

Tracking by two independent stations puts Boitatá in a {514|ok|by=two independent stations} x 508 km ellipse and the cubesat at {291|oq|t=this morning|by=two independent stations} km as of this morning. Neither is at the intended {550|opl}. With a ballistic coefficient that poor, we give the student craft {40|~days|by=we|m=projected} days or so. Boitatá keeps its design life of {five|life} years only if it spends half of its propellant climbing.

Root cause? The second-stage restart lasted {74|burn} s. The flight plan called for {112|burnp}. Somebody's tank ran dry.

Horizonte sells the ride for {$7.8m|pr}. It promises {four|nx|t=in 2027|by=It} flights in 2027, which, with {three|su} clean ones out of {five|fl}, will interest underwriters.

Elsewhere: Kourou slips to 3 June | New Zealand books 11 rideshares | Subscribe: 12 issues, $240

@doc c-tv | regional TV site | 2026-05-14
Crowd of thousands cheers as rocket roars off at dawn

By Thayná Araújo | 14/05/2026 09h15 | 214 comments

Fishermen left their nets and children skipped school. From the sand at Itapuã some {6,300|~ppl|t=this morning} people saw the flame climb out of the base this morning. It was {6.42|t0|t=this morning}, the sun barely up.

"The ground shook under my coffee," said Seu Raimundo, {71|-}, who has seen all {five|fl} of them go.

The vehicle, as tall as a nine-storey building, carried two satellites. One photographs forests; it is the bigger one, at {118|mk} kg. The other will measure rain, and weighs {14|mq}. The company, which employs {412|job} people, most of them in São José dos Campos, says both are on course at {550|!ok|by=The company} kilometres.

READ MORE: Ferry fare up to R$ 19.50 | Lençóis park expects 90,000 visitors | Dengue: 1,140 cases

@doc d-business | business daily | 2026-05-16
Insurer faces {R$9.2m|claim} claim after Alcântara mishap

JOÃO PEDRO WATANABE
SÃO PAULO

Seguradora Atlântica has received a claim for {R$9.2 million|claim|t=on Friday|by=Horizonte Espacial} from Horizonte Espacial after the partial failure of Thursday's mission, the two companies confirmed on Friday. The policy covers up to {R$46 million|ins}.

The claim concerns the cubesat Curupira, stranded at {291|oq} kilometres and expected to re-enter within {14|!days} days. Boitatá, at {514|ok}, is healthy and is not part of it.

Horizonte, with a payroll of {412|job} and a list price of {$7.8 million|pr} a launch, is in the middle of a funding round. It has flown {five|fl} times. Its pitch to investors, seen by this newspaper, speaks of a {60 per cent|suc} success rate and of {four|nx|t=next year|m=pledged} launches next year.

Mission director Renata Vasquez-Lobo blamed a pressure valve. "We asked for {112|burnp} seconds of the engine and it gave us {74|burn}," she said.

Atlântica's shares closed {1.3%|-} lower.
