@story yd-galway-listeria
@topic Listeria in smoked trout, Ireland and Northern Ireland: cases, recalls, pregnant women, plant, sales
@subject O = listeria outbreak | the outbreak | listeriosis | listeria
@subject F = Food Safety Board | FSB | the food safety regulator
@subject H = Health Protection Centre | HPC | the health agency
@subject N = Northern Ireland's health agency | Belfast
@subject P = Corrib Smokehouse | the smokehouse | the producer
@subject R = supermarket chain Dolan's | Dolan's
@subject M = Minister Aoife Breathnach | Breathnach | the minister
@subject L = Limerick maternity hospital | the maternity hospital
@subject C = consumers' association | the consumers' association
@subject D = Dr Killian Ferriter | Ferriter | the epidemiologist
@fact c1 = 6 | cases | O | people ill | 2032-03-04 | cumulative
@fact c2 = 19 | cases | O | people ill | 2032-03-18 | cumulative
@fact c3 = 34 | cases | O | people ill | 2032-05-20 | constant
@fact ci = 27 | cases | H | people ill in the Republic | 2032-05-20 | constant
@fact cn = 7 | cases | N | people ill in Northern Ireland | 2032-05-20 | constant
@fact d1 = 1 | deaths | O | people dead of the infection | 2032-03-18 | cumulative
@fact d2 = 5 | deaths | O | people dead of the infection | 2032-05-20 | constant
@fact ds = 14.7 | rate | O | share of the ill who died | 2032-05-20 | constant
@fact pr = 8 | cases | O | pregnant women ill | 2032-05-20 | constant
@fact mi = 3 | deaths | O | pregnancies lost | 2032-05-20 | constant
@fact age = 73 | age | O | median age of the others | 2032-05-20 | constant
@fact hos = 32 | injuries | O | people in hospital | 2032-05-20 | cumulative
@fact hs = 94.1 | other | O | share of the ill who were in hospital | 2032-05-20 | constant
@fact av = 4 | cases | H | people ill in an ordinary quarter | - | constant
@fact inc = 70 | duration | O | days of incubation at most | - | constant
@fact seq = 31 | other | H | strains sequenced | 2032-05-20 | constant
@fact seqm = 29 | other | H | strains that match the plant's | 2032-05-20 | constant
@fact seqs = 93.5 | other | H | share of strains that match | 2032-05-20 | constant
@fact int = 26 | other | H | patients interviewed | 2032-03-18 | cumulative
@fact intr = 22 | other | H | interviewed patients who had eaten smoked trout | 2032-03-18 | cumulative
@fact rc1 = 12000 | other | P | packs recalled | 2032-03-19 | constant
@fact rc2 = 186000 | other | P | packs recalled | 2032-03-27 | constant
@fact rcb = 111600 | other | P | packs come back | 2032-04-10 | cumulative
@fact rcs = 60 | other | P | share of recalled packs come back | 2032-04-10 | snapshot
@fact bt1 = 4 | other | P | batches recalled | 2032-03-19 | constant
@fact bt2 = 51 | other | P | batches recalled | 2032-03-27 | constant
@fact cfu = 2900 | other | F | germs per gram in the worst sample | 2032-03-22 | constant
@fact lim = 100 | other | F | germs per gram allowed | - | constant | threshold
@fact sw = 140 | other | F | swabs taken in the plant | 2032-03-24 | constant
@fact swp = 21 | other | F | positive swabs in the plant | 2032-03-24 | constant
@fact sws = 15 | other | F | share of positive swabs | 2032-03-24 | constant
@fact own = 3 | other | P | positive tests of its own | 2031-12 | cumulative
@fact insp = 5 | duration | F | months since the last inspection | 2032-03 | snapshot
@fact st = 4 | other | F | temperature in Celsius at which to keep it | - | constant | threshold
@fact str = 7.5 | temperature | R | temperature in Celsius in the shop fridges | 2032-03-25 | snapshot
@fact job = 212 | jobs | P | workers | 2032 | constant
@fact jobl = 140 | jobs | P | workers laid off | 2032-04-02 | constant
@fact jobk = 72 | jobs | P | workers kept | 2032-04-02 | constant
@fact rev = 31000000 | revenue | P | euros of turnover | 2031 | constant
@fact sal = -45 | rate | R | change in sales of smoked fish | 2032-04-05 | snapshot
@fact pri = 5.49 | price | R | euros for a pack | 2032 | constant
@fact fine = 500000 | damages | P | euros of fine at most | - | constant | hypothetical
@fact act = 17 | other | - | families that sue | 2032-06-01 | snapshot
@fact ctr = 9 | other | - | countries that got the fish | 2032-03-27 | constant
@fact call = 5300 | other | F | calls to the helpline | 2032-04-01 | cumulative
@fact calp = 1590 | other | F | calls from pregnant women | 2032-04-01 | cumulative
@fact cals = 30 | other | F | share of calls from pregnant women | 2032-04-01 | snapshot
@fact day = 15 | duration | F | days between the first alert and the first recall | 2032-03-19 | constant
@fact staff = 11 | jobs | F | inspectors for fish plants | 2032 | snapshot
@fact stav = 4 | jobs | F | vacant inspectors' posts | 2032 | snapshot
@fact old = 2 | deaths | - | people dead in the 2027 listeria outbreak from brawn | 2027 | constant
@rel sum c3 = ci + cn
@rel share ds = d2 / c3
@rel share hs = hos / c3
@rel share seqs = seqm / seq
@rel share rcs = rcb / rc2
@rel share sws = swp / sw
@rel sum job = jobl + jobk
@rel share cals = calp / call
@trap c1 c2 :: a fortnight
@trap c3 ci :: both parts of the island and one
@trap c3 pr :: all and pregnant women
@trap d2 mi :: deaths and lost pregnancies
@trap rc1 rc2 :: a small recall and the large one
@trap rc2 rcb :: recalled and come back
@trap bt1 stav :: four batches and four posts
@trap cfu lim :: found and allowed
@trap st str :: wanted and measured cold
@trap job jobl :: workers and laid-off workers
@trap insp d2 :: five months and five dead
@trap int intr :: asked and trout eaters

@doc a-agency | health agency alert | 2032-03-18
HPC: increase in listeriosis — information for clinicians

Since 1 January the Centre has been notified of {19|c2|t=by 18 March} cases by 18 March on the island of Ireland; on 4 March, when the first alert went out, there were {six|c1|t=on 4 March}. In an ordinary quarter the Republic sees about {four|~av}. {One|d1|t=by 18 March} patient has died.

Of {26|int} patients and relatives interviewed, here and about earlier cases, {22|intr} report smoked trout.

Incubation may last up to {70|inc} days. Ask pregnant women with fever what they've eaten since Christmas.

Clinical helpline: 01 555 {0170|-}. Isolates should go to the reference laboratory, Galway.

@doc b-regulator | food safety notice | 2032-03-27
RECALL EXTENDED: Corrib Smokehouse smoked trout, all batches

The Board extends its recall of 19 March ({four|bt1|t=of 19 March} batches, {12,000|rc1|^} packs) to {51|bt2} batches, a total of {186,000|rc2} packs sold in {nine|ctr} countries.

Up to {2,900|cfu} listeria per gram have been found in packs within date. The law permits {100|lim}. Of {140|sw} swabs in the plant {21|swp} were positive ({15%|sws}).

The product should be kept at {4|st} °C or below. Don't eat it. Bring it back or bin it.

Helpline 1800 555 020. Alert {2032.14|-} (Update 2)

@doc c-broad | Dublin broadsheet | 2032-04-03
{Three|own} tests in December that nobody sent on

Caoimhe Ní Dhuibhir, Galway

Corrib Smokehouse knew. In December its own laboratory found listeria on a slicing line {three|own|t=In December} times, documents seen by this newspaper show. The line was scrubbed and a fourth test was clean.

Inspectors from the Food Safety Board had been in the building in October, {five|insp} months before the first recall. There are {11|staff} of them for the country's fish plants, with {four|stav} posts empty.

From the first alert to the first recall, {15|day} days passed. "We had {six|c1} people and a hunch," said epidemiologist Dr Killian Ferriter. "You can't shut a factory on a hunch."

The smokehouse, with a turnover of {€31 million|rev|t=last year} last year, laid off {140|jobl} of its {212|job} workers yesterday. The {72|jobk} who stay clean.

Nor are the shops blameless. In Dolan's the consumers' association measured {7.5|str|by=the consumers' association} degrees in the fridges. A pack costs {€5.49|pri}.

At the maternity hospital in Limerick they do not give numbers. They've opened a second evening clinic. The Board's helpline had {5,300|call|t=by Thursday} calls by Thursday, {1,590|calp|^} of them from pregnant women: {30 per cent|cals}.

Breathnach told the Dáil that the system "had worked, eventually".

Crosswords, p. {22|-}. Munster {31|-} Ulster {17|-}

@doc d-radio | radio panel, transcript | 2032-04-11
THE KITCHEN TABLE, Radio Iar

PRESENTER: Killian, how many packs came back?

FERRITER: {A hundred and eleven thousand six hundred|rcb|v=111600|t=as of yesterday|by=FERRITER}, as of yesterday. Out of {a hundred and eighty-six|rc2|x=1000} thousand. {Six in ten|rcs|v=60}, which is a lot for a recall.

PRESENTER: And the rest?

FERRITER: Eaten or at the back of the fridge. The back of the fridge worries me. With {seventy|inc} days, we'll see cases into June.

PRESENTER: Mary from the consumers' association, sales of smoked fish are down?

MARY DEVANE: {Forty-five|sal|v=-45} per cent at Dolan's. And that punishes smokers who did nothing.

PRESENTER: What can the firm be fined?

DEVANE: {Half a million|fine|v=500000} at most. It's a line in the budget.

PRESENTER: We've had {214|-} texts. Sheila says she's never liked trout.

@doc e-final | wire agency | 2032-06-02
Irish trout listeria outbreak over; {five|d2} dead

DUBLIN, June 2 (Celtic Wire) - An outbreak of listeriosis linked to smoked trout has ended with {34|c3} people ill and {five|d2} dead, or {15%|ds|round}, the Health Protection Centre said on Wednesday.

{Twenty-seven|ci} of the cases were in the Republic and {seven|cn} in Northern Ireland. {Eight|pr} were pregnant women; {three|mi} lost their babies. Among the others the median age was {73|age}. All but two, {32|hos}, were in hospital ({94%|hs|round}).

Of {31|seq} strains sequenced, {29|seqm} matched that of the plant ({94%|seqs|round}).

{Seventeen|act} families have sued. In 2027 an outbreak traced to brawn killed {two|old|t=In 2027} people.
