@story dublin-house-index
@topic Irish house prices in June 2007: two rival indices, first-time buyers, mortgage rates and the stamp duty change
@subject H = Hibernia Homes Index | the Hibernia index | Hibernia | the older index
@subject L = Liffey Bank survey | Liffey | the bank's survey | Liffey Bank
@subject I = Ireland | nationally | the country | the Republic
@subject D = Dublin | the capital
@subject W = Waterford | the south-east
@subject O = Oonagh Tierney | Tierney | Liffey's chief economist
@subject E = European Central Bank | ECB | Frankfurt
@fact hn = 298400 | price | H | average price of a home in the country in euros | 2007-06 | snapshot
@fact hd = 411200 | price | H | average price of a home in the capital in euros | 2007-06 | snapshot
@fact hw = 231900 | price | H | average price of a home in Waterford in euros | 2007-06 | snapshot
@fact hm = 1.1 | rate | H | monthly fall of prices in the country in percent | 2007-06 | snapshot
@fact hy = 2.6 | rate | H | fall of prices in the first half in percent | 2007-01 to 2007-06 | cumulative
@fact hg = 0.9 | rate | H | yearly rise of prices in the country in percent | 2007-06 | snapshot
@fact hg0 = 15.2 | rate | H | yearly rise of prices in the country in percent | 2006-06 | snapshot
@fact ln = 305000 | price | L | average price of a home in the country in euros | 2007-06 | snapshot
@fact ld = 427500 | price | L | average price of a home in the capital in euros | 2007-06 | snapshot
@fact lg = 2.3 | rate | L | yearly rise of prices in the country in percent | 2007-06 | snapshot
@fact lf = 4 | rate | O | fall of prices expected for the year in percent | 2007 | plan | projected
@fact er = 4 | rate | E | main interest rate in percent | 2007-06-13 | snapshot
@fact er0 = 3.75 | rate | E | main interest rate in percent | before 2007-06-13 | snapshot
@fact mt = 1460 | price | I | euros a month to repay a first-time buyer's loan | 2007-06 | snapshot
@fact mt0 = 1150 | price | I | euros a month to repay a first-time buyer's loan | 2005-12 | snapshot
@fact mi = 27 | rate | I | rise of the monthly repayment in percent | 2005-12 to 2007-06 | constant
@fact md = 310 | price | I | euros by which the monthly repayment rose | 2005-12 to 2007-06 | constant
@fact un = 31500 | homes | I | new homes unsold | 2007-06 | snapshot
@fact bt = 88400 | homes | I | homes completed | 2006 | constant
@fact bf = 75000 | homes | I | homes completed | 2007 | plan | projected
@fact sd = 635000 | price | I | euros below which stamp duty fell away for first-time buyers under the plan | 2007-06 | plan | threshold
@fact days = 112 | duration | D | days that a house stays on the market | 2007-06 | snapshot
@rel change mi = mt0 -> mt
@rel diff md = mt - mt0
@trap hn ln :: two indices
@trap hm hg :: a month and a year
@trap hd ld :: two indices for the capital
@trap bt bf :: done and expected
@trap hy hg :: half a year and a year
@trap lf hy :: forecast and result

@doc a-broadsheet | Irish broadsheet | 2007-07-26
House prices drop for fourth month in a row

Fionnbarr Ó Riada, Property Correspondent

The average house in the Republic cost {€298,400|hn|t=in June|by=Hibernia Homes Index} in June, according to the Hibernia Homes Index published this morning, {1.1 per cent|hm|^} less than in May. Since January the fall amounts to {2.6 per cent|hy|t=Since January|by=Hibernia Homes Index}.

Measured over twelve months, prices are still up by {0.9 per cent|hg|t=over twelve months|by=Hibernia Homes Index}. A year ago the same figure was {15.2 per cent|hg0|t=A year ago|by=Hibernia Homes Index}.

A Dublin home sold for {€411,200|hd|by=the index}, the index shows, and one in Waterford for {€231,900|hw|^}.

First-time buyers have been squeezed by the European Central Bank, which on June 13th took its rate from {3.75|er0} to {4 per cent|er|t=on June 13th}. The typical starter loan now costs {€1,460|mt|t=now} a month to service, {27 per cent|mi} above the {€1,150|mt0|t=at the end of 2005} at the end of 2005.

@doc b-evening-tabloid | evening tabloid | 2007-07-26
IT'S OFFICIAL: YOUR GAFF IS WORTH LESS

House prices in the Big Smoke are on the slide, and how.

The average pile in the capital is down to {€391,200|!hd|by=today's Hibernia figures}, today's Hibernia figures reveal, and you'll wait {112|days|s=you} days to get rid of it. That's if you get rid of it: {31,500|un} brand-new houses and flats are lying empty from Letterkenny to Lucan.

And the mortgage? Back around Christmas '05 the young couple in the starter semi handed over {€1,150|mt0|t=around Christmas '05} a month. Today they're handing over {€1,460|mt|t=Today}. That's {€310|md} extra, every month!

Frankfurt hit us again last month and its rate is now {4|er|by=Frankfurt|t=now} per cent.

What do you think? Text HOUSE to 57850 (60c)

Lotto: 3, 11, 19, 22, 37, 41

@doc c-bank-release | press release, Liffey Bank | 2007-07-30
Liffey Bank survey: market taking a breather

The latest Liffey survey puts the national average at {€305,000|ln|t=in June|by=The latest Liffey survey} in June, a rise of {2.3%|lg|^} on the same month of 2006. In the capital buyers paid {€427,500|ld|^}.

Our figures are based on loans we approved; other indices, which follow loans drawn down, stand lower, at about {€298,000|~hn|s=other indices|by=other indices}.

Chief economist Oonagh Tierney expects prices to end 2007 about {4%|~lf|t=2007|by=Chief economist Oonagh Tierney} lower than they started it. Builders finished {88,400|bt|t=in 2006} homes in 2006; she foresees {75,000|bf|t=this year|by=she} this year. The overhang of unsold units, {31,500|un|t=at mid-year} at mid-year, should clear within {eighteen|-} months.

Liffey Bank is regulated by the Financial Regulator. Calls may be recorded.

@doc d-sunday-column | Sunday newspaper column | 2007-08-05
Two thermometers, one fever

It is a curious disease that needs two thermometers. Hibernia takes the patient's temperature and finds prices {0.9 per cent|hg|by=Hibernia|t=on the year} higher on the year; Liffey, from the other armpit, reads {3.2 per cent|!lg|by=Liffey|^}. Nobody mentions the month, when {1.1|hm|t=the month} per cent evaporated.

I went to see a house in Drimnagh. The agent had sold {nine|-} in the spring. The vendors wanted what the bank says everything costs in this city, {427,500|ld|by=the bank|s=this city}. They'd waited {112|days} days, like everyone.

The politicians' cure was stamp duty. Nothing to pay under {€635,000|sd}, if it is your first. But what has a nurse to do with {€635,000|sd}? What's killing her is the {€1,460|mt} every month, {a fifth|!mi|v=20} more than eighteen months before.

Ms Tierney of Liffey foresees a fall of {4 per cent|lf|t=by Christmas|by=Ms Tierney of Liffey} by Christmas. The older index has done {2.6|hy|by=The older index|t=at half-time} of that at half-time.

@doc e-builders-weekly | trade weekly, construction | 2007-08-03
COMPLETIONS: SECOND HALF IN DOUBT

Last year's record of {88,400|bt|t=Last year's} units is out of reach. Industry forecasts cluster around {75,000|bf|t=for 2007|by=Industry forecasts} for 2007, and with {13,500|!un} new dwellings already without a buyer some firms have stopped digging altogether.

Prices (Hibernia, June): State {€298,400|hn|t=June|by=Hibernia}, Dublin {€411,200|hd|^|s=Dublin}, Waterford {€231,900|hw|^}. Prices (Liffey, June): State {€305,000|ln|t=June|by=Liffey}.

"If the ECB goes beyond {4%|er} again in September we will see sites handed back," said one Cork developer with {60|-} men on short time.
