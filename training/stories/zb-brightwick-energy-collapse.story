@story zb-brightwick-energy-collapse
@topic Energy supplier Brightwick fails, United Kingdom
@subject B = Brightwick Energy | Brightwick | the supplier | the firm
@subject O = Ofgem | the regulator
@subject T = Thames & Tyne Power | T&T | the new supplier
@subject C = customers | households
@subject A = Citizens' Energy Advice | the advice charity | CEA
@fact cust = 412000 | other | B | household customers | 2031-11-04 | snapshot
@fact biz = 9300 | other | B | business customers | 2031-11-04 | snapshot
@fact emp = 640 | jobs | B | people employed | 2031-11-04 | snapshot
@fact empl = 515 | jobs | B | people made redundant | 2031-11-12 | constant
@fact cred = 71000000 | other | C | pounds of customers' credit balances | 2031-11-04 | snapshot
@fact avgc = 172 | other | C | pounds of credit a household on average | 2031-11-04 | constant
@fact cap = 1738 | price | O | pounds a year of price cap for a typical household | 2031-10 | constant
@fact capn = 1816 | price | O | pounds a year of price cap for a typical household | 2032-01 | plan
@fact cup = 4.5 | rate | O | rise of the price cap, in percent | 2032-01 | plan
@fact debt = 148000000 | other | B | pounds of debt | 2031-11 | snapshot
@fact roc = 39000000 | other | B | pounds of renewables levy unpaid | 2031-10-31 | constant
@fact lev = 11 | price | O | pounds that the failure adds to each bill | 2032 | plan | projected
@fact fail = 3 | cases | O | suppliers failed | 2031 | cumulative
@fact failp = 29 | cases | O | suppliers failed | 2021 | cumulative
@fact hedge = 40 | other | B | share of winter gas bought in advance, in percent | 2031-10 | snapshot
@fact hedgen = 85 | other | O | share of winter gas that ought to be bought in advance, in percent | 2031 | constant | threshold
@fact div = 16500000 | spending | B | pounds of dividend paid | 2031-03 | constant
@fact call = 18700 | cases | A | calls | 2031-11-10 | cumulative
@fact wait = 47 | duration | T | minutes of wait on the hotline | 2031-11-08 | snapshot
@fact prep = 61000 | other | B | households on prepayment meters | 2031-11-04 | snapshot
@fact gas = 118 | price | - | pence a therm of gas | 2031-11-03 | snapshot
@fact year = 2016 | date | B | year of founding | - | constant
@rel change cup = cap -> capn
@fact kept = 125 | jobs | B | people kept on | 2031-11-12 | constant
@fact capd = 78 | price | O | pounds by which the price cap rises | 2032-01 | plan
@rel diff kept = emp - empl
@rel diff capd = capn - cap
@trap cust biz :: households against businesses
@trap emp empl :: all against redundant
@trap cap capn :: two caps
@trap fail failp :: two years
@trap hedge hedgen :: bought against required
@trap debt cred :: debt against customers' credit

@doc a-public | public broadcaster site | 2031-11-04
Brightwick Energy collapses: what happens to customers?

By Sunita Marchbanks, Cost of living correspondent

Brightwick Energy, which supplies {412,000|cust} homes and {9,300|biz} businesses, has ceased trading.

*Will my lights go off?* No. The regulator, Ofgem, will appoint another supplier within days. Take a meter reading.

*I'm in credit. Is it safe?* Yes. In total households have {£71m|cred|v=71000000} in their accounts, or {£172|avgc} each on average, and the regulator says it's protected.

*Will I pay more?* Your deal ends. You'll go on a tariff limited by the price cap, at present {£1,738|cap|t=at present} a year for a typical home and {£1,816|capn|t=from January} from January.

*What about prepayment?* {61,000|prep} households have such meters; top up as usual.

*Why did it fail?* Wholesale gas hit {118p|gas|t=on Monday|v=118} a therm on Monday. Brightwick, founded in {2016|year|v=2016}, hadn't bought enough ahead.

It's the {third|fail|t=this year} supplier to go this year. In {2021|-} there were {29|failp}.

@doc b-financial | financial daily | 2031-11-05
Brightwick paid {£16.5mn|div|v=16500000} dividend months before collapse

Conrad Ashby-Mensah

The energy supplier that failed on Tuesday with debts of {£148mn|debt|v=148000000} had distributed {£16.5mn|div|v=16500000|t=in March} to its owner, the private equity group Sallow Partners, in March, accounts show.

Brightwick had bought {40 per cent|hedge|t=last month} of the gas it'd need for the winter as of last month. Peers hold {85 per cent|hedgen}, a level the regulator "expects" but doesn't enforce.

On October 31 it missed a renewables payment of {£39mn|roc|v=39000000}. That, rather than the {118p|gas|v=118} gas price, was the end, said people close to the administrators, Keld & Partners.

Spreading the cost would add {£11|lev|t=next year} to every household bill next year, Cornmarket Research estimates.

A spokesman for Sallow denied that the dividend "had any bearing".

@doc c-tabloid | tabloid | 2031-11-06
LIGHTS OUT! {421,000|!cust} left in lurch as fat cats pocket {£15.6m|!div}

IT'S the {third|fail|t=this year} energy firm to go pop this year – and guess who's paying?

All of us! {£17|!lev} will be slapped on every bill to clean up Brightwick's mess. And bills were going up {4.5 per cent|cup} in January anyway, to {£1,816|capn}.

Staff found out by text. "Sorry, this is not the email you wanted," it began.

Single mum Kayleigh Boothroyd, 29, of Tunstall, is {£380|-} in credit: "That's Christmas, that is."

Martin's top tip: screenshot your balance NOW.

@doc d-trade | trade newsletter | 2031-11-12
Supply & Demand, 12 Nov

SoLR: Thames & Tyne Power gets all {412,000|cust}. It beat {six|-} bidders; it'll honour {£71m|cred|v=71000000} of credit and mutualise most of it.

Jobs: {515|empl} of {640|emp} go. {125|kept} are retained in Stoke to run the migration.

Hotline at T&T: {47|wait|t=on Saturday} minutes on Saturday. CEA logged {18,700|call|t=in the first week} calls in the first week.

Hedging: {40|hedge} vs {85|hedgen}. Say no more. Two others are in the low 50s; we aren't naming them.

Price cap Jan–Mar confirmed at {£1,816|capn}: +{£78|capd}.

@doc e-local | local paper | 2031-11-13
"We had a ping-pong table and no gas": {515|empl} lose jobs at Brightwick

Potteries Sentinel — Stoke | 6 comments | Sponsored: Gutters? Call Dave

They came out with pot plants. Of {640|emp} people at the Etruria office {515|empl|t=on Wednesday} were let go on Wednesday, most on Teams.

Danny Eze, 24, handled complaints. In the last week there'd been {2,200|-} a day. "I told them they'd be fine. I think they will. It's us."

The firm was started in {2016|year|v=2016} in a room over a chip shop by two brothers, who sold it to a fund in 2028. It paid {£16.5m|div|v=16500000|t=this spring} to its owners this spring; the administrators have found {£3m|-} in the bank.

MP Hollis Barraclough wants to know why nobody asked about the hedge ({40|hedge} per cent).
