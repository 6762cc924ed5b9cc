@story ub-lac-renard-zoning
@topic Zoning register and referendum on a lakeside condominium project at Lac-au-Renard, Quebec
@subject B = Bylaw 214-29 | the bylaw | rezoning | the zoning change | Yes | yes side
@subject N = opponents of the bylaw | No | no side | the Noes | Renard Vivant
@subject M = Lac-au-Renard | the municipality | the village | the town
@subject V = village district | village core | the core
@subject O = north shore | north-shore cottagers | north side
@subject R = rangs | back concessions | the rang roads
@subject G = Groupe Altiane | Altiane | the developer | promoter
@subject P = Les Terrasses du Renard | the project | condos | the complex
@subject J = Mayor Josée Charbonneau-Diop | the mayor | Charbonneau-Diop
@subject C = municipal council | council | councillors
@subject L = the lake | Lac au Renard | lake water
@subject S = online petition | petition | Change.ca petition
@subject Q = the register | register | signing day
@fact q1 = 312 | other | Q | signatures | 2029-08-20 | cumulative
@fact qt = 171 | other | Q | signatures needed to force a vote | - | constant | threshold
@fact qe = 1486 | other | M | people entitled to vote | 2029 | snapshot
@fact qp = 21 | other | Q | share of voters who signed | 2029-08-20 | snapshot
@fact qh = 10 | duration | Q | hours that the book was open | 2029-08-20 | snapshot
@fact y = 398 | vote_count | B | votes in favour | 2029-10-14 final | cumulative
@fact n = 611 | vote_count | N | votes against | 2029-10-14 final | cumulative
@fact v = 1009 | votes_cast | M | valid votes | 2029-10-14 final | cumulative
@fact x = 9 | other | M | spoiled ballots | 2029-10-14 final | cumulative
@fact w = 1018 | votes_cast | M | ballots cast | 2029-10-14 final | cumulative
@fact ys = 39.44 | vote_share | B | share of votes in favour | 2029-10-14 final | snapshot
@fact ns = 60.56 | vote_share | N | share of votes against | 2029-10-14 final | snapshot
@fact mg = 213 | margin | N | votes between the sides | 2029-10-14 final | snapshot
@fact to = 68.5 | turnout | M | turnout | 2029-10-14 final | snapshot
@fact to0 = 51.2 | turnout | M | turnout | 2017 marina vote | snapshot
@fact ns0 = 56.1 | vote_share | N | share of votes against | 2017 marina vote | snapshot
@fact yV = 214 | vote_count | V | votes in favour | 2029-10-14 final | cumulative
@fact nV = 196 | vote_count | V | votes against | 2029-10-14 final | cumulative
@fact gV = 18 | margin | V | votes between the sides | 2029-10-14 final | snapshot
@fact yO = 61 | vote_count | O | votes in favour | 2029-10-14 final | cumulative
@fact nO = 248 | vote_count | O | votes against | 2029-10-14 final | cumulative
@fact yR = 123 | vote_count | R | votes in favour | 2029-10-14 final | cumulative
@fact nR = 167 | vote_count | R | votes against | 2029-10-14 final | cumulative
@fact u1 = 112 | homes | P | units | 2028-11 first plan | plan
@fact u2 = 84 | homes | P | units | 2029-03 second plan | plan
@fact u3 = 68 | homes | P | units | 2029-08 final plan | plan
@fact st0 = 5 | other | P | storeys | 2028-11 first plan | plan
@fact st = 4 | other | P | storeys | 2029-08 final plan | plan
@fact uc = 39.3 | rate | P | cut in units | 2028-11 to 2029-08 | snapshot
@fact iv = 46000000 | budget | P | cost of building | 2029-08 | plan | projected
@fact tx = 410000 | revenue | P | yearly property tax | 2029-08 | plan | projected
@fact bu = 3700000 | budget | M | yearly budget | 2029 | snapshot
@fact tb = 11.08 | other | P | share of the yearly budget | 2029-08 | plan | projected
@fact cf = 4 | votes_cast | C | council votes in favour | 2029-07-09 | snapshot
@fact ca = 3 | votes_cast | C | council votes against | 2029-07-09 | snapshot
@fact p1 = 2640 | other | S | signatures | 2029-08-15 | cumulative
@fact pl = 705 | other | S | signatures with a local address | 2029-08-15 | cumulative
@fact ps = 26.7 | other | S | share of signatures with a local address | 2029-08-15 | snapshot
@fact h1 = 21 | other | L | micrograms of phosphorus a litre | 2028 | snapshot
@fact h0 = 14 | other | L | micrograms of phosphorus a litre | 2015 | snapshot
@fact ht = 20 | other | L | micrograms of phosphorus a litre | - | constant | threshold
@fact b1 = 15 | distance | P | metres of shoreline buffer | 2029-08 | plan
@fact b2 = 30 | distance | N | metres of shoreline buffer | 2029-08 | plan | pledged
@fact sh = 640 | distance | P | metres of shoreline | - | constant
@fact po = 1912 | other | M | people living year-round | 2029 | snapshot
@fact ps2 = 4300 | other | M | people in summer | 2029 | snapshot
@fact rc = 31500 | spending | M | cost of the referendum | 2029-10 | snapshot
@fact sc = 88000 | spending | G | cost of the lake study | 2029-08 | snapshot
@fact ss = 27 | homes | P | units reserved | 2029-10-14 | snapshot
@fact rf = 135000 | price | P | deposits to be returned | 2029-10-18 | snapshot
@fact dp = 5000 | price | P | deposit for a unit | - | constant
@race result = y n
@race core = yV nV
@trap q1 qt :: signed and needed
@trap q1 pl :: the register and the petition's locals
@trap p1 pl :: all signers and local signers
@trap u1 u3 :: first plan and final plan
@trap u3 ss :: units planned and reserved
@trap yV y :: the core and the whole
@trap v w :: valid and cast
@trap h1 ht :: reading and limit
@trap b1 b2 :: the plan's buffer and the wanted one
@trap ns ns0 :: this vote and the one of 2017
@trap po ps2 :: winter and summer
@rel share qp = q1 / qe
@rel sum v = y + n
@rel sum w = v + x
@rel share ys = y / v
@rel share to = w / qe
@rel diff mg = n - y
@rel sum y = yV + yO + yR
@rel sum n = nV + nO + nR
@rel diff gV = yV - nV
@rel change uc = u1 -> u3
@rel share tb = tx / bu
@rel share ps = pl / p1
@rel product rf = ss * dp

@doc a-notice | municipal bulletin | 2029-08-21
MUNICIPALITY OF LAC-AU-RENARD
RESULT OF THE REGISTER — BYLAW 214-29

Notice is given by the undersigned, Maïté Okonkwo, director general and registrar, that:

1. The register concerning Bylaw 214-29 (zone RV-6, multi-unit residential) was accessible at the town office on Monday, August 20, 2029 from 9 a.m. to 7 p.m., being {10|qh} hours.

2. The number of qualified voters is {1,486|qe}.

3. The number of signatures required for a referendum poll to be held is {171|qt}.

4. The number of signatures affixed is {312|q1|t=on Monday, August 20, 2029}.

5. Consequently the bylaw is not deemed approved. Council may withdraw it, failing which a poll must be held.

For the information of residents: the bylaw as adopted on July 9 ({4|cf} in favour, {3|ca} opposed) would permit up to {68|u3} dwellings on lots 5 112 307 and 5 112 309, to a height of {four|st} storeys, with a planted riparian strip of {15|b1} metres. A mandatory buffer wider than this was proposed at the meeting and not retained.

Garbage: next large-item pickup September 5. The library's summer club logged 214 books read. Bravo!

@doc b-weekly | regional weekly newspaper | 2029-08-30
{Twice|-} a year this village doubles. A developer would like it to stay that way

By Hollis Tranchemontagne, The Townships Sentinel

LAC-AU-RENARD — The line at the town office on the 20th ran past the caisse and bent at the dépanneur. Nobody had brought a chair.

By the time the doors were locked {312|q1|t=By the time the doors were locked} people had put their names in the register against the zoning change that Groupe Altiane needs, nearly twice the {171|qt} that Quebec law demanded. It's about {a fifth|~qp} of everyone who has a vote.

The first drawings, last November, showed {112|u1|t=last November} condos in {five|st0|^}-storey blocks. In March it was {84|u2|t=In March}. What council passed, on a vote of {4|cf}-{3|ca}, allows {68|u3}.

"We've cut nearly {40 per cent|~uc} and they still say greedy," said Altiane vice-president Bogdan Larivière. He has paid {$88,000|sc|by=Bogdan Larivière} for a study that finds no harm. The lake, measured last year at {21|h1|t=last year} micrograms of phosphorus per litre, is a hair over the {20|ht} at which biologists start to fret. In 2015 it read {14|h0|t=In 2015}.

Mayor Josée Charbonneau-Diop, who runs a town of {1,912|po} people (in July it's {4,300|ps2|t=in July}) on {$3.7 million|bu|t=a year} a year, says the complex would pay {$410,000|tx} in taxes. "Find me that," she said.

Renard Vivant, the citizens' group, points to a petition with {2,640|p1|t=two weeks ago} names two weeks ago. Its own spreadsheet says {705|pl|by=Its own spreadsheet} of them, {27 per cent|ps|round|^}, gave an address here. The rest are from as far off as Laval, Boston and, in one case, Perth. "They swim here," shrugged the group's Sunniva Gagnon, who wants {30|b2} metres of shore left to the herons where the plan leaves {15|b1}.

Council meets September 10. Classifieds, 14; Farm prices, 9.

@doc c-tv-site | TV station website | 2029-10-14
Lac-au-Renard votes No to lakefront condos

Estrie 24 | Published at 9:47 p.m. | Reading time: 2 minutes

Residents of Lac-au-Renard rejected a {46-million-dollar|iv|v=46000000} condo development Sunday by a wide margin.

With every ballot counted, {611|n|t=With every ballot counted} people voted against the bylaw and {398|y|^} for it, returning officer Maïté Okonkwo announced in the school gym. The noes take {60.6 per cent|ns}; the Yes side ends with {39.4|ys}. The gap is {213|mg}.

Cheers went up. "It's not a no to young families, it's a no to {15|b1} metres of grass," said Renard Vivant's Sunniva Gagnon. The group had wanted {30|b2} metres left wild along the shoreline, all {640|sh} metres of it.

Participation reached {68.5 per cent|to}, well above the {51|to0|round|t=in 2017} in 2017, when voters turned down a marina with {56 per cent|ns0|round|t=in 2017} saying no.

This vote was forced in August, when {321|!q1|t=in August} citizens signed a register. The bar was {171|qt}.

The mayor did not take questions. In a statement she said she "takes note".

Watch at 11: Sherbrooke's 3 worst intersections. Follow us: 48K on Instagram.

@doc d-daily | provincial English daily | 2029-10-15
Only the village said yes — just

By Renaud Kowalczyk
Montreal Courier

LAC-AU-RENARD — Break Sunday's referendum down by ballot box and you get a map of who looks at water.

In the village core, where the grocery closed in spring, the condos carried it {214|yV} to {196|nV}. On the north shore, all docks and cedar, it went {61|yO} in favour, {248|nO} opposed. Out on the rangs the count was {132|!yR} yes and {167|nR} no. Put together, Bylaw 214-29 went down {611|n} to {398|y} among {1,009|v} valid votes. {Nine|x} were spoiled. One had a drawing of a loon.

Those {1,018|w} ballots, from an electorate of {1,486|qe}, amount to a turnout of {68.5 per cent|to}. In August, when the book was open for {ten|qh} hours, {312|q1|t=In August} of the same people had been enough to bring it all on. The exercise cost the municipality {$31,500|rc|by=the director general}, the director general said.

Altiane had reservations for {27|ss|t=before the vote|by=Altiane} of its {68|u3} units before the vote. Some were from people in the core, among them Denise Fauteux, who is 74 and who is tired of her stairs.

"I have voted in that school since 1976," she said. "This is the first time I have cried there."

What now? Charbonneau-Diop told the Courier the town would have to find the {$410,000|tx|by=Charbonneau-Diop} "on the backs of those who won". That's {11 per cent|tb|round} of the budget. There is an election in {13|-} months.

@doc e-bulletin | lake association bulletin | 2029-10-17
THE LOON — Bulletin of Amis du lac au Renard, No. 88

A WORD FROM YOUR PRESIDENT

Dear members, we did it, and we did it with canoes, casseroles and {312|q1|t=in one day} signatures in one day. When the register opened I'd have been happy with {171|qt}, that being what we needed!

{Six hundred and eleven|n} of us said no on Sunday, more than {six in ten|>ns}. I'm told the turnout was {58.6%|!to}, which beats by far the {51.2|to0|t=marina vote} of the marina vote.

Please let us be gentle. {398|y} of our neighbours wanted this, and in the core they were the majority, by {18|gV}. Our next task is the lake herself. She tested at {21|h1|t=in 2028} in 2028 (micrograms, P). The alarm is {20|ht}. Fourteen years ago she was {14|h0|t=Fourteen years ago}. No condo did that. Our lawns did.

So we are asking everybody, starting with those who had the signs out, to plant {30|b2} metres if they've got them, and if not, to plant what they've got. The nursery gives members 20% off until the frost.

AGM: Saturday, hall, 2 p.m. Quorum is 25. Bring a chair.

Sunniva Gagnon

@doc f-business | business news site | 2029-10-18
Altiane drops Lac-au-Renard, will refund buyers

Groupe Altiane said Thursday it will not pursue its Terrasses du Renard project after local voters blocked the rezoning it required.

The Granby-based promoter will give back {$135,000|rf} in deposits to the {27|ss} people who reserved a condo, at {$5,000|dp} each. It has written off the {$88,000|sc} it spent on an environmental study and says it is owed nothing by the municipality.

Les Terrasses would have cost {$64 million|!iv|by=It} to build. It was launched a year ago as a {112|u1|t=a year ago}-unit complex, reworked to {84|u2} in the spring and cut again to {68|u3} before council's {four|cf}-to-{three|ca} vote in July. The concession that mattered to opponents, a shore strip of {30|b2} metres and not {15|b1}, was one Altiane would not make. "You lose a whole building," said vice-president Bogdan Larivière.

Sunday's defeat, with {39 per cent|ys|round} in favour, is the {third|-} time since 2024 that a lakeside project in the Townships has died at a register or a ballot box. Larivière said the group would look at towns where "{1,000|-} votes don't decide {400|-} jobs."

Altiane, founded in 1998, is private. Its TSX-listed lender closed up 0.4%. Newsletter: 5 deals to watch.
