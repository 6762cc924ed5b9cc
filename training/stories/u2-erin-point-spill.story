@story u2-erin-point-spill
@topic Oil spill off south-west Trinidad: how much, how far, who pays
@subject S = Erin Point spill | spill | oil | slick | the leak | oil spill
@subject B = Ocean Petrel | the barge | the vessel
@subject H = Columbus Heritage Energy | Heritage | Columbus Heritage | the company | CHE
@subject EM = Environmental Authority | the EA | environmental authority
@subject OD = Disaster Preparedness Office | ODP | preparedness office
@subject F = Fishermen and Friends of the Gulf | FFG | fisherfolk | the fishermen
@subject M = Minister of Energy Anisha Ramdeen-Cole | Ramdeen-Cole | energy minister | the minister
@subject V = Venezuela | Caracas
@fact b1 = 300 | other | S | barrels lost | company, 2032-10-03 | snapshot | projected
@fact b2 = 7450 | other | S | barrels lost | EA, 2032-10-06 | snapshot
@fact b3 = 8120 | other | S | barrels lost | 2032-11 | constant
@fact cargo = 32000 | other | B | barrels carried | - | constant
@fact rec = 2900 | other | H | barrels of oily water recovered | 2032-10-06 | cumulative
@fact km1 = 4 | distance | S | kilometres of coast oiled | 2032-10-03 | snapshot
@fact km2 = 19 | distance | S | kilometres of coast oiled | 2032-10-06 | snapshot
@fact km3 = 27 | distance | S | kilometres of coast oiled | 2032-10-20 | constant
@fact sl = 61 | area | S | square kilometres of slick | 2032-10-06 | snapshot
@fact boom = 3200 | distance | H | metres of boom laid | 2032-10-06 | snapshot
@fact wk1 = 85 | jobs | H | people cleaning the beaches | 2032-10-03 | snapshot
@fact wk2 = 410 | jobs | H | people cleaning the beaches | 2032-10-06 | snapshot
@fact wp = 600 | jobs | H | people cleaning the beaches by the end of the week | - | plan | pledged
@fact fb = 212 | other | F | boats idle | 2032-10-06 | snapshot
@fact pel = 143 | other | EM | pelicans treated | 2032-10-20 | cumulative
@fact peld = 88 | other | EM | pelicans found dead | 2032-10-20 | cumulative
@fact ill = 37 | cases | S | people treated for fumes | 2032-10-06 | cumulative
@fact ev = 64 | evacuated | S | households moved | 2032-10-06 | snapshot
@fact off = 350 | damages | H | TT dollars a day offered to each boat owner | 2032-10-07 | plan | pledged
@fact ask = 1200 | damages | F | TT dollars a day demanded for each boat owner | 2032-10-07 | plan
@fact cost = 96000000 | damages | S | TT dollars of clean-up cost | 2032-11 | snapshot | projected
@fact fine = 20000000 | damages | EM | TT dollars of highest fine | - | constant | threshold
@fact days = 17 | duration | S | days until the beaches reopened | - | constant
@fact age = 41 | age | B | years since it was built | - | constant
@fact inc = 6 | cases | H | spills in the year | 2032-10 | cumulative
@fact temp = 6 | duration | S | hours before the alarm was raised | - | constant
@fact shr = 25.4 | other | S | share of the cargo lost | 2032-11 | constant
@fact mo = 670 | other | S | barrels by which the final volume exceeds the estimate | - | constant
@fact kmd = 8 | distance | S | kilometres of coast oiled since the first week | 2032-10-20 | constant
@rel share shr = b3 / cargo
@rel diff mo = b3 - b2
@rel diff kmd = km3 - km2
@trap b1 b2 :: a first guess of the owner and the regulator's estimate
@trap b2 b3 :: an estimate and the final volume
@trap b2 cargo :: what was lost and what was carried
@trap pel peld :: birds treated and birds dead
@trap off ask :: offered and demanded
@trap wk2 wp :: people at work and people promised
@trap km1 km2 :: the oil spread

@doc a-radio | radio news website | 2032-10-03
Barge aground off Erin Point, oil on the sand

The Columbus Heritage company estimates that about {300|~b1|by=The Columbus Heritage company} barrels of fuel oil leaked from the barge Ocean Petrel when it struck a disused wellhead on Saturday night. The barge, towed from Paria to Guyana, had {32,000|cargo} barrels on board.

Residents say the alarm came {six|temp|by=Residents} hours late. By Sunday morning {four|km1|t=By Sunday morning} kilometres of beach were black, and {85|wk1|^|s=the company} workers hired by the company were on the sand with shovels.

Energy minister Anisha Ramdeen-Cole told i98 that there was "no reason to speak of a disaster".

The Lotto Plus numbers on Saturday: 7, 11, 23, 26, 34, Powerball 5.

@doc b-express | daily newspaper | 2032-10-07
NOT {300|b1}. {7,450|b2}!
Environmental Authority contradicts Heritage
Kimberly Joefield-Persad

SATELLITE pictures and the dip of the tanks leave no doubt, says the Environmental Authority: what escaped from the Ocean Petrel is in the order of {7,450|b2|t=yesterday|by=the Environmental Authority} barrels and not the {300|b1|by=the company|t=on Sunday} that the company gave on Sunday.

As of yesterday the sheen covered {61|sl|t=As of yesterday} square kilometres and {19|km2|^} kilometres of coastline were soiled. Heritage has put out {3,200|boom|s=Heritage} metres of boom and pumped up {2,900|rec|s=Heritage} barrels of oil and water.

At Los Iros {64|ev} households were taken to the community centre; {37|ill} persons were treated for headache and vomiting.

The vessel, launched {41|age} years ago, was single-hulled. It is the company's {sixth|inc|v=6} spill this year.

Cartoon, p 12 | Letters, p 15–17

@doc c-fisher | community newsletter | 2032-10-08
{Two hundred and twelve|fb} boats, zero fish

Good people of Cedros, Icacos and Erin: FFG met the company at the Fullarton hall on Thursday. They came with an offer of {$350|off|s=They} a day for each owner of a boat. We answered {$1,200|ask|s=We}, which is what a bad week gives in a day of the carite season. They went away to think.

All the boats, {212|fb|t=on Wednesday} of them on Wednesday, lie on the beach. The nets that were in the water are ruined.

Brothers and sisters, do not sign papers! And do not take the {$500|-} for "boat washing".

Work on the clean-up: {410|wk2|t=By Wednesday|s=They} by their own figures. By Wednesday they should have known better than to count cousins. They say {600|wp|by=They|m=pledged} by Sunday.

FFG, Lot 14 Beach Road. Membership $20.

@doc d-wire | wire agency | 2032-10-20
Trinidad reopens beaches {17|days} days after spill

PORT OF SPAIN, Oct 20 (Westwire) - Trinidad and Tobago on Wednesday lifted a bathing ban along its south-western coast, {17|days} days after a barge spilled {thousands|b2} of barrels of fuel oil.

At the worst {27|km3} km of shore had been coated, the Environmental Authority said, adding {8|kmd} km to what it reported in the first week. The agency treated {143|pel|t=to date|s=The agency} brown pelicans to date; another {88|peld|t=to date} were found dead. Volunteers at Pointe-à-Pierre dispute neither number.

Traces of the slick crossed to Venezuela, which has asked for data. The EA can impose a fine of no more than {20 million|<fine|s=The EA} Trinidad dollars ({$2.9 million|-}).

(Reporting by Curtis Lalla)

@doc e-business | business monthly | 2032-11-15
What a barrel costs when it is on the beach

The final volume is {8,120|b3|t=The final volume} barrels, {a quarter|~shr} of the {32,000|cargo} that the Ocean Petrel carried and {670|mo} more than the Environmental Authority had first believed. Cleaning up will cost an expected {TT$96 million|cost|by=our sources|v=96000000}, our sources in the insurance trade say. The heaviest penalty in law is {20 million|<fine}.

Columbus Heritage had {410|wk2|t=at the end of the first week|s=Columbus Heritage} cleaners at the end of the first week, having begun with {85|wk1}. It now pays boat owners {$350|off|s=It} a day.

"The minister told us there was no disaster," a hotelier in Cedros said. "I had {three|-} guests in October."
