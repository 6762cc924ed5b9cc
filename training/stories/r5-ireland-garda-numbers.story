@story r5-ireland-garda-numbers
@topic How many guards Ireland has, needs and can train: a quarter's staffing figures
@subject G = An Garda Síochána | the Garda | the force | gardaí | guards
@subject J = Department of Justice | Justice Minister Fiadh Considine | Considine | the Minister | the Government
@subject A = Association of Garda Ranks | AGR | the Association | rank-and-file gardaí
@subject C = Templemore College | the Garda College | the college | Templemore
@subject D = Dublin Metropolitan Region | Dublin | the capital
@subject K = Kilmore division | Kilmore
@subject O = Opposition Labour Alliance | Deputy Senan Mac Giolla | Mac Giolla | Labour Alliance
@subject P = Commissioner Aoibhinn Tarrant | Tarrant | the Commissioner
@subject B = Oireachtas Budget Office | the Budget Office
@fact s1 = 13964 | officers | G | sworn members | 2030-03-31 | snapshot
@fact s0 = 14211 | officers | G | sworn members | 2029-03-31 | snapshot
@fact sd = 247 | officers | G | sworn members lost in a year | 2029-03-31 to 2030-03-31 | constant
@fact st = 3612 | jobs | G | civilian staff | 2030-03-31 | snapshot
@fact to = 17576 | jobs | G | sworn members and civilian staff | 2030-03-31 | snapshot
@fact tg = 15000 | officers | J | sworn members | by the end of 2032 | plan | pledged
@fact gap = 1036 | officers | J | sworn members short of the target | 2030-03-31 | snapshot
@fact re = 211 | officers | C | recruits who entered | first quarter 2030 | cumulative
@fact rc = 800 | officers | J | recruits to be taken on a year | 2030 | plan | pledged
@fact ry = 702 | officers | C | recruits who entered | 2029 | cumulative
@fact rs = 168 | officers | G | members who resigned | 2029 | cumulative
@fact rt = 391 | officers | G | members who retired | 2029 | cumulative
@fact le = 559 | officers | G | members who left | 2029 | cumulative
@fact r9 = 109 | officers | G | members who resigned | 2026 | cumulative
@fact dm = 3688 | officers | D | sworn members | 2030-03-31 | snapshot
@fact km = 254 | officers | K | sworn members | 2030-03-31 | snapshot
@fact k0 = 281 | officers | K | sworn members | 2029-03-31 | snapshot
@fact ap = 7350 | other | C | applications | spring 2030 | cumulative
@fact a0 = 6100 | other | C | applications | spring 2029 | cumulative
@fact ag = 50 | age | C | age limit for recruits | from 2028 | constant | threshold
@fact al = 321 | price | C | euros of weekly allowance for trainees | 2030 | constant
@fact aw = 400 | price | A | euros of weekly allowance for trainees demanded | 2030 | plan | hypothetical
@fact ot = 248000000 | spending | G | euros of overtime | 2029 | cumulative
@fact ob = 190000000 | budget | G | euros of overtime | 2030 | plan
@fact bu = 2710000000 | budget | J | euros for policing | 2030 | plan
@fact pr = 2.6 | rate | G | sworn members per thousand people | 2030-03-31 | snapshot
@fact po = 5440000 | other | J | people in the State | 2030 | snapshot
@fact sv = 62 | poll_share | A | members who would not recommend the job | March 2030 | snapshot
@fact sn = 4230 | sample_size | A | members who answered | March 2030 | constant
@fact ca = 1150 | officers | C | training places a year | 2030 | constant
@fact as = 31 | officers | K | members assaulted | 2029 | cumulative
@fact kd = 27 | officers | K | sworn members lost in a year | 2029-03-31 to 2030-03-31 | constant
@fact kr = 1.9 | rate | K | sworn members per thousand people | 2030-03-31 | snapshot
@fact kp = 131000 | other | K | people in the division | 2030 | snapshot
@fact p9 = 3.2 | rate | G | sworn members per thousand people | 2009 | constant
@fact pk = 14547 | officers | G | sworn members | 2009 | constant
@fact br = 1.2 | rate | B | percent less money for policing after prices | 2029 to 2030 | constant
@fact rq = 844 | officers | C | recruits in a year at the first quarter's pace | 2030 | plan | hypothetical
@fact gw = 285 | officers | G | net growth a year | 2030 | plan | hypothetical
@fact rr = 9.55 | rate | C | recruits in percent of applications | 2029-30 | constant
@fact st9 = 9 | other | K | stations | 2030 | constant
@fact s24 = 2 | other | K | stations open round the clock | 2030 | snapshot
@fact bu3 = 318 | cases | K | burglaries | 2029 | cumulative
@fact bu2 = 266 | cases | K | burglaries | 2028 | cumulative
@trap bu3 bu2 :: two years
@trap st9 s24 :: all stations and those that stay open
@rel share rr = ry / ap
@rel diff kd = k0 - km
@rel diff gw = rq - le
@trap pr kr :: the State and one division
@rel sum to = s1 + st
@rel diff sd = s0 - s1
@rel diff gap = tg - s1
@rel sum le = rs + rt
@trap s1 to :: sworn members and all employees
@trap s1 s0 :: this year and last
@trap re ry :: a quarter and a year
@trap rc ry :: planned and achieved
@trap rs rt :: resigned and retired
@trap ot ob :: spent last year and budgeted for this one
@trap ap a0 :: two campaigns
@trap rs r9 :: two years
@trap al aw :: paid and demanded
@trap dm s1 :: the capital and the State

@doc a-broadsheet | national broadsheet | 2030-04-17
Garda strength falls below {14,000|<s1} for first time in three years

Muireann Okonjo, Crime Correspondent

The number of sworn gardaí has dropped below {14,000|<s1|t=at the end of March} despite the largest recruitment drive in the history of the State, figures from the Department of Justice show.

There were {13,964|s1|t=at the end of March|by=the Department of Justice} members of all ranks at the end of March, {247|sd} fewer than twelve months before, when the figure was {14,211|s0|t=twelve months before}. Alongside them work {3,612|st} civilian staff, bringing the organisation to {17,576|to}.

Minister for Justice Fiadh Considine has undertaken to have {15,000|tg|t=by the end of 2032|by=Minister for Justice Fiadh Considine} gardaí by the end of 2032. She is {1,036|gap} short.

It is not that people won't apply. The spring competition drew {7,350|ap|t=The spring competition} applications, compared with {6,100|a0|t=a year ago} a year ago. But of those who apply, fewer than {one in ten|<rr|v=10} reaches the Garda College. Last year {702|ry|t=Last year} recruits walked through its gates; in the first three months of this year, {211|re|t=in the first three months of this year}. The Government's plan speaks of {800|rc|t=a year} a year. Templemore could handle {1,150|ca}.

At the other end, {559|le|t=last year} members left last year. The {391|rt|^} retirements had been expected. The {168|rs|^} resignations had not: in 2026 there were {109|r9|t=in 2026}.

"We're filling a bath with the plug out," said Deputy Senan Mac Giolla (Labour Alliance), who had asked for the figures.

Dublin has {3,688|dm|t=at the end of March} gardaí. The steepest fall in percentage terms was in Kilmore, from {281|k0} to {254|km}.

A spokesman for the Minister said attestations in May and August "will see the trend reversed".

@doc b-association | association conference speech, text | 2030-04-23
Address by the President of the Association of Garda Ranks, Ruaidhrí Szabo, to the annual conference, Killarney

CHECK AGAINST DELIVERY

Minister, Commissioner, colleagues.

I was handed a sheet of paper on the way in. It says there are {13,964|s1|by=It} of us. I'd say the person who wrote it has never tried to find one on a Sunday night in Kilmore, where {254|km} names are on the roster, and the maternity leave, and the injured. Of those {254|km}, {31|as|t=last year} were assaulted last year.

We asked you what you think, and {4,230|sn} of you replied. {Sixty-two per cent|sv} would not recommend this job to a son or daughter. Minister, you've met some of those daughters. They are in Perth and Vancouver, in uniform.

You say that the door is open: recruits up to the age of {50|ag} are welcome. Grand. A woman of 45 with two children is invited to live in Tipperary for thirty-six weeks on {€321|al|t=a week}, before stoppages, a week. We say pay them {€400|aw}.

You say that overtime is too high. It was {€248 million|ot|t=in 2029} in 2029, and this year we're told to make do with {€190 million|ob|t=this year}. Overtime is not a perk. Overtime is the guard who isn't there.

You say you'll take in {800|rc|t=every year|by=You} every year. You took {702|ry|t=last year}. {168|rs|t=last year} walked out the other door before their pension, on top of the ones who'd earned it.

You'll hear applause for the Commissioner today, because she stood beside us. I ask you to save a little of it for the station sergeant at home who's minding the phone.

@doc c-local | local newspaper | 2030-04-25
Kilmore down {27|kd} gardaí in a year

by Pádraig Uí Bhroin-Salah

KILMORE has lost more gardaí, in proportion, than any other division in the country. There were {281|k0|t=in March of last year} of them stationed here in March of last year. There are {254|km|t=now} now.

Chief Superintendent Eibhlín Mulcahy told the Joint Policing Committee on Monday that {four|-} had gone to specialist units, {nine|-} had retired and the remainder "transferred nearer home". None of the {211|re|t=since January} people who began training since January is from the county, to her knowledge.

Of the division's {nine|st9} stations, {two|s24} are now open at night. Burglaries rose to {318|bu3|t=last year} last year, from {266|bu2|t=the year before} the year before, and a resident of Ballyknock told the meeting that he had waited until morning for someone to look at his shed.

Cllr Declan Pereira asked whether the division would be getting civilians instead. Nationally, there are {3,612|st} such staff. The answer was no.

The committee heard that Ireland as a whole has {2.6|pr} guards per thousand inhabitants. For Kilmore, with its {131,000|kp} people, it works out at {1.9|kr}.

The Chief Superintendent said {31|as|t=last year} of her people had been injured in assaults last year, a few of whom were still out. She read out the national picture as well: {559|le|t=last year} departures against {702|ry|^} new entrants. "On paper, we should be growing," she said.

Cllr Noreen Lacey wondered about the target of {15,000|tg|t=2032} for 2032 and what share of it might come down the N24. "I'll put in a word," said the Chief Superintendent.

Other business: illegal dumping at the Bog Road (14 complaints), speeding on the R663, parking at St Ita's. Next meeting: 17 June, 7pm.

@doc d-fact-check | fact-check column | 2030-04-20
FACT CHECK: Has the Government really 'put more guards on the beat'?

The claim. "There are more people working for An Garda Síochána than ever, and budgets are at a record." (Justice Minister, radio interview, Thursday.)

The facts. If by people you mean everybody on the payroll, there were {17,576|to|t=on 31 March} on 31 March. That's a record, by about forty. It is so since the civilian side has grown.

If you mean guards, no. The number was {13,964|s1|t=on 31 March}, down from {14,211|s0|t=a year earlier} a year earlier. The peak was in 2009, with {14,547|pk|t=in 2009}.

Per head it looks worse. With {5.44 million|po} of us, there are {2.6|pr} for every thousand. In 2009 it was {3.2|p9|t=In 2009}.

The budget: {€2.71 billion|bu|t=this year} this year is indeed the highest in cash terms. The Budget Office says that, after pay rises and prices, it is {1.2 per cent|br|by=The Budget Office} below 2029.

Is the trend about to turn? {211|re|t=between January and March} entered the college between January and March. Four quarters like this would make {844|rq}, above the planned {800|rc}. But if as many leave as did last year ({559|le|t=last year}), the force would grow by fewer than {300|<gw} a year and reach {15,000|tg} in late 2033, not 2032.

Nor are they spread evenly. The capital has {3,688|dm} of the total. The Kilmore division has {254|km}, and {two|s24} of its {nine|st9} stations keep their doors open at night.

Verdict. HALF RIGHT.
Sources: PQ 18842/30; Garda HR tables; CSO. Send us a claim: 087 555 0160
