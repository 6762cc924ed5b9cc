@story t6-kabylie-fires
@topic Forest fires in Kabylie, Algeria: second day to the eighth
@subject V = Kabylie forest fires | the fires | the fire | the blaze | the flames | Kabylie | fires
@subject X = 2025 Kabylie fires | the fires of 2025 | 2025
@subject AO = Aït Oumalou
@subject TT = Tizi n'Tleta
@subject IO = Ighil Ouzerga
@subject PC = Protection civile | civil protection | firefighters
@subject AR = Algerian army | the army | soldiers | the defence ministry | conscripts
@subject G = Algerian government | the government | the state | Algiers | the prime minister
@subject J = Algerian justice | the prosecutor | the prosecutor general | prosecutors | the gendarmes
@subject DI = diaspora collection | the collection | Solidarité Djurdjura | the association
@subject EL = Sonelgaz | the power company
@subject O = Olive growers of Djurdjura | olive growers | growers
@subject S = TerraScar | the satellite firm | satellite
@subject ES = Spain | Madrid
@subject IT = Italy | Rome
@fact a1 = 3200 | area | V | hectares burnt | 2028-07-24 evening | cumulative
@fact a2 = 11800 | area | V | hectares burnt | 2028-07-26 | cumulative
@fact as = 13900 | area | S | hectares of burn scar seen from space | 2028-07-27 | cumulative
@fact a3 = 14600 | area | V | hectares burnt | 2028-07-29 | cumulative
@fact af = 6400 | area | V | hectares of forest burnt | 2028-07-29 | cumulative
@fact ao = 5100 | area | V | hectares of olive groves burnt | 2028-07-29 | cumulative
@fact ab = 3100 | area | V | hectares of scrub burnt | 2028-07-29 | cumulative
@fact ap = 34.9 | other | V | share of the burnt land that was olive groves | 2028-07-29 | cumulative
@fact d1 = 7 | deaths | V | people killed | 2028-07-24 evening | cumulative
@fact d2 = 19 | deaths | V | people killed | 2028-07-26 | cumulative
@fact d3 = 26 | deaths | V | people killed | 2028-07-29 | cumulative
@fact dc = 18 | deaths | V | civilians killed | 2028-07-29 | cumulative
@fact ds = 8 | deaths | AR | soldiers killed | 2028-07-29 | cumulative
@fact m = 3 | missing | V | people missing | 2028-07-26 | snapshot
@fact i = 54 | injuries | V | people hurt | 2028-07-26 | cumulative
@fact ib = 17 | injuries | V | people in burns units | 2028-07-26 | snapshot
@fact e1 = 5600 | evacuated | V | people moved out | 2028-07-25 | cumulative
@fact e2 = 9300 | evacuated | V | people moved out | 2028-07-26 | cumulative
@fact er = 7900 | evacuated | V | people who went home | 2028-07-29 | cumulative
@fact el = 1400 | evacuated | V | people still away from home | 2028-07-29 | snapshot
@fact ha = 212 | homes | AO | houses burnt down | 2028-07-29 | cumulative
@fact ht = 96 | homes | TT | houses burnt down | 2028-07-29 | cumulative
@fact hi = 41 | homes | IO | houses burnt down | 2028-07-29 | cumulative
@fact hx = 349 | homes | V | houses burnt down | 2028-07-29 | cumulative
@fact n1 = 71 | other | PC | fires in the north | 2028-07-24 | snapshot
@fact n2 = 24 | other | PC | fires in the north | 2028-07-26 | snapshot
@fact n3 = 4 | other | PC | fires in the north | 2028-07-29 | snapshot
@fact th = 31 | other | S | hot spots seen from space | 2028-07-26 | snapshot
@fact k2 = 40 | other | V | share of the front contained | 2028-07-26 | snapshot
@fact k3 = 85 | other | V | share of the front contained | 2028-07-29 | snapshot
@fact ff = 1900 | other | PC | firefighters at work | 2028-07-26 | snapshot
@fact fs = 1250 | other | AR | soldiers at work | 2028-07-26 | snapshot
@fact fa = 3150 | other | V | people who fight the flames | 2028-07-26 | snapshot
@fact pa = 4 | other | G | water bombers ordered | 2026 | plan
@fact pd = 1 | other | G | ordered water bombers delivered | 2028-07 | cumulative
@fact pe = 2 | other | ES | water bombers sent | 2028-07-26 | constant
@fact pi = 3 | other | IT | water bombers sent | 2028-07-27 | constant
@fact pt = 5 | other | V | foreign water bombers | 2028-07-27 | snapshot
@fact t = 46.8 | temperature | TT | degrees in the shade | 2028-07-24 | constant
@fact w = 70 | speed | V | kilometres an hour of wind | 2028-07-25 | constant
@fact pw = 12000 | homes | EL | customers without power | 2028-07-26 | snapshot
@fact an = 4300 | other | V | sheep and goats killed | 2028-07-29 | cumulative
@fact bh = 2750 | other | V | beehives lost | 2028-07-29 | cumulative
@fact tr = 410000 | other | O | olive trees lost | 2028-07-29 | cumulative
@fact tp = 2500 | damages | G | dinars for each olive tree | 2028-07-30 | plan | pledged
@fact tx = 1025000000 | damages | G | dinars for olive trees in all | 2028-07-30 | plan | pledged
@fact rp = 1200000 | other | G | olive trees to be planted | by 2031 | plan | pledged
@fact gh = 1500000 | damages | G | dinars for each burnt house | 2028-07-30 | plan | pledged
@fact gx = 523500000 | damages | G | dinars for burnt houses in all | 2028-07-30 | plan | pledged
@fact gd = 1200000 | damages | G | dinars for each person killed | 2028-07-30 | plan | pledged
@fact f1 = 2400000 | fundraising | DI | euros collected | 2028-07-27 | cumulative
@fact f2 = 3100000 | fundraising | DI | euros collected | 2028-07-30 | cumulative
@fact fd = 449500000 | fundraising | DI | dinars collected | 2028-07-30 | cumulative
@fact r1 = 22 | arrests | J | people detained | 2028-07-25 | cumulative
@fact r2 = 37 | arrests | J | people detained | 2028-07-29 | cumulative
@fact ra = 14 | arrests | J | people charged with arson | 2028-07-29 | cumulative
@fact rf = 5 | arrests | J | people freed without charge | 2028-07-29 | cumulative
@fact rh = 18 | arrests | J | people still questioned | 2028-07-29 | snapshot
@fact xd = 34 | deaths | X | people killed | 2025 | cumulative
@fact xa = 9800 | area | X | hectares burnt | 2025 | cumulative
@rel sum a3 = af + ao + ab
@rel share ap = ao / a3
@rel sum d3 = dc + ds
@rel diff el = e2 - er
@rel sum hx = ha + ht + hi
@rel sum fa = ff + fs
@rel sum pt = pe + pi
@rel product tx = tr * tp
@rel product gx = gh * hx
@rel convert fd = f2
@rel sum r2 = ra + rf + rh
@trap d1 d2 :: the toll rose
@trap d2 d3 :: and rose again
@trap dc rh :: eighteen civilians and eighteen suspects
@trap as a3 :: a scar seen from space on Thursday and the foresters' sum on Saturday
@trap a1 a2 :: the fire spread
@trap rp gd :: 1.2 million trees and 1.2 million dinars
@trap e2 er :: who went home
@trap gx fd :: what the state gives and what was collected
@trap xd d3 :: another year
@trap n1 n2 :: fires went out
@trap r1 r2 :: more were detained
@trap pt rf :: five aircraft and five freed

@doc a-state | Algerian state news agency | 2028-07-24
Fires: {seven|d1} victims in Kabylie, all means mobilised

ALGIERS, 24 July 2028 (AAP) - {Seven|d1|t=as of 19:00|by=the Ministry of the Interior} persons have perished in the fires which have affected the wilayas of the centre since Sunday, the Ministry of the Interior indicated as of 19:00, in a statement in which it bowed to the memory of the victims.

The units of the Protection civile recorded {71|n1|t=in the course of the day} fires in the north of the country in the course of the day, the most violent being that of the heights of Aït Oumalou, where {3,200|a1|t=as of 19:00} hectares had been consumed. 

The intervention is rendered difficult by the canicule: the thermometer showed {46.8|t|t=at 15:00} degrees at Tizi n'Tleta at 15:00.

The Prime Minister, Mr Abdelhak Ferroukhi, affirmed that the water bombers of the Air Force would be committed "without respite"

He recalled that the fires of 2025 took {34|xd|by=He|t=2025} lives and {9,800|xa|^} hectares, and that "lessons were drawn". (AAP) sm/rk 

Keywords: fires, Kabylie | Share: 0 | A- A+

@doc b-daily | independent Algiers daily, French-language tradition | 2028-07-27
The mountain without planes

By Tassadit Hamoumraoui, special correspondent

At the entrance to Tizi n'Tleta a boy is hosing a wall that is still standing. The houses to the left of it are not. All yesterday the wind blew from the south at {70|w|t=All yesterday} kilometres an hour and the village watched the ridge for an aircraft.

Algiers ordered {four|pa|t=two years ago} water bombers two years ago. {One|pd|t=so far} has been delivered so far, and it was in the workshop until Tuesday. The first to come over were {two|pe|t=on Wednesday morning} yellow ones from Spain on Wednesday morning; {three|pi} are expected from Italy.

On the ground there is no want of courage. Wednesday's order of battle had {1,900|ff|t=Wednesday} firemen and {1,250|fs|^} conscripts, boys of twenty with branches and wet scarves.

The provisional toll of Wednesday night: {nineteen|d2|t=Wednesday night} dead and {three|m|^} people nobody can trace. {54|i|^} hurt, {17|ib|^} of them in the burns units of Algiers and Tizi Ouzou. {11,800|a2|^} hectares. A front held, the prefect's adviser told us, "at {forty per cent|k2|v=40|by=the prefect's adviser}", which is to say that it is not held.

{9,300|e2|t=of Wednesday night} men, women and children have had to leave, where on Tuesday they had been {5,600|e1|t=on Tuesday}. Sonelgaz has cut the current to {12,000|pw|t=since yesterday} subscribers since yesterday, for fear of the sparks.

In the café they talk of pyromaniacs, because the television does. The gendarmes had picked up {22|r1|t=by Tuesday} people by Tuesday. "And who will pick up the planes?" asks the owner.

Yesterday on our site: Baccalaureate, 58.6% pass • Dinar: 145 to the euro • Prayer times: 04:02, 12:54

@doc c-marseille | Marseille regional daily | 2028-07-28
From Noailles to the Djurdjura, {€2.4 million|f1} in three days

You hear Kabyle at the counter of the Bar des Amis, rue d'Aubagne, and nobody is playing dominoes. On the table: a laptop, a list, a biscuit tin.

"We thought of a van of blankets," says Malha Ouali-Ferrandi, president of Solidarité Djurdjura. Her association had passed {2.4 million|f1|t=last night} euros last night. "People give in the name of a village. Aït Oumalou first, because it has lost the most. Then they remember a grandmother in Ighil Ouzerga."

The gifts will not bring back the trees. Lounès, a baker at La Belle de Mai, owned with his brothers {sixty|-} olive trees that his great-grandfather grafted. He has the photograph of them on his phone and under it the photograph of Wednesday.

From up there the numbers reach Marseille faster than the news. The {nineteen|d2|t=two days ago} dead of two days ago. The {9,300|e2|^} displaced. Yesterday's image from the satellite firm TerraScar, passed from hand to hand, shows a stain of {13,900|as|t=Yesterday|by=the satellite firm TerraScar} hectares shaped like a dog.

{Five|pt} foreign aircraft are now on the spot, {three|pi} of them Italian and {two|pe} Spanish. "And the French ones?" The bar falls silent. Paris offered; no reply came.

A concert takes place on Saturday at the Dock des Suds (18 €, doors 7.30 pm). In 2025 a similar evening brought in 90,000 euros.

Photo Philippe Zerrouki-Blanc / LP — 3 comments — OM: 2-1 in Brest, our ratings

@doc d-satellite | satellite firm's bulletin | 2028-07-30
TERRASCAR RAPID MAPPING | ACTIVATION 0611 | KABYLIE | PRODUCT 02 (reissued with structures)

Acquisition: 27 July 2028, 10:41 UTC, and, for structures, 29 July 2028. Sensor resolution 3 m. Cloud 4%, smoke 22%.

Result: burn scar {13,900|as|t=27 July 2028} ha inside the area of interest. Product 01, derived from Wednesday's overpass, could not be delineated for smoke; for that day we defer to the ground estimate of {11,800|a2|t=that day} ha.

Confidence: moderate. Understorey fire beneath closed cedar canopy isn't visible to the sensor and the figure should be taken as a floor. Users should not compare it with the {9,800|xa} ha published for 2025, which was digitised by hand.

Structures: we see {349|hx|t=29 July 2028} roofless buildings. They cluster in Aït Oumalou ({212|ha|^}), Tizi n'Tleta ({96|ht|^}) and Ighil Ouzerga ({41|hi|^}). 

Thermal anomalies: the {31|th|t=26 July} hot spots of 26 July should not be confused with the {24|n2|^|by=civil protection} open fires on the civil protection's list that day; one fire can give several.

Wind field at 10 m (model): gusts to {70|w|t=on 26 July} km/h, on 26 July. 

Licence: CC-BY 4.0. Vector package 41 MB. Cite as TS-0611-02.

@doc e-broadcaster | international broadcaster, website | 2028-07-30
Algeria counts its dead and its trees

The fires that swept the mountains east of Algiers are {85%|k3|t=by Saturday|by=authorities} contained, authorities said by Saturday, leaving {26|d3|t=by Saturday} people dead, {eight|ds|^} of them soldiers. The {18|dc|^} civilians were mostly from one village, Aït Oumalou.

What burned?
{14,600|a3|t=by Saturday|by=the forest service} hectares, the forest service says: {6,400|af|^} of forest, {5,100|ao|^} of olive groves and {3,100|ab|^} of scrub. In the groves, {410,000|tr|^} trees are gone. {349|hx|t=by Saturday} houses were destroyed.

Is it over?
Nearly. Of the {71|n1|t=last Monday} fires in the north last Monday, {four|n3|t=on Saturday} were still burning on Saturday. Just {1,400|el|^} of those who fled are not home; {7,900|er|^} are.

Who is to blame?
The prosecutor general speaks of "criminal hands". {Thirty-seven|r2|t=by Saturday} people had been held by Saturday. {Fourteen|ra|^} are charged with arson and {five|rf|^} have been let go; {18|rh|^} are still being questioned. Human rights lawyers say that some were arrested for filming.

What is the government offering?
In a speech today the prime minister promised {1.5 million|gh|t=today|by=the prime minister} dinars for each lost house and {1.2 million|gd|^} for each life. He said {1.2 million|rp|t=within three years} olive saplings would be planted within three years.

Who put it out?
At the height of it {3,150|fa|t=At the height of it} people: {1,900|ff|^} firefighters, and {1,250|fs|^} soldiers who had mostly never held a hose. Overhead were {five|pt} borrowed planes, Spain's {pair|pe|v=2} and Italy's {three|pi}. Of the {four|pa} that Algeria itself had ordered in 2026, {one|pd} was flying by the end.

Was it the worst ever?
No. In 2025, {34|xd|t=In 2025} people were killed, although only {9,800|xa|t=In 2025} hectares burned. 

Related: Heat dome pushes Sardinia to 47.1C | How 5 Greek villages learned to burn first

@doc f-farm | olive-oil trade newsletter | 2028-08-01
OLIO & MARKET | Kabylie: what the ash means for your contracts

Price today: extra virgin, Jaén, €3.42/kg (-1%). 

Our man in Béjaïa, Idir Sahraoui, has spoken to growers. The picture:

Groves. Olives account for about {35%|~ap|t=by Saturday} of the {14,600|a3|t=by Saturday} ha burnt by Saturday, which is more than in any fire on record. {410,000|tr|^} trees. A grafted tree gives a crop worth the name after eight years.

Bees. {2,750|bh} hives. Expect poor set in the cherry orchards as well. {4,300|an} sheep and goats.

Money. Algiers is paying growers {2,500|tp|by=Algiers} dinars a tree: {1.025 billion|tx}, if everyone can prove what he had. That's twice what it has set aside for housing, {523.5 million|gx}. Replanting is another matter; the tender for {1.2 million|rp} saplings is out on 15 August.

Private help. The Marseille collection closed on Sunday at {€3.1 million|f2|t=on Sunday}, some {450 million|~fd|^} dinars at the bank.

People. Two of our regular millers lost their presses. One, M. Amrane of Aït Oumalou, is among the {eighteen|dc} civilians who died, with his son. We shall publish his last letter to us, about harvest dates, next week.

Nearly everyone was out: at the peak {3,150|fa|t=at the peak} people were fighting the flames, {1,900|ff} of them professionals.

OLIO & MARKET appears 24 times a year. ISSN 2704-118X
