@story kalungu-marburg
@topic Marburg virus outbreak in Uganda's Kalungu district: declaration to end
@subject O = the outbreak | Marburg | the epidemic | disease
@subject U = Uganda | Ministry of Health | the ministry | Kampala
@subject W = World Health Organization | WHO
@subject K = Kalungu district | Kalungu
@subject M = Masaka | Masaka city
@subject H = Lukaya Mission Hospital | the hospital | Lukaya
@fact c1 = 7 | cases | O | confirmed infections | 2029-09-03 | cumulative
@fact p1 = 4 | cases | O | probable infections | 2029-09-03 | cumulative
@fact c2 = 31 | cases | O | confirmed infections | 2029-09-21 | cumulative
@fact c3 = 46 | cases | O | confirmed infections | 2029-12-08 final | cumulative
@fact p3 = 9 | cases | O | probable infections | 2029-12-08 final | cumulative
@fact t3 = 55 | cases | O | confirmed and probable infections | 2029-12-08 final | cumulative
@fact d1 = 3 | deaths | O | people who died of a confirmed infection | 2029-09-03 | cumulative
@fact d2 = 14 | deaths | O | people who died of a confirmed infection | 2029-09-21 | cumulative
@fact d3 = 21 | deaths | O | people who died of a confirmed infection | 2029-12-08 final | cumulative
@fact k2 = 24 | cases | K | confirmed infections | 2029-09-21 | cumulative
@fact m2 = 7 | cases | M | confirmed infections | 2029-09-21 | cumulative
@fact hw = 12 | cases | H | health workers infected | 2029-12-08 final | cumulative
@fact hw2 = 8 | cases | H | health workers infected | 2029-09-21 | cumulative
@fact con2 = 412 | other | U | contacts followed | 2029-09-21 | snapshot
@fact con3 = 1296 | other | U | contacts followed | 2029-12-08 final | cumulative
@fact vac = 2160 | other | U | doses of the trial vaccine given | 2029-12-08 final | cumulative
@fact doses = 5000 | other | W | doses of the trial vaccine promised | 2029-09-10 | plan | pledged
@fact wait = 42 | duration | W | days without a case before an outbreak is declared over | - | constant | threshold
@fact cfr = 45.65 | rate | O | percent of confirmed patients who died | 2029-12-08 final | constant
@fact age = 29 | age | O | age of the first patient | - | constant
@fact ask = 18400000 | budget | U | dollars that the response plan needs | 2029-09-21 | plan
@fact in = 6900000 | budget | U | dollars received | 2029-09-21 | cumulative
@rel sum t3 = c3 + p3
@rel sum c2 = k2 + m2
@rel share cfr = d3 / c3
@trap c1 c2 :: eighteen days later
@trap c2 c3 :: the final count
@trap c3 t3 :: confirmed, and with the probable ones
@trap k2 m2 :: district and city
@trap doses vac :: promised and given
@trap hw2 hw :: September and December
@trap ask in :: needed and received

@doc moh | government notice | 2029-09-03
THE REPUBLIC OF UGANDA — MINISTRY OF HEALTH
PRESS STATEMENT: Outbreak of Marburg Virus Disease in Kalungu District

1. The Ministry confirms an outbreak of Marburg Virus Disease. As of 2nd September, {seven|c1|t=As of 2nd September|by=The Ministry} cases have been confirmed by the Uganda Virus Research Institute, Entebbe. {Four|p1|^} more persons, buried before samples were taken, are classified as probable.

2. Of the confirmed cases, {three|d1|^} have passed on.

3. The index patient was a {29|age}-year-old charcoal burner of Kyamulibwa who had slept in a cave.

4. {Two|-} mobile laboratories and {120|-} village health teams have been deployed. Do not touch a dead body. Toll-free: 0800-100-066.

@doc monitor | national daily | 2029-09-21
Marburg: {31|c2} infected as Masaka reports first cluster

By Prossy Nalwanga & Ivan Tumuhimbise

The virus has reached Masaka city. Of the {31|c2|t=by Thursday evening|by=the ministry} laboratory-proven cases that the ministry had logged by Thursday evening, {24|k2|^} are in Kalungu and {seven|m2|^} in the city, all of the latter linked to one taxi.

{Fourteen|d2|^} patients are dead.

At Lukaya Mission Hospital, {eight|hw2|t=now} of those who fell ill were nurses or cleaners; the wards are now closed.

Surveillance teams follow {412|con2|^} contacts. The response plan requires {$18.4 million|ask}; partners have so far released {$6.9 million|in|t=so far}, Dr Kizza Ssempijja said.

Sh3,700 to the dollar yesterday. Fuel: petrol Sh6,150.

@doc stat | health news site | 2029-10-02
Shots in arms: Uganda's Marburg trial races the virus
By Lakshmi Abernethy-Cole

Only {three|-} weeks after the WHO promised {5,000|doses|t=September 10} doses, on September 10, of a chimp-adenovirus candidate, needles went into arms in a tin-roofed clinic at Kyamulibwa, the village of the {29|age}-year-old who is thought to have been the first to sicken.

A ring is around {80|-} people: contacts, and contacts of contacts. There is no placebo; half the rings wait {21|-} days.

When the trial was designed {31|~c2|t=late September} people or so had tested positive, as the count stood in late September, and {eight|hw2} were caregivers. Statisticians needed {40|-} for a clean answer. "You hope you don't get it," said principal investigator Onyango Birabwa. "And then, God forgive me, you count."

@doc end | UN news site | 2029-12-08
WHO declares end of Marburg outbreak in Uganda

KAMPALA, 8 December — {Forty-two|wait} days, twice the longest incubation period, have gone by since the last patient tested negative a second time, and the outbreak is over, the World Health Organization said.

In all there were {55|t3} cases: {46|c3} confirmed by a laboratory, {nine|p3} probable. Of the former {21|d3} died, a fatality ratio of {46|cfr|round} per cent, low for this virus. {Twelve|hw} were health workers.

Tracers kept watch over {1,296|con3} contacts, {98|-} per cent of them to the end. {2,160|vac} people took the trial vaccine, fewer than half of the {5,000|doses} doses that had been set aside.

The clock of {42|wait} days began on 27 October.

@doc east | regional weekly | 2029-12-15
{Twelve|hw} nurses and a cave

Sister Immaculate Nakitende remembers the date because it was her day off. She was the second of {12|hw} colleagues from Lukaya to fall ill and is one of the {eight|-} who live.

The hospital's chapel has a plaque with {four|-} names. The epidemic's other dead ({21|d3} if you trust only the laboratory, {30|-} if you add the graves nobody swabbed) have none.

Her view of the {$18.4 million|ask} plan: "We saw gumboots." By the third week donors had paid in {$6.9 million|in|t=By the third week}.
