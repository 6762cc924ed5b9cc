@story q-brezje-coalition
@topic Slovenia's coalition talks after the 2030 election: election night, the pact, the investiture vote, the first defection
@subject N = National Renewal | NR | Prenova | Renewal
@subject Z = Green Left | Zeleni | the Greens | ZL
@subject K = Farmers' Union | the Farmers | KZ
@subject S = Social Centre | the Centre | SC | the Social Centrists
@subject P = Homeland List | Homeland | DL | the Homeland List
@subject C = the coalition | the government | the new coalition | the cabinet
@subject J = Vesna Podlipnik | Podlipnik | the prime minister-designate | the prime minister
@subject W = Marjan Oražem | Oražem
@fact cs = 90 | seats | - | seats in the National Assembly | - | constant
@fact maj = 46 | seats | - | seats for a majority | - | constant | threshold
@fact ns = 31 | seats | N | seats won | 2030-04-28 count | constant
@fact zs = 13 | seats | Z | seats won | 2030-04-28 count | constant
@fact ks = 6 | seats | K | seats won | 2030-04-28 count | constant
@fact ss = 14 | seats | S | seats won | 2030-04-28 count | constant
@fact ps = 24 | seats | P | seats won | 2030-04-28 count | constant
@fact ms = 2 | seats | - | minority deputies' seats | - | constant
@fact nv = 31.4 | vote_share | N | share of votes | 2030-04-28 count | constant
@fact pv = 24.7 | vote_share | P | share of votes | 2030-04-28 count | constant
@fact nvp = 34.0 | vote_share | N | share in an exit poll | 2030-04-28 19:00 | snapshot | projected
@fact pvp = 23.0 | vote_share | P | share in an exit poll | 2030-04-28 19:00 | snapshot | projected
@fact ns26 = 19 | seats | N | seats won | 2026 | constant
@fact gain = 12 | seats | N | seats gained | 2030 | constant
@fact tur = 63.2 | turnout | - | turnout | 2030-04-28 count | constant
@fact coal = 50 | seats | C | seats the partners hold | 2030-05-17 | snapshot
@fact y = 48 | votes_cast | J | votes for the prime minister | 2030-05-23 | constant
@fact nn = 39 | votes_cast | J | votes against the prime minister | 2030-05-23 | constant
@fact abs = 3 | votes_cast | J | abstentions | 2030-05-23 | constant
@fact mi = 17 | other | C | ministers | 2030-05-17 | plan | pledged
@fact mn = 8 | other | N | ministers | 2030-05-17 | plan | pledged
@fact mz = 4 | other | Z | ministers | 2030-05-17 | plan | pledged
@fact mk = 2 | other | K | ministers | 2030-05-17 | plan | pledged
@fact mm = 3 | other | - | ministers without a party | 2030-05-17 | plan | pledged
@fact pages = 112 | other | C | pages of the coalition agreement | 2030-05-17 | constant
@fact wage = 1500 | price | C | net minimum wage promised in euros a month | 2032 | plan | pledged
@fact wage0 = 1240 | price | - | net minimum wage in euros a month | 2030 | constant
@fact c2 = 49 | seats | C | seats the partners hold | 2030-06-20 | snapshot
@fact z2 = 12 | seats | Z | deputies in the group | 2030-06-20 | snapshot
@fact dfc = 4.1 | rate | C | budget deficit in percent of output | 2031 | plan | projected
@rel sum coal = ns + zs + ks
@rel sum cs = ns + zs + ks + ss + ps + ms
@rel diff gain = ns - ns26
@rel sum mi = mn + mz + mk + mm
@rel sum cs = y + nn + abs
@trap ns nvp :: seats and exit-poll share
@trap coal y :: seats held and votes cast
@trap y c2 :: the investiture vote, and the seats a month later
@trap nv ns :: a share of 31.4 and 31 seats
@trap zs z2 :: seats won, and the group after a walkout
@trap z2 gain :: twelve deputies and twelve gained seats
@trap coal c2 :: the pact, and after a deputy left
@trap ss zs :: two parties with near-equal groups
@race election-night = ns ps ss zs ks
@race investiture = y nn

@doc a-wire | wire agency | 2030-04-29
Podlipnik's Renewal wins most seats in Slovenia, but needs partners

LJUBLJANA (Adriatic Wire) — Vesna Podlipnik's National Renewal won {31|ns|t=late Sunday|by=the electoral commission} of the {90|cs} seats in Slovenia's National Assembly, the electoral commission said late Sunday, short of a majority but {12|gain} more than four years ago.

The Homeland List of former general Iztok Vidergar came second with {24|ps|t=late Sunday|by=the electoral commission}, followed by the Social Centre on {14|ss|^} and the Green Left on {13|zs|^}. The Farmers' Union scraped in with {six|ks|^}. {Two|ms} go to the Italian and Hungarian communities.

Renewal took {31.4%|nv} of the vote, and the Homeland List {24.7%|pv}. Turnout was {63.2%|tur}, up from four years ago.

An exit poll for the public broadcaster had put Podlipnik at {34%|nvp|m=projected|by=An exit poll} when polls closed and Vidergar at {23%|pvp|^}.

"We have a mandate and we do not have a majority," Podlipnik, 44, told cheering supporters at a former rope factory. A government needs {46|maj} votes to take office.

@doc b-liveblog | live blog | 2030-05-17
LIVE: Coalition pact signed in Ljubljana – as it happened

Balkan Desk | Tibor Kecskés and Ramona Zupanc

16:51
That's us wrapping up. Thanks for {214|-} comments.

16:20 *Who gets what*
So the full cast, per the annex: {17|mi|by=the annex} ministers. {Eight|mn|^} Renewal, {four|mz|^} for the Greens, {two|mk|^} for the Farmers and {three|mm|^} independents, including finance.

15:44 *The sums*
For the spreadsheet people. {31|ns} plus {13|zs} plus {6|ks} is {50|coal|t=as of today}, which puts the coalition {four|-} above the {46|maj} it needs as of today. The Social Centre, with its {16|!ss}, gets nothing but its dignity.

15:10 *What's in it*
The agreement runs to {112|pages} pages (Tibor has read {19|-}). Headline pledge: minimum pay of {€1,500|wage|m=pledged} net by 2032. It's {€1,240|wage0|t=now} now.

14:58
Oražem of the Farmers signs with a fountain pen that then leaks. Great photo, we'll post it if Legal calms down.

14:30
Signing was due at noon. It's that sort of day.

@doc c-paper | broadsheet | 2030-05-24
Podlipnik elected prime minister with room to spare — a little

By Lucija Hojnik

It took {eleven|-} hours and a fire drill, but shortly before midnight on Thursday the National Assembly elected Vesna Podlipnik head of government by {48|y|t=on Thursday} votes to {39|nn|^}, with {three|abs|^} abstaining.

That was {two|-} fewer than the {50|coal} her pact commands on paper, and the corridors talked of little else. Nobody owned up. The ballot is secret, and the Farmers' leader Marjan Oražem swore that all {seven|!ks|by=Oražem} of his people had done their duty.

Her Renewal party had gained {a dozen|gain} seats at the April election, more than any party since 2014. It had {19|ns26|t=before} before.

The opposition sounded less grim than it might. "We came close, with {24|ps} deputies and {24.7|pv} per cent of the people," said Vidergar. The Social Centre, on {14|ss}, said it would judge every bill "on Tuesdays, on its merits."

The first test will be money. The Fiscal Council expects a deficit of {4.1|dfc|m=projected|by=The Fiscal Council} per cent of output next year.

@doc d-radio | radio script | 2030-05-24
RADIO KOPER INTERNATIONAL, ENGLISH BULLETIN, 07:30

Slovenia has a new prime minister. Vesna Podlipnik was voted in last night by {forty-eight|y|t=last night} deputies to {thirty-six|!nn|^}, after the parties had argued all day about who should speak first.

Her cabinet of {seventeen|mi} takes its oath on Monday. {Eight|mn} come from her own party and {three|mm} belong to none.

On the minimum wage she promised {one thousand five hundred|wage} euros in {two|-} years' time. It stands at {one thousand two hundred and forty|wage0|t=now} now, and employers say they'll fight it.

Turnout at the election was a little over {sixty-three|>tur} per cent.

Football: Koper drew two-all. Sunshine, twenty-four degrees.

@doc e-newsletter | newsletter | 2030-06-21
The Ljubljanica Letter #88: One down

Good weekend, all. You asked for short.

Deputy Nejc Vranešič walked out of the Green Left on Thursday over the gas plant, and he's kept his seat, so Podlipnik's lot is down to {49|c2|t=on Thursday}. That's still {three|-} clear of the line, which is {46|maj}. The Greens proper are {a dozen|z2}.

Some context I had to look up. She got in with {48|y|t=last month} last month, remember; {two|-} friends weren't friends. {39|nn|t=last month} went the other way. And on election night her list had pulled {34|!nv|t=on election night} per cent, {three|-} points better than the polls, which makes the shortfall look cheaper than it is.

What to watch: the finance minister's promised wage bill ({€1,500|wage} by 2032), the tax on second homes, and whether the {17|mi} chairs stay filled. My money's on {fifteen|-} by Christmas.

PS The Letter costs €4 a month, still.
