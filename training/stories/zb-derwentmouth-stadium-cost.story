@story zb-derwentmouth-stadium-cost
@topic Waterfront stadium cost and state budget in Tasmania
@subject S = Derwentmouth stadium | the stadium | the arena | the project
@subject G = state government | the government | the state
@subject P = Planning Panel | the panel
@subject L = football league | the league | AFL-T
@subject O = Opposition | Labor | the opposition
@subject T = Treasurer Imogen Castellane | Castellane | the treasurer
@fact c0 = 715000000 | budget | S | dollars of cost | 2027 | plan | projected
@fact c1 = 945000000 | budget | S | dollars of cost | 2031-02 | plan | projected
@fact c2 = 1190000000 | budget | S | dollars of cost | 2032-05-12 | plan | projected
@fact up = 66.4 | rate | S | rise of the cost since 2027, in percent | 2032-05-12 | constant
@fact cap = 375000000 | budget | G | dollars of the state's promised limit | 2027 | plan | pledged
@fact fed = 240000000 | budget | - | dollars of federal money | 2027 | plan | pledged
@fact lea = 15000000 | budget | L | dollars from the league | 2027 | plan | pledged
@fact seat = 23000 | other | S | seats | - | plan
@fact roof = 118000000 | budget | S | dollars for the roof | 2032-05-12 | plan | projected
@fact bcr = 0.45 | other | P | dollars of benefit for each dollar of cost | 2032-03-30 | constant
@fact debt = 13100000000 | other | T | dollars of state net debt in four years | 2036 | plan | projected
@fact debtn = 7200000000 | other | T | dollars of state net debt | 2032-06 | snapshot
@fact def = 1010000000 | budget | T | dollars of state deficit | 2032-33 | plan | projected
@fact defp = 746000000 | budget | T | dollars of state deficit | 2031-32 | constant
@fact poll = 59 | poll_share | - | voters against the stadium, in percent | 2032-04 | snapshot
@fact pollf = 37 | poll_share | - | voters for the stadium, in percent | 2032-04 | snapshot
@fact samp = 863 | sample_size | - | voters asked | 2032-04 | constant
@fact memb = 208000 | other | L | members of the new club | 2032-05 | cumulative
@fact ay = 8 | other | - | upper house members in favour | 2032-06-17 | constant
@fact no = 7 | other | - | upper house members against | 2032-06-17 | constant
@fact jobs = 4200 | jobs | G | building jobs | 2033 | plan | projected
@fact match = 9 | other | L | league matches a year | 2035 | plan
@fact sub = 5100 | other | P | submissions received | 2032-03 | cumulative
@fact open = 2035 | date | S | year of opening | - | plan
@rel change up = c0 -> c2
@fact cdiff = 245000000 | budget | S | dollars by which the cost rose in a year | 2032-05-12 | constant
@fact mar = 1 | margin | - | votes between for and against | 2032-06-17 | constant
@rel diff cdiff = c2 - c1
@rel diff mar = ay - no
@trap c0 c2 :: first and latest estimate
@trap c1 c2 :: two estimates
@trap cap c2 :: state's limit against the whole cost
@trap debtn debt :: now against in four years
@trap defp def :: two budgets
@trap poll pollf :: against and for
@race poll = poll pollf
@race vote = ay no

@doc a-broadsheet | national broadsheet | 2032-05-13
Stadium blows out to {$1.19bn|c2|v=1190000000} as Tasmania's deficit tops {$1bn|>def|v=1000000000}

Rowena Thistlethwaite, Hobart

Tasmania's waterfront stadium will cost {$1.19 billion|c2}, Treasurer Imogen Castellane revealed in Wednesday's budget, {two-thirds|~up|v=66.67} more than the {$715 million|c0|t=in 2027} that bought the state a licence in 2027 and {$245 million|cdiff} more than she was saying last year.

The roof alone, which the league insists on, is {$118 million|roof}.

The government's share was to be {$375 million|cap} "and not one red cent more", in the words of a previous premier. Canberra is in for {$240 million|fed}. The league puts {$15 million|lea}.

The deficit is forecast at {$1.01 billion|def|t=for 2032-33} for 2032-33, up from {$746 million|defp|t=this year} this year. Net debt rises from {$7.2 billion|debtn|t=June} in June to {$13.1 billion|debt|t=in four years} in four years.

A Brightwater poll of {863|samp} voters last month had {59 per cent|poll|t=last month} against, {37|pollf|^} for.

@doc b-public | public broadcaster explainer | 2032-05-14
How did the Derwentmouth stadium get to be so dear? In charts

In {2027|-} it was {$715m|c0|v=715000000}. In February last year, {$945m|c1|v=945000000|t=February last year}. Now it's {$1,190m|c2|v=1190000000|t=Now}. Where did it go?

Chart 1: Ground. The old wharf's fill has arsenic. +{$160m|-}.
Chart 2: Roof. {$118m|roof|v=118000000}. It'd be the first timber-and-plastic one of its kind.
Chart 3: Everything else in the world.
Chart 4: Who pays? The feds gave {$240m|fed|v=240000000} and have shut the purse. The league's {$15m|lea|v=15000000} buys about {300|-} of the {23,000|seat} seats.
Chart 5: Is it worth it? The Planning Panel got {5,100|sub} submissions and concluded in March that you'd get back {45 cents|bcr|v=0.45} in the dollar.

The government says the panel ignored {208,000|memb} club members, more than {a third|-} of the island. It denies it'd ever promised to walk away at {a billion|-}.

@doc c-tabloid | tabloid | 2032-05-13
BILLION-DOLLAR BOWL: Castellane's whopper

HANDS up who's surprised? The Derwentmouth stadium is now a {$1.91 BILLION|!c2} baby. For {nine|match} footy matches a year!

That's after they'd sworn blind that taxpayers would be hit for {$375 million|cap} tops.

But hang on. {4,200|jobs} jobs, a team of our own at last, {208,000|memb} members. And a derby under a roof in June.

Our readers' verdict: BUILD THE BLOODY THING – 64%.

Meanwhile the {37|!poll} per cent who told Brightwater they're against it can stay home. It's {59|!pollf} who want in!

TIPS: Round 9, p58. Greyhounds p61.

@doc d-wire | wire agency | 2032-06-17
Tasmanian upper house passes stadium by {one|mar} vote

HOBART - The Tasmanian upper house approved a {23,000|seat}-seat roofed stadium by {8|ay} votes to {7|no} at 1.14am on Thursday, clearing the last hurdle for a {$1.19 billion|c2} project that a planning panel had advised against.

The panel said it'd return {45 cents|bcr|v=0.45} for each dollar.

The opposition backed the enabling bill but wants the state's contribution capped at {$875 million|-}. Castellane said {375|cap|x=1000000|m=denied|by=Castellane} million had been "a number of its time".

The stadium is to open in {2035|open|v=2035}.

@doc e-column | columnist | 2032-06-19
{Eight|ay} people and a roof

It was a quarter past one and the member for Huonvale rose to say she'd vote with her grandchildren. {Eight|ay} to {seven|no}. It's done.

I've been asked whether I'm angry about {$1.19 billion|c2}. No. I was angry at {$715 million|c0}. One gets tired.

I do wonder about the nurses. The treasurer told us in May that the red ink for the coming year is {$1.01 billion|def|t=for the coming year}; last year's was {$764 million|!defp|t=last year's}. In four years we'll owe {thirteen|~debt|x=1000000000} billion.

Still, on a wet Saturday in the year {2035|open|v=2035}, somebody from Queenstown will sit in one of the {23,000|seat} dry seats and think it was worth it. I hope it's a close game.
