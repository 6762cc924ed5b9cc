@story i3-saguenay-smelter-layoffs
@topic An aluminium smelter in Quebec shuts a potline: announcement, statistics and town, 2030
@subject A = Alumine Chibougeau | Alumine | the smelter | the plant | the company
@subject P = Pessamit works | Pessamit | the sister plant
@subject Y = Syndicat des alumineries | the union | the local
@subject T = Baie-Sainte-Luce | the town | the municipality
@subject Q = Quebec government | Quebec | the province | the ministry
@subject H = Hydro rate | power | electricity
@fact cut = 465 | jobs | A | jobs to be cut | 2030-01-15 | plan | pledged
@fact perm = 380 | jobs | A | permanent jobs to be cut | 2030-01-15 | plan | pledged
@fact temp = 85 | jobs | A | temporary jobs to be cut | 2030-01-15 | plan | pledged
@fact ret = 120 | jobs | A | jobs ended by early retirement | 2030-01-15 | plan | projected
@fact all = 1090 | jobs | A | people employed | 2030-01-15 | snapshot
@fact rest = 625 | jobs | A | people employed after the cut | 2030-07 | plan | projected
@fact sh = 42.7 | other | A | share of jobs that go in percent | 2030-01-15 | snapshot
@fact pes = 940 | jobs | P | people employed | 2030-01-15 | snapshot
@fact cap = 264000 | other | A | tonnes of metal a year | until 2030 | constant
@fact capx = 141000 | other | A | tonnes of metal a year after the cut | from July 2030 | plan | projected
@fact pots = 2 | other | A | potlines | until 2030 | constant
@fact mw = 210 | other | A | megawatts freed | from July 2030 | plan | projected
@fact tar = 25 | rate | - | duty on aluminium entering the United States in percent | 2030-01 | constant
@fact prc = 2180 | price | - | price of a tonne of aluminium in US dollars | 2030-01-14 | snapshot
@fact prc0 = 2710 | price | - | price of a tonne of aluminium in US dollars | January 2029 | snapshot
@fact loss = 74000000 | profit | A | loss for the year in Canadian dollars | 2029 | snapshot
@fact aid = 30000000 | budget | Q | aid for the town in dollars | 2030-01-17 | plan | pledged
@fact ask = 90000000 | budget | T | aid for the town in dollars | asked for 2030-01-16 | plan | hypothetical
@fact tax = 3600000 | budget | T | property tax from the smelter in a year | 2029 | snapshot
@fact bud = 15000000 | budget | T | budget in a year | 2029 | snapshot
@fact txs = 24 | other | T | smelter's share of the budget in percent | 2029 | snapshot
@fact pop = 7300 | other | T | inhabitants | census of 2026 | snapshot
@fact un = 5.9 | rate | T | rate of unemployment | December 2029 | snapshot
@fact uq = 5.2 | rate | Q | rate of unemployment | December 2029 | snapshot
@fact ux = 14 | rate | T | rate of unemployment | after the cut | plan | projected
@fact sev = 2 | duration | A | weeks of pay for each year of service | 2030-01-15 | plan | pledged
@fact sevy = 4 | duration | Y | weeks of pay for each year of service | demand of 2030-01-16 | plan | hypothetical
@fact date = 2030-07-05 | date | A | day on which the potline is shut | - | plan
@fact wage = 98000 | other | A | yearly wage in dollars | 2029 | snapshot
@rel sum cut = perm + temp
@rel diff rest = all - cut
@rel share sh = cut / all
@rel share txs = tax / bud
@trap cut perm :: permanent and temporary together
@trap all pes :: two plants
@trap un uq :: town and province
@trap un ux :: now and feared
@trap aid ask :: granted and asked
@trap prc prc0 :: a year between
@trap sev sevy :: offer and demand

@doc a-release | press release | 2030-01-15
Alumine Chibougeau adapts production to market conditions

BAIE-SAINTE-LUCE, QC — Alumine Chibougeau today announced the curtailment of one of its {two|pots} potlines, effective {July 5, 2030|date}. Annual capacity will be reduced from {264,000|cap} to {141,000|capx|t=effective July 5, 2030} tonnes.

The measure affects {465|cut} positions, comprising {380|perm} permanent and {85|temp} temporary employees. The company anticipates that {about 120|~ret|v=120} departures will take the form of early retirement. After the curtailment, {625|rest} colleagues will continue to make responsible, low-carbon metal. No change is planned at the Pessamit works ({940|pes} employees).

"A {25 per cent|tar} duty at our main border, combined with a metal price of {US$2,180|prc|t=yesterday} a tonne yesterday, left no alternative," said president Marguerite Delacroix-Oyelaran.

Affected employees will be offered {two|sev} weeks' salary per year of service.

– 30 –
Certain statements herein are forward-looking. NI 51-102.

@doc b-wire | news agency | 2030-01-15
Quebec smelter to shed {465|cut} workers, cites tariffs

MONTREAL — More than {four in 10|>sh|v=40} people at one of Quebec's oldest aluminum smelters will lose their jobs this summer, as U.S. duties of {25 per cent|tar} and weak prices take their toll.

Alumine Chibougeau said it'd shut down one potline in Baie-Sainte-Luce, some 600 kilometres northeast of Montreal. It has {1,090|all|t=now} employees there now and will keep {625|rest}.

The smelter lost {$74 million|loss|t=in 2029} in 2029. A tonne of aluminum sold for {US$2,180|prc|t=Monday} in London on Monday; {a year ago|-} it was {US$2,710|prc0|t=a year ago}.

The union learned of the decision at {7 a.m.|-}, an hour before its members. Its president, Réjean Tshernish, said the offer of {two|sev} weeks per year worked was an insult and asked for {four|sevy|by=Its president, Réjean Tshernish}.

The shutdown would free {210|mw} megawatts for Hydro-Québec, enough for a data centre that is said to be waiting.

This report by the Laurentian News Service was first published Jan. 15, 2030.

@doc c-local | weekly of the North Shore | 2030-01-18
One paycheque in {four|-}: what Baie-Sainte-Luce stands to lose

It is quiet at Chez Gilles. At the window sits Ghislaine, whose husband, brother and son all work "at the pots". None of them has been there for {twenty|-} years, which is what you need to be safe.

{Four hundred and sixty-five|cut} jobs in a town of {7,300|pop|t=at the last census} souls at the last census. At {$98,000|wage} a year on average, you'll not find their like at the Canadian Tire.

Mayor Odile Vollant had her calculator out on Wednesday. The smelter pays the town {$3.6 million|tax} in property tax out of a budget of {$15 million|bud}, {24 per cent|txs}. She asked Quebec for {$90 million|ask|t=on Wednesday} over {five|-} years; on Thursday the minister came with {$30 million|aid|t=on Thursday}, and left before the coffee.

Unemployment in town was {5.9 per cent|un|t=in December} in December, not far above the province's {5.2|uq|^}. The chamber of commerce fears {14|ux|by=The chamber of commerce}.

The potline goes cold on {July 5|date}. 

CURLING: Sept-Îles 7, Baie-Comeau 3 • FOR SALE: Ski-Doo '24, 9,800 km • Page 12: Obituaries

@doc d-business | Toronto business paper | 2030-01-19
Alumine's Quebec cut is about megawatts as much as metal

KOFI STANISLAV

Follow the electricity. When Alumine Chibougeau stops its older line on {July 15|!date}, it will give back {210|mw} MW at a time when Hydro-Québec cannot supply half of those who apply.

The company didn't fall into losses of {$74-million|loss|t=last year} last year only because of a {25-per-cent|tar} tariff, or of a slide in metal from {US$2,710|prc0} to {US$2,180|prc} within a year. Its pots are 51 years old. Output drops to {114,000|!capx} tonnes from {264,000|cap}; the sister plant at Pessamit, with {940|pes} workers, makes more with fewer.

Of {1,090|all} jobs, {465|cut} are going: {380|perm} permanent, the remainder temporary, which the union disputes. {120|ret} will retire early.

The province's {$30-million|aid|by=The province's} for the town pales beside what Quebec City earns by selling those megawatts to someone else. Mayor Vollant wants {three times|-} that.

Severance at {two|sev} weeks a year is the legal habit. Expect it to settle at {three|-}.

@doc e-radio | radio news script | 2030-01-17
The mayor of Baie-Sainte-Luce calls it a slap. Quebec is giving her town {thirty million|aid} dollars after it lost {three hundred and eighty|!cut} jobs at the aluminum smelter on Tuesday. She wanted {ninety|ask|x=1000000}.

The plant employs {just over a thousand|>all|v=1000} people. It shuts one of its {two|pots} lines in July.

Joblessness on the North Shore town now stands at {five point nine|un|v=5.9|t=now} percent. Economists at Laval say double that, {fourteen|ux|by=Economists at Laval} percent, is possible by fall.

And it is minus {31|-} in Fermont this morning. Sports is next.
