@story l1-san-onofre-revocatoria
@topic San Onofre del Río, Colombia: signatures to recall a mayor, water tariffs and a vote, 2032
@subject V = Vivian Ortegón | Ortegón | the mayor | the mayoress
@subject R = Revoquemos | the recall committee | the promoters | the campaign
@subject N = Registraduría | the registry | the registrar | electoral authorities
@subject S = San Onofre | the city | San Onofre del Río
@subject A = Aguas del Sur | the water company
@fact sig = 86400 | other | R | signatures handed in | 2032-02-09
@fact sigv = 59120 | other | N | signatures accepted | 2032-03-21
@fact min = 51700 | other | N | signatures needed | - | constant | threshold
@fact price = 14300 | price | A | pesos for a cubic metre of water | 2032 | constant
@fact price0 = 9800 | price | A | pesos for a cubic metre of water | 2030
@fact inc = 45.9 | rate | A | rise of the water tariff | 2030 to 2032
@fact app = 22 | poll_share | V | percent with a good opinion of the mayor | February 2032
@fact si = 93400 | vote_count | R | votes to recall | 2032-06-13 final
@fact nos = 37850 | vote_count | V | votes to keep the mayor | 2032-06-13 final
@fact part = 131250 | votes_cast | S | valid votes on the recall | 2032-06-13 final
@fact th = 144600 | other | N | votes needed for a valid recall | - | constant | threshold
@fact fir = 258100 | votes_cast | S | valid votes in the mayoral election | 2027
@fact vm = 101300 | vote_count | V | votes in the mayoral election | 2027
@fact mes = 1204 | other | N | polling tables | 2032-06-13 | constant
@fact mes1 = 611 | other | N | polling tables counted | 2032-06-13 17:00
@fact si1 = 48300 | vote_count | R | votes to recall | 2032-06-13 17:00
@fact no1 = 19750 | vote_count | V | votes to keep the mayor | 2032-06-13 17:00
@fact cost = 6200000000 | budget | N | pesos to hold the vote | 2032-06 | plan
@fact hours = 5 | duration | A | hours of water a day | 2032 | constant
@fact pipe = 180 | distance | V | kilometres of pipe to be laid | by 2031 | plan | pledged
@fact pipe1 = 61 | distance | V | kilometres of pipe laid | 2032-02 | cumulative
@rel sum part = si + nos
@rel change inc = price0 -> price
@race vote5 = si1 no1
@race vote = si nos
@trap si1 si :: votes at five and at the end
@trap sig sigv :: signatures handed in and accepted
@trap min th :: signatures and votes that are needed
@trap pipe pipe1 :: pipe promised and pipe laid

@doc a-portal | regional news portal | 2032-02-10
The Revoquemos campaign handed in {86,400|sig} signatures against Ortegón

Sofía Valderrama | 10 feb 2032 - 6:20 a. m.

In {eleven|-} boxes tied with yellow ribbon the promoters of the recall carried {86,400|sig|t=yesterday} signatures yesterday to the Registraduría of San Onofre del Río.

They need {51,700|min}. "{Half|-} would be enough," said Hernán Pulgarín, a retired taxi driver, "but we wanted to sleep in peace."

The reason is printed on the invoice. In {two|-} years the cubic metre at Aguas del Sur went from {9,800|price0} pesos to {14,300|price|t=today} today, {45.9|inc} percent more, for {five|hours} hours of water a day.

In her campaign the mayor had promised {180|pipe|by=the mayor} kilometres of pipe; {61|pipe1} have been laid. Her good opinion in the polls is down to {22|app} percent.

Most read: {5|-} keys to the new traffic code · Nacional wins {3-1|-}

@doc b-paper | city daily | 2032-03-22
Recall passes: registry certifies signatures

The Registraduría accepted {61,900|!sigv|by=The Registraduría} of the signatures with which Revoquemos is asking voters to remove the mayor. It struck the rest off for being repeated, illegible or, in {fourteen|-} cases, of the deceased.

Ortegón's lawyer said that {55,000|!min|by=Ortegón's lawyer} was the legal minimum and that "they passed by a nose".

The date will be in June, and holding it will cost {6,200 million|cost|v=6200000000} pesos. A valid recall asks for {144,600|th} votes, a little over {half|-} of the {258,100|fir|t=in the last mayoral election} in the last mayoral election, in which the mayor got {101,300|vm|^}.

Among the causes invoked, the pipe: {180|pipe|by=her programme} km in her programme, {61|pipe1|by=the comptroller} by the comptroller's reckoning.

@doc c-wire | wire agency | 2032-06-13
Recall of Colombian mayor fails for want of voters

SAN ONOFRE DEL RÍO, Colombia — Vivian Ortegón will stay in office. The recall promoters won on Sunday, but not by the rules: {93,400|si|t=on Sunday} people wanted her out and {37,850|nos|^} did not.

In March the registry had accepted {59,120|sigv|t=In March|by=the registry} signatures, above the {51,700|min} needed.

Those {131,250|part|^} votes fell short of the {144,600|th} that the law demands.

At five in the afternoon, with {611|mes1|t=At five in the afternoon} of {1,204|mes} tables in, it was {48,300|si1|^} against {19,750|no1|^}.

Ortegón, elected in 2027 with {101,300|vm|t=in 2027} votes, blamed the discontent on a water tariff set by the regulator. A cubic metre costs {14,300|price} pesos.

@doc d-column | opinion column | 2032-06-16
The winner stayed home

The mayor went to the polls early, in a linen blouse. It was the last thing she had to do. In a city with {eight|!hours} hours of water on a good day, the heat did the rest.

{Fifty thousand|!nos} citizens stood up for her, says the bulletin. More than {93,000|>si|round=1000} wanted to fire her. And the register, that silent party, has won again by failing to appear.

Let us do the accounts. We spent more than {six thousand million|>cost|v=6000000000} pesos to learn what a poll of {22 per cent|app|t=in February} in February had told us for free. We were offered {180|pipe} kilometres of pipes and have {61|pipe1}. At that pace, {2040|-}.

The recall needed {144,600|th} votes. I gave it mine, and then I went home to wait for the water.
