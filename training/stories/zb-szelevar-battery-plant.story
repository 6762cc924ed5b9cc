@story zb-szelevar-battery-plant
@topic Battery factory in Szelevár, Hungary: jobs, water and subsidy
@subject F = Hanbit Cell factory | the factory | the plant | the works
@subject H = Hanbit Cell | the company | the Koreans | the investor
@subject T = town of Szelevár | Szelevár | the town
@subject G = government | the state | Budapest
@subject W = waterworks | the regional waterworks
@fact inv = 1460000000 | budget | H | euros of investment | 2029-05 | plan | pledged
@fact sub = 287000000 | budget | G | euros of state aid | 2029-05 | plan | pledged
@fact jobsp = 3200 | jobs | H | jobs promised | 2029-05 | plan | pledged
@fact jobs = 1870 | jobs | F | people employed | 2032-10 | snapshot
@fact local = 620 | jobs | F | people employed who live in the town | 2032-10 | snapshot
@fact agency = 840 | jobs | F | agency workers from abroad | 2032-10 | snapshot
@fact lay = 350 | jobs | F | people to be dismissed | 2032-10-14 | plan | projected
@fact gwh = 40 | other | F | gigawatt-hours a year that can be made | 2031 | constant
@fact use = 55 | other | F | share of capacity used, in percent | 2032-10 | snapshot
@fact water = 13800 | other | F | cubic metres of water allowed a day | 2030 | constant | threshold
@fact used = 6100 | other | F | cubic metres of water used a day | 2032-09 | snapshot
@fact townw = 5200 | other | T | cubic metres of water used a day | 2032-09 | snapshot
@fact fine = 41000000 | damages | F | forints of fines for solvent | 2032-09 | cumulative
@fact insp = 9 | cases | F | breaches found in inspections | 2032-09 | cumulative
@fact pop = 23400 | other | T | inhabitants | 2032 | snapshot
@fact pet = 4720 | other | T | signatures against the extension | 2032-10-20 | cumulative
@fact tax = 2900000000 | revenue | T | forints of business tax from the factory a year | 2032 | plan | projected
@fact rent = 240000 | price | T | forints of monthly rent for two rooms | 2032 | snapshot
@fact rent0 = 130000 | price | T | forints of monthly rent for two rooms | 2029 | snapshot
@fact wage = 428000 | price | F | forints of gross monthly starting wage | 2032 | constant
@fact ha = 96 | area | F | hectares of the site | - | constant
@fact lsh = 18.7 | other | F | share of the workforce to be dismissed, in percent | 2032-10 | constant
@fact locsh = 33.2 | other | F | share of the workforce that lives in the town, in percent | 2032-10 | constant
@fact wsh = 44.2 | other | F | water used as a share of the water allowed, in percent | 2032-09 | snapshot
@fact gout = 22 | other | F | gigawatt-hours a year made | 2032-10 | snapshot
@fact perj = 153476 | budget | G | euros of state aid for each job created | 2032-10 | constant
@fact perp = 89688 | budget | G | euros of state aid for each job promised | 2029 | constant
@rel share lsh = lay / jobs
@rel share locsh = local / jobs
@rel share wsh = used / water
@rel share use = gout / gwh
@trap jobsp jobs :: promised against employed
@trap local agency :: locals against agency workers
@trap water used :: allowed against used
@trap used townw :: factory against town
@trap rent0 rent :: three years apart
@trap inv sub :: investment against aid

@doc a-wire | business wire | 2032-10-14
Hanbit to cut {350|lay} at Hungarian battery plant as orders thin

BUDAPEST, Oct 14 (Duna Markets) - South Korea's Hanbit Cell will lay off {350|lay} workers at its plant in Szelevár, close to a {fifth|~lsh|v=20} of the total, it said on Thursday.

The factory, on which the company promised to spend {1.46 billion|inv|t=in 2029} euros in 2029 and for which the state gave {287 million|sub} in aid, can make {40|gwh} GWh of cells a year. It is running at {55%|use|t=at present|by=Hanbit} of that at present, Hanbit said.

It employed {1,870|jobs|t=at the beginning of October} people at the beginning of October, against {3,200|jobsp} pledged. A spokesman said the pledge "was for the full build-out".

Starting pay is {428,000|wage} forints a month.

@doc b-independent | independent news site | 2032-10-21
Who works in the factory that Szelevár was promised

Írta: Kertész Luca – 2032. október 21. – 05:58. Support us: 1% of your tax.

When the minister came to the mud in 2029 he mentioned {3,200|jobsp|t=in 2029|by=the minister} jobs "first and foremost for the people of Szelevár". According to the company's own headcount, which we've seen, {1,870|jobs|t=this month} worked at the plant this month. {Six hundred and twenty|local} of them live in the town, a {third|~locsh|v=33.33}. {Eight hundred and forty|agency} were flown in by agencies and sleep four to a room in a former school.

The first {350|lay} to go are to be agency hands.

For those who were here before, it's mainly the rent. Two rooms by the station were {130,000|rent0|t=before the factory} forints before the factory. Today: {240,000|rent|t=Today}.

Then there's water. By permit the plant can take {13,800|water} cubic metres per day. It drew {6,100|used|t=in September|by=the waterworks} in September, says the waterworks, more than the {5,200|townw|^} that {23,400|pop} inhabitants needed.

A petition against the second hall had been signed by {4,720|pet|t=by last night} people by last night.

We've asked the mayor about the {nine|insp} breaches of solvent rules that inspectors wrote up. He sent a picture of a playground.

@doc c-paper | pro-government county paper | 2032-10-22
Szelevár grows: {2.9 billion|tax} for the town from the battery works

Figures speak louder than petitions. The factory on its {96|ha}-hectare site will this year pay {2.9 billion|tax|t=this year} forints in business tax into the town's coffers, from which two kindergartens are being renewed.

{2,870|!jobs} families get a secure living there, with a starting wage of {428,000|wage} forints. Foreign guest workers, of whom the left-wing press makes so much, number just {480|!agency}.

The fine of {41 million|fine} forints is in the past, plant director Kang Seong-min stressed, and every drop of water is measured: {6,100|used} cubic metres daily, not even {half|<wsh|v=50} of the limit.

The opposition claims to have {4,720|pet|by=The opposition} signatures. Some of them, we've learned, live in Vienna.

Névnap: Előd. Forint: 411 to the euro. Fishing: the Tisza at 214 cm.

@doc d-newsletter | industry newsletter | 2032-10-25
Cells & Sells 88

Szelevár update. Nameplate {40|gwh} GWh, output at {55|use} pct, so {22|gout} GWh. {350|lay} redundancies ({19|~lsh} pct). Subsidy per job actually created: {EUR 153,000|~perj}. Promised jobs would've made it {90,000|~perp}.

Hall 2 was to bring capacity to {75|-} GWh in 2034. Don't hold your breath; the council vote has been moved twice.

Solvent: {nine|insp} breaches, HUF {41m|fine|v=41000000} fined; for scale, that's what the lines earn in about {three|-} hours.
