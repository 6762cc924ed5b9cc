@story ogun-cement-price
@topic Nigerian cement: a new kiln in Ogun, a price cut, nine-month results of two makers and a consumer complaint, 2015
@subject Z = Zuma Cement | Zuma | the market leader | the larger maker
@subject O = Olumo Portland | Olumo | the Abeokuta company | the challenger
@subject Q = Itori plant | the Itori kiln | the new line | Itori
@subject B = Builders' Association of Nigeria | the builders | the association | BAN
@subject C = Consumer Council | the council
@subject A = Adeyinka Oduwole | Oduwole | Olumo's chief executive
@fact zc = 1850 | price | Z | naira for a bag of 50 kilos at the works | 2015-11 | snapshot
@fact zc0 = 2150 | price | Z | naira for a bag of 50 kilos at the works | 2015-09 | snapshot
@fact cut = 300 | price | Z | naira by which a bag became cheaper | 2015-10 | constant
@fact cp = 14 | rate | Z | price cut in percent | 2015-10 | constant
@fact oc = 1790 | price | O | naira for a bag of 50 kilos at the works | 2015-11 | snapshot
@fact rl = 2300 | price | B | naira for a bag of 50 kilos in Lagos shops | 2015-11 | snapshot
@fact zr = 289000000000 | revenue | Z | naira of sales | nine months of 2015 | cumulative
@fact or = 64000000000 | revenue | O | naira of sales | nine months of 2015 | cumulative
@fact zp = 121000000000 | profit | Z | naira of profit before tax | nine months of 2015 | cumulative
@fact zn = 104000000000 | profit | Z | naira of profit after tax | nine months of 2015 | cumulative
@fact on = 7800000000 | profit | O | naira of profit after tax | nine months of 2015 | cumulative
@fact zv = 9900000 | other | Z | tonnes of cement sold | nine months of 2015 | cumulative
@fact ov = 2100000 | other | O | tonnes of cement sold | nine months of 2015 | cumulative
@fact qc = 3000000 | other | Q | tonnes of cement a year | - | constant
@fact qm = 450000000 | budget | Q | dollars of investment | 2015-11-05 | constant
@fact qj = 1400 | jobs | Q | permanent jobs | 2015-11-05 | plan | pledged
@fact qb = 5200 | jobs | Q | builders at the peak of construction | 2014 | constant
@fact imp = 12 | rate | C | share of cement that is imported in percent | 2015 | snapshot
@fact dm = 21000000 | other | B | tonnes of cement used a year | 2014 | constant
@fact fx = 199 | price | A | naira to the dollar | 2015-11 | snapshot
@fact gas = 40 | rate | A | fuel's share of the costs in percent | 2015-11 | snapshot
@rel diff cut = zc0 - zc
@rel change cp = zc0 -> zc
@trap zc rl :: at the works and in the shop
@trap zp zn :: before and after tax
@trap zc oc :: two makers
@trap zv ov :: two makers
@trap qj qb :: permanent and building jobs
@trap zc zc0 :: before and after the cut
@race sales = zr or

@doc a-lagos-daily | Lagos daily | 2015-11-06
Olumo lights {$450m|qm} kiln at Itori

Chinwe Abaribe and Taofeek Sanni

Olumo Portland yesterday put fire to its new line at Itori, Ogun State, raising hopes that a bag of cement will get cheaper still.

The kiln, which cost {$450 million|qm}, can make {three|qc|x=1000000} million tonnes a year. It will give permanent work to {1,400|qj|by=Mr Adeyinka Oduwole} people, the chief executive, Mr Adeyinka Oduwole, told guests; when the site was busiest, last year, {5,200|qb|t=last year|s=the site} were on it.

His bags leave the works at {₦1,790|oc|t=now} now. Zuma Cement, the market leader, which went down by {₦300|cut|t=last month} last month, charges {₦1,850|zc|t=now}. In Lagos shops you will be lucky to see one under {₦2,300|rl|s=Lagos shops}.

"The middleman eats it," Oduwole said. "And the dollar: at {₦199|fx|by=Oduwole} we can live, at {₦300|-} we cannot." He said fuel was {40 per cent|gas|by=He} of his costs.

Alhaji Zanna, the traditional ruler's spokesman, asked for a road.

@doc b-stock-market-page | stock market page | 2015-11-02
RESULTS: CEMENT

Nine months to 30 September 2015 (N billion)

Zuma: turnover {289|zr|x=1000000000|t=Nine months to 30 September 2015}; pre-tax profit {121|zp|x=1000000000|^}; after tax {104|zn|x=1000000000|^}. Volumes {9.9|zv|x=1000000|^} million tonnes.

Olumo: turnover {64|or|x=1000000000|^}; after tax {7.8|on|x=1000000000|^}. Volumes {2.1|ov|x=1000000|^} million tonnes.

Comment. The leader keeps {36|-} kobo of every naira; its challenger {12|-}. That difference will narrow. The discount announced in October, {14 per cent|cp|t=in October} off a bag that used to cost {₦2,150|zc0|t=used to}, wasn't in these accounts yet, and will be in the next. At {₦1,850|zc|t=since} since, we estimate a margin of {30|-} per cent.

We rate Zuma HOLD (target ₦165) and Olumo BUY (₦118).

@doc c-builders-bulletin | trade bulletin | 2015-11
FROM THE SECRETARIAT OF THE BUILDERS' ASSOCIATION OF NIGERIA

1. Prices. Members report {₦2,300|rl|t=this month} a bag across the counter in Lagos this month; in Maiduguri {₦2,700|-}. The ex-works prices you read about ({1,850|zc|s=Zuma} for Zuma, {1,790|oc|s=Olumo} for Olumo) are for trucks of 600 bags, paid in advance.

2. Supply. The nation used {21|dm|x=1000000|t=last year} million tonnes last year. When Itori runs at its full {3|qc|x=1000000} million, there should be no excuse for queues. Still, the Consumer Council says that {12 per cent|imp|by=the Consumer Council} of what we pour is imported.

3. Strength class. Use 32.5 for plastering only.

4. Complaint. The association has written to the council asking why a cut of {₦300|cut} at the gate became one of {₦50|-} in the shop. Reply expected within {21|-} days.

Dues for 2016: ₦25,000 per firm. Late payment attracts 5%.

@doc d-foreign-business-magazine | international business magazine, Africa page | 2015-11-14
Grey gold

Few substances are as profitable as Nigerian cement. Zuma, which sold {9.9|zv|x=1000000|t=in the first nine months} million tonnes in the first nine months, made {104 billion|zn|^} naira in net income on revenues of {289 billion|zr|^}: a net margin that a software firm would be proud of.

Into that fat cuts a rival from Abeokuta. It has less than a quarter of the leader's sales ({64 billion|or|t=in the first nine months|s=a rival from Abeokuta} naira) and earned a mere {7.8 billion|on|^|s=a rival from Abeokuta}. But with {$450m|qm|by=Mr Oduwole} of German steel at Itori it could more than double its output, and Mr Oduwole intends to be cheaper, always. The bag is at {1,790|oc|t=today|s=The bag} naira today.

The leader replied before he had lit the flame. From {2,150|zc0|t=in September|s=The leader} in September its own fell to {1,850|zc|s=its own}. That, one of its managers says, was "not about Olumo". Pre-tax profit of {121 billion|zp|t=in the first nine months} leaves room for another such gesture.

The number of people who have made money by betting against the market leader is {zero|-}.
