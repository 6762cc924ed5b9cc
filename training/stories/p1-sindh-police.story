@story p1-sindh-police
@topic Sindh police recruitment and provincial budget, Pakistan, June 2029
@subject S = Sindh Police | the force | police
@subject G = Sindh government | the provincial government | Sindh | the province
@subject M = Home Minister Zarmina Jatoi | Jatoi | the home minister
@subject O = opposition leader Asadullah Mengal | Mengal | the opposition leader
@subject F = Finance Minister Iqbal Rind | Rind | the finance minister
@subject K = Karachi | the port city
@subject C = Citizens' Watch Sindh | Citizens' Watch | the watchdog
@subject A = provincial assembly | the assembly | the house
@fact san = 139600 | officers | S | sanctioned posts | 2029-30 | plan
@fact cur = 118400 | officers | S | police in service | 2029-06-01 | snapshot
@fact vac = 21200 | officers | S | vacant posts | 2029-06-01 | snapshot
@fact new = 12000 | officers | S | recruits planned | 2029-30 | plan | pledged
@fact lady = 1800 | officers | S | women among the recruits planned | 2029-30 | plan | pledged
@fact apl = 486000 | other | S | applications | 2029-05-31 | cumulative
@fact wom = 4.1 | rate | S | share of women in the force | 2029-06-01 | snapshot
@fact bud = 241000000000 | budget | S | police budget in rupees | 2029-30 | plan
@fact bud0 = 198000000000 | budget | S | police budget in rupees | 2028-29 | constant
@fact rise = 21.7 | rate | S | rise of the police budget | 2029-30 | plan
@fact tot = 3620000000000 | budget | G | total outlay in rupees | 2029-30 | plan
@fact dev = 1020000000000 | budget | G | development outlay in rupees | 2029-30 | plan
@fact def = 185000000000 | budget | G | deficit in rupees | 2029-30 | plan | projected
@fact kar = 46300 | officers | K | police in service | 2029-06-01 | snapshot
@fact prot = 9700 | officers | K | police guarding people of rank | 2029-06-01 | snapshot
@fact crm = 61800 | cases | K | street crimes reported | January to May 2029 | cumulative
@fact crm0 = 68200 | cases | K | street crimes reported | January to May 2028 | constant
@fact mob = 23400 | cases | K | telephones snatched | January to May 2029 | cumulative
@fact kill = 57 | deaths | K | people killed in robberies | January to May 2029 | cumulative
@fact yes = 101 | votes_cast | A | votes for the budget | 2029-06-27 | constant
@fact no = 58 | votes_cast | A | votes against the budget | 2029-06-27 | constant
@fact veh = 1150 | units_pledged | S | vehicles to be bought | 2029-30 | plan | pledged
@fact cut = 312 | other | O | cut motions | 2029-06-25 | constant
@fact pay = 15 | rate | G | rise of salaries | 2029-30 | plan
@fact pay0 = 12 | rate | G | rise of salaries | proposed 2029-06-14 | plan | pledged
@fact min = 41000 | price | G | minimum monthly wage in rupees | 2029-30 | plan
@fact fc = 5.5 | rate | S | share of women in the force | 2029-30 | plan | projected
@fact pshare = 20.9 | rate | K | share of its police guarding people of rank | 2029-06-01 | snapshot
@rel share pshare = prot / kar
@rel diff vac = san - cur
@rel change rise = bud0 -> bud
@trap san cur :: sanctioned against in service
@trap new vac :: recruits against vacancies
@trap crm crm0 :: the year before
@trap crm mob :: all street crimes against telephones
@trap kar cur :: the city against the province
@trap bud tot :: police against the whole
@trap pay pay0 :: adopted against first proposed

@doc dawnline | English daily | 2029-06-15
{Rs241bn|bud} for police as Sindh budget leans on law and order

KARACHI: Finance Minister Iqbal Rind unveiled an outlay of {Rs3.62 trillion|tot|t=for 2029-30} for 2029-30 amid desk-thumping on one side and torn paper on the other. Development gets {Rs1.02 trillion|dev|^}; the deficit is put at {Rs185 billion|def|^}.

Police are the clear winner. They are to have {Rs241bn|bud|^}, a {21.7|rise} per cent jump from {Rs198bn|bud0|t=this year} this year.

The force has {139,600|san} sanctioned posts. As of June 1 it had filled {118,400|cur|t=As of June 1}, which leaves {21,200|vac|^} vacancies. Mr Rind said {12,000|new|by=Mr Rind} would be recruited, {1,800|lady|by=Mr Rind} of them women, who now make up {4.1pc|wom|v=4.1|t=now}. The ads had drawn {486,000|apl|t=last month} applications by the end of last month.

Salaries are to go up {12 per cent|pay0}, and the minimum wage to {Rs41,000|min}.

Published in Dawnline, June 15th, 2029. To subscribe call 021-555-7788.

@doc geoweb | TV channel site | 2029-06-18
Jatoi: crime in Karachi 'down, whatever you feel'

Web Desk

The home minister told reporters on Monday that street crime in Karachi had come down. From January to May, she said, {61,800|crm|t=From January to May|by=she} incidents were registered, against {68,200|crm0|t=in the same months of 2028} in the same months of 2028.

Of these, {23,400|mob|^} were snatched mobile phones.

She denied that too many officers were standing outside bungalows. The city's {41,600|!kar|by=She} policemen included "hardly" {9,700|prot|by=She} on such duty, she said.

Opposition leader Asadullah Mengal called it a fairy tale: "{Ninety-one|!kill|by=Mengal} of our children killed over a phone, this year."

She spoke of {450,000|?~apl|by=She} young people who had asked to join.

Zarmina Jatoi also promised {1,150|veh|by=Zarmina Jatoi} new vehicles. "With fuel," she added.

Trending: 10 mango varieties you must try

@doc watch | watchdog briefing | 2029-06-22
Citizens' Watch Sindh — Briefing No. 71
Where are the police?

Figure 1. Strength. In service {118,400|cur|t=1 June} on 1 June; {46,300|kar|^} in Karachi.

Figure 2. Assigned to persons of rank in the city: {9,700|prot}. This is {one in five|~pshare}.

Figure 3. Recruits. The provincial government announces {15,500|!new|by=The provincial government} for the coming year. Even so many would not fill what is vacant, {21,200|vac}.

Figure 4. Victims. In {five|-} months, {57|kill|t=In five months} people died in robberies in the city. Registered street crimes number {61,800|crm|^}; we believe the real figure is at least {twice|-} that.

Figure 5. Women. The force is {4.1 per cent|wom} female. Recruiting {1,800|lady} would make it about {five|~fc}.

Recommendations overleaf.

@doc appwire | wire agency | 2029-06-27
Pakistan's Sindh province passes budget with higher police spending

KARACHI, Pakistan (UP) — Lawmakers in Pakistan's second-largest province approved a {3.62 trillion-rupee|tot|v=3620000000000} budget on Wednesday, {101|yes|t=on Wednesday} to {58|no|^}, after the government raised a planned {12%|pay0|t=planned} pay rise for civil servants to {15|pay}.

The opposition submitted {312|cut} motions to cut items; all were rejected.

Police will receive {214 billion|!bud} rupees, and hire about {12,000|~new} people to fill vacancies. About {486,000|~apl} have applied.

Finance Minister Iqbal Rind said a deficit of {185 billion|def|by=Finance Minister Iqbal Rind} rupees was "manageable."
