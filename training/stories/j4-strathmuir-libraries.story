@story j4-strathmuir-libraries
@topic A Scottish council shuts four village libraries and cuts hours, February 2003
@subject C = Strathmuir Council | the council | councillors | the authority | Convener Isla Pettigrew | Pettigrew
@subject L = Strathmuir libraries | the library service | libraries | the service | branches
@subject K = Kinlochan library | Kinlochan | the Kinlochan branch | the schoolhouse library
@subject A = Abermuir Central Library | Abermuir | Central | the main library | Abermuir Central
@subject V = mobile library | the van | the mobile | Big Blue
@subject F = Friends of Kinlochan Library | the Friends | petitioners | campaigners
@subject W = Wilma Rutherglen-Shah | Mrs Rutherglen-Shah | the librarian | Wilma
@subject M = council meeting | the meeting | the vote | Thursday's meeting
@fact n = 15 | other | L | libraries open | before 2003-04 | constant
@fact shut = 4 | other | L | libraries to close | 2003-03-29 | plan
@fact left = 11 | other | L | libraries open | from 2003-04 | plan
@fact cut = 385000 | spending | L | pounds to be saved in a year | 2003/04 | plan | pledged
@fact bud = 2920000 | budget | L | pounds for the libraries | 2003/04 | plan
@fact budo = 3305000 | budget | L | pounds for the libraries | 2002/03 | constant
@fact gap = 6100000 | budget | C | pounds of deficit to be closed | 2003/04 | plan | projected
@fact jobs = 19 | jobs | L | jobs to go | 2003/04 | plan
@fact fte = 11.5 | jobs | L | full-time equivalents to go | 2003/04 | plan
@fact yes = 17 | votes_cast | M | councillors for the closures | 2003-02-13 | constant
@fact no = 14 | votes_cast | M | councillors against the closures | 2003-02-13 | constant
@fact iss = 23600 | other | K | books lent in a year | 2001/02 | constant
@fact issp = 31900 | other | K | books lent in a year | 1996/97 | constant
@fact issa = 288000 | other | A | books lent in a year | 2001/02 | constant
@fact mem = 910 | other | K | members | 2003-02 | constant
@fact pop = 1640 | other | K | people in the village | 2001 | constant
@fact cost = 46000 | spending | K | pounds to run the branch for a year | 2001/02 | constant
@fact per = 1.95 | spending | K | pounds for each book lent | 2001/02 | constant
@fact hrs = 22 | duration | K | opening hours in a week | 2003-02 | constant
@fact hra = 58 | duration | A | opening hours in a week | until 2003-03 | constant
@fact hran = 49 | duration | A | opening hours in a week | from 2003-04 | plan
@fact cls = 19:00 | clock | A | latest closing time | until 2003-03 | constant
@fact clsn = 17:00 | clock | A | latest closing time | from 2003-04 | plan
@fact stop = 35 | duration | V | minutes of stop in the village | from 2003-04 | plan
@fact books = 2400 | other | V | books aboard | 2003 | constant
@fact sig = 1388 | other | F | signatures | 2003-02-13 | cumulative
@fact crowd = 220 | crowd | M | people protesting outside | 2003-02-13 | snapshot
@fact day = 2003-03-29 | date | K | last day | - | plan
@fact yrs = 26 | duration | W | years in the job | 2003-02 | snapshot
@fact age = 61 | age | W | age in years | 2003-02 | snapshot
@fact house = 9 | address | K | house number | - | constant
@fact lost = 9 | duration | A | opening hours lost in a week | from 2003-04 | plan
@rel diff lost = hra - hran
@fact qs = 26.7 | rate | L | share of libraries to close | 2003-03-29 | plan
@rel share qs = shut / n
@rel diff left = n - shut
@rel diff cut = budo - bud
@rel diff maj = yes - no
@fact maj = 3 | margin | M | majority for the closures | 2003-02-13 | constant
@trap n left :: before and after
@trap jobs fte :: persons and full-time posts
@trap iss issp :: five years apart
@trap iss issa :: village and town
@trap hra hran :: before and after
@trap bud gap :: the libraries' budget and the whole council's deficit
@trap mem sig :: members and those who signed

@doc a-scots-press-agency | wire agency | 2003-02-13
COUNCIL VOTES TO SHUT {FOUR|shut} LIBRARIES

Strathmuir Council last night voted by {17|yes|t=last night} to {14|no|^} to close {four|shut} of its {15|n} libraries and save {£385,000|cut|t=a year} a year.

About {220|~crowd} people stood in sleet outside the county buildings in Abermuir as the convener, Isla Pettigrew, told members that the authority had {£6.1m|gap|t=in the coming financial year|by=Isla Pettigrew} to find in the coming financial year.

The branches at Kinlochan, Bridge of Aldie, Fettermouth and Logie shut on {March 29|day}. {Nineteen|jobs} people lose their jobs, the equivalent of {11.5|fte} full-time posts.

The main library in Abermuir will open {49|hran|t=from April|s=The main library in Abermuir} hours a week from April instead of {58|hra}.

The library budget falls from {£3.305m|budo} to {£2.92m|bud}.

Campaigners handed in {1,388|sig} signatures. "They could have had three times that," said organiser Euan Farquharson-Obi.

@doc b-muirside-gazette | weekly newspaper | 2003-02-20
"I have stamped their granny's books": 26 years end on a Saturday

SHE keeps a tin for the stamp money and another for the dog's biscuits. On Saturday, {March 29|day}, Wilma Rutherglen-Shah, {61|age}, will lock the door of {9|house} School Wynd, Kinlochan, for the last time, after {26|yrs} years.

The council gives its reasons in figures. Kinlochan lent {23,600|iss|t=last year|by=The council} books last year against {31,900|issp|t=five years ago} five years ago. It costs {£46,000|cost|t=a year} a year to run, or {£1.95|per} for every book that crosses the counter. In Abermuir they manage it for 88p.

Mrs Rutherglen-Shah has figures of her own. {910|mem} members in a village of {1,640|pop}: "Show me a football club that has that."

Instead, the van will call on alternate Tuesdays for {35|stop|t=on alternate Tuesdays} minutes with its {2,400|books} books. "By the time they've got the ramp down it'll be away again."

Last Thursday's decision went through by {five|!maj|t=Last Thursday} votes. Our own councillor was on holiday in Tenerife.

WHIST: 1 M. Baird 164, 2 J. Low 159. Lost: tortoiseshell cat, 40 Mill Rd. Sheriff court p6. Situations vacant p21-23.

@doc c-radio-tay-lunchtime | radio script | 2003-02-14
RADIO TAYSIDE LUNCH NEWS, 1300. DUR 1.20

Readers in Strathmuir are losing {a quarter|~qs} of their libraries. Councillors agreed it last night, {seventeen|yes|t=last night} votes to {fourteen|no|^}.

{Eleven|!shut|s=branches} branches will close at the end of March. {Nineteen|jobs} staff are to go.

And if you use the big one in Abermuir after work, hurry. It shuts at {seven|cls|t=now|s=the big one in Abermuir} now; from April it'll be {six|!clsn|t=from April|s=it'll}.

CLIP, Pettigrew: "We had to choose between this and the home helps."

CLIP, protester: "They're taking {three hundred and eighty-five thousand|cut} pounds off us. Their new chamber cost them {a million and a half|-}."

The campaigners who call themselves the Friends have collected {one thousand, three hundred and eighty-eight|sig|v=1388} names.

Weather next. Snow gates closed at Glenshee. Then the 50-50 phone-in, 01382 something something, you know it.

@doc d-shelf-life-newsletter | librarians' newsletter | 2003-03-15
Shelf Life: Scotland

STRATHMUIR. Members will have read about the cuts. Branch secretary Colm Adeyemi sends these numbers so that nobody has to trust the press.

Open today: {15|n|t=today}. Open in April: {11|left|t=in April}. Posts on paper: {11.5|fte}. Actual persons who'll be given a P45: {19|jobs}, of whom seventeen are women. Budget: {£2.92m|bud}, the first under three million since reorganisation.

Abermuir Central, {288,000|issa|t=a year} issues a year, loses {nine|lost|s=Abermuir Central} hours. It closes at {5pm|clsn}, and the evening reading group, now 19 strong, goes to the pub.

Kinlochan is the hard one. Its issues, {23,600|iss}, are the equal of branches twice its size. It opens for {22|hrs} hours. The Friends got {1,388|sig|s=The Friends} people to sign out of a village of {1,460|!pop|s=a village}, and yes, some live up the glen.

The mobile: {35|stop} minutes a fortnight. We timed a blind reader choosing four talking books: fifty.

UNISON welfare 0141 555 0140. Quote ref LIB/03/11. Subs up 20p.
