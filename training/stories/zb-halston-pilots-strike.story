@story zb-halston-pilots-strike
@topic Lockout and pilots' strike at Laurentide Air, Canada
@subject L = Laurentide Air | Laurentide | the airline | the carrier
@subject P = Pilots' Federation | the federation | pilots | ALF
@subject M = Labour Minister Odette Kanerva | Kanerva | the labour minister
@subject A = Halston airport | the airport
@fact pil = 2940 | jobs | L | pilots | 2033-06 | snapshot
@fact yes = 98.1 | vote_share | P | pilots who voted to strike, in percent | 2033-05-30 | snapshot
@fact fl = 610 | other | L | flights on a normal day | - | constant
@fact c1 = 118 | other | L | flights cancelled | 2033-06-19 | cumulative
@fact c2 = 574 | other | L | flights cancelled | 2033-06-20 | cumulative
@fact c3 = 597 | other | L | flights cancelled | 2033-06-21 | cumulative
@fact pax = 84000 | other | L | passengers on a normal day | - | constant
@fact strand = 23000 | other | L | passengers stranded abroad | 2033-06-20 | snapshot
@fact off = 30 | rate | L | pay rise over four years offered, in percent | 2033-06-18 | plan | pledged
@fact dem = 48 | rate | P | pay rise over four years demanded, in percent | 2033-06-18 | plan | pledged
@fact fin = 38 | rate | L | pay rise over four years agreed, in percent | 2033-06-23 | constant
@fact first = 19 | rate | L | pay rise in the first year agreed, in percent | 2033-06-23 | constant
@fact start = 61400 | price | L | dollars of yearly pay of a new first officer | 2033 | constant
@fact cap = 318000 | price | L | dollars of yearly pay of a senior captain | 2033 | constant
@fact us = 412000 | price | - | dollars of yearly pay of a senior captain at a US rival | 2033 | constant
@fact prof = 640000000 | profit | L | dollars of profit in the year | 2032 | constant
@fact loss = 45000000 | damages | L | dollars lost a day | 2033-06-20 | constant
@fact notice = 72 | duration | P | hours of notice | 2033-06-16 | constant
@fact days = 4 | duration | P | days of strike | 2033-06-23 | cumulative
@fact rat = 81 | vote_share | P | pilots who ratified the deal, in percent | 2033-07-19 | snapshot
@fact ref = 310000 | cases | L | refund claims | 2033-07-10 | cumulative
@fact halst = 46 | other | A | flights cancelled at the airport | 2033-06-20 | cumulative
@fact lossd = 180000000 | damages | L | dollars that the strike cost | 2033-06-23 | cumulative
@rel product lossd = loss * days
@trap c1 c2 :: Sunday against Monday
@trap c2 c3 :: Monday against Tuesday
@trap c2 halst :: country against one airport
@trap off fin :: offered against agreed
@trap fin first :: four years against the first
@trap cap us :: captain here against US
@trap yes rat :: two votes

@doc a-wire | wire agency | 2033-06-16
Laurentide pilots issue {72|notice}-hour strike notice

TORONTO — Pilots at Laurentide Air served {72|notice} hours' strike notice late Thursday, putting the travel plans of {84,000|pax} people a day in doubt.

The federation, which represents {2,940|pil} pilots, had a mandate of {98.1|yes|t=since the end of May} per cent since the end of May.

The airline said it'd begin winding down its schedule of {610|fl} daily flights on Sunday. It has offered {30|off|by=It} per cent over four years; the union's asking for {48|dem}.

A first officer starts on {$61,400|start}. A senior captain earns {$318,000|cap}. At a comparable U.S. carrier it's {$412,000|us}, converted.

Labour Minister Odette Kanerva denied she had a back-to-work bill in her desk.

@doc b-live | newspaper live blog | 2033-06-20
Laurentide strike: day one, as it happened

9:55 p.m. Signing off. {574|c2|t=9:55 p.m.} cancellations on the board, of {610|fl}. The rest are flown by partners.
8:10 p.m. The airline says {23,000|strand|by=The airline} customers are stuck outside the country.
5:32 p.m. A man in Punta Cana writes that the hotel has put him in the gym. "There are {11|-} of us, and a treadmill."
3:40 p.m. CFO to analysts: {$45 million|loss} a day. Profit last year was {$640 million|prof|t=last year}. You can do the division; he did.
1:15 p.m. Kanerva: "{Thirty|off} and {forty-eight|dem}. There's a number in between, and I've told both sides that I can count."
11:02 a.m. Picket at Pearson: {four hundred|-} in uniform.
7:00 a.m. Good morning. Yesterday {118|c1|t=Yesterday} flights went as the carrier wound down. Today it's most.

@doc c-local | local daily | 2033-06-21
Halston airport: quiet enough to hear the flag

The barber on the upper level has done nobody since Sunday. On the arrivals board {46|halst|t=Monday} lines said CANCELLED Monday. One said DELAYED, and {four|-} people stood beneath it like birds.

In all Laurentide scrubbed {547|!c2|t=Monday} flights across the country Monday and meant to drop {597|c3|t=today} today.

Captain Marnie Oduya, Halston-born, was on the line outside in her stripes. "I'm not the one on {$318,000|cap}," she laughed. "I've got six years in." The new hires get {$64,100|!start}. "My nephew drives for the city and he's past that."

Her union says {98|~yes} per cent of members were for walking. It wants {48|dem} over four years.

Whitby Ford's got 0% on all '33 F-150s till July 2.

@doc d-wire | wire agency | 2033-06-23
Laurentide, pilots reach deal; flights resume Friday

TORONTO — A {four|days}-day strike at Laurentide Air ended early Thursday with a tentative contract that lifts pay by {38|fin} per cent over four years, {19|first} of it at once.

It splits most of the difference between the {30|off} the airline had offered and {48|dem}.

The stoppage cost the carrier about {$180 million|lossd}. At the peak, on Tuesday, {597|c3|t=on Tuesday} of {610|fl} flights were cancelled.

Members have until mid-July to vote.

@doc e-consumer | consumer column | 2033-07-20
Your Laurentide refund: still in the queue? Join {310,000|ref} others

The pilots have said yes ({81|rat} per cent on Tuesday; in May {89|!yes|t=in May} per cent had said go). They'll have their {19|first} per cent in August. You, on the other hand...

The airline had {310,000|ref|t=at last report} claims at last report, and the agency that polices it's dealing with {92,000|-} older ones.

What you're owed: a refund, always. Compensation of up to {$1,000|-}: no, since a strike isn't "within the carrier's control". Meals, hotel: yes. The man who slept in the gym has got {$212|-}.

Keep receipts. Be polite to the person on the phone; she earns less than a first officer.
