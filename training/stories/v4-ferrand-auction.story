@story v4-ferrand-auction
@topic The sale of a private collection in Paris, October 2040: evening sale, day sale and what the heirs do with the money
@subject M = Maison Delacourbe | Delacourbe | the house | the auctioneers
@subject E = evening sale | Tuesday's session | Tuesday evening
@subject D = day sale | Wednesday's session | Wednesday
@subject F = Ferrand-Osei collection | the collection | both sales
@subject G = La Chambre verte | The Green Room | Morlune's painting | the Morlune | the top lot
@subject A = Agathe Morlune | Morlune
@subject T = Ilmari Tuovinen's bronze | the Tuovinen | Elk, Standing
@subject W = Wu Jianlan's screen | the Wu
@subject X = Casimir Droz's triptych | the Droz | lot 34
@subject B = Bexley & Thorne | the London rival | the Harcourt-Nkemelu sale
@subject R = restitution claim | lot 20
@subject Z = Ferrand-Osei foundation | the foundation | the eye clinic in Kumasi
@subject MU = Grenoble museum | the museum | Musée Stendhal
@fact l0 = 63 | other | E | lots in the catalogue | 2040-09 | constant
@fact l1 = 62 | other | E | lots offered | 2040-10-16 | constant
@fact s1 = 57 | other | E | lots sold | 2040-10-16 | constant
@fact n1 = 5 | other | E | lots unsold | 2040-10-16 | constant
@fact p1 = 91.9 | rate | E | share of the lots sold | 2040-10-16 | constant
@fact l2 = 241 | other | D | lots offered | 2040-10-17 | constant
@fact s2 = 219 | other | D | lots sold | 2040-10-17 | constant
@fact p2 = 90.9 | rate | D | share of the lots sold | 2040-10-17 | constant
@fact st = 276 | other | F | lots sold | 2040-10-17 | cumulative
@fact lt = 303 | other | F | lots offered | 2040-10-17 | cumulative
@fact t1 = 148600000 | revenue | E | euros taken with fees | 2040-10-16 | constant
@fact h1 = 124900000 | revenue | E | euros taken without fees | 2040-10-16 | constant
@fact fe = 23700000 | revenue | M | euros of fees | 2040-10-16 | constant
@fact fs = 19 | rate | M | fees as a share of the hammer price | 2040-10-16 | constant
@fact t2 = 21300000 | revenue | D | euros taken with fees | 2040-10-17 | constant
@fact tt = 169900000 | revenue | F | euros taken with fees | 2040-10-17 | cumulative
@fact el = 96000000 | revenue | E | low estimate in euros | 2040-09 | plan | projected
@fact eh = 131000000 | revenue | E | high estimate in euros | 2040-09 | plan | projected
@fact gh = 31000000 | price | G | hammer price in euros | 2040-10-16 | constant
@fact gf = 36400000 | price | G | price in euros with fees | 2040-10-16 | constant
@fact ge = 25000000 | price | G | high estimate in euros | 2040-09 | plan | projected
@fact gl = 18000000 | price | G | low estimate in euros | 2040-09 | plan | projected
@fact g0 = 1200000 | price | G | price in francs | 1986 | constant
@fact gm = 14 | duration | G | minutes of bidding | 2040-10-16 | constant
@fact gb = 5 | other | G | bidders | 2040-10-16 | constant
@fact ar = 22800000 | price | A | earlier record in euros | 2031 | constant
@fact ag = 29 | age | A | age when she painted it | 1927 | constant
@fact gp = 59.6 | rate | A | rise of the record in percent | 2040-10-16 | constant
@fact tf = 19700000 | price | T | price in euros with fees | 2040-10-16 | constant
@fact th = 16600000 | price | T | hammer price in euros | 2040-10-16 | constant
@fact wf = 12200000 | price | W | price in euros with fees | 2040-10-16 | constant
@fact wh = 4000000 | price | W | high estimate in euros | 2040-09 | plan | projected
@fact t3 = 68300000 | revenue | E | euros taken by the three dearest lots | 2040-10-16 | constant
@fact ts = 46 | other | E | share of the three dearest lots | 2040-10-16 | constant
@fact xl = 8000000 | price | X | low estimate in euros | 2040-09 | plan | projected
@fact xb = 6900000 | price | X | last bid in euros | 2040-10-16 | constant
@fact gu = 17 | other | M | lots guaranteed | 2040-10-16 | constant
@fact gv = 58000000 | price | M | euros guaranteed | 2040-10-16 | constant
@fact be = 38 | other | E | share of the buyers from Europe | 2040-10-16 | constant
@fact ba = 33 | other | E | share of the buyers from the Americas | 2040-10-16 | constant
@fact bs = 29 | other | E | share of the buyers from Asia | 2040-10-16 | constant
@fact rc = 4 | other | E | artists' records | 2040-10-16 | constant
@fact bk = 118000000 | revenue | B | pounds taken with fees | 2037 | constant
@fact bu = 137000000 | revenue | B | euros taken with fees | 2037 | constant
@fact zp = 10 | rate | Z | share of the hammer price promised | 2040 | plan | pledged
@fact zv = 12500000 | fundraising | Z | euros promised | 2040 | plan | pledged
@fact mp = 2 | other | MU | lots pre-empted | 2040-10-16 | constant
@fact mv = 3100000 | spending | MU | euros paid | 2040-10-16 | constant
@fact mb = 1400000 | budget | MU | yearly budget for purchases in euros | 2040 | constant
@fact rl = 6000000 | price | R | high estimate in euros | 2040-09 | plan | projected
@fact gu2 = 31700000 | price | G | price in pounds with fees | 2040-10-16 | constant
@fact bd = 11600000 | margin | E | euros above the earlier European record | 2040-10-16 | constant
@rel convert gu2 = gf
@rel diff bd = t1 - bu
@rel sum l1 = s1 + n1
@rel share p1 = s1 / l1
@rel share p2 = s2 / l2
@rel sum st = s1 + s2
@rel sum lt = l1 + l2
@rel sum tt = t1 + t2
@rel sum t1 = h1 + fe
@rel share fs = fe / h1
@rel change gp = ar -> gf
@rel sum t3 = gf + tf + wf
@rel share ts = t3 / t1
@rel convert bu = bk
@race buyers = be ba bs
@race toplots = gf tf wf
@trap t1 h1 :: with and without fees
@trap gh gf :: without and with fees
@trap t1 tt :: one session and both
@trap l0 l1 :: catalogue and room
@trap p1 p2 :: two sessions
@trap gf ar :: new record and old
@trap xl xb :: estimate and last bid
@trap bk bu :: two currencies
@trap eh ge :: sale and lot
@trap st lt :: sold and offered
@trap bs ag :: a share and an age
@trap th tf :: without and with fees

@doc a-release | press release of an auction house | 2040-10-16
MAISON DELACOURBE: {€148.6 MILLION|t1} FOR THE FERRAND-OSEI COLLECTION

Paris, 16 October 2040, 23:15 - The evening sale of works assembled over five decades by Dr Hélène Ferrand and Kwabena Osei totalled {€148,600,000|t1|t=16 October 2040} including fees. The pre-sale estimate, which is exclusive of fees, was {€96|el|x=1000000}-{131 million|eh}.

- {57|s1} of {62|l1} lots found buyers ({91.9%|p1} by lot).
- {Four|rc} artists' records were set.
- Participants came from 31 countries. By value of successful bidders: Europe {38%|be}, the Americas {33%|ba}, Asia {29%|bs}.

Top prices (with fees)
1. Agathe Morlune, La Chambre verte, 1927: {€36,400,000|gf}
2. Ilmari Tuovinen, Elk, Standing, 1951: {€19,700,000|tf}
3. Wu Jianlan, twelve-fold screen, 1968: {€12,200,000|wf}

La Chambre verte was contested for {fourteen|gm} minutes by {five|gb} bidders, in the room and on the telephone.

Aurélien Vasconcelos-Petit, Chairman: "Paris was the right city, and this was the right night."

The day sale of a further {241|l2} lots takes place tomorrow from 10:30. In accordance with the wishes of the family, {10%|zp|m=pledged} of the hammer total will go to the Ferrand-Osei foundation.

Images: press@delacourbe.example, password FO2040. Sale 7718.

@doc b-wire | wire agency | 2040-10-17
Morlune painting fetches record {36.4 million|gf} euros in Paris

PARIS, Oct 17 (Agence Rive) - An interior by the Belgian-born painter Agathe Morlune sold for {36.4 million|gf|t=on Tuesday night} euros on Tuesday night, beating by nearly {60 percent|~gp} the most that any of her works had made at auction, {22.8 million|ar|t=in 2031} in 2031.

The hammer came down at {31 million|gh|s=The hammer} after a duel between a woman in the third row and an Asian client on the telephone; the latter won. The estimate had topped out at {25 million|ge}.

Altogether Maison Delacourbe took {148.6 million|t1|t=on Tuesday night} euros with the collection of two eye surgeons who died in 2038. Without the buyer's fees it was {124.9 million|h1|^}, within expectations of {96|el|x=1000000} to {131 million|eh}.

{Five|n1} lots stayed unsold, among them a triptych by Casimir Droz for which nobody went beyond {6.9 million|xb}. It had been valued at no less than {8 million|xl}.

A restitution claim filed last week led to the withdrawal of one picture, so that {62|l1} lots were put up and not {63|l0|m=projected|s=catalogue} as in the catalogue.

@doc c-daily | French daily, English pages | 2040-10-18
A green room, a silent room

By Clotilde Bamba-Reynaud

At the twenty-second bid somebody's telephone played a samba, and no one turned round. That is how quiet it was on avenue Matignon when The Green Room passed from {30|-} to {31 million|gh}.

Morlune was {29|ag} when she painted it, in a rented flat in Ostend. She sold it for the price of a bicycle. Hélène Ferrand gave {1.2 million|g0|t=in 1986|s=Hélène Ferrand} francs for it in 1986 and hung it, her children say, opposite the bath.

The children, three of them, sat at the back. They had asked for guarantees on {17|gu|s=They} works, to a value of {58 million|gv|^|s=They} euros, and didn't need them. With Wednesday's {21.3 million|t2|t=Wednesday's} the proceeds come to {169.9 million|tt}. After Delacourbe has taken its fees, and the state its tax, {a tenth|zp|v=10} of the hammer price goes to an eye clinic in Kumasi, where their father was born: {12.5 million|zv|m=pledged}, if one counts only the first evening.

Not everything flew. The Droz triptych, too large for any lift in Paris, stuck at {6.9 million|xb}. The Wu, on the other hand, for which {4 million|wh} would have been a handsome price, made {12.2|wf|x=1000000}.

Outside, a man with a placard asked about lot 20. Its consignors were told on Friday of a family in Budapest. It had been expected to bring up to {6 million|<rl|m=projected}.

On the same subject: Droit de suite explained in 5 charts · Météo: 13° · Grève: 2 trains sur 3

@doc d-trade | art market newsletter | 2040-10-19
HAMMER & TONGS: Delacourbe passes the test. Just.

Strip out the fees and Tuesday's numbers look less giddy. Hammer total: {€124.9m|h1|t=Tuesday's}, comfortably inside the {€96m|el}-{€131m|eh} range but below its top. What lifts it to {€148.6m|t1|t=Tuesday's} is {€23.7m|fe} in premium, an average of {19%|fs} on every bid. Somebody pays for those flowers.

Concentration: {three|-} lots brought {€68.3m|t3}, or {46%|ts} of the evening. Take away the Morlune and you'd have had a decent Thursday in Geneva.

The Tuovinen was a one-bid affair: hammered at {€16.6m|th} to its guarantor, {€19.7m|tf} with everything on. In fact {eleven|-} of the {17|gu} guaranteed lots went to the people who had guaranteed them.

Day sale: {219|s2} of {241|l2} sold, {90.9%|p2}, for {€21.3m|t2}. Across both sessions that's {276|st} sold from {303|lt}.

How does it rank? Three years ago Bexley & Thorne made {£118m|bk|t=Three years ago} from the Harcourt-Nkemelu estate in London, then {€137m|bu|^}. So this is now Europe's biggest single-owner auction, by {€11.6m|bd|s=this}, before inflation.

Also this week: 9 lots withdrawn in Basel; 3 specialists leave Mayfair; a Stradivari at 14 (million).

@doc e-regional | regional newspaper | 2040-10-20
Grenoble brings home {two|mp} pictures, and an overdraft

Grenoble. The word is "préemption", and on Tuesday Anouk Delmas-Traoré shouted it twice. The curator of the Musée Stendhal was standing by the door of a Paris saleroom with a mandate from the ministry. When the hammer fell on lots 41 and 52, she stepped into the buyer's shoes, as the law allows. The {two|mp} small landscapes of the Vercors cost {3.1 million|mv|s=The curator} euros.

"We have {1.4 million|mb|by=The curator} a year for purchases," she says. "So I have spent 2041 and a little of 2042." The state pays half.

The pictures belonged to the Ferrand-Osei couple, who spent their summers at Corrençon and left some {300|~lt} works to be dispersed. {276|st} have been, for {169.9 million|tt} euros. The museum had hoped for a gift. "They gave to the blind," says the curator. "One can't argue." She means the foundation, which is to receive {10 per cent|zp|m=pledged|s=the foundation}.

What of the famous Green Room, at {36.4 million|gf}? Mrs Delmas-Traoré laughs. At its lowest valuation, {18 million|gl}, it'd have swallowed thirteen years of her budget. She did stand next to the lady who lost it. "For {fourteen|gm} minutes she didn't breathe. I counted."

On view from 2 December, free under 26. Tram B, stop Notre-Dame-Musée.

@doc f-tabloid | British tabloid website | 2040-10-17
{£31.7m|gu2} for a picture of an EMPTY ROOM

- Mystery phone bidder splashes out on 'The Green Room'
- It was bought in 1986 for about the price of a semi in Croydon

By Dez Okonjo-Pike for Showbiz & Style

It's green. It's a room. There's nobody in it. And someone has just coughed up {£31.7m|gu2|t=last night} to hang it over the sofa.

Art fans gasped last night as a whopper by Agathe Morlune, who was only {29|ag} when she dashed it off, went under the hammer in gay Paree. In local money the damage was {€36.4m|gf|t=last night}, and that includes a juicy slice for the auctioneers. {Five|gb} deep-pocketed punters slugged it out.

The painting's last owner, an eye doctor, paid {1.2m|g0|t=in 1986|s=an eye doctor} francs. Nice work if you can get it!

Brits at Bexley & Thorne will be spitting feathers. Their {£118m|bk|t=2037|s=Their} shindig of 2037 was the champ until the French racked up {€148.6m|t1|t=last night} in one go. {Fifty-seven|s1} lots went. A bronze elk, yes an ELK, made {€19.7m|tf}.

Not a sausage for lot 34, though. Bidding for that one conked out at just under {seven million|~xb|v=7000000|s=lot 34}.

DON'T MISS: 11 celebs who paint | My 6-stone weight loss | Comments (1,204)
