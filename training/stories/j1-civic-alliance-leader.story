@story j1-civic-alliance-leader
@topic Leadership election of the Civic Alliance, Ireland
@subject A = Aoife Ní Dhálaigh | Ní Dhálaigh | the Galway West TD | the new leader
@subject M = Declan Moriarty | Moriarty | the Minister for Housing | the Housing Minister
@subject C = Civic Alliance | the party | the Alliance
@fact at = 24 | vote_count | A | votes of TDs and senators | final | cumulative
@fact mt = 18 | vote_count | M | votes of TDs and senators | final | cumulative
@fact tt = 42 | votes_cast | C | TDs and senators who voted | final | cumulative
@fact ac = 49 | vote_count | A | votes of councillors | final | cumulative
@fact mc = 69 | vote_count | M | votes of councillors | final | cumulative
@fact tc = 118 | votes_cast | C | councillors who voted | final | cumulative
@fact am = 4210 | vote_count | A | votes of ordinary members | final | cumulative
@fact mm = 4694 | vote_count | M | votes of ordinary members | final | cumulative
@fact tm = 8904 | votes_cast | C | ordinary members who voted | final | cumulative
@fact ams = 47.3 | vote_share | A | share of the members' vote | final | snapshot
@fact mms = 52.7 | vote_share | M | share of the members' vote | final | snapshot
@fact ae = 51.1 | vote_share | A | share of the electoral college | final | snapshot
@fact ms = 48.9 | vote_share | M | share of the electoral college | final | snapshot
@fact gap = 2.1 | margin | A | points ahead in the electoral college | final | snapshot
@fact wt = 50 | other | C | weight of TDs and senators in the electoral college | - | constant
@fact wc = 20 | other | C | weight of councillors in the electoral college | - | constant
@fact wm = 30 | other | C | weight of members in the electoral college | - | constant
@fact mem = 14310 | other | C | members entitled to vote | May 2030 | snapshot
@fact to = 62.2 | turnout | C | turnout among members | final | snapshot
@fact aa = 41 | age | A | age | June 2030 | constant
@fact ma = 56 | age | M | age | June 2030 | constant
@fact ck = 17:32 | clock | C | moment the result was declared | 2030-06-14 | constant
@fact se = 29 | seats | C | seats in the Dáil | 2030 | snapshot
@fact po = 18 | poll_share | C | support of voters | June 2030 | snapshot
@fact pm = 21 | poll_share | C | support of voters | March 2030 | snapshot
@fact dp = 3 | margin | C | points lost in the polls since March | June 2030 | snapshot
@fact ho = 45000 | homes | M | homes a year promised in the campaign | 2030 | plan | pledged
@rel sum tt = at + mt
@rel sum tc = ac + mc
@rel sum tm = am + mm
@rel share ams = am / tm
@rel share mms = mm / tm
@rel share to = tm / mem
@rel diff gap = ae - ms
@rel diff dp = pm - po
@race tds = at mt
@race councillors = ac mc
@race members = am mm
@race college = ae ms
@trap ams ae :: members' vote and electoral college
@trap at tt :: one candidate's votes and all
@trap se tt :: Dáil seats, without the senators
@trap ma aa :: ages of the two
@trap po pm :: two polls

@doc broadcaster | public broadcaster's website | 2030-06-14
Aoife Ní Dhálaigh elected leader of Civic Alliance

Updated / Friday, 14 Jun 2030 18:05

Aoife Ní Dhálaigh has been elected leader of the Civic Alliance, defeating the Minister for Housing, Declan Moriarty, by {51.1%|ae} to {48.9%|ms} in the party's electoral college.

The result was declared at {5.32pm|ck} in the Galway Bay Hotel.

Ms Ní Dhálaigh, who is {41|aa}, owes her victory to the parliamentary party, where she won {24|at} votes to Mr Moriarty's {18|mt}. The party's TDs and senators hold {50%|wt} of the college, its councillors {20%|wc} and its members {30%|wm}.

Mr Moriarty was ahead in both other sections: among councillors by {69|mc} to {49|ac}, and among ordinary members by {4,694|mm} to {4,210|am}.

Of {14,310|mem} members with a vote, {62.2%|to} used it.

The Taoiseach congratulated Ms Ní Dhálaigh and said he looked forward to "an early conversation" about the programme for government.

@doc tabloid | tabloid | 2030-06-15
DEC DECKED: Housing boss snubbed as Aoife grabs the crown

THE Alliance has a new queen — and {52.7 per cent|!ams} of the grassroots are cheering, whatever the suits say.

Mum-of-three Aoife Ní Dhálaigh, {44|!aa}, saw off Housing Minister Declan Moriarty, {56|ma}, in a nail-biter at a Salthill hotel last night.

It was all over by {6.10pm|!ck} when the returning officer, Fr Pat-Joe Hession, read out the tallies to a packed ballroom. Dec's face was a picture.

He had vowed {45,000|ho} homes a year if he got the gig. Now he may not even hold on to the one job he has!

Insiders claim {six|-} TDs who shook his hand at breakfast had changed their minds by the fry. In the end he could count on only {18|mt} of the {42|tt} Oireachtas members.

◆ WIN a weekend for 2 in Lahinch – see page 31

@doc connacht | regional weekly | 2030-06-20
Galway West woman leads from behind, and on the numbers only just

Nobody at the Connacht Sentinel is complaining about a local in the top job, but let it be put on record that Aoife Ní Dhálaigh is the first leader of the Alliance not to carry its members. She got {4,210|am} of the {8,904|tm} papers that they posted, {47.3 per cent|ams} to her rival's {52.7|mms}.

Nor did the county halls want her: of the {118|tc} councillors she had {49|ac}, and not one in Kerry. What she had was the parliamentary party, {42|tt} people whose votes, weighted, are worth {half|wt|v=50} of everything. There she prevailed with {27|!at} against {18|mt}.

It leaves her {2.1|gap} points in front when all is put together. Moriarty, a decent skin, told this newspaper on Saturday: "I am {56|ma}. I've been beaten by better and by worse."

Now for the hard part. The party holds {29|se} seats in the Dáil, and the last Northside Analytics poll had it at {18 per cent|po|by=the last Northside Analytics poll}. In March it was on {21|pm|t=In March}, {three|dp} points better.

@doc podletter | political podcast newsletter | 2030-06-17
The Weighted Ballot — show notes for episode 212

Morning, all. On today's show: how to lose a vote and win an election.

We did the sums so that you needn't. Take the {24|at} of {42|tt} in Leinster House, times {50|wt}: that's about {28.6|-}. Add {8.3|-} for the councillors (weight: {20|wc}). Add {14.2|-} for the members (weight: {30|wm}). You land on {51|ae|round}-and-a-bit.

Had the members' share been worth {40|-}, and the TDs' the same, Moriarty would be measuring curtains today. He'd promised those {45,000|ho|t=a year|m=pledged} homes a year, remember.

Also discussed: the {3 per cent|!dp|force} that the Alliance has dropped since March. Is it the leader, or is it everything? Dr Blessing Okafor of Maynooth says everything. We asked what {18|po} per cent would do at an election and she said "{22|-} seats, and a lot of taxis home".

Turnout: {62|to|round} per cent of members, which isn't bad for a party that still posts its ballots. Next week: the Seanad, if we must.
