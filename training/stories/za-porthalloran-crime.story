@story za-porthalloran-crime
@topic Port Halloran, Maryland, police year-end figures and overtime audit
@subject P = Port Halloran Police Department | the department | PHPD | the police
@subject C = Port Halloran City Council | the council | the city council
@subject M = Mayor Yvette Sandoval-Pruitt | the mayor
@subject U = FOP Lodge 31 | the police union | the union
@subject A = City Auditor Desmond Achterhof | the auditor | the audit
@subject T = Port Halloran | the city
@fact h = 94 | deaths | T | homicides | 2031 | constant
@fact hp = 121 | deaths | T | homicides | 2030 | constant
@fact hc = -22.31 | rate | T | change in homicides in percent | 2031 | constant
@rel change hc = hp -> h
@fact sh = 312 | injuries | T | people shot and wounded | 2031 | constant
@fact shp = 377 | injuries | T | people shot and wounded | 2030 | constant
@fact car = 2860 | other | T | cars stolen | 2031 | constant
@fact carp = 2510 | other | T | cars stolen | 2030 | constant
@fact clr = 61 | rate | P | share of homicides solved in percent | 2031 | constant
@fact clrp = 48 | rate | P | share of homicides solved in percent | 2030 | constant
@fact gun = 1640 | other | P | guns seized | 2031 | constant
@fact off = 1187 | officers | P | sworn officers | 2031-12-31 | snapshot
@fact auth = 1460 | officers | P | sworn officers authorized | 2032 budget | plan
@fact vac = 273 | officers | P | vacant sworn positions | 2031-12-31 | snapshot
@rel diff vac = auth - off
@fact hire = 118 | officers | P | officers hired | 2031 | constant
@fact left = 156 | officers | P | officers who left | 2031 | constant
@fact net = 38 | officers | P | officers lost on balance | 2031 | constant
@rel diff net = left - hire
@fact ot = 41200000 | spending | P | dollars of overtime | fiscal 2031 | constant
@fact otb = 23500000 | budget | P | dollars of overtime budgeted | fiscal 2031 | plan
@fact over = 17700000 | spending | P | dollars of overtime above the budget | fiscal 2031 | constant
@rel diff over = ot - otb
@fact top = 246000 | other | P | dollars of overtime of one sergeant | fiscal 2031 | constant
@fact hrs = 3120 | duration | P | overtime hours of one sergeant | fiscal 2031 | constant
@fact slip = 34 | rate | A | share of overtime slips without a supervisor's name in percent | fiscal 2031 | constant
@fact samp = 500 | sample_size | A | overtime slips checked | fiscal 2031 | constant
@fact ghost = 212 | other | P | homemade guns seized | 2031 | constant
@fact big = 19 | officers | P | employees who doubled their base pay | fiscal 2031 | constant
@fact hrw = 60 | duration | P | overtime hours a week of one sergeant | fiscal 2031 | constant
@fact vsh = 50 | rate | A | share of the overrun explained by vacancies in percent | fiscal 2031 | constant
@fact rec = 11 | other | A | recommendations | 2032-01-20 | constant
@fact reca = 9 | other | A | recommendations that the chief accepts | 2032-01-20 | constant
@fact cap = 1000 | duration | - | overtime hours a year at most | 2032 | plan | hypothetical
@fact card = 350 | other | T | more cars stolen than the year before | 2031 | constant
@rel diff card = car - carp
@fact hd = 27 | deaths | T | fewer homicides than the year before | 2031 | constant
@rel diff hd = hp - h
@fact hirep = 200 | officers | P | officers to be hired | 2032 | plan | pledged
@trap hirep hire :: plan and last year's result
@trap h hp :: a year and the year before
@trap h sh :: killed and wounded
@trap off auth :: present and authorized
@trap ot otb :: spent and budgeted
@trap hire left :: came and went

@doc a-metro | daily newspaper | 2032-01-03
Homicides in Port Halloran fall below {100|<h} for first time since 2014

By Rasheed Lipscombe-Dorn

{Ninety-four|h|t=in 2031|by=police} people were killed in Port Halloran in 2031, police said Friday, a drop of {22|hc|round|v=-22} percent from {121|hp|t=the year before} the year before.

Nonfatal shootings fell as well, to {312|sh} from {377|shp}. But thieves took {2,860|car|t=last year} cars last year; in 2030 it was {2,510|carp}.

Detectives solved {61|clr} percent of last year's killings, Police Chief Anton Greer said, up from {48|clrp|t=in 2030} percent in 2030. "Families called us back. That's all it is. They called us back."

Officers took {1,640|gun} guns off the street, {212|ghost} of them homemade.

All this with fewer people. The department ended the year with {1,187|off|t=ended the year} sworn officers, {38|net} fewer than it started. It's authorized for {1,460|auth}.

The first homicide of 2032 occurred at {12:41|-} a.m. on New Year's Day in the {2900|-} block of Quarry Street.

@doc b-audit | auditor's press summary | 2032-01-20
Office of the City Auditor
Report {32-02|-}: Police Overtime

WHAT WE FOUND
PHPD spent {$41.2 million|ot|t=in fiscal 2031} on overtime in fiscal 2031, {$17.7 million|over|^} above the {$23.5 million|otb|^} Council approved.

In a sample of {500|samp} slips, {34 percent|slip} bore no supervisor's name.

{Nineteen|big} employees doubled their base pay. The highest overtime earner, a sergeant, was paid {$246,000|top} for {3,120|hrs} hours, equal to {60|hrw} a week on top of a {40|-}-hour week.

WHY
With {273|vac} sworn vacancies, the department fills shifts by overtime. But vacancies explain only about {half|~vsh|v=50} of the overrun.

WHAT WE RECOMMEND
{Eleven|rec} actions, including a cap of {1,000|cap|m=hypothetical} hours a year. The Chief agrees with {nine|reca}.

@doc c-tv | TV station site | 2032-01-20
Auditor: Port Halloran sergeant made {$246K|top|v=246000} in overtime

PORT HALLORAN, Md. (WPHL) — One Port Halloran police sergeant worked {3,120|hrs} hours of overtime in a year. That's according to an audit out Tuesday.

The audit says the department blew through its overtime budget by {$7.17 million|!over}. It spent {$41.2 million|ot|t=in the year that ended in June} in the year that ended in June.

The police union says do the math. "We're down {372|!vac} officers," said Lodge {31|-} president Mick Fanelli. "Somebody's got to answer the radio."

Last year the department hired {118|hire|t=Last year} and lost {156|left|^}.

Mayor Yvette Sandoval-Pruitt noted that homicides fell to {94|h|t=last year} last year from {121|hp|t=in 2030} in 2030.

WPHL Weather: {3|-} inches by morning. Ravens lose {20|-}-{17|-}.

@doc d-council | council newsletter | 2032-02-01
From the desk of Councilmember Ofelia Brandt, District {7|-}

Neighbors,

You've asked me about the audit. In short: we gave PHPD {$23.5 million|otb} for overtime and it spent far more than that. No business could do so. I'll introduce a bill to cap overtime at {1,000|cap|m=hypothetical} hours a person.

You have also asked about cars. {2,860|car|t=last year} were stolen last year, {350|card|^} more than the year before. Steering-wheel locks are free at my office; we've {140|-}.

And you've asked whether it feels safer. {Ninety-four|h} families don't think so. But it's {27|hd} fewer than in 2030, and {312|sh} wounded against {377|shp}, I'd call that work.

The Chief wants {200|hirep|t=this year} recruits this year. Last year he got {118|hire|t=Last year}.

Coffee hour: Saturday 10 a.m., {4410|-} Tilghman.
