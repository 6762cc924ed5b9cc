@story u9-ostwalde-blackout
@topic Blackout in Ostwalde, Brandenburg, January 2029: cable fire, cold homes, repair and the quarrel over a second line
@subject X = Ostwalde blackout | the blackout | the outage | power cut | without power | without electricity
@subject NS = Nordstadt
@subject AS = Altstadt
@subject HF = Hafen quarter | Hafen
@subject SW = Stadtwerke Ostwalde | the Stadtwerke | the municipal utility | the utility
@subject DH = district heating | heating network | heat
@subject SH = emergency shelters | shelters | the sports halls
@subject CN = Ostwalde city council | the council | city council | councillors
@subject SL = second supply line | second line | the spare line
@subject THW = Federal Agency for Technical Relief | THW | volunteers
@subject IHK = Chamber of Commerce | chamber | traders
@subject IN = insurers | insurance
@subject HO = St. Barbara hospital | St. Barbara | the hospital
@subject PO = Brandenburg police | police | prosecutors | investigators
@subject CH = care homes | nursing homes
@fact h0 = 38400 | homes | X | households without electricity | 2029-01-16 04:00 | snapshot
@fact hn = 16900 | homes | NS | households without electricity | 2029-01-16 04:00 | snapshot
@fact ha = 8300 | homes | AS | households without electricity | 2029-01-16 04:00 | snapshot
@fact hh = 13200 | homes | HF | households without electricity | 2029-01-16 04:00 | snapshot
@fact h1 = 21700 | homes | X | households without electricity | 2029-01-16 noon | snapshot
@fact h2 = 9300 | homes | X | households without electricity | 2029-01-16 20:00 | snapshot
@fact sm = 2.09 | other | SH | camp beds as a multiple of sleepers | 2029-01-16 night | snapshot
@fact rec = 16700 | homes | X | households reconnected | 2029-01-16 noon | cumulative
@fact bz = 1920 | other | X | businesses without electricity | 2029-01-16 04:00 | snapshot
@fact t0 = 03:12 | clock | X | time that the power failed | 2029-01-16 | constant
@fact t1 = 11:30 | clock | X | time that the last home had power again | 2029-01-18 | constant
@fact du = 56.3 | duration | X | hours until the last home had power again | 2029-01-18 | constant
@fact dh = 12600 | homes | DH | flats without heat | 2029-01-16 | snapshot
@fact tp = -9 | temperature | X | degrees outside | 2029-01-16 night | snapshot
@fact ev = 312 | evacuated | CH | residents moved | 2029-01-16 | cumulative
@fact nh = 4 | other | CH | homes cleared | 2029-01-16 | cumulative
@fact s1 = 1150 | other | SH | people who slept there | 2029-01-16 night | snapshot
@fact s2 = 640 | other | SH | people who slept there | 2029-01-17 night | snapshot
@fact sc = 2400 | other | SH | camp beds | 2029-01-16 | constant
@fact ns = 5 | other | SH | halls opened | 2029-01-16 | constant
@fact co = 14 | injuries | X | people poisoned by carbon monoxide | 2029-01-18 | cumulative
@fact de = 1 | deaths | X | people killed | 2029-01-18 | cumulative
@fact ag = 78 | age | X | age of the man who died | - | constant
@fact cb = 5 | other | SW | cables burned | 2029-01-16 | constant
@fact tq = 86 | jobs | SW | technicians on the repair | 2029-01-17 | snapshot
@fact st = 640 | jobs | SW | employees | 2028 | constant
@fact tv = 190 | other | THW | helpers | 2029-01-17 | snapshot
@fact gn = 34 | other | THW | generators | 2029-01-17 | snapshot
@fact rc = 4600000 | budget | SW | cost of the repair in euros | 2029-01 | plan | projected
@fact lo = 38000000 | damages | IHK | losses of businesses in euros | 2029-01 | snapshot | projected
@fact li = 21000000 | damages | IN | insured losses in euros | 2029-01 | snapshot | projected
@fact lx = 17000000 | damages | IHK | losses that are not insured in euros | 2029-01 | snapshot | projected
@fact rv = 412000000 | revenue | SW | revenue in euros | 2028 | constant
@fact p1 = 18700000 | profit | SW | profit in euros | 2028 | constant
@fact p0 = 23100000 | profit | SW | profit in euros | 2027 | constant
@fact pr = 19 | rate | SW | fall in profit | 2027 to 2028 | snapshot
@fact i0 = 27000000 | budget | SW | investment in the grid in euros | 2028 | constant
@fact i1 = 44000000 | budget | SW | investment in the grid in euros | 2029 | plan
@fact ir = 63 | rate | SW | rise in investment in the grid | 2028 to 2029 | plan
@fact ce = 22500 | homes | SW | households due a goodwill payment | 2029-01-24 | plan
@fact cu = 60 | price | SW | goodwill payment per household in euros | 2029-01-24 | plan | pledged
@fact ct = 1350000 | budget | SW | goodwill payments in euros | 2029-01-24 | plan | pledged
@fact sl = 9800000 | budget | SL | cost in euros | 2025 | plan
@fact sl2 = 14200000 | budget | SL | cost in euros | 2029 | plan
@fact sr = 44.9 | rate | SL | rise in cost | 2025 to 2029 | plan
@fact vn = 31 | votes_cast | CN | votes against the second line | 2025-06 | constant
@fact vy = 22 | votes_cast | CN | votes for the second line | 2025-06 | constant
@fact va = 2 | votes_cast | CN | abstentions on the second line | 2025-06 | constant
@fact vs = 55 | seats | CN | seats | - | constant
@fact k0 = 34.8 | price | SW | electricity price in cents per kilowatt hour | 2028 | constant
@fact k1 = 36.9 | price | SW | electricity price in cents per kilowatt hour | from April 2029 | plan
@fact kr = 6 | rate | SW | rise in the electricity price | April 2029 | plan
@fact bd = 410 | other | HO | beds | - | constant
@fact ar = 3 | arrests | PO | people arrested | 2029-01-23 | cumulative
@fact w0 = 50000 | other | PO | reward in euros | 2029-01-17 | constant
@fact w1 = 100000 | other | PO | reward in euros | 2029-01-20 | constant
@rel sum h0 = hn + ha + hh
@rel diff rec = h0 - h1
@rel diff lx = lo - li
@rel change pr = p0 -> p1
@rel change ir = i0 -> i1
@rel product ct = ce * cu
@rel change sr = sl -> sl2
@rel sum vs = vn + vy + va
@rel change kr = k0 -> k1
@trap h0 h1 :: at four in the morning and at noon
@trap h1 h2 :: noon and evening
@trap ce h1 :: households due money and households without power at noon
@trap s1 s2 :: two nights
@trap st s2 :: 640 employees and 640 sleepers
@trap s1 sc :: sleepers and beds
@trap lo li :: all losses and the insured ones
@trap p1 p0 :: two years of profit
@trap sl sl2 :: cost then and now
@trap w0 w1 :: reward doubled
@trap dh ha :: flats without heat and homes without power

@doc a-radio | radio news script | 2029-01-16
Nachrichten in English, 5 a.m.

It is five o'clock. In Ostwalde, {thirty-eight thousand four hundred|h0|t=At four this morning|v=38400} households are without electricity. At four this morning the municipal utility confirmed that a fire under the Schleuse bridge had destroyed {five|cb} high-voltage cables. Power failed at {twelve minutes past three|t0|v=03:12}.

Nordstadt is the hardest hit, with {sixteen thousand nine hundred|hn|t=At four this morning|v=16900} homes in the dark, then the Hafen quarter with {thirteen thousand two hundred|hh|^|v=13200}. In the Altstadt it's {eight thousand three hundred|ha|^|v=8300}.

Outside it is {minus nine|tp|v=-9} degrees. Pumps of the heating network have stopped, and {twelve thousand six hundred|dh|v=12600} flats are cooling down. The city is opening {five|ns} sports halls with {two thousand four hundred|sc|v=2400} camp beds. Bring blankets, bring your medicine, and please do not grill indoors.

St. Barbara hospital, {four hundred and ten|bd|v=410} beds, is running on diesel. It has enough for thirty hours.

Trams: lines 2 and 6 suspended. Next bulletin at half past.

@doc b-live | live ticker of a regional paper | 2029-01-17
Ticker: Ostwalde in the dark, day two

09:40 – The night in numbers. {1,150|s1|t=The night} people slept in the shelters; there would've been room for more than {twice|>sm} as many. {312|ev} residents of {four|nh} care homes were moved by bus, the oldest of them 101.

09:05 – {190|tv} THW volunteers have {34|gn} generators humming between the allotments and the mosque. One feeds a bakery. There's a queue.

08:30 – How are we doing? From {38,400|h0|t=at the beginning} at the beginning to {21,700|h1|t=at noon yesterday|s=households} at noon yesterday to {9,300|h2|t=at eight in the evening} households at eight in the evening. Then progress stalled: a joint in the third cable failed its test at 2:20 a.m., spokeswoman Irmtraud Celik says.

08:10 – {86|tq} technicians of the Stadtwerke are working in a pit the size of a tennis court. Ms Celik says the utility could send more but they'd be standing on each other.

07:55 – Police offer {€50,000|w0} for information. An accelerant was found.

07:30 – Sad news. A {78|ag}-year-old man in the Hafen quarter has died. He had put a charcoal stove in his bedroom.

Most read: Egg prices up 12% | Hertha loses 0:4 | Which 8 candles burn longest?

@doc c-wire | news agency | 2029-01-18
Power restored to German city after arson attack on cables

OSTWALDE, Germany - The last homes in the eastern German city of Ostwalde got their electricity back on Thursday at {11:30 a.m.|t1}, {more than 56 hours|>du|v=56} after an arson attack on a bridge plunged much of it into freezing darkness.

{One|de} person died and {14|co} were treated for carbon monoxide poisoning, officials said. About {640|s2|t=Wednesday night} people spent Wednesday night in the shelters, down from {1,150|s1|t=the night before} the night before.

The outage also shut {1,920|bz} businesses. The local Chamber of Commerce estimated their losses at {38 million|lo|by=The local Chamber of Commerce} euros. Insurers expect to pay {21 million|li|by=Insurers}.

At the peak on Tuesday morning {38,400|h0|t=Tuesday morning} households were affected, {16,900|hn|^} of them in the district of Nordstadt. No group has credibly claimed responsibility. Repairs will cost {4.6 million|rc} euros, said Stadtwerke Ostwalde, a city-owned company with {640|st} employees.

Opposition councillors noted that the bridge carried every main cable to the north of the city. A proposal for a second line elsewhere was voted down in 2025, by {31|vn|t=in 2025} to {22|vy|^}.

@doc d-business | business paper | 2029-01-24
After the blackout, the bill

By Torvald Achenbach-Nwosu

Stadtwerke Ostwalde had meant to present its annual figures on Wednesday with cake. Revenue in 2028 was {€412m|rv|t=in 2028}. Profit was {€18.7m|p1|^}, {19 per cent|pr} below the {€23.1m|p0|t=year before} of the year before, which managing director Lioba Petrescu put down to mild weather. Nobody laughed.

Then she turned to January. Mending the cables costs {€4.6m|rc}. As a gesture, {22,500|ce} households that were cut off for longer than 12 hours will get {€60|cu} each, in total {€1.35m|ct}. The law doesn't oblige her to pay a cent.

Spending on the grid is to go up from {€27m|i0|t=in 2028} to {€44m|i1|t=this year} this year, that is by {63 per cent|ir}. Part of it prepares a second supply line. When the council looked at that in 2025 the price was {€9.8m|sl|t=in 2025}; it's now {€14.2m|sl2|t=now}.

Customers will help. From April a kilowatt hour costs {36.9|k1|t=From April} cents rather than {34.8|k0}, an increase of {6 per cent|kr} that Petrescu says was decided in October.

For traders the sums are larger. Of {€38m|lo} in damage they reckon {€17m|lx} isn't covered. A fishmonger in the Hafen quarter showed us his policy: it excludes "darkness".

@doc e-council | report on a council meeting, local weekly | 2029-01-26
"We saved {ten million|~sl}": councillors face their own vote

The gallery of the Ostwalde city council, which holds 80, was full on Thursday.

Everybody had come to hear about June 2025. Then {31|vn|t=June 2025} of the {55|vs} members had decided that a spare line was a luxury, {22|vy|^} had disagreed and {two|va|^} had abstained. The sum at issue was {9.8 million|sl|^} euros. "I said that we saved {ten million|~sl}," recalled Detlef Yıldız-Brandt, who led the majority. "I'd like to not be asked about it in shops."

It would cost {45 per cent|~sr} more today. The mayor, Henrike Osterwind-Adeleke, announced that the state would pay {5.5 million|-} if the city decided before Easter.

She also gave an account of those {two|-} days. {Thirty-eight thousand|~h0|v=38000} households and {1,920|bz} firms were cut off at first. {Four|nh} nursing homes were cleared before eight in the morning. {12,600|dh} flats had no heat. The halls never came near to being full, because, she said, "people in this town take in their neighbours".

She read out the name of the man who died, Walter Kubiak, {78|ag}, and the room stood.

Police have meanwhile arrested {three|ar|t=meanwhile} men from Saxony. A decisive hint came two days after the reward was {doubled|-} to {100,000|w1} euros.

Next meeting 15 February, 17:00, old town hall, room 204.

@doc f-utility | customer letter of the utility | 2029-02-01
To our customers in Nordstadt, Altstadt and Hafen

Dear Sir or Madam,

In the early morning of 16 January, at {3.12|t0}, somebody set fire to our cables. You then sat in the cold, some of you until {half past eleven|t1|t=on the 18th|v=11:30} on the 18th. We apologise.

You ask when you'll be paid. If your home is among the {22,500|ce} on our list you need do nothing: {60|cu} euros will be credited on your March statement. If you were reconnected by the afternoon of the first day, as {16,700|rec|t=by noon} of you were by noon, there is unfortunately no payment.

You ask why it took so long. All {five|cb} cables had to be cut back, joined and tested in a pit at {nine degrees below zero|tp|v=-9}. {Eighty-six|tq} of our colleagues took turns, with {190|tv} helpers of the THW and their {34|gn} generators, for whom there's soup for life in our canteen.

You ask whether prices are rising because of this. No. The new price of {36.9|k1|t=from April} cents from April was announced last autumn.

You ask whether it can happen again. With the second line, which we want to begin this summer at a cost of {14.2 million|sl2} euros, much less easily.

Yours faithfully, Lioba Petrescu. Service line 0800 555 0134, Mon–Fri 8–18.
