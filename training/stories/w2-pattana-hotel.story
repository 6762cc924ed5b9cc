@story w2-pattana-hotel
@topic Fire at the Siam Lagoon hotel on Ko Wai, Thailand: the night, the fortnight and the trial
@subject F = Siam Lagoon fire | the fire | the blaze | the inferno
@subject H = Siam Lagoon | the hotel | the Lagoon | the resort
@subject W = west wing | the new wing | the wing
@subject M = main block | the old block | the main building
@subject B = Ban Laem Hospital | Ban Laem
@subject I = Ko Wai clinic | the island clinic
@subject P = Royal Thai Police | police | the police
@subject D = Department of Disaster Prevention | the disaster department | the department | DDPM
@subject T = Thai guests | Thais | Thai citizens
@subject X = foreign guests | foreigners | foreign tourists
@subject S = hotel staff | staff | employees
@subject O = Thanakorn Vejsakul | Thanakorn | Mr Thanakorn | the owner
@subject R = tourism ministry | the tourism minister | the ministry
@subject L = Phra Wihan Inn fire | Phra Wihan Inn
@fact d1 = 13 | deaths | F | people killed in the fire | 2036-01-18 07:00 | cumulative
@fact d2 = 24 | deaths | F | people killed in the fire | 2036-01-18 night | cumulative
@fact d3 = 31 | deaths | F | people killed in the fire | 2036-01-21 | cumulative
@fact d4 = 34 | deaths | F | people killed in the fire | 2036-11-03 | cumulative
@fact dw = 26 | deaths | W | people killed in the fire | 2036-01-21 | cumulative
@fact dm = 5 | deaths | M | people killed in the fire | 2036-01-21 | cumulative
@fact dt = 9 | deaths | T | people killed in the fire | 2036-01-21 | cumulative
@fact dx = 18 | deaths | X | people killed in the fire | 2036-01-21 | cumulative
@fact ds = 4 | deaths | S | people killed in the fire | 2036-01-21 | cumulative
@fact dl = 16 | deaths | L | people killed in the fire | 2027 | constant
@fact i1 = 52 | injuries | F | people injured | 2036-01-18 07:00 | cumulative
@fact i2 = 87 | injuries | F | people injured | 2036-01-18 night | cumulative
@fact ib = 61 | injuries | B | people injured | 2036-01-18 night | cumulative
@fact ii = 26 | injuries | I | people injured | 2036-01-18 night | cumulative
@fact in = 19 | injuries | F | people still in hospital | 2036-01-21 | snapshot
@fact m1 = 40 | missing | F | people missing | 2036-01-18 07:00 | snapshot
@fact m2 = 11 | missing | F | people missing | 2036-01-18 night | snapshot
@fact m3 = 2 | missing | F | people missing | 2036-01-21 | snapshot
@fact g = 418 | other | H | guests in the house | 2036-01-17 night | constant
@fact gt = 143 | other | T | guests in the house | 2036-01-17 night | constant
@fact gx = 275 | other | X | guests in the house | 2036-01-17 night | constant
@fact gs = 64 | jobs | S | staff on duty | 2036-01-17 night | constant
@fact rm = 236 | other | H | rooms | - | constant
@fact rmw = 96 | other | W | rooms | - | constant
@fact rml = 180 | other | H | rooms licensed | - | constant | threshold
@fact rmx = 56 | other | H | rooms above the licence | - | constant
@fact fl = 7 | other | W | storeys | - | constant
@fact fll = 4 | other | W | storeys approved | - | constant | threshold
@fact flx = 3 | other | W | storeys above the approved plan | - | constant
@fact dsh = 2 | deaths | F | bodies found in the lift shaft | 2036-11-03 | constant
@fact t1 = 02:14 | clock | F | time of the first alarm | 2036-01-18 | constant
@fact t2 = 02:49 | clock | D | time when the first engine came | 2036-01-18 | constant
@fact lag = 35 | duration | D | minutes until the first engine came | 2036-01-18 | constant
@fact t3 = 06:20 | clock | F | time when the fire was out | 2036-01-18 | constant
@fact en = 3 | other | D | fire engines on the island | - | constant
@fact enp = 8 | other | D | fire engines on the island | 2037 plan | plan | pledged
@fact st = 2 | other | W | stairs | - | constant
@fact loc = 1 | other | W | stairs locked | 2036-01-18 | constant
@fact age = 58 | age | O | age | 2036-01-21 | constant
@fact bail = 3000000 | other | O | baht of bail | 2036-01-21 | constant
@fact ins = 412 | other | R | hotels inspected | 2036-02-01 | cumulative
@fact insf = 103 | other | R | hotels that failed inspection | 2036-02-01 | cumulative
@fact insp = 25 | other | R | percent of hotels that failed inspection | 2036-02-01 | cumulative
@fact insc = 37 | other | R | hotels closed | 2036-02-01 | cumulative
@fact can = 1450 | other | R | bookings cancelled on the island | 2036-01-25 | cumulative
@fact arr0 = 52000 | other | R | visitors to the island in February | 2035-02 | constant
@fact arr1 = 33800 | other | R | visitors to the island in February | 2036-02 | constant
@fact arrp = 35 | rate | R | percent fall of visitors to the island in February | 2036-02 | constant
@fact cf = 1500000 | damages | O | baht for each family of the dead | 2036-11-03 | constant
@fact ct = 51000000 | damages | O | baht for the families of the dead | 2036-11-03 | constant
@fact cd = 1440000 | damages | O | dollars for the families of the dead | 2036-11-03 | constant
@fact sen = 12 | sentence | O | years in prison | 2036-11-03 | constant
@fact senq = 20 | sentence | O | years in prison asked for | 2036-10 | plan
@fact sen2 = 5 | sentence | P | years in prison for a former building inspector | 2036-11-03 | constant
@fact ch = 9 | other | P | people charged | 2036-03 | constant
@fact con = 6 | other | P | people convicted | 2036-11-03 | constant
@fact acq = 3 | other | P | people acquitted | 2036-11-03 | constant
@rel sum d3 = dw + dm
@rel sum d3 = dt + dx + ds
@rel sum i2 = ib + ii
@rel sum g = gt + gx
@rel diff rmx = rm - rml
@rel diff flx = fl - fll
@rel share insp = insf / ins
@rel change arrp = arr0 -> arr1
@rel product ct = cf * d4
@rel convert cd = ct
@rel sum ch = con + acq
@trap d1 d2 :: dawn and night
@trap d3 d4 :: nine months later
@trap dw ii :: twenty-six dead in the wing and twenty-six treated on the island
@trap m2 m3 :: missing on two days
@trap rm rml :: rooms and rooms licensed
@trap fl fll :: storeys built and approved
@trap insf insc :: failed and closed
@trap senq sen :: asked for and given
@trap gx g :: foreigners among all guests
@trap i2 in :: ever hurt and still in hospital
@trap en enp :: engines now and promised
@trap dl dx :: another hotel

@doc a-wire | wire agency | 2036-01-18
Fire at Thai island hotel kills {13|>d1}; tourists leap from balconies

BANGKOK, Jan 18 (Mekong Wire) - At least {13|>d1|t=as of 7 a.m.|by=the disaster department} people were killed and {52|i1|^} hurt when a fire swept a beach hotel on the Thai island of Ko Wai before dawn on Friday, the disaster department said as of 7 a.m.

Some {40|~m1|^} people were missing, though officials cautioned that many had probably fled to other hotels in their nightclothes.

{Four hundred and eighteen|g|v=418} guests, {275|gx|s=foreigners} of them foreigners, were registered at the Siam Lagoon, along with {64|gs} employees on duty, according to the manager.

The alarm sounded at {2:14 a.m.|t1}, the department said, and the first engine drew up at {2:49|t2}. The island owns {three|en} engines, one of which was at the pier for repair. The flames were out by {6:20|t3}.

Guests in the west wing described a stairwell door that would not open. The wing has {two|st} stairs.

"We tied towels. My husband went first to see if it held," said Birgit Aune, 61, a retired teacher. It held. She broke an ankle.

A police colonel said that an electrical fault in a karaoke room was suspected.

In 2027 a fire at the Phra Wihan Inn on the mainland cost {16|dl} lives.

@doc b-travel | travel trade site | 2036-01-19
SIAM LAGOON FIRE: WHAT AGENTS NEED TO KNOW

By Jolanta Pires-Wood, deputy editor | Last update: Sat 19 Jan 09:00 GMT | 3 min

THE TOLL. {Twenty-four|d2|t=as of last night|by=the Thai authorities|s=THE TOLL} dead as of last night, according to the Thai authorities, with {11|m2|^} missing and {87|i2|^} injured. The injured are in two places: Ban Laem on the mainland ({61|ib|^}) and the island clinic ({26|ii|^}). Lists are being updated by embassies, NOT by the hotel, whose switchboard burned.

THE PROPERTY. {236|rm} keys, of which {69|!rmw} are in the new wing, sold mainly through European operators. Four-star. Rated 8.1 by guests on StayScore. It was full to the last bed: {143|gt} Thais and {275|gx} from abroad.

REBOOKING. All major operators are waiving fees for Ko Wai until 31 January. Ferries run normally at 07:30, 11:00 and 15:30.

LIABILITY. The licence, seen by this site, covers {180|rml} rooms. Work out for yourself what that says about the other {56|rmx|s=the other}. If you contracted the wing, ring your lawyer before your insurer.

PRECEDENT. {Sixteen|dl} died in the Phra Wihan Inn in 2027, and bookings in that province took {two|-} seasons to come back.

ALSO TODAY
• Airline adds 4th daily to Phuket
• 12 pools with a view

@doc c-local | Bangkok daily | 2036-01-22
Owner gives himself up as wing is found to be {three|flx|s=wing} floors too tall

Suchada Intharat and Declan Phommachan, Ko Wai

The owner of the Siam Lagoon walked into a Ban Laem police station on Monday carrying a garland and a folder of receipts. Thanakorn Vejsakul, {58|age}, was released on bail of {3 million baht|bail|v=3000000} and told to hand in his passport.

His west wing stood {seven|fl} storeys high. Town-hall plans allowed {four|fll}. It is there that {26|dw|t=up to yesterday} of the victims were found up to yesterday; {five|dm|^} were in the main block. Added up, {31|d3|^|s=Added up} people have died. By passport and by badge they were {18|dx|^} foreigners, {nine|dt|^|s=Thai} Thai guests and {four|ds|^} employees. {Two|m3|t=yesterday} are missing, a Czech and a night porter.

Why so many in one place? One of the {two|st|s=staircases} staircases was locked, a housekeeper said, "because people smoked on it". Rescuers also point to the clock: it took {35|lag} minutes for the fire brigade, and the lift shaft needed less than ten.

Of those hurt, {19|in|t=yesterday|s=wards} were on wards yesterday.

Interior officials said that Ko Wai, which has {three|en} fire engines now, would have {eight|enp|t=by next year|s=would have} by next year.

Prayers were led by nine monks at {02:14|t1}, the minute of the first alarm, in front of a queue of suitcases that nobody had come for.

BTS extension to open with 6 stations | SET index 1,611.08

@doc d-tabloid | Australian tabloid | 2036-01-23
'THE DOOR WAS CHAINED': Aussie dad's text from hotel of horror

A BRISBANE father-of-three sent one last message from the sixth floor of a Thai resort. "Door chained," it read. "Tell mum."

Craig Mulholland-Singh, 44, is one of {31|d3|t=as of Monday|s=confirmed dead} people confirmed dead as of Monday in the inferno at the Siam Lagoon. Another {11|!m3|t=as of Monday|s=vanished} have vanished.

It has emerged that:

THE alarm went off at {2.14am|t1} but many never heard it;

FIREFIGHTERS didn't reach the place until {3.49am|!t2}, by which time guests were jumping;

ONLY {two|st} staircases served the wing's {96|rmw} rooms — and {one|loc} of them was locked;

THE hotel was licensed for {180|rml} rooms, yet had {236|rm}.

Owner Thanakorn, {58|age}, drives a lemon-yellow Lamborghini and is on bail after handing over {three million|bail|v=3000000} baht — about what 10 of his suites earn in a month.

Of the victims, {18|dx} were foreign tourists. Families say Canberra has told them nothing. Craig's sister Jess said a fifth sleepless night was "where you stop being polite".

PICTURES: Inside the blackened lobby (14)
VOTE: Would you still holiday in Thailand? Yes 38% No 62%

@doc e-feature | regional news magazine | 2036-03-06
After the fire, the emptiness

Ko Wai — The song-thaew drivers under the tamarind no longer bother to stand up. In February of last year {52,000|arr0|t=In February of last year} visitors came over on the ferries. This February there were {33,800|arr1|t=This February}, a fall of {35 per cent|arrp|t=This February|s=a fall}, by the tourism ministry's reckoning, and they came for the day.

In the first week alone {1,450|can|t=In the first week|s=bookings} bookings were called off. The ministry then made matters worse, hoteliers say, by doing its work. It looked at {412|ins|s=It looked} hotels in four provinces by 1 February. It failed {103|insf|s=It failed} of them, or {15 per cent|!insp|s=them}, and shut {37|insc|s=shut}. "They shut the ones without a cousin," said the owner of one.

{Twenty-six|dw} of the dead had slept in the west wing, a building put up on {four|fll} approved floors and {three|flx} imagined ones. It had {96|rmw} rooms and no sprinkler. The old block, of teak and plaster, lost {five|dm}.

{Nine|ch|s=people} people are to be tried, Mr Thanakorn first among them. Prosecutors want {20|senq|s=want} years for him. He has told friends that he will plead guilty to a "misunderstanding with the municipality".

The last body to be claimed was that of a porter, Somphop. His mother took the bus for eleven hours. She brought his school shoes.

Subscribe and save 40% on 12 issues.

@doc f-court | wire agency | 2036-11-03
Thai hotelier jailed for {12|sen} years over blaze that killed {34|d4}

BAN LAEM, Thailand, Nov 3 (Mekong Wire) - A court in southern Thailand sentenced the owner of the Siam Lagoon hotel to {12|sen|t=on Monday} years in prison on Monday for causing the deaths of {34|d4} people in January's fire. Prosecutors had sought {20|senq}.

Thanakorn Vejsakul must also pay {1.5 million|cf} baht to each bereaved family, {51 million|ct|s=in all} baht ({$1.44 million|cd|s=in all}) in all. A former building inspector who took a motorcycle from him was given {five|sen2|s=A former building inspector} years.

In all {nine|ch} people stood in the dock. The court convicted {six|con|s=convicted} and cleared {three|acq|s=cleared}, including the night manager, who had gone back in for guests.

Judges found that one stair of the west wing had been locked "as a matter of routine", that {96|rmw|s=rooms} rooms shared the other, and that engines needed {35|lag} minutes to arrive.

The toll at the end of the first weekend was {31|d3|t=at the end of the first weekend|s=The toll}. {Two|dsh|s=bodies} bodies were found later in the collapsed lift shaft, and a Swiss woman died in Zurich in May.

Thanakorn's lawyer said he would appeal. The site has been sold; the new owners plan {120|-} villas, none higher than a palm tree.
