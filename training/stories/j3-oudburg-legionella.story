@story oudburg-legionella
@topic Legionnaires' disease at the Sint-Godelieve hospital in Oudburg, Belgium, August 2001
@subject O = Oudburg outbreak | the outbreak | the legionella outbreak
@subject H = Sint-Godelieve hospital | Sint-Godelieve | the hospital | the clinic | AZ Sint-Godelieve
@subject I = Health Inspectorate of East Flanders | the inspectorate | inspectors
@subject P = first patient | the index patient | Roger De Cuyper | De Cuyper
@subject Y = youngest patient | the youngest
@subject Z = oldest patient | the oldest
@subject E = 1996 Aalter outbreak | Aalter
@fact c1 = 14 | cases | O | confirmed cases | 2001-08-20 | cumulative
@fact c2 = 23 | cases | O | confirmed cases | 2001-08-24 | cumulative
@fact su = 9 | cases | O | suspected cases | 2001-08-24 | snapshot
@fact ct = 32 | cases | O | confirmed and suspected cases | 2001-08-24 | cumulative
@fact d1 = 2 | deaths | O | patients who died | 2001-08-20 | cumulative
@fact d2 = 4 | deaths | O | patients who died | 2001-08-24 | cumulative
@fact ic = 5 | other | O | patients in intensive care | 2001-08-24 | snapshot
@fact ea = 11 | cases | E | confirmed cases | final | cumulative
@fact ap = 58 | age | P | years of age | 2001 | constant
@fact ay = 34 | age | Y | years of age | 2001 | constant
@fact az = 89 | age | Z | years of age | 2001 | constant
@fact am = 67 | age | O | median age of the patients | 2001-08-24 | snapshot
@fact fs = 2001-08-06 | date | P | day of the first symptoms | - | constant
@fact be = 612 | other | H | beds | - | constant
@fact bc = 48 | other | H | beds closed | 2001-08-20 | snapshot
@fact tw = 43 | temperature | H | degrees Celsius of the hot water at the tap | 2001-08-18 | snapshot
@fact tn = 60 | temperature | I | degrees Celsius of hot water that the rules demand | - | constant | threshold
@fact sa = 120 | other | I | water samples taken | 2001-08-24 | cumulative
@fact sp = 33 | other | I | water samples with legionella | 2001-08-24 | cumulative
@fact ss = 27.5 | other | I | percent of the water samples with legionella | 2001-08-24 | snapshot
@fact in = 10 | duration | O | days from infection to illness at most | - | constant
@fact le = 1850 | other | H | former patients written to | 2001-08-24 | cumulative
@fact bf = 85000000 | budget | H | Belgian francs for new pipes | 2001-08-24 | plan | projected
@fact eu = 2100000 | budget | H | euros for new pipes | 2001-08-24 | plan | projected
@rel sum ct = c2 + su
@rel share ss = sp / sa
@rel convert eu = bf
@trap c1 c2 :: four days later
@trap c2 ct :: confirmed against all
@trap d1 d2 :: four days later
@trap tw tn :: measured against demanded
@trap ap am :: the first patient and the median
@trap c1 ea :: an earlier outbreak

@doc a-daily | Flemish broadsheet | 2001-08-21
{Two|d1} dead of legionella in Oudburg hospital

From our correspondent Goedele Verstraeten

OUDBURG — It began with a cough. On {6 August|fs} Roger De Cuyper, {58|ap}, a roofer with a new hip, ran a fever in room 317 of Sint-Godelieve. Yesterday the hospital admitted that he was the first of {14|c1|t=Yesterday|by=the hospital} people in whom legionnaires' disease is certain. {Two|d1|^} have died.

The bacteria were probably in the shower. The inspectorate demands at least {60|>tn|by=The inspectorate} degrees of any hot tap; on Saturday a thermometer in wing C stood still at {43|tw|t=on Saturday}.

Of the {612|be} beds, {48|bc} are now closed, and visitors get bottled water. "Inspectors have taken samples on every floor," says director Ludo Haesaert.

Flanders remembers Aalter, where {11|ea} people fell ill in {1996|-}.

The illness shows itself {ten|in|by=doctors} days after infection at the latest, doctors say, so the count may rise.

@doc b-french | French-language Brussels daily | 2001-08-22
Legionellosis: the roofer's wife speaks

by Maxence Thirifays, with Belga-Sud

- On other pages: the Diables, {0|-}-{0|-}; 3 walks in the Fagnes; Lotto 4-11-19-27-33-40

"He entered for a hip, he came out with lungs of {seventy|-}," says Mme De Cuyper. Her husband, {61|!ap}, the index patient of Oudburg, breathes on his own again since Sunday. He had begun to shiver on a Thursday, {9 August|!fs}, she says, and a week passed before anyone looked for the bacterium.

In all {14|c1|t=Monday|by=the clinic} cases had been proven by Monday according to the clinic, and {two|d1|^} of those persons were dead, a woman of {79|-} and a priest. The youngest to be struck, a nurse, is {34|ay}; the oldest {89|az}.

The clinic has {612|be} beds. That it had left its boiler at {43|tw} degrees to save gas, Mr Haesaert "neither confirms nor denies".

@doc c-wire | wire agency | 2001-08-24
Belgian hospital outbreak claims {two|-} more lives

BRUSSELS (Nordal) - Legionnaires' disease has killed {four|d2|t=Friday|by=the provincial health inspectorate} patients of a hospital in the Belgian town of Oudburg, the provincial health inspectorate said Friday.

Confirmed cases number {23|c2|t=Friday}, with {nine|su} more suspected, for a total of {32|ct}. {Five|ic} are in intensive care. {Half|-} of those infected are older than {67|am}.

Of {120|sa} water samples {33|sp}, or {27.5 percent|ss}, contained the bacterium.

Sint-Godelieve, which has closed {48|bc} beds, has written to {1,850|le} former patients and expects to spend {85 million|bf|by=Sint-Godelieve} francs on its pipes. The incubation period is up to {10|<in} days.

@doc d-release | hospital press release | 2001-08-24
AZ Sint-Godelieve: state of affairs, Friday 24 August, noon

Since Monday, {nine|-} further patients have had a positive test. That brings our confirmed cases to {23|c2|t=Friday 24 August, noon}, of whom we have lost {four|d2|^}. In {nine|su} the laboratory has not spoken yet. {Five|ic} patients are ventilated.

The inspectorate's {120|sa} samples were taken from showers, basins and one fountain; {one in five|!ss} was positive.

We have sent letters to {1,850|le} persons nursed here since {1|-} July. Whoever has had no fever within {ten|in} days of going home need not worry.

The board has approved in principle the replacement of all hot-water pipes, a matter of {2.1 million|eu|by=The board} euros. In the meantime the boilers have been set to {65|-}.

Press: W. Claeys, 09 555 12 40

@doc e-column | weekly magazine, health column | 2001-08-30
Lukewarm

Everything about Oudburg is lukewarm: the apologies, the minister, the water. The rule says {60|tn|by=The rule} degrees. The thermometer said {34|!tw|by=The thermometer}, which is the temperature of a good bath and the age, as it happens, of the nurse who caught it. She was the youngest of them; the eldest was {89|az}.

Last Friday the score was {thirty-two|ct|t=Last Friday}, if one adds the suspicions to the proofs, and {four|d2|t=Last Friday} funerals. Compare Aalter: {eleven|ea} sick in all, and a law afterwards.

The hospital, {612|be} beds, {48|bc} of them empty for the moment, has sent out {1,850|le} letters; I know someone who got hers twice. The patients are {67|am} in the median, the roofer {58|ap}. He fell ill on {6 August|fs}, and the water was looked at on the {18th|-}.

The price of decent pipes is {85|bf|x=1000000} million francs. We are told that this is a great deal. It is {two|-} roundabouts.
