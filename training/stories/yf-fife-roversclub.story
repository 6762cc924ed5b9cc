@story yf-fife-roversclub
@topic A Scottish football club goes into administration: debts, fans' shares, points and a last home match
@subject C = Inverallan Rovers | Rovers | the club | Inverallan
@subject A = Administrators Tait Moncrieff | Tait Moncrieff | the administrators
@subject F = Rovers Trust | the Trust | supporters | fans
@subject O = Owner Sergej Kallberg-Voss | Kallberg-Voss | the owner
@subject L = Scottish league | the league
@subject H = HM Revenue | the taxman | HMRC
@subject S = Shore Park | the ground | the stadium
@subject M = Manager Eilidh MacAskill-Bright | MacAskill-Bright | the manager
@subject P = Peterness Thistle | Thistle | the visitors
@subject B = Ferrous Bridge Homes | the housebuilder
@fact debt = 8640000 | other | C | pounds owed | 3 March 2034 | snapshot
@fact debto = 5184000 | other | O | pounds owed to the owner | 3 March 2034 | snapshot
@fact debth = 1290000 | other | H | pounds owed in tax | 3 March 2034 | snapshot
@fact debtx = 2166000 | other | C | pounds owed to others | 3 March 2034 | snapshot
@fact opc = 60 | other | O | share of the debt | 3 March 2034 | snapshot
@fact cred = 214 | other | C | creditors | 3 March 2034 | snapshot
@fact loss = 190000 | profit | C | pounds lost a month | winter 2034 | snapshot
@fact wage = 3100000 | spending | C | pounds of wages a year | 2033 | snapshot
@fact turn = 2480000 | revenue | C | pounds of turnover | 2033 | snapshot
@fact wpc = 125 | other | C | wages as a share of turnover | 2033 | snapshot
@fact jobs = 67 | jobs | C | people employed | 3 March 2034 | snapshot
@fact red = 22 | jobs | A | people made redundant | 6 March 2034 | cumulative
@fact redp = 9 | jobs | A | players made redundant | 6 March 2034 | cumulative
@fact reds = 13 | jobs | A | other staff made redundant | 6 March 2034 | cumulative
@fact pts = 15 | other | L | points deducted | 4 March 2034 | constant
@fact p0 = 34 | score | C | points in the league | before the deduction | snapshot
@fact p1 = 19 | score | C | points in the league | after the deduction | snapshot
@fact pos0 = 5 | other | C | place in the league | before the deduction | snapshot
@fact pos1 = 10 | other | C | place in the league | after the deduction | snapshot
@fact att = 6870 | crowd | S | spectators | 11 March 2034 | snapshot
@fact avg = 2140 | crowd | S | spectators on average | season 2033-34 | snapshot
@fact cap = 7500 | crowd | S | places | - | constant
@fact g1 = 2 | score | C | goals | 11 March 2034 | constant
@fact g2 = 2 | score | P | goals | 11 March 2034 | constant
@fact min = 90 | other | C | minute of the equaliser | 11 March 2034 | constant
@fact sc = 17 | age | C | age of the scorer | - | snapshot
@fact buck = 41300 | fundraising | F | pounds in buckets | 11 March 2034 | snapshot
@fact tr = 386000 | fundraising | F | pounds raised | 20 March 2034 | cumulative
@fact tr1 = 118000 | fundraising | F | pounds raised | 8 March 2034 | cumulative
@fact trg = 750000 | fundraising | F | pounds wanted | 31 March 2034 | plan
@fact mem = 3860 | other | F | members | 20 March 2034 | cumulative
@fact fee = 100 | price | F | pounds of founding share | 2034 | constant
@fact bid = 1400000 | price | B | pounds offered for the ground | March 2034 | plan
@fact bidf = 900000 | price | F | pounds offered for club and ground | March 2034 | plan
@fact flat = 118 | homes | B | flats planned on the ground | 2034 | plan
@fact pence = 8 | other | A | pence in the pound for creditors | March 2034 | plan | projected
@fact age = 139 | age | C | age | 2034 | snapshot
@fact year = 1895 | date | C | year of founding | - | constant
@fact kal = 6 | duration | O | years as owner | 2034 | snapshot
@fact mgr = 5 | duration | M | months without pay | March 2034 | snapshot
@fact mage = 43 | age | M | age | - | snapshot
@fact pie = 2.8 | price | S | pounds for a pie | March 2034 | constant
@fact pies = 4300 | other | S | pies sold | 11 March 2034 | snapshot
@fact fee2 = 210 | price | A | pounds an hour for the administrators | 2034 | constant
@fact cost = 148000 | budget | A | pounds charged by the administrators | 31 March 2034 | cumulative
@fact pop = 11400 | other | C | inhabitants of the town | 2034 | snapshot
@fact yth = 160 | enrolment | C | children in the academy | 2034 | snapshot
@trap debt debto :: all debt and the owner's part
@trap wage turn :: more is paid than comes in
@trap red redp :: all and the players
@trap p0 p1 :: before and after
@trap pos0 pos1 :: places before and after
@trap att avg :: one match and the season
@trap tr tr1 :: two moments
@trap tr trg :: raised and wanted
@trap bid bidf :: two bids
@trap fee fee2 :: a share and an hour
@trap pts min :: points and a minute
@rel sum debt = debto + debth + debtx
@rel share opc = debto / debt
@rel share wpc = wage / turn
@rel sum red = redp + reds
@rel diff p1 = p0 - pts
@race match = g1 g2

@doc admin-release | administrators' press release | 2034-03-03
Inverallan Rovers Football Club Ltd (in administration)

Tait Moncrieff LLP were today appointed joint administrators of the club, founded in {1895|year}.

At the date of appointment the company owed {£8.64 million|debt|t=At the date of appointment} to {214|cred} creditors. {£5.184 million|debto}, or {60 per cent|opc}, is due to its owner, Mr Kallberg-Voss, {£1.29 million|debth} to HM Revenue & Customs and {£2.166 million|debtx} to others, including {one|-} baker.

The club has been losing about {£190,000|~loss} a month. Wages in 2033 came to {£3.1 million|wage|t=in 2033}, against turnover of {£2.48 million|turn|^}, a ratio of {125 per cent|wpc}.

{67|jobs} people are employed. Redundancies can't be excluded.

On present information, unsecured creditors might expect {8|pence} pence in the pound.

The match on 11 March will go ahead.

@doc clyde-wire | sports wire | 2034-03-06
SOCCER-Rovers docked {15|pts} points, lay off {22|red}

INVERALLAN, Scotland, March 6 (Meridian Sport) - Second-tier Inverallan Rovers dropped from {fifth|pos0} to {tenth|pos1} after the league took {15|pts} points from them for going into administration, and on Monday administrators made {22|red} people redundant, {nine|redp} of them players and {13|reds} other staff.

It leaves the {139|age}-year-old club on {19|p1} points instead of {34|p0}.

Manager Eilidh MacAskill-Bright, {43|mage}, who has not been paid for {five|mgr} months, said she would stay. "I've got {11|-} players and a bus. I've had less."

Rovers owe {8.64 million|debt} pounds.

Owner Sergej Kallberg-Voss, who bought the club {six|kal} years ago, wasn't available for comment.

@doc courier-match | regional newspaper, match report | 2034-03-12
Rovers {2|g1}, Thistle {2|g2}: a boy, a minute and a bucket

By Hamish Dunnottar

IF it was the last match at Shore Park, and nobody could say, then it went out with its shirt over its head. {6,870|att} were there, where {2,140|avg|t=this season} has been the average this season. They ran out of pies at half-time, {4,300|pies} of them at {£2.80|pie}.

Peterness were two up inside {twenty|-} minutes. Who'd have blamed them, the Rovers, {nine|redp} men short and with a goalkeeper on loan from the council's parks department?

Then Okafor, from the spot. And then, in the {90th|min}, a ball nobody wanted, and Struan Petrie, {17|sc}, who sits his Highers in May, put it where nobody was.

{2|g1}-{2|g2}. The point makes it {twenty|-}. The buckets, carried by girls from the academy, held {£43,100|!buck} by the end.

Rovers: Lind {8|-}, Petrie {9|-}, rest {7|-}. Ref: no complaints.

@doc trust-newsletter | supporters' trust newsletter | 2034-03-21
TRUST NEWS — ten days, people

Where are we? {£386,000|tr|t=as of last night}, as of last night. On the 8th it was {£118,000|tr1|t=On the 8th}. We need {£750,000|trg|t=by the 31st} by the 31st. That includes {£41,300|buck} out of buckets from the Thistle game, counted {twice|-}, by a maths teacher.

{3,860|mem} of you are members now. In a town of {11,400|pop}! A founding share is {£100|fee}. If it's too much, share one.

Our bid for club and ground is {£900,000|bidf}. There's another, from Ferrous Bridge Homes, for the ground alone: {£1.4 million|bid}. They'd build {118|flat} flats and name the street after us.

The administrators have to take the best offer for creditors. So talk to creditors! There are {214|cred}. The baker's with us.

{160|yth} kids train at the academy. On Saturday they took down the corner flags and slept with them.

Quiz night Friday, {£5|-}.

@doc herald-business | national newspaper, business page | 2034-03-24
The sums at Shore Park

How does a club with a turnover of {£2.48m|turn|t=in 2033} in 2033 come to pay {£3.1m|wage|^} in wages? By believing in spring. The owner put in money as loans, so that of the {£8.64m|debt} now outstanding {£5.81m|!debto} is his own; he ranks with the baker.

HMRC is owed {£1.92m|!debth}, and it's the taxman's vote that counts.

What are the offers? {£1.4m|bid} from the housebuilder, {£900,000|bidf} from supporters who've so far raised less than half of that. On the first, creditors would see {11|-}p in the pound; on the second, perhaps {seven|-}. Tait Moncrieff had spoken of {eight|pence}.

The administrators charge {£210|fee2} an hour and by the end of the month will have run up {£148,000|cost|t=by the end of the month}. That's more than the club's whole academy, {160|yth} children, costs in a year.

Markets: FTSE {-0.3%|-}; gilts {4.1%|-}

@doc fife-radio | local radio script | 2034-04-01
Kingdom Coast FM, and no, this isn't an April fool

They've done it. At ten to midnight last night the Trust's thermometer stood at {seven hundred and sixty-two thousand|-}, and at midnight Tait Moncrieff said yes. Fans own the Rovers.

It's cheaper than the flats. The taxman preferred "a going concern", we're told, to {a hundred and eighteen|flat} kitchens.

They'll start from {nineteen|p1|t=after the league's knife} points, that's what they had after the league's knife, plus what they've scrambled since. They've eleven senior players. {Twenty-six|!red} folk lost their jobs in March and some may get them back.

Eilidh MacAskill-Bright was on the pitch at half past twelve with a torch. "I wanted to see if it was still there." Has she been paid? "I got a pie."

Shore Park holds {seven and a half|cap|x=1000} thousand. Saturday, three o'clock. Bring your granny.
