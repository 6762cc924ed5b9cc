@story p4-marudham-tariff
@topic The regulator's tariff order for the Marudham power distribution company
@subject M = Marudham Power Distribution Company | Marudham | MPDC | the discom | the distribution company | the utility | the licensee
@subject C = State Electricity Regulatory Commission | the Commission | the regulator | SERC
@subject S = State government | the government | the State | the finance department | the Treasury
@subject D = Domestic consumers in the lowest slab | the lowest slab | households using up to 100 units | the smallest households
@subject T = Textile mills | the mills | high-tension industry | HT industry
@fact ask = 198600000000 | revenue | M | yearly revenue requirement claimed in rupees | petition for 2028-29 | plan | projected
@fact app = 184200000000 | revenue | C | yearly revenue requirement approved in rupees | order for 2028-29 | plan | projected
@fact cut = 14400000000 | margin | C | revenue requirement disallowed in rupees | order for 2028-29 | plan
@fact ha = 9.5 | rate | M | average tariff increase asked for | petition for 2028-29 | plan
@fact hg = 4.8 | rate | C | average tariff increase granted | order for 2028-29 | plan
@fact hp = 3.6 | rate | C | average tariff increase granted | order for 2027-28 | constant
@fact cos = 7.42 | price | M | average cost of supplying a unit in rupees | order for 2028-29 | plan | projected
@fact arr = 6.87 | price | M | average revenue per unit in rupees | order for 2028-29 | plan | projected
@fact gap = 0.55 | margin | M | shortfall per unit in rupees | order for 2028-29 | plan | projected
@fact d0 = 3.10 | price | D | energy charge per unit in rupees | until 31 March 2028 | constant
@fact d1 = 3.25 | price | D | energy charge per unit in rupees | from 1 April 2028 | plan
@fact t0 = 7.60 | price | T | energy charge per unit in rupees | until 31 March 2028 | constant
@fact t1 = 8.05 | price | T | energy charge per unit in rupees | from 1 April 2028 | plan
@fact tx = 0.63 | margin | T | energy charge above the cost of supply in rupees | from 1 April 2028 | plan
@rel diff tx = t1 - cos
@fact l6 = 17.6 | rate | M | technical and commercial losses | 2026-27 | constant
@fact l7 = 15.9 | rate | M | technical and commercial losses | 2027-28 | snapshot
@fact l8 = 14.5 | rate | M | technical and commercial losses | target for 2028-29 | plan | threshold
@fact sb = 21500000000 | budget | S | subsidy for power in rupees | budget estimate 2027-28 | plan
@fact sr = 24800000000 | budget | S | subsidy for power in rupees | revised estimate 2027-28 | plan
@fact sp = 19300000000 | spending | S | subsidy for power released in rupees | end of February 2028 | cumulative
@fact sn = 25600000000 | budget | S | subsidy for power in rupees | budget estimate 2028-29 | plan
@fact cu = 6140000 | other | M | consumers | 2028 | snapshot
@fact ag = 780000 | other | M | farm pump connections | 2028 | snapshot
@fact sm = 920000 | other | M | smart meters installed | February 2028 | cumulative
@fact st = 2200000 | other | M | smart meters to be installed | December 2028 | plan | pledged
@rel diff cut = ask - app
@rel diff gap = cos - arr
@trap sb sr :: the budget and the revised estimate of one year
@trap sr sp :: what is to be paid and what was paid
@trap l6 l7 :: two years' losses
@trap sb sn :: the budgets of two years
@trap ha hg :: the rise sought and the rise allowed

@doc a-broadsheet | national broadsheet | 2028-03-29
Power to cost more from April 1, but by half of what discom wanted

Special Correspondent
MADURAI

The State Electricity Regulatory Commission on Tuesday allowed Marudham Power Distribution Company to raise tariffs by {4.8%|hg} on average from April 1, roughly half the {9.5%|ha|by=the distribution company} the distribution company had sought. Last year's increase was {3.6%|hp|t=Last year's}.

In a 312-page order, the Commission pegged the annual revenue requirement for 2028-29 at Rs {18,420 crore|app|t=for 2028-29|by=the Commission} against Rs {19,860 crore|ask|t=for 2028-29} claimed in the petition. The Rs {1,440 crore|cut} that was disallowed relates largely to power bought in the short-term market last summer.

For households using up to 100 units, the energy charge goes up from Rs {3.10|d0} a unit to Rs {3.25|d1|t=from April 1}. High-tension industry will pay Rs {8.05|t1} in place of Rs {7.60|t0}.

Even so, the utility is projected to earn Rs {6.87|arr} for every unit on which it spends Rs {7.42|cos}. The gap of {55 paise|gap|v=0.55} is to be met by subsidy. The State has set aside Rs {2,560 crore|sn|t=in its budget for 2028-29} in its budget for 2028-29; in the year now ending, it began with Rs {2,150 crore|sb|t=in the year now ending} and revised the figure to Rs {2,480 crore|sr|t=in the year now ending}.

The Commission also directed that losses, put at {15.9%|l7|t=in 2027-28} in 2027-28, be brought below {14.5%|<l8}.

@doc b-mills | trade association bulletin | 2028-03-30
SERC ORDER — WHAT IT MEANS FOR SPINNING UNITS

Dear Members,

1. Energy charge: Rs {8.05|t1} per unit w.e.f. 01.04.2028. Members have been paying Rs {7.60|t0|t=have been paying}. A unit with 20,000 spindles will see its bill go up by some Rs 3.5 lakh a month.

2. The licensee had prayed for an overall revision of {9.5 per cent|ha|by=The licensee}. Our objection (Petition No. 14 of 2027) was heard, and the final figure is {4.8 per cent|hg}. We had urged {nil|-}.

3. Cross-subsidy continues. The cost of supply is worked out as Rs {7.42|cos} and we are above it by {63 paise|tx|v=0.63}, whereas the smallest households, at Rs {3.25|d1}, pay well under half.

4. Line losses. We pointed out that every point of loss costs honest consumers dearly. From {17.6 per cent|l6|t=in 2026-27} in 2026-27 the discom claims to have come down to {15.9|l7|t=this year|by=the discom claims} this year. The Commission has accepted this provisionally and fixed {14.5|l8|t=for the next} for the next.

5. Smart meters. {9.2 lakh|sm|t=till February} fitted till February. {22 lakh|st|t=by December} are due by December. Members may draw their own conclusions.

— Hon. Secretary. Ph 0452-555 0143

@doc c-explainer | news site explainer | 2028-03-30
Your power bill, explained in six questions

Q. How much more will I pay?
If you are in the lowest slab, {15 paise|-} more on each unit: the rate was Rs {3.10|d0|t=till the end of this month} till the end of this month. A family that burns 90 units will not notice it.

Q. Who decides?
The regulator. The company told it that it would need Rs {19,860 crore|ask|by=The company} to run the show next year. It was told to manage with Rs {18,420 crore|app|by=It was told}.

Q. Is that enough?
Not from bills alone. An average unit brings in Rs {6.87|arr}. So the Treasury tops it up.

Q. Does the Treasury pay on time?
Judge for yourself. The promise at the beginning of the year was Rs {2,150 crore|sb|t=at the beginning of the year}. In January the finance department made it Rs {2,480 crore|sr|t=In January|by=the finance department}. By the end of February, Rs {1,930 crore|sp|t=By the end of February} had actually reached the company's account.

Q. Where does the rest of the electricity go?
Of every hundred units sent out, nearly {16|l7|round} are lost to old wires, theft and unpaid bills. It was nearer {18|l6|round|t=a year ago} a year ago.

Q. How many of us are there?
{61.4 lakh|cu} connections, of which {7.8 lakh|ag} are farm pumps that pay nothing at all.

(Rated 4.1/5 by 212 readers)

@doc d-column | regional daily column | 2028-04-02
The pump and the purse

R. Thangamuthu

Every March we perform the same play. MPDC asks for the moon ({9.5%|ha} of it this time), the regulator grants a slice, and everyone goes home pleased. This year's slice, {4.8%|hg}, is thicker than last year's, which was {3.6%|hp|t=last year's}.

Nobody on stage mentions the {7.8 lakh|ag} pumps. Free power to them is the reason the government had to find not {2,150 crore|sb} but {2,480 crore|sr} for 2027-28, and, with a month to go, was still {550 crore|-} short in paying it. For the coming year it has written down {2,560 crore|sn|t=For the coming year}, which I shall believe when I see the revised estimate.

Nor do they mention the wires. Two years ago {17.6%|l6} of what was purchased vanished; the new order demands {14.5%|l8|t=by next March} by next March. That will need meters, and of {22 lakh|st} meters promised, {9.2 lakh|sm} hang on walls.

A modest proposal: let the chairman's house, No. 8, Race Course Road, be the next to get one.
