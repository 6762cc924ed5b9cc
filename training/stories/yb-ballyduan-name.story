@story yb-ballyduan-name
@topic Two plebiscites on the name of a small Irish town, under two rules
@subject B = Ballyduan | Dún Áine | the town
@subject Y = For Dún Áine | those for the change | the Irish-name side
@subject N = For Ballyduan | those against the change | Ballyduan side
@subject CO = county council | councillors | the council
@subject TR = traders | the Traders' Association | the chamber
@subject MF = Muireann Foley | Foley | the schoolteacher
@subject PK = Pat Kingston | Kingston | the publican
@fact el = 1940 | other | B | electors | - | constant
@fact v1 = 1261 | votes_cast | B | papers returned | first plebiscite | snapshot
@fact u1 = 65 | turnout | B | turnout | first plebiscite | snapshot
@fact y1 = 702 | vote_count | Y | votes on the name | first plebiscite | snapshot
@fact n1 = 551 | vote_count | N | votes on the name | first plebiscite | snapshot
@fact s1 = 8 | vote_count | B | spoilt papers | first plebiscite | snapshot
@fact m1 = 151 | margin | Y | lead in votes on the name | first plebiscite | snapshot
@fact p1 = 56 | vote_share | Y | share of valid votes | first plebiscite | snapshot
@fact nd = 971 | other | Y | votes needed under the old rule | first plebiscite | snapshot | threshold
@fact sh = 269 | other | Y | votes short under the old rule | first plebiscite | snapshot
@fact v2 = 1339 | votes_cast | B | papers returned | second plebiscite | snapshot
@fact u2 = 69 | turnout | B | turnout | second plebiscite | snapshot
@fact y2 = 688 | vote_count | Y | votes on the name | second plebiscite | snapshot
@fact n2 = 639 | vote_count | N | votes on the name | second plebiscite | snapshot
@fact s2 = 12 | vote_count | B | spoilt papers | second plebiscite | snapshot
@fact m2 = 49 | margin | Y | lead in votes on the name | second plebiscite | snapshot
@fact p2 = 51.8 | vote_share | Y | share of valid votes | second plebiscite | snapshot
@fact ca = 19 | vote_count | CO | councillors for holding a second plebiscite | March meeting | snapshot
@fact cb = 10 | vote_count | CO | councillors against holding a second plebiscite | March meeting | snapshot
@fact cc = 2 | vote_count | CO | councillors absent or abstaining | March meeting | snapshot
@fact cs = 31 | seats | CO | councillors | - | constant
@fact bs = 84 | sample_size | TR | businesses asked | survey | snapshot
@fact ba = 51 | other | TR | businesses against the change | survey | snapshot
@fact bp = 60.7 | poll_share | TR | share of businesses against the change | survey | snapshot
@fact si = 46000 | budget | CO | euros for new signs | 2038 | plan | projected
@fact ns = 118 | other | CO | signs to be replaced | 2038 | plan
@fact vi = 310000 | crowd | B | visitors a year | 2036 | cumulative
@fact pl = 11800 | spending | CO | euros spent on the plebiscite | second plebiscite | snapshot
@fact ga = 34 | other | B | share of inhabitants who speak Irish daily | 2036 census | snapshot
@fact pop = 2610 | other | B | inhabitants | 2036 census | snapshot
@fact pt = 240 | other | MF | signatures under a petition for a second plebiscite | January | cumulative
@fact yr = 2 | duration | B | years between the plebiscites | - | constant
@fact xk = 3200 | spending | PK | euros spent on posters | second plebiscite | cumulative
@fact xf = 1900 | spending | MF | euros spent on posters | second plebiscite | cumulative
@fact ag = 71 | age | PK | age | - | snapshot
@fact ret = 14 | duration | CO | days to return a paper | - | constant
@fact dup = 3 | other | CO | papers returned too late | second plebiscite | snapshot
@rel share u1 = v1 / el
@rel sum v1 = y1 + n1 + s1
@rel diff m1 = y1 - n1
@rel diff sh = nd - y1
@rel share u2 = v2 / el
@rel sum v2 = y2 + n2 + s2
@rel diff m2 = y2 - n2
@rel sum cs = ca + cb + cc
@rel share bp = ba / bs
@race first = y1 n1
@race second = y2 n2
@race council = ca cb
@race posters = xk xf
@trap y1 y2 :: lost with more votes, won with fewer
@trap y1 nd :: had and needed
@trap m1 m2 :: two leads
@trap m1 sh :: ahead and short on one day
@trap u1 u2 :: two turnouts
@trap el pop :: electors and inhabitants
@trap s1 s2 :: spoilt papers in two votes
@trap m2 ba :: two numbers about fifty
@trap si pl :: signs and the vote
@trap p1 p2 :: two shares
@trap bs ba :: asked and against

@doc a-weekly | county weekly | 2035-10-12
Majority says Dún Áine; Ballyduan it stays

By Caoimhe Lacey

You may well ask what it takes. Of the {1,261|v1} papers that came back in the post to the county buildings, {702|y1} were for calling the town Dún Áine and {551|n1} for leaving it be. {Eight|s1} were spoilt, one with a limerick.

And it's lost, because the law wants a majority not of those who vote but of those who might. There are {1,940|el} on the register, so {971|nd} were needed. It's {269|sh} short.

"We've {56 per cent|p1}," said schoolteacher Muireann Foley, "and the dead have the rest."

Publican Pat Kingston, who led the other side, said people know where they live.

Turnout was {65 per cent|u1}.

Mart: bullocks to €3.10. Ballyduan 1-14, Kilcrohane 2-9.

@doc b-radio | radio script | 2037-03-09
RADIO NA MARA, NEWS, 1 O'CLOCK

The people of Ballyduan are to be asked again.

County councillors voted this morning, {19|ca|t=this morning} to {10|cb|^}, for a second plebiscite on the name, under the new rule, by which it's the majority of votes that counts. A petition for one had {240|pt|t=January} names in January.

The Traders' Association isn't pleased. It has surveyed {84|bs} businesses and says {58|!ba|by=It} would keep the old name. They point to {310,000|vi} visitors a year who can spell it.

New signs, all {118|ns} of them, would come to {€46,000|si}, according to the engineers.

Two years ago {702|y1|t=Two years ago} people wanted the change. Papers will go out in May and must be back within {14|ret} days.

@doc c-blog | live blog of a county news site | 2037-06-04
Ballyduan / Dún Áine: the count

10.00 One ballot box, one table, eleven photographers.

10.30 {1,339|v2} papers in time and {three|dup} late. So {69 per cent|u2}.

11.40 It's tight. Two piles you couldn't tell apart.

12.05 {688|y2|t=12.05} for Dún Áine, {639|n2|^} for Ballyduan. {12|s2|^} spoilt. It's {49|m2|^}.

12.06 So fewer voted for it than the last time, and it's won. Work that out.

12.20 Pat Kingston: "I'll put it on the pub in small letters."

12.30 The county says that it cost {€11,800|pl} to ask.

@doc d-national | national broadsheet | 2037-06-05
Town changes name with fewer votes than when it failed

By Ruairí Adegoke

The west Cork town of Ballyduan will be Dún Áine after its residents voted by {688|y2|t=yesterday} to {639|n2|^} for the Irish name, it was announced yesterday.

Two years ago a larger number, {720|!y1|t=Two years ago}, failed to carry it, as the law then demanded a majority of the whole electorate. That was amended last year.

The town has {2,610|pop} inhabitants, of whom {34 per cent|ga} say that they speak Irish daily.

Muireann Foley, who ran the campaign on {€1,900|xf}, said it was only giving the place back to itself. Mr Kingston ({71|ag}), whose side had {€3,200|xk} of posters, says that visitors will drive past.

Turnout was {72 per cent|!u2}.

@doc e-column | newspaper column | 2037-06-12
{Forty-nine|m2} people and a goddess

Áine was a goddess, by the by, and no one asked her.

They asked {1,940|el} of us, and {1,339|v2} answered, and {51.8 per cent|p2} of those that made sense wanted her back. It's a majority of {forty-nine|m2}, whereas in 2035 it was {a hundred and fifty-one|m1|v=151|t=in 2035}, and that was no good at all. I've tried explaining it to my brother in Boston. He said it sounds like home.

The chamber's survey had {60.7 per cent|bp} of the shops against. I notice the baker has his new sign up already. He was one of the {51|ba}.

It'll be {€46,000|si} for signs, or {€64,000|!si|by=the man who'll be putting them up} if you listen to the man who'll be putting them up. And then, says Pat Kingston, we'll all go on saying Ballyduan.

Who's we? There's {551|n1|t=the first time} of us said so the first time and {639|n2|t=the second} the second. At this rate he'll have it back by 2043.
