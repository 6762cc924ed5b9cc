@story jandrapur-budget
@topic Jandrapur, India: the municipal corporation's budget, the property tax, dogs, potholes and a bandh, February to April 2029
@subject J = Jandrapur Municipal Corporation | Jandrapur | the corporation | JMC | the civic body
@subject C = Commissioner Ishwar Paliwal | Paliwal | the commissioner
@subject O = Opposition leader Farzana Tamboli | Tamboli | the opposition leader
@subject B = Monday's bandh | the bandh | the shutdown
@subject S = Jandrapur Traders' Federation | the federation | traders
@subject H = Savitri Hospital | Savitri | the civic hospital
@fact b1 = 41200000000 | budget | J | rupees in the budget | 2029/30 | plan
@fact b0 = 37800000000 | budget | J | rupees in the budget | 2028/29 | plan
@fact br = 33900000000 | budget | J | rupees in the revised budget | 2028/29 | plan
@fact bg = 8.99 | rate | J | growth of the budget | 2029/30 | plan
@fact bc = 17300000000 | budget | J | rupees of capital spending | 2029/30 | plan
@fact bv = 23900000000 | budget | J | rupees of running costs | 2029/30 | plan
@fact pt = 10500000000 | revenue | J | rupees of property tax | 2029/30 | plan | projected
@fact pt0 = 8140000000 | revenue | J | rupees of property tax | 2028/29 to 15 February | cumulative
@fact ptr = 14 | rate | J | rise in property tax | 2029/30 | plan
@fact ptf = 9 | rate | J | rise in property tax | 2029/30 as adopted | plan
@fact ptp = 612000 | other | J | properties taxed | 2029-02 | snapshot
@fact ptd = 6800000000 | other | J | rupees of property tax unpaid | 2029-02 | snapshot
@fact ptx = 84000 | other | J | properties never assessed | 2029-02 | snapshot | projected
@fact fl = 500 | area | J | square feet under which homes pay no tax | 2029/30 | plan | threshold
@fact ty = 41 | duration | J | years since the last general rise | 2029 | snapshot
@fact wt = 2900000000 | budget | J | rupees for water supply | 2029/30 | plan
@fact rd = 4600000000 | budget | J | rupees for roads | 2029/30 | plan
@fact rk = 312 | distance | J | kilometres of road to be surfaced | 2029/30 | plan
@fact rk0 = 118 | distance | J | kilometres of road surfaced | 2028/29 | cumulative
@fact rt0 = 280 | distance | J | kilometres of road to be surfaced | 2028/29 | plan
@fact po = 7431 | other | J | potholes reported | June to December 2028 | cumulative
@fact pf = 6902 | other | J | potholes filled by the corporation's account | June to December 2028 | cumulative
@fact pd = 13 | deaths | J | people killed in pothole accidents | 2028 | cumulative
@fact dg = 58000 | other | J | stray dogs | 2028 survey | snapshot | projected
@fact db = 21640 | cases | J | dog bites | 2028 | cumulative
@fact db0 = 18110 | cases | J | dog bites | 2027 | cumulative
@fact dbg = 19.49 | rate | J | growth in dog bites | 2028 | snapshot
@fact ds = 9800 | other | J | dogs sterilised | 2028 | cumulative
@fact dm = 96000000 | budget | J | rupees for sterilising dogs | 2029/30 | plan
@fact hb = 640 | other | H | beds | - | constant
@fact hv = 5 | other | H | ventilators working | 2029-02 | snapshot
@fact hvt = 22 | other | H | ventilators owned | 2029-02 | snapshot
@fact hd = 137 | jobs | H | doctors' posts vacant | 2029-02 | snapshot
@fact ho = 2300 | other | H | outpatients a day | 2029-02 | snapshot
@fact hm = 1800000000 | budget | H | rupees allotted | 2029/30 | plan
@fact bs = 38000 | other | S | shops closed by the federation's count | 2029-03-12 | snapshot
@fact bp = 15000 | other | B | shops closed by the police estimate | 2029-03-12 | snapshot
@fact bm = 60 | other | B | share of markets shut | 2029-03-12 | snapshot
@fact bl = 900000000 | other | S | rupees of trade lost | 2029-03-12 | snapshot
@fact ba = 46 | arrests | B | people detained | 2029-03-12 | cumulative
@fact bb = 3 | other | B | buses damaged | 2029-03-12 | cumulative
@fact vf = 58 | votes_cast | J | corporators for the budget | 2029-03-28 | snapshot
@fact va = 39 | votes_cast | J | corporators against the budget | 2029-03-28 | snapshot
@fact vx = 4 | other | J | corporators absent | 2029-03-28 | snapshot
@fact vs = 101 | seats | J | seats in the house | - | constant
@fact tx = 2800 | price | - | rupees of yearly tax on the clerk's flat | 2028/29 | snapshot
@fact ty1 = 3052 | price | - | rupees of yearly tax on the clerk's flat | 2029/30 | plan
@trap b0 br :: the budget as passed and as revised
@trap pt pt0 :: next year's hope and this year's takings
@trap ptr ptf :: proposed and adopted rise
@trap rk rk0 :: roads planned and done
@trap po pf :: reported and filled
@trap dg db :: dogs and bites
@trap bs bp :: two counts of closed shops
@trap hv hvt :: ventilators that work and all
@trap ptp ptx :: taxed and never assessed
@rel change bg = b0 -> b1
@rel sum b1 = bc + bv
@rel change dbg = db0 -> db
@rel sum vs = vf + va + vx
@rel change ptf = tx -> ty1

@doc a-herald | metro page of a national daily | 2029-02-20
JMC presents Rs {4,120|b1|x=10000000} crore budget; property tax to go up {14%|ptr}

Sujoy Ghanekar | Metro Bureau

JANDRAPUR: Municipal commissioner Ishwar Paliwal on Monday proposed the first general rise in property tax in {41|ty} years while presenting a budget of Rs {4,120 crore|b1|t=for 2029-30} for 2029-30 to the standing committee.

The outlay is {9%|bg|round} larger than the Rs {3,780 crore|b0|t=last February} presented last February. That figure, however, has since been revised to Rs {3,390 crore|br} because income fell short.

Of the new total, Rs {1,730 crore|bc} is capital expenditure.

The civic body expects Rs {1,050 crore|pt} from property tax. Till February 15 it had collected Rs {814 crore|pt0|t=Till February 15} this fiscal. Arrears stand at Rs {680 crore|ptd}, and officials believe {84,000|ptx|by=officials} buildings have never been assessed at all. {6.12 lakh|ptp|v=612000} properties are on the books. Homes under {500|fl} sq ft would continue to be exempt.

Roads get Rs {460 crore|rd}, for which {312|rk} km are to be resurfaced. This year's target was {280|rt0|t=This year}; {118|rk0} km have been done.

Opposition leader Farzana Tamboli called it “a budget of round figures and square wheels”. {Thirteen|pd|t=last year} people died in pothole accidents last year, she said, and “the corporation says it filled {6,902|pf} of {7,431|po}. I'd like to meet the man who counts.”

The committee will take up the proposals head-wise from February 26.

@doc b-weekly | neighbourhood weekly | 2029-02-25
Savitri gets money, not doctors

Ward 22 Samachar · Free with your milk · Ed. Mrs Kulsum Deodhar

Dear neighbours, our own hospital finds mention on page 71 of the budget. Rs {180 crore|hm}! What will it buy?

It has {640|hb} beds. It sees {2,300|ho} of us a day in the OPD. But {137|hd} posts of doctors are vacant, the Dean told our reporter, and of {22|hvt} ventilators {five|hv} are working. One is propping open the door of the linen room; I have seen it.

DOGS. After the sad incident near Shivneri Chowk many have asked. The corporation's survey found {58,000|dg|t=Last year} strays. Last year there were {21,640|db|^} bites, up from {18,110|db0|t=in 2027} in 2027. It sterilised {9,800|ds|t=Last year} animals. For next year Rs {9.6 crore|dm} has been kept.

TAX. Mr Bhosale, clerk, of Sai Kripa CHS (Flat 304), pays Rs {2,800|tx|t=today} today. If the {14|ptr} per cent comes, it is Rs 392 more.

WATER will come at 5.15 am, not 6, in Lanes 3 to 9.

@doc c-wire | wire agency | 2029-03-12
Shops shut, {46|ba} held as Indian city strikes over tax

JANDRAPUR, March 12 (BNS) - Markets stayed shut in much of the western Indian city of Jandrapur on Monday as traders struck against the first general increase in property tax in {four decades|~ty|v=40}.

The Traders' Federation said {38,000|bs|by=The Traders' Federation} establishments had closed. Police put the number at {15,000|bp|by=Police}. {Three|bb} buses were stoned and {46|ba} people detained.

“Trade worth {900 million|bl} rupees has been lost and the fault lies with one official,” federation president Hasmukh Kothari told reporters.

The official, commissioner Ishwar Paliwal, has proposed a rise of {14%|ptr} from April. The opposition wants it scrapped. A ruling party corporator, speaking on condition of anonymity, said single digits were likelier.

@doc d-site | local news portal | 2029-03-12
Jandrapur Bandh LIVE Updates: {60%|bm} markets closed, says JMC; buses back by 6 pm

JandrapurMirchi | Trending Desk | Updated: Mar 12, 19:22 IST | 2 min read | Follow us on 4 platforms

— 18:05 Buses are back. Transport manager says {eight|!bb} vehicles were damaged.
— 16:40 Opp leader Tamboli: "{14 percent|ptr} is robbery. {7,431|po} potholes we reported and we must pay for them?"
— 15:10 DCP Zone 2 confirms {46|ba} detentions. All will be let off by evening.
— 13:30 Federation claims {38,000|bs|by=Federation} shutters down. On our ride through Laxmi Road, Camp and Station we saw chai stalls, medical shops and {one|-} sari shop open.
— 11:00 DCP: not more than {15,000|<bp|by=DCP}.
— 09:15 Remember why: no general hike for {14|!ty} years, says the commissioner, and arrears of Rs {680 cr|ptd|v=6800000000}.

ALSO READ: 7 misal places ranked | JEE topper slept 8 hours | Gold at Rs 1,42,300

@doc e-herald2 | metro page of a national daily | 2029-03-29
House clears budget; tax hike pared to {9%|ptf}

JANDRAPUR: After eleven hours and two adjournments, the general body on Wednesday night passed the JMC's budget of Rs {4,210 crore|!b1} with the increase in property tax cut from {14%|ptr} to {9%|ptf}.

{Fifty-eight|vf} corporators voted in favour and {39|va} against in the {101|vs}-member house. {Four|vx} were absent.

The reduction leaves a hole which commissioner Paliwal said would be filled by assessing properties that now escape. He put them at {84,000|ptx}, but members of both sides said he'd be lucky to find half.

Rs {1,730 crore|bc} has been earmarked for works and Rs {2,390 crore|bv} for salaries and upkeep. Water gets Rs {290 crore|wt}, roads Rs {460 crore|rd}.

Opposition leader Tamboli forced an amendment under which a third party will count potholes. The corporation maintains that of those complained of between June and December it filled {6,209|!pf}.

Allocation for dog sterilisation was retained at Rs {9.6 crore|dm}, though Dr Wilma Pinto (Ind) pointed out that bites had risen {19%|~dbg|t=in a year} in a year and that {9,800|ds} operations on {58,000|dg} dogs “is a lullaby”.

@doc f-column | weekly column | 2029-04-02
PAAN SHOP WISDOM by Tatya

My friend Bhosale is a happy man. He'd put aside money for fourteen and they gave him {nine|ptf}. Rs {3,052|ty1} he'll pay on his Flat 304, in place of {2,800|tx}, and for the saving he bought us all a Maghai.

“But Tatya,” says he, “{one thousand and fifty|pt|x=10000000} crores they wanted from property tax. Now they'll be short.”

“They were short before,” I say. “By the middle of February what they had was {eight hundred and fourteen|pt0|x=10000000|t=By the middle of February}. Last year they also promised {280|rt0|t=Last year} kilometres. How many did you ride on?”

“{One hundred eighteen|rk0},” says he, who reads the fine print, “and I felt every one.”

For the shutdown I kept my shop open, since a man who wants paan isn't on strike. The traders say {thirty-eight thousand|bs|by=The traders} were closed. I say: they must've counted the ones that have been closed since Covid.

So! {4,120|b1|x=10000000} crores. Divide it by the potholes. Even if you go by the {6,902|pf} that were filled, it's half a crore for each, and at that price I'd like mine back.
