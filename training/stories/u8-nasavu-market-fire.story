@story u8-nasavu-market-fire
@topic A market burns in a Fijian island town: first morning, count of the losses, rebuilding
@subject F = Nasavu market fire | the fire | the blaze
@subject M = Nasavu Municipal Market | the market | market
@subject C = Nasavu Town Council | the council | town council
@subject A = National Fire Authority | NFA | the fire authority
@subject V = Market Vendors' Association | vendors' association | the association
@subject L = Litia Naivalu-Singh | Naivalu-Singh | Litia | Mrs Naivalu-Singh
@subject J = Joji Ravouvou | Ravouvou | Joji | station officer
@subject P = Peni Chandra | Chandra | special administrator | the administrator
@subject I = Island Mutual | the insurer
@fact st = 140 | other | M | stalls | before the fire | constant
@fact bt = 96 | other | F | stalls burnt | 2021-06-22 | cumulative
@fact lf = 44 | other | F | stalls left standing | 2021-06-22 | snapshot
@fact vd = 230 | jobs | V | vendors without a place | 2021-06-22 | snapshot
@fact wm = 171 | jobs | V | women among the vendors without a place | 2021-06-22 | snapshot
@fact l1 = 1500000 | damages | F | loss in Fijian dollars by the first estimate | 2021-06-22 | snapshot
@fact l2 = 2350000 | damages | F | loss in Fijian dollars by the assessor | 2021-07-01 | snapshot
@fact ins = 900000 | other | I | insured sum in Fijian dollars | 2021 | constant
@fact clk = 02:50 | clock | A | time of the alarm | 2021-06-22 | snapshot
@fact arr = 9 | duration | A | minutes until the first engine came | 2021-06-22 | snapshot
@fact out = 06:00 | clock | A | time the fire was out | 2021-06-22 | snapshot
@fact tr = 2 | other | A | fire engines | 2021-06-22 | snapshot
@fact tr2 = 1 | other | A | fire engines sent from the next town | 2021-06-22 | snapshot
@fact ff = 21 | other | A | firefighters | 2021-06-22 | snapshot
@fact inj = 1 | injuries | F | people hurt | 2021-06-22 | cumulative
@fact yg = 300 | other | L | kilograms of yaqona lost | 2021-06-22 | cumulative
@fact yp = 110 | price | L | price of yaqona in dollars a kilogram | 2021-06 | snapshot
@fact yl = 33000 | damages | L | loss in Fijian dollars | 2021-06-22 | cumulative
@fact age = 58 | age | L | age of the vendor | 2021 | constant
@fact fee = 4.50 | price | C | stall fee a day in dollars | 2021 | constant
@fact fee0 = 0 | price | C | stall fee a day in the temporary market in dollars | 2021-07 | plan
@fact ten = 80 | other | C | places under tents | 2021-06-28 | snapshot
@fact reb = 3800000 | budget | C | cost of a new market in dollars | 2021-07-01 | plan
@fact gov = 2000000 | budget | P | money from the government for a new market in dollars | 2021-07-01 | plan | pledged
@fact mth = 14 | duration | C | months until a new market opens | 2021-07-01 | plan | projected
@fact don = 87400 | fundraising | V | dollars donated to vendors | 2021-07-01 | cumulative
@fact sho = 900000 | other | C | dollars still missing for a new market | 2021-07-01 | snapshot
@fact shb = 68.6 | other | F | share of the stalls burnt | 2021-06-22 | snapshot
@fact sel = 30 | duration | L | years she has sold there | 2021 | snapshot
@rel share shb = bt / st
@rel diff sho = reb - gov - ins
@trap ins sho :: the insurance and the gap are equal by chance
@rel sum st = bt + lf
@rel product yl = yg * yp
@trap bt st :: burnt and all stalls
@trap l1 l2 :: first estimate and assessor
@trap vd wm :: all vendors and women
@trap l2 reb :: loss and cost of rebuilding
@trap ins gov :: insurance and government
@trap fee fee0 :: usual fee and fee in tents

@doc a-radio | radio news site | 2021-06-22
Fire guts Nasavu market

Vakalala F. | 22 June 2021, 7:14am

A fire has gone through the market at Nasavu this morning and more than {half|>shb} of it is gone.

The National Fire Authority's station officer, Joji Ravouvou, says the alarm came at {2.50am|clk|by=Joji Ravouvou}. The first engine was there {nine|arr|^} minutes later. He says {21|ff|^} men fought it with {two|tr|^} engines, and {one|tr2} more drove from Labalaba. They had it out by {six|out}.

{One|inj} fireman has a burn on the hand.

Vendors in sulus and blankets stood in the bus bay and looked. "My dalo, my scale, my umbrella, my everything," said one.

Bula FM News. Next: rugby sevens draw

@doc b-daily | national daily | 2021-06-23
'I counted it every night': Litia's kava goes up in smoke

By Repeka Fong-Tawake in Nasavu

FOR {thirty|sel} years Litia Naivalu-Singh locked her table with the same padlock. She found that yesterday, melted.

Of the {140|st} stalls at Nasavu Municipal Market {96|bt|t=yesterday} burnt, the town council said, and {44|lf}, those on the jetty side, stand. {230|vd} vendors have no place to sell from. {171|wm|by=the association} of them are women, says the association.

Mrs Naivalu-Singh, {58|age}, sold yaqona. She had {300|yg|by=She} kilos of it in a steel trunk, at {$110|yp} a kilo at today's price, which is {$33,000|yl}. "No insurance. Who's going to insure a trunk?"

Special administrator Peni Chandra put the damage at {$1.5 million|~l1|by=Special administrator Peni Chandra} or thereabouts but told us not to hold him to it. The building was insured for {$900,000|ins} with Island Mutual, he said.

The cause isn't known. A fridge is suspected. The station officer said it would take a week to sift.

Photos: Jona K.

* Ferry off again: 2 engines, no gearbox
* Sugar: $85 a tonne for growers

@doc c-council | council notice | 2021-06-27
PUBLIC NOTICE: TEMPORARY MARKET

Ratepayers and vendors are informed that from Monday 28 June a temporary market will operate at Sukuna Ground, Nasavu.

1. There are {80|ten} places under tents donated by the Rotary and UN Women. They'll be shared, morning and afternoon, by ballot.
2. The daily fee of {$4.50|fee} is waived. The fee in the temporary market is {$0|fee0|v=0} until further notice.
3. The {44|lf} stalls which the fire spared are closed for electrical inspection.
4. Cooked food only with card.

P. Chandra, Special Administrator

@doc d-weekly | island weekly | 2021-07-02
New market: {fourteen|mth} months, if the boat brings the cement

An assessor's report laid before the council on Thursday says the fire did {$2.35m|l2|by=An assessor's report} worth of damage, which is a good deal more than the {$1.5m|l1|t=on day one} mentioned on day one, because the slab has cracked.

A new building, two floors with ramps and a crèche, is priced at {$3.8 million|reb}. The Government will put up {$2 million|gov|by=Mr Chandra}, Mr Chandra announced to some applause. The insurer owes {$900,000|ins}. He counted on his fingers for the meeting and said that he was still short by {$900,000|sho} and would write to Japan.

It would open in {14|mth} months. Someone at the back said the wharf had taken nine years.

The association's president read out the list of gifts to vendors, {$87,400|don|by=The association's president} up to the evening before, the largest from a church in Modesto, California. There are still {230|vd} of them for {80|ten} tent spots, she reminded the administrator; {half|-} a day each, when it rains, is no living.

As for the cause, it was a fridge. The NFA's report runs to two pages.
