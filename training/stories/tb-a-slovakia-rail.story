@story tb-a-slovakia-rail
@topic October ridership on the invented Javorina regional railway
@subject J = Javorina Regional Railway | Javorina Rail | the railway | JRR | all lines | TOTAL
@subject A = R1 Lúčnica | R1 | the Lúčnica line
@subject B = R2 Hrabina | R2 | the Hrabina line
@subject C = R3 Kremenec | R3 | the Kremenec branch | the branch
@subject D = R4 Sokolany | R4 | the Sokolany line
@subject U = replacement buses | the buses
@fact ap = 78000 | ridership | A | passengers in the peak | October 2033 | snapshot
@fact ao = 121000 | ridership | A | passengers outside the peak | October 2033 | snapshot
@fact at = 199000 | ridership | A | passengers in a month | October 2033 | snapshot
@fact bp = 64000 | ridership | B | passengers in the peak | October 2033 | snapshot
@fact bo = 83000 | ridership | B | passengers outside the peak | October 2033 | snapshot
@fact bt = 147000 | ridership | B | passengers in a month | October 2033 | snapshot
@fact cp = 41000 | ridership | C | passengers in the peak | October 2033 | snapshot
@fact co = 38000 | ridership | C | passengers outside the peak | October 2033 | snapshot
@fact ct = 79000 | ridership | C | passengers in a month | October 2033 | snapshot
@fact dp = 22000 | ridership | D | passengers in the peak | October 2033 | snapshot
@fact do = 35000 | ridership | D | passengers outside the peak | October 2033 | snapshot
@fact dt = 57000 | ridership | D | passengers in a month | October 2033 | snapshot
@fact jp = 205000 | ridership | J | passengers in the peak | October 2033 | snapshot
@fact jo = 277000 | ridership | J | passengers outside the peak | October 2033 | snapshot
@fact jt = 482000 | ridership | J | passengers in a month | October 2033 | snapshot
@fact j0 = 451000 | ridership | J | passengers in a month | October 2032 | snapshot
@fact jg = 6.87 | rate | J | growth of ridership in a year | October 2033 | snapshot
@fact as = 41.29 | other | A | share of all passengers | October 2033 | snapshot
@fact bus = 18000 | ridership | U | passengers in a month | October 2033 | snapshot
@fact pun = 91.2 | other | J | trains on time in percent | October 2033 | snapshot
@fact pun0 = 93.5 | other | J | trains on time in percent | October 2032 | snapshot
@fact goal = 500000 | ridership | J | passengers in a month | spring 2034 | plan | projected
@fact min = 60000 | ridership | C | passengers in a month below which trains are cut | - | constant | threshold
@fact fare = 1.4 | price | J | price of a single ticket in euros | 2033 | constant
@fact fare2 = 1.6 | price | J | price of a single ticket in euros | 2034 | plan
@trap jt j0 :: two Octobers
@trap jp at :: all lines in the peak against one line all day
@trap bus dt :: buses are not counted among the trains
@trap pun pun0 :: two Octobers
@trap jt goal :: counted and hoped for
@trap fare fare2 :: this year's and next year's fare
@rel sum at = ap + ao
@rel sum bt = bp + bo
@rel sum ct = cp + co
@rel sum dt = dp + do
@rel sum jp = ap + bp + cp + dp
@rel sum jo = ao + bo + co + do
@rel sum jt = jp + jo
@rel sum jt = at + bt + ct + dt
@rel change jg = j0 -> jt
@rel share as = at / jt

@doc a-release | operator's press page | 2033-11-08
JRR: October in figures

Timetable   Tickets   Works   Press   SK | EN

Passengers by line, October 2033, in {thousands|-}. Peak + off-peak = all day. Replacement buses ({18|bus|x=1000|t=October 2033} thousand) are not included.

R1 Lúčnica: {78|ap|x=1000|t=October 2033} + {121|ao|^|x=1000} = {199|at|^|x=1000}
R2 Hrabina: {64|bp|^|x=1000} + {83|bo|^|x=1000} = {147|bt|^|x=1000}
R3 Kremenec: {41|cp|^|x=1000} + {38|co|^|x=1000} = {79|ct|^|x=1000}
R4 Sokolany: {22|dp|^|x=1000} + {35|do|^|x=1000} = {57|dt|^|x=1000}
All lines: {205|jp|^|x=1000} + {277|jo|^|x=1000} = {482|jt|^|x=1000}

On time: {91.2%|pun|^}

Press contact: Ing. Želmíra Hudáčová-Prek, +421 900 555 018

@doc b-daily | regional daily, English page | 2033-11-09
More of us take the train, fewer of us arrive on time

Anyone who has stood from Lúčnica to the glassworks stop knew it already. Javorina Rail carried {428,000|!jt|t=in October} people in October, the company said on Tuesday, a rise of {nearly 7%|~jg|v=7|by=the company} on a year before.

About {two in five|~as|v=40} of them were on R1. The Hrabina line came second with {147,000|bt}, and the little Kremenec branch, which the county wanted to close in the spring, third: {97,000|!ct}. It is also the only one that is busier in the rush than out of it, by {41,000|cp} to {38,000|co}. Under the county's rule trains go when a month brings {fewer than 60,000|<min|v=60000|by=the county's rule}. "So nobody is closing anything," says the stationmaster, Dorota Vlčková-Ihnát, and pours me a tea.

Less cheerful is the clock. {91.2%|pun} of trains kept time, {93.5%|pun0|t=last autumn} last autumn. Engineering work near Sokolany pushed {18,000|bus} travellers on to buses.

From January a single will cost {€1.60|fare2|t=From January}, now {€1.40|fare|t=now}.

Related: Sheep on line delays {14|-} trains • Spa hotel sold for {€3.1m|-}

@doc c-trade | trade newsletter | 2033-11-14
CENTRAL EUROPE RAIL BRIEF / Small operators

JRR (Slovakia), October, trains only:

Line      Peak      Off-peak   Day
R1        {78,000|ap|t=October}    {121,000|ao|^}    {199,000|at|^}
R2        {64,000|bp|^}    {83,000|bo|^}     {147,000|bt|^}
R4        {22,000|dp|^}    {53,000|!do|^}     {57,000|dt|^}
TOTAL     {205,000|jp|^}   {277,000|jo|^}    {482,000|jt|^}

R3 is run for a separate authority but is in the total. A year ago the total stood at {451,000|j0|t=A year ago}. Management tells us {half a million|goal|v=500000|t=by spring|by=Management} is within reach by spring if the second pair of Polish-built units arrives.
