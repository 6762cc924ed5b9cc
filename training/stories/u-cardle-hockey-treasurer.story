@story u-cardle-hockey-treasurer
@topic Sentence for the treasurer of a minor hockey club in Cardle, Saskatchewan: from the plea to the club's meeting
@subject R = Lorna Pruden-Wiebe | Pruden-Wiebe | the treasurer | the bookkeeper
@subject C = Cardle Minor Hockey Association | Cardle Minor Hockey | CMHA | the association | the club
@subject J = Judge Marcel Tanguay | Tanguay | the judge
@subject W = Crown | the prosecutor | Anita Sehmbi | Sehmbi
@subject L = defence | Ross Okemow | Okemow
@subject N = Prairie Mutual Fidelity | Prairie Mutual | the insurer
@fact tk = 268900 | damages | R | dollars taken from the association | 2007 to 2012 | cumulative
@fact rp = 57500 | damages | R | dollars paid back before sentence | 2014-11-20 | cumulative
@fact rs = 211400 | damages | R | dollars of restitution ordered | 2014-11-20 | constant
@fact vl = 91000 | spending | R | dollars lost on video lottery terminals | 2007 to 2012 | cumulative
@fact ins = 100000 | damages | N | dollars paid to the association under its policy | 2013 | constant
@fact own = 111400 | damages | C | dollars lost and not insured | 2014-12-02 | snapshot
@fact ck = 143 | other | R | cheques forged | 2007 to 2012 | cumulative
@fact mo = 53 | duration | R | months over which the money was taken | - | constant
@fact se = 30 | sentence | R | months in prison | 2014-11-20 | constant
@fact pr = 10 | duration | R | months before she may ask for parole | 2014-11-20 | constant
@fact pb = 36 | sentence | R | months of probation afterwards | 2014-11-20 | constant
@fact cr = 48 | sentence | W | months in prison asked for | 2014-11-18 | plan
@fact df = 18 | sentence | L | months at home asked for | 2014-11-18 | plan
@fact ag = 47 | age | R | age | 2014-11-20 | constant
@fact ag0 = 40 | age | R | age when the thefts began | 2007-10 | constant
@fact pl1 = 612 | enrolment | C | players registered | 2011-12 season | constant
@fact pl2 = 540 | enrolment | C | players registered | 2014-15 season | constant
@fact pld = 72 | enrolment | C | fewer players registered | 2014-15 season | constant
@fact f1 = 485 | price | C | dollars of fee for a season | 2011-12 season | constant
@fact f2 = 560 | price | C | dollars of fee for a season | 2014-15 season | constant
@fact fd = 75 | price | C | dollars of increase of the fee for a season | 2014-15 season | constant
@fact let = 31 | other | J | letters of support | 2014-11-18 | constant
@fact vic = 26 | other | J | statements from families | 2014-11-18 | constant
@rel diff rs = tk - rp
@rel diff own = rs - ins
@rel diff pld = pl1 - pl2
@rel diff fd = f2 - f1
@trap se cr :: imposed, and asked for by the Crown
@trap se df :: prison, and a term at home that the defence wanted
@trap se pr :: the term and the wait for parole
@trap rs own :: to be repaid, and the part of it that would be the club's
@trap tk rs :: taken, and still to be repaid
@trap ag ag0 :: seven years between
@trap f1 f2 :: the fee before and now
@trap let vic :: letters for her, statements against

@doc a-wire | Canadian news agency | 2014-11-20
Former hockey treasurer gets {30|se} months for draining kids' club

CARDLE, Sask. -- A bookkeeper who forged {143|ck} cheques on the account of a minor hockey association has been sentenced to {2 1/2 years|se|v=30} in a federal institution.

Lorna Pruden-Wiebe, {47|ag}, pleaded guilty in June to fraud over {$5,000|-}. An agreed statement put the amount she took between October 2007 and February 2012 at {$268,900|tk|by=An agreed statement}.

Provincial court Judge Marcel Tanguay on Thursday also ordered her to repay {$211,400|rs|t=on Thursday|by=Judge Marcel Tanguay}, which is what remains after {$57,500|rp} raised from the sale of her house, and to serve {three years|pb|v=36} of probation once she is out.

The Crown had asked for {four years|cr|v=48}. The defence had wanted {18|df} months, served at home.

"It was a position of trust, and the people robbed were nine-year-olds," Tanguay said. He had read {31|let|by=He} letters in her favour and {26|vic|^} statements from families, he said, and found both hard going.

Court heard that at least {a third|-} of the money, {$91,000|vl|by=Court}, went into video lottery terminals at {two|-} bars.

She can apply for parole after {10|pr} months.

© 2014 Dominion News. Story 4417-B. By 'D. Lachance'.

@doc b-weekly | small-town weekly | 2014-11-26
Cardle exhales

by Merle Stuckey, editor | 306-555-0142 | Rink report p. 9: Bantams fall 6-5 in OT

There were not enough chairs. People stood along the wall of Courtroom 1 on Thursday in their team jackets, and when His Honour got to the number nobody cheered. "{Thirty|se|by=His Honour} months," he read, and a woman in a Novice jacket said, quite softly, "Huh."

It is less than Ms. Sehmbi wanted. The prosecutor had spoken two days earlier of {four years|cr|v=48|t=two days earlier|by=The prosecutor}, citing the long string of forgeries, {53|mo|^} months of them with hardly a gap. It is a lot more than Mr. Okemow wanted for his client, who would have worn an ankle bracelet in her sister's basement for {a year and a half|df|v=18}.

Lorna Pruden-Wiebe was {40|ag0|t=when she wrote the first one} when she wrote the first one, to a tire shop. She was the volunteer of the year twice. On the stand she looked to the gallery once. "I told myself every one was a loan," she said.

The club will feel it a while yet. Families pay {$560|f2|t=this winter} per child this winter, {$75|fd|^} more than in the last season that she kept the books, and registrations stand at {540|pl2|t=this winter}; they were {612|pl1|t=back then} back then. President Dwight Halcro won't blame it all on her: "The potash layoffs took some of those kids."

What of the {$211,400|rs}? "I expect to see about {nine|-} hundred of it," said Halcro.

Parking tickets issued outside the courthouse that morning: {14|-}.

@doc c-tabloid | provincial tabloid, columnist | 2014-11-22
HUB: She'll be out before the playoffs are

So here's the math, and bring a bucket.

Take {more than a quarter of a million|>tk|v=250000} bucks from little kids. Sign somebody else's name {143|ck} times. Pump {91 grand|vl|v=91000} of it into the slots. And in this province you'll be eligible to walk in {10|pr} months. Call it {a season and a half|-} of house league.

Oh, the number they print is {2½|se|v=30} years. Nobody serves the number they print. The prosecutor, bless her, went for {four|cr|v=48}. His Honour was moved, it appears, by {31|let} letters saying what a swell gal she is. Did he lose the {26|vic} from the moms and dads under his blotter?

Her lawyer told us she is {47|ag|by=Her lawyer} and has arthritis. My goalie coach is {71|-} and has {two|-} new hips and he paid his fees.

"Restitution", they'll holler. She's good for {57|rp|x=1000|round=1000} thousand and change already, from the house. As for the other {two hundred and eleven|rs|x=1000|round=1000}: a bookkeeper with a record makes what, {$12|-} an hour? Do that one on your fingers.

Hub's Friday column: why I'd never ban the shootout. Got a beef? hub@example.invalid. 212 comments.

@doc d-registry | court bulletin | 2014-11-20
PROVINCIAL COURT OF SASKATCHEWAN -- DISPOSITIONS -- CARDLE, Courtroom 1
Information 24418833. R. v. PRUDEN-WIEBE, Lorna Jean. s. 380(1)(a) Criminal Code.
Plea: guilty (2014-06-17). Submissions: 2014-11-18. Disposition: 2014-11-20, Tanguay P.C.J.

Age of offender at offence start {40|ag0|t=at offence start}; at disposition {47|ag|t=at disposition}. No record.
Period: {53|mo} months. Instruments: {143|ck}. Quantum admitted: {$268,900.00|tk}.
Paid into court: {$57,500.00|rp}.
Position of Crown: {48|cr|by=Crown} months, custody. Position of defence: {18|df|by=defence} months, conditional sentence.
IMPOSED: {30|se} months, custody; probation {36|pb} months; stand-alone restitution order {$211,400.00|rs}, of which {$100,000.00|ins} to Prairie Mutual Fidelity by subrogation and the rest to the association. Surcharge waived. DNA order refused.
Next on list: R. v. Bitternose (2 counts), 10:45.

@doc e-club | club e-mail to members | 2014-12-02
CMHA BENCH NOTES #6

Hi hockey families,

Thanks to the {84|-} of you who came to Sunday's special meeting at the Legion Hall. Short version:

1. THE CASE IS OVER. The sentence is {two and a half years|se|v=30}, no appeal by either side. She was told to pay back about {$211,000|~rs}. Please remember that the first {$100,000|ins|t=last year} would go to our insurer, who covered us for that much last year. So our own hole is nearer {$111,000|~own}. Rumours of "{half a million|-}" at the Co-op coffee table are wrong; it was {$268,900|tk|by=the audit}, per the audit, less what she's repaid.

2. FEES. We did discuss going back to {$485|f1}. Motion lost, {33|-}-{47|-}. They stay where they are ({$560|f2}) and come down by {$40|-} next fall IF casino night clears {$20,000|-}.

3. NUMBERS. {72|pld} fewer kids than in 2011-12, but Initiation is up. We need {4|-} more goalies.

4. CONTROLS. {Two|-} signatures on every cheque, monthly statements on the website, and no one keeps the books for longer than {three|-} seasons. Lorna had them for {six|-}.

Go Comets! Ice times for Dec. 6: Novice 8:15, Atom 9:30, Peewee 11:00.
