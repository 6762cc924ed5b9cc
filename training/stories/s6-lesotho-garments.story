@story lesotho-garments
@topic Job losses and a wage dispute in Lesotho's clothing factories
@subject L = Lesotho | the kingdom | the sector | garment industry | the factories
@subject J = Jia Fong Textiles | Jia Fong | the Taiwanese firm | the biggest employer
@subject T = Thetsane industrial area | Thetsane
@subject M = Maputsoe | the Maputsoe plant
@subject U = Lentsoe la Basebetsi | LLB | the union | the workers' union
@subject E = Lesotho Clothing Exporters | LCE | the exporters | employers
@subject G = Ministry of Trade | the ministry | the government | Trade Minister Mohlomi Tšepe | Tšepe
@subject I = Bureau of Statistics | the bureau | statisticians
@fact j26 = 31200 | jobs | L | factory workers | 2026-12 | snapshot
@fact j33 = 19800 | jobs | L | factory workers | 2033-03 | snapshot
@fact jdr = -36.5 | rate | L | change in factory workers in percent | 2026 to 2033 | constant
@fact lay = 2150 | jobs | J | jobs to go | 2033-05-04 | plan
@fact la1 = 1400 | jobs | T | jobs to go | 2033-05-04 | plan
@fact la2 = 750 | jobs | M | jobs to go | 2033-05-04 | plan
@fact tot = 4900 | jobs | J | employees | 2033-05-04 | snapshot
@fact shj = 43.9 | other | J | share of jobs to go in percent | 2033-05-04 | plan
@fact uni = 3500 | jobs | U | jobs to go, suppliers included | 2033-05-06 | plan | projected
@fact exp = 214000000 | revenue | L | dollars of clothing exports | 2032 | constant
@fact ex1 = 307000000 | revenue | L | dollars of clothing exports | 2030 | constant
@fact trf = 15 | rate | L | American duty on clothing in percent | 2033 | constant
@fact tr0 = 50 | rate | L | American duty on clothing in percent | 2025 | plan | hypothetical
@fact us = 63 | other | L | share of exports that goes to America in percent | 2032 | constant
@fact za = 29 | other | L | share of exports that goes to South Africa in percent | 2032 | constant
@fact wag = 2980 | other | L | maloti of minimum wage a month | 2033 | constant
@fact wga = 3600 | other | U | maloti of minimum wage a month | 2033-05 | plan | pledged
@fact wge = 3130 | other | E | maloti of minimum wage a month | 2033-05 | plan | pledged
@fact wgf = 3250 | other | G | maloti of minimum wage a month | 2033-07 | plan | pledged
@fact wgp = 9.1 | rate | G | rise in the minimum wage in percent | 2033-07 | plan | pledged
@fact str = 6 | duration | U | days of strike | 2033-05-19 | cumulative
@fact out = 14500 | crowd | U | workers on strike | 2033-05-16 | snapshot
@fact oue = 8800 | crowd | E | workers on strike | 2033-05-16 | snapshot
@fact fnd = 60000000 | budget | G | maloti for retrenched workers | 2033-05-11 | plan | pledged
@fact per = 2800 | other | G | maloti for each retrenched worker | 2033-05-11 | plan | pledged
@fact arr = 23 | arrests | U | people arrested | 2033-05-17 | cumulative
@fact inj = 7 | injuries | U | people hurt | 2033-05-17 | cumulative
@fact une = 24.6 | rate | I | unemployment in percent | 2033-03 | snapshot
@fact wom = 86 | other | L | share of women among factory workers in percent | 2033-03 | snapshot
@fact kid = 3 | other | U | dependants on each wage | 2033 | snapshot | projected
@fact thr = 38 | duration | J | years in Lesotho | 2033 | constant
@fact mz = 33.3 | rate | U | rise in the price of maize meal in percent | 2030 to 2033 | constant
@rel change jdr = j26 -> j33
@rel sum lay = la1 + la2
@rel share shj = lay / tot
@rel change wgp = wag -> wgf
@trap j26 j33 :: seven years apart
@trap lay uni :: the firm's figure and the union's
@trap wga wge :: demand and offer
@trap wag wgf :: present wage and the new one
@trap out oue :: strikers as two sides count them
@trap us za :: two markets
@trap fnd per :: whole and each
@trap trf tr0 :: a duty that is and one that was threatened

@doc a-wire | wire agency | 2033-05-04
Lesotho clothing maker to cut {2,150|lay} jobs

MASERU, May 4 (SANA) - Jia Fong Textiles, Lesotho's biggest private employer, will close {two|-} factories and dismiss {2,150|lay|t=Wednesday} of its {4,900|tot} workers, it said on Wednesday, citing U.S. import duties of {15 percent|trf} and a lost contract for jeans.

Plants at Thetsane, where {1,400|la1} people work, and Maputsoe, with {750|la2}, will close on June 30.

The kingdom's clothing factories employed {19,800|j33|t=in March} people in March, {86 percent|wom} of them women, down from {31,200|j26|t=at the end of 2026} at the end of 2026. They shipped {$214 million|exp|t=last year} worth of garments last year, against {$307 million|ex1|t=in 2030} in 2030. Nearly {two-thirds|~us} went to the United States and {29 percent|za} to South Africa.

Unemployment stands at {24.6 percent|une|by=the Bureau of Statistics}, according to the Bureau of Statistics.

@doc b-release | union statement | 2033-05-06
LENTSOE LA BASEBETSI — STATEMENT TO MEMBERS AND PRESS

Comrades,

The Taiwanese firm has been in our country for {38|thr} years and leaves with eight weeks' notice. It says {2,150|lay|by=It}. We say {3,500|uni|m=projected}: count the thread shop, the canteens, the taxis. On each wage live {three|~kid} others.

To the employers who tell us that there is no money: you offer {M3,130|wge|v=3130|s=you} a month. The minimum today is {M2,980|wag|v=2980|t=today}. A bag of maize meal has risen by {a third|mz|t=since 2030} since 2030. We demand {M3,600|wga|v=3600|s=We}. If there is no answer by Friday the 13th we shall withdraw our labour in all the factories, and not only in Thetsane.

'Malerato Phakisi, General Secretary
Room 11, Kingsway. Tel. 2200 0146

@doc c-newspaper | Maseru daily | 2033-05-17
Strike halts Thetsane as police fire tear gas

by Tumelo Khabo
Published 06:12 · Updated 09:47

FACTORY gates stayed shut across Maseru yesterday as the wage strike entered its third day. The union put the number out at {14,500|out|t=yesterday|by=The union}. The exporters said it was {8,800|oue|t=yesterday|by=The exporters}, with some lines running in Maputsoe.

{Twenty-three|arr|s=strikers} strikers were arrested and {seven|inj|s=treated} treated for bruises and smoke at Queen 'Mamohato hospital, said police.

Trade Minister Mohlomi Tšepe has set aside {M60 million|fnd|v=60000000} for the retrenched, {M2,800|per|v=2800} apiece. He would not be drawn on the wage. The gap is clear: {M3,600|wga|v=3600|s=the workers} for the workers, {M3,310|!wge|v=3310|s=employers} for employers, at a present minimum of {M2,980|wag|v=2980|t=present}.

Jia Fong's cut takes {44|shj|round} per cent of its staff: {1,400|la1|s=Thetsane} at Thetsane and {570|!la2|s=Maputsoe} in Maputsoe.

PREMIER LEAGUE: Matlama 2, Lioli 2. LOST: grey mare, white socks, brand K7.

@doc d-business | South African business website | 2033-05-20
Lesotho lifts wage floor, {six|str}-day strike ends

The government of Lesotho will raise the minimum wage in clothing factories to {M3,250|wgf|v=3250|t=from July} a month from July, {9.1%|wgp} more than now, it announced last night. Workers return on Monday.

The exporters' group, which represents factories with {19,800|j33|s=workers} workers, called the step "brave". Much of what they sew is sold on our side of the border: {39%|!za} to South Africa and {63%|us|s=to America} to America, they say, which some members read with raised eyebrows.

They warn of further closures. Exports have fallen to {$241m|!exp|t=last year} last year from {$307m|ex1|t=in 2030} in 2030. In 2025, when Washington threatened {50%|tr0|t=In 2025}, the ministry declared a state of disaster; the duty in force is {15%|trf}.

Jia Fong, which lays off {2,150|lay} people, has not said whether it would stay for {M3,250|wgf|v=3250|m=hypothetical}.

USD/ZAR 17.84 · JSE +0.6% · R1 = M1

@doc e-feature | British weekly, dispatch | 2033-05-27
The town that sewed for America

Every pair of trousers in this valley has a number on it and every woman does too. Lineo Motsoene's is 3317. On the thirtieth of June she'll hand it in, with some {fourteen hundred|~la1|s=Thetsane} others at Thetsane; at Maputsoe {750|la2} will.

It used to be said that all of Lesotho had an aunt in denim. {31,200|j26|t=seven years ago} people made clothes in the kingdom seven years ago. Today {19,800|j33|t=Today} do, a drop of {36.5|jdr|v=-36.5} per cent.

The strike brought something. From July the poorest machinist will have {3,250|wgf|t=From July} maloti. The union had asked for {3,600|wga|s=The union} and the owners had stuck at {3,130|wge|s=the owners}. Those who are dismissed get {2,800|per} from the state, once.

Across the border in Ficksburg they are hiring fruit pickers, at less than that. Lineo has asked a cousin.

{23|arr|s=strikers} strikers were in court on Thursday; the case was put off because the clerk had no ribbon. Of ribbon, the clothes factory has {eleven|-} kilometres in stock.
