@story w3-odisha-budget
@topic Budget of the Indian state of Odisha for 2038-39, February 2038
@subject O = Odisha | the state | the state government | the government | Bhubaneswar
@subject L = Sasmita Lakra-Dash | Lakra-Dash | the finance minister | she | the minister
@subject P = Harun Pattnaik | Pattnaik | the opposition leader | the opposition | Utkal Jan Morcha | the Morcha
@subject W = Subhashree scheme | Subhashree | the women's scheme | the women's grant
@subject F = farmers | paddy growers | growers | Krushak Sangha
@subject E = government employees | employees | state staff
@subject C = Mahanadi Policy Centre | the Centre for Policy | MPC | the think tank | Joanna Kerketta | Kerketta
@subject X = excise department | excise | liquor
@subject U = Union government | the Union | New Delhi
@fact t1 = 4120000000000 | budget | O | total spending | 2038-39 | plan
@fact tr = 3680000000000 | budget | O | total spending | 2037-38 revised | snapshot | projected
@fact tb = 3740000000000 | budget | O | total spending | 2037-38 budget | plan
@fact tp = 12 | rate | O | rise in total spending over the revised estimate | 2038-39 | plan
@fact c1 = 824000000000 | budget | O | capital spending | 2038-39 | plan
@fact c0 = 705000000000 | budget | O | capital spending | 2037-38 revised | snapshot | projected
@fact cg = 16.9 | rate | O | rise in capital spending | 2038-39 | plan
@fact cs = 20 | rate | O | share of capital in total spending | 2038-39 | plan
@fact rr = 3585000000000 | revenue | O | revenue receipts | 2038-39 | plan | projected
@fact ro = 987000000000 | revenue | O | own taxes | 2038-39 | plan | projected
@fact rn = 713000000000 | revenue | O | own income other than taxes | 2038-39 | plan | projected
@fact rm = 586000000000 | revenue | O | income from minerals | 2038-39 | plan | projected
@fact rc = 1125000000000 | revenue | U | share of central taxes paid to the state | 2038-39 | plan | projected
@fact rg = 760000000000 | revenue | U | grants to the state | 2038-39 | plan | projected
@fact re = 3226000000000 | spending | O | revenue spending | 2038-39 | plan
@fact rs = 359000000000 | profit | O | revenue surplus | 2038-39 | plan | projected
@fact fd = 368000000000 | other | O | fiscal deficit in rupees | 2038-39 | plan | projected
@fact fp = 3.2 | rate | O | fiscal deficit in percent of output | 2038-39 | plan | projected
@fact f0 = 2.9 | rate | O | fiscal deficit in percent of output | 2037-38 revised | snapshot | projected
@fact fl = 3.5 | rate | O | fiscal deficit in percent of output that is allowed | - | constant | threshold
@fact gs = 11500000000000 | other | O | output of the state in rupees | 2038-39 | plan | projected
@fact db = 1610000000000 | other | O | debt in rupees | March 2039 | plan | projected
@fact dp = 14 | rate | O | debt in percent of output | March 2039 | plan | projected
@fact g1 = 8.1 | rate | O | growth of output | 2037-38 | snapshot | projected
@fact g0 = 6.6 | rate | U | growth of output of the nation | 2037-38 | snapshot | projected
@fact ag = 384000000000 | budget | O | spending on agriculture | 2038-39 | plan
@fact he = 297000000000 | budget | O | spending on health | 2038-39 | plan
@fact ed = 512000000000 | budget | O | spending on education | 2038-39 | plan
@fact ir = 189000000000 | budget | O | spending on irrigation | 2038-39 | plan
@fact wt = 150000000000 | budget | W | cost of the grants | 2038-39 | plan
@fact w1 = 12500 | price | W | grant to each woman a year in rupees | 2038-39 | plan | pledged
@fact w0 = 10000 | price | W | grant to each woman a year in rupees | 2037-38 | constant
@fact wn = 12000000 | other | W | women who receive the grant | 2038-39 | plan | projected
@fact wm = 10800000 | other | W | women who receive the grant | 2037-38 | snapshot
@fact pc = 76000000000 | budget | E | cost of the new pay scales | 2038-39 | plan
@fact en = 640000 | jobs | E | people employed | 2038 | snapshot
@fact ep = 490000 | other | E | pensioners | 2038 | snapshot
@fact vf = 42000 | jobs | E | posts to be filled | 2038-39 | plan | pledged
@fact vv = 115000 | jobs | E | posts vacant | 2038 | snapshot
@fact b1 = 900 | price | F | bonus for a quintal of paddy in rupees | from October 2038 | plan | pledged
@fact b0 = 800 | price | F | bonus for a quintal of paddy in rupees | 2037 | constant
@fact bi = 100 | price | F | rise of the bonus for a quintal of paddy in rupees | from October 2038 | plan | pledged
@fact gd = 1.5 | rate | O | lead over the nation's growth in points | 2037-38 | snapshot | projected
@rel diff bi = b1 - b0
@rel diff gd = g1 - g0
@fact bd = 1200 | price | F | bonus for a quintal of paddy in rupees that is demanded | 2038 | plan
@fact pq = 7800000 | other | F | tonnes of paddy bought by the state | 2037-38 | snapshot
@fact x1 = 142000000000 | revenue | X | income from liquor | 2038-39 | plan | projected
@fact x0 = 118000000000 | revenue | X | income from liquor | 2037-38 revised | snapshot | projected
@fact xp = 20.3 | rate | X | rise in income from liquor | 2038-39 | plan | projected
@fact pv = 2 | price | O | cut in the price of a litre of petrol in rupees | from 2038-04-01 | plan | pledged
@fact pl = 8400000000 | revenue | O | income lost by the cut on petrol | 2038-39 | plan | projected
@fact rk = 7500 | distance | O | kilometres of road to be built | 2038-39 | plan | pledged
@fact ho = 450000 | homes | O | houses to be built for the poor | 2038-39 | plan | pledged
@fact sl = 158 | duration | L | minutes of the budget speech | 2038-02-17 | constant
@fact sk = 180 | other | O | cyclone shelters to be built | 2038-39 | plan | pledged
@rel change tp = tr -> t1
@rel change cg = c0 -> c1
@rel share cs = c1 / t1
@rel sum rr = ro + rn + rc + rg
@rel diff rs = rr - re
@rel share fp = fd / gs
@rel share dp = db / gs
@rel product wt = w1 * wn
@rel change xp = x0 -> x1
@trap tr tb :: last year's revised and original estimate
@trap t1 rr :: spending and receipts
@trap fd rs :: fiscal deficit and revenue surplus, nearly the same sum
@trap fp fl :: deficit and its limit
@trap c1 rn :: capital spending and non-tax income
@trap w1 w0 :: this year's grant and last year's
@trap b1 bd :: what is promised and what is demanded
@trap vf vv :: posts to be filled and posts vacant
@trap rn rm :: all non-tax income and the part from minerals
@trap g1 g0 :: growth of the state and of the nation
@trap x1 wt :: income from liquor and cost of the women's grant
@trap ag ir :: agriculture and irrigation

@doc a-wire | wire agency | 2038-02-17
Odisha presents {Rs 4.12 lakh crore|t1|t=for 2038-39} budget for 2038-39, raises grant to women

Bhubaneswar, Feb 17 (BNS) Odisha Finance Minister Sasmita Lakra-Dash on Wednesday presented a budget of {Rs 4.12 lakh crore|t1|t=for 2038-39}, {12 per cent|tp} more than the revised estimate of {Rs 3.68 lakh crore|tr|t=for the current year} for the current year, without any new tax.

Capital spending has been pegged at {Rs 82,400 crore|c1}, or {20 per cent|cs} of the total, compared with {Rs 70,500 crore|c0|t=this year} this year.

The state expects revenue receipts of {Rs 3.585 lakh crore|rr} and revenue expenditure of {Rs 3.226 lakh crore|re}, leaving a surplus of {Rs 35,900 crore|rs} on revenue account. The fiscal deficit is estimated at {Rs 36,800 crore|fd}, which is {3.2 per cent|fp} of the gross state domestic product, within the limit of {3.5 per cent|fl}.

Under the Subhashree scheme each woman will get {Rs 12,500|w1} a year instead of {Rs 10,000|w0|t=instead of}, for which {Rs 15,000 crore|wt} has been set aside. The number of beneficiaries is to go up to {1.2 crore|wn} from {1.08 crore|wm|t=at present} at present.

The minister also promised to fill {42,000|vf} posts and raised the bonus on paddy to {Rs 900|b1|t=from the coming kharif season} a quintal from the coming kharif season.

Petrol will be cheaper by {Rs 2|pv|t=from April 1} a litre from April 1, costing the exchequer {Rs 840 crore|pl}.

@doc b-daily | English daily, Bhubaneswar | 2038-02-18
Minerals pay, mothers collect
By Debashish Soren | Bhubaneswar | Updated 06:10 IST

Sasmita Lakra-Dash spoke for {158|sl} minutes on Wednesday, drank four glasses of water and quoted Gopabandhu twice. What she had to say can be put more briefly: the iron-ore boom goes on, and the women of the state shall have a share in it.

Of the money that comes in, own taxes are to yield {Rs 98,700 crore|ro} and other income of the state's own {Rs 71,300 crore|rn}, of which no less than {Rs 58,600 crore|rm} is dug out of the ground. The Union will pass on {Rs 1,12,500 crore|rc|v=1125000000000} as the state's portion of its taxes and {Rs 86,000 crore|!rg} in grants. That makes {Rs 3,58,500 crore|rr|v=3585000000000}.

On the other side education remains the largest department with {Rs 51,200 crore|ed}. Agriculture will have {Rs 38,400 crore|ag}, health {Rs 29,700 crore|he} and irrigation {Rs 18,900 crore|ir}.

Then the politics. Panchayat polls are due in eleven months. {Rs 15,000 crore|wt} for Subhashree is more than the {Rs 14,200 crore|x1|t=next year} that excise hopes to raise next year from liquor, itself {20.3 per cent|xp} up on {Rs 11,800 crore|x0|t=in the current one} in the current one. "What the husband drinks the wife gets back," a ruling-party MLA joked in the lobby, and regretted it.

The economy grew by {8.1 per cent|g1}, the nation's by {6.6|g0}.

Also on Page 1: Rourkela 41.2°C in February | Hockey: India 3, Spain 3 | Gold Rs 1,24,300

@doc c-opposition | party statement | 2038-02-17
UTKAL JAN MORCHA
Statement of Sri Harun Pattnaik, Leader of the Opposition

The people of Odisha have been handed a bill and told that it is a gift.

The government will borrow as never before. Its fiscal deficit climbs from {2.9 per cent|f0|t=this year} this year to {3.8 per cent|!fp}. By March of next year every citizen, newborn included, will carry a part of a debt of {Rs 1.61 lakh crore|db|t=By March of next year}.

There are {1.15 lakh|vv|t=today} vacancies in the government's offices, schools and hospitals today. The minister will fill {42,000|vf|by=The minister}. At that speed the last nurse arrives when her patient's grandchildren retire.

Growers asked for {Rs 1,200|bd} a quintal. They get {Rs 900|b1}, up from {Rs 800|b0}. {A hundred rupees|bi}! It wouldn't pay for the tea that was served to the press.

{Rs 29,700 crore|he} for health is a headline. So was last year's, and the district hospital in Nuapada still has one ventilator. 

She cuts petrol by {two|pv} rupees and takes {Rs 14,200 crore|x1} from the bottle. We ask our mothers: who'll be paying for your {Rs 12,500|w1}?

The Morcha will move a cut motion on 26 February and sit in dharna at Lower PMG from 10 am. 

Issued by the media cell, 2nd floor, Plot 118, Unit VIII.

@doc d-brief | think-tank brief | 2038-02-20
Budget in Brief 2038-39 · Mahanadi Policy Centre · Joanna Kerketta

Main points. The budget is larger than it looks and safer than the opposition says.

Size. Total spending will be {Rs 4.12 lakh crore|t1}, up {10 per cent|?tp}. Note that the state underspends: the budget for the year now ending was {Rs 3.74 lakh crore|tb|t=for the year now ending}, and the revised figure is {Rs 3.68 lakh crore|tr|t=revised}.

Quality. {A fifth|cs} of it is capital. Roads ({7,500|rk} km), houses for the poor ({4.5 lakh|ho}) and cyclone shelters ({180|sk}) take the most. The increase, {16.9 per cent|cg}, outpaces that of the whole. 

Balance. The revenue account is {Rs 35,900 crore|rs} in the black. The overall gap of {Rs 36,800 crore|fd} is {3.2 per cent|fp} of an output projected at {Rs 11.5 lakh crore|gs}; the law allows {3.5|fl} and the present year closes at {2.9|f0|t=the present year}.

Debt. {Rs 1.61 lakh crore|db}, {14 per cent|dp} of output, is the second lowest among large states.

Risk. Minerals. If ore prices fell by {a quarter|-}, {Rs 58,600 crore|rm} would shrink to under {45,000|-} and the surplus by {two-fifths|-}.

Commitments. New pay scales for {6.4 lakh|en} employees and {4.9 lakh|ep} pensioners cost {Rs 7,600 crore|pc} in the first year. Subhashree, at {Rs 12,500|w1} for {1.2 crore|wn} women, is double that, and will be hard to take back.

Growth. {8.1 per cent|g1}, {1.5 points|gd} better than India.

Cite as: MPC Brief 7/2038. ISSN 2950-1187. Comments: kerketta@mpc.example

@doc e-ticker | TV channel live page | 2038-02-17
LIVE: Odisha Budget 2038 – all the announcements as they come

13.42 She sits down. {Two hours and 38 minutes|sl|v=158}, a House record. Over to our panel.

13.31 Total size {Rs 4.12 lakh crore|t1}. Thumping of desks.

13.20 Capital outlay {Rs 80,400 crore|!c1}. More than ever, she says.

12.58 Pay: {Rs 7,600 crore|pc} for new scales. {6.4 lakh|en} staff will be smiling. 

12.40 Petrol down {Rs 2|pv}! Petrol down {Rs 2|pv}!

12.26 {180|sk} more cyclone shelters. {4.5 lakh|ho} pucca houses. {7,500|rk} km of roads.

12.05 Farmers: allocation of {Rs 38,400 crore|ag}; {Rs 900|b1} bonus. The state bought {78 lakh|pq|t=this season} tonnes of paddy this season, she says.

11.47 Women: {Rs 12,500|w1}, up from {Rs 10,000|w0}. Slogans from the treasury benches. {1.08 crore|wm|t=now} women get it now.

11.30 Schools and colleges {Rs 51,200 crore|ed}, health {Rs 27,900 crore|!he}.

11.18 Growth {8.1%|g1}, against {6.6%|g0} for the country.

11.00 The minister rises in a Sambalpuri sari. Our colour index: maroon, 9/10.

10.20 Pattnaik to reporters: "I expect nothing and will be disappointed."

Viewers now: 14,322 · Poll: Is it a good budget? Yes 48 No 39 Can't say 13

@doc f-farm | farmers' monthly, English page | 2038-03-01
What the budget leaves in the field

The Krushak Sangha met in Bargarh on the 24th and did its sums on the back of a fertiliser bag.

The bonus first. At {Rs 800|!b1|t=next season} a quintal next season, on top of the Union's support price, a farmer with two acres and {forty|-} quintals pockets enough for a motor pump, not for a well. The Sangha's demand of {Rs 1,200|bd|by=The Sangha} stands.

The state took in {78 lakh|pq} tonnes, more than its stores can hold. For stores there's nothing in the {Rs 38,400 crore|ag} that agriculture receives. Irrigation has {Rs 18,900 crore|ir}, a good figure, if the canals get water and not only concrete.

Compare. The women's grant costs {Rs 15,000 crore|wt}, and our wives say hands off. New pay scales cost {Rs 7,600 crore|pc}. The whole of capital expenditure is {Rs 82,400 crore|c1}, most of it tar.

We aren't ungrateful for the {two|pv} rupees on petrol. Our pumps run on diesel.

Seed prices, Sambalpur, 27 Feb: Swarna 41, Pooja 44, Lalat 39 (Rs/kg). Subscribe: Rs 300 for 12 issues.
