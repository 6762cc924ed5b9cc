@story xa-estrela-exchange
@topic Aid package of a Swiss canton's lottery fund for a hospital in Madagascar
@subject F = Lottery fund of Rüttli canton | the fund | the lottery fund
@subject H = Hôpital Saint-Rivo | Saint-Rivo | the hospital
@subject R = Dr Rado Andriamihaja | Andriamihaja | the head doctor
@subject V = Verein Licht für Ambatofahy | the association | Licht für Ambatofahy
@fact g = 780000 | budget | F | francs granted | 2029-04 | plan | pledged
@fact ge = 819000 | budget | F | euros granted | 2029-04 | plan | pledged
@fact ra = 1.05 | other | F | euros for a franc | 2029-04 | constant
@fact a = 4095000000 | budget | F | ariary granted | 2029-04 | plan | pledged
@fact ea = 5000 | other | F | ariary for a euro | 2029-04 | constant
@fact x = 351000 | budget | H | francs for an X-ray unit | - | plan
@fact so = 234000 | budget | H | francs for solar panels | - | plan
@fact wt = 117000 | budget | H | francs for a water tank | - | plan
@fact tr = 78000 | budget | H | francs for training | - | plan
@fact xs = 45 | other | H | X-ray unit as a share of the grant | - | plan
@fact ss = 30 | other | H | solar panels as a share of the grant | - | plan
@fact dn = 143000 | fundraising | V | francs raised | 2029-04 | cumulative
@fact tt = 923000 | budget | H | francs to be had from the two donors | 2029-04 | plan
@fact nd = 1300000 | budget | H | francs needed | - | plan | projected
@fact gp = 377000 | other | H | francs not yet found | 2029-04 | plan | projected
@fact fs = 71 | other | H | funds found as a share of the need | 2029-04 | plan
@fact ops = 1680 | other | H | operations in a year | 2028 | cumulative
@fact opm = 140 | other | H | operations in a month | 2028 | constant
@fact mon = 12 | other | H | months of a year | - | constant
@fact bd = 85 | other | H | beds | 2029 | constant
@rel product ge = g * ra
@rel product a = ge * ea
@rel sum g = x + so + wt + tr
@rel share xs = x / g
@rel share ss = so / g
@rel sum tt = g + dn
@rel diff gp = nd - tt
@rel share fs = tt / nd
@rel product ops = opm * mon
@trap gp x :: two sums near each other
@trap g tt :: one donor and both
@trap bd mon :: unrelated

@doc a-canton | press release | 2029-04-24
Lottery fund supports hospital on Madagascar

The government council has released {CHF 780,000|g|t=today} from the lottery fund today. At {1.05|ra} euros to the franc this is {EUR 819,000|ge}. It goes to the Hôpital Saint-Rivo in Ambatofahy: {CHF 351,000|x} for an X-ray unit ({45%|xs}), {CHF 234,000|so} for solar panels ({30%|ss}), {CHF 171,000|!wt} for a water tank and {CHF 78,000|tr} for training.

The association Licht für Ambatofahy adds {CHF 143,000|dn}, so that {CHF 923,000|tt} is assured. The project needs {CHF 1.3 million|nd}.

@doc b-mag | local weekly in Madagascar | 2029-04-27
{Four billion|a|round=1000000000} for Saint-Rivo

The hospital will have light at night. A Swiss lottery is giving {819,000|ge} euros, and a euro being {5,000|ea} ariary, one may say {4.95 billion|!a} ariary. Nearly {half|~xs} goes into a machine that sees through bones.

"We do {140|opm} operations a month," Dr Rado Andriamihaja said, "{1,680|ops|t=last year} in the {twelve|mon} months of last year, with torches." There are {85|bd} beds.

@doc c-newsletter | association newsletter | 2029-04-30
Liebe Freunde,

{923,000|tt} francs! Of these {780,000|g} come from the canton and {143,000|dn} out of your pockets, cake stalls and sponsored walks. Compared with what is needed, {1,300,000|nd}, we have {71 percent|fs}. Please do not stop: {387,000|!gp} francs are still to be found.

Four items are on the canton's list: X-ray {351,000|x}, solar {234,000|so}, water {117,000|wt}, training {78,000|tr}, together {780,000|g}.
