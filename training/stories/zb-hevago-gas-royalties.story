@story zb-hevago-gas-royalties
@topic Gas royalties and a landowner blockade at Hevago, Papua New Guinea
@subject H = Hevago gas plant | the gas plant | the plant
@subject K = Kumul Horizon | the operator | the company
@subject L = landowners of PDL 14 | landowners | clans
@subject M = Petroleum Minister Ambrose Tawi | Tawi | the petroleum minister
@subject D = Department of Petroleum | the department
@fact roy = 412000000 | other | D | kina of royalties held in trust | 2033-04 | snapshot
@fact royd = 565000000 | other | L | kina of royalties held in trust by the landowners' account | 2033-04 | snapshot
@fact paid = 38000000 | spending | D | kina of royalties paid out | 2033-04 | cumulative
@fact clan = 214 | other | L | clans claiming | 2033-04 | snapshot
@fact clani = 61 | other | D | clans identified by the court | 2033-04 | cumulative
@fact men = 300 | crowd | L | people at the gate | 2033-04-18 | snapshot
@fact days = 11 | duration | H | days of shutdown | 2033-04-26 | cumulative
@fact mt = 6900000 | other | K | tonnes of liquefied gas a year | - | constant
@fact shr = 22 | other | H | share of the project's gas that comes from the plant, in percent | 2033 | constant
@fact carg = 3 | other | K | cargoes deferred | 2033-04-26 | cumulative
@fact loss = 19000000 | damages | K | dollars of sales lost a day | 2033-04-20 | constant
@fact pol = 120 | officers | - | police flown in | 2033-04-19 | constant
@fact hurt = 7 | injuries | L | people hurt | 2033-04-20 | cumulative
@fact gate = 20000000 | other | M | kina offered on the spot | 2033-04-24 | plan | pledged
@fact year = 2014 | date | K | year of the first cargo | - | constant
@fact rate = 2 | rate | L | royalty on the wellhead value, in percent | - | constant
@fact road = 31 | distance | M | kilometres of road promised in 2009 | - | plan
@fact roadb = 6 | distance | M | kilometres of road built | 2033 | cumulative
@fact mat = 40 | distance | - | kilometres to the nearest clinic | - | constant
@fact gdp = 0.3 | rate | - | points of growth lost | 2033 | plan | projected
@fact lossd = 209000000 | damages | K | dollars of sales lost | 2033-04-26 | cumulative
@fact rmul = 10.8 | other | D | times the sum paid out that is held | 2033-04 | snapshot
@rel product lossd = loss * days
@trap roy royd :: department against landowners
@trap roy paid :: held against paid
@trap clan clani :: claiming against identified
@trap road roadb :: promised against built
@trap gate roy :: offer against trust money
@trap men pol :: landowners against police

@doc a-daily | national daily | 2033-04-19
Landowners lock gate at Hevago plant

By FREDDIE KOIM

ABOUT {300|~men} landowners of PDL 14 have felled trees across the road and padlocked the gate of the Hevago gas plant, forcing Kumul Horizon to shut it down last Saturday.

They say that not a toea of royalties has reached them since the first cargo sailed in {2014|year|v=2014}. By their account {K565 million|royd|by=their account} is sitting in trust. The Department of Petroleum gives {K412 million|roy|by=The Department of Petroleum}, of which {K38 million|paid|^} has been paid out.

Trouble is, who to pay. {Two hundred and fourteen|clan} clans claim to own the ground; the court has identified {61|clani|t=so far} so far.

{One hundred and twenty|pol} police were to be flown in today. Minister Ambrose Tawi denied a state of emergency was being prepared.

Royalty is {two|rate} per cent of wellhead value.

@doc b-wire | energy wire | 2033-04-20
PNG LNG feed cut as protest shuts Hevago gas plant

SINGAPORE, April 20 - Kumul Horizon has cut output at its Papua New Guinea LNG project, which can make {6.9 million|mt} tonnes a year, after a landowner protest closed the Hevago plant, the source of {22%|shr} of its gas.

It's costing around {$19 million|~loss} a day in sales, two traders estimated. One cargo has been deferred.

{Seven|hurt|t=on Wednesday} people were hurt on Wednesday when police fired tear gas, the hospital in Mendi said.

The operator said it'd "paid every royalty due", {2%|rate} of wellhead value, to the state, which by the petroleum department's count holds {412 million|roy|by=the petroleum department's count} kina in trust. About {300|~men} people were at the gate; {120|pol} police have been flown in.

@doc c-church | mission newsletter | 2033-04-27
From Hevago parish

Dear friends in Graz,

The bishop's asked us all to write what we've seen. So: no one has been killed, God be thanked. {Fourteen|?hurt|t=on the 20th} were brought to us on the 20th with eyes like tomatoes; the clinic is {40|mat} kilometres off, so they're brought to us.

People here aren't against the gas. They were promised a road in 2009, {31|road} kilometres of it. {Six|roadb} have been built, up to the airstrip, for the company's beer.

On Sunday the minister came by helicopter and put {K20 million|gate|t=On Sunday} on a table, in a suitcase, some say. The old men asked, for whom? He said, for you. They asked, which you? There are {214|clan} of us. He flew off again.

By yesterday the plant had been standing for {eleven|days|t=By yesterday} days. It's very quiet. You can hear the frogs.

@doc d-business | business paper | 2033-04-28
Hevago restarts; {two|!carg} cargoes lost, growth trimmed

Gas flowed again at Hevago last night after {11|days} days. Kumul Horizon's lost revenue comes to about {US$209 million|lossd}. {Two|!carg} LNG cargoes were put off.

The Treasury trims this year's growth by {0.3|gdp} of a point.

Landowners opened the gate against a promise that the courts would finish clan vetting by December (they've done {61|clani} of {241|!clan}) and that the trust would be audited. It holds {K412 million|roy} by the department's reckoning.

The {20 million|gate} kina that the minister had offered wasn't taken. "We do not want a tip," said their chairman, Pastor Hela Yaluba.

@doc e-radio | foreign radio script | 2033-04-29
Pacific Roundup

The padlock is off. After an {eleven|days}-day blockade, gas from Hevago is flowing to the coast, and to Japan.

The company says {three|carg} cargoes were deferred. Each was worth {67 million|-} dollars.

For the clans of the valley nothing's changed, yet. They get {two|rate} per cent on paper. {Thirty-eight million|paid} kina has been handed out; more than {ten|~rmul} times that lies in a bank in Port Moresby.

And the road? "{Six|roadb} kilometres of {thirty-one|road}," laughs Sister Annunziata at the mission. "We've more gas than road."
