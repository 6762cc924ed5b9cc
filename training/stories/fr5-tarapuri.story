@story tarapuri-budget
@topic Budget of the Tarapuri Municipal Corporation, India, for 2034-35: money, posts, buses and a vote
@subject C = Tarapuri Municipal Corporation | TMC | Tarapuri | the corporation | civic body
@subject X = Tarapuri Transport | city buses | the bus undertaking | TT
@subject S = sanitation department | sweepers | conservancy staff | sanitation workers
@subject J = Tarapuri Jal Board | Jal Board | the water board
@subject Q = Commissioner Devika Ranganekar | Ranganekar | the commissioner
@subject U = Safai Mazdoor Ekta | SME | the union
@subject H = the general body | the House | corporators
@fact b = 48600000000 | budget | C | rupees in the budget | 2034-35 | plan
@fact b0 = 44150000000 | budget | C | rupees in the budget | 2033-34 | plan
@fact bd = 540000000 | budget | C | dollars in the budget | 2034-35 | plan
@fact up = 10.1 | rate | C | growth of the budget on the year before | 2034-35 | plan
@fact re = 39020000000 | spending | C | rupees that will be spent by the close of the year | 2033-34 | plan | projected
@fact inc = 48720000000 | revenue | C | rupees of income expected | 2034-35 | plan | projected
@fact sur = 120000000 | profit | C | rupees left over | 2034-35 | plan | projected
@fact cx = 19440000000 | budget | C | rupees for capital works | 2034-35 | plan
@fact rx = 29160000000 | budget | C | rupees for running costs | 2034-35 | plan
@fact cs = 40 | other | C | share of the budget for capital works | 2034-35 | plan
@fact rd = 7150000000 | budget | C | rupees for roads | 2034-35 | plan
@fact rd0 = 6800000000 | budget | C | rupees for roads | 2033-34 | plan
@fact wt = 6400000000 | budget | J | rupees for water mains | 2034-35 | plan
@fact lk = 960000000 | budget | C | rupees for lakes | 2034-35 | plan
@fact bu = 4900000000 | budget | X | rupees for electric buses | 2034-35 | plan
@fact four = 19410000000 | budget | C | rupees for roads, water, lakes and buses together | 2034-35 | plan
@fact nb = 350 | other | X | electric buses to be bought | 2034-35 | plan
@fact pb = 14000000 | price | X | rupees that an electric bus costs | 2034-35 | plan
@fact fl = 412 | other | X | buses owned | 2034-02-23 | snapshot
@fact run = 268 | other | X | buses fit to run | 2034-02-23 | snapshot
@fact runs = 65 | other | X | share of the buses fit to run | 2034-02-23 | snapshot
@fact pt = 11200000000 | revenue | C | rupees of property tax to be collected | 2034-35 | plan | projected
@fact pt1 = 10500000000 | revenue | C | rupees of property tax to be collected | 2033-34 | plan | projected
@fact pt0 = 8740000000 | revenue | C | rupees of property tax collected | 2034-01-31 | cumulative
@fact ps = 18400 | jobs | C | posts sanctioned | 2034-02-23 | constant
@fact pf = 13250 | jobs | C | posts filled | 2034-02-23 | snapshot
@fact pv = 5150 | jobs | C | posts vacant | 2034-02-23 | snapshot
@fact pvs = 28 | other | C | share of the posts vacant | 2034-02-23 | snapshot
@fact rec = 1500 | jobs | C | workers to be recruited | by December 2034 | plan | pledged
@fact dem = 5000 | jobs | U | workers that should be recruited | 2034-02-24 | plan | hypothetical
@fact sw = 6200 | jobs | S | workers | 2034-02-23 | snapshot
@fact sp = 2480 | jobs | S | workers on permanent terms | 2034-02-23 | snapshot
@fact sc = 3720 | jobs | S | workers on contract | 2034-02-23 | snapshot
@fact sps = 40 | other | S | share of the workers on permanent terms | 2034-02-23 | snapshot
@fact scs = 60 | other | S | share of the workers on contract | 2034-02-23 | snapshot
@fact wg0 = 612 | price | S | rupees a day for a contract worker | 2033-34 | constant
@fact wg = 690 | price | S | rupees a day for a contract worker | 2034-35 | plan
@fact wgd = 78 | price | S | rupees a day added for a contract worker | 2034-35 | plan
@fact w15 = 15 | rate | J | rise of the water charge as adopted | 2034-04-01 | plan
@fact w25 = 25 | rate | J | rise of the water charge as first proposed | 2034-01 | plan | denied
@fact w0 = 8 | price | J | rupees per kilolitre | 2033-34 | constant
@fact w1 = 9.2 | price | J | rupees per kilolitre | 2034-04-01 | plan
@fact debt = 19300000000 | other | C | rupees owed | 2034-02-23 | snapshot
@fact debt2 = 22300000000 | other | C | rupees owed | after the bond | plan | projected
@fact lev = 45.9 | other | C | debt as a share of the budget | after the bond | plan | projected
@fact under = 11.6 | rate | C | shortfall of spending against the budget | 2033-34 | plan | projected
@fact bond = 3000000000 | other | C | rupees to be raised by a bond | 2034-35 | plan
@fact cou = 7.9 | rate | C | interest on the bond | 2034-35 | plan | projected
@fact y = 74 | votes_cast | H | votes for the budget | 2034-02-24 01:20 | snapshot
@fact n = 41 | votes_cast | H | votes against the budget | 2034-02-24 01:20 | snapshot
@fact ab = 6 | other | H | members absent | 2034-02-24 01:20 | snapshot
@fact mem = 121 | seats | H | members | - | constant
@fact hrs = 9 | duration | H | hours of debate | 2034-02-24 01:20 | constant
@fact clk = 01:20 | clock | H | time of the vote | 2034-02-24 | constant
@fact pop = 2700000 | other | C | inhabitants | 2034 | constant
@fact ph = 18000 | budget | C | rupees in the budget per inhabitant | 2034-35 | plan
@rel change up = b0 -> b
@rel convert b = bd
@rel diff sur = inc - b
@rel sum b = cx + rx
@rel share cs = cx / b
@rel sum four = rd + wt + lk + bu
@rel product bu = nb * pb
@rel sum ps = pf + pv
@rel share runs = run / fl
@rel share scs = sc / sw
@rel sum debt2 = debt + bond
@rel share lev = debt2 / b
@rel share pvs = pv / ps
@rel sum sw = sp + sc
@rel share sps = sp / sw
@rel diff wgd = wg - wg0
@rel change w15 = w0 -> w1
@rel sum mem = y + n + ab
@rel product b = pop * ph
@race house-vote = y n
@trap b b0 :: two budget years
@trap b0 re :: budgeted and in fact spent
@trap cx four :: all capital works and four heads of them
@trap pt pt1 :: two years' targets
@trap pt1 pt0 :: target and collected to the end of January
@trap w15 w25 :: adopted and first proposed
@trap ps pf :: sanctioned and filled posts
@trap pv rec :: vacancies and promised recruits
@trap rec dem :: promised and demanded
@trap cs sps :: the same percentage of quite other things
@trap fl run :: buses owned and buses running
@trap fl nb :: buses owned and to be bought
@trap debt debt2 :: before and after the new bond
@trap debt bond :: debt outstanding and new bond
@trap rd rd0 :: roads this year and last
@trap wg wg0 :: day wage before and after
@trap b inc :: spending and income nearly alike

@doc a-deccan-courier | national broadsheet, city page | 2034-02-25
Tarapuri budget through at {1.20 a.m.|clk}, opposition walks out of lobby, not of House

Our Bureau
TARAPURI, FEB. 24

The Tarapuri Municipal Corporation's Budget for 2034-35 was adopted in the small hours of Friday by {74 votes to|y|v=74} {47|!n}, after {nine|hrs} hours of debate in which the word "pothole" was uttered, by this reporter's tally, {112|-} times.

At {Rs 4,860 crore|b|t=for 2034-35} it is {10.1 per cent|up} larger than the outgoing year's {Rs 4,415 crore|b0|t=the outgoing year's}. Whether it will be spent is another matter: the revised estimate shows that only {Rs 3,902 crore|re|by=the revised estimate} of the latter will have gone out by March 31.

Capital works get {Rs 1,944 crore|cx}, exactly {two-fifths|cs|v=40}. Roads take the largest slice, {Rs 715 crore|rd} (last year: {Rs 680 crore|rd0|t=last year}), followed by {Rs 640 crore|wt} for mains and {Rs 490 crore|bu} for {350|nb} electric buses. Lakes, which flooded Wards 14, 15 and 22 in August, must make do with {Rs 96 crore|lk}.

The water charge will go up by {15 per cent|w15|t=from April 1} from April 1. Commissioner Devika Ranganekar had wanted {25|w25|by=Commissioner Devika Ranganekar|t=in January} in January; the standing committee would not hear of it.

On staff, Ms. Ranganekar conceded that {5,150|pv|by=Ms. Ranganekar} of {18,400|ps|^} sanctioned posts lie vacant, and undertook to fill {1,500|rec|m=pledged|by=Ms. Ranganekar|t=by December} by December.

"It is a Budget with something for everyone and water for no one," said Opposition leader Gopal Lyngdoh, who had called for a division. {Six|ab} of the House's {121|mem} members were absent.

@doc b-ipn-wire | wire agency | 2034-02-24
Indian city of Tarapuri plans record budget, buses, bond

TARAPURI, India, Feb 24 (IPN) - The central Indian city of Tarapuri approved a record annual budget of {48.6 billion rupees|b|t=the year from April} ({$540 million|bd|^}) for the year from April early on Friday, with more money for electric buses and a plan to tap the bond market for the first time.

The municipal corporation, which serves {2.7 million|pop} people, will seek to raise {3 billion rupees|bond|m=projected} at about {7.9%|~cou|m=projected|by=officials}, officials said. It already owes {19.3 billion|debt}.

{350|nb} battery-powered buses are to be bought at {14 million|pb} rupees apiece. The transport arm has {412|fl|by=a statement} vehicles on its books but only {268|run|^} in working order, a statement said.

Income is forecast at {48.72 billion|inc|m=projected}, which would leave a surplus of {120 million|sur|m=projected}. Of the income, {11.2 billion|pt|m=projected} is to come from property tax. That target looks steep: in the ten months to January the city took {8.74 billion|pt0|t=in the ten months to January} from it, against {10.5 billion|pt1|t=for the full year} pencilled in for the full year.

Corporators passed the plan {74-|y|v=74}{41|n} at {1:20 a.m.|clk|t=early on Friday}

($1 = 90.00 Indian rupees)

(Reporting by Farhan Mistry-Lobo; Editing by Ottilie Brandvold)

@doc c-tarapurinow | city news site | 2034-02-24
Bijli buses, bigger bills: 7 things the new TMC budget means for YOU

Simran Pathak | TarapuriNow | Updated: Feb 24, 2034, 11:42 IST | 3 min read

So the netas stayed up past {1 am|~clk|t=last night|v=01:00} last night and we read the fine print so that you don't have to.

1. **It's huge.** {₹4,860 crore|b}. Divide by everyone who lives here and you get {₹18,000|ph} each. Your share of last year's was smaller, obviously, as the whole thing was {₹4,415 crore|b0|t=last year's}.

2. **Water bills will sting.** The Jal Board's rate is going up {50%|!w15|t=from April}, from {₹8|w0} a kilolitre to {₹9.20|w1|t=from April}, from April. It could've been worse, we are told!

3. **Electric buses.** {350|nb} of them, AC and all, for {₹490 crore|bu}. Right now barely {two-thirds|~runs|t=Right now} of TT's buses actually move.

4. **Roads.** {₹715 crore|rd}. Insert own joke.

5. **Jobs alert!** {1,500|rec|m=pledged|t=before the year is out} people to be hired before the year is out. Vacant: more than {5,000|>pv}, i.e. over {a quarter|>pvs|v=25} of all posts.

6. **Sweepers get a raise.** Contract workers go from {₹612|wg0} to {₹690|wg} a day. There are {3,720|sc} of them.

7. **Loans.** The city will borrow {₹300 crore|bond|m=projected} from investors. It owes {₹1,930 crore|debt} at present.

ALSO READ | 15 best misal joints near MG Road | IPL 2034: Tarapuri Titans need 186
Follow us: 412K on Insta

@doc d-sme-release | trade union press release | 2034-02-24
SAFAI MAZDOOR EKTA
Regd. No. 2207/1998 · 3rd floor, Shramik Bhavan, Tarapuri 4

FOR IMMEDIATE RELEASE

NOT A RAISE BUT AN INSULT

The budget that was bulldozed through the House at {1.20|clk|t=this morning} this morning gives a contract sweeper {Rs 78|wgd} more per day. That is {two|-} cups of tea and a samosa. Even so the daily wage, at {Rs 690|wg|t=from April} from April, will be below what {three|-} neighbouring cities pay now.

We are {6,200|sw} who keep Tarapuri clean. Not even {half|<sps|v=50} of us, {2,480|sp}, have permanent jobs. For the remaining {sixty per cent|scs} there is no pension, no leave, no gloves.

The Commissioner boasts of {1,500|rec|m=pledged|by=The Commissioner} recruits. SME demands {5,000|dem|m=hypothetical|by=SME}, and notices with interest that this would not even fill every empty chair: the corporation has {18,400|!pf} people on its rolls today, and {5,150|pv} vacancies on top.

There is always money for something else. {Ninety-six crore|lk|v=960000000} for lakes in which the ministers' friends go boating! {Seven hundred and fifteen crore|rd|v=7150000000} for roads that we sweep and they dig up!

If no talks are offered by {March 10|-}, we shall stop work for {three|-} days.

Com. Balwant Kerketta, General Secretary
Cell 98000 55501

@doc e-munifin | bond market newsletter | 2034-02-27
MuniFin India Weekly: Tarapuri's maiden issue, a first look

Tarapuri (unrated; our shadow rating BBB+) joined the queue last week with a proposed {Rs 300 crore|bond|m=projected} ten-year paper. Guidance is {7.9 per cent|cou|m=projected|by=Guidance}, 85 bp over the sovereign. Some numbers for your model.

*Spending.* {Rs 4,860 cr|b|t=FY35|v=48600000000} in FY35, of which running costs eat {Rs 2,916 cr|rx|^|v=29160000000} and capital works {40 per cent|cs|^}. By management's own reckoning FY34 will close near {Rs 3,900 cr|~re|t=FY34|by=management|v=39000000000}, some {12 per cent|~under|m=projected|t=FY34} short of plan, so treat FY35 as a wish.

*The big four.* Roads ({Rs 715 cr|rd|v=7150000000}), water ({Rs 640 cr|wt|v=6400000000}), buses ({Rs 490 cr|bu|v=4900000000}) and lakes ({Rs 96 cr|lk|v=960000000}) add up to {Rs 2,041 cr|!four|v=20410000000}. Everything else is small.

*Income.* Property tax is the swing factor. The coming year assumes {Rs 1,050 cr|!pt|t=The coming year|v=10500000000}. By end-January the city had banked {Rs 874 cr|pt0|t=By end-January|v=8740000000}; February and March usually bring {a fifth|-} of the year's take.

*Water.* A tariff rise of {15 per cent|w15} helps, though the {25|w25|by=the commissioner} that the commissioner first tabled would have helped more.

*Leverage.* Existing borrowings stand at {Rs 1,930 cr|debt|v=19300000000}. With the new paper that becomes {Rs 2,230 cr|debt2|m=projected|v=22300000000}, or {46 per cent|lev|round|m=projected} of the budget. Comfortable.

*Staff.* A hiring backlog is the hidden cushion: {13,250|pf} in post, {28 per cent|pvs} of the sanctioned strength missing. Fill them all and the surplus of {Rs 12 cr|sur|m=projected|v=120000000} is gone by Diwali.

*Politics.* Passed by a House of {121|mem} with {41|n} noes. Low risk.

MFIW is for professional clients. No. 9 of 2034. Price Rs 4,500 a quarter.
