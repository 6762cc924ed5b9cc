@story ledwyn-transit-strike
@topic Transit strike in Port Ledwyn, Nova Scotia: from the walkout to the second ballot
@subject L = Transport Workers of the Gulf, Local 1208 | Local 1208 | the local | the union | union members | drivers and mechanics
@subject T = Port Ledwyn Transit | the city | the employer | the transit agency | city negotiators | city hall
@subject C = Port Ledwyn council | council | councillors
@subject P = Fathom Street Research | Fathom Street
@subject B = Ardith Comeau-Okafor | Comeau-Okafor | the local's president | the union president
@fact mem = 412 | jobs | L | members on strike | - | constant
@fact ops = 336 | jobs | L | bus operators on strike | - | constant
@fact mech = 76 | jobs | L | mechanics and cleaners on strike | - | constant
@fact mand = 94 | vote_share | L | share of members for a strike | 2029-10-21 | constant
@fact off1 = 9.5 | rate | T | wage increase offered over the contract | before the walkout | plan | pledged
@fact dem1 = 15 | rate | L | wage increase demanded over the contract | before the walkout | plan
@fact ten = 11 | rate | T | wage increase offered over the contract | first tentative deal | plan | pledged
@fact fin = 12.75 | rate | T | wage increase agreed over the contract | second deal | plan
@fact rej = 58 | vote_share | L | share of members against the deal | 2029-11-14 first ballot | constant
@fact acc = 71 | vote_share | L | share of members for the deal | 2029-11-22 second ballot | constant
@fact rejn = 217 | vote_count | L | votes against the deal | 2029-11-14 first ballot | constant
@fact forn = 157 | vote_count | L | votes for the deal | 2029-11-14 first ballot | constant
@fact cast1 = 374 | votes_cast | L | ballots cast | 2029-11-14 first ballot | constant
@fact wk = 31000 | ridership | T | weekday boardings on buses | before the strike | constant
@fact fer = 4100 | ridership | T | weekday boardings on the harbour ferry | before the strike | constant
@fact fers = 6900 | ridership | T | weekday boardings on the harbour ferry | during the strike | snapshot
@fact lost = 62000 | revenue | T | fare revenue lost a day | during the strike | constant
@fact lostt = 1178000 | revenue | T | fare revenue lost in all | end of the strike | cumulative
@fact dur = 19 | duration | L | days on strike | end of the strike | cumulative
@fact dur11 = 11 | duration | L | days on strike | 2029-11-13 | cumulative
@fact w0 = 24.60 | price | T | starting hourly wage | before the deal | constant
@fact w1 = 27.80 | price | T | starting hourly wage | last year of the second deal | plan
@fact cst = 5300000 | budget | T | cost of the contract | second deal | plan
@fact cstd = 7900000 | budget | T | cost of the contract | union's first demand | plan | projected
@fact buses = 118 | other | T | buses idled | - | constant
@fact vans = 14 | other | T | accessible vans still running | during the strike | constant
@fact bc = 46 | poll_share | C | respondents who blame it | 2029-11-08 to 10 | snapshot
@fact bu = 29 | poll_share | L | respondents who blame it | 2029-11-08 to 10 | snapshot
@fact bs = 604 | sample_size | P | people interviewed | 2029-11-08 to 10 | constant
@fact cy = 9 | votes_cast | C | councillors for the contract | 2029-11-23 | constant
@fact cn = 4 | votes_cast | C | councillors against the contract | 2029-11-23 | constant
@fact yrs = 4 | duration | T | years of the contract | second deal | plan
@fact yrs1 = 3 | duration | T | years of the contract | first offer | plan
@fact feri = 2800 | ridership | T | more weekday boardings on the harbour ferry | during the strike | snapshot
@rel diff feri = fers - fer
@rel sum mem = ops + mech
@rel sum cast1 = rejn + forn
@rel share rej = rejn / cast1
@rel product lostt = lost * dur
@race blame = bc bu
@race first = rejn forn
@trap off1 ten fin :: three wage offers at three stages
@trap rej acc :: two ballots on two deals
@trap fer fers :: ferry riders before and during the strike
@trap dur11 dur :: days on strike, at two moments
@trap cst cstd :: cost of the deal and of the first demand
@trap yrs yrs1 :: contract lengths of two offers

@doc a-picket | local newspaper, first day | 2029-11-03
Buses stop: what to know about the Port Ledwyn transit strike

By Rosalind Tymchuk-Baptiste · rtymchuk@ledwynmercury.example · 902-555-0163

Not one of Port Ledwyn Transit's {118|buses|t=Friday} buses left the Barrington depot Friday. By sunrise {412|mem|t=By sunrise} people were walking in circles outside it.

Who is out? Mostly operators, {336|ops} of them. The other {76|mech} fix, fuel and scrub.

What do they want? Local 1208 asked for {15 per cent|dem1}. City negotiators last put {9.5|off1} on the table, spread across {three|yrs1} years. The starting rate, {$24.60|w0} an hour, has been passed by the grocery warehouse in Upper Dunkeld.

Is it popular with the membership? Very. In October {94 per cent|mand|t=In October} of those who voted gave their leaders the power to call everybody out.

How many of us does it strand? About {31,000|~wk} boardings on a normal weekday, not counting {4,100|fer} on the harbour ferry, whose crews belong to someone else and are still sailing.

Anything left? {Fourteen|vans} Access-A-Cab vans, under an essential-services order.

"Nobody is enjoying this," said Ardith Comeau-Okafor, the local's president. "My knees least."

Subscribe for $1.99 a week. READ NEXT: Gulls 5, Islanders 2

@doc b-radio | public radio website | 2029-11-15
Port Ledwyn transit workers turn down tentative deal

Union members have said no to a contract their own bargaining team recommended.

The result, announced late Wednesday, was {217|rejn|t=late Wednesday} against and {157|forn|^} in favour, with {374|cast1|^} ballots returned. That is a rejection by {58 per cent|rej|^}.

The deal would have lifted pay {11 per cent|ten|by=The deal}, compared with {9.5|off1|t=before the walkout} offered before the walkout.

Comeau-Okafor told Mainstreet the figure was never the sticking point. "It's split shifts," she said. "You can't raise kids on a split shift."

A Fathom Street survey suggests people are losing patience, chiefly with elected officials: {46 per cent|bc|by=A Fathom Street survey} of {604|bs} respondents said councillors were most at fault, {29|bu|^} named the drivers and mechanics, and the rest couldn't say.

By Tuesday, {11|dur11|t=By Tuesday} days in, the ferry was hauling {6,900|fers|t=By Tuesday} passengers each weekday, {2,800|feri} above its habit, and turning some away.

The transit agency says it's forgoing {$62,000|lost|by=The transit agency} a day in fares. It's also saving on diesel, but wouldn't say how much.

Talks resume Saturday at the Legion on Water Street.

More stories like this: Phone-in: are you biking? (212 comments)

@doc c-national | national broadsheet | 2029-11-23
After {19|dur} days, a Nova Scotia city gets its buses back

PORT LEDWYN, N.S. — The longest public-transit stoppage on the Atlantic coast in two decades ended last night when employees of Port Ledwyn Transit voted {71 per cent|acc|t=last night} in favour of a {four-year|yrs|v=4} contract.

Eight days earlier the same {412|mem} workers had spurned another settlement with {58 per cent|rej|t=Eight days earlier} opposed.

What changed was partly money. Pay will go up {12.75 per cent|fin} over the life of the agreement, and a new hire who would now begin at {$24.60|w0|t=now} will, in its last year, begin at {$27.80|w1|t=in its last year}. What changed, too, was the schedule: no shift may be cut in pieces lasting more than 11 hours from end to end.

City hall puts the bill at {$5.3-million|cst|by=City hall}. Meeting the union's opening position would have required {$7.9-million|cstd|by=City hall}, it estimated in October.

The strike itself was expensive in a quieter way. Fares uncollected came to {$1.178-million|lostt} over {19|dur} days.

Transit Minister Eoghan Sarkissian, who had declined to legislate the strikers back, took no credit. "I took abuse instead," he said.

@doc d-newsletter | councillor's e-mail newsletter | 2029-11-24
Ward 7 Weekly: We ride again

Hello, neighbours,

Council met this morning, my third coffee in hand, and approved the transit contract {9|cy|t=this morning}-{4|cn|^}. I was one of the {nine|cy}. Here is why.

Yes, it's dearer than the {9.5|off1} per cent I defended at your doors. It's also well short of the {15|dem1} the local began with. Our finance people say {$5.3 million|cst|by=Our finance people} through 2033; I asked twice whether that includes pensions and it does.

I also read the ballots. When about {seven in ten|~acc|v=70} members accept what nearly {six in ten|~rej|v=60} members of the same shop wouldn't, something real was fixed.

Buses roll at 5:40 on Monday. All {118|buses} have to be inspected first by {76|mech} mechanics and cleaners who've been standing in sleet for {nineteen|dur} days, so please be kind if the 21 is late or the 4B is a 4A.

Ferry regulars: we'll keep the extra sailing until New Year's. You were {4,100|fer|t=in October} a day in October and close to {seven thousand|~fers|v=7000|t=last week} last week, and I think some of you liked it.

Yours,
Hyacinth Dube-Arsenault
Councillor, Ward 7 | 40 Quay Street | Office hours Thursdays 3 to 5
