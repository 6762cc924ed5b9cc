@story yd-izmir-collapse
@topic Collapse of an apartment block in Bornova, Izmir, without an earthquake: search, permits, neighbours moved
@subject B = Gülbahar apartments | Gülbahar | the block | the building
@subject A = AFAD disaster agency | AFAD
@subject I = Izmir municipality | the municipality | the metropolitan mayor's office
@subject G = Governor Tuncay Erkmen | Erkmen | the governor
@subject C = Chamber of Civil Engineers | the chamber | the engineers' chamber
@subject P = chief prosecutor's office | prosecutors | the prosecutor's office
@subject H = Ege Şifa hospital | Ege Şifa
@subject M = minister Selin Karaduman | Karaduman | the urban planning minister
@subject K = market Bizim Gross | Bizim Gross | the supermarket
@subject F = Filiz Aksoy | Aksoy
@fact tm = 03:27 | clock | B | time of the collapse | 2032-03-14 | constant
@fact fl = 9 | other | B | floors | - | constant
@fact flp = 7 | other | B | floors that the permit allowed | 1994 | constant
@fact flx = 2 | other | B | floors without permit | 1994 | constant
@fact ap = 36 | homes | B | flats | - | constant
@fact apo = 31 | homes | B | inhabited flats | 2032-03-14 | constant
@fact rg = 104 | other | B | residents in the register | 2032-03 | constant
@fact in = 87 | other | B | people in the building at the collapse | 2032-03-17 | constant
@fact aw = 17 | other | B | registered residents who were away | 2032-03-17 | constant
@fact d1 = 6 | deaths | B | people killed in the collapse | 2032-03-14 noon | cumulative
@fact d2 = 29 | deaths | B | people killed in the collapse | 2032-03-15 | cumulative
@fact d3 = 41 | deaths | B | people killed in the collapse | 2032-03-17 | constant
@fact dch = 11 | deaths | B | children killed in the collapse | 2032-03-17 | constant
@fact r1 = 22 | rescued | A | people pulled out alive | 2032-03-14 noon | cumulative
@fact r2 = 44 | rescued | A | people pulled out alive | 2032-03-15 | cumulative
@fact r3 = 46 | rescued | A | people pulled out alive | 2032-03-17 | constant
@fact m1 = 59 | missing | A | people missing | 2032-03-14 noon | snapshot
@fact m2 = 14 | missing | A | people missing | 2032-03-15 | snapshot
@fact lst = 62 | duration | A | hours under the rubble of the last survivor | 2032-03-16 | constant
@fact age = 7 | age | A | age of the last survivor | 2032-03-16 | constant
@fact hs = 38 | injuries | H | people treated | 2032-03-15 | cumulative
@fact hsc = 9 | injuries | H | people in intensive care | 2032-03-15 | snapshot
@fact tm1 = 640 | officers | A | rescuers | 2032-03-14 | snapshot
@fact tm2 = 1120 | officers | A | rescuers | 2032-03-15 | snapshot
@fact dog = 14 | other | A | dogs | 2032-03-15 | snapshot
@fact cr = 8 | other | A | cranes | 2032-03-15 | snapshot
@fact ev = 23 | other | I | neighbouring buildings emptied | 2032-03-15 | cumulative
@fact evp = 1460 | evacuated | I | neighbours moved out | 2032-03-15 | cumulative
@fact evb = 16 | other | I | neighbouring buildings reopened | 2032-03-22 | cumulative
@fact evl = 7 | other | I | neighbouring buildings still empty | 2032-03-22 | snapshot
@fact mp = 8 | other | C | strength of the concrete in megapascals | 2032-03-20 | constant
@fact mpn = 25 | other | C | strength of the concrete required in megapascals | - | constant | threshold
@fact mps = 32 | other | C | strength of the concrete as a share of the requirement | 2032-03-20 | constant
@fact col = 3 | other | P | columns cut in the supermarket | 2026 | constant
@fact yr = 1994 | date | B | year of building | - | constant
@fact am = 2018 | date | B | year of the building amnesty certificate | - | constant
@fact amn = 3200000 | other | M | amnesty certificates in the country | 2018 | constant
@fact rp = 2 | other | I | complaints of cracks | 2031 | cumulative
@fact st = 41200 | homes | I | buildings at high risk in the city | 2031 | snapshot
@fact stt = 206000 | homes | I | buildings checked in the city | 2031 | constant
@fact sts = 20 | other | I | share of checked buildings at high risk | 2031 | constant
@fact arr = 5 | arrests | P | people arrested | 2032-03-15 | cumulative
@fact arr2 = 12 | arrests | P | people arrested | 2032-03-22 | cumulative
@fact rel = 4 | arrests | P | arrested people released on bail | 2032-03-22 | cumulative
@fact jl = 8 | arrests | P | people in jail awaiting trial | 2032-03-22 | snapshot
@fact sen = 22.5 | sentence | P | years of prison asked for | 2032-06 | plan
@fact aid = 150000 | damages | G | lira for each household | 2032-03-15 | plan | pledged
@fact aidt = 4650000 | damages | G | lira for households in all | 2032-03-15 | plan | pledged
@fact ren = 25000 | damages | G | lira of monthly rent help | 2032-03-15 | plan | pledged
@fact rub = 5200 | other | A | tonnes of rubble removed | 2032-03-17 | cumulative
@fact hq = 0 | other | - | quakes felt that night | 2032-03-14 | constant
@fact old = 27 | deaths | - | people killed in the 2025 collapse in Konya-Meram | 2025 | constant
@rel sum fl = flp + flx
@rel sum rg = in + aw
@rel sum in = d3 + r3
@rel sum in = d1 + r1 + m1
@rel sum in = d2 + r2 + m2
@rel share mps = mp / mpn
@rel share sts = st / stt
@rel sum ev = evb + evl
@rel sum arr2 = rel + jl
@rel product aidt = apo * aid
@trap rg in :: registered and really there
@trap d1 d2 :: the toll of two days
@trap r1 r2 :: saved by noon and by the next day
@trap ap apo :: flats and inhabited flats
@trap fl flp :: built and permitted
@trap mp mpn :: found and required
@trap arr arr2 :: arrested at first and a week later
@trap ev evb :: emptied and reopened
@trap d3 st :: 41 dead and 41,200 risky buildings
@trap hs r2 :: treated and saved
@trap mp jl :: eight megapascals and eight prisoners

@doc a-wire | wire agency | 2032-03-14
Apartment block collapses in Turkey's Izmir; {6|d1} dead, dozens trapped

IZMIR, March 14 (Bosphorus) - A {nine|fl}-storey apartment block fell in on itself in the Turkish city of Izmir before dawn on Sunday, killing at least {six|>d1|t=By midday|by=AFAD} people, the disaster agency AFAD said.

By midday rescuers had pulled {22|r1|t=By midday|by=AFAD} people alive from the rubble of the Gülbahar building in Bornova. {Fifty-nine|m1|^} were missing. It went down at {3:27 a.m.|tm}; {no|hq|v=0} earthquake had been felt.

The register gives {104|rg} residents, Governor Tuncay Erkmen said, but not all were at home. There were {36|ap} flats above a supermarket.

{640|tm1} rescuers were at the scene. Prosecutors opened an inquiry.

A collapse in Konya's Meram district in 2025 killed {27|old|t=in 2025} people. (Writing by Deniz Aral)

@doc b-daily | Istanbul daily, English edition | 2032-03-16
Silence, please: on the third night in Bornova

By Ece Taşkıran

Every hour someone with a megaphone asks for silence, and {1,120|tm2} people stop breathing. The generators are cut. {Fourteen|dog} dogs sit down. Then a hand goes up or no hand goes up.

At {17:20|-} on Monday a hand went up. They talked to a girl until half past five this afternoon. Then Elif, {seven|age}, was carried out under a foil blanket, after {62|lst} hours, asking for the cat.

AFAD's tally as of Monday night: {29|d2|t=as of Monday night|by=AFAD} dead, {44|r2|^} saved, {14|m2|^} missing. Ege Şifa hospital had taken in {38|hs}; {nine|hsc} are in intensive care.

That {87|in} were inside was worked out by neighbours with a notebook. The {17|aw} others in the register were on night shift, at weddings, in Germany.

Filiz Aksoy, {52|-}, lived on the fifth floor. She had complained to the municipality twice about cracks beside the supermarket's cold room; the municipality confirms {two|rp} letters. They came and looked, she says. They painted.

{23|ev} houses around have been emptied and {1,460|evp} people sent to hotels. The governor grants {150,000|aid} lira to each of {31|apo} households, {4.65 million|aidt} altogether, and {25,000|ren} a month for rent.

Police hold {five|arr|t=since Monday} persons since Monday.

RELATED: Which of {206,000|stt} buildings is yours? Enter your street

@doc c-engineers | chamber's press note | 2032-03-20
Not fate: preliminary technical findings

The {nine|fl}-storey frame was put up in {1994|yr} on a permit for {seven|flp} storeys. The {two|flx} additional storeys were legalised by the amnesty of {2018|am} against a fee and without inspection.

Cores taken from the rubble show a compressive strength of {8|mp} megapascals, {32 percent|mps} of the required {25|mpn}. The aggregate contains sea shells.

On the ground floor, {three|col|by=prosecutors} columns had been cut during the conversion to a supermarket in 2026, as prosecutors told us.

Izmir's own screening covers {206,000|stt} buildings; {41,200|st}, {one in five|sts|v=20}, are at high risk. Renewal at today's pace takes {60|-} years.

TMMOB, Chamber of Civil Engineers, Izmir Branch. No. 2032/{17|-}

@doc d-minister | transcript of news conference | 2032-03-18
Minister Karaduman in Izmir (excerpts)

QUESTION: Is the search over?

KARADUMAN: Since last night. We lost {41|d3|t=last night} of our people, {11|dch} of them children. {46|r3} live, God be praised. The teams have moved {5,200|rub} tonnes by {eight|cr} cranes and by hand.

QUESTION: The building had an amnesty certificate.

KARADUMAN: {3.2 million|amn} were given in the country. You cannot conclude from one.

QUESTION: The engineers say {two|flx} floors were illegal.

KARADUMAN: I've seen the file. It was a permit for {seven|flp} and they made {nine|fl}. That was under the old municipality.

QUESTION: Will you resign?

KARADUMAN: Next question, please.

@doc e-agency2 | wire agency | 2032-03-23
Turkey jails {eight|jl} over collapse that killed {41|d3}

IZMIR, March 23 (Bosphorus) - A Turkish court has sent {eight|jl|by=the prosecutor's office} people to jail to await trial over the collapse of a block of flats, the prosecutor's office said. Of {12|arr2|t=by Monday|by=the prosecutor's office} people arrested by Monday, {four|rel} were released on bail.

Among those jailed are the builder, {74|-}, two municipal officials and the owner of Bizim Gross, the supermarket. Prosecutors will ask for up to {22.5|sen} years.

The accident killed {41|d3}, {eleven|dch} of them children. Of {87|in} people who slept there {46|r3} survived.

Neighbours may go back to {16|evb|t=by Monday} houses by Monday. {Seven|evl} stay empty.
