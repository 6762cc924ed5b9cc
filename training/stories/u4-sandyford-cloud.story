@story u4-sandyford-cloud
@topic American software firm cuts jobs in Dublin and Cork
@subject P = Palisade Cloud | Palisade | the company | the American firm | the firm
@subject D = Palisade's Dublin campus | Dublin | Sandyford
@subject C = Palisade's Cork office | Cork | Mahon
@subject F = Ferrant Analytics | Ferrant
@subject U = Digital Workers Ireland | DWI | the union
@subject I = Ireland | the Republic | the State
@subject G = IDA Ireland | the IDA | the agency
@subject Y = Yusuf Brennan | Brennan
@fact gl = 3900 | jobs | P | jobs cut worldwide | 2031-02-04 | plan
@fact glp = 9.1 | other | P | share of jobs cut worldwide | 2031-02-04 | plan
@fact gs = 43000 | jobs | P | people employed worldwide | 2031-02-04 | snapshot
@fact du = 410 | jobs | D | jobs cut | 2031-02-04 | plan | projected
@fact ds = 1260 | jobs | D | people employed | 2031-02-04 | snapshot
@fact co = 120 | jobs | C | jobs cut | 2031-02-04 | plan | projected
@fact cs = 340 | jobs | C | people employed | 2031-02-04 | snapshot
@fact cop = 35.3 | other | C | share of jobs cut | 2031-02-04 | plan | projected
@fact ie = 530 | jobs | I | jobs cut by the firm | 2031-02-04 | plan | projected
@fact is = 1600 | jobs | I | people employed by the firm | 2031-02-04 | snapshot
@fact iep = 33.1 | other | I | share of the firm's jobs cut | 2031-02-04 | plan | projected
@fact rev = 6400000000 | revenue | P | sales in a quarter in dollars | fourth quarter 2030 | snapshot
@fact prof = 1100000000 | profit | P | profit in a quarter in dollars | fourth quarter 2030 | snapshot
@fact grow = 8 | rate | P | growth of sales on the year | fourth quarter 2030 | snapshot
@fact ai = 2700000000 | spending | P | money for data centres in a year in dollars | 2031 | plan
@fact wk = 5 | duration | P | weeks of pay for each year of service | 2031-02-04 | plan | pledged
@fact st = 2 | duration | I | weeks of pay for each year of service by law | - | constant | threshold
@fact cap = 600 | price | I | weekly pay counted for redundancy by law in euros | - | constant | threshold
@fact con = 30 | duration | I | days of consultation by law | - | constant | threshold
@fact mem = 190 | other | U | members at the firm | 2031-02-05 | snapshot
@fact gr = 3400000 | spending | G | grants paid to the firm in euros | 2011 to 2030 | cumulative
@fact fh = 250 | jobs | F | jobs to be created | by 2033 | plan | pledged
@fact ti = 116000 | jobs | I | people employed in technology | end of 2030 | snapshot
@fact un = 4.6 | rate | I | unemployment rate | January 2031 | snapshot
@fact clk = 07:12 | clock | P | hour of the e-mail | 2031-02-04 | constant
@fact len = 9 | duration | P | minutes of the staff meeting | 2031-02-04 | constant
@fact age = 29 | age | Y | age of the worker | 2031-02-05 | snapshot
@rel sum ie = du + co
@rel sum is = ds + cs
@rel share iep = ie / is
@rel share cop = co / cs
@rel share glp = gl / gs
@trap gl ie :: cuts worldwide and in Ireland
@trap du co :: two offices
@trap ie is :: jobs cut and jobs there are
@trap wk st :: the firm's terms and the law's
@trap fh du :: another firm hires
@trap rev prof :: sales and profit
@trap glp iep :: share of jobs cut worldwide and in Ireland

@doc a-rte-like | broadcaster site | 2031-02-04
Palisade Cloud to cut {530|ie} jobs in Ireland

Updated / Tuesday, 4 Feb 2031 13:47

The American software company Palisade Cloud has told staff in Dublin and Cork that it intends to let {530|ie|t=this morning} of them go as part of a global reduction of {3,900|gl|^} positions, or {9.1%|glp} of its workforce.

The firm employs {1,600|is} people here: {1,260|ds|s=Sandyford} in Sandyford, where {410|du|^} roles are at risk, and {340|cs|s=Cork} in Cork, where {120|co|^} are.

Workers learned of the plan in an email sent at {7.12am|clk} this morning. A video call for all Irish staff followed. It was over in {nine|len} minutes.

The Minister for Enterprise, Aoife Ní Dhálaigh, described the news as "very difficult" and said that she had been notified under the law, which requires {30|con} days of consultation.

Palisade posted a profit of {$1.1 billion|prof|t=for the last quarter of 2030} for the last quarter of 2030, on sales that grew {8%|grow|^} to {$6.4 billion|rev|^}.

@doc b-broadsheet | broadsheet | 2031-02-05
{Nine|len} minutes to lose a job you moved country for

Business Editor Cormac Tuohy-Adebayo

Chat was disabled. So were the cameras, save one. In {nine|len} minutes on Tuesday a vice-president in Denver thanked {1,600|is} people for their passion and informed {a third|~iep} of them ({33.1 per cent|iep}, for those who like their passion exact) that it was no longer required.

The email had gone out at {7.21am|!clk}, before most had found their shoes.

Palisade is not in trouble. It took in {$6.4 billion|rev|t=last quarter} last quarter and kept {$1.1 billion|prof|^}. It plans to pour {$2.7 billion|ai|t=this year} into data centres this year, and that money must come from somewhere. Of {43,000|gs} employees in 31 countries, {3,900|gl} are to leave.

Terms are decent. Those affected will get {five|wk|by=Palisade|m=pledged} weeks' pay for each year, Palisade says, on top of the State's {two|st}, which are reckoned on no more than {€600|cap} a week.

The IDA has paid the company {€3.4 million|gr|t=since 2011} in grants since 2011. None of it will be clawed back.

Crossword 21,044 | Weather: 9 degrees, rain | Leinster by 12

@doc c-cork-paper | regional newspaper | 2031-02-05
Mahon bears a heavier share as Palisade swings axe

By Nessa O'Driscoll-Varma

Cork will lose more than {one in three|>cop} of its Palisade workers. Of the {340|cs} who badge in at Mahon, {120|co|by=management} are on the list, management told them yesterday, whereas the Dublin campus gives up {380|!du} of {1,260|ds}.

Yusuf Brennan, {29|age}, who keeps other companies' servers awake, heard about it on the Link Road. "I pulled in at the Statoil, as my father still calls it, and read it twice."

His union, Digital Workers Ireland, has {190|mem} members in the company. It will seek {eight|-} weeks per year in place of {five|wk} and wants the statutory period of {30|con} days doubled.

There was better news in the west. Ferrant Analytics announced {250|fh|t=over two years} posts in Galway over two years. "We would like a word with anyone from Mahon," its site lead Gráinne Keogh said.

Lord Mayor Donal Mac Suibhne pointed out that unemployment stood at {4.6%|un|t=in January} in January. "That's a comfort to the other ninety-five."

@doc d-tech-blog | tech blog | 2031-02-04
Palisade lays off {3,900|gl}; Ireland takes a hit

TL;DR: profitable company fires people, buys GPUs.

Palisade Cloud is dropping {9.1%|glp} of staff. It has {43,000|gs} (LinkedIn says {44,600|-}). Slack messages we've seen put Dublin at {410|du|by=Slack messages} and Cork at {120|co|^}, so {560|!ie} on the island.

Capex goes the other way: {$2.7B|ai|t=this year} for data centers this year. Q4 revenue was {$6.4B|rev|t=Q4}, {+8%|grow|v=8|t=Q4} y/y.

Severance in the US: 16 weeks flat. In Ireland: {5|wk} weeks per year served plus the legal {2|st}.

Got a tip? Signal: blogger.77 · This post has 1,204 comments · Next: Ranking 9 foldables

@doc e-radio-panel | radio transcript | 2031-02-06
PRESENTER: Mary Kate, the tech sector employs, what, {116,000|ti}? Is {five hundred and thirty|ie|v=530} a blip?

MARY KATE LOUGHNANE (economist): Against {116,000|ti|t=at the end of last year}, which is where we were at the end of last year, yes. If you're one of the {410|du} in Sandyford with a mortgage, no.

PRESENTER: Unemployment's {5.2|!un} per cent.

LOUGHNANE: Low by any standard. And look, Ferrant is hiring {250|fh}.

PRESENTER: Do we get our grants back? {Three point four million|gr|v=3400000} from the agency.

LOUGHNANE: Over twenty years. I'd say we got that back in income tax by the first Easter.

PRESENTER: Texter here says the email came in at {twelve minutes past seven|clk}, and was signed "warmly".

LOUGHNANE: (laughs) They've a {30|con}-day process ahead of them. Let's see how warm it is on day {thirty-one|-}.
