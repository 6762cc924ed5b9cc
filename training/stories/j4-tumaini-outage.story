@story j4-tumaini-outage
@topic A mobile-money outage in Kenya, June 2029
@subject T = Tumaini Pay | Tumaini | the mobile-money service | the platform | the service | the operator
@subject O = Tumaini Pay outage | the outage | outage | the blackout | the breakdown
@subject A = Tumaini agents | agents | kiosks
@subject C = Kenya Digital Payments Authority | KDPA | the authority | the regulator
@subject P = Tumaini compensation | the credit | compensation
@fact beg = 07:52 | clock | O | time at which payments stopped | 2029-06-11 | snapshot
@fact part = 13:15 | clock | O | time at which balances could be read again | 2029-06-11 | snapshot
@fact end = 18:40 | clock | O | time at which all services were back | 2029-06-11 | snapshot
@fact durp = 4 | duration | T | hours of the outage of 2027 | 2027-02 | constant
@fact reg = 23400000 | other | T | registered customers | 2029-06 | snapshot
@fact act = 16100000 | other | T | customers active in a month | 2029-05 | snapshot
@fact fail = 41000000 | other | O | payments that failed | 2029-06-11 | cumulative
@fact stuck = 6200000000 | other | O | shillings of payments held up | 2029-06-11 evening | cumulative
@fact stuckw = 480000000 | other | O | shillings of payments held up | 2029-06-13 | snapshot
@fact ag = 318000 | jobs | A | agents | 2029-06 | constant
@fact cred = 50 | price | P | shillings for each customer | 2029-06-13 | plan | pledged
@fact ctot = 805000000 | spending | P | shillings for all customers | 2029-06-13 | plan | pledged
@fact loss = 900 | revenue | A | shillings of commission that an agent lost on average | 2029-06-11 | constant | projected
@fact fine = 0.2 | rate | C | share of yearly sales that a fine may reach | - | constant | threshold
@fact compl = 14700 | other | C | complaints received | 2029-06-12 | cumulative
@fact complf = 19300 | other | C | complaints received | 2029-06-13 | cumulative
@fact up = 99.9 | rate | C | share of the time that a payment service must run | - | constant | threshold
@fact shr = 5.3 | rate | T | fall of the share price | 2029-06-11 | snapshot
@fact days = 14 | duration | C | days given to explain the failure | 2029-06-12 | plan
@fact durh = 10.8 | duration | O | hours from the stop to full service | 2029-06-11 | constant
@fact atot = 286200000 | revenue | A | shillings of commission that all agents lost | 2029-06-11 | constant | projected
@rel product atot = ag * loss
@rel product ctot = act * cred
@trap part end :: balances first, payments only in the evening
@trap reg act :: registered and active
@trap stuck stuckw :: held up on Monday night, still held up on Wednesday
@trap compl complf :: a day apart
@trap durh durp :: this outage and that of 2027

@doc a-rift-wire | wire agency | 2029-06-12
Kenyan mobile money back after failure strands shoppers, commuters

NAIROBI, June 12 — Tumaini Pay, the mobile-money service used by {16.1 million|act|t=every month} people every month, was working normally on Tuesday after an outage of nearly {11|~durh} hours that left commuters unable to pay for matatus and hospitals writing out IOUs.

Payments stopped at {7:52 a.m.|beg|t=Monday|by=the operator} on Monday. Customers could see their balances again from {1:15 p.m.|part|^}, and all services were back at {6:40 p.m.|end|^}, the operator said, blaming a faulty overnight update and not, as it had first stated, a severed cable at Mtito Andei.

Some {41 million|~fail} payments failed and {6.2 billion|stuck|t=by evening} shillings were held up by evening. 

The Kenya Digital Payments Authority, which has had {14,700|compl|t=Tuesday} complaints, gave the company {14|days} days to explain itself. Rules demand that a service be up {99.9 percent|up|s=a service} of the time; a breach can bring a fine of as much as {0.2 percent|<fine} of annual sales.

Shares in the parent fell {5.3 percent|shr|t=Monday}. In 2027 the platform was down for {four|durp|t=In 2027} hours.

@doc b-nairobi-sentinel | newspaper | 2029-06-12
How one update took {318,000|ag} kiosks off the air

By Wambui Ole-Keiwua

At {8.25am|!beg|t=Monday|s=the screen said "Try later"} the screen said "Try later". Zipporah Achieng, who runs a green kiosk at Kawangware stage, tried later. She tried until her thumb hurt.

"I had forty people. They had money, I had money, and nothing would move," she said. On a good Monday she makes {2,300|-} shillings.

All over the country her fellow agents sat idle. Their association believes each lost Sh{900|loss|by=Their association} in commission. Nearly {11|~durh|s=The blackout} hours went by. The blackout was over at {6.40pm|end}, just after Ms Achieng had pulled her shutter down.

Engineers had pushed release 7.4.1 to the switch at Konza in the small hours. Within {20|-} minutes of the first commuters' payments, it choked. A rollback let people look at balances by {quarter past one|part|s=people look at balances}.

With {23.4 million|reg|s=SIM cards} SIM cards on its books, Tumaini is, in the words of Governor Abdi-Nasir Kiprono of the central bank, "a road, and a road must not close".

The longest stoppage before this was in February two years ago, {four|durp|t=February two years ago} hours.

SEE ALSO: 10 ways to pay without a phone • Maize flour at Sh212 • Horoscope

@doc c-live-page-konza-tech | live blog | 2029-06-13
LIVE: Tumaini Pay, day three — what do I get?

17:05 That's it from us. 1,204 comments, most of them printable.

16:20 In short: everyone who used the app in May is credited Sh{50|cred}. The company puts the bill at Sh{1.17 billion|!ctot|by=The company}.

15:48 On the call, CEO Meera Lokuruka. "There are {16.1 million|act|by=CEO Meera Lokuruka|t=in May} active customers and each will find the money there tonight, {fifty|cred|^} bob, without asking."

15:41 What is still stuck? She says {480 million|stuckw|t=now|by=She} now. That compares with Sh{6.2 billion|stuck|t=Monday night} on Monday night.

14:10 KDPA spokesman tells us the complaints desk is at {19,300|complf|t=14:10|by=KDPA spokesman}. Yesterday's number, he says, was {17,400|!compl|t=Yesterday|by=he}.

13:30 And the clock? Operator's log: first failed payment {07:52:11|beg|by=Operator's log}. Recovery declared {18:40|end|^}. Half a working week for some, as a reader puts it.

12:00 Catch up: [What is a rollback?] [Our 6 best power banks, tested] 

@doc d-mashinani-weekly | weekly column | 2029-06-15
{Fifty|cred} bob and an apology

My mother sells omena in Homa Bay and does not own a wallet. On Monday she gave fish away.

So forgive me if I do not clap for {fifty|cred} shillings. It is generous only in bulk: {805 million|ctot} from a firm that clears as much before lunch. Agents, all {318,000|ag} of them, are not covered. If each is out Sh{900|loss}, as they say, that is another {286 million|atot}, and nobody has offered them a biscuit.

The regulator speaks of a fine: up to {two per cent|!fine|by=The regulator} of sales in a year. It has never levied one. It wants {99.9|up|by=It} per cent, which allows under nine hours of silence in twelve months; the lot was gone, and more, by dusk on the eleventh, for the thing died at {seven fifty-two|beg} in the morning and rose again with the seven o'clock news in sight.

It will answer within {a fortnight|days|v=14}, we hear. I shall be timing it.

— Otieno Wafula-Haddad writes every Friday.
