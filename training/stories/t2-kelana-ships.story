@story t2-kelana-ships
@topic Malaysia's patrol ship trial: verdict on a former deputy defence minister and two others, September 2028
@subject A = Datuk Seri Azlan Tahir | Azlan Tahir | Azlan | the former deputy minister | ex-minister | Datuk Seri
@subject G = Tan Sri Gunaseelan Pereira | Gunaseelan | Pereira | the shipbuilder | the dockyard's chairman
@subject L = Lim Pei Fong | Lim | the accountant
@subject T = Kelana trial | the trial | the case | proceedings
@subject J = Justice Norhayati Baptist | the judge | Justice Norhayati | judgment
@subject K = Kelana Dockyards | Kelana | the yard | the dockyard
@subject C = patrol ship contract | the contract | the deal | patrol ships | the programme | the ships
@subject N = Royal Malaysian Navy | the navy | TLDM
@subject U = Auditor-General | the national auditor | audit
@subject P = Public Accounts Committee | PAC | the parliamentary committee
@subject S = Azlan's supporters | supporters | the crowd outside | well-wishers
@subject D = prosecution | prosecutors | the state
@subject F = defence | defence counsel
@subject X = Malaysian Anti-Corruption Commission | MACC | the anti-graft agency
@fact ag = 61 | age | A | age | - | snapshot
@fact gg = 66 | age | G | age | - | snapshot
@fact lg = 47 | age | L | age | - | snapshot
@fact ch = 14 | other | A | charges | - | constant
@fact cp = 3 | other | A | charges of abuse of power | - | constant
@fact cb = 5 | other | A | charges of taking bribes | - | constant
@fact cm = 6 | other | A | charges of money laundering | - | constant
@fact gc = 9 | other | G | charges | - | constant
@fact lc = 4 | other | L | charges | - | constant
@fact tc = 27 | other | T | charges | - | constant
@fact ca = 11 | other | A | charges proven | 2028-09-19 | constant
@fact cx = 3 | other | A | charges dropped | 2028-09-19 | constant
@fact cbp = 4 | other | A | charges of taking bribes proven | 2028-09-19 | constant
@fact cmp = 4 | other | A | charges of money laundering proven | 2028-09-19 | constant
@fact gp = 9 | other | G | charges proven | 2028-09-19 | constant
@fact tp = 20 | other | T | charges proven | 2028-09-19 | constant
@fact se = 12 | sentence | A | years in prison | 2028-09-19 | constant
@fact sd = 18 | sentence | A | years in prison asked for | 2028-09-19 | plan
@fact sg = 7 | sentence | G | years in prison | 2028-09-19 | constant
@fact fa = 92500000 | damages | A | ringgit of fine | 2028-09-19 | constant
@fact fad = 21900000 | damages | A | dollars of fine | 2028-09-19 | constant
@fact fg = 21000000 | damages | G | ringgit of fine | 2028-09-19 | constant
@fact ft = 113500000 | damages | T | ringgit of fines in all | 2028-09-19 | constant
@fact br = 18500000 | spending | A | ringgit of bribes taken | - | constant
@fact b1 = 7200000 | spending | A | ringgit of bribes taken in cash | - | constant
@fact b2 = 6800000 | price | A | ringgit that the flat was worth | - | constant
@fact b3 = 4500000 | spending | A | ringgit of bribes taken as a loan never repaid | - | constant
@fact mu = 5 | other | J | times the bribe that the fine must be | - | constant
@fact n6 = 6 | other | C | ships ordered | - | constant
@fact n2 = 2 | other | C | ships delivered | 2028-09-19 | cumulative
@fact u1 = 800000000 | price | C | ringgit a ship | 2019 | constant
@fact v0 = 4800000000 | price | C | ringgit for all ships | 2019 | constant
@fact v1 = 6100000000 | price | C | ringgit for all ships | 2025 | constant
@fact vr = 27.1 | rate | C | rise of the price in percent | 2019 to 2025 | constant
@fact pd = 3900000000 | spending | C | ringgit paid to the yard | 2028-09-19 | cumulative
@fact ps = 63.9 | spending | C | percent of the price paid to the yard | 2028-09-19 | cumulative
@fact dl = 46 | duration | C | months that the first ship was late | - | constant
@fact np = 18 | other | N | patrol ships that it wants | by 2040 | plan
@fact au = 1120000000 | spending | U | ringgit not accounted for | 2026 report | constant
@fact pa = 940000000 | spending | P | ringgit not accounted for | 2027 report | constant
@fact hd = 118 | other | T | days of hearing | 2028-09-19 | cumulative
@fact wi = 74 | other | T | witnesses | 2028-09-19 | cumulative
@fact wp = 61 | other | D | witnesses | 2028-09-19 | cumulative
@fact wd = 13 | other | F | witnesses | 2028-09-19 | cumulative
@fact pg = 412 | other | J | pages of the judgment | 2028-09-19 | constant
@fact rd = 320 | duration | J | minutes that the reading took | 2028-09-19 | constant
@fact st = 09:10 | clock | J | hour at which the reading began | 2028-09-19 | constant
@fact l0 = 2000000 | price | A | ringgit of bail | before the verdict | snapshot
@fact l1 = 3000000 | price | A | ringgit of bail | 2028-09-19 | snapshot
@fact fz = 31400000 | spending | X | ringgit of assets frozen | 2026 | constant
@fact ff = 24600000 | spending | X | ringgit of assets forfeited | 2028-09-19 | constant
@fact kp = 1500 | crowd | S | people outside the court, by the police count | 2028-09-19 | snapshot
@fact ko = 5000 | crowd | S | people outside the court, by the party's count | 2028-09-19 | snapshot
@fact e0 = 2350 | jobs | K | people employed | 2025 | snapshot
@fact e1 = 640 | jobs | K | people laid off | 2026 to 2028 | cumulative
@fact er = 27.2 | jobs | K | percent of the people laid off | 2026 to 2028 | cumulative
@fact ap = 14 | duration | A | days to appeal | - | constant
@fact mj = 6412 | margin | A | votes by which the seat was won | 2027 election | constant
@rel sum ch = cp + cb + cm
@rel sum tc = ch + gc + lc
@rel sum tp = ca + gp
@rel sum ch = ca + cx
@rel sum br = b1 + b2 + b3
@rel product fa = br * mu
@rel convert fad = fa
@rel sum ca = cp + cbp + cmp
@rel sum ft = fa + fg
@rel product v0 = u1 * n6
@rel change vr = v0 -> v1
@rel share ps = pd / v1
@rel sum wi = wp + wd
@rel share er = e1 / e0
@trap sd np :: eighteen years asked for, eighteen ships wanted
@trap se sd :: twelve years given, eighteen asked for
@trap vr er :: the price rose by 27.1 percent, 27.2 percent were laid off
@trap ag wp :: he is 61, the prosecution called 61 witnesses
@trap ch ap :: fourteen charges, fourteen days
@trap v0 v1 :: the price of 2019 and of 2025
@trap au pa :: auditor and committee found different sums
@trap cp cx :: three charges of abuse of power, three dropped
@trap fz ff :: frozen and forfeited
@trap l0 l1 :: bail before and after
@trap n6 cm :: six ships, six laundering charges

@doc m-wire | wire agency | 2028-09-19
Malaysian court jails former deputy defence minister in warship graft case

KUALA LUMPUR, Sept 19 (Selat Wire) - A Malaysian court on Tuesday sentenced a former deputy defence minister to {12|se|t=on Tuesday} years in prison and fined him {92.5 million|fa|^} ringgit ({$21.9 million|fad}) for taking bribes over a contract for naval patrol ships of which most have never sailed.

Azlan Tahir, {61|ag}, was convicted on {11|ca|t=on Tuesday} of the {14|ch} charges he faced. Justice Norhayati Baptist found that he had received {18.5 million|br|by=Justice Norhayati Baptist} ringgit. By law the fine is {five|mu} times the bribe.

The chairman of Kelana Dockyards, Gunaseelan Pereira, {66|gg}, got {seven|sg|^} years and a fine of {21 million|fg|^}. An accountant, Lim Pei Fong, {47|lg}, was cleared.

The High Court heard {74|wi} witnesses over {118|hd} days.

The government ordered {six|n6|t=in 2019} ships from Kelana in 2019 for {4.8 billion|v0|^} ringgit. The price was raised to {6.1 billion|v1|t=six years later} six years later. {Two|n2|t=So far} have been delivered. So far {3.9 billion|pd|^} has been paid.

Azlan, who has {14|ap} days to appeal, was freed on a bail of {three million|l1} ringgit.

@doc m-live | court live page | 2028-09-19
KELANA VERDICT DAY: minute by minute at the Jalan Duta court complex

8.02am: Rain. Police at the gate guess {1,500|kp|t=8.02am|by=Police at the gate} well-wishers; the megaphone man from Parti Setia Rakyat says "{five thousand|ko|^|by=the megaphone man} and growing". Nasi lemak RM4.

9.10am: Justice Norhayati begins. {9.10am|st} sharp. The judgment has {412|pg} pages and she's going to read it, she says.

10.45am: She's through the history: {61|wp} witnesses called by the state, {13|wd} by the defence.

11.30am: The bribes. Cash in durian boxes, {RM7.2 million|b1|by=She}. A flat in Mont Kiara in a niece's name, {RM6.8 million|b2|^}. A "loan", {RM4.5 million|b3|^}. She takes the lot as proven.

12.50pm: Abuse of power: guilty on all {three|cp}. Taking bribes: {five|cb} counts, guilty on {four|cbp}. Money laundering: {six|cm} counts, guilty on {four|cmp}.

1.35pm: Pereira guilty on all {nine|gp}. He asks for water.

2.05pm: Lim Pei Fong acquitted of her {four|lc}. She sits down on the floor.

2.30pm: Done. {Five hours and twenty minutes|rd|v=320}, one bathroom break.

4.15pm: Sentence: {12 years|se|v=12}. Prosecutors had wanted {18|sd|by=Prosecutors}. Stay granted, bail up from {RM2 million|l0} to {RM3 million|l1}.

Got a tip? WhatsApp 012-555 0186

@doc m-daily | national newspaper | 2028-09-20
Durian boxes, a flat and a 'loan': what Azlan must now pay for

By K. Thanabalan and Siti Maznah Undan

KUALA LUMPUR: The biggest fine yet in a defence case was handed down yesterday, and the sum that produced it was short. Datuk Seri Azlan Tahir took {RM18.5 million|br}, the High Court held; multiply by {five|mu}, as the MACC Act requires, and you have {RM92.5 million|fa|t=yesterday}. Together with the shipbuilder's {RM21 million|fg|^}, the Treasury stands to collect {RM113.5 million|ft|^}.

Azlan, {63|!ag}, listened with folded hands as Justice Norhayati went through the {27|tc} charges against the three accused, {14|ch} of them against him, {nine|gc} against Tan Sri Gunaseelan Pereira and {four|lc} against Lim Pei Fong. At the end {20|tp|t=At the end} stood.

The anti-graft agency had frozen {RM31.4 million|fz|t=in 2026} in accounts and property in 2026. Of this the judge ordered {RM24.6 million|ff|t=yesterday} forfeited, and the rest released to the families.

"Not one of the {47|!wi} people who sat in that box," Azlan's counsel Bertrand Wee told reporters, counting both sides, "saw my client touch a durian."

Outside, {1,500|kp|by=going by the police} supporters, going by the police, sang until the rain came back. Unless a higher court says otherwise the Kuala Selinsing seat, which he kept last year with {6,412|mj|t=last year} votes to spare, falls vacant.

The navy's {two|n2|t=today} finished ships are today in Lumut. The first arrived {46 months|dl|v=46} late.

MORE ON A5: Timeline · The 8 men of the tender board · EDITORIAL: Six ships, no rudder

@doc m-naval | naval trade magazine | 2028-10-02
KELANA: WHAT THE FLEET GOT FOR ITS MONEY

Set the courtroom aside and consider the programme. In 2019 Putrajaya contracted {six|n6|t=In 2019} 83-metre patrol ships at {RM800m|u1|^} a hull, {RM4.8bn|v0|^} the set. Variation orders, a redesigned mast and three changes of combat system took that to {RM6.1bn|v1|t=by 2025} by 2025, or {27.1 per cent|vr|^} more. Disbursements to the builder now stand at {RM3.4bn|!pd|t=now}, {63.9 per cent|ps|^} of the amended price. {Two|n2|t=now} hulls are in commission.

The lead ship joined the fleet {46|dl} months behind schedule. Hull three lies at the fitting-out quay with a tree growing in the bridge wing.

Two bodies have tried to say where the rest went. The Auditor-General, reporting in 2026, could not account for {RM1.12bn|au|t=in 2026|by=The Auditor-General}. The Public Accounts Committee made it {RM940m|pa|t=a year later|by=The Public Accounts Committee} a year later, having allowed for steel that was bought and rusted.

The yard is smaller than it was. Of {2,350|e0|t=in 2025} people on the payroll in 2025 it has let {640|e1|t=since} go since, or {27.2 per cent|er|^}. New management hopes to hold on to the rest with a refit order for two corvettes.

TLDM still states a requirement for {18|np|by=TLDM} patrol ships by 2040. On current form it will have them in about 2073.

Displacement 1,850 t · Speed 24 kn · Crew 68 · Range 5,500 nm · 1 × 57 mm

@doc m-tabloid | evening tabloid | 2028-09-19
{18|!se} YEARS! Ex-minister goes down over ghost ships

HE arrived in a white Alphard and he left in it, too, but only because a judge let him go home until his appeal.

Azlan Tahir got {12|se|t=this afternoon} years this afternoon. Also a fine so fat ({RM92.5 million|fa|^}) that a clerk at the counter was heard asking which form to use. His pal Gunaseelan, {66|gg}, copped {seven|sg|^} years for greasing the palm.

What did he get for the trouble? {RM18.5 million|br} in all: banknotes under durians worth {RM7.2 million|b1}, a fancy flat worth {RM6.8 million|b2} and a sweet little loan of {RM4.5 million|b3} he forgot to pay back.

What did WE get? {Two|n2} boats. We paid for {six|n6}.

Lim, {47|lg}, the bookkeeper, walked free and told everyone she's opening a bakery.

Party bosses said {5,000|ko|by=Party bosses} friends came to cheer him. Cops said {1,500|kp|by=Cops}. We saw plenty of umbrellas.

4D results: 0841 6617 2209 | Jackpot RM11,382,004

@doc m-law | legal column in a weekly | 2028-09-24
Three things the Kelana judgment does, and one it does not
Advocate & Solicitor, by R. Sivakumari-Oh

It is long ({412|pg} pages) and it repays reading. First, it disposes of the argument that a deputy minister has no "office" to abuse. On each of the {three|cp} such charges against Azlan the court convicted. Second, it treats a loan without interest, term or demand as a gift, which is why the {RM4.5 million|b3} counts. Third, it is careful. Out of {14|ch} charges the Datuk Seri was found guilty on {12|!ca} and the {three|cx} others were thrown out, one for a defective date.

What it does not do is explain the sentence. The prosecution's {18 years|sd|v=18|by=The prosecution's} would have been the heaviest in a case of this kind; the {12|se} imposed is not far from what others got for a tenth of the money. And Pereira, who paid, got {seven|sg}. Givers and takers are meant to be equal before section 24.

An appeal must be lodged within {14|ap} days. I expect the Court of Appeal to hear it in 2030. Until then both men are at liberty, one of them on {RM3 million|l1} bail (it was {RM2 million|l0|t=during the trial} during the trial), and Ms Lim, all of whose {four|lc} charges failed, is owed an apology that our law has no form for.

This column is not legal advice. Back issues RM8.
