@story x-karoovlei-budget
@topic Budget and tariffs of Karoovlei municipality, South Africa: tabled, opposed, adopted
@subject K = Karoovlei Local Municipality | Karoovlei | the municipality | the council
@subject W = water and sanitation | water | pipes
@subject R = roads
@subject E = electricity | power
@subject U = United Karoo Front | UKF | the opposition | the Front
@subject A = Civic Alliance | the Alliance | the ruling party
@subject N = Nomvula Jantjies | Jantjies | the mayor | the executive mayor
@fact t37 = 1284000000 | budget | K | whole yearly budget in rand | 2037/38 | plan
@fact t36 = 1197000000 | budget | K | whole yearly budget in rand | 2036/37 | constant
@fact gr = 7.3 | rate | K | growth of the whole yearly budget | 2037/38 | plan
@fact ope = 1046000000 | budget | K | running costs in rand | 2037/38 | plan
@fact cap = 238000000 | budget | K | capital spending in rand | 2037/38 | plan
@fact cw = 121000000 | budget | W | capital spending in rand | 2037/38 | plan
@fact cr = 64000000 | budget | R | capital spending in rand | 2037/38 | plan
@fact ce = 38000000 | budget | E | capital spending in rand | 2037/38 | plan
@fact co = 15000000 | budget | K | other capital spending in rand | 2037/38 | plan
@fact ws = 50.8 | rate | W | share of capital spending | 2037/38 | plan
@fact sal = 412000000 | budget | K | pay of staff in rand | 2037/38 | plan
@fact sal36 = 391000000 | budget | K | pay of staff in rand | 2036/37 | constant
@fact ss = 39.4 | rate | K | pay of staff as a share of running costs | 2037/38 | plan
@fact bel = 318000000 | budget | K | power bought in bulk in rand | 2037/38 | plan
@fact bwa = 97000000 | budget | K | water bought in bulk in rand | 2037/38 | plan
@fact rep = 88000000 | budget | K | repairs in rand | 2037/38 | plan
@fact oth = 131000000 | budget | K | other running costs in rand | 2037/38 | plan
@fact te = 11.8 | rate | E | rise of the tariff | 2037-07-01 | plan
@fact teq = 13.4 | rate | E | rise of the tariff asked of the regulator | 2037-02 | plan | projected
@fact tw = 8.5 | rate | W | rise of the tariff | 2037-07-01 | plan
@fact tr = 6 | rate | K | rise of property rates | 2037-07-01 | plan
@fact bl = 1860 | price | K | monthly bill of an average house in rand | 2037-05 | constant
@fact bn = 2020 | price | K | monthly bill of an average house in rand | 2037-07-01 | plan
@fact bd = 160 | price | K | rise of the monthly bill of an average house in rand | 2037-07-01 | plan
@fact deb = 336000000 | other | K | owed by residents in rand | 2037-03-31 | snapshot
@fact bul = 74000000 | other | K | owed to the grid operator in rand | 2037-03-31 | snapshot
@fact col = 86 | rate | K | share of bills paid | 2036/37 | snapshot
@fact colt = 93 | rate | K | share of bills paid | 2037/38 | plan | threshold
@fact los = 44 | rate | W | share lost before the tap | 2036/37 | snapshot
@fact lost = 30 | rate | W | share lost before the tap | 2037/38 | plan | pledged
@fact ind = 9300 | other | K | poor households given free basics | 2037-05 | snapshot
@fact pst = 1140 | jobs | K | posts on the books | 2037-05 | snapshot
@fact vac = 212 | jobs | K | posts vacant | 2037-05 | snapshot
@fact vf = 19 | vote_count | A | council votes for the budget | 2037-05-28 | constant
@fact va = 14 | vote_count | U | council votes against the budget | 2037-05-28 | constant
@fact ab = 2 | vote_count | K | council votes withheld | 2037-05-28 | constant
@fact se = 35 | seats | K | seats on the council | - | constant
@rel sum t37 = ope + cap
@rel change gr = t36 -> t37
@rel sum cap = cw + cr + ce + co
@rel sum ope = sal + bel + bwa + rep + oth
@rel share ws = cw / cap
@rel share ss = sal / ope
@rel diff bd = bn - bl
@rel sum se = vf + va + ab
@race vote = vf va
@trap t37 t36 :: next year's budget and this year's
@trap te teq :: rise granted against rise asked for
@trap tw te :: two tariffs
@trap cw bwa :: pipes against water bought in bulk
@trap col colt :: paid against target
@trap los lost :: losses now against losses promised
@trap ope cap :: running costs and capital
@trap sal sal36 :: pay of next year and this
@trap bul deb :: owed by the town against owed to it

@doc a-release | municipal media statement | 2037-05-14
MEDIA STATEMENT: Executive Mayor tables a budget to fix the pipes

14 May 2037

Executive Mayor Nomvula Jantjies today tabled a draft budget of R{1.284 billion|t37|t=2037/38|by=Executive Mayor Nomvula Jantjies} for 2037/38, an increase of {7.3%|gr|^} on the current year's R{1.197 billion|t36|t=the current year's}.

R{1 046|ope|x=1000000|t=2037/38} million is for operations and R{238|cap|x=1000000|^} million for capital projects.

Of the latter, R{121 million|cw|^} goes to water and sanitation, R{64 million|cr|^} to roads and stormwater, and R{38 million|ce|^} to electricity. The balance of R{15 million|co|^} is shared by libraries, cemeteries and the fire station at Kleinpoort.

Tariffs from 1 July: electricity {11.8%|te|t=from 1 July}, as approved by the regulator, which had been asked for {13.4%|teq}; water {8.5%|tw|t=from 1 July}; property rates {6%|tr|^}.

"We lose {44%|los|s=We} of our water before it reaches a tap. By the end of this budget it shall be {30%|lost|t=By the end of this budget}," said the Mayor.

Some {9 300|~ind} indigent households will continue to receive {6|-} kilolitres of water and {50|-} kWh per month at no cost.

Comments by 25 May: budget@karoovlei.example, 049 555 0100, Room 17

@doc b-opposition | party statement | 2037-05-19
UKF: KAROOVLEI'S MAYOR IS PAYING HER FRIENDS FIRST

Issued by Cllr Deon van Aswegen, UKF caucus leader

The United Karoo Front will vote against a budget in which {49.4%|!ss|t=next year} of running costs goes to salaries and perks next year.

The wage bill grows to R{412 million|sal|t=next year} next year from R{391 million|sal36|t=this year} this year. Meanwhile R{88 million|rep|t=next year} is set aside for repairs of every kind. You have seen the potholes. Some of you have named them.

There are {212|vac} vacancies out of {1 140|pst} approved posts, so these salaries are not for more hands. We demanded a list and received a list of {three|-} pages with the names blacked out.

The municipality's own report concedes that {86%|col|t=this year} of accounts were paid this year; the Treasury norm is {95%|-}, and her budget only balances if {93%|colt|t=next year} do so next year. They will not.

Families in Rosedale will find R{160|bd|t=a month} more on their account, a month, every month. They cannot pay it with promises.

Follow us: @UKF_Karoo · SMS "FIX" to 31037 (R1,50)

@doc c-daily | Cape daily | 2037-05-29
Karoovlei council passes R1.28bn budget after walkout that wasn't

By Siphokazi Daweti, Graaff bureau

{Two|-} Independent councillors sat on their hands and nobody minded: the Karoovlei budget was adopted yesterday by {19|vf|t=yesterday} votes to {14|va|^}, with {two|ab|^} abstentions, in a chamber of {35|se}.

The UKF had threatened to leave and break the quorum. Its members got as far as the tea urn.

Running costs take R{1.046bn|ope} of it; of {R238m|cap|v=238000000} in capital works, {R112m|!cw|v=112000000} is for replacing pipes. The municipality means to buy {R318m|bel|v=318000000} in bulk power and {R97m|bwa|v=97000000} in bulk water; wages come to {R412m|sal|v=412000000}, which is {39|ss|round}% of day-to-day spending, repairs to {R88m|rep|v=88000000} and everything else on that side to {R131m|oth|v=131000000}.

It is owed {R336m|deb|t=at the end of March|v=336000000} by its residents at the end of March. It owes the national grid operator {R74m|bul|^|v=74000000}.

"Nobody here is rich," said Jantjies, whose Alliance has governed here for {eleven|-} years. "I'd like to be voted out for something that I did."

Rand 21.40 to the dollar; Gqeberha 19°C; Protea Lotto 7, 8, 15

@doc d-radio | community radio script | 2037-05-29
RADIO VLEI 104.5 — MORNING SHOW, FRIDAY, WITH OOM BOET

So. It's through. {Nineteen|vf} for, {fourteen|va} against, I hear, and Tannie Riana and Mr Booysen did not say boo. {R1.28 billion|t37|v=1284000000}, that's a lot of noughts for a place where the traffic light has been out since Easter.

What does it mean for you? Here's what I wrote on my hand. From the first of July the lights go up {eleven point eight|te|v=11.8|t=From the first of July} percent. Your rates, {eight and a half|!tr|^} percent. The average account, the man from the treasurer's office says, goes from R{1 860|bl|by=the man from the treasurer's office} to R{2 020|bn|^}.

And pipes, pipes, pipes. More than {half|>ws} of the building money is for pipes. You're going to see men in yellow until Christmas.

Caller on line two says they lost {forty-four|los} percent of the water last year. Where did it go, caller? My garden's dry.

It's 7:40. Here's Brenda.

@doc e-residents | ratepayers' newsletter | 2037-06-11
Rosedale Ratepayers' Association — Notes from the committee

1. Tariffs. The increases are as tabled in May: power {11.8|te}%, water {8.5|tw}%, rates {6|tr}%. Our objection (signed by {412|-} households, and no, we didn't plan that) has been noted, which is to say filed.

2. Debt. Residents owe the municipality {R363m|?deb|v=363000000}. We remind members that {four|-} in ten of those accounts belong to government departments.

3. Staff. The post of chief engineer is one of {212|vac} vacancies. It has been vacant since 2034.

4. Pipes. Of the {R121m|cw|t=in the new book year|v=121000000} promised in the new book year, {R19m|-|v=19000000} is for our own Vygie Street. Trenching from August. Move your cars.

5. Losses. The mayor has promised {30%|lost} by next June. Mr Fourie offered to bet. Mrs Plaatjies took him up.

Next meeting: first Tuesday of July, 19h00, Dutch Reformed hall. Bring a chair.
