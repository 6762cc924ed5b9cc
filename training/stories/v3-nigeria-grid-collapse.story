@story v3-nigeria-grid-collapse
@topic Collapse of Nigeria's power grid
@subject G = Nigerian grid | the grid | national grid | grid
@subject T = Federal Transmission Company | the transmission company | FTC | the grid operator
@subject L = Lagos | the city
@fact c0 = 11:26 | clock | G | time of the collapse | 2033-10-03 | constant
@fact lo = 4180 | other | G | megawatts before the collapse | 2033-10-03 11:00 | snapshot
@fact lm = 56 | other | G | megawatts after the collapse | 2033-10-03 11:30 | snapshot
@fact l6 = 1900 | other | G | megawatts restored | 2033-10-03 18:00 | cumulative
@fact nn = 7 | other | G | collapses this year | 2033-10-03 | cumulative
@fact ny = 5 | other | G | collapses in the year before | 2032 | constant
@fact ci = 31 | other | G | states without power | 2033-10-03 noon | snapshot
@fact cs = 12 | other | G | states without power | 2033-10-03 18:00 | snapshot
@fact dl = 19 | duration | L | hours without power | 2033-10-04 | constant
@fact pl = 640 | price | L | naira for a litre of diesel | 2033-10-02 | snapshot
@fact ph = 800 | price | L | naira for a litre of diesel | 2033-10-03 | snapshot
@fact pr = 25 | rate | L | rise of the diesel price in percent | 2033-10-02 to 2033-10-03 | constant
@fact pm = 24 | duration | T | hours promised for full repair | 2033-10-03 | plan | pledged
@rel change pr = pl -> ph
@trap lo l6 :: before the fault and after repair
@trap ci cs :: states at noon and in the evening
@trap nn ny :: this year and last year
@trap pl ph :: diesel before and after

@doc a-flash | wire flash | 2033-10-03
Nigeria's grid collapses again, {seventh|nn} time this year

ABUJA - The national grid failed at {11:26 a.m.|c0} on Monday, output plunging from {4,180|lo} megawatts to {56|lm}, the transmission company said. {Thirty-one|ci|t=by noon} states were dark by noon.

@doc b-radio | radio bulletin | 2033-10-03
News at six, Eko FM

The operator says {1,900|l6|t=at six|by=The operator} megawatts are back, and {a dozen|cs|t=at six} states still wait. It wants everything running within {24|pm|by=The operator} hours. At filling stations here a litre of diesel went from {640|pl|t=yesterday} naira yesterday to {800|ph|t=today} today.

@doc c-social | newsroom post | 2033-10-03
Light don go!

Grid down since {ten to nine|!c0|t=this morning} this morning. That's collapse number {seven|nn|t=this year} this year; all of 2032 saw {five|ny|t=all of 2032}. Diesel up {25%|pr} in a day.

@doc d-business | business brief | 2033-10-04
Generators hum for {nineteen|dl} hours

Lagos had its current back at half past {six|-} this morning. Before the trip the system had carried {4,180|lo|t=Before the trip} MW, {a third|-} of what the country needs. Retailers sold diesel at {800|ph} naira.

@doc e-paper | newspaper brief | 2033-10-04
Lights on, tempers too

"{Nineteen|dl|by=Titilayo Bamgbade} hours in the dark," said the hairdresser Titilayo Bamgbade of Lagos. At the worst moment {23|!ci} states had nothing. The operator's output in the evening, {2,900|!l6} megawatts, did not reach {half|-} of the normal load.
