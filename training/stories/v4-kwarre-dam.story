@story v4-kwarre-dam
@topic A swollen reservoir and a jammed gate at a dam in Niger State, Nigeria, September and October 2033
@subject D = Kwarre Dam | Kwarre | the dam | the reservoir | the lake
@subject G = Gada valley | downstream | the flood | the valley
@subject LA = Lavun
@subject ED = Edati
@subject KA = Katcha
@subject NE = NEMA | the emergency agency
@subject NI = NIHSA | the hydrologists
@subject B = Bellhaven-Dantata | the contractor
@subject MW = Ebiere Tamuno-West | Tamuno-West | the minister | the water ministry
@subject GV = Suleiman Ndagi | Ndagi | the governor | the state government
@subject HC = House committee | the committee | the lawmakers
@subject MK = Bida market | the market
@fact l1 = 138.2 | other | D | water level in metres | 2033-09-12 | snapshot
@fact l2 = 141.6 | other | D | water level in metres | 2033-09-17 | snapshot
@fact l3 = 142.3 | other | D | water level in metres | 2033-09-20 | snapshot
@fact l4 = 140.4 | other | D | water level in metres | 2033-09-25 | snapshot
@fact lr = 4.1 | other | D | rise of the level in metres | 2033-09-20 | constant
@fact lx = 143.5 | other | D | highest safe level in metres | - | constant | threshold
@fact cap = 1900000000 | other | D | cubic metres that it holds | - | constant
@fact f1 = 88 | other | D | how full in percent | 2033-09-12 | snapshot
@fact f2 = 97 | other | D | how full in percent | 2033-09-17 | snapshot
@fact inf = 4100 | other | D | cubic metres flowing in a second | 2033-09-19 | snapshot
@fact o1 = 1200 | other | D | cubic metres let out a second | 2033-09-14 | snapshot
@fact o2 = 2600 | other | D | cubic metres let out a second | 2033-09-18 | snapshot
@fact o3 = 3300 | other | D | cubic metres let out a second | 2033-09-20 | snapshot
@fact ga = 8 | other | D | gates | - | constant
@fact g1 = 4 | other | D | gates open | 2033-09-14 | snapshot
@fact g3 = 7 | other | D | gates open | 2033-09-20 | snapshot
@fact hh = 62 | other | D | height in metres | - | constant
@fact mw = 340 | other | D | power in megawatts when all turbines run | - | constant
@fact mp = 255 | other | D | power produced in megawatts | 2033-09-20 | snapshot
@fact ms = 75 | other | D | share of the power available | 2033-09-20 | snapshot
@fact rain = 212 | other | NI | millimetres of rain | 2033-09-17 | constant
@fact lg = 14 | other | NI | districts warned | 2033-09-06 | snapshot
@fact e1 = 23000 | evacuated | G | people told to leave | 2033-09-18 | plan
@fact e3 = 61500 | evacuated | G | people displaced | 2033-09-20 | cumulative
@fact ea = 34200 | evacuated | LA | people displaced | 2033-09-20 | cumulative
@fact eb = 16800 | evacuated | ED | people displaced | 2033-09-20 | cumulative
@fact ec = 10500 | evacuated | KA | people displaced | 2033-09-20 | cumulative
@fact ecm = 19300 | evacuated | NE | people in camps | 2033-09-20 | snapshot
@fact cm = 22 | other | NE | camps | 2033-09-20 | snapshot
@fact d3 = 17 | deaths | G | people drowned | 2033-09-20 | cumulative
@fact d4 = 29 | deaths | G | people drowned | 2033-09-25 | cumulative
@fact bt = 11 | deaths | G | people drowned in a boat | 2033-09-19 | constant
@fact ms3 = 12 | missing | G | people missing | 2033-09-20 | snapshot
@fact h4 = 7400 | homes | G | houses destroyed | 2033-09-25 | cumulative
@fact ha = 48000 | area | G | hectares under water | 2033-09-25 | snapshot
@fact hr = 31000 | area | G | hectares of rice under water | 2033-09-25 | snapshot
@fact hs = 64.6 | other | G | share of rice in the land under water | 2033-09-25 | snapshot
@fact ct = 18500000000 | budget | B | worth of the repair contract | 2030 | constant
@fact pd = 11100000000 | spending | B | paid on the repair contract | 2033-09 | cumulative
@fact ps = 60 | other | B | share of the contract paid | 2033-09 | snapshot
@fact dn = 35 | other | B | share of the work done | 2033-09 | snapshot
@fact ng = 27000000 | budget | MW | cost of new gates in dollars | 2034 | plan | projected
@fact ln = 120000000 | budget | MW | loan asked for in dollars | 2034 | plan | hypothetical
@fact cp = 40000 | damages | GV | naira for a household | 2033-10 | plan | pledged
@fact hn = 9800 | other | GV | households to be paid | 2033-10 | plan
@fact cs = 392000000 | budget | GV | naira for all households | 2033-10 | plan
@fact r0 = 92000 | price | MK | naira for a bag of rice | 2033-08 | snapshot
@fact r1 = 117300 | price | MK | naira for a bag of rice | 2033-10-03 | snapshot
@fact rp = 27.5 | rate | MK | rise of the price of rice | 2033-10-03 | constant
@fact yr = 1986 | other | D | year in which it was built | - | constant
@fact mg = 1.2 | margin | D | metres below the highest safe level | 2033-09-20 | snapshot
@fact ry = 124000 | other | G | tonnes of paddy lost | 2033-10-04 | snapshot | projected
@fact yh = 4 | other | G | tonnes of paddy from a hectare | - | constant
@fact cx = 31.4 | other | NE | share of the displaced in camps | 2033-09-20 | snapshot
@rel diff mg = lx - l3
@rel product ry = yh * hr
@rel share cx = ecm / e3
@rel diff lr = l3 - l1
@rel sum e3 = ea + eb + ec
@rel share ms = mp / mw
@rel share hs = hr / ha
@rel share ps = pd / ct
@rel product cs = cp * hn
@rel change rp = r0 -> r1
@trap l2 l3 :: two days
@trap l3 lx :: reached and the safe limit
@trap o1 o3 :: two days
@trap inf o3 :: inflow and outflow
@trap e1 e3 :: told to leave and displaced
@trap e3 ecm :: displaced and in camps
@trap d3 d4 :: two days
@trap bt d3 :: one boat and all
@trap ha hr :: all land and rice land
@trap ps dn :: paid and done
@trap g3 ga :: open and all
@trap ng ln :: gates and loan

@doc a-advisory | advisory of a federal agency | 2033-09-18
FLOOD ADVISORY 9/2033 - KWARRE DAM, NIGER STATE

The Nigeria Hydrological Services Agency (NIHSA) informs the public as follows.

Following {212|rain|t=over three days} millimetres of rain over three days in the upper catchment, the reservoir at Kwarre rose from {138.2|l1|t=on 12 September} metres above sea level on 12 September to {141.6|l2|t=yesterday at noon} metres yesterday at noon. At the former date the lake was {88 per cent|f1|t=At the former date} full; it is now at {97 per cent|f2|t=now} of its {1.9 billion|cap} cubic metres. The design limit is {143.5|lx} metres and has not been reached.

The operator began controlled releases on 14 September, at {1,200|o1|t=on 14 September} cubic metres per second through {four|g1|^} gates. As from this morning the release is {2,600|o2|t=this morning}.

Accordingly, the {23,000|e1|t=immediately|m=threshold} or so residents of river islands and of the low bank in Lavun and Edati should move immediately to higher ground. The agency recalls that on 6 September it placed {14|lg|t=on 6 September|s=it} local government areas on alert.

The dam, which is {62|hh} metres high, is stable. Messages on social media that it "has broken" are untrue.

Signed: Director-General. Hotline 0800-6442-00.

@doc b-wire | wire agency | 2033-09-20
Jammed gate hampers Nigerian dam as {17|d3} drown, {tens of thousands|e3} flee

MINNA, Nigeria, Sept 20 (Savanna News) - A steel gate that will not lift has left engineers at the Kwarre Dam struggling to let water out as quickly as it pours in, officials said on Tuesday, while floods on the Gada river below drove {61,500|e3|t=on Tuesday|by=officials} people from their homes.

With {seven|g3|t=on Tuesday} of the {eight|ga} gates raised, {3,300|o3|t=on Tuesday} cubic metres a second were roaring down the spillway. The inflow had peaked at {4,100|inf|t=the day before} the day before. The lake stood at {142.3|l3|t=on Tuesday} metres, {4.1|lr} above where it was eight days earlier.

{Seventeen|d3|t=on Tuesday|by=the emergency agency} people have drowned, the emergency agency NEMA said. {Eleven|bt|s=a canoe} of them were in a canoe that overturned on Monday near Kpata with rice traders aboard. {Twelve|ms3|t=on Tuesday|by=It} persons are missing. It has opened {22|cm} camps, in which {19,300|ecm} people had registered; most of the others are with relatives.

The Kwarre power station, cut back as debris clogs its intakes, was delivering {255|mp|t=on Tuesday} megawatts rather than {340|mw}.

Water Resources Minister Ebiere Tamuno-West, on a visit to the site, denied that the dam was at risk. "It will stand another fifty years," she said.

@doc c-daily | national newspaper | 2033-09-22
Kwarre: N{11bn|pd} paid, one gate stuck. Who ate the money?

From Yakubu Gbate, Minna, and Nkechi Olisa, Abuja

THE jammed fifth gate at Kwarre should have been replaced in 2031. Documents seen by this newspaper show that a rehabilitation contract worth N{18.5 billion|ct} was awarded the year before to Bellhaven-Dantata Ltd, and that N{11.1 billion|pd|t=to date} of it, {60 per cent|ps|^}, has been disbursed to date. A consultant's report of last month puts progress on site at {35 per cent|dn|t=last month|by=A consultant's report}.

The contractor did not reply to four e-mails. In Abuja the chairman of the House committee on dams, Hon. Terna Agbo, promised a hearing at which the company would "account for each and every kobo".

Along the Gada, people are counting other things. Of the displaced, {34,200|ea} are from Lavun, {16,800|eb} from Edati and {10,500|ec} from Katcha, {61,500|e3|t=at the last count} at the last count. Fishermen in Kpata yesterday buried the traders who died together in one boat. There were {eleven|bt|t=yesterday|s=the traders} coffins, made of roofing planks.

"We were told about {23,000|e1|t=on Sunday|by=We|m=projected} of us on Sunday," said Aisha Mokodi, who fled with a sewing machine and six children. "Then the water came for everybody."

A retired engineer who helped build the structure in {1986|yr} told us that {seven|g3} working gates were "enough for a normal year". At {142.3|l3|t=on Tuesday} metres on Tuesday, the level was within {1.2|mg|s=the level} metres of the safe maximum of {143.5|lx}.

Advertise here: 0803 555 7710. Naira today: N1,911/$

@doc d-radio | Pidgin and English radio news, English segment | 2033-09-25
GADA FM, NEWS AT SIX

The level of the lake behind Kwarre is falling. It was {140.4|l4|t=this afternoon} this afternoon. The highest we saw was {142.3|l3|t=on Tuesday}, on Tuesday.

But the sad number has gone up. {Twenty-nine|d4|t=now} people are now known to have lost their lives, against {17|d3|t=in midweek} in midweek, after bodies were recovered in the Katcha creeks.

The state government has been over the valley in a helicopter. It speaks of {7,400|h4|t=today|by=The state government} houses washed away and {48,000|ha|^} hectares under water. {Thirty-one thousand|hr|v=31000|^} of those hectares are rice, just before harvest.

Governor Suleiman Ndagi addressed the displaced in Doko camp today. He said each household will receive {forty thousand|cp|v=40000|by=He|s=He} naira. There was some shouting. A bag of rice, one woman told him, costs twice that.

And the light? Kwarre is sending out {three-quarters|ms|v=75} of the power it can make. The turbine that is off should be back by Friday.

You are listening to Gada FM, 101.7. The time is eight minutes past six.

@doc e-business | business weekly | 2033-10-04
After the flood, the price of rice

Before the water a {50-kilo|-} bag changed hands in Bida for N{92,000|r0|t=late August}, and in late August that seemed dear. On Monday traders wanted N{117,300|r1|t=On Monday}, {27.5 per cent|rp} more, and they did not expect to be haggled with.

The arithmetic is brutal. Nearly {two-thirds|~hs|v=66.67} of the land that the Gada overran was planted with rice. At {four|yh} tonnes a hectare, the {31,000|hr} hectares that went under would have yielded {124,000|ry} tonnes of paddy. The harvest was ten days off.

Against that, the state's relief looks like a gesture. Governor Ndagi's N{392 million|cs|s=Governor Ndagi's} is to be shared by {9,800|hn} households, which is N{40,000|cp} for each. The seed alone for a hectare costs more.

Abuja is thinking bigger, if slower. The water ministry wants {$27 million|ng|t=next year|m=projected} next year for a complete set of new gates and is sounding out lenders for {$120 million|ln|s=water ministry} if the Treasury agrees. Lawmakers may ask first what happened to the N{11bn|pd} already spent on a job of which barely {a third|~dn|v=33.3} is finished.

Power users have been luckier. Output from Kwarre, down to {255|mp|t=in the worst week} megawatts in the worst week, is back to its usual {340|mw}.

Inside: Why cassava is the new oil (p. 14) | 7 funds to avoid

@doc f-hearing | report of a parliamentary news service | 2033-10-12
COMMITTEE HEARS OF "TWO WARNINGS, NO CRANE"

The House committee investigating Kwarre sat for the first time on Wednesday. {Nineteen|-} of its members attended.

Engr. Tamuno-West told the lawmakers that NIHSA's alert of 6 September had named {14|lg|t=6 September} local governments and that the operator had started to release water eight days later, using {four|g1|t=eight days later} gates and {1,200|o1|^} cubic metres per second. She agreed that this was "timid". Had the operator gone at once to the {3,300|o3|t=20 September} of 20 September, the consultants say, the lake would have crested a metre lower.

Asked about payments, the minister confirmed that Bellhaven-Dantata had received N{11.1 billion|pd}. Hon. Agbo: "For {35 per cent|dn} of the work, you've paid {60|ps}. Is that how you build your own house?" The minister: "I was not in office."

A director of the company testified that the replacement gate had lain in Apapa port for {19|-} months awaiting customs papers, and that a crane could not be hired at the rate in the N{18.5 billion|ct} agreement.

NEMA's witness updated the human cost: {29|d4|by=NEMA's witness} deaths, {7,400|h4|^} homes, and {48,000|ha|^} hectares, no longer flooded. All {22|cm|t=since closed} camps have since closed. At their fullest they held about {a third|~cx|v=33.3|t=At their fullest} of the {61,500|e3} displaced.

The committee resumes on the 19th.
