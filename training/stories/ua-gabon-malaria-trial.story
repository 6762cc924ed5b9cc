@story ua-gabon-malaria-trial
@topic Results of the SANGO trial of a malaria vaccine in Gabon, Ghana and Malawi
@subject T = SANGO | the trial | the study | the three-country trial
@subject V = vaccine arm | the vaccinated | vaccine group | those given PV-7 | PV-7 | the jab
@subject C = control arm | the controls | control group | comparison group
@subject GA = Gabon | Ndoumba | the Gabonese site
@subject GH = Ghana | Kwahu | the Ghanaian site
@subject MW = Malawi | Mangochi | the Malawian site
@subject H = Halvorsen Biologics | Halvorsen | the company | the developer
@subject F = Okonjo Fund | the foundation
@subject P = Global Vaccine Pool | the Pool
@fact n = 4206 | enrolment | T | children enrolled | - | constant
@fact nv = 2804 | enrolment | V | children enrolled | - | constant
@fact nc = 1402 | enrolment | C | children enrolled | - | constant
@fact nga = 1530 | enrolment | GA | children enrolled | - | constant
@fact ngh = 1476 | enrolment | GH | children enrolled | - | constant
@fact nmw = 1200 | enrolment | MW | children enrolled | - | constant
@fact ngash = 36.4 | other | GA | share of the children enrolled in percent | - | constant
@fact fu = 3871 | other | T | children who completed the follow-up | at 24 months | constant
@fact fup = 92 | rate | T | share of children who completed the follow-up in percent | at 24 months | constant
@fact cv = 561 | cases | V | children with malaria | at 12 months | cumulative
@fact cc = 701 | cases | C | children with malaria | at 12 months | cumulative
@fact ca = 1262 | cases | T | children with malaria | at 12 months | cumulative
@fact rv = 20 | rate | V | share of children with malaria in percent | at 12 months | cumulative
@fact rc = 50 | rate | C | share of children with malaria in percent | at 12 months | cumulative
@fact e6 = 71 | rate | T | efficacy in percent | at 6 months | cumulative
@fact e12 = 60 | rate | T | efficacy in percent | at 12 months | cumulative
@fact e24 = 47 | rate | T | efficacy in percent | at 24 months | cumulative
@fact egh = 66 | rate | GH | efficacy in percent | at 12 months | cumulative
@fact ega = 54 | rate | GA | efficacy in percent | at 12 months | cumulative
@fact who = 75 | rate | T | efficacy in percent that is the goal of the health agencies | - | constant | threshold
@fact sv = 38 | cases | V | children with severe malaria | at 24 months | cumulative
@fact sc = 47 | cases | C | children with severe malaria | at 24 months | cumulative
@fact sa = 85 | cases | T | children with severe malaria | at 24 months | cumulative
@fact dv = 9 | deaths | V | children who died | at 24 months | cumulative
@fact dc = 6 | deaths | C | children who died | at 24 months | cumulative
@fact da = 15 | deaths | T | children who died | at 24 months | cumulative
@fact fev = 31 | rate | V | share of doses followed by fever in percent | - | constant
@fact kv = 11 | other | V | children with convulsions | - | cumulative
@fact kc = 3 | other | C | children with convulsions | - | cumulative
@fact k = 14 | other | T | children with convulsions | - | cumulative
@fact dose = 3.2 | price | H | dollars a dose | - | plan | pledged
@fact course = 12.8 | price | H | dollars a course of the vaccine | - | plan | pledged
@fact nd = 4 | other | V | doses in a course | - | constant
@fact cap = 60000000 | other | H | doses to be made a year | from 2034 | plan | projected
@fact ord = 24000000 | other | P | doses ordered | - | plan
@fact ordm = 76800000 | spending | P | dollars of the order | - | plan
@fact cost = 94000000 | spending | T | dollars that the trial cost | - | constant
@fact cf = 58000000 | spending | F | dollars paid for the trial | - | constant
@fact ch = 36000000 | spending | H | dollars paid for the trial | - | constant
@fact sh0 = 412 | price | H | kroner a share | 2032-02-24 close | snapshot
@fact sh1 = 339.9 | price | H | kroner a share | 2032-02-25 close | snapshot
@fact shp = 17.5 | rate | H | fall of the share in percent | 2032-02-25 close | snapshot
@fact d31 = 2480 | deaths | GA | malaria deaths | 2031 | cumulative
@fact p4 = 18000 | enrolment | H | children in the next study | 2033 | plan
@fact p4c = 5 | other | H | countries in the next study | 2033 | plan
@fact nvsh = 66.67 | other | V | share of the children enrolled in percent | - | constant
@fact ordsh = 40 | other | P | share of the capacity that is ordered in percent | from 2034 | plan
@fact u5 = 50 | other | GA | share of malaria deaths among the under-fives in percent | 2031 | constant
@fact dga = 4 | deaths | GA | children who died | at 24 months | cumulative
@fact cons = 68 | rate | T | efficacy in percent | at 12 months | cumulative | projected
@fact guid = 65 | rate | H | efficacy in percent | at 12 months | cumulative | denied
@fact mk = 9 | price | H | dollars that making a course costs | - | plan | projected
@fact rep =  2032-09-30 | date | H | day by which the licence is to be applied for | - | plan
@rel sum n = nv + nc
@rel sum n = nga + ngh + nmw
@rel share ngash = nga / n
@rel share fup = fu / n
@rel sum ca = cv + cc
@rel share rv = cv / nv
@rel share rc = cc / nc
@rel sum sa = sv + sc
@rel sum da = dv + dc
@rel sum k = kv + kc
@rel product course = dose * nd
@rel product ordm = ord * dose
@rel sum cost = cf + ch
@rel change shp = sh0 -> sh1
@rel share nvsh = nv / n
@rel share ordsh = ord / cap
@trap e12 e6 :: one year and half a year
@trap e12 e24 :: one year and two years
@trap e12 egh :: all sites and Ghana
@trap egh ega :: two sites
@trap nc ngh :: the control arm and the Ghanaian site, almost alike
@trap cc cv :: the two arms
@trap e24 sc :: both 47
@trap cf fev :: money and fevers
@trap dose course :: a dose and a course
@trap cap ord :: what can be made and what is ordered

@doc a-release | company press release | 2032-02-25
PV-7 malaria vaccine candidate meets primary endpoint in Phase 3 SANGO trial

Aarhus, Denmark, 25 February 2032, 07:00 CET. Halvorsen Biologics (OMX: HALV) today announced that PV-7 reduced clinical malaria by {60%|e12|t=at twelve months} at twelve months, the primary endpoint, in children aged {5|-} to {17|-} months.

Among {2,804|nv} children in the vaccine arm there were {561|cv|t=in the first year} with at least {one|-} confirmed episode in the first year, or {20%|rv|^}. In the control arm, which received a rabies vaccine, the figures were {701|cc|^} of {1,402|nc}, that is {50%|rc|^}.

Efficacy was {71%|e6|t=at the six-month interim analysis} at the six-month interim analysis and {47%|e24|t=at 24 months} at 24 months, when {3,871|fu|^} participants ({92%|fup|^}) remained in follow-up.

PV-7 was generally well tolerated. Fever followed {31%|fev} of doses. Convulsions were seen in {11|kv} vaccinated children and {three|kc|s=control} control children. No death was judged to be related to vaccination.

"We are proud of these data," said Chief Executive Birgitte Lauenborg. The company intends to file for a licence by {30 September 2032|rep} and to supply the vaccine at no more than {$3.20|<dose} per dose. A course is {four|nd} doses. Installed capacity will be {60 million|cap|t=from 2034} doses a year from 2034.

Conference call: 14:00 CET, access code {771 204|-}#

@doc b-wire | international news agency | 2032-02-25
Malaria shot cuts cases by {60 pct|e12|t=in first year} in first year, but protection fades

LIBREVILLE/COPENHAGEN, Feb 25 - An experimental malaria vaccine prevented {six in ten|e12|t=over a year} cases in African infants over a year, its Danish developer said on Wednesday, a result that fell short of a goal of {75 percent|who|by=global health agencies} set by global health agencies and knocked {17.5 percent|shp|t=by the close} off the company's shares by the close.

Halvorsen Biologics ended at {339.90|sh1|t=ended} crowns in Copenhagen, from {412|sh0|t=on Tuesday} on Tuesday.

The study enrolled {4,206|n} children in Gabon, Ghana and Malawi. {Two|-} years on, the effect had dwindled to {47 percent|e24|t=Two years on}. A second look by country showed {66 percent|egh|t=in the first twelve months} at the Ghanaian site, where the disease comes with the rains, and {54 percent|ega|^} in Gabon, where it never leaves, both in the first twelve months.

{Fifteen|da|t=during the study} children died during the study, {nine|dv|^} in the vaccine group and {six|dc|^} in the comparison group. An independent board attributed the deaths to drowning, sepsis and other causes.

The Global Vaccine Pool has a provisional order for {24 million|ord} doses worth {$76.8 million|ordm}, conditional on approval. A spokesman said it would "study the data".

@doc c-daily | national daily, Libreville | 2032-02-26
Ndoumba gave its children: the world now has its answer

By Solange Mboumba-Nziengui

In the courtyard of the Ndoumba research centre, mothers waited on Wednesday for a result that concerned their own. Of the children enrolled in the {three|-}-country trial, {1,600|!nga} are Gabonese, more than in Ghana ({1,476|ngh}, according to the sponsors) or in Malawi ({1,200|nmw}).

Is the glass {half|-} full? Professor Hilaire Obame-Ondo, who led the Gabonese site, thinks so. "Here, the mosquito does not take holidays. To have {54%|ega|t=after a year} fewer cases after a year in such a place, I would have signed for it," he told us. At the start, after {six|-} months, the whole study had stood at {71%|e6|t=after six}.

Last year malaria killed {2,480|d31|t=Last year|by=the ministry} people in the country, the ministry says, {half|u5} of them under {five|-}.

The mothers ask {one|-} question: when? Halvorsen must lodge its file before {the end of September|rep}. And then: how much? {Two thousand|-} francs a dose, or {$3.20|dose}; for the full {four|nd}, {$12.80|course} a child. The company makes no gift, observes the union of nurses.

Of the {15|da} little ones who died during the {two|-} years, {four|dga} came from Ndoumba. None, the professor repeats, because of the vaccine. Severe attacks numbered {85|sa|t=in all} in all, {38|sv|^|s=vaccinated children} of them in vaccinated children, who were {twice|-} as numerous.

@doc d-trade | biotech newsletter | 2032-02-26
HALVORSEN: The bar was {75|who}. They cleared {66|!e12}, then {47|e24}

TICKER HALV -{17.5|shp}% | Subscribe: {7|-} days free | Yesterday's most read: {3|-} mRNA plants that never opened

Let us be fair to PV-7. At a year, {66%|!e12|t=At a year} is respectable; an incumbent shot got a comparable number in the same age band. Yet everyone in the room had {75%|who} in mind, and by the end of year {two|-} the curve was at {47%|e24|t=by the end of year two}.

Look at absolute counts. The vaccinated contributed {561|cv|t=before the first birthday of the study} infected children before the first birthday of the study; the controls, {half|-} as many, contributed {701|cc|^}. Total events, {1,262|ca|^}: plenty of power. For severe disease it is thinner, {38|sv} versus {47|sc}.

Safety: {14|k} kids with convulsions ({11|kv} on drug), which regulators will chew on, and a {31%|fev} rate of fever after any dose.

Economics. SANGO cost {$94m|cost}; the Okonjo Fund picked up {$58m|cf|s=the Okonjo Fund} and the developer the remaining {$46m|!ch|s=the developer}. Against that, the Pool's {24m|ord|v=24000000}-dose order at the pledged {$3.20|dose} is a rounding error: {$86m|!ordm}. Capacity of {60m|cap|t=from 2034|v=60000000} a year from 2034 looks optimistic unless a second buyer turns up.

What's next: an {18,000|p4}-child safety study across {five|p4c} countries. Our target on the stock, {520|-} kroner before, is under review; it closed yesterday at {339.9|sh1|t=yesterday}.

@doc e-broadcaster | Belgian public broadcaster, website | 2032-02-27
{Four|-} questions about the new malaria vaccine

How was it tested?
The {4,206|n} babies were divided by lot: {two-thirds|nvsh} got PV-7, the others a harmless control vaccine. The largest contingent, {36 per cent|ngash}, came from Gabon: {1,530|nga}. Ghana followed closely with {1,476|ngh}. Of all of them, {92 per cent|fup|t=by the end} were still taking part by the end.

Does it work?
Yes, but not for long. In the {first six|-} months after the last injection malaria was {71 per cent|e6|t=In the first six months} rarer among those given PV-7. After a full year that was {60|e12|t=After a full year}, after {two|-} years {47|e24|t=after two years}. "A booster will be needed," says Leuven parasitologist Wouter Desmedt, who expects {a fifth|-} dose.

Is it safe?
The jab gives fever fairly often, after nearly {a third|~fev} of injections. {Nine|dv} of the children who got it died, but none of them because of it. In the other group, {half|-} the size, there were {six|dc|s=the other group} deaths.

Who pays?
The Global Vaccine Pool wants {24 million|ord} doses for about {77 million|~ordm} dollars. The trial itself was largely financed by the Okonjo Fund.

Read also: Brussels to spray {12|-} parks against tiger mosquitoes

@doc f-investor | broker's morning note | 2032-02-26
Nordic Open - what moves today

Index futures {+0.3%|-}. Oil {$71|-}.

HALV: After Wednesday's drop to {DKK 339.9|sh1|t=Wednesday's} we cut our rating to Hold. Facts as we see them: {one|-} year efficacy of {60%|e12|t=one year} overall; strong in Kwahu, {66%|egh}; weak at Ndoumba, {54%|ega}. Consensus had been {68%|cons|by=Consensus} overall, management guided to "above {65|>guid|by=management}" in November and has now withdrawn that.

A full course brings in {USD 12.8|course} and costs, we estimate, {USD 9|mk|by=we} to make. At {60m|cap|v=60000000} doses a year, of which only {24m|ord|v=24000000} spoken for, the plant runs {40%|ordsh} full.

The next trial ({18,000|p4} children, start early 2033) is not in our model. Company contributed {USD 36m|ch} to SANGO; we assume double that for the follow-up.

Licence application: {30 Sept|rep}. Casualty count in the study, {15|da}, should not be an issue as the vaccine to control split of participants was {two|-} to {one|-}, {2,804|nv} against {1,402|nc}.
