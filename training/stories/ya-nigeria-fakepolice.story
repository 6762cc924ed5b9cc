@story ya-nigeria-fakepolice
@topic A sham police training college uncovered in Nigeria's Benue: from the raid to the convictions
@subject S = Supreme Guard Academy | the academy | sham college | training camp
@subject M = Sunday Terver Akume-Ode | "Commandant" Akume-Ode | Akume-Ode | the commandant
@subject P = Nigeria Police Force | Benue command | police | CSP Ngunan Iorfa
@subject V = recruits | trainees | cadets | victims
@subject E = EFCC | Economic and Financial Crimes Commission | commission
@subject C = Federal High Court, Makurdi-North | court | Justice Remi Alabi-Cole | the judge
@subject B = banks | Unity Crest Bank | bank
@subject T = Otukpo-Ile | town | community
@fact v1 = 300 | other | S | recruits found | 2032-08-09 | snapshot
@fact v2 = 268 | other | S | recruits found | 2032-08-12 | snapshot
@fact men = 197 | other | S | men among the recruits | 2032-08-12 | snapshot
@fact wom = 71 | other | S | women among the recruits | 2032-08-12 | snapshot
@fact vt = 1460 | other | S | people who had enrolled since the start | 2032-09 | cumulative
@fact fee = 185000 | price | S | naira for enrolment | 2032 | constant
@fact fet = 270100000 | revenue | S | naira taken for enrolment | 2032-09 | cumulative
@fact uni = 45000 | price | S | naira for a uniform | 2032 | constant
@fact mon = 26 | duration | S | months of operation | 2032-08 | constant
@fact set = 5 | other | S | sets passed out | 2032-08 | cumulative
@fact off = 64 | officers | P | police in the raid | 2032-08-09 | constant
@fact t0 = 04:50 | clock | P | time of the raid | 2032-08-09 | constant
@fact ar1 = 11 | arrests | P | instructors arrested | 2032-08-09 | cumulative
@fact ar2 = 17 | arrests | P | people arrested | 2032-09-20 | cumulative
@fact rea = 3 | arrests | P | serving officers arrested | 2032-09-20 | cumulative
@fact ret = 4 | arrests | P | retired officers arrested | 2032-09-20 | cumulative
@fact civ = 10 | arrests | P | civilians arrested | 2032-09-20 | cumulative
@fact gun = 22 | other | P | guns found | 2032-08-09 | constant
@fact gunw = 18 | other | P | wooden guns found | 2032-08-09 | constant
@fact gunr = 4 | other | P | real guns found | 2032-08-09 | constant
@fact idc = 930 | other | P | forged identity cards found | 2032-08-09 | constant
@fact acre = 14 | area | S | acres of the camp | - | constant
@fact blk = 6 | other | S | hostels | - | constant
@fact chk = 9 | other | S | checkpoints run by graduates | 2032-08 | snapshot
@fact toll = 500 | price | S | naira taken from a bus at the checkpoints | 2032-08 | snapshot
@fact inj = 13 | injuries | V | recruits treated for beatings | 2032-08-10 | cumulative
@fact dth = 2 | deaths | V | recruits who died in training | 2032-08 | cumulative
@fact age = 46 | age | M | age of the commandant | 2032 | snapshot
@fact rnk = 1 | other | M | years that the commandant was in the real police | 2009 | constant
@fact acc = 8 | other | E | bank accounts frozen | 2032-09 | cumulative
@fact frz = 91000000 | other | E | naira frozen | 2032-09 | snapshot
@fact car = 7 | other | E | vehicles seized | 2032-09 | cumulative
@fact hse = 3 | homes | E | houses seized | 2032-09 | cumulative
@fact cnt = 28 | other | E | counts | 2032-11 | constant
@fact cnf = 19 | other | E | counts of fraud | 2032-11 | constant
@fact cno = 9 | other | E | other counts | 2032-11 | constant
@fact wit = 34 | other | C | witnesses heard | 2034-02 | constant
@fact sen = 21 | sentence | M | years of prison | 2034-03-05 | constant
@fact seni = 5 | sentence | C | years of prison for the instructors | 2034-03-05 | constant
@fact con = 7 | other | C | people convicted | 2034-03-05 | constant
@fact acq = 2 | other | C | people acquitted | 2034-03-05 | constant
@fact tri = 9 | other | C | people tried | 2033-02 | constant
@fact rst = 66600000 | damages | C | naira of restitution | 2034-03-05 | constant
@fact rsv = 360 | other | C | victims to be repaid | 2034-03-05 | constant
@fact rsp = 185000 | damages | C | naira to be repaid to each victim | 2034-03-05 | constant
@fact app = 416000 | other | P | people who applied to the real police | 2032 | constant
@fact pos = 10000 | jobs | P | real police posts | 2032 | constant
@fact odd = 41.6 | other | P | applicants for each real post | 2032 | constant
@fact let = 4200 | other | P | letters of employment forged | 2032-08-12 | cumulative
@rel sum v2 = men + wom
@rel product fet = fee * vt
@rel sum ar2 = rea + ret + civ
@rel sum gun = gunw + gunr
@rel sum cnt = cnf + cno
@rel sum tri = con + acq
@rel product rst = rsp * rsv
@rel product app = pos * odd
@trap v1 v2 :: first word and head count
@trap v2 vt :: in camp and enrolled in all
@trap vt rsv :: enrolled and to be repaid
@trap fee uni :: enrolment and uniform
@trap ar1 ar2 :: later arrests
@trap rea hse :: three officers, three houses
@trap gun gunr :: all guns and real ones
@trap fet frz :: taken and frozen
@trap fet rst :: taken and to be repaid
@trap sen seni :: two sentences
@trap chk cno :: nine checkpoints, nine counts
@trap con car :: seven convicts, seven vehicles
@trap acre gunr :: acres and guns
@trap dth acq :: two dead, two acquitted

@doc a-police | police command statement | 2032-08-09
THE NIGERIA POLICE FORCE, BENUE COMMAND
PRESS RELEASE: COMMAND SMASHES ILLEGAL TRAINING CAMP

At about {0450 hrs|t0} today, {64|off} operatives stormed a facility at Otukpo-Ile which parades itself as "Supreme Guard Academy, affiliated to the Nigeria Police Force". It isn't so affiliated.

About {300|~v1} young persons were met on parade. {Eleven|ar1} instructors were arrested; the self-styled commandant is at large.

Exhibits: {22|gun} rifles, of which {18|gunw} are carved from wood and {4|gunr} are real; {930|idc} identity cards; a brass band.

{Thirteen|inj} trainees are receiving treatment for injuries consistent with flogging.

CSP Ngunan Iorfa, PPRO, assures that recruitment into the Force is FREE.

@doc b-daily | Lagos daily | 2032-08-13
'We saluted him for eight months'

Inside the police college that wasn't

By Dooshima Agbo, Otukpo-Ile

There's a signboard. There's a quarter guard. There are {six|blk} hostels on {14|acre} acres and a crest with an elephant.

The head count, done twice, gives {268|v2|t=yesterday} recruits as of yesterday: {197|men} men and {71|wom} women. Each had paid {N185,000|fee}, plus {N54,000|!uni} for uniform.

"My father sold the land," said Terhemba, 23. "They said I'd be posted after the passing-out." {Five|set} sets have passed out in {26|mon} months. Where were they posted? To the road: locals point to {nine|chk} checkpoints where a bus parts with N{500|toll}.

{Two|dth} trainees died last year, of "slump". They were buried with honours.

Some {416,000|app|t=this year} people applied this year for {10,000|pos} places in the real police, {41.6|odd} for each.

Naira 2,090/$ • Lobi 0 Heartland 0 • Sallah holiday Monday

@doc c-tabloid | evening tabloid | 2032-09-21
FAKE COMMANDANT, REAL COPS!

{Three|rea} 'oga' in the bag

It's no longer a joke. Police have picked up {17|ar2|t=yesterday} people, the Benue command owned up yesterday, and {three|rea} of them are serving officers who lent their boots for the parade. {Four|ret} others are pensioners. The {ten|civ} civilians include a tailor.

The main man, Sunday "Commandant" Akume-Ode, {46|age}, spent just {one|rnk} year in the real Force before he was shown the gate in 2009.

How much did he chop? Our calculator, at N{185k|fee} a head for {1,460|vt} heads: {N207.1 million|!fet}. He has {seven|car} rides, {two|!hse} mansions and a horse.

A graduate told us sadly: "I've arrested people. Were they arrested?"

HOT: Actress denies 3rd marriage

@doc d-efcc | anti-graft commission release | 2032-11-18
EFCC ARRAIGNS PROPRIETOR OF FAKE POLICE ACADEMY ON {28|cnt} COUNTS

The Commission today arraigned Sunday Terver Akume-Ode and eight others on {28|cnt} counts: {19|cnf} of obtaining by false pretence and {nine|cno} of forgery, impersonation and unlawful training.

Between June 2030 and August 2032 the defendants collected {N270.1 million|fet} from {1,460|vt} persons. {N91 million|frz} in {eight|acc} accounts, {seven|car} vehicles and {three|hse} houses have been secured.

They pleaded not guilty. Uniforms were sold at {N45,000|uni}.

The Commission denies that its own driver was a graduate of the academy.

@doc e-radio | radio script | 2034-03-05
JOY FM 96.5 MAKURDI - NEWS AT FOUR

He came to court in a suit, for once. Sunday Akume-Ode goes to prison for {twenty-one|sen} years.

Of the {nine|tri} who were tried, {seven|con} are guilty. {Two|acq}, the cook and the bugler, go home. The instructors have {five|seni} years.

Justice Alabi-Cole heard {thirty-four|wit} witnesses. He ordered that {three hundred and sixty|rsv} people who kept their tellers get back {one hundred and eighty-five|rsp|x=1000} thousand naira each, {sixty-six point six|rst|x=1000000} million in all. If you lost your teller, sorry.

The camp, {forty|!acre} acres of it, goes to the state. The governor says he'll put a police college there. A real one.

Rain in Gboko, none here.

@doc f-feature | weekend magazine | 2034-03-17
The graduates

By Hassan Ojonugwa

They still meet. On the last Friday, behind the motor park, eleven men and two women of the third set stand in a line and somebody calls the roll.

In the academy's office, police found {4,200|let} letters of employment, signed, waiting for names. I've seen one. It's better typed than mine.

The judge thought that they'd been robbed of {N185,000|fee}. They think they were robbed of a Force. One has kept his wooden rifle ({18|gunw} were found, he says he has the nineteenth).

I asked why none had wondered. "You've seen the real one?" he said.

{Two|dth} died there in training. The roll-call begins with their names.
