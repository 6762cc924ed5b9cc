@story t2-altiplano-bloqueo
@topic Bolivia's hauliers block the highways after the fuel subsidy is cut, August 2031: from the first roadblocks to the deal
@subject B = highway blockades | the blockade | blockades | bloqueo | roadblocks | the protest | the conflict | unrest
@subject C = Altiplano Hauliers' Confederation | CTA | the hauliers | hauliers | lorry owners | truckers
@subject G = Bolivian government | the government | the cabinet | President Villcanqui | the president | Rosaura Villcanqui
@subject Z = Hernán Zubieta | Zubieta | the government minister
@subject D = Defensoría del Pueblo | the ombudsman | Defensoría | ombudswoman
@subject L = La Paz department | La Paz
@subject Q = Cochabamba department | Cochabamba
@subject O = Oruro and Potosí | Oruro | Potosí | the south
@subject E = El Alto march | El Alto | the march
@subject P = Plaza San Francisco rally | San Francisco | the rally
@subject X = Camexal | exporters' chamber | the exporters
@subject F = economy ministry | the ministry
@subject A = Chamber of Deputies | the chamber | deputies
@subject V = diesel | fuel
@subject N = petrol | gasoline
@subject S = fuel subsidy | subsidy
@subject H = chicken
@fact bp1 = 38 | other | B | points where roads are cut | 2031-08-11 | snapshot
@fact bp2 = 61 | other | B | points where roads are cut | 2031-08-14 | snapshot
@fact bp3 = 47 | other | B | points where roads are cut | 2031-08-18 | snapshot
@fact bl2 = 22 | other | L | points where roads are cut | 2031-08-14 | snapshot
@fact bq2 = 24 | other | Q | points where roads are cut | 2031-08-14 | snapshot
@fact bo2 = 15 | other | O | points where roads are cut | 2031-08-14 | snapshot
@fact bl3 = 13 | other | L | points where roads are cut | 2031-08-18 | snapshot
@fact bq3 = 21 | other | Q | points where roads are cut | 2031-08-18 | snapshot
@fact bo3 = 13 | other | O | points where roads are cut | 2031-08-18 | snapshot
@fact d1 = 1 | deaths | B | people who died in the conflict | 2031-08-12 | cumulative
@fact d2 = 3 | deaths | B | people who died in the conflict | 2031-08-15 | cumulative
@fact d3 = 5 | deaths | B | people who died in the conflict | 2031-08-18 | cumulative
@fact dp = 3 | deaths | B | demonstrators shot dead | 2031-08-18 | cumulative
@fact da = 2 | deaths | B | patients who died in stranded ambulances | 2031-08-18 | cumulative
@fact i1 = 19 | injuries | B | people hurt | 2031-08-12 | cumulative
@fact i3 = 64 | injuries | B | people hurt | 2031-08-18 | cumulative
@fact ip = 26 | injuries | B | police hurt | 2031-08-18 | cumulative
@fact ips = 40.63 | injuries | B | share of police among the hurt | 2031-08-18 | snapshot
@fact ic = 38 | injuries | B | civilians hurt | 2031-08-18 | cumulative
@fact a1 = 42 | arrests | B | people detained | 2031-08-12 | cumulative
@fact a3 = 118 | arrests | B | people detained | 2031-08-18 | cumulative
@fact ar = 31 | arrests | B | detainees kept in remand | 2031-08-18 | snapshot
@fact af = 87 | arrests | B | detainees set free | 2031-08-18 | cumulative
@fact t1 = 1900 | other | B | lorries stuck on the roads | 2031-08-12 | snapshot
@fact t3 = 4600 | other | B | lorries stuck on the roads | 2031-08-18 | snapshot
@fact ld = 85000000 | damages | X | dollars lost a day | - | snapshot
@fact dy = 8 | duration | B | days that the roads have been cut | 2031-08-18 | cumulative
@fact lx = 680000000 | damages | X | dollars lost in all | 2031-08-18 | cumulative
@fact lf = 410000000 | damages | F | dollars lost in all | 2031-08-18 | cumulative
@fact v0 = 3.74 | price | V | bolivianos a litre at the pump | before the decree | snapshot
@fact v1 = 9.80 | price | V | bolivianos a litre at the pump | since the decree of 2031-08-08 | snapshot
@fact vr = 162 | rate | V | rise of the pump price in percent | 2031-08-08 | snapshot
@fact n0 = 4.10 | price | N | bolivianos a litre at the pump | before the decree | snapshot
@fact n1 = 6.90 | price | N | bolivianos a litre at the pump | since the decree of 2031-08-08 | snapshot
@fact nr = 68.3 | rate | N | rise of the pump price in percent | 2031-08-08 | snapshot
@fact vd = 4.50 | price | C | bolivianos a litre of diesel asked for | 2031-08-14 | plan | threshold
@fact vo = 6.50 | price | G | bolivianos a litre of diesel offered | 2031-08-15 | plan | pledged
@fact vf = 5.90 | price | G | bolivianos a litre of diesel agreed | 2031-08-19 | plan | pledged
@fact fo = 90 | duration | G | days that the lower price would hold, as offered | 2031-08-15 | plan | pledged
@fact ff = 180 | duration | G | days that the lower price is to hold, as agreed | 2031-08-19 | plan | pledged
@fact s30 = 2900000000 | budget | S | yearly cost in dollars | 2030 | cumulative
@fact s31 = 3300000000 | budget | S | yearly cost in dollars | 2031 budget | plan | projected
@fact ss = 2100000000 | budget | G | dollars to be saved in a year by the decree | 2031-08-08 | plan | projected
@fact po = 4200 | officers | Z | police sent to clear the roads | 2031-08-15 | snapshot
@fact so = 1800 | officers | Z | soldiers sent to clear the roads | 2031-08-15 | snapshot
@fact to = 6000 | officers | Z | police and soldiers sent to clear the roads | 2031-08-15 | snapshot
@fact ep = 35000 | crowd | E | marchers, by the police count | 2031-08-14 | snapshot
@fact ec = 120000 | crowd | E | marchers, by the organisers' count | 2031-08-14 | snapshot
@fact pp = 20000 | crowd | P | people at the rally, by the police count | 2031-08-18 | snapshot
@fact ph = 50 | crowd | P | share of the earlier turnout, by the organisers' counts | 2031-08-18 | snapshot
@fact pc = 60000 | crowd | P | people at the rally, by the organisers' count | 2031-08-18 | snapshot
@fact ay = 71 | votes_cast | A | deputies for the state of exception | 2031-08-17 | constant
@fact an = 52 | votes_cast | A | deputies against the state of exception | 2031-08-17 | constant
@fact aa = 7 | votes_cast | A | deputies who stayed away | 2031-08-17 | constant
@fact as = 130 | seats | A | deputies in all | - | constant
@fact am = 19 | margin | A | votes between the two sides | 2031-08-17 | constant
@fact h0 = 17 | price | H | bolivianos a kilo in La Paz markets | before the blockade | snapshot
@fact h1 = 31 | price | H | bolivianos a kilo in La Paz markets | 2031-08-18 | snapshot
@fact hr = 82 | rate | H | rise of the market price in percent | 2031-08-18 | snapshot
@rel sum bp2 = bl2 + bq2 + bo2
@rel sum bp3 = bl3 + bq3 + bo3
@rel sum d3 = dp + da
@rel sum i3 = ip + ic
@rel sum a3 = ar + af
@rel product lx = ld * dy
@rel change vr = v0 -> v1
@rel change nr = n0 -> n1
@rel change hr = h0 -> h1
@rel sum to = po + so
@rel sum as = ay + an + aa
@rel share ips = ip / i3
@rel share ph = pc / ec
@rel diff am = ay - an
@race state-of-exception = ay an
@trap bp1 ic :: thirty-eight roadblocks on the first day, thirty-eight civilians hurt on the eighth
@trap bp2 bp3 :: the count of roadblocks peaked on Thursday and fell by Monday
@trap bl3 bo3 :: thirteen in La Paz and thirteen in the south
@trap d2 dp :: three dead by Friday in all, three shot dead by Monday
@trap i1 am :: nineteen hurt, nineteen votes apart
@trap lx lf :: exporters and the ministry reckon the loss apart
@trap vo vf :: offer and deal
@trap ep ec :: police and organisers
@trap s30 s31 :: subsidy of one year and budget of the next
@trap fo ff :: ninety days offered, one hundred and eighty agreed
@trap ec pc :: another march on another day

@doc p-wire | wire agency | 2031-08-12
Bolivia roadblocks claim first life as diesel fury spreads

LA PAZ, Aug 12 (Cordillera News Service) - A {28-year-old|-} lorry mechanic was shot in the chest outside Caracollo on Tuesday, the {first|d1|t=on Tuesday|by=the ombudsman's office} person to die in the unrest over dearer fuel, the ombudsman's office said.

{Nineteen|i1|^} others were hurt and {42|a1|by=police} were in custody by nightfall, police said.

The Altiplano Hauliers' Confederation (CTA) began parking lorries across the highways on Monday, when the state road authority counted {38|bp1|t=on Monday|by=the state road authority} points closed to traffic. By Tuesday some {1,900|~t1|t=By Tuesday} freight vehicles were going nowhere, it said.

What set it off was a decree of Aug 8 that took the price of a litre of diesel from {3.74|v0} bolivianos to {9.80|v1}, a jump of {162%|vr|t=Aug 8}. Petrol went up by less, from {4.10|n0} to {6.90|n1}.

President Rosaura Villcanqui says the treasury can no longer carry a subsidy that cost {$2.9 billion|s30|t=last year|by=President Rosaura Villcanqui} last year and was budgeted at {$3.3 billion|s31|t=for 2031|^} for 2031. The decree is meant to save {$2.1 billion|ss} a year.

"We are not going home for a speech," the CTA's secretary, Eulogio Tarqui, 52, told reporters beside a burning tyre. "Diesel for {four-fifty|vd|v=4.50|by=Eulogio Tarqui} or nothing moves."

@doc p-mercado | newspaper, business pages | 2031-08-15
Roads shut, ovens cold: how the blockade reached the kitchen
By Yolanda Pinckert-Choque | Economy desk | y.pinckert@eldiariodelvalle.example | Tel. 591-4-455-0187

COCHABAMBA — Freight did not leave this city yesterday. Of the {61|bp2|t=yesterday|by=the highway authority} places where the highway authority found Bolivia's roads cut, {24|bq2|^} were in Cochabamba department, more than in La Paz ({22|bl2|^}) and far more than in Oruro and Potosí, which had {15|bo2|^} between them.

On the heights the mood was festive. The confederation says {120,000|ec|t=yesterday|by=The confederation} people came down from El Alto behind brass bands; officers along the route put the column at {35,000|ep|^|by=officers along the route}.

The lorry owners have named a price. They will lift the bloqueo, they say, once a litre of diesel costs no more than Bs {4.50|vd|by=they say}. Until last week it was Bs {3.74|v0|t=Until last week}; it is now Bs {9.80|v1|t=now}. The cabinet's answer came this morning: Bs {6.50|vo|t=this morning}, and that for three months ({90|fo|^} days) only.

"An offer with an expiry date," sniffed Tarqui, who turned it down inside the hour.

Petrol motorists, spared the worst, are paying {68%|nr|round} more than before the decree.

{Three|d2|t=by midday|by=The Defensoría} names are now on the list of the dead. The Defensoría counted {three|d2|t=by midday|by=The Defensoría} by midday, one of them a kidney patient whose ambulance waited nine hours at Parotani.

Government minister Hernán Zubieta has put {6,000|to|by=Hernán Zubieta} men on the roads: {4,200|po|^} police and, for the rest, conscripts of the Seventh Division.

READ MORE: 12 recipes without chicken · Gold hits $4,118 · Wilstermann 2, Aurora 2

@doc p-radio | radio bulletin script | 2031-08-17
RADIO HORIZONTE — NEWS AT 21:00 — SUNDAY

Good evening. The Chamber of Deputies has given President Villcanqui her state of exception. {Seventy-one|ay|t=this evening} deputies voted in favour this evening, {52|an|^} against, and {seven|aa|^} never showed up. That's a gap of {nineteen|am|^} in a house of {one hundred and thirty|as}.

What it means on the ground: soldiers may now clear the highways alongside police. The government minister, Hernán Zubieta, already has {eighteen hundred|so|v=1800|by=Zubieta} troops out there and {forty-two hundred|po|v=4200|^} officers, which he told this station makes {six thousand|to|v=6000|^|by=he}.

The truckers' union answered within minutes. Eulogio Tarqui says his members still want diesel at {four bolivianos fifty|vd|v=4.50|by=Eulogio Tarqui}, and that the government's {six fifty|vo|v=6.50|^} was, quote, an insult with a receipt.

Roads tonight: nobody has a fresh count. At Thursday's peak the highway authority listed {fifty-four|!bp2|t=At Thursday's peak|by=the highway authority} blockades, with {twenty-two|bl2|^} of them here in La Paz.

And a reminder of how this started. A litre of diesel cost {three seventy-four|v0|v=3.74|t=ten days ago} ten days ago. Today: {nine eighty|v1|v=9.80|t=Today}.

Weather: minus four in El Alto by dawn. It's 21:02.

@doc p-andes | regional magazine, long report | 2031-08-19
Eight days that emptied the Altiplano

The lorries began to roll again at Caracollo shortly before six this morning, one honking after another, past the spot where the mechanic fell. Behind the windscreens were men who had slept in their cabs for more than a week and who, on the whole, reckoned that they had won.

At dawn the government and the Altiplano Hauliers' Confederation signed a page and a half. Diesel will be sold at {5.90|vf|t=At dawn} bolivianos, which is {sixty centavos|-} under what the cabinet put on the table on Friday ({6.50|vo|t=on Friday}) and well above the {4.50|vd} on the CTA's banners. The price is to hold for {180|ff} days, twice as long as in the earlier offer, which ran to {90|fo}.

It took {five|d3|t=By Monday night|by=the ombudsman} lives to get there. By Monday night, according to the ombudsman, {three|dp|^} demonstrators had been shot, all by rifle rounds, and {two|da|^} patients had died in ambulances that could not get through. Injuries stood at {64|i3|^}, of which {38|ic|^} were to civilians and {26|ip|^} to police. Of {118|a3|t=By Monday night} people detained in the conflict, {87|af|^} have walked free; prosecutors asked for remand in the cases of the other {41|!ar}.

The blockade itself was on the wane before anyone signed. From {61|bp2|t=last Thursday|by=Road engineers} cuts last Thursday it had shrunk to {47|bp3|t=on Monday|by=Road engineers} on Monday. Road engineers still found {21|bq3|t=on Monday|^} in Cochabamba, where the coca federations had joined in, but only {13|bl3|^} in La Paz and as many ({13|bo3|^}) in the south. The queue was another matter: {6,400|!t3|t=that day|by=the customs service} freight vehicles were immobile that day, the customs service says, against {1,900|t1|t=in the first forty-eight hours} in the first forty-eight hours.

Who pays? Camexal, the exporters' chamber, works with {$85 million|ld|by=Camexal} a day and so arrives, after {eight|dy} days, at {$680 million|lx|^}. Economists in the ministry think that is theatre; their own figure is {$410 million|lf|by=Economists in the ministry}.

In the Rodríguez market Doña Eusebia Calle, who has sold poultry there for thirty-one years, asked {31|h1|t=on Monday} bolivianos for a kilo of chicken on Monday. Before the roads closed it was {17|h0|t=Before the roads closed}. "Up {82 percent|hr}," said her granddaughter, who studies accounting and had done the sum on her phone.

The subsidy, the thing all this was about, is bruised but alive. Villcanqui had wanted to trim {$2.1 billion|ss} from the bill of {$3.3 billion|s31|t=in this year's budget} in this year's budget. Her own people admitted this morning that they no longer know what they will save.

@doc p-london | international newspaper | 2031-08-20
Bolivia's president blinks, and the diesel keeps flowing

Tobias Achterhuis in La Paz
Wed 20 Aug 2031 06.10 BST · 412 comments

Rosaura Villcanqui went on television at lunchtime on Monday to say she would not be governed "from the cab of a lorry". Some {20,000|~pp|t=on Monday|by=by police reckoning} people, by police reckoning, were in Plaza San Francisco at that hour telling her otherwise; the hauliers claim {60,000|pc|^|by=the hauliers claim}. It was {half|ph|by=the hauliers claim} the turnout they had boasted of at the El Alto march the week before, {120,000|ec|t=the week before|by=they}, but it was enough.

By Tuesday she had given way. Diesel, which her decree had lifted by {126%|!vr} from {3.74|v0} to {9.80|v1} bolivianos, will cost {5.90|vf|t=By Tuesday} for {half a year|ff|v=180}.

{Six|!d3|t=over eight days} people died over eight days of blockades: some by gunfire, others in ambulances at the barricades. Another {64|i3|^} were injured, a good {two in five|>ips} of them police.

The cost in money is contested. Exporters speak of {$680m|lx|by=Exporters}. The economy ministry prefers {$410m|lf|by=The economy ministry}.

Customs men at Tambo Quemado and on the other frontiers counted {4,600|t3|t=on Monday|by=Customs men} stranded lorries on Monday.

On Sunday, deputies had backed a state of exception by {71|ay|t=On Sunday} votes to {52|an|^}. It was never used. Hernán Zubieta, the government minister who asked for it and who commanded a force of {6,000|to|s=Hernán Zubieta}, of whom {1,800|so|^} were soldiers, offered his resignation last night. He is {58|-}.

In La Paz a chicken that sold for {17|h0|t=a fortnight ago} bolivianos a kilo a fortnight ago still sells for nearly double.

More on this story
Lithium deal: 7 things we know
Lake Titicaca at lowest since 1943
