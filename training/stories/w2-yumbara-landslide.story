@story w2-yumbara-landslide
@topic Landslide at Yumbara, Papua New Guinea: first day to the seventh week
@subject L = Yumbara landslide | Yumbara | the landslide | the slip | the slide
@subject K = Kepaka | Kepaka ward
@subject Y = Yalis | Yalis ward
@subject N = Mondo | Mondo ward
@subject G = National Disaster Centre | the disaster centre | the centre | Port Moresby | the government
@subject I = UN migration agency | the UN | the agency | humanitarian partners
@subject C = Lutheran church | the church | the pastors | Pastor Elias Tumbe
@subject O = Orosi gold mine | Orosi | the mine
@subject A = Australia | Canberra
@subject Z = New Zealand | Wellington
@subject S = Saint Lucy Hospital | Saint Lucy | the hospital
@subject E = Tindipu landslide | Tindipu
@fact b1 = 5 | deaths | L | bodies recovered | 2034-04-19 | cumulative
@fact b2 = 26 | deaths | L | bodies recovered | 2034-04-21 | cumulative
@fact b3 = 94 | deaths | L | bodies recovered | 2034-04-26 | cumulative
@fact b4 = 118 | deaths | L | bodies recovered | 2034-06-08 | cumulative
@fact b34 = 24 | deaths | L | bodies recovered since the first week | 2034-06-08 | cumulative
@fact gu = 290 | missing | L | people by whom the two estimates differ | 2034-04-21 | constant
@fact bk = 61 | deaths | K | bodies recovered | 2034-04-26 | cumulative
@fact by = 22 | deaths | Y | bodies recovered | 2034-04-26 | cumulative
@fact bn = 11 | deaths | N | bodies recovered | 2034-04-26 | cumulative
@fact g2 = 670 | missing | G | people thought to be buried | 2034-04-21 | snapshot | projected
@fact u2 = 380 | missing | I | people thought to be buried | 2034-04-21 | snapshot | projected
@fact c3 = 412 | missing | C | names of dead and missing listed by the church | 2034-04-26 | cumulative
@fact m3 = 318 | missing | L | people missing | 2034-04-26 | snapshot
@fact f4 = 300 | missing | L | people declared dead without a body | 2034-06-08 | constant
@fact t4 = 418 | deaths | L | people killed in all, found and not found | 2034-06-08 | constant
@fact sh = 22.8 | other | L | percent of the listed who had been found | 2034-04-26 | cumulative
@fact r1 = 7 | rescued | L | people pulled out alive | 2034-04-19 | cumulative
@fact r2 = 11 | rescued | L | people pulled out alive | 2034-04-21 | cumulative
@fact i2 = 38 | injuries | L | people injured | 2034-04-21 | cumulative
@fact is = 14 | injuries | S | people injured in landslide and treated in hospital | 2034-04-21 | snapshot
@fact e2 = 1650 | evacuated | L | people displaced | 2034-04-21 | cumulative
@fact e3 = 3180 | evacuated | L | people displaced | 2034-04-26 | cumulative
@fact ek = 1260 | evacuated | K | people in the care centre | 2034-04-26 | snapshot
@fact ey = 1140 | evacuated | Y | people in the care centre | 2034-04-26 | snapshot
@fact en = 780 | evacuated | N | people in the care centre | 2034-04-26 | snapshot
@fact ep = 92.7 | rate | L | percent growth of the number of displaced | 2034-04-26 | constant
@fact e4 = 2045 | evacuated | L | people displaced | 2034-06-08 | snapshot
@fact h2 = 150 | homes | G | houses thought to be buried | 2034-04-21 | snapshot | projected
@fact h3 = 124 | homes | L | houses buried by satellite count | 2034-04-26 | constant
@fact ha = 9 | area | L | hectares covered by debris | - | constant
@fact vol = 6200000 | other | L | cubic metres of debris | - | constant
@fact rd = 340 | distance | L | metres of highway cut | - | constant
@fact rain = 412 | other | L | millimetres of rain in April | 2034-04-18 | cumulative
@fact rainn = 230 | other | L | millimetres of rain in a normal April | - | constant
@fact hrs = 52 | duration | L | hours that a child lay buried | 2034-04-21 | constant
@fact w = 2400 | jobs | O | people who work at the mine | - | constant
@fact st = 30 | duration | O | days of fuel in stock | 2034-04-21 | snapshot
@fact st2 = 18 | duration | O | days of fuel in stock | 2034-04-27 | snapshot
@fact oz = 610000 | other | O | ounces of gold planned for the year | 2034 plan | plan | projected
@fact oz2 = 565000 | other | O | ounces of gold planned for the year | 2034-04-27 | plan | projected
@fact ozd = 45000 | other | O | ounces of gold cut from the forecast | 2034-04-27 | constant
@fact mo = 4000000 | budget | O | kina of relief | 2034-04-26 | plan | pledged
@fact mg = 20000000 | budget | G | kina of relief | 2034-04-26 | plan | pledged
@fact mgd = 4800000 | budget | G | dollars of relief | 2034-04-26 | plan | pledged
@fact ma = 6500000 | budget | A | Australian dollars of relief | 2034-04-26 | plan | pledged
@fact mz = 1500000 | budget | Z | New Zealand dollars of relief | 2034-04-26 | plan | pledged
@fact hh = 620 | other | L | households on the relief roll | 2034-06-08 | snapshot
@fact hk = 500 | other | G | kina for each household | 2034-06-08 | constant
@fact ht = 310000 | spending | G | kina paid to households | 2034-06-08 | cumulative
@fact do = 73 | deaths | E | bodies recovered | 2019 | constant
@rel sum b3 = bk + by + bn
@rel diff m3 = c3 - b3
@rel sum t4 = b4 + f4
@rel share sh = b3 / c3
@rel sum e3 = ek + ey + en
@rel change ep = e2 -> e3
@rel diff ozd = oz - oz2
@rel convert mgd = mg
@rel product ht = hh * hk
@rel diff b34 = b4 - b3
@rel diff gu = g2 - u2
@trap g2 u2 :: the government's estimate against the agency's
@trap b2 b3 :: five days apart
@trap c3 rain :: 412 names and 412 millimetres
@trap c3 t4 :: the church's list against the final toll
@trap h2 h3 :: estimate against satellite count
@trap m3 f4 :: missing against declared dead
@trap i2 is :: all injured against those in one hospital
@trap st st2 :: fuel on two days
@trap oz oz2 :: the forecast before and after
@trap ek bk :: one ward's living and its dead

@doc a-wire | wire agency | 2034-04-20
Mountainside buries Papua New Guinea villages as families sleep

PORT MORESBY, April 20 (Oceanic News) - A mountainside gave way above the village of Kepaka in Papua New Guinea's highlands shortly before three on Wednesday morning, covering gardens, a trade store and a stretch of highway {340|rd} metres long.

Villagers with spades and house posts had brought out {five|b1|t=by dusk on Wednesday|by=a local magistrate} bodies by dusk on Wednesday, a local magistrate said by radio telephone. They also saved {seven|r1|^} people. How many lie beneath is not known. A council member spoke of "hundreds"; the disaster centre would give no number.

The slip, in the Yumbara valley, lies on the sole road to the Orosi gold mine, which employs {2,400|w} and brings in its diesel by lorry. The company said it had stopped hauling ore.

{Four hundred and twelve|rain|t=since the first of the month|v=412|by=the weather service} millimetres of rain have fallen at Yumbara since the first of the month, according to the weather service, against {230|rainn|t=in an ordinary April} in an ordinary April.

In 2019 a slide at Tindipu, two valleys to the north, killed {73|do}. The government then promised to move settlements from {forty|-} slopes. Kepaka was among them.

"We hear the stones still talking," said Ruth Kipoi, a midwife who lost her brother. She asked that nobody send biscuits. "Send machines."

A police plane was to fly over on Thursday if clouds allow.

@doc b-radio | radio script | 2034-04-21
ISLANDS BREAKFAST -- 0700 BULLETIN -- FRIDAY

CUE: The first excavator has reached the landslide at Yumbara in Papua New Guinea, and with it a row over numbers. From Mount Hagen, Lorraine Vaki.

VOICE: This is day three, and there are {twenty-six|b2|t=this morning|v=26|s=bodies} bodies in the school library this morning. On that everyone agrees. It is the living and the not-yet-found who are in dispute.

The government in Port Moresby says that {six hundred and seventy|~g2|v=670} people, or thereabouts, are under the debris, in {a hundred and fifty|~h2|v=150|by=The government} houses. The UN migration agency, which has two staff up there, has done a different sum, beds times houses, and comes to {three hundred and eighty|u2|v=380}.

What nobody had expected was the baby. At about half past six last night, {fifty-two|hrs|v=52|s=a child} hours after the hillside fell, men heard a child of eighteen months under an upturned bath. She makes {eleven|r2|t=last night|s=taken out alive} people taken out alive, and she has, her aunt says, a bruise and a great thirst.

{Thirty-eight|i2|v=38|s=wounded} are counted as wounded. {Fourteen|is|v=14} of those have been flown to Saint Lucy Hospital.

Some {sixteen hundred and fifty|~e2|v=1650|s=sleeping out} are sleeping out, or with clan relatives.

The hill itself has not finished. A crack as wide as a man's shoulders has opened above the next hamlet.

BACK ANNO: Lorraine Vaki there. And we should say the Orosi company tells us it has fuel for {thirty|st|v=30|by=the Orosi company} days.

@doc c-broadsheet | Australian broadsheet | 2034-04-22
The arithmetic of a buried village

By HAMISH ODUYA, Pacific editor, in Yumbara
[Graphic: 3 scenarios, 1 slope]

Two men are sitting on an upturned bucket with an exercise book, and they are doing what a state and a global institution could not. Elias Tumbe, a pastor, says a family name. Yawi Kup, a teacher, writes down who slept where.

The state's figure is {670|g2|t=on Friday|by=The state's|s=The state's}. It was reached, an official conceded on Friday, by taking the last census, adding growth and "rounding for visitors". {The agency's|-} is {380|u2|by=The agency's|s=The agency's}. Between the two lie {290|gu|s=people} people who may or may not have existed.

Nobody doubts the {26|b2|t=by Friday|s=found dead} found dead by Friday, or the {11|r2|^|s=still breathing} dug out still breathing. The pit I stood beside is nine hectares across; {nine hectares|-} is a dozen football fields. Engineers put the mass that came down at {6.2 million|vol|by=Engineers} cubic metres, enough to fill the Melbourne Cricket Ground some way above its lights.

At Saint Lucy Hospital Dr Priya Waim has {14|is} of the {38|i2} hurt. Crush injuries mostly; one woman has lost both feet. "They apologise to me for the mud," she says.

Rain is the weather's contribution: {412|rain|t=in April so far|s=millimetres} millimetres in April so far, nearly double the {230|rainn|s=customary} customary for the month. The rest is ours, or so a geologist from Lae thinks. The highway was widened in 2030 by cutting into the toe of the slope.

Canberra has offered {$6.5 million|ma} and an aircraft; Wellington {NZ$1.5 million|mz|v=1500000}. Neither has been told whom to ring.

More: Why we still can't map the Highlands | Wallabies drop 4 for Suva Test

@doc d-update | UN flash update | 2034-04-26
PAPUA NEW GUINEA: YUMBARA LANDSLIDE — FLASH UPDATE #5 (as of 26 April, 18:00 local)

HIGHLIGHTS
• Bodies recovered: {94|b3|t=as of 26 April}: {61|bk|^} in Kepaka ward, {22|by|^} in Yalis, {11|bn|^} in Mondo. An earlier update gave {26|b2|t=21 April|s=An earlier update} (21 April).
• The list kept by the Lutheran church has been adopted by all partners. It holds {412|c3|^|by=the Lutheran church} names, dead and missing together. {318|m3|t=as of 26 April|s=missing} are missing. Fewer than one in four, {22.8 per cent|sh|^|s=of those listed}, of those listed have been found. Both former estimates ({670|g2|s=National Disaster Centre} by the National Disaster Centre, {380|u2|s=this office} by this office) are withdrawn.
• Displaced: {3,180|e3|^|s=Displaced}, an increase of {92.7 per cent|ep|s=an increase} over the {1,650|e2|t=first reported|s=first reported} first reported, as hamlets along the new crack were cleared.
• Care centres: Kepaka {1,260|ek|^}; Yalis {1,140|ey|^}; Mondo {780|en|^}.
• Imagery of 24 April shows {124|h3|s=structures} structures under debris, over an area of {9|ha|s=an area} hectares. Authorities had assumed {150|h2|by=Authorities|s=Authorities}.

FUNDING
Pledges to date: Government of PNG {K20 million|mg|v=20000000|s=Government of PNG} (US${4.8 million|mgd|s=Government of PNG}); Orosi gold mine {K4 million|mo|v=4000000}; Australia {A$6.5 million|ma}; New Zealand {NZ$1.5 million|mz|v=1500000}. None has been received by humanitarian partners.

NEEDS
Latrines: one for every {90|-} persons in Mondo (standard: 20). Measles campaign planned for {1,200|-} children under five from 2 May.

Contact: yumbara-im@flash.example. Next update: 3 May.

@doc e-mining | mining newsletter | 2034-04-28
GOLD DESK: Orosi trims guidance, keeps the lights on

Orosi's owners said on Thursday that they now expect {565,000|oz2|t=on Thursday} ounces this year, not the {610,000|oz|t=in February} pencilled in for investors in February. Blame the road. The cut of {45,000|ozd|s=The cut} ounces is larger than RBN analysts had feared (30,000) and assumes that trucks roll by the last week of May.

Diesel is the constraint. When the highway went, on the 19th, the tanks were said to hold {30|st|t=When the highway went|s=the tanks} days. By yesterday's call {18|st2|t=By yesterday's call|s=days' worth} days' worth was left, and management is burning less by parking half the fleet.

Nobody on the {2,400|w}-strong payroll has been laid off. "Not one, not yet," said chief operating officer Annika Sørli-Mbeki. Twelve employees lost close family; the mine has lent two excavators, one doctor and {K4 million|mo|v=4000000}, a sum that a caller from a Toronto fund described as "a morning's gold".

A reminder of scale: {94|b3|t=at the last count|s=dead} dead recovered at the last count, more than the {73|do} at Tindipu, with {318|m3|^|s=to be found} still to be found. The debris is put at {6.2 million|vol|s=The debris} cubic metres. The authorities will decide whether it is moved at all; the relatives on the church's list may prefer that it is not.

If the road must go round, add 14 months, said our own engineer.

Shares: ORO.AX $3.07, down 6.4%. Spot gold $4,118.

@doc f-local | local newspaper | 2034-06-10
Mass grave declared at Yumbara as search is closed

By Dominic Kambi-Rae

The mountain keeps them. On Thursday the governor read a law over the white gravel of the slide that makes it a burial ground, and {300|f4|t=On Thursday|s=persons} persons who were never found became dead by decree. With the {118|b4|^|s=brought up} brought up by hand and digger, the final number is {418|t4|^|s=final number}, six more than the church wrote in its book of {412|c3|s=the church}; the extra ones were road workers from Lae.

The digging had slowed long ago. At the end of the first week {94|b3|t=At the end of the first week|s=had been recovered} had been recovered. In the six weeks since, {24|b34|t=In the six weeks since|s=more} more.

Of the people who ran, {2,045|e4|t=now|s=remain in tents} now remain in tents, down from {3,180|e3|t=the worst day|s=the worst day} on the worst day. Each of the {620|hh} households on the relief roll has had {K500|hk|v=500|s=Each} from Port Moresby. {K310,000|ht|v=310000|s=spent} spent, then, of the {K20 million|mg|v=20000000} that was promised in April.

Australian and New Zealand moneys, {A$6.5m|ma|v=6500000|s=Australian} and {NZ$1.5m|mz|v=1500000|s=New Zealand}, went to drums, tarpaulins and consultants, according to the ward member.

The baby who lay {52|hrs|s=The baby} hours under a bath is learning to walk in the Mondo centre. She has been named Yumbara. Her aunt does not care for it. "Names have weight," she says.

The road to the mine reopened on 2 June.

SPORT: Muruks 24, Lahanis 20. CLASSIFIEDS p. 31
