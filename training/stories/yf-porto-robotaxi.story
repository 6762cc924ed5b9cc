@story yf-porto-robotaxi
@topic Driverless taxis in Porto: a year's trial, a crash on the bridge and a vote on the licence
@subject Z = Zaragatoa | the firm | the company | the operator
@subject F = Zaragatoa fleet | the fleet | driverless cars | robotaxis | the cars
@subject P = Porto city council | the council | the city | Porto
@subject T = Taxi drivers' union | Antral Norte | taxi drivers | the union | cabbies
@subject R = Road institute | the institute | IMTR | the regulator
@subject X = Arrábida crash | the crash | the accident
@subject U = University of Porto study | the university | researchers
@subject C = Catarina Lobo-Vieira | Lobo-Vieira | the chief executive
@subject H = Hospital São Bento | the hospital
@fact cars = 140 | other | F | cars in service | October 2034 | snapshot
@fact cars0 = 30 | other | F | cars in service | October 2033 | snapshot
@fact carsp = 400 | other | F | cars wanted in service | end of 2035 | plan
@fact km = 8400000 | distance | F | kilometres driven with passengers | year to October 2034 | cumulative
@fact kme = 3600000 | distance | F | kilometres driven empty | year to October 2034 | cumulative
@fact kmall = 12000000 | distance | F | kilometres driven in all | year to October 2034 | cumulative
@fact emp = 30 | other | F | share of the kilometres driven empty | year to October 2034 | snapshot
@fact trips = 1680000 | ridership | F | trips | year to October 2034 | cumulative
@fact avg = 5 | distance | F | kilometres of a trip | year to October 2034 | snapshot
@fact fare = 6.2 | price | F | euros for an average trip | 2034 | snapshot
@fact fare0 = 4.1 | price | F | euros for an average trip | first months of 2033 | snapshot
@fact taxi = 8.9 | price | T | euros for an average trip | 2034 | snapshot
@fact wait = 7 | waiting | F | minutes of wait | 2034 | snapshot
@fact acc = 96 | other | F | accidents reported | year to October 2034 | cumulative
@fact accn = 31 | other | F | accidents blamed on the cars | year to October 2034 | cumulative
@fact acco = 65 | other | F | accidents blamed on others | year to October 2034 | cumulative
@fact rate = 8 | rate | F | accidents per million kilometres | year to October 2034 | snapshot
@fact rateh = 12.5 | rate | U | accidents per million kilometres of human drivers | 2033 | snapshot
@fact less = 36 | rate | F | fewer accidents than human drivers | year to October 2034 | snapshot
@fact inj = 22 | injuries | F | people hurt | year to October 2034 | cumulative
@fact dead = 1 | deaths | F | people killed | year to October 2034 | cumulative
@fact xh = 5 | injuries | X | people hurt | 19 October 2034 | constant
@fact xs = 58 | speed | X | kilometres an hour at impact | 19 October 2034 | constant
@fact xl = 50 | speed | X | kilometres an hour allowed | - | constant | threshold
@fact xt = 1.8 | duration | X | seconds until the brakes worked | 19 October 2034 | constant
@fact xhosp = 2 | injuries | H | people kept overnight | 20 October 2034 | snapshot
@fact xage = 81 | age | X | age of the person killed | - | snapshot
@fact stop = 9 | duration | F | days out of service | October 2034 | constant
@fact soft = 140 | other | R | cars that got new software | 28 October 2034 | constant
@fact fine = 240000 | damages | R | euros of fine | November 2034 | constant
@fact fmax = 500000 | damages | R | euros of fine at most | - | constant | threshold
@fact lic = 3500 | price | P | euros of yearly licence a car | 2034 | snapshot
@fact licp = 5000 | price | P | euros of yearly licence a car | 2035 | plan
@fact lict = 490000 | revenue | P | euros from licences | 2034 | snapshot
@fact yes = 7 | vote_count | P | councillors for the extension | 4 December 2034 | constant
@fact no = 5 | vote_count | P | councillors against the extension | 4 December 2034 | constant
@fact abs = 1 | vote_count | P | councillors who abstained | 4 December 2034 | constant
@fact call = 13 | seats | P | councillors | 2034 | constant
@fact taxis = 697 | other | T | licensed taxis | 2034 | snapshot
@fact loss = 28 | rate | T | fall of income | 2034, union estimate | snapshot
@fact lossu = 11 | rate | U | fall of income of taxi drivers | 2034 | snapshot
@fact demo = 310 | crowd | T | taxis in the protest | 24 October 2034 | snapshot
@fact jobs = 212 | jobs | Z | people employed in the city | October 2034 | snapshot
@fact rem = 38 | jobs | Z | people who watch the cars from afar | October 2034 | snapshot
@fact ratio = 3.7 | other | Z | cars to each remote watcher | October 2034 | snapshot
@fact rev = 10416000 | revenue | Z | euros from fares | year to October 2034 | cumulative
@fact lossz = 19000000 | profit | Z | euros lost | year to October 2034 | cumulative
@fact raise = 85000000 | fundraising | Z | euros raised from investors | June 2034 | constant
@fact stuck = 410 | other | F | times a car blocked the road | year to October 2034 | cumulative
@fact stair = 3 | other | F | cars that drove onto stairs | year to October 2034 | cumulative
@fact poll = 54 | poll_share | U | share of residents in favour | September 2034 | snapshot
@fact poll2 = 43 | poll_share | U | share of residents in favour | November 2034 | snapshot
@trap km kmall :: with passengers and in all
@trap cars carsp :: now and wanted
@trap acc accn :: all and those of the cars' own fault
@trap inj xh :: the year and one crash
@trap loss lossu :: the union's and the university's figure
@trap fine fmax :: imposed and possible
@trap poll poll2 :: before and after the crash
@trap fare taxi :: two kinds of ride
@trap lict fine :: licence money and a fine
@trap jobs rem :: all and the watchers
@rel sum kmall = km + kme
@rel share emp = kme / kmall
@rel product km = trips * avg
@rel sum acc = accn + acco
@rel change less = rateh -> rate
@rel product lict = cars * lic
@rel sum call = yes + no + abs
@rel product rev = trips * fare

@doc lusa-wire | wire agency | 2034-10-19
Driverless taxi kills woman on Porto bridge approach

PORTO, Oct 19 (Lusitana) - An {81|xage}-year-old woman was killed and {five|xh} people were hurt on Thursday when a driverless taxi ran into a bus queue at the approach to the Arrábida bridge, in the first death caused by the vehicles in Portugal.

The car was doing {58|xs} km/h where {50|xl} is allowed, police said. Its two passengers were among the injured, one of whom is a child.

Operator Zaragatoa withdrew all {140|cars} of its cars at noon. "Today we stop," said chief executive Catarina Lobo-Vieira.

The fleet started a year ago with {30|cars0|t=a year ago}. It has since carried passengers over {8.4 million|km} kilometres in {1.68 million|trips} trips.

Taxi drivers called a protest for Tuesday. Their union says that members' income has dropped by {28%|loss|by=Their union|t=this year} this year.

@doc norte-daily | regional daily | 2034-10-25
{Three hundred and ten|demo} horns

They hooted for {81|-} minutes, one for each year of Dona Albertina Faria's life. {310|demo} of the city's {697|taxis} taxis crept round the Boavista yesterday behind a banner that read "A machine doesn't go to the funeral".

Everybody had a figure. The union's: takings down {28 per cent|loss|by=The union}. A cabbie called Germano, {61|-}: a ride with him costs {€8.90|taxi} and a ride with nobody {€6.20|fare|t=now} now, though it was {€4.10|fare0|t=in the beginning} in the beginning, "to get you hooked". And stairs: {three|stair} of the things have driven down stairs this year, one of them with a bride inside.

The hospital has sent home all but {two|xhosp} of the injured. Of these there were {seven|!xh}.

According to the institute's log the cars blocked a street {410|stuck} times in twelve months. Firemen at the Batalhão have a name for that.

Zaragatoa's cars have not moved since Thursday. Its {212|jobs} staff in Porto have, to the union's derision, been coming to work by tram.

Meteo: {17|-}º, chuva. Farmácia de serviço: Rua da Torrinha {141|-}

@doc firm-report | company safety report | 2034-11-03
Zaragatoa Mobility — First-year safety review, Porto (summary)

Scope. {12.0 million|kmall} kilometres between October 2033 and October 2034, of which {8.4 million|km} with passengers and {3.6 million|kme} ({30%|emp}) repositioning. Customers made {1.68 million|trips} trips of {5|avg} km on average.

Accidents. We reported {96|acc}. Independent assessors attribute {31|accn} to our vehicles and {65|acco} to other road users. {22|inj} persons were injured and {one|dead} lost her life.

Comparison. {8.0|rate} accidents per million kilometres, against {12.5|rateh|by=the University of Porto} for human drivers in the same streets (source: the University of Porto). A reduction of {36%|less}.

19 October. The vehicle's view was blocked by a lorry. Braking took effect after {1.8|xt} s. The speed of {58|xs} km/h was within the tolerance of the map, which had not been updated. It has been.

Measures. All {140|soft} cars received new software before returning to service on 28 October, after {nine|stop} days. The number of remote supervisors, {38|rem|t=at the time}, or one to {3.7|ratio} cars at the time, will be doubled.

Condolences. We've written to the family and will say no more here.

Version {1.2|-}

@doc publico-analysis | national newspaper | 2034-11-22
A fine, a poll and a hole in the accounts

{Half a million|fmax} is the most the law allows. The road institute yesterday fined Zaragatoa {€240,000|fine|t=yesterday}, for a map that was {14|-} months old. It did not touch the licence, which is for the council.

The mood has changed. In September {54%|poll|t=In September|by=the University of Porto} of residents told the University of Porto they wanted the cars; this month {34%|!poll2|t=this month|by=it} told it so. On the other hand the same researchers find that taxi income has gone down {11%|lossu|by=the same researchers}, less than half of what drivers claim, and that by their measure people behind a wheel have {12.5|rateh} accidents in every million kilometres.

And the money? In its year here the company took {€10.4 million|rev|round=100000} in fares and lost {€19 million|lossz}. In June it had collected {€85 million|raise|t=In June} from investors, on the promise of {400|carsp|t=by the end of 2035} cars by the end of 2035. The city gets {€3,500|lic} a year for each car, {€490,000|lict} at present.

Nearly {a third|~emp|v=30} of the fleet's driving is without anyone in it: {3.6 million|kme} kilometres of ghosts.

Read more: why Braga said no ({5|-} min)

@doc tv-bulletin | local television script | 2034-12-04
Porto Canal 8, main news, 20:00

ANCHOR: Good evening. The robots stay. After five hours the city council has renewed the licence of Zaragatoa, by {seven|yes} votes to {four|!no}, with {one|abs} of the {thirteen|call} councillors abstaining.

REPORTER (outside the town hall): But dearer. From January it'll be {five thousand|licp|t=From January} euros a car, now it's {three and a half thousand|lic|t=now|v=3500}. And the number remains at {a hundred and forty|cars}, not the {four hundred|carsp} the firm had in mind, until there have been twelve months without a serious accident.

LOBO-VIEIRA: "We asked for a lot and we got a chance."

REPORTER: The union says it'll go to court. Its president reminded us there have been {ninety-six|acc} accidents. What he doesn't say is that the machines were only at fault in {thirty-one|accn}.

ANCHOR: Average wait this evening, according to the app: {seven|wait} minutes.

REPORTER: I've been waiting {twenty|-}. And a reminder that in the university's last poll only {forty-three|poll2|t=in November} in a hundred residents were in favour; that was in November.

@doc engineering-letter | engineers' newsletter | 2034-12-12
Autonomy Digest: Porto in five numbers

{1.8|xt} seconds. Time from the first pedestrian pixel to brake pressure on 19 October. A sober human needs about {1.5|-}.

{58|xs} in a {50|xl} zone. Not a bug: the car believed its map.

{3.6|kme|x=1000000} of {12 million|kmall} kilometres empty, or {30%|emp}. For a taxi in the rank the figure is {45|-}.

{31|accn} of {96|acc}. That's the share of accidents judged the car's fault. The regulator judged; the firm paid the judges. {22|inj} people were hurt altogether.

{€420,000|!fine}. The fine, which is about what the firm burns in {eight|-} days.

The sixth of five: {38|rem}. People in a room in Maia looking at {140|cars} windscreens.
