@story xa-tromlund-school
@topic School reading tests and closures in the county of Keszthegy, Hungary
@subject C = Keszthegy county | Keszthegy | the county | the school authority
@subject F = Fekete Sándor primary | Fekete Sándor | the Fekete school
@subject L = Lajos Petrovay utca primary | Petrovay utca | the Petrovay school
@subject T = Teachers' Alliance | the Alliance | teachers
@fact p = 12500 | enrolment | C | pupils | 2026 | constant
@fact p0 = 15625 | enrolment | C | pupils | 2016 | constant
@fact dp = 3125 | other | C | pupils fewer than ten years before | 2026 | constant
@fact pp = -20 | rate | C | change of enrolment in ten years | 2026 | constant
@fact te = 1000 | jobs | C | teachers | 2026 | constant
@fact ra = 12.5 | other | C | pupils to a teacher | 2026 | constant
@fact s = 86 | other | C | schools | 2026 | constant
@fact cl = 11 | other | C | schools to be closed | 2027 | plan
@fact lf = 75 | other | C | schools left | 2027 | plan
@fact sv = 38000000 | price | C | forint saved with each closed school | 2027 | plan | projected
@fact st = 418000000 | budget | C | forint saved with all closed schools | 2027 | plan | projected
@fact fp = 164 | enrolment | F | pupils | 2026 | constant
@fact lp = 97 | enrolment | L | pupils | 2026 | constant
@fact mg = 261 | enrolment | F | pupils after the merger | 2027 | plan
@fact tk = 4800 | other | C | pupils who sat the reading test | 2026-05 | constant
@fact ps = 3504 | other | C | pupils who passed the reading test | 2026-05 | constant
@fact pr = 73 | other | C | pass rate | 2026-05 | constant
@fact pr5 = 78 | other | C | pass rate | 2021-05 | constant
@fact dpr = 5 | other | C | points that the pass rate fell | 2026-05 | constant
@fact fl = 1296 | other | C | pupils who failed the reading test | 2026-05 | constant
@rel diff dp = p0 - p
@rel change pp = p0 -> p
@rel product p = te * ra
@rel diff lf = s - cl
@rel product st = cl * sv
@rel sum mg = fp + lp
@rel share pr = ps / tk
@rel diff dpr = pr5 - pr
@rel diff fl = tk - ps
@trap tk p :: those tested are not all pupils
@trap pr pp :: a rate and a change
@trap cl lf :: closed and left

@doc a-daily | regional daily | 2026-11-18
{Eleven|cl} schools to go as classrooms empty

The county will close {11|cl|t=next summer|by=The county} of its {86|s} primary schools next summer and keep {75|lf|^}. Each closure saves {38 million|sv} forint; together that makes {418 million|st}.

Ten years ago {15,625|p0|t=Ten years ago} children went to school in Keszthegy. Today it is {12,500|p|t=Today}, {2,125|!dp} fewer, a loss of {a fifth|pp|v=-20}.

The Fekete Sándor school ({164|fp} pupils) will take in the {97|lp} of Petrovay utca and count {261|mg}.

There are {1,000|te} teachers, one to {12.5|ra} pupils. (Photo: B. Varjas. Bus 21 stops at both schools.)

@doc b-alliance | union statement | 2026-11-19
The tests tell another story

In May {4,800|tk|t=In May} fourth-graders took the county's reading test and {3,504|ps|^} passed: {73 per cent|pr|^}. Five years earlier it was {78|pr5|t=Five years earlier}. The authority's paper calls this a decline of {5 per cent|!dpr|force}.

We call it {1,269|!fl} children who cannot read a bus timetable, and then somebody sends them to wait for a bus. Closing {11|cl} schools brings in {418 million|st} forint. Keeping one open costs {38 million|sv}.

@doc c-box | fact box | 2026-11-18
KESZTHEGY IN NUMBERS
Pupils: {12,500|p} (2016: {15,625|p0}; {-20%|pp})
Teachers: {1,000|te}
Pupils to a teacher: {12.5|ra}
Schools: {86|s}, of which to close {11|cl}, to remain {75|lf}
Reading test, passed: {3,504|ps} of {4,800|tk} ({73%|pr}); failed: {1,296|fl}
Merged school: {164|fp} + {97|lp} = {261|mg}
