@story w4-kaitawa-library
@topic Cut of library opening hours in a New Zealand district, from the proposal to the decision, 2027
@subject L = Kaitawa District Libraries | the libraries | the library service | library | district's libraries
@subject H = Hākara library | Hākara | the central library | central
@subject W = Waipuke library | Waipuke | the Waipuke branch
@subject T = Te Rimu library | Te Rimu | the Te Rimu branch
@subject C = Kaitawa District Council | the council | councillors
@subject M = mayor Bronagh Tuala | Tuala | the mayor
@subject F = Friends of the Library | the Friends | the petitioners | Ngaire Poutama | Poutama
@subject S = submissions on the annual plan | submissions | submitters
@fact hH = 58 | duration | H | opening hours a week | until June 2027 | snapshot
@fact hW = 44 | duration | W | opening hours a week | until June 2027 | snapshot
@fact hT = 30 | duration | T | opening hours a week | until June 2027 | snapshot
@fact hL = 132 | duration | L | opening hours a week | until June 2027 | snapshot
@fact pH = 46 | duration | H | opening hours a week | March 2027 proposal | plan
@fact pW = 32 | duration | W | opening hours a week | March 2027 proposal | plan
@fact pT = 16 | duration | T | opening hours a week | March 2027 proposal | plan
@fact pL = 94 | duration | L | opening hours a week | March 2027 proposal | plan
@fact nH = 50 | duration | H | opening hours a week | from July 2027 | plan
@fact nW = 38 | duration | W | opening hours a week | from July 2027 | plan
@fact nT = 22 | duration | T | opening hours a week | from July 2027 | plan
@fact nL = 110 | duration | L | opening hours a week | from July 2027 | plan
@fact cl0 = 19:00 | clock | H | closing time on weekdays | until June 2027 | constant
@fact cl1 = 17:30 | clock | H | closing time on weekdays | from July 2027 | constant
@fact op0 = 09:00 | clock | H | opening time on weekdays | until June 2027 | constant
@fact op1 = 09:30 | clock | H | opening time on weekdays | from July 2027 | constant
@fact start = 2027-07-05 | date | L | day the new hours begin | - | plan
@fact svP = 412000 | budget | C | dollars saved a year | March 2027 proposal | plan
@fact svN = 236000 | budget | C | dollars saved a year | from July 2027 | plan
@fact bud0 = 3140000 | budget | L | dollars a year to run the service | 2026-27 | plan
@fact bud1 = 2904000 | budget | L | dollars a year to run the service | 2027-28 | plan
@fact vis25 = 298600 | crowd | L | visits in a year | 2025 | constant
@fact vis26 = 317400 | crowd | L | visits in a year | 2026 | constant
@fact visH = 201900 | crowd | H | visits in a year | 2026 | constant
@fact visW = 82300 | crowd | W | visits in a year | 2026 | constant
@fact visT = 33200 | crowd | T | visits in a year | 2026 | constant
@fact iss25 = 455000 | other | L | loans in a year | 2025 | constant
@fact iss26 = 441350 | other | L | loans in a year | 2026 | constant
@fact sta = 37 | jobs | L | staff | March 2027 | snapshot
@fact fte = 24.6 | jobs | L | full-time posts | March 2027 | snapshot
@fact cutP = 5.8 | jobs | L | full-time posts to go | March 2027 proposal | plan
@fact cutN = 3.1 | jobs | L | full-time posts to go | from July 2027 | plan
@fact sub = 1872 | other | S | submissions received on the plan | April 2027 | constant
@fact subL = 1124 | other | S | submissions about the library | April 2027 | constant
@fact subA = 1041 | other | S | submissions against the cut | April 2027 | constant
@fact subF = 83 | other | S | submissions for the cut | April 2027 | constant
@fact pet3 = 3900 | other | F | signatures | 24 March 2027 | cumulative
@fact pet5 = 6218 | other | F | signatures | 12 May 2027 | cumulative
@fact voF = 7 | votes_cast | C | votes for the compromise | 26 May 2027 | constant
@fact voA = 5 | votes_cast | C | votes against the compromise | 26 May 2027 | constant
@fact voP = 8 | votes_cast | C | votes to consult on the proposal | 17 March 2027 | constant
@fact rP = 14.9 | rate | C | rise of rates in percent | March 2027 draft | plan
@fact rN = 11.2 | rate | C | rise of rates in percent | May 2027 | plan
@fact kids = 260 | crowd | W | children who come after school in a week | 2026 | snapshot
@fact pop = 41700 | other | C | people in the district | 2026 | snapshot
@rel sum hL = hH + hW + hT
@rel sum pL = pH + pW + pT
@rel sum nL = nH + nW + nT
@rel sum vis26 = visH + visW + visT
@rel sum subL = subA + subF
@rel diff svN = bud0 - bud1
@rel diff dP = hL - pL
@fact dP = 38 | duration | L | opening hours a week to go | March 2027 proposal | plan
@rel diff dN = hL - nL
@fact dN = 22 | duration | L | opening hours a week to go | from July 2027 | plan
@rel share dNs = dN / hL
@fact dNs = 16.67 | rate | L | share of opening hours to go | from July 2027 | plan
@rel change iss = iss25 -> iss26
@fact iss = -3 | rate | L | change of loans in a year | 2026 | constant
@rel change vis = vis25 -> vis26
@fact vis = 6.3 | rate | L | change of visits in a year | 2026 | constant
@rel share subS = subA / subL
@fact subS = 92.62 | rate | S | share of library submissions against the cut | April 2027 | constant
@rel diff dT = hT - pT
@fact dT = 14 | duration | T | opening hours a week to go | March 2027 proposal | plan
@rel diff half = nT - pT
@fact half = 6 | duration | T | opening hours a week won back | May 2027 | plan
@rel share half2 = dT / hT
@fact half2 = 46.67 | rate | T | share of opening hours to go | March 2027 proposal | plan
@rel diff won = nL - pL
@fact won = 16 | duration | L | opening hours a week won back | May 2027 | plan
@rel diff dH = hH - nH
@fact dH = 8 | duration | H | opening hours a week to go | from July 2027 | plan
@trap won pT :: sixteen won back, sixteen that Te Rimu would have had
@trap dP nW :: thirty-eight hours to go, thirty-eight hours left at Waipuke
@trap dN nT :: twenty-two hours lost and Te Rimu's twenty-two
@trap pL nL :: proposal and decision
@trap voF voP :: two votes of the same council
@trap pet3 pet5 :: the petition grew
@trap sta fte :: heads and full-time posts
@trap svP svN :: savings of two plans
@trap vis iss :: visits rose, loans fell
@trap rP rN :: two rate rises
@trap sub subL :: all submissions and those on libraries

@doc a-paper | regional daily | 2027-03-18
Library hours face the axe as council hunts savings
Wiremu Castellanos, local democracy reporter

Kaitawa's three public libraries would be open {38|dP|t=Under a draft annual plan} fewer hours a week between them from the middle of the year. Under a draft annual plan adopted for consultation yesterday by {eight|voP|t=yesterday} votes to {four|-}, the central library in Hākara drops from {58|hH} hours a week to {46|pH|by=a draft annual plan}, Waipuke from {44|hW} to {32|pW} and Te Rimu from {30|hT} to {16|pT}.

The change is expected to save {$412,000|svP} a year from a library budget of {$3.14 million|bud0|t=this year} this year. Staff, all {37|sta} of them, were told on Monday. The service counts {24.6|fte} full-time-equivalent positions and would lose {5.8|cutP}.

Without such cuts, officers say, rates would have to climb by even more than the {14.9|rP|by=the draft} per cent in the draft.

Mayor Bronagh Tuala said nobody had stood for council in order to close a library. "But people borrow less. Loans came to {455,000|iss25|t=in 2025|by=Mayor Bronagh Tuala} in 2025 and {441,350|iss26|t=last year|by=Mayor Bronagh Tuala} last year."

She did not mention the door counters. They recorded {317,400|vis26|t=in 2026|by=the door counters} visits in 2026, in a district of {41,700|pop} people, against {298,600|vis25|t=a year earlier|by=the door counters} a year earlier.

Have your say by 23 April. Submission forms: any council office.

@doc b-radio | community radio script | 2027-03-25
KAITAWA FM, BREAKFAST, THURSDAY

Kia ora, it's ten to eight. More now on the plan to trim your library.

By last night {3,900|pet3|t=By last night} of you had put your names to the Friends of the Library petition. Ngaire Poutama is their convenor and she's with us. Ngaire, give us the picture.

"Well, if you're in Te Rimu you'd lose {fourteen|dT} hours out of {thirty|hT}. That's nearly {half|~half2} gone. What's left is {sixteen|pT} hours, and none of it after school."

And here in town?

"The central branch has been opening at {nine|op0} and shutting at {seven|cl0} on weekdays. You'd lose the evenings. It's still the busiest building in Hākara: {two hundred and one thousand nine hundred|visH|t=last year} people came through last year. Waipuke had {eighty-two thousand three hundred|visW|^}, and little Te Rimu {thirty-three thousand two hundred|visT|^}."

The mayor says we're borrowing less.

"Down {three|iss|v=-3} percent, yes. And visits up by {six|vis|round}. People come to sit, to print, to keep warm. In Waipuke it's {two hundred and sixty|kids} kids a week after the bell."

The council would save just over {four hundred thousand|~svP} dollars.

"On a budget of over {three million|>bud0}, and there'd be nearly {six|~cutP} people's jobs in that. I'd like to see them find it in the roading."

Ngaire Poutama there. Rugby after this: Bush 31, Coastal 17.

@doc c-council | council media release | 2027-05-12
Record response to draft annual plan

Kaitawa District Council received {1872|sub} submissions on its draft Annual Plan 2027/28, the most in its history. Of these {1124|subL} dealt with the proposed library hours; {1041|subA} opposed the reduction and {83|subF} supported it.

A petition carrying {6218|pet5|t=today|by=Friends of the Library} signatures was presented today by the Friends of the Library.

"We hear you loud and clear," Mayor Bronagh Tuala said. "When {93|subS|round|by=Mayor Bronagh Tuala} percent of those who wrote about a thing are against it, you go back to your spreadsheet."

Officers have been asked to report on an alternative that would keep the district's libraries open for {110|nL|by=Officers} hours a week in total. At present the figure is {132|hL|t=At present}; the plan consulted on had {94|pL|by=the plan consulted on}. The alternative would save {$236,000|svN|by=The alternative} rather than {$412,000|svP|by=the plan consulted on}, and {3.1|cutN|by=The alternative} positions would be disestablished, most of them through vacancies.

Councillors will deliberate on 26 May from 9.30am. The meeting is open to the public and will be livestreamed.

ENDS

Media contact: communications@kaitawa.example, 06 555 0140. Reference: AP27-118.

@doc d-online | national news website | 2027-05-27
'We'll take it': how a small district saved {16|won} library hours
Lucia Fa'asavalu | 8:05am | 63 comments

The vote came at twenty to five, and for a second nobody in the gallery knew who had won. {Seven|voF|t=at twenty to five} hands had gone up for, {five|voA|^} against, and with that the libraries of Kaitawa had kept {110|nL} hours of a working week that used to have {132|hL} and might have had {94|pL}.

The loss is still {a sixth|dNs} of all opening hours. Hākara goes to {50|nH}, Waipuke to {38|nW}. Te Rimu, which had feared being left with {16|pT}, gets {22|nT}: {six|half} hours were put back after its primary school wrote {140|-} letters.

From {5 July|start} the central library will open half an hour later on weekdays, at {9.30am|op1}, and close at {5.30pm|cl1} where it has long stayed open until {7pm|cl0}.

"We'll take it," said Ngaire Poutama, whose petition closed on more than {6000|>pet5} names. "I would rather have had the lot."

Tuala, who was in the majority, said that the saving of {$236,000|svN|by=Tuala} helped get the average rates increase down to {11.2|rN|by=Tuala} percent, from {14.9|rP|t=in March} in March. One of the five opponents, Te Rimu councillor Hemi Okonjo, called it "a smaller hole in the same bucket".

Related: Inflation at 2.6% | Seven charts on council debt

@doc e-letter | library newsletter | 2027-06-14
What changes for you in July

Dear readers,

After many weeks of not knowing, here is what we do know. The new timetable starts on Monday {5 July|start}.

Central: {50|nH} hours a week, {eight|dH} fewer than now ({58|hH}). Weekdays {9.30|op1} to {5.30|cl1|v=17:30}. Saturday and Sunday as before.

Waipuke: {38|nW} hours, down from {44|hW}. We have kept every weekday afternoon for the {260|kids} or so children who do their homework with us each week.

Te Rimu: {22|nT} hours, down from {30|hT}. Closed Mondays and Thursdays.

Altogether that makes {22|dN} hours a week less. Had the first plan gone through it would have been {38|dP}.

Our budget for the year from July is {$2.904 million|bud1|t=for the year from July}. {Three|-} colleagues are leaving us, and we thank them. A good {34|-} of us stay.

To the {1041|subA} of you who wrote to the council on our behalf, and to the {6218|pet5} who signed: thank you. And to the {83|subF} who wrote the other thing: you're welcome too. We do your photocopying.

Some figures for your fridge: {317,400|vis26|t=in 2026} visits in 2026, of which {201,900|visH|^} to Hākara; {441,350|iss26|t=in 2026} loans.

Ngā mihi, the library team
