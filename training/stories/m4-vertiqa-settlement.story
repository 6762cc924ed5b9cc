@story m4-vertiqa-settlement
@topic Two elevator makers settle a patent suit
@subject V = Vertiqa Inc. | Vertiqa | the start-up | the Pittsburgh company | the plaintiff
@subject O = Odenwald Aufzüge AG | Odenwald | the German group | the defendant | the Mannheim company
@subject S = settlement between Vertiqa and Odenwald | the settlement | the accord | the deal | the peace
@subject J = Wilmington jury | the jury | jurors
@subject K = Judge Constance Abernethy-Ruiz | Judge Abernethy-Ruiz | the judge
@subject L = LinearCab | the ropeless lift | the ropeless elevator
@fact to = 187500000 | damages | S | total payment in dollars | 2034-07-09 | constant
@fact up = 125000000 | damages | S | payment at once in dollars | 2034-07-09 | constant
@fact ra = 62500000 | damages | S | payment in instalments, dollars | 2034-2039 | plan
@fact ri = 12500000 | damages | S | yearly instalment, dollars | 2035 | plan
@fact yr = 5 | duration | S | years of instalments | 2034 | plan
@fact ry = 2.75 | rate | S | royalty on sales, percent | 2034-07-09 | constant
@fact cl = 640000000 | damages | V | dollars claimed | 2030-05 | constant
@fact ve = 311000000 | damages | J | dollars awarded | 2034-03-20 | constant
@fact re = 264000000 | damages | K | dollars left of the award | 2034-05-02 | constant
@fact pa = 6 | other | V | patents sued upon | 2030-05 | constant
@fact pi = 4 | other | J | patents found infringed | 2034-03-20 | constant
@fact tr = 11 | duration | J | days of trial | 2034-03 | constant
@fact ju = 8 | other | J | jurors | 2034-03 | constant
@fact co = 48000000 | spending | V | legal costs in dollars | 2030-2034 | cumulative
@fact hi = 140000000 | profit | O | charge in the second quarter, euros | 2034 Q2 | cumulative
@fact pf = 610000000 | profit | O | operating profit expected for the year, euros | 2034 | plan | projected
@fact pf0 = 750000000 | profit | O | operating profit expected for the year before the deal, euros | 2034 | plan | projected
@fact st = 41 | jobs | V | staff | 2030 | snapshot
@fact st1 = 390 | jobs | V | staff | 2034-07 | snapshot
@fact or = 212 | other | L | cabs ordered | 2034-07 | cumulative
@fact rz = 90000000 | fundraising | V | new money raised, dollars | 2034-06 | constant
@fact sh = 3.8 | rate | O | rise of the share price, percent | 2034-07-10 | constant
@fact int = 7 | rate | K | interest on the award, percent | 2034-05 | constant
@fact twr = 19 | other | O | cabs ordered | 2034-07 | cumulative
@fact ork = 14 | other | L | cabs ordered by a hospital | 2034-07 | cumulative
@fact cab = 33000 | price | S | royalty on a cab, dollars | 2034 | constant | projected
@fact shp = 29.3 | other | S | total payment as a share of the claim, percent | 2034-07-09 | constant
@fact wl = 11.1 | other | O | share of the world's lifts, percent | 2034 | constant
@fact dur = 4 | duration | V | years of the lawsuit | 2030-2034 | constant
@fact bef = 9 | duration | S | days left before an appeal schedule | 2034-07-09 | constant
@rel sum to = up + ra
@rel product ra = ri * yr
@rel diff hi = pf0 - pf
@trap cl ve :: claimed and awarded
@trap ve re :: what the jury awarded and what the judge left
@trap re to :: the judgment and the settlement
@trap pa pi :: patents sued upon and found infringed
@trap st st1 :: staff then and now
@trap pf pf0 :: two forecasts for one year
@rel share shp = to / cl

@doc legal-wire | legal news service | 2034-07-09
Vertiqa, Odenwald end elevator war with {$187.5M|to} deal

Wilmington, Del. — Vertiqa Inc. and Odenwald Aufzüge AG told a Delaware federal court Sunday they had settled their {four|dur}-year patent fight over ropeless elevators, {nine|bef} days before the Third Circuit's clerk would have set a briefing schedule.

According to a filing by Vertiqa's lenders, the German group will pay {$187.5 million|to|by=a filing by Vertiqa's lenders}: {$125 million|up} within ten business days, and the balance in {five|yr} annual installments of {$12.5 million|ri} each. Odenwald also takes a license under the asserted portfolio at a royalty of {2.75%|ry} of net sales of linear-motor cabs.

Jurors awarded {$311 million|ve|t=in March} in March after {11|tr} days of testimony, finding that Odenwald's TwinRail product infringed {four|pi} of the {six|pa} patents Vertiqa sued on. U.S. District Judge Constance Abernethy-Ruiz cut that to {$264 million|re|t=in May} in May, calling one of the plaintiff's damages models "arithmetic in search of a fact."

Vertiqa had at first sought {$640 million|cl|t=at first}.

Vertiqa is represented by Hollis Nakagawa & Crane LLP. The case is Vertiqa Inc. v. Odenwald Aufzüge AG et al., case number 1:30-cv-00817.

@doc mannheim-daily | German broadsheet, English service | 2034-07-11
Odenwald buys itself peace

MANNHEIM. It is expensive, but it is over: under this heading the Mannheim company has filed its adventure before an American jury. CEO Ruprecht Sandweger said on Monday that the second quarter would be burdened with {140 million|hi|t=the second quarter|by=CEO Ruprecht Sandweger} euros. Instead of {750 million|pf0} euros the group now expects an operating profit of {610 million|pf|t=for the year as a whole} for the year as a whole.

Investors had feared worse. The share gained {3.8 percent|sh}.

The total, {187.5 million|to} dollars, consists of {135 million|!up} due now and {62.5 million|ra|t=in yearly slices} in yearly slices. There is also a licence fee, which Sandweger called "bearable". He reminded reporters of what had been on the table: the {264 million|re|t=this spring|by=He} to which a judge had reduced the verdict this spring, plus interest of {seven|int} percent.

Odenwald still believes that it never copied anything. "{Eight|ju} lay people decided on magnetic fields," Sandweger said. "I could not explain magnetic fields to {eight|ju} of our own managers."

For Vertiqa's cab there are {212|or} orders. TwinRail has {nineteen|twr}.

@doc pgh-startups | start-up newsletter | 2034-07-10
🛗 THE CAB THAT ATE MANNHEIM

hey yinz,

When Farrah Okonjo-Lindqvist filed suit from a converted pierogi factory in 2030, Vertiqa was {41|st|t=in 2030} people and a demo shaft. Yesterday the {390|st1} who work there now (and us; we snuck in) heard her read out the settlement from a step ladder. The kids at the back counted zeros.

What they get: {$187.5M|to}, most of it now, the rest by 2039. Plus {3.5%|!ry} of whatever Odenwald sells with a linear motor in it, which could be the better half.

What it cost: {$48M|co} for lawyers. "We raised {ninety million|rz|t=last month|by=she} last month and for a while I thought over half would go to people with cufflinks," she said.

What it isn't: the {$311M|ve} from March. That number, she admits, was on the fridge. Asked why she'd take less: "Appeals take two years and have a coin at the end."

Up next: {212|or} cabs on order, the first {14|ork} for a hospital in Busan.

Jobs board: 8 new → | Pitch night 7/23 | You're reading issue #206

@doc lift-monthly | trade magazine | 2034-08-01
SETTLED: what the truce means for buyers

For {four|dur} years specifiers of very tall buildings have had to ask two questions about the ropeless lift: does it work, and will there be an injunction. The second is now answered.

Both systems may be sold everywhere. On each TwinRail cab Odenwald owes its rival {2.75%|ry|s=its rival}, which our reckoning puts at {$33,000|cab|by=our reckoning} a cab and which it will, naturally, try to find in somebody's budget.

It is worth recalling how much turned on little. The verdict of spring concerned {five|!pi} patents, most of them about brakes. Of the original claim, {$640m|cl|v=640000000}, the plaintiff will see less than {a third|<shp}; but it needed the money sooner than it needed justice, with {$48m|co|v=48000000} gone on counsel.

Odenwald, whose guidance went from {€750m|pf0|v=750000000} to {€610m|pf|v=610000000} on the news, can return to what it does well. It makes {one lift in nine|wl|v=11.1} in the world, all of them on ropes.

Readers' survey: 63% of you would ride in one.

@doc radio-biz | radio business minute | 2034-07-10
This is your business minute.

A going-up story out of Delaware. Elevator upstart Vertiqa and Germany's Odenwald are burying the hatchet. Price of the shovel: {two hundred and eight million|!to} dollars, {a hundred twenty-five|up|v=125000000} of that right away.

In March a jury had said {three hundred eleven|ve|v=311000000}. The judge said {two sixty-four|re|v=264000000|by=The judge}. Now lawyers on both sides say: enough.

Odenwald's stock liked it, up almost {four|~sh} percent in Frankfurt. And Vertiqa? Privately held, so no ticker, but it took in {ninety million|rz|t=in June} from investors in June, on the promise it would win.

Gas is down {two|-} cents. I'm Dev Castellanos.
