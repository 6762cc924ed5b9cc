@story r5-slovakia-hospital-infection
@topic A resistant germ spreads in a Slovak hospital; the wards close and reopen
@subject H = Brezovica University Hospital | the hospital | Brezovica hospital | the clinic
@subject G = Klebsiella outbreak | the outbreak | Klebsiella | the germ | the bacterium
@subject P = Public Health Office | the Office | ÚVZ | hygienists | epidemiologist Ľubica Karvašová | Karvašová
@subject N = neonatal ward | the newborn ward | newborns
@subject I = intensive care unit | ICU | intensive care
@subject D = director Štefan Mihálik-Orosz | Mihálik-Orosz | the director
@subject Z = Chamber of Nurses | the nurses' chamber | nurses
@subject M = health ministry | health minister Róbert Adamčo | Adamčo | the ministry
@fact c1 = 17 | cases | G | patients infected | 2029-02-06 | cumulative
@fact c2 = 29 | cases | G | patients infected | 2029-02-20 | cumulative
@fact c3 = 34 | cases | G | patients infected | 2029-03-30 final | cumulative
@fact k2 = 41 | cases | G | patients who carry the germ without illness | 2029-02-20 | cumulative
@fact d1 = 3 | deaths | G | infected patients who died | 2029-02-06 | cumulative
@fact d2 = 7 | deaths | G | infected patients who died | 2029-02-20 | cumulative
@fact d3 = 8 | deaths | G | infected patients who died | 2029-03-30 final | cumulative
@fact dk = 4 | deaths | G | deaths caused by the infection | 2029-03-30 final | cumulative
@fact nc = 6 | cases | N | infants infected | 2029-02-20 | cumulative
@fact ic = 15 | cases | I | patients infected | 2029-02-20 | cumulative
@fact oc = 8 | cases | H | patients infected on other wards | 2029-02-20 | cumulative
@fact bc = 58 | other | H | beds closed | 2029-02-20 | snapshot
@fact bt = 742 | other | H | beds | 2029 | constant
@fact op = 310 | waiting | H | operations put off | 2029-02-20 | cumulative
@fact sw = 2640 | other | P | swabs taken | 2029-02-20 | cumulative
@fact sk = 11 | other | P | sinks where the germ was found | 2029-02-20 | cumulative
@fact nu = 163 | jobs | Z | posts for nurses that are vacant | 2029-02 | snapshot
@fact ra = 14 | other | Z | patients for a nurse on a night shift | 2029-02 | snapshot
@fact rr = 6 | other | M | patients for a nurse allowed in intensive care and surgery | - | constant | threshold
@fact bu = 4700000 | budget | M | euros for new pipes | 2029 | plan | pledged
@fact fi = 80000 | damages | P | euros of fine | 2029-03-30 | constant
@fact fm = 165000 | damages | P | euros of the highest fine | - | constant | threshold
@fact hh = 57 | rate | P | percent of times that hands were disinfected | 2029-02 | snapshot
@fact h2 = 81 | rate | P | percent of times that hands were disinfected | 2029-03-30 | snapshot
@fact e0 = 12 | cases | G | patients infected | 2027 | constant
@fact ag = 71 | age | G | median age of those who died | 2029-03-30 final | constant
@fact ih = 51.7 | rate | I | percent of the infected | 2029-02-20 | snapshot
@fact fh = 48.5 | rate | P | fine in percent of the highest fine | 2029-03-30 | constant
@fact s2 = 1900 | other | P | swabs taken after 20 February | 2029-03-30 | cumulative
@fact dc = 2 | deaths | G | deaths to which the infection contributed | 2029-03-30 final | cumulative
@fact dn = 2 | deaths | G | deaths in which the infection played no part | 2029-03-30 final | cumulative
@rel share ih = ic / c2
@rel share fh = fi / fm
@rel sum d3 = dk + dc + dn
@rel sum c2 = nc + ic + oc
@trap c1 c2 :: two weeks apart
@trap c2 k2 :: infected and carriers
@trap d3 dk :: died with it and of it
@trap d1 d2 :: two weeks apart
@trap hh h2 :: before and after the training
@trap fi fm :: imposed and highest
@trap nc ic :: two wards
@trap bc bt :: closed and all
@trap c3 e0 :: this outbreak and an earlier one
@trap ra rr :: reality and rule

@doc a-wire | news agency | 2029-02-06
Resistant bacterium in Brezovica: {three|d1} patients dead

BREZOVICA (TA Sever) – {Seventeen|c1|t=since mid-January|by=the Public Health Office} patients of the University Hospital in Brezovica have fallen ill since mid-January with a strain of Klebsiella that hardly any antibiotic works against, the Public Health Office announced on Tuesday. {Three|d1|t=on Tuesday} of them have died.

"We cannot say that they died of it. They were gravely ill people," said hospital director Štefan Mihálik-Orosz.

Visits are banned. The hospital, which has {742|bt} beds, has stopped admitting patients to one of its two intensive care units. In 2027 it had a similar outbreak with {12|e0|t=In 2027} cases.

The ministry has sent a team of hygienists.

@doc b-daily | national daily | 2029-02-21
The germ lives in the sink

By Vanda Hučková

It isn't on the door handles. It isn't on the phones. After {2,640|sw} swabs the hygienists know where the enemy sits: in the drain. They found it in {11|sk|by=they} washbasins, most of them from 1978, on three floors.

{Twenty-nine|c2|t=Up to yesterday|by=Karvašová} people have been infected. Up to yesterday {seven|d2|t=Up to yesterday} had died. A further {41|k2|t=Up to yesterday} carry the bacterium in their gut without being ill, and nobody knows for how long. Of the infected, {15|ic} were lying in intensive care and {eight|oc} on surgical and internal wards; {six|nc} are newborns, all of whom, says epidemiologist Ľubica Karvašová, "are drinking and screaming, and that's how we like it".

Karvašová spent a week just standing in corridors with a tally counter. In {57 per cent|hh|by=Karvašová} of the cases in which somebody should have disinfected their hands, they did. "Don't write that they're sloths. Write that on Thursday night I saw one nurse with {14|ra} patients. Where should she take the thirty seconds from?"

The Chamber of Nurses has been saying so since autumn. {163|nu|by=The Chamber of Nurses} of its members' posts in Brezovica are empty.

The hospital has closed {58|bc|t=as of yesterday} beds as of yesterday and put off {310|op|^} operations. Among those waiting is my neighbour, with his hip. He asks me to add that he's not angry.

Health minister Róbert Adamčo promises {4.7 million|bu|t=this year|by=Health minister Róbert Adamčo} euros for new pipes this year. The pipes were on the list in 2027 as well.

@doc c-tv | television news text | 2029-02-21
Babies among the infected

Video: 2:14 | Advertisement ends in 5 s

More than {half|>ih} of the patients who caught the dangerous bacterium at the Brezovica hospital were in intensive care, and {six|nc|t=as of Tuesday} are infants, the public health office said as of Tuesday.

Total: {29|c2|t=as of Tuesday} infected, {seven|d2|^} deceased. Another {41|k2|^} are carriers only.

Director Štefan Mihálik-Orosz refuses to resign. "If I leave, do the pipes leave with me?" he asked reporters.

The rules say that a nurse on such wards may look after at most {six|rr} patients. At night it can be {14|ra|by=the nurses' chamber}, according to the nurses' chamber.

{Fifty-eight|bc} of the house's {742|bt} beds are out of use. Emergencies go to Prešov, forty minutes away.

The office can fine the hospital up to {165,000|fm} euros.

@doc d-report | authority's closing statement | 2029-03-30
Statement on the end of the outbreak at the University Hospital in Brezovica

The Public Health Office declares the outbreak of carbapenem-resistant Klebsiella pneumoniae over. No new infection has been recorded for 28 days.

Balance. {34|c3|t=Balance} patients were infected. {Eight|d3|t=Balance} of them died, at a median age of {71|ag}. After review of the records by independent clinicians, the infection was the cause of death in {four|dk} and a contributing factor in {two|dc}; in the remaining {two|dn} it played no part. By comparison, the outbreak of 2027 comprised {12|e0|t=2027} infections.

Source. Biofilm in the drains of {11|sk} basins. These have been removed. {2,640|sw|t=by 20 February} samples were analysed by 20 February and a further {1,900|s2} later.

Hygiene. Compliance with hand disinfection rose from {57%|hh|t=at the first check} at the first check to {81%|h2|t=at the last} at the last.

Measures. All {58|bc} closed beds may be reopened. The hospital is fined {80,000|fi} euros, about {half|~fh} of the maximum of {165,000|fm} euros, since it cooperated.

JUDr. P. Ondrušek-Bielik, head of department

@doc e-weekly | weekly magazine | 2029-04-05
{Four|dk}

Comment by Imrich Sásik

Let us be exact, since everybody else now is. Not {eight|-} people died of the sinks of Brezovica. {Eight|d3} died with them. Of them, {four|dk|by=the office} did, in the judgment of the office.

The director calls it "half as bad". The minister had his picture taken with a pipe. The fine of {80,000|fi} euros will be transferred from one pocket of the state to another one, and on the way some clerk will stamp it twice.

And on the wards? {163|nu|t=in February} nurses were missing in February. I called: it's still the same, give or take. The old rule of {six|rr} patients each hangs on the wall of the ward sister's room. Somebody has drawn a moustache on it.

{Thirty-four|c3} patients caught something in the place to which they'd gone to be made well. I would like it if we could find that scandalous a little longer than until the next election.
