@story zc-asokrom-cupfinal
@topic A crush at a Ghanaian cup final: dead and hurt, tickets and gates, an inquiry
@subject C = crush at the Asokrom stadium | the crush | the disaster
@subject H = Asokrom Teaching Hospital | the teaching hospital | the hospital
@subject S = Nana Boakye Stadium | the stadium | the ground
@subject F = football association | the FA | GFA
@subject P = Ghana Police Service | the police
@subject I = Agyei-Mensah commission | the commission of inquiry | the inquiry
@fact d1 = 13 | deaths | C | people killed | 2029-06-17 22:00 | cumulative
@fact d2 = 21 | deaths | C | people killed | 2029-06-19 | cumulative
@fact d3 = 24 | deaths | C | people killed | inquiry report, 2029-11 | cumulative
@fact i1 = 88 | injuries | H | people treated | 2029-06-17 22:00 | cumulative
@fact i2 = 143 | injuries | H | people treated | 2029-06-19 | cumulative
@fact icu = 17 | injuries | H | people in intensive care | 2029-06-19 | snapshot
@fact cap = 24000 | other | S | places | - | constant
@fact sold = 27850 | other | F | tickets sold | 2029-06-17 | cumulative
@fact crowd = 33000 | crowd | S | people in and around the ground | 2029-06-17 | snapshot
@fact gate = 9 | other | S | gates | - | constant
@fact open = 4 | other | S | gates that were open | 2029-06-17 19:05 | snapshot
@fact pol = 310 | officers | P | police officers on duty | 2029-06-17 | constant
@fact polp = 600 | officers | P | police officers requested | 2029-06-17 | plan
@fact min = 23 | duration | C | minutes until the match was stopped | 2029-06-17 | constant
@fact fund = 5000000 | budget | F | cedis for the bereaved | 2029-06-19 | plan | pledged
@fact ven = 6 | other | I | people whom the inquiry names as responsible | inquiry report, 2029-11 | constant
@fact wit = 118 | other | I | witnesses heard | inquiry report, 2029-11 | constant
@fact age = 11 | age | C | age of the youngest victim | - | constant
@trap d1 d2 :: two days later
@trap d2 d3 :: three died later in hospital
@trap cap sold :: places and tickets
@trap sold crowd :: tickets and people
@trap gate open :: gates and open gates
@trap pol polp :: on duty and asked for
@trap i2 icu :: all treated and intensive care

@doc afp-style | wire agency | 2029-06-17
At least {13|d1} dead in crush at Ghana cup final

ASOKROM, Ghana — At least {13|>d1|t=as of 10 pm|by=the health ministry} football fans died and {88|i1|^} were taken to hospital when a crowd surged through the gates of a stadium in central Ghana on Sunday, the health ministry said in a toll as of 10 pm.

The cup final at the Nana Boakye Stadium, which holds {24,000|cap}, had kicked off when thousands without seats pressed against the western entrance. Play went on for {23|min} minutes before the referee led the teams off, an AFX reporter saw.

"Only {four|open} gates were open," said Kwabena Osei-Darko, {29|-}, who lost a shoe and his brother.

Police used tear gas. The president has declared {three|-} days of mourning.

@doc citi-radio | radio bulletin script | 2029-06-19
Twelve noon. You're tuned to Asokrom's number one.

The death toll from Sunday's tragedy has gone up again. The chief executive of the teaching hospital, Dr. Akosua Frimpomaa, told us this morning: "We have lost {twenty-one|d2|t=this morning|by=Dr. Akosua Frimpomaa}. I pray I will not have to call you again."

{A hundred and thirty-four|!i2|v=134|t=this morning} passed through her doors, she said, and {seventeen|icu|^} are on machines. The youngest who died was {eleven|age}, a ball boy.

The FA has admitted that it sold {twenty-seven thousand, eight hundred and fifty|sold|v=27850} tickets for a ground that takes {twenty-four thousand|cap|v=24000}. Its president blames "internet people". He announced {five million|fund} cedis for the families.

And the police? The Inspector-General says he sent {three hundred and ten|pol|v=310} men. The FA says it had requested {six hundred|polp|v=600}.

Blood is needed. O-negative. Gate {2|-}, Block C.

@doc graphic-like | national daily | 2029-06-20
THE GATES

By Efua Sackeyfio-Mills

We walked round the Nana Boakye Stadium with a tape measure and the caretaker's keys. There are {nine|gate} gates. At five past seven on Sunday {four|open|t=five past seven on Sunday} were open; the padlocks of the other {five|-} are new, and the man who has the keys was at a wedding.

The western one is {3.1|-} metres wide. Through it, by the reckoning of an engineer at KNUST, {82|-} persons can pass in a minute without danger. Outside stood some {9,000|-}.

Altogether {33,000|~crowd|t=on Sunday|by=the police} people were in the bowl and on the road, the police estimate. The FA printed {24,000|!sold} tickets, its secretary had sworn on Monday; yesterday he had no comment.

The dead are {21|d2|t=yesterday} as of yesterday. The treated, {143|i2|^}. We give their names on page {3|-}.

The match ran on for {23|min} minutes. Somebody scored.

ALSO TODAY: Cedi at {19.4|-} • {2|-} held over galamsey • Kotoko coach sacked

@doc inquiry-sum | report summary | 2029-11-28
COMMISSION OF INQUIRY (AGYEI-MENSAH J.) — SUMMARY OF FINDINGS

1. {Twenty-four|d3|t=the date of this report} persons have died as at the date of this report, {three|-} of them in hospital between July and September.
2. The venue is certified for {24,000|cap}. The association sold {27,850|sold} tickets; counterfeits were few ({140|-}).
3. At 19:05 {four|open|t=At 19:05} of {nine|gate} gates were unlocked.
4. The service deployed {310|pol} officers. A request for {600|polp} had been received on 2 June and filed.
5. Play continued for {23|min} minutes after the first radio message.
6. {Six|ven} persons are named in Annex D for prosecution.
7. Tear gas was fired at {19:21|-}, contrary to standing orders.
8. Of {118|wit} witnesses, {47|-} were minors.

@doc independent-column | weekly column | 2029-12-03
After the report

So now we know, as if we had not known. Too many tickets for too few seats: {27,850|sold} for {24,000|cap}. Too few policemen: {half|~pol|v=310} of what was begged for. {Five|!open} gates unlocked out of {nine|gate}, the fault of a wedding. {Six|ven} names in an annex, and I would bet my Sunday fufu that none will see the inside of a cell before the next final.

What I did not know is that mothers had to wait until September to be counted. They buried {twenty-one|d2|t=in June} in June. The judge says {twenty-four|d3|t=now} now. One of the three was Adwoa, who sold ice water at the west gate and never in her life watched a match.

The FA promised {five million|fund} cedis. Divide it. Then ask what the president of the FA paid for his seat in the box, which had its own gate, and it was open.
