@story m5-kigali-marathon
@topic The Thousand Hills Marathon in Kigali: results, turnout, medical tent
@subject R = Thousand Hills Marathon | the marathon | the race | Thousand Hills | the event | the 42-kilometre race
@subject H = half marathon | the half | the shorter race | the 21K
@subject U = Clarisse Umuhire | Umuhire | the women's winner | the Huye schoolteacher
@subject B = Tesfalem Berhe | Berhe | the men's winner | the Eritrean
@subject O = Jean-Damascène Rwigema | Rwigema | the race director
@subject C = Red Cross | the medics | first-aiders
@subject P = Rwanda National Police | police
@fact ent = 7200 | other | R | people who signed up | - | cumulative
@fact st = 6140 | other | R | runners who started | 2034-06-11 | cumulative
@fact fin = 5688 | other | R | runners who finished | 2034-06-11 | cumulative
@fact dnf = 452 | other | R | runners who dropped out on the course | 2034-06-11 | cumulative
@fact half = 4350 | other | H | runners who finished | 2034-06-11 | cumulative
@fact for = 1480 | other | R | runners from abroad | 2034-06-11 | cumulative
@fact nat = 52 | other | R | countries that runners came from | 2034-06-11 | constant
@fact crowd = 90000 | crowd | R | people who watched from the roadside | 2034-06-11 | snapshot
@fact start = 06:30 | clock | R | time of the start | 2034-06-11 | snapshot
@fact open = 14:00 | clock | R | time when the roads reopened | 2034-06-11 | plan
@fact ageu = 27 | age | U | age of the person | 2034-06-11 | snapshot
@fact ageb = 31 | age | B | age of the person | 2034-06-11 | snapshot
@fact tu = 8938 | duration | U | finishing time in seconds | 2034-06-11 | constant
@fact tb = 8003 | duration | B | finishing time in seconds | 2034-06-11 | constant
@fact pr = 20000 | other | R | dollars for each winner | 2034-06-11 | constant
@fact rec = 5000 | other | R | dollars for a course record | 2034-06-11 | constant
@fact hosp = 31 | injuries | C | people taken to hospital | 2034-06-11 evening | cumulative
@fact tent = 212 | injuries | C | people treated at the tents | 2034-06-11 evening | cumulative
@fact pol = 860 | officers | P | officers along the route | 2034-06-11 | snapshot
@fact w = 18 | other | R | water stations | 2034-06-11 | constant
@fact temp = 26 | temperature | R | degrees Celsius at noon | 2034-06-11 12:00 | snapshot
@fact l33 = 4915 | other | R | runners who finished | 2033 | cumulative
@fact next = 10000 | other | R | places on offer | 2035 | plan
@trap ent st :: signed up, and started
@trap fin half :: two distances
@trap fin l33 :: this year and last
@trap hosp tent :: taken to hospital, and treated on the spot
@trap ageu ageb :: two winners
@fact taxr = 15 | rate | U | percent of tax on a prize | 2034 | constant
@fact stay = 2 | injuries | C | runners still in hospital | 2034-06-12 | snapshot
@rel diff dnf = st - fin

@doc a-agency | wire agency | 2034-06-11
Schoolteacher wins Kigali marathon on debut

KIGALI, June 11 — Clarisse Umuhire, a {27|ageu}-year-old teacher from Huye, won the women's title at the Thousand Hills Marathon on Sunday in {2:28:58|tu|v=8938}, the first Rwandan to do so in nine years.

Tesfalem Berhe of Eritrea, {31|ageb}, took the men's race in {2:13:23|tb|v=8003}. Each receives {$20,000|pr}; neither came close to a course record, which would have been worth a further {$5,000|rec|m=hypothetical}.

Organisers said {6,140|st|t=on Sunday|by=Organisers} runners set off from Amahoro Stadium at {6.30 a.m.|start|t=Sunday} and {5,688|fin|^} of them reached the line. Another {4,350|half|by=Organisers} completed the half marathon.

The Red Cross reported {31|hosp|by=The Red Cross} hospital cases, none grave, in {26|temp|t=midday} degrees of midday heat. Police put {860|pol} officers on the course.

@doc b-newtimes | national daily | 2034-06-12
{Five thousand|-} heroes and one geography lesson
By Solange Mukeshimana

The pupils of {4B|-} in Huye had been told that their teacher was "away on a course". They found out which one from the television. Clarisse Umuhire, {27|ageu}, ran alone from kilometre 29 and crossed the line with both arms out, like a child playing aeroplanes.

It was a morning of large numbers. {7,200|ent|by=race director Jean-Damascène Rwigema} had registered and {6,140|st} stood at the start at {half past six|start}, {1,480|for} of them visitors from {52|nat} countries, race director Jean-Damascène Rwigema said. He counted {452|dnf|by=He} abandonments on the climb to Rebero and elsewhere. By the time the roads were given back to traffic at {two|open} in the afternoon, {65,000|!crowd|by=City Hall} people had stood along the kerb, City Hall reckoned.

Last year {4,915|l33|t=Last year} made it to the end. Rwigema wants to offer {10,000|next|t=next June|by=Rwigema} places next June.

"I shall mark homework on Tuesday," said Umuhire, {$20,000|pr} richer. She may need the salary all the same: the tax office keeps {15%|taxr|s=the tax office}.

@doc c-runblog | runners' blog | 2034-06-13
Race report: Thousand Hills, Kigali 🇷🇼

Bib 3316 reporting for duty. Three flights, one missing bag, two toenails. Worth it.

THE START. Gun at {6:45|!start}, still dark enough for head torches. About {6,000|~st} of us, which on a road that narrow feels like {60,000|-}.

THE COURSE. Up. Then up. There are {18|w} drink stops and I used each of them. It was {26|temp} degrees when I got to the top of Rebero and I'm told that's cool for June.

THE FIELD. Women's race went to a primary teacher aged {29|!ageu}!! in {2:28:58|tu|v=8938} (!!!). The Eritrean in the men's, Berhe, is {31|ageb} and says he'll retire. Sure.

THE CARNAGE. A girl from the Red Cross told me they'd seen {212|tent|by=A girl from the Red Cross} runners at the tents, mostly blisters and the odd drip, and sent {31|hosp|^} off by ambulance.

THE VERDICT. {5,688|fin} medals handed out at my distance, and {4,350|half} for the half. Mine is on the fridge. 2035 entry opens 1 September, {10,000|next|t=2035} spots.

My time? 4:51:07. Shut up.

Comments (23) · Next: gel taste test, 11 flavours ranked

@doc d-radio | radio script | 2034-06-12
ISANGO FM — SPORT AT SEVEN — MON 12 JUN

Good morning. {Five thousand eight hundred and sixty-eight|!fin|v=5868}: that's how many people completed Kigali's big run on Sunday, on the organisers' count, with {four hundred and fifty-two|dnf|v=452} of the {six thousand one hundred and forty|st|v=6140} who set out giving up along the way.

The winner among the ladies, Clarisse Umuhire. Among the men, Tesfalem Berhe, {thirty-one|ageb} years old, in {two hours, thirteen minutes and twenty-three seconds|tb|v=8003}.

Around {ninety thousand|~crowd|s=spectators} spectators lined the streets, police tell us, and they had {eight hundred and sixty|pol|v=860|by=police} officers out. Roads opened again at {fourteen hundred hours|open} as promised.

No deaths, no serious injuries. {Thirty-one|hosp|t=overnight} runners went to hospital; all but {two|stay} were home overnight.

Coming up, basketball: Patriots by {nine|-}.
