@story fr23-mauritius-airline
@topic Collapse of the Mauritian airline Alizé Connect: the morning of the grounding to the fifth day, July 2032
@subject A = Alizé Connect | Alizé | the airline | the carrier | the company
@subject N = Mascarene National | the national carrier | the flag carrier | the rival
@subject G = the government | the State | the ministry
@subject R = Rodrigues | the island | our island
@subject V = Vikash Ramlochun | Ramlochun | the chief executive | the CEO
@subject S = Solange de Kerivel | Madame de Kerivel | de Kerivel | the founder
@subject U = Syndicate of Air Employees | SAE | the union
@subject J = Fatima Jeewooth | Jeewooth | the administrator | Me Jeewooth
@fact dt = 2032-07-22 | date | A | day of the grounding | - | constant
@fact ckl = 21:55 | clock | A | time of the last landing | 2032-07-21 | constant
@fact ckb = 23:15 | clock | A | time of the board's decision | 2032-07-21 | constant
@fact ckt = 05:10 | clock | A | time at which staff were told by text message | 2032-07-22 | constant
@fact cka = 05:30 | clock | A | time of the public announcement | 2032-07-22 | constant
@fact gap = 20 | duration | A | minutes from the text message to the public announcement | 2032-07-22 | constant
@fact st = 312 | jobs | A | people employed | 2032-07-22 | snapshot
@fact pil = 64 | jobs | A | pilots employed | 2032-07-22 | snapshot
@fact cab = 97 | jobs | A | cabin crew employed | 2032-07-22 | snapshot
@fact gr = 151 | jobs | A | ground and office staff employed | 2032-07-22 | snapshot
@fact kept = 26 | jobs | J | staff kept on to wind up the business | 2032-07-26 | snapshot
@fact mem = 220 | other | U | members at the airline | - | snapshot
@fact prot = 150 | crowd | U | staff at a protest | 2032-07-24 | constant
@fact ac = 5 | other | A | aircraft in the fleet | 2032-07-22 | constant
@fact tp = 3 | other | A | turboprops in the fleet | 2032-07-22 | constant
@fact jet = 2 | other | A | jets in the fleet | 2032-07-22 | constant
@fact lz = 4 | other | A | aircraft on lease | 2032-07-22 | constant
@fact debt = 1920000000 | other | A | debts in all, rupees | 2032-07-22 | snapshot
@fact usd = 41000000 | other | A | debts in all, dollars | 2032-07-22 | snapshot
@fact dl = 780000000 | other | A | debts to the lessor, rupees | 2032-07-22 | snapshot
@fact da = 415000000 | other | A | debts to the airport operator, rupees | 2032-07-22 | snapshot
@fact df = 265000000 | other | A | debts to the fuel supplier, rupees | 2032-07-22 | snapshot
@fact do = 460000000 | other | A | debts to banks, staff and others, rupees | 2032-07-22 | snapshot
@fact ast = 530000000 | other | A | assets, rupees | 2032-07-22 | snapshot
@fact hole = 1390000000 | other | A | debts that assets do not cover, rupees | 2032-07-22 | snapshot
@fact wage = 38000000 | other | A | unpaid wages, rupees | 2032-07-22 | snapshot
@fact wk = 6 | duration | A | weeks without pay | 2032-07-22 | snapshot
@fact bk = 27400 | other | A | passengers with bookings to the end of August | 2032-07-22 | snapshot
@fact str = 1140 | other | A | passengers stranded | 2032-07-22 morning | snapshot
@fact rod = 690 | other | R | passengers stranded on the island | 2032-07-22 morning | snapshot
@fact reu = 270 | other | A | passengers stranded in Réunion | 2032-07-22 morning | snapshot
@fact oth = 180 | other | A | passengers stranded elsewhere | 2032-07-22 morning | snapshot
@fact left = 410 | other | A | passengers stranded | 2032-07-23 evening | snapshot
@fact home = 730 | other | A | stranded passengers brought home | 2032-07-23 evening | cumulative
@fact rodf = 240 | other | R | passengers stranded on the island | 2032-07-23 evening | snapshot
@fact fl = 58 | other | A | flights a week | July 2032 | snapshot
@fact flr = 31 | other | A | flights a week to Rodrigues | July 2032 | snapshot
@fact shr = 53.4 | rate | A | share of flights that went to Rodrigues | July 2032 | snapshot
@fact seats = 38 | rate | R | share of the island's air seats that the airline sold | 2031 | snapshot
@fact pop = 44000 | other | R | people on the island | 2032 | snapshot
@fact fare = 2500 | price | N | rescue fare one way, rupees | July 2032 | snapshot
@fact fareo = 6800 | price | N | ordinary fare one way, rupees | July 2032 | snapshot
@fact ex = 9 | other | N | extra flights | 2032-07-22 to 2032-07-25 | plan
@fact fund = 45000000 | budget | G | refund fund, rupees | 2032 | plan | pledged
@fact cap = 3000 | price | G | most that a passenger may get from the refund fund, rupees | 2032 | plan | threshold
@fact rev = 1340000000 | revenue | A | revenue in the year, rupees | 2031 | constant
@fact l31 = 286000000 | profit | A | loss in the year, rupees | 2031 | constant
@fact l30 = 174000000 | profit | A | loss in the year, rupees | 2030 | constant
@fact lf = 61 | rate | A | share of seats filled | 2031 | constant
@fact lfb = 74 | rate | A | share of seats that had to be filled to break even | 2031 | constant | threshold
@fact inv = 600000000 | other | A | money from a foreign investor, rupees | June 2032 | plan | denied
@fact agev = 47 | age | V | age of the chief executive | - | constant
@fact ages = 71 | age | S | age of the founder | - | constant
@fact cm = 2032-08-12 | date | J | day of the creditors' meeting | - | plan
@fact old = 95 | jobs | - | people employed by an airline that failed earlier | 2026 | constant
@rel sum st = pil + cab + gr
@rel sum ac = tp + jet
@rel sum debt = dl + da + df + do
@rel diff hole = debt - ast
@rel convert usd = debt
@rel sum str = rod + reu + oth
@rel diff home = str - left
@rel share shr = flr / fl
@trap str left :: stranded on Thursday morning and on Friday evening
@trap rod rodf :: stranded on the island at two moments
@trap str bk :: stranded on the day against booked for weeks to come
@trap debt hole :: gross debts and what assets do not cover
@trap l31 l30 :: losses of two years
@trap fare fareo :: rescue fare against ordinary fare
@trap shr seats :: the island's part of the flights, the airline's part of the island's seats
@trap lf lfb :: seats filled against seats that had to be
@trap st mem prot :: staff, members of the union, staff at a protest
@trap st kept :: staff before and after
@trap ac lz :: all aircraft against those on lease
@trap ckb ckt cka :: decided, staff told, public told
@trap fund wage :: a fund for passengers, wages owed

@doc a-wire | wire agency | 2032-07-22
Mauritian airline Alizé Connect grounds fleet, {1,140|str} stranded

PORT LOUIS, July 22 (Indian Ocean Wire) - Alizé Connect ceased flying on {Thursday|dt} with debts of {1.92 billion|debt} rupees (${41 million|usd}), leaving {1,140|str|t=on Thursday|by=the civil aviation department} passengers stuck around the south-west Indian Ocean, the civil aviation department said.

More than half of them, {690|rod|t=on Thursday}, were on Rodrigues, the small dependency to which the carrier flew {31|flr} of its {58|fl} weekly services. {270|reu|t=on Thursday} were in Réunion.

The last flight had landed at Plaisance at {9:55 p.m.|ckl} on Wednesday. Directors met afterwards and by {11:15|ckb|v=23:15} had decided to file for administration. The public was told at {5:30 a.m.|cka}, {twenty|gap} minutes after the {312|st} employees.

"There was no fuel we could pay for," chief executive Vikash Ramlochun, {47|agev}, told reporters. He denied that a Gulf investor had offered {600 million|inv|by=He} rupees last month.

The airline lost {286 million|l31|t=in 2031} rupees in 2031, after {174 million|l30|t=the year before} the year before. Mascarene National, the flag carrier, is to lay on {nine|ex} extra flights by Sunday.

(Reporting by Priya Auckloo-Stern; Editing by Noah Lim)

@doc b-tabloid | tabloid | 2032-07-23
FIRED BY SMS!

By Kenny Labonté and Yashna B. | Matin Océan

Stephanie was ironing her uniform when the neighbour shouted through the window that it was on the radio.

The whole of Mauritius had known since {half past five|cka|v=05:30}. Only then, at {6.10 a.m.|!ckt}, did the phones of those concerned go ping. "Dear colleague, we regret." No name underneath.

Just like that, {312|st} people are on the street, {64|pil} of them pilots and {97|cab} stewards and hostesses like Stephanie, who hasn't seen a rupee for {six|wk} weeks. In all they are owed {Rs 38 million|wage|by=says their union} in wages, says their union.

"The bosses knew on Wednesday at {a quarter past eleven at night|ckb|v=23:15}," thunders Reaz Hossenbux of the SAE, which counts {220|mem|by=Reaz Hossenbux of the SAE} members at Alizé. "They slept on it!"

And the lady who started it all? Solange de Kerivel, {71|ages}, was seen yesterday in the garden of her house in Floréal. She did not wish to speak to Matin Océan. The dog did.

Angry travellers besieged counter 14 at the airport. Those who want to go home can do so with the national carrier at {Rs 2,500|fare}. The same seat costs {Rs 6,800|fareo|t=on a good day} on a good day!

LOTTO: 4 – 11 – 19 – 23 – 30 – 38
ON PAGE 7: Dodo egg 'found' in Mahébourg attic

@doc c-business | business weekly | 2032-07-25
Alizé: the anatomy of a hole

By Jean-Noël Patchameootoo
Ledger Océan Indien, no. 1,207

There is a moment in the life of every small airline when the lessor stops sending reminders and starts sending a lawyer. For Alizé Connect it came in the second week of July.

The list of creditors, seen by this paper, makes plain why. The Irish lessor to which {four|lz} of the {five|ac} aircraft belong is owed {Rs 780 million|dl}. The airport operator is down for {Rs 415 million|da} and the fuel supplier for {Rs 265 million|df}. Banks, staff and sundry others make up the remaining {Rs 460 million|do}. That brings the bill to {Rs 1.82 billion|!debt}, in a company that took in {Rs 1.34 billion|rev|t=in the whole of last year} in the whole of last year.

On the other side of the ledger there is a turboprop, a hangar, some spare wheels and a brand: {Rs 530 million|ast}, if somebody can be found to like them.

Vikash Ramlochun, the {49|!agev}-year-old former banker who took the controls in 2029, had a plan. It asked for {74%|lfb} of seats to be filled. Passengers, who had not read it, filled {61%|lf|t=Last year}. Last year's loss of {Rs 286 million|l31|t=Last year} compares with {Rs 174 million|l30|t=of 2030} in the accounts of 2030, and no one in the trade expected the current year to be kinder.

Could the State have stepped in? "With what, and for whom?" asks an adviser at the ministry of finance. It has preferred to put {Rs 45 million|fund} into a pot for ticket holders, who may draw up to {Rs 3,000|<cap} apiece. There are {27,400|bk|t=up to the end of August} of them with a booking up to the end of August. Readers will do the division for themselves.

There remains Rodrigues, where {53%|shr|round} of Alizé's flights went. Of every hundred seats sold to and from the island, {38|seats|t=last year} were Alizé's last year. The rival now has the route to itself, and a rescue fare that will last, one hears, about as long as the television cameras.

Creditors meet on {12 August|cm}.

@doc d-travel | travel trade site | 2032-07-24
Alizé Connect collapse: what agents need to know

Posted by Mireille Oduya-Strand in Airlines | 24 July 2032 | 3 comments

Mauritius's second airline is no more. All {58|fl} weekly flights ended on {Thursday|dt}, and vouchers have no value.

How big is the failure? Liabilities come to {US$4.1 million|!usd}. The {five|ac}-strong fleet, {three|tp} turboprops and {two|jet} regional jets, is parked at MRU. When Lagon Air went under in 2026 it had {95|old|t=in 2026} staff; this one leaves {312|st} without work.

Where are the clients? Of the {1,140|str|t=on day one} holidaymakers and islanders caught out on day one, {690|rod|^} were in Rodrigues, {270|reu|^} in Réunion and {180|oth|^} elsewhere, mainly Antananarivo. By last night {730|home|t=By last night|by=says Mascarene National} of the total had been flown home, says Mascarene National, which is running {nine|ex} additional rotations and charges them {Rs 2,500|fare} one way.

Can they claim? Card payers should go to their bank. Others can apply to a {Rs 45m|fund} government fund. It is capped at {Rs 3,000|cap} per person, less than half of the {Rs 6,800|fareo} that a seat normally costs.

Forward bookings: {27,400|bk|t=to 31 August} passengers to 31 August. Load factor {61%|lf|t=last year} last year.

Related: Airbus A220 deliveries slip again | 10 lagoons you have never heard of

@doc e-radio | radio bulletin | 2032-07-23
Radio Port Mathurin, {seven|-} o'clock in the evening, good evening.

Our island is getting a little emptier tonight. Of some {six hundred|?~rod|t=on Thursday morning} visitors who found themselves stuck in Rodrigues on Thursday morning, {two hundred and forty|rodf|t=this evening} are still with us this evening. Counting Réunion and the rest, {four hundred and ten|left|t=this evening} people are waiting for a seat. Guest houses in Anse aux Anglais aren't charging for the nights. Thank you to them.

The airline's {three hundred and twenty-one|!st} workers have been asked to hand in their badges by Monday. The union will gather in Port Louis tomorrow.

Mr Ramlochun, who is {forty-seven|agev}, was heard by the ministry for {two|-} hours this afternoon. He says again that the {six hundred million|inv|by=He} rupees from Dubai never existed.

The Chief Commissioner reminds Port Louis that {forty-four thousand|pop} people live here, that {thirty-one|flr} flights a week have gone, and that there's no bridge.

The fishing: octopus season opens on 10 August. Wind south-east, 25 knots.

@doc f-notice | administrator's notice | 2032-07-26
ALIZÉ CONNECT LTD (IN ADMINISTRATION)
Notice No. 1 to creditors, staff and passengers

1. On {22 July 2032|dt} Me Fatima Jeewooth, of Curé & Jeewooth, was appointed administrator.

2. According to the books, the company owes {Rs 1,920 million|debt}. Its assets are valued at {Rs 530 million|ast}. The shortfall is {Rs 1,390 million|hole}. Claims of staff for unpaid wages ({Rs 38 million|wage}) rank first.

3. Of {312|st|t=on the day of appointment} contracts of employment in force on the day of appointment ({64|pil|^} pilots, {97|cab|^} cabin crew, {151|gr|^} ground and office), {26|kept|t=for the time being} are continued for the time being. The administrator has taken note of the gathering of about {150|~prot|t=on Saturday} employees on Saturday. Staff were informed by text message at {05:10|ckt}, before the public statement of {05:30|cka}; the administrator regrets the form.

4. Aircraft: {four|lz} are the property of the lessor and will be returned. {One|-} is for sale.

5. Passengers are not to come to the offices in Rue Sir Virgil Tancrède 22. Claims on the State's fund, limited to {Rs 3,000|cap} each, are to be made online.

6. The first meeting of creditors will be held on {12 August 2032|cm}, 10 a.m., Salle Paille-en-Queue, Ébène.

Ref. AC/ADM/0732/1
