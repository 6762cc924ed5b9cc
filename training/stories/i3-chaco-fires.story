@story i3-chaco-fires
@topic Fires in the Paraguayan Chaco in 2028: burnt land, cattle, evacuations, clearing
@subject F = Chaco fires | the fires | the fire | the blaze
@subject N = Cerro León park | Cerro León | the national park | the park
@subject L = Colonia Neufeld | Neufeld | the Mennonite colony | the colony
@subject S = Forest Institute | Infona | the institute
@subject G = Guaraní Verde | the environmental group
@subject R = Rancher Hugo Penner | Penner | the rancher
@subject B = Bolivia
@subject A = Ayoreo settlement Ebetogué | Ebetogué | the Ayoreo
@fact a1 = 84000 | area | F | hectares burnt | 2028-09-06 | cumulative
@fact a2 = 212000 | area | F | hectares burnt | 2028-09-14 | cumulative
@fact a2k = 2120 | area | F | square kilometres burnt | 2028-09-14 | cumulative
@fact ab = 530000 | area | B | hectares burnt | 2028-09-14 | cumulative
@fact ap = 61000 | area | N | hectares burnt | 2028-09-14 | cumulative
@fact np = 605000 | area | N | hectares in all | - | constant
@fact psh = 10.1 | other | N | share burnt in percent | 2028-09-14 | snapshot
@fact hot1 = 1340 | other | F | fires seen by satellite in a day | 2028-09-06 | snapshot
@fact hot2 = 415 | other | F | fires seen by satellite in a day | 2028-09-14 | snapshot
@fact ff = 260 | other | F | firefighters at work | 2028-09-06 | snapshot
@fact ff2 = 730 | other | F | firefighters at work | 2028-09-14 | snapshot
@fact pl = 5 | other | F | aircraft at work | 2028-09-14 | snapshot
@fact ev = 1150 | evacuated | A | people brought to safety | 2028-09-09 | cumulative
@fact evl = 320 | evacuated | L | people brought to safety | 2028-09-09 | cumulative
@fact hs = 47 | homes | A | houses burnt down | 2028-09-14 | cumulative
@fact dth = 2 | deaths | F | firefighters killed | 2028-09-11 | cumulative
@fact inj = 19 | injuries | F | firefighters hurt | 2028-09-14 | cumulative
@fact cat = 9400 | other | F | cattle killed | 2028-09-14 | cumulative | projected
@fact catr = 310 | other | R | cattle killed | 2028-09-14 | cumulative
@fact herd = 1800 | other | R | cattle owned | 2028-08 | snapshot
@fact temp = 43.6 | temperature | L | highest temperature in degrees Celsius | 2028-09-06 | snapshot
@fact dry = 118 | duration | L | days without rain | 2028-09-06 | snapshot
@fact clr = 97000 | area | S | hectares cleared in the year | 2027 | cumulative
@fact clr0 = 121000 | area | S | hectares cleared in the year | 2026 | cumulative
@fact clrg = 19.8 | rate | S | fall of clearing on the year | 2027 | snapshot
@fact clg = 164000 | area | G | hectares cleared in the year | 2027 | cumulative
@fact fine = 12 | other | S | ranches fined | 2028-09-14 | cumulative
@fact aid = 15000000 | budget | F | dollars of emergency aid | 2028-09-12 | plan | pledged
@fact need = 40000000 | budget | F | dollars of aid needed | 2028-09-13 | plan | projected
@fact wind = 85 | speed | L | wind gusts in kilometres an hour | 2028-09-06 | snapshot
@fact rain = 22 | other | L | millimetres of rain | 2028-09-16 | snapshot
@fact tf = 110 | temperature | L | highest temperature in degrees Fahrenheit | 2028-09-06 | snapshot
@fact now = 1490 | other | R | cattle owned | 2028-10-01 | snapshot
@rel diff now = herd - catr
@rel convert a2k = a2
@rel share psh = ap / np
@rel change clrg = clr0 -> clr
@trap a1 a2 :: a week later
@trap a2 ab :: two countries
@trap a2 ap :: part and whole
@trap ap np :: burnt and whole park
@trap clr clg :: official and activists' count
@trap clr a2 :: cleared and burnt
@trap ff ff2 :: reinforcements
@trap ev evl :: two places
@trap aid need :: promised and needed
@trap cat catr :: one ranch

@doc a-wire | wire agency | 2028-09-07
Fires race through Paraguay's dry forest, hundreds flee

ASUNCION, Sept 7 (Cono Sur News) - Wildfires driven by gusts of up to {85|<wind} kph had burned {84,000|a1|t=by Wednesday night} hectares of the Paraguayan Chaco by Wednesday night, the National Forest Institute said, threatening one of South America's last refuges of isolated Indigenous people.

Satellites picked up {1,340|hot1|t=in 24 hours} hot spots in 24 hours. The temperature in Colonia Neufeld hit {43.6|temp} C ({110|tf} F). No rain has fallen there for {118|dry} days.

Some {260|~ff} firefighters and volunteers are battling the flames on a front that the army puts at {140|-} km. A shift in the wind could carry the fire into Cerro Leon, a national park of {605,000|np} hectares.

Environmentalists blame ranchers. Last year {97,000|clr|t=Last year} hectares were legally cleared, {19.8%|clrg} less than in 2026, according to the institute. Guarani Verde, an activist group, says it was {164,000|clg|by=Guarani Verde, an activist group}.

@doc b-paper | Paraguayan daily, English edition | 2028-09-15
Cerro León: {a tenth|~psh} of the park is ash

Filadelfia (Correspondent Jakob Giesbrecht). The smoke over Ruta 9 has lifted and what it leaves behind can be counted: {212,000|a2|t=until yesterday} hectares in the whole department until yesterday, of which {61,000|ap|^} lie inside the park. That's {10.1 percent|psh} of Cerro León.

Ebetogué, where Ayoreo families had settled in {2004|-}, lost {47|hs} houses and its school. All {1,150|ev} inhabitants had been taken out on trucks on the Saturday before. From Neufeld {230|!evl} people went to relatives in Loma Plata.

{Seven hundred and thirty|ff2|t=now} men and women now fight the rest, with {five|pl} planes, one of them from Bolivia, which itself has {530,000|ab} hectares to mourn. {Two|dth} volunteers of the Neufeld brigade, cousins, died on Monday when their tanker overturned; {19|inj} of their comrades were treated for burns and smoke.

Satellites counted {415|hot2|t=yesterday} fires yesterday, far below the {1,340|hot1|t=the worst day} of the worst day.

The government has found {15 million dollars|aid}. The governor says he needs {40|need|x=1000000|by=The governor}.

Clasificados: Toyota Hilux 2023, 88,000 km. | Quiniela: 4417 | Max. 39°, min. 24°

@doc c-us | US broadcaster's site | 2028-09-14
Paraguay wildfires have scorched an area the size of Rhode Island, and then some

Fires in the South American country's dry north have consumed {212,000|!a2|force} acres, officials said Thursday, and killed at least {two|>dth} firefighters.

More than {1,150|>ev} Ayoreo Indigenous people were evacuated, along with {320|evl} residents of a nearby Mennonite farming colony.

Rancher Hugo Penner, who runs {1,800|herd} head there, walked us along a fence. He's shot {more than 300|>catr|v=300} of them himself. "They were blind," he says.

Across the region cattle losses are put at {9,400|~cat}.

The heat had been extraordinary: {110|tf} degrees Fahrenheit last week, after nearly four months without a drop.

There are {730|ff2|t=Thursday} firefighters on the ground. Washington has offered to send {two|-} tankers.

WATCH: 2:14 drone footage | MORE: Hurricane Odette 120 miles off Bermuda

@doc d-ngo | environmental group's statement | 2028-09-18
It rained. Now let us talk.

On Saturday {22|rain|t=On Saturday} millimetres fell on Neufeld and within hours what {730|ff2} people and {five|pl} aircraft hadn't managed was done.

{2,120|a2k} square kilometres are gone. Nature did not strike that match. Our satellite analysis for 2027 shows {164,000|clg|t=for 2027|by=Our satellite analysis} hectares of forest turned to pasture, where Infona admits {79,000|!clr|by=Infona}, and it's along the edges of such pastures that this began.

Infona has fined {12|fine|t=so far} ranches so far. {Twelve|fine}! In a department with {three thousand|-}.

In Cerro León park {16,000|!ap} hectares burned, among them the valley in which people live who have never spoken to any of us.

For the {47|hs} families of Ebetogué who have lost the roof over their heads we have collected {1.1 million guaraníes|-} each. The state has promised {15 million dollars|aid}, all told; we will count.

@doc e-farm | cattle breeders' magazine | 2028-10-01
After the fire: what to do with survivors

Dr Analía Wiens, veterinarian

Some {9,400|~cat} animals died in September, according to the rural association, and the number of those with burnt hooves must be three times that. Don't wait. A cow that can't stand on the third day won't stand on the tenth.

Hugo Penner had {1,800|herd|t=before} animals before and has {1,490|now|t=today} today. He lost {310|catr}. He drove the others onto a burnt patch, "because black doesn't burn twice".

Pasture: of the {212,000|a2} hectares affected about {half|-} were implanted grasses, which come back with the first {50|-} mm. So far there have been {22|rain|t=So far}.

Insurance: none of {ten|-} had any. Emergency aid of {US$15m|aid} is available from your cooperative, form 7-B.

And clearing rules will get stricter, count on it. In 2026 we cleared {121,000|clr0|t=In 2026} ha, in 2027 {97,000|clr|t=in 2027}.

Prices, kg live weight, Mariano R. Alonso: steers 2.31, cows 1.94
