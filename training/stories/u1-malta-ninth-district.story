@story u1-malta-ninth-district
@topic Malta general election: fifteen counts in the Ninth District, and the last seat
@subject N = Ninth District | the district | District 9 | the Ninth
@subject F = Josianne Farrugia Zerafa | Farrugia Zerafa | the minister | Josianne
@subject S = Karl Spiteri Maempel | Spiteri Maempel | Dr Spiteri Maempel | the surgeon
@subject C = Roderick Cachia | Cachia | the mayor of Swieqi | Rod Cachia
@subject M = Graziella Mifsud | Mifsud | the newcomer
@subject E = Marthese Ellul | Ellul | Ms Ellul
@subject D = Anton Debrincat | Debrincat | Toni | the Green | the Green leader
@fact val = 22446 | votes_cast | N | valid votes | final | snapshot
@fact inv = 388 | other | N | invalid votes | final | snapshot
@fact cast = 22834 | votes_cast | N | ballots cast | final | snapshot
@fact reg = 26052 | other | N | people on the register | - | constant
@fact to = 87.6 | turnout | N | share of registered voters who voted | final | snapshot
@fact to32 = 91.3 | turnout | N | share of registered voters who voted | 2032 election | snapshot
@fact seats = 5 | seats | N | members elected in the district | - | constant
@fact cand = 16 | candidates | N | people on the ballot | - | constant
@fact counts = 15 | other | N | counts | final | snapshot
@fact q = 3742 | vote_count | N | votes needed to be elected | - | constant | threshold
@fact f1 = 5118 | vote_count | F | first-count votes | count 1 | snapshot
@fact s1 = 4406 | vote_count | S | first-count votes | count 1 | snapshot
@fact c1 = 2207 | vote_count | C | first-count votes | count 1 | snapshot
@fact e1 = 2190 | vote_count | E | first-count votes | count 1 | snapshot
@fact d1 = 1031 | vote_count | D | first-count votes | count 1 | snapshot
@fact fs = 1376 | other | F | votes above the quota passed on | count 2 | snapshot
@fact ss = 664 | other | S | votes above the quota passed on | count 3 | snapshot
@fact cg = 702 | other | C | votes gained from a surplus | count 2 | snapshot
@fact c2 = 2909 | vote_count | C | votes after transfers | count 2 | snapshot
@fact e15 = 3316 | vote_count | E | votes after transfers | count 15 | snapshot
@fact d15 = 3207 | vote_count | D | votes after transfers | count 15 | snapshot
@fact gap = 109 | margin | E | votes between the last elected and the first not elected | count 15 | snapshot
@fact gap14 = 61 | margin | D | votes between the last elected and the first not elected | count 14 | snapshot
@fact nt = 955 | other | N | votes that could not be transferred | count 15 | snapshot
@fact hrs = 19 | duration | N | hours that counting took | final | snapshot
@fact fl = 4.6 | vote_share | D | share of first-count votes | count 1 | snapshot
@rel sum cast = val + inv
@rel share to = cast / reg
@rel diff fs = f1 - q
@rel diff ss = s1 - q
@rel sum c2 = c1 + cg
@rel diff gap = e15 - d15
@rel share fl = d1 / val
@race last-seat = e15 d15
@race first-count = f1 s1 c1 e1 d1
@trap e1 e15 :: first preferences against the total after fifteen counts
@trap d1 d15 :: first preferences against the total after fifteen counts
@trap gap gap14 :: who was ahead changed with the last parcel
@trap val cast :: with and without invalid ballots
@trap c1 c2 :: before and after a surplus

@doc a-daily | national daily | 2037-06-08
Ellul takes last Ninth District seat as Greens fall {190|!gap} votes short

MATTHEW AZZOPARDI-TANTI

Marthese Ellul of the Democratic Alliance was declared elected in the Ninth District shortly before 3am yesterday, {190|!gap} votes ahead of Green leader Anton Debrincat, who would have been the first third-party MP since independence.

It took {15|counts} counts and {19|hrs} hours. At the start Ms Ellul had {2,190|e1|t=At the start} votes and Mr Debrincat {1,031|d1|^}; by the end, neither had reached the quota of {3,742|q}, but she stood at {3,316|e15|t=by the end}, he at {3,207|d15|^}.

"I was ahead at the fourteenth count," he said, and he was, by {61|gap14|t=at the fourteenth count|by=he}. Then the last parcel of Mifsud ballots was opened.

The {five|seats} seats went to ministers old and new: Josianne Farrugia Zerafa topped the poll with {5,118|f1}, followed by the surgeon Karl Spiteri Maempel with {4,406|s1|^}. Both were over the line at once. Roderick Cachia, the mayor of Swieqi, and newcomer Graziella Mifsud got there on others' leavings.

The Electoral Commission put participation in the district at {87.6 per cent|to|by=The Electoral Commission}, against {91.3|to32|t=five years ago} five years ago. Of {22,834|cast} people who voted, {388|inv} spoilt their sheet.

@doc b-live | live blog of a news portal | 2037-06-07
LIVE: Naxxar counting hall, Ninth District

02:58 - THAT'S IT. Ellul {3,316|e15|t=02:58}, Debrincat {3,207|d15|^}. Not one of the two has a quota. She is in because there is nobody left to eliminate. {Nine hundred and fifty-five|nt|t=02:58} votes are dead, with no further preference written on them.

02:31 - Somebody just fainted next to the vending machine. The Green agents are singing. Toni leads by {61|gap14|t=02:31}.

21:14 - Cachia jumps from {2,207|c1} to {2,909|c2|t=21:14} on the minister's surplus. That's {702|cg} votes and you can see why he has been photographed next to her all month.

20:40 - The surplus of Farrugia Zerafa to be distributed is {1,736|!fs|t=20:40}: she polled {5,118|f1} and the quota is {3,742|q}.

20:05 - FIRST COUNT, the ones who matter: Farrugia Zerafa {5,118|f1|t=FIRST COUNT}, Spiteri Maempel {4,406|s1|^}, Cachia {2,207|c1|^}, Ellul {2,190|e1|^}, Debrincat {1,031|d1|^}. There are {16|cand} of them in all, for {five|seats} seats.

19:50 - Valid: {22,446|val}. Invalid: {388|inv}.

Got a picture from the hall? WhatsApp 7900 0000. 4,312 reading now

@doc c-greens | party newsletter | 2037-06-09
Il-Ħadra - to all members

Dear friends,

You will have seen it. After {fifteen|counts} counts our Toni lost to Ms Ellul by {109|gap} votes, {one hundred and nine|gap} people who had to be somewhere else on Saturday.

We began with {4.6%|fl|t=We began|s=our Toni} of the first preferences, barely {a thousand|~d1|t=We began} sheets, and ended with more than {3,200|>d15|t=ended}. No candidate in the history of the district has tripled a first count like that. With {one count to go|-} we were {61|gap14|t=With one count to go|s=we} in front.

We shall not ask for a recount. The commission found {388|inv|by=The commission} invalid papers and our agents saw most of them. We do ask for a lower hurdle. A quota of {3,742|q} in a district of {26,052|reg} registered voters is a wall.

Membership is 20 euro, 10 for students.

@doc d-explainer | weekend paper, explainer | 2037-06-14
How a man with {a thousand|~d1} votes almost beat a party machine

Ask a foreigner to explain the Maltese ballot and watch them sweat. So: {five|seats} people are chosen in each district. Divide the valid votes, {22,446|val} in the Ninth, by six, add one, and you have the magic figure, {3,742|q}. Anyone above it is in, and what they don't need is handed on.

Josianne did not need {1,376|fs} of hers; the surgeon could do without {664|ss}. Most of her spare votes, as one would expect, stayed with her party. Rod Cachia alone had just over {700|>cg} from her.

Now the Green. He started at {1,031|d1|t=started}. Eleven candidates dropped out one after the other and at each funeral somebody left him something. When the music stopped he had {3,207|d15|t=When the music stopped}.

The lady who beat him had {3,361|!e15|t=When the music stopped|s=The lady who beat him}. Note that nearly {a thousand|~nt} votes, {955|nt}, ended in no one's pile; had only one in four of those carried his number, Malta would have a Green MP.

Participation, {87.6%|to}, was the lowest in the district since the seventies. {Five years|-} earlier {91.3|to32|t=Five years earlier} in every hundred came.

@doc e-tv | television news, captions | -
TVM LEJLA - 8PM - ON-SCREEN TEXT

NINTH DISTRICT: {5|seats} SEATS, {16|cand} CANDIDATES
TURNOUT {86.7%|!to}, {22,834|cast} OF {26,052|reg} VOTED
FARRUGIA ZERAFA ELECTED AT FIRST COUNT: {5,118|f1|t=AT FIRST COUNT}
SPITERI MAEMPEL ELECTED AT FIRST COUNT: {4,406|s1|^}
CACHIA, MIFSUD REACH QUOTA OF {3,742|q}
ELLUL ELECTED WITHOUT QUOTA AT COUNT {15|counts}
DEBRINCAT: "{A HUNDRED AND NINE|gap}. I KNEW A HUNDRED AND NINE PEOPLE WHO WERE AT THE BEACH"
SURPLUS OF DR SPITERI MAEMPEL, {664|ss}, WENT {NINE TENTHS|-} TO ELLUL
WEATHER: 31 DEGREES, LIGHT WIND
