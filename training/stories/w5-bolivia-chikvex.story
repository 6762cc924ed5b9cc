@story w5-bolivia-chikvex
@topic Chikungunya vaccine rollout in the Bolivian lowlands: from the first jab to the end of August
@subject C = Vaccination campaign | the campaign | the rollout | the drive
@subject V = Chikvex | the vaccine | the Danish vaccine | the shot
@subject V2 = Aedivac | the rival vaccine | the other vaccine
@subject L = Lumena Biotech | Lumena | the maker | the manufacturer
@subject Y = Yacumita | the ranching region
@subject I = Itenara | the river region
@subject CH = Chaparito | the coca-growing region
@subject E = Epidemic | the outbreak | chikungunya
@subject M = Health Ministry | the ministry | the minister | Remedios Choque
@subject ID = Inter-American Development Bank | IDB
@subject S = Survey by Encuestas Andinas | Encuestas Andinas | the survey | the pollster
@subject A = Medicines agency | Agemed | the regulator
@subject U = Nurses' union | the union
@subject O = Colegio Médico | the doctors' college
@fact t = 3200000 | other | C | people to be vaccinated | 2030 | plan
@fact ty = 1190000 | other | Y | people to be vaccinated | 2030 | plan
@fact ti = 1080000 | other | I | people to be vaccinated | 2030 | plan
@fact tc = 930000 | other | CH | people to be vaccinated | 2030 | plan
@fact d0 = 4500000 | other | C | doses ordered | 2030 | plan
@fact d1 = 1260000 | other | C | doses delivered | 2030-05-01 | cumulative
@fact d2 = 2700000 | other | C | doses delivered | 2030-08-31 | cumulative
@fact p = 6.4 | price | V | dollars a dose | 2030 | constant
@fact pr = 9.1 | price | V2 | dollars a dose | 2030 | constant
@fact b = 28800000 | budget | C | dollars for the doses | 2030 | plan
@fact bs = 19200000 | budget | M | dollars for the doses | 2030 | plan
@fact bi = 9600000 | budget | ID | dollars for the doses | 2030 | plan
@fact n1 = 412000 | other | C | people vaccinated | 2030-05-31 | cumulative
@fact n2 = 1020000 | other | C | people vaccinated | 2030-06-30 | cumulative
@fact nj = 608000 | other | C | people vaccinated in the month | 2030-06 | constant
@fact n3 = 1984000 | other | C | people vaccinated | 2030-08-31 | cumulative
@fact ny = 846000 | other | Y | people vaccinated | 2030-08-31 | cumulative
@fact ni = 702000 | other | I | people vaccinated | 2030-08-31 | cumulative
@fact nc = 436000 | other | CH | people vaccinated | 2030-08-31 | cumulative
@fact s3 = 62 | rate | C | percent of the target vaccinated | 2030-08-31 | snapshot
@fact sy = 71 | rate | Y | percent of the target vaccinated | 2030-08-31 | snapshot
@fact si = 65 | rate | I | percent of the target vaccinated | 2030-08-31 | snapshot
@fact sh = 47 | rate | CH | percent of the target vaccinated | 2030-08-31 | snapshot
@fact sg = 80 | rate | M | percent of the target to be vaccinated | by 2030-12 | plan | threshold
@fact e1 = 81 | rate | V | percent protected in the trial | 2029 | constant
@fact eo = 68 | rate | V | percent protected in the trial, people over 50 | 2029 | constant
@fact e2 = 74 | rate | V2 | percent protected in the trial | 2028 | constant
@fact et = 14600 | sample_size | V | volunteers in the trial | 2029 | constant
@fact w1 = 9400 | cases | E | cases in the week | 2030-05 first week | constant
@fact w2 = 2150 | cases | E | cases in the week | 2030-08 last week | constant
@fact wd = 77.1 | rate | E | percent fall in weekly cases | 2030-05 to 2030-08 | cumulative
@fact c1 = 187000 | cases | E | cases in all | 2030-08-31 | cumulative
@fact de = 61 | deaths | E | people who died | 2030-08-31 | cumulative
@fact ho = 3900 | other | E | people admitted to hospital | 2030-08-31 | cumulative
@fact a1 = 1310 | other | A | reports of side effects | 2030-08-31 | cumulative
@fact as = 27 | other | A | reports of serious side effects | 2030-08-31 | cumulative
@fact ad = 3 | deaths | A | deaths examined after a jab | 2030-08-31 | cumulative
@fact wa = 167400 | other | C | doses wasted | 2030-08-31 | cumulative
@fact wp = 6.2 | rate | C | percent of delivered doses wasted | 2030-08-31 | cumulative
@fact le = 548600 | other | C | doses in the fridges | 2030-08-31 | snapshot
@fact nu = 2300 | jobs | C | nurses giving jabs | 2030-05 | snapshot
@fact po = 480 | other | C | vaccination posts | 2030-05 | snapshot
@fact pe = 41700 | other | C | jabs on the best day | 2030-06-14 | constant
@fact q1 = 54 | poll_share | S | respondents willing to be vaccinated | 2030-04 | snapshot
@fact q2 = 69 | poll_share | S | respondents willing to be vaccinated | 2030-08 | snapshot
@fact qn = 1800 | sample_size | S | adults asked | 2030-08 | constant
@fact mi = 12 | age | C | lowest age for a jab | 2030 | constant
@fact ma = 59 | age | C | highest age for a jab | 2030 | constant
@fact uw = 850 | price | U | bolivianos of bonus a month demanded by the nurses | 2030-07 | plan | threshold
@fact um = 400 | price | M | bolivianos of bonus a month offered to the nurses | 2030-07 | plan | pledged
@trap n1 n2 :: end of May and end of June
@trap n2 nj :: total to June and June alone
@trap d0 d2 :: ordered and delivered
@trap d1 d2 :: delivered by May and by August
@trap e1 e2 :: two vaccines
@trap e1 eo :: all ages and the older
@trap s3 sg :: reached and aimed at
@trap w1 c1 :: weekly and cumulative cases
@trap a1 as :: all reports and the serious ones
@trap uw um :: demanded and offered
@rel sum t = ty + ti + tc
@rel product b = p * d0
@rel sum b = bs + bi
@rel sum n3 = ny + ni + nc
@rel diff nj = n2 - n1
@rel share s3 = n3 / t
@rel share sy = ny / ty
@rel share si = ni / ti
@rel share sh = nc / tc
@rel change wd = w1 -> w2
@rel share wp = wa / d2
@rel diff le = d2 - n3 - wa
@race coverage = sy si sh

@doc a-wire | wire agency | 2030-05-02
Bolivia begins world's largest chikungunya vaccination drive

PUERTO YACUMA, Bolivia, May 2 (Cono Sur News) - A schoolteacher in a straw hat became the first of {3.2 million|t} Bolivians due to be vaccinated against chikungunya on Thursday as the country opened {480|po} posts in its steamy lowlands.

Health Minister Remedios Choque said {1.26 million|d1|t=by Wednesday night|by=Remedios Choque} doses of Chikvex, made by Denmark's Lumena Biotech, had landed by Wednesday night, out of {4.5 million|d0} ordered. At {$6.40|p} each the contract is worth {$28.8 million|b}. The treasury pays {$19.2 million|bs} of it; a loan from the Inter-American Development Bank covers {$9.6 million|bi}.

The campaign is open to people aged {12|mi} to {59|ma} in three regions: Yacumita, with {1.19 million|ty} of them, Itenara ({1.08 million|ti}) and Chaparito ({930,000|tc}).

In its trial on {14,600|et} volunteers the shot prevented {81%|e1} of cases; among those older than 50, {68%|eo}. Lowland clinics recorded {9,400|w1|t=last week} infections last week.

@doc b-capital | national daily | 2030-07-02
{One million|~n2} arms, and a union that wants more
By Waldo Tarqui-Eggers, La Paz

June was the month in which the campaign found its feet. It closed with {1,020,000|n2|t=June} people protected, up from {421,000|!n1|t=at the end of May} at the end of May. On the best day, a Friday of football on every screen, {41,700|pe} sleeves were rolled up.

All this rests on {2,300|nu} nurses, who are tired. Their union asks for a monthly bonus of Bs {850|uw|by=Their union}. Minister Choque has put Bs {400|um} on the table and calls it "what the barrel holds". A strike vote is due on the 10th.

The money for the vials themselves is not in doubt: {28.8 million|b} dollars, {two-thirds|-} of it from the treasury. Questions do arise about the choice of product. Aedivac, the other vaccine, protected {74|e2} out of a hundred volunteers, as against {81|e1} for the one we bought. At {$9.10|pr} a vial it would have cost {12 million|-} more. The commission that compared them met {twice|-}.

Those over {59|ma} may not be vaccinated. Those under {16|!mi}, neither.

See also: Dollar at Bs {9.85|-} in the street | Oruro {0|-} Real Tarija {0|-}

@doc c-agency | regulator's notice | 2030-09-02
AGEMED - SAFETY BULLETIN {11|-}/2030
Subject: Chikvex, suspension for injection. Period: 2 May to 31 August.

1. Exposure. {1,984,000|n3|t=31 August} persons received the product up to 31 August.
2. Reports received: {1,310|a1|t=in the period}, in the period. The commonest were fever ({44|-}%) and joint pain ({31|-}%).
3. Of these, {27|as} were classed as serious. All but {two|-} of the patients have recovered.
4. Deaths after vaccination: {three|ad} examined, none found to be caused by it.
5. Disposal. {167,400|wa} doses were destroyed or lost in the period, equal to {6.2%|wp} of the {2,700,000|d2|t=31 August} supplied. The usual cause was a power cut. {548,600|le} remained in cold storage.
6. Efficacy statement for prescribers is unchanged: {81%|e1} overall; {68%|eo} in persons above {50|-}.
7. Comparison with Aedivac (trial result {74%|e2}) is not warranted, the studies having differed in season.

Signed: Dr Ximena Iturralde-Popescu, Director. La Paz, Calle Larecaja {1120|-}. Ref. AG-{5571|-}-B.

@doc d-health | global health newsletter | 2030-09-04
Vector Weekly: Bolivia passes {60%|>s3}

GOOD NEWS FIRST. Weekly chikungunya cases in the lowlands went from {9,400|w1|t=when the first vial was opened} when the first vial was opened to {2,150|w2|t=in the final week of August} in the final week of August. That's a fall of {77%|wd}, though winter deserves part of the credit.

COVERAGE. {62%|s3|t=the end of last month} of the target had been reached at the end of last month. Minister Choque's goal is {80%|sg} by Christmas. Yacumita leads with {71%|sy}, followed by Itenara on {65%|si}. Chaparito, where rumours travel by motorbike, is on {56%|!sh}.

MONEY. Lumena sold at {$6.40|p}. A year ago the same firm told investors that it expected {$8|-}. Its rival charges {$9.10|pr}.

STOCK. {Two-fifths|-} of the order has yet to be shipped: {2.7 million|d2|t=so far} doses so far, of {4.5 million|d0}.

TOLL. Since the outbreak began: {187,000|c1} cases, {3,900|ho} hospital admissions, {61|de} deaths.

TRUST. Encuestas Andinas finds that {69%|q2|t=August|by=Encuestas Andinas} of lowland adults would take the shot (August, n={1,800|qn}); in April it found {54%|q1|t=in April}.

Job board: {3|-} new posts in Basel | Forward to a friend

@doc e-region | regional newspaper | 2030-09-03
Why Chaparito waits
El Trópico, San Ramiro. Text: Nilda Ququre. Photo: archive

Doña Felicidad has seen off two nurses and a mayor. "I've had it, the fever," she says, "and I don't need it twice."

Hers is the opinion of many here. Of {930,000|tc} inhabitants who should be vaccinated, {436,000|nc|t=on Saturday} had been on Saturday, less than {half|<sh|v=50}. Our neighbours do better. Yacumita: {846,000|ny}, or {71 per cent|sy}. Itenara: {702,000|ni}, or {65 per cent|si}.

The posts are there. It's the fridges that fail. Across the three regions {6.2 per cent|wp} of the doses went in the bin, and the nurses of San Ramiro say that in Chaparito it is {twice|-} as much.

The bonus quarrel has not helped. The union came down from {850|uw|t=in July} bolivianos in July; the ministry has not moved from {400|um}. Since August, of {2,300|nu|t=in the first weeks} nurses in the first weeks, some {1,900|-} turn up.

At the hospital they admitted {84|-} patients with the fever in August. All lowland hospitals together have admitted {3,900|ho} this year and lost {61|de}. None of the dead had been vaccinated, says Dr Anselmo Gutfreund.

Cinema: 18:00 and {20:30|-}. Chemist on duty: Av. Petrolera {455|-}.

@doc f-oped | doctors' college bulletin | 2030-09-10
Colegio Médico - The President's Page

Colleagues,

We asked for {80 per cent|sg} and we have {62 per cent|s3|t=at the end of August}, at the end of August. It would be wrong to call this failure. Nearly {two million|~n3} people ({1,984,000|n3}) have been protected since May, of {3.2 million|t}. The first month gave us {412,000|n1|t=The first month}. June alone gave {608,000|nj|t=June alone}. Then came the dispute, and the curve lay down.

It would be just as wrong to be content. Regional totals are {846,000|ny}, {702,000|ni} and {463,000|!nc}; you can see at a glance which one of the three I lose sleep over.

On safety I have read Agemed's bulletin so that you need not. {1,310|a1} reports; {27|as} serious; {three|ad} funerals at which the vaccine was accused and cleared.

On money. The Bank's {9.6 million|bi} dollars must be repaid. The {19.2 million|bs} of the treasury are gone. If {548,600|le} doses now sit in refrigerators, that is {3.5 million|-} dollars at {6.40|p} apiece, humming in the dark.

On trust. In August {69 per cent|q2|t=In August} told the pollster yes, against {54|q1|t=in the spring} in the spring. They are waiting for us. Let us go.
