@story p1-cimarron-arena
@topic Arena subsidy in Cimarron City, Oklahoma: council vote, petition, special election
@subject A = the arena | Cimarron Center | the hall
@subject C = Cimarron City | the city | the council | City Hall
@subject W = Cimarron Wranglers | the Wranglers | the team | the club
@subject M = Mayor Odalys Brandvold | Brandvold | the mayor
@subject O = Neighbors First | the petitioners | opponents | the group
@subject Q = Question 3 | Proposition 3 | the question | the special election
@subject E = economists at Prairie State | Prairie State | the economists
@fact tot = 940000000 | budget | A | cost of construction | 2026 | plan | projected
@fact pub = 610000000 | budget | C | public share of the cost | 2026 | plan
@fact priv = 330000000 | budget | W | the team's share of the cost | 2026 | plan | pledged
@fact seat = 17800 | other | A | seats for spectators | 2030 | plan
@fact tax = 1 | rate | Q | sales tax in percentage points that pays for it | 2026 | plan
@fact yrs = 6 | duration | Q | years that the sales tax runs | 2026 | plan
@fact vy = 7 | votes_cast | C | council members voting for the agreement | 2026-03-10 | constant
@fact vn = 2 | votes_cast | C | council members voting against the agreement | 2026-03-10 | constant
@fact sig = 31480 | other | O | signatures handed in | 2026-05-01 | constant
@fact val = 27116 | other | O | signatures found valid | 2026-05-19 | constant
@fact need = 24900 | other | O | signatures needed | - | constant | threshold
@fact jb = 3200 | jobs | M | permanent jobs claimed | 2026 | plan | projected
@fact jb2 = 740 | jobs | E | permanent jobs expected | 2026 | plan | projected
@fact stay = 25 | duration | W | years for which the team must stay | 2026 | plan | pledged
@fact y = 56.8 | vote_share | Q | votes in favor | 2026-08-25 final | constant
@fact n = 43.2 | vote_share | Q | votes against | 2026-08-25 final | constant
@fact e = 61.4 | vote_share | Q | votes in favor among early ballots | 2026-08-25 7 p.m. | snapshot
@fact v = 96300 | votes_cast | Q | ballots cast | 2026-08-25 | constant
@fact tn = 22.9 | turnout | Q | turnout | 2026-08-25 | constant
@fact yv = 54698 | vote_count | Q | votes for | 2026-08-25 final | constant
@fact nv = 41602 | vote_count | Q | votes against | 2026-08-25 final | constant
@fact spy = 4700000 | spending | W | campaign spending for the question | 2026-08-20 | cumulative
@fact spn = 86000 | spending | O | campaign spending against the question | 2026-08-20 | cumulative
@fact pl = 58 | poll_share | Q | likely voters in favor | July 2026, Amber Wave | snapshot
@fact pn = 35 | poll_share | Q | likely voters against | July 2026, Amber Wave | snapshot
@fact pa = 44 | poll_share | Q | adults in favor | July 2026, Prairie State | snapshot
@fact pan = 42 | poll_share | Q | adults against | July 2026, Prairie State | snapshot
@fact debt = 118000000 | budget | C | city debt on the old arena | 2026 | snapshot
@fact spk = 83 | other | C | people who spoke at the hearing | 2026-03-10 | constant
@fact mt = 16 | price | C | cost per resident and month in dollars | 2026 | plan | projected
@fact vr = 86.1 | rate | O | share of signatures found valid | 2026-05-19 | constant
@fact con = 19200 | other | A | seats for concerts | 2030 | plan
@rel share vr = val / sig
@rel sum tot = pub + priv
@rel sum v = yv + nv
@rel share y = yv / v
@trap tot pub :: whole cost against public share
@trap sig val :: handed in against valid
@trap jb jb2 :: two forecasts
@trap pl pa :: likely voters against adults
@trap e y :: early ballots against all
@trap yrs stay :: the tax and the lease
@race polled = pl pn

@doc councilrec | council-watch blog | 2026-03-11
The arena passed. Now read the term sheet.

{Eighty-three|spk} of you spoke. It made no difference whatever; by {7|vy|t=Tuesday night}-{2|vn|^} the council signed with the Wranglers on Tuesday night.

I stayed until the clerk turned off the coffee urn and read every page, so here's the deal in order of size:

• {$940 million|tot} building, {17,800|seat} seats.
• Of that, {$610 million|pub|s=us} from us, {$330 million|priv} from them.
• {One cent|tax|v=1} on every dollar you spend, for {six|yrs} years.
• They promise to play here for {25|stay|s=They}.
• Naming rights: theirs. Parking: theirs. Beer: theirs.

Mayor Odalys Brandvold told the room it means {3,200|jb|by=Mayor Odalys Brandvold} permanent jobs. The {two|-} no votes, Truong and Fairweather, asked who counted. Nobody knew.

We still owe {$118 million|debt|s=We} on the old one, by the way.

@doc tulwire | wire agency | 2026-05-20
Oklahoma petition against arena clears bar

CIMARRON CITY, Okla. (UP) — Opponents of a publicly financed arena gathered enough names to let voters decide, the city clerk ruled Tuesday.

Neighbors First turned in {31,480|sig|t=this month} signatures this month. After striking duplicates and out-of-town addresses the clerk certified {27,116|val|t=Tuesday|by=the city clerk}; it took {24,900|need}. A special election will be held Aug. 25.

The agreement approved in March would commit {$610 million|pub|s=public money} in public money to the {$940 million|tot} project. The National League's Cimarron Wranglers would contribute {$280 million|!priv} and stay at least {25|>stay} years.

A study by economists at Prairie State put lasting employment gains at {740|jb2|by=economists at Prairie State}, far fewer than the mayor's {3,200|jb|by=the mayor's}.

@doc ksoo | local radio script | 2026-07-23
(READ) {Two|-} surveys on the arena tax are out, and they don't agree.

(READ) Amber Wave, which polls for the chamber, talked with people who say they'll vote on August twenty-fifth. {Fifty-eight|pl|by=Amber Wave} percent like Question Three. {Thirty-five|pn|^} don't.

(READ) Prairie State talked with any grown-up who'd pick up. There it's {forty-four|pa|by=Prairie State} for, {forty-two|pan|^} against. That's a dead heat.

(CUT: "It's {nineteen|!mt|s=family of one} dollars a month for a family of {one|-}. Call it a streaming service." That's the mayor, on this station, yesterday.)

(READ) The clerk's paperwork, by the way, works it out at {sixteen|mt|by=The clerk's paperwork} per resident. Temperature downtown, a hundred and one.

@doc clarion | city daily | 2026-08-26
Yes, by a lot: voters hand Wranglers their palace

By Anselm Dubrovnik-Hayes, Clarion staff

It was over before the second beer. Early ballots dropped at 7:01 with {61.4%|e|t=at 7:01} for Question 3, and although the precincts cooled, they never turned. The final margin was {56.8|y|t=final} to {43.2|n|^}: {54,698|yv|^} votes for, {41,602|nv|^} against.

Mayor Odalys Brandvold, who'd said she'd resign if it failed, hugged a mascot.

Money talked. The team's committee laid out {$4.7 million|spy|t=through last Thursday}, through last Thursday, on ads, airplanes and a free concert; Neighbors First had {$86,000|spn|^}.

Still, most stayed home. {96,300|v} ballots is {22.9 percent|tn} of the rolls.

Digging starts in April, and doors should open in 2030 on {17,800|seat} seats, or {19,200|con} for concerts.

The sales tax goes up by {one cent|tax|v=1} Jan. 1 and, by law, goes back down after {six|yrs} years.

RELATED: 14 restaurants near the site. Subscribe for $1 a week.

@doc stadiumeconomy | trade newsletter | 2026-08-31
The Arena Desk: Cimarron City's bill

Another one for the file. Size of ask: {$650 million|!pub}. Term: {30|!stay} years, which is better than most. Public vote: won with {56.8%|y} on {96,300|v} ballots, or about {a fifth|~tn} of the electorate.

What we like: a sunset. The tax dies after {six|yrs} years; the last {three|-} of these deals ran {20|-}.

What we don't: the multiplier. Brandvold's {3,200|jb|by=Brandvold's} jobs assume that nobody in Oklahoma ever went bowling. Independent work has the number at {740|jb2|by=Independent work}.

Campaign ratio: {fifty-five|-} to {one|-}. Winners' outlay {$4.7m|spy}, losers' {$86k|spn|v=86000}.

One small surprise: petition validity. {27,116|val} good out of {31,480|sig}, or {86%|vr|round}. We usually see {70|-}.
