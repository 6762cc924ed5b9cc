@story v2-san-fabian-fire
@topic Fire at a foam mattress factory in San Fabián, Honduras, March 2028
@subject F = San Fabián factory fire | the fire | the blaze | the disaster | the tragedy
@subject C = Colchones Altavista | Altavista | the company | the firm | the manufacturer | the factory | the plant
@subject O = Edgardo Nassar-Villeda | Nassar-Villeda | Nassar | the owner
@subject M = Wilmer Pineda Tróchez | Pineda Tróchez | Pineda | the shift supervisor | the supervisor
@subject B = Honduran fire service | the fire service | firefighters | the bomberos
@subject H = Hospital Santa Rosalía | Santa Rosalía | the hospital
@subject L = Ministry of Labour | the labour ministry | the ministry | inspectors
@subject U = Sitramaquil | the union
@subject S = Somnia Brands | Somnia | the American buyer | the buyer
@subject T = the Tela fire of 2019 | the Tela fire | Tela
@fact d1 = 17 | deaths | F | people killed | 2028-03-14 night | cumulative
@fact d2 = 29 | deaths | F | people killed | 2028-03-15 | cumulative
@fact d3 = 38 | deaths | F | people killed | 2028-03-20 | cumulative
@fact dw = 31 | deaths | F | women killed | 2028-03-20 | cumulative
@fact dm = 7 | deaths | F | men killed | 2028-03-20 | cumulative
@fact dp = 81.6 | deaths | F | percent of the dead who were women | 2028-03-20 | snapshot
@fact dh = 6 | deaths | H | people who died in hospital | 2028-03-20 | cumulative
@fact i1 = 44 | injuries | F | people hurt | 2028-03-14 night | cumulative
@fact i2 = 52 | injuries | F | people hurt | 2028-03-15 | cumulative
@fact ic = 11 | injuries | H | people in intensive care | 2028-03-15 | snapshot
@fact mi1 = 26 | missing | F | people unaccounted for | 2028-03-14 night | snapshot
@fact mi2 = 9 | missing | F | people unaccounted for | 2028-03-15 | snapshot
@fact w = 412 | jobs | C | people on the payroll | 2028-03 | snapshot
@fact sh = 173 | jobs | C | people on the night shift | 2028-03-14 | constant
@fact sf = 135 | rescued | F | people of the night shift who lived | 2028-03-20 | constant
@fact t1 = 20:25 | clock | F | time the fire broke out | 2028-03-14 | constant
@fact t2 = 20:51 | clock | B | time the first fire engine arrived | 2028-03-14 | constant
@fact t3 = 03:40 | clock | B | time the fire was put out | 2028-03-15 | constant
@fact rs = 26 | duration | B | minutes from outbreak to the first fire engine | 2028-03-14 | constant
@fact en = 13 | units_pledged | B | fire engines at the scene | 2028-03-14 | constant
@fact ff = 86 | officers | B | firefighters at the scene | 2028-03-14 | constant
@fact fh = 4 | injuries | B | firefighters hurt | 2028-03-15 | cumulative
@fact ex = 5 | other | C | exits | - | constant
@fact el = 3 | other | C | locked exits | 2028-03-14 | constant
@fact fo = 74 | other | C | tonnes of foam in the store | 2028-03-14 | snapshot
@fact fl = 20 | other | C | tonnes of foam allowed in the store | - | constant | threshold
@fact fx = 54 | other | C | tonnes of foam over the limit | 2028-03-14 | snapshot
@fact ar = 6800 | area | C | square metres of the plant | - | constant
@fact ab = 4900 | area | F | square metres burnt | 2028-03-15 | constant
@fact as = 72.1 | other | F | percent of the plant burnt | 2028-03-15 | constant
@fact ins = 2 | other | L | inspections of the plant since 2024 | 2028-03 | cumulative
@fact vi = 19 | cases | C | violations found in the last inspection | 2026-11 | constant
@fact fi = 150000 | damages | C | lempiras of the fine in 2026 | 2026-11 | constant
@fact il = 137 | officers | L | labour inspectors in the country | 2028-03 | snapshot
@fact ca = 45000 | damages | C | lempiras offered for each funeral | 2028-03-17 | plan | pledged
@fact cu = 600000 | damages | U | lempiras demanded for each family | 2028-03-18 | plan | hypothetical
@fact ct = 22800000 | damages | U | lempiras demanded for all the families | 2028-03-20 | plan | hypothetical
@fact sb = 2500000 | damages | S | dollars for a victims' fund | 2028-03-19 | plan | pledged
@fact sc = 61500000 | damages | S | lempiras for a victims' fund | 2028-03-19 | plan | pledged
@fact sd = 58 | other | S | percent of the output bought | 2027 | constant
@fact au = 81 | score | C | audit score out of 100 | 2027 | constant
@fact wg = 13900 | price | C | lempiras of monthly wage | 2028-03 | snapshot
@fact ar1 = 2 | arrests | F | people arrested | 2028-03-16 | cumulative
@fact ar2 = 5 | arrests | F | people arrested | 2028-03-20 | cumulative
@fact ao = 63 | age | O | age | 2028-03 | snapshot
@fact am = 37 | age | M | age | 2028-03 | snapshot
@fact td = 24 | deaths | T | people killed | 2019 | constant
@fact id = 33 | other | F | bodies identified | 2028-03-20 | cumulative
@fact iu = 5 | other | F | bodies not yet identified | 2028-03-20 | snapshot
@trap d1 d2 :: the toll rose overnight
@trap d2 d3 :: the toll rose over five days
@trap mi1 rs :: 26 unaccounted for and 26 minutes
@trap sh w :: the night shift and the whole payroll
@trap ex el :: exits and locked exits
@trap fo fl :: foam in store and foam allowed
@trap ca cu :: offered for a funeral and demanded for a family
@trap i2 ic :: hurt and in intensive care
@trap d3 td :: this fire and the one in 2019
@trap ar1 ar2 :: arrests by Thursday and by Monday
@rel sum d3 = dw + dm
@rel share dp = dw / d3
@rel diff fx = fo - fl
@rel share as = ab / ar
@rel product ct = cu * d3
@rel convert sc = sb
@rel diff iu = d3 - id
@rel diff sf = sh - d3

@doc a-wire | wire agency | 2028-03-15
At least {17|>d1} dead as fire guts Honduran mattress factory

SAN FABIÁN, Honduras, March 14 (Istmo Press) — Fire tore through a mattress factory on the edge of San Fabián on Tuesday night, killing at least {17|>d1|t=Tuesday night|by=the fire service} people and injuring {44|i1|^}, the fire service said. {Twenty-six|mi1|t=near midnight} workers were unaccounted for near midnight.

The blaze at Colchones Altavista started at {8:25 p.m.|t1|by=witnesses} in a store holding blocks of polyurethane foam, witnesses said, and within minutes had filled the cutting hall with black smoke. The first engine arrived at {8:51 p.m.|t2}.

{Thirteen|en} engines and {86|ff} firefighters were at the scene, some from as far away as Puerto Cortés. {Four|fh} of them were treated for burns.

The night shift numbers {173|sh|by=the union Sitramaquil}, the union Sitramaquil said. "People were running to a door and coming back," said Yadira Funes, 24, who jumped from an upper window.

In 2019 a fire at a clothing plant in Tela killed {24|td|t=In 2019}.

Altavista, founded in 1997, employs {412|w} people in a plant of {6,800|ar} square metres and sells most of what it makes to the United States.

@doc b-daily | Honduran daily, English edition | 2028-03-16
{29|d2} dead, and {three|el} of the {five|ex} doors were locked

Marvin Castellón Aguirre | mcastellon@laverdadsf.example | Updated 6:10 a.m.

SAN FABIÁN. The dead are now {29|d2|t=now}. They were counted on Wednesday on the grass outside the Altavista plant, under sheets that the plant itself had made.

Another {52|i2|by=Santa Rosalía hospital} were injured, according to Santa Rosalía hospital, which has {11|ic} of them in intensive care. {Nine|mi2|t=Wednesday} people had still not been found as of Wednesday evening.

It took the bomberos until {3:40|t3} in the morning to put out the fire. By then {4,900|ab|t=By then} of the plant's {6,800|ar} square metres had gone.

Survivors all tell one story. The building has {five|ex} exits. {Four|!el} were padlocked, because, says one seamstress, "they were afraid we would carry out pillows". The foam store, licensed for {20|fl} tonnes, had {74|fo} in it.

The labour ministry admits it has inspected the place only {twice|ins|t=since 2024|by=The labour ministry} since 2024. On the last occasion it found {19|vi} violations and levied a fine of {150,000|fi} lempiras, less than eleven times what one of its sewers takes home in a month ({13,900|wg} lempiras).

The owner, Edgardo Nassar-Villeda, {63|ao}, left for Miami on Monday. His lawyer says the trip had been planned.

PHOTO GALLERY: 14 images from the scene
ALSO TODAY: Dengue, 318 cases in Cortés · Lempira at 24.60

@doc c-us | American business newspaper | 2028-03-20
Mattress Buyer Sets Up Fund After Deadly Honduras Fire

By Prudence Achterberg and Luis Amaya-Strand

Somnia Brands, which took {58|sd|t=last year} percent of Altavista's output last year, said Sunday that it would put {$2.5 million|sb|t=Sunday|by=Somnia Brands}, or about {61.5 million|sc|by=Somnia Brands} lempiras, into a fund for those hurt in the fire and for the families of the dead.

The Ohio-based company had said on Wednesday, when the death toll stood at {29|d2|t=on Wednesday}, that it was "monitoring the situation".

The toll has since reached {38|d3|t=since}. In all, {72|as|round} percent of the plant was destroyed, and the {412|w} jobs in it are gone for at least a year, the mayor said.

The union wants more, and from the factory's owner. It is demanding {600,000|cu|by=It} lempiras for each family. Altavista has offered {45,000|ca} toward each burial.

An audit commissioned by Somnia in 2027 gave the factory a score of {81|au} out of 100. Auditors noted {five|ex} emergency exits. They visited in daylight, when all were open; on the night of the fire, {three|el|t=on the night of the fire} were locked, prosecutors say.

Mr. Nassar-Villeda, {65|!ao}, returned to Honduras on Friday and was questioned. The supervisor of the night shift, Wilmer Pineda Tróchez, {37|am}, was one of {two|ar1|t=on Thursday} people arrested on Thursday.

Shares in Somnia (SOMB) fell {3.2|-} percent. It has {1,900|-} employees in {six|-} states.

@doc d-national | national daily | 2028-03-21
{Thirty-eight|d3}

by Reina Suazo Abdallah

A week ago tonight it was {17|d1|t=A week ago tonight}; by breakfast {29|d2|t=by breakfast}, with {52|i2|t=by breakfast} in the wards, {eleven|ic} of them on ventilators, and {nine|mi2|t=by breakfast} nowhere. The number stopped at {thirty-eight|d3|by=the forensic institute}, the forensic institute believes. {Six|dh} of them died in the beds of Santa Rosalía; the others never left the building, or left it carried. {Thirty-one|dw} were women. {Seven|dm} were men. {Thirty-three|id} have their names back; for the {five|iu} who have none yet, the laboratory in Tegucigalpa has asked for {ten|-} more days.

Of the shift of {173|sh} that clocked on at six, that leaves {135|sf} alive.

On Monday prosecutors announced {three|-} more arrests, bringing the total to {five|ar2|t=On Monday|by=prosecutors}, among them the {63-year-old|ao|v=63} owner and a former inspector. The supervisor, Pineda, {37|am}, says that the keys hung in the office and that he went back for them. His hands are bandaged to the elbow.

What would have saved them? The fire service says it was there {twenty-six|rs|by=The fire service} minutes after the first flame, which came at {8:35|!t1} at night. The first hoses were run out at {8:51|t2|s=The fire service}. The chemistry of foam allows people about {four|-}. There were {fifty-four|fx|s=the store} tonnes of it in the store that no permit covered.

There are {137|il} labour inspectors in this country. I asked the ministry how many of them work nights. I am waiting for the answer.

@doc e-union | union communiqué | 2028-03-21
SITRAMAQUIL TO THE PEOPLE OF HONDURAS

Compañeras, compañeros:

{38|d3} of our own are dead. {81.6|dp} percent of them were women, mothers in the main. Of the {173|sh} who went in that night {135|sf} came home. We do not call it an accident.

WE DENOUNCE that of {5|ex} doors, {3|el} were chained; that the firm kept {74|fo} tonnes of foam where the law allows {20|fl}; that after {19|vi} violations it paid {150,000|fi} lempiras and changed nothing.

WE DEMAND {600,000|cu} lempiras for every family, which is {22.8 million|ct} lempiras for all, a sum that Altavista turns over in nine days. The {45,000|ca} it has thrown on the coffins we return.

WE ASK why {137|il|s=the Ministry} inspectors, all that the Ministry has, came to us {two|ins} times in four years.

WE TAKE NOTE of the {2.5 million|sb} dollars of the American buyer. It bought {85|!sd} percent of what we made last year. It gave the plant {81|au} points of 100. It knew the price of everything, and our wage too: {13,900|wg} lempiras.

WE CALL a march for Sunday at 9 a.m. from the gates.

Not one more.

@doc f-radio | radio report transcript | 2028-03-15
TRANSCRIPT – Radio Cadena del Valle, morning edition, 15 March, 7:02

PRESENTER: Good morning. We go straight to San Fabián. Osmán, what is the latest?

REPORTER: Good morning. When I came on at midnight the bomberos were giving us {17|d1|t=midnight|by=the bomberos} dead. Nobody here believes it will stay at that. They had {26|mi1|^} on the list of people not found. The smoke's only just clearing; they declared it out at {twenty to four|t3}.

PRESENTER: How many were inside?

REPORTER: The company told us {173|sh|by=The company}. That's the night shift. The payroll is {402|!w|by=she}, she said, the lady from personnel. She was crying.

PRESENTER: And the injured?

REPORTER: {Forty-four|i1|t=last night} last night. I've seen two more ambulances since. {Four|fh} firemen among those hurt, that's separate.

PRESENTER: Is it true about the doors?

REPORTER: {Three|el|by=the commander} out of {five|ex}, the commander says, with padlocks. And the foam, he says, was at {seventy-four|fo} tonnes. They were allowed {twenty|fl}.

PRESENTER: There's talk that the engines were slow.

REPORTER: People say forty minutes, they say an hour. The commander showed me the log: {8:51|t2|by=The commander}. From the outbreak that makes {twenty-six|rs|by=The commander} minutes. He said, "Write it down, because they'll say different." {Thirteen|en} engines in the end, {eighty|~ff}-odd crew.

PRESENTER: We'll come back to you at eight.
