@story p2-southerly-poll
@topic An Australian opinion poll before a state election, August 2033
@subject P = Southerly Research poll | the poll | the survey | Southerly | the pollster
@subject L = Labor | the government | the ALP
@subject C = Liberal and National Coalition | the Coalition | the opposition | the Liberals
@subject G = Greens | the Greens
@subject I = independents and others | independents | others | the rest
@subject J = Jacinta Vukovic | Vukovic | the premier | she
@subject H = Hamish Tran-Doyle | Tran-Doyle | the opposition leader | he
@subject O = Meridian Pulse | Pulse | the rival survey
@subject S = Legislative Assembly | the lower house | parliament
@fact lp = 34 | poll_share | L | first preferences | 2033-08-14 | snapshot
@fact cp = 38 | poll_share | C | first preferences | 2033-08-14 | snapshot
@fact gp = 13 | poll_share | G | first preferences | 2033-08-14 | snapshot
@fact ip = 15 | poll_share | I | first preferences | 2033-08-14 | snapshot
@fact li = 21 | poll_share | G | first preferences of voters under 35 | 2033-08-14 | snapshot
@fact l2 = 49 | poll_share | L | two-party preferred | 2033-08-14 | snapshot
@fact c2 = 51 | poll_share | C | two-party preferred | 2033-08-14 | snapshot
@fact lm = 52 | poll_share | L | two-party preferred | 2033-05 | snapshot
@fact cm = 48 | poll_share | C | two-party preferred | 2033-05 | snapshot
@fact n = 1504 | sample_size | P | voters asked | 2033-08-14 | constant
@fact nf = 782 | sample_size | P | women asked | 2033-08-14 | constant
@fact nm = 722 | sample_size | P | men asked | 2033-08-14 | constant
@fact me = 2.8 | margin_of_error | P | points of error either way | 2033-08-14 | constant
@fact jf = 41 | poll_share | J | share satisfied | 2033-08-14 | snapshot
@fact ju = 50 | poll_share | J | share dissatisfied | 2033-08-14 | snapshot
@fact jn = -9 | margin | J | net satisfaction | 2033-08-14 | snapshot
@fact pj = 43 | poll_share | J | preferred premier | 2033-08-14 | snapshot
@fact ph = 36 | poll_share | H | preferred premier | 2033-08-14 | snapshot
@fact pu = 21 | poll_share | P | undecided on preferred premier | 2033-08-14 | snapshot
@fact ol = 51 | poll_share | L | two-party preferred in the rival survey | 2033-08-10 | snapshot
@fact on = 903 | sample_size | O | voters asked | 2033-08-10 | constant
@fact sl = 45 | seats | L | seats | - | constant
@fact sc = 38 | seats | C | seats | - | constant
@fact sx = 10 | seats | I | seats | - | constant
@fact sa = 93 | seats | S | seats | - | constant
@fact sm = 47 | seats | S | seats for a majority | - | constant | threshold
@fact sg = 4.2 | other | C | swing in points needed to govern | - | constant | threshold
@fact bi = 27 | poll_share | P | share naming bills as first worry | 2033-08-14 | snapshot
@fact ho = 24 | poll_share | P | share naming housing as first worry | 2033-08-14 | snapshot
@fact el = 2033-09-03 | date | S | election day | - | plan
@fact tm = 3 | margin | C | points gained since May | 2033-08-14 | snapshot
@fact gp2 = 2 | margin | C | points ahead after preferences | 2033-08-14 | snapshot
@fact gm = 4 | margin | L | points ahead after preferences | 2033-05 | snapshot
@fact pg = 7 | margin | J | points ahead as preferred premier | 2033-08-14 | snapshot
@fact nn = 28 | poll_share | P | share for neither big party | 2033-08-14 | snapshot
@fact vo = 250 | price | H | dollars off each power bill | - | plan | pledged
@fact da = 19 | duration | S | days until the election | 2033-08-15 | constant
@rel diff gp2 = c2 - l2
@rel diff gm = lm - cm
@rel diff pg = pj - ph
@rel diff tm = lm - l2
@rel sum nn = gp + ip
@rel sum n = nf + nm
@rel diff jn = jf - ju
@rel sum sa = sl + sc + sx
@race primary = lp cp gp
@race tpp = l2 c2
@race pp = pj ph
@trap cp c2 :: first preferences and after preferences
@trap l2 lm :: May and August
@trap l2 ol :: another pollster
@trap gp li :: all voters and the young
@trap jf pj :: satisfied with her and preferring her
@trap pu li :: both 21 and nothing else in common

@doc a-paper | Sydney-style broadsheet | 2033-08-15
Coalition edges in front three weeks out from poll

Alexandra Petrakis-Nguyen
State political editor

The Coalition has taken the lead for the first time in this parliament, a Southerly Research poll conducted for this masthead shows, but voters would still rather have Jacinta Vukovic run the state.

After preferences the opposition leads {51|c2} to {49|l2}, a turnaround of {three|tm} points since May, when the government was ahead {52|lm|t=since May}-{48|cm|^}.

On first preferences the Coalition is on {38|cp} per cent and Labor on {34|lp}. The Greens have {13|gp}, and {21|li} among voters under 35.

Asked who would make the better premier, {43|pj} per cent chose Ms Vukovic and {36|ph} Hamish Tran-Doyle. The remaining {21|pu} could not say.

The poll of {1504|n} voters, {782|nf} of them women and {722|nm} men, was taken from Thursday to Sunday and has a maximum margin of error of {2.8|me} percentage points.

Voters go to the booths on {September 3|el}. To govern alone a party needs {47|sm} of {93|sa} seats; Labor has {45|sl} and rules with the help of independents.

From our partners: Is your super working? 5 questions to ask

@doc b-tv | commercial TV news site | 2033-08-15
Premier in strife: Vukovic's numbers tank

{Half|ju} the state has had enough of the Premier.

That's the finding of the latest Southerly numbers, with {one in two|ju|v=50} people unhappy with the job she's doing. Just {38|!jf} per cent are satisfied.

Mr Tran-Doyle needs a swing of {4.2|sg} per cent to get the keys. On these figures he's most of the way: two-party-preferred, his side is at {51|c2}.

He was all smiles at a fish market in Ballina. "There's only one poll that counts and it's on {the third|el}," he said. He promised {$250|vo} off every power bill.

Bills are the number one worry for {27|bi} per cent, ahead of the price of a home ({24|ho}).

Pollsters spoke to {1,650|!n} people.

▶ WATCH: Croc in pool (0:47) | 🔥 41.2 degrees in Moree

@doc c-crikey-like | politics newsletter | 2033-08-16
POLL BLUDGEONS

Morning all. Two polls, two winners, one cup of tea.

Southerly has Labor's primary at {31|!lp}, which would be its worst since the flood year. Add the Greens' {13|gp} and you are still short of half; add every second vote of the {15|ip} that goes to the rest and you're at the {49|l2} they publish. So the arithmetic is right and the panic is optional.

Pulse, out last Wednesday, has the same people at {51|ol|t=last Wednesday|by=Pulse}. It rang {903|on} of them, though, and Southerly half as many again and then some.

What nobody put on the front page: satisfaction minus dissatisfaction is {minus nine|jn|v=-9} for Vukovic. Every first-term leader since 2011 who won had a worse one at this point, bar one.

House arithmetic. {45|sl} + {38|sc} + {10|sx}. Labor can lose nobody. It has lost, since Friday, its candidate in Wyong, who said what about whom on whose podcast.

Housekeeping: we're off on the 22nd. 1,340 of you are now paying. Bless.

@doc d-regional-radio | regional radio current affairs script | 2033-08-15
PRESENTER: Good evening from Dubbo. The opposition's in front. By how much, Meseret?

MESERET ALEMU: By {two|gp2} points when it all washes out, so {fifty-one|c2} plays {forty-nine|l2}. Back in May it was {four|gm|t=in May} the other way.

PRESENTER: And on the straight-up vote?

MESERET ALEMU: {Thirty-four|lp} for the government, {thirty-eight|cp} for the Liberals and Nationals together. More than {a quarter|>nn} of people like neither; that's {thirteen|gp} for the Greens and {fifteen|ip} all up for the others.

PRESENTER: But she's still the one they'd have a cuppa with.

MESERET ALEMU: Preferred premier, yes, by {seven|pg}. And {two in five|~jf} or so are happy with her. You can be happy with somebody and vote them out, apparently.

PRESENTER: We've {nineteen|da} days. Does it stick?

MESERET ALEMU: The pollster himself, Lachlan Faleolo, told me anything inside {two-point-eight|me|v=2.8} is weather.
