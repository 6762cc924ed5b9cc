@story p5-png-wau
@topic Clashes and a road block at the Kumbai gas project, Papua New Guinea
@subject V = Southern Highlands clash | the fighting | the clash | the violence | the ambush
@subject P = Kumbai gas project | Kumbai | the project | the plant | the gas field
@subject C = Meridian Energy | Meridian | the operator | the developer
@subject L = landowners | the landowners | Kumbai Landowners' Council | the clans
@subject D = Royal constabulary | the police | police | officers
@subject M = Prime Minister Gideon Wapi | Wapi | the prime minister
@subject H = Mendikwa hospital | the hospital | health workers
@subject R = Red Cross | the relief agency
@fact d1 = 12 | deaths | V | people killed | 2034-08-09 | cumulative
@fact d2 = 19 | deaths | V | people killed | 2034-08-12 | cumulative
@fact in = 34 | injuries | H | people treated for wounds | 2034-08-12 | cumulative
@fact hs = 280 | homes | V | houses burnt | 2034-08-12 | cumulative
@fact ds = 4600 | evacuated | V | people who fled | 2034-08-12 | cumulative
@fact dr = 1900 | evacuated | R | people in church grounds | 2034-08-12 | snapshot
@fact wp = 41 | other | D | guns surrendered | 2034-08-20 | cumulative
@fact po = 120 | officers | D | officers sent | 2034-08-11 | snapshot
@fact so = 60 | other | D | soldiers sent | 2034-08-13 | snapshot
@fact ar = 9 | arrests | D | people arrested | 2034-08-20 | cumulative
@fact ow = 96000000 | other | M | kina owed to landowners | 2034-08 | snapshot
@fact ol = 171000000 | other | L | kina owed to landowners as claimed | 2034-08 | snapshot
@fact op = 40000000 | budget | M | kina to be paid before Christmas | 2034-12 | plan | pledged
@fact ro = 2 | rate | L | share of royalties now | 2034 | constant
@fact ra = 5 | rate | L | share of royalties asked for | 2034-08 | constant
@fact pr = 8300000 | other | P | tonnes of liquefied gas a year | - | constant
@fact ps = 30 | rate | P | cut in output | 2034-08-13 | snapshot
@fact ca = 3 | other | P | cargoes delayed | 2034-08-20 | cumulative
@fact rv = 4100000000 | revenue | C | dollars of sales | 2033 | cumulative
@fact st = 46 | evacuated | C | staff flown out | 2034-08-10 | cumulative
@fact wf = 1150 | jobs | C | employees at the site | 2034-08 | constant
@fact rb = 17 | other | P | places where the road is cut | 2034-08-12 | snapshot
@fact km = 74 | distance | P | kilometres of access road | - | constant
@fact cl = 23 | other | L | clans with a claim | - | constant
@fact fi = 11 | duration | V | days of fighting | 2034-08-18 | constant
@fact pg = 200 | other | L | pigs in the peace settlement | 2034-08-18 | plan | pledged
@trap d1 d2 :: toll rose
@trap ow ol :: government against landowners
@trap ro ra :: now against asked
@trap ds dr :: fled against in church grounds
@trap po so :: police against soldiers
@trap st wf :: flown out against employed
@trap ow op :: owed against promised

@doc a-wire | foreign agency | 2034-08-10
{Twelve|d1} killed in PNG tribal clash near gas plant

PORT MORESBY - At least {12|>d1|t=by Wednesday night|by=the constabulary} people had been killed by Wednesday night in fighting between {two|-} clans close to a gas project in Papua New Guinea's highlands, the constabulary said, and the developer, Meridian Energy, said it had flown {46|st} of its {1,150|wf} employees out as a precaution.

The bloodshed began on Sunday with an ambush on a utility truck carrying payment lists. The government owes the people who own the land above the field {96 million|ow|by=Prime Minister Gideon Wapi} kina in royalties, Prime Minister Gideon Wapi told parliament; they put it at {171 million|ol|by=they}.

Kumbai ships {8.3 million|pr} tonnes of liquefied gas a year to Japan and China. Output was not affected, Meridian said.

Some {120|~po} officers are being sent.

@doc b-moresby | Port Moresby daily | 2034-08-14
Kumbai: toll now {19|d2}, army goes in
By LEAH TUMBUNA

THE number of dead in the Southern Highlands fighting has reached {19|d2|t=at the weekend|by=provincial commander Joseph Kari}, provincial commander Joseph Kari said at the weekend, and {60|so} soldiers landed at Mendikwa yesterday to back the {120|po} police already there.

Mendikwa's hospital has dressed the wounds of {34|in} people. Fires took {280|hs} houses. In all {4,600|ds} men, women and children have run from their gardens and {1,900|dr|t=as of Saturday|s=the relief agency} were sheltering in Lutheran and Catholic grounds as of Saturday, the relief agency reported. The rest are with wantoks.

Of the {74|km} km of access road, stretches have been felled and trenched at {17|rb} points.

Lawyer Otto Kaupa, who acts for {23|cl} clans, said their demand was simple: {five|ra} percent of the gas money and not {two|ro}.

Kina to US dollar: {0.2412|-} | NRL: Digicel Hunters lose {18|-}-{24|-} | Page 2: buai tax

@doc c-energy | energy trade publication | 2034-08-21
Meridian cuts Kumbai output, delays cargoes

Meridian Energy has curtailed production at its Kumbai LNG project in PNG by {30%|ps|t=since 13 August} since 13 August owing to unrest, sources close to the matter said, with {three|ca|t=so far} spot cargoes put back so far. The {8.3mn t/yr|pr|v=8300000} plant had been running above nameplate.

All but a skeleton staff have left: the company evacuated {46|st|t=first wave} in its first wave and about {400|-} since.

On the 12th there were {22|!rb|t=On the 12th|by=haulage contractors} spots along the logistics route where no tanker could pass, haulage contractors told us, and diesel has been flown in since.

Politically, PM Gideon Wapi has put {40mn|op} kina on the table by December against arrears of {96mn|ow|by=Treasury} kina that his Treasury admits to. Landowners want {5pc|ra} of revenue, up from {2pc|ro}. Meridian booked {$4.1bn|rv|t=last year} in sales from the project last year.

Related prices: JKM Oct {11.84|-} $/mn Btu. DES NE Asia {11.72|-}.

@doc d-pacific | New Zealand broadcaster, Pacific service | 2034-08-19
{Two hundred|pg} pigs and a handshake

It ended on a football field, with mud on both sides. After {11|fi} days of fighting the elders of {two|-} clans agreed to lay down their guns in exchange for {200|pg} pigs, a school roof and a promise to let each other's women walk to market.

The police commander told us that {41|wp} firearms had been handed in, {half|-} of them home-made. {Nine|ar} men are in custody.

The price has been high: {23|?d2|by=a priest, Father Anselm} graves by the count of a priest, Father Anselm, who dug some of them. By last Saturday he had {310|!hs|by=he|t=By last Saturday} homes in his notebook as well. "Some built of kunai, some of cement. They burn alike."

People are hungry. The Red Cross has reached the {1,900|dr} in church grounds but few of the others.

@doc e-column | Australian newspaper, opinion | 2034-08-25
A royalty unpaid is a rifle bought

Somewhere between {96 million|ow} and {171 million|ol} kina lies what Port Moresby owes the people of Kumbai; the lower sum is the government's. For scale, the field's Sydney-listed operator turned over {US$4.1 billion|rv|v=4100000000|t=in a single year|s=the field's Sydney-listed operator} in a single year.

Mr Wapi has offered {40 million|op}, most of which will go to {23|cl} chairmen with {23|-} bank accounts. The clans themselves were asking for {five cents|ra|v=5} in the dollar instead of {two|ro}.

So men with axes cut a road. And we in Australia, who fund the constabulary, sent {120|po} officers' worth of overtime. The {19|d2|t=on the ledger} dead on the ledger can't be billed to anyone.
