@story ud-kowhai-saleyards
@topic Shooting at the Kōwhai Flat saleyards, Southland, New Zealand: the day in 2028 and the coroner's findings of 2030
@subject S = Kōwhai Flat shooting | the shooting | the massacre | the attack
@subject Y = Kōwhai Flat saleyards | the saleyards | the yards
@subject G = Brent Lockley | Lockley | the gunman | the shooter
@subject H = Wiremu Pōtiki-Harland | Pōtiki-Harland | the farmer | Wiremu
@subject A = Aroha Dunstan | Dunstan | the clerk | Aroha
@subject K = Kavindu Perera | Perera | Kavindu | the schoolboy
@subject C = Coroner Ilse Fonoti | Fonoti | the coroner
@subject P = New Zealand Police | police | the police
@subject O = Armed Offenders Squad | AOS | the squad
@subject E = Southland ambulance | ambulance | St Barnabas Ambulance | paramedics
@subject F = Firearms Safety Office | the firearms office | licensing staff
@subject V = the government | Cabinet | Police Minister Tevita Armstrong
@subject T = Kōwhai Flat trust | the trust | the appeal
@fact d1 = 5 | deaths | S | victims killed | 2028-11-11 evening | cumulative
@fact d2 = 6 | deaths | S | victims killed | 2028-11-12 | cumulative
@fact d3 = 7 | deaths | S | victims killed | final | cumulative
@fact dall = 8 | deaths | S | people dead with the gunman | final | cumulative
@fact i1 = 12 | injuries | S | people wounded | 2028-11-11 evening | cumulative
@fact i3 = 14 | injuries | S | people wounded | final | cumulative
@fact cas = 21 | other | S | victims killed or wounded | final | cumulative
@fact ppl = 420 | crowd | Y | people at the sale | 2028-11-11 | constant
@fact c0 = 10:42 | clock | S | time of the first shot | 2028-11-11 | constant
@fact c1 = 10:43 | clock | S | time of the first emergency call | 2028-11-11 | constant
@fact c2 = 10:51 | clock | P | time that the first officers arrived | 2028-11-11 | constant
@fact c3 = 11:04 | clock | P | time that officers went in | 2028-11-11 | constant
@fact c4 = 11:06 | clock | G | time that he shot himself | 2028-11-11 | constant
@fact c5 = 11:37 | clock | O | time that it arrived | 2028-11-11 | constant
@fact c6 = 11:12 | clock | E | time that it reached the cordon | 2028-11-11 | constant
@fact c7 = 11:38 | clock | E | time that it was let through | 2028-11-11 | constant
@fact held = 26 | duration | E | minutes held at the cordon | 2028-11-11 | constant
@fact hold = 13 | duration | P | minutes that officers waited outside | 2028-11-11 | constant
@fact len = 24 | duration | S | minutes from the first to the last shot | 2028-11-11 | constant
@fact s1 = 58 | other | G | shots fired inside the yards | - | constant
@fact s2 = 6 | other | G | shots fired in the car park | - | constant
@fact st = 64 | other | G | shots fired | - | constant
@fact g1 = 3 | other | G | guns carried | 2028-11-11 | constant
@fact g2 = 6 | other | G | guns registered | 2028-11-11 | constant
@fact g3 = 3 | other | G | guns left at home | 2028-11-11 | constant
@fact warn = 14 | other | G | warnings on file | 2028-11 | cumulative
@fact read = 5 | other | F | warnings that were read | 2028-11 | cumulative
@fact unread = 9 | other | F | warnings never opened | 2028-11 | cumulative
@fact iv = 11 | duration | F | minutes of the licence interview | 2026 | constant
@fact ag = 44 | age | G | age | - | constant
@fact ah = 61 | age | H | age | - | constant
@fact aa = 34 | age | A | age | - | constant
@fact ak = 16 | age | K | age | - | constant
@fact duty = 3 | officers | P | officers on duty in the area | 2028-11-11 | snapshot
@fact sq = 2900 | area | P | square kilometres that they covered | - | constant
@fact stf = 4 | jobs | F | licensing staff in the district | 2028-11 | snapshot
@fact lic = 6900 | other | F | licence holders in the district | 2028-11 | snapshot
@fact per = 1725 | other | F | licence holders per employee in the district | 2028-11 | snapshot
@fact licn = 232000 | other | F | licence holders in the country | 2030-06 | snapshot
@fact reg = 402000 | other | F | registered guns in the country | 2030-06 | snapshot
@fact sur = 2 | other | C | victims who might have lived | 2030-09-02 | constant
@fact rec = 19 | other | C | recommendations | 2030-09-02 | constant
@fact acc = 17 | other | P | recommendations accepted | 2030-09-02 | constant
@fact acp = 89.5 | other | P | percent of recommendations accepted | 2030-09-02 | constant
@fact pg = 286 | other | C | pages of the findings | 2030-09-02 | constant
@fact days = 24 | duration | C | days of hearing | 2030 | constant
@fact wit = 71 | other | C | witnesses | 2030 | constant
@fact mon = 38000000 | budget | V | dollars for gun licensing over four years | 2030-09 | plan | pledged
@fact ann = 9500000 | budget | V | dollars a year for gun licensing | 2030-09 | plan | pledged
@fact yrs = 4 | duration | V | years that the money is for | 2030-09 | plan | pledged
@fact cas1 = 17 | other | S | victims killed or wounded | 2028-11-11 evening | cumulative
@fact crit = 4 | injuries | S | wounded people in danger of dying | 2028-11-11 evening | snapshot
@fact late = 2 | injuries | S | wounded who came forward later | final | constant
@fact refu = 2 | other | P | recommendations not accepted | 2030-09-02 | constant
@fact new = 60 | jobs | V | more licensing staff | 2030-09 | plan | pledged
@fact tr1 = 310000 | fundraising | T | dollars raised | 2028-11-13 | cumulative
@fact tr2 = 2400000 | fundraising | T | dollars raised | 2030-09 | cumulative
@trap d1 d2 :: a sixth victim died overnight
@trap d3 dall :: with and without the gunman
@trap i1 i3 :: two more came forward later
@trap c2 c3 :: arrival and entry
@trap c5 c7 :: the squad and the ambulance a minute apart
@trap len days :: twenty-four minutes and twenty-four days
@trap held hold :: the ambulance's wait and the officers'
@trap s1 st :: shots inside and all shots
@trap g1 duty :: three guns and three officers
@trap rec acc :: made and accepted
@trap mon ann :: four years and one
@trap tr1 tr2 :: two days on and two years on
@trap warn i3 :: fourteen warnings and fourteen wounded
@rel sum cas = d3 + i3
@rel sum st = s1 + s2
@rel diff g3 = g2 - g1
@rel diff unread = warn - read
@rel product lic = stf * per
@rel share acp = acc / rec
@rel product mon = ann * yrs
@rel sum cas1 = d1 + i1
@rel diff refu = rec - acc
@rel diff s2 = st - s1

@doc a-site-2028 | news website, the same evening | 2028-11-11
{Five|d1} dead, {12|i1} wounded as man opens fire at Southland cattle sale

Mereana Voss and Hamish Tuilaepa
8:47pm, Nov 11, 2028 | Last updated 9:15pm

A gunman walked into the weekly cattle sale at Kōwhai Flat this morning and shot {17|cas1|t=by nightfall|by=police} people, {five|d1|t=by nightfall|by=police} of whom were dead by nightfall, police say.

About {420|ppl} people were at the saleyards when the first shot fell at {10.42am|c0}. A minute on, at {10.43|c1}, a woman hiding in the tally office dialled 111. Two constables, neither of them with a rifle, reached the gate at {10.51|c2}.

The shooter is also dead. Police would not name him, but Stuff-of-the-South understands that he's a {44|ag}-year-old local who had lost a lease. He held a licence and had {three|g1} guns on him.

Of the {12|i1|t=tonight} people in hospital tonight, {four|crit|t=tonight} are critical.

The Armed Offenders Squad, coming from Invercargill, arrived at {11.37|c5}. "By then it was done," said drover Pita Ngarimu.

An appeal for the families opens on Monday.

• Live scores: Black Caps 214-6
• Quiz: 10 questions, 2 minutes

@doc b-daily-2028 | regional daily, Monday | 2028-11-13
The names

By our staff

They came to sell steers. Wiremu Pōtiki-Harland, {61|ah}, farmed in the Hokonuis and sang bass. Aroha Dunstan, {34|aa}, wrote the tickets and got between the gun and a child. Kavindu Perera, {16|ak}, was there for the Saturday job that was to pay for his drone.

These {three|-}, and {three|-} others whose families have asked for time, are the dead of Kōwhai Flat: {six|d2|t=since yesterday} since yesterday, when a stock agent from Lumsden was let go by his doctors.

Brent Lockley, who did this, was {44|ag}. Neighbours say he'd owned {a half-dozen|g2|by=Neighbours} firearms; police confirm {six|g2|by=police} were registered to him and that the {three|g3} he didn't bring were still in the cabinet.

On a Saturday morning, {three|duty} officers look after {2,900|sq} square kilometres here. Two came. One stayed with the car.

The trust set up at the rugby club stood at {$310,000|tr1|t=by last night} by last night.

He fired inside the pens and, before that, in the car park: that's as much as the police will say of his path.

Letters, page 9. Rainfall to 9am: 4.2mm.

@doc c-findings | summary of the coroner's findings | 2030-09-02
CORONERS COURT, INVERCARGILL
Summary of findings (for media; not a substitute for the {286|pg} pages)

1. On 11 November 2028 Brent Lockley killed {seven|d3} people at Kōwhai Flat and wounded {14|i3}. The seventh victim died in January 2029. {Two|late} of the wounded had not sought treatment on the day and weren't in the early counts.

2. He fired {64|st} shots: {six|s2} in the car park and {58|s1} within the yards. The first is timed at {10.42am|c0}, the last, by which he took his own life, at {11.06am|c4}; {24|len} minutes lie between.

3. Police were at the gate at {10.51am|c2} and went in at {11.04am|c3}. The {13|hold} minutes of waiting were in line with the instructions then in force. I find that the instructions were wrong.

4. Paramedics stood at the cordon from {11.12am|c6} until {11.38am|c7}. It's possible that {two|sur|by=I} of the deceased would have survived had they been let in at once.

5. The Firearms Safety Office held {14|warn} warnings about Mr Lockley; {five|read} had been read.

6. I make {19|rec|by=I} recommendations. Police accept {17|acc}.

I heard {71|wit} witnesses over {24|days} days, and I thank them.

Coroner Ilse Fonoti

@doc d-radio | public radio, morning programme transcript | 2030-09-03
*Morning Report, 7.12am*

PRESENTER: {Nine|unread} unopened e-mails. That's one way to sum up what the coroner told Southland yesterday. Our reporter Sefina Brandt is at the saleyards. Sefina, {nine|unread}?

BRANDT: {Nine|unread}, yes, Corin. There'd been {14|warn|s=about him} notes about him, from an ex-wife, a vet, a bank. The people who license guns never looked at {nine|unread}. And they'd renewed him in 2026 after an interview of {11|iv|t=in 2026} minutes. By phone.

PRESENTER: How does that happen?

BRANDT: Well, there were {four|stf|t=back then|s=staff} staff, back then, for {6,900|lic|t=back then} licence holders down here. {1,725|per|t=back then} each, the coroner worked out. She put that number on a page of its own.

PRESENTER: And the families?

BRANDT: It's the ambulance that they talk about. {Twenty-six|held} minutes at a road cone. Aroha Dunstan's father, he told me – she was {34|aa} – he told me he can see that cone from his kitchen.

PRESENTER: The coroner says {two|sur|by=The coroner} of the {seven|d3} may have lived.

BRANDT: "May". She didn't say which two. I asked. Nobody wants to know, and everybody does.

PRESENTER: It's 16 past seven.

@doc e-minister | daily newspaper, political desk | 2030-09-03
{$38m|mon} for gun licensing after saleyards findings

Wiremu Castellane, Press Gallery

Police Minister Tevita Armstrong says Cabinet will put {$38 million|mon|by=Police Minister Tevita Armstrong} over {four|yrs} years – {$9.5m|ann|by=Police Minister Tevita Armstrong} a year – into the Firearms Safety Office, enough for {60|new} more people.

The promise came four hours after the coroner's findings on the Kōwhai Flat shooting, in which {eight|dall} people died, the perpetrator among them, and {14|i3} were injured.

The office looks after {232,000|licn} licence holders and a register of {402,000|reg} guns nationwide. In Southland at the time of the massacre it had {four|stf|t=at the time of the massacre} employees.

Police accept {17|acc|by=Police} of the coroner's {19|rec} recommendations, or {89.5|acp} per cent. The {two|refu|s=they} they don't would have arms in every patrol car and let ambulance crews in before a scene is "declared". Assistant Commissioner Gemma Sopoaga said that {13|hold} minutes outside, unbearable as they were, "may have saved two constables".

Brent Lockley had used {three|g1} of the {six|g2} guns on his ticket. Under a bill now before the House, after {14|warn} complaints he'd have had none.

@doc f-sydney | Sydney newspaper, feature | 2030-09-07
What {24|len} minutes took

ISOBEL TRAN-WHITTAKER in Kōwhai Flat

The auctioneer's rostrum is still there, and someone oils the gate. On sale days there used to be {420|~ppl} people here, give or take; now there are {sixty|-} and a pie van.

{Twenty-one|cas} of those who came that November morning were hit. {Seven|d3} are on the stone. Kavindu Perera, the youngest, {16|ak}, is at the top because his mother is short and wanted to reach it from the other side, where the letters are back to front in her mirror. I did not ask.

Wiremu Pōtiki-Harland's widow runs the trust. It has taken {$2.4 million|tr2|t=to date} to date. She spends it on teeth, she says, and on counsellors, and on a woman who can't sit with her back to a door. He was {61|ah}, a grandfather of nine.

She has read the {286|pg} pages twice. The bit she knows by heart is on page 112: {10.51|c2}, {11.04|c3}. "He was alive at {10.51|c2}," she said. The squad with the proper guns came at {11.37|c5}, the first stretcher a minute later, at {11.38|c7}, and in that minute lies, for her, all that needs to be said of planning.

{Fifty-eight|s1} of his {64|st} shots were fired under that tin roof. When it hails, the town goes indoors.
