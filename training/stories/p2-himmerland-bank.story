@story p2-himmerland-bank
@topic Failure of a Danish regional bank, November 2035
@subject B = Himmerland Sparebank | Himmerland | the bank | the savings bank | the lender
@subject D = depositors | savers | customers
@subject U = uninsured depositors | those above the guarantee | large depositors
@subject S = Skagerrak Bank | Skagerrak | the buyer | the acquirer
@subject F = Financial Stability Company | Finansiel Stabilitet | the resolution authority | the state company
@subject K = Mogens Ravnkilde | Ravnkilde | the managing director | the director
@subject T = Tove Abdi-Kjeldgaard | Abdi-Kjeldgaard | the union steward | the shop steward
@fact de = 9800000000 | other | B | kroner of deposits | 2035-11-02 | snapshot
@fact di = 7900000000 | other | D | kroner of insured deposits | 2035-11-02 | snapshot
@fact du = 1900000000 | other | U | kroner of uninsured deposits | 2035-11-02 | snapshot
@fact us = 19.4 | other | U | uninsured deposits as a share of all | 2035-11-02 | snapshot
@fact nc = 61400 | other | D | account holders | 2035-11-02 | snapshot
@fact nu = 2150 | other | U | account holders | 2035-11-02 | snapshot
@fact gl = 750000 | other | D | kroner guaranteed for each depositor | - | constant | threshold
@fact pu = 60 | other | U | percent paid at once | 2035-11-05 | plan | pledged
@fact pk = 1140000000 | other | U | kroner paid at once | 2035-11-05 | plan | pledged
@fact ls = 2400000000 | other | B | kroner written off on loans | 2035-11-02 | constant
@fact eq = 1600000000 | other | B | kroner of equity | 2035-09-30 | snapshot
@fact ho = 800000000 | other | B | kroner lacking | 2035-11-02 | snapshot
@fact br = 17 | other | B | branches | 2035-11-02 | snapshot
@fact bs = 12 | other | S | branches taken over | 2035-11-05 | plan
@fact bc = 5 | other | B | branches to close | 2035-11-30 | plan
@fact em = 412 | jobs | B | employees | 2035-11-02 | snapshot
@fact es = 265 | jobs | S | employees taken over | 2035-11-05 | plan
@fact ef = 147 | jobs | B | employees given notice | 2035-11-05 | plan
@fact wd = 640000000 | other | D | kroner withdrawn in two days | 2035-11-01 | cumulative
@fact sp = 18.4 | price | B | kroner a share | 2035-11-01 | snapshot
@fact so = 212 | price | B | kroner a share | November 2034 | snapshot
@fact pr = 58 | other | B | property loans as a share of lending | 2035-09-30 | snapshot
@fact pl = 25 | other | B | property loans as a share of lending | - | constant | threshold
@fact ag = 21 | other | B | farm loans as a share of lending | 2035-09-30 | snapshot
@fact kp = 11200000 | other | K | kroner of pay | 2034 | constant
@fact ka = 61 | age | K | age | - | constant
@fact op = 10:00 | clock | S | hour of opening | 2035-11-05 | plan
@fact fy = 1887 | date | B | year of founding | - | constant
@fact hc = 40 | other | U | percent frozen | 2035-11-05 | plan
@fact lx = 15 | other | U | percent that may be lost, low guess | - | plan | projected
@fact ly = 20 | other | U | percent that may be lost, high guess | - | plan | projected
@fact ek = 64.3 | other | S | share of the employees taken over | 2035-11-05 | plan
@rel share ek = es / em
@rel sum de = di + du
@rel share us = du / de
@rel diff ho = ls - eq
@rel sum br = bs + bc
@rel sum em = es + ef
@rel share pu = pk / du
@trap de di :: the guarantee covers only part
@trap nc nu :: all customers and the few above the limit
@trap sp so :: a year apart
@trap pr pl :: what it had and what is advised
@trap ls ho :: losses and what they leave lacking
@trap es ef :: kept and dismissed

@doc a-authority | statement of the resolution authority | 2035-11-02
Himmerland Sparebank under resolution

At 18.30 today Finansiel Stabilitet assumed control of Himmerland Sparebank. The bank's board had informed the Danish FSA that impairments of DKK {2.4 billion|ls} exceeded its equity of DKK {1.6 billion|eq|t=At the end of the third quarter}. (At the end of the third quarter the latter was still intact.)

Deposits amount to DKK {9.8 billion|de}. Of this, DKK {7.9 billion|di} is covered by the Guarantee Fund, up to DKK {750,000|gl} per depositor. The {2,150|nu} customers whose balances exceed the limit will have access on Monday to {60|pu|t=on Monday} per cent of the excess, in total DKK {1.14 billion|pk|^}.

Skagerrak Bank acquires {12|bs} branches, which open at {10.00|op|v=10:00} on Monday, and {265|es} employees. {Five|bc} branches will close by the end of the month.

Cards and Mobile Pay function as normal.

Press: +45 33 00 00 61

@doc b-nordic-wire | financial news wire | 2035-11-02
Danish savings bank collapses on property losses

COPENHAGEN, Nov 2 (NordTick) - Denmark's Himmerland Sparebank failed on Friday, leaving a gap of {800 million|ho} kroner after write-downs on shopping centres and student flats.

Property made up {58%|pr} of its lending, against a supervisory guideline of {25%|pl}; agriculture was another {21%|ag}.

Customers had pulled {640 million|wd|t=on Wednesday and Thursday} kroner on Wednesday and Thursday. The shares last changed hands at {18.40|sp|t=last} kroner. A year ago they fetched {212|so|t=A year ago}.

Nearly {one in five|~us} kroner on deposit is above the state guarantee. {Forty percent|hc} of that excess is frozen until the estate is wound up, and analysts said holders might ultimately lose {15%|lx|by=analysts} to {20%|ly|by=analysts}.

"Contagion is close to nil," said Ragnhild Osei of Vesterbro Research.

@doc c-local | north Jutland regional paper | 2035-11-06
The till in Hobro has a new logo and half the people

By Sunniva Thorlacius-Madsen

The first in line on Monday had been there since seven. He is 88 and has banked at Himmerland for {seventy|-} of the years since it was founded in {1887|fy}; the new owners unlocked the door {at ten|op|v=10:00} and gave him coffee.

He is one of {61,400|nc}. His savings, he whispers, are a good way under {three-quarters of a million|gl|v=750000}.

It's harder on the other side of the counter. Shop steward Tove Abdi-Kjeldgaard read out {147|ef} names by telephone on Sunday, branch by branch, {17|br} of them. "I did Aars first because I knew they were all going," she says. Aars, Nørager, Farsø, Løgstør and Støvring: those are the {five|bc} that will be dark by December.

That leaves roughly {two-thirds|~ek} of the {412|em} with a job, for which most would like to thank nobody in particular. Managing director Mogens Ravnkilde, {61|ka}, was paid {11.2 million|kp|t=last year} kroner last year. He hasn't answered his door in Rebild since Thursday.

Handball: Aalborg 31, Skjern 27. Potatoes 14 kr/kg at Brugsen.

@doc d-column | national paper column | 2035-11-09
Nobody could have known, and here are the numbers

Any bank supervisor with a pencil could have drawn this line. {Twenty-five per cent|pl} of lending to bricks: that is the fence. Himmerland stood at {58|pr}, a lonely cow in another man's field.

And so it lost {2,400 million|ls}. It owned {1,600 million|eq}. Take away, and the answer is a policeman outside the door.

We are told that savers are safe. Savers are. {7.9|di|x=1000000000} billion of their money is as good as the Queen's silver. The other {1.9|du|x=1000000000} belongs to a dairy, {two|-} parishes, a yacht club and about {two thousand|~nu} persons who read the wrong page of the prospectus. They have been handed {three-fifths|pu|v=60} of it and a leaflet.

We are also told there's a buyer. The buyer took the {dozen|bs|v=12} branches with a view of the water.

What nobody has told us is who signed off on a director earning {eleven million|~>kp} in the year before. That page I should like to read.
