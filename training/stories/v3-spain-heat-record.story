@story v3-spain-heat-record
@topic Heat record at Villarroya del Campo, Spain
@subject V = Villarroya del Campo | Villarroya | the village
@subject S = Spain | the country
@subject C = Carmona Nueva | Carmona
@subject W = weather agency | Aemet | the met office | the agency
@fact tv = 47.9 | temperature | V | maximum in degrees Celsius | 2041-08-10 | constant
@fact to = 47.6 | temperature | S | highest maximum before in degrees Celsius | 2021 | constant
@fact tc = 46.2 | temperature | C | maximum in degrees Celsius | 2041-08-10 | constant
@fact tn = 29.1 | temperature | V | night minimum in degrees Celsius | 2041-08-11 | constant
@fact fc = 45 | temperature | V | maximum in degrees Celsius | 2041-08-10 forecast | plan | projected
@fact up = 0.3 | margin | V | degrees above the old record | 2041-08-10 | constant
@fact cl = 16:50 | clock | V | time of the maximum | 2041-08-10 | constant
@fact dh = 61 | deaths | S | deaths ascribed to heat | 2041-08-04 to 10 | cumulative
@fact dw = 112 | deaths | S | deaths ascribed to heat | 2041-08-04 to 13 | cumulative
@fact st = 28 | other | S | stations above 45 degrees | 2041-08-10 | constant
@fact po = 870 | other | V | inhabitants | 2041 | snapshot
@fact dy = 9 | duration | S | days of the heatwave | 2041-08-13 | constant
@rel diff up = tv - to
@trap tv fc :: measured against forecast
@trap tv to :: new record against the old
@trap dh dw :: deaths up to two days
@trap tv tc :: two places

@doc a-flash | agency flash | 2041-08-10
Spain breaks heat record with {47.9|tv} degrees

MADRID - The thermometer at Villarroya del Campo climbed to {47.9|tv|t=at 4:50 p.m.|by=Aemet} at {4:50 p.m.|cl} on Saturday, Aemet said, {three-tenths|up|v=0.3} of a degree more than the {47.6|to|t=in 2021} measured in 2021.

@doc b-radio | radio bulletin | 2041-08-10
Las noticias de las ocho

They had told us {45|fc}. It became {49.7|!tv}, hotter than anywhere in the country ever. In Carmona Nueva it was {46.2|tc}. {Sixty-one|dh|t=this week} people have died of the heat this week.

@doc c-ticker | TV ticker | 2041-08-11
NO RELIEF

VILLARROYA NEVER BELOW {29.1|tn} OVERNIGHT ... {28|st} STATIONS TOPPED {45|-} DEGREES ... SATURDAY'S PEAK CAME AT {TEN TO FIVE|cl} ... PHARMACY OPEN ALL NIGHT

@doc d-local | local site brief | 2041-08-11
We are famous

All {870|po} of us. The reading of {47.9|tv|t=yesterday} was taken behind the cooperative at {half past one|!cl|t=yesterday} yesterday. The mayor, Obdulia Rincón, wants a plaque.

@doc e-paper | newspaper brief | 2041-08-14
{Ninth|dy} and last day

After {nine|dy} days the heat has broken. It cost {112|dw|t=up to Tuesday|by=the ministry} lives up to Tuesday, the ministry estimates, nearly double the {94|!dh|t=by Saturday} counted by Saturday. Rain reached Carmona, where it had been {46.2|tc}.

@doc f-push | app push alert | 2041-08-10
RECORD: {47.9|tv}

Never so hot in Spain. The old mark, {47.6|to}, is gone by {0.3|up}.

@doc g-newsletter | newsletter item | 2041-08-15
Heat in brief

{47.9|tv} degrees at Villarroya on the 10th, {nine|dy} days of heatwave, {112|dw|t=by Tuesday} deaths by Tuesday; {61|dh|t=by the 10th} of them by the 10th.
