@story r5-canaries-refugee-boat
@topic A boat from Mauritania reaches the Canary Islands after days adrift
@subject B = fishing boat from Nouadhibou | the boat | the cayuco | the vessel | the canoe
@subject R = Sea Rescue Service | Salvamar | the coastguard | rescuers
@subject C = Canary Islands | the Canaries | the archipelago
@subject H = El Hierro | the island
@subject N = Caminos del Mar | the charity | the NGO
@subject G = interior ministry | the ministry
@subject D = Islands' president Yurena Betancor-Sow | Betancor-Sow | the regional president
@subject A = Ousmane | Ousmane Diagana
@fact on = 134 | other | B | people who left | 2030-09-03 | constant
@fact al = 87 | rescued | B | people brought ashore alive | 2030-09-15 | constant
@fact bo = 5 | deaths | B | bodies on board | 2030-09-15 | constant
@fact hd = 2 | deaths | B | people who died in hospital | 2030-09-17 | cumulative
@fact ov = 42 | missing | B | people thrown overboard or lost at sea | 2030-09-15 | cumulative
@fact mi = 19 | other | B | minors brought ashore | 2030-09-15 | constant
@fact wo = 11 | other | B | women brought ashore | 2030-09-15 | constant
@fact ho = 23 | injuries | B | people taken to hospital | 2030-09-15 | constant
@fact da = 12 | duration | B | days at sea | 2030-09-15 | constant
@fact dw = 5 | duration | B | days without water | 2030-09-15 | constant
@fact le = 19 | distance | B | length in metres | - | constant
@fact ds = 96 | distance | B | nautical miles from the island when spotted | 2030-09-14 | constant
@fact yr = 17240 | crowd | C | arrivals by sea | 2030-09-15 | cumulative
@fact y0 = 21980 | crowd | C | arrivals by sea | 2029-09-15 | cumulative
@fact ch = 21.6 | rate | C | percent fewer arrivals | 2029 to 2030 | constant
@fact hi = 6310 | crowd | H | arrivals by sea | 2030-09-15 | cumulative
@fact po = 11800 | other | H | inhabitants | 2030 | constant
@fact dn = 3100 | deaths | N | deaths on the Atlantic route | January to August 2030 | cumulative
@fact di = 640 | deaths | G | deaths on the Atlantic route | January to August 2030 | cumulative
@fact mn = 4350 | other | D | unaccompanied minors in care | September 2030 | snapshot
@fact cp = 2000 | other | D | places for unaccompanied minors | September 2030 | snapshot
@fact tr = 900 | other | G | minors to be moved to the mainland | by December 2030 | plan | pledged
@fact pr = 1800 | price | A | euros paid for the crossing | 2030-09 | constant
@fact ag = 17 | age | A | age | 2030-09 | constant
@fact ar = 3 | arrests | B | suspected skippers arrested | 2030-09-17 | cumulative
@fact dd = 47 | deaths | B | people dead on arrival or lost | 2030-09-15 | cumulative
@fact hp = 53.5 | rate | H | arrivals in percent of the inhabitants | 2030-09-15 | cumulative
@fact hs = 36.6 | rate | H | percent of the archipelago's arrivals | 2030-09-15 | cumulative
@fact tm = 112 | other | G | minors moved to the mainland | September 2030 | cumulative
@fact nm = 52 | other | B | survivors from Mali | 2030-09-15 | constant
@fact ns = 20 | other | B | survivors from Senegal | 2030-09-15 | constant
@fact ng = 15 | other | B | survivors from Guinea | 2030-09-15 | constant
@fact bt = 241 | other | C | boats that arrived | 2030-09-15 | cumulative
@fact tw = 14 | duration | R | hours of towing | 2030-09-14 to 2030-09-15 | constant
@fact tk = 8 | other | H | beds for intensive care | 2030 | constant
@rel sum al = nm + ns + ng
@rel sum dd = bo + ov
@rel share hp = hi / po
@rel share hs = hi / yr
@trap tr tm :: promised and moved
@rel sum on = al + bo + ov
@rel change ch = y0 -> yr
@trap yr y0 :: this year and last to the same day
@trap yr hi :: the archipelago and one island
@trap dn di :: the charity and the ministry count differently
@trap mn cp :: minors and places
@trap bo hd :: dead on arrival and later
@trap al on :: who arrived and who left
@trap mi mn :: on this boat and in all the centres

@doc a-wire | wire agency | 2030-09-15
Boat with {87|al} survivors reaches Spain's El Hierro; dozens feared lost

LA RESTINGA, Spain, Sept 15 (EuroIbérica) - Spanish rescuers on Sunday brought ashore {87|al|t=on Sunday} migrants and {five|bo|^} bodies from a wooden boat that had drifted in the Atlantic for {12|da|by=survivors} days, and survivors said that {42|ov|by=survivors} people had died on the way and been put overboard.

The {19|le}-metre vessel left Nouadhibou in Mauritania on Sept 3 with {134|on} people, the survivors told Red Cross volunteers. It was sighted by a tanker on Saturday {96|ds} nautical miles southwest of the island and taken in tow by a lifeboat in the night.

The tow took {14|tw} hours. One of the lifeboat's four crew members told a local station that nobody on board had asked for anything except the time.

{Twenty-three|ho} people were hospitalised, most of them with kidney failure after {five|dw} days without fresh water.

Among those who survived were {11|wo} women and {19|mi} minors.

According to the Red Cross, {52|nm|by=the Red Cross} of them are from Mali, {20|ns|^} from Senegal and {15|ng|^} from Guinea. All were being tested for dehydration. The worst cases were flown to Tenerife, as the island's own hospital has {eight|tk} intensive care beds.

A total of {17,240|yr|t=so far this year|by=the interior ministry} people have reached the Canary Islands by sea so far this year, according to the interior ministry, {21.6%|ch} fewer than in the same period of 2029, when there were {21,980|y0|t=in the same period of 2029}.

They came in {241|bt|t=so far} boats so far. The ministry does not publish figures for those that never arrive.

@doc b-regional | regional newspaper | 2030-09-16
La Restinga, where the dead have numbers

Gara Hernández-Ba. La Restinga

At the cemetery they have learned to dig before the wind gets up. {Five|bo} niches, {five|bo} little plates. "Male, number 3." The mason no longer asks.

They lie by the north wall, where there is shade from four o'clock.

On Sunday the lifeboat's crew passed people up the steps like parcels: {87|al|t=On Sunday} in all, most of them unable to stand. In the bow lay the {five|bo} whom the rest had not had the strength to lift over the side. The others, {42|ov|by=those who can speak} of them, they had lifted. So say those who can speak.

El Hierro has {11,800|po} inhabitants. Since New Year it has received {6,310|hi|t=Since New Year} people from the sea, more than {a third|>hs} of all those who came to the archipelago. The reception tent was put up "for a summer". This is its seventh.

In the whole archipelago, {241|bt|t=since January} boats have been registered since January; the {17,240|yr|t=since January} who were in them have mostly been moved on to Tenerife, and then to Madrid or Málaga. The lifeboat that brought in this one had towed it for {14|tw} hours at three knots, for fear that it would break.

Its people are from three countries, {52|nm} of them from Mali, where there is a war. They can ask for protection. {Twenty|ns}, from Senegal, will probably be refused.

The regional president, Yurena Betancor-Sow, travelled here to say what she says everywhere: {4,350|mn|by=Yurena Betancor-Sow} children and adolescents without parents are in the islands' centres, which have {2,000|cp|^} places. The ministry has agreed that {900|tr|t=before the end of the year|by=The ministry} will go to the peninsula before the end of the year. "They agreed to it last year also," she added.

There were {19|mi} minors on this cayuco. A Red Cross nurse, Idaira Fleitas, held the youngest, who is two, until someone found the aunt.

@doc c-radio | public radio feature | 2030-09-18
"I did not drink because I was praying"

[Sound of a harbour]

Ousmane is {17|ag}, or that is what the bone X-ray says. He's from a village near Kayes, on the Senegal river, and he paid {1,800|pr} euros, which was a field and two cows.

"On the seventh day the old one by the motor stood up and said he was going to buy bread," Ousmane says. "We held him. In the night he went."

There were others from Kayes with him. More than half of those who lived, {52|nm}, are from Mali, and they have a WhatsApp group now in which they send each other pictures of food. {Fifteen|ng} are from Guinea; they keep apart. The doctors let {23|ho|t=on the first day} lie down in the wards on the first day. Ousmane was in the corridor, on a drip, and counted ceiling tiles.

Three people held him on this side too: they're policemen, who wanted to know who'd steered. In the end they arrested {three|ar} of the survivors, none of them Ousmane.

There were {134|on} when the canoe left. There were {87|al} when a tanker's mate counted heads through binoculars. {Two|hd|t=by yesterday} more had died by yesterday, in the hospital in Valverde. Everyone who could be asked agrees that they were at sea for {twelve|da} days and that for {five|dw} there was no water, apart from the kind that you must not drink.

The organisation Caminos del Mar keeps a tally of those lost on the Atlantic route. From January to August it arrived at {3,100|dn|t=From January to August|by=The organisation Caminos del Mar}. The ministry in Madrid gives {640|di|t=for these eight months|by=The ministry} for these eight months: bodies, found.

Between the two figures there's a lot of sea.

The boat is still in the harbour, tied up beside the whale watchers': {nineteen|le} metres, blue, with an eye painted on each side of the bow. It sits so low that one sees only the eyes.

@doc d-paper | national newspaper | 2030-09-17
Fewer boats, longer voyages

By Blanca Arrizabalaga

MADRID. The statistics look good from a desk. {17,240|yr|t=up to Sunday} people landed in the Canaries up to Sunday. A year ago it had been {21,980|y0|t=A year ago}, so the decline amounts to more than {a fifth|>ch}.

The sea looks different. Controls off Senegal have pushed departures south, and a crossing which took five days now takes eight or ten. The cayuco towed into La Restinga at the weekend had been out for {12|da}. Of the {134|on} who boarded it, {47|dd} were dead on arrival or lost; since then, {two|hd} more have died.

And El Hierro, closest to the new route, doesn't feel any decline: {6,310|hi|t=in 2030} arrivals there in 2030, more than {half|>hp} of the population, as its mayor likes to calculate.

Officials in Madrid do not comment on the charity's count of {3,100|dn|t=through August|by=the charity} drowned through August. They speak of {640|di|t=through August|by=They} confirmed.

The Red Cross divides the survivors of the last boat into {52|nm|by=The Red Cross} Malians, {20|ns|^} Senegalese and {15|ng|^} Guineans. It says that Malians have been the largest group in the Canaries for a year. The boats are bigger, too: {241|bt|t=in 2030} in 2030 for more people than {390|-} carried two years ago.

Of the {900|tr} young people whom the mainland regions have promised to take by Christmas, {112|tm|t=so far} have flown so far.

{Three|ar|t=yesterday} men were detained yesterday on suspicion of having been in charge of the vessel. They are 19, 22 and 31.
