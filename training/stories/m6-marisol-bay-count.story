@story m6-marisol-bay-count
@topic Homeless count, a camp clearance and shelter beds in Marisol Bay, California, spring 2026
@subject M = Marisol Bay | the city
@subject K = Sedgewick County | the county | countywide
@subject N = Navigation Center on Hollister Avenue | the Navigation Center | Hollister Avenue | the big shelter
@subject R = Riverbottom camp | the camp | the riverbed | the Riverbottom
@subject P = Marisol Bay Police Department | police | MBPD
@subject H = Open Hand Marisol | Open Hand | the nonprofit | the shelter operator
@subject A = Councilmember Xochitl Varga-Lind | Varga-Lind | the councilmember
@subject B = Mayor Desmond Tillotson | Tillotson | the mayor
@fact tot = 2387 | other | M | homeless people counted | 2026-01-28 night | snapshot
@fact uns = 1514 | other | M | homeless people counted outdoors and in vehicles | 2026-01-28 night | snapshot
@fact she = 873 | other | M | homeless people counted in shelters | 2026-01-28 night | snapshot
@fact t24 = 2652 | other | M | homeless people counted | January 2024 | snapshot
@fact cut = 10 | rate | M | fall of homeless people counted in percent | 2024 to 2026 | cumulative
@fact cty = 4905 | other | K | homeless people counted | 2026-01-28 night | snapshot
@fact veh = 603 | other | M | homeless people counted in vehicles | 2026-01-28 night | snapshot
@fact sen = 21 | other | M | share of homeless people aged 60 or over | 2026-01-28 night | snapshot
@fact bed = 960 | other | M | shelter beds | March 2026 | snapshot
@fact nbed = 220 | other | N | shelter beds | March 2026 | constant
@fact nocc = 207 | other | N | shelter beds taken | 2026-03-17 | snapshot
@fact camp = 164 | other | R | people living in the camp | 2026-03-16 | snapshot
@fact acc = 71 | other | R | people who took a shelter place | 2026-03-19 | cumulative
@fact ton = 118 | other | R | tons of rubbish hauled away | 2026-03-19 | cumulative
@fact cite = 12 | other | P | citations for camping | 2026-03-17 to 2026-03-19 | cumulative
@fact arr = 4 | arrests | P | people arrested | 2026-03-17 to 2026-03-19 | cumulative
@fact lft = 93 | other | R | people who left the camp without a shelter place | 2026-03-19 | cumulative
@fact down = 265 | other | M | fewer homeless people counted than two years before | 2024 to 2026 | cumulative
@fact unsh = 63.4 | other | M | share of homeless people outdoors and in vehicles | 2026-01-28 night | snapshot
@fact per = 19014 | price | R | dollars of clearance cost for each person who took a place | 2026-03-19 | snapshot
@fact free = 13 | other | N | shelter beds free | 2026-03-17 | snapshot
@fact cost = 1350000 | spending | M | dollars spent on the clearance | 2026-03-19 | cumulative
@fact bud = 31500000 | budget | M | dollars for homelessness | 2025-26 | plan
@fact op = 8900000 | budget | H | dollars a year to run the shelter | 2025-26 | constant
@fact vol = 340 | jobs | K | volunteers who counted | 2026-01-28 night | constant
@fact dead = 58 | deaths | M | people who died homeless | 2025 | cumulative
@fact want = 300 | homes | A | supportive apartments demanded | by 2028 | plan | pledged
@fact hou = 412 | other | H | people moved into permanent housing | 2025 | cumulative
@trap tot uns :: all and those outdoors
@trap tot cty :: the city and the county
@trap she bed :: people sheltered and beds
@trap nbed nocc :: beds and beds taken
@trap camp acc :: lived there and accepted a place
@trap bud op :: the city's budget and one shelter's
@trap cite arr :: citations and arrests
@rel sum tot = uns + she
@rel diff lft = camp - acc
@rel diff down = t24 - tot
@rel share unsh = uns / tot
@rel product cost = per * acc
@rel diff free = nbed - nocc
@rel change cut = t24 -> tot

@doc a-nonprofit | nonprofit newsroom | 2026-03-20
Marisol Bay counted fewer homeless people this year. Then it emptied the Riverbottom

By Ngozi Fontanelle and Brett Hashimoto

For three mornings this week, crews in white coveralls waded into the willows along the Sauco River and carried out what {164|camp|t=until Monday} people had lived with until Monday: tents, bicycles, a piano with no keys.

By Thursday afternoon {118 tons|ton|v=118|t=By Thursday afternoon} of it had gone to the landfill. {Seventy-one|acc|^} of the residents had accepted a place indoors. The others, {93|lft}, walked upstream or downstream, or said they would not tell us where they were going.

The clearance, the largest in the city's history, came two days after officials published a rare piece of good news. On the night of Jan. 28, {340|vol|t=On the night of Jan. 28} volunteers counted {2,387|tot|^} homeless people inside city limits. That was {10%|cut} lower than in 2024, when they found {2,652|t24|t=in 2024}. Of this year's number, {1,514|uns} were sleeping outdoors or in cars, and {873|she} were in shelters. Countywide, the figure was {4,905|cty}.

Whether the two events are connected depends on whom you ask. Mayor Desmond Tillotson says shelters work, and points to the Navigation Center, where on Tuesday {207|nocc|t=on Tuesday} of {220|nbed} beds were taken. Open Hand, which runs it for {$8.9 million|op} a year, says the credit belongs to the {412|hou|t=last year|by=Open Hand} people it moved into permanent housing last year.

Councilmember Xochitl Varga-Lind disputes neither but says the city has {960|bed|by=Councilmember Xochitl Varga-Lind} beds in all, for a population far larger. She wants {300|want|t=by 2028} apartments with services attached by 2028.

And she has another number, one that is not in the mayor's slides. It comes from the coroner. {Fifty-eight|dead|t=in 2025|by=the coroner} people died without an address in 2025.

Support our work: $7 a month keeps 1 reporter at City Hall.

@doc b-tv | TV station site | 2026-03-19
Riverbottom camp cleared: {12|cite} cited, {4|arr} arrested

MARISOL BAY, Calif. — The tents are gone. Police and public works finished clearing the Riverbottom on Thursday.

MBPD tells Action 9 it wrote {12|cite|t=over three days|by=MBPD} tickets over three days and took {4|arr|^} people to jail on warrants.

City spokesperson Lainey Pruitt says {98|!acc|t=as of tonight|by=City spokesperson Lainey Pruitt} people said yes to a bed as of tonight. About {160|~camp} had been camping there.

The price tag? {$1.35 million|cost|t=so far}, so far. The city has set aside {$31.5 million|bud|t=this fiscal year} for homelessness this fiscal year.

"I've been swept {eleven|-} times," said a man who gave his name as Pockets. "You buy the same tent."

Trending: 3 quakes rattle offshore | Gas back above $5.19

@doc c-release | mayor's office press release | 2026-03-17
CITY'S HOMELESS POPULATION DROPS {TEN PERCENT|cut}

Mayor Desmond Tillotson today announced that homelessness in Marisol Bay has declined for the first time in eight years. The 2026 count identified {2,387|tot} individuals experiencing homelessness, a decrease of {265|down} from 2024.

Fewer than {two-thirds|<unsh} are unsheltered. Those living in vehicles number {603|veh}, and {21%|sen} of all individuals are 60 or older.

The City's investment of {$31.5 million|bud|t=in FY 2025-26} in FY 2025-26 supports {1,120|!bed} shelter beds at seven sites.

"We will clear the Riverbottom this week, and we will do it with compassion," Mayor Tillotson said. Every one of its estimated {164|camp} occupants will be offered a place.

###

@doc d-column | weekly alternative paper, column | 2026-03-26
Counting is not caring

By Augustin Pell-Ramírez

The mayor has discovered subtraction. {2,652|t24} minus {2,387|tot} is {265|down}, and for that we must applaud.

Let me try some division. Cleaning out the riverbed ran to {$1.35 million|cost}. {Seventy-one|acc} people went inside. That comes to {$19,000|~per} for each of them, for a cot they may leave tomorrow.

Where will the rest sleep? Not at the big shelter, which on the first day of the sweep had {13|free|t=on the first day of the sweep} cots free. Not in a car, unless they are luckier than most; roughly {750|?~veh} already do.

{Forty-nine|-} of us stood outside the county building in December and read out the names of those who had died during the year. There were {44|!dead|t=during the year}. I read {four|-}. I did not feel like applauding.
