@story ha-mofolo
@topic By-election at Ha Mofolo, Lesotho: a poll, a snowed-in ballot box and a majority of one in the National Assembly
@subject W = Ha Mofolo | the constituency | the seat
@subject K = Khotso le Tema | KLT | the ruling party
@subject B = Basotho Renewal Congress | BRC | the Congress
@subject S = 'Mamello Letsie-Phafane | Letsie-Phafane | 'Mamello | the ruling party's candidate
@subject T = Tšepo Ramonyane | Ramonyane | the teacher
@subject H = Hlompho Adeleke-Nthunya | Adeleke-Nthunya | the independent | the taxi owner
@subject E = Independent Electoral Office | the Electoral Office | IEO
@subject L = Lesotho Mounted Police | the mounted police | LMP | police
@subject Y = Maluti Surveys | Maluti
@subject A = National Assembly | the Assembly | parliament
@fact rg = 19846 | other | W | registered voters | 2030-07-06 | constant
@fact vt = 7184 | votes_cast | W | ballots cast | final | snapshot
@fact rj = 97 | votes_cast | W | rejected ballots | final | snapshot
@fact vl = 7087 | votes_cast | W | valid ballots | final | snapshot
@fact tn = 36.2 | turnout | W | turnout | final | snapshot
@fact tn27 = 44.9 | turnout | W | turnout | 2027 general election | snapshot
@fact ts = 3092 | vote_count | S | votes | final | snapshot
@fact tt = 3318 | vote_count | T | votes | final | snapshot
@fact th = 431 | vote_count | H | votes | final | snapshot
@fact to = 246 | vote_count | - | votes for the five other candidates | final | snapshot
@fact ps = 43.6 | vote_share | S | share of valid votes | final | snapshot
@fact pt = 46.8 | vote_share | T | share of valid votes | final | snapshot
@fact mg = 226 | margin | T | lead over the ruling party's candidate | final | snapshot
@fact es = 2740 | vote_count | S | votes | 2030-07-07 18:00 | snapshot
@fact et = 2655 | vote_count | T | votes | 2030-07-07 18:00 | snapshot
@fact st = 62 | other | W | polling stations counted | 2030-07-07 18:00 | snapshot
@fact stt = 71 | other | W | polling stations | - | constant
@fact qs = 48 | poll_share | S | share in the poll | 2030-06-20 | snapshot | projected
@fact qt = 39 | poll_share | T | share in the poll | 2030-06-20 | snapshot | projected
@fact n = 602 | sample_size | Y | people asked | 2030-06-20 | constant
@fact me = 4 | margin_of_error | Y | margin of error in points | 2030-06-20 | constant
@fact m27 = 1911 | margin | K | majority in the constituency | 2027 general election | snapshot
@fact ka = 60 | seats | K | seats after the vote | 2030-07-10 | snapshot
@fact kb = 61 | seats | K | seats before the vote | 2030-07-05 | snapshot
@fact as = 120 | seats | A | seats | - | constant
@fact mj = 61 | seats | A | seats needed for a majority | - | constant | threshold
@fact po = 340 | officers | L | officers on duty at the polls | 2030-07-06 | snapshot
@fact po27 = 210 | officers | L | officers on duty at the polls | 2027 general election | snapshot
@fact ar = 7 | arrests | L | people held | 2030-07-06 | cumulative
@fact rl = 2 | other | L | people charged | 2030-07-08 | cumulative
@fact gu = 38 | other | T | kilometres of road promised by the teacher | campaign | plan | pledged
@fact cs = 46000000 | spending | E | cost of holding the vote in maloti | 2030-07 | plan | projected
@fact ag = 34 | age | T | his age | 2030-07-06 | constant
@fact ah = 29 | age | H | age of the taxi owner | 2030-07-06 | constant
@fact bx = 14 | duration | W | hours the ballot boxes from the highlands were on the road | 2030-07-08 | constant
@fact cnd = 8 | candidates | W | candidates | 2030-07-06 | constant
@fact po9 = 9 | other | W | polling stations not counted | 2030-07-07 18:00 | snapshot
@rel sum vt = vl + rj
@rel sum vl = ts + tt + th + to
@rel share tn = vt / rg
@rel share ps = ts / vl
@rel share pt = tt / vl
@rel diff mg = tt - ts
@rel diff po9 = stt - st
@trap es ts :: Sunday evening's count and the final one
@trap qs ps :: poll and vote
@trap ka kb :: before and after
@trap tn tn27 :: turnout now and three years ago
@trap po po27 :: officers now and three years ago
@trap mg m27 :: a lead now and the old majority
@trap kb mj :: one number, two facts
@race sunday = es et
@race final = ts tt th
@race poll = qs qt

@doc a-agency | national news agency | 2030-07-07
Letsie-Phafane ahead as Ha Mofolo count pauses for snow

Maseru, July 7 (LENA) — Ruling party candidate 'Mamello Letsie-Phafane was leading in the Ha Mofolo by-election on Sunday evening, with the returns of {nine|po9} highland polling stations still to come.

The Electoral Office said at 6 p.m. that {62|st|t=at 6 p.m.|by=The Electoral Office} of {71|stt} stations had been counted and gave {2,740|es|^} votes to Ms Letsie-Phafane and {2,655|et|^} to Tšepo Ramonyane of the Basotho Renewal Congress, a {34|ag}-year-old teacher.

Ballot boxes from the Senqunyane side were held up by snow on the pass and were expected on Monday.

The Mounted Police had {340|po|t=on Saturday} officers on duty on Saturday, compared with {210|po27|t=in the general election of 2027} in the general election of 2027. {Seven|ar} people were detained, most of them for handing out party scarves within the cordon.

KLT governs with {61|kb} of {120|as} seats in the National Assembly.

@doc b-weekly | weekly newspaper | 2030-07-12
A mule, a sledge and a majority

By Kananelo Moorosi

They came over the pass on a sledge behind a mule called Minister: {nine|po9} boxes from the highland stations that had not been counted by Sunday, {14|bx} hours on the road, and a constable asleep on top.

When the boxes were open the ruling party no longer had a majority.

Ramonyane of the Congress took the seat with {3,318|tt|t=When the boxes were open} votes, {46.8 percent|pt|^}, to {3,092|ts|^} for 'Mamello Letsie-Phafane. That makes {226|mg}. In 2027 KLT had won here by {1,911|m27|t=In 2027}.

The taxi owner, Hlompho Adeleke-Nthunya, {29|ah}, an independent with a loudspeaker on his roof rack, was third with {431|th}, and the {five|-} others shared {246|to}.

So KLT has {60|ka|t=now} seats now and the Assembly {120|as}. {Sixty|ka} is a half. {Sixty-one|mj} is a government. The prime minister must look for a friend, and he has no gift for it.

His people blame the weather and the price of maize. Ramonyane had promised {38|gu} kilometres of tar. A herder from Ha Mofolo told me he had never seen a road promise arrive on a mule before.

LESEDI RADIO SCHEDULE p. 18 | Bantu 2, Likhopo 2 | Loti to rand: 1.00

@doc c-pollster | research company's note | 2030-07-15
Maluti Surveys: What we got wrong at Ha Mofolo

On 20 June we asked {602|n|t=On 20 June} adults and found {48%|qs|^|by=we} for KLT's candidate and {39%|qt|^} for the BRC's, a margin of error of {4|me} points either way. Three weeks later the voters gave the first {43.6%|ps} and the second {46.8%|pt}. We were wrong by a good deal.

Why? Turnout, first. Only {36.2%|tn} of those on the register voted, against {44.9%|tn27|t=in 2027} in 2027, and it was the lowland side, where KLT was strong, that stayed at home. Second, the independent: {431|th} ballots is not much, but in our sample nobody named him.

Third, snow. We had assumed that the highland stations would vote in proportion to the register. They voted more.

We shall weight for altitude.

Contact: surveys@maluti.example / +266 5555 0107 / Suite 12, Kingsway

@doc d-observer | civic monitors' statement | 2030-07-10
PRELIMINARY STATEMENT ON THE HA MOFOLO BY-ELECTION

1. Voting was peaceful. Of {19,846|rg} registered voters {7,184|vt} cast a ballot, a participation of {36.2 per cent|tn}.

2. {Ninety-seven|rj} ballots were rejected and {7,087|vl} were valid. Our monitors agreed with all rejections but four.

3. The announcement of partial figures on Sunday (KLT {2,740|es|t=on Sunday}; BRC {2,655|et|^}) was lawful, yet it should have been said that the {nine|po9} stations missing held nearly {a quarter|-} of the roll.

4. The police presence, {340|po} officers for {71|stt} stations, was more than was needed. Of the {seven|ar} persons detained on the day {two|rl|t=by Monday} had been charged by Monday.

5. The contest cost the Electoral Office an estimated {46 million|cs|by=Electoral Office} maloti, a sum which, for some {7,000|~vt} voters, is remarkable.

6. We congratulate all {eight|cnd} candidates.
