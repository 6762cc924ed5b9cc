@story ua-germany-herbstwiese
@topic Closing figures of the Hallburg Herbstwiese, a beer festival, 2033
@subject W = Herbstwiese | Hallburg Herbstwiese | the festival | the fair | the Wiese
@subject P = police | Hallburg police | officers | we
@subject R = Red Cross | the medics | first-aid station
@subject B = beer | a Maß | brewers
@subject H = Hallburg | the city | town
@subject K = kitchens | roast chickens
@subject L = lost property office
@subject G = Goldener Anker tent | Goldener Anker
@fact v = 1310000 | crowd | W | visitors | 2033 final | cumulative
@fact vh = 590000 | crowd | W | visitors | 2033 half-time | cumulative
@fact v32 = 1240000 | crowd | W | visitors | 2032 final | cumulative
@fact vch = 5.6 | rate | W | rise of visitors in percent | 2033 final | constant
@fact vpk = 118000 | crowd | W | visitors in a day | 2033-10-01 | snapshot
@fact vop = 96000 | crowd | W | visitors in a day | 2033-09-17 opening day | snapshot
@fact days = 17 | duration | W | days of the festival | 2033 | constant
@fact days32 = 16 | duration | W | days of the festival | 2032 | constant
@fact b = 14820 | other | B | hectolitres of beer drunk | 2033 final | cumulative
@fact b32 = 14310 | other | B | hectolitres of beer drunk | 2032 final | cumulative
@fact bch = 3.6 | rate | B | rise of beer drunk in percent | 2033 final | constant
@fact b0 = 1186 | other | B | hectolitres of beer without alcohol drunk | 2033 final | cumulative
@fact b0sh = 8 | other | B | share of beer without alcohol in percent | 2033 final | constant
@fact pr = 14.2 | price | B | euros a litre | 2033 | constant
@fact pr32 = 13.6 | price | B | euros a litre | 2032 | constant
@fact prch = 4.4 | rate | B | rise of the price of a litre in percent | 2033 | constant
@fact seat = 31400 | other | W | seats in the tents | 2033 | constant
@fact seati = 24900 | other | W | seats inside the tents | 2033 | constant
@fact seato = 6500 | other | W | seats outside the tents | 2033 | constant
@fact gseat = 6200 | other | G | seats in the tent | 2033 | constant
@fact ch = 48600 | other | K | roast chickens sold | 2033 final | cumulative
@fact kn = 11300 | other | K | pork knuckles sold | 2033 final | cumulative
@fact veg = 7900 | other | K | meatless sausages sold | 2033 final | cumulative
@fact t = 2946 | injuries | R | patients treated | 2033 final | cumulative
@fact th = 1377 | injuries | R | patients treated | 2033 half-time | cumulative
@fact t32 = 3318 | injuries | R | patients treated | 2032 final | cumulative
@fact tch = 11.2 | rate | R | fall of patients treated in percent | 2033 final | constant
@fact al = 412 | injuries | R | patients with alcohol poisoning | 2033 final | cumulative
@fact aly = 37 | injuries | R | patients under 18 with alcohol poisoning | 2033 final | cumulative
@fact amb = 268 | injuries | R | patients taken to hospital | 2033 final | cumulative
@fact yng = 13 | age | R | age of the youngest drunk patient | 2033 | constant
@fact of = 842 | other | P | offences recorded | 2033 final | cumulative
@fact of32 = 761 | other | P | offences recorded | 2032 final | cumulative
@fact ofch = 10.6 | rate | P | rise of offences recorded in percent | 2033 final | constant
@fact ops = 1104 | other | P | calls answered | 2033 final | cumulative
@fact as = 207 | other | P | assaults recorded | 2033 final | cumulative
@fact mug = 19 | other | P | assaults with a beer mug recorded | 2033 final | cumulative
@fact thf = 231 | other | P | thefts recorded | 2033 final | cumulative
@fact sx = 46 | other | P | sexual offences recorded | 2033 final | cumulative
@fact sx32 = 38 | other | P | sexual offences recorded | 2032 final | cumulative
@fact drg = 118 | other | P | drug offences recorded | 2033 final | cumulative
@fact oth = 240 | other | P | other offences recorded | 2033 final | cumulative
@fact ar = 164 | arrests | P | people arrested | 2033 final | cumulative
@fact sco = 173 | other | P | drunk scooter riders stopped | 2033 final | cumulative
@fact off = 310 | officers | P | officers on duty a day | 2033 | constant
@fact lf = 2417 | other | L | things found | 2033 final | cumulative
@fact lw = 611 | other | L | wallets found | 2033 final | cumulative
@fact lp = 388 | other | L | phones found | 2033 final | cumulative
@fact ec = 176000000 | revenue | H | euros spent by visitors | 2033 | cumulative | projected
@fact ecw = 81000000 | revenue | W | euros spent by visitors on the grounds | 2033 | cumulative | projected
@fact ect = 95000000 | revenue | H | euros spent by visitors in hotels, shops and taxis | 2033 | cumulative | projected
@fact sec = 3900000 | spending | H | euros for security | 2033 | constant
@fact fee = 4300000 | revenue | H | euros of stall fees | 2033 | constant
@fact trm = 742000 | ridership | H | trips on the festival trams | 2033 final | cumulative
@fact bpd = 872 | other | B | hectolitres of beer drunk a day | 2033 final | constant
@fact bpd32 = 894 | other | B | hectolitres of beer drunk a day | 2032 final | constant
@fact plan = 3500 | injuries | R | patients planned for | 2033 | plan | projected
@fact nxt =  2034-09-16 | date | W | opening day | 2034 | plan
@rel change vch = v32 -> v
@rel change bch = b32 -> b
@rel share b0sh = b0 / b
@rel change prch = pr32 -> pr
@rel sum seat = seati + seato
@rel change tch = t32 -> t
@rel change ofch = of32 -> of
@rel sum of = as + thf + sx + drg + oth
@rel sum ec = ecw + ect
@rel product b = bpd * days
@rel product b32 = bpd32 * days32
@trap v vh :: final and half-time
@trap t th :: final and half-time
@trap v v32 :: two years
@trap al aly :: all and the young
@trap of ops :: offences and calls
@trap as mug :: all assaults and those with a mug
@trap ar of :: people arrested and offences
@trap vpk vop :: the fullest day and the first
@trap gseat seato :: one tent and outdoor seats, almost alike
@trap sec fee :: what the city pays and gets
@trap lf t :: things found and patients

@doc a-city | press release of a city | 2033-10-04
City of Hallburg draws positive balance of the {183rd|-} Herbstwiese

{1.31 million|v|t=between 17 September and 3 October|by=City of Hallburg} guests came to the Herbstwiese between 17 September and 3 October, on {17|days} festival days. The previous edition, with {16|days32|t=The previous edition}, had attracted {1.24 million|v32|^}. The busiest day was the last Saturday with {118,000|vpk|t=last Saturday} people on the grounds.

{14,820|b} hectolitres of festival beer were served, {3.6 percent|bch} more than the {14,310|b32|t=in 2032} in 2032. Worth noting: {1,186|b0} hectolitres of this were alcohol-free. The average litre cost {14.20|pr} euros.

The {nine|-} large tents offered {31,400|seat} seats, {24,900|seati} under canvas and {6,500|seato} in the gardens. Their kitchens sold {48,600|ch} roast chickens, {11,300|kn} pork knuckles and, in a first, {7,900|veg} meatless sausages.

"The Wiese is and remains a festival for everybody," said Lord Mayor Henrike Aßmus. Her department for economic affairs estimates the spending of guests at {176 million|ec|by=department for economic affairs} euros: {81 million|ecw} on site and {95 million|ect} in hotels, shops and taxis. Stall fees brought the city {4.3 million|fee} euros, against which stand {3.9 million|sec} for security.

The {184th|-} Herbstwiese begins on {16 September 2034|nxt}.

@doc b-police | police press report | 2033-10-04
No. {1412|-}. Final report on the Herbstwiese

HALLBURG. The temporary police station at the fairground closed at midnight on Monday. In total we answered {1,104|ops} calls. {842|of} offences were recorded, as compared with {761|of32|t=in the preceding year} in the preceding year (+{10.6|ofch}%). In detail:

- bodily harm: {207|as}, of these {19|mug} with a beer mug as the weapon
- theft: {231|thf}
- sexual offences: {46|sx} (previous year: {38|sx32|t=previous year}); the rise is partly due to the new Safe Point, where it is easier to report
- narcotics: {118|drg}, nearly all cannabis in excess of the limit or near minors
- others: {240|oth}

{164|ar} persons were provisionally arrested. On the access roads {173|sco} riders of e-scooters were found to be over the limit; the highest value was {2.61|-} per mille, a dentist from a neighbouring district.

On average {310|off} officers per day were deployed, with support from Thuringia.

Witnesses are sought for the brawl at gate {4|-} on {28 September|-} shortly before {22:40|-}. Tel. 0951 {110 220|-}

@doc c-local | local newspaper | 2033-10-05
More guests, more beer, fewer patients

By Veit Lindenmeyr

That a fair can grow and grow healthier sounds like something a mayor would invent. But the figures come from the Red Cross. At its first-aid station {2,946|t|t=over the whole fair} people were treated over the whole fair; last year it was {3,318|t32|t=last year}. That makes {11.2 percent|tch} fewer.

The tendency had shown already: at half-time {1,377|th|t=at half-time} names stood in the book of the medics, with {590,000|vh|^} visitors by then.

{412|al} patients had drunk too much, and {37|aly|s=of them} of them were not yet {18|-}. The youngest, a boy of {13|yng}, had emptied what others left in their mugs. {268|amb} patients had to be brought to a hospital.

Svetlana Riedl, who heads the service, has {two|-} explanations. First the weather: {eleven|-} dry days, but never hot. Second the price. "At {14.20|pr} you count your mugs," she says. Last time a Maß was {13.60|pr32|t=Last time}.

On the whole {5.6 percent|vch} more people came, while the brewers tapped {3.6 percent|bch} more. Anyone who divides {14,820|b} hectolitres by {1.31 million|v} heads arrives at a little over {one|-} litre. It used to be more.

The police is less content. {207|as} cases of assault went on file, {19|mug} of them involving mugs, and an overall {842|of} offences.

@doc d-tabloid | tabloid | 2033-10-04
WIESE MADNESS! The craziest numbers of the year

+++ Pictures: the {50|-} hottest dirndls +++ Horoscope +++

PROST! {1,310,000|v} thirsty throats. On Saturday alone {118,000|vpk|t=On Saturday} squeezed in. For the opening it had been {96,000|vop|t=For the opening}, in pouring rain!

STOLEN HEARTS AND WALLETS! Lost property staff registered {2,417|lf} finds. Among them: {611|lw} wallets, {388|lp} phones, {2|-} sets of teeth, {1|-} tuba, {1|-} wedding dress (size {38|-}).

OUCH! {2,946|t} went to the Red Cross tent. {412|al} had to sleep off a skinful there, the youngest just {13|yng}!

WHEELS! {173|sco} scooter drunks lost their ride home. At least {742,000|trm} trips were made by tram instead.

HOT POTATO! Will beer cost {15|-} euros next year? "Not with me," says innkeeper Korbinian Zwerger of the Goldener Anker ({6,200|gseat} seats, the biggest). He paid for a {14.20|pr}-euro Maß himself, for the camera.

HANDCUFFS! {164|ar} arrests. Sex attackers: {46|sx} cases, up from {38|sx32|t=2032} in 2032. A disgrace.

What did you lose? Write to wiese@blitzblatt.example. Best answer wins {2 x 2|-} tickets.

@doc e-trade | hospitality trade paper | 2033-10-07
Festival economics: the seat pays, not the litre

Hallburg's innkeepers report a respectable Herbstwiese. The price of a litre went from {€13.60|pr32} to {€14.20|pr}, or {4.4%|prch}, and demand held: {14,820|b|t=this time} hl this time, after {14,310|b32|t=after}. Note however that the season had an additional day, {17|days} rather than {16|days32}. Per day, the tents sold {872|bpd} hl, less than the {894|bpd32|t=of 2032} of 2032. Growth, in other words, was the calendar.

{One in twelve|~b0sh} litres is now non-alcoholic ({8%|b0sh}). Margin on that is higher, waiters say, because nobody claims the head is too big.

Food was up. Chickens, {48,600|ch} of them, remain the anchor; knuckles came to {11,300|kn}. At {7,900|veg}, the vegetarian sausage outsold fish.

Capacity, at {31,400|seat} places, will not grow. The Goldener Anker's {6,200|gseat}-seat hall is to lose {400|-} for wider escape routes. Reservations for 2034, when the first barrel is tapped on {September 16|nxt}, open in {January|-}.

The city takes {€4.3m|fee|v=4300000} in fees from stallholders and innkeepers. It calculates {€81m|ecw|by=It|v=81000000} of sales on the grounds; innkeepers privately think this low.

@doc f-radio | public radio, evening magazine | 2033-10-04
"Heute im Land", script, item {5|-}

ANCHOR: Hallburg has cleaned up. What remains of the fair, Marit?

REPORTER: A smell, mainly. And statistics. When I reported at half-time it was {five hundred and ninety thousand|vh|t=at half-time|v=590000} visitors and we all expected a flat year. Then came the sunny second week, and now they are at {one point three one million|v|t=now|v=1310000}.

ANCHOR: The paramedics had less to do?

REPORTER: They did, by {eleven percent|tch|round}. {Two hundred sixty-eight|amb} trips to the hospital. Before the start, Red Cross planners had prepared for as many as {3,500|plan} patients. That was too pessimistic.

ANCHOR: And security?

REPORTER: {Three hundred and ten|off} police a day. The officers stress that {842|of} offences with so many people is not a lot, though it is a rise, after {761|of32|t=last time} last time. Pickpockets were busy: {231|thf} thefts. What struck me: it costs the city {3.9 million|sec} euros to keep the fair safe.

ANCHOR: Does that pay?

REPORTER: City hall says guests leave {95 million|ect|by=City hall} in town, not counting the grounds. I left {42.60|-}. {Three|-} litres. For research.
