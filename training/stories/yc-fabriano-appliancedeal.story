@story fabriano-appliancedeal
@topic An Italian maker of washing machines is sold to a Turkish group: price, plants, jobs, strike
@subject M = Marchetti Elettrodomestici | Marchetti | the company | the appliance maker
@subject Y = Yıldırım Beyaz Eşya | Yildirim Beyaz | Yildirim | the Turkish group | the buyer
@subject F = Fabriano plant | Fabriano | the washing-machine plant
@subject C = Comunanza plant | Comunanza | the dryer plant
@subject H = Marchetti family holding | the family | the family holding | the sellers
@subject U = FILM union | FILM | the metalworkers' union | the union
@subject G = Industry Ministry | Rome | the minister | the ministry
@subject R = Marche region | the region | Ancona | regional government
@subject A = antitrust authority | Brussels | the Commission
@fact p = 410000000 | price | Y | euros paid for the company | 11 February 2030 | plan
@fact pf = 246000000 | price | H | euros that go to the family | 11 February 2030 | plan
@fact ps = 60 | rate | H | stake in the company | before the sale | constant
@fact pm = 164000000 | price | M | euros that go to the other shareholders | 11 February 2030 | plan
@fact nd = 190000000 | other | M | euros of net debt taken over | end of 2029 | snapshot
@fact ev = 600000000 | price | Y | euros of value with debt | 11 February 2030 | plan
@fact pp = 8.2 | price | Y | euros paid per share | 11 February 2030 | plan
@fact sh = 50000000 | other | M | shares | - | constant
@fact s0 = 6.56 | price | M | euros for a share at close | 8 February 2030 | snapshot
@fact s1 = 8.05 | price | M | euros for a share at close | 11 February 2030 | snapshot
@fact pr = 25 | rate | Y | premium over the last close | 11 February 2030 | snapshot
@fact r1 = 940000000 | revenue | M | euros of sales in the year | 2029 | cumulative
@fact r0 = 1175000000 | revenue | M | euros of sales in the year | 2026 | cumulative
@fact rg = 20 | rate | M | percent fall of sales in three years | 2029 | snapshot
@fact l1 = 28200000 | profit | M | euros of net loss in the year | 2029 | cumulative
@fact lm = 3 | rate | M | loss as a share of sales | 2029 | snapshot
@fact yr = 3.9 | revenue | Y | billions of euros of sales in the year | 2029 | cumulative
@fact yc = 4.84 | revenue | Y | billions of euros of sales of both together | 2029 | snapshot
@fact yj = 27500 | jobs | Y | people employed | 2029 | snapshot
@fact q1 = 2.1 | other | M | millions of machines made in the year | 2029 | cumulative
@fact qf = 480000 | other | F | machines made in the year | 2029 | cumulative
@fact qfc = 900000 | other | F | machines a year at full capacity | - | constant
@fact qu = 53.3 | rate | F | share of capacity used | 2029 | snapshot
@fact je = 4300 | jobs | M | people employed | February 2030 | snapshot
@fact ji = 2450 | jobs | M | people employed in Italy | February 2030 | snapshot
@fact jf = 820 | jobs | F | people employed | February 2030 | snapshot
@fact jc = 315 | jobs | C | people employed | February 2030 | snapshot
@fact jx = 690 | jobs | Y | jobs to go in Italy | plan of 25 February 2030 | plan | projected
@fact jx2 = 520 | jobs | Y | jobs to go in Italy | agreement of 8 April 2030 | plan
@fact jxd = 170 | margin | Y | jobs saved in the talks | 8 April 2030 | snapshot
@fact jxc = 315 | jobs | C | jobs to go | plan of 25 February 2030 | plan | projected
@fact jxf = 375 | jobs | F | jobs to go | plan of 25 February 2030 | plan | projected
@fact jv = 410 | jobs | Y | workers to leave with a pay-off | agreement of 8 April 2030 | plan | projected
@fact jr = 110 | jobs | Y | workers to retire early | agreement of 8 April 2030 | plan | projected
@fact bo = 65000 | price | Y | euros of pay-off at most | agreement of 8 April 2030 | plan | pledged
@fact bu = 90000 | price | U | euros of pay-off demanded | March 2030 | plan | hypothetical
@fact iv = 120000000 | budget | Y | euros of investment in Italy | by 2034 | plan | pledged
@fact iv0 = 80000000 | budget | Y | euros of investment in Italy | first plan, 25 February 2030 | plan | pledged
@fact gs = 30000000 | budget | G | euros of state aid | April 2030 | plan | pledged
@fact gy = 5 | duration | Y | years without further closures | agreement of 8 April 2030 | plan | pledged
@fact sc = 6500 | crowd | U | marchers, union count | 4 March 2030 | snapshot
@fact sp = 4000 | crowd | U | marchers, police count | 4 March 2030 | snapshot
@fact sd = 8 | duration | U | hours of strike | 4 March 2030 | snapshot
@fact st = 88 | rate | U | share of staff on strike, union figure | 4 March 2030 | snapshot
@fact sco = 61 | rate | M | share of staff on strike, company figure | 4 March 2030 | snapshot
@fact dv = 71 | vote_share | U | workers voting for the agreement | 17 April 2030 | snapshot
@fact dn = 1780 | votes_cast | U | workers who voted | 17 April 2030 | snapshot
@fact fy = 1951 | date | M | year of founding | - | constant
@fact lc = 27.4 | price | F | euros of labour cost an hour | 2029 | snapshot
@fact ly = 9.8 | price | Y | euros of labour cost an hour in Manisa | 2029 | snapshot
@fact cm = 41 | other | C | dryers an hour off the line | 2029 | snapshot
@fact mk = 9 | rate | M | share of the European market | 2029 | snapshot
@fact mky = 17 | rate | Y | share of the European market | 2029 | snapshot
@fact mkt = 26 | rate | Y | share of the European market of both together | 2029 | snapshot
@fact ad = 25 | duration | A | working days of the first review | 2030 | constant
@trap p ev :: price of the shares and value with debt
@trap pf p :: family's part and whole price
@trap pp s1 :: price offered and market price
@trap r1 yr :: target and buyer
@trap je ji :: all staff and staff in Italy
@trap jx jx2 :: first plan and agreement
@trap jc jxc :: the whole plant is to go
@trap sc sp :: union and police
@trap st sco :: two figures for one strike
@trap bo bu :: agreed and demanded
@trap iv iv0 :: two investment plans
@trap mk mky :: target's and buyer's market share
@rel share ps = pf / p
@rel sum p = pf + pm
@rel sum ev = p + nd
@rel product p = pp * sh
@rel change pr = s0 -> pp
@rel change rg = r0 -> r1
@rel share lm = l1 / r1
@rel share qu = qf / qfc
@rel sum jx = jxc + jxf
@rel diff jxd = jx - jx2
@rel sum jx2 = jv + jr
@rel sum mkt = mk + mky

@doc a-wire | wire agency | 2030-02-11
Turkey's Yildirim to buy Italian appliance maker Marchetti

MILAN, Feb 11 (Mercurio) - Turkish white goods group Yildirim Beyaz has agreed to buy Marchetti Elettrodomestici for {8.20 euros|pp} a share, or {410 million euros|p}, ending {79|-} years of family rule at one of Italy's best-known makers of washing machines.

The family holding will sell its {60%|ps}, for {246 million|pf}, and an offer will follow for the rest. Including debt of {190 million|nd|t=at the end of 2029} at the end of 2029 the deal values Marchetti at {600 million|ev}.

The price is {25%|pr} above Friday's close of {6.56|s0|t=Friday's}. The shares shot up to {8.05|s1|t=on Monday} on Monday.

Marchetti lost {28.2 million euros|l1|t=last year} last year on sales of {940 million|r1|^}. Yildirim had sales of {3.9 billion|yr|v=3.9|t=last year}. Together they'd hold {26%|mkt} of the European market.

The Italian company employs {4,300|je}, of whom {2,450|ji} in Italy. "No decision has been taken on any plant," Yildirim's chief executive Cem Altınok said.

@doc b-local | regional daily | 2030-02-26
Comunanza to close, Fabriano cut by nearly half

from our correspondent Ludovica Appignanesi

FABRIANO – {Six hundred and ninety|jx|v=690}. The figure was on slide 14, between a mountain and a rainbow.

The Turkish buyer of Marchetti laid its plan on the table of the ministry in Rome yesterday: close the dryer plant at Comunanza, where {315|jc+jxc} people work, and do without {375|jxf} of the {820|jf} at Fabriano. In exchange it'll invest {80 million|iv0} euros.

It explained itself with two more figures. An hour's work costs {27.40 euros|lc} here and {9.80|ly} in Manisa. And the washing-machine plant turned out {480,000|qf|t=last year} machines last year, when it's built for {900,000|qfc}.

Outside the ministry forty workers from Comunanza had come by coach, at four in the morning. "We make {41|cm} dryers an hour," said Nazzareno Diop, shop steward. "If somebody had told us that forty-two would've saved us, we'd have made forty-two."

Marchetti was founded in {1951|fy} by a blacksmith with a washtub. His grandchildren got {264 million|!pf} euros, and a promise to be invited to the centenary.

METEO: neve oltre i 900 m. — SERIE C: Fermana-Vis Pesaro 0-2 — Avviso: acqua sospesa in via Don Minzoni.

@doc c-union | union flyer | 2030-03-05
FILM-MARCHE: {6,500|sc} THANK-YOUS

We were {6,500|sc|t=yesterday} in the streets of Fabriano yesterday. The police headquarters says {4,000|sp|by=The police headquarters}; well, it's a small police headquarters.

{Eighty-eight percent|st|t=yesterday} of the workers struck, all {eight|sd} hours. The company's count is {61|sco|by=The company's count}. It leaves out the temporary workers, the canteen and, it seems, the night shift.

Our points:
1. Fabriano ran at {53 percent|qu|round|t=last year} of what it could do last year because models were moved to Romania. Bring them back.
2. No closure of Comunanza.
3. Whoever wants to go: {90,000|bu} euros, not a cent less.
4. The money: Marchetti's sales went from {1.175 billion|r0|v=1175000000|t=in 2026} in 2026 to {940 million|r1|t=today} today, {20 percent|rg} less, while the family drew dividends every spring.

Meeting in the canteen, Thursday, change of shift. Bring questions. Leave the rainbow at home.

@doc d-trade | trade paper | 2030-03-12
Yildirim–Marchetti: what Brussels will look at

Two names, one drum. With Marchetti's {9%|mk} of the European market for washers and dryers Yildirim, at {17%|mky}, would climb to first place. The Commission has {25|ad} working days for its first look, from the day of filing.

We don't expect trouble. Marchetti made {2.1 million|q1|v=2.1|t=last year} machines last year, over a half of them under other people's labels. Its losses, {5%|!lm} of sales, speak for themselves.

Combined sales come to {€4.84bn|yc|v=4.84}. Headcount: {27,500|yj} at the buyer, {4,800|!je} at Marchetti. Savings, says the presentation, "in the high double digits".

The equity price is {€410m|p|v=410000000}; minorities get {€164m|pm|v=164000000} of it. There are {50 million|sh} shares. Some are grumbling, for at the peak in 2027 the shares stood at €14. Peak was a long spin ago.

IN BRIEF: Heat pumps –6% in Q4 • Induction hobs +11% • IFA: halls 3 and 5 sold out

@doc e-national | national daily | 2030-04-09
Marchetti, deal at dawn: 520 redundancies, Comunanza lives

ROME. After {19|-} hours, at ten past five yesterday morning, company, unions and ministry signed. Redundancies go down from {690|jx} to {520|jx2}: {410|jv} workers will leave with a pay-off and {110|jr} retire early. {190|!jxd} fewer, the minister, Ottavia Gherardi, noted with satisfaction.

The dryer plant isn't to close. It'll make heat exchangers. For this the Turkish group puts {120 million euros|iv|t=by 2034} on the table by 2034, where in February it had spoken of {80|iv0|x=1000000|t=in February}, and the state {30 million|gs}.

The pay-off: up to {65,000 euros|bo}. The metalworkers' union had asked for {90,000|bu}. For {five|gy} years no plant in Italy may be shut.

"I've seen better agreements, but none at five in the morning," said FILM secretary Rocco Paternò-Singh.

Workers vote next week.

@doc f-brief | radio news online | 2030-04-18
Yes from the plants

The agreement on Marchetti has been approved. {71 percent|dv|t=yesterday} of the workers voted for it, the unions announced; {1,780|dn|t=yesterday} took part yesterday.

Of the {2,450|ji} employees in Italy {520|jx2} will lose their posts. In the first plan of the buyer, Yildirim, it was {690|jx|t=In the first plan}; the talks saved {170|jxd}.

At Comunanza, {315|jc} people breathe again. In the bar opposite the gate, says the barman, coffee was free until ten.
