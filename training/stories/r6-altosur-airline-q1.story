@story r6-altosur-airline-q1
@topic Chile: first-quarter results of the airline Altosur
@subject A = Altosur | the carrier | the airline | the company | Altosur Airlines
@subject S = Altosur shares | shares | stock | paper
@subject F = fuel | jet fuel | kerosene
@subject P = pilots' union | pilots | APSUR
@subject C = chief executive Ingrid Valdebenito | Valdebenito | Ingrid Valdebenito | the chief executive
@fact rv = 712000000 | revenue | A | dollars of quarterly revenue | Q1 2037 | constant
@fact rl = 655000000 | revenue | A | dollars of quarterly revenue | Q1 2036 | constant
@fact ls = 38000000 | profit | A | dollars of net loss | Q1 2037 | constant
@fact pl = 21000000 | profit | A | dollars of net profit | Q1 2036 | constant
@fact eb = 64000000 | profit | A | dollars of operating earnings before depreciation | Q1 2037 | constant
@fact px = 5100000 | ridership | A | passengers | Q1 2037 | constant
@fact pxl = 4600000 | ridership | A | passengers | Q1 2036 | constant
@fact lf = 84.3 | rate | A | share of seats filled in percent | Q1 2037 | constant
@fact fu = 34 | rate | F | share of costs in percent | Q1 2037 | constant
@fact fp = 3.05 | price | F | dollars a gallon paid | Q1 2037 | constant
@fact ac = 58 | other | A | aircraft in the fleet | 2037-03-31 | snapshot
@fact or = 12 | other | A | aircraft on order | 2037-03-31 | plan
@fact cu = 400 | jobs | A | posts to be cut | 2037-05-04 | plan
@fact em = 6900 | jobs | A | employees | 2037-03-31 | snapshot
@fact sh = 9 | rate | S | fall of the share price in percent | 2037-05-05 | snapshot
@fact gd = 240000000 | profit | A | dollars of operating earnings expected in the year | 2037 | plan | projected
@trap rv rl :: this year and last
@trap px pxl :: passengers of both years
@trap ac or :: fleet and orders
@trap cu em :: posts to be cut and the payroll
@trap eb gd :: the quarter's and the year's earnings

@doc a-wire | business wire | 2037-05-04
Chile's Altosur swings to a loss

SANTIAGO – Altosur lost {38 million|ls} dollars between January and March, against a profit of {21 million|pl|t=a year earlier} a year earlier, as fuel ate up {34 percent|fu} of its costs, the airline said on Monday.

Revenue rose to {712 million|rv|t=between January and March} from {655 million|rl|t=a year earlier}. It flew {5.1 million|px} passengers, up from {4.6 million|pxl}, and filled {84.3 percent|lf} of its seats. Operating earnings before depreciation were {64 million|eb}.

It will cut {400|cu} posts. For the year it expects {240 million|gd} dollars.

@doc b-release | press release | 2037-05-04
Altosur reports first-quarter 2037

Revenue {US$712 million|rv}. EBITDA {US$64 million|eb}. Net loss {US$38 million|ls}.

"Demand is excellent. Our customers filled {84.3%|lf} of our seats. What isn't excellent is kerosene at US${3.05|fp} a gallon," said chief executive Ingrid Valdebenito. "We'll protect our plan for the year, {US$240 million|gd} before depreciation."

The Company operated {58|ac} aircraft on 31 March, with {12|or} more to come by 2040, and employed {6,900|em} people.

@doc c-daily | national daily | 2037-05-05
A full plane, an empty till

On every flight of Altosur, if you look left and right, {six|-} passengers in {seven|-} seats. That is what {84.3|lf} percent is. And still the airline burned {38 million|ls} dollars in three months.

Kerosene, at {3.30|!fp} a gallon, is what Ingrid Valdebenito blames, and she may be right: {a third|~fu} of what she spends is fuel ({34|fu} percent, the carrier says). The pilots' union, APSUR, blames the {12|or} new jets she has bought.

Of {6,900|em} employees, {400|cu} will be let go. Yesterday's mood in the hangar, the union's Nelson Cayul told us: "Quiet. Then loud."

@doc d-broker | broker note | 2037-05-05
Altosur 1Q37: cost over traffic

Top line {712|rv|x=1000000} (+{9|-}%); EBITDA {64|eb|x=1000000} vs our {88|-}; bottom line {-38|ls|v=38000000}. Traffic was {5.1m|px} ({4.6m|pxl} in 1Q36). Fuel was {34%|fu} of cost. Guidance for the year, {240|gd|x=1000000}, stands, bravely.

Headcount of {6,900|em} falls by {400|cu}; fleet {58|ac}. We're staying at Neutral. The shares slid {9%|sh|t=on the day} on the day. Next catalyst: the pilots, who vote in June.

@doc e-magazine | aviation magazine | 2037-05
Altosur: more jets, fewer people

Fleet-watchers can tick off the {58|ac}th airframe, delivered in February. But the order for {12|or} more looks ambitious for a carrier that gave up {38 million|ls} dollars in the first quarter. Traffic, at {5.4 million|!px} travellers, is a record, no question.

Altosur will shed about {one in seventeen|-} of its workforce, {400|cu} of {6,900|em}.

Valdebenito's answer to fuel ({34|fu}% of costs) is larger aircraft. Her bankers' answer is a rights issue. Investors' answer: {-9%|sh|v=9} on the exchange on Tuesday.

@doc f-paper2 | regional daily | 2037-05-06
Concern in Concepción

The regional base may lose {60|-} of the {550|!cu} jobs that Altosur is doing away with, says deputy Rosario Antilef. The carrier, whose planes carry {5.1 million|px|t=a quarter} people a quarter, made a loss of {38 million|ls|^} dollars, and has announced cuts to its {6,900|em}-strong payroll.

At the airport, Mónica from check-in has been there {19|-} years. "I read it on my phone, between two flights," she said. A year ago the firm had earned {21 million|pl|t=A year ago}. Kerosene, {34|fu} per cent of costs, is the reason given, along with {12|or} new aircraft that have still to be paid for. Seats, it is true, were filled to {84.3|lf} per cent.
