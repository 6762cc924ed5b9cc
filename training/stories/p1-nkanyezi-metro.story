@story p1-nkanyezi-metro
@topic Hung council in Nkanyezi Bay metro, South Africa: results, coalition talks, a mayor by four votes
@subject U = Umbumbano Party | Umbumbano | the UP
@subject D = Democratic Front | the Front | the DF
@subject I = Izwi Labantu | Izwi
@subject S = small parties | the smalls | five small parties
@subject C = Nkanyezi Bay | the metro | the council | the city | the bay
@subject E = the Electoral Commission | IEC | the commission
@subject N = Nokuthula van Rensburg | van Rensburg | the new mayor
@subject P = Pravin Moodley-Dube | Moodley-Dube | the outgoing mayor
@subject K = Eskom | the power utility
@subject V = metro police | the metro police department
@fact s = 230 | seats | C | seats in the council | 2031 | constant
@fact maj = 116 | seats | C | seats needed for a majority | 2031 | constant | threshold
@fact u = 92 | seats | U | seats won | 2031-11-03 final | constant
@fact d = 81 | seats | D | seats won | 2031-11-03 final | constant
@fact i = 34 | seats | I | seats won | 2031-11-03 final | constant
@fact sm = 23 | seats | S | seats won | 2031-11-03 final | constant
@fact us = 39.8 | vote_share | U | share of the vote | 2031-11-03 final | constant
@fact ds = 35.1 | vote_share | D | share of the vote | 2031-11-03 final | constant
@fact is = 14.7 | vote_share | I | share of the vote | 2031-11-03 final | constant
@fact us0 = 48.3 | vote_share | U | share of the vote | 2026 | constant
@fact u1 = 42.6 | vote_share | U | share of the vote | 62% of stations counted | snapshot
@fact c1 = 62 | counted_share | E | voting stations counted | Tuesday 18:00 | snapshot
@fact tn = 41.3 | turnout | C | turnout | 2031-11-01 | constant
@fact tn0 = 45.6 | turnout | C | turnout | 2026 | constant
@fact rol = 1890000 | other | C | registered voters | 2031 | constant
@fact mv = 117 | votes_cast | N | councillors' votes for her as mayor | 2031-11-22 | constant
@fact mp = 113 | votes_cast | P | councillors' votes for him as mayor | 2031-11-22 | constant
@fact mm = 4 | margin | N | votes ahead in the election of the mayor | 2031-11-22 | constant
@fact debt = 7800000000 | budget | K | rand owed by the metro | 2031-10 | snapshot
@fact col = 78 | rate | C | share of bills collected | 2030-31 | constant
@fact colt = 92 | rate | N | share of bills to be collected | 2033-34 | plan | pledged
@fact pol = 1640 | officers | V | officers | 2031 | snapshot
@fact polp = 500 | officers | N | additional officers promised | 2034 | plan | pledged
@fact bud = 58000000000 | budget | C | budget in rand | 2031-32 | constant
@fact hs = 27400 | homes | C | families on the housing list | 2031 | snapshot
@fact arr = 19 | arrests | C | people arrested for disrupting the vote | 2031-11-01 | cumulative
@fact hrs = 11 | duration | C | hours of the first council sitting | 2031-11-22 | constant
@fact age = 44 | age | N | age | 2031 | snapshot
@fact wat = 31 | rate | C | share of water lost in pipes | 2031 | snapshot
@fact pp = 38 | poll_share | U | registered voters for the party | October 2031 | snapshot
@fact dp = 33 | poll_share | D | registered voters for the party | October 2031 | snapshot
@fact ps = 2010 | sample_size | C | registered voters polled | October 2031 | constant
@rel sum s = u + d + i + sm
@fact fi = 115 | seats | D | seats of Front and Izwi together | 2031-11-18 | constant | hypothetical
@fact us2 = 115 | seats | U | seats of Umbumbano and the small parties together | 2031-11-18 | constant | hypothetical
@fact ns = 1 | seats | C | seats short of a majority | 2031-11-18 | constant | hypothetical
@fact one = 1 | seats | S | seats of the plumber | 2031 | constant
@rel sum fi = d + i
@rel sum us2 = u + sm
@rel diff ns = maj - fi
@rel diff mm = mv - mp
@race seats = u d i sm
@race share = us ds is
@race poll = pp dp
@race mayor = mv mp
@trap u1 us :: 62 per cent of stations against all
@trap us us0 :: five years before
@trap mv maj :: votes got against votes needed
@trap col colt :: collected against promised
@trap pol polp :: there and to come
@trap pp us :: a poll against the result

@doc bayecho | city daily | 2031-11-04
Nobody's council: Umbumbano loses its majority in the bay

By Lindelani Pieterse

NKANYEZI BAY — Until six on Tuesday evening, {62%|c1|t=six on Tuesday evening} of stations counted, Umbumbano was telling its people it might scrape home. It stood at {42.6%|u1|^}. By yesterday's declaration the slide had continued to {39.8%|us|t=yesterday's declaration}, from the {48.3%|us0|t=2026} of 2026.

That's {92|u} seats in a council of {230|s}, where {116|maj} make a majority. The Democratic Front got {81|d} with {35.1%|ds|t=yesterday's declaration} of the vote; Izwi Labantu, {34|i} with {14.7%|is|t=yesterday's declaration}. {23|sm} are strewn among {five|-} small parties.

{41.3%|tn} of {1.89 million|rol} registered voters showed up, down from {45.6%|tn0|t=2026}. Police made {19|arr} arrests.

An October survey of {2,010|ps|by=An October survey} had it right: Umbumbano at {38|pp|^}, the Front at {33|dp|^}.

The Front wants metro police, now {1,640|pol|t=now} strong, trebled; Izwi wants the water to stop leaking out of the pipes, {31%|wat} of it.

Sport: Bay Rovers 1, Chippa 1. Page 31.

@doc netnews | online news site | 2031-11-18
Coalition cookbook: the sums that could make a mayor

Start with the ingredients. Umbumbano {92|u}. Democratic Front {81|d}. Izwi Labantu {31|!i}. The smalls {23|sm}.

Recipe {one|-}: Front plus Izwi plus a pinch. {81|d} and {34|i} is {115|fi}, {one|ns} short. They need at least {one|-} of the smalls.
Recipe {two|-}: Umbumbano plus all {23|sm} smalls. That also gives {115|us2}. Still {one|ns} short.
Recipe {three|-}: Umbumbano and the Front. Ask your grandmother.

So everyone is calling the same man, a retired plumber with {one|one} seat.

What would each side do with the city? It owes Eskom {R6.4bn|!debt|v=6400000000} and collects {78%|col} of its bills. {27,400|hs} families wait for a house.

Share 412 | Comments 93 | Newsletter sign-up

@doc sawire | wire agency | 2031-11-22
South African metro elects opposition mayor by {four|mm} votes

NKANYEZI BAY, South Africa (UP) — An opposition coalition ended a decade of rule by the Umbumbano Party in one of South Africa's largest metropolitan councils on Saturday, electing Nokuthula van Rensburg as mayor by {117|mv|t=on Saturday} to {113|mp|^} after {11|hrs} hours.

Van Rensburg, {44|age}, leads the Democratic Front, which has {81|d} seats of {230|s}. She was backed by Izwi Labantu and {two|-} smaller parties; the outgoing mayor, Pravin Moodley-Dube, got the rest.

She takes over a {58 billion|bud} rand budget with {7.8 billion|debt} owed to the power utility Eskom, and has promised {500|polp} more officers.

@doc mayorspeak | statement | 2031-11-23
STATEMENT BY EXECUTIVE MAYOR NOKUTHULA VAN RENSBURG

{117|mv|t=yesterday} of {230|s} councillors yesterday gave me their confidence. I thank them. To the {113|mp|^} who didn't, I say: my door will be open, and so will the books.

Within three years this metro will collect {92%|colt} of what it bills. Today it is {78%|col|t=Today}. We'll not, as a previous administration did, pretend that {R7.8bn|debt|v=7800000000} owed to Eskom is a rounding error.

{27,400|hs} families have been on a housing list for longer than some of my councillors have been alive. Nobody will jump it.

I inherit {1,460|!pol} metro police. I'll leave {500|polp} more.

Ends. Media: 041 555 0180

@doc bayecho2 | city daily | 2031-11-29
Comment: Her first week, in {seven|-} numbers

{Seven|-}. The number of MMCs from her own party. {Four|mm}: the votes by which she got the chain. {117|mv} is what she had; by my count {114|!mp} was what he did, and {three|-} of those have since said they pressed the wrong button.

{500|polp}: the officers she has promised, on the back of {1,640|pol}.

{92|colt}: the collection rate, in per cent, on which she'll be fired or reelected. It was {78|col|t=last year} last year.

{31|wat}: the percentage of our water that gets lost, which no one mentioned this week.

And {nought|-}: the number of weeks in which an Umbumbano member has said the word "sorry."
