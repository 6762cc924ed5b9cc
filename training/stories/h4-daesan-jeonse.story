@story daesan-jeonse
@topic Apartment rents and jeonse deposits in the Korean city of Daesan, and the rate decision
@subject D = Daesan | the port city | city-wide
@subject S = Suhyang-gu | Suhyang
@subject B = Bukchon-gu | Bukchon
@subject C = central bank | Monetary Policy Board | bank
@subject H = Housing Institute | institute | KHI
@subject F = Gugak Homes fraud | Gugak fraud | jeonse fraud | Gugak case
@subject Y = Yim Dong-hae | Yim | the landlord
@fact jd = 287000000 | price | D | won of average jeonse deposit | 2030-09 | snapshot
@fact jdl = 261000000 | price | D | won of average jeonse deposit | 2029-09 | snapshot
@fact jg = 10 | rate | D | yearly rise of the jeonse deposit in percent | 2030-09 | snapshot
@fact js = 412000000 | price | S | won of average jeonse deposit | 2030-09 | snapshot
@fact jb = 198000000 | price | B | won of average jeonse deposit | 2030-09 | snapshot
@fact rent = 780000 | price | D | won of average monthly rent | 2030-09 | snapshot
@fact rents = 1120000 | price | S | won of average monthly rent | 2030-09 | snapshot
@fact mon = 61 | rate | D | percent of new leases with monthly rent | 2030-09 | snapshot
@fact monl = 52 | rate | D | percent of new leases with monthly rent | 2029-09 | snapshot
@fact base = 3.25 | rate | C | percent of policy rate | 2030-10-11 | snapshot
@fact basel = 3 | rate | C | percent of policy rate | 2030-08 | snapshot
@fact bstep = 0.25 | rate | C | points by which the policy rate rose | 2030-10-11 | constant
@rel diff bstep = base - basel
@fact infl = 3.7 | rate | C | percent of consumer price inflation | 2030-09 | snapshot
@fact inflt = 2 | rate | C | percent of consumer price inflation aimed at | - | constant | threshold
@fact vote = 5 | votes_cast | C | board members for the rise | 2030-10-11 | constant
@fact against = 2 | votes_cast | C | board members against the rise | 2030-10-11 | constant
@fact new = 4100 | homes | D | flats to be finished | 2031 | plan | projected
@fact newl = 9700 | homes | D | flats finished | 2030 | snapshot
@fact vict = 342 | other | F | households cheated of their deposits | 2030-10 | cumulative
@fact sum = 48900000000 | damages | F | won of deposits lost | 2030-10 | cumulative
@fact villas = 417 | homes | Y | flats owned | 2029 | snapshot
@fact sen = 12 | sentence | Y | years of prison asked for by prosecutors | 2030-10 | plan
@fact age = 53 | age | Y | age | 2030-10 | constant
@fact debt = 192 | rate | D | household debt in percent of income | 2030-06 | snapshot
@rel change jg = jdl -> jd
@trap js jb :: two districts
@trap jd rent :: deposit and monthly rent
@trap vict villas :: households cheated and flats owned
@trap infl inflt :: inflation and the target
@trap mon monl :: share of monthly leases now and a year ago

@doc a-herald | English-language daily | 2030-10-04
Jeonse deposits in Daesan jump {10%|jg} as supply dries up

By Ok Ji-an
okjian@example.kr

The average deposit for a jeonse apartment in Daesan climbed to {287 million won|jd|t=in September} in September, from {261 million won|jdl|t=12 months earlier} 12 months earlier, the Housing Institute said Friday. The {10 percent|jg|by=the Housing Institute} rise is the steepest among the nation's port cities.

Suhyang-gu, with its seaside towers, led at {412 million|js}; in Bukchon-gu, up the hill, tenants still find {198 million|jb} enough.

Those who cannot raise such sums pay by the month. Monthly contracts made up {61 percent|mon|t=in September} of new leases, against {52 percent|monl|t=a year ago} a year ago, at an average of {780,000 won|rent}.

The institute expects things to get worse. Only {4,100|new|by=The institute expects|t=next year} flats will be completed next year after {9,700|newl|t=this year} this year.

@doc b-wire | wire agency | 2030-10-11
Bank of Korea raises rate to {3.25%|base}, cites rents

SEOUL (Wire) -- South Korea's central bank lifted its policy rate by {a quarter point|bstep|v=0.25} to {3.25%|base|t=Friday} on Friday, as forecast by {19|-} of {24|-} economists, saying housing costs were keeping inflation far from its {2%|inflt|m=threshold} goal.

Consumer prices rose {3.7%|infl|t=last month} last month from a year earlier. The board was split {5|vote}-{2|against}, with the dissenters preferring to stay at {3.00%|basel}.

Governor Pyo Gyeong-won singled out the port city of Daesan, where average lump-sum deposits have gone up to {281 million won|!jd|t=September} according to September data and households owe {192%|debt} of their annual income.

The won firmed to 1,342.6 per dollar. Three-year bonds yielded 3.41%.

@doc c-fraud | court report | 2030-10-18
Prosecutors seek {12|sen} years for Daesan's 'villa king'

Daesan District Court, room 404. The man in the pale green uniform, {53|age}, did not look up when the prosecutor read the number: {342|vict} families. That is how many entrusted their savings to Yim Dong-hae and will, most of them, never get them back.

They lost {48.9 billion won|sum} in what has become known as the Gugak case. The landlord had bought {417|villas|t=At the height} flats with almost no money of his own. At the height, in 2029, he was signing a lease every second day.

The prosecution demanded {12|sen|by=The prosecution demanded} years. The defence asked for {five|-}, arguing that rates, not greed, were to blame: with the base rate at {3.25 percent|base|t=now} now, who could refinance?

A victim, a nurse from Bukchon-gu, told the court that her deposit had been "the average for the district, {198 million|jb}, and {eleven|-} years of my life".

The verdict is due on 22 November. Case 2030-Gohap-1187.

@doc d-tenant | tenants' union newsletter | 2030-10-20
What the figures do not say

Friends,

You have seen the tables. Rents in Suhyang average {1.12 million won|rents|t=these days} a month these days; for the city as a whole it is {780,000|rent}. More than {six in ten|>mon|v=60} of you who signed this autumn signed for monthly rent. The year before it was {one in two|~monl|v=50}.

And the deposits? {Four hundred and twelve|js|x=1000000} million by the sea and {two hundred and five|!jb|x=1000000} million on the hill.

The police now count {324|!vict|t=now|by=The police} households among the victims of the Gugak fraud and {48.9 billion|sum|^} of their money gone. He will perhaps get {twelve|sen} years. They got nothing.

City hall says: build. In the coming year it will be {4,100|new|t=In the coming year} flats. This year it was more than twice as many.

Our office is open Tuesdays 14–18. Bring your contract. Bring cake.

@doc e-market | property portal blog | 2030-10-25
Five charts on Daesan's lease market

1. Deposits: {₩287m|jd|t=September} in September, up {a tenth|jg|v=10}. A {₩412m|js|s=Suhyang} Suhyang flat needs {2.1|-} times the cash of a Bukchon one.

2. The switch to wolse: {61%|mon|t=now} of leases now, {52%|monl|t=last autumn} last autumn. Average monthly: {₩740,000|!rent}.

3. Pipeline: {9,700|newl|t=in 2030} keys handed over in 2030, {4,100|new|t=in 2031|m=projected} in 2031. You can see the cliff.

4. Money: after this month's hike ({3%|basel|t=until then} until then, {3.25%|base} since), a bank asks {5.4%|-} for a deposit loan.

5. Trust: since the Gugak affair insurance on deposits has tripled. {342|vict} households is {0.1|-} percent of the city, but everybody knows one.

★★★★☆ 4.2 (318 ratings) · Download the app
