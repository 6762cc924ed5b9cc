@story zc-hallormsfjord-whaling
@topic Iceland's fin whale season: quota, catch, cost and a survey of opinion
@subject W = Hvalfang Norðurfjarðar | the whaling company | the whalers
@subject M = Marine and Freshwater Research Institute | the institute | the scientists
@subject G = Ministry of Industries | the ministry | the government
@subject V = Vox Ísland | the pollster | the survey
@subject T = Whale watching association | the tour operators | the boats
@fact q = 128 | other | G | fin whales that may be taken | 2033 | constant | threshold
@fact q0 = 161 | other | G | fin whales that may be taken | 2032 | constant | threshold
@fact c1 = 37 | other | W | fin whales landed | end of July 2033 | cumulative
@fact c2 = 74 | other | W | fin whales landed | end of season, 2033 | cumulative
@fact c0 = 103 | other | W | fin whales landed | end of season, 2032 | cumulative
@fact sh = 9 | other | W | whales shot more than once | end of season, 2033 | cumulative
@fact est = 22800 | other | M | fin whales in the waters between Greenland and Iceland | 2030 count | snapshot
@fact est0 = 36700 | other | M | fin whales in the waters between Greenland and Iceland | 2015 count | snapshot
@fact opp = 51 | poll_share | V | share of respondents against whaling | June 2033 | snapshot
@fact sup = 29 | poll_share | V | share of respondents for whaling | June 2033 | snapshot
@fact opp0 = 42 | poll_share | V | share of respondents against whaling | June 2023 | snapshot
@fact n = 1074 | sample_size | V | people who answered | June 2033 | snapshot
@fact job = 118 | jobs | W | seasonal jobs | summer 2033 | snapshot
@fact loss = 410000000 | profit | W | kronur lost | 2032 | cumulative
@fact tour = 362000 | other | T | passengers on whale tours | 2032 | cumulative
@fact ships = 2 | other | W | catcher boats | - | constant
@fact days = 71 | duration | W | days of the season | 2033 | snapshot
@trap q c2 :: quota against catch
@trap c1 c2 :: July against the end
@trap q q0 :: last year's quota
@trap c2 c0 :: last year's catch
@trap est est0 :: two counts fifteen years apart
@trap opp opp0 :: ten years earlier

@doc ruv-like | public broadcaster website | 2033-09-18
Whaling season over: {74|c2|t=this summer} animals landed

The last fin whale of the year was winched ashore in the fjord on Friday night. The catch of {74|c2|t=this summer} this summer is the smallest since 2018, excluding the years without hunting, and well within the {128|q} that the Ministry of Industries had allowed.

Last year {103|c0|t=Last year} were brought in out of {161|q0|^}.

The company's director, Þorgeir Kvaran, blames the weather. His {two|ships} boats sat in harbour for {29|-} of the {71|days} days. At the end of July there were {37|c1|t=At the end of July} whales in the freezer, he notes; "August simply never came".

Inspectors of the Food and Veterinary Authority were on board throughout. {Nine|sh} whales had to be shot a second time.

The quota is set on the advice of the Marine and Freshwater Research Institute, whose last count, three years ago, arrived at {22,800|est|t=three years ago} animals between here and Greenland, down from {36,700|est0|t=in 2015} in 2015.

@doc nature-blog | environmental campaign blog | 2033-09-20
{Seventy-four|c2} too many

{Seventy-four|c2|t=until Friday}, until Friday's last. Say it slowly. Each was about {20|-} metres long and could have lived to {90|-}.

Our friends on the headland watched every one come in over {71|days} days. {Nine|sh}, by the inspectors' own record, did not die with the first grenade. That is {one in eight|-}.

And for what? The firm lost {410 million kronur|loss|t=in 2032} in 2032, keeps {118|job} people busy for a summer, and sells to a market that no longer exists. In the same year {362,000|tour|t=In the same year} visitors paid to see whales alive.

Icelanders get it. In Vox Ísland's June survey {51%|opp|t=June|by=Vox Ísland} were against whaling and {29%|sup|^} in favour; ten years ago the opponents stood at {42%|opp0|t=ten years ago}.

The ministry may say it has cut the licence by {a fifth|-}, from {161|q0} to {128|q}. The hunters couldn't fill even that.

Sign here → {48,212|-} of {50,000|-}

@doc fishpaper | fisheries trade paper | 2033-08-04
Half-time at the flensing plane

With the season at its midpoint, the {two|ships} boats have delivered {37|c1|t=at its midpoint} fin whales, says Þorgeir Kvaran, against {58|-} at the same stage of last year.

The quota of {128|q} is out of reach, he admits. "If we pass {80|-} I'll buy the cake." Last year's {103|c0|t=Last year's} were sold frozen; meat from {40|-} of them is still in a Tromsø cold store, and the accounts show a deficit of {ISK 410 million|loss|t=Last year's}.

Work is there all the same: {118|job} on the plane, in the galley and at sea, most of them from the fjord.

The institute in Hafnarfjörður has been asked to bring forward its next sighting survey, due in {2036|-}. The last one found {22,800|est} fin whales in the central stock. Fishermen who meet them on the capelin grounds think that this is far too low.

Cod {€4.92|-}/kg · Haddock {€3.71|-} · Fuel {-2%|-}

@doc grapevine-like | English-language magazine | 2033-07-02
Ask an Expert: Do Icelanders actually like whaling?

*Q: My mum says all Icelanders love it. — Confused in Kópavogur*

Dear Confused, tell your mum to call Guðný Ösp Hrafnsdóttir of Vox Ísland, who asked {1,074|n|t=in June} of them in June. Her answer:

"No. {51|opp|t=in June} percent said they were against. {29|sup|^} percent were for, and the remaining {20|-} wanted us to get off the phone. When we first put the question, in 2023, it was {42|opp0|t=in 2023} against. Among those under {30|-} it's {seven in ten|-}."

*And do they eat it?*

"{Two|-} percent say often. I think one of them was my uncle."

*So who is it for?*

"That one's for the {118|job} people who work there. This year they may catch up to {128|q}. In 2032 the licence was for {161|q0|t=In 2032} and they got {103|c0|^}. As for what's out there, the Institute counted {22,800|est} last time."

Next issue: why is a cucumber {490|-} krónur?
