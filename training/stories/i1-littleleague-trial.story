@story littleleague-trial
@topic Trial of a Little League treasurer, Socorro County, New Mexico
@subject T = Denise Archuleta-Booth | Archuleta-Booth | the treasurer | the defendant | Booth
@subject L = Rio Salado Little League | the league | Rio Salado | Little League
@subject J = The jury | jurors | the jury
@subject W = Judge Terrence Okpara | Judge Okpara | the judge | Okpara
@fact ch = 83400 | damages | T | dollars she was charged with stealing | at indictment | cumulative
@fact pr = 61750 | damages | T | dollars found stolen | 2032-05-13 | cumulative
@fact cnt = 14 | other | T | counts charged | at indictment | constant
@fact gu = 9 | other | T | counts of guilt | 2032-05-13 | snapshot
@fact ng = 5 | other | T | counts of acquittal | 2032-05-13 | snapshot
@fact del = 7 | duration | J | hours of deliberation | 2032-05-13 | snapshot
@fact se = 18 | duration | T | months in jail | 2032-06-24 | snapshot
@fact mx = 9 | duration | T | years of prison at most | - | constant | threshold
@fact prob = 5 | duration | T | years of probation | 2032-06-24 | snapshot
@fact rest = 61750 | damages | T | dollars to pay back | 2032-06-24 | snapshot
@fact kids = 436 | enrolment | L | children who played | 2030 | snapshot
@fact kids2 = 288 | enrolment | L | children who play | 2032 | snapshot
@fact fee = 85 | price | L | dollars of fee a child | 2030 | constant
@fact ck = 122 | other | T | checks she wrote to herself | 2028-2030 | cumulative
@fact age = 46 | age | T | age | 2032 | snapshot
@fact bal = 212 | other | L | dollars left in the account | 2030-10 | snapshot
@rel sum cnt = gu + ng
@trap ch pr :: charged and proven
@trap kids kids2 :: two seasons
@trap se mx :: given and possible
@trap se prob :: jail and probation
@trap cnt gu :: charged and guilty

@doc a-chieftain | local newspaper | 2032-05-14
Ex-treasurer guilty on {nine|gu} of {14|cnt} counts in Little League theft

By Yolanda Trujillo-Wren

SOCORRO — A jury took {seven|del|t=Thursday} hours Thursday to convict the former treasurer of Rio Salado Little League of stealing {$61,750|pr|by=A jury} from the children's ballclub between 2028 and 2030.

Denise Archuleta-Booth, {46|age}, was found guilty on {nine|gu} of {14|cnt} counts of embezzlement and forgery and acquitted on the other {five|ng}. Prosecutors had charged her with taking {$83,400|ch|by=Prosecutors}.

Bank records showed {122|ck} checks, some for as little as $40, made out to the defendant or to a nail supply business. By October 2030 the account held {$212|bal|t=By October 2030}.

That year, {436|kids|t=That year} children had each paid {$85|fee} to play. This spring {288|kids2|t=This spring} signed up.

She faces up to {nine|<mx|m=threshold} years in prison. Judge Terrence Okpara set sentencing for June 24.

Contact: ytwren@socorrochieftain.example, 575-555-0142

@doc b-tv | local TV site | 2032-06-24
"I bought nail polish": Little League thief gets {18|se} months

SOCORRO COUNTY, N.M. (KRQX) — A woman who stole from a youth baseball league will spend {18|se|t=Thursday|by=a judge} months in the county detention center, a judge ruled Thursday.

Denise Archuleta-Booth, 46, must also pay back {$61,750|rest|by=a judge} and serve {five|prob} years of probation.

In May, jurors found her guilty of {nine|gu|t=In May|by=jurors} charges after deliberating for {seven|del|t=In May} hours.

"I bought nail polish. I bought groceries. I don't know what I bought," Booth told the court.

Coach Ray Begay said Rio Salado had {$212|bal} to its name when she left and had to borrow bases from Magdalena. "We were over {four hundred|>kids|t=then} kids then. We're {288|kids2|t=now} now."

KRQX Weather: High 101. Sponsored: 7 roofs that fail first

@doc c-da | press release of the district attorney | 2032-06-24
DISTRICT ATTORNEY ANNOUNCES SENTENCE IN STATE v. ARCHULETA-BOOTH (D-725-CR-2031-00118)

District Attorney Pilar Montaño announced today that Denise Archuleta-Booth, {46|age}, was sentenced to {eighteen|se|t=today} months of incarceration to be followed by {five|prob|t=today} years of supervised probation. She was ordered to make full restitution of {$61,750|rest} to the league at not less than $350 per month.

"Every one of {122|ck} checks was a child's glove," said Montaño. The State had asked Judge Okpara for {six|-} years; the maximum was {nine|mx}.

A jury returned verdicts of guilty on {9|gu|t=on May 13} of {14|cnt} counts on May 13. The indictment alleged losses of {$83,400|ch|by=The indictment}; the counts of acquittal concerned payments to an umpires' association.

@doc d-column | sports columnist, city daily | 2032-06-27
Bases loaded, account empty

Here's a box score for you. Runs: {one hundred twenty-two|ck}, that being the checks. Hits: {nine|gu}, that being the guilty verdicts. Errors: everybody else, that being the board, who in {three|-} seasons did not open an envelope.

I was at the courthouse. Judge Okpara is a soft-spoken man and he gave her {a year and a half|se|v=18|by=Okpara}. He could have given {nine|mx} years, and a fellow in a Rio Salado cap next to me thought he should.

What does {$61,750|pr|by=they say} buy, which is what they say she lifted? Call it {seven hundred and twenty-six|-} registrations at {eighty-five bucks|fee|v=85}. Call it a roof on the dugout and a new mower. When the new folks logged in, they found {two hundred and twelve dollars|bal} and a password hint that said "shoes".

{Four hundred thirty-six|kids|t=in 2030} kids in 2030. Go count them now.
