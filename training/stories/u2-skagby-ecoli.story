@story u2-skagby-ecoli
@topic E. coli outbreak from sprouts in Denmark: cases, kidney patients, recall
@subject E = STEC outbreak | outbreak | the bacterium | infection | E. coli | disease
@subject SI = Statens Smitteinstitut | SMI | the institute | infection institute
@subject FS = Food Inspectorate | inspectorate | food authority
@subject N = Nordspire | the company | the grower
@subject RI = Rigshavn Hospital | Rigshavn | hospital
@subject SW = Sweden | Swedish health agency | Swedish
@subject ME = Minister Birgitte Lauenborg | Lauenborg | the minister | food minister
@subject ECDC = European Centre for Disease Surveillance | European centre | ECDS
@subject KF = Danish Consumer Union | consumer union
@fact c1 = 34 | cases | E | people infected | 2043-07-01 | cumulative
@fact c2 = 118 | cases | E | people infected | 2043-07-08 | cumulative
@fact c3 = 176 | cases | E | people infected | 2043-07-24 | cumulative
@fact ck = 71 | cases | E | children infected | 2043-07-24 | cumulative
@fact cs = 23 | cases | SW | people infected | 2043-07-08 | cumulative
@fact h1 = 9 | injuries | E | people with kidney failure | 2043-07-01 | cumulative
@fact h2 = 31 | injuries | E | people with kidney failure | 2043-07-08 | cumulative
@fact h3 = 44 | injuries | E | people with kidney failure | 2043-07-24 | cumulative
@fact dia = 17 | injuries | RI | patients on dialysis | 2043-07-08 | snapshot
@fact d1 = 1 | deaths | E | people dead | 2043-07-08 | cumulative
@fact d2 = 3 | deaths | E | people dead | 2043-07-24 | cumulative
@fact inc = 4 | duration | E | days of incubation, median | - | constant
@fact pkg = 480000 | other | N | packets recalled | 2043-07-08 | constant
@fact prc = 12.95 | price | N | kroner for a packet | - | constant
@fact smp = 312 | other | FS | samples taken | 2043-07-08 | cumulative
@fact pos = 3 | other | FS | samples with the strain | 2043-07-08 | cumulative
@fact seed = 18 | other | N | tonnes of seed in the suspected batch | - | constant
@fact shp = 740 | other | N | shops that sold them | - | constant
@fact age = 9 | age | E | median age of the patients | 2043-07-08 | snapshot
@fact emp = 62 | jobs | N | people employed | - | snapshot
@fact laid = 48 | jobs | N | people sent home | 2043-07-10 | snapshot
@fact comp = 25000000 | damages | ME | kroner of compensation fund | 2043-07-10 | plan | pledged
@fact ask = 90000000 | damages | KF | kroner of compensation demanded | 2043-07-10 | plan
@fact old = 2031 | date | - | year of the last outbreak of the kind | - | constant
@fact inter = 86 | other | SI | patients interviewed | 2043-07-08 | cumulative
@fact sprout = 74 | other | SI | percent of those interviewed who had eaten sprouts | 2043-07-08 | snapshot
@fact days = 29 | duration | E | days until it was declared over | - | constant
@fact val = 6216000 | damages | N | kroner of goods recalled | - | constant
@fact neg = 309 | other | FS | samples without the strain | 2043-07-08 | cumulative
@rel product val = pkg * prc
@rel diff neg = smp - pos
@trap c1 c2 :: the count of two weeks
@trap c2 h2 :: all the infected, and those with kidney failure
@trap c2 cs :: Danish and Swedish patients
@trap h2 dia :: kidney failure and dialysis
@trap emp laid :: staff and those sent home
@trap comp ask :: promised and demanded
@trap smp pos :: samples taken and positive

@doc a-smi | public health bulletin | 2043-07-01
EPI-NEWS, week 26
Outbreak of STEC O104

As of 1 July, {34|c1|t=As of 1 July} cases with the outbreak strain have been notified, {9|h1|^} of whom have developed kidney failure (HUS). The median age is below {ten|-} years, the median incubation period {4|inc} days. Doctors are reminded that antibiotics should not be given.

The last outbreak with a serotype of this kind in the country was in {2031|old}. Interviews continue.

Statens Smitteinstitut, Artilleriboulevarden 5. This issue: 1 of 3 pages.

@doc b-daily | national daily | 2043-07-09
Sprouts on {740|shp} shelves, and a hunt that took eight days
By Troels Vangsgaard

It was a grandmother's salad, says the mother of a six-year-old in Rigshavn Hospital, where {17|dia|t=yesterday|s=Rigshavn Hospital} patients were on dialysis yesterday. The child is one of {31|h2|t=by yesterday|by=the institute} whose kidneys had given up by yesterday, according to the institute; {118|c2|^} people in all carry the strain. {One|d1|^}, an elderly man from Skagby, has died.

Of {86|inter} patients asked what they ate, {74|sprout} percent remembered sprouts from Nordspire. The grower has withdrawn {480,000|pkg|s=The grower} packets ({12.95|prc} kroner each) from {740|shp} shops.

The food inspectorate took {312|smp} samples; {three|pos} contained the bacterium, all from one batch of {18|seed} tonnes of fenugreek seed.

In Sweden {23|cs|t=until yesterday|by=the Swedish health agency} infections had been reported until yesterday, said the Swedish health agency.

Sudoku: hard. Rate this article ★★★☆☆ (211)

@doc c-english | English-language site | 2043-07-11
Denmark sets aside {25 million|comp} kroner for E. coli families

Food minister Birgitte Lauenborg on Friday announced a fund of DKK {25 million|comp|by=Birgitte Lauenborg} for patients struck by contaminated sprouts. The consumer union called it "a tip" and asked for {90 million|ask|by=The consumer union}.

By Wednesday {118|c2|t=By Wednesday} people had been infected across the country. The kidneys of {13|!h2|t=By Wednesday} of them had failed. The median age of those affected is {nine|age}, which is what sets this outbreak apart from that of {2013|!old}.

Nordspire, near Skagby, employs {62|emp}. The grower has now furloughed {48|laid} of them. It sold its sprouts in {740|shp} shops at DKK {12.95|prc} and says its wells were tested every {two|-} weeks.

The batch weighed {18|seed} tonnes.

Also on our site: 14 beaches with blue flags

@doc d-business | retail trade paper | 2043-07-14
Recall bill: {480,000|pkg} packets, one batch

Chains have removed {408,000|!pkg|by=the inspectorate} packets of Nordspire sprouts, the inspectorate reckons. At a shelf price of {12.95|prc} kroner, that is {6.2|val|x=1000000} million kroner of goods. Nordspire has sent home {48|laid|s=Nordspire} of its {62|emp} staff.

None of the other growers has been ruled out: {309|neg} of the {312|smp} samples came back clean. Lauenborg wants a limit for seed by October.

@doc e-eu | European surveillance centre, report | 2043-07-24
STEC O104, multi-country: rapid outbreak assessment, final

Denmark: {176|c3|s=Denmark} confirmed cases (of whom {71|ck} under 15), {44|h3} with HUS, {3|d2} deaths. Sweden: {32|!cs|t=by 8 July} by 8 July. Vehicle: sprouts from a Danish producer.

The Danish institute declared the outbreak over after {29|days} days. Number of patients interviewed: {86|inter}, with exposure to sprouts in {74|sprout}%.
