@story v-kestrel-budget
@topic City budget of Kestrel Bay, Canada: tax rise, police officers and housing
@subject KB = City of Kestrel Bay | the city | Kestrel Bay
@subject CC = Kestrel Bay council | the council | council
@subject BU = Kestrel Bay budget | the budget | the operating budget
@subject LO = Lorne Petrasovic | Petrasovic | the mayor
@subject SH = Shaheen Bhatti-Coombs | Bhatti-Coombs | the budget chair
@subject GA = Gord Tallis | Tallis | the Ward 6 councillor
@subject KP = Kestrel Bay Police Service | the police service | KBPS
@subject CH = Chief Annika Ruel | Ruel | the chief
@subject HC = Harbour Housing | the housing corporation
@subject LI = Kestrel Bay library workers | the library workers | CUPE 4410
@subject CB = Kestrel Bay Chamber of Commerce | the Chamber | the chamber of commerce
@subject PM = Prairie Metric | the pollster
@fact op = 684000000 | budget | BU | operating budget | 2009 | plan
@fact opd = 691500000 | budget | BU | operating budget as drafted | 2009 | plan
@fact op08 = 651000000 | budget | BU | operating budget | 2008 | plan
@fact cap = 212000000 | budget | KB | capital budget | 2009 | plan
@fact cutt = 7500000 | budget | CC | dollars cut from the draft | December | snapshot
@fact grow = 5.1 | rate | BU | rise of the operating budget | 2008 to 2009 | plan
@fact tax = 3.9 | rate | KB | rise of the property tax | 2009 | plan
@fact taxd = 4.8 | rate | KB | rise of the property tax as drafted | 2009 | plan
@fact tax08 = 2.9 | rate | KB | rise of the property tax | 2008 | constant
@fact taxp = 3 | rate | LO | ceiling for tax rises that he promised | 2006 campaign | plan | pledged
@fact bill = 84 | price | KB | dollars a year more for an average house | 2009 | plan
@fact billd = 103 | price | KB | dollars a year more for an average house, as drafted | 2009 | plan
@fact yes = 9 | votes_cast | CC | votes for the budget | 2008-12-09 | snapshot
@fact no = 4 | votes_cast | CC | votes against the budget | 2008-12-09 | snapshot
@fact seats = 13 | seats | CC | votes on council | 2008 | constant
@fact amy = 6 | votes_cast | GA | votes for his amendment | 2008-12-09 | snapshot
@fact amn = 7 | votes_cast | GA | votes against his amendment | 2008-12-09 | snapshot
@fact askp = 30 | officers | CH | new constables asked for | October | plan
@fact newp = 18 | officers | KP | new constables in the budget | 2009 | plan
@fact prom = 50 | officers | LO | new constables that he promised | by 2010 | plan | pledged
@fact hired = 22 | officers | KP | constables added | since 2006 | cumulative
@fact tot = 40 | officers | KP | constables added with the new ones | by end of 2009 | plan | projected
@fact sworn = 512 | officers | KP | sworn members | December 2008 | snapshot
@fact sworn9 = 530 | officers | KP | sworn members | end of 2009 | plan | projected
@fact civ = 171 | officers | KP | civilian employees | December 2008 | snapshot
@fact pb = 98400000 | budget | KP | police budget | 2009 | plan
@fact pbs = 14.4 | rate | KP | share of the operating budget | 2009 | plan
@fact hom = 240 | units_pledged | HC | affordable homes to be started | 2009 | plan | pledged
@fact homs = 165 | homes | HC | affordable homes completed | 2008 | cumulative
@fact wait = 3720 | waiting | HC | households on the waiting list | November 2008 | snapshot
@fact fund = 12500000 | budget | HC | dollars from the city for homes | 2009 | plan
@fact lib = 1250000 | budget | LI | dollars cut from the libraries in the draft | 2009 | plan
@fact strike = 87 | vote_share | LI | share for a strike mandate | 2008-12-03 | snapshot
@fact lito = 64 | turnout | LI | members who voted | 2008-12-03 | snapshot
@fact lim = 318 | other | LI | members | 2008-12 | constant
@fact br = 2 | other | KB | library branches to be closed in the draft | 2009 | plan
@fact poll = 54 | poll_share | CC | residents against the draft's tax rise | November | snapshot
@fact pollp = 61 | poll_share | KP | residents who want more officers | November | snapshot
@fact pn = 500 | sample_size | PM | residents asked | November | snapshot
@fact moe = 4.4 | margin_of_error | PM | margin of error | November | constant
@fact resl = 66.67 | rate | KB | share of the reserve left | 2009 | plan
@fact resr = 12000000 | budget | KB | dollars left in the reserve | 2009 | plan
@fact tal = 9 | officers | GA | new constables under his amendment | 2009 | plan | hypothetical
@fact chm = 2 | rate | CB | tax rise that the chamber asked for | 2009 | plan
@fact res = 18000000 | budget | KB | reserve | end of 2008 | snapshot
@fact resm = 6000000 | budget | KB | dollars taken from the reserve | 2009 | plan
@rel diff cutt = opd - op
@rel change grow = op08 -> op
@rel sum seats = yes + no
@rel sum seats = amy + amn
@rel sum tot = hired + newp
@rel sum sworn9 = sworn + newp
@rel share pbs = pb / op
@rel diff resr = res - resm
@rel share resl = resr / res
@race vote = yes no
@race amendment = amn amy
@trap tax taxd :: adopted and drafted
@trap tax grow :: the tax and the spending rise by different rates
@trap askp newp :: asked for and given
@trap prom tot :: promised and reached
@trap sworn sworn9 :: before and after the hiring
@trap yes amy :: the budget and an amendment
@trap strike lito :: share of those voting and share of members
@trap bill billd :: adopted and drafted
@trap hom homs :: next year's starts and this year's completions
@trap op cap :: operating and capital

@doc v-a-preview | city daily | 2008-11-22
City's first-draft budget would take tax up {4.8%|taxd}, close {two|br} libraries

By Rosalind Achterberg, City Hall Bureau

If you own an average house in Kestrel Bay, the city would like another {$103|billd|t=next year} from you next year.

The draft operating budget tabled Friday by finance staff comes in at {$691.5 million|opd}. It was {$651 million|op08|t=this year} this year. Property taxes would go up {4.8 per cent|taxd}; last January they rose {2.9|tax08|t=last January}.

Mayor Lorne Petrasovic, who ran in 2006 on keeping increases to "{three|taxp|t=in 2006} or less", called the document "a staff draft, and a long one".

It gives Police Chief Annika Ruel {18|newp} new constables. She had asked for {30|askp|t=in October} in October. KBPS has {512|sworn|by=KBPS} sworn members today and {171|civ|^} civilians.

The library board loses {$1.25 million|lib} and, with it, the branches at Mill Lane and Osprey.

A Prairie Metric survey of {500|pn} residents, done for the chamber of commerce, found {54 per cent|poll|by=A Prairie Metric survey} against the proposed increase. The same people, {61 per cent|pollp|^} of them, want more officers. The survey is considered accurate within {4.4|moe} points, {19|-} times out of {20|-}.

Council votes Dec. 9.

— with files from Ken Oyama. Today: 2C, flurries. 72 pages in 5 sections. $1.25 plus GST

@doc v-b-union | union local bulletin | 2008-12-04
CUPE 4410: THE VOTE IS IN

Sisters and brothers,

Last night at the Legion on 9th, members of our local gave your bargaining committee a strike mandate of {87 per cent|strike|t=Last night}. Of our {318|lim} members, {64 per cent|lito|^} voted, in a blizzard. If you know what Osprey Hill looks like in a blizzard you'll know what that means.

A mandate isn't a strike. It means that if council goes through with {$1.25 million|lib} in cuts and shuts Mill Lane and Osprey, we've got somewhere to go.

Do the math. The city is sitting on {$18 million|res} in reserve. It plans to spend {$98.4 million|pb} on the police service. {Fourteen|~pbs} cents out of every operating dollar! We don't begrudge a constable a job. But {18|newp} more of them, when {two|br} libraries go dark?

Show up Tuesday, 1:30 p.m., council chambers, 3rd floor. Wear red. Bring a library card.

Yours in solidarity,
Dilys Featheringay, president, ext. 41

@doc v-c-radio | public radio, regional newscast | 2008-12-09
CBK Radio One, World at Seven, local segment

Taxes in Kestrel Bay are going up, but not by as much as feared, and the libraries stay open.

After nine hours, council passed next year's budget {nine|yes} to {four|no}. The property tax rises {3.9|tax|t=next year} per cent. For the owner of an average home, that works out to {eighty-four|bill} dollars a year. The first draft had it at over {a hundred|>billd|t=The first draft|v=100}.

Councillors found {seven and a half|cutt|x=1000000} million in savings, and they dipped into reserves for another {six|resm|x=1000000} million.

Gord Tallis, the Ward 6 councillor, tried to halve the number of new police constables to pay for bus service. He lost by a single vote, {seven|amn} to {six|amy}.

So Chief Annika Ruel gets her {eighteen|newp}. She told CBK she'd have taken {thirty|askp|by=She}.

Housing advocates were pleased. There's {twelve and a half|fund|x=1000000} million for Harbour Housing, which says it will break ground on {two hundred and forty|hom|t=next year|by=which says} units next year.

In sports, the Gulls fell 5-2 in Moncton. It's minus eleven.

@doc v-d-daily | city daily, next morning | 2008-12-10
{9|yes}-{4|no}: Council passes {$684M|op} budget, spares libraries

By Rosalind Achterberg, City Hall Bureau

Kestrel Bay's operating budget for 2009 will be {$684 million|op|t=2009}, {5.1 per cent|grow} more than this year, and taxes will rise {3.9 per cent|tax} to help pay for it.

The {13|seats}-member council made up its mind at 6:20 last night. The capital budget, {$212 million|cap}, had gone through before lunch with no debate.

Budget chair Shaheen Bhatti-Coombs said the final figure is {$7.5 million|cutt} below what staff had proposed. It leaves {two-thirds|resl|v=66.67} of the city's {$18-million|res} reserve intact.

For Mayor Petrasovic it was an awkward win. He went to the voters in 2006 with a promise of {50|prom|t=by the end of his term} new constables by the end of his term and taxes rising by no more than {three per cent|taxp|t=in 2006|m=pledged}. With next year's hires, the count will stand at {40|tot|t=With next year's hires}. "There's another budget coming," he said. The {22|hired|t=so far} so far have brought the sworn complement to {512|sworn|^}; it should reach {530|sworn9|t=a year from now} a year from now.

Coun. Gord Tallis wanted {nine|tal} constables instead. {Six|amy} votes weren't enough.

On housing, the list of those waiting for a subsidized home has {3,720|wait|t=last month|by=Harbour Housing} households, Harbour Housing said last month. It finished {165|homs|t=this year} units this year.

Library workers, who had voted {87 per cent|strike|t=last week} in favour of a strike mandate last week, applauded from the gallery until they were told not to.

@doc v-e-letter | chamber of commerce newsletter | 2008-12-15
FROM THE CHAIR: Lower than {4.8|taxd} isn't low

Members will know that the Chamber had asked council to hold the line at {two|chm} per cent. We were not heard. The increase is {3.9|tax}, a full point above the one we swallowed in January ({2.9|tax08|t=in January}).

Our survey was plain. More than {half|>poll|v=50} of Kestrel Bay did not care for the increase as first drafted. Yes, {61|pollp} per cent wanted more police, and I have been asked on the street why I leave this out. I don't. The Service is getting {18|newp}.

But look at the whole. {Six hundred and eighty-four million|op|v=684000000} for operations and {212|cap|x=1000000} million for building things. In 2008 the former was {$651 million|op08|t=In 2008}. Our members' sales did not rise {five per cent|~grow}.

We will bring this up at the Mayor's Breakfast (Jan. 22, Harbour Inn, tables of 8, $320 plus tax).

The reserve, drawn down to {$12 million|resr}, is a subject for another letter.

Season's greetings to all 612 of you.
