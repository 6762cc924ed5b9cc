@story kanyange-vendors
@topic Kanyange, Uganda: street vendors swept off, a market with empty stalls and a taxi park fee, 2028
@subject K = Kanyange City Council | Kanyange | city hall | the council
@subject V = Street Vendors' Union of Kanyange | the vendors' union | vendors
@subject M = Nakaseta market | Nakaseta | the new market
@subject O = clearance operation | the operation | the sweep
@subject C = Town Clerk Josephat Okurut-Lule | Okurut-Lule | the town clerk
@subject T = Old Taxi Park | the taxi park
@subject R = Thursday's riot | the riot | clashes
@fact vs = 6300 | jobs | V | street vendors by the union's count | 2028-02 | snapshot
@fact vc = 3800 | jobs | K | street vendors by the council's count | 2028-02 | snapshot
@fact vw = 72 | other | V | share of street vendors who are women | 2028-02 | snapshot
@fact ds = 14 | duration | O | days of notice | 2028-02-01 | constant
@fact ar1 = 118 | arrests | O | people arrested | 2028-02-16 | cumulative
@fact ar2 = 274 | arrests | O | people arrested | 2028-02-21 | cumulative
@fact fi = 190 | other | O | vendors fined | 2028-03-15 | cumulative
@fact fs = 300000 | price | O | shillings of fine | 2028-02 | constant
@fact ft = 57000000 | revenue | O | shillings of fines | 2028-03-15 | cumulative
@fact lo = 3 | other | O | lorries of goods taken | 2028-02-16 | cumulative
@fact of = 260 | officers | O | enforcement officers and police | 2028-02-16 | snapshot
@fact d1 = 1 | deaths | R | people killed | 2028-02-17 evening | cumulative
@fact d2 = 2 | deaths | R | people killed | 2028-02-19 | cumulative
@fact i1 = 17 | injuries | R | people hurt | 2028-02-17 evening | cumulative
@fact i2 = 25 | injuries | R | people hurt | 2028-02-19 | cumulative
@fact ip = 6 | injuries | R | police and enforcement officers hurt | 2028-02-19 | cumulative
@fact iv = 19 | injuries | R | civilians hurt | 2028-02-19 | cumulative
@fact rc = 2000 | crowd | R | people by the police estimate | 2028-02-17 | snapshot
@fact ag = 23 | age | R | age of the first person killed | 2028-02-17 | snapshot
@fact ms = 2400 | other | M | stalls | 2027 | constant
@fact mt = 830 | other | M | stalls taken | 2028-02 | snapshot
@fact me = 1570 | other | M | stalls empty | 2028-02 | snapshot
@fact mp = 34.58 | other | M | share of stalls taken | 2028-02 | snapshot
@fact mt2 = 1960 | other | M | stalls taken | 2028-05 | snapshot
@fact ma = 440 | other | M | stalls empty | 2028-06 | snapshot
@fact mc = 27000000000 | budget | M | shillings | 2027 | plan
@fact mr = 65000 | price | M | shillings of monthly rent | 2028-02 | snapshot
@fact m2 = 40000 | price | M | shillings of monthly rent | 2028-04 | snapshot
@fact md = 3.2 | distance | M | kilometres from the taxi park | - | constant
@fact mf = 3 | other | M | floors | - | constant
@fact ey = 15000 | price | V | shillings earned in a day on the street | 2028-02 | snapshot
@fact em = 4000 | price | V | shillings earned in a day in the market | 2028-03 | snapshot
@fact ep = 73.33 | rate | V | fall in earnings in percent | 2028-03 | snapshot
@fact tf = 120000 | price | T | shillings a month for a minibus | 2028-02 | snapshot
@fact t2 = 80000 | price | T | shillings a month for a minibus | 2028-07 | plan
@fact tb = 1750 | other | T | minibuses | 2028 | snapshot
@fact tr = 210000000 | revenue | T | shillings a month from minibuses | 2028-02 | plan | projected
@fact tg = 96000000 | revenue | T | shillings a month from minibuses | 2028-01 | snapshot
@fact bu = 48000000000 | budget | K | shillings in the budget | 2028/29 | plan
@fact bo = 7200000000 | budget | K | shillings of own income | 2028/29 | plan
@fact bp = 15 | other | K | own income as a share of the budget | 2028/29 | plan
@fact su = 13 | jobs | K | enforcement officers suspended | 2028-02-24 | snapshot
@fact co = 5 | other | V | plaintiffs | 2028-03-02 | snapshot
@fact da = 60000000 | damages | K | shillings awarded to the plaintiffs | 2028-05-18 | snapshot
@fact dc = 12000000 | damages | K | shillings awarded to each plaintiff | 2028-05-18 | snapshot
@fact st = 9 | other | K | streets on which vendors may sell | 2028-06 | plan
@fact pop = 341000 | other | K | residents | 2024 census | constant
@trap vs vc :: two counts of the vendors
@trap ar1 ar2 :: arrests on two dates
@trap ar2 fi :: arrested and fined
@trap d1 d2 :: the dead at two dates
@trap i2 ip :: all hurt and officers
@trap mt me :: stalls taken and empty
@trap mt mt2 :: February and May
@trap mr m2 :: rent before and after
@trap ey em :: street and market earnings
@trap tr tg :: expected and collected
@trap da dc :: in all and each
@rel product ft = fi * fs
@rel sum i2 = ip + iv
@rel diff me = ms - mt
@rel diff ma = ms - mt2
@rel share mp = mt / ms
@rel change ep = ey -> em
@rel product tr = tb * tf
@rel share bp = bo / bu
@rel product da = co * dc

@doc a-daily | national daily | 2028-02-17
{118|ar1} arrested as Kanyange clears its streets

By Immaculate Nabwire, Kanyange

The tomatoes went first. At five in the morning yesterday, {260|of} enforcement officers and police came down Kampala Road with batons and {three|lo} lorries, and by nine there was nothing to buy between the mosque and the Old Taxi Park.

{One hundred and eighteen|ar1|t=yesterday} people were arrested, town clerk Josephat Okurut-Lule said. Vendors had been given {14|ds} days' notice. Each is liable to a fine of Shs{300,000|fs}.

“We built them a market,” he said. “It cost Shs{27 billion|mc}.”

The new Nakaseta market has {three|mf} floors and {2,400|ms} stalls. {830|mt} are occupied. It stands {3.2|md} kilometres from where anyone gets off a taxi, and a stall is Shs{65,000|mr} a month.

How many sell on the street? City hall says {3,800|vc|by=City hall}. Their union says {6,300|vs|by=Their union}, of whom {72|vw} per cent are women.

“Here I make {fifteen thousand|ey} on a good day. Who will climb to the third floor for two onions?” asked Scovia Atim, before she ran.

@doc b-wire | wire agency | 2028-02-17
{One|d1} dead in Uganda clashes over street vendors

KANYANGE, Uganda, Feb 17 (RiftNews) - A {23-year-old|ag|v=23} man was shot dead and {17|i1|t=by evening} people were hurt by evening on Thursday in the Ugandan city of Kanyange as traders fought police who'd driven them from the streets.

Around {2,000|~rc|by=police} people burned tyres at the taxi park, police said, and looted one lorry of confiscated goods.

The city of {341,000|pop} began removing vendors on Wednesday. Officials say there are {3,800|vc|by=Officials}.

@doc c-radio | radio talk show | 2028-02-25
KWATA FM 89.9, “PARLIAMENT OF THE MARKET” (from Luganda)

PRESENTER: Update, so that we shout from the same paper. The dead are {two|d2}: Isma, {twenty-three|ag}, and a mother who was hit in her shop. The wounded are {twenty-five|i2}, that's {nineteen|iv} of us and {six|ip} of them. Arrested since it began: {two hundred and seventy-four|ar2}. And yesterday the minister suspended {thirteen|su} of the enforcement officers.

CALLER (boda): Why don't they go to Nakaseta?

PRESENTER: Have you been to Nakaseta?

CALLER: No.

PRESENTER: {One thousand five hundred and seventy|me} stalls are saying the same. It's {thirty-five|mp|round} per cent full. Even the rats go home for lunch.

CALLER 2 (taxi): And us! {One hundred and twenty thousand|tf} every month for a matatu, and the park has no toilet.

PRESENTER: The council says there are {1,750|tb} of you, it should get {two hundred and ten million|tr}. It gets {sixty-nine|!tg|x=1000000}. So who's eating?

(JINGLE) Today's school fees draw: 4-4-1.

@doc d-column | newspaper column | 2028-03-19
Sunday Letter: the price of a clean pavement
Byaruhanga Stone

In Kanyange you can now walk. I did. It's wonderful, like a tooth gone.

The council has collected Shs{57 million|ft|t=to the middle of the month} to the middle of the month in fines, from {190|fi} people, and has lost, by my reckoning, rather more in the sympathy of everyone else. Its budget for the year is Shs{48 billion|bu}; what it raises by itself is {7.2|bo|x=1000000000}, which is {15|bp} per cent. The rest comes from Kampala with instructions.

I climbed to the third floor. Scovia Atim is up there now, with onions. She makes {four thousand|em} shillings a day where she made {fifteen|ey|x=1000}. That's {73|ep|round} per cent less, and from it comes the rent.

“But I'm safe,” she says. They shot {three|!d2} people for less, she says, and I let it stand, because she was there and I wasn't.

{2,400|ms} stalls. Somebody drew them in an office with a lift.

@doc e-court | court report on a news site | 2028-05-18
Vendors win Shs{60m|da|v=60000000} over 'brutal' sweep

UgBrief · Courts · Philomena Acen · 18 May 2028, 3:40pm · 88 shares

The High Court has ordered Kanyange City Council to pay Shs{12 million|dc} to each of {five|co} street vendors beaten during February's operation.

Justice Rwamirama-Otto ruled that the council had given {seven|!ds} days' notice, where its own by-law requires 14, and that the fine of Shs{300,000|fs} was “without a parent in law”.

It's the first setback for town clerk Okurut-Lule since he cut the rent at Nakaseta to Shs{40,000|m2|t=in April} in April. That has worked: {1,960|mt2|t=this week} stalls are taken this week.

The union, which claims {6,300|vs|by=The union} members, danced.

Read also: Cranes name 26 | Fuel at 5,840 | 3 tips for a quiet rooster

@doc f-notice | council public notice | 2028-06-05
KANYANGE CITY COUNCIL – PUBLIC NOTICE 22/2028

1. Street vending shall be permitted from 6 p.m. on {nine|st} streets, listed at the back, as from 12th June.
2. Rent at Nakaseta market remains Shs {40,000|m2}. Stalls available: {440|ma|t=at present} at present, third floor.
3. The monthly fee at the Old Taxi Park shall be Shs {80,000|t2|t=from 1st July} per vehicle from 1st July (currently {120,000|tf}). Collections in January were Shs {96 million|tg|t=in January}; full compliance is expected.
4. Receipts shall be issued. Do not pay a person without a receipt.
5. The council regrets the loss of {two|d2} lives in February.

J. Okurut-Lule, Town Clerk. Tel. 0414 555 011
