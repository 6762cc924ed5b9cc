@story oyanbe-budget-releases
@topic Budget performance of three ministries in a Nigerian state: voted, released and spent
@subject S = Oyanbe State | Oyanbe | the state government
@subject H = Ministry of Health | Health | the health ministry | hospitals
@subject E = Ministry of Education | Education | the education ministry | schools
@subject W = Ministry of Works | Works | the works ministry | roads
@subject C = Commissioner Abosede Fatunbi | Fatunbi | the budget commissioner
@subject B = BudgetWatch Oyanbe | BudgetWatch | the monitoring group
@fact ba = 486000000000 | budget | S | naira voted for the year | 2029 | plan
@fact bo = 412000000000 | budget | S | naira voted for the year | 2028 | plan
@fact rr = 291600000000 | revenue | S | naira of revenue received | 2029 | cumulative
@fact rt = 360000000000 | revenue | S | naira of revenue expected | 2029 | plan | projected
@fact hv = 58300000000 | budget | H | naira voted for the year | 2029 | plan
@fact hr = 31700000000 | budget | H | naira released | 2029-09-30 | cumulative
@fact hs = 27900000000 | spending | H | naira spent | 2029-09-30 | cumulative
@fact ev = 92400000000 | budget | E | naira voted for the year | 2029 | plan
@fact er = 60100000000 | budget | E | naira released | 2029-09-30 | cumulative
@fact es = 57500000000 | spending | E | naira spent | 2029-09-30 | cumulative
@fact wv = 104500000000 | budget | W | naira voted for the year | 2029 | plan
@fact wr = 88200000000 | budget | W | naira released | 2029-09-30 | cumulative
@fact ws = 86700000000 | spending | W | naira spent | 2029-09-30 | cumulative
@fact hp = 47.9 | rate | H | share of the vote spent | 2029-09-30 | snapshot
@fact ep = 62.2 | rate | E | share of the vote spent | 2029-09-30 | snapshot
@fact wp = 83.0 | rate | W | share of the vote spent | 2029-09-30 | snapshot
@fact clp = 140 | other | H | clinics to be renovated | 2029 | plan | pledged
@fact clr = 38 | other | H | clinics renovated | 2029-09-30 | cumulative
@fact te = 3200 | jobs | E | teachers to be hired | 2029 | plan | pledged
@fact th = 1150 | jobs | E | teachers hired | 2029-09-30 | cumulative
@fact kmp = 410 | distance | W | kilometres of road to be paved | 2029 | plan | pledged
@fact kmd = 267 | distance | W | kilometres of road paved | 2029-09-30 | cumulative
@fact h8 = 61.5 | rate | H | share of the vote spent | 2028-09-30 | snapshot
@rel share hp = hs / hv
@rel share ep = es / ev
@rel share wp = ws / wv
@race voted = wv ev hv
@race spent = ws es hs
@trap hv hr :: voted and released
@trap hr hs :: released and spent
@trap ba bo :: two years
@trap rr rt :: received and expected
@trap er hr :: two ministries
@trap clp clr :: planned and done
@trap hp h8 :: two years

@doc a-daily | Lagos daily | 2029-11-05
Oyanbe: roads get the cash, clinics get the speeches

Olumide Sangodeyi, Abẹ́rẹ́

With three quarters of the year gone, the Oyanbe State Ministry of Works had spent {₦86.7 billion|ws|t=With three quarters of the year gone} of the {₦104.5 billion|wv} voted for it, according to the budget performance report published last week, while Health had got through {₦27.9 billion|hs|^} of {₦58.3 billion|hv}.

Education lies between them: {₦57.5 billion|es|^} out of {₦92.4 billion|ev}.

The report shows that delay begins at the treasury. To hospitals {₦31.7 billion|hr} had been released by the end of September; to Works, {₦88.2 billion|wr}.

Commissioner Abosede Fatunbi blamed revenue. Of {₦360 billion|rt} expected for the year, the state had seen {₦291.6 billion|rr|by=Commissioner Abosede Fatunbi}, she said, adding that the {₦486 billion|ba} budget, up from {₦412 billion|bo|t=last year} last year, was "ambitious by design".

Of {140|clp} primary clinics due for renovation, {38|clr} have been finished.

PROMOTED: Earn ₦50,000 daily from your phone

@doc b-watch | monitoring group's scorecard | 2029-11-08
SCORECARD: OYANBE 2029, THIRD QUARTER
BudgetWatch Oyanbe – Follow the naira!

HEALTH. Voted {58.3bn|hv}. Released {31.7bn|hr|t=THIRD QUARTER}. Spent {27.9bn|hs|^}. Performance {47.9%|hp|^}. Same time last year: {61.5%|h8|t=Same time last year}. GRADE: E.

EDUCATION. Voted {92.4bn|ev}. Released {60.1bn|er|t=THIRD QUARTER}. Spent {57.5bn|es|^}. Performance {62.2%|ep|^}. Teachers promised {3,200|te}; on payroll {1,150|th}. GRADE: C.

WORKS. Voted {104.5bn|wv}. Released {88.2bn|wr|t=THIRD QUARTER}. Spent {86.7bn|ws|^}. Performance {83%|wp|^}. Kilometres promised {410|kmp}; paved {267|kmd}. GRADE: B.

We asked 22 questions under the FOI Act. We got 9 answers.

@doc c-radio | state radio news | 2029-11-05
OSBC RADIO NEWS, 7 A.M.

The government of Oyanbe State says it's on course to deliver the dividends of democracy. Briefing the press in Abẹ́rẹ́, Commissioner Fatunbi said {two hundred and ninety-three|!kmd|by=Commissioner Fatunbi} kilometres of road had been tarred between January and September and that the remainder of the {four hundred and ten|kmp|by=Commissioner Fatunbi} would follow in the dry season.

She said classrooms weren't forgotten. {One thousand, one hundred and fifty|th|v=1150} teachers had been posted. By Christmas there'd be {three thousand two hundred|te|t=By Christmas}.

On clinics the commissioner said {forty-six|!clr|by=the commissioner} had been handed over. She described reports that her ministry was starving hospitals as mischief, noting that {thirty-one point seven|hr|v=31700000000} billion naira had been sent to them.

@doc d-editorial | weekly magazine | 2029-11-12
What a vote is worth

A budget line is a promise; a warrant is a cheque; only a receipt is a fact. Oyanbe's latest figures let one see all three.

Mrs Fatunbi's House of Assembly voted {₦486bn|ba}. Schools were to have {₦92.4bn|ev|s=Schools}. They were sent {₦60.1bn|er|s=They}, and of this {₦53.2bn|!es} has been turned into salaries, chalk and roofs.

Roads are another country. Of {₦88.2bn|wr|s=Roads} sent, nearly all, {₦86.7bn|ws}, has gone. At {83%|wp} of the year's vote in nine months they'll outrun their allocation by December. Sick people cannot: {47.9%|hp|s=Sick people}, when by the same point of 2028 it had been {61.5%|h8|t=by the same point of 2028}.

"No money," says the commissioner. Yet {₦291.6bn|rr} came in against {₦340bn|!rt} hoped for, which is not a famine. It is a choice.
