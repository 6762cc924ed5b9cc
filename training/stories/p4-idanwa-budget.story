@story p4-idanwa-budget
@topic Idanwa State's 2030 budget performance and the 2031 proposal
@subject I = Idanwa State | Idanwa | the state | the state government | the government | Okeluse
@subject G = Governor Folarin Adekanbi | the governor | Adekanbi | Governor Adekanbi | he
@subject K = Education ministry | the Ministry of Education | schools
@subject O = Opposition caucus | the minority leader | Hon. Tersoo Ukpabio | Ukpabio
@fact b30 = 412000000000 | budget | I | total yearly budget in naira | 2030 as passed in December 2029 | plan
@fact c30 = 228000000000 | budget | I | capital part of the yearly budget in naira | 2030 as passed in December 2029 | plan
@fact r30 = 184000000000 | budget | I | recurrent part of the yearly budget in naira | 2030 as passed in December 2029 | plan
@fact b30v = 386000000000 | budget | I | total yearly budget in naira | 2030 as revised in July | plan
@fact c30v = 196000000000 | budget | I | capital part of the yearly budget in naira | 2030 as revised in July | plan
@fact r30v = 190000000000 | budget | I | recurrent part of the yearly budget in naira | 2030 as revised in July | plan
@fact s30 = 301000000000 | spending | I | total spent in naira | end of October 2030 | cumulative
@fact cs30 = 124000000000 | spending | I | capital spending in naira | end of October 2030 | cumulative
@fact rs30 = 177000000000 | spending | I | recurrent spending in naira | end of October 2030 | cumulative
@fact p30 = 78 | rate | I | spending in percent of the revised budget | end of October 2030 | cumulative
@fact b31 = 445000000000 | budget | I | total yearly budget in naira | 2031 as proposed | plan
@fact c31 = 251000000000 | budget | I | capital part of the yearly budget in naira | 2031 as proposed | plan
@fact r31 = 194000000000 | budget | I | recurrent part of the yearly budget in naira | 2031 as proposed | plan
@fact it = 74000000000 | revenue | I | internally generated revenue in naira | target for 2030 | plan | projected
@fact ia = 58600000000 | revenue | I | internally generated revenue in naira | January to October 2030 | cumulative
@fact ip = 51200000000 | revenue | I | internally generated revenue in naira | January to October 2029 | cumulative
@fact d29 = 198000000000 | other | I | debt in naira | end of 2029 | snapshot
@fact d30 = 221000000000 | other | I | debt in naira | September 2030 | snapshot
@fact rp = 310 | distance | G | kilometres of road to be rebuilt | promise for 2030 | plan | pledged
@fact rd = 142 | distance | G | kilometres of road rebuilt | November 2030 | cumulative
@fact tp = 5000 | jobs | K | teachers to be hired | promise for 2030 | plan | pledged
@fact th = 2400 | jobs | K | teachers hired | November 2030 | cumulative
@fact he = 9.1 | rate | I | health's share of the yearly budget in percent | 2031 as proposed | plan
@rel sum b30 = c30 + r30
@rel sum b30v = c30v + r30v
@rel sum s30 = cs30 + rs30
@rel share p30 = s30 / b30v
@rel sum b31 = c31 + r31
@trap b30 b30v :: the budget as passed and as revised
@trap s30 b30v :: spent and allowed
@trap it ia :: target and takings
@trap d29 d30 :: debt at two dates

@doc a-national | national newspaper | 2030-11-19
Adekanbi presents N445bn budget to Idanwa Assembly

Our Correspondent, Okeluse

Governor Folarin Adekanbi on Monday laid before the House of Assembly a 2031 appropriation bill of {₦445bn|b31|t=2031}, which he christened the "Budget of Steady Hands". Capital projects get {₦251bn|c31}; recurrent expenditure takes the balance of {₦194bn|r31}.

Giving an account of the outgoing year, the governor said the original {₦412bn|b30|t=original} budget had been cut to {₦386bn|b30v|t=in July} in July after federal allocations fell. As at the end of October, {₦301bn|s30|t=As at the end of October|by=the governor} had been spent, a performance of {78 per cent|p30|^}. Of that amount, {₦124bn|cs30|^} went on capital works and {₦177bn|rs30|^} on salaries, overheads and debt service.

He put internally generated revenue at {₦58.6bn|ia|t=from January to October|by=He} from January to October, up from {₦51.2bn|ip|t=in the same ten months of 2029} in the same ten months of 2029, although the target for the year remains {₦74bn|it|t=for the year}.

"We said {310|rp} kilometres of road. We have done {142|rd|by="We}. I will not stand here and tell you a fairy tale," he told lawmakers, to applause from the gallery.

@doc b-blog | watchdog newsletter | 2030-11-21
OpenIdanwa Weekly #88: what the speech skipped

Good morning. You have all seen the headline number, so we went to Annex C.

First, the base. Compare next year's {445|b31|x=1000000000|t=next year's} billion not with the {386 billion|b30v} that the Assembly approved in July but with what left the bank. In ten months that was {301 billion|s30|t=In ten months}. Unless November and December are miraculous, the state is asking for nearly half as much again as it can execute.

Second, what kind of money. Under capital, {228 billion|c30|t=in the original} in the original, {196 billion|c30v|t=in the revision} in the revision, {109 billion|!cs30|t=to date} to date. Under recurrent, {184|r30|x=1000000000}, then {190|r30v|x=1000000000}, and {177 billion|rs30|t=so far} so far. Salaries always get paid. Bridges wait.

Third, borrowing. Debt was {N198bn|d29|v=198000000000|t=at the close of 2029} at the close of 2029 and {N221bn|d30|v=221000000000|t=by September} by September. The speech gave it one subordinate clause.

Fourth, health: {9.1 per cent|he} of the proposal. The Abuja Declaration says {15|-}.

You received this because you subscribed. Unsubscribe | 3,417 readers | Forward to a friend

@doc c-radio | radio news script | 2030-11-18
IDANWA FM 98.3 – NEWS AT FOUR – ITEM 1

Spending in Idanwa State will rise next year if the governor has his way. Mr Adekanbi wants {four hundred and forty-five billion|b31|t=next year} naira.

More than half of it, {two hundred and fifty-one billion|c31}, is meant for building.

This year's plan was bigger on paper than in life. It began at {four hundred and twelve billion|b30|t=It began}. It was trimmed in the middle of the year. And by last month only {seventy-eight per cent|p30|t=by last month} of the trimmed version had been used.

The minority leader, Tersoo Ukpabio, was not impressed. He says the governor promised {five thousand|tp} teachers. [CLIP 14"] "Ask him where they are. I counted {two thousand, one hundred|!th|v=2100|by=I}."

The Idanwa board of internal revenue says it has taken {fifty-eight point six billion|ia|v=58600000000|by=The Idanwa board of internal revenue}, and is confident of reaching {seventy-four|it|x=1000000000} by Christmas.

It is four minutes past four. Traffic with Bimpe after this.

@doc d-release | government press release | 2030-11-18
OFFICE OF THE CHIEF PRESS SECRETARY
FOR IMMEDIATE RELEASE

GOV ADEKANBI: 2031 BUDGET TO CONSOLIDATE GAINS

1. His Excellency today presented estimates totalling {N445,000,000,000|b31|v=445000000000}, comprising {N194 billion|r31|v=194000000000} recurrent and {N251 billion|c31|v=251000000000} capital.

2. The performance of the 2030 budget, which was revised to {N386 billion|b30v|v=386000000000} from {N412 billion|b30|v=412000000000}, stands at {78%|p30|t=as of 31 October} as of 31 October.

3. {2,400|th} teachers have resumed in public schools out of the {5,000|tp} for whom approval was given, the rest being under documentation.

4. IGR improved to {N63.2 billion|!ia|v=63200000000|t=in ten months} in ten months.

5. Road works covering {142km|rd|v=142} have been completed across the three senatorial districts; a further {96km|-} are at sub-base level.

6. The public debt stock of {N221 billion|d30|v=221000000000|t=in September} in September remains within the sustainability threshold.

Signed: Kehinde Aruna-Bassey, CPS. 0800-555-0199

@doc e-opinion | opinion column | 2030-11-24
The art of the round promise

Simisola Odunayo-Krakue

There are numbers that politicians speak and numbers that they do. The first kind ends in zeros. {Five thousand|tp} teachers. {Three hundred and ten|rp} kilometres. {Seventy-four billion|it} of our own money.

The second kind is untidy. The tarred stretch measured, when I last asked the ministry of works, {142|rd|by=the ministry of works}. The school principals' association finds {2,400|th|by=The school principals' association} new colleagues in its staff rooms. The tax office has {58.6 billion|ia|t=for ten months' work} to show for ten months' work, and let us be fair: it had {51.2 billion|ip|t=a year ago} a year ago.

Now comes another speech and a new zero or two. He would like {445 billion|b31}. He could not spend {386 billion|b30v}. With the {301 billion|s30} he did spend, Okeluse still has a general hospital whose theatre is lit by telephones.
