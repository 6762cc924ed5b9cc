@story ug-australia-casino-agm
@topic A first strike against pay at the casino operator Corellia Resorts: annual meeting, October 2031
@subject C = Corellia Resorts Ltd | Corellia Resorts | Corellia | the casino operator | the casino group | CRL
@subject R = remuneration report resolution | remuneration report | pay report | Resolution 4
@subject G = chief executive share grant resolution | share grant | performance rights | Resolution 5
@subject D = Darragh Penhallurick | Penhallurick | the chief executive | the CEO | the boss
@subject A = Bronte Achterberg | Achterberg | the chair
@subject S = Sunil Wickramanayake | Wickramanayake
@subject T = Gil Tolhurst | Tolhurst | the outsider
@subject W = Wattle Super | Wattle | the super fund
@subject F = Sarkis-Doyle family | the founding family | the Sarkis-Doyles
@subject V = Victorian Gaming Authority | the Authority | the regulator
@subject U = Hospitality Workers Alliance | the Alliance | the union | HWA
@subject B = Brisbane tower | Kurilpa tower | the tower
@fact ra = 38.4 | vote_share | R | votes against | 23 October 2031 | snapshot
@fact ra0 = 11.7 | vote_share | R | votes against | October 2030 | snapshot
@fact ra1 = 27.9 | vote_share | R | votes against | October 2029 | snapshot
@fact rt = 25 | vote_share | R | votes against that make a strike | constant | constant | threshold
@fact rs = 50 | vote_share | R | votes that force the board to stand again | 2032 | plan | threshold
@fact rnf = 612000000 | vote_count | R | votes for by number | 23 October 2031 | snapshot
@fact rna = 381500000 | vote_count | R | votes against by number | 23 October 2031 | snapshot
@fact rnt = 993500000 | votes_cast | R | votes cast | 23 October 2031 | snapshot
@fact si = 1480000000 | other | C | shares on issue | October 2031 | constant
@fact tu = 67.1 | turnout | R | share of shares voted | 23 October 2031 | snapshot
@fact gf = 52.1 | vote_share | G | votes for | 23 October 2031 | snapshot
@fact ga = 47.9 | vote_share | G | votes against | 23 October 2031 | snapshot
@fact va = 68.3 | vote_share | A | votes for | 23 October 2031 | snapshot
@fact va0 = 94.5 | vote_share | A | votes for | October 2028 | snapshot
@fact vs = 91.6 | vote_share | S | votes for | 23 October 2031 | snapshot
@fact vt = 22.4 | vote_share | T | votes for | 23 October 2031 | snapshot
@fact p1 = 4860000 | price | D | yearly pay in Australian dollars | year to June 2031 | snapshot
@fact p0 = 3710000 | price | D | yearly pay in Australian dollars | year to June 2030 | snapshot
@fact pg = 31 | rate | D | rise of yearly pay | year to June 2031 | snapshot
@fact pf = 1900000 | price | D | fixed pay in Australian dollars | year to June 2031 | snapshot
@fact pb = 1420000 | price | D | cash bonus in Australian dollars | year to June 2031 | snapshot
@fact pq = 1540000 | price | D | share awards in Australian dollars | year to June 2031 | snapshot
@fact gr = 2200000 | price | D | share grant put to the vote in Australian dollars | year to June 2032 | plan
@fact gh = 500000000 | profit | G | earnings that release the shares in Australian dollars | year to June 2034 | plan | threshold
@fact n1 = 187000000 | profit | C | net profit in Australian dollars | year to June 2031 | snapshot
@fact n0 = 231000000 | profit | C | net profit in Australian dollars | year to June 2030 | snapshot
@fact ng = 19 | rate | C | fall of net profit | year to June 2031 | snapshot
@fact r1 = 2640000000 | revenue | C | yearly revenue in Australian dollars | year to June 2031 | snapshot
@fact r0 = 2710000000 | revenue | C | yearly revenue in Australian dollars | year to June 2030 | snapshot
@fact q1 = 4.3 | rate | C | fall of revenue on the year | quarter to September 2031 | snapshot
@fact qp = 9.8 | rate | C | fall of poker machine revenue on the year | quarter to September 2031 | snapshot
@fact qh = 6.2 | rate | C | rise of hotel revenue on the year | quarter to September 2031 | snapshot
@fact oc = 81 | rate | C | hotel occupancy | quarter to September 2031 | snapshot
@fact oc0 = 77 | rate | C | hotel occupancy | quarter to September 2030 | snapshot
@fact el = 520000000 | profit | C | lower end of earnings guidance in Australian dollars | year to June 2032 | plan | projected
@fact eh = 550000000 | profit | C | upper end of earnings guidance in Australian dollars | year to June 2032 | plan | projected
@fact e1 = 566000000 | profit | C | earnings before interest, tax and depreciation in Australian dollars | year to June 2031 | snapshot
@fact dv = 9 | price | C | yearly dividend in cents a share | year to June 2031 | snapshot
@fact dv0 = 14 | price | C | yearly dividend in cents a share | year to June 2030 | snapshot
@fact fi = 75000000 | damages | V | fine in Australian dollars | March 2031 | constant
@fact fp = 25000000 | damages | V | fine paid so far in Australian dollars | October 2031 | cumulative
@fact fn = 3 | other | V | instalments of the fine | March 2031 | constant
@fact c1 = 2.31 | price | C | closing share price in Australian dollars | 23 October 2031 | snapshot
@fact c0 = 2.40 | price | C | closing share price in Australian dollars | 22 October 2031 | snapshot
@fact cg = 3.75 | rate | C | one-day fall of the share price | 23 October 2031 | snapshot
@fact cy = 3.15 | price | C | closing share price in Australian dollars | October 2030 | snapshot
@fact mv = 3420000000 | price | C | market value in Australian dollars | 23 October 2031 | snapshot
@fact hw = 6.3 | other | W | share of the stock held | October 2031 | snapshot
@fact hf = 19.8 | other | F | share of the stock held | October 2031 | snapshot
@fact js = 11400 | jobs | C | people employed | October 2031 | snapshot
@fact jr = 620 | jobs | C | redundancies at the Gold Coast | October 2031 | plan | pledged
@fact um = 4800 | jobs | U | members at the company | October 2031 | snapshot
@fact wo = 3.0 | rate | C | yearly wage rise offered | October 2031 | plan | pledged
@fact wc = 5.5 | rate | U | yearly wage rise claimed | October 2031 | plan | hypothetical
@fact b1 = 1900000000 | spending | B | cost in Australian dollars | October 2031 | plan | projected
@fact b0 = 1350000000 | spending | B | cost in Australian dollars | as first announced 2027 | plan | projected
@fact bg = 40.7 | rate | B | overrun of the cost | October 2031 | plan
@fact pa = 3 | other | R | proxy advisers that recommended a vote against | October 2031 | snapshot
@fact pn = 4 | other | R | proxy advisers that gave advice | October 2031 | snapshot
@fact sh = 214 | crowd | R | shareholders in the room | 23 October 2031 | snapshot
@trap ra ra0 :: two years' votes against the pay report
@trap ra ga :: votes against pay and against the grant
@trap rt fp :: 25 percent and 25 million
@trap n1 n0 :: two years' profits
@trap p1 gr :: pay of last year and grant of the next
@trap va va0 :: the chair's two elections
@trap gh el :: the hurdle of the grant against the guidance
@trap n1 e1 :: net profit against earnings before interest
@trap fi fp :: fine and what has been paid of it
@trap c1 cy :: share price now and a year ago
@trap jr rnf :: 620 redundancies and 612 million votes
@rel sum rnt = rnf + rna
@rel share ra = rna / rnt
@rel share tu = rnt / si
@rel sum p1 = pf + pb + pq
@rel change pg = p0 -> p1
@rel change ng = n0 -> n1
@rel product mv = si * c1
@rel change cg = c0 -> c1
@rel change bg = b0 -> b1
@rel product fi = fn * fp

@doc note | proxy adviser's note, leaked | 2031-10-14
STEWARD & BYE GOVERNANCE — CRL AU — AGM 23 OCT 2031 — SUMMARY OF ADVICE

Res 2: re-elect B. Achterberg (chair). FOR, with concern. Last stood in 2028: {94.5%|va0|t=in 2028} for.
Res 3: re-elect S. Wickramanayake. FOR.
Res 4: remuneration report. **AGAINST.** We note that {11.7%|ra0|t=Last year} opposed. Last year we supported. What has changed: CEO pay {A$4.86m|p1} (prior: {A$3.71m|p0|t=prior}) in a period in which net profit went to {A$187m|n1} from {A$231m|n0} and the dividend to {9|dv} cents from {14|dv0}. A cash bonus was paid although {A$75m|fi} in penalties to the Victorian Gaming Authority fell in the same year.
Res 5: grant of performance rights worth {A$2.2m|gr}. AGAINST. Hurdle: EBITDA of {A$500m|gh}, which is under the guided range of {A$520m|el} to {A$550m|eh} and under FY31's {A$566m|e1|t=FY31}.
Res 6: elect G. Tolhurst (not board-endorsed). AGAINST; no gaming experience other than as a customer.

A vote of {25%|rt} or more against Res 4 is a strike. A second at the next AGM triggers a spill resolution, for which {50%|rs|t=at the next AGM} suffices. Corellia has been here: {27.9%|ra1|t=in 2029} in 2029.

Register: Sarkis-Doyle family {19.8%|hf}; Wattle Super {6.3%|hw}. Page 1 of 14.

@doc wire | wire agency | 2031-10-23
Corellia investors deliver strike on executive pay

MELBOURNE, Oct 23 (Southern Cross Newswire) - Nearly {two-fifths|~ra|v=40} of votes at Corellia Resorts' annual meeting on Thursday went against its pay report, as holders vented anger at a {31%|pg} rise in chief executive Darragh Penhallurick's package in a year when net profit fell {19%|ng}.

The casino operator said {38.4%|ra|by=The casino operator} of votes opposed the report; under Australian law {25%|rt} is enough for a "strike" and two strikes in a row can lead to a vote on the entire board.

A separate resolution to grant Penhallurick performance rights squeaked through with {52.1%|gf}. Chair Bronte Achterberg was re-elected with {68.3%|va}, down from {94.5%|va0|t=three years ago} three years ago. Gil Tolhurst, a former croupier who stood without the board's blessing, received {22.4%|vt}.

Achterberg told the meeting revenue in the three months to September fell {4.3%|q1|t=the three months to September|by=Achterberg}, with poker machines down {9.8%|qp|^|by=Achterberg} under mandatory loss limits and hotels up {6.2%|qh|^|by=Achterberg}.

Corellia expects underlying earnings of {A$520 million|el|t=in the year to June} to {A$550 million|eh|^} in the year to June, after {A$566 million|e1|t=last time} last time.

Its shares closed {3.8%|cg} lower at {A$2.31|c1}, giving it a value of {A$3.4 billion|mv}. They traded at {A$3.15|cy|t=a year ago} a year ago.

@doc asx | stock exchange announcement | 2031-10-23
CORELLIA RESORTS LTD (ASX: CRL) — RESULTS OF ANNUAL GENERAL MEETING

In accordance with Listing Rule 3.13.2, the Company advises the outcome of the polls held today at the Flinders Ballroom.

Resolution 2, Re-election of Ms B Achterberg — carried. For {68.3%|va}
Resolution 3, Re-election of Mr S Wickramanayake — carried. For {91.6%|vs}
Resolution 4, Remuneration report (advisory) — For {612,000,000|rnf}; Against {381,500,000|rna} ({38.4%|ra}). FIRST STRIKE
Resolution 5, Grant of performance rights to Mr D Penhallurick — carried. For {52.1%|gf}; Against {47.9%|ga}
Resolution 6, Election of Mr G Tolhurst — not carried. For {22.4%|vt}

Votes cast on Resolution 4 were {993,500,000|rnt}, representing {67.1%|tu} of the {1,480,000,000|si} ordinary shares on issue.

As {25%|rt} or more of votes were cast against Resolution 4, a conditional spill resolution will be put at the 2032 AGM if a second strike is recorded.

Authorised by the Disclosure Committee. Enquiries: 03 5550 0144

@doc broadsheet | daily broadsheet | 2031-10-24
Corellia's chair hangs on as {two in five|~ra|v=40} say no

Imogen Vlahos, Chanticleer's Rest column

It says something about a company's year when the chair's {68.3 per cent|va} counts as a good result.

Bronte Achterberg faced {214|sh} shareholders in the Flinders Ballroom and answered every question, including {four|-} about the carpet. What she could not answer was why {34.8 per cent|!ra} of the votes were cast against a pay report that, a year earlier, had bothered only {11.7 per cent|ra0|t=a year earlier}. Two strikes in four years, since 2029 brought {27.9 per cent|ra1|t=2029}, but never two in succession. That is what saves her.

His pay, since you ask: {$1.9 million|pf} fixed, {$1.42 million|pb} in cash bonus and {$1.45 million|!pq} in shares, {$4.86 million|p1} all told, after {$3.71 million|p0|t=the year before} the year before.

The register explains the rest. The Sarkis-Doyles hold {a fifth|~hf|v=20} and stay loyal. Wattle, with its {6.3 per cent|hw}, does not. {Three|pa} of {four|pn} proxy advisers were against.

Brisbane will keep the argument going. Announced at {$1.35 billion|b0|t=Announced}, the Kurilpa tower now costs {$1.9 billion|b1|t=now}, {41 per cent|bg|round} more, and will open two years late. Profit, {$231 million|n0|t=before}, is down to {$187 million|n1}. The regulator has had {$25 million|fp|t=so far} of its {$75 million|fi} so far.

What is going well? The beds. Occupancy was {81 per cent|oc|t=last quarter} last quarter against {77|oc0}. You could always run it as a hotel.

@doc tabloid | tabloid | 2031-10-24
JACKPOT! Casino boss pockets {$4.86m|p1} while punters' shares go bust

HE lost money on the pokies, he's sacking {620|jr} workers on the Gold Coast, and he's had a {41 per cent|!pg} pay rise.

Corellia supremo Darragh Penhallurick was roasted yesterday as mum-and-dad investors saw their shares slump to {$2.31|c1|t=yesterday}, from {$2.40|c0|t=the night before} the night before and a juicy {$3.15|cy|t=last spring} last spring.

"I came in with a house deposit and I'm going home with a Myki card," said Doreen, of Moonee Ponds.

More than {a third|>ra|v=33.3} of the votes cast, {38 per cent|ra|round}, went against his pay. But the {$2.2 million|gr} bag of shares he wanted on top? He got it, by a whisker: {52.1|gf} to {47.9|ga}.

Ex-croupier Gil Tolhurst, who promised free parking, won {22.4 per cent|vt} of the vote and the loudest cheer.

The dividend has been chopped from {14c|dv0|v=14} to {9c|dv|v=9}.

Got a casino story? Ring 1800 555 019. WIN one of 50 double passes!

@doc union | union newsletter | 2031-10-27
HOUSE EDGE — news for Corellia members of the Hospitality Workers Alliance

They struck. Will we?

Last Thursday the owners voted on the boss's pay and {almost two in five|~ra|v=40} of them thought it too much. Nobody asked the {11,400|js} of us who carry the plates. If they had, the {4,800|um} who belong to the Alliance would have got rather closer to a hundred per cent.

Here is the thing. The company's offer to us is {3 per cent|wo} a year. Our claim is {5.5|wc}. His rise was {31|pg}. The company says there is no money; yet it made {$231 million|!n1|t=in the year to June} in the year to June on revenue of {$2.64 billion|r1|^} (a shade less than the {$2.71 billion|r0|t=year before} of the year before). And it can find {$1.9 billion|b1} for a tower in Brisbane that will have nobody to staff it.

{620|jr} jobs at the Gold Coast are to go by March. Hotel occupancy is {81 per cent|oc}. Who is making those beds?

The fine for letting criminals wash money was {$75 million|fi}, payable in {three|fn} lots. Nobody on the board paid a cent of it.

Delegates meet at 54 Victoria St, Tuesday 10 am. Enterprise agreement AG2028/3311 expires 30 November.
