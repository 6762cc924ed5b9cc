@story j1-ontiveros-tope
@topic Audit of campaign spending after a governor's race in Mexico
@subject O = Efrén Ontiveros | Ontiveros | the governor-elect | the winner
@subject B = Rocío Balderas | Balderas | the runner-up | the senator
@subject I = National Electoral Institute | the institute | INE
@subject T = Federal Electoral Tribunal | the tribunal
@subject G = Alianza por el Campo | the governor-elect's coalition
@subject H = Frente Ciudadano Unido | her party | the Frente
@fact cap = 28400000 | spending | I | pesos that a candidate may spend | 2016 | constant | threshold
@fact or = 24200000 | spending | O | pesos spent as reported by the candidate | June 2016 | cumulative
@fact ou = 5600000 | spending | O | pesos spent and not reported | audit, July 2016 | cumulative
@fact ot = 29800000 | spending | O | pesos spent in all | audit, July 2016 | cumulative
@fact ox = 1400000 | spending | O | pesos above the limit | audit, July 2016 | snapshot
@fact op = 4.9 | other | O | percent above the limit | audit, July 2016 | snapshot
@fact ou2 = 5100000 | spending | O | pesos spent and not reported | ruling, September 2016 | cumulative
@fact ot2 = 29300000 | spending | O | pesos spent in all | ruling, September 2016 | cumulative
@fact ox2 = 900000 | spending | O | pesos above the limit | ruling, September 2016 | snapshot
@fact op2 = 3.2 | other | O | percent above the limit | ruling, September 2016 | snapshot
@fact br = 21900000 | spending | B | pesos spent as reported by the candidate | June 2016 | cumulative
@fact bu = 4700000 | spending | B | pesos spent and not reported | audit, July 2016 | cumulative
@fact bt = 26600000 | spending | B | pesos spent in all | audit, July 2016 | cumulative
@fact xp = 5 | other | T | percent above the limit that annul an election | - | constant | threshold
@fact xm = 5 | margin | T | points of lead below which an election is annulled | - | constant | threshold
@fact os = 41.3 | vote_share | O | share of votes | final | snapshot
@fact bs = 38.9 | vote_share | B | share of votes | final | snapshot
@fact mg = 2.4 | margin | O | points ahead | final | snapshot
@fact fo = 11200000 | damages | G | pesos of fines | July 2016 | snapshot
@fact fb = 6300000 | damages | H | pesos of fines | July 2016 | snapshot
@fact bb = 312 | other | O | billboards not reported | audit, July 2016 | cumulative
@fact b2 = 284 | other | O | billboards not reported | ruling, September 2016 | cumulative
@fact vi = 8 | votes_cast | I | councillors for the audit report | 2016-07-14 | snapshot
@fact vn = 3 | votes_cast | I | councillors against the audit report | 2016-07-14 | snapshot
@rel sum ot = or + ou
@rel sum ot2 = or + ou2
@rel sum bt = br + bu
@rel diff ox = ot - cap
@rel diff ox2 = ot2 - cap
@rel share op = ox / cap
@rel share op2 = ox2 / cap
@rel diff mg = os - bs
@race votes = os bs
@race spent = ot bt
@trap ot ot2 :: audit and ruling
@trap or ot :: reported and found
@trap op xp :: his excess and the limit for annulment
@trap op mg :: percent above the limit and points ahead
@trap fo fb :: fines of two parties
@trap bb b2 :: billboards before and after the ruling
@trap xp xm :: two fives

@doc notimx | news agency | 2016-07-15
INE: winner in governor's race broke spending limit

Mexico City, Jul 15 (Notinorte).- Governor-elect Efrén Ontiveros spent {29.8 million|ot|by=the National Electoral Institute} pesos on his campaign, {1.4 million|ox|^} more than the law allows, the National Electoral Institute found in an audit adopted early Friday.

The limit was {28.4 million|cap}. Ontiveros had reported {24.2 million|or|by=Ontiveros}; auditors added {5.6 million|ou|by=auditors}, chiefly for {312|bb|^} billboards that appear in none of his invoices.

His rival, Senator Rocío Balderas, declared {21.9 million|br|by=Senator Rocío Balderas} and was found to have left out {4.7 million|bu|by=auditors}. She remained within the limit.

The coalition that nominated him was fined {11.2 million|fo} pesos and her party {6.3 million|fb}.

{Eight|vi} councillors voted for the report and {three|vn} against, on the ground that the price per billboard was too low.

@doc el-surco | regional daily | 2016-07-16
{One tenth of a point|-} saves Ontiveros

By Citlali Barajas

Had he rented {two|-} more trucks with loudspeakers, Efrén Ontiveros might not be governor. The Constitution says an election falls if the winner goes beyond the spending limit by {five per cent|xp} or more and wins by fewer than {five|xm} points. He won by {2.4|mg}: {41.3|os} against the senator's {38.9|bs}. And he went over, says INE, by {4.9|op|by=INE} per cent.

"It is the most expensive decimal in the history of the state," said Balderas, whose own campaign, with everything the auditors dug up, added to {26.6|bt|x=1000000} million pesos.

Her lawyers will ask the tribunal to price again the {312|bb} billboards. They say that a billboard on the Libramiento costs {9,000|-} pesos a month, and not {6,400|-} as the institute believes.

Ontiveros was in Houston yesterday, "looking at irrigation".

Tacos El Güero: 3x2 on Thursdays. Dólar: 18.62

@doc column-zocalo | political column | 2016-07-18
Zócalo Bajo

*FIVE AND FIVE.* Everybody in the café recites it now like the rosary: {five|xp} per cent over, {five|xm} points ahead. Of the second condition nobody speaks, as {2.4|mg} is {2.4|mg}.

*EIGHT.* So many councillors raised their hands ({eight|vi}) for a report that gave the man {29.8|ot|x=1000000} million and not a peso more. Ask which of the {eight|vi} will be invited to the inauguration.

*ELEVEN AND A BIT.* The fine, {11.2|fo|x=1000000} million, falls on the coalition, that is to say on our taxes. The other side will pay {6.3|fb|x=1000000} and complain about it for six years.

*ONE.* Clean candidate in this election: none, but we are still counting.

@doc notimx-sep | news agency | 2016-09-14
Tribunal upholds Ontiveros win, lowers spending figure

Mexico City, Sep 14 (Notinorte).- The Federal Electoral Tribunal on Wednesday confirmed the victory of Efrén Ontiveros, finding that he exceeded the campaign limit by less than auditors had said.

Magistrates ruled that {28|-} of the billboards belonged to a furniture store whose owner bears the same surname. That leaves {284|b2|t=on Wednesday|by=Magistrates} undeclared ones and reduces the unreported amount to {5.1 million|ou2|^} pesos from the {5.6 million|ou|t=in July|by=the institute} that the institute calculated in July.

Total spending is thus {29.3 million|ot2} pesos, {900,000|ox2} above the {28.4 million|cap} allowed, or {3.2 percent|op2}, compared with {4.9 percent|op|t=in July|by=the institute} before.

An excess of {five percent|xp} would have been needed to void the vote, in which the runner-up got {38.9 percent|bs} to his {41.3|os}.

Balderas said she accepts the ruling "as one accepts hail".
