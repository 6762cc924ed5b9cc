@story za-odenwies-flood
@topic Flood on the Lassing river, Austria
@subject V = Lassing flood | the flood | the floods
@subject L = Lower Pielach district | the district
@subject F = volunteer fire brigades | the fire brigades | the fire brigade
@subject G = Governor Dr. Edeltraud Wurzer | the province | the governor
@subject A = the army | Bundesheer
@subject S = Odenwies | the market town | the town
@fact d1 = 2 | deaths | V | people killed | 2030-09-15 evening | cumulative
@fact d2 = 5 | deaths | V | people killed | 2030-09-18 | cumulative
@fact ff1 = 9 | deaths | F | firefighters killed in service since 2000 | 2030 | cumulative
@fact lvl = 872 | other | V | centimetres on the gauge at the peak | 2030-09-15 | constant
@fact lvl02 = 811 | other | V | centimetres on the gauge in the flood of 2002 | 2002-08 | constant
@fact lvlu = 210 | other | V | centimetres on the gauge in a usual September | - | constant
@fact hq = 100 | duration | S | years of the flood that the wall is built for | - | constant | threshold
@fact rain = 389 | other | V | millimetres of rain in four days | 2030-09-16 | cumulative
@fact ev = 1740 | evacuated | L | people evacuated | 2030-09-15 evening | cumulative
@fact heli = 62 | rescued | A | people lifted by helicopter | 2030-09-16 | cumulative
@fact ff = 21000 | officers | F | firefighters at work | 2030-09-16 | snapshot
@fact op = 9300 | other | F | operations | 2030-09-17 | cumulative
@fact sol = 1100 | officers | A | soldiers at work | 2030-09-17 | snapshot
@fact home = 2950 | homes | L | houses flooded | 2030-09-18 | cumulative
@fact homeo = 640 | homes | S | houses flooded | 2030-09-18 | cumulative
@fact pow = 3500 | homes | L | households without power | 2030-09-15 evening | snapshot
@fact dam = 12 | other | L | dykes breached | 2030-09-16 | cumulative
@fact cost = 610000000 | damages | L | euros of damage | 2030-09-20 | plan | projected
@fact fund = 250000000 | budget | G | euros of aid | 2030-09-20 | plan | pledged
@fact fund0 = 80000000 | budget | G | euros in the disaster fund | 2030 | plan
@fact share = 50 | rate | G | share of the damage paid to owners in percent | 2030-09-20 | plan | pledged
@fact rail = 13 | distance | L | kilometres of railway washed away | 2030-09-18 | constant
@fact wall = 4.2 | distance | S | metres of height of the wall | - | constant
@fact ldiff = 61 | other | V | centimetres above the flood of 2002 | 2030-09-15 | constant
@rel diff ldiff = lvl - lvl02
@fact op16 = 6100 | other | F | operations | 2030-09-16 | cumulative
@fact don = 412000 | fundraising | - | euros donated by readers | 2030-09-16 | cumulative
@fact sharex = 100 | rate | G | share of the damage paid in hardship cases in percent | 2030-09-20 | plan | pledged
@fact dayp = 10 | duration | G | days until the first payments | 2030-09-20 | plan | pledged
@fact brig = 1190 | other | F | fire brigades at work | 2030-09-17 | cumulative
@trap op16 op :: a day apart
@trap d1 d2 :: three found later
@trap lvl lvl02 :: this flood and the earlier one
@trap home homeo :: district and town
@trap cost fund :: damage and aid
@trap fund fund0 :: new money and the old fund
@trap ff sol :: firefighters and soldiers

@doc a-apa | wire agency | 2030-09-15
{Two|d1} dead in floods in Lower Austria

ST. PÖLTEN (OPD) - The floods in the Lower Pielach district had claimed {two|d1|t=by Sunday evening|by=the provincial police} lives by Sunday evening, the provincial police said: a firefighter of 34, who slipped on cellar stairs while pumping, and a pensioner.

{1,740|ev|^} people had to leave their homes. {3,500|pow|^} households were without electricity.

In Odenwies the Lassing stood at {872|lvl|t=at 4 p.m.|by=the hydrographic service} centimetres at 4 p.m., {61|ldiff} more than in August 2002, according to the hydrographic service. In a usual September it's {210|~lvlu}.

The protective wall, {4.2|wall} metres high and built for a flood that comes once in {100|hq} years, was overtopped at noon.

Governor Edeltraud Wurzer declared the district a disaster zone. "I've no more adjectives," she said.

@doc b-daily | daily newspaper | 2030-09-19
Mud has no hurry

By Leopold Zeilinger-Amann, Odenwies

On Hauptstraße {12|-} a man is carrying out an accordion. He tips it; water comes out, and a note.

The market town counts {640|homeo} flooded houses, the district {2,950|home}. {Twelve|dam} dykes gave way. The {five|d2|t=since yesterday|by=the police} dead have all got names, since yesterday, the police say; the last to be found was Resi Hauer, 81, who'd gone down to save her jars.

It's {21,000|ff|t=at the height|by=the provincial command} firefighters that were out at the height, according to the provincial command, nearly all of them volunteers. Florian Moser (34) was one. {Nine|ff1|t=since 2000} of them have died in service in Lower Austria since 2000, he's the {tenth|-}. On Sunday the bells rang.

The army's helicopters lifted {62|heli} people from roofs. {1,100|sol} soldiers shovel; they get {6.80|-} euros a day and the schnitzel for free.

Nobody's trains will run to Mariazell this year: {13|rail} kilometres of track are in the river.

In 2002 the gauge showed {811|lvl02|t=In 2002}. There's a brass line for it at the inn. The new one will be over the door.

@doc c-kurier | tabloid | 2030-09-16
FLOOD DRAMA: The wall that was meant to hold {1,000|!hq} years

A wall of water, {8.27|!lvl|v=827} metres high on the gauge! At noon the Lassing came over the top in Odenwies.

{3|!d1|t=on Sunday} dead on Sunday, among them hero Florian (34), father of {two|-}.

+++ {1740|ev} evacuated +++ {12|dam} dykes broken +++ {6,100|op16} operations +++ {62|heli} saved by helicopter +++

It rained {389|rain} litres in {four|-} days!

Neighbours fumed: the siren went at {11:20|-}, far too late.

"KRONE" reader campaign: already €{412,000|don} donated.

Horoscope: Virgo, keep dry.

@doc d-prov | provincial press service | 2030-09-20
Government of the province adopts flood aid package

The provincial government has today decided on an aid package of {250 million|fund} euros. It more than triples the disaster fund, for which {80 million|fund0|t=in this year's budget} euros had been planned in this year's budget.

Key points:
- {50|share} per cent of the damage to homes will be replaced, up to {100|<sharex} per cent in hardship cases
- first payments within {ten|dayp} days
- the damage is put at {610 million|cost|by=the chamber of civil engineers} euros for now by the chamber of civil engineers

Balance as of 17 September: {9,300|op|t=as of 17 September} operations by {1,190|brig|^} fire brigades; {1,100|sol|^} soldiers.

{2,950|home} residential buildings are affected. {Five|d2} people lost their lives. The governor: "We bow our heads."

The dykes ({12|dam} breaches) are to be closed by November.
