@story h2-manzanillo-seizure
@topic Drug seizure at the port of Manzanillo, Mexico, 2024: first count, lab count, destruction
@subject S = Manzanillo seizure | seizure | haul | the drugs | shipment
@subject M = Mexican Navy | Navy | Marina | Semar
@subject C = customs agency | Customs | ANAM | customs
@subject F = Attorney General's Office | FGR | prosecutors
@subject N = Rear Admiral Citlali Echeagaray | Echeagaray | the rear admiral
@subject T = Itzel Barrientos | Barrientos | the customs broker
@fact k1 = 5200 | other | S | kilograms of cocaine | 2024-04-08 | snapshot
@fact k2 = 4768 | other | S | kilograms of cocaine | 2024-04-16 | constant
@fact pk = 4110 | other | S | packages | - | constant
@fact ct = 3 | units_pledged | S | containers opened | - | constant
@fact cf = 2 | units_pledged | S | containers with drugs | - | constant
@fact fm = 312 | other | S | kilograms of fentanyl powder | 2024-04-16 | constant
@fact ban = 22 | other | S | tonnes of bananas on top | - | constant
@fact vu = 238000000 | price | S | US dollars that the cocaine would fetch | 2024-04-08 | snapshot | projected
@fact vp = 3900000000 | price | S | pesos that the cocaine would fetch | 2024-04-08 | snapshot | projected
@fact ar1 = 6 | arrests | S | people arrested | 2024-04-08 | cumulative
@fact ar2 = 11 | arrests | S | people arrested | 2024-04-16 | cumulative
@fact nav = 2 | arrests | M | members arrested | 2024-04-16 | cumulative
@fact mar = 140 | officers | M | marines in the operation | 2024-04-08 | constant
@fact t = 04:25 | clock | M | time it began | 2024-04-08 | constant
@fact dog = 4 | officers | C | dogs used | - | constant
@fact y24 = 21.4 | other | M | tonnes of cocaine seized this year | to 2024-04-16 | cumulative
@fact y23 = 16.9 | other | M | tonnes of cocaine seized | same period of 2023 | cumulative
@fact y23f = 53 | other | M | tonnes of cocaine seized | 2023 | constant
@fact big = 23.5 | other | S | tonnes in the country's record seizure | 2007 | constant
@fact ag = 36 | age | T | years old | - | constant
@fact br = 450000 | price | T | pesos received as a bribe | - | constant
@fact yr = 25 | sentence | T | years of prison at most | - | plan | threshold
@fact dst = 4700 | other | F | kilograms of cocaine burned | 2024-06-27 | constant
@fact smp = 68 | other | F | kilograms of cocaine kept as evidence | 2024-06-27 | snapshot
@fact oven = 5 | units_pledged | F | furnaces used | - | constant
@fact hrs = 31 | duration | F | hours that the burning took | - | constant
@fact yc = 26.6 | rate | M | percent more cocaine seized than a year before | 2024-04-16 | constant
@fact bu = 27000 | price | T | US dollars received as a bribe | - | constant
@rel change yc = y23 -> y24
@rel convert bu = br
@rel sum k2 = dst + smp
@rel convert vp = vu
@trap k1 k2 :: gross at the quay, net in the lab
@trap k2 dst :: seized and burned
@trap ar1 ar2 :: five more in a week
@trap y23 y23f :: part and whole of a year
@trap ct cf :: opened and loaded
@trap k2 fm :: two drugs

@doc a-navy | press release | 2024-04-08
Navy and Customs seize more than {five|>k1|x=1000} tonnes of alleged cocaine in Manzanillo

Manzanillo, Colima. — Personnel of the Secretariat of the Navy, in coordination with Customs, seized this morning approximately {5,200|~k1|t=this morning} kilograms of alleged cocaine, gross weight, distributed in {4,110|pk} packages under a load of {22|ban} tonnes of bananas.

The operation started at {4:25 a.m.|t} with {140|mar} marines and {four|dog} canine pairs. {Three|ct} containers from Guayaquil were opened, in {two|cf} of which the substance was located.

{Six|ar1|t=this morning} persons were placed at the disposal of the Federal Prosecutor.

It is estimated that this affects the finances of organised crime by {3.9 billion|vp} pesos.

Communiqué 087/2024

@doc b-wire | wire agency | 2024-04-08
Mexico seizes {five|~k1|x=1000} tons of cocaine hidden under bananas

MEXICO CITY, April 8 (Correo Uno) - Mexican marines found {5.2|~k1|x=1000} metric tons of suspected cocaine in banana containers at the Pacific port of Manzanillo on Monday, the navy said. It put the value at about {$238 million|~vu|by=the navy}.

{Six|ar1|t=on Monday} people were held, among them a customs broker. The packages, {4,110|pk} of them, bore the stamp of a scorpion.

It is the biggest find of the year, though a long way from the {23.5|big} tons discovered in the same port in 2007.

@doc c-daily | Mexico City daily | 2024-04-17
Manzanillo: not {5.2|k1|x=1000} tonnes but {4.8|k2|x=1000|round=100}, and fentanyl too

The FGR's laboratory corrects the Navy. Weighed without wrapping, tape or the marines' enthusiasm, the cocaine from the banana containers comes to {4,768|k2|t=on Tuesday|by=the office} kilos, the office reported on Tuesday, as against the {5,200|k1|t=at first|by=the Navy} or so that the Navy announced at first.

In {one|-} of the {two|cf} containers there were besides {312|fm} kilos of fentanyl powder, which had been taken for cocaine.

There are now {11|ar2|t=on Tuesday} detainees, {two|nav|^} of them sailors. The best known is Itzel Barrientos, a customs broker of {36|ag}, who according to a protected witness received {450,000|br|by=a protected witness} pesos for a signature. She could go to prison for up to {25|<yr} years.

Rear Admiral Citlali Echeagaray admitted that {two|nav} bad sailors "hurt more than {four|-} bad tonnes". From January to date the Navy has secured {21.4|y24|t=From January to date} tonnes, {26.6|yc|^} per cent more than the {16.9|y23|t=in the same stretch of last year} in the same stretch of last year.

Photos: Cuartoscuro 2, 5 and 7

@doc d-paper | US border newspaper | 2024-04-19
Broker's {$27,000|~bu} signature let bananas through

By Efraín Stubblefield

The price of waving a container through Mexico's busiest port was, according to the case file, {450,000|br|by=the case file} pesos, or roughly {$27,000|~bu}.

Itzel Barrientos, {39|!ag}, is one of {11|ar2} suspects arrested since marines descended on the docks at {4:52 a.m.|!t} on April 8 and pulled almost {5.2|k1|x=1000} tons of what they took to be cocaine from under {22|ban} tons of fruit. (The lab has since said {4.8|k2|x=1000|by=The lab|round=100}.)

Agents opened {three|ct} boxes. Shipping records show the third held only bananas. "The bananas were excellent," one said.

Navy seizures rose to {21.4|y24|t=so far this year} tons so far this year. In all of 2023 they were {53|y23f|t=In all of 2023}.

Get our newsletter, 6 a.m. weekdays. Subscribe for $1

@doc e-radio | local radio news | 2024-06-28
Cocaine from the banana ship goes up in smoke

It smelled of plastic, neighbours in Tapeixtles told us. For {thirty-one|hrs} hours, until yesterday noon, {five|oven} furnaces at the cement works burned {four thousand seven hundred|dst|v=4700|t=yesterday} kilos of cocaine under the eyes of a judge, a notary and {ninety|-} marines.

The prosecutors are keeping {sixty-eight|smp|^} kilos back as evidence. Put the two together and you have what the laboratory measured in April, {four thousand eight hundred and seventy-six|!k2|v=4876|t=in April|by=the laboratory} kilos.

The fentanyl, {three hundred and twelve|fm} kilos of it, will be destroyed elsewhere because of the fumes.

Of the {thirteen|!ar2} people arrested, {nine|-} are still in prison. The broker is not: she paid bail in May and sells, they say, real estate.
