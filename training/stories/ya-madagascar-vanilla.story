@story ya-madagascar-vanilla
@topic Vanilla thefts and a lynching in Ambatomena, Madagascar: from the harvest night to the trial of the watchmen
@subject A = Ambatomena | the commune | commune of Ambatomena | the village
@subject N = national gendarmerie | gendarmerie | gendarmes | Captain Hery Razafimanana
@subject V = vanilla growers | growers | planters | Growers' Union | union
@subject L = lynching | mob killing | vindicte populaire | the killing
@subject T = court of Antalavato | court | Judge Voahangy Rabemila | the judge
@subject E = exporters' group | exporters | GEVM | Vanille du Nord
@subject R = prefect of Antalavato | prefect | prefecture
@subject D = the thieves | suspected thieves | five men
@subject W = village watch | watchmen | andrimasom-pokonolona
@fact kg = 340 | other | V | kilograms of green vanilla stolen | 2031-06-18 | constant
@fact kgs = 1870 | other | V | kilograms of green vanilla stolen in the season | 2031-07-31 | cumulative
@fact kgl = 2200 | other | V | kilograms of green vanilla stolen in the season | 2030-07-31 | cumulative
@fact dwn = 15 | rate | V | fall in stolen vanilla | 2031 | constant
@fact cas = 96 | cases | N | thefts reported in the season | 2031-07-31 | cumulative
@fact vic = 61 | other | V | growers robbed in the season | 2031-07-31 | cumulative
@fact d1 = 3 | deaths | L | people killed by the crowd | 2031-06-19 | cumulative
@fact d2 = 4 | deaths | L | people killed by the crowd | 2031-06-22 | cumulative
@fact susp = 5 | other | D | men caught by the crowd | 2031-06-19 | constant
@fact flee = 1 | other | D | men saved by gendarmes | 2031-06-19 | constant
@fact cr = 400 | crowd | L | people in the crowd | 2031-06-19 | snapshot
@fact gen = 8 | officers | N | gendarmes at the scene | 2031-06-19 | snapshot
@fact rein = 45 | officers | N | gendarmes sent as reinforcement | 2031-06-21 | cumulative
@fact km = 63 | distance | N | kilometres to the nearest company post | - | constant
@fact hrs = 7 | duration | N | hours that the reinforcement travelled | 2031-06-20 | constant
@fact t0 = 02:00 | clock | D | time of the theft | 2031-06-18 | constant
@fact pgr = 58000 | price | V | ariary for a kilogram of green vanilla | 2031-07 | snapshot
@fact pgm = 75000 | price | R | least price in ariary for a kilogram of green vanilla | 2031 | constant | threshold
@fact pex = 82 | price | E | dollars for a kilogram of cured vanilla for export | 2031 | snapshot
@fact pex0 = 205 | price | E | dollars for a kilogram of cured vanilla for export | 2027 | snapshot
@fact pfl = 60 | rate | E | fall in the export price | 2031 | constant
@fact rat = 6 | other | V | kilograms of green vanilla for one cured | - | constant
@fact val = 19720000 | other | V | ariary that the stolen vanilla was worth | 2031-06-18 | constant
@fact out = 1700 | other | E | tonnes of cured vanilla exported | 2030 | cumulative
@fact share = 85 | other | E | share of exports that came from the region | 2030 | constant
@fact outr = 1445 | other | E | tonnes of cured vanilla exported from the region | 2030 | cumulative
@fact op = 20 | date | R | day in July when the harvest opens | 2031 | plan
@fact days = 32 | duration | R | days by which the theft preceded the harvest | 2031 | constant
@fact ar1 = 9 | arrests | N | people arrested over the killing | 2031-06-25 | cumulative
@fact ar2 = 22 | arrests | N | people arrested over the killing | 2031-08-01 | cumulative
@fact acc = 14 | other | T | accused at the trial | 2032-03-10 | constant
@fact con = 6 | other | T | people convicted | 2032-03-19 | constant
@fact acq = 8 | other | T | people acquitted | 2032-03-19 | constant
@fact sen = 5 | sentence | T | years of forced labour for the ringleaders | 2032-03-19 | constant
@fact ring = 2 | other | T | ringleaders sentenced | 2032-03-19 | constant
@fact sus = 3 | sentence | T | years of suspended prison for the others | 2032-03-19 | constant
@fact oth = 4 | other | T | people given suspended terms | 2032-03-19 | constant
@fact ask = 10 | sentence | T | years sought by the prosecution | 2032-03-17 | constant
@fact thf = 4 | sentence | D | years of prison for the surviving thief | 2031-11 | constant
@fact wat = 120 | officers | W | watchmen | 2031-06 | snapshot
@fact mach = 0 | other | W | firearms | 2031-06 | snapshot
@fact pay = 2000 | price | W | ariary a night paid to a watchman | 2031 | constant
@fact age = 22 | age | D | age of the youngest victim | 2031-06-19 | constant
@fact ly = 17 | cases | N | mob killings in the region in the year | 2030 | cumulative
@fact ty = 9 | cases | N | mob killings in the region this year | 2031-06-30 | cumulative
@fact mark = 26000 | other | V | pods pricked with the owners' mark | 2031-06 | cumulative
@fact pop = 7400 | other | A | inhabitants | - | snapshot
@fact gro = 1150 | other | V | growers in the commune | 2031 | snapshot
@fact vicp = 5.3 | other | V | share of growers robbed | 2031-07-31 | constant
@fact lam = 40 | units_pledged | E | solar lamps promised | 2032 | plan | pledged
@rel change dwn = kgl -> kgs
@rel product val = kg * pgr
@rel sum susp = d2 + flee
@rel change pfl = pex0 -> pex
@rel sum acc = con + acq
@rel sum con = ring + oth
@rel share vicp = vic / gro
@rel share share = outr / out
@trap d1 d2 :: one died in hospital
@trap kg kgs :: one night and the season
@trap kgl kgs :: two seasons
@trap pgr pgm :: paid and prescribed
@trap pex pex0 :: two years
@trap cas vic :: thefts and victims
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap sen susp :: five years, five men
@trap ask sen :: sought and given
@trap gen rein :: at the scene and sent later
@trap ly ty :: a year and half of one
@trap thf d2 :: four years, four dead

@doc a-wire | wire agency | 2031-06-20
Crowd kills {three|d1} suspected vanilla thieves in Madagascar

ANTANANARIVO, June 20 (Corral) - A crowd in northern Madagascar beat {three|d1|t=on Thursday|by=gendarmerie} suspected vanilla thieves to death on Thursday and left a fourth in critical condition, the gendarmerie said.

The men were caught a day after {340|kg} kg of green pods were cut from the vine in the dead of night at Ambatomena, a commune of {7,400|pop} people.

About {400|~cr} villagers overpowered {eight|gen} gendarmes who were guarding the men, {five|susp} in all. {One|flee} was saved by an officer who locked himself in a latrine with him.

Madagascar grows most of the world's vanilla. The export price has slumped to {82|pex|t=this year} dollars a kilo this year, {60%|pfl} below the {205|pex0|t=2027} of 2027. Yet a single night's theft can be worth more than a year of rice.

(Additional reporting by Njara Andriamampianina)

@doc b-daily | Antananarivo daily | 2031-06-23
Ambatomena: a fourth death and a road of seven hours

The man taken to hospital on Thursday died yesterday. That makes {four|d2|t=yesterday}. The youngest of them was {22|age}.

Captain Hery Razafimanana set out on Thursday night with {45|rein} gendarmes. The company's post is {63|km} kilometres away. It took them {seven|hrs} hours, two of these with a winch.

"They arrived to count," said an old planter.

The theft had been discovered at {two in the morning|t0}, {32|days} days before the harvest opens, which the prefecture has fixed for the {20th|op} of July. Pods cut so early are worth little to the buyer and everything to the one who tended them. {26,000|mark} had been pricked, one after another, with their owners' mark.

The village has {120|wat} watchmen, paid {2,000|pay} ariary a night. Their firearms: {none|mach|v=0}.

Rate: 1 euro = 5,010 Ar | Power cut today: zones 3 and 5

@doc c-radio | regional radio script | 2031-07-31
RADIO SAMBIRANO-AVARATRA - LABOURS AND FIELDS, 5:30

Good morning, planters.

The season's thefts: {one thousand eight hundred and seventy|kgs|v=1870} kilos taken from {sixty-one|vic} of us, in {ninety-six|cas} cases. Last season it was {two thousand two hundred|kgl|t=Last season}. So {fifteen|dwn} per cent less, says the Captain, and he says it's fear.

Prices at the market of Thursday: green, {fifty-eight thousand|pgr}. The prefect's minimum is {seventy-five|pgm|x=1000} thousand. Laugh if you like.

Remember it takes {six|rat} kilos of green for one of black. Don't sell wet.

Gendarmes have taken {twenty-two|ar2|t=by now} of our men by now for the affair of June. Their families may bring food Mondays.

@doc d-trade | flavour industry newsletter | 2031-08-05
VanillaWatch: crop update, SAVA and neighbours

Green prices closed at Ar {58,000|pgr}/kg, under the official floor of {75,000|pgm}, and we hear of deals below {50,000|-}. FOB for cured Grade A: {$82|pex}.

Shipments in 2030 came to {1,700|out|t=in 2030} tonnes; the region contributed {1,445|outr} of them or {85%|share}.

Theft: in Ambatomena, where {1,150|gro} households grow, {5.3%|vicp} were hit. Lynchings remain a reputational risk: {nine|ty|t=in the first half} in the region in the first half, {17|ly|t=in 2030} in 2030.

Our exporters' group will supply {40|lam} solar lamps to watch posts next season. Buyers who wish to sponsor one: {$65|-}.

@doc e-gendarmerie | gendarmerie communiqué | 2031-06-25
GROUPEMENT OF ANTALAVATO - COMMUNIQUÉ

In connection with the events of 19 June at Ambatomena: {9|ar1|t=to date} persons are in custody to date, among them a deputy mayor.

The stolen product, {340|kg} kg, was recovered in full and returned. Its value at current price is Ar {19,720,000|val}.

The gendarmerie recalls that nobody may do justice for himself. A rumour speaking of {ten|-} dead is without foundation.

@doc f-court | court report | 2032-03-20
{Six|con} convicted, {eight|acq} freed in the Ambatomena affair

By Lanto Rasolofoniaina

Judge Voahangy Rabemila took all of Friday to read it. Of {14|acc} accused, {six|con} are guilty of the mob killing of June and {eight|acq} are not.

{Two|ring} of the former, considered ringleaders, will do {five|sen} years of forced labour; the prosecution had requested {ten|ask}. The other {four|oth} got {three|sus} years, suspended.

The surviving thief, who had earlier been given {four|thf} years, testified against them. He recognised one by his voice. "He was the one who said stop."

In the courtyard the union of growers had brought pods, and the whole court smelt of cake.
