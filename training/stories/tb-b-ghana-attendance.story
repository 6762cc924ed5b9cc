@story tb-b-ghana-attendance
@topic Attendance list of a Ghanaian football match day
@subject N = Nsuopa Stars | Stars | Nsuopa
@subject A = Akwaboa United | Akwaboa
@subject T = Tamalgu City | Tamalgu
@subject B = Bosumkrom FC | Bosumkrom
@subject L = the league | Match Day 14 | TOTAL | AVERAGE
@fact n = 18412 | crowd | N | paying spectators at the home match | 2036-02-09 weekend | snapshot
@fact a = 6240 | crowd | A | paying spectators at the home match | 2036-02-09 weekend | snapshot
@fact t = 9875 | crowd | T | paying spectators at the home match | 2036-02-09 weekend | snapshot
@fact b = 2118 | crowd | B | paying spectators at the home match | 2036-02-09 weekend | snapshot
@fact tot = 36645 | crowd | L | paying spectators at all matches | 2036-02-09 weekend | snapshot
@fact av = 9161 | crowd | L | average of paying spectators at a match | 2036-02-09 weekend | snapshot
@fact av0 = 7430 | crowd | L | average of paying spectators at a match | 2036-02-02 weekend | snapshot
@fact np = 73.6 | other | N | share of the ground's places filled | 2036-02-09 weekend | snapshot
@fact ap = 52.0 | other | A | share of the ground's places filled | 2036-02-09 weekend | snapshot
@fact tp = 65.8 | other | T | share of the ground's places filled | 2036-02-09 weekend | snapshot
@fact bp = 26.5 | other | B | share of the ground's places filled | 2036-02-09 weekend | snapshot
@fact nc = 25000 | other | N | places in the home ground | - | constant
@fact ac = 12000 | other | A | places in the home ground | - | constant
@fact tc = 15000 | other | T | places in the home ground | - | constant
@fact bc = 8000 | other | B | places in the home ground | - | constant
@fact rev = 552360 | revenue | N | gate receipts in cedis | 2036-02-09 weekend | cumulative
@fact pr = 30 | price | N | price of a ticket in cedis | 2036-02-09 weekend | constant
@fact bex = 5000 | crowd | B | paying spectators at the home match | before the match | plan | projected
@fact ar = 6 | arrests | N | people arrested outside the ground | 2036-02-09 evening | cumulative
@trap av av0 :: the week before
@trap b bex :: what the club had hoped for
@trap n nc :: the crowd and the ground's places
@trap ap pr :: a share and a price
@rel sum tot = n + a + t + b
@rel share np = n / nc
@rel share ap = a / ac
@rel share tp = t / tc
@rel share bp = b / bc
@rel product rev = n * pr

@doc a-list | football statistics site | 2036-02-11
Match Day 14: the gates

Fixtures | Table | Scorers | Transfers | Log in

Tickets scanned at the turnstiles, as sent in by the clubs to the league office. In brackets, how full the ground was. {Two|-} matches were put off and are not counted.

Home side (visitors)                   Gate      (full)
Nsuopa Stars (Port Lions)             {18,412|n|by=the clubs}    ({73.6%|np|^})
Tamalgu City (Volta Rovers)            {9,875|t|^}    ({65.8%|tp|^})
Akwaboa United (Denkyem)               {6,240|a|^}    ({52.0%|ap|^})
Bosumkrom FC (Ankobea Youth)           {2,118|b|^}    ({26.5%|bp|^})
TOTAL                                 {36,645|tot|^}
AVERAGE                                {9,161|av|^}
Average, Match Day 13                  {7,430|av0|t=Match Day 13}

Most read: Port Lions sign 19-year-old winger | {5|-} grounds fail licence check

@doc b-paper | daily newspaper, sports page | 2036-02-11
Stars pull the people back

From Kwadwo Anim-Zakari, Nsuopa

THE drums started at ten in the morning, and by kick-off close to {20,000|?~n|t=by kick-off} people had squeezed into the Nana Brempong Park to see Nsuopa Stars beat Port Lions 2-1. The ground takes {25,000|nc}.

At {30 cedis|pr} a head the gate came to {GH¢552,360|rev|by=club accountant Mawuli Dzokoto}, said club accountant Mawuli Dzokoto, who was smiling. Police picked up {six|ar|t=afterwards|by=Police} youths outside the park afterwards.

Up north it was nearly as lively. Tamalgu City drew just short of {ten thousand|<t}, about {two-thirds|~tp} of the {15,000|tc} that the place can hold. Akwaboa's {12,000|ac}-seater was a little more than {half|>ap} full, {6,240|a} having paid.

The sad one was Bosumkrom. Chairman Alhaji Seidu Prempeh-Nartey had forecast {5,000|bex|by=Chairman Alhaji Seidu Prempeh-Nartey}; he got {2,118|b}, in a ground for {8,000|bc}.

Still, the {four|-} matches averaged over {9,000|>av}. The week before it was {7,430|av0|t=The week before}.
