@story xe-lahtela-police
@topic Yearly crime figures of the Lahtela district police
@subject L = Lahtela district police | the district police | the force | the police
@subject D = Lahtela district | the district | Lahtela
@subject F = Lahtela fire and rescue service | the rescue service | firefighters
@fact tot = 8640 | other | L | offences recorded | 2030 | constant
@fact tot29 = 8000 | other | L | offences recorded | 2029 | constant
@fact th = 3456 | other | L | thefts recorded | 2030 | constant
@fact vi = 1728 | other | L | assaults recorded | 2030 | constant
@fact dr = 1210 | other | L | drug offences recorded | 2030 | constant
@fact tr = 1390 | other | L | traffic offences recorded | 2030 | constant
@fact ot = 856 | other | L | other offences recorded | 2030 | constant
@fact ch = 8 | rate | L | rise in offences recorded | 2030 | constant
@fact up = 640 | other | L | additional offences recorded | 2030 | constant
@fact sh = 40 | other | L | share of thefts in offences recorded | 2030 | constant
@fact cl = 4752 | other | L | offences cleared up | 2030 | constant
@fact clr = 55 | rate | L | clear-up rate | 2030 | constant
@fact clr29 = 58 | rate | L | clear-up rate | 2029 | constant
@fact cld = 3 | other | L | percentage points by which the clear-up rate fell | 2030 | constant
@fact off = 144 | officers | L | officers | 2031-01-01 | snapshot
@fact per = 60 | other | L | offences per officer | 2030 | constant
@fact fire = 412 | other | F | fires | 2030 | constant
@fact fb = 187 | other | F | fires in buildings | 2030 | constant
@fact fv = 96 | other | F | fires in vehicles | 2030 | constant
@fact fw = 129 | other | F | fires in forest and scrub | 2030 | constant
@trap fire th :: fires and thefts are other services' counts
@trap ot fire :: the force's other offences include no fires
@rel sum tot = th + vi + dr + tr + ot
@rel diff up = tot - tot29
@rel change ch = tot29 -> tot
@rel share sh = th / tot
@rel share clr = cl / tot
@rel diff cld = clr29 - clr
@rel product tot = off * per
@rel sum fire = fb + fv + fw

@doc a-table | results page | 2031-02-04
Lahtela in figures: offences recorded in 2030

Source: annual return of the district police. Page updated 4 February at 9.14.

Thefts: {3,456|th|t=2030|by=annual return of the district police}
Assaults: {1,728|vi|^}
Drugs: {1,120|!dr|^}
Traffic: {1,390|tr|^}
Other: {856|ot|^}
Total: {8,640|tot|^}

In 2029 the total stood at {8,000|tot29|t=In 2029}. Cleared up: {4,752|cl} ({55%|clr}).

Call-outs of the rescue service are counted apart. There were {412|fire|s=the rescue service} fires: {187|fb} in buildings, {96|fv} in vehicles, {129|fw} in forest and scrub.

@doc b-wire | wire agency | 2031-02-04
Crime up in Lahtela as clear-up rate slips

LAHTELA (Pohjola Press) — Police in the Lahtela district logged {8,640|tot|t=last year|by=Chief Superintendent Aino Ketola} offences last year, {640|up|^} more than the {8,000|tot29|t=the year before|by=Chief Superintendent Aino Ketola} of the year before, Chief Superintendent Aino Ketola said on Tuesday. That is a rise of {8 percent|ch}.

{Two in five|sh|v=40} cases were thefts. Of all files opened, {4,752|cl} were closed with a suspect named, a rate of {55 percent|clr}; it had been {58 percent|clr29|t=in 2029} in 2029. "Down {5|!cld} points, and we are not proud," Ketola said.

She wants money for {20|-} more posts. The force has {144|off} officers, so each of them carried {60|per} cases.

@doc c-column | column | 2031-02-07
{Sixty|per} files each

Let me do the sum that the minister avoids. {144|off} officers. {60|per} files apiece. The product is {8,640|tot}, and that is the whole misery of our district in one line.

They will tell you that things are up {8 per cent|ch}. Nonsense, they are up because people report stolen bicycles now; {3,456|th} thefts make {40 per cent|sh} of everything, and I would bet half of those had two wheels. Meanwhile firefighters put out {412|fire} blazes and nobody counts how many each of them had to carry a hose to. {187|fb} were in houses and other buildings, {96|fv} were cars and the remaining {129|fw} were somebody's barbecue in the woods.
