@story p4-nabwera-water
@topic Annual performance of a Ugandan water utility and its new tariff
@subject W = Victoria Basin Water Corporation | VBWC | the corporation | the utility | the company | Victoria Basin Water
@subject R = Water Utility Regulation Department | the regulation department | the regulator
@subject G = Government ministries | government institutions | ministries and barracks | the army and police | public institutions
@subject N = Kawuku treatment plant | Kawuku | the new plant
@subject L = Lubigi zone | Lubigi
@fact rv = 612000000000 | revenue | W | billed revenue of the year in shillings | 2030/31 | constant
@fact rvp = 548000000000 | revenue | W | billed revenue of the year in shillings | 2029/30 | constant
@fact col = 563000000000 | revenue | W | money collected in the year in shillings | 2030/31 | constant
@fact ce = 92 | rate | W | collections in percent of billing | 2030/31 | constant
@fact pr = 21400000000 | profit | W | surplus after tax in shillings | 2030/31 | constant
@fact prp = 34900000000 | profit | W | surplus after tax in shillings | 2029/30 | constant
@fact nr = 34.6 | rate | W | water lost before billing in percent | 2030/31 | constant
@fact nrp = 36.1 | rate | W | water lost before billing in percent | 2029/30 | constant
@fact nrt = 31 | rate | W | water lost before billing in percent | target for 2031/32 | plan | threshold
@fact lnr = 47 | rate | L | water lost before billing in percent | 2030/31 | constant
@fact cn = 948000 | other | W | connections | June 2031 | snapshot
@fact nw = 51300 | other | W | new connections made in the year | 2030/31 | constant
@fact nwt = 60000 | other | W | new connections made in the year | target for 2030/31 | plan | pledged
@fact ar = 214000000000 | other | W | unpaid bills in shillings | June 2031 | snapshot
@fact ga = 131000000000 | other | G | unpaid bills in shillings | June 2031 | snapshot
@fact t0 = 4120 | price | W | household price of a cubic metre in shillings | until September 2031 | constant
@fact t1 = 4450 | price | W | household price of a cubic metre in shillings | from October 2031 | plan
@fact st0 = 1060 | price | W | price of a cubic metre at a public standpipe in shillings | until September 2031 | constant
@fact stf = 8.0 | rate | W | household tariff increase | October 2031 | plan
@fact cap = 160000 | other | N | cubic metres a day | design | plan
@fact out = 74000 | other | N | cubic metres a day | June 2031 | snapshot
@fact kc = 287000000000 | budget | N | cost of the works in shillings | contract of 2026 | plan
@fact kf = 341000000000 | spending | N | cost of the works in shillings | final account 2031 | constant
@fact stff = 3870 | jobs | W | employees | June 2031 | snapshot
@fact kap = 120000 | other | N | cubic metres a day | appraisal for 2031 | plan | projected
@rel share ce = col / rv
@rel change stf = t0 -> t1
@trap rv col :: billed and collected
@trap ar ga :: all arrears and the government's
@trap cap out :: what the plant can and does give
@trap nr lnr :: the whole utility and one zone
@trap kc kf :: contract and final account

@doc a-daily | national daily | 2031-09-04
Water prices go up in October as utility's surplus shrinks

By Apollo Ssekitoleko

KAMPALA. Households served by Victoria Basin Water Corporation will part with Shs{4,450|t1|t=from October 1} for every 1,000 litres from October 1, up from Shs{4,120|t0}. Managing director Eng Harriet Nabwera announced the {8 percent|stf} rise yesterday together with the year's results.

Billings for the year to June climbed to Shs{612b|rv|t=the year to June|v=612000000000} from Shs{548b|rvp|t=the year before|v=548000000000} the year before, but the surplus after tax fell to Shs{21.4b|pr|v=21400000000} from Shs{34.9b|prp|t=the year before|v=34900000000}. The corporation collected Shs{563b|col|v=563000000000}, or {92 percent|ce} of what it billed.

"Customers owe us Shs{214b|ar|by=Eng Harriet Nabwera|v=214000000000}. Of that, Shs{131b|ga|by=Eng Harriet Nabwera|v=131000000000} is owed by ministries and barracks," she said.

Losses through leaks and theft declined to {34.6 percent|nr} of water produced from {36.1 percent|nrp|t=the year before}. The corporation has promised the regulator to get to {31 percent|nrt|t=by June} by June.

The company made {51,300|nw} new connections, missing its target of {60,000|nwt}, and now serves {948,000|cn|t=now} accounts with {3,870|stff} staff.

@doc b-tabloid | popular daily | 2031-09-04
Thirsty? Pay up, says Water boss

Eng Harriet Nabwera did not blink. Come next month a jerrycan's worth of tap water rises by {eight per cent|stf}, taxpayers' ministries are not paying theirs, and one in three litres never reaches anybody.

Figures seen by this paper at the Nakasero head office (Plot 39, Jinja Road annex) show that public institutions are sitting on bills of {sh158b|!ga|v=158000000000}. Total debt: {sh214b|ar|v=214000000000}. The army and police lead the queue.

In Lubigi zone {47|lnr} out of every hundred litres vanish. The corporation's average is {34.6|nr}.

And Kawuku? The new plant that was to end the jerrycan for good can push out {160,000|cap} cubic metres a day. It pushes {74,000|out|t=June logs|by=June logs}, according to June logs, because the pipes are too thin. For that we paid {sh341b|kf|v=341000000000}, when the contract said {sh287b|kc|v=287000000000|t=the contract said}.

One relief: the poor man's tap stays at {sh1,060|st0|v=1060}.

Sports, page 22: Cranes 2-1. Lotto: 4 11 19 23 30

@doc c-blog | development finance brief | 2031-09-11
Brief 61. Ugandan utility: growth without water

Three observations from the 2030/31 accounts of Victoria Basin Water.

Tariff, not volume. Revenue billed went from {548|rvp|x=1000000000} to {612 billion|rv|t=2030/31} shillings. Two-thirds of the increase is price; cubic metres sold rose by 3.1 percent. Cash tells a soberer story, with {563 billion|col} received.

Debt. Unpaid invoices of {UGX 214 billion|ar|v=214000000000} equal a third of annual turnover. Three-fifths of them, {UGX 131 billion|ga|v=131000000000}, are the State's own.

Capacity. The Kawuku works, contracted at {UGX 287 billion|kc|v=287000000000|t=contracted} and finished at {UGX 341 billion|kf|v=341000000000}, deliver under half of design: {74,000|out|t=in June} cubic metres daily in June against {160,000|cap}. The lending agency's appraisal had assumed {120,000|kap|by=The lending agency's appraisal} by this year.

Non-revenue water of {34.6%|nr} is better than the {36.1%|nrp|t=2029/30} of 2029/30 yet far from the {31%|nrt} covenant.

Profit: {UGX 21.4 billion|pr|v=21400000000}. Without a one-off land sale in Entebbe there would have been none.

@doc d-radio | radio interview, edited | 2031-09-05
MORNING ROUND-TABLE (extract)

HOST: You connected fewer people than you said you would.

NABWERA: We connected {46,000|!nw|by=NABWERA|t=last year} families last year, in the worst year for pipe prices since I joined. The plan was {60,000|nwt}, I don't hide it.

HOST: And yet you want more money from those you have.

NABWERA: From {4,120|t0} to {4,450|t1} shillings a unit. A unit is fifty jerrycans. At the standpipe nothing changes. The regulation department would have had our heads.

HOST: You lost nearly {thirty-five|~nr} percent of the water.

NABWERA: We lost more the year before, {thirty-six|nrp|round|t=the year before}. And we will lose {31|nrt|t=next June} next June.

HOST: You made a profit!

NABWERA: {Twenty-one billion|pr|v=21000000000|round=1000000000}, my dear. It sounds big. It buys four kilometres of trunk main. We made {34.9|prp|x=1000000000|t=the previous time} the previous time.

HOST: And government? They owe you?

NABWERA: Let me say the cheque is in the post. It has been in the post since I had hair.

(Listen again on 91.2 FM, Saturday at 8:10 p.m.)
