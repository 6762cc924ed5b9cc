@story freightmen-ballot
@topic Strike ballot of the Rail Freight Workers' Association at Northern Haulage, Britain
@subject U = Rail Freight Workers' Association | RFWA | the union | the association
@subject H = Northern Haulage | the company | the operator | management
@subject D = Northern Haulage drivers | the drivers' ballot | drivers
@subject S = Northern Haulage shunters and ground staff | the ground staff | ground staff | shunters
@subject G = Gwen Achterberg | Achterberg | the general secretary | Ms Achterberg
@subject M = Imran Lacey | Lacey | the operations director | Mr Lacey
@fact de = 1640 | other | D | members entitled to vote | - | constant
@fact dv = 1148 | votes_cast | D | ballots returned | 2028-02-17 | snapshot
@fact dt = 70 | turnout | D | turnout | 2028-02-17 | snapshot
@fact dy = 1010 | vote_count | D | votes for a strike | 2028-02-17 | snapshot
@fact dn = 138 | vote_count | D | votes against a strike | 2028-02-17 | snapshot
@fact dp = 88 | vote_share | D | share for a strike | 2028-02-17 | snapshot
@fact se = 920 | other | S | members entitled to vote | - | constant
@fact sv = 446 | votes_cast | S | ballots returned | 2028-02-17 | snapshot
@fact stn = 48.5 | turnout | S | turnout | 2028-02-17 | snapshot
@fact sy = 401 | vote_count | S | votes for a strike | 2028-02-17 | snapshot
@fact sp = 89.9 | vote_share | S | share for a strike | 2028-02-17 | snapshot
@fact sh = 14 | other | S | votes missing to the threshold | 2028-02-17 | snapshot
@fact th = 50 | turnout | U | turnout needed by law | - | constant | threshold
@fact of = 3.2 | rate | H | pay rise offered | - | plan | pledged
@fact cl = 6.5 | rate | U | pay rise demanded | - | plan
@fact inf = 4.1 | rate | - | inflation | January 2028 | snapshot
@fact bo = 500 | other | H | one-off payment offered in pounds | - | plan | pledged
@fact da = 3 | duration | D | days of strike | - | plan
@fact tr = 60 | other | H | share of trains that will not run on a strike day | - | plan | projected
@fact lc = 7000 | price | - | weekly lease of a locomotive in pounds | - | constant
@fact pay = 68000 | price | D | yearly pay in pounds | - | snapshot
@fact run = 40 | other | H | share of trains that will run on a strike day | - | plan | projected
@rel share dt = dv / de
@rel sum dv = dy + dn
@rel share dp = dy / dv
@rel share stn = sv / se
@rel share sp = sy / sv
@race drivers = dy dn
@trap dt stn :: drivers and ground staff vote apart
@trap dp sp :: two ballots, nearly the same share
@trap of cl :: offer against demand
@fact ha = 44 | age | - | age of a shunter | - | constant
@fact gw = 21 | price | - | pounds a week that the offer would add to the pay of a shunter | - | plan | projected
@fact c65 = 7400000 | budget | H | yearly cost of the demand in pounds | - | plan | projected
@fact pf = 9000000 | profit | H | yearly profit in pounds | 2027 | snapshot
@fact h50 = 460 | votes_cast | S | ballots needed to reach the threshold | - | constant | threshold
@rel diff sh = h50 - sv
@trap stn th :: what they got and what the law asks
@trap tr run :: trains that stand and trains that run

@doc press-release | union press release | 2028-02-17
RFWA MEMBERS AT NORTHERN HAULAGE DELIVER THUNDEROUS MANDATE

The Rail Freight Workers' Association today announced that drivers at Northern Haulage have voted by {88 per cent|dp|t=today} for strike action over pay.

Of {1,640|de} drivers balloted, {1,148|dv|t=today} returned their papers, a turnout of {70 per cent|dt|^}. {1,010|dy|^} said yes and only {138|dn|^} no.

Our shunters and ground staff backed action by an even bigger majority, {89.9 per cent|sp|^}, but Tory-era law silences them because {14|sh} envelopes did not come back in time.

General secretary Gwen Achterberg said: "Our members moved this country's food through two blizzards. They are offered {3.2 per cent|of|s=They} while prices rise by {4.1|inf|t=while prices rise}. That is a pay cut. We want {6.5|cl} and we will take {three|da} days in March to get it."

ENDS
Notes to editors: Press desk 020 7946 0188. RFWA was founded in 1891.

@doc trade | rail trade weekly | 2028-02-21
Split result at Northern Haulage

Customers of Northern Haulage should prepare for disruption after one of two ballots by the RFWA cleared the legal hurdle and the other narrowly did not.

Among the {1,640|de} drivers on the union's list, turnout reached {70%|dt}; {1,010|dy} of those voting were in favour. In the separate ballot of {920|se} ground staff, {446|sv|s=ground staff} votes came back. That is {48.5%|stn|^|s=ground staff}, short of the {50%|th} that the law requires, and makes the {401|sy} votes for action void.

Operations director Imran Lacey told us that on a strike day "about {60%|~tr|by=Operations director Imran Lacey} of our trains will stand", with priority for supermarket and biomass flows. The offer of {3.2%|of} plus {£500|bo} cash, he added, "remains on the table until the first picket and not one hour after".

A class 66 locomotive costs around {£7,000|~lc|s=A class 66 locomotive} a week to lease whether or not it turns a wheel.

Also in this issue: New 775m loop at Carrick | 12 wagons for sale

@doc tabloid | tabloid site | 2028-02-18
FREIGHT EXPECTATIONS! Train drivers to walk out for THREE days

Your weekly shop could be hit next month after freight train drivers voted for a {three|da}-day walkout.

Union boss Gwen Achterberg, 58, wants {6.5%|cl|s=Union boss Gwen Achterberg} for men and women who already take home up to {£68,000|<pay}. They have turned their noses up at {3.2%|of} and a {£500|bo} sweetener.

{1,010|dy} drivers voted to down tools, with {138|dn} against.

But there was egg on the union's face. Fewer than {half|<stn|s=shunters|v=50} of shunters could be bothered to post a ballot paper, so they'll have to go to work as normal.

A company insider fumed: "They got {401|sy|by=A company insider} votes out of {920|se|^} and call it thunderous. Do me a favour."

Shoppers told The Beacon they'd buy extra pasta. See our 10 tips on Page 22.

@doc regional-radio | regional radio script | 2028-02-18
(PRESENTER) Good morning, it's seven minutes past eight. Freight drivers in the North will strike for {three|da} days next month. Their union, the RFWA, says nearly {nine in ten|~dp|by=Their union, the RFWA|v=90} of those who voted want a bigger rise than the one they've been offered. That offer is {3.2|of} per cent. They'd like roughly {double|-} that.

Our reporter's at the Tyne yard. Morning, Femi.

(FEMI) Morning. Well, the drivers here are happy, but the people beside them in the orange jackets aren't. They voted too, {446|sv|s=the people beside them in the orange jackets} of them, and {401|sy|s=the people beside them in the orange jackets} said yes. They needed {14|sh|s=They} more envelopes. One shunter told me that his was still on the fridge.

(PRESENTER) And management?

(FEMI) Mr Lacey says that {four in ten|run|v=40|by=Mr Lacey} trains will run. That tallies with his letter to customers, where {60|tr|by=his letter to customers} per cent were to be cancelled.

@doc broadsheet-long | national broadsheet, weekend read | 2028-02-26
The {14|sh} envelopes: inside a strike that half happened

In a portacabin beside the Tyne yard, under a calendar from a brake-block supplier, Tariq Hollis-Mbaye keeps a list of names. There are {14|sh} lines on it, all of them blank.

"Those are the ones we didn't find," he says. He is a shunter, {44|ha}, and for three weeks in January he drove from depot to depot asking people whether they had posted their ballot papers. In the end {446|sv|t=In the end|s=ground staff} had. With a roll of {920|se|s=ground staff} ground staff, that came to {48.5 per cent|stn|^|s=ground staff}.

The law, which his union calls spiteful and the company calls the law, says {50|th}.

It says nothing about how people voted, and if it did there would be little to argue over. {Nine out of ten|~sp|v=90|s=ground staff} shunters who returned a paper wanted to stop work. The drivers, balloted apart because their contracts are apart, were of almost the same mind, {88 per cent|dp|s=The drivers}, and since {1,148|dv|s=The drivers} of {1,640|de|s=The drivers} took part they are free to act on it. They will, for {three|da} days.

What does it take to make a mild man walk out? Mr Hollis-Mbaye puts it in groceries. The {3.2 per cent|of} on offer would add about {£21|gw|s=Mr Hollis-Mbaye} to his week; the shopping has gone up by more. Inflation was {4.1 per cent|inf|t=in January} in January. A lump sum of {£500|bo}, he reckons, is "a boiler part".

Imran Lacey, who runs operations and once drove the 04.12 to Felixstowe himself, does not think his people greedy. He thinks that they have not seen the order book. The {6.5 per cent|cl} that the RFWA asks for would, by his account, cost {£7.4m|c65|by=his account} a year, against a profit last year of {£9m|pf|t=last year}. "I could say yes and be a hero until Christmas," he says.

On the first day of the stoppage he expects to cancel {60 per cent|tr|by=he|t=On the first day of the stoppage} of services. The remaining trains will be worked by managers, and shunted, with correct paperwork and no great enthusiasm, by the men and women on Mr Hollis-Mbaye's side of the portacabin.

Gwen Achterberg, the general secretary, has already said that there will be a second ballot of the ground staff. She needs just {460|h50|by=She|m=threshold} of them to post something. "Even a no," she says. "Even a no helps."

He has pinned the list up next to the kettle.

Additional reporting by Moira Tench. This article was amended on 27 February; an earlier version placed the 04.12 at Harwich.
