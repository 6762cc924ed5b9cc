@story zc-unalga-cruisecap
@topic An Alaskan harbor town: dock bond, cruise ship cap by ballot, and a mayor's race with ranked choice
@subject C = Proposition A | the cruise cap | the cap
@subject D = Proposition B | the dock bond | the bond
@subject L = Lorena Kvasnikoff | Kvasnikoff | the crabber
@subject G = Gus Halvorsen-Aquino | Halvorsen-Aquino | the hotel owner
@subject P = Pete Tutiakoff | Tutiakoff
@subject H = harbor town of Unalga Bay | Unalga Bay | the city
@fact cy = 1012 | vote_count | C | votes for | certified | snapshot
@fact cn = 874 | vote_count | C | votes against | certified | snapshot
@fact dy = 941 | vote_count | D | votes for | certified | snapshot
@fact dn = 938 | vote_count | D | votes against | certified | snapshot
@fact l1 = 702 | vote_count | L | first choices | certified | snapshot
@fact g1 = 745 | vote_count | G | first choices | certified | snapshot
@fact p1 = 433 | vote_count | P | first choices | certified | snapshot
@fact l2 = 968 | vote_count | L | votes in the second round | certified | snapshot
@fact g2 = 851 | vote_count | G | votes in the second round | certified | snapshot
@fact ex = 61 | other | P | ballots without a further choice | certified | snapshot
@fact cap = 4000 | crowd | C | cruise passengers allowed a day | from 2036 | plan | threshold
@fact max = 9800 | crowd | H | cruise passengers on the busiest day | 2034 | snapshot
@fact yr = 412000 | crowd | H | cruise passengers | 2034 | cumulative
@fact bond = 27500000 | budget | D | dollars to be borrowed | - | plan
@fact pop = 4370 | other | H | residents | 2034 | snapshot
@fact tax = 3100000 | revenue | H | dollars of passenger fees | 2034 | cumulative
@fact loss = 1400000 | revenue | C | dollars of fees lost a year | - | plan | projected
@fact tu = 61 | turnout | H | turnout | certified | snapshot
@trap l1 l2 :: two rounds
@trap cy dy :: two propositions
@trap cap max :: planned cap and busiest day
@trap max yr :: a day and a year
@trap tax loss :: fees and lost fees
@rel diff q = dy - dn
@fact q = 3 | margin | D | lead in votes | certified | snapshot
@race first = g1 l1 p1
@race second = l2 g2
@race a = cy cn
@race b = dy dn

@doc kucb-like | public radio, web story | 2035-10-14
Unalga Bay caps cruise ships, passes dock bond by {three|q} votes, picks a crabber

Voters in Unalga Bay will limit cruise passengers to {4,000|cap} a day. Proposition A passed {1,012|cy|t=final} to {874|cn|^}, according to final results certified on Tuesday.

The other question was as close as it gets: a {$27.5 million|bond} bond for the dock squeaked by, {941|dy|t=final} to {938|dn|^}.

For mayor, Lorena Kvasnikoff beat hotel owner Gus Halvorsen-Aquino {968|l2|t=final} to {851|g2|^} when Pete Tutiakoff's votes were passed on. On first choices Halvorsen-Aquino had led her, {745|g1|^} to {702|l1|^}, with Tutiakoff at {433|p1|^}. {Sixty-one|ex|^} of his voters had no second choice.

Turnout was {61|tu|t=final} percent in the city of {4,370|pop}.

@doc cruise-trade | cruise industry newsletter | 2035-10-16
Alaska: another port pulls up the ladder

Unalga Bay, population {4,370|pop}, is the {third|-} Alaskan port to vote for a daily limit, at {4,000|cap} guests from 2036. Its busiest day of 2034 saw {9,800|max|t=Its busiest day of 2034} ashore; the year, {412,000|yr|t=2034}.

CruiseLines Alliance called the result ({1,012|cy}–{874|cn}) "a wafer". The city collects {$3.1m|tax} in passenger fees and, says the Alliance, will lose {$1.4m|loss|by=the Alliance}. It's unclear how it'll service the {$27.5m|bond} dock bond approved the same day.

Ships affected: *Boreal Majesty* ({5,100|-} berths), *Aurora of the Oceans* ({4,680|-}).

The mayor-elect, who fishes for crab, told us: "Bring half a boat."

Bookings for 2036: +{6|-}%. Fuel: {$611|-}/t

@doc letters-page | newspaper letters | 2035-10-24
**Every vote**
For all of you who told me that one vote doesn't matter: {941|dy} to {938|dn}. My three kids flew home from Anchorage. You're welcome. — *Olga S.*

**Who won?**
I see that the man who got the most votes for mayor, {745|g1} of them, isn't the mayor. The gal with {702|l1} is. Explain it to me like I'm a halibut. — *R. Ferris, {212|-} Biorka Dr.*

**To Mr. Ferris**
{433|p1} of us put Pete first. When he was out, we weren't out. Most of us had Lorena second, and so {968|l2} to {851|g2}. A halibut has two eyes on one side; have another look. — *M. Tutiakoff (cousin)*

**{4,000|cap}**
On the day when {9,800|max} came, I couldn't get to my own mother's funeral. I'd have voted for {zero|-}. — *Name withheld*

**Fees**
Somebody remind the {1,012|cy} that {$3.1 million|tax} a year fixes a lot of roof. — *G. Halvorsen-Aquino*

@doc city-notice | municipal notice | 2035-10-13
CITY OF UNALGA BAY — CERTIFICATE OF ELECTION — Resolution 2035-41

Mayor (RCV). Round 1: HALVORSEN-AQUINO {745|g1|s=HALVORSEN-AQUINO}, KVASNIKOFF {702|l1|s=KVASNIKOFF}, TUTIAKOFF {433|p1|s=TUTIAKOFF}. Round 2: KVASNIKOFF {968|l2|s=KVASNIKOFF}, HALVORSEN-AQUINO {851|g2|s=HALVORSEN-AQUINO}, exhausted {61|ex}.
Prop. A (limit of {4,000|cap} lower berths per day): YES {1,012|cy|s=Prop. A}, NO {874|cn|s=Prop. A}.
Prop. B (G.O. bonds not to exceed {$27,500,000|bond}): YES {941|dy|s=Prop. B}, NO {938|dn|s=Prop. B}.
Ballots {1,894|-}. Turnout {61%|tu}.
Recount requests by Oct. {19|-}: candidates within {0.5%|-}, free of charge.
