@story ug-italy-appliances
@topic Fabbrini Elettrodomestici's plan to close a washing-machine works in the Marche, and the agreement at the ministry, 2032
@subject F = Fabbrini Elettrodomestici | Fabbrini | the group | the company | the appliance maker
@subject M = Montegalbo works | Montegalbo | the washing-machine plant
@subject V = Valsassera works | Valsassera | the oven plant
@subject P = Pontebrino works | Pontebrino | the dishwasher plant
@subject H = Fabbrini head office in Lecco | head office | Lecco | the offices
@subject A = agreement of 21 June | the agreement | the accord | the deal
@subject G = Italian industry ministry | the ministry | Rome | Invitalia | the state
@subject U = metalworkers' unions | the unions | Fimu-Lavoro | the federation
@subject R = referendum of the workers | the referendum | the workers' vote
@subject T = Türkoğlu Beyaz | Türkoğlu | the Turkish rival
@subject I = Italian appliance industry | Italy's appliance industry | Italy | the industry
@subject C = Montegalbo march | the march | the procession
@fact e0 = 4380 | jobs | F | people employed in Italy | March 2032 | snapshot
@fact em = 870 | jobs | M | people employed | March 2032 | snapshot
@fact ev = 1540 | jobs | V | people employed | March 2032 | snapshot
@fact ep = 1260 | jobs | P | people employed | March 2032 | snapshot
@fact eh = 710 | jobs | H | people employed | March 2032 | snapshot
@fact x0 = 1615 | jobs | F | redundancies | plan of 14 March 2032 | plan
@fact xm0 = 870 | jobs | M | redundancies | plan of 14 March 2032 | plan
@fact xv0 = 430 | jobs | V | redundancies | plan of 14 March 2032 | plan
@fact xp0 = 200 | jobs | P | redundancies | plan of 14 March 2032 | plan
@fact xh0 = 115 | jobs | H | redundancies | plan of 14 March 2032 | plan
@fact xs = 36.9 | other | F | share of jobs in Italy to go | plan of 14 March 2032 | plan
@fact x1 = 980 | jobs | F | redundancies | agreement of 21 June 2032 | plan | pledged
@fact xd = 635 | jobs | F | redundancies avoided | 21 June 2032 | plan
@fact xm1 = 390 | jobs | M | redundancies | agreement of 21 June 2032 | plan | pledged
@fact xv1 = 350 | jobs | V | redundancies | agreement of 21 June 2032 | plan | pledged
@fact xp1 = 150 | jobs | P | redundancies | agreement of 21 June 2032 | plan | pledged
@fact xh1 = 90 | jobs | H | redundancies | agreement of 21 June 2032 | plan | pledged
@fact em1 = 480 | jobs | M | people who stay | from 2033 | plan | projected
@fact rt = 610 | jobs | A | early retirements among the redundancies | agreement of 21 June 2032 | plan | projected
@fact vl = 370 | jobs | A | voluntary departures among the redundancies | agreement of 21 June 2032 | plan | projected
@fact vs = 37.8 | other | A | share of voluntary departures | agreement of 21 June 2032 | plan
@fact bo = 85000 | price | A | top payment for leaving in euros | until 30 September 2032 | plan | pledged
@fact bo2 = 60000 | price | A | top payment for leaving in euros | after 30 September 2032 | plan | pledged
@fact iv = 195000000 | spending | F | investment in Italy in euros | agreement of 21 June 2032 | plan | pledged
@fact iv0 = 110000000 | spending | F | investment in Italy in euros | plan of 14 March 2032 | plan
@fact ig = 77.3 | rate | F | rise of the investment against the first plan | 21 June 2032 | plan
@fact im = 38000000 | spending | M | investment in euros | agreement of 21 June 2032 | plan | pledged
@fact gs = 52000000 | spending | G | public money in euros | agreement of 21 June 2032 | plan | pledged
@fact io = 143000000 | spending | F | investment in Italy in euros without public money | agreement of 21 June 2032 | plan | pledged
@fact sv = 41000000 | other | F | saving a year from the departures in euros | from 2034 | plan | projected
@fact bd = 25000 | price | A | difference of the top payments for leaving in euros | 2032 | plan
@fact q0 = 540000 | other | M | washing machines built a year | 2024 | snapshot
@fact q1 = 198000 | other | M | washing machines built a year | 2031 | snapshot
@fact qg = 63.3 | rate | M | fall of the washing machines built a year | 2024-2031 | snapshot
@fact qc = 600000 | other | M | washing machines that the plant can build a year | 2031 | constant
@fact qs = 33 | other | M | use of capacity | 2031 | snapshot
@fact qi = 7900000 | other | I | appliances built a year | 2031 | snapshot
@fact qi0 = 30000000 | other | I | appliances built a year | 2002 | snapshot
@fact cf = 171 | price | F | cost of making a washing machine in euros | 2031 | snapshot
@fact ct = 124 | price | T | cost of making a washing machine in euros | 2031 | snapshot
@fact cd = 47 | price | F | extra cost of a washing machine in euros against the rival | 2031 | snapshot
@fact rv = 1290000000 | revenue | F | yearly sales in euros | 2031 | snapshot
@fact rv0 = 1460000000 | revenue | F | yearly sales in euros | 2030 | snapshot
@fact rg = 11.6 | rate | F | fall of yearly sales | 2031 | snapshot
@fact ls = 74000000 | profit | F | yearly loss in euros | 2031 | snapshot
@fact ls0 = 29000000 | profit | F | yearly loss in euros | 2030 | snapshot
@fact sh = 64 | duration | U | hours of strike in each plant | March-June 2032 | cumulative
@fact mu = 9000 | crowd | C | people marching, by the unions' count | 9 April 2032 | snapshot
@fact mp = 5000 | crowd | C | people marching, by the police count | 9 April 2032 | snapshot
@fact vr = 3504 | votes_cast | R | votes cast | 30 June 2032 | snapshot
@fact vy = 2671 | vote_count | R | votes in favour | 30 June 2032 | snapshot
@fact vn = 833 | vote_count | R | votes against | 30 June 2032 | snapshot
@fact vp = 76.2 | vote_share | R | share of votes in favour | 30 June 2032 | snapshot
@fact vt = 80 | turnout | R | turnout | 30 June 2032 | snapshot
@fact vm = 58.4 | vote_share | M | share of votes in favour | 30 June 2032 | snapshot
@fact ad = 14 | duration | A | length of the last meeting in hours | 21 June 2032 | constant
@fact mt = 9 | other | G | meetings at the ministry | 21 June 2032 | cumulative
@trap x0 x1 :: the plan of March and the agreement of June
@trap em xm0 :: all who work there were to go
@trap x1 xd :: redundancies agreed and redundancies avoided
@trap em1 xm1 :: who stays and who goes at Montegalbo
@trap qs xs :: 33 percent of capacity and 36.9 percent of jobs
@trap vp vm :: the group and one works in the referendum
@trap mu mp :: organisers' and police counts
@trap iv iv0 :: investment in plan and agreement
@trap bo bo2 :: payments before and after September
@trap ls ls0 :: two years' losses
@trap vl xs :: 370 departures and 36.9 percent
@rel sum e0 = em + ev + ep + eh
@rel sum x0 = xm0 + xv0 + xp0 + xh0
@rel sum x1 = xm1 + xv1 + xp1 + xh1
@rel share xs = x0 / e0
@rel diff xd = x0 - x1
@rel diff em1 = em - xm1
@rel sum x1 = rt + vl
@rel share vs = vl / x1
@rel change ig = iv0 -> iv
@rel diff io = iv - gs
@rel diff bd = bo - bo2
@rel change qg = q0 -> q1
@rel share qs = q1 / qc
@rel diff cd = cf - ct
@rel change rg = rv0 -> rv
@rel sum vr = vy + vn
@rel share vp = vy / vr
@rel share vt = vr / e0

@doc wire1 | wire agency | 2032-03-14
Italy's Fabbrini to shut washing-machine plant, cut {1,615|x0} jobs

MILAN, March 14 (Adria Newswire) - Appliance maker Fabbrini Elettrodomestici plans to eliminate {1,615|x0} jobs in Italy, {37%|~xs|v=37} of its workforce there, and close its Montegalbo works in the Marche region, which employs {870|em}, the unlisted group told unions on Sunday.

It would also cut {430|xv0} posts at Valsassera, {200|xp0} at Pontebrino and {115|xh0} in Lecco, while investing {110 million euros|iv0} in the plants that remain.

Fabbrini lost {74 million euros|ls|t=last year} last year, after {29 million|ls0|t=the year before} the year before, as sales shrank {11.6%|rg} to {1.29 billion euros|rv|t=last year}. It said a washing machine costs {171 euros|cf|by=It} to make at Montegalbo and {124 euros|ct|^} at Türkoğlu Beyaz of Turkey.

Unions called an eight-hour strike for Monday. "They are closing a town," said Ermelinda Pagnoncelli, secretary of the metalworkers' federation Fimu-Lavoro.

@doc daily | regional daily, Marche | 2032-04-10
A town of {6,200|-} walks behind its washing machines

Nives Baldassarri — photos by E. Osei Mensah (1/23)

At the head, on a cart drawn by two oxen, went machine number one of 1968. Behind it, yesterday, came {9,000|mu|t=yesterday|by=the unions} people if you believe the unions, {5,000|mp|^|by=the Questura} if you believe the Questura; in either case nearly the whole valley.

Montegalbo lives off a single gate. {870|em} pass through it; the management would like none to. "All {eight hundred and seventy|xm0|v=870}," said the bishop from the steps, "not one lamb left out."

The figures that the company shows are true and they are ugly. In 2024 the lines turned out {540,000|q0|t=In 2024} machines. Last year they made {198,000|q1|t=Last year}, in a building designed for {600,000|qc}: a use of {33%|qs}. Each costs {47|cd} euros more than a Turkish one.

"And whose idea was it to move the motors to Poland?" asks Settimio, thirty-four years on the line.

Of the group's {4,380|e0} Italian employees, most are elsewhere: {1,540|ev} at Valsassera, {1,260|ep} at Pontebrino, {710|eh} at head office. They, too, stopped work yesterday. But they will still have a gate to go through.

Italy built {30 million|qi0|t=in 2002} appliances a year in 2002. Now it builds fewer than {eight million|<qi|v=8000000|t=Now}.

ALSO READ: Pergola, 4 truffle hunters fined · SS76 closed at km 54

@doc ministry | ministry press release | 2032-06-21
FABBRINI, AGREEMENT SIGNED AT THE MINISTRY: NO CLOSURES, {195 MILLION|iv} IN INVESTMENT

Rome, 21 June. At the end of a meeting of {14|ad} hours, the {ninth|mt|v=9} since March, the company, the unions and the regions signed the agreement on the future of the Fabbrini group.

The redundancies initially announced, {1,615|x0|t=initially announced}, fall to {980|x1}, exclusively on a voluntary basis: {610|rt} through early retirement and {370|vl} through incentives. No worker will be dismissed.

Montegalbo remains open with {480|em1} employees and a new mission, heat-pump dryers. The site will receive {38 million euros|im} out of a total investment of {195 million|iv}, compared with {110 million|iv0|t=in the March plan} in the March plan.

The State contributes {52 million euros|gs} through development contracts.

Those who leave by 30 September will receive up to {85,000 euros|bo|t=by 30 September}, those who leave later up to {60,000|bo2|t=later}.

The Minister, Baldassarre Iacovone: "Where there was a padlock there is now an order book."

@doc business | business daily | 2032-06-22
What Fabbrini gave, what it got

by Lodovica Steinhauser

Count first. The company wanted {1,615|x0|t=In March} people out. In March that was more than {a third|>xs|v=33.3} of everyone it employs in Italy. It will get {980|x1}: {390|xm1} at Montegalbo, {350|xv1} at Valsassera, {150|xp1} at Pontebrino and {90|xh1} in the Lecco offices. So {635|xd} jobs were saved at a table, over {nine|mt} meetings.

Then the money. Investment goes up by {77%|ig|round}, from {110|iv0|x=1000000} to {195 million|iv}. But {52 million|gs} of that comes from the taxpayer. Take it away and Fabbrini's own effort is {143 million|io}.

And the gap remains. With sales down to {1.29 billion|rv|t=2031} euros in 2031 from {1.46 billion|rv0|t=a year earlier} a year earlier, and a loss of {74 million|ls}, no accord can make a washing machine that costs {171|cf} compete with one that costs {124|ct}. That is why there won't be any: dryers come instead.

Analysts at Banca Sebina put the saving from the departures at {41 million|sv|t=a year|by=Analysts at Banca Sebina} a year from 2034. The incentives are generous, {85,000|bo} at most, {25,000|bd} more than for those who dither past September.

FTSE MIB 51,204 (+0.6%) | Spread 88 | EUR/TRY 91.4

@doc union | union leaflet | 2032-06-24
TO ALL FABBRINI WORKERS — READ BEFORE YOU VOTE ON THE 30TH

Comrades, colleagues,

{64|sh} hours of strike in every plant. One march. {Nine|mt} trips to Rome, the last of which kept us awake for {fourteen|ad} hours. What do we bring home?

They said {870|xm0|t=They said} out at Montegalbo, the padlock. We say {390|xm1}, all with a pension or an envelope, and {480|em1} who stay.

They said {430|xv0|t=They said} at Valsassera; it's {350|xv1}. {200|xp0|t=They said} at Pontebrino; it's {150|xp1}. {115|xh0|t=They said} in Lecco; it's {90|xh1}.

Who goes? {610|rt} are less than five years from retirement. The other {370|vl}, {38 out of a hundred|vs|v=38|round}, will be volunteers or there will be nobody: article 4 of the text, read it.

Is it a victory? No. A victory would have been zero. But who told you in March that {195 million|iv} would be spent on these factories?

The federation recommends: YES.

Assemblies: Montegalbo 8.30 and 14.30, canteen; Lecco, room 3. Printed in house, 4,500 copies.

@doc wire2 | wire agency | 2032-06-30
Fabbrini workers back job-cuts deal, Montegalbo least keenly

ANCONA, June 30 (Adria Newswire) - Workers at Italy's Fabbrini have approved an agreement that keeps all its factories open in exchange for {980|x1} voluntary departures, unions said after a referendum on Wednesday.

Some {76%|~vp|round} voted in favour, {2,671|vy|by=unions} of {3,504|vr|^} valid ballots, with {833|vn} against. Turnout was {80%|vt} of the group's {4,380|e0} Italian staff. In Montegalbo, which had been threatened with closure and is to shrink to {480|em1} people, approval was {58.4%|vm}.

"It is their right to be angry," said Fimu-Lavoro's Ermelinda Pagnoncelli.

Under the deal, sealed on June 21, Fabbrini will invest {195 million euros|iv}, of which {38 million|im} at Montegalbo, to make dryers there. Output of washing machines at the site had fallen by {63%|qg|round} in seven years to {198,000|q1|t=last year} last year.

Public funds worth {52 million euros|gs} will support the plan.
