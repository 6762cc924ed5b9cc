@story anambra-exams
@topic Results of the West African school-leaving examination in Nigeria, August 2015
@subject X = Regional Examinations Board | the Board | REB | the examining body
@subject N = Nigeria | the country | the federation
@subject A = Anambra | Anambra State | the eastern state
@subject O = Oyo | Oyo State | Ibadan's state
@subject Z = Zamfara | Zamfara State | the north-western state
@subject U = Nkechinyere Ogundipe-Bello | Ogundipe-Bello | head of the national office
@subject P = National Parents' Forum | the parents' forum | parents
@fact cand = 1593442 | candidates | N | candidates who sat | 2015-08-10 | constant
@fact cred = 616370 | other | N | candidates with five credits including English and maths | 2015-08-10 | constant
@fact rate = 38.68 | rate | N | share of candidates with five credits including English and maths | 2015-08-10 | constant
@fact r14 = 31.28 | rate | N | share of candidates with five credits including English and maths | 2014-08 | constant
@fact r13 = 36.57 | rate | N | share of candidates with five credits including English and maths | 2013-08 | constant
@fact any = 892780 | other | N | candidates with five credits in any subjects | 2015-08-10 | constant
@fact ra = 61.2 | rate | A | share of candidates with five credits including English and maths | 2015-08-10 | constant
@fact ro = 29.4 | rate | O | share of candidates with five credits including English and maths | 2015-08-10 | constant
@fact rz = 11.8 | rate | Z | share of candidates with five credits including English and maths | 2015-08-10 | constant
@fact wh = 118101 | other | N | results held back | 2015-08-10 | snapshot
@fact whs = 145 | other | X | schools under inquiry | 2015-08-10 | snapshot
@fact debt = 13 | other | X | states that owe fees | 2015-08-10 | snapshot
@fact fee = 11350 | price | X | fee for a candidate in naira | 2015 | constant
@fact fee16 = 13900 | price | X | fee for a candidate in naira | 2016 | plan
@fact girl = 50.9 | rate | N | share of the successful who are girls | 2015-08-10 | constant
@fact cen = 17437 | other | X | schools where it was sat | 2015 | constant
@fact rmk = 60 | duration | X | days in which a result can be challenged | - | constant
@fact ag = 73 | age | A | age of the oldest candidate | 2015-08-10 | constant
@fact tgt = 50 | rate | N | share of candidates with five credits including English and maths | 2018 | plan | pledged
@rel share rate = cred / cand
@fact whp = 7.41 | rate | N | share of results held back | 2015-08-10 | snapshot
@fact anp = 56.03 | rate | N | share of candidates with five credits in any subjects | 2015-08-10 | constant
@fact fail = 977072 | other | N | candidates without five credits including English and maths | 2015-08-10 | constant
@fact failr = 61.32 | rate | N | share of candidates without five credits including English and maths | 2015-08-10 | constant
@rel share whp = wh / cand
@rel share anp = any / cand
@rel diff fail = cand - cred
@rel share failr = fail / cand
@trap cred any :: with and without English and maths
@trap rate r14 :: this year and last
@trap rate r13 :: this year and the year before last
@trap ra ro :: two states
@trap fee fee16 :: this year's and next year's fee
@trap wh whs :: results and schools
@trap rate tgt :: reached and aimed at

@doc a-daily | national daily | 2015-08-11
Mass failure again? {61 per cent|failr} miss five credits in school-leaving exam

By Ifeoluwa Danjuma, Lagos

Only {616,370|cred} of the {1,593,442|cand} candidates who wrote this year's May/June examination obtained credits in five subjects and above, including English Language and Mathematics, the Regional Examinations Board announced yesterday in Yaba.

This represents {38.68 per cent|rate|by=head of the national office, Mrs Nkechinyere Ogundipe-Bello}, head of the national office, Mrs Nkechinyere Ogundipe-Bello, told reporters. In 2014 it was {31.28|r14|t=In 2014}, and in 2013, {36.57|r13|t=in 2013}.

Leaving out the two compulsory subjects, {892,780|any} got five credits of some kind.

The results of {118,101|wh} candidates, {7.41 per cent|whp} of the total, have been withheld over alleged malpractice in {145|whs} centres. Pupils of {13|debt} state governments that have not settled their bills will also have to wait.

Of those who passed, Mrs Ogundipe-Bello disclosed, {50.9 per cent|girl|by=Mrs Ogundipe-Bello} were female.

Naira: N199/$ (interbank) | FG shares N512bn | Eagles drop 2 places

@doc b-state | state newspaper | 2015-08-12
Anambra: we are first, and our grandpa passed too

Akụkọ Anambra, Awka

With {61.2|ra} per cent of its candidates qualified for university, the state leads the whole federation, where fewer than {four in ten|<rate|v=40} made it. Governor's aide Chukwuemeka Ilodibe set the figure beside those of two others at a thanksgiving in Awka: "Oyo, home of the first university, has {29.4|ro|by=Governor's aide Chukwuemeka Ilodibe}. Zamfara, may God help them, has {11.8|rz|by=Governor's aide Chukwuemeka Ilodibe}."

The oldest to sit the papers here was Papa Okwudili Mbanefo, {73|ag}, of Nnewi, who took Biology beside his granddaughter and scored a credit. "She copied from me," he said.

Fees for next year rise to {N13,900|fee16|t=next year|v=13900} from {N11,350|fee|v=11350}, the Board has told schools.

@doc c-explainer | online explainer | 2015-08-13
FIVE THINGS YOUR UNCLE GETS WRONG ABOUT THE RESULTS

1. "More than {half|>anp|v=50} passed." He's using the wrong row. {892,780|any} children have five credits, but without English or maths no university will look at them. The number that matters is {616,370|cred}.

2. "It's the worst ever." It is the best for three years: {31.28|r14|t=in 2014} in 2014, {36.57|r13|t=the year before that} the year before that, now {38.68|rate|t=now}.

3. "They cancelled everyone's result." {118,101|wh} are on hold, from {145|whs} of {17,437|cen} schools. That isn't everyone. And you can appeal within {60|rmk} days.

4. "The South cheated its way up." Anambra ({61.2|ra}) beats Oyo ({29.4|ro}) by more than two to one, and both are in the South.

5. "The Minister has a plan." He does: {50 per cent|tgt|t=by 2018|by=The Minister} by 2018.

Got a question? WhatsApp +234 800 555 0144. Next week: JAMB cut-offs, 180 or 200?

@doc d-parents | civil-society statement | 2015-08-14
PARENTS' FORUM REJECTS FEE, WANTS SCRIPTS RELEASED

The National Parents' Forum has read with sadness that {1.59 million|cand} children sat and about {977,000|~fail} went home with too little.

We ask: a parent who paid {eleven thousand, three hundred and fifty|fee|v=11350} naira is not a debtor. Why must her child suffer because a governor in one of {thirteen|debt} states did not pay? We reject the new fee of {N13,900|fee16|t=for 2016|v=13900} for 2016.

In Zamfara barely {one in nine|~rz|v=11.1} succeeded, in Anambra {six in ten|~ra|v=60}. Are we not {one|-} country?

We note that daughters ({50.9|girl}) did better than sons. Educate her.

Signed, Alhaja Risikat Omotoso, Comrade Ibanga Etuk. Kaduna, 14 August 2015.
