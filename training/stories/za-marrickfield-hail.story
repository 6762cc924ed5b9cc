@story za-marrickfield-hail
@topic Giant hail hits Marrickfield, New South Wales
@subject V = Marrickfield hailstorm | the hailstorm | the storm
@subject T = Marrickfield | the town | the city
@subject S = NSW State Emergency Service | SES
@subject I = Insurance Federation | the insurers
@subject B = Bureau of Meteorology | the bureau
@subject H = Marrickfield Base Hospital | the hospital
@subject E = Westline Energy | the network
@fact size = 11.2 | distance | B | centimetres across of the largest stone | 2033-11-24 | constant
@fact rec = 16 | distance | B | centimetres across of the largest stone ever measured in Australia | 2021-10-19 | constant
@fact min = 17 | duration | V | minutes | 2033-11-24 | constant
@fact call1 = 2300 | other | S | calls for help | 2033-11-24 night | cumulative
@fact call2 = 5450 | other | S | calls for help | 2033-11-26 | cumulative
@fact inj = 36 | injuries | H | people treated | 2033-11-25 | cumulative
@fact adm = 4 | injuries | H | people kept in hospital | 2033-11-25 | snapshot
@fact cl1 = 9800 | other | I | claims | 2033-11-26 | cumulative
@fact cl2 = 31400 | other | I | claims | 2033-12-08 | cumulative
@fact car = 19200 | other | I | claims for cars | 2033-12-08 | cumulative
@fact hom = 12200 | other | I | claims for homes and businesses | 2033-12-08 | cumulative
@rel sum cl2 = car + hom
@fact loss = 486000000 | damages | I | dollars of insured loss | 2033-12-08 | cumulative
@fact avg = 15478 | damages | I | dollars for each claim on average | 2033-12-08 | snapshot
@fact roof = 6100 | homes | S | roofs damaged | 2033-11-26 | cumulative
@fact tarp = 3900 | other | S | roofs covered with tarpaulins | 2033-11-26 | cumulative
@fact pow1 = 14700 | homes | E | customers without power | 2033-11-24 night | snapshot
@fact pow2 = 310 | homes | E | customers without power | 2033-11-26 | snapshot
@fact vol = 480 | officers | S | volunteers at work | 2033-11-25 | snapshot
@fact sch = 13 | other | T | schools closed | 2033-11-25 | snapshot
@fact pop = 41000 | other | T | inhabitants | 2031 census | snapshot
@fact wait = 14 | duration | - | months of wait for a roofer | 2033-12 | snapshot
@fact car0 = 1400 | other | - | new cars hit at one dealer's yard | 2033-11-24 | constant
@trap size rec :: this storm and the record
@trap call1 call2 :: two days later
@trap cl1 cl2 :: two weeks later
@trap cl2 car :: all claims and cars
@trap roof tarp :: damaged and covered
@trap pow1 pow2 :: two days later
@fact dep = 50 | rate | - | share of the price wanted in advance in percent | 2033-11 | constant
@fact tot = 20 | rate | I | share of cars to be written off in percent | 2033-12-08 | plan | projected
@fact lodg = 92 | rate | I | share of claims lodged online in percent | 2033-12-08 | snapshot
@fact vis = 7050 | other | I | properties visited by assessors | 2033-12-08 | cumulative
@fact crop = 22000000 | damages | - | dollars of crop losses | 2033-12-02 | cumulative
@fact ha = 1150 | area | - | hectares of cherries hit | 2033-11-24 | constant
@fact net = 62 | area | - | hectares of one grower under net | 2033 | constant
@fact warn = 35 | duration | B | minutes between warning and hail | 2033-11-24 | constant
@fact loan = 130000 | budget | - | dollars of loan at most for a grower | 2033-12 | plan | pledged

@doc a-site | public broadcaster site | 2033-11-25
'Like being inside a drum': clean-up begins after giant hail in Marrickfield

Posted Fri 25 Nov 2033 at 8:04am

Hailstones as large as {11.2|size|by=the Bureau of Meteorology} centimetres across, measured by the Bureau of Meteorology from a photo and then from a freezer, fell on the central western NSW city of Marrickfield on Thursday afternoon.

The storm lasted {17|min} minutes.

The SES had received {2,300|call1|t=by midnight} calls by midnight. {480|vol|t=today} volunteers from as far as Broken Hill are on roofs today.

{36|inj} people were treated at the base hospital, and {four|adm|t=this morning} are still there this morning, including a cyclist with a fractured skull.

Westline Energy said {14,700|pow1|t=at the height of it|by=Westline Energy} customers lost power at the height of it.

All {13|sch} of the city's schools are shut.

The biggest hailstone on Australian record, from Yalboroo in Queensland, measured {16|rec} centimetres.

@doc b-local | local paper | 2033-11-29
The sky fell, and then the phones did

Jill Tolhurst

You'll have your own story. Mine's about the piano.

Marrickfield has {41,000|pop} people and, it turns out, {6,100|roof|by=Superintendent Ravi Menon-Clarke} roofs that no longer do what a roof's for. The SES's Superintendent Ravi Menon-Clarke says {3,900|tarp|t=by Saturday} had been tarped by Saturday. "We've used every tarp between here and Dubbo, and a bouncy castle."

By Saturday night the calls stood at {5,450|call2|t=By Saturday night}. All but {310|pow2|t=By Saturday night} of the lights were back on.

At Hanrahan's on the Mitchell Highway {1,400|car0} new cars stood in the yard in rows, and they're golf balls now. Kev Hanrahan's having a sale.

Roofers? {Fourteen|wait} months. A bloke from Penrith's going door to door wanting {half|dep|v=50} up front; police ask that you don't.

{Eleven|size|round} centimetres, the experts say. Mine went through the Yamaha.

CRICKET: Wanderers {7|-}-{212|-} dec. GARAGE SALE: all must go, holes included.

@doc c-insurer | insurers' media release | 2033-12-08
Marrickfield hail: insurance catastrophe update

Insurers have received {31,400|cl2|t=as of today} claims as of today from the Marrickfield hailstorm of 24 November, up from {9,800|cl1|t=in the first 48 hours} in the first 48 hours.

– Motor: {19,200|car}
– Home, contents and commercial: {12,200|hom}
– Incurred losses: {$486 million|loss}
– Average claim: about {$15,500|~avg}

{One in five|tot|v=20} cars is expected to be written off.

{92|lodg} per cent of claims were lodged online. Assessors have visited {7,050|vis|t=so far} properties so far.

The Federation warns against "storm chasers". Ask for a licence. Hotline 1800 555 {734|-}.

@doc d-farm | rural weekly | 2033-12-02
Hail takes cherries a week from picking

The stones that wrecked Marrickfield on November 24 had already crossed the orchards at Nashdale. Growers there put crop losses at {$22m|crop|by=Growers}; {1,150|ha} hectares of cherries were a week from picking.

It was over within {17|min} minutes. "You'd spend longer at the bank," says grower Athena Kouros, who has {62|net} hectares under net and lost almost nothing there.

The bureau says stones reached {11.2|size|by=The bureau}cm. It'd issued a severe warning {35|warn} minutes before.

The State has declared a disaster; growers may get loans of up to {$130,000|<loan}.

Lamb: {912|-}c/kg. Wheat: ${388|-}/t.

