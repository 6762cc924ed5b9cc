@story i4-vaagsund-ferries
@topic Passengers across the Vågsund: two boat companies and a bus, first quarter and half year
@subject S = Skarvlinjen | the car ferry company | the ferry operator | the big ferries
@subject F = Fjordpilen | the fast-boat company | the catamarans | its smaller rival
@subject B = bus line 41 | the 41 | the tunnel bus | the bus
@subject A = Vågsund crossings | the crossings | the sound | the county
@fact s34 = 612400 | ridership | S | passengers carried | first half 2034 | cumulative
@fact s33 = 571000 | ridership | S | passengers carried | first half 2033 | cumulative
@fact f34 = 148900 | ridership | F | passengers carried | first half 2034 | cumulative
@fact f33 = 163600 | ridership | F | passengers carried | first half 2033 | cumulative
@fact b34 = 88400 | ridership | B | passengers carried | first half 2034 | cumulative
@fact b33 = 80000 | ridership | B | passengers carried | first half 2033 | cumulative
@fact a34 = 849700 | ridership | A | passengers carried | first half 2034 | cumulative
@fact a33 = 814600 | ridership | A | passengers carried | first half 2033 | cumulative
@fact sq = 271300 | ridership | S | passengers carried | first quarter 2034 | cumulative
@fact fq = 68100 | ridership | F | passengers carried | first quarter 2034 | cumulative
@fact bq = 41900 | ridership | B | passengers carried | first quarter 2034 | cumulative
@fact aq = 381300 | ridership | A | passengers carried | first quarter 2034 | cumulative
@fact sc = 7.3 | rate | S | change in passengers on the year before | first half 2034 | cumulative
@fact fc = -9 | rate | F | change in passengers on the year before | first half 2034 | cumulative
@fact bc = 10.5 | rate | B | change in passengers on the year before | first half 2034 | cumulative
@fact ac = 4.3 | rate | A | change in passengers on the year before | first half 2034 | cumulative
@fact sx = 212 | other | S | departures cancelled | first half 2034 | cumulative
@fact fx = 388 | other | F | departures cancelled | first half 2034 | cumulative
@fact ax = 600 | other | A | departures cancelled | first half 2034 | cumulative
@fact g34 = 94000000 | budget | A | kroner of subsidy | 2034 | constant
@fact g35 = 101000000 | budget | A | kroner of subsidy | 2035 | plan | projected
@fact dq = 35100 | ridership | A | more passengers than a year before | first half 2034 | cumulative
@fact ssh = 72.1 | ridership | S | share of all passengers | first half 2034 | cumulative
@fact a2 = 468400 | ridership | A | passengers carried | second quarter 2034 | cumulative
@trap sq s34 :: a quarter and a half year
@trap sx fx :: cancellations of two companies
@trap g34 g35 :: this year's subsidy and next year's
@rel share ssh = s34 / a34
@rel diff a2 = a34 - aq
@rel sum a34 = s34 + f34 + b34
@rel sum a33 = s33 + f33 + b33
@rel sum aq = sq + fq + bq
@rel sum ax = sx + fx
@rel change sc = s33 -> s34
@rel change fc = f33 -> f34
@rel change bc = b33 -> b34
@rel change ac = a33 -> a34
@rel diff dq = a34 - a33
@race half = s34 f34 b34

@doc a-county | county press release | 2034-07-09
Record half year on the Vågsund

Never before have so many travelled across the sound between New Year and St John's Eve. {849,700|a34|t=between New Year and St John's Eve} journeys were registered on the three services that the county buys, {35,100|dq|^} more than in the same months of 2033, a rise of {4.3 per cent|ac|^}.

Passengers, first half of 2034 (in brackets: 2033)
Skarvlinjen, car ferries: {612,400|s34|t=first half of 2034} ({571,000|s33|t=2033})
Fjordpilen, fast boats: {148,900|f34|t=first half of 2034} ({163,600|f33|t=2033})
Bus line 41, via the tunnel: {88,400|b34|t=first half of 2034} ({80,000|b33|t=2033})

Of {600|ax} departures that were called off, {388|fx} were Fjordpilen's and {212|sx} Skarvlinjen's. High seas were the usual cause.

The transport committee proposes a grant of {NOK 101 million|g35|t=next year|by=The transport committee} for next year; the present one is {94 million|g34|t=the present one}.

Press contact: Turid Vikanes, 555 01 884

@doc b-paper | local newspaper site | 2034-07-10
The catamarans lose every tenth passenger

By INGVILD STRØMME-ABEBE

If you think it has become easier to find a seat on the 07.10 from Lyngholmen, you are right. the fast-boat company carried {148,900|f34|t=by the end of June} people by the end of June. A year earlier they were {163,600|f33|t=A year earlier}. That is down {9 per cent|fc|v=-9}.

Skarvlinjen goes the other way, with {612,400|s34|t=by the end of June} against {571,000|s33|t=A year earlier}, and the tunnel bus is the fastest grower of all: up {10.5 per cent|bc} to {84,800|!b34}.

– When nearly {400|~fx} sailings fall out in one winter people buy a bus card, says commuter Olav Rimestad.

He is not far off. Fjordpilen struck {388|fx} trips from its timetable, the car ferry company {212|sx}.

In the first quarter alone the picture was milder: {68,100|fq|t=In the first quarter} with the catamarans, {271,300|sq|^} with the big ferries.

READ ALSO: Cod for 219 kroner a kilo – «We had to»
Annonse: 3 netter på Lyngholmen Spa fra 2 490,-

@doc c-radio | radio bulletin | 2034-07-10
Ferry traffic: seven o'clock bulletin

More people crossed the Vågsund this spring. Altogether the ferries, the fast boats and the bus moved around {850,000|~a34|t=in six months} passengers in six months, the county reports, against some {815,000|~a33|t=the year before} the year before.

Not everybody is pleased. Fjordpilen has slipped back by {nine per cent|fc|v=-9}, and its managing director, Haakon Delgado-Moe, blames the weather for "most of the {two hundred and twelve|!fx}" trips that the company had to cancel. Skarvlinjen gained {seven per cent|sc|round}.

The county now pays {94 million|g34|t=now} kroner a year to keep the routes running. It wants to raise that to {101|g35|x=1000000|t=in January} in January.

And the weather: northwest, fresh breeze, 11 degrees.

@doc d-trade | shipping trade weekly | 2034-07-14
Vågsund: Tunnel bus nibbles at fast craft, ro-pax gains

The three contracts on the Vågsund produced {849,700|a34|t=January to June} passengers in January to June ({814,600|a33|t=H1 2033} in H1 2033), of which the ro-pax tonnage of Skarvlinjen accounted for {612,400|s34|t=January to June}, or {72%|ssh|round}.

After a first quarter of {381,300|aq|t=first quarter} ({271,300|sq|^}, {61,800|!fq|^} and {41,900|bq|^} for ferry, fast craft and bus respectively) the second brought more than {460,000|>a2}.

Growth for the ferry operator came to {7.3%|sc|t=January to June}; its smaller rival shed {9.0%|fc|v=-9|^}. The bus, which opened a stop at Lyngholmen quay last August, put on {10.5%|bc|^}.

{NOK 110m|!g35|t=for 2035} in public money is pencilled in for 2035, after {NOK 94m|g34|t=this year} this year.

MV Skarvøy 3, IMO 9911020, docks at Fosen on 2 September.
