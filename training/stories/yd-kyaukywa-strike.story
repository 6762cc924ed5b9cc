@story yd-kyaukywa-strike
@topic Air strike on a monastery clinic in Sagaing, Myanmar: bodies, sources, denial, a truce for burial
@subject A = strike on Kyauk Ywa | the strike | the air strike | the bombing
@subject K = village of Kyauk Ywa | Kyauk Ywa | the village
@subject J = military government | Naypyidaw | the junta
@subject P = People's Defence Force of Sagaing East | the PDF | resistance fighters
@subject C = monastery clinic | the clinic
@subject U = UN special investigator | the UN investigator | the investigator
@subject R = Red Cross | ICRC
@subject M = Monywa general hospital | Monywa hospital
@subject N = network Witness Sagaing | Witness Sagaing | the network
@subject S = Abbot U Thuzana Dhamma | the abbot | U Thuzana
@fact tm = 10:20 | clock | A | time of the strike | 2031-10-27 | constant
@fact bm = 3 | other | A | bombs dropped | 2031-10-27 | constant
@fact kg = 250 | other | U | kilograms of a bomb | 2031-11-20 | constant
@fact d1 = 13 | deaths | A | people killed in the strike | 2031-10-27 evening | cumulative
@fact d2 = 34 | deaths | A | people killed in the strike | 2031-10-29 | cumulative
@fact d3 = 46 | deaths | A | people killed in the strike | 2031-11-20 | constant
@fact dch = 17 | deaths | A | children killed in the strike | 2031-11-20 | constant
@fact dwo = 16 | deaths | A | women killed in the strike | 2031-11-20 | constant
@fact dme = 13 | deaths | A | men killed in the strike | 2031-11-20 | constant
@fact dcs = 37 | other | A | share of children among the killed | 2031-11-20 | constant
@fact dj = 8 | deaths | J | people killed in the strike by the government's word | 2031-10-28 | constant
@fact dn = 51 | deaths | N | people killed in the strike by the network's list | 2031-11-10 | constant
@fact i1 = 40 | injuries | A | people wounded | 2031-10-27 evening | cumulative
@fact i2 = 92 | injuries | A | people wounded | 2031-11-20 | constant
@fact mon = 29 | injuries | M | wounded admitted | 2031-10-29 | cumulative
@fact amp = 11 | injuries | M | amputations | 2031-11-05 | constant
@fact pat = 64 | other | C | patients at the moment of the strike | 2031-10-27 | constant
@fact q = 120 | crowd | C | people waiting for vaccines | 2031-10-27 | constant
@fact bed = 18 | other | C | beds | - | constant
@fact vac = 210 | other | C | children to be vaccinated that day | 2031-10-27 | plan
@fact vad = 75 | other | C | children vaccinated before the strike | 2031-10-27 | constant
@fact pop = 1340 | other | K | inhabitants | 2031 | constant
@fact fl = 1100 | evacuated | K | inhabitants who fled | 2031-10-30 | snapshot
@fact fls = 82.1 | other | K | share of the inhabitants who fled | 2031-10-30 | snapshot
@fact dis = 7400 | evacuated | P | displaced people in the township | 2031-11-10 | snapshot
@fact ho = 38 | homes | K | houses burnt | 2031-10-27 | constant
@fact hos = 14.6 | other | K | share of houses burnt | 2031-10-27 | constant
@fact strx = 3 | duration | R | hours by which the truce ended early | 2031-11-01 | constant
@fact hot = 260 | homes | K | houses | 2031 | constant
@fact str = 12 | duration | R | hours of truce for burial | 2031-11-01 | plan
@fact strr = 9 | duration | R | hours that the truce lasted | 2031-11-01 | constant
@fact bur = 31 | deaths | R | bodies buried in the truce | 2031-11-01 | constant
@fact ev = 22 | evacuated | R | wounded taken out in the truce | 2031-11-01 | constant
@fact at1 = 640 | other | N | air strikes in the region in the year | 2031-10-31 | cumulative
@fact at0 = 400 | other | N | air strikes in the region in the year | 2030-10-31 | cumulative
@fact atg = 60 | rate | N | growth of air strikes in the region | 2031-10-31 | constant
@fact me = 27 | other | N | attacks on clinics in the year | 2031-10-31 | cumulative
@fact pdf = 0 | other | U | fighters in the clinic | 2031-10-27 | constant
@fact pdj = 60 | other | J | fighters in the clinic | 2031-10-27 | constant
@fact km = 2.5 | distance | U | kilometres to the nearest post of the resistance | - | constant
@fact wit = 88 | other | U | witnesses interviewed | 2031-11-20 | cumulative
@fact im = 14 | other | U | satellite images studied | 2031-11-20 | constant
@fact pg = 61 | other | U | pages of the report | 2031-11-20 | constant
@fact san = 5 | other | - | officers sanctioned | 2031-12-02 | constant
@fact ctr = 3 | other | - | governments that imposed sanctions | 2031-12-02 | constant
@fact age = 67 | age | S | age | - | constant
@fact nov = 23 | other | S | novices | 2031 | constant
@fact novd = 6 | deaths | S | novices killed | 2031-11-20 | constant
@fact fu = 1800 | price | - | kyat for a litre of petrol | 2031-10 | snapshot
@fact net = 41 | duration | K | days without telephone | 2031-11-10 | snapshot
@fact doc = 2 | officers | C | doctors | 2031 | constant
@fact docd = 1 | deaths | C | doctors killed | 2031-10-27 | constant
@rel sum d3 = dch + dwo + dme
@rel share dcs = dch / d3
@rel share fls = fl / pop
@rel change atg = at0 -> at1
@rel diff strx = str - strr
@rel share hos = ho / hot
@trap d1 dme :: thirteen dead at first and thirteen men
@trap d1 d2 :: the toll of two moments
@trap d3 dn :: the investigator's and the network's counts
@trap d3 dj :: the investigator's and the junta's counts
@trap i1 i2 :: wounded at first and in all
@trap i2 mon :: all wounded and one hospital's
@trap pat q :: patients and people in the queue
@trap vac vad :: to be vaccinated and vaccinated
@trap str strr :: agreed and kept
@trap pdf pdj :: found and alleged
@trap at1 at0 :: two years' strikes
@trap fl dis :: one village and the township

@doc a-wire | wire agency | 2031-10-28
Air strike on Myanmar monastery clinic kills at least {13|d1}

BANGKOK, Oct 28 (Orient Wire) - A jet of Myanmar's military dropped {three|bm|by=residents} bombs on a monastery where children were queueing for vaccines on Monday, residents said. At least {13|>d1|t=by evening|by=a resistance group} people were dead by evening and about {40|~i1|^} wounded, a resistance group said.

The strike on Kyauk Ywa, in the Sagaing region, came at {10:20 a.m.|tm}. A nurse reached by radio said that {75|vad|by=A nurse} of {210|vac} children had had their shot.

A spokesman in Naypyidaw said on state television that the air force had hit "a meeting of {60|pdj|by=A spokesman in Naypyidaw} terrorists" in the clinic and that {eight|dj|^} had been killed.

The village, of {1,340|pop} people, has had no telephone for weeks.

@doc b-radio | exile radio script | 2031-10-30
VOICE OF THE DRY ZONE, 19:00 Myanmar time

Good evening to those who can hear us. In Kyauk Ywa there are now {thirty-four|d2|t=since yesterday} dead, since yesterday. {Eleven hundred|fl} have gone to the toddy palms and to relatives. {Thirty-eight|ho} houses of {two hundred and sixty|hot} burned, {fifteen percent|hos|round}.

The abbot, U Thuzana Dhamma, is {sixty-seven|age}. He had {twenty-three|nov} novices. Last night he read the names of {five|!novd|by=The abbot} who are no more.

In Monywa, behind soldiers, the general hospital has taken {twenty-nine|mon} of the wounded. Families are asked for identity cards at the gate. Leave them at home and send grandmother.

Of the clinic's {two|doc} doctors, {one|docd} is dead.

Petrol: {eighteen hundred|fu|v=1800} kyat. No school tomorrow.

@doc c-icrc | Red Cross statement | 2031-11-02
Myanmar: a few hours for the dead

Both sides agreed to stop firing around Kyauk Ywa for {12|str} hours on 1 November. After {nine|strr} hours shells fell again, {three|strx} too early.

Our teams and local volunteers buried {31|bur} people and took {22|ev} wounded out.

Medical facilities are protected. The clinic had {18|bed} beds and a red sign on the roof, {four|-} metres across.

We do not comment on numbers given by the parties. Geneva, 17 av. de la Paix.

@doc d-network | monitoring network bulletin | 2031-11-11
Witness Sagaing, Bulletin 44

Kyauk Ywa: our list has {51|dn|t=as of 10 November|by=our list} names as of 10 November, with photographs of {47|-}.

Air strikes in the region this year, to the end of October: {640|at1|t=this year}; last year in the same months: {400|at0|t=last year}; plus {60%|atg}. Attacks on clinics: {27|me|t=this year}.

Displaced in the township: {7,400|dis|t=10 November}.

No telephone in Kyauk Ywa: day {41|net|t=10 November}.

If you film, turn off location. Keep {two|-} copies.

@doc e-un | broadsheet, London | 2031-11-21
UN investigator: no fighters in bombed clinic

Hester Oyelaran-Pike

There was nobody in uniform. {None|pdf|v=0|by=the UN investigator}, writes the UN investigator, after {88|wit} interviews and {14|im} satellite images; the nearest post of the resistance was {two and a half|km} kilometres away. The junta had claimed {sixty|pdj|by=The junta}.

His report, of {61|pg} pages, puts the dead at {46|d3|by=His report}: {17|dch} children ({37 per cent|dcs}), {16|dwo} women, {13|dme} men. {Ninety-two|i2} were hurt, and {11|amp} limbs had to be taken off in Monywa. Each bomb weighed {250|kg} kilograms.

At {10.20|tm|v=10:20}, he found, there were {64|pat} patients in the building and {150|!q|by=a clerk's register} people in the queue outside according to a clerk's register; a nurse who had counted heads for the vaccine box told him {120|q|by=a nurse}, and he believes her in one paragraph and the clerk in another.

{Six|novd} novices died, he says. Of the villagers, {71 per cent|!fls}, or {1,100|fl} out of {1,340|pop}, had fled within three days.

The junta's answer is a single page. It repeats {eight|dj|by=The junta's answer}.

@doc f-brief | diplomatic newsletter | 2031-12-03
Sanctions after Kyauk Ywa

{Three|ctr} governments sanctioned {five|san} Myanmar air force officers on Tuesday. None has assets in any of the three.

The trigger was the report on the bombing of 27 October ({46|d3} dead). Naypyidaw calls it "fiction with footnotes": {61|pg} pages, {203|-} notes.

Fuel is the lever. Jet fuel shipments to Thilawa: {4|-} in the year, as against {7|-}.
