@story prather-police
@topic Prather Falls, Ohio: police staffing, overtime and the pension levy, June to November 2031
@subject P = Prather Falls Police Department | the department | PFPD | police
@subject T = Prather Falls | the city | city hall
@subject U = Lodge 88 | the union | the lodge
@subject F = Police and Fire Retirement Fund | the pension fund | the fund
@subject I = Issue 6 | the levy | the measure
@subject G = Garland Heights | Garland Heights police
@fact o0 = 241 | officers | P | sworn officers on the payroll | 2029-01 | snapshot
@fact o1 = 203 | officers | P | sworn officers on the payroll | 2031-06-01 | snapshot
@fact o2 = 197 | officers | P | sworn officers on the payroll | 2031-10-01 | snapshot
@fact oa = 250 | officers | P | sworn positions authorized | 2031 | constant
@fact ov = 53 | officers | P | vacant sworn positions | 2031-10-01 | snapshot
@fact vs = 21.2 | other | P | share of sworn positions vacant | 2031-10-01 | snapshot
@fact os = 169 | officers | P | officers fit for patrol or detective duty | 2031-10-01 | snapshot
@fact ol = 28 | officers | P | officers on leave or light duty | 2031-10-01 | snapshot
@fact cv = 64 | jobs | P | civilian employees | 2031-10-01 | snapshot
@fact ac = 22 | officers | P | recruits in the academy | 2031-10-01 | snapshot
@fact rs = 31 | officers | P | resignations and retirements | January to September 2031 | cumulative
@fact rt = 17 | officers | P | retirements | January to September 2031 | cumulative
@fact rq = 14 | officers | P | resignations | January to September 2031 | cumulative
@fact rg = 9 | officers | G | officers hired away from Prather Falls | January to September 2031 | cumulative
@fact ot0 = 4100000 | spending | P | overtime pay | 2029 | cumulative
@fact ot1 = 6700000 | spending | P | overtime pay | 2030 | cumulative
@fact otg = 63.41 | rate | P | growth in overtime pay | 2030 | snapshot
@fact otb = 3500000 | budget | P | overtime budgeted | 2031 | plan
@fact ot9 = 5900000 | spending | P | overtime pay | January to September 2031 | cumulative
@fact tp = 38200000 | budget | P | department budget | 2031 | plan
@fact gf = 91000000 | budget | T | general fund | 2031 | plan
@fact gs = 41.98 | other | P | share of the general fund that police take | 2031 | snapshot
@fact rp0 = 6.5 | duration | P | median minutes to answer a priority call | 2029 | snapshot
@fact rp1 = 9.8 | duration | P | median minutes to answer a priority call | 2031 third quarter | snapshot
@fact rpg = 7 | duration | P | minutes the city aims for on a priority call | - | constant | threshold
@fact sg = 15000 | price | P | signing bonus for a lateral officer | 2032 | plan | pledged
@fact sp0 = 58400 | price | P | starting pay | 2031 | snapshot
@fact sp1 = 64240 | price | P | starting pay | 2032 | plan
@fact spg = 10 | rate | P | raise in starting pay | 2032 | plan
@fact sph = 71900 | price | G | starting pay | 2031 | snapshot
@fact fl = 118000000 | other | F | unfunded liability | 2031-01-01 | snapshot
@fact ff = 61 | other | F | share of promised benefits covered by assets | 2031-01-01 | snapshot
@fact ff0 = 68 | other | F | share of promised benefits covered by assets | 2026-01-01 | snapshot
@fact fc = 9600000 | spending | T | yearly city payment into the fund | 2031 | plan
@fact ft = 12400000 | spending | T | yearly city payment into the fund | 2035 | plan | projected
@fact ml = 2.4 | rate | I | mills to be levied | 2032 | plan
@fact mr = 5200000 | revenue | I | money the levy would raise in a year | 2032 | plan | projected
@fact mh = 84 | price | I | yearly cost per 100,000 dollars of home value | 2032 | plan
@fact my = 11206 | vote_count | I | votes in favor | unofficial final | snapshot
@fact mn = 10871 | vote_count | I | votes against | unofficial final | snapshot
@fact mt = 22077 | votes_cast | I | votes cast | unofficial final | snapshot
@fact mm = 335 | margin | I | margin of votes | unofficial final | snapshot
@fact mp = 50.76 | vote_share | I | share in favor | unofficial final | snapshot
@fact pv = 612 | other | T | provisional ballots to be examined | 2031-11-05 | snapshot
@fact hm = 19 | deaths | T | homicides | January to September 2031 | cumulative
@fact hm0 = 26 | deaths | T | homicides | January to September 2030 | cumulative
@fact ps = 84300 | other | T | residents | 2030 census | constant
@fact pn = 40 | officers | P | officers the levy would pay for | 2034 | plan | pledged
@trap o1 o2 :: June and October head counts
@trap o2 os :: on the payroll and fit for duty
@trap oa o2 :: authorized positions and officers employed
@trap rs rq :: all departures and resignations
@trap ot1 ot9 :: a full year and nine months
@trap fl ff :: liability and funded share
@trap sp1 sph :: the raised pay here and the rival suburb's
@rel diff ov = oa - o2
@rel share vs = ov / oa
@rel diff os = o2 - ol
@rel sum rs = rt + rq
@rel change otg = ot0 -> ot1
@rel share gs = tp / gf
@rel change spg = sp0 -> sp1
@rel sum mt = my + mn
@rel diff mm = my - mn
@rel share mp = my / mt

@doc a-courier | daily broadsheet metro page | 2031-10-14
Chief: {one in five|~vs|v=20} police jobs is empty

By Marguerite Szabo
Prather Falls Courier

The police department has {53|ov} openings it cannot fill, Chief Andre Lumpkin told council's safety committee Monday, and the officers who remain have already burned through the year's overtime and then some.

As of Oct. 1, Lumpkin said, the department had {197|o2|t=As of Oct. 1|by=Lumpkin} sworn officers against {250|oa} positions authorized by ordinance. That is six fewer than in June, when {203|o1|t=in June} were on the rolls, and a long way from the {241|o0|t=at the start of 2029} employed at the start of 2029.

Of those still here, {28|ol} are on medical or parental leave or restricted to desk work, which leaves {169|os} for the street and the detective bureau.

Overtime through September came to {$5.9 million|ot9|t=through September}. Council had set aside {$3.5 million|otb|t=the whole of 2031} for the whole of 2031. Last year's overtime bill was {$6.7 million|ot1|t=Last year}.

Committee chair Lorraine Pettibone asked how long a caller waits. The median for a priority call was {9.8|rp1|t=in the third quarter} minutes in the third quarter, Lumpkin answered; in 2029 it was {6.5|rp0|t=in 2029}. The city's own goal is {seven|rpg}.

He did find something to be glad of. Homicides through September stand at {19|hm|t=through September}, compared with {26|hm0|t=at this point last year} at this point last year.

{Twenty-two|ac} recruits are in the academy and will graduate in March, if all of them pass.

@doc b-tabloid | tabloid column | 2031-10-16
THE LATE SHIFT with Buck Tillery

You dial 911. You count the ceiling tiles. I have {112|-} in my kitchen, and I could count them {four|-} times over before a cruiser turns into Sycamore.

Nearly {10|~rp1} minutes, folks. That's what the chief admits to.

Where did they go? Not to Florida. {Nine|rg|t=since New Year's} of them went eleven miles up Route 18 to Garland Heights since New Year's, and who'd blame them? A rookie there opens with {$71,900|sph}. Ours gets {$58,400|sp0} and a flashlight.

Total walking out the door in nine months: {31|rs|t=in nine months}. {Seventeen|rt} got the gold watch. The other {13|!rq} just quit.

So we're down to {179|!o2} sworn, in a city of {84,300|ps}. I've seen bigger bowling leagues.

And don't let anybody tell you the cupboard's bare. PFPD takes {42 cents|~gs|v=42} of every general-fund dollar. That's {$38.2 million|tp}. Somebody find the receipt.

Reach Buck at 330-555-0148 or btillery@dailyflash.example. His podcast, "Tillery Till 2," is rated 4.6.

@doc c-union | union leaflet | 2031-10-20
LODGE 88 SAYS: VOTE YES ON ISSUE 6

Neighbors -

Two years ago {241|o0} officers answered your calls. Now it is {fewer than 200|<o2|v=200}. Take away the injured and the new parents and you have {169|os} men and women, round the clock, three shifts, every ward.

In 2029 the city paid {$4.1 million|ot0|t=In 2029} in overtime. In 2030, {$6.7 million|ot1|t=In 2030}: a jump of {63 percent|otg}. Tired cops make mistakes.

Issue 6 is {2.4|ml} mills. It costs the owner of a $100,000 house {$84|mh} a year. It brings in {$5.2 million|mr|t=every year} every year, and the mayor has signed a pledge that the money will put {40|pn|by=the mayor} more officers on the street by 2034.

It also shores up what we were promised. Our pension fund can cover {61 cents|ff|v=61} on the dollar. Five years ago it was {68|ff0|t=Five years ago}. Nobody at this lodge skipped a contribution; the city did.

We back the chief's plan to lift starting pay by {10 percent|spg|t=next year} next year, to {$64,240|sp1}, and to give {$15,000|sg} to any trained officer who transfers in.

Paid for by Lodge 88 PAC, R. Ostrowski, treasurer, PO Box 1188

@doc d-watchdog | nonprofit news site, explainer | 2031-10-28
What {Issue 6|-|} would and would not do

Prather Beacon · 6-minute read · Illustration: J. Lindqvist · Updated Oct. 28, 3:15 p.m.

Who is counting officers, and how? Three figures are in circulation. The first is {250|oa}, the number allowed by ordinance. The second, {197|o2|t=Oct. 1}, is those drawing a paycheck on Oct. 1. The third, {169|os}, leaves out everyone who is on leave or light duty. The {64|cv} civilians are not in any of them, nor are the {22|ac} cadets.

What would it raise? The county auditor estimates {$5.2 million|mr|by=The county auditor}, less than one-seventh of the police budget of {$38.2 million|tp}. The general fund is {$91 million|gf}.

Does the money go to pensions? In part. The Police and Fire Retirement Fund owes {$118 million|fl|t=Jan. 1} more than it holds, by its Jan. 1 valuation. The city pays in {$9.6 million|fc|t=now} now; the actuary expects {$12.4 million|ft|t=by 2035|by=the actuary} by 2035. Opponents say the levy's text would let all of it be spent that way. The law director agrees that it would.

Is the fund well off? No. Assets cover {61%|ff} of benefits.

Why are officers leaving? {Thirty-one|rs|t=through September} went through September, {14|rq} of them by resignation. Exit interviews cite pay. Garland Heights starts recruits at {$71,900|sph}; even after the planned raise Prather Falls would offer {$62,420|!sp1}.

Is overtime out of hand? It rose {63%|otg} from 2029 to 2030, and at {$5.9 million|ot9|t=nine months} in nine months is on pace to exceed that.

@doc e-tv | local TV site | 2031-11-05
Issue 6 hangs on by a thread in Prather Falls

WPFO 9 On Your Side | Posted 12:41 a.m. | By Digital Desk 9

PRATHER FALLS, Ohio (WPFO) - Voters appear to have narrowly approved a tax increase to hire cops.

With all 46 precincts reporting, unofficial results show {11,206|my|t=With all 46 precincts reporting} for and {10,871|mn|^} against. That's a margin of {335|mm} votes out of {22,077|mt}, or {50.8%|mp} to {49.2%|-}.

It's not quite over. The Board of Elections says {612|pv|by=The Board of Elections} provisional ballots still have to be looked at.

Mayor Teodora Vance called it "a vote to be safe." She repeated her promise of {40|pn|by=Mayor Teodora Vance} new officers.

The department has {53|ov} vacancies, and {197|o2} officers on staff.

The {2.4|ml}-mill levy will cost homeowners {$48|!mh} for each $100,000 of value. Collection starts in January.

TRENDING: 3 hurt in I-76 pileup | Powerball climbs to $310 million | 7-day forecast

@doc f-radio | public radio script | 2031-11-05
MORNING NEWSCAST 0632 / SZALAI

(ANCHOR) Good morning. A police and pension levy in Prather Falls is ahead this morning by a little over {three hundred|>mm|v=300} votes.

It would bring the city about {five million|~mr|v=5000000} dollars a year. Supporters say the department, which is authorized to have {two hundred fifty|oa} officers, has lost {thirty-one|rs|t=this year} people this year. {Nine|rg} of those took jobs with a single neighboring suburb.

Opponents pointed to the pension fund. Auditor Basil Kourakis.

(TAPE :14) "It's {a hundred and eighty million|!fl|by=Basil Kourakis} short. You could pass this levy every year for a generation and not fill it."

(ANCHOR) The fund says its assets cover {sixty-one percent|ff|by=The fund} of what it owes. Ballots from {six hundred and twelve|pv} voters whose registration was in question will be checked by the fourteenth.

In Prather Falls, I'm Ilona Szalai. Forty-one degrees at six thirty-four.
