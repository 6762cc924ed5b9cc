@story n3-saintaubert-dockers
@topic Strike of the dockers of Saint-Aubert, Quebec: offers, ballots and the end, autumn 1998
@subject D = Fraternité des débardeurs, Local 418 | Local 418 | the dockers | the longshoremen | the union
@subject E = Maritime Employers' Council | the council | the employers | MEC
@subject P = Port of Saint-Aubert | the port | Saint-Aubert
@subject B = Yvonne Drapeau-Kessler | Drapeau-Kessler | the labour minister | the minister
@subject C = Clerks' union | Local 421 | the clerks | the checkers
@subject W = Canadian Wheat Exporters | the grain shippers | wheat exporters
@fact mb = 1164 | other | D | members | - | constant
@fact sv = 1012 | votes_cast | D | votes cast on the strike | 1998-10-04 | constant
@fact sy = 931 | vote_count | D | votes for the strike | 1998-10-04 | constant
@fact sp = 92 | vote_share | D | votes for the strike in percent | 1998-10-04 | constant
@fact o1 = 4.5 | rate | E | wage rise offered over three years in percent | 1998-10-02 | plan | pledged
@fact o2 = 7 | rate | E | wage rise offered over three years in percent | 1998-10-21 | plan | pledged
@fact o3 = 8.5 | rate | E | wage rise agreed over three years in percent | 1998-11-02 | plan | pledged
@fact dm = 12 | rate | D | wage rise demanded over three years in percent | 1998-10-02 | plan | pledged
@fact rv = 978 | votes_cast | D | votes cast on the second offer | 1998-10-25 | constant
@fact rn = 604 | vote_count | D | votes against the second offer | 1998-10-25 | constant
@fact ry = 374 | vote_count | D | votes for the second offer | 1998-10-25 | constant
@fact fv = 1090 | votes_cast | D | votes cast on the agreement | 1998-11-05 | constant
@fact fy = 763 | vote_count | D | votes for the agreement | 1998-11-05 | constant
@fact fn = 327 | vote_count | D | votes against the agreement | 1998-11-05 | constant
@fact fp = 70 | vote_share | D | votes for the agreement in percent | 1998-11-05 | constant
@fact cl = 81 | vote_share | C | votes for a strike in percent | 1998-10-30 | constant
@fact cm = 240 | other | C | members | - | constant
@fact wg = 22.4 | price | D | hourly wage in dollars before the agreement | - | constant
@fact wn = 24.3 | price | D | hourly wage in dollars at the end of the contract | 2001 | plan | pledged
@fact da = 31 | duration | D | days of strike | 1998-11-05 | snapshot
@fact sh = 26 | other | P | ships at anchor | 1998-10-22 | snapshot
@fact sh2 = 39 | other | P | ships at anchor | 1998-11-03 | snapshot
@fact ls = 2600000 | damages | P | dollars of loss a day | 1998-10-22 | snapshot
@fact ln = 410000 | other | W | tonnes of grain held up | 1998-11-03 | snapshot
@fact jb = 95 | jobs | E | jobs to be cut with the new cranes | - | plan | projected
@fact jc = 40 | jobs | E | jobs to be cut under the agreement | 2001 | plan | pledged
@fact bo = 1500 | price | D | dollars paid to each member for signing | 1998-11 | plan | pledged
@fact pk = 420 | crowd | D | pickets at the gate | 1998-10-06 | snapshot
@fact ar = 17 | arrests | D | pickets arrested | 1998-10-06 | cumulative
@rel sum rv = rn + ry
@rel sum fv = fy + fn
@rel share sp = sy / sv
@rel share fp = fy / fv
@rel change o3 = wg -> wn
@race second-offer = rn ry
@race agreement = fy fn
@trap o1 o2 :: the first and the second offer
@trap o2 o3 :: the second offer and the agreement
@trap sy fy :: the strike vote and the vote that ended it
@trap ry rn :: for and against
@trap sp cl :: two unions' strike votes
@trap mb sv :: members and voters
@trap sh sh2 :: a later count
@trap jb jc :: jobs feared and jobs agreed
@trap o3 dm :: agreed and demanded

@doc a-wire | wire agency | 1998-10-05
Longshoremen vote to close Quebec port

SAINT-AUBERT, Que. (Dominion News) — Longshoremen at one of the St. Lawrence's busiest grain ports voted {92 per cent|sp|t=Sunday} in favour of a strike that begins Tuesday at 7 a.m., their union said Sunday.

{Nine hundred and thirty-one|sy|t=Sunday} of the {1,012|sv|^} ballots marked in the hockey arena were for walking out. Local 418 has {1,164|mb} members.

They want a raise of {12 per cent|dm} over three years. The Maritime Employers' Council on Friday put {4.5|o1|t=on Friday|by=The Maritime Employers' Council} per cent on the table, along with a plan for {two|-} container cranes, which the union says would cost {95|jb|by=the union} jobs.

A docker of the port now earns {$22.40|wg|t=now} an hour.

"If they want to bargain, we have coffee," local president Ghislain Arsenault-Roy said. The council's chairman, Hollis MacEachern, called the vote "a gun at the head of the Prairie farmer".

Canadian Wheat Exporters asked Ottawa to legislate if the walkout lasts {two|-} weeks. Labour Minister Yvonne Drapeau-Kessler said she would name a mediator.

© 1998 Dominion News

@doc b-daily | local daily, translated | 1998-10-07
{Seventeen|ar|t=yesterday} arrested at Gate 3 on the first day

Par/By Réjean Thivierge

It was a cold dawn and the fire barrels smoked. By six o'clock {420|pk|t=By six o'clock|s=the dockers} of the dockers stood at Gate 3, Rue des Élévateurs; at seven the siren sounded and nobody walked in.

Police arrested {17|ar|t=yesterday} persons yesterday after a truck of the firm Transport Béland was turned around. All were released before supper.

The council repeats that its offer of {5.4|!o1|by=The council} per cent is "the most the port can bear". The men claim {12|dm}. They recall that it's {931|sy|t=Sunday} of them who voted for this on Sunday.

The port has {nine|-} berths. On the radio, Mr. MacEachern said that each day of stoppage cost {$2.6 million|ls|t=each day|by=Mr. MacEachern}. He did not say how he arrived at it.

Our readers' poll, coupon on page 6. Yesterday's result: {58 per cent|-} with the dockers, of {211|-} coupons.

@doc c-national | national paper | 1998-10-26
Dockers say no to sweetened offer

By JANET OSTROWSKI-LEDUC
Quebec Bureau

Saint-Aubert – A wage offer of {7|o2} per cent over three years, called "final" by the Maritime Employers' Council last Wednesday, was thrown out by {604|rn|t=yesterday} votes to {347|!ry|^} in a ballot of Local 418 yesterday. Turnout was smaller than for the strike: {978|rv|t=yesterday} votes.

The union's executive had not made a recommendation. "Our members can read," said Mr. Arsenault-Roy, who is 44 and has unloaded ships since 1972.

By Thursday {26|sh|t=By Thursday} ships lay at anchor off the Île-aux-Hérons. The grain shippers estimate that {$2.6-million|ls|t=a day|v=2600000} a day is being lost.

Now the clerks, who tally what is loaded, may follow. Local 421, with {240|cm} members, starts its own strike vote today.

The employers say the {95|jb|by=The employers} positions that would go with the new cranes will be shed by retirement only, and that any wage settlement above {9|-} per cent would take cargo to Halifax.

The mediator appointed by Ottawa, Justice Ambrose Whitlaw, meets both sides tomorrow at the Motel Bellerive, Room 12.

@doc d-radio | radio script | 1998-11-03
CFSA 97.3 FM / NOON / NOV 3

GOOD NEWS AT THE PORT THIS TUESDAY ... PERHAPS.

AFTER {nineteen|-} HOURS AT THE TABLE THE EMPLOYERS AND LOCAL 418 SHOOK HANDS LAST NIGHT. THE DEAL IS {eight and a half|o3|t=LAST NIGHT|v=8.5} PER CENT OVER THREE YEARS ... AND A CHEQUE FOR {fifteen hundred|bo|v=1500} DOLLARS TO EVERY MEMBER WHO SIGNS.

JOB CUTS COME DOWN TO {forty|jc}.

THE MEMBERS VOTE ON THURSDAY. THE MINISTER SAYS SHE IS "QUITE OPTIMISTIC".

IN THE RIVER, MEANWHILE, {twenty-nine|!sh2|t=THIS MORNING} SHIPS THIS MORNING WERE WAITING ... HALF OF THEM FOR WHEAT. EXPORTERS SAY {four hundred and ten thousand|ln|t=THIS MORNING|by=EXPORTERS} TONNES CAN'T MOVE.

AND THE CLERKS? THEY VOTED {eighty-one|cl|t=LAST FRIDAY} PER CENT LAST FRIDAY TO STRIKE. THEY HAVEN'T SAID WHEN.

WEATHER: CLEAR, MINUS {two|-} TONIGHT. WE'LL BE BACK WITH CÉLINE.

@doc e-trade | shipping trade weekly | 1998-11-09
ST. LAWRENCE SHIPPING REVIEW
Saint-Aubert reopens after {31|da} days

The first vessel to come off the anchorage on Friday was the Antigua-flagged Polar Lark, for durum. There had been {39|sh2|t=by Tuesday} of them by Tuesday.

Local 418 ratified the new contract on Thursday night. {763|fy|t=on Thursday night} members approved it and {327|fn|^} did not, which is {73|!fp|^} per cent of {1,090|fv|^} votes; in the October ballot the no side had had {604|rn|t=in the October ballot}.

Pay goes from {$22.40|wg} to {$24.30|wn|t=by the end of the contract} an hour by the end of the contract: {8.5|o3} per cent, as against the {7|o2} offered on Oct. 21 and {4.5|o1} at the outset. For the {two|-} cranes, the council may do away with {40|jc|by=the council} of {1,164|mb} jobs instead of {95|jb}.

Signing bonus: {$1,500|bo} each. Legal costs, by our reckoning, near {$300,000|-}.

Grain held in Prairie elevators, {410,000|ln|t=at the start of the week} tonnes at the start of the week, needs about {six|-} weeks to clear.

The clerks' strike, approved by {92|!cl|by=the clerks' officers} per cent say the clerks' officers, is off.

VESSELS DUE: p. 14
