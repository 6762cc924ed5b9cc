@story ug-quebec-grocer-bid
@topic Northgate's takeover of the Quebec grocer Falardeau: from the rival bid to the shareholder vote
@subject F = Épiceries Falardeau | Falardeau | the grocer | the target | the Quebec chain | the Quebec grocer
@subject N = Northgate Provisions | Northgate | the Ontario group | the buyer | the Toronto company
@subject L = Groupe Lessard | Lessard | the rival bidder
@subject M = Falardeau shareholders' meeting | the meeting | the vote | the ballot | special meeting
@subject K = Falardeau family | the family | the founding family
@subject O = Fonds des artisans | the Fonds | the fund | the pension fund
@subject W = Syndicat du commerce | the Syndicat | the union
@subject C = combined company | the combined group | together | the two chains
@fact o2 = 38.50 | price | N | offer per share in Canadian dollars | raised 3 May 2032 | snapshot
@fact o1 = 34.00 | price | N | offer per share in Canadian dollars | first bid 12 March 2032 | snapshot
@fact od = 4.50 | price | N | rise of the offer per share in Canadian dollars | 3 May 2032 | snapshot
@fact og = 13.2 | rate | N | rise of the offer in percent | 3 May 2032 | snapshot
@fact ol = 40.00 | price | L | offer per share in Canadian dollars | 9 May 2032 | snapshot
@fact olc = 24.00 | price | L | cash part of the offer per share in Canadian dollars | 9 May 2032 | snapshot
@fact ols = 16.00 | price | L | stock part of the offer per share in Canadian dollars | 9 May 2032 | snapshot
@fact olp = 40 | other | L | stock part of the offer in percent | 9 May 2032 | snapshot
@fact u0 = 29.20 | price | F | share price before any bid in Canadian dollars | 11 March 2032 | snapshot
@fact pr = 31.85 | rate | N | premium over the share price before any bid | 3 May 2032 | snapshot
@fact sh = 182000000 | other | F | shares outstanding | May 2032 | snapshot
@fact ev = 7007000000 | price | N | value of the offer for all shares in Canadian dollars | May 2032 | snapshot
@fact evu = 5100000000 | price | N | value of the offer for all shares in US dollars | May 2032 | snapshot
@fact db = 2100000000 | other | F | debt to be taken over in Canadian dollars | May 2032 | snapshot
@fact et = 9107000000 | price | N | value of the offer with debt in Canadian dollars | May 2032 | snapshot
@fact lv = 7280000000 | price | L | value of the offer for all shares in Canadian dollars | 9 May 2032 | snapshot
@fact ke = 11 | other | K | share of equity | May 2032 | snapshot
@fact kv = 46 | other | K | share of votes | May 2032 | snapshot
@fact oe = 14.2 | other | O | share of equity | May 2032 | snapshot
@fact th = 66.67 | vote_share | M | votes needed | rule of the meeting | constant | threshold
@fact tm = 50 | vote_share | M | votes needed from minority holders | rule of the meeting | constant | threshold
@fact vf = 71.3 | vote_share | M | votes for the deal | 25 May 2032 | snapshot
@fact vm = 58.6 | vote_share | M | votes for the deal from minority holders | 25 May 2032 | snapshot
@fact vp = 63 | vote_share | M | votes for the deal among proxies already in | 20 May 2032 | snapshot
@fact nf = 227000000 | vote_count | M | ballots for the deal | 25 May 2032 | snapshot
@fact na = 91400000 | vote_count | M | ballots against the deal | 25 May 2032 | snapshot
@fact nt = 318400000 | votes_cast | M | ballots cast | 25 May 2032 | snapshot
@fact to = 87.4 | turnout | M | share of votes represented | 25 May 2032 | snapshot
@fact s1 = 10:00 | clock | M | scheduled start | 25 May 2032 | constant
@fact s2 = 11:35 | clock | M | actual start | 25 May 2032 | constant
@fact s3 = 13:25 | clock | M | announcement of the result | 25 May 2032 | constant
@fact sd = 95 | duration | M | delay of the start in minutes | 25 May 2032 | constant
@fact st = 412 | other | F | stores | May 2032 | snapshot
@fact ss = 268 | other | F | supermarkets | May 2032 | snapshot
@fact sp = 144 | other | F | pharmacies | May 2032 | snapshot
@fact sn = 1090 | other | N | stores | May 2032 | snapshot
@fact sc = 1502 | other | C | stores | after the deal | plan | projected
@fact dv = 37 | other | C | stores to be sold for competition reasons | after the deal | plan | pledged
@fact jf = 31500 | jobs | F | people employed | May 2032 | snapshot
@fact jn = 104000 | jobs | N | people employed | May 2032 | snapshot
@fact jh = 1900 | jobs | F | head-office posts guaranteed | May 2032 | plan | pledged
@fact jy = 5 | duration | N | years that the head office is guaranteed | May 2032 | plan | pledged
@fact jx = 800 | jobs | W | posts feared lost | May 2032 | plan | projected
@fact jl = 640 | jobs | F | people at the Lévis warehouse | May 2032 | snapshot
@fact mf = 19 | other | F | share of the Quebec grocery market | 2031 | snapshot
@fact ml = 24 | other | L | share of the Quebec grocery market | 2031 | snapshot
@fact mn = 7 | other | N | share of the Quebec grocery market | 2031 | snapshot
@fact mc = 26 | other | C | share of the Quebec grocery market | after the deal | plan | projected
@fact mfl = 43 | other | L | share of the Quebec grocery market with the target | if it had bought it | plan | hypothetical
@fact rf = 14600000000 | revenue | F | annual sales in Canadian dollars | 2031 | snapshot
@fact rn = 48200000000 | revenue | N | annual sales in Canadian dollars | 2031 | snapshot
@fact rc = 62800000000 | revenue | C | annual sales in Canadian dollars | 2031 | snapshot
@fact sy = 260000000 | other | N | yearly savings expected in Canadian dollars | third year after closing | plan | projected
@fact bf = 210000000 | other | F | break fee in Canadian dollars | May 2032 | plan | hypothetical
@fact bp = 3 | other | F | break fee as a share of the offer | May 2032 | plan | hypothetical
@fact c1 = 38.12 | price | F | closing share price in Canadian dollars | 25 May 2032 | snapshot
@fact cm = 38.09 | price | F | share price in Canadian dollars during trading | 25 May 2032 2:02 p.m. | snapshot
@fact c0 = 37.70 | price | F | closing share price in Canadian dollars | 24 May 2032 | snapshot
@fact cg = 1.1 | rate | F | one-day rise of the share price | 25 May 2032 | snapshot
@fact cl = 2032-09-30 | date | N | day the deal is to close | May 2032 | plan | projected
@fact dd = 2032-12-31 | date | N | last day for the deal to close | May 2032 | plan | threshold
@fact qo = 54 | poll_share | F | Quebecers against the sale | May 2032 poll | snapshot
@fact qs = 1004 | sample_size | F | adults asked about the sale | May 2032 poll | constant
@trap vf vp :: proxies five days before against the final vote
@trap vf vm :: all votes against votes of the minority
@trap o2 ol :: two bidders' offers per share
@trap ev et :: price of the shares without and with the debt
@trap ke kv :: share of equity against share of votes
@trap mc mfl :: two different pairs of chains
@trap s1 s2 :: scheduled and actual start
@trap cl dd :: target date and deadline
@trap c1 o2 :: market price against offer
@trap jh jx :: posts guaranteed and posts feared lost
@rel diff od = o2 - o1
@rel change og = o1 -> o2
@rel change pr = u0 -> o2
@rel product ev = sh * o2
@rel product lv = sh * ol
@rel sum et = ev + db
@rel sum ol = olc + ols
@rel share olp = ols / ol
@rel sum nt = nf + na
@rel share vf = nf / nt
@rel sum st = ss + sp
@rel sum sc = st + sn
@rel sum mc = mf + mn
@rel sum mfl = mf + ml
@rel sum rc = rf + rn
@rel share bp = bf / ev
@rel change cg = c0 -> c1
@rel convert evu = ev

@doc letter | investors' newsletter | 2032-05-20
The Counter-Bid, No. 88: five days to Falardeau

Dear subscribers,

The proxy people tell us that {63%|vp|t=this morning|by=The proxy people} of votes lodged by this morning are for Northgate. The bar is {two-thirds|th}. So it is close, and the votes not yet lodged belong to the sort of holder who reads footnotes. A second hurdle, {a simple majority|-} of holders other than the family, looks easier.

A refresher. Northgate opened on March 12 at {C$34.00|o1|t=on March 12}. The grocer had been trading at {C$29.20|u0|t=had been trading}. On May 3 the Ontario group came back with {C$38.50|o2|t=On May 3}, {13%|og|round} sweeter, and the board said yes. Six days afterwards Lessard waved {C$40|ol|t=Six days afterwards}: {C$24|olc} in cash, the rest, {C$16|ols}, in its own paper.

On paper Lessard's is {C$7.28 billion|lv} against {C$7 billion|~ev}. Why did the board not bite? Because Lessard sells {24%|ml} of Quebec's groceries and the target {19%|mf}. We cannot think of a regulator who would wave through {43%|mfl}. Northgate has {7%|mn} of the province. Do the sum.

If holders say no and Falardeau then runs to Lessard, it owes Northgate {C$210 million|bf}, {3%|bp} of the price.

What decides it: the family ({11%|ke} of the equity, {46%|kv} of the votes) is in favour. The Fonds des artisans, with {14.2%|oe} of the shares, has not said.

— R. Castonguay. Not advice. Unsubscribe at any time.

@doc live | live blog of a news site | 2032-05-25
Falardeau vote LIVE: Northgate wins with {71.3%|vf}

**2:02 p.m.** That's it from the Centre des congrès. Falardeau stock is at {C$38.09|cm|t=2:02 p.m.} and climbing. The full story will follow. Comments (347)

**{1:25 p.m.|s3}** It's done. The chair, Solange Thibodeau-Haddad, reads it out: {227 million|nf|by=Solange Thibodeau-Haddad} votes for, {91.4 million|na|^} against. Needed: {two thirds|th}. Among holders outside the family, {58.6%|vm} in favour, where {50%|>tm} plus one would have sufficed.

**12:40 p.m.** A retired cashier from Rimouski gets the biggest applause so far. "You told us {C$34|o1|t=in March} was a wonderful price in March. Then {C$38.50|o2} was. What is it in July?"

**12:12 p.m.** Northgate CEO Alastair Okonjo-Reid is asked about layoffs. He says {1,900|jh|by=Alastair Okonjo-Reid} posts at Falardeau's head office are guaranteed for {five|jy} years. He will not be drawn on the Lévis warehouse and its {640|jl} people.

**{11:35 a.m.|s2}** We are finally under way, {95|sd} minutes late. The registration desk could not find the paper for the Fonds des artisans, which holds {14.2%|oe}. It has since been found. They are voting yes, an official whispers.

**{10:00 a.m.|s1}** Should be starting now. Isn't.

**9:41 a.m.** Good morning from Quebec City. Last we heard, on Thursday, {63%|vp|t=on Thursday} of the proxies were in favour, which would not be enough.

@doc wire | wire agency | 2032-05-25
Falardeau holders back {C$9.1 billion|et} Northgate takeover

QUEBEC CITY, May 25 (Laurentian Press) - Shareholders of Épiceries Falardeau on Tuesday approved the grocer's sale to Northgate Provisions of Toronto in a deal worth {C$9.1 billion|et} including {C$2.1 billion|db} of debt, turning aside a nominally richer proposal from Groupe Lessard.

{Some 71%|~vf|round|v=71} of the votes cast supported the arrangement, clear of the {66 2/3%|th|v=66.67} required, after the pension fund Fonds des artisans came down on Northgate's side. Holders of {87.4%|to} of the voting rights took part. The founding family controls {46%|kv} of the votes through multiple-voting stock.

Northgate is paying {C$38.50|o2} in cash for each of Falardeau's {182 million|sh} shares, or {C$7.007 billion|ev} ({US$5.1 billion|~evu}). The price is {32%|~pr} above where the stock stood before the first approach.

Falardeau shares closed {1.1%|cg} higher at {C$38.12|c1}. They had finished Monday at {C$37.70|c0|t=Monday}.

The companies operate {1,502|sc} stores between them, {1,090|sn} of which are Northgate's. To satisfy the Competition Bureau, {37|dv} are to be put up for sale. Northgate expects to close by {Sept. 30|cl}; either side may walk if it has not done so by {Dec. 31|dd}.

@doc release | company press release | 2032-05-25
NORTHGATE WELCOMES FALARDEAU SHAREHOLDER APPROVAL

TORONTO and QUEBEC CITY, May 25, 2032 /NewsConduit/ — Northgate Provisions Ltd. (NGP) today welcomed the approval of its acquisition of Épiceries Falardeau Inc. at the special meeting of shareholders. Of {318,400,000|nt} votes cast, {227,000,000|nf} were cast in favour.

"Two great grocers become one," said Alastair Okonjo-Reid, President and Chief Executive Officer. "Our customers in Quebec will keep the banners they love."

Transaction highlights
• Consideration of {C$38.50|o2} per share in cash, an increase of {C$4.50|od} over the initial proposal
• Equity value of {approximately|-} {C$7.0 billion|~ev}
• Combined annual sales of {C$62.8 billion|rc}, on the basis of 2031 sales of {C$48.2 billion|rn|t=2031} for Northgate and {C$14.6 billion|rf|t=2031} for Falardeau
• Annual synergies of {C$260 million|sy|t=by the third year following closing} by the third year following closing
• {31,500|jf} Falardeau team members will join {104,000|jn} at Northgate
• A commitment to maintain {1,900|jh} head-office positions in Quebec City for {five|jy} years

Closing is expected to occur on or before {September 30, 2032|cl}, subject to clearance under the Competition Act, in connection with which Northgate has undertaken to divest {37|dv} locations.

Forward-looking statements: see section 4.2 of the circular dated April 22. Media: 416-555-0177.

@doc union | union bulletin | 2032-05-26
ILS ONT VENDU / THEY SOLD

Comrades of the {412|st} stores, the {268|ss} supermarkets and the {144|sp} pharmacies,

Yesterday the shareholders cashed in. {71.3%|vf|t=Yesterday} of their votes said yes. Nobody counted ours. In a Baromètre poll this month, {54%|qo|t=this month|by=a Baromètre poll} of {1,004|qs} Quebecers asked said the grocer should not leave our hands.

Look at the minority, the people who are neither Falardeaus nor their cousins: only {58.6%|vm} of them were convinced. The family, with its {11%|ke} of the capital, decided for everyone.

The buyer tells the stock exchange it will "save" {C$260 million|sy} a year. Saved on whom? Our research service counts {800|jx|by=Our research service} posts in danger, most of them in purchasing and in transport. In Lévis, {640|jl} members go to work this morning without a promise in writing. The promise to head office lasts {five|jy} years, less than a mortgage.

Some will say: Lessard was worse. Perhaps. Its {C$40|ol} a share would have made a giant with {43%|mfl} of what Quebec eats. Northgate with Falardeau has {26%|mc}. We defend neither.

General assembly: June 3, 7 p.m., 1820 rue Marie-Anne. Bring this sheet.

@doc broadsheet | daily broadsheet | 2032-05-26
A long Tuesday, and then a short sentence: Falardeau is no longer ours

By Marguerite Nguyen-Larivière

The hall was booked for {ten|s1|v=10:00} in the morning. It was {twenty-five to twelve|s2|v=11:35} when somebody tapped the microphone, and almost {half past one|~s3|v=13:25} when Solange Thibodeau-Haddad, her voice quite even, ended 91 years of family ownership.

She needed {two votes in every three|th|v=66.67}. She had {seven in ten|~vf|v=71}: {227 million|nf} ballots against {91.4 million|na}. On the previous Thursday, when proxies stood at {63%|vp|t=On the previous Thursday}, the deal had looked likely to fail by a whisker.

So Falardeau, {19%|mf} of the province's food, passes to a company that until now had {7%|mn} of it. The market leader remains Lessard on {24%|ml}, but no longer by itself: the newcomer, at {26%|mc}, will pass it.

What tipped the scale was a document. The Fonds des artisans, owner of {one share in seven|~oe|v=14.29}, insisted that Northgate write down its promise about Quebec City. It did: {1,900|jh} desks.

The price is easier to admire from a distance. At {C$29.20|u0|t=In the second week of March} the chain was cheap. In the second week of March, Northgate offered {C$34|o1}; by May it was paying {nearly a third|~pr|v=33} more than the old quotation, {C$38.50|o2}. With the debt, the bill comes to {C$9.107 billion|et}.

Some holders will miss Lessard's {C$7.28 billion|lv}. Few of them believed it. {Two-fifths|olp} of that was to have been paid in Lessard stock, and a regulator would have had {three months|-} to say no.

If the Competition Bureau drags its feet past {the last day of the year|dd|v=2032-12-31}, everything may yet come undone.
