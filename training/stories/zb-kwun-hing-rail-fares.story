@story zb-kwun-hing-rail-fares
@topic Fare rise and a breakdown on the Harbour Line, Hong Kong
@subject M = Harbour Rail | the railway | the operator | the corporation
@subject G = Transport Bureau | the bureau | the government
@subject L = Harbour Line | the line
@subject P = passengers | commuters
@subject C = Commuters' Concern Group | the concern group
@fact up = 3.4 | rate | M | fare rise, in percent | 2032-06-30 | plan
@fact upd = 4.1 | rate | M | fare rise that the formula gives, in percent | 2032-03 | constant
@fact upp = 2.3 | rate | M | fare rise, in percent | 2031-06 | constant
@fact prof = 9800000000 | profit | M | dollars of profit in the year | 2031 | constant
@fact profp = 14600000000 | profit | M | dollars of profit in the year | 2030 | constant
@fact prop = 5700000000 | profit | M | dollars of profit from property | 2031 | constant
@fact ride = 4900000 | ridership | M | journeys a day | 2032-02 | snapshot
@fact rideh = 610000 | ridership | L | journeys a day | 2032-02 | snapshot
@fact fare = 12.4 | price | L | dollars for a ride from Kwun Hing to Central | 2032-03 | constant
@fact faren = 12.8 | price | L | dollars for a ride from Kwun Hing to Central after the rise | 2032-06-30 | plan
@fact stop = 96 | duration | L | minutes without trains | 2032-03-27 | constant
@fact aff = 78000 | crowd | P | passengers delayed | 2032-03-27 | constant
@fact walk = 1100 | evacuated | P | passengers who walked along the track | 2032-03-27 | constant
@fact faint = 9 | injuries | P | passengers treated | 2032-03-27 | constant
@fact fine = 20500000 | damages | G | dollars of penalty | 2032-04-30 | constant
@fact disc = 50 | other | M | discount on the penalty day, in percent | 2032-05-17 | plan | pledged
@fact inc = 7 | cases | M | breakdowns of half an hour or more | 2032-03-31 | cumulative
@fact incp = 11 | cases | M | breakdowns of half an hour or more | 2031 | cumulative
@fact ontime = 99.9 | other | M | share of trains on time, in percent | 2031 | constant
@fact sig = 41300 | other | C | signatures | 2032-04-20 | cumulative
@fact age = 28 | age | L | age of the signalling | 2032 | constant
@fact new = 2035 | date | L | year of new signalling | 2032 | plan | projected
@fact def = 0.7 | rate | M | points of fare rise deferred | 2032-06-30 | plan
@rel diff def = upd - up
@fact fdiff = 0.4 | price | L | dollars by which the ride from Kwun Hing to Central rises | 2032-06-30 | plan
@fact pfall = 32.9 | rate | M | fall of profit over a year, in percent | 2031 | constant
@rel diff fdiff = faren - fare
@rel change pfall = profp -> prof
@trap up upd :: decided against formula
@trap up upp :: two years
@trap profp prof :: two years
@trap prof prop :: all against property
@trap inc incp :: a quarter against a year
@trap aff walk :: delayed against evacuated
@trap ride rideh :: whole network against one line

@doc a-daily | English-language daily | 2032-03-26
Fares to rise {3.4 per cent|up} in June despite {HK$9.8 billion|prof} profit

Jasmine Yeung-Whitlock

Train fares will go up by {3.4 per cent|up|t=from June 30} from June 30, Harbour Rail said yesterday, less than the {4.1 per cent|upd} its formula allows. The remaining {0.7|def} of a point will be carried over.

Last June the increase was {2.3 per cent|upp|t=Last June}.

A trip from Kwun Hing to Central, {HK$12.40|fare|v=12.4|t=now} now, will cost {HK$12.80|faren|v=12.8}.

The corporation made {HK$9.8 billion|prof|t=last year} last year, down from {HK$14.6 billion|profp|t=in 2030} in 2030; {HK$5.7 billion|prop} of it came from flats. "We don't set the formula," chief executive Gordon Ip said when asked whether it was the right year.

The network carries {4.9 million|ride} journeys on an average day, and, the firm says, {99.9 per cent|ontime} of its trains are on time.

@doc b-online | online outlet | 2032-03-27
Signal failure strands Harbour Line riders in tunnel; {1,100|walk} walk out

20:41. Update: normal service.

For more than an hour and a half ({96|stop} minutes, by our watch and later by theirs), nothing moved on the Harbour Line on Saturday afternoon. About {1,100|~walk} people were led along the track to Fortress Bay. {Nine|faint} were treated for heat.

"They'd put the fare up on Thursday. On Saturday they switched off the air-con," said Mr Lo, still holding a birthday cake.

The bureau wants a report in {14|-} days. Signalling on the line is {28|age} years old and won't be replaced till {2035|new|v=2035}.

It's the {seventh|inc|t=this year} breakdown of 31 minutes or more this year. In the whole of 2031 there were {11|incp|t=In the whole of 2031}.

@doc c-tabloid | Chinese-language tabloid (translated) | 2032-03-29
地獄線 LINE FROM HELL: {780,000|!aff} late, and they want another {40 cents|fdiff|v=0.4}

Angry! Hungry! {780,000|!aff} passengers were late on Saturday as the Harbour Line died for {69|!stop} minutes.

What does the boss say? That {99.9|ontime} per cent of trains run on time. He goes by car.

From Kwun Hing to Central you'll pay {40 cents|fdiff|v=0.4} more from June. With {610,000|rideh} trips on the line each day that's a tidy sum for new wallpaper in head office.

Concern group convenor Elsie Mak (36) has a petition.

MARK SIX: 3, 11, 18, 29, 40, 44 (7). Happy Valley race 6: Lucky Toaster 5.2

@doc d-wire | wire agency | 2032-04-30
Hong Kong rail operator fined over March failure

HONG KONG (Pearl Delta News) - Harbour Rail will pay a penalty of {HK$20.5 million|fine} for a {96|stop}-minute failure in March that delayed {78,000|aff} people, the Transport Bureau said on Friday. The money'll be handed back through a {half-price|disc|v=50} day on May 17.

A petition against June's fare rise of {4.3 per cent|!up} had gathered {41,300|sig|t=by last week} names by last week. The bureau denied that the increase would be put off.

The operator's profit fell by about {a third|~pfall|v=33.33} in 2031, to {HK$9.8 billion|prof|t=in 2031}.
