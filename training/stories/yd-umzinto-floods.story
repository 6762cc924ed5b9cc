@story yd-umzinto-floods
@topic Floods on KwaZulu-Natal's south coast, South Africa: toll by two offices, informal settlements, a bridge, water trucks
@subject F = South Coast floods | the floods | the flood
@subject K = KwaZulu-Natal government | the province | the premier's office
@subject P = Premier Nomvula Hlophe | Hlophe | the premier
@subject E = eMzimvubu-Coast municipality | the municipality | the metro
@subject G = Gift of Hands | the relief group | relief group
@subject S = Barracks settlement | Barracks
@subject W = South African Weather Bureau | the weather bureau
@subject D = health department mortuary service | the mortuary service | state mortuary
@subject R = rescue diver Sipho Ngema | Ngema
@subject H = Port Shelley hospital | the hospital
@subject T = transport department | the roads agency
@fact rn = 304 | other | W | millimetres of rain in a day | 2034-04-19 | constant
@fact rnx = 48 | other | W | millimetres above the earlier record | 2034-04-19 | constant
@fact fiv = 5 | deaths | F | people buried before the mortuary came | 2034-05-06 | constant
@fact rnr = 256 | other | W | millimetres of rain in a day, record until then | 1987 | constant
@fact wl = 2 | other | W | level of the warning on a scale of ten | 2034-04-18 | constant
@fact wl2 = 8 | other | W | level of the warning on a scale of ten | 2034-04-19 night | constant
@fact d1 = 17 | deaths | F | people killed in the floods | 2034-04-20 noon | cumulative
@fact d2 = 74 | deaths | F | people killed in the floods | 2034-04-22 | cumulative
@fact d3 = 131 | deaths | F | people killed in the floods | 2034-05-06 | constant
@fact ds = 83 | deaths | S | people killed in the floods | 2034-05-06 | constant
@fact do = 48 | deaths | F | people killed elsewhere in the floods | 2034-05-06 | constant
@fact dss = 63.4 | other | S | share of the dead | 2034-05-06 | constant
@fact mor = 126 | deaths | D | bodies received | 2034-05-06 | cumulative
@fact uni = 14 | deaths | D | bodies not claimed | 2034-05-06 | snapshot
@fact ms = 63 | missing | F | people missing | 2034-04-22 | snapshot
@fact ms2 = 19 | missing | F | people missing | 2034-05-06 | snapshot
@fact ho = 4180 | homes | F | homes destroyed | 2034-04-28 | constant
@fact hop = 8350 | homes | F | homes damaged | 2034-04-28 | constant
@fact hs = 920 | homes | S | shacks washed away | 2034-04-22 | constant
@fact hst = 1150 | homes | S | shacks before the flood | 2034 | constant
@fact hss = 80 | other | S | share of shacks washed away | 2034-04-22 | constant
@fact dp = 16500 | evacuated | F | people displaced | 2034-04-22 | snapshot
@fact ha = 61 | other | E | halls used as shelters | 2034-04-22 | snapshot
@fact hap = 5200 | evacuated | E | people in halls | 2034-04-22 | snapshot
@fact rs = 212 | rescued | R | people taken from roofs and trees | 2034-04-20 | cumulative
@fact br = 9 | other | T | bridges lost | 2034-04-24 | constant
@fact rd = 470 | distance | T | kilometres of road damaged | 2034-04-24 | constant
@fact sc = 214 | other | K | schools damaged | 2034-04-26 | constant
@fact scc = 41 | other | K | schools cut off | 2034-04-26 | snapshot
@fact wt = 96 | other | E | water tankers promised | 2034-04-21 | plan | pledged
@fact wtr = 38 | other | E | water tankers at work | 2034-04-25 | snapshot
@fact wts = 39.6 | other | E | share of promised tankers at work | 2034-04-25 | snapshot
@fact wtp = 340000 | homes | E | households without tap water | 2034-04-21 | snapshot
@fact wtp2 = 119000 | homes | E | households without tap water | 2034-05-06 | snapshot
@fact wtc = -65 | rate | E | change in households without tap water | 2034-05-06 | constant
@fact dm = 5600000000 | damages | K | rand of damage to public works | 2034-04-26 | snapshot | projected
@fact em = 1000000000 | budget | P | rand of emergency relief | 2034-04-21 | plan | pledged
@fact emp = 86000000 | spending | P | rand of emergency relief paid | 2034-05-31 | cumulative
@fact ems = 8.6 | other | P | share of emergency relief paid | 2034-05-31 | snapshot
@fact tu = 3000 | homes | K | temporary homes promised | 2034-04-26 | plan | pledged
@fact tur = 310 | homes | K | temporary homes built | 2034-05-31 | cumulative
@fact mea = 22000 | other | G | meals a day | 2034-04-22 | snapshot
@fact gh = 41 | other | G | boreholes drilled | 2034-05-06 | cumulative
@fact vch = 700 | damages | G | rand of voucher | 2034-05 | constant
@fact arr = 28 | arrests | - | looters arrested | 2034-04-21 | cumulative
@fact cnt = 460 | other | - | containers swept off | 2034-04-20 | constant
@fact sol = 2500 | officers | - | soldiers promised | 2034-04-21 | plan | pledged
@fact solr = 400 | officers | - | soldiers there | 2034-04-24 | snapshot
@fact age = 36 | age | R | age | - | constant
@fact inj = 188 | injuries | H | people treated | 2034-04-22 | cumulative
@fact old = 43 | deaths | - | people killed in the floods of 2027 | 2027 | constant
@rel sum d3 = ds + do
@rel share dss = ds / d3
@rel share hss = hs / hst
@rel share wts = wtr / wt
@rel change wtc = wtp -> wtp2
@rel share ems = emp / em
@rel diff rnx = rn - rnr
@rel sum d3 = mor + fiv
@trap d1 d2 :: two days of counting
@trap d3 mor :: the toll and bodies received
@trap d3 ds :: all and one settlement
@trap ms ms2 :: missing, early and late
@trap ho hop :: destroyed and damaged
@trap hs hst :: lost and former shacks
@trap wt wtr :: promised and working tankers
@trap em emp :: promised and paid
@trap tu tur :: promised and built
@trap sol solr :: promised and present soldiers
@trap wl wl2 :: the warning rose too late
@trap dp hap :: displaced and in halls

@doc a-wire | wire agency | 2034-04-20
Floods kill at least {17|d1} on South African coast

DURBAN, April 20 (SAfriNews) - Rivers burst through shack settlements and swept cars and containers into the sea on South Africa's KwaZulu-Natal coast overnight. At least {17|>d1|t=by noon on Thursday|by=the premier's office} people were dead by noon on Thursday, the premier's office said.

{304|rn|by=the weather bureau} mm of rain fell within a day, the weather bureau said, more than ever measured there; the record had stood at {256|rnr} mm, {48|rnx} less.

The bureau's warning on Tuesday was of level {2|wl|t=on Tuesday} of 10. By Wednesday night it was {8|wl2|t=By Wednesday night}.

About {460|~cnt} containers floated off a depot. Divers and neighbours took {212|rs|by=rescue diver Sipho Ngema} people from roofs and trees, rescue diver Sipho Ngema said.

In 2027, {43|old|t=In 2027} people died in floods in the same district.

@doc b-long | Johannesburg weekly | 2034-04-27
Barracks, after

By Thandeka Mokoena-Fry

The man who wakes me is Sipho Ngema, {36|age}, a diver for the province, off duty in the sense that nobody pays him. He wants to show me a fridge. It is in a tree. It's closed, and it hums, he says, when the wind comes from the sea; I hear nothing.

This was the Barracks settlement. It had {1,150|hst} shacks, by the count of the women who sold paraffin here and needed to know. {Nine hundred and twenty|hs} went down the Mzimayi in an hour and ten minutes. They went in order, the lowest first, with their numbers painted on the doors: {four in five|hss|v=80}, and then the river thought better of it.

Nobody in Barracks had heard that a {two|wl} had become an {eight|wl2}. The warning system sends a text. The mast went first.

Upstairs in the municipality, where the carpets are dry, I'm given figures on a sheet that is still warm. Displaced: {16,500|dp|t=as of Saturday}, as of Saturday. In {61|ha} halls: {5,200|hap|^}. Households without tap water: {340,000|wtp|t=at first} at first. The premier, Nomvula Hlophe, has announced {one billion|em} rand of emergency relief, {3,000|tu} temporary homes and, with the president beside her, {2,500|sol} soldiers. I meet a captain at the bridge that isn't there. He has {four hundred|solr} men. He'd like a bridge.

{Nine|br} of those are gone along with {470|rd} kilometres of road. The roads agency has a map with red pins and has run out of red.

In the evening there's soup. Gift of Hands cooks {22,000|mea} meals a day in a car wash. The woman with the ladle asks where I'm from and then whether it rains there.

On Saturday {74|d2|t=On Saturday|by=the province} people were known to have died, said the province, and {63|ms|^} could not be found. Ngema dives for them at the mouth, by touch. What does one find? "Doors," he says. "So many doors. I read you the number and you tell me who."

As for the tankers: {96|wt} were promised for water. On Tuesday there were {52|!wtr|by=the municipality}, the municipality says. The women of Barracks, who need to know, count {38|wtr|by=The women of Barracks}.

@doc c-gov | provincial statement | 2034-05-06
KZN flood response: update by the premier's office

• Fatalities: {131|d3}, of which {83|ds} in Barracks and {48|do} elsewhere. Missing: {19|ms2}.
• Homes destroyed {4,180|ho}; damaged {8,350|hop}.
• Schools damaged {214|sc}; inaccessible {41|scc|t=26 April} (26 April).
• Damage to public infrastructure: {R5.6 billion|dm}.
• Water restored to all but {119,000|wtp2} households, {65%|wtc|v=-65} fewer than on 21 April.
• {28|arr} persons arrested for looting.

"We are building back," said Premier Hlophe. Toll-free {0800 032 911|-}.

@doc d-radio | talk radio transcript | 2034-05-08
EAST COAST DRIVE — 17:05

ANCHOR: The province says {a hundred and thirty-one|d3|by=The province} dead. Doctor Pillay of the mortuary service, is that your figure?

PILLAY: We had {a hundred and twenty-six|mor|t=up to Saturday|by=PILLAY} bodies up to Saturday. {Five|fiv} people were buried before we came. {Fourteen|uni} are unclaimed.

ANCHOR: And Barracks?

PILLAY: Six in ten of those. {Sixty-three percent|dss|round}.

ANCHOR: Gift of Hands is on the line. How many boreholes?

AMEER: {Forty-one|gh}. And a voucher of {seven hundred|vch} rand for each family.

ANCHOR: The hospital at Port Shelley had how many?

PILLAY: {A hundred and eighty-eight|inj|t=by that Saturday} by that Saturday, not ours.

ANCHOR: A listener says there were {twenty-six|?ms2|by=A listener} still missing, she has a list.

PILLAY: She should send it.

ANCHOR: {5.15|-}. Traffic: N2, what's left of it.

@doc e-audit | investigative site | 2034-06-02
Where's the billion?

Hlophe's billion for flood relief has a bank account. By the end of May {R86 million|emp|t=By the end of May|v=86000000} had left it, {8.6%|ems}.

Temporary homes: {3,000|tu} promised, {310|tur|t=by the end of May|by=our own drone count} standing by the end of May, by our own drone count. The province says {540|!tur|by=The province}.

The dead: {131|d3}. Though its own spokesman told parliament {113|!d3|by=its own spokesman} on 17 May, and was not corrected.

Tankers: {40%|wts|round} of those promised. The owner of the largest tanker firm is the cousin of a councillor; see tender {ZNT/34/119|-}.

We're funded by {6,318|-} readers.
