@story ya-sask-lodge
@topic Search for four snowmobilers missing near Pelican Arm, northern Saskatchewan: second day to the fifth
@subject G = the group | the party | four men | the riders | sledders
@subject S = search for the snowmobilers | the search | search operation
@subject R = RCMP | Mounties | Pelican Arm detachment | police
@subject V = Northern Lights Search and Rescue | NLSAR | volunteers
@subject W = Orin Lavallee | Lavallee | the eldest
@subject J = Dale Petrescu | Petrescu | Dale
@subject A = Pelican Arm | the village | the community
@subject X = Wapun Lodge | the lodge | the outfitter
@subject C = Royal Canadian Air Force | RCAF | 435 Squadron | Hercules crew
@fact m1 = 4 | missing | G | people missing | 2031-01-19 | snapshot
@fact m2 = 2 | missing | G | people missing | 2031-01-21 evening | snapshot
@fact r2 = 2 | rescued | G | people found alive | 2031-01-21 evening | cumulative
@fact r4 = 3 | rescued | G | people found alive | 2031-01-23 | cumulative
@fact dd = 1 | deaths | G | people found dead | 2031-01-23 | cumulative
@fact aw = 61 | age | W | age of the rider | - | snapshot
@fact aj = 34 | age | J | age of the rider | - | snapshot
@fact lv = 08:15 | clock | G | time when they left the lodge | 2031-01-18 | constant
@fact du = 16:00 | clock | G | time when they were due at the village | 2031-01-18 | constant
@fact rp = 21:40 | clock | R | time when they were reported overdue | 2031-01-18 | constant
@fact route = 112 | distance | G | kilometres of trail they meant to ride | - | plan
@fact rem = 38 | distance | G | kilometres from the village where the sleds were found | 2031-01-20 | constant
@fact rod = 74 | distance | G | kilometres ridden before the sleds were left | 2031-01-20 | constant
@fact sl = 3 | other | G | snowmobiles found | 2031-01-20 | cumulative
@fact slt = 4 | other | G | snowmobiles that the group set out on | 2031-01-18 | constant
@fact t1 = -37 | temperature | S | overnight low | 2031-01-19 night | snapshot
@fact wc = -49 | temperature | S | wind chill | 2031-01-19 night | snapshot
@fact av = 24 | temperature | A | degrees below zero on an average January night | - | constant
@fact v1 = 28 | officers | V | volunteers in the search | 2031-01-19 | snapshot
@fact v2 = 63 | officers | V | volunteers in the search | 2031-01-21 | snapshot
@fact po = 9 | officers | R | police officers in the search | 2031-01-21 | snapshot
@fact rg = 14 | officers | S | Canadian Rangers in the search | 2031-01-21 | snapshot
@fact al = 86 | officers | S | people in the search | 2031-01-21 | snapshot
@fact ar1 = 340 | area | S | square kilometres searched | 2031-01-20 | cumulative
@fact ar2 = 910 | area | S | square kilometres searched | 2031-01-22 | cumulative
@fact arp = 1300 | area | S | square kilometres in the search zone | - | plan
@fact ars = 70 | other | S | share of the search zone covered | 2031-01-22 | cumulative
@fact fh = 22 | duration | C | hours flown | 2031-01-22 | cumulative
@fact fl = 3 | other | C | sorties flown | 2031-01-20 | cumulative
@fact snow = 31 | other | S | centimetres of snow that fell | 2031-01-20 | cumulative
@fact wind = 70 | speed | S | gusts in kilometres an hour | 2031-01-19 | snapshot
@fact ph = 11 | other | R | seconds that the emergency call lasted | 2031-01-18 | constant
@fact pt = 18:52 | clock | R | time of the emergency call | 2031-01-18 | constant
@fact rad = 6 | distance | R | kilometres around the mast that the call came from | 2031-01-18 | constant
@fact food = 2 | duration | G | days of food carried | 2031-01-18 | constant
@fact fuel = 40 | other | G | litres of spare fuel carried | 2031-01-18 | constant
@fact pop = 840 | other | A | residents | - | snapshot
@fact cf = 27400 | fundraising | A | dollars raised for the families | 2031-01-22 | cumulative
@fact cg = 50000 | fundraising | A | dollars sought for the families | - | plan | pledged
@fact cd = 312 | other | A | donors to the appeal | 2031-01-22 | cumulative
@fact co = 185000 | spending | R | cost of the search | 2031-01-23 | cumulative
@fact coh = 120000 | spending | C | cost of the flying | 2031-01-23 | cumulative
@fact cov = 65000 | spending | R | cost of the search on the ground | 2031-01-23 | cumulative
@fact ice = 9 | other | S | centimetres of ice at the narrows | 2031-01-20 | snapshot
@fact safe = 13 | other | S | centimetres of ice that carry a snowmobile | - | constant | threshold
@fact odds = 36 | duration | S | hours that a person can survive without shelter | - | constant | projected
@fact nights = 3 | duration | G | nights that the first two survived | 2031-01-21 | constant
@fact n5 = 5 | duration | G | nights that the third survived | 2031-01-23 | constant
@fact y30 = 21 | cases | R | search calls in the winter | 2029-30 | cumulative
@fact y31 = 17 | cases | R | search calls this winter | 2031-01-23 | cumulative
@fact dy = 6 | deaths | R | snowmobile deaths in the province in the winter | 2029-30 | cumulative
@fact bcn = 389 | price | X | dollars for a satellite beacon | - | constant
@rel sum al = v2 + po + rg
@rel diff rod = route - rem
@rel share ars = ar2 / arp
@rel sum co = coh + cov
@rel sum m1 = r4 + dd
@rel diff m2 = m1 - r2
@rel share cgs = cf / cg
@fact cgs = 54.8 | other | A | share of the appeal's goal reached | 2031-01-22 | snapshot
@fact avg = 87.8 | other | A | dollars given by the average donor | 2031-01-22 | snapshot
@rel product cf = avg * cd
@trap m1 m2 :: two of the four were found by Tuesday
@trap v2 al :: volunteers alone against everyone in the search
@trap ar1 ar2 :: the searched ground grew
@trap ar2 arp :: searched against to be searched
@trap t1 wc :: air temperature against wind chill
@trap sl slt :: sleds found against sleds taken
@trap nights n5 :: the first two against the third man
@trap y30 y31 :: last winter's calls against this winter's so far

@doc a-local | small-town weekly's website | 2031-01-20
RCMP find {three|sl} sleds, no sign of riders

By Tess Moostoos, Northern Ledger

PELICAN ARM - {Three|sl|by=Staff Sgt. Colm Ahenakew} snowmobiles have been located on the east shore of Deschambeau Narrows but the men who rode them have not, Staff Sgt. Colm Ahenakew said Monday morning.

The machines stood nose to tail {38|rem} kilometres short of the village. That means the party had put {74|rod} km behind it since leaving Wapun Lodge at {8:15 a.m.|lv|t=on Saturday} on Saturday. A fourth sled, a yellow Ski-Doo Tundra 600, is unaccounted for.

All {four|m1} remain missing. They were expected here by {4 p.m.|du}; a wife phoned the detachment at {9:40|rp} that night.

About {28|~v1|t=Sunday} members of Northern Lights Search and Rescue were out Sunday in gusts of {70|wind} km/h. They and a Hercules from Winnipeg had covered {340|ar1|t=by nightfall} square kilometres by nightfall. The overnight low was {-37|t1}, and with the wind it felt like {-49|wc}.

Ahenakew said ice at the narrows measured {nine|ice} centimetres. "You want {13|safe} for a sled, minimum."

The Pelican Arm curling bonspiel, 16 teams, is postponed.

@doc b-wire | national wire | 2031-01-22
{Two|r2} missing Saskatchewan snowmobilers found alive after three nights in cold

PRINCE ALBERT, Sask. - {Two|r2|t=late Tuesday|by=RCMP} of four men who vanished on a snowmobile trip in northern Saskatchewan were found alive late Tuesday in a trapper's cabin, RCMP say, and crews were still looking for the other {two|m2|^}.

Dale Petrescu, {34|aj}, and his cousin had walked off the trail after their machines bogged down. They spent {three|nights} nights in the cabin with food for {two|food} days and {40|fuel} litres of spare fuel that they burned in a pail.

Police said {86|al|t=on Tuesday} people took part in the ground search on Tuesday, counting {63|v2} volunteers, {14|rg} Canadian Rangers and {nine|po} officers.

A 911 call made from the group at {6:52 p.m.|pt} Saturday lasted {17|!ph} seconds before it dropped. It placed the phone within {six|rad} kilometres of a mast at the narrows.

Search manager Bryony Kwan said a person without shelter is given about {36|~odds|by=Search manager Bryony Kwan} hours in such temperatures. "But we don't stop on a formula."

Pelican Arm, population {840|pop}, is about 470 kilometres north of Saskatoon.

This report by The Dominion Wire was first published Jan. 22, 2031.

@doc c-radio | local radio script | 2031-01-22
MBC NORTH - 0730 NEWSCAST - READ: JOSIE

The search for Orin Lavallee and a fourth man goes into day five this morning. Lavallee is {sixty-four|!aw}. He's the eldest of the group, and he knows that country, his daughter says, better than anyone out looking.

R-C-M-P tell us they have now checked {nine hundred and ten|ar2|t=now} square kilometres, or {seventy per cent|ars|^} of the zone they drew on Sunday. That zone is {thirteen hundred|arp} square kilometres, mostly muskeg.

The Air Force has put in {twenty-two|fh} hours in the air. {Thirty-one|snow|t=over the weekend} centimetres of snow came down over the weekend, which is why the tracks are gone.

At the band hall, the women have been cooking since Sunday. The appeal for the families stood at twenty-seven thousand, four hundred dollars last night. They want {fifty thousand|cg}. {Three hundred and twelve|cd|t=last night} people have chipped in.

It's minus 29 at the airport. Roads: Highway 106, winter driving conditions.

@doc d-tabloid | city tabloid | 2031-01-24
FIVE NIGHTS IN A SNOW HOLE

Miracle of the North: third sledder dug out alive - but Orin, 61, is dead

He burrowed. He prayed. He ate candle wax. And on Thursday, after {five|n5} nights at the mercy of a cold that would snap a hammer handle, the third man of the Pelican Arm party put a hand up through the snow.

Orin Lavallee was not so lucky. The {61-year-old|aw} was found 400 metres away beneath the ice of the narrows. His sled was with him. That makes {three|r4|t=Thursday} saved, {one|dd|^} lost.

The boys had {80|!fuel} litres of spare gas, enough to go around again, and a packed lunch. What they did not have was a ${389|bcn} beacon that the lodge rents out at the counter.

"{Eleven|ph} seconds of phone call. That's what we had," a Mountie told the Star-Comet.

Cost of the hunt to the taxpayer: ${185,000|co}, the Hercules eating up {$120,000|coh} of it and everything on the ground the other {$56,000|!cov}.

STAR-COMET POLL: Should rescued sledders pay? Yes 61% No 39%

@doc e-release | police news release | 2031-01-23
Pelican Arm RCMP: Update #6 - search concluded

File 2031-88214

Pelican Arm RCMP can confirm that a third male was located alive at approximately 11:20 a.m. today and that a {61-year-old|aw} male was located deceased. All members of the party are now accounted for: {three|r4|t=today} survivors and {one|dd|^} fatality. RCMP extend condolences.

Chronology:
- Jan. 18: group of {four|slt} departs Wapun Lodge on {four|slt} snowmobiles at {0815 hrs|lv}, planned distance {112|route} km. Due {1600|du}. Emergency call {1852|pt}, {11|ph} seconds. Reported overdue {2110|!rp}.
- Jan. 19-20: {three|fl} RCAF flights; zone of {1,300|arp} km2 established.
- Jan. 21: {two|r2} males located.

The expense of the operation is estimated at {$185,000|co}, {$65,000|cov} of it for the ground component.

This is the 17th search call of the winter for northern detachments. There were {21|y30|t=2029-30} in all of 2029-30, a season with {six|dy} snowmobile fatalities in the province. Riders are reminded that no ice is safe ice.

@doc f-column | newspaper column | 2031-01-25
What the village did

By Harmon Blyth

I have covered six of these searches and I have never seen a town of {840|pop} field so many people. By the Tuesday the volunteers outnumbered the police {seven|-} to one: {63|v2|t=By the Tuesday} of them, to {nine|po|^} in uniform. On the first day there had been only {28|v1|t=On the first day}.

Consider the cold. A normal January night up there is {24|av} below. That Sunday it was {37|t1|v=-37} below before you let the wind in.

Consider the money. In three days strangers sent {$27,400|cf|t=In three days}, nearly {$88|~avg} apiece, well over {half|>cgs} of what had been asked. Nobody at the band hall had to make a speech.

Consider, last, the {$389|bcn} gadget that sits under glass beside the chocolate bars at Wapun Lodge. I counted {17|y31|t=this winter} search calls this winter. In how many did the lost carry one? Sgt. Ahenakew did not need his notebook. {Two|-}, he said.
