@story p4-karjala-hyvinvointi
@topic A Finnish wellbeing services county ends its change negotiations
@subject K = Vaaralahti wellbeing services county | Vaaralahti | the county | the employer | the wellbeing county
@subject S = Super union branch | the union | the practical nurses' union | Super
@subject M = Ministry of Finance | the ministry | Helsinki
@subject P = Health centre of Ruokosalmi | Ruokosalmi
@subject T = Aune Turtiainen
@subject R = Raija Kiiskilä | Kiiskilä | the county director | director Kiiskilä
@fact d1 = 63000000 | profit | K | deficit of the year in euros | 2029 | constant
@fact d2 = 48500000 | profit | K | deficit of the year in euros | 2030 | constant
@fact d2p = 41000000 | profit | K | deficit of the year in euros | budget for 2030 | plan | projected
@fact d3 = 22000000 | profit | K | deficit of the year in euros | budget for 2031 | plan | projected
@fact ac = 137000000 | other | K | accumulated deficit in euros | end of 2030 | snapshot
@fact sav = 39000000 | budget | K | yearly savings sought in euros | programme for 2031-33 | plan | pledged
@fact savp = 17500000 | budget | K | yearly savings from personnel in euros | programme for 2031-33 | plan | pledged
@fact jm = 480 | jobs | K | posts that may be cut | opening of talks in January 2031 | plan | threshold
@fact jc = 312 | jobs | K | posts to be cut | end of talks in March 2031 | plan
@fact jd = 96 | jobs | K | people to be dismissed | end of talks in March 2031 | plan
@fact jr = 141 | jobs | K | posts ended through retirement | end of talks in March 2031 | plan
@fact jt = 75 | jobs | K | temporary contracts not renewed | end of talks in March 2031 | plan
@fact st = 7640 | jobs | K | employees | end of 2030 | snapshot
@fact stp = 8020 | jobs | K | employees | end of 2029 | snapshot
@fact tk = 3900 | jobs | K | employees within the talks | January 2031 | constant
@fact bd = 1104000000 | budget | K | operating costs in euros | budget for 2031 | plan
@fact fm = 1082000000 | revenue | M | state funding of the county in euros | 2031 | plan | pledged
@fact hc0 = 19 | other | K | health centres | March 2031 | snapshot
@fact hc1 = 11 | other | K | health centres | plan for 2033 | plan
@fact nt = 42 | duration | K | days of negotiations | March 2031 | constant
@fact wt = 17 | duration | P | days' wait for a doctor | February 2031 | snapshot
@fact wl = 14 | duration | K | longest wait for a doctor allowed in days | - | constant | threshold
@fact dr = 3 | jobs | P | doctors | March 2031 | snapshot
@fact hcd = 8 | other | K | health centres to be closed | plan for 2033 | plan
@fact age = 81 | age | T | age | 2031 | constant
@rel diff hcd = hc0 - hc1
@fact inc = 3.1 | rate | M | growth of the county's state funding | 2031 | plan
@rel sum jc = jd + jr + jt
@rel diff d3 = bd - fm
@trap jm jc :: the most that might go and what is to go
@trap jc jd :: posts and dismissals
@trap d2 d2p :: deficit budgeted and made
@trap ac d2 :: accumulated and yearly deficit
@trap sav savp :: all savings and those from personnel

@doc a-yle | public broadcaster | 2031-03-13
Vaaralahti to cut {312|jc} posts, {96|jd} people dismissed

The change negotiations in the Vaaralahti wellbeing services county ended on Thursday after {42|nt} days. The outcome is a reduction of {312|jc} posts. When the talks were announced, the county said the number could be as high as {480|<jm|t=When the talks were announced|by=the county}.

{Ninety-six|jd} people will be dismissed. {141|jr} posts disappear as their holders retire and {75|jt} fixed-term contracts will not be renewed.

The talks covered {3,900|tk} of the county's {7,640|st} employees. The staff had already shrunk by nearly four hundred last year; at the end of 2029 there were {8,020|stp|t=at the end of 2029}.

Director Kiiskilä says the county would otherwise have no chance of balancing its finances. Its deficit was {63 million|d1|t=in 2029} euros in 2029 and {48.5 million|d2|t=last year} last year. This year's budget allows for {22 million|d3|t=This year's budget}.

Health centres will be reduced from {19|hc0} to {11|hc1|t=by 2033} by 2033.

@doc b-local | local newspaper | 2031-03-14
Ruokosalmi asks: who will be left to answer the phone?

Photo: Elias Häyrinen. In the waiting room on Thursday the number display had stopped at 38.

In Ruokosalmi one waits {17|wt|t=in February} days for a doctor on average, as was found in February. The law says {14|wl|by=The law}. There are {three|dr} doctors, and on 1 January 2033 there will be none, since the centre is on the list of those which close.

– I understand arithmetic, says Aune Turtiainen, {81|age}. – But whose sums are these?

They are the county's. It calculates that it must spend {39 million|sav} euros less every year; {17.5 million|savp} of this comes out of wages. That is why {312|jc} jobs go. Of these, {118|!jd} mean notice in the hand, and the rest are pensions and short contracts.

In practice the cut comes on top of an earlier one. {7,640|st} people worked for the county at New Year.

The county has debts to its future: {137 million|ac} euros, which according to law it should have cleared by now.

READ ALSO: Ice road opens, max. 3 tonnes • Lynx in the yard on 4 nights

@doc c-union | trade union release | 2031-03-13
SUPER: CARE CANNOT BE CUT TO HEALTH

The practical nurses' union considers the result in Vaaralahti unreasonable. The employer arrived with {480|jm} posts and leaves with {312|jc}; the difference is called a concession.

Of those given notice, over half belong to our trade. The employer gives their total as {96|jd|by=The employer}.

The justification does not hold. The state's money for the county grows by {3.1 per cent|inc|t=this year} this year, to {1,082 million|fm|t=this year} euros, while operating costs are budgeted at {1,104 million|bd}. A gap of that size has been seen before: the county was supposed to lose {35 million|!d2p|t=in 2030} in 2030 and lost {48.5|d2|x=1000000}.

A county which in one year drops from {8,020|stp} employees to {7,640|st|t=in one year} has not been idle. Its queues show what followed.

Further information: Chair Jonna Ylä-Mononen, tel. 050 555 0117

@doc d-finance | business daily | 2031-03-18
Analysis: The county that saves against the clock

Pekka Niiranen-Oduya

A balanced budget in two years, a debt of {137 million|ac|t=at year-end} euros at year-end, a ministry that will not wait. That is Vaaralahti's position after the negotiations.

Let us take the numbers in order. The first complete set of accounts under Kiiskilä showed minus {63 million|d1}. The second was to show minus {41|d2p|x=1000000}, and showed minus {48.5|d2|x=1000000|t=The second}. For the third, {22|d3|x=1000000|t=For the third} million is written in, which is precisely the distance between the {1.104 billion|bd} it plans to spend and the {1.082 billion|fm} Helsinki grants.

To get there and beyond, the programme needs {39 million|sav} a year. Personnel yields {21 million|!savp}, more than half; rents, purchases and the closing of {eight|hcd} health centres the remainder.

Will it do? The consultants of last autumn doubted it. Their view was that no county of this size can live with more than ten health centres. Vaaralahti keeps {eleven|hc1}.

The talks took {six weeks|nt|v=42}. Arithmetic takes longer.

OMXH25 4,871.22 −0.6%
