@story chautari-landfill
@topic Chautari, Nepal: villagers block the landfill road, the city fills with rubbish and a compost plant stands still, 2030
@subject C = Chautari Metropolitan City | Chautari | the city | the metropolis
@subject L = Bhaledanda landfill | Bhaledanda | the landfill
@subject V = Bhaledanda residents' struggle committee | the villagers | struggle committee
@subject K = compost plant | the plant
@subject M = Mayor Sarita Thokar-Lama | Thokar-Lama | the mayor
@subject B = blockade
@subject R = Ward 9 protest | Ward 9 | the protest
@fact wd = 540 | other | C | tonnes of waste a day | 2030 | constant
@fact wo = 302 | other | C | tonnes of organic waste a day | 2030 | constant
@fact wp = 55.93 | other | C | share of waste that is organic | 2030 | constant
@fact g1 = 3200 | other | C | tonnes of waste in the streets | 2030-06-18 | snapshot
@fact g2 = 7400 | other | C | tonnes of waste in the streets | 2030-06-26 | snapshot
@fact g3 = 1100 | other | C | tonnes of waste in the streets | 2030-07-08 | snapshot
@fact d1 = 7 | duration | B | days | 2030-06-18 | cumulative
@fact d2 = 15 | duration | B | days | 2030-06-26 | cumulative
@fact d3 = 19 | duration | B | days | 2030-06-30 | cumulative
@fact tr = 180 | other | C | truck trips a day to the landfill | 2030 | snapshot
@fact ts = 96 | other | B | trucks stuck on the road | 2030-06-12 | snapshot
@fact ly = 3 | duration | L | years it was to be used | 2021 | plan | pledged
@fact lu = 9 | duration | L | years it has been used | 2030 | snapshot
@fact ln = 27 | distance | L | kilometres from the city | - | constant
@fact lh = 640 | other | V | households | 2030 | snapshot
@fact lp = 3150 | other | V | residents | 2030 | snapshot
@fact dm = 18 | other | V | demands | 2021 | constant
@fact dd = 4 | other | V | demands fulfilled | 2030-06 | cumulative
@fact rd = 11.5 | distance | V | kilometres of road to be tarred | 2021 | plan | pledged
@fact rt = 3.2 | distance | V | kilometres of road tarred | 2030-06 | cumulative
@fact il = 214 | cases | V | people with lung illness | 2030-05 | snapshot
@fact sc = 410 | cases | V | people examined at the health camp | 2030-05 | cumulative
@fact cp = 25000 | price | V | rupees a year offered for each household | 2030-06-24 | plan
@fact cq = 60000 | price | V | rupees a year asked for each household | 2030-06-24 | plan
@fact ca = 40000 | price | V | rupees a year agreed for each household | 2030-06-30 | plan | pledged
@fact ct = 25600000 | budget | C | rupees a year for households | 2030-06-30 | plan
@fact pk = 200 | other | K | tonnes a day it was built for | 2027 | constant
@fact pr = 35 | other | K | tonnes a day it handles | 2030-06 | snapshot
@fact pp = 17.5 | other | K | share of its capacity used | 2030-06 | snapshot
@fact pc = 480000000 | spending | K | rupees | 2027 | cumulative
@fact pm = 11 | duration | K | months without the shredder | 2030-06 | cumulative
@fact ps = 22000000 | price | K | rupees for a new shredder | 2030-06 | plan
@fact ch = 61 | cases | C | people with cholera | 2030-06-25 | cumulative
@fact c2 = 138 | cases | C | people with cholera | 2030-07-08 | cumulative
@fact cd = 2 | deaths | C | people killed by cholera | 2030-07-08 | cumulative
@fact rp = 300 | crowd | R | people | 2030-06-20 | snapshot
@fact ra = 14 | arrests | R | people arrested | 2030-06-20 | cumulative
@fact vi = 9 | injuries | B | villagers hurt | 2030-06-14 | cumulative
@fact vp = 5 | injuries | B | police officers hurt | 2030-06-14 | cumulative
@fact vt = 14 | injuries | B | people hurt | 2030-06-14 | cumulative
@fact vs = 120 | officers | B | police officers | 2030-06-14 | snapshot
@fact fe = 150 | price | C | rupees a month for a household | 2030 | constant
@fact f2 = 250 | price | C | rupees a month for a household | 2030-08 | plan
@fact fs = 0 | price | C | rupees a month for a household that sorts | 2030-08 | plan
@fact hh = 131000 | other | C | households | 2030 | constant
@fact pop = 512000 | other | C | residents | 2021 census | constant
@fact sg = 22 | other | C | share of households that sort | 2030-06 | snapshot
@fact st = 60 | other | M | share of households that sort | 2031 | plan | pledged
@trap g1 g2 :: two dates
@trap d1 d2 :: two dates of one blockade
@trap ly lu :: promised and real years
@trap dm dd :: demands made and met
@trap rd rt :: road promised and tarred
@trap cp ca :: offered and agreed
@trap ca ct :: each and all
@trap pk pr :: built for and handled
@trap ch c2 :: two dates
@trap il sc :: ill and examined
@trap fe f2 :: fee now and from August
@trap lh hh :: households there and in the city
@rel share wp = wo / wd
@rel sum vt = vi + vp
@rel product ct = lh * ca
@rel share pp = pr / pk

@doc a-post | English-language daily | 2030-06-19
Seven days, {3,200|g1} tonnes

Post Report, Chautari — Anmol Gurung-Bista

The bridge smells first. By Tuesday {3,200|g1|t=By Tuesday} tonnes of waste lay along the streets and the Seti bank, in the estimate of the metropolis, which makes {540|wd} tonnes each day and has had nowhere to take it for {seven|d1|t=By Tuesday}.

It used to go to Bhaledanda, {27|ln} kilometres away, in {180|tr} truck trips. On the 12th villagers rolled boulders on to the road. {Ninety-six|ts|t=On the 12th} trucks were caught on the wrong side.

They'd been told in 2021 that the landfill would be used for {three|ly} years. It's been {nine|lu}. Of {18|dm} demands signed by the mayor of that time, {four|dd} have been met. One concerned {11.5|rd} kilometres of road; {3.2|rt} have been tarred.

On the 14th {120|vs} policemen tried to clear the boulders. {Fourteen|vt|t=On the 14th} people were hurt, {nine|vi} of them villagers and {five|vp} of them police.

“More than half of what they bring us is kitchen waste,” said committee chair Mangali Chepang. ({56|wp|round} per cent, says the city's own study.) “They could grow cauliflower on it.”

@doc b-radio | community radio bulletin | 2030-06-21
RADIO SETI 102.2, SAMACHAR, 7 A.M.

Namaskar. The police have released the {fourteen|ra} people whom they arrested in yesterday's protest at Ward 9. About {three hundred|~rp|t=yesterday} residents had piled rubbish at the gate of the ward office to ask why the compost plant isn't working.

The compost plant, which cost {forty-eight crore|pc|v=480000000}, was built to take {two hundred|pk} tonnes a day. Its manager told Radio Seti that it's taking {thirty-five|pr|t=now} now. The shredder broke {eleven|pm} months ago. A new one costs {two crore twenty lakh|ps|v=22000000}, and the file, he says, is “moving”.

Mayor Sarita Thokar-Lama goes to Bhaledanda tomorrow for talks. Women of Bhaledanda say that they won't serve tea.

Landslide at Mauje: one lane. Rice: 92 rupees.

@doc c-committee | struggle committee appeal | 2030-06-25
APPEAL TO THE PEOPLE OF CHAUTARI

Brothers, sisters,

we're not against you. We are {640|lh} households, {3,150|lp} people, who've drunk what runs out of your bags for {nine|lu} years.

Doctors held a camp here in May. They examined {410|sc} of us. {Two hundred and fourteen|il} have bad lungs.

The mayor came and offered {25,000|cp} rupees a year for each household. We asked for {60,000|cq}. Not for the smell. For the fields that can't be sold, and the sons who can't find wives.

Yes, you have sickness now, {61|ch|t=as of this morning} cases of cholera as of this morning on the radio. We're sorry. We have had it every June.

{Four|dd} out of {eighteen|dm}. When it's ten we'll move one boulder. When it's eighteen, you may have the road.

@doc d-wire | wire agency | 2030-06-30
Nepal city ends {19|d3}-day landfill blockade

CHAUTARI, Nepal, June 30 (Himal) - Villagers lifted a blockade of the only landfill of Nepal's fourth city on Sunday after it agreed to pay each of {640|lh} households {40,000|ca} rupees a year.

The deal, worth {25.6 million|ct} rupees annually, also sets a date, 2033, for the site to close.

More than {7,000|>g2|v=7000|t=last week} tonnes of refuse were rotting in the city of {512,000|pop} last week.

@doc e-city | city's web notice | 2030-07-09
चौतारी महानगर — NOTICE TO ALL WARDS

1. As of yesterday {1,100|g3|t=As of yesterday} tonnes remain to be collected (26 June: {7,400|g2|t=26 June}).
2. The fee for collection rises from Rs {150|fe} to Rs {250|f2|t=from Shrawan} a month from Shrawan. Households which sort their waste pay {nothing|fs|v=0}.
3. At present {22|sg|t=At present} per cent of {131,000|hh} households sort. The Mayor's aim is {60|st|t=next year} per cent next year.
4. Health. {138|c2|t=up to yesterday} cases of cholera were confirmed up to yesterday. {Two|cd|^} persons have died. Boil water.
5. The new shredder has been ordered.

Red bin: plastic. Green bin: kitchen. There's no third bin.

@doc f-essay | weekly supplement | 2030-07-13
What the boulder knew

Prayag Rai-Whitmore

For {fifteen|d2} days, until I went up myself, I thought of Bhaledanda as a verb: that to which we do things.

It has a view. Mangali Chepang, who's fifty and has a cough that she calls by a name, showed me the house that she built in 2020, before, and the one next to it, whose owner left. She got her first {40,000|ca} on Thursday. With it she's buying a filter.

I asked whether {18|dm} demands weren't many. She counted them on the joints of her fingers, as my grandmother used to. School. Water. The {11.5|rd} kilometres. A doctor on Tuesdays. “Which would you leave out?”

In town it's as if nothing had happened. {Five hundred and forty|wd} tonnes, each day, {302|wo} of it peel and rice. The plant that could eat {two hundred|pk} of them eats {thirty-five|pr}, {17.5|pp} per cent of what it was made for. My own building has been given a green bin. Someone's keeping a bicycle in it.

{Nineteen|d3} days. It took us that long to learn where away is.
