@story u8-llanwenog-bank
@topic A Welsh market town loses its last bank: petition, meeting, hub
@subject B = Severn & Cambrian Bank | Severn & Cambrian | S&C | the bank
@subject T = Llanfihafan | the town
@subject P = Petition against the closure | the petition
@subject W = Rhodri Oyelaran | Oyelaran | Mr Oyelaran | the ironmonger
@subject N = Nia Prosser-Dubois | Prosser-Dubois | Cllr Prosser-Dubois | the mayor
@subject C = Clwydian View Credit Union | the credit union
@subject H = Banking hub | the hub
@subject A = Aberhafesp branch | Aberhafesp
@fact si1 = 2100 | other | P | signatures | 2025-09-10 | cumulative
@fact si2 = 3860 | other | P | signatures | 2025-09-24 | cumulative
@fact onl = 1240 | other | P | signatures collected online | 2025-09-24 | cumulative
@fact pap = 2620 | other | P | signatures on paper | 2025-09-24 | cumulative
@fact pop = 4650 | other | T | inhabitants | 2021 census | snapshot
@fact vis = 68 | other | B | regular customers of the branch by the bank's count | 2025 | snapshot
@fact vc = 341 | other | N | customers who went in during one week | 2025-09 | snapshot
@fact acc = 2900 | other | B | accounts at the branch | 2025 | snapshot
@fact on = 84 | rate | B | share of customers who also bank by phone or online | 2025 | snapshot
@fact mi = 19 | distance | A | miles to the next branch | - | constant
@fact bus = 95 | duration | A | minutes by bus to the next branch | - | constant
@fact st = 4 | jobs | B | people who work at the branch | 2025 | snapshot
@fact cl = 53 | other | B | branches to close | 2026 | plan
@fact pft = 2700000000 | profit | B | profit in pounds | 2024 | cumulative
@fact yr = 149 | duration | B | years in the square | 2025 | cumulative
@fact o65 = 31 | rate | T | share of people over 65 | 2021 census | snapshot
@fact dat = 2026-02-13 | date | B | day of closing | - | plan
@fact mt = 270 | crowd | N | people at the meeting | 2025-09-12 | snapshot
@fact hub = 2 | other | H | days a week a hub would be open | 2026 | plan
@fact rnt = 12000 | budget | C | grant for a counter in pounds | 2025-09-24 | plan | pledged
@fact shr = 74 | other | T | shops in the town | 2025 | snapshot
@fact b12 = 5 | other | T | banks in the town | 2008 | snapshot
@rel sum si2 = onl + pap
@trap si1 si2 :: the petition grew
@trap vis vc :: the bank's count and the mayor's
@trap vis acc :: regular customers and accounts
@trap pop si2 :: inhabitants and signatures
@trap mi bus :: miles and minutes

@doc a-notice | bank's leaflet | 2025-09-02
Important information about our Llanfihafan branch

We'll be closing on {13 February 2026|dat}.

Why? Because the way you bank has changed. {84%|on} of our Llanfihafan customers already use the app, the phone or online banking, and only {68|vis} visit regularly.
Llanfihafan will be one of {53|cl} branches to close across Wales and the Marches next year.

Your nearest branch: Aberhafesp, {19|mi} miles. Parking (pay and display, 40p).

You don't need to do anything. Your {four|st} branch colleagues have been told first.

Severn & Cambrian Bank plc. Registered in England No. 0028113. Calls may be recorded.

@doc b-weekly | county weekly | 2025-09-17
'You can't put a biscuit tin of coppers in an app'

By Gethin Nakashima-Rees

LLANFIHAFAN had {five|b12|t=in 2008} banks in 2008. From {13 February|dat} it will have none.

"We are {74|shr} shops," ironmonger Rhodri Oyelaran told {270|~mt|t=last Friday} or so people in the Plas last Friday. "Where do we take it of an evening? In my sock to Aberhafesp?" It's {19|mi} miles, or {95|bus} minutes each way by the T14, when it runs.

The mayor, Cllr Nia Prosser-Dubois, stood outside the door for a week with a clicker. She made it {341|vc|by=She} customers. The bank says {75|!vis|by=The bank}.

A branch which has stood in the square for {149|yr} years has {2,900|acc} accounts on its books. Not quite {a third|~o65|t=at the last census} of the town's {4,650|pop} people were over {65|-} at the last census.

More than {2,000|>si1|t=by last Wednesday} had signed by last Wednesday.

* Cneifio: shearing results, page 40
* Man fined £660 over sheep on A483

@doc c-broad | national broadcaster site | 2025-09-25
Petition of {3,860|si2} handed in over last bank in town

A petition against the closure of the last bank in Llanfihafan, with {3,860|si2} names, was handed to a Severn & Cambrian director in Cardiff on Wednesday.

Campaigners said that {2,260|!pap|by=Campaigners} people had signed at shop counters and {1,240|onl|^} on the internet.

S&C, which made {£2.7bn|pft|t=last year} last year, said a hub run for all banks might open in the library on {two|hub|m=hypothetical} days a week.

It's shutting {53|cl} branches. In Llanfihafan, just {68|vis|by=It} people use the counter often, according to the bank.

Mr Oyelaran, who keeps a hardware shop, said its sums were "codswallop". Almost as many as live in the place, {4,650|pop}, had put their names down, he said.

Nearby: Cemetery fees to rise 9%

@doc d-blog | town blog | 2025-09-27
A hub, a counter or nothing

1. What did the director say? He said thank you.

2. What's on offer? A hub, {two|hub} days, shared with whoever. Or the credit union, which could put a counter in the old Spar. It has the promise of {£12,000|rnt} from the county for that.

3. Wasn't it {98|!on} per cent who bank online? So said the leaflet, so they say. My mother is not one of those and nor are {31|o65} in a hundred of us who've had our pensions a while.

4. When does it shut? {Friday the 13th of February|dat}, would you believe. After {149|yr} years and a half.

5. Is the profit really {£2.7m|!pft}? Look it up. They could run our place, with its {four|st} staff, till the sun goes out.

Petition's final score: {3,860|si2}, and {2,620|pap} of those in biro. Diolch!
