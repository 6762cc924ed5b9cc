@story ya-honduras-verdict
@topic Murder trial over the killing of a radio announcer who fought a landfill at Tusterique, Honduras: from the shots to the sentence
@subject A = Rosalinda Euceda Pagoada | Rosalinda Euceda | Euceda | Rosa | the announcer
@subject D = Ecorrellenos | the company | waste company
@subject M = Colonel Ramiro Handal-Mejía | Handal-Mejía | Handal | the colonel
@subject P = Public Ministry | prosecutors | prosecutor Yadira Zúniga
@subject T = sentencing court | court | tribunal | judges
@subject J = Patronato de Tusterique | residents' board | villagers | community
@subject N = National Police | police | ATIC | investigators
@subject W = Tusterique landfill | landfill | dump
@subject I = Inter-American Commission | IACHR | the commission
@subject O = observers' mission | observers | observer Klaas Verbruggen
@fact age = 49 | age | A | age of the victim | 2029-06-12 | constant
@fact sh = 6 | other | A | shots fired | 2029-06-12 | constant
@fact hit = 4 | other | A | shots that hit | 2029-06-12 | constant
@fact tm = 21:45 | clock | A | time of the killing | 2029-06-12 | constant
@fact thr = 33 | cases | A | threats reported | 2029-06-12 | cumulative
@fact pm = 2 | officers | N | police assigned to protect her | 2029-06-12 | snapshot
@fact mw = 38 | area | W | hectares planned | - | plan
@fact cost = 92000000 | budget | W | dollars of planned cost | 2027 | plan
@fact loan = 64000000 | budget | D | dollars of loans approved | 2028 | constant
@fact paid = 21000000 | spending | D | dollars of loans paid out | 2029-07 | cumulative
@fact fam = 430 | homes | J | families who live beside the site | - | snapshot
@fact km = 17 | other | W | springs on the site | - | constant
@fact ar1 = 4 | arrests | N | people arrested | 2029-09-30 | cumulative
@fact ar2 = 11 | arrests | N | people arrested | 2030-05 | cumulative
@fact acc = 9 | other | T | accused at the trial | 2031-02-03 | constant
@fact con = 6 | other | T | people convicted | 2031-03-28 | constant
@fact acq = 3 | other | T | people acquitted | 2031-03-28 | constant
@fact emp = 3 | other | T | convicts who worked for the company | 2031-03-28 | constant
@fact sol = 1 | other | T | convicts who were soldiers | 2031-03-28 | constant
@fact hit2 = 2 | other | T | convicts who were hired gunmen | 2031-03-28 | constant
@fact sg = 34 | sentence | T | years of prison for the gunmen | 2031-05-16 | constant
@fact sm = 26 | sentence | M | years of prison | 2031-05-16 | constant
@fact ask = 40 | sentence | P | years sought for the colonel | 2031-05-02 | constant
@fact def = 15 | sentence | M | years proposed by the defence | 2031-05-02 | constant
@fact pay = 500000 | price | M | lempiras promised for the killing | 2029-06 | constant
@fact adv = 120000 | price | M | lempiras paid in advance | 2029-06 | constant
@fact bal = 380000 | price | M | lempiras never paid | 2029-06 | constant
@fact calls = 3540 | other | P | calls examined | 2031-02 | cumulative
@fact chat = 270 | other | P | pages of chats | 2031-02 | constant
@fact wit = 44 | other | P | prosecution witnesses | 2031-03 | constant
@fact witd = 18 | other | T | defence witnesses | 2031-03 | constant
@fact witt = 62 | other | T | witnesses heard | 2031-03 | constant
@fact day = 39 | duration | T | hearing days | 2031-03-28 | constant
@fact post = 5 | cases | T | postponements | 2031-02-03 | cumulative
@fact mon = 21 | duration | A | months from the killing to the verdict | 2031-03-28 | constant
@fact dmg = 4500000 | damages | T | lempiras for the family | 2031-05-16 | constant
@fact dmgd = 3150000 | damages | D | lempiras for the family to be paid by the company | 2031-05-16 | constant
@fact dmgs = 1350000 | damages | T | lempiras for the family to be paid by the convicts | 2031-05-16 | constant
@fact dmp = 70 | other | D | share of the damages that the company must pay | 2031-05-16 | constant
@fact kil = 14 | deaths | O | environmental campaigners killed in the country | 2030 | cumulative
@fact kil9 = 18 | deaths | O | environmental campaigners killed in the country | 2029 | cumulative
@fact imp = 92 | other | O | share of such killings without a conviction | 2021-30 | constant
@fact mar = 3000 | crowd | J | marchers on the anniversary | 2030-06-12 | constant
@fact vig = 200 | crowd | J | people outside the court | 2031-03-28 | snapshot
@fact blk = 87 | duration | J | days of road blockade | 2028 | constant
@fact vote = 96 | vote_share | J | vote against the landfill | 2028-02 | constant
@fact votn = 611 | votes_cast | J | votes cast on the landfill | 2028-02 | constant
@fact capm = 41 | age | M | age of the colonel | 2031 | snapshot
@fact cau = 1 | other | I | precautionary measures granted | 2028-11 | cumulative
@fact app = 20 | duration | T | days to appeal | 2031-05-16 | constant
@rel sum con = emp + sol + hit2
@rel sum acc = con + acq
@rel diff bal = pay - adv
@rel sum witt = wit + witd
@rel sum dmg = dmgd + dmgs
@rel share dmp = dmgd / dmg
@rel diff dmgs = dmg - dmgd
@rel share pdl = paid / loan
@fact pdl = 32.8 | other | D | share of the loans paid out | 2029-07 | snapshot
@trap ar1 ar2 :: more were arrested later
@trap ar2 acc :: arrested and tried
@trap con acc :: convicted and tried
@trap sh hit :: fired and hit
@trap sg sm :: two sentences
@trap ask sm :: sought and given
@trap pay adv :: promised and paid
@trap loan paid :: approved and paid out
@trap kil kil9 :: two years
@trap cost loan :: the landfill's cost and the loans
@trap hit2 sol :: gunmen and soldiers
@trap mar vig :: two gatherings

@doc a-wire | wire agency | 2029-06-13
Honduran radio announcer who fought dump shot dead at home

TEGUCIGALPA, June 13 (Corral) - A Honduran radio announcer who led opposition to a giant landfill was shot dead at her home late on Tuesday, despite {one|cau} order by an inter-American rights body that the state protect her.

Rosalinda Euceda, {49|age}, was struck by {four|hit} of {six|sh} bullets at {9:45 p.m.|tm}, police said. {Two|pm} officers assigned to her were at a football match, a neighbour said.

She had reported {33|thr} threats. The commission ordered measures in November.

The {38-hectare|mw|v=38} landfill at Tusterique, by the company Ecorrellenos, would bury {17|km} springs, and {430|fam} families live beside the site. Lenders approved {64|loan|x=1000000} million dollars of its {92|cost|x=1000000} million cost.

Villagers voted on the project last year; {96%|vote|t=last year} of {611|votn} votes were against.

@doc b-radio | community radio script | 2030-06-12
RADIO GUALCHO - THE HOUR OF THE PATRONATO - 7 A.M.

One year, Rosa. We did not let in a single truck.

{Eighty-seven|blk} days we held the road in '28, and she made the tortillas. Today {three thousand|~mar} walk. Bring hats.

What has justice done in a year? There were {four|ar1|t=in September} prisoners in September. Now {eleven|ar2|t=Now}. One is a colonel. Who would've said it.

The bank from Holland says it froze the loan. The paper says that of the {sixty-four|loan|x=1000000} million it had already given {twenty-seven|!paid|x=1000000}. That doesn't freeze, compañeros, that's been eaten.

The trial, they say, in October. We'll see. We'll be there with the tambour.

@doc c-daily | national daily | 2031-02-04
Trial opens after {five|post} postponements

Tegucigalpa. By Osman Galeano Rivas

With {nine|acc} people in the dock and a fan that did not work, the trial for the death of Rosalinda Euceda Pagoada began yesterday after {five|post} postponements.

Prosecutor Yadira Zúniga anticipated that {44|wit} witnesses will prove a chain going from a hit man to the security office of Ecorrellenos, through Colonel Ramiro Handal-Mejía, {41|capm}. Her team analysed {3,540|calls} telephone calls and filed {270|chat} pages of chats.

In one of these the price was agreed: {L500,000|pay}, with {L120,000|adv} in advance. The remainder, {L350,000|!bal}, was never handed over, according to the prosecutor, and hence the quarrel that led to the first arrest.

The defence offers {18|witd} witnesses.

Two other detainees turned state's evidence and aren't being tried.

Today: gasoline down L1.12 | Motagua 1-1 Victoria

@doc d-observers | observer mission bulletin | 2031-03-29
INTERNATIONAL OBSERVERS' MISSION - TUSTERIQUE CASE - BULLETIN 12

After {39|day} hearing days and {62|witt} witnesses, the tribunal yesterday convicted {six|con|t=yesterday} persons: {three|emp} employees of Ecorrellenos, {one|sol} officer of the army and {two|hit2} hired gunmen. {Three|acq} defendants, all drivers, were acquitted.

It has taken {21|mon} months, short by the country's standards. According to our data {92%|imp} of killings of environmental campaigners in the decade remain without any conviction. In 2030 {14|kil|t=In 2030} were killed; in 2029, {18|kil9|t=in 2029}.

"The intellectual authors have a balance sheet," said observer Klaas Verbruggen. None of its directors was charged.

Around {200|~vig} people held a vigil outside.

@doc e-tabloid | popular newspaper | 2031-05-17
{34|sg} years for the 'Gatilleros', {26|sm} for the colonel!

The tribunal threw the book

Handal didn't blink. {Twenty-six|sm} years. His mum fainted.

The {two|hit2} trigger-pullers got {34|sg} each. The prosecution wanted {40|ask} for the colonel, his lawyer offered {13|!def} with a straight face.

The victim's family gets L{4.5|dmg|x=1000000} million. Of that, Ecorrellenos must cough up {60%|!dmp}, by order of the judges.

"I wanted her back, not lempiras," says the son, who was in the next room when they fired {six|sh} times.

They've {20|app} days to appeal. Don't hold your breath.

LOTO: 07-19-22-25-31-33

@doc f-magazine | foreign magazine | 2031-06-10
The price of a hill

It was {half a million|pay} lempiras, about {twenty thousand dollars|-}: that's what the men who met in the back of a tyre shop in Choluteca decided Rosalinda Euceda was worth. They received {120,000|adv}.

I've now read the judgment twice. It orders {4.5|dmg|x=1000000} million in damages, {3.15|dmgd|x=1000000} million from the company and {1.35|dmgs|x=1000000} million from the convicted. It says nothing of the lenders, who had by July 2029 disbursed {21|paid|x=1000000|t=by July 2029} million dollars, {a third|~pdl} of what they'd promised.

The defence had asked for {fifteen|def} years for its client. He got {twenty-six|sm}. Whether the {six|con} will serve them is, in this country, a separate question.

The hill still has its springs; I drank at {eleven|-}. Somebody had painted a microphone on the gatehouse that was never finished.
