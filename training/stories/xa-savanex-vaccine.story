@story xa-savanex-vaccine
@topic Trial of a malaria vaccine candidate in Burkina Faso
@subject V = Savanex-3 | the vaccine | the jab
@subject L = Placebo group | placebo | controls | the comparison group
@subject G = Vaccine group | the vaccinated
@subject I = Institut Faso de Recherche Clinique | the institute | IFRC-BF
@subject A = Dr Aminata Zongo-Leclerc | Zongo-Leclerc | the trial's leader
@fact n = 7200 | sample_size | I | children in the trial | - | constant
@fact ng = 4800 | sample_size | G | children in the trial | - | constant
@fact nl = 2400 | sample_size | L | children in the trial | - | constant
@fact cg = 384 | cases | G | children who got malaria | after 12 months | cumulative
@fact cl = 600 | cases | L | children who got malaria | after 12 months | cumulative
@fact ct = 984 | cases | I | children who got malaria | after 12 months | cumulative
@fact rg = 8 | rate | G | children who got malaria as a share of the group | after 12 months | cumulative
@fact rl = 25 | rate | L | children who got malaria as a share of the group | after 12 months | cumulative
@fact rd = 17 | other | V | points between the two groups | after 12 months | cumulative
@fact ef = 68 | rate | V | efficacy | after 12 months | cumulative
@fact ef6 = 77 | rate | V | efficacy | after 6 months | cumulative
@fact efd = 9 | other | V | points of efficacy lost | after 12 months | cumulative
@fact do = 3 | other | V | doses for a child | - | constant
@fact pd = 4 | price | V | dollars for a dose | - | plan | projected
@fact pc = 12 | price | V | dollars for a child | - | plan | projected
@fact ch = 650000 | other | I | children to be vaccinated in the first year | - | plan | projected
@fact pt = 7800000 | budget | I | dollars for the first year | - | plan | projected
@fact si = 12 | other | I | children with severe side effects | after 12 months | cumulative
@fact who = 75 | rate | V | efficacy aimed at | - | constant | threshold
@rel sum n = ng + nl
@rel sum ct = cg + cl
@rel share rg = cg / ng
@rel share rl = cl / nl
@rel diff rd = rl - rg
@rel diff efd = ef6 - ef
@rel product pc = do * pd
@rel product pt = ch * pc
@trap rd ef :: points and relative protection
@trap ef6 who :: a result and the aim
@trap si pc :: twelve children and twelve dollars
@trap rl ef :: infected placebo children and protection

@doc a-wire | science wire | 2031-09-04
Malaria jab protects {two children in three|~ef|v=66.67}, trial finds

OUAGADOUGOU - A year after the last dose {384|cg|t=A year after the last dose} of {4,800|ng} vaccinated children had come down with malaria, or {8%|rg}, against {600|cl} of {2,400|nl} who got a placebo ({25%|rl}), the Institut Faso de Recherche Clinique reported on Thursday. The gap is {17 percent|!rd|force}.

This makes an efficacy of {68%|ef|^}. After half a year it had been {77%|ef6|t=After half a year}, so {nine points|efd} were lost. The aim is {75%|who}.

In all {7,200|n} children took part; {894|!ct} fell ill. {Twelve|si} had severe side effects.

@doc b-release | institute press release | 2031-09-04
Savanex-3: twelve-month results

Participants: {7,200|n} (vaccine {4,800|ng}, placebo {2,400|nl})
Malaria episodes: {984|ct} (vaccine {384|cg}, placebo {600|cl})
Incidence: {8%|rg} and {25%|rl}, a difference of {17 percentage points|rd}
Efficacy: {68%|ef|t=at 12 months} at 12 months, {77%|ef6|t=at 6 months} at 6 months

Cost: {three|do} doses at about {4|~pd} dollars, i.e. {12|pc} dollars for a child.

Contact: Dr Aminata Zongo-Leclerc

@doc c-paper | national daily | 2031-09-05
What will it cost?

Protecting the first {650,000|ch} children would take {7.8 million|pt} dollars, at {12|pc} dollars each: {three|do} visits, {six|!pd} dollars a dose. The ministry's whole malaria budget is larger than that, but most of it buys nets.

And does the jab last? It stopped {77|ef6|t=at first} cases in a hundred at first and {68|ef|t=at the end} at the end, {nine|efd} fewer. Among the comparison group {one child in four|rl|v=25} was ill within the year.
