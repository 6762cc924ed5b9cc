@story k2-vetta-cablecar
@topic Cable car stopped over the Val Brenva, Italy, in August 2005: the night and the next morning
@subject C = Funivia della Vetta | the cable car | the cableway | cable car | the cabin | cabins | the lift
@subject R = Alpine Rescue | alpine rescue | rescuers | mountain rescue
@subject F = Vigili del Fuoco | the fire service | fire service | firemen | the fire brigade
@subject O = Vetta Funivie SpA | Vetta Funivie | the operator | the company
@subject V = Valsavara regional government | the region | Alessandro Favre-Rosset | regional president
@subject B = Birgitta Åkerblom | Åkerblom | a Swedish tourist | tourist
@subject G = Guido Pession | Pession | the attendant | cabin attendant
@subject P = Aosta prosecutor | the prosecutor | prosecutors | prosecutor
@fact cab = 11 | other | C | cabins on the line | - | constant
@fact peo = 148 | other | C | people in the cabins | 2005-08-19 | constant
@fact low = 67 | evacuated | C | people lowered by rope | 2005-08-20 dawn | cumulative
@fact heli = 81 | evacuated | C | people lifted off by helicopter | 2005-08-19 dusk | cumulative
@fact ro1 = 33 | evacuated | C | people lowered by rope | 2005-08-20 midnight | cumulative
@fact lf1 = 34 | other | C | people still in the cabins | 2005-08-20 midnight | snapshot
@fact hel = 5 | other | R | helicopters in the operation | 2005-08-19 | constant
@fact tm = 16:38 | clock | C | time when it stopped | 2005-08-19 | constant
@fact dk = 20:20 | clock | R | time when the helicopters had to stop | 2005-08-19 | constant
@fact end = 05:15 | clock | C | time when the last person was down | 2005-08-20 | constant
@fact du = 12.6 | duration | C | hours from the stop to the last rescue | 2005-08-20 | constant
@fact alt = 3340 | distance | C | altitude of the upper station, in metres | - | constant
@fact hi = 160 | distance | C | greatest height above the ground, in metres | - | constant
@fact tp = -4 | temperature | - | temperature in the night, in degrees Celsius | 2005-08-20 | snapshot
@fact w1 = 84 | speed | - | gusts, in kilometres an hour | 2005-08-19 | snapshot
@fact lim = 60 | speed | O | gusts at which the line should stop, in kilometres an hour | - | constant | threshold
@fact inj = 4 | injuries | C | people hurt | 2005-08-20 | cumulative
@fact hyp = 21 | injuries | C | people treated for cold | 2005-08-20 | cumulative
@fact ch = 29 | other | C | children in the cabins | 2005-08-19 | constant
@fact pri = 34 | price | C | euros for the return ticket | - | constant
@fact rsq = 130 | other | R | rescuers at work | 2005-08-19 | constant
@fact comp = 200 | damages | O | euros offered to each passenger | 2005-08-20 | plan | pledged
@fact yr = 1988 | other | C | year of building | - | constant
@fact aB = 71 | age | B | age | 2005 | constant
@fact aG = 24 | age | G | age | 2005 | constant
@fact clo = 45 | duration | C | days of closure | 2005-08-20 | plan
@fact inv = 3 | other | P | people under investigation | 2005-08-20 | snapshot
@rel sum peo = heli + low
@rel sum low = ro1 + lf1
@trap heli low :: by helicopter, and by rope
@trap ro1 low :: more were lowered in the night
@trap w1 lim :: the gusts, and the limit
@trap inj hyp :: hurt, and cold
@trap lf1 pri :: people, and euros
@trap cab hel :: cabins and helicopters

@doc a-ansa | Italian agency, English service | 2005-08-19
Cable car stops above Alpine valley, helicopter rescue under way

(ANSI) - Aosta, August 19 - {A hundred and forty-eight|peo} people were stuck in the {11|cab} cabins of the Funivia della Vetta on Friday evening after it came to a halt in strong wind.

It stopped at {16:38|tm}, when gusts of {84|w1} km an hour pushed the hauling rope off a pulley, civil protection said. {Eighty-one|heli|t=before dark} of the passengers had been flown out before dark by {five|hel} helicopters.

The highest cabin hangs {160|hi} meters above the glacier. Some {130|~rsq} members of Alpine Rescue and the fire service are at work. {Twenty-nine|ch} children are among those who were stuck.

@doc b-stampa | Turin daily, English page | 2005-08-20
A night on the string

When at {twenty past eight|dk} the last helicopter turned away because the pilot could no longer see his rotor, one understood that it was now a matter of ropes.

Firemen came down on the cable, cabin to cabin, with a headlamp and a sack of harnesses. By midnight they had set {33|ro1|t=By midnight} people on the ice; {34|lf1|^} remained. Birgitta Åkerblom of Uppsala, {71|aB}, taught them a children's song. "There's a verse about a goat on a mountain. We'd a lot of goat."

Cabin attendant Guido Pession, {24|aG}, gave his jacket away, then his sweater; he's among the {21|hyp} treated for cold. {Four|inj} others were injured, {one|-} with a broken thumb.

It was {minus 4|tp} in the night. At {a quarter past five|end} the last man stood on firm ground, a dentist from Mantua who insists on remaining unnamed.

The company had set itself a limit: with gusts of {60|lim} kilometres per hour, the line must stop. The log shows that they had been above it since {3|-} p.m.

@doc c-swiss | Swiss German news site, English edition | 2005-08-20
Over twelve hours in the cabin: all {148|peo} rescued in Aosta Valley

All {148|peo} passengers of the stranded cable car in the Aosta Valley are safe. The last came down at {5.15|end} a.m., {12.6|du} hours after the line stopped.

{81|heli} were brought to the valley by helicopter on Friday evening, {67|low|t=in the course of the night} lowered by rope in the course of the night, among them a Bernese family of {five|-}.

{Four|inj} people suffered injuries and {21|hyp} hypothermia. The temperature had fallen to {minus four|tp}.

The line, built in {1988|yr}, climbs to {3340|alt} metres. It'll remain closed for {45|clo} days.

The public prosecutor has opened a case against {three|inv} employees. Vetta Funivie offers every passenger {200|comp} euros and a season ticket "as a gesture". A ticket for the round trip costs {34|pri}.

The glacier train at Zermatt, {23|-} km away as the crow flies, was not affected.

@doc d-british | British Sunday newspaper | 2005-08-21
'I asked him whether he had a plan. He had a rope'

The dentist in cabin nine had a plan and a wife who disagreed with it.

They were the last of {67|low} to be lowered, on a line no thicker than a thumb, by a fireman whose English ran to "no look". It was {12.6|~du} hours since a gust of {84|w1}kmh had brought everything to a halt at {twenty-two minutes to five|tm}.

Every one of the {eleven|cab} cabins was full. "{Twenty-nine|ch} of us were children and the rest behaved like it," says Mrs Åkerblom, {71|aB}. The boy in charge was {24|aG}.

Why was the thing running? In {1988|yr}, when it was built, the rule was that at {60|lim} it stopped; it's still the rule. {Three|inv} people must now explain why it didn't apply.

Their reward: {€200|comp}. The season ticket that goes with it is valid for a lift that is shut for {45|clo} days.
