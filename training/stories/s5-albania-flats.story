@story s5-albania-flats
@topic Flats for earthquake families in Vorëz, Albania: the fourth-anniversary audit, 2033
@subject E = Vorëz earthquake | the earthquake | the quake | the tremor
@subject M = Vorëz municipality | the municipality | the town hall
@subject G = Albanian government | the government | the reconstruction programme | the programme | Tirana
@subject A = High State Audit | the auditors | the audit
@subject K = Kodra e Re | the new quarter | the estate | Kodra
@subject N = Ndërtimi Jugor | the contractor | the builder | the firm
@subject F = Families of the Containers | the families' committee | the committee
@subject X = Ermira Shkodrani | Shkodrani | the mayor
@subject U = European Union | the EU | Brussels
@fact uu = 42.1 | other | G | percent of the promised flats that are not finished | 2033-04-30 | snapshot
@fact de = 17 | deaths | E | people killed in the earthquake | 2029-05 | cumulative
@fact hd = 2310 | homes | E | dwellings made uninhabitable | 2029 | cumulative
@fact pl = 1980 | homes | G | flats to be built | 2029 | plan | pledged
@fact fi = 1146 | homes | G | flats finished | 2033-04-30 | cumulative
@fact fp = 1022 | homes | G | flats finished | 2032-12-31 | cumulative
@fact nw = 124 | homes | G | flats finished since the new year | 2033-04-30 | cumulative
@fact ho = 871 | homes | G | flats handed over to families | 2033-04-30 | cumulative
@fact em = 275 | homes | G | finished flats standing empty | 2033-04-30 | snapshot
@fact un = 834 | homes | G | flats not yet finished | 2033-04-30 | snapshot
@fact fk = 412 | homes | K | flats finished | 2033-04-30 | cumulative
@fact co = 638 | homes | F | families living in containers | 2033-04-30 | snapshot
@fact cp = 2390 | other | F | people living in containers | 2033-04-30 | snapshot
@fact ch = 700 | other | F | children living in containers | 2033-04-30 | snapshot
@fact re = 745 | homes | M | families drawing the rent grant | 2033-04-30 | snapshot
@fact rg = 22000 | other | M | monthly rent grant in lek | 2033 | constant
@fact rn = 30000 | other | M | monthly rent grant in lek | from September 2033 | plan | pledged
@fact bu = 11400000000 | budget | G | money allotted to the reconstruction in lek | 2029-2033 | plan
@fact sp = 9690000000 | spending | G | money spent on the reconstruction in lek | 2033-04-30 | cumulative
@fact ss = 85 | other | G | percent of the allotted money that is spent | 2033-04-30 | snapshot
@fact eu = 62000000 | budget | U | grant in euros | 2029 | constant
@fact ov = 318000000 | spending | N | overpayment in lek | 2029-2032 | cumulative
@fact lt = 18 | duration | N | months allowed by the contract | 2029 | plan
@fact pc = 87000 | price | K | cost of a square metre in lek | 2033 | snapshot
@fact pn = 61000 | price | K | cost of a square metre in lek | 2029 | plan
@rel diff em = fi - ho
@rel diff un = pl - fi
@rel diff nw = fi - fp
@rel share ss = sp / bu
@rel share uu = un / pl
@trap pl fi :: promised and finished
@trap fi ho :: finished and handed over
@trap fi fk :: the whole programme and one estate
@trap co cp :: families and people
@trap rg rn :: today's grant and the promised one
@trap bu sp :: allotted and spent

@doc a-agency | foreign news agency | 2033-05-14
Four years on, Albanian quake families still in containers

VORËZ, Albania (Adria Press) - Four years after an earthquake killed {17|de} people in this hill town, {638|co|t=at the end of April} families were still living in metal containers at the end of April, Albania's High State Audit said in a report released Saturday.

The government had promised {1,980|pl} flats. By that date it had finished {1,146|fi|t=By that date|by=the auditors}, the auditors found, and had given the keys of {871|ho|^} to their owners. That leaves {275|em|t=By that date} complete and empty, chiefly for want of water or a lift licence.

The tremor ruined {2,310|hd} dwellings in 2029. Some owners have since repaired or sold.

Of the {11.4 billion|bu} lek allotted to the reconstruction, {9.69 billion|sp}, or {85 percent|ss}, has been paid out. The report questions {318 million|ov|by=The report} lek of it, billed by the contractor, Ndërtimi Jugor, for foundations that were never dug.

The firm denied the claim. A spokesman, Petrit Gjoka, said every cubic metre had been measured twice.

The European Union contributed {62 million|eu} euros.

@doc b-daily | Tirana daily | 2033-05-15
Keys without doors: inside the Vorëz audit

From our correspondent Arjola Hysi

Sadik Prifti has a key. It hangs above the stove in container 218, and it opens a flat on the third floor of block 7 in Kodra e Re which has no water.

His is one of {257|!em|by=the auditors} such flats, the auditors say: built, painted and inhabited by nobody. In all {1,146|fi|t=at the end of last month} of the pledged {1,980|pl} were complete at the end of last month, {124|nw|t=since New Year} of them since New Year. Another {834|un|t=at the end of last month} are bare concrete or less.

"They told my wife {eighteen|lt} months," he says. She died in the third winter.

The mayor, Ermira Shkodrani, received us in the only room of the town hall with a working radiator. She does not dispute the count of containers. She disputes that it is hers. "Tirana builds. I pay the rent of {745|re|by=The mayor, Ermira Shkodrani} families who found something private. {Twenty-two thousand|rg} lek a month. Try it." The grant is to go to {30,000|rn|t=in September} in September.

A metre in Kodra was costed at {61,000|pn|t=when the drawings were approved} lek when the drawings were approved. It now stands at {87,000|pc|t=now}. Nobody in the audit's 96 pages explains the difference, though {318 million|ov} lek of holes in the ground may be a start.

@doc c-tv | television news site | 2033-05-14
Audit: more than {two in five|>uu|v=40} earthquake homes unfinished

VIDEO 02:14 | Foto: ATV Jug

Fewer than {900|<ho|t=so far} families have moved into new homes in Vorëz so far, according to the state auditors, out of nearly {2,000|~pl} who were promised one.

Key findings:
– {2,390|!co} families are still in containers, among them about {700|~ch} children;
– {745|re} more receive help with rent;
– {1,022|!fi|t=as of 30 April} flats were ready as of 30 April, of which {412|fk|^} in the new quarter above the bus station;
– {9.7 billion|sp} lek have been spent from a fund of {11.4 billion|bu}.

The builder was given {a year and a half|lt|v=18}. It has missed that deadline five times.

Prime Minister Luan Dervishi, on a visit to Shkodër, blamed the price of steel and said the remaining {834|un|by=Prime Minister Luan Dervishi} would be handed over "before the grapes". Brussels, which gave {€62 million|eu}, asked for a copy of the report.

MORE: 3.8 magnitude tremor felt in Ersekë | Lottery: 4, 11, 19, 27, 33 | Bread up 5 lek

@doc d-release | statement of a citizens' committee | 2033-05-16
Statement by the Families of the Containers, Vorëz

We are {638|co} households. We are {2,390|cp} persons. We have been counted again, and we thank the High State Audit for the trouble.

The state lists {1,146|fi} apartments as finished. We have walked to every one. In Kodra e Re, where it says {412|fk}, there are {412|-} doors, that is true; behind many there is no cable and no pipe. A home which nobody can enter is not finished, and so we recognise only the {871|ho}.

We ask:
1. that the {275|em} be connected by 1 July;
2. that the raised rent allowance of {30,000|rn} lek be paid from now and not from the autumn, since no landlord in this town has accepted {22,000|rg|t=since 2031} since 2031;
3. that Ndërtimi Jugor, which took {318 million|ov} lek for nothing, repay it;
4. that the {seventeen|de} who died be named at the entrance of the estate.

Four years ago a minister gave our children {1,980|pl|t=Four years ago|by=a minister} balloons, one for each flat to be built. We have kept one.

Contact: Drita Kapllani, container 14, tel. 069 555 0117
