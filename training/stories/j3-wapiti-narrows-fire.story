@story wapiti-narrows-fire
@topic Rat Portage wildfire near Wapiti Narrows, Saskatchewan, June 2028
@subject F = Rat Portage fire | the fire | the blaze | the wildfire | it
@subject W = Wapiti Narrows | the town | the townsite
@subject K = Amisk River Cree Nation | Amisk River | the First Nation
@subject B = Stanley Bay | the resort community
@subject S = Saskatchewan Public Safety Agency | SPSA | the agency
@subject P = Government of Saskatchewan | the province | the provincial government | Regina
@fact a1 = 41000 | area | F | hectares burned | 2028-06-13 | snapshot
@fact a2 = 62500 | area | F | hectares burned | 2028-06-15 | snapshot
@fact aa = 154440 | area | F | acres burned | 2028-06-15 | snapshot
@fact ap = 880000 | area | P | hectares burned by all fires of the season | 2028-06-15 | cumulative
@fact nf = 214 | other | P | fires of the season | 2028-06-15 | cumulative
@fact n5 = 130 | other | P | fires by mid-June in an average of five years | - | constant
@fact et = 7300 | evacuated | F | people ordered to leave | 2028-06-15 | cumulative
@fact ew = 3900 | evacuated | W | people ordered to leave | 2028-06-15 | cumulative
@fact ek = 1150 | evacuated | K | people ordered to leave | 2028-06-15 | cumulative
@fact eb = 2250 | evacuated | B | people ordered to leave | 2028-06-15 | cumulative
@fact hb = 87 | homes | W | houses burned down | 2028-06-15 | cumulative
@fact c1 = 5 | other | F | percent contained | 2028-06-13 | snapshot
@fact c2 = 20 | other | F | percent contained | 2028-06-15 | snapshot
@fact cr = 410 | other | S | firefighters at work | 2028-06-15 | snapshot
@fact he = 18 | other | S | helicopters at work | 2028-06-15 | snapshot
@fact d = 2 | deaths | F | people killed | 2028-06-15 | cumulative
@fact in = 6 | injuries | F | firefighters injured | 2028-06-15 | cumulative
@fact tm = 36.4 | temperature | W | highest temperature of the day in degrees Celsius | 2028-06-13 | snapshot
@fact co = 48000000 | spending | S | dollars spent on fighting fires in the season | 2028-06-15 | cumulative
@fact bu = 110000000 | budget | S | dollars set aside for fighting fires in the season | 2028 | plan
@fact ad = 2000 | other | P | dollars for each adult who had to leave | 2028-06-14 | plan | pledged
@fact wi = 60 | speed | F | gusts in kilometres an hour | 2028-06-16 | plan | projected
@rel sum et = ew + ek + eb
@rel convert aa = a2
@trap a1 a2 :: the fire grew
@trap a2 ap :: one fire against all of the season
@trap et ew :: the total and the largest part
@trap co bu :: spent against set aside
@trap nf n5 :: this year against the average
@trap c1 c2 :: later reading

@doc a-wire | Canadian wire agency | 2028-06-15
Sask. wildfire kills {two|d}, destroys {dozens|hb} of homes

WAPITI NARROWS, Sask. - {Two|d|by=Saskatchewan Public Safety Agency} people are dead and {87|hb|by=Saskatchewan Public Safety Agency} houses are gone after a wildfire tore into this mill town, the Saskatchewan Public Safety Agency said Thursday.

The Rat Portage fire has spread over {62,500|a2|t=Thursday} hectares, from {41,000|a1|t=Tuesday} on Tuesday, when it was {five per cent|c1|t=Tuesday} contained. Crews now hold {20 per cent|c2|t=now} of its edge.

Evacuation orders cover {7,300|et} people: {3,900|ew} in Wapiti Narrows, {1,150|ek} members of the Amisk River Cree Nation and {2,250|eb} residents and campers at Stanley Bay.

"We are not at the end of this," said agency vice-president Marlow Tootoosis, who has {410|cr|by=Marlow Tootoosis} firefighters and {18|he|^} helicopters on the line. {Six|in} firefighters were treated for burns or smoke.

Environment Canada expects gusts of {60|wi|t=Friday|by=Environment Canada} km/h Friday.

@doc b-local | local radio station's website | 2028-06-15
What we know at 5 p.m.: the fire, the roads, the money

CJWN Newsroom · Updated 17:04 · Text us: 306-555-0148

Hwy 916 CLOSED from km 44 | Hwy 102 one lane

The Narrows hit {36.4|tm|t=Tuesday} on Tuesday and the wind did the rest. From the air {87|hb|by=Mayor Dale Ostrowercha} homes on the townsite are foundations and chimneys, Mayor Dale Ostrowercha confirmed. {Two|d|by=RCMP} people died, both on Spruce Crescent, RCMP say.

Folks from {three|-} communities are out — {thirty-nine hundred|ew} of us, {2,250|eb} from the Bay, and from Amisk River {1,150|ek} — so {8,100|!et} in all, spread from Prince Albert to Saskatoon.

Regina is e-transferring {$2,000|ad|by=Regina} to each adult, children extra.

Air support: {18|he} choppers and, when the smoke lifts, {four|-} tankers. Containment was {20|c2|t=at the noon briefing} per cent at the noon briefing.

NEXT: Roughriders drop opener 27-24

@doc c-american | Minnesota newspaper | 2028-06-16
Smoke over Duluth has a name: Rat Portage

By Annika Lindqvist-Rowe

The brown sky that closed playgrounds on Thursday comes from a single blaze {700|-} miles to the northwest, which Canadian officials say had consumed {62,500|!a2|t=on Thursday|by=Canadian officials|force} acres of spruce on Thursday. The town in its path has lost {63|!hb} family dwellings to it.

Saskatchewan has counted {214|nf|by=Saskatchewan} starts this season, against a usual {130|n5} by the middle of June, and {880,000|ap} hectares have gone up, an expanse not far short of Yellowstone's.

The bill so far is {C$48 million|co|t=so far}; the agency's allotment for the whole summer is {C$110 million|bu}, and summer does not begin until Tuesday.

{Six|in} of the men and women on the hose lines have needed a doctor. There are some {600|!~cr} of them out there, in {two|-} shifts.

Air quality index, Duluth Harbor, 4 p.m.: 188 (unhealthy)

@doc d-bulletin | provincial bulletin | 2028-06-15
Wildfire update no. 31

Fire: Rat Portage. Size: {62,500|a2} ha ({154,440|aa} ac). Status: not contained ({20%|c2}). Resources: {410|cr} personnel, {18|he} rotary-wing aircraft, {22|-} dozers.

Season to date: {214|nf} fires; five-year mean for the date {130|n5}. Area, all fires: {880,000|ap} ha. Suppression costs: {$48 million|co} of {$110 million|bu} budgeted.

Financial assistance: the provincial government will pay {$2,000|ad|by=the provincial government} per displaced adult. Register at any evacuation centre; bring one piece of identification. As of this update orders affect {7,300|et|t=As of this update} persons.

The agency regrets to confirm {two|d|by=The agency} fatalities. Names will be released by the coroner.

Forecast for Friday: winds SW {30|-}, gusting to {60|wi|t=Friday}.

@doc e-analysis | Toronto newspaper | 2028-06-17
What a town of mills learned from its last fire, and what it did not

Fiona Achterberg · Prairies correspondent · Filed from Prince Albert · 6 min

The convoy was orderly. That is the first thing anyone in the arena at Prince Albert will say about Tuesday, when {3,900|ew} people left Wapiti Narrows on a single narrow road in under {three|-} hours and nobody so much as bent a fender. They had practised. The town burned at the edges in 2015, and a binder came out of it.

The second thing is that binders do not stop embers. By Thursday {87|hb|t=By Thursday} houses had gone, most of them on {four|-} crescents with cedar hedges. {Two|d} neighbours who went back for a boat trailer did not come out. {Six|in} firefighters were hurt.

The evacuees now number {7,300|et|t=now}. That counts {2,250|eb} from Stanley Bay, many of them vacationers who had somewhere to go, and {1,150|ek} from the Amisk River Cree Nation, who for the most part had not. The province offers {$2,000|ad|by=The province} an adult. Chief Leona Bighead says cheques sent to addresses inside a closed zone are "a very Regina sort of kindness."

On the fire itself there is cautious news. It covers {62,500|a2|t=Thursday} hectares, or did on Thursday; on Tuesday it was {41,000|a1|t=on Tuesday}. {A fifth|c2|t=now} of the perimeter is now held, against {five|c1|t=on Tuesday} at the outset. The agency's {410|cr} people have been promised {90|-} from Quebec, and {18|he} helicopters fly when they can see.

It is a hard year. {214|nf|t=to date} fires to date is not a record, but the five-year average for mid-June is {130|n5}, and together they have eaten {880,000|ap} hectares. Of {$110 million|bu} in the firefighting vote, {$48 million|co} is spent before the first day of summer. The finance minister denies that a supplementary vote of {$75 million|-} is drafted.

In the arena the cots are {60|-} centimetres apart. Harvey Lindgren, a millwright, had his dog on his. His place was still standing on Thursday. "{Fifty|?~hb}-odd aren't," he said.
