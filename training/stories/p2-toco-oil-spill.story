@story p2-toco-oil-spill
@topic Fuel oil spill off the north-east coast of Trinidad, March 2034
@subject E = Petrel Grace spill | the spill | the slick | the leak | the disaster
@subject V = Petrel Grace | the barge | the vessel | the tanker barge
@subject A = Environmental Response Agency | ERA | the agency | the response team
@subject F = Toco fishers | fishers | fishermen | fisherfolk | the fishing association | Mr Ramlogan-Baptiste
@subject B = seabirds | birds | pelicans
@subject I = the insurer | Nordhaven Mutual | the P&I club
@subject G = government of Trinidad and Tobago | the energy minister | Senator Ayodele Maraj | the minister
@fact ld = 5400 | other | V | tonnes of fuel oil loaded | 2034-03-02 | constant
@fact s1 = 300 | other | E | tonnes of oil lost | 2034-03-03 | cumulative
@fact s2 = 1150 | other | E | tonnes of oil lost | 2034-03-09 | cumulative
@fact ss = 21.3 | other | E | share of the load lost | 2034-03-09 | cumulative
@fact rk = 260 | other | A | tonnes of oil skimmed off the water | 2034-03-09 | cumulative
@fact rb = 150 | other | A | tonnes of oil shovelled off the beaches | 2034-03-09 | cumulative
@fact ra = 410 | other | A | tonnes of oil recovered | 2034-03-09 | cumulative
@fact rs = 35.7 | other | A | share of the lost oil recovered | 2034-03-09 | cumulative
@fact c1 = 14 | distance | E | kilometres of coast fouled | 2034-03-04 | snapshot
@fact c2 = 38 | distance | E | kilometres of coast fouled | 2034-03-09 | snapshot
@fact tk = 2 | other | V | tanks torn open | 2034-03-02 | constant
@fact ta = 8 | other | V | tanks | - | constant
@fact cr = 11 | jobs | V | crew | - | constant
@fact fi = 870 | jobs | F | people who live by fishing there | - | constant
@fact bo = 262 | other | F | boats kept ashore | 2034-03-09 | snapshot
@fact py = 1500 | price | G | dollars a week for each fisher | 2034-03-08 | plan | pledged
@fact pw = 3200 | price | F | dollars a week for each fisher | 2034-03-08 | plan | pledged
@fact bd = 705 | other | B | birds found dead | 2034-03-09 | cumulative
@fact bw = 535 | other | B | birds washed and let go | 2034-03-09 | cumulative
@fact ba = 1240 | other | B | birds oiled | 2034-03-09 | cumulative
@fact vo = 640 | crowd | A | volunteers | 2034-03-09 | snapshot
@fact co = 210000000 | damages | G | TT dollars of clean-up cost | 2034-03-09 | plan | projected
@fact in = 44000000 | damages | I | TT dollars of cover at most | - | constant | threshold
@fact gr = 02:15 | clock | V | hour of the grounding | 2034-03-02 | constant
@fact rp = 05:50 | clock | V | hour when it was reported | 2034-03-02 | constant
@fact ag = 57 | age | V | age of the master | - | constant
@fact bc = 9 | other | E | beaches closed | 2034-03-09 | snapshot
@fact dn = 2000 | other | E | tonnes of oil lost | 2034-03-03 | cumulative | denied
@fact da = 2034-03-02 | date | V | day of the grounding | - | constant
@fact dl = 3.58 | duration | V | hours between grounding and report | 2034-03-02 | constant
@fact yr = 2 | duration | A | years until all is clean | - | plan | projected
@fact ix = 20.95 | other | I | cover as a share of the clean-up cost | - | constant
@fact sx = 3.83 | other | E | new estimate as a multiple of the first | 2034-03-09 | constant
@rel share ix = in / co
@rel share ss = s2 / ld
@rel sum ra = rk + rb
@rel share rs = ra / s2
@rel sum ba = bd + bw
@trap s1 s2 :: the estimate grew in six days
@trap c1 c2 :: the slick spread
@trap rk ra :: the beaches are in the second only
@trap py pw :: offered and asked
@trap gr rp :: it struck long before anyone was told
@trap ld s2 :: loaded and lost
@trap co in :: cost and cover

@doc a-guardian | national daily | 2034-03-03
Barge aground off Toco, oil on the water
CURTIS SEEPERSAD-JOSEPH

A tanker barge laden with {5,400|ld} tonnes of bunker fuel lay impaled on the Salybia reef last night, {two|tk|t=last night} of its {eight|ta} tanks split, as the Environmental Response Agency ran out of boom and then out of daylight.

The agency put the loss so far at "in the order of {300|~s1|t=so far|by=The agency} tonnes".

The Petrel Grace struck at {2.15am|gr|v=02:15} on Thursday. The Coast Guard says it first heard of it at {ten minutes to six|rp|v=05:50|by=The Coast Guard}, from a man mending a net. The master, {57|ag}, and his crew walked up the beach in life jackets and asked for a taxi.

All {11|cr} were breathalysed. The results have not been released.

Energy Minister Senator Ayodele Maraj denied that {2,000|dn|by=Energy Minister Senator Ayodele Maraj} tonnes were in the sea, a figure which was passed around on phones all day.

Lotto Plus: 3, 9, 17, 22, 31 PB 6

@doc b-agency | international agency | 2034-03-09
Trinidad oil spill nearly {four times|~sx} first estimate, agency says

PORT OF SPAIN, March 9 (Meridian) - A grounded barge has leaked about {1,150|~s2|t=on Thursday|by=Trinidad's environmental response agency} tonnes of fuel oil off Trinidad's northeast coast, up from a first estimate of {300|s1}, Trinidad's environmental response agency said on Thursday.

Crews have recovered {410|ra} tonnes. Oil has reached {38|c2} km of shoreline and {nine|bc} beaches are closed.

Some {1,240|ba} seabirds have been oiled, of which {810|!bd} died, the wildlife trust said.

The government expects the clean-up to cost {210 million|co|by=The government} Trinidad and Tobago dollars ($31 million). The vessel's insurer, Nordhaven Mutual, has said its liability ends at {44 million|in|by=Nordhaven Mutual}.

The Petrel Grace was carrying {5,400|ld} tonnes when it went aground on {March 2|da}.

@doc c-paper-feature | Sunday newspaper feature | 2034-03-12
'You can't eat {fifteen hundred|py} dollars'

In Toco the pelicans used to wait on the jetty like clerks outside a bank. Last week somebody counted them in buckets. {Seven hundred and five|bd} that were past help. {Five hundred and thirty-five|bw} that have been through the dish soap, one or two of them twice.

Anil Ramlogan-Baptiste, who speaks for the fishers, did the counting for his own kind. There are {930|!fi|by=Anil Ramlogan-Baptiste} of them between Matelot and Matura, he says, {262|bo} pirogues dragged above the tide line, and not a red fish sold since the second.

The minister came on Wednesday with an offer of {$1,500|py} a week. They told her {$3,200|pw|by=They}. She said she'd take it to Cabinet; they said to take the smell with her too.

On the sand, {640|vo} volunteers in paper suits have shovelled up {150|rb} tonnes of tar and weed. Out past the reef the skimmers have drunk {320|!rk}. More than {a third|>rs} of what escaped has thus been got back, says the agency's Dr Phyllis Okoro-Lezama, "which in my trade is a very good week".

She has worked on {fourteen|-} spills. This one, she thinks, will take {two|yr|by=she} years.

SUNDAY BOIL DOWN, p. 8 | Carnival queen, 71, tells all

@doc d-radio | radio news script | 2034-03-10
Six a.m. bulletin — power 102 style, two minutes

Good morning, it is Friday.

More than {one-fifth|>ss} of what the Petrel Grace was carrying is now in the sea or on the shore. The official figure went up again yesterday, to {eleven hundred and fifty|s2|t=yesterday} tonnes. {Fourteen|c1|t=Last weekend} kilometres of coast were dirty. Last weekend, that was. This morning it's {thirty-eight|c2|t=This morning}.

An inquiry has been told the barge sat on the reef for {three and a half hours|~dl|v=3.5} or so before anyone reported it. Her captain, who is {sixty-two|!ag}, has been asked to surrender his passport.

Fishermen are to hear today whether they will be paid {fifteen hundred|py|t=today} dollars a week. {Eight hundred and seventy|fi} people have registered. On the beaches {five hundred|?vo} volunteers turned out.

The owners' insurance people repeat that they're good for {forty-four million|in} and not a cent beyond. That would meet about {a fifth|~ix} of the bill.

Showers easing. Twenty-nine degrees in Piarco.
