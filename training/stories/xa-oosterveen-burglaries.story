@story xa-oosterveen-burglaries
@topic Burglary figures and the police strength of Oosterveen, Netherlands
@subject P = Oosterveen police | police | the force | politie
@subject O = Oosterveen | the town
@subject W = West | Oosterveen-West
@subject C = Centrum | the centre
@subject Z = Zuid | Oosterveen-Zuid
@subject M = Burgemeester Marloes Achterkamp | Achterkamp | the mayor
@fact b1 = 736 | other | O | burglaries | 2026 | cumulative
@fact b0 = 920 | other | O | burglaries | 2025 | cumulative
@fact bd = 184 | other | O | fewer burglaries than the year before | 2026 | cumulative
@fact bp = -20 | rate | O | change of burglaries | 2026 | cumulative
@fact bw = 322 | other | W | burglaries | 2026 | cumulative
@fact bc = 230 | other | C | burglaries | 2026 | cumulative
@fact bz = 184 | other | Z | burglaries | 2026 | cumulative
@fact zs = 25 | other | Z | share of the town's burglaries | 2026 | cumulative
@fact at = 294 | other | O | attempted burglaries | 2026 | cumulative
@fact ats = 40 | other | O | attempts as a share of the burglaries | 2026 | cumulative
@fact ok = 442 | other | O | burglaries in which something was taken | 2026 | cumulative
@fact ar = 81 | arrests | P | arrests for burglary | 2026 | cumulative
@fact cl = 11 | other | P | arrests for a hundred burglaries | 2026 | cumulative
@fact lo = 2900 | damages | O | euros of loot from a burglary on average | 2026 | constant
@fact lt = 1281800 | damages | O | euros of loot | 2026 | cumulative
@fact of = 143 | officers | P | sworn officers | 2026-12-31 | snapshot
@fact st = 38 | jobs | P | civilian staff | 2026-12-31 | snapshot
@fact al = 181 | jobs | P | people employed | 2026-12-31 | snapshot
@fact pm = 25 | officers | M | officers asked for | 2027 | plan | hypothetical
@fact aim = 168 | officers | M | sworn officers wanted | 2027 | plan | hypothetical
@rel diff bd = b0 - b1
@rel change bp = b0 -> b1
@rel sum b1 = bw + bc + bz
@rel share zs = bz / b1
@rel share ats = at / b1
@rel diff ok = b1 - at
@rel share cl = ar / b1
@rel product lt = ok * lo
@rel sum al = of + st
@rel sum aim = of + pm
@trap bd bz :: by chance the same number
@trap zs pm :: 25 percent and 25 officers
@trap al aim :: staff in all and officers wanted

@doc a-regio | regional news site | 2027-01-14
{A fifth|bp|v=-20} fewer break-ins in Oosterveen

15 jan 2027, 07:31 | Redactie

Burglars struck {736|b1|t=last year} times in Oosterveen last year. In 2025 it was {920|b0|t=In 2025}, so there is a decrease of {184|bd}, or {20 percent|bp|v=-20}.

West counted {322|bw} break-ins, the centre {203|!bc} and Zuid {184|bz}; Zuid's part is {25 percent|zs}. In {294|at} cases ({40 percent|ats}) it remained at an attempt. In the other {442|ok} the thieves took {2,900|lo} euros' worth on average, together about {1.28 million|~lt}.

The force made {81|ar} arrests, {11|cl} for every hundred burglaries.

@doc b-mayor | mayor's new year speech | 2027-01-12
Achterkamp: "Give us {twenty-five|pm}"

Dear people of Oosterveen,

You locked your doors and the figures obeyed: {920|b0|t=the year before last} the year before last, {736|b1|t=in the past one} in the past one. Let us not fall asleep. Our police have {143|of|t=today} officers today. With {38|st} colleagues in the offices that is {181|al} people for a town that grows. I ask The Hague for {25|pm} officers more, so that we can have {186|!aim}.

{One in four|zs|v=25} burglaries was in Zuid: {184|bz} evenings on which a child found the back door open. About {three hundred|~at} of them failed in the whole town. I do not call that luck.

@doc c-radio | radio brief | 2027-01-14
Radio Veenstreek

Fewer burglaries: {736|b1}, after {920|b0}. That's {184|bd} less, minus {25 percent|!bp|v=-25}. The police, {143|of} officers and {38|st} civilians, {181|al} all told, arrested {81|ar} suspects. Tonight: black ice on the N34.
