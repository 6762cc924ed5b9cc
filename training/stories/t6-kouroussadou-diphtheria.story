@story t6-kouroussadou-diphtheria
@topic Diphtheria outbreak in Upper Guinea: from the first bulletin to the eighth week
@subject V = Upper Guinea diphtheria outbreak | the outbreak | the epidemic | Upper Guinea | outbreak | Guinea
@subject KO = Kouroussadou
@subject MA = Mandiandou
@subject SI = Siguirini
@subject ML = Mali | Malian health district of Kangabadou | Kangabadou
@subject X = 2031 Fouta diphtheria outbreak | the 2031 outbreak | 2031
@subject H = Guinean health ministry | the health ministry | the ministry | Conakry
@subject W = World Health Organization | WHO
@subject D = Doctors of the Sahel | MDS | the charity
@subject T = diphtheria treatment centres | the centres | the treatment centre | the tents
@subject A = antitoxin stock | antitoxin | the serum
@subject P = diphtheria response plan | the plan | the response plan
@subject C = vaccination drive | the campaign | vaccinators | mass vaccination
@subject F = first patient | the first child | Fanta
@fact c1 = 412 | cases | V | cases since the start | 2036-02-03 | cumulative
@fact c2 = 968 | cases | V | cases since the start | 2036-02-17 | cumulative
@fact c3 = 1530 | cases | V | cases since the start | 2036-03-02 | cumulative
@fact kc = 286 | cases | V | cases confirmed by a laboratory | 2036-03-02 | cumulative
@fact kp = 344 | cases | V | probable cases | 2036-03-02 | cumulative
@fact ks = 900 | cases | V | suspected cases | 2036-03-02 | cumulative
@fact kq = 18.69 | other | V | share of cases confirmed by a laboratory | 2036-03-02 | snapshot
@fact ck = 702 | cases | KO | cases since the start | 2036-03-02 | cumulative
@fact cm = 468 | cases | MA | cases since the start | 2036-03-02 | cumulative
@fact cs = 360 | cases | SI | cases since the start | 2036-03-02 | cumulative
@fact d1 = 37 | deaths | V | people killed by the disease | 2036-02-03 | cumulative
@fact d2 = 81 | deaths | V | people killed by the disease | 2036-02-17 | cumulative
@fact d3 = 107 | deaths | V | people killed by the disease | 2036-03-02 | cumulative
@fact du = 62 | deaths | V | children under five killed by the disease | 2036-03-02 | cumulative
@fact ds = 33 | deaths | V | children of school age killed by the disease | 2036-03-02 | cumulative
@fact da = 12 | deaths | V | older people killed by the disease | 2036-03-02 | cumulative
@fact f1 = 8.98 | rate | V | share of patients who die | 2036-02-03 | snapshot
@fact f3 = 6.99 | rate | V | share of patients who die | 2036-03-02 | snapshot
@fact fp = 2 | rate | V | points by which the share of patients who die fell | 2036-02-03 to 2036-03-02 | snapshot
@fact hw = 14 | cases | H | health workers infected | 2036-03-02 | cumulative
@fact b2 = 60 | other | T | beds | 2036-02-17 | snapshot
@fact b3 = 140 | other | T | beds | 2036-03-02 | snapshot
@fact ip = 126 | other | T | patients in beds | 2036-03-02 | snapshot
@fact oc = 90 | other | T | share of beds taken | 2036-03-02 | snapshot
@fact an = 9000 | other | A | vials needed | 2036-03-02 | plan | projected
@fact a2 = 2400 | other | A | vials received | 2036-02-17 | cumulative
@fact a3 = 5600 | other | A | vials received | 2036-03-02 | cumulative
@fact ap = 38 | price | A | euros for a vial | - | constant
@fact at = 212800 | spending | A | euros paid for the vials received | 2036-03-02 | cumulative
@fact vt = 680000 | other | C | children to be vaccinated | 2036-03 | plan
@fact v2 = 211000 | other | C | children vaccinated | 2036-02-17 | cumulative
@fact v3 = 503200 | other | C | children vaccinated | 2036-03-02 | cumulative
@fact vs = 74 | other | C | share of the target vaccinated | 2036-03-02 | cumulative
@fact vr = 8300 | other | C | refusals | 2036-03-02 | cumulative
@fact g30 = 62 | rate | H | share of infants fully vaccinated | 2030 | snapshot
@fact g35 = 47 | rate | H | share of infants fully vaccinated | 2035 | snapshot
@fact gd = 15 | margin | H | points by which infant vaccination fell | 2030 to 2035 | constant
@fact p = 11400000 | budget | P | dollars needed | 2036-02-17 | plan
@fact pv = 5200000 | budget | P | dollars needed for vaccines | 2036-02-17 | plan
@fact pt = 3900000 | budget | P | dollars needed for treatment | 2036-02-17 | plan
@fact ps = 2300000 | budget | P | dollars needed for surveillance | 2036-02-17 | plan
@fact pr = 4100000 | fundraising | P | dollars received | 2036-03-02 | cumulative
@fact pg = 7300000 | budget | P | dollars lacking | 2036-03-02 | snapshot
@fact pf = 98000000000 | budget | P | Guinean francs needed | 2036-02-17 | plan
@fact hf = 22000000000 | budget | H | Guinean francs promised by the state | 2036-02-17 | plan | pledged
@fact sc = 164 | other | H | schools closed | 2036-02-17 | snapshot
@fact sr = 92 | other | H | schools reopened | 2036-03-02 | cumulative
@fact xc = 540 | cases | X | cases | 2031 | cumulative
@fact xd = 44 | deaths | X | people killed by the disease | 2031 | cumulative
@fact mc = 46 | cases | ML | cases since the start | 2036-03-02 | cumulative
@fact md = 3 | deaths | ML | people killed by the disease | 2036-03-02 | cumulative
@fact ft = 4 | age | F | age | 2036-01 | constant
@fact fd = 2036-01-06 | date | F | day when the illness began | - | constant
@fact fl = 19 | duration | F | days until the laboratory's answer | 2036-01 | constant
@fact ct = 4870 | other | V | contacts traced | 2036-03-02 | cumulative
@fact cb = 3896 | other | V | contacts given antibiotics | 2036-03-02 | cumulative
@fact cq = 80 | other | V | share of contacts given antibiotics | 2036-03-02 | cumulative
@rel sum c3 = kc + kp + ks
@rel sum c3 = ck + cm + cs
@rel sum d3 = du + ds + da
@rel share kq = kc / c3
@rel share f3 = d3 / c3
@rel share f1 = d1 / c1
@rel diff fp = f1 - f3
@rel share oc = ip / b3
@rel product at = a3 * ap
@rel share vs = v3 / vt
@rel diff gd = g30 - g35
@rel sum p = pv + pt + ps
@rel diff pg = p - pr
@rel convert pf = p
@rel share cq = cb / ct
@trap c1 c2 :: a fortnight later
@trap c2 c3 :: another fortnight later
@trap kc c3 :: confirmed cases and all cases
@trap xc c1 :: another outbreak
@trap xd d1 :: another outbreak's dead
@trap b2 b3 :: beds were added
@trap a2 a3 :: a second delivery of serum
@trap mc du :: across the border
@trap hf pf :: the state's part and the whole plan
@trap v2 v3 :: the campaign went on
@trap sc sr :: schools closed and schools reopened
@trap fp gd :: points of fatality and points of coverage

@doc a-bulletin | health agency bulletin | 2036-03-03
Diphtheria, Guinea. Situation summary, data to 2 March 2036

Since 6 January a total of {1,530|c3|t=to 2 March 2036} cases have been notified from three prefectures of Upper Guinea: Kouroussadou ({702|ck|^}), Mandiandou ({468|cm|^}) and Siguirini ({360|cs|^}). By classification, {286|kc|^} are laboratory-confirmed, {344|kp|^} probable and {900|ks|^} suspected. 

{107|d3|^} patients have died (case fatality {7.0%|f3|^}). In the first bulletin, with data to 3 February, the ratio was {9.0%|f1|t=to 3 February} ({37|d1|^} of {412|c1|^}). The decline is attributed to earlier administration of antitoxin.

Response. {4,870|ct|t=to 2 March 2036} contacts have been listed, of whom {3,896|cb|^} received prophylaxis. Bed capacity has been raised to {140|b3|^}; {126|ip|^} were occupied on the reporting date. The estimated requirement for antitoxin is {9,000|an|by=The estimated requirement} vials; {5,600|a3|^} have arrived.

Mass vaccination of children aged 6 weeks to 14 years has reached {503,200|v3|t=to 2 March 2036} of {680,000|vt}, that is, {74%|vs|^}.

Risk: national, high; regional, moderate. Mali has reported {46|mc|t=to 2 March 2036} cases and {three|md|^} deaths in Kangabadou district, which shares a gold-mining belt with Siguirini.

Reference: the 2031 outbreak in the Fouta comprised {540|xc} cases and {44|xd} deaths.

Suggested citation: DON 2036-11. Event ID 2036-E00041. 

@doc b-wire | wire agency | 2036-02-18
Guinea closes schools as diphtheria deaths double in a fortnight

CONAKRY, Feb 18 (Sahel Press Service) - Guinea's diphtheria toll had climbed to {81|d2|t=by Sunday|by=the health ministry} by Sunday from {37|d1|t=two weeks before} two weeks before, the health ministry said, as it shut {164|sc} schools in the gold country along the border with Mali.

{968|c2|t=by Sunday|by=the health ministry} people have fallen ill. The ministry wants {$11.4 million|p|by=The ministry} for a response plan that earmarks {$5.2 million|pv|^} for vaccines, {$3.9 million|pt|^} for treatment and {$2.3 million|ps|^} for tracking the disease. The Treasury would put in {22 billion|hf|by=Health Minister Ibrahima Sory Camara|m=pledged} Guinean francs, Health Minister Ibrahima Sory Camara told state television.

The bacterial infection, which grows a leathery skin across the throat, is preventable with a vaccine that costs cents. In 2035 only {47 percent|g35|t=In 2035} of Guinean infants had the three doses; five years earlier it had been {62 percent|g30|t=five years earlier}.

{2,400|a2|t=so far} vials of antitoxin have been flown in so far. "Each is a child," said Camara, a paediatrician.

The two treatment centres have {60|b2} beds. Vaccinators, who started on Feb 9, have done {211,000|v2|t=by Sunday} children by Sunday.

(Reporting by Aïssatou Diallo-Kerr; editing by M. Petrov; keywords: GUINEA HEALTH/DIPHTHERIA (UPDATE 2))

@doc c-daily | Conakry daily | 2036-03-04
Dr Camara facing the deputies: "The slope is going down"

Two hours of questions, one glass of water. The Minister of Health defended his record yesterday before the National Assembly, with a sheaf of tables.

The deputies had one table of their own. Mme Oumou Kourouma (Siguirini, opposition) held up the sum of the hospital registers: {117|!d3|t=as of Sunday|by=the hospital registers} dead as of Sunday. The minister did not contest it and preferred to speak of beds. There were {60|b2|t=in mid-February} in mid-February. There are {140|b3|t=today} today, and {nine in ten|oc|v=90|^} are taken.

On the map, the eye goes to the capital of the epidemic. Kouroussadou alone has {702|ck} patients on its registers. Siguirini follows with {468|!cs} and Mandiandou, long spared, closes the march with {360|!cm}.

On money, M. Camara was less at ease. Of {11.4 million|p} dollars, which is {98 billion|pf} of our francs, he has seen {4.1 million|pr|t=to date} to date. "There remain {7.3 million|pg|^} to be found, and I have no tree." The {22 billion|hf} francs of the State were voted on 20 February; the decree to release them awaits a signature.

And the classrooms? {Ninety-two|sr|t=yesterday morning} rang their bell again yesterday morning out of the {164|sc} that were shut.

Applause on the benches of the majority; departure of some of the others.

Page 4: Syli National, list of 23 · Rice at GNF 410,000 a bag · Pharmacies on duty

@doc d-charity | field diary on a medical charity's site | 2036-03-01
Tent four, bed nine

By Noor Haldane, nurse, Doctors of the Sahel

Fanta was the first. She was {four|ft}, from a hamlet of diggers outside Kouroussadou, and she fell sick on {6 January|fd|v=2036-01-06}. Nobody in the clinic had seen that grey film before. The swab went to Conakry, then by plane to Dakar, and it took {19|fl} days for an answer to come back. By then Fanta had been buried for twelve of them, and her brothers were coughing.

I arrived when this place had {sixty|b2|t=when this place had} mattresses and every one was full. Tonight I can walk between the beds. We have {126|ip|t=Tonight} patients and, for the first time, room. When the serum comes within two days of the fever almost everyone lives. At {38|ap} euros a vial it is not even expensive. I did the multiplication in the night: what we have been sent so far, {5,600|a3|t=so far} of them, cost {€212,800|at}. That's a good car. 

We are short all the same. The logisticians think that we will need {9,000|an|by=The logisticians}.

{Fourteen|hw} of my Guinean colleagues have caught it. One, Mariama, was on this ward. She is back at work, with a voice like a saw.

Outside the fence there are the grandmothers who do not want the needle. The vaccinators have noted {8,300|vr|by=The vaccinators} refusals. I do not count them as enemies. In 2031 it was their cousins in the Fouta who lost {44|xd|t=In 2031} children, and nobody came.

Donate: €38 = 1 vial. €76 = 2 vials. Registered charity 1173904.

@doc e-newsletter | American global-health newsletter | 2036-03-05
THE LEDE | Diphtheria's slow retreat in Guinea

Good morning. Three things to know, about a disease your grandmother feared.

1. It's killing fewer of those it catches. At the start of February roughly {9%|~f1|t=At the start of February} of patients died. Now it's about {7%|~f3|t=Now}, a {2 percent|!fp|force} drop. Deaths are still piling up: {107|d3|t=through Sunday} through Sunday. By age, that's {62|du|^} kids under 5, {33|ds|^} between 5 and 14, and {22|!da|^} teens and adults. 

2. It was foreseeable. Infant coverage with the three-shot series slid {15 points|gd|v=15} in five years, from {62%|g30|t=five years} to {47%|g35}. 

3. It's cheap to stop and not paid for. The response plan has raised {$4.1 million|pr}. It's {$7.3 million|pg} short. The biggest slice of the ask, {$5.2 million|pv}, is vaccine. 

By the numbers: 
- {1,530|c3|t=through Sunday} cases, more than triple the {412|c1|t=early February} of early February
- Less than {a fifth|<kq|v=20} of them confirmed by a lab: {286|kc}
- {80%|cq} of contacts on antibiotics
- {74%|vs} of the target vaccinated: just over {half a million|>v3|v=500000} kids

What we're reading: 5 charts on H5N1 | The $1 cough test | Jobs: 14 openings in Geneva

@doc f-radio | Malian radio station's website, questions and answers | 2036-03-04
Your questions about the throat sickness

The editorial team of Radio Djoliba answers the listeners of Kangabadou.

Is it here? Yes. {Forty-six|mc|t=as of Sunday|by=our district hospital} of our people had been treated as of Sunday, our district hospital tells us. {Three|md|^} did not survive. All but five of them had worked on the placers on the Guinean side.

How bad is it over there? On Sunday the Guineans counted {1,530|c3|t=On Sunday|by=the Guineans} sick. A fortnight earlier there were {968|c2|t=A fortnight earlier}. The dead went from {81|d2|^} to {107|d3|t=On Sunday}. Siguirini, our neighbour, has {360|cs|^}.

Are their children protected? They aim at {680,000|vt|by=They}. About {three-quarters|~vs|v=75} have had the injection.

Who pays? Their plan costs {98 million|!pf} Guinean francs. The state there has promised {22 billion|hf}, the rest should come from friends.

Should I keep my daughter from school? No. In Guinea {164|sc|t=in February} schools were closed in February, and {92|sr|t=this week} of those have opened again this week. 

Is it the same as in 2031? It is the same germ. That time, in the Fouta, {540|xc} fell ill and it never crossed a border.

Call us: 36 68, every Thursday at 20:30. Next week: 6 questions about the price of millet.
