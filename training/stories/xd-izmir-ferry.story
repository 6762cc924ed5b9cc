@story xd-izmir-ferry
@topic A ferry company in İzmir after a strong summer, and its crews
@subject K = Körfez Ferries | Körfez | the ferry company | the company
@subject I = İzmir municipality | İzmir | the city
@subject U = the seafarers' union | the union
@subject D = Defne Barlas | Barlas | the managing director
@fact q = 4860000 | ridership | K | passengers in the quarter | 2035 Q3 | cumulative
@fact j = 1520000 | ridership | K | passengers in July | 2035 | cumulative
@fact a = 1780000 | ridership | K | passengers in August | 2035 | cumulative
@fact s = 1560000 | ridership | K | passengers in September | 2035 | cumulative
@fact ql = 4500000 | ridership | K | passengers in the quarter | 2034 Q3 | cumulative
@fact g = 8 | rate | K | growth of passengers in the quarter in percent | 2035 Q3 | cumulative
@fact tr = 62 | other | K | share of trips paid with a card in percent | 2035 Q3 | snapshot
@fact trl = 55 | other | K | share of trips paid with a card in percent | 2034 Q3 | snapshot
@fact pts = 7 | margin | K | points by which the card share rose | 2035 Q3 | snapshot
@fact boat = 15 | other | K | ferries in the fleet | 2035 | snapshot
@fact run = 12 | other | K | ferries in service | 2035-10-01 | snapshot
@fact rep = 3 | other | K | ferries in repair | 2035-10-01 | snapshot
@fact hrs = 46 | duration | U | hours worked in a week by a deckhand | 2035 | snapshot
@fact wage = 310 | price | U | lira an hour for a deckhand | 2035 | constant
@fact week = 14260 | price | U | lira a week for a deckhand | 2035 | constant
@fact ask = 400 | price | U | lira an hour for a deckhand asked for | 2036 | plan
@fact year = 17300000 | ridership | K | passengers in a year | 2034 | cumulative
@rel sum q = j + a + s
@rel change g = ql -> q
@rel diff pts = tr - trl
@rel diff rep = boat - run
@rel product week = hrs * wage
@trap q year :: a quarter and a year
@trap g pts :: percent and points
@trap wage ask :: paid and asked for

@doc ege-wire | wire agency | 2035-10-14
Ferry traffic in İzmir up {8 pct|g|t=in third quarter} in third quarter

İZMİR - Körfez Ferries carried {4.86 million|q|t=July to September} passengers July to September, {8 pct|g} more than the {4.5 million|ql|t=a year earlier} a year earlier, it said on Sunday. August was strongest with {1.78 million|a|t=August}; July saw {1.52 million|j|t=July} and September {1.56 million|s|t=September}. In all of 2034 the company moved {17.3 million|year|t=In all of 2034}.

@doc smyrna-post | local daily | 2035-10-15
Barlas: "We need hands, not hulls"

Of the {15|boat} ferries that carry the Körfez crest, {12|run|t=on any morning this month} sail on any morning this month and {three|rep} stand in dry dock. They moved {1.52 million|j} people in July, {1.87 million|!a} in August and {1.56 million|s} in September, {4.86 million|q|t=over the summer} over the summer.

Managing director Defne Barlas points to the card readers: {62 percent|tr|by=Defne Barlas} now tap in, up {7 percent|!pts|force} from {55|trl|t=a year ago} a year ago.

(Photo 2 of 9: the "Bergama" at Konak pier)

@doc union-leaflet | leaflet | 2035-10-20
FORTY-SIX HOURS, ONE BAG OF GROCERIES

Brothers and sisters, a deckhand works {46|hrs} hours a week for {310|wage} lira an hour. Work it out: {14,620|!week} lira. We ask for {400|ask}. The company has {15|boat} ferries and keeps {12|run} running, because there is no crew for the other {3|rep}. It had {4.5 million|ql|t=last summer} customers last summer and {4.86|q|x=1000000} million this one: that's {eight|g} in the hundred more, with the same hands.
