@story v3-kandhapur-bus
@topic Bus plunges into a gorge near Kandhapur, India
@subject B = Kandhapur bus | the bus | bus | the accident
@subject S = Suryavanshi Travels | the operator
@subject G = state government | the chief minister | the state
@fact d1 = 14 | deaths | B | people killed in the bus accident | 2030-11-22 morning | cumulative
@fact d2 = 21 | deaths | B | people killed in the bus accident | 2030-11-22 night | cumulative
@fact in = 26 | injuries | B | passengers hurt | 2030-11-22 night | cumulative
@fact cr = 8 | injuries | B | passengers hurt critically | 2030-11-22 night | snapshot
@fact ab = 47 | other | B | people on the bus | 2030-11-22 | constant
@fact ca = 32 | other | B | seats on the bus | - | constant
@fact de = 60 | distance | B | metres that the bus fell | 2030-11-22 | constant
@fact co = 500000 | damages | G | rupees for the family of each victim | 2030-11-22 | plan | pledged
@fact ci = 50000 | damages | G | rupees for each of the injured | 2030-11-22 | plan | pledged
@fact ag = 29 | age | B | age of the driver | 2030-11-22 | constant
@fact pf = 6 | other | S | fines for overloading | 2030 | constant
@fact cl = 6:10 | clock | B | time of the accident | 2030-11-22 | constant
@rel sum ab = d2 + in
@trap d1 d2 :: the toll rose during the day
@trap in cr :: all hurt against those in danger
@trap ab ca :: on board against seats
@trap co ci :: money for the dead and for the injured

@doc a-agency | agency alert | 2030-11-22
{14|d1} dead as bus falls into gorge near Kandhapur

KANDHAPUR, Nov 22 - At least {14|>d1|t=by 9 a.m.|by=police} people had died by 9 a.m., police said, after a private bus carrying {47|ab} rolled {60|de} metres down a slope at {6.10 am|cl}.

@doc b-radio | radio bulletin | 2030-11-22
Samachar at two

The bus had {32|ca} seats and {one and a half|-} times as many people in it. It went off the road in fog at {half past eight|!cl|t=this morning} this morning. The chief minister will pay {five lakh|co|v=500000|by=The chief minister} rupees to each bereaved family.

@doc c-tv | TV crawl | 2030-11-22
KANDHAPUR TRAGEDY

TOLL RISES TO {21|d2|t=TONIGHT} TONIGHT ... {26|in} IN HOSPITAL, {8|cr} CRITICAL ... RS {5 LAKH|co|v=500000} EX GRATIA FOR KIN OF DEAD, RS {50,000|ci} FOR INJURED

@doc d-paper | newspaper brief | 2030-11-23
Operator had been fined {six|pf} times

Suryavanshi Travels paid for overloading again and again this year, transport officials say; on Friday it sent out {47|ab|t=on Friday} in a vehicle meant for {32|ca}. The driver, {29|ag}, is among the dead, who number {21|d2}.

@doc e-tabloid | tabloid brief | 2030-11-23
{Ninety|!de} metres of horror

She held on to a tree: Rekha Bisht, {41|-}, is one of the {17|!in} injured of the bus that fell into the Kandhapur gorge. The man at the wheel was only {29|ag}.

@doc f-push | app push alert | 2030-11-22
Kandhapur bus toll {21|d2}

{Forty-seven|ab} were on board. {26|in|t=tonight} are being treated tonight, {eight|cr} are critical.

@doc g-weekly | weekly newspaper item | 2030-11-28
Seats and passengers

{32|ca} to {47|ab}: the arithmetic of the Kandhapur bus, which left the hill road soon after {six|~cl} and dropped {sixty|de} metres. Compensation of {Rs 5,00,000|co|v=500000} has been paid to {four|-} families.
