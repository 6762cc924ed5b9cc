@story stelmo-parish
@topic St Elmo's Bay, Jamaica: a parish council, a market roof, garbage trucks and a hospital without lifts, 2028
@subject P = St Elmo Municipal Corporation | the corporation | the parish council
@subject B = St Elmo's Bay | the town
@subject M = Queen Street market | the market
@subject V = market vendors' association | vendors | higglers
@subject H = St Elmo Regional Hospital | the hospital
@subject W = Western Waste Authority | the waste authority | WWA
@subject C = Mayor Delroy Atkinson-Chin | Atkinson-Chin | the mayor
@subject R = Hurricane Odessa | Odessa | the hurricane
@fact ms = 860 | other | M | stalls | 2028 | constant
@fact mo = 534 | other | M | stalls in use | 2028-06 | snapshot
@fact mx = 326 | other | M | stalls not in use | 2028-06 | snapshot
@fact mr = 62 | other | M | share of the roof gone | 2027-10-19 | snapshot
@fact mc = 240000000 | budget | M | dollars to mend the roof | 2028 | plan
@fact m0 = 150000000 | budget | M | dollars to mend the roof | 2027-12 | plan
@fact mg = 60 | rate | M | growth of the cost of the roof in percent | 2027 to 2028 | snapshot
@fact mf = 500 | price | M | dollars a day for a stall | 2028-06 | snapshot
@fact m2 = 800 | price | M | dollars a day for a stall | 2028-09 | plan
@fact mt = 60 | rate | M | rise in the stall fee in percent | 2028-09 | plan
@fact hf = 120000000 | budget | M | dollars from the government for the roof | 2028-07 | plan
@fact vm = 900 | crowd | V | marchers by the vendors' count | 2028-07-10 | snapshot
@fact vp = 350 | crowd | V | marchers by the police estimate | 2028-07-10 | snapshot
@fact va = 4 | arrests | V | people arrested | 2028-07-10 | cumulative
@fact tr = 34 | other | W | trucks | 2028 | constant
@fact tw = 13 | other | W | trucks that work | 2028-06 | snapshot
@fact t2 = 21 | other | W | trucks that do not work | 2028-06 | snapshot
@fact tn = 15 | other | W | new trucks | 2028-11 | plan | pledged
@fact gd = 310 | other | W | tonnes of waste a day | 2028 | constant
@fact gc = 190 | other | W | tonnes of waste collected a day | 2028-06 | snapshot
@fact gl = 120 | other | W | tonnes of waste left a day | 2028-06 | snapshot
@fact dc = 214 | cases | B | cases of dengue | 2028-06-30 | cumulative
@fact d0 = 57 | cases | B | cases of dengue | 2028-03-31 | cumulative
@fact dd = 3 | deaths | B | people killed by dengue | 2028-06-30 | cumulative
@fact hl = 4 | other | H | lifts | - | constant
@fact hw = 1 | other | H | lifts that work | 2028-06 | snapshot
@fact hs = 6 | other | H | storeys | - | constant
@fact hb = 412 | other | H | beds | 2028 | constant
@fact ho = 118 | other | H | share of beds filled | 2028-06 | snapshot
@fact hk = 37 | other | H | patients on chairs | 2028-06-24 | snapshot
@fact hq = 1480 | waiting | H | patients waiting for an operation | 2028-06-30 | snapshot
@fact hh = 640 | waiting | H | patients waiting for a hernia or fibroid operation | 2028-06-30 | snapshot
@fact hc = 3600000000 | budget | H | dollars to repair it | 2028 | plan
@fact rd = 11 | deaths | R | people killed in the parish | 2027-10 | cumulative
@fact rh = 4300 | homes | R | homes that lost their roof | 2027-10 | snapshot
@fact rt = 1720 | homes | R | homes still under tarpaulin | 2028-06 | snapshot
@fact rp = 40 | other | R | share of roofless homes still under tarpaulin | 2028-06 | snapshot
@fact rg = 350000 | price | R | dollars of grant for each roof | 2028 | plan | pledged
@fact rn = 1290 | other | R | grants paid | 2028-06 | cumulative
@fact rm = 451500000 | spending | R | dollars of grants paid | 2028-06 | cumulative
@fact bu = 2100000000 | budget | P | dollars in the budget | 2028/29 | plan
@fact bp = 38 | other | P | share of property taxes collected | 2027/28 | snapshot
@fact vf = 9 | votes_cast | P | councillors for the fee | 2028-06-22 | snapshot
@fact vn = 8 | votes_cast | P | councillors against the fee | 2028-06-22 | snapshot
@fact vs = 17 | seats | P | councillors | - | constant
@fact pop = 96000 | other | B | residents | 2022 census | constant
@fact m3 = 600 | price | M | dollars a day for a stall | 2028-09 as agreed | plan
@trap ms mo :: stalls there and in use
@trap m0 mc :: two estimates
@trap m2 m3 :: fee voted and fee agreed
@trap vm vp :: two counts
@trap tr tw :: trucks owned and working
@trap gd gc :: waste made and collected
@trap dc d0 :: two dates
@trap dc dd :: ill and dead
@trap hl hw :: lifts there and working
@trap hq hh :: all waiting and two kinds
@trap rh rt :: roofs lost and still missing
@trap rg rm :: each grant and all
@trap mg mt :: two rises of the same size
@rel diff mx = ms - mo
@rel change mg = m0 -> mc
@rel change mt = mf -> m2
@rel diff t2 = tr - tw
@rel diff gl = gd - gc
@rel share rp = rt / rh
@rel product rm = rn * rg
@rel sum vs = vf + vn

@doc a-gleam | national daily, western bureau | 2028-06-26
Eight months after Odessa, higglers still selling under sky

Western Observer-Gleam · Shanique Pusey-Lindo

ST ELMO'S BAY: When it rains at Queen Street market Miss Icilda puts the yams in the pot and the pot on her head.

Hurricane Odessa took {62|mr} per cent of the roof last October. It killed {11|rd} people in the parish and took the roofs from {4,300|rh} houses. {1,720|rt|t=now} of those are under tarpaulin now, {two in five|rp|v=40}.

The market has {860|ms} stalls; {534|mo|t=last week} were in use last week. The corporation in December put the cost of mending it at {$150 million|m0|t=in December}. It's {$240 million|mc|t=now}, it told councillors on Thursday, before they voted {nine|vf} to {eight|vn} to raise the daily fee from {$500|mf} to {$800|m2|t=in September} in September.

“You charging me for a roof I don't have,” said Miss Icilda.

Mayor Delroy Atkinson-Chin said that only {38|bp} per cent of property owners paid their taxes last year. “I can't mend it with a song.”

Behind the market is a heap, and behind the heap another. The parish makes {310|gd} tonnes of garbage a day, and the waste authority picks up {190|gc}. It has {34|tr} trucks, and {13|tw} of them work.

Dengue: {214|dc|t=so far this year} cases so far this year.

@doc b-radio | talk radio | 2028-06-27
“BAY BREAKFAST”, HOPE 94 FM — listeners' line

— Morning, Miss Vee. I calling from the hospital, from the fifth floor.
— How you get up there?
— Walk! It have {four|hl} lift and {one|hw} working, and that one is for the dead and the doctor.
— You sick?
— My mother. She on a chair since Saturday. I count {thirty-seven|hk|t=Saturday} people on chair. The matron say the place {one-eighteen|ho|v=118} per cent full. {Four hundred and twelve|hb} bed.
— And operation?
— Them say join the line. {Fourteen hundred and eighty|hq} in the line. Fibroid and hernia alone is {six-forty|hh|v=640}.
— Stay there, caller. Minister say on Friday {three point six billion|hc} coming to fix it.
— Tell him bring a lift.

— Next caller. — Miss Vee, is true the dengue kill {three|dd}? — Is true. Up to March we had only {fifty-seven|d0|t=Up to March} cases. Turn over the drum, people.

Ten past eight. Sponsored by Zinc World, sheets from $2,950.

@doc c-vendors | vendors' letter to the mayor | 2028-07-07
His Worship the Mayor

Sir,

We, the vendors of Queen Street, write with respect.

1. {Three hundred and twenty-six|mx} stalls are empty. It isn't because people don't want to sell. It's because of water.
2. A rise of {60|mt} per cent! We notice that the price of your roof has also gone up by {sixty|mg}. Perhaps somebody has used the one number twice.
3. Of the {nine|vf} who voted for it two have shops on Queen Street.
4. {Twenty-one|t2} trucks are parked at the WWA yard. Their tyres are sold in the market, so we know.

On Monday we'll walk to you. We'll be quiet until we're not.

Icilda Grandison, President. Marlon Wee-Tom, Secretary (shoes)

@doc d-star | evening tabloid | 2028-07-11
YAM MARCH! Higglers lock down Bay

They came with yam, with dasheen, with a whole goat, and {FOUR|va} of them left in the jeep.

Police say {350|vp|t=yesterday|by=Police} vendors blocked the clock tower yesterday. “{Nine hundred|vm|t=yesterday|by=Miss Icilda}, plus the goat,” insisted Miss Icilda.

By 3 o'clock the mayor come out with him hand up. New fee: {$600|m3}. Not {800|m2}. The {four|va} were let go with a warning and a mango each.

But him say the roof still cost {$240 million|mc} and the Government only send half.

CASH POT: 17, 5, 22, 36. Dancehall clash at Pier 2, pre-sold $3,000.

@doc e-mins | ministry bulletin | 2028-07-20
MINISTRY OF LOCAL GOVERNMENT — PARISH UPDATE: ST ELMO

Roof grants. {1,290|rn|t=to end June} grants of {$350,000|rg} each had been paid to end June, a total of {$451.5 million|rm}. {1,720|rt} houses remain under tarpaulin, of {4,300|rh} damaged.

Solid waste. {Fifteen|tn} new trucks will be delivered in November. At present {120|gl} tonnes a day go uncollected.

Market. The Ministry has provided {$120 million|hf} towards Queen Street, half the cost.

Hospital. Tenders for the {six|hs}-storey main block close on 15 August. All {four|hl} lifts will be replaced first.

Health. Dengue: {214|dc|t=end of June} cases at the end of June; deaths {three|dd}.

The corporation ({17|vs} members; budget {$2.1 billion|bu}) is reminded that audited accounts for 2024/25 remain outstanding. Population of the town: {96,000|pop}.
