@story kettleford-lrt
@topic Kettleford, Ontario: a light rail line that stops in the cold, the riders who leave and the bill, winter 2035-36
@subject C = City of Kettleford | Kettleford | the city | council
@subject L = Crosstown Line | the line | the LRT | the train
@subject R = Rideline Partners | Rideline | the consortium | the builder
@subject T = Kettleford Transit | KT | the transit agency
@subject A = Auditor General Noor Castellane | Castellane | the auditor
@subject B = replacement buses | shuttle buses | R1
@fact op = 2034 | other | L | year of opening | - | constant
@fact opp = 2031 | other | L | year of opening | 2027 | plan
@fact k = 14.8 | distance | L | kilometres of track | - | constant
@fact st = 19 | other | L | stations | - | constant
@fact c0 = 1650000000 | budget | L | construction cost | 2027 | plan
@fact c1 = 2310000000 | spending | L | construction cost | 2034 | cumulative
@fact cg = 40 | rate | L | growth in the construction cost | 2027 to 2034 | snapshot
@fact tr = 34 | other | L | trains bought | - | constant
@fact tn = 26 | other | L | trains needed at rush hour | - | constant | threshold
@fact ta = 15 | other | L | trains in service | 2036-01-14 | snapshot
@fact to = 19 | other | L | trains out of service | 2036-01-14 | snapshot
@fact tb = 22 | other | L | trains in service | 2036-02-20 | snapshot
@fact sh = 9 | duration | L | days without any trains | 2036-01-22 | cumulative
@fact tp = -27 | temperature | C | degrees on the morning it stopped | 2036-01-13 | snapshot
@fact tl = -38 | temperature | R | degrees the trains were meant to stand | - | constant | threshold
@fact de = 6 | other | L | derailments | since opening | cumulative
@fact dl = 41 | other | L | days with a stoppage of over an hour | 2035 | cumulative
@fact rl = 96.1 | other | L | share of trips run | 2035 | snapshot
@fact rc = 98.5 | other | L | share of trips that the contract asks for | - | constant | threshold
@fact rj = 71.4 | other | L | share of trips run | 2036-01 | snapshot
@fact d0 = 78400 | ridership | L | boardings on a weekday | 2035-10 | snapshot
@fact d1 = 52900 | ridership | L | boardings on a weekday | 2036-02 | snapshot
@fact dg = 32.53 | rate | L | fall in boardings on a weekday | October 2035 to February 2036 | snapshot
@fact df = 115000 | ridership | L | boardings on a weekday | 2031 | plan | projected
@fact bs = 62 | other | B | buses | 2036-01-14 | snapshot
@fact bm = 21 | duration | B | minutes longer than the train | 2036-01-14 | snapshot
@fact bc = 148000 | spending | B | dollars a day | 2036-01 | snapshot
@fact bt = 1332000 | spending | B | dollars in all | 2036-01-22 | cumulative
@fact wh = 11800000 | other | C | dollars of payments withheld | 2036-02-20 | cumulative
@fact pm = 4300000 | spending | C | dollars a month paid for upkeep | 2036 | constant
@fact fa = 3.90 | price | T | dollars for a ride | 2036 | snapshot
@fact fn = 4.15 | price | T | dollars for a ride | 2036-07 | plan
@fact gap = 38000000 | budget | T | deficit in dollars | 2036 | plan | projected
@fact gf = 27000000 | budget | T | shortfall of fares in dollars | 2036 | plan | projected
@fact gc = 11000000 | budget | T | extra costs in dollars | 2036 | plan | projected
@fact em = 47 | other | A | recommendations | 2036-03-10 | constant
@fact ea = 3 | duration | A | months by which warnings were withheld from council | 2036-03-10 | constant
@fact ax = 2846 | other | L | cracked axle hubs and wheels checked | 2036-02 | cumulative
@fact ah = 113 | other | L | cracked axle hubs and wheels found | 2036-02 | cumulative
@fact vf = 14 | votes_cast | C | councillors for an inquiry | 2036-02-26 | snapshot
@fact va = 9 | votes_cast | C | councillors against an inquiry | 2036-02-26 | snapshot
@fact vs = 24 | seats | C | members of council | - | constant
@fact vx = 1 | other | C | councillors absent | 2036-02-26 | snapshot
@fact po = 27 | poll_share | C | residents who trust the line | 2036-02 | snapshot
@fact pn = 1150 | sample_size | C | residents asked | 2036-02 | snapshot
@fact st2 = 230 | evacuated | L | passengers led along the track | 2036-01-13 | snapshot
@fact fr = 3 | injuries | L | passengers treated for frostbite | 2036-01-13 | cumulative
@fact pop = 684000 | other | C | residents | 2035 | constant
@fact hr = 2.5 | duration | L | hours stuck in a train | 2036-01-13 | snapshot
@trap tr tn :: trains owned and trains needed
@trap ta tb :: January and February
@trap tp tl :: the cold that day and the cold promised
@trap d0 d1 :: October and February boardings
@trap d0 df :: real and forecast boardings
@trap rl rj :: a year and one month
@trap c0 c1 :: budget and final cost
@trap ax ah :: parts checked and parts cracked
@trap fa fn :: fare now and in July
@trap dl sh :: days with a stoppage and days shut
@rel change cg = c0 -> c1
@rel diff to = tr - ta
@rel change dg = d0 -> d1
@rel product bt = bc * sh
@rel sum gap = gf + gc
@rel sum vs = vf + va + vx

@doc a-star | city daily | 2036-01-14
{230|st2} walk the track as Crosstown Line freezes

By Imogen Achterkamp, Transit reporter
Kettleford Sentinel

They went single file, holding the sleeve of the person ahead. At 8:10 on Sunday morning the last of {230|st2} passengers was helped on to the platform at Mill Gate after {two and a half|hr|v=2.5} hours in a dark train. {Three|fr} were treated for frostbite.

It was {-27|tp}. The trains were sold to the city as good to {-38|tl}.

By noon the whole line was shut. Kettleford Transit said ice in the couplings had disabled {19|to} of {34|tr} trains. Rush hour takes {26|tn}; {15|ta|t=this morning} were fit to run this morning, which the agency judged worse than none.

In their place are {62|bs} shuttle buses, taking {21|bm} minutes longer end to end.

The {14.8|k}-kilometre line opened in {2034|op}, three years late, at {$2.31 billion|c1}. It had been approved at {$1.65 billion|c0|t=had been approved}. There've been {six|de} derailments.

"I am as angry as anyone," said Mayor Phineas Okwuosa, who drove to the news conference.

@doc b-blog | riders' blog | 2036-01-23
Day {nine|sh|v=9|t=yesterday} (and last?)

posted by Transfer Slip · 71 replies · filed under: why

It came back yesterday at 5:02 a.m. I was on it. There were eleven of us and a camera crew.

Things learned in {nine|sh} days of R1:

1. Sixty-two buses ({62|bs}, I counted at the garage fence) can't carry what {15|ta} trains can, never mind {26|tn}.
2. The buses cost {$148,000|bc} a day. So {$1.3 million|~bt} and change. The city says Rideline will pay. Rideline says read the contract.
3. The contract says {98.5|rc}% of trips have to run. Last year it was {96.1|rl|t=Last year}. On {41|dl|t=Last year} days there was a stoppage longer than an hour.
4. Ridership. The brochure said {115,000|df} a day. In October we were {78,400|d0|t=In October}. I'd bet a Presto card we never see it again.
5. My coat isn't warm enough.

EDIT: a reader at KT says they expected the line to be good to {-28|!tl} and that's what was in the contract. -27 was within it either way, pal.

@doc c-trade | rail trade journal | 2036-02-24
Kettleford finds cracks; fleet at {22|tb}

RAILWORKS NORTH AMERICA — Vol. 88 No. 4 — M. Grünewald

Inspection of {2,846|ax} wheels and axle hubs on Kettleford's Crosstown Line has found {113|ah} with cracks, the operator Rideline Partners told a technical briefing last week. Parts are being flown from Debrecen.

{Twenty-two|tb|t=as of 20 February} of {34|tr} vehicles were in service as of 20 February. The peak requirement is {26|tn}. Service delivery in January was {74.1|!rj|t=January} per cent, for which the city is expected to claim deductions; it's so far withheld {$11.8 million|wh}, or the equivalent of almost three monthly payments of {$4.3 million|pm}.

Rideline attributes the January outage to a heater sub-supplier. "The vehicles were qualified at minus {38|tl|v=-38}. What was qualified isn't, it appears, what was delivered," said chief engineer Wojciech Tamm.

Line facts: {19|st} stations; 1,435 mm; 1,500 V DC; 58 m vehicles; design speed 80 km/h.

@doc d-radio | public radio script | 2036-02-27
KETTLEFORD TODAY / 06:30 / LINE 1

Council has called a public inquiry into the Crosstown LRT. The vote last night was {fourteen|vf} to {nine|va}, with {one|vx} member away sick.

Councillor Beau Lachapelle-Singh moved it.

CLIP: "We've {six hundred and eighty-four thousand|pop} people in this city and I don't believe one of them thinks it works."

It's a bit better than that. A survey for this station found {twenty-seven|po} per cent trust the line. We asked {eleven hundred and fifty|pn|v=1150} people.

But they're voting with their boots. This month weekday boardings are averaging {fifty-two thousand, nine hundred|d1|v=52900|t=This month}. That's down {a third|~dg|v=33.3} since October.

Fewer fares means a hole. The agency expects to be {thirty-eight million|gap} dollars short this year. {Twenty-seven|gf|x=1000000} million of that is fares that won't be paid; the rest is buses and overtime.

So: come July a ride'll cost you {four fifteen|fn|v=4.15|t=come July}, a quarter more than now.

Minus six at the airport, feels like minus thirteen.

@doc e-auditor | broadsheet | 2036-03-11
City staff sat on warnings for {three|ea} months, auditor finds

By Imogen Achterkamp

Senior transit managers knew by mid-October that the trains' heaters were failing tests and didn't tell council until January, Auditor General Noor Castellane said Tuesday.

Her report contains {47|em} recommendations and one sentence likely to be quoted at the inquiry: "Optimism was treated as data." In January, she noted, {71.4|rj|t=January} per cent of scheduled trips ran.

The original schedule, which promised service in {2031|opp}, was never realistic, she found. Nor was the price: the {40|cg} per cent overrun, from {$1.56 billion|!c0} to {$2.31 billion|c1}, was "foreseen, and unforecast."

She was scathing on ridership. Planners told council to expect {115,000|df} boardings a day. The best month on record, last October, averaged {78,400|d0|t=last October}, and February {52,900|d1|t=February}.

The city continues to hold back money from the consortium: {$11.8 million|wh|t=at last count} at last count.

Transit chair Coun. Marjolaine Prewitt said the fare rise, from {$3.90|fa} to {$4.15|fn}, would go ahead. Asked whether she took the train, she said she lived in the country.

@doc f-newsletter | councillor's ward newsletter | 2036-03-15
WARD 7 WIRE — from Councillor Dagny Featherstonhaugh

Hello neighbours,

LRT. You asked how I voted. I was among the {nine|va} who said no to an inquiry, because it will cost more than the {$1.3 million|bt|t=in January} we spent on buses in January and tell us what Ms. Castellane just told us for free. {Fourteen|vf} of my colleagues disagreed. Fair enough. (There are {25|!vs} of us; somebody was ill.)

Her {47|em} recommendations are at the library. No. 12 is the one about telling the truth.

Trains: {22|tb|t=in late February} were running in late February. I'll post the number every Friday. We need {26|tn}.

Fares go up in July to {$4.15|fn}. I voted no to that as well.

POTHOLES: 311 or the app. 2,204 reported in our ward since New Year's.
SKATE SWAP: Mar 22, Elmbank C.C., 9 to 1, $5 a pair.
MY OFFICE: 613-555-0147, 110 Court St., 2nd fl.
