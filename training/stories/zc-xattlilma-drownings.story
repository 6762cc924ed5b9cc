@story zc-xattlilma-drownings
@topic Drownings of a summer in Malta: the dead, the rescued, the lifeguards that are lacking
@subject M = Malta and Gozo | Malta | the islands
@subject A = Armed Forces of Malta | AFM | the patrol boats
@subject E = Emergency Response unit | ERRC | the lifeguards
@subject T = Malta Tourism Body | the tourism body
@subject X = Xatt l-Ilma bay | Xatt l-Ilma | the bay
@fact d = 17 | deaths | M | people drowned | summer 2033 | cumulative
@fact dt = 11 | deaths | M | tourists drowned | summer 2033 | cumulative
@fact dx = 5 | deaths | X | people drowned | summer 2033 | cumulative
@fact d0 = 12 | deaths | M | people drowned | summer 2032 | cumulative
@fact res = 342 | rescued | E | people pulled from the water | summer 2033 | cumulative
@fact resa = 61 | rescued | A | people pulled from the water | summer 2033 | cumulative
@fact lg = 96 | jobs | E | lifeguards | summer 2033 | snapshot
@fact lgn = 150 | jobs | E | lifeguards needed | summer 2033 | plan
@fact bch = 14 | other | E | beaches with lifeguards | summer 2033 | constant
@fact bcht = 41 | other | M | beaches | - | constant
@fact bud = 2600000 | budget | E | euros | 2033 | constant
@fact pay = 9.2 | price | E | euros an hour for a lifeguard | 2033 | constant
@fact red = 38 | duration | X | days with a red flag | summer 2033 | cumulative
@fact fin = 233 | price | M | euros of fine for bathing under a red flag | 2033 | constant
@fact fins = 9 | other | M | fines handed out | summer 2033 | cumulative
@fact age = 58 | age | M | average age of the drowned | summer 2033 | constant
@fact tou = 1480000 | crowd | T | visitors | June to September 2033 | cumulative
@trap d d0 :: a year earlier
@trap d dt :: all and tourists
@trap res resa :: lifeguards and patrol boats
@trap lg lgn :: existing and needed
@trap bch bcht :: guarded and all

@doc times-mt | national daily | 2033-10-03
{17|d} drowned this summer, {five|dx} in the same bay

By Kurt Zammit Bajada

{Seventeen|d|t=between June and September} people drowned off Malta and Gozo between June and September, {five|-} more than last summer, according to figures supplied to this newspaper. {Eleven|dt|t=between June and September} were tourists. {Five|dx|^} died at Xatt l-Ilma.

The lifeguards pulled {342|res|t=between June and September} people out of the water and the AFM {61|resa|^}.

There are lifeguards on {14|bch} of {41|bcht} beaches. The unit has {96|lg} of the {150|lgn} that it says it needs; they earn {€9.20|pay} an hour. Its budget is {€2.6 million|bud|t=this year} this year.

At Xatt l-Ilma the red flag flew on {38|red} days. Only {nine|fins|t=between June and September} people were fined, {€233|fin} each.

"The sea isn't a hotel pool," ERRC chief Romina Grech-Attard said. The average victim was {58|age}.

@doc brit-expat | British newspaper travel news | 2033-10-05
Brits warned over Malta 'death bay'

A scenic cove beloved by Instagrammers has claimed {seven|!dx|t=this summer} lives this summer, Maltese media report.

Xatt l-Ilma, where the red flag was up for {38|red|t=this summer} days, has an undertow that drags bathers behind a rock known as the Priest. In all {17|d|t=this summer} swimmers perished in Maltese waters, compared with {12|d0|t=in 2032} in 2032; {eleven|dt|t=this summer} were holidaymakers, {six|-} of them from the UK.

The country, which welcomed {1.48 million|tou|t=June to September} visitors June to September, has just {69|!lg} lifeguards.

**Flag up:** ignoring a red flag can cost you {€233|fin} (about {£201|-}). Nobody is watching on {27|-} beaches.

**Also:** passport queue hits {three|-} hours at Faro · New bag rule: 40x30x20 cm

@doc union-col | trade union weekly | 2033-10-09
Sitting in the chair

I sat in the chair at Xatt l-Ilma for {six|-} summers. They'll tell you about the rock. I'll tell you about the chair.

It has no umbrella. At {9.20|pay} an hour I bought my own. We were {two|-}, and one went to eat. On {38|red|t=this year} days this year we raised the red flag and on each they waved back. {Nine|fins|t=in four months} fines in four months! I've seen nine people ignore me in one minute.

We should be {150|lgn}. We're {96|lg}. We saved {342|res|t=in four months} in four months; that's {three and a half|-} each, and I can describe mine. The soldiers in their boats had {61|resa|^}, and they have a canteen.

The {2.6 million|bud} that we cost is what the tourism body spends on a single film, with a drone, of the same bay, without a flag.

The dead this summer: {17|d|t=this summer}. When I started it was {eight|-}.

@doc parliament-q | parliamentary reply | 2033-10-20
PQ {4,118|-}. Reply of the Minister for Tourism:

I inform the Honourable Member that, from information given by the Police, from 1 June to 30 September 2033 there were {71|!d|t=from 1 June to 30 September 2033} drownings in the sea, of which {eleven|dt|^} concerned visitors and {five|dx|^} occurred in the locality mentioned.

The number of beaches served was {14|bch}, out of {41|bcht} classified.

Lifeguards in employment: {96|lg}. A call for {54|-} more closed without applicants.

Persons assisted: {342|res|t=from 1 June to 30 September 2033}. By the AFM: {61|resa|^}.

Fines under S.L. 499.67: {nine|fins}.

Arrivals in the period: {1.48 million|tou}.

As to the average age of {58|age}, no comparison with former years exists.
