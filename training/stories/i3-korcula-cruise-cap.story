@story i3-korcula-cruise-cap
@topic The Croatian town of Korčula votes on a cap on cruise guests in 2037
@subject K = Korčula | the town | the old town | the island town
@subject D = Dubrovnik
@subject H = Hvar
@subject P = Port authority | harbour office | the port
@subject C = Adria Cruise Forum | the cruise lines | the cruise lobby | the forum
@subject M = Mayor Tonka Šegedin | Šegedin | the mayor
@subject Y = Yes camp | Dosta | campaigners
@fact cap = 3500 | ridership | K | cruise passengers allowed a day | from 2038 | plan | threshold
@fact ships = 2 | other | K | cruise ships allowed a day | from 2038 | plan | threshold
@fact capd = 8000 | ridership | D | cruise passengers allowed a day | 2037 | constant | threshold
@fact shd = 2 | other | D | cruise ships allowed a day | 2037 | constant | threshold
@fact peak = 6840 | ridership | K | cruise passengers in a day | 2036-08-12 | snapshot
@fact p36 = 412000 | ridership | K | cruise passengers | 2036 | cumulative
@fact p35 = 371000 | ridership | K | cruise passengers | 2035 | cumulative
@fact pg = 11.1 | rate | K | rise of cruise passengers on the year | 2036 | snapshot
@fact ph = 268000 | ridership | H | cruise passengers | 2036 | cumulative
@fact calls = 307 | other | K | cruise calls | 2036 | cumulative
@fact ov = 640000 | other | K | hotel and private nights | 2036 | cumulative
@fact popw = 410 | other | K | inhabitants within the walls | 2036 | snapshot
@fact yes = 58.4 | vote_share | K | share of ballots for the cap | 2037-05-23 | snapshot
@fact no = 41.6 | vote_share | K | share of ballots against the cap | 2037-05-23 | snapshot
@fact vy = 1402 | vote_count | K | ballots for the cap | 2037-05-23 | snapshot
@fact vn = 999 | vote_count | K | ballots against the cap | 2037-05-23 | snapshot
@fact vt = 2401 | votes_cast | K | valid ballots | 2037-05-23 | snapshot
@fact tu = 52.8 | turnout | K | turnout | 2037-05-23 | snapshot
@fact tu1 = 31.5 | turnout | K | turnout | 2037-05-23 16:00 | snapshot
@fact poll = 63 | poll_share | Y | share of those asked who favour the cap | poll of early May 2037 | snapshot
@fact smp = 505 | sample_size | Y | people asked | poll of early May 2037 | snapshot
@fact fee = 4 | price | P | euros a passenger pays | 2037 | constant
@fact fee2 = 9 | price | P | euros a passenger pays | from 2038 | plan | pledged
@fact inc = 1650000 | revenue | P | euros from passenger fees | 2036 | cumulative
@fact loss = 11000000 | damages | C | euros that shops would lose a year | 2037 | plan | projected
@fact spend = 41 | spending | C | euros that a cruise guest spends ashore | 2036 | snapshot
@fact spend2 = 19 | spending | M | euros that a cruise guest spends ashore | 2036 | snapshot
@fact hr = 3.5 | duration | K | hours that a cruise guest stays ashore | 2036 | snapshot
@fact q = 40 | turnout | K | turnout that makes the vote binding | 2037 | constant | threshold
@fact b1 = 311 | vote_count | K | ballots for the cap in the first box | 2037-05-23 20:10 | snapshot
@fact b2 = 188 | vote_count | K | ballots against the cap in the first box | 2037-05-23 20:10 | snapshot
@fact bk = 188 | other | P | cruise calls booked | for 2038, as of July 2037 | plan
@rel share yes = vy / vt
@rel share no = vn / vt
@rel sum vt = vy + vn
@rel change pg = p35 -> p36
@trap cap capd :: two towns
@trap ships shd :: two towns
@trap cap peak :: limit and record
@trap spend spend2 :: two studies
@trap tu tu1 :: a later count
@trap tu q :: turnout and quorum
@trap poll yes :: poll and vote
@trap fee fee2 :: now and then
@trap p36 ph :: two towns
@trap p36 ov :: passengers and nights
@race cap-vote = vy vn

@doc a-preview | Croatian news site, English | 2037-05-20
Explainer: What is Korčula voting on?

On Saturday the people of Korčula decide whether at most {two|ships} cruise ships with together no more than {3,500|cap} passengers may call on any one day. Here's what you need to know.

**Why now?** Because of 12 August last year. On that day {6,840|peak|t=12 August last year} passengers came ashore in a town with {410|popw} inhabitants within the walls. Over the year it was {412,000|p36|t=Over the year}, {11.1 per cent|pg} up on 2035 ({371,000|p35|t=2035}). Hvar had {268,000|ph}.

**What do others do?** Dubrovnik has limited itself to {two|shd} ships and {8,000|capd} people at a time for years.

**Who's for it, who's against?** Mayor Tonka Šegedin is for. The Adria Cruise Forum warns that shops would lose {€11 million|loss|by=The Adria Cruise Forum} a year. It reckons with {€41|spend} a head. A study for the town hall came to {€19|spend2|by=A study for the town hall}.

**Will it pass?** A poll of {505|smp} voters found {63 per cent|poll} in favour. For the result to bind the council, {40 per cent|q} must turn out.

Read also: Ferry fares up from 1 June | Wildfire on Pelješac: 3 planes in action

@doc b-live | local radio site, ticker | 2037-05-23
Referendum day – short news

16.20 Turnout at four o'clock: {31.5|tu1|t=at four o'clock} percent. In the hamlets it's lower. The quorum is {40|q}.

17.05 A yacht with 14 guests asks whether it counts. It does not.

18.45 {Forty|q} percent passed, says the commission. It's binding.

19.00 Polls closed.

20.10 First box, Sveti Antun: yes {311|b1}, no {188|b2}.

21.35 All in. Yes {1,402|vy}, no {999|vn}. "One more and they'd have had {a thousand|-},"  says Dinko at the bar. Turnout {52.8|tu|t=All in}.

21.50 Šegedin: "A small town has said how large it wants to be."

@doc c-wire | wire agency | 2037-05-24
Croatian island town votes to keep cruise crowds out

KORCULA, Croatia, May 24 (AdriaPress) - Voters in the walled Croatian town of Korcula have backed a daily limit of {3,500|cap|t=from next year} cruise passengers from next year, about {half|-} of what it has seen on its busiest day.

The measure won {58.4%|yes} to {41.6%|no} in a referendum on Saturday, with {2,401|vt} valid votes. {Just over half|>tu|v=50} of those entitled took part.

The cap is the tightest on the eastern Adriatic. Dubrovnik allows {8,000|capd}, and like Korcula in future {two|shd+ships} ships a day.

Cruise lines brought {412,000|p36|t=in 2036} people in 2036 on {307|calls} calls, staying {three and a half|hr} hours on average. The port's charge, now {4 euros|fee|v=4|t=now}, will rise to {9|fee2}.

"We'll respect it and sail elsewhere," said a spokesman for the Adria Cruise Forum. It had forecast losses of {11 million euros|loss} a year for shops and restaurants.

@doc d-travel | British newspaper, travel section | 2037-06-06
Is this the end of the three-hour holiday?

Araminta Boakye sips a pošip in the town that said no

It's {ten past nine|-} and I have Marco Polo's alleged birthplace to myself. By eleven I shall share it with {2,900|-}. That is allowed, now and in future: the good people of Korčula have voted, {58|yes|round} to {42|no|round}, that it shall never be more than {3,500|cap}.

It sounds like a lot until you learn that last summer it was once {nearly 7,000|<peak|v=7000|t=last summer}.

Who loses? Not Vesna, who sells lavender. "They buy a magnet," she says. The cruise people claim {€41|spend|by=The cruise people} for every pair of shoes that comes down the gangway. The mayor has {€19|spend2|by=The mayor}. Vesna says {six|-}, "and a photo". Landlords sold {640,000|ov|t=last year} nights last year and voted yes to a man.

Who wins? Perhaps Hvar, which had {268,000|ph} visitors by ship, and wants more. Perhaps Split.

Even the pollsters were surprised: {63 per cent|poll|t=three weeks before} had said yes three weeks before. "People tell pollsters what's pretty," says the mayor, "and the ballot box what's for dinner."

GETTING THERE: Fly to Dubrovnik from £61 return, then bus 12 and ferry. Doubles from £140.

@doc e-port | port authority notice | 2037-07-01
NOTICE 14/37 to agents

Following the decision of 23 May, berth applications for 2038 are subject to a limit of {3,500|cap} passengers (manifest, not capacity) and {two|ships} vessels over 50 passengers per calendar day. Passenger fee from 1 January: {EUR 9.00|fee2|t=from 1 January} (to 31 December: {4.00|fee|t=to 31 December}).

In 2036 the port handled {307|calls|t=In 2036} calls and {412,000|p36|^} passengers; fee income was {EUR 1.65 million|inc|^}. Bookings already accepted for 2038 ({188|bk} calls) remain valid.

VHF channel 9. Office hours 07–15.
