@story ug-ulster-aerospace-strike
@topic The eight-week strike at Lagan Aerostructures in Belfast: ballot, walk-out, deal and return, 2034
@subject L = Lagan Aerostructures | Lagan | the company | the plane-maker | the firm | management
@subject E = Engineers' Union of Ireland and Britain | EUIB | the Engineers | the bigger union
@subject G = General Workers' Alliance | GWA | the Alliance | the smaller union
@subject J = the two unions together | the unions | the workforce | members | hourly workers | strikers
@subject S = strike ballot of March | strike ballot | March ballot | the first ballot
@subject D = ballot on the deal in June | the deal ballot | Friday's ballot | the vote on the deal | the count
@subject T = final talks at the Labour Relations Agency | the talks | the last session | the marathon
@subject K = the strike | the stoppage | the dispute | walk-out
@subject N = Nordavia ASA | Nordavia | the Norwegian parent | the owner
@subject Q = Queen's Island works | Queen's Island
@subject U = Dunmurry works | Dunmurry
@subject W = Newtownards works | Newtownards
@fact em = 3420 | jobs | L | people employed | 2034 | constant
@fact hw = 2650 | jobs | J | hourly workers entitled to vote | 2034 | constant
@fact he = 1880 | jobs | E | hourly workers entitled to vote | 2034 | constant
@fact hg = 770 | jobs | G | hourly workers entitled to vote | 2034 | constant
@fact hq = 1640 | jobs | Q | hourly workers entitled to vote | 2034 | constant
@fact hd = 610 | jobs | U | hourly workers entitled to vote | 2034 | constant
@fact hn = 400 | jobs | W | hourly workers entitled to vote | 2034 | constant
@fact sv = 2279 | votes_cast | S | votes cast | 14 March 2034 | snapshot
@fact sy = 2051 | vote_count | S | votes to strike | 14 March 2034 | snapshot
@fact sn = 228 | vote_count | S | votes not to strike | 14 March 2034 | snapshot
@fact sp = 90.0 | vote_share | S | share of votes to strike | 14 March 2034 | snapshot
@fact st = 86.0 | turnout | S | turnout | 14 March 2034 | snapshot
@fact dv = 2099 | votes_cast | D | votes cast | 2 June 2034 | snapshot
@fact dy = 1243 | vote_count | D | votes to accept | 2 June 2034 | snapshot
@fact dn = 856 | vote_count | D | votes to reject | 2 June 2034 | snapshot
@fact dp = 59.2 | vote_share | D | share of votes to accept | 2 June 2034 | snapshot
@fact dt = 79.2 | turnout | D | turnout | 2 June 2034 | snapshot
@fact dm = 387 | margin | D | majority in votes to accept | 2 June 2034 | snapshot
@fact ey = 934 | vote_count | E | votes to accept | 2 June 2034 | snapshot
@fact en = 555 | vote_count | E | votes to reject | 2 June 2034 | snapshot
@fact ep = 62.7 | vote_share | E | share of votes to accept | 2 June 2034 | snapshot
@fact gy = 309 | vote_count | G | votes to accept | 2 June 2034 | snapshot
@fact gn = 301 | vote_count | G | votes to reject | 2 June 2034 | snapshot
@fact gp = 50.7 | vote_share | G | share of votes to accept | 2 June 2034 | snapshot
@fact gm = 8 | margin | G | majority in votes to accept | 2 June 2034 | snapshot
@fact o1 = 4.0 | rate | L | pay rise offered | February 2034 | snapshot
@fact o2 = 5.2 | rate | L | pay rise offered | 9 May 2034 | snapshot
@fact o3 = 6.3 | rate | L | pay rise of the first year in the deal | 27 May 2034 | snapshot
@fact o4 = 3.5 | rate | L | pay rise of the second year in the deal | 27 May 2034 | plan
@fact o5 = 10.0 | rate | L | pay rise of both years in the deal | 27 May 2034 | plan
@fact cl = 8.0 | rate | J | pay rise claimed | January 2034 | snapshot
@fact l1 = 750 | price | L | lump sum in pounds | offered February 2034 | snapshot
@fact l3 = 1200 | price | L | lump sum in pounds | deal of 27 May 2034 | snapshot
@fact h0 = 19.40 | price | L | average hourly pay in pounds | before the deal | snapshot
@fact h1 = 20.62 | price | L | average hourly pay in pounds | after the deal | plan
@fact in = 3.4 | rate | L | inflation in the United Kingdom | April 2034 | snapshot
@fact k0 = 06:30 | clock | K | start | 10 April 2034 | constant
@fact k1 = 07:00 | clock | K | return to work | 5 June 2034 | constant
@fact kd0 = 2034-04-10 | date | K | first day | 10 April 2034 | constant
@fact kd1 = 2034-06-05 | date | K | day of the return to work | 5 June 2034 | constant
@fact kw = 8 | duration | K | length in weeks | 5 June 2034 | constant
@fact kx = 56 | duration | K | length in days | 5 June 2034 | constant
@fact kwt = 7 | duration | K | length in weeks | 27 May 2034 | constant
@fact oe = 770 | jobs | L | salaried staff | 2034 | constant
@fact kl = 40 | duration | K | working days lost by each striker | 5 June 2034 | cumulative
@fact kt = 106000 | duration | K | working days lost in all | 5 June 2034 | cumulative
@fact t0 = 09:20 | clock | T | start | 26 May 2034 | constant
@fact t1 = 04:20 | clock | T | end | 27 May 2034 | constant
@fact td = 19 | duration | T | length in hours | 27 May 2034 | constant
@fact cw = 6400000 | other | L | cost of a week of stoppage in pounds | April-June 2034 | constant
@fact ct = 51200000 | other | L | cost of the whole stoppage in pounds | 5 June 2034 | cumulative
@fact r0 = 12 | other | L | sets of wings built a month | before the stoppage | snapshot
@fact r1 = 4 | other | L | sets of wings built a month | May 2034 | snapshot
@fact lc = 20 | other | L | share of labour in the cost of a wing | 2034 | constant
@fact bk = 17 | other | L | sets of wings behind schedule | 5 June 2034 | snapshot
@fact rv = 912000000 | revenue | L | yearly revenue in pounds | 2033 | snapshot
@fact pf = 58000000 | profit | L | yearly profit in pounds | 2033 | snapshot
@fact sp1 = 143.5 | price | N | share price in kroner | 5 June 2034 | snapshot
@fact spg = 2.4 | rate | N | rise of the share price | 5 June 2034 | snapshot
@fact sk = 70 | price | E | strike pay a day in pounds | April-June 2034 | constant
@fact sf = 380 | jobs | L | workers laid off at suppliers | May 2034 | snapshot
@fact sc = 11 | other | L | suppliers that laid off workers | May 2034 | snapshot
@fact ru = 4000 | crowd | K | people at the rally, by the unions' count | 13 May 2034 | snapshot
@fact rp = 2500 | crowd | K | people at the rally, by the police count | 13 May 2034 | snapshot
@trap sp dp :: share of the strike vote and share of the vote on the deal
@trap st dt :: turnouts of two ballots
@trap o2 o3 :: second offer and final deal
@trap o3 o5 :: first year and both years
@trap ep gp :: the two unions' shares
@trap em hw :: all employees and those who could vote
@trap ru rp :: crowd by unions and by police
@trap k0 k1 :: hour of walk-out and of return
@trap sy dy :: votes to strike and votes to accept
@trap kw kwt :: weeks of strike until the deal and until the return
@trap hg oe :: 770 members of the smaller union and 770 salaried staff
@trap l1 l3 :: lump sums offered and agreed
@rel sum hw = he + hg
@rel sum hw = hq + hd + hn
@rel sum sv = sy + sn
@rel share sp = sy / sv
@rel share st = sv / hw
@rel sum dv = dy + dn
@rel sum dy = ey + gy
@rel sum dn = en + gn
@rel share dp = dy / dv
@rel share dt = dv / hw
@rel diff dm = dy - dn
@rel diff gm = gy - gn
@rel sum em = hw + oe
@rel change o3 = h0 -> h1
@rel product kt = hw * kl
@rel product ct = kw * cw

@doc agency | news agency | 2034-06-02
Lagan workers vote to end strike after two-year pay offer

By Siobhán McAteer, Press Bureau Ireland, Belfast. Filed 18:52, Friday

Workers at Lagan Aerostructures have voted by {59.2%|dp} to accept a pay deal, ending a stoppage that began on {April 10|kd0}.

The Engineers' Union of Ireland and Britain and the General Workers' Alliance said {1,243|dy|by=The Engineers' Union of Ireland and Britain and the General Workers' Alliance} members had voted in favour and {856|dn|^} against, on a turnout of {79.2%|dt}.

The deal, reached last Saturday at the Labour Relations Agency, gives {6.3%|o3} this year, backdated to January, {3.5%|o4} next year and a lump sum of {£1,200|l3}. The unions had claimed {8%|cl}. In February the Norwegian-owned firm offered {4%|o1|t=In February} and {£750|l1|^}, and on May 9 {5.2%|o2|t=on May 9}. Inflation is {3.4%|in}.

All {2,650|hw} hourly workers at the plants on Queen's Island, in Dunmurry and in Newtownards are to clock in at {7am|k1|v=07:00} on {Monday|kd1|v=2034-06-05}.

Support was softer in the smaller union. There, {309|gy} accepted and {301|gn} did not.

The {£912 million|rv}-a-year company made a profit of {£58 million|pf|t=last year} last year.

@doc broadsheet | daily broadsheet | 2034-06-03
How Lagan's long spring ended: by {387|dm} votes and a pot of tea

Proinsias Oyelaran, Industry Correspondent

On the fourteenth of March there was no doubt. {Nine in ten|sp|v=90|t=On the fourteenth of March} of the {2,279|sv|t=On the fourteenth of March} who returned a paper, {2,051|sy|^} against {228|sn|^}, wanted to walk. On Friday there was plenty: {1,243|dy|t=On Friday} to {856|dn|^}, a majority of {387|dm}, on a turnout of {86 per cent|!dt}.

Nobody I spoke to outside the Titanic Quarter hall was celebrating. "We were out for {eight|cl} and got {six|o3|round}," said Conal, a riveter with thirty-one years. He was being fair; {8|cl} was the claim, {6.3|o3} the settlement, {5.2|o2} the offer they had thrown back in May.

The Engineers, with {1,880|he} of the {2,650|hw} votes, carried it. Their own members split {934|ey} to {555|en}. In the General Workers' Alliance, {770|hg} strong, where the lower grades are, {eight|gm} votes made the difference.

What ended it was a session at the Labour Relations Agency that opened at {twenty past nine|t0|v=09:20} on a Friday morning and closed {19|td} hours later. Towards the end, it is said, the managing director, Torbjørn Aasland, made the tea himself.

So they go back on {Monday|kd1|v=2034-06-05}, after {eight|kw} weeks. Management puts the price of each of those at {£6.4 million|cw|by=Management}. Each worker lost {40|kl} days' wages and drew, if he or she was in the Engineers, {£70|sk} for every one of them.

Of {3,420|em} people at Lagan, the {770|oe} in offices and laboratories worked throughout.

@doc tabloid | tabloid | 2034-05-28
DEAL! Bleary bosses and unions shake hands at {2.40am|!t1|v=02:40}

It took them {SEVEN|kwt} weeks, two mediators and 63 sandwiches. But at {2.40am|!t1|v=02:40} yesterday the lights went out in the Labour Relations Agency and a deal was on the table.

It's worth {10 per cent|o5} over two years: {6.3|o3} now, {3.5|o4} next January. On top comes a cheque for {£1,200|l3}, up from the measly {£750|l1|t=at the start of the year} the plane-maker waved at the start of the year.

A typical fitter on {£19.40|h0} an hour will be on {£20.62|h1}.

Now the {2,650|hw} hourly workers must say yes or no. The result is expected on Friday. Union bosses, who wanted {8 per cent|cl}, are telling them to grab it.

It'll come too late for the {380|sf} sent home by {11|sc} suppliers, from Lurgan to Larne.

Two weeks ago {4,000|ru|t=Two weeks ago|by=the unions} marched to City Hall according to the unions; cops counted {2,500|rp|^|by=cops}.

Picket babies: Meet wee Lagan Rose, born on Day 33! Pages 4 and 5

@doc trade | trade paper | 2034-06-06
Lagan restarts wing line with {17|bk} sets to catch up

AeroStruct Weekly | programmes

Production of the NR-90 wing resumed yesterday at Lagan Aerostructures' Queen's Island works, the largest of its three Belfast-area sites ({1,640|hq} of {2,650|hw} hourly staff; Dunmurry has {610|hd}, Newtownards {400|hn}).

Before the stoppage the company built {12|r0|t=Before the stoppage} shipsets a month. Using salaried staff it managed {four|r1|t=in May} in May. It is now {17|bk|t=now} sets behind, and two final-assembly lines, in Mirabel and Linköping, are short of wings.

Lagan told customers that the {eight-week|kw|v=8} stoppage cost it {£6.4m|cw} a week, a total of {£57.6m|!ct}. For comparison, profit in 2033 was {£58m|pf|t=in 2033} on revenue of {£912m|rv|^}.

The settlement adds {10.0%|o5|t=over two years} to hourly rates over two years. Average pay goes from {£19.40|h0} to {£20.62|h1} at once. Labour is about {a fifth|~lc|v=20} of the cost of a wing, so OEMs should expect a call about escalation clauses.

In all, {106,000|kt} working days were lost. Of {2,099|dv} ballots on the return, {59.2%|dp} were in favour; the Engineers were at {62.7%|ep}, the GWA at {50.7%|gp}.

In Oslo, Nordavia rose {2.4%|spg|t=on Monday} to {143.5|sp1|t=on Monday} kroner on Monday.

Boeing 737-10 line rate to stay at 42 · A220 stretch: decision slips to Q4

@doc radio | local radio script | 2034-06-05
Good morning, it's eight o'clock, this is Belfast Lough FM.

They're back. At {seven|k1|v=07:00} this morning, exactly {fifty-six|kx|v=56} days after the hooter went silent, the gates at Queen's Island opened, and to applause, and one lone bagpiper, the first of {two thousand six hundred and fifty|hw|v=2650} workers walked in.

The strike began at {half past six|k0|v=06:30} on {the tenth of April|kd0|v=2034-04-10}. On Friday the members accepted the company's offer by {one thousand two hundred and thirty-four|!dy|v=1234} votes to {eight hundred and fifty-six|dn|v=856}. Turnout, just under {eighty per cent|<dt|v=80}. In March it was {eighty-six|st|v=86|t=In March}, and {ninety per cent|sp|v=90|t=In March} of them were for going out.

The Alliance's Philomena Quigg told us her members were "split down the middle like a scone", {three hundred and nine|gy|v=309} to {three hundred and one|gn|v=301}. Over at the Engineers it was more comfortable, {nine hundred and thirty-four|ey|v=934} for.

Neither side will say who won. The men and women get {six-point-three per cent|o3|v=6.3}. They turned down {four|o1|v=4|t=in February} in February and {five-point-two|o2|v=5.2|t=in May} in May. Marathon talks that finished at {twenty past four|t1|v=04:20} on a Saturday morning got them the rest.

Traffic: one lane shut on the M3. And it's twelve degrees.
