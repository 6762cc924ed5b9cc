@story itaparana-turnout
@topic Mayoral run-off in Itaparanã, Brazil: queues, extended hours, turnout and the result
@subject L = Lourdes Baptista do Vale | Baptista do Vale | Lourdes | Doutora Lourdes | the doctor
@subject Z = Zé Nivaldo Fontoura | Fontoura | Zé Nivaldo | the broadcaster | the radio host
@subject I = Itaparanã | the city | the municipality
@subject T = regional electoral court | the TRE | the electoral court | the court | Judge Aparecida Kuroda | Kuroda
@subject S = Escola Castro Mendes | the Castro Mendes school | Castro Mendes
@fact cl = 17:00 | clock | I | time at which voting was to end | - | plan
@fact ce = 19:00 | clock | S | time at which the last vote was cast | 2032-10-31 | snapshot
@fact de = 20:47 | clock | T | time at which the result was declared | 2032-10-31 | snapshot
@fact rg = 287640 | other | I | voters on the register | - | constant
@fact vt = 211990 | votes_cast | I | people who voted | 2032-10-31 | snapshot
@fact to = 73.7 | turnout | I | turnout | 2032-10-31 | snapshot
@fact ab = 26.3 | turnout | I | share of voters who stayed away | 2032-10-31 | snapshot
@fact to1 = 77.9 | turnout | I | turnout | first round | snapshot
@fact dt = 4.2 | margin | I | points of turnout lost | first round to run-off | snapshot
@fact nb = 18450 | votes_cast | I | blank and spoiled votes | 2032-10-31 | snapshot
@fact va = 193540 | votes_cast | I | valid votes | 2032-10-31 | snapshot
@fact lv = 98705 | vote_count | L | votes | 2032-10-31 | snapshot
@fact zv = 94835 | vote_count | Z | votes | 2032-10-31 | snapshot
@fact lp = 51.0 | vote_share | L | share of the valid votes | 2032-10-31 | snapshot
@fact zp = 49.0 | vote_share | Z | share of the valid votes | 2032-10-31 | snapshot
@fact mg = 3870 | margin | L | lead in votes over the rival | 2032-10-31 | snapshot
@fact l1 = 34.2 | vote_share | L | share of the valid votes | first round | snapshot
@fact z1 = 43.5 | vote_share | Z | share of the valid votes | first round | snapshot
@fact ma = 23 | other | T | voting machines replaced | 2032-10-31 | cumulative
@fact tm = 742 | other | T | voting machines in use | 2032-10-31 | constant
@fact qu = 310 | waiting | S | people in the queue | 2032-10-31, 17:00 | snapshot
@fact wa = 150 | duration | S | minutes of waiting | 2032-10-31 | snapshot
@fact ar = 9 | arrests | I | people arrested for canvassing | 2032-10-31 | cumulative
@fact ag = 61 | age | L | age | - | constant
@fact df = 9.3 | margin | Z | lead in points over the rival | first round | snapshot
@fact fi = 3.51 | price | - | fine in reais for not voting | - | constant
@fact hp = 24 | other | L | health posts to be open day and night | - | plan | pledged
@fact me = 1.35 | other | L | lead as a share of the electorate | 2032-10-31 | snapshot
@fact dh = 7 | margin | I | points of turnout lost in the hill districts | first round to run-off | snapshot
@rel share to = vt / rg
@rel sum vt = va + nb
@rel sum va = lv + zv
@rel share lp = lv / va
@rel share zp = zv / va
@rel diff dt = to1 - to
@rel diff mg = lv - zv
@race first = l1 z1
@race second = lv zv
@trap to to1 :: run-off and first round
@trap vt va :: all votes and valid votes
@trap z1 zp :: first round and run-off
@trap cl ce :: planned and real end
@rel diff df = z1 - l1
@rel share me = mg / rg
@trap dt dh :: the city and its hill districts

@doc portal | local news portal | 2032-10-31
Doctor wins Itaparanã in photo finish after two-hour delay
Updated at 21h32

Physician Lourdes Baptista do Vale, {61|ag}, was elected mayor of Itaparanã on Sunday with {51%|lp} of the valid votes, against {49%|zp} for radio host Zé Nivaldo Fontoura.

The electoral court declared the result at {20:47|de}, nearly two hours later than planned. Voting was due to end at {17:00|cl|s=Itaparanã}, but at the Castro Mendes school {310|qu|t=due to end at 17:00} people were still in line and the doors only closed on the last of them at {19:00|ce}.

The winner got {98,705|lv} votes and the loser {94,835|zv}. The difference was {3,870|mg}.

Of {742|tm} machines in use, {23|ma|by=Judge Aparecida Kuroda} had to be replaced, Judge Aparecida Kuroda said.

See also: 4 tips against the heat | Santos 1 x 1 Itaparanã EC

@doc wire | international wire | 2032-11-01
Brazil: outsider doctor beats broadcaster in Itaparanã run-off

ITAPARANA, Brazil, Nov 1 (Meridian) - A public-health doctor who has never held office narrowly won the run-off for mayor of the Brazilian port city of Itaparana, overturning a deficit of more than {nine|>df|t=in the first round} points in the first round.

Lourdes Baptista do Vale finished {3,870|mg} votes ahead of broadcaster Ze Nivaldo Fontoura, official results showed. He had led the first round with {43.5 percent|z1|t=the first round|s=He} to her {34.2 percent|l1|^|s=her}.

Just {211,990|vt|by=official results} of {287,640|rg} registered voters took part, a turnout of {73.7 percent|to}, down from {77.9 percent|to1|t=four weeks earlier} four weeks earlier. Voting is compulsory in Brazil; the fine is {3.51|fi} reais. A further {18,450|nb} of those who went cast a blank or spoiled vote, which left {193,540|va} valid ones.

Polling at one school ran until {7 p.m.|ce|s=one school} because of broken machines. Police made {nine|ar} arrests for canvassing near polling stations.

Baptista do Vale, {61|ag}, has promised to open {24|hp} health posts around the clock.

@doc tabloid | popular daily | 2032-11-01
DOUTORA WINS BY A HAIR, ZÉ CRIES FOUL

Zé Nivaldo didn't sleep. The king of morning radio, who had {43.5|z1|t=in the first round|s=who}% in the first round, ended up with {48%|!zp|t=ended up|s=The king of morning radio} and a lump in his throat.

"They kept the school open until it gave the right number," he said outside Castro Mendes, where people queued for {two and a half|wa|x=60} hours and the last one voted at {eight in the evening|!ce|v=20:00}.

The court says nonsense. The {310|qu|by=The court} who were in line at {five|cl|v=17:00} o'clock had a right to vote.

{Nine hundred|-} likes: our video of grandma Filó, 93, who waited with a stool.

In the end {98,705|lv|s=the doctor} pressed the number of the doctor. He got {94,385|!zv|s=He}.

@doc analysis | data journalism site | 2032-11-03
Who stayed at home?

Turnout fell by {4.2|dt} points between the rounds, to {73.7%|to|t=between the rounds}. Put differently, {26.3%|ab} of the electorate stayed away, and the run-off was decided by {1.3%|me|round=0.1} of it.

We compared {742|tm} machines across both rounds. In the hill districts, where Fontoura had his best results, participation dropped by {seven|dh|s=the hill districts} points. On the seafront it hardly moved. That explains how a man can go from {43.5|z1|s=a man} to {49|zp|s=a man} and lose: his opponent took {34.2|l1|s=his opponent} and then {51|lp|s=his opponent}.

Blank and spoiled ballots, {18,450|nb} in number, were {almost five times|-} the gap between the two.

What of the famous queue? At {five|cl|v=17:00} p.m., {310|qu} people; by {seven|ce|v=19:00|s=it}, when it was gone, they'd cast as many votes, and Lourdes won them by {48|-}. She'd have won without.
