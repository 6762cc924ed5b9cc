@story tipperary-coopmerger
@topic Two Irish dairy co-ops put a merger to their members
@subject A = Slieveardagh Co-operative | Slieveardagh | the Tipperary co-op | the larger society
@subject B = Corrib Vale Creameries | Corrib Vale | the Galway society | the smaller society
@subject N = merged society | the merged society | the new society | the merged co-op | the merger
@subject F = Irish Family Dairy Association | IFDA | the farm lobby | the association
@subject W = SIPTRA | the union | the workers' union
@subject P = Ballyglass plant | Ballyglass | the plant | the cheese plant
@subject C = Competition Commission | the commission | the regulator | the watchdog
@subject D = Fidelma Hanratty | Hanratty | the chief executive
@fact ma = 1450000000 | other | A | litres of milk collected a year | 2028 | snapshot
@fact mb = 610000000 | other | B | litres of milk collected a year | 2028 | snapshot
@fact mn = 2060000000 | other | N | litres of milk collected a year | 2028, both together | snapshot
@fact ms = 22.4 | rate | N | share of the national milk pool | 2028 | snapshot
@fact ra = 1120000000 | revenue | A | euros of sales | 2028 | snapshot
@fact rb = 480000000 | revenue | B | euros of sales | 2028 | snapshot
@fact rn = 1600000000 | revenue | N | euros of sales | 2028, both together | snapshot
@fact pa = 31400000 | profit | A | euros of operating profit | 2028 | snapshot
@fact pb = 4200000 | profit | B | euros of operating loss | 2028 | snapshot
@fact da = 142000000 | other | A | euros of net debt | end of 2028 | snapshot
@fact db = 97000000 | other | B | euros of net debt | end of 2028 | snapshot
@fact dn = 239000000 | other | N | euros of net debt | end of 2028, both together | snapshot
@fact fa = 3650 | other | A | milk suppliers | 2029 | snapshot
@fact fb = 1850 | other | B | milk suppliers | 2029 | snapshot
@fact fn = 5500 | other | N | milk suppliers | 2029, both together | snapshot
@fact ca = 44.5 | price | A | cents paid for a litre of milk | August 2029 | snapshot
@fact cb = 42 | price | B | cents paid for a litre of milk | August 2029 | snapshot
@fact cd = 2.5 | margin | - | cents a litre between the two milk prices | August 2029 | snapshot
@fact cx = 46 | price | F | cents it costs to produce a litre of milk | autumn 2029 | snapshot
@fact cp = 1.2 | price | N | cents a litre of gain promised | by 2032 | plan | pledged
@fact sv = 25000000 | spending | N | euros of savings a year | by 2032 | plan | projected
@fact oc = 38000000 | spending | N | euros of one-off costs | 2030-2031 | plan | projected
@fact ja = 1180 | jobs | A | people employed | 2029 | snapshot
@fact jb = 520 | jobs | B | people employed | 2029 | snapshot
@fact jn = 1700 | jobs | N | people employed | 2029, both together | snapshot
@fact jc = 160 | jobs | N | jobs to go | by 2032 | plan | projected
@fact jp = 9.4 | rate | N | share of jobs to go | by 2032 | plan | projected
@fact jw = 240 | jobs | W | jobs to go, union estimate | by 2032 | plan | projected
@fact pj = 118 | jobs | P | people employed | 2029 | snapshot
@fact pc = 14000 | other | P | tonnes of cheese made a year | 2028 | snapshot
@fact pd = 2031 | date | P | year in which the plant shuts | 2029 plan | plan | projected
@fact th = 75 | vote_share | N | vote needed in each society | - | constant | threshold
@fact va = 83.6 | vote_share | A | vote for the merger | 15 November 2029 | snapshot
@fact vb = 71.8 | vote_share | B | vote for the merger | 15 November 2029 | snapshot
@fact vb2 = 78.9 | vote_share | B | vote for the merger | 13 December 2029 | snapshot
@fact na = 4210 | votes_cast | A | votes cast | 15 November 2029 | snapshot
@fact nay = 3520 | vote_count | A | votes for the merger | 15 November 2029 | snapshot
@fact nan = 690 | vote_count | A | votes against the merger | 15 November 2029 | snapshot
@fact nb = 2305 | votes_cast | B | votes cast | 15 November 2029 | snapshot
@fact nby = 1655 | vote_count | B | votes for the merger | 15 November 2029 | snapshot
@fact nbn = 650 | vote_count | B | votes against the merger | 15 November 2029 | snapshot
@fact nb2 = 2412 | votes_cast | B | votes cast | 13 December 2029 | snapshot
@fact nb2y = 1903 | vote_count | B | votes for the merger | 13 December 2029 | snapshot
@fact ex1 = 0.6 | other | B | shares of the new society for each share held | September 2029 terms | plan | hypothetical
@fact ex2 = 0.72 | other | B | shares of the new society for each share held | December 2029 terms | plan | pledged
@fact exg = 20 | rate | B | improvement of the exchange ratio | December 2029 | snapshot
@fact bn = 18 | seats | N | seats on the board | from 2030 | plan
@fact ba = 11 | seats | A | seats on the board of the new society | from 2030 | plan
@fact bb = 7 | seats | B | seats on the board of the new society | from 2030 | plan
@fact tt = 3 | duration | P | years for which the cheese plant is guaranteed | December 2029 terms | plan | pledged
@fact cw = 30 | duration | C | working days for the first phase | 2030 | plan
@fact dw = 640000 | price | D | euros of yearly pay | 2028 | snapshot
@trap va vb :: votes in the two societies
@trap vb vb2 :: first and second vote
@trap jc jw :: management and union estimate
@trap mn rn :: litres and euros of both together
@trap ca cx :: milk price and cost
@trap ex1 ex2 :: old and new terms
@trap sv oc :: yearly savings and one-off costs
@trap ja pj :: staff of the co-op and of one plant
@rel sum mn = ma + mb
@rel sum rn = ra + rb
@rel sum dn = da + db
@rel sum fn = fa + fb
@rel diff cd = ca - cb
@rel sum jn = ja + jb
@rel share jp = jc / jn
@rel share va = nay / na
@rel sum na = nay + nan
@rel share vb = nby / nb
@rel sum nb = nby + nbn
@rel share vb2 = nb2y / nb2
@rel change exg = ex1 -> ex2
@rel sum bn = ba + bb

@doc a-farmpaper | farming weekly | 2029-09-27
Slieveardagh and Corrib Vale to tie the knot in €1.6bn dairy union

By Aoibhinn Tuffy, Dairy Correspondent

Members of Slieveardagh Co-operative and Corrib Vale Creameries will be asked in November to approve the biggest merger in Irish dairying for {a decade|-}.

The combined business would handle {2.06 billion|mn} litres of milk a year, or {22.4%|ms} of the national pool, and turn over {€1.6 billion|rn}. Of that, {€1.12 billion|ra} comes from the Tipperary side and {€480 million|rb} from the west. There are {3,650|fa} suppliers there and {1,850|fb} in Galway and Mayo.

It is no marriage of equals. Slieveardagh made an operating profit of {€31.4 million|pa|t=last year} last year; its intended lost {€4.2 million|pb|^} and has {€97 million|db} of borrowings on a much smaller milk pool. Accordingly Corrib Vale shareholders get {0.6|ex1} of a share in the new society for each one they hold now, and {seven|bb} of the {18|bn} board seats.

For farmers, the carrot is {1.2|cp|t=by 2032} cents a litre by 2032. Chief executive designate Fidelma Hanratty said savings of {€25 million|sv|t=a year by then} a year by then would pay for it, after one-off costs of {€38 million|oc}.

In August, Slieveardagh paid {44.5c|ca|v=44.5|t=In August} a litre and Corrib Vale {42c|cb|v=42|^}, both including VAT.

The deal needs {75%|th} in each society.

- See Editorial, p8; Mart Watch: bullocks up 11c/kg in Balla

@doc b-wire | wire agency | 2029-11-16
Galway farmers block Irish dairy merger by three points

DUBLIN, Nov 16 (Clarion) - A merger of two Irish dairy cooperatives was thrown into doubt on Friday after one of them failed to reach the required majority.

Corrib Vale Creameries said {71.8 percent|vb|by=Corrib Vale Creameries} of votes cast at meetings on Thursday evening favoured joining Slieveardagh Co-operative, short of the {75 percent|th} that its rules demand. There were {1,655|nby} votes for and {560|!nbn} against.

Slieveardagh's own members waved it through. {3,520|nay} of {4,210|na} said yes, or {83.6 percent|va}, to {690|nan} who did not.

"It fell on price and it fell on Ballyglass," said Myles Geraghty, who farms {160|-} cows near Ballinrobe and led the No campaign. The cheese plant at Ballyglass, which employs {118|pj}, was to be shut in {2031|pd}.

Corrib Vale chair Noreen Killilea said the board would "take a breath, and then take soundings". The two societies have {€239 million|dn|t=at the end of 2028} in combined net debt at the end of 2028.

@doc c-union | union newsletter | 2029-11-20
SIPTRA FOOD & DRINK DIVISION — BULLETIN

WHAT THURSDAY'S VOTE MEANS FOR YOU

Short answer: nothing yet. Keep clocking in.

Longer answer. The plan put to farmers (never to staff) was to take {160|jc|by=The plan put to farmers} posts out of a combined {1,700|jn}. That is {9.4 per cent|jp}. We never believed it. Our officers went through the business case line by line and found {240|jw|by=Our officers}, once you count the drivers who go to contractors and the lab in Athenry, which the consultants forgot was there.

Of the {520|jb} who work for Corrib Vale, nearly a quarter are in one building, at Ballyglass. They make {14,000|pc} tonnes of cheddar a year. They were told of the closure by a farmer who had been at a meeting.

We have met Ms Hanratty. She was courteous. She earns {€640,000|dw}. She said that with {€25 million|sv} to be saved "there is no version in which nobody moves". We said that with {€38 million|oc} to spend there is surely a version in which somebody is asked first.

Organise. Ballyglass is at 97 per cent membership. Lisheen Road is at 61. Do better, Lisheen Road.

Shop stewards' day: Tuesday 4 December, Portumna, Room 2.

@doc d-radio | local radio transcript | 2029-11-30
WEST TODAY with Colm Ó Flatharta — transcript

COLM: It's ten past nine and I've Gerard Devilly with me from the Family Dairy Association. Gerard, the co-op's asking people to vote again. Is that allowed?

DEVILLY: It's allowed in Europe, so I suppose it's allowed in Claremorris. Look. Fifteen days ago {71.8 per cent|vb|t=Fifteen days ago} said yes. They need {two-thirds|!th|v=66.67}. The board was never going to leave it there.

COLM: And what's better this time?

DEVILLY: The share swap, for one. It was {0.6|ex1|t=It was} and it's {0.72|ex2|t=now} now. {A fifth|exg} better. And the cheese plant's safe for {three|tt} years, they say.

COLM: You said here in October that you'd vote against.

DEVILLY: I did. It costs me {46 cent|cx|v=46} to make a litre and I'm getting {42|cb|t=on the August cheque}. That was on the August cheque. In Tipperary they'd {two and a half|cd|v=2.5} more. Sure what would you do?

COLM: I'd get out of cows. But the union says {260|?jw|by=the union} jobs or thereabouts?

DEVILLY: They'd know better than me. The co-op says {160|jc|by=The co-op} between all {1,700|jn}. I've sympathy. But there's {5,500|fn} farms in it as well.

COLM: Text in on 53301. We'll be back after the news with the woman who found a 1,200-year-old butter.

@doc e-broadsheet | broadsheet | 2029-12-14
Corrib Vale votes Yes at second attempt

Farmers in the west have cleared the way for a dairy group with annual sales of {€1.6 billion|rn}, approving at the second time of asking a merger they had turned down four weeks earlier.

At meetings in Claremorris, Tuam and Loughrea on Thursday night, {1,903|nb2y|t=Thursday night} of {2,412|nb2|^} voted for the union with Slieveardagh, {78.9 per cent|vb2|^} of the total. On 15 November the figure had been {71.8 per cent|vb|t=15 November}, on a somewhat smaller poll of {2,305|nb|^}. Slieveardagh's members, who had endorsed the plan by {86.3 per cent|!va|t=in November} in November, were not asked again.

What changed was the terms. Corrib Vale shareholders are now to receive {0.72|ex2} of a share for every one of theirs. Ballyglass has been given a guarantee of {three|tt} years. The board stays as planned, with {11|ba} of its {18|bn} directors from the larger society.

The merged co-op will collect {1.45 billion|ma} litres from Slieveardagh's suppliers and {610 million|mb} from Corrib Vale's. It will employ {1,700|jn} people at first, {1,180|ja} of them on the Tipperary side, and management has not withdrawn its intention to lose {160|jc} over {two|-} years.

The Competition Commission must now decide, in a first phase of {30|cw} working days, whether one buyer for more than {a fifth|>ms|v=20} of the country's milk is one too few. Fidelma Hanratty, who will lead the group, said she expected no difficulty. "There are {nine|-} other doors a farmer can knock on," she said. There are, though in parts of Mayo they are a long drive.

Net debt stood at {€142 million|da|t=at the end of last year} in Tipperary and {€97 million|db|^} in Galway at the end of last year.
