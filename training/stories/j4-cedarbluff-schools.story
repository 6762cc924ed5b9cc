@story j4-cedarbluff-schools
@topic A school district in Iowa closes two schools to balance its budget, 2012
@subject D = Cedar Bluff Community School District | Cedar Bluff | the district | district
@subject B = Cedar Bluff school board | the board | board | board president Consuelo Haakonson | Haakonson
@subject T = Superintendent Marcus Feyisetan | Feyisetan | the superintendent
@subject L = Lincoln Elementary | Lincoln | the east-side school
@subject P = Prairie View Elementary | Prairie View | the north-end school
@subject W = Washington Middle School | Washington
@subject U = Cedar Bluff Education Association | the teachers association | teachers
@subject N = Nishna Falls district | Nishna Falls | the neighbouring district | the neighbor
@fact gap = 4200000 | budget | D | dollars of deficit | 2012/13 | plan | projected
@fact gapo = 3600000 | budget | D | dollars of deficit | 2012/13, as expected in January | plan | projected
@fact sav = 1850000 | spending | D | dollars saved by closing schools in a year | from 2012/13 | plan | projected
@fact sl = 1080000 | spending | L | dollars saved by closing the school in a year | from 2012/13 | plan | projected
@fact sp = 770000 | spending | P | dollars saved by closing the school in a year | from 2012/13 | plan | projected
@fact rest = 2350000 | spending | D | dollars of other cuts | 2012/13 | plan
@fact bud = 78300000 | budget | D | dollars of general fund | 2012/13 | plan
@fact budp = 80100000 | budget | D | dollars of general fund | 2011/12 | constant
@fact en = 8140 | enrolment | D | pupils | 2011/12 | constant
@fact enp = 8975 | enrolment | D | pupils | 2006/07 | constant
@fact enf = 7800 | enrolment | D | pupils | 2015/16 | plan | projected
@fact el = 312 | enrolment | L | pupils | 2011/12 | constant
@fact ep = 204 | enrolment | P | pupils | 2011/12 | constant
@fact cl = 480 | enrolment | L | pupils that the building can hold | - | constant
@fact nen = 5230 | enrolment | N | pupils | 2011/12 | constant
@fact pos = 46 | jobs | D | posts to go | 2012/13 | plan
@fact lay = 17 | jobs | U | teachers to be laid off | 2012/13 | plan
@fact ret = 21 | jobs | U | teachers retiring early | 2012 | plan
@fact oth = 8 | jobs | D | posts of aides and custodians to go | 2012/13 | plan
@fact yes = 5 | votes_cast | B | board members for the closings | 2012-03-12 | constant
@fact no = 2 | votes_cast | B | board members against the closings | 2012-03-12 | constant
@fact cls = 25.4 | rate | D | pupils in an average class | 2012/13 | plan | projected
@fact clsp = 23.1 | rate | D | pupils in an average class | 2011/12 | constant
@fact bus = 1.4 | distance | L | miles to the new school on average | 2012/13 | plan
@fact levy = 14.83 | rate | D | dollars of property tax for each thousand of value | 2012/13 | plan
@fact levyp = 14.51 | rate | D | dollars of property tax for each thousand of value | 2011/12 | constant
@fact lvn = 15.60 | rate | N | dollars of property tax for each thousand of value | 2012/13 | plan
@fact state = 2 | rate | D | growth of state aid | 2012/13 | plan | projected
@fact ask = 4 | rate | T | growth of state aid hoped for | 2012/13 | plan | projected
@fact res = 5.9 | rate | D | reserve as a share of the budget | 2012-06 | plan | projected
@fact resm = 5 | rate | B | smallest reserve as a share of the budget by board policy | - | constant | threshold
@fact age = 98 | age | L | age of the building in years | 2012 | snapshot
@fact spk = 63 | other | B | speakers at the hearing | 2012-03-05 | constant
@fact pub = 400 | crowd | B | people at the hearing | 2012-03-05 | snapshot
@rel sum sav = sl + sp
@rel diff rest = gap - sav
@rel sum pos = lay + ret + oth
@fact dcls = 2.3 | rate | D | more pupils in an average class | 2012/13 | plan | projected
@fact fill = 65 | rate | L | share of the building's places taken | 2011/12 | constant
@fact sbs = 2.4 | rate | D | savings from closing schools as a share of the budget | 2012/13 | plan | projected
@fact dl = 0.32 | rate | D | dollars more of property tax for each thousand of value | 2012/13 | plan
@rel diff dcls = cls - clsp
@rel diff dl = levy - levyp
@rel share fill = el / cl
@rel share sbs = sav / bud
@rel change ch = enp -> en
@fact ch = 9.3 | rate | D | fall of the number of pupils | since 2006/07 | constant
@trap gap gapo :: two estimates
@trap sl sp :: two schools
@trap en nen :: two districts
@trap en enf :: now and expected
@trap el cl :: pupils and places
@trap lay ret :: laid off and retiring
@trap levy lvn :: two districts
@trap state ask :: what is expected and what was hoped for
@trap res resm :: forecast and policy

@doc a-hawkeye-wire | wire agency | 2012-03-13
Cedar Bluff board votes to close two elementary schools

CEDAR BLUFF, Iowa — The school board voted {5|yes|t=Monday night}-{2|no|t=Monday night} Monday night to close Lincoln and Prairie View elementaries in June, saving a projected {$1.85 million|sav|t=a year} a year for a district that faces a {$4.2 million|gap} shortfall.

Superintendent Marcus Feyisetan said enrollment has dropped {9.3 percent|ch|t=in five years|by=Superintendent Marcus Feyisetan} in five years, to {8,140|en|t=this year} this year, and the state has offered growth of {2 percent|state} in aid where he had built on {4|ask|s=he}.

Lincoln has {312|el} pupils in a building for {480|cl}. Prairie View has {204|ep}.

Other cuts worth {$2.35 million|rest} were approved earlier. In all {46|pos} positions go: {17|lay} teachers are laid off, {21|ret} take early retirement, and {eight|oth} jobs for aides and custodians are not filled.

The property tax levy goes up to {$14.83|levy|s=The property tax levy} per {$1,000|-} of valuation from {$14.51|levyp}.

@doc b-cedar-bluff-journal | local daily | 2012-03-13
After {98|age} years, last bell for Lincoln

By Thuy Ostergaard

Nobody booed. When board president Consuelo Haakonson called the roll there was a sound, one parent said, "like air going out of a bounce house."

A week ago more than {400|>pub|t=A week ago} had come to the high school cafeteria and {63|spk|^} had spoken, all but four against.

Closing Lincoln saves {$1.08 million|sl}; the north-end school, smaller and newer, {$770,000|sp}. "Per kid you are saving more on the little ones," said member Roy Blacksmith-Tran, who with Jolene Pettit voted no.

Lincoln families will go to Washington Middle's annex or to Grant, {1.4|bus} miles away on average. Classes across the district will grow to about {25|~cls} from {23.1|clsp}.

In January the hole was thought to be {$3.6 million|gapo|t=In January}. "I don't like to be right late," said Feyisetan, who wants {5.9 percent|res|by=Feyisetan} left in reserve next summer; board policy says {5|resm|by=board policy}.

Some asked about joining Nishna Falls, {11|-} miles south, with {5,230|nen} students and a levy of {$15.60|lvn|s=Nishna Falls}. Not this year.

Prep scores: C4. Snow totals: Cedar Bluff 3.1", Ames 2.4". Corn 6.61. Lottery: 7-7-0.

@doc c-district-letter-home | letter to parents | 2012-03-14
Dear Families,

You will have heard that Lincoln and Prairie View will not open next fall. I promised you straight answers.

Was there no other way? We looked at {19|-} options. We have already taken out {$2.35 million|rest}. With last night's step, which brings {$1.85 million|sav}, we close a gap of {$4.2 million|gap}. The general fund will be {$78.3 million|bud}, down from {$80.1 million|budp|t=this year} this year.

Will my child's class be larger? On average, yes: {25.4|cls} students, up by {2.3|dcls}.

Will my child ride a bus? If you live more than two miles away.

Who loses a job? {Seventeen|lay} teachers, whom I have called one by one. Thank you to the {21|ret} who chose to retire so that the number could be smaller.

Is this the end? We believe that we will have {7,800|enf|t=in 2015|by=We} students in 2015. I cannot promise.

Room 104 is open for questions Thursday 5:30-7:30 pm; childcare for ages 3+.

With respect,
Dr. M. Feyisetan

@doc d-heartland-ledger-blog | education policy blog | 2012-03-20
Anatomy of a closing

Cedar Bluff is a useful case, since both of its numbers are honest. It had {8,975|enp|t=in 2006} students in 2006 and has {8,140|en|t=now} now. It expects {7,800|enf|t=three years out} three years out. You can't heat empty rooms for ever: Lincoln was {65 percent|fill} full.

What is saved? {$770,000|sp|s=one building} at one building, {$1.08 million|sl|s=the other} at the other. That is {2.4 percent|sbs} of next year's budget. What is lost is harder to price.

The rest of the gap was filled with people. {Forty-six|pos} of them. And the taxpayer: {32|dl|x=0.01} cents more per thousand, which still leaves the rate lower than its neighbor's {$15.60|lvn|s=its neighbor's}.

I would watch the reserve. {5.9|res} percent is above the floor of {5|resm} but less than a single bad winter.

Filed under: consolidation (41), Iowa (12), grief (3)
