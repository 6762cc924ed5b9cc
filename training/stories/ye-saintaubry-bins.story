@story saintaubry-bins
@topic Saint-Aubry, France: the bin collectors' strike, the pension reform, rats and a requisition, March 2032
@subject S = Saint-Aubry | the city | the town hall
@subject C = Syndicat des Éboueurs | the collectors' union | strikers
@subject M = Aurélie Vandamme-Ndiaye | Vandamme-Ndiaye | the mayor
@subject I = Brévine incinerator | the incinerator | Brévine
@subject D7 = march of 7 March | the first march
@subject D15 = march of 15 March | the second march
@subject R = municipal workers' pension fund | the pension fund | the fund
@subject P = Préfecture | the prefect
@fact t1 = 2100 | other | S | tonnes of waste in the streets | 2032-03-12 | snapshot
@fact t2 = 4300 | other | S | tonnes of waste in the streets | 2032-03-17 | snapshot
@fact t3 = 5650 | other | S | tonnes of waste in the streets | 2032-03-21 | snapshot
@fact t4 = 900 | other | S | tonnes of waste in the streets | 2032-03-30 | snapshot
@fact td = 410 | other | S | tonnes of waste produced a day | - | constant
@fact ds = 16 | duration | C | days on strike | 2032-03-21 | cumulative
@fact de = 20 | duration | C | days on strike | 2032-03-25 | cumulative
@fact ew = 312 | jobs | S | refuse collectors employed | 2032-03 | snapshot
@fact es = 231 | jobs | C | collectors on strike | 2032-03-12 | snapshot
@fact er = 74.04 | other | C | share of collectors on strike | 2032-03-12 | snapshot
@fact es2 = 184 | jobs | C | collectors on strike | 2032-03-21 | snapshot
@fact rq = 60 | jobs | P | collectors requisitioned | 2032-03-18 | snapshot
@fact rc = 22 | jobs | P | requisitioned collectors who turned up | 2032-03-19 | snapshot
@fact rn = 38 | jobs | P | requisitioned collectors who did not turn up | 2032-03-19 | snapshot
@fact iv = 3 | other | I | furnaces | - | constant
@fact io = 0 | other | I | furnaces lit | 2032-03-17 | snapshot
@fact ic = 128000 | other | I | tonnes burned in a year | 2031 | cumulative
@fact a0 = 57 | age | C | age at which collectors can retire | 2032 | constant
@fact a1 = 59 | age | C | age at which collectors could retire | 2034 | plan
@fact al = 62 | age | C | life expectancy of collectors claimed by the union | 2032 | snapshot
@fact ca = 43 | duration | R | years of contributions for a full pension | 2034 | plan
@fact pn = 1340 | price | C | average monthly pension in euros | 2031 | snapshot
@fact df = 2100000000 | other | R | deficit in euros | 2031 | snapshot
@fact dp = 5600000000 | other | R | deficit in euros | 2040 | plan | projected
@fact sv = 1300000000 | budget | R | euros a year saved by the reform | 2036 | plan | projected
@fact m7 = 14000 | crowd | D7 | marchers by the unions' count | 2032-03-07 | snapshot
@fact p7 = 5200 | crowd | D7 | marchers by the prefecture's count | 2032-03-07 | snapshot
@fact m15 = 22000 | crowd | D15 | marchers by the unions' count | 2032-03-15 | snapshot
@fact p15 = 8100 | crowd | D15 | marchers by the prefecture's count | 2032-03-15 | snapshot
@fact ar = 19 | arrests | D15 | people arrested | 2032-03-15 | cumulative
@fact fi = 47 | other | D15 | bins set on fire | 2032-03-15 | cumulative
@fact gd = 6 | injuries | D15 | gendarmes hurt | 2032-03-15 | cumulative
@fact rt = 38 | other | S | calls about rats in a day | 2032-03-17 | snapshot
@fact rt0 = 7 | other | S | calls about rats in a day | 2032-02 | snapshot
@fact cl = 1240000 | spending | S | euros paid to private haulers | 2032-03-30 | cumulative
@fact pt = 14 | other | S | private lorries hired | 2032-03-21 | snapshot
@fact pc = 190 | price | S | euros a tonne to a private hauler | 2032-03 | snapshot
@fact bo = 110 | price | C | euros a month of hardship bonus agreed | 2032-03-25 | plan | pledged
@fact bd = 250 | price | C | euros a month of hardship bonus demanded | 2032-03-12 | plan
@fact b1 = 85 | price | C | euros a month of hardship bonus offered | 2032-03-18 | plan
@fact vy = 142 | votes_cast | C | votes to go back to work | 2032-03-25 | snapshot
@fact vn = 67 | votes_cast | C | votes to carry on | 2032-03-25 | snapshot
@fact vt = 209 | votes_cast | C | votes at the general assembly | 2032-03-25 | snapshot
@fact vs = 67.94 | vote_share | C | share of votes to go back to work | 2032-03-25 | snapshot
@fact po = 58 | poll_share | S | residents who support the strikers | 2032-03-14 | snapshot
@fact po2 = 44 | poll_share | S | residents who support the strikers | 2032-03-23 | snapshot
@fact ps = 1012 | sample_size | S | people polled | 2032-03-23 | snapshot
@fact te = 11 | rate | S | waste tax in percent | 2032 | constant
@trap t1 t2 :: five more days of rubbish
@trap t3 t4 :: peak and what was left after the return
@trap m7 m15 :: two marches
@trap m15 p15 :: two counts of one march
@trap es es2 :: strikers at the start and after the requisition
@trap rq rc :: called and came
@trap bd bo :: demanded and agreed
@trap b1 bo :: first offer and final one
@trap df dp :: deficit now and forecast
@trap po po2 :: two polls nine days apart
@trap a1 al :: retirement age and life expectancy
@rel share er = es / ew
@rel diff rn = rq - rc
@rel sum vt = vy + vn
@rel share vs = vy / vt

@doc a-region | regional daily | 2032-03-13
{2,100|t1} tonnes and counting: Saint-Aubry holds its nose

L'Écho du Plateau (English service)
Bastien Korhonen

It begins with the fishmonger in the Rue des Halles, who can't throw anything away and has started giving it to the gulls. By the town hall's estimate {2,100|t1|t=yesterday|by=the town hall} tonnes of rubbish lay on the pavements yesterday. The city produces {410|td} more every day.

Of its {312|ew} refuse collectors {231|es} are on strike, nearly {three in four|~er|v=75}. They walked out on 6 March against a reform that would let them retire at {59|a1} instead of {57|a0} and would ask {43|ca} years of contributions.

“A collector lives to {62|al|by=Yannick Orsucci},” says Yannick Orsucci, of the collectors' union, a figure which the pension fund doesn't recognise. “So {five|-} years of fishing. Now make it {three|-}.” The union also wants a hardship bonus of {€250|bd} a month.

The fund lost {€2.1 billion|df|t=last year} last year. Without change it'll be {€5.6 billion|dp|t=in 2040} in 2040, according to the ministry, which counts on saving {€1.3 billion|sv} a year.

The mayor, Aurélie Vandamme-Ndiaye, supports the strikers. She'd like them to do it somewhere else.

@doc b-wire | wire agency | 2032-03-15
Clashes at French pension march; bins burn

SAINT-AUBRY, France, March 15 (Hexagone) — {Nineteen|ar} people were arrested in the eastern French city of Saint-Aubry on Monday after a march against pension reform ended with {47|fi} rubbish bins on fire and {six|gd} gendarmes injured.

Unions claimed {22,000|m15|t=Monday|by=Unions} marchers. The prefecture counted {8,100|p15|t=Monday|by=The prefecture}. Both figures were more than half as high again as on March 7, when they were {14,000|m7|t=March 7} and {5,200|p7|^} respectively.

A poll published on Sunday by Odyssa showed {58%|po|t=Sunday} of residents behind the strikers despite waste piled to first-floor windows.

(Reporting by Elif Marchetti)

@doc c-vlog | local web video transcript | 2032-03-18
[auto-generated captions, corrected by moderators]
ONE DAY WITH THE RATS OF SAINT-AUBRY 🐀

00:04 Hi, it's Noam, and behind me is my street. You can't see my street.
00:21 So I called the hygiene service. They had {thirty-eight|rt|t=yesterday} calls about rats yesterday. In February it was {seven|rt0|t=In February} a day.
00:48 I asked how much there is. {Four thousand three hundred|t2|t=on Wednesday} tonnes on Wednesday. That's about 600 elephants, but nobody sets fire to elephants.
01:15 Why don't they just burn it? At Brévine? OK so Brévine has {three|iv} furnaces. Guess how many are lit. {Zero|io}. The stokers are out too.
01:52 Breaking, sorry. The prefect's just requisitioned {sixty|rq|t=Breaking} collectors. It's like jury duty but with gloves.
02:30 And the town hall has put {eighty-five|b1} euros a month on the table. The union's asking {two fifty|bd|v=250}. I don't know, is that a lot? My phone's forty.
03:02 Don't forget to subscribe, we're at 9,870, at ten thousand I clean one square metre.

@doc d-national | national daily | 2032-03-22
The mayor, the prefect and the {5,650|t3} tonnes

from our special correspondent Oriane Castelbajac

On the {sixteenth|ds|v=16} day it rained, and the juice ran downhill toward the cathedral.

Saint-Aubry yesterday had {5,650|t3|t=yesterday} tonnes of waste lying in its streets, more than at any time since the war, the town hall says, without saying which war. {Fourteen|pt} lorries rented from private firms at {€190|pc} a tonne are clearing the surroundings of schools. Everything else waits.

The requisition has been a lesson in modesty. Out of {sixty|rq} men named by the prefect on Thursday, {22|rc|t=the next morning} came the next morning; the rest had doctors' notes, or didn't live where the Republic believed that they lived. All the same, the number of strikers is going down. It was {231|es|t=ten days ago} ten days ago and it's {184|es2|t=yesterday}, according to the human resources department.

Mohand, 51, twenty-six years on the step, is one of them. “I voted for the mayor. I carried her posters. It's the State I am striking against, and she's the one that smells it.” He'll have, he has been told, a pension close to the average of his trade, {€1,340|~pn}.

Madame Vandamme-Ndiaye receives me with the windows shut. Did she not say she was with them? “I'm with them. I'm with the fishmonger too.” Her first offer was {€85|b1}. A second, she hints, will have three figures.

For the opposition leader, Régis Pommeraye, that is “ransom”. He recalls that residents pay a waste tax of {11|te} per cent and that the Brévine incinerator, which burned {128,000|ic|t=in 2031} tonnes in 2031, has now burned {none|io|v=0} for a fortnight.

@doc e-bulletin | municipal newsletter | 2032-03-31
SAINT-AUBRY & VOUS — Special sheet

Dear residents,

The collection of household waste resumed on Friday 26 March, after {twenty|de} days of strike. There remained {900|t4|t=as of yesterday} tonnes on the public way as of yesterday. Thank you for putting out only what can't wait.

The agreement. The general assembly of the collectors voted for the return by {142|vy} votes to {67|vn}. The city undertakes to pay a hardship bonus of {€110|bo} a month. The retirement age doesn't depend on the city.

The cost. The use of private companies cost {€1.24 million|cl|t=to date} to date. The waste tax will stay at {11|te}% in 2032.

Rats. Eleven teams are at work. Keep your cellar windows shut (grid under 12 mm). 03 80 55 01 19, option 3.

Glass: containers emptied from Thursday, in even-numbered streets first.

@doc f-union | union leaflet | 2032-03-26
COMRADES, HEADS HIGH

{209|vt} of us voted yesterday. {Two-thirds|~vs|v=66.67} said: we go back. We respect it. {Sixty-seven|vn} of us said no, and the leaflet you're holding was typed by one.

What did {20|de} days bring? {110|bo} euros, when we asked for {250|bd} and they'd begun at {85|b1}. No days deducted beyond ten. No sanctions for those who didn't answer the prefect, and that's {38|rn} families who can sleep.

What did they not bring? We'll still be hanging on the lorry at {59|a1}.

They told you the city had turned. It's true that in their last poll we were at {44|po2|t=last poll} per cent, and we'd been at {58|po|t=before the rain} before the rain. {One thousand and twelve|ps} people were telephoned. None of them lives on the Rue des Halles, where they applauded us this morning. All right: the fishmonger applauded.

Next meeting: Tuesday 6 April, 18:00, depot no. 2. Coffee €0.50.
