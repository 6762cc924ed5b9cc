@story u2-la-ceibita-slide
@topic Landslide buries two neighbourhoods of a Colombian town; the count and the lawsuit a year on
@subject L = La Ceibita landslide | landslide | slide | mudslide | avalanche | the mountain | avalancha
@subject C = La Ceibita | the neighbourhood of La Ceibita
@subject B = Bellavista
@subject U = National Unit for Risk Management | UNGRD | risk unit
@subject RC = Colombian Red Cross | the Red Cross
@subject M = Yolanda Mosquera Tovar | Mosquera | the mayor | mayor
@subject G = Germán Echavarría | Echavarría | the governor | governor
@subject I = Ideam | weather institute
@subject T = Administrative Tribunal | tribunal | court
@fact d1 = 22 | deaths | L | bodies recovered | 2029-04-23 | cumulative
@fact d2 = 58 | deaths | L | bodies recovered | 2029-04-25 | cumulative
@fact d3 = 76 | deaths | L | bodies recovered | 2029-05-02 | cumulative
@fact m1 = 130 | missing | L | people missing | 2029-04-23 | snapshot
@fact m2 = 61 | missing | L | people missing | 2029-04-25 | snapshot
@fact m3 = 34 | missing | L | people missing | 2029-05-02 | snapshot
@fact tot = 110 | deaths | L | people dead or declared lost | 2029-05-02 | constant
@fact i = 49 | injuries | L | people injured | 2029-04-25 | cumulative
@fact hC = 87 | homes | C | houses buried | - | constant
@fact hB = 42 | homes | B | houses buried | - | constant
@fact hT = 129 | homes | L | houses buried | - | constant
@fact ev = 2300 | evacuated | L | people moved out | 2029-04-25 | snapshot
@fact sh = 5 | other | L | shelters opened | 2029-04-25 | snapshot
@fact mm = 164 | other | I | millimetres of rain in the day before | 2029-04-22 | constant
@fact mon = 210 | other | I | millimetres of rain usual in the whole month | - | constant
@fact ton = 24 | other | RC | tonnes of relief goods | 2029-04-25 | cumulative
@fact aid = 8000000000 | budget | U | pesos of emergency money | 2029-04-24 | plan | pledged
@fact rent = 450000 | budget | M | pesos of rent support a month for a family | - | plan | pledged
@fact rentm = 6 | duration | M | months of rent support | - | plan | pledged
@fact new = 140 | homes | G | new houses promised | 2029-05-02 | plan | pledged
@fact built = 12 | homes | G | new houses handed over | 2030-04 | cumulative
@fact warn = 2 | other | U | studies that called the slope unsafe | - | constant
@fact claim = 61000000000 | damages | T | pesos demanded by the families | 2030-04 | snapshot
@fact fam = 97 | other | T | families suing | 2030-04 | snapshot
@fact dogs = 11 | other | RC | search dogs | 2029-04-25 | snapshot
@fact hour = 23:35 | clock | L | time at which it came down | - | constant
@fact shr = 78.1 | other | I | share of the month's rain that fell in one day | 2029-04-22 | constant
@rel share shr = mm / mon
@rel sum tot = d3 + m3
@rel sum hT = hC + hB
@trap d1 d2 :: bodies found by Monday and by Wednesday
@trap d3 tot :: bodies, and the dead with those never found
@trap new built :: promised and delivered
@trap mm mon :: a day's rain and a month's
@trap hC hB :: two neighbourhoods
@trap aid claim :: emergency money and a demand in court

@doc a-nacional | national daily | 2029-04-24
La Ceibita woke under mud
Neiva, special envoy

At {11:35 p.m.|hour} on Sunday the hill above two neighbourhoods of this town let go. What the searchers had by last night was {22|d1|t=by last night} bodies and a list of {130|m1|^|by=the mayor} people whom nobody had seen, according to the mayor, Yolanda Mosquera Tovar.

{Eighty-seven|hC} houses disappeared in La Ceibita and {42|hB} in Bellavista, on the other bank. The weather institute recorded {164|mm|t=on Sunday} millimetres on Sunday, when the norm for all of April is {210|mon}.

"{Twice|warn|v=2} they told us that the slope was no good," said Mosquera. Both reports, from 2019 and 2025, were signed by the risk unit. She offered the homeless {450,000|rent|by=She} pesos a month for rent during {half a year|rentm|v=6}.

Bogotá announced {8 billion|aid|s=Bogotá} pesos for the emergency.

» Traffic: the road Neiva–Garzón closed at km 41
» Betplay: Huila 2, Pasto 0

@doc b-redcross | aid agency situation report | 2029-04-25
SITUATION REPORT No. 3 – LANDSLIDE, HUILA, COLOMBIA
Period covered: 72 hours to 25 April, 18:00 h

Human impact: {58|d2|t=25 April, 18:00 h} bodies recovered; {61|m2|^} persons missing; {49|i|^} injured. Evacuated as a precaution: {2,300|~ev|^} people, lodged in {five|sh|^} shelters or with relatives.

Housing: {129|hT} dwellings fully buried, i.e. La Ceibita {78|!hC}, Bellavista {42|hB}.

Response: {24|ton|^|s=National Society} metric tons of food, water and hygiene kits distributed by the National Society. Search: {11|dogs} canine teams. Psychosocial first aid: {316|-} persons.

Needs: body bags, chlorine, {4,000|-} blankets.

Hazards: another {40|-} mm of rain are forecast for tonight.

@doc c-english | English-language news site | 2029-05-03
Searchers give up as Colombian slide toll is fixed at {76|d3}, with {34|m3} never found

There will be no more digging at La Ceibita. A priest said mass on the mud on Wednesday, and the {34|m3|t=on Wednesday} people beneath it were given one cross between them. Together with the {76|d3|^} whose bodies were found, the mountain took {110|tot} lives.

Governor Germán Echavarría used the occasion to promise {140|new|by=Germán Echavarría} new houses "before the next rains but one". More than {2,000|>ev|t=still} people are still in the {five|sh|t=still} shelters, where the taps run for {three|-} hours a day.

The disaster came without a sound at {10:35 p.m.|!hour}, while the town was watching football. By then the gauge at the airport had caught {146|!mm} mm of rain since the morning, nearly {four-fifths|~shr} of what is normal for the month.

Carlos Andrés Perdomo, 41, was at work in the bakery. "I make bread at night. That is why I am alive."

@doc d-anniv | regional newspaper | 2030-04-21
One year, {twelve|built} houses

Of the {140|new|t=a year ago} homes that Echavarría pledged a year ago, {a dozen|built|t=this week} had been handed over as of this week. The rest are lines of string on a field in Rivera.

Rent support, meanwhile, ended in October: it was promised for {six|rentm} months and for {six|rentm} months it was paid, {450,000|rent} pesos at a time.

{Ninety-seven|fam} families have taken the State, the department and the municipality to the Administrative Tribunal. They want {61 billion|claim|s=They} pesos. Their lawyer rests the case on {two|warn} studies in which the National Unit for Risk Management advised that nobody should live on the slope.

The governor's office answers that it has invested {19 billion|-} in Huila's roads. Mayor Mosquera, whose term ends in December, says that she counts {110|tot|by=Mayor Mosquera} dead every night before sleeping, "and not {76|d3}, as the papers do".

In Bellavista, where {42|hB} houses went, the school has reopened with 63 pupils in two shifts.

@doc e-tv | television news script | 2029-04-25
ANCHOR: Hope is fading in Huila. The official figure tonight: {58|d2|t=tonight} dead. The governor says {61|m2|by=The governor} are missing. Some {2,300|~ev} were taken from their homes for fear of a second slide, and the Red Cross has brought in {eleven|dogs} dogs.
VOICE OVER: {One hundred and twenty-nine|hT} families, a house each, gone in {forty|-} seconds.
MOSQUERA (SOT, 0:14): "The {eight billion|aid} pesos from Bogotá? I have seen a press release."
ANCHOR: The injured number {49|i}. We go to Neiva, live.
