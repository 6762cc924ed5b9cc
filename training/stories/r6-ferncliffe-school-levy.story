@story r6-ferncliffe-school-levy
@topic Ohio: Ferncliffe school board votes to close two elementary schools
@subject B = Ferncliffe City Schools board | the board | school board | board members | trustees
@subject D = Ferncliffe City Schools | the district | district
@subject S = Pruitt Elementary and Canal Street Elementary | the two schools | both buildings | Pruitt | Canal Street
@subject L = school levy | the levy | Issue 9 | the tax
@subject P = parents | residents | speakers
@fact vf = 4 | votes_cast | B | members who voted for closing | 2028-02-21 | snapshot
@fact va = 3 | votes_cast | B | members who voted against closing | 2028-02-21 | snapshot
@fact en = 486 | enrolment | S | children in the two schools | 2028 | constant
@fact enp = 268 | enrolment | S | children at the first of the schools | 2028 | constant
@fact enc = 218 | enrolment | S | children at the second of the schools | 2028 | constant
@fact dt = 5840 | enrolment | D | children in the whole district | 2028 | constant
@fact df = 3700000 | budget | D | dollars of deficit next year | 2029 | plan | projected
@fact sv = 2100000 | budget | D | dollars saved a year by closing | 2029 | plan | projected
@fact jo = 29 | jobs | D | jobs lost | 2028-02-21 | plan
@fact ly = 41 | vote_share | L | voters in favour | 2027-11-02 | snapshot
@fact ln = 59 | vote_share | L | voters against | 2027-11-02 | snapshot
@fact ml = 5.9 | rate | L | mills of property tax | 2027-11-02 | plan
@fact sp = 37 | other | P | people who took the microphone | 2028-02-21 | snapshot
@fact cr = 420 | crowd | P | people in the auditorium | 2028-02-21 | snapshot
@fact pe = 1960 | other | P | signatures against closing | 2028-02-21 | cumulative
@fact du = 5 | duration | B | hours of meeting | 2028-02-21 | constant
@rel sum en = enp + enc
@trap en dt :: two schools and the district
@trap sv df :: saving and deficit
@trap sp cr :: speakers and audience
@trap vf ly :: the board's vote and the voters' ballot

@doc a-daily | local daily | 2028-02-22
Board closes Pruitt, Canal Street on {4|vf}-{3|va} vote

FERNCLIFFE, Ohio – The board of Ferncliffe City Schools voted {4|vf}-{3|va} on Monday night to shut Pruitt and Canal Street elementaries in June, after {five|du} hours in which {37|sp|t=Monday night} people came to the microphone.

The schools teach {486|en} children: {268|enp} at Pruitt, {218|enc} at Canal Street. Superintendent Delphine Whitacre said closing would save {$2.1 million|sv|by=Superintendent Delphine Whitacre} a year against a projected deficit of {$3.7 million|df|^}. {Twenty-nine|jo} jobs go.

In November a {5.9|ml}-mill levy failed, {59|ln|t=In November} percent to {41|ly|^}.

Reach the writer at 555-0117.

@doc b-tv | tv station site | 2028-02-22
Tears, boos as board axes {two|-} schools

Ferncliffe kids won't be going back to {two|-} neighborhood schools.

It took the board until midnight. By our count {340|!cr} people, some holding dolls with X'd-out eyes, watched trustees vote {4|vf} to {3|va}.

"You asked us for {5.9|ml} mills, we said no, and now you punish first-graders," one mom shouted. Voters turned down Issue 9 by {59|ln|t=in November} percent in November.

District by the numbers: {5,840|dt} students; {29|jo} positions cut; a {$3.7 million|df|m=projected} hole in next year's books; {1,960|pe} names on a petition to stay open.

WATCH: the vote (video 3:42)

@doc c-newsletter | district newsletter | 2028-02-24
A hard decision – what comes next

Dear families, we know this hurts. On Monday the board decided that the {486|en} students of Pruitt and Canal Street will join {four|-} other schools in August. Each child's new assignment arrives by March 20.

Why? Our forecast shows a gap of {$3.7 million|df|m=projected} for the coming year. Consolidation saves {$2.1 million|sv} a year. Your voices counted: we heard {37|sp|t=Monday} of you in person on Monday, and read petitions with {1,960|pe} signatures.

Of our {5,840|dt} students, fewer than {one in ten|-} are affected. Staff: {29|jo} posts will not be refilled or will end. The vote was {4|vf} to {3|va}. Pruitt has {268|enp} students, Canal Street {218|enc}.

@doc d-column | column in the county weekly | 2028-02-25
My old school

I have the brick from when they tore down the high school; I shall need another shelf. The vote was {four|vf} to {three|va}, which is how juries are not supposed to work. Let it be noted that the levy they blame lost {59|ln} to {41|ly} last fall.

The people rose, one after another, {37|sp} of them, and told it well. There were {420|cr} in the room. Officials will save {$2.6 million|!sv} by it, or so they claim, which is what the football turf cost.

Canal Street has {218|enc} kids. I can name {six|-}.

@doc e-union | union news | 2028-02-23
FEA deplores closures

The Ferncliffe Educators' Alliance calls the board's decision short-sighted. "{Twenty-nine|jo} professionals are told that they're a rounding error," said president Luz Arbogast-Kim.

Pruitt has {268|enp} pupils; that building was full. The two together, in FEA figures, serve {521|!en|by=FEA figures} children, whose class sizes elsewhere will swell to {30|-}. A levy of {5.9|ml} mills, had it passed, would have wiped out the whole {$3.7 million|df}.

The board's {4|vf} votes were enough. The remaining {3|va} came from members who had toured the classrooms. The meeting lasted {five|du} hours, and nothing in it changed a mind.
