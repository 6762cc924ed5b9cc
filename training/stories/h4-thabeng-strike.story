@story thabeng-strike
@topic Pay strike at the Thabeng platinum mines in Limpopo: from the walkout to the deal
@subject T = Thabeng Platinum | Thabeng | the company | the miner | the producer | the employer
@subject U = Mineworkers' Front | MF | the Front | the union
@subject S = strike at Thabeng Platinum | strike | stoppage | walkout | the dispute
@subject R = Kgosi Rand Metals | Kgosi Rand | the rival producer
@subject N = Nomvula Dlakude | Dlakude
@fact days = 22 | duration | S | days that the strike lasted | final | constant
@fact dem = 2500 | other | U | rand a month demanded | - | snapshot
@fact off = 1000 | other | T | rand a month offered first | - | snapshot
@fact y1 = 1450 | other | U | rand a month won in the first year | - | plan
@fact y2 = 1300 | other | U | rand a month won in the second year | - | plan
@fact y3 = 1250 | other | U | rand a month won in the third year | - | plan
@fact y123 = 4000 | other | U | rand a month won over three years | - | plan
@fact old = 14200 | price | T | rand a month that the lowest paid underground earn | before the deal | snapshot
@fact new = 15650 | price | T | rand a month that the lowest paid underground earn | after the deal | plan
@fact pct = 10.2 | rate | T | rise of the lowest pay in percent | - | plan
@fact wu = 11400 | crowd | U | workers on strike by the union's count | - | snapshot
@fact wc = 9860 | crowd | T | workers on strike by the company's count | - | snapshot
@fact staff = 16300 | jobs | T | people employed | - | constant
@fact oz = 38500 | other | T | ounces of platinum not mined because of the strike | final | cumulative
@fact oz2 = 24000 | other | T | ounces of platinum not mined because of the strike | 2027-08-16 | cumulative
@fact rev = 1100000000 | revenue | T | rand of sales lost because of the strike | final | cumulative
@fact cost = 640000000 | spending | T | rand a year that the pay deal costs | - | plan | projected
@fact sh = 69.9 | other | U | strikers as a share of the staff in percent | - | snapshot
@fact rusd = 61000000 | revenue | T | dollars of sales lost because of the strike | final | cumulative
@fact dead = 2 | deaths | S | people killed during the strike | final | cumulative
@fact arr = 17 | arrests | S | people arrested during the strike | final | cumulative
@fact arr1 = 9 | arrests | S | people arrested during the strike | 2027-08-11 | cumulative
@fact kr = 1180 | other | R | rand a month won in the first year | 2027-06 | plan
@fact krd = 6 | duration | R | days that the strike lasted | 2027-06 | constant
@fact vote = 81 | vote_share | U | members voting for the deal in percent | 2027-08-24 | constant
@fact shafts = 5 | other | T | shafts shut by the strike | - | snapshot
@rel sum y123 = y1 + y2 + y3
@rel diff y1 = new - old
@rel share sh = wu / staff
@rel change pct = old -> new
@trap wu wc :: union and company count the strikers differently
@trap oz oz2 :: lost output at two moments
@trap y1 y123 :: the first year's rise and that of all three years
@trap y1 kr :: the rise at a rival mine in June

@doc a-wire | wire agency | 2027-08-24
South Africa's Thabeng ends three-week platinum strike with pay deal

POLOKWANE, Aug 24 - Workers at Thabeng Platinum will go back underground on Wednesday after the Mineworkers' Front accepted a three-year pay agreement, ending a stoppage of {22|days} days that cost the miner {38,500|>oz} ounces of lost output.

The lowest paid underground get {1,450 rand|y1} more a month in the first year, then {1,300 rand|y2} in the second and {1,250|y3} in the third, the union's chief negotiator Nomvula Dlakude told a rally outside Burgersfort. The Front had asked for {2,500 rand|dem|by=The Front}; Thabeng's opening bid was {1,000|off}.

In a show of hands and then a ballot, {81 percent|vote|by=Dlakude said|t=Tuesday} were in favour on Tuesday, Dlakude said.

Thabeng, which employs {16,300|staff} people, put the sales it had forgone at {1.1 billion rand|~rev|by=Thabeng} ({$61 million|~rusd}). It said the settlement would add {640 million rand|cost|by=It said|m=projected} a year to its wage bill.

The union said {11,400|wu|by=The union said} of its members had downed tools. The company never accepted that and spoke of {9,860|wc|by=The company}.

{Two|dead} men were shot dead near Shaft 4 in the second week, and police have made {17|arr} arrests.

($1 = 17.9820 rand)

(Reporting by Liesl Oberholzer; editing by D. Pham)

@doc b-tabloid | tabloid | 2027-08-25
WE WON! Miners dance as bosses cough up {R1 500|!y1|v=1500}

HAAK EN STEEK, Limpopo – They came in blankets and gumboots and they left singing.

After {22|days} days without a cent in their pockets, the strikers of Thabeng Platinum have bagged {R1 500|!y1|t=this year|v=1500} extra a month this year. "They said {R1 000|off|by=They said} and not a cent more. Look at them now," said rock-drill operator Mpho Seroka (41), father of {four|-}.

His old pay slip read {R14 200|old|t=old pay slip}. The next one will say {R15 650|new|t=The next one}.

It came at a price. Mpho's neighbour Jacob was one of {three|!dead} people who never came home from the hill behind Shaft 4. Cops slapped cuffs on {17|arr|by=Cops}.

Union boss Nomvula "Mama Thunder" Dlakude first wanted {R2 500|dem|by=Nomvula "Mama Thunder" Dlakude}. She says nobody should call it a defeat: over the life of the deal the increases come to {R4 000|y123|t=over the life of the deal|by=She says}. And {eight in ten|~vote|v=80} members said yes.

At Kgosi Rand down the road the men took {R1 180|kr|t=in June} in June after {six|krd} days out.

WIN! R50 000 in groceries – SMS THUNDER to 33445 (R1.50/SMS). Must be 18+.

@doc c-business | business daily | 2027-08-25
Thabeng pays up, and counts the ounces

By Pieter-Jan Malherbe
pjm@example.org | 4 min read | 27 comments

For a company that lives off {five|shafts} shafts, having every one of them dark for more than {three weeks|days|v=22} was always going to hurt. Thabeng Platinum told shareholders yesterday that {R1,1bn|rev|by=Thabeng Platinum told shareholders} in turnover is gone. In metal terms the figure is {38 500|oz|t=yesterday}oz, up from the {24 000|oz2|t=on 16 August}oz it disclosed on 16 August.

The bill for peace looks manageable by comparison: {R640m|cost|by=CFO Ayesha Moolla says|m=projected} a year, CFO Ayesha Moolla says. The floor for underground staff moves from {R14 200|old|t=moves from} to {R15 650|new|t=to} a month, a step of {10,2%|pct}. Kgosi Rand Metals settled two months earlier for {R1 180|kr|t=two months earlier}, and analysts expect its union to come knocking again.

Was it worth it for the strikers? On Thabeng's count {9 860|wc|by=On Thabeng's count} people were out. Each lost roughly {R10 300|-} in wages, which the new money pays back in a little over seven months.

Neither side got its number. The Mineworkers' Front opened at {R2 500|dem|by=The Mineworkers' Front}, management at {R1 000|off|by=management}.

READ MORE: Chrome prices slip 4% | Rand at 17,98 | Five shares for a weak dollar

@doc d-radio | community radio bulletin | 2027-08-11
Strike at Thabeng: bulletin, 17h00

Good afternoon. It is day nine at Thabeng, and still no sign of a meeting.

Police in Sekhukhune say they have now picked up {nine|arr1|by=Police in Sekhukhune|t=now} people on charges from stone-throwing to arson. All {five|shafts} of the mine's shafts remain closed.

The Mineworkers' Front says {11,400|wu|by=The Mineworkers' Front says} men and women are staying away, which would be {seven in every ten|~sh|v=70} of the workforce. Mine management's figure is lower, {9,860|wc|by=Mine management's figure}.

On the money, nothing has moved. The workers want {two thousand five hundred rand|dem|by=The workers want|v=2500} on top of the monthly wage; the employer has offered {one thousand|off|by=the employer|v=1000}. The people at the bottom now take home {fourteen thousand two hundred|old|t=now take home|v=14200} before tax.

Remember that at Kgosi Rand it was over in {six|krd} days.

The school feeding scheme at Moroke needs volunteers. Call Sister Angeline at the parish. In sport, Baroka lost {two|-}-{one|-}.

@doc e-statement | company statement | 2027-08-24
Wage agreement concluded with the Mineworkers' Front

Thabeng Platinum (JSE: THB) advises that it has signed a wage agreement covering the period to 30 June 2030.

Salient terms for Category A underground employees:

Year 1: {R1,450|y1} per month
Year 2: {R1,300|y2} per month
Year 3: {R1,250|y3} per month
Aggregate: {R4,150|!y123|v=4150} per month

The entry-level wage rises by {10.2%|pct|t=in Year 1} in Year 1 to {R15,650|new|t=in Year 1}. The estimated incremental cost is {R640 million|~cost|m=projected} per annum.

Production forfeited during the industrial action, which lasted {22|days} days, amounts to {36,500|!oz} ounces of refined platinum. The attendance of employees who did not take part, out of a complement of {16,300|staff}, allowed essential pumping to continue.

The Board extends its condolences to the families of the {two|dead} employees who lost their lives.

Investor Relations: Tel +27 11 555 0142. Registration number 1998/014417/06.
