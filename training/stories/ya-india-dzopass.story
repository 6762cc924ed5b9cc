@story ya-india-dzopass
@topic Motorists stranded by snow on a Himalayan pass in Himachal: from the first calls to the new pass rules
@subject X = Dzo La stranding | stranding | snowfall | snow
@subject P = Lahaul-Uttari police | police | SP Tenzin Rana | district police
@subject B = Border Roads Organisation | BRO | Project Himraj | Colonel Sudeep Bisht
@subject D = district administration | deputy commissioner | DC Ritu Thakur | administration
@subject T = Dzo La tunnel | tunnel | the tunnel
@subject I = Indian Air Force | IAF | helicopter
@subject V = villagers of Khangsar-Gonma | villagers | homestays | Khangsar-Gonma
@subject M = India Meteorological Department | IMD | met department
@subject O = hoteliers' association | taxi union | Manali taxi union | union
@fact p1 = 1000 | evacuated | X | people stranded | 2033-11-01 night | snapshot
@fact p2 = 1386 | rescued | X | people brought to safety | 2033-11-03 | cumulative
@fact pt = 942 | rescued | X | people brought to safety on foot or in their cars | 2033-11-03 | cumulative
@fact pb = 416 | rescued | B | people brought to safety in road crews' vehicles | 2033-11-03 | cumulative
@fact ph = 28 | rescued | I | people flown out | 2033-11-03 | cumulative
@fact veh = 415 | other | X | vehicles stuck | 2033-11-01 night | snapshot
@fact car = 338 | other | X | cars stuck | 2033-11-01 night | snapshot
@fact bus = 9 | other | X | buses stuck | 2033-11-01 night | snapshot
@fact trk = 68 | other | X | lorries stuck | 2033-11-01 night | snapshot
@fact chd = 74 | rescued | X | children brought to safety | 2033-11-03 | cumulative
@fact dth = 0 | deaths | X | people killed | 2033-11-03 | cumulative
@fact hos = 19 | injuries | X | people treated for cold or altitude | 2033-11-03 | cumulative
@fact alt = 4310 | distance | X | metres above sea level | - | constant
@fact sno = 90 | other | M | centimetres of snow | 2033-11-02 | constant
@fact tmp = -16 | temperature | M | degrees in the night | 2033-11-01 night | snapshot
@fact len = 11 | distance | X | kilometres of queue | 2033-11-01 night | snapshot
@fact hr = 39 | duration | X | hours until the last was brought down | 2033-11-03 | constant
@fact t0 = 15:45 | clock | X | time when the road was blocked | 2033-11-01 | constant
@fact pol = 88 | officers | P | police in the rescue | 2033-11-02 | snapshot
@fact bro = 134 | officers | B | road crew in the rescue | 2033-11-02 | snapshot
@fact vil = 60 | officers | V | villagers in the rescue | 2033-11-02 | snapshot
@fact tot = 282 | officers | X | people in the rescue | 2033-11-02 | snapshot
@fact blo = 7 | other | B | snow cutters | 2033-11-02 | snapshot
@fact hse = 23 | homes | V | houses that took in people | 2033-11-02 | cumulative
@fact gst = 510 | evacuated | V | people sheltered in the village | 2033-11-02 night | snapshot
@fact pop = 184 | other | V | inhabitants | - | snapshot
@fact mea = 1530 | other | V | meals served | 2033-11-03 | cumulative
@fact per = 3 | other | V | meals served to each guest | 2033-11-03 | constant
@fact alr = 2 | cases | M | alerts issued before | 2033-10-31 | cumulative
@fact lvl = 1500 | other | D | vehicles permitted over the pass in a day | - | constant | threshold
@fact let = 2140 | other | D | vehicles that went over the pass that day | 2033-11-01 | constant
@fact exc = 640 | other | D | vehicles above the permitted number | 2033-11-01 | constant
@fact fee = 500 | price | D | rupees for a pass permit | 2033 | constant
@fact tows = 46 | other | B | vehicles still on the pass | 2033-11-08 | snapshot
@fact tax = 25000 | price | O | rupees asked by a taxi for the descent | 2033-11-02 | constant
@fact fin = 31 | cases | P | taxi drivers fined for overcharging | 2033-11-04 | cumulative
@fact finr = 155000 | revenue | P | rupees of fines for overcharging | 2033-11-04 | cumulative
@fact fine = 5000 | price | P | rupees of fine for overcharging | 2033-11-04 | constant
@fact tnl = 8.8 | distance | T | kilometres of length | - | plan
@fact tnc = 38000000000 | budget | T | rupees of cost | 2036 | plan
@fact tnp = 60 | other | T | share of the bore completed | 2033-10 | snapshot
@fact tnd = 5.28 | distance | T | kilometres bored | 2033-10 | cumulative
@fact cls = 15 | date | D | day in November when the pass closes each year | - | plan
@fact new = 800 | other | D | vehicles permitted over the pass in a day | 2034 | plan | threshold
@fact shl = 4 | units_pledged | B | shelters to be built | 2034 | plan | pledged
@fact shc = 26000000 | budget | B | rupees for shelters | 2034 | plan
@fact she = 6500000 | price | B | rupees for a shelter | 2034 | plan
@fact rew = 1000000 | damages | D | rupees awarded to the village | 2033-11-15 | constant
@fact age = 81 | age | V | age of the oldest host | 2033-11 | snapshot
@rel sum p2 = pt + pb + ph
@rel sum veh = car + bus + trk
@rel sum tot = pol + bro + vil
@rel product mea = per * gst
@rel diff exc = let - lvl
@rel product finr = fine * fin
@rel share tnp = tnd / tnl
@rel product shc = she * shl
@trap p1 p2 :: first guess and count
@trap p2 gst :: all rescued and those in the village
@trap veh let :: stuck and gone over
@trap veh car :: all vehicles and cars
@trap pop gst :: inhabitants and guests
@trap lvl let :: permitted and counted
@trap lvl new :: old and new ceiling
@trap vil tnp :: sixty villagers, sixty percent
@trap bro tot :: road crew and everyone
@trap fee fine :: permit and fine
@trap tnl tnd :: planned and bored
@trap shc she :: all shelters and one
@trap hr len :: hours and kilometres

@doc a-agency | news agency | 2033-11-01
Over {1,000|>p1} stranded as snow hits Himachal pass

Keylong-Uttar, Nov 1 (NSI) More than {1,000|>p1|t=on Tuesday night|by=police} people, mostly tourists, were stranded on Tuesday night near the Dzo La after unexpected heavy snowfall blocked the road at {3.45 pm|t0}, police said.

SP Tenzin Rana said around {400|~veh|by=SP Tenzin Rana} vehicles were stuck in a queue of {11|len} km. No casualty has been reported.

The pass is at {4,310|alt} metres. The India Meteorological Department had issued {two|alr} alerts on Monday.

DC Ritu Thakur has appealed to people to stay inside vehicles and run engines for {ten|-} minutes every hour with a window open. NSI PM KVK

@doc b-daily | Chandigarh daily | 2033-11-04
{39|hr} hours, {1,386|p2} people, nobody lost

By Harsimran Sandhu-Negi

The last to come down was a honeymooning couple from Nagpur and a goat they'd found.

In {39|hr} hours, the administration says, {1,386|p2|t=till Thursday morning} people were brought to safety till Thursday morning: {942|pt} on foot or in their own cars, {416|pb} in the machines of the Border Roads Organisation, and {28|ph} by a helicopter that got one clear hour. {Seventy-four|chd} were children. {Nineteen|hos} needed treatment. The number of dead is one the DC writes with pleasure: {0|dth}.

The mercury had gone to {minus 16|tmp|v=-16}, and {90|sno} centimetres of snow fell.

{Eighty-eight|pol} police personnel, {134|bro} men and women of the BRO with {seven|blo} snow cutters, and {60|vil} villagers took part, {282|tot} in all.

And some took advantage: taxis asked Rs {25,000|tax} for the descent. {31|fin} drivers have been fined Rs {5,000|fine} each.

Max/min: Shimla 9/2; Leh -1/-13

@doc c-village | feature, online magazine | 2033-11-10
The night Khangsar-Gonma was a city

By Nilza Chhering

On an ordinary night there are {184|pop} people. On Wednesday there were also {510|gst|t=On Wednesday}.

{Twenty-three|hse} houses opened. Dolma Angmo, who's {81|age}, had {nineteen|-} people in her kitchen. "One of them was a judge. He peeled."

They counted {1,530|mea} meals afterwards, for the form: {three|per} for each guest. Barley for the winter is down by a third; the administration has asked them to write that too.

"A boy asked for Wi-Fi," says the lambardar. "We gave him a shovel."

There's a photograph of the queue at dawn: {338|car} cars, {nine|bus} buses, {68|trk} lorries, each with a hat.

Support longform: Rs 299

@doc d-admin | district administration order | 2033-11-15
OFFICE OF THE DEPUTY COMMISSIONER, LAHAUL-UTTARI
Order No. 1142

Whereas on 01.11.2033 {2,140|let} vehicles were permitted to cross Dzo La, being {640|exc} in excess of the limit of {1,500|lvl};

It's ordered:
1. With effect from the 2034 season not more than {800|new} vehicles a day.
2. The permit fee remains Rs {500|fee}.
3. The pass shall be closed on or before the {15th|cls} of November each year, as hitherto.
4. Fines of Rs {1,55,000|finr} recovered from taxi operators shall go to the Khangsar-Gonma mahila mandal, together with an award of Rs {10 lakh|rew}.

{46|tows|t=as on 08.11.2033} vehicles were still on the pass as on 08.11.2033. Owners to collect.

@doc e-business | business daily | 2033-11-22
A tunnel that would have made it a non-event

The Dzo La tunnel, sanctioned at Rs {3,800 crore|tnc}, was to be {8.8|tnl} km long and open by now. Engineers have bored {5.28|tnd|t=up to October} km up to October, or {60 per cent|tnp}.

Colonel Sudeep Bisht of Project Himraj expects breakthrough in 2035 and traffic in 2036.

In the meantime BRO will build {four|shl} shelters on the pass at Rs {65 lakh|she} apiece (Rs {2.6 crore|shc}).

The Manali taxi union says a ceiling of {800|new} vehicles, against {1,500|lvl|t=at present} at present, will cost its members half of their season. It regrets "the conduct of {31|fin}".

Cement index +1.4%.
