@story t8-canada-cabin-crew
@topic Flight attendants' strike at Corvane Airlines, Canada: from walkout to ratification
@subject C = Corvane Airlines | Corvane | the airline | the carrier | the company
@subject E = Corvane Express | Express | the regional arm | regional affiliate
@subject U = Canadian Cabin Crew Guild | the Guild | CCCG | the union
@subject S = Corvane strike | strike | walkout | stoppage
@subject N = Northpeak Air | Northpeak
@subject M = Marguerite Osei-Kwan | Osei-Kwan | the jobs minister | the minister
@subject P = Lodestar poll | Lodestar Research | pollster
@subject T = Tobias Wekerle | Wekerle
@fact w = 9400 | jobs | C | flight attendants employed | - | constant
@fact wm = 7850 | jobs | C | flight attendants employed on the main fleet | - | constant
@fact we = 1550 | jobs | E | flight attendants employed | - | constant
@fact wn = 4100 | jobs | N | flight attendants employed | - | constant
@fact sv = 97.2 | vote_share | U | votes for a strike mandate | 2031-07-28 | snapshot
@fact svn = 8351 | vote_count | U | votes for a strike mandate | 2031-07-28 | snapshot
@fact sb = 8592 | votes_cast | U | ballots cast in the strike vote | 2031-07-28 | snapshot
@fact st = 91.4 | turnout | U | turnout in the strike vote | 2031-07-28 | snapshot
@fact k0 = 00:58 | clock | S | time the walkout began | 2031-08-16 | constant
@fact k1 = 12:05 | clock | M | time the return-to-work order was announced | 2031-08-16 | constant
@fact k2 = 04:23 | clock | S | time the walkout ended | 2031-08-19 | constant
@fact k3 = 14:00 | clock | U | deadline to be back at work | 2031-08-17 | constant | threshold
@fact fl = 705 | other | C | flights operated on a normal day | - | constant
@fact f1 = 623 | other | C | flights cancelled | 2031-08-16 | snapshot
@fact f1s = 88.4 | rate | C | share of the day's flights cancelled | 2031-08-16 | snapshot
@fact f2 = 1314 | other | C | flights cancelled since the walkout began | 2031-08-17 night | cumulative
@fact f3 = 2146 | other | C | flights cancelled since the walkout began | 2031-08-22 | cumulative
@fact p1 = 82000 | ridership | C | passengers whose flights were cancelled | 2031-08-16 | cumulative
@fact p2 = 190000 | ridership | C | passengers whose flights were cancelled | 2031-08-17 night | cumulative
@fact p3 = 312000 | ridership | C | passengers whose flights were cancelled | 2031-08-22 | cumulative
@fact o1 = 27 | rate | C | pay rise offered over the contract | 2031-07-30 | plan | pledged
@fact o1y = 8 | rate | C | pay rise offered in the first year | 2031-07-30 | plan | pledged
@fact og = 50 | rate | C | share of the hourly rate offered for boarding | 2031-07-30 | plan | pledged
@fact du = 35 | rate | U | pay rise demanded over the contract | 2031-07 | plan | hypothetical
@fact d4 = 31 | rate | C | pay rise agreed over the contract | 2031-08-19 | plan | pledged
@fact d1 = 12 | rate | C | pay rise agreed for junior crew in the first year | 2031-08-19 | plan | pledged
@fact d1s = 9 | rate | C | pay rise agreed for senior crew in the first year | 2031-08-19 | plan | pledged
@fact dg = 60 | rate | C | share of the hourly rate agreed for boarding | 2031-08-19 | plan | pledged
@fact dg4 = 75 | rate | C | share of the hourly rate agreed for boarding in the last year | 2034 | plan | pledged
@fact dd = 4 | margin | C | points added to the pay rise over the contract | 2031-08-19 | snapshot
@fact nd = 21 | rate | N | pay rise agreed over the contract | 2031-03 | plan | pledged
@fact ul = 35 | duration | U | hours of unpaid work per attendant in a month | - | constant
@fact r0 = 29.50 | price | C | starting hourly pay | 2031-08-15 | snapshot
@fact r1 = 33.04 | price | C | starting hourly pay | 2031-09-06 | plan | pledged
@fact rh = 900 | duration | C | paid hours guaranteed to a new attendant in a year | - | constant
@fact ra = 26550 | price | C | guaranteed yearly pay of a new attendant | 2031-08-15 | snapshot
@fact lr = 198000000 | revenue | S | revenue lost to the stoppage | 2031-09-08 | cumulative | projected
@fact ls = 36000000 | spending | S | fuel and wages saved by the stoppage | 2031-09-08 | cumulative | projected
@fact ln = 162000000 | profit | S | operating profit lost to the stoppage | 2031-09-08 | cumulative | projected
@fact dc = 140000000 | budget | C | yearly cost of the new contract | 2031-09-08 | plan | projected
@fact x0 = 18.04 | price | C | share price | 2031-08-15 close | snapshot
@fact x1 = 17.30 | price | C | share price | 2031-08-18 close | snapshot
@fact xp = 4.1 | rate | C | fall in the share price on the day | 2031-08-18 close | snapshot
@fact x2 = 18.52 | price | C | share price | 2031-08-19 close | snapshot
@fact rb = 8103 | votes_cast | U | ballots cast in the ratification vote | 2031-09-06 | snapshot
@fact ry = 4773 | vote_count | U | votes to ratify the contract | 2031-09-06 | snapshot
@fact rn = 3330 | vote_count | U | votes against the contract | 2031-09-06 | snapshot
@fact rs = 58.9 | vote_share | U | votes to ratify the contract | 2031-09-06 | snapshot
@fact rm = 1443 | margin | U | margin of the ratification vote | 2031-09-06 | snapshot
@fact q = 72 | poll_share | P | Canadians who say crew should be paid for boarding | 2031-08-14 | snapshot
@fact qn = 1504 | sample_size | P | adults interviewed | 2031-08-14 | snapshot
@fact wt = 31 | duration | T | hours waited at the airport | 2031-08-17 | snapshot
@fact fine = 100000 | price | U | daily fine for defying the order | 2031-08-17 | constant | threshold
@rel sum w = wm + we
@rel diff dd = d4 - o1
@rel share sv = svn / sb
@rel share st = sb / w
@rel share f1s = f1 / fl
@rel change d1 = r0 -> r1
@rel product ra = r0 * rh
@rel diff ln = lr - ls
@rel change xp = x0 -> x1
@rel sum rb = ry + rn
@rel diff rm = ry - rn
@rel share rs = ry / rb
@trap sv rs :: strike mandate and ratification are two votes of the same members
@trap o1 d4 :: offer before the strike and contract after it
@trap du ul :: 35 percent demanded and 35 unpaid hours a month
@trap f1 f2 :: first day and two days of cancellations
@trap f2 f3 :: cancellations to Sunday night and in all
@trap dg dg4 :: boarding pay at first and in the last year
@trap d4 nd :: pay deals at two airlines
@trap w wm :: all attendants and those on the main fleet
@trap x1 x2 :: closing prices of two days
@trap lr ln :: revenue lost and operating profit lost
@trap p1 p2 :: passengers on the first day and after two

@doc a-wire | news agency | 2031-08-16
Corvane flights grounded as attendants walk off job; Ottawa steps in within hours

CALGARY, Aug 16 (Meridian News) - Flight attendants at Corvane Airlines, Canada's third-biggest carrier, went on strike at {12:58 a.m. Eastern time|k0|t=Saturday} on Saturday after eight months of talks broke down over pay and over the time crews spend on the ground for nothing.

By {shortly after noon|k1|t=Saturday} federal jobs minister Marguerite Osei-Kwan had announced that she was sending the dispute to binding arbitration and ordering the crews back. The union said it would study the order. It has until {2 p.m. on Sunday|k3} to comply.

Corvane, which flies about {700|~fl} services on an ordinary day, scrubbed {623|f1|t=Saturday} of them on Saturday, or {88 percent|f1s|^|round}. The carrier put the number of stranded customers at {82,000|p1|by=The carrier|t=Saturday}.

The Canadian Cabin Crew Guild represents {9,400|w} attendants at Corvane: {7,850|wm} on the main fleet and {1,550|we} at the regional arm, Corvane Express. They gave their bargaining team a mandate of {97.2 percent|sv|t=late July} in late July, with {8,592|sb|t=late July} ballots returned.

The airline's last proposal before the deadline was for {27 percent|o1|by=Corvane} over four years, {8 percent|o1y|by=Corvane} of that up front, Corvane said. It also offered {half|og} the hourly rate for boarding, a task that at present earns crews nothing. The Guild has sought {35 percent|du|by=The Guild} and full pay from the moment the doors open.

"Our members give this company {35|ul|by=Priya Nadarajah} free hours every month," Guild president Priya Nadarajah told reporters at Toronto Pearson. "That is a working week."

Northpeak Air, the nearest competitor with some {4,100|wn} attendants, settled in March for {21 percent|nd|t=in March}.

Corvane shares finished Friday at {C$18.04|x0|t=Friday}.

@doc b-station | local TV news site | 2031-08-17
'We slept on the carousel': second day of chaos at Pearson as Guild defies Ottawa

By Desmond Achterberg, Channel {8|-} Toronto | tips@channel8to.example | 416-555-0142

PHOTO {3 of 14|-}: Travellers camp beside carousel {11|-} on Sunday.

Two o'clock came and went on Sunday, and nobody put on a uniform.

The flight attendants of Corvane Airlines let the federal deadline ({1400 hours|k3}, if you were watching the clock in Terminal 1) pass and stayed on the picket line, risking a fine of {$100,000|fine} for every day they stay out.

Inside, Tobias Wekerle, a piano tuner trying to get home to Gander, was into his {31st|wt|t=on Sunday evening} hour of waiting on Sunday evening. "The app says 'delayed'. I admire the optimism," he said.

He has company. From the start of the walkout to Sunday night the board has lost {1,314|f2|t=Sunday night} departures and roughly {190,000|~p2|t=Sunday night|by=an airline spokesperson} people have had their plans torn up, an airline spokesperson told us. On Saturday alone it was {623|f1|t=Saturday} cancellations out of a normal {705|fl}.

What do crews want? Kelechi Marchetti, four years in, carries her pay stub in her phone case. A newcomer at Corvane makes {$29.50|r0} an hour and is guaranteed just {900|rh} of those hours in a year. That comes to {$26,550|ra} before tax. "I've got {35|ul|by=she} hours a month that don't exist as far as payroll knows," she said.

Public opinion is leaning her way. A Lodestar poll out last Thursday found {72 per cent|q|t=last Thursday} of Canadians think attendants should be paid while passengers board; {1,504|qn} adults were asked.

The Guild's strike vote passed with {8,351|svn|t=in July} in favour in July. That is {79.2 per cent|!sv|^} of those who returned a ballot. All {9,400|w} Corvane attendants were eligible.

MORE: Leafs trade rumours, {5|-} names to know | Man, {44|-}, charged after Etobicoke crash

@doc c-daily | national broadsheet | 2031-08-19
Before dawn, a deal: Corvane crews return with {31 per cent|d4} and a price on boarding time

OTTAWA – The longest night of Gerald Mbeki-Strand's career as a mediator finished at {4:23 on Tuesday morning|k2}, when {two|-} exhausted teams initialled a contract and the first cabin crew strike in Corvane's history was declared over. It had begun {two minutes before one|k0|t=Saturday} on Saturday.

In between, the government had issued a back-to-work order, announced at {12:05 p.m.|k1|t=that first day} that first day, and the union had ignored it.

What did they win? Compensation will rise by {31 per cent|d4|t=over four years} over four years, against the {27|o1|t=at the end of July} on the table at the end of July and the {35|du} that the Guild wanted in {three|-}. Those with fewer than five years of service will get {12 per cent|d1|t=this year} this year; their seniors {nine|d1s|t=this year}. The old proposal gave everyone {eight|o1y|t=at the end of July}.

The novelty is the clause on ground time. For the hour before take-off an attendant will earn {60 per cent|dg} of the hourly rate, climbing to {three-quarters|dg4|t=by 2034} by 2034. Management had been ready to pay {50|og}.

Investors, who had marked the stock down {4.1 per cent|xp|t=on Monday} on Monday to {$17.30|x1|t=on Monday}, bought back all of that and more: it closed at {$18.52|x2|t=Tuesday's} in Tuesday's session.

The price of peace with passengers is unknown. By the end of the weekend cancellations stood at {1,314|f2|t=By the end of the weekend}, and normal schedules are not expected until Friday.

Osei-Kwan, whose order was answered with defiance, called the settlement "a good day for bargaining." Ms. Nadarajah was blunter. "There were {8,592|sb|by=Ms. Nadarajah} ballots in July," she said. "The minister did not count a single one."

The contract must be put to members at both Corvane and Express, {1,550|we} of whom fly for the latter, before Labour Day week ends.

@doc d-bulletin | union newsletter | 2031-08-20
GUILD FLASH No. 19: What we won, line by line

Sisters, brothers, friends,

We walked out together and we walked back in together. Here is what your bargaining committee brought home. Read it, argue about it, then vote.

WAGES. The total is {31%|d4}. Some of you asked why not the {35|du} we opened with. The answer is that the company moved {four|dd} points from the {27%|o1|t=before the walkout} it called final before the walkout, and we judged it would not move {a fifth|-}. Compare it with what colleagues at Northpeak got this spring: {24%|!nd|t=this spring}.

NEW HIRES. From the day of ratification the first rung of the ladder goes from {$29.50|r0} to {$33.04|r1|t=From the day of ratification}, a raise of {12%|d1}. Multiply the old figure by the {900|rh} hours the company promises a year and you see why so many of us have second jobs.

BOARDING. {60%|dg|t=now} of your rate now, {75%|dg4|t=in the final year} in the final year. For an average line holder that puts a value on a good part of the {35|ul} hours a month that have been a gift to shareholders. Corvane's first word on this was zero; its second was {50%|og}.

THE ORDER. The minister gave us until {2 p.m.|k3|t=Sunday} Sunday. Our lawyers believe the fine of {$100,000|fine} a day will not be pursued.

Yes, {72%|q|by=Lodestar} of the country was with us, Lodestar says. So were the {4,100|wn} at Northpeak who refused to staff our routes.

We had {97.2%|sv|t=in July} behind us in July on a turnout of {91.4%|st|t=in July}. Let's see that turnout again.

In solidarity, Priya

@doc e-trade | aviation business weekly | 2031-09-08
Corvane crew contract clears vote, but only just past comfortable

Flight attendants at Corvane Airlines have ratified their new contract by {4,773|ry|t=on Saturday} to {3,330|rn|t=on Saturday}, according to figures the Canadian Cabin Crew Guild posted on Saturday. That is {58.9%|rs|t=on Saturday} of the {8,103|rb|t=on Saturday} who voted, a long way from the {97.2%|sv|t=July} who backed a stoppage in July. The gap of {1,443|rm|t=on Saturday} votes was wider on the main fleet, which employs {7,850|wm} of the group's crew.

The dissent was about money for senior staff. They get {9%|d1s|t=in year one} in year one; the lowest-paid get {12%|d1|t=in year one}, which takes their hourly starting rate to {C$33.04|r1}.

For the carrier, the arithmetic is tolerable. In a filing on Monday it estimated that the strike cost it {C$198m|lr|t=on Monday|by=a filing} in revenue. Savings on fuel and wages came to {C$36m|ls|^}. The hit to third-quarter operating profit is therefore put at {C$152m|!ln|^}. The contract itself adds {C$140m|dc|by=management} a year to costs, management says, before any productivity offsets.

The stoppage led to the cancellation of {2,146|f3} flights and disrupted travel for {312,000|p3} customers, counting the days it took to reposition aircraft.

Analysts note that the settlement, at {31%|d4} over four years, resets the market. Northpeak's {21%|nd|t=in March} in March was for {three|-}, and its contract reopens in 2033.

Shares closed at {C$18.52|x2|t=on the day of the deal} on the day of the deal, up from {C$17.30|x1|t=the session before} the session before.

RELATED: Widebody lessors raise rates {6%|-} | Engine shop visits stretch to {140|-} days

@doc f-travel | consumer Q&A | 2031-08-24
Stuck because of the Corvane strike? Your questions answered

My flight was one of those cancelled. How many of us are there?

A lot. The airline's final tally, published on Friday, is {2,416|!f3|t=on Friday|by=The airline's} flights and about {312,000|~p3|t=on Friday|by=The airline's} travellers. Only {82,000|p1|t=on the first day} of those were hit on the first day, when {623|f1|t=on the first day} departures vanished. By the Sunday it was {190,000|p2|t=By the Sunday}.

Was this within the carrier's control?

Regulators treat a strike as outside it, so no cash compensation. You are owed a refund or a seat on another airline within {48|-} hours. Corvane says everybody who asked was rebooked.

I waited more than a day at Pearson. Can I claim meals?

Yes, keep receipts. A reader from Gander who spent {31|wt} hours in the terminal, Mr. Wekerle, got back {$64|-} for what he describes as muffins.

Exactly when did it start and stop? My travel insurance wants to know.

The walkout began at {12:58 a.m.|k0|t=August 16} on August 16 and finished at {3:42 a.m.|!k2|t=August 19} on August 19, both Eastern.

Will fares go up to pay for the settlement?

They may. Crew pay goes up {31 per cent|d4|t=by 2034} by 2034, and from now on boarding is worth {60 per cent|dg|t=from now on} of an hourly rate. The {27 per cent|o1|t=before the strike} offered before the strike would have been cheaper, but not by as much as you might think.
