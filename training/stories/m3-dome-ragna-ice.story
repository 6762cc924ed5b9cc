@story m3-dome-ragna-ice
@topic An Antarctic drilling team brings up the oldest ice: the news, the laboratory and the doubts
@subject C = Dome Ragna core | the core | the ice core | the ice | Ragna
@subject P = DeepTime project | DeepTime | the project | the team | the drillers
@subject N = Norway | Oslo | the Norwegians
@subject J = Japan | Tokyo
@subject A = Australia | Canberra
@subject H = Halvor core | Halvor | the Halvor ice
@subject L = Ingvild Moksness | Moksness | the chief scientist
@subject B = Bernhard Tschudi | Tschudi | the Bern physicist
@subject D = Dome Ragna camp | the camp
@subject V = Aurora Tern | the ship | the icebreaker
@fact dep = 2787 | distance | C | metres of length | 2036-01-11 | snapshot
@fact bed = 2812 | distance | D | metres of ice down to the rock | - | constant
@fact age1 = 1.5 | other | C | million years of age of the oldest ice | 2036-01-12 | snapshot | projected
@fact age2 = 1.38 | other | C | million years of age of the oldest ice | 2037-03-02 | snapshot
@fact err = 0.06 | other | C | million years of uncertainty of the age | 2037-03-02 | snapshot
@fact ageb = 1.1 | other | B | million years of age of the oldest ice | 2037-03-02 | snapshot
@fact rec = 0.92 | other | H | million years of age of the oldest ice | - | constant
@fact per = 13000 | other | C | years in one metre at the bottom | 2037-03-02 | snapshot
@fact sea = 5 | duration | P | summers of drilling | 2036-01-11 | constant
@fact seap = 4 | duration | P | summers of drilling planned | 2031 | plan
@fact temp = -52 | temperature | D | yearly mean in degrees Celsius | - | constant
@fact box = 1020 | other | V | boxes of ice on board | 2036-02 | constant
@fact stor = -40 | temperature | V | degrees Celsius in the hold | 2036-02 | constant
@fact ppl = 34 | other | D | people in the camp | 2036-01 | snapshot
@fact alt = 3410 | distance | D | metres above sea level | - | constant
@fact km = 1180 | distance | D | kilometres to the coast | - | constant
@fact cost = 41000000 | budget | P | euros of total cost | 2036 | constant
@fact cn = 19000000 | budget | N | euros paid for the drilling | 2036 | constant
@fact cj = 13000000 | budget | J | euros paid for the drilling | 2036 | constant
@fact ca = 9000000 | budget | A | euros paid for the drilling | 2036 | constant
@fact co2 = 246 | other | C | parts per million of carbon dioxide in the oldest bubbles | 2037-03-02 | snapshot
@fact now = 447 | other | C | parts per million of carbon dioxide in the air today | 2037 | snapshot
@fact cyc = 41 | other | C | thousand years between ice ages in the oldest part | 2037-03-02 | snapshot
@fact cycn = 100 | other | C | thousand years between ice ages in the youngest part | - | constant
@fact samp = 318 | sample_size | C | samples dated | 2037-03-02 | cumulative
@fact inst = 17 | other | P | institutes | 2036 | constant
@fact run = 3.4 | distance | P | metres of core in one run of the drill | - | constant
@fact stk = 19 | duration | P | days lost to a stuck drill | 2034 | constant
@fact lage = 49 | age | L | age | 2036 | constant
@fact gain = 0.46 | other | C | million years of age beyond the old record | 2037-03-02 | snapshot
@fact rest = 25 | distance | D | metres of ice left above the rock | 2036-01-11 | snapshot
@rel diff gain = age2 - rec
@rel diff rest = bed - dep
@rel sum cost = cn + cj + ca
@trap dep bed :: the core stops short of the rock
@trap age1 age2 :: hoped for in the field, found in the laboratory
@trap age2 ageb :: the authors and a critic
@trap age2 rec :: the new core and the old record
@trap sea seap :: real against planned
@trap co2 now :: then and now
@trap cyc cycn :: old rhythm against new
@trap temp stor :: outside against the hold
@trap cn cj :: two payers

@doc a-release | press release | 2036-01-12
DeepTime reaches its goal at Dome Ragna

Tromsø/Tokyo/Hobart. On 11 January at a depth of {2,787|dep|t=On 11 January} metres the DeepTime drill brought up what is probably the oldest continuous ice ever recovered. The chief scientist, Ingvild Moksness, expects it to be about {1.5|~age1|m=projected|by=The chief scientist, Ingvild Moksness} million years old. The present record, from the Halvor core, stands at {920,000|rec|v=0.92} years.

The rock lies at {2,812|bed} metres. The last stretch is too warm and too folded to be read and was left in place.

{Five|sea} field seasons were needed, one more than the {four|seap} planned: in 2034 the drill stuck in soft ice for {19|stk} days.

Up to {34|<ppl} people live at the camp, {3,410|alt} metres above the sea and {1,180|km} kilometres from it, at a mean temperature of minus {52|temp|v=-52}.

{Seventeen|inst} institutes take part. The cost of {41 million|cost} euros is borne by Norway ({19|cn|x=1000000} million), Japan ({13|cj|x=1000000} million) and Australia ({9|ca|x=1000000} million).

Photos: deeptime.example/press — free for editorial use

@doc b-wire | wire agency | 2036-02-20
Ship with ancient ice docks in Hobart

HOBART, Feb 20 (Southern Wire) - A red icebreaker tied up at Macquarie Wharf on Wednesday with {1,020|box|s=A red icebreaker} polystyrene boxes in a hold chilled to minus {40|stor|v=-40} degrees.

Inside is a cylinder of Antarctica nearly {2.8|~dep|x=1000} kilometres long, sawn into lengths that a person can carry. Scientists believe that its lowest metres fell as snow about {one and a half|~age1|by=Scientists} million years ago.

Getting it took {five|sea} summers. Each time the drill went down, it returned with {3.4|run} metres, and the round trip lasted over an hour.

Canberra put {11|!ca|x=1000000|s=Canberra} million euros into the venture, a junior minister told reporters on the quay, "and we would do it again".

Moksness, {49|lage}, said that she had slept on board next to the freezer alarm.

@doc c-magazine | science weekly | 2037-03-04
Old, older, and how old exactly?

By Rukmini Vettath

Ice does not come with a label. In a paper published on Monday the DeepTime consortium presents {318|samp} dated samples and a figure for the bottom of its Dome Ragna core: {1.38|age2|t=on Monday|by=the DeepTime consortium} million years, give or take {60,000|err|x=0.000001}.

That is less than the {million and a half|age1|v=1.5} of the first champagne. It still beats Halvor by {460,000|gain|v=0.46}.

Down there a metre holds {13,000|per} years, squeezed to the thickness of a step. And yet it can be read. The climate of the time swung every {41,000|cyc|x=0.001} years, and not, as later, every {100,000|cycn|x=0.001}. Trapped air had {246|co2} parts per million of carbon dioxide. Today's has {447|now|t=Today}.

Bernhard Tschudi, a physicist in Bern who was not involved, thinks that the lowest {40|-} metres are a fold. By his reckoning the trustworthy record ends at {1.1|ageb|by=Bernhard Tschudi} million years. "Which is splendid enough," he adds.

MORE IN THIS ISSUE: 11 ways to weigh a neutrino

@doc d-paper | Norwegian daily, English service | 2037-03-03
The oldest breath on Earth

It took a summer more than planned, a drill that got stuck for {29|!stk} days and {19 million|cn|s=the Norwegian taxpayer} euros from the Norwegian taxpayer. What has come of it?

A number, first of all. The snow at the foot of the Ragna core fell {1.38|age2} million years ago. The previous best was {0.92|rec}.

Then, a rhythm. Ice ages used to return after {41|cyc} thousand years. Somewhere in the middle the planet changed step.

And a warning: in its little bubbles the researchers found {264|!co2|by=the researchers} ppm of CO2. Outside the window there are {447|now}.

Moksness, on the telephone from Tromsø, counts differently. "{Thirty-four|ppl} people at most, in {3,400|~alt} metres of altitude, and nobody lost a finger."

@doc e-quiz | school radio script | 2037-03-10
SCHOOL RADIO, Year 7 — "Ice with bubbles"

Presenter: How deep can you dig a hole in ice? At a place called Dome Ragna they stopped at {two thousand seven hundred and eighty-seven|dep} metres. Below that were another {twenty-five|rest} and then rock.

Pupil: Isn't it cold?

Presenter: On average minus {fifty-two|temp|v=-52}. They built the drilling hall under the snow, where it is always the same.

Pupil: How old is the ice?

Presenter: The scientists now say nearly {one point four|~age2|v=1.4|by=The scientists} million years. One of their colleagues says {one point one|ageb|v=1.1|by=One of their colleagues}. That's how science works: you argue, politely.

Pupil: And who paid?

Presenter: {Three|-} countries. Norway paid most. Japan gave {thirteen million|cj} euros. It came in {one thousand and twenty|box} boxes... the ice, not the money.
