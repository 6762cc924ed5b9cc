@story m6-santa-lucena-fire
@topic Fire in a waterfront barangay of Santa Lucena City, Philippines, February 2030: families, alarm times, shelters, aid
@subject S = Barangay Tangos Sur fire | the fire | the blaze | sunog
@subject B = Bureau of Fire Protection | BFP | fire officials | the fire bureau
@subject C = Santa Lucena City | city hall | the city government
@subject O = City Social Welfare Office | CSWO | the welfare office
@subject V = Mayor Ligaya Abueva-Tan | Abueva-Tan | the mayor | Mayor Ligaya
@subject G = Tangos Sur Elementary School | the elementary school
@subject K = San Roque covered court | the covered court
@fact fam = 1240 | other | S | families who lost their homes | 2030-02-21 | cumulative
@fact per = 5600 | other | S | people who lost their homes | 2030-02-21 | cumulative
@fact fam0 = 700 | other | S | families who lost their homes | 2030-02-20 early morning | cumulative
@fact house = 815 | homes | S | houses burnt | 2030-02-21 | cumulative
@fact st = 21:47 | clock | S | start of the fire | 2030-02-19 | constant
@fact third = 22:20 | clock | B | third alarm raised | 2030-02-19 | constant
@fact gen = 23:05 | clock | B | general alarm raised | 2030-02-19 | constant
@fact out = 03:12 | clock | B | fire out | 2030-02-20 | constant
@fact truck = 46 | other | B | fire trucks that responded | 2030-02-20 | constant
@fact inj = 9 | injuries | S | people hurt | 2030-02-20 | cumulative
@fact injf = 3 | injuries | B | firefighters hurt | 2030-02-20 | cumulative
@fact dead = 2 | deaths | S | people killed | 2030-02-20 | cumulative
@fact loss = 13500000 | damages | B | pesos of property damage | 2030-02-20 | snapshot | projected
@fact ea = 3150 | evacuated | O | people in evacuation centers | 2030-02-21 | snapshot
@fact eg = 1900 | evacuated | G | people in evacuation centers | 2030-02-21 | snapshot
@fact ek = 1250 | evacuated | K | people in evacuation centers | 2030-02-21 | snapshot
@fact aid = 15000 | price | C | pesos of cash aid to an owner's family | 2030-02 | plan | pledged
@fact aidr = 8000 | price | C | pesos of cash aid to a renter's family | 2030-02 | plan | pledged
@fact cal = 25000000 | budget | C | pesos of calamity fund to be used | 2030-02-21 | plan
@fact wid = 1.8 | other | S | metres of alley width | - | constant
@fact need = 4 | other | B | metres of alley width a fire truck needs | - | constant | threshold
@fact flat = 1000 | homes | V | rental flats promised | by 2032 | plan | pledged
@trap fam per :: families and persons
@trap fam house :: families and houses
@trap fam0 fam :: the first night's count and the second day's
@trap aid aidr :: owners and renters
@trap inj injf :: all the hurt and the firefighters among them
@trap third gen :: two alarms
@rel sum ea = eg + ek

@doc a-inquirer | national broadsheet | 2030-02-21
{2|dead} dead, {1,240|fam} families homeless in Santa Lucena blaze

By Benedicto Alonte-Reyes

SANTA LUCENA CITY—{Two|dead} sisters died and {nine|inj} people, {three|injf} of them firefighters, were hurt in a fire that swept a waterfront community here from Tuesday night until Wednesday.

The Bureau of Fire Protection said the blaze broke out at {9:47 p.m.|st|t=Tuesday|by=The Bureau of Fire Protection} Tuesday in a two-story house in Barangay Tangos Sur. It went to third alarm at {10:20 p.m.|third|^} and general alarm at {11:05 p.m.|gen|^}. Firemen declared it out at {3:12 a.m.|out|t=Wednesday} on Wednesday.

{Forty-six|truck} trucks came, but an alley only {1.8 meters|wid|v=1.8} wide kept most of them on the national road. A pumper needs {4 meters|need|v=4}.

The welfare office listed {1,240|fam|t=as of Thursday|by=The welfare office} families, or some {5,600|~per|^} persons, and {815|house|^} houses as of Thursday. Damage was put at {₱13.5 million|loss}.

@doc b-local | local news page | 2030-02-20
SUNOG SA TANGOS SUR: {700|fam0} pamilya nasunugan (UPDATED)

UPDATE, 5:40 a.m. Fire out na po. BFP says general alarm was raised at {11:30 p.m.|!gen|by=BFP}, hours after flames were first seen at {9:47 p.m.|st}

As of early morning, barangay officials count {700|fam0|t=As of early morning|by=barangay officials} families. This will go up. {Two|dead} fatalities, both women. {Nine|inj} injured, brought to the District Hospital.

Trucks on scene: {46|truck}, including volunteer brigades from Chinese chambers.

Evacuees, please go to the elementary school, NOT the covered court (puno na). Donations: rice, mats, diapers, drinking water. Call or text 0917 555 0188, look for Kuya Jun.

1.3K reactions · 402 comments · 2.1K shares

@doc c-cityhall | city government release | 2030-02-21
City opens shelters, releases cash aid for fire survivors

The City Government of Santa Lucena, through the City Social Welfare Office, is now taking care of {3,150|ea|t=as of 12 noon today} individuals as of 12 noon today in two evacuation centers: {1,900|eg|^} at Tangos Sur Elementary School and {1,250|ek|^} at the San Roque covered court.

Mayor Ligaya Abueva-Tan ordered the release of {P25 million|cal|by=Mayor Ligaya Abueva-Tan|v=25000000} from the calamity fund. Families who owned their dwellings will get {P15,000|aid|v=15000}; renters, {P8,000|aidr|v=8000}.

"We will not let our people go back to the water's edge," Mayor Ligaya said, repeating her commitment to put up {1,000|flat|t=by 2032} rental flats by 2032.

A total of {1,240|fam} families were validated by social workers.

@doc d-tv | TV network regional site | 2030-02-21
Fire survivors in Santa Lucena cram two shelters, ask for relocation

More than {three thousand|>ea|v=3000} residents of a burned fishing village are sleeping on cardboard in a school and a gymnasium.

According to fire officials, {1,050|!house} shanties turned to ash overnight from Tuesday. The estimated cost of the damage was {P18 million|!loss|v=18000000}.

The evacuation sites do not share the burden equally. At the gym there are {1,250|ek}. The school has {1,600|!eg}, CSWO says, with eight toilets.

Each homeowner is due {P10,000|!aid|by=city hall|v=10000} from city hall, and tenants {P8,000|aidr|v=8000}. But fisherman Arsenio Dimayuga, 44, said what he wants is a door with a number. "They promised {1,000|flat|m=pledged} units before the last election also."

Related: Dengue cases up 12% in Region IV-C
