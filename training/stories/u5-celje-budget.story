@story u5-celje-budget
@topic Celje city council passes its 2028 budget by three votes after a night session
@subject C = City Municipality of Celje | Celje | the city | the municipality | city hall
@subject M = Tadeja Brglez | Brglez | the mayor
@subject O = Za Celje list | Za Celje | the opposition list
@subject S = Vojnik road sports hall | sports hall | the hall
@subject K = Celje kindergartens | kindergartens | nurseries
@fact b28 = 68400000 | budget | C | euros to be spent in the year | 2028 | plan
@fact b27 = 63900000 | budget | C | euros to be spent in the year | 2027 | plan
@fact db = 4500000 | budget | C | euros by which spending grows | 2028 | plan
@fact vf = 17 | votes_cast | C | councillors who voted for the budget | 2027-12-14 | snapshot
@fact va = 14 | votes_cast | C | councillors who voted against the budget | 2027-12-14 | snapshot
@fact vb = 2 | votes_cast | C | councillors who abstained on the budget | 2027-12-14 | snapshot
@fact st = 33 | seats | C | seats on the council | - | constant
@fact mg = 3 | margin | C | votes between yes and no | 2027-12-14 | snapshot
@fact os = 9 | seats | O | seats held on the council | 2027-12-14 | snapshot
@fact h1 = 11200000 | budget | S | cost of building | December 2027 | plan | projected
@fact h0 = 8700000 | budget | S | cost of building | 2024 | plan | projected
@fact hy = 3600000 | budget | S | euros set aside for the year | 2028 | plan
@fact kf = 214 | price | K | monthly fee for a parent in the middle bracket | 2028-02-01 | plan
@fact kp = 196 | price | K | monthly fee for a parent in the middle bracket | December 2027 | snapshot
@fact kc = 9.18 | rate | K | percent by which the monthly fee rises | 2028-02-01 | plan
@fact kn = 1840 | enrolment | K | children enrolled | December 2027 | snapshot
@fact kw = 127 | waiting | K | children on the waiting list | December 2027 | snapshot
@fact am = 41 | other | C | amendments tabled | 2027-12-14 | snapshot
@fact ap = 6 | other | C | amendments adopted | 2027-12-14 | snapshot
@fact dt = 22300000 | budget | C | euros of debt | end of 2027 | snapshot
@fact ve = 23:52 | clock | C | time of the final vote | 2027-12-14 | snapshot
@fact be = 16:00 | clock | C | time at which the session began | 2027-12-14 | snapshot
@rel sum st = vf + va + vb
@rel diff mg = vf - va
@rel diff db = b28 - b27
@rel change kc = kp -> kf
@trap h1 hy :: the whole cost of the hall and the share due in one year
@trap b28 b27 :: two budget years
@trap kn kw :: enrolled and waiting
@race vote = vf va vb

@doc a-wire | news agency | 2027-12-15
Celje adopts budget in late-night vote

CELJE, Dec 15 (Agencija Sever) - Councillors in Slovenia's third-largest city approved spending of {68.4 million|b28|t=next year|by=the city said} euros for next year in a vote that came at {11:52 p.m.|ve|t=on Tuesday} on Tuesday, the city said.

{Seventeen|vf} members backed the plan put forward by Mayor Tadeja Brglez, {14|va} opposed it and {two|vb} abstained. The council has {33|st} seats.

The figure is {4.5 million|db} euros above the {63.9 million|b27|t=for 2027} voted for 2027. The main new item is a sports hall on the Vojnik road, for which {3.6 million|hy|t=in 2028} will be spent in 2028 out of a total now put at {11.2 million|h1|by=the city's investment office} by the city's investment office.

Of {41|am} amendments, {six|ap} passed. Za Celje, the largest opposition group with {nine|os} seats, said it would ask the audit court to look at the hall, first costed at {8.7 million|h0|t=three years ago} three years ago.

@doc b-paper | regional daily | 2027-12-15
{Four|!mg} votes save Brglez's budget; parents to pay more from February

By Urban Šmid

It was closing on midnight when the screens above the president's chair turned green. Votes in favour: {17|vf}. Against: {14|va}. A margin of {four|!mg} then, narrower than anything Tadeja Brglez has lived through in five years as mayor, and it took nearly eight hours of talk, from {four in the afternoon|be} until {eight minutes to midnight|ve}, to get there.

What parents will notice first is the fee. A family in the middle bracket now hands over {€196|kp|t=now} a month for a nursery place; from 1 February it will be {€214|kf|t=from 1 February}, up more than {9 percent|>kc}. The {1,840|kn} children in the city's kindergartens are, the mayor noted, cheaper to look after than their counterparts in Velenje. What she did not mention, and Za Celje's Nejc Korošec did, is that another {127|kw|by=Za Celje's Nejc Korošec} are on the list with no bed, no peg and no date.

Korošec's {nine|os}-strong group tabled {29|-} of the {41|am} amendments. {Half a dozen|ap} went through, all of them about pavements.

The city will owe {€22.3 million|dt|t=at the end of the year} at the end of the year, which Brglez called "a perfectly bourgeois sum".

READ MORE: Fire at Štore depot: 3 hurt | Laško spa drops winter prices by 15%

@doc c-portal | local news portal | 2027-12-15
SEJA V ŽIVO: how the night unfolded

Objavljeno 15. 12. 2027 ob 0.41 | 63 komentarjev

16:00 The gavel falls at {four|be} sharp. All {33|st} councillors present, which the secretary says has not happened since the summer.

17:25 Finance head Mojca Leskovar: total outlays {€68.4 million|b28|by=Finance head Mojca Leskovar}, against {63.9|b27|x=1000000|t=this year} million this year. Borrowing takes the debt to {€23.2 million|!dt|t=by New Year's Eve} by New Year's Eve.

19:10 The Vojnik road. Investment office: the estimate was {8.7 million|h0|t=in 2024} in 2024; steel and the new heat pump bring it to {11.2 million|h1|t=today} today. "Which of you believes it will stop there?" asks Korošec. Laughter.

20:40 Nurseries. There are {127|kw} kids waiting for a spot. The coalition says two new groups in Hudinja will take {36|-} of them.

22:15 Amendment 33 falls. And 34. And 35. {Six|ap} have got through so far and, as it turns out, those are the only ones that will.

23:52 Vote! {17|vf} for, {14|va} against, {2|vb} not deciding. Done.

@doc d-letter | opposition newsletter | 2027-12-17
What your {€68 million|b28|round=1000000} buys

Dear neighbours,

On Tuesday evening the majority pushed through a budget of more than {€68 million|>b28|t=2028} for 2028. That is {5.4 million|!db} more than the one we are living on. Ask yourself whether your street looks it.

We asked for {€400,000|-|m=pledged} for school roofs. Refused. We asked that the sports hall be capped at {10 million|-}; it is budgeted at {11.2|h1|x=1000000} million and nobody around the table was willing to say the word "ceiling". Next year alone it swallows {3.6 million|hy|t=Next year}.

And from February the mayor reaches into the pockets of young families. The bill for a middle-bracket child rises by {€18|-} a month, to {€214|kf|t=from February}.

We, the {nine|os} of us, voted no. So did {five|-} others who do not belong to our list, and we thank them. The {two|vb} who "could not decide" know who they are.

Nejc Korošec, for Za Celje
Printed on recycled paper. Registered in Celje, no. 1187/19

@doc e-radio | public radio bulletin | 2027-12-15
Morning bulletin, 7 a.m.

Good morning. Celje has a budget. A little before midnight the city council adopted it with {seventeen|vf} votes to {fourteen|va}. {Two|vb} councillors abstained.

The city may spend just over {sixty-eight million|>b28|t=next year} euros next year. Debt will stand at {twenty-two point three million|dt|v=22300000|t=at the end of this year} at the end of this year.

A kindergarten place in the middle income band will cost parents {two hundred and fourteen|kf|t=from February} euros from February. That is {nine per cent|kc} more. About {eighteen hundred|~kn} children attend the municipal kindergartens and {a hundred and seventy-two|!kw} are waiting for a place.

The new sports hall on the Vojnik road is to open in autumn 2029. It was supposed to cost less than {nine million|<h0|m=projected}. The estimate is now over {eleven|>h1|x=1000000} million.

And the weather: minus three in the basin, up to four degrees by the afternoon.
