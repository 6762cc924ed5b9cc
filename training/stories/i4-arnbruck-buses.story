@story i4-arnbruck-buses
@topic Buses and trams in a German city: passengers by line, cancelled runs, fares, first quarter and half year 2033
@subject L1 = tram line 1 | line 1 | the 1 | the tram
@subject L7 = bus line 7 | line 7 | the 7 | the university bus
@subject L12 = bus line 12 | line 12 | the 12 | the harbour bus
@subject V = Arnbrücker Verkehrsbetriebe | AVB | the transport company | the company
@subject R = Regiobus Elsterland | Regiobus | the private operator | the competitor
@subject C = city of Arnbrück | Arnbrück | the city council | the city | the councillors
@fact q1 = 1310000 | ridership | L1 | passengers | first quarter 2033 | cumulative
@fact q7 = 640000 | ridership | L7 | passengers | first quarter 2033 | cumulative
@fact q12 = 285000 | ridership | L12 | passengers | first quarter 2033 | cumulative
@fact h1 = 2540000 | ridership | L1 | passengers | first half 2033 | cumulative
@fact h7 = 1195000 | ridership | L7 | passengers | first half 2033 | cumulative
@fact h12 = 615000 | ridership | L12 | passengers | first half 2033 | cumulative
@fact hv = 4350000 | ridership | V | passengers on the three main lines | first half 2033 | cumulative
@fact p1 = 2490000 | ridership | L1 | passengers | first half 2032 | cumulative
@fact p7 = 1240000 | ridership | L7 | passengers | first half 2032 | cumulative
@fact p12 = 520000 | ridership | L12 | passengers | first half 2032 | cumulative
@fact pv = 4250000 | ridership | V | passengers on the three main lines | first half 2032 | cumulative
@fact g12 = 18.3 | rate | L12 | change in passengers | first half 2033 | cumulative
@fact g7 = -3.6 | rate | L7 | change in passengers | first half 2033 | cumulative
@fact gv = 2.4 | rate | V | change in passengers on the three main lines | first half 2033 | cumulative
@fact more = 100000 | ridership | V | more passengers on the three main lines | first half 2033 | cumulative
@fact x1 = 96 | other | L1 | runs cancelled | first half 2033 | cumulative
@fact x7 = 412 | other | L7 | runs cancelled | first half 2033 | cumulative
@fact x12 = 131 | other | L12 | runs cancelled | first half 2033 | cumulative
@fact xt = 639 | other | V | runs cancelled on the three main lines | first half 2033 | cumulative
@fact rr = 870000 | ridership | R | passengers | first half 2033 | cumulative
@fact f0 = 3.2 | price | V | euros for a single ticket | 2033 | constant
@fact f1 = 3.5 | price | V | euros for a single ticket | from January 2034 | plan | projected
@fact fr = 2.9 | price | R | euros for a single ticket | 2033 | constant
@fact loss = 14600000 | profit | V | euros of deficit | 2033 | plan | projected
@fact loss32 = 12900000 | profit | V | euros of deficit | 2032 | constant
@fact drv = 38 | jobs | V | drivers missing | July 2033 | snapshot
@fact yes = 31 | other | C | votes for the fare rise | 2033-09-20 | constant
@fact no = 18 | other | C | votes against the fare rise | 2033-09-20 | constant
@fact s12 = 330000 | ridership | L12 | passengers | second quarter 2033 | cumulative
@fact df = 0.3 | price | V | euros added to a single ticket | from January 2034 | plan
@fact park = 1100000 | revenue | C | euros from parking charges | 2034 | plan | hypothetical
@fact f29 = 2.7 | price | V | euros for a single ticket | 2029 | constant
@fact d1 = 50000 | ridership | L1 | more passengers than a year before | first half 2033 | cumulative
@fact d12 = 95000 | ridership | L12 | more passengers than a year before | first half 2033 | cumulative
@trap q1 h1 :: quarter and half year
@trap h7 p7 :: two years
@trap f0 f1 :: fare now and from January
@trap f0 fr :: fares of two companies
@trap loss loss32 :: two years
@rel sum hv = h1 + h7 + h12
@rel sum pv = p1 + p7 + p12
@rel sum h12 = q12 + s12
@rel diff df = f1 - f0
@rel diff d1 = h1 - p1
@rel diff d12 = h12 - p12
@rel sum xt = x1 + x7 + x12
@rel diff more = hv - pv
@rel change g12 = p12 -> h12
@rel change g7 = p7 -> h7
@rel change gv = pv -> hv
@race riders = h1 h7 h12
@race cancelled = x1 x7 x12

@doc a-paper | local daily | 2033-07-19
The 12 runs away from the rest

Anyone who boards the harbour bus at the Fish Market after 4 p.m. stands. Now it's official: {615,000|h12|t=from January to June} people used line 12 from January to June, {18.3 percent|g12|^} more than in the first half of 2032 ({520,000|p12|t=in the first half of 2032}).

The new cannery flats are the reason, believes AVB head Dr. Swantje Adomeit. "In the first quarter we had {285,000|q12|t=In the first quarter|s=the harbour bus}, in the second {330,000|s12|t=in the second}. I'd like to put on a longer bus, but who would drive it?" The company is short of {38|drv} drivers.

It shows on the university line. {412|x7} times a 7 didn't come in those six months, against {131|x12} on the 12 and {96|x1} on the tram. Passengers drew their conclusion: line 7 dropped from {1.24 million|p7|t=in the first half of 2032} to {1.195 million|h7|t=from January to June}.

Wetter: 24 Grad · Anzeige: E-Bike ab 1.499 €

@doc b-company | company press release | 2033-07-18
AVB: {100,000|more} more passengers in the first half-year

The three main lines of the Arnbrücker Verkehrsbetriebe carried {4.35 million|hv|t=in the first half-year} passengers up to 30 June, after {4.25 million|pv|t=in the same period of 2032} in the same period of 2032 (plus {2.4 percent|gv|t=in the first half-year}).

Line 1: {2,540,000|h1|t=in the first half-year} (first quarter: {1,310,000|q1|t=first quarter})
Line 7: {1,195,000|h7|t=in the first half-year} (first quarter: {640,000|q7|t=first quarter})
Line 12: {615,000|h12|t=in the first half-year} (first quarter: {285,000|q12|t=first quarter})

{639|xt} journeys had to be cancelled for want of staff. For the whole year we expect a deficit of {14.6 million|loss|t=For the whole year|by=we} euros; in 2032 it was {12.9 million|loss32|t=in 2032}.

We shall therefore ask the city council to approve a single fare of {3.50|f1|t=from 1 January} euros from 1 January (at present {3.20|f0|t=at present}).

Pressestelle, Zimmer 2.14

@doc c-council | regional broadcaster site | 2033-09-20
Arnbrück: a ticket will cost {30 cents|df|v=0.3} more

With {31|yes} votes to {18|no} the councillors decided on Tuesday night that bus and tram in Arnbrück will become dearer. Whoever now pays {€3.20|f0|t=now} will have to find {€3.50|f1|t=from New Year} from New Year.

The Left group had moved to freeze fares and raise the parking charge instead; that would've brought in {€1.1 million|park|by=The Left group}, it reckoned. The treasurer doubted it.

The competitor is watching. Regiobus, whose yellow coaches stop in the same streets, charges {€2.90|fr} and transported {870,000|rr|t=between January and June} people between January and June, not much fewer than AVB's university bus with just under {1.2 million|<h7|^}. The latter lost {3.6 percent|g7|v=-3.6|^}.

Mehr: Stau auf der B 107 | Pegel Elster 2,31 m

@doc d-pass | passengers' association blog | 2033-09-22
Pay more, wait longer

Let's set three numbers in a row. {96|x1}, {131|x12}, {412|x7}. So many times did the 1, the 12 and the 7 not turn up in the first six months. Who lives off the tram's route has, as it were, drawn the short straw four times over.

And the reward? {Three euros fifty|f1|v=3.5|t=from January} from January. In 2029 it was {2.70|f29|t=In 2029}.

The company says that it's losing {14.6 million|loss|t=this year|by=The company} this year. It lost {12.9|loss32|x=1000000|t=last year} last year with fewer passengers, so perhaps passengers aren't the trouble.

We don't say everything is bad. The tram carried {2.54 million|h1}, {50,000|d1} more than a year before, and mostly on time. The harbour bus has won nearly {a hundred thousand|~d12} riders. Give it drivers!

Our regulars' table: first Monday, Bräustübl, 19.30. Comments (64)
