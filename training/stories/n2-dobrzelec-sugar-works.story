@story n2-dobrzelec-sugar-works
@topic Dust explosion in a Polish sugar works: first day, the inspectors' interim findings, the owner's compensation
@subject V = Dobrzelec explosion | explosion | blast | accident
@subject C = Cukrownia Dobrzelec | Dobrzelec sugar works | the works | the plant | the sugar works
@subject O = Zuckerwerk Haldensen | Haldensen | the German owner | the group
@subject L = Labour inspectorate | inspectorate | inspectors
@subject Z = Zenona Kołaczek | Kołaczek | the chief inspector
@subject F = Dobrzelec fire brigade | firefighters | the brigade | fire crews
@subject S = Solidarna union | the union
@fact d1 = 3 | deaths | V | workers killed | 2003-11-18 evening | cumulative
@fact d2 = 5 | deaths | V | workers killed | 2003-11-20 | cumulative
@fact i1 = 27 | injuries | V | workers injured | 2003-11-18 evening | cumulative
@fact ib = 9 | injuries | V | workers with severe burns | 2003-11-18 evening | cumulative
@fact ms = 4 | missing | V | people not accounted for | 2003-11-18 evening | snapshot
@fact ns = 86 | other | V | people on the night shift | 2003-11-18 | constant
@fact jb = 412 | jobs | C | people employed | 2003-11 | constant
@fact js = 150 | jobs | C | seasonal workers | 2003-11 | constant
@fact t = 03:40 | clock | V | time of the explosion | 2003-11-18 | constant
@fact t1 = 03:52 | clock | F | time the first crew arrived | 2003-11-18 | constant
@fact ff = 94 | other | F | firefighters at the scene | 2003-11-18 | snapshot
@fact du = 6 | other | C | centimetres of sugar dust on the beams | 2003-11 | constant
@fact dm = 1 | other | C | millimetres of dust allowed | - | constant | threshold
@fact wk = 14 | other | L | warnings issued in two years | 2003-11 | cumulative
@fact wo = 3 | other | C | warnings acted upon | 2003-11 | cumulative
@fact cm = 80000 | damages | O | zloty for each family of a dead worker | 2003-11-27 | plan | pledged
@fact cu = 250000 | damages | S | zloty for each family of a dead worker | 2003-11-27 | plan
@fact th = 1900 | other | C | tonnes of sugar lost | 2003-11 | constant
@fact pc = 5200 | other | C | tonnes of beet sliced per day | 2003-11 | constant
@fact dg = 32000000 | damages | O | zloty of damage to the building | 2003-11-27 | constant | projected
@fact ag = 24 | age | V | age of the youngest victim | - | constant
@fact pr = 12 | duration | C | weeks until work begins again | 2003-11-27 | plan | projected
@trap d1 d2 :: three killed at once, five after two days
@trap i1 ib :: injured and severely burned
@trap jb ns :: all employees and the night shift
@trap jb js :: employees and seasonal workers
@trap t t1 :: blast and first crew
@trap du dm :: measured and allowed
@trap wk wo :: warnings given and warnings heeded
@trap cm cu :: offer and demand
@trap cm dg :: compensation and damage
@trap ms d1 :: missing and dead
@trap th pc :: sugar lost and beet sliced

@doc a-wire | wire agency | 2003-11-18
Blast at Polish sugar works kills {three|d1}, {four|ms} missing

DOBRZELEC, Poland (EPA-W) - An explosion tore through the silo house of a sugar works in western Poland before dawn on Tuesday, killing at least {three|>d1|t=on Tuesday|by=the fire brigade} workers, injuring {27|i1|^} and leaving {four|ms|^} unaccounted for, the fire brigade said.

The blast struck at {3:40 a.m.|t|t=on Tuesday} on the night shift, when {86|ns} people were at work in Cukrownia Dobrzelec. The plant employs {412|jb}, besides {150|js} hired for the beet campaign.

{Nine|ib|t=on Tuesday} of the injured have severe burns and were flown to specialised units, {two|-} of them to Leipzig.

Sugar dust is suspected. The works slices {5,200|pc} tonnes of beet a day and is owned by Zuckerwerk Haldensen of Germany, whose shares fell {2.3 percent|-} in Frankfurt.

The first crew reached the gate at {3:52 a.m.|t1}. By midday {94|ff|t=By midday} firefighters were on the site. "You could hear it in Bolesławiec", {18|-} km away, a fireman said.

@doc b-radio | radio script | 2003-11-19
Radio Nadodrze, 8.00. Presenter: Wiesława Tchórz.

It's the second morning in Dobrzelec. The hot metal is still too dangerous for the dogs, so the search for the {four|ms|t=still} missing has paused.

To repeat what we know: at {twenty past three|!t|v=03:20} yesterday the sugar silos went up. {Three|d1|t=yesterday} people are confirmed dead, {27|i1|^} hurt, and of the latter {nine|ib|^} have very serious burns.

The youngest of those who died, loader Kamil Dudziński, was {twenty-four|ag}. His mother told us that he had been due to have the night off.

More than {a hundred|?>ff|t=the first day} firefighters worked the first day. The brigade says it'll be a fortnight before the ruins are cool.

The works has {four hundred and twelve|jb} people on the books, and nobody is sure who'll be paid this month. {Two|-} degrees above zero in Wrocław, wind north-west, {eleven|-} kilometres an hour.

@doc c-weekly | regional daily | 2003-11-21
{Five|d2} dead, and the dust that everybody knew about
Gazeta Nadodrzańska, p. 1 (continued on p. 4)

Reporter: Bogumiła Serafin

The death toll in the Dobrzelec disaster reached {five|d2|t=yesterday} yesterday, when {two|-} bodies were recovered from under the third silo. {Four|-} people had been listed as missing on the day; {two|-} turned out to be at home, asleep.

The works was no stranger to the labour inspectorate. Its file holds {14|wk|t=in the past two years|by=chief inspector Zenona Kołaczek} warnings about dust issued in the past two years, said chief inspector Zenona Kołaczek. {Three|wo|by=chief inspector Zenona Kołaczek} led to any action.

What lay on the beams of the packing hall, measured in the spring, was {six|!du|force} millimetres thick, according to a file seen by the Gazeta. A layer of {one|dm} millimetre is what regulations tolerate.

Haldensen's spokesman called it "irresponsible to speculate". He put the loss of sugar at {1,900|th|by=Haldensen's spokesman} tonnes.

On the shift were {86|ns} men and women. Among them was Kamil, {24|ag}.

Crossword: 17 across, "sweet". Next Gazeta on Monday.

@doc d-business | business newspaper | 2003-11-28
Haldensen puts Polish blast at {32m|dg|v=32000000} zloty, offers families {80,000|cm} each
Handelsblick Mitteleuropa

The German sugar group Haldensen said on Thursday that the explosion at its Dobrzelec works had caused {32 million zloty|dg|t=on Thursday|by=The German sugar group Haldensen} of damage and would cost it the rest of the beet campaign. It expects to slice beet again in {12|pr|^} weeks.

Families of the dead will receive {80,000 zloty|cm|t=on Thursday} for each victim without prejudice to any claim. The Solidarna union, which represents {a third|-} of the employees, called this "the price of a used tractor" and asked for {250,000|cu|by=The Solidarna union}.

That would bring the bill to {1.25 million zloty|-} for {five|d2} deaths. Analysts at Bank Brenz were untroubled: "Insurance has it".

The works, which can slice {5,200|pc} tonnes of beet daily, contributes {a ninth|-} of Haldensen's sugar output. Stocks held elsewhere will make good the {1,900|th} tonnes lost.

Of {14|wk|by=the labour inspectorate} dust warnings by the labour inspectorate, the group acknowledged {11|!wo|by=the group} as having been acted on.

Sugar, London No 5, Mar: $221.4/t

@doc e-union | union leaflet | 2003-12-02
SOLIDARNA - INFORMACJA No 31

Colleagues,

At the meeting of 30 November, {380|-} of you voted. We told the owner: {250,000|cu|t=30 November} zloty for each bereaved family. The {80,000|cm|by=the owner} it has laid on the table is less than one month's pay of a director.

The facts:
* {five|d2} dead
* {twenty-seven|i1} injured, {nine|ib} for life
* {fourteen|wk} warnings, {three|wo} heeded
* {six|du} centimetres of dust at the top of the hall, when {one|dm} millimetre is allowed

The fire crew had to come from town, twelve minutes, at {3.52|t1}, because the plant's own was cut in 1999.

The owner says that the works will run in {twelve|pr|by=The owner} weeks. We say: not before every beam is clean. And of our {142|!jb|t=at present} jobs at present, not one is to go; nor those of the {150|js} on the campaign.

Candles at the gate, Friday, 18.00
