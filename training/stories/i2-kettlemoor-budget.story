@story kettlemoor-budget
@topic Budget, council tax and police precept in Kettlemoor, England
@subject K = Kettlemoor Borough Council | Kettlemoor Council | Kettlemoor | the council | the authority | town hall
@subject P = Eastmarch Police | the force | Eastmarch force | the police
@subject Q = Dermot Ashworth-Iqbal | Ashworth-Iqbal | the police commissioner | the commissioner | Mr Ashworth-Iqbal
@subject J = Jadwiga Rowntree | Rowntree | the council leader | Cllr Rowntree | the leader
@subject W = Colin Wetherspoke | Wetherspoke | the opposition leader | Cllr Wetherspoke
@fact ga = 18400000 | budget | K | gap between income and spending | 2027-28 | plan | projected
@fact sv = 11200000 | budget | K | savings | 2027-28 | plan | pledged
@fact rs = 7200000 | budget | K | money taken from reserves | 2027-28 | plan | pledged
@fact rl = 9600000 | budget | K | money left in reserves | March 2028 | plan | projected
@fact re = 16800000 | budget | K | money in reserves | January 2027 | snapshot
@fact ct = 4.99 | rate | K | rise of council tax | 2027-28 | plan | pledged
@fact cd = 2014 | price | K | council tax for a Band D home in pounds a year | 2027-28 | plan
@fact wk = 1.84 | price | K | rise of council tax for a Band D home in pounds a week | 2027-28 | plan
@fact pp = 14 | price | Q | rise of the police precept for a Band D home in pounds a year | 2027-28 | plan | pledged
@fact po = 62 | officers | P | additional officers | by March 2029 | plan | pledged
@fact pn = 1985 | officers | P | officers in post | January 2027 | snapshot
@fact pt = 2047 | officers | P | officers in post | by March 2029 | plan | pledged
@fact ps = 38 | jobs | P | civilian posts to go | by March 2029 | plan
@fact jb = 140 | jobs | K | council posts to go | 2027-28 | plan
@fact vf = 29 | vote_count | K | councillors for the budget | 2027-02-24 | snapshot
@fact va = 24 | vote_count | K | councillors against the budget | 2027-02-24 | snapshot
@fact li = 3 | other | K | libraries to close | 2027-28 | plan
@fact ho = 210 | units_pledged | K | council homes to be started | 2027-28 | plan | pledged
@fact rq = 4380 | other | K | replies to the consultation | February 2027 | cumulative
@fact rp = 71 | poll_share | K | replies against closing libraries | February 2027 | snapshot
@fact pm = 15 | price | Q | largest rise of the police precept allowed for a Band D home in pounds a year | 2027-28 | constant | threshold
@fact cr = 30 | jobs | K | compulsory redundancies | 2027-28 | plan | projected
@fact r0 = 31000000 | budget | K | money in reserves | when Rowntree took over | snapshot
@fact ry = 6500000 | budget | K | money taken from reserves | 2026-27 | snapshot
@fact pl = 200 | officers | P | officers lost | in the years before | cumulative
@rel sum ga = sv + rs
@rel diff rl = re - rs
@rel sum pt = pn + po
@race vote = vf va
@trap re rl :: reserves now and in a year
@trap rs rl :: taken and left
@trap po pt :: additional and total
@fact lt = 10 | other | K | libraries to close if reserves were used up | - | plan | hypothetical
@fact gn = 9000000 | budget | K | gap between income and spending | 2028-29 | plan | projected
@trap ga gn :: this year and next
@trap jb ps :: council and police jobs
@trap re r0 :: reserves then and now

@doc local-democracy | local democracy reporter, regional site | 2027-02-24
Kettlemoor sets budget with council tax rise and library closures

Council tax in Kettlemoor will go up by {4.99%|ct|t=in April} in April after councillors voted {29|vf} to {24|va} for a budget that closes {three|li} libraries.

The council said that it faced a hole of {£18.4m|ga|by=The council}. It will fill it with {£11.2m|sv} of savings, including {140|jb} posts, and {£7.2m|rs} from reserves, which now stand at {£16.8m|re|t=now}.

A Band D household will pay {£2,014|cd} for borough services, {£1.84|wk} a week more.

Leader Jadwiga Rowntree told the chamber: "Nobody came into politics to shut a library. But there are {210|ho} homes in this budget that would not be there otherwise."

Opposition leader Colin Wetherspoke said reserves would be down to "{£9.6m|rl|by=Opposition leader Colin Wetherspoke|t=by next spring} by next spring, and then what?"

In a consultation that drew {4,380|rq} replies, {71%|rp} had opposed the closures.

Sign up for our 5pm bulletin. Comments (63)

@doc police-pr | press release of the police commissioner | 2027-02-05
More officers on Eastmarch's streets as precept agreed

Police and Crime Commissioner Dermot Ashworth-Iqbal has confirmed that the policing part of council tax will rise by {£14|pp} a year for an average Band D property from April.

The extra money will pay for {62|po|t=by March 2029} additional police officers, taking Eastmarch Police from {1,985|pn|t=today} today to {2,047|pt|t=by March 2029} by March 2029.

To protect the front line, {38|ps} civilian roles will be removed, mainly through vacancies.

Mr Ashworth-Iqbal said: "I know that budgets are tight. That is why I asked for less than the {£15|pm} that I could have."

@doc weekly | weekly newspaper | 2027-03-04
What you'll pay, and what for

Two bills in one envelope will land on doormats from Monday. Here is how to read them.

The borough. Town hall wants {£2,041|!cd} from a Band D home, {4.99|ct} per cent more than last year. The authority is {£18.4m|ga} short; {£12.1m|!sv} is to come from cuts and {£7.2m|rs} from the rainy-day fund. About {140|~jb} people will lose their posts, though the leader expects "no more than {30|<cr|by=the leader}" compulsory redundancies.

The force. The commissioner adds {£14|pp}. For that he promises {62|po} new constables. There is a catch: the {38|ps} people who now answer the phones will be gone, and someone will have to pick up.

Not on the bill: {210|ho} council homes, which are paid for by borrowing.

The vote was {29|vf} in favour, {24|va} against. Cllr Ambrose Tully was at a christening.

Small ads: Rabbit hutch, £20 ono. Tel 5514.

@doc opinion | opposition party blog | 2027-03-01
Where has the money gone, Jadwiga?

When Rowntree took over, the council had {£31m|r0|t=When Rowntree took over} put by. Today it has {£16.8m|re|t=Today}. In a year's time, on her own officers' figures, {£9.6m|rl|t=In a year's time|by=her own officers}. You don't need a calculator.

She says that {£7.2m|rs|s=She} is a one-off. She said so last year about {£6.5m|ry|t=last year|s=She}.

{140|jb} hard-working staff are for the chop. {Four|!li} libraries, Kettle Green, Moorside and Saint Anne's, are for the padlock, although {seven in ten|~rp|v=70} of the {4,380|rq} who answered her consultation begged her not to.

And don't be taken in by the police commissioner's {62|po}. Eastmarch lost {200|pl|s=Eastmarch} officers in the years before, and even at {2,047|pt|t=in two years' time} in two years' time we will be short of where we were.

Colin Wetherspoke for Kettlemoor. Promoted by H. Brill, 9 Tannery Row.

@doc radio-phone-in | local radio phone-in, transcript | 2027-02-26
JEN (presenter): It's eleven minutes past nine, you're listening to Moor FM, and we're talking about that budget. {Twenty-nine|vf} hands up, {twenty-four|va} not, and the lot of us paying {4.99|ct|t=from April} per cent more from April. In the studio is the council leader, Jadwiga Rowntree. Morning.

ROWNTREE: Morning, Jen.

JEN: First text, from Barry in Moorside. "You've got nearly {seventeen million|~re|v=17000000} in the bank. Why shut my library?"

ROWNTREE: Well, we're using some of it, Barry. {Seven point two|rs|v=7200000|s=we} million of it. If I used it all I could keep everything open for precisely one year, and then I'd be sat here shutting {ten|lt|m=hypothetical} libraries, not {three|li}.

JEN: Tracy's on line two. Tracy?

TRACY: I just want to know what it is a week. Nobody says what it is a week.

ROWNTREE: It's {one pound eighty-four|wk|v=1.84|s=Band D} if you're in Band D, Tracy. And then there's the police on top, {fourteen pounds|pp|v=14|s=the police}, but that's for the year.

TRACY: And for that we get what? I've not seen one since the jubilee.

ROWNTREE: {Sixty-two|po|by=ROWNTREE|s=the commissioner} more, the commissioner says. I'm told it's {2,047|pt|s=the commissioner} altogether by March 2029. I can't make them walk past your house.

JEN: Colin Wetherspoke says that you'll be down to under {ten million|<rl|v=10000000|t=by next spring|by=Colin Wetherspoke} in reserves by next spring. Is he wrong?

ROWNTREE: He's right, and he voted for spending them last year.

JEN: What about the people losing jobs?

ROWNTREE: It's {a hundred and forty|jb|v=140} posts. Posts aren't people. A good half of those are empty now.

JEN: {Eighteen point four|ga|v=18400000} million short this year. What's it going to be next year?

ROWNTREE: If nothing changes in London? {Nine|gn|x=1000000|t=next year|by=ROWNTREE} million. I'd love to be wrong.

JEN: Texts to 61155. Here's the travel with Sunil, and it's not good on the A614.
