@story yd-incheon-underpass
@topic Flooded underpass and metro station in Incheon during monsoon rain: cars, victims, warnings, indictments
@subject U = Gajwa-dong underpass | the underpass
@subject C = Incheon city government | Incheon | the city
@subject F = Incheon fire headquarters | firefighters | fire headquarters
@subject P = Incheon police | police
@subject M = Mayor Bae Yong-hwan | Mayor Bae | Bae
@subject K = Korea Weather Administration | the weather agency | KWA
@subject R = Incheon Transit | the metro operator | Line 2
@subject D = Seohae construction group | Seohae | the builder
@subject H = Gachon Harbor hospital | the hospital
@subject A = audit board | the auditors | Board of Audit
@fact rn = 118 | other | K | millimeters of rain in an hour | 2033-07-24 | constant
@fact rnt = 386 | other | K | millimeters of rain in a day | 2033-07-24 | constant
@fact rnf = 150 | other | K | millimeters of rain in a day | 2033-07-23 | plan | projected
@fact tm = 07:52 | clock | U | time at which the underpass flooded | 2033-07-24 | constant
@fact cl = 08:31 | clock | C | time at which the underpass was closed | 2033-07-24 | constant
@fact gp = 39 | duration | C | minutes between flooding and closure | 2033-07-24 | constant
@fact c1 = 06:40 | clock | P | time of the first emergency call | 2033-07-24 | constant
@fact cn = 23 | other | P | emergency calls before the flooding | 2033-07-24 | constant
@fact len = 360 | distance | U | meters of length | - | constant
@fact hgt = 4.3 | distance | U | meters of height | - | constant
@fact wl = 4.3 | distance | U | meters of water | 2033-07-24 | constant
@fact veh = 21 | other | U | vehicles trapped | 2033-07-25 | constant
@fact veh1 = 9 | other | F | vehicles trapped | 2033-07-24 noon | snapshot | projected
@fact bus = 1 | other | U | buses trapped | 2033-07-24 | constant
@fact d1 = 7 | deaths | U | people drowned in the underpass | 2033-07-24 evening | cumulative
@fact d2 = 13 | deaths | U | people drowned in the underpass | 2033-07-25 | cumulative
@fact d3 = 16 | deaths | U | people drowned in the underpass | 2033-07-26 | constant
@fact db = 9 | deaths | U | people drowned in the bus | 2033-07-26 | constant
@fact dc = 7 | deaths | U | people drowned in cars | 2033-07-26 | constant
@fact sv = 11 | rescued | U | people who got out of the underpass | 2033-07-24 | constant
@fact tot = 27 | other | U | people caught in the underpass | 2033-07-26 | constant
@fact dn = 29 | deaths | - | people killed by the rain in the country | 2033-07-26 | cumulative
@fact ms = 8 | missing | - | people missing in the country | 2033-07-26 | snapshot
@fact age = 24 | age | U | age of the youngest victim | - | constant
@fact hos = 6 | injuries | H | people treated | 2033-07-24 | constant
@fact pmp = 4 | other | C | pumps in the underpass | - | constant
@fact pmf = 3 | other | C | pumps that failed | 2033-07-24 | constant
@fact pmc = 12 | other | C | tons a minute that a pump lifts | - | constant
@fact pmt = 48 | other | C | tons a minute that all pumps lift | - | constant
@fact lev = 40 | distance | D | meters of levee removed for a bridge | 2033 | constant
@fact levh = 1.1 | distance | A | meters by which the makeshift levee was too low | 2033-09 | constant
@fact levb = 29.7 | distance | D | meters above sea level of the makeshift levee | 2033 | constant
@fact levr = 30.8 | distance | A | meters above sea level required of the levee | - | constant | threshold
@fact st = 5 | other | R | stations closed | 2033-07-24 | snapshot
@fact std = 4 | duration | R | days for which the line was cut | 2033-07-28 | constant
@fact rid = 162000 | ridership | R | passengers a day | 2032 | constant
@fact ev = 2870 | evacuated | C | people evacuated | 2033-07-24 | cumulative
@fact ho = 1940 | homes | C | homes flooded | 2033-07-26 | cumulative
@fact bs = 612 | homes | C | basement flats flooded | 2033-07-26 | cumulative
@fact bss = 31.5 | other | C | share of basement flats among flooded homes | 2033-07-26 | snapshot
@fact ind = 14 | arrests | P | people indicted | 2033-11-10 | constant
@fact indc = 8 | arrests | C | officials indicted | 2033-11-10 | constant
@fact indd = 4 | arrests | D | employees of the builder indicted | 2033-11-10 | constant
@fact indp = 2 | arrests | P | police officers indicted | 2033-11-10 | constant
@fact off = 36 | other | A | officials to be disciplined | 2033-09-15 | plan
@fact comp = 80000000 | damages | M | won for each bereaved family | 2033-08-02 | plan | pledged
@fact compt = 1280000000 | damages | M | won for bereaved families in all | 2033-08-02 | plan | pledged
@fact bar = 31000000000 | budget | C | won for automatic barriers | 2033-08 | plan | pledged
@fact barn = 62 | other | C | underpasses that get automatic barriers | 2033-08 | plan | pledged
@fact barp = 500000000 | price | C | won for a barrier | 2033-08 | plan
@fact app = 27 | poll_share | M | approval | 2033-08-05 | snapshot
@fact appo = 44 | poll_share | M | approval | 2033-06-30 | snapshot
@fact res = 410 | officers | F | rescuers | 2033-07-24 | snapshot
@fact dv = 16 | other | F | divers in a shift | 2033-07-25 | constant
@fact old = 3 | deaths | - | people drowned in the Busan-Daeyeon underpass in 2028 | 2028 | constant
@rel sum tot = d3 + sv
@rel sum d3 = db + dc
@rel sum ind = indc + indd + indp
@rel product pmt = pmp * pmc
@rel diff levh = levr - levb
@rel share bss = bs / ho
@rel product compt = d3 * comp
@rel product bar = barn * barp
@rel diff gp = cl - tm
@trap d1 d2 :: divers found more
@trap d1 dc :: seven on the first evening and seven in cars
@trap d3 dn :: one underpass and the whole country
@trap veh veh1 :: a guess and the count
@trap rnf rnt :: forecast and measured rain
@trap rn rnt :: an hour and a day
@trap pmp pmf :: pumps and failed pumps
@trap ho bs :: homes and basement flats
@trap ind off :: indicted and disciplined
@trap app appo :: approval before and after
@trap d3 dv :: sixteen dead and sixteen divers
@trap tot app :: 27 people and 27 percent

@doc a-wire | news agency | 2033-07-24
Underpass floods in South Korea's Incheon, {7|d1} bodies found

INCHEON, July 24 (Hanseong News) - Divers had recovered {seven|d1|t=as of Sunday evening|by=fire headquarters} bodies as of Sunday evening from an underpass in Incheon that filled with water within minutes during record rain, fire headquarters said.

The {360|len}-meter underpass in Gajwa-dong flooded at {7:52 a.m.|tm} after a river burst a makeshift levee. Firefighters believed {nine|veh1|by=Firefighters} vehicles were inside, among them {a city bus|bus|v=1}. {Eleven|sv} people got out. {410|res} rescuers were at work.

{118|rn} millimeters of rain fell in one hour and {386|rnt} in a day, the weather agency said; it had forecast {150|rnf|by=the weather agency}.

{2,870|ev} residents were evacuated. {Five|st} stations of Line 2 are closed.

{Three|old} people drowned in a Busan underpass in 2028.

@doc g-brief | fire headquarters bulletin | 2033-07-25
Gajwa-dong underpass: search bulletin No. 5

As of 25 July, 22:00, {13|d2|t=25 July|by=fire headquarters} persons have been recovered dead (source: fire headquarters). Among them {seven|dc} had left their cars or were found in them; the remainder were passengers of the bus, where the search continues.

{Eleven|sv} persons escaped by their own efforts, {six|hos} of whom were treated at Gachon Harbor hospital.

Divers work in shifts of {16|dv}. Visibility: nil. Water has been lowered from {4.3|wl} m to {1.2|-} m.

Vehicles located so far: {21|veh}. The estimate of {nine|veh1|t=on the first day} on the first day rested on camera footage from one side only.

In the country as a whole the rain had by then caused more than {two dozen|-} deaths, to which this bulletin does not refer. Media inquiries: duty room, ext. {3119|-}.

@doc b-daily | Seoul daily, English | 2033-07-27
{Twenty-three|cn} calls and one open road

By Noh Ji-won

The first call came at {6:40 a.m.|c1}, from a man walking his dog: the levee is going. Before the water reached the underpass police had {23|cn|by=police} such calls, by police records. A patrol car was sent, to the wrong underpass.

The road was closed at {8:31|cl}. By then the water stood at {4.3|wl} meters, and the tunnel is {4.3|hgt} meters high. {Thirty-nine|gp} minutes had passed.

{Sixteen|d3|t=on Tuesday} people are dead, the last of whom was found on Tuesday. {Nine|db} had been on the Line {92|-} bus, whose driver broke a window for others and did not come out. The youngest victim, {24|age}, was on her way to her first day at work.

{Twenty-one|veh} vehicles have been hauled up. Of the underpass's {four|pmp} pumps, {two|!pmf|by=the city} failed, the city says. The electrician who was called there says it was all but one: {three|pmf|by=The electrician}.

Nationwide, {29|dn|t=as of last night} people are dead and {eight|ms|^} missing as of last night.

The levee had been opened over {40|lev} meters for a bridge that Seohae is building.

Exchange: {1,388|-} won · Doosan {6|-}, SSG {2|-}

@doc c-city | city press release | 2033-08-03
Incheon announces flood safety package

Mayor Bae Yong-hwan yesterday met the families. The city will pay {80 million|comp} won to each, {1.28 billion|compt} won in all.

{31 billion|bar} won is provided for automatic barriers at {62|barn} underpasses, {500 million|barp} apiece.

{1,940|ho} homes were flooded, of which {612|bs} are semi-basement dwellings ({32%|bss|round}).

The underpass has {four|pmp} pumps with a total capacity of {48|pmt} tons a minute ({12|pmc} tons each). Line 2, with {162,000|rid} passengers a day, resumed on 28 July, after {four|std} days.

The mayor asked for understanding that legal responsibility is under examination. Dasan call center: {120|-}.

@doc d-poll | political newsletter | 2033-08-08
Bae's numbers go under

Mayor Bae's approval fell to {27 percent|app|t=last week} last week. In June it was {44|appo|t=In June}. Nobody in his party will be photographed beside him, or near a pump.

What hurts isn't the rain. It's the sequence. Levee, {6:40|c1}. Flood, {7:52|tm}. Closure, {8:13|!cl}. People recite it in the sauna.

He will pay {80 million|comp} a family. Ask whether {sixteen|d3} times that is a lot for a city that spends {31 billion|bar} on gates.

Election countdown: {302|-} days. Subscribers: {11,204|-}

@doc e-wire2 | news agency | 2033-11-10
S. Korea indicts {14|ind} over fatal underpass flood

INCHEON, Nov 10 (Hanseong News) - Prosecutors indicted {14|ind} people on Thursday over the flood that drowned {16|d3} in an Incheon underpass in July: {eight|indc} city officials, {five|!indd} employees of builder Seohae and {two|indp} police officers.

The audit board found in September that the makeshift levee stood {29.7|levb} meters above sea level where {30.8|levr} are required, {1.1|levh} meters too low. It wants {36|off} officials disciplined.

Of {27|tot} people caught in the underpass, {11|sv} escaped.
