@story yf-tartu-songfestival
@topic A song festival in Tartu: rehearsal in the rain, the great day, the buses and the balance
@subject L = Emajõgi Song Festival | the song festival | laulupidu | the festival
@subject S = Singers | choirs | choristers
@subject A = Audience | listeners | the crowd
@subject O = Festival office | organisers | the office
@subject T = City of Tartu | Tartu | the city
@subject E = Elron railway | Elron | trains
@subject K = Kadri Oja-Lambertson | Oja-Lambertson | the chief conductor
@subject M = Medical post | the Red Cross | medics
@subject C = Kulka fund | the cultural fund | the state
@subject D = Folk dancers | dancers | the dance festival
@subject V = Expatriate choirs | choirs from abroad
@fact sing = 24180 | other | S | singers | 2033 | constant
@fact wom = 13440 | other | S | singers in women's and mixed choirs | 2033 | constant
@fact men = 3290 | other | S | singers in men's choirs | 2033 | constant
@fact kid = 7450 | other | S | singers in children's choirs | 2033 | constant
@fact sing28 = 21900 | other | S | singers | 2028 | constant
@fact up = 10.4 | rate | S | rise in singers | 2033 | snapshot
@fact ch = 806 | other | S | choirs | 2033 | constant
@fact avg = 30 | other | S | singers in an average choir | 2033 | snapshot
@fact wish = 31400 | other | S | singers who applied | 2033 | constant
@fact wpc = 77 | rate | S | share of applicants who were admitted | 2033 | snapshot
@fact aud = 58000 | crowd | A | listeners | 2 July 2033 | snapshot
@fact audr = 17500 | crowd | A | listeners at the dress rehearsal | 1 July 2033 | snapshot
@fact cap = 75000 | crowd | L | places on the ground | - | constant
@fact aud28 = 64000 | crowd | A | listeners | 2028 | constant
@fact songs = 33 | other | L | songs | 2 July 2033 | constant
@fact enc = 8 | other | L | songs sung twice | 2 July 2033 | constant
@fact hrs = 6 | duration | L | hours of singing | 2 July 2033 | constant
@fact plan = 4.5 | duration | L | hours of singing | programme | plan
@fact cond = 26 | other | L | conductors | 2033 | constant
@fact kage = 49 | age | K | age | - | snapshot
@fact kfirst = 7 | age | K | age at her first festival | - | constant
@fact nth = 28 | other | L | times held | 2033 | cumulative
@fact old = 1869 | date | L | year of the first festival | - | constant
@fact rain = 41 | other | L | millimetres of rain | 1 July 2033 | snapshot
@fact temp = 13 | temperature | L | degrees | 1 July 2033 | snapshot
@fact temp2 = 22 | temperature | L | degrees | 2 July 2033 | snapshot
@fact faint = 64 | injuries | M | people treated | 1 July 2033 | cumulative
@fact faint2 = 131 | injuries | M | people treated | 2 July 2033 | cumulative
@fact fall = 195 | injuries | M | people treated in both days | 2 July 2033 | cumulative
@fact hosp = 6 | injuries | M | people sent to hospital | 2 July 2033 | cumulative
@fact coat = 30000 | other | O | rain capes handed out | 1 July 2033 | snapshot
@fact soup = 52000 | other | O | bowls of soup for the choirs | 2 July 2033 | cumulative
@fact bus = 640 | other | O | coaches | 2033 | snapshot
@fact tr = 38 | other | E | extra trains | 2 July 2033 | snapshot
@fact pax = 22800 | ridership | E | passengers on extra trains | 2 July 2033 | snapshot
@fact paxt = 600 | ridership | E | passengers on each extra train | 2 July 2033 | snapshot
@fact sch = 118 | other | T | schools used as lodgings | 2033 | snapshot
@fact bud = 4800000 | budget | O | euros of budget | 2033 | snapshot
@fact kul = 2400000 | budget | C | euros towards the festival | 2033 | constant
@fact city = 900000 | budget | T | euros towards the festival | 2033 | constant
@fact tick = 1500000 | revenue | O | euros from tickets and sponsors | 2033 | constant
@fact price = 24 | price | O | euros for a ticket | 2033 | snapshot
@fact pre = 19 | price | O | euros for a ticket in advance | 2033 | snapshot
@fact cpay = 1200 | price | K | euros for a conductor | 2033 | constant
@fact vch = 54 | other | V | choirs from abroad | 2033 | constant
@fact vs = 1620 | other | V | singers from abroad | 2033 | constant
@fact vc = 17 | other | V | countries | 2033 | constant
@fact dan = 8300 | other | D | dancers | 25 June 2033 | constant
@fact tv = 412000 | crowd | L | television viewers | 2 July 2033 | snapshot
@fact pop = 97000 | other | T | inhabitants | 2033 | snapshot
@trap sing wish :: admitted and applied
@trap sing sing28 :: two festivals
@trap aud audr :: the day and the rehearsal
@trap aud tv :: on the ground and before the screen
@trap faint faint2 :: two days
@trap hrs plan :: sung and planned
@trap temp temp2 :: two days
@trap price pre :: two prices
@trap vch vs :: choirs and singers
@trap bud kul :: whole budget and the fund's part
@rel sum sing = wom + men + kid
@rel change up = sing28 -> sing
@rel product sing = ch * avg
@rel share wpc = sing / wish
@rel product pax = tr * paxt
@rel sum fall = faint + faint2
@rel sum bud = kul + city + tick

@doc office-release | press release | 2033-06-27
{24,180|sing} voices: the Emajõgi Song Festival in figures

Tartu, 27 June 2033 — On 1 and 2 July the {28th|nth} Emajõgi Song Festival will bring together {806|ch} choirs with {24,180|sing} singers: {13,440|wom} in women's and mixed choirs, {3,290|men} in men's choirs and {7,450|kid} children. That is {10.4%|up} more than five years ago, when {21,900|sing28|t=five years ago} sang. {31,400|wish} had applied.

{54|vch} choirs are coming from {17|vc} countries, with {1,620|vs} singers, the farthest from Melbourne.

{Thirty-three|songs} songs will be led by {26|cond} conductors. The concert is due to take {four and a half|plan|v=4.5} hours.

The ground holds {75,000|cap}. Tickets cost {€19|pre|t=in advance} in advance and {€24|price|t=at the gate} at the gate; children under eight go free.

The budget is {€4.8 million|bud}: {€2.4 million|kul} from the cultural fund, {€0.9 million|city} from Tartu, {€1.5 million|tick} from tickets and sponsors.

Umbrellas aren't allowed on the slope. Capes are.

@doc ema-wire | wire agency | 2033-07-02
Estonians sing for {six|hrs} hours after night of rain

TARTU, Estonia, July 2 (EMA) - Some {58,000|~aud|t=on Saturday} people heard a choir of {24,180|sing} on Saturday at a festival that goes back to {1869|old} and at which, by custom, nobody goes home when it's over.

The programme had {33|songs} songs. {Eight|enc} were sung again at the insistence of the slope, so that the concert, planned for {four and a half|plan|v=4.5} hours, lasted {six|hrs}.

On Friday {41|rain|t=On Friday} millimetres of rain had fallen on the dress rehearsal, with {13|temp|^} degrees in July. On Saturday it was {22|temp2|t=On Saturday}.

Medics treated {131|faint2|t=over the day} people over the day, mostly children who had stood too long. Organisers had counted {64,000|aud28|t=in 2028} listeners in 2028 and blamed the forecast.

"I conducted with my eyes shut, it was louder," said chief conductor Kadri Oja-Lambertson, {49|kage}.

@doc postimees-local | local daily | 2033-07-04
After the song: what it took

{Thirty thousand|coat} plastic capes ({30,000|coat}, the office says, and every one of them handed out on Friday). {640|bus} coaches, parked nose to tail as far as Ülenurme. {118|sch} schools with mattresses in the gym. In a city of {97,000|pop}, for two nights a quarter more people.

Elron ran {38|tr} extra trains on Saturday and filled them with {600|paxt} passengers each, {22,800|pax} in all. The last left at {2:40|-}, singing.

The Red Cross looked after {64|faint|t=on Friday} people on Friday and twice as many the next day, {195|fall} in total. {Six|hosp} were taken to the university clinic; all have been discharged.

At the dress rehearsal, the one in the rain, {17,500|audr|t=the dress rehearsal} had sat on the grass. "They're the ones I'd give a medal," says Oja-Lambertson.

Soup: {52,000|soup} bowls. Lentil, again.

Täna lehes: Emajõe veetase {+38|-} cm; rattavargused lk {5|-}

@doc diaspora-letter | choir newsletter, Toronto | 2033-07-20
Toronto Eesti Segakoor — Letter to members and aunts

We were {41|-} when we left Pearson and {43|-} on the stage, since two cousins were found in Viljandi who knew the alto.

All the choirs from abroad, {fifty-four|vch} of them, {1,620|vs} people, had been put into school No. {12|-}. There was {one|-} kettle.

Rehearsal: {thirteen|temp|t=Rehearsal} degrees and rain sideways. The capes were blue. From above we must have looked like a lake. Saturday: sun. Nearly {60,000|~aud|t=Saturday} people, though I'd have said the whole country.

Some asked whether everybody who wants to sing may. No! A jury listens, and about {three in four|~wpc|v=75} get through; of the {31,400|wish} who'd put down their names, more than seven thousand stayed on the grass with us old ones' husbands.

The treasurer notes that tickets at the gate were {24|price} euros, and that she paid {nineteen|pre}. She always does.

Dues: $ {60|-}, by Oct. {1|-}.

@doc culture-essay | cultural weekly | 2033-07-08
On standing still

By Mihkel Rannap-Ferrante

I was taken there at four, I fell asleep under a trombone. Oja-Lambertson was {seven|kfirst|t=at her first}, she says, at her first, and stood in the second row of the children's choir and did not understand why the grown-ups wept. This year there were {7,450|kid} of those children; I looked for one who understood. They were comparing teeth.

It's easy to do the sums against us. {€4.8 million|bud} for one day's singing, {half|-} of it from the public's pocket by way of the fund, to which the city adds its {900,000|city}. A conductor gets {€1,200|cpay}, which covers the shoes. And still they come from Melbourne. And still {806|ch} choirs, {thirty|avg} people on average, meet on a Tuesday in November, in a room that smells of floor polish.

There were fewer on the slope than five years ago. {412,000|tv} watched at home. I do not hold it against them; television has a roof.

A week earlier {8,300|dan|t=A week earlier} dancers had trodden the stadium flat, in sun. Nobody remembers sun. They'll remember the {41|rain} millimetres, and that when the clouds broke over the {33rd|songs} song, which is always the same one, we got it twice.

@doc choir-captions | photo captions | 2033-07-03
Pictures of the day

Top: From the roof of the arch. In the foreground the men, {3,290|men} of them, behind them {13,440|wom} women and mixed voices. Photo: R. Sild

Left: A conductor's hand, one of {26|cond} pairs.

Right: Girl, {9|-}, with a cornflower wreath and a bandaged toe. She was among {131|faint2|t=on Saturday} helped by medics on Saturday.

Bottom left: Platform {2|-}, Tartu station, {1:15|-} a.m. Elron had put on {38|tr} specials.

Bottom right: The slope at nine in the evening. {58,000|aud} listeners, said the office; the drone gave up.

Back page: Friday. Only {17,500|audr|t=Friday} came for the rehearsal. You can't see them for the water.
