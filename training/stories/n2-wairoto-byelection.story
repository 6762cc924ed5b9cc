@story n2-wairoto-byelection
@topic The Wairoto by-election in New Zealand: a poll a fortnight before, election night, and the official count
@subject S = Sefina Tuala-Hargreaves | Tuala-Hargreaves | Sefina | Labour | the nurse
@subject M = Matiu Pennefather | Pennefather | National | the orchardist
@subject A = Anneke Rangihuna | Rangihuna | the Greens | Green candidate
@subject J = Joost van Kempthorne | van Kempthorne | ACT | the ACT man
@subject F = Faye Dalrymple-Ihaka | Dalrymple-Ihaka | Te Reo o te Wai | the independent
@subject W = Wairoto | the electorate | the seat
@subject Q = Harakeke Research | Harakeke | the pollster
@subject P = Harakeke poll | poll | the survey
@fact ps = 31 | poll_share | S | support in the poll | 2034-07-29 | snapshot
@fact pm = 36 | poll_share | M | support in the poll | 2034-07-29 | snapshot
@fact pa = 13 | poll_share | A | support in the poll | 2034-07-29 | snapshot
@fact pj = 8 | poll_share | J | support in the poll | 2034-07-29 | snapshot
@fact pf = 7 | poll_share | F | support in the poll | 2034-07-29 | snapshot
@fact pu = 18 | poll_share | P | voters who had not decided | 2034-07-29 | snapshot
@fact pn = 604 | sample_size | P | people asked | 2034-07-29 | constant
@fact pe = 4 | margin_of_error | P | margin of error | - | constant
@fact ns = 7912 | vote_count | S | votes | 2034-08-12 election night | snapshot
@fact nm = 7658 | vote_count | M | votes | 2034-08-12 election night | snapshot
@fact na = 2870 | vote_count | A | votes | 2034-08-12 election night | snapshot
@fact nj = 1344 | vote_count | J | votes | 2034-08-12 election night | snapshot
@fact nf = 1216 | vote_count | F | votes | 2034-08-12 election night | snapshot
@fact no = 412 | vote_count | W | votes for the other four | 2034-08-12 election night | snapshot
@fact nt = 21412 | votes_cast | W | votes counted | 2034-08-12 election night | snapshot
@fact nms = 254 | margin | S | lead over the second | 2034-08-12 election night | snapshot
@fact nps = 37 | vote_share | S | share of the vote | 2034-08-12 election night | snapshot
@fact npm = 35.8 | vote_share | M | share of the vote | 2034-08-12 election night | snapshot
@fact sv = 3120 | votes_cast | W | special votes still to be counted | 2034-08-12 election night | snapshot
@fact fs = 9207 | vote_count | S | votes | 2034-08-23 official count | snapshot
@fact fm = 8615 | vote_count | M | votes | 2034-08-23 official count | snapshot
@fact fa = 3421 | vote_count | A | votes | 2034-08-23 official count | snapshot
@fact fms = 592 | margin | S | lead over the second | 2034-08-23 official count | snapshot
@fact tu = 47.3 | turnout | W | turnout | 2034-08-23 official count | snapshot
@fact tg = 78.9 | turnout | W | turnout | 2032 general election | constant
@fact gm = 4431 | margin | M | lead over the second | 2032 general election | constant
@fact k = 9 | candidates | W | candidates | - | constant
@fact sw = 42 | other | S | dollars per week promised to carers | - | plan | pledged
@rel sum nt = ns + nm + na + nj + nf + no
@rel diff nms = ns - nm
@rel share nps = ns / nt
@rel share npm = nm / nt
@rel diff fms = fs - fm
@race july-poll = ps pm pa pj pf
@race night = ns nm na nj nf
@race official = fs fm fa
@trap ns fs :: election night and official count
@trap nms fms :: lead before and after specials
@trap pm npm :: poll and vote, nearly the same share
@trap tu tg :: by-election and general election turnout
@trap gm nms :: National's old majority and Labour's lead
@trap nps npm :: two rivals a point apart
@trap sv na :: special votes and Green votes
@trap pa pf :: two smaller parties in the same poll

@doc a-poll | pollster's newsletter | 2034-07-29
Wairoto: National ahead, but a fifth haven't made up their minds

HARAKEKE RESEARCH - PUBLIC POLL No 118

We rang and messaged {604|pn} Wairoto voters between 24 and 28 July. With {two|-} weeks to go the race is National's to lose. Matiu Pennefather has {36%|pm|t=between 24 and 28 July}, Sefina Tuala-Hargreaves of Labour {31|ps|^} and the Green candidate, Anneke Rangihuna, {13|pa|^}. Joost van Kempthorne (ACT) sits on {eight|pj|^} and Faye Dalrymple-Ihaka, who stands for Te Reo o te Wai, on {seven|pf|^}. The other {four|-} of the {nine|k} names on the ballot share what is left.

Shares leave out the undecided. Before we drop them, {18%|pu|^} could not choose. The margin of error is {4|pe} points either way.

A reminder: the seat was held by National in 2032 with a majority of {4431|gm|t=in 2032}.

Unsubscribe | Level 6, 88 Customhouse Quay

@doc b-column | newspaper column | 2034-08-05
Petronella Aoake: Why the polls could be wrong about our by-election

I have lived in Wairoto for 26 years and I have never been asked by a pollster, so forgive the grumble.

Harakeke's {600|~pn}-odd respondents gave Mr Pennefather {a five-point|-} cushion. Wonderful for him. But look at the small print: {18|pu} in a hundred were undecided, far more than the gap, and the error band is {four|pe} points on each figure. On a bad day {36|pm} is {32|-}.

The orchardist hasn't had a good week either. Sefina's promise of {$42|sw|by=Sefina} a week for family carers has cut through, even with neighbours of mine who haven't voted Labour since the {eighties|-}. And the Greens' Ms Rangihuna, at {seven per cent|!pa|by=Harakeke}, will not pull out, whatever the whispers.

What worries me is that nobody will turn up. In the general election {78.9|tg|t=In the general election} per cent of us voted. I'll eat my hat if it's {half|-}.

Petronella Aoake's column appears on Saturdays. Have your say: 0800 555 118

@doc c-night | public radio site | 2034-08-12
Labour snatches Wairoto on the night, specials to come

Updated at 10:41pm
Tui Leavasa, Political reporter

Labour's Sefina Tuala-Hargreaves leads the Wairoto by-election by {254|nms|t=with all polling places reporting} votes with all polling places reporting.

The nurse had {7912|ns|t=at the end of the night} votes at the end of the night against {7658|nm|^} for National's Matiu Pennefather, who was {five|-} points up in a Harakeke poll a fortnight ago. That is {37|nps|t=at the end of the night} percent to {35.8|npm|^} percent of the {21,412|nt|^} votes counted.

The Greens' Anneke Rangihuna won {2870|na|^}, while ACT's Joost van Kempthorne ({1344|nj|^}) was only just clear of independent Faye Dalrymple-Ihaka on {1216|nf|^}. The remaining {four|-} hopefuls mustered {412|no|^} between them.

But it is not over: some {3120|~sv|t=tonight|by=the Electoral Commission} special votes are outstanding, the Electoral Commission said tonight, and the official result is due on 23 August.

At the RSA in Kopuaranga Street, Pennefather would not concede. "I have won closer ones," he told {about 80|-} supporters.

Copyright 2034. Photo: Wiremu Falaniko

@doc d-paper | morning newspaper | 2034-08-14
Nurse on brink of upset as specials hold the key

Bay Herald-Tribune, Monday

The Government's hopes in Wairoto hang on {3210|!sv|t=left to count} special votes left to count after Labour edged ahead by {254|nms|t=on Saturday night} on Saturday night.

Tuala-Hargreaves polled {7912|ns|t=on Saturday night}. For National, which had a {4431|gm|t=two years ago}-vote buffer two years ago, Pennefather had {7685|!nm|t=on Saturday night}, and party figures privately doubt that overseas voters will save him. He would have to win the specials by a margin of roughly {five to four|-}.

Third, on {2870|na}, came Rangihuna, who called her {13.4|-} percent share "the poll, give or take a whisker": Harakeke had put her at {13|pa|by=Harakeke}.

The ACT vote of {1344|nj} was its weakest in a provincial seat in ten years. Joost van Kempthorne blamed the weather. It rained 38mm on Saturday.

Today's tides: high 6.12am, 2.1m. Sudoku: page 22

@doc e-result | wire agency | 2034-08-23
Official count widens Labour win in Wairoto

WELLINGTON (SPNA) - Labour's majority in the Wairoto by-election more than doubled to {592|fms|t=Wednesday|by=the Electoral Commission} after special votes were added, the Electoral Commission said on Wednesday.

Sefina Tuala-Hargreaves finished with {9207|fs|t=after special votes were added} votes, Matiu Pennefather of National with {8615|fm|^} and Anneke Rangihuna of the Greens with {3421|fa|^}. The lead on election night had been {254|nms|t=on election night}.

Turnout was {47.3|tu} percent, compared with {78.9|tg|t=at the last general election} percent at the last general election.

Tuala-Hargreaves will be sworn in next Tuesday. She repeated a pledge to press for a {$42|sw} weekly payment to carers.

Pennefather, an orchardist, said he had been beaten "by {six hundred|~fms} people and a lot of umbrellas" and will not ask for a recount.

@doc f-hill | political newsletter | 2034-08-24
The Hill Street Brief: {five|-} things we learned in Wairoto

1. Specials broke for Labour, again. It picked up {1295|-} of them to National's {957|-}, and a lead of {254|nms|t=on the night} on the night became {592|fms|t=in the official count} in the official count.

2. The pollster missed the winner. Harakeke's July survey of {604|pn} voters put Labour on {31|ps|t=July}, National on {36|pm|^}. It says that it got the rest right, and with the independent on {seven|pf|^} and ACT on {eight|pj|^} that's fair.

3. Nobody came. Turnout of {43.7|!tu} percent was said to be the worst in a provincial by-election for 21 years.

4. There were {nine|k} candidates, and {five|-} lost their deposits.

5. National dropped from a majority of {4431|gm|t=in 2032} in 2032 to second, on {8615|fm} votes.

Tips to tips@hillstbrief.example. Forwarded this? It costs $9 a month.
