@story za-ireland-grades
@topic Wrong grades in the Irish Leaving Certificate
@subject E = State Examinations Commission | SEC | the commission
@subject S = Leaving Certificate students | the students | the candidates
@subject M = Education Minister Fionnuala Grealish | the minister | Grealish
@subject C = Polymetrica | the contractor | the software firm
@subject U = Irish Second-Level Students' Union | ISSU | the students' union
@fact cand = 61200 | enrolment | S | candidates | 2029 | constant
@fact aff = 7943 | other | E | candidates with a wrong grade | 2029-09-05 | cumulative
@fact affp = 12.98 | rate | E | share of candidates with a wrong grade in percent | 2029-09-05 | cumulative
@rel share affp = aff / cand
@fact up = 7012 | other | E | candidates marked too low | 2029-09-05 | cumulative
@fact down = 931 | other | E | candidates marked too high | 2029-09-05 | cumulative
@rel sum aff = up + down
@fact aff0 = 6500 | other | E | candidates with a wrong grade | 2029-08-31 | cumulative
@fact sub = 4 | other | E | subjects hit | 2029-09-05 | constant
@fact gr = 9840 | other | E | wrong grades | 2029-09-05 | cumulative
@fact off = 480 | other | E | students who get a college offer after all | 2029-09-12 | cumulative
@fact con = 2300000 | price | C | euros of contract | 2028 | constant
@fact cost = 5700000 | budget | E | euros that the correction costs | 2029-09 | plan | projected
@fact hot = 14200 | other | E | calls to the helpline | 2029-09-06 | cumulative
@fact hl = 60 | jobs | E | people on the helpline | 2029-09 | snapshot
@fact app = 18900 | other | S | appeals | 2029-09-10 | cumulative
@fact appp = 12400 | other | S | appeals | 2028 | constant
@fact line = 2 | other | C | lines of code at fault | 2029-09 | constant
@fact pts = 25 | other | S | points lost at most | 2029-09 | constant
@fact days = 9 | duration | E | days that the commission knew | 2029-08-31 | constant
@trap aff aff0 :: a later count
@trap up down :: too low and too high
@trap aff gr :: candidates and grades
@trap app appp :: this year and last
@trap con cost :: contract and correction
@fact affd = 1443 | other | E | more candidates with a wrong grade than first estimated | 2029-09-05 | constant
@rel diff affd = aff - aff0
@fact day5 = 5 | duration | E | days until the students were told | 2029-09-05 | constant
@fact pen = 150000 | price | C | euros of penalty at most | 2028 | constant
@fact offp = 450 | other | E | students expected to get a college offer after all | 2029-09-12 | plan | projected
@fact dep = 1000 | price | U | euros of deposit demanded | 2029-09 | plan | hypothetical
@fact dmd = 6 | other | U | demands | 2029-09-10 | constant
@fact dmdl = 2 | other | U | demands that the minister liked | 2029-09-10 | constant
@fact plc = 312 | other | M | additional places funded | 2029-09-12 | constant
@fact rep = 8 | duration | M | weeks until the report | 2029-09-12 | plan
@fact nct = 37 | other | E | candidates not yet contacted | 2029-09-12 | snapshot
@fact den = 20000 | other | E | candidates with a wrong grade, by rumour | 2029-09 | cumulative | denied
@trap offp off :: expected and made

@doc a-rte | public broadcaster site | 2029-09-05
{7,943|aff} students got wrong Leaving Cert grades

Updated / Wednesday, 5 Sep 2029 18:22

The State Examinations Commission has said that {7,943|aff|by=The State Examinations Commission} students received at least one wrong grade in this year's Leaving Certificate, {1,443|affd} more than it estimated last week.

{7,012|up|^} of them were marked too low. The {931|down|^} who were marked too high will keep what they got.

It concerns {9,840|gr|^} grades in {four|sub} subjects. {61,200|cand} candidates sat the exam.

The error was in {two|line} lines of code written by a contractor, Polymetrica, Education Minister Fionnuala Grealish told the Dáil. She apologised "without qualification".

A helpline with {60|hl} staff is open until {9|-}pm: 1800 555 {212|-}.

@doc b-broadsheet | national broadsheet | 2029-09-07
{Nine|days} days in August

Carl Deasy-Okeke
Education Editor

On 22 August an examiner in Athlone noticed that a paper he'd marked with an H2 had come out as an H4. He rang. He was told that it happens.

It was {nine|days} days until anyone told the minister, and another {five|day5} until anyone told the students that it was not {6,500|aff0|t=first estimate|by=the commission} of them, the commission's first estimate, but nearly {8,000|~aff}: {13 per cent|affp|round} of all who sat.

Polymetrica got {€2.3 million|con} for its software. Putting it right will cost {€5.7 million|cost|by=the department}, the department reckons. There's a clause about penalties in the contract: it caps them at {€150,000|pen}.

For some it came down to a bed. Aoife Ní Shé, of Dingle, was short {25|pts} points for nursing in Galway. That's the most that anyone lost. She'd taken a room in Limerick. "My mother cried for the deposit, I cried for Galway."

The helpline had taken {14,200|hot|t=by last night} calls by last night.

SIMPLEX Crossword {15,411|-}: page {21|-}

@doc c-union | students' union post | 2029-09-10
ISSU UPDATE – grades

✅ If you got too low: new grade + new points are in the portal since Saturday.
✅ If you got too high ({931|down} of ye): you keep it.
✅ CAO: about {450|~offp|m=projected} extra offers expected on Wednesday. 
❌ No word on rent deposits. We asked for {€1,000|dep|m=hypothetical} for anyone who moves.

Appeals this year: {18,900|app|t=as of today}, as of today. Last year {12,400|appp|t=Last year}. A lot of them not about the glitch at all. People just don't trust it now.

We met the Minister. She was {40|-} mins late. We had {six|dmd} demands, she liked {two|dmdl}.

Insta poll: "Was your grade wrong?" yes {21|-}% (n={3,310|-}, not science)

@doc d-minister | ministerial statement to parliament | 2029-09-12
Statement by Minister Grealish, Dáil Éireann

A Cheann Comhairle,

I can report that {480|off|t=as of this morning} students have been offered a place as of this morning that they'd been wrongly refused. Every one will be honoured. For that {312|plc} additional places have been funded.

The independent report will examine why the Commission knew for {nine|days} days. It's due within {eight|rep} weeks.

Of the {7,943|aff} students concerned all have been contacted but {37|nct}.

I've heard the figure of {20,000|den|m=denied}. It has no basis.

The contractor was paid {€2.3 million|con}. We will seek to recover the whole cost of the correction, which stands at {€5.7 million|cost}. I'm advised that this will be difficult.

