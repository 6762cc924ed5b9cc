@story fr14-barges-yvaga
@topic Barges aground on the low Paraguay River: gauge, freight, crews and an old wreck
@subject G = Puerto Yvaga gauge | the gauge | the river | the water
@subject R = Paraguay River | the waterway | the river
@subject S = Paraguayan river fleet | the fleet | the carriers | barges
@subject H = Chamber of Upper River Carriers | the Chamber | the carriers' chamber
@subject M = Ministry of Public Works | the ministry | Caballero Nishijima | the minister
@subject Y = Ministry of Economy | the economy ministry
@subject P = Petropar | the state oil company
@subject D = emergency dredging | the dredging works | the dredgers
@subject T = Puerto Yvaga docks | the docks | the port
@subject W = steamer Adela Irala | the Adela Irala | the wreck
@fact g1 = 84 | other | G | centimetres below gauge zero | 2037-09-22 | snapshot
@fact g2 = 112 | other | G | centimetres below gauge zero | 2037-10-06 | snapshot
@fact gi = 44.1 | other | G | inches below gauge zero | 2037-10-06 | snapshot
@fact gd = 28 | other | G | centimetres that the water fell | 2037-09-22 to 2037-10-06 | cumulative
@fact gs = 2 | rate | G | centimetres that the water falls in a day | 2037-09-22 | snapshot
@fact gr = 97 | other | G | centimetres below gauge zero | 2031-10 | snapshot
@fact gx = 15 | other | G | centimetres below the old record | 2037-10-06 | snapshot
@fact gf = 130 | other | G | centimetres below gauge zero | 2037-10-31 | plan | projected
@fact rn = 180 | other | R | millimetres of rain needed | - | constant | threshold
@fact b1 = 318 | other | S | barges stuck | 2037-09-22 | snapshot
@fact b2 = 502 | other | S | barges stuck | 2037-10-06 | snapshot
@fact bl = 302 | other | S | loaded barges stuck | 2037-10-06 | snapshot
@fact be = 200 | other | S | empty barges stuck | 2037-10-06 | snapshot
@fact c1 = 26 | other | S | convoys stuck | 2037-09-22 | snapshot
@fact c2 = 41 | other | S | convoys stuck | 2037-10-06 | snapshot
@fact cr = 28 | other | S | crew on a convoy | - | constant
@fact m1 = 728 | other | S | crew members stuck | 2037-09-22 | snapshot
@fact m2 = 1148 | other | S | crew members stuck | 2037-10-06 | snapshot
@fact fd = 8 | duration | S | days that the food on board will last | 2037-10-06 | snapshot
@fact tb = 1450 | other | S | tonnes in a loaded barge | 2037-10 | snapshot
@fact tt = 437900 | other | S | tonnes of cargo stuck | 2037-10-06 | snapshot
@fact ts = 290000 | other | S | tonnes of soy stuck | 2037-10-06 | snapshot
@fact to = 96000 | other | S | tonnes of iron ore stuck | 2037-10-06 | snapshot
@fact tf = 51900 | other | S | tonnes of fuel stuck | 2037-10-06 | snapshot
@fact d0 = 10 | other | R | feet of draught allowed | - | constant
@fact d2 = 5.5 | other | R | feet of draught allowed | 2037-10-06 | snapshot
@fact f0 = 31 | price | S | dollars to ship a tonne | 2037-06 | snapshot
@fact f2 = 58 | price | S | dollars to ship a tonne | 2037-10-06 | snapshot
@fact fp = 87.1 | rate | S | rise in the price to ship a tonne | 2037-06 to 2037-10-06 | snapshot
@fact fq = 65 | price | S | dollars to ship a tonne | 2037-11 | plan | projected
@fact lo = 140000000 | spending | H | extra costs of the carriers | 2037-06 to 2037-10 | cumulative
@fact lx = 95000000 | revenue | Y | export income delayed | 2037-10-06 | cumulative
@fact u1 = 27 | duration | P | days that the diesel will last | 2037-09-22 | snapshot
@fact u2 = 19 | duration | P | days that the diesel will last | 2037-10-06 | snapshot
@fact ut = 10 | duration | P | days of diesel at which rationing starts | - | constant | threshold
@fact ul = 20 | other | P | litres for each car a day | 2037-10 | snapshot | denied
@fact ta = 120 | other | P | tank lorries arriving a day | 2037-10-06 | snapshot
@fact bu = 62000000000 | budget | M | money for the dredging in guaranies | 2037-10-06 | constant
@fact bd = 8300000 | budget | M | money for the dredging in dollars | 2037-10-06 | constant
@fact ba = 300000000000 | budget | H | money demanded for the dredging in guaranies | 2037-10-06 | constant
@fact pa = 14 | other | D | shallow passes to be deepened | - | plan
@fact pd = 5 | other | D | shallow passes deepened | 2037-10-06 | cumulative
@fact pl = 9 | other | D | shallow passes still to be deepened | 2037-10-06 | snapshot
@fact dg = 3 | other | D | dredgers at work | 2037-10-06 | snapshot
@fact vp = 1100000 | other | D | cubic metres of sand to be moved | - | plan
@fact vd = 341000 | other | D | cubic metres of sand moved | 2037-10-06 | cumulative
@fact vs = 31 | other | D | share of the sand moved | 2037-10-06 | snapshot
@fact jl = 860 | jobs | T | dockers sent home | 2037-10-06 | cumulative
@fact ja = 2150 | jobs | T | dockers employed | - | constant
@fact jp = 40 | jobs | T | share of dockers sent home | 2037-10-06 | snapshot
@fact tk = 50 | other | S | lorries that a full barge replaces | - | constant
@fact wv = 31 | other | W | metres of the hull that can be seen | 2037-10-08 | snapshot
@fact wl = 54 | other | W | metres that the hull is long | - | constant
@fact wd = 23 | deaths | W | people drowned when the steamer sank | 1911 | cumulative
@fact wr = 61 | rescued | W | people who got ashore when the steamer sank | 1911 | cumulative
@fact wa = 84 | other | W | people on board the steamer | 1911 | snapshot
@fact wc = 2000 | crowd | W | sightseers in a day | 2037-10-05 | snapshot
@rel diff gd = g2 - g1
@rel diff gx = g2 - gr
@rel convert g2 = gi
@rel sum b2 = bl + be
@rel product m1 = c1 * cr
@rel product m2 = c2 * cr
@rel product tt = bl * tb
@rel sum tt = ts + to + tf
@rel change fp = f0 -> f2
@rel convert bu = bd
@rel diff pl = pa - pd
@rel share vs = vd / vp
@rel share jp = jl / ja
@rel sum wa = wd + wr
@trap g1 g2 :: two weeks apart
@trap g2 gf :: measured, forecast
@trap b1 b2 :: two weeks apart
@trap b2 bl :: all barges, loaded ones
@trap lo lx :: carriers' extra costs, export income that comes later
@trap f0 vs :: thirty-one dollars and thirty-one percent
@trap wv wl :: what sticks out, the whole hull
@trap g1 wa :: eighty-four centimetres and eighty-four passengers
@trap bu ba :: money granted, money demanded
@trap pa pd :: passes planned, passes done
@trap u2 ut :: days left, days at which rationing would start
@trap gr wv :: old record, wreck

@doc a-wire | wire agency | 2037-09-22
Grain barges pile up as Paraguay River drops below gauge zero

PUERTO YVAGA, Paraguay, Sept 22 (Platina) - Low water has trapped {318|b1|t=on Tuesday|by=the Naval Prefecture} barges on the Paraguay River, the landlocked country's road to the sea, the Naval Prefecture said on Tuesday.

The gauge at Puerto Yvaga stood {84|g1|t=on Tuesday|by=hydrologists} centimetres below zero and was losing {two|gs|^} a day, hydrologists said. The record, from October 2031, is {97|gr|t=October 2031}.

{Twenty-six|c1|t=on Tuesday|by=Prefect Wilfrido Ayala Benko} pusher tugs with their strings of barges are waiting above the Ñakurutu pass, with {728|m1|^} men and women aboard, Prefect Wilfrido Ayala Benko said. Each string takes {28|cr} to run. "They have food. What they do not have is water under them."

Vessels may normally load to a draught of {10|d0} feet. Freight to the River Plate cost {$31|f0|t=in June} a tonne in June.

State oil company Petropar, which gets most of its diesel by river, said it had enough for {27|u1|by=Petropar} days and would limit sales only if stocks fell to {10|ut|^}.

Public Works Minister Oriol Caballero Nishijima promised to dredge {14|pa|by=Oriol Caballero Nishijima} shallow spots.

(Reporting by Ysapy Cañiza; Editing by Tom Halloran) (($1 = 7,470 guaranies))

@doc b-radio | radio script | 2037-10-06
RADIO CHACO LIBRE – NOON NEWS – TUES 6 OCT – ITEM 2 – READ TIME 1:25

(ANNOUNCER)
Never since people began to keep count has the river been so low. The gauge at Puerto Yvaga this morning: {one metre twelve|g2|v=112|t=this morning} under zero. That is {fifteen|gx|t=this morning} centimetres worse than the old worst.

Worse is to come, says Zunilda Espínola-Ferreira of the weather service. She expects {130|gf|t=by the end of the month|by=Zunilda Espínola-Ferreira} by the end of the month, and no relief until the Pantanal gets {180|>rn|^} millimetres of rain.

That keeps {nine hundred|!m2|t=this morning} people from going home. They live aboard the trapped convoys. Our reporter reached one of them by phone, the cook Eusebia Riquelme.

(SOUND 0'22") "… manioc for {eight|fd|by=Eusebia Riquelme} more days, and after that we fish."

(ANNOUNCER)
The government has set aside {62 million|!bu} guaraníes for dredging. {Three|dg|t=at this hour} dredgers are out at this hour. {Five|pd|t=at this hour} of {fourteen|pa} passes are done.

At the docks here, {four in ten|jp|v=40} stevedores are at home without pay.

And petrol? The minister says it is a lie that motorists will get {twenty|ul} litres a day. There is diesel for {nineteen|u2|by=The minister} days, he says.

BACK ANNO: next bulletin 13.00, then polca with Don Silvino.

@doc c-chamber | press release | 2037-10-06
Chamber of Upper River Carriers
Communiqué no. 31/2037, 6 October, 15:00

THE RIVER CANNOT WAIT FOR PAPERWORK

As of this morning our members count {502|b2|t=As of this morning|by=our members} barges that cannot move: {302|bl|^} with cargo, {200|be|^} without. They belong to {41|c2|^} convoys. The {1,148|m2|^} pilots, deckhands, engineers and cooks who live on them are being supplied by launch, at our cost.

With a permitted draught of {five and a half|d2|v=5.5|t=As of this morning} feet a barge takes {1,450|tb} tonnes at best, so that some {438,000|~tt|t=As of this morning|round=1000} tonnes lie idle: {290,000|ts|^} of soy, {96,000|to|^} of iron ore, the rest fuel.

Since June the low water has cost our members {140 million|lo|t=Since June} dollars in waiting, lightening and repairs. We note that another figure is in circulation, of {95 million|lx|by=the Ministry of Economy}. It comes from the Ministry of Economy and describes something else, namely export income that will arrive late.

We welcome the {62,000 million|bu|v=62000000000} guaraníes announced by the Ministry of Public Works. We had asked for {300,000 million|ba|v=300000000000|by=We}.

Annelies Dück Brítez, President
Press: 0900 555 310 | Member firms: 37 | ISO 9001

@doc d-trade | shipping newsletter | 2037-10-07
HIDROVÍA WATCH: rates nearly double, queue keeps growing

*Inland Tonnage Daily — Americas desk — subscribers only — Wed 7 Oct*

Spot freight Puerto Yvaga–River Plate was quoted at {$58|f2|t=last night} a tonne last night. At the end of June you paid {31|f0|t=At the end of June}: up {87 percent|fp}. Brokers talk of {65|fq|by=Brokers} for the first convoy through, but nothing has been fixed.

The queue: {502|b2|t=on Tuesday} units on Tuesday after {318|b1|t=a fortnight earlier} a fortnight earlier. Wet cargo in it: {51,900|tf} t. Do not expect road haulage to fill in. It takes {fifty|tk} lorries to carry what fits into one barge at full draught.

The water: {112|g2|t=Tuesday} cm under zero at Puerto Yvaga on Tuesday ({44|gi|^|round} inches), which is {28|gd|^} cm down in two weeks. Maximum draught {5.5|d2|^} ft.

Dredging: {341,000|vd|t=to date} m³ moved to date out of {1.1 million|vp}. Hence {31%|vs|^}. {Nine|pl|^} passes to go, Ñakurutu among them.

The cheque: Gs {62 billion|bu}, or {$8.3m|bd}.

Bunkers: 0.5% VLSFO Zárate $611 (+4). Baltic Panamax 1,488 (–12).

@doc e-broadsheet | national broadsheet | 2037-10-07
{Five hundred|>b2} and more barges wait for a river

ECONOMY | Page 18 | By Marcial Ojeda Thorvaldsen, mojeda@elalba.example

From the bridge at Puerto Yvaga one can now walk on rusty steel to the middle of the channel, and nobody minds. Yesterday's list of the Naval Prefecture has {302|bl|t=Yesterday|by=the Naval Prefecture} barges deep with soy, ore and fuel, and {200|be|^} riding high. In total, {520|!b2|^} hulls that go nowhere, moored in {41|c2|^} strings.

"I have been on this water since I was fourteen", says captain Anselmo Krivoshein. "In the drought of '31 we scraped. Now we sit."

The port has told {860|jl|t=for now} of its {2,150|ja} dockers to stay at home for now. Those whose cargoes do get through pay dearly for it: {58|f2} dollars a tonne.

Minister Caballero Nishijima defended himself before the Senate committee yesterday afternoon. The {62,000 million|bu|v=62000000000} guaraníes were "what the law lets me spend without a law", he said, and {seven|!pd|t=already} of the shallows have already been seen to. The opposition wants to know why the machines arrived only in September.

Fuel will not run short, the minister insists. {120|ta|t=a day|by=the minister} tankers a day come in over the bridge from Argentina, and stocks suffice for {19|u2|^} days. Should they sink to {ten|ut}, lorries and buses would be served first.

The economy ministry puts income from exports that will reach the country late, or not this year, at {95 million|lx|by=The economy ministry} dollars.

RELATED: Soy closes at $402 | Opinion: 40 years of dredging plans | Asunción 38°C today

@doc f-local | local news site | 2037-10-08
PHOTOS: The ghost steamer is back

Villa Tacuaral al Día · 8 October · 3 min · 🔥 12.4k views

1/6 She went down one night in 1911 with {84|wa|t=1911} people on board. Now the *Adela Irala* has come up for air. {Thirty-one|wv|t=Now} metres of her can be seen, counted from the rudder.

2/6 The whole of her measures {54|wl}. The bow is still under the sand. Photo: Ña Blasida

3/6 {Twenty-three|wd|t=1911} drowned, most of them in their bunks. {Sixty-one|wr|^} reached the bank, among them the great-grandmother of our mayor, Hermelinda Szabó.

4/6 On Monday {2,000|~wc|t=On Monday|by=the police} people came to look, the police reckon. Please, neighbours: leave the rivets where they are!

5/6 How low is low? In 2031, the year of the last great drought, the water at Puerto Yvaga had sunk to {1.04|!gr|v=104|t=In 2031} m under the zero mark. This week it is at {1.12|g2|v=112|t=This week}.

6/6 Not everyone is smiling. Past the wreck the line of barges starts: more than {500|>b2}.

➡️ Also: Who won the R$ 50,000 raffle? | Tereré is safe, says Dr. Ko
