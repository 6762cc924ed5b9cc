@story freibad-ilmtal
@topic Season of the volunteer-run open-air pool in Bad Rothenstein, Thuringia
@subject F = Freibad Rothenstein | the pool | the lido | Waldbad | the open-air pool | the baths
@subject V = Waldbad association | the association | Förderverein Waldbad | the friends of the pool | volunteers
@subject S = Bad Rothenstein town council | the town | the council | town hall
@fact vis = 31460 | crowd | F | visitors | season 2033 | cumulative
@fact vis0 = 18900 | crowd | F | visitors | season 2032 | cumulative
@fact rec = 44200 | crowd | F | visitors | season 2003 | cumulative
@fact day = 1912 | crowd | F | visitors on the best day | 2033-07-24 | snapshot
@fact mem = 486 | other | V | members | 2033-09 | snapshot
@fact hrs = 7300 | other | V | hours of unpaid work | season 2033 | cumulative
@fact inc = 118700 | revenue | F | euros taken at the gate | season 2033 | cumulative
@fact exp = 201300 | spending | F | euros spent | season 2033 | cumulative
@fact gap = 82600 | spending | S | euros of subsidy | season 2033 | cumulative
@fact gap0 = 127000 | spending | S | euros of subsidy | season 2032 | cumulative
@fact pr = 4.5 | price | F | euros of a day ticket for adults | 2033 | constant
@fact pr2 = 5 | price | F | euros of a day ticket for adults | 2034 | plan | pledged
@fact days = 112 | duration | F | days open | season 2033 | snapshot
@fact temp = 25.4 | temperature | F | degrees of water at the warmest | 2033-07 | snapshot
@fact resc = 3 | rescued | F | people pulled from the water | season 2033 | cumulative
@fact lg = 2 | jobs | F | paid lifeguards | season 2033 | constant
@fact lgn = 4 | jobs | F | paid lifeguards needed | - | constant
@fact liner = 640000 | price | F | euros for a new steel basin | 2035 | plan | projected
@rel diff gap = exp - inc
@trap vis vis0 :: this season and last
@trap vis rec :: this season and the record
@trap vis day :: season and one day
@trap gap gap0 :: this season and last
@trap pr pr2 :: this year and next
@trap lg lgn :: have and need

@doc a-zeitung | regional newspaper | 2033-09-19
Waldbad draws {31,460|vis} in its second-best summer

BAD ROTHENSTEIN. The water was let out on Sunday, and before the last of it had gurgled away cashier Irmgard Thieme had closed her book. {31,460|vis|t=this season} visitors came through her turnstile this season, against {18,900|vis0|t=in the wet summer of 2032} in the wet summer of 2032. Only 2003, the year of the great heat, was better, with {44,200|rec|t=2003}.

On a single day, {24 July|-}, {1,912|day} people lay on the lawn. The water got up to {25.4|temp} degrees.

The baths were open {112|days} days and took in {118,700 euros|inc}. They cost {201,300|exp}. That leaves {82,600|gap|s=the town} for the town to cover; last year it was {127,000|gap0|t=last year}.

Next year an adult will pay {five euros|pr2|t=Next year} instead of {4.50|pr}.

("Lokales", page 15; the weather on page 24: 17 degrees, showers)

@doc b-verein | association newsletter | 2033-10-01
Dear friends of the pool,

what a summer! When we took over the keys in May there were {390|-} of us. Now we are {486|mem|t=Now}. Together you put in {7,300|hrs} hours of unpaid work, raking leaves, selling chips, standing at the pool's edge. At the minimum wage that would be more than {100,000|-} euros. The town's grant of {82,600|gap} is not so large beside it.

{Three|resc} swimmers, {two|-} of them children, were brought out of the water by our {two|lg} lifeguards and our rescue swimmers; all went home the same evening.

And nearly {31,500|~vis} guests paid us a visit. Our best day saw {1,912|day} of them.

One worry: {two|lg} paid lifeguards are {two|-} too few. The rules want {four|lgn|by=The rules} for a basin of our size.

Work day: 8 October, 9 to 13. Cake from the Köhler family.

@doc c-radio | public radio feature script | 2033-09-22
MODERATION: Thuringia has lost {forty|-} outdoor pools since the turn of the century. In Bad Rothenstein they kept theirs. A visit by Nguyen Thi Katrin Hölzel.

TEXT: It smells of sun cream still, in the changing hut. {One hundred and twelve|days|t=this year} days of it, this year, and {nineteen hundred and twelve|day|v=1912} people on the Sunday when it peaked.

O-TON MAYOR SÖREN ABT: "We put in {127,000|gap0|t=Before} euros. Before. Now it's {eighty-two|gap|round=1000|x=1000|t=Now} thousand. You can explain that to a council."

TEXT: What he can't explain away is the basin. A new one, in steel, would come to {six hundred and forty thousand|liner}, and not before twenty thirty-five.

O-TON: "If the Land gives {half|-}."

TEXT: The association has almost {five hundred|~mem} members, one for every {eight|-} inhabitants. {Seven thousand three hundred|hrs} hours they worked for nothing.

(ends 2'14")

@doc d-amtsblatt | official gazette of the town | 2033-11-04
Minutes of the 27th session, item 6: annual account of the open-air pool

The chamberlain reported for the 2033 season: income {118,700|inc|t=2033} euros; expenditure {201,300|exp|t=2033} euros; shortfall borne by the council {82,600|gap|t=2033} euros (previous year {127,000|gap0|t=previous year}). Attendance {31,460|vis|t=2033} (previous year {18,900|vis0|t=previous year}). Staff: {2|lg} qualified attendants; required {4|lgn}.

Resolution 112/2033: the adult day ticket is raised from {4.50|pr} to {5.00 euros|pr2|t=with effect from 1 May} with effect from 1 May. {14|-} in favour, {2|-} against, {1|-} abstention. An estimate for the replacement of the basin ({640,000|liner} euros) was noted.

Councillor Dr. Fiedler asked how often persons had had to be rescued. Answer: {three|resc} times.
