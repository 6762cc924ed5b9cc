@story za-thaxford-bankrupt
@topic Thaxford council issues a section 114 notice (England)
@subject C = Thaxford Borough Council | the council | Thaxford
@subject L = Councillor Bryony Achebe-Hart | the leader | Achebe-Hart
@subject F = the finance director | Neil Grimsdyke | Grimsdyke
@subject M = the ministry | ministers | the government
@subject S = Thaxford Solar Bonds | the solar scheme | the bonds
@subject G = the auditors | Crowther Lyle
@fact debt = 1340000000 | other | C | pounds of debt | 2029-11-20 | snapshot
@fact debt0 = 160000000 | other | C | pounds of debt | 2019-03 | constant
@fact bud = 178000000 | budget | C | pounds of yearly budget | 2029-30 | plan
@fact gap = 62000000 | budget | C | pounds of gap | 2029-30 | plan | projected
@fact gapn = 214000000 | budget | C | pounds of gap over three years | 2030-33 | plan | projected
@fact sol = 655000000 | spending | S | pounds invested | 2017-2021 | cumulative
@fact lost = 389000000 | damages | S | pounds lost | 2029-11 | cumulative
@fact rep = 76 | rate | S | share of the investment that went to one businessman's firms in percent | 2017-2021 | constant
@fact res = 9000000 | other | C | pounds of reserves | 2029-11 | snapshot
@fact jobs = 430 | jobs | C | jobs at risk | 2030 | plan | projected
@fact staff = 2600 | jobs | C | employees | 2029-11 | snapshot
@fact tax = 9.99 | rate | C | rise in council tax in percent | 2030-31 | plan
@fact taxn = 4.99 | rate | - | rise in council tax allowed without a vote in percent | 2030-31 | constant | threshold
@fact int = 68000000 | spending | C | pounds of interest and repayment | 2029-30 | plan
@fact pop = 171000 | other | C | inhabitants | 2029 | snapshot
@fact com = 3 | other | M | commissioners | 2029-12 | plan
@fact fee = 1200 | price | M | pounds a day for the lead commissioner | 2029-12 | plan
@fact sale = 300000000 | budget | C | pounds from selling property | 2030-32 | plan | pledged
@fact asset = 94 | other | C | properties for sale | 2029-11 | snapshot
@fact days = 21 | duration | C | days to answer the notice | 2029-11-20 | constant
@trap debt debt0 :: now and ten years ago
@trap gap gapn :: this year and three years
@trap sol lost :: invested and lost
@trap tax taxn :: planned and allowed
@trap jobs staff :: jobs at risk and all
@fact farms = 53 | other | S | solar farms | 2021 | constant
@fact coup = 7 | rate | S | interest that the bonds paid in percent | 2017-2021 | constant
@fact bor = 2 | rate | C | interest that the council paid in percent | 2017-2021 | constant
@fact paper = 20000000 | profit | C | pounds a year of profit on paper | 2019 | constant
@fact mtg = 31 | other | C | committee meetings | 2017-2021 | cumulative
@fact intp = 38.2 | rate | C | share of the budget for interest and repayment in percent | 2029-30 | plan
@rel share intp = int / bud
@fact jsh = 16.54 | rate | C | share of jobs at risk in percent | 2030 | plan | projected
@rel share jsh = jobs / staff
@fact stat = 66 | rate | C | share of spending required by law in percent | 2029-30 | plan
@fact band = 158 | price | C | pounds of rise for a Band D home | 2030-31 | plan
@fact perh = 7836 | other | C | pounds of debt a head | 2029-11 | snapshot

@doc a-local | local daily site | 2029-11-20
Thaxford council declares itself effectively bankrupt

By Ollie Prentice-Nwosu, local democracy reporting service

Thaxford Borough Council has stopped all new spending after its finance director issued a section {114|-} notice this morning.

Neil Grimsdyke said the authority couldn't close a gap of {£62m|gap|t=this year|by=Neil Grimsdyke} this year in a budget of {£178m|bud}. With reserves of {£9m|res} there was "no plausible route".

The council owes {£1.34bn|debt|t=now} now, mostly to other councils and the Public Works Loan Board. In 2019 it owed {£160m|debt0|t=In 2019}.

More than half of what it borrowed, {£655m|sol}, went into the solar scheme. It has since written off {£389m|lost|t=since}.

Councillors have {21|days} days to respond. Leader Bryony Achebe-Hart, whose party took over in May, said she had "inherited a crater". Some {430|~jobs} jobs are at risk.

Bins: collections go on as normal. Library opening hours: see page {6|-}.

@doc b-national | national broadsheet | 2029-11-21
How a borough of {171,000|pop} came to own {53|farms} solar farms

Investigations team

Between 2017 and 2021 the treasurer of a town best known for a cheese bought bonds. They paid {7|coup} per cent. He borrowed at {two|bor}. On paper Thaxford made about {£20m|~paper} a year, and nobody on the committee asked what a bond was, according to minutes of {31|mtg} meetings.

{Seventy-six|rep|by=auditors} per cent of the money, auditors now say, went to companies of a single man, who lived for a time on a yacht called Net Present Value.

The council has {94|asset} properties up for sale, among them the town hall, and hopes for {£300m|sale|t=over two years} over two years. It spends {£68m|int|t=this year} this year on interest and repayments alone, which is {38p|intp|round|v=38} of every pound in its budget.

Over the following three years the hole is put at {£214m|gapn|t=Over the following three years|by=Grimsdyke} by Grimsdyke. He wants permission to raise council tax by {9.99|tax|t=next year} per cent next year; the law permits {4.99|taxn}.

Whitehall is to send {three|com} commissioners, the first at {£1,200|fee} a day.

@doc c-union | union branch circular | 2029-11-22
s114: what it means for you

Colleagues,

You'll be paid on Friday. Start there.

Q: Is my job safe?
A: Management has told us {430|jobs} out of {2,600|staff} posts "in scope". That's about {one in six|~jsh|v=16.67}. We'll ballot.

Q: Who did this?
A: Not us. {£389m|lost} went up in solar panels that mostly work.

Q: Can they cut services for children?
A: Not those required by law. They're about {two thirds|~stat|v=66.67} of spending.

Q: Will residents pay?
A: Yes, {9.99%|tax} if ministers agree, or {£158|band} on Band D.

Q: And the commissioners?
A: {Three|com}, one at {£1,200|fee} a day. You needn't call them sir.

Rally Saturday, Market Cross. Branch sec: ext {2207|-}

@doc d-blog | residents' blog | 2029-11-20
{One point three four billion|debt}

I tried to picture it. With {171,000|pop} of us it's about {£7,800|~perh} a head, babies too. My mum's rang to ask if she has to send a cheque.

Facts as I've got them:
– Borrowed: {£1.34bn|debt}
– Put in sunshine: {£556m|!sol}
– Gone: {£389m|lost}
– In the kitty: {£9m|res}
– Short by: {£26m|!gap|t=this year} this year
– For sale: {49|!asset} buildings, including the loo on the prom

Here's my favourite. In 2018 the treasurer got a medal.

Comments ({83|-}): "Sell the mayor's chain" (+{41|-})

