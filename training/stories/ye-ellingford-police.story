@story ellingford-bobbies
@topic Ellingford, England: police station closures, a knife, a crime commissioner's precept and who counted the officers, 2034-35
@subject E = Ellingford | the town
@subject P = Wealdshire Police | the force | police
@subject C = Police and Crime Commissioner Anthea Goss-Okello | Goss-Okello | the commissioner
@subject S = Ellingford police station | the station
@subject F = Police Staff Federation | the federation
@subject K = stabbing in Market Walk | the stabbing
@subject V = vigil for Kit Arden | the vigil
@fact o0 = 2960 | officers | P | officers in the force | 2028-03 | snapshot
@fact o1 = 2715 | officers | P | officers in the force | 2034-09-30 | snapshot
@fact od = 245 | officers | P | fall in officers in the force | 2028 to 2034 | snapshot
@fact oh = 2658 | officers | P | full-time equivalent officers in the force | 2034-09-30 | snapshot
@fact pc = 118 | jobs | P | community support officers | 2034-09-30 | snapshot
@fact p0 = 203 | jobs | P | community support officers | 2028-03 | snapshot
@fact en = 14 | officers | E | neighbourhood officers | 2034-11 | snapshot
@fact e0 = 31 | officers | E | neighbourhood officers | 2028 | snapshot
@fact er = 4 | officers | E | response officers on a Saturday night | 2034-11 | snapshot
@fact st = 22 | other | P | stations with a front desk | 2028 | snapshot
@fact s1 = 9 | other | P | stations with a front desk | 2034-11 | snapshot
@fact s2 = 6 | other | P | stations with a front desk | 2035-09 | plan
@fact sc = 3 | other | P | stations whose front desk is to close | 2035-09 | plan
@fact ss = 640000 | budget | S | pounds a year saved by closing | 2035/36 | plan | projected
@fact sp = 2300000 | price | S | pounds the site may sell for | 2035 | plan | projected
@fact sd = 19 | distance | S | miles to the next front desk | 2035-09 | plan
@fact sv = 11200 | other | S | visitors in a year | 2033 | cumulative
@fact df = 18400000 | budget | P | pounds of budget gap | 2035/36 | plan | projected
@fact bu = 312000000 | budget | P | pounds of budget | 2035/36 | plan
@fact pr = 14 | price | C | pounds a year added to Band D | 2035/36 | plan
@fact pb = 296.70 | price | C | pounds of Band D precept | 2034/35 | snapshot
@fact pn = 310.70 | price | C | pounds of Band D precept | 2035/36 | plan
@fact pp = 4.72 | rate | C | rise in the precept in percent | 2035/36 | plan
@fact py = 7800000 | revenue | C | pounds a year of the rise | 2035/36 | plan | projected
@fact k1 = 47 | cases | E | knife offences | October 2033 to September 2034 | cumulative
@fact k0 = 29 | cases | E | knife offences | October 2032 to September 2033 | cumulative
@fact kg = 62.07 | rate | E | rise in knife offences in percent | 2034 | snapshot
@fact kf = 1312 | cases | P | knife offences | October 2033 to September 2034 | cumulative
@fact ka = 17 | age | - | age of Kit Arden | 2034-11-18 | snapshot
@fact kt = 11 | duration | K | minutes until the first officer came | 2034-11-18 | snapshot
@fact kr = 2 | arrests | K | people arrested | 2034-11-20 | cumulative
@fact vg = 1500 | crowd | V | people by the family's count | 2034-11-25 | snapshot
@fact vp = 900 | crowd | V | people by the police estimate | 2034-11-25 | snapshot
@fact vs = 8360 | other | V | signatures to keep the station | 2034-12-10 | cumulative
@fact cn = 2140 | sample_size | C | replies to the precept survey | 2034-12-19 | cumulative
@fact cy = 57 | poll_share | C | replies for a higher precept | 2034-12-19 | snapshot
@fact mp = 8 | votes_cast | C | panel members for the precept | 2035-01-30 | snapshot
@fact mn = 5 | votes_cast | C | panel members against the precept | 2035-01-30 | snapshot
@fact mt = 13 | seats | C | panel members | - | constant
@fact ns = 12 | officers | E | officers to be added | 2035-09 | plan | pledged
@fact sh = 13 | other | P | front desks closed | 2028 to 2034 | cumulative
@fact lv = 187 | officers | P | officers who resigned | October 2033 to September 2034 | cumulative
@fact l0 = 121 | officers | P | officers who resigned | October 2030 to September 2031 | cumulative
@fact lg = 54.55 | rate | P | growth in resignations in percent | 2031 to 2034 | snapshot
@fact ct = 41 | other | F | share of officers with a second job considered | 2034-10 | snapshot
@fact pop = 61300 | other | E | residents | 2031 census | constant
@trap o1 oh :: heads and full-time equivalents
@trap o0 o1 :: six years apart
@trap o1 pc :: officers and community support officers
@trap en e0 :: neighbourhood officers then and now
@trap en er :: neighbourhood officers and the Saturday shift
@trap s1 s2 :: front desks now and next year
@trap k1 kf :: the town's and the force's knife offences
@trap k1 k0 :: two years
@trap vg vp :: two counts
@trap pr pn :: the rise and the precept
@trap df py :: the gap and the yield
@trap lv l0 :: two years
@rel diff od = o0 - o1
@rel diff sc = s1 - s2
@rel diff sh = st - s1
@rel diff pr = pn - pb
@rel change pp = pb -> pn
@rel change kg = k0 -> k1
@rel change lg = l0 -> lv
@rel sum mt = mp + mn

@doc a-argus | local newspaper | 2034-11-21
"Eleven minutes": town asks where its police were

Ellingford Argus. Bethan Osei-Marlowe and Jack Tilling

KIT ARDEN was {17|ka}, sang bass and was on his way to buy chips. He was stabbed in Market Walk at 9.47 on Saturday night, 200 yards from a police station whose front door closes at five.

The first officer got to him in {eleven|kt} minutes. Kit died at 10.20. {Two|kr|t=by Monday} people had been arrested by Monday.

On Saturday nights {four|er} response officers cover Ellingford, a town of {61,300|pop}. It has {14|en|t=now} neighbourhood officers now. In 2028 it had {31|e0|t=In 2028}.

Knife offences here rose to {47|k1|t=in the year to September} in the year to September, from {29|k0|t=the year before} the year before.

Wealdshire Police had {2,715|o1|t=at the end of September} officers at the end of September, {245|od} fewer than six years earlier.

The station, in Corn Street, is one of {three|sc} due to lose their front desks next September. There are {nine|s1|t=today} in the county today. That'll leave {six|s2}.

"I don't want to hear about footfall," said Kit's mother, Jo.

Page 6: Vigil details. Page 31: Pub quiz, 40 questions.

@doc b-force | police force statement | 2034-11-27
STATEMENT FROM CHIEF CONSTABLE ROHAN DEVEREUX

My thoughts are with Kit's family.

Around {900|~vp|t=Saturday} people attended Saturday's vigil, which passed off peacefully.

Some figures in circulation need context. The force had {2,658|oh|t=at 30 September} full-time equivalent officers at 30 September. In addition we've {118|pc} PCSOs. Across Wealdshire, there were {1,312|kf|t=in the year to September} knife offences in the year to September.

Visits to Corn Street have fallen, to {11,200|sv|t=in 2033} in 2033. Closing the desk saves {£640,000|ss} a year.

We face a gap of {£18.4 million|df|t=next year} in next year's budget. No decision on the site, valued at {£2.3 million|sp}, has been taken.

A further {12|ns|t=by September} officers will be posted to Ellingford by September.

Ends. Ref: WP/34/1187. Call 101 or, in an emergency, 999.

@doc c-federation | federation magazine | 2034-12-05
THE THIN END — Federation journal, Wealdshire branch

They'll tell you it's {2,715|o1}. Or {2,658|oh}. It depends whether you count people or hours. What isn't in dispute is that there were {2,960|o0|t=in March 2028} of us in March 2028.

PCSOs: {203|p0|t=then} then. {118|pc|t=today} today.

In the twelve months to September {187|lv|t=twelve months to September} officers resigned. Not retired: resigned. Three years before, it was {121|l0|t=Three years before}. In our survey {41|ct} per cent are thinking about it.

On the night Kit Arden died there should've been eight on response in Ellingford. There were {four|er}, of whom two were with a man on a roof. They ran. It took them {eleven|kt} minutes and they'll hear about it for ever.

To our two colleagues: the welfare line's 0800 555 0160.

Subs due 31 Jan. Golf day report, p 19.

@doc d-tabloid | national tabloid | 2034-12-11
NICKED... OFF! Cop shop near Kit killing to be FLOGGED for {£3.2m|!sp|v=3200000}

EXCLUSIVE by Dean Hargreave-Patel

Heartless bosses plan to sell the police station yards from where choirboy Kit, {17|ka}, was knifed.

And the nearest bobby behind a desk will be {NINETEEN|sd} miles off!

Furious locals have signed an {8,360|vs}-name petition. {1,500|vg|by=his family} of them lit candles last month, say his family.

Knife crime in leafy Ellingford is UP {62|kg|round} per cent.

The force, which has shut {13|sh} of its {22|st} front counters since 2028, is {£14.8m|!df|v=14800000} in the red. Crime czar Anthea Goss-Okello wants to whack another {£14|pr} on your bill.

Ex-Met hard man Ray Spall: "You can't dial 999 for a building. But it helps."

● Have YOU waited for plod? Call 020 7946 0123

@doc e-weekly | county magazine, newsletter | 2035-01-31
Panel backs {£14|pr} police rise, just

The Weald Letter. Politics in the county, every Wednesday

By {eight|mp} votes to {five|mn} the police and crime panel yesterday approved Anthea Goss-Okello's precept. A Band D household now pays {£296.70|pb|t=now}; from April it'll be {£310.70|pn|t=from April}, or {4.7|pp} per cent more.

It brings in {£7.8m|py|v=7800000}. The gap for the year is {£18.4m|df|v=18400000} on a budget of {£312m|bu|v=312000000}. "I can't fill a bath with a cup, but I was offered a cup," she told the {13|mt}-strong panel.

In her survey {57|cy} per cent of {2,140|cn} residents said they'd pay.

On Ellingford she moved. The front desk at Corn Street will stay, three days a week. The {12|ns} extra officers stand. She met Jo Arden on Sunday; neither would say what about.

Resignations from the force have gone up by more than half since 2031, to {178|!lv}.

Next week: who owns the river? £4 a month, cancel whenever.
