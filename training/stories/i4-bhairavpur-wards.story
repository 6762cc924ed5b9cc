@story i4-bhairavpur-wards
@topic Municipal corporation poll in Bhairavpur: trends at noon, final seats, votes
@subject V = Nagar Vikas Manch | NVM | the Manch | the Vikas Manch
@subject J = Jan Ekta Dal | JED | the Dal | the ruling party
@subject L = Lok Seva Party | LSP | the Lok Seva
@subject I = Independents | independents | others
@subject B = Bhairavpur Municipal Corporation | Bhairavpur | the corporation | the House | the civic body
@subject W = Ward 58 | Sitaram Bagh | ward 58
@fact v0 = 38 | seats | V | wards led | 2037-02-18 noon | snapshot
@fact j0 = 40 | seats | J | wards led | 2037-02-18 noon | snapshot
@fact l0 = 12 | seats | L | wards led | 2037-02-18 noon | snapshot
@fact i0 = 6 | seats | I | wards led | 2037-02-18 noon | snapshot
@fact v1 = 41 | seats | V | wards won | final 2037 | constant
@fact j1 = 34 | seats | J | wards won | final 2037 | constant
@fact l1 = 13 | seats | L | wards won | final 2037 | constant
@fact i1 = 8 | seats | I | wards won | final 2037 | constant
@fact v32 = 29 | seats | V | wards won | 2032 | constant
@fact j32 = 47 | seats | J | wards won | 2032 | constant
@fact l32 = 11 | seats | L | wards won | 2032 | constant
@fact i32 = 9 | seats | I | wards won | 2032 | constant
@fact n = 96 | seats | B | wards in all | - | constant
@fact maj = 49 | seats | B | wards for a majority | - | constant | threshold
@fact sh = 8 | seats | V | wards short of a majority | final 2037 | constant
@fact vg = 12 | seats | V | wards gained | final 2037 | constant
@fact jl = 13 | seats | J | wards lost | final 2037 | constant
@fact vv = 311112 | vote_count | V | votes | final 2037 | constant
@fact jv = 297285 | vote_count | J | votes | final 2037 | constant
@fact lv = 138272 | vote_count | L | votes | final 2037 | constant
@fact iv = 117531 | vote_count | I | votes | final 2037 | constant
@fact tv = 864200 | votes_cast | B | votes polled | final 2037 | constant
@fact vp = 36 | vote_share | V | share of votes | final 2037 | constant
@fact jp = 34.4 | vote_share | J | share of votes | final 2037 | constant
@fact lp = 16 | vote_share | L | share of votes | final 2037 | constant
@fact tu = 61.3 | turnout | B | voters who turned out | 2037 | constant
@fact tu32 = 57.8 | turnout | B | voters who turned out | 2032 | constant
@fact mw = 11 | margin | W | votes between first and second | final 2037 | constant
@fact wm = 50 | seats | B | wards won by women | final 2037 | constant
@fact ar = 14 | arrests | B | people detained outside the counting hall | 2037-02-18 | constant
@fact tax = 15 | rate | V | cut in property tax | in the first year | plan | pledged
@fact tud = 3.5 | turnout | B | points that turnout rose | 2037 | constant
@fact br = 20000000 | other | J | rupees offered to an independent | - | snapshot | denied
@trap v0 v1 :: trends and result
@trap j1 j32 :: two elections
@trap jl vg :: lost and gained by rivals
@rel sum n = v1 + j1 + l1 + i1
@rel sum tv = vv + jv + lv + iv
@rel diff sh = maj - v1
@rel diff vg = v1 - v32
@rel diff jl = j32 - j1
@rel diff tud = tu - tu32
@rel share vp = vv / tv
@rel share jp = jv / tv
@rel share lp = lv / tv
@race noon = v0 j0 l0 i0
@race seats = v1 j1 l1 i1
@race votes = vv jv lv

@doc a-live | live blog | 2037-02-18
BMC results LIVE: Neck and neck in Bhairavpur, says our man at the stadium

12.04 pm | Trends are in for all {96|n} wards. JED is in front in {40|j0|t=12.04 pm}, NVM in {38|v0|^}, Lok Seva in {12|l0|^}, others in {six|i0|^}. The magic figure is {49|maj}.

12.31 pm | For those just joining: in the outgoing House the Dal has {47|j32|t=outgoing House} members and the Manch {29|v32|^}.

1.15 pm | Scuffle at gate no. 3 after a counting agent was found with two phones. Police have detained {14|ar|by=Police} persons.

2.50 pm | It is turning. Vikas Manch workers have started on the sweets. Their leader, Smt. Kalyani Deshwal, repeats her promise to take {15 per cent|tax|by=Kalyani Deshwal} off property tax in year one.

4.40 pm | That's that. NVM {41|v1|t=4.40 pm}, JED {34|j1|^}, LSP {13|l1|^}, Independents {8|i1|^}. Nobody has a majority.

Also read: IPL auction: who went for Rs 11 crore?

@doc b-english | English-language daily | 2037-02-19
Vikas Manch emerges single largest party, falls {eight|sh} short

Staff Reporter, BHAIRAVPUR

The Nagar Vikas Manch on Wednesday dislodged the Jan Ekta Dal as the largest group in the {96|n}-member municipal corporation, winning {41|v1} wards, {12|vg} more than in 2032, but will need {eight|sh} others to cross the halfway mark of {49|maj}.

The ruling party was reduced to {34|j1} from {47|j32|t=2032}, while the Lok Seva Party improved its tally from {11|l32|t=2032} to {13|l1}. Independents, whose support both camps sought till late in the night, bagged {eight|i1}.

In votes the gap was narrower. The Manch secured {3,11,112|vv}, or {36 per cent|vp}, and the Dal {2,97,285|jv}, or {34.4 per cent|jp}. The Lok Seva's {1,38,272|lv} amounted to {16 per cent|lp}.

Polling stood at {61.3 per cent|tu} against {57.8 per cent|tu32|t=five years ago} five years ago. As many as {50|wm} of the members-elect are women.

The closest contest was in Ward 58, Sitaram Bagh, decided by {11|mw} votes after two recounts.

@doc c-vern | city news portal | 2037-02-19
How the Dal lost its fort

By noon they were dancing in the Dal office; {40|j0|t=By noon} wards were theirs on the board against the Manch's {38|v0|^}. By evening the drummers had gone home without pay. {34|j1|t=By evening}: that is all that was left of {57|!j32|t=in the last election} seats in the last election.

What happened? The last rounds came from the new colonies beyond the bypass, where {15 per cent|tax} off the house tax weighs more than a statue. The Manch, which took {41|v1}, swept nine of eleven wards there.

Lakhs of votes, but few between them. Out of {8.64 lakh|tv} cast, the Manch polled {3.11 lakh|vv} and the Dal {2.79 lakh|!jv}. In Sitaram Bagh only {11|mw} decided, and the loser there, Prof. Imtiaz Qadri, is a former mayor.

Turnout was a healthy {61.3|tu} p.c.

Follow us on 5 platforms | Rate this story: 4.2 ★

@doc d-nat | national news site | 2037-02-19
Bhairavpur throws up hung House; independents hold key

{Eight|i1} independents will decide who runs one of the country's worst-drained cities after neither of its big parties reached {49|maj} seats.

With {41|v1} the Vikas Manch has the first claim. The JED, which shed {a dozen|!jl} wards and is down to {34|j1}, could still govern if it adds the LSP's {13|l1} (last time {11|l32|t=last time}) and {two|-} more.

The Manch led in the popular vote as well, {36%|vp} to {34.4%|jp}, with LSP on {16%|lp}.

Turnout rose by {3.5|tud} points to {61.3%|tu}, the State Election Commission said.

A senior JED functionary denied offering "{Rs 2 crore|br|by=A senior JED functionary}" to any member. "We do not have {two lakh|-}," he quipped.

Trending: 7 monsoon shoes under ₹999
