@story v1-thermaikos-accounts
@topic The 2036-37 accounts of Thermaikos, a football club of Thessaloniki, October 2037
@subject T = AS Thermaikos | Thermaikos | the club | the blue-whites | the Kalamaria club
@subject O = Pavlos Zervoudakis | Zervoudakis | the owner | the shipowner
@subject C = Eleni Karamitrou | Karamitrou | the chairwoman | the chair
@subject W = Idrissa Camara-Lekkas | Camara-Lekkas | the winger
@subject L = Thermaikos stadium | the stadium | the present ground | the ground
@subject N = new arena at Karabournaki | the new arena | Karabournaki
@subject U = UEFA | the European body | Nyon
@subject S = small shareholders | minority shareholders | supporters' trust | the Trust
@subject B = banks | the banks | lenders
@fact rv = 68400000 | revenue | T | euros of income | 2036-37 | constant
@fact rv6 = 59700000 | revenue | T | euros of income | 2035-36 | constant
@fact rvP = 14.6 | rate | T | percent more income | 2035-36 to 2036-37 | constant
@fact mt = 14200000 | revenue | T | euros of income on match days | 2036-37 | constant
@fact tv = 30900000 | revenue | T | euros of income from broadcasting | 2036-37 | constant
@fact cm = 23300000 | revenue | T | euros of income from sponsors and shops | 2036-37 | constant
@fact wg = 51900000 | spending | T | euros of wages | 2036-37 | constant
@fact wg6 = 41200000 | spending | T | euros of wages | 2035-36 | constant
@fact wr = 75.9 | other | T | wages as a percentage of income | 2036-37 | constant
@fact wr6 = 69.0 | other | T | wages as a percentage of income | 2035-36 | constant
@fact wgUp = 10700000 | spending | T | euros of wages more than the season before | 2036-37 | constant
@fact rvUp = 8700000 | revenue | T | euros of income more than the season before | 2036-37 | constant
@fact zs = 93.2 | other | O | share of the stock | 2037-10-29 | snapshot
@fact am = 16500000 | spending | T | euros written off on transfer fees | 2036-37 | constant
@fact ag = 2600000 | spending | T | euros paid to agents | 2036-37 | constant
@fact sq = 71000000 | spending | T | euros of squad cost | 2036-37 | constant
@fact sqD = 86000000 | revenue | T | euros of income with transfer profit | 2036-37 | constant
@fact sqR = 82.6 | other | T | squad cost as a percentage of income with transfer profit | 2036-37 | constant
@fact sqL = 70 | other | U | squad cost as a percentage of income with transfer profit | - | constant | threshold
@fact tp = 17600000 | profit | T | euros of profit on transfers | 2036-37 | constant
@fact tp6 = 24300000 | profit | T | euros of profit on transfers | 2035-36 | constant
@fact fee = 22000000 | price | W | euros of transfer fee | January 2037 | constant
@fact cut = 4400000 | price | W | euros passed on to the earlier club | January 2037 | constant
@fact nl = 9800000 | profit | T | euros of loss | 2036-37 | constant
@fact np6 = 3100000 | profit | T | euros of gain | 2035-36 | constant
@fact gd = 91600000 | other | T | euros of debt before cash | 2037-06-30 | snapshot
@fact ca = 8400000 | other | T | euros of cash | 2037-06-30 | snapshot
@fact nd = 83200000 | other | T | euros of debt after cash | 2037-06-30 | snapshot
@fact nd6 = 61500000 | other | T | euros of debt after cash | 2036-06-30 | snapshot
@fact ndU = 21700000 | other | T | euros of debt after cash more than the year before | 2037-06-30 | snapshot
@fact dO = 34000000 | other | O | euros owed to him | 2037-06-30 | snapshot
@fact dB = 41600000 | other | B | euros owed to them | 2037-06-30 | snapshot
@fact dC = 16000000 | other | T | euros owed to other clubs | 2037-06-30 | snapshot
@fact inj = 25000000 | fundraising | O | euros of new capital | by 2037-12-31 | plan | pledged
@fact inj6 = 12000000 | fundraising | O | euros of new capital | 2036-37 | constant
@fact at = 23480 | crowd | L | spectators at a home match on average | 2036-37 | constant
@fact at6 = 21905 | crowd | L | spectators at a home match on average | 2035-36 | constant
@fact cap = 28700 | other | L | seats in the ground | - | constant
@fact occ = 81.8 | other | L | share of seats filled | 2036-37 | constant
@fact st = 15240 | other | T | season tickets sold | 2036-37 | constant
@fact stP = 265 | price | T | euros for a season ticket on average | 2036-37 | constant
@fact stR = 4038600 | revenue | T | euros from season tickets | 2036-37 | constant
@fact nC = 118000000 | budget | N | euros that it will cost | - | plan | projected
@fact nS = 31500 | other | N | seats in the ground | 2040 | plan | pledged
@fact nG = 40000000 | budget | N | euros from the state | - | plan | pledged
@fact pay = 410000 | spending | C | euros of pay | 2036-37 | constant
@fact pay6 = 360000 | spending | C | euros of pay | 2035-36 | constant
@fact vt = 92.4 | vote_share | T | share of votes for the accounts | 2037-10-29 | constant
@fact sm = 6.8 | other | S | share of the stock | 2037-10-29 | snapshot
@fact fin = 1900000 | damages | U | euros of fine | - | plan | projected
@rel change rvP = rv6 -> rv
@rel sum rv = mt + tv + cm
@rel share wr = wg / rv
@rel share wr6 = wg6 / rv6
@rel sum sq = wg + am + ag
@rel diff wgUp = wg - wg6
@rel diff rvUp = rv - rv6
@rel sum sqD = rv + tp
@rel share sqR = sq / sqD
@rel diff tp = fee - cut
@rel diff nd = gd - ca
@rel diff ndU = nd - nd6
@rel sum gd = dO + dB + dC
@rel share occ = at / cap
@rel product stR = st * stP
@race creditors = dB dO dC
@trap rv rv6 :: two seasons
@trap wr sqR :: wage ratio and squad cost ratio
@trap wr wr6 :: two seasons
@trap gd nd :: debt before and after cash
@trap tp fee :: profit on the winger and his fee
@trap inj inj6 :: promised and paid in
@trap cap nS :: seats in the old and the new ground
@trap at st :: average crowd and season tickets
@trap nl np6 :: loss this year, gain the year before
@trap pay pay6 :: two years' pay
@trap rv sqD :: income without and with transfers

@doc thermaikos-note | club press release | 2037-10-08
AS Thermaikos publishes its annual accounts

Kalamaria, 8 October 2037. The Board presents the accounts for the year to 30 June 2037, a season of third place and of European nights.

Income reached a record {€68.4m|rv}, up {14.6%|rvP} from {€59.7m|rv6|t=the year before} the year before. Broadcasting brought {€30.9m|tv}, commercial activity {€23.3m|cm} and match days {€14.2m|mt}.

An average of {23,480|at} fans came to each home game (2035-36: {21,905|at6|t=2035-36}), filling {81.8%|occ} of the ground.

As the club invested in its squad, wages rose to {€51.9m|wg}. After a profit of {€17.6m|tp} on player registrations, a net loss of {€9.8m|nl} remains. Net debt at the year end was {€83.2m|nd|t=at the year end}.

The majority shareholder, Mr Pavlos Zervoudakis, has undertaken to subscribe {€25m|inj|t=by the end of the calendar year} of new capital by the end of the calendar year, having provided {€12m|inj6|t=last season} last season.

"We're building," said the chairwoman, Ms Eleni Karamitrou. "The new arena at Karabournaki, with {31,500|nS} seats, will change the economy of this club for two generations."

The General Meeting takes place on 29 October at 18:00, gate 7.

@doc helleniki-wire | wire agency | 2037-10-08
Soccer-Thermaikos slides to loss as wage bill eats up record income

THESSALONIKI, Oct 8 - Greek club Thermaikos made a loss of {9.8 million|nl} euros in the 2036-37 season, against a profit of {3.1 million|np6|t=a year earlier} a year earlier, as pay outran record income, accounts released on Thursday showed.

Wages climbed to {51.9 million|wg} euros from {41.2 million|wg6|t=a year earlier} and absorbed {75.9 percent|wr} of income, compared with {69 percent|wr6|t=a year earlier}.

Profit on transfers fell to {17.6 million|tp} from {24.3 million|tp6|t=a year earlier}. Nearly all of it came from winger Idrissa Camara-Lekkas, who moved to Germany in January for {22 million|fee|t=in January} euros; {4.4 million|cut} of that went to his former club in Bamako.

The accounts show gross debt of {91.6 million|gd}: {41.6 million|dB} to banks, {34 million|dO} to owner Pavlos Zervoudakis and {16 million|dC} to other clubs for instalments. Cash stood at {8.4 million|ca}.

European body UEFA limits squad costs to {70 percent|sqL|by=European body UEFA} of income including transfer profits. By the reckoning of this agency from the accounts, Thermaikos was at {82.6 percent|sqR}. A person close to the club expects a fine of {1.9 million|fin|by=A person close to the club} euros.

The auditor noted "material uncertainty" should the owner's promised {25 million|inj} not arrive.

@doc ball-and-ledger | football finance newsletter | 2037-10-12
Issue 211: Thermaikos, or how to be third and broke
by Tendai Moutsios

Let's do the ratio everyone gets wrong.

Wages, {€51.9m|wg}. Writing down transfer fees, {€16.5m|am}. Agents, {€2.6m|ag}. Together: {€71m|sq} of squad cost. Against that you put income ({€68.4m|rv}) plus transfer gains ({€17.6m|tp}), so {€86m|sqD}. Result: {82.6%|sqR}, and the European limit is {70|sqL}. It isn't even close.

Now the debts. Net of cash they've gone from {€61.5m|nd6|t=twelve months} to {€83.2m|nd} in twelve months, a rise of {€27.1m|!ndU}. The owner's loan, {€34m|dO}, is the friendly part. The {€41.6m|dB} from lenders is not.

Season tickets are lovely and cheap: {15,240|st} of them, {€265|stP} on average. Do the multiplication and you get {€3.4m|!stR}, about what the left-back earns. Average gate {23,480|at}, in a house of {28,700|cap}.

Which leaves the arena. {€118m|nC|t=Today}. Today, that is; add a third when somebody digs. The state puts in {€40m|nG}. The rest is "to be structured".

And the chair's pay went from {€360,000|pay6} to {€410,000|pay}. Somebody had a good year.

Tips and corrections: tendai@ballandledger.example. 4,870 subscribers and counting. Next week: Why xG won't pay your VAT.

@doc fos-tou-vorra | sports tabloid | 2037-10-09
ZERVOUDAKIS TO FANS: "SLEEP WELL!"

He came in slippers, he left in slippers. In between the shipowner spoke for {seven|-} minutes to the people at the training ground about THE MONEY.

"A loss of {8.9 million|!nl} is one winger," he said, laughing. "I have other wingers."

Well, the last one fetched {22 million|fee|t=in the winter} in the winter! True, {4.4|cut|x=1000000} of them flew straight on to Mali.

The boss is putting another {25 million|inj|t=before New Year|by=The boss} on the table before New Year, on top of the {12|inj6|x=1000000|t=last season} he already gave last season. He is owed {34 million|dO} anyway. "Do you see me at the door with a bailiff?"

And the pay of the boys? Only {69 per cent|!wr|t=this season} of income this season, he says, like a proper European club. And that income is {14.6|rvP} per cent bigger!

What of Nyon? "They'll write a letter. I'll frame it."

In the stands people are dreaming already of Karabournaki: {31,500|nS} seats instead of {28,700|cap}! Metro stop included. Cost: {118 million|nC}, of which {40|nG|x=1000000} from Athens.

Player ratings v Panserraikos: Livas 6, Dodo 7.5, Oyelaran 8, Petsas 4. TV tonight: Ch. 3, 21:45

@doc trust-letter | supporters' trust newsletter | 2037-10-31
To the members of the Thermaikos Supporters' Trust

We were at the meeting, gate 7, until a quarter past eleven at night. Here is our report.

The accounts were approved with {92.4%|vt|t=at the meeting} of the votes. That sounds like love. Zervoudakis alone holds more than {nine-tenths|>zs} of the stock; minority shareholders, us included, have {6.8%|sm}, and nearly all of them said no.

We asked five questions.

1. Why does the club owe {€91.6m|!nd} net? (Answer: "It's normal.")
2. Why did wages grow by {€10.7m|wgUp} and income by {€8.7m|rvUp}? (Answer: "Ambition.") They now take {75.9%|wr|t=now}, up from {69%|wr6|t=in 2035-36} in 2035-36.
3. Will there be a fine? The figure of {€1.9m|fin|by=the press|m=denied} in the press was called fantasy.
4. Where is the {€25m|inj}? (Answer: a date, "Christmas".) Of the {€16m|dC} that other clubs are waiting for, {half|-} is due before that.
5. Ms Karamitrou's salary, {€410,000|pay|t=last season} last season: is it linked to results? It is. The year before it was {€360,000|pay6|t=The year before} and we were fourth.

On the bright side, {15,240|st} of us bought season tickets, and gates were the best since the war in the league, {23,480|at} against {21,905|at6|t=the previous season} the previous season. Match days brought in {€14.2m|mt}. If the arena takes us to {31,500|nS} seats, as promised for 2040, it should be more.

Membership 20 euros, students 8. Tavli evening: 14 November, Café Thalassa, Plastira 61.
