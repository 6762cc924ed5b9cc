@story p1-nevada-ledger
@topic Campaign money in the primary for attorney general of Nevada, 2030
@subject P = Marisol Pendergast-Ito | Pendergast-Ito | the deputy attorney general | Marisol
@subject K = Callum Okonjo | Okonjo | the assemblyman
@subject B = Bettina Vanterpool | Vanterpool | the former judge | the judge
@subject S = Silver Shield PAC | Silver Shield | the super PAC
@subject G = the casino workers' union | the union | Local 88
@subject N = Nevada | the state | the secretary of state | the primary
@fact pr = 1860000 | fundraising | P | money raised | first quarter 2030 | cumulative
@fact kr = 1340000 | fundraising | K | money raised | first quarter 2030 | cumulative
@fact br = 720000 | fundraising | B | money raised | first quarter 2030 | cumulative
@fact ps = 640000 | spending | P | money spent | first quarter 2030 | cumulative
@fact ks = 1190000 | spending | K | money spent | first quarter 2030 | cumulative
@fact bs = 310000 | spending | B | money spent | first quarter 2030 | cumulative
@fact pc = 2475000 | other | P | cash on hand | 2030-03-31 | snapshot
@fact kc = 905000 | other | K | cash on hand | 2030-03-31 | snapshot
@fact bc = 610000 | other | B | cash on hand | 2030-03-31 | snapshot
@fact pt = 3710000 | fundraising | P | money raised | since launch, 2030-03-31 | cumulative
@fact pd = 8214 | other | P | donors | first quarter 2030 | cumulative
@fact kd = 19630 | other | K | donors | first quarter 2030 | cumulative
@fact ka = 68 | price | K | average gift in dollars | first quarter 2030 | constant
@fact bl = 400000 | fundraising | B | money lent to her own campaign | first quarter 2030 | constant
@fact si = 2300000 | spending | S | money spent on the race | 2030-05-20 | cumulative
@fact si0 = 1500000 | spending | S | money spent on the race | 2030-04-16 | cumulative
@fact pp = 36 | poll_share | P | likely voters for the candidate | May 2030, Alkali Research | snapshot
@fact kp = 33 | poll_share | K | likely voters for the candidate | May 2030, Alkali Research | snapshot
@fact bp = 14 | poll_share | B | likely voters for the candidate | May 2030, Alkali Research | snapshot
@fact up = 17 | poll_share | N | undecided likely voters | May 2030, Alkali Research | snapshot
@fact pv = 38.9 | vote_share | P | share of the vote | 2030-06-11 late | snapshot
@fact kv = 40.2 | vote_share | K | share of the vote | 2030-06-11 late | snapshot
@fact bv = 20.9 | vote_share | B | share of the vote | 2030-06-11 late | snapshot
@fact tv = 262000 | votes_cast | N | ballots counted | 2030-06-11 late | cumulative
@fact lv = 55000 | other | N | ballots still to be counted | 2030-06-11 late | snapshot | projected
@fact mg = 3400 | margin | K | votes ahead | 2030-06-11 late | snapshot
@fact fn = 45000 | damages | K | fine proposed for late reports | 2030-05 | constant
@fact lm = 61000 | other | G | members | 2030 | snapshot
@fact lim = 10000 | other | N | most that one person may give | 2030 | constant | threshold




@race raised = pr kr br
@race cash = pc kc bc
@race poll = pp kp bp
@race night = kv pv bv
@trap pr pt :: the quarter against the whole campaign
@trap pr pc :: raised against cash on hand
@trap si si0 :: a month later
@trap pd kd :: two candidates' donors
@trap ks kr :: spent against raised
@trap bl br :: the loan is a part

@doc silverbrief | campaign newsletter | 2030-04-16
SILVER BRIEF — Q1 day! Who's flush, who's broke, who's borrowing

Reports for January through March hit the secretary of state's site at 11:58 last night. The AG primary:

MARISOL PENDERGAST-ITO. In: {$1.86 million|pr|t=January through March}. Out: {$640,000|ps|^}. In the bank: {$2.475 million|pc|t=as of March 31} as of March 31. Her all-time haul, counting last year, is {$3.71 million|pt|t=all-time}. Donor list of {8,214|pd|t=January through March|s=Donor list}, heavy on law firms.

CALLUM OKONJO. In: {$1.34 million|kr|t=January through March}. Out: {$1.19 million|ks|^} (!). Left: {$905,000|kc|t=as of March 31}. He did find {19,630|kd|t=January through March} people who gave, at {68|ka|^} dollars a pop.

BETTINA VANTERPOOL. In: {$720,000|br|t=January through March}, of which {$400,000|bl} is a loan from the judge to the judge. Out: {$310,000|bs|t=January through March}. Left: {$610,000|bc|t=as of March 31}.

The wild card: Silver Shield PAC, which has already put {$1.5 million|si0} behind Okonjo. Nobody can give a candidate more than {$10,000|lim}. There's no such ceiling on a friend with a mailing list.

@doc reno | daily paper | 2030-04-17
Deputy AG holds cash edge in race to replace her boss

By Priyanka Lindholm | plindholm@truckeetribune.example | 775-555-0117 x21

CARSON CITY — Marisol Pendergast-Ito will enter the last eight weeks with more than twice as much to spend as her closest rival, according to filings posted overnight.

The deputy attorney general reported {$2.475 million|pc|by=filings posted overnight} in reserve. Assemblyman Callum Okonjo of Sparks, who spent nearly everything that came in, has {$905,000|kc|by=filings posted overnight}, and retired judge Bettina Vanterpool {$540,000|!bc|by=filings posted overnight}.

Pendergast-Ito brought in {$1.86 million|pr|t=for the quarter} for the quarter; Okonjo, {$1.34 million|kr|^}.

Okonjo's campaign countered with breadth. "Ours is {19,630|kd|by=Okonjo's campaign} people," said manager Svetlana Achebe. "Hers is a golf club." By the campaign's arithmetic, its average check was {$68|ka|by=the campaign's arithmetic}.

The judge's people said that the {$400,000|bl} she lent was "a vote of confidence from the person who knows her best."

@doc kvst | local TV site | 2030-05-21
Ethics panel recommends fine for Okonjo over late filings

LAS VEGAS (KVST) - A three-member panel wants Assemblyman Callum Okonjo to pay {$45,000|fn|by=A three-member panel} for reports he turned in late. His lawyers say they'll fight it.

It comes as a group with no limits is pouring it on for him. Silver Shield has now laid out {$2.3 million|si|t=now} on television, mail and door-knockers.

So where does the race stand? A new Alkali Research poll of likely voters has the deputy AG on top, {36%|pp|by=Alkali Research} to Okonjo's {33|kp|^}, with Vanterpool at {14|bp|^} and {17|up|^} percent making up their minds.

Since January his operation has gone through {$1.42 million|!ks|t=first-quarter}, by first-quarter reports.

Local 88, with {61,000|lm} members, will announce its choice Thursday.

#KVSTPolitics Watch live at 4, 5, 5:30 and 6

@doc statewire | wire agency | 2030-06-12
Nevada attorney general primary too close to call

LAS VEGAS (UP) — Assemblyman Callum Okonjo held a slim lead early Wednesday over Deputy Attorney General Marisol Pendergast-Ito for the nomination to be Nevada's top lawyer.

With {262,000|tv|t=early Wednesday} ballots tallied Okonjo had {40.2%|kv|t=early Wednesday} to Pendergast-Ito's {38.9|pv|^}, a gap of some {3,400|mg|^}. Former judge Bettina Vanterpool trailed with {20.9|bv|^}.

County clerks estimated that {55,000|lv|by=County clerks} were outstanding, most of them mailed from Clark County.

Pendergast-Ito went into the spring with {$2.475 million|pc|t=spring} to his {$905,000|kc|^}. But a political committee friendly to Okonjo spent {$2.3 million|si|s=a political committee} on his behalf, more than either candidate had collected in the year's first quarter, when her {$1.86 million|pr|t=the year's first quarter|s=her} set the pace.

@doc desertpost | magazine column | 2030-06-14
The price of a vote in Elko

Somebody should do the long division, so here goes.

Okonjo ended Tuesday night {4,700|!mg|t=Tuesday night|s=Okonjo} votes up. His friends at the super PAC spent {two million three|si|v=2300000|s=the super PAC}. He had donors, {nineteen thousand|>kd} and more of them. The woman he beat, if he did, had {3,500|!pd|t=from January to March|s=The woman he beat} and the better suits, and had taken in {$1.86 million|pr} from January to March.

I keep coming back to the judge. She loaned herself {$400,000|bl}, a third-place candidate's retirement fund. {20.9 percent|bv} of voters said thanks. In an earlier survey it had been {14|bp|t=In an earlier survey|s=it}.

Who decided it? The {17 percent|up} who hadn't decided in May. They broke late; they always do, and they didn't break for cash.
