@story fr11-pillanco-cheese
@topic Listeria in a soft cheese from southern Chile: the first two weeks
@subject O = Pillanco listeria outbreak | the outbreak | outbreak | listeriosis | listeria
@subject L = Lácteos Pillanco | Pillanco | the company | the plant
@subject Q = Queso Brisa | Brisa | the cheese
@subject C = Chile | the country
@subject B = Valdivia Base Hospital | Base hospital
@subject R = Chilean food code | the food code | Sanitary Food Regulation | the sanitary code
@fact c1 = 9 | cases | O | people confirmed ill | 2029-09-03 | cumulative
@fact c2 = 17 | cases | O | people confirmed ill | 2029-09-07 | cumulative
@fact c3 = 23 | cases | O | people confirmed ill | 2029-09-14 | cumulative
@fact d1 = 1 | deaths | O | people who died of the infection | 2029-09-03 | cumulative
@fact d2 = 3 | deaths | O | people who died of the infection | 2029-09-07 | cumulative
@fact d3 = 4 | deaths | O | people who died of the infection | 2029-09-14 | cumulative
@fact dx = 5 | deaths | O | people who died of the infection | 2029-09-13 | cumulative | denied
@fact dd = 2 | deaths | O | new deaths in the week | 2029-09-07 | cumulative
@fact s2 = 31 | cases | O | suspected cases under study | 2029-09-07 | snapshot
@fact s3 = 12 | cases | O | suspected cases under study | 2029-09-14 | snapshot
@fact third = 33.33 | rate | O | share of suspected cases that will prove true | - | plan | projected
@fact h2 = 11 | other | O | patients in hospital | 2029-09-07 | snapshot
@fact h3 = 8 | other | O | patients in hospital | 2029-09-14 | snapshot
@fact hv = 7 | other | B | patients in one hospital | 2029-09-07 night | snapshot
@fact icu = 4 | other | O | patients in intensive care | 2029-09-07 | snapshot
@fact dis = 11 | other | O | patients sent home from hospital | 2029-09-14 | cumulative
@fact pr = 7 | cases | O | pregnant women confirmed ill | 2029-09-14 | cumulative
@fact prs = 30.4 | rate | O | share of pregnant women among the ill | 2029-09-14 | snapshot
@fact reg2 = 3 | other | O | regions with cases | 2029-09-07 | snapshot
@fact reg3 = 5 | other | O | regions with cases | 2029-09-14 | snapshot
@fact oreg = 4 | other | O | regions with cases outside Los Ríos | 2029-09-14 | snapshot
@fact lr = 14 | cases | O | people confirmed ill in Los Ríos | 2029-09-14 | cumulative
@fact rest = 9 | cases | O | people confirmed ill outside Los Ríos | 2029-09-14 | cumulative
@fact r1 = 14.2 | other | L | tonnes of cheese recalled | 2029-09-04 | cumulative
@fact r1k = 14200 | other | L | kilograms of cheese recalled | 2029-09-04 | cumulative
@fact r3 = 26.8 | other | L | tonnes of cheese recalled | 2029-09-14 | cumulative
@fact b3 = 19.1 | other | L | tonnes of cheese recovered | 2029-09-14 | cumulative
@fact u3 = 7.7 | other | L | tonnes of recalled cheese not recovered | 2029-09-14 | snapshot
@fact bs = 71.3 | rate | L | share of recalled cheese recovered | 2029-09-14 | snapshot
@fact prod = 9.5 | other | L | tonnes of cheese made in a day | - | constant
@fact shops = 640 | other | Q | shops that sold the cheese | 2029-09-04 | snapshot
@fact own = 36 | other | L | samples tested by the maker | 2029-08 | cumulative
@fact sw = 48 | other | L | surfaces swabbed by inspectors | 2029-09-06 | cumulative
@fact sp = 5 | other | L | swabs that were positive | 2029-09-06 | cumulative
@fact lim = 100 | other | R | bacteria per gram that are allowed | - | constant | threshold
@fact found = 2400 | other | Q | bacteria per gram found in a tub | 2029-09-07 | snapshot
@fact mult = 24 | other | Q | times by which the limit was exceeded | 2029-09-07 | snapshot
@fact w = 212 | jobs | L | people who work at the firm | 2029-09 | constant
@fact ws = 180 | jobs | L | workers sent home on pay | 2029-09-07 | snapshot
@fact wk = 32 | jobs | L | workers kept on to clean | 2029-09-07 | snapshot
@fact farms = 136 | other | L | farms that supply milk | - | constant
@fact milk = 80000 | other | L | litres of milk bought in a day | - | constant
@fact disc = 50 | price | - | pesos a litre less paid by the rival | 2029-09-08 | snapshot
@fact rev28 = 18400000000 | revenue | L | sales in a year | 2028 | constant
@fact rev27 = 16900000000 | revenue | L | sales in a year | 2027 | constant
@fact revg = 8.9 | rate | L | growth of sales in a year | 2028 | constant
@fact bsh = 31 | rate | Q | share of sales from one brand | 2028 | constant
@fact wkc = 260000000 | spending | L | cost of a week of shutdown | 2029-09-14 | plan | projected
@fact fine = 1000 | other | R | highest fine in tax units | - | constant | threshold
@fact finep = 69000000 | damages | R | highest fine in pesos | 2029-09 | constant | threshold
@fact comp = 350000000 | budget | L | money for families of the ill | 2029-09-13 | plan | pledged
@fact ins = 500000000 | budget | L | most that the recall insurance pays | - | constant | threshold
@fact y28 = 71 | cases | C | cases in the country in a year | 2028 | constant
@fact y27 = 58 | cases | C | cases in the country in a year | 2027 | constant
@fact osh = 32.4 | rate | O | cases as a share of last year's | 2029-09-14 | snapshot
@fact clean = 20 | other | L | clean swabs in a row needed to reopen | - | plan | threshold
@trap c1 rest :: the first count against the later count outside Los Ríos
@trap h2 dis :: in hospital on the 7th against sent home by the 14th
@trap pr hv :: seven pregnant patients against seven in one hospital
@trap bs y28 :: 71 percent recovered against 71 cases a year
@trap d3 icu :: four dead a week after four in intensive care
@trap r1 r3 :: the recall was widened
@trap own sw :: the maker's samples against the inspectors' swabs
@trap s2 c2 :: suspected against confirmed
@rel diff dd = d2 - d1
@rel sum c3 = lr + rest
@rel sum c3 = d3 + h3 + dis
@rel share prs = pr / c3
@rel share bs = b3 / r3
@rel share osh = c3 / y28
@rel sum r3 = b3 + u3
@rel convert r1k = r1
@rel convert finep = fine
@rel product found = lim * mult
@rel sum w = ws + wk
@rel change revg = rev27 -> rev28

@doc a-release | press release | 2029-09-04
Lácteos Pillanco withdraws Queso Brisa as a precaution

RAHUEMO, Los Ríos, 4 September 2029. Lácteos Pillanco S.A. informs its customers that it has begun the voluntary withdrawal of {14,200|r1k} kilograms of Queso Brisa in the {250|-} g and {400|-} g formats, lots P-2217 to P-2231, from some {640|~shops} points of sale between Temuco and Puerto Montt.

The measure follows a notice received on Monday from the Regional Health Secretariat, which links the product to {nine|c1|t=on Monday|by=the Regional Health Secretariat} cases of listeriosis, {one|d1|^} of them fatal. The company conveys its sincere condolences to the family.

The plant, which in a normal season turns out {9.5|prod} tonnes a day of fresh and ripened cheese and gives work to {212|w} people, stopped the Brisa line at 18:40 the same evening. No employee will lose pay.

Our own laboratory examined {36|own|t=during August|by=Our own laboratory} samples of finished product during August. Every one of them was well within the maximum of {100|lim} colony-forming units per gram that the Sanitary Food Regulation sets. We are cooperating fully and will publish all results.

About us: founded in 1961 by the Estay family, Lácteos Pillanco had sales of {CLP 18,400 million|rev28|t=in 2028} in 2028 and buys its milk from {136|farms} farms of the province.

Press: +56 63 2 555 0148, prensa@lacteospillanco.example. Consumer line (free): 800 555 219, Monday to Saturday.

@doc b-wire | wire agency | 2029-09-07
Toll from Chilean soft cheese rises to {three|d2}

SANTIAGO, Sept 7 (Andina Press) - {Two|dd|t=this week|by=regional health secretary Marcela Antileo} more people have died of listeriosis in southern Chile this week, bringing to {three|d2|t=on Friday|by=regional health secretary Marcela Antileo} the fatalities tied to a brand of fresh cheese, regional health secretary Marcela Antileo said on Friday.

Laboratory tests have confirmed the infection in {17|c2|^} people in {three|reg2|^} regions, up from {nine|c1|t=on Monday} when the alert went out on Monday, and {31|s2|t=on Friday} further patients are being studied. {Eleven|h2} were in hospital, {four|icu} of those in intensive care.

The dead are a woman of 79, a man of 84 and a newborn, Antileo told reporters in Valdivia.

Inspectors swabbed {48|sw|t=on Thursday} surfaces at the Lácteos Pillanco plant in Rahuemo on Thursday and {five|sp|^|by=she} came back positive, "among them the blade of the packing machine," she said. A tub of Queso Brisa bought in a corner shop held {2,400|found} colony-forming units a gram, {24 times|mult} the {100|lim} that the food code lets through.

The company has sent {180|ws} of its {212|w} workers home on full pay and kept the other {32|wk} on to disinfect. It faces a fine of up to {1,000|fine} monthly tax units, or about {69 million|~finep} pesos. Executives did not return calls.

Chile recorded {71|y28|t=in all of 2028|by=Health Ministry figures} cases of the disease in all of 2028, Health Ministry figures show, and {58|y27|t=the year before|by=Health Ministry figures} the year before.

(Reporting by Ximena Loncón; Editing by Piotr Vargas; ximena.loncon@andinapress.example; +56 2 555 0193)

@doc c-radio | radio script | 2029-09-08
Radio Torobayo, Saturday bulletin, 0700

Good morning, it's seven o'clock in Valdivia, {six|-} degrees and drizzle.

The cheese first. If there is a tub of Brisa in your fridge the advice from the health office is simple: don't taste it, bag it, bin it. {Eighteen|!c2|t=when Doctor Antileo spoke on Friday|by=Doctor Antileo} people had tested positive when Doctor Antileo spoke on Friday, and by then {three|d2|t=by then|by=Doctor Antileo} had died. On top of that {thirty-one|s2|^} are waiting for a result. She doesn't think all of those will turn out to be listeria. Perhaps {a third|~third|by=She|m=projected}, she says.

Base hospital, here in town, was looking after {seven|hv|t=last night} of the patients last night, out of {eleven|h2} admitted across the south.

Now to Rahuemo, where the gate has been shut since Monday. {A hundred and eighty|ws|by=the union} people are at home on full wages, the union tells us, and {thirty|~wk} or so are inside with hoses. Union leader Nelson Huaiquil wants the line running again by the middle of October. The milk men are worse off. There are {a hundred and thirty-six|farms} farms that sell to the place, and their milk, roughly {eighty thousand|~milk} litres every day, is going to a rival in Osorno for {fifty|disc} pesos a litre less.

And the recall: that stood at {fourteen|r1|round|t=at the start of the week} tonnes at the start of the week. Pillanco says it will be widened, but wouldn't tell this station by how much.

Football, and Unión Torobayo went down {two|-}-{one|-} at home. More from Tito after the break.

@doc d-trade | trade paper | 2029-09-14
Pillanco recall nears {27|~r3} tonnes as outbreak reaches fifth region

By Aurelio Mansilla-Prat | Markets desk | 4 min read

Lácteos Pillanco has called back {26.8|r3|t=as of today} tonnes of Queso Brisa as of today, a long way up from the {14.2|r1|t=on 4 September} tonnes it announced on 4 September. Of the new total, {19.1|b3|t=as of today} tonnes is in cold storage and will be incinerated near Temuco; the remaining {8.7|!u3|^} tonnes has, one must presume, been eaten.

The ministry's Friday evening bulletin puts confirmed infections at {23|c3|t=Friday evening|by=The ministry} and deaths at {four|d3|^}. Another {12|s3|^} patients are under study, against {31|s2|t=a week ago} a week ago. Los Ríos accounts for {14|lr} of the confirmed and {four|oreg} other regions for {nine|rest} between them.

For the accounts the timing is poor. Sales had grown {8.9%|revg|t=last year} last year to {18.4 billion|rev28|^} pesos, from {16.9 billion|rev27|t=in 2027} in 2027, and the Brisa brand brought in {31%|bsh|t=last year} of it. Débora Kreutz, who follows the sector at Faro Sur, reckons that every week with the doors shut will cost {260 million|wkc|by=Débora Kreutz|m=projected} pesos. Against that the heaviest fine in the sanitary code, {1,000|fine} UTM or some {69 million|~finep}, is small change. The {350 million|comp|t=on Thursday} that the board promised on Thursday to affected families is not. A recall policy pays out up to {500 million|ins}, people close to the insurer say.

READ MORE: Powder auction slips 3.1% | Osorno co-op plans 12,000 m2 dryer | Whey: 5 charts

@doc e-daily | broadsheet, questions and answers | 2029-09-15
Is my cheese safe? What we know about the listeria in the south

El Faro de Santiago. Updated 15 Sept, 11:20. Photo 2 of 7: the Pillanco gate in Rahuemo (C. Ñanco)

How many people are ill?
As of Friday night the ministry had {23|c3|t=As of Friday night|by=the ministry} confirmed patients in {five|reg3|^} regions. {Seven|pr|^} of them are pregnant women, almost {a third|~prs}. {Eight|h3} remain in hospital and {11|dis} have gone home.

And the deaths?
{Four|d3}. The latest was a man of 66 from Castro, on Wednesday. This site wrote on Thursday of {five|dx|t=on Thursday|by=This site|m=denied}; that was a mistake, and we have withdrawn it.

How much of the stuff is still about?
The company has recalled just under {27|<r3} tonnes and got {71 per cent|bs} of it back. It was on sale in about {640|~shops} shops.

How did it get in?
On 6 September inspectors took swabs from {84|!sw|t=On 6 September|by=inspectors} surfaces in the factory and found the bacterium on {five|sp|^}. One tub held {2,400|found} units a gram. The law's ceiling is {100|lim}.

Who is behind the brand?
A family firm of {212|w} employees, which sold goods worth {16.9 billion|!rev28|t=last year} pesos last year. It has offered {350 million|comp} to the families. Its head, Gonzalo Estay, has not given an interview.

Is this normal?
No. The whole country had {71|y28|t=in 2028} cases in 2028, so one brand has produced nearly {a third|~osh} of a normal year in a fortnight.

When does the plant reopen?
Not until it has {20|clean|m=threshold} clean swabs in a row, says Antileo.

Our most read: Metro line 9 delayed again; 10 recipes for quince; Dollar at 1,012
