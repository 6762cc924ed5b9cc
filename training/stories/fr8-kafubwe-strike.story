@story kafubwe-strike
@topic Strike at the Kafubwe copper smelter, Zambia: from the first shift to the wage deal
@subject K = Kafubwe Copper Smelters | Kafubwe | the company | the smelter | management | the plant
@subject U = Smelter and Allied Workers' Union | SAWU | the union | union
@subject X = Kafubwe strike | strike | walkout | stoppage
@subject O = Brynhild Resources | Brynhild | the parent
@subject G = the state | the government | the Treasury
@subject Z = Zambia | the country
@subject N = 2022 strike | 2022
@subject M = copper | the metal | London
@fact em = 3460 | jobs | K | permanent employees | 2031-08 | constant
@fact ct = 1890 | jobs | K | contract workers | 2031-08 | constant
@fact tw = 5350 | jobs | K | people on the site | 2031-08 | constant
@fact w1 = 2710 | other | X | workers who stayed out by the union's count | 2031-09-02 | snapshot
@fact wp = 78.32 | other | X | percent of the permanent employees who stayed out by the union's count | 2031-09-02 | snapshot
@fact ca = 1950 | other | X | workers absent by the company's count | 2031-09-02 | snapshot
@fact w2 = 3120 | other | X | workers who stayed out by the union's count | 2031-09-10 | snapshot
@fact dm = 22 | rate | U | percent pay rise demanded | 2031-09-02 | plan
@fact dm2 = 18 | rate | U | percent pay rise demanded | 2031-09-10 | plan
@fact o1 = 9 | rate | K | percent pay rise offered | 2031-08-28 | plan | pledged
@fact o2 = 12.5 | rate | K | percent pay rise offered | 2031-09-09 | plan | pledged
@fact y1 = 14 | rate | K | percent pay rise agreed for the first year | 2031-09-18 | plan | pledged
@fact y2 = 7 | rate | K | percent pay rise agreed for the second year | 2031-09-18 | plan | pledged
@fact bo = 8500 | other | K | kwacha paid once to each permanent employee | 2031-09-18 | plan | pledged
@fact bt = 29410000 | budget | K | kwacha for the single payments in all | 2031-09-18 | plan | pledged
@fact lo = 6200 | other | K | kwacha of lowest monthly pay | 2031-08 | constant
@fact lo2 = 7068 | other | K | kwacha of lowest monthly pay | 2031-10 | plan | pledged
@fact in = 11.3 | rate | Z | percent inflation | 2031-08 | snapshot
@fact cap = 300000 | other | K | tonnes of copper that the plant can make a year | - | constant
@fact dy = 820 | other | K | tonnes of copper that the plant makes a day | 2031-08 | constant
@fact l1 = 5100 | other | X | tonnes of copper lost | 2031-09-10 | cumulative
@fact l2 = 9800 | other | X | tonnes of copper lost | 2031-09-18 | cumulative
@fact ru = 3200 | other | K | tonnes of copper to be lost while restarting | 2031-10 | plan | projected
@fact g1 = 265000 | other | K | tonnes of copper planned for 2031 | 2031-08 | plan | projected
@fact g2 = 252000 | other | K | tonnes of copper planned for 2031 | 2031-09-22 | plan | projected
@fact gd = 13000 | other | K | tonnes cut from the plan for 2031 | 2031-09-22 | plan | projected
@fact y30 = 258400 | other | K | tonnes of copper made in the year | 2030 | constant
@fact rd = 3100000 | revenue | K | dollars of sales lost a day | 2031-09 | constant
@fact du = 17 | duration | X | days that it lasted | 2031-09-18 | constant
@fact rt = 52700000 | revenue | K | dollars of sales lost in all | 2031-09-18 | cumulative
@fact np = 84000000 | profit | K | dollars of net profit in the half-year | 2031-06-30 | constant
@fact np0 = 61000000 | profit | K | dollars of net profit in the half-year | 2030-06-30 | constant
@fact nc = 37.7 | rate | K | percent growth of the net profit in the half-year | 2031-06-30 | constant
@fact rv = 1120000000 | revenue | K | dollars of sales in the half-year | 2031-06-30 | constant
@fact ar = 26 | arrests | X | people arrested | 2031-09-08 | cumulative
@fact re = 19 | other | X | arrested people let go without charge | 2031-09-10 | cumulative
@fact ch = 7 | arrests | X | people charged | 2031-09-10 | cumulative
@fact ij = 4 | injuries | X | people hurt | 2031-09-08 | cumulative
@fact dl = 120 | other | K | dismissal letters sent | 2031-09-09 | cumulative
@fact dx = 300 | other | K | dismissal letters said to be sent | 2031-09-09 | cumulative | denied
@fact bf = 2604 | vote_count | U | votes for the strike | 2031-08-30 | snapshot
@fact ba = 311 | vote_count | U | votes against the strike | 2031-08-30 | snapshot
@fact bv = 2915 | votes_cast | U | votes on the strike | 2031-08-30 | snapshot
@fact bp = 89.33 | vote_share | U | percent of votes for the strike | 2031-08-30 | snapshot
@fact bo2 = 84.25 | turnout | U | percent of employees who voted on the strike | 2031-08-30 | snapshot
@fact rf = 2018 | vote_count | U | votes for the wage deal | 2031-09-18 | snapshot
@fact ra = 847 | vote_count | U | votes against the wage deal | 2031-09-18 | snapshot
@fact rc = 2865 | votes_cast | U | votes on the wage deal | 2031-09-18 | snapshot
@fact rp = 70.44 | vote_share | U | percent of votes for the wage deal | 2031-09-18 | snapshot
@fact p1 = 9410 | price | M | dollars for a tonne of copper | 2031-09-01 | snapshot
@fact p2 = 9640 | price | M | dollars for a tonne of copper | 2031-09-19 | snapshot
@fact sf = 6.2 | rate | O | percent fall of the shares | 2031-09-02 | snapshot
@fact sr = 4.1 | rate | O | percent rise of the shares | 2031-09-19 | snapshot
@fact so = 80 | other | O | percent of the smelter owned | - | constant
@fact sg = 20 | other | G | percent of the smelter owned | - | constant
@fact d22 = 31 | duration | N | days that it lasted | 2022 | constant
@fact fu = 2 | other | K | furnaces in all | - | constant
@fact f1 = 1 | other | K | furnaces running | 2031-09-10 | snapshot
@fact fx = 15 | rate | K | percent pay rise expected for the first year | 2031-09 | plan | projected
@fact rs = 90 | other | K | percent of the daily output to be reached | 2031-10-10 | plan | projected
@rel sum tw = em + ct
@rel share wp = w1 / em
@rel product bt = bo * em
@rel change y1 = lo -> lo2
@rel diff gd = g1 - g2
@rel sum gd = l2 + ru
@rel product rt = rd * du
@rel change nc = np0 -> np
@rel sum ar = re + ch
@rel sum bv = bf + ba
@rel share bp = bf / bv
@rel share bo2 = bv / em
@rel sum rc = rf + ra
@rel share rp = rf / rc
@trap w1 ca :: the union counts all that stayed out, the company only the absent on the morning roll
@trap w1 w2 :: first day and ninth
@trap em tw :: own staff and all on the site
@trap o1 o2 :: two offers
@trap o2 y1 :: offered and agreed
@trap y2 ch :: percent and people
@trap dm dm2 :: the union came down
@trap l1 l2 :: ninth day and last
@trap l2 gd :: lost in the strike and cut from the year
@trap g2 y30 :: this year's plan and last year's output
@trap cap g1 :: what the plant can and what it plans
@trap np rv :: profit and sales
@trap bf rf :: two ballots
@trap rd rt :: a day and all days
@trap dl dx :: what the company sent and what the union said
@trap du d22 :: two strikes

@doc a-wire | wire agency | 2031-09-02
Workers walk out at Zambian copper smelter after pay talks fail

KITWE, Sept 2 (Continental Press) - Workers at Kafubwe Copper Smelters stopped work on Tuesday over a demand for {22 percent|dm} more pay, shutting {one|-} of the Zambian plant's {two|fu} furnaces and sending shares of its Canadian parent, Brynhild Resources, down {6.2 percent|sf|t=in Toronto} in Toronto.

The Smelter and Allied Workers' Union (SAWU) said {2,710|w1|t=the 6 a.m. shift|by=The Smelter and Allied Workers' Union} of the {3,460|em} permanent employees failed to report from the 6 a.m. shift onward, or nearly {four in five|~wp|by=The Smelter and Allied Workers' Union}. The company, going by its morning roll, put absences at {1,950|ca|t=morning roll|by=The company}. None of its {1,890|ct} contract workers are covered by the dispute.

Talks broke down last Thursday when management would not go beyond {9 percent|o1|t=last Thursday}. Consumer prices rose {11.3 percent|in|t=in the year to August} in the year to August.

"They made {$84 million|np|t=in six months|by=general secretary Mutinta Hachoombwe} in six months and they bring us {nine|o1}," said general secretary Mutinta Hachoombwe. Kafubwe's first-half net profit was up from {$61 million|np0|t=a year earlier} a year earlier, on sales of {$1.12 billion|rv}.

In a ballot at the weekend, members backed action by {2,604|bf|t=at the weekend} to {311|ba|^}.

The smelter, in which the Zambian state holds {20 percent|sg}, can turn out {300,000|cap} tonnes of copper a year and plans {265,000|g1|t=this year|m=projected} this year. Benchmark copper closed at {$9,410|p1|t=on Monday} on Monday.

A strike there in 2022 went on for {31|d22|t=in 2022} days.

(Additional reporting by Solveig Achterberg in Toronto; +260 555 0148)

@doc b-statement | company statement | 2031-09-10
STATEMENT ON THE UNPROTECTED INDUSTRIAL ACTION AT KAFUBWE

Kafubwe Copper Smelters plc - Corporate Affairs - 10 September 2031 - KCS/CA/31/077

The Company regrets that the stoppage which began on 2 September continues in spite of a considerably improved proposal.

On Tuesday the Company tabled an increase of {12.5 per cent|o2|t=On Tuesday|by=the Company}, as against {9 per cent|o1} previously. This is above inflation, last reported at {11.3 per cent|in|t=last reported}. The Union has lowered its demand only to {18 per cent|dm2|by=The Union}.

The Company wishes to correct certain statements made on social media:

(a) {One hundred and twenty|dl|by=The Company} letters of dismissal have been issued, each to an individual who obstructed the gates. The figure of {300|dx|m=denied} letters is untrue.

(b) No employee has been injured by Company security. {Four|ij|t=in the incident of 8 September|by=police} persons were hurt in the incident of 8 September, in which, according to police, stones were thrown and {26|ar|^} persons were arrested.

(c) The plant is not closed. {One|f1} of its {two|fu} furnaces is running with the help of supervisors. Nevertheless {5,100|l1|t=as of this morning} tonnes of copper have been lost as of this morning, where a normal day yields {820|dy}. Each day without work deprives Kafubwe of {US$3.1 million|rd} in sales.

The Company directly employs {3,460|em} Zambians and, with its contractors, gives a livelihood to {5,350|tw} people. It calls on them to think of the {20 per cent|sg} of every dividend that goes to the Treasury.

Aurelio Bastiaanse, Managing Director

For enquiries: Tel. 0212 555 900 ext. 14. ISO 9001 and ISO 45001 certified.

@doc c-paper | national daily | 2031-09-11
At Kafubwe's gate, the pots are on the fire

By Namakau Sichilongo in Kitwe

Day nine, and the women of Section C have organised a kitchen. There is nshima at noon and at six. Someone has painted a mine tipper on a bedsheet and written under it, in a careful schoolteacher's hand, WE ARE NOT ASKING FOR THE MOON. WE ARE ASKING FOR {K7,068|-}.

That figure is what the lowest grade would earn with a rise of {14%|-}, which nobody has officially proposed. Grade one at the smelter now draws {K6,200|lo|t=now|v=6200} a month before deductions. A bag of roller meal at the market across the road went for K340 yesterday.

"At the beginning they said we were few," says Bwalya Kasompa, a ladle operator of 16 years' standing. The union counted {2,710|w1|t=that first Tuesday|by=The union} out on that first Tuesday, and management would only see {1,950|ca|^}. The latest tally on SAWU's whiteboard is {3,120|w2|t=The latest tally|by=SAWU}. Subtract that from {3,460|em}, Kasompa says, and you have the bosses and their drivers.

It began in a ballot. {2,915|bv|t=on the last weekend of August} people put a paper in the box on the last weekend of August, which is better than {84%|>bo2|^} of those entitled, and {89.3%|bp|^} of the papers said yes. Mutinta Hachoombwe, the general secretary, used to be a crane driver here and is not a woman who whispers. She wanted {22%|dm} when the gates closed. This week she wrote {18|dm2|t=This week} on the whiteboard, crossed nothing out, and underlined it.

On the other side of the fence they wrote {12.5|o2|t=On Tuesday}. On Tuesday it came by fax, she says, and they had to borrow a fax.

By then tempers had gone. On Monday night a bus with supervisors was stoned at the east gate. Police fired gas and took away {26|ar|t=On Monday night|by=Police} people; {four|ij|^} others were treated at Chimwemwe clinic, one of them for a broken wrist. At the magistrates' court yesterday {19|re|t=yesterday} walked out free to ululation. The remaining {seven|ch|t=yesterday} are charged with malicious damage and will be back on the 24th.

Then the letters. The company says there are {120|dl|by=The company}. Hachoombwe told a rally on Tuesday that there were {300|dx|t=on Tuesday|by=Hachoombwe|m=asserted}; asked yesterday whether she could show them, she said people were still bringing them in. I have held {eleven|-} in my hand. They are all dated the 9th and all spell "misconduct" with one s.

Inside, things are quieter than the plant has known since {2022|-}, when the walls stood silent for {31|d22|t=2022} days and a furnace froze solid. Nobody wants that again. A lining costs more than a year of raises, and takes half a year to replace. So by a tacit arrangement about which neither side will be quoted, some of the furnace crew go in at night, by a gap behind the oxygen plant, to keep one of the {pair|-} warm.

The managing director, Aurelio Bastiaanse, received us with tea. He has lost {5,100|l1|t=since the 2nd|by=The managing director} tonnes since the 2nd, he said, and he would like to say it in another way: he makes {820|dy} on an ordinary day. "If we go past two weeks, the plan for {265,000|g1|t=this year|by=Aurelio Bastiaanse} this year is a souvenir." Does he accept that {$84m|np|t=half-year} in half-year profit, {37.7%|nc|^} more than the last time, makes {9%|o1} look thin? "The smelter made a loss in three of the last eight years. No one painted a sheet."

Brynhild, in Toronto, has {80%|so} of the shares, and the state the other {20%|sg}. The labour minister is said to be on her way. She was said to be on her way last week.

At six the pots come off. Kasompa eats standing up. How long, I ask. He looks across at the stack, which is giving off one thin thread, and says: "Ask the chimney."

LETTERS: page 12. LOTTO 6/42: 3 11 19 24 30 41. Sudoku no. 2208.

@doc d-radio | radio bulletin | 2031-09-19
Smelter deal

COPPERBELT VOICE - FRIDAY 0600 - ITEM 1

It's over at Kafubwe. The first shift is walking back in as we speak, after {seventeen|du} days.

Members of SAWU voted last night on what their leaders had brought them, and they took it, though not with one voice. {Two thousand and eighteen|rf|t=last night} said yes. {Eight hundred and forty-seven|ra|t=last night} said no.

Here's what they get. {Fourteen|y1} per cent from October. {Seven|y2} more a year after that. And {eight thousand five hundred|bo} kwacha, once, in every permanent worker's pocket before Independence Day. For a man or woman on the bottom grade the monthly pay goes from {6,200|lo} to {7,068|lo2|t=from October}.

The {hundred and twenty|dl|v=120} letters of dismissal are withdrawn. What happens to the {seven|ch} who were charged is for the court, the company says.

Remember, the union had asked for {twenty-two|dm|t=in the beginning} in the beginning and the company had offered {nine|o1|t=in the beginning}. Mutinta Hachoombwe told us, "You don't get the whole cow. We got the legs and the liver."

The {1,890|ct} contractors get nothing out of this. Their own talks open in November.

Coming up: Nkana have lost again, 2-0. It's 17 degrees in Kitwe.

@doc e-trade | trade newsletter | 2031-09-22
Red Metal Weekly: Kafubwe counts the cost

No. 38/2031. Prices as of Friday's London close unless stated. Copper {$9,640|p2|t=Friday's London close}/t.

Kafubwe Copper Smelters on Monday trimmed 2031 guidance to {252,000|g2|t=on Monday|m=projected} t from {265,000|g1|m=projected} t. The reduction of {13,000|gd|t=on Monday} t is made up of {9,800|l2|t=by the time the gates opened} t of copper already forgone by the time the gates opened, plus {3,200|ru|m=projected} t that the company expects to lose while the cold furnace is brought up. Last year's output was {258,400|y30|t=Last year}.

Lost sales: at {$3.1m|rd} a day across a {17|du}-day stoppage, {$52.7m|rt}. Set against first-half turnover of {$1.12bn|rv|t=first-half} that is tolerable, and insurers pay nothing for strikes.

Wage bill: the {14%|y1} headline is followed by {7%|y2|t=in year two} in year two. The single payment comes to {29.4m|bt} kwacha for {3,460|em} staff. Red Metal had pencilled in {15%|fx|by=Red Metal} and no second-year clause; the {12.5%|o2|t=mid-month} on the table mid-month was never going to clear a room which had voted {89%|bp|round} to walk. In the event the deal passed with {70%|rp|round} of {2,865|rc} ballots.

Restart: management sees {90%|rs|t=by 10 October|by=management} of the normal {820|dy} t/d by 10 October. We think late October. Nameplate is {300,000|cap} t/y, not seen since commissioning.

Equity: parent Brynhild added {4.1%|sr|t=on Friday} on Friday, recovering part of the {6.2%|sf|t=on day one} dropped on day one. It owns {80%|so}.

ALSO THIS WEEK: Peru port queue at 23 vessels; TC/RCs slip to $41/4.1c; Chilean desalination tender, 1,200 l/s.

Subscriptions £1,150 a year. Reply STOP to leave.
