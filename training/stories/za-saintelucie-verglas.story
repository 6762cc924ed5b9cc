@story za-saintelucie-verglas
@topic Ice storm and power cuts in Quebec's Rivière-aux-Loutres region
@subject H = Hydro-Québec | Hydro | the utility
@subject V = the ice storm | the freezing rain
@subject S = Sainte-Lucie-du-Portage | the municipality | the town
@subject C = Centre Hospitalier de la Loutre | the hospital
@subject P = Sûreté du Québec | the provincial police | SQ
@subject E = Centre de services scolaire des Loutres | the school board | the service centre
@fact p1 = 486000 | homes | H | customers without power | 2027-12-11 06:00 | snapshot
@fact p2 = 713000 | homes | H | customers without power | 2027-12-11 22:00 | snapshot
@fact p3 = 58000 | homes | H | customers without power | 2027-12-14 06:00 | snapshot
@fact ps = 3900 | homes | S | customers without power | 2027-12-11 22:00 | snapshot
@fact pss = 4100 | homes | S | customers | 2027 | constant
@fact ice = 38 | other | V | millimetres of ice | 2027-12-11 | constant
@fact ice98 = 73 | other | - | millimetres of ice in the storm of 1998 | 1998-01 | constant
@fact d = 2 | deaths | V | people killed | 2027-12-12 | cumulative
@fact co = 31 | injuries | C | people treated for carbon monoxide poisoning | 2027-12-13 | cumulative
@fact crew = 1400 | officers | H | workers in the field | 2027-12-12 | snapshot
@fact crewo = 220 | officers | H | workers from New Brunswick and Vermont | 2027-12-13 | snapshot
@fact pole = 640 | other | H | poles to replace | 2027-12-13 | snapshot
@fact km = 9 | distance | H | kilometres of high-voltage line down | 2027-12-12 | snapshot
@fact sch = 61 | other | E | schools closed | 2027-12-13 | snapshot
@fact pup = 19800 | enrolment | E | pupils | 2027-28 | snapshot
@fact shel = 870 | evacuated | S | people who slept in the arena | 2027-12-12 night | snapshot
@fact acc = 143 | other | P | road accidents | 2027-12-11 | cumulative
@fact gen = 46 | other | C | hours on generators | 2027-12-13 | constant
@fact bur = 340000000 | budget | H | dollars a year for cutting branches | 2028 | plan | pledged
@fact burn = 210000000 | budget | H | dollars a year for cutting branches | 2027 | plan
@trap p1 p2 :: more during the day
@trap p2 ps :: the province and a town
@trap ps pss :: without power and all customers
@trap ice ice98 :: this storm and the great one
@trap bur burn :: this year and next
@trap crew crewo :: all workers and those from outside
@fact lit = 200 | homes | S | customers with power | 2027-12-11 22:00 | snapshot
@rel diff lit = pss - ps
@fact hrs = 19 | duration | V | hours of freezing rain | 2027-12-11 | constant
@fact ver = 6 | officers | - | members of a crew from Vermont | 2027-12-13 | constant
@fact schp = 8 | other | E | schools with damaged roofs | 2027-12-14 | snapshot
@fact lines = 3200 | other | H | distribution lines | 2027 | constant
@fact linesd = 1100 | other | H | distribution lines hit | 2027-12-11 | cumulative
@fact prom = 90 | rate | H | share of customers with power again in percent | 2027-12-13 evening | plan | pledged
@fact p98 = 1400000 | homes | H | customers without power in the storm of 1998 | 1998-01 | constant
@fact ded = 300 | price | - | dollars of deductible | 2027 | constant
@trap p2 p98 :: this storm and the great one

@doc a-wire | wire agency | 2027-12-12
Ice storm leaves {713,000|p2} Quebec customers in the dark

MONTREAL — Freezing rain that fell for {19|hrs} hours brought down trees and lines across southern Quebec on Saturday, and by 10 p.m. Hydro-Québec had {713,000|p2|t=by 10 p.m.} customers without electricity, up from {486,000|p1|t=at dawn} at dawn.

A man in his 60s was crushed by a branch as he tried to free his car, and a motorist died on Highway {20|-}, bringing the deaths to {two|d|t=Sunday|by=the Sûreté du Québec}, the Sûreté du Québec said Sunday. Officers had attended {143|acc|t=on Saturday} crashes on Saturday.

Up to {38|ice|by=Environment Canada} millimetres of ice built up near Sainte-Lucie-du-Portage, Environment Canada said. In the great storm of January 1998 it was {73|ice98} in places.

Hydro has {1,400|crew} workers out. "We'll have most people back Monday, and I am choosing the word 'most'," said spokesperson Ghislaine Petrin-Lo.

Weather warnings had been lifted everywhere by midnight.

@doc b-townpaper | local paper, bilingual edition | 2027-12-15
We were {3,900|ps} out of {4,100|pss}

Norm Laframboise

By ten on Saturday night there were {two hundred|lit} lit windows in this town, and I can tell you whose. The rectory had a generator. So did Marcel at the garage, and everybody was suddenly a friend of Marcel.

The arena took in {870|shel|t=on Sunday night} on Sunday night. They slept on the rink, on boards on the rink, in rows like sardines with toques.

At the hospital they ran on diesel for {46|gen} hours. They saw {31|co|t=by Monday} people by Monday who'd brought a barbecue indoors. "None of mine died," says Dr. Thuy Bergeron. "Write that down, and write down that it's luck."

The line that feeds us, the {120|-}-kilovolt from Saint-Armel, lay on the ground for {nine|km} kilometres. Hydro says it has {640|pole|by=Hydro} poles to plant in our region. A crew of {six|ver} from Burlington, Vermont, did Rang {4|-} on Monday. They left their mugs.

Old hands measured the ice with a school ruler and got {an inch and a half|-}. That's {38|ice} millimetres to the young. In '98 it was nearly double. I remember it as triple.

SKATE SWAP cancelled. Hay for sale, {70|-} bales.

@doc c-broadcast | public radio site | 2027-12-14
Fewer than {60,000|<p3} still waiting for power

Posted at 6:45 a.m. ET

The number of Hydro-Québec clients without service was down to {58,000|p3|t=at six this morning} at six this morning, less than {a tenth|-} of Saturday's peak of {713,000|p2|t=Saturday's}.

The hardest hit region remains Rivière-aux-Loutres. {220|crewo} workers from New Brunswick and Vermont have joined the {1,400|crew} Hydro had sent out.

All {61|sch|t=today} schools of the Loutres service centre, with {19,800|pup} pupils, stay closed today. {Eight|schp} of them have damaged roofs.

Energy Minister Rosalie Kanatakta said that the utility would raise its spending on tree trimming from {$210 million|burn|t=this year} this year to {$340 million|bur|t=next year} next year. The Quebec Forest Owners' Federation said that the trees were not the problem.

Do not call 911 for outages. Line down? Stay {10|-} metres away.

@doc d-qa | newspaper Q&A | 2027-12-13
Questions about the outage, answered

Why is my street dark when the one behind is lit?
Because you hang on another line. Of {3,200|lines} distribution lines in the province about {1,100|~linesd} were hit.

When will it be back?
Petrin-Lo of Hydro says {90|prom|t=by tonight|by=Petrin-Lo of Hydro|m=pledged} per cent by tonight. The rest could take until Wednesday.

Is it as bad as 1998?
No. That year {1.4 million|p98|t=That year} customers lost power, some for {five|-} weeks. This time it was {713,000|p2|t=on Saturday night} at the most, on Saturday night. And the ice is about half as thick.

Can I heat with my camp stove?
No. {Thirty-one|co} people have been poisoned in Loutres alone.

Will I be paid back for my freezer?
Hydro doesn't pay for what weather does. Your insurer might, above {$300|ded}.

Are schools open?
In the Loutres area none of the {61|sch} is.

