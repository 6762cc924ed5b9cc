@story j1-mwambani-county
@topic County budget and finance bill in Mwambani, Kenya
@subject C = Mwambani County | Mwambani | the county | the county government
@subject A = county assembly | assembly | MCAs | the House
@subject B = Controller of Budget | the Controller
@subject T = traders | stallholders
@subject G = Mercy Kadzo Mwangombe | Mwangombe | the finance executive
@fact tb = 9840000000 | budget | C | total budget | 2023/24 | plan
@fact rb = 6520000000 | budget | C | recurrent budget | 2023/24 | plan
@fact dv = 3320000000 | budget | C | development budget | 2023/24 | plan
@fact ds = 33.7 | other | C | share of the budget for development | 2023/24 | plan
@fact es = 7900000000 | revenue | C | share of national revenue | 2023/24 | plan
@fact ot = 1150000000 | revenue | C | own revenue targeted | 2023/24 | plan
@fact ol = 980000000 | revenue | C | own revenue targeted | 2022/23 | plan
@fact oc = 742000000 | revenue | C | own revenue collected | 2022/23 | cumulative
@fact os = 75.7 | other | C | share of the own revenue target reached | 2022/23 | snapshot
@fact wb = 3900000000 | budget | C | wage bill | 2023/24 | plan
@fact ws = 39.6 | other | C | share of the budget for wages | 2023/24 | plan
@fact wc = 35 | other | C | share for wages allowed by law | - | constant | threshold
@fact pb = 1600000000 | budget | C | unpaid bills | June 2023 | snapshot
@fact vy = 27 | votes_cast | A | votes for the finance bill | 2023-07-19 | snapshot
@fact vn = 14 | votes_cast | A | votes against the finance bill | 2023-07-19 | snapshot
@fact va = 4 | votes_cast | A | members absent | 2023-07-19 | snapshot
@fact am = 45 | seats | A | members | 2023 | constant
@fact ae = 30 | seats | A | elected members | 2023 | constant
@fact an = 15 | seats | A | nominated members | 2023 | constant
@fact s0 = 20 | price | T | shillings a day for a stall | 2022/23 | constant
@fact s1 = 30 | price | T | shillings a day for a stall | 2023/24 | plan
@fact s2 = 50 | price | T | shillings a day for a stall in the first draft | June 2023 | plan
@fact k0 = 100 | price | C | shillings a day for parking | 2022/23 | constant
@fact k1 = 150 | price | C | shillings a day for parking | 2023/24 | plan
@fact si = 3200 | other | T | signatures on a petition | July 2023 | cumulative
@fact wf = 25000000 | budget | A | shillings for each ward | 2023/24 | plan
@fact wt = 750000000 | budget | A | shillings for all wards | 2023/24 | plan
@rel sum tb = rb + dv
@rel share ds = dv / tb
@rel share os = oc / ol
@rel share ws = wb / tb
@rel sum am = vy + vn + va
@rel sum am = ae + an
@rel product wt = wf * ae
@race bill = vy vn
@trap ot oc :: next year's target and last year's collection
@trap ot ol :: targets of two years
@trap ws wc :: wages planned and wages allowed
@trap s2 s1 :: first draft and the bill as passed
@trap am ae :: all members and elected ones
@trap wf wt :: one ward and all wards

@doc nairobi-daily | national daily | 2023-07-20
Mwambani MCAs pass bill raising parking, market fees

By Rashid Mwinyihaji

Motorists in Mwambani will pay Sh{150|k1} a day to park, up from Sh{100|k0}, after the county assembly on Wednesday passed the Finance Bill, 2023.

{Twenty-seven|vy|t=on Wednesday} members voted for the Bill and {14|vn|^} against. {Four|va} of the {45|am} were away.

Market stallholders will part with Sh{30|s1} daily instead of Sh{20|s0}. An earlier draft had put the charge at Sh{50|s2|by=An earlier draft}, prompting a petition signed by {3,200|si} traders.

The new levies are meant to help the county raise Sh{1.15 billion|ot|t=this financial year} from its own sources this financial year, within a budget of Sh{9.84 billion|tb}. Last year it had aimed for Sh{980 million|ol|t=Last year} and collected Sh{742 million|oc|^}.

Finance executive Mercy Kadzo Mwangombe called the target "stretching but honest".

@doc coast-fm | radio station site | 2023-07-20
Mama mboga: "Ten bob is a tomato"

Bahati Nzai has sold vegetables at Kwa Chome for eleven years. From August she will give the county {thirty|s1|t=From August} shillings each morning. "Now it is {twenty|s0|t=Now}. They say ten bob is nothing. Ten bob is a tomato," she told Pwani Breeze FM.

She was among the {3,200|si} who put their names or thumbs to the traders' petition in June, when {fifty|s2|t=in June} was on the table. "So we won," she says, without smiling.

MCA Joseph Tsuma, who led the {14|vn} in the No lobby, says the rise will bring in less than what goes missing at the gates. His colleague from Vitengeni says every ward will get {25 million|wf|by=His colleague from Vitengeni} shillings for roads and bursaries, and roads are not built with songs.

Tide tables: high 04:12 (3.1 m), low 10:25 (0.6 m).

@doc budget-watch | civil society briefing | 2023-07-24
Mwambani 2023/24 in eight numbers — Uwazi wa Bajeti

1. Sh{9.84bn|tb}. The whole. Of this Sh{7.9bn|es} is the county's share of national revenue.

2. Sh{6.52bn|rb} against Sh{3.32bn|dv}. Recurrent against development. At {33.7%|ds} the latter is just above the {30%|-} floor.

3. {39.6%|ws}. What wages, Sh{3.9bn|wb}, take of the total. The law says {35%|wc}.

4. {75.7%|os}. How much of its own-revenue goal the county reached in the year that closed in June: {Sh742m|oc|v=742000000|t=in the year that closed in June} of {Sh980m|ol|v=980000000|^}.

5. Sh{1.15bn|ot}. The new goal. To get there from {Sh742m|oc|v=742000000} collections must grow by more than {half|-}. We have not seen such a year since 2014.

6. Sh{1.6bn|pb}. Bills that suppliers were owed on 30 June.

7. {Sh750m|wt|v=750000000}. The ward kitty: {30|ae} wards, {Sh25m|wf|v=25000000} apiece. Nominated MCAs, of whom there are {15|an}, have none.

8. Zero. Public hearings held in the hinterland.

@doc controller-story | business daily | 2023-08-02
Controller flags county over pay and pending bills

Mwambani is one of {11|-} counties warned by the Controller of Budget for planning to spend more than {35 percent|wc} of their money on salaries.

Its wage bill of Sh{3.9 billion|wb|t=this year} this year works out at close to {40 percent|~ws|by=the Controller}, the Controller said in a circular seen by Bizna Daily.

Suppliers may wait longer. Unpaid claims stood at Sh{1.6 billion|pb|t=at the end of June} at the end of June, more than double what the county earned by itself in twelve months, Sh{742 million|oc|t=in twelve months}.

Ms Mwangombe said {400|-} million of that sum is disputed. "We shall pay for what was delivered. Some of these bridges I cannot find," she said.

The county assembly, whose {45|am} members passed the budget with a ward fund of Sh{750 million|wt}, goes on recess today.

NSE 20: 1,577.3 (+0.4%). KSh/US$ 142.6
