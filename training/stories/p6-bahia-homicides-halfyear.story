@story bahia-homicides-halfyear
@topic Half-year homicide and police-killing figures of three Brazilian cities
@subject S = Porto Velame | the port city | the state's second city
@subject I = Itaporanga do Norte | Itaporanga | the refinery town
@subject J = Juacema | the river city
@subject E = the state | state | Secretariat of Public Security | the secretariat
@subject F = Fórum Vida | the forum | the watchdog
@fact s6 = 214 | deaths | S | murder victims | first half of 2028 | cumulative
@fact s5 = 263 | deaths | S | murder victims | first half of 2027 | cumulative
@fact sc = 18.6 | rate | S | fall in murders | first half of 2028 | snapshot
@fact i6 = 97 | deaths | I | murder victims | first half of 2028 | cumulative
@fact i5 = 81 | deaths | I | murder victims | first half of 2027 | cumulative
@fact ic = 19.8 | rate | I | rise in murders | first half of 2028 | snapshot
@fact j6 = 66 | deaths | J | murder victims | first half of 2028 | cumulative
@fact j5 = 72 | deaths | J | murder victims | first half of 2027 | cumulative
@fact e6 = 2390 | deaths | E | murder victims | first half of 2028 | cumulative
@fact e5 = 2571 | deaths | E | murder victims | first half of 2027 | cumulative
@fact sp = 58 | deaths | S | people killed by police | first half of 2028 | cumulative
@fact sp5 = 49 | deaths | S | people killed by police | first half of 2027 | cumulative
@fact ip = 21 | deaths | I | people killed by police | first half of 2028 | cumulative
@fact ep = 744 | deaths | E | people killed by police | first half of 2028 | cumulative
@fact ft = 272 | deaths | S | violent deaths, police killings included | first half of 2028 | cumulative
@fact is = 33.8 | rate | I | murders per 100,000 inhabitants, year to June | 2028 | snapshot
@fact ss = 27.1 | rate | S | murders per 100,000 inhabitants, year to June | 2028 | snapshot
@fact gn = 1312 | other | S | firearms seized | first half of 2028 | cumulative
@fact ar = 3840 | arrests | S | arrests | first half of 2028 | cumulative
@fact of = 1450 | officers | S | military police in the battalion area | 2028-07 | snapshot
@fact op = 1800 | officers | S | military police in the battalion area | end of 2029 | plan | pledged
@fact cm = 620 | other | S | street cameras working | 2028-07 | snapshot
@fact cp = 900 | other | S | street cameras bought | 2028-07 | cumulative
@rel change sc = s5 -> s6
@rel change ic = i5 -> i6
@rel sum ft = s6 + sp
@race murders = s6 i6 j6
@trap s6 ft :: with and without police killings
@trap s6 s5 :: this half and the last
@trap sp s6 :: killed by police, murdered
@trap is ss :: rates of two towns, the smaller is the worse
@trap of op :: now and planned
@trap cm cp :: working against bought

@doc a-agency | news agency | 2028-07-18
Murders down in Porto Velame, up in Itaporanga

SALVADOR, July 18 - {Two hundred and fourteen|s6|t=in the first six months|by=the state Secretariat of Public Security} people were murdered in Porto Velame in the first six months of this year, the state Secretariat of Public Security said, compared with {263|s5|t=between January and June 2027} between January and June 2027, a drop of {18.6%|sc}.

In the refinery town of Itaporanga do Norte the curve went up, to {97|i6} victims from {81|i5}. Juacema registered {66|j6}, six fewer than before.

Across the state there were {2,390|e6|t=in the first six months} killings of that kind, against {2,571|e5}.

The count leaves out people shot by the police, {744|ep|s=Across the state} of them statewide and {58|sp|s=Porto Velame} in Porto Velame.

Secretary Jurema Tavares credited arrests ({3,840|ar}) and {1,312|gn} guns taken off the street in the port city. She promised to raise its contingent from {1,450|of} to {1,800|op|t=by the end of next year} military police by the end of next year.

@doc b-watchdog | watchdog bulletin | 2028-07-20
Boletim Fórum Vida · English summary

What the secretariat calls a historic fall

1. Whose deaths count? The secretariat's {214|s6|t=January to June} (Porto Velame, January to June) excludes those who died at the hands of the state: {58|sp|^}, up from {49|sp5|t=in the same months of 2027} in the same months of 2027. Put together, {272|ft|by=Fórum Vida} lives.

2. Itaporanga. {Ninety-seven|i6}, a rise of almost a {fifth|~ic|v=20}. Add {21|ip} police killings. Relative to population it is the deadlier place: {33.8|is} per hundred thousand, where the port city has {27.1|ss|s=the port city}.

3. Juacema: {66|j6}, was {72|j5}.

4. Cameras. {900|cp} bought, {620|cm|t=on the day we asked} transmitting on the day we asked.

Methodology notes: see pp. 14-19. Corrections to dados@forumvida.example

@doc c-paper | Porto Velame newspaper | 2028-07-19
'The fewest in fifteen years'

TÂNIA QUEIROZ ABUD

For the governor it was a day to smile. Homicides in his home town, she who once topped every list, are down {18.6|sc} per cent, with {229|!s6|t=this half-year} families mourning this half-year where a year ago {263|s5|t=a year ago} did.

He did not mention that {58|sp} residents had been killed in confrontations with officers. Nor did he dwell on Itaporanga, where the tally of {89|!i6} is the highest since the refinery was built.

On the avenue by the ferry terminal everyone has an opinion on why. Some say it's the faction truce. Some say it's the lenses: {900|cp|s=the lenses} of them, of which, a technician told me, {620|cm|by=a technician} see anything.

Colonel Adalberto Nakazone, who commands {1,450|of|s=Colonel Adalberto Nakazone} men and women, shrugged. "Give me the {1,800|op|by=Colonel Adalberto Nakazone} and ask again."

Leia mais: Carnaval 2029 terá 11 circuitos | Dólar a R$ 6,12

@doc d-tv | TV news script | 2028-07-18
JORNAL DA ORLA – BLOCK 1

ANCHOR: Fewer murders, more guns off the street. Those are the numbers for our city. {One thousand three hundred and twelve|gn} weapons seized. {Three thousand four hundred|!ar} people arrested.

REPORTER (live, 2nd Precinct): That's right, Kleber. And statewide, {2,390|e6|t=in six months} murders in six months, compared to {2,571|e5|t=last year} last year.

ANCHOR: And the police, how many did they kill?

REPORTER: In Porto Velame {fifty-eight|sp}. In the whole state, {seven hundred and twenty-four|!ep}. That is counted apart.

ANCHOR: Apart. Tomorrow, rain.
