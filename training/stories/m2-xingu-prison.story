@story m2-xingu-prison
@topic Overcrowding and deaths at the Xingu prison complex, Brazil: inspection, ministry answer, court order
@subject P = Xingu prison complex | the complex | the prison | Xingu
@subject N = National Council of Justice | CNJ | inspectors | the council
@subject S = State prison secretariat | Seap | the secretariat | the state
@subject O = Ombuds office | the public defender's office | the public defenders | Defensoria
@subject J = Judge Iracema Tupinambá | the judge | the court
@subject D = Deivid Amorim | Amorim | the youngest prisoner
@fact h1 = 1912 | other | P | prisoners | 2029-08-20 | snapshot
@fact h2 = 1460 | other | P | prisoners | 2030-03-01 | snapshot
@fact c = 780 | other | P | places | - | constant
@fact w = 634 | other | P | prisoners without a sentence | 2029-08-20 | snapshot
@fact wd = 11 | duration | P | months that an unsentenced prisoner has waited on average | 2029-08-20 | snapshot
@fact cell = 41 | other | P | men in the fullest cell | 2029-08-20 | snapshot
@fact bd = 12 | other | P | bunks in the fullest cell | 2029-08-20 | snapshot
@fact dt = 23 | deaths | P | prisoners who died in a year | 2029-08-20 | cumulative
@fact dv = 6 | deaths | P | prisoners killed by other prisoners in a year | 2029-08-20 | cumulative
@fact tb = 88 | cases | P | tuberculosis cases | 2029-08-20 | snapshot
@fact g = 53 | officers | S | guards | 2029-08-20 | snapshot
@fact ratio = 36 | other | P | prisoners per guard | 2029-08-20 | snapshot
@fact gs = 200 | officers | S | guards that the law asks for | - | constant | threshold
@fact wtr = 3 | duration | P | hours of running water a day | 2029-08-20 | snapshot
@fact bu = 96000000 | budget | S | reais promised for a new block | 2029-09-30 | plan | pledged
@fact bl = 450 | other | S | places in the new block | 2029-09-30 | plan | pledged
@fact dl = 120 | duration | J | days given to the state | 2029-12-05 | constant | threshold
@fact fi = 50000 | damages | J | reais of fine for each day of delay | 2029-12-05 | constant | hypothetical
@fact lim = 1073 | other | J | prisoners allowed at most | 2029-12-05 | constant | threshold
@fact da = 18 | age | D | age in years | 2029-08-20 | constant
@fact rel = 320 | other | J | prisoners moved to house arrest | 2030-03-01 | cumulative
@rel product h1 = g * ratio
@trap h1 h2 :: first count against the one after the order
@trap c lim :: places against the ceiling
@trap dt dv :: all deaths against killings
@trap g gs :: guards there against guards required
@trap cell bd :: men against bunks
@trap bl rel :: places planned against men sent home

@doc a-report | justice watchdog bulletin | 2029-08-27
INSPECTION SUMMARY — Complexo Prisional do Xingu
Visit of 20 and 21 August 2029

1. Occupancy. On the day of the visit the complex held {1,912|h1|t=On the day of the visit|by=the council} prisoners. It has {780|c|^} places.
2. Legal status. {634|w|^} had no sentence. They had waited {11|wd|^} months on average, the longest {four|-} years.
3. Cells. In cell B-{17|-} the council counted {41|cell|^} men and {12|bd|^} bunks. Turns are taken to lie down.
4. Water runs for {three|wtr|^} hours a day.
5. Health. There are {88|tb|^} cases of tuberculosis and one doctor, on Thursdays.
6. Deaths. {Twenty-three|dt|t=in twelve months} in twelve months, {six|dv|^} of them killings.
7. Staff. {53|g} guards in four shifts, which is {one|-} to {36|ratio} inmates. The statute requires {200|gs|by=The statute}.
8. The youngest inmate interviewed, D. A., is {18|da} and accused of stealing a phone.

The council recommends suspension of new admissions.

@doc b-defence | regional newspaper | 2029-10-02
State promises R$ {96 million|bu|by=State} for Xingu; 'buy mattresses first', say defenders
Redação · 02/10/2029 08h41 · 5 comentários

The prison secretariat will build a block with {450|bl|by=The prison secretariat} places at Xingu within {18|-} months, it said in reply to the council's report, at a price of R$ {96 million|bu|^}.

The complex holds {1.9 thousand|~h1|v=1900} men where {780|c} fit. Deducting the new block, a thousand would still be surplus, the public defenders note. Their lawyers, who walked round with the inspectors in August, found {57|!cell|t=in August|by=Their lawyers} prisoners in the worst of the cells, with {a dozen|bd|^} beds, and water {three|wtr|^} hours out of {24|-}.

Seap disputes the death toll. It counts {14|?dt|by=Seap} deaths in the same year, not including men who died in hospital, and {six|dv|^} homicides.

"They do not die here. They are sent to die elsewhere," a nurse says.

LEIA MAIS: Lottery: Mega-Sena pays R$ 44m

@doc c-wire | wire agency | 2029-12-06
Judge gives Brazilian state {120|dl} days to cut prison crowding

BELÉM, Brazil - A federal judge ordered the state of Pará to reduce the population of one of the country's most crowded jails to no more than {1,073|<lim} within {120|dl} days, or pay {50,000|fi} reais for each day of delay.

Judge Iracema Tupinambá set the ceiling at 137.5 percent of the {780|c} places, a ratio used by Brazil's Supreme Court. An inspection in August had found {1,912|h1|t=in August} inmates, {634|w|^} of them awaiting trial, watched by {53|g|^} guards.

The state says it has hired {60|-} guards and put {96 million|bu|by=The state} reais into a new {450|bl}-place wing. It will appeal.

Brazil holds about {850,000|-} people behind bars, according to the justice ministry.

@doc d-magazine | magazine | 2030-03-15
Deivid goes home
Long read · Camila Nakasone-Brito · 11 min

He went in for a phone and was inside for {nine|-} months. Deivid Amorim, {18|da|t=at the time|by=inspection} at the time of the inspection, has come out {19|-} and with a cough.

He slept in the cell called the Boeing, with {forty|-} others, {41|cell} in all, over {12|bd} slabs of concrete. He learnt to sleep standing, and he learnt who'd get him water in the {three|wtr} hours when there was any. He knew {two|-} of the {six|dv} who were murdered.

Now a bracelet beeps on his leg. He is one of {320|rel|t=by March 1} moved to house arrest by March 1. On that day {1,460|h2|t=On that day} remained, so the judge's number ({1,073|lim}) is a way off, and the fine, R$ {50,000|fi} a day, begins in {three|-} weeks.

The new block? I went to see it. There is a sign, with the price, R$ {69 million|!bu|by=a sign}, and a goat.

@doc e-radio | radio news script | 2029-08-28
RÁDIO IGARAPÉ 102,1 — Manhã

Bom dia. A jail for {seven hundred and eighty|c} that houses {one thousand nine hundred and twelve|h1}: that's the photograph that inspectors from Brasília took of Xingu last week.

{Eighty-eight|tb} men have tuberculosis. Of {twenty-three|dt|t=over the last year} who died over the last year, {six|dv} were killed.

And who's watching? {Fifty-three|g} guards. By law there should be {two hundred|gs}. Divide, and it makes one for every {thirty-six|ratio}.

Nearly a {third|-} haven't been before a judge; {eleven|wd} months they wait, taking the middle.

The secretariat didn't answer our three calls. The river stands at {7.4|-} metres.
