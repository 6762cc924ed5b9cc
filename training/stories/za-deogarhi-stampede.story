@story za-deogarhi-stampede
@topic Stampede at the Deogarhi hill temple fair, Odisha
@subject V = Deogarhi stampede | the stampede | the crush | the tragedy
@subject T = Maa Ulunda temple trust | the temple trust | the trust
@subject P = Deogarhi district police | the police
@subject S = the state government | the chief minister
@subject H = MKS Medical College Hospital | the medical college
@fact d1 = 12 | deaths | V | people killed | 2016-04-14 18:00 | cumulative
@fact d2 = 18 | deaths | V | people killed | 2016-04-16 | cumulative
@fact wom = 11 | deaths | V | women killed | 2016-04-16 | cumulative
@fact kid = 4 | deaths | V | children killed | 2016-04-16 | cumulative
@fact men = 3 | deaths | V | men killed | 2016-04-16 | cumulative
@fact inj1 = 43 | injuries | V | people hurt | 2016-04-14 18:00 | cumulative
@fact inj2 = 71 | injuries | V | people hurt | 2016-04-16 | cumulative
@fact ref = 9 | injuries | H | hurt people referred | 2016-04-16 | cumulative
@fact crowd = 180000 | crowd | P | pilgrims on the hill | 2016-04-14 | snapshot
@fact exp = 120000 | crowd | P | pilgrims expected | 2016-04-10 | plan | projected
@fact cop = 240 | officers | P | policemen on duty at the fair | 2016-04-14 | snapshot
@fact copd = 600 | officers | P | policemen asked for | 2016-03 | plan
@fact stair = 412 | other | T | steps of the stairway | - | constant
@fact wid = 3.5 | distance | T | metres of width of the stairway | - | constant
@fact exg = 500000 | damages | S | rupees for the kin of each dead | 2016-04-14 | plan | pledged
@fact exi = 50000 | damages | S | rupees for each seriously hurt | 2016-04-14 | plan | pledged
@fact exc = 200000 | damages | - | rupees for the kin of each dead from the national relief fund | 2016-04-15 | plan | pledged
@fact sus = 3 | officers | S | officials suspended | 2016-04-16 | cumulative
@fact rep = 60 | duration | S | days for the inquiry to report | 2016-04-16 | plan
@fact don = 23000000 | revenue | T | rupees of donations at the fair | 2015 | constant
@fact line = 90 | officers | P | policemen lining a minister's route | 2016-04-14 | snapshot
@fact rail = 400000 | budget | T | rupees spent on the railing | 1999-2016 | cumulative
@fact d15 = 14 | deaths | V | people killed | 2016-04-15 morning | cumulative
@fact fam = 3 | deaths | V | members of one family killed | 2016-04-15 | constant
@fact two = 2 | deaths | V | hurt people who died overnight | 2016-04-15 morning | constant
@fact cap = 80 | other | T | persons a minute that the stairway can take | - | constant | threshold
@fact need = 4 | other | T | times as wide as the stairway should have been | 2016-04-14 | constant | hypothetical
@rel diff two = d15 - d1
@rel sum d2 = wom + kid + men
@trap d1 d2 :: six of the hurt died
@trap exg exc :: two payers
@trap cop copd :: present against asked for
@trap crowd exp :: came against expected

@doc a-wire | wire agency | 2016-04-14
{Twelve|d1} pilgrims crushed to death at Odisha fair

Deogarhi, Apr 14 (BNI) At least {12|>d1|t=by 6 pm|by=district collector Subrat Mahanand} pilgrims were killed and {43|inj1|^} injured by 6 pm on Thursday in a stampede on the stairway to the Maa Ulunda shrine here, district collector Subrat Mahanand said.

The incident occurred around 1.40 pm when a railing gave way near the {300|-}th step. The stairway has {412|stair} steps and is {three and a half|wid|v=3.5} metres wide.

Close to {1.8 lakh|~crowd|by=police} devotees had gathered on the hill for the Pana Sankranti fair, police said, against an expected {1.2 lakh|exp|v=120000}.

The chief minister announced an ex gratia of {Rs 5 lakh|exg|by=The chief minister|v=500000} for the next of kin of the deceased and {Rs 50,000|exi|^} for those with serious injuries. 

Train services at Deogarhi Road were not affected. (BNI SKM GSN {2011|-})

@doc b-daily | national broadsheet | 2016-04-17
Police wanted {600|copd}, fair got {240|cop}

SPECIAL CORRESPONDENT
BHUBANESWAR

A month before the fair, the superintendent of police wrote to headquarters asking for {600|copd|t=A month before the fair} men. On the day {240|cop} stood on the hill, and {90|line|by=an officer who was there} of them, says an officer who was there, were lining the route of a minister.

The letter, a copy of which is with this newspaper, is the first document before the inquiry under Justice (retd.) Padmini Rath, which has {60|rep} days to report. The State has suspended {three|sus|t=on Saturday} officials so far, it said on Saturday.

The toll has risen to {18|d2|t=on Saturday|by=the chief district medical officer}, the chief district medical officer said. {Eleven|wom} were women and {four|kid} children; the youngest, Rinki, was five. Of the {71|inj2} hurt, {nine|ref} were referred to the medical college at Burla.

The temple trust took in {Rs 2.3 crore|don|t=at last year's fair|v=23000000} in donations at last year's fair. It has spent {Rs 4 lakh|rail|v=400000} on the railing since it was put up in 1999.

{Rs 2 lakh|exc|v=200000} each will come from the Prime Minister's relief fund, in addition to what the State pays.

@doc c-portal | regional news portal | 2016-04-15
Deogarhi stampede: {14|d15} dead now, {3|fam} of a family among victims

By Web Desk | Updated: Apr 15, 2016, 11:06 IST | {2|-} min read

DEOGARHI: {Two|two} more pilgrims succumbed overnight, taking the number of those who lost their lives to {14|d15|t=overnight}.

{Three|fam} members of one family from Kantapali are among them. They had come to shave the head of a grandson.

Eyewitnesses told this portal that the crush began not at 1.40 but well before one. "There were {eighty thousand|?crowd|by=Biswajit Naik} of us and one staircase," said Biswajit Naik, who sells coconuts at the foot of the {214|!stair} steps.

The state govt has declared {Rs 5 lakh|exg|v=500000} for each bereaved family. The Centre has declared {Rs 2 lakh|exc|v=200000}.

Also read: Odisha to get {40|-} new e-buses | IPL: {6|-} sixes in an over

@doc d-opinion | weekly magazine column | 2016-04-23
The arithmetic of a stairway

Take a stair {three and a half|wid|v=3.5} metres broad. Put on it, as the good engineer from the institute did for me on the back of a menu, no more than {80|cap|m=threshold} persons a minute in one direction. Now send them in two.

On 14 April about {180,000|~crowd} came to the hill of Maa Ulunda. To let them up and down in a day the stair would have had to be {four|need} times as wide. Nobody did the sum. The administration had prepared for {1.2 lakh|exp|v=120000}, which it could not have managed either.

{Eighteen|d2} did not come down. {Eleven|wom} women, {four|kid} children, {three|men} men, which is what you would guess if you had ever watched who carries what.

What will follow? Money: {five lakh|exg|v=500000} from the state, {two|exc|x=100000} from Delhi. A judge: {90|!rep} days. Suspensions: {three|sus|t=so far} so far. And next year, more pilgrims.

The writer can be reached at arith.column@weeklyview.example
