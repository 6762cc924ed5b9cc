@story h1-tamarack-cash
@topic Governor's primary in Wisconsin: campaign-finance reports of four hopefuls, cash on hand, ad reservations
@subject R = Wisconsin Democratic primary for governor | the primary | the race
@subject A = Lt. Gov. Saoirse Manninen | Manninen | the lieutenant governor
@subject B = Kofi Brandvold | Brandvold | the Racine County executive | the county executive
@subject C = Dolores Xiong-Petrie | Xiong-Petrie | the state senator
@subject D = Barnaby Stadtmueller | Stadtmueller | the brewery heir
@subject X = Badger Forward PAC | Badger Forward | the super PAC
@subject E = state Ethics Commission | the commission
@subject Q = Lakeshore Survey Lab | Lakeshore
@fact ra = 2914000 | fundraising | A | money raised in the second quarter | 2030-06-30 | cumulative
@fact rb = 2381000 | fundraising | B | money raised in the second quarter | 2030-06-30 | cumulative
@fact rc = 1127000 | fundraising | C | money raised in the second quarter | 2030-06-30 | cumulative
@fact rd = 5060000 | fundraising | D | money raised in the second quarter | 2030-06-30 | cumulative
@fact ld = 4500000 | fundraising | D | money lent by the candidate to the campaign | 2030-06-30 | cumulative
@fact od = 560000 | fundraising | D | money raised from others in the second quarter | 2030-06-30 | cumulative
@fact ta = 6230000 | fundraising | A | money raised in the whole campaign | 2030-06-30 | cumulative
@fact tb = 4175000 | fundraising | B | money raised in the whole campaign | 2030-06-30 | cumulative
@fact sa = 3480000 | spending | A | money spent in the second quarter | 2030-06-30 | cumulative
@fact sb = 1206000 | spending | B | money spent in the second quarter | 2030-06-30 | cumulative
@fact sd = 4815000 | spending | D | money spent in the second quarter | 2030-06-30 | cumulative
@fact ca = 1745000 | other | A | cash on hand | 2030-06-30 | snapshot
@fact cb = 2492000 | other | B | cash on hand | 2030-06-30 | snapshot
@fact cc = 688000 | other | C | cash on hand | 2030-06-30 | snapshot
@fact cd = 245000 | other | D | cash on hand | 2030-06-30 | snapshot
@fact da = 41200 | other | A | donors | 2030-06-30 | cumulative
@fact dc = 27600 | other | C | donors | 2030-06-30 | cumulative
@fact avc = 41 | price | C | dollars of the average donation | 2030-06-30 | constant
@fact mx = 20000 | other | E | dollars that one person may give to a candidate | - | constant | threshold
@fact ad = 3200000 | budget | X | dollars of television time reserved | 2030-07-10 | plan
@fact pa = 29 | poll_share | A | support in the poll | 2030-07-02 | snapshot
@fact pb = 24 | poll_share | B | support in the poll | 2030-07-02 | snapshot
@fact pc = 13 | poll_share | C | support in the poll | 2030-07-02 | snapshot
@fact pd = 12 | poll_share | D | support in the poll | 2030-07-02 | snapshot
@fact pu = 22 | poll_share | R | undecided in the poll | 2030-07-02 | snapshot
@fact ss = 806 | sample_size | Q | likely primary voters polled | 2030-07-02 | constant
@fact me = 4.1 | margin_of_error | Q | margin of error in points | 2030-07-02 | constant
@fact fn = 3000 | other | A | dollars of fine for a late report | 2030-07 | constant
@rel sum rd = ld + od
@race raised = ra rb rc rd
@race cash = ca cb cc cd
@race poll = pa pb pc pd
@trap ra ta :: a quarter and the whole campaign
@trap ra ca :: raised and left
@trap rd ld :: raised and lent to himself
@trap sa ra :: spent and raised
@trap ad rd :: a super PAC's time and a candidate's receipts
@trap da dc :: donors of two campaigns

@doc a-statehouse | statehouse news service | 2030-07-15
Manninen out-raises rivals not named Stadtmueller; Brandvold has the most left

MADISON — Reports filed by Monday's midnight deadline show that Lt. Gov. Saoirse Manninen took in {$2.914 million|ra|t=between April 1 and June 30|by=Reports} between April 1 and June 30, spent {$3.48 million|sa|^} and entered July with {$1.745 million|ca|t=July|by=Reports}.

Racine County Executive Kofi Brandvold collected {$2.381 million|rb|^}. He parted with only {$1.206 million|sb} of it, and has the fullest account in the field, {$2.492 million|cb|t=July|by=Reports}.

The largest total belongs to brewery heir Barnaby Stadtmueller, {$5.06 million|rd}, of which {$4.5 million|ld} was his own. He has {$245,000|cd} left.

State Sen. Dolores Xiong-Petrie reported {$1.127 million|rc|by=State Sen. Dolores Xiong-Petrie} and a balance of {$688,000|cc|^}. She has no donor at the {$20,000|mx} legal maximum; the average check is {$41|avc}.

Over the life of her campaign Manninen has raised {$6.23 million|ta|t=Over the life of her campaign}.

@doc b-paper | metro daily | 2030-07-16
Beer money buys airtime, not love

By Thaddea Kowalski-Iyer

For {$4.8 million|sd|t=in three months}, which is what he went through in three months, Barnaby Stadtmueller could have bought every registered Democrat in Sheboygan a case of his family's lager. He bought commercials. A Lakeshore Survey Lab poll of {806|ss|by=Lakeshore Survey Lab} likely voters, out July 2, has him in fourth, at {12%|pd|t=July 2|by=A Lakeshore Survey Lab poll}, a point behind the {13%|pc|t=July 2|by=A Lakeshore Survey Lab poll} of state Sen. Dolores Xiong-Petrie, who spent hardly anything.

Ahead of them are Saoirse Manninen with {29%|pa|^} and Kofi Brandvold with {24%|pb|^}, a gap that is within the {4.1|me}-point error once you double it. {Twenty-two|pu|^} percent had not made up their minds.

In money, the order of the top two flips, sort of. The lieutenant governor pulled in {$2.9 million|ra|s=The lieutenant governor} last quarter and the county executive {$2.4 million|rb}, but in the bank it's {$1.7 million|ca|s=The lieutenant governor} for her and {$2.5 million|cb} for him.

Badger Forward, a super PAC friendly to Brandvold, has put down {$3.2 million|ad} for August television.

Tip line: 608-555-0110. Ask for Gus.

@doc c-blog | political blog | 2030-07-16
Dairy Caucus: Q2 winners and losers

WINNER: Kofi Brandvold. Nobody sneezes at {$2.9 million|!cb} in the bank with four weeks to go.

WINNER: Dolores Xiong-Petrie. {27,600|dc} donors at {forty-one bucks|avc|v=41} a pop! Manninen has more donors ({41,200|da}), okay, but she's been running since the Ice Age.

LOSER: Barney Stadtmueller. Take out the {$4.5M|ld} check he wrote himself and strangers gave him {$560K|od|s=himself}. He's down to {$425K|!cd}.

LOSER: Manninen's treasurer, who turned the first version in 2 hours late and cost her {$3,000|fn}.

PUSH: Manninen. {Twenty-nine|pa|s=she} in the Lakeshore poll is first place. But {$3.48M|sa|s=she} out the door against {$2.91M|ra|s=she} in? Do that twice and you're selling the bus.

*Leave a comment (88)* — *Buy the "Curd Mentality" tee, $24*

@doc d-tv | local TV site | 2030-07-17
Who has the cash in the governor's race? We followed the money

MILWAUKEE (WKLK) — New numbers from the state Ethics Commission tell us who can afford to be on your screen.

• Stadtmueller: {$5.6 million|!rd|t=last quarter} raised last quarter. Most of it came from Stadtmueller.
• Manninen: {$2.9 million|ra|t=last quarter}.
• Brandvold: {$2.4 million|rb|t=last quarter}. His total since he got in: {$4.175 million|tb|t=since he got in}.
• Xiong-Petrie: {$1.1 million|rc|t=last quarter}.

Cash on hand is what counts in August. There, Brandvold's {$2.5 million|cb} tops Manninen's {$1.7 million|ca}, Xiong-Petrie's {$688,000|cc} and Stadtmueller's {$245,000|cd}.

The primary is Aug. 13. Badger Forward has reserved {$3.2 million|ad} in airtime, some of it, full disclosure, with us.

Storm Team 9: 84° and humid
