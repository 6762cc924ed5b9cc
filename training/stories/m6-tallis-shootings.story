@story m6-tallis-shootings
@topic Gun violence in Tallis City, Missouri, first half of 2029: homicides, shootings, arrests, a prevention office
@subject P = Tallis City Police Department | Tallis City police | the department | TCPD
@subject S = south precinct | the South Side | South
@subject N = north precinct | the North End | North
@subject O = Office of Violence Prevention | the prevention office | OVP
@subject C = Chief Marguerite Olsen-Bah | Olsen-Bah | the chief
@subject M = Mayor Quincy Tran | Tran | the mayor
@subject T = county prosecutor's office | the prosecutor | prosecutors
@fact h = 47 | deaths | P | homicides | January to June 2029 | cumulative
@fact h28 = 66 | deaths | P | homicides | January to June 2028 | cumulative
@fact hy = 121 | deaths | P | homicides | 2028 | cumulative
@fact dec = 28.8 | rate | P | fall of homicides in percent | first half of 2028 to first half of 2029 | cumulative
@fact sh = 203 | injuries | P | people shot who lived | January to June 2029 | cumulative
@fact sh28 = 259 | injuries | P | people shot who lived | January to June 2028 | cumulative
@fact hs = 29 | deaths | S | homicides | January to June 2029 | cumulative
@fact hn = 18 | deaths | N | homicides | January to June 2029 | cumulative
@fact gun = 41 | deaths | P | homicides by gunfire | January to June 2029 | cumulative
@fact clr = 68 | rate | P | share of homicides cleared | January to June 2029 | snapshot
@fact clr28 = 51 | rate | P | share of homicides cleared | 2028 | snapshot
@fact seized = 1138 | other | P | guns seized | January to June 2029 | cumulative
@fact car = 1920 | cases | P | cars stolen | January to June 2029 | cumulative
@fact car28 = 2410 | cases | P | cars stolen | January to June 2028 | cumulative
@fact off = 742 | officers | P | sworn officers | 2029-07-01 | snapshot
@fact authd = 860 | officers | P | sworn officers budgeted | 2029 budget | constant
@fact wrk = 34 | jobs | O | outreach workers | July 2029 | snapshot
@fact bud = 4800000 | budget | O | dollars of budget | 2029 | constant
@fact fed = 2100000 | budget | O | dollars from a federal grant that ends | until 2029-09-30 | constant
@fact fewer = 19 | other | P | fewer homicides than a year before | January to June 2029 | cumulative
@fact fsh = 43.75 | other | O | share of the budget from the federal grant | 2029 | constant
@fact cutw = 15 | jobs | O | outreach workers to be dismissed without the grant | from 2029-10 | plan | hypothetical
@fact short = 118 | other | P | sworn posts vacant | 2029-07-01 | snapshot
@fact chg = 26 | other | T | people charged with murder | January to June 2029 | cumulative
@fact july = 5 | deaths | P | homicides | 2029-07-04 weekend | cumulative
@fact juv = 19 | injuries | P | people under 18 shot who lived | January to June 2029 | cumulative
@trap h hy :: a half year and a whole one
@trap h gun :: all homicides and gun homicides
@trap h sh :: killed and wounded
@trap off authd :: employed and budgeted
@trap h july :: the half year and a July weekend
@trap bud fed :: budget and grant
@trap clr clr28 :: two clearance rates
@rel sum h = hs + hn
@rel diff fewer = h28 - h
@rel share fsh = fed / bud
@rel diff short = authd - off
@rel change dec = h28 -> h

@doc a-star | metro daily | 2029-07-08
Killings fall sharply in Tallis City. Don't celebrate yet, chief says

BY IMANI KOWALSKI-REED

{Forty-seven|h|t=in the first six months of the year} people were killed in Tallis City in the first six months of the year, {19|fewer} fewer than in the same stretch of 2028, when the count was {66|h28|t=in the same stretch of 2028}.

Police Chief Marguerite Olsen-Bah released the figures Sunday, hours after a holiday weekend in which {five|july|t=a holiday weekend} more died. "I was writing a good speech," she said. "Then my phone rang."

Of the {47|h|t=in the first six months of the year}, guns were used in {41|gun}. The South Side had {29|hs} of the deaths and the North End {18|hn}. Another {203|sh|^} people were wounded by gunfire, down from {259|sh28}; {19|juv} of them were minors.

Detectives have cleared {68%|clr|t=so far} of this year's cases so far, compared with {51%|clr28|t=in all of 2028} in all of 2028, when {121|hy|t=in all of 2028} people were slain.

The department has {742|off} officers, though it is funded for {860|authd}.

@doc b-tv | TV station site | 2029-07-07
Tallis City homicides down nearly {30%|~dec} at midyear

TALLIS CITY, Mo. — New numbers show a steep drop in violent crime in the metro's biggest city.

TCPD says homicides are down {28.8%|dec|t=through June 30|by=TCPD} through June 30. Nonfatal shootings fell too: {203|sh|^} people hit, as opposed to {259|sh28|t=a year ago} a year ago. Even car thieves took a break. {1,920|car} vehicles were stolen, versus {2,410|car28|t=a year ago}.

Officers took {1,138|seized} guns off the street.

Mayor Quincy Tran credits the {34|wrk} outreach workers of his prevention office. But {$2.1 million|fed} of the office's {$4.8 million|bud} comes from a federal grant that runs out Sept. 30.

Know something? CrimeLine: 555-TIPS. Rewards up to $5,000.

@doc c-ovp | city office one-pager | 2029-07-09
Midyear at a glance: Office of Violence Prevention

Who we are. {34|wrk} outreach workers, {6|-} hospital responders, {1|-} very old van.
What we cost. {$4.8 million|bud|t=this year} this year, less than {half|<fsh|v=50} of it federal.
What changed. {Forty-seven|h|t=between New Year's Day and June 30} neighbors lost between New Year's Day and June 30. Each one had a name. A year earlier it was {sixty-six|h28|t=A year earlier}.
What did not. On the South Side, {29|hs} families buried someone.
What we need. City Council to replace {$2.1 million|fed|t=before the grant lapses} before the grant lapses. Without it, {15|cutw|m=hypothetical} of our workers go.

@doc d-pros | prosecutor's testimony, council transcript | 2029-07-15
CITY COUNCIL PUBLIC SAFETY COMMITTEE, partial transcript

CHAIR NAKASONE: Madam Prosecutor, the chief tells us clearance is {sixty-eight percent|clr|by=the chief}. So you've been busy?

PROSECUTOR DEVEREUX: We've charged {twenty-six|chg|t=in the first half} people with murder in the first half. Cleared isn't charged, Mr. Chairman. Some of the cleared are dead themselves.

CHAIR NAKASONE: And how many officers would you say she's short?

PROSECUTOR DEVEREUX: You'd have to ask her. I see {742|off} on the roster and {860|authd} in your budget, so {118|short}, I suppose.

CHAIR NAKASONE: If the grant goes?

PROSECUTOR DEVEREUX: Then I expect to see the {121|hy|t=last year} of last year all over again.
