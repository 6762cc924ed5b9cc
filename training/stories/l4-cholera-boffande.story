@story cholera-boffande
@topic Cholera in Guinea's Boffandé prefecture, August 2007
@subject B = Boffandé cholera | Boffandé | the prefecture | the epidemic
@subject R = Rossila port | the port of Rossila | Rossila
@subject F = Fotoba islands | the islands
@subject M = Health ministry | the ministry | Conakry
@subject W = Médecins du Delta | MDD | the French charity
@subject D = Dr Fodé Camara | Camara | the prefect's doctor
@subject T = treatment camp | the camp | the tents
@fact c1 = 412 | cases | B | cases | 2007-08-13 | cumulative
@fact c2 = 706 | cases | B | cases | 2007-08-20 | cumulative
@fact d1 = 22 | deaths | B | people dead | 2007-08-13 | cumulative
@fact d2 = 37 | deaths | B | people dead | 2007-08-20 | cumulative
@fact cfr = 5.24 | rate | B | share of the sick who died | 2007-08-20 | snapshot
@fact cr = 465 | cases | R | cases | 2007-08-20 | cumulative
@fact cf = 88 | cases | F | cases | 2007-08-20 | cumulative
@fact co = 153 | cases | B | cases elsewhere | 2007-08-20 | cumulative
@fact df = 14 | deaths | F | people dead | 2007-08-20 | cumulative
@fact now = 61 | other | T | people in bed | 2007-08-20 | snapshot
@fact beds = 80 | other | T | beds | - | constant
@fact hrs = 3 | duration | F | hours to the camp by boat | - | constant
@fact staff = 46 | jobs | W | people in the camp | 2007-08-20 | snapshot
@fact well = 73 | other | R | wells in the port | - | constant
@fact welb = 58 | other | R | wells with the germ | 2007-08-16 | snapshot
@fact wp = 79.45 | other | R | share of wells with the germ | 2007-08-16 | snapshot
@fact chl = 11000 | other | M | litres of bleach sent | 2007-08-18 | cumulative
@fact rl = 30000 | other | M | litres of drip promised | 2007-08-20 | plan | pledged
@fact y04 = 1180 | cases | B | cases in 2004 | 2004 | cumulative
@fact pop = 231000 | other | B | residents | - | constant
@fact kids = 29 | other | B | share of the sick under five | 2007-08-20 | snapshot
@fact mon = 450000 | budget | W | euros the charity asks for | 2007-08-20 | plan
@fact age = 41 | age | D | age | - | constant
@fact guin = 75 | other | W | share of the camp's people who are Guinean | 2007-08-20 | snapshot
@fact dep = 5 | other | F | patients put in the boat | 2007-08 | constant
@fact arr = 3 | other | F | patients alive on arrival | 2007-08 | constant
@trap dep arr :: those who left against those who came
@rel share cfr = d2 / c2
@rel sum c2 = cr + cf + co
@rel share wp = welb / well
@trap c1 c2 :: a week apart
@trap c2 d2 :: cases against deaths
@trap c2 cr :: prefecture against its port
@trap cf df :: sick and dead on the islands
@trap c2 y04 :: another year
@trap d1 d2 :: a week apart

@doc a-wire | wire agency | 2007-08-21
Cholera spreads in Guinea, {37|d2|t=as of Monday} dead

CONAKRY - Cholera cases in Guinea's coastal prefecture of Boffandé rose to {706|c2|t=as of Monday} as of Monday from {412|c1|t=a week earlier} a week earlier, and deaths to {37|d2|^} from {22|d1|t=a week earlier}, the Health ministry said.

The port of Rossila accounts for {465|cr|t=as of Monday} of the sick and the Fotoba islands for {88|cf|^}. But {14|df|^} of the dead are islanders: the treatment camp is {three|hrs} hours away by boat.

{Fifty-eight|welb} of Rossila's {73|well} wells, or {79%|wp|round}, hold the germ. Children under five are {29|kids} percent of the patients.

The ministry sent {11,000|chl} litres of bleach and promised {30,000|rl} litres of drip. Boffandé, population {231,000|pop}, had {1,180|y04|t=in 2004} cases in 2004.

@doc b-charity | aid charity's page | 2007-08-20
EMERGENCY: BOFFANDÉ

Our camp on the football pitch at Rossila has {80|beds} beds. Tonight {61|now|t=Tonight} are taken; last Tuesday there were people on the goal line.

Some {46|~staff} colleagues, {three-quarters|guin|v=75} of them Guinean, are at work. One, a nurse from Fria, rode the boat from the Fotoba islands with {five|dep} patients and arrived with {three|arr}.

As of today {706|c2|t=As of today} people have fallen ill. {37|d2|t=As of today} have died, which is {one in nineteen|cfr|v=5.24}. It shouldn't be one in a hundred.

The bill: {€450,000|mon|v=450000} until October. The ministry has delivered {11,000|chl} litres of bleach.

> Give now. 30 euros = drips for {four|-} people. Account 0042 1180 7.

@doc c-daily | Conakry daily | 2007-08-22
Doctor Camara counts differently

In his office the shutters are shut and the fan stands still. Dr Fodé Camara, {41|age}, is the prefect's doctor and has, he says, another list. On it there are {52|!d2|by=he|t=Tuesday noon} dead, as of Tuesday noon. "Mine include those who were buried at night," he explains. Conakry admits {thirty-seven|d2|by=Conakry}.

It was he who had the wells of the port sampled: {58|welb} bad out of {73|well}. It was he, too, who wrote to the ministry on the 13th, when {412|c1|t=on the 13th} were sick and {22|d1|^} lost.

The three worst districts: Rossila, {465|cr}; the islands, {88|cf}; the rest, {153|co}. "Add those up," he says, "and you have what everyone says."

Nobody was ill in the presidential quarter. In 2004, when {1,180|y04|t=In 2004} were, somebody was.

Sport: Horoya 1, Kaloum 0. Rice 3,100 francs a kilo. Blackouts: sectors 4, 9.

@doc d-radio | African broadcaster, web text | 2007-08-21
Why are Guinea's islanders dying of cholera?

On Fotoba {eighty-eight|cf} people have had the disease and {nineteen|!df} of them have died. In the town across the bay the chance of dying is far smaller.

It is, first, the sea. The crossing is {three|hrs} hours on a good day. Then there are the {four|-} canoes with an engine.

Médecins du Delta, a French charity, wants a small camp on the islands, for which it seeks {450,000|mon} euros. At present its {46|staff} people can't leave Rossila, where they treat {sixty-one|now} people a night in {eighty|beds} beds.

The figures overall: {seven hundred and six|c2} cases in a prefecture of {230,000|pop|round=10000}, about {three in ten|~kids|v=30} of them small children.

@doc e-newsline | UN-style bulletin | 2007-08-21
GUINEA: Boffandé, week 34

Summary
Cumulative: {706|c2|t=20 August} cases and {37|d2|t=20 August} deaths at 20 August (CFR {5.2%|cfr}).
Breakdown: Rossila {465|cr}, Fotoba {88|cf}, other {153|co}.
Water: {58|welb} of {73|well} wells contaminated.
Response: Drips {30,000|rl|m=pledged} l pledged; bleach {7,000|!chl} l delivered; MDD camp, {80|beds} beds, {61|now} occupied.
Needs: EUR {450,000|mon}.
Population at risk: {231,000|pop}.
Next bulletin: Friday.
