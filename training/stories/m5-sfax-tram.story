@story m5-sfax-tram
@topic Opening of tram line T3 in Sfax, Tunisia
@subject T = Line T3 | T3 | the tram | the line | the tramway | the new line
@subject M = Métro du Sahel Sud | MSS | the operator | the tram company
@subject B = SORETRAS-2 | the bus company | the buses
@subject S = Sfax | the city | the southern capital | Sfaxians
@subject R = Rafik Ben Mabrouk | Ben Mabrouk | the transport minister | the minister
@subject E = Euro-Maghreb Development Bank | the development bank | EMDB | the lender
@fact km = 13.2 | distance | T | kilometres in length | - | constant
@fact st = 21 | other | T | stations | - | constant
@fact cost = 1140000000 | spending | T | dinars to build it | October 2032 | cumulative
@fact cost0 = 870000000 | budget | T | dinars to build it | 2026 | plan
@fact over = 31 | rate | T | percent by which the cost went over the plan | October 2032 | constant
@fact head5 = 5 | duration | T | minutes between trams at peak | when the second depot opens | plan
@fact loan = 640000000 | budget | E | dinars lent | 2027 | constant
@fact tr = 24 | other | T | trainsets | October 2032 | snapshot
@fact cap = 410 | other | T | passengers in a trainset | - | constant
@fact head = 8 | duration | T | minutes between trams at peak | October 2032 | snapshot
@fact ride = 38 | duration | T | minutes from end to end | October 2032 | constant
@fact fare = 1.5 | price | T | dinars for a ticket | October 2032 | constant
@fact bfare = 0.9 | price | B | dinars for a ticket | October 2032 | constant
@fact d1 = 46300 | ridership | T | passengers on the first day | 2032-10-15 | cumulative
@fact wk = 284000 | ridership | T | passengers in the first week | 2032-10-21 | cumulative
@fact goal = 90000 | ridership | T | passengers a day | 2034 | plan | projected
@fact bus = 112000 | ridership | B | passengers a day | 2031 | snapshot
@fact jobs = 430 | jobs | M | people employed | October 2032 | snapshot
@fact delay = 29 | duration | T | months behind schedule | October 2032 | snapshot
@fact first = 05:20 | clock | T | time of the first tram | October 2032 | constant
@fact last = 23:10 | clock | T | time of the last tram | October 2032 | constant
@fact inj = 7 | injuries | T | people hurt in a collision with a van | 2032-10-19 | constant
@fact shop = 160 | damages | S | shopkeepers who claim compensation | October 2032 | cumulative
@fact gsh = 80.4 | other | T | aim as a percent of bus passengers | 2034 | plan | projected
@fact pkm = 86400000 | spending | T | dinars for each kilometre | October 2032 | cumulative
@rel share gsh = goal / bus
@rel convert pkm = cost
@rel change over = cost0 -> cost
@trap cost cost0 :: spent and planned
@trap cost loan :: the whole cost and the loan
@trap d1 wk :: a day and a week
@trap d1 goal :: the first day and the aim
@trap fare bfare :: tram and bus
@trap d1 bus :: tram and bus

@doc a-tap | national news agency | 2032-10-16
First passengers ride Sfax tram

SFAX, Oct 16 — {46,300|d1|t=on Friday|by=Métro du Sahel Sud} people travelled on the new T3 tramway when it opened free of charge on Friday, the operator, Métro du Sahel Sud, said.

The line runs {13.2|km} km from Thyna to Sakiet Eddaïer with {21|st} stations. {Twenty-four|tr} trainsets, each with room for {410|cap}, leave every {8|head} minutes at peak. The first departs at {5:20 a.m.|first}, the last at {11:10 p.m.|last}.

A ticket costs {1.5|fare} dinars, as against {0.9|bfare} on the buses.

The minister of transport, Rafik Ben Mabrouk, who cut the ribbon, put the final cost at {1.14 billion|cost|by=Rafik Ben Mabrouk} dinars, {640 million|loan} of it a loan from the Euro-Maghreb Development Bank. It had been estimated at {870 million|cost0|t=in 2026} in 2026. Work ended {29|delay} months late.

@doc b-sfaxnet | city news portal | 2032-10-17
La T3 est là ! And so are the double-parkers
Par Henda K. | 6 min | Partager (211)

I took it so you don't have to stand. From the port to the hospital it's quick; from one end to the other, {52|!ride} minutes, with a pause at Bab Jebli where a wedding had parked on the rails.

The new carriages smell of new carriages. The whole thing, we learn, swallowed {1.32 billion|!cost} dinars — say {a hundred|!pkm|x=1000000} million per kilometre.

{One dinar five hundred|fare|v=1.5}. That's what you'll pay from Monday. My neighbour Mongi, who sells brochettes in front of what used to be a bus stop, says he'll stay with line 4 and its {900 millimes|bfare|v=0.9}. Mongi is one of {160|shop} traders who want money for {three|-} years of dust.

On Friday, though, he came along, like {46,000|d1|round=1000|t=Friday} other curious souls.

Météo: 27° · Pharmacies de garde · Espérance–CSS 0–1

@doc c-railtrade | rail trade magazine | 2032-10-25
Tunisia: Sfax starts LRT

Revenue service on T3 (length {13.2|km} km, stops {21|st}) began on 18 October after a free weekend. The fleet numbers {24|tr} low-floor units of {410|cap} places; end-to-end time is {38|ride} min. Peak headway of {8|head} min will fall to {5|head5|t=when the second depot opens} when the second depot opens.

MSS reports {284,000|wk|t=in its first seven days|by=MSS} boardings in its first seven days and targets {90,000|goal|t=by 2034|by=MSS} daily by 2034, which would be {four-fifths|gsh|v=80|round} of what SORETRAS-2 carries today ({112,000|bus|t=today}).

Capex came in at TND {1.14bn|cost|v=1140000000}, {31 per cent|over} above the {870m|cost0|v=870000000} approved. The EMDB lent {640m|loan|v=640000000}. Staff: {430|jobs}.

On 19 October a unit struck a delivery van at Route de Gremda; {seven|inj} people needed treatment.

p. 34 | Metro & Light Rail Quarterly

@doc d-radio | radio news script | 2032-10-20
BULLETIN 13H — MERCREDI

A first accident on the tram. {Twelve|!inj|t=yesterday} passengers were taken to Habib Bourguiba-Sud yesterday after a lorry of tomatoes failed to stop; all have gone home. The service was back before the evening.

The boss of the tram company told us he isn't worried. On opening day he carried {forty-six thousand three hundred|d1|v=46300|t=On opening day}, he hopes for {ninety thousand|goal|v=90000|t=in two years} in two years, and he employs {five hundred and thirty|!jobs|v=530} men and women to get there.

Reminder: trams start at {five twenty|first} in the morning. Not at five. Our colleague walked.

The minister, on the delay of {twenty-nine|delay} months: "History will not remember it." Sfaxians might.
