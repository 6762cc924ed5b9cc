@story v3-norway-oil-spill
@topic Tanker Nordhav Pioneer aground off Storøya, Norway
@subject N = Nordhav Pioneer | the tanker | tanker | the ship | the vessel
@subject K = Norwegian Coastal Administration | Coastal Administration | the coastal administration | Kystverket
@fact s1 = 300 | other | N | tonnes of oil leaked | 2017-01-24 morning | cumulative
@fact s2 = 850 | other | N | tonnes of oil leaked | 2017-01-25 | cumulative
@fact rc = 310 | other | K | tonnes of oil recovered | 2017-01-28 | cumulative
@fact ob = 12400 | other | N | tonnes of oil on board | 2017-01-24 | constant
@fact cr = 19 | rescued | N | crew lifted off | 2017-01-24 | constant
@fact bm = 6 | distance | K | kilometres of booms laid | 2017-01-25 | cumulative
@fact sl = 14 | distance | N | kilometres of shore fouled | 2017-01-26 | cumulative
@fact bd = 420 | other | N | seabirds found oiled | 2017-01-26 | cumulative
@fact bx = 1100 | other | N | seabirds found oiled | 2017-01-30 | cumulative
@fact fi = 45000000 | damages | N | kroner of fine | 2018-05-03 | constant
@fact cu = 130000000 | budget | K | kroner that the clean-up cost | 2018-05 | constant
@fact ci = 70000000 | budget | K | kroner that the clean-up would cost | 2017-02 | plan | projected
@fact wv = 9 | other | N | height of waves in metres | 2017-01-24 | constant
@trap s1 s2 :: leak on two days
@trap s2 ob :: leaked against on board
@trap bd bx :: birds on two days
@trap cu ci :: cost against estimate

@doc a-flash | wire flash | 2017-01-24
Tanker runs aground off Norway, crew of {19|cr} rescued

OSLO - The Nordhav Pioneer, carrying {12,400|ob} tonnes of heavy oil, hit rocks off Storøya in {nine|wv}-metre waves. About {300|~s1|t=by morning|by=Kystverket} tonnes had leaked by morning, Kystverket said.

@doc b-radio | radio bulletin | 2017-01-25
Nyheter fra Helgeland

The Coastal Administration now puts the leak at {850|s2|t=now|by=The Coastal Administration} tonnes. {Six|bm} kilometres of booms are out, and the wind is turning. All {23|!cr} men from the ship are well and in a hotel in Brønnøy.

@doc c-social | bird society post | 2017-01-26
Oiled birds: {420|bd|t=tonight}

So many tonight, mostly eiders, on {14|sl} km of shore. If you find one, do not wash it.

@doc d-tv | TV crawl | 2017-01-30
STORØYA SPILL

{310|rc|t=TO DATE} TONNES PUMPED OUT OF THE SEA TO DATE ... OF {580|!s2} THAT ESCAPED ... {1,100|bx} BIRDS SMOTHERED ... WEATHER CALMING

@doc e-court | newspaper brief | 2018-05-04
Shipowner fined {45 million|fi} kroner

The owner of the tanker that spilt {850|s2|t=last year} tonnes of oil off Storøya last year must pay {45 million|fi}. The clean-up, once put at {70 million|ci|t=once}, came to {130|cu|x=1000000}, and {14|sl} kilometres of coast needed it.

@doc f-push | app push alert | 2017-01-24
Crew safe

All {nineteen|cr} are off the Nordhav Pioneer. She carries {12,400|ob} tonnes of oil.

@doc g-ministry | ministry notice | 2017-02-20
Clean-up estimate

The Coastal Administration expects the work to cost {NOK 70 million|ci|v=70000000}. Of the {850|s2} tonnes lost, {310|rc|t=by the end of January} had been recovered by the end of January.

@doc h-magazine | newsmagazine item | 2018-05-10
Storøya, a year on

The eider colony is thin: {1,100|bx} oiled birds were on the final tally. The fine: {45 million|fi}. The work: {NOK 130 million|cu|v=130000000}.
