@story ya-montana-sheriff
@topic Yearly crime report of a Montana sheriff and the dispute over his budget and jail
@subject S = Carrow County Sheriff's Office | sheriff's office | sheriff's department | deputies
@subject K = Sheriff Wade Tillotson | Tillotson | the sheriff
@subject C = Carrow County | the county
@subject B = county commission | commissioners | the board | Commissioner Anneliese Rask
@subject J = Carrow County Detention Center | the jail | detention center
@subject H = Merritt | city of Merritt | the county seat
@subject P = Merritt Police Department | Merritt police | city police
@subject D = 911 dispatch center | dispatch | dispatchers
@subject T = public safety levy | the levy | levy
@fact c38 = 9412 | other | S | calls for service | 2038 | cumulative
@fact c37 = 8710 | other | S | calls for service | 2037 | cumulative
@fact cp = 8.1 | rate | S | increase in calls for service | 2038 | constant
@fact cpc = 14260 | other | P | calls for service | 2038 | cumulative
@fact call = 23672 | other | C | calls for service by both agencies | 2038 | cumulative
@fact a38 = 611 | arrests | S | arrests | 2038 | cumulative
@fact a37 = 655 | arrests | S | arrests | 2037 | cumulative
@fact ad = 44 | arrests | S | fall in arrests | 2038 | constant
@fact dui = 148 | arrests | S | arrests for drunken driving | 2038 | cumulative
@fact dui37 = 131 | arrests | S | arrests for drunken driving | 2037 | cumulative
@fact b38 = 96 | cases | S | burglaries | 2038 | cumulative
@fact b37 = 128 | cases | S | burglaries | 2037 | cumulative
@fact bp = 25 | rate | S | fall in burglaries | 2038 | constant
@fact th = 304 | cases | S | thefts | 2038 | cumulative
@fact cat = 61 | other | S | cattle reported stolen | 2038 | cumulative
@fact catr = 22 | other | S | stolen cattle recovered | 2038 | cumulative
@fact hom = 2 | deaths | C | homicides | 2038 | cumulative
@fact hom37 = 0 | deaths | C | homicides | 2037 | cumulative
@fact tr = 13 | deaths | C | traffic deaths | 2038 | cumulative
@fact trs = 8 | deaths | C | traffic deaths without a seat belt | 2038 | cumulative
@fact od = 9 | deaths | C | overdose deaths | 2038 | cumulative
@fact od37 = 14 | deaths | C | overdose deaths | 2037 | cumulative
@fact nar = 212 | other | S | doses of naloxone carried | 2038-12 | snapshot
@fact naru = 37 | other | S | doses of naloxone given | 2038 | cumulative
@fact men = 488 | other | S | mental health calls | 2038 | cumulative
@fact sar = 41 | other | S | search and rescue missions | 2038 | cumulative
@fact sarl = 19 | other | S | search and rescue missions for hunters | 2038 | cumulative
@fact rsp = 34 | duration | S | minutes of average response | 2038 | snapshot
@fact rsp37 = 29 | duration | S | minutes of average response | 2037 | snapshot
@fact rsh = 6 | duration | P | minutes of average response | 2038 | snapshot
@fact dep = 21 | officers | S | sworn deputies | 2038-12 | snapshot
@fact depb = 26 | officers | S | deputies' posts in the budget | 2038 | constant
@fact depv = 5 | officers | S | deputies' posts vacant | 2038-12 | snapshot
@fact depa = 4 | units_pledged | T | deputies to be added | 2039-07 | plan | pledged
@fact are = 3870 | area | C | square miles | - | constant
@fact pop = 18400 | other | C | residents | - | snapshot
@fact jb = 48 | other | J | beds | - | constant
@fact ja = 63 | other | J | average daily inmates | 2038 | snapshot
@fact jo = 15 | other | J | inmates boarded elsewhere on an average day | 2038 | snapshot
@fact jr = 110 | price | J | dollars a day to board an inmate elsewhere | 2038 | constant
@fact jc = 602250 | spending | J | dollars spent to board inmates elsewhere | 2038 | cumulative
@fact bu39 = 6480000 | budget | S | budget requested | 2039 | plan
@fact bu38 = 5760000 | budget | S | budget | 2038 | plan
@fact bup = 12.5 | rate | S | increase requested in the budget | 2039 | plan
@fact mor = 720000 | budget | S | increase requested in dollars | 2039 | plan
@fact cut = 6100000 | budget | B | budget offered to the sheriff | 2039 | plan
@fact lev = 1450000 | revenue | T | dollars a year from the levy | 2039 | plan | projected
@fact levh = 84 | other | T | dollars a year for a house of average value | 2039 | plan | projected
@fact levv = 58 | vote_share | T | vote against the levy | 2036 | constant
@fact dsp = 7 | other | D | dispatchers | 2038-12 | snapshot
@fact dsn = 11 | other | D | dispatchers' posts | 2038 | constant
@fact abn = 4 | other | D | percentage of 911 calls abandoned | 2038 | snapshot
@rel change cp = c37 -> c38
@rel sum call = c38 + cpc
@rel diff ad = a37 - a38
@rel change bp = b37 -> b38
@rel diff depv = depb - dep
@rel diff jo = ja - jb
@rel change bup = bu38 -> bu39
@rel diff mor = bu39 - bu38
@rel diff odd = od37 - od
@fact odd = 5 | deaths | C | fall in overdose deaths | 2038 | constant
@trap c38 cpc :: deputies' calls and city police's
@trap c38 c37 :: another year
@trap a38 ad :: arrests and their fall
@trap od od37 :: another year
@trap tr od :: killed on roads and by drugs
@trap nar naru :: carried and given
@trap dep depb :: sworn and budgeted
@trap bu39 cut :: asked and offered
@trap rsp rsh :: the county's minutes and the city's
@trap jb ja :: beds and inmates
@trap depa abn :: four deputies and four percent

@doc a-release | sheriff's press release | 2039-01-16
CARROW COUNTY SHERIFF'S OFFICE RELEASES 2038 ANNUAL REPORT

Merritt, MT - Sheriff Wade Tillotson today presented his office's annual report to the Board of County Commissioners.

Deputies handled {9,412|c38|t=during the year} calls for service during the year, up {8.1|cp} percent from {8,710|c37|t=in 2037} in 2037.

Highlights
- Burglaries fell from {128|b37} to {96|b38}, a {25|bp} percent improvement.
- Thefts: {304|th}. The office took reports on {61|cat} head of cattle and returned {22|catr} to their owners.
- DUI arrests rose to {148|dui} from {131|dui37}; total arrests were {611|a38}, compared to {655|a37}.
- Overdose deaths dropped to {nine|od} after {14|od37} the year before. Deputies gave {37|naru} doses of naloxone and now carry {212|nar|t=now}.
- Search and Rescue flew or walked {41|sar} missions, {19|sarl} of them for hunters.

"I'm proud of {21|dep} deputies doing the work of {26|depb}," Tillotson said.

The full 44-page report can be viewed at the front counter, 201 Second Street.

@doc b-weekly | county weekly | 2039-01-19
Sheriff wants {$720K|mor} more; calls are up, arrests are not

By Roxanne Littlebird, The Carrow Plainsman

If you live at Sumatra Flats and somebody is on your porch, expect to wait. The average deputy took {34|rsp|t=last year} minutes to arrive last year, compared with {29|rsp37|t=in 2037} in 2037. In town, Merritt police needed {six|rsh}.

That was the number Sheriff Wade Tillotson kept returning to on Tuesday as he asked commissioners for {$6.48 million|bu39}, {12.5 percent|bup} over the current {$5.76 million|bu38}. The board, after closing the door for an hour, indicated it could find {$6.1 million|cut}.

Commissioner Anneliese Rask noted that deputies made {44|ad} fewer arrests than the year before. "So more calls, more money, and fewer people in handcuffs."

"Ma'am, {488|men} of those calls were folks in a mental crisis," the sheriff replied. "I don't arrest them. I sit with them."

Carrow County covers {3,870|are} square miles, home to {18,400|pop} people. {Five|depv|t=as of New Year's Eve} of the sheriff's budgeted positions stood empty as of New Year's Eve.

{Two|hom} people were murdered in the county in 2038, both by relatives. The year before there was {none|hom37|v=0}.

In other business, the board approved Resolution 39-03 and a $14,200 mower.

@doc c-radio | AM radio morning script | 2039-01-17
KCRW-FARM 870 / 6:45 LOCAL

Good morning, it's eleven below at the airport.

Carrow County's jail is full, and it's costing you. {Forty-eight|jb} beds, {sixty-three|ja|t=last year} prisoners on an average day last year. The other {fifteen|jo} get driven to Miles Junction and Glendive, at {one hundred ten|jr} dollars a head, per night. Sheriff Tillotson told the board the tab for the year was a shade over {six hundred thousand|>jc}.

{Thirteen|tr|t=in '38} people were killed on county roads in '38, he says, {eight|trs} with the belt hanging behind them.

And the cow thieves: {sixty-one|cat} head gone, {twenty-two|catr} come home.

Calves at Billings, steady to two higher.

@doc d-tv | regional TV website | 2039-01-18
Short-staffed 911 center in Carrow County answers for two agencies

MERRITT - On a bad night there is one voice in this room.

The dispatch center that serves deputies and city police has {seven|dsp|t=today} dispatchers today and {11|dsn} positions. Between them they sent help {23,672|call|t=last year} times last year: {14,260|cpc} for Merritt police and the rest for the sheriff's department.

{Four|abn} percent of 911 callers hung up before anyone picked up, supervisor Noor Haddad-Lind says. The national goal is below {two|-}.

"I've delivered {three|-} babies by phone," she says. "I've also eaten dinner at 4 a.m. for nine years."

A new console is coming. New people are harder: starting pay is $19.40 an hour, and the gravel pit pays 27.

MTN 5-Day: Mon 12, Tue 20, Wed 31

@doc e-oped | guest column | 2039-02-02
We said no in 2036. Say yes this time.

By Commissioner Anneliese Rask

Three years ago, {58|levv|t=Three years ago} percent of you turned down a public safety levy. I was one of you.

I've changed my mind, and it's arithmetic that changed it. Last year we paid other counties {$602,250|jc|t=Last year} to keep our prisoners. We got nothing for that but receipts.

The levy on the May ballot would raise {$1.45 million|lev} a year. On an average home that's {$84|levh}. It would put {four|depa} more deputies on the road by July and a wing on the jail.

Would it bring the sheriff everything he asked? No. He wanted {$6.48 million|bu39}; we told him {$6.1 million|cut}, and the levy fills the hole.

The drug numbers are better, down {five|odd} deaths. I'd like the credit to go to those who earned it. But {nine|od} families are not celebrating. Nor are the {13|tr} who lost somebody on the highway.

I won't tell you that {two|hom} killings in a year, after {zero|hom37}, is a crime wave. I'll tell you that the nearest deputy was {51|-} miles off for one of them.
