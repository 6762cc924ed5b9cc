@story alba-teachers
@topic Scottish teachers vote to strike, strike for two days, and vote again on a better offer
@subject S = Scottish Schoolteachers' Association | the SSA | the association | Scotland's largest teaching union
@subject E = Educators Alba | the smaller union
@subject C = council employers | COSLA | the councils | councils
@subject G = Scottish Government | the government | ministers | Holyrood | Rafiq
@subject L = Glasgow
@subject H = Highland
@subject O = Orkney
@subject N = Scotland's schools | schools | Scotland | the country
@subject M = Morag Adeyemi | Adeyemi | the general secretary
@subject T = teacher at the top of the main grade | experienced teacher | unpromoted teacher
@subject P = Police Scotland | police
@subject U = Falkirk schools | Falkirk
@fact mem = 48212 | other | S | members entitled to vote | 2028-10 | snapshot
@fact v1 = 29405 | votes_cast | S | votes cast | strike ballot, 2028-10-26 | snapshot
@fact t1 = 61.0 | turnout | S | turnout | strike ballot, 2028-10-26 | snapshot
@fact y1 = 25229 | vote_count | S | votes for striking | strike ballot, 2028-10-26 | snapshot
@fact n1 = 4176 | vote_count | S | votes against striking | strike ballot, 2028-10-26 | snapshot
@fact yp1 = 85.8 | vote_share | S | share for striking | strike ballot, 2028-10-26 | snapshot
@fact t0 = 54.3 | turnout | S | turnout | indicative ballot, 2028-09 | snapshot
@fact yp0 = 78.1 | vote_share | S | share for striking | indicative ballot, 2028-09 | snapshot
@fact t23 = 71.0 | turnout | S | turnout | 2022 ballot | snapshot
@fact yp23 = 95.6 | vote_share | S | share for striking | 2022 ballot | snapshot
@fact bar = 50 | turnout | N | turnout required by law | - | constant | threshold
@fact eme = 14630 | other | E | members entitled to vote | 2028-10 | snapshot
@fact ev = 6905 | votes_cast | E | votes cast | strike ballot, 2028-10-26 | snapshot
@fact et = 47.2 | turnout | E | turnout | strike ballot, 2028-10-26 | snapshot
@fact ey = 72.5 | vote_share | E | share for striking | strike ballot, 2028-10-26 | snapshot
@fact tl = 58.2 | turnout | L | turnout | strike ballot, 2028-10-26 | snapshot
@fact th = 66.7 | turnout | H | turnout | strike ballot, 2028-10-26 | snapshot
@fact to = 71.4 | turnout | O | turnout | strike ballot, 2028-10-26 | snapshot
@fact claim = 8.0 | rate | S | pay rise demanded, in percent | 2028 | plan | hypothetical
@fact of1 = 3.1 | rate | C | pay rise offered, in percent | first offer, 2028-06 | plan
@fact of2 = 4.0 | rate | C | pay rise offered, in percent | second offer, 2028-10 | plan
@fact of3 = 5.9 | rate | C | pay rise offered, in percent | final offer, 2028-11-29 | plan
@fact inf = 3.8 | rate | N | inflation | 2028-10 | snapshot
@fact point = 46500000 | other | C | cost of each percent, in pounds | 2028 | constant
@fact co2 = 186000000 | budget | C | cost of the offer, in pounds | second offer, 2028-10 | plan
@fact co3 = 274000000 | budget | C | cost of the offer, in pounds | final offer, 2028-11-29 | plan
@fact gap = 88000000 | margin | G | extra money between the offers, in pounds | final offer, 2028-11-29 | plan | pledged
@fact v2 = 31020 | votes_cast | S | votes cast | pay vote, 2028-12-18 | snapshot
@fact t2 = 64.3 | turnout | S | turnout | pay vote, 2028-12-18 | snapshot
@fact y2 = 19667 | vote_count | S | votes for accepting the offer | pay vote, 2028-12-18 | snapshot
@fact yp2 = 63.4 | vote_share | S | share for accepting the offer | pay vote, 2028-12-18 | snapshot
@fact np2 = 36.6 | vote_share | S | share for rejecting the offer | pay vote, 2028-12-18 | snapshot
@fact dh = 2 | duration | S | strike days | 2028-11-15 | cumulative
@fact dp = 16 | duration | S | strike days | to March 2029 | plan
@fact rest = 14 | duration | S | strike days still to come | to March 2029 | plan
@fact exy = 14 | votes_cast | S | executive members for advising acceptance | 2028-12 | snapshot
@fact exn = 9 | votes_cast | S | executive members against advising acceptance | 2028-12 | snapshot
@fact sc1 = 1946 | other | N | schools closed | 2028-11-14 | snapshot
@fact sc2 = 1871 | other | N | schools closed | 2028-11-15 | snapshot
@fact sca = 2431 | other | N | state schools | - | constant
@fact scp = 80.0 | rate | N | share of schools closed | 2028-11-14 | snapshot
@fact pu = 612000 | enrolment | N | pupils kept at home | 2028-11-14 | snapshot
@fact pua = 703000 | enrolment | N | pupils | - | constant
@fact cro = 12000 | crowd | M | people at the George Square rally, by the organisers | 2028-11-14 | snapshot
@fact crp = 7500 | crowd | P | people at the George Square rally, by the police | 2028-11-14 | snapshot
@fact sal = 48516 | price | T | salary, in pounds | 2027-28 | constant
@fact sal3 = 51378 | price | T | salary, in pounds | final offer, 2028-11-29 | plan
@fact sald = 2862 | margin | T | rise in salary, in pounds | final offer, 2028-11-29 | plan
@fact ho = 22.5 | duration | N | hours a week in front of a class | 2028 | constant
@fact hop = 21 | duration | G | hours a week in front of a class | 2029 | plan | pledged
@fact rec = 3500 | jobs | G | extra teachers | by 2026 | plan | pledged
@fact recd = 412 | jobs | G | extra teachers | 2028-10 | cumulative
@fact fal = 9 | other | U | schools closed | 2028-11-14 | snapshot
@fact age = 47 | age | M | age | - | constant
@fact yr = 23 | duration | M | years as a teacher | - | constant
@rel share t1 = v1 / mem
@rel sum v1 = y1 + n1
@rel share yp1 = y1 / v1
@rel share et = ev / eme
@rel share t2 = v2 / mem
@rel share yp2 = y2 / v2
@rel product co2 = point * of2
@rel product co3 = point * of3
@rel diff gap = co3 - co2
@rel diff rest = dp - dh
@rel share scp = sc1 / sca
@rel diff sald = sal3 - sal
@rel change of3 = sal -> sal3
@race rally = cro crp
@trap yp1 yp0 :: binding and indicative ballot
@trap t1 tl :: country and city
@trap yp1 yp2 :: for striking, for accepting
@trap et of2 :: another union's turnout
@trap t2 t1 :: two votes of the same members
@trap cro crp :: organisers and police
@trap sc1 sc2 :: first and second day
@trap of2 of3 :: two offers
@trap inf of1 :: inflation and the first offer
@trap dh dp :: held and planned
@trap t23 to :: seventy-one percent then, and in Orkney

@doc a-wire | wire agency | 2028-10-26
Scottish teachers back strikes as pay talks stall

EDINBURGH, Oct 26 (Caledonian Wire) - Members of Scotland's largest teaching union have voted by {85.8%|yp1|t=on Thursday} to walk out over pay, the Scottish Schoolteachers' Association said on Thursday, opening the way for the first closures of classrooms in more than five years.

Of {48,212|mem} members {29,405|v1} returned their papers, a turnout of {61%|t1}, comfortably past the {50%|bar} that the law demands. {25,229|y1} said Yes and {4,176|n1} No.

A smaller union, Educators Alba, fell short. Though {72.5%|ey} of its voters favoured action, only {47.2%|et} took part.

Teachers have claimed {8%|claim}. The councils' latest proposal is {4%|of2}, up from {3.1%|of1|t=in June} in June, against inflation of {3.8%|inf}. It'd cost {186 million pounds|co2}, according to COSLA, the councils' umbrella body, which says that every extra percentage point adds {46.5 million|point|by=COSLA} and that "the cupboard isn't merely bare, it's been sold".

General Secretary Morag Adeyemi said {16|dp|t=before the spring|by=Morag Adeyemi} days of stoppages were planned before the spring, starting with two in mid-November.

@doc b-herald | broadsheet | 2028-10-27
Strike vote: what the figures say, and what they don't

By Ruaridh Banerjee, education correspondent

Adeyemi, {47|age}, taught chemistry in Coatbridge for {23|yr} years before she ever addressed a rally, and she reads results like a titration: slowly, waiting for the colour to change. Yesterday it did.

In September's indicative poll {78.1 per cent|yp0|t=In September} of those responding had supported a walkout, on a turnout of {54.3 per cent|t0|^}. Now, in the ballot that counts, it's {85.8 per cent|yp1|t=Now} on {61 per cent|t1|^}.

That's strong. It's not 2022, when the SSA achieved {95.6 per cent|yp23|t=2022} with {71 per cent|t23|^} voting. Nor is it even. Orkney teachers were keenest to vote ({71.4 per cent|to}), followed by Highland ({67.6 per cent|!th}); Glasgow, where the union has its headquarters, managed {58.2 per cent|tl}.

Behind pay stands a broken promise. Ministers undertook to hire {3,500|rec} additional teachers; to date there are {412|recd}. They undertook as well to reduce the time spent in front of a class from {22.5|ho} hours a week to {21|hop}, and this now has a new date, August 2029.

Educators Alba will be licking its wounds. It needed a few hundred more envelopes from its {14,630|eme} members; {6,905|ev} came back.

Also in this section: Dundee's £61m campus; 7 Highers that universities want; Crossword no. 14,208

@doc c-local-tv | regional television website | 2028-11-14
Thousands rally as {four in five|~scp|v=80} schools shut

Last updated 17:48 | Live: all the day's pictures (24)

{Four in five|~scp|v=80} schools stayed shut across Scotland today as members of the SSA walked out on the first of two days of strikes.

The Scottish Government said {1,946|sc1|t=today|by=The Scottish Government} of {2,431|sca} council-run schools were closed and {612,000|pu|^} children stayed at home, out of {703,000|pua}. In Falkirk, {nine|fal} schools were shut; in Highland, where {66.7%|th|t=last month} of members had returned a ballot paper last month, all but a handful.

In Glasgow, George Square filled early. Organisers put the crowd at {12,000|cro|by=Organisers}, police at {7,500|crp|by=police}. "I've {31|-} first-years who can't get a lab because there's nobody to watch the Bunsens," said Kirsty Olatunji, a science teacher from Motherwell.

The dispute is over a pay offer of {4.5%|!of2} which the SSA says doesn't match the work its members do; it wants {8%|claim}. 

Education Secretary Callum Rafiq told STN he was "disappointed but not deaf". He repeated that class contact time would come down to {21|hop} hours.

Parents may expect the same tomorrow. The union has {16|dp} days pencilled in until March.

Travel: M8 J15 closed. Weather: 4C, sleet. Scottish Cup: Arbroath 0, Stirling 3

@doc d-councils-release | press release | 2028-11-29
COSLA: improved offer made to teaching unions

Council leaders have today agreed to make a final offer of {5.9%|of3|t=today} to Scotland's teachers. The package is worth {£274 million|co3|^}, compared to {£186 million|co2} for the proposal of October ({4.0%|of2}). The whole of the difference, {£88 million|gap}, will be met by Scottish Government.

Under the offer an unpromoted teacher at the top of the main grade would earn {£51,378|sal3} rather than {£48,516|sal}, an increase of {£2,682|!sald}.

COSLA Resources Spokesperson Cllr Isla Petrenko said: "Two days of strikes cost learners dear. On the {14th|-} there were {1,946|sc1|t=On the 14th} schools with locked gates and on the {15th|-} {1,871|sc2|t=on the 15th}. Nobody wishes to see a further {14|rest}. This is above inflation at {3.8%|inf}, and it's as far as we can go: each additional 1% is {£46.5 million|point}."

Councillor Petrenko added that the class contact commitment ({21|hop} hours from August 2029, at present {22.5|ho}) was outwith the remit of the pay deal.

Ends. 0131 496 0144. COSLA, Verity House, 19 Haymarket Yards

@doc e-union-bulletin | union bulletin | 2028-12-19
Result of the pay ballot: ACCEPTED

Dear colleague,

The count closed at noon yesterday. The offer of {5.9%|of3} has been accepted by {63.4%|yp2|t=yesterday} to {36.6%|np2|^}. In all, {31,020|v2|^} of us voted, which gives a turnout of {64.3%|t2|^}; {19,667|y2|^} of you chose to accept.

That is higher than in the strike ballot in October, in which {29,405|v1|t=October} took part and {58.8%|!yp1|^} backed action.

What you will see: for most of us on the top point, {£51,378|sal3}, backdated to August. What you won't see yet: any of the {3,500|rec} posts. There are {412|recd} and we've counted them.

We struck for {two|dh} days and had {sixteen|dp} ready. On the first of them {12,000|cro|t=On the first of them|by=we} of you stood in the rain in Glasgow. The remainder are hereby cancelled.

Executive advised acceptance by {14|exy} votes to {9|exn}. I know that many in Glasgow wanted to go on. I know that {8%|claim} was right and remains right.

In solidarity,
Morag

Please do not reply to this address. Membership queries 0141 496 0199, quote your 8-digit number

@doc f-explainer | parenting website | 2028-12-20
Is the Scottish teachers' strike over? Your 6 questions answered

**Is it over?** Yes. Nearly {two-thirds|<yp2} of SSA members who voted, {63.4%|yp2}, said yes to the deal on Monday. A little over {a third|>np2}, {36.6%|np2}, would've carried on.

**How much are they getting?** {5.9%|of3}. An experienced teacher's wage rises from {£48,516|sal} to {£51,378|sal3}. They'd been offered {3.1%|of1|t=before the summer} before the summer.

**How many days did my kids lose?** {Two|dh}, if their school was among the {1,946|sc1|t=on the first day} closed on the first day and the {1,871|sc2|t=on the second} on the second.

**Will the other union strike?** It can't. Educators Alba got {47.2%|et}, and under {50%|bar} isn't legal.

**Who's paying?** Holyrood finds an extra {£88m|gap}, taking the bill to {£274m|co3}.

**Did everybody support it in the first place?** No vote's unanimous. In October {4,176|n1|t=In October} people opposed striking, but {25,229|y1|^} were for it.

This post contains affiliate links. 213 likes, 48 comments
