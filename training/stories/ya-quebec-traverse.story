@story ya-quebec-traverse
@topic Ice bridge closure and a rescue at Rivière-aux-Brochets, Quebec: from the broken ice to the coroner
@subject X = ice bridge accident | accident | breakthrough | plunge
@subject B = the ice bridge | ice bridge | crossing | pont de glace
@subject S = Sûreté du Québec | SQ | provincial police | Sgt. Maëlle Kistabish
@subject M = municipality of Rivière-aux-Brochets | municipality | Mayor Donat Levasseur-Awashish | mayor
@subject F = Brochets fire service | fire service | Chief Ghyslaine Caron | firefighters
@subject T = Transports Boréal Gélinas | trucking company | Gélinas
@subject K = coroner Hadrien Massicotte | coroner | Massicotte
@subject H = Hôpital de La Sarre-Est | hospital
@fact d = 2 | deaths | X | people killed | 2031-02-25 | cumulative
@fact d1 = 1 | deaths | X | people killed | 2031-02-23 | cumulative
@fact rs = 5 | rescued | F | people pulled out alive | 2031-02-23 | cumulative
@fact tot = 7 | other | X | people who went into the water | 2031-02-23 | constant
@fact inj = 4 | injuries | H | people taken to hospital | 2031-02-23 | cumulative
@fact wt = 23.5 | other | T | tonnes that the truck weighed | 2031-02-23 | constant
@fact lim = 10 | other | B | tonnes allowed on the ice | - | constant | threshold
@fact ov = 13.5 | other | T | tonnes above the limit | 2031-02-23 | constant
@fact thk = 46 | other | B | centimetres of ice | 2031-02-23 | snapshot
@fact thr = 75 | other | B | centimetres of ice needed for a truck | - | constant | threshold
@fact len = 1.9 | distance | B | kilometres of length | - | constant
@fact det = 112 | distance | B | kilometres of detour by road | - | constant
@fact hol = 140 | distance | X | metres from the shore | 2031-02-23 | constant
@fact dep = 11 | distance | X | metres of water | 2031-02-23 | constant
@fact t0 = 17:05 | clock | X | time of the accident | 2031-02-23 | constant
@fact t1 = 17:19 | clock | F | time when the firefighters came | 2031-02-23 | constant
@fact rsp = 14 | duration | F | minutes until the firefighters came | 2031-02-23 | constant
@fact car = 2 | other | X | cars that went in behind the truck | 2031-02-23 | constant
@fact tmp = -3 | temperature | X | degrees that day | 2031-02-23 | snapshot
@fact nrm = -15 | temperature | B | degrees on a normal February day | - | constant
@fact day = 38 | duration | B | days for which the bridge was open | 2031-02-23 | constant
@fact dya = 71 | duration | B | days for which the bridge is open in an average winter | - | constant
@fact veh = 260 | ridership | B | vehicles a day | 2031 | snapshot
@fact tol = 5 | price | M | dollars of toll | 2031 | constant
@fact rev = 49400 | revenue | M | dollars of tolls in the season | 2031-02-23 | cumulative
@fact tot2 = 9880 | ridership | M | vehicles in the season | 2031-02-23 | cumulative
@fact men = 3 | jobs | M | bridge keepers | 2031 | snapshot
@fact sig = 4 | other | B | warning signs | 2031-02-23 | snapshot
@fact chk = 9 | duration | K | days since the ice was last measured | 2031-02-23 | snapshot
@fact chr = 2 | duration | K | days that may pass between measurements | - | constant | threshold
@fact ff = 31 | officers | F | firefighters at the scene | 2031-02-23 | cumulative
@fact div = 8 | officers | S | police divers | 2031-02-24 | snapshot
@fact fin = 42000 | damages | T | dollars of fine | 2032-01 | constant
@fact sus = 12 | sentence | T | months for which the driver lost his licence | 2032-01 | constant
@fact age = 34 | age | X | age of the first victim | 2031-02-23 | constant
@fact age2 = 9 | age | X | age of the second victim | 2031-02-25 | constant
@fact rec = 6 | other | K | recommendations | 2032-03-10 | constant
@fact brg = 38000000 | budget | M | dollars for a real bridge | 2035 | plan
@fact brq = 28500000 | budget | M | dollars from Quebec for a real bridge | 2035 | plan
@fact brm = 9500000 | budget | M | dollars from others for a real bridge | 2035 | plan
@fact brp = 75 | other | M | share of a real bridge paid by Quebec | 2035 | plan
@fact pop = 1730 | other | M | residents | - | snapshot
@rel sum tot = rs + d
@rel diff ov = wt - lim
@rel product rev = tol * tot2
@rel product tot2 = veh * day
@rel sum brg = brq + brm
@rel share brp = brq / brg
@rel diff rs = tot - d
@rel diff brm = brg - brq
@trap d1 d :: a second death two days later
@trap rs inj :: pulled out and taken to hospital
@trap wt lim :: weighed and allowed
@trap thk thr :: measured and needed
@trap day dya :: this winter and an average one
@trap tmp nrm :: that day and a normal day
@trap chk age2 :: nine days, nine years
@trap chk chr :: passed and allowed
@trap veh tot2 :: in a day and in the season
@trap brg brq :: whole cost and a part
@trap sus rsp :: months and minutes
@trap dep rsp :: metres and minutes

@doc a-sq | provincial police bulletin | 2031-02-24
SÛRETÉ DU QUÉBEC - NORTHERN DISTRICT

At {5:05 p.m.|t0} on February 23 a loaded logging truck broke through the ice bridge at Rivière-aux-Brochets, {140|hol} metres from the east shore, in {11|dep} metres of water. {Two|car} cars following it also went in.

{Seven|tot} persons were in the water. {Five|rs} were pulled out alive by firefighters and bystanders; {four|inj} were taken to hospital. {One|d1|t=February 23} man was pronounced dead on February 23. A child is being sought by {eight|div} divers.

The crossing is closed until further notice. The detour is {112|det} km.

Sgt. Maëlle Kistabish, 819-555-0120

@doc b-wire | national wire | 2031-02-26
Second victim found under ice bridge in northern Quebec

RIVIÈRE-AUX-BROCHETS, Que. - Divers on Tuesday recovered the body of a {nine-year-old|age2|v=9} girl, the {second|d|v=2|t=Tuesday} victim of the collapse of an ice bridge. A man of {34|age} died on Sunday.

The truck weighed {23.5|wt} tonnes, police say. A sign at the ramp says {10|lim}.

It was {-3|tmp|t=Sunday} Sunday; {-15|nrm} is normal. The bridge, {1.9|len} kilometres long, had been open for {38|day} days this winter, compared with {71|dya} on average.

Firefighters arrived at {5:19|t1}. "{Fourteen|rsp} minutes, and people were already out there on their bellies with ladders," said Chief Ghyslaine Caron, whose service sent {31|ff}.

@doc c-weekly | regional weekly | 2031-03-04
The toll booth and the auger

By Rosalie Néashish-Paquin

Some {260|veh} vehicles cross in a day, at {$5|tol}. In {38|day} days that's {9,880|tot2} vehicles and {$49,400|rev}, says Mayor Donat Levasseur-Awashish, "and it pays {three|men} men and not one cent more".

The auger, which measures ice, is kept in the booth. Sunday's hole showed {64|!thk} centimetres at its edge. For a truck it takes {75|thr}.

There are {four|sig} signs. The truck passed all of them, {15.5|!ov} tonnes too heavy.

Why? Because of {112|det} kilometres, twice a day. Every one of the {1,730|pop} people in this town has done the sum.

Broomball: Brochets 3, Macamic 1

@doc d-court | court brief | 2032-01-21
Trucking firm fined {$42,000|fin}

Transports Boréal Gélinas must pay {$42,000|fin} for sending a truck of {23.5|wt} tonnes on to ice posted for {10|lim}. The driver, one of the {five|rs} survivors, lost his licence for {18|!sus} months.

"He has to drive past it," his lawyer said. "By the road."

Civil suits are pending against the municipality.

@doc e-coroner | coroner's summary | 2032-03-10
Coroner Hadrien Massicotte - Report 2031-A-4417, summary

Deaths: {2|d}, by drowning and hypothermia.

The ice measured {46|thk} cm near the breach. It had last been measured {nine|chk} days before; the guide says every {two|chr}. The load exceeded the posted limit by {13.5|ov} tonnes.

The driver's licence suspension, of {12|sus} months, isn't within my remit.

I make {six|rec} recommendations. The last is a bridge.

@doc f-radio | radio script | 2032-03-11
CJBR-NORD 98.7, THE RETURN HOME

{Thirty-eight|brg|x=1000000} million dollars. That's what a real bridge costs. Quebec says it'd put up {three-quarters|brp}, {twenty-eight and a half|brq|x=1000000} million; the other {nine and a half|brm|x=1000000} million nobody's found.

The coroner's {six|rec} recommendations are on our site. {Seven|tot} went in, that Sunday, {five|rs} came out.

The ice bridge didn't open this year. It was raining.
