@story ua-cuba-oropouche
@topic Oropouche fever epidemic in Cuba: the weekly counts of October 2030
@subject CU = Cuba | the island | the country | nationwide
@subject H = Holguín | Holguin
@subject M = Matanzas | the province
@subject S = Santiago | Santiago de Cuba
@subject OT = other provinces | the rest | the other twelve provinces
@subject O = Observatorio Salud Cuba | the Observatory | the observatory
@subject P = Pan American Health Organization | PAHO | the organization
@subject C = Colón hospital | Colón | the hospital
@subject MH = health ministry | Minsap | the ministry | the government
@fact w39 = 21640 | cases | CU | suspected cases of Oropouche fever | 2030 week 39 | cumulative
@fact w40 = 26115 | cases | CU | suspected cases of Oropouche fever | 2030 week 40 | cumulative
@fact w41 = 29870 | cases | CU | suspected cases of Oropouche fever | 2030 week 41 | cumulative
@fact n40 = 4475 | cases | CU | new suspected cases of Oropouche fever | 2030 week 40 | snapshot
@fact n41 = 3755 | cases | CU | new suspected cases of Oropouche fever | 2030 week 41 | snapshot
@fact nch = 16.1 | rate | CU | weekly fall of new suspected cases in percent | 2030 week 41 | snapshot
@fact c40 = 1046 | cases | CU | confirmed cases of Oropouche fever | 2030 week 40 | cumulative
@fact c41 = 1218 | cases | CU | confirmed cases of Oropouche fever | 2030 week 41 | cumulative
@fact smp = 2900 | sample_size | CU | blood samples tested | 2030 week 41 | cumulative
@fact pos = 42 | rate | CU | share of samples that are positive in percent | 2030 week 41 | cumulative
@fact y27 = 12300 | cases | CU | suspected cases of Oropouche fever | 2027 whole year | cumulative
@fact den = 4390 | cases | CU | confirmed cases of dengue | 2030 week 41 | cumulative
@fact h41 = 7480 | cases | H | suspected cases of Oropouche fever | 2030 week 41 | cumulative
@fact m41 = 6905 | cases | M | suspected cases of Oropouche fever | 2030 week 41 | cumulative
@fact m40 = 5870 | cases | M | suspected cases of Oropouche fever | 2030 week 40 | cumulative
@fact mn = 1035 | cases | M | new suspected cases of Oropouche fever | 2030 week 41 | snapshot
@fact s41 = 5210 | cases | S | suspected cases of Oropouche fever | 2030 week 41 | cumulative
@fact o41 = 10275 | cases | OT | suspected cases of Oropouche fever | 2030 week 41 | cumulative
@fact msh = 23.1 | other | M | share of the country's suspected cases in percent | 2030 week 41 | cumulative
@fact d = 9 | deaths | CU | people who died of the fever | 2030 week 41 | cumulative
@fact d40 = 7 | deaths | CU | people who died of the fever | 2030 week 40 | cumulative
@fact dk = 2 | deaths | CU | children who died of the fever | 2030 week 41 | cumulative
@fact dob = 34 | deaths | O | people who died of the fever by the count of an independent group | 2030-10-14 | cumulative
@fact hos = 1312 | waiting | CU | patients in hospital with the fever | 2030-10-14 | snapshot
@fact icu = 47 | waiting | CU | patients in intensive care with the fever | 2030-10-14 | snapshot
@fact preg = 138 | waiting | CU | pregnant women in hospital with the fever | 2030-10-14 | snapshot
@fact enc = 86 | cases | CU | cases of inflamed brain | 2030 week 41 | cumulative
@fact gb = 23 | cases | CU | cases of Guillain-Barré syndrome | 2030 week 41 | cumulative
@fact brp = 1640 | other | MH | fumigation brigades | 2030 October | plan
@fact br = 905 | other | MH | fumigation brigades | 2030-10-14 | snapshot
@fact brsh = 55.2 | other | MH | share of the planned brigades that work in percent | 2030-10-14 | snapshot
@fact hot = 780000 | homes | MH | homes to be fumigated | 2030 October | plan
@fact ho = 412000 | homes | MH | homes fumigated | 2030-10-14 | cumulative
@fact hosh = 52.8 | other | MH | share of the homes fumigated in percent | 2030-10-14 | cumulative
@fact fuel = 38 | other | MH | share of the fuel needed that is there in percent | 2030-10-14 | snapshot
@fact dr = 412 | jobs | MH | doctors sent to the provinces | 2030 October | cumulative
@fact bed = 640 | other | MH | hospital beds added | 2030 October | cumulative
@fact net = 150000 | other | P | mosquito nets | 2030 October | plan | pledged
@fact netm = 9000 | other | M | mosquito nets | 2030 October | plan | pledged
@fact dn = 2 | deaths | CU | people who newly died of the fever | 2030 week 41 | snapshot
@fact wsh = 33.3 | other | CU | share of a wage that a bottle of repellent costs in percent | 2030 October | snapshot
@fact und = 12 | deaths | O | deaths still under study | 2030-10-14 | snapshot
@fact cden = 27.7 | other | CU | confirmed Oropouche as a share of confirmed dengue in percent | 2030 week 41 | cumulative
@fact app =  3800000 | budget | P | dollars asked for | 2030 October | plan
@fact got = 1140000 | fundraising | P | dollars received | 2030-10-14 | cumulative
@fact gotsh = 30 | other | P | share of the dollars asked for that came in percent | 2030-10-14 | cumulative
@fact kit = 24000 | other | P | tests for which reagents were sent | 2030 October | constant
@fact cb = 312 | other | C | beds | 2030 | constant
@fact cp = 455 | waiting | C | patients in hospital | 2030-10-14 | snapshot
@fact co = 145.8 | rate | C | occupancy in percent | 2030-10-14 | snapshot
@fact rep = 1800 | price | CU | pesos for a bottle of repellent | 2030 October | snapshot
@fact bo = 18 | duration | M | hours a day without electricity | 2030 October | snapshot
@rel diff n40 = w40 - w39
@rel diff n41 = w41 - w40
@rel change nch = n40 -> n41
@rel sum w41 = h41 + m41 + s41 + o41
@rel diff mn = m41 - m40
@rel share msh = m41 / w41
@rel share pos = c41 / smp
@rel share brsh = br / brp
@rel share hosh = ho / hot
@rel share gotsh = got / app
@rel share co = cp / cb
@rel diff dn = d - d40
@rel share cden = c41 / den
@trap w41 w40 ::  two weeks
@trap w41 n41 :: since January and new
@trap w41 c41 :: suspected and confirmed
@trap c41 den :: Oropouche and dengue
@trap d dob :: the ministry and an independent count
@trap d d40 :: two weeks
@trap icu enc :: intensive care and encephalitis
@trap dr ho :: both 412
@trap brp br :: planned and working
@trap y27 w41 :: an earlier epidemic
@trap n41 mn :: the country and a province

@doc a-state | state daily | 2030-10-16
Epidemiological curve begins to yield, says minister

Havana.— The incidence of Oropouche fever is declining for the first time since August, Public Health Minister Dr. Iraida Peñalver Roque reported on the program Mesa Abierta. In week {41|-} there were {3,755|n41|t=In week 41|by=Dr. Iraida Peñalver Roque} new suspected patients, as against {4,475|n40|t=in the preceding one} in the preceding one, a reduction of {16.1%|nch}.

The accumulated total since January is {29,870|w41|t=since January}. Holguín contributes {7,840|!h41}, Matanzas {6,905|m41} and Santiago de Cuba {5,210|s41}; the remaining {10,275|o41} are spread over the other {twelve|-} provinces.

{Nine|d} deaths have been certified, {two|dk} of them of children. The minister rejected as "perverse" the figure of {34|dob|m=denied} circulated by so-called observatories.

{Four hundred and twelve|dr} doctors have been moved to the most affected territories and {640|bed} beds enabled. As for vector control, {412,000|ho|t=to date} dwellings have been treated to date out of {780,000|hot} foreseen for the month, despite the blockade, which limits fuel to {38%|fuel} of requirements.

The population is urged to eliminate standing water for {ten|-} minutes every Sunday.

@doc b-independent | independent news site | 2030-10-15
“We are {two|-} to a bed”: inside the Colón hospital

By Yordanka Ferrer | 6 min read | DONATE: from {$3|-}

Mirtha, {29|-} weeks pregnant, has slept since Friday head to foot with a stranger. Colón has {312|cb} beds. On Monday morning a nurse counted the patients for us, twice: {455|cp|t=On Monday morning|by=a nurse}. That is an occupancy of {164%|!co}.

She is one of {138|preg|t=on that day} expectant mothers hospitalized with Oropouche across the island on that day, according to an internal ministry table seen by this site. The same table lists {1,312|hos|^} inpatients, {47|icu|^} of them in intensive care.

Matanzas went from {5,870|m40|t=in a week} suspected infections to {6,905|m41|t=in a week} in a week: {1,035|mn} more. "Here the mosquito works {24|-} hours and the electricity {six|-}," says her husband. He means it literally: cuts reach {18|bo} hours a day.

A bottle of repellent costs {1,800|rep} pesos from a reseller, {a third|wsh} of his wage.

Observatorio Salud Cuba, which collects names from relatives, had recorded {34|dob|t=by Monday|by=Observatorio Salud Cuba} deaths by Monday. The government acknowledges {nine|d}, up from {seven|d40|t=the week before} the week before. The list includes {a dozen|und} that are "under study".

Of {1,640|brp} fumigation brigades announced in September, {905|br} are at work. The one in Mirtha's street came once, without petrol.

@doc c-paho | bulletin of a health agency | 2030-10-17
Epidemiological update: Oropouche virus disease in the Region of the Americas

Cuba. As of epidemiological week (EW) {41|-} of 2030, a total of {29,870|w41|t=As of epidemiological week (EW) 41} suspected cases had been notified, of which {1,218|c41|^} were laboratory-confirmed, from {2,900|smp|^} samples processed (positivity {42%|pos|^}). As of EW {40|-} the corresponding totals had been {26,115|w40|t=EW 40} and {1,046|c40|^}.

Matanzas accounts for {23.1%|msh} of all notifications.

Neurological manifestations: {86|enc} cases of encephalitis or meningoencephalitis and {23|gb} of Guillain-Barré syndrome are under investigation. {Nine|d|by=the national authorities} fatal cases have been reported by the national authorities; {two|dk} were aged under {5|-}.

Co-circulation: {4,390|den|t=during 2030} dengue cases were confirmed during 2030, which complicates clinical diagnosis.

Response. PAHO has delivered reagents for {24,000|kit} reactions and will provide {150,000|net} impregnated nets. The appeal for US$ {3.8|app|x=1000000} million is {30%|gotsh} funded (US$ {1.14|got|x=1000000} million).

For comparison, {12,300|y27|t=in the whole of 2027} suspected cases were notified in the whole of 2027.

Doc. PAHO/PHE/EW41/{1187|-}. Next issue in {7|-} days.

@doc d-miami | Florida newspaper | 2030-10-18
Cuba's fever epidemic, by the numbers Havana does and doesn't publish

Ads: {3|-}-bedroom in Hialeah, {$2,950|-} a month

The sickness locals call "el quiebrahuesos" has now struck {26,115|!w41|t=through last Saturday} people through last Saturday, counting suspected infections, official data show. That is more than double the {12,300|y27|t=outbreak three years ago} of the outbreak three years ago.

Holguin remains the worst hit with {7,480|h41}; Matanzas, {6,905|m41}, is catching up fast; Santiago has {5,210|s41}.

Nobody in Hialeah believes the death toll. "{Nine|d|by=government}? My aunt's block has {three|-}," said Lázaro Cutiño, 61, who has mailed home {40|-} cans of bug spray. Government media say {nine|d}. An exile-run observatory says {34|dob|by=observatory}.

The government set out to spray {780,000|hot} homes this month and has managed {412,000|ho|t=so far}, {53 percent|hosh}, so far. It needs diesel and has little more than {a third|~fuel} of it.

International help is slow. The Pan American Health Organization asked donors for {$3.8 million|app} and got {$1.14 million|got}.

Hospitals admitted so many patients that {1,312|hos|t=on Monday} were in wards on Monday, an official spreadsheet leaked to bloggers says, with {47|icu|^} in critical care.

@doc e-wire | news agency | 2030-10-17
Cuba says mosquito-borne fever wave slowing

HAVANA, Oct 17 (Meridian) - New suspected infections with the Oropouche virus in Cuba fell by {16 percent|nch|t=last week} last week, the health ministry said, offering the first good news in a wave that has swept the island since the summer.

There were {3,755|n41|t=last week} of them, bringing the count since January to {29,870|w41}. {Two|-} weeks earlier, at the end of week {39|-}, it stood at {21,640|w39|t=at the end of week 39}. Testing is scarce: {1,218|c41} have been confirmed, fewer than {a third|<cden} of the {4,390|den|s=dengue} confirmed as dengue.

Economists and doctors blame uncollected rubbish and blackouts. Only {905|br} of {1,640|brp} planned spraying teams, or {55 percent|brsh}, have fuel and insecticide, Deputy Minister Leonel Arrechea told reporters.

The ministry puts deaths at {nine|d}, {two|dn} more than a week earlier.

PAHO promised {150,000|net} nets by {November 15|-}. Havana sent {412|dr} extra doctors east and centre, among them students in their sixth year.

@doc f-radio | provincial radio, transcript | 2030-10-15
RADIO YUMURÍ, 7 A.M. BULLETIN

Good morning, Matanzas. Sun from {7:21|-}, {31|-} degrees expected.

The Provincial Defence Council met yesterday. The province now registers {six thousand nine hundred and five|m41|t=now} people with symptoms of Oropouche since January, {one thousand and thirty-five|mn|t=in the last week} of them added in the last week. Doctor Osmel Tápanes: "{One in every four|~msh} of the country's suspected cases is ours. We are second only to Holguín."

On fumigation. Of the brigades, listeners, the country wants {1,640|brp}. Available at this hour: {740|!br|t=at this hour}. If you have a knapsack sprayer at home, the Council asks you to lend it.

On electricity. The block {four|-} rotation is suspended; {18|bo} hours without service were reported in Jovellanos and Perico.

The Pan American Health Organization will hand over {150,000|net} mosquito nets, of which {9,000|netm|s=us} are for us, for maternity homes first.

Sport: Cocodrilos {6|-}, Avispas {2|-}.
