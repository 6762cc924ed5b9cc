@story w6-langrivier-inquiry
@topic Commission of inquiry into the Langrivier wildfire, South Africa 2034-2035
@subject F = Langrivier fire | the fire | the wildfire | the blaze
@subject Q = Ndlovu-Steyn commission | the commission | the inquiry | the report | Justice Ndlovu-Steyn
@subject L = Langrivier
@subject B = Bosduin
@subject K = Kleinvlei
@subject M = Overkloof municipality | the municipality | the district | Overkloof
@subject E = Kaapkrag | the power utility | the utility
@subject W = Western Cape government | the province | the provincial government | Premier Jacobs | the premier
@subject C = control room | the control room | call centre | emergency line
@fact d1 = 23 | deaths | F | people killed | 2034-01-18 | cumulative
@fact d2 = 27 | deaths | F | people killed | 2035-02-12 | cumulative
@fact dl = 15 | deaths | L | people killed | 2035-02-12 | cumulative
@fact db = 8 | deaths | B | people killed | 2035-02-12 | cumulative
@fact dk = 4 | deaths | K | people killed | 2035-02-12 | cumulative
@fact dx = 19 | deaths | F | people killed after the first call to evacuate could have been made | 2035-02-12 | cumulative
@fact h1 = 980 | homes | F | homes destroyed | 2034-01-18 | cumulative
@fact h2 = 1146 | homes | F | homes destroyed | 2035-02-12 | cumulative
@fact hl = 640 | homes | L | homes destroyed | 2035-02-12 | cumulative
@fact hb = 352 | homes | B | homes destroyed | 2035-02-12 | cumulative
@fact hk = 154 | homes | K | homes destroyed | 2035-02-12 | cumulative
@fact hd = 480 | homes | F | homes damaged | 2035-02-12 | cumulative
@fact ar = 38200 | area | F | hectares burned | 2034-01-25 | cumulative
@fact ap = 12600 | area | F | hectares of plantation burned | 2034-01-25 | cumulative
@fact af = 21400 | area | F | hectares of fynbos burned | 2034-01-25 | cumulative
@fact ag = 4200 | area | F | hectares of farmland burned | 2034-01-25 | cumulative
@fact t0 = 13:20 | clock | F | time at which the fire started | 2034-01-14 | constant
@fact t1 = 16:05 | clock | M | time of the order to evacuate | 2034-01-14 | constant
@fact tg = 165 | duration | M | minutes from the start to the order to evacuate | 2034-01-14 | constant
@fact du = 11 | duration | F | days of burning | 2034-01-25 | constant
@fact ev = 9400 | evacuated | F | people evacuated | 2034-01-14 | cumulative
@fact wi = 96 | speed | F | kilometres an hour of wind | 2034-01-14 | constant
@fact te = 42 | temperature | F | degrees Celsius | 2034-01-14 | constant
@fact f1 = 210 | officers | F | firefighters | 2034-01-14 | snapshot
@fact f2 = 1340 | officers | F | firefighters | 2034-01-18 | snapshot
@fact ai = 4 | other | F | aircraft that flew | 2034-01-14 | snapshot
@fact at = 11 | other | W | aircraft under contract | 2034-01 | constant
@fact hy = 62 | other | L | hydrants | 2034-01-14 | constant
@fact hz = 23 | other | L | hydrants that were dry | 2034-01-14 | constant
@fact hs = 37.1 | rate | L | percent of the hydrants that were dry | 2034-01-14 | constant
@fact ca = 1870 | other | C | calls received | 2034-01-14 | cumulative
@fact cb = 1122 | other | C | calls answered | 2034-01-14 | cumulative
@fact cc = 748 | other | C | calls not answered | 2034-01-14 | cumulative
@fact cs = 60 | rate | C | percent of calls answered | 2034-01-14 | constant
@fact op = 6 | jobs | C | operators on shift | 2034-01-14 | constant
@fact pg = 684 | other | Q | pages | 2035-02-12 | constant
@fact ws = 214 | other | Q | witnesses | 2035-02-12 | cumulative
@fact hg = 38 | other | Q | days of hearings | 2035-02-12 | cumulative
@fact rc = 52 | other | Q | recommendations | 2035-02-12 | constant
@fact ru = 17 | other | Q | recommendations marked urgent | 2035-02-12 | constant
@fact ra = 41 | other | W | recommendations accepted | 2035-03-20 | constant
@fact rr = 11 | other | W | recommendations rejected | 2035-03-20 | constant
@fact co = 46000000 | spending | Q | rand of cost | 2035-02-12 | cumulative
@fact cp = 30000000 | budget | Q | rand of cost planned | 2034-05 | plan
@fact lo = 3400000000 | damages | F | rand of damage | 2035-02-12 | cumulative
@fact li = 1900000000 | damages | F | rand of damage insured | 2035-02-12 | cumulative
@fact lu = 1500000000 | damages | F | rand of damage not insured | 2035-02-12 | cumulative
@fact g1 = 250000 | damages | W | rand for each destroyed home | 2035-03-20 | plan | pledged
@fact g2 = 286500000 | damages | W | rand for all destroyed homes | 2035-03-20 | plan | pledged
@fact b0 = 28000000 | budget | M | rand a year for firebreaks | 2028 | constant
@fact b1 = 17000000 | budget | M | rand a year for firebreaks | 2033 | constant
@fact bc = -39.3 | rate | M | percent by which spending on firebreaks changed | 2028 to 2033 | constant
@fact k0 = 120 | distance | M | kilometres of firebreak planned | 2033 | plan
@fact k1 = 45 | distance | M | kilometres of firebreak cleared | 2033 | constant
@fact ks = 37.5 | rate | M | percent of the planned firebreaks cleared | 2033 | constant
@rel sum d2 = dl + db + dk
@rel sum h2 = hl + hb + hk
@rel sum ar = ap + af + ag
@rel share hs = hz / hy
@rel sum ca = cb + cc
@rel share cs = cb / ca
@rel sum rc = ra + rr
@rel sum lo = li + lu
@rel product g2 = h2 * g1
@rel change bc = b0 -> b1
@rel share ks = k1 / k0
@trap d1 d2 :: toll after four days and in the report
@trap h1 h2 :: homes after four days and in the report
@trap h2 hd :: destroyed and damaged
@trap hz d1 :: 23 dry hydrants and the early toll of 23
@trap du rr :: eleven days and eleven recommendations rejected
@trap at rr :: eleven aircraft
@trap dk ai :: four dead in Kleinvlei, four aircraft
@trap rc ra :: made and accepted
@trap ru b1 :: 17 urgent recommendations and 17 million rand
@trap co cp :: planned and real cost of the inquiry
@trap f1 f2 :: firefighters on the first day and at the peak
@trap hs ks :: two shares of 37 percent

@doc cape-wire | wire agency | 2034-01-18
South Africa wildfire toll reaches {23|d1}, nearly {a thousand|~h1|v=1000} homes lost

CAPE TOWN, Jan 18 (Cape Wire) - The number of people known to have died in the Langrivier fire climbed to {23|d1|t=on Wednesday|by=the Western Cape government} on Wednesday and {980|h1|^} houses were confirmed destroyed, the Western Cape government said, as {1,340|f2|t=on Wednesday} firefighters worked to hold the fire outside Kleinvlei.

The blaze began on Saturday at {1.20 p.m.|t0|v=13:20}, apparently beneath a power line, and ran before winds of up to {96|<wi} km/h in {42|te}-degree heat. On that first afternoon {210|f1|t=On that first afternoon} firefighters faced it, with {four|ai} aircraft out of {11|at} that the province has under contract. The rest were grounded by wind or for maintenance.

Some {9,400|~ev} people left their homes, many of them before the municipality told them to; that order came at {4.05 p.m.|t1|v=16:05}. Residents have asked why. Premier Nomathemba Jacobs promised a commission of inquiry "with teeth".

Police are examining whether the utility, Kaapkrag, had cut back trees along the line. The company said it would cooperate.

Rain is forecast for Tuesday.

(Additional reporting: Zanele Pillay; +27 21 555 0133)

@doc die-kompas | Cape daily, English edition | 2035-02-13
{165|tg} minutes: judge says most of the dead could have lived

After {38|hg} days of hearings and {214|ws} witnesses, Justice Thandeka Ndlovu-Steyn needed one sentence. "Of the {27|d2|by=Justice Thandeka Ndlovu-Steyn} people who died, {19|dx|^} died after the moment when a competent district would have told them to go."

Her report, {684|pg} pages, handed to the premier yesterday, establishes that the fire started at {13:20|t0} and that Overkloof ordered an evacuation at {16:05|t1}. What happened in the {165|tg} minutes between fills {four|-} chapters.

In the control room sat {six|op} people. The emergency line rang {1,870|ca|t=that day} times that day; they picked up {1,122|cb}, a rate of {60%|cs}. The other {748|cc} callers heard a recording of a marimba.

The toll by village: Langrivier {15|dl}, Bosduin {eight|db}, Kleinvlei {four|dk}. The homes: {640|hl}, {325|!hb|s=Bosduin} and {154|hk} respectively, {1,146|h2} in all, besides {480|hd} damaged.

The judge is hard on the water supply. In Langrivier {23|hz} of {62|hy} hydrants were dry, {37%|hs|round}. She is harder on thrift. The municipality's vote for firebreaks fell from R{28 million|b0|t=in 2028} in 2028 to R{17 million|b1|t=in 2033} in 2033. It had planned {120|k0} kilometres of breaks that year. It cleared {45|k1}.

{Seventeen|ru} of her {52|rc} recommendations are marked "before next summer".

INSIDE: Page 4 The control room hour by hour | Page 9 Cricket, Proteas 311-6

@doc overkloof-bugle | community newspaper | 2035-02-15
What the judge told us, and what it cost

Well, we have it. A box arrived at the library on Tuesday and there is a queue for it, so here is the Bugle's digest. (The queue, at noon: {14|-}.)

Dead: {27|d2}. We printed their names last year, {23|d1|t=in the first week} in the first week and the others as they went. {Fifteen|dl} from Langrivier, {eight|db} from Bosduin, {four|dk} from Kleinvlei.

Land burnt: {32,800|!ar} hectares over {11|du} days. Of that {12,600|ap} were plantation, {21,400|af} fynbos and {4,200|ag} farms.

Houses gone: {1,146|h2}. You will recall that after four days they told us {980|h1|t=after four days}; nobody had yet been up the Bosduin road.

Money: damage of R{3.4 billion|lo|by=the report}, says the report. Insurers stand good for R{1.9 billion|li}, so R{1.5 billion|lu} is on us.

Hydrants: {23|hz} dry. Tannie Bettie's was one.

Wind: {96|wi}. Heat: {42|te}. Excuses: several. The mayor's office points to the province, which had {four|ai} aircraft in the air of {eleven|at} it pays for. The province points to Kaapkrag. Kaapkrag points to a branch.

Firebreaks: {45|k1} km cleared out of {120|k0} km, which the judge calls "{37.5|ks|by=the judge} per cent of a promise".

And the inquiry itself? It was to cost R{30 million|cp|t=was to cost}. It came to R{46 million|co}. Somebody asked at the queue how many hydrants that is.

Church bazaar Sat 9.00. Lost ram, tag 0412. Bugle: R6,50.

@doc insure-africa | trade site for insurers | 2035-02-14
Langrivier: lessons for the market

By Folasade Brink, 14 Feb 2035 | 3 min read

The Ndlovu-Steyn report is out and it contains numbers that the market has lacked until now. Total loss: R{3.4bn|lo}. Insured: R{1.9bn|li}. Gap: R{1.5bn|lu}, concentrated in Bosduin ({352|hb} of the homes lost) and Kleinvlei ({154|hk}), where few held a policy. Langrivier, with {640|hl}, was better covered.

Underwriters will note the report's findings on mitigation. Municipal spending on firebreaks went from R{28 million|b0|t=2028} in 2028 to R{17 million|b1|t=2033} in 2033, a fall of {65%|!bc}. Underwriters will also note the tempo: {38,200|ar} ha in {11|du} days, most of it in the first two. Plantation made up {12,600|ap} ha. Fynbos ({21,400|af} ha) burns anyway, every 15 years or so; pine does not have to.

Response was thin. {210|f1|t=on day one} firefighters were deployed on day one, {1,430|!f2|t=at the peak} at the peak. Calls to the control room went unanswered by the hundred; overall it took {1,122|cb} of {1,870|ca}.

Subrogation against Kaapkrag looks promising. The commission finds that the ignition, at {13:20|t0}, was "more likely than not" caused by its line. Reserve accordingly.

Next webinar: 22 February, Reading {684|pg} pages so you need not. R950 excl. VAT.

@doc sabela-radio-online | public radio site | 2035-03-20
Province accepts {41|ra} of {52|rc} fire recommendations

The Western Cape will carry out {41|ra|t=today|by=The Western Cape} of the {52|rc} recommendations of the commission on the Langrivier wildfire, Premier Nomathemba Jacobs told the legislature today. {Eleven|rr|^} are rejected, among them a fire tax and a single command for all districts.

All {17|ru} urgent measures are on the accepted list. The control room is to have {15|-} operators on hot days. On the day of the fire it had {six|op|t=On the day of the fire}, and more than {700|>cc} calls were lost.

Families will be paid R{250,000|g1|by=Jacobs} for every home destroyed, Jacobs said. With {1,146|h2} such homes this comes to R{286.5 million|g2|^}. Owners of the {480|hd} damaged ones get nothing for now, which drew shouts from the gallery.

Opposition leader Riaan Cupido asked why the premier had not apologised to the relatives of the {27|d2} dead. She replied that she had, in Bosduin, to each of the {eight|db} families there. He recalled the commission's finding that {19|dx|by=the commission} of the victims might have been saved had the order not come {165|tg} minutes after the start of the fire.

The inquiry ran over budget, at R{46 million|co}. "It is R{46 million|co} well spent," the premier said, "if we do what it says. It was planned at {30|cp|x=1000000}; I would have paid {60|-}."

{Two-thirds|-} of those who lost houses still live with relatives or in units. In Kleinvlei, where the fire was stopped at last on its {eleventh|du|v=11} day, the first new roof went up this week.
