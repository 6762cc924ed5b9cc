@story okwuru-budget
@topic Appropriation bill of Okwuru State, Nigeria: proposal, passage and signing
@subject O = Okwuru State | Okwuru | the state | the state government
@subject G = Governor Ebiere Tamuno | Tamuno | Governor Tamuno | the governor | Her Excellency
@subject A = Okwuru State House of Assembly | the House of Assembly | the Assembly | lawmakers | the House
@subject C = Nnamdi Oruruo | Oruruo | the budget commissioner | the commissioner
@subject B = BudgetLens Okwuru | BudgetLens | the civic group
@fact pr = 412600000000 | budget | O | total of the proposed budget in naira | 2033, as proposed | plan | pledged
@fact pa = 431900000000 | budget | O | total of the budget as passed in naira | 2033, as passed | plan
@fact ad = 19300000000 | budget | A | naira added by lawmakers | December 2032 | plan
@fact cx = 259100000000 | budget | O | capital spending in naira | 2033, as passed | plan
@fact rc = 172800000000 | budget | O | recurrent spending in naira | 2033, as passed | plan
@fact cp = 60 | other | O | share for capital spending | 2033, as passed | plan
@fact ed = 64785000000 | budget | O | naira for education | 2033, as passed | plan
@fact ep = 15 | other | O | share for education | 2033, as passed | plan
@fact he = 38900000000 | budget | O | naira for health | 2033, as passed | plan
@fact hp = 9 | other | O | share for health | 2033, as passed | plan
@fact sec = 21000000000 | budget | O | naira for security | 2033, as passed | plan
@fact hq = 9400000000 | budget | A | naira for a new complex of the lawmakers | 2033, as passed | plan
@fact ig = 58000000000 | revenue | O | naira of revenue raised in the state | 2033 | plan | projected
@fact ig0 = 36700000000 | revenue | O | naira of revenue raised in the state | 2032, to October | cumulative
@fact de = 74500000000 | budget | O | deficit in naira | 2033, as passed | plan | projected
@fact ol = 368000000000 | budget | O | total of the budget as passed in naira | 2032 | plan
@fact pf = 54 | other | O | share of the budget carried out | 2032, third quarter | cumulative
@fact oil = 72 | price | O | oil price in dollars a barrel that the budget assumes | 2033 | plan | projected
@fact mem = 24 | seats | A | members | - | constant
@fact vg = 3000 | officers | G | members of the vigilante service to be recruited | 2033 | plan | pledged
@fact si = 41 | other | B | project sites visited | 2032 | cumulative
@fact fc = 6 | price | O | dollars a barrel by which the assumed oil price is above the market | 2033 | snapshot
@fact c0 = 55 | other | O | share for capital spending | 2032 | plan
@fact ht = 15 | other | - | share for health that is recommended | - | constant | threshold
@rel sum pa = pr + ad
@rel sum pa = cx + rc
@rel share cp = cx / pa
@rel share hp = he / pa
@rel share ep = ed / pa
@trap pr pa :: proposed and passed
@trap pa ol :: this year's and last year's budget
@trap ig ig0 :: forecast and what came in
@trap hq he :: the lawmakers' complex and health
@trap cp c0 :: two budgets
@trap ep ht :: education and the target for health

@doc state-press | state government press release | 2032-11-18
GOVERNOR TAMUNO PRESENTS "BUDGET OF THE OPEN HAND" TO THE HOUSE

Her Excellency, Governor Ebiere Tamuno, today laid before the {24|mem}-member House of Assembly the appropriation bill for 2033, in the sum of {N412.6 billion|pr|v=412600000000|t=today|by=Governor Ebiere Tamuno}.

The estimates rest on an oil price of {$72|oil} a barrel and internally generated revenue of {N58 billion|ig|v=58000000000|t=2033}, "a modest stretch", in the governor's words, on the {N36.7 billion|ig0|v=36700000000|t=by the end of October} collected by the end of October.

The governor announced that {3,000|vg} young men and women would be recruited into the state vigilante service in the year. She thanked the lawmakers for the speedy passage of the {N368 billion|ol|v=368000000000|t=last year} budget last year.

@doc daily | national daily | 2032-12-21
Okwuru lawmakers jack up budget by {N19.3bn|ad|v=19300000000}
From Preye Dagogo, Port Amabo

The Okwuru State House of Assembly on Monday passed a budget of {N431.9bn|pa|v=431900000000|t=on Monday} for 2033, {N19.3bn|ad|v=19300000000|^} above what Governor Ebiere Tamuno had asked for.

Capital projects take {N259.1bn|cx|v=259100000000}, or {60 per cent|cp}, and recurrent costs {N172.8bn|rc|v=172800000000}. Education gets {15 per cent|ep}, health {N38.9bn|he|v=38900000000} and security {N21bn|sec|v=21000000000}.

Sources in the House said the bulk of the increase went to constituency projects and to the lawmakers' own complex, now put at {N9.4bn|hq|v=9400000000|by=Sources in the House}.

The governor presented {N412.6bn|pr|v=412600000000|t=in November|s=The governor} in November. Last year's budget was {N368bn|ol|v=368000000000|t=Last year}.

The commissioner, Nnamdi Oruruo, declined to say whether she would sign.

READ ALSO: 17 feared dead in boat mishap | Naira exchanges at 1,410

@doc civic | budget-tracking group's brief | 2033-01-09
FIVE THINGS BUDGETLENS WANTS YOU TO ASK

1. Why borrow so much? The signed budget has a deficit of {₦74.5 billion|de}.

2. Who will pay the revenue? Government expects to raise {₦58 billion|ig|by=Government} itself. In the first ten months of last year it managed {₦36.7 billion|ig0|t=In the first ten months of last year}.

3. What happened to last year's? By the end of September only {54%|pf|t=By the end of September} of the {₦368 billion|ol} had been spent as planned. Our own visits to {41|si|by=Our own visits|s=Our own visits} project sites suggest less.

4. Schools or seats? Education receives {₦64.8 billion|ed|round=100000000}; the Assembly's new home, {₦9.4 billion|hq}. For {24|mem} people.

5. Where is the security vote? {₦21 billion|sec} is named and {3,000|vg} recruits are promised, but there is no line for their salaries.

Total: {₦439.1 billion|!pa}. Capital {₦259.1 billion|cx}, recurrent {₦172.8 billion|rc}. Check our maths!

WhatsApp 0800-LENS-04 | Follow us: 12.6k

@doc business | business paper | 2033-01-12
Tamuno signs, analysts wince

Okwuru's governor put her name to a {₦431.9bn|pa} budget last week which analysts call a wish list with a signature.

The deficit, {₦47.5bn|!de}, would have to be met by a bond that no bank has yet agreed to arrange. The assumed crude price, {$72|oil}, is {six dollars|fc} above the futures curve. And the revenue target needs the state's tax office to perform a miracle: {₦58bn|ig}, from a base of under {₦37bn|<ig0|t=in ten months} in ten months.

"They plan {60|cp|by=Seye Adigun} kobo of every naira for capital," said Seye Adigun of Marina Advisory. "Last year they planned {55|c0|t=Last year|by=Seye Adigun} and delivered the half of it."

Nnamdi Oruruo disagrees. The performance of the 2032 budget was "{64|!pf|by=the commissioner|t=at the third quarter} per cent at the third quarter", the commissioner told this newspaper, "and rising."

Health, at {₦38.9bn|he}, got {nine|hp} per cent. The World Health target is {15|ht}.
