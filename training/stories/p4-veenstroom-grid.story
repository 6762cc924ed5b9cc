@story p4-veenstroom-grid
@topic A Dutch grid operator's half-year results, its queue of customers and late substations
@subject V = Veenstroom | the grid operator | the network company | the company
@subject R = Authority for Consumers and Energy | ACE | the regulator
@subject H = Substation Hessenveld | Hessenveld
@subject O = Substation Oostermaat | Oostermaat
@subject B = Ondernemend Oost | the employers' association | the business club | entrepreneurs
@subject G = Provinces of Drenthe and Overijssel | the provinces | shareholders | the provinces and municipalities
@fact q0 = 6840 | waiting | V | companies waiting for power to draw | January 2032 | snapshot
@fact q1 = 8210 | waiting | V | companies waiting for power to draw | July 2032 | snapshot
@fact f1 = 5460 | waiting | V | companies waiting to feed power in | July 2032 | snapshot
@fact mw = 3900 | other | V | megawatts asked for by those who wait to draw | July 2032 | snapshot
@fact iv = 780000000 | spending | V | half-year investment in euros | first half 2032 | cumulative
@fact ivp = 655000000 | spending | V | half-year investment in euros | first half 2031 | cumulative
@fact iy = 1700000000 | budget | V | yearly investment in euros | plan for 2032 | plan | pledged
@fact rv = 842000000 | revenue | V | half-year revenue in euros | first half 2032 | cumulative
@fact rvp = 790000000 | revenue | V | half-year revenue in euros | first half 2031 | cumulative
@fact np = 71000000 | profit | V | half-year net profit in euros | first half 2032 | cumulative
@fact npp = 88000000 | profit | V | half-year net profit in euros | first half 2031 | cumulative
@fact tf = 512 | price | V | yearly network charge of a household in euros | 2032 | constant
@fact tfn = 561 | price | V | yearly network charge of a household in euros | proposal for 2033 | plan | projected
@fact tfi = 9.6 | rate | V | increase of the household network charge | proposal for 2033 | plan | projected
@fact hc = 64000000 | budget | H | cost in euros | plan of 2028 | plan | projected
@fact hc2 = 91000000 | budget | H | cost in euros | July 2032 | plan | projected
@fact hd = 2031-10-01 | date | H | day of switching on | plan of 2028 | plan
@fact hd2 = 2033-06-01 | date | H | day of switching on | July 2032 | plan
@fact od = 2034-03-01 | date | O | day of switching on | July 2032 | plan
@fact hm = 240 | other | H | megawatts of extra capacity | - | plan
@fact om = 180 | other | O | megawatts of extra capacity | - | plan
@fact vc = 430 | jobs | V | vacancies for technicians | July 2032 | snapshot
@fact st = 4950 | jobs | V | employees | July 2032 | snapshot
@fact eq = 850000000 | budget | G | extra capital asked for in euros | July 2032 | plan
@fact eqp = 500000000 | budget | G | extra capital given in euros | 2030 | constant
@fact w = 6.5 | duration | V | years' wait for a connection | July 2032 | snapshot
@fact los = 1300000000 | other | B | yearly damage to the economy in euros | 2032 | plan | projected
@fact hs = 74000 | homes | V | homes that that cannot be connected this decade | July 2032 | plan | projected
@fact sum2 = 420 | other | V | megawatts of extra capacity of both substations | - | plan
@rel sum sum2 = hm + om
@rel change tfi = tf -> tfn
@trap q0 q1 :: the queue at two dates
@trap q1 f1 :: those who would draw and those who would feed in
@trap iv iy :: half a year and the year
@trap hc hc2 :: the plan and the present cost
@trap eq eqp :: capital asked for and given before

@doc a-financial | financial daily | 2032-07-27
Veenstroom's queue grows faster than its grid

The number of companies waiting for electricity in the east of the Netherlands rose to {8,210|q1|t=at the start of this month} at the start of this month, from {6,840|q0|t=in January} in January, grid operator Veenstroom reported on Tuesday. Together they are asking for {3,900|mw} megawatts. Another {5,460|f1|t=at the start of this month} want to deliver power and cannot.

In the first six months Veenstroom invested {780 million|iv|t=In the first six months} euros, against {655 million|ivp|t=a year ago} a year ago. The target for the whole of 2032 is {1.7 billion|iy|t=for the whole of 2032}. Revenue increased to {842 million|rv} ({790 million|rvp|t=in the same months of 2031} in the same months of 2031), but net profit fell to {71 million|np} from {88 million|npp|t=in the same months of 2031} because interest and leased emergency batteries cost more.

The provinces and municipalities that own the company are asked for {850 million|eq|t=now} in capital now. In 2030 they put in {500 million|eqp|t=In 2030}.

CFO Maarten Akkermans-Diallo does not expect the tariff to rise as steeply as feared. The proposal lodged with the regulator would bring a household's bill for the network from {512|tf} to {561|tfn|t=next year} euros next year, {9.6%|tfi} more.

@doc b-regional | regional daily | 2032-07-28
'We have been baking on a generator since Easter'

HESSENVELD – From the roof of bakery Wassink you can see the promised land: three concrete foundations and a crane without a crane driver. Here was to stand, humming since {1 October 2031|hd}, the substation that would give the Achterhoek {240|hm} megawatts. Now it will be {1 June 2033|hd2}.

'They told us {64 million|hc|by=They}, then {91|hc2|x=1000000},' says Joke Wassink. 'I'd have been glad of an oven.'

She is one of {8,210|q1} who want power and get a letter. The average wait, according to that letter, is {eight|!w|by=that letter} years. The employers' association, Ondernemend Oost, has calculated that the full grid is costing the region {1.3 billion|los|by=The employers' association, Ondernemend Oost} euros annually.

Why it takes so long? People, Veenstroom says. There are {430|vc} vacancies for technicians on a workforce of almost {5,000|~st}. And money: last half-year {780 million|iv|t=last half-year} euros went into the ground.

Substation Oostermaat, {180|om} megawatts, is to follow on {1 March 2034|od}.

Photo: Emiel ter Braak. Weather: 31 degrees. Van Gerwen out 5-6.

@doc c-release | company press release | 2032-07-27
Half-year results 2032: record investment, continued congestion

Arnhem, 27 July 2032 – 07:30

Highlights
■ Investment {€780 million|iv} (H1 2031: {€655 million|ivp|t=H1 2031}); full-year plan of {€1.7 billion|iy|t=full-year} maintained
■ Revenue {€842 million|rv} (H1 2031: {€790 million|rvp|t=H1 2031})
■ Result after tax {€71 million|np} (H1 2031: {€88 million|npp|t=H1 2031})
■ Waiting list for offtake {8,210|q1|t=1 July} customers on 1 July; for feed-in {5,460|f1|^}
■ {4,950|st} employees

CEO Ingeborg Schuurmans: "Every week we complete more than ever, and every week more is asked of us."

Outlook. Substation Hessenveld, costing {€91 million|hc2}, will enter service on {1 June 2033|hd2}; Oostermaat on {1 March 2034|od}. Together they add {420 MW|sum2|v=420}. Customers should expect an average waiting time of {six and a half|w|v=6.5} years.

Note to editors: an analyst call (ID 774 201) starts at 10:00.

@doc d-radio | radio news background | 2032-07-27
Presenter: The network charge. What do we pay at present, Bas?

Reporter: {512|tf|t=at present} euros a year for an average household, at present. The plan is {584|!tfn|t=from January} from January. The regulator still has to decide.

Presenter: And for that we get?

Reporter: In the east, a place in the queue. {Nine thousand six hundred|!q1|v=9600} firms are in it, and {74,000|hs} homes will not get their connection this decade.

Presenter: There's investment, surely.

Reporter: There is. {1.7 billion|iy|t=this year} is to be spent this year, of which they've done {780 million|iv|t=so far} so far. And you see it in the profit: {71 million|np|t=this half-year} this half-year. It was {88|npp|x=1000000|t=a year back} a year back. So they go to the provinces with their hat in hand: {850 million|eq}.

Presenter: Will they get it?

Reporter: Last time they got {500|eqp|x=1000000|t=Last time}, after two years' talking.

@doc e-trade | electrical engineering magazine | 2032-08
Two transformers, one crane

In spring the first of Hessenveld's two 120-megawatt transformers came up the IJssel by barge. It now stands in a shed in Zutphen. The station meant for it, budgeted at {64 million|hc|t=in 2028} euros in 2028, is running at {91 million|hc2|t=today} today, and the date has gone from {1 October 2031|hd} to {1 June 2033|hd2}.

Site manager Aukje Feenstra lists her shortages: protection engineers, cable jointers, cranes. The network company as a whole is looking for {430|vc} technicians. The {1.7 billion|iy|t=for 2032} in its plan for 2032 "is a number for people who own a pen".

At Oostermaat ({180 MW|om|v=180}) piling starts in the autumn.

Whoever is queueing, and {8,210|q1|t=in July} companies were in July, may take comfort: the first ones to be served applied in 2025.
