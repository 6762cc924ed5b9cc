@story taitung-derailment
@topic Derailment of the Puyuma express near Fuli, Taiwan: hours after, then the inquiry
@subject A = Express 427 | the train | Train 427 | the express | the 427
@subject R = Eastern Line Railway | the railway | the operator | Eastern Line
@subject H = Hualien hospitals | hospitals | Tzu-An Hospital
@subject I = Transport safety board | the board | investigators | the safety board
@subject L = Lin Hsiu-chen | Lin | the driver
@fact d1 = 3 | deaths | A | people killed | 2034-10-09 evening | cumulative
@fact d2 = 7 | deaths | A | people killed | 2034-10-11 | cumulative
@fact i1 = 96 | injuries | A | people hurt | 2034-10-09 evening | cumulative
@fact i2 = 134 | injuries | A | people hurt | 2034-10-11 | cumulative
@fact crit = 11 | injuries | H | people in critical condition | 2034-10-11 | snapshot
@fact ab = 368 | other | A | people aboard | 2034-10-09 | snapshot
@fact cars = 8 | other | A | carriages | - | constant
@fact off = 5 | other | A | carriages off the rails | 2034-10-09 | snapshot
@fact v = 141 | speed | A | kilometres an hour when it derailed | 2034-10-09 | snapshot
@fact lim = 75 | speed | A | kilometres an hour allowed on the curve | - | constant
@fact clk = 16:49 | clock | A | time of derailment | 2034-10-09 | snapshot
@fact late = 19 | duration | A | minutes behind schedule | 2034-10-09 | snapshot
@fact comp = 5400000 | damages | R | Taiwan dollars of compensation for each death | 2034-10-12 | plan | pledged
@fact exp = 6 | duration | L | years of driving | - | constant
@fact dage = 34 | age | L | age | - | constant
@fact d18 = 18 | deaths | R | people killed in an earlier crash | 2026 | cumulative
@fact susp = 14 | duration | R | days until the line reopens | 2034-10-11 | plan | projected
@fact rep = 90 | duration | I | days until a first report | 2034-10-11 | plan | pledged
@trap d1 d2 :: evening and two days later
@trap i1 i2 :: evening and two days later
@trap i2 crit :: all hurt and the gravest
@trap v lim :: speed and limit
@trap d2 d18 :: this crash and an earlier one
@trap late susp :: minutes late and days closed

@doc a-wire | wire agency | 2034-10-09
URGENT: At least {3|>d1} dead, {96|i1} injured as Taiwan express jumps tracks

FULI, Taiwan — {Five|off|by=the fire agency} of {eight|cars} carriages of a packed express left the rails on a curve in eastern Taiwan on Monday, killing at least {three|>d1|t=as of 8 p.m.|by=the fire agency} people and injuring {96|i1|^} as of 8 p.m., the fire agency said.

Train 427, bound for Taitung, derailed at {4:49 p.m.|clk}. There were {368|ab|by=The operator} people on board, most of them returning from the long weekend. The operator, Eastern Line Railway, said it had been running {19|late|by=The operator} minutes late.

"It leaned and it did not come back," said Malia Pan, 22, a student from Yuli, who climbed out through a luggage rack.

Soldiers with cutting gear arrived by nightfall.

@doc b-english | English-language daily | 2034-10-12
Driver was doing {141kph|v|v=141} on {75kph|lim|v=75} bend, safety board says

By Kuo Yi-ting and Reuben Sowah / Staff reporters

The express that derailed at Fuli on Monday entered the curve at {141|v|t=on Monday|by=the Transport Safety Board}kph, nearly twice the {75kph|lim|v=75} limit, the Transport Safety Board said yesterday.

Data recovered from the cab show that the driver, Lin Hsiu-chen ({34|dage}), disabled the train protection system after a pressure fault. Lin, who has {six|exp} years at the controls, is under guard at Tzu-An Hospital.

The death toll stood at {seven|d2|t=yesterday} yesterday after a Japanese tourist died overnight. Another {134|i2|t=yesterday} people have been treated, {11|crit|s=Hualien hospitals} of whom were in critical condition in Hualien hospitals.

Eastern Line said that the families of the dead would receive {NT$5.4 million|comp|by=Eastern Line|m=pledged} for each victim. A 2026 accident on the same line, in which {18|d18|t=2026} people died, led to a promise of automatic braking everywhere.

The board is to publish preliminary findings within {90|rep|by=The board} days.

Additional reporting by pool. Page 1, 3.

@doc c-tv | cable TV web story | 2034-10-11
「十九分鐘」: The {19|late} minutes that may have killed {seven|d2}

Everyone on the 427 knew it was late. {Nineteen|late|by=the conductor} minutes, the conductor announced at Ruisui. Some cheered when she began to fly.

At {16:49|clk} the flying ended. {Six|!off} of the {eight|cars} cars went over.

What we know at this hour:
▪ Dead: {7|d2|t=at this hour}
▪ Injured: {143|!i2|t=at this hour}, of them {11|crit} fighting for life
▪ On board: {368|ab}
▪ Line closed: {two weeks|susp|by=the railway|v=14}, hopes the railway

Ms Lin, at the wheel for {six|exp} years, told nurses that control had "asked for the minutes back". The railway denies it.

▶ LIVE 24h · 45,120 watching · Subscribe

@doc d-railblog | rail enthusiasts' blog | 2034-10-14
Fuli: some physics, some anger

I drove trains for {22|-} years, so let me do this slowly.

A tilting set on that radius will stay on its feet up to about {110|-}. The limit is {75|lim}, which leaves what we call a fool's margin. The 427 came in at {141|v|by=the recorder}, says the recorder. Nothing stays on its feet at that.

Why? She was {nineteen|late} down. A timetable that punishes anything over {ten|-} will produce, sooner or later, a driver of {34|dage} who isolates the ATP to make it up. {Eighteen|d18|t=eight years ago} people died eight years ago, of the very same thing, and the company's answer was a sticker.

This time {seven|d2} dead, {five|off} vehicles out of {eight|cars} derailed, {368|ab} lives in one hand. The payout announced is {NT$4.5 million|!comp|by=the company} a head. The investigators want {three months|rep|by=The investigators|v=90} for a first report. I can tell them now.

Comments (212)
