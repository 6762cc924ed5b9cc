@story lasalle-meatworkers
@topic A beef packer's merger in the American plains, a union contract, cattle prices and an antitrust suit
@subject P = Platte Valley Beef | Platte Valley | the packer | the company
@subject B = Bonanza Foods | Bonanza | the rival packer | the merger partner
@subject U = United Plains Food Workers Local 27 | Local 27 | the local | the union
@subject S = La Salle plant | La Salle | the plant | the slaughterhouse
@subject D = Justice Department | DOJ | the antitrust division | the government
@subject R = ranchers | Colorado Cattle Raisers | cattle raisers | feeders
@subject C = cattle market | live cattle | fed steers | cattle
@subject L = labor board | NLRB | National Labor Relations Board
@subject T = town of La Salle | the town | Weld County
@fact k1 = 21800 | other | P | cattle killed a day | 2036 | snapshot
@fact ks = 5200 | other | S | cattle killed a day | 2036 | snapshot
@fact ksp = 23.9 | rate | S | share of the packer's kill | 2036 | snapshot
@fact kb = 15400 | other | B | cattle killed a day | 2036 | snapshot
@fact kt = 37200 | other | P | cattle killed a day with the merger partner | 2036 | snapshot
@fact kn = 120000 | other | C | cattle killed a day in the country | 2036 | snapshot
@fact kp = 31 | rate | P | share of the country's kill with the merger partner | 2036 | snapshot
@fact t4 = 82 | rate | D | share of the country's kill held by the four largest | 2036 | snapshot
@fact t4n = 89 | rate | D | share of the country's kill held by the four largest | after the merger | plan | hypothetical
@fact dv = 6.8 | price | P | billions of dollars offered for the merger partner | 12 November 2036 | plan
@fact ds = 34 | price | P | dollars offered per share | 12 November 2036 | plan
@fact dn = 200000000 | other | B | shares | - | constant
@fact b0 = 27.2 | price | B | dollars for a share at close | 11 November 2036 | snapshot
@fact b1 = 30.1 | price | B | dollars for a share at close | 12 November 2036 | snapshot
@fact dp = 25 | rate | P | premium over the last close | 12 November 2036 | snapshot
@fact sy = 300 | spending | P | millions of dollars of savings a year | by 2039 | plan | projected
@fact bf = 275 | damages | P | millions of dollars of break fee | November 2036 | constant
@fact r1 = 24.5 | revenue | P | billions of dollars of sales in the year | year to September 2036 | cumulative
@fact n1 = 98 | profit | P | millions of dollars of net loss in the year | year to September 2036 | cumulative
@fact n0 = 343 | profit | P | millions of dollars of net profit in the year | year to September 2035 | cumulative
@fact c1 = 236 | price | C | dollars a hundredweight of fed steers | November 2036 | snapshot
@fact c0 = 200 | price | C | dollars a hundredweight of fed steers | November 2035 | snapshot
@fact cg = 18 | rate | C | rise of the price of fed steers | November 2036 | snapshot
@fact ct = 365 | price | C | dollars a hundredweight of boxed beef | November 2036 | snapshot
@fact cl = 142 | margin | P | dollars lost on each head | November 2036 | snapshot | projected
@fact ch = 84.6 | other | C | millions of cattle in the country | January 2036 | snapshot
@fact chy = 1951 | date | C | year in which the herd was last as small | - | constant
@fact je = 3600 | jobs | S | people employed | November 2036 | snapshot
@fact jr = 450 | jobs | S | jobs to go with the second shift | by March 2037 | plan | projected
@fact um = 2990 | other | U | members at the plant | November 2036 | snapshot
@fact us = 83.1 | rate | U | share of the plant's staff in the union | November 2036 | snapshot
@fact w0 = 24.1 | price | S | dollars an hour of base pay | 2036 | constant
@fact wd = 28 | price | U | dollars an hour of base pay demanded | November 2036 | plan | hypothetical
@fact wo = 25.3 | price | P | dollars an hour of base pay offered | November 2036 | plan | hypothetical
@fact wa = 26.51 | price | S | dollars an hour of base pay | contract of 10 December 2036 | plan | pledged
@fact wag = 10 | rate | S | rise of base pay | contract of 10 December 2036 | plan | pledged
@fact wy = 3 | duration | S | years of the contract | contract of 10 December 2036 | plan | pledged
@fact bo = 1500 | price | S | dollars of signing bonus | contract of 10 December 2036 | plan | pledged
@fact v1 = 94 | vote_share | U | vote for a strike | 19 November 2036 | snapshot
@fact v2 = 66 | vote_share | U | vote for the contract | 10 December 2036 | snapshot
@fact v2n = 1914 | votes_cast | U | votes cast on the contract | 10 December 2036 | snapshot
@fact v2y = 1263 | vote_count | U | votes for the contract | 10 December 2036 | snapshot
@fact v2o = 651 | vote_count | U | votes against the contract | 10 December 2036 | snapshot
@fact ls = 390 | other | S | cattle an hour on the chain | 2036 | constant
@fact lsd = 340 | other | U | cattle an hour on the chain demanded | November 2036 | plan | hypothetical
@fact inj = 118 | injuries | S | serious injuries in the year | 2035 | cumulative
@fact injp = 3.3 | rate | S | serious injuries per hundred workers | 2035 | snapshot
@fact lang = 31 | other | S | languages spoken in the plant | 2036 | snapshot
@fact tp = 3400 | other | T | inhabitants | 2036 | snapshot
@fact tw = 2.1 | budget | T | millions of dollars of water bill paid by the plant | 2036 | snapshot
@fact dd = 150 | duration | D | days for the review | from 1 December 2036 | plan
@fact sa = 11 | other | D | states that joined the suit | 4 March 2037 | snapshot
@fact rk = 14 | price | R | dollars a hundredweight that ranchers say the merger would cost them | December 2036 | plan | hypothetical
@trap k1 kn :: the packer and the country
@trap t4 t4n :: before and after
@trap dv r1 :: price of the partner and own sales
@trap ds b1 :: offer and market price
@trap w0 wo :: pay and offer
@trap wd wa :: demanded and agreed
@trap v1 v2 :: strike vote and contract vote
@trap c1 ct :: live and boxed
@trap ls lsd :: chain speed now and demanded
@trap je um :: staff and members
@rel share ksp = ks / k1
@rel sum kt = k1 + kb
@rel share kp = kt / kn
@rel change dp = b0 -> ds
@rel change cg = c0 -> c1
@rel share us = um / je
@rel change wag = w0 -> wa
@rel share v2 = v2y / v2n
@rel sum v2n = v2y + v2o

@doc a-wire | wire agency | 2036-11-12
Platte Valley to buy Bonanza in $6.8 billion beef deal

DENVER, Nov. 12 (Interstate) — Platte Valley Beef, squeezed by the smallest cattle herd since {1951|chy}, agreed Wednesday to buy Bonanza Foods for {$34|ds} a share in cash, or {$6.8 billion|dv|v=6.8} for all {200 million|dn} shares.

Together they'd kill {37,200|kt} cattle a day, {31%|kp} of the nation's total. The four biggest packers have {82%|t4} now and would have {89%|t4n|t=after the deal} after the deal.

The offer's {25%|dp} above Bonanza's Tuesday close of {$27.20|b0|t=Tuesday}. The stock ended at {$30.10|b1|t=ended}, showing that investors aren't sure that the Justice Department will let it through.

Platte Valley lost {$98 million|n1|v=98|t=in the year to September} in the year to September on sales of {$24.5 billion|r1|v=24.5|^}. The year before it had earned {$343 million|n0|v=343|t=The year before}. Steers cost {$236|c1|t=now} a hundredweight now, {18%|cg} more than a year ago, and analysts reckon that the packer loses {$142|cl|by=analysts} a head.

It promised savings of {$300 million|sy|v=300|t=by 2039} a year by 2039. If regulators block the deal it owes Bonanza {$275 million|bf|v=275}.

@doc b-local | county newspaper | 2036-11-20
Union says yes to a strike, if it comes to that

By Esperanza Dvořák

LA SALLE — In the high school gym on Wednesday the same sentence was read in Spanish, Somali, Karen, Burmese, French and English, and then people lined up at six card tables. {Ninety-four|v1|v=94|t=on Wednesday} percent voted to authorize a strike.

The plant kills {5,200|ks} head a day. It has {31|lang} languages, {3,600|je} workers and {390|ls} cattle an hour on the chain. That last number's what they talk about. Local 27 wants {340|lsd}. "After eight hours my hand doesn't open," said Abdi Warsame, who trims chucks. State records show {118|inj|t=last year} serious injuries there last year, or {3.3|injp} for each 100 people.

Base pay is {$24.10|w0|t=today} an hour today. The local, which has {2,990|um} members in the plant ({83 percent|us|round} of the staff), asks for {$28|wd}. Platte Valley has put {$25.50|!wo} on the table.

The packer's press office said "every option" would be looked at before a stoppage. One's already known: the second shift, {450|jr} jobs, could go by March.

That would be a blow for a town of {3,400|tp}. It'd also be a blow for the waterworks: the plant pays {$2.1 million|tw|v=2.1} of its bills.

Vikings 21, Eaton 20 (OT) • Pumpkin weigh-off: 1,204 lb • Road 44 closed

@doc c-cattle | cattle trade paper | 2036-12-04
What's it worth to have one less bidder?

The Colorado Cattle Raisers have done the arithmetic that the lawyers will do later, for less. Take one buyer out of the ring at Kersey and fed steers bring {$14|rk} less a hundredweight, they say. On a steer that's $200.

Right now nobody's complaining. At {$236|c1|t=this week} this week ({$207|!c0|t=a year ago} a year ago) we're all geniuses. Boxed beef's at {$365|ct|t=this week}, and the packers bleed. There are {84.6 million|ch|v=84.6} cattle in this country. They can't buy what wasn't born.

Platte Valley kills {21,800|k1} a day, {24%|ksp|round} of them at La Salle; Bonanza {17,500|!kb}. The nation does {120,000|kn}. It isn't hard.

The antitrust division has {150|dd|t=from Monday} days from Monday. Our guess: it'll ask for two plants to be sold, and there'll be no one to buy them except the other two.

Feeder steers 550 lb, Torrington: $388–402. Hay, large squares: $215. Sale barn café closed Fri.

@doc d-union | union newsletter | 2036-12-11
LOCAL 27 – WE GOT IT

Sisters, brothers, hermanas, hermanos, walaalayaal:

Ratified! {1,914|v2n|t=last night} of you voted last night, {1,263|v2y|^} yes and {651|v2o|^} no. That's {66 percent|v2|^}.

• Base goes from {$24.10|w0} to {$26.51|wa}. {Ten percent|wag}. The company started at {$25.30|wo}.
• {$1,500|bo} each for signing, in your check on Dec. 23.
• {Three|wy} years.
• Chain speed: a joint committee. We asked for {340|lsd}. It stays at {390|ls} till the committee says so. That's why many of you voted no and we hear you.
• Second shift stays at least until June.

Our strike vote (remember {94|v1|t=in November}? in November) did that. Not the lawyers.

As for the merger: bigger boss, same knife. We've written to the Justice Department.

Potluck at the hall Sunday, 1 p.m. There were 26 kinds of rice last year. Beat it.

@doc e-suit | business wire | 2037-03-04
U.S. sues to block beef merger

WASHINGTON, March 4 (Interstate) — The Justice Department and {11|sa} states sued Wednesday to stop Platte Valley Beef from buying Bonanza Foods, saying that the {$8.6 billion|!dv|v=8.6} deal would put {31%|kp} of America's cattle slaughter into one pair of hands and {89%|t4n} into four.

"Ranchers would get less, and families would pay more," the antitrust chief, Honora Castellanos, said.

Platte Valley kills {21,800|k1} head a day, Bonanza {15,400|kb}. The packer said it'd fight. Its offer of {$34|ds} a share runs until September. Bonanza shares sank to $25.

Fed steers were {$200|c0|t=in November 2035} a hundredweight in November 2035, according to the complaint, and {$236|c1|t=a year later} a year later, which the company says shows that "there's no lack of competition for cattle, only of cattle".
