@story k2-liuyuan-fireworks
@topic Explosion at a fireworks workshop in Liuyuan, Jiangxi, China, in March 2000: official and other counts
@subject W = Dahuang fireworks factory | Dahuang | the factory | the workshop | plant | the blast | fireworks factory
@subject G = Liuyuan county government | the county | county government | county officials | the county head
@subject X = Xinhe News Agency | state media | official media | the official agency
@subject C = Hong Kong monitoring centre | monitoring centre | Labour Watch Hong Kong | the centre | Labour Watch
@subject V = Liuyuan villagers | villagers | residents | relatives | neighbours
@subject O = Huang Guisheng | Huang | the owner | owner
@subject M = Zhong Meifang | Zhong | a worker | worker
@subject S = Hengtang primary school | Hengtang school | primary school | the school
@fact d1 = 9 | deaths | W | people killed | 2000-03-11 | cumulative
@fact d2 = 33 | deaths | W | people killed | 2000-03-12 | cumulative
@fact d3 = 46 | deaths | W | people killed | 2000-03-14 | cumulative
@fact hk = 60 | deaths | C | people killed, by villagers' list | 2000-03-12 | snapshot
@fact ch = 18 | deaths | W | children killed | 2000-03-14 | cumulative
@fact i1 = 20 | injuries | W | people injured | 2000-03-11 | cumulative
@fact i2 = 74 | injuries | W | people injured | 2000-03-12 | cumulative
@fact wk = 87 | jobs | W | workers in the building | 2000-03-11 | constant
@fact pr = 28 | jobs | W | workers that the licence allows | - | constant | threshold
@fact po = 3 | other | W | tonnes of powder that the licence allows | - | constant | threshold
@fact pw = 22 | other | W | tonnes of powder in the building | 2000-03-11 | constant
@fact tm = 08:40 | clock | W | time of the blast | 2000-03-11 | constant
@fact aff = 65 | distance | W | metres between the factory and the school | - | constant
@fact ho = 114 | homes | V | houses damaged | 2000-03-12 | cumulative
@fact ar = 6 | arrests | G | people detained | 2000-03-14 | cumulative
@fact cp = 30000 | damages | G | yuan to the family of each dead worker | 2000-03-14 | plan | pledged
@fact cc = 50000 | damages | G | yuan to the family of each dead child | 2000-03-14 | plan | pledged
@fact pay = 7 | price | W | yuan of pay for a day | - | constant
@fact aO = 43 | age | O | age | 2000 | constant
@fact aM = 12 | age | M | age | 2000 | constant
@fact pu = 204 | enrolment | S | pupils | - | constant
@fact day = 2000-03-11 | date | W | day of the blast | - | constant
@fact sol = 500 | other | G | soldiers and militia sent | 2000-03-11 | constant
@fact ol = 13 | deaths | V | people killed in other blasts in the county | 1999 | constant
@fact lif = 20 | duration | G | years for which the county had made fireworks | - | constant
@fact cl = 320 | other | G | workshops closed | 2000-03-14 | cumulative
@trap d1 d2 :: the count grew
@trap d2 d3 :: the count grew
@trap d2 hk :: the county's count, and villagers' list
@trap wk pr :: present, and allowed
@trap pw po :: present, and allowed
@trap cp cc :: for workers, and for children
@trap ol ch :: last year's dead, and children
@trap i2 ho :: hurt, and houses damaged

@doc a-official | Chinese state agency, English | 2000-03-11
Accident at fireworks factory kills {nine|d1}

LIUYUAN, Jiangxi, March 11 (Xinhe) -- An accidental explosion at the Dahuang fireworks factory in Liuyuan county, east China, left {nine|d1|t=today|by=the county government} people dead and {20|i1|^} injured today, according to the county government.

It occurred at {8:40|tm} this morning. Leaders of the province and the county rushed to the site at once and directed {500|sol} soldiers and militiamen in the rescue.

The factory, established in 1992, has a license for {28|pr} workers and no more than {three|po} tons of gunpowder. It belongs to farmer Huang Guisheng, {43|aO}, who has been taken in charge.

The cause is being investigated. The injured are in stable condition.

@doc b-hk | Hong Kong newspaper | 2000-03-13
A list without a stamp

By Carmen Yiu in Liuyuan

Men with armbands turned reporters back at the bridge. But a sheet of squared paper had already crossed it. It has {60|hk|t=by yesterday|by=villagers} names on it, gathered by villagers by yesterday, household by household.

Officials say that the dead number {33|d2|t=yesterday|by=Officials}. They confirm that {74|i2|^} were wounded.

The differing counts have a reason, says Labour Watch, the centre to which the list was passed on: workers who were not on the books. The licence speaks of {28|pr} pairs of hands. There were {87|wk} people in the brick barn when it went up on {Saturday|day} at {twenty to nine|tm}, most of them women and some of them children. They earned {seven|pay} yuan a day. Zhong Meifang, {12|aM}, was paid by the bundle.

Instead of {three|po} tonnes of powder the barn held {22|pw}, our source in the fire service says. The primary school stands {65|aff} metres away. It has {204|pu} pupils, and no windows now.

@doc c-wire | wire agency | 2000-03-12
China fireworks blast toll rises sharply to {33|d2}

BEIJING, March 12 (Cathay Wire) - The death toll from an explosion at a fireworks factory in eastern China has risen to {33|d2|t=Sunday|by=an official of Liuyuan county}, an official of Liuyuan county said by telephone on Sunday, more than {three times|-} the first count.

{Seventy-four|i2|^} people were hurt, the official said. He said that {114|ho} houses had been damaged.

A Hong Kong-based group said residents had counted {60|hk|by=A Hong Kong-based group} dead, but it could not be confirmed.

The plant's owner, Huang Guisheng, {43|aO}, has been detained. Factory workers earn as little as {seven|pay} yuan ({85|-} cents) a day.

Last year {13|ol|t=Last year} people died in similar accidents in Liuyuan, where firecrackers have been made for {20|>lif} years or more.

@doc d-evening | Shanghai evening paper, translated | 2000-03-14
{Forty-six|d3}, of whom {eighteen|ch} wore red scarves

In the playground of the Hengtang school stand {two|-} rows of desks, and on each desk lies a white flower.

{Forty-six|d3|t=yesterday|by=the county head} people, the county head announced yesterday, perished in the blast of the {12th|!day} of March; {eighteen|ch|^} were pupils who filled fuses between lessons. {Eighty-seven|wk} persons worked in a hall built for {28|pr}.

{Six|ar} persons are in detention. All {320|cl} workshops of the county have been sealed. Families of adults receive {30,000|cp|by=the county} yuan, those of pupils {50,000|cc|by=the county}, the county said, when they sign.

"We ask ourselves how {twenty|~pw} tons of powder can be {65|aff} metres from a blackboard," says the headmistress. The school has {402|!pu} pupils.

@doc e-foreign | British radio news script | 2000-03-14
1300 bulletin

Chinese officials have again raised the number of people killed by Saturday's explosion in a fireworks factory. They now say {sixty|!d3|t=now|by=Chinese officials} died, {nineteen|!ch|^} of them children. They say {seventy-four|i2} were hurt.

The owner, a farmer aged {thirty-four|!aO}, is under arrest along with {five|-} others.

The factory was licensed to hold {three|po} tonnes of gunpowder. It held {seven times|-} that, {22|pw} tonnes.

China makes {nine in ten|-} of the world's fireworks. It also, says our correspondent, buries most of those who make them.

Compensation has been fixed at {thirty thousand|cp} yuan for an adult.
