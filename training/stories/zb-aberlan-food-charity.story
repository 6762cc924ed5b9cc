@story zb-aberlan-food-charity
@topic FoodShare Aberlan, Wales: annual figures of a food charity
@subject F = FoodShare Aberlan | FoodShare | the charity
@subject T = FoodShare's trustees | trustees
@subject C = Aberlan county council | the council
@fact par = 41250 | other | F | parcels given out in the year | 2035-36 | cumulative
@fact par0 = 37900 | other | F | parcels given out in the year | 2034-35 | cumulative
@fact up = 8.8 | rate | F | rise of parcels over a year, in percent | 2035-36 | constant
@fact kid = 15700 | other | F | parcels for children | 2035-36 | cumulative
@fact ksh = 38 | other | F | share of parcels for children, in percent | 2035-36 | constant
@fact ton = 512 | other | F | tonnes of food given | 2035-36 | cumulative
@fact bought = 96 | other | F | tonnes of food bought | 2035-36 | cumulative
@fact inc = 1340000 | revenue | F | pounds of income | 2035-36 | cumulative
@fact spend = 1570000 | spending | F | pounds spent | 2035-36 | cumulative
@fact def = 230000 | budget | F | pounds of deficit | 2035-36 | cumulative
@fact resv = 410000 | budget | F | pounds of reserves | 2036-03-31 | snapshot
@fact mon = 3 | duration | F | months of spending that the reserves cover | 2036-03-31 | snapshot
@fact vol = 380 | other | F | volunteers | 2036-03 | snapshot
@fact staff = 14 | jobs | F | paid staff | 2036-03 | snapshot
@fact sites = 9 | other | F | distribution centres | 2036-03 | snapshot
@fact shut = 2 | other | F | distribution centres to close | 2036-09 | plan | pledged
@fact grant = 85000 | budget | C | pounds of council grant | 2036-37 | plan | pledged
@fact grant0 = 120000 | budget | C | pounds of council grant | 2035-36 | constant
@fact work = 27 | other | F | share of households with someone in work, in percent | 2035-36 | constant
@rel change up = par0 -> par
@rel share ksh = kid / par
@rel diff def = spend - inc
@fact bsh = 18.8 | other | F | share of the food that was bought, in percent | 2035-36 | constant
@fact gcut = 35000 | budget | C | pounds by which the council grant falls | 2036-37 | plan | pledged
@rel share bsh = bought / ton
@rel diff gcut = grant0 - grant
@trap par par0 :: two years
@trap ton bought :: given out against bought
@trap grant0 grant :: last year's grant and next year's
@trap vol staff :: unpaid against paid

@doc a-press | charity press release | 2036-05-12
For immediate release – Record year "nobody wanted", says FoodShare Aberlan

FoodShare Aberlan gave out {41,250|par|t=in the year to 31 March} emergency parcels in the year to 31 March, more than ever and {8.8%|up|^} up on the {37,900|par0|t=the year before} of the year before. {Thirty-eight per cent|ksh} went to children.

In {27%|work} of the households that came to us at least one adult had a job.

Our {380|vol} volunteers and {14|staff} staff handed over {512|ton} tonnes of food from {nine|sites} centres. Because donations fell, {96|bought} tonnes had to be bought.

Income was {£1.34m|inc}. Spending was {£1.57m|spend}. We have met the difference from reserves, which now stand at {£410,000|resv|t=now}, about {three|~mon} months' costs.

Notes to editors: 1. A parcel is three days' food for one person. 2. Registered charity no. 1179944. 3. Contact Bethan Prosser, 07700 900144.

@doc b-local | local newspaper | 2036-05-14
{Two|shut} food banks to shut as charity runs {£230k|def} in the red

By Local Democracy Reporter Gruffydd Salter

Food banks in Pontmadog and Trelew will close in September, as the charity behind them struggles with a {£230,000|def|t=last year} hole.

FoodShare Aberlan, which runs {nine|sites}, says demand has never been higher: {41,250|par|t=in twelve months|by=FoodShare Aberlan} parcels in twelve months, of which {15,700|kid|^} were for youngsters.

But it got {£120,000|grant0|t=last year} from the county council last year and is down for {£85,000|grant|t=in this} in this.

A council spokesperson said: "We've had to save {£11.2m|-} and are proud to have protected {70|-} per cent of the grant."

Volunteer Sioned Parry-Hughes, who has manned the Trelew hatch since 2029, was in tears. "{Ninety|-} families. Where are they meant to go? The bus to Aberlan is {£4.80|-}."

The charity has {£140,000|!resv} left in the bank, its accounts show.

Most read: Aberlan man, 52, jailed over £60k bingo fraud | Tide times

@doc c-national | national newspaper | 2036-05-15
{A third|!work|v=33.33} of food parcels in Welsh county go to homes with a wage earner

Joblessness is no longer what drives people to the hatch, figures from a Welsh charity suggest. Of the households helped by FoodShare Aberlan in the last financial year, {a third|!work|v=33.33} had at least one adult in employment.

The charity distributed {512|ton} tonnes, buying a share of almost {one-fifth|~bsh|v=20} itself as supermarkets tightened their stock control. Parcels rose from {37,900|par0} to {41,250|par}.

"We're spending {£230,000|def} more than we get," said its chief executive, Idris Wyn-Kowalski. {Two|shut} of his {nine|sites} centres are to shut; the {14|staff} paid posts are safe "till Christmas". Some {380|~vol} people give their time for free.

The county's support falls by {£35,000|gcut} this year.

@doc d-column | parish magazine | 2036-06
From the Vicarage

Dear friends,

Some of you asked after the food bank following the piece in the Gazette. I rang Idris. Here are the facts as he gave me them.

Yes, {two|shut|t=in the autumn} of the {nine|sites} will go in the autumn; no, ours isn't among them. Yes, they ran at a loss, {£1.57 million|spend} out and {£1.34 million|inc} in. There's {£410,000|resv|t=at the end of March} put by at the end of March, so not the {hundred and forty|-} that was printed; he has asked for a correction. The council gives {£85,000|grant|t=this year} this year where it gave {£120,000|grant0|t=last} last.

Our own box in the porch brought {1.1|-} tonnes. If every church in the deanery did as much there'd be less to buy; they bought {96|bought} tonnes.

Nearly {four in ten|~ksh|v=40} parcels are for a child. I shall leave you with that.

Services: 1st Sunday 9.30 Holy Communion; 3rd Sunday 11 Family. Hymns for Trinity: 146, 343, 372.
