@story yd-tokachi-flu
@topic H5N5 influenza in Hokkaido: chickens, cullers, first human infections, vaccine doses, Tokyo against Sapporo
@subject O = Hokkaido bird flu | the outbreak | H5N5 | the virus | avian influenza
@subject H = Hokkaido government | Sapporo | the prefectural government
@subject J = health ministry in Tokyo | the health ministry | Tokyo
@subject A = farm ministry | the agriculture ministry
@subject F = Tokachi Egg Farms | Tokachi Egg | the egg company
@subject K = Kushiro Red Cross Hospital | the hospital in Kushiro | Kushiro hospital
@subject I = infectious-disease institute | the institute | NIID-K
@subject G = Governor Haruto Sasamori | Sasamori | the governor
@subject D = Defense force troops | soldiers
@subject W = WHO regional office | WHO
@subject E = egg wholesalers' federation | the egg wholesalers
@fact b1 = 180000 | other | H | hens culled | 2034-12-04 | cumulative
@fact b2 = 1260000 | other | H | hens culled | 2034-12-18 | cumulative
@fact bt = 4200000 | other | H | hens kept in the prefecture | 2034-11 | constant
@fact bs = 30 | other | H | share of hens culled | 2034-12-18 | snapshot
@fact f1 = 2 | other | H | farms with the virus | 2034-12-04 | cumulative
@fact f2 = 11 | other | H | farms with the virus | 2034-12-18 | cumulative
@fact ft = 760000 | other | F | hens culled | 2034-12-18 | cumulative
@fact fo = 500000 | other | H | hens culled on other farms | 2034-12-18 | cumulative
@fact z1 = 3 | distance | H | kilometers of the no-movement zone | - | constant
@fact z2 = 10 | distance | H | kilometers of the no-shipment zone | - | constant
@fact c1 = 1 | cases | O | people infected | 2034-12-10 | cumulative
@fact c2 = 6 | cases | O | people infected | 2034-12-18 | cumulative
@fact c3 = 14 | cases | O | people infected | 2035-01-08 | constant
@fact ccu = 10 | cases | O | cullers infected | 2035-01-08 | constant
@fact cfa = 3 | cases | O | farm workers infected | 2035-01-08 | constant
@fact cho = 1 | cases | O | household members infected | 2035-01-08 | constant
@fact ccs = 71.4 | other | O | share of cullers among the infected | 2035-01-08 | constant
@fact d1 = 0 | deaths | O | people dead of the virus | 2034-12-18 | cumulative
@fact d2 = 2 | deaths | O | people dead of the virus | 2035-01-08 | constant
@fact ag = 47 | age | O | age of the first patient | - | constant
@fact hs = 5 | injuries | K | patients in isolation | 2034-12-18 | snapshot
@fact hb = 4 | other | K | beds of the special ward | - | constant
@fact te = 2140 | other | I | people tested | 2034-12-18 | cumulative
@fact tc = 3900 | other | H | cullers and farm workers | 2034-12-18 | cumulative
@fact ts = 54.9 | other | I | share of exposed people tested | 2034-12-18 | snapshot
@fact sd = 1300 | officers | D | soldiers sent to the cull | 2034-12-18 | cumulative
@fact pr = 2600 | officers | H | prefectural staff sent to the cull | 2034-12-18 | cumulative
@fact ma = 92 | rate | H | share of cullers who wore full masks | 2034-12-20 | constant
@fact mai = 68 | rate | I | share of cullers who wore full masks | 2034-12-20 | constant
@fact va = 10000000 | other | J | doses of stockpiled vaccine | 2034 | constant
@fact vh = 60000 | other | J | doses of vaccine sent to the north | 2034-12-20 | constant
@fact vg = 21000 | other | H | people vaccinated | 2035-01-08 | cumulative
@fact vs = 35 | other | H | share of the doses used | 2035-01-08 | snapshot
@fact an = 450000 | other | J | courses of antiviral drug for the north | 2034-12-15 | constant
@fact eg = 265 | price | E | yen for ten eggs | 2034-12-19 | snapshot
@fact eg0 = 212 | price | E | yen for ten eggs | 2034-11-19 | snapshot
@fact egr = 25 | rate | E | rise of the price of eggs | 2034-12-19 | constant
@fact co = 3800 | damages | A | yen of compensation per hen | 2034 | constant
@fact cot = 4788000000 | damages | A | yen of compensation in all | 2034-12-18 | snapshot | projected
@fact wi = 31 | other | - | wild birds found with the virus | 2034-12-18 | cumulative
@fact cr = 9 | other | - | dead cranes | 2034-12-18 | cumulative
@fact crt = 1900 | other | - | cranes in the marsh | 2034 | constant
@fact sch = 26 | other | H | schools closed | 2034-12-19 | snapshot
@fact in = 7 | duration | I | days of observation after exposure | - | constant
@fact fev = 38.5 | temperature | O | fever in Celsius of the first patient | 2034-12-08 | constant
@fact exm = 14 | other | - | countries that stopped Japanese poultry | 2034-12-20 | cumulative
@fact bud = 32000000000 | budget | J | yen of emergency money | 2034-12-22 | plan | pledged
@fact old = 17700000 | other | A | hens culled in the country | 2031 | constant
@fact cfr = 14.3 | rate | O | share of the infected who died | 2035-01-08 | constant
@rel share bs = b2 / bt
@rel sum b2 = ft + fo
@rel sum c3 = ccu + cfa + cho
@rel share ccs = ccu / c3
@rel share ts = te / tc
@rel sum tc = sd + pr
@rel share vs = vg / vh
@rel change egr = eg0 -> eg
@rel product cot = b2 * co
@rel share cfr = d2 / c3
@trap b1 b2 :: a fortnight of culling
@trap b2 ft :: all farms and one company
@trap b2 old :: one prefecture and the country in 2031
@trap c1 c2 :: infections grew
@trap c2 hs :: infected and in isolation
@trap hs hb :: patients and beds
@trap ma mai :: prefecture's and institute's counts
@trap va vh :: stockpile and share sent
@trap vh vg :: sent and injected
@trap z1 z2 :: two zones
@trap c3 exm :: fourteen patients and fourteen countries
@trap d1 d2 :: nobody in December, two in January

@doc a-wire | news agency, English | 2034-12-11
Man who culled chickens has H5N5 flu, Japan's first human case

SAPPORO, Dec 11, Nihon Tsushin - A {47|ag}-year-old prefectural employee who helped to cull hens in eastern Hokkaido is infected with H5N5 avian influenza, the health ministry in Tokyo said Monday. He is the {first|c1|v=1} human case in the country.

He developed a fever of {38.5|fev} C on Friday and is in stable condition at the hospital in Kushiro.

By Dec. 4 the virus had been found on {two|f1|t=By Dec. 4} farms and {180,000|b1|^} hens had been killed. The prefecture keeps {4.2 million|bt}.

Eggs must not be moved within {three|z1} kilometers of an affected farm, nor shipped out within {10|z2}.

Workers are observed for {seven|in} days. "There's no sign of transmission between people," said Governor Haruto Sasamori.

@doc b-daily | Hokkaido daily, English weekly edition | 2034-12-19
One hen in three, and a question about masks

By Aoi Kitagawara

Every shed is a kilometer of neon light and, now, quiet. On {11|f2|t=as of Monday} farms as of Monday, {1.26 million|b2|^} hens have been gassed, {30 percent|bs} of those in Hokkaido. {760,000|ft} belonged to Tokachi Egg. On a prefectural slide shown on Friday the company's number was {670,000|!ft|by=a prefectural slide}.

{Two thousand six hundred|pr} clerks, road engineers and librarians of the prefecture did the work, with {1,300|sd} soldiers. Librarians don't learn how to wear a mask that seals. {Six|c2|t=by Monday} people were infected by Monday; {five|hs} lie in Kushiro, in a special ward of {four|hb} beds, so someone is in a corridor behind plastic. {None|d1|v=0} has died.

The prefecture says {92 percent|ma|by=The prefecture} of the cullers wore full masks. The infectious-disease institute watched videos of the sheds and puts it at {68|mai|by=The infectious-disease institute}.

Of {3,900|tc} people exposed, {2,140|te|t=so far} have been tested so far, a shade more than half.

A retired teacher who counts cranes in the Kushiro marsh found {nine|cr} dead. There are {1,900|crt}. She counts from the road now.

Ten eggs cost {265|eg} yen yesterday and {212|eg0|t=a month ago} a month ago. {Twenty-six|sch} schools are closed.

WEATHER: Obihiro {-17|-} · Skating: Nagashima 3rd in 1,000m

@doc c-ministry | health ministry news conference | 2034-12-22
Emergency measures against H5N5 (summary in English)

1. {32 billion|bud} yen is earmarked.
2. Of the national stockpile of {10 million|va} doses of vaccine, {60,000|vh} have been sent north for cullers and medical staff.
3. {450,000|an} courses of an antiviral drug are placed in the north. {Nine|!c2|t=as of the 18th} persons were confirmed infected as of the 18th.
4. Compensation for hens, {3,800|co} yen a head, is paid by the farm ministry; with {1.26 million|b2|t=as of the 18th} hens as of the 18th this makes {4.8 billion|cot} yen. (In the winter of 2031, {17.7 million|old|t=2031} hens were culled nationwide.)
5. {Fourteen|exm} countries have suspended imports of poultry.

Wild birds: {31|wi} positive.

Asked about the masks, the minister said that the two surveys used different definitions.

@doc d-global | global health newsletter | 2035-01-09
H5N5 in Japan: {14|c3} cases, {two|d2} deaths, and one to watch

Clarence Abiodun-Hill

The cluster seems to be closed. {Fourteen|c3} people were infected in all, {10|ccu} cullers ({71%|ccs|round}), {three|cfa} farm workers and {one|cho} member of a household, the wife of a culler. She's the one to watch, and WHO's regional office did: no further link.

{Two|d2|t=since Christmas} patients died, both since Christmas. That is {14%|cfr|round}; on such small numbers don't dine out on it.

Of the {60,000|vh} doses, {21,000|vg} have gone into arms, {35%|vs}. Refusal is not the reason. Freezers are.

Testing reached only {55%|ts|round|t=before Christmas} of those exposed before Christmas. The difference between {92|ma} and {68|mai} per cent mask use is the story, as is the price of eggs, {25%|egr} up in a month.

Preprint server link {2501.09|-}. Reader survey: {2|-} minutes.

@doc e-radio | radio phone-in, English service | 2035-01-10
CALLS FROM THE NORTH

HOST: Haruka from Obihiro asks whether eggs are safe.

EXPERT: Yes, boiled or raw. None of the {14|c3} ate their way into it.

HOST: Was it the soldiers or the office people who fell ill?

EXPERT: {Twelve|!ccu|by=EXPERT} cullers, and most of those were office people.

HOST: How many hens are left?

EXPERT: {Seven of ten|-}. {1.26 million|b2} are gone out of {4.2|bt|x=1000000} million.

HOST: Whose?

EXPERT: {760,000|ft} of one company. {Half a million|fo} of many small ones, and those won't come back.

HOST: {Seven|in} days of thermometer for each worker. Did it do any good?

EXPERT: It found {four|-} of the cases.
