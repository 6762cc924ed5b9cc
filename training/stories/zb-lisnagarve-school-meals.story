@story zb-lisnagarve-school-meals
@topic School meal prices, a caterers' strike and a budget gap in Northern Ireland
@subject A = Education Board | the board | the authority
@subject U = Unison-Ulster | the union | catering staff
@subject M = Education minister Orlaith Devenney | Devenney | the education minister
@subject L = Lisnagarve | the town
@subject S = Meadowbank primary school | Meadowbank | the school
@fact p0 = 2.9 | price | A | pounds for a primary school meal | 2032-06 | constant
@fact p1 = 3.4 | price | A | pounds for a primary school meal | 2032-09-01 | plan
@fact up = 17.2 | rate | A | rise of the price of a meal, in percent | 2032-09-01 | plan
@fact cost = 3.85 | price | A | pounds that a meal costs | 2032 | constant
@fact day = 132000 | other | A | meals a day | 2031-32 | constant
@fact dayn = 117500 | other | A | meals a day | 2032-10 | snapshot
@fact fall = 11 | rate | A | fall of meals a day, in percent | 2032-10 | constant
@fact free = 88000 | enrolment | A | pupils entitled to free meals | 2032 | constant
@fact gap = 246000000 | budget | A | pounds of gap in the year's budget | 2032-33 | plan | projected
@fact save = 9600000 | budget | A | pounds to be raised by the price rise | 2032-33 | plan | projected
@fact staff = 3150 | jobs | U | catering staff | 2032 | snapshot
@fact yes = 78 | vote_share | U | catering staff who voted to strike, in percent | 2032-10-07 | snapshot
@fact turn = 52 | turnout | U | catering staff who voted, in percent | 2032-10-07 | snapshot
@fact pay = 12.6 | price | U | pounds an hour for a catering assistant | 2032 | constant
@fact dem = 15 | price | U | pounds an hour demanded for a catering assistant | 2032-10 | plan | pledged
@fact shut = 412 | other | A | school kitchens shut | 2032-11-12 | constant
@fact kit = 905 | other | A | school kitchens | 2032 | constant
@fact debt = 710000 | other | A | pounds of unpaid meal bills | 2032-10-31 | snapshot
@fact inc = 15390 | price | M | pounds of yearly income below which meals are free | 2032 | constant | threshold
@fact pup = 214 | enrolment | S | pupils | 2032-10 | snapshot
@fact lunch = 61 | other | S | pupils who bring a packed lunch | 2032-10 | snapshot
@rel change up = p0 -> p1
@rel change fall = day -> dayn
@fact pd = 0.5 | price | A | pounds by which a meal rises | 2032-09-01 | plan
@rel diff pd = p1 - p0
@trap p0 p1 :: before and after
@trap p1 cost :: price against cost
@trap day dayn :: two school years
@trap gap save :: gap against what the rise brings
@trap pay dem :: paid against demanded
@trap kit shut :: all against shut
@trap yes turn :: vote against turnout

@doc a-daily | daily newspaper | 2032-06-25
School dinners to go up {50p|pd|v=0.5} as board faces {£246m|gap|v=246000000} hole

Fionnuala McGarrigle, Education Correspondent

Parents will be charged {£3.40|p1|t=from September} for a primary school dinner from September, {50p|pd|v=0.5} more than the {£2.90|p0|t=now} they pay now, the Education Board confirmed. That's up by {17.2 per cent|up}.

It says each meal costs {£3.85|cost} to make, and that the rise will bring in {£9.6m|save|v=9600000}, against a gap of {£246m|gap|v=246000000} in this year's budget.

Some {132,000|~day} meals are served a day. {88,000|free} pupils get theirs for nothing; to qualify, a family has to earn less than {£15,390|inc}.

Minister Orlaith Devenney denied free meals were next.

@doc b-radio | local radio news script | 2032-10-08
Lagan Valley FM, 8 o'clock

Dinner ladies, as nobody's meant to call them, have voted to strike. {Seventy-eight|yes|by=the union} per cent were for it on a turnout of {fifty-two|turn}, the union says.

There're {three thousand one hundred and fifty|staff} catering staff in schools here. An assistant's on {twelve pounds sixty|pay|v=12.6} an hour. They're after {fifteen|dem}.

The board says it would "love to".

Meanwhile fewer children are eating: about {one in nine|~fall|v=11.11} of the meals has gone since the price went up.

Traffic: Saintfield Road, one lane. Ulster {24|-}, Zebre {17|-}.

@doc c-local | weekly paper | 2032-11-12
Ham piece and an apple: day one at Meadowbank

The hatch stayed down. At Meadowbank Primary, {214|pup} children ate out of boxes on Friday, {61|lunch} of whom had done so anyway since September. "It's {£3.40|p1}, and there's three of them," said mother-of-three Kasia Nowakowska-Boyd. "It used to be {£2.60|!p0}."

Across the north {412|shut|t=on Friday|by=the board} kitchens of {905|kit} were shut on Friday, the board said. In Lisnagarve it was {eleven|-} of {twelve|-}.

On the picket: Bernie Toal, {19|-} years in. "They get {£3.85|cost} worth of dinner. I get {£12.60|pay} worth of hour."

The union's claim, of {£16|!dem}, would cost {£14m|-}.

Under-13 hurling: Lisnagarve 3-04, Carryduff 2-09. Church notices p28.

@doc d-committee | committee briefing note | 2032-11-18
Committee for Education: School catering – key data

• Uptake: {117,500|dayn|t=October} meals/day (October), previously {132,000|day|t=2031/32} (2031/32).
• Income effect: the increase was to yield {£9.6m|save|v=9600000}; at the present uptake it's {£5.1m|-}.
• Arrears of parents: {£710,000|debt|t=31 October} at 31 October.
• FSME: {88,000|free}; threshold {£15,390|inc}.
• Industrial action 12 November: {421|!shut} of {905|kit} kitchens closed.
• Ballot: {78%|yes} in favour, turnout {52%|turn}.
• Pay: assistant {£12.60|pay}; claim {£15|dem}.
