@story p4-tepiskau-dam
@topic A Labrador power dam's cost, its first power date and the rates that pay for it
@subject D = Tepiskau Falls generating station | Tepiskau Falls | Tepiskau | the dam | the station | the project | Unit 1
@subject U = Rocklands Hydro | Rocklands | the utility | the Crown corporation | Hydro
@subject B = Public Utilities Board | the board | the regulator | PUB
@subject C = Consumer advocate Maeve Tizzard | Tizzard | the consumer advocate | she
@subject I = Innu Nation of Pakua | the Innu Nation | Pakua
@fact c19 = 4200000000 | budget | D | cost of building in dollars | sanction in 2029 | plan | projected
@fact c22 = 5100000000 | budget | D | cost of building in dollars | update of 2032 | plan | projected
@fact c24 = 5850000000 | budget | D | cost of building in dollars | update of February 2034 | plan | projected
@fact cf = 1050000000 | budget | D | financing cost in dollars | update of February 2034 | plan | projected
@fact ct = 6900000000 | budget | D | cost with financing in dollars | update of February 2034 | plan | projected
@fact sp = 4380000000 | spending | D | money spent on building in dollars | end of 2033 | cumulative
@fact pc = 75 | rate | D | building cost spent in percent of the estimate | end of 2033 | cumulative
@fact cg = 400000000 | budget | D | contingency in dollars | update of February 2034 | plan
@fact cgl = 130000000 | budget | D | contingency left in dollars | end of 2033 | snapshot
@fact mw = 620 | other | D | megawatts when complete | - | constant
@fact gw = 3600 | other | D | gigawatt hours a year | - | plan | projected
@fact d0 = 2033-11-01 | date | D | day of first power | sanction in 2029 | plan
@fact d1 = 2034-12-15 | date | D | day of first power | update of 2032 | plan
@fact d2 = 2036-03-31 | date | D | day of first power | update of February 2034 | plan
@fact r0 = 14.8 | price | U | household rate in cents a kilowatt hour | February 2034 | snapshot
@fact r1 = 16.1 | price | U | household rate in cents a kilowatt hour | from July 2034 | plan | projected
@fact rw = 22.9 | price | U | household rate in cents a kilowatt hour | after commissioning without relief | plan | hypothetical
@fact ra = 8.8 | rate | U | rate increase asked for | application for July 2034 | plan
@fact rb = 6.2 | rate | B | rate increase recommended by staff | application for July 2034 | plan
@fact cm = 2240 | jobs | D | people on site | February 2034 | snapshot
@fact cmp = 3150 | jobs | D | people on site | peak in August 2032 | snapshot
@fact ib = 5.5 | rate | I | share of the profits in percent | agreement of 2028 | constant | pledged
@fact pr = 96000000 | profit | U | net income in dollars | 2033 | constant
@fact prp = 121000000 | profit | U | net income in dollars | 2032 | constant
@fact age = 54 | age | C | age | 2034 | constant
@fact inc = 750000000 | margin | D | increase of the building cost over the 2032 update in dollars | update of February 2034 | plan
@rel diff inc = c24 - c22
@rel sum ct = c24 + cf
@rel share pc = sp / c24
@trap c24 ct :: building cost with and without financing
@trap c22 c24 :: two updates
@trap ra rb :: the rise asked for and the one recommended
@trap cm cmp :: now and at the peak
@trap r0 rw :: today's rate and a hypothetical one

@doc a-news | public broadcaster | 2034-02-20
Tepiskau Falls price tag climbs to {$5.85B|c24}, power delayed again

Rocklands Hydro says the Tepiskau Falls generating station will cost {$5.85 billion|c24|by=Rocklands Hydro} to build, {$750 million|inc} more than it told the province two years ago, and won't produce electricity until {March 31, 2036|d2|by=Rocklands Hydro}.

CEO Gordon Penashue-Reid delivered the update Tuesday in St. John's. It is the second since the project was sanctioned in 2029 at {$4.2 billion|c19|t=sanctioned in 2029}. In 2032, the number became {$5.1 billion|c22|t=In 2032} and first power was pushed from {Nov. 1, 2033|d0|t=sanctioned in 2029}, to {Dec. 15, 2034|d1|t=In 2032}.

Add {$1.05 billion|cf} in financing and the bill is {$6.9 billion|ct}.

By the end of last year, {$4.38 billion|sp|t=By the end of last year} was out the door, or {75 per cent|pc|^} of the construction estimate. Of a {$400-million|cg} contingency, {$130 million|cgl|t=By the end of last year} remained.

Penashue-Reid blamed a cracked spillway pier and a shortage of trades. There were {2,240|cm|t=this month} people on site this month, down from {3,150|cmp|t=in the summer of 2032} in the summer of 2032.

"We own this," he said.

@doc b-tabloid | city tabloid | 2034-02-21
DAM IT ALL
Your power bill, their spillway

Sharpen your pencils, St. John's.

You pay {14.8|r0|t=today} cents a kilowatt hour today. If Hydro gets what it wants, you'll pay {16.1|r1|t=come July} come July. And if nobody in Ottawa finds a chequebook before that big wet thing in Labrador starts turning, consumer advocate Maeve Tizzard says you could be looking at {22.9|rw|by=consumer advocate Maeve Tizzard}.

"That's a mortgage payment," Tizzard, {54|age}, told us outside the hearing room at 120 Torbay Road.

The latest bill for the thing itself: {$5.85 billion|c24}. It was {$4.2 billion|c19|t=when they broke the champagne} when they broke the champagne. Three of every four of those dollars are spent already, and somebody had to admit Tuesday that {$210 million|!cgl|t=at year's end} was all that was left in the rainy-day fund at year's end.

First electrons? {March 31, 2036|d2}. We'd circled {Dec. 15, 2034|d1} on the newsroom calendar.

Meanwhile Hydro cleared {$96 million|pr|t=last year} last year. Poor things.

MORE: Moose stops traffic on TCH for 3 hours, page 5 | Cup final 4-1, page 28

@doc c-trade | energy newsletter | 2034-02-23
Northeast Power Letter, vol. 19 no. 8
ROCKLANDS: TEPISKAU SLIPS 15 MONTHS

The {620|mw}-MW Tepiskau Falls project will miss its late-2034 target by fifteen months. First power from Unit 1 is now set for {June 30, 2036|!d2|by=the utility}, the utility said, with all four units in service the following winter.

At completion the station is rated to supply {3,600|gw} GWh a year. The capital cost is {$5.85 billion|c24|t=now} now versus {$5.1 billion|c22|t=in the 2032 rebaselining} in the 2032 rebaselining; financing during construction of {$1.05 billion|cf} is carried separately.

Spend to Dec. 31: {$4.38 billion|sp|t=to Dec. 31}. Workforce: {2,240|cm}.

Rocklands' net income fell to {$96 million|pr} from {$121 million|prp|t=the prior year} the prior year on low water in the Churchill basin. It has applied for an {8.8 per cent|ra} increase effective July 1. PUB staff have recommended {6.2 per cent|rb|by=PUB staff}.

The Innu Nation of Pakua is entitled to {5.5 per cent|ib} of profits under the 2028 benefits agreement. Nothing is payable until the debt service reserve is full, which Rocklands' model does not show before 2041.

@doc d-hearing | live blog | 2034-02-27
Utilities board hearing, day 2: as it happened

9:34 a.m. We're under way. Chair Prakash Oldford reminds everyone that this is about rates, not the dam. Laughter.

9:51 Hydro's VP of finance, Siobhan Mugisha, walks through the application: {8.8|ra|by=Hydro's VP of finance, Siobhan Mugisha} per cent, taking the household charge from {14.8|r0} cents to {16.1|r1}.

10:20 Tizzard up. She asks how much of the request is Tepiskau. "None," says Mugisha. "It can't be in rates before it is used and useful."

10:41 Board counsel: staff think {6.2|rb|by=staff} is enough, since net income of {$118 million|!pr|t=in 2033} in 2033 beat the regulated return. Mugisha does not dispute the figure.

11:15 Back from coffee. Tizzard reads out three dates: {Nov. 1, 2033|d0}; {Dec. 15, 2034|d1}; {March 31, 2036|d2}. "Which of these should I tell my mother?"

11:32 The Innu Nation's lawyer, Shanut Rich, wants to know what {5.5|ib} per cent of a loss comes to. No answer.

12:04 p.m. Lunch. For those joining late: the dam's cost without interest is put at {$5.85 billion|c24} and with interest at {$6.9 billion|ct}. Both numbers are right. Please stop e-mailing.
