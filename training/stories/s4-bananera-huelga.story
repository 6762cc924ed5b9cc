@story s4-bananera-huelga
@topic The banana strike in the Sula valley, Honduras: from the walkout to the deal
@subject T = Tropifruta del Ulúa | Tropifruta | the company | the exporter | the banana firm
@subject S = SITRAFINCA | the union | the banana workers' union
@subject M = labour minister Yessenia Zúniga Paz | Zúniga Paz | the minister | the labour secretariat | the labour ministry
@subject P = National Police | police | the police
@subject B = Baracoa farm | Baracoa
@subject H = hotel workers of La Ceiba | the hotel workers
@fact n1 = 3200 | jobs | S | banana workers on strike | 2028-03-06 | snapshot
@fact n2 = 4750 | jobs | S | banana workers on strike | 2028-03-17 | snapshot
@fact all = 5100 | jobs | T | people on the payroll | 2028-03 | constant
@fact f1 = 9 | other | T | farms shut by the strike | 2028-03-06 | snapshot
@fact f2 = 14 | other | T | farms shut by the strike | 2028-03-17 | snapshot
@fact fa = 16 | other | T | farms owned | - | constant
@fact ask = 15 | rate | S | pay rise in percent demanded | 2028-03-06 | plan | hypothetical
@fact off = 4.5 | rate | T | pay rise in percent offered | 2028-03-09 | plan | pledged
@fact got = 9 | rate | S | pay rise in percent agreed | 2028-03-28 | constant
@fact wage = 412 | price | S | lempiras a day for a packer before the deal | until 2028-03-31 | constant
@fact neww = 449 | price | S | lempiras a day for a packer under the deal | from 2028-04-01 | plan | pledged
@fact day = 22 | duration | S | days that the strike lasted | 2028-03-28 | constant
@fact bx = 86000 | other | T | boxes of bananas not shipped a day | 2028-03-17 | snapshot
@fact bxt = 1640000 | other | T | boxes of bananas lost in the strike | 2028-03-28 | cumulative
@fact loss = 13900000 | damages | T | dollars lost in the strike by the company's account | 2028-03-28 | cumulative
@fact fire = 118 | jobs | T | workers dismissed for striking | 2028-03-12 | cumulative
@fact back = 97 | jobs | T | dismissed workers taken back under the deal | 2028-03-28 | plan | pledged
@fact arr = 13 | arrests | P | people held at the road block | 2028-03-14 | cumulative
@fact inj = 6 | injuries | P | people hurt at the road block | 2028-03-14 | cumulative
@fact hot = 8 | rate | H | pay rise in percent agreed | 2028-02 | constant
@fact bp = 640 | jobs | B | packers and cutters employed at the farm | 2028-03 | constant
@fact yes = 2914 | vote_count | S | votes for the deal | 2028-03-28 | constant
@fact no = 1066 | vote_count | S | votes against the deal | 2028-03-28 | constant
@fact cast = 3980 | votes_cast | S | votes in the ballot on the deal | 2028-03-28 | constant
@fact ys = 73.2 | vote_share | S | share of votes for the deal in percent | 2028-03-28 | constant
@fact open = 2 | other | T | farms still cutting fruit | 2028-03-17 | snapshot
@fact rise = 37 | price | S | lempiras a day added to a packer's pay | from 2028-04-01 | plan | pledged
@fact left = 21 | jobs | T | dismissed workers left out of the deal | 2028-03-28 | constant
@fact gap = 1 | rate | S | percentage points by which the rise beats the hotel deal | 2028-03-28 | constant
@rel diff open = fa - f2
@rel diff rise = neww - wage
@rel diff left = fire - back
@rel diff gap = got - hot
@rel sum cast = yes + no
@rel share ys = yes / cast
@rel change got = wage -> neww
@trap n1 n2 :: the strike grew
@trap n2 all :: strikers and the whole payroll
@trap f1 f2 fa :: farms shut at first, later, and all
@trap ask off got :: asked, offered, agreed
@trap got hot :: another deal in another town
@trap bx bxt :: a day and the whole strike
@trap fire back :: dismissed and taken back

@doc a-wire | international wire | 2028-03-07
Honduran banana workers walk off {nine|f1} farms

EL PROGRESO, Honduras, March 7 — Some {3,200|~n1|t=on Monday|by=the union SITRAFINCA} workers at one of Central America's biggest banana exporters put down their machetes on Monday, the union SITRAFINCA said, closing {nine|f1|t=on Monday} of the {16|fa} farms that Tropifruta del Ulúa runs along the Ulúa river.

They want {15 percent|ask} more pay. A packer now takes home {412|wage} lempiras for a day that starts before dawn.

The company, which employs {5,100|all} people, called the stoppage "untimely and illegal" and said that it had yet to see a written demand. "We learned of it from the radio," said its head of farms, Rolf Dieter Interiano.

Union secretary Digna Mejía Bonilla pointed to the deal won last month by hotel workers of La Ceiba, whose pay goes up by {8 percent|hot|t=last month}. "A towel is not heavier than a bunch of bananas," she said.

Zúniga Paz, the labour minister, offered to mediate "from tomorrow, and for as long as {two|-} sides are ready to sit down".

@doc b-digital | Honduran news site | 2028-03-17
Day 12: only {two|open} Tropifruta farms still cutting fruit

Por Redacción Valle · Friday 17 March 2028 · 5:44 p. m.
Compartir: Facebook 1.1 mil · X 326

The strike that began on {nine|f1|t=last Monday week} farms last Monday week has now spread to {14|f2|t=now}. At noon today {4,750|n2|t=At noon today|by=SITRAFINCA} of Tropifruta's {5,100|all|s=Tropifruta} people had stopped work, according to SITRAFINCA; the firm, which gave no total, did not dispute it.

Each day without packing keeps {86,000|bx} boxes from the quay at Puerto Cortés.

What is on the table? The company moved once, on the 9th, with {4.5%|off|t=on the 9th|by=The company}. The union has not budged from its {15|ask|by=The union}. "Between the {two|-} there is a river, and the bridge is at the labour ministry", Yessenia Zúniga Paz told HRV television.

Tempers have frayed since Sunday, when {118|fire|t=since Sunday} strikers were handed dismissal letters. On Tuesday police cleared a burning barricade on the CA-13, at kilometre {27|-}. They took away {13|arr|t=On Tuesday|by=police} people; the Red Cross treated {six|inj|t=On Tuesday|by=the Red Cross}, among them a sergeant.

At Baracoa, the largest of the closed farms, with {640|bp} hands, someone has painted the date of the walkout on the weighing shed. Below it, a stroke for every day.

LO MÁS LEÍDO
1. Dólar hoy: L 26.41
2. Real Progreso 3, Victoria 1
3. Tren del Valle: 7 offers for phase 2

@doc c-trade | fruit trade newsletter | 2028-03-29
FRESHLINE — Wednesday 29 March — page 1 of 4

HONDURAS: DEAL. Ships can load again from Thursday. SITRAFINCA members voted {2,914|yes|t=last night} to {1,066|no|^} last night to take the ministry's paper, i.e. {73.2%|ys} in favour on {3,980|cast} ballots. Work stops had run for {22|day} days.

TERMS. Wages up {9%|got}, from 1 April, which takes the packer's day rate to {449|neww|t=from 1 April} lempiras. No bonus. Of those sacked in the second week, {97|back} return; the others face charges over the road block and stay out for now.

VOLUME. Tropifruta tells clients it is short by {1.64m|bxt|by=Tropifruta} boxes for the quarter. At the peak the gap was {86,000|bx|t=At the peak} a day, though in the opening week some sheds were still packing.

MONEY. The exporter's own estimate of the damage: {$13.9m|loss|by=The exporter's own estimate}. Insurers will look hard at that. Nobody is insured against a strike at a farm {40|-} minutes from the sea.

SPOT. Green Honduran, 18.14 kg box, Gulfport: $17.90 bid, $18.60 asked.

@doc d-union | union confederation bulletin, translated | 2028-03-30
We went out with nothing, we came back with {nine|got|s=we}

Compañeras and compañeros: after {22|day} days and nights at the gates, the men and women of SITRAFINCA have gone back to the fields with their heads high.

Remember where this began. On the 9th of March the bosses put {four and a half|off|t=On the 9th of March|by=the bosses|v=4.5} percent before us and said that there was not a cent more. We asked for {fifteen|ask|s=We}. We have signed for {nine|got|s=We}, {one point|gap} above what our sisters in the hotels of La Ceiba obtained: there it was {eight|hot}.

For a packer on {412|wage} lempiras this means {37|rise} more a day, enough, as doña Tomasa said at the assembly, for the beans but not for the rice.

They threw out {118|fire|s=They} of us. {Ninety-seven|back} walk in again on Monday. For the remaining {21|left} the confederation has hired {three|-} lawyers.

They will tell you that many voted no. Yes: {1,066|no}. We respect every one of them. But the agreement carried nearly {three-quarters|~ys|v=75} of the ballots.

And they will tell you that it cost the country {thirteen million nine hundred thousand|loss|by=They} dollars. It is their number. Ask them for the invoice.
