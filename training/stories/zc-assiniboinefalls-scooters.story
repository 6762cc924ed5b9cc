@story zc-assiniboinefalls-scooters
@topic A Canadian study of scooter and bicycle injuries, told by a wire, a daily, a journal and the rental firm
@subject S = Prairie Cycle Injury Study | the study | PCIS
@subject C = city of Assiniboine Falls | the city | Assiniboine Falls
@subject H = St. Boniface-Falls Hospital | the hospital | the emergency departments
@subject E = e-scooter riders | the scooter riders | scooters
@subject B = cyclists | the cyclists | bikes
@subject R = RollGo | the rental firm | the scooter company
@fact n = 2918 | cases | S | injured riders treated | 2029 to 2032 | cumulative
@fact ne = 1346 | cases | E | injured riders treated | 2029 to 2032 | cumulative
@fact nb = 1572 | cases | B | injured riders treated | 2029 to 2032 | cumulative
@fact he = 9 | rate | E | percent who wore a helmet | 2029 to 2032 | snapshot
@fact hb = 63 | rate | B | percent who wore a helmet | 2029 to 2032 | snapshot
@fact ale = 31 | rate | E | percent who had drunk alcohol | 2029 to 2032 | snapshot
@fact alb = 7 | rate | B | percent who had drunk alcohol | 2029 to 2032 | snapshot
@fact hde = 24 | rate | E | percent with a head injury | 2029 to 2032 | snapshot
@fact hdb = 13 | rate | B | percent with a head injury | 2029 to 2032 | snapshot
@fact d = 6 | deaths | S | riders who died | 2029 to 2032 | cumulative
@fact de = 4 | deaths | E | riders who died | 2029 to 2032 | cumulative
@fact trip = 5400000 | ridership | R | rental trips | 2029 to 2032 | cumulative
@fact rate = 25 | rate | E | injuries for 100,000 rental trips | 2029 to 2032 | snapshot
@fact spd = 20 | speed | C | kilometres an hour allowed | 2033 | constant
@fact spd0 = 25 | speed | C | kilometres an hour allowed | until 2032 | constant
@fact cost = 11400000 | spending | H | dollars of treatment | 2029 to 2032 | cumulative
@fact fleet = 1800 | other | R | scooters in the city | 2033 | constant | threshold
@fact age = 27 | age | E | median age | 2029 to 2032 | constant
@fact ageb = 41 | age | B | median age | 2029 to 2032 | constant
@trap ne nb :: scooters and bicycles
@trap he hb :: scooters and bicycles
@trap hde he :: head injuries and helmets
@trap d de :: all deaths and those on scooters
@trap spd spd0 :: two speed limits
@rel sum n = ne + nb

@doc cp-style | wire agency | 2033-05-04
Scooter riders twice as likely to hurt head, Manitoba study finds

ASSINIBOINE FALLS, Man. — Nearly {a quarter|~hde|v=25} of injured e-scooter riders treated in a Prairie city had a head injury, compared with {13|hdb} per cent of cyclists, says a study published Wednesday.

The Prairie Cycle Injury Study looked at {2,918|n|t=between 2029 and 2032} patients between 2029 and 2032: {1,346|ne|^} scooter riders and {1,572|nb|^} cyclists. Only {nine|he} per cent of the former wore a helmet; {63|hb} per cent of the latter did.

{Six|d|t=between 2029 and 2032} people died, {four|de|^} of them on scooters.

The city cut the scooter limit to {20|spd} kilometres an hour this spring from {25|spd0}.

@doc freep-like | metropolitan daily | 2033-05-06
Friday night, 11:40, and here they come

Dr. Harjit Sandhu-Lavallée can tell before the curtain opens. "Chin, wrist, breath."

The chin goes first as scooters stop and people don't. The wrist is what you put out. The breath: {31|ale} per cent of scooter patients in his study had been drinking, versus {seven|alb} per cent of cyclists. Their median age is {27|age}. The cyclists he sees, at {41|ageb}, are "dads with panniers".

In four years, {2,819|!n|t=In four years} of both kinds came through the doors of the city's emergency departments, at a cost of {$11.4 million|cost|^}. Of {six|d|^} dead, {two|!de} were on rental scooters.

RollGo, which has {1,800|fleet} machines on the street by city licence, says that {5.4 million|trip|^} trips were made in that time. "That's {25|rate} injuries for every {100,000|-}. You're more likely to be hurt by your cat."

Helmets hang from the handlebars of every unit since April. One in {three|-} has been stolen.

*River: {5.1|-} m, crest May {14|-}. Jets {4|-} Wild {3|-} (OT)*

@doc journal-abs | journal abstract | 2033-05-03
Injuries among users of shared e-scooters and bicycles: the Prairie Cycle Injury Study

**Methods** Prospective registry, {3|-} emergency departments, 1 Jan. 2029 – 31 Dec. 2032.
**Results** {2,918|n|t=1 Jan. 2029 – 31 Dec. 2032} patients ({1,346|ne|^} scooter, {1,572|nb|^} bicycle). Median age {27|age} v. {41|ageb} years. Helmet use {9%|he} v. {63%|hb}; alcohol {31%|ale} v. {7%|alb}; head injury {24%|hde} v. {13%|hdb} (adjusted OR {1.8|-}, {95%|-} CI {1.5|-}–{2.2|-}). Deaths {4|de} v. {2|-}. The incidence among rental users was {25|rate} per {100,000|-} trips.
**Interpretation** Scooter riders were less often protected and more often injured at the head. Speed limits below {25|spd0} km/h should be evaluated.
Funding: provincial insurer. Competing interests: none declared. CMJ 2033;{205|-}:E{611|-}

@doc company-blog | company blog | 2033-05-05
Let's look at ALL the numbers

We welcome any study that makes streets safer. But let's be fair.

✅ {5.4 million|trip} RollGo trips in four years in Assiniboine Falls.
✅ {25|rate} injuries per {100,000|-} trips. Compare: recreational hockey, {180|-}.
✅ More *cyclists* than scooter riders were hurt: {1,572|nb} to {1,346|ne}.
✅ Our machines are now capped at {20|spd} km/h (it was {25|spd0}).
✅ Free helmets on all {1,800|fleet}. The study's {19%|!he} helmet rate is history!

What's next? A sobriety test in the app after 10 p.m. If you can't type "Portage and Main" backwards you walk.

Code SAFE{5|-} for {$5|-} off.
