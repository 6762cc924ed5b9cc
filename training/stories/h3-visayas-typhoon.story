@story h3-visayas-typhoon
@topic Typhoon Ligaya in the Eastern Visayas, Philippines: landfall to the tenth day
@subject Y = Typhoon Ligaya | Ligaya | the typhoon | the storm | Severe Typhoon Maekhla
@subject X = Typhoon Karding of 2024 | the 2024 typhoon | the storm of four years ago
@subject N = NDRRMC | national disaster council | the council | the national council
@subject S = Salvacion Island | the island | Salvacion
@subject R = Guinob-an | Guinob-an town
@subject K = Calbaga City | the city
@subject P = DSWD | the welfare department | social welfare department
@subject J = diocesan relief desk | our kitchens
@subject Z = Leyeco | the cooperative | electric cooperative
@fact w = 185 | speed | Y | kilometres an hour of sustained wind at landfall | - | constant
@fact gu = 230 | speed | Y | kilometres an hour of gusts at landfall | - | constant
@fact lf = 04:20 | clock | Y | time of the first landfall | - | constant
@fact ra = 388 | other | K | millimetres of rain in a day | 2028-11-17 | snapshot
@fact ev1 = 214000 | evacuated | N | people moved before landfall | 2028-11-16 night | cumulative
@fact ec = 162500 | evacuated | N | people in evacuation centres | 2028-11-19 morning | snapshot
@fact d1 = 11 | deaths | Y | people killed | 2028-11-17 evening | cumulative
@fact d2 = 43 | deaths | Y | people killed | 2028-11-19 morning | cumulative
@fact dv2 = 29 | deaths | Y | deaths that were validated | 2028-11-19 morning | cumulative
@fact d4 = 82 | deaths | Y | people killed | 2028-11-26 | cumulative
@fact ds = 34 | deaths | S | people killed | 2028-11-26 | cumulative
@fact dg = 27 | deaths | R | people killed | 2028-11-26 | cumulative
@fact do = 21 | deaths | K | people killed | 2028-11-26 | cumulative
@fact m2 = 65 | missing | Y | people missing | 2028-11-19 morning | snapshot
@fact m4 = 14 | missing | Y | people missing | 2028-11-26 | snapshot
@fact i2 = 310 | injuries | Y | people hurt | 2028-11-19 morning | cumulative
@fact fa = 187000 | other | Y | families affected | 2028-11-19 morning | cumulative
@fact pe = 795000 | other | Y | people affected | 2028-11-19 morning | cumulative
@fact ht = 23800 | homes | Y | houses totally damaged | 2028-11-26 | cumulative
@fact hp = 91200 | homes | Y | houses partly damaged | 2028-11-26 | cumulative
@fact hh = 115000 | homes | Y | houses damaged in all | 2028-11-26 | cumulative
@fact po = 340000 | homes | Z | households without power | 2028-11-19 morning | snapshot
@fact po4 = 96000 | homes | Z | households without power | 2028-11-26 | snapshot
@fact ca = 10000 | budget | P | pesos to a family whose house is gone | 2028-11-26 | plan | pledged
@fact cp = 5000 | budget | P | pesos to a family whose house is damaged | 2028-11-26 | plan | pledged
@fact dx = 164 | deaths | X | people killed | 2024 | constant
@fact ag = 4100000000 | damages | Y | pesos of farm losses | 2028-11-26 | cumulative
@fact nl = 38000 | price | - | pesos for the nails and lumber of the smallest hut | - | snapshot
@fact me = 6000 | other | J | meals a day | 2028-11-28 | snapshot
@fact cs = 33.33 | other | Y | percent of farm losses that are coconut | 2028-11-26 | snapshot
@rel sum d4 = ds + dg + do
@rel sum hh = ht + hp
@trap d2 dv2 :: reported and validated deaths
@trap fa pe :: families and people
@trap w gu :: sustained wind and gusts
@trap ev1 ec :: moved beforehand, and in centres later
@trap d4 dx :: another storm
@trap ca cp :: two grants

@doc a-wire | wire agency | 2028-11-17
Typhoon Ligaya kills {11|>d1}, cuts power across central Philippines

TACLOBAN, Nov 17 — Typhoon Ligaya slammed into the eastern Philippines before dawn on Friday and was blamed for at least {11|>d1|t=by nightfall|by=local officials} deaths by nightfall, local officials said, most of them caused by trees and sheets of roofing.

The storm came ashore on Salvacion Island at {4:20 a.m.|lf|by=the weather bureau} with sustained winds of {185|w|^} kph and gusts of {230|gu|^} kph, the weather bureau said. It then crossed Calbaga City, where {388|ra|by=a gauge at the airport} millimetres of rain fell within a day, according to a gauge at the airport.

Some {214,000|~ev1|t=before the weather turned|by=the national disaster council} people had been moved inland before the weather turned, the national disaster council said, "which is why we are not talking of hundreds," its spokesman Crisanto Abarquez told DZRB radio.

In 2024 a typhoon on a similar track killed {164|dx|t=In 2024}.

@doc b-inq | national broadsheet | 2028-11-19
NDRRMC: {43|d2} dead, but only {29|dv2} are 'validated'

By Marivic Tolentino-Yap
04:15 PM November 19, 2028 / Philippine Standard Time

MANILA — The count of lives lost to Typhoon Ligaya has reached {43|d2|t=as of 8 a.m. Sunday|by=the NDRRMC}, though no more than {29|dv2|^} of these have gone through validation, the NDRRMC said in its report as of 8 a.m. Sunday.

Listed as missing are {65|m2|^} persons, nearly all of them fishers from Salvacion, while {310|i2|^} were injured.

The council said {187,000|fa|^} families, or about {795,000|~pe|^} individuals, felt the wrath of the storm. Of these, {162,500|ec|^} persons are in evacuation centers, fewer than the {214,000|ev1|t=pre-emptively} who had been evacuated pre-emptively.

Leyeco, the electric cooperative, still has {340,000|po|by=Leyeco} households to re-energize. Its general manager promised lights by Christmas.

"Walang iwanan," the President told a gymnasium in Guinob-an. No one gets left behind.

READ: Solons want 2 more Dopplers | Lotto 6/42 results | Chess: Filipino GM draws in round 9

@doc c-tab | tabloid | 2028-11-19
{187,000|!pe} KATAO NASALANTA! Ligaya's wrath laid bare

WALANG bubong, walang tubig. That is the plight of {187,000|!pe} people in the Visayas, the NDRRMC said yesterday, after "Ligaya" barrelled through at {230|!w|s="Ligaya"} kph sustained, stronger than any since 2013.

{Forty-three|d2} are dead and {56|!m2} nowhere to be found. Aling Nena Dacoycoy of Salvacion wept over the banca of her two sons: "The sea gave back the boat."

Hospitals have received {310|i2} wounded. Brownouts hit {340,000|po} homes.

The storm of four years ago had taken {164|dx|t=four years ago}, and the people of the island ask why its seawall, P212 million on paper, was never finished.

@doc d-rappel | online news site | 2028-11-27
FAST FACTS: Ligaya, ten days on

How many died? {82|d4|t=as of November 26|by=the national council}, as of November 26, says the national council. Broken down by place: Salvacion Island {34|ds|^}, Guinob-an {27|dg|^}, Calbaga City {21|do|^}. The search goes on for {14|m4|^} others.

How many houses? Roughly {115,000|~hh}. Those beyond saving number {23,800|ht}; the remaining {91,200|hp} lost a roof or a wall.

What do families get? The welfare department, DSWD, pledges P{10,000|ca|by=The welfare department} for a house that is gone and {half of that|-} where it can be repaired, namely P{5,000|cp|^}. As of this posting nobody in Guinob-an has seen the money.

Is there power? For most. {96,000|po4|t=as of November 26|by=the cooperative} households wait, says the cooperative. Just after the storm it was {340,000|po|t=Just after the storm}.

What about crops? The agriculture department has losses at P{4.1 billion|ag|by=The agriculture department}, {a third|~cs|^} of it coconut.

Was the warning good? Landfall was forecast for 5 a.m. and came at {4:20|lf}.

@doc e-caritas | church agency appeal | 2028-11-28
Help for Samar and Leyte: an appeal from the diocesan relief desk

Dear friends,

Ligaya has taken {eighty-two|d4|by=the authorities} of our brothers and sisters, by the count of the authorities. {Thirty-four|ds} were islanders of Salvacion; {twenty-seven|dg} came from Guinob-an, where the chapel is a mortuary still; from the city, {twenty-one|do}. For {fourteen|m4} more, mothers go down to the shore each evening.

A family whose home is wholly destroyed (there are {23,800|ht} such) has been promised {10,000|ca|by=government} pesos by government. Nails and lumber for the smallest hut cost {38,000|nl}. Another {91,200|hp} houses stand with half a roof.

Our kitchens serve {6,000|me} meals a day. {Ninety-six thousand|po4} households cook in the dark.

GCash 0917 555 0188 · Mass for the dead, 3 December, 6 p.m.

Fr. Anselmo Quirante-Diaz, OFM
