@story u5-kainuu-health
@topic A Finnish wellbeing county closes health stations and night emergency care to meet its deficit
@subject K = Wellbeing county of Ylämaa | Ylämaa | the county | the wellbeing county
@subject B = county council | the council
@subject D = Director Pirkko-Liisa Nguyen | Nguyen | the director
@subject H = Kuusijoki hospital | Kuusijoki | the hospital
@subject S = Center Party group | Centre | the Centre group
@subject M = Ministry of Finance | the ministry
@fact df = 31400000 | other | K | euros of deficit | end of 2028 | cumulative
@fact d9 = 18700000 | other | K | euros of deficit in the year | 2029 | plan | projected
@fact sv = 22500000 | budget | K | euros to be saved | 2029 to 2031 | plan
@fact sn = 3100000 | budget | H | euros saved a year by ending night emergency care | 2030 | plan | projected
@fact ss = 4800000 | budget | K | euros saved a year by closing health stations | 2030 | plan | projected
@fact st = 19 | other | K | health stations | 2029 | snapshot
@fact sc = 8 | other | K | health stations to close | 2030 | plan
@fact sk = 11 | other | K | health stations kept | 2030 | plan
@fact jb = 340 | jobs | K | jobs to be cut | 2031 | plan
@fact jn = 6150 | jobs | K | people employed | 2029 | snapshot
@fact jf = 512 | jobs | K | jobs to be cut in the first draft | March 2029 | plan
@fact vf = 33 | votes_cast | B | members who voted for the programme | 2029-06-11 | snapshot
@fact va = 26 | votes_cast | B | members who voted against the programme | 2029-06-11 | snapshot
@fact nv = 59 | seats | B | members | - | constant
@fact nn = 4.3 | other | H | night visits to emergency care on average | 2028 | snapshot
@fact km = 94 | distance | H | kilometres to the nearest night emergency care | 2030 | plan
@fact wt = 29 | duration | K | days of wait for a non-urgent doctor | May 2029 | snapshot
@fact wl = 14 | duration | K | days of wait allowed by law | - | constant | threshold
@fact qu = 2870 | waiting | K | people who have waited over six months for specialist care | 2029-05-31 | snapshot
@fact q8 = 3240 | waiting | K | people who had waited over six months for specialist care | 2028-12-31 | snapshot
@fact pp = 143000 | other | K | residents | 2029 | snapshot
@fact rc = 12 | other | H | members of staff affected | 2029 | snapshot
@rel diff sk = st - sc
@rel sum nv = vf + va
@trap jb jf :: what was adopted and the first draft
@trap df d9 :: deficit piled up and deficit of a year
@trap wt wl :: the wait and the law's limit
@trap qu q8 :: the queue five months apart
@trap sn ss :: two measures
@race vote = vf va

@doc a-wire | news agency | 2029-06-12
Ylämaa shuts {eight|sc} health stations, ends nights at Kuusijoki

The council of the wellbeing county of Ylämaa approved on Monday a programme to save {22.5 million|sv|t=by 2031} euros by 2031. The vote was {33|vf}-{26|va}.

{Eight|sc} of the county's {19|st} health stations will be closed next year. Night-time emergency care at Kuusijoki hospital will end, after which the nearest will be {94|km} kilometres away.

{340|jb} jobs will go by the end of 2031. A draft in March had {512|jf|t=in March}.

The county had an accumulated deficit of {31.4 million|df|t=at the turn of the year} euros at the turn of the year. This year's is forecast at {18.7 million|d9|t=This year}. By law the former must be covered by the end of 2031; the Ministry of Finance refused an extension in April.

@doc b-local | local paper | 2029-06-13
{4.3|nn} reasons to keep the lights on

Column, Eero Haapakoski

That is how many people, on an average night last year, rang the bell at the emergency door in Kuusijoki: {4.3|nn|t=last year}. The {0.3|-} was me, in February, with what turned out to be a gallstone.

The director, Pirkko-Liisa Nguyen, is a doctor and a decent person, and she put it to the council like this: {3.1 million|sn} euros a year for that door, or {twelve|rc} people who could shorten the queue by day. The queue by day is {29|wt} days to see a doctor about something that won't kill you. The law says {14|wl}. I understand her.

But from the northern villages it is {94|km} kilometres to the next lit door, and then there are the reindeer. I'd have liked somebody to put a number on the reindeer.

{Twenty-six|va} members, all {21|-} of the Centre among them, thought as I do. {Thirty-three|vf} didn't. Our own station, with its aquarium, is among the {eight|sc}. {Eleven|sk} remain. The fish have been offered redeployment.

@doc c-county | county website | 2029-06-12
Questions and answers about the change programme

Why must we save?
At the end of 2028 our uncovered deficit was {€31.4 million|df|t=At the end of 2028}. The programme adopted on 11 June improves the balance by {€22.5 million|sv} over three years.

How many stations will there be?
{11|sk}. There are {19|st|t=at present} at present. The change brings savings of {€4.8 million|ss} annually.

What happens at Kuusijoki?
Emergency care will be open from 8 to 22. In 2028 there were on average {4.3|nn|t=In 2028} visits per night.

How many employees are affected?
We employ {6,150|jn|t=currently} people currently. The reduction is {340|jb} person-years, mostly through retirement. The figure of {512|jf} that has been mentioned in public was part of an earlier draft and is no longer valid.

Are queues getting longer?
No. At the end of May, {2,870|qu|t=At the end of May} residents had waited more than six months for specialised care. At New Year it was {3,240|q8|t=At New Year}.

Page updated 12.6.2029 at 15.20

@doc d-broadcaster | public broadcaster | 2029-06-11
Ylämaa votes tonight: this is what is on the table

12:01 | Updated 21:47 with the result: {33|vf} for, {26|va} against

A county of {143,000|pp} people has to find {22.5 million|sv} euros. Of this, closing stations gives {4.8|ss|x=1000000} million a year and night-time Kuusijoki {3.1|sn|x=1000000}. The largest part comes from fewer hands: {340|jb}, or {one in eighteen|-} of those now on the payroll.

The Centre group proposed sparing {three|-} stations and the night door and borrowing instead. It would have left the deficit, {18.7 million|d9|t=this year|m=projected} this year by the county's forecast, uncovered.

"Patients have waited long enough," said Director Nguyen, who noted that getting to a doctor takes {29|wt|t=in May} days on average in May when it should take {two weeks|wl|v=14}.

The vote in the {59|nv}-seat council came after five hours, one fire alarm and an aria.

Read more: Mosquito record broken in Sodankylä – 1,402 in one trap
