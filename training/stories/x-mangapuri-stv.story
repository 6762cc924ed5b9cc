@story x-mangapuri-stv
@topic Mayoralty by single transferable vote and an amalgamation poll in Mangapuri District, New Zealand
@subject S = Colin Strachan | Strachan | Mr Strachan | the sitting mayor
@subject M = Mere Paranihi | Paranihi | Ms Paranihi | the former nurse
@subject G = Sukhjit Gill | Gill | Mr Gill | the orchardist
@subject F = Fa'alogo Tavita | Tavita | Mr Tavita
@subject D = Mangapuri District | Mangapuri | the district
@subject O = Okere District | Okere
@subject RR = Rates Relief | the Relief ticket
@subject MT = Mangapuri Tomorrow | Tomorrow
@fact s1 = 3104 | vote_count | S | first preferences for mayor | progress result, 14 October 2028 | snapshot
@fact m1 = 2988 | vote_count | M | first preferences for mayor | progress result, 14 October 2028 | snapshot
@fact g1 = 1765 | vote_count | G | first preferences for mayor | progress result, 14 October 2028 | snapshot
@fact f1 = 843 | vote_count | F | first preferences for mayor | progress result, 14 October 2028 | snapshot
@fact v1 = 8700 | votes_cast | D | valid votes for mayor | progress result, 14 October 2028 | snapshot
@fact sp1 = 35.7 | vote_share | S | share of first preferences for mayor | progress result, 14 October 2028 | snapshot
@fact mp1 = 34.3 | vote_share | M | share of first preferences for mayor | progress result, 14 October 2028 | snapshot
@fact gp1 = 20.3 | vote_share | G | share of first preferences for mayor | progress result, 14 October 2028 | snapshot
@fact fp1 = 9.7 | vote_share | F | share of first preferences for mayor | progress result, 14 October 2028 | snapshot
@fact d1 = 116 | margin | S | lead on first preferences for mayor | progress result, 14 October 2028 | snapshot
@fact s2 = 3371 | vote_count | S | first preferences for mayor | final | snapshot
@fact m2 = 3309 | vote_count | M | first preferences for mayor | final | snapshot
@fact g2 = 1910 | vote_count | G | first preferences for mayor | final | snapshot
@fact f2 = 902 | vote_count | F | first preferences for mayor | final | snapshot
@fact v2 = 9492 | votes_cast | D | valid votes for mayor | final | snapshot
@fact d2 = 62 | margin | S | lead on first preferences for mayor | final | snapshot
@fact s3 = 3540 | vote_count | S | votes for mayor after the second iteration | final | snapshot
@fact m3 = 3655 | vote_count | M | votes for mayor after the second iteration | final | snapshot
@fact g3 = 2120 | vote_count | G | votes for mayor after the second iteration | final | snapshot
@fact n3 = 177 | other | D | non-transferable votes after the second iteration | final | snapshot
@fact s4 = 4288 | vote_count | S | votes for mayor after the last iteration | final | snapshot
@fact m4 = 4701 | vote_count | M | votes for mayor after the last iteration | final | snapshot
@fact n4 = 503 | other | D | non-transferable votes after the last iteration | final | snapshot
@fact r4 = 8989 | votes_cast | D | votes still in play after the last iteration | final | snapshot
@fact d4 = 413 | margin | M | majority after the last iteration | final | snapshot
@fact mp4 = 52.3 | vote_share | M | share of the votes in play after the last iteration | final | snapshot
@fact maj = 4495 | vote_count | D | votes that made an absolute majority | final | snapshot | threshold
@fact d25 = 58 | margin | S | majority after the last iteration | 2025 | snapshot
@fact env = 9623 | votes_cast | D | voting papers returned | final | snapshot
@fact inf = 131 | other | D | blank and informal papers for mayor | final | snapshot
@fact enr = 20545 | other | D | electors on the roll | 2028 | snapshot
@fact to = 46.8 | turnout | D | share of electors who returned papers | final | snapshot
@fact to25 = 41.8 | turnout | D | share of electors who returned papers | 2025 | snapshot
@fact dk = 5602 | vote_count | D | votes in the poll to stay separate | final | snapshot
@fact dm = 3877 | vote_count | D | votes in the poll to amalgamate | final | snapshot
@fact dv = 9479 | votes_cast | D | valid votes in the poll | final | snapshot
@fact dkp = 59.1 | vote_share | D | share in the poll to stay separate | final | snapshot
@fact ok = 2544 | vote_count | O | votes in the poll to stay separate | final | snapshot
@fact om = 4010 | vote_count | O | votes in the poll to amalgamate | final | snapshot
@fact ov = 6554 | votes_cast | O | valid votes in the poll | final | snapshot
@fact omp = 61.2 | vote_share | O | share in the poll to amalgamate | final | snapshot
@fact rr1 = 6 | seats | RR | council seats won | progress result, 14 October 2028 | snapshot
@fact mt1 = 3 | seats | MT | council seats won | progress result, 14 October 2028 | snapshot
@fact rr2 = 5 | seats | RR | council seats won | final | snapshot
@fact mt2 = 4 | seats | MT | council seats won | final | snapshot
@fact in = 2 | seats | - | council seats won by independents | final | snapshot
@fact all = 11 | seats | D | seats on the council | - | constant
@fact cap = 4 | rate | S | yearly rise in rates | - | plan | pledged
@fact mra = 6.5 | rate | M | yearly rise in rates | - | plan | pledged
@fact now = 9.8 | rate | D | yearly rise in rates | 2027 | snapshot
@fact spec = 805 | other | D | special votes still to be counted | 14 October 2028 | snapshot
@rel sum v1 = s1 + m1 + g1 + f1
@rel sum v2 = s2 + m2 + g2 + f2
@rel sum v2 = s3 + m3 + g3 + n3
@rel sum v2 = s4 + m4 + n4
@rel sum r4 = s4 + m4
@rel diff d1 = s1 - m1
@rel diff d2 = s2 - m2
@rel diff d4 = m4 - s4
@rel share mp4 = m4 / r4
@rel share sp1 = s1 / v1
@rel share mp1 = m1 / v1
@rel share gp1 = g1 / v1
@rel share fp1 = f1 / v1
@rel sum env = v2 + inf
@rel share to = env / enr
@rel sum dv = dk + dm
@rel share dkp = dk / dv
@rel sum ov = ok + om
@rel share omp = om / ov
@rel sum all = rr2 + mt2 + in
@race progress = s1 m1 g1 f1
@race first = s2 m2 g2 f2
@race last = m4 s4
@trap s1 s2 :: progress result against final first preferences
@trap m2 m4 :: first preferences against the last iteration
@trap d4 d25 :: this year's majority against that of 2025
@trap d2 d25 :: Strachan's lead on first preferences against his majority of 2025
@trap dkp omp :: two districts voted opposite ways in the same poll
@trap v2 dv :: the mayoralty against the amalgamation poll
@trap rr1 rr2 :: a seat changed hands in the final count
@trap env v2 :: papers returned against valid votes

@doc a-radio | public radio website | 2028-10-14
Strachan ahead in Mangapuri as mayoral count goes to preferences

Iwi Radio Aotearoa, 5:20pm

The sitting mayor of Mangapuri, Colin Strachan, leads a tight race on today's progress result, but it will take other people's second choices to decide it.

Strachan has {3104|s1|t=today's progress result} first preferences. Mere Paranihi, a former nurse who came within {58|d25|t=three years ago} votes of him three years ago, has {2988|m1|t=today's progress result}. Orchardist Sukhjit Gill is on {1765|g1|^} and Fa'alogo Tavita on {843|f1|^}.

That is about {36|~sp1} percent for the mayor and {34|mp1|round} for Paranihi, with {a fifth|~gp1} behind Gill.

Roughly {800|~spec|by=The electoral officer} special votes and papers dropped in this morning are yet to be processed. The electoral officer, Judith Waaka, expects a final result by Thursday.

The same voters were asked whether their district should merge with Okere next door. That count is not due until next week.

On the council the Rates Relief ticket is heading for {six|rr1|t=today's progress result} of the {11|all} seats, enough to run the table; Mangapuri Tomorrow has {three|mt1|t=today's progress result}.

@doc b-blog | live blog of a regional newspaper | 2028-10-14
VOTE 2028 LIVE: The valley decides

The Ranges Courier, with Petra Hollings at the Mangapuri War Memorial Hall

**7.48pm** That's us for tonight. Sausage rolls: gone.

**6.55pm** Strachan speaks. He won't claim it. "{A hundred and sixteen|d1|t=tonight|by=He} is not a mandate, it's a bus queue," he says of tonight's lead. He repeats his promise to hold rates rises to {4 percent|cap} a year. Someone at the back shouts the figure from last year ({9.8|now|t=last year}).

**6.31pm** Ms Paranihi is at the marae with whānau. Her spokesperson texts: "We have been behind at half-time before." She has campaigned on {6.5 percent|mra}, all of the extra for pipes.

**6.02pm** For the numbers people. Of the {8700|v1|t=counted so far} valid papers counted so far: mayor {35.7|sp1|^}%, Paranihi {34.3|mp1|^}, Gill {20.3|gp1|^}, Tavita {9.7|fp1|^}. A winner needs more than {half|-} of whatever is left once the lower {two|-} drop out.

**5.40pm** Gill, asked where his voters will go: "Home, I reckon. It's milking."

**5.15pm** Progress result is in. Screen has frozen. Bear with us.

@doc c-notice | declaration of result by the electoral officer | 2028-10-19
MANGAPURI DISTRICT COUNCIL: DECLARATION OF RESULT OF ELECTION

Local Electoral Act 2001, section 86

Electors on the roll: {20,545|enr}. Voting papers returned: {9623|env|t=final count}, being {46.8%|to|t=final count}. Blank and informal for the office of mayor: {131|inf|t=final count}. Figures below are those of the final count.

Mayor (one vacancy), first preferences

GILL, Sukhjit — {1910|g2|t=final count}
PARANIHI, Mere — {3309|m2|^}
STRACHAN, Colin — {3371|s2|^}
TAVITA, Fa'alogo — {902|f2|^}
Total valid: {9492|v2|^}

Iteration 2 (TAVITA excluded): GILL {2120|g3|^}, PARANIHI {3655|m3|^}, STRACHAN {3540|s3|^}, non-transferable {177|n3|^}.

Iteration 3 (GILL excluded): PARANIHI {4701|m4|^}, STRACHAN {4288|s4|^}, non-transferable {503|n4|^}. Absolute majority of votes at final iteration: {4495|maj|^}.

I therefore declare PARANIHI, Mere to be elected.

Poll on amalgamation with Okere District: for remaining a separate district {5602|dk|t=final count}; for amalgamation {3877|dm|^}; valid votes {9479|dv|^}.

J. M. Waaka, Electoral Officer, 12 Totara Street, Mangapuri

@doc d-courier | regional newspaper | 2028-10-20
Nurse takes the chain from the man who beat her

By Petra Hollings

Second and third choices carried Mere Paranihi into the Mangapuri mayoralty yesterday by {413|d4|t=yesterday} votes, seven times the sliver by which she lost to Colin Strachan last time.

Mr Strachan was still in front on first preferences when the last papers were in, though only by {62|d2|t=when the last papers were in}. Mr Tavita's supporters then broke {two|-} to {one|-} for the challenger over the mayor, and when the orchardist went out as well she gained {more than a thousand|-} more.

At the end she held {52.3 percent|mp4|t=At the end} of the {8989|r4|^} papers still in play. {Five hundred and three|n4|^} people had ranked neither.

Turnout rose to nearly {47|~to} percent from {41.8|to25|t=in 2025} in 2025.

The poll on joining forces with the neighbours is a mess. Here {59|dkp|round} percent want to stay as they are. Over the hill in Okere, {61|omp|round} percent want the union: {4010|om} to {2544|ok}, out of {6554|ov}. Both had to say yes, so nothing will happen.

The new mayor will not have a friendly council. Nor will she have a hostile one: a recount of specials in Hill Ward cost the Relief ticket a seat, leaving it with {five|rr2}. Mangapuri Tomorrow has {four|mt2} and {two|in} are independents.

"I said {six and a half|mra|by=she} and I meant it," she said of rates. Her rival's {4 percent|cap|s=Her rival's} cap is, presumably, dead.

Photo: 3 of 9. Also today: Stags lose 24-17; Powerball $8m.

@doc e-column | opinion column, national weekly | 2028-10-28
What Mangapuri tells us about counting

There is a pub in Mangapuri where the mayor loses every night of the week and always has. On the second Saturday of October it briefly seemed that he would not: he had {3104|s1|t=On the second Saturday of October}, she {2988|m1|^|s=she}, and the publican turned the wireless off.

Five days on, nobody had taken a vote away from Colin Strachan. He had in fact gained {267|-} first preferences. What had happened was that {503|n4|t=Five days on} ballots had run out of names, that {902|f2|^} admirers of a retired rugby coach had been asked whom they liked next, and that Sukhjit Gill's people, contrary to rumour, did not all go home.

In the end it was {4701|m4|t=In the end} to {4288|s4|^}. First past the post would have returned the incumbent by a whisker, {62|d2} votes. I am told this shows that the system is broken. I would say it shows that {three-quarters|-} of the country, which still uses the old method, has never asked the question.

As for the amalgamation poll, Okere proposed, with {61.2 percent|omp}, and Mangapuri declined, with {59.1|dkp}. I have been to weddings like that.
